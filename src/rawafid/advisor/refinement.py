"""Amounts as exact as the curves: tables drawn again, ever finer, about the plan found on a coarse one.

A table says which channels are worth having and roughly how much of each; between its nodes it is a straight
line. Here the amounts move to where no small shift among them gains (exact_amounts.py), the curves of the
channels in the plan are drawn again around them, and the split among them is solved again, until neither
says anything new. What the plan is worth is then what the curves say and not what their tables say. Which
channels are in it the first tables settle: one that they show too coarsely to be worth its first steps
stays out. The bound stays that of the tables: it is a bound for the curves only as far as the first tables
lie above them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from rawafid.advisor.allocation import Plan, solve
from rawafid.advisor.exact_amounts import Amounts, Tabulate, exact_amounts
from rawafid.advisor.linear_program import Floats
from rawafid.advisor.relaxation import Bools

_PARTS = 8  # into which the segments about an amount are divided
_AROUND = 3  # nodes of the first table kept on both sides of an amount
_SEARCHED = 30  # relaxations for the split among the chosen: better amounts are sought, no proof
_IDLE = 2  # rounds that gain nothing
_NONE = np.zeros(0)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Refined:
    """A plan with exact amounts. Curves are the options of all units, in their order in the table.

    `level` of each curve, NaN where it is not used; `value` on the curves themselves; `plan` and `bound`
    are of the first table and `rounds` says how often finer ones were solved until this was found.
    """

    level: Floats
    extras: Floats
    switches: Bools
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
    plan = solve(tabulate(first), gap=gap, node_limit=node_limit)
    best = Refined(
        level=np.full(len(first), np.nan),
        extras=np.zeros_like(plan.extras),
        switches=np.zeros_like(plan.switches),
        value=-np.inf,
        plan=plan,
        rounds=0,
    )
    grid, found, idle = first, plan, 0
    for round_ in range(most_rounds + 1):
        if not np.isfinite(found.value):
            break
        chosen, at = _amounts(grid, found)
        raised = _raised(tabulate, first, chosen, at, replace(best, rounds=round_), found)
        gained = raised.value - best.value if raised is not None else 0.0
        if raised is not None and gained > 0.0:
            best = raised
        # One round may gain nothing because the amounts stood well by chance; two do not.
        idle = 0 if gained > tolerance * abs(best.value) else idle + 1
        if idle == _IDLE:
            break
        now = raised.level if raised is not None else _spread(first, chosen, at)
        grid = tuple(
            _about(first[curve], grid[curve], at[chosen.index(curve)], float(now[curve]))
            if curve in chosen
            else _NONE
            for curve in range(len(first))
        )
        found = solve(tabulate(grid), gap=tolerance / 10, node_limit=_SEARCHED)
    return best


def _raised(
    tabulate: Tabulate,
    first: tuple[Floats, ...],
    chosen: list[int],
    at: list[float],
    best: Refined,
    plan: Plan,
) -> Refined | None:
    """A plan with its amounts at the top of the curves, or as they are where that is no plan; measured."""
    moved = exact_amounts(tabulate, _in_use(first, chosen, at, plan), curve_count=len(first))
    found: Refined | None = None
    for amounts in [at] if moved is None else [moved.tolist(), at]:
        one = _measured(tabulate, first, chosen, amounts, best)
        if one is not None and (found is None or one.value > found.value):
            found = one
        if found is not None and not np.isnan(found.level[chosen]).any():
            break
    return found


def _in_use(first: tuple[Floats, ...], chosen: list[int], at: list[float], plan: Plan) -> Amounts:
    own = [first[curve] for curve in chosen]
    ends = [
        min(int(np.searchsorted(nodes, level, side="right")), len(nodes) - 1)
        for nodes, level in zip(own, at, strict=True)
    ]
    return Amounts(
        curves=tuple(chosen),
        at=np.array(at),
        least=np.array([nodes[0] for nodes in own]),
        most=np.array([nodes[-1] for nodes in own]),
        width=np.array([nodes[end] - nodes[max(end - 1, 0)] for nodes, end in zip(own, ends, strict=True)]),
        extras=plan.extras,
        switched=plan.switches,
    )


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
        level=_spread(grid, kept, points),
        extras=plan.extras,
        switches=plan.switches,
        value=plan.value,
        plan=best.plan,
        rounds=best.rounds,
    )


def _about(base: Floats, grid: Floats, was: float, now: float) -> Floats:
    """Finer about the amount of a table and, where the curves moved it, about where it stands now."""
    finer = _finer(base, grid, was)
    return finer if np.isnan(now) or now == was else np.union1d(finer, _finer(base, grid, now))


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
