"""The advice that was given to a client: every version worth keeping, its name, and which was adopted."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import dumps
from rawafid.errors import UserError
from rawafid.knowledge.answer_file import ClientFile, read_answer_file, write_answer_file
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.store.database import Store
from rawafid.store.rows import AdviceRow
from rawafid.workspace import typed_text
from rawafid.workspace.events import Change
from rawafid.workspace.history import History

DRAFT_RESTS: Final = timedelta(hours=1)
"""A draft that nothing has followed for so long is a version of its own."""


@dataclass(frozen=True, slots=True)
class AdviceVersion:
    """An advice as it was given: when, from which answers, for which start, of which state of knowledge.

    `advice` is the JSON form of `rawafid.advisor.advice_json`, `client` the answer file that it rests on.
    `adopted_at` is set while the client follows it or has followed it: the latest one counts.
    """

    id: int
    made_at: datetime
    knowledge: str
    start: str
    client: ClientFile
    advice: Mapping[str, Any]
    name: str = ""
    adopted_at: datetime | None = None


class Versions:
    """One client's versions.

    A version is a draft until it is named or adopted, the program is closed, or it has rested for an hour;
    newer advice takes the place of a draft, so that trying things out does not fill the list. `drafts` holds
    those that were made since the program was opened.
    """

    def __init__(
        self, client_id: int, assessment: int, store: Store, questionnaire: Questionnaire, history: History,
        drafts: set[int],
    ) -> None:  # fmt: skip
        self.client_id: Final = client_id
        self._assessment: Final = assessment
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._history: Final = history
        self._drafts: Final = drafts

    def record(self, advice: Advice) -> int:
        """Keep an advice and answer its id; the same advice as the last version is kept once."""
        now = self._history.clock()
        client, text = write_answer_file(advice.client_file).decode(), dumps(advice)
        for last in self._store.advice(self._assessment, latest=1):
            if (last.client, last.advice) == (client, text):
                return last.id
            if self._is_draft(last, now):
                self._store.replace_advice(
                    last.id, now, knowledge=advice.knowledge, start=advice.start, client=client, advice=text
                )
                self._history.tell(Change("advice", self.client_id))
                return last.id
        id = self._store.add_advice(
            self._assessment, now, knowledge=advice.knowledge, start=advice.start, client=client, advice=text
        )
        self._drafts.add(id)
        self._history.tell(Change("advice", self.client_id))
        return id

    def all(self) -> tuple[AdviceVersion, ...]:
        """Every version, the newest first."""
        return tuple(self._version(row) for row in self._store.advice(self._assessment))

    def adopted(self) -> AdviceVersion | None:
        """The version that was adopted last and is still followed."""
        row = self._store.adopted_advice(self._assessment)
        return None if row is None else self._version(row)

    def name(self, version: int, name: str) -> None:
        """Call a version something, which keeps it; "" takes the name away. Raises UserError for the name."""
        said = " ".join(typed_text.note(name).split())
        if len(said) > typed_text.LONGEST_NAME:
            raise UserError(typed_text.NAME_TOO_LONG, {"high": typed_text.LONGEST_NAME})
        self._store.name_advice(version, said)
        self._history.tell(Change("advice", self.client_id))

    def adopt(self, version: int) -> None:
        """Follow a version from now on: it stays as it is, whatever the answers become."""
        self._mark(version, self._history.clock())

    def leave(self, version: int) -> None:
        """Follow a version no more; the one that was adopted before it counts again."""
        self._mark(version, None)

    def _mark(self, version: int, now: datetime | None) -> None:
        self._store.adopt_advice(version, now)
        self._history.tell(Change("advice", self.client_id))

    def _is_draft(self, row: AdviceRow, now: datetime) -> bool:
        kept = bool(row.name) or row.adopted_at is not None
        return not kept and row.id in self._drafts and now - row.made_at < DRAFT_RESTS

    def _version(self, row: AdviceRow) -> AdviceVersion:
        return AdviceVersion(
            id=row.id, made_at=row.made_at, knowledge=row.knowledge, start=row.start,
            client=_client_file(row.client, self._questionnaire), advice=json.loads(row.advice),
            name=row.name, adopted_at=row.adopted_at,
        )  # fmt: skip


def _client_file(text: str, questionnaire: Questionnaire) -> ClientFile:
    """The answers of a version; only the name where a newer questionnaire no longer accepts them."""
    try:
        return read_answer_file(text.encode(), "", questionnaire)
    except UserError:
        return ClientFile(name=json.loads(text).get("client", {}).get("name", ""))
