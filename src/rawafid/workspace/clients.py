"""The businesses that are advised: made, opened from a sample, renamed, put in the trash, chosen."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import ClientFile, write_answer_file
from rawafid.knowledge.answers import choice
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.knowledge.samples import load_sample
from rawafid.store.database import Store
from rawafid.store.rows import ClientRow
from rawafid.workspace.events import Change
from rawafid.workspace.history import History
from rawafid.workspace.interview import completeness, first_place, restored, written
from rawafid.workspace.typed_text import client_name

CURRENT: Final = "current_client"

GONE: Final = mark("This client is no longer there; it may have been deleted.")


@dataclass(frozen=True, slots=True)
class ClientSummary:
    """A client in the list. `completeness` is the share (0–1) of its way's questions that are answered.

    `sector` and `country` are ids, None where they are not known; `sample` is the sample it came from.
    """

    id: int
    name: str
    sector: str | None
    country: str | None
    completeness: float
    changed_at: datetime
    sample: str | None = None


class Clients:
    """All clients. Every operation can be undone; what is deleted stays in the trash for that."""

    def __init__(self, store: Store, questionnaire: Questionnaire, history: History) -> None:
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._history: Final = history

    @property
    def current(self) -> int | None:
        """The client that is worked on, kept across restarts; None when none is chosen."""
        id = self._store.settings().get(CURRENT)
        return id if isinstance(id, int) and self._store.has_client(id) else None

    def all(self) -> tuple[ClientSummary, ...]:
        """Every client that is not deleted, the one changed last first."""
        rows = sorted(self._store.clients(), key=lambda row: (row.changed_at, row.id), reverse=True)
        return tuple(self._summary(row) for row in rows)

    def get(self, id: int) -> ClientSummary:
        """One client. Raises UserError when it is deleted."""
        return self._summary(self.row(id))

    def row(self, id: int) -> ClientRow:
        """One client as the store keeps it. Raises UserError when it is deleted."""
        try:
            return self._store.client(id)
        except KeyError:
            raise UserError(GONE) from None

    def create(self, name: str) -> int:
        """A new client without answers, which becomes the current one. Raises UserError for the name."""
        return self._add(ClientFile(name=client_name(name)), None)

    def open_sample(self, sample: str) -> int:
        """A new client with the answers of a sample, which becomes the current one.

        Raises UserError if there is no such sample.
        """
        return self._add(load_sample(sample, self._questionnaire), sample)

    def add(self, client: ClientFile) -> int:
        """A new client with everything an answer file says, which becomes the current one.

        Raises UserError for the name.
        """
        return self._add(replace(client, name=client_name(client.name)), None)

    def rename(self, id: int, name: str) -> None:
        """Give a client another name. Raises UserError for the name, or when the client is deleted."""
        before, after = self.row(id).name, client_name(name)
        if before == after:
            return
        now = self._history.clock()
        with self._store.transaction():
            self._store.rename_client(id, after, now)
            self._history.add(id, "rename", now, before=before, after=after)
        self._history.tell(Change("clients", id, "renamed"))

    def delete(self, id: int) -> None:
        """Put a client with everything it has in the trash, from where undo brings it back.

        Raises UserError when it is there already.
        """
        name, current = self.row(id).name, self.current
        now = self._history.clock()
        with self._store.transaction():
            self._history.add(id, "delete", now, before=name)
            self._store.trash_client(id, now)
            if current == id:
                self._store.save_settings([(CURRENT, None)])
        self._history.tell(Change("clients", id, "deleted"))
        if current == id:
            self._history.tell(Change("chosen", None))

    def choose(self, id: int | None) -> None:
        """Work on this client from now on. Raises UserError when it is deleted."""
        if id == self.current:
            return
        if id is not None:
            self.row(id)
        self._store.save_settings([(CURRENT, id)])
        self._history.tell(Change("chosen", id))

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def put_back(self, id: int, kind: str, name: str | None, *, there: bool) -> Callable[[], None]:
        """Save a former name, or whether a client is there; part of undo and redo.

        What is given back tells of it, for when it is on the disk.
        """
        now, current = self._history.clock(), self.current
        if kind == "rename":
            self._store.rename_client(id, name or "", now)
            what = "renamed"
        elif there:
            self._store.restore_client(id)
            what = "restored"
        else:
            self._store.trash_client(id, now)
            what = "deleted"
        chosen = id if kind == "rename" or there else None if current == id else current
        self._store.save_settings([(CURRENT, chosen)])

        def tell() -> None:
            self._history.tell(Change("clients", id, what))
            if chosen != current:
                self._history.tell(Change("chosen", chosen))

        return tell

    def _add(self, client: ClientFile, sample: str | None) -> int:
        now = self._history.clock()
        document: Mapping[str, object] = json.loads(write_answer_file(client))
        with self._store.transaction():
            id = self._store.add_client(
                client.name, now, notes=client.notes, sample=sample, start=client.start,
                options=json.dumps(document.get("options", {}), ensure_ascii=False),
            )  # fmt: skip
            assessment = self._store.client(id).assessment
            for question, answer in client.answers.items():
                self._store.save_answer(assessment, question, written(answer), now)
            for question, text in client.answer_notes.items():
                self._store.save_note(assessment, question, text, now)
            self._store.save_place(assessment, first_place(self._questionnaire, client.answers, "quick"))
            self._history.add(id, "create", now, after=client.name)
            self._store.save_settings([(CURRENT, id)])
        self._history.tell(Change("clients", id, "created"))
        self._history.tell(Change("chosen", id))
        return id

    def _summary(self, row: ClientRow) -> ClientSummary:
        place = self._store.assessment(row.assessment).place
        state = restored(self._questionnaire, self._store.answers(row.assessment), place)
        return ClientSummary(
            id=row.id,
            name=row.name,
            sector=choice(state.answers, "sector"),
            country=choice(state.answers, "country"),
            completeness=completeness(state),
            changed_at=row.changed_at,
            sample=row.sample,
        )
