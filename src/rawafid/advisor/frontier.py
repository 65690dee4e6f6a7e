"""The whole slider between sales now and brand growth, solved once and certified everywhere.

With w the goal, 0 sales to 1 brand, the objective of any plan is a·S + b·A − cost with a = 1 − ½·max(0, 2w −
1) and b = 2w: linear in w on each half of the slider, or concave where risk makes a certainty equivalent of
it. So on an interval of one half

- every plan in hand is worth at least the chord between what it is worth at the two ends, and
- no plan is worth more than the chord between the bounds at the two ends, once the worth of every node is
  replaced by its tangent at one of them (which lies above it): the best of linear functions is convex.

Intervals are split at their widest gap until it is small everywhere. Afterwards a position of the slider is
a look-up. The value is the one of the advice, without the pull to brand work, at the advice's own aversion
to risk.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from rawafid.advisor.allocation import Allocator, Plan, evaluate
from rawafid.advisor.certificate import bound_at
from rawafid.advisor.curves import SCOUT_NODES, Bounds, Curves
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.forecast import Used
from rawafid.advisor.plan_in_use import used_of
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import NO_LEAN, Lean, Split, certainty_equivalent, certainty_slope, split_for
from rawafid.advisor.study import Study, bounds_for, drawn, narrowed

WIDEST_GAP: Final = 0.002
"""Relative gap that is left nowhere on the slider."""
FRONTIER_NODES: Final = 14
_LEAST_GOAL: Final = 1e-6  # at 0 awareness is worth nothing and its row would be missing
_HALVES: Final = ((0.0, 0.5), (0.5, 1.0))
_MOST_SOLVES: Final = 60
_SOLVE_GAP: Final = 2e-4


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierPlan:
    """One plan that is the best somewhere on the slider.

    `values` are its worth at the solved goals, US dollars; `orders` and `aware` are means over the horizon,
    before growth and overlap take back their part.
    """

    goal: float
    used: tuple[Used, ...]
    shares: tuple[float, float]  # upstream, inbound
    orders: float
    aware: float
    spend: float  # US dollars a month
    values: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The slider at one position: the plan in hand, its worth at least, and that of any plan at most."""

    plan: FrontierPlan
    value: float
    bound: float

    @property
    def gap(self) -> float:
        return (self.bound - self.value) / self.bound if self.bound > 0.0 else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontier:
    """Plans and bounds along the slider; `goals` are those solved, 0–1, rising.

    `above` holds for each interval between them the bounds at its two ends of the tangents at its left and of
    those at its right end: shape [goals − 1, 2, 2].
    """

    goals: FloatArray
    plans: tuple[FrontierPlan, ...]
    above: FloatArray
    solves: int

    def at(self, goal: float) -> Reading:
        """What is known at any goal from 0 to 1, without solving anything."""
        goal = min(max(goal, float(self.goals[0])), float(self.goals[-1]))
        left = int(np.clip(np.searchsorted(self.goals, goal, side="right") - 1, 0, len(self.goals) - 2))
        width = float(self.goals[left + 1] - self.goals[left])
        share = (goal - float(self.goals[left])) / width
        worth = [(1.0 - share) * p.values[left] + share * p.values[left + 1] for p in self.plans]
        best = int(np.argmax(worth))
        lines = (1.0 - share) * self.above[left, :, 0] + share * self.above[left, :, 1]
        value = float(worth[best])
        return Reading(plan=self.plans[best], value=value, bound=max(float(lines.min()), value))

    @property
    def widest_gap(self) -> float:
        """The largest relative gap anywhere on the slider: at an end or where two of the lines cross."""
        return max((self.at(goal).gap for goal in self._corners()), default=0.0)

    def _corners(self) -> Iterator[float]:
        for left, (begin, end) in enumerate(pairwise(self.goals.tolist())):
            yield from (begin, end)
            ends = np.array([[p.values[left], p.values[left + 1]] for p in self.plans])
            for lines in (ends, self.above[left]):
                for share in _crossings(lines):
                    yield begin + float(share) * (end - begin)


def _crossings(lines: FloatArray) -> FloatArray:
    """Where lines given by their two ends cross strictly inside, as shares of the way; lines [n, 2]."""
    rise = lines[:, 1] - lines[:, 0]
    gap, slope = lines[:, None, 0] - lines[None, :, 0], rise[None, :] - rise[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = gap / slope
    return np.unique(share[np.isfinite(share) & (share > 0.0) & (share < 1.0)])


def frontier(one: Study, deck: Deck, *, nodes: int = FRONTIER_NODES) -> Frontier | None:
    """The certified slider of a study's client, or None where no plan has anything to choose.

    `deck` is the one that the study was made on, or a coarser one for a quicker frontier.
    """
    slider = _Slider(one, deck, nodes)
    return slider.run() if slider.curves is not None else None


@dataclass(slots=True)
class _Stop:
    """One solved goal: its problem, its prices and its plan."""

    goal: float
    split: Split
    plan: Plan
    bound: float


class _Slider:
    """Solves goals, keeps plans, and splits intervals until the gap is small everywhere."""

    def __init__(self, one: Study, deck: Deck, nodes: int) -> None:
        self.one, self.deck = one, deck
        self.gamma = one.lean.gamma
        self.allocator = Allocator()
        self.solves = 0
        self.curves = self._curves(nodes)
        self.plans: list[FrontierPlan] = []

    def _situation(self, goal: float) -> Situation:
        return replace(self.one.situation, goal=max(goal, _LEAST_GOAL))

    def _curves(self, nodes: int) -> Curves | None:
        """Curves as far as a channel pays anywhere on the slider, of the options that pay somewhere."""
        one, deck = self.one, self.deck
        free = bounds_for(one.situation, one.market, deck, one.wishes)
        scout = drawn(
            one.situation, one.weighed, one.market, deck, one.wishes, free, nodes=SCOUT_NODES, scouting=True
        )
        most, wanted = np.zeros(len(free.most)), set()
        for goal in (0.0, 0.25, 0.5, 1.0):
            split = split_for(
                self._situation(goal), one.weighed, scout, deck, one.wishes, lean=Lean(gamma=self.gamma)
            )
            cut = narrowed(free, split, deck, one.wishes)
            for option in split.columns.options:
                most[option.position] = max(most[option.position], cut.most[option.position])
                wanted.add((option.channel.id, option.objective))
        if not wanted:
            return None
        bounds: Bounds = replace(free, most=np.where(most > 0.0, np.minimum(most, free.most), free.most))
        curves = drawn(one.situation, one.weighed, one.market, deck, one.wishes, bounds, nodes=nodes)
        rows = [r for r, o in enumerate(curves.options) if (o.channel.id, o.objective) in wanted]
        return _of_rows(curves, rows)

    def run(self) -> Frontier:
        stops: list[_Stop] = []
        for begin, end in _HALVES:
            half = [self._solve(begin), self._solve(end)] if not stops else [stops[-1], self._solve(end)]
            half = self._refined(half)
            stops = [*stops[:-1], *half] if stops else half
        goals = np.array([stop.goal for stop in stops])
        plans = tuple(self._plan(stop, stops) for stop in _distinct(stops))
        above = np.array([self._above(a, b) for a, b in pairwise(stops)])
        return Frontier(goals=goals, plans=plans, above=above, solves=self.solves)

    def _refined(self, half: list[_Stop]) -> list[_Stop]:
        """Split the widest interval until its gap is small, or the solves are used up."""
        gaps = [self._gap(half[0], half[1])]
        while self.solves < _MOST_SOLVES:
            widest = int(np.argmax([gap for gap, _ in gaps]))
            gap, goal = gaps[widest]
            if gap <= 0.8 * WIDEST_GAP:
                break
            stop = self._solve(goal)
            half.insert(widest + 1, stop)
            gaps[widest : widest + 1] = [self._gap(half[widest], stop), self._gap(stop, half[widest + 2])]
        return half

    def _solve(self, goal: float) -> _Stop:
        split = self._split(goal)
        plan = self.allocator.solve(split.problem, gap=_SOLVE_GAP)
        self.solves += 1
        return _Stop(goal, split, plan, plan.bound)

    def _split(self, goal: float) -> Split:
        assert self.curves is not None
        one = self.one
        return split_for(
            self._situation(goal), one.weighed, self.curves, self.deck, one.wishes,
            lean=replace(NO_LEAN, gamma=self.gamma), every_level=True,
        )  # fmt: skip

    def _gap(self, left: _Stop, right: _Stop) -> tuple[float, float]:
        """The widest relative gap between two solved goals, and where it is."""
        ends = np.array([[self._worth(s.plan, left), self._worth(s.plan, right)] for s in (left, right)])
        above = self._above(left, right)
        shares = np.concatenate((_crossings(ends), _crossings(above), [0.5]))
        worst, where = 0.0, 0.5
        for share in shares.tolist():
            low = float(((1.0 - share) * ends[:, 0] + share * ends[:, 1]).max())
            high = float(((1.0 - share) * above[:, 0] + share * above[:, 1]).min())
            gap = (high - low) / high if high > 0.0 else 0.0
            if gap > worst:
                worst, where = gap, min(max(share, 0.1), 0.9)
        return worst, left.goal + where * (right.goal - left.goal)

    def _worth(self, plan: Plan, stop: _Stop) -> float:
        """A plan at another goal: its extras are as good as can be at any, for their order never changes."""
        return evaluate(stop.split.problem, plan).value if len(plan.on) else 0.0

    def _above(self, left: _Stop, right: _Stop) -> FloatArray:
        """Bounds at both ends of what the tangents at the left, and at the right end, make of all plans."""
        return np.array([[left.bound, self._over(left, right)], [self._over(right, left), right.bound]])

    def _over(self, here: _Stop, there: _Stop) -> float:
        """At `there`, no plan is worth more than this even where nodes are worth what tangents `here` say."""
        if self.gamma <= 0.0:
            return there.bound
        columns, problem = there.split.columns, there.split.problem
        sigma = self.one.weighed.sigma[np.array([o.position for o in columns.options], dtype=np.int64)]
        now, then = (self._gross(stop) for stop in (here, there))
        line = certainty_equivalent(now, sigma, self.gamma)
        line = line + certainty_slope(now, sigma, self.gamma) * (then - now)
        more = np.maximum(line - certainty_equivalent(then, sigma, self.gamma), 0.0)
        most = np.zeros(problem.unit_count)
        np.maximum.at(most, problem.node_unit, more)
        # Two bounds: each unit at its largest excess, or the prices of the solved problem.
        priced = bound_at(replace(problem, value=problem.value + more), there.plan.prices)
        return max(min(priced, there.bound + float(most.sum())), 0.0)

    def _gross(self, stop: _Stop) -> FloatArray:
        assert self.curves is not None
        situation = self._situation(stop.goal)
        return stop.split.columns.of(
            situation.sales_weight * self.curves.sales_worth
            + situation.awareness_weight * self.curves.awareness_worth
        )

    def _plan(self, stop: _Stop, stops: list[_Stop]) -> FrontierPlan:
        used, _ = used_of(self._situation(stop.goal), stop.split, stop.plan)
        total = sum(u.cost_per_month for u in used)
        columns, curves = stop.split.columns, self.curves
        assert curves is not None

        def summed(array: FloatArray) -> float:
            plan, nodes = stop.plan, columns.of(array)
            on = plan.on
            low, high, weight = plan.node_low[on], plan.node_high[on], plan.weight[on]
            return float(((1.0 - weight) * nodes[low] + weight * nodes[high]).sum())

        return FrontierPlan(
            goal=stop.goal,
            used=used,
            shares=(
                sum(u.option.upstream * u.cost_per_month for u in used) / total if total > 0.0 else 0.0,
                sum(u.option.inbound * u.cost_per_month for u in used) / total if total > 0.0 else 0.0,
            ),
            orders=summed(curves.orders_total),
            aware=summed(curves.aware_total),
            spend=sum(u.money for u in used),
            values=np.array([self._worth(stop.plan, other) for other in stops]),
        )


def _distinct(stops: list[_Stop]) -> list[_Stop]:
    """The first stop of each plan."""
    seen: list[bytes] = []
    found = []
    for stop in stops:
        plan = stop.plan
        key = plan.node_low.tobytes() + plan.node_high.tobytes() + plan.weight.tobytes()
        if key not in seen:
            seen.append(key)
            found.append(stop)
    return found


def _of_rows(curves: Curves, rows: list[int]) -> Curves:
    """The curves of some of the options."""
    names = (
        "level", "money", "hours", "setup_money", "setup_hours", "obtained", "responses", "orders",
        "orders_total", "aware_total", "sales_worth", "awareness_worth",
    )  # fmt: skip
    return replace(
        curves,
        options=tuple(curves.options[row] for row in rows),
        **{name: getattr(curves, name)[rows] for name in names},
    )
