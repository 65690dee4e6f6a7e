"""Amounts that people use: inside their ranges, inside every limit, for next to nothing of the value."""

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.advisor.allocation import evaluate
from rawafid.advisor.rounding import MOST_LOSS, settled, step_for
from rawafid.advisor.slack import FlatTop, near_optimal_ranges
from rawafid.advisor.study import Study
from tests.advisor.clients import ADVISOR, brief, client, random_answers, random_options
from tests.advisor.reference_businesses import PANEL

SEEDS = range(40)


@cache
def study_of(business: str) -> Study:
    return ADVISOR.study(client(dict(PANEL[business])))


@given(st.floats(0.01, 1e9), st.sampled_from([0.05, 0.02, 0.004]))
def test_a_step_is_one_or_five_times_a_power_of_ten_and_small_beside_the_amount(
    amount: float, coarseness: float
) -> None:
    step = step_for(amount, coarseness)
    assert step <= amount * coarseness * (1 + 1e-6)
    assert step >= amount * coarseness / 5 * (1 - 1e-6)
    mantissa = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert mantissa == pytest.approx(1.0) or mantissa == pytest.approx(5.0)


@given(st.floats(1.0, 1e5), st.sampled_from([1e-3, 1e3, 1e6]))
def test_counting_in_thousands_changes_no_step(amount: float, scale: float) -> None:
    assert step_for(amount * scale, 0.03) == pytest.approx(step_for(amount, 0.03) * scale, rel=1e-9)


@pytest.mark.parametrize("business", PANEL)
def test_amounts_of_the_panel_are_figures_people_use(business: str) -> None:
    one = study_of(business)
    if not one.used:
        return
    assert one.rounded is not None
    assert 0.0 <= one.rounded.loss <= 2 * MOST_LOSS * abs(one.value)
    rate = one.situation.units_per_usd
    for item in one.used:
        paid = item.option.channel.basis != "per_hour" and item.money > 0.0
        if paid and one.situation.budget_known:
            amount = item.money * rate
            assert float(f"{amount:.3g}") == pytest.approx(amount, rel=1e-9), item.option.channel.id


@pytest.mark.parametrize("seed", SEEDS)
def test_rounded_amounts_keep_every_limit_and_nearly_all_the_value(seed: int) -> None:
    one = ADVISOR.study(client(random_answers(seed), **random_options(seed)))
    if one.rounded is None:
        assert one.used == one.exact
        return
    situation = one.situation
    spent = math.fsum(u.money + u.setup_money / situation.horizon_months for u in one.used)
    assert spent <= situation.budget_per_month * (1 + 1e-7) + 1e-9
    if situation.hire_price is None:
        assert math.fsum(u.hours for u in one.used) <= situation.team_hours_per_month * (1 + 1e-7) + 1e-9
    assert [u.option for u in one.used] == [u.option for u in one.exact]
    assert one.rounded.loss <= 2 * MOST_LOSS * abs(one.value) + 1e-9


@pytest.mark.parametrize("seed", SEEDS)
def test_the_advised_amount_and_hours_lie_in_their_ranges(seed: int) -> None:
    advice = brief(random_answers(seed), **random_options(seed))
    for row in advice.mix:
        if row.hours_range is not None:
            low, high = row.hours_range
            assert low - 1e-9 <= row.hours_per_week <= high + 1e-9
        if row.spend_range is not None and row.spend_per_month is not None:
            low, high = row.spend_range
            slack = 1e-9 * max(1.0, row.spend_per_month)
            assert low - slack <= row.spend_per_month <= high + slack
    assert advice.rounding.share >= 0.0
    assert advice.rounding.cost is None or advice.rounding.cost >= 0.0


@pytest.mark.parametrize("business", ("accounting", "clinic", "bakery"))
def test_ranges_of_two_rows_are_those_of_each_row_alone(business: str) -> None:
    one = ADVISOR.study(client(dict(PANEL[business])))
    together = FlatTop(one.split.problem, one.plan)
    for row in ("budget", "team_hours"):
        alone = near_optimal_ranges(one.split.problem, one.plan, loss=0.005, usage_row=row)
        found = together.ranges(row)
        assert found.keys() == alone.keys() == set(one.plan.on.tolist())
        for unit, ends in found.items():
            assert ends == pytest.approx(alone[unit], rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("business", ("clinic", "bakery"))
def test_moving_one_channel_alone_out_of_its_range_loses_more(business: str) -> None:
    one = ADVISOR.study(client(dict(PANEL[business])))
    problem, row = one.split.problem, one.split.problem.row_names.index("budget")
    ranges = FlatTop(problem, one.plan).ranges("budget")
    floor = one.plan.value - 0.005 * abs(one.plan.value)
    for unit, (low, high) in ranges.items():
        mine = np.flatnonzero((problem.node_unit == unit) & (problem.node_option == one.plan.option[unit]))
        for node in mine.tolist():
            use = float(problem.usage[row, node])
            if low - 1e-6 <= use <= high + 1e-6:
                continue
            moved = replace(
                one.plan,
                node_low=np.where(np.arange(problem.unit_count) == unit, node, one.plan.node_low),
                node_high=np.where(np.arange(problem.unit_count) == unit, node, one.plan.node_high),
            )
            found = settled(problem, moved)
            if found is not None and evaluate(problem, found).excess <= 1e-6:
                assert found.value < floor + 1e-6 * abs(floor)


def test_what_is_locked_is_never_rounded() -> None:
    answers = {**PANEL["furniture"], "locked_channels": {"radio": 7_777}}
    advice = brief(answers)
    assert next(row.spend_per_month for row in advice.mix if row.channel == "radio") == pytest.approx(7_777)
