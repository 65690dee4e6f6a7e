"""A group of choices as cards in a grid."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from rawafid.ui import theme
from rawafid.ui.widgets.option_card import CheckCard, OptionCard

_SPACE = 10
_LEAST = 150.0
"""The least width of a card in pixels of the design: where it is not to be had, there are fewer columns."""

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that a key types, of any script and of the keypad too; None for other keys and with Ctrl."""
    text = event.text()
    if len(text) != 1 or event.modifiers() not in _PLAIN:
        return None
    return unicodedata.decimal(text, None)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its id, words and whether it is a quiet one such as “I don't know”.

    `key` is shown on its card: the digit that takes it, as the reader writes it.
    """

    id: str
    title: str
    note: str = ""
    quiet: bool = False
    key: str = ""


class OptionCards(QWidget):
    """Choices in a grid of `columns` at most, fewer where they would be narrow.

    Keys 1–9 choose, 0 takes the first quiet choice, arrows move. `scale` enlarges the cards.

    With `multiple` several may be taken, and a quiet choice puts the others out. `chosen(id)` says what the
    user took in a group of one answer; `selection_changed(ids)` what is taken in a group of several, in the
    order of the options. Neither is sent for what the program sets.
    """

    chosen = Signal(object)
    selection_changed = Signal(tuple)

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        multiple: bool = False,
        columns: int = 3,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._most = self._columns = columns
        self._scale = scale
        self._options: tuple[Option, ...] = ()
        self._cards: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not multiple)
        self._group.buttonClicked.connect(self._clicked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACE)
        self.set_options(options)

    @property
    def cards(self) -> dict[str, QAbstractButton]:
        """The cards by the ids of their options."""
        return dict(self._cards)

    def set_options(self, options: Sequence[Option]) -> None:
        """Show other options; what was chosen stays chosen, and the keyboard stays where it can."""
        kept = self.selection()
        at = next((option for option, card in self._cards.items() if card.hasFocus()), None)
        for card in self._cards.values():
            self._group.removeButton(card)
            self._grid.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._options = tuple(options)
        self._cards = {}
        for place, option in enumerate(self._options):
            kind = CheckCard if self._multiple else OptionCard
            card = kind(
                option.title, option.note, quiet=option.quiet, key=option.key, scale=self._scale, parent=self
            )
            card.setObjectName(f"option:{option.id}")
            self._cards[option.id] = card
            self._group.addButton(card, place)
        self._arrange()
        self.set_selection([option for option in kept if option in self._cards])
        if at is not None and self._cards:
            card = self._cards.get(at, next(iter(self._cards.values())))
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def selection(self) -> tuple[str, ...]:
        """The ids that are taken, in the order of the options."""
        return tuple(option for option, card in self._cards.items() if card.isChecked())

    def choice(self) -> str | None:
        """The one id that is taken, or None."""
        taken = self.selection()
        return taken[0] if taken else None

    def at_hand(self) -> QWidget:
        """Where the keyboard starts: the card that is taken, else the first."""
        return self.cards[self.choice() or next(iter(self.cards))]

    def set_choice(self, option_id: str | None) -> None:
        """Take one option and no other; None takes none."""
        self.set_selection([] if option_id is None else [option_id])

    def set_selection(self, option_ids: Sequence[str]) -> None:
        """Take these options and no others."""
        self._group.setExclusive(False)
        for option, card in self._cards.items():
            card.setChecked(option in option_ids)
        self._group.setExclusive(not self._multiple)

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        one = max((card.minimumSizeHint().width() for card in self._cards.values()), default=0)
        return QSize(one, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = theme.applied().px(_LEAST * self._scale)
        columns = min(max(int((event.size().width() + _SPACE) // (least + _SPACE)), 1), self._most)
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for place, card in enumerate(self._cards.values()):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event)
        option = self._numbered(number) if number is not None else None
        if option is None:
            super().keyPressEvent(event)
            return
        card = self._cards[option.id]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()
        event.accept()

    def _numbered(self, number: int) -> Option | None:
        if number == 0:
            return next((option for option in self._options if option.quiet), None)
        loud = [option for option in self._options if not option.quiet]
        return loud[number - 1] if number <= len(loud) else None

    def _clicked(self, card: QAbstractButton) -> None:
        taken = self._options[self._group.id(card)]
        if not self._multiple:
            self.chosen.emit(taken.id)
            return
        if card.isChecked():
            for option in self._options:
                if option.id != taken.id and (taken.quiet or option.quiet):
                    self._cards[option.id].setChecked(False)
        self.selection_changed.emit(self.selection())
