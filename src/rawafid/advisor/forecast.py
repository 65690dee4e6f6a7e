"""What a plan is expected to bring, as draws: orders, people, money, with everything unknown at once.

The same curves as the split's, on more draws and with the spread of every rate. Figures are reduced by the
optimism of a chosen plan: what was chosen because it looked best has, on average, been overrated.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from rawafid.advisor.advice import Range
from rawafid.advisor.curves import Option
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.sharing import grown
from rawafid.advisor.situation import Situation
from rawafid.advisor.timing import Timing

LOW, HIGH = 0.1, 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """One channel of the plan at its level; money and hours a month, US dollars."""

    option: Option
    level: float
    money: float
    hours: float
    hired_hours: float
    setup_money: float
    cost_per_month: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Draws of what each used channel brings over the horizon; arrays [used, draws]."""

    orders: FloatArray
    orders_per_month: FloatArray
    visits: FloatArray
    impressions: FloatArray
    people: FloatArray
    followers: FloatArray
    aware: FloatArray
    revenue: FloatArray
    people_together: FloatArray  # [draws] each person once
    audience: FloatArray  # [draws] people who could buy
    orders_by_month: FloatArray  # [used, months, draws] cumulative
    people_by_month: FloatArray  # [used, months, draws] cumulative
    lead_close: FloatArray  # [draws]


def interval(values: FloatArray) -> Range:
    """10 % and 90 % points and the mean, the mean kept between them."""
    return intervals(values[None, :])[0]


def intervals(values: FloatArray) -> list[Range]:
    """The interval of each row."""
    low, high = _ends(values)
    middle = np.minimum(np.maximum(values.mean(axis=1), low), high)
    return [Range(*three) for three in zip(low.tolist(), middle.tolist(), high.tolist(), strict=True)]


def _ends(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """10 % and 90 % points of each row, between neighbours as numpy.quantile has them but at less cost."""
    ordered = np.sort(values, axis=1)
    found = []
    for share in (LOW, HIGH):
        place = share * (values.shape[1] - 1)
        before = math.floor(place)
        part, after = place - before, min(before + 1, values.shape[1] - 1)
        left, right = ordered[:, before], ordered[:, after]
        step = right - left
        found.append(left + step * part if part < 0.5 else right - step * (1.0 - part))
    return found[0], found[1]


def ratio_interval(top: FloatArray, bottom: FloatArray) -> Range | None:
    """Interval of a ratio; its mid is the ratio of the means. None where the bottom is zero."""
    if float(bottom.mean()) <= 0.0:
        return None
    values = top / np.maximum(bottom, 1e-9 * float(bottom.mean()))
    low, high = (float(end[0]) for end in _ends(values[None, :]))
    return Range(low, min(max(float(top.mean() / bottom.mean()), low), high), high)


def forecast(
    used: Sequence[Used], situation: Situation, weighed: Weighed, market: Market, timing: Timing, deck: Deck
) -> Outcome:
    """Draw the plan's results; situation, market and timing must be of the deck's draws."""
    draws: Draws = deck.draws
    model = deck.catalogue.model
    size = draws.size
    levels = np.zeros((len(deck.ids), 1))
    for one in used:
        levels[one.option.position, 0] = one.level
    units = market.level_of(deck, levels)[:, :, 0]
    optimism = model["optimism_of_chosen_plans"].mid
    shape = (len(used), size)
    orders, visits, impressions, people, followers, aware = (np.zeros(shape) for _ in range(6))
    orders_month = np.zeros(shape)
    months = situation.horizon_months
    people_by_month = np.zeros((len(used), months, size))
    for k, one in enumerate(used):
        i = one.option.position
        channel = one.option.channel
        noise = draws.lognormal(f"{channel.id}.rates", 1.0, float(weighed.sigma[i]))
        attention = draws.lognormal(f"{channel.id}.attention", 1.0, float(deck.awareness_sigma[i]))
        got = units[i]
        active = float(timing.active_months[i])
        orders_month[k] = got * market.orders[i] * one.option.action_mult * noise * optimism
        orders[k] = orders_month[k] * float(timing.in_horizon[i])
        visits[k] = got * market.responses[i] * active * np.sqrt(noise)
        reached = got * market.reach[i] * market.waste[i] * active * np.sqrt(attention)
        audience = np.maximum(market.aware_limit[i] / np.maximum(situation.unaware, 1e-9), 1e-6)
        # Months repeat people: of an audience, those reached at least once.
        people[k] = -audience * np.expm1(-reached / audience)
        since = np.clip(np.arange(1, months + 1) - float(timing.dead_months[i]), 0.0, None)
        part = since / max(active, 1e-9)
        people_by_month[k] = -audience * np.expm1(-reached * part[:, None] / audience)
        impressions[k] = _impressions(one.option, got, market.reach[i], active, model)
        limit = market.aware_limit[i]
        made = got * market.aware[i] * one.option.aware_mult * active * attention
        aware[k] = -limit * np.expm1(-made / limit) * optimism
        if channel.id in deck.catalogue.groups["social_org"] or channel.price_level == "social":
            followers[k] = people[k] * model["follow_share_of_reached"].mid
    new = np.array([o.option.channel.buyer == "new" for o in used], dtype=bool)
    exponent = model["growth_exponent"].mid
    for members, cap in (
        (new, situation.growth_cap_per_month),
        (~new, model["repeat_growth_cap"].mid * situation.orders_per_month),
    ):
        if members.any():
            total = orders_month[members].sum(axis=0)
            taken = np.minimum(
                grown(total, np.maximum(cap, 1e-9), exponent),
                situation.capacity_per_month if members is new else np.inf,
            )
            share = taken / np.maximum(total, 1e-12)
            orders_month[members] *= share
            orders[members] *= share
    landed = np.stack([timing.landed(month) for month in range(1, months + 1)], axis=1)
    rows = np.array([one.option.position for one in used], dtype=np.int64)
    orders_by_month = orders_month[:, None, :] * landed[rows][:, :, None]
    everybody = np.maximum(situation.people, 1.0)
    together = everybody * -np.expm1(np.log1p(-np.minimum(people / everybody, 0.999999)).sum(axis=0))
    return Outcome(
        orders=orders,
        orders_per_month=orders_month,
        visits=visits,
        impressions=impressions,
        people=people,
        followers=followers,
        aware=aware,
        revenue=orders * situation.order_value,
        people_together=together if len(used) else np.zeros(size),
        audience=everybody,
        orders_by_month=orders_by_month,
        people_by_month=people_by_month,
        lead_close=situation.lead_close,
    )


def _impressions(
    option: Option, got: FloatArray, reach: float, active: float, model: Mapping[str, object]
) -> FloatArray:
    """Times shown: thousands for channels bought by the thousand, people × usual frequency elsewhere."""
    channel = option.channel
    if channel.basis == "cpm":
        return got * 1000.0 * active
    frequency = channel.frequency_at_half_reach.mid if channel.frequency_at_half_reach.applies else 1.5
    return got * reach * max(frequency, 1.0) * active
