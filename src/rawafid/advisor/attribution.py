"""Why the whole plan is so: what each topic of answers adds to it, exactly.

Topics of answers are the players of a game. What a set of topics comes to is the plan that is best, in a pool
of plans, under the answers of these topics alone; each topic gets its Shapley value (Shapley, "A value for
n-person games", 1953): the mean, over all orders of telling the topics, of what telling it changes. The parts
add up to the difference between the plan and the one for a business of which only the frame is known.

The frame always stays: the country with its currency, the money and the hands. They are no players, since
plans of different budgets cannot be compared, and a topic would be credited with the budget that it lets one
guess (so many customers, so much money) although the client has said what it is. Where the client left the
budget or the hours open, what the advice assumes for them stays throughout. Locked and excluded channels do
play: a plan without the locked ones does not count where they are told, and excluded ones fall away.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

import numpy as np

from rawafid.advisor.draws import FloatArray, IntArray
from rawafid.advisor.plan_pool import PlanPool, PooledPlan, Worths
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import WEEKS_PER_MONTH
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers, frozen, number
from rawafid.knowledge.library import Knowledge

TOPICS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "trade": ("sector", "regulated_offer"),
        "customers": ("customer_type", "market_scope"),
        "habits": ("purchase_cycle", "decision_style", "repeat_purchase", "sales_path"),
        "demand": ("current_awareness", "demand_state", "competition", "category_novelty", "occasions"),
        "price": ("order_value", "gross_margin", "price_position", "close_rate"),
        "today": (
            "business_age", "assets", "contact_list_size", "list_consent", "followers", "capacity",
            "heard_from", "current_spend", "current_hours", "monthly_customers", "monthly_leads",
            "monthly_visits",
        ),
        "aims": (
            "goal_balance", "horizon", "risk_attitude", "cash_pressure", "locked_channels",
            "excluded_channels",
        ),
    }
)  # fmt: skip
"""Topics of answers with their questions, in the order in which they are told."""

FRAME: Final = (
    "country", "currency", "exchange_rate", "monthly_budget", "team_hours", "hour_cost", "can_hire",
)  # fmt: skip
"""Questions whose answers always stay: where the business is, and the means that every plan must fit."""

AS_GOOD: Final = 0.005
"""Plans within this share of the best objective are as good; the first of them in the pool stands."""
MOST_ANSWERS: Final = 2
_LEAST_ANSWER: Final = 1e-6


# ── the game ────────────────────────────────────────────────────────────────────────────────────────────


def shapley(values: FloatArray) -> FloatArray:
    """Exact Shapley values of a game with a vector for each coalition; [2^T, k] → [T, k].

    Row s of `values` is the outcome when the players of the bits of s take part (bit 0 is the first player).
    The result's rows add up to the last row less the first. Raises ValueError for another number of rows.
    """
    count = max(len(values).bit_length() - 1, 0)
    if len(values) != 1 << count:
        raise ValueError("a game has 2^T coalitions")
    coalitions = np.arange(1 << count)
    sizes = np.array([int(s).bit_count() for s in coalitions])
    parts = np.zeros((count, values.shape[1]))
    for player in range(count):
        without: IntArray = coalitions[(coalitions >> player) & 1 == 0]
        gains = values[without | (1 << player)] - values[without]
        weights = np.array([_weight(count, int(size)) for size in sizes[without]])
        parts[player] = (weights[:, None] * gains).sum(axis=0)
    return parts


@cache
def _weight(players: int, others: int) -> float:
    """Share of all orders in which exactly these `others` stand before a player: |S|!(T−|S|−1)!/T!."""
    return 1.0 / (players * math.comb(players - 1, others))


# ── the plan ────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A plan in the figures that topics add to: US dollars over horizon and tail, shares of cost 0–1."""

    value_usd: float
    upstream: float
    inbound: float
    channels: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class AnswerEffect:
    """What one answer does alone: the plan with all answers less the one without it."""

    question: str
    value_usd: float
    upstream: float
    inbound: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicShare:
    """What a topic adds to the plan, and the one or two of its answers that matter most.

    Units are those of `Position`. `questions` are its questions that are answered; `strongest` are answers
    left out alone, which do not add up to the topic.
    """

    topic: str
    questions: tuple[str, ...]
    value_usd: float
    upstream: float
    inbound: float
    channels: Mapping[str, float]
    strongest: tuple[AnswerEffect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanExplanation:
    """The plan as what is advised when nothing is known but the frame, plus what each topic adds.

    For each figure, `base` plus the topics is `plan` within 1e-9. `frame` holds the answered questions that
    stay throughout.
    """

    base: Position
    plan: Position
    topics: tuple[TopicShare, ...]
    frame: tuple[str, ...]


def explain_plan(
    one: Study,
    options: Options,
    knowledge: Knowledge,
    deck: Deck,
    study_again: Callable[[Answers], Study],
) -> PlanExplanation:
    """Why the plan is so, by topic; see `PlanExplanation`.

    `deck` may be coarse. `study_again` finds the plan for other answers and may do so roughly: its plans
    are candidates, all of which are valued anew on `deck`. The pool holds the plan itself, the one without
    any answer, those without one topic, those of one topic alone, and none at all.
    """
    return _PlanGame(one, options, knowledge, deck, study_again).explained()


def says_something(answer: object) -> bool:
    """Whether an answer can move advice: neither open nor an empty list or table."""
    return answer is not None and answer != ()


class _PlanGame:
    """The answers of a client as a game between topics."""

    def __init__(
        self,
        one: Study,
        options: Options,
        knowledge: Knowledge,
        deck: Deck,
        study_again: Callable[[Answers], Study],
    ) -> None:
        self.one, self.knowledge = one, knowledge
        self.answered = {
            topic: tuple(q for q in questions if one.answers.get(q) is not None)
            for topic, questions in TOPICS.items()
        }
        self.players = tuple(
            topic
            for topic, asked in self.answered.items()
            if any(says_something(one.answers[q]) for q in asked)
        )
        situation = one.situation
        # Said or assumed, the means are the same throughout.
        assumed = {
            "monthly_budget": situation.budget_per_month * situation.units_per_usd,
            "team_hours": situation.team_hours_per_month / WEEKS_PER_MONTH,
        }
        self.assumed = {q: value for q, value in assumed.items() if number(one.answers, q) is None}
        whole = (1 << len(self.players)) - 1
        single = [1 << p for p in range(len(self.players))]
        rest = [whole ^ bit for bit in single]
        coalitions = [s for s in dict.fromkeys((0, *rest, *single)) if s != whole]
        plans = [PooledPlan(used=one.used, locked=_locked(one))]
        for coalition in coalitions:
            other = study_again(self.answers_of(coalition))
            plans.append(PooledPlan(used=other.used, locked=_locked(other)))
        plans.append(PooledPlan(used=(), locked={}))
        self.pool = PlanPool(plans, one, options, knowledge, deck)

    def answers_of(self, coalition: int, *, leaving: str = "") -> Answers:
        """The answers of the topics of a coalition and of the frame, but for one; hidden ones left out."""
        told = {q for p, topic in enumerate(self.players) if coalition >> p & 1 for q in self.answered[topic]}
        told |= set(FRAME)
        told.discard(leaving)
        kept = {q: a for q, a in self.one.answers.items() if q in told}
        return self.knowledge.questionnaire.used(frozen((*kept.items(), *self.assumed.items())))

    def explained(self) -> PlanExplanation:
        count = 1 << len(self.players)
        alone = [
            (topic, question)
            for topic in self.players
            for question in self.answered[topic]
            if says_something(self.one.answers[question])
        ]
        states = [self.answers_of(s) for s in range(count)]
        states += [self.answers_of(count - 1, leaving=question) for _, question in alone]
        outcomes = _outcomes(self.pool.worths(states), whole=count - 1)
        # The plan to be explained stands under the whole of the answers, to the last of its channels.
        present = _stand(
            self.pool.worths(states[count - 1 : count], as_they_are=True), np.zeros(1, np.int64)
        )[0]
        outcomes[count - 1] = present
        parts = dict(zip(self.players, shapley(outcomes[:count]), strict=True))
        effects: dict[str, list[tuple[float, AnswerEffect]]] = {}
        scale = max(abs(float(present[0])), abs(float(outcomes[0][0])), 1.0)
        for (topic, question), outcome in zip(alone, outcomes[count:], strict=True):
            moved = present - outcome
            size = float(np.abs(moved[3:]).sum()) / 2.0 + abs(float(moved[0])) / scale
            effect = AnswerEffect(question, *(float(m) for m in moved[:3]))
            effects.setdefault(topic, []).append((size, effect))
        nothing = np.zeros(outcomes.shape[1])
        return PlanExplanation(
            base=self._position(outcomes[0]),
            plan=self._position(present),
            topics=tuple(
                self._share(topic, parts.get(topic, nothing), effects.get(topic, [])) for topic in TOPICS
            ),
            frame=tuple(q for q in FRAME if self.one.answers.get(q) is not None),
        )

    def _channels(self, figures: FloatArray) -> Mapping[str, float]:
        return {c: float(v) for c, v in zip(self.pool.channels, figures[3:], strict=True) if v != 0.0}

    def _position(self, figures: FloatArray) -> Position:
        value, upstream, inbound = (float(v) for v in figures[:3])
        return Position(value_usd=value, upstream=upstream, inbound=inbound, channels=self._channels(figures))

    def _share(
        self, topic: str, figures: FloatArray, effects: Sequence[tuple[float, AnswerEffect]]
    ) -> TopicShare:
        ranked = sorted(effects, key=lambda e: (-e[0], e[1].question))
        value, upstream, inbound = (float(v) for v in figures[:3])
        return TopicShare(
            topic=topic,
            questions=self.answered[topic],
            value_usd=value,
            upstream=upstream,
            inbound=inbound,
            channels=self._channels(figures),
            strongest=tuple(effect for size, effect in ranked[:MOST_ANSWERS] if size > _LEAST_ANSWER),
        )


def _locked(one: Study) -> dict[str, float]:
    limits = one.wishes.limits.items()
    return {channel: limit.locked for channel, limit in limits if limit.locked is not None}


def _outcomes(worths: Worths, *, whole: int) -> FloatArray:
    """The plan that stands under each set of answers, in figures as `_stand` gives them.

    Chosen as the split chooses: what lies nearer to the share of brand work wins, unless it gives up more of
    the value than may go for that.
    """
    averse = _without_optimism(worths.averse, whole)
    first = averse.argmax(axis=1)[:, None]
    best, given_up, share = (
        np.take_along_axis(of, first, axis=1) for of in (averse, worths.given_up, worths.given_up_share)
    )
    most = np.minimum(given_up, share * np.abs(best))
    allowed = averse >= best - most
    objective = _without_optimism(np.where(allowed, averse - worths.pull, -math.inf), whole)
    best = objective.max(axis=1, keepdims=True)
    return _stand(worths, (objective >= best - AS_GOOD * np.abs(best)).argmax(axis=1))


def _without_optimism(objective: FloatArray, whole: int) -> FloatArray:
    """The objective with each plan's discounted so that, under all the answers, none beats the first.

    The first plan is proven best there, with every limit and all draws. What the pool says beyond is its own
    error (it looks at plans one at a time and roughly), and the same error is expected under other answers.
    """
    present = objective[whole]
    beats = (present > present[0]) & (present[0] > 0.0)
    discount = np.where(beats, present[0] / np.where(beats, present, 1.0), 1.0)
    return np.where(objective > 0.0, objective * discount, objective)


def _stand(worths: Worths, plans: IntArray) -> FloatArray:
    """Value, upstream, inbound and the channels' shares of one plan for each set of answers."""
    at = np.arange(len(plans))
    places = (worths.value[at, plans], worths.upstream[at, plans], worths.inbound[at, plans])
    return np.column_stack([*places, worths.shares[at, plans]])
