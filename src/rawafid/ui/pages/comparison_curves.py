"""Choosing the channels whose response curves are shown, six at most."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.buttons import Button, secondary
from rawafid.ui.widgets.placing import below

_ID: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 280.0
_HEIGHT: Final = 380.0


class ChannelChooser(QFrame):
    """A list of channels with a tick each, in a pop-up; `chosen(ids)` follows every change.

    With `most` chosen the others cannot be: untick one first. One at least stays.
    """

    chosen = Signal(object)

    def __init__(self, hint: str, most: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("chooser")
        self._most = most
        self._filling = False
        self._names: list[tuple[str, str]] = []
        self.list = QListWidget()
        self.list.setAccessibleName(hint)
        self.list.itemChanged.connect(self._changed)
        self.list.itemActivated.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(TextLabel(hint, role="small", wrap=True))
        column.addWidget(self.list, 1)
        look = applied()
        self.setFixedSize(round(look.px(_WIDTH)), round(look.px(_HEIGHT)))
        self.setStyleSheet(
            f"#chooser {{ background: {look.color('card')}; border: 1px solid {look.color('line')}; }}"
            f" QListWidget {{ border: none; background: {look.color('card')}; }}"
            f" QListWidget::item {{ min-height: {round(look.px(32))}px; }}"
        )

    def fill(self, names: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Show channels (id, name) in order, some of them ticked."""
        if (list(names), tuple(ticked)) == (self._names, self.ticked):
            return  # the place of the keyboard in the list stays
        self._names = list(names)
        self._filling = True
        self.list.clear()
        for id, name in names:
            item = QListWidgetItem(name)
            item.setData(_ID, id)
            item.setCheckState(Qt.CheckState.Checked if id in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        self._limit()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The channels that are chosen, in the order of the list."""
        return tuple(str(item.data(_ID)) for item in self._items() if _is_on(item))

    def open_under(self, button: Button) -> None:
        """Show the list below a button, with the keyboard in it."""
        self.move(below(button, self.width()))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _turn(self, item: QListWidgetItem) -> None:
        """Enter ticks as the space bar does."""
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            item.setCheckState(Qt.CheckState.Unchecked if _is_on(item) else Qt.CheckState.Checked)

    def _changed(self, _item: QListWidgetItem) -> None:
        if self._filling:
            return
        self._limit()
        self.chosen.emit(self.ticked)

    def _limit(self) -> None:
        self._filling = True
        count = len(self.ticked)
        for item in self._items():
            free = count < self._most if not _is_on(item) else count > 1
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if free else flags)
        self._filling = False


def _is_on(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def chooser_button(said: str, chooser: ChannelChooser) -> Button:
    """The button that opens the list."""
    button = secondary(said, "sliders")
    button.setObjectName("choose_channels")
    button.clicked.connect(lambda: chooser.open_under(button))
    return button
