"""Clients: made, copied, named, archived, put in the trash, taken in and out as files."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.advisor.advising import advise
from rawafid.errors import UserError
from rawafid.knowledge.answer_file import write_answer_file
from rawafid.knowledge.samples import SAMPLES, load_sample
from rawafid.language.messages import load
from rawafid.language.search import finds, words
from rawafid.store.database import Store
from rawafid.workspace import client_files, clients, history, typed_text
from rawafid.workspace.client_list import Where
from rawafid.workspace.history import ChangeText
from rawafid.workspace.workspace import Workspace
from tests.workspace.desk import KNOWLEDGE, NOON, TickingClock, opened

WHERES: Final[tuple[Where, ...]] = get_args(Where)


def test_at_first_there_is_no_client(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.clients.all() == ()
        assert workspace.clients.current is None


def test_the_client_changed_last_comes_first(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one, two = workspace.clients.create("one"), workspace.clients.create("two")
        assert [client.id for client in workspace.clients.all()] == [two, one]
        workspace.interview(one).answer("sector", "retail_ecommerce")
        first, _ = workspace.clients.all()
        assert (first.id, first.sector, first.country) == (one, "retail_ecommerce", None)
        assert 0 < first.completeness < 0.2


def test_not_knowing_makes_nobody_complete(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        desk = workspace.interview(client)
        while desk.state.at is not None:
            desk.answer(desk.state.at, None)
            desk.next()
        assert desk.state.remaining() == ()
        assert workspace.clients.get(client).completeness == 0


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_opened_with_all_that_its_file_says(tmp_path: Path, sample: str) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample(sample)
        assert workspace.clients.current == client
        assert workspace.clients.get(client).sample == sample
        shipped = load_sample(sample, KNOWLEDGE.questionnaire)
        assert write_answer_file(workspace.snapshot(client)) == write_answer_file(shipped)


def test_a_sample_may_be_opened_twice_and_changed_apart(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one, two = (workspace.clients.open_sample("roastery") for _ in range(2))
        workspace.interview(one).answer("monthly_budget", 1)
        assert workspace.snapshot(two).answers["monthly_budget"] != 1


def test_an_unknown_sample_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        with pytest.raises(UserError):
            workspace.clients.open_sample("bank")
        assert workspace.clients.all() == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  محمصة   سدرة\n", "محمصة سدرة"), ("a\x00b\tc", "a b c"), ("e\ud83d", "e"), ("x" * 120, "x" * 120)],
)
def test_a_name_is_kept_in_one_line(tmp_path: Path, typed: str, kept: str) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create(typed)
        assert workspace.clients.get(client).name == kept


@pytest.mark.parametrize(
    ("typed", "key"),
    [("", typed_text.NO_NAME), (" \n\x07", typed_text.NO_NAME), ("x" * 121, typed_text.NAME_TOO_LONG)],
)
def test_a_name_that_cannot_be_is_refused(tmp_path: Path, typed: str, key: str) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("kept")
        for attempt in (workspace.clients.create, lambda name: workspace.clients.rename(client, name)):
            with pytest.raises(UserError) as refused:
                attempt(typed)
            assert refused.value.key == key
        assert [one.name for one in workspace.clients.all()] == ["kept"]


def test_a_note_keeps_its_lines(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        desk = workspace.interview(workspace.clients.create("one"))
        desk.note("sector", " first\r\nsecond\x01 ")
        assert desk.notes["sector"] == "first\nsecond"
        with pytest.raises(UserError) as refused:
            desk.note("sector", "x" * (typed_text.LONGEST_NOTE + 1))
        assert refused.value.key == typed_text.NOTE_TOO_LONG
        assert desk.notes["sector"] == "first\nsecond"


def test_a_deleted_client_is_out_of_reach(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.clients.delete(client)
        assert workspace.clients.all() == ()
        assert workspace.clients.current is None
        for attempt in (
            workspace.clients.get, workspace.clients.choose, workspace.clients.delete, workspace.interview,
            workspace.snapshot, workspace.start_month, workspace.advice_versions,
        ):  # fmt: skip
            with pytest.raises(UserError) as refused:
                attempt(client)
            assert refused.value.key == clients.GONE


def test_the_client_at_hand_is_kept_across_restarts(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one, _ = workspace.clients.create("one"), workspace.clients.create("two")
        workspace.clients.choose(one)
    with opened(tmp_path) as workspace:
        assert workspace.clients.current == one
        workspace.clients.choose(None)
        assert workspace.clients.current is None


def test_deleting_another_client_leaves_the_one_at_hand(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one, two = workspace.clients.create("one"), workspace.clients.create("two")
        workspace.clients.delete(one)
        assert workspace.clients.current == two


def test_an_archived_client_rests_and_comes_back_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        one = workspace.clients.open_sample("cafe")
        before = workspace.snapshot(one)
        workspace.clients.archive(one)
        assert workspace.clients.all() == ()
        assert workspace.clients.current is None
        assert [client.id for client in workspace.clients.those("archived")] == [one]
        assert workspace.can_undo == ChangeText(history.ARCHIVE, {"client": before.name})
        workspace.undo()
        assert [client.id for client in workspace.clients.all()] == [one]
        workspace.redo()
        workspace.clients.unarchive(one)
        assert workspace.clients.those("archived") == ()
        assert workspace.snapshot(one) == before


def test_the_trash_is_kept_for_thirty_days_and_then_emptied_at_the_start(tmp_path: Path) -> None:
    clock = TickingClock()
    with opened(tmp_path, clock) as workspace:
        old, kept = workspace.clients.create("old"), workspace.clients.create("kept")
        workspace.clients.delete(old)
        clock.now += timedelta(days=10)
        workspace.clients.delete(kept)
        assert [client.name for client in workspace.clients.those("trash")] == ["kept", "old"]
        assert [workspace.clients.days_left(one) for one in workspace.clients.those("trash")] == [30, 20]
    clock.now += timedelta(days=19, hours=23)
    with opened(tmp_path, clock) as workspace:
        assert [workspace.clients.days_left(one) for one in workspace.clients.those("trash")] == [11, 1]
    clock.now += timedelta(hours=2)
    with opened(tmp_path, clock) as workspace:
        assert [client.id for client in workspace.clients.those("trash")] == [kept]
        workspace.undo()
        assert [client.id for client in workspace.clients.all()] == [kept]
        workspace.undo()
        assert workspace.clients.all() == (), "of what is gone for good nothing can be undone"
        assert workspace.undo() is None


def test_out_of_the_trash_by_hand_can_be_undone_too(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        workspace.clients.delete(client)
        workspace.clients.restore(client)
        assert workspace.clients.get(client).name == "one"
        workspace.undo()
        assert [one.id for one in workspace.clients.those("trash")] == [client]
        workspace.redo()
        assert workspace.clients.those("trash") == ()
        with pytest.raises(UserError):
            workspace.clients.restore(client)


def test_what_is_removed_for_good_leaves_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        client = workspace.clients.open_sample("cafe")
        with pytest.raises(UserError):
            workspace.clients.remove(client)
        workspace.clients.delete(client)
        workspace.clients.remove(client)
        assert workspace.undo() is None
        tables = ("clients", "assessments", "answers", "advice_versions", "changes", "client_summaries")
        assert [store._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [
            0
        ] * 6


def test_a_template_has_the_answers_without_the_figures(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        source = workspace.clients.open_sample("roastery")
        workspace.clients.describe(source, "محمصة", "الرياض")
        workspace.interview(source).note("sector", "private")
        copy = workspace.clients.duplicate(source, "أخرى", what="template")
        assert workspace.clients.current == copy
        before, after = workspace.snapshot(source), workspace.snapshot(copy)
        assert (after.name, after.city, after.notes, dict(after.answer_notes)) == ("أخرى", "", "", {})
        questions = KNOWLEDGE.questionnaire.questions
        own = {id for id in before.answers if questions[id].kind in clients.OWN_FIGURES}
        assert {"monthly_budget", "order_value", "gross_margin", "monthly_customers"} <= own
        assert dict(after.answers) == {id: answer for id, answer in before.answers.items() if id not in own}
        workspace.undo()
        assert [one.id for one in workspace.clients.all()] == [source]


def test_a_copy_of_everything_differs_in_its_name_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        source = workspace.clients.open_sample("roastery")
        workspace.interview(source).note("sector", "kept")
        client = workspace.snapshot(source)
        given = advise(client, KNOWLEDGE, start=workspace.start_month(source), brief=True)
        workspace.record_advice(source, given)
        copy = workspace.clients.duplicate(source, "copy", what="everything")
        assert workspace.snapshot(copy) == replace(client, name="copy")
        assert workspace.interview(copy).state == workspace.interview(source).state
        (before,), (after,) = workspace.advice_versions(source), workspace.advice_versions(copy)
        assert (before.advice, before.made_at) == (after.advice, after.made_at)
        workspace.interview(copy).answer("monthly_budget", 1)
        assert workspace.snapshot(source) == client
        with pytest.raises(UserError) as refused:
            workspace.clients.duplicate(source, " ", what="everything")
        assert refused.value.key == typed_text.NO_NAME


def test_a_client_goes_through_a_file_unchanged(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        source = workspace.clients.open_sample("clinic")
        workspace.clients.describe(source, "عيادة", "جدة")
        workspace.interview(source).note("sector", "kept")
        path = tmp_path / client_files.file_name("عيادة: 1/2")
        assert path.name == "عيادة 1 2.rawafid"
        workspace.export_client(source, path)
        before = workspace.snapshot(source)
    with opened(tmp_path / "other") as workspace:
        copy = workspace.clients.import_file(path)
        assert workspace.snapshot(copy) == before
        assert workspace.can_undo == ChangeText(history.IMPORT, {"client": "عيادة"})
        path.write_bytes(b'{"rawafid": 1}')
        assert workspace.clients.get(workspace.clients.import_file(path)).name == path.stem


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"rawafid": 99}', "newer version"), (b'{"rawafid": 1, "ans', "not valid JSON"),
        (b"\xff\xfe", "not text"), (None, "cannot be read"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_client_is_refused_in_a_sentence(
    tmp_path: Path, data: bytes | None, said: str
) -> None:
    path = tmp_path / "x.rawafid"
    if data is not None:
        path.write_bytes(data)
    with opened(tmp_path / "data") as workspace:
        with pytest.raises(UserError) as refused:
            workspace.clients.import_file(path)
        text = load("en").explain(refused.value)
        assert said in text and "x.rawafid" in text
        assert workspace.clients.all() == ()
        assert workspace.can_undo is None


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        client = workspace.clients.create("one")
        (tmp_path / "taken.rawafid").mkdir()
        (tmp_path / "taken.rawafid" / "file").touch()
        with pytest.raises(UserError) as refused:
            workspace.export_client(client, tmp_path / "taken.rawafid")
        assert refused.value.key == client_files.CANNOT_WRITE
        found = {path.name for path in tmp_path.iterdir() if not path.name.startswith("data")}
        assert found == {"taken.rawafid"}


def test_name_and_city_are_one_change(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one", "Lyon")
        workspace.clients.describe(client, "two", "")
        assert workspace.can_undo == ChangeText(history.DESCRIBE, {"client": "two"})
        workspace.undo()
        assert (workspace.clients.get(client).name, workspace.clients.get(client).city) == ("one", "Lyon")
        with pytest.raises(UserError) as refused:
            workspace.clients.describe(client, "one", "x" * 81)
        assert refused.value.key == typed_text.CITY_TOO_LONG


def test_what_is_next_leads_from_the_first_question_to_the_advice(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.create("one")
        assert workspace.clients.get(client).next_step == "begin"
        desk = workspace.interview(client)
        desk.answer("sector", "retail_ecommerce")
        assert workspace.clients.get(client).next_step == "go_on"
        while desk.state.at is not None:
            desk.answer(desk.state.at, None)
            desk.next()
        assert workspace.clients.get(client).next_step == "advice"
        desk.switch("full")
        assert workspace.clients.get(client).next_step == "go_on", "the full way asks more"


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "answer", "clear", "switch", "rename", "city", "archive", "unarchive", "delete", "restore",
                "copy", "undo", "redo", "list",
            ]
        ),
        st.integers(0, 3),
        st.sampled_from(["retail_ecommerce", "nonprofit", None]),
    ),
    max_size=14,
)  # fmt: skip


def do(workspace: Workspace, what: str, which: int, sector: str | None) -> None:
    everyone = [one for where in WHERES for one in workspace.clients.those(where)]
    if what in ("undo", "redo"):
        workspace.undo() if what == "undo" else workspace.redo()
    elif what != "list" and which < len(everyone):
        one = sorted(everyone, key=lambda client: client.id)[which]
        if one.where == "trash":
            if what == "restore":
                workspace.clients.restore(one.id)
        elif what in ("answer", "clear", "switch"):
            desk = workspace.interview(one.id)
            {
                "answer": lambda: desk.answer("sector", sector),
                "clear": lambda: desk.clear("sector"),
                "switch": lambda: desk.switch("quick" if desk.state.mode == "full" else "full"),
            }[what]()
        elif what == "rename":
            workspace.clients.rename(one.id, f"{one.name}x")
        elif what == "city":
            workspace.clients.describe(one.id, one.name, str(sector or ""))
        elif what == "copy":
            workspace.clients.duplicate(one.id, "copy", what="everything" if which % 2 else "template")
        elif what in ("archive", "unarchive", "delete"):
            getattr(workspace.clients, what)(one.id)


@settings(max_examples=25, deadline=None)
@given(operations=OPERATIONS)
def test_the_list_is_always_what_a_new_start_would_find(
    tmp_path_factory: pytest.TempPathFactory, operations: list[tuple[str, int, str | None]]
) -> None:
    with Store.open(tmp_path_factory.mktemp("list")) as store:
        # A clock that stands still: nothing may rest on a change being later than another.
        workspace = Workspace(store, KNOWLEDGE, lambda: NOON)
        for name in ("one", "two"):
            workspace.clients.create(name)
        for operation in operations:
            do(workspace, *operation)
        kept = {where: workspace.clients.those(where) for where in WHERES}
        again = Workspace(store, KNOWLEDGE, lambda: NOON)
        assert {where: again.clients.those(where) for where in WHERES} == kept
        store._db.execute("DELETE FROM client_summaries")
        afresh = Workspace(store, KNOWLEDGE, lambda: NOON)
        assert {where: afresh.clients.those(where) for where in WHERES} == kept


def test_summaries_of_another_questionnaire_are_made_again_bit_by_bit(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        for _ in range(3):
            workspace.clients.open_sample("cafe")
        Workspace(store, KNOWLEDGE, TickingClock()).clients.all()  # keeps them
        store._db.execute("UPDATE client_summaries SET made_by = 'before', completeness = 0.5")
        again = Workspace(store, KNOWLEDGE, TickingClock()).clients
        assert [one.completeness for one in again.all()] == [0.5] * 3
        assert again.bring_up_to_date(2)
        assert not again.bring_up_to_date(2)
        assert {one.completeness for one in again.all()} == {workspace.clients.all()[0].completeness}
        assert not Workspace(store, KNOWLEDGE, TickingClock()).clients.bring_up_to_date(0)


def test_a_client_is_found_by_name_and_city_however_they_are_written(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.clients.create("مؤسّسة الإتقان", "المدينة المنوّرة")
        (client,) = workspace.clients.all()
        for query in ("موسسه", "اتقان", "المدينه", "المنورة مؤسسة"):
            assert finds(words(query), client.found_by), query
        assert not finds(words("جدة"), client.found_by)


def test_an_exported_file_may_be_read_by_those_who_may_read_any_new_file(tmp_path: Path) -> None:
    path, usual = tmp_path / "client.rawafid", tmp_path / "usual"
    usual.write_bytes(b"")
    client_files.write_client_file(path, b"{}")
    assert path.stat().st_mode == usual.stat().st_mode
