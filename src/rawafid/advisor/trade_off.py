"""The slider between sales and awareness in figures that a client reads: what each of its plans brings.

`frontier.py` finds the plans and proves them; here each is foretold like the advice itself, so that a drag
along the slider is a look-up.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.advice import Range
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.forecast import Used, forecast, interval
from rawafid.advisor.frontier import Frontier, FrontierPlan
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.advisor.study import Study
from rawafid.advisor.timing import Timing

GOALS: Final = 101
"""Positions of the slider: the whole numbers from 0 (sales now) to 100 (brand growth)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeOffPlan:
    """One plan: what it brings over the horizon, what it costs a month and where it lies.

    `aware` are people who newly know the business, each once. `mix` holds channel, share of cost and money a
    month, largest first; money is in the client's currency, None without a budget. `gap` is the certified
    relative distance from the best at the goal it was read for.
    """

    orders: Range
    aware: Range
    spend_per_month: float | None
    hours_per_week: float
    upstream: float
    inbound: float
    mix: tuple[tuple[str, float, float | None], ...]
    gap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeOff:
    """The slider. `at[goal]` is the place in `plans` of the plan in hand there, `gaps[goal]` its gap.

    `goal` is the client's own, 0–100, and `advised` the plan of the advice, which also leans to its share of
    brand work and has amounts that people use.
    """

    plans: tuple[TradeOffPlan, ...]
    at: tuple[int, ...]
    gaps: tuple[float, ...]
    widest_gap: float
    goal: int
    advised: TradeOffPlan

    def plan(self, goal: int) -> TradeOffPlan:
        """The plan in hand at a goal, without solving anything."""
        return self.plans[self.at[min(max(goal, 0), GOALS - 1)]]


@dataclass(frozen=True, slots=True)
class PlansAtGoal:
    """At one goal the `best` plan, which lies on the slider, and the one that would be `advised`."""

    best: TradeOffPlan
    advised: TradeOffPlan


@dataclass(frozen=True, slots=True)
class Teller:
    """Foretells plans of one client; all of its parts are of the deck's draws."""

    weighed: Weighed
    situation: Situation
    market: Market
    timing: Timing
    deck: Deck

    def tell(self, used: Sequence[Used], *, gap: float = 0.0) -> TradeOffPlan:
        """What a plan brings, in the client's currency."""
        situation = self.situation
        out = forecast(used, situation, self.weighed, self.market, self.timing, self.deck)
        unaware = np.maximum(situation.people * situation.unaware, 1e-9)
        aware = -unaware * np.expm1(-out.aware.sum(axis=0) / unaware)
        total = math.fsum(u.cost_per_month for u in used)
        rate = situation.units_per_usd if situation.budget_known else None
        mix = [
            (
                u.option.channel.id,
                u.cost_per_month / total if total > 0.0 else 0.0,
                None if rate is None else u.money * rate,
            )
            for u in used
        ]

        def weighed(places: list[float]) -> float:
            worth = math.fsum(p * u.cost_per_month for p, u in zip(places, used, strict=True))
            return worth / total if total > 0.0 else 0.0

        return TradeOffPlan(
            orders=interval(out.orders.sum(axis=0)),
            aware=interval(aware),
            spend_per_month=None if rate is None else math.fsum(u.money for u in used) * rate,
            hours_per_week=math.fsum(u.hours for u in used) / WEEKS_PER_MONTH,
            upstream=weighed([u.option.upstream for u in used]),
            inbound=weighed([u.option.inbound for u in used]),
            mix=tuple(sorted(mix, key=lambda row: (-row[1], row[0]))),
            gap=gap,
        )


def read_trade_off(one: Study, slider: Frontier, teller: Teller) -> TradeOff:
    """The slider of a study's client."""
    readings = [slider.at(goal / (GOALS - 1)) for goal in range(GOALS)]
    places: dict[int, int] = {}
    order: list[FrontierPlan] = []
    for reading in readings:
        if id(reading.plan) not in places:
            places[id(reading.plan)] = len(order)
            order.append(reading.plan)
    return TradeOff(
        plans=tuple(teller.tell(plan.used, gap=slider.widest_gap) for plan in order),
        at=tuple(places[id(reading.plan)] for reading in readings),
        gaps=tuple(reading.gap for reading in readings),
        widest_gap=slider.widest_gap,
        goal=round(one.situation.goal * (GOALS - 1)),
        advised=plan_advised(one, teller),
    )


def plans_at_goal(one: Study, free: Study, teller: Teller) -> PlansAtGoal:
    """The plans of a study and of the same one without the pull to brand work, whose amounts stay exact."""
    value, bound = free.value, max(free.bound, free.value)
    gap = (bound - value) / bound if bound > 0.0 else 0.0
    return PlansAtGoal(teller.tell(free.exact, gap=gap), plan_advised(one, teller))


def plan_advised(one: Study, teller: Teller) -> TradeOffPlan:
    """The plan of a study as advised, with its certified gap."""
    value, bound = one.value, max(one.bound, one.value)
    gap = (bound - value) / bound if bound > 0.0 else 0.0
    return teller.tell(one.used, gap=max(0.0, gap))
