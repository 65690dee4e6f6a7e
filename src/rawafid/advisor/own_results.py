"""The client's own numbers against the benchmarks: how many customers there are, and where they came from.

The customers that today's effort must have brought are set against what the curves predict for it. Their log
ratio moves the common level of all channels by the usual normal update: benchmarks of a trade may be too low
or too high for one business as a whole.

Then, channel by channel, a share of the month's new customers is set against what the curves predict at
today's effort. The log ratio is an observation with a known bias (recall favours the last touch: search and
social are named too often, broadcast too seldom) and moves the prior by the same update.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Reason, Weighed
from rawafid.advisor.response import Deck, Market, small_advertiser
from rawafid.advisor.situation import Situation
from rawafid.knowledge.answers import Answers, number, rows
from rawafid.knowledge.sources import Quantity

RULE: Final = "own_results"
TOTAL: Final = "own_total"
BY_THEMSELVES: Final = ("word_of_mouth", "walk_by", "already_customer", "other")
"""Sources of customers that no channel has brought."""
LARGEST_COMMON_SHIFT: Final = 1.2
"""The level of all channels moves by no more than a factor of some three."""
LARGEST_SHIFT: Final = 2.0
"""However loud a table of sources is, it moves a channel by no more than a factor of some seven."""


@dataclass(frozen=True, slots=True)
class OwnResult:
    """One channel's own result: customers a month named by them, and predicted at today's effort.

    With the rule `TOTAL` it is that of all channels together, said of one of them.
    """

    channel: str
    named_per_month: float
    predicted_per_month: float
    shift: float
    remaining_sigma: float
    rule: str = RULE
    question: str = "heard_from"


def recall_bias(channel: str, model: Mapping[str, Quantity], deck: Deck) -> Quantity:
    """ln(named / true) by kind of channel (expert prior)."""
    if channel in deck.catalogue.groups["mass"]:
        return model["recall_bias.broadcast"]
    last_touch = {
        *deck.catalogue.groups["search"],
        *deck.catalogue.groups["paid_social"],
        *deck.catalogue.groups["social_org"],
    }
    return model["recall_bias.last_touch"] if channel in last_touch else model["recall_bias.other"]


def own_results(
    answers: Answers, situation: Situation, market: Market, weighed: Weighed, deck: Deck
) -> tuple[OwnResult, ...]:
    """What today's customers say about all channels, and about each that is named and has a known effort."""
    common, named = results_by_level(answers, situation, market, weighed.sigma, deck)
    every = [
        OwnResult(channel, 0.0, 0.0, common, float(weighed.sigma[i]), TOTAL, "monthly_customers")
        for i, channel in enumerate(deck.ids)
        if common != 0.0
    ]
    return (*every, *named)


def results_by_level(
    answers: Answers, situation: Situation, market: Market, sigma: FloatArray, deck: Deck
) -> tuple[float, list[OwnResult]]:
    """The common level of all channels, in logs, and the results of those that customers name."""
    customers = number(answers, "monthly_customers")
    named = rows(answers, "heard_from") or {}
    if customers is None or customers <= 0:
        return 0.0, []
    common = common_level(customers, named, situation, market, deck)
    model = deck.catalogue.model
    efforts = _efforts(named, situation, deck)
    if not efforts:
        return common, []
    at = np.array([position for position, _, _ in efforts])
    levels = np.array([level for _, level, _ in efforts])
    obtained = market.level_of(deck, levels[:, None], at)[:, :, 0]
    brings = ((market.orders[at] * obtained).mean(axis=1) * _as_bought_today(situation, deck)[at]).tolist()
    found = []
    for (position, _, known), brought in zip(efforts, brings, strict=True):
        channel = deck.channels[position]
        channel_id, percent = channel.id, named[channel.id]
        incremental = max(channel.incremental_share.mid, 0.05) if channel.incremental_share.applies else 1.0
        # Customers name a channel whether or not they would have come anyway.
        predicted = brought / incremental * math.exp(common)
        if predicted <= 0:
            continue
        observed = customers * percent / 100.0
        bias = recall_bias(channel_id, model, deck)
        noise = model["recall_noise_log_sd"].mid * (1.0 if known else 1.6)
        noise = math.hypot(noise, (bias.high - bias.low) / 2.5631, 1.0 / math.sqrt(max(observed, 1.0)))
        prior = float(sigma[position])
        weight = prior**2 / (prior**2 + noise**2) if prior > 0 else 0.0
        shift = weight * (math.log(observed / predicted) - bias.mid)
        shift = min(max(shift, -LARGEST_SHIFT), LARGEST_SHIFT)
        remaining = prior * noise / math.hypot(prior, noise) if prior > 0 else 0.0
        found.append(OwnResult(channel_id, observed, predicted, shift, remaining))
    return common, found


def _efforts(named: Mapping[str, float], situation: Situation, deck: Deck) -> list[tuple[int, float, bool]]:
    """Channels that customers name, by id: position, today's level, and whether that level is known."""
    found = []
    for channel, percent in sorted(named.items()):
        position = deck.position.get(channel)
        if position is None or percent <= 0:
            continue
        by_hours = bool(deck.by_hours[position])
        efforts = situation.current_hours_per_month if by_hours else situation.current_spend
        level = efforts.get(channel, 0.0)
        if level > 0:
            found.append((position, level, True))
        elif by_hours:
            found.append((position, deck.channels[position].min_hours_month.mid, False))
    return found


def common_level(
    customers: float, named: Mapping[str, float], situation: Situation, market: Market, deck: Deck
) -> float:
    """How much more all channels bring here than benchmarks say, in logs; 0 where today's effort is unknown.

    Of today's new customers those who come by themselves are left out: as the client says where they came
    from, else the usual share. Customers whom a channel only claims count for it, as they are named for it.
    """
    model = deck.catalogue.model
    levels, running = [], []
    spend, work = situation.current_spend, situation.current_hours_per_month
    for position in sorted(deck.position[channel] for channel in {*spend, *work} if channel in deck.position):
        channel = deck.channels[position]
        effort = (work if deck.by_hours[position] else spend).get(channel.id, 0.0)
        if effort > 0.0 and channel.buyer == "new":
            levels.append(effort)
            running.append(position)
    if not running:
        return 0.0
    obtained = market.level_of(deck, np.array(levels)[:, None], np.array(running))[:, :, 0]
    as_today = _as_bought_today(situation, deck)[running]
    won_by = ((market.orders[running] * obtained).mean(axis=1) * as_today).tolist()
    predicted = 0.0
    for position, brings in zip(running, won_by, strict=True):
        share = deck.channels[position].incremental_share
        claimed = max(share.mid, 0.05) if share.applies else 1.0
        predicted += brings / claimed
    alone = model["customers_by_themselves"].mid
    if named:
        alone = math.fsum(percent for source, percent in named.items() if source in BY_THEMSELVES) / 100.0
    won = customers * max(1.0 - alone, 0.05)
    if predicted <= 0.0:
        return 0.0
    prior, noise = model["common_level_log_sd"].mid, model["common_level_noise_log_sd"].mid
    shift = prior**2 / (prior**2 + noise**2) * math.log(won / predicted)
    return min(max(shift, -LARGEST_COMMON_SHIFT), LARGEST_COMMON_SHIFT)


def _as_bought_today(situation: Situation, deck: Deck) -> FloatArray:
    """What a unit of today's effort brings beside one of the budget to be spent; [channels].

    How well broadcast is bought goes with the money there is: today's results are those of today's money.
    """
    today = math.fsum(situation.current_spend.values())
    return small_advertiser(today, deck) / small_advertiser(situation.budget_per_month, deck)


def with_own_results(weighed: Weighed, results: tuple[OwnResult, ...], deck: Deck) -> Weighed:
    """The evidence moved by the client's own results, each of them a reason like any other."""
    if not results:
        return weighed
    action = weighed.evidence.action.copy()
    sigma = weighed.sigma.copy()
    reasons = dict(weighed.reasons)
    for result in results:
        i = deck.position[result.channel]
        action[i] += result.shift
        sigma[i] = result.remaining_sigma
        reasons[result.channel] = (
            *reasons[result.channel],
            Reason(result.rule, result.question, result.shift, 0.0, 0.0),
        )
    evidence = replace(weighed.evidence, action=action)
    return replace(weighed, evidence=evidence, sigma=sigma, reasons=reasons)


def moved(market: Market, results: tuple[OwnResult, ...], deck: Deck) -> Market:
    """The market with the orders of each channel moved by its own results."""
    if not results:
        return market
    factor = np.ones(len(deck.ids))
    for result in results:
        factor[deck.position[result.channel]] *= math.exp(result.shift)
    return replace(market, orders=market.orders * factor[:, None])
