"""Amounts as exact as the curves: tables drawn again, ever finer, about the plan found on a coarse one.

A table says which channels are worth having and roughly how much of each; between its nodes it is a straight
line. Here the curves of the channels in the plan are drawn again around their amounts, and the split among
them is solved again, until finer tables say nothing new. What the plan is worth is then what the curves say
and not what their tables say. Which channels are in it the first tables settle: one that they show too
coarsely to be worth its first steps stays out. The bound stays that of the tables: it is a bound for the
curves only as far as the first tables lie above them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from rawafid.advisor.allocation import AllocationProblem, Plan, solve
from rawafid.advisor.linear_program import Floats

_PARTS = 8  # into which the segments about an amount are divided
_AROUND = 3  # nodes of the first table kept on both sides of an amount
_SEARCHED = 30  # relaxations for the split among the chosen: better amounts are sought, no proof
_NONE = np.zeros(0)

Tabulate = Callable[[tuple[Floats, ...]], AllocationProblem]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Refined:
    """A plan with exact amounts. Curves are the options of all units, in their order in the table.

    `level` of each curve, NaN where it is not used; `value` on the curves themselves; `plan` and `bound`
    are of the first table and `rounds` says how often finer ones were solved.
    """

    level: Floats
    extras: Floats
    value: float
    plan: Plan
    rounds: int

    @property
    def bound(self) -> float:
        """What no plan of the first table is worth more than."""
        return self.plan.bound


def refine(
    tabulate: Tabulate,
    levels: Sequence[Floats],
    *,
    gap: float = 1e-3,
    tolerance: float = 1e-8,
    most_rounds: int = 12,
    node_limit: int = 5000,
) -> Refined:
    """Solve on the tables at `levels` within `gap`, then make the amounts exact to `tolerance` of the value.

    `levels` are increasing, one array for each option of each unit in turn; `tabulate` draws the problem at
    such levels, its nodes in the same order: a curve without levels has no nodes. A curve that is worth
    drawing at all is drawn from its least level on. When the first table has no plan, `level` is all NaN and
    `value` −inf.
    """
    first = tuple(np.asarray(own, dtype=np.float64) for own in levels)
    problem = tabulate(first)
    plan = solve(problem, gap=gap, node_limit=node_limit)
    chosen, at = _amounts(first, plan)
    level = _spread(first, chosen, at)
    best = Refined(level=level, extras=plan.extras, value=plan.value, plan=plan, rounds=0)
    if not np.isfinite(plan.value):
        return best
    best = _measured(tabulate, first, chosen, at, best, 0) or best
    grid, idle = first, 0
    for round_ in range(1, most_rounds + 1):
        grid = tuple(
            _finer(first[curve], grid[curve], at[chosen.index(curve)]) if curve in chosen else _NONE
            for curve in range(len(first))
        )
        found = solve(tabulate(grid), gap=tolerance / 10, node_limit=_SEARCHED)
        if not np.isfinite(found.value):
            break
        chosen, at = _amounts(grid, found)
        measured = _measured(tabulate, grid, chosen, at, best, round_)
        if measured is None:
            break
        gained = measured.value - best.value
        if gained > 0.0:
            best = measured
        # One round may gain nothing because the amounts stood well by chance; two do not.
        idle = idle + 1 if gained <= tolerance * abs(best.value) else 0
        if idle == 2:
            break
    return best


def _amounts(levels: tuple[Floats, ...], plan: Plan) -> tuple[list[int], list[float]]:
    """The curves that a plan uses, and their levels."""
    everything = np.concatenate((_NONE, *levels))
    curve = np.repeat(np.arange(len(levels)), [len(own) for own in levels])
    on = plan.on
    low, high, weight = plan.node_low[on], plan.node_high[on], plan.weight[on]
    at = (1.0 - weight) * everything[low] + weight * everything[high] if len(on) else _NONE
    return (curve[low].tolist() if len(on) else []), at.tolist()


def _spread(levels: tuple[Floats, ...], chosen: list[int], at: list[float]) -> Floats:
    level = np.full(len(levels), np.nan)
    level[chosen] = at
    return level


def _measured(
    tabulate: Tabulate,
    grid: tuple[Floats, ...],
    chosen: list[int],
    at: list[float],
    best: Refined,
    rounds: int,
) -> Refined | None:
    """What these amounts are worth on the curves themselves, or None where they break a limit there.

    Limits are as curved as the values: what a straight line allowed need not be allowed on the curve. The
    least level is kept beside an amount, so that it may be lowered a little.
    """
    alone = tuple(
        np.unique((grid[curve][0], at[chosen.index(curve)])) if curve in chosen else _NONE
        for curve in range(len(grid))
    )
    plan = solve(tabulate(alone), gap=1e-9)
    if not np.isfinite(plan.value):
        return None
    kept, points = _amounts(alone, plan)
    exact = all(weight in (0.0, 1.0) for weight in plan.weight[plan.on].tolist())
    if not exact:  # lowered: measured once more where it now stands
        settled = tuple(
            np.array([points[kept.index(curve)]]) if curve in kept else _NONE for curve in range(len(grid))
        )
        plan = solve(tabulate(settled), gap=1e-9)
        if not np.isfinite(plan.value):
            return None
        kept, points = _amounts(settled, plan)
    return Refined(
        level=_spread(grid, kept, points), extras=plan.extras, value=plan.value, plan=best.plan, rounds=rounds
    )


def _finer(base: Floats, grid: Floats, at: float) -> Floats:
    """The segments of the grid on both sides of an amount divided into parts, with some of the base about."""
    right = int(np.searchsorted(grid, at, side="right"))
    left = max(int(np.searchsorted(grid, at, side="left")) - 1, 0)
    near = grid[left : min(right + 1, len(grid))]
    parts = [
        np.linspace(begin, end, _PARTS + 1)
        for begin, end in zip(near[:-1].tolist(), near[1:].tolist(), strict=True)
    ]
    place = int(np.searchsorted(base, at))
    around = base[max(place - _AROUND, 0) : place + _AROUND]
    return np.unique(np.concatenate((base[[0, -1]], around, [at], *parts)))
