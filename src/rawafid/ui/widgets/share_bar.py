"""A share of the whole as a bar, with the range that it stays in."""

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rawafid.ui.widgets.painted import Painted, fill, rounded


class ShareBar(Painted):
    """A bar that grows from the edge where reading starts, with a whisker from low to high.

    `scale` is the share at the far end: give every bar of a column the same.
    """

    def __init__(
        self,
        share: float = 0.0,
        low: float | None = None,
        high: float | None = None,
        *,
        scale: float = 1.0,
        token: str = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self._values: tuple[float, float | None, float | None] = (share, low, high)
        self._scale = scale

    def set_share(
        self,
        share: float,
        low: float | None = None,
        high: float | None = None,
        *,
        scale: float | None = None,
        token: str | None = None,
    ) -> None:
        """Show another share; scale and colour stay unless they are given."""
        self._values = (share, low, high)
        self._scale = self._scale if scale is None else scale
        self._token = self._token if token is None else token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(110)), round(self.look.px(14)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(48)), round(self.look.px(14)))

    def at(self, share: float) -> float:
        """How far from the start a share reaches, in pixels."""
        return self.width() * min(max(share / self._scale, 0.0), 1.0) if self._scale > 0 else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        share, low, high = self._values
        thick, middle = look.px(11), self.height() / 2
        track = QRectF(0, middle - thick / 2, self.width(), thick)
        painter.setClipPath(rounded(track, 4))
        fill(painter, track, look.color("sunk"), 0)
        width = self.at(share)
        fill(painter, QRectF(self.place(0, width), track.top(), width, thick), look.color(self._token), 3)
        painter.setClipping(False)
        if low is not None and high is not None:
            pen = QPen(QColor(look.color("ink")), 1.5)
            painter.setPen(pen)
            middle = int(middle) + 0.5  # on a row of pixels, so that the line is sharp
            edge = self.width() - 1.0
            ends = [min(max(self.place(self.at(value), 0), 1.0), edge) for value in (low, high)]
            painter.drawLine(QLineF(ends[0], middle, ends[1], middle))
            cap = look.px(4)
            for x in ends:
                painter.drawLine(QLineF(x, middle - cap, x, middle + cap))
        painter.end()
