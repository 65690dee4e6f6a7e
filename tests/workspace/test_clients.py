"""Clients: made, named, chosen, put in the trash."""

from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.knowledge.answer_file import write_answer_file
from rawafid.knowledge.samples import SAMPLES, load_sample
from rawafid.workspace import clients, typed_text
from tests.workspace.desk import KNOWLEDGE, opened


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
