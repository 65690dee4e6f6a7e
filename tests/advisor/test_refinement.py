"""Amounts refined on the curves themselves: as exact as calculus, within the limits, never worse."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

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
    assert found.value == pytest.approx(np.sqrt(7.0 * squares.sum()), rel=1e-6)
    assert np.nan_to_num(found.level) == pytest.approx(7.0 * squares / squares.sum(), rel=5e-3)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_the_value_is_that_of_the_curves_within_the_limits_and_no_worse_than_the_first_table(
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
    assert found.value >= found.plan.value * (1 - 1e-9) or found.rounds == 0


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
    assert found.value == pytest.approx(3.0 * 1.5**2, rel=1e-4)


def test_without_a_plan_there_is_nothing_to_refine() -> None:
    levels = [np.array([5.0, 9.0])]
    tabulate = tables([root(1.0)], 4.0)
    assert refine(tabulate, levels).value == 0.0
    assert np.isnan(refine(tabulate, levels).level).all()
