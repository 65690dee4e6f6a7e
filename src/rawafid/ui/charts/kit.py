"""The one kit of all charts: pyqtgraph without its faults under a right-to-left window.

Its layout is kept from being mirrored and sides are chosen here; tick labels are drawn whole instead of run
by run, with the texts of the figure; there are no SI prefixes, no menu in English, no button, no dragging;
marks and words are drawn in pixels, so that a picture of any size shows the same.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QToolTip, QWidget

from rawafid.figures.figure import Tick
from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.lettering import collected, in_order, put
from rawafid.ui.charts.read_out import Mark, Marks, ReadOut
from rawafid.ui.theme import CAPTION, REGULAR, Theme, applied

_RTL: Final = Qt.LayoutDirection.RightToLeft
_NEAR: Final = 14.0
"""How near the pointer has to come to a mark, in pixels, to read it."""

_PLACES: Final = {"left": (0, 0), "right": (0, 2), "bottom": (1, 1)}

At = Callable[[float, float], QPointF]
"""Where a point of the data lies, in the pixels of the chart."""


def pen(color: str | QColor, width: float = 1.0, *, dashed: bool = False) -> QPen:
    """A pen with round ends, `width` in pixels."""
    made = QPen(QColor(color), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
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
    box = extent(text, font, direction)
    box.translate(at.x() - anchor[0] * box.width(), at.y() - anchor[1] * box.height())
    if collected() is not None:
        put(painter, box, text, font=font, color=color, direction=direction, share=anchor[0])
        return box
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.setLayoutDirection(direction)
    painter.drawText(
        box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), in_order(text, direction)
    )
    return box


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


def lines_of(text: str, font: QFont, direction: Qt.LayoutDirection, *, width: float) -> list[str]:
    """The text broken between words into lines of a width; a single word may be wider."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and extent(longer, font, direction).width() <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def extent(text: str, font: QFont, direction: Qt.LayoutDirection) -> QRectF:
    """The box of one line of text, from the origin."""
    return QRectF(0.0, 0.0, *_size(in_order(text, direction), font.key()))


@lru_cache(maxsize=4096)
def _size(text: str, key: str) -> tuple[float, float]:
    """Width and height of one line: the same words are measured again at every painting."""
    font = QFont()
    font.fromString(key)
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


def band(painter: QPainter, over: Sequence[QPointF], under: Sequence[QPointF], color: QColor) -> None:
    """Fill what lies between two lines that run in one direction.

    In the window column by column: Qt takes longer to smooth one area of this size than to paint all the
    rest of a chart, and a fill this pale shows no steps. In a drawing it is one shape.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    if collected() is not None:
        painter.drawPolygon(QPolygonF([*over, *reversed(under)]))
        return
    along = np.array([(point.x(), point.y(), low.y()) for point, low in zip(over, under, strict=True)])
    along = along[np.argsort(along[:, 0])]
    first, last = along[0, 0], along[-1, 0]
    edges = np.unique(np.concatenate(([first, last], np.arange(np.ceil(first), np.floor(last) + 1.0))))
    middles = (edges[:-1] + edges[1:]) / 2
    tops = np.interp(middles, along[:, 0], along[:, 1])
    heights = np.interp(middles, along[:, 0], along[:, 2]) - tops
    columns = zip(edges[:-1].tolist(), tops.tolist(), np.diff(edges).tolist(), heights.tolist(), strict=True)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawRects([QRectF(*column) for column in columns])
    painter.restore()


class TickAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis that shows the ticks of a figure with their own texts, and no line."""

    def __init__(self, orientation: str, direction: Qt.LayoutDirection) -> None:
        super().__init__(orientation, showValues=True, maxTickLength=0)
        self._direction = direction
        self.enableAutoSIPrefix(False)
        self.setPen(None)

    def dress(self, theme: Theme, size: float = CAPTION) -> None:
        """Take the colours and the size of type of a theme."""
        self.setTextPen(QColor(theme.color("ink2")))
        self.setTickFont(theme.font(size, REGULAR))
        self.setStyle(tickTextOffset=6, hideOverlappingLabels=False)

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Put the texts of a figure where it wants them; nothing is computed here."""
        self.setTicks([[(tick.at, in_order(tick.text, self._direction)) for tick in ticks]])

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw at once: the recorded picture of pyqtgraph would replay each run of a mixed text by itself."""
        painter.save()
        painter.setLayoutDirection(self._direction)
        painter.setFont(self.style["tickFont"] or painter.font())
        drawn = self.generateDrawSpecs(painter)
        if drawn is not None:
            for box, flags, text in drawn[2]:
                if collected() is not None:
                    inside = painter.fontMetrics().boundingRect(box.toRect(), int(flags), text)
                    put(
                        painter, QRectF(inside), text, font=painter.font(),
                        color=self.textPen().color().name(), direction=self._direction,
                        share={"left": 1.0, "right": 0.0}.get(self.orientation, 0.5),
                    )  # fmt: skip
                    continue
                painter.setPen(self.textPen())
                painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), text)
        painter.restore()


class Layer(QGraphicsObject):
    """Something drawn in a plot in pixels: `draw` gets a painter whose unit is a pixel of the chart.

    `draw(painter, at, theme)` is given; `at` turns a point of the data into pixels.
    """

    def __init__(self, draw: Callable[[QPainter, At, Theme], None]) -> None:
        super().__init__()
        self._draw = draw
        self._view: Any = None

    def put_into(self, view: Any) -> None:
        """Become part of a ViewBox; what it draws may reach outside of it."""
        self._view = view
        view.addItem(self, ignoreBounds=True)
        # The group of pyqtgraph clips its children to the plot, where labels beside it would be cut.
        self.parentItem().setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        view.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        view.sigTransformChanged.connect(self._moved)

    def at(self, x: float, y: float) -> QPointF:
        """Where a point of the data lies in the chart, in pixels."""
        return self.sceneTransform().map(QPointF(x, y))

    def boundingRect(self) -> QRectF:
        if self._view is None:
            return QRectF()
        shown: QRectF = self._view.viewRect()
        wide, high = shown.width() or 1.0, shown.height() or 1.0
        return shown.adjusted(-wide, -high, wide, high)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        to_scene = self.sceneTransform()
        back, possible = to_scene.inverted()
        if not possible:
            return
        painter.save()
        painter.setTransform(back * painter.transform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Plots are neither turned nor slanted.
        a, b, c, d = to_scene.m11(), to_scene.dx(), to_scene.m22(), to_scene.dy()
        self._draw(painter, lambda x, y: QPointF(a * x + b, c * y + d), applied())
        painter.restore()

    def leave(self) -> None:
        """Be drawn no more."""
        if self._view is not None:
            self._view.sigTransformChanged.disconnect(self._moved)
            self._view.removeItem(self)
            self._view = None

    def _moved(self) -> None:
        self.prepareGeometryChange()
        self.update()


class Plot:
    """One field of a canvas with the `axes` asked for: "left", "right" or "bottom"."""

    def __init__(self, canvas: "Canvas", row: int, column: int, *, axes: Sequence[str] = ()) -> None:
        direction = canvas.layoutDirection()
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
            axis.linkToView(self.view)
            axis.dress(applied())
            grid.addItem(axis, *_PLACES[side])
        self._layers: list[Layer] = []
        canvas.plots.append(self)
        self._fit: Callable[[], None] | None = None
        self.view.sigResized.connect(self._resized)

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

        def fit() -> None:
            width, height = max(self.view.width(), 1.0), max(self.view.height(), 1.0)
            across = (x[1] - x[0]) / max(width - left - right, 1.0)
            along = (y[1] - y[0]) / max(height - top - bottom, 1.0)
            self.view.setRange(
                xRange=(x[0] - before * across, x[1] + after * across),
                yRange=(y[0] - under * along, y[1] + over * along),
                padding=0.0,
            )

        self._fit = fit
        fit()

    def emptied(self) -> None:
        """Take away all that is drawn, so that another figure can be drawn instead."""
        for layer in self._layers:
            layer.leave()
        self._layers = []
        self._fit = None
        for axis in self.axes.values():
            axis.dress(applied())

    def pixels(self, x: float) -> float:
        """How wide a distance along x is in pixels."""
        shown: QRectF = self.view.viewRect()
        return abs(x) * float(self.view.width()) / max(shown.width(), 1e-12)

    def draw(self, drawing: Callable[[QPainter, At, Theme], None]) -> Layer:
        """Add a layer over those that are there."""
        layer = Layer(drawing)
        layer.setZValue(len(self._layers))
        self._layers.append(layer)
        layer.put_into(self.view)
        return layer

    def _resized(self) -> None:
        if self._fit is not None:
            self._fit()


class Unfit(Exception):
    """A plot that was kept is not the one that is asked for."""


class Canvas(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Where plots stand. Its pixels are those that layers draw in.

    With the keyboard, arrows go from mark to mark and read each: along a row of marks by the arrows to the
    sides, as it is read, and from row to row up and down; Home and End go to the first and the last, Escape
    hides the words. A chart whose point can be moved puts itself before that with `steer`.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")  # the card behind it shows
        self.setMinimumSize(240, 150)
        self.setMouseTracking(True)
        self.central: Any = None
        self.plots: list[Plot] = []
        self.steer: Steering | None = None
        self._marks = Marks()
        self._said = ""
        self._described = ""
        self._words = ReadOut(self)
        self._actions: list[Callable[[], None]] = []
        self._spare: list[Plot] = []
        self.clear()

    def plot(self, row: int, column: int, *, axes: Sequence[str] = ()) -> Plot:
        """A field with the `axes` asked for, one that is there already where that fits.

        Raises Unfit where what is there is another one: then the canvas has to be cleared.
        """
        if not self._spare:
            return Plot(self, row, column, axes=axes)
        plot = self._spare.pop(0)
        if plot.key != (row, column, tuple(axes), self.layoutDirection()):
            raise Unfit
        self.plots.append(plot)
        return plot

    def empty(self) -> None:
        """Take away all that is drawn but keep the plots, to be asked for again in the same order.

        Making them takes longer than painting them.
        """
        self._spare, self.plots = self.plots, []
        for plot in self._spare:
            plot.emptied()
        self._forget()

    def settle(self) -> None:
        """Give plots their places now: at its own time Qt would paint everything twice."""
        self.central.layout.activate()
        for plot in self.plots:
            plot.grid.layout.activate()

    @property
    def has_spare(self) -> bool:
        """Plots have been kept that nothing has asked for."""
        return bool(self._spare)

    def clear(self) -> None:
        """Take all plots away."""
        self.plots, self._spare = [], []
        self._forget()
        self.central = pg.GraphicsLayout()
        self.central.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.central.setContentsMargins(0, 0, 0, 0)
        self.central.setSpacing(0)
        self.setCentralItem(self.central)
        self.setBackgroundBrush(QBrush(Qt.BrushStyle.NoBrush))

    def _forget(self) -> None:
        self._marks = Marks()
        self._words.hide()
        self._actions = []
        self.steer = None

    def describe(self, name: str, description: str) -> None:
        """Name the chart and say all of it, for those who do not see it."""
        self._described = description
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def directed(self, text: str) -> str:
        """`text` in the order of the window, whatever letter comes first."""
        return in_order(text, self.layoutDirection())

    def when_resized(self, action: Callable[[], None]) -> None:
        """Do something now and at each later change of size, until the plots are cleared."""
        self._actions.append(action)
        action()

    def readable(self, where: Callable[[], QPointF], text: str, *, row: str = "", stop: bool = True) -> None:
        """Show `text` when the pointer comes near a place; `where` gives it in the pixels of the chart.

        Keys stop there as well unless it is but another end of a mark (`stop`). Marks of one `row` follow
        each other in the order in which they are given.
        """
        self._marks.add(Mark(where, text, row, stop))

    @property
    def texts(self) -> list[str]:
        """What can be read, in order."""
        return [mark.text for mark in self._marks]

    def read_at(self, spot: QPointF) -> str:
        """What stands nearest to a point of the chart, empty where nothing is near."""
        near = [((mark.where() - spot).manhattanLength(), mark.text) for mark in self._marks]
        distance, text = min(near, default=(_NEAR + 1, ""))
        return text if distance <= _NEAR else ""

    @property
    def read_out(self) -> str:
        """What the keyboard reads at present, "" when it reads nothing."""
        return self._said

    def say(self, text: str) -> None:
        """Read a text to those who do not see the chart; "" gives its description back."""
        self._said = text
        self.setAccessibleDescription(without_bidi(text) if text else self._described)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def picture(self, scale: float, background: str) -> QImage:
        """All plots as a picture, `scale` pixels for each of the window's."""
        size = self.viewport().size()
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(background))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.draw_into(painter, QRectF(image.rect()))
        painter.end()
        return image

    def draw_into(self, painter: QPainter, box: QRectF) -> None:
        """Paint all plots into a box, which has the shape of the chart."""
        self.scene().render(painter, box, QRectF(self.viewport().rect()))

    # ── keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.steer is not None and self.steer.key(Qt.Key(event.key()), event.modifiers()):
            return
        forward = Qt.Key.Key_Left if self.layoutDirection() == _RTL else Qt.Key.Key_Right
        if event.key() == Qt.Key.Key_Escape and self._said:
            self._marks.at = None
        elif not self._marks.move(Qt.Key(event.key()), forward):
            event.ignore()  # the page may scroll by it
            return
        self._show_mark()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._marks.start()
        self._show_mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._marks.at = None
        self._show_mark()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The ring of the focus, round the chart and round the mark that is read."""
        if not self.hasFocus():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(applied().color("focus"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6.0, 6.0)
        mark = self._marks.present
        if mark is not None:
            painter.drawEllipse(mark.where(), 9.0, 9.0)
        painter.restore()

    def _show_mark(self) -> None:
        mark = self._marks.present
        if mark is None:
            self._words.hide()
        else:
            self._words.show_at(mark.where(), mark.text)
        if (mark.text if mark else "") != self._said:
            self.say(mark.text if mark else "")
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.mapToScene(event.position().toPoint())
        if self.steer is not None and event.button() == Qt.MouseButton.LeftButton and self.steer.press(spot):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.steer is not None and event.button() == Qt.MouseButton.LeftButton:
            self.steer.release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.mapToScene(event.position().toPoint())
        if self.steer is not None and self.steer.move(spot):
            QToolTip.hideText()
            return
        text = self.read_at(spot)
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), in_order(text, self.layoutDirection()), self)
        else:
            QToolTip.hideText()

    def wheelEvent(self, event: Any) -> None:
        event.ignore()  # the page scrolls, the chart stands still

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph calls it without one while it is being built
            for action in self._actions:
                action()
            self.resized.emit()


class Steering:
    """What a chart with a point that can be moved answers to; each says whether it has used the event."""

    def press(self, spot: QPointF) -> bool:
        """The button goes down at a place of the chart."""
        raise NotImplementedError

    def move(self, spot: QPointF) -> bool:
        """The pointer moves."""
        raise NotImplementedError

    def release(self) -> None:
        """The button goes up."""
        raise NotImplementedError

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """A key goes down."""
        raise NotImplementedError


__all__ = [
    "At",
    "Canvas",
    "Layer",
    "Plot",
    "Steering",
    "TickAxis",
    "Unfit",
    "band",
    "extent",
    "in_order",
    "lines_of",
    "marker",
    "pen",
    "write",
    "write_lines",
]
