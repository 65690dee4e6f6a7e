"""Response curves: what a level of effort in a channel brings, from the catalogue's numbers.

For paid channels the level is money a month, for labour it is hours a month. Units obtained saturate at
the channel's ceiling, U·u/(U + u) for bought units and U·h^s/(h^s + half^s) for hours; where a minimum of
pressure is needed (slope above 1), small amounts of money obtain less by the factor
(money / usual minimum)^(slope − 1). Saturation comes before carry-over, so a steady level brings the
same each month and time is a factor of its own (`timing.py`).

Multipliers of the response (rates, shares, what evidence adds) enter the mean curves by their mean alone;
their spread widens intervals and never raises an expected value. Prices, ceilings and half-saturations act
along the level, so they are drawn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from rawafid.advisor.draws import Draws, FloatArray, IntArray
from rawafid.advisor.situation import Situation
from rawafid.knowledge.catalogue import Catalogue, Channel
from rawafid.knowledge.sources import Quantity

PULLS: Final = frozenset({"seo", "local_gbp", "paid_search", "shopping", "marketplace", "reviews"})
"""Channels that meet people who are looking: what the sector's push factor does not weaken."""
ORGANIC_PLATFORM: Final = {
    "instagram": "instagram", "facebook": "facebook", "x_organic": "x", "linkedin_organic": "linkedin",
    "snapchat_organic": "snapchat",
}  # fmt: skip


def is_labour(channel: Channel) -> bool:
    """The level is hours: work without a price a unit that saturates by its hours."""
    return channel.basis == "per_hour"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the answers say about each channel, in natural logs; arrays follow the catalogue's split channels.

    `action` and `aware` multiply what is obtained by their exp; `price` multiplies the price. Mean
    multipliers are exact for mixtures. `spread` is the log-sd that open questions and the rules' own
    ranges add.
    """

    action: FloatArray
    aware: FloatArray
    price: FloatArray
    spread: FloatArray


class Deck:
    """The catalogue's split channels as arrays, and their draws for one seed and size.

    Depends on knowledge and draws alone, so it is made once and shared by all clients.
    """

    def __init__(self, catalogue: Catalogue, draws: Draws) -> None:
        self.catalogue = catalogue
        self.draws = draws
        self.channels: tuple[Channel, ...] = tuple(c for c in catalogue.channels.values() if c.split)
        self.ids: tuple[str, ...] = tuple(c.id for c in self.channels)
        self.position: Mapping[str, int] = {c: i for i, c in enumerate(self.ids)}
        self.labour = np.array([is_labour(c) and c.half_hours.mid > 0 for c in self.channels])
        self.by_hours = np.array([is_labour(c) for c in self.channels])
        self._means: dict[str, FloatArray] = {}
        self._of_size: dict[int, Deck] = {}

    def of_size(self, size: int) -> "Deck":
        """The same channels and seed with another number of draws; made once and kept."""
        if size == self.draws.size:
            return self
        if size not in self._of_size:
            self._of_size[size] = Deck(self.catalogue, Draws(self.draws.seed, size))
        return self._of_size[size]

    def means(self, field: str) -> FloatArray:
        """The mid of a field of every channel; 1 for factors that do not apply, 0 for amounts."""
        found = self._means.get(field)
        if found is None:
            found = np.array([getattr(c, field).mid for c in self.channels])
            found.setflags(write=False)
            self._means[field] = found
        return found

    @cached_property
    def per_unit(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """People and responses of what a ceiling counts, and how much of it a unit that is bought holds."""
        reach, response = self.means("reach_per_unit").copy(), self.means("response_per_unit").copy()
        held = np.ones(len(self.channels))
        for i, channel in enumerate(self.channels):
            in_what = COUNTED_IN[channel.ceiling_rule]
            if in_what == "units":
                continue
            own, other = (reach, response) if in_what == "reach" else (response, reach)
            if self.labour[i]:
                own[i], other[i] = 1.0, other[i] / max(own[i], 1e-9)
            else:  # bought units, but a ceiling in people or responses: said in units
                held[i] = max(own[i], 1e-9)
        for array in (reach, response, held):
            array.setflags(write=False)
        return reach, response, held

    @cached_property
    def price_shape(self) -> FloatArray:
        """Draws of price / its mid, 1/price keeping its mean; shape [channels, draws]."""
        return self._shapes("price", inverse=True)

    @cached_property
    def ceiling_shape(self) -> FloatArray:
        """Draws of ceiling / its mid; shape [channels, draws]."""
        return self._shapes("ceiling", inverse=False)

    @cached_property
    def half_shape(self) -> FloatArray:
        """Draws of the half-saturation in hours / its mid; shape [channels, draws]."""
        return self._shapes("half_hours", inverse=True)

    def _shapes(self, field: str, *, inverse: bool) -> FloatArray:
        rows = []
        for channel in self.channels:
            quantity: Quantity = getattr(channel, field)
            make = self.draws.inverse_lognormal if inverse else self.draws.lognormal
            rows.append(make(f"{channel.id}.{field}", 1.0, quantity.sigma))
        return np.array(rows)

    @cached_property
    def vertical_sigma(self) -> FloatArray:
        """Log-sd of a channel's response beside its price and ceiling: the rates multiplied together."""
        fields = ("response_per_unit", "action_rate", "incremental_share")
        return np.array([np.sqrt(sum(getattr(c, f).sigma ** 2 for f in fields)) for c in self.channels])

    @cached_property
    def awareness_sigma(self) -> FloatArray:
        fields = ("reach_per_unit", "aware_share")
        return np.array([np.sqrt(sum(getattr(c, f).sigma ** 2 for f in fields)) for c in self.channels])


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """A client's numbers for every channel of the split; arrays [channels] or [channels, draws]."""

    price: FloatArray  # [C, D] of one unit; 1 where the unit is an hour of work
    ceiling: FloatArray  # [C, D] in units for bought units, in what the hours bring for labour
    half_hours: FloatArray  # [C, D]
    slope: FloatArray  # [C]
    pressure_at: FloatArray  # [C] level below which an S-shaped channel obtains less per unit
    responses: FloatArray  # [C] visits, leads or orders per unit obtained
    reach: FloatArray  # [C] people per unit obtained
    orders: FloatArray  # [C, D] further orders per unit obtained
    aware: FloatArray  # [C, D] newly aware people per unit obtained
    aware_limit: FloatArray  # [C, D] people whom this channel can make aware at all
    waste: FloatArray  # [C, D] share of what is paid for that meets people who could buy

    def level_of(self, deck: Deck, level: FloatArray, rows: IntArray | slice = slice(None)) -> FloatArray:
        """Units obtained at each level of these channels, all by default; level [R, G] → [R, D, G]."""
        effort = level[:, None, :] / self.price[rows][:, :, None]
        ceiling, slope = self.ceiling[rows][:, :, None], self.slope[rows]
        bought = ceiling * effort / np.maximum(ceiling + effort, 1e-300)
        steep = np.maximum(slope, 1.0) - 1.0
        pressure = (np.maximum(level, 1e-300) / self.pressure_at[rows][:, None]) ** steep[:, None]
        bought = bought * np.minimum(1.0, pressure)[:, None, :]
        labour = deck.labour[rows]
        if labour.any():
            powered = np.maximum(level[labour], 0.0) ** slope[labour][:, None]
            halves = self.half_hours[rows][labour] ** slope[labour][:, None]
            powered = powered[:, None, :]
            bought[labour] = ceiling[labour] * powered / np.maximum(powered + halves[:, :, None], 1e-300)
        return np.asarray(bought, dtype=np.float64)


def market_for(situation: Situation, evidence: Evidence, deck: Deck) -> Market:
    """The client's own prices, ceilings and rates for every channel of the deck."""
    country, model = situation.country, deck.catalogue.model
    channels = deck.channels
    size = deck.draws.size

    levels = {
        "social": country.social_level.mid, "search": country.search_level.mid,
        "media": country.media_level.mid, "none": 1.0,
    }  # fmt: skip
    level = np.array([levels[c.price_level] for c in channels])
    sector_price = np.array([_sector_price(c, situation) for c in channels])
    base_price = np.where(deck.by_hours, 1.0, np.maximum(deck.means("price"), 1e-9))
    scale = np.where(deck.by_hours, 1.0, level * sector_price * np.exp(evidence.price))
    price = np.where(deck.by_hours[:, None], 1.0, deck.price_shape) * (base_price * scale)[:, None]

    per_unit_reach, per_unit_response, in_units = deck.per_unit
    waste = np.empty((len(channels), size))
    ceiling = np.empty((len(channels), size))
    aware_limit = np.empty((len(channels), size))
    everybody = situation.people * situation.unaware
    # People a medium is paid to reach but who could never buy.
    fits = {
        place: np.minimum(1.0, situation.people / np.maximum(paid_for, 1.0) / model["wasted_reach_fit"].mid)
        for place, paid_for in situation.exposed_people.items()
    }
    for i, channel in enumerate(channels):
        ceiling[i] = _ceiling(channel, situation, model)
        waste[i] = fits[channel.footprint] ** (1.0 - channel.targeting.mid)
        audience = situation.covered_share[channel.footprint]
        if channel.ceiling_rule == "audience_share":
            audience = audience * min(1.0, channel.ceiling.mid)
        aware_limit[i] = everybody * audience
    ceiling = ceiling / in_units[:, None] * deck.ceiling_shape
    aware_limit = np.maximum(aware_limit, 1e-6)
    small = small_advertiser(situation.budget_per_month, deck)
    factor = np.exp(evidence.action) * small * deck.means("action_rate") * deck.means("incremental_share")
    stage = np.array([_stage_factor(c, situation, model) for c in channels])
    orders = (per_unit_response * factor)[:, None] * stage * waste
    # People look at a business's own account before they buy: kept alive, it helps every other channel.
    for channel_id in deck.catalogue.groups["social_org"]:
        i = deck.position[channel_id]
        trust = model[f"own_account_trust.{channel_id}"].mid
        orders[i] += (
            trust
            * np.exp(evidence.action[i])
            * situation.new_customers_per_month
            / np.maximum(ceiling[i], 1e-9)
        )
    # Too little weight is noticed as little as it is answered: the handicap of the small holds for both.
    aware = (
        (per_unit_reach * deck.means("aware_share") * small * np.exp(evidence.aware))[:, None]
        * waste * situation.unaware[None, :]
    )  # fmt: skip
    pressure = np.array([c.min_cash_usd_month.mid for c in channels]) * level
    return Market(
        price=price,
        ceiling=np.maximum(ceiling, 1e-9),
        half_hours=np.maximum(deck.means("half_hours"), 1e-9)[:, None] * deck.half_shape,
        slope=deck.means("hill_slope"),
        pressure_at=np.maximum(pressure, 1e-6),
        responses=per_unit_response,
        reach=per_unit_reach,
        orders=orders,
        aware=aware,
        aware_limit=aware_limit,
        waste=waste,
    )


COUNTED_IN: Final[Mapping[str, str]] = {
    "audience_share": "units",
    "share_of_audience": "responses",
    "share_of_searches": "responses",
    "share_of_visits": "responses",
    "share_of_customers": "reach",
    "share_of_base_orders": "responses",
    "list_sends": "units",
    "followers_and_discovery": "reach",
    "discovery_visits": "responses",
    "discovery_views": "reach",
    "discovery_leads": "responses",
    "events_month": "units",
    "listings_month": "units",
    "contacts": "reach",
    "none": "units",
}
"""What a ceiling counts: units bought, people reached, or responses."""


def _ceiling(channel: Channel, situation: Situation, model: Mapping[str, Quantity]) -> FloatArray:
    """The mean ceiling of a channel a month, in what its rule counts; shape [draws]."""
    share = channel.ceiling.mid
    people = situation.people * situation.covered_share[channel.footprint]
    rule = channel.ceiling_rule
    if rule == "audience_share":
        if channel.id in ("snap_ads", "snapchat_organic"):
            share = situation.country.snapchat_penetration.mid
        return np.asarray(people * share * channel.frequency_at_half_reach.mid / 1000.0)
    if rule == "share_of_audience":
        if channel.basis == "per_contact":
            # Flyers and samples: the share of people who can be given one, in contacts.
            return np.asarray(people * share * max(channel.response_per_unit.mid, 1e-9))
        ceiling = people * share
        if channel.id == "delivery_apps":
            ceiling = np.minimum(ceiling, model["delivery_share_of_orders"].mid * situation.orders_per_month)
        return np.asarray(ceiling)
    if channel.id == "local_gbp":
        return local_searches(situation, model) * share
    if rule == "share_of_searches":
        return np.asarray((situation.searches_per_month + situation.brand_searches_per_month) * share)
    if rule == "share_of_visits":
        return np.asarray(situation.visits_per_month * share)
    if rule == "share_of_customers":
        return np.asarray((situation.orders_per_month + situation.followers * 0.1) * share)
    if rule == "share_of_base_orders":
        base = (
            situation.orders_per_month if channel.buyer == "existing" else situation.new_customers_per_month
        )
        return np.asarray(base * share)
    if rule == "list_sends":
        return np.asarray(situation.contact_list * share)
    if rule == "followers_and_discovery":
        rate = model[f"organic_reach.{ORGANIC_PLATFORM[channel.id]}"].mid
        discovery = np.minimum(share * situation.discovery_scale, 0.2 * situation.people)
        return np.asarray(2.0 * (discovery + situation.followers * rate))
    if rule in ("discovery_visits", "discovery_views", "discovery_leads"):
        return np.asarray(np.minimum(share * situation.discovery_scale, 0.2 * situation.people))
    if rule == "contacts":
        return np.asarray(people * share)
    if rule in ("events_month", "listings_month"):
        return np.full(people.shape, share)
    raise LookupError(f"{channel.id}: no ceiling for {rule}")


def local_searches(situation: Situation, model: Mapping[str, Quantity]) -> FloatArray:
    """Searches a month for a place nearby: of the people around the premises, not of the whole market.

    A business that receives nobody is found on the map by fewer, and an existing profile already brings a
    part of what one can bring.
    """
    around = model["people_near_premises"].mid * situation.sector.audience_share.mid
    if situation.sector.id == "home_services":
        around *= model["mobile_service_reach"].mid  # it comes to the customer
    near = np.minimum(situation.people, around)
    local = model[f"local_intent.{situation.sector.id}"].mid
    if (
        not situation.assets.intersection(("storefront", "business_profile"))
        and situation.sector.id != "home_services"
    ):
        local *= model["local_without_premises"].mid
    if "business_profile" in situation.assets:
        local *= model["existing_profile_keeps"].mid
    share_near = near / np.maximum(situation.people, 1e-9)
    return np.asarray(
        (situation.searches_per_month + situation.brand_searches_per_month) * share_near * local
    )


def _sector_price(channel: Channel, situation: Situation) -> float:
    sector = situation.sector
    if channel.id == "paid_search":
        return sector.search_cpc_mult.mid
    if channel.price_level == "social":
        return sector.social_price_mult.mid
    return 1.0


def _stage_factor(channel: Channel, situation: Situation, model: Mapping[str, Quantity]) -> FloatArray:
    """From a response to an order (docs/advice-model.md); shape [draws]."""
    el = situation.dearness
    sector = situation.sector
    if channel.response_stage == "visit":
        if channel.id == "paid_search" and sector.search_click_to_customer.applies:
            # The click → customer rate that agrees with the sourced cost per lead and closing rate.
            return np.asarray(sector.search_click_to_customer.mid / channel.action_rate.mid * el)
        factor = situation.visit_multiplier * el
        return np.asarray(
            factor if channel.id in PULLS or channel.inbound.mid >= 0.5 else factor * sector.push_mult.mid
        )
    if channel.response_stage == "lead":
        return situation.lead_close
    if channel.ceiling_rule == "share_of_base_orders":
        return np.ones_like(el)
    visits = np.minimum(model["stage_clip.order_visit_high"].mid, np.sqrt(situation.visit_multiplier))
    return np.asarray(np.minimum(model["stage_clip.order_high"].mid, el) * visits)


def small_advertiser(budget_per_month: float, deck: Deck) -> FloatArray:
    """Broadcast is bought worse by small advertisers: the factor rises to 1 with the log of the budget."""
    model = deck.catalogue.model
    low, high = (
        model["small_advertiser_budget_usd.full_penalty"].mid,
        model["small_advertiser_budget_usd.none"].mid,
    )
    budget = max(budget_per_month, 1.0)
    grown = min(1.0, max(0.0, np.log(budget / low) / np.log(high / low)))
    mult = deck.means("small_advertiser_mult")
    return np.asarray(mult + (1.0 - mult) * grown)
