"""The settings, section by section, each applied and kept at once."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rawafid.language.numbers import isolated
from rawafid.ui.context import Context
from rawafid.ui.pages.first_run import WEEKDAY_NAMES, currencies
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.widgets.buttons import link, secondary
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.choices import Choice, ChoiceBox, Field
from rawafid.ui.widgets.option_cards import Option, OptionCards
from rawafid.ui.widgets.scroller import Scroller
from rawafid.ui.widgets.segments import Segments
from rawafid.workspace.settings import WEEKDAYS, Settings, of_country

_MARGIN: Final = 22
_SIZES: Final = (90, 100, 110, 125, 135, 150)
_TWO_COLUMNS: Final = 760
"""In pixels of the design: a narrower page has its sections one below the other."""
_EXAMPLE_DAY: Final = date(2026, 12, 1)
_EXAMPLE_MONEY: Final = 12_000
_NUMBERS: Final = ("font_percent", "hijri_shift")
_USUAL: Final = Settings()


class SettingsPage(QWidget):
    """What is chosen shows in the whole window at once; every section can be put back to what is usual."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.controls: dict[str, Segments | ChoiceBox | OptionCards] = {}
        self._cards: list[Card] = []
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small", wrap=True)
        self.preview: Final = _Preview()
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._said)
        head.addLayout(words, 1)
        head.addWidget(self.preview)
        self._scroll = Scroller()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.retranslate()

    # ── what the window calls

    def refresh(self) -> None:
        """Show the settings as they are now."""
        settings = self._context.workspace.settings
        for name, control in self.controls.items():
            control.set_choice(str(getattr(settings, name)))

    def retranslate(self) -> None:
        """Say everything anew; the keyboard and the place on the page stay where they were."""
        context = self._context
        tr = context.messages.tr
        self._title.setText(tr("Settings"))
        self._said.setText(tr("Every change shows at once and is kept."))
        self.preview.show_sample(context)
        held = next((name for name, one in self.controls.items() if _holds_focus(one)), None)
        at = self._scroll.verticalScrollBar().value()
        self.controls = {}
        self._cards = [
            self._language(), self._look(), self._dates(), self._country(), self._role(), self._data(),
        ]  # fmt: skip
        self._holder = QWidget()
        self._halves = [QVBoxLayout(), QVBoxLayout()]
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        row.setSpacing(14)
        for half in self._halves:
            half.setSpacing(14)
            row.addLayout(half, 1)
        self._columns = 0
        self._arrange()
        if (old := self._scroll.takeWidget()) is not None:
            old.deleteLater()  # not at once: this may be the answer to a press on something in it
        self._scroll.setWidget(self._holder)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(at)
        self.setFocusProxy(self.controls["language"].at_hand())
        if held is not None and held in self.controls:
            self.controls[held].at_hand().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The sections in two columns, each as high as it is, or in one where there is less room."""
        columns = 2 if self.width() >= self._context.theme.px(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for half in self._halves:
            while half.count():
                half.takeAt(0)
        for place, card in enumerate(self._cards):
            self._halves[place % columns].addWidget(card)
        for number, half in enumerate(self._halves):
            half.addStretch(1)
            row = self._holder.layout()
            if isinstance(row, QHBoxLayout):
                row.setStretch(number, 1 if number < columns else 0)

    # ── sections

    def _language(self) -> Card:
        tr = self._context.messages.tr
        # each in its own script, so that whoever cannot read the present one finds the own
        languages = [Choice("ar", "العربية"), Choice("en", "English"), Choice("fr", "Français")]
        digits = [Choice("latin", "123"), Choice("arabic", "١٢٣")]
        note = "" if self._context.messages.language == "ar" else tr("Counts in Arabic text only.")
        return self._card(
            tr("Language and digits"),
            self._row_of("language", tr("Language"), languages),
            self._row_of("digits", tr("Digits"), digits, note),
        )

    def _look(self) -> Card:
        messages = self._context.messages
        tr = messages.tr
        looks = [
            Choice("system", tr("Same as the system")),
            Choice("light", tr("Light")),
            Choice("dark", tr("Dark")),
        ]
        present = self._context.workspace.settings.font_percent
        sizes = [
            Choice(str(size), messages.formatter.percent(size / 100)) for size in sorted({*_SIZES, present})
        ]
        motion = [Choice("full", tr("As usual")), Choice("reduced", tr("No movement"))]
        return self._card(
            tr("Look"),
            self._row_of("theme", tr("Colours"), looks),
            self._row_of("font_percent", tr("Size of type"), sizes),
            self._row_of(
                "motion", tr("Movement"), motion, tr("Without movement nothing slides, fades or blinks.")
            ),
        )

    def _dates(self) -> Card:
        messages = self._context.messages
        tr = messages.tr
        calendars = [Choice("gregorian", tr("Gregorian")), Choice("hijri", tr("Umm al-Qura"))]
        second = [Choice("shown", tr("Shown")), Choice("hidden", tr("Not shown"))]
        shifts = [
            Choice("-1", tr("A day later")), Choice("0", tr("As computed")), Choice("1", tr("A day earlier")),
        ]  # fmt: skip
        fields = [
            self._row_of("calendar", tr("Main calendar"), calendars),
            self._row_of("second_calendar", tr("The other calendar beside it"), second),
            self._row_of("hijri_shift", tr("Beginning of Hijri months"), shifts,
                tr("Where a month was announced on another day than computed."),
            ),
        ]  # fmt: skip
        if messages.language == "ar":
            names = [
                Choice("gregorian", "يناير، فبراير، مارس"),
                Choice("levant", "كانون الثاني، شباط، آذار"),
                Choice("maghreb_tn_dz", "جانفي، فيفري، مارس"),
                Choice("maghreb_ma", "يناير، فبراير، يوليوز"),
            ]
            fields.append(self._box_of("month_names", tr("Names of the months"), names))
        return self._card(tr("Dates"), *fields)

    def _country(self) -> Card:
        messages = self._context.messages
        tr, catalogue = messages.tr, self._context.knowledge.questionnaire.catalogue
        countries = [Choice(id, messages.prose("countries", id)) for id in catalogue.countries]
        country = self._box_of(
            "country", tr("Country"), countries,
            tr("Choosing one sets what is usual there: currency, week and names of months."),
            empty=tr("Choose a country"),
        )  # fmt: skip
        week = [Choice(day, tr(WEEKDAY_NAMES[day])) for day in WEEKDAYS]
        return self._card(
            tr("Country, money and week"),
            country,
            self._box_of("currency", tr("Currency of new clients"), currencies(self._context)),
            self._box_of("week_start", tr("The week begins on"), week),
        )

    def _role(self) -> Card:
        tr = self._context.messages.tr
        roles = [
            Option("owner", tr("I own a business"), tr("Without the list of clients.")),
            Option("consultant", tr("I advise others"), tr("With a list of clients.")),
        ]
        return self._card(tr("Who you are"), self._cards_of("role", tr("Who are you?"), roles))

    def _data(self) -> Card:
        context = self._context
        tr = context.messages.tr
        card = Card(tr("Your data"))
        card.add(TextLabel(tr("Works offline: nothing you enter leaves this device."), wrap=True))
        card.add(TextLabel(tr("Your data is kept in this folder:"), role="small", wrap=True))
        folder = TextLabel(left_to_right(str(context.data_folder)), role="muted", wrap=True)
        folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        folder.setAccessibleName(str(context.data_folder))
        card.add(folder)
        button = secondary(tr("Open the folder"), icon="folder")
        button.clicked.connect(partial(open_folder, context))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.add(row)
        card.body.addStretch(1)
        return card

    # ── what they are made of

    def _card(self, title: str, *fields: "tuple[str, QWidget]") -> Card:
        card = Card(title)
        names = [name for name, _ in fields]
        for _, field in fields:
            card.add(field)
            card.body.addSpacing(4)
        card.body.addStretch(1)
        settings = self._context.workspace.settings
        if any(getattr(settings, name) != getattr(_USUAL, name) for name in names):
            tr = self._context.messages.tr
            reset = link(tr("Reset"), icon="refresh")
            reset.setAccessibleName(tr("Reset the section “{section}”", section=title))
            reset.clicked.connect(partial(self._reset, tuple(names)))
            card.add_to_title(reset)
        return card

    def _row_of(
        self, name: str, title: str, choices: Sequence[Choice], note: str = ""
    ) -> tuple[str, QWidget]:
        row = Segments(choices)
        row.chosen.connect(partial(self._take, name))
        self.controls[name] = row
        return name, Field(title, row, note)

    def _cards_of(self, name: str, title: str, options: Sequence[Option]) -> tuple[str, QWidget]:
        group = OptionCards(options, columns=1)
        group.chosen.connect(partial(self._take, name))
        self.controls[name] = group
        return name, Field(title, group)

    def _box_of(
        self, name: str, title: str, choices: Sequence[Choice], note: str = "", *, empty: str = ""
    ) -> tuple[str, QWidget]:
        box = ChoiceBox(choices, empty=empty)
        box.chosen.connect(partial(self._take, name))
        self.controls[name] = box
        return name, Field(title, box, note)

    def _take(self, name: str, chosen: str) -> None:
        if name == "country":
            country = self._context.knowledge.questionnaire.catalogue.countries[chosen]
            self._change(of_country(chosen, country.region, country.week_start))
        else:
            self._change({name: int(chosen) if name in _NUMBERS else chosen})

    def _reset(self, names: tuple[str, ...]) -> None:
        self._change({name: getattr(_USUAL, name) for name in names})
        self.controls[names[0]].at_hand().setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, values: dict[str, Any]) -> None:
        if not self._context.attempt(lambda: self._context.workspace.change_settings(**values)):
            self.refresh()


class _Preview(QFrame):
    """How numbers, money and dates are written with the settings of now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._name = TextLabel(role="caption")
        self._first, self._second = TextLabel(role="strong"), TextLabel(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(1)
        column.addWidget(self._name)
        column.addWidget(self._first)
        column.addWidget(self._second)

    @property
    def said(self) -> str:
        """The sample as it is written."""
        return f"{self._first.said}\n{self._second.said}"

    def show_sample(self, context: Context) -> None:
        """Write the sample anew."""
        messages, settings = context.messages, context.workspace.settings
        written, catalogue = messages.formatter, context.knowledge.questionnaire.catalogue
        country = catalogue.countries.get(settings.country)
        currency = settings.currency or (country.currency if country is not None else "SAR")
        known = currency if currency in catalogue.fx else "SAR"
        money = written.money(_EXAMPLE_MONEY, messages.prose("currencies", f"{known}.symbol"))
        self._name.setText(messages.tr("So it is written"))
        parts = (money, written.percent(0.25), written.number(8.5))
        self._first.setText(" · ".join(map(isolated, parts)))
        self._second.setText(context.dates.both(_EXAMPLE_DAY))
        self.setAccessibleName(self._name.said)
        self.setAccessibleDescription(self.said)


def open_folder(
    context: Context, *_: object, open: Callable[[QUrl], bool] = QDesktopServices.openUrl
) -> None:
    """Show the data folder in the system's own window for files; say so where that cannot be done."""
    if not open(QUrl.fromLocalFile(str(context.data_folder))):
        context.notice(context.messages.tr("The folder could not be opened. Its path is shown here."))


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
