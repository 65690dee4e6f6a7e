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

from rawafid.advisor.draws import Draws, FloatArray
from rawafid.knowledge.answers import Answers, choice, chosen, number, rows
from rawafid.knowledge.catalogue import Catalogue, Country, Sector
from rawafid.knowledge.sources import Quantity

WEEKS_PER_MONTH: Final = 4.345
DAYS_PER_MONTH: Final = 30.4

SCOPES: Final = ("neighbourhood", "city", "country", "region", "worldwide")
BELIEF_QUESTIONS: Final = (
    "customer_type", "market_scope", "business_age", "purchase_cycle", "repeat_purchase", "decision_style",
    "category_novelty", "price_position", "demand_state", "competition",
)  # fmt: skip
"""Facts of the business that are chosen from a list: unanswered, they are mixtures over their options."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What a choice may be: its options and their probabilities, one certain option when it is answered."""

    question: str
    options: tuple[str, ...]
    probabilities: tuple[float, ...]

    @property
    def certain(self) -> bool:
        return len(self.options) == 1

    def probability(self, option: str) -> float:
        return self.probabilities[self.options.index(option)] if option in self.options else 0.0


def _nearby(options: tuple[str, ...], centres: FloatArray, target: float, spread: float) -> FloatArray:
    """Probabilities that fall off with the distance of ln(centre) from ln(target)."""
    weights = np.exp(-0.5 * (np.log(centres / target) / spread) ** 2)
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def belief_in(question: str, answers: Answers, catalogue: Catalogue) -> Belief:
    """The belief about a choice: certain if answered, else the sector's or the general mixture."""
    known = choice(answers, question)
    if known is not None:
        return Belief(question, (known,), (1.0,))
    model = catalogue.model
    prefix = f"belief.{question}."
    options = tuple(name.removeprefix(prefix) for name in sorted(model) if name.startswith(prefix))
    weights = np.array([model[prefix + option].mid for option in options])
    sector = sector_of(answers, catalogue)
    if question == "purchase_cycle":
        centres = np.array([model[f"decision_days.{option}"].mid for option in options])
        weights = weights * _nearby(options, centres, sector.decision_days.mid, 0.9)
    elif question == "repeat_purchase":
        centres = np.array([model[f"repurchase_years.{option}"].mid for option in options])
        weights = weights * _nearby(options, centres, sector.repurchase_years.mid, 0.9)
    weights = weights / weights.sum()
    return Belief(question, options, tuple(float(w) for w in weights))


def sector_of(answers: Answers, catalogue: Catalogue) -> Sector:
    return catalogue.sectors[choice(answers, "sector") or "other"]


def country_of(answers: Answers, catalogue: Catalogue) -> Country:
    return catalogue.countries[choice(answers, "country") or "other"]


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
    cash_window_months: float  # inf when there is no pressure
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
    margin_of_order: FloatArray
    worth_of_awareness: FloatArray  # ω
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


class _Chooser:
    """Picks, per draw, the option of each choice and looks quantities up by it."""

    def __init__(self, beliefs: Mapping[str, Belief], draws: Draws) -> None:
        self.beliefs = beliefs
        self.draws = draws

    def per_option(self, question: str, values: Mapping[str, float]) -> FloatArray:
        """values[option] per draw; a constant array when the choice is certain."""
        belief = self.beliefs[question]
        if belief.certain:
            return np.full(self.draws.size, values[belief.options[0]])
        index = self.draws.options(f"choice.{question}", np.array(belief.probabilities))
        return np.array([values[option] for option in belief.options])[index]


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
        country.large_city_people if audience.base == "large_city" else country.adults_millions.scaled(1e6, unit="people")
    )
    return Quantity(
        size.low * base.mid, size.mid * base.mid, size.high * base.mid, "people", size.source, size.confidence
    )


def _drawn(draws: Draws, name: str, quantity: Quantity, *, scale: float = 1.0) -> FloatArray:
    return draws.lognormal(name, quantity.mid * scale, quantity.sigma)


def _share_drawn(draws: Draws, name: str, quantity: Quantity) -> FloatArray:
    """Draws of a share, kept inside (0, 1] with its mean."""
    if quantity.low == quantity.high:
        return np.full(draws.size, quantity.mid)
    values = np.clip(_drawn(draws, name, quantity), 0.0, 1.0)
    return np.asarray(np.minimum(values * (quantity.mid / values.mean()), 1.0), dtype=np.float64)


def understand(answers: Answers, catalogue: Catalogue, draws: Draws) -> Situation:
    """Turn answers into a situation. Hidden answers must have been left out by the caller.

    Nothing here fails on a missing answer: each has a belief or a range of the sector or the country.
    """
    model = catalogue.model
    sector = sector_of(answers, catalogue)
    country = country_of(answers, catalogue)
    beliefs = {question: belief_in(question, answers, catalogue) for question in BELIEF_QUESTIONS}
    choose = _Chooser(beliefs, draws)
    ones = np.ones(draws.size)

    def table(prefix: str) -> dict[str, float]:
        return {name.removeprefix(prefix): q.mid for name, q in model.items() if name.startswith(prefix)}

    # Money.
    currency = choice(answers, "currency") or country.currency
    units_per_usd = number(answers, "exchange_rate") or catalogue.fx[currency].units_per_usd.mid
    spend_now = {k: v / units_per_usd for k, v in (rows(answers, "current_spend") or {}).items()}
    hours_now = {k: v * WEEKS_PER_MONTH for k, v in (rows(answers, "current_hours") or {}).items()}

    # Who could buy, and who knows the business.
    scope_belief, type_belief = beliefs["market_scope"], beliefs["customer_type"]
    scope_index = draws.options("choice.market_scope", np.array(scope_belief.probabilities))
    type_index = draws.options("choice.customer_type", np.array(type_belief.probabilities))
    people = np.zeros(draws.size)
    for i, scope in enumerate(scope_belief.options):
        for j, kind in enumerate(type_belief.options):
            mine = (scope_index == i) & (type_index == j)
            if mine.any():
                quantity = people_of(catalogue, country, scope, kind)
                people[mine] = _drawn(draws, "people", quantity)[mine]
    if choice(answers, "customer_type") in (None, "consumers", "both"):
        people = people * _share_drawn(draws, "audience_share", sector.audience_share)
    if (
        "storefront" in (chosen(answers, "assets") or ())
        and "online_store" not in (chosen(answers, "assets") or ())
        and choice(answers, "purchase_cycle") == "same_day"
        and choice(answers, "customer_type") != "businesses"
    ):
        # What is bought on the day in a shop is bought nearby, whatever the scope the owner hopes for.
        people = np.minimum(people, model["people_near_premises"].mid * sector.audience_share.mid)
    adults = country.adults_millions.mid * 1e6
    in_scope = choose.per_option(
        "market_scope", {scope: people_of(catalogue, country, scope, "consumers").mid for scope in SCOPES}
    )
    metros = country.large_city_people.mid * choose.per_option("market_scope", table("metros_in_scope."))
    exposed = {"scope": in_scope, "metro": metros, "country": ones * adults}
    covered = {place: np.minimum(1.0, size / in_scope) for place, size in exposed.items()}

    aware_percent = number(answers, "current_awareness")
    if aware_percent is None:
        aware = choose.per_option("business_age", table("awareness_by_age.")) * _drawn(
            draws, "awareness", model["awareness_spread"]
        )
    else:
        aware = ones * aware_percent / 100.0
    unaware = np.clip(1.0 - aware, 0.02, 1.0)

    # What an order brings.
    typical = sector.order_value_usd(country.region)
    order_value_answer = number(answers, "order_value")
    if order_value_answer is None:
        order_value = _drawn(draws, "order_value", typical)
    else:
        order_value = ones * order_value_answer / units_per_usd
    margin_answer = number(answers, "gross_margin")
    if sector.id == "nonprofit":
        margin = ones.copy()
    elif margin_answer is None:
        margin = _share_drawn(draws, "gross_margin", sector.gross_margin)
    else:
        margin = ones * margin_answer / 100.0
    dearness = np.clip((order_value / typical.mid) ** -0.5, 0.2, 4.0)

    horizon = int(number(answers, "horizon") or model["default_horizon_months"].mid)
    window = float(max(horizon, 12))
    cycle_days = table("decision_days.")
    if choice(answers, "purchase_cycle") is None:
        decision_months = choose.per_option("purchase_cycle", cycle_days) / DAYS_PER_MONTH
    else:
        decision_months = ones * cycle_days[str(answers["purchase_cycle"])] / DAYS_PER_MONTH
    per_year = choose.per_option("repeat_purchase", table("purchases_per_year."))
    if choice(answers, "repeat_purchase") is None:
        # Unanswered: the sector's habit, leaned by the mixture.
        per_year = np.sqrt(per_year * sector.purchases_per_year.mid)
    purchases = 1.0 + (per_year - 1.0) * window / 12.0
    cash_answer = choice(answers, "cash_pressure")
    cash_window = math.inf
    if cash_answer not in (None, "no_pressure"):
        cash_window = model[f"cash_window_months.{cash_answer}"].mid
    if math.isfinite(cash_window):
        purchases_in_window = 1.0 + (per_year - 1.0) * min(cash_window, window) / 12.0
    else:
        purchases_in_window = purchases
    own_interval = choose.per_option("repeat_purchase", table("repurchase_years."))
    interval = sector.repurchase_years.mid**0.3 * own_interval**0.7
    in_market = np.minimum(1.0, window / 12.0 / interval)
    visit_multiplier = _drawn_constant(draws, sector.visit_to_customer_mult)
    preference = (
        model["known_brand_preference"].mid
        * choose.per_option("competition", table("preference_by_competition."))
        * choose.per_option("demand_state", table("preference_by_demand."))
        * sector.visit_to_customer_mult.mid**0.75
        * np.minimum(2.0, dearness)
    )
    margin_of_order = order_value * margin
    # A new customer tells others, some of whom come: counted unless the money is needed back at once.
    told = 0.0 if math.isfinite(cash_window) else model["customers_brought_by_customers"].mid
    worth_of_customer = margin_of_order * purchases_in_window * (1.0 + told)
    credit = model[f"awareness_credit_by_horizon.{horizon}"].mid
    worth_of_awareness = margin_of_order * purchases * in_market * np.minimum(1.0, preference) * credit
    if math.isfinite(cash_window):
        # Of the sales that awareness brings over the window, only those land that come early and are decided.
        worth_of_awareness = worth_of_awareness * min(1.0, cash_window / window) * -np.expm1(-cash_window / decision_months)
    close_answer = number(answers, "close_rate")
    if close_answer is None:
        lead_close = _share_drawn(draws, "lead_close", sector.lead_close) * np.clip(dearness, 0.4, 2.0)
    else:
        lead_close = ones * close_answer / 100.0
    lead_close = np.clip(lead_close, 1e-4, 1.0)

    # Budget and work.
    budget_answer = number(answers, "monthly_budget")
    customers_answer = number(answers, "monthly_customers")
    share_of_revenue = sector.marketing_share_of_revenue.mid
    if budget_answer is not None and choice(answers, "currency") is not None:
        budget, budget_known = budget_answer / units_per_usd, True
    elif budget_answer is not None:
        budget, budget_known = budget_answer / units_per_usd, False
    elif customers_answer is not None:
        budget, budget_known = customers_answer * float(order_value.mean()) * share_of_revenue, False
    else:
        budget, budget_known = model["budget_when_unknown_usd"].mid * country.media_level.mid, False
    hours_answer = number(answers, "team_hours")
    hours = hours_answer if hours_answer is not None else model["team_hours_when_unknown"].mid
    cost_answer = number(answers, "hour_cost")
    usual_hour = country.hour_cost_usd.mid
    if cost_answer is not None:
        hour_cost = cost_answer / units_per_usd
    else:
        # An owner's own hour: the smaller the budget, the less of a wage it forgoes (channel-economics, 13).
        hour_cost = usual_hour * (0.35 + 0.65 * min(1.0, budget / 2000.0))
    hire_price = max(hour_cost, usual_hour) if choice(answers, "can_hire") == "yes" else None

    # The business as it runs today.
    age = table("growth_cap_by_age.")
    new_now, orders_now = _base(
        answers, sector, model, budget=budget, hours=hours * WEEKS_PER_MONTH * hour_cost,
        order_value=order_value, per_year=per_year, customers=customers_answer,
        market=people * choose.per_option("business_age", table("market_won_by_age.")),
        share=draws.inverse_lognormal(
            "marketing_share", sector.marketing_share_of_revenue.mid, sector.marketing_share_of_revenue.sigma
        ) * choose.per_option("business_age", table("marketing_share_by_age.")),
    )  # fmt: skip
    prelaunch = beliefs["business_age"].probability("pre_launch")
    if customers_answer is None and prelaunch > 0:
        # Nothing is sold yet: what existing customers could do again does not exist.
        orders_now = orders_now * (1.0 - prelaunch)
    demand = choose.per_option("demand_state", table("demand_by_state."))
    searches = people * _drawn(draws, "searches", sector.searches_per_1000_month) / 1000.0 * demand
    brand_searches = people * (1.0 - unaware) * model["brand_searches_per_aware_person"].mid
    visits_answer = number(answers, "monthly_visits")
    visits = (
        ones * visits_answer
        if visits_answer is not None
        else new_now / np.maximum(1e-6, model["visits_to_customer"].mid * visit_multiplier)
    )
    assets = frozenset(chosen(answers, "assets") or ())
    list_answer = number(answers, "contact_list_size")
    if "contact_list" not in assets:
        contact_list = np.zeros(draws.size)
    elif list_answer is None:
        contact_list = _drawn(draws, "contact_list", model["contact_list_when_unknown"])
    else:
        contact_list = ones * list_answer
    followers_answer = number(answers, "followers")
    if "social_accounts" not in assets:
        followers = np.zeros(draws.size)
    elif followers_answer is None:
        followers = _drawn(draws, "followers", model["followers_when_unknown"])
    else:
        followers = ones * followers_answer
    capacity = number(answers, "capacity")
    goal = number(answers, "goal_balance")
    return Situation(
        sector=sector,
        country=country,
        beliefs=beliefs,
        assets=assets,
        offers=chosen(answers, "regulated_offer") or (),
        horizon_months=horizon,
        goal=0.5 if goal is None else goal / 100.0,
        cash_window_months=cash_window,
        budget_per_month=budget,
        budget_known=budget_known,
        team_hours_per_month=hours * WEEKS_PER_MONTH,
        hour_cost=hour_cost,
        hire_price=hire_price,
        units_per_usd=units_per_usd,
        people=people,
        exposed_people=exposed,
        covered_share=covered,
        unaware=unaware,
        order_value=order_value,
        margin=margin,
        purchases=purchases,
        purchases_in_cash_window=purchases_in_window,
        worth_of_customer=worth_of_customer,
        margin_of_order=margin_of_order,
        worth_of_awareness=worth_of_awareness,
        dearness=dearness,
        lead_close=lead_close,
        visit_multiplier=visit_multiplier,
        demand=demand,
        discovery_scale=choose.per_option("market_scope", table("discovery_scale.")),
        searches_per_month=searches,
        brand_searches_per_month=brand_searches,
        new_customers_per_month=new_now,
        orders_per_month=orders_now,
        growth_cap_per_month=new_now * choose.per_option("business_age", age),
        visits_per_month=visits,
        contact_list=contact_list,
        followers=followers,
        decision_months=decision_months,
        capacity_per_month=math.inf if capacity is None else capacity,
        window_months=window,
        in_market=in_market,
        running=frozenset(k for k, v in {**spend_now, **hours_now}.items() if v > 0),
        current_spend=spend_now,
        current_hours_per_month=hours_now,
        closes_known=close_answer is not None,
    )


def _drawn_constant(draws: Draws, quantity: Quantity) -> FloatArray:
    """The mean in every draw: for multipliers of the response, whose spread widens intervals only."""
    return np.full(draws.size, quantity.mid)


def _base(
    answers: Answers,
    sector: Sector,
    model: Mapping[str, Quantity],
    *,
    budget: float,
    hours: float,
    order_value: FloatArray,
    per_year: FloatArray,
    market: FloatArray,
    customers: float | None,
    share: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """New customers and orders a month today: as answered, or what such a budget usually stands for.

    A business spends about the sector's share of its revenue on marketing, money and work together.
    """
    if customers is not None:
        new_customers = np.full(order_value.shape, customers)
    else:
        effort = max(budget + hours, model["least_effort_usd"].mid)
        orders = effort / share / order_value
        # However large the budget, a month wins no more than a small part of the market.
        most = market * model["most_of_market_won_per_month"].mid
        new_customers = np.minimum(orders / np.maximum(1.0, per_year), most)
    return new_customers, new_customers * np.maximum(1.0, per_year)
