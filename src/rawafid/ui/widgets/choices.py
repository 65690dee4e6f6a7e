"""A choice among many in one line, and a named field for it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from rawafid.ui.text import TextLabel, directed


class Choice(NamedTuple):
    """One choice: its id and how it is called."""

    id: str
    title: str


class ChoiceBox(QComboBox):
    """A list that drops down. `chosen(id)` says what the user took, and nothing of what the program sets.

    With `empty` nothing is chosen at first, and the box says so in these words.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(12)
        self.setPlaceholderText(empty)
        for choice in choices:
            self.addItem(directed(choice.title, self.layoutDirection()), choice.id)
            self.setItemData(self.count() - 1, choice.title, Qt.ItemDataRole.AccessibleTextRole)
        self.setCurrentIndex(-1 if empty else 0)
        self.activated.connect(self._take)

    def choice(self) -> str | None:
        """The id that is chosen, None for none."""
        id = self.currentData()
        return id if isinstance(id, str) else None

    def at_hand(self) -> QWidget:
        """Where the keyboard starts."""
        return self

    def set_choice(self, id: str) -> None:
        """Choose one; an id that is not offered leaves the box as it is."""
        at = self.findData(id)
        if at >= 0:
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling moves the page and never changes what was chosen."""
        event.ignore()

    def _take(self) -> None:
        id = self.choice()
        if id is not None:
            self.chosen.emit(id)


class Field(QWidget):
    """A control under its name, with a word about it below where there is one."""

    def __init__(self, name: str, control: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        label = TextLabel(name, role="strong")
        label.setBuddy(control)
        control.setAccessibleName(name)
        control.setAccessibleDescription(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(label)
        column.addWidget(control)
        if note:
            column.addWidget(TextLabel(note, role="small", wrap=True))
        column.addStretch(1)
