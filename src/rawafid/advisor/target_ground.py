"""One client at one budget, as the search for the least money looks at it: plans for a target, forecast."""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.allocation import AllocationProblem, Plan, solve
from rawafid.advisor.curves import Bounds, Curves, bounds_of, curves_for
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.forecast import Used, forecast
from rawafid.advisor.plan_in_use import at, used_of
from rawafid.advisor.response import Deck, Market, market_for
from rawafid.advisor.rounding import round_plan, settled
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation, understand
from rawafid.advisor.split import BUDGET_ROW, NO_LEAN, Lean, Split, channel_cap, split_for
from rawafid.advisor.study import Basis, Study, lean_for
from rawafid.advisor.target_aim import CLOSE, Aim, Steps
from rawafid.advisor.target_problem import (
    MOST_BUDGET,
    TARGET_ROW,
    TARGET_ROWS,
    Brings,
    Growth,
    cheapest_form,
    kept_to,
    largest_form,
    missed,
    orders_brought,
    people_brought,
    sparing_form,
    with_target,
)
from rawafid.advisor.timing import timing_for
from rawafid.knowledge.answers import choice

_MOST_HOURS: Final = 1e5  # a month, where hours are no limit
_FAR: Final = 1e6  # times, where growth is no limit
_LOOK_NODES: Final = 12
_NODES: Final = 24
_GAP: Final = 1e-3
_NODE_LIMIT: Final = 150
_ROUGH_GAP: Final = 1e-2
_ROUGH_LIMIT: Final = 40
_LOOKS: Final = 3  # at the largest plan, each with what the one before has taught
_TRIES: Final = 6  # of another height of the target's row
_KEPT: Final = (0.997, 0.95, 0.8, 0.5, 0.0)  # of a draft's height, tried in turn where forecasts moved it
_ROOM: Final = 2.0  # times the price of the target up to which a level is worth drawing


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Draft:
    """A plan on the ground's curves, with the height of the target's row that it was asked for."""

    plan: Plan
    split: Split  # with the problem that the plan solves
    curves: Curves
    used: tuple[Used, ...]
    money: float  # a month, with the monthly part of the set-up
    need: float
    gamma: float
    amount: float  # what it brings with the chance asked for


class Ground:
    """One client with one budget; all else about the client is as `one`, a study of the client, has it.

    So the size of a business that nobody told stays what it is today, however much money a target takes.
    Each of `relaxed` names a limit that is lifted: "hours", "channel_count", "capacity", "growth".
    """

    def __init__(
        self,
        one: Study,
        budget: float,
        aim: Aim,
        deck: Deck,
        outlook: Deck,
        *,
        scenario: str,
        relaxed: frozenset[str] = frozenset(),
    ) -> None:
        self.scenario = scenario
        self.one, self.aim, self.deck, self.outlook, self.relaxed = one, aim, deck, outlook, relaxed
        known = choice(one.answers, "currency") is not None
        self.true = replace(one.situation, budget_per_month=budget, budget_known=known)
        self.situation = self._lifted(self.true)
        ahead = understand(one.answers, deck.catalogue, outlook.draws)
        self.ahead = self._lifted(replace(ahead, running=one.situation.running, budget_per_month=budget))
        evidence = one.weighed.evidence
        self.market = market_for(self.situation, evidence, deck)
        self._market_ahead = market_for(self.ahead, evidence, outlook)
        self._timing = timing_for(outlook.channels, self.ahead)
        self._every = replace(one.wishes, spend_all=True)  # with it no level is left out for not paying
        hours = self.situation.team_hours_per_month
        if self.situation.hire_price:
            hours += MOST_BUDGET / self.situation.hire_price
        self._bounds = bounds_of(
            replace(self.situation, budget_per_month=MOST_BUDGET), self.market, deck,
            dict(one.wishes.limits), hours_available=hours, spend_all=True,
        )  # fmt: skip

    def _lifted(self, situation: Situation) -> Situation:
        if "hours" in self.relaxed:
            situation = replace(situation, team_hours_per_month=_MOST_HOURS)
        if "capacity" in self.relaxed:
            situation = replace(situation, capacity_per_month=math.inf)
        if "growth" in self.relaxed:
            situation = _with_growth(situation, _FAR)
        return situation

    # What plans are made of.

    def _drawn(self, bounds: Bounds, nodes: int) -> Curves:
        """The curves within other bounds; set-up and what is locked stay as the study has them."""
        first, wishes = self.one.curves, self.one.wishes
        locked = {
            option.channel.id: (float(first.level[row, 0]), limit.locked)
            for row, option in enumerate(first.options)
            if (limit := wishes.limits.get(option.channel.id)) is not None and limit.locked is not None
        }
        drawn = curves_for(
            self.situation, self.deck, first.options, bounds, self.market, nodes=nodes,
            locked={channel: level for channel, (level, _) in locked.items()},
        )  # fmt: skip
        money = drawn.money.copy()
        for row, option in enumerate(first.options):
            if option.channel.id in locked:
                money[row] = locked[option.channel.id][1]
        return replace(drawn, money=money, setup_money=first.setup_money, setup_hours=first.setup_hours)

    def _brings(self, curves: Curves) -> Brings:
        market = self._deciding()
        if self.aim.target.orders is not None:
            return orders_brought(curves, market, self.one.weighed, self.deck)
        return people_brought(curves, market, self.situation, self.deck)

    def _deciding(self) -> Market:
        """The market as it is in the draws that decide the quantile, but for what is each channel's own."""
        ahead, market, near = self._market_ahead, self.market, self.aim.near

        def beside_all(values: FloatArray) -> FloatArray:
            return np.asarray(
                values[:, near].mean(axis=1) / np.maximum(values.mean(axis=1), 1e-300), dtype=np.float64
            )[:, None]

        return replace(
            market,
            ceiling=market.ceiling * beside_all(ahead.ceiling / self.outlook.ceiling_shape),
            orders=market.orders * beside_all(ahead.orders),
        )

    def _growth(self) -> Growth | None:
        """What growth can take up in the draws that decide the quantile."""
        if self.aim.target.orders is None:
            return None
        model, near = self.deck.catalogue.model, self.aim.near
        return Growth(
            new=float(self.ahead.growth_cap_per_month[near].mean()) * self.aim.months,
            repeat=model["repeat_growth_cap"].mid
            * float(self.ahead.orders_per_month[near].mean())
            * self.aim.months,
            exponent=model["growth_exponent"].mid,
        )

    def _split(self, curves: Curves, lean: Lean = NO_LEAN) -> Split:
        """The split in which every level may be used; its nodes are the same whatever the budget."""
        wide = replace(self.situation, budget_per_month=MOST_BUDGET)
        split = split_for(wide, self.one.weighed, curves, self.deck, self._every, lean=lean)
        hi = split.problem.row_hi.copy()
        hi[BUDGET_ROW] = self.true.budget_per_month
        hi[split.problem.row_names.index("channel_count")] = self._most_channels()
        return replace(split, problem=replace(split.problem, row_hi=hi))

    def _most_channels(self, *, lifted: bool = True) -> float:
        """As many as the client says, else as the hours that this budget has can look after."""
        if lifted and "channel_count" in self.relaxed:
            return math.inf
        if self.one.wishes.max_channels is not None:
            return float(self.one.wishes.max_channels)
        model = self.deck.catalogue.model
        hours = self.situation.team_hours_per_month
        if self.situation.hire_price:
            paid = model["hired_share_of_budget"].mid * self.true.budget_per_month
            hours += paid / self.situation.hire_price
        return float(channel_cap(hours / WEEKS_PER_MONTH, model))

    def height(self, amount: float) -> float:
        """An amount of orders or people in the units of the target's row."""
        if self.aim.target.orders is not None:
            return amount
        return float(missed(np.array(amount / max(1.0, float(self.ahead.people[self.aim.near].mean())))))

    def totals(self, used: tuple[Used, ...], ahead: Situation | None = None) -> FloatArray:
        """Draws of what these channels bring to the target; shape [draws of the outlook]."""
        return self._forecast(used, ahead)[0]

    def _forecast(self, used: tuple[Used, ...], ahead: Situation | None = None) -> tuple[FloatArray, float]:
        """Those draws, and how many months of full response arrive within the horizon (0: unknown)."""
        out = forecast(
            used, ahead or self.ahead, self.one.weighed, self._market_ahead, self._timing, self.outlook
        )
        if self.aim.target.orders is None:
            return out.people_together, 0.0
        totals, a_month = out.orders.sum(axis=0), float(out.orders_per_month.sum(axis=0).mean())
        return totals, float(totals.mean()) / a_month if a_month > 0.0 else 0.0

    def _learn(self, draft: Draft) -> bool:
        return self.aim.learn(*self._lesson(draft))

    def start_from(self, draft: Draft) -> None:
        """Let the aim's view see the market as this draft's forecast decides it, and learn no more."""
        self.aim.learn(*self._lesson(draft), last=True)

    def _lesson(self, draft: Draft) -> tuple[FloatArray, float]:
        totals, months = self._forecast(draft.used)
        if self.aim.target.orders is None:
            totals = missed(totals / np.maximum(self.ahead.people, 1.0))
        return totals, months

    # Plans.

    def largest(self, *, teach: bool = False) -> Draft:
        """About the most that any money brings with the chance asked for; may `teach` the aim."""
        curves = self._drawn(self._bounds, _NODES)
        split = self._split(curves)
        best = None
        for look in range(_LOOKS if teach else 2):
            gamma = 0.0 if best is None else self.aim.aversion / max(self.height(best.amount), 1e-9)
            problem = largest_form(self._targeted(split, self._brings(curves), gamma=gamma, need=0.0))
            plan = solve(problem, gap=_ROUGH_GAP, node_limit=_ROUGH_LIMIT)
            draft = self._draft(replace(split, problem=problem), plan, curves, gamma=gamma)
            if best is None or draft.amount > best.amount:
                best = draft
            if teach and look < _LOOKS - 1:
                self._learn(draft)
        assert best is not None
        if teach and best.amount > 0.0:
            self.aim.ratio = best.need / self.height(best.amount)
        if teach:
            self.aim.teach_all()
        return best

    def stretch(self, name: str, largest: Draft, amount: float) -> float:
        """How many times as large the lifted limit `name` would have to be for `amount`, about; inf: unknown.

        `largest` is the largest plan of this ground.
        """
        limit = {
            "hours": self.true.team_hours_per_month,
            "capacity": self.true.capacity_per_month,
            "channel_count": self._most_channels(lifted=False),
        }[name]
        row = {"hours": "team_hours"}.get(name, name)
        split = self._split(largest.curves)
        if limit <= 0.0 or row not in split.problem.row_names:
            return math.inf
        need = largest.need * self.height(amount) / max(self.height(largest.amount), 1e-300)
        brings = self._brings(largest.curves)
        problem = self._targeted(split, brings, gamma=largest.gamma, need=need)
        plan = solve(sparing_form(problem, row), gap=_ROUGH_GAP, node_limit=_ROUGH_LIMIT)
        return -plan.value / limit if math.isfinite(plan.value) else math.inf

    def cheapest(self, amount: float) -> Draft | None:
        """The plan that brings `amount` with the chance asked for and takes the least money; None: none does.

        Money is not limited by the ground's budget.
        """
        curves = self._looked_at(amount)
        split = self._split(curves)
        if amount <= 0.0:
            return self._asked(split, curves, self._brings(curves), need=0.0, gamma=0.0)
        best = self._met(split, curves, amount)
        if best is None:
            return None
        self.aim.ratio = best.need / self.height(amount)
        if best.amount > amount * (1.0 + 2.0 * CLOSE) and best.curves is curves:
            # From one set of channels to the next it jumps: with these ones somewhat less may do.
            fewer = self._met(split, curves, amount, on=best)
            best = best if fewer is None or fewer.money > best.money else fewer
        return best

    def taken_over(self, draft: Draft, amount: float) -> Draft | None:
        """A draft of another budget: as it is where it still brings `amount`, else with more of the same."""
        reached = self.aim.quantile(self.totals(draft.used))
        if reached >= amount:
            return draft
        return self._met(self._split(draft.curves), draft.curves, amount, on=draft)

    def with_less(self, one: Study, amount: float) -> Draft | None:
        """The channels of a study of this ground with no more than `amount` takes; None: it is no cheaper."""
        on = self._draft(one.split, one.plan, one.curves, gamma=self._gamma(amount))
        if amount <= 0.0 or on.amount <= amount * (1.0 + 3.0 * CLOSE):
            return None
        found = self._met(self._split(one.curves), one.curves, amount, on=on)
        return found if found is not None and found.money < on.money else None

    def _gamma(self, amount: float) -> float:
        need = self.aim.ratio * self.height(amount)
        return self.aim.aversion / need if need > 0.0 else 0.0

    def _met(self, split: Split, curves: Curves, amount: float, *, on: Draft | None = None) -> Draft | None:
        """The cheapest plan at the least height of the target's row with which the forecast meets `amount`.

        `on` keeps to the channels and forms of another draft.
        """
        best, brings = None, self._brings(curves)
        steps = Steps(self.aim.ratio if on is None else on.need / self.height(on.amount))
        for attempt in range(_TRIES):
            need = steps.ratio * self.height(amount)
            gamma = self.aim.aversion / need if on is None else on.gamma
            draft = self._asked(split, curves, brings, need=need, gamma=gamma, on=on)
            if draft is None:
                if on is None and attempt == 0 and self.largest().amount < amount:
                    return None
                steps.too_high()
                continue
            if draft.amount >= amount:
                if best is None or draft.money < best.money:
                    best = draft
                if draft.amount <= amount * (1.0 + CLOSE):
                    break
            if on is None and attempt == 0 and self._learn(draft):
                brings = self._brings(curves)
                steps = Steps(steps.ratio)  # of another certainty equivalent
            wanted = self.height(amount * (1.0 + CLOSE / 2.0))
            if steps.met(self.height(draft.amount) / wanted, enough=draft.amount >= amount):
                break
        if best is None and on is None:
            best = self.largest()
            best = best if best.amount >= amount else None
        return best

    def _asked(
        self,
        split: Split,
        curves: Curves,
        brings: Brings,
        *,
        need: float,
        gamma: float,
        on: Draft | None = None,
    ) -> Draft | None:
        """The cheapest plan with the target's row at `need`; None where there is none."""
        problem = cheapest_form(
            self._targeted(split, brings, gamma=gamma, need=need), self.situation.hour_cost
        )
        if on is None:
            plan = solve(problem, gap=_GAP, node_limit=_NODE_LIMIT)
        else:
            fewer, kept = kept_to(problem, on.plan)
            plan = solve(fewer, gap=_GAP, node_limit=_NODE_LIMIT)
            low, high = (np.where(n >= 0, kept[n], -1) for n in (plan.node_low, plan.node_high))
            plan = replace(plan, node_low=low, node_high=high)
        if not math.isfinite(plan.value):
            return None
        return self._draft(replace(split, problem=problem), plan, curves, gamma=gamma)

    def best_within(self, cheapest: Draft, amount: float) -> Study | None:
        """Of the plans that reach `amount` within the ground's budget, the one that is worth most.

        A study with that plan for its own; None when not even the cheapest plan keeps to the budget.
        """
        budget = self.situation.budget_per_month
        if cheapest.money > budget * (1.0 + 1e-9) + 1e-9:
            return None
        basis = self._basis(cheapest)
        lean = NO_LEAN
        if basis is not None:
            model = self.deck.catalogue.model
            lean = lean_for(self.situation, self.one.weighed, self.scenario, basis, model)
        # The target leaves no room to lean to brand work; risk still weighs among plans for the same money.
        split = self._split(cheapest.curves, lean.without_pull)
        split = replace(split, problem=self._with_cash(split.problem))
        brings = self._brings(cheapest.curves)
        plan = None
        for share in _KEPT:
            need = share * cheapest.need
            problem = self._targeted(split, brings, gamma=cheapest.gamma, need=need)
            plan = plan or settled(problem, cheapest.plan)
            if plan is not None:
                break
        if plan is None:
            return None
        best = solve(problem, gap=1e-4, node_limit=_NODE_LIMIT, start=plan)
        plan = replace(plan, bound=max(best.bound, plan.value))
        if math.isfinite(best.value) and best.value > plan.value:
            totals = self.totals(used_of(self.situation, replace(split, problem=problem), best)[0])
            # Worth more, and yet it may bring less than is wanted in the draws that decide.
            plan = best if self.aim.quantile(totals) >= amount else plan
        study = self._as_study(replace(split, problem=problem), plan, cheapest.curves, amount)
        return replace(study, basis=basis, lean=lean.without_pull)

    def _as_study(self, split: Split, plan: Plan, curves: Curves, amount: float) -> Study:
        """The ground's study with this plan, at figures people use where the target is still reached."""
        one, budget = self.one, self.situation.budget_per_month
        exact, hired = used_of(self.situation, split, plan)
        rounded = round_plan(self.situation, split, plan, spend_all=False, given=set(one.wishes.limits))
        if rounded is not None:
            months = self.situation.horizon_months
            money = math.fsum(item.money + item.setup_money / months for item in rounded.used)
            short = self.aim.quantile(self.totals(rounded.used)) < amount
            rounded = None if short or money > budget * (1.0 + 1e-9) else rounded
        return replace(
            one,
            situation=self.situation,
            market=self.market,
            curves=curves,
            split=split,
            plan=replace(plan, binding=tuple(row for row in plan.binding if row not in TARGET_ROWS)),
            exact=exact,
            used=exact if rounded is None else rounded.used,
            rounded=rounded,
            hired_hours=hired if rounded is None else rounded.hired_hours,
            lean_cost=0.0,
        )

    def _basis(self, cheapest: Draft) -> Basis | None:
        """What the cheapest plan spends and is worth, which says how far to lean; None for an empty plan."""
        months, before = self.situation.horizon_months, self.one.basis
        cost = math.fsum(item.cost_per_month for item in cheapest.used)
        if cost <= 0.0:
            return None
        net = math.fsum(at(cheapest.split.net, cheapest.plan, unit) for unit in cheapest.plan.on.tolist())
        return Basis(
            money=math.fsum(item.money for item in cheapest.used),
            cost=cost,
            returned=1.0 if before is None else before.returned,
            at_stake=max(net, 0.0) + cost * months,
            value=net,
            furthest=np.full(len(self.deck.ids), math.inf),
        )

    def _with_cash(self, problem: AllocationProblem) -> AllocationProblem:
        """A problem in which money was free, with money counted as what it is."""
        months = float(self.situation.horizon_months)
        hired = problem.extra_usage[BUDGET_ROW]
        dearer = (self.situation.hire_price or 0.0) - self.situation.hour_cost
        return replace(
            problem,
            value=problem.value - months * problem.usage[BUDGET_ROW],
            extra_value=problem.extra_value - np.where(hired > 0.0, months * dearer, 0.0),
            switch_value=problem.switch_value - months * problem.switch_usage[BUDGET_ROW],
        )

    def _targeted(self, split: Split, brings: Brings, *, gamma: float, need: float) -> AllocationProblem:
        return with_target(split, brings, gamma=gamma, need=need, growth=self._growth())

    def _draft(self, split: Split, plan: Plan, curves: Curves, *, gamma: float) -> Draft:
        used, _ = used_of(self.situation, split, plan)
        row = split.problem.row_names.index(TARGET_ROW)
        return Draft(
            plan=plan, split=split, curves=curves, used=used, money=float(plan.activity[BUDGET_ROW]),
            need=float(plan.activity[row]), gamma=gamma, amount=self.aim.quantile(self.totals(used)),
        )  # fmt: skip

    def _looked_at(self, amount: float) -> Curves:
        """Curves drawn as far as the aim's range goes, which is looked for when there is none."""
        if self.aim.furthest is None:
            self.aim.furthest = self._furthest(amount)
        furthest = np.where(self.deck.by_hours, math.inf, self.aim.furthest)
        for channel, limit in self.one.wishes.limits.items():
            if limit.least > 0.0 and channel in self.deck.position:
                furthest[self.deck.position[channel]] = math.inf
        most = np.where(
            self._bounds.least > furthest, self._bounds.most, np.minimum(self._bounds.most, furthest)
        )
        return self._drawn(replace(self._bounds, most=most), _NODES)

    def _furthest(self, amount: float) -> FloatArray:
        """The level of each channel where a unit of the target costs `_ROOM` times its price; [channels]."""
        rough = self._drawn(self._bounds, _LOOK_NODES)
        split, brings = self._split(rough), self._brings(rough)
        need = self.aim.ratio * self.height(amount)
        problem = cheapest_form(
            self._targeted(split, brings, gamma=self._gamma(amount), need=need), self.situation.hour_cost
        )
        plan = solve(problem, gap=_ROUGH_GAP, node_limit=_ROUGH_LIMIT)
        price = 0.0
        if math.isfinite(plan.value):
            price = abs(float(plan.duals[problem.row_names.index(TARGET_ROW)]))
        if price <= 0.0:
            return np.full(len(self.deck.ids), math.inf)
        furthest = np.zeros(len(self.deck.ids))
        for row, option in enumerate(rough.options):
            profit = _ROOM * price * brings.mean[row] - rough.money[row]
            end = min(int(np.argmax(profit)) + 1, _LOOK_NODES - 1)
            furthest[option.position] = max(furthest[option.position], float(rough.level[row, end]))
        for item in used_of(self.situation, replace(split, problem=problem), plan)[0]:
            furthest[item.option.position] = max(furthest[item.option.position], _ROOM * item.level)
        return furthest


def _with_growth(situation: Situation, factor: float) -> Situation:
    """The same business, growing so many times as easily."""
    return replace(
        situation,
        growth_cap_per_month=situation.growth_cap_per_month * factor,
        orders_per_month=situation.orders_per_month * factor,
    )
