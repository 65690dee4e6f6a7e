"""How far limits and amounts could move: what to loosen when nothing fits, and how flat the best plan is."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from rawafid.advisor.allocation import AllocationProblem, Plan, Scaling, solve
from rawafid.advisor.linear_program import Floats, Ints, LinearProgram
from rawafid.advisor.relaxation import Bools, Table

_ANY = "(any unit on)"
_VALUE = "(value)"
_EXACT = 1e-6
_USED = 1e-7
_REPAIRS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The least move of one row's limit that lets a plan exist, other limits kept.

    `change` ≥ 0 is in the row's unit, None when this row alone cannot help. "hi" goes up by it, "lo" down;
    `limit` is None when neither needs to move.
    """

    row: str
    change: float | None
    limit: Literal["lo", "hi"] | None


def relax(problem: AllocationProblem, *, at_least_one: bool = False) -> tuple[Stretch, ...]:
    """For each row alone, in order, the least stretch of its limit with which there is a plan.

    With `at_least_one` the plan must have a unit on: this is how an empty plan is explained.
    """
    bare = _worthless(_with_any(problem) if at_least_one else problem)
    return tuple(_stretch(bare, row, name) for row, name in enumerate(problem.row_names))


def _stretch(bare: AllocationProblem, row: int, name: str) -> Stretch:
    directions: list[Literal["lo", "hi"]] = []
    if np.isfinite(bare.row_hi[row]):
        directions.append("hi")
    if np.isfinite(bare.row_lo[row]):
        directions.append("lo")
    if not directions:
        return Stretch(row=name, change=None, limit=None)
    more = np.zeros((len(bare.row_names), len(directions)))
    more[row] = [-1.0 if direction == "hi" else 1.0 for direction in directions]
    elastic = replace(
        bare,
        extra_value=np.concatenate((bare.extra_value, np.full(len(directions), -1.0))),
        extra_usage=np.concatenate((bare.extra_usage, more), axis=1),
        extra_limit=np.concatenate((bare.extra_limit, np.full(len(directions), np.inf))),
    )
    plan = solve(elastic, gap=_EXACT)
    if not np.isfinite(plan.value):
        return Stretch(row=name, change=None, limit=None)
    moves = plan.extras[len(bare.extra_value) :]
    largest = int(np.argmax(moves))
    change = float(moves[largest])
    return Stretch(row=name, change=change, limit=directions[largest] if change > 0 else None)


def least_money(problem: AllocationProblem, row: str) -> float | None:
    """The least use of `row` with which a unit is on and the other rows hold; None when none can be."""
    index = problem.row_names.index(row)
    lo, hi = problem.row_lo.copy(), problem.row_hi.copy()
    lo[index], hi[index] = -np.inf, np.inf
    thrift = replace(
        problem,
        value=-problem.usage[index],
        extra_value=-problem.extra_usage[index],
        switch_value=-problem.switch_usage[index],
        row_lo=lo,
        row_hi=hi,
    )
    plan = solve(_with_any(thrift), gap=_EXACT)
    return -plan.value if np.isfinite(plan.value) else None


def _with_any(problem: AllocationProblem) -> AllocationProblem:
    """The same problem with a row that asks for at least one unit."""
    return replace(
        problem,
        usage=np.concatenate((problem.usage, np.ones((1, len(problem.value))))),
        row_names=(*problem.row_names, _ANY),
        row_lo=np.append(problem.row_lo, 1.0),
        row_hi=np.append(problem.row_hi, np.inf),
        extra_usage=np.concatenate((problem.extra_usage, np.zeros((1, len(problem.extra_value))))),
        switch_usage=np.concatenate((problem.switch_usage, np.zeros((1, len(problem.switch_value))))),
    )


def _worthless(problem: AllocationProblem) -> AllocationProblem:
    return replace(
        problem,
        value=np.zeros(len(problem.value)),
        extra_value=np.zeros(len(problem.extra_value)),
        switch_value=np.zeros(len(problem.switch_value)),
    )


def near_optimal_ranges(
    problem: AllocationProblem,
    plan: Plan,
    *,
    loss: float = 0.005,
    usage_row: str = "money",
    units: Collection[int] | None = None,
) -> dict[int, tuple[float, float]]:
    """Per unit that is on, how little and how much of `usage_row` it may use for `loss` of value.

    Of `units` alone when they are given.

    Units, options and switches stay as in the plan; the others may adapt. Every end is reached by a real
    plan. Where a curve is not concave the true range may be wider than the one found.
    """
    on = plan.on
    if not len(on):
        return {}
    chosen = np.flatnonzero(problem.node_option == plan.option[problem.node_unit])
    place = np.zeros(problem.unit_count, dtype=np.int64)
    place[on] = np.arange(len(on))
    fixed = problem.switch_usage @ plan.switches
    floor = plan.value - loss * abs(plan.value) - float(problem.switch_value @ plan.switches)
    kept = AllocationProblem(
        unit_count=len(on),
        node_unit=place[problem.node_unit[chosen]],
        node_option=problem.node_option[chosen],
        value=problem.value[chosen],
        usage=np.concatenate((problem.usage[:, chosen], problem.value[None, chosen])),
        row_names=(*problem.row_names, _VALUE),
        row_lo=np.append(problem.row_lo - fixed, floor),
        row_hi=np.append(problem.row_hi - fixed, np.inf),
        extra_value=problem.extra_value,
        extra_usage=np.concatenate((problem.extra_usage, problem.extra_value[None, :])),
        extra_limit=problem.extra_limit,
        required=tuple(range(len(on))),
    )
    row = problem.row_names.index(usage_row)
    use = problem.usage[row]
    spot = np.searchsorted(chosen, np.stack((plan.node_low[on], plan.node_high[on])))
    walk = _Walk(kept, spot, use[chosen])
    ranges: dict[int, tuple[float, float]] = {}
    for index, unit in enumerate(on.tolist()):
        if units is not None and unit not in units:
            continue
        weight = plan.weight[unit]
        now = float((1 - weight) * use[plan.node_low[unit]] + weight * use[plan.node_high[unit]])
        ends = [end for sign in (-1.0, 1.0) if (end := walk.furthest(index, sign)) is not None]
        ranges[unit] = (min([now, *ends]), max([now, *ends]))
    return ranges


class _Walk:
    """Linear programs over the curves of a plan's options, one end of one unit at a time."""

    def __init__(self, kept: AllocationProblem, spot: Ints, use: Floats) -> None:
        scaling = Scaling(kept)
        table = scaling.table(kept)
        back = np.argsort(scaling.nodes)
        self._place, self._spot = scaling.place, back[spot]
        self._table: Table = table
        self._use = use[scaling.nodes]
        self._size = float(np.abs(self._use).max(initial=0.0)) or 1.0
        rows, extras = len(table.lo), len(table.extra_value)
        self._extras = extras
        block = np.zeros((extras + len(table.value), rows + table.units))
        block[:extras, :rows] = table.extra_usage
        block[extras:, :rows] = table.usage
        block[extras + np.arange(len(table.value)), rows + table.unit] = 1.0
        ones = np.ones(table.units)
        self._lp = LinearProgram(np.concatenate((table.lo, ones)), np.concatenate((table.hi, ones)))
        column, at = np.nonzero(block)
        self._upper = np.concatenate((table.extra_limit, np.ones(len(table.value))))
        self._lp.add_columns(
            np.zeros(len(block)),
            self._upper,
            starts=np.searchsorted(column, np.arange(len(block) + 1)),
            rows=at,
            entries=block[column, at],
        )

    def furthest(self, index: int, sign: float) -> float | None:
        """The largest (sign 1) or least (−1) use of a unit that a plan reaches, None when none is found."""
        unit = int(self._place[index])
        goal = np.where(self._table.unit == unit, sign * self._use / self._size, 0.0)
        self._lp.set_costs(np.concatenate((np.zeros(self._extras), goal)))
        found = self._straightened(np.ones(len(goal), dtype=bool))
        if found is None:
            # The others stay on their segments of the plan, so only this unit can mix distant nodes.
            allowed = self._table.unit == unit
            allowed[self._spot.ravel()] = True
            found = self._straightened(allowed)
        return None if found is None else float(found @ np.where(self._table.unit == unit, self._use, 0.0))

    def _straightened(self, allowed: Bools) -> Floats | None:
        """Weights of the nodes at the optimum, after pulling mixes of distant nodes onto one segment."""
        for _ in range(_REPAIRS):
            upper = self._upper.copy()
            upper[self._extras :][~allowed] = 0.0
            self._lp.set_bounds(np.zeros(len(upper)), upper)
            if self._lp.solve() != "optimal":
                return None
            weight = np.where(self._lp.primal[self._extras :] > _USED, self._lp.primal[self._extras :], 0.0)
            stretched = list(self._stretched(weight))
            if not stretched:
                return weight
            for unit, left in stretched:
                allowed = allowed & (self._table.unit != unit)
                allowed[left : left + 2] = True
        return None

    def _stretched(self, weight: Floats) -> Iterator[tuple[int, int]]:
        """Units that mix distant nodes, each with the first node of the segment nearest to the mean use."""
        used = np.flatnonzero(weight)
        for unit in np.unique(self._table.unit[used]).tolist():
            nodes = used[self._table.unit[used] == unit]
            low, high = int(nodes[0]), int(nodes[-1])
            if high > low + 1:
                target = float(self._use[nodes] @ weight[nodes] / weight[nodes].sum())
                below = np.flatnonzero(self._use[low:high] <= target)
                yield unit, low + (int(below[-1]) if len(below) else 0)
