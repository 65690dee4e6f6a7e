"""The businesses of the simulated clients: what is so about them, before any channel (see `_true_clients`).

Nothing here is imported from the advisor; levels of the trade are read from the knowledge.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.knowledge.catalogue import Catalogue, Channel, Country, Sector
from rawafid.knowledge.library import Knowledge

Rng = np.random.Generator

WEEKS: Final = 4.345
"""In a month."""

# fmt: off
SECTOR_WEIGHTS: Final = {
    "retail_ecommerce": 20, "restaurant_cafe": 16, "health_clinic": 9, "education_training": 8,
    "real_estate": 5, "professional_services": 9, "software_saas": 4, "manufacturing_wholesale": 6,
    "tourism_hospitality": 5, "beauty_personal_care": 9, "home_services": 7, "nonprofit": 2, "other": 5,
}
COUNTRY_WEIGHTS: Final = {
    "SA": 20, "EG": 18, "AE": 12, "MA": 9, "JO": 8, "DZ": 5, "TN": 4, "IQ": 6, "KW": 4, "QA": 4, "OM": 3,
    "BH": 2, "LB": 3, "PS": 2,
}
FIRMS_SHARE: Final = {  # share of businesses of the sector that sell to firms, and to both
    "software_saas": (0.7, 0.2), "manufacturing_wholesale": (0.6, 0.2), "professional_services": (0.5, 0.25),
    "education_training": (0.1, 0.15), "other": (0.2, 0.2), "home_services": (0.05, 0.2),
    "real_estate": (0.05, 0.2), "tourism_hospitality": (0.05, 0.15), "retail_ecommerce": (0.05, 0.1),
}
CYCLES: Final = {  # same day, days, weeks, months, longer
    "restaurant_cafe": (90, 8, 2, 0, 0), "beauty_personal_care": (45, 40, 15, 0, 0),
    "retail_ecommerce": (25, 45, 25, 5, 0), "health_clinic": (15, 45, 30, 10, 0),
    "home_services": (10, 45, 35, 10, 0), "education_training": (0, 15, 50, 30, 5),
    "tourism_hospitality": (5, 25, 45, 25, 0), "professional_services": (0, 15, 40, 35, 10),
    "software_saas": (0, 10, 30, 45, 15), "manufacturing_wholesale": (0, 10, 30, 45, 15),
    "real_estate": (0, 0, 15, 55, 30), "nonprofit": (10, 40, 40, 10, 0), "other": (10, 35, 35, 18, 2),
}
REPEATS: Final = {  # one-off, yearly, several a year, monthly, subscription
    "restaurant_cafe": (2, 3, 35, 60, 0), "beauty_personal_care": (5, 10, 55, 28, 2),
    "retail_ecommerce": (15, 25, 45, 15, 0), "health_clinic": (15, 35, 45, 5, 0),
    "home_services": (50, 35, 12, 3, 0), "education_training": (45, 35, 10, 5, 5),
    "tourism_hospitality": (40, 45, 15, 0, 0), "professional_services": (25, 35, 20, 10, 10),
    "software_saas": (5, 30, 5, 5, 55), "manufacturing_wholesale": (20, 25, 40, 15, 0),
    "real_estate": (90, 10, 0, 0, 0), "nonprofit": (30, 35, 20, 15, 0), "other": (25, 30, 30, 13, 2),
}
PURCHASES: Final = {"one_off": 1.05, "yearly": 1.15, "several_per_year": 2.2, "monthly": 5.0,
                    "subscription": 8.0}
"""Purchases of a new customer in its first year, those who never return included."""
KNOWN: Final = {"pre_launch": 0.01, "under_1y": 0.04, "1_to_3y": 0.1, "3_to_10y": 0.18, "over_10y": 0.28}
WINDOW: Final = {"one_month": 1.0, "one_quarter": 3.0, "half_year": 6.0}
POPULAR: Final = ("instagram", "meta_ads", "whatsapp", "paid_search", "local_gbp", "facebook", "tiktok_ads",
                  "short_video", "influencer", "snap_ads", "seo", "print", "ooh", "radio", "direct_mail",
                  "email_promo", "linkedin_organic", "field_sales", "cold_call", "trade_show", "events",
                  "price_promo", "storefront_sign", "delivery_apps", "marketplace", "referral")
"""What businesses of the region use, the most usual first."""
DECISION_MONTHS: Final = {"same_day": 0.0, "days": 0.15, "weeks": 0.7, "months": 2.5, "over_6_months": 8.0}
# fmt: on


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is so about a business, known to itself or not; money is US dollars, time is months."""

    sector: Sector
    country: Country
    said: Mapping[str, str]  # true circumstances by question, for those that are a choice
    people: float  # who could ever buy
    lift: float  # what marketing brings as a whole, beside the benchmarks
    assets: tuple[str, ...]
    goal: float
    horizon: int
    order_value: float
    margin: float
    purchases_a_year: float
    customers_a_month: float  # new ones, the size of the business
    aware: float
    budget: float
    hours: float  # a month
    hour_cost: float
    can_hire: bool
    contact_list: float
    followers: float
    visits: float
    current_money: Mapping[str, float]
    current_hours: Mapping[str, float]
    usable: tuple[str, ...]
    level: Mapping[str, float]  # price level of the country by kind of medium

    @property
    def hire_price(self) -> float | None:
        return max(self.hour_cost, self.country.hour_cost_usd.mid) if self.can_hire else None

    @property
    def window(self) -> float | None:
        """Months within which the money must be back; None without pressure."""
        return WINDOW.get(self.said["cash_pressure"])


def _pick(rng: Rng, weights: Mapping[str, float]) -> str:
    shares = np.array(list(weights.values()), dtype=np.float64)
    return list(weights)[int(rng.choice(len(shares), p=shares / shares.sum()))]


def around(rng: Rng, mean: float, log_sd: float) -> float:
    """A log-normal draw with this mean."""
    return float(mean * math.exp(log_sd * rng.standard_normal() - log_sd**2 / 2.0))


def rounded(value: float, digits: int = 2) -> float:
    """To so many digits that matter."""
    return float(f"{value:.{digits}g}")


def true_facts(rng: Rng, knowledge: Knowledge) -> Facts:
    """A business of the region, with `lift` 1."""
    catalogue = knowledge.catalogue
    sector = catalogue.sectors[_pick(rng, SECTOR_WEIGHTS)]
    country = catalogue.countries[_pick(rng, COUNTRY_WEIGHTS)]
    said = _circumstances(rng, sector.id)
    level = {"social": country.social_level.mid, "search": country.search_level.mid,
             "media": country.media_level.mid, "none": country.media_level.mid}  # fmt: skip
    typical = sector.order_value_usd(country.region).mid
    order_value = float(np.clip(around(rng, typical, 0.8), typical / 8.0, typical * 8.0))
    odds = math.log(sector.gross_margin.mid / max(1e-3, 1.0 - min(sector.gross_margin.mid, 0.95)))
    margin = 1.0 if sector.id == "nonprofit" else 1.0 / (1.0 + math.exp(-odds - 0.45 * rng.standard_normal()))
    purchases = max(1.0, around(rng, PURCHASES[said["repeat_purchase"]], 0.25))
    scale = {"neighbourhood": 0.6, "city": 1.0, "country": 2.2, "region": 4.0, "worldwide": 4.0}
    size = scale[said["market_scope"]] * {"pre_launch": 0.7, "under_1y": 0.7, "over_10y": 1.6}.get(
        said["business_age"], 1.0
    )
    rate = catalogue.fx[country.currency].units_per_usd.mid
    budget = float(np.clip(around(rng, 3500.0 * country.media_level.mid * size, 1.1), 40.0, 80_000.0))
    budget = rounded(budget * rate) / rate  # budgets are round where they are decided
    young = {"pre_launch": 3.0, "under_1y": 2.2, "1_to_3y": 1.3}.get(said["business_age"], 1.0)
    revenue = budget / min(0.4, around(rng, sector.marketing_share_of_revenue.mid * young, 0.5))
    people = _people(sector, country, said, catalogue) * math.exp(0.5 * rng.standard_normal())
    customers = min(revenue / (order_value * max(1.0, 0.8 * purchases)), 0.01 * people + 1.0)
    known = float(np.clip(around(rng, KNOWN[said["business_age"]], 0.6), 0.003, 0.8))
    weekly = float(np.clip(around(rng, 9.0 + 2.2 * math.log1p(budget / 300.0), 0.5), 2.0, 90.0))
    hours = rounded(weekly) * WEEKS
    # An owner's own hour costs less than one that is paid for.
    cost = country.hour_cost_usd.mid * float(
        np.clip(around(rng, 0.5 + 0.5 * min(1.0, budget / 4e3), 0.3), 0.2, 2)
    )
    assets = _assets(rng, sector.id, said)
    contact_list = around(rng, 6.0 * customers + 60.0, 1.0) if "contact_list" in assets else 0.0
    followers = around(rng, 25.0 * customers + 600.0, 1.1) if "social_accounts" in assets else 0.0
    visits = customers / max(1e-4, 0.025 * sector.visit_to_customer_mult.mid) * math.exp(rng.normal(0.0, 0.5))
    usable = _usable(knowledge, sector, said, assets, margin=margin, order_value=order_value)
    goal = float(rng.choice((0.2, 0.3, 0.4, 0.45, 0.5, 0.5, 0.6, 0.75)))
    money, work = _today(rng, usable, said, catalogue, level, budget=budget, hours=hours)
    return Facts(
        sector=sector, country=country, said=said, people=people, lift=1.0, assets=assets, goal=goal,
        horizon=int(rng.choice((3, 6, 12, 24), p=(0.15, 0.3, 0.42, 0.13))),
        order_value=order_value, margin=margin, purchases_a_year=purchases, customers_a_month=customers,
        aware=known, budget=budget, hours=hours, hour_cost=cost, can_hire=bool(rng.random() < 0.4),
        contact_list=contact_list, followers=followers, visits=visits,
        current_money=money, current_hours=work, usable=usable, level=level,
    )  # fmt: skip


def _circumstances(rng: Rng, sector: str) -> dict[str, str]:
    """The true answers to questions of choice."""
    firms, both = FIRMS_SHARE.get(sector, (0.0, 0.05))
    kind = _pick(rng, {"consumers": 1.0 - firms - both, "businesses": firms, "both": both,
                       "government": 0.02 * firms})  # fmt: skip
    near = {"restaurant_cafe": 60, "beauty_personal_care": 45, "health_clinic": 30, "home_services": 15}
    wide = {"retail_ecommerce": 55, "software_saas": 70, "manufacturing_wholesale": 60, "nonprofit": 50,
            "tourism_hospitality": 45, "education_training": 35, "professional_services": 30}  # fmt: skip
    country = wide.get(sector, 15)
    scope = {"neighbourhood": near.get(sector, 5), "city": 40, "country": country,
             "region": 0.12 * country, "worldwide": 0.04 * country}  # fmt: skip
    cycle: dict[str, float] = dict(zip(DECISION_MONTHS, CYCLES[sector], strict=True))
    if kind in ("businesses", "government"):
        cycle["same_day"] *= 0.3
        cycle["months"] += 25
    said = {
        "sector": sector,
        "customer_type": kind,
        "market_scope": _pick(rng, scope),
        "business_age": _pick(rng, {"pre_launch": 4, "under_1y": 16, "1_to_3y": 30, "3_to_10y": 32,
                                    "over_10y": 18}),
        "purchase_cycle": _pick(rng, cycle),
        "repeat_purchase": _pick(rng, dict(zip(PURCHASES, REPEATS[sector], strict=True))),
        "category_novelty": _pick(rng, {"known": 65, "improved": 27, "new_category": 8}),
        "price_position": _pick(rng, {"low": 25, "mid": 50, "premium": 25}),
        "competition": _pick(rng, {"low": 15, "medium": 45, "high": 40}),
        "cash_pressure": _pick(rng, {"no_pressure": 78, "half_year": 9, "one_quarter": 9, "one_month": 4}),
        "risk_attitude": _pick(rng, {"cautious": 25, "balanced": 55, "bold": 20}),
    }  # fmt: skip
    quick = said["purchase_cycle"] in ("same_day", "days")
    said["decision_style"] = _pick(
        rng, {"impulse": 30 if quick else 5, "mixed": 45, "considered": 20 if quick else 50}
    )
    new = said["category_novelty"] == "new_category"
    said["demand_state"] = _pick(rng, {"searching": 15 if new else 45, "problem_aware": 40,
                                       "unaware": 45 if new else 12})  # fmt: skip
    return said


def _people(sector: Sector, country: Country, said: Mapping[str, str], catalogue: Catalogue) -> float:
    """People, or firms, that could ever buy."""

    def of(kind: str) -> float:
        scope = said["market_scope"]
        if kind == "government":
            scope = {"neighbourhood": "city", "worldwide": "region"}.get(scope, scope)
        size = next(a for a in catalogue.audiences.values() if (a.scope, a.customers) == (scope, kind))
        base = {"people": 1.0, "adults": country.adults_millions.mid * 1e6,
                "large_city": country.large_city_people.mid}[size.base]  # fmt: skip
        return float(size.size.mid * base)

    kind = said["customer_type"]
    share = sector.audience_share.mid
    if kind == "both":
        return (of("consumers") + of("businesses")) * share
    return of(kind) * (share if kind == "consumers" else 1.0)


def _assets(rng: Rng, sector: str, said: Mapping[str, str]) -> tuple[str, ...]:
    open_to_all = sector in ("restaurant_cafe", "beauty_personal_care", "health_clinic")
    store = sector == "retail_ecommerce"
    fresh = said["business_age"] in ("pre_launch", "under_1y")
    chances = {
        "website": 0.4 if sector in ("restaurant_cafe", "beauty_personal_care") else 0.72,
        "online_store": 0.65 if store else 0.06,
        "contact_list": 0.25 if fresh else 0.5,
        "social_accounts": 0.85,
        "content_creator": 0.25,
        "sales_rep": 0.55 if said["customer_type"] == "businesses" else 0.15,
        "storefront": 0.9 if open_to_all else 0.4 if store else 0.2,
        "analytics": 0.4,
        "business_profile": 0.65 if open_to_all else 0.4,
    }
    return tuple(asset for asset, chance in chances.items() if rng.random() < chance)


def _usable(
    knowledge: Knowledge, sector: Sector, said: Mapping[str, str], assets: tuple[str, ...],
    *, margin: float, order_value: float,
) -> tuple[str, ...]:  # fmt: skip
    """Channels that this business can use at all: law and sense, assets there or possible, a margin left."""
    masked = {
        channel
        for requirement in knowledge.rulebook.requirements_of({**said, "assets": assets})
        if requirement.kind == "mask"
        for channel in requirement.channels
    }

    def can(channel: Channel) -> bool:
        if channel.id in masked or (channel.only_sectors and sector.id not in channel.only_sectors):
            return False
        if channel.needs_customers and said["business_age"] == "pre_launch":
            return False
        if not set(channel.requires) <= set(assets) or (
            channel.pool == "list" and "contact_list" not in assets
        ):
            return False
        if channel.asset_any and not {*assets, *channel.builds}.intersection(channel.asset_any):
            return False
        if channel.id == "sampling" and order_value > 40.0:
            return False
        return not channel.variable_cost.applies or channel.variable_cost.mid < margin

    return tuple(c.id for c in knowledge.catalogue.channels.values() if c.split and can(c))


def _today(
    rng: Rng, usable: tuple[str, ...], said: Mapping[str, str], catalogue: Catalogue,
    level: Mapping[str, float], *, budget: float, hours: float,
) -> tuple[dict[str, float], dict[str, float]]:  # fmt: skip
    """Money and hours a month of the channels in use: the usual ones, whatever they really bring."""
    money: dict[str, float] = {}
    work: dict[str, float] = {}
    if said["business_age"] == "pre_launch":
        return money, work
    wanted = int(rng.integers(2, 6))
    names = [c for c in POPULAR if c in usable]
    taste = np.array([0.9**place for place in range(len(names))]) * rng.exponential(1.0, len(names))
    order = [names[i] for i in np.argsort(-taste)]
    bought = {c: float(rng.gamma(1.5)) for c in order[:wanted] if catalogue.channels[c].basis != "per_hour"}
    done = {c: float(rng.gamma(1.5)) for c in order[:wanted] if catalogue.channels[c].basis == "per_hour"}
    for channel, weight in bought.items():
        least = (
            catalogue.channels[channel].min_cash_usd_month.low
            * level[catalogue.channels[channel].price_level]
        )
        amount = rng.uniform(0.6, 0.95) * budget * weight / sum(bought.values())
        if amount >= least:
            money[channel] = rounded(amount)
    for channel, weight in done.items():
        amount = rng.uniform(0.4, 0.8) * hours * weight / sum(done.values())
        if amount >= catalogue.channels[channel].min_hours_month.low:
            work[channel] = amount
    return money, work
