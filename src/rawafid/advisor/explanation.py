"""Why the advice is so: reasons by channel, channels left out, what would change it, what to ask next.

Other answers are tried for real: each is a study of its own, roughly first, and those that matter as
carefully as the advice itself.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.advice import Change, NextQuestion, NotChosen, ReasonGiven
from rawafid.advisor.appraisal import appraise
from rawafid.advisor.beliefs import BELIEF_QUESTIONS
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import Situation
from rawafid.advisor.study import Study, study
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import NOT_APPLICABLE, Answer, Answers, chosen, frozen, number
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

SECTOR_VISITS: Final = "visits_in_the_sector"
PRICE_OF_ORDER: Final = "price_of_an_order"
"""Rule ids of the two reasons that come from the curves rather than from a rule."""
COARSE_DRAWS: Final = 48
COARSE_NODES: Final = 14
COARSE_GAP: Final = 1e-2
_LEAST_EFFECT: Final = 0.005
_LEAST_MOVE: Final = 0.01
_MOST_CHANGES: Final = 6
_MOST_QUESTIONS: Final = 8
# Three-point Gauss–Hermite rule for a normal variable: exact for polynomials up to degree five.
_POINTS: Final = ((-math.sqrt(3.0), 1.0 / 6.0), (0.0, 2.0 / 3.0), (math.sqrt(3.0), 1.0 / 6.0))


def reasons_for(one: Study, channel: str) -> tuple[ReasonGiven, ...]:
    """A channel's weights, largest first, as shares of what it is advised for.

    A weight on orders and one on awareness are mixed by what each is worth for this channel at its level (the
    logarithmic-mean weights of an additive decomposition); a dearer price counts against it. They add up to
    the channel's rating.
    """
    weight = _sales_weight(one, channel)
    found = [
        ReasonGiven(r.rule, r.question, weight * r.action + (1.0 - weight) * r.aware - r.price)
        for r in one.weighed.reasons[channel]
    ]
    found += [ReasonGiven(r.rule, r.question, weight * r.effect) for r in _visit_reasons(one, channel)]
    found = [r for r in found if r.effect != 0.0]
    return tuple(sorted(found, key=lambda r: (-abs(r.effect), r.rule, r.question)))


def _visit_reasons(one: Study, channel: str) -> list[ReasonGiven]:
    """How the trade and the price turn visits into customers, for channels that bring visits: exact logs."""
    option = next(o for o in one.curves.options if o.channel.id == channel)
    if option.channel.response_stage != "visit":
        return []
    found = []
    if "sector" in one.answers:
        usual = float(np.mean(one.situation.visit_multiplier))
        found.append(ReasonGiven(SECTOR_VISITS, "sector", math.log(usual)))
    if "order_value" in one.answers:
        found.append(
            ReasonGiven(PRICE_OF_ORDER, "order_value", math.log(float(np.mean(one.situation.dearness))))
        )
    return found


def _sales_weight(one: Study, channel: str) -> float:
    """Share of the channel's worth that comes from sales rather than awareness, 0–1."""
    for item in one.used:
        if item.option.channel.id == channel:
            for row, option in enumerate(one.curves.options):
                if option == item.option:
                    level = one.curves.level[row]
                    at = item.level
                    sales = float(np.interp(at, level, one.curves.sales_worth[row]))
                    aware = float(np.interp(at, level, one.curves.awareness_worth[row]))
                    sales = max(0.0, sales * one.situation.sales_weight)
                    aware = max(0.0, aware * one.situation.awareness_weight)
                    return sales / (sales + aware) if sales + aware > 0.0 else 1.0
    return 1.0


def not_chosen(one: Study, deck: Deck) -> tuple[NotChosen, ...]:
    """Every channel that is not in the mix, in the order of ids, with the reason that settles it."""
    used = {item.option.channel.id for item in one.used}
    binding = set(one.plan.binding)
    found = []
    for channel in deck.catalogue.channels.values():
        if channel.id in used:
            continue
        if channel.id in one.weighed.obstacles:
            obstacle = one.weighed.obstacles[channel.id]
            found.append(NotChosen(channel.id, obstacle.code, obstacle.about))
        elif not channel.split:
            found.append(NotChosen(channel.id, "informs"))
        elif channel.id in one.split.unused:
            found.append(NotChosen(channel.id, one.split.unused[channel.id]))
        elif "channel_count" in binding:
            found.append(NotChosen(channel.id, "no_room"))
        elif "budget" in binding:
            found.append(NotChosen(channel.id, "better_use_of_budget"))
        elif "team_hours" in binding:
            found.append(NotChosen(channel.id, "better_use_of_hours"))
        else:
            found.append(NotChosen(channel.id, "others_do_better"))
    return tuple(found)


IDENTITY: Final = ("customer_type", "market_scope", "business_age")


def _neighbours(options: Sequence[str | int], answer: Answer) -> tuple[str | int, ...]:
    """The options next to the answer, in the questionnaire's order; all of them when it is open."""
    if answer not in options:
        return tuple(options)
    around = list(options)
    at = around.index(answer)  # type: ignore[arg-type]  # it is one of them
    return (*around[max(0, at - 1) : at], *around[at + 1 : at + 2])


@dataclass(frozen=True, slots=True)
class Trial:
    """One other answer: its probability when the question is open (0 for a mere change of mind)."""

    question: str
    answer: Answer
    probability: float


def trials_of(answers: Answers, situation: Situation, knowledge: Knowledge) -> tuple[Trial, ...]:
    """Other answers worth trying: all options of a choice, lower and higher values of a number."""
    # What does not apply has been answered: it is neither asked again nor tried.
    visible = {
        question
        for question in knowledge.questionnaire.visible(answers)
        if answers.get(question) is not NOT_APPLICABLE
    }
    found: list[Trial] = []
    for question in BELIEF_QUESTIONS:
        if question not in visible:
            continue
        belief = situation.beliefs[question]
        options: tuple[str | int, ...] = knowledge.questionnaire.questions[question].options
        if belief.certain:
            # Who they sell to and where, they know best; of the rest only neighbouring answers are tried.
            options = () if question in IDENTITY else _neighbours(options, answers.get(question))
        for option in options:
            probability = 0.0 if belief.certain else belief.probability(str(option))
            if answers.get(question) != option and (belief.certain or probability >= 0.02):
                found.append(Trial(question, option, probability))
    for question in ("horizon", "risk_attitude", "cash_pressure", "can_hire"):
        if question in visible:
            for option in _neighbours(
                knowledge.questionnaire.questions[question].options, answers.get(question)
            ):
                if answers.get(question) != option:
                    found.append(Trial(question, option, 0.0))
    goal = number(answers, "goal_balance")
    for target in (20.0, 80.0):
        if abs(target - (50.0 if goal is None else goal)) >= 15.0:
            found.append(Trial("goal_balance", target, 0.0))
    for question, factors in (("monthly_budget", (0.5, 2.0)), ("team_hours", (0.5, 2.0))):
        value = number(answers, question)
        if value:
            found += [Trial(question, value * factor, 0.0) for factor in factors]
    found += _number_trials(answers, situation, knowledge, visible)
    assets = chosen(answers, "assets")
    for asset in ("website", "content_creator", "business_profile"):
        if assets is not None and asset not in assets:
            found.append(Trial("assets", tuple(sorted((*assets, asset))), 0.0))
    return tuple(found)


def _number_trials(
    answers: Answers, situation: Situation, knowledge: Knowledge, visible: set[str]
) -> list[Trial]:
    """Numbers: when open, three points of what they may be; when given, a lower and a higher value."""
    sector, rate = situation.sector, situation.units_per_usd
    typical = sector.order_value_usd(situation.country.region)
    aware = float(np.mean(1.0 - situation.unaware))
    model = knowledge.catalogue.model
    hour = situation.country.hour_cost_usd
    hours = model["team_hours_when_unknown"]
    spreads: dict[str, tuple[float, float, float]] = {
        # question: (mean in its own unit, log-sd, most)
        "order_value": (typical.mid * rate, typical.sigma, 1e9),
        "gross_margin": (sector.gross_margin.mid * 100.0, sector.gross_margin.sigma, 95.0),
        "close_rate": (float(np.mean(situation.lead_close)) * 100.0, sector.lead_close.sigma, 95.0),
        "current_awareness": (aware * 100.0, 0.7, 90.0),
        "monthly_customers": (float(np.mean(situation.new_customers_per_month)), 0.8, 1e8),
        "contact_list_size": (
            model["contact_list_when_unknown"].mid,
            model["contact_list_when_unknown"].sigma,
            1e8,
        ),
        "hour_cost": (hour.mid * rate, hour.sigma, 1e9),
        "monthly_visits": (float(np.mean(situation.visits_per_month)), 1.0, 1e10),
        "followers": (model["followers_when_unknown"].mid, model["followers_when_unknown"].sigma, 1e9),
    }
    found = []
    if number(answers, "team_hours") is None:
        spreads["team_hours"] = (hours.mid, hours.sigma, 2000.0)
    for question, (mean, sigma, most) in spreads.items():
        if question not in visible:
            continue
        value = number(answers, question)
        if value is None and mean > 0.0:
            for z, probability in _POINTS:
                point = min(most, mean * math.exp(sigma * z - sigma**2 / 2.0))
                found.append(Trial(question, _round(point), probability))
        elif value:
            factors = (0.75, 1.25) if question in ("gross_margin", "close_rate") else (0.6, 1.6)
            found += [Trial(question, _round(min(most, value * factor)), 0.0) for factor in factors]
    return found


def _round(value: float) -> float:
    return float(f"{value:.3g}")


def explore(
    client: Study,
    options: Options,
    knowledge: Knowledge,
    *,
    rough: Deck,
    again: Callable[[Answers], Study],
) -> tuple[tuple[Change, ...], tuple[NextQuestion, ...]]:
    """Try the other answers: what would change the advice most, and what is worth finding out; US dollars.

    Every answer is tried on the `rough` deck; those that seem to move the mix most are then studied `again`
    as carefully as the advice itself, and only what they really change is told. The worth of a question is
    the expected value of perfect information: over its plausible answers, how much better the plan made for
    each answer does there than the present plan would (Raiffa and Schlaifer).
    """
    model = knowledge.catalogue.model
    base = _coarse(client.answers, client, options, knowledge, rough)
    candidates: dict[str, tuple[float, Answers, Trial]] = {}
    worth: dict[str, float] = {}
    for trial in trials_of(client.answers, client.situation, knowledge):
        changed = _with_answer(client.answers, trial, knowledge)
        other = _coarse(changed, client, options, knowledge, rough)
        if trial.probability > 0.0:
            best = appraise(other, other.used, model)
            present = appraise(other, base.used, model)
            gain = trial.probability * max(0.0, best - present)
            worth[trial.question] = worth.get(trial.question, 0.0) + gain
        size = _change(trial, base, other).size
        if size >= _LEAST_MOVE and size > candidates.get(trial.question, (0.0,))[0]:
            candidates[trial.question] = (size, changed, trial)
    likely = sorted(candidates.values(), key=lambda c: (-c[0], c[2].question))[:_MOST_CHANGES]
    changes = [_change(trial, client, again(changed)) for _, changed, trial in likely]
    changes = sorted((c for c in changes if c.size >= _LEAST_MOVE), key=lambda c: (-c.size, c.question))
    asked = sorted(worth.items(), key=lambda item: (-item[1], item[0]))[:_MOST_QUESTIONS]
    least = 1e-4 * max(1.0, abs(client.value))
    return tuple(changes), tuple(NextQuestion(q, w) for q, w in asked if w > least)


def _with_answer(answers: Answers, trial: Trial, knowledge: Knowledge) -> Answers:
    """The answers in use when this one is given instead; others may be hidden by it."""
    kept = ((question, answer) for question, answer in answers.items() if question != trial.question)
    return knowledge.questionnaire.used(frozen((*kept, (trial.question, trial.answer))))


def _coarse(answers: Answers, client: Study, options: Options, knowledge: Knowledge, deck: Deck) -> Study:
    return study(
        answers, options, knowledge, deck, nodes=COARSE_NODES, gap=COARSE_GAP, basis=client.basis, quick=True
    )


def _change(trial: Trial, before: Study, after: Study) -> Change:
    """How the mix of one study differs from that of another; size is half the sum of absolute changes."""
    was, now = _cost_shares(before), _cost_shares(after)
    size = 0.5 * math.fsum(abs(now.get(c, 0.0) - was.get(c, 0.0)) for c in sorted({*was, *now}))
    moves = {}
    if before.shares and after.shares:
        moves = {axis: after.shares[axis] - before.shares[axis] for axis in ("upstream", "inbound")}
    return Change(
        question=trial.question,
        answer=trial.answer,
        moves=moves,
        enter=tuple(sorted(set(now) - set(was))),
        leave=tuple(sorted(set(was) - set(now))),
        size=size,
    )


def _cost_shares(one: Study) -> dict[str, float]:
    total = math.fsum(item.cost_per_month for item in one.used)
    if total <= 0.0:
        return {}
    return {item.option.channel.id: item.cost_per_month / total for item in one.used}


def strongest(reasons: Iterable[ReasonGiven], *, most: int) -> tuple[ReasonGiven, ...]:
    """The few reasons worth showing beside a channel, largest first."""
    return tuple(r for r in reasons if abs(r.effect) >= _LEAST_EFFECT)[:most]


def research_worth(questions: tuple[NextQuestion, ...], model: Mapping[str, Quantity]) -> float:
    """What market research could be worth: the open questions about the market that it would answer."""
    about_market = {"current_awareness", "demand_state", "competition", "category_novelty", "purchase_cycle",
                    "decision_style", "repeat_purchase"}  # fmt: skip
    share = model["research_answers_share"].mid
    return share * math.fsum(q.worth or 0.0 for q in questions if q.question in about_market)
