"""The head of a page: what it is called, and its controls beside that or, without room, under it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from rawafid.ui.theme import applied

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


class HeadLine(QLayout):
    """Places its first widget (words that wrap) at the beginning and the others at the end of one line.

    Where the words would be squeezed the others follow under them, in as many lines as they need. The layout
    is never wider than its widest control, so that a page can be as narrow as its body.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 10) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._place(QRect(0, 0, inner, 0), move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        return QSize(
            max((size.width() for size in sizes), default=0) + margins.left() + margins.right(),
            max((size.height() for size in sizes), default=0) + margins.top() + margins.bottom(),
        )

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

    def _put(self, item: QLayoutItem, rect: QRect, x: int, y: int, size: QSize) -> None:
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - x - size.width() if rtl else rect.x() + x
        item.setGeometry(QRect(QPoint(left, rect.y() + y), size))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
