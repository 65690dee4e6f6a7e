"""Paints the map of channels: inbound on the right and upstream on top, in every language."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from rawafid.figures.channel_map import MapFigure, Spot
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.kit import At, Layer, extent, marker, pen, write
from rawafid.ui.charts.placing import Box, Circle, beside, leader, spread, stepped_out
from rawafid.ui.theme import CAPTION, SEMIBOLD, SMALL, Theme, applied

_HOLLOW: Final = 4.0
_LEAST: Final = 5.0
_INSET: Final = 8.0
_ROW: Final = 16.0


class ChannelMapChart(ChartView[MapFigure]):
    """A circle per channel: the larger, the more effort; hollow where it is not chosen."""

    def compose(self, figure: MapFigure) -> None:
        self._places: dict[str, QPointF] = {}
        plot = self.canvas.plot(0, 0)
        edge = applied().px(20.0)
        plot.show_range((0.0, 1.0), (0.0, 1.0), margins=(edge, edge, edge, edge))

        def draw(painter: QPainter, at: At, theme: Theme) -> None:
            self._draw(painter, at, figure, theme)

        layer = plot.draw(draw)
        for spot in figure.spots:
            text = f"{spot.name} · {spot.amount}" if spot.chosen else spot.name
            self.canvas.readable(partial(self._spot, spot, layer), text)

    def _spot(self, spot: Spot, layer: Layer) -> QPointF:
        """Where a channel was drawn: circles step aside for each other."""
        return self._places.get(spot.channel) or layer.at(spot.inbound, spot.upstream)

    def _draw(self, painter: QPainter, at: At, figure: MapFigure, theme: Theme) -> None:
        ground = QRectF(at(0.0, 1.0), at(1.0, 0.0))
        path = QPainterPath()
        path.addRoundedRect(ground, 10.0, 10.0)
        painter.fillPath(path, QColor(theme.color("sunk")))
        painter.setPen(pen(theme.color("line"), 1.5))
        painter.drawLine(at(0.5, 0.0), at(0.5, 1.0))
        painter.drawLine(at(0.0, 0.5), at(1.0, 0.5))
        self._edges(painter, ground, figure, theme)
        inner = ground.adjusted(_INSET, _INSET, -_INSET, -_INSET)

        def place(spot: Spot) -> QPointF:
            return QPointF(
                inner.left() + spot.inbound * inner.width(), inner.bottom() - spot.upstream * inner.height()
            )

        chosen = [spot for spot in figure.spots if spot.chosen]
        hollow = [spot for spot in figure.spots if not spot.chosen]
        box = Box(inner.left(), inner.top(), inner.right(), inner.bottom())
        largest = max(_LEAST, 0.095 * min(ground.width(), ground.height() * 1.5))
        most = figure.most or 1.0
        radii = [max(_LEAST, largest * (spot.share / most) ** 0.5) for spot in chosen]
        circles = spread(
            [Circle(place(s).x(), place(s).y(), r) for s, r in zip(chosen, radii, strict=True)], box
        )
        dots = [Circle(place(spot).x(), place(spot).y(), _HOLLOW) for spot in hollow]
        boxes = self._boxes(chosen, circles, dots, box, theme)
        words = [one for one in boxes if one is not None]
        edge, inside = pen(theme.color("ctl"), 1.3), QBrush(QColor(theme.color("sunk")))
        for dot, spot in zip(dots, hollow, strict=True):
            dot = stepped_out(dot, words, box)
            if not any((c.x - dot.x) ** 2 + (c.y - dot.y) ** 2 < (c.radius + 2.0) ** 2 for c in circles):
                self._places[spot.channel] = QPointF(dot.x, dot.y)
                marker(painter, QPointF(dot.x, dot.y), "circle", size=2 * dot.radius, fill=inside, edge=edge)
        card = pen(theme.color("card"), 2.0)
        for circle, spot in zip(circles, chosen, strict=True):
            centre = QPointF(circle.x, circle.y)
            self._places[spot.channel] = centre
            fill = QBrush(theme.qcolor(spot.token, 0.9))
            marker(painter, centre, "circle", size=2 * circle.radius, fill=fill, edge=card)
        self._names(painter, chosen, circles, boxes, theme)

    def _boxes(
        self,
        chosen: Sequence[Spot],
        circles: Sequence[Circle],
        dots: Sequence[Circle],
        area: Box,
        theme: Theme,
    ) -> list[Box | None]:
        direction = self.canvas.layoutDirection()
        fonts = theme.font(SMALL, SEMIBOLD), theme.font(CAPTION)
        sizes = [
            (
                max(
                    extent(text, font, direction).width()
                    for text, font in zip((spot.name, spot.amount), fonts, strict=True)
                ),
                2 * theme.px(_ROW),
            )
            for spot in chosen
        ]
        rtl = direction == Qt.LayoutDirection.RightToLeft
        return beside(circles, sizes, area, obstacles=dots, start_left=rtl)

    def _names(
        self,
        painter: QPainter,
        chosen: Sequence[Spot],
        circles: Sequence[Circle],
        boxes: Sequence[Box | None],
        theme: Theme,
    ) -> None:
        direction, row = self.canvas.layoutDirection(), theme.px(_ROW)
        name_font, amount_font = theme.font(SMALL, SEMIBOLD), theme.font(CAPTION)
        for spot, circle, box in zip(chosen, circles, boxes, strict=True):
            if box is None:
                continue  # it is read at the pointer and in the table
            line = leader(circle, box)
            if line is not None:
                painter.setPen(pen(theme.color("ctl"), 1.0))
                painter.drawLine(QPointF(*line[0]), QPointF(*line[1]))
            middle = (box.left + box.right) / 2
            over_or_under = abs(middle - circle.x) < 1.0
            share = 0.5 if over_or_under else 0.0 if middle > circle.x else 1.0
            x = box.left + share * (box.right - box.left)
            for text, font, color, y in (
                (spot.name, name_font, "ink", box.top + row / 2),
                (spot.amount, amount_font, "ink2", box.top + 1.5 * row),
            ):
                write(
                    painter, QPointF(x, y), text, font=font, color=theme.color(color), anchor=(share, 0.5),
                    direction=direction,
                )  # fmt: skip

    def _edges(self, painter: QPainter, ground: QRectF, figure: MapFigure, theme: Theme) -> None:
        """The names of the approaches along the edges that they stand for."""
        direction, font = self.canvas.layoutDirection(), theme.font(SMALL, SEMIBOLD)
        away = theme.px(10.0)
        for text, token, spot, turn in (
            (figure.top, "upstream", QPointF(ground.center().x(), ground.top() - away), 0.0),
            (figure.bottom, "downstream", QPointF(ground.center().x(), ground.bottom() + away), 0.0),
            (figure.right, "inbound", QPointF(ground.right() + away, ground.center().y()), 90.0),
            (figure.left, "outbound", QPointF(ground.left() - away, ground.center().y()), -90.0),
        ):
            painter.save()
            painter.translate(spot)
            painter.rotate(turn)
            write(
                painter, QPointF(0.0, 0.0), text, font=font, color=theme.color(token), anchor=(0.5, 0.5),
                direction=direction,
            )  # fmt: skip
            painter.restore()
