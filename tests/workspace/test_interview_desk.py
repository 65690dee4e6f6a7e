"""Answering: each step is on the disk when it shows, and comes back after a restart."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.errors import UserError
from rawafid.knowledge.answers import NOT_APPLICABLE
from rawafid.knowledge.questionnaire import AnswerRefused
from rawafid.store.database import FULL, Store
from rawafid.workspace.events import Change
from rawafid.workspace.workspace import Workspace
from tests.store.test_database import fill_the_disk
from tests.workspace.desk import KNOWLEDGE, NOON, TickingClock, opened


def test_a_new_client_begins_at_the_first_question(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        desk = workspace.interview(workspace.clients.create("one"))
        assert desk.state.at == next(iter(KNOWLEDGE.questionnaire.questions))
        assert desk.completeness == 0
        assert desk.state.mode == "quick"


def test_everything_comes_back_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        desk.answer("sector", "retail_ecommerce")
        desk.answer("gross_margin", "n/a")
        desk.answer("monthly_budget", None)
        desk.answer("heard_from", {"meta_ads": 50, "word_of_mouth": 12.5})
        desk.switch("full")
        desk.go("monthly_budget")
        desk.go("gross_margin")
        desk.note("gross_margin", "ask the accountant")
        left = desk.state
    with opened(tmp_path) as workspace:
        assert workspace.clients.current == client
        desk = workspace.interview(client)
        assert desk.state == left
        assert desk.state.answers["gross_margin"] is NOT_APPLICABLE
        assert desk.notes == {"gross_margin": "ask the accountant"}
        assert desk.answered_at["sector"] > NOON
        desk.back()
        assert desk.state.at == "monthly_budget"


def test_the_review_is_a_place_too(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.interview(client).review()
    with opened(tmp_path) as workspace:
        assert workspace.interview(client).state.at is None


def test_a_refused_answer_changes_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        desk = workspace.interview(workspace.clients.create("one"))
        desk.answer("monthly_budget", 500)
        before, undoable = desk.state, workspace.can_undo
        with pytest.raises(AnswerRefused):
            desk.answer("monthly_budget", -1)
        with pytest.raises(KeyError):
            desk.answer("no_such_question", 1)
        assert desk.state is before
        assert workspace.can_undo == undoable


def test_the_same_answer_again_is_no_change(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        desk = workspace.interview(workspace.clients.create("one"))
        desk.answer("monthly_budget", 500)
        heard: list[Change] = []
        workspace.subscribe(heard.append)
        desk.answer("monthly_budget", 500.0)
        desk.note("monthly_budget", "  ")
        desk.clear("sector")
        desk.go("monthly_budget")
        desk.go("monthly_budget")
        assert [change.kind for change in heard] == ["position"]


def test_clearing_opens_the_question_again_and_keeps_its_note(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        desk.answer("sector", None)
        desk.note("sector", "ask")
        desk.clear("sector")
        assert "sector" in desk.state.remaining()
    with opened(tmp_path) as workspace:
        assert "sector" in workspace.interview(client).state.remaining()
        assert workspace.interview(client).notes == {"sector": "ask"}


def test_an_answer_that_finds_no_room_is_not_taken_for_saved(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        fill_the_disk(store)
        with pytest.raises(UserError) as full:
            for number in range(10_000):
                desk.note("sector", f"note {number} " * 30)
        assert full.value.key == FULL
        kept = dict(desk.notes)
    with opened(tmp_path) as workspace:
        assert workspace.interview(client).notes == kept


def test_a_snapshot_is_the_client_in_the_order_of_the_questions(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        for question, answer in (("monthly_budget", 500), ("country", "SA"), ("sector", "retail_ecommerce")):
            desk.answer(question, answer)
        desk.note("country", "and exports")
        snapshot = workspace.snapshot(client)
        desk.answer("monthly_budget", 900)
        assert snapshot.name == "one"
        questions = list(KNOWLEDGE.questionnaire.questions)
        assert sorted(snapshot.answers, key=questions.index) == list(snapshot.answers)
        assert snapshot.answers["monthly_budget"] == 500
        assert snapshot.answer_notes == {"country": "and exports"}


def test_answers_that_are_no_longer_accepted_stay_in_the_store(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        client = workspace.clients.create("one")
        workspace.interview(client).answer("country", "SA")
        assessment = store.client(client).assessment
        store.save_answer(assessment, "sector", '"alchemy"', NOON)
        store.save_answer(assessment, "asked_in_former_times", "3", NOON)
        again = Workspace(store, KNOWLEDGE, TickingClock())
        assert again.snapshot(client).answers == {"country": "SA"}
        assert again.clients.get(client).sector is None
        again.interview(client).answer("sector", "retail_ecommerce")
        kept = {row.question: row.answer for row in store.answers(assessment)}
        assert kept["asked_in_former_times"] == "3"


def test_everybody_who_listens_is_told_until_they_stop(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        heard: list[Change] = []
        stop = workspace.subscribe(heard.append)
        client = workspace.clients.create("one")
        workspace.interview(client).answer("monthly_budget", 5)
        workspace.interview(client).note("monthly_budget", "five")
        stop()
        stop()
        workspace.interview(client).next()
        assert heard == [
            Change("clients", client, "created"),
            Change("chosen", client),
            Change("answers", client, "monthly_budget"),
            Change("notes", client, "monthly_budget"),
        ]


QUESTIONS = sorted(KNOWLEDGE.questionnaire.questions)
STEPS = st.one_of(
    st.tuples(st.sampled_from(["next", "back", "review"])),
    st.tuples(st.just("switch"), st.sampled_from(["quick", "full"])),
    st.tuples(st.just("go"), st.sampled_from([*QUESTIONS, *KNOWLEDGE.questionnaire.sections])),
    st.tuples(st.sampled_from(["answer", "clear"]), st.sampled_from(QUESTIONS)),
)


@settings(max_examples=20, deadline=None)
@given(steps=st.lists(STEPS, max_size=25))
def test_whatever_the_steps_the_store_holds_what_shows(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    with opened(folder) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        for step, *about in steps:
            getattr(desk, step)(*about, *([None] if step == "answer" else []))
        left = desk.state
    with opened(folder) as workspace:
        assert workspace.interview(client).state == left
