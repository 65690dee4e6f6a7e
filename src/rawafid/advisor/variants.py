"""One client under many other sets of answers at once: roughly, but solved anew each time.

A variant goes the same straight line as a study, with fewer draws and levels. What an answer does not touch
is taken over, and variants that differ in nothing but what is drawn are drawn as one, their draws laid end
to end. The split is solved as a linear program that may mix levels and forms of a channel: close to the plan
of the search, at a small part of its price.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.curves import Bounds, Curves, Option, curves_of_runs, options_of
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Reason, Weighed, obstacles_of
from rawafid.advisor.own_results import own_results, with_own_results
from rawafid.advisor.relaxed_split import relaxed
from rawafid.advisor.response import Deck, Evidence, Market, market_for
from rawafid.advisor.runs_of_draws import (
    RepeatedDeck,
    draws_of,
    end_to_end,
    same_client,
    same_market,
    with_evidence,
)
from rawafid.advisor.sayings import Sayings
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.split import NO_LEAN, Lean, Split, Wishes, split_for, values_of
from rawafid.advisor.study import (
    WHAT_IF_ROOM,
    Study,
    bounds_for,
    lean_for,
    locked_in,
    locked_level,
    scenario_of,
    wishes_of,
    with_locked_money,
    with_requirements,
)
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answer, Answers
from rawafid.knowledge.library import Knowledge

NODES: Final = 8
"""Levels per channel."""
WITHIN_REACH: Final = 2.0
"""A channel is tried when so many times its effect would pay for it; others no single answer brings in."""


_NOTHING_TO_GAIN: Final = 1e-3
"""Share of the plan's value below which another plan is not looked for."""
_SAME_SHARE: Final = 0.002


class _Watched(Mapping[str, Answer]):
    """Answers that note which questions are looked at."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.seen: set[str] = set()

    def __getitem__(self, question: str) -> Answer:
        self.seen.add(question)
        return self.answers[question]

    def __iter__(self) -> Iterator[str]:
        self.seen.update(self.answers)
        return iter(self.answers)

    def __len__(self) -> int:
        return len(self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One set of answers before its curves are drawn."""

    situation: Situation
    weighed: Weighed  # without reasons
    wishes: Wishes
    answers: Answers

    @property
    def ranges(self) -> tuple[object, ...]:
        """What sets the levels that are looked at."""
        one = self.situation
        wished = tuple(sorted((c, w.least, w.most, w.locked) for c, w in self.wishes.limits.items()))
        means = (one.budget_per_month, one.team_hours_per_month, one.hire_price)
        return one.country.id, one.sector.id, one.assets, *means, wished

    @property
    def limits(self) -> tuple[object, ...]:
        """Limits beside those of money and hours."""
        return self.situation.capacity_per_month, self.situation.assets, self.situation.horizon_months

    @property
    def group(self) -> tuple[object, ...]:
        """What moves curves and is no draw: states that share it are drawn as one."""
        one = self.situation
        return (
            one.horizon_months, one.cash_window_months, one.running, *self.ranges,
        )  # fmt: skip


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


class Variants:
    """The client of a study under other answers. Not to be shared by threads; `deck` sets the draws."""

    def __init__(self, client: Study, options: Options, knowledge: Knowledge, deck: Deck) -> None:
        self.client, self.options, self.knowledge, self.deck = client, options, knowledge, deck
        rulebook = knowledge.rulebook
        self.sayings = Sayings(rulebook, deck)
        self.speaking = rulebook.questions
        self._total = np.zeros((4, len(deck.ids))), 0.0
        self._no_reasons: dict[str, tuple[Reason, ...]] = {channel: () for channel in deck.ids}
        required = {one.when.question for one in rulebook.requirements}
        required |= {one.unless.question for one in rulebook.requirements if one.unless is not None}
        self._forbids = required | {"excluded_channels"}
        watched = _Watched(client.answers)
        self._own_situation = understand(watched, knowledge.catalogue, deck.draws)
        self._understood = frozenset(watched.seen)
        self._decks: dict[int, Deck] = {1: deck}
        self._bounds: dict[tuple[object, ...], Bounds] = {}
        self._market: Market | None = None  # of the client's own answers, before the evidence
        self.forms = tuple(option for option in options_of(deck) if option.objective != "mixed")
        self._own: State | None = None
        self.own = self.state(client.answers)
        self._own = self.own
        self.near: frozenset[tuple[str, str | None]] | None = None
        self.base = self._solved(*self.drawn([self.own])[0])
        self.near = self._within_reach(self.base)
        ((own, curves),) = self.drawn([self.own])
        self.base = self._solved(own, curves)
        self._stand = self._standing(self.base)
        self._left = self._promise(own, curves)

    def reads(self, question: str) -> bool:
        """Whether a study looks at the question at all: other answers to the rest change nothing."""
        return (
            question in self._understood
            or question in self.speaking
            or question in self._forbids
            or question in ("heard_from", "locked_channels", "risk_attitude")
        )

    def forbids(self, question: str) -> bool:
        """Whether an answer to the question may rule channels out."""
        return question in self._forbids or question == "business_age"

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

    # One set of answers.

    def state(self, answers: Answers) -> State:
        own = self.client.answers
        changed = {q for q in {*own, *answers} if own.get(q) != answers.get(q)}
        situation = self._own_situation
        if changed & self._understood:
            situation = understand(answers, self.knowledge.catalogue, self.deck.draws)
        wishes = self.client.wishes
        if changed & {"excluded_channels", "locked_channels", "exchange_rate", "currency"}:
            wishes = wishes_of(answers, self.options, situation.units_per_usd)
        locked = {c for c, limit in wishes.limits.items() if limit.locked is not None}
        if locked:
            known = locked.intersection(self.deck.position)
            situation = replace(situation, running=situation.running | known)
        weighed = self._weighed(answers, situation, changed)
        return State(situation=situation, weighed=weighed, wishes=wishes, answers=answers)

    def _weighed(self, answers: Answers, situation: Situation, changed: set[str]) -> Weighed:
        """As `weigh`, without reasons: only what the changed answers say is weighed anew."""
        rulebook, own = self.knowledge.rulebook, self._own
        again = changed if own is not None and "sector" not in changed else set(self.speaking)
        total, shift = (np.zeros((4, len(self.deck.ids))), 0.0) if own is None else self._total
        if own is not None:
            for question in sorted(again.intersection(self.speaking)):
                was = self.sayings.says(question, own.answers, own.situation)
                now = self.sayings.says(question, answers, situation)
                total, shift = total + (now.weights - was.weights), shift + (now.shift - was.shift)
        else:
            for question in self.speaking:
                said = self.sayings.says(question, answers, situation)
                total, shift = total + said.weights, shift + said.shift
            self._total = total, shift
        spread = np.sqrt(np.maximum(total[3], 0.0))
        kind = situation.beliefs["customer_type"]
        share = rulebook.anchor.base(kind.options[0] if kind.certain else None).mid + shift
        if own is not None and situation is own.situation and not changed & self._forbids:
            obstacles, costs = own.weighed.obstacles, own.weighed.extra_costs
        else:
            required = rulebook.requirements_of(answers)
            obstacles = obstacles_of(answers, situation, required, self.deck)
            costs = tuple(r for r in required if r.kind == "cost")
        return Weighed(
            evidence=Evidence(action=total[0], aware=total[1], price=total[2], spread=spread),
            sigma=np.sqrt(self.deck.vertical_sigma**2 + spread**2),
            reasons=self._no_reasons,
            obstacles=obstacles,
            extra_costs=costs,
            cautions=(),
            brand_share=min(max(share, rulebook.anchor.lowest.mid), rulebook.anchor.highest.mid),
            brand_reasons=(),
        )

    # Many sets of answers that share what is no draw.

    def drawn(
        self, states: list[State], forms: tuple[Option, ...] | None = None
    ) -> list[tuple[State, Curves]]:
        """The states, moved by the client's own results, each with its curves."""
        states = list(states)
        runs, first = len(states), states[0]
        deck = self._decks.setdefault(runs, RepeatedDeck(self.deck, runs))
        situation = end_to_end([state.situation for state in states]) if runs > 1 else first.situation
        nothing = np.zeros(len(deck.ids))
        if runs == 1 and self._market is not None and same_market(situation, self.own.situation):
            market = self._market
        else:
            market = market_for(
                situation, Evidence(action=nothing, aware=nothing, price=nothing, spread=nothing), deck
            )
        self._market = market if self._market is None else self._market
        market = with_evidence(market, [state.weighed.evidence for state in states], deck)
        market = self._with_own_results(market, states)
        wishes = first.wishes
        if first.ranges in self._bounds:
            bounds = self._bounds[first.ranges]
        else:
            bounds = bounds_for(situation, market, deck, wishes)
            if self.client.basis is not None and not wishes.spend_all:
                furthest = WHAT_IF_ROOM * self.client.basis.furthest
                bounds = replace(bounds, most=np.minimum(bounds.most, furthest))
            self._bounds[first.ranges] = bounds
        money = locked_in(wishes, deck)
        locked = {}
        for channel, spent in money.items():
            i = deck.position[channel]
            locked[channel] = locked_level(
                channel, spent, situation, deck,
                fixed=bounds.fixed_money[i], per_hour=bounds.money_per_hour[i],
            )  # fmt: skip
        forms = self._forms(states) if forms is None else forms
        drawn = curves_of_runs(situation, deck, forms, bounds, market, nodes=NODES, locked=locked, runs=runs)
        return [
            (state, with_requirements(with_locked_money(curves, money), state.situation, state.weighed))
            for curves, state in zip(drawn, states, strict=True)
        ]

    def _forms(self, states: list[State]) -> tuple[Option, ...]:
        """Forms of channels that at least one of the states may use."""
        off = set.intersection(*(set(state.weighed.obstacles) for state in states))
        return tuple(
            option for option in self.forms
            if (option.channel.id not in off or option.channel.id in states[0].wishes.limits)
            and (
                self.near is None
                or (option.channel.id, option.objective) in self.near
                or option.channel.id in self.own.weighed.obstacles
            )
        )  # fmt: skip

    def _with_own_results(self, market: Market, states: list[State]) -> Market:
        size = self.deck.draws.size
        orders = None
        for s, state in enumerate(states):
            mine = slice(s * size, (s + 1) * size)
            own = own_results(
                state.answers, state.situation, draws_of(market, mine), state.weighed, self.deck
            )
            if not own:
                continue
            orders = market.orders.copy() if orders is None else orders
            for result in own:
                orders[self.deck.position[result.channel], mine] *= math.exp(result.shift)
            states[s] = replace(state, weighed=with_own_results(state.weighed, own, self.deck))
        return market if orders is None else replace(market, orders=orders)

    def lean_of(self, state: State) -> Lean:
        if self.client.basis is None:
            return NO_LEAN
        return lean_for(
            state.situation, state.weighed, scenario_of(state.answers, self.options),
            self.client.basis, self.knowledge.catalogue.model,
        )  # fmt: skip

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
