"""What plans cost and bring under the hidden truth of a simulated client (see `_true_clients`)."""

import math

import numpy as np

from benchmarks._true_business import Facts
from benchmarks._true_market import ASSET_COST, Placement, TrueMarket, at_full_effect
from rawafid.knowledge.catalogue import Channel


def true_cost(market: TrueMarket, plan: tuple[Placement, ...]) -> tuple[float, float]:
    """Money and hours a month that a plan takes, its set-up spread over the horizon."""
    facts, money, hours = market.facts, 0.0, 0.0
    for p in plan:
        one, level = market.channels[p.channel], np.array(p.level)
        money += float(one.money(level)) + one.setup_money / facts.horizon
        hours += float(one.hours(level)) + one.setup_hours / facts.horizon
    for asset in missing_assets(facts, [market.channels[p.channel].channel for p in plan]):
        usd, work = asset_cost(facts, asset)
        money, hours = money + usd / facts.horizon, hours + work / facts.horizon
    return money, hours


def asset_cost(facts: Facts, asset: str) -> tuple[float, float]:
    """US dollars and hours to make an asset, once."""
    usd, hours = ASSET_COST[asset]
    return usd * facts.level["media"], hours


def missing_assets(facts: Facts, channels: list[Channel]) -> tuple[str, ...]:
    """What these channels need and the business must make first."""
    needed = set()
    for channel in channels:
        for asset in channel.builds:
            enough = asset in channel.asset_any and set(facts.assets).intersection(channel.asset_any)
            if asset not in facts.assets and not enough:
                needed.add(asset)
    return tuple(sorted(needed))


def true_value(market: TrueMarket, plan: tuple[Placement, ...]) -> float:
    """What a plan is worth a month under the truth, less money and hours; channels not usable bring nothing.

    Hours beyond the client's own are hired where that is possible; elsewhere they cost twice an hour.
    """
    facts = market.facts
    plan = tuple(p for p in plan if p.channel in market.channels and p.level > 0.0)
    drawn = {
        pool: math.fsum(
            float(one.units(np.array(p.level))) * one.drawn_per_unit
            for p in plan
            if (one := market.channels[p.channel]).channel.pool == pool
        )
        for pool in market.pools
    }
    gross = new = existing = aware = 0.0
    for p in plan:
        one, level = market.channels[p.channel], np.array(p.level)
        pool = one.channel.pool
        shared = 1.0 if pool is None else min(1.0, market.pools[pool] / max(drawn[pool], 1e-12))
        orders = float(one.orders(level, p.form)) * shared
        fresh = one.channel.buyer != "existing"
        worth = market.worth_of_customer if fresh else market.worth_of_order
        given = one.deducted_per_unit * float(one.units(level)) * shared * one.months_running
        gross += market.sales_weight * (orders * (worth - one.deducted_per_order) - given)
        new, existing = new + orders * fresh, existing + orders * (not fresh)
        aware += float(one.aware(level, p.form))
    gross -= market.sales_weight * market.worth_of_customer * (new - kept(new, market.room_new))
    gross -= market.sales_weight * market.worth_of_order * (existing - kept(existing, market.room_existing))
    gross += market.aware_weight * market.worth_of_aware * kept(aware, market.unaware)
    money, hours = true_cost(market, plan)
    beyond = max(0.0, hours - facts.hours)
    dearer = facts.hour_cost if facts.hire_price is None else facts.hire_price - facts.hour_cost
    return gross / facts.horizon - money - hours * facts.hour_cost - beyond * dearer


def kept(total: float, room: float) -> float:
    """What remains of a total where several channels meet the same people."""
    return -room * math.expm1(-total / room)


def current_plan(market: TrueMarket) -> tuple[Placement, ...]:
    """What the client does today."""
    facts = market.facts
    levels = {**facts.current_money, **facts.current_hours}
    return tuple(
        Placement(channel=c, form="mixed" if market.channels[c].channel.objectives else None, level=level)
        for c, level in levels.items()
    )


def monthly_orders(market: TrueMarket) -> dict[str, float]:
    """New customers that each channel in use brings a month, before overlap."""
    return {
        p.channel: at_full_effect(one, p.level)
        for p in current_plan(market)
        if (one := market.channels[p.channel]).channel.buyer != "existing"
    }
