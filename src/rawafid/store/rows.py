"""What the store gives out: rows as immutable values. Times are UTC; JSON stays text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client; `assessment` is the id of the one that is worked on.

    It rests in the archive while `archived_at` is set and lies in the trash while `deleted_at` is.
    """

    id: int
    name: str
    city: str
    sample: str | None
    changed_at: datetime
    assessment: int
    archived_at: datetime | None = None
    deleted_at: datetime | None = None


class ListedRow(NamedTuple):
    """A client with what lists show of it, in one light value, since there may be ten thousand of them.

    `made_by` says by which state of the questionnaire the summary was made: the fields after it, of which
    nothing is known where it is empty. `completeness` is 0–1; `found_by` is folded as searches compare it.
    """

    id: int
    name: str
    city: str
    sample: str | None
    changed_at: datetime
    archived_at: datetime | None
    deleted_at: datetime | None
    assessment: int
    made_by: str
    sector: str | None
    country: str | None
    completeness: float
    begun: bool
    questions_left: int
    found_by: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where an assessment stands: the way, the question at hand (None: the review), where one came from."""

    mode: str
    at: str | None
    visited: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """What an advice rests on beside the answers. `options` is as an answer file writes them."""

    start: str | None
    options: Mapping[str, object]
    place: PlaceRow


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question of an assessment. `answer` is JSON; None where there is only a note."""

    question: str
    answer: str | None
    note: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """An advice as it was given: its JSON, the answer file that it was made from, and of what knowledge."""

    id: int
    made_at: datetime
    knowledge: str
    start: str
    client: str
    advice: str
    name: str = ""
    adopted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change that can be taken back or done again; `about` is a question or empty."""

    id: int
    client_id: int
    kind: str
    about: str
    before: str | None
    after: str | None
