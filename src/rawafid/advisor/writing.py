"""The advice written out: a study and its forecast as figures in the client's own currency."""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from rawafid.advisor.advice import (
    Advice,
    AnswerPart,
    ApproachRow,
    BrandShare,
    BuildUpMonth,
    Cases,
    Change,
    EditCost,
    Edits,
    Enough,
    ExchangeRate,
    Figure,
    MixRow,
    NextMeasurement,
    NextQuestion,
    Per,
    PlanReasons,
    Range,
    ReasonGiven,
    Rounding,
    ScenarioOutcome,
    Standing,
    TargetResult,
    TopicPart,
)
from rawafid.advisor.alternatives import EditsWorth, ScenarioWorth
from rawafid.advisor.appraisal import appraise
from rawafid.advisor.attribution import PlanExplanation, Position
from rawafid.advisor.channel_worth import ChannelWorth
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.explanation import not_chosen, reasons_for
from rawafid.advisor.forecast import Outcome, Used, interval, intervals, ratio_interval
from rawafid.advisor.notices import notices_for
from rawafid.advisor.plan_in_use import at
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.advisor.slack import FlatTop
from rawafid.advisor.split import BUDGET_ROW, HOURS_ROW
from rawafid.advisor.study import Study, scenario_of
from rawafid.advisor.target import TargetAdvice
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.answers import choice, number
from rawafid.knowledge.library import Knowledge

if TYPE_CHECKING:
    from rawafid.advisor.information import StopOffer

RESULT_METRICS: Final = {
    "order": "orders", "booking": "bookings", "qualified_lead": "qualified_leads", "contract": "contracts",
    "donation": "donations",
}  # fmt: skip

INTERNAL_ROWS: frozenset[str] = frozenset(
    {"growth", "repeat_growth", "awareness", "brand_share", "least_value", "least_brand_work", "cash_back"}
)
"""Rows of the problem that are no limits but balances of its concave losses."""


def result_of(situation: Situation) -> str:
    """What counts as a result: the sector's; for enquiries a contract, when one fits in the horizon."""
    result = situation.sector.result
    firms = situation.beliefs["customer_type"].options[0] in ("businesses", "government")
    if result != "qualified_lead":
        return result
    if float(np.mean(situation.decision_months)) > situation.horizon_months:
        return "qualified_lead"
    return "contract" if firms or situation.sector.id == "real_estate" else "order"


class Writer:
    """Turns a study and its outcome into the figures of the advice, in the client's currency."""

    def __init__(
        self,
        knowledge: Knowledge,
        deck: Deck,
        client: ClientFile,
        one: Study,
        outcome: Outcome,
        *,
        seed: int,
    ) -> None:
        self.knowledge = knowledge
        self.deck = deck
        self.client = client
        self.one = one
        self.outcome = outcome
        self.seed = seed
        self.situation = one.situation
        self.catalogue = knowledge.catalogue
        self.currency = choice(one.answers, "currency")
        self.rate = one.situation.units_per_usd
        self.has_money = one.situation.budget_known
        self.result = result_of(one.situation)
        self.total_cost = math.fsum(u.cost_per_month for u in one.used)

    def money(self, usd: float | None) -> float | None:
        return None if usd is None or not self.has_money else usd * self.rate

    def _money_range(self, usd: tuple[float, float]) -> tuple[float, float] | None:
        return (usd[0] * self.rate, usd[1] * self.rate) if self.has_money else None

    def range(self, values: Range, scale: float = 1.0) -> Range:
        return Range(values.low * scale, values.mid * scale, values.high * scale)

    def advice(
        self,
        start: str,
        *,
        changes: tuple[Change, ...] | None = None,
        questions: tuple[NextQuestion, ...] | None = None,
        enough: "StopOffer | None" = None,
        measurements: tuple[NextMeasurement, ...] | None = None,
        because: PlanExplanation | None = None,
        worths: Mapping[str, ChannelWorth] | None = None,
        target: TargetAdvice | None = None,
        scenarios: tuple[ScenarioWorth, ...] | None = None,
        edits: EditsWorth | None = None,
    ) -> Advice:
        """The advice as a value; what is not given was not asked for. Worths are US dollars."""
        one, situation = self.one, self.situation
        months = situation.horizon_months
        spent = math.fsum(u.money for u in one.used) + math.fsum(u.setup_money for u in one.used) / months
        unspent = max(0.0, situation.budget_per_month - spent)
        value, bound = one.value, max(one.bound, one.value)
        if bound - value <= 1e-9 * float(np.abs(one.split.problem.value).max(initial=1.0)):
            bound = value  # what lies between is rounding: an empty plan has a gap of 0, not of 1
        gap = (bound - value) / bound if bound > 1e-9 * max(1.0, abs(value)) else 0.0
        model = self.catalogue.model
        mix = self._mix(worths or {})
        priced = measured = None
        if questions is not None:
            priced = tuple(NextQuestion(q.question, self.money(q.worth)) for q in questions)
        if measurements is not None:
            measured = tuple(NextMeasurement(m.kind, m.channel, self.money(m.worth)) for m in measurements)
        return Advice(
            seed=self.seed,
            knowledge=self.knowledge.hash,
            client=self.client.name,
            start=start,
            scenario=scenario_of(one.answers, self.client.options),
            currency=self.currency if self.has_money else None,
            exchange_rate=self._exchange_rate(),
            budget_per_month=self.money(situation.budget_per_month),
            horizon_months=months,
            result=self.result,
            mix=mix,
            shares=dict(one.shares),
            cash_shares=self._cash_shares(),
            per=self._per(),
            approaches=self._approaches(),
            totals=self._totals(),
            build_up=self._build_up(),
            value=self.money(value),
            bound=self.money(bound),
            gap=max(0.0, gap),
            rounding=self._rounding(),
            net_gain=self.money(appraise(one, one.exact, model, plain=True)),
            binding=self._binding(),
            unspent_per_month=self.money(unspent),
            brand_share=self._brand_share(),
            not_chosen=not_chosen(one, self.deck),
            what_would_change=changes,
            next_questions=priced,
            enough=None
            if enough is None
            else Enough(enough.stop, self.money(enough.best), self.money(enough.rest)),
            next_measurements=measured,
            because=None if because is None else self._because(because),
            target=None if target is None else self._target(target),
            scenarios=None if scenarios is None else tuple(self._scenario(s) for s in scenarios),
            edits=None if edits is None else self._edits(edits),
            warnings=notices_for(
                self.client, one, self.knowledge, self.deck,
                unspent=unspent if self.has_money else 0.0, rate=self.rate, questions=questions,
                ranges=({row.channel: row.share for row in mix}, _loose(mix)),
                without=None if because is None else because.base.channels, target=target,
            ),
            answer_warnings=self.knowledge.questionnaire.warnings(self.client.answers),
            client_file=self.client,
        )  # fmt: skip

    def _rounding(self) -> Rounding:
        rounded = self.one.rounded
        loss = 0.0 if rounded is None else rounded.loss
        return Rounding(self.money(loss), loss / abs(self.one.value) if loss > 0.0 else 0.0)

    def _scenario(self, worth: ScenarioWorth) -> ScenarioOutcome:
        used = worth.one.used
        total = math.fsum(u.cost_per_month for u in used)
        mix = [
            (u.option.channel.id, u.cost_per_month / total if total > 0.0 else 0.0, self.money(u.money))
            for u in used
        ]
        return ScenarioOutcome(
            scenario=worth.scenario,
            chosen=worth.chosen,
            mix=tuple(sorted(mix, key=lambda row: (-row[1], row[0]))),
            shares=dict(worth.one.shares),
            spend_per_month=self.money(math.fsum(u.money for u in used)),
            hours_per_week=math.fsum(u.hours for u in used) / WEEKS_PER_MONTH,
            orders=Cases(*worth.orders),
            gain=Cases(worth.gain.mean * self.rate, worth.gain.worst_tenth * self.rate)
            if self.has_money
            else None,
        )

    def _edits(self, worth: EditsWorth) -> Edits:
        return Edits(
            self.money(worth.value), self.money(worth.cost), worth.orders,
            tuple(
                EditCost(
                    edit=one.edit, channel=one.channel, amount=one.amount, cost=self.money(one.cost),
                    orders=one.orders,
                )
                for one in worth.each
            ),
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

    def _mix(self, worths: Mapping[str, ChannelWorth]) -> tuple[MixRow, ...]:
        one, months = self.one, self.situation.horizon_months
        flat = FlatTop(one.split.problem, one.plan)
        ranges, hours = self._spend_ranges(flat), self._hours_ranges(flat)
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
                    hours_range=hours[k],
                    confidence=self._confidence(used),
                    awareness=Figure("people_reached", self.range(interval(self.outcome.people[k] / months))),
                    conversions=Figure(metric, self.range(interval(results / months))),
                    reasons=self._reasons(channel.id, worths.get(channel.id)),
                    bought_per_month=self.money(min(used.money, self._bought(used))),
                )
            )
        return tuple(sorted(rows, key=lambda r: (-r.share, r.channel)))

    def _bought(self, used: Used) -> float:
        """Money a month for the channel itself, without the help that is hired for it; US dollars."""
        row = self.one.curves.options.index(used.option)
        return max(0.0, self.one.at_level(self.one.curves.money, row, used.level))

    def _reasons(self, channel: str, worth: ChannelWorth | None) -> tuple[ReasonGiven, ...]:
        """Why a channel is rated so, each reason with what it adds in money where that was asked for."""
        reasons = reasons_for(self.one, channel)
        if worth is None or not self.has_money:
            return reasons
        added = {(r.rule, r.question): r.usd_per_month * self.rate for r in worth.reasons}
        return tuple(replace(r, worth=added.get((r.rule, r.question))) for r in reasons)

    def _because(self, because: PlanExplanation) -> PlanReasons:
        def standing(one: Position) -> Standing:
            return Standing(
                value=self.money(one.value_usd), upstream=one.upstream, inbound=one.inbound,
                channels=dict(one.channels),
            )  # fmt: skip

        return PlanReasons(
            standing(because.base),
            standing(because.plan),
            tuple(
                TopicPart(
                    topic=one.topic, questions=one.questions, value=self.money(one.value_usd),
                    upstream=one.upstream, inbound=one.inbound, channels=dict(one.channels),
                    strongest=tuple(
                        AnswerPart(a.question, self.money(a.value_usd), a.upstream, a.inbound)
                        for a in one.strongest
                    ),
                )
                for one in because.topics
            ),
        )  # fmt: skip

    def _target(self, found: TargetAdvice) -> TargetResult:
        wanted = found.target
        return TargetResult(
            metric="orders" if wanted.people is None else "people_reached",
            wanted=wanted.amount, asked_chance=wanted.chance, reached=found.reached, reason=found.reason,
            amount=found.amount, chance=found.chance,
            money_per_month=self.money(found.money_per_month),
        )  # fmt: skip

    def _results(self, orders: FloatArray) -> tuple[FloatArray, str]:
        """Orders as the client's unit of result."""
        if self.result == "qualified_lead":
            return orders / self.outcome.lead_close, RESULT_METRICS[self.result]
        return orders, RESULT_METRICS[self.result]

    def _spend_ranges(self, flat: FlatTop) -> list[tuple[float, float]]:
        """Spend that costs less than half a percent of value, per used channel, US dollars a month."""
        one = self.one
        if not one.used:
            return []
        found = flat.ranges("budget")
        ranges = []
        for unit, exact, used in zip(one.plan.on.tolist(), one.exact, one.used, strict=True):
            low, high = found[unit]
            now = at(one.split.problem.usage[BUDGET_ROW], one.plan, unit)
            # The row also holds the monthly part of the set-up, the spend hired hours: keep the distances.
            least, most = max(0.0, exact.money - (now - low)), exact.money + (high - now)
            ranges.append((min(least, used.money), max(most, used.money)))
        return ranges

    def _hours_ranges(self, flat: FlatTop) -> list[tuple[float, float] | None]:
        """The same in hours a week, for channels whose level is work."""
        one = self.one
        by_work = [u.option.channel.basis == "per_hour" for u in one.used]
        units = [unit for unit, work in zip(one.plan.on.tolist(), by_work, strict=True) if work]
        if not units:
            return [None] * len(one.used)
        found = flat.ranges("team_hours", units=units)
        ranges: list[tuple[float, float] | None] = []
        for unit, exact, used in zip(one.plan.on.tolist(), one.exact, one.used, strict=True):
            if unit not in found:
                ranges.append(None)
                continue
            low, high = found[unit]
            now = at(one.split.problem.usage[HOURS_ROW], one.plan, unit)
            least, most = max(0.0, exact.hours - (now - low)), exact.hours + (high - now)
            ends = (min(least, used.hours), max(most, used.hours))
            ranges.append((ends[0] / WEEKS_PER_MONTH, ends[1] / WEEKS_PER_MONTH))
        return ranges

    def _confidence(self, used: Used) -> str:
        """How sure the figures of a channel are, from the spread of what it brings."""
        deck, i = self.deck, used.option.position
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
        left = 1.0 - np.minimum(out.people_by_month / out.audience, 1.0)
        people = intervals(out.audience * (1.0 - left.prod(axis=0)))
        orders = intervals(out.orders_by_month.sum(axis=0))
        by_approach = {
            approach: intervals((w[:, None, None] * out.orders_by_month).sum(axis=0))
            for approach, w in weights.items()
        }
        return tuple(
            BuildUpMonth(
                month=month + 1,
                orders=self.range(orders[month]),
                people=self.range(people[month]),
                orders_by_approach={name: self.range(found[month]) for name, found in by_approach.items()},
            )
            for month in range(self.situation.horizon_months)
        )

    def _brand_share(self) -> BrandShare:
        """What the context calls for, and what leaning to it gives up of the plan's value."""
        one = self.one
        cost = self.money(one.lean_cost) if one.used else None
        reasons = tuple(
            ReasonGiven(r.rule, r.question, r.shift) for r in one.weighed.brand_reasons if r.shift != 0.0
        )
        part = one.lean_cost / one.best_value if one.used and one.best_value > 0.0 else 0.0
        return BrandShare(one.lean.brand_share, cost, reasons, part)


def _loose(mix: tuple[MixRow, ...]) -> dict[str, tuple[float, float, float]]:
    """Amount, low and high of each channel, in hours where its level is work and in money elsewhere."""
    found = {}
    for row in mix:
        if row.hours_range is not None:
            found[row.channel] = (row.hours_per_week, *row.hours_range)
        elif row.spend_range is not None and row.spend_per_month is not None:
            found[row.channel] = (row.spend_per_month, *row.spend_range)
    return found
