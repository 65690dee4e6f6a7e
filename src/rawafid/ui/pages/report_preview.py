"""The pages of a report as they will be printed, one below the other."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.buttons import IconButton

ZOOMS: Final = (50, 75, 100, 125, 150, 200)
"""Percent of the width that fits."""
WIDEST: Final = 760
"""Pixels of a page at 100 %: wider pages are harder to read and no sharper."""
_SHARED_WIDEST: Final = 420
_GAP: Final = 14
_PAUSE_MS: Final = 150
_MOST_INCH: Final = 400.0
A4_POINTS: Final = 595.28


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as a PNG picture, and its size in the pixels of the screen.

    A report's pages take some forty megabytes as images, and a fifteenth of it like this.
    """

    png: bytes
    width: int
    height: int

    @classmethod
    def of(cls, png: bytes) -> Self:
        """The page in these bytes, whose size stands in the header of every PNG (ISO/IEC 15948, 11.2.2)."""
        width, height = struct.unpack(">II", png[16:24])
        return cls(png, width, height)


class Preview(QFrame):
    """Shows pages and says at which size they are wanted: `wanted()` follows a change of size or zoom."""

    wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._context = context
        self._zoom = 100
        self._narrow = False
        self._pages = _Pages()
        self.area: Final = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        # Were it to come and go with the pages, they would be drawn for a width that is not there.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setWidget(self._pages)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said: Final = TextLabel(role="small")
        self.smaller, self.larger = IconButton("minus"), IconButton("plus")
        self.smaller.setObjectName("smaller")
        self.larger.setObjectName("larger")
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self._percent = TextLabel(role="small")
        line = QHBoxLayout()
        line.setContentsMargins(16, 8, 12, 0)
        line.addWidget(self.said, 1)
        for widget in (self.smaller, self._percent, self.larger):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.area, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.wanted)
        self.say(0)

    @property
    def pages(self) -> tuple[Sheet, ...]:
        """The pages that are shown."""
        return self._pages.sheets

    @property
    def is_waiting(self) -> bool:
        """Other pages will be asked for as soon as the size has come to rest."""
        return self._pause.isActive()

    def set_narrow(self, narrow: bool) -> None:
        """The infographic is as narrow as the screen it is made for."""
        self._narrow = narrow

    def inch(self, points: float = A4_POINTS) -> float:
        """Pixels of the screen for each inch of a page `points` wide, so that it is sharp as it is shown."""
        return min(72.0 * self._width() * self.devicePixelRatioF() / points, _MOST_INCH)

    def show_pages(self, sheets: Sequence[Sheet]) -> None:
        """Show other pages at the same place."""
        bar = self.area.verticalScrollBar()
        at = bar.value()
        self._pages.show_sheets(tuple(sheets), self._width())
        bar.setValue(at)
        self.say(len(sheets))

    def say(self, pages: int) -> None:
        """Say how many pages there are, and what the buttons do."""
        tr = self._context.messages.tr
        self.said.setText(tr("{n} pages", n=pages) if pages else tr("The pages are being drawn…"))
        self.smaller.set_name(tr("Smaller pages"))
        self.larger.set_name(tr("Larger pages"))
        self._percent.setText(self._context.formatter.percent(self._zoom / 100))
        self.smaller.setEnabled(self._zoom > ZOOMS[0])
        self.larger.setEnabled(self._zoom < ZOOMS[-1])
        self.area.setAccessibleName(tr("Preview of the report"))
        self.area.setAccessibleDescription(self.said.said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the size."""
        if event.text() in ("+", "-"):
            self._step(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._pages.fit(self._width())
            self._pause.start()

    def _width(self) -> float:
        widest = _SHARED_WIDEST if self._narrow else WIDEST
        room = self.area.viewport().width() - 2 * _GAP
        return max(200.0, min(room, applied().px(widest))) * self._zoom / 100

    def _step(self, by: int) -> None:
        at = min(max(ZOOMS.index(self._zoom) + by, 0), len(ZOOMS) - 1)
        if ZOOMS[at] != self._zoom:
            self._zoom = ZOOMS[at]
            self._pages.fit(self._width())
            self.say(len(self.pages))
            self._pause.start()


class _Pages(QWidget):
    """White sheets on the ground of the page. Only those in sight are images."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: tuple[Sheet, ...] = ()
        self._images: dict[int, QImage] = {}
        self._wide = 0.0

    def show_sheets(self, sheets: tuple[Sheet, ...], wide: float) -> None:
        """Show these, `wide` pixels of the window across."""
        self.sheets = sheets
        self._images = {}
        self.fit(wide)

    def fit(self, wide: float) -> None:
        """Show the sheets that are there as wide as this, stretched until they are drawn anew."""
        self._wide = wide
        sizes = [self._exact(sheet).toSize() for sheet in self.sheets]
        wide = max((size.width() for size in sizes), default=0)
        self.setMinimumSize(
            QSize(wide + 2 * _GAP, sum(size.height() + _GAP for size in sizes) + _GAP if sizes else 0)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = _GAP
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(applied().color("line")), 1))
        in_sight = self.visibleRegion().boundingRect()
        for place, sheet in enumerate(self.sheets):
            exact = self._exact(sheet)
            size = exact.toSize()
            box = QRect(QPoint((self.width() - size.width()) // 2, top), size)
            if box.intersects(event.rect()):
                painter.drawImage(QRectF(QPointF(box.topLeft()), exact), self._image(place))
                painter.drawRect(box.adjusted(-1, -1, 0, 0))
            elif not box.intersects(in_sight):
                self._images.pop(place, None)
            top += size.height() + _GAP
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._images = {}

    def _exact(self, sheet: Sheet) -> QSizeF:
        """In the pixels of the window: its own where it was drawn for this width, so that it is sharp."""
        own = QSizeF(sheet.width, sheet.height) / self.devicePixelRatioF()
        if abs(own.width() - self._wide) > 1.0:
            own *= self._wide / own.width()
        return own

    def _image(self, place: int) -> QImage:
        if place not in self._images:
            image = QImage.fromData(self.sheets[place].png)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._images[place] = image
        return self._images[place]
