"""What every plan of a problem is worth at most, from row prices that need not be its own.

Weak duality: whatever the prices, no plan is worth more than the limits at their prices plus what each unit,
extra and switch gains beyond the prices of what it uses; points that no plan has room for do not count. So
the prices of one solve bound other values and other limits without another solve, and a plan in hand is
proved to be nearly the best for them. The problem is taken as it is, unscaled, and no linear program is
asked: an independent check of the search's bounds.
"""

import numpy as np

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.linear_program import Floats
from rawafid.advisor.relaxation import Bools, starts_of, what_fits

_REPAIRS = 4  # rounds in which prices are moved for extras without a limit
_BEYOND = 1e-9  # relative, by which a price is moved past the point where such an extra stops gaining
_ROUNDING = 1e-14  # of the sums: what their rounding may hide


def bound_at(problem: AllocationProblem, duals: Floats) -> float:
    """No plan of `problem` is worth more than this; inf where these prices prove nothing.

    `duals` are prices of the rows [R], in value per unit of each row: `Plan.prices` or `Plan.duals` of any
    problem with the same nodes and rows, whatever its values and limits. A price of a limit that is not
    there counts as 0. −inf proves that a required unit has no node that fits. Raises ValueError for another
    number of rows.
    """
    price = np.array(duals, dtype=np.float64)
    if price.shape != problem.row_lo.shape:
        raise ValueError(f"duals has shape {price.shape}, not {problem.row_lo.shape}")
    price[~np.isfinite(price)] = 0.0
    price[(price > 0) & np.isinf(problem.row_hi)] = 0.0
    price[(price < 0) & np.isinf(problem.row_lo)] = 0.0
    extras = _extras(problem, price)
    if extras == np.inf:
        return np.inf
    limit = np.where(price > 0, problem.row_hi, np.where(price < 0, problem.row_lo, 0.0))
    rows = price * limit
    units, size = _units(problem, price)
    if units == -np.inf:
        return -np.inf
    total = float(rows.sum()) + extras + units
    return total + _ROUNDING * (float(np.abs(rows).sum()) + extras + size)


def _extras(problem: AllocationProblem, price: Floats) -> float:
    """What the extras gain beyond the prices; `price` is moved until none without a limit gains."""
    gain = _gain(problem, price)
    endless = np.isinf(problem.extra_limit)
    for _ in range(_REPAIRS):
        loose = np.flatnonzero(endless & (gain > 0))
        if not len(loose):
            break
        for extra in loose:
            _move(problem, price, int(extra))
        gain = _gain(problem, price)
    hot = gain > 0
    return float((gain[hot] * problem.extra_limit[hot]).sum())


def _gain(problem: AllocationProblem, price: Floats) -> Floats:
    return np.asarray(problem.extra_value - np.einsum("re,r->e", problem.extra_usage, price))


def _move(problem: AllocationProblem, price: Floats, extra: int) -> None:
    """Move one row's price so far that the extra gains nothing: the row whose limit makes that cheapest."""
    use = problem.extra_usage[:, extra]
    excess = float(problem.extra_value[extra] - (use * price).sum())
    rows = np.flatnonzero(use)
    if excess <= 0 or not len(rows):
        return
    now = price[rows]
    by = excess / use[rows]
    new = now + by * (1 + _BEYOND) + np.copysign(_ROUNDING * np.abs(now), by)
    pay = np.where(new > 0, problem.row_hi[rows], problem.row_lo[rows])
    cheapest = int(np.argmin(np.where(np.isfinite(pay), np.abs(pay * by), np.inf)))
    if np.isfinite(pay[cheapest]):
        price[rows[cheapest]] = new[cheapest]


def _units(problem: AllocationProblem, price: Floats) -> tuple[float, float]:
    """What units and switches gain beyond the prices, and the size of the numbers this was summed from."""
    required = np.zeros(problem.unit_count, dtype=bool)
    required[list(problem.required)] = True
    best = np.full(problem.unit_count, -np.inf)
    if len(problem.value):
        # Not "@": the sums of a threaded BLAS may depend on its threads.
        profit = problem.value - np.einsum("rk,r->k", problem.usage, price)
        fits = _fitting(problem, required)
        if fits is not None:
            profit[~fits] = -np.inf
        first = starts_of(problem.node_unit)
        best[problem.node_unit[first]] = np.maximum.reduceat(profit, first)
    held = np.where(required, best, np.maximum(best, 0.0))
    if np.isinf(held).any():
        return -np.inf, 0.0
    size = float(np.abs(held).sum()) + problem.unit_count * float(np.abs(problem.value).max(initial=0.0))
    worth = problem.switch_value - np.einsum("rs,r->s", problem.switch_usage, price)
    return float(held.sum()) + _switches(problem, required, held, worth), size + float(np.abs(worth).sum())


def _fitting(problem: AllocationProblem, required: Bools) -> Bools | None:
    """The nodes that some plan can hold, None when all fit: others need not be bounded."""
    largest = np.abs(problem.usage).max(axis=1)
    sides: list[tuple[Floats, Floats]] = []
    for sign, limits in ((1.0, problem.row_hi), (-1.0, -problem.row_lo)):
        rows = np.flatnonzero(np.isfinite(limits) & (largest > 0))
        by = sign / largest[rows]
        extra = problem.extra_usage[rows] * by[:, None]
        with np.errstate(invalid="ignore"):
            relief = np.where(extra < 0, extra * problem.extra_limit, 0.0).sum(axis=1)
        relief += np.minimum(problem.switch_usage[rows] * by[:, None], 0.0).sum(axis=1)
        sides.append(((problem.usage[rows] * by[:, None]).T, limits[rows] / largest[rows] - relief))
    unit, option = problem.node_unit, problem.node_option
    idle = ~required[unit[starts_of(unit)]]
    nodes = np.arange(len(unit))
    begins = np.zeros(len(unit), dtype=bool)
    begins[1:] = (unit[1:] != unit[:-1]) | (option[1:] != option[:-1])
    return what_fits(nodes, unit, np.cumsum(begins), idle, tuple(sides))


def _switches(problem: AllocationProblem, required: Bools, held: Floats, worth: Floats) -> float:
    """What switches add to the units' gains: a dear one takes from its units up to what it costs.

    Exact where no unit needs two dear switches; else the first takes what it can, which is still a bound.
    """
    total, left = 0.0, held.copy()
    for own, units in zip(worth.tolist(), problem.switch_units, strict=True):
        members = list(units)
        if own >= 0.0 or bool(required[members].any()):
            # On in every plan, or so cheap that leaving it on loses nothing against any plan.
            total += own
            continue
        cost = -own
        for unit in members:
            toll = min(cost, left[unit])
            left[unit] -= toll
            cost -= toll
            total -= toll
    return total
