"""Parts beside each other while there is room, else one under another."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.card import rule

_ACROSS: Final = QBoxLayout.Direction.LeftToRight
_DOWN: Final = QBoxLayout.Direction.TopToBottom


class Reflow(QWidget):
    """Holds parts in a row, or in a column when it is narrower than `row_from` (px of the design).

    It asks for no more room than the column needs: a row is never cut off sideways.
    """

    def __init__(self, row_from: float, *, gap: int = 13) -> None:
        super().__init__()
        self._row_from = row_from
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._parts: list[QWidget] = []

    @property
    def is_column(self) -> bool:
        """The parts stand one under another."""
        return self._box.direction() == _DOWN

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the end; in a row the parts share the room by their `stretch`."""
        self._parts.append(part)
        self._box.addWidget(part, stretch)

    def minimumSizeHint(self) -> QSize:
        shown = [part for part in self._parts if not part.isHidden()]
        least = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in shown]
        height = self._box.minimumSize().height()
        return QSize(max((size.width() for size in least), default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        row = event.size().width() >= applied().px(self._row_from)
        self._box.setDirection(_ACROSS if row else _DOWN)


class CardGrid(QWidget):
    """Parts of equal width in `columns`; in one, narrower than `columns_from` (px of the design)."""

    def __init__(
        self, parts: Sequence[QWidget], columns_from: float, *, columns: int = 2, gap: int = 13
    ) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._columns_from, self._columns, self._now = columns_from, columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._columns if self.width() >= applied().px(self._columns_from) else 1
        if columns == self._now:
            return
        self._now = columns
        for number, part in enumerate(self._parts):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, number // columns, number % columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class RowsTable(QWidget):
    """A table of words under heads. Narrower than `columns_from` (px of the design) it is a list.

    In the list every cell of a row stands under the one before it, with the head of its column over it.
    """

    def __init__(
        self, heads: Sequence[str], columns_from: float, *, gap: int = 20, role: str = "strong"
    ) -> None:
        super().__init__()
        self._columns_from = columns_from
        self._is_list: bool | None = None
        self._heads = [TextLabel(said, role=role, wrap=True) for said in heads]
        self._said = heads
        self._rows: list[tuple[QWidget, list[tuple[TextLabel, QWidget]], QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(8)

    def add_row(self, first: QWidget, cells: Sequence[QWidget]) -> None:
        """A row with what it is about and a cell for each other head."""
        captions = [TextLabel(said, role="small", wrap=True) for said in self._said[1:]]
        self._rows.append((first, list(zip(captions, cells, strict=True)), rule()))
        self._is_list = None
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """What the list needs."""
        widest = max(
            (
                max(first.minimumSizeHint().width(), *(cell.minimumSizeHint().width() for _, cell in cells))
                for first, cells, _ in self._rows
            ),
            default=0,
        )
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        as_list = self.width() < applied().px(self._columns_from)
        if as_list == self._is_list:
            return
        self._is_list = as_list
        while self._grid.count():
            self._grid.takeAt(0)
        top, last = Qt.AlignmentFlag.AlignTop, len(self._said)
        for column, head in enumerate(self._heads):
            self._grid.setColumnStretch(column, 1 if column or as_list else 0)
            head.setVisible(not as_list)
            if not as_list:
                self._grid.addWidget(head, 0, column)
        at = 1
        for number, (first, cells, line) in enumerate(self._rows):
            self._grid.addWidget(line, at, 0, 1, last)
            line.setVisible(not as_list or number > 0)
            at += 1
            self._grid.addWidget(first, at, 0, 1, last if as_list else 1, top)
            for column, (caption, cell) in enumerate(cells, start=1):
                caption.setVisible(as_list)
                if as_list:
                    self._grid.addWidget(caption, at + 1, 0, 1, last)
                    self._grid.addWidget(cell, at + 2, 0, 1, last)
                    at += 2
                else:
                    self._grid.addWidget(cell, at, column, top)
            at += 1
