"""The way through the questionnaire, one state after another, without a window.

A state never changes: every step gives a new one. Whatever the steps, the question at hand is one that is
shown, no answer is ever lost, and going on always comes to the review at the end.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from rawafid.knowledge.answers import NO_ANSWERS, NOT_APPLICABLE, Answer, Answers, frozen
from rawafid.knowledge.questionnaire import Kind, Question, Questionnaire

Mode = Literal["quick", "full"]
Standing = Literal["answered", "unknown", "not_applicable", "open"]

_SECONDS: Final[Mapping[Kind, int]] = {
    "choice": 10, "multi": 15, "money": 15, "percent": 15, "number": 15, "slider": 10, "table": 40,
}  # fmt: skip
"""What a question takes, so that the quick way comes to the four minutes that the design asks for."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a section is: questions with an answer, left at "don't know", and all that are asked."""

    section: str
    answered: int
    unknown: int
    total: int

    @property
    def done(self) -> bool:
        """Nothing in it remains to be asked."""
        return self.answered + self.unknown == self.total


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One question of the review. `open`: it has not been asked, or not been dealt with."""

    question: Question
    answer: Answer
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """A place in the questionnaire: `at` a question, or None at the review.

    `answers` holds an id once its question has been dealt with; None there means "don't know".
    `visited` are the places to go back to, the latest last.
    """

    questionnaire: Questionnaire
    answers: Answers
    mode: Mode
    at: str | None
    visited: tuple[str, ...] = ()

    # ── where one is ────────────────────────────────────────────────────────────────────────────────────

    def path(self) -> tuple[str, ...]:
        """The questions of this way that are shown with the present answers, in order."""
        questions = self.questionnaire.questions
        visible = self.questionnaire.visible(self.answers)
        return tuple(id for id in visible if self.mode == "full" or questions[id].quick)

    def hidden(self) -> tuple[str, ...]:
        """Questions that the present answers keep from being shown, on either way."""
        visible = frozenset(self.questionnaire.visible(self.answers))
        return tuple(id for id in self.questionnaire.questions if id not in visible)

    def remaining(self) -> tuple[str, ...]:
        """Questions of the path that have not been dealt with: neither answered nor left at "don't know"."""
        return tuple(id for id in self.path() if id not in self.answers)

    def progress(self) -> tuple[Progress, ...]:
        """How far every section is on this way, in order."""
        path = self.path()
        return tuple(self._progress(section, path) for section in self.questionnaire.sections)

    @property
    def section(self) -> str | None:
        """The section of the question at hand, None at the review."""
        return None if self.at is None else self.questionnaire.questions[self.at].section

    @property
    def is_last(self) -> bool:
        """The next step from here is the review."""
        return self.at is not None and self.path()[-1] == self.at

    @property
    def minutes_left(self) -> int:
        """About how long the remaining questions take, rounded up to minutes; 0 when none remains."""
        kinds = (self.questionnaire.questions[id].kind for id in self.remaining())
        return math.ceil(sum(_SECONDS[kind] for kind in kinds) / 60)

    def review(self) -> tuple[ReviewLine, ...]:
        """Every question that the advice may use: those of the path, and others that have an answer."""
        path = frozenset(self.path())
        return tuple(
            ReviewLine(self.questionnaire.questions[id], self.answers.get(id), self._standing(id))
            for id in self.questionnaire.visible(self.answers)
            if id in path or self.answers.get(id) is not None
        )

    # ── steps ───────────────────────────────────────────────────────────────────────────────────────────

    def answer(self, question: str, raw: object) -> "Interview":
        """With an answer checked and put in place of an earlier one; None means "don't know".

        Raises AnswerRefused for what is not accepted. If the answer hides the question at hand, the next
        one that is shown takes its place.
        """
        checked = self.questionnaire.check(question, raw)
        return self._with(frozen([*self.answers.items(), (question, checked)]))

    def clear(self, question: str) -> "Interview":
        """As if the question had never been dealt with."""
        return self._with(frozen((id, answer) for id, answer in self.answers.items() if id != question))

    def next(self) -> "Interview":
        """At the next question that is shown, or at the review; the review is the end."""
        if self.at is None:
            return self
        return self._move(self._after(self.at))

    def back(self) -> "Interview":
        """Where one came from, leaving out what is hidden by now; without a past, at the question before."""
        path = self.path()
        visited = list(self.visited)
        while visited:
            came_from = visited.pop()
            if came_from in path and came_from != self.at:
                return replace(self, at=came_from, visited=tuple(visited))
        before = path if self.at is None else path[: path.index(self.at)]
        return replace(self, at=before[-1] if before else self.at, visited=())

    def jump(self, to: str) -> "Interview":
        """At a question, or at the first open question of a section (else at its first one).

        A question that only the full way asks opens the full way. A hidden question or an empty section
        gives the next place that is shown. Raises KeyError for an unknown id.
        """
        if to in self.questionnaire.sections:
            return self._move(self._place_in(to))
        question = self.questionnaire.questions[to]
        shown = to in self.questionnaire.visible(self.answers)
        state = self.switch("full") if shown and not question.quick else self
        return state._move(state._at_or_after(to))

    def review_now(self) -> "Interview":
        """At the review, whatever remains."""
        return self._move(None)

    def switch(self, mode: Mode) -> "Interview":
        """On the quick or the full way, with every answer kept; at the same question if it is on that way."""
        return replace(self, mode=mode)._settled()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _with(self, answers: Answers) -> "Interview":
        return replace(self, answers=answers)._settled()

    def _settled(self) -> "Interview":
        """The same place if it is on the path, else the next one that is."""
        return self if self.at is None else replace(self, at=self._at_or_after(self.at))

    def _move(self, to: str | None) -> "Interview":
        if to == self.at:
            return self
        visited = self.visited if self.at is None else (*self.visited, self.at)
        return replace(self, at=to, visited=visited)

    def _after(self, question: str) -> str | None:
        order = list(self.questionnaire.questions)
        later = frozenset(order[order.index(question) + 1 :])
        return next((id for id in self.path() if id in later), None)

    def _at_or_after(self, question: str) -> str | None:
        return question if question in self.path() else self._after(question)

    def _place_in(self, section: str) -> str | None:
        questions = self.questionnaire.questions
        here = [id for id in self.path() if questions[id].section == section]
        if here:
            return next((id for id in here if id not in self.answers), here[0])
        rank = self.questionnaire.sections.index(section)
        later = self.questionnaire.sections[rank + 1 :]
        return next((id for id in self.path() if questions[id].section in later), None)

    def _progress(self, section: str, path: tuple[str, ...]) -> Progress:
        ids = [id for id in path if self.questionnaire.questions[id].section == section]
        standings = [self._standing(id) for id in ids]
        unknown, untouched = standings.count("unknown"), standings.count("open")
        return Progress(section, len(ids) - unknown - untouched, unknown, len(ids))

    def _standing(self, question: str) -> Standing:
        if question not in self.answers:
            return "open"
        answer = self.answers[question]
        if answer is None:
            return "unknown"
        return "not_applicable" if answer is NOT_APPLICABLE else "answered"


def begin(questionnaire: Questionnaire, answers: Answers = NO_ANSWERS, *, mode: Mode = "quick") -> Interview:
    """An interview at the first question not dealt with; at the review when none remains."""
    state = Interview(questionnaire=questionnaire, answers=frozen(answers.items()), mode=mode, at=None)
    return replace(state, at=next(iter(state.remaining()), None))
