"""advise(): the straight line from a client's file to the advice."""

import math
from dataclasses import replace

import numpy as np

from rawafid.advisor.advice import (
    Advice,
    ApproachRow,
    BrandShare,
    BuildUpMonth,
    Change,
    ExchangeRate,
    Figure,
    MixRow,
    NextQuestion,
    Per,
    Range,
    ReasonGiven,
)
from rawafid.advisor.appraisal import appraise
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.explanation import COARSE_DRAWS, explore, not_chosen, reasons_for
from rawafid.advisor.forecast import Interval, Outcome, Used, forecast, interval, ratio_interval
from rawafid.advisor.notices import notices_for
from rawafid.advisor.plan_in_use import at
from rawafid.advisor.response import Deck, market_for
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation, understand
from rawafid.advisor.slack import near_optimal_ranges
from rawafid.advisor.split import BUDGET_ROW
from rawafid.advisor.study import Study, scenario_of, study
from rawafid.advisor.timing import timing_for
from rawafid.knowledge.answer_file import ClientFile, Options
from rawafid.knowledge.answers import Answers, choice, number
from rawafid.knowledge.library import Knowledge

CURVE_DRAWS = 128
FORECAST_DRAWS = 512
CURVE_NODES = 24

RESULT_METRICS = {
    "order": "orders", "booking": "bookings", "qualified_lead": "qualified_leads", "contract": "contracts",
    "donation": "donations",
}  # fmt: skip


class Advisor:
    """Advice for any number of clients with one knowledge and seed; draws are made once and shared.

    Sharing changes no result. Not to be used by two threads at a time.
    """

    def __init__(self, knowledge: Knowledge, *, seed: int = 1) -> None:
        self.knowledge = knowledge
        self.seed = seed
        self.deck = Deck(knowledge.catalogue, Draws(seed, CURVE_DRAWS))
        self._outlook = Deck(knowledge.catalogue, Draws(seed, FORECAST_DRAWS))
        self._coarse = Deck(knowledge.catalogue, Draws(seed, COARSE_DRAWS))

    def study(self, client: ClientFile) -> Study:
        """The plan behind the advice, without forecast and explanations."""
        return self._study(self.knowledge.questionnaire.used(client.answers), client.options)

    def _study(self, answers: Answers, options: Options) -> Study:
        return study(answers, options, self.knowledge, self.deck, nodes=CURVE_NODES)

    def advise(self, client: ClientFile, *, start: str, brief: bool = False) -> Advice:
        """The whole advice for a client from the month `start` (YYYY-MM); `brief` leaves the what-ifs out."""
        one = self.study(client)
        outcome = self._outcome(one)
        changes = questions = None
        if not brief:
            changes, questions = explore(
                one, client.options, self.knowledge, rough=self._coarse,
                again=lambda answers: self._study(answers, client.options),
            )  # fmt: skip
        return _Writer(self, client, one, outcome).advice(start, changes, questions)

    def _outcome(self, one: Study) -> Outcome:
        deck = self._outlook
        situation = understand(one.answers, self.knowledge.catalogue, deck.draws)
        situation = replace(situation, running=one.situation.running)
        market = market_for(situation, one.weighed.evidence, deck)
        timing = timing_for(deck.channels, situation)
        return forecast(one.used, situation, one.weighed, market, timing, deck)


def advise(
    client: ClientFile, knowledge: Knowledge, *, start: str, seed: int = 1, brief: bool = False
) -> Advice:
    """Advice for one client; see `Advisor`."""
    return Advisor(knowledge, seed=seed).advise(client, start=start, brief=brief)


def result_of(situation: Situation) -> str:
    """What counts as a result: the sector's; for enquiries a contract, when one fits in the horizon."""
    result = situation.sector.result
    firms = situation.beliefs["customer_type"].options[0] in ("businesses", "government")
    if result != "qualified_lead":
        return result
    if float(np.mean(situation.decision_months)) > situation.horizon_months:
        return "qualified_lead"
    return "contract" if firms or situation.sector.id == "real_estate" else "order"


class _Writer:
    """Turns a study and its outcome into the figures of the advice, in the client's currency."""

    def __init__(self, advisor: Advisor, client: ClientFile, one: Study, outcome: Outcome) -> None:
        self.advisor = advisor
        self.client = client
        self.one = one
        self.outcome = outcome
        self.situation = one.situation
        self.catalogue = advisor.knowledge.catalogue
        self.currency = choice(one.answers, "currency")
        self.rate = one.situation.units_per_usd
        self.has_money = one.situation.budget_known
        self.result = result_of(one.situation)
        self.total_cost = math.fsum(u.cost_per_month for u in one.used)

    def money(self, usd: float | None) -> float | None:
        return None if usd is None or not self.has_money else usd * self.rate

    def _money_range(self, usd: tuple[float, float]) -> tuple[float, float] | None:
        return (usd[0] * self.rate, usd[1] * self.rate) if self.has_money else None

    def range(self, values: Interval, scale: float = 1.0) -> Range:
        return Range(values.low * scale, values.mid * scale, values.high * scale)

    def advice(
        self, start: str, changes: tuple[Change, ...] | None, questions: tuple[NextQuestion, ...] | None
    ) -> Advice:
        one, situation = self.one, self.situation
        months = situation.horizon_months
        spent = math.fsum(u.money for u in one.used) + math.fsum(u.setup_money for u in one.used) / months
        unspent = max(0.0, situation.budget_per_month - spent)
        value, bound = one.value, max(one.bound, one.value)
        if bound - value <= 1e-9 * float(np.abs(one.split.problem.value).max(initial=1.0)):
            bound = value  # what lies between is rounding: an empty plan has a gap of 0, not of 1
        gap = (bound - value) / bound if bound > 1e-9 * max(1.0, abs(value)) else 0.0
        model = self.catalogue.model
        priced = None
        if questions is not None:
            priced = tuple(NextQuestion(q.question, self.money(q.worth)) for q in questions)
        return Advice(
            seed=self.advisor.seed,
            knowledge=self.advisor.knowledge.hash,
            client=self.client.name,
            start=start,
            scenario=scenario_of(one.answers, self.client.options),
            currency=self.currency if self.has_money else None,
            exchange_rate=self._exchange_rate(),
            budget_per_month=self.money(situation.budget_per_month),
            horizon_months=months,
            result=self.result,
            mix=self._mix(),
            shares=dict(one.shares),
            cash_shares=self._cash_shares(),
            per=self._per(),
            approaches=self._approaches(),
            totals=self._totals(),
            build_up=self._build_up(),
            value=self.money(value),
            bound=self.money(bound),
            gap=max(0.0, gap),
            net_gain=self.money(appraise(one, one.used, model, plain=True)),
            binding=self._binding(),
            unspent_per_month=self.money(unspent),
            brand_share=self._brand_share(),
            not_chosen=not_chosen(one, self.advisor.deck),
            what_would_change=changes,
            next_questions=priced,
            warnings=notices_for(
                self.client, one, self.advisor.knowledge, self.advisor.deck,
                unspent=unspent if self.has_money else 0.0, rate=self.rate, questions=questions,
            ),
            answer_warnings=self.advisor.knowledge.questionnaire.warnings(self.client.answers),
            client_file=self.client,
        )  # fmt: skip

    def _binding(self) -> tuple[str, ...]:
        """Limits that hold the plan back; a budget that nobody gave is none."""
        hidden = INTERNAL_ROWS if self.has_money else INTERNAL_ROWS | {"budget"}
        return tuple(row for row in self.one.plan.binding if row not in hidden)

    def _exchange_rate(self) -> ExchangeRate | None:
        if not self.has_money or self.currency is None:
            return None
        own = number(self.one.answers, "exchange_rate")
        return ExchangeRate(self.rate, "" if own else self.catalogue.fx[self.currency].as_of)

    def _mix(self) -> tuple[MixRow, ...]:
        one, months = self.one, self.situation.horizon_months
        ranges = self._spend_ranges()
        rows = []
        for k, used in enumerate(one.used):
            channel = used.option.channel
            results, metric = self._results(self.outcome.orders[k])
            rows.append(
                MixRow(
                    channel=channel.id,
                    objective=used.option.objective,
                    approach=(
                        "upstream" if used.option.upstream >= 0.5 else "downstream",
                        "inbound" if used.option.inbound >= 0.5 else "outbound",
                    ),
                    upstream=used.option.upstream,
                    inbound=used.option.inbound,
                    spend_per_month=self.money(used.money),
                    setup_once=self.money(used.setup_money),
                    hours_per_week=used.hours / WEEKS_PER_MONTH,
                    cost_per_month=self.money(used.cost_per_month),
                    share=used.cost_per_month / self.total_cost if self.total_cost > 0 else 0.0,
                    spend_range=self._money_range(ranges[k]),
                    confidence=self._confidence(used),
                    awareness=Figure("people_reached", self.range(interval(self.outcome.people[k] / months))),
                    conversions=Figure(metric, self.range(interval(results / months))),
                    reasons=reasons_for(one, channel.id),
                )
            )
        return tuple(sorted(rows, key=lambda r: (-r.share, r.channel)))

    def _results(self, orders: FloatArray) -> tuple[FloatArray, str]:
        """Orders as the client's unit of result."""
        if self.result == "qualified_lead":
            return orders / self.outcome.lead_close, RESULT_METRICS[self.result]
        return orders, RESULT_METRICS[self.result]

    def _spend_ranges(self) -> list[tuple[float, float]]:
        """Spend that costs less than half a percent of value, per used channel, US dollars a month."""
        one = self.one
        if not one.used:
            return []
        found = near_optimal_ranges(one.split.problem, one.plan, usage_row="budget")
        ranges = []
        for unit, exact, used in zip(one.plan.on.tolist(), one.exact, one.used, strict=True):
            low, high = found[unit]
            now = at(one.split.problem.usage[BUDGET_ROW], one.plan, unit)
            # The row also holds the monthly part of the set-up, the spend hired hours: keep the distances.
            least, most = max(0.0, exact.money - (now - low)), exact.money + (high - now)
            ranges.append((min(least, used.money), max(most, used.money)))
        return ranges

    def _confidence(self, used: Used) -> str:
        """How sure the figures of a channel are, from the spread of what it brings."""
        deck, i = self.advisor.deck, used.option.position
        channel = used.option.channel
        sigma = math.sqrt(
            float(self.one.weighed.sigma[i]) ** 2
            + channel.price.sigma**2
            + (0.5 * channel.ceiling.sigma) ** 2
        )
        model = deck.catalogue.model
        if sigma <= model["confidence_log_sd.high"].mid:
            return "high"
        return "medium" if sigma <= model["confidence_log_sd.medium"].mid else "low"

    def _cash_shares(self) -> dict[str, float]:
        money = math.fsum(u.money for u in self.one.used)
        if money <= 0.0:
            return {}
        up = math.fsum(u.option.upstream * u.money for u in self.one.used) / money
        inbound = math.fsum(u.option.inbound * u.money for u in self.one.used) / money
        return {"upstream": up, "downstream": 1.0 - up, "inbound": inbound, "outbound": 1.0 - inbound}

    def _per(self) -> Per:
        """A round amount near a tenth of the monthly cost; without money, a tenth of the work."""
        if not self.has_money:
            return Per(0.1, None)
        tenth = self.total_cost * self.rate / 10.0
        if tenth <= 0.0:
            return Per(100.0, self.currency)
        power = 10.0 ** math.floor(math.log10(tenth))
        amount = min((1.0, 2.0, 5.0, 10.0), key=lambda m: abs(math.log(m * power / tenth))) * power
        return Per(amount, self.currency)

    def _approaches(self) -> dict[str, ApproachRow | None]:
        months = self.situation.horizon_months
        per = self._per()
        weights = {
            "upstream": [u.option.upstream for u in self.one.used],
            "downstream": [1.0 - u.option.upstream for u in self.one.used],
            "inbound": [u.option.inbound for u in self.one.used],
            "outbound": [1.0 - u.option.inbound for u in self.one.used],
        }
        rows: dict[str, ApproachRow | None] = {}
        for approach, weight in weights.items():
            w = np.array(weight)
            cost = math.fsum(
                x * (u.cost_per_month * months + u.setup_money)
                for x, u in zip(weight, self.one.used, strict=True)
            )
            if cost <= 1e-9:
                rows[approach] = None
                continue
            scale = (
                per.amount / (cost * self.rate)
                if self.has_money
                else per.amount * self.total_cost * months / cost
            )
            rows[approach] = self._approach(w, cost, scale)
        return rows

    def _approach(self, w: FloatArray, cost: float, scale: float) -> ApproachRow:
        out = self.outcome
        orders, visits = w @ out.orders, w @ out.visits
        results, metric = self._results(orders)
        awareness = {
            "people_reached": self.range(interval(w @ out.people), scale),
            "impressions": self.range(interval(w @ out.impressions), scale),
            "new_followers": self.range(interval(w @ out.followers), scale),
        }
        spent = np.full(orders.shape, cost * self.rate)
        cost_per = ratio_interval(spent, orders) if self.has_money else None
        rate = ratio_interval(orders, visits)
        conversion: dict[str, Range | None] = {
            "orders": self.range(interval(orders), scale),
            "cost_per_order": None if cost_per is None else self.range(cost_per),
            "conversion_rate": None if rate is None else self.range(rate),
        }
        if metric not in ("orders",):
            conversion[metric] = self.range(interval(results), scale)
        return ApproachRow(awareness=awareness, conversion=conversion)

    def _totals(self) -> dict[str, Range | None]:
        out, months = self.outcome, self.situation.horizon_months
        if not self.one.used:
            return {
                name: None
                for name in ("people_reached", "orders", "revenue", "cost_per_order", "return_on_spend")
            }
        orders = out.orders.sum(axis=0)
        revenue = out.revenue.sum(axis=0) * self.rate
        money = (
            math.fsum(u.money for u in self.one.used) * months
            + math.fsum(u.setup_money for u in self.one.used)
        ) * self.rate
        cost = (self.total_cost * months + math.fsum(u.setup_money for u in self.one.used)) * self.rate
        per_order = ratio_interval(np.full(orders.shape, cost), orders) if self.has_money else None
        on_spend = (
            ratio_interval(revenue, np.full(orders.shape, money)) if self.has_money and money > 0 else None
        )
        results, metric = self._results(orders)
        totals: dict[str, Range | None] = {
            "people_reached": self.range(interval(out.people_together)),
            "orders": self.range(interval(orders)),
            "revenue": self.range(interval(revenue)) if self.has_money else None,
            "cost_per_order": None if per_order is None else self.range(per_order),
            "return_on_spend": None if on_spend is None else self.range(on_spend),
        }
        if metric != "orders":
            totals[metric] = self.range(interval(results))
        return totals

    def _build_up(self) -> tuple[BuildUpMonth, ...]:
        """Orders and people month by month; people reached by several channels count once."""
        out, one = self.outcome, self.one
        if not one.used:
            return ()
        places = {
            "upstream": np.array([u.option.upstream for u in one.used]),
            "inbound": np.array([u.option.inbound for u in one.used]),
        }
        weights = {
            "upstream": places["upstream"], "downstream": 1.0 - places["upstream"],
            "inbound": places["inbound"], "outbound": 1.0 - places["inbound"],
        }  # fmt: skip
        found = []
        for month in range(self.situation.horizon_months):
            orders = out.orders_by_month[:, month]
            share = 1.0 - np.minimum(out.people_by_month[:, month] / out.audience, 1.0)
            people = out.audience * (1.0 - share.prod(axis=0))
            found.append(
                BuildUpMonth(
                    month=month + 1,
                    orders=self.range(interval(orders.sum(axis=0))),
                    people=self.range(interval(people)),
                    orders_by_approach={
                        approach: self.range(interval((w[:, None] * orders).sum(axis=0)))
                        for approach, w in weights.items()
                    },
                )
            )
        return tuple(found)

    def _brand_share(self) -> BrandShare:
        """What the context calls for, and what leaning to it gives up of the plan's value."""
        one = self.one
        cost = self.money(one.lean_cost) if one.used else None
        reasons = tuple(
            ReasonGiven(r.rule, r.question, r.shift) for r in one.weighed.brand_reasons if r.shift != 0.0
        )
        return BrandShare(one.lean.brand_share, cost, reasons)


INTERNAL_ROWS: frozenset[str] = frozenset(
    {"growth", "repeat_growth", "awareness", "brand_share", "least_value"}
)
"""Rows of the problem that are no limits but balances of its concave losses."""
