"""Paints sales against being known, with a point that is moved along the plans."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from rawafid.figures.frontier import FrontierFigure, PlanPoint
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.canvas import Steering
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.kit import At, Layer, extent, marker, pen, write
from rawafid.ui.theme import CAPTION, SEMIBOLD, SMALL, Theme, applied

_GRIP: Final = 26.0
"""How near to the point (px) it can be taken hold of; anywhere else near a plan it comes there."""
_PAUSE_MS: Final = 350
"""Keys have come to rest when none has come for so long."""
_PAGE: Final = 10


class FrontierChart(ChartView[FrontierFigure]):
    """The plans of the frontier and a point on one of them.

    `moved(goal)` follows every move of the point, `rested(goal)` its release or a pause of the keys. The
    arrows up and down give being known more or less weight, those to the sides go where the point goes.
    """

    moved = Signal(int)
    rested = Signal(int)

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        self._goal = 0
        self._exact: tuple[int, PlanPoint] | None = None
        self._layer: Layer | None = None
        super().__init__(messages, parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.rested.emit(self._goal))

    @property
    def goal(self) -> int:
        """Where the point stands: 0 sales now, 100 brand growth."""
        return self._goal

    @property
    def point(self) -> PlanPoint | None:
        """The plan under the point: the exact one where it is known, else the one looked up."""
        figure = self.figure
        if figure is None or figure.empty:
            return None
        if self._exact is not None and self._exact[0] == self._goal:
            return self._exact[1]
        return figure.points[figure.at[self._goal]]

    def show_exact(self, goal: int, point: PlanPoint) -> None:
        """Put the point where the plan that was worked out anew for a goal lies, as long as it stands there.

        At the client's own goal that is what is advised, beside the line: its amounts are rounded, and it
        leans to its share of brand work.
        """
        self._exact = (goal, point)
        if self._layer is not None:
            self._layer.update()

    def set_figure(self, figure: FrontierFigure) -> None:
        """Show another figure with the point at the client's own goal."""
        self._goal, self._exact = figure.goal, None
        super().set_figure(figure)

    def set_goal(self, goal: int) -> None:
        """Move the point to a goal and say so."""
        goal = min(max(goal, 0), 100)
        if goal == self._goal or self.point is None:
            return
        self._goal = goal
        if self._layer is not None:
            self._layer.update()
        said = self.point.reading
        self.canvas.say(f"{self.messages.formatter.integer(goal)} · {without_bidi(said)}")
        self.moved.emit(goal)

    def compose(self, figure: FrontierFigure) -> None:
        canvas, look = self.canvas, applied()
        rtl = canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = "right" if rtl else "left"
        plot = canvas.plot(0, 0, axes=(side, "bottom"))
        plot.axes[side].show_ticks(figure.y.ticks)
        plot.axes["bottom"].show_ticks(figure.x.ticks)
        font = look.font(CAPTION)
        widest = max(extent(t.text, font, canvas.layoutDirection()).width() for t in figure.y.ticks)
        plot.axes[side].setWidth(widest + 12.0)
        top, low = look.px(30.0), look.px(26.0)
        names = [extent(tick.text, font, canvas.layoutDirection()).width() for tick in figure.x.ticks]
        # A tick near the end of the axis keeps its whole name.
        beside = max(8.0, max(names, default=0.0) / 2 + 4.0)
        plot.show_range(
            (figure.x.low, figure.x.high),
            (figure.y.low, figure.y.high),
            margins=(beside, top, beside, low),
            mirrored=rtl,
        )
        self._layer = plot.draw(partial(self._draw, figure))
        for point in figure.points:
            canvas.readable(partial(self._layer.at, point.orders, point.aware), point.reading, stop=False)
        canvas.steer = _Hand(self, self._layer, figure, rtl=rtl)

    # ── painting

    def _draw(self, figure: FrontierFigure, painter: QPainter, at: At, theme: Theme) -> None:
        self._frame(figure, painter, at, theme)
        line = sorted((p for p in figure.points if p.efficient), key=lambda p: p.orders)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme.color("ctl"), 1.0, dashed=True))  # the way of the slider, goal by goal
        painter.drawPolyline(QPolygonF([at(p.orders, p.aware) for p in figure.points]))
        painter.setPen(pen(theme.color("primary"), 2.2))
        painter.drawPolyline(QPolygonF([at(p.orders, p.aware) for p in line]))
        for point in figure.points:
            ground = "primary" if point.efficient else "card"
            edge = pen(theme.color("card" if point.efficient else "ctl"), 1.5)
            fill = QBrush(QColor(theme.color(ground)))
            spot = at(point.orders, point.aware)
            marker(painter, spot, "circle", size=9.0 if point.efficient else 7.0, fill=fill, edge=edge)
        self._ends(figure, painter, at, theme)
        if figure.advised is not None:
            spot = at(figure.advised.orders, figure.advised.aware)
            fill = QBrush(QColor(theme.color("conversion")))
            marker(painter, spot, "diamond", size=13.0, fill=fill, edge=pen(theme.color("card"), 1.5))
            held = self.point or figure.points[figure.at[self._goal]]
            above = at(held.orders, held.aware).y() > spot.y()  # away from the point that is held
            self._name(painter, spot, self.messages.tr("advised now"), theme, below=not above)
        looked_up = figure.points[figure.at[self._goal]]
        point = self.point or looked_up
        spot = at(point.orders, point.aware)
        if point is not looked_up:
            painter.setPen(pen(theme.color("ctl"), 1.0, dashed=True))
            painter.drawLine(at(looked_up.orders, looked_up.aware), spot)
        ring = pen(theme.color("focus" if self.canvas.hasFocus() else "primary"), 3.0)
        marker(painter, spot, "circle", size=20.0, fill=QBrush(theme.qcolor("card", 0.55)), edge=ring)
        fill = QBrush(QColor(theme.color("primary")))
        marker(painter, spot, "circle", size=9.0, fill=fill, edge=pen(theme.color("card"), 1.0))

    def _frame(self, figure: FrontierFigure, painter: QPainter, at: At, theme: Theme) -> None:
        direction = self.canvas.layoutDirection()
        rtl = direction == Qt.LayoutDirection.RightToLeft
        for tick in figure.y.ticks:
            painter.setPen(pen(theme.color("grid")))
            painter.drawLine(at(figure.x.low, tick.at), at(figure.x.high, tick.at))
        box = QRectF(at(figure.x.low, figure.y.high), at(figure.x.high, figure.y.low)).normalized()
        painter.setPen(pen(theme.color("line")))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        font, edge = theme.font(SMALL, SEMIBOLD), 1.0 if rtl else 0.0
        start, end = (box.right(), box.left()) if rtl else (box.left(), box.right())
        write(
            painter, QPointF(start, box.top() - theme.px(26.0)), figure.y_label, font=font,
            color=theme.color("ink"), anchor=(edge, 0.0), direction=direction,
        )  # fmt: skip
        write(
            painter, QPointF(end, box.bottom() + theme.px(5.0)), figure.x_label, font=font,
            color=theme.color("ink"), anchor=(1.0 - edge, 0.0), direction=direction,
        )  # fmt: skip

    def _ends(self, figure: FrontierFigure, painter: QPainter, at: At, theme: Theme) -> None:
        """What the two ends of the slider stand for."""
        if len(figure.points) < 2:
            return
        tr = self.messages.tr
        for point, said in ((figure.points[0], tr("sales now")), (figure.points[-1], tr("brand growth"))):
            self._name(painter, at(point.orders, point.aware), said, theme, below=False)

    def _name(self, painter: QPainter, spot: QPointF, said: str, theme: Theme, *, below: bool) -> None:
        direction = self.canvas.layoutDirection()
        font = theme.font(CAPTION, SEMIBOLD)
        wide = extent(said, font, direction).width()
        room = self.canvas.viewport().width()
        x = min(max(spot.x(), wide / 2 + 2.0), room - wide / 2 - 2.0)
        y = spot.y() + (12.0 if below else -12.0)
        write(
            painter, QPointF(x, y), said, font=font, color=theme.color("ink"),
            anchor=(0.5, 0.0 if below else 1.0), direction=direction,
        )  # fmt: skip


class _Hand(Steering):
    """Moves the point by pointer and keys."""

    def __init__(self, chart: FrontierChart, layer: Layer, figure: FrontierFigure, *, rtl: bool) -> None:
        self._chart, self._layer, self._figure, self._rtl = chart, layer, figure, rtl
        self._holds = False

    def press(self, spot: QPointF) -> bool:
        distance, goal = self._nearest(spot)
        point = self._chart.point
        if point is None:
            return False
        own = (self._layer.at(point.orders, point.aware) - spot).manhattanLength()
        if min(distance, own) > _GRIP:
            return False
        self._holds = True
        if own > _GRIP:
            self._chart.set_goal(goal)
        self._chart.canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def move(self, spot: QPointF) -> bool:
        if self._holds:
            self._chart.set_goal(self._nearest(spot)[1])
        else:
            near = self._nearest(spot)[0] <= _GRIP
            self._chart.canvas.setCursor(
                Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.ArrowCursor
            )
        return self._holds

    def release(self) -> None:
        if self._holds:
            self._holds = False
            self._chart.canvas.setCursor(Qt.CursorShape.OpenHandCursor)
            self._chart.rested.emit(self._chart.goal)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        # More sales lie to the right, or to the left where that is how one reads.
        right = 1 if self._rtl else -1
        steps = {
            Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: right, Qt.Key.Key_Left: -right,
            Qt.Key.Key_PageUp: _PAGE, Qt.Key.Key_PageDown: -_PAGE, Qt.Key.Key_Home: -100, Qt.Key.Key_End: 100,
        }  # fmt: skip
        step = steps.get(key)
        if step is None:
            return False
        self._chart.set_goal(self._chart.goal + step)
        self._chart._pause.start()
        return True

    def _nearest(self, spot: QPointF) -> tuple[float, int]:
        """How far the nearest plan is, in pixels, and its goal that is nearest to the present one."""
        found = [
            ((self._layer.at(point.orders, point.aware) - spot).manhattanLength(), place)
            for place, point in enumerate(self._figure.points)
        ]
        distance, place = min(found)
        return distance, self._figure.goal_of(place, self._chart.goal)
