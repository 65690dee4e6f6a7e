"""Values of metrics as figures write them: rounded for reading, in the client's currency and own result."""

import math
from typing import Final

from rawafid.advisor.advice import Advice, Range
from rawafid.figures.data import Column, Kind
from rawafid.language.messages import Messages
from rawafid.language.numbers import NumberText, nice

MONEY_METRICS: Final = frozenset({"revenue", "cost_per_order", "cost_per_lead", "cost_per_1000_reached"})
SHARE_METRICS: Final = frozenset({"conversion_rate", "close_rate", "returning_customers", "share_of_voice"})
LOWER_IS_BETTER: Final = frozenset({"cost_per_order", "cost_per_lead", "cost_per_1000_reached"})
_OWN_RESULTS: Final = frozenset({"booking", "contract", "donation"})

NOTHING: Final = "—"


class Amounts:
    """Writes the values of one advice in one language."""

    def __init__(self, advice: Advice, messages: Messages) -> None:
        self.messages: Final = messages
        self._advice: Final = advice
        self.symbol: Final = (
            messages.prose("currencies", f"{advice.currency}.symbol") if advice.currency else ""
        )

    @property
    def result_metric(self) -> str:
        """The metric of what the client sells; a lead's own line does not replace the order behind it."""
        result = self._advice.result
        return f"{result}s" if result in _OWN_RESULTS else "orders"

    @property
    def results(self) -> str:
        """What is counted, in the plural, for use inside a sentence."""
        return self.messages.prose("results", f"{self.result_metric.removesuffix('s')}.plural")

    def label(self, metric: str) -> str:
        """A metric's name, with the client's own unit of result where it counts orders."""
        if metric == "cost_per_order" and self.result_metric != "orders":
            result = self.messages.prose("results", self._advice.result)
            return self.messages.tr("Cost per {result}", result=result)
        return self.messages.prose("metrics", metric)

    def unit_label(self, metric: str) -> str:
        """A metric's name with its currency, for a scale whose numbers stand alone."""
        if metric in MONEY_METRICS and self.symbol:
            return f"{self.label(metric)} ({self.symbol})"
        return self.label(metric)

    def figure(self, metric: str, value: float) -> NumberText:
        """One value of a metric in its own form, rounded for reading."""
        formatter = self.messages.formatter
        if metric in SHARE_METRICS:
            return formatter.percent(value, 0 if value >= 0.1 else 1 if value >= 0.01 else 2)
        if metric in MONEY_METRICS and self.symbol:
            return formatter.money(nice(value), self.symbol)
        return formatter.number(nice(value))

    def range(self, metric: str, range_: Range) -> str:
        """“from … to …” in the metric's own form."""
        if metric in SHARE_METRICS:
            low, high = self.figure(metric, range_.low), self.figure(metric, range_.high)
            return low if low == high else self.messages.tr("{low} to {high}", low=low, high=high)
        symbol = self.symbol if metric in MONEY_METRICS else ""
        return self.messages.formatter.range(nice(range_.low), nice(range_.high), currency_symbol=symbol)

    def tick(self, metric: str, value: float, *, step: float) -> NumberText:
        """A value at a tick, with the decimals that its step asks for and no currency."""
        if metric in SHARE_METRICS:
            return self.messages.formatter.percent(value, _decimals(step * 100))
        return self.messages.formatter.number(value, _decimals(step))

    def money(self, value: float, *, exact: bool = False) -> NumberText:
        """An amount of money, rounded for reading unless it is an exact one."""
        return self.messages.formatter.money(value if exact else nice(value), self.symbol)

    def hours(self, value: float) -> str:
        """Hours a week in words."""
        return self.messages.tr("{n} hours a week", n=max(1, round(value)))

    def columns(self, metric: str, name: str = "") -> tuple[Column, Column, Column]:
        """Three columns of numbers for the ranges of a metric: expected, from, to."""
        kind: Kind = (
            "money" if metric in MONEY_METRICS else "percent" if metric in SHARE_METRICS else "number"
        )
        tr, said = self.messages.tr, name or self.unit_label(metric)
        return (
            Column(said, kind),
            Column(tr("{metric}: from", metric=said), kind),
            Column(tr("{metric}: to", metric=said), kind),
        )

    def effort(self, share: float, cost_per_month: float | None) -> NumberText:
        """What a channel takes a month: an amount where there is a currency, else its share of the effort."""
        if cost_per_month is not None and self.symbol:
            return self.messages.formatter.money(nice(cost_per_month), self.symbol)
        return self.percent(share)

    def percent(self, share: float) -> NumberText:
        return self.messages.formatter.percent(share, 1 if 0 < share < 0.01 else 0)

    @property
    def has_money(self) -> bool:
        """Whether the advice is in money and not in shares alone."""
        return bool(self.symbol)

    @property
    def per(self) -> str:
        """The amount of effort that approaches are compared by."""
        per = self._advice.per
        if per.currency:
            return self.messages.formatter.money(per.amount, self.symbol)
        return self.messages.tr("{share} of the effort", share=self.messages.formatter.percent(per.amount))


def _decimals(step: float) -> int:
    """How many decimals tell multiples of `step` apart: 2.5 has one, 0.25 two, 50 none."""
    for decimals in range(6):
        scaled = step * 10**decimals
        if math.isclose(scaled, round(scaled), rel_tol=1e-9, abs_tol=1e-9) and round(scaled):
            return decimals
    return 6
