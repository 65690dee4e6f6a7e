"""The hidden truth of the simulated clients: what effort in a channel brings, and what a plan is worth.

What is assumed is said in `_true_clients`. Nothing here is imported from the advisor.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks._true_business import DECISION_MONTHS, WEEKS, Facts, Rng, around
from rawafid.knowledge.catalogue import Catalogue, Channel

Array = NDArray[np.float64]

WIDER: Final = 1.5
MOST_LOG_SD: Final = 1.4
WIDER_PRICE: Final = 1.25
SHARED_BY_CLIENT: Final = 0.3
SHARED_BY_FAMILY: Final = 0.3
USUAL_SHARE: Final = 0.12
BEST_FIRST: Final = 3.0
COUNTED_AFTER_MONTHS: Final = 12.0
SHAPES: Final = ("weibull", "michaelis_menten", "logistic", "power")

# fmt: off
SCOPE_CITIES: Final = {"neighbourhood": 1.0, "city": 1.0, "country": 3.0, "region": 8.0, "worldwide": 15.0}
COMMISSION: Final = ("marketplace", "delivery_apps", "travel_agencies", "affiliate")
FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "search": ("seo", "paid_search", "shopping", "marketplace", "local_gbp"),
    "paid_social": ("meta_ads", "tiktok_ads", "snap_ads", "x_ads", "youtube_ads", "display", "retargeting",
                    "influencer"),
    "organic": ("instagram", "facebook", "short_video", "snapchat_organic", "x_organic", "youtube_organic"),
    "firms": ("linkedin_ads", "linkedin_organic", "cold_call", "cold_email", "field_sales", "trade_show",
              "webinar", "ebook", "case_studies"),
    "content": ("blog", "podcast", "pr", "events", "partnerships"),
    "mass": ("tv", "ctv", "radio", "print", "ooh", "podcast_ads", "sponsorship"),
    "owned": ("newsletter", "email_promo", "sms", "whatsapp", "community", "loyalty", "upsell",
              "price_promo"),
    "near": ("direct_mail", "sampling", "storefront_sign", "delivery_apps", "classifieds", "referral",
             "reviews", "affiliate", "travel_agencies"),
}
FAMILY_OF: Final = {channel: family for family, members in FAMILIES.items() for channel in members}

RELATIONS: Final[Mapping[str, Mapping[str, Mapping[str, float]]]] = {
    "purchase_cycle": {
        "same_day": {"paid_social": 0.1, "owned": 0.1, "near": 0.15, "firms": -0.5, "content": -0.3},
        "days": {"paid_social": 0.1, "firms": -0.3, "content": -0.1},
        "weeks": {"paid_social": -0.1, "near": -0.1},
        "months": {"paid_social": -0.4, "mass": -0.2, "search": -0.15, "firms": 0.2, "content": 0.2},
        "over_6_months": {"paid_social": -0.7, "mass": -0.4, "search": -0.3, "firms": 0.3, "content": 0.2,
                          "owned": -0.2},
    },
    "customer_type": {
        "consumers": {"firms": -1.5},
        "businesses": {"paid_social": -0.6, "organic": -0.5, "mass": -0.7, "near": -0.5, "firms": 0.3},
        "both": {"firms": -0.3, "paid_social": -0.1},
        "government": {"paid_social": -1.0, "organic": -0.8, "mass": -0.8, "near": -0.8, "search": -0.5},
    },
    "decision_style": {
        "impulse": {"paid_social": 0.25, "organic": 0.2, "owned": 0.15, "search": -0.1, "content": -0.3},
        "considered": {"paid_social": -0.25, "search": 0.1, "content": 0.25, "firms": 0.15},
    },
    "demand_state": {
        "unaware": {"search": -0.2, "paid_social": -0.1, "mass": 0.1, "content": 0.15},
    },
    "competition": {
        "low": {"search": 0.2, "paid_social": 0.1, "organic": 0.1, "mass": 0.1},
        "high": {"search": -0.2, "paid_social": -0.15, "organic": -0.15, "mass": -0.1},
    },
    "category_novelty": {
        "new_category": {"search": -0.3, "content": 0.2, "organic": 0.1, "mass": 0.1},
    },
    "price_position": {
        "low": {"owned": 0.15, "near": 0.15},
        "premium": {"near": -0.2, "content": 0.15, "organic": 0.15},
    },
    "business_age": {
        "pre_launch": {"search": -0.2, "owned": -0.3, "near": -0.2},
        "under_1y": {"search": -0.1, "owned": -0.2},
        "over_10y": {"search": 0.1, "owned": 0.1, "near": 0.1},
    },
}
"""Natural logs by which a true circumstance moves the further orders of a family of channels."""
ROOM: Final = {"pre_launch": 2.5, "under_1y": 2.2, "1_to_3y": 1.7, "3_to_10y": 1.2, "over_10y": 0.9}
"""Demand that can still be won, in times of the customers of today."""
SEARCHING: Final = {"searching": 1.0, "problem_aware": 0.5, "unaware": 0.08}
ASSET_COST: Final = {"website": (500.0, 25.0), "online_store": (1000.0, 40.0), "business_profile": (0.0, 4.0),
                     "social_accounts": (0.0, 5.0)}
"""US dollars at the price level of the United States and hours, to make an asset that is missing."""
# fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Effort in one channel: `level` is money a month where it is bought, hours a month where it is work."""

    channel: str
    form: str | None  # brand, sales, mixed, or None for channels with one form
    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueChannel:
    """What one channel really does for one client. Its curve is zero at zero and never falls."""

    channel: Channel
    by_hours: bool
    shape: str
    bend: float  # parameter of the shape
    half: float  # level at which half of the top is reached
    top: float  # units a month that no effort exceeds
    least: float
    most: float
    orders_per_unit: float
    aware_per_unit: float
    drawn_per_unit: float  # from the pool of the channel: searches, or messages to the list
    reachable: float  # people this channel can make aware at all
    months: float  # of full effect that count
    months_running: float  # of the horizon in which it works
    deducted_per_order: float  # commission or discount
    deducted_per_unit: float
    fixed_money: float
    money_per_hour: float
    fixed_hours: float
    hours_per_dollar: float
    setup_money: float
    setup_hours: float
    forms: Mapping[str | None, tuple[float, float]]  # form → (people made aware, orders), as factors

    def units(self, level: Array) -> Array:
        """Units obtained a month at each level."""
        return self.top * shaped(self.shape, np.maximum(level, 0.0) / self.half, self.bend)

    def money(self, level: Array) -> Array:
        """US dollars a month, without set-up."""
        return self.fixed_money + level * self.money_per_hour if self.by_hours else np.asarray(level)

    def hours(self, level: Array) -> Array:
        """Hours a month, without set-up."""
        return self.fixed_hours + level * (1.0 if self.by_hours else self.hours_per_dollar)

    def aware(self, level: Array, form: str | None) -> Array:
        """People made aware over the horizon, were it the only channel."""
        reached = self.units(level) * self.aware_per_unit * self.forms[form][0] * self.months_running
        return -self.reachable * np.expm1(-reached / self.reachable)

    def orders(self, level: Array, form: str | None) -> Array:
        """Further orders over the horizon that count, before overlap."""
        return self.units(level) * self.orders_per_unit * self.forms[form][1] * self.months


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueMarket:
    """The hidden truth about one client."""

    facts: Facts
    channels: Mapping[str, TrueChannel]
    worth_of_customer: float
    worth_of_order: float
    worth_of_aware: float
    sales_weight: float
    aware_weight: float
    room_new: float  # orders of new customers that can be won over the horizon
    room_existing: float
    unaware: float  # people who could buy and do not know the business
    pools: Mapping[str, float]  # searches and messages a month that channels can share


def shaped(shape: str, ratio: Array, bend: float) -> Array:
    """A curve from 0 at 0 to 1, about a half where the ratio is 1; never falling."""
    if shape == "michaelis_menten":
        return np.asarray(ratio / (1.0 + ratio))
    if shape == "weibull":
        return np.asarray(-np.expm1(-math.log(2.0) * ratio**bend))
    if shape == "power":
        return np.asarray(np.minimum(1.0, 0.5 * ratio**bend))
    risen = 1.0 / (1.0 + np.exp(-np.minimum(bend * (ratio - 1.0), 60.0)))
    start = 1.0 / (1.0 + np.exp(np.full(1, bend)))[0]
    return np.where(ratio > 0.0, np.maximum(risen - start, 0.0) / (1.0 - start), 0.0)


def true_market(facts: Facts, rng: Rng, catalogue: Catalogue, *, spread: float = 1.0) -> TrueMarket:
    """A truth for these facts. Other draws give other truths that the same facts allow.

    `spread` scales every log-sd of effects, prices and ceilings; 1 is the generator as it is meant.
    """
    said, months = facts.said, float(facts.horizon)
    window = facts.window
    margin = facts.order_value * facts.margin
    span = max(months, 12.0) if window is None else window
    purchases = 1.0 + (facts.purchases_a_year - 1.0) * min(span, 24.0) / 12.0
    customer = margin * purchases * (1.0 if window else 1.0 + rng.uniform(0.0, 0.3))
    people = facts.people
    premises = min(people, 50_000.0 * facts.sector.audience_share.mid * math.exp(0.5 * rng.standard_normal()))
    nearby = "storefront" in facts.assets and "online_store" not in facts.assets
    if nearby and said["purchase_cycle"] == "same_day" and said["customer_type"] != "businesses":
        people = min(people, 1.5 * premises)  # few cross a city for what is bought on the day
    unaware = max(0.02, 1.0 - facts.aware) * people
    # Customers who come by themselves, of those who know the business; and the trade's own level.
    own = 0.5 * facts.customers_a_month / max(1.0, facts.aware * people) * 12.0
    chance = min(0.2, math.sqrt(min(own, 0.2) * 0.006) * math.exp(rng.normal(-0.18, 0.6)))
    aware_worth = margin * (1.0 + (facts.purchases_a_year - 1.0) * 0.7) * chance
    if window is not None:
        aware_worth *= 0.4 * min(1.0, window / months)
    orders = facts.customers_a_month * max(1.0, 0.8 * facts.purchases_a_year)
    if said["business_age"] == "pre_launch":
        orders = 0.0
    room = facts.customers_a_month * ROOM[said["business_age"]] * around(rng, 1.0, 0.5) * months
    room *= {"low": 1.25, "medium": 1.0, "high": 0.8}[said["competition"]]
    searches = people * SEARCHING[said["demand_state"]] * facts.sector.searches_per_1000_month.mid / 1000.0
    searches *= math.exp(rng.normal(-0.32, 0.8))
    searches += 0.012 * facts.aware * people
    drawer = _Drawer(
        facts, rng, spread=spread, people=people, premises=premises, searches=searches, orders=orders
    )
    return TrueMarket(
        facts=facts,
        channels={id: drawer.channel(catalogue.channels[id], customer) for id in facts.usable},
        worth_of_customer=customer,
        worth_of_order=margin,
        worth_of_aware=aware_worth,
        sales_weight=1.0 - 0.5 * max(0.0, 2.0 * facts.goal - 1.0),
        aware_weight=2.0 * facts.goal,
        room_new=max(room, 1e-6),
        room_existing=max(0.3 * orders * months, 1e-6),
        unaware=unaware,
        pools={"searches": 0.5 * searches, "list": 6.0 * facts.contact_list},
    )


class _Drawer:
    """Draws the true channels of one client; what they share is drawn once."""

    def __init__(
        self, facts: Facts, rng: Rng, *, spread: float, people: float, premises: float, searches: float,
        orders: float,
    ) -> None:  # fmt: skip
        self.facts, self.rng, self.spread = facts, rng, spread
        self.people, self.premises, self.searches, self.orders = people, premises, searches, orders
        self.of_client = rng.standard_normal()
        self.of_family = {family: rng.standard_normal() for family in FAMILIES}
        self.dearness = float(
            (facts.order_value / facts.sector.order_value_usd(facts.country.region).mid)
            ** -rng.uniform(0.2, 0.8)
        )
        lead_close: float = around(rng, facts.sector.lead_close.mid, 0.4) * math.pow(self.dearness, 0.7)
        self.close = min(0.9, lead_close)
        self.brand = {f: (rng.uniform(1.1, 1.6), rng.uniform(0.2, 0.6)) for f in FAMILIES}
        self.sales = {f: (rng.uniform(0.5, 0.95), rng.uniform(1.05, 1.4)) for f in FAMILIES}

    def channel(self, c: Channel, customer: float) -> TrueChannel:
        """The truth of one channel; draws are taken in a fixed order."""
        facts, rng = self.facts, self.rng
        family = FAMILY_OF[c.id]
        level = facts.level[c.price_level]
        fields = (c.response_per_unit, c.action_rate, c.incremental_share)
        spread = self.spread * min(MOST_LOG_SD, WIDER * math.sqrt(math.fsum(q.sigma**2 for q in fields)))
        z = (
            math.sqrt(SHARED_BY_CLIENT) * self.of_client
            + math.sqrt(SHARED_BY_FAMILY) * self.of_family[family]
        )
        z += math.sqrt(1.0 - SHARED_BY_CLIENT - SHARED_BY_FAMILY) * rng.standard_normal()
        effect = math.exp(spread * z - spread**2 / 2.0)
        aware_spread = self.spread * WIDER * c.aware_share.sigma
        shown = 0.6 * z + 0.8 * rng.standard_normal()
        memory = math.exp(aware_spread * shown - aware_spread**2 / 2.0)
        price = self._price(c) * level
        work = c.basis == "per_hour"
        labour = work and c.half_hours.mid > 0
        ceiling_sd = self.spread * min(1.0, WIDER_PRICE * c.ceiling.sigma)
        ceiling = self._ceiling(c) * around(rng, 1.0, ceiling_sd)
        shape, bend = self._shape()
        reach, responses = c.reach_per_unit.mid, max(c.response_per_unit.mid, 1e-9)
        if labour:
            usual = c.half_hours.mid * around(rng, 1.0, 0.4)
            half, top = usual, ceiling
            # The ceiling of work counts people or responses: one goes with the other.
            if c.ceiling_rule in ("discovery_views", "followers_and_discovery", "share_of_customers"):
                reach, responses = 1.0, responses / max(reach, 1e-9)
            else:
                reach, responses = reach / responses, 1.0
            least, most = max(c.min_hours_month.low, 0.1), 6.0 * c.half_hours.mid
        else:
            unit = 1.0 if work else price
            usual = c.min_hours_month.mid
            if not work:
                usual = max(max(c.min_cash_usd_month.mid, 25.0) * level, USUAL_SHARE * facts.budget)
            least = (
                c.min_hours_month.low
                if work
                else max(c.min_cash_usd_month.low * level, 0.3 * price, 5.0 * level)
            )
            half, top = self._bought(shape, bend, usual=usual, wide=max(ceiling, 1e-6) * unit, unit=unit)
            most = max(12.0 * half, 4.0 * usual)
        rate = c.action_rate.mid * c.incremental_share.mid * self._stage(c) * effect
        if c.ceiling_rule != "share_of_base_orders" and c.buyer == "new":
            rate *= facts.lift
        rate *= math.exp(self._relation(c, family)) * self._fit(c) * self._small(c)
        months, running = self._months(c)
        discount, per_unit = self._deducted(c, customer, top)
        objectives: dict[str | None, tuple[float, float]] = {None: (1.0, 1.0)}
        if c.objectives:
            brand, sales = self.brand[family], self.sales[family]
            objectives = {"brand": brand, "sales": sales,
                          "mixed": ((brand[0] + sales[0]) / 2.0, (brand[1] + sales[1]) / 2.0)}  # fmt: skip
        events = c.hours_per_event.mid / max(price, 1e-9) if c.hours_per_event.applies else 0.0
        per_dollar = c.hours_per_1000_usd.mid / 1000.0 / level if c.hours_per_1000_usd.applies else 0.0
        fixed = c.min_cash_usd_month.low * facts.level["media"] if work else 0.0
        per_hour = c.price.mid * level if work and c.price.applies else 0.0
        in_use = c.id in facts.current_money or c.id in facts.current_hours
        setup = c.setup_once_usd.mid if c.setup_once_usd.applies and not in_use else 0.0
        by_hand = work and fixed <= 0.0 and per_hour <= 0.0
        cover = self._cover(c)
        return TrueChannel(
            channel=c, by_hours=work, shape=shape, bend=bend, half=half, top=max(top, 1e-9),
            least=least, most=max(most, least),
            orders_per_unit=responses * rate,
            aware_per_unit=reach * c.aware_share.mid * memory * self._fit(c) * self._small(c)
            * max(0.02, 1.0 - facts.aware),
            drawn_per_unit=0.0 if c.pool is None else 1.0 if c.pool == "list" else responses,
            reachable=max(1.0, self.people * max(0.02, 1.0 - facts.aware) * cover),
            months=months, months_running=running,
            deducted_per_order=discount, deducted_per_unit=per_unit,
            fixed_money=fixed, money_per_hour=per_hour,
            fixed_hours=c.hours_fixed_month.mid if c.hours_fixed_month.applies else 0.0,
            hours_per_dollar=events + per_dollar,
            setup_money=0.0 if by_hand else setup * facts.level["media"],
            setup_hours=setup / 20.0 if by_hand else 0.0,
            forms=objectives,
        )  # fmt: skip

    def _shape(self) -> tuple[str, float]:
        shape = SHAPES[int(self.rng.choice(4, p=(0.3, 0.3, 0.15, 0.25)))]
        low, high = {"weibull": (0.65, 1.2), "michaelis_menten": (1.0, 1.0), "logistic": (2.0, 4.0),
                     "power": (0.5, 0.9)}[shape]  # fmt: skip
        return shape, float(self.rng.uniform(low, high))

    def _bought(
        self, shape: str, bend: float, *, usual: float, wide: float, unit: float
    ) -> tuple[float, float]:
        """Half and top of what is bought: the benchmark holds at a usual spend, the audience ends it."""
        if shape == "logistic":
            half = min(wide, usual * float(self.rng.uniform(1.0, 3.0)))
            at = half
        else:
            # The best prospects come first: the next are dearer long before the audience ends.
            half = min(wide, usual * around(self.rng, BEST_FIRST, 0.5))
            at = min(usual, 0.3 * half)
        reached = float(shaped(shape, np.array([at / half]), bend)[0])
        return half, at / unit / max(reached, 1e-9)

    def _price(self, c: Channel) -> float:
        if not c.price.applies or c.basis == "per_hour":
            return 1.0
        price = c.price.mid
        if c.id == "paid_search":
            price *= self.facts.sector.search_cpc_mult.mid
        if c.price_level == "social":
            price *= self.facts.sector.social_price_mult.mid
        if c.pool == "searches":
            price *= {"low": 0.8, "medium": 1.0, "high": 1.3}[self.facts.said["competition"]]
        # The mean of one over the price is kept: what money obtains is as usual on average.
        return price / around(self.rng, 1.0, self.spread * WIDER_PRICE * c.price.sigma)

    def _exposed(self, c: Channel) -> tuple[float, float]:
        """People of the scope, and of what this medium covers of it."""
        country, scope = self.facts.country, self.facts.said["market_scope"]
        city = 0.6 * country.large_city_people.mid
        adults = country.adults_millions.mid * 1e6
        whole = {"neighbourhood": 15_000.0, "city": city, "country": adults, "region": 5e7, "worldwide": 2e8}[
            scope
        ]
        covered = {"scope": whole, "metro": SCOPE_CITIES[scope] * city, "country": adults}[c.footprint]
        return whole, covered

    def _cover(self, c: Channel) -> float:
        whole, covered = self._exposed(c)
        share = min(1.0, covered / whole)
        return share * min(1.0, c.ceiling.mid) if c.ceiling_rule == "audience_share" else share

    def _fit(self, c: Channel) -> float:
        """What is left when people who could never buy are paid for too."""
        if not c.targeting.applies:
            return 1.0
        return float(min(1.0, 3.5 * self.people / max(1.0, self._exposed(c)[1])) ** (1.0 - c.targeting.mid))

    def _small(self, c: Channel) -> float:
        """Broadcast serves small buyers badly."""
        if not c.small_advertiser_mult.applies:
            return 1.0
        return float(c.small_advertiser_mult.mid ** max(0.0, 1.0 - self.facts.budget / 25_000.0))

    def _ceiling(self, c: Channel) -> float:
        """What no effort exceeds in a month: units where bought, people or responses where it is work."""
        facts, rule, share = self.facts, c.ceiling_rule, c.ceiling.mid
        whole, covered = self._exposed(c)
        people = self.people * min(1.0, covered / whole)
        wide = {"neighbourhood": 0.5, "city": 1.0, "country": 1.5, "region": 1.8, "worldwide": 2.0}
        scale = wide[facts.said["market_scope"]]
        if rule == "audience_share":
            if c.id == "snap_ads":
                share = facts.country.snapchat_penetration.mid
            return people * share * c.frequency_at_half_reach.mid / 1000.0
        if rule == "share_of_audience":
            near = min(people, self.premises) * share
            return min(near, 0.3 * self.orders) if c.id == "delivery_apps" else near
        if c.id == "local_gbp":
            received = 1.0 if {"storefront", "business_profile"}.intersection(facts.assets) else 0.4
            return self.searches * share * 0.7 * received * min(1.0, 3.0 * self.premises / self.people)
        if rule == "share_of_searches":
            return self.searches * share
        if rule == "share_of_visits":
            return facts.visits * share
        if rule == "share_of_customers":
            return (self.orders + 0.1 * facts.followers) * share
        if rule == "share_of_base_orders":
            return (self.orders if c.buyer == "existing" else facts.customers_a_month) * share
        if rule == "list_sends":
            return facts.contact_list * share
        if rule == "followers_and_discovery":
            return 1.5 * (min(share * scale, 0.2 * self.people) + 0.25 * facts.followers)
        if rule.startswith("discovery"):
            return min(share * scale, 0.2 * self.people)
        if rule == "contacts":
            return people * share / max(c.reach_per_unit.mid, 1e-9)
        return float(share)

    def _stage(self, c: Channel) -> float:
        """From a response to an order."""
        sector = self.facts.sector
        if c.response_stage == "lead":
            return self.close
        if c.response_stage == "visit":
            if c.id == "paid_search":
                return sector.search_click_to_customer.mid / c.action_rate.mid * self.dearness
            push = sector.push_mult.mid if c.inbound.mid < 0.5 and c.pool != "searches" else 1.0
            return sector.visit_to_customer_mult.mid * push * self.dearness
        if c.ceiling_rule == "share_of_base_orders":
            return 1.0
        return float(min(2.0, self.dearness) * min(1.5, math.sqrt(sector.visit_to_customer_mult.mid)))

    def _relation(self, c: Channel, family: str) -> float:
        said, assets = self.facts.said, self.facts.assets
        total = math.fsum(
            options.get(said[question], {}).get(family, 0.0) for question, options in RELATIONS.items()
        )
        if c.response_stage == "visit":
            total += 0.15 if "online_store" in assets else 0.0 if "website" in assets else -0.35
        if family == "organic" and "content_creator" in assets:
            total += 0.3
        if family in ("paid_social", "search") and c.basis != "per_hour" and "analytics" in assets:
            total += 0.1
        if c.response_stage == "lead" and "sales_rep" in assets:
            total += 0.2
        return total

    def _months(self, c: Channel) -> tuple[float, float]:
        """Months of full effect that count, and months of the horizon in which the channel works."""
        facts, horizon = self.facts, float(self.facts.horizon)
        late = math.sqrt(max(c.lag_weeks.low, 0.05) * max(c.lag_weeks.mid, 0.05)) / WEEKS
        late *= math.exp(0.4 * self.rng.standard_normal())
        if c.id in facts.current_money or c.id in facts.current_hours:
            late = 0.0
        weekly = min(max(c.theta_weekly.mid, 0.02), 0.995)
        pace = math.log(0.5) / math.log(weekly) / WEEKS * math.exp(0.4 * self.rng.standard_normal())
        bend = self.rng.uniform(0.7, 1.6)
        late = min(late, 0.9 * horizon)
        made = np.linspace(late, horizon, 200)
        left = horizon + COUNTED_AFTER_MONTHS - made
        if facts.window is not None:  # each month's money must be back within the window
            left = np.full(200, max(0.0, facts.window - DECISION_MONTHS[facts.said["purchase_cycle"]]))
        arrived = -np.expm1(-math.log(2.0) * (left / max(pace, 1e-3)) ** bend)
        return float(arrived.mean() * (horizon - late)), horizon - late

    def _deducted(self, c: Channel, customer: float, top: float) -> tuple[float, float]:
        """Commissions and discounts: for each further order, and for each unit where all buyers get them."""
        if not c.variable_cost.applies:
            return 0.0, 0.0
        facts, rate = self.facts, c.variable_cost.mid
        if c.id in ("loyalty", "price_promo"):
            given = rate * facts.order_value * 0.25 * self.orders
            return 0.0, given / max(top, 1e-9)
        paid = rate * facts.order_value / max(c.incremental_share.mid, 0.1)
        if c.id in COMMISSION:
            paid *= customer / max(facts.order_value * facts.margin, 1e-9)
        return paid, 0.0


def at_full_effect(one: TrueChannel, level: float) -> float:
    """Further orders a month at full effect, before overlap."""
    form = "mixed" if one.channel.objectives else None
    return float(one.units(np.array(level))) * one.orders_per_unit * one.forms[form][1]
