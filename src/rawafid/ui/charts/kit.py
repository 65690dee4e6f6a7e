"""The one kit of all charts: pyqtgraph without its faults under a right-to-left window.

Its layout is kept from being mirrored and sides are chosen here; tick labels are drawn whole instead of run
by run, with the texts of the figure; there are no SI prefixes, no menu in English, no button, no dragging;
marks and words are drawn in pixels, so that a picture of any size shows the same.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from rawafid.figures.figure import Tick
from rawafid.ui.charts.lettering import collected, in_order, put
from rawafid.ui.theme import CAPTION, REGULAR, Theme, applied

if TYPE_CHECKING:
    from rawafid.ui.charts.canvas import Canvas

_RTL: Final = Qt.LayoutDirection.RightToLeft
_TICK_GAP: Final = 6.0

_PLACES: Final = {"left": (0, 0), "right": (0, 2), "bottom": (1, 1)}


class At:
    """Where points of the data lie, in the pixels of the chart: `at(x, y)`, or many at once."""

    __slots__ = ("_across", "_down", "_left", "_to_scene", "_top")

    def __init__(self, to_scene: QTransform) -> None:
        self._to_scene = to_scene
        # Plots are neither turned nor slanted.
        self._across, self._left = to_scene.m11(), to_scene.dx()
        self._down, self._top = to_scene.m22(), to_scene.dy()

    def __call__(self, x: float, y: float) -> QPointF:
        return QPointF(self._across * x + self._left, self._down * y + self._top)

    def many(self, points: QPolygonF) -> QPolygonF:
        """All points of a line."""
        return self._to_scene.map(points)


@lru_cache(maxsize=256)
def pen(color: str, width: float = 1.0, *, dashed: bool = False, bends: bool = True) -> QPen:
    """A pen with round ends, `width` in pixels; not to be changed.

    A line of many points that hardly `bends` at any needs no round corners, which take half of its time.
    """
    made = QPen(QColor(color), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin if bends else Qt.PenJoinStyle.MiterJoin)
    if dashed:
        made.setDashPattern([4.0, 2.2])
    return made


def write(
    painter: QPainter,
    at: QPointF,
    text: str,
    *,
    font: QFont,
    color: str,
    anchor: tuple[float, float],
    direction: Qt.LayoutDirection,
) -> QRectF:
    """Write one line whose box has `at` at the share `anchor` of its width and height; gives the box.

    The order of the words is that of `direction`, whatever letter comes first.
    """
    shaped, wide, tall = _shaped(text, font, direction)
    box = QRectF(at.x() - anchor[0] * wide, at.y() - anchor[1] * tall, wide, tall)
    if collected() is not None:
        put(painter, box, text, font=font, color=color, direction=direction, share=anchor[0])
        return box
    painter.setFont(font)
    painter.setPen(pen(color))
    painter.drawStaticText(box.topLeft(), shaped)
    return box


@lru_cache(maxsize=1024)
def _shaped(text: str, font: QFont, direction: Qt.LayoutDirection) -> tuple[QStaticText, float, float]:
    """A line whose letters are joined once: the same words are written again at every painting."""
    text = in_order(text, direction)
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setTextOption(option)
    shaped.prepare(QTransform(), font)
    return shaped, *_size(text, font)


def write_lines(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    font: QFont,
    color: str,
    direction: Qt.LayoutDirection,
    most: int = 3,
) -> None:
    """Write a text from the top of a box, at the edge where reading starts, over `most` lines at most."""
    rtl = direction == _RTL
    spot = QPointF(box.right() if rtl else box.left(), box.top())
    for line in lines_of(text, font, direction, width=box.width())[:most]:
        written = write(
            painter, spot, line, font=font, color=color, anchor=(1.0 if rtl else 0.0, 0.0),
            direction=direction,
        )  # fmt: skip
        spot += QPointF(0.0, written.height())


def lines_of(text: str, font: QFont, direction: Qt.LayoutDirection, *, width: float) -> tuple[str, ...]:
    """The text broken between words into lines of a width; a single word may be wider."""
    return _broken(text, font, direction, width)


@lru_cache(maxsize=256)
def _broken(text: str, font: QFont, direction: Qt.LayoutDirection, width: float) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and extent(longer, font, direction).width() <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def extent(text: str, font: QFont, direction: Qt.LayoutDirection) -> QRectF:
    """The box of one line of text, from the origin."""
    return QRectF(0.0, 0.0, *_size(in_order(text, direction), font))


@lru_cache(maxsize=4096)
def _size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of one line: the same words are measured again at every painting."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) + 1.0, metrics.height()


def marker(painter: QPainter, at: QPointF, kind: str, *, size: float, fill: QBrush, edge: QPen) -> None:
    """A circle, a square or a diamond round a point: the second cue beside colour."""
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    painter.setPen(edge)
    painter.setBrush(fill)
    if kind == "square":
        painter.drawRoundedRect(box, 2.0, 2.0)
    elif kind == "diamond":
        middle = box.center()
        half = size * 0.6
        corners = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    else:
        painter.drawEllipse(box)


def band(painter: QPainter, outline: QPolygonF, color: QColor) -> None:
    """Fill what lies between two lines, in a pale colour: its edges are not smoothed, which nobody sees."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    painter.drawPolygon(outline)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class TickAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis that shows the ticks of a figure with their own texts, and no line."""

    def __init__(self, orientation: str, direction: Qt.LayoutDirection) -> None:
        super().__init__(orientation, showValues=True, maxTickLength=0)
        self.measured: Any = None  # the view; a link of pyqtgraph's would keep ranges that nobody reads
        self._direction = direction
        self._shown: tuple[Tick, ...] = ()
        self._dressed: tuple[Theme, float] | None = None
        self._ink = ""
        self.enableAutoSIPrefix(False)
        self.setPen(None)

    def dress(self, theme: Theme, size: float = CAPTION) -> None:
        """Take the colours and the size of type of a theme."""
        if self._dressed == (theme, size):
            return
        self._dressed = (theme, size)
        self._ink = theme.color("ink2")
        self.setTextPen(QColor(self._ink))
        self.setTickFont(theme.font(size, REGULAR))
        # Room that grows with what was painted would make Qt paint everything a second time.
        self.setStyle(tickTextOffset=6, hideOverlappingLabels=False, autoExpandTextSpace=False)
        if self.orientation == "bottom":
            self.setHeight(extent("0", theme.font(size, REGULAR), self._direction).height() + 6.0)

    def keep_width(self, width: float) -> None:
        """Take a width in pixels; the same again costs nothing."""
        if width != self.fixedWidth:
            self.setWidth(width)

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Put the texts of a figure where it wants them; nothing is computed here."""
        if self._shown == tuple(ticks):
            return
        self._shown = tuple(ticks)
        self.setTicks([[(tick.at, in_order(tick.text, self._direction)) for tick in ticks]])

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        """There is no title of the axis that would have to move."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        """Draw at once: the recorded picture of pyqtgraph would replay each run of a mixed text by itself."""
        view = self.measured
        if view is None:
            return
        across = self.orientation == "bottom"
        low, high = view.viewRange()[0 if across else 1]
        wide, length = self.size().width(), self.size().width() if across else self.size().height()
        font, ink, direction = self.style["tickFont"], self._ink, self._direction
        anchor = {"bottom": (0.5, 0.0), "left": (1.0, 0.5), "right": (0.0, 0.5)}[self.orientation]
        beside = wide - _TICK_GAP if self.orientation == "left" else _TICK_GAP
        # Values grow to the right and upwards unless the plot runs the other way.
        turned = view.state["xInverted"] if across else not view.state["yInverted"]
        for tick in self._shown:
            share = (tick.at - low) / ((high - low) or 1.0)
            along = length * (1.0 - share if turned else share)
            if not -0.5 <= along <= length + 0.5:
                continue
            spot = QPointF(along, _TICK_GAP) if across else QPointF(beside, along)
            write(painter, spot, tick.text, font=font, color=ink, anchor=anchor, direction=direction)


class Layer:
    """Something drawn in a plot in pixels: `draw` gets a painter whose unit is a pixel of the chart.

    `draw(painter, at, theme)` is given; `at` turns a point of the data into pixels. It may reach outside of
    the plot, and it is no item of the scene, whose care for each takes as long as the painting.
    """

    def __init__(self, plot: "Plot", draw: Callable[[QPainter, At, Theme], None]) -> None:
        self._plot = plot
        self.draw: Final = draw

    def at(self, x: float, y: float) -> QPointF:
        """Where a point of the data lies in the chart, in pixels."""
        return self._plot.at()(x, y)

    def update(self) -> None:
        """Draw it anew: something that it shows has changed."""
        self._plot.canvas.viewport().update()


class Plot:
    """One field of a canvas with the `axes` asked for: "left", "right" or "bottom"."""

    def __init__(self, canvas: "Canvas", row: int, column: int, *, axes: Sequence[str] = ()) -> None:
        direction = canvas.layoutDirection()
        self.canvas: Final = canvas
        self.key: Final = (row, column, tuple(axes), direction)
        self.axes: Final = {side: TickAxis(side, direction) for side in axes}
        # Not a PlotItem: that brings buttons and an English menu, and takes most of the time of a chart.
        self.view: Final = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        grid = canvas.central.addLayout(row, column)
        grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addItem(self.view, 0, 1)
        self.grid: Final = grid
        for side, axis in self.axes.items():
            axis.measured = self.view
            axis.dress(applied())
            grid.addItem(axis, *_PLACES[side])
        self._layers: list[Layer] = []
        self._range: tuple[tuple[float, float], tuple[float, float], tuple[float, ...]] | None = None
        self._fitted: object = None  # the range and the size that the view was given last
        canvas.plots.append(self)

    def show_range(
        self,
        x: tuple[float, float],
        y: tuple[float, float],
        *,
        margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
        mirrored: bool = False,
        downward: bool = False,
    ) -> None:
        """Show these ranges with pixels kept free at the left, top, right and bottom for words.

        `mirrored` runs x to the left, `downward` runs y down.
        """
        self.view.invertX(mirrored)
        self.view.invertY(downward)
        left, top, right, bottom = margins
        before, after = (right, left) if mirrored else (left, right)
        under, over = (top, bottom) if downward else (bottom, top)
        self._range = (x, y, (before, after, under, over))

    def fit(self) -> None:
        """Give the view its range at its present size; the same again costs nothing."""
        if self._range is None:
            return
        size: QSizeF = self.view.size()
        wanted = (self._range, size.width(), size.height())
        if wanted != self._fitted:
            self._fitted = wanted
            x, y, (before, after, under, over) = self._range
            across = (x[1] - x[0]) / max(max(size.width(), 1.0) - before - after, 1.0)
            along = (y[1] - y[0]) / max(max(size.height(), 1.0) - under - over, 1.0)
            self.view.setRange(
                xRange=(x[0] - before * across, x[1] + after * across),
                yRange=(y[0] - under * along, y[1] + over * along),
                padding=0.0,
            )
        self.view.prepareForPaint()

    def at(self) -> At:
        """Where points of the data lie now."""
        self.fit()
        return At(self.view.childGroup.sceneTransform())

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the layers and over them the axes, with a painter whose unit is a pixel of the chart."""
        at = self.at()
        for layer in self._layers:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            layer.draw(painter, at, theme)
            painter.restore()
        for axis in self.axes.values():
            painter.save()
            painter.translate(axis.scenePos())
            axis.paint(painter)
            painter.restore()

    def emptied(self) -> None:
        """Take away all that is drawn, so that another figure can be drawn instead."""
        self._layers = []
        self._range = None
        for axis in self.axes.values():
            axis.dress(applied())

    def pixels(self, x: float) -> float:
        """How wide a distance along x is in pixels."""
        self.fit()
        shown: QRectF = self.view.viewRect()
        return abs(x) * float(self.view.width()) / max(shown.width(), 1e-12)

    def draw(self, drawing: Callable[[QPainter, At, Theme], None]) -> Layer:
        """Add a layer over those that are there."""
        layer = Layer(self, drawing)
        self._layers.append(layer)
        return layer


__all__ = [
    "At",
    "Layer",
    "Plot",
    "TickAxis",
    "band",
    "extent",
    "in_order",
    "lines_of",
    "marker",
    "pen",
    "write",
    "write_lines",
]
