"""From a client's market to the columns of the allocation: levels with their money, hours and mean results.

One row per option: a channel, or a channel in one of its objectives (brand, sales, mixed). Money is US
dollars a month, hours are hours a month, results are means over the draws for the whole horizon and tail
unless named "per month".
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.situation import Situation
from rawafid.advisor.timing import Timing, timing_for
from rawafid.knowledge.catalogue import Channel

COMMISSION: Final = frozenset({"marketplace", "delivery_apps", "travel_agencies", "affiliate"})
"""Channels that are paid a share of every purchase, not of the first alone."""
SCOUT_NODES: Final = 14
"""Levels per channel of the first look, which finds how far each channel pays."""
_LEAST_STEP: Final = 1.8
_CLOSER_AT_FIRST: Final = 2.5
"""Power of the spacing of levels: beside others a channel gets far less than it would be given alone."""
_SMALLEST_RUNG: Final = 1e-5
"""Share of a channel's reach below which the first look does not tell levels apart."""
SHOP_HOUR_USD: Final = 20.0
"""Set-up of unpaid work is done by hand: its money value in hours of a US freelancer (expert prior)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A channel in one form: `objective` is brand, sales, mixed or None."""

    channel: Channel
    position: int  # in the deck
    objective: str | None
    upstream: float
    inbound: float
    aware_mult: float
    action_mult: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of a channel's level from the client: US dollars a month; `locked` fixes the level."""

    least: float = 0.0
    most: float = math.inf
    locked: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Curves:
    """Arrays [options, nodes]; an option that cannot be used is not among them."""

    options: tuple[Option, ...]
    market: Market
    timing: Timing
    level: FloatArray
    money: FloatArray  # a month, without set-up
    hours: FloatArray  # a month, without set-up
    setup_money: FloatArray  # [options] once
    setup_hours: FloatArray  # [options] once
    obtained: FloatArray  # units a month
    responses: FloatArray  # visits, leads or orders a month
    orders: FloatArray  # further orders a month, at full response
    orders_total: FloatArray  # over horizon and tail
    aware_total: FloatArray  # newly aware over the horizon, before overlap with other channels
    sales_worth: FloatArray  # margin of further orders less commissions and discounts
    awareness_worth: FloatArray  # ω·newly aware


def options_of(deck: Deck) -> tuple[Option, ...]:
    """Every form of every channel of the split; channels with two objectives also have a mixed form."""
    found: list[Option] = []
    for position, channel in enumerate(deck.channels):
        inbound = channel.inbound.mid
        if not channel.objectives:
            found.append(
                Option(
                    channel=channel, position=position, objective=None, upstream=channel.upstream.mid,
                    inbound=inbound, aware_mult=1.0, action_mult=1.0,
                )
            )  # fmt: skip
            continue
        forms = {o.id: (o.upstream.mid, o.aware_mult.mid, o.action_mult.mid) for o in channel.objectives}
        (u1, a1, c1), (u2, a2, c2) = forms["brand"], forms["sales"]
        mixed = ((u1 + u2) / 2, (a1 + a2) / 2, (c1 + c2) / 2)
        for name, (upstream, aware_mult, action_mult) in (*forms.items(), ("mixed", mixed)):
            found.append(
                Option(
                    channel=channel, position=position, objective=name, upstream=upstream, inbound=inbound,
                    aware_mult=aware_mult, action_mult=action_mult,
                )
            )  # fmt: skip
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Least and most level of each channel of the deck for this client, and its fixed money; [channels]."""

    least: FloatArray
    most: FloatArray
    reach: FloatArray  # where a further unit hardly adds anything, whatever the client's means
    fixed_money: FloatArray
    money_per_hour: FloatArray  # of work in channels whose level is hours


def bounds_of(
    situation: Situation,
    market: Market,
    deck: Deck,
    limits: dict[str, Limits],
    *,
    hours_available: float,
    spend_all: bool,
) -> Bounds:
    """A channel's level runs from its usual minimum to where a further unit hardly adds anything.

    Bought units stop mattering at some nine times the ceiling (nine tenths of it are obtained there),
    hours at five half-saturations. `spend_all` lets money run on to thirty times.
    """
    country = situation.country
    levels = {"social": country.social_level.mid, "search": country.search_level.mid,
              "media": country.media_level.mid, "none": 1.0}  # fmt: skip
    least, most, furthest, fixed, per_hour = (np.zeros(len(deck.channels)) for _ in range(5))
    far = 30.0 if spend_all else 9.0
    ceilings, halves = market.ceiling.mean(axis=1).tolist(), market.half_hours.mean(axis=1).tolist()
    prices = (1.0 / np.mean(1.0 / market.price, axis=1)).tolist()
    for i, channel in enumerate(deck.channels):
        level = levels[channel.price_level] if channel.price_level != "none" else country.media_level.mid
        ceiling, price = ceilings[i], prices[i]
        limit = limits.get(channel.id, Limits())
        if deck.by_hours[i]:
            fixed[i] = channel.min_cash_usd_month.low * level
            per_hour[i] = channel.price.mid * level
            least[i] = max(channel.min_hours_month.low, 0.1)
            reach = 5.0 * halves[i] if deck.labour[i] else far * ceiling
            most[i] = min(hours_available, max(reach, least[i]))
            if per_hour[i] > 0:
                most[i] = min(most[i], max(0.0, limit.most - fixed[i]) / per_hour[i])
                least[i] = max(least[i], (limit.least - fixed[i]) / per_hour[i])
            elif limit.most < fixed[i]:
                most[i] = 0.0
        else:
            least[i] = max(channel.min_cash_usd_month.low * level, 0.2 * price, limit.least)
            one_sign = channel.basis == "per_month"
            reach = channel.price.high * level if one_sign else far * ceiling * price
            most[i] = min(limit.most, max(reach, limit.least), max(situation.budget_per_month, limit.least))
        furthest[i] = max(reach, least[i])
    return Bounds(least=least, most=most, reach=furthest, fixed_money=fixed, money_per_hour=per_hour)


def curves_for(
    situation: Situation,
    deck: Deck,
    options: tuple[Option, ...],
    bounds: Bounds,
    market: Market,
    *,
    nodes: int,
    locked: Mapping[str, float],
    scouting: bool = False,
) -> Curves:
    """Evaluate the options at `nodes` levels each. `locked` levels replace the grid of their channel.

    `scouting` takes the ladder of the first look instead, of SCOUT_NODES levels.
    """
    return curves_of_runs(
        situation, deck, options, bounds, market, nodes=nodes, locked=locked, runs=1, scouting=scouting
    )[0]


def levels_between(bounds: Bounds, market: Market, deck: Deck, *, nodes: int) -> FloatArray:
    """Levels of every channel, closer together where it begins; [channels, nodes].

    The level from which pressure is full is one of them: what is obtained bends there.
    """
    spacing = (np.arange(nodes) / max(nodes - 1, 1)) ** _CLOSER_AT_FIRST
    room = np.maximum(bounds.most - bounds.least, 0.0)
    level: FloatArray = bounds.least[:, None] + room[:, None] * spacing[None, :]
    bend = market.pressure_at
    bent = ~deck.labour & (market.slope > 1.0) & (bend > bounds.least) & (bend < bounds.most) & (nodes > 2)
    for i in np.flatnonzero(bent):
        nearest = 1 + int(np.abs(level[i, 1:-1] - bend[i]).argmin())
        level[i, nearest] = bend[i]
    return level


def ladder_step(bounds: Bounds) -> FloatArray:
    """The step between the levels of the first look, by channel: it does not depend on the client's means."""
    wide = bounds.reach / np.maximum(bounds.least, _SMALLEST_RUNG * bounds.reach)
    return np.asarray(np.maximum(_LEAST_STEP, wide ** (1.0 / (SCOUT_NODES - 2))), dtype=np.float64)


def ladder_between(bounds: Bounds) -> FloatArray:
    """Levels of the first look at how far a channel pays, a fixed step apart; [channels, SCOUT_NODES].

    None depends on how much there is to spend, so that more of what stays unspent changes nothing.
    """
    highest = np.maximum(bounds.reach, bounds.least)
    begin = np.maximum(bounds.least, _SMALLEST_RUNG * bounds.reach)
    level: FloatArray = begin[:, None] * ladder_step(bounds)[:, None] ** np.arange(SCOUT_NODES)[None, :]
    level = np.minimum(level, highest[:, None])
    level[:, 0], level[:, -1] = bounds.least, highest
    return level


def curves_of_runs(
    situation: Situation,
    deck: Deck,
    options: tuple[Option, ...],
    bounds: Bounds,
    market: Market,
    *,
    nodes: int,
    locked: Mapping[str, float],
    runs: int,
    scouting: bool = False,
) -> tuple[Curves, ...]:
    """As `curves_for`, for draws that are `runs` equal runs one after another: the curves of each run.

    So several sets of answers are drawn in one go, as long as they differ in nothing but what is drawn.
    `scouting` takes the ladder of the first look, of SCOUT_NODES levels.
    """
    timing = timing_for(deck.channels, situation)
    level = ladder_between(bounds) if scouting else levels_between(bounds, market, deck, nodes=nodes)
    for channel, at in locked.items():
        level[deck.position[channel]] = at
    rows = np.array([o.position for o in options], dtype=np.int64)
    brought = brought_at(situation, deck, market, timing, options, level[rows], runs=runs)

    # Money and hours of a level.
    by_hours = deck.by_hours[:, None]
    money = np.where(by_hours, bounds.fixed_money[:, None] + level * bounds.money_per_hour[:, None], level)
    events = np.array([c.hours_per_event.mid if c.hours_per_event.applies else 0.0 for c in deck.channels])
    prices = 1.0 / np.mean(1.0 / market.price.reshape(len(deck.channels), runs, -1), axis=2)
    running = np.array([c.id in situation.running for c in deck.channels])
    setup = np.where(running, 0.0, deck.means("setup_once_usd")) * situation.country.media_level.mid
    by_hand = deck.by_hours & (bounds.fixed_money <= 0.0) & (bounds.money_per_hour <= 0.0)
    setup_money = np.where(by_hand, 0.0, setup)
    setup_hours = np.where(by_hand, np.where(running, 0.0, deck.means("setup_once_usd")) / SHOP_HOUR_USD, 0.0)
    size = situation.people.size // runs
    found = []
    for run in range(runs):
        price = prices[:, run]
        # Hours follow the work, not the local price of it: a campaign that costs less takes no less time.
        price_level = price / np.maximum(deck.means("price"), 1e-9)
        paid_hours = (
            deck.means("hours_fixed_month")[:, None]
            + deck.means("hours_per_1000_usd")[:, None]
            * level
            / 1000.0
            / np.maximum(price_level, 0.05)[:, None]
            + events[:, None] * level / np.maximum(price, 1e-9)[:, None]
        )
        hours = np.where(by_hours, level + deck.means("hours_fixed_month")[:, None], paid_hours)
        mine = slice(run * size, (run + 1) * size)
        found.append(
            Curves(
                options=options,
                market=market,
                timing=timing if runs == 1 else replace(timing, in_time=timing.in_time[:, mine]),
                level=level[rows],
                money=money[rows],
                hours=hours[rows],
                setup_money=setup_money[rows],
                setup_hours=setup_hours[rows],
                obtained=brought.obtained[run],
                responses=brought.obtained[run] * market.responses[rows][:, None],
                orders=brought.orders[run],
                orders_total=brought.orders_total[run],
                aware_total=brought.aware_total[run],
                sales_worth=brought.sales_worth[run],
                awareness_worth=brought.awareness_worth[run],
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """Means over the draws of each run; arrays [runs, options, levels], named as those of `Curves`."""

    obtained: FloatArray
    orders: FloatArray
    orders_total: FloatArray
    aware_total: FloatArray
    sales_worth: FloatArray
    awareness_worth: FloatArray


def brought_at(
    situation: Situation,
    deck: Deck,
    market: Market,
    timing: Timing,
    options: tuple[Option, ...],
    level: FloatArray,
    *,
    runs: int = 1,
) -> Brought:
    """What options bring at their own levels, `level` [options, levels]; an option may come several times.

    The draws are `runs` equal runs one after another, each with means of its own.
    """
    nodes, size = level.shape[1], situation.people.size // runs
    rows = np.array([o.position for o in options], dtype=np.int64)
    # The forms of a channel that share its levels are evaluated together.
    new = np.ones(len(rows), dtype=bool)
    new[1:] = (np.diff(rows) != 0) | (np.diff(level, axis=0) != 0.0).any(axis=1)
    at, own = rows[new], np.cumsum(new) - 1
    got = market.level_of(deck, level[new], at)  # [R, D, G]

    # What a unit obtained is worth, per draw.
    per_order, per_unit = worth_of_units(situation, deck, market)
    sales_unit = ((market.orders * per_order - per_unit) * timing.in_time)[at] / size  # [R, D]
    shape = (len(at), runs, size)
    by_run = got.reshape(*shape, nodes)
    obtained = by_run.mean(axis=2)
    # Without BLAS: its sums depend on the number of threads, and advice must not.
    sales_mean = np.einsum("cbd,cbdg->cbg", sales_unit.reshape(shape), by_run)
    orders_mean = np.einsum("cbd,cbdg->cbg", (market.orders[at] / size).reshape(shape), by_run)
    aware_month = market.aware[at][:, :, None] * got

    action = np.array([o.action_mult for o in options])[:, None]
    months = timing.active_months[rows][:, None]
    aware_total = np.empty((len(options), runs, nodes))
    awareness_worth = np.empty_like(aware_total)
    worth = situation.worth_of_awareness / size
    for k, option in enumerate(options):
        i = option.position
        limit = market.aware_limit[i][:, None]
        total = -limit * np.expm1(
            -aware_month[own[k]] * (option.aware_mult * timing.active_months[i]) / limit
        )
        aware_total[k] = total.reshape(runs, size, nodes).mean(axis=1)
        awareness_worth[k] = np.einsum(
            "bd,bdg->bg", worth.reshape(runs, size), total.reshape(runs, size, nodes)
        )
    by_option = (own, slice(None), slice(None))
    orders = orders_mean[by_option] * action[:, :, None]
    return Brought(
        obtained=obtained[by_option].swapaxes(0, 1),
        orders=orders.swapaxes(0, 1),
        orders_total=(orders * months[:, :, None]).swapaxes(0, 1),
        aware_total=aware_total.swapaxes(0, 1),
        sales_worth=(sales_mean[by_option] * action[:, :, None] * months[:, :, None]).swapaxes(0, 1),
        awareness_worth=awareness_worth.swapaxes(0, 1),
    )


def worth_of_units(situation: Situation, deck: Deck, market: Market) -> tuple[FloatArray, FloatArray]:
    """What a further order is worth and what each unit obtained costs in commissions and discounts; [C, D].

    New customers are worth π, further orders of existing ones a single margin. Discounts and commissions
    are paid on all orders through the channel, further or not.
    """
    size = deck.draws.size
    model = deck.catalogue.model
    per_order = np.empty((len(deck.channels), size))
    per_unit = np.zeros((len(deck.channels), size))
    for i, channel in enumerate(deck.channels):
        per_order[i] = situation.worth_of_customer if channel.buyer == "new" else situation.margin_of_order
        rate = channel.variable_cost.mid if channel.variable_cost.applies else 0.0
        if rate <= 0.0:
            continue
        incremental = max(channel.incremental_share.mid, 0.05)
        paid_on = situation.order_value * rate
        if channel.id in COMMISSION:
            paid_on = paid_on * situation.purchases_in_cash_window
        if channel.id == "loyalty":
            # Members' orders carry the reward, further ones or not.
            members = model["loyalty_members_share_of_orders"].mid * situation.orders_per_month
            per_unit[i] = paid_on * members / market.ceiling[i]
        elif channel.id == "price_promo":
            touched = model["promotion_share_of_orders"].mid * situation.orders_per_month
            per_unit[i] = paid_on * touched / market.ceiling[i]
            per_order[i] = per_order[i] - paid_on / incremental
        else:
            per_order[i] = per_order[i] - paid_on / incremental
    return per_order, per_unit
