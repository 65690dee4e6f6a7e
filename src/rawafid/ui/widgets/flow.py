"""Widgets one after another, in lines as words stand."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from rawafid.ui.widgets.line_layout import LineLayout


class FlowLayout(LineLayout):
    """Places widgets one after another in the reading direction and breaks into lines as text does."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent, gap=gap)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that the lines take; with `move` the widgets go to their places."""
        x, y, line = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                self._put(item, rect, x, y, size)
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
