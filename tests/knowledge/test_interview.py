"""The way through the questionnaire: next, back, jump, switch, what remains and what is hidden."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.knowledge.answers import NO_ANSWERS, NOT_APPLICABLE, Answers, frozen
from rawafid.knowledge.catalogue import load_catalogue
from rawafid.knowledge.interview import Interview, Mode, begin
from rawafid.knowledge.questionnaire import AnswerRefused, load_questionnaire

QUESTIONNAIRE = load_questionnaire(load_catalogue())
IDS = list(QUESTIONNAIRE.questions)
QUICK = [question.id for question in QUESTIONNAIRE.questions.values() if question.quick]
# Answers that decide what is shown, and a few that do not.
RAW: dict[str, list[object]] = {
    "sector": ["nonprofit", "retail_ecommerce", None],
    "customer_type": ["consumers", "businesses", None],
    "business_age": ["pre_launch", "under_1y", None],
    "purchase_cycle": ["days", "months", None],
    "assets": [[], ["contact_list"], ["social_accounts", "contact_list"], None],
    "gross_margin": [30, "n/a", None],
    "followers": [10, None],
    "close_rate": [10, None],
    "heard_from": [{"instagram": 50}, None],
    "monthly_budget": [0, 5000, None],
}
ANSWER = st.sampled_from(sorted(RAW)).flatmap(lambda id: st.tuples(st.just(id), st.sampled_from(RAW[id])))
MODE: st.SearchStrategy[Mode] = st.sampled_from(["quick", "full"])
Step = Callable[[Interview], Interview]


def checked(pairs: list[tuple[str, object]]) -> Answers:
    return frozen((id, QUESTIONNAIRE.check(id, raw)) for id, raw in pairs)


def start(mode: Mode = "quick", **raw: object) -> Interview:
    return begin(QUESTIONNAIRE, checked(list(raw.items())), mode=mode)


def walked(state: Interview) -> list[str]:
    """Every question on the way to the review."""
    places = []
    while state.at is not None:
        places.append(state.at)
        state = state.next()
        assert len(places) <= len(IDS), "going on never ends"
    return places


STEPS: st.SearchStrategy[Step] = st.one_of(
    st.just(lambda state: state.next()),
    st.just(lambda state: state.back()),
    st.just(lambda state: state.review_now()),
    st.sampled_from([*IDS, *QUESTIONNAIRE.sections]).map(lambda to: lambda state: state.jump(to)),
    MODE.map(lambda mode: lambda state: state.switch(mode)),
    ANSWER.map(lambda pair: lambda state: state.answer(*pair)),
    st.sampled_from(IDS).map(lambda id: lambda state: state.clear(id)),
)  # fmt: skip
STATES = st.builds(
    lambda answers, mode, steps: run(begin(QUESTIONNAIRE, checked(answers), mode=mode), steps),
    st.lists(ANSWER, max_size=6), MODE, st.lists(STEPS, max_size=12),
)  # fmt: skip


def run(state: Interview, steps: list[Step]) -> Interview:
    for step in steps:
        state = step(state)
    return state


@given(STATES)
def test_the_question_at_hand_is_always_one_that_is_shown(state: Interview) -> None:
    assert state.at is None or state.at in state.path()
    assert not set(state.path()) & set(state.hidden())


@given(STATES)
def test_going_on_always_comes_to_the_review(state: Interview) -> None:
    places = walked(state)
    assert places == [
        id for id in state.path() if state.at is not None and IDS.index(id) >= IDS.index(state.at)
    ]


@given(STATES)
def test_back_undoes_next(state: Interview) -> None:
    if state.at is not None:
        assert state.next().back() == state


@given(STATES)
def test_back_after_a_jump_is_where_one_was(state: Interview) -> None:
    for to in ("purchase_cycle", "goals", "heard_from"):
        there = state.jump(to)
        if state.at is not None and there.at != state.at:
            assert there.back().at == state.at


@given(STATES)
def test_going_back_always_comes_to_the_first_question(state: Interview) -> None:
    for _ in range(2 * len(IDS)):
        if state.back() == state:
            break
        state = state.back()
    assert state.at == state.path()[0]


@given(STATES, st.sampled_from([*IDS, *QUESTIONNAIRE.sections]))
def test_a_jump_never_lands_on_a_hidden_question(state: Interview, to: str) -> None:
    there = state.jump(to)
    assert there.at is None or there.at in there.path()
    assert there.answers == state.answers
    if to in state.path():
        assert there.at == to


@given(STATES)
def test_switching_the_way_keeps_every_answer(state: Interview) -> None:
    for mode in ("quick", "full"):
        assert state.switch(mode).answers == state.answers
    full = state.switch("full")
    assert set(state.path()) <= set(full.path())
    if state.mode == "quick":
        assert full.at == state.at
        assert full.switch("quick") == state


@given(STATES)
def test_progress_and_what_remains_agree(state: Interview) -> None:
    progress = state.progress()
    assert sum(section.total for section in progress) == len(state.path())
    open_questions = sum(section.total - section.answered - section.unknown for section in progress)
    assert open_questions == len(state.remaining())
    assert (state.minutes_left == 0) is (not state.remaining())


@given(STATES)
def test_the_review_shows_all_that_the_advice_uses(state: Interview) -> None:
    lines = state.review()
    assert {line.question.id for line in lines} >= set(QUESTIONNAIRE.used(state.answers)) | set(state.path())
    assert not {line.question.id for line in lines} & set(state.hidden())


def test_the_quick_way_asks_the_marked_questions_in_about_four_minutes() -> None:
    state = start()
    assert walked(state) == QUICK
    assert state.minutes_left == 4


def test_the_full_way_asks_all_that_is_shown() -> None:
    state = start("full", assets=["contact_list", "social_accounts"], customer_type="businesses")
    assert walked(state.jump("sector")) == IDS
    assert state.hidden() == ()


def test_a_client_that_has_not_started_is_not_asked_about_today() -> None:
    state = start("full", business_age="pre_launch")
    assert {"heard_from", "current_spend", "current_hours", "monthly_customers"} <= set(state.hidden())
    assert "heard_from" not in walked(state)


def test_an_interview_goes_on_where_it_was_left() -> None:
    state = start(sector="other", customer_type=None)
    assert state.at == "market_scope"
    assert state.remaining()[0] == "market_scope"


def test_a_finished_interview_opens_at_the_review() -> None:
    answered = frozen((id, None) for id in IDS)
    state = begin(QUESTIONNAIRE, answered, mode="full")
    assert state.at is None and state.section is None
    assert state.remaining() == () and state.minutes_left == 0
    assert all(section.done for section in state.progress())
    assert state.next() is state and not state.is_last
    assert state.back().at == "excluded_channels"


def test_dont_know_deals_with_a_question_and_clearing_opens_it_again() -> None:
    state = start().answer("sector", None)
    assert "sector" not in state.remaining()
    assert state.progress()[0].unknown == 1 and state.progress()[0].answered == 0
    assert state.review()[0].standing == "unknown"
    assert state.clear("sector").review()[0].standing == "open"
    assert state.answer("capacity", "n/a").answers["capacity"] is NOT_APPLICABLE


def test_a_refused_answer_changes_nothing() -> None:
    state = start()
    with pytest.raises(AnswerRefused):
        state.answer("sector", "spaceships")
    assert state == start()


def test_an_answer_that_hides_the_question_at_hand_moves_on() -> None:
    state = start().jump("gross_margin")
    assert state.at == "gross_margin"
    moved = state.answer("gross_margin", 40).answer("sector", "nonprofit")
    assert moved.at == "repeat_purchase"
    assert moved.answers["gross_margin"] == 40
    assert moved.answer("sector", "other").jump("gross_margin").answers["gross_margin"] == 40


def test_back_leaves_out_a_question_that_is_hidden_by_now() -> None:
    state = start("full").jump("gross_margin").next().answer("sector", "nonprofit")
    assert state.back().at == "sector"


def test_a_question_of_the_full_way_opens_the_full_way() -> None:
    state = start().jump("capacity")
    assert (state.at, state.mode) == ("capacity", "full")


def test_a_jump_to_a_hidden_question_comes_to_the_next_one() -> None:
    state = start("full", assets=["website"]).jump("followers")
    assert state.at == "goal_balance"


def test_a_jump_to_a_section_finds_its_first_open_question() -> None:
    assert start(purchase_cycle="days").jump("offer").at == "order_value"
    done = start(goal_balance=50, horizon=6).jump("goals")
    assert (done.at, done.section) == ("goal_balance", "goals")
    assert start(business_age="pre_launch").jump("today").at is None


def test_an_unknown_place_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        start().jump("favourite_colour")


def test_the_last_question_is_known() -> None:
    assert start().jump("heard_from").is_last
    assert not start().is_last
    assert begin(QUESTIONNAIRE, NO_ANSWERS).at == "sector"


def test_the_quick_review_shows_answers_of_the_full_way_too() -> None:
    lines = start(capacity=30).review()
    assert "capacity" in {line.question.id for line in lines}
    assert "competition" not in {line.question.id for line in lines}
