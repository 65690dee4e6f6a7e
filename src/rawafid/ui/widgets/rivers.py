"""The picture of the name: many streams that join in one and flow towards the page."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rawafid.ui.theme import Theme
from rawafid.ui.widgets.painted import Painted, dot


class Stream(NamedTuple):
    """A stream: where it springs (shares of width and height), how wide it is, how light."""

    x: float
    y: float
    width: float
    tone: float


# From the one that springs nearest the page, which flows on top of the river, to the farthest.
_STREAMS: Final = (
    Stream(0.93, 0.30, 0.030, 0.16),
    Stream(0.76, 0.25, 0.044, 0.24),
    Stream(0.58, 0.31, 0.034, 0.18),
    Stream(0.41, 0.26, 0.052, 0.30),
    Stream(0.24, 0.32, 0.038, 0.21),
    Stream(0.08, 0.27, 0.046, 0.13),
)
_RIVER: Final = 0.56
"""Where the upper bank of the river leaves the picture, as a share of its height."""
_BEND: Final = 0.22
_GAP: Final = 0.006


class Rivers(Painted):
    """Ground for the words of the first page, in the colours of the side panel; a mirror image in Arabic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        area = QRectF(self.rect())
        painter.fillRect(area, look.qcolor("side"))
        if self.rtl:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        bank = _RIVER * area.height()
        for stream in _STREAMS:
            thick = stream.width * area.width()
            _draw(painter, area, stream, look, mouth=bank + thick / 2)
            bank += thick + _GAP * area.width()
        painter.end()


def _draw(painter: QPainter, area: QRectF, stream: Stream, look: Theme, *, mouth: float) -> None:
    """A stream from its spring down and round the bend, and out beside the others at the height `mouth`."""
    width, height = area.width(), area.height()
    spring = QPointF(stream.x * width, stream.y * height)
    turn = QPointF(min(stream.x + _BEND, 1.02) * width, mouth)
    path = QPainterPath(spring)
    path.cubicTo(
        QPointF(spring.x(), spring.y() + 0.62 * (mouth - spring.y())), QPointF(spring.x(), mouth), turn
    )
    path.lineTo(1.1 * width, mouth)
    water = "primary" if look.dark else "side_text"
    pen = QPen(look.qcolor(water, stream.tone), stream.width * width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    dot(painter, spring.x(), spring.y(), stream.width * width * 0.2, look.qcolor("side_text", 0.6))
