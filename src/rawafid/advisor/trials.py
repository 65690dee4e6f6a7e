"""Which other answers are worth trying, to every question that applies, open or answered."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.situation import Situation
from rawafid.knowledge.answers import NOT_APPLICABLE, Answer, Answers, Rows, chosen, frozen, number
from rawafid.knowledge.library import Knowledge

_END_POINT: Final = 1.28
"""Log-sds from the middle to the ends of an 80 % interval."""


def with_answer(answers: Answers, question: str, answer: Answer, knowledge: Knowledge) -> Answers:
    """The answers in use when this one is given instead; others may be hidden by it."""
    kept = ((asked, given) for asked, given in answers.items() if asked != question)
    return knowledge.questionnaire.used(frozen((*kept, (question, answer))))


def expected_number(question: str, situation: Situation, knowledge: Knowledge) -> tuple[float, float] | None:
    """Mean, in the question's unit, and log-sd of an amount that is open; None where nothing is expected."""
    sector, rate, model = situation.sector, situation.units_per_usd, knowledge.catalogue.model
    typical = sector.order_value_usd(situation.country.region)
    hours, hour = model["team_hours_when_unknown"], situation.country.hour_cost_usd
    contacts, followers = model["contact_list_when_unknown"], model["followers_when_unknown"]
    budget = model["budget_when_unknown_usd"]
    usual = situation.budget_per_month or budget.low * situation.country.media_level.mid
    expected = {
        "order_value": (typical.mid * rate, typical.sigma),
        "gross_margin": (sector.gross_margin.mid * 100.0, sector.gross_margin.sigma),
        "close_rate": (float(np.mean(situation.lead_close)) * 100.0, sector.lead_close.sigma),
        "current_awareness": (max(5.0, float(np.mean(1.0 - situation.unaware)) * 100.0), 0.7),
        "monthly_budget": (usual * rate, budget.sigma),
        "monthly_customers": (float(np.mean(situation.new_customers_per_month)), 0.8),
        "capacity": (2.0 * float(np.mean(situation.new_customers_per_month)), 0.8),
        "contact_list_size": (contacts.mid, contacts.sigma),
        "followers": (followers.mid, followers.sigma),
        "team_hours": (hours.mid, hours.sigma),
        "hour_cost": (hour.mid * rate, hour.sigma),
        "monthly_visits": (float(np.mean(situation.visits_per_month)), 1.0),
        "exchange_rate": (rate, 0.1),
    }
    mean, sigma = expected.get(question, (0.0, 0.0))
    return (mean, sigma) if mean > 0.0 else None


@dataclass(frozen=True, slots=True)
class Trial:
    """One other answer to a question."""

    question: str
    answer: Answer


_ENDS: Final = {
    # question: lower and higher than what was answered
    "monthly_budget": (0.5, 2.0), "team_hours": (0.5, 2.0), "gross_margin": (0.75, 1.25),
    "close_rate": (0.75, 1.25), "exchange_rate": (0.8, 1.25),
}  # fmt: skip
_COUNTED: Final = frozenset(
    {"customers_per_month", "leads_per_month", "visits_per_month", "contacts", "followers"}
)
"""Units of which there is no part."""
_USUAL_ENDS: Final = (0.6, 1.6)
_LEAST_GOAL_STEP: Final = 15.0


def trials_of(
    answers: Answers, situation: Situation, knowledge: Knowledge, used: Sequence[str] = ()
) -> tuple[Trial, ...]:
    """Other answers worth trying to every question that applies, open or answered; sorted as asked.

    Of an open choice every option, of an answered one all others; of an answered country those of its region
    where media cost least and most. Of a number a lower and a higher one, round what may be expected while
    it is open. Of a multiple choice each further option, and the choice without each of those ticked; of what
    is excluded, each channel in `used`. Of a table its amounts halved and doubled. What "does not apply" is
    not tried.
    """
    questionnaire = knowledge.questionnaire
    found: list[Trial] = []
    for question in questionnaire.visible(answers):
        answer, asked = answers.get(question), questionnaire.questions[question]
        if answer is NOT_APPLICABLE:
            continue
        others: Iterable[Answer]
        if question == "country" and answer is not None:
            others = _abroad(situation, knowledge)
        elif question == "currency":
            others = ()  # the same amounts in another currency are other amounts: tried as amounts
        elif asked.kind == "choice":
            others = asked.options
        elif asked.kind == "multi":
            others = _toggled(question, chosen(answers, question) or (), tuple(map(str, asked.options)), used)
        elif asked.kind == "table":
            others = _scaled(answer)
        elif question == "goal_balance":
            goal = 50.0 if answer is None else number(answers, question) or 0.0
            others = [end for end in (20.0, 80.0) if abs(end - goal) >= _LEAST_GOAL_STEP]
        else:
            others = _amounts(question, number(answers, question), situation, knowledge)
        for other in others:
            low, high = asked.low, asked.high
            if isinstance(other, float) and low is not None and high is not None:
                whole = max(1.0, float(round(other))) if asked.unit in _COUNTED else other
                other = min(max(whole, low), high)
            if other != answer and Trial(question, other) not in found:
                found.append(Trial(question, other))
    return tuple(found)


def _abroad(situation: Situation, knowledge: Knowledge) -> list[str]:
    """The countries of the client's region, or of all where it is alone, where media cost least and most."""
    every = list(knowledge.catalogue.countries.values())
    near = [country for country in every if country.region == situation.country.region]
    near = near if len(near) > 1 else every
    near.sort(key=lambda country: (country.media_level.mid, country.id))
    return [near[0].id, near[-1].id]


def _toggled(
    question: str, ticked: tuple[str, ...], options: tuple[str, ...], used: Sequence[str]
) -> list[tuple[str, ...]]:
    """The choice with one option more, or without one; a channel is excluded only where it is in use."""
    further = used if question == "excluded_channels" else options
    found = [tuple(o for o in options if o in ticked or o == new) for new in further if new not in ticked]
    return found + [tuple(o for o in ticked if o != old) for old in ticked]


def _scaled(answer: Answer) -> list[Answer]:
    """A table with its amounts halved and doubled, and without them."""
    if not isinstance(answer, Rows) or not answer:
        return []
    return [Rows((key, _round(value * factor)) for key, value in answer) for factor in (0.5, 2.0)]


def _amounts(question: str, value: float | None, situation: Situation, knowledge: Knowledge) -> list[float]:
    """A lower and a higher number: by a usual factor, or the ends of what is expected of an open one."""
    if value:
        return [_round(value * factor) for factor in _ENDS.get(question, _USUAL_ENDS)]
    expected = expected_number(question, situation, knowledge)
    if expected is None:
        return []
    mean, sigma = expected
    return [_round(mean * math.exp(sigma * z - sigma**2 / 2.0)) for z in (-_END_POINT, _END_POINT)]


def _round(value: float) -> float:
    return float(f"{value:.3g}")
