"""The businesses that are advised: made, copied, named, archived, put in the trash, taken out again."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final, Literal

from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import ClientFile, read_answer_file, write_answer_file
from rawafid.knowledge.answers import frozen
from rawafid.knowledge.interview import Mode
from rawafid.knowledge.questionnaire import Kind, Questionnaire
from rawafid.knowledge.samples import load_sample
from rawafid.store.database import Store
from rawafid.store.rows import ChangeRow, ClientRow
from rawafid.workspace.client_files import read_client_file
from rawafid.workspace.client_list import ClientList, ClientSummary, Where
from rawafid.workspace.events import Change
from rawafid.workspace.history import History, Undoable
from rawafid.workspace.interview import accepted, first_place, written
from rawafid.workspace.typed_text import city_name, client_name

__all__ = ["GONE", "ClientSummary", "Clients", "Copy", "Where"]

CURRENT: Final = "current_client"
LIST: Final = "clients_list"
KEPT_IN_TRASH: Final = timedelta(days=30)

GONE: Final = mark("This client is no longer there; it may have been deleted.")
NOT_IN_TRASH: Final = mark("This client is not in the trash any more.")

Copy = Literal["template", "everything"]
"""What a copy holds: the answers alone without the business's own figures, or all there is."""

OWN_FIGURES: Final[frozenset[Kind]] = frozenset({"money", "percent", "number", "table"})
"""Kinds of questions whose answers are a business's own and of no use to another one."""

_OPTIONS_OF_A_TEMPLATE: Final = ("scenario", "max_channels", "upstream_share", "inbound_share")


class Clients:
    """All clients. Every operation but `remove` and `empty_trash` can be undone."""

    def __init__(self, store: Store, questionnaire: Questionnaire, history: History) -> None:
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._history: Final = history
        self._list: Final = ClientList(store, questionnaire)
        # The first to hear of a change, so that whoever hears of it next reads what is so now.
        history.listeners.add(self._list.forget)

    # ── which there are ─────────────────────────────────────────────────────────────────────────────────

    @property
    def current(self) -> int | None:
        """The client that is worked on, kept across restarts; None when none is chosen."""
        id = self._store.settings().get(CURRENT)
        return id if isinstance(id, int) and self._store.has_client(id) else None

    def all(self) -> tuple[ClientSummary, ...]:
        """Every client at work, neither archived nor deleted, the one changed last first."""
        return self._list.those("active")

    def those(self, where: Where) -> tuple[ClientSummary, ...]:
        """The clients at work, in archive or trash, the one changed (in the trash: deleted) last first."""
        return self._list.those(where)

    def bring_up_to_date(self, most: int = 200) -> bool:
        """Look again at summaries that another version of the questionnaire made; whether some are left."""
        return self._list.bring_up_to_date(most)

    def get(self, id: int) -> ClientSummary:
        """One client. Raises UserError when it is deleted."""
        found = self._list.get(id)
        if found is None or found.deleted_at is not None:
            raise UserError(GONE)
        return found

    def row(self, id: int) -> ClientRow:
        """One client as the store keeps it. Raises UserError when it is deleted."""
        try:
            return self._store.client(id)
        except KeyError:
            raise UserError(GONE) from None

    @property
    def list_look(self) -> Mapping[str, str]:
        """How the list was shown last, as `keep_list_look` was told; empty at first."""
        found = self._store.settings().get(LIST)
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}

    def keep_list_look(self, **look: str) -> None:
        """Remember how the list is shown for the next time."""
        after = {**self.list_look, **look}
        if after != self.list_look:
            self._store.save_settings([(LIST, after)])

    # ── new ones ────────────────────────────────────────────────────────────────────────────────────────

    def create(self, name: str, city: str = "") -> int:
        """A new client without answers, which becomes the current one. Raises UserError for name or city."""
        return self._add(ClientFile(name=client_name(name), city=city_name(city)))

    def open_sample(self, sample: str) -> int:
        """A new client with the answers of a sample, which becomes the current one.

        Raises UserError if there is no such sample.
        """
        return self._add(load_sample(sample, self._questionnaire), sample=sample)

    def add(self, client: ClientFile, *, imported: bool = False) -> int:
        """A new client with everything an answer file says, which becomes the current one.

        Raises UserError for name or city.
        """
        named = replace(client, name=client_name(client.name), city=city_name(client.city))
        return self._add(named, kind="import" if imported else "create")

    def import_file(self, path: Path) -> int:
        """A new client from an answer file, named after it where it has no name; becomes the current one.

        Raises UserError that names the file and what is the matter with it.
        """
        client = read_answer_file(read_client_file(path), path.name, self._questionnaire)
        return self.add(replace(client, name=client.name or path.stem), imported=True)

    def duplicate(self, id: int, name: str, *, what: Copy) -> int:
        """A copy of a client, which becomes the current one.

        A "template" has the answers without the business's own figures, notes, dates and amounts;
        "everything" has all of it, and every advice that was kept. Raises UserError for the name, or when
        the client is deleted.
        """
        row, name = self.row(id), client_name(name)
        if what == "template":
            return self._copy_as_template(row, name)
        now = self._history.clock()
        with self._store.transaction():
            copy = self._store.copy_client(id, name, now)
            self._history.add(copy, "duplicate", now, after=name)
            self._store.save_settings([(CURRENT, copy)])
        self._tell(copy, "created", chosen=True)
        return copy

    # ── changes ─────────────────────────────────────────────────────────────────────────────────────────

    def rename(self, id: int, name: str) -> None:
        """Give a client another name. Raises UserError for the name, or when the client is deleted."""
        self.describe(id, name, self.row(id).city)

    def describe(self, id: int, name: str, city: str) -> None:
        """Say what a client is called and where it is ("" for unknown), as one change.

        Raises UserError for name or city, or when the client is deleted.
        """
        before = self.row(id)
        name, city = client_name(name), city_name(city)
        if (name, city) == (before.name, before.city):
            return
        now = self._history.clock()
        with self._store.transaction():
            self._save_description(id, name, city)
            if city == before.city:
                self._history.add(id, "rename", now, before=before.name, after=name)
            else:
                was, is_ = _description(before.name, before.city), _description(name, city)
                self._history.add(id, "describe", now, about=name, before=was, after=is_)
        self._tell(id, "renamed")

    def archive(self, id: int) -> None:
        """Take a client out of the usual list; it stays as it is. Raises UserError when it is deleted."""
        if self.row(id).archived_at is None:
            self._move(id, "archive")

    def unarchive(self, id: int) -> None:
        """Back to the usual list. Raises UserError when the client is deleted."""
        if self.row(id).archived_at is not None:
            self._move(id, "unarchive")

    def delete(self, id: int) -> None:
        """Put a client with everything it has in the trash, where it is kept for 30 days.

        Raises UserError when it is there already.
        """
        self.row(id)
        self._move(id, "delete")

    def restore(self, id: int) -> None:
        """Out of the trash again. Raises UserError when the client is not there."""
        self._in_trash(id)
        self._move(id, "restore")

    def remove(self, id: int) -> None:
        """Take a client in the trash away for good. Raises UserError when it is not there."""
        self._in_trash(id)
        self._store.remove_client(id)
        self._tell(id, "removed")

    def empty_trash(self, *, only_old: bool = False) -> int:
        """Take away for good what is in the trash, or what was there for 30 days; answers how many."""
        before = self._history.clock() - KEPT_IN_TRASH if only_old else None
        found = self._store.in_trash(before)
        if found:
            with self._store.transaction():
                for id in found:
                    self._store.remove_client(id)
        for id in found:
            self._tell(id, "removed")
        return len(found)

    def days_left(self, client: ClientSummary) -> int:
        """How many days a client stays in the trash from now on, at least 0; a day begun counts."""
        if client.deleted_at is None:
            raise ValueError("the client is not in the trash")
        left = client.deleted_at + KEPT_IN_TRASH - self._history.clock()
        return max(-(-left // timedelta(days=1)), 0)

    def choose(self, id: int | None) -> None:
        """Work on this client from now on. Raises UserError when it is deleted."""
        if id == self.current:
            return
        if id is not None:
            self.row(id)
        self._store.save_settings([(CURRENT, id)])
        self._history.tell(Change("chosen", id))

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def put_back(self, row: ChangeRow, *, undoing: bool) -> Callable[[], None]:
        """Take one of these operations back or do it again; part of undo and redo.

        What is given back tells of it, for when it is on the disk.
        """
        id, current = row.client_id, self.current
        value = (row.before if undoing else row.after) or ""
        if row.kind in ("rename", "describe"):
            found = json.loads(value) if row.kind == "describe" else {"name": value}
            self._save_description(id, found["name"], found.get("city", self._store.client(id).city))
            what, chosen = "renamed", self._chosen_after(id, "rename", else_=id)
        else:
            doing = (_OPPOSITE if undoing else _AGAIN)[row.kind]
            what = self._do(id, doing)
            chosen = self._chosen_after(id, doing, else_=id)
        self._store.save_settings([(CURRENT, chosen)])

        def tell() -> None:
            self._history.tell(Change("clients", id, what))
            if chosen != current:
                self._history.tell(Change("chosen", chosen))

        return tell

    def _add(
        self, client: ClientFile, *, sample: str | None = None, kind: Undoable = "create",
        options: str | None = None, mode: Mode = "quick",
    ) -> int:  # fmt: skip
        now = self._history.clock()
        if options is None:
            document: Mapping[str, object] = json.loads(write_answer_file(client))
            options = json.dumps(document.get("options", {}), ensure_ascii=False)
        with self._store.transaction():
            id = self._store.add_client(
                client.name, now, city=client.city, notes=client.notes, sample=sample, start=client.start,
                options=options,
            )  # fmt: skip
            assessment = self._store.client(id).assessment
            for question, answer in client.answers.items():
                self._store.save_answer(assessment, question, written(answer), now)
            for question, text in client.answer_notes.items():
                self._store.save_note(assessment, question, text, now)
            self._store.save_place(assessment, first_place(self._questionnaire, client.answers, mode))
            self._history.add(id, kind, now, after=client.name)
            self._store.save_settings([(CURRENT, id)])
        self._tell(id, "created", chosen=True)
        return id

    def _copy_as_template(self, row: ClientRow, name: str) -> int:
        questions = self._questionnaire.questions
        assessment = self._store.assessment(row.assessment)
        answers = accepted(self._questionnaire, self._store.answers(row.assessment))
        kept = frozen((id, answer) for id, answer in answers.items() if questions[id].kind not in OWN_FIGURES)
        asked = assessment.options
        options = {key: asked[key] for key in _OPTIONS_OF_A_TEMPLATE if key in asked}
        return self._add(
            ClientFile(name=name, answers=kept), kind="duplicate",
            options=json.dumps(options, ensure_ascii=False),
            mode="full" if assessment.place.mode == "full" else "quick",
        )  # fmt: skip

    def _save_description(self, id: int, name: str, city: str) -> None:
        now = self._history.clock()
        self._store.rename_client(id, name, now)
        self._store.move_client(id, city, now)

    def _in_trash(self, id: int) -> ClientRow:
        try:
            return self._store.client(id, in_trash=True)
        except KeyError:
            raise UserError(NOT_IN_TRASH) from None

    def _move(self, id: int, kind: Undoable) -> None:
        """Into or out of archive and trash, as one change; who leaves is no longer the current client."""
        found, current = self._list.get(id), self.current
        chosen = self._chosen_after(id, kind, else_=current)
        now = self._history.clock()
        with self._store.transaction():
            self._history.add(id, kind, now, before=found.name if found else "")
            what = self._do(id, kind)
            if chosen != current:
                self._store.save_settings([(CURRENT, chosen)])
        self._history.tell(Change("clients", id, what))
        if chosen != current:
            self._history.tell(Change("chosen", chosen))

    def _do(self, id: int, kind: Undoable) -> str:
        """Save that a client lies elsewhere; answers what is told of it."""
        now = self._history.clock()
        if kind == "delete":
            self._store.trash_client(id, now)
            return "deleted"
        if kind == "restore":
            self._store.restore_client(id)
            return "restored"
        self._store.archive_client(id, now if kind == "archive" else None)
        return "archived" if kind == "archive" else "unarchived"

    def _chosen_after(self, id: int, kind: Undoable, *, else_: int | None) -> int | None:
        """The current client once `id` was moved."""
        if kind not in ("delete", "archive"):
            return else_
        current = self.current
        return None if current == id else current

    def _tell(self, id: int, what: str, *, chosen: bool = False) -> None:
        self._history.tell(Change("clients", id, what))
        if chosen:
            self._history.tell(Change("chosen", id))


_OPPOSITE: Final[Mapping[str, Undoable]] = {
    "create": "delete", "import": "delete", "duplicate": "delete", "restore": "delete", "delete": "restore",
    "archive": "unarchive", "unarchive": "archive",
}  # fmt: skip
_AGAIN: Final[Mapping[str, Undoable]] = {
    "create": "restore", "import": "restore", "duplicate": "restore", "restore": "restore",
    "delete": "delete", "archive": "archive", "unarchive": "unarchive",
}  # fmt: skip


def _description(name: str, city: str) -> str:
    return json.dumps({"name": name, "city": city}, ensure_ascii=False)
