"""The client's own numbers against the benchmarks: where new customers say they came from.

A share of the month's new customers is set against what the curves predict at today's effort. The log
ratio is an observation with a known bias (recall favours the last touch: search and social are named too
often, broadcast too seldom) and moves the prior by the usual normal update on the log scale.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.evidence import Reason, Weighed
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.situation import Situation
from rawafid.knowledge.answers import Answers, number, rows
from rawafid.knowledge.sources import Quantity

RULE: Final = "own_results"
LARGEST_SHIFT: Final = 2.0
"""However loud a table of sources is, it moves a channel by no more than a factor of some seven."""


@dataclass(frozen=True, slots=True)
class OwnResult:
    """One channel's own result: customers a month named by them, and predicted at today's effort."""

    channel: str
    named_per_month: float
    predicted_per_month: float
    shift: float
    remaining_sigma: float


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
    """What today's sources say about each channel that is named and has a known or usual effort."""
    customers = number(answers, "monthly_customers")
    named = rows(answers, "heard_from") or {}
    if customers is None or customers <= 0 or not named:
        return ()
    model = deck.catalogue.model
    sigma = weighed.sigma
    found = []
    for channel_id, percent in sorted(named.items()):
        position = deck.position.get(channel_id)
        if position is None or percent <= 0:
            continue
        channel = deck.channels[position]
        known = True
        if deck.by_hours[position]:
            level = situation.current_hours_per_month.get(channel_id, 0.0)
            if level <= 0:
                level, known = channel.min_hours_month.mid, False
        else:
            level = situation.current_spend.get(channel_id, 0.0)
            if level <= 0:
                continue
        obtained = market.level_of(deck, np.array([[level]]), np.array([position]))[0, :, 0]
        incremental = max(channel.incremental_share.mid, 0.05) if channel.incremental_share.applies else 1.0
        # Customers name a channel whether or not they would have come anyway.
        predicted = float(np.mean(market.orders[position] * obtained)) / incremental
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
    return tuple(found)


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
            Reason(RULE, "heard_from", result.shift, 0.0, 0.0),
        )
    evidence = replace(weighed.evidence, action=action)
    return replace(weighed, evidence=evidence, sigma=sigma, reasons=reasons)


def moved(market: Market, results: tuple[OwnResult, ...], deck: Deck) -> Market:
    """The market with the orders of each channel moved by its own results."""
    if not results:
        return market
    factor = np.ones(len(deck.ids))
    for result in results:
        factor[deck.position[result.channel]] = math.exp(result.shift)
    return replace(market, orders=market.orders * factor[:, None])
