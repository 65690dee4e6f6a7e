"""The budget and the horizon as sliders: every position solved exactly once, so that a drag is a look-up.

A budget changes more than one limit (what an hour of one's own is worth, how well broadcast is bought, how
many channels can be looked after), so its positions are studies of their own, each with its certified gap;
the slider stops at them and nowhere between. Horizons are the answers that the questionnaire offers.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from rawafid.advisor.rounding import step_for
from rawafid.advisor.study import Study
from rawafid.knowledge.answers import Answers, frozen, number
from rawafid.knowledge.questionnaire import Questionnaire

STEPS_PER_DOUBLING: Final = 5
DOUBLINGS: Final = 2
"""The slider goes from a quarter of the budget to four times it."""
_COARSENESS: Final = 0.02


@dataclass(frozen=True, slots=True)
class Rung:
    """One position: the amount in the client's currency, or months, and the plan there."""

    at: float
    one: Study

    @property
    def gap(self) -> float:
        """Certified relative gap of the plan at this position."""
        value, bound = self.one.value, self.one.bound
        return max(0.0, (bound - value) / bound) if bound > 0.0 else 0.0


def budget_amounts(budget: float) -> tuple[float, ...]:
    """Positions of the budget slider round an amount of money, figures people use, rising; one is itself."""
    if budget <= 0.0:
        return (0.0,)
    found = {budget}
    for k in range(-DOUBLINGS * STEPS_PER_DOUBLING, DOUBLINGS * STEPS_PER_DOUBLING + 1):
        amount = budget * 2.0 ** (k / STEPS_PER_DOUBLING)
        step = step_for(amount, _COARSENESS)
        if k:
            found.add(round(amount / step) * step)
    return tuple(sorted(float(f"{amount:.9g}") for amount in found))


def budget_ladder(answers: Answers, studied: Callable[[Answers], Study]) -> Iterator[Rung]:
    """The plan at each position of the budget slider; nothing where the client gave no budget.

    Positions come one by one, the nearest to the client's own first, so that a caller may show or stop.
    """
    budget = number(answers, "monthly_budget")
    if budget is None:
        return
    amounts = sorted(budget_amounts(budget), key=lambda a: (abs(math.log(a / budget)) if budget else 0.0, a))
    for amount in amounts:
        yield Rung(amount, studied(_with(answers, "monthly_budget", amount)))


def horizon_ladder(
    answers: Answers, questionnaire: Questionnaire, studied: Callable[[Answers], Study]
) -> Iterator[Rung]:
    """The plan at each horizon that may be answered, in months, rising."""
    for months in questionnaire.questions["horizon"].options:
        yield Rung(float(months), studied(questionnaire.used(_with(answers, "horizon", months))))


def _with(answers: Answers, question: str, answer: str | int | float) -> Answers:
    kept = ((name, given) for name, given in answers.items() if name != question)
    return frozen((*kept, (question, answer)))
