"""Every number of the knowledge with its range, its unit, its source and how sure we are of it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Confidence = Literal["high", "medium", "low"]
Basis = Literal["sourced", "derived", "memory", "expert_prior"]
UnitKind = Literal["share", "factor", "offset", "amount", "none"]

EXPERT_PRIOR: Final = "expert_prior"
"""Stands in `Quantity.source` where nobody has measured the number: it is then only allowed to be wide."""

WIDTH_OF_80_PERCENT: Final = 2.5631
"""Distance between the 10 % and 90 % points of a normal distribution, in standard deviations."""

LEAST_PRIOR_RATIO: Final = 1.5
"""An expert prior spans at least this ratio of high to low …"""
LEAST_PRIOR_SPAN: Final = 0.1
"""… or, for shares and offsets, at least this distance between low and high."""

UNITS: Final[Mapping[str, UnitKind]] = {
    # Does not apply here: 0 where the number would be added, 1 where it would be multiplied with.
    "none": "none",
    # Between 0 and 1.
    "share": "share",
    "axis": "share",
    # Pure numbers.
    "factor": "factor",
    "slope": "factor",
    "exponent": "factor",
    "us_level": "factor",
    "log_shift": "offset",
    "share_points": "offset",
    # Money, at the price level of the United States unless the field says a country.
    "usd": "amount",
    "usd_per_hour": "amount",
    "usd_per_1000_impressions": "amount",
    "usd_per_click": "amount",
    "usd_per_contact": "amount",
    "usd_per_event": "amount",
    "usd_per_month": "amount",
    "units_per_usd": "amount",
    # Time.
    "weeks": "amount",
    "days": "amount",
    "months": "amount",
    "years": "amount",
    "hours": "amount",
    "hours_per_month": "amount",
    "hours_per_week": "amount",
    "hours_per_event": "amount",
    "hours_per_1000_usd": "amount",
    # Counts.
    "people": "amount",
    "million_people": "amount",
    "people_per_unit": "amount",
    "responses_per_unit": "amount",
    "per_customer": "amount",
    "per_year": "amount",
    "per_month": "amount",
    "per_1000_people_per_month": "amount",
    "times": "amount",
    "channels": "amount",
}
"""Every unit a number may have, and what kind of number it makes."""


class KnowledgeError(Exception):
    """A fault in the shipped knowledge: ours to mend, so it is a bug and never shown as a user's mistake.

    Names the file, the id of the entry and the field, so that whoever edits the file finds the place.
    """

    def __init__(self, file: str, entry: str, field: str, problem: str) -> None:
        self.file = file
        self.entry = entry
        self.field = field
        self.problem = problem
        place = ".".join(part for part in (entry, field) if part)
        super().__init__(f"{file}: {place}: {problem}" if place else f"{file}: {problem}")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as the trade knows it: a range that holds the truth four times in five, and its mean.

    `mid` is the mean that calculations use, `low` and `high` are about the 10 % and 90 % points.
    `source` holds ids of `Source`, or only `expert_prior`. Raises ValueError when low ≤ mid ≤ high fails,
    when a value is not finite or when unit, source or confidence is unknown or missing.
    """

    low: float
    mid: float
    high: float
    unit: str
    source: tuple[str, ...]
    confidence: Confidence

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.mid) and math.isfinite(self.high)):
            raise ValueError("low, mid and high must be finite")
        if not self.low <= self.mid <= self.high:
            raise ValueError(f"low ≤ mid ≤ high does not hold: {self.low}, {self.mid}, {self.high}")
        kind = UNITS.get(self.unit)
        if kind is None:
            raise ValueError(f"unknown unit {self.unit!r}")
        if kind == "share" and not (self.low >= 0 and self.high <= 1):
            raise ValueError(f"a share lies between 0 and 1: {self.low}, {self.high}")
        if kind in ("amount", "factor") and self.low < 0:
            raise ValueError(f"{self.unit} cannot be negative: {self.low}")
        if kind == "none" and not (self.low == self.high and self.low in (0.0, 1.0)):
            raise ValueError("what does not apply is 0 (added) or 1 (multiplied with)")
        if not self.source:
            raise ValueError("a number needs a source, or expert_prior")
        if self.confidence not in ("high", "medium", "low"):
            raise ValueError(f"unknown confidence {self.confidence!r}")

    @property
    def is_prior(self) -> bool:
        """Nobody measured it: an experienced guess."""
        return self.source == (EXPERT_PRIOR,)

    @property
    def applies(self) -> bool:
        """False where the number has no meaning for the entry that carries it."""
        return self.unit != "none"

    @property
    def sigma(self) -> float:
        """Spread of ln(value), reading low and high as the 10 % and 90 % points of a log-normal.

        ln(high/low)/2.5631. With low = 0 the lower half is taken as wide as the upper one,
        2·ln(high/mid)/2.5631; 0 for a number that is known exactly or has no positive mid.
        """
        if self.low == self.high or self.mid <= 0:
            return 0.0
        if self.low <= 0:
            return 2 * math.log(self.high / self.mid) / WIDTH_OF_80_PERCENT
        return math.log(self.high / self.low) / WIDTH_OF_80_PERCENT

    @property
    def is_wide(self) -> bool:
        """Wide enough for a number that nobody measured."""
        if not self.applies:
            return True
        if UNITS[self.unit] in ("share", "offset") and self.high - self.low >= LEAST_PRIOR_SPAN - 1e-9:
            return True
        if self.low <= 0:
            return self.high > self.low and UNITS[self.unit] != "offset"
        return self.high / self.low >= LEAST_PRIOR_RATIO - 1e-9

    def scaled(self, factor: float, *, unit: str | None = None) -> "Quantity":
        """The same knowledge times a positive exact factor, say a conversion of units."""
        return Quantity(
            self.low * factor,
            self.mid * factor,
            self.high * factor,
            self.unit if unit is None else unit,
            self.source,
            self.confidence,
        )


DOES_NOT_APPLY: Final = Quantity(0.0, 0.0, 0.0, "none", (EXPERT_PRIOR,), "high")
"""A cost, a count or a share that has no meaning for the entry."""
NO_EFFECT: Final = Quantity(1.0, 1.0, 1.0, "none", (EXPERT_PRIOR,), "high")
"""A factor that has no meaning for the entry."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number was read, and the figure that was read there, in the source's own unit.

    `basis` says how we have it: read in the source, derived from such figures, remembered, or a guess.
    `year` is "n.d." where the page showed none; `url` is empty for what was remembered.
    """

    id: str
    title: str
    url: str
    year: str
    basis: Basis
    confidence: Confidence
    note: str = ""
    metric: str = ""
    low: float | None = None
    mid: float | None = None
    high: float | None = None
    unit: str = ""
    region: str = ""
    context: str = ""


def fault_of(quantity: Quantity, sources: Mapping[str, Source]) -> str | None:
    """What is wrong with a number's source, in one sentence; None when nothing is.

    Sources must exist, `expert_prior` stands alone, and a number without a source must be wide.
    """
    if quantity.is_prior:
        if not quantity.is_wide:
            return (
                f"an expert prior must be wide: high/low ≥ {LEAST_PRIOR_RATIO}, "
                f"or high − low ≥ {LEAST_PRIOR_SPAN} for shares and shifts; "
                f"{quantity.low} to {quantity.high} is not"
            )
        return None
    for source in quantity.source:
        if source == EXPERT_PRIOR:
            return "expert_prior stands alone: it means that there is no source"
        if source not in sources:
            return f"source {source!r} is not in sources.toml"
        if sources[source].basis == "expert_prior":
            return f"source {source!r} is a guess itself: write expert_prior and a wide range"
    return None
