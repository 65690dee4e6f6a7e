"""Where the plots of a chart stand, and how pointer and keyboard read them."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QToolTip, QWidget

from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.kit import Plot, in_order, pen
from rawafid.ui.charts.read_out import Mark, Marks, ReadOut
from rawafid.ui.theme import applied

_RTL: Final = Qt.LayoutDirection.RightToLeft
_NEAR: Final = 14.0
"""How near the pointer has to come to a mark, in pixels, to read it."""


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
        # Else a screen reader meets a second thing without a name inside the chart.
        self.viewport().setFocusProxy(None)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")  # the card behind it shows
        self.setMinimumSize(240, 150)
        self.setMouseTracking(True)
        # The scene gives plots their places; `paintEvent` draws them, all of them at each change.
        self.setViewportUpdateMode(self.ViewportUpdateMode.NoViewportUpdate)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
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
            plot.fit()
        self.viewport().update()

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
        size = self.viewport().size()
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.translate(box.topLeft())
        scale = min(box.width() / max(size.width(), 1), box.height() / max(size.height(), 1))
        painter.scale(scale, scale)
        self._paint_plots(painter)
        painter.restore()

    def _paint_plots(self, painter: QPainter) -> None:
        theme = applied()
        for plot in self.plots:
            plot.paint(painter, theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plots one after the other: Qt's walk through the scene takes half as long again."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(self.renderHints())
        self._paint_plots(painter)
        self.drawForeground(painter, QRectF(event.rect()))
        painter.end()

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
