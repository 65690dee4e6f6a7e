"""What each reason adds to a channel, in money and in orders, exactly.

A channel's worth is followed along the straight path from the neutral rating (no evidence at all) to its own,
in logs, and each reason gets its part of the way: Aumann and Shapley ("Values of non-atomic games", 1974).
Where the worth grows by a constant factor along the path this is the logarithmic-mean decomposition, Δf =
L(f1, f0)·Σδ; a price acts along the level, where the curve bends, and awareness saturates, so there the path
is integrated. The parts add up to the difference between the two ends.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.curves import worth_of_units
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.explanation import PRICE_OF_ORDER, SECTOR_VISITS
from rawafid.advisor.forecast import Used
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study
from rawafid.knowledge.answers import is_known


@dataclass(frozen=True, slots=True)
class ReasonWorth:
    """What one reason adds to a channel at its advised level: US dollars and further orders a month."""

    rule: str
    question: str
    usd_per_month: float
    orders_per_month: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelWorth:
    """A channel's gross worth and further orders a month: neutral, present, and what leads from one to the
    other.

    Worth is as the plan weighs it (sales and awareness by the goal), before costs, over horizon and tail,
    by month of the horizon. Neutral is the same channel at the same level, with the same audience, list and
    worth of an order, if no rule spoke for or against it: the catalogue's own rates, the usual price in this
    country and trade, visits that buy as often as the catalogue's. The reasons add up to present less
    neutral within 1e-9 of it.
    """

    channel: str
    neutral_usd_per_month: float
    usd_per_month: float
    neutral_orders_per_month: float
    orders_per_month: float
    reasons: tuple[ReasonWorth, ...]  # largest worth first


# Points of the path from the neutral rating to the present one; the integrand is analytic, so that this
# many leave an error near rounding for any rating that rules can give.
_PATH: Final = np.polynomial.legendre.leggauss(20)


@dataclass(frozen=True, slots=True)
class _Shift:
    """One reason as logs on what it moves: orders, people made aware, price, and visits that buy."""

    rule: str
    question: str
    logs: tuple[float, float, float, float]


def channel_decomposition(one: Study, channel: str, deck: Deck) -> ChannelWorth:
    """What each reason adds to a channel of the plan, exactly; `deck` is that of the study.

    Raises LookupError for a channel that is not in the plan.
    """
    item = next((i for i in one.used if i.option.channel.id == channel), None)
    if item is None:
        raise LookupError(channel)
    shifts = _shifts(one, channel, deck)
    total = np.array([math.fsum(s.logs[p] for s in shifts) for p in range(4)])
    path = _Path(one, item, deck, total)
    start, end = path.at(0.0)[0], path.at(1.0)[0]
    points, weights = _PATH
    slopes = np.zeros((4, 2))
    for point, weight in zip(points, weights, strict=True):
        slopes += 0.5 * weight * path.at((1.0 + float(point)) / 2.0)[1]
    parts = np.einsum("rp,pk->rk", np.array([s.logs for s in shifts]).reshape(len(shifts), 4), slopes)
    # What the quadrature leaves is rounding; it goes where the reasons are.
    for j in range(2):
        size = np.abs(parts[:, j]).sum()
        if size > 0.0:
            parts[:, j] += (end[j] - start[j] - parts[:, j].sum()) * np.abs(parts[:, j]) / size
    found = [
        ReasonWorth(s.rule, s.question, float(usd), float(orders))
        for s, (usd, orders) in zip(shifts, parts, strict=True)
        if any(s.logs)
    ]
    return ChannelWorth(
        channel=channel,
        neutral_usd_per_month=float(start[0]),
        usd_per_month=float(end[0]),
        neutral_orders_per_month=float(start[1]),
        orders_per_month=float(end[1]),
        reasons=tuple(sorted(found, key=lambda r: (-abs(r.usd_per_month), r.rule, r.question))),
    )


def _shifts(one: Study, channel: str, deck: Deck) -> list[_Shift]:
    """The rules that speak of the channel, and how the trade and the price turn its visits into buyers."""
    found = [
        _Shift(r.rule, r.question, (r.action, r.aware, r.price, 0.0)) for r in one.weighed.reasons[channel]
    ]
    visits = deck.channels[deck.position[channel]]
    if visits.response_stage != "visit":
        return found
    sector, situation = one.situation.sector, one.situation
    if is_known(one.answers.get("sector")):
        rate = float(np.mean(situation.visit_multiplier))
        if channel == "paid_search" and sector.search_click_to_customer.applies:
            rate = sector.search_click_to_customer.mid / visits.action_rate.mid
        found.append(_Shift(SECTOR_VISITS, "sector", (0.0, 0.0, 0.0, math.log(rate))))
    if is_known(one.answers.get("order_value")):
        dearness = float(np.mean(situation.dearness))
        found.append(_Shift(PRICE_OF_ORDER, "order_value", (0.0, 0.0, 0.0, math.log(dearness))))
    return found


class _Path:
    """A channel's worth and orders a month, and their slopes, between the neutral rating and the present."""

    def __init__(self, one: Study, item: Used, deck: Deck, total: FloatArray) -> None:
        situation, curves = one.situation, one.curves
        channel = item.option.channel
        i = deck.position[channel.id]
        self.total, self.deck, self.item = total, deck, item
        self.market = one.market
        self.level = np.array([[item.level]])
        self.row = i
        self.priced = not deck.by_hours[i]
        self.months = float(situation.horizon_months)
        self.active = float(curves.timing.active_months[i])
        per_order, per_unit = worth_of_units(situation, deck, one.market)
        in_time = curves.timing.in_time[i]
        self.per_order = situation.sales_weight * per_order[i] * in_time
        self.per_unit = situation.sales_weight * per_unit[i] * in_time
        self.per_aware = situation.awareness_weight * situation.worth_of_awareness
        # What own accounts add by being looked at before buying does not pass through visits.
        self.trust = np.zeros(deck.draws.size)
        if channel.id in deck.catalogue.groups["social_org"]:
            trust = deck.catalogue.model[f"own_account_trust.{channel.id}"].mid
            share = situation.new_customers_per_month / np.maximum(one.market.ceiling[i], 1e-9)
            self.trust = trust * math.exp(total[0]) * share

    def at(self, t: float) -> tuple[FloatArray, FloatArray]:
        """Worth and orders a month, and their derivatives by the four logs, a share `t` along the path."""
        back = (t - 1.0) * self.total  # from the present rating
        i, market = self.row, self.market
        price = market.price * math.exp(back[2]) if self.priced else market.price
        got, per_price = self._got(price)
        action = math.exp(back[0])
        trust = action * self.trust
        visits = action * math.exp(back[3]) * (market.orders[i] - self.trust)
        orders = trust + visits
        option = self.item.option
        scale = option.action_mult * self.active / self.months
        limit = market.aware_limit[i]
        noticed = market.aware[i] * math.exp(back[1]) * option.aware_mult * self.active
        aware = -limit * np.expm1(-noticed * got / limit)
        left = np.exp(-noticed * got / limit) * self.per_aware / self.months
        unit = orders * self.per_order - self.per_unit
        worth = (unit * got * scale + aware * self.per_aware / self.months).mean()
        monthly = (orders * got).mean() * option.action_mult
        slopes = np.array(
            [
                [(orders * self.per_order * got * scale).mean(), monthly],
                [(noticed * got * left).mean(), 0.0],
                [
                    (unit * per_price * scale + noticed * per_price * left).mean(),
                    (orders * per_price).mean() * option.action_mult,
                ],
                [(visits * self.per_order * got * scale).mean(), (visits * got).mean() * option.action_mult],
            ]
        )
        return np.array([worth, monthly]), slopes

    def _got(self, price: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Units at the advised level, and their derivative by the log of the price; [draws]."""
        i = self.row
        at = np.array([i])
        got = replace(self.market, price=price).level_of(self.deck, self.level, at)[0, :, 0]
        if not self.priced:
            return got, np.zeros_like(got)
        # d/d ln p of U·u/(U + u), u = x/p, times a pressure that the price does not move.
        ceiling = self.market.ceiling[i]
        return got, -got * ceiling / (ceiling + self.item.level / price[i])
