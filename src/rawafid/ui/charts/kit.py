"""The one kit of all charts: pyqtgraph without its faults under a right-to-left window.

Its layout is kept from being mirrored and sides are chosen here; tick labels are drawn whole instead of run
by run, with the texts of the figure; there are no SI prefixes, no menu in English, no button, no dragging;
marks and words are drawn in pixels, so that a picture of any size shows the same.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QToolTip, QWidget

from rawafid.figures.figure import Tick
from rawafid.ui.text import LRM, RLM
from rawafid.ui.theme import CAPTION, REGULAR, Theme, applied

_RTL: Final = Qt.LayoutDirection.RightToLeft
_NEAR: Final = 14.0
"""How near the pointer has to come to a mark, in pixels, to read it."""

_PLACES: Final = {"left": (0, 0), "right": (0, 2), "bottom": (1, 1)}

At = Callable[[float, float], QPointF]
"""Where a point of the data lies, in the pixels of the chart."""


def in_order(text: str, direction: Qt.LayoutDirection) -> str:
    """Plain text that is laid out in `direction`, whatever letter it starts with."""
    return (RLM if direction == _RTL else LRM) + text


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
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.setLayoutDirection(direction)
    painter.drawText(
        box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), in_order(text, direction)
    )
    return box


def extent(text: str, font: QFont, direction: Qt.LayoutDirection) -> QRectF:
    """The box of one line of text, from the origin."""
    metrics = QFontMetricsF(font)
    return QRectF(0.0, 0.0, metrics.horizontalAdvance(in_order(text, direction)) + 1.0, metrics.height())


def marker(painter: QPainter, at: QPointF, kind: str, *, size: float, fill: QBrush, edge: QPen) -> None:
    """A circle or a square round a point: the second cue beside colour."""
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    painter.setPen(edge)
    painter.setBrush(fill)
    if kind == "square":
        painter.drawRoundedRect(box, 2.0, 2.0)
    else:
        painter.drawEllipse(box)


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
        self._draw(painter, lambda x, y: to_scene.map(QPointF(x, y)), applied())
        painter.restore()

    def _moved(self) -> None:
        self.prepareGeometryChange()
        self.update()


class Plot:
    """One field of a canvas with the `axes` asked for: "left", "right" or "bottom"."""

    def __init__(self, canvas: "Canvas", row: int, column: int, *, axes: Sequence[str] = ()) -> None:
        direction = canvas.layoutDirection()
        self.axes: Final = {side: TickAxis(side, direction) for side in axes}
        # Not a PlotItem: that brings buttons and an English menu, and takes most of the time of a chart.
        self.view: Final = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        grid = canvas.central.addLayout(row, column)
        grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addItem(self.view, 0, 1)
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


class Canvas(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Where plots stand. Its pixels are those that layers draw in."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")  # the card behind it shows
        self.setMinimumSize(240, 150)
        self.setMouseTracking(True)
        self.central: Any = None
        self.plots: list[Plot] = []
        self._read: list[tuple[Callable[[], QPointF], str]] = []
        self._actions: list[Callable[[], None]] = []
        self.clear()

    def clear(self) -> None:
        """Take all plots away."""
        self.plots = []
        self._read = []
        self._actions = []
        self.central = pg.GraphicsLayout()
        self.central.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.central.setContentsMargins(0, 0, 0, 0)
        self.central.setSpacing(0)
        self.setCentralItem(self.central)
        self.setBackgroundBrush(QBrush(Qt.BrushStyle.NoBrush))

    def directed(self, text: str) -> str:
        """`text` in the order of the window, whatever letter comes first."""
        return in_order(text, self.layoutDirection())

    def when_resized(self, action: Callable[[], None]) -> None:
        """Do something now and at each later change of size, until the plots are cleared."""
        self._actions.append(action)
        action()

    def readable(self, where: Callable[[], QPointF], text: str) -> None:
        """Show `text` when the pointer comes near a place; `where` gives it in the pixels of the chart."""
        self._read.append((where, text))

    def read_at(self, spot: QPointF) -> str:
        """What stands nearest to a point of the chart, empty where nothing is near."""
        near = [((place - spot).manhattanLength(), text) for find, text in self._read for place in [find()]]
        distance, text = min(near, default=(_NEAR + 1, ""))
        return text if distance <= _NEAR else ""

    def picture(self, scale: float, background: str) -> QImage:
        """All plots as a picture, `scale` pixels for each of the window's."""
        size = self.viewport().size()
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(background))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.scene().render(painter, QRectF(image.rect()), QRectF(self.viewport().rect()))
        painter.end()
        return image

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        text = self.read_at(self.mapToScene(event.position().toPoint()))
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


__all__ = ["At", "Canvas", "Layer", "Plot", "TickAxis", "extent", "in_order", "marker", "pen", "write"]
