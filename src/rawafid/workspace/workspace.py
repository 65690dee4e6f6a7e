"""Everything a user can do, over one open store. What is called here is on the disk when it returns.

For one thread. The advisor on its worker gets `snapshot`, a frozen value, and never the workspace.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import dumps
from rawafid.errors import UserError
from rawafid.knowledge.answer_file import VERSION, ClientFile, Options, read_answer_file, write_answer_file
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import Month
from rawafid.store.database import Store
from rawafid.store.rows import ChangeRow
from rawafid.workspace import settings
from rawafid.workspace.clients import Clients
from rawafid.workspace.events import Callback, Change, Kind
from rawafid.workspace.history import ChangeText, Clock, History
from rawafid.workspace.interview import InterviewDesk
from rawafid.workspace.settings import Settings

PAGE: Final = "page"


@dataclass(frozen=True, slots=True)
class AdviceVersion:
    """An advice as it was given: when, from which answers, for which start, of which state of knowledge.

    `advice` is the JSON form of `rawafid.advisor.advice_json`, `client` the answer file that it rests on.
    """

    id: int
    made_at: datetime
    knowledge: str
    start: str
    client: ClientFile
    advice: Mapping[str, Any]


class Workspace:
    """What a user works with. `clock` says the time, with its time zone."""

    def __init__(self, store: Store, knowledge: Knowledge, clock: Clock) -> None:
        self.knowledge: Final = knowledge
        self._store: Final = store
        self._clock: Final = clock
        self._history: Final = History(store, clock, knowledge.questionnaire.questions)
        self.clients: Final = Clients(store, knowledge.questionnaire, self._history)
        self._desks: Final[dict[int, InterviewDesk]] = {}
        self._settings = settings.restored(store.settings())

    # ── a client ────────────────────────────────────────────────────────────────────────────────────────

    def interview(self, client_id: int) -> InterviewDesk:
        """The client's interview where it was left; always the same object for a client.

        Raises UserError when the client is deleted.
        """
        row = self.clients.row(client_id)
        if client_id not in self._desks:
            self._desks[client_id] = InterviewDesk(
                client_id, row.assessment, self._store, self.knowledge.questionnaire, self._history
            )
        return self._desks[client_id]

    def snapshot(self, client_id: int) -> ClientFile:
        """All that advice for the client rests on, as a value that never changes.

        Raises UserError when the client is deleted.
        """
        row = self.clients.row(client_id)
        desk = self.interview(client_id)
        assessment = self._store.assessment(row.assessment)
        answers, questions = desk.state.answers, self.knowledge.questionnaire.questions
        return ClientFile(
            name=row.name,
            notes=self._store.client_notes(client_id),
            start=assessment.start,
            answers=MappingProxyType({id: answers[id] for id in questions if id in answers}),
            answer_notes=MappingProxyType({id: desk.notes[id] for id in questions if id in desk.notes}),
            options=self._options(assessment.options),
        )

    def start_month(self, client_id: int | None = None) -> str:
        """The month that a plan begins in, such as "2026-12": the client's own, else the one after this."""
        if client_id is not None:
            start = self._store.assessment(self.clients.row(client_id).assessment).start
            if start is not None:
                return start
        return str(Month.of(self._clock().astimezone().date()).add(1))

    def record_advice(self, client_id: int, advice: Advice) -> int:
        """Keep an advice as a version and answer its id; the same advice as the last version is kept once."""
        assessment = self.clients.row(client_id).assessment
        client, text = write_answer_file(advice.client_file).decode(), dumps(advice)
        for last in self._store.advice(assessment, latest=1):
            if (last.client, last.advice) == (client, text):
                return last.id
        id = self._store.add_advice(
            assessment, self._clock(), knowledge=advice.knowledge, start=advice.start, client=client,
            advice=text,
        )  # fmt: skip
        self._history.tell(Change("advice", client_id))
        return id

    def advice_versions(self, client_id: int) -> tuple[AdviceVersion, ...]:
        """Every advice kept for the client, the newest first."""
        rows = self._store.advice(self.clients.row(client_id).assessment)
        return tuple(
            AdviceVersion(
                id=row.id, made_at=row.made_at, knowledge=row.knowledge, start=row.start,
                client=self._client_file(row.client), advice=json.loads(row.advice),
            )
            for row in rows
        )  # fmt: skip

    # ── the program ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def settings(self) -> Settings:
        return self._settings

    def change_settings(self, **values: Any) -> None:
        """Change some settings and keep them. Raises ValueError for a value that there is not."""
        after = settings.changed(self._settings, values)
        names = [name for name in values if getattr(after, name) != getattr(self._settings, name)]
        if not names:
            return
        self._store.save_settings([(name, values[name]) for name in names])
        self._settings = after
        self._history.tell(Change("settings", None, ",".join(names)))

    @property
    def page(self) -> str:
        """The page that was open last, "" at the very first."""
        page = self._store.settings().get(PAGE)
        return page if isinstance(page, str) else ""

    def open_page(self, page: str) -> None:
        """Remember the page for the next start."""
        if page != self.page:
            self._store.save_settings([(PAGE, page)])
            self._history.tell(Change("page", None, page))

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Call `callback` after every change, when it is saved. What is given back ends it."""
        return self._history.listeners.add(callback)

    # ── undo and redo ───────────────────────────────────────────────────────────────────────────────────

    @property
    def can_undo(self) -> ChangeText | None:
        """What `undo` would take back, in words; None when there is nothing."""
        return self._history.text(self._store.last_change())

    @property
    def can_redo(self) -> ChangeText | None:
        """What `redo` would do again, in words; None when there is nothing."""
        return self._history.text(self._store.next_change())

    def undo(self) -> ChangeText | None:
        """Take the last change back, choose its client and go where it was made; answers what it was."""
        return self._turn(self._store.last_change(), undoing=True)

    def redo(self) -> ChangeText | None:
        """Do again what was undone last, choose its client and go where it was made; answers what it was."""
        return self._turn(self._store.next_change(), undoing=False)

    def _turn(self, row: ChangeRow | None, *, undoing: bool) -> ChangeText | None:
        if row is None:
            return None
        value = row.before if undoing else row.after
        desk = self._desks.get(row.client_id)
        try:
            with self._store.transaction():
                tell = self._put_back(row, value, undoing=undoing)
                self._store.mark_change(row.id, undone=undoing)
        except BaseException:
            if desk is not None:
                desk.reload()
            raise
        tell()
        return self._history.text(row)

    def _put_back(self, row: ChangeRow, value: str | None, *, undoing: bool) -> Callable[[], None]:
        if row.kind not in ("answer", "note"):
            there = undoing == (row.kind == "delete")
            return self.clients.put_back(row.client_id, row.kind, value, there=there)
        desk = self.interview(row.client_id)
        desk.put_back(row.kind, row.about, value)
        self._store.touch_client(row.client_id, self._clock())
        choose = self.clients.current != row.client_id

        def tell() -> None:
            if choose:
                self.clients.choose(row.client_id)
            kind: Kind = "answers" if row.kind == "answer" else "notes"
            self._history.tell(Change(kind, row.client_id, row.about))
            self._history.tell(Change("position", row.client_id, desk.state.at or ""))

        return tell

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _options(self, stored: Mapping[str, object]) -> Options:
        """What was asked of the advice; what this version does not accept counts as not asked."""
        if not stored:
            return Options()
        document = json.dumps({"rawafid": VERSION, "options": stored})
        try:
            return read_answer_file(document.encode(), "", self.knowledge.questionnaire).options
        except UserError:
            return Options()

    def _client_file(self, text: str) -> ClientFile:
        """The answers of a version; only the name where a newer questionnaire no longer accepts them."""
        try:
            return read_answer_file(text.encode(), "", self.knowledge.questionnaire)
        except UserError:
            return ClientFile(name=json.loads(text).get("client", {}).get("name", ""))
