"""Does the catalogue hold together: ids that refer to each other, units, sources, widths of guesses.

Everything here is about the shipped knowledge, so each fault is a KnowledgeError that names the place.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from rawafid.knowledge.catalogue import Approach, Catalogue, Channel, Occasion, quantities_of
from rawafid.knowledge.sources import EXPERT_PRIOR, KnowledgeError, Quantity, Source, fault_of

SCOPES: Final = ("neighbourhood", "city", "country", "region", "worldwide")
EVERYWHERE: Final = frozenset({"arab", "gulf"})
"""Names that stand for several countries in occasions.toml."""

PRICE_UNITS: Final[Mapping[str, str]] = {
    "per_hour": "usd_per_hour",
    "cpm": "usd_per_1000_impressions",
    "cpc": "usd_per_click",
    "per_contact": "usd_per_contact",
    "per_event": "usd_per_event",
    "per_month": "usd_per_month",
}

UNITS_OF: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(units.split())
    for name, units in {
        "upstream": "axis",
        "inbound": "axis",
        "aware_mult": "factor",
        "action_mult": "factor",
        "price": " ".join(PRICE_UNITS.values()),
        "reach_per_unit": "people_per_unit",
        "aware_share": "share",
        "response_per_unit": "responses_per_unit",
        "action_rate": "share factor",
        "incremental_share": "share",
        "ceiling": "share per_month",
        "hill_slope": "slope",
        "frequency_at_half_reach": "times",
        "targeting": "share",
        "small_advertiser_mult": "factor",
        "variable_cost": "share",
        "setup_once_usd": "usd",
        "min_cash_usd_month": "usd_per_month",
        "min_hours_month": "hours_per_month",
        "hours_fixed_month": "hours_per_month",
        "hours_per_1000_usd": "hours_per_1000_usd",
        "half_hours": "hours_per_month",
        "hours_per_event": "hours_per_event",
        "lag_weeks": "weeks",
        "half_life_weeks": "weeks",
        "theta_weekly": "share",
        "visit_to_customer_mult": "factor",
        "search_click_to_customer": "share",
        "lead_close": "share",
        "search_cpc_mult": "factor",
        "social_price_mult": "factor",
        "push_mult": "factor",
        "order_value_gulf_usd": "usd",
        "order_value_egypt_maghreb_usd": "usd",
        "gross_margin": "share",
        "purchases_per_year": "per_year",
        "decision_days": "days",
        "repurchase_years": "years",
        "searches_per_1000_month": "per_1000_people_per_month",
        "marketing_share_of_revenue": "share",
        "audience_share": "share",
        "social_level": "us_level",
        "search_level": "us_level",
        "media_level": "us_level",
        "hour_cost_usd": "usd_per_hour",
        "adults_millions": "million_people",
        "large_city_people": "people",
        "social_penetration": "share",
        "snapchat_penetration": "share",
        "size": "share people",
        "units_per_usd": "units_per_usd",
    }.items()
}
"""In what unit each field is counted: a number in another unit would be read wrongly and silently."""


def check_catalogue(catalogue: Catalogue) -> None:
    """Raise KnowledgeError at the first fault, in the order of files and ids."""
    for file, entries in (
        ("channels.toml", catalogue.channels),
        ("sectors.toml", catalogue.sectors),
        ("countries.toml", catalogue.countries),
        ("audiences.toml", catalogue.audiences),
        ("fx.toml", catalogue.fx),
    ):
        for entry, value in entries.items():
            for field, quantity in quantities_of(value).items():
                _number(file, entry, field, quantity, catalogue)
    for name, quantity in catalogue.model.items():
        _number("model.toml", name, "", quantity, catalogue)
    for entry, channel in catalogue.channels.items():
        _channel(entry, channel, catalogue)
    _groups(catalogue)
    _countries(catalogue)
    _audiences(catalogue)
    _legal(catalogue)
    for entry, occasion in catalogue.occasions.items():
        _occasion(entry, occasion, catalogue)
    for entry, approach in catalogue.approaches.items():
        _approach(entry, approach, catalogue)
    _beliefs(catalogue)
    check_sources("sources.toml", catalogue.sources)


def check_sources(file: str, sources: Mapping[str, Source]) -> None:
    """Raise KnowledgeError at the first source whose year, address or figures cannot be."""
    for entry, source in sources.items():
        if not re.fullmatch(r"\d{4}|n\.d\.", source.year):
            raise KnowledgeError(file, entry, "year", f"a year or n.d., not {source.year!r}")
        if source.url and not re.match(r"https?://\S+$", source.url):
            raise KnowledgeError(file, entry, "url", f"not an address: {source.url!r}")
        figures = [figure for figure in (source.low, source.mid, source.high) if figure is not None]
        if figures != sorted(figures):
            raise KnowledgeError(file, entry, "mid", f"low ≤ mid ≤ high does not hold: {figures}")


def _number(file: str, entry: str, field: str, quantity: Quantity, catalogue: Catalogue) -> None:
    units = UNITS_OF.get(field.rpartition(".")[2])
    if field and units is not None and quantity.unit not in units:
        raise KnowledgeError(
            file, entry, field, f"unit {quantity.unit!r}, expected {' or '.join(sorted(units))}"
        )
    fault = fault_of(quantity, catalogue.sources)
    if fault is not None:
        raise KnowledgeError(file, entry, field, fault)


def _known(file: str, entry: str, field: str, ids: Iterable[str], known: Collection[str], where: str) -> None:
    for item in ids:
        if item not in known:
            raise KnowledgeError(file, entry, field, f"{item!r} is not in {where}")


def _cited(file: str, entry: str, source: tuple[str, ...], catalogue: Catalogue) -> None:
    if not source:
        raise KnowledgeError(file, entry, "source", "a source is needed, or expert_prior")
    if source != (EXPERT_PRIOR,):
        _known(file, entry, "source", source, catalogue.sources, "sources.toml")


def _metrics(file: str, entry: str, field: str, ids: Iterable[str], kind: str, catalogue: Catalogue) -> None:
    known = [metric.id for metric in catalogue.metrics.values() if metric.kind == kind]
    _known(file, entry, field, ids, known, f"the {kind} metrics of metrics.toml")


def _channel(entry: str, channel: Channel, catalogue: Catalogue) -> None:
    file = "channels.toml"

    def fault(field: str, problem: str) -> KnowledgeError:
        return KnowledgeError(file, entry, field, problem)

    if not channel.journey_stages:
        raise fault("journey_stages", "at least one stage")
    if len(set(channel.journey_stages)) != len(channel.journey_stages):
        raise fault("journey_stages", "a stage stands twice")
    if channel.objectives and sorted(o.id for o in channel.objectives) != ["brand", "sales"]:
        raise fault("objectives", "either none, or brand and sales")
    if channel.price.applies and channel.price.unit != PRICE_UNITS[channel.basis]:
        raise fault("price", f"basis {channel.basis} is priced in {PRICE_UNITS[channel.basis]}")
    if not channel.price.applies and channel.basis != "per_hour":
        raise fault("price", f"basis {channel.basis} needs a price")
    if not channel.price.applies and channel.split and not channel.half_hours.applies:
        raise fault("half_hours", "work without a price needs the hours at which it reaches half its ceiling")
    if channel.basis == "per_event" and not channel.hours_per_event.applies:
        raise fault("hours_per_event", "basis per_event needs the hours of one event")
    if (channel.ceiling_rule == "none") == channel.ceiling.applies:
        raise fault("ceiling", "a ceiling goes with a rule, and none with none")
    if channel.ceiling_rule == "audience_share" and not channel.frequency_at_half_reach.applies:
        raise fault("frequency_at_half_reach", "a share of the audience needs the frequency at half reach")
    if channel.split == (channel.buyer == "none"):
        raise fault("split", "what has no buyer is not in the split, all else is")
    if channel.theta_weekly.high >= 1:
        raise fault("theta_weekly", "a carry-over of 1 never ends")
    if set(channel.requires) & set(channel.builds):
        raise fault("builds", "what is required cannot be built")
    if channel.legal:
        raise fault("legal", "written in legal.toml alone")
    _known(file, entry, "only_sectors", channel.only_sectors, catalogue.sectors, "sectors.toml")
    _metrics(file, entry, "awareness_metric", [channel.awareness_metric], "awareness", catalogue)
    _metrics(file, entry, "conversion_metric", [channel.conversion_metric], "conversion", catalogue)


def _groups(catalogue: Catalogue) -> None:
    for group, channels in catalogue.groups.items():
        if group in catalogue.channels:
            raise KnowledgeError("groups.toml", group, "", "a channel has the same id")
        _known("groups.toml", group, "", channels, catalogue.channels, "channels.toml")


def _countries(catalogue: Catalogue) -> None:
    for entry, country in catalogue.countries.items():
        _known("countries.toml", entry, "currency", [country.currency], catalogue.fx, "fx.toml")
        if not 1 <= len(country.weekend) <= 2:
            raise KnowledgeError("countries.toml", entry, "weekend", "one or two days")
    for entry, fx in catalogue.fx.items():
        if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", fx.as_of):
            raise KnowledgeError("fx.toml", entry, "as_of", f"a year, month or day, not {fx.as_of!r}")
        if fx.units_per_usd.low <= 0:
            raise KnowledgeError("fx.toml", entry, "units_per_usd", "a rate is positive")


def _audiences(catalogue: Catalogue) -> None:
    seen: set[tuple[str, str]] = set()
    for entry, audience in catalogue.audiences.items():
        key = (audience.scope, audience.customers)
        if key in seen:
            raise KnowledgeError("audiences.toml", entry, "scope", "this scope and customers stand twice")
        seen.add(key)
        if (audience.base == "people") != (audience.size.unit == "people"):
            raise KnowledgeError(
                "audiences.toml", entry, "size", f"base {audience.base} does not fit its unit"
            )
    for scope in SCOPES:
        for customers in ("consumers", "businesses"):
            if (scope, customers) not in seen:
                raise KnowledgeError("audiences.toml", f"{scope}_{customers}", "", "this audience is missing")


def _legal(catalogue: Catalogue) -> None:
    file = "legal.toml"
    for entry, note in catalogue.legal.items():
        _known(file, entry, "countries", note.countries, catalogue.countries, "countries.toml")
        _known(file, entry, "channels", note.channels, catalogue.channels, "channels.toml")
        if not note.channels and not note.offers:
            raise KnowledgeError(file, entry, "channels", "a note concerns channels or offers")
        _cited(file, entry, note.source, catalogue)


def _occasion(entry: str, occasion: Occasion, catalogue: Catalogue) -> None:
    file = "occasions.toml"
    known = [*catalogue.countries, *EVERYWHERE]
    _known(file, entry, "countries", occasion.countries, known, "countries.toml")
    _known(file, entry, "sectors", occasion.sectors, catalogue.sectors, "sectors.toml")
    _cited(file, entry, occasion.source, catalogue)
    if occasion.duration_days < 1 or occasion.lead_weeks < 0:
        raise KnowledgeError(file, entry, "duration_days", "at least a day, and no negative lead")
    rule = occasion.rule
    if rule.calendar in ("hijri", "gregorian", "nth_weekday") and not 1 <= rule.month <= 12:
        raise KnowledgeError(file, entry, "rule.month", f"1 to 12, not {rule.month}")
    last_day = {"hijri": 30, "gregorian": 31, "monthly": 28}.get(rule.calendar)
    if last_day is not None and not 1 <= rule.day <= last_day:
        raise KnowledgeError(file, entry, "rule.day", f"1 to {last_day}, not {rule.day}")
    if rule.calendar == "nth_weekday" and (rule.weekday is None or not (1 <= abs(rule.nth) <= 4)):
        raise KnowledgeError(file, entry, "rule.nth", "needs a weekday, and an nth of 1 to 4 or -1 to -4")
    _known(file, entry, "rule.day_in", [c for c, _ in rule.day_in], catalogue.countries, "countries.toml")


def _approach(entry: str, approach: Approach, catalogue: Catalogue) -> None:
    file = "approaches.toml"
    other = catalogue.approaches.get(approach.opposite)
    if other is None or other.opposite != entry or other.axis != approach.axis or other.end == approach.end:
        raise KnowledgeError(file, entry, "opposite", "the other end of the same axis")
    for kind, ids in (("awareness", approach.awareness), ("conversion", approach.conversion)):
        if not ids:
            raise KnowledgeError(file, entry, kind, "at least one metric")
        _metrics(file, entry, kind, ids, kind, catalogue)


def _beliefs(catalogue: Catalogue) -> None:
    """What an open choice is taken for is a probability: its options sum to 1."""
    sums: dict[str, float] = {}
    for name, quantity in catalogue.model.items():
        if name.startswith("belief."):
            question = name.split(".")[1]
            sums[question] = sums.get(question, 0.0) + quantity.mid
    for question, total in sums.items():
        if abs(total - 1) > 1e-6:
            raise KnowledgeError(
                "model.toml", f"belief.{question}", "", f"the mids sum to {total:g}, not to 1"
            )
