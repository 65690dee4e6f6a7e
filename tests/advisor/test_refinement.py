"""Amounts refined on the curves themselves: as exact as calculus, within the limits, never worse."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from benchmarks._hill_exact import allocate
from benchmarks._hill_suite import Case, Instance, instance
from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.refinement import refine

Floats = NDArray[np.float64]
Curve = Callable[[Floats], Floats]


def tables(curves: list[Curve], budget: float) -> Callable[[tuple[Floats, ...]], AllocationProblem]:
    def tabulate(levels: tuple[Floats, ...]) -> AllocationProblem:
        unit = np.repeat(np.arange(len(levels)), [len(own) for own in levels])
        return AllocationProblem(
            unit_count=len(levels),
            node_unit=unit,
            node_option=np.zeros(len(unit), dtype=np.int64),
            value=np.concatenate([curve(own) for curve, own in zip(curves, levels, strict=True)]),
            usage=np.concatenate(levels)[None, :],
            row_names=("money",),
            row_lo=np.array([-np.inf]),
            row_hi=np.array([budget]),
        )

    return tabulate


def root(scale: float) -> Curve:
    return lambda level: scale * np.sqrt(level)


def hill(scale: float, half: float, slope: float) -> Curve:
    return lambda level: scale * level**slope / (half**slope + level**slope)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.floats(0.5, 3.0), min_size=2, max_size=5))
def test_square_roots_are_split_in_proportion_to_the_squares_of_their_scales(scales: list[float]) -> None:
    coarse = [np.append(0.0, np.geomspace(0.02, 10.0, 10))] * len(scales)
    found = refine(tables([root(scale) for scale in scales], 7.0), coarse, gap=1e-6)
    squares = np.square(scales)
    assert found.value == pytest.approx(np.sqrt(7.0 * squares.sum()), rel=1e-10)
    assert np.nan_to_num(found.level) == pytest.approx(7.0 * squares / squares.sum(), rel=1e-5)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_the_value_is_that_of_the_curves_and_no_worse_than_the_amounts_of_the_first_table(
    seed: int,
) -> None:
    random = np.random.default_rng(seed)
    curves = [hill(random.lognormal(), random.uniform(0.5, 4.0), random.uniform(0.6, 3.5)) for _ in range(6)]
    coarse = [np.linspace(0.0, 5.0, 9)] * 6
    found = refine(tables(curves, 6.0), coarse)
    level = np.nan_to_num(found.level)
    assert level.sum() <= 6.0 * (1 + 1e-9)
    on_curves = sum(float(curve(np.array([at]))[0]) for curve, at in zip(curves, level, strict=True))
    assert found.value == pytest.approx(on_curves, rel=1e-9)
    nodes = np.concatenate(coarse)
    first = np.where(
        found.plan.option >= 0,
        (1.0 - found.plan.weight) * nodes[found.plan.node_low]
        + found.plan.weight * nodes[found.plan.node_high],
        0.0,
    )
    assert found.value >= sum(curve(at) for curve, at in zip(curves, first, strict=True)) * (1 - 1e-9)


def test_curved_limits_are_kept_on_the_curve() -> None:
    """Hours rise with the square of the level: the straight line between nodes allows too much."""

    def tabulate(levels: tuple[Floats, ...]) -> AllocationProblem:
        own = levels[0]
        return AllocationProblem(
            unit_count=1,
            node_unit=np.zeros(len(own), dtype=np.int64),
            node_option=np.zeros(len(own), dtype=np.int64),
            value=3.0 * own,
            usage=np.sqrt(own)[None, :],
            row_names=("hours",),
            row_lo=np.array([-np.inf]),
            row_hi=np.array([1.5]),
        )

    found = refine(tabulate, [np.array([0.0, 1.0, 2.0, 4.0])])
    assert np.sqrt(found.level[0]) <= 1.5 + 1e-7
    assert found.value == pytest.approx(3.0 * 1.5**2, rel=1e-7)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(["straight", "curved", "with an extra"]))
@example(386, "with an extra")  # on the way its prices bound nothing, as the extra has no limit
def test_money_and_hours_that_both_bind_leave_no_shift_that_gains(seed: int, kind: str) -> None:
    """The curves are made for known amounts: there each gains what it uses at the prices of the rows."""
    random = np.random.default_rng(seed)
    best = random.uniform(0.3, 4.0, 5)
    money, hours = random.uniform(0.5, 2.0, 5), random.uniform(0.1, 3.0, 5)
    price_of_money, price_of_hours = random.uniform(0.2, 2.0, 2)
    power = 2.0 if kind == "curved" else 1.0
    used = hours * power * best ** (power - 1.0)
    scale = 2.0 * np.sqrt(best) * (price_of_money * money + price_of_hours * used)
    bought = random.uniform(0.5, 3.0) if kind == "with an extra" else 0.0

    def tabulate(levels: tuple[Floats, ...]) -> AllocationProblem:
        unit = np.repeat(np.arange(5), [len(own) for own in levels])
        level = np.concatenate(levels)
        problem = AllocationProblem(
            unit_count=5,
            node_unit=unit,
            node_option=np.zeros(len(unit), dtype=np.int64),
            value=scale[unit] * np.sqrt(level),
            usage=np.stack((money[unit] * level, hours[unit] * level**power)),
            row_names=("money", "hours"),
            row_lo=np.full(2, -np.inf),
            row_hi=np.array([money @ best - bought, hours @ best**power]),
            # More money may be had at its price, when there is such an extra.
            extra_value=np.array([-price_of_money]) if bought else np.zeros(0),
            extra_usage=np.array([[-1.0], [0.0]]) if bought else np.zeros((2, 0)),
            extra_limit=np.array([np.inf]) if bought else np.zeros(0),
        )
        return problem

    found = refine(tabulate, [np.append(0.0, np.geomspace(0.02, 10.0, 8))] * 5)
    assert found.value == pytest.approx(scale @ np.sqrt(best) - price_of_money * bought, rel=1e-9)
    assert found.level == pytest.approx(best, rel=1e-3)


def test_bends_between_nodes_are_met_although_they_have_no_slope() -> None:
    """Curves of straight pieces: what a fit of parabolas cannot climb, finer tables still do."""

    def broken(bend: float) -> Curve:
        return lambda level: np.minimum(level, bend) + 0.1 * np.maximum(level - bend, 0.0)

    found = refine(tables([broken(0.7), broken(1.9), broken(2.3)], 4.5), [np.linspace(0.0, 4.0, 5)] * 3)
    assert found.value == pytest.approx(4.5, rel=1e-6)


@pytest.mark.parametrize("number", [3, 4])
def test_no_split_of_ten_s_shaped_curves_is_worth_a_millionth_more(number: int) -> None:
    """Finer nodes alone left one of these amounts beside its best: 4e-6 of the value."""
    problem = instance(Case(shape="S-shaped", channels=10, budget="small", written_as=1e6), number)
    spend, value = allocate(problem)
    assert spend.sum() <= problem.budget * (1 + 1e-9) and spend.max() <= problem.most * (1 + 1e-9)
    assert value == pytest.approx(problem.value(spend).sum(), rel=1e-9)
    assert max(best_at_equal_margins(problem), best_in_steps(problem)) <= value * (1 + 1e-6)


def best_at_equal_margins(problem: Instance) -> float:
    """Of every set of up to five channels: the amounts past their bends whose margins are one price."""
    count = len(problem.beta)
    sets = [chosen for size in range(2, 6) for chosen in combinations(range(count), size)]
    used = np.zeros((len(sets), count), dtype=bool)
    for row, chosen in enumerate(sets):
        used[row, list(chosen)] = True
    bend = np.array([problem.inflection(channel) for channel in range(count)])
    ratio = np.log(problem.budget)
    cheap, dear = np.full(len(sets), -40.0 - ratio), np.full(len(sets), 40.0 - ratio)
    amounts = np.zeros(used.shape)
    for _ in range(60):
        middle = 0.5 * (cheap + dear)
        low = np.broadcast_to(np.minimum(bend, problem.most), used.shape)
        high = np.full(used.shape, problem.most)
        for _ in range(50):
            half = 0.5 * (low + high)
            more = problem.gradient(half) >= np.exp(middle)[:, None]
            low, high = np.where(more, half, low), np.where(more, high, half)
        over = np.where(used, low, 0.0).sum(axis=1) > problem.budget
        amounts[~over] = np.where(used, low, 0.0)[~over]
        cheap, dear = np.where(over, middle, cheap), np.where(over, dear, middle)
    return float(problem.value(amounts).sum(axis=1).max())


def best_in_steps(problem: Instance, steps: int = 1500) -> float:
    """The best split in equal steps of the budget, whatever the curves, channel after channel."""
    grid = np.linspace(0.0, problem.budget, steps + 1)
    best = np.zeros(steps + 1)
    for channel in range(len(problem.beta)):
        own = problem.value(grid[: steps // 2 + 1], channel)
        better = best.copy()
        for step, gain in enumerate(own.tolist()):
            better[step:] = np.maximum(better[step:], best[: steps + 1 - step] + gain)
        best = better
    return float(best[-1])


def test_without_a_plan_there_is_nothing_to_refine() -> None:
    levels = [np.array([5.0, 9.0])]
    tabulate = tables([root(1.0)], 4.0)
    assert refine(tabulate, levels).value == 0.0
    assert np.isnan(refine(tabulate, levels).level).all()
