"""The exact allocation: properties any correct one has, and answers checked against independent ones."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rawafid.advisor.allocation import AllocationProblem, Allocator, Plan, Scaling, evaluate, solve
from rawafid.advisor.linear_program import LinearProgram
from rawafid.advisor.relaxation import Relaxation
from rawafid.advisor.slack import least_money, near_optimal_ranges, relax
from tests.advisor.allocation_oracles import best_by_cells, best_by_integers, best_on_nodes, random_problem

EXACT = 1e-7
SEEDS = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)
fewer = settings(max_examples=10, deadline=None)


def curves(
    *units: tuple[list[float], list[float]], budget: float = 10.0, cap: float = np.inf
) -> AllocationProblem:
    """Units with one option, (spend, value) at its nodes, under a budget and a cap on their number."""
    spend = np.concatenate([np.array(unit[0]) for unit in units])
    return AllocationProblem(
        unit_count=len(units),
        node_unit=np.repeat(np.arange(len(units)), [len(unit[0]) for unit in units]),
        node_option=np.zeros(len(spend), dtype=np.int64),
        value=np.concatenate([np.array(unit[1]) for unit in units]),
        usage=np.stack((spend, np.ones(len(spend)))),
        row_names=("money", "count"),
        row_lo=np.array([-np.inf, -np.inf]),
        row_hi=np.array([budget, cap]),
    )


def with_row(problem: AllocationProblem, name: str, **limits: float) -> AllocationProblem:
    row = problem.row_names.index(name)
    lo, hi = problem.row_lo.copy(), problem.row_hi.copy()
    lo[row], hi[row] = limits.get("lo", lo[row]), limits.get("hi", hi[row])
    return replace(problem, row_lo=lo, row_hi=hi)


def without_nodes(problem: AllocationProblem, gone: NDArray[np.bool_]) -> AllocationProblem:
    kept = ~gone
    return replace(
        problem,
        node_unit=problem.node_unit[kept],
        node_option=problem.node_option[kept],
        value=problem.value[kept],
        usage=problem.usage[:, kept],
    )


def locked(problem: AllocationProblem, plan: Plan, unit: int) -> AllocationProblem:
    """The unit held at the point where the plan has it."""
    weight, low, high = plan.weight[unit], plan.node_low[unit], plan.node_high[unit]
    value, usage = problem.value.copy(), problem.usage.copy()
    value[low] = (1 - weight) * problem.value[low] + weight * problem.value[high]
    usage[:, low] = (1 - weight) * problem.usage[:, low] + weight * problem.usage[:, high]
    gone = problem.node_unit == unit
    gone[low] = False
    return without_nodes(replace(problem, value=value, usage=usage, required=(unit,)), gone)


def amounts(problem: AllocationProblem, plan: Plan, row: int = 0) -> NDArray[np.float64]:
    low, high = problem.usage[row, plan.node_low], problem.usage[row, plan.node_high]
    return np.where(plan.option >= 0, (1 - plan.weight) * low + plan.weight * high, 0.0)


# Answers that others confirm


@few
@given(SEEDS)
def test_no_choice_of_nodes_beats_the_plan(seed: int) -> None:
    problem = random_problem(seed, units=4, levels=5)
    plan = solve(problem, gap=EXACT)
    assert plan.status == "optimal"
    assert plan.value >= best_on_nodes(problem) - 1e-6 * abs(plan.value) - 1e-6


def test_no_choice_of_six_units_with_eight_levels_beats_the_plan() -> None:
    for seed in range(3):
        problem = random_problem(seed, units=6, levels=8, options=1)
        assert solve(problem, gap=EXACT).value >= best_on_nodes(problem) - 1e-4


@few
@given(SEEDS, st.integers(1, 6), st.integers(1, 6), st.booleans(), st.booleans())
def test_an_integer_program_over_segments_agrees(
    seed: int, units: int, levels: int, extras: bool, switch: bool
) -> None:
    problem = random_problem(seed, units=units, levels=levels, extras=extras, switch=switch)
    plan = solve(problem, gap=EXACT)
    assert plan.value == pytest.approx(best_by_integers(problem), rel=1e-6, abs=1e-3)
    assert evaluate(problem, plan).excess < 1e-8


@fewer
@given(SEEDS, st.floats(0.1, 0.9))
def test_an_integer_program_agrees_on_required_units_and_floors(seed: int, part: float) -> None:
    problem = random_problem(seed, units=4, levels=4, extras=True, switch=True)
    problem = replace(with_row(problem, "money", lo=part * 10_000), required=(seed % 4,))
    problem = with_row(problem, "count", lo=2.0)
    plan, witness = solve(problem, gap=EXACT), best_by_integers(problem)
    assert (plan.status == "infeasible") == (witness is None)
    if witness is not None:
        assert plan.value == pytest.approx(witness, rel=1e-6, abs=1e-3)
        assert plan.option[seed % 4] >= 0


@few
@given(SEEDS, st.integers(2, 8))
def test_dynamic_programming_agrees_on_s_shaped_curves_under_a_budget(seed: int, units: int) -> None:
    random = np.random.default_rng(seed)
    cells, steps = 240, 60
    shapes: list[tuple[int, NDArray[np.float64]]] = []
    for _ in range(units):
        first = int(random.integers(1, 40))
        level = np.arange(first, first + steps, dtype=float)
        half, slope = random.uniform(20, 80), random.uniform(1.5, 5.0)
        shapes.append((first, 100 * random.uniform(0.5, 2) / (1 + (half / level) ** slope) - 0.2 * level))
    problem = curves(
        *(([float(first + step) for step in range(steps)], list(value)) for first, value in shapes),
        budget=cells,
    )
    plan = solve(problem, gap=EXACT)
    assert plan.value == pytest.approx(best_by_cells(shapes, cells), rel=1e-6)


def test_two_s_curves_that_cannot_both_rise_are_not_averaged() -> None:
    s_curve = ([0.0, 4.0, 6.0, 10.0], [0.0, 1.0, 9.0, 10.0])
    plan = solve(curves(s_curve, s_curve, budget=10.0), gap=EXACT)
    assert plan.value == pytest.approx(10.0)
    assert len(plan.on) in (1, 2)
    plan = solve(curves(s_curve, s_curve, budget=6.0), gap=EXACT)
    assert plan.value == pytest.approx(9.0)
    assert amounts(curves(s_curve, s_curve), plan).tolist() == [6.0, 0.0]


# Bounds


@few
@given(SEEDS)
def test_the_gap_is_kept_and_the_bound_is_above_the_value(seed: int) -> None:
    problem = random_problem(seed, units=10, levels=12, extras=True, switch=True)
    plan = solve(problem)
    assert plan.status == "optimal"
    assert plan.bound >= plan.value
    assert 0.0 <= plan.gap <= 1e-3
    assert solve(problem, gap=EXACT).value <= plan.bound * (1 + 1e-9) + 1e-9


@few
@given(SEEDS)
def test_the_dual_function_bounds_every_plan_at_any_multipliers(seed: int) -> None:
    problem = random_problem(seed, units=5, levels=5, extras=True, switch=True)
    scaling = Scaling(problem)
    relaxation = Relaxation(scaling.table(problem))
    best = solve(problem, gap=EXACT).value
    random = np.random.default_rng(seed)
    links = sum(len(group) for group in problem.switch_units)
    for _ in range(20):
        dual = random.normal(0, 1, len(problem.row_names) + problem.unit_count + links)
        assert relaxation.price(dual, relaxation.root()).bound * scaling.objective >= best - 1e-6


def test_the_dual_bound_is_the_value_of_the_linear_program_when_curves_are_concave() -> None:
    level = np.linspace(0.0, 10.0, 20)
    problem = curves(*((list(level), list(k * level / (level + k))) for k in (1.0, 2.0, 5.0)))
    plan = solve(problem, gap=EXACT)
    assert plan.nodes == 1
    assert plan.bound == pytest.approx(plan.value, rel=1e-9)


def test_a_search_cut_short_still_certifies_its_plan() -> None:
    problem = random_problem(3, units=30, levels=24)
    short = solve(problem, gap=1e-9, node_limit=1)
    full = solve(problem, gap=EXACT)
    assert short.status == "node_limit"
    assert short.nodes == 1
    assert short.value <= full.value * (1 + 1e-9) <= short.bound * (1 + 1e-6)
    assert short.gap == pytest.approx((short.bound - short.value) / short.bound)


def test_penalties_without_a_limit_are_bounded() -> None:
    """An absolute deviation from a target, as two extras without limits."""
    problem = curves(([1.0, 9.0], [1.0, 9.0]), ([1.0, 9.0], [1.0, 8.0]))
    target = replace(
        problem,
        usage=np.concatenate((problem.usage, np.where(problem.node_unit == 0, problem.usage[0], 0.0)[None])),
        row_names=(*problem.row_names, "deviation"),
        row_lo=np.append(problem.row_lo, 4.0),
        row_hi=np.append(problem.row_hi, 4.0),
        extra_value=np.array([-2.0, -2.0]),
        extra_usage=np.array([[0.0, 0.0], [0.0, 0.0], [1.0, -1.0]]),
        extra_limit=np.array([np.inf, np.inf]),
    )
    plan = solve(target, gap=EXACT)
    assert plan.status == "optimal"
    assert amounts(target, plan) == pytest.approx([4.0, 6.0])
    assert plan.bound == pytest.approx(plan.value, rel=1e-6)


# How the plan moves with the problem


@few
@given(SEEDS, st.sampled_from(range(6)), st.floats(1.0, 3.0))
def test_loosening_a_limit_never_lowers_the_value(seed: int, row: int, factor: float) -> None:
    problem = random_problem(seed, extras=True)
    looser = with_row(problem, problem.row_names[row], hi=problem.row_hi[row] * factor + factor - 1.0)
    before, after = solve(problem, gap=EXACT).value, solve(looser, gap=EXACT).value
    assert after >= before - 1e-6 * abs(before) - 1e-9


@pytest.mark.parametrize("row", range(6))
def test_a_limit_that_moves_by_next_to_nothing_moves_the_value_by_next_to_nothing(row: int) -> None:
    problem = random_problem(0, extras=True)
    name, limit = problem.row_names[row], problem.row_hi[row]
    nearly = with_row(problem, name, hi=limit + 2e-16 if limit == 0.0 else limit * (1.0 + 1e-15))
    assert solve(nearly, gap=EXACT).value == pytest.approx(solve(problem, gap=EXACT).value, rel=1e-6)


@few
@given(SEEDS)
def test_a_new_constraint_never_raises_and_a_new_channel_never_lowers_the_value(seed: int) -> None:
    problem = random_problem(seed, units=7)
    value = solve(problem, gap=EXACT).value
    tolerance = 1e-6 * abs(value) + 1e-9
    capped = replace(
        problem,
        usage=np.concatenate((problem.usage, np.abs(problem.value)[None] ** 0.5)),
        row_names=(*problem.row_names, "new"),
        row_lo=np.append(problem.row_lo, -np.inf),
        row_hi=np.append(problem.row_hi, 60.0),
    )
    assert solve(capped, gap=EXACT).value <= value + tolerance
    fewer_channels = without_nodes(problem, problem.node_unit == 6)
    assert solve(fewer_channels, gap=EXACT).value <= value + tolerance


@few
@given(SEEDS, st.sampled_from([1e-6, 1e-3, 3.75, 1e3, 1e6]))
def test_the_plan_is_the_same_in_any_currency(seed: int, rate: float) -> None:
    problem = random_problem(seed, units=10, levels=10, extras=True, switch=True)
    money = np.array([rate, 1.0, 1.0, rate, rate, 1.0])
    other = replace(
        problem,
        value=problem.value * rate,
        usage=problem.usage * money[:, None],
        row_hi=problem.row_hi * money,
        extra_value=problem.extra_value * rate,
        extra_usage=problem.extra_usage * money[:, None],
        switch_value=problem.switch_value * rate,
        switch_usage=problem.switch_usage * money[:, None],
    )
    here, there = solve(problem), solve(other)
    assert here.option.tolist() == there.option.tolist()
    assert np.abs(amounts(other, there) / rate - amounts(problem, here)).max() <= 1e-9 * problem.row_hi[0]
    assert there.value / rate == pytest.approx(here.value, rel=1e-9)


@few
@given(SEEDS)
def test_the_plan_does_not_depend_on_the_order_of_channels(seed: int) -> None:
    problem = random_problem(seed, units=8, levels=10, switch=True)
    order = np.random.default_rng(seed + 1).permutation(8)
    nodes = np.concatenate([np.flatnonzero(problem.node_unit == unit) for unit in order])
    place = np.argsort(order)
    mixed = replace(
        problem,
        node_unit=place[problem.node_unit[nodes]],
        node_option=problem.node_option[nodes],
        value=problem.value[nodes],
        usage=problem.usage[:, nodes],
        switch_units=tuple(tuple(int(place[unit]) for unit in group) for group in problem.switch_units),
    )
    here, there = solve(problem), solve(mixed)
    assert amounts(mixed, there)[place].tolist() == amounts(problem, here).tolist()
    assert there.bound == pytest.approx(here.bound, rel=1e-12)


@few
@given(SEEDS)
def test_locking_a_used_channel_at_its_optimum_changes_nothing(seed: int) -> None:
    problem = random_problem(seed)
    plan = solve(problem, gap=EXACT)
    for unit in plan.on.tolist():
        assert solve(locked(problem, plan, unit), gap=EXACT).value == pytest.approx(plan.value, rel=1e-6)


@few
@given(SEEDS)
def test_excluding_unused_channels_changes_nothing(seed: int) -> None:
    problem = random_problem(seed, units=8)
    plan = solve(problem, gap=EXACT)
    rest = without_nodes(problem, plan.option[problem.node_unit] < 0)
    assert solve(rest, gap=EXACT).value == pytest.approx(plan.value, rel=1e-6, abs=1e-9)


def test_with_every_channel_excluded_the_plan_is_empty() -> None:
    problem = random_problem(1)
    plan = solve(without_nodes(problem, np.ones(len(problem.value), dtype=bool)))
    assert plan.status == "optimal"
    assert len(plan.on) == 0
    assert (plan.value, plan.bound, plan.gap) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(("budget", "hours", "spent"), [(50, 99, 20), (12, 99, 12), (50, 6, 15), (3, 99, 0)])
def test_one_channel_takes_the_least_of_maximum_budget_and_hours(
    budget: float, hours: float, spent: float
) -> None:
    problem = AllocationProblem(
        unit_count=1,
        node_unit=np.array([0, 0]),
        node_option=np.array([0, 0]),
        value=np.array([5.0, 40.0]),
        usage=np.array([[5.0, 20.0], [2.0, 8.0]]),
        row_names=("money", "hours"),
        row_lo=np.full(2, -np.inf),
        row_hi=np.array([budget, hours]),
    )
    assert amounts(problem, solve(problem)) == pytest.approx([spent])


@few
@given(SEEDS, st.floats(0.3, 0.95))
def test_a_dominated_channel_is_used_only_when_its_twin_is_at_its_most(seed: int, worse: float) -> None:
    random = np.random.default_rng(seed)
    level = np.linspace(1.0, 6.0, 12)
    shapes = [(list(level), list(k * level / (level + 3))) for k in random.uniform(3, 9, 4)]
    twin = (shapes[0][0], [worse * value for value in shapes[0][1]])
    problem = curves(*shapes, twin, budget=float(random.uniform(2, 20)), cap=4.0)
    plan = solve(problem, gap=EXACT)
    spent = amounts(problem, plan)
    # The twin may also come in where the better one's marginal return has fallen to its own: concave curves.
    if spent[4] > 1.0 + 1e-6:
        assert spent[0] >= spent[4] - 1e-6
    if spent[0] == 0.0:
        assert spent[4] == 0.0


def test_of_equal_channels_the_first_is_taken() -> None:
    same = ([2.0, 4.0], [3.0, 5.0])
    plan = solve(curves(same, same, same, budget=4.0, cap=1.0))
    assert plan.option.tolist() == [0, -1, -1]


def test_a_channel_that_is_off_uses_exactly_nothing() -> None:
    for seed in range(12):
        plan = solve(random_problem(seed, units=12, levels=12))
        off = plan.option < 0
        assert not plan.weight[off].any()
        assert (plan.node_low[off] == -1).all()


# Options, switches, required units, rows


def test_a_unit_is_on_with_one_option_only() -> None:
    """Half of each option would be worth more: nodes at 2 and 8 of different options must not be mixed."""
    problem = AllocationProblem(
        unit_count=1,
        node_unit=np.zeros(4, dtype=np.int64),
        node_option=np.array([0, 0, 1, 1]),
        value=np.array([0.0, 4.0, 0.0, 10.0]),
        usage=np.array([[1.0, 2.0, 7.0, 8.0]]),
        row_names=("money",),
        row_lo=np.array([-np.inf]),
        row_hi=np.array([5.0]),
    )
    plan = solve(problem, gap=EXACT)
    assert plan.option.tolist() == [0]
    assert plan.value == pytest.approx(4.0)


def test_a_shared_asset_is_paid_once() -> None:
    pair = curves(([2.0, 3.0], [4.0, 5.0]), ([2.0, 3.0], [4.0, 5.0]), budget=20.0)
    shared = replace(
        pair,
        switch_value=np.array([-6.0]),
        switch_usage=np.array([[6.0], [0.0]]),
        switch_units=((0, 1),),
    )
    plan = solve(shared, gap=EXACT)
    assert plan.switches.tolist() == [True]
    assert plan.value == pytest.approx(5.0 + 5.0 - 6.0)
    assert plan.activity[0] == pytest.approx(12.0)
    alone = solve(without_nodes(shared, shared.node_unit == 1), gap=EXACT)
    assert (alone.switches.tolist(), alone.value) == ([False], 0.0)


def test_a_required_unit_is_on_though_it_loses() -> None:
    problem = replace(curves(([1.0, 3.0], [-2.0, -5.0]), ([1.0, 3.0], [2.0, 5.0])), required=(0,))
    plan = solve(problem)
    assert plan.option.tolist() == [0, 0]
    assert plan.value == pytest.approx(3.0)


def test_what_cannot_be_is_said_to_be_infeasible() -> None:
    problem = replace(curves(([5.0, 9.0], [1.0, 2.0]), budget=4.0), required=(0,))
    plan = solve(problem)
    assert plan.status == "infeasible"
    assert len(plan.on) == 0
    assert plan.value == -np.inf


def test_rows_at_a_limit_that_costs_value_are_binding() -> None:
    level = [1.0, 5.0, 20.0]
    plan = solve(curves((level, [2.0, 6.0, 9.0]), (level, [1.0, 4.0, 5.0]), budget=10.0, cap=5.0))
    assert plan.binding == ("money",)
    assert plan.duals[0] > 0.0
    assert plan.duals[1] == 0.0


@few
@given(SEEDS)
def test_a_plan_measured_again_has_the_same_value_and_breaks_no_limit(seed: int) -> None:
    problem = random_problem(seed, units=12, levels=10, extras=True, switch=True)
    plan = solve(problem)
    measured = evaluate(problem, plan)
    assert measured.value == plan.value
    assert measured.excess < 1e-8
    assert set(plan.weight[(plan.node_low == plan.node_high)].tolist()) <= {0.0}


def test_a_problem_whose_arrays_do_not_fit_is_refused() -> None:
    problem = curves(([1.0, 2.0], [1.0, 2.0]))
    for wrong in (
        {"value": np.zeros(3)},
        {"node_unit": np.array([1, 0])},
        {"usage": np.full((2, 2), np.nan)},
        {"required": (4,)},
        {"row_names": ("money", "money")},
    ):
        with pytest.raises(ValueError, match=r"."):
            replace(problem, **wrong)


# The same answer, always


def fingerprint(plan: Plan) -> tuple[object, ...]:
    arrays = (plan.option, plan.node_low, plan.weight, plan.extras, plan.activity, plan.duals)
    return (*(array.tobytes() for array in arrays), plan.value, plan.bound, plan.nodes)


def test_a_plan_is_the_same_in_another_thread_and_after_other_problems() -> None:
    problems = [random_problem(seed, units=15, levels=15, extras=True, switch=True) for seed in range(6)]
    alone = [fingerprint(solve(problem)) for problem in problems]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda problem: fingerprint(solve(problem)), problems * 2))
    assert together == alone * 2
    assert [fingerprint(solve(problem)) for problem in reversed(problems)] == alone[::-1]


def test_a_warm_allocator_agrees_with_a_cold_solve_within_the_gap() -> None:
    problem = random_problem(5, units=20, levels=15, extras=True, switch=True)
    allocator = Allocator()
    for step in range(8):
        drag = replace(
            with_row(problem, "money", hi=10_000 * (1 + 0.1 * step)), value=problem.value * (1 + 0.02 * step)
        )
        warm, cold = allocator.solve(drag), solve(drag)
        assert warm.status == "optimal"
        assert evaluate(drag, warm).excess < 1e-8
        assert warm.value == pytest.approx(cold.value, rel=2e-3)
        assert warm.bound >= cold.value * (1 - 1e-9)


def test_a_start_does_not_make_the_plan_worse() -> None:
    problem = random_problem(8, units=20, levels=15)
    best = solve(problem, gap=EXACT)
    again = solve(problem, start=best)
    assert again.value >= best.value * (1 - 1e-3)


def test_a_linear_program_without_a_bound_is_reported_as_failed() -> None:
    program = LinearProgram(np.array([-np.inf]), np.array([np.inf]))
    program.add_columns(
        np.array([1.0]),
        np.array([np.inf]),
        starts=np.array([0, 1]),
        rows=np.array([0]),
        entries=np.array([1.0]),
    )
    assert program.solve() == "failed"


# What to loosen, and how flat the optimum is


def test_the_one_row_that_would_help_is_named_with_its_least_change() -> None:
    problem = replace(curves(([5.0, 9.0], [1.0, 2.0]), ([2.0, 3.0], [1.0, 2.0]), budget=6.0), required=(0, 1))
    found = {stretch.row: stretch for stretch in relax(problem)}
    assert found["money"].change == pytest.approx(1.0)
    assert found["money"].limit == "hi"
    assert found["count"].change is None


def test_a_floor_that_cannot_be_reached_is_lowered() -> None:
    problem = with_row(curves(([1.0, 4.0], [1.0, 2.0])), "money", lo=6.0)
    money = relax(problem)[0]
    assert money.limit == "lo"
    assert money.change == pytest.approx(2.0)


def test_an_empty_plan_is_explained_by_the_row_that_keeps_every_channel_out() -> None:
    problem = curves(([5.0, 9.0], [7.0, 9.0]), ([4.0, 9.0], [6.0, 9.0]), budget=3.0)
    assert len(solve(problem).on) == 0
    money, count = relax(problem, at_least_one=True)
    assert money.change == pytest.approx(1.0)
    assert count.change is None
    assert least_money(problem, "money") == pytest.approx(4.0)


def test_least_money_is_none_when_another_row_keeps_every_channel_out() -> None:
    assert least_money(curves(([5.0, 9.0], [7.0, 9.0]), cap=0.5), "money") is None


@few
@given(SEEDS)
def test_least_money_is_the_budget_from_which_a_channel_fits(seed: int) -> None:
    problem = random_problem(seed, units=5, levels=5)
    least = least_money(problem, "money")
    eager = replace(problem, value=problem.value + 1e6)
    if least is None:
        assert len(solve(with_row(eager, "money", hi=np.inf)).on) == 0
        assert best_by_integers(with_row(with_row(eager, "money", hi=np.inf), "count", lo=0.5)) is None
        return
    assert len(solve(with_row(eager, "money", hi=least * 1.0001)).on) >= 1
    assert len(solve(with_row(eager, "money", hi=least * 0.999)).on) == 0


@few
@given(SEEDS)
def test_amounts_within_the_range_cost_at_most_the_loss(seed: int) -> None:
    problem = random_problem(seed, units=8, levels=10)
    plan = solve(problem)
    spent = amounts(problem, plan)
    ranges = near_optimal_ranges(problem, plan, loss=0.01)
    assert sorted(ranges) == plan.on.tolist()
    for unit, (low, high) in ranges.items():
        assert low <= spent[unit] * (1 + 1e-9)
        assert high >= spent[unit] * (1 - 1e-9)
        for end in (low, high):
            own = np.where(problem.node_unit == unit, problem.usage[0], 0.0)
            held = replace(
                problem,
                usage=np.concatenate((problem.usage, own[None])),
                row_names=(*problem.row_names, "held"),
                row_lo=np.append(problem.row_lo, end - 1e-6 * end),
                row_hi=np.append(problem.row_hi, end + 1e-6 * end),
            )
            assert solve(held, gap=EXACT).value >= 0.99 * plan.value - 1e-4 * abs(plan.value)
