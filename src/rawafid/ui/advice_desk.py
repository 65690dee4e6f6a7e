"""The advice for the current client, asked for by the pages that show it and computed on the worker."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from rawafid.errors import UserError

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.advisor.advising import Advisor
    from rawafid.knowledge.answer_file import ClientFile
    from rawafid.knowledge.library import Knowledge
    from rawafid.ui.context import Context
    from rawafid.workspace.events import Change

__all__ = ["AdviceDesk", "BudgetLadder", "at_budget"]

SEED: Final = 1
"""Of every advice in the window, as on the command line."""

PAUSE_MS: Final = 300
"""The what-ifs take a second or so: they wait until no newer advice has been asked for this long."""

PAINTED_MS: Final = 30
"""By then a page shows the brief advice: work that starts before slows its painting down."""


class AdviceDesk(QObject):
    """Keeps the last good advice for the current client and brings it up to date when asked.

    `changed(Advice | None)` comes three times for new answers: brief (`what_would_change` is None), brief
    with the next best question, then with everything; at once when nothing has changed since; with None when
    no client is chosen or another one is. `failed(text)` says why there is nothing newer, in the reader's
    words; the advice on hand stays, and `request()` tries again. `busy(bool)` is true from a request to its
    last answer.
    """

    changed = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(self, context: "Context") -> None:
        super().__init__(context)
        self._context = context
        # one for each of the worker threads
        self._advisors = {brief: _AdvisorOnWorker(context.knowledge) for brief in (True, False)}
        self._advice: Advice | None = None
        self._client: int | None = None
        self._asked: tuple[ClientFile, str] | None = None
        self._known: tuple[ClientFile, str] | None = None  # what the advice on hand was computed from
        self._is_busy = False
        self._brief = context.tasks.latest()
        self._asking = context.tasks.latest(urgent=False)
        self._whole = context.tasks.latest(urgent=False)
        self._brief.done.connect(self._take_brief)
        self._asking.done.connect(self._take_asking)
        self._whole.done.connect(self._take_whole)
        self._brief.failed.connect(self._fail)
        self._asking.failed.connect(self._fail)
        self._whole.failed.connect(self._fail)
        context.changed.connect(self._workspace_changed)

    @property
    def advice(self) -> "Advice | None":
        """The last good advice for the current client, which newer answers may have overtaken."""
        return self._advice

    @property
    def is_current(self) -> bool:
        """The advice on hand is for the answers as they are now."""
        return self._advice is not None and self._known == self._question()

    @property
    def is_busy(self) -> bool:
        """A request has not had its last answer yet."""
        return self._is_busy

    def request(self) -> None:
        """Bring the advice up to date; `changed` or `failed` answers, later or at once."""
        asked = self._question()
        if asked is None:
            self._drop()
            return
        if self._client != self._context.workspace.clients.current:
            self._drop()
            self._client = self._context.workspace.clients.current
        if asked == self._known and self._advice is not None and self._advice.what_would_change is not None:
            self._settle()
            self.changed.emit(self._advice)
            return
        if self._is_busy and asked == self._asked:
            if asked == self._known:  # the brief one is here, the whole one on its way
                self.changed.emit(self._advice)
            return
        self._asked = asked
        self._asking.cancel()
        self._whole.cancel()
        self._say_busy(True)
        self._brief.start(self.work(*asked, brief=True))

    def cancel(self) -> None:
        """Stop what was asked for; the advice on hand stays."""
        self._settle()

    def work(
        self, client: "ClientFile", start: str, *, brief: bool, asking: bool = False, urgent: bool = True
    ) -> Callable[[], object]:
        """What a worker has to run for the advice on a frozen snapshot; also for previews of a page.

        Brief work belongs to an urgent task; the whole advice, brief work while `asking` which question is
        best answered next, and brief work that is not `urgent`, to one that is not.
        """
        advisor = self._advisors[brief and urgent and not asking]
        return lambda: advisor.advise(client, start, brief=brief, asking=asking)

    def reading(self, read: "Callable[[Advisor], object]", *, urgent: bool = False) -> Callable[[], object]:
        """What a task runs to ask the advisor for anything else, such as curves; `urgent` as the task."""
        advisor = self._advisors[urgent]
        return lambda: read(advisor.get())

    def _question(self) -> "tuple[ClientFile, str] | None":
        workspace = self._context.workspace
        current = workspace.clients.current
        return None if current is None else (workspace.snapshot(current), workspace.start_month(current))

    def _take_brief(self, advice: "Advice") -> None:
        self._advice, self._known = advice, self._asked
        self.changed.emit(advice)
        if self._asked is not None:
            self._asking.start(self.work(*self._asked, brief=True, asking=True), after_ms=PAINTED_MS)
            self._whole.start(self.work(*self._asked, brief=False), after_ms=PAUSE_MS)

    def _take_asking(self, advice: "Advice") -> None:
        if self._advice is not None and self._advice.what_would_change is None:
            self._advice = advice
            self.changed.emit(advice)

    def _take_whole(self, advice: "Advice") -> None:
        self._advice, self._known = advice, self._asked
        self._say_busy(False)
        if self._client is not None:
            try:
                self._context.workspace.record_advice(self._client, advice)
            except UserError as error:  # it is shown all the same
                self._context.notice(self._context.explain(error))
        self.changed.emit(advice)

    def _fail(self, fault: Exception) -> None:
        self._settle()
        self.failed.emit(self._context.explain(fault))

    def _workspace_changed(self, change: "Change") -> None:
        if self._client is not None and self._context.workspace.clients.current != self._client:
            self._drop()

    def _drop(self) -> None:
        """Forget the advice of another client."""
        self._settle()
        self._advice = self._known = self._client = None
        self.changed.emit(None)

    def _settle(self) -> None:
        self._brief.cancel()
        self._asking.cancel()
        self._whole.cancel()
        self._asked = None
        self._say_busy(False)

    def _say_busy(self, busy: bool) -> None:
        if busy != self._is_busy:
            self._is_busy = busy
            self.busy.emit(busy)


class BudgetLadder(QObject):
    """The advice at every position of a budget slider, solved in the background and kept.

    `came(amount)` follows each position, the nearest to where the slider stood first, so that a drag is a
    look-up. A position holds the same brief advice as the client would get with that budget.
    """

    came = Signal(float)

    def __init__(self, context: "Context") -> None:
        super().__init__(context)
        self._context = context
        self._task = context.tasks.latest(urgent=False)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._skip)
        self._of: tuple[ClientFile, str] | None = None
        self._found: dict[float, Advice] = {}
        self._waiting: list[float] = []
        self._at = 0.0
        self._amounts: tuple[float, ...] = ()

    @property
    def progress(self) -> tuple[int, int]:
        """How many positions are there, and of how many."""
        return len(self._found.keys() & set(self._amounts)), len(self._amounts)

    @property
    def is_busy(self) -> bool:
        """Positions are still being solved."""
        return self._task.is_busy

    def at(self, amount: float) -> "Advice | None":
        """The advice at a position, None where it is not there yet."""
        return self._found.get(amount)

    def climb(self, client: "ClientFile", start: str, amounts: Sequence[float]) -> None:
        """Solve these positions, in this order; what is known of the same client already is kept."""
        asked = (at_budget(client, 0.0), start)
        if asked != self._of:
            self._found = {}
            self._of = asked
        self._amounts = tuple(amounts)
        self._waiting = [amount for amount in amounts if amount not in self._found]
        self._task.cancel()
        self._next()

    def rest(self) -> None:
        """Solve no more; what is there stays."""
        self._waiting = []
        self._task.cancel()

    def _next(self) -> None:
        if self._of is None or not self._waiting:
            return
        self._at = self._waiting.pop(0)
        client, start = self._of
        work = self._context.advice.work(at_budget(client, self._at), start, brief=True, urgent=False)
        self._task.start(work)

    def _take(self, advice: "Advice") -> None:
        self._found[self._at] = advice
        self.came.emit(self._at)
        self._next()

    def _skip(self, _fault: Exception) -> None:
        """One position that failed leaves a gap; who stops there asks for it and hears why."""
        self.came.emit(self._at)
        self._next()


def at_budget(client: "ClientFile", amount: float) -> "ClientFile":
    """The same client with another budget a month, and no target beside it."""
    answers = dict(client.answers)
    answers["monthly_budget"] = amount
    return replace(
        client, answers=MappingProxyType(answers), options=replace(client.options, target=None)
    )  # fmt: skip


class _AdvisorOnWorker:
    """An advisor that belongs to one worker thread: only work that runs there calls it."""

    def __init__(self, knowledge: "Knowledge") -> None:
        self._knowledge = knowledge
        self._advisor: Advisor | None = None

    def advise(self, client: "ClientFile", start: str, *, brief: bool, asking: bool) -> "Advice":
        return self.get().advise(client, start=start, brief=brief, asking=asking)

    def get(self) -> "Advisor":
        if self._advisor is None:
            from rawafid.advisor.advising import Advisor  # numpy and the solver: not before they are needed

            self._advisor = Advisor(self._knowledge, seed=SEED)
        return self._advisor
