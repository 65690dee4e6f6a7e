"""The head of a page: what it is called, and its controls beside that or, without room, under it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from rawafid.ui.theme import applied
from rawafid.ui.widgets.line_layout import LineLayout

_LEAST_WORDS = 230.0
"""In pixels of the design: with less, the words give way and the controls go under them."""
_UNDER = 8


def head_words(*labels: QWidget) -> QWidget:
    """The words of a head, one under another."""
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for label in labels:
        column.addWidget(label)
    return words


class HeadLine(LineLayout):
    """Places its first widget (words that wrap) at the beginning and the others at the end of one line.

    Where the words would be squeezed the others follow under them, in as many lines as they need. The layout
    is never wider than its widest control, so that a page can be as narrow as its body.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 10) -> None:
        super().__init__(parent, gap=gap)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width + margins.left() + margins.right(), self.minimumSize().height())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that everything takes; with `move` the widgets go to their places."""
        words, controls = self._items[0], [item for item in self._items[1:] if not item.isEmpty()]
        taken = sum(item.sizeHint().width() + self._gap for item in controls)
        left = rect.width() - taken
        wanted = min(words.sizeHint().width(), round(applied().px(_LEAST_WORDS)))
        if not controls or left >= max(words.minimumSize().width(), wanted):
            return self._beside(rect, words, controls, left, move=move)
        return self._under(rect, words, controls, move=move)

    def _beside(
        self, rect: QRect, words: QLayoutItem, controls: list[QLayoutItem], left: int, *, move: bool
    ) -> int:
        tall = _height(words, left)
        height = max([tall, *(item.sizeHint().height() for item in controls)])
        if move:
            self._put(words, rect, 0, (height - tall) // 2, QSize(left, tall))
            x = left + self._gap
            for item in controls:
                size = item.sizeHint()
                self._put(item, rect, x, (height - size.height()) // 2, size)
                x += size.width() + self._gap
        return height

    def _under(self, rect: QRect, words: QLayoutItem, controls: list[QLayoutItem], *, move: bool) -> int:
        tall = _height(words, rect.width())
        if move:
            self._put(words, rect, 0, 0, QSize(rect.width(), tall))
        x, y, line = 0, tall + _UNDER, 0
        for item in controls:
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + _UNDER, 0
            if move:
                self._put(item, rect, x, y, size)
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
