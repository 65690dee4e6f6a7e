"""What single questions say about channels: the weights of `evidence`, kept by question and answer."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import Situation
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.rules import Rulebook
from rawafid.knowledge.sources import WIDTH_OF_80_PERCENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one question says: `weights` [action, aware, price, variance; channels] and share points."""

    weights: FloatArray
    shift: float


def _mean_of(options: Sequence[Said], probabilities: FloatArray) -> Said:
    """What an open question says: mean multipliers, and the variance between and within its options."""
    rows = np.array([one.weights for one in options])
    chances = probabilities[:, None]
    action, aware = (np.log((chances * np.exp(rows[:, j])).sum(axis=0)) for j in (0, 1))
    price = -np.log((chances * np.exp(-rows[:, 2])).sum(axis=0))
    main = rows[:, 0] - rows[:, 2]
    between = (chances * (main - (chances * main).sum(axis=0)) ** 2).sum(axis=0)
    within = (chances * rows[:, 3]).sum(axis=0)
    shift = math.fsum(float(p) * one.shift for p, one in zip(probabilities, options, strict=True))
    return Said(weights=np.array([action, aware, price, between + within]), shift=shift)


class Sayings:
    """The rulebook's questions one by one, for the channels of a deck. They add up to `evidence.weigh`."""

    def __init__(self, rulebook: Rulebook, deck: Deck) -> None:
        self.questions = rulebook.questions
        self._rulebook, self._deck = rulebook, deck
        self._said: dict[tuple[object, ...], Said] = {}

    def says(self, question: str, answers: Answers, situation: Situation) -> Said:
        """What one question says under these answers, weighed once and kept."""
        belief = situation.beliefs.get(question)
        answer = answers.get(question)
        key = (question, answer, belief)
        if key not in self._said:
            if answer is not None or belief is None or belief.certain:
                self._said[key] = self._said_by(question, answer)
            else:
                options = [self._said_by(question, option) for option in belief.options]
                self._said[key] = _mean_of(options, np.array(belief.probabilities))
        return self._said[key]

    def _said_by(self, question: str, answer: object) -> Said:
        rulebook, position = self._rulebook, self._deck.position
        weights = np.zeros((4, len(self._deck.ids)))
        for rule, effect in rulebook.effects_of(question, answer):
            pooled, size = rulebook.weight_of(rule).mid, effect.size
            at = [position[channel] for channel in effect.channels if channel in position]
            if effect.parameter in ("both", "action"):
                weights[0, at] += pooled * size.mid
            if effect.parameter in ("both", "aware"):
                weights[1, at] += pooled * size.mid
            if effect.parameter == "price":
                weights[2, at] += pooled * size.mid
            weights[3, at] += (pooled * (size.high - size.low) / WIDTH_OF_80_PERCENT) ** 2
        shifts = rulebook.shifts_of(question, answer)
        pooled = rulebook.pooling.anchor.mid
        return Said(weights=weights, shift=pooled * math.fsum(r.shift.mid for r in shifts))
