"""What finding out is worth: never negative, nothing where nothing changes, more the more it tells."""

import math
from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.advisor.advice import NextQuestion
from rawafid.advisor.answer_sheet import Given, Held
from rawafid.advisor.draws import Draws
from rawafid.advisor.effect_value import EffectValues
from rawafid.advisor.information import (
    LEAST_SHARE,
    VALUE_DRAWS,
    next_measurements,
    next_questions,
    stop_offer,
    value_of_effect,
)
from rawafid.advisor.plan_value import PlanValues, gain_over
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import NOT_APPLICABLE
from tests.advisor.clients import ADVISOR, KNOWLEDGE, client
from tests.advisor.reference_businesses import CAFE, CLINIC, FURNITURE

DECK = Deck(KNOWLEDGE.catalogue, Draws(1, 24))
FREE = Options()
VAGUE = {
    "clinic": ("demand_state", "competition", "order_value", "decision_style", "horizon", "cash_pressure"),
    "cafe": ("repeat_purchase", "gross_margin", "assets", "business_age", "category_novelty"),
    "furniture": ("market_scope", "current_awareness", "team_hours", "price_position", "goal_balance"),
}
BUSINESSES = {"clinic": CLINIC, "cafe": CAFE, "furniture": FURNITURE}


@cache
def opened(business: str) -> Study:
    """The business with some of its answers left out."""
    known = {k: v for k, v in BUSINESSES[business].items() if k not in VAGUE[business]}
    return ADVISOR.study(client(known))


@cache
def asked(business: str) -> dict[str, float]:
    found = next_questions(opened(business), FREE, KNOWLEDGE, DECK)
    return {one.question: one.worth or 0.0 for one in found}


@cache
def effects(business: str) -> EffectValues:
    return EffectValues(opened(business), FREE, KNOWLEDGE, DECK.of_size(VALUE_DRAWS))


@pytest.mark.parametrize("business", BUSINESSES)
def test_questions_are_open_and_dearest_first(business: str) -> None:
    worths = asked(business)
    assert worths
    assert list(worths.values()) == sorted(worths.values(), reverse=True)
    visible = set(KNOWLEDGE.questionnaire.visible(opened(business).answers))
    for question, worth in worths.items():
        assert worth > 0.0 and math.isfinite(worth)
        assert question in visible - set(opened(business).answers)


@pytest.mark.parametrize("business", BUSINESSES)
def test_an_answered_question_is_worth_nothing_more(business: str) -> None:
    answers = BUSINESSES[business]
    known = {k: v for k, v in answers.items() if k not in VAGUE[business]}
    for question in [q for q in VAGUE[business] if q in answers]:
        one = ADVISOR.study(client({**known, question: answers[question]}))
        assert question not in {found.question for found in next_questions(one, FREE, KNOWLEDGE, DECK)}


def test_what_does_not_apply_is_not_asked() -> None:
    one = ADVISOR.study(client({**CLINIC, "competition": "n/a", "price_position": "n/a"}))
    assert one.answers["competition"] is NOT_APPLICABLE
    found = {question.question for question in next_questions(one, FREE, KNOWLEDGE, DECK)}
    assert not found & {"competition", "price_position"}


def test_a_question_that_moves_nothing_is_worth_nothing() -> None:
    # The occasions of the year are of use to the calendar, not to the split.
    one = ADVISOR.study(client({k: v for k, v in CLINIC.items() if k != "occasions"}))
    assert "occasions" not in {question.question for question in next_questions(one, FREE, KNOWLEDGE, DECK)}
    values = PlanValues(one, FREE, KNOWLEDGE, DECK)
    idle = [
        Given(question="occasions", answer=(), probability=0.5, answers=one.answers, usual=True),
        Given(question="occasions", answer=("ramadan",), probability=0.5, answers=one.answers, column=""),
        Given(question="occasions", answer=("eid_fitr",), probability=0.5, answers=one.answers),
    ]
    assert values.gains(idle).tolist() == pytest.approx([0.0, 0.0, 0.0], abs=1e-6 * abs(one.value))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3), min_size=1, max_size=6),
    st.integers(0, 2),
)
def test_the_best_plan_never_brings_less_than_the_present_one(
    worths: list[list[float]], present: int
) -> None:
    gain = gain_over(np.array(worths), present)
    assert (gain >= 0.0).all()
    assert (gain <= np.array(worths).max(axis=1) - np.array(worths)[:, present] + 1e-9).all()
    alike = np.repeat(np.array(worths)[:, :1], 3, axis=1)
    assert not gain_over(alike, present).any()


@pytest.mark.parametrize("business", BUSINESSES)
def test_knowing_never_costs(business: str) -> None:
    values = PlanValues(opened(business), FREE, KNOWLEDGE, DECK)
    one = opened(business)
    held = [
        Given(question="", answer=None, probability=1.0, answers=one.answers, column=name, at=at)
        for name, at in (("order_value", -1.7), ("order_value", 1.7), ("people", 1.0), ("searches", -2.0))
    ]
    assert (values.gains(held) >= 0.0).all()


def test_the_present_answers_are_worth_what_the_draws_say() -> None:
    # Holding a column that the study does not use leaves the sheet as it is.
    values = PlanValues(opened("clinic"), FREE, KNOWLEDGE, DECK)
    one = opened("clinic")
    held = Given(question="", answer=None, probability=1.0, answers=one.answers, column="no such column")
    sheet = values.sheet([held, held])
    own = values.sheet_of_own()
    assert sheet.gross[0] == pytest.approx(values.averse(own.gross)[0])
    assert sheet.gross[1] == pytest.approx(sheet.gross[0])
    assert sheet.caps[1] == pytest.approx(own.caps[0])


def test_an_open_choice_is_the_mean_of_its_answers() -> None:
    # Holding the column of a choice at each option, weighed by its probability, gives the open question back.
    one = opened("clinic")
    values = PlanValues(one, FREE, KNOWLEDGE, Deck(KNOWLEDGE.catalogue, Draws(1, 400)))
    belief = one.situation.beliefs["competition"]
    edges = np.cumsum(belief.probabilities)
    given_ = [
        Given(
            question="competition", answer=option, probability=chance,
            answers={**one.answers, "competition": option}, column="choice.competition",
            at=float(edge - chance / 2.0),
        )
        for option, chance, edge in zip(belief.options, belief.probabilities, edges, strict=True)
    ]  # fmt: skip
    sheet = values.sheet(given_)
    mean = np.einsum("a,an->n", np.array(belief.probabilities), sheet.aware)
    assert mean == pytest.approx(values.sheet_of_own().aware[0], rel=0.03)


def test_held_draws_hold_one_column_in_one_run() -> None:
    once = Draws(3, 16)
    held = Held(once, [("a", 0.5), ("b", 1.5), ("a", -0.5)])
    assert held.size == 48
    a = held.normal("a")
    assert (a[:16] == 0.5).all() and (a[32:] == -0.5).all()
    assert a[16:32].tolist() == once.normal("a").tolist()
    c = held.lognormal("c", 5.0, 0.4)
    assert c.tolist() == np.tile(once.lognormal("c", 5.0, 0.4), 3).tolist()
    b = held.lognormal("b", 5.0, 0.4)
    assert b[:16].tolist() == pytest.approx(once.lognormal("b", 5.0, 0.4).tolist())
    assert len(set(b[16:32].tolist())) == 1 and b[16] > 5.0


@pytest.mark.parametrize("business", BUSINESSES)
def test_a_measurement_is_never_worth_more_than_the_truth(business: str) -> None:
    values = effects(business)
    found = next_measurements(opened(business), FREE, KNOWLEDGE, DECK)
    assert found
    assert [m.worth for m in found] == sorted((m.worth for m in found), key=lambda w: -(w or 0.0))
    assert len({m.channel for m in found}) == len(found)
    for one in found:
        assert one.kind in {"ask_customers", "count_orders", "lift_test"}
        sigma = float(opened(business).weighed.sigma[DECK.position[one.channel]])
        assert one.worth is not None
        assert 0.0 < one.worth <= value_of_effect(values, one.channel, sigma) * (1.0 + 1e-9)


@pytest.mark.parametrize("business", BUSINESSES)
def test_a_sharper_measurement_tells_more(business: str) -> None:
    values = effects(business)
    for channel in values.channels():
        sigma = float(opened(business).weighed.sigma[DECK.position[channel]])
        worths = [value_of_effect(values, channel, part * sigma) for part in (0.0, 0.25, 0.5, 1.0)]
        assert worths[0] == 0.0
        for less, more in pairwise(worths):
            assert less <= more + 0.02 * worths[-1] + 1e-6 * abs(opened(business).value)


def test_stopping_is_offered_when_nothing_left_is_worth_asking() -> None:
    one = opened("clinic")
    nothing = stop_offer(one, (), KNOWLEDGE)
    assert nothing.stop and nothing.best == nothing.rest == 0.0
    dear = (NextQuestion("order_value", one.value), NextQuestion("competition", 3.0))
    offer = stop_offer(one, dear, KNOWLEDGE)
    assert not offer.stop
    assert offer.best == one.value
    assert offer.rest == one.value + 3.0
    small = (NextQuestion("competition", 0.5 * LEAST_SHARE * one.value),)
    assert stop_offer(one, small, KNOWLEDGE).stop


def test_the_time_of_an_answer_is_counted() -> None:
    one = opened("cafe")
    costly = replace(one, situation=replace(one.situation, hour_cost=1e9))
    question = (NextQuestion("assets", one.value),)
    assert not stop_offer(one, question, KNOWLEDGE).stop
    assert stop_offer(costly, question, KNOWLEDGE).stop
