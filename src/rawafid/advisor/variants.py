"""One client under many other sets of answers at once: roughly, but solved anew each time.

A variant goes the same straight line as a study, with fewer draws and levels. What an answer does not touch
is taken over, and variants that differ in nothing but what is drawn are drawn as one, their draws laid end
to end. The split is solved as a linear program that may mix levels and forms of a channel: close to the plan
of the search, at a small part of its price.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.curves import Curves
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.other_answers import NODES, State, States
from rawafid.advisor.relaxed_split import relaxed
from rawafid.advisor.response import Deck
from rawafid.advisor.runs_of_draws import (
    same_client,
)
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import Lean, Split, split_for, values_of
from rawafid.advisor.study import (
    Study,
)
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.library import Knowledge

WITHIN_REACH: Final = 2.0
"""A channel is tried when so many times its effect would pay for it; others no single answer brings in."""


_NOTHING_TO_GAIN: Final = 1e-3
"""Share of the plan's value below which another plan is not looked for."""
_SAME_SHARE: Final = 0.002


@dataclass(frozen=True, slots=True, kw_only=True)
class Rough:
    """A variant solved roughly. `cost` is US dollars a month by channel, `value` what is maximised."""

    situation: Situation
    split: Split
    weight: FloatArray  # of the split's nodes
    cost: Mapping[str, float]
    value: float
    prices: FloatArray  # of the rows
    lean: Lean

    @property
    def shares(self) -> dict[str, float]:
        """Each channel's share of the cost; empty for an empty plan."""
        total = math.fsum(self.cost.values())
        return {channel: cost / total for channel, cost in self.cost.items()} if total > 0.0 else {}


class Variants(States):
    """The client of a study under other answers, solved. Not to be shared by threads."""

    def __init__(self, client: Study, options: Options, knowledge: Knowledge, deck: Deck) -> None:
        super().__init__(client, options, knowledge, deck)
        self.base = self._solved(*self.drawn([self.own])[0])
        self.near = self._within_reach(self.base)
        ((own, curves),) = self.drawn([self.own])
        self.base = self._solved(own, curves)
        self._stand = self._standing(self.base)
        self._left = self._promise(own, curves)

    def solved(self, answers: Sequence[Answers]) -> list[Rough]:
        """Each set of answers (hidden ones left out) solved roughly, in order.

        The present plan is taken over where its prices leave next to nothing to gain: by weak duality no
        other plan is better by more, as long as the answers leave the limits as they are.
        """
        states = [self.state(one) for one in answers]
        groups: dict[tuple[object, ...], list[int]] = {}
        found: dict[int, Rough] = {}
        for s, state in enumerate(states):
            if self._same(state):
                found[s] = self.base
            else:
                groups.setdefault(state.group, []).append(s)
        for members in groups.values():
            drawn = self.drawn([states[s] for s in members])
            for s, (state, curves) in zip(members, drawn, strict=True):
                found[s] = self.base if self._stays(state, curves) else self._solved(state, curves)
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

    def _stays(self, state: State, curves: Curves) -> bool:
        """Whether the present plan is as good as any under these answers, as far as prices can tell."""
        if state.ranges != self.own.ranges or state.limits != self.own.limits:
            return False
        if self.base.shares.keys() & state.weighed.obstacles.keys():
            return False
        lean, was = self.lean_of(state), self.base.lean
        if abs(lean.brand_share - was.brand_share) > _SAME_SHARE or lean.pull != was.pull:
            return False
        left = abs(self._promise(state, curves) - self._left)
        return left <= _NOTHING_TO_GAIN * abs(self.base.value)

    def _within_reach(self, base: Rough) -> frozenset[tuple[str, str | None]]:
        """Forms of channels that would be used if they brought several times as much, at today's prices."""
        split = base.split
        short = -(split.problem.value - base.prices @ split.problem.usage)
        cost = split.money + split.hours * base.situation.hour_cost
        gross = split.net + base.situation.horizon_months * cost
        near = short <= (WITHIN_REACH - 1.0) * gross
        kept = self.client.wishes.limits
        found = {
            (option.channel.id, option.objective)
            for option, yes in zip(split.columns.options, near, strict=True)
            if yes
        }
        every = {(o.channel.id, o.objective) for o in self.forms}
        return frozenset(found | {form for form in every if form[0] in kept})

    def _standing(self, base: Rough) -> dict[tuple[str, str | None], FloatArray]:
        """Weights of the levels of each form in the present plan."""
        found: dict[tuple[str, str | None], FloatArray] = {}
        columns = base.split.columns
        for k in np.flatnonzero(base.weight > 0.0).tolist():
            option = columns.options[k]
            at = found.setdefault((option.channel.id, option.objective), np.zeros(NODES))
            at[columns.node[k]] += base.weight[k]
        return found

    def _promise(self, state: State, curves: Curves) -> float:
        """The gain over the present plan that its prices leave open under other answers, US dollars."""
        situation, split = state.situation, self.base.split
        objective, net = values_of(situation, state.weighed, curves, state.wishes, self.lean_of(state))
        price = dict(zip(split.problem.row_names, self.base.prices.tolist(), strict=True))
        months = float(situation.horizon_months)
        cost = curves.money + curves.hours * situation.hour_cost
        upstream = np.array([option.upstream for option in curves.options])[:, None]
        new = np.array([option.channel.buyer == "new" for option in curves.options])[:, None]
        searching = np.array([option.channel.pool == "searches" for option in curves.options])[:, None]
        usage: dict[str, Callable[[], FloatArray | float]] = {
            "budget": lambda: curves.money + (curves.setup_money / months)[:, None],
            "team_hours": lambda: curves.hours + (curves.setup_hours / months)[:, None],
            "channel_count": lambda: 1.0,
            "growth": lambda: np.where(new, curves.orders_total, 0.0),
            "repeat_growth": lambda: np.where(new, 0.0, curves.orders_total),
            "capacity": lambda: np.where(new, curves.orders, 0.0),
            "awareness": lambda: curves.aware_total,
            "searches": lambda: np.where(searching, curves.responses, 0.0),
            "brand_share": lambda: (upstream - self.base.lean.brand_share) * cost,
        }
        profit = objective
        for row, used in usage.items():
            if price.get(row, 0.0) != 0.0:
                profit = profit - price[row] * used()
        profit = np.where(net > 0.0, profit, np.minimum(profit, 0.0))
        off = [option.channel.id in state.weighed.obstacles for option in curves.options]
        profit[np.array(off, dtype=bool)] = 0.0
        channels = np.array([option.position for option in curves.options])
        first = np.flatnonzero(np.diff(channels, prepend=-1) != 0)
        best = np.maximum.reduceat(profit.max(axis=1), first) if len(first) else np.zeros(0)
        present = 0.0
        for option, row in zip(curves.options, profit, strict=True):
            weight = self._stand.get((option.channel.id, option.objective))
            if weight is not None:
                present += float(weight @ row)
        return float(np.maximum(best, 0.0).sum()) - present

    def _solved(self, state: State, curves: Curves) -> Rough:
        lean = self.lean_of(state)
        split = split_for(state.situation, state.weighed, curves, self.deck, state.wishes, lean=lean)
        weight, prices, value = relaxed(split.problem)
        monthly = weight * (split.money + split.hours * state.situation.hour_cost)
        by_unit = np.bincount(split.columns.unit, monthly, len(split.channels))
        cost = {channel: float(c) for channel, c in zip(split.channels, by_unit, strict=True) if c > 0.0}
        return Rough(
            situation=state.situation, split=split, weight=weight, cost=cost, value=value, prices=prices,
            lean=lean,
        )  # fmt: skip
