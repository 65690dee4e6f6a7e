"""Plans for a simulated client: the best under its truth, and those of people who do not know it."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from benchmarks._true_market import Array, Placement, TrueMarket, at_full_effect
from benchmarks._true_worth import asset_cost, current_plan, missing_assets
from rawafid.advisor.allocation import AllocationProblem, solve
from rawafid.advisor.study import Study

NODES: Final = 40
GAP: Final = 1e-3
_KNOTS: Final = np.array(
    [0.0, 0.04, 0.08, 0.13, 0.19, 0.26, 0.34, 0.43, 0.53, 0.65, 0.8, 1.0, 1.25, 1.6, 2.1, 3.0, 5.0]
)
_BALANCES: Final = ("new", "existing", "aware")
_POOLS: Final = ("searches", "list")

Plan = tuple[Placement, ...]


@dataclass(frozen=True, slots=True)
class _Option:
    """A channel in one form at its levels; arrays [nodes], means over the markets, of the whole horizon."""

    channel: str
    form: str | None
    level: Array
    worth: Array  # of what it brings, before overlap and cost
    brings: Mapping[str, Array]  # into each balance and from each pool
    money: Array  # a month, set-up included
    hours: Array


def best_plan(markets: Sequence[TrueMarket]) -> Plan:
    """The exact optimum within budget and hours (gap `GAP`) of the mean of these truths of one client.

    With one market it is the oracle; with many, drawn from the same facts, what a planner who knows the
    generator and every fact could do at best before any result is in.
    """
    facts, months = markets[0].facts, float(markets[0].facts.horizon)
    options = _options(markets)
    if not options:
        return ()
    units = {channel: unit for unit, channel in enumerate(dict.fromkeys(o.channel for o in options))}
    forms = [sum(p.channel == o.channel for p in options[:i]) for i, o in enumerate(options)]
    money = np.concatenate([o.money for o in options])
    hours = np.concatenate([o.hours for o in options])
    worth = np.concatenate([o.worth for o in options])
    shared = [np.concatenate([o.brings[name] for o in options]) for name in (*_POOLS, *_BALANCES)]
    rows = [money, hours, *shared]
    most = [facts.budget, facts.hours]
    most += [float(np.mean([m.pools[pool] for m in markets])) for pool in _POOLS]
    extras: list[tuple[float, float, dict[int, float]]] = []
    for row, (room, value) in enumerate(_balances(markets), start=len(most)):
        knots = _KNOTS * room
        lost = 1.0 - np.diff(-room * np.expm1(-knots / room)) / np.diff(knots)
        extras += [
            (-value * float(share), float(length), {row: -1.0})
            for length, share in zip(np.diff(knots), lost, strict=True)
        ]
        extras.append((-value, math.inf, {row: -1.0}))
    if facts.hire_price is not None:
        dearer = facts.hire_price - facts.hour_cost
        extras.append((-months * dearer, math.inf, {0: facts.hire_price, 1: -1.0}))
    needs: dict[str, list[int]] = {}
    for channel, unit in units.items():
        for asset in missing_assets(facts, [markets[0].channels[channel].channel]):
            needs.setdefault(asset, []).append(unit)
    built = [asset_cost(facts, asset) for asset in needs]
    problem = AllocationProblem(
        unit_count=len(units),
        node_unit=np.repeat([units[o.channel] for o in options], NODES),
        node_option=np.repeat(forms, NODES),
        value=worth - months * (money + hours * facts.hour_cost),
        usage=np.array(rows),
        row_names=("budget", "hours", *_POOLS, *_BALANCES),
        row_lo=np.array([-math.inf] * len(most) + [0.0] * len(_BALANCES)),
        row_hi=np.array([*most, *[0.0] * len(_BALANCES)]),
        extra_value=np.array([value for value, _, _ in extras]),
        extra_limit=np.array([limit for _, limit, _ in extras]),
        extra_usage=_table(len(rows), [usage for _, _, usage in extras]),
        switch_value=np.array([-usd - work * facts.hour_cost for usd, work in built]),
        switch_usage=_table(len(rows), [{0: usd / months, 1: work / months} for usd, work in built]),
        switch_units=tuple(tuple(members) for members in needs.values()),
    )
    found = solve(problem, gap=GAP)
    if found.status == "infeasible":
        return ()
    levels = np.concatenate([o.level for o in options])
    plan = []
    for unit in found.on.tolist():
        low, high, share = int(found.node_low[unit]), int(found.node_high[unit]), float(found.weight[unit])
        option = options[low // NODES]
        level = (1.0 - share) * float(levels[low]) + share * float(levels[high])
        plan.append(Placement(channel=option.channel, form=option.form, level=level))
    return tuple(plan)


def _mean(markets: Sequence[TrueMarket], number: Callable[[TrueMarket], float]) -> float:
    return float(np.mean([number(m) for m in markets]))


def _balances(markets: Sequence[TrueMarket]) -> tuple[tuple[float, float], ...]:
    """Room and worth of what channels bring together, in the order of `_BALANCES`."""
    a, b = markets[0].sales_weight, markets[0].aware_weight
    return (
        (_mean(markets, lambda m: m.room_new), a * _mean(markets, lambda m: m.worth_of_customer)),
        (_mean(markets, lambda m: m.room_existing), a * _mean(markets, lambda m: m.worth_of_order)),
        (_mean(markets, lambda m: m.unaware), b * _mean(markets, lambda m: m.worth_of_aware)),
    )


def _table(rows: int, columns: list[dict[int, float]]) -> Array:
    table = np.zeros((rows, len(columns)))
    for j, entries in enumerate(columns):
        for i, entry in entries.items():
            table[i, j] = entry
    return table


def _options(markets: Sequence[TrueMarket]) -> list[_Option]:
    found = []
    facts = markets[0].facts
    for channel in facts.usable:
        one = markets[0].channels[channel]
        level = _levels(markets, channel)
        money = one.money(level) + one.setup_money / facts.horizon
        hours = one.hours(level) + one.setup_hours / facts.horizon
        if float(money[0]) > facts.budget or level[-1] < level[0]:
            continue
        for form in one.forms:
            if form is None and len(one.forms) > 1:
                continue
            each = [_brought(m, channel, form, level) for m in markets]
            brings = {name: np.mean([row[name] for row in each], axis=0) for name in each[0]}
            found.append(_Option(channel, form, level, brings.pop("worth"), brings, money, hours))
    return found


def _levels(markets: Sequence[TrueMarket], channel: str) -> Array:
    """From the least that can be bought or done to what the means allow, denser at the start."""
    facts, one = markets[0].facts, markets[0].channels[channel]
    least = _mean(markets, lambda m: m.channels[channel].least)
    most = max(m.channels[channel].most for m in markets)
    means = facts.budget
    if one.by_hours:
        means = facts.hours + (facts.budget / facts.hire_price if facts.hire_price else 0.0)
        if one.money_per_hour > 0.0:
            means = min(means, facts.budget / one.money_per_hour)
    return least + (min(most, means) - least) * (np.arange(NODES) / (NODES - 1)) ** 2.2


def _brought(market: TrueMarket, channel: str, form: str | None, level: Array) -> dict[str, Array]:
    one = market.channels[channel]
    orders, units, aware = one.orders(level, form), one.units(level), one.aware(level, form)
    fresh = one.channel.buyer != "existing"
    worth = market.worth_of_customer if fresh else market.worth_of_order
    gross = orders * (worth - one.deducted_per_order) - one.deducted_per_unit * units * one.months_running
    nothing = np.zeros_like(level)
    brings = dict.fromkeys((*_POOLS, *_BALANCES), nothing)
    brings["new" if fresh else "existing"] = orders
    brings["aware"] = aware
    if one.channel.pool is not None:
        brings[one.channel.pool] = units * one.drawn_per_unit
    brings["worth"] = market.sales_weight * gross + market.aware_weight * market.worth_of_aware * aware
    return brings


# ── plans of those who do not know the truth ────────────────────────────────────────────────────────────


def advised_plan(market: TrueMarket, advice: Study) -> tuple[Plan, float]:
    """What the advice comes to under the truth, and what it spends a month on channels that are of no use."""
    plan = []
    wasted = 0.0
    for used in advice.used:
        channel = used.option.channel.id
        if channel in market.channels:
            plan.append(Placement(channel=channel, form=used.option.objective, level=used.level))
        else:
            wasted += used.cost_per_month + used.setup_money / market.facts.horizon
    return tuple(plan), wasted


def equal_split(market: TrueMarket) -> Plan:
    """The budget in equal parts over bought channels, the hours in equal parts over work.

    Channels are those that are usable without making an asset first. One after another the dearest is
    dropped while its least spend (or hours), set-up included, is above its part; bought channels that take
    more hours than there are go the same way, the most laborious first.
    """
    facts = market.facts
    names = [c for c in facts.usable if not missing_assets(facts, [market.channels[c].channel])]
    bought = [c for c in names if not market.channels[c].by_hours]
    work = [c for c in names if market.channels[c].by_hours]
    while True:
        money = facts.budget - math.fsum(_fixed(market, c)[0] for c in work)
        bought, levels = _parts(market, bought, money, by_hours=False)
        takes = {c: float(market.channels[c].hours(np.array(levels[c]))) for c in bought}
        hours = facts.hours - math.fsum(takes.values())
        if hours < 0.0:
            bought.remove(max(takes, key=takes.__getitem__))
            continue
        kept, done = _parts(market, work, hours, by_hours=True)
        if len(kept) == len(work):
            return _placed(market, {**levels, **done})
        work = kept


def _fixed(market: TrueMarket, channel: str) -> tuple[float, float]:
    """Money and hours a month beside the level."""
    one, months = market.channels[channel], market.facts.horizon
    return one.fixed_money + one.setup_money / months, one.fixed_hours + one.setup_hours / months


def _parts(
    market: TrueMarket, channels: list[str], means: float, *, by_hours: bool
) -> tuple[list[str], dict[str, float]]:
    fixed = {c: _fixed(market, c)[1 if by_hours else 0] for c in channels}
    left = sorted(channels, key=lambda c: market.channels[c].least + fixed[c])
    while left and market.channels[left[-1]].least + fixed[left[-1]] > means / len(left):
        left.pop()
    return left, {c: means / len(left) - fixed[c] for c in left}


def _placed(market: TrueMarket, levels: Mapping[str, float]) -> Plan:
    return tuple(
        Placement(channel=c, form="mixed" if market.channels[c].channel.objectives else None, level=level)
        for c, level in levels.items()
    )


def proportional_to_return(market: TrueMarket) -> Plan:
    """The channels of today, their money and hours shared out anew by what each brought last time.

    The return is the true one of the channel by itself, as a client with perfect records would see it: the
    worth of its further orders a month. A part below the channel's least goes to the others.
    """
    today = {p.channel: p.level for p in current_plan(market)}
    brought = {c: _return(market, c, level) for c, level in today.items()}
    levels: dict[str, float] = {}
    for by_hours in (False, True):
        mine = [c for c in today if market.channels[c].by_hours == by_hours]
        total = math.fsum(today[c] for c in mine)
        left = sorted((c for c in mine if brought[c] > 0.0), key=lambda c: brought[c])
        while left:
            shares = {c: total * brought[c] / math.fsum(brought[d] for d in left) for c in left}
            short = next((c for c in left if shares[c] < market.channels[c].least), None)
            if short is None:
                levels |= shares
                break
            left.remove(short)
    return _placed(market, levels)


def _return(market: TrueMarket, channel: str, level: float) -> float:
    one = market.channels[channel]
    worth = market.worth_of_order if one.channel.buyer == "existing" else market.worth_of_customer
    return at_full_effect(one, level) * max(0.0, worth - one.deducted_per_order)
