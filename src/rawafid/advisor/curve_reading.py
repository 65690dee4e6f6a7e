"""Response curves as a client reads them: what a channel brings a month at each amount, the rest of the
plan as advised.

The figures are those of the forecast: the same draws, the same optimism, the same growth that all channels
share. So a curve passes through what the advice says of the channel.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from rawafid.advisor.advice import Range
from rawafid.advisor.curves import Bounds, Option, worth_of_units
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.forecast import Used, interval
from rawafid.advisor.own_results import RULE
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.sharing import grown
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.advisor.study import Study, bounds_for
from rawafid.advisor.timing import Timing

POINTS: Final = 33
_BEYOND_ADVISED: Final = 2.2
_BEYOND_PRESENT: Final = 1.25
_BEYOND_LEAST: Final = 2.5
_STEP_OF_BUDGET: Final = 0.02


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What an amount brings a month: further orders, and their gross worth with that of people made aware.

    `effort` is money a month in the client's currency, or hours a week. `worth` is at even weights of sales
    and awareness, over horizon and tail, before the cost; None without money.
    """

    effort: float
    orders: Range
    worth: Range | None


@dataclass(frozen=True, slots=True)
class PresentPoint:
    """Where the client stands today: orders a month as customers tell (`reported`), else as the curve has."""

    effort: float
    orders: float
    reported: bool


@dataclass(frozen=True, slots=True)
class NextStep:
    """What a little more than advised brings all of the plan together; a month, on average."""

    effort: float
    orders: float
    worth: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelCurve:
    """One channel's curve, `points` rising from nothing. `least` is the smallest amount that is advised.

    `advised` is None for a channel outside the plan, and `next_step` then starts at `least`.
    """

    channel: str
    objective: str | None
    effort: Literal["money", "hours"]
    points: tuple[CurvePoint, ...]
    least: float
    advised: CurvePoint | None
    present: PresentPoint | None
    next_step: NextStep


def read_curves(
    one: Study, situation: Situation, market: Market, timing: Timing, deck: Deck
) -> tuple[ChannelCurve, ...]:
    """The curves of every channel that may be used: the plan's by their cost, those in use today, the others.

    Situation, market and timing are of the deck's draws. Without a budget only channels of work have one.
    """
    reader = _Reader(one, situation, market, timing, deck)
    order = {u.option.channel.id: -u.cost_per_month for u in one.used}
    found = [reader.curve(option) for option in reader.options()]
    present = [curve for curve in found if curve is not None]
    return tuple(
        sorted(
            present, key=lambda c: (order.get(c.channel, 0.0), c.present is None, deck.position[c.channel])
        )
    )


@dataclass(frozen=True, slots=True)
class _Effort:
    """How a level is told: amount = `fixed` + `per_level` × level."""

    kind: Literal["money", "hours"]
    fixed: float
    per_level: float

    def of(self, level: float) -> float:
        return self.fixed + self.per_level * level


@dataclass(frozen=True, slots=True)
class _Sum:
    """What the other channels of the plan bring, before sharing; arrays [draws]."""

    orders: FloatArray  # at full response
    landed: FloatArray  # those that arrive within the horizon, a month
    aware: FloatArray


class _Reader:
    def __init__(self, one: Study, situation: Situation, market: Market, timing: Timing, deck: Deck) -> None:
        self.one, self.situation, self.market, self.timing, self.deck = one, situation, market, timing, deck
        self.model = deck.catalogue.model
        self.optimism = self.model["optimism_of_chosen_plans"].mid
        self.months = situation.horizon_months
        self.per_order, self.per_unit = worth_of_units(situation, deck, market)
        self.used: Mapping[str, Used] = {u.option.channel.id: u for u in one.used}
        self.bounds: Bounds = bounds_for(situation, market, deck, one.wishes)
        self.unaware = np.maximum(situation.people * situation.unaware, 1e-9)
        self.reported = {o.channel: o.named_per_month for o in one.own if o.rule == RULE}
        self.raw = {id: self._raw(u.option, np.array([u.level])) for id, u in self.used.items()}

    def options(self) -> list[Option]:
        """One form of each channel: the plan's, else the one that is worth most."""
        curves = self.one.curves
        worth = (curves.sales_worth + curves.awareness_worth).max(axis=1)
        best: dict[str, tuple[float, Option]] = {}
        for row, option in enumerate(curves.options):
            id = option.channel.id
            if id not in best or worth[row] > best[id][0]:
                best[id] = (float(worth[row]), option)
        return [self.used[id].option if id in self.used else option for id, (_, option) in best.items()]

    def curve(self, option: Option) -> ChannelCurve | None:
        channel = option.channel
        effort = self._effort(option)
        if effort.kind == "money" and not self.situation.budget_known:
            return None
        used, i = self.used.get(channel.id), option.position
        least = float(self.bounds.least[i])
        today = self._today(option)
        end = self._end(used, least, today, i)
        if not end > 0.0:
            return None
        start = used.level if used is not None else least
        step = self._step(effort)
        grid = end * (np.arange(POINTS) / (POINTS - 1)) ** 1.5
        levels = np.concatenate((grid, [start, start + step / effort.per_level, today or start]))
        orders, worth, plan_orders, plan_worth = self._brought(option, levels)

        def point(place: int) -> CurvePoint:
            return CurvePoint(
                effort.of(float(levels[place])),
                interval(orders[:, place]),
                interval(worth[:, place] * self.one.situation.units_per_usd)
                if self.situation.budget_known
                else None,
            )

        reported = self.reported.get(channel.id)
        advised, more, now = POINTS, POINTS + 1, POINTS + 2
        rate = self.one.situation.units_per_usd
        return ChannelCurve(
            channel=channel.id,
            objective=option.objective,
            effort=effort.kind,
            points=tuple(point(place) for place in range(POINTS)),
            least=effort.of(least),
            advised=point(advised) if used is not None else None,
            present=None
            if today is None
            else PresentPoint(
                effort.of(today),
                float(orders[:, now].mean()) if reported is None else reported,
                reported is not None,
            ),
            next_step=NextStep(
                step,
                float((plan_orders[:, more] - plan_orders[:, advised]).mean()),
                float((plan_worth[:, more] - plan_worth[:, advised]).mean()) * rate
                if self.situation.budget_known
                else None,
            ),
        )

    def _effort(self, option: Option) -> _Effort:
        """Money, or the hours of work that costs none. Hired hours of a channel go with its level."""
        i, rate = option.position, self.one.situation.units_per_usd
        used = self.used.get(option.channel.id)
        per_hour, fixed = float(self.bounds.money_per_hour[i]), float(self.bounds.fixed_money[i])
        if self.deck.by_hours[i] and per_hour <= 0.0:
            always = float(self.deck.means("hours_fixed_month")[i])
            return _Effort("hours", always / WEEKS_PER_MONTH, 1.0 / WEEKS_PER_MONTH)
        if not self.deck.by_hours[i]:
            fixed, per_hour = 0.0, 1.0
        if used is not None and used.level > 0.0 and used.money > fixed:
            per_hour = (used.money - fixed) / used.level
        return _Effort("money", fixed * rate, per_hour * rate)

    def _today(self, option: Option) -> float | None:
        """The level of a channel today, where the client told it."""
        channel, situation = option.channel.id, self.one.situation
        known = (
            situation.current_hours_per_month
            if self.deck.by_hours[option.position]
            else situation.current_spend
        )
        level = known.get(channel, 0.0)
        return level if level > 0.0 else None

    def _end(self, used: Used | None, least: float, today: float | None, i: int) -> float:
        ends = [_BEYOND_LEAST * least, _BEYOND_PRESENT * (today or 0.0)]
        if used is not None:
            ends.append(_BEYOND_ADVISED * used.level)
        else:
            situation = self.one.situation
            all_of_it = (
                situation.team_hours_per_month if self.deck.by_hours[i] else situation.budget_per_month
            )
            ends.append(min(float(self.bounds.most[i]), all_of_it / 3.0))
        return max(ends)

    def _step(self, effort: _Effort) -> float:
        """A round amount that an owner may add: a power of ten near a fiftieth of the budget, or an hour."""
        if effort.kind == "hours":
            return 1.0
        budget = self.one.situation.budget_per_month * self.one.situation.units_per_usd
        return float(10.0 ** round(math.log10(max(_STEP_OF_BUDGET * budget, 1.0))))

    def _raw(self, option: Option, levels: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Units, orders a month at full response, people made aware, before sharing; [draws, levels]."""
        i, draws = option.position, self.deck.draws
        noise = draws.lognormal(f"{option.channel.id}.rates", 1.0, float(self.one.weighed.sigma[i]))
        attention = draws.lognormal(
            f"{option.channel.id}.attention", 1.0, float(self.deck.awareness_sigma[i])
        )
        got = self.market.level_of(self.deck, levels[None, :], np.array([i]))[0]
        rate = self.market.orders[i] * option.action_mult * noise * self.optimism
        limit = self.market.aware_limit[i][:, None]
        made = got * (self.market.aware[i] * attention)[:, None]
        made *= option.aware_mult * float(self.timing.active_months[i])
        return got, got * rate[:, None], -limit * np.expm1(-made / limit) * self.optimism

    def _others(self, option: Option) -> _Sum:
        """The rest of the plan: orders of the same kind of buyer, and all people made aware."""
        size = self.deck.draws.size
        orders, landed, aware = np.zeros(size), np.zeros(size), np.zeros(size)
        for id, (_, raw, made) in self.raw.items():
            other = self.used[id].option
            if id == option.channel.id:
                continue
            aware = aware + made[:, 0]
            if (other.channel.buyer == "new") == (option.channel.buyer == "new"):
                orders = orders + raw[:, 0]
                landed = landed + raw[:, 0] * float(self.timing.in_horizon[other.position]) / self.months
        return _Sum(orders, landed, aware)

    def _brought(self, option: Option, levels: FloatArray) -> tuple[FloatArray, ...]:
        """The channel's orders and gross worth a month, then the plan's of that kind; [draws, levels]."""
        i, others = option.position, self._others(option)
        got, raw, made = self._raw(option, levels)
        total = others.orders[:, None] + raw
        new = option.channel.buyer == "new"
        cap = (
            self.situation.growth_cap_per_month
            if new
            else self.model["repeat_growth_cap"].mid * self.situation.orders_per_month
        )
        taken = grown(total, np.maximum(cap, 1e-9)[:, None], self.model["growth_exponent"].mid)
        if new:
            taken = np.minimum(taken, self.situation.capacity_per_month)
        share = taken / np.maximum(total, 1e-12)
        landed = float(self.timing.in_horizon[i]) / self.months
        mine = raw * share * landed
        whole = mine + others.landed[:, None] * share
        reached = others.aware[:, None] + made
        once = -self.unaware[:, None] * np.expm1(-reached / self.unaware[:, None])
        kept = made * once / np.maximum(reached, 1e-12)
        return mine, self._worth(option, got, raw * share, kept), whole, self._worth(option, got, taken, once)

    def _worth(self, option: Option, got: FloatArray, orders: FloatArray, aware: FloatArray) -> FloatArray:
        i = option.position
        active = float(self.timing.active_months[i]) / self.months
        paid = got * option.action_mult * self.per_unit[i][:, None]
        sales = (orders * self.per_order[i][:, None] - paid) * self.timing.in_time[i][:, None] * active
        return np.asarray(sales + aware * self.situation.worth_of_awareness[:, None] / self.months)
