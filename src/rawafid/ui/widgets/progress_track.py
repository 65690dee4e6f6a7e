"""How far something has come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rawafid.ui.widgets.painted import Painted, fill


class ProgressTrack(Painted):
    """A round track filled from the edge where reading starts. `share` is 0–1."""

    def __init__(self, share: float = 0.0, *, token: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._token = token

    @property
    def share(self) -> float:
        """What is shown, 0–1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show another share."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(160)), round(self.look.px(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(40)), round(self.look.px(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        thick = min(look.px(7), self.height())
        top = (self.height() - thick) / 2
        fill(painter, QRectF(0, top, self.width(), thick), look.color("sunk"), thick / 2)
        share = min(max(self._share, 0.0), 1.0)
        if share > 0:
            width = max(self.width() * share, thick)
            rect = QRectF(self.place(0, width), top, width, thick)
            fill(painter, rect, look.color(self._token), thick / 2)
        painter.end()
