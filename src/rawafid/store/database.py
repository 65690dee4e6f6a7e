"""One SQLite database with everything that the user gave, safe against a kill at any moment.

Every write is a transaction that is on the disk before the method returns. What the disk, its rights or
another window refuse becomes a UserError of one sentence, and then nothing was written.
"""

import errno
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from rawafid.errors import UserError, mark
from rawafid.store.migrations import APPLICATION_ID, known_steps, migrations
from rawafid.store.place import DATABASE, SETTING
from rawafid.store.rows import (
    AdviceRow,
    AnswerRow,
    AssessmentRow,
    ChangeRow,
    ClientRow,
    ListedRow,
    PlaceRow,
)
from rawafid.store.toolkit import Database

NEWER: Final = mark(
    "The file {file} was made by a newer version of Rawafid and was left as it is. Update Rawafid to open it."
)
DAMAGED: Final = mark(
    "The file {file} is damaged and was left as it is. Put a copy of it in its place, or move it away to"
    " start anew."
)
FOREIGN: Final = mark(
    "The file {file} is of another program and was left as it is. Move it away, or name another folder in"
    " {setting}."
)
NOT_ALLOWED: Final = mark(
    "Rawafid may not write in the folder {folder}. Allow it there, or name another folder in {setting}."
)
FULL: Final = mark(
    "The disk is full, so this was not saved; what was saved before is safe. Free some space and try again."
)
IN_USE: Final = mark(
    "Rawafid is already open with the data of {folder}. Go to its window, or close it and try again."
)
UNREADABLE: Final = mark("The disk with {folder} cannot be read or written just now. Check it and try again.")

Listed = TypeVar("Listed", bound=ListedRow)

_WAIT_SECONDS: Final = 0.3
"""For another window that is just closing."""


class Store:
    """The open database; made by `Store.open`. For one thread, and for one process at a time."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path: Final = path
        self._db: Final = db

    @classmethod
    def open(cls, path: Path) -> Self:
        """The database at `path`, or inside it if it is a folder; made, or brought to this version.

        It stays locked against other processes until `close`. Raises UserError, with the file left as it
        was, when it is newer, damaged, not ours, in use or not writable, or when the disk is full.
        """
        if path.is_dir():
            path = path / DATABASE
        _see_that_it_is_writable(path)
        with _explained(path):
            connection = sqlite3.connect(path, timeout=_WAIT_SECONDS)
            try:
                return cls(path, _prepared(path, connection))
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Give the database free; what is in it is complete on the disk. Closing twice is harmless."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside, or none of them. On the disk once it is left; raises UserError if it cannot be.

        Transactions inside others become part of the outermost.
        """
        with _explained(self.path), self._db.atomic():
            yield

    # ── clients ─────────────────────────────────────────────────────────────────────────────────────────

    def clients(self) -> tuple[ClientRow, ...]:
        """Every client that is not in the trash, in the order in which they were made."""
        return tuple(_client(row) for row in self._rows(f"{_CLIENTS} WHERE deleted_at IS NULL ORDER BY id"))

    def client(self, id: int, *, in_trash: bool = False) -> ClientRow:
        """One client that is not in the trash, or one that is. Raises KeyError."""
        where = "IS NOT NULL" if in_trash else "IS NULL"
        found = self._rows(f"{_CLIENTS} WHERE id = ? AND deleted_at {where}", id)
        if not found:
            raise KeyError(id)
        return _client(found[0])

    def listed(self, kind: type[Listed], *, only: int | None = None) -> list[Listed]:
        """Every client with its summary, those in archive and trash too, or `only` one."""
        which = "" if only is None else f" WHERE clients.id = {int(only)}"
        with _explained(self.path):
            rows = self._db.execute(f"{_LISTED}{which} ORDER BY clients.id")
            return [
                kind(
                    id, name, city, sample, _read(changed),
                    None if archived is None else _read(archived),
                    None if deleted is None else _read(deleted),
                    *rest,
                )
                for id, name, city, sample, changed, archived, deleted, *rest in rows
            ]  # fmt: skip

    def save_summary(self, client: ListedRow) -> None:
        """Keep what lists show of a client until something of it changes."""
        self._write(
            "INSERT OR REPLACE INTO client_summaries VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            client.id, client.made_by, client.sector, client.country, client.completeness, int(client.begun),
            client.questions_left, client.found_by,
        )  # fmt: skip

    def has_client(self, id: int) -> bool:
        """Whether there is such a client outside of the trash."""
        return bool(self._rows("SELECT 1 FROM clients WHERE id = ? AND deleted_at IS NULL", id))

    def add_client(
        self, name: str, now: datetime, *, city: str = "", notes: str = "", sample: str | None = None,
        start: str | None = None, options: str = "{}",
    ) -> int:  # fmt: skip
        """A new client with an empty assessment; `options` is JSON as in an answer file. Answers the id."""
        with self.transaction():
            at = _written(now)
            client = self._db.execute(
                "INSERT INTO clients (name, city, notes, sample, created_at, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (name, city, notes, sample, at, at),
            ).lastrowid
            assert client is not None
            self._db.execute(
                "INSERT INTO assessments (client_id, start, options, created_at) VALUES (?, ?, ?, ?)",
                (client, start, options, at),
            )
        return client

    def copy_client(self, id: int, name: str, now: datetime) -> int:
        """A new client with everything that another one has, answers, notes and advice. Answers the id."""
        with self.transaction():
            at = _written(now)
            copy = self._write(
                "INSERT INTO clients (name, city, notes, sample, created_at, changed_at)"
                " SELECT ?, city, notes, sample, ?, ? FROM clients WHERE id = ?",
                name, at, at, id,
            )  # fmt: skip
            before = self._rows("SELECT max(id) AS id FROM assessments WHERE client_id = ?", id)[0]["id"]
            after = self._write(
                "INSERT INTO assessments (client_id, start, options, mode, at, visited, created_at)"
                " SELECT ?, start, options, mode, at, visited, ? FROM assessments WHERE id = ?",
                copy, at, before,
            )  # fmt: skip
            for table in ("answers", "advice_versions"):
                columns = ", ".join(self._columns(table) - {"id", "assessment_id"})
                order = "id" if table == "advice_versions" else "question"
                self._write(
                    f"INSERT INTO {table} (assessment_id, {columns})"
                    f" SELECT ?, {columns} FROM {table} WHERE assessment_id = ? ORDER BY {order}",
                    after, before,
                )  # fmt: skip
            if (picture := self.logo(id)) is not None:
                self.save_logo(copy, picture)
        return copy

    def _columns(self, table: str) -> set[str]:
        return {row["name"] for row in self._rows(f"PRAGMA table_info({table})")}

    def rename_client(self, id: int, name: str, now: datetime) -> None:
        self._write("UPDATE clients SET name = ?, changed_at = ? WHERE id = ?", name, _written(now), id)

    def move_client(self, id: int, city: str, now: datetime) -> None:
        """Say in which city a client is; "" where that is not known."""
        self._write("UPDATE clients SET city = ?, changed_at = ? WHERE id = ?", city, _written(now), id)

    def archive_client(self, id: int, now: datetime | None) -> None:
        """Out of the usual list since `now`; None brings it back there."""
        at = None if now is None else _written(now)
        self._write("UPDATE clients SET archived_at = ? WHERE id = ?", at, id)

    def trash_client(self, id: int, now: datetime) -> None:
        """Out of sight with everything it has, until it is restored."""
        self._write("UPDATE clients SET deleted_at = ? WHERE id = ?", _written(now), id)

    def restore_client(self, id: int) -> None:
        self._write("UPDATE clients SET deleted_at = NULL WHERE id = ?", id)

    def in_trash(self, before: datetime | None = None) -> tuple[int, ...]:
        """The clients in the trash, or those that came there `before` a time."""
        limit = "9" if before is None else _written(before)  # above every date
        rows = self._rows("SELECT id FROM clients WHERE deleted_at < ? ORDER BY id", limit)
        return tuple(row["id"] for row in rows)

    def remove_client(self, id: int) -> None:
        """Take a client that is in the trash away for good, with all it has and all that could be undone."""
        self._write("DELETE FROM clients WHERE id = ? AND deleted_at IS NOT NULL", id)

    def touch_client(self, id: int, now: datetime) -> None:
        """Note that something of the client has changed."""
        self._write("UPDATE clients SET changed_at = ? WHERE id = ?", _written(now), id)

    def client_notes(self, id: int) -> str:
        """What was noted of the client as a whole."""
        return str(self._rows("SELECT notes FROM clients WHERE id = ?", id)[0]["notes"])

    # ── assessments and answers ─────────────────────────────────────────────────────────────────────────

    def assessment(self, id: int) -> AssessmentRow:
        row = self._rows("SELECT start, options, mode, at, visited FROM assessments WHERE id = ?", id)[0]
        place = PlaceRow(row["mode"], row["at"], tuple(json.loads(row["visited"])))
        return AssessmentRow(row["start"], json.loads(row["options"]), place)

    def save_place(self, assessment: int, place: PlaceRow) -> None:
        """Where the user is in the questionnaire."""
        self._write(
            "UPDATE assessments SET mode = ?, at = ?, visited = ? WHERE id = ?",
            place.mode, place.at, json.dumps(place.visited), assessment,
        )  # fmt: skip

    def save_options(self, assessment: int, options: str) -> None:
        """What is asked of the advice, JSON as in an answer file."""
        self._write("UPDATE assessments SET options = ? WHERE id = ?", options, assessment)

    def answers(self, assessment: int) -> tuple[AnswerRow, ...]:
        """Every answer and note, in the order of the questions' ids."""
        rows = self._rows(
            "SELECT question, answer, note, changed_at FROM answers"
            " WHERE assessment_id = ? ORDER BY question",
            assessment,
        )
        return tuple(
            AnswerRow(row["question"], row["answer"], row["note"], _read(row["changed_at"])) for row in rows
        )

    def save_answer(self, assessment: int, question: str, answer: str | None, now: datetime) -> None:
        """Put an answer (JSON) in place of an earlier one, None for none; its note stays."""
        self._save(assessment, question, "answer", answer, now)

    def save_note(self, assessment: int, question: str, note: str, now: datetime) -> None:
        """Put a note in place of an earlier one, "" for none; the answer stays."""
        self._save(assessment, question, "note", note, now)

    def _save(self, assessment: int, question: str, column: str, value: str | None, now: datetime) -> None:
        keys = (assessment, question)
        with self.transaction():
            there = self._rows(
                "SELECT answer, note FROM answers WHERE assessment_id = ? AND question = ?", *keys
            )
            row = {"answer": None, "note": "", **(there[0] if there else {}), column: value}
            if row["answer"] is None and not row["note"]:
                self._write("DELETE FROM answers WHERE assessment_id = ? AND question = ?", *keys)
                return
            self._write(
                "INSERT INTO answers (assessment_id, question, answer, note, changed_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (assessment_id, question) DO UPDATE"
                " SET answer = excluded.answer, note = excluded.note, changed_at = excluded.changed_at",
                *keys, row["answer"], row["note"], _written(now),
            )  # fmt: skip

    # ── advice ──────────────────────────────────────────────────────────────────────────────────────────

    def add_advice(
        self, assessment: int, now: datetime, *, knowledge: str, start: str, client: str, advice: str
    ) -> int:
        """Keep an advice as it was given. Answers its id."""
        return self._write(
            "INSERT INTO advice_versions (assessment_id, made_at, knowledge, start, client, advice)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            assessment, _written(now), knowledge, start, client, advice,
        )  # fmt: skip

    def advice(self, assessment: int, *, latest: int | None = None) -> tuple[AdviceRow, ...]:
        """Every advice that was kept, or the `latest` so many; the newest first."""
        rows = self._rows(
            f"{_ADVICE} WHERE assessment_id = ? ORDER BY id DESC LIMIT ?",
            assessment, -1 if latest is None else latest,
        )  # fmt: skip
        return tuple(_advice(row) for row in rows)

    def replace_advice(
        self, id: int, now: datetime, *, knowledge: str, start: str, client: str, advice: str
    ) -> None:
        """Put another advice in the place of one that was kept."""
        self._write(
            "UPDATE advice_versions SET made_at = ?, knowledge = ?, start = ?, client = ?, advice = ?"
            " WHERE id = ?",
            _written(now), knowledge, start, client, advice, id,
        )  # fmt: skip

    def name_advice(self, id: int, name: str) -> None:
        self._write("UPDATE advice_versions SET name = ? WHERE id = ?", name, id)

    def adopt_advice(self, id: int, now: datetime | None) -> None:
        """Note when an advice was adopted; None for not at all."""
        at = None if now is None else _written(now)
        self._write("UPDATE advice_versions SET adopted_at = ? WHERE id = ?", at, id)

    def adopted_advice(self, assessment: int) -> AdviceRow | None:
        """The advice that was adopted last."""
        rows = self._rows(
            f"{_ADVICE} WHERE assessment_id = ? AND adopted_at IS NOT NULL"
            " ORDER BY adopted_at DESC, id DESC LIMIT 1",
            assessment,
        )
        return _advice(rows[0]) if rows else None

    # ── what can be undone ──────────────────────────────────────────────────────────────────────────────

    def add_change(
        self, client: int, kind: str, now: datetime, *, about: str = "", before: str | None = None,
        after: str | None = None,
    ) -> None:  # fmt: skip
        """Note a change that was just made; what had been undone before it can no longer be done again."""
        with self.transaction():
            self._write("DELETE FROM changes WHERE undone = 1")
            self._write(
                "INSERT INTO changes (client_id, kind, about, before, after, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                client, kind, about, before, after, _written(now),
            )  # fmt: skip

    def last_change(self) -> ChangeRow | None:
        """The change that undo would take back."""
        return self._change("undone = 0 ORDER BY id DESC")

    def next_change(self) -> ChangeRow | None:
        """The change that redo would do again."""
        return self._change("undone = 1 ORDER BY id")

    def mark_change(self, id: int, *, undone: bool) -> None:
        self._write("UPDATE changes SET undone = ? WHERE id = ?", int(undone), id)

    def _change(self, which: str) -> ChangeRow | None:
        rows = self._rows(
            f"SELECT id, client_id, kind, about, before, after FROM changes WHERE {which} LIMIT 1"
        )
        return ChangeRow(**rows[0]) if rows else None

    # ── settings ────────────────────────────────────────────────────────────────────────────────────────

    def settings(self) -> dict[str, object]:
        """Every setting that was ever changed."""
        return {
            row["name"]: json.loads(row["value"]) for row in self._rows("SELECT name, value FROM settings")
        }

    def save_settings(self, values: Iterable[tuple[str, object]]) -> None:
        with self.transaction():
            for name, value in values:
                self._write(
                    "INSERT INTO settings (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    name, json.dumps(value),
                )  # fmt: skip

    # ── logos ───────────────────────────────────────────────────────────────────────────────────────────

    def logo(self, client: int | None) -> bytes | None:
        """The picture of a client, or the user's own for None, as it lay in its file."""
        rows = self._rows("SELECT picture FROM logos WHERE owner = ?", _owner(client))
        return bytes(rows[0]["picture"]) if rows else None

    def save_logo(self, client: int | None, picture: bytes | None) -> None:
        """Keep another picture; None takes away the one there is."""
        if picture is None:
            self._write("DELETE FROM logos WHERE owner = ?", _owner(client))
            return
        self._write(
            "INSERT INTO logos (owner, client_id, picture) VALUES (?, ?, ?)"
            " ON CONFLICT (owner) DO UPDATE SET picture = excluded.picture",
            _owner(client), client, picture,
        )  # fmt: skip

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        with _explained(self.path):
            return list(self._db.query(sql, values))

    def _write(self, sql: str, *values: object) -> int:
        with self.transaction():
            return self._db.execute(sql, values).lastrowid or 0


_FIELDS: Final = "id, name, city, sample, changed_at, archived_at, deleted_at"
_CLIENTS: Final = f"""
    SELECT {_FIELDS}, (SELECT max(id) FROM assessments WHERE client_id = clients.id) AS assessment
    FROM clients
"""
_LISTED: Final = f"""
    SELECT {_FIELDS}, (SELECT max(id) FROM assessments WHERE client_id = clients.id),
        coalesce(made_by, ''), sector, country, completeness, begun, questions_left, found_by
    FROM clients LEFT JOIN client_summaries ON client_id = clients.id
"""

_ADVICE: Final = """
    SELECT id, made_at, knowledge, start, client, advice, name, adopted_at FROM advice_versions
"""


def _advice(row: dict[str, Any]) -> AdviceRow:
    adopted = row["adopted_at"]
    return AdviceRow(
        id=row["id"], made_at=_read(row["made_at"]), knowledge=row["knowledge"], start=row["start"],
        client=row["client"], advice=row["advice"], name=row["name"],
        adopted_at=None if adopted is None else _read(adopted),
    )  # fmt: skip


def _client(row: dict[str, Any]) -> ClientRow:
    archived, deleted = row["archived_at"], row["deleted_at"]
    return ClientRow(
        row["id"], row["name"], row["city"], row["sample"], _read(row["changed_at"]), row["assessment"],
        None if archived is None else _read(archived), None if deleted is None else _read(deleted),
    )  # fmt: skip


def _owner(client: int | None) -> str:
    return "user" if client is None else f"client {client}"


def _written(time: datetime) -> str:
    """A time as it is stored; a naive one raises ValueError, since nobody could tell what it means."""
    if time.tzinfo is None:
        raise ValueError("a stored time needs its time zone")
    return time.astimezone(UTC).isoformat(timespec="milliseconds")


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _prepared(path: Path, connection: sqlite3.Connection) -> Database:
    """Locked, looked over and in the form of this version. Nothing is written before the looking over."""
    # Plug-ins of sqlite-utils that happen to be installed have no business with the user's data.
    db = Database(connection, execute_plugins=False)
    # Before the first reading, so that no other process gets between it and the last write.
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("BEGIN EXCLUSIVE")
    db.execute("ROLLBACK")
    _look_over(path, db)
    db.enable_wal()
    # An answer outlives a power cut, not only a killed program; a commit costs a few milliseconds.
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    if migrations.pending(db):
        migrations.apply(db)
    return db


def _look_over(path: Path, db: Database) -> None:
    """Raises UserError if this version must not touch the file."""
    if not db.table_names():
        return
    marked = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    applied = [migration.name for migration in migrations.applied(db)]
    # An interrupted first start leaves the empty list of steps and no mark.
    if not marked and (applied or set(db.table_names()) - {migrations.migrations_table}):
        raise UserError(FOREIGN, {"file": str(path), "setting": SETTING})
    if set(applied) - known_steps():
        raise UserError(NEWER, {"file": str(path)})
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise UserError(DAMAGED, {"file": str(path)})


def _see_that_it_is_writable(path: Path) -> None:
    """Makes the folder. SQLite alone would tell a lack of rights in many ways, or only at the first write."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        # Asked, not tried: to open and close the file would end the locks that this process has on it.
        effective = os.access in os.supports_effective_ids
        if path.exists() and not os.access(path, os.R_OK | os.W_OK, effective_ids=effective):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as fault:
        if fault.errno == errno.ENOSPC:
            raise UserError(FULL) from fault
        raise UserError(NOT_ALLOWED, {"folder": str(path.parent), "setting": SETTING}) from fault


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """What SQLite met on the disk, as a sentence for the user; a fault of ours stays what it is."""
    try:
        yield
    except sqlite3.Error as fault:
        code = getattr(fault, "sqlite_errorname", "")
        folder = {"folder": str(path.parent)}
        if code == "SQLITE_FULL":
            raise UserError(FULL) from fault
        if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise UserError(IN_USE, folder) from fault
        if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise UserError(DAMAGED, {"file": str(path)}) from fault
        if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            raise UserError(NOT_ALLOWED, {**folder, "setting": SETTING}) from fault
        if code.startswith("SQLITE_IOERR"):
            raise UserError(UNREADABLE, folder) from fault
        raise
