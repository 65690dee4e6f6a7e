"""One client under many other sets of answers at once: roughly, but solved anew each time.

A variant goes the same straight line as a study, with fewer draws and levels. What an answer does not touch
is taken over, and variants that differ in nothing but what is drawn are drawn, and their problems made, as
one. The split is solved as a linear program that may mix levels and forms of a channel: close to the plan of
the search, at a small part of its price.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from rawafid.advisor.curves import Curves
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.other_answers import State, States
from rawafid.advisor.response import Deck
from rawafid.advisor.rough_splits import Answered, RoughPlan, RoughSplits, Starts
from rawafid.advisor.runs_of_draws import same_client
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.library import Knowledge

WITHIN_REACH: Final = 2.0
"""A channel is tried when so many times its effect would pay for it; others no single answer brings in."""
_NOTHING_TO_GAIN: Final = 1e-3
"""Share of the plan's value below which another plan is not looked for."""
_SAME_SHARE: Final = 0.002


class Variants(States):
    """The client of a study under other answers, solved. Not to be shared by threads."""

    def __init__(self, client: Study, options: Options, knowledge: Knowledge, deck: Deck) -> None:
        super().__init__(client, options, knowledge, deck)
        self._starts = Starts()
        splits = self._splits(self.drawn([self.own]))
        self.base = splits.solve(0)
        self.near = self._within_reach(splits)
        self._drawn = self.drawn([self.own])
        splits = self._splits(self._drawn)
        self.base = splits.solve(0)
        self._stand = self._standing(splits)
        self._lean = splits.sets[0].lean
        self._left = float(self._promise(splits)[0])

    def _splits(self, drawn: Sequence[tuple[State, Curves]]) -> RoughSplits:
        sets = [
            Answered(
                situation=state.situation,
                weighed=state.weighed,
                wishes=state.wishes,
                curves=curves,
                lean=self.lean_of(state),
            )
            for state, curves in drawn
        ]
        return RoughSplits(sets, self.deck, self._starts)

    def solved(self, answers: Sequence[Answers]) -> list[RoughPlan]:
        """Each set of answers (hidden ones left out) solved roughly, in order.

        The present plan is taken over where its prices leave next to nothing to gain: by weak duality no
        other plan is better by more, as long as the answers leave the limits as they are.
        """
        states = [self.state(one) for one in answers]
        groups: dict[tuple[object, ...], list[int]] = {}
        found: dict[int, RoughPlan] = {}
        for s, state in enumerate(states):
            if self._same(state):
                found[s] = self.base
            else:
                groups.setdefault(state.group, []).append(s)
        asked = [s for members in groups.values() for s in members]
        if asked:
            drawn = [
                *self._drawn,
                *(one for members in groups.values() for one in self.drawn([states[s] for s in members])),
            ]
            splits = self._splits(drawn)
            left = self._promise(splits).tolist()
            splits.solve(0)  # the others begin where the present plan stands
            for k, s in enumerate(asked, 1):
                stays = self._stays(drawn[k][0], splits, k, left[k])
                found[s] = self.base if stays else splits.solve(k)
        return [found[s] for s in range(len(states))]

    def _same(self, state: State) -> bool:
        """Whether these answers come to the same problem as the client's own."""
        own = self.own
        alike = ("heard_from", "risk_attitude")  # what is read after the curves are understood
        if any(state.answers.get(question) != own.answers.get(question) for question in alike):
            return False
        now, was = state.weighed, own.weighed
        return (
            state.wishes == own.wishes
            and same_client(state.situation, own.situation)
            and np.array_equal(now.evidence.action, was.evidence.action)
            and np.array_equal(now.evidence.aware, was.evidence.aware)
            and np.array_equal(now.evidence.price, was.evidence.price)
            and np.array_equal(now.sigma, was.sigma)
            and now.obstacles.keys() == was.obstacles.keys()
            and now.extra_costs == was.extra_costs
            and now.brand_share == was.brand_share
        )

    def _stays(self, state: State, splits: RoughSplits, k: int, left: float) -> bool:
        """Whether the present plan is as good as any under these answers, as far as prices can tell."""
        if state.ranges != self.own.ranges or state.limits != self.own.limits:
            return False
        if self.base.cost.keys() & state.weighed.obstacles.keys():
            return False
        lean, was = splits.sets[k].lean, self._lean
        if abs(lean.brand_share - was.brand_share) > _SAME_SHARE:
            return False
        if (lean.pull, lean.back) != (was.pull, was.back):
            return False
        return abs(left - self._left) <= _NOTHING_TO_GAIN * abs(self.base.value)

    def _within_reach(self, splits: RoughSplits) -> frozenset[tuple[str, str | None]]:
        """Forms of channels that would be used if they brought several times as much, at today's prices."""
        short = -splits.profit(self.base.prices)[0]
        gross = splits.net[0] + splits.months[0] * splits.monthly[0]
        near = ((short <= (WITHIN_REACH - 1.0) * gross) & splits.live[0]).any(axis=1)
        wished = self.client.wishes.limits
        found = {
            (option.channel.id, option.objective)
            for option, yes in zip(splits.options, near.tolist(), strict=True)
            if yes
        }
        every = {(o.channel.id, o.objective) for o in self.forms}
        return frozenset(found | {form for form in every if form[0] in wished})

    def _standing(self, splits: RoughSplits) -> dict[tuple[str, str | None], FloatArray]:
        """Weights of the levels of each form in the present plan."""
        return {
            (option.channel.id, option.objective): weight
            for option, weight in zip(splits.options, self.base.weight, strict=True)
            if weight.any()
        }

    def _promise(self, splits: RoughSplits) -> FloatArray:
        """The gain over the present plan that its prices leave open under each set of answers, US dollars."""
        profit = splits.profit(self.base.prices)
        profit = np.where(splits.net > 0.0, profit, np.minimum(profit, 0.0))
        off = np.array(
            [[o.channel.id in one.weighed.obstacles for o in splits.options] for one in splits.sets],
            dtype=bool,
        )
        profit[off] = 0.0
        first = np.flatnonzero(np.diff(splits.unit, prepend=-1) != 0)
        best = np.maximum.reduceat(profit.max(axis=2), first, axis=1) if len(first) else profit[:, :0, 0]
        present = np.zeros(len(splits.sets))
        for form, option in enumerate(splits.options):
            weight = self._stand.get((option.channel.id, option.objective))
            if weight is not None:
                present += np.einsum("sn,n->s", profit[:, form], weight)
        return np.asarray(np.maximum(best, 0.0).sum(axis=1) - present)
