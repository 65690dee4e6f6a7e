"""What sources report of prices, rates and costs, and where our own figures are known to differ, and why.

Nothing of it is used by the advice: the bench `knowledge` and its test put it beside what the advice works
with. Read from resources/knowledge/benchmarks.toml and checked like all knowledge.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeVar, get_args

from rawafid.files import resource
from rawafid.knowledge.catalogue import Catalogue, Country
from rawafid.knowledge.checking import check_sources
from rawafid.knowledge.loading import KnowledgeFiles, converted
from rawafid.knowledge.sources import KnowledgeError, Quantity, Source, fault_of

FILE: Final = "benchmarks.toml"
Entry = TypeVar("Entry")

Measure = Literal[
    "cpm", "cpc", "ctr", "lead_rate", "conversion_rate", "cost_per_lead", "cost_per_order",
    "return_on_spend", "reach_share",
]  # fmt: skip
"""lead_rate: enquiries for each visit; conversion_rate: orders, bookings or donations for each visit."""
Place = Literal["country", "us", "world"]
Spans = Literal["range", "average"]
Verdict = Literal["inside", "below", "above"]
Side = Literal["below", "above"]
Why = Literal[
    "sources_disagree", "counts_otherwise", "other_customers", "sectors_differ", "fits_badly",
    "price_not_margin", "no_money_spent",
]  # fmt: skip
"""Why a figure may lie outside; each is told in docs/decisions/022."""

UNIT_OF: Final[Mapping[str, str]] = {
    "cpm": "usd_per_1000_impressions",
    "cpc": "usd_per_click",
    "ctr": "share",
    "lead_rate": "share",
    "conversion_rate": "share",
    "cost_per_lead": "usd",
    "cost_per_order": "usd",
    "return_on_spend": "factor",
    "reach_share": "share",
}
PRICES: Final = frozenset({"cpm", "cpc", "cost_per_lead", "cost_per_order"})
"""Measures that move with the price level of the country."""
OF_PLANS: Final = frozenset({"return_on_spend", "reach_share"})
"""Measures of a whole plan, not of a channel."""
ALLOWANCES: Final = frozenset({"range", "average", "us_social_level"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A figure as its sources have it; without `sectors` it is of all of them, without `countries` of any."""

    id: str
    metric: Measure
    channels: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    place: Place
    spans: Spans
    figure: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Figures that are known to lie outside, on one side, by no more than the factor `most`.

    Of channels and sectors (empty sectors mean all), or of the plans of some `clients`.
    """

    id: str
    metrics: tuple[Measure, ...]
    side: Side
    channels: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    most: float
    why: Why


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a figure may be: the reported ends at a country's level, widened by the allowance."""

    low: float
    high: float
    figure: str

    def verdict(self, value: float) -> Verdict:
        """Where a value lies; the ends belong to the range, whatever rounding makes of them."""
        edge = 1.0 + 1e-9
        return "below" if value * edge < self.low else "above" if value > self.high * edge else "inside"

    def beyond(self, value: float) -> float:
        """By which factor a value lies outside; 1 inside."""
        return max(1.0, self.low / value if value > 0.0 else 1e9, value / self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmarks:
    """Reported figures and known differences in the order of ids; `sources` are those of this file alone."""

    figures: Mapping[str, Reported]
    differences: Mapping[str, Difference]
    allowance: Mapping[str, Quantity]
    sources: Mapping[str, Source]

    def figure_for(
        self, metric: str, channel: str, sector: str, countries: Collection[str]
    ) -> Reported | None:
        """The nearest figure: of the sector before an average, of the country before another place."""
        found = [
            f
            for f in self.figures.values()
            if f.metric == metric
            and (channel in f.channels if channel else not f.channels)
            and (not f.sectors or sector in f.sectors)
            and (not f.countries or any(country in f.countries for country in countries))
        ]
        return max(found, key=_nearness, default=None)

    def allowed(self, figure: Reported, *, level: float, social: bool) -> Allowed:
        """The range a figure gives where the channel's medium has this price level (1 = reference)."""
        scale = 1.0
        if figure.metric in PRICES and figure.place != "country":
            reference = self.allowance["us_social_level"].mid if figure.place == "us" and social else 1.0
            scale = level / reference
        room = self.allowance[figure.spans].mid
        high = figure.figure.high * scale * room
        if figure.figure.unit == "share":
            high = min(high, 1.0)
        return Allowed(figure.figure.low * scale / room, high, figure.id)

    def difference_for(
        self, metric: str, side: str, *, channel: str = "", sector: str = "", client: str = "", beyond: float
    ) -> Difference | None:
        """The known difference that a figure so far outside falls under."""
        for known in self.differences.values():
            if metric not in known.metrics or side != known.side or beyond > known.most:
                continue
            if client in known.clients if client else _concerns(known, channel, sector):
                return known
        return None


def _concerns(known: Difference, channel: str, sector: str) -> bool:
    return channel in known.channels and (not known.sectors or sector in known.sectors)


def _nearness(figure: Reported) -> tuple[bool, bool]:
    return bool(figure.sectors), bool(figure.countries)


def level_of(country: Country, price_level: str) -> float:
    """The country's price level for a medium: social, search, media, or none (everywhere alike)."""
    levels = {"social": country.social_level, "search": country.search_level, "media": country.media_level}
    return levels[price_level].mid if price_level in levels else 1.0


def load_benchmarks(catalogue: Catalogue, folder: Path | None = None) -> Benchmarks:
    """Read and check the file of a folder (default: the shipped one). KnowledgeError at the first fault."""
    return benchmarks_from(
        KnowledgeFiles.read(resource("knowledge") if folder is None else folder), catalogue
    )


def benchmarks_from(files: KnowledgeFiles, catalogue: Catalogue) -> Benchmarks:
    """What the file holds, checked against the catalogue; KnowledgeError as `load_benchmarks`."""
    tables = files.parsed(FILE)
    unknown = sorted(set(tables) - {"allowance", "figures", "differences", "sources"})
    if unknown:
        raise KnowledgeError(FILE, unknown[0], "", "unknown table")
    found = Benchmarks(
        figures=_entries(tables, "figures", Reported, with_id=True),
        differences=_entries(tables, "differences", Difference, with_id=True),
        allowance=_entries(tables, "allowance", Quantity),
        sources=_entries(tables, "sources", Source, with_id=True),
    )
    _check(found, catalogue)
    return found


def _entries(
    tables: Mapping[str, object], table: str, kind: type[Entry], *, with_id: bool = False
) -> dict[str, Entry]:
    blocks = tables.get(table)
    if not isinstance(blocks, dict):
        raise KnowledgeError(FILE, table, "", "the table is missing")
    return {
        name: converted(FILE, name, {"id": name, **block} if with_id else block, kind)
        for name, block in sorted(blocks.items())
    }


def _check(found: Benchmarks, catalogue: Catalogue) -> None:
    check_sources(FILE, found.sources)
    for name in found.sources:
        if name in catalogue.sources:
            raise KnowledgeError(FILE, name, "", "stands in sources.toml already")
    if set(found.allowance) != ALLOWANCES:
        raise KnowledgeError(FILE, "allowance", "", f"holds {', '.join(sorted(ALLOWANCES))}, each once")
    sources = {**catalogue.sources, **found.sources}
    for name, allowance in found.allowance.items():
        _sourced(name, "", allowance, sources)
        if allowance.low < 1.0:
            raise KnowledgeError(FILE, name, "", "an allowance widens: at least 1")
    for name, figure in found.figures.items():
        _figure(name, figure, sources, catalogue)
    for name, known in found.differences.items():
        _difference(name, known, catalogue)
    _told_apart(found.figures.values())


def _sourced(entry: str, field: str, quantity: Quantity, sources: Mapping[str, Source]) -> None:
    if quantity.is_prior:
        raise KnowledgeError(FILE, entry, field, "what nobody has reported is nothing to compare with")
    fault = fault_of(quantity, sources)
    if fault is not None:
        raise KnowledgeError(FILE, entry, field, fault)


def _known(entry: str, field: str, ids: Iterable[str], known: Collection[str]) -> None:
    for item in ids:
        if item not in known:
            raise KnowledgeError(FILE, entry, field, f"{item!r} is not known")


def _figure(name: str, figure: Reported, sources: Mapping[str, Source], catalogue: Catalogue) -> None:
    unit = UNIT_OF[figure.metric]
    if figure.figure.unit != unit:
        raise KnowledgeError(FILE, name, "figure", f"unit {figure.figure.unit!r}, expected {unit}")
    _sourced(name, "figure", figure.figure, sources)
    _known(name, "channels", figure.channels, catalogue.channels)
    _known(name, "sectors", figure.sectors, catalogue.sectors)
    _known(name, "countries", figure.countries, catalogue.countries)
    if bool(figure.channels) == (figure.metric in OF_PLANS):
        raise KnowledgeError(FILE, name, "channels", "a figure of channels names them, one of plans does not")
    if bool(figure.countries) != (figure.place == "country"):
        raise KnowledgeError(FILE, name, "place", "country, where and only where countries are named")
    if figure.metric not in OF_PLANS and figure.figure.low <= 0.0:
        raise KnowledgeError(FILE, name, "figure", "a price or a rate is positive")


def _difference(name: str, known: Difference, catalogue: Catalogue) -> None:
    _known(name, "channels", known.channels, catalogue.channels)
    _known(name, "sectors", known.sectors, catalogue.sectors)
    if bool(known.channels) == bool(known.clients):
        raise KnowledgeError(FILE, name, "channels", "a difference is of channels or of clients")
    if not known.metrics:
        raise KnowledgeError(FILE, name, "metrics", "at least one")
    if known.most <= 1.0:
        raise KnowledgeError(FILE, name, "most", "what lies outside lies there by more than 1")


def _told_apart(figures: Iterable[Reported]) -> None:
    """No two figures are equally near for the same channel, sector and country."""
    seen: dict[tuple[str, str, str, str], str] = {}
    for figure in figures:
        for channel in figure.channels or ("",):
            for sector in figure.sectors or ("",):
                for country in figure.countries or ("",):
                    place = (figure.metric, channel, sector, country)
                    if place in seen:
                        raise KnowledgeError(
                            FILE, figure.id, "channels", f"{seen[place]} is about the same channel and place"
                        )
                    seen[place] = figure.id


WHYS: Final[tuple[str, ...]] = get_args(Why)
