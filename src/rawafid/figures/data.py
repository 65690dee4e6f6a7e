"""A figure as numbers, for a spreadsheet."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "money", "percent"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures: its heading, and what its cells are. Shares are 0–1 and shown in percent."""

    header: str
    kind: Kind = "number"


@dataclass(frozen=True, slots=True)
class DataTwin:
    """The figure as numbers to calculate with, unrounded. A cell is None where nothing is known."""

    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str | float | None, ...], ...] = ()
