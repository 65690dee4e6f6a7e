"""What given levels of channels are worth under a study's answers."""

import math
from collections.abc import Mapping

import numpy as np

from rawafid.advisor.forecast import Used
from rawafid.advisor.sharing import grown, growth_caps
from rawafid.advisor.study import Study
from rawafid.knowledge.sources import Quantity


def appraise(
    one: Study, used: tuple[Used, ...], model: Mapping[str, Quantity], *, plain: bool = False
) -> float:
    """The objective of a study at given levels, without risk and pull; US dollars over horizon and tail.

    `plain` weighs sales and awareness alike (a = b = 1): ordinary economics. Channels that the study rules
    out bring nothing and cost nothing. Growth and overlap are taken exactly, not in segments.
    """
    situation, curves = one.situation, one.curves
    a, b = (1.0, 1.0) if plain else (situation.sales_weight, situation.awareness_weight)
    rows = {(o.channel.id, o.objective): row for row, o in enumerate(curves.options)}
    gross = cost = aware = 0.0
    orders = {"growth": 0.0, "repeat_growth": 0.0}
    for item in used:
        row = rows.get((item.option.channel.id, item.option.objective))
        if row is None:
            continue
        gross += a * one.at_level(curves.sales_worth, row, item.level)
        gross += b * one.at_level(curves.awareness_worth, row, item.level)
        cost += situation.horizon_months * item.cost_per_month + item.setup_money
        cost += float(curves.setup_hours[row]) * situation.hour_cost
        kind = "growth" if item.option.channel.buyer == "new" else "repeat_growth"
        orders[kind] += one.at_level(curves.orders_total, row, item.level)
        aware += one.at_level(curves.aware_total, row, item.level)
    return gross - cost - _lost(one, orders, aware, model, sales=a, awareness=b)


def _lost(
    one: Study,
    orders: Mapping[str, float],
    aware: float,
    model: Mapping[str, Quantity],
    *,
    sales: float,
    awareness: float,
) -> float:
    """What growth cannot take up and what several channels reach twice."""
    situation = one.situation
    in_time = float(np.mean(one.curves.timing.in_time))
    lost = 0.0
    for kind, (cap, worth) in growth_caps(situation, model).items():
        total = orders[kind]
        if total > 0.0:
            kept = float(grown(np.array(total), np.array(cap), model["growth_exponent"].mid))
            lost += sales * in_time * worth * (total - kept)
    unaware = float(np.mean(situation.people * situation.unaware))
    if unaware > 0.0:
        twice = aware + unaware * math.expm1(-aware / unaware)
        lost += awareness * float(np.mean(situation.worth_of_awareness)) * twice
    return lost
