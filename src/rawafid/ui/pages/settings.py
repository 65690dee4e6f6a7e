"""The settings, each applied at once, the keys of the window, and what this program is."""

from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rawafid import __version__
from rawafid.errors import UserError, mark
from rawafid.language.dates import format_date
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.option_cards import Option, OptionCards

_MARGIN: Final = 22
_SIZES: Final = (90, 100, 110, 125, 150)
_EXAMPLE_DAY: Final = date(2026, 12, 1)

KEYS: Final = (
    ("Alt+1 … Alt+5", mark("Go to a page")),
    ("F6", mark("Between the side panel and the page")),
    ("Ctrl+K", mark("Choose another client")),
    ("Ctrl+N", mark("New client")),
    ("1 … 9", mark("Choose an option of a question")),
    ("0", mark("Don't know")),
    ("Ctrl+Z", mark("Undo")),
    ("Ctrl+Y", mark("Redo")),
    ("Ctrl+=", mark("Larger type")),
    ("Ctrl+-", mark("Smaller type")),
    ("Ctrl+Q", mark("Close the window; everything is kept")),
)


class SettingsPage(QWidget):
    """Language, digits, look and size of type; what is chosen shows in the whole window at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._groups: dict[str, OptionCards] = {}
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small")
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._said)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        for name, group in self._groups.items():
            group.set_choice(str(getattr(settings, name)))

    def retranslate(self) -> None:
        """Say everything anew; the keyboard stays where it was."""
        messages = self._context.messages
        self._title.setText(messages.tr("Settings"))
        self._said.setText(messages.tr("Every change shows at once and is kept."))
        held = next((name for name, group in self._groups.items() if _holds_focus(group)), None)
        at = self._scroll.verticalScrollBar().value()
        self._groups = {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        grid.setSpacing(14)
        grid.addWidget(self._language(), 0, 0)
        grid.addWidget(self._digits(), 0, 1)
        grid.addWidget(self._look(), 1, 0)
        grid.addWidget(self._size(), 1, 1)
        grid.addWidget(self._keys(), 2, 0)
        grid.addWidget(self._about(), 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(3, 1)
        self._scroll.setWidget(holder)
        self._scroll.verticalScrollBar().setValue(at)
        self.refresh()
        self.setFocusProxy(self._chosen_card("language"))
        if held is not None:
            self._chosen_card(held).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen_card(self, name: str) -> QWidget:
        group = self._groups[name]
        return group.cards[group.choice() or next(iter(group.cards))]

    # ── cards

    def _language(self) -> Card:
        tr = self._context.messages.tr
        # each in its own script, so that whoever cannot read the present one finds the own
        options = [Option("ar", "العربية"), Option("en", "English"), Option("fr", "Français")]
        return self._choice("language", tr("Language"), "", options, columns=3)

    def _digits(self) -> Card:
        messages = self._context.messages
        written = messages.formatter
        example = messages.tr(
            "Example: {number} · {share} · {date}",
            number=written.number(12000), share=written.percent(0.25),
            date=format_date(_EXAMPLE_DAY, messages.language, digits=written.digits),
        )  # fmt: skip
        note = example if messages.language == "ar" else messages.tr("Counts in Arabic text only.")
        options = [Option("latin", "123"), Option("arabic", "١٢٣")]
        return self._choice("digits", messages.tr("Digits"), note, options, columns=2)

    def _look(self) -> Card:
        tr = self._context.messages.tr
        options = [Option("light", tr("Light")), Option("dark", tr("Dark"))]
        return self._choice("theme", tr("Look"), "", options, columns=2)

    def _size(self) -> Card:
        messages = self._context.messages
        present = self._context.workspace.settings.font_percent
        options = [
            Option(str(size), messages.formatter.percent(size / 100)) for size in sorted({*_SIZES, present})
        ]
        return self._choice("font_percent", messages.tr("Size of type"), "", options, columns=3)

    def _choice(self, name: str, title: str, note: str, options: list[Option], *, columns: int) -> Card:
        card = Card(title)
        group = OptionCards(options, columns=columns)
        group.setAccessibleName(title)
        group.chosen.connect(partial(self._change, name))
        self._groups[name] = group
        card.add(group)
        if note:
            card.add(TextLabel(note, role="small"))
        card.body.addStretch(1)
        return card

    def _change(self, name: str, chosen: str) -> None:
        value: Any = int(chosen) if name == "font_percent" else chosen
        try:
            self._context.workspace.change_settings(**{name: value})
        except UserError as error:
            self.refresh()
            self._context.notice(self._context.explain(error))

    def _keys(self) -> Card:
        tr = self._context.messages.tr
        card = Card(tr("Keyboard"))
        for keys, does in KEYS:
            row = QHBoxLayout()
            row.addWidget(TextLabel(tr(does)), 1)
            row.addWidget(TextLabel(f"\u2066{keys}\u2069", role="muted"))
            card.add(row)
        card.body.addStretch(1)
        return card

    def _about(self) -> Card:
        tr = self._context.messages.tr
        card = Card(tr("About Rawafid"))
        card.add(TextLabel(tr("Version {version}", version=__version__)))
        card.add(TextLabel(tr("Works offline: nothing you enter leaves this device."), wrap=True))
        card.add(TextLabel(tr("Your data is kept in this folder:"), wrap=True))
        folder = TextLabel(f"\u2066{self._context.data_folder}\u2069", role="muted", wrap=True)
        folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        folder.setAccessibleName(str(self._context.data_folder))
        card.add(folder)
        card.add(
            TextLabel(
                tr(
                    "Free software under the MIT licence, built with Qt (LGPL)"
                    " and IBM Plex Sans Arabic (OFL)."
                ),
                role="small",
                wrap=True,
            )
        )
        card.body.addStretch(1)
        return card


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
