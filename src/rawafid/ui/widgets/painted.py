"""What the widgets that paint themselves share: the theme, the direction, text and the ring of focus."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rawafid.ui import theme
from rawafid.ui.theme import Theme

REPAINTING = frozenset(
    {
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.EnabledChange,
    }
)


class Painted(QWidget):
    """A widget that paints itself from the tokens, and again whenever theme, type or direction change.

    Positions are given along the line of reading: `place(x, width)` turns them to the side they belong to.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> Theme:
        """The theme that is shown now."""
        return theme.applied()

    @property
    def rtl(self) -> bool:
        """Whether the widget is read from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(self, start: float, width: float) -> float:
        """The left edge of what begins `start` pixels after the edge where reading starts."""
        return self.width() - start - width if self.rtl else start

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING:
            self.updateGeometry()
            self.update()

    def painter(self) -> QPainter:
        """A painter of this widget with smooth edges and the direction of the window."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        return painter


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    font: QFont,
    color: QColor | str,
    edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    wrap: bool = False,
) -> None:
    """Draw `text` in the painter's direction at an edge of reading; one line is shortened with … to fit."""
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if edge != Qt.AlignmentFlag.AlignHCenter:
        right = (edge == Qt.AlignmentFlag.AlignTrailing) != rtl
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        edge |= Qt.AlignmentFlag.AlignAbsolute
    flags = (edge | vertical).value
    flags |= (Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine).value
    painter.setFont(font)
    painter.setPen(QColor(color))
    if not wrap:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, flags, text)


def text_width(text: str, font: QFont) -> float:
    """How wide `text` is on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def wrapped_size(text: str, font: QFont, width: float) -> QSizeF:
    """How much room `text` needs when it wraps at `width`."""
    flags = Qt.TextFlag.TextWordWrap.value
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, text).size()


def fill(painter: QPainter, rect: QRectF, color: QColor | str, radius: float) -> None:
    """Fill a rectangle with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(rect, radius, radius)


def outline(
    painter: QPainter,
    rect: QRectF,
    color: QColor | str,
    radius: float,
    *,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Draw the border of a rectangle with round corners, inside its edges."""
    pen = QPen(QColor(color), width)
    if dashed:
        pen.setDashPattern([4 / width, 3 / width])
    half = width / 2
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def focus_ring(painter: QPainter, rect: QRectF, look: Theme, radius: float) -> None:
    """The 2 px ring of what has the keyboard."""
    outline(painter, rect, look.color("focus"), radius, width=2)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """The shape of a rectangle with round corners, to clip what is painted into it."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def dot(painter: QPainter, x: float, y: float, radius: float, color: QColor | str) -> None:
    """A filled circle round a point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QPointF(x, y), radius, radius)
