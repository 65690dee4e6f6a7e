"""Paints response curves: a small plot per channel, amounts growing in the direction of reading."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from rawafid.figures.response_curves import CurvePanel, ResponseCurvesFigure
from rawafid.ui.charts.canvas import Canvas
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.kit import At, band, extent, lines_of, marker, pen, write, write_lines
from rawafid.ui.theme import BODY, CAPTION, SEMIBOLD, SMALL, Theme, applied

_GAP: Final = 18.0
_NARROWEST: Final = 250.0
_BAND: Final = 0.16
_MARK: Final = 10.0
_HEAD: Final = 50.0
_LINE: Final = 19.0
"""Over a plot: the name and one line of words, and each further line, at 100 % of type."""
_AXIS: Final = 34.0
_END: Final = 12.0
_EVERY: Final = 4
"""Of so many points of a curve one can be read beside the marks."""


class ResponseCurvesChart(ChartView[ResponseCurvesFigure]):
    """Up to six channels side by side, each with its own scales."""

    _cells: tuple[object, float, float] | None = None

    def shape(self) -> tuple[int, int]:
        """How many stand in a row, and how many lines the words over a plot take there."""
        if self.figure is None or not self.figure.panels:
            return 1, 1
        look, count, wide = applied(), len(self.figure.panels), self.canvas.width()
        fitting = max(1, int(wide // look.px(_NARROWEST)))
        columns = 2 if count == 4 and fitting >= 2 else max(1, min(fitting, 3, count))
        room = (wide - _GAP * (columns - 1)) / columns - look.px(_AXIS) - _END
        direction, font = self.canvas.layoutDirection(), look.font(SMALL)
        lines = [lines_of(one.next_words, font, direction, width=room) for one in self.figure.panels]
        return columns, min(2, max(len(one) for one in lines))

    def compose(self, figure: ResponseCurvesFigure) -> None:
        columns, lines = self.composed_shape
        rows = -(-len(figure.panels) // columns)
        rtl = self.canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
        grid = self.canvas.central.layout
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(10.0)
        for place, panel in enumerate(figure.panels):
            row, column = divmod(place, columns)
            place_in_row = columns - 1 - column if rtl else column
            _PanelPainter(self.canvas, figure, panel, (row, place_in_row), lines=lines)

        def equal() -> None:
            size = self.canvas.viewport().size()
            wide = max((size.width() - _GAP * (columns - 1)) / columns, 40.0)
            tall = max((size.height() - 10.0 * (rows - 1)) / rows, 60.0)
            if self._cells == (grid, wide, tall):
                return  # setting the same again would lay everything out anew
            self._cells = (grid, wide, tall)
            for column in range(columns):
                grid.setColumnFixedWidth(column, wide)
            for row in range(rows):
                grid.setRowFixedHeight(row, tall)

        self.canvas.when_resized(equal)
        self.canvas.setMinimumHeight(round(applied().px(190.0 * rows)))


class _PanelPainter:
    """One channel in one plot."""

    def __init__(
        self,
        canvas: Canvas,
        figure: ResponseCurvesFigure,
        panel: CurvePanel,
        place: tuple[int, int],
        *,
        lines: int,
    ) -> None:
        self.figure, self.panel, self.lines = figure, panel, lines
        self.curve = QPolygonF([QPointF(x, value.mid) for x, value in panel.points])
        over = [QPointF(x, value.high) for x, value in panel.points]
        under = [QPointF(x, value.low) for x, value in panel.points]
        self.range = QPolygonF([*over, *reversed(under)])
        self.direction = canvas.layoutDirection()
        self.rtl = self.direction == Qt.LayoutDirection.RightToLeft
        side = "right" if self.rtl else "left"
        look = applied()
        self.plot = canvas.plot(*place, axes=(side, "bottom"))
        self.plot.axes[side].show_ticks(panel.y.ticks)
        self.plot.axes["bottom"].show_ticks(panel.x.ticks)
        font = look.font(CAPTION)
        widest = max(extent(tick.text, font, self.direction).width() for tick in panel.y.ticks)
        self.plot.axes[side].keep_width(max(widest + 10.0, look.px(_AXIS)))
        top, end = look.px(_HEAD + _LINE * (lines - 1)), _END
        self.plot.show_range(
            (0.0, panel.x.high),
            (0.0, panel.y.high),
            margins=(end, top, 2.0, 2.0) if self.rtl else (2.0, top, end, 2.0),
            mirrored=self.rtl,
        )
        layer = self.plot.draw(self._draw)
        for spot in (panel.advised, panel.present):
            if spot is not None:
                canvas.readable(
                    partial(layer.at, spot.x, spot.y), f"{panel.name} · {spot.text}", row=panel.channel
                )
        for (x, value), said in list(zip(panel.points, panel.readings, strict=True))[_EVERY::_EVERY]:
            canvas.readable(partial(layer.at, x, value.mid), said, row=panel.channel)

    def _draw(self, painter: QPainter, at: At, theme: Theme) -> None:
        panel = self.panel
        self._grounds(painter, at, theme)
        for tick in panel.y.ticks:
            painter.setPen(pen(theme.color("grid" if tick.at else "line")))
            painter.drawLine(at(0.0, tick.at), at(panel.x.high, tick.at))
        band(painter, at.many(self.range), theme.qcolor(panel.token, _BAND))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        used = panel.advised is not None
        painter.setPen(pen(theme.color(panel.token), 2.5, dashed=not used, bends=False))
        painter.drawPolyline(at.many(self.curve))
        self._spots(painter, at, theme)
        self._words(painter, at, theme)

    def _grounds(self, painter: QPainter, at: At, theme: Theme) -> None:
        """What is too little, and what is as good as the advised amount."""
        panel = self.panel
        if 0.0 < panel.least <= panel.x.high:
            box = QRectF(at(0.0, panel.y.high), at(panel.least, 0.0)).normalized()
            painter.fillRect(box, QColor(theme.color("sunk")))
            painter.setPen(pen(theme.color("ctl"), 1.0, dashed=True))
            painter.drawLine(at(panel.least, 0.0), at(panel.least, panel.y.high))
        if panel.near is not None:
            low, high = (min(one, panel.x.high) for one in panel.near)
            box = QRectF(at(low, panel.y.high), at(high, 0.0)).normalized()
            painter.fillRect(box, QColor(theme.color("soft")))

    def _spots(self, painter: QPainter, at: At, theme: Theme) -> None:
        panel, color = self.panel, theme.color(self.panel.token)
        if panel.present is not None:
            here = at(panel.present.x, panel.present.y)
            fill = QBrush(QColor(theme.color("card")))
            marker(painter, here, "square", size=_MARK, fill=fill, edge=pen(theme.color("ink"), 2.0))
            self._name(painter, here, self.figure.today, theme)
        if panel.advised is not None:
            here = at(panel.advised.x, panel.advised.y)
            painter.setPen(pen(color, 1.2))
            painter.drawLine(here, at(panel.advised.x, 0.0))
            marker(
                painter, here, "circle", size=_MARK + 2.0, fill=QBrush(QColor(color)),
                edge=pen(theme.color("card"), 2.0),
            )  # fmt: skip
            other = panel.present
            apart = other is None or (here - at(other.x, other.y)).manhattanLength() > theme.px(60.0)
            if apart:  # else the words would lie on each other
                self._name(painter, here, self.figure.advised, theme)

    def _name(self, painter: QPainter, spot: QPointF, said: str, theme: Theme) -> None:
        """The name of a mark over it."""
        write(
            painter, spot - QPointF(0.0, 8.0), said, font=theme.font(CAPTION - 0.5, SEMIBOLD),
            color=theme.color("ink"), anchor=(0.5, 1.0), direction=self.direction,
        )  # fmt: skip

    def _words(self, painter: QPainter, at: At, theme: Theme) -> None:
        """The channel and its unit over the plot, and under them what a little more brings."""
        panel, direction = self.panel, self.direction
        line = QRectF(at(0.0, panel.y.high), at(panel.x.high, panel.y.high)).normalized()
        start, end = (line.right(), line.left()) if self.rtl else (line.left(), line.right())
        inwards = 0.0 if self.rtl else 1.0
        top = line.top() - theme.px(_HEAD - 2.0 + _LINE * (self.lines - 1))
        name = write(
            painter, QPointF(start, top), panel.name, font=theme.font(BODY, SEMIBOLD),
            color=theme.color("ink"), anchor=(1.0 - inwards, 0.0), direction=direction,
        )  # fmt: skip
        room = line.width() - name.width() - 10.0
        small = theme.font(CAPTION)
        if extent(panel.x_label, small, direction).width() <= room:
            write(
                painter, QPointF(end, top + 4.0), panel.x_label, font=small, color=theme.color("ink2"),
                anchor=(inwards, 0.0), direction=direction,
            )  # fmt: skip
        box = QRectF(line.left(), top + theme.px(22.0), line.width(), theme.px(_LINE))
        write_lines(
            painter, box, panel.next_words, font=theme.font(SMALL), color=theme.color("ink2"),
            direction=direction, most=2,
        )  # fmt: skip
