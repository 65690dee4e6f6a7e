"""The suite of Hill curves with our allocator: an answer with exact amounts, and a bound for the true curves.

The bound needs tables that lie above the curves: chords where a curve is convex, and where it is concave its
tangents at the nodes, which meet between them. No plan on the curves is worth more than the bound of such a
table. Tables are drawn again, finer about the best plan of the last, until the bound is near enough.
"""

import time
from dataclasses import dataclass
from typing import Final

import numpy as np

from benchmarks._hill_suite import Floats, Instance
from rawafid.advisor.allocation import AllocationProblem, Plan, solve
from rawafid.advisor.refinement import refine

NODES: Final = (48, 160, 400)  # of three tables: which channels are worth having may hang on the nodes
GAP: Final = 1e-6
_BOUND_NODES: Final = 160
_BOUND_GAP: Final = 1e-5
_NEAR: Final = 2e-5  # a bound this near to the value is near enough
_ROUNDS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Our answer to an instance; times are CPU, the proof's apart."""

    spend: Floats
    value: float
    bound: float
    solve_ms: float
    proof_ms: float


def answer(problem: Instance) -> Answer:
    begin = time.process_time()
    spend, value = allocate(problem)
    middle = time.process_time()
    bound = bound_of(problem, spend, value)
    end = time.process_time()
    return Answer(
        spend=spend, value=value, bound=bound, solve_ms=(middle - begin) * 1e3, proof_ms=(end - middle) * 1e3
    )


def allocate(problem: Instance) -> tuple[Floats, float]:
    """The allocator on a table, then refined; spend by channel and its worth on the curves."""

    def tabulate(levels: tuple[Floats, ...]) -> AllocationProblem:
        values = [problem.value(own, channel) for channel, own in enumerate(levels)]
        return _problem(problem, levels, values)

    tries = [refine(tabulate, levels_of(problem, count), gap=GAP) for count in NODES]
    found = max(tries, key=lambda one: one.value)
    return np.nan_to_num(found.level), found.value


def levels_of(problem: Instance, count: int) -> tuple[Floats, ...]:
    """Nodes from nothing to the most, closer together where curves are steep."""
    low = np.geomspace(1e-10, 1e-3, count // 4) * problem.most
    high = (np.arange(1, count + 1) / count) ** 2 * problem.most
    return (np.unique(np.concatenate(([0.0], low, high))),) * len(problem.beta)


def _problem(problem: Instance, levels: tuple[Floats, ...], values: list[Floats]) -> AllocationProblem:
    unit = np.repeat(np.arange(len(levels)), [len(own) for own in levels])
    return AllocationProblem(
        unit_count=len(levels),
        node_unit=unit,
        node_option=np.zeros(len(unit), dtype=np.int64),
        value=np.concatenate(values),
        usage=np.concatenate(levels)[None, :],
        row_names=("budget",),
        row_lo=np.array([-np.inf]),
        row_hi=np.array([problem.budget]),
    )


def bound_of(problem: Instance, spend: Floats, value: float) -> float:
    """What no split is worth more than, on the curves themselves."""
    grid = [np.array(own) for own in levels_of(problem, _BOUND_NODES)]
    best = np.inf
    about = [spend]
    start: Plan | None = None
    for _ in range(_ROUNDS):
        for channel, own in enumerate(grid):
            points = [_about(own, float(at[channel]), problem.most) for at in about]
            grid[channel] = np.unique(np.concatenate((own, *points)))
        above = [_above(problem, channel, own) for channel, own in enumerate(grid)]
        levels = tuple(level for level, _ in above)
        table = _problem(problem, levels, [height for _, height in above])
        start = solve(table, gap=_BOUND_GAP)
        best = min(best, start.bound)
        if best - value <= _NEAR * value:
            break
        about = [_spend_of(levels, start)]
    return best


def _about(grid: Floats, at: float, most: float) -> Floats:
    """Nodes at an amount and about it, within the segments where it lies."""
    right = min(int(np.searchsorted(grid, at, side="right")), len(grid) - 1)
    left = max(right - 2, 0)
    return np.clip(np.concatenate(([at], np.linspace(grid[left], grid[right], 9))), 0.0, most)


def _spend_of(levels: tuple[Floats, ...], plan: Plan) -> Floats:
    flat = np.concatenate(levels)
    at = (1.0 - plan.weight) * flat[plan.node_low] + plan.weight * flat[plan.node_high]
    return np.where(plan.option >= 0, at, 0.0)


def _above(problem: Instance, channel: int, levels: Floats) -> tuple[Floats, Floats]:
    """A broken line that is nowhere below the curve: chords where it is convex, tangents where concave.

    A curve that is infinitely steep at nothing is met there by its tangent at the first node after it.
    """
    bend = problem.inflection(channel)
    levels = np.unique(np.append(levels, bend)) if 0.0 < bend < levels[-1] else levels
    value = problem.value(levels, channel)
    slope = np.append(np.inf, problem.gradient(levels[1:], channel))
    left, right = slice(None, -1), slice(1, None)
    concave = levels[left] >= bend
    falls = slope[left] - slope[right]
    with np.errstate(invalid="ignore", divide="ignore"):
        meet = (
            value[right] - value[left] + slope[left] * levels[left] - slope[right] * levels[right]
        ) / falls
    meet = np.where(np.isfinite(meet) & np.isfinite(slope[left]), meet, levels[left])
    meet = np.clip(meet, levels[left], levels[right])
    height = value[right] - slope[right] * (levels[right] - meet)
    # Rounding may put the meeting a little low: nothing between is above the higher end or the left tangent.
    height = np.maximum(height, value[left]) * (1.0 + 1e-12)
    keep = concave & (falls > 0.0)
    level = np.concatenate((levels, meet[keep]))
    above = np.concatenate((value, height[keep]))
    order = np.lexsort((above, level))
    level, above = level[order], above[order]
    # Of two nodes at one level the higher stands.
    last = np.append(np.diff(level) > 0.0, True)
    return level[last], above[last]
