"""One client under other answers: what each set of answers comes to, before any split is solved.

What an answer does not touch is taken over from the client's own study, and sets that differ in nothing but
what is drawn are drawn as one, their draws laid end to end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.curves import Bounds, Curves, Option, curves_of_runs, options_of
from rawafid.advisor.evidence import Reason, Weighed, obstacles_of
from rawafid.advisor.own_results import results_by_level
from rawafid.advisor.response import Deck, Evidence, Market, market_for
from rawafid.advisor.runs_of_draws import (
    RepeatedDeck,
    draws_of,
    end_to_end,
    same_market,
    with_evidence,
)
from rawafid.advisor.sayings import Sayings
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.split import NO_LEAN, Lean, Wishes
from rawafid.advisor.study import (
    WHAT_IF_ROOM,
    Study,
    bounds_for,
    held_by_price,
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


def _may_use_the_same(one: Situation, other: Situation) -> bool:
    """Whether the same channels may be used: nothing differs of what obstacles look at."""
    age = "business_age"
    return (
        one.sector is other.sector
        and one.assets == other.assets
        and one.beliefs[age] == other.beliefs[age]
        and all(
            np.array_equal(getattr(one, name), getattr(other, name))
            for name in ("contact_list", "order_value", "margin")
        )
    )


class States:
    """Makes the states of one client. Not to be shared by threads; `deck` sets the draws."""

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
        if own is not None and not changed & self._forbids and _may_use_the_same(situation, own.situation):
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
        """As a study does: the market of each run moved by what that client's customers say."""
        size, orders = self.deck.draws.size, None
        for s, state in enumerate(states):
            mine = slice(s * size, (s + 1) * size)
            weighed = state.weighed
            common, named = results_by_level(
                state.answers, state.situation, draws_of(market, mine), weighed.sigma, self.deck
            )
            if common == 0.0 and not named:
                continue
            orders = market.orders.copy() if orders is None else orders
            shift, sigma = np.full(len(self.deck.ids), common), weighed.sigma.copy()
            for result in named:
                at = self.deck.position[result.channel]
                shift[at] += result.shift
                sigma[at] = result.remaining_sigma
            orders[:, mine] *= np.exp(shift)[:, None]
            evidence = replace(weighed.evidence, action=weighed.evidence.action + shift)
            states[s] = replace(state, weighed=replace(weighed, evidence=evidence, sigma=sigma))
        return market if orders is None else replace(market, orders=orders)

    def lean_of(self, state: State) -> Lean:
        if self.client.basis is None:
            return NO_LEAN
        lean = lean_for(
            state.situation, state.weighed, scenario_of(state.answers, self.options),
            self.client.basis, self.knowledge.catalogue.model,
        )  # fmt: skip
        return held_by_price(lean, self.client.basis)
