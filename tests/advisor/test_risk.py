"""The attitude to risk: three scenarios side by side, and the exact last step to the better worst tenth."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.advisor.allocation import solve
from rawafid.advisor.alternatives import scenarios_of
from rawafid.advisor.risk import Cases, _worths, polished, worst_tenth, worth_of_cases
from rawafid.advisor.split import split_for
from rawafid.advisor.study import Study
from rawafid.knowledge.samples import SAMPLES, load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE, whole_of_panel

samples = pytest.mark.parametrize("sample", SAMPLES)


@cache
def studied(sample: str, scenario: str) -> Study:
    given = load_sample(sample, KNOWLEDGE.questionnaire)
    return ADVISOR.study(replace(given, options=replace(given.options, scenario=scenario)))


def cases_of(one: Study) -> Cases:
    return Cases(one.situation, one.weighed, one.curves, ADVISOR.deck)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60))
def test_the_worst_tenth_is_no_better_than_the_mean_and_no_worse_than_the_worst(found: list[float]) -> None:
    values = np.array(found)
    slack = 1e-9 * (1.0 + float(np.abs(values).max()))
    assert values.min() - slack <= worst_tenth(values) <= values.mean() + slack


def test_the_worst_tenth_counts_a_part_of_a_case_as_a_part() -> None:
    assert worst_tenth(np.arange(20.0)) == pytest.approx(0.5)
    assert worst_tenth(np.arange(15.0)) == pytest.approx((0.0 + 0.5 * 1.0) / 1.5)


@samples
@pytest.mark.parametrize("scenario", ["cautious", "balanced"])
def test_the_last_step_betters_the_worst_tenth_for_next_to_nothing(sample: str, scenario: str) -> None:
    one = studied(sample, scenario)
    lean = replace(one.lean, pull=0.0)
    split = split_for(one.situation, one.weighed, one.curves, ADVISOR.deck, one.wishes, lean=lean)
    plan = solve(split.problem, gap=1e-4)
    found = polished(cases_of(one), split, plan)
    assert found.value >= plan.value * (1 - 0.0005)
    assert found.on.tolist() == plan.on.tolist()
    assert (found.activity <= split.problem.row_hi + 1e-6 * (1 + np.abs(split.problem.row_hi))).all()
    before, after = (worst_tenth(_worths(cases_of(one), split, one_plan)) for one_plan in (plan, found))
    assert after > before


@samples
def test_more_caution_gives_up_mean_for_the_worst_tenth(sample: str) -> None:
    cautious, bold = (worth_of_cases(cases_of(one), one.used) for one in
                      (studied(sample, "cautious"), studied(sample, "bold")))  # fmt: skip
    assert worst_tenth(cautious) >= worst_tenth(bold) * (1 - 0.01)
    assert cautious.mean() <= bold.mean() * (1 + 0.01)


@samples
def test_the_mean_over_cases_is_near_the_plain_value_of_the_plan(sample: str) -> None:
    one = studied(sample, "bold")
    # Growth and overlap take back more of a good case than they leave to a bad one.
    worth = worth_of_cases(cases_of(one), one.exact)
    assert worth.mean() <= one.value * (1 + 0.02)
    assert worth.mean() >= one.value * 0.8


@pytest.mark.parametrize("business", ["clinic", "pineapple"])
def test_three_scenarios_lie_side_by_side_and_one_is_the_advice(business: str) -> None:
    advice = whole_of_panel(business)
    assert advice.scenarios is not None
    assert [one.scenario for one in advice.scenarios] == ["cautious", "balanced", "bold"]
    mine = next(one for one in advice.scenarios if one.chosen)
    assert mine.scenario == advice.scenario
    assert [channel for channel, _, _ in mine.mix] == [row.channel for row in advice.mix]
    assert mine.shares == advice.shares
    for one in advice.scenarios:
        assert one.orders.worst_tenth <= one.orders.mean
        assert one.gain is not None and one.gain.worst_tenth <= one.gain.mean
        assert sum(share for _, share, _ in one.mix) == pytest.approx(1.0)


def test_a_scenario_asked_for_is_the_one_in_the_row_of_that_name() -> None:
    one = studied("clinic", "balanced")
    given = load_sample("clinic", KNOWLEDGE.questionnaire)
    rows = scenarios_of(one, given.options, ADVISOR.deck, studied=ADVISOR._study, foretold=ADVISOR.foretold)
    for row in rows:
        alone = studied("clinic", row.scenario)
        assert [u.money for u in row.one.used] == [u.money for u in alone.used]
