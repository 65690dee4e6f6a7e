"""Paints the butterfly: awareness grows to the right, conversion to the left, the approaches between them."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath

from rawafid.figures.butterfly import ButterflyFigure, Pair
from rawafid.figures.figure import Mark
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.kit import At, Plot, extent, marker, pen, write, write_lines
from rawafid.ui.theme import BODY, CAPTION, SECTION, SEMIBOLD, SMALL, Theme, applied

_THICKEST: Final = 30.0
_MOST_MIDDLE: Final = 0.24
"""Of the whole width: names with hints may take so much."""
_ROOM_FOR_HINT: Final = 40.0


class ButterflyChart(ChartView[ButterflyFigure]):
    """The four approaches, each with both sides; whiskers are the ranges."""

    def shape(self) -> tuple[bool, bool]:
        """Whether hints have room beside the names, and captions on one line."""
        figure, wide = self.figure, self.canvas.width()
        if figure is None:
            return False, True
        hinted = self._middle(figure, hinted=True) <= _MOST_MIDDLE * wide
        captions = [figure.awareness.label, figure.conversion.label]
        longest = self._widest(captions, applied().font(SMALL, SEMIBOLD)) + applied().px(20.0)
        return hinted, longest <= (wide - self._middle(figure, hinted=hinted)) / 2

    def _widest(self, texts: Iterable[str], font: QFont) -> float:
        direction = self.canvas.layoutDirection()
        return max((extent(text, font, direction).width() for text in texts), default=0.0)

    def _middle(self, figure: ButterflyFigure, *, hinted: bool) -> float:
        """The width that names and hints take between the sides, in pixels."""
        names = self._widest((pair.name for pair in figure.pairs), applied().font(SECTION, SEMIBOLD))
        hints = self._widest((pair.hint for pair in figure.pairs), applied().font(CAPTION))
        return 24.0 + max(names, hints if hinted else 0.0)

    def compose(self, figure: ButterflyFigure) -> None:
        look = applied()
        marks = [(pair.awareness, pair.conversion) for pair in figure.pairs]
        beside = [
            self._widest((mark.text for mark in side if mark), look.font(BODY, SEMIBOLD)) + 12.0
            for side in zip(*marks, strict=True)
        ]
        self._hinted, self._one_line = self.shape()
        middle = self._middle(figure, hinted=self._hinted)
        top = look.px(30.0 if self._one_line else 48.0)
        rows = (-0.5, len(figure.pairs) - 0.5)
        conversion = self.canvas.plot(0, 0, axes=("bottom",))
        awareness = self.canvas.plot(0, 1, axes=("bottom",))
        conversion.show_range(
            (0.0, figure.conversion.scale.high),
            rows,
            margins=(beside[1], top, 1.0, 0.0),
            mirrored=True,
            downward=True,
        )
        awareness.show_range(
            (0.0, figure.awareness.scale.high), rows, margins=(middle, top, beside[0], 0.0), downward=True
        )
        self._side(conversion, figure, "conversion", beside[1])
        self._side(awareness, figure, "awareness", beside[0])

        def names(painter: QPainter, at: At, theme: Theme) -> None:
            pitch = at(0.0, 1.0).y() - at(0.0, 0.0).y()
            hinted = self._hinted and pitch >= theme.px(_ROOM_FOR_HINT)
            for row, pair in enumerate(figure.pairs):
                self._name(painter, at(0.0, row) - QPointF(middle / 2, 0.0), pair, hinted, theme)

        awareness.draw(names)

        def widths() -> None:
            whole = self.canvas.viewport().width()
            columns = self.canvas.central.layout
            columns.setColumnFixedWidth(0, max((whole - middle) / 2, 40.0))
            columns.setColumnFixedWidth(1, max((whole + middle) / 2, 40.0 + middle))

        self.canvas.when_resized(widths)

    def _name(self, painter: QPainter, at: QPointF, pair: Pair, hinted: bool, theme: Theme) -> None:
        direction = self.canvas.layoutDirection()
        lift = theme.px(9.0) if hinted else 0.0
        write(
            painter,
            at - QPointF(0.0, lift),
            pair.name,
            font=theme.font(SECTION, SEMIBOLD),
            color=theme.color(pair.approach),
            anchor=(0.5, 0.5),
            direction=direction,
        )
        if hinted:
            write(
                painter,
                at + QPointF(0.0, lift + 2.0),
                pair.hint,
                font=theme.font(CAPTION),
                color=theme.color("ink2"),
                anchor=(0.5, 0.5),
                direction=direction,
            )

    def _side(self, plot: Plot, figure: ButterflyFigure, token: str, beside: float) -> None:
        side = figure.awareness if token == "awareness" else figure.conversion
        marks = [pair.awareness if token == "awareness" else pair.conversion for pair in figure.pairs]
        plot.axes["bottom"].show_ticks(side.scale.ticks)
        direction = self.canvas.layoutDirection()
        outward = 1.0 if token == "awareness" else -1.0
        kind = "circle" if token == "awareness" else "square"

        def draw(painter: QPainter, at: At, theme: Theme) -> None:
            high = side.scale.high
            for tick in side.scale.ticks:
                painter.setPen(pen(theme.color("grid" if tick.at else "line")))
                painter.drawLine(at(tick.at, -0.5), at(tick.at, len(marks) - 0.5))
            far = at(high, -0.5) + QPointF(beside * outward, 0.0)
            self._caption(painter, QRectF(at(0.0, -0.5), far).normalized(), side.label, token, kind, theme)
            thick = min(_THICKEST, 0.56 * abs(at(0.0, 1.0).y() - at(0.0, 0.0).y()))
            for row, shown in enumerate(marks):
                if shown is not None:
                    self._bar(painter, at, row, shown, thick, outward, theme.color(token), theme)
                else:
                    write(
                        painter, at(0.0, row) + QPointF(8.0 * outward, 0.0), "—",
                        font=theme.font(BODY), color=theme.color("ink2"),
                        anchor=(0.0 if outward > 0 else 1.0, 0.5), direction=direction,
                    )  # fmt: skip

        layer = plot.draw(draw)
        for row, shown in enumerate(marks):
            if shown is not None:
                text = self._readout(figure, row, token)
                for x in (shown.range.low, shown.range.mid, shown.range.high):
                    stop = x == shown.range.mid
                    self.canvas.readable(partial(layer.at, x, row), text, row=token, stop=stop)

    def _readout(self, figure: ButterflyFigure, row: int, token: str) -> str:
        cells = figure.table.rows[row]
        first = 1 if token == "awareness" else 3
        return f"{cells[0]} · {figure.table.headers[first]}: {cells[first]} ({cells[first + 1]})"

    def _caption(
        self, painter: QPainter, line: QRectF, label: str, token: str, kind: str, theme: Theme
    ) -> None:
        """What a side counts, over its top line, its mark where reading starts."""
        rtl = self.canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, tall = theme.px(10.0), theme.px(20.0 if self._one_line else 38.0)
        edge = line.right() if rtl else line.left()
        away = -1.0 if rtl else 1.0
        y = line.top() - 8.0 - tall
        fill = QBrush(QColor(theme.color(token)))
        first = QPointF(edge + away * size / 2, y + theme.px(10.0))
        marker(painter, first, kind, size=size, fill=fill, edge=pen(theme.color(token)))
        room = line.width() - size - 6.0
        box = QRectF(line.left() + (0.0 if rtl else size + 6.0), y, room, tall)
        write_lines(
            painter, box, label, font=theme.font(SMALL, SEMIBOLD), color=theme.color("ink"),
            direction=self.canvas.layoutDirection(), most=2,
        )  # fmt: skip

    def _bar(
        self,
        painter: QPainter,
        at: At,
        row: int,
        shown: Mark,
        thick: float,
        outward: float,
        color: str,
        theme: Theme,
    ) -> None:
        zero, end = at(0.0, row), at(shown.range.mid, row)
        box = QRectF(zero.x(), zero.y() - thick / 2, end.x() - zero.x(), thick).normalized()
        path = QPainterPath()
        path.addRoundedRect(box, min(4.0, box.width() / 2), 4.0)
        painter.fillPath(path, QColor(color))
        low, high = at(shown.range.low, row), at(shown.range.high, row)
        self._whisker(painter, low, high, theme.color("ink"))
        if theme.dark:  # bars are light there: on them the line is dark
            inner = min(abs(high.x() - zero.x()), abs(end.x() - zero.x()))
            part = QPointF(zero.x() + outward * inner, zero.y())
            self._whisker(painter, low, part, theme.color("on_fill"), tips=(low,))
        write(
            painter,
            QPointF(max(high.x(), end.x()) if outward > 0 else min(high.x(), end.x()), zero.y())
            + QPointF(7.0 * outward, 0.0),
            shown.text,
            font=theme.font(BODY, SEMIBOLD),
            color=theme.color("ink"),
            anchor=(0.0 if outward > 0 else 1.0, 0.5),
            direction=self.canvas.layoutDirection(),
        )

    def _whisker(
        self,
        painter: QPainter,
        low: QPointF,
        high: QPointF,
        color: str,
        *,
        tips: tuple[QPointF, ...] | None = None,
    ) -> None:
        painter.setPen(pen(color, 1.5))
        painter.drawLine(low, high)
        for tip in (low, high) if tips is None else tips:
            painter.drawLine(tip - QPointF(0.0, 5.0), tip + QPointF(0.0, 5.0))
