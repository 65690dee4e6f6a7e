"""Rows in, rows out; all of a change or nothing of it."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.store import database
from rawafid.store.database import Store
from rawafid.store.rows import PlaceRow
from tests.repo.tree import ROOT
from tests.workspace.desk import opened

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KEPT = sorted((ROOT / "tests" / "data").glob("rawafid-*.db"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rawafid.db"


def fill_the_disk(store: Store) -> None:
    """From now on there is room for no further page."""
    # The limit belongs to the connection, which is nobody else's business.
    (pages,) = store._db.execute("PRAGMA page_count").fetchone()
    store._db.execute(f"PRAGMA max_page_count = {pages}")


def test_an_answer_and_its_note_are_kept_apart(path: Path) -> None:
    with Store.open(path) as store:
        at = store.client(store.add_client("one", NOW)).assessment
        store.save_note(at, "sector", "remember", NOW)
        store.save_answer(at, "sector", '"food"', NOW)
        store.save_answer(at, "country", "null", NOW)
        store.save_answer(at, "sector", None, NOW)
        found = {row.question: (row.answer, row.note) for row in store.answers(at)}
        assert found == {"sector": (None, "remember"), "country": ("null", "")}
        store.save_note(at, "sector", "", NOW)
        assert [row.question for row in store.answers(at)] == ["country"]


def test_times_are_kept_in_utc(path: Path) -> None:
    riyadh = timezone(timedelta(hours=3))
    with Store.open(path) as store:
        client = store.client(store.add_client("one", datetime(2026, 12, 1, 1, 30, tzinfo=riyadh)))
        assert client.changed_at == datetime(2026, 11, 30, 22, 30, tzinfo=UTC)
        assert client.changed_at.tzinfo == UTC
        with pytest.raises(ValueError, match="time zone"):
            store.add_client("two", datetime(2026, 12, 1))
        assert len(store.clients()) == 1


def test_a_place_comes_back_as_it_was_saved(path: Path) -> None:
    place = PlaceRow("full", "budget", ("sector", "country"))
    with Store.open(path) as store:
        at = store.client(store.add_client("one", NOW)).assessment
        assert store.assessment(at).place == PlaceRow("quick", None, ())
        store.save_place(at, place)
    with Store.open(path) as store:
        assert store.assessment(at).place == place


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    with Store.open(path) as store:
        first = store.add_client("first", NOW)
        with pytest.raises(RuntimeError), store.transaction():
            store.rename_client(first, "renamed", NOW)
            store.add_client("second", NOW)
            raise RuntimeError
        assert [client.name for client in store.clients()] == ["first"]


def test_a_row_without_its_client_is_not_kept(path: Path) -> None:
    with Store.open(path) as store:
        with pytest.raises(sqlite3.IntegrityError):
            store.add_change(77, "rename", NOW)
        assert store.last_change() is None


def test_what_finds_no_room_is_said_and_leaves_what_was_there(path: Path) -> None:
    with Store.open(path) as store:
        at = store.client(store.add_client("one", NOW)).assessment
        store.save_answer(at, "sector", '"food"', NOW)
        fill_the_disk(store)
        with pytest.raises(UserError) as full:
            for number in range(1000):
                store.add_client(f"client {number} " * 20, NOW)
        assert full.value.key == database.FULL
    with Store.open(path) as store:
        assert [row.answer for row in store.answers(at)] == ['"food"']
        store.add_client("another", NOW)


def test_damage_that_shows_later_is_said(path: Path) -> None:
    with Store.open(path) as store:
        store.add_client("one", NOW)
    with Store.open(path) as store:
        (root,) = store._db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()
        with path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
        store._db.execute("PRAGMA shrink_memory")  # what is still in memory would hide it
        with pytest.raises(UserError) as damaged:
            store.settings()
    assert damaged.value.key == database.DAMAGED


def test_a_database_of_this_form_is_kept() -> None:
    assert KEPT


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_database_opens_with_everything_in_it(kept: Path, path: Path) -> None:
    shutil.copy(kept, path)
    with opened(path) as workspace:
        names = {client.name: client.id for client in workspace.clients.all()}
        assert names.keys() == {"محمصة سدرة", "متجر النخيل"}
        halfway = workspace.interview(names["متجر النخيل"])
        assert workspace.clients.current == halfway.client_id
        assert halfway.state.at == "purchase_cycle"
        assert dict(halfway.state.answers) == {
            "sector": "retail_ecommerce",
            "country": "SA",
            "monthly_budget": None,
        }
        assert halfway.notes == {"sector": "يبيع التمور"}
        sample = workspace.snapshot(names["محمصة سدرة"])
        assert sample.answers["monthly_budget"] == 9000
        (version,) = workspace.advice_versions(names["محمصة سدرة"])
        assert version.client.answers["monthly_budget"] == 9000
        assert version.advice["knowledge"] == version.knowledge
        assert (workspace.settings.language, workspace.settings.theme) == ("fr", "dark")
        assert workspace.page == "questionnaire"
        workspace.redo()
        assert halfway.state.answers["purchase_cycle"] == "days"


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_database_ends_in_the_form_of_a_new_one(kept: Path, tmp_path: Path) -> None:
    def form(path: Path) -> list[tuple[str, str]]:
        Store.open(path).close()
        db = sqlite3.connect(path)
        rows = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ).fetchall()
        db.close()
        return rows

    shutil.copy(kept, tmp_path / "old.db")
    assert form(tmp_path / "old.db") == form(tmp_path / "new.db")
