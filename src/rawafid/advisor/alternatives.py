"""The advice laid beside others: the three attitudes to risk, and the plan without the client's own wishes.

Everything here is a study of its own, solved as carefully as the advice. Money is US dollars.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.forecast import Outcome
from rawafid.advisor.response import Deck
from rawafid.advisor.risk import Cases, worst_tenth, worth_of_cases
from rawafid.advisor.study import Study, scenario_of
from rawafid.knowledge.answer_file import SCENARIOS, Options
from rawafid.knowledge.answers import Answer, Answers, Rows, chosen, frozen, rows

Studied = Callable[[Answers, Options], Study]
Foretold = Callable[[Study], Outcome]


class Ends(NamedTuple):
    """Mean and mean of the worst tenth."""

    mean: float
    worst_tenth: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioWorth:
    """A plan at one attitude to risk: orders over the horizon, gain over horizon and tail."""

    scenario: str
    chosen: bool
    one: Study
    orders: Ends
    gain: Ends


@dataclass(frozen=True, slots=True, kw_only=True)
class EditWorth:
    """One wish alone against the plan without any: what it gives up."""

    edit: str
    channel: str
    amount: float | tuple[float, float] | None
    cost: float
    orders: float


@dataclass(frozen=True, slots=True)
class EditsWorth:
    """The plan without the client's wishes, and what they cost together and each alone."""

    value: float
    cost: float
    orders: float
    each: tuple[EditWorth, ...]


def ends_of(values: FloatArray) -> Ends:
    return Ends(float(values.mean()), worst_tenth(values))


def scenarios_of(
    client: Study, options: Options, deck: Deck, *, studied: Studied, foretold: Foretold
) -> tuple[ScenarioWorth, ...]:
    """The client's plan at each attitude to risk, in the order of caution.

    `deck` is the one that the studies are made on.
    """
    mine = scenario_of(client.answers, options)
    found = []
    for scenario in SCENARIOS:
        asked = replace(options, scenario=scenario)
        one = client if scenario == mine else studied(client.answers, asked)
        cases = Cases(one.situation, one.weighed, one.curves, deck)
        found.append(
            ScenarioWorth(
                scenario=scenario,
                chosen=scenario == mine,
                one=one,
                orders=ends_of(foretold(one).orders.sum(axis=0)),
                gain=ends_of(worth_of_cases(cases, one.used)),
            )
        )
    return tuple(found)


class _Wish(NamedTuple):
    """A wish and what the client would ask for with it alone."""

    edit: str
    channel: str
    amount: float | tuple[float, float] | None
    answers: Answers
    options: Options


def edits_of(client: Study, options: Options, *, studied: Studied, foretold: Foretold) -> EditsWorth | None:
    """What the client's wishes cost against the plan without them, or None where there are none.

    A wish is an excluded or locked channel, a limit of a channel, of the number of channels or of a share.
    """
    bare_answers = _without(client.answers, "excluded_channels", "locked_channels")
    bare_options = replace(options, limits={}, max_channels=None, upstream_share=None, inbound_share=None)
    wishes = list(_wishes(client.answers, options, bare_answers, bare_options))
    if not wishes:
        return None
    free = studied(bare_answers, bare_options)
    free_orders = _orders(foretold, free)

    def given_up(one: Study) -> tuple[float, float]:
        return max(0.0, free.value - one.value), free_orders - _orders(foretold, one)

    each = []
    for wish in wishes:
        alone = client if len(wishes) == 1 else studied(wish.answers, wish.options)
        cost, orders = given_up(alone)
        each.append(
            EditWorth(edit=wish.edit, channel=wish.channel, amount=wish.amount, cost=cost, orders=orders)
        )
    cost, orders = given_up(client)
    return EditsWorth(free.value, cost, orders, tuple(each))


def _orders(foretold: Foretold, one: Study) -> float:
    return float(foretold(one).orders.sum(axis=0).mean()) if one.used else 0.0


def _without(answers: Answers, *questions: str) -> Answers:
    return frozen((question, answer) for question, answer in answers.items() if question not in questions)


def _with(answers: Answers, question: str, answer: Answer) -> Answers:
    return frozen((*_without(answers, question).items(), (question, answer)))


def _wishes(
    answers: Answers, options: Options, bare_answers: Answers, bare_options: Options
) -> Iterator[_Wish]:
    for channel in sorted(chosen(answers, "excluded_channels") or ()):
        alone = _with(bare_answers, "excluded_channels", (channel,))
        yield _Wish("excluded", channel, None, alone, bare_options)
    for channel, money in sorted((rows(answers, "locked_channels") or {}).items()):
        alone = _with(bare_answers, "locked_channels", Rows(((channel, money),)))
        yield _Wish("locked", channel, money, alone, bare_options)
    for channel, limit in sorted(options.limits.items()):
        asked = replace(bare_options, limits={channel: limit})
        if limit.min is not None and limit.min == limit.max:
            yield _Wish("fixed", channel, limit.min, bare_answers, asked)
            continue
        if limit.min:
            only = replace(bare_options, limits={channel: replace(limit, max=None)})
            yield _Wish("minimum", channel, limit.min, bare_answers, only)
        if limit.max is not None:
            only = replace(bare_options, limits={channel: replace(limit, min=None)})
            yield _Wish("maximum", channel, limit.max, bare_answers, only)
    if options.max_channels is not None:
        asked = replace(bare_options, max_channels=options.max_channels)
        yield _Wish("max_channels", "", float(options.max_channels), bare_answers, asked)
    for name in ("upstream_share", "inbound_share"):
        share: tuple[float, float] | None = getattr(options, name)
        if share is not None:
            asked = replace(bare_options, **{name: share})  # type: ignore[arg-type]  # both fields hold shares
            yield _Wish(name, "", share, bare_answers, asked)
