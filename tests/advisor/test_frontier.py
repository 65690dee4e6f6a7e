"""The slider certified everywhere, and the ladders of budget and horizon."""

from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from rawafid.advisor.allocation import solve
from rawafid.advisor.frontier import WIDEST_GAP, Frontier, frontier
from rawafid.advisor.frontier import _Slider as Slider
from rawafid.advisor.ladders import budget_amounts
from rawafid.advisor.split import certainty_equivalent, certainty_slope
from rawafid.advisor.study import Study
from rawafid.knowledge.samples import SAMPLES, load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE, client
from tests.advisor.reference_businesses import PANEL

CLIENTS = (("roastery", "balanced"), ("cafe", "cautious"), ("clinic", "bold"))
sliders = pytest.mark.parametrize(("sample", "scenario"), CLIENTS)


@cache
def studied(sample: str, scenario: str) -> Study:
    given = load_sample(sample, KNOWLEDGE.questionnaire)
    return ADVISOR.study(replace(given, options=replace(given.options, scenario=scenario)))


@cache
def slider_of(sample: str, scenario: str) -> Frontier:
    found = frontier(studied(sample, scenario), ADVISOR.deck)
    assert found is not None
    return found


@sliders
def test_the_slider_is_certified_everywhere(sample: str, scenario: str) -> None:
    slider = slider_of(sample, scenario)
    assert slider.widest_gap <= WIDEST_GAP
    assert slider.goals[0] == 0.0 and slider.goals[-1] == 1.0 and 0.5 in slider.goals
    for goal in np.linspace(0.0, 1.0, 201):
        assert 0.0 <= slider.at(float(goal)).gap <= slider.widest_gap + 1e-12


@sliders
def test_a_plan_solved_for_an_unsolved_goal_lies_between_value_and_bound(sample: str, scenario: str) -> None:
    slider, search = slider_of(sample, scenario), Slider(studied(sample, scenario), ADVISOR.deck, 14)
    for goal in (0.07, 0.31, 0.44, 0.58, 0.83, 0.96):
        best = solve(search._split(goal).problem, gap=1e-6)
        reading = slider.at(goal)
        assert reading.value <= best.bound * (1 + 1e-6)
        assert best.value <= reading.bound * (1 + 1e-6)


@sliders
def test_towards_brand_more_people_are_made_aware(sample: str, scenario: str) -> None:
    slider = slider_of(sample, scenario)
    aware = [slider.at(goal).plan.aware for goal in np.linspace(0.0, 0.5, 26)]
    if scenario == "bold":  # with risk the worth of a plan is no longer the sum of the two
        assert all(b >= a * (1 - 2 * WIDEST_GAP) for a, b in pairwise(aware))
    assert aware[-1] >= aware[0] * (1 - 0.01)


def test_without_risk_the_bound_is_convex_on_each_half() -> None:
    slider = slider_of("clinic", "bold")
    for low, high in ((0.0, 0.5), (0.5, 1.0)):
        goals = [float(goal) for goal in slider.goals if low <= goal <= high]
        values = [slider.at(goal).value for goal in goals]
        slopes = np.diff(values) / np.diff(goals)
        assert (np.diff(slopes) >= -2 * WIDEST_GAP * abs(max(values)) / np.diff(goals).min()).all()


def test_a_business_with_nothing_to_choose_has_no_slider() -> None:
    nothing = client({**PANEL["bakery"], "team_hours": 0})
    assert ADVISOR.frontier(nothing) is None


def test_tangents_lie_above_the_certainty_equivalent() -> None:
    gross = np.linspace(-1.0, 8.0, 61)
    for sigma in (0.0, 0.4, 1.3):
        for gamma in (0.0, 0.1, 1.0):
            spread = np.full_like(gross, sigma)
            worth = certainty_equivalent(gross, spread, gamma)
            slope = certainty_slope(gross, spread, gamma)
            lines = worth[:, None] + slope[:, None] * (gross[None, :] - gross[:, None])
            assert (lines >= worth[None, :] - 1e-9).all()


def test_the_budget_slider_stops_at_figures_people_use_and_at_the_budget_itself() -> None:
    amounts = budget_amounts(12_345.0)
    assert 12_345.0 in amounts and list(amounts) == sorted(set(amounts))
    assert amounts[0] == pytest.approx(12_345 / 4, rel=0.02) and amounts[-1] == pytest.approx(
        49_380, rel=0.02
    )
    others = [amount for amount in amounts if amount != 12_345.0]
    assert all(float(f"{amount:.3g}") == amount for amount in others)
    assert budget_amounts(0.0) == (0.0,)


@pytest.mark.parametrize("sample", SAMPLES[:2])
def test_every_rung_of_a_ladder_is_the_advice_of_that_answer(sample: str) -> None:
    given = load_sample(sample, KNOWLEDGE.questionnaire)
    rungs = list(ADVISOR.horizon_ladder(given))
    assert [rung.at for rung in rungs] == sorted(rung.at for rung in rungs) and len(rungs) >= 4
    assert all(rung.gap <= 0.001 for rung in rungs)
    ladder = ADVISOR.budget_ladder(given)
    first = next(ladder)
    assert first.at == given.answers["monthly_budget"]
    assert [u.money for u in first.one.used] == [u.money for u in ADVISOR.study(given).used]
    second = next(ladder)
    changed = replace(given, answers={**given.answers, "monthly_budget": second.at})
    assert [u.money for u in second.one.used] == [u.money for u in ADVISOR.study(changed).used]
    assert second.gap <= 0.001
