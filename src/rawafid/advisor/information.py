"""What finding out is worth: the next best question and the next best measurement, in US dollars.

Knowing helps as far as it changes what is done. A few plans are valued under every plausible answer; the
expected value of perfect information of a question is how much more the best plan for each answer is worth
there, on average, than the present one (Raiffa and Schlaifer, "Applied statistical decision theory", 1961).
It is that of the plans of the pool, so a lower bound; never negative; and nothing where no answer changes the
plan. A measurement tells less than the truth: it is worth what the belief that it lets expect is worth.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.advice import NextMeasurement, NextQuestion
from rawafid.advisor.answer_sheet import Given
from rawafid.advisor.beliefs import BELIEF_QUESTIONS
from rawafid.advisor.effect_value import EffectValues
from rawafid.advisor.own_results import recall_bias
from rawafid.advisor.plan_value import PlanValues
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.advisor.study import Study
from rawafid.advisor.trials import expected_number, with_answer
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answer, Answers
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import WIDTH_OF_80_PERCENT

LEAST_SHARE: Final = 0.005
"""Part of the plan's value below which one more answer is not worth asking for."""
VALUE_DRAWS: Final = 16
"""Draws of each answer: all answers see the same ones, so that few are enough to compare them."""
MINUTES_TO_ANSWER: Final = 2.0
"""Of the client's time that one more answer takes."""
COUNTING_BIAS: Final = 0.3
COUNTING_NOISE: Final = 0.25
"""Log-sds of orders counted through a link, a code or a number of their own: bias, and noise of a month."""
SALES_NOISE: Final = 0.08
"""Share by which a month's sales vary without any cause that is known (expert prior)."""
_CLEARLY_MORE: Final = 1.2
"""How much more a measurement that takes more trouble must be worth to be named instead."""
_LEAST_PROBABILITY: Final = 0.02
_LEAST_WORTH: Final = 1e-4
"""Part of the plan's value below which a worth is rounding."""
_EVEN: Final = 0.5
_RARE: Final = 0.05
"""Probability that a regulated offer belongs to a client who has not said so."""
# Three-point Gauss–Hermite rule for a normal variable: exact for polynomials up to degree five.
_POINTS: Final = ((-math.sqrt(3.0), 1.0 / 6.0), (0.0, 2.0 / 3.0), (math.sqrt(3.0), 1.0 / 6.0))
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(9)
_COLUMNS: Final = {
    "order_value": "order_value", "gross_margin": "gross_margin", "close_rate": "lead_close",
    "current_awareness": "awareness",
    "contact_list_size": "contact_list", "followers": "social_accounts",
}  # fmt: skip
"""Amounts that are a column of the draws while they are open."""
_USUAL: Final[Mapping[str, Answer]] = {
    "horizon": 12, "cash_pressure": "no_pressure", "risk_attitude": "balanced", "can_hire": "no",
    "sector": "other",
}  # fmt: skip
"""What is supposed while a choice is open that is no mixture: all its options are as likely."""
_GOALS: Final = ((20.0, 0.25), (50.0, 0.5), (80.0, 0.25))


@dataclass(frozen=True, slots=True)
class StopOffer:
    """Whether to offer to stop asking; what the best and all of the open questions are worth, US dollars."""

    stop: bool
    best: float
    rest: float


def next_questions(
    one: Study, options: Options, knowledge: Knowledge, deck: Deck
) -> tuple[NextQuestion, ...]:
    """Open questions whose answer may change the plan, dearest first; worth in US dollars over the horizon.

    `deck` sets the seed of the draws. A multiple choice is worth what its single options are together.
    """
    families = open_questions(one, knowledge)
    given = [answer for family in families for answer in family]
    if not given:
        return ()
    gains = PlanValues(one, options, knowledge, deck.of_size(VALUE_DRAWS)).gains(given)
    total: dict[str, float] = {}
    start = 0
    for family in families:
        rows = slice(start, start + len(family))
        start += len(family)
        chances = np.array([answer.probability for answer in family])
        gain = float((chances * gains[rows]).sum() / chances.sum())
        total[family[0].question] = total.get(family[0].question, 0.0) + gain
    least = _LEAST_WORTH * max(1.0, abs(one.value))
    kept = sorted((q for q in total.items() if q[1] > least), key=lambda q: (-q[1], q[0]))
    return tuple(NextQuestion(question, worth) for question, worth in kept)


def next_measurements(
    one: Study, options: Options, knowledge: Knowledge, deck: Deck
) -> tuple[NextMeasurement, ...]:
    """Channels whose own result may change the plan, dearest first, each with the simplest way to get it.

    "ask_customers" is to ask for a month how they heard of the business, "count_orders" to count for a month
    the orders through a link, code or number of the channel's own, "lift_test" to switch the channel off or
    on for a month and compare sales; worth in US dollars over the horizon.

    The expected value of sample information: a measurement with noise v moves what a channel is believed to
    bring, on the log scale, by a normal variable with variance s² = σ⁴/(σ² + v²), its mean unmoved.
    """
    values = EffectValues(one, options, knowledge, deck.of_size(VALUE_DRAWS))
    least = _LEAST_WORTH * max(1.0, abs(one.value))
    found = []
    for channel in values.channels():
        spread = float(one.weighed.sigma[deck.position[channel]])
        if spread <= 0.0:
            continue
        best: NextMeasurement | None = None
        known = value_of_effect(values, channel, spread)
        for kind, noise in _noises(one, values, channel, knowledge, deck):
            shift = spread**2 / math.hypot(spread, noise)
            worth = min(known, value_of_effect(values, channel, shift))
            if best is None or worth > _CLEARLY_MORE * (best.worth or 0.0):
                best = NextMeasurement(kind, channel, worth)
        if best is not None and (best.worth or 0.0) > least:
            found.append(best)
    return tuple(sorted(found, key=lambda m: (-(m.worth or 0.0), m.channel)))


def value_of_effect(values: EffectValues, channel: str, shift: float) -> float:
    """What it is worth that the belief in a channel moves by a log-sd of `shift`: all of it is the truth."""
    multipliers = np.exp(shift * _NODES - shift**2 / 2.0)
    return float((_WEIGHTS * values.gains_of_effect(channel, multipliers)).sum() / _WEIGHTS.sum())


def stop_offer(one: Study, questions: Sequence[NextQuestion], knowledge: Knowledge) -> StopOffer:
    """Whether to offer to stop: the best question is worth less than half a percent, or than its time.

    The share is of what the plan is worth; the time is two minutes at the cost of the client's hour.
    """
    worths = [question.worth or 0.0 for question in questions]
    best = max(worths, default=0.0)
    minutes = MINUTES_TO_ANSWER / 60.0 * one.situation.hour_cost
    return StopOffer(
        stop=best < max(LEAST_SHARE * max(0.0, one.value), minutes), best=best, rest=math.fsum(worths)
    )


# Open questions.


def open_questions(one: Study, knowledge: Knowledge) -> list[list[Given]]:
    """The plausible answers of every open question; a multiple choice gives one family for each option."""
    answers, situation = one.answers, one.situation
    families: list[list[Given]] = []

    def given(question: str, answer: Answer, probability: float, **more: object) -> Given:
        # What no column carries is understood anew, and may hide other questions.
        changed: Answers = {**answers, question: answer}
        if not more:
            changed = with_answer(answers, question, answer, knowledge)
        return Given(question=question, answer=answer, probability=probability, answers=changed, **more)  # type: ignore[arg-type]  # its own fields

    for question in knowledge.questionnaire.visible(answers):
        if question in answers:
            continue
        asked = knowledge.questionnaire.questions[question]
        if question in BELIEF_QUESTIONS:
            belief = situation.beliefs[question]
            edges = np.cumsum(belief.probabilities) / math.fsum(belief.probabilities)
            families.append(
                [
                    given(
                        question, _option(asked.options, option), chance,
                        column=f"choice.{question}", at=float(edge - chance / 2.0),
                    )
                    for option, chance, edge in zip(belief.options, belief.probabilities, edges, strict=True)
                    if chance >= _LEAST_PROBABILITY
                ]
            )  # fmt: skip
        elif question in _COLUMNS:
            amounts = _amounts(question, situation, knowledge)
            families.append(
                [
                    given(question, amount, chance, column=_COLUMNS[question], at=z)
                    for (z, chance), (amount, _) in zip(_POINTS, amounts, strict=True)
                ]
            )
        elif question in ("monthly_budget", "team_hours", "hour_cost"):
            rate = situation.units_per_usd
            name, scale = {
                "monthly_budget": ("money", 1.0 / rate), "team_hours": ("hours", WEEKS_PER_MONTH),
                "hour_cost": ("hour_cost", 1.0 / rate),
            }[question]  # fmt: skip
            families.append(
                [
                    given(question, amount, chance, **{name: amount * scale})
                    for amount, chance in _amounts(question, situation, knowledge)
                ]
            )
        elif question in ("monthly_customers", "monthly_visits", "capacity"):
            families.append([given(question, a, p) for a, p in _amounts(question, situation, knowledge)])
        elif question == "goal_balance":
            families.append(
                [
                    given(question, goal, chance, **({"usual": True} if goal == 50.0 else {}))
                    for goal, chance in _GOALS
                ]
            )
        elif question in _USUAL:
            chance = 1.0 / len(asked.options)
            families.append(
                [
                    given(question, o, chance, **({"usual": True} if o == _USUAL[question] else {}))
                    for o in asked.options
                ]
            )
        elif question == "list_consent":
            chance = 1.0 / len(asked.options)
            families.append([given(question, o, chance, column="") for o in asked.options])
        elif question == "country":
            chosen = _one_of_each_region(knowledge)
            families.append([given(question, country, 1.0 / len(chosen)) for country in chosen])
        elif question in ("assets", "sales_path", "regulated_offer"):
            chance = _RARE if question == "regulated_offer" else _EVEN
            none = given(question, (), 1.0 - chance, usual=True)
            for option in map(str, asked.options):
                anew = question == "assets" and option in _OWNED
                said = {} if anew else {"column": ""}
                families.append([none, given(question, (option,), chance, **said)])
    return [family for family in families if len(family) > 1]


_OWNED: Final = frozenset({"contact_list", "social_accounts", "storefront", "business_profile"})
"""Assets that bring something by themselves; the others only let channels be used."""


def _one_of_each_region(knowledge: Knowledge) -> list[str]:
    """Of each region the country where media cost a middling price."""
    regions: dict[str, list[tuple[float, str]]] = {}
    for country in knowledge.catalogue.countries.values():
        regions.setdefault(country.region, []).append((country.media_level.mid, country.id))
    return [sorted(found)[len(found) // 2][1] for _, found in sorted(regions.items())]


def _option(options: Sequence[str | int], name: str) -> str | int:
    return next(option for option in options if str(option) == name)


def _amounts(question: str, situation: Situation, knowledge: Knowledge) -> list[tuple[float, float]]:
    """Three amounts that stand for all that an open one may be, with their probabilities."""
    expected = expected_number(question, situation, knowledge)
    asked = knowledge.questionnaire.questions[question]
    if expected is None or asked.low is None or asked.high is None:
        return []
    mean, sigma = expected
    found = [(mean * math.exp(sigma * z - sigma**2 / 2.0), chance) for z, chance in _POINTS]
    return [(min(max(amount, asked.low), asked.high), chance) for amount, chance in found]


# Measurements.


def _noises(
    one: Study, values: EffectValues, channel: str, knowledge: Knowledge, deck: Deck
) -> list[tuple[str, float]]:
    """Ways to measure a channel, simplest first, with the log-sd of the error of each after a month."""
    model = knowledge.catalogue.model
    orders = values.orders_a_month(channel)
    if orders <= 0.0:
        return []
    count = 1.0 / math.sqrt(max(orders, 1.0))
    found = []
    if deck.channels[deck.position[channel]].buyer == "new":
        bias = recall_bias(channel, model, deck)
        recall = math.hypot(model["recall_noise_log_sd"].mid, (bias.high - bias.low) / WIDTH_OF_80_PERCENT)
        found.append(("ask_customers", math.hypot(recall, count)))
    found.append(("count_orders", math.hypot(COUNTING_BIAS, COUNTING_NOISE, count)))
    everything = float(np.mean(one.situation.orders_per_month)) + orders
    found.append(("lift_test", math.hypot(math.sqrt(2.0) * SALES_NOISE * everything / orders, count)))
    return found
