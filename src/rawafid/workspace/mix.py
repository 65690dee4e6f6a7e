"""What a client asks of the advice beyond the answers, one method per intent: wishes, limits, risk, target.

Each is one change that can be undone, with the answers that it moves. Amounts are a month, in the client's
currency; shares are 0–1 of all effort.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import (
    VERSION,
    ClientFile,
    Limit,
    Options,
    Target,
    read_answer_file,
    write_answer_file,
)
from rawafid.knowledge.answers import Answer, Rows, chosen, rows
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.store.database import Store
from rawafid.workspace.events import Change
from rawafid.workspace.history import History
from rawafid.workspace.interview import InterviewDesk, written

WANTED: Final = Limit(min=1.0)
"""The least amount of a channel that is only asked for: it is on, and how much is left to the advice."""

LEAST_ABOVE_MOST: Final = mark("The least is above the most: change one of the two.")

_BUDGET: Final = "monthly_budget"
_EXCLUDED: Final = "excluded_channels"
_LOCKED: Final = "locked_channels"


class Mix:
    """One client's wishes for the advice. A UserError from any method means that nothing has changed."""

    def __init__(
        self, client_id: int, assessment: int, store: Store, questionnaire: Questionnaire, history: History,
        desk: InterviewDesk,
    ) -> None:  # fmt: skip
        self.client_id: Final = client_id
        self._assessment: Final = assessment
        self._store: Final = store
        self._questionnaire: Final = questionnaire
        self._history: Final = history
        self._desk: Final = desk

    @property
    def options(self) -> Options:
        """What is asked of the advice now."""
        return options_of(self._store.assessment(self._assessment).options, self._questionnaire)

    # ── channels

    def wish(self, channel: str, limit: Limit) -> None:
        """Limit what goes to a channel; a minimum asks for it. It is excluded or kept as it is no more.

        Raises UserError where the least is above the most.
        """
        if limit.min is not None and limit.max is not None and limit.min > limit.max:
            raise UserError(LEAST_ABOVE_MOST)
        options = self.options
        limits = MappingProxyType(dict(sorted({**options.limits, channel: limit}.items())))
        self._save(f"wish:{channel}", replace(options, limits=limits), self._spoken_of(channel))

    def exclude(self, channel: str) -> None:
        """Never use a channel; a wish for it ends."""
        answers = self._spoken_of(channel)
        before = chosen(self._desk.state.answers, _EXCLUDED) or ()
        if channel not in before:
            answers[_EXCLUDED] = (*before, channel)
        else:
            answers.pop(_EXCLUDED)
        self._save(f"wish:{channel}", self._without(channel), answers)

    def free(self, channel: str) -> None:
        """Leave a channel to the advice: no limit, not excluded, not kept as it is."""
        self._save(f"wish:{channel}", self._without(channel), self._spoken_of(channel))

    def free_all(self) -> None:
        """Leave every channel, their number and the shares to the advice."""
        answers: dict[str, Answer] = {}
        if chosen(self._desk.state.answers, _EXCLUDED):
            answers[_EXCLUDED] = ()
        if rows(self._desk.state.answers, _LOCKED):
            answers[_LOCKED] = Rows(())
        options = replace(
            self.options, limits=MappingProxyType({}), max_channels=None, upstream_share=None,
            inbound_share=None,
        )  # fmt: skip
        self._save("wishes", options, answers)

    # ── the plan as a whole

    def shape(
        self, *, max_channels: int | None, upstream_share: tuple[float, float] | None,
        inbound_share: tuple[float, float] | None, spend_all: bool,
    ) -> None:  # fmt: skip
        """Limit the number of channels and the shares; None leaves one to the advice.

        Raises UserError where the least is above the most.
        """
        for share in (upstream_share, inbound_share):
            if share is not None and share[0] > share[1]:
                raise UserError(LEAST_ABOVE_MOST)
        options = replace(
            self.options, max_channels=max_channels, upstream_share=upstream_share,
            inbound_share=inbound_share, spend_all=spend_all,
        )  # fmt: skip
        self._save("limits", options)

    def attitude(self, scenario: str | None) -> None:
        """Plan cautiously, in balance or boldly; None goes by the answer about risk."""
        self._save("scenario", replace(self.options, scenario=scenario))

    def budget(self, amount: float) -> None:
        """Answer the budget and plan for it, no longer for a target. Raises UserError for the amount."""
        answer = self._questionnaire.check(_BUDGET, amount)
        self._save("budget", replace(self.options, target=None), {_BUDGET: answer})

    def hours(self, hours_per_week: float) -> None:
        """Answer how many hours a week the team has. Raises UserError for the number."""
        answer = self._questionnaire.check("team_hours", hours_per_week)
        self._save("hours", self.options, {"team_hours": answer})

    def aim(self, target: Target | None) -> None:
        """Plan the least money for a target; None plans the most for the budget again."""
        self._save("target", replace(self.options, target=target))

    def restore(self, client: ClientFile) -> None:
        """Answer and ask as in an earlier version; names and notes stay as they are now."""
        state = self._desk.state.answers
        questions = self._questionnaire.questions
        answers = {id: client.answers[id] for id in questions if id in client.answers}
        gone = [id for id in state if id not in answers]
        self._save("version", client.options, answers, gone)

    # ── inside

    def put_back(self, document: str | None) -> Callable[[], None]:
        """Save a former state of a change; part of undo and redo. What is given back tells of it."""
        kept = json.loads(document or "{}")
        return self._write(kept.get("options"), kept.get("answers", {}))

    def _spoken_of(self, channel: str) -> dict[str, Answer]:
        """The answers that say something of a channel, as they are without it."""
        answers, changed = self._desk.state.answers, dict[str, Answer]()
        excluded, locked = chosen(answers, _EXCLUDED) or (), rows(answers, _LOCKED) or {}
        if channel in excluded:
            changed[_EXCLUDED] = tuple(one for one in excluded if one != channel)
        if channel in locked:
            changed[_LOCKED] = Rows(tuple((one, money) for one, money in locked.items() if one != channel))
        return changed

    def _without(self, channel: str) -> Options:
        options = self.options
        limits = {one: limit for one, limit in options.limits.items() if one != channel}
        return replace(options, limits=MappingProxyType(limits))

    def _save(
        self, deed: str, options: Options, answers: Mapping[str, Answer] | None = None,
        gone: list[str] | None = None,
    ) -> None:  # fmt: skip
        """Save what differs of the options and of some answers as one change named `deed`."""
        state = self._desk.state.answers
        new_answers: dict[str, str | None] = {id: written(one) for id, one in (answers or {}).items()}
        new_answers |= dict.fromkeys(gone or ())
        now_answers = {id: written(state[id]) if id in state else None for id in new_answers}
        moved = [id for id, text in new_answers.items() if text != now_answers[id]]
        before, after = _plain(self.options), _plain(options)
        if not moved and before == after:
            return
        states = [
            json.dumps({"options": plan, "answers": {id: of[id] for id in moved}}, ensure_ascii=False)
            for plan, of in ((before, now_answers), (after, new_answers))
        ]
        with self._store.transaction():
            tell = self._write(after, {id: new_answers[id] for id in moved})
            self._history.add(
                self.client_id, "options", self._history.clock(), about=deed, before=states[0],
                after=states[1],
            )  # fmt: skip
        tell()

    def _write(self, options: Mapping[str, object], answers: Mapping[str, str | None]) -> Callable[[], None]:
        now = self._history.clock()
        for question, text in answers.items():
            self._store.save_answer(self._assessment, question, text, now)
        self._store.save_options(self._assessment, json.dumps(options or {}, ensure_ascii=False))

        def tell() -> None:
            self._desk.reload()
            for question in answers:
                self._history.tell(Change("answers", self.client_id, question))
            self._history.tell(Change("options", self.client_id))

        return tell


def options_of(stored: Mapping[str, object], questionnaire: Questionnaire) -> Options:
    """What was asked of the advice; what this version does not accept counts as not asked."""
    if not stored:
        return Options()
    document = json.dumps({"rawafid": VERSION, "options": stored})
    try:
        return read_answer_file(document.encode(), "", questionnaire).options
    except UserError:
        return Options()


def _plain(options: Options) -> dict[str, object]:
    """Options as an answer file writes them."""
    document: dict[str, dict[str, object]] = json.loads(write_answer_file(ClientFile(options=options)))
    return document.get("options", {})
