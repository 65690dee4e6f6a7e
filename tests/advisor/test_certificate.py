"""The bound that prices give: never below any plan, as tight as the relaxation at home, useful elsewhere."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.advisor.allocation import AllocationProblem, Scaling, solve
from rawafid.advisor.certificate import bound_at
from rawafid.advisor.relaxation import Relaxation
from tests.advisor.allocation_oracles import best_by_integers, best_on_nodes, random_problem

EXACT = 1e-7
SEEDS = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)


def moved(problem: AllocationProblem, seed: int) -> AllocationProblem:
    """The same nodes with other values and other limits."""
    random = np.random.default_rng(seed)
    return replace(
        problem,
        value=problem.value * random.uniform(0.7, 1.3, len(problem.value)),
        row_hi=problem.row_hi * random.uniform(0.7, 1.5, len(problem.row_hi)),
    )


@few
@given(SEEDS, st.booleans(), st.booleans(), st.booleans())
def test_no_plan_beats_the_bound_at_the_prices_of_another_problem(
    seed: int, extras: bool, switch: bool, needed: bool
) -> None:
    problem = random_problem(seed, units=4, levels=5, extras=extras, switch=switch)
    problem = replace(problem, required=(seed % 4,) if needed else ())
    here, other = solve(problem), moved(problem, seed + 1)
    best = best_by_integers(other)
    if best is None:
        return
    for prices in (here.prices, here.duals, np.zeros(6)):
        assert bound_at(other, prices) >= best - 1e-7 * abs(best) - 1e-6
    # the search's own bound of the problem may be lower, for it branches, but never above its first one
    assert bound_at(problem, here.prices) >= here.value


@few
@given(SEEDS, st.lists(st.floats(-1e6, 1e6), min_size=6, max_size=6))
def test_any_prices_give_a_bound(seed: int, prices: list[float]) -> None:
    problem = random_problem(seed, units=4, levels=4)
    assert bound_at(problem, np.array(prices)) >= best_on_nodes(problem)


@few
@given(SEEDS, st.booleans(), st.booleans())
def test_at_home_the_bound_is_that_of_the_relaxation_or_better(seed: int, extras: bool, switch: bool) -> None:
    problem = random_problem(seed, units=25, levels=15, extras=extras, switch=switch)
    scaling = Scaling(problem)
    relaxation = Relaxation(scaling.table(problem))
    everything = relaxation.root()
    relaxation.fit(everything)
    relaxation.relax(everything, cutoff=-np.inf, tolerance=1e-8)
    plan = solve(problem, gap=EXACT)
    bound = bound_at(problem, plan.prices)
    assert plan.value <= bound <= everything.bound * scaling.objective * (1 + 1e-6) + 1e-6


def test_where_the_relaxation_is_exact_so_is_the_bound() -> None:
    """Two concave curves under a budget: the price of money is the marginal return of the last dollar."""
    problem = AllocationProblem(
        unit_count=2,
        node_unit=np.array([0, 0, 0, 1, 1, 1]),
        node_option=np.zeros(6, dtype=np.int64),
        value=np.array([0.0, 8.0, 12.0, 0.0, 6.0, 8.0]),
        usage=np.array([[0.0, 2.0, 4.0, 0.0, 2.0, 4.0]]),
        row_names=("money",),
        row_lo=np.array([-np.inf]),
        row_hi=np.array([5.0]),
    )
    plan = solve(problem, gap=EXACT)
    assert plan.value == pytest.approx(16.0)
    assert plan.prices == pytest.approx([2.0])
    assert bound_at(problem, plan.prices) == pytest.approx(16.0, rel=1e-12)
    more = replace(problem, row_hi=np.array([5.5]))
    assert bound_at(more, plan.prices) == pytest.approx(solve(more, gap=EXACT).value, rel=1e-12)


def test_a_price_of_a_limit_that_is_not_there_counts_as_nothing() -> None:
    problem = random_problem(3)
    free = replace(problem, row_hi=np.full(6, np.inf))
    best_of_each = [problem.value[problem.node_unit == unit].max(initial=0.0) for unit in range(6)]
    assert bound_at(free, np.full(6, 5.0)) == pytest.approx(sum(best_of_each), rel=1e-12)


def test_a_shared_asset_is_paid_once_in_the_bound() -> None:
    problem = AllocationProblem(
        unit_count=2,
        node_unit=np.array([0, 1]),
        node_option=np.zeros(2, dtype=np.int64),
        value=np.array([5.0, 4.0]),
        usage=np.zeros((1, 2)),
        row_names=("money",),
        row_lo=np.array([-np.inf]),
        row_hi=np.array([1.0]),
        switch_value=np.array([-6.0]),
        switch_usage=np.zeros((1, 1)),
        switch_units=((0, 1),),
    )
    assert bound_at(problem, np.zeros(1)) == pytest.approx(3.0)
    assert bound_at(replace(problem, switch_value=np.array([-20.0])), np.zeros(1)) == pytest.approx(0.0)
    forced = replace(problem, switch_value=np.array([-20.0]), required=(0,))
    assert bound_at(forced, np.zeros(1)) == pytest.approx(-11.0)


def test_an_extra_without_a_limit_moves_the_prices_until_it_gains_nothing() -> None:
    """An hour more costs 3: at a price of 10 an hour it would be endless gain, so the price falls to 3."""
    problem = AllocationProblem(
        unit_count=1,
        node_unit=np.array([0, 0]),
        node_option=np.zeros(2, dtype=np.int64),
        value=np.array([0.0, 20.0]),
        usage=np.array([[0.0, 4.0]]),
        row_names=("hours",),
        row_lo=np.array([-np.inf]),
        row_hi=np.array([1.0]),
        extra_value=np.array([-3.0]),
        extra_usage=np.array([[-1.0]]),
        extra_limit=np.array([np.inf]),
    )
    assert bound_at(problem, np.array([10.0])) == pytest.approx(3.0 + 8.0, rel=1e-6)
    endless = replace(problem, row_hi=np.array([np.inf]), extra_value=np.array([3.0]))
    assert bound_at(endless, np.array([10.0])) == np.inf


def test_a_required_unit_without_a_node_is_proved_to_be_impossible() -> None:
    problem = replace(random_problem(2), unit_count=7, required=(6,))
    assert bound_at(problem, np.zeros(6)) == -np.inf


def test_prices_of_another_number_of_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="shape"):
        bound_at(random_problem(2), np.zeros(5))
