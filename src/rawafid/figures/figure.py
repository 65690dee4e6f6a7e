"""What every figure carries beside its marks: a finding, a scale, the same as a table, and as plain text."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rawafid.advisor.advice import Range
from rawafid.figures.amounts import Amounts
from rawafid.figures.data import DataTwin

_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class TableTwin:
    """The figure as a table: everything that its marks say, in words. Each row is as long as `headers`."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`title` states the finding, `subtitle` adds to it, `note` says how to read the marks.

    `alt` says it all to somebody who sees no picture, `data` to a spreadsheet. `empty` is true where there
    is nothing to draw: then the title says why.
    """

    title: str
    subtitle: str
    note: str
    table: TableTwin
    data: DataTwin
    alt: str
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on a scale and what is written there."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Scale:
    """From 0 to `high` in the unit of the marks; the last tick stands at `high`."""

    high: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """An expected value with its 80 % range, and the value as it is written beside the mark."""

    range: Range
    text: str


def scale_for(metric: str, highest: float, amounts: Amounts, *, ticks: int = 4) -> Scale:
    """A scale from 0 that reaches `highest` in at most `ticks` steps: 1, 2, 2.5 or 5 × a power of 10."""
    if not highest > 0.0:
        return Scale(1.0, (Tick(0.0, amounts.tick(metric, 0.0, step=1.0)),))
    step = nice_step(highest / ticks)
    count = max(1, math.ceil(highest / step - 1e-9))
    marks = tuple(
        Tick(place * step, amounts.tick(metric, place * step, step=step)) for place in range(count + 1)
    )
    return Scale(count * step, marks)


def nice_step(least: float) -> float:
    """The smallest of 1, 2, 2.5 or 5 × a power of 10 that is no less than `least` (> 0)."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(one * power for one in _STEPS if one * power >= least * (1 - 1e-9))


def read_aloud(title: str, table: TableTwin, *, rows: Sequence[int] | None = None) -> str:
    """The finding, then each row of the table as “header: cell”."""
    chosen = table.rows if rows is None else [table.rows[row] for row in rows]
    lines = [
        "; ".join(f"{header}: {cell}" for header, cell in zip(table.headers, row, strict=True) if cell)
        for row in chosen
    ]
    return "\n".join([title, *lines])


def three(range_: Range | None) -> tuple[float | None, float | None, float | None]:
    """A range as three cells of numbers: expected, low, high."""
    return (None, None, None) if range_ is None else (range_.mid, range_.low, range_.high)


def larger(first: Scale, second: Scale) -> Scale:
    """The scale that two figures beside each other share."""
    return first if first.high >= second.high else second
