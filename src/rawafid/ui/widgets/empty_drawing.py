"""A drawing for a list that is still empty: streams that run together into the first sheet."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rawafid.ui import icons
from rawafid.ui.widgets.painted import Painted, fill, outline

_WIDE, _HIGH = 300.0, 132.0


class EmptyDrawing(Painted):
    """Sheets to come, and streams that lead to them. It says nothing to a reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(_WIDE)), round(self.look.px(_HIGH)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        scale = self.width() / _WIDE
        painter.scale(scale, scale)
        if self.rtl:
            painter.translate(_WIDE, 0)
            painter.scale(-1, 1)
        for start, token in ((18.0, "upstream"), (66.0, "inbound"), (114.0, "downstream")):
            stream = QPainterPath(QPointF(4, start))
            stream.cubicTo(QPointF(60, start), QPointF(64, 66), QPointF(118, 66))
            pen = QPen(QColor(look.color(token)), 5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(stream)
        for place, token in ((QRectF(146, 14, 146, 92), "sunk"), (QRectF(132, 26, 146, 92), "card")):
            fill(painter, place, look.color(token), 11)
            outline(painter, place, look.color("line"), 11, width=1.4)
        fill(painter, QRectF(146, 40, 30, 30), look.color("soft"), 8)
        icons.paint(
            painter,
            QRectF(151, 45, 20, 20),
            "store",
            look.color("primary"),
            self.rtl,  # upright again
        )
        fill(painter, QRectF(186, 44, 62, 8), look.color("ctl"), 4)
        fill(painter, QRectF(186, 58, 44, 7), look.color("line"), 3.5)
        fill(painter, QRectF(146, 88, 118, 8), look.color("sunk"), 4)
        fill(painter, QRectF(146, 88, 74, 8), look.color("primary"), 4)
        painter.end()
