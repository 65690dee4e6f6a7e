"""The very first page: language, who one is, where one works, and how to begin. No account, no network."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.ui.context import Context
from rawafid.ui.frame import BrandMark, Picture
from rawafid.ui.text import TextLabel, align_text, is_rtl
from rawafid.ui.widgets.buttons import Button, link, primary, secondary
from rawafid.ui.widgets.choices import Choice, ChoiceBox, Field
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.option_cards import Option, OptionCards
from rawafid.ui.widgets.rivers import Rivers
from rawafid.ui.widgets.scroller import Scroller
from rawafid.workspace.settings import WEEKDAYS, of_country

SAMPLE: Final = "roastery"
STEPS: Final = 4
LANGUAGE, ROLE, PLACE, BEGIN = range(STEPS)
ART_FROM: Final = 1000
PROMISES_FROM: Final = 580
"""In pixels of the design: a narrower window has no room for the picture beside the questions."""
SHEET: Final = 620

WEEKDAY_NAMES: Final = {
    "monday": mark("Monday"),
    "tuesday": mark("Tuesday"),
    "wednesday": mark("Wednesday"),
    "thursday": mark("Thursday"),
    "friday": mark("Friday"),
    "saturday": mark("Saturday"),
    "sunday": mark("Sunday"),
}
PROMISES: Final = (
    mark("Works offline: nothing you enter leaves this device."),
    mark("Every figure comes with its range and its source."),
    mark("“I don't know” is an answer too."),
)
TITLES: Final = (
    (mark("Welcome to Rawafid"), mark("Which language do you want to work in?")),
    (mark("Who are you?"), mark("It decides what you see. You can change it in the settings.")),
    (mark("Where do you work?"), mark("The country sets what is usual there; you can change all of it.")),
    (mark("All is ready"), mark("A few answers are enough for a first advice.")),
)


class FirstRunPage(QWidget):
    """Four short steps, each of which may be passed over; every choice is kept when it is made.

    Once the program was begun the last step stands alone: it is where an owner without a business begins.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._at = LANGUAGE if context.workspace.is_new else BEGIN
        self._art = _Art(context)
        self._stack = QStackedWidget()
        self.back, self.skip = secondary(icon="back"), link()
        self.forward = primary(icon="next", trailing=True)
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.leave)
        self.forward.clicked.connect(self.go_on)
        self._progress = _Progress()
        for keys, left in (("Alt+Left", True), ("Alt+Right", False)):
            # not in keyPressEvent: choices take arrows for themselves, with Alt too
            turn = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(partial(self._turn, left))
        sheet = QVBoxLayout()
        sheet.setContentsMargins(28, 26, 28, 24)
        sheet.setSpacing(14)
        sheet.addWidget(self._progress)
        sheet.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.forward)
        sheet.addLayout(foot)
        self._sheet = QWidget()
        self._sheet.setLayout(sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._art, 5)
        row.addStretch(1)
        row.addWidget(self._sheet, 20)
        row.addStretch(1)
        self.retranslate()

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._at

    # ── what the window calls

    def refresh(self) -> None:
        """Show the settings as they are now; before anything was begun at the first step."""
        if not self._context.workspace.is_new and self._at != BEGIN:
            self._at = BEGIN
        self._show()

    def retranslate(self) -> None:
        """Say everything anew at the same step; the keyboard stays in it."""
        messages = self._context.messages
        typed = self.name.text() if hasattr(self, "name") else ""
        focus = QApplication.focusWidget()
        held = focus is not None and self._stack.isAncestorOf(focus)
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._first: list[Callable[[], QWidget]] = []
        for number, build in enumerate((self._languages, self._roles, self._places, self._begin)):
            self._stack.addWidget(self._framed(number, build()))
        self.name.setText(typed)
        self.back.setText(messages.tr("Back"))
        self.skip.setText(messages.tr("Skip"))
        self._art.say(self._context)
        self._sheet.setMaximumWidth(round(self._context.theme.px(SHEET + 56)))
        self._show()
        if held:
            self._focus()

    def show_step(self, step: int) -> None:
        """Go to a step, from 0."""
        self._at = max(0, min(step, STEPS - 1))
        self._show()
        self._focus()

    def go_on(self) -> None:
        """To the next step; from the last one into the program."""
        if self._at == BEGIN:
            self.begin()
        else:
            self.show_step(self._at + 1)

    def go_back(self) -> None:
        """To the step before."""
        self.show_step(self._at - 1)

    def leave(self) -> None:
        """Into the program without making a client; an owner needs one and comes to the last step."""
        if self._context.workspace.settings.role == "owner" and self._at != BEGIN:
            self.show_step(BEGIN)
        else:
            self._context.open_page("clients")

    def begin(self) -> None:
        """Make the client and open its questionnaire; a consultant may name one later."""
        workspace, name = self._context.workspace, self.name.text()
        if workspace.settings.role == "consultant" and not name.strip():
            self.leave()
            return
        try:
            workspace.new_client(name, workspace.settings.country)
        except UserError as error:
            self._problem.setText(self._context.explain(error))
            self._problem.show()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name.clear()
        self._context.open_page("questionnaire")

    def open_sample(self) -> None:
        """Open the example: a business with all its answers and its advice."""
        if self._context.attempt(lambda: self._context.workspace.clients.open_sample(SAMPLE)):
            self._context.open_page("recommendation")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _turn(self, left: bool) -> None:
        """One step on or back, the way the reader's eye goes."""
        if left == is_rtl(self):
            if self._at != BEGIN:
                self.go_on()
        elif self.back.isVisible():
            self.go_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = self._context.theme
        self._art.setVisible(self.width() >= look.px(ART_FROM))
        self._art.show_promises(self.height() >= look.px(PROMISES_FROM))

    # ── steps

    def _framed(self, number: int, content: QWidget) -> QWidget:
        tr = self._context.messages.tr
        title, said = TITLES[number]
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(TextLabel(tr(title), role="welcome", wrap=True))
        column.addWidget(TextLabel(tr(said), role="lead", wrap=True))
        column.addSpacing(14)
        column.addWidget(content)
        column.addStretch(3)
        return Scroller(holder)

    def _languages(self) -> QWidget:
        # each in its own script, so that whoever cannot read the present one finds the own
        group = OptionCards(
            [
                Option("ar", "العربية", "كل شيء بالعربية، من اليمين إلى اليسار"),
                Option("en", "English", "Everything in English"),
                Option("fr", "Français", "Tout en français"),
            ],
            columns=1,
        )
        group.setAccessibleName(self._context.messages.tr("Language"))
        group.set_choice(self._context.workspace.settings.language)
        group.chosen.connect(lambda language: self._change(language=language))
        self._first.append(group.at_hand)
        return group

    def _roles(self) -> QWidget:
        tr = self._context.messages.tr
        group = OptionCards(
            [
                Option(
                    "owner", tr("I own a business"),
                    tr("One business of your own: its questions, its advice, nothing else in the way."),
                ),
                Option(
                    "consultant", tr("I advise others"),
                    tr("A list of clients, each with its own questions and advice, side by side."),
                ),
            ],
            columns=1,
        )  # fmt: skip
        group.setAccessibleName(tr("Who are you?"))
        group.set_choice(self._context.workspace.settings.role)
        group.chosen.connect(lambda role: self._change(role=role))
        self._first.append(group.at_hand)
        return group

    def _places(self) -> QWidget:
        messages, settings = self._context.messages, self._context.workspace.settings
        tr, catalogue = messages.tr, self._context.knowledge.questionnaire.catalogue
        country = ChoiceBox(
            [Choice(id, messages.prose("countries", id)) for id in catalogue.countries],
            empty=tr("Choose a country"),
        )
        country.set_choice(settings.country or self._guessed())
        currency = ChoiceBox(currencies(self._context))
        currency.set_choice(settings.currency)
        week = ChoiceBox([Choice(day, tr(WEEKDAY_NAMES[day])) for day in WEEKDAYS])
        week.set_choice(settings.week_start)
        digits = OptionCards([Option("latin", "123"), Option("arabic", "١٢٣")], columns=2)
        digits.set_choice(settings.digits)
        digits.setAccessibleName(tr("Digits"))
        second = OptionCards([Option("shown", tr("Shown")), Option("hidden", tr("Not shown"))], columns=2)
        second.set_choice(settings.second_calendar)
        second.setAccessibleName(tr("Hijri date beside each date"))
        country.chosen.connect(self._take_country)
        currency.chosen.connect(lambda id: self._change(currency=id))
        week.chosen.connect(lambda day: self._change(week_start=day))
        digits.chosen.connect(lambda style: self._change(digits=style))
        second.chosen.connect(lambda shown: self._change(second_calendar=shown))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Field(tr("Country"), country))
        pair = QHBoxLayout()
        pair.setSpacing(14)
        pair.addWidget(Field(tr("Currency of new clients"), currency), 1)
        pair.addWidget(Field(tr("The week begins on"), week), 1)
        column.addLayout(pair)
        last = QHBoxLayout()
        last.setSpacing(14)
        last.addWidget(Field(tr("Hijri date beside each date"), second), 1)
        if messages.language == "ar":
            last.addWidget(Field(tr("Digits"), digits), 1)
        else:
            digits.deleteLater()
        column.addLayout(last)
        self._first.append(country.at_hand)
        return holder

    def _begin(self) -> QWidget:
        messages = self._context.messages
        tr, owner = messages.tr, self._context.workspace.settings.role == "owner"
        self.name = QLineEdit()
        self.name.setProperty("large", True)
        align_text(self.name)
        label = tr("What is your business called?") if owner else tr("What is your first client called?")
        self.name.setAccessibleName(label)
        self.name.textEdited.connect(self._forget_problem)
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        note = "" if owner else tr("Leave it empty to begin with the list of clients.")
        example = _Example(self._context)
        example.button.clicked.connect(self.open_sample)
        self.sample = example.button
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(label, self.name, note))
        column.addWidget(self._problem)
        column.addSpacing(16)
        column.addWidget(example)
        self._first.append(lambda: self.name)
        return holder

    # ── inside

    def _change(self, **values: Any) -> None:
        if not self._context.attempt(lambda: self._context.workspace.change_settings(**values)):
            self.retranslate()

    def _take_country(self, id: str) -> None:
        country = self._context.knowledge.questionnaire.catalogue.countries[id]
        self._change(**of_country(id, country.region, country.week_start))

    def _guessed(self) -> str:
        """The country of the system where it is one that is known; "" otherwise."""
        code = QLocale.territoryToCode(QLocale.system().territory())
        known = code in self._context.knowledge.questionnaire.catalogue.countries
        return code if known and self._context.workspace.is_new else ""

    def _forget_problem(self) -> None:
        self._problem.hide()

    def _show(self) -> None:
        tr = self._context.messages.tr
        alone = bool(self._context.workspace.page)
        if self._at == PLACE and not self._context.workspace.settings.country and (own := self._guessed()):
            self._take_country(own)
            return  # which has built the step anew and shown it
        self._stack.setCurrentIndex(self._at)
        self._progress.show_step(self._at, self._context)
        self._progress.setVisible(not alone)
        self.back.setVisible(self._at > LANGUAGE and not alone)
        self.skip.setVisible(not alone and not (self._at == BEGIN and self._is_owner))
        last = self._at == BEGIN
        self.forward.setText(tr("Begin with the questions") if last else tr("Next"))
        if last and not self._is_owner:
            self.forward.setText(tr("Begin"))
        self.setFocusProxy(self._first[self._at]())

    @property
    def _is_owner(self) -> bool:
        return self._context.workspace.settings.role == "owner"

    def _focus(self) -> None:
        self._first[self._at]().setFocus(Qt.FocusReason.OtherFocusReason)


def currencies(context: Context) -> list[Choice]:
    """Every currency by its name, after the one of each client's own country."""
    messages, catalogue = context.messages, context.knowledge.questionnaire.catalogue
    own = messages.tr("As the client's country")
    country = catalogue.countries.get(context.workspace.settings.country)
    if country is not None:
        name = messages.prose("currencies", country.currency)
        own = messages.tr("As the client's country ({currency})", currency=name)
    named = [Choice(id, messages.prose("currencies", id)) for id in catalogue.fx]
    return [Choice("", own), *named]


class _Progress(QWidget):
    """Which of the four steps this is, in words and as marks."""

    def __init__(self) -> None:
        super().__init__()
        self._text = TextLabel(role="small")
        self._marks = [QFrame() for _ in range(STEPS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        for one in self._marks:
            one.setFixedHeight(4)
            row.addWidget(one, 1)
        row.addSpacing(8)
        row.addWidget(self._text)

    def show_step(self, step: int, context: Context) -> None:
        """Show that this step is reached, from 0."""
        written = context.formatter.integer
        said = context.messages.tr("Step {step} of {all}", step=written(step + 1), all=written(STEPS))
        self._text.setText(said)
        self.setAccessibleName(said)
        for place, one in enumerate(self._marks):
            one.setProperty("step", "done" if place <= step else "open")
            one.style().unpolish(one)
            one.style().polish(one)


class _Example(QFrame):
    """The ready example and the way to it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("card", True)
        tr = context.messages.tr
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(tr("Or look at a ready example"), role="strong"))
        words.addWidget(
            TextLabel(
                tr("Sidra Roastery, a coffee roaster in Riyadh: all its answers and the advice for it."),
                role="small", wrap=True,
            )
        )  # fmt: skip
        self.button: Button = secondary(tr("Open the example"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(IconLabel("sample", token="primary", size=24))
        row.addLayout(words, 1)
        row.addWidget(self.button)


class _Art(Rivers):
    """The picture with the name of the program and what it promises."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._name, self._line = TextLabel(role="brand"), TextLabel(role="brand_line", wrap=True)
        self._promises = [TextLabel(role="promise", wrap=True) for _ in PROMISES]
        self.setObjectName("art")
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(BrandMark(52))
        head.addWidget(self._name)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 40, 34, 34)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addStretch(1)
        self._lines = [QWidget() for _ in self._promises]
        for line, label in zip(self._lines, self._promises, strict=True):
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(Picture("check", "side_text", 16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            column.addWidget(line)
        self.say(context)

    def show_promises(self, shown: bool) -> None:
        """Leave the lower words out where the window is too low for them."""
        for line in self._lines:
            line.setVisible(shown)

    def say(self, context: Context) -> None:
        """Say everything in the present language."""
        tr = context.messages.tr
        self._name.setText(tr("Rawafid"))
        self._line.setText(tr("Where your marketing effort brings the most, and why."))
        for label, promise in zip(self._promises, PROMISES, strict=True):
            label.setText(tr(promise))
