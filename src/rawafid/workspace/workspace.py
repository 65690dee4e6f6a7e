"""Everything a user can do, over one open store. What is called here is on the disk when it returns.

For one thread. The advisor on its worker gets `snapshot`, a frozen value, and never the workspace.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rawafid.advisor.advice import Advice
from rawafid.knowledge.answer_file import ClientFile, write_answer_file
from rawafid.knowledge.answers import Answer
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import Month
from rawafid.store.database import Store
from rawafid.store.rows import ChangeRow
from rawafid.workspace import settings
from rawafid.workspace.client_files import write_client_file
from rawafid.workspace.clients import Clients
from rawafid.workspace.course import Course
from rawafid.workspace.events import Callback, Change, Kind
from rawafid.workspace.history import OF_CLIENT, ChangeText, Clock, History
from rawafid.workspace.interview import InterviewDesk
from rawafid.workspace.mix import Mix, options_of
from rawafid.workspace.settings import Settings
from rawafid.workspace.signature import Signature
from rawafid.workspace.versions import AdviceVersion, Versions

PAGE: Final = "page"


class Workspace:
    """What a user works with. `clock` says the time, with its time zone."""

    def __init__(self, store: Store, knowledge: Knowledge, clock: Clock) -> None:
        self.knowledge: Final = knowledge
        self._store: Final = store
        self._clock: Final = clock
        self._history: Final = History(store, clock, knowledge.questionnaire.questions)
        self.clients: Final = Clients(store, knowledge.questionnaire, self._history)
        self.course: Final = Course(store, self._history)
        self.signature: Final = Signature(store, self._history)
        self._desks: Final[dict[int, InterviewDesk]] = {}
        self._drafts: Final[set[int]] = set()
        self._settings = settings.restored(store.settings())
        self.clients.empty_trash(only_old=True)

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
            city=row.city,
            notes=self._store.client_notes(client_id),
            start=assessment.start,
            answers=MappingProxyType({id: answers[id] for id in questions if id in answers}),
            answer_notes=MappingProxyType({id: desk.notes[id] for id in questions if id in desk.notes}),
            options=options_of(assessment.options, self.knowledge.questionnaire),
        )

    def start_month(self, client_id: int | None = None) -> str:
        """The month that a plan begins in, such as "2026-12": the client's own, else the one after this."""
        if client_id is not None:
            start = self._store.assessment(self.clients.row(client_id).assessment).start
            if start is not None:
                return start
        return str(Month.of(self._clock().astimezone().date()).add(1))

    def mix(self, client_id: int) -> Mix:
        """What the client asks of the advice beyond the answers. Raises UserError when it is deleted."""
        assessment = self.clients.row(client_id).assessment
        return Mix(
            client_id, assessment, self._store, self.knowledge.questionnaire, self._history,
            self.interview(client_id),
        )  # fmt: skip

    def versions(self, client_id: int) -> Versions:
        """The advice that was given to the client. Raises UserError when it is deleted."""
        assessment = self.clients.row(client_id).assessment
        return Versions(
            client_id, assessment, self._store, self.knowledge.questionnaire, self._history, self._drafts
        )

    def record_advice(self, client_id: int, advice: Advice) -> int:
        """Keep an advice as a version and answer its id; see `Versions`."""
        return self.versions(client_id).record(advice)

    def advice_versions(self, client_id: int) -> tuple[AdviceVersion, ...]:
        """Every advice kept for the client, the newest first."""
        return self.versions(client_id).all()

    def export_client(self, client_id: int, path: Path) -> None:
        """Write a client's answer file to `path`, whole or not at all.

        Raises UserError when the client is deleted or the file cannot be written.
        """
        write_client_file(path, write_answer_file(self.snapshot(client_id)))

    # ── the program ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_new(self) -> bool:
        """Nothing was ever opened or made here: the user is to be asked who they are."""
        return not self.page and not self._store.clients()

    def now(self) -> datetime:
        """The present time by the workspace's clock."""
        return self._clock()

    def new_client(self, name: str, country: str = "", *, city: str = "") -> int:
        """A new client with what is known of it beforehand: the `country` given, the settings' currency.

        It becomes the current one. Raises UserError for name or city.
        """
        catalogue = self.knowledge.questionnaire.catalogue
        currency = self._settings.currency
        known: dict[str, Answer] = {}
        if country in catalogue.countries:
            known["country"] = country
        if currency in catalogue.fx:
            known["currency"] = currency
        return self.clients.add(ClientFile(name=name, city=city, answers=MappingProxyType(known)))

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
        if row.kind in OF_CLIENT:
            return self.clients.put_back(row, undoing=undoing)
        desk = self.interview(row.client_id)
        choose = self.clients.current != row.client_id
        tell_plan: Callable[[], None] | None = None
        if row.kind == "options":
            tell_plan = self.mix(row.client_id).put_back(value)
        else:
            desk.put_back(row.kind, row.about, value)
        self._store.touch_client(row.client_id, self._clock())

        def tell() -> None:
            if choose:
                self.clients.choose(row.client_id)
            if tell_plan is not None:
                tell_plan()
                return
            kind: Kind = "answers" if row.kind == "answer" else "notes"
            self._history.tell(Change(kind, row.client_id, row.about))
            self._history.tell(Change("position", row.client_id, desk.state.at or ""))

        return tell
