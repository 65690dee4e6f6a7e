"""Undo and redo: of answers and of clients, in the order of time, and after a restart."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.errors import UserError
from rawafid.knowledge.answer_file import ClientFile
from rawafid.language.messages import LANGUAGES, Messages, Named, load
from rawafid.store.database import FULL, Store
from rawafid.workspace import history
from rawafid.workspace.events import Change
from rawafid.workspace.history import ChangeText
from rawafid.workspace.workspace import Workspace
from tests.store.test_database import fill_the_disk
from tests.workspace.desk import KNOWLEDGE, TickingClock, opened


def answer_to(question: str) -> ChangeText:
    return ChangeText(history.ANSWER, {"question": Named("questions", question)})


def test_at_first_there_is_nothing_to_undo(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.can_undo is workspace.can_redo is None
        assert workspace.undo() is workspace.redo() is None


def test_an_answer_is_undone_and_done_again_after_restarts(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        desk.answer("monthly_budget", 100)
        desk.answer("monthly_budget", None)
        desk.clear("monthly_budget")
    with opened(tmp_path) as workspace:
        desk = workspace.interview(client)
        assert workspace.can_undo == answer_to("monthly_budget")
        assert workspace.undo() == answer_to("monthly_budget")
        assert desk.state.answers["monthly_budget"] is None
        workspace.undo()
        assert desk.state.answers["monthly_budget"] == 100
    with opened(tmp_path) as workspace:
        desk = workspace.interview(client)
        assert desk.state.answers["monthly_budget"] == 100
        assert workspace.can_redo == answer_to("monthly_budget")
        workspace.redo()
        workspace.redo()
        assert "monthly_budget" not in desk.state.answers
        assert workspace.can_redo is None


def test_undo_goes_where_the_change_was_made(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one = workspace.clients.create("one")
        workspace.interview(one).answer("monthly_budget", 100)
        workspace.interview(one).go("sector")
        two = workspace.clients.create("two")
        workspace.clients.delete(two)
        workspace.undo()
        assert workspace.clients.current == two
        workspace.undo()
        assert workspace.clients.current is None
        workspace.undo()
        assert workspace.clients.current == one
        assert workspace.interview(one).state.at == "monthly_budget"


def test_a_note_is_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        desk = workspace.interview(workspace.clients.create("one"))
        desk.note("sector", "first")
        desk.note("sector", "second")
        workspace.undo()
        assert desk.notes == {"sector": "first"}
        workspace.undo()
        assert desk.notes == {}
        workspace.redo()
        assert desk.notes == {"sector": "first"}


def test_a_deleted_client_comes_back_with_everything(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        workspace.interview(client).note("sector", "kept")
        before = workspace.snapshot(client)
        workspace.clients.delete(client)
    with opened(tmp_path) as workspace:
        assert workspace.can_undo == ChangeText(history.DELETE, {"client": before.name})
        workspace.undo()
        assert workspace.snapshot(client) == before
        assert workspace.clients.current == client
        workspace.redo()
        assert workspace.clients.all() == ()


def test_creating_and_renaming_are_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.clients.rename(client, "two")
        assert workspace.can_undo == ChangeText(history.RENAME, {"client": "two"})
        workspace.undo()
        assert workspace.clients.get(client).name == "one"
        assert workspace.can_undo == ChangeText(history.CREATE, {"client": "one"})
        workspace.undo()
        assert workspace.clients.all() == ()
        workspace.redo()
        workspace.redo()
        assert workspace.clients.get(client).name == "two"


def test_a_new_change_ends_what_could_be_done_again(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        desk.answer("monthly_budget", 1)
        workspace.undo()
        desk.answer("monthly_budget", 2)
        assert workspace.can_redo is None
        workspace.undo()
        assert "monthly_budget" not in desk.state.answers


def test_steps_and_settings_are_no_changes_to_undo(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        desk.next()
        desk.switch("full")
        workspace.change_settings(theme="dark")
        workspace.open_page("settings")
        assert workspace.can_undo == ChangeText(history.CREATE, {"client": "one"})


def test_undo_tells_what_has_changed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.interview(client).answer("monthly_budget", 1)
        heard: list[Change] = []
        workspace.subscribe(heard.append)
        workspace.undo()
        assert heard == [
            Change("answers", client, "monthly_budget"),
            Change("position", client, "monthly_budget"),
        ]
        heard.clear()
        workspace.undo()
        assert heard == [Change("clients", client, "deleted"), Change("chosen", None)]


def test_an_undo_that_finds_no_room_changes_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        desk = workspace.interview(workspace.clients.create("one"))
        desk.note("sector", "long " * 1500)
        desk.note("sector", "")
        fill_the_disk(store)
        with pytest.raises(UserError) as full:
            for number in range(10_000):
                # what undo would bring back must find its room taken
                store.save_settings([(f"filler {number}", "x" * 500)])
        with pytest.raises(UserError) as full:
            workspace.undo()
        assert full.value.key == FULL
        assert desk.notes == {}
        assert workspace.can_redo is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_has_words(tmp_path: Path, language: str) -> None:
    messages: Messages = load(language)  # type: ignore[arg-type]  # one of LANGUAGES
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.clients.rename(client, "محمصة")
        workspace.interview(client).answer("monthly_budget", 1)
        workspace.interview(client).note("monthly_budget", "x")
        workspace.clients.delete(client)
        said = []
        while text := workspace.undo():
            said.append(messages.tr(text.source, **text.values))
        assert len(set(said)) == 5
        assert messages.prose("questions", "monthly_budget") in said[1]


ANSWERS = st.tuples(
    st.sampled_from([0, 1]),
    st.sampled_from(
        [
            ("sector", "retail_ecommerce"), ("sector", "nonprofit"), ("sector", None), ("country", "SA"),
            ("monthly_budget", 5), ("monthly_budget", None), ("assets", ["contact_list"]),
        ]
    ),
)  # fmt: skip
OPERATIONS = st.one_of(
    ANSWERS.map(lambda found: ("answer", *found)),
    st.tuples(st.just("clear"), st.sampled_from([0, 1]), st.sampled_from(["sector", "monthly_budget"])),
    st.tuples(st.just("note"), st.sampled_from([0, 1]), st.sampled_from(["", "a", "b"])),
    st.tuples(st.just("rename"), st.sampled_from([0, 1]), st.sampled_from(["x", "y"])),
    st.tuples(st.just("delete"), st.sampled_from([0, 1]), st.just("")),
)


def everything(workspace: Workspace) -> dict[int, ClientFile]:
    return {client.id: workspace.snapshot(client.id) for client in workspace.clients.all()}


def do(workspace: Workspace, operation: tuple[str, int, object]) -> None:
    what, which, about = operation
    ids = sorted(client.id for client in workspace.clients.all())
    if which >= len(ids):
        return
    desk = workspace.interview(ids[which])
    if what == "answer":
        assert isinstance(about, tuple)
        desk.answer(*about)
    elif what == "clear":
        desk.clear(str(about))
    elif what == "note":
        desk.note("sector", str(about))
    elif what == "rename":
        workspace.clients.rename(ids[which], str(about))
    else:
        workspace.clients.delete(ids[which])


@settings(max_examples=20, deadline=None)
@given(operations=st.lists(OPERATIONS, max_size=15))
def test_undo_leads_back_through_every_state_and_redo_forth(
    tmp_path_factory: pytest.TempPathFactory, operations: list[tuple[str, int, object]]
) -> None:
    with opened(tmp_path_factory.mktemp("undo")) as workspace:
        workspace.clients.create("one")
        workspace.clients.create("two")
        states = [everything(workspace)]
        for operation in operations:
            do(workspace, operation)
            if everything(workspace) != states[-1]:
                states.append(everything(workspace))
        for state in reversed(states[:-1]):
            workspace.undo()
            assert everything(workspace) == state
        for state in states[1:]:
            workspace.redo()
            assert everything(workspace) == state
        assert workspace.can_redo is None
