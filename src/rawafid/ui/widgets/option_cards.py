"""A group of choices as cards in a grid."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from rawafid.ui.widgets.option_card import CheckCard, OptionCard

_DIGITS = {digit: int(digit) for digit in "0123456789"} | {
    arabic: value for value, arabic in enumerate("٠١٢٣٤٥٦٧٨٩")
}


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its id, words and whether it is a quiet one such as “I don't know”."""

    id: str
    title: str
    note: str = ""
    quiet: bool = False


class OptionCards(QWidget):
    """Choices in a grid of `columns`. Keys 1–9 choose, 0 takes the first quiet choice, arrows move.

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._columns = columns
        self._options: tuple[Option, ...] = ()
        self._cards: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not multiple)
        self._group.buttonClicked.connect(self._clicked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
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
            card = kind(option.title, option.note, quiet=option.quiet, parent=self)
            card.setObjectName(f"option:{option.id}")
            self._cards[option.id] = card
            self._group.addButton(card, place)
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = _DIGITS.get(event.text())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        option = self._numbered(number) if number is not None and plain else None
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
        return self._options[number - 1] if number <= len(self._options) else None

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
