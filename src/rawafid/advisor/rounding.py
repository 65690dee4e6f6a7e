"""Figures people use: the amounts of a plan rounded, within what costs next to nothing.

The best plan is flat at its top: a channel's amount may move by several percent of the budget for half a
percent of value. So money is rounded to steps such as 5, 50 or 500 of the client's currency and work to
parts of an hour a week, as coarsely as the plan's value allows, and what that costs is kept beside it.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.allocation import AllocationProblem, Plan, Scaling
from rawafid.advisor.forecast import Used
from rawafid.advisor.linear_program import LinearProgram
from rawafid.advisor.plan_in_use import at, used_of
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.advisor.split import BRAND_ROW, BUDGET_ROW, FLOOR_ROW, HOURS_ROW, Split

MOST_LOSS: Final = 0.003
"""Share of value that rounding may cost: inside the half percent that spend ranges are made of."""
# Largest step beside the amount, of money and of hours, tried in turn.
_COARSENESS: Final = ((0.03, 0.05), (0.03, 0.01), (0.015, 0.015), (0.01, 0.01), (0.004, 0.004))
_FINE: Final = 0.2  # of the coarseness, for the channel that takes up what is left over
_HOUR_STEPS: Final = (1.0 / 12.0, 0.25, 0.5, 1.0)  # hours a week: from five minutes
_MINUTE: Final = 1.0 / 60.0
_USUAL_HOURS: Final = 0.02  # coarseness down to which nothing finer than a quarter of an hour is said
_ROUNDS: Final = 40  # of fitting spends that hold a part of hired hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounded:
    """A plan at figures people use. `loss` ≥ 0 is the value given up, US dollars over horizon and tail."""

    plan: Plan
    used: tuple[Used, ...]
    hired_hours: float
    loss: float


def step_for(amount: float, coarseness: float) -> float:
    """The largest of 1, 5, 10, 50, 100 … (and .5, .1 …) that is no more than `coarseness` of the amount.

    Relative to the amount alone, so that counting in thousands changes nothing.
    """
    if amount <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(amount * coarseness) + 1e-9)
    return 5.0 * power if 5.0 * power <= amount * coarseness * (1 + 1e-9) else power


@dataclass(slots=True)
class _Part:
    """One unit of the plan that may be rounded: money a month in the currency, or hours a week."""

    unit: int
    money: bool
    exact: float
    step: float
    fine: float
    least: float  # what its curve begins and ends with, in the same terms
    most: float
    target: float = 0.0


def round_plan(
    situation: Situation, split: Split, plan: Plan, *, spend_all: bool, given: Collection[str] = ()
) -> Rounded | None:
    """The plan at rounded amounts, or None where no rounding keeps every limit and nearly all the value.

    Channels whose amount is `given` or limited by the client get no more money than their level takes.
    """
    if plan.status == "infeasible" or not len(plan.on):
        return None
    own = plan.value + _pull_paid(split, plan)
    room = MOST_LOSS * abs(own)
    for coarseness in _COARSENESS:
        for upwards in (True, False):
            attempt = _Attempt(situation, split, plan, *coarseness)
            found = attempt.run(upwards=upwards)
            if found is None:
                continue
            loss = own - (found.value + _pull_paid(split, found))
            if loss <= room:
                used, hired = used_of(situation, split, found)
                done = {part.unit for part in attempt.parts if part.money}
                done.update(unit for unit in found.on.tolist() if split.channels[unit] in given)
                used, added = _set_aside(situation, split, found, used, done, coarseness[0])
                if not spend_all:
                    loss += situation.horizon_months * added
                return Rounded(plan=found, used=used, hired_hours=hired, loss=max(0.0, loss))
    return None


def _set_aside(
    situation: Situation, split: Split, plan: Plan, used: tuple[Used, ...], done: set[int], coarseness: float
) -> tuple[tuple[Used, ...], float]:
    """What work costs in tools, production and hired hands, rounded up; dollars added a month.

    It follows from the hours, so it is a sum set aside and not a level, as far as the budget has room. Where
    the client limits the shares of cost nothing is added, for the limit may be touched.
    """
    if not situation.budget_known or _limits_shares(split):
        return used, 0.0
    room = float(split.problem.row_hi[BUDGET_ROW]) - float(plan.activity[BUDGET_ROW])
    rate, total = situation.units_per_usd, 0.0
    found = []
    for unit, item in zip(plan.on.tolist(), used, strict=True):
        if unit not in done and item.money > 0.0:
            step = step_for(item.money * rate, 0.5 * coarseness)
            more = math.ceil(item.money * rate / step - 1e-9) * step / rate - item.money
            if 0.0 < more <= room - total:
                item = replace(item, money=item.money + more, cost_per_month=item.cost_per_month + more)
                total += more
        found.append(item)
    return tuple(found), total


def _limits_shares(split: Split) -> bool:
    return any(name.startswith(("upstream_share", "inbound_share")) for name in split.problem.row_names)


def _pull_paid(split: Split, plan: Plan) -> float:
    pulls = list(split.pull_extras)
    return -float(plan.extras[pulls] @ split.problem.extra_value[pulls]) if pulls else 0.0


class _Attempt:
    """One try to round a plan at a given coarseness."""

    def __init__(
        self, situation: Situation, split: Split, plan: Plan, coarseness: float, hours_coarseness: float
    ) -> None:
        self.situation, self.split, self.plan = situation, split, plan
        self.rate = situation.units_per_usd
        used, _ = used_of(situation, split, plan)
        self.hired_money = {
            unit: item.money - at(split.money, plan, unit)
            for unit, item in zip(plan.on.tolist(), used, strict=True)
        }
        self.parts = list(self._parts_of(used, coarseness, hours_coarseness))

    def _parts_of(
        self, used: tuple[Used, ...], coarseness: float, hours_coarseness: float
    ) -> Iterator[_Part]:
        problem = self.split.problem
        for unit, item in zip(self.plan.on.tolist(), used, strict=True):
            nodes = self._nodes(unit)
            if len(nodes) < 2:
                continue  # locked, or bought whole
            money = self.split.money[nodes]
            paid = money[-1] > money[0] and item.option.channel.basis != "per_hour"
            if paid and self.situation.budget_known:
                extra = self.hired_money[unit]
                low, high = ((m + extra) * self.rate for m in (float(money[0]), float(money[-1])))
                exact = item.money * self.rate
                yield _Part(
                    unit=unit, money=True, exact=exact, step=step_for(exact, coarseness),
                    fine=step_for(exact, _FINE * coarseness), least=low, most=high,
                )  # fmt: skip
            elif not paid and problem.usage[HOURS_ROW, nodes[-1]] > problem.usage[HOURS_ROW, nodes[0]]:
                hours = self.split.hours[nodes] / WEEKS_PER_MONTH
                exact = item.hours / WEEKS_PER_MONTH
                usual = hours_coarseness >= _USUAL_HOURS
                finest = _HOUR_STEPS[1 if usual else 0]
                steps = [s for s in _HOUR_STEPS if s <= 2.0 * hours_coarseness * exact]
                yield _Part(
                    unit=unit, money=False, exact=exact, step=max([finest, *steps]),
                    fine=finest if usual else _MINUTE, least=float(hours[0]), most=float(hours[-1]),
                )  # fmt: skip

    def _nodes(self, unit: int) -> np.ndarray:
        problem = self.split.problem
        return np.flatnonzero((problem.node_unit == unit) & (problem.node_option == self.plan.option[unit]))

    def run(self, *, upwards: bool) -> Plan | None:
        """Everything down, then up again what is nearest to it, as far as money and hours go."""
        for part in self.parts:
            down = math.floor(part.exact / part.step + 1e-9) * part.step
            part.target = down if down >= part.least - 1e-9 * part.exact else self._up(part)
            if part.target > part.most * (1 + 1e-9):
                part.target = part.exact
        if upwards:
            self._raise()
        self._spend_rest()
        return self._fitted()

    @staticmethod
    def _up(part: _Part) -> float:
        return math.ceil(part.exact / part.step - 1e-9) * part.step

    def _slack(self) -> tuple[float, float]:
        """Money a month and hours a week that the targets leave, with hands that may not be hired."""
        problem, plan = self.split.problem, self.plan
        money = (float(problem.row_hi[BUDGET_ROW]) - float(plan.activity[BUDGET_ROW])) * self.rate
        hours = (float(problem.row_hi[HOURS_ROW]) - float(plan.activity[HOURS_ROW])) / WEEKS_PER_MONTH
        for part in self.parts:
            if part.money:
                money += part.exact - part.target
                hours += (part.exact - part.target) * self._per(part, self.split.hours) / WEEKS_PER_MONTH
            else:
                hours += part.exact - part.target
                money += (part.exact - part.target) * WEEKS_PER_MONTH * self._per(part, self.split.money)
        return money, hours

    def _per(self, part: _Part, array: np.ndarray) -> float:
        """Hours for a unit of the currency, or money of the currency for an hour, at the plan's point."""
        nodes = self._nodes(part.unit)
        over = self.split.money[nodes] * self.rate if part.money else self.split.hours[nodes]
        other = array[nodes] * (1.0 if part.money else self.rate)
        width = float(over[-1] - over[0])
        return float(other[-1] - other[0]) / width if width > 0.0 else 0.0

    def _raise(self) -> None:
        money, hours = self._slack()
        hires = self.situation.hire_price is not None
        for part in sorted(self.parts, key=lambda p: (-(p.exact - p.target) / p.step, p.unit)):
            more = part.target + part.step
            if part.exact - part.target < 0.5 * part.step or more > part.most * (1 + 1e-9):
                continue
            by_money, by_hours = part.step, part.step
            if part.money:
                by_hours *= self._per(part, self.split.hours) / WEEKS_PER_MONTH
            else:
                by_money *= self._per(part, self.split.money) * WEEKS_PER_MONTH
            if by_money <= money * (1 + 1e-12) and (hires or by_hours <= hours * (1 + 1e-12)):
                part.target, money, hours = more, money - by_money, hours - by_hours

    def _spend_rest(self) -> None:
        """What was used to the end still is, but for less than a fine step of the largest channel."""
        problem, plan = self.split.problem, self.plan
        hires = self.situation.hire_price is not None
        for row, in_money in ((BUDGET_ROW, True), (HOURS_ROW, False)):
            parts = [part for part in self.parts if part.money == in_money]
            tight = float(plan.activity[row]) >= float(problem.row_hi[row]) * (1 - 1e-6)
            if not parts or not tight or (hires and not in_money):
                continue
            money, hours = self._slack()
            largest = max(parts, key=lambda part: (part.exact, -part.unit))
            own, other = (money, hours) if in_money else (hours, money)
            steps = math.floor(min(own, largest.most - largest.target) / largest.fine + 1e-9)
            if in_money:
                per = self._per(largest, self.split.hours) / WEEKS_PER_MONTH
            else:
                per = self._per(largest, self.split.money) * WEEKS_PER_MONTH
            if per > 0.0 and not hires:
                steps = min(steps, math.floor(max(other, 0.0) / (per * largest.fine) + 1e-9))
            largest.target += max(0, steps) * largest.fine

    def _fitted(self) -> Plan | None:
        """The plan at the targets; with hired hours a spend holds a part of them, so it takes some rounds."""
        plan: Plan | None = self.plan
        wanted = {part.unit: part.target for part in self.parts}
        shift = {part.unit: 0.0 for part in self.parts}
        for _ in range(_ROUNDS):
            plan = self._placed({unit: wanted[unit] + shift[unit] for unit in wanted})
            if plan is None or self.situation.hire_price is None:
                break
            used, _ = used_of(self.situation, self.split, plan)
            spends = dict(zip(plan.on.tolist(), used, strict=True))
            off = 0.0
            for part in self.parts:
                if part.money:
                    miss = part.target - spends[part.unit].money * self.rate
                    shift[part.unit] += miss
                    off = max(off, abs(miss) / max(part.target, 1.0))
            if off < 1e-13:
                break
        return None if plan is None else settled(self.split.problem, plan)

    def _placed(self, targets: Mapping[int, float]) -> Plan | None:
        """The plan with its units at these amounts; None when a curve does not go so far."""
        plan = self.plan
        low, high, weight = plan.node_low.copy(), plan.node_high.copy(), plan.weight.copy()
        for part in self.parts:
            nodes = self._nodes(part.unit)
            if part.money:
                along = self.split.money[nodes]
                place = targets[part.unit] / self.rate - self.hired_money[part.unit]
            else:
                along, place = self.split.hours[nodes], targets[part.unit] * WEEKS_PER_MONTH
            if place < along[0] * (1 - 1e-9) or place > along[-1] * (1 + 1e-9):
                return None
            right = int(np.clip(np.searchsorted(along, place), 1, len(nodes) - 1))
            width = float(along[right] - along[right - 1])
            low[part.unit], high[part.unit] = nodes[right - 1], nodes[right]
            share = (place - float(along[right - 1])) / width if width > 0.0 else 0.0
            weight[part.unit] = min(max(share, 0.0), 1.0)
        return replace(plan, node_low=low, node_high=high, weight=weight)


def settled(problem: AllocationProblem, plan: Plan) -> Plan | None:
    """The plan with its units kept where they stand and its extras as good as they can be.

    None when a limit does not hold. The bound stays the plan's: it is that of the problem.
    """
    on = plan.on
    low, high, weight = plan.node_low[on], plan.node_high[on], plan.weight[on]

    def here(array: np.ndarray) -> np.ndarray:
        return np.asarray((1.0 - weight) * array[..., low] + weight * array[..., high])

    fixed = problem.switch_usage @ plan.switches
    lo = problem.row_lo - fixed
    for row in (FLOOR_ROW, BRAND_ROW):  # what is given up is the caller's to judge
        if row in problem.row_names:
            lo[problem.row_names.index(row)] = -np.inf
    kept = AllocationProblem(
        unit_count=len(on),
        node_unit=np.arange(len(on)),
        node_option=np.zeros(len(on), dtype=np.int64),
        value=here(problem.value),
        usage=here(problem.usage),
        row_names=problem.row_names,
        row_lo=lo,
        row_hi=problem.row_hi - fixed,
        extra_value=problem.extra_value,
        extra_usage=problem.extra_usage,
        extra_limit=problem.extra_limit,
        required=tuple(range(len(on))),
    )
    extras = _best_extras(kept)
    if extras is None:
        return None
    return replace(
        plan,
        extras=extras,
        activity=kept.usage.sum(axis=1) + kept.extra_usage @ extras + fixed,
        value=float(kept.value.sum() + kept.extra_value @ extras + problem.switch_value @ plan.switches),
    )


def _best_extras(kept: AllocationProblem) -> np.ndarray | None:
    """The best extras of a problem whose units are all on and have one node each; None where none fit."""
    scaling = Scaling(kept)
    table = scaling.table(kept)
    taken = table.usage.sum(axis=0)
    program = LinearProgram(table.lo - taken, table.hi - taken)
    extra, row = np.nonzero(table.extra_usage)
    program.add_columns(
        table.extra_value,
        table.extra_limit,
        starts=np.searchsorted(extra, np.arange(len(table.extra_value) + 1)),
        rows=row,
        entries=table.extra_usage[extra, row],
    )
    if program.solve() != "optimal":
        return None
    return np.asarray(np.clip(program.primal, 0.0, table.extra_limit) * scaling.extra)
