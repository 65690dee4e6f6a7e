"""Words of a chart in a drawing of vectors: whole texts instead of the runs that Qt would break them into.

While a drawing is made, painters hand their words over here and draw none. The drawing gets them as `<text>`
with the direction of the window, so that whoever opens it can read, search and edit them.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from rawafid.language.numbers import without_bidi
from rawafid.ui.text import LRM, RLM
from rawafid.ui.theme import FALLBACK_FAMILY, FAMILY

_RTL: Final = Qt.LayoutDirection.RightToLeft
_DOTS_PER_INCH: Final = 96
"""One unit of the drawing is then one pixel of the window; at its own default Qt puts ticks elsewhere."""


@dataclass(frozen=True, slots=True)
class Letters:
    """One line of text: a point of its base line in units of the drawing, turned by `angle` degrees.

    The point lies at its left edge, in its middle or at its right edge: `share` 0, ½ or 1.
    """

    text: str
    share: float
    x: float
    y: float
    angle: float
    size: float
    weight: int
    color: str
    rtl: bool


_collected: list[Letters] | None = None


def collected() -> list[Letters] | None:
    """The words handed over so far; None where no drawing is made and words are to be painted."""
    return _collected


def in_order(text: str, direction: Qt.LayoutDirection) -> str:
    """Plain text that is laid out in `direction`, whatever letter it starts with."""
    return (RLM if direction == _RTL else LRM) + text


def put(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    font: QFont,
    color: str,
    direction: Qt.LayoutDirection,
    share: float = 0.5,
) -> None:
    """Hand over one line that would fill a box; in another font it keeps its place at `share` of it."""
    assert _collected is not None
    metrics = QFontMetricsF(font)
    base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    turn = painter.combinedTransform()
    spot = turn.map(QPointF(box.left() + share * box.width(), base))
    scale = math.hypot(turn.m11(), turn.m12())
    _collected.append(
        Letters(
            text=text.lstrip(LRM + RLM),
            share=share,
            x=spot.x(),
            y=spot.y(),
            angle=math.degrees(math.atan2(turn.m12(), turn.m11())),
            size=QFontInfo(font).pixelSize() * scale
            if font.pixelSize() > 0
            else font.pointSizeF() * _DOTS_PER_INCH / 72 * scale,
            weight=int(font.weight()),
            color=color,
            rtl=direction == _RTL,
        )
    )


@contextmanager
def _collecting() -> Iterator[list[Letters]]:
    global _collected
    before, _collected = _collected, []
    try:
        yield _collected
    finally:
        _collected = before


class Drawing:
    """An SVG of a size in pixels. `paint` draws on it; `svg` is the whole file."""

    def __init__(self, size: QSize, *, title: str, description: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._generator = QSvgGenerator()
        self._generator.setOutputDevice(self._buffer)
        self._generator.setResolution(_DOTS_PER_INCH)
        self._generator.setSize(size)
        self._generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        self._generator.setTitle(without_bidi(title))
        self._generator.setDescription(without_bidi(description))
        self._letters: list[Letters] = []

    @contextmanager
    def painting(self) -> Iterator[QPainter]:
        """A painter on the drawing; what it writes with the kit becomes text of the drawing."""
        painter = QPainter(self._generator)
        try:
            with _collecting() as letters:
                yield painter
            self._letters = letters
        finally:
            painter.end()

    @property
    def svg(self) -> bytes:
        """The file."""
        drawn = bytes(self._buffer.data().data()).decode()
        words = "\n".join(_element(one) for one in self._letters)
        return drawn.replace("</svg>", f"{words}\n</svg>").encode()


def _element(one: Letters) -> str:
    turned = f' transform="rotate({one.angle:.1f} {one.x:.1f} {one.y:.1f})"' if abs(one.angle) > 0.1 else ""
    family = quoteattr(f"{FAMILY}, {FALLBACK_FAMILY}, sans-serif")
    # Where a text starts is its right edge when it is read from the right.
    edges = ("end", "middle", "start") if one.rtl else ("start", "middle", "end")
    anchor = edges[round(2 * one.share)]
    return (
        f'<text x="{one.x:.1f}" y="{one.y:.1f}"{turned} text-anchor="{anchor}" stroke="none"'
        f' fill="{one.color}" font-family={family} font-size="{one.size:.2f}" font-weight="{one.weight}"'
        f' direction="{"rtl" if one.rtl else "ltr"}" unicode-bidi="embed">{escape(one.text)}</text>'
    )
