"""What the comparison asks the advisor for beside the advice: curves, the frontier, a second plan."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from rawafid.language.dates import Month
from rawafid.terminal.plan_words import SCENARIO_TEXTS

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.knowledge.answer_file import ClientFile
    from rawafid.ui.context import Context
    from rawafid.ui.tasks import LatestTask, Work


class Reading(QObject):
    """One thing asked of the advisor about a client, kept until the client's file is another.

    `came()` follows its arrival and `failed(text)` why there is none, in the reader's words.
    """

    came = Signal()
    failed = Signal(str)

    def __init__(self, context: "Context", *, urgent: bool) -> None:
        super().__init__(context)
        self._context = context
        self._urgent = urgent
        self._task: LatestTask = context.tasks.latest(urgent=urgent)
        self._task.done.connect(self._take)
        self._task.failed.connect(lambda fault: self.failed.emit(context.explain(fault)))
        self._asked: object = None
        self._known: object = None
        self._value: Any = None

    @property
    def is_busy(self) -> bool:
        """It has been asked for and is not there yet."""
        return self._task.is_busy

    def of(self, about: object) -> Any:
        """What came for this, None where it has not."""
        return self._value if self._known is not None and self._known == about else None

    def ask(self, about: object, work: "Work") -> None:
        """Have it worked out unless it is there or on its way; `about` is what it depends on."""
        if self._known == about or (self._task.is_busy and self._asked == about):
            return
        self._asked = about
        self._task.start(work)

    def forget(self) -> None:
        """Stop what was asked for."""
        self._task.cancel()

    def _take(self, value: Any) -> None:
        self._value, self._known = value, self._asked
        self.came.emit()


class Readings:
    """All that is asked for, each on the worker where it does not hold up a preview."""

    def __init__(self, context: "Context") -> None:
        self._context = context
        self.curves: Final = Reading(context, urgent=False)
        self.trade_off: Final = Reading(context, urgent=False)
        self.plan: Final = Reading(context, urgent=True)
        self.beside: Final = Reading(context, urgent=True)

    @property
    def is_busy(self) -> bool:
        """Something is being worked out."""
        return any(one.is_busy for one in (self.curves, self.trade_off, self.plan, self.beside))

    def ask_curves(self, client: "ClientFile") -> None:
        """The response curves of a client."""
        desk = self._context.advice
        self.curves.ask(client, desk.reading(lambda advisor: advisor.curves(client)))

    def ask_trade_off(self, client: "ClientFile") -> None:
        """The frontier of a client; a tuple of one, since there may be none."""
        desk = self._context.advice
        self.trade_off.ask(client, desk.reading(lambda advisor: (advisor.trade_off(client),)))

    def ask_plan(self, client: "ClientFile", goal: int) -> None:
        """The plan at another goal, solved anew."""
        desk = self._context.advice
        work = desk.reading(lambda advisor: advisor.trade_off_at(client, goal), urgent=True)
        self.plan.ask((client, goal), work)

    def ask_beside(self, advice: "Advice", pin: str) -> None:
        """The advice that stands beside the present one: at another attitude to risk, or a kept version."""
        found = self._pinned(advice, pin)
        if found is not None:
            self.beside.ask((pin, *found), self._context.advice.work(*found, brief=True))

    def beside_of(self, advice: "Advice", pin: str) -> "Advice | None":
        """What came for this pin, None while it is on its way."""
        found = self._pinned(advice, pin)
        beside: Advice | None = None if found is None else self.beside.of((pin, *found))
        return beside

    def pins(self, advice: "Advice") -> list[tuple[str, str]]:
        """What may stand beside the present advice, and its name: the two other attitudes, kept versions."""
        tr, dates = self._context.messages.tr, self._context.dates
        found = [
            (f"scenario:{name}", tr(said)) for name, said in SCENARIO_TEXTS.items() if name != advice.scenario
        ]
        for version in self._versions():
            if version.client == advice.client_file:
                continue
            day = dates.day(version.made_at.astimezone().date())
            name = version.name or tr("Plan of {day}", day=day)
            found.append((f"version:{version.id}", name))
        return found

    def name_of(self, advice: "Advice", pin: str) -> str:
        """The name of a pin, "" where there is no such thing any more."""
        return dict(self.pins(advice)).get(pin, "")

    def _versions(self) -> tuple[Any, ...]:
        current = self._context.workspace.clients.current
        return () if current is None else self._context.workspace.advice_versions(current)

    def _pinned(self, advice: "Advice", pin: str) -> "tuple[ClientFile, str] | None":
        kind, _, id = pin.partition(":")
        if kind == "scenario":
            client = advice.client_file
            return replace(client, options=replace(client.options, scenario=id)), advice.start
        for version in self._versions():
            if str(version.id) == id:
                return version.client, str(Month.parse(version.start))
        return None
