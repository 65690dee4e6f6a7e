"""A few short choices side by side in one frame, of which one is taken."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from rawafid.ui import icons
from rawafid.ui.text import embedded
from rawafid.ui.theme import applied
from rawafid.ui.widgets.buttons import EN_SPACE
from rawafid.ui.widgets.choices import Choice
from rawafid.ui.widgets.option_cards import digit_of


class Segments(QFrame):
    """Choices that show all at once. Arrows move, keys 1–9 choose, one press of Tab passes all of them.

    `chosen(id)` says what the user took, and nothing of what the program sets.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for choice in choices:
            button = QPushButton()
            button.setAccessibleName(choice.title)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._take, choice.id))
            button.toggled.connect(partial(self._show, button))
            self._show(button, False)
            self.buttons[choice.id] = button
            self._group.addButton(button)
            row.addWidget(button, 1)

    def choice(self) -> str | None:
        """The id that is taken, None for none."""
        return next((id for id, button in self.buttons.items() if button.isChecked()), None)

    def at_hand(self) -> QWidget:
        """Where the keyboard starts: the choice that is taken, else the first."""
        return self.buttons[self.choice() or next(iter(self.buttons))]

    def set_choice(self, id: str) -> None:
        """Take one; an id that is not offered leaves everything as it is."""
        if id in self.buttons:
            self.buttons[id].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event)
        if number is None or not 1 <= number <= len(self.buttons):
            super().keyPressEvent(event)
            return
        button = list(self.buttons.values())[number - 1]
        button.setFocus()
        button.click()

    def _take(self, id: str, *_: object) -> None:
        self.chosen.emit(id)

    def _show(self, button: QPushButton, checked: bool) -> None:
        """What is taken has a tick, so that it is seen without its colour."""
        said = embedded(button.accessibleName(), self.layoutDirection()).replace("&", "&&")
        button.setText(EN_SPACE + said if checked else said)
        size = round(applied().px(14))
        button.setIcon(icons.icon("check", applied(), "primary") if checked else QIcon())
        button.setIconSize(QSize(size, size))
