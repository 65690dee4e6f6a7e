"""What another budget would do, beside the plan that is kept: figures with their differences, in words."""

from collections.abc import Iterator
from typing import Final

from rawafid.advisor.advice import Advice
from rawafid.figures.amounts import MONEY_METRICS, Amounts
from rawafid.figures.findings import short_name
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated, nice
from rawafid.terminal.wording import Wording, spend_decimals

_MOST_CHANNELS: Final = 6
_LEAST: Final = 1e-9


class TrialWords:
    """Tells `tried` beside `kept`, two pieces of advice for one client in one currency."""

    def __init__(self, kept: Advice, tried: Advice, messages: Messages, questionnaire: Questionnaire) -> None:
        self._kept, self._tried = kept, tried
        self._messages = messages
        self._say = Wording(messages, questionnaire, tried.currency)
        self._amounts = Amounts(tried, messages)

    @property
    def differs(self) -> bool:
        """Whether there is anything to compare."""
        return self._kept.budget_per_month != self._tried.budget_per_month

    def totals(self) -> str:
        """The results, their revenue and cost over the plan, each with what it gains or loses."""
        found = []
        for metric in (self._amounts.result_metric, "revenue", "cost_per_order"):
            range_ = self._tried.totals.get(metric)
            if range_ is None or (metric in MONEY_METRICS and not self._tried.currency):
                continue
            before = self._kept.totals.get(metric)
            label, value = self._amounts.label(metric), self._say.figure(metric, range_.mid)
            found.append(
                f"{label} {isolated(value)}{self._moved(range_.mid, before.mid if before else None)}"
            )
        return " · ".join(found)

    def shares(self) -> str:
        """Upstream and inbound of the effort, with the points they gain or lose."""
        found = []
        for approach in ("upstream", "inbound"):
            if approach not in self._tried.shares:
                continue
            now, before = self._tried.shares[approach], self._kept.shares.get(approach)
            name = short_name(approach, self._messages)
            points = None if before is None else round(100 * (now - before))
            moved = "" if not self.differs or not points else f" ({self._signed(float(points), 0)})"
            found.append(f"{name} {isolated(self._messages.formatter.percent(now))}{moved}")
        return " · ".join(found)

    def mix(self) -> str:
        """The largest channels with their money or share, what comes in and what goes."""
        before = {row.channel: row.spend_per_month or 0.0 for row in self._kept.mix}
        tr, parts = self._messages.tr, []
        for row in self._tried.mix[:_MOST_CHANNELS]:
            spend, name = row.spend_per_month or 0.0, self._say.channel(row.channel)
            if spend < _LEAST:
                parts.append(f"{name} {isolated(self._messages.formatter.percent(row.share))}")
                continue
            amount = isolated(self._messages.formatter.number(spend, spend_decimals(spend)))
            was = before.get(row.channel)
            moved = "" if was is None or not self.differs else self._moved(spend, was)
            parts.append(f"{name} {amount}{moved}")
        said = [self._messages.listed(parts)]
        rest = len(self._tried.mix) - _MOST_CHANNELS
        if rest > 0:
            said.append(tr("and {n} more", n=rest))
        return " · ".join([*said, *self._comings()])

    def _comings(self) -> Iterator[str]:
        now = [row.channel for row in self._tried.mix]
        before = [row.channel for row in self._kept.mix]
        tr = self._messages.tr
        if come := [channel for channel in now if channel not in before]:
            yield tr("in: {channels}", channels=self._say.channels(come))
        if gone := [channel for channel in before if channel not in now]:
            yield tr("out: {channels}", channels=self._say.channels(gone))

    def _moved(self, now: float, before: float | None) -> str:
        change = 0.0 if before is None else nice(now) - nice(before)
        if not self.differs or abs(change) < _LEAST:
            return ""
        return f" ({self._signed(nice(change))})"

    def _signed(self, value: float, decimals: int | None = None) -> str:
        return isolated(self._messages.formatter.signed(value, decimals))
