"""Plans on a support: once it is settled which unit is on and where on its curve, a small linear program.

A support says between which neighbouring nodes each unit is. The best plan on it, and the best nearby, are
found from scratch every time, so they do not depend on what was solved before.
"""

from dataclasses import dataclass

import numpy as np

from rawafid.advisor.linear_program import Floats, Ints, LinearProgram
from rawafid.advisor.relaxation import TINY, Bools, Table

WHOLE = 1e-7  # a weight nearer than this to 0 or 1 counts as 0 or 1
NOTHING = 1e-9  # a scaled gain too small to be worth a search
_REACH = 2  # nodes by which a unit may move from a start


@dataclass(frozen=True, slots=True, eq=False)
class Support:
    """Between which neighbouring nodes each unit is: `low[i]` is −1 when off, `high[i]` ≥ `low[i]`."""

    low: Ints
    high: Ints
    switch: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Point:
    """The best plan on a support: weight of the high node per unit, extras, row duals, scaled value.

    `marginal` when the duals take the neighbouring segments into account.
    """

    support: Support
    weight: Floats
    extra: Floats
    dual: Floats
    value: float
    marginal: bool = False


def settle_point(table: Table, support: Support, program: LinearProgram) -> Point | None:
    """The best plan whose units stay on their segment of the support, or None; `program` is used up."""
    on = np.flatnonzero(support.low >= 0)
    low, high = support.low[on], support.high[on]
    along = high > low  # what can move; the others stand where they are
    fixed = support.switch @ table.switch_usage + table.usage[low].sum(axis=0)
    begin, end = low[along], high[along]
    _fill(
        program,
        table.lo - fixed,
        table.hi - fixed,
        np.concatenate((table.extra_value, table.value[end] - table.value[begin])),
        np.concatenate((table.extra_limit, np.ones(len(begin)))),
        np.concatenate((table.extra_usage, table.usage[end] - table.usage[begin])),
    )
    if program.solve() != "optimal":
        return None
    weight = np.zeros(table.units)
    weight[on[along]] = program.primal[len(table.extra_value) :]
    return _point(table, support, weight, program, marginal=False)


def settle_near(table: Table, start: Support, allowed: Bools, program: LinearProgram) -> Point | None:
    """The best plan near a start whose units stay on, or None: they may move by a few nodes."""
    low, high = start.low.copy(), start.high.copy()
    on = np.flatnonzero(low >= 0)
    first, last = low[on], high[on]
    for _ in range(_REACH):
        first, last = _neighbours(table, first, last, allowed)
    primal = _mix_within(table, on, first, last, start.switch, program)
    if primal is None:
        return None
    weight = np.zeros(table.units)
    valley, at, mix = False, 0, primal.tolist()
    for unit, begin, end in zip(on.tolist(), first.tolist(), last.tolist(), strict=True):
        part = mix[at : at + end - begin + 1]
        at += len(part)
        used = [place for place, share in enumerate(part) if share > WHOLE]
        left, right = used[0], used[-1]
        if right > left + 1:  # the pair about the mean of the mix
            valley = True
            mean = int(sum(place * share for place, share in enumerate(part)))
            left = min(max(mean, left), right - 1)
            right = left + 1
        low[unit], high[unit] = begin + left, begin + right
        weight[unit] = part[right] if right > left else 0.0
    support = Support(low, high, start.switch)
    if valley:
        return settle_point(table, support, program)
    return _point(table, support, weight, program, marginal=True)


def marginal(table: Table, point: Point, program: LinearProgram) -> Floats:
    """The rows' duals at a plan when its units may also move into the neighbouring segments.

    A plan often stands on nodes, where its own segments alone would say that nothing is worth anything.
    Where the neighbours make a valley the program would mix them: then the duals of the plan's own segments
    are kept.
    """
    if point.marginal:
        return point.dual
    support = point.support
    on = np.flatnonzero(support.low >= 0)
    begin, end = support.low[on], support.high[on]
    begin = np.where(point.weight[on] == 1.0, end, begin)
    end = np.where(point.weight[on] == 0.0, begin, end)
    first, last = _neighbours(table, begin, end, None)
    primal = _mix_within(table, on, first, last, support.switch, program)
    fixed = float(support.switch @ table.switch_value)
    if primal is not None and program.objective + fixed <= point.value + NOTHING:
        return program.dual[: len(table.lo)]
    return point.dual


def _point(
    table: Table, support: Support, weight: Floats, program: LinearProgram, *, marginal: bool
) -> Point:
    """What a solved program says, with weights and extras that are next to nothing made nothing."""
    on = np.flatnonzero(support.low >= 0)
    low, high = support.low[on], support.high[on]
    weight = np.clip(weight, 0.0, 1.0)
    weight[weight < NOTHING] = 0.0
    weight[weight > 1.0 - NOTHING] = 1.0
    extra = np.maximum(program.primal[: len(table.extra_value)], 0.0)
    extra[extra < TINY] = 0.0
    value = float(
        ((1.0 - weight[on]) * table.value[low] + weight[on] * table.value[high]).sum()
        + extra @ table.extra_value
        + support.switch @ table.switch_value
    )
    return Point(support, weight, extra, program.dual[: len(table.lo)], value, marginal)


def _neighbours(table: Table, low: Ints, high: Ints, allowed: Bools | None) -> tuple[Ints, Ints]:
    """One node further on both sides, where the option goes on and the node is allowed."""
    lower, upper = np.maximum(low - 1, 0), np.minimum(high + 1, len(table.value) - 1)
    lower = np.where(table.option[lower] == table.option[low], lower, low)
    upper = np.where(table.option[upper] == table.option[high], upper, high)
    if allowed is None:
        return lower, upper
    return np.where(allowed[lower], lower, low), np.where(allowed[upper], upper, high)


def _mix_within(
    table: Table, on: Ints, first: Ints, last: Ints, switch: Bools, program: LinearProgram
) -> Floats | None:
    """Weights of the nodes `first` to `last` of each unit that is on, in turn, in their best mix, or None."""
    sizes = last - first + 1
    owner = np.repeat(np.arange(len(on)), sizes)
    nodes = np.arange(len(owner)) + np.repeat(first - np.cumsum(sizes) + sizes, sizes)
    rows, extras = len(table.lo), len(table.extra_value)
    block = np.zeros((extras + len(nodes), rows + len(on)))
    block[:extras, :rows] = table.extra_usage
    block[extras:, :rows] = table.usage[nodes]
    block[extras + np.arange(len(nodes)), rows + owner] = 1.0
    paid, one = switch @ table.switch_usage, np.ones(len(on))
    _fill(
        program,
        np.concatenate((table.lo - paid, one)),
        np.concatenate((table.hi - paid, one)),
        np.concatenate((table.extra_value, table.value[nodes])),
        np.concatenate((table.extra_limit, np.ones(len(nodes)))),
        block,
    )
    return program.primal[extras:] if program.solve() == "optimal" else None


def _fill(program: LinearProgram, lo: Floats, hi: Floats, cost: Floats, most: Floats, block: Floats) -> None:
    """Make it another program. `block` has the columns as its rows."""
    program.restart(lo, hi)
    column, row = np.nonzero(block)
    program.add_columns(
        cost,
        most,
        starts=np.searchsorted(column, np.arange(len(block) + 1)),
        rows=row,
        entries=block[column, row],
    )
