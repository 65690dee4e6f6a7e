"""What a client may answer, as immutable values, and how to read them without guessing."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class NotApplicable(StrEnum):
    """The type of the one value `NOT_APPLICABLE`, which equals the "n/a" of files."""

    NOT_APPLICABLE = "n/a"


NOT_APPLICABLE: Final = NotApplicable.NOT_APPLICABLE
"""The question has no meaning for this client. In files it is the text "n/a"."""


class Rows(tuple[tuple[str, float], ...]):
    """A table's rows, ordered by their key. A type of its own, since an empty table is not an empty list."""

    __slots__ = ()


Answer = str | int | float | tuple[str, ...] | Rows | NotApplicable | None
"""An accepted answer; None is "don't know". Money is in the client's currency, percents are 0–100."""

Answers = Mapping[str, Answer]
"""Question id → answer. An id that is absent has not been answered, which counts as "don't know"."""

NO_ANSWERS: Final[Answers] = MappingProxyType({})


def frozen(answers: Iterable[tuple[str, Answer]]) -> Answers:
    """The same answers, out of reach of later changes."""
    return MappingProxyType(dict(answers))


def is_known(answer: Answer) -> bool:
    """Whether it says something: neither "don't know" nor "does not apply"."""
    return answer is not None and answer is not NOT_APPLICABLE


def choice(answers: Answers, question: str) -> str | None:
    """The chosen option, None when it is not known."""
    answer = answers.get(question)
    return answer if isinstance(answer, str) and answer is not NOT_APPLICABLE else None


def number(answers: Answers, question: str) -> float | None:
    """The number given, None when it is not known."""
    answer = answers.get(question)
    return answer if isinstance(answer, (int, float)) else None


def chosen(answers: Answers, question: str) -> tuple[str, ...] | None:
    """The options ticked, empty for "none of them", None when it is not known."""
    answer = answers.get(question)
    if not isinstance(answer, tuple) or isinstance(answer, Rows):
        return None
    return answer


def rows(answers: Answers, question: str) -> Mapping[str, float] | None:
    """A table's rows by key, empty for an empty table, None when it is not known."""
    answer = answers.get(question)
    return dict(answer) if isinstance(answer, Rows) else None


def total(answers: Answers, question: str) -> float | None:
    """The sum of a table's values, None when the table is not known or empty."""
    values = rows(answers, question)
    return sum(values.values()) if values else None


def plain(answer: Answer) -> object:
    """The answer as JSON writes it; `Questionnaire.check` gives the same answer back."""
    if isinstance(answer, NotApplicable):
        return answer.value
    if isinstance(answer, Rows):
        return {key: plain(value) for key, value in answer}
    if isinstance(answer, tuple):
        return list(answer)
    if isinstance(answer, float) and answer.is_integer() and abs(answer) < 1e15:
        return int(answer)
    return answer
