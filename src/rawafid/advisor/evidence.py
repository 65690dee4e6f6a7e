"""Answers to weights of evidence: what each says about each channel, each weight with its reason.

Weights are natural logs of a multiplier and add up; those of questions that repeat one another are pooled
with a weight below one (log-linear pooling), so that evidence is not counted twice. A question that is
still open contributes the exact mean of its multipliers over its belief and widens the interval by their
variance (law of total variance). Requirements never argue: they mask a channel or add a cost.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.beliefs import Belief
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.response import Deck, Evidence
from rawafid.advisor.situation import Situation
from rawafid.knowledge.answers import Answers, chosen
from rawafid.knowledge.rules import Requirement, Rulebook
from rawafid.knowledge.sources import WIDTH_OF_80_PERCENT, Quantity

OPEN: Final = "not_answered"
"""Stands for a rule's id in the reason that an open question gives: the mean over its answers."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One weight on one channel: natural logs on further orders, on people made aware and on the price."""

    rule: str
    question: str
    action: float
    aware: float
    price: float


@dataclass(frozen=True, slots=True)
class AnchorReason:
    """One shift of the share of brand work, in share points."""

    rule: str
    question: str
    shift: float


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a channel is off: a code, with the rule or the asset that it is about."""

    code: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Everything the answers say before any curve is drawn."""

    evidence: Evidence
    sigma: FloatArray  # [channels] log-sd of what a channel brings: its rates and the evidence together
    reasons: Mapping[str, tuple[Reason, ...]]  # by channel; each sums to the channel's evidence
    obstacles: Mapping[str, Obstacle]  # channels that are off
    extra_costs: tuple[Requirement, ...]
    cautions: tuple[Requirement, ...]
    brand_share: float  # the anchor before the goal and the budget lean it
    brand_reasons: tuple[AnchorReason, ...]

    def rating(self, channel: str) -> tuple[float, float, float]:
        """Sums of the channel's reasons: action, aware, price."""
        found = self.reasons[channel]
        return (
            math.fsum(r.action for r in found),
            math.fsum(r.aware for r in found),
            math.fsum(r.price for r in found),
        )


def _log_sd(size: Quantity) -> float:
    return (size.high - size.low) / WIDTH_OF_80_PERCENT


class _Ledger:
    """Adds up weights by channel and keeps where each came from."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.variance = np.zeros(len(deck.ids))
        self.reasons: dict[str, list[Reason]] = {channel: [] for channel in deck.ids}

    def add(self, channel: str, reason: Reason, variance: float) -> None:
        position = self.deck.position.get(channel)
        if position is not None:
            self.reasons[channel].append(reason)
            self.variance[position] += variance


def _effects(
    rulebook: Rulebook, question: str, option: object
) -> dict[str, dict[str, tuple[float, float, float, float]]]:
    """channel → rule → (action, aware, price, variance) of an answer."""
    found: dict[str, dict[str, tuple[float, float, float, float]]] = {}
    for rule, effect in rulebook.effects_of(question, option):
        weight = rulebook.weight_of(rule).mid
        size = weight * effect.size.mid
        spread = (weight * _log_sd(effect.size)) ** 2
        action = size if effect.parameter in ("both", "action") else 0.0
        aware = size if effect.parameter in ("both", "aware") else 0.0
        price = size if effect.parameter == "price" else 0.0
        for channel in effect.channels:
            by_rule = found.setdefault(channel, {})
            before = by_rule.get(rule.id, (0.0, 0.0, 0.0, 0.0))
            by_rule[rule.id] = (before[0] + action, before[1] + aware, before[2] + price, before[3] + spread)
    return found


def weigh(answers: Answers, situation: Situation, rulebook: Rulebook, deck: Deck) -> Weighed:
    """Apply every rule to the answers and beliefs; the order of rules and answers changes nothing."""
    ledger = _Ledger(deck)
    for question in rulebook.questions:
        belief = situation.beliefs.get(question)
        if answers.get(question) is not None or belief is None or belief.certain:
            answer = answers.get(question)
            for channel, by_rule in sorted(_effects(rulebook, question, answer).items()):
                for rule, (action, aware, price, variance) in sorted(by_rule.items()):
                    ledger.add(channel, Reason(rule, question, action, aware, price), variance)
        else:
            _add_open(ledger, rulebook, belief)
    reasons = {channel: tuple(found) for channel, found in ledger.reasons.items()}
    sums = np.array(
        [
            [math.fsum(getattr(r, name) for r in reasons[channel]) for channel in deck.ids]
            for name in ("action", "aware", "price")
        ]
    ).reshape(3, len(deck.ids))
    evidence = Evidence(action=sums[0], aware=sums[1], price=sums[2], spread=np.sqrt(ledger.variance))
    share, brand_reasons = _brand_share(answers, situation, rulebook)
    required = rulebook.requirements_of(answers)
    return Weighed(
        evidence=evidence,
        sigma=np.sqrt(deck.vertical_sigma**2 + evidence.spread**2),
        reasons=reasons,
        obstacles=obstacles_of(answers, situation, required, deck),
        extra_costs=tuple(r for r in required if r.kind == "cost"),
        cautions=tuple(r for r in required if r.kind == "warning"),
        brand_share=share,
        brand_reasons=brand_reasons,
    )


def _add_open(ledger: _Ledger, rulebook: Rulebook, belief: Belief) -> None:
    """An open question: the exact mean multiplier over its options, and the variance it brings."""
    by_option = [_effects(rulebook, belief.question, option) for option in belief.options]
    channels = sorted({channel for effects in by_option for channel in effects})
    weights = np.array(belief.probabilities)
    for channel in channels:
        rows = np.array(
            [np.sum([*effects.get(channel, {}).values(), (0.0,) * 4], axis=0) for effects in by_option]
        )
        action, aware = (float(np.log((weights * np.exp(rows[:, j])).sum())) for j in (0, 1))
        # What is obtained goes with one over the price, so it is that mean which is kept.
        price = -float(np.log((weights * np.exp(-rows[:, 2])).sum()))
        main = rows[:, 0] - rows[:, 2]
        between = float((weights * (main - (weights * main).sum()) ** 2).sum())
        within = float((weights * rows[:, 3]).sum())
        ledger.add(channel, Reason(OPEN, belief.question, action, aware, price), between + within)


def _brand_share(
    answers: Answers, situation: Situation, rulebook: Rulebook
) -> tuple[float, tuple[AnchorReason, ...]]:
    """The share of brand (upstream) work that this context calls for, before goal and budget lean it."""
    kind = situation.beliefs["customer_type"]
    base = rulebook.anchor.base(kind.options[0] if kind.certain else None)
    weight = rulebook.pooling.anchor.mid
    reasons: list[AnchorReason] = []
    for question in rulebook.questions:
        belief = situation.beliefs.get(question)
        if answers.get(question) is not None or belief is None or belief.certain:
            for rule in rulebook.shifts_of(question, answers.get(question)):
                reasons.append(AnchorReason(rule.id, question, weight * rule.shift.mid))
        else:
            per_option = [
                math.fsum(r.shift.mid for r in rulebook.shifts_of(question, option))
                for option in belief.options
            ]
            mean = math.fsum(p * s for p, s in zip(belief.probabilities, per_option, strict=True))
            if any(per_option):
                reasons.append(AnchorReason(OPEN, question, weight * mean))
    total = base.mid + math.fsum(r.shift for r in reasons)
    low, high = rulebook.anchor.lowest.mid, rulebook.anchor.highest.mid
    return min(max(total, low), high), tuple(reasons)


def obstacles_of(
    answers: Answers, situation: Situation, required: tuple[Requirement, ...], deck: Deck
) -> dict[str, Obstacle]:
    """Channels that cannot or must not be used here, each with the first of its obstacles.

    A client's own exclusion goes first; then law and sense (requirements), then what is missing.
    """
    found: dict[str, Obstacle] = {}
    for excluded in chosen(answers, "excluded_channels") or ():
        found.setdefault(excluded, Obstacle("excluded"))
    for requirement in required:
        if requirement.kind == "mask":
            for masked in requirement.channels:
                found.setdefault(masked, Obstacle("ruled_out", requirement.id))
    starting = situation.beliefs["business_age"].probability("pre_launch") > 0.5
    contacts, margin = float(np.mean(situation.contact_list)), float(np.mean(situation.margin))
    for channel_id in deck.ids:
        channel = deck.catalogue.channels[channel_id]
        if channel.only_sectors and situation.sector.id not in channel.only_sectors:
            found.setdefault(channel_id, Obstacle("not_for_sector", situation.sector.id))
        if channel.needs_customers and starting:
            found.setdefault(channel_id, Obstacle("needs_customers"))
        for asset in channel.requires:
            if asset not in situation.assets:
                found.setdefault(channel_id, Obstacle("missing_asset", asset))
        usable = set(situation.assets) | set(channel.builds)
        if channel.asset_any and not usable.intersection(channel.asset_any):
            found.setdefault(channel_id, Obstacle("missing_asset", channel.asset_any[0]))
        if channel.pool == "list" and contacts <= 0.0:
            found.setdefault(channel_id, Obstacle("missing_asset", "contact_list"))
        if (
            channel_id == "sampling"
            and float(np.mean(situation.order_value)) > deck.catalogue.model["sample_value_limit_usd"].mid
        ):
            found.setdefault(channel_id, Obstacle("too_dear_to_give_away"))
        rate = channel.variable_cost.mid if channel.variable_cost.applies else 0.0
        if rate > 0.0 and rate >= margin:
            found.setdefault(channel_id, Obstacle("discount_above_margin"))
    return found
