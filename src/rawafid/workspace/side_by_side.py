"""Two pieces of advice beside each other: what differs in shares, results, money and answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from rawafid.advisor.advice import Range
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.questionnaire import Questionnaire

SHARES: Final = ("upstream", "inbound")
"""One end of each of the two axes; the other end is what is left of 1."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the answers, and the advice from them in the form of `advisor.advice_json`."""

    client: ClientFile
    advice: Mapping[str, Any]

    @property
    def currency(self) -> str | None:
        """The client's currency; None where there is none or no budget, when all is in shares."""
        found = self.advice.get("currency")
        return found if isinstance(found, str) else None


@dataclass(frozen=True, slots=True)
class Part:
    """What a channel gets on one side: money and hours, and its share (0–1) of all cost."""

    spend_per_month: float | None
    hours_per_week: float
    share: float


@dataclass(frozen=True, slots=True)
class ChannelPair:
    """A channel on both sides, None where it is not chosen. Differences are the second less the first.

    `more_per_month` is None where one side has no amounts, or the two are in different currencies.
    """

    channel: str
    first: Part | None
    second: Part | None
    more_per_month: float | None
    more_share: float


@dataclass(frozen=True, slots=True)
class TotalPair:
    """A result over the horizon on both sides; `more` is the second less the first where both are known."""

    metric: str
    first: Range | None
    second: Range | None
    more: float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs or might. `same_money`: amounts are in one currency and may be compared."""

    same_money: bool
    shares: Mapping[str, tuple[float, float]]
    totals: tuple[TotalPair, ...]
    channels: tuple[ChannelPair, ...]
    answers: tuple[str, ...]


def compared(
    first: Side, second: Side, questionnaire: Questionnaire, *, money_metrics: frozenset[str] = frozenset()
) -> Comparison:
    """The two sides beside each other, channels in the order of their larger share.

    Results in `money_metrics` are only compared within one currency.
    """
    same_money = first.currency is not None and first.currency == second.currency
    return Comparison(
        same_money=same_money,
        shares={name: (_share(first, name), _share(second, name)) for name in SHARES},
        totals=_totals(first, second, frozenset() if same_money else money_metrics),
        channels=_channels(first, second, same_money=same_money),
        answers=_different_answers(first.client, second.client, questionnaire),
    )


def _share(side: Side, name: str) -> float:
    return float(side.advice["shares"][name])


def _totals(first: Side, second: Side, apart: frozenset[str]) -> tuple[TotalPair, ...]:
    one, other = first.advice["totals"], second.advice["totals"]
    found = []
    for metric in [*one, *(metric for metric in other if metric not in one)]:
        ranges = _range(one.get(metric)), _range(other.get(metric))
        known = [range_.mid for range_ in ranges if range_ is not None]
        if known:
            more = known[1] - known[0] if len(known) == 2 and metric not in apart else None
            found.append(TotalPair(metric, *ranges, more))
    return tuple(found)


def _range(plain: Mapping[str, float] | None) -> Range | None:
    return Range(plain["low"], plain["mid"], plain["high"]) if plain else None


def _channels(first: Side, second: Side, *, same_money: bool) -> tuple[ChannelPair, ...]:
    parts = _parts(first), _parts(second)
    pairs = [
        _pair(channel, parts[0].get(channel), parts[1].get(channel), same_money=same_money)
        for channel in dict.fromkeys([*parts[0], *parts[1]])
    ]
    return tuple(
        sorted(
            pairs,
            key=lambda pair: -max(part.share for part in (pair.first, pair.second) if part is not None),
        )
    )


def _parts(side: Side) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for row in side.advice["mix"]:
        part = Part(row["spend_per_month"], row["hours_per_week"], row["share"])
        found[row["channel"]] = part
    return found


def _pair(channel: str, first: Part | None, second: Part | None, *, same_money: bool) -> ChannelPair:
    def amount(part: Part | None) -> float | None:
        return 0.0 if part is None else part.spend_per_month

    one, other = amount(first), amount(second)
    more = other - one if same_money and one is not None and other is not None else None
    shares = [0.0 if part is None else part.share for part in (first, second)]
    return ChannelPair(channel, first, second, more, shares[1] - shares[0])


def _different_answers(
    first: ClientFile, second: ClientFile, questionnaire: Questionnaire
) -> tuple[str, ...]:
    """Questions whose answers count on at least one side and are not the same; open is as "don't know"."""
    used = questionnaire.used(first.answers), questionnaire.used(second.answers)
    return tuple(id for id in questionnaire.questions if used[0].get(id) != used[1].get(id))
