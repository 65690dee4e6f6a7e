"""An icon that stands beside a text and means nothing without it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rawafid.ui import icons
from rawafid.ui.widgets.painted import Painted, fill


class IconLabel(Painted):
    """One of our icons in the colour of a token; with `tile` it stands on a sunken tile, as channels do.

    Give it an accessible name only where no text beside it says the same.
    """

    def __init__(
        self,
        name: str,
        *,
        token: str = "ink2",
        size: float = 19.0,
        tile: float = 0.0,
        mirrored: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token = name, token
        self._size, self._tile = size, tile
        self._mirrored = mirrored
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon; the colour stays unless it is given."""
        self._name = name
        self._token = self._token if token is None else token
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.look.px(max(self._size, self._tile)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        if self._tile:
            fill(painter, QRectF(self.rect()), look.color("sunk"), 8)
        size = look.px(self._size)
        rect = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        icons.paint(painter, rect, self._name, look.color(self._token), self._mirrored)
        painter.end()
