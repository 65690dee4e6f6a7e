"""Words for what lies round the plan: its reasons by topic, its scenarios, its wishes, what to measure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rawafid.advisor.advice import Advice, Change, EditCost, NextMeasurement, ScenarioOutcome, TopicPart
from rawafid.advisor.codes import IDENTITY
from rawafid.errors import UserError, mark
from rawafid.knowledge.answers import chosen, rows
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.messages import Messages
from rawafid.language.numbers import NBSP, isolated, nice
from rawafid.terminal.wording import Wording

TOPIC_TEXTS: Final[Mapping[str, str]] = {
    "trade": mark("Your trade"),
    "customers": mark("Who buys and where"),
    "habits": mark("How your customers buy"),
    "demand": mark("Demand and competition"),
    "price": mark("Price and margin"),
    "today": mark("Where you stand today"),
    "aims": mark("What you want and by when"),
}
"""Topics of answers, as headings of a table."""

MEASUREMENT_TEXTS: Final[Mapping[str, str]] = {
    "ask_customers": mark("Ask each new customer how they heard of you, and count: {channel}"),
    "count_orders": mark(
        "For a month, count the orders from {channel} with a link, code or number of its own"
    ),
    "lift_test": mark("Switch {channel} off or on for a month and compare the sales"),
}
"""What to measure next."""

SCENARIO_TEXTS: Final[Mapping[str, str]] = {
    "cautious": mark("Cautious"),
    "balanced": mark("Balanced"),
    "bold": mark("Bold"),
}

EDIT_TEXTS: Final[Mapping[str, str]] = {
    "excluded": mark("Never to use: {channel}"),
    "locked": mark("To keep {channel} as it is"),
    "fixed": mark("Exactly {amount} a month for {channel}"),
    "minimum": mark("At least {amount} a month for {channel}"),
    "maximum": mark("At most {amount} a month for {channel}"),
    "max_channels": mark("At most {amount} channels"),
    "upstream_share": mark("Upstream between {low} and {high} of the effort"),
    "inbound_share": mark("Inbound between {low} and {high} of the effort"),
}
"""What the client wished for."""

WANTED_TEXT: Final = mark("To use {channel}")
"""A minimum of next to nothing: the channel is asked for, and how much is left to the advice."""

OWN_WISH_TEXTS: Final[Mapping[str, str]] = {
    "excluded": mark("You never want to use it"),
    "locked": mark("You keep it as it is"),
    "fixed": mark("You fixed {amount}"),
    "minimum": mark("You asked for {amount} or more"),
    "maximum": mark("You asked for {amount} at most"),
    "wanted": mark("You asked for it"),
}
"""The same beside the channel's own name."""

_LEADING: Final = 3
_ASKED_FOR: Final = 1.0  # of money a month: no more than a sign that the channel is wanted
_LEAST_POINTS: Final = 0.005
_LEAST_LEAN_TOLD: Final = 0.01  # of the plan's worth
_LEAST_COST: Final = 0.001  # of the free plan's value, below which a wish costs next to nothing


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """One attitude to risk, ready to be shown."""

    scenario: str
    name: str
    chosen: bool
    upstream: str
    channels: str
    results: str
    results_in_bad_cases: str
    gain: str
    gain_in_bad_cases: str


@dataclass(frozen=True, slots=True)
class WishLine:
    """One wish of the client and what it gives up, "" while that is being worked out."""

    edit: str
    channel: str
    text: str
    cost: str


@dataclass(frozen=True, slots=True)
class TopicLine:
    """What one topic of answers adds, ready to be shown, with the questions it comes from."""

    topic: str
    name: str
    worth: str
    upstream: str
    inbound: str
    channels: str
    answers: tuple[tuple[str, str], ...]  # question id and its text with the answer given


def told_changes(advice: Advice) -> list[Change]:
    """What would change the advice, by size; what the business is comes last, for few are in doubt of it."""
    return sorted(advice.what_would_change or (), key=lambda one: (one.question in IDENTITY, -one.size))


class PlanWords:
    """Tells what lies round one advice in the language of `messages`."""

    def __init__(self, advice: Advice, messages: Messages, questionnaire: Questionnaire) -> None:
        self.advice = advice
        self.messages = messages
        self.tr = messages.tr
        self.say = Wording(messages, questionnaire, advice.currency)

    # ── scenarios

    def scenarios(self) -> tuple[ScenarioLine, ...]:
        """Cautious, balanced and bold, side by side; empty in brief advice."""
        return tuple(self._scenario(one) for one in self.advice.scenarios or ())

    def _scenario(self, one: ScenarioOutcome) -> ScenarioLine:
        percent = self.messages.formatter.percent
        leading = [
            f"{self.say.channel(channel)} {isolated(percent(share))}"
            for channel, share, _ in one.mix[:_LEADING]
        ]
        return ScenarioLine(
            scenario=one.scenario,
            name=self.tr(SCENARIO_TEXTS[one.scenario]),
            chosen=one.chosen,
            upstream=percent(one.shares["upstream"]) if one.shares else "—",
            channels=self.messages.listed(leading),
            results=self.say.count(one.orders.mean),
            results_in_bad_cases=self.say.count(one.orders.worst_tenth),
            gain="" if one.gain is None else self._worth(one.gain.mean),
            gain_in_bad_cases="" if one.gain is None else self._worth(one.gain.worst_tenth),
        )

    def _worth(self, value: float) -> str:
        return self.say.money(nice(value)) if self.advice.currency else ""

    # ── wishes

    def wishes(self) -> tuple[str, ...]:
        """What each wish gives up of the best plan, the dearest first; then all together."""
        if self.advice.edits is None:
            return ()
        said = [self.tr("{wish}: {cost}.", wish=line.text, cost=line.cost) for line in self.wish_lines()]
        if total := self.wishes_cost():
            said.append(self.tr("All together: {cost}.", cost=total))
        return tuple(said)

    def wish_lines(self) -> tuple[WishLine, ...]:
        """Every wish of the client, the dearest first; brief advice does not know their cost."""
        edits = self.advice.edits
        if edits is None:
            return tuple(WishLine(one.edit, one.channel, self._wish(one), "") for one in _asked(self.advice))
        each = sorted(edits.each, key=lambda one: -(one.cost or 0.0))
        return tuple(
            WishLine(one.edit, one.channel, self._wish(one), self._cost(one.cost, one.orders)) for one in each
        )

    def wishes_cost(self) -> str:
        """What several wishes give up together; "" for fewer, and in brief advice."""
        edits = self.advice.edits
        return "" if edits is None or len(edits.each) < 2 else self._cost(edits.cost, edits.orders)

    def wishes_of(self, channel: str) -> tuple[WishLine, ...]:
        """What is wished for one channel, in words that stand beside its name."""
        edits = self.advice.edits
        given = _asked(self.advice) if edits is None else edits.each
        found = []
        for one in given:
            if one.channel == channel:
                edit = "wanted" if _is_asked_for(one) else one.edit
                said = self._filled(OWN_WISH_TEXTS[edit], one)
                cost = "" if edits is None else self._cost(one.cost, one.orders)
                found.append(WishLine(edit, channel, said, cost))
        return tuple(found)

    def _wish(self, one: EditCost) -> str:
        return self._filled(WANTED_TEXT if _is_asked_for(one) else EDIT_TEXTS[one.edit], one)

    def _filled(self, text: str, one: EditCost) -> str:
        values: dict[str, str] = {}
        if one.channel:
            values["channel"] = self.say.channel(one.channel)
        if isinstance(one.amount, tuple):
            values["low"], values["high"] = (self.messages.formatter.percent(end) for end in one.amount)
        elif one.amount is not None:
            counted = one.edit == "max_channels"
            values["amount"] = (
                self.messages.formatter.number(one.amount)
                if counted
                else self.say.money(one.amount, exact=True)
            )
        return self.messages.explain(UserError(text, values))

    def _cost(self, cost: float | None, orders: float) -> str:
        edits = self.advice.edits
        least = _LEAST_COST * abs((edits.value if edits is not None else None) or 0.0)
        results = self._results(orders)
        if cost is None or not self.advice.currency:
            return results or self.tr("costs next to nothing")
        if cost <= least:
            return self.tr("costs next to nothing")
        amount = self.say.money(cost)
        if not results:
            return self.tr("gives up {amount} of the plan's worth", amount=amount)
        return self.tr("gives up {amount} of the plan's worth, and {results}", amount=amount, results=results)

    def _results(self, orders: float) -> str:
        whole = round(orders)
        if whole >= 1:
            return self.tr("{n} results fewer", n=whole)
        return self.tr("{n} results more", n=-whole) if whole <= -1 else ""

    # ── reasons by topic

    def topics(self) -> tuple[TopicLine, ...]:
        """What each topic of answers adds to the plan, the largest first; empty in brief advice."""
        because = self.advice.because
        if because is None:
            return ()
        found = [one for one in because.topics if one.questions and _counts(one)]
        found.sort(key=lambda one: -(abs(one.upstream) + abs(one.inbound) + _moved(one)))
        return tuple(self._topic(one) for one in found)

    def _topic(self, one: TopicPart) -> TopicLine:
        known = self.advice.client_file.answers
        answers = [
            (
                answer.question,
                self.tr(
                    "{question} “{answer}”",
                    question=self.say.question(answer.question),
                    answer=self.say.answer(answer.question, known.get(answer.question)),
                ),
            )
            for answer in one.strongest
        ]
        return TopicLine(
            topic=one.topic,
            name=self.tr(TOPIC_TEXTS[one.topic]),
            worth="" if one.value is None or not self.advice.currency else self._signed_money(one.value),
            upstream=self._points(one.upstream),
            inbound=self._points(one.inbound),
            channels=self._channels(one),
            answers=tuple(answers),
        )

    def _points(self, share: float) -> str:
        """Share points with their sign, which must not wander to the other side of the number."""
        return isolated(self.messages.formatter.signed(round(100 * share), 0))

    def _signed_money(self, value: float) -> str:
        number = isolated(self.messages.formatter.signed(nice(value) if abs(value) >= 1.0 else 0.0))
        symbol = self.messages.prose("currencies", f"{self.advice.currency}.symbol")
        return f"{number}{NBSP}{symbol}"

    def _channels(self, one: TopicPart) -> str:
        moved = sorted(one.channels.items(), key=lambda item: (-abs(item[1]), item[0]))
        shown = [
            f"{self.say.channel(channel)} {self._points(share)}"
            for channel, share in moved[:_LEADING]
            if abs(share) >= _LEAST_POINTS * 2
        ]
        return self.messages.listed(shown)

    # ── what another answer would do

    def what_if(self, one: Change, *, most_names: int | None = None) -> str:
        """What the advice would be had one question been answered otherwise, as one sentence.

        Of more channels than `most_names` only the first are named, with how many more there are.
        """
        tr, answer = self.tr, one.answer
        if isinstance(answer, tuple):
            before = chosen(self.advice.client_file.answers, one.question) or ()
            answer = tuple(each for each in answer if each not in before) or answer
        said = tr(
            "“{question}” answered “{answer}”:",
            question=self.say.question(one.question),
            answer=self.say.answer(one.question, answer),
        )
        effects = []
        for axis, move in one.moves.items():
            points = round(100 * move)
            if points and axis in ("upstream", "inbound"):
                name, by = self.say.approach(axis), self.messages.formatter.signed(points, 0)
                effects.append(tr("{approach} {points} pts", approach=name, points=by))
        if one.enter:
            effects.append(tr("in: {channels}", channels=self.names(one.enter, most=most_names)))
        if one.leave:
            effects.append(tr("out: {channels}", channels=self.names(one.leave, most=most_names)))
        stop = {"ar": "؛ ", "en": "; ", "fr": f"{NBSP}; "}[self.messages.language]
        return f"{said} {stop.join(effects) or tr('other amounts, the same channels')}"

    def names(self, channels: Sequence[str], *, most: int | None = None) -> str:
        """Names of channels; of more than `most` the first ones and how many more."""
        if most is None or len(channels) <= most:
            return self.say.channels(channels)
        shown = channels[: most - 1]
        return f"{self.say.channels(shown)} {self.tr('and {n} more', n=len(channels) - len(shown))}"

    # ── measuring and rounding

    def measurements(self) -> tuple[str, ...]:
        """What to measure next, with its worth where there is a currency."""
        return tuple(self._measurement(one) for one in self.advice.next_measurements or ())

    def _measurement(self, one: NextMeasurement) -> str:
        said = self.tr(MEASUREMENT_TEXTS[one.kind], channel=self.say.channel(one.channel))
        if one.worth is None or not self.advice.currency:
            return said
        return self.tr(
            "{measurement}. It is worth about {amount}.", measurement=said, amount=self.say.money(one.worth)
        )

    def exchange_rate(self) -> str:
        """At which rate the figures of others were taken over; "" where that was not needed."""
        rate, formatter = self.advice.exchange_rate, self.messages.formatter
        if rate is None or self.advice.currency in (None, "USD"):
            return ""
        number = formatter.exact(float(f"{rate.per_usd:.6g}"))
        currency = self.messages.prose("currencies", str(self.advice.currency))
        if not rate.date:
            return self.tr(
                "Exchange rate: {rate} to the US dollar ({currency}), as you gave it.",
                rate=number, currency=currency,
            )  # fmt: skip
        date = formatter.digits_of(int(rate.date)) if rate.date.isdecimal() else rate.date
        return self.tr(
            "Exchange rate: {rate} to the US dollar ({currency}), known in {date}.",
            rate=number, currency=currency, date=date,
        )  # fmt: skip

    def rounding(self) -> str:
        """What the round amounts cost; "" where nothing was rounded."""
        share = self.advice.rounding.share
        if share <= 0.0:
            return ""
        lost = self.messages.formatter.percent(share, 2)
        return self.tr(
            "The amounts are rounded to figures that people use: that gives up {share} of the plan's worth.",
            share=lost,
        )

    def leaning(self) -> str:
        """What heeding the share of upstream work costs; "" where that is next to nothing."""
        share = self.advice.brand_share.cost_share
        if share < _LEAST_LEAN_TOLD:
            return ""
        return self.tr(
            "To come nearer to the share of upstream work that your answers call for, the plan gives up about"
            " {share} of its worth.",
            share=self.messages.formatter.percent(share),
        )


def _moved(one: TopicPart) -> float:
    return 0.5 * sum(abs(share) for share in one.channels.values())


def _counts(one: TopicPart) -> bool:
    return max(abs(one.upstream), abs(one.inbound), _moved(one)) >= _LEAST_POINTS


def _is_asked_for(one: EditCost) -> bool:
    return one.edit == "minimum" and isinstance(one.amount, (int, float)) and one.amount <= _ASKED_FOR


def _asked(advice: Advice) -> Iterator[EditCost]:
    """What the client wishes for, before it is known what each costs."""

    def wish(edit: str, channel: str = "", amount: float | tuple[float, float] | None = None) -> EditCost:
        return EditCost(edit=edit, channel=channel, amount=amount, cost=None, orders=0.0)

    answers, options = advice.client_file.answers, advice.client_file.options
    for channel in sorted(chosen(answers, "excluded_channels") or ()):
        yield wish("excluded", channel)
    for channel, money in sorted((rows(answers, "locked_channels") or {}).items()):
        yield wish("locked", channel, money)
    for channel, limit in options.limits.items():
        if limit.min is not None and limit.min == limit.max:
            yield wish("fixed", channel, limit.min)
            continue
        if limit.min:
            yield wish("minimum", channel, limit.min)
        if limit.max is not None:
            yield wish("maximum", channel, limit.max)
    if options.max_channels is not None:
        yield wish("max_channels", amount=float(options.max_channels))
    if options.upstream_share is not None:
        yield wish("upstream_share", amount=options.upstream_share)
    if options.inbound_share is not None:
        yield wish("inbound_share", amount=options.inbound_share)
