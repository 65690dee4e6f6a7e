"""The overview of the comparison: where its charts stand, and how high."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from rawafid.ui.theme import applied

GAP: Final = 13
LOW: Final = 372.0
HIGH: Final = 446.0
_METRICS_ALONE: Final = 330.0
"""Heights of cards at 100 % of type; a table needs less when it has the whole width."""
_TWO_IN_A_ROW: Final = 1040
"""Width (px) from which charts stand beside each other."""


class Overview(QWidget):
    """The three differences on top, then the charts, two in a row where there is room."""

    def __init__(self, frame: QWidget, *charts: QWidget) -> None:
        super().__init__()
        self._frame, self._charts = frame, charts
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.addWidget(frame, 0, 0, 1, 12)
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(5, 1)
        self._arrange(narrow=False)

    def minimumSizeHint(self) -> QSize:
        """What the parts need one under another."""
        parts = (self._frame, *self._charts)
        return QSize(max(one.minimumSizeHint().width() for one in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < _TWO_IN_A_ROW)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        wide = ((1, 0, 7), (1, 7, 5), (2, 0, 6), (2, 6, 6))
        tall = ((1, 0, 12), (2, 0, 12), (3, 0, 12), (4, 0, 12))
        for chart, (row, column, columns) in zip(self._charts, tall if narrow else wide, strict=True):
            self._grid.removeWidget(chart)
            self._grid.addWidget(chart, row, column, 1, columns)
        self._charts[1].setFixedHeight(round(applied().px(_METRICS_ALONE if narrow else HIGH)))
