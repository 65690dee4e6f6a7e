"""The client's situation as the response curves need it: every quantity as draws, known ones constant.

An unanswered question is a mixture over its plausible answers (its belief); an unanswered number is the
sector's range. Money is US dollars inside the advisor: answers in the client's currency are divided by
the exchange rate on the way in, and advice is multiplied by it on the way out, so that the currency a
client counts in changes nothing but the figures shown.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.beliefs import BELIEF_QUESTIONS, Belief, Chooser, belief_in, country_of, sector_of
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.knowledge.answers import Answers, choice, chosen, number, rows
from rawafid.knowledge.catalogue import Catalogue, Country, Sector
from rawafid.knowledge.sources import Quantity

WEEKS_PER_MONTH: Final = 4.345
DAYS_PER_MONTH: Final = 30.4
SCOPES: Final = ("neighbourhood", "city", "country", "region", "worldwide")
_LEAST_UNAWARE: Final = 0.02
"""However well known a business is, somebody is left who has not heard of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One client, ready for curves. Arrays have shape [draws]; money is US dollars, time is months."""

    sector: Sector
    country: Country
    beliefs: Mapping[str, Belief]
    assets: frozenset[str]
    offers: tuple[str, ...]
    # What the client decides.
    horizon_months: int
    goal: float  # 0 sales now … 1 brand growth
    cash_window_months: float  # as asked; inf when there is no pressure
    late_money_worth: float  # share of its worth that money counts for which comes after that window
    # Means.
    budget_per_month: float
    budget_known: bool
    team_hours_per_month: float
    hour_cost: float
    hire_price: float | None  # None: the budget may not buy hours
    units_per_usd: float
    # What is drawn.
    people: FloatArray  # who could ever buy
    exposed_people: Mapping[str, FloatArray]  # everybody a medium of this footprint is paid to reach
    covered_share: Mapping[str, FloatArray]  # share of `people` that it can reach
    unaware: FloatArray  # share of them who do not know the business
    order_value: FloatArray
    margin: FloatArray
    purchases: FloatArray  # of one new customer within the window of worth
    purchases_in_cash_window: FloatArray
    worth_of_customer: FloatArray  # π: margin of one further customer over the window
    customer_in_all: FloatArray  # all that a customer brings, as a multiple of what comes in the cash window
    margin_of_order: FloatArray
    worth_of_awareness: FloatArray  # ω
    awareness_in_time: FloatArray  # share of ω that lands inside the cash window
    dearness: FloatArray  # el: dearer things sell less often per visit
    lead_close: FloatArray
    visit_multiplier: FloatArray
    demand: FloatArray  # share of category searches that exist for this offer
    discovery_scale: FloatArray
    searches_per_month: FloatArray
    brand_searches_per_month: FloatArray
    new_customers_per_month: FloatArray
    orders_per_month: FloatArray
    growth_cap_per_month: FloatArray  # further new customers that growth may add
    visits_per_month: FloatArray
    contact_list: FloatArray
    followers: FloatArray
    decision_months: FloatArray
    capacity_per_month: float  # inf when open
    window_months: float
    in_market: FloatArray
    running: frozenset[str]  # channels already in use: no dead time, no set-up
    current_spend: Mapping[str, float]
    current_hours_per_month: Mapping[str, float]
    closes_known: bool

    @property
    def awareness_weight(self) -> float:
        """b of the objective: 2w."""
        return 2.0 * self.goal

    @property
    def sales_weight(self) -> float:
        """a of the objective: 1 − ½·max(0, 2w − 1); never so low that a sale is bought at a marginal loss."""
        return 1.0 - 0.5 * max(0.0, 2.0 * self.goal - 1.0)

    @property
    def cash_is_pressing(self) -> bool:
        return math.isfinite(self.cash_window_months)


def time_to_decide(months_left: FloatArray | float, decision_months: FloatArray) -> FloatArray:
    """Months that customers met in time have to decide: no money is asked back before they usually do."""
    return np.maximum(months_left, decision_months)


def in_usd(amount: float, units_per_usd: float) -> float:
    """An amount of the client's currency in US dollars, to twelve digits.

    So the same amount told in another currency is the same number, not one that differs in its last bits and
    breaks a tie between two plans the other way.
    """
    return float(f"{amount / units_per_usd:.12g}")


def people_of(catalogue: Catalogue, country: Country, scope: str, customer_type: str) -> Quantity:
    """People or organisations that could ever buy, before the sector's share (`audiences.toml`)."""
    if customer_type == "both":
        consumers = people_of(catalogue, country, scope, "consumers")
        firms = people_of(catalogue, country, scope, "businesses")
        return Quantity(
            consumers.low + firms.low,
            consumers.mid + firms.mid,
            consumers.high + firms.high,
            consumers.unit,
            consumers.source,
            consumers.confidence,
        )
    # A neighbourhood's government is the city's; outside the region it is the region's.
    wanted = scope
    if customer_type == "government":
        wanted = {"neighbourhood": "city", "worldwide": "region"}.get(scope, scope)
    for audience in catalogue.audiences.values():
        if audience.scope == wanted and audience.customers == customer_type:
            break
    else:
        raise LookupError(f"no audience for {wanted}/{customer_type}")
    size = audience.size
    if audience.base == "people":
        return size
    base = (
        country.large_city_people
        if audience.base == "large_city"
        else country.adults_millions.scaled(1e6, unit="people")
    )
    return Quantity(
        size.low * base.mid, size.mid * base.mid, size.high * base.mid, "people", size.source, size.confidence
    )


def understand(answers: Answers, catalogue: Catalogue, draws: Draws) -> Situation:
    """Turn answers into a situation. Hidden answers must have been left out by the caller.

    Nothing here fails on a missing answer: each has a belief or a range of the sector or the country.
    """
    return _Reading(answers, catalogue, draws).situation()


class _Reading:
    """One reading of a client's answers, part by part: money, people, worth, means, the business today."""

    def __init__(self, answers: Answers, catalogue: Catalogue, draws: Draws) -> None:
        self.answers = answers
        self.catalogue = catalogue
        self.draws = draws
        self.model = catalogue.model
        self.sector = sector_of(answers, catalogue)
        self.country = country_of(answers, catalogue)
        self.beliefs = {question: belief_in(question, answers, catalogue) for question in BELIEF_QUESTIONS}
        self.choose = Chooser(self.beliefs, draws)
        self.assets = frozenset(chosen(answers, "assets") or ())
        currency = choice(answers, "currency") or self.country.currency
        own_rate = number(answers, "exchange_rate")
        self.units_per_usd = own_rate or catalogue.fx[currency].units_per_usd.mid
        horizon = number(answers, "horizon") or self.model["default_horizon_months"].mid
        self.horizon = int(horizon)
        self.window = float(max(self.horizon, 12))
        self._people()
        self._orders()
        self._worth()
        self._means()
        self._today()

    # Reading one number.

    def per_option(self, question: str, name: str) -> FloatArray:
        """A number of the table `name` of model.toml, by what is answered or believed."""
        return self.choose.per_option(question, self.catalogue.tables[name])

    def constant(self, value: float) -> FloatArray:
        return np.full(self.draws.size, value)

    def number_or(self, question: str, otherwise: FloatArray, *, scale: float = 1.0) -> FloatArray:
        """The answer times `scale` in every draw, or the draws that stand for it."""
        answer = number(self.answers, question)
        return otherwise if answer is None else self.constant(answer * scale)

    def drawn(self, name: str, quantity: Quantity) -> FloatArray:
        return self.draws.lognormal(name, quantity.mid, quantity.sigma)

    def share_drawn(self, name: str, quantity: Quantity) -> FloatArray:
        """Draws of a share, kept inside (0, 1] with its mean."""
        if quantity.low == quantity.high:
            return self.constant(quantity.mid)
        values = np.clip(self.drawn(name, quantity), 0.0, 1.0)
        return np.asarray(np.minimum(values * (quantity.mid / values.mean()), 1.0), dtype=np.float64)

    # The parts.

    def _people(self) -> None:
        """Who could buy, who is paid to be reached, and who knows the business."""
        scopes, types = self.beliefs["market_scope"], self.beliefs["customer_type"]
        scope_index = self.draws.options("choice.market_scope", np.array(scopes.probabilities))
        type_index = self.draws.options("choice.customer_type", np.array(types.probabilities))
        people = np.zeros(self.draws.size)
        for i, scope in enumerate(scopes.options):
            for j, kind in enumerate(types.options):
                mine = (scope_index == i) & (type_index == j)
                if mine.any():
                    quantity = people_of(self.catalogue, self.country, scope, kind)
                    people[mine] = self.drawn("people", quantity)[mine]
        share = self.sector.audience_share
        if choice(self.answers, "customer_type") in (None, "consumers", "both"):
            people = people * self.share_drawn("audience_share", share)
        if self._sells_nearby():
            people = np.minimum(people, self.model["people_near_premises"].mid * share.mid)
        self.people = people
        by_scope = {s: people_of(self.catalogue, self.country, s, "consumers").mid for s in SCOPES}
        in_scope = self.choose.per_option("market_scope", by_scope)
        metros = self.country.large_city_people.mid * self.per_option("market_scope", "metros_in_scope")
        adults = self.constant(self.country.adults_millions.mid * 1e6)
        self.exposed = {"scope": in_scope, "metro": metros, "country": adults}
        self.covered = {place: np.minimum(1.0, size / in_scope) for place, size in self.exposed.items()}
        usual = self.per_option("business_age", "awareness_by_age") * self.drawn(
            "awareness", self.model["awareness_spread"]
        )
        aware = self.number_or("current_awareness", usual, scale=0.01)
        self.unaware = np.clip(1.0 - aware, _LEAST_UNAWARE, 1.0)

    def _sells_nearby(self) -> bool:
        """What is bought on the day in a shop is bought nearby, whatever the scope the owner hopes for."""
        return (
            "storefront" in self.assets
            and "online_store" not in self.assets
            and choice(self.answers, "purchase_cycle") == "same_day"
            and choice(self.answers, "customer_type") != "businesses"
        )

    def _orders(self) -> None:
        """What an order brings, how often one is placed and how long the decision takes."""
        model, sector = self.model, self.sector
        typical = sector.order_value_usd(self.country.region)
        price = number(self.answers, "order_value")
        if price is None:
            self.order_value = self.drawn("order_value", typical)
        else:
            self.order_value = self.constant(in_usd(price, self.units_per_usd))
        if sector.id == "nonprofit":
            self.margin = self.constant(1.0)
        else:
            usual = self.share_drawn("gross_margin", sector.gross_margin)
            self.margin = self.number_or("gross_margin", usual, scale=0.01)
        dearness = (self.order_value / typical.mid) ** -model["dearness_exponent"].mid
        self.dearness = np.clip(
            dearness, model["stage_clip.visit_low"].mid, model["stage_clip.visit_high"].mid
        )
        self.decision_months = self.per_option("purchase_cycle", "decision_days") / DAYS_PER_MONTH
        per_year = self.per_option("repeat_purchase", "purchases_per_year")
        if choice(self.answers, "repeat_purchase") is None:
            # Unanswered: the sector's habit, leaned by the mixture.
            per_year = np.sqrt(per_year * sector.purchases_per_year.mid)
        self.per_year = per_year
        clip = (model["stage_clip.lead_low"].mid, model["stage_clip.lead_high"].mid)
        usual_close = self.share_drawn("lead_close", sector.lead_close) * np.clip(self.dearness, *clip)
        self.lead_close = np.clip(self.number_or("close_rate", usual_close, scale=0.01), 1e-4, 1.0)

    def _worth(self) -> None:
        """π of a customer and ω of a person made aware (docs/advice-model.md)."""
        model, sector = self.model, self.sector
        pressure = choice(self.answers, "cash_pressure")
        pressed = pressure not in (None, "no_pressure")
        self.cash_window = model[f"cash_window_months.{pressure}"].mid if pressed else math.inf
        again = self.per_year - 1.0
        self.purchases = 1.0 + again * self.window / 12.0
        self.purchases_in_time = 1.0 + again * min(self.cash_window, self.window) / 12.0
        self.margin_of_order = self.order_value * self.margin
        # A new customer tells others, some of whom come: later than the money is needed, where it is needed.
        told = 1.0 + model["customers_brought_by_customers"].mid
        in_all = self.purchases * told
        self.worth_of_customer = self.margin_of_order * (self.purchases_in_time if pressed else in_all)
        self.customer_in_all = in_all / self.purchases_in_time if pressed else self.constant(1.0)
        self.late = model["late_money_worth"].mid
        lean = model["sector_interval_exponent"].mid
        own_interval = self.per_option("repeat_purchase", "repurchase_years")
        interval = sector.repurchase_years.mid**lean * own_interval ** (1.0 - lean)
        self.in_market = np.minimum(1.0, self.window / 12.0 / interval)
        preference = (
            model["known_brand_preference"].mid
            * self.per_option("competition", "preference_by_competition")
            * self.per_option("demand_state", "preference_by_demand")
            * sector.visit_to_customer_mult.mid ** model["preference_visit_exponent"].mid
            * np.minimum(model["stage_clip.preference_high"].mid, self.dearness)
        )
        credit = model[f"awareness_credit_by_horizon.{self.horizon}"].mid
        worth = self.margin_of_order * self.purchases * self.in_market * np.minimum(1.0, preference) * credit
        self.awareness_in_time = self.constant(1.0)
        if pressed:
            # Of the sales that awareness brings over the window, only the early and decided ones land.
            # Whoever is about to buy has long begun to choose when a name becomes known.
            left = model["choice_left_when_name_is_met"].mid * self.decision_months
            decided = -np.expm1(-time_to_decide(self.cash_window, self.decision_months) / left)
            landed = min(1.0, self.cash_window / self.window) * decided
            counted = landed + self.late * (1.0 - landed)
            worth, self.awareness_in_time = worth * counted, landed / np.maximum(counted, 1e-12)
        self.worth_of_awareness = worth

    def _means(self) -> None:
        """Budget, hours, and what an hour costs."""
        model, rate = self.model, self.units_per_usd
        budget = number(self.answers, "monthly_budget")
        customers = number(self.answers, "monthly_customers")
        self.budget_known = budget is not None and choice(self.answers, "currency") is not None
        if budget is not None:
            self.budget = in_usd(budget, rate)
        elif customers is not None:
            revenue = customers * float(self.order_value.mean())
            self.budget = revenue * self.sector.marketing_share_of_revenue.mid
        else:
            self.budget = model["budget_when_unknown_usd"].mid * self.country.media_level.mid
        hours = number(self.answers, "team_hours")
        self.hours = (model["team_hours_when_unknown"].mid if hours is None else hours) * WEEKS_PER_MONTH
        usual = self.country.hour_cost_usd.mid
        own = number(self.answers, "hour_cost")
        if own is not None:
            self.hour_cost = in_usd(own, rate)
        else:
            # An owner's own hour: the smaller the budget, the less of a wage it forgoes.
            least = model["owner_hour_least_share"].mid
            full = min(1.0, self.budget / model["owner_hour_full_budget_usd"].mid)
            self.hour_cost = usual * (least + (1.0 - least) * full)
        can_hire = choice(self.answers, "can_hire") == "yes"
        self.hire_price = max(self.hour_cost, usual) if can_hire else None

    def _today(self) -> None:
        """The business as it runs: customers, orders, searches, visits, list and followers."""
        model, sector = self.model, self.sector
        self.new_customers = self.number_or("monthly_customers", self._usual_customers())
        self.orders = self.new_customers * np.maximum(1.0, self.per_year)
        if number(self.answers, "monthly_customers") is None:
            # Before the launch nothing is sold: what existing customers could do again does not exist.
            self.orders = self.orders * (1.0 - self.beliefs["business_age"].probability("pre_launch"))
        self.demand = self.per_option("demand_state", "demand_by_state")
        searches = self.drawn("searches", sector.searches_per_1000_month) / 1000.0
        self.searches = self.people * searches * self.demand
        self.brand_searches = (
            self.people * (1.0 - self.unaware) * model["brand_searches_per_aware_person"].mid
        )
        rate = max(1e-6, model["visits_to_customer"].mid * sector.visit_to_customer_mult.mid)
        self.visits = self.number_or("monthly_visits", self.new_customers / rate)
        self.contact_list = self._owned("contact_list", "contact_list_size", "contact_list_when_unknown")
        self.followers = self._owned("social_accounts", "followers", "followers_when_unknown")

    def _usual_customers(self) -> FloatArray:
        """New customers a month of a business that puts this much money and work into marketing.

        It spends about its sector's share of revenue, young ones more; and however large the budget, a
        month wins no more than a small part of the market.
        """
        model = self.model
        usual = self.sector.marketing_share_of_revenue
        share = self.draws.inverse_lognormal("marketing_share", usual.mid, usual.sigma)
        share = share * self.per_option("business_age", "marketing_share_by_age")
        effort = max(self.budget + self.hours * self.hour_cost, model["least_effort_usd"].mid)
        customers = effort / share / self.order_value / np.maximum(1.0, self.per_year)
        most = self.people * self.per_option("business_age", "market_won_by_age")
        return np.minimum(customers, most * model["most_of_market_won_per_month"].mid)

    def _owned(self, asset: str, question: str, usual: str) -> FloatArray:
        """The size of an asset: as answered, usual, or nothing where the client does not have it."""
        if asset not in self.assets:
            return self.constant(0.0)
        return self.number_or(question, self.drawn(asset, self.model[usual]))

    def situation(self) -> Situation:
        answers, rate = self.answers, self.units_per_usd
        spend = {k: in_usd(v, rate) for k, v in (rows(answers, "current_spend") or {}).items()}
        hours = {k: v * WEEKS_PER_MONTH for k, v in (rows(answers, "current_hours") or {}).items()}
        capacity, goal = number(answers, "capacity"), number(answers, "goal_balance")
        growth = self.per_option("business_age", "growth_cap_by_age")
        return Situation(
            sector=self.sector,
            country=self.country,
            beliefs=self.beliefs,
            assets=self.assets,
            offers=chosen(answers, "regulated_offer") or (),
            horizon_months=self.horizon,
            goal=0.5 if goal is None else goal / 100.0,
            cash_window_months=self.cash_window,
            late_money_worth=self.late,
            budget_per_month=self.budget,
            budget_known=self.budget_known,
            team_hours_per_month=self.hours,
            hour_cost=self.hour_cost,
            hire_price=self.hire_price,
            units_per_usd=rate,
            people=self.people,
            exposed_people=self.exposed,
            covered_share=self.covered,
            unaware=self.unaware,
            order_value=self.order_value,
            margin=self.margin,
            purchases=self.purchases,
            purchases_in_cash_window=self.purchases_in_time,
            worth_of_customer=self.worth_of_customer,
            customer_in_all=self.customer_in_all,
            margin_of_order=self.margin_of_order,
            worth_of_awareness=self.worth_of_awareness,
            awareness_in_time=self.awareness_in_time,
            dearness=self.dearness,
            lead_close=self.lead_close,
            # A multiplier of the response: its spread widens intervals only, so every draw has its mean.
            visit_multiplier=self.constant(self.sector.visit_to_customer_mult.mid),
            demand=self.demand,
            discovery_scale=self.per_option("market_scope", "discovery_scale"),
            searches_per_month=self.searches,
            brand_searches_per_month=self.brand_searches,
            new_customers_per_month=self.new_customers,
            orders_per_month=self.orders,
            growth_cap_per_month=self.new_customers * growth,
            visits_per_month=self.visits,
            contact_list=self.contact_list,
            followers=self.followers,
            decision_months=self.decision_months,
            capacity_per_month=math.inf if capacity is None else capacity,
            window_months=self.window,
            in_market=self.in_market,
            running=frozenset(k for k, v in {**spend, **hours}.items() if v > 0.0),
            current_spend=spend,
            current_hours_per_month=hours,
            closes_known=number(answers, "close_rate") is not None,
        )
