"""A solved split as channels in use: levels, money, hours, and who pays for what once."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from rawafid.advisor.allocation import Plan
from rawafid.advisor.curves import Option
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.forecast import Used
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import BUDGET_ROW, HOURS_ROW, Split


class _Piece(NamedTuple):
    """A channel of the plan before hired hours are spread; a month, set-up once, US dollars."""

    option: Option
    level: float
    money: float
    hours: float
    setup_money: float
    setup_hours_share: float


def at(array: FloatArray, plan: Plan, unit: int) -> float:
    """A node array at the point where a unit of the plan stands."""
    low, high, weight = plan.node_low[unit], plan.node_high[unit], plan.weight[unit]
    return float((1.0 - weight) * array[low] + weight * array[high])


def used_of(situation: Situation, split: Split, plan: Plan) -> tuple[tuple[Used, ...], float]:
    """The channels of a plan in the order of its units, and the hours a month that are hired."""
    if plan.status == "infeasible" or not len(plan.on):
        return (), 0.0
    pieces = list(_pieces(situation, split, plan))
    hours = math.fsum(p.hours for p in pieces)
    setup_hours = math.fsum(p.setup_hours_share for p in pieces)
    setup_hours += float((split.problem.switch_usage[HOURS_ROW] * plan.switches).sum())
    hired = 0.0
    if situation.hire_price is not None:
        hired = max(0.0, hours + setup_hours - situation.team_hours_per_month)
        hired = hired if hired > 1e-6 * max(1.0, hours) else 0.0
    return tuple(_spread_hired(situation, pieces, hours=hours, hired=hired)), hired


def _pieces(situation: Situation, split: Split, plan: Plan) -> Iterable[_Piece]:
    built = _asset_shares(situation, split, plan)
    usage, months = split.problem.usage, situation.horizon_months
    for unit in plan.on.tolist():
        money, hours = at(split.money, plan, unit), at(split.hours, plan, unit)
        # The rows hold the monthly part of the set-up beside what is used every month.
        setup = max(0.0, at(usage[BUDGET_ROW], plan, unit) - money) * months + built.get(unit, 0.0)
        yield _Piece(
            option=split.options[unit][plan.option[unit]],
            level=at(split.level, plan, unit),
            money=money,
            hours=hours,
            setup_money=setup,
            setup_hours_share=max(0.0, at(usage[HOURS_ROW], plan, unit) - hours),
        )


def _spread_hired(
    situation: Situation, pieces: list[_Piece], *, hours: float, hired: float
) -> Iterable[Used]:
    """Hired hours go to channels by their hours; what hiring costs beyond the own hour goes by cost.

    So the shares of cost, and with them every limit on shares, do not depend on who does the work.
    """
    cost = [p.money + p.hours * situation.hour_cost for p in pieces]
    all_cost = math.fsum(cost)
    premium = hired * ((situation.hire_price or 0.0) - situation.hour_cost)
    for piece, own_cost in zip(pieces, cost, strict=True):
        mine = hired * piece.hours / hours if hours > 0.0 else 0.0
        extra = premium * own_cost / all_cost if all_cost > 0.0 else 0.0
        spend = piece.money + mine * situation.hour_cost + extra
        yield Used(
            option=piece.option,
            level=piece.level,
            money=spend,
            hours=piece.hours,
            hired_hours=mine,
            setup_money=piece.setup_money,
            cost_per_month=spend + (piece.hours - mine) * situation.hour_cost,
        )


def _asset_shares(situation: Situation, split: Split, plan: Plan) -> dict[int, float]:
    """Money of each asset that the plan builds, shared equally by the channels that need it."""
    shares: dict[int, float] = {}
    for switch, units in enumerate(split.problem.switch_units):
        if plan.switches[switch]:
            using = [unit for unit in units if plan.option[unit] >= 0]
            money = float(split.problem.switch_usage[BUDGET_ROW, switch]) * situation.horizon_months
            for unit in using:
                shares[unit] = shares.get(unit, 0.0) + money / len(using)
    return shares
