"""Paints how awareness and conversion build up; time runs in the direction of reading."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from rawafid.figures.build_up import BuildUpFigure, Line, Panel
from rawafid.ui.charts.canvas import Canvas
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.kit import At, band, extent, lines_of, marker, pen, write
from rawafid.ui.charts.placing import apart
from rawafid.ui.theme import BODY, CAPTION, SEMIBOLD, SMALL, Theme, applied

_BESIDE: Final = 560
"""From this width on the two measures stand beside each other, below it one above the other."""
_GAP: Final = 20.0
_BAND: Final = 0.16
_MARK: Final = 9.0


class BuildUpChart(ChartView[BuildUpFigure]):
    """Two panels, each with its own scale: what is reached and what is sold by the end of each month."""

    def shape(self) -> object:
        two = self.figure is not None and len(self.figure.panels) > 1
        return two and self.canvas.width() >= _BESIDE

    def compose(self, figure: BuildUpFigure) -> None:
        rtl = self.canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beside = bool(self.shape())
        painters = []
        for place, panel in enumerate(figure.panels):
            row, column = (0, 1 - place if rtl else place) if beside else (place, 0)
            painters.append(_PanelPainter(self.canvas, figure, panel, row, column))
        if not beside:  # one above the other: their months stand in line
            room = max(painter.room for painter in painters)
            axis = max(painter.axis_width() for painter in painters)
            for painter in painters:
                painter.set_widths(room, axis)
        grid = self.canvas.central.layout
        if not beside:
            grid.setVerticalSpacing(6)
            return
        grid.setHorizontalSpacing(_GAP)

        def halves() -> None:
            half = max((self.canvas.viewport().width() - _GAP) / 2, 40.0)
            for column in range(2):
                grid.setColumnFixedWidth(column, half)

        self.canvas.when_resized(halves)


class _PanelPainter:
    """One measure in one plot."""

    def __init__(self, canvas: Canvas, figure: BuildUpFigure, panel: Panel, row: int, column: int) -> None:
        self.canvas, self.figure, self.panel = canvas, figure, panel
        self.direction = canvas.layoutDirection()
        self.rtl = self.direction == Qt.LayoutDirection.RightToLeft
        look = applied()
        bold = look.font(BODY, SEMIBOLD)
        ends = [text for line in panel.lines for text in (*self._end_names(line), line.end)]
        self.room = max((extent(text, bold, self.direction).width() for text in ends), default=0.0) + 16.0
        self.side = "right" if self.rtl else "left"
        self.captioned = len(figure.panels) > 1 or len(panel.lines) == 1
        self.plot = canvas.plot(row, column, axes=(self.side,))
        self.plot.axes[self.side].show_ticks(panel.scale.ticks)
        self.set_widths(self.room, self.axis_width())
        layer = self.plot.draw(self._draw)
        for line in panel.lines:
            for month, said in enumerate(line.readings, start=1):
                where = partial(layer.at, month, line.points[month].mid)
                canvas.readable(where, said, row=f"{panel.measure} {line.name}")

    def axis_width(self) -> float:
        """What the numbers of the scale need, in pixels."""
        font = applied().font(CAPTION)
        return max(extent(tick.text, font, self.direction).width() for tick in self.panel.scale.ticks) + 10.0

    def set_widths(self, room: float, axis: float) -> None:
        """Keep `room` for the words at the end of the lines and `axis` for the numbers, in pixels."""
        self.plot.axes[self.side].setWidth(axis)
        top = applied().px(26.0 if self.captioned else 8.0)
        bottom = applied().px(40.0 if self.figure.lunar_months else 24.0)
        self.plot.show_range(
            (0.0, float(len(self.figure.months))),
            (0.0, self.panel.scale.high),
            margins=(room, top, 8.0, bottom) if self.rtl else (8.0, top, room, bottom),
            mirrored=self.rtl,
        )

    def _end_names(self, line: Line) -> tuple[str, ...]:
        """A single line is named by the caption of its panel."""
        return (line.name,) if len(self.panel.lines) > 1 else ()

    def _months(self, painter: QPainter, at: At, theme: Theme) -> None:
        """Name each month in its middle, or, where there is no room, some of them from where they begin."""
        font, rows = theme.font(CAPTION), [self.figure.months]
        step = self._step(self.figure.months)
        if self.figure.lunar_months and self._step(self.figure.lunar_months) <= step:
            rows.append(self.figure.lunar_months)  # never at the price of a month without a name
        for place in range(0, len(self.figure.months), step):
            if step == 1:
                spot, share = at(place + 0.5, 0.0), 0.5
            else:
                spot, share = at(place, 0.0), 1.0 if self.rtl else 0.0
                painter.setPen(pen(theme.color("line")))
                painter.drawLine(spot, spot + QPointF(0.0, 5.0))
            for row, names in enumerate(rows):
                write(
                    painter, spot + QPointF(0.0, theme.px(13.0 + 15.0 * row)), names[place],
                    font=font if row == 0 else theme.font(CAPTION - 1.0), color=theme.color("ink2"),
                    anchor=(share, 0.5), direction=self.direction,
                )  # fmt: skip

    def _step(self, names: tuple[str, ...]) -> int:
        """Of how many months one can be named."""
        font = applied().font(CAPTION)
        widest = max(extent(name, font, self.direction).width() for name in names) + 8.0
        return max(1, -int(-widest // self.plot.pixels(1.0)))

    def _draw(self, painter: QPainter, at: At, theme: Theme) -> None:
        months, high = float(len(self.figure.months)), self.panel.scale.high
        for season in self.figure.seasons:
            box = QRectF(at(season.first, high), at(season.last, 0.0)).normalized()
            painter.fillRect(box, QColor(theme.color("warn_soft")))
        for tick in self.panel.scale.ticks:
            painter.setPen(pen(theme.color("grid" if tick.at else "line")))
            painter.drawLine(at(0.0, tick.at), at(months, tick.at))
        for line in self.panel.lines:
            self._band(painter, at, line, theme)
        for season in self.figure.seasons:
            write(
                painter, at((season.first + season.last) / 2, high) + QPointF(0.0, 3.0), season.name,
                font=theme.font(CAPTION, SEMIBOLD), color=theme.color("warn"), anchor=(0.5, 0.0),
                direction=self.direction,
            )  # fmt: skip
        self._months(painter, at, theme)
        for line in self.panel.lines:
            self._line(painter, at, line, theme)
        self._ends(painter, at, theme)
        self._turn(painter, at, theme)
        if self.captioned:
            self._caption(painter, QRectF(at(0.0, high), at(months, high)).normalized(), theme)

    def _band(self, painter: QPainter, at: At, line: Line, theme: Theme) -> None:
        over = [at(place, point.high) for place, point in enumerate(line.points)]
        under = [at(place, point.low) for place, point in enumerate(line.points)]
        band(painter, QPolygonF([*over, *reversed(under)]), theme.qcolor(line.token, _BAND))

    def _line(self, painter: QPainter, at: At, line: Line, theme: Theme) -> None:
        color = theme.color(line.token)
        points = [at(place, point.mid) for place, point in enumerate(line.points)]
        painter.setPen(pen(color, 2.5, dashed=line.dashed))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        fill = QBrush(QColor(color))
        marker(painter, points[-1], line.marker, size=_MARK, fill=fill, edge=pen(theme.color("card"), 1.5))

    def _turn(self, painter: QPainter, at: At, theme: Theme) -> None:
        """Mark the month from which the one brings more than the other, with its words where it is free."""
        turn = self.figure.turn
        line = next((one for one in self.panel.lines if turn and one.token == turn.token), None)
        if turn is None or line is None or len(self.panel.lines) < 2:
            return
        spot = at(turn.month + 1, line.points[turn.month + 1].mid)
        font, wide = theme.font(CAPTION), theme.px(170.0)
        lines = lines_of(turn.text, font, self.direction, width=wide)
        tall = len(lines) * extent("x", font, self.direction).height()
        lowest = min(at(turn.month + 1, one.points[turn.month + 1].low).y() for one in self.panel.lines)
        floor = at(0.0, 0.0).y() - 4.0
        room = floor - max(at(turn.month + 1, line.points[turn.month + 1].low).y(), spot.y())
        painter.setPen(pen(theme.color(line.token), 1.0))
        if room >= tall + 6.0:  # below all of it
            top = floor - tall
            painter.drawLine(spot, QPointF(spot.x(), top))
        else:
            top = at(0.0, self.panel.scale.high).y() + 4.0
            if lowest < top + tall + 6.0 or not self._is_free(at, turn.month + 1, top + tall, wide):
                top = -1.0
            else:
                painter.drawLine(spot, QPointF(spot.x(), top + tall))
        marker(
            painter, spot, line.marker, size=_MARK, fill=QBrush(QColor(theme.color("card"))),
            edge=pen(theme.color(line.token), 2.0),
        )  # fmt: skip
        if top < 0.0:
            return  # the title says it
        left = min(at(0.0, 0.0).x(), at(float(len(self.figure.months)), 0.0).x())
        right = max(at(0.0, 0.0).x(), at(float(len(self.figure.months)), 0.0).x())
        middle = min(max(spot.x(), left + wide / 2), right - wide / 2)
        for place, text in enumerate(lines):
            write(
                painter, QPointF(middle, top + place * tall / len(lines)), text, font=font,
                color=theme.color("ink"), anchor=(0.5, 0.0), direction=self.direction,
            )  # fmt: skip

    def _is_free(self, at: At, month: int, under: float, wide: float) -> bool:
        """Whether all lines stay under a height as far as words of a width round a month reach."""
        reach = wide / 2 / max(self.plot.pixels(1.0), 1.0)
        months = range(max(0, int(month - reach)), min(len(self.figure.months), int(month + reach) + 1) + 1)
        return all(at(m, line.points[m].high).y() > under for m in months for line in self.panel.lines)

    def _ends(self, painter: QPainter, at: At, theme: Theme) -> None:
        """Name and value of each line at its newest end, kept apart."""
        lines, last = self.panel.lines, len(self.figure.months)
        row = theme.px(18.0)
        tall = row * (2 if len(lines) > 1 else 1)
        wanted = [at(last, line.points[-1].mid).y() for line in lines]
        low, high = at(last, self.panel.scale.high).y() + tall / 2 - row, at(last, 0.0).y() - tall / 2 + 2.0
        outward = -1.0 if self.rtl else 1.0
        for line, y in zip(lines, apart(wanted, tall + 2.0, low, high), strict=True):
            texts = (*self._end_names(line), line.end)
            for place, text in enumerate(texts):
                spot = QPointF(
                    at(last, 0.0).x() + outward * 9.0, y + (place - (len(texts) - 1) / 2) * row * 0.9
                )
                size = SMALL if place < len(texts) - 1 else BODY
                write(
                    painter, spot, text, font=theme.font(size, SEMIBOLD),
                    color=theme.color(line.token if len(lines) > 1 else "ink"),
                    anchor=(1.0 if self.rtl else 0.0, 0.5), direction=self.direction,
                )  # fmt: skip

    def _caption(self, painter: QPainter, line: QRectF, theme: Theme) -> None:
        """What the panel counts, above it; marked where the whole panel has one colour."""
        edge, away = (line.right(), -1.0) if self.rtl else (line.left(), 1.0)
        y = line.top() - theme.px(16.0)
        if len(self.panel.lines) == 1 and self.panel.measure == "awareness":
            only = self.panel.lines[0]
            spot, fill = QPointF(edge + away * 5.0, y), QBrush(QColor(theme.color(only.token)))
            marker(painter, spot, only.marker, size=_MARK, fill=fill, edge=pen(theme.color(only.token)))
            edge += away * 16.0
        write(
            painter, QPointF(edge, y), self.panel.label, font=theme.font(SMALL, SEMIBOLD),
            color=theme.color("ink"), anchor=(1.0 if self.rtl else 0.0, 0.5), direction=self.direction,
        )  # fmt: skip
