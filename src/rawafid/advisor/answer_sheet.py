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

    gross: FloatArray
    new_orders: FloatArray
    old_orders: FloatArray
    aware: FloatArray
    live: FloatArray  # 1 where the channel may be used
    months: FloatArray
    hour_cost: FloatArray
    money: FloatArray  # limit a month
    hours: FloatArray
    caps: FloatArray  # [answers, 2] orders that growth takes up, of new and of existing customers
    worth: FloatArray  # [answers, 2] of one of them
    unaware: FloatArray
    worth_of_awareness: FloatArray
    sales_weight: FloatArray
    own_hours: FloatArray  # a month, without those that can be hired
    capacity: FloatArray  # new customers a month
    count: FloatArray  # most channels that can be looked after, 0 where the client says how many
    premium: FloatArray  # what a hired hour costs more
    assets: list[frozenset[str]] = field(default_factory=list)

    @classmethod
    def empty(cls, answers: int, nodes: int) -> "Sheet":
        wide, long, pair = (answers, nodes), (answers,), (answers, 2)
        return cls(
            np.zeros(wide), np.zeros(wide), np.zeros(wide), np.zeros(wide), np.ones(wide), np.zeros(long),
            np.zeros(long), np.zeros(long), np.zeros(long), np.zeros(pair), np.zeros(pair), np.zeros(long),
            np.zeros(long), np.zeros(long), np.zeros(long), np.zeros(long), np.zeros(long),
            np.zeros(long), [frozenset()] * answers,
        )  # fmt: skip

    def copy_row(self, one: int, others: list[int]) -> None:
        """Give other answers what one brings."""
        for name in self.__dataclass_fields__:
            if name != "assets":
                getattr(self, name)[others] = getattr(self, name)[one]

    def repeated(self, count: int) -> "Sheet":
        """The first answer so many times."""
        new = Sheet.empty(count, self.gross.shape[1])
        for name in self.__dataclass_fields__:
            if name != "assets":
                getattr(new, name)[:] = getattr(self, name)[0]
        new.assets = [self.assets[0]] * count
        return new
