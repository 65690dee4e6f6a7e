"""Believable clients drawn at random: the same seed and knowledge give the same client, on any machine.

Tests ask what happens to any answers at all (`tests.advisor.clients.random_answers`); here answers hang
together as those of a business do. What a trade sells, to whom and how often is drawn from what is usual in
it; money is drawn in US dollars of the country's price level and told in the client's currency.
"""

import json
import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from rawafid.knowledge.library import Knowledge

LOWEST_BUDGET_USD: Final = 60.0
HIGHEST_BUDGET_USD: Final = 60_000.0
"""A month, at the price level of the United States; the log of the budget is drawn evenly between them."""
LARGEST_ORDER: Final = 1e9
"""In any currency: what the questionnaire accepts."""


@dataclass(frozen=True, slots=True)
class Trade:
    """What is usual in a sector, likelier options named more often."""

    customers: str
    scopes: str
    cycles: str
    repeats: str
    assets: str  # any of them may be there


_ONLINE = "website online_store contact_list social_accounts content_creator analytics"
_PLACE = "storefront business_profile social_accounts contact_list website content_creator"
_OFFICE = "website contact_list sales_rep analytics social_accounts business_profile"
TRADES: Final = {
    "retail_ecommerce": Trade(
        "consumers consumers both", "city country country region", "same_day days days weeks",
        "one_off yearly several_per_year several_per_year monthly", _ONLINE + " storefront",
    ),
    "restaurant_cafe": Trade(
        "consumers consumers both", "neighbourhood neighbourhood city", "same_day same_day days",
        "several_per_year monthly monthly", _PLACE,
    ),
    "health_clinic": Trade(
        "consumers", "neighbourhood city city country", "same_day days days weeks",
        "one_off yearly several_per_year", _PLACE,
    ),
    "education_training": Trade(
        "consumers consumers both businesses", "city country country region worldwide",
        "days weeks weeks months", "one_off one_off yearly subscription", _OFFICE + " storefront",
    ),
    "real_estate": Trade(
        "consumers consumers both businesses", "city city country region", "weeks months over_6_months",
        "one_off", _OFFICE,
    ),
    "professional_services": Trade(
        "businesses businesses both consumers government", "city country country region",
        "days weeks weeks months", "one_off yearly several_per_year subscription", _OFFICE,
    ),
    "software_saas": Trade(
        "businesses businesses both consumers", "country country region worldwide",
        "days weeks months months over_6_months", "yearly subscription subscription monthly", _OFFICE,
    ),
    "manufacturing_wholesale": Trade(
        "businesses businesses both government", "city country country region worldwide",
        "weeks months months over_6_months", "yearly several_per_year several_per_year monthly", _OFFICE,
    ),
    "tourism_hospitality": Trade(
        "consumers consumers both", "city country region worldwide", "same_day days weeks weeks months",
        "one_off yearly yearly several_per_year", _PLACE + " online_store analytics",
    ),
    "beauty_personal_care": Trade(
        "consumers", "neighbourhood city city country", "same_day same_day days",
        "several_per_year monthly monthly", _PLACE + " online_store",
    ),
    "home_services": Trade(
        "consumers consumers both", "neighbourhood city city country", "same_day days days weeks",
        "one_off yearly yearly several_per_year", _PLACE + " sales_rep",
    ),
    "nonprofit": Trade(
        "consumers both", "city country country region worldwide", "same_day days weeks",
        "one_off yearly several_per_year monthly", _OFFICE + " content_creator",
    ),
    "other": Trade(
        "consumers consumers both businesses government", "neighbourhood city country region worldwide",
        "same_day days weeks months", "one_off yearly several_per_year monthly subscription",
        _ONLINE + " storefront sales_rep business_profile",
    ),
}  # fmt: skip
NATURE: Final = ("sector", "customer_type", "market_scope", "country", "currency", "monthly_budget")
"""Questions that nearly everybody can answer; they stay open for few."""


def random_client(seed: int, knowledge: Knowledge) -> tuple[dict[str, object], dict[str, object]]:
    """Answers, some questions open, and options of the client of this seed, as an answer file has them.

    Money is in the client's currency.
    """
    return _Client(seed, knowledge).drawn()


def client_file(
    answers: Mapping[str, object], options: Mapping[str, object], knowledge: Knowledge
) -> ClientFile:
    """The client as the advisor takes it; an answer of None is left open."""
    document = {"rawafid": 1, "answers": dict(answers), "options": dict(options)}
    return read_answer_file(json.dumps(document).encode(), "client.json", knowledge.questionnaire)


def believable(amount: float) -> float:
    """The amount as people give it: two digits."""
    if amount <= 0.0:
        return 0.0
    size = 10.0 ** (math.floor(math.log10(amount)) - 1)
    return round(round(amount / size) * size, 6)


class _Client:
    """One client as it is drawn, part by part."""

    def __init__(self, seed: int, knowledge: Knowledge) -> None:
        self.dice = random.Random(f"client {seed}")
        self.knowledge = knowledge
        self.catalogue = knowledge.catalogue
        self.answers: dict[str, object] = {}

    def drawn(self) -> tuple[dict[str, object], dict[str, object]]:
        dice = self.dice
        sector_id = dice.choice(sorted(TRADES))
        country_id = dice.choice(sorted(self.catalogue.countries))
        self.trade, self.sector = TRADES[sector_id], self.catalogue.sectors[sector_id]
        self.country = self.catalogue.countries[country_id]
        self.currency = self.country.currency if dice.random() < 0.85 else "USD"
        self.rate = self.catalogue.fx[self.currency].units_per_usd.mid
        self.answers |= {"sector": sector_id, "country": country_id, "currency": self.currency}
        self._business()
        self._means()
        self._today()
        openness = dice.choice((0.05, 0.25, 0.55))
        for question in sorted(self.answers):
            if dice.random() < openness * (0.2 if question in NATURE else 1.0):
                del self.answers[question]
        options: dict[str, object] = {}
        if dice.random() < 0.1:
            options["max_channels"] = dice.randint(2, 7)
        return self.answers, options

    def money(self, usd: float) -> float:
        return believable(usd * self.rate)

    def spread(self, mid: float, factor: float) -> float:
        """A number around `mid`; four in five lie within `factor` of it."""
        return mid * math.exp(self.dice.gauss(0.0, math.log(factor) / 1.28))

    def _business(self) -> None:
        dice, trade = self.dice, self.trade
        typical = self.sector.order_value_usd(self.country.region)
        order = self.spread(typical.mid, math.sqrt(typical.high / typical.low))
        margin = min(0.95, self.spread(self.sector.gross_margin.mid, 1.5))
        self.order_usd = order
        self.answers |= {
            "customer_type": dice.choice(trade.customers.split()),
            "market_scope": dice.choice(trade.scopes.split()),
            "business_age": dice.choice(("pre_launch", "under_1y", *("1_to_3y", "3_to_10y", "over_10y") * 2)),
            "purchase_cycle": dice.choice(trade.cycles.split()),
            "decision_style": dice.choice(("impulse", "mixed", "mixed", "considered")),
            "order_value": min(self.money(order), LARGEST_ORDER),
            "gross_margin": round(100.0 * margin),
            "repeat_purchase": dice.choice(trade.repeats.split()),
            "category_novelty": dice.choice(("known", "known", "known", "improved", "new_category")),
            "price_position": dice.choice(("low", "mid", "mid", "premium")),
            "current_awareness": min(90, round(self.spread(12.0, 4.0))),
            "demand_state": dice.choice(
                ("searching", "searching", "problem_aware", "problem_aware", "unaware")
            ),
            "competition": dice.choice(("low", "medium", "medium", "high", "high")),
            "sales_path": self.some("online_store messaging phone storefront sales_team marketplace", 2),
        }
        if self.answers["sector"] == "nonprofit":
            del self.answers["gross_margin"]
        if dice.random() < 0.2:
            self.answers["regulated_offer"] = self.some("health_claims financial children charity", 1)

    def _means(self) -> None:
        dice, country = self.dice, self.country
        low, high = math.log(LOWEST_BUDGET_USD), math.log(HIGHEST_BUDGET_USD)
        self.budget_usd = math.exp(dice.uniform(low, high)) * math.sqrt(country.media_level.mid)
        if dice.random() < 0.06:
            self.budget_usd = 0.0
        assets = [asset for asset in self.trade.assets.split() if dice.random() < 0.5]
        hours = max(1.0, min(160.0, self.spread(4.0 + 0.8 * math.sqrt(self.budget_usd), 2.5)))
        self.answers |= {
            "monthly_budget": self.money(self.budget_usd),
            "team_hours": round(hours),
            "can_hire": dice.choice(("yes", "no", "no")),
            "assets": assets,
            "goal_balance": 5 * dice.randint(2, 18),
            "horizon": dice.choice((3, 6, 6, 12, 12, 24)),
            "risk_attitude": dice.choice(("cautious", "balanced", "balanced", "bold")),
            "cash_pressure": dice.choice(
                ("one_month", "one_quarter", "half_year", "no_pressure", "no_pressure", "no_pressure")
            ),
        }
        if dice.random() < 0.4:
            self.answers["hour_cost"] = self.money(self.spread(country.hour_cost_usd.mid, 1.6))
        if "contact_list" in assets:
            self.answers["contact_list_size"] = round(self.spread(800.0, 8.0))
            self.answers["list_consent"] = dice.choice(("written", "customers", "customers", "unsure"))
        if "social_accounts" in assets:
            self.answers["followers"] = round(self.spread(2000.0, 8.0))

    def _today(self) -> None:
        dice = self.dice
        if self.answers["business_age"] == "pre_launch":
            return
        effort = self.budget_usd + 100.0
        customers = effort / self.sector.marketing_share_of_revenue.mid / self.order_usd
        known = max(1, round(self.spread(customers, 3.0)))
        if dice.random() < 0.7:
            self.answers["monthly_customers"] = known
        if dice.random() < 0.25:
            self.answers["monthly_visits"] = round(self.spread(40.0 * known, 3.0))
        if dice.random() < 0.1:
            self.answers["capacity"] = max(1, round(known * dice.uniform(0.2, 3.0)))
        if dice.random() < 0.3 and self.budget_usd > 0.0:
            used = self.some("meta_ads paid_search ooh radio print direct_mail influencer events", 2)
            self.answers["current_spend"] = {
                channel: self.money(self.budget_usd * dice.uniform(0.1, 0.5)) for channel in used
            }
        if dice.random() < 0.3:
            named = self.some("word_of_mouth walk_by paid_search meta_ads instagram referral seo", 3)
            self.answers["heard_from"] = {source: dice.randint(3, 30) for source in named}

    def some(self, of: str, most: int) -> list[str]:
        """One or more of the words, at most so many."""
        words = of.split()
        return self.dice.sample(words, self.dice.randint(1, most))
