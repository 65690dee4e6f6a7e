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
_SAME = 1e-12


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
    """As `FlatTop.ranges`, of one row alone."""
    return FlatTop(problem, plan, loss=loss).ranges(usage_row, units=units)


class FlatTop:
    """The plans that are worth nearly as much as the best one: less by no more than `loss` of its value.

    Units, options and switches stay as in the plan; the others may adapt.
    """

    def __init__(self, problem: AllocationProblem, plan: Plan, *, loss: float = 0.005) -> None:
        self._problem, self._plan = problem, plan
        self._walk: _Walk | None = None
        self._found: dict[int, tuple[Floats, list[float]]] = {}  # by place: use by node, its ends
        on = plan.on
        if not len(on):
            return
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
        self._index = kept.node_unit
        spot = np.searchsorted(chosen, np.stack((plan.node_low[on], plan.node_high[on])))
        self._chosen, self._walk = chosen, _Walk(kept, spot, floor)

    def ranges(
        self, usage_row: str, *, units: Collection[int] | None = None
    ) -> dict[int, tuple[float, float]]:
        """How little and how much of a row each unit that is on may use; of `units` alone when given.

        Every end is reached by a real plan. Where a curve is not concave the true range may be wider than
        the one found.
        """
        plan, walk = self._plan, self._walk
        use = self._problem.usage[self._problem.row_names.index(usage_row)]
        ranges: dict[int, tuple[float, float]] = {}
        if walk is None:
            return ranges
        walk.along(use[self._chosen])
        for index, unit in enumerate(plan.on.tolist()):
            if units is not None and unit not in units:
                continue
            weight = plan.weight[unit]
            now = float((1 - weight) * use[plan.node_low[unit]] + weight * use[plan.node_high[unit]])
            ends = self._ends(walk, index, use)
            ranges[unit] = (min([now, *ends]), max([now, *ends]))
        return ranges

    def _ends(self, walk: "_Walk", index: int, use: Floats) -> list[float]:
        """The ends of one unit: found once where a row goes along with one that was asked for before."""
        mine = use[self._chosen[self._index == index]]
        if np.ptp(mine) <= _SAME * np.abs(mine).max():
            return []
        if index in self._found:
            other, ends = self._found[index]
            slope = np.ptp(mine) / np.ptp(other)
            if np.allclose(mine, mine[0] + slope * (other - other[0]), rtol=_SAME, atol=0.0):
                return [float(mine[0] + slope * (end - other[0])) for end in ends]
        ends = [end for sign in (-1.0, 1.0) if (end := walk.furthest(index, sign)) is not None]
        self._found[index] = mine, ends
        return ends


class _Walk:
    """Linear programs over the curves of a plan's options, one end of one unit at a time."""

    def __init__(self, kept: AllocationProblem, spot: Ints, floor: float) -> None:
        scaling = Scaling(kept)
        self._table: Table = scaling.table(kept)
        self._place, self._order = scaling.place, scaling.nodes
        self._spot = np.argsort(scaling.nodes)[spot]
        self._extras = len(self._table.extra_value)
        self._upper = np.concatenate((self._table.extra_limit, np.ones(len(self._order))))
        self._lp = _program(self._table)
        self._near = _near_the_top(self._table, self._lp, floor / scaling.objective)
        self.along(np.zeros(len(self._order)))

    def along(self, use: Floats) -> None:
        """What is to be little or much, by node."""
        self._use = use[self._order]
        self._size = float(np.abs(self._use).max(initial=0.0)) or 1.0

    def furthest(self, index: int, sign: float) -> float | None:
        """The largest (sign 1) or least (−1) use of a unit that a plan reaches, None when none is found."""
        unit = int(self._place[index])
        goal = np.where(self._table.unit == unit, sign * self._use / self._size, 0.0)
        self._lp.set_costs(np.concatenate((np.zeros(self._extras), goal)))
        found = self._straightened(self._near)
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


def _program(table: Table) -> LinearProgram:
    """The relaxation of a table whose units are all on, its objective the value."""
    rows, extras = len(table.lo), len(table.extra_value)
    block = np.zeros((extras + len(table.value), rows + table.units))
    block[:extras, :rows] = table.extra_usage
    block[extras:, :rows] = table.usage
    block[extras + np.arange(len(table.value)), rows + table.unit] = 1.0
    ones = np.ones(table.units)
    program = LinearProgram(np.concatenate((table.lo, ones)), np.concatenate((table.hi, ones)))
    column, at = np.nonzero(block)
    program.add_columns(
        np.concatenate((table.extra_value, table.value)),
        np.concatenate((table.extra_limit, np.ones(len(table.value)))),
        starts=np.searchsorted(column, np.arange(len(block) + 1)),
        rows=at,
        entries=block[column, at],
    )
    return program


def _near_the_top(table: Table, program: LinearProgram, floor: float) -> Bools:
    """Nodes that a plan worth at least `floor` may stand on or beside.

    By weak duality a point gives up what its two nodes fall short of the best of their unit at the prices
    of the best mix: where both fall short by more than may be given up, no such plan stands between them.
    """
    if program.solve() != "optimal":
        return np.ones(len(table.value), dtype=bool)
    prices = program.dual[: len(table.lo)]
    profit = table.value - np.einsum("kr,r->k", table.usage, prices)
    starts = np.flatnonzero(np.diff(table.unit, prepend=-1))
    short = np.repeat(np.maximum.reduceat(profit, starts), np.diff(starts, append=len(profit))) - profit
    room = program.objective - floor
    near: Bools = short <= room + 1e-6 * max(abs(program.objective), abs(room))
    joined = np.diff(table.unit) == 0
    wide = near.copy()
    wide[1:] |= near[:-1] & joined
    wide[:-1] |= near[1:] & joined
    return wide
