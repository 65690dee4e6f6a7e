"""A whole split into two parts, and sometimes a reserve."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from rawafid.language.numbers import isolated
from rawafid.ui import theme
from rawafid.ui.widgets.painted import Painted, dot, draw_text, fill, rounded, text_width

_GAP = 2.0


@dataclass(frozen=True, slots=True)
class SplitPart:
    """One part: its name, its share of 0–1, the share as readers write it and the token of its colour."""

    label: str
    share: float
    text: str
    token: str


class SplitBar(Painted):
    """Parts of one whole side by side; the first stands where reading starts (upstream, inbound).

    With `labels` "above" a line over the bar names the outer parts with dots; with "inside" each part that
    is wide enough is named in the bar, and its tool tip names them all.
    """

    def __init__(
        self,
        parts: Sequence[SplitPart] = (),
        *,
        labels: Literal["above", "inside"] = "above",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._parts: tuple[SplitPart, ...] = ()
        self.set_parts(parts)

    @property
    def parts(self) -> tuple[SplitPart, ...]:
        """What is shown."""
        return self._parts

    def set_parts(self, parts: Sequence[SplitPart]) -> None:
        """Show other parts. Shares are scaled to fill the bar; without any the bar is an empty track."""
        if self._parts == tuple(parts):
            return
        self._parts = tuple(parts)
        said = " · ".join(_said(part) for part in self._parts if part.label)
        self.setAccessibleName(said)
        self.setToolTip(said if self._labels == "inside" else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(220)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(120)), self._height())

    def _height(self) -> int:
        return round(self._above() + self._bar())

    def _above(self) -> float:
        return self.look.px(22) if self._labels == "above" else 0.0

    def _bar(self) -> float:
        return self.look.px(15 if self._labels == "above" else 22)

    def spans(self) -> list[tuple[float, float]]:
        """Where each part lies in pixels from the left: its left edge and width, gaps taken off."""
        total = sum(part.share for part in self._parts)
        shown = [part for part in self._parts if part.share > 0]
        room = self.width() - _GAP * max(len(shown) - 1, 0)
        spans, start = [], 0.0
        for part in self._parts:
            width = room * part.share / total if total > 0 else 0.0
            spans.append((self.place(start, width), width))
            start += width + (_GAP if part.share > 0 else 0.0)
        return spans

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        top = self._above()
        bar = QRectF(0, top, self.width(), self._bar())
        radius = 4.0 if self._labels == "above" else 6.0
        painter.setClipPath(rounded(bar, radius))
        fill(painter, bar, look.color("sunk"), 0)
        inner = look.font(theme.SMALL, theme.SEMIBOLD)
        for part, (left, width) in zip(self._parts, self.spans(), strict=True):
            rect = QRectF(left, top, width, bar.height())
            fill(painter, rect, look.color(part.token), 0)
            said = _said(part)
            if self._labels == "inside" and text_width(said, inner) + 12 <= width:
                center = Qt.AlignmentFlag.AlignHCenter
                draw_text(painter, rect, said, font=inner, color=look.color("on_fill"), edge=center)
        painter.setClipping(False)
        if self._labels == "above" and self._parts:
            self._name(self._parts[0], leading=True)
            if len(self._parts) > 1:
                self._name(self._parts[1], leading=False)
        painter.end()

    def _name(self, part: SplitPart, *, leading: bool) -> None:
        painter, look = self.painter(), self.look
        name, figure = look.font(theme.SMALL), look.font(theme.SMALL, theme.BOLD)
        height = self._above() - 3
        mark = look.px(9)
        widths = (text_width(part.label, name), text_width(part.text, figure))
        start = 0.0 if leading else self.width() - (mark + 6 + sum(widths) + 5)
        x = start
        if leading:
            center = QPointF(self.place(x, mark) + mark / 2, height / 2)
            dot(painter, center.x(), center.y(), mark / 2, look.color(part.token))
            x += mark + 6
        ink = look.color("ink")
        draw_text(
            painter, QRectF(self.place(x, widths[0]), 0, widths[0], height), part.label, font=name, color=ink
        )
        x += widths[0] + 5
        draw_text(
            painter, QRectF(self.place(x, widths[1]), 0, widths[1], height), part.text, font=figure, color=ink
        )
        if not leading:
            x += widths[1] + 6
            dot(painter, self.place(x, mark) + mark / 2, height / 2, mark / 2, look.color(part.token))
        painter.end()


def _said(part: SplitPart) -> str:
    """Name and share in one line, the share isolated so that its percent sign stays behind it."""
    return f"{part.label} {isolated(part.text)}" if part.text else part.label
