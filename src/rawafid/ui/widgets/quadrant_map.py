"""The small map of channels: inbound on the right, upstream on top, in every language."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rawafid.ui import theme
from rawafid.ui.widgets.painted import Painted, dot, draw_text, fill, text_width


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A channel: how inbound (`x`) and how upstream (`y`) it is, 0–1, and its share of the money, 0–1."""

    x: float
    y: float
    share: float
    token: str
    label: str = ""
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class MapSides:
    """What the four sides of the map are called."""

    upstream: str = ""
    downstream: str = ""
    inbound: str = ""
    outbound: str = ""


class QuadrantMap(Painted):
    """Channels as circles as large as their money, with the balance of the whole as a cross in a ring
    and a dotted ring where it stood before.

    The map is not mirrored: inbound stands on the right and upstream on top in every view. The circles have
    tool tips; what the map says in words is the page's to give as its accessible description.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[MapPoint, ...] = ()
        self._sides = MapSides()
        self._balance: tuple[float, float] | None = None
        self._before: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_sides(self, sides: MapSides) -> None:
        """Name the four sides."""
        self._sides = sides
        self.update()

    def set_points(
        self,
        points: Sequence[MapPoint],
        balance: tuple[float, float] | None = None,
        before: tuple[float, float] | None = None,
    ) -> None:
        """Show other channels; `balance` is (inbound, upstream) of the whole and `before` where it stood."""
        ordered = tuple(sorted(points, key=lambda point: point.share, reverse=True))
        if (ordered, balance, before) != (self._points, self._balance, self._before):
            self._points, self._balance, self._before = ordered, balance, before
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(280)), round(self.look.px(206)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(180)), round(self.look.px(140)))

    def field(self) -> QRectF:
        """The ground that the circles stand on."""
        band = self.look.px(22)
        return QRectF(self.rect()).adjusted(band + 4, band, -band - 4, -band)

    def center(self, point: MapPoint) -> QPointF:
        """Where the middle of a channel's circle lies."""
        return self._at(point.x, point.y)

    def radius(self, point: MapPoint) -> float:
        """How large a channel's circle is: its area goes by its money."""
        largest = next((other.share for other in self._points if not other.hollow), 0.0)  # they are in order
        if point.hollow or largest <= 0:
            return self.look.px(4)
        return max(self.look.px(15) * sqrt(point.share / largest), self.look.px(5))

    def _at(self, inbound: float, upstream: float) -> QPointF:
        inset = self.look.px(17)
        room = self.field().adjusted(inset, inset, -inset, -inset)
        return QPointF(room.left() + room.width() * inbound, room.bottom() - room.height() * upstream)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            for point in reversed(self._points):
                reach = QLineF(self.center(point), place).length()
                if point.label and reach <= max(self.radius(point), 6.0):
                    QToolTip.showText(event.globalPos(), point.label, self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, field = self.painter(), self.look, self.field()
        fill(painter, field, look.color("sunk"), 8)
        painter.setPen(QPen(look.qcolor("line"), 1.2))
        middle = field.center()
        painter.drawLine(QLineF(field.left(), middle.y(), field.right(), middle.y()))
        painter.drawLine(QLineF(middle.x(), field.top(), middle.x(), field.bottom()))
        for point in self._points:
            self._circle(painter, point)
        self._balance_mark(painter)
        self._name_sides(painter, field)
        painter.end()

    def _circle(self, painter: QPainter, point: MapPoint) -> None:
        center, radius = self.center(point), self.radius(point)
        if point.hollow:
            painter.setPen(QPen(self.look.qcolor("ctl"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, radius, radius)
            return
        dot(painter, center.x(), center.y(), radius + 1.5, self.look.color("card"))
        dot(painter, center.x(), center.y(), radius, self.look.qcolor(point.token, 0.88))

    def _balance_mark(self, painter: QPainter) -> None:
        if self._balance is None:
            return
        ink = QColor(self.look.color("ink"))
        center = self._at(*self._balance)
        radius = self.look.px(9)
        if self._before is not None and self._before != self._balance:
            ghost = self._at(*self._before)
            pen = QPen(self.look.qcolor("ink2"), 1.4)
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(self.look.qcolor("card", 0.5))
            painter.drawEllipse(ghost, radius, radius)
            painter.drawLine(QLineF(ghost, center))
        painter.setPen(QPen(ink, 1.8))
        painter.setBrush(self.look.qcolor("card", 0.85))
        painter.drawEllipse(center, radius, radius)
        arm = radius * 0.62
        painter.drawLine(QLineF(center.x() - arm, center.y(), center.x() + arm, center.y()))
        painter.drawLine(QLineF(center.x(), center.y() - arm, center.x(), center.y() + arm))

    def _name_sides(self, painter: QPainter, field: QRectF) -> None:
        look, sides = self.look, self._sides
        font = look.font(theme.CAPTION, theme.MEDIUM)
        band = look.px(22)
        middle = Qt.AlignmentFlag.AlignHCenter
        for text, token, top in (
            (sides.upstream, "upstream", 0.0),
            (sides.downstream, "downstream", self.height() - band),
        ):
            place = QRectF(0, top, self.width(), band)
            draw_text(painter, place, text, font=font, color=look.color(f"{token}_chip"), edge=middle)
        for text, token, x, turn in (
            (sides.inbound, "inbound", self.width() - band / 2, 90),
            (sides.outbound, "outbound", band / 2, -90),
        ):
            painter.save()
            painter.translate(x, field.center().y())
            painter.rotate(turn)
            width = max(min(text_width(text, font) + 2, self.height()), 1.0)
            place = QRectF(-width / 2, -band / 2, width, band)
            draw_text(painter, place, text, font=font, color=look.color(f"{token}_chip"), edge=middle)
            painter.restore()
