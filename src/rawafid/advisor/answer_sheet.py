"""Answers to open questions as they are valued together, and the sheet of what levels bring under each."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.runs_of_draws import Repeated
from rawafid.knowledge.answers import Answer, Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One answer to an open question, with its probability.

    It holds a `column` of the draws `at` a value (uniform for a choice, normal for an amount; a column of
    no name when it is only weighed), or changes the limits and means of the client alone, or is as if the
    question stayed open (`usual`), or else is understood anew from all `answers`.
    """

    question: str
    answer: Answer
    probability: float
    answers: Answers
    column: str | None = None
    at: float = 0.0
    usual: bool = False
    money: float | None = None  # US dollars a month
    hours: float | None = None  # a month
    hour_cost: float | None = None  # US dollars


class Held(Repeated):
    """Draws laid end to end, in each run one column held at one value."""

    def __init__(self, once: Draws, held: Sequence[tuple[str, float]]) -> None:
        super().__init__(once, len(held))
        self._held: dict[str, list[tuple[int, float]]] = {}
        for run, (name, value) in enumerate(held):
            if name:
                self._held.setdefault(name, []).append((run, value))

    def _with_held(self, name: str, column: FloatArray) -> FloatArray:
        for run, value in self._held.get(name, ()):
            column[run * self.once.size : (run + 1) * self.once.size] = value
        return column

    def uniform(self, name: str) -> FloatArray:
        return self._with_held(name, super().uniform(name))

    def normal(self, name: str) -> FloatArray:
        return self._with_held(name, super().normal(name))

    def lognormal(self, name: str, mean: float, sigma: float) -> FloatArray:
        if name not in self._held or sigma <= 0.0:
            return super().lognormal(name, mean, sigma)
        usual = float(np.exp(sigma * self.once.normal(name)).mean())
        return np.asarray(np.exp(sigma * self.normal(name)) * (mean / usual), dtype=np.float64)


@dataclass(slots=True, eq=False)
class Sheet:
    """What the nodes bring under each answer; arrays [answers, nodes] or [answers]."""

    gross: FloatArray  # once weighed
    sales: FloatArray
    awareness: FloatArray
    new_orders: FloatArray
    old_orders: FloatArray
    aware: FloatArray
    live: FloatArray  # 1 where the channel may be used
    caps: FloatArray  # [answers, 2] orders that growth takes up, of new and of existing customers
    worth: FloatArray  # [answers, 2] of one of them
    months: FloatArray
    hour_cost: FloatArray
    money: FloatArray  # limit a month
    hours: FloatArray  # limit a month, with those that can be hired
    own_hours: FloatArray
    premium: FloatArray  # what a hired hour costs more
    count: FloatArray  # most channels that can be looked after, 0 where the client says how many
    capacity: FloatArray  # new customers a month
    unaware: FloatArray
    worth_of_awareness: FloatArray
    sales_weight: FloatArray
    awareness_weight: FloatArray
    assets: list[frozenset[str]] = field(default_factory=list)

    @classmethod
    def empty(cls, answers: int, nodes: int) -> "Sheet":
        wide, long, pair = (answers, nodes), (answers,), (answers, 2)
        return cls(
            gross=np.zeros(wide), sales=np.zeros(wide), awareness=np.zeros(wide), new_orders=np.zeros(wide),
            old_orders=np.zeros(wide), aware=np.zeros(wide), live=np.ones(wide), caps=np.zeros(pair),
            worth=np.zeros(pair), months=np.zeros(long), hour_cost=np.zeros(long), money=np.zeros(long),
            hours=np.zeros(long), own_hours=np.zeros(long), premium=np.zeros(long), count=np.zeros(long),
            capacity=np.zeros(long), unaware=np.zeros(long), worth_of_awareness=np.zeros(long),
            sales_weight=np.zeros(long), awareness_weight=np.zeros(long), assets=[frozenset()] * answers,
        )  # fmt: skip

    def weigh(self) -> None:
        """Bring sales and awareness together, as the client weighs them."""
        self.gross = self.sales_weight[:, None] * self.sales + self.awareness_weight[:, None] * self.awareness

    def copy_row(self, other: "Sheet", answers: list[int]) -> None:
        """Give these answers what the first of another sheet brings."""
        for name in self.__dataclass_fields__:
            if name != "assets":
                getattr(self, name)[answers] = getattr(other, name)[0]

    def repeated(self, count: int) -> "Sheet":
        """The first answer so many times."""
        new = Sheet.empty(count, self.gross.shape[1])
        for name in self.__dataclass_fields__:
            if name != "assets":
                getattr(new, name)[:] = getattr(self, name)[0]
        new.assets = [self.assets[0]] * count
        return new
