"""What any set of a client's answers says, read many times over: for the reasons of a whole plan.

The same reading as a study's, but weights of evidence are found once for each answer and kept, since they add
up question by question, and only some channels are looked at.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import obstacles_of, weigh
from rawafid.advisor.response import Deck, Evidence
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.split import NO_LEAN, Lean, Wishes
from rawafid.advisor.study import Study, lean_for, scenario_of, wishes_of
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.rules import Requirement


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One set of answers, understood; arrays have one place for each channel of the reader's deck."""

    answers: Answers
    situation: Situation
    wishes: Wishes
    evidence: Evidence
    sigma: FloatArray
    live: FloatArray  # 1 where the channel may be used, else 0
    costs: tuple[Requirement, ...]  # asked for before the first use
    lean: Lean

    @property
    def locked(self) -> dict[str, float]:
        """Channels kept as they are, with their money a month, US dollars."""
        limits = self.wishes.limits.items()
        return {channel: limit.locked for channel, limit in limits if limit.locked is not None}

    def wants(self, channel: str) -> bool:
        """Whether the client asked for the channel: it is kept although it does not pay."""
        limit = self.wishes.limits.get(channel)
        return limit is not None and (limit.locked is not None or limit.least > 0.0)

    @property
    def group(self) -> tuple[object, ...]:
        """What is no draw and moves curves: states that share it are valued together."""
        one = self.situation
        return one.sector.id, one.assets, one.horizon_months, one.cash_window_months, one.running


class Reader:
    """Reads sets of answers of the client whose study is given, for the channels of `deck`.

    `split` is a deck of all channels of the split: a lock on any of them is a lock.
    """

    def __init__(
        self, client: Study, options: Options, knowledge: Knowledge, *, deck: Deck, split: Deck
    ) -> None:
        self.client, self.options, self.knowledge = client, options, knowledge
        self.deck, self.split = deck, split
        self._spoken: dict[tuple[object, ...], tuple[FloatArray, float]] = {}
        self._rulebooks = {
            question: replace(
                knowledge.rulebook,
                rules=tuple(r for r in knowledge.rulebook.rules if r.question == question),
                anchor_rules=tuple(r for r in knowledge.rulebook.anchor_rules if r.question == question),
                requirements=(),
            )
            for question in knowledge.rulebook.questions
        }

    def read(self, answers: Answers) -> Told:
        """Understand one set of answers; hidden ones must have been left out."""
        situation = understand(answers, self.knowledge.catalogue, self.deck.draws)
        wishes = wishes_of(answers, self.options, situation.units_per_usd)
        locked = {
            channel
            for channel, limit in wishes.limits.items()
            if limit.locked is not None and channel in self.split.position
        }
        if locked:
            situation = replace(situation, running=situation.running | locked)
        evidence, share = self._evidence(answers, situation)
        required = self.knowledge.rulebook.requirements_of(answers)
        obstacles = obstacles_of(answers, situation, required, self.deck)
        live = np.ones(len(self.deck.ids))
        for channel, obstacle in obstacles.items():
            if channel in self.deck.position and (channel not in locked or obstacle.code == "excluded"):
                live[self.deck.position[channel]] = 0.0
        lean = NO_LEAN
        if self.client.basis is not None:
            lean = lean_for(
                situation,
                replace(self.client.weighed, brand_share=share),
                scenario_of(answers, self.options),
                self.client.basis,
                self.knowledge.catalogue.model,
            )
        return Told(
            answers=answers,
            situation=situation,
            wishes=wishes,
            evidence=evidence,
            sigma=np.sqrt(self.deck.vertical_sigma**2 + evidence.spread**2),
            live=live,
            costs=tuple(one for one in required if one.kind == "cost"),
            lean=lean,
        )

    def _evidence(self, answers: Answers, situation: Situation) -> tuple[Evidence, float]:
        """The evidence and the share of brand work, question by question: each is weighed once and kept."""
        total = np.zeros((4, len(self.deck.ids)))
        shift = 0.0
        for question in self._rulebooks:
            spoken, moved = self._says(question, answers, situation)
            total += spoken
            shift += moved
        anchor = self.knowledge.rulebook.anchor
        kind = situation.beliefs["customer_type"]
        share = anchor.base(kind.options[0] if kind.certain else None).mid + shift
        evidence = Evidence(action=total[0], aware=total[1], price=total[2], spread=np.sqrt(total[3]))
        return evidence, min(max(share, anchor.lowest.mid), anchor.highest.mid)

    def _says(self, question: str, answers: Answers, situation: Situation) -> tuple[FloatArray, float]:
        """One question's weights (action, aware, price, variance) by channel, and its shift of the anchor."""
        answer = answers.get(question)
        key = (question, answer, situation.beliefs.get(question))
        if key not in self._spoken:
            said = weigh(answers, situation, self._rulebooks[question], self.deck)
            evidence = said.evidence
            table = np.array([evidence.action, evidence.aware, evidence.price, evidence.spread**2])
            self._spoken[key] = table, math.fsum(r.shift for r in said.brand_reasons)
        return self._spoken[key]
