"""The slider between sales and awareness in the client's figures."""

from dataclasses import replace
from functools import cache

import pytest

from rawafid.advisor.frontier import WIDEST_GAP
from rawafid.advisor.trade_off import GOALS, TradeOff
from rawafid.knowledge.answer_file import ClientFile, Target
from rawafid.knowledge.samples import load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE


@cache
def client(sample: str) -> ClientFile:
    return load_sample(sample, KNOWLEDGE.questionnaire)


@cache
def slider(sample: str) -> TradeOff:
    found = ADVISOR.trade_off(client(sample))
    assert found is not None
    return found


@pytest.mark.parametrize("sample", ["roastery", "clinic"])
def test_every_position_has_a_plan_that_is_proven_near_the_best(sample: str) -> None:
    found = slider(sample)
    assert len(found.at) == len(found.gaps) == GOALS
    assert set(found.at) == set(range(len(found.plans)))
    assert max(found.gaps) <= found.widest_gap <= WIDEST_GAP


@pytest.mark.parametrize("sample", ["roastery", "clinic"])
def test_more_weight_on_brand_never_makes_fewer_people_aware(sample: str) -> None:
    found = slider(sample)
    aware = [found.plan(goal).aware.mid for goal in (0, 25, 50, 75, 100)]
    assert aware == sorted(aware)
    assert aware[-1] > 1.2 * aware[0]


def test_the_advised_plan_is_the_one_of_the_advice() -> None:
    advice = ADVISOR.advise(client("roastery"), start="2026-12", brief=True)
    told = slider("roastery").advised
    assert told.orders == advice.totals["orders"]
    assert told.upstream == pytest.approx(advice.shares["upstream"])
    assert [row[0] for row in told.mix] == [row.channel for row in advice.mix]
    assert told.spend_per_month == pytest.approx(sum(row.spend_per_month or 0.0 for row in advice.mix))
    assert slider("roastery").goal == 55


def test_a_position_solved_anew_comes_with_the_advice_at_that_goal() -> None:
    given = client("roastery")
    told = ADVISOR.trade_off_at(given, 90).advised
    answers = {**given.answers, "goal_balance": 90.0}
    advice = ADVISOR.advise(replace(given, answers=answers), start="2026-12", brief=True)
    assert told.orders == advice.totals["orders"]
    assert told.gap == pytest.approx(advice.gap, abs=1e-9)
    assert told.aware.mid > slider("roastery").advised.aware.mid


@pytest.mark.parametrize("goal", [0, 40, 99])
def test_a_position_solved_anew_lies_on_the_slider(goal: int) -> None:
    best, looked_up = ADVISOR.trade_off_at(client("roastery"), goal).best, slider("roastery").plan(goal)
    assert best.gap <= 0.002
    assert best.orders.mid == pytest.approx(looked_up.orders.mid, rel=0.1)
    assert best.aware.mid == pytest.approx(looked_up.aware.mid, rel=0.1)


def test_with_a_target_there_is_nothing_to_slide_along() -> None:
    given = client("roastery")
    wanted = replace(given, options=replace(given.options, target=Target(orders=500.0, chance=0.8)))
    assert ADVISOR.trade_off(wanted) is None
