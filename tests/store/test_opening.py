"""What the store meets when it is opened: other files, other windows, disks and rights."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.store import database
from rawafid.store.database import Store
from tests.repo.tree import ROOT

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with two clients, closed."""
    path = tmp_path / "rawafid.db"
    with Store.open(path) as store:
        for name in ("first", "second"):
            store.add_client(name, NOW)
    return path


def refusal(path: Path) -> str:
    """The key of the sentence with which `path` is refused; nothing at it may have changed."""
    before = contents(path.parent) if path.parent.is_dir() else None
    with pytest.raises(UserError) as refused:
        Store.open(path)
    assert before is None or contents(path.parent) == before
    return refused.value.key


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_a_new_database_is_strict_and_logged_ahead_with_keys_that_hold(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "folder" / "rawafid.db"
    Store.open(path).close()
    db = sqlite3.connect(path)
    tables = {row[1]: row[5] for row in db.execute("PRAGMA table_list") if not row[1].startswith("sqlite")}
    ours = {"clients", "assessments", "answers", "advice_versions", "changes", "settings"}
    assert ours <= tables.keys()
    assert all(tables[name] == 1 for name in ours)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


def test_a_folder_is_opened_by_the_database_in_it(path: Path) -> None:
    with Store.open(path.parent) as store:
        assert store.path == path
        assert [client.name for client in store.clients()] == ["first", "second"]


def test_closing_leaves_one_file_alone(path: Path) -> None:
    assert list(contents(path.parent)) == ["rawafid.db"]


def test_a_database_of_a_newer_version_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('rawafid', '9999-later', '')"
    )
    db.commit()
    db.close()
    assert refusal(path) == database.NEWER


@pytest.mark.parametrize("damage", ["no database", "cut short", "pages of noise", "first page"])
def test_a_damaged_database_is_refused(path: Path, damage: str) -> None:
    whole = path.read_bytes()
    noise = bytes(range(256)) * 16
    path.write_bytes(
        {
            "no database": b"not a database at all " * 500,
            "cut short": whole[: len(whole) // 2],
            "pages of noise": whole[:8192] + noise * ((len(whole) - 8192) // len(noise)),
            "first page": whole[:100] + noise[:3996] + whole[4096:],
        }[damage]
    )
    assert refusal(path) == database.DAMAGED


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rawafid.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, phone TEXT)")
    db.close()
    assert refusal(path) == database.FOREIGN


def test_a_first_start_that_was_cut_short_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "rawafid.db"
    path.touch()
    Store.open(path).close()
    path.unlink()
    db = sqlite3.connect(path)
    db.execute(
        "CREATE TABLE _sqlite_migrations"
        " (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"
    )
    db.close()
    with Store.open(path) as store:
        assert store.clients() == ()


SECOND_WINDOW = """
import sys
from pathlib import Path
from rawafid.errors import UserError
from rawafid.store.database import Store
try:
    Store.open(Path(sys.argv[1])).close()
except UserError as refused:
    print(refused.key)
"""


def test_a_second_window_is_refused_until_the_first_is_closed(path: Path) -> None:
    def second() -> str:
        command = [sys.executable, "-c", SECOND_WINDOW, str(path)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout.strip()

    with Store.open(path) as first:
        assert second() == database.IN_USE
        first.add_client("third", NOW)
        assert len(first.clients()) == 3
    assert second() == ""


def test_a_second_window_on_a_new_folder_is_refused_too(tmp_path: Path) -> None:
    with Store.open(tmp_path), pytest.raises(UserError) as refused:
        Store.open(tmp_path)
    assert refused.value.key == database.IN_USE


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """A folder outside of pytest's own, which only its user may enter; rights bind nobody who is root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    try:
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are another matter there")
@pytest.mark.parametrize("begun", [False, True], ids=["new", "begun"])
def test_a_folder_that_may_not_be_written_is_refused(ordinary_user: Path, begun: bool) -> None:
    if begun:
        Store.open(ordinary_user).close()
    ordinary_user.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert refusal(ordinary_user / "rawafid.db") == database.NOT_ALLOWED


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are another matter there")
def test_a_file_that_may_not_be_written_is_refused(ordinary_user: Path) -> None:
    Store.open(ordinary_user).close()
    (ordinary_user / "rawafid.db").chmod(stat.S_IRUSR)
    assert refusal(ordinary_user / "rawafid.db") == database.NOT_ALLOWED


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    assert refusal(tmp_path / "file" / "rawafid.db") == database.NOT_ALLOWED


def test_a_database_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rawafid.db").mkdir()
    assert refusal(tmp_path) == database.NOT_ALLOWED
