"""The health of an advice: what its figures alone would hide, each with something to do about it."""

import math
from collections.abc import Mapping
from typing import Final

import numpy as np

from rawafid.advisor.advice import Notice
from rawafid.advisor.own_results import RULE
from rawafid.advisor.study import Study
from rawafid.knowledge.answers import is_known, number
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

_DOMINANT: Final = 2.0 / 3.0
_MOSTLY: Final = 0.6
_HALF: Final = 0.5
_LOOSE: Final = 0.5  # width of an amount's range beside the amount, at which it counts as loose
_FEW_KNOWN: Final = 0.5
_LEAST_QUESTIONS: Final = 8
_FAR: Final = 2.0  # times beyond the sector's own range
_SAME_MIX: Final = 0.1  # half the sum of absolute differences of the shares


def on_guesses(one: Study) -> list[Notice]:
    """More than half of the effort is in channels whose main numbers are all expert priors."""
    total = math.fsum(u.cost_per_month for u in one.used)
    measured = {result.channel for result in one.own if result.rule == RULE}
    weak = 0.0
    for used in one.used:
        channel = used.option.channel
        numbers = [q for q in (channel.price, channel.response_per_unit, channel.action_rate) if q.applies]
        if channel.id not in measured and all(q.is_prior for q in numbers):
            weak += used.cost_per_month
    if total > 0.0 and weak / total > _MOSTLY:
        return [Notice("mostly_priors", {"share": weak / total})]
    return []


def on_one_channel(one: Study) -> list[Notice]:
    """One channel takes most of the effort."""
    total = math.fsum(u.cost_per_month for u in one.used)
    if len(one.used) < 2 or total <= 0.0:
        return []
    largest = max(one.used, key=lambda u: (u.cost_per_month, u.option.channel.id))
    share = largest.cost_per_month / total
    if share <= _DOMINANT:
        return []
    return [Notice("one_channel_dominates", {"channel": largest.option.channel.id, "share": share})]


def flat(shares: Mapping[str, float], ranges: Mapping[str, tuple[float, float, float]]) -> list[Notice]:
    """Much of the effort could go elsewhere at hardly any loss: the exact amounts matter little.

    `ranges` holds amount, low and high of each channel of the mix in one unit of its own.
    """
    loose = math.fsum(
        shares[channel]
        for channel, (amount, low, high) in ranges.items()
        if amount > 0.0 and high - low >= _LOOSE * amount
    )
    return [Notice("flat_optimum", {"share": loose})] if len(ranges) > 1 and loose > _HALF else []


def on_few_answers(one: Study, knowledge: Knowledge) -> list[Notice]:
    """Fewer than half of the questions that apply are answered."""
    asked = list(knowledge.questionnaire.visible(one.answers))
    known = sum(is_known(one.answers.get(question)) for question in asked)
    if len(asked) < _LEAST_QUESTIONS or known >= _FEW_KNOWN * len(asked):
        return []
    return [Notice("too_many_unknowns", {"known": float(known), "all": float(len(asked))})]


def far_from_the_trade(one: Study) -> list[Notice]:
    """Figures of the client far outside what is usual in the sector or country: each with how far."""
    situation, rate = one.situation, one.situation.units_per_usd
    sector = situation.sector
    # What is usual, and how many of the answer's units make one of its units.
    usual: dict[str, tuple[Quantity, float]] = {
        "order_value": (sector.order_value_usd(situation.country.region), rate),
        "gross_margin": (sector.gross_margin, 100.0),
        "close_rate": (sector.lead_close, 100.0),
        "hour_cost": (situation.country.hour_cost_usd, rate),
    }
    found = []
    for question, (quantity, scale) in usual.items():
        answer = number(one.answers, question)
        if not answer or quantity.mid <= 0.0:
            continue
        value = answer / scale
        if value > _FAR * quantity.high or value < quantity.low / _FAR:
            values = {"question": question, "share": value / quantity.mid}
            found.append(Notice("far_from_sector", values))
    return found


def hours_before_money(one: Study, *, unspent: float) -> list[Notice]:
    """Hours bind while money is left: more of it would change nothing."""
    binding = one.plan.binding
    if "team_hours" in binding and "budget" not in binding and unspent > 0.0:
        return [Notice("hours_bind")]
    return []


def unmoved(now: Mapping[str, float], without: Mapping[str, float], *, answered: int) -> list[Notice]:
    """The mix is nearly the one that would be advised without any answer; both as shares of cost."""
    if not now or not without or answered < _LEAST_QUESTIONS:
        return []
    apart = 0.5 * float(
        np.abs([now.get(c, 0.0) - without.get(c, 0.0) for c in sorted({*now, *without})]).sum()
    )
    return [Notice("answers_change_little", {"share": apart})] if apart < _SAME_MIX else []
