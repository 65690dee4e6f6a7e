"""What lists show of the clients, kept ready so that ten thousand of them are listed at once.

The store keeps a summary of each client, taken away by whatever changes it (migration 0003); here are the
same summaries in memory. Either can be lost at any time: they follow from the answers.
"""

from typing import Final, Literal

from rawafid.errors import UserError
from rawafid.knowledge.answers import choice
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.search import prepared
from rawafid.store.database import Store
from rawafid.store.rows import ListedRow
from rawafid.workspace.events import Change
from rawafid.workspace.interview import completeness, restored

Where = Literal["active", "archived", "trash"]
NextStep = Literal["begin", "go_on", "advice"]

_FROM_SETTINGS: Final = frozenset({"country", "currency"})
"""Answers that a new client may be given by the settings, before anybody was asked."""

_FORM: Final = 1
"""Raised when the same answers give other summaries."""


class ClientSummary(ListedRow):
    """A client in a list. `completeness` is the share (0–1) of its way's questions that are answered.

    `sector` and `country` are ids, None where they are not known; `sample` is the sample it came from.
    Once it is `begun` somebody has dealt with a question; `questions_left` have neither an answer nor "don't
    know". `found_by` is name and city as searches compare them (`rawafid.language.search`).
    """

    __slots__ = ()

    @property
    def where(self) -> Where:
        """In which list it stands."""
        if self.deleted_at is not None:
            return "trash"
        return "active" if self.archived_at is None else "archived"

    @property
    def next_step(self) -> NextStep:
        """What to do with the client next: answer questions until none is left, then see the advice."""
        if not self.questions_left:
            return "advice"
        return "go_on" if self.begun else "begin"


class ClientList:
    """The summaries of all clients, read once and renewed client by client."""

    def __init__(self, store: Store, questionnaire: Questionnaire) -> None:
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._made_by: Final = f"{_FORM} {questionnaire.catalogue.hash}"
        self._known: dict[int, ClientSummary] | None = None
        self._changed: set[int] = set()
        self._outdated: list[int] = []
        self._lists: dict[Where, tuple[ClientSummary, ...]] = {}

    def forget(self, change: Change) -> None:
        """Something of a client is other than it was."""
        if change.client_id is not None and change.kind != "chosen":
            self._changed.add(change.client_id)

    def get(self, id: int) -> ClientSummary | None:
        """One client, wherever it stands."""
        return self._all().get(id)

    def those(self, where: Where) -> tuple[ClientSummary, ...]:
        """The clients of one list, the one changed last first; in the trash the one deleted last."""
        known = self._all()
        if where not in self._lists:
            here = [client for client in known.values() if client.where == where]
            here.sort(key=lambda client: (client.deleted_at or client.changed_at, client.id), reverse=True)
            self._lists[where] = tuple(here)
        return self._lists[where]

    def bring_up_to_date(self, most: int) -> bool:
        """Look again at up to so many summaries that another questionnaire made; whether some are left."""
        known = self._all()
        some, self._outdated = self._outdated[:most], self._outdated[most:]
        renewed = [self._summarised(known[id]) for id in some if id in known]
        self._save(renewed)
        known.update((client.id, client) for client in renewed)
        if renewed:
            self._lists = {}
        return bool(self._outdated)

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _all(self) -> dict[int, ClientSummary]:
        if self._known is None:
            self._known, self._changed = self._first_reading(), set()
        elif self._changed:
            changed, self._changed = self._changed, set()
            for id in changed:
                self._known.pop(id, None)
                for client in self._store.listed(ClientSummary, only=id):
                    # Not saved: it may change again at once, and the next start sees what is missing.
                    self._known[id] = client if client.made_by else self._summarised(client)
            self._lists = {}
        return self._known

    def _first_reading(self) -> dict[int, ClientSummary]:
        known = {client.id: client for client in self._store.listed(ClientSummary)}
        made = [self._summarised(client) for client in known.values() if not client.made_by]
        self._save(made)
        known.update((client.id, client) for client in made)
        self._outdated = [client.id for client in known.values() if client.made_by != self._made_by]
        return known

    def _save(self, clients: list[ClientSummary]) -> None:
        if not clients:
            return
        try:
            with self._store.transaction():
                for client in clients:
                    self._store.save_summary(client)
        except UserError:
            pass  # nothing is lost but the time to make them again

    def _summarised(self, client: ClientSummary) -> ClientSummary:
        place = self._store.assessment(client.assessment).place
        state = restored(self._questionnaire, self._store.answers(client.assessment), place)
        return client._replace(
            made_by=self._made_by,
            sector=choice(state.answers, "sector"),
            country=choice(state.answers, "country"),
            completeness=completeness(state),
            begun=not state.answers.keys() <= _FROM_SETTINGS,
            questions_left=len(state.remaining()),
            found_by=prepared(client.name, client.city),
        )
