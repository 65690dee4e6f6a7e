"""A client's questionnaire at work: each step is saved before it shows."""

import json
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final, get_args

from rawafid.knowledge.answers import Answer, Answers, frozen, is_known, plain
from rawafid.knowledge.interview import Interview, Mode, begin
from rawafid.knowledge.questionnaire import AnswerRefused, Questionnaire
from rawafid.store.database import Store
from rawafid.store.rows import AnswerRow, PlaceRow
from rawafid.workspace import typed_text
from rawafid.workspace.events import Change
from rawafid.workspace.history import History

ANSWERS_NEEDED: Final = 5
"""Below these the advice would be the average of everybody: what to answer is said instead."""
LONGEST_WAY_BACK: Final = 200
"""Places that are kept for going back after a restart."""


class InterviewDesk:
    """One client's interview. `state` is the immutable place in it; every method saves and moves on from it.

    A UserError from any method means that nothing has changed, neither here nor on the disk.
    """

    def __init__(
        self, client_id: int, assessment: int, store: Store, questionnaire: Questionnaire, history: History
    ) -> None:
        self.client_id: Final = client_id
        self._assessment: Final = assessment
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._history: Final = history
        self.reload()

    @property
    def state(self) -> Interview:
        """Where the interview stands; see `rawafid.knowledge.interview`."""
        return self._state

    @property
    def notes(self) -> Mapping[str, str]:
        """Notes by question id, of the questions that have one."""
        return self._notes

    @property
    def answered_at(self) -> Mapping[str, datetime]:
        """When each question was last answered or noted, in UTC."""
        return self._times

    @property
    def completeness(self) -> float:
        """Which share (0–1) of the questions of this way has an answer; "don't know" is not one."""
        return completeness(self._state)

    def answer(self, question: str, raw: object) -> None:
        """Save an answer; None means "don't know". The same answer again changes nothing.

        Raises UserError for what is not accepted, KeyError for an unknown id.
        """
        self._change_answer(question, self._state.answer(question, raw))

    def clear(self, question: str) -> None:
        """As if the question had never been dealt with; its note stays."""
        self._change_answer(question, self._state.clear(question))

    def note(self, question: str, text: str) -> None:
        """Save what the user wants to remember of an answer; "" takes the note away."""
        if question not in self._questionnaire.questions:
            raise KeyError(question)
        before, after = self._notes.get(question, ""), typed_text.note(text)
        if before == after:
            return
        now = self._history.clock()
        with self._store.transaction():
            self._store.save_note(self._assessment, question, after, now)
            self._history.add(self.client_id, "note", now, about=question, before=before, after=after)
        self.reload()
        self._history.tell(Change("notes", self.client_id, question))

    def next(self) -> None:
        """To the next question that is shown, or to the review."""
        self._go(self._state.next())

    def back(self) -> None:
        """To where one came from."""
        self._go(self._state.back())

    def go(self, to: str) -> None:
        """To a question, or to the first open question of a section. Raises KeyError for an unknown id."""
        self._go(self._state.jump(to))

    def review(self) -> None:
        """To the review, whatever remains."""
        self._go(self._state.review_now())

    def switch(self, mode: Mode) -> None:
        """To the quick or the full way, with every answer kept."""
        self._go(self._state.switch(mode))

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Take the state from the store, after undo has changed it there."""
        rows = self._store.answers(self._assessment)
        place = self._store.assessment(self._assessment).place
        self._state = restored(self._questionnaire, rows, place)
        self._notes = MappingProxyType({row.question: row.note for row in rows if row.note})
        self._times = MappingProxyType({row.question: row.changed_at for row in rows})

    def put_back(self, kind: str, question: str, value: str | None) -> None:
        """Save a former answer (JSON, None for none) or note and go to its question; for undo and redo."""
        now = self._history.clock()
        if kind == "note":
            self._store.save_note(self._assessment, question, value or "", now)
        else:
            self._store.save_answer(self._assessment, question, value, now)
        self.reload()
        if question in self._state.questionnaire.visible(self._state.answers):
            self._state = self._state.jump(question)
        self._store.save_place(self._assessment, _place(self._state))

    def _change_answer(self, question: str, state: Interview) -> None:
        before, after = _json(self._state.answers, question), _json(state.answers, question)
        if before == after:
            return
        now = self._history.clock()
        moved = state.at != self._state.at
        with self._store.transaction():
            self._store.save_answer(self._assessment, question, after, now)
            self._store.save_place(self._assessment, _place(state))
            self._history.add(self.client_id, "answer", now, about=question, before=before, after=after)
        self._state = state
        times = {id: time for id, time in self._times.items() if id != question}
        if after is not None or question in self._notes:
            times[question] = now
        self._times = MappingProxyType(times)
        self._history.tell(Change("answers", self.client_id, question))
        if moved:
            self._history.tell(Change("position", self.client_id, state.at or ""))

    def _go(self, state: Interview) -> None:
        if state == self._state:
            return
        self._store.save_place(self._assessment, _place(state))
        self._state = state
        self._history.tell(Change("position", self.client_id, state.at or ""))


def restored(questionnaire: Questionnaire, rows: tuple[AnswerRow, ...], place: PlaceRow) -> Interview:
    """The interview as it was left.

    Answers that this version's questionnaire does not accept stay in the store and out of the interview.
    """
    answers = accepted(questionnaire, rows)
    mode = place.mode if place.mode in get_args(Mode) else "quick"
    known = questionnaire.questions
    if place.at is not None and place.at not in known:
        return begin(questionnaire, answers, mode=mode)  # type: ignore[arg-type]  # just seen to be a mode
    state = Interview(
        questionnaire=questionnaire, answers=answers, at=place.at,
        mode=mode,  # type: ignore[arg-type]  # just seen to be a mode
        visited=tuple(id for id in place.visited if id in known),
    )  # fmt: skip
    # To the next question that is shown, should this one be hidden by now.
    return state.switch(state.mode)


def accepted(questionnaire: Questionnaire, rows: tuple[AnswerRow, ...]) -> Answers:
    """The stored answers that the questionnaire accepts today, in its order."""
    found: dict[str, Answer] = {}
    for row in rows:
        if row.answer is None or row.question not in questionnaire.questions:
            continue
        try:
            found[row.question] = questionnaire.check(row.question, json.loads(row.answer))
        except AnswerRefused:
            continue
    return frozen((id, found[id]) for id in questionnaire.questions if id in found)


def completeness(state: Interview) -> float:
    """Which share (0–1) of the questions of the interview's way has an answer or does not apply."""
    path = state.path()
    known = sum(state.answers.get(id) is not None for id in path)
    return known / len(path) if path else 0.0


def answers_given(state: Interview) -> int:
    """How many answers say something, among the questions that count."""
    return sum(is_known(state.answers.get(id)) for id in state.questionnaire.visible(state.answers))


def first_place(questionnaire: Questionnaire, answers: Answers, mode: Mode) -> PlaceRow:
    """Where an interview begins that has these answers."""
    return _place(begin(questionnaire, answers, mode=mode))


def written(answer: Answer) -> str:
    """An answer as the store keeps it."""
    return json.dumps(plain(answer), ensure_ascii=False, allow_nan=False)


def _json(answers: Answers, question: str) -> str | None:
    return written(answers[question]) if question in answers else None


def _place(state: Interview) -> PlaceRow:
    return PlaceRow(state.mode, state.at, state.visited[-LONGEST_WAY_BACK:])
