"""What is known of channels, sectors, countries, audiences, money, law, occasions and metrics.

Values only; `loading.py` reads them from resources/knowledge/*.toml and checks them.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Literal

from rawafid.files import resource
from rawafid.knowledge.loading import KnowledgeFiles
from rawafid.knowledge.sources import DOES_NOT_APPLY, NO_EFFECT, Quantity, Source

Asset = Literal[
    "website", "online_store", "contact_list", "social_accounts", "content_creator",
    "sales_rep", "storefront", "analytics", "business_profile",
]  # fmt: skip
JourneyStage = Literal["discover", "compare", "decide", "after"]
CostBasis = Literal["per_hour", "cpm", "cpc", "per_contact", "per_event", "per_month"]
PriceLevel = Literal["social", "search", "media", "none"]
ResponseStage = Literal["visit", "lead", "order", "none"]
Buyer = Literal["new", "existing", "none"]
CeilingRule = Literal[
    "audience_share", "share_of_audience", "share_of_searches", "share_of_visits", "share_of_customers",
    "share_of_base_orders", "list_sends", "followers_and_discovery", "discovery_visits", "discovery_views",
    "discovery_leads", "events_month", "listings_month", "contacts", "none",
]  # fmt: skip
Footprint = Literal["scope", "metro", "country"]
Pool = Literal["searches", "list"]
Region = Literal["gulf", "levant", "egypt_maghreb", "other"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Result = Literal["order", "booking", "qualified_lead", "contract", "donation"]
Scope = Literal["neighbourhood", "city", "country", "region", "worldwide"]
CustomerType = Literal["consumers", "businesses", "government"]
AudienceBase = Literal["people", "adults", "large_city"]
LegalKind = Literal["permit", "consent", "warn"]
Sensitivity = Literal["open", "respectful", "greeting_only", "off"]
MetricKind = Literal["awareness", "conversion"]
MetricUnit = Literal["people", "count", "money", "share"]
Axis = Literal["upstream", "inbound"]


@dataclass(frozen=True, slots=True)
class Objective:
    """What a paid channel can be bought for: brand or sales. The mixed form is derived by the advisor.

    `upstream` replaces the channel's place on the axis; the two factors act on the share of reached people
    who remember the business, and on the share of responses that become customers.
    """

    id: Literal["brand", "sales"]
    upstream: Quantity
    aware_mult: Quantity
    action_mult: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way to reach people: what it costs, what it brings, what it needs. Money is US dollars a month.

    A number whose unit is "none" does not apply: 0 where it would be added, 1 where it would be multiplied.
    Prices hold at the US level; `price_level` names the country's level that moves them.
    """

    id: str
    # Place on the axes (0 downstream … 1 upstream, 0 outbound … 1 inbound), and in the customer's journey.
    upstream: Quantity
    inbound: Quantity
    objectives: tuple[Objective, ...] = ()
    journey_stages: tuple[JourneyStage, ...]
    # What is bought, and its price.
    basis: CostBasis
    unit: str
    price: Quantity = DOES_NOT_APPLY
    price_level: PriceLevel = "none"
    # What one unit brings.
    reach_per_unit: Quantity = DOES_NOT_APPLY
    aware_share: Quantity = DOES_NOT_APPLY
    response_stage: ResponseStage
    response_per_unit: Quantity = DOES_NOT_APPLY
    action_rate: Quantity = NO_EFFECT
    incremental_share: Quantity = NO_EFFECT
    buyer: Buyer
    # Where it ends; the rule names what the ceiling counts: a share, visits, views, leads, sends, events.
    ceiling_rule: CeilingRule
    ceiling: Quantity = DOES_NOT_APPLY
    hill_slope: Quantity = NO_EFFECT
    frequency_at_half_reach: Quantity = DOES_NOT_APPLY
    targeting: Quantity = NO_EFFECT
    small_advertiser_mult: Quantity = NO_EFFECT
    footprint: Footprint = "scope"
    # Money and hours beside the price.
    variable_cost: Quantity = DOES_NOT_APPLY
    setup_once_usd: Quantity = DOES_NOT_APPLY
    min_cash_usd_month: Quantity = DOES_NOT_APPLY
    min_hours_month: Quantity
    hours_fixed_month: Quantity = DOES_NOT_APPLY
    hours_per_1000_usd: Quantity = DOES_NOT_APPLY
    half_hours: Quantity = DOES_NOT_APPLY
    hours_per_event: Quantity = DOES_NOT_APPLY
    # Time: dead weeks before anything, half-life of the whole effect, weekly carry-over of the response.
    lag_weeks: Quantity
    half_life_weeks: Quantity
    theta_weekly: Quantity
    # Assets. Masked without every one of `requires`. One of `asset_any` is needed. `builds` can be made, at a
    # cost: if it is in `asset_any`, only where none of those is there; otherwise wherever it is missing.
    requires: tuple[Asset, ...] = ()
    asset_any: tuple[Asset, ...] = ()
    builds: tuple[Asset, ...] = ()
    needs_customers: bool = False
    only_sectors: tuple[str, ...] = ()
    # Small standing work that counts half against the number of channels.
    chore: bool = False
    # The demand that several channels draw from.
    pool: Pool | None = None
    # False: advised for what it would tell, never part of the split of a budget.
    split: bool = True
    # Notes of legal.toml that name this channel; filled in by `load_catalogue`.
    legal: tuple[str, ...] = ()
    awareness_metric: str
    conversion_metric: str

    @property
    def needs_cash(self) -> bool:
        """No level of this channel is possible without money."""
        return self.min_cash_usd_month.low > 0 or (self.basis != "per_hour" and self.price.mid > 0)

    @property
    def quantities(self) -> Mapping[str, Quantity]:
        """Every number that applies, by its field (objectives as `objectives.brand.upstream`)."""
        return quantities_of(self)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources of its numbers, sorted; expert priors are not among them."""
        return tuple(
            sorted({source for q in self.quantities.values() if not q.is_prior for source in q.source})
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector:
    """What differs by trade. Shares are 0–1, money is US dollars, rates are those of a usual order value."""

    id: str
    result: Result
    visit_to_customer_mult: Quantity
    search_click_to_customer: Quantity
    lead_close: Quantity
    search_cpc_mult: Quantity
    social_price_mult: Quantity
    push_mult: Quantity
    order_value_gulf_usd: Quantity
    order_value_egypt_maghreb_usd: Quantity
    gross_margin: Quantity
    purchases_per_year: Quantity
    decision_days: Quantity
    repurchase_years: Quantity
    searches_per_1000_month: Quantity
    audience_share: Quantity
    marketing_share_of_revenue: Quantity

    def order_value_usd(self, region: Region) -> Quantity:
        """A usual order in US dollars; the Levant lies between (geometric mean), elsewhere as the Gulf."""
        if region == "egypt_maghreb":
            return self.order_value_egypt_maghreb_usd
        if region != "levant":
            return self.order_value_gulf_usd
        gulf, egypt = self.order_value_gulf_usd, self.order_value_egypt_maghreb_usd
        return Quantity(
            math.sqrt(gulf.low * egypt.low),
            math.sqrt(gulf.mid * egypt.mid),
            math.sqrt(gulf.high * egypt.high),
            gulf.unit,
            gulf.source,
            gulf.confidence,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """Price levels (1 = United States), the cost of an hour, people, and the week."""

    id: str
    region: Region
    currency: str
    week_start: Weekday
    weekend: tuple[Weekday, ...]
    social_level: Quantity
    search_level: Quantity
    media_level: Quantity
    hour_cost_usd: Quantity
    adults_millions: Quantity
    large_city_people: Quantity
    social_penetration: Quantity
    snapchat_penetration: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """People or organisations that could ever buy from a business of this scope, before the sector's share.

    `size` counts them, or is a share of the country's adults or of the people of a large city.
    """

    id: str
    scope: Scope
    customers: CustomerType
    base: AudienceBase
    size: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Fx:
    """A preset exchange rate, shown with its date and open to the user's own."""

    id: str
    units_per_usd: Quantity
    regime: Literal["reference", "pegged", "basket", "managed", "floating", "unstable"]
    as_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalNote:
    """Something to check before starting; never legal advice. Without countries it holds everywhere.

    It concerns channels, or what is offered (`regulated_offer`).
    """

    id: str
    kind: LegalKind
    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    source: tuple[str, ...]
    confidence: Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionRule:
    """When an occasion begins, as data.

    hijri: `month`, `day` of the Umm al-Qura calendar. gregorian: `month`, `day`. nth_weekday: the `nth`
    (from the end when negative) `weekday` of `month`. orthodox_easter: Easter Sunday. monthly: `day` of each
    month. `offset_days` is added to what the rule finds. `day_in` gives another day for some countries.
    """

    calendar: Literal["hijri", "gregorian", "nth_weekday", "orthodox_easter", "monthly"]
    month: int = 0
    day: int = 0
    weekday: Weekday | None = None
    nth: int = 0
    offset_days: int = 0
    day_in: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A day or a season that changes what people buy. Empty `countries` or `sectors` mean all.

    `approximate` dates are announced each year or by sighting: show them as "about". `sensitivity`: sell
    openly, sell with respect, greet only, or leave off unless the client asks for it.
    """

    id: str
    rule: OccasionRule
    duration_days: int
    lead_weeks: int
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    customers: tuple[CustomerType, ...] = ("consumers", "businesses", "government")
    sensitivity: Sensitivity
    approximate: bool = False
    source: tuple[str, ...]
    confidence: Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """Something that is counted to judge an approach or a channel."""

    id: str
    kind: MetricKind
    unit: MetricUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """One end of one axis, and the metrics that judge it, the telling one first."""

    id: str
    axis: Axis
    end: Literal["high", "low"]
    opposite: str
    awareness: tuple[str, ...]
    conversion: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that is known, each mapping in the order of its ids, whatever the order of the files.

    `model` holds the constants of the advice model by dotted name, `tables` the means of those that are named
    alike, by table and option. `hash` is the SHA-256 of the knowledge
    files: the same hash means the same knowledge.
    """

    channels: Mapping[str, Channel]
    groups: Mapping[str, tuple[str, ...]]
    sectors: Mapping[str, Sector]
    countries: Mapping[str, Country]
    audiences: Mapping[str, Audience]
    fx: Mapping[str, Fx]
    legal: Mapping[str, LegalNote]
    occasions: Mapping[str, Occasion]
    metrics: Mapping[str, Metric]
    approaches: Mapping[str, Approach]
    sources: Mapping[str, Source]
    model: Mapping[str, Quantity]
    tables: Mapping[str, Mapping[str, float]]
    hash: str


def quantities_of(entry: object) -> dict[str, Quantity]:
    """Every number of an entry that applies, by its field; those of objectives by a dotted name."""
    found: dict[str, Quantity] = {}
    for field in fields(entry):  # type: ignore[arg-type]  # any of the dataclasses above
        value = getattr(entry, field.name)
        if isinstance(value, Quantity):
            if value.applies:
                found[field.name] = value
        elif field.name == "objectives":
            for objective in value:
                for name, number in quantities_of(objective).items():
                    found[f"objectives.{objective.id}.{name}"] = number
    return found


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Read and check the knowledge of a folder (default: the shipped one).

    Raises KnowledgeError with file, id and field at the first fault.
    """
    return catalogue_from(KnowledgeFiles.read(resource("knowledge") if folder is None else folder))


def catalogue_from(files: KnowledgeFiles) -> Catalogue:
    """The catalogue that these files hold, checked; KnowledgeError as `load_catalogue`."""
    # The checks are about the classes above, so their module imports this one.
    from rawafid.knowledge.checking import check_catalogue

    model = files.numbers("model.toml")
    catalogue = Catalogue(
        channels=files.entries("channels.toml", Channel),
        groups=files.lists("groups.toml"),
        sectors=files.entries("sectors.toml", Sector),
        countries=files.entries("countries.toml", Country),
        audiences=files.entries("audiences.toml", Audience),
        fx=files.entries("fx.toml", Fx),
        legal=files.entries("legal.toml", LegalNote),
        occasions=files.entries("occasions.toml", Occasion),
        metrics=files.entries("metrics.toml", Metric),
        approaches=files.entries("approaches.toml", Approach),
        sources=files.entries("sources.toml", Source),
        model=model,
        tables=_tables(model),
        hash=files.hash,
    )
    check_catalogue(catalogue)
    return replace(catalogue, channels=_with_legal_notes(catalogue))


def _tables(model: Mapping[str, Quantity]) -> dict[str, dict[str, float]]:
    """The means of numbers with dotted names, by all but the last part of the name."""
    tables: dict[str, dict[str, float]] = {}
    for name, quantity in model.items():
        table, _, option = name.rpartition(".")
        if table:
            tables.setdefault(table, {})[option] = quantity.mid
    return tables


def _with_legal_notes(catalogue: Catalogue) -> dict[str, Channel]:
    concerned: dict[str, list[str]] = {}
    for note in catalogue.legal.values():
        for channel in note.channels:
            concerned.setdefault(channel, []).append(note.id)
    return {
        name: replace(channel, legal=tuple(concerned[name])) if name in concerned else channel
        for name, channel in catalogue.channels.items()
    }
