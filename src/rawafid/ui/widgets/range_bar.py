"""A figure with the range it is expected in."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rawafid.ui.widgets.painted import Painted, fill


@dataclass(frozen=True, slots=True)
class Span:
    """The expected value between its low and its high, on a scale of its own unit."""

    low: float
    mid: float
    high: float
    scale_low: float = 0.0
    scale_high: float | None = None

    def at(self, value: float) -> float:
        """Where a value lies on the scale, 0–1. Without an end there is room for a quarter above the high."""
        end = self.scale_high if self.scale_high is not None else max(self.high * 1.25, self.scale_low)
        width = end - self.scale_low
        return min(max((value - self.scale_low) / width, 0.0), 1.0) if width > 0 else 0.0


class RangeBar(Painted):
    """A track with a band from low to high and a mark at the middle value; it grows as reading goes.

    The words for the range are the page's: give them as the accessible name too.
    """

    def __init__(
        self,
        low: float = 0.0,
        mid: float = 0.0,
        high: float = 0.0,
        scale_low: float = 0.0,
        scale_high: float | None = None,
        *,
        token: str = "primary",
        band: str = "range",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token, self._band = token, band
        self._span = Span(low, mid, high, scale_low, scale_high)

    @property
    def span(self) -> Span:
        """What is shown."""
        return self._span

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(150)), round(self.look.px(14)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(60)), round(self.look.px(14)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, span = self.painter(), self.look, self._span
        thick = look.px(6)
        middle = self.height() / 2
        fill(painter, QRectF(0, middle - thick / 2, self.width(), thick), look.color("sunk"), thick / 2)
        start, end = (span.at(value) * self.width() for value in (span.low, span.high))
        width = max(end - start, thick)
        band = QRectF(self.place(start, width), middle - thick / 2, width, thick)
        fill(painter, band, look.color(self._band), thick / 2)
        mark = 3.0
        at = min(max(span.at(span.mid) * self.width() - mark / 2, 0.0), self.width() - mark)
        tall = look.px(12)
        fill(painter, QRectF(self.place(at, mark), middle - tall / 2, mark, tall), look.color(self._token), 1)
        painter.end()
