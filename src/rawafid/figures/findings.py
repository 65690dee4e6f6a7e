"""Findings in words: what two ranges say of each other, honest where they overlap."""

from dataclasses import dataclass
from typing import Final, Literal

from rawafid.advisor.advice import Range
from rawafid.errors import mark
from rawafid.language.messages import Messages

EVEN: Final = 1.15
"""Expected values that differ by less than this factor count as the same."""
TIMES: Final = 1.75
"""From this factor on a lead is told as “so many times”, below it in percent."""

SUBJECTS: Final = {
    "upstream": mark("upstream"),
    "downstream": mark("downstream"),
    "inbound": mark("inbound"),
    "outbound": mark("outbound"),
}


@dataclass(frozen=True, slots=True)
class Contrast:
    """Which of two is ahead in expectation, by which factor (≥ 1), and whether their ranges are apart."""

    leader: Literal["first", "second", "none"]
    factor: float
    apart: bool


def contrast(first: Range, second: Range, *, lower_is_better: bool = False) -> Contrast:
    """Compare two ranges of one metric. A side that is expected to bring nothing is infinitely behind."""
    high, low = max(first.mid, second.mid), min(first.mid, second.mid)
    factor = 1.0 if high <= 0 else high / low if low > 0 else float("inf")
    apart = first.low > second.high or second.low > first.high
    if factor < EVEN:
        return Contrast("none", factor, apart)
    first_leads = (first.mid > second.mid) != lower_is_better
    return Contrast("first" if first_leads else "second", factor, apart)


def subject(approach: str, messages: Messages) -> str:
    """An approach as the subject of a sentence, in lower case where the language has one."""
    return messages.tr(SUBJECTS[approach])


def short_name(approach: str, messages: Messages) -> str:
    """An approach's name as a label; what stands in brackets behind it is left to longer texts."""
    return messages.prose("approaches", approach).partition(" (")[0]


def more(factor: float, messages: Messages) -> str:
    """How much more a factor is, to stand before what is counted: “44% more”, “about 3 times as many”."""
    if factor == float("inf"):
        return messages.tr("far more")
    if factor < TIMES:
        return messages.tr("{share} more", share=messages.formatter.percent(round(factor - 1.0, 2)))
    return messages.tr("about {n} times as many", n=round(factor))


def overlapping(finding: str, messages: Messages) -> str:
    """The same finding, said to be uncertain."""
    return messages.tr("{finding}, but the ranges overlap", finding=finding)


def sentence(text: str) -> str:
    """`text` with a capital at its beginning, behind any invisible marks."""
    for place, letter in enumerate(text):
        if letter.isalnum():
            return text[:place] + letter.upper() + text[place + 1 :]
    return text


def compared(
    first: str, second: str, people: Contrast, results: Contrast, *, counted: str, messages: Messages
) -> str:
    """What two approaches do for being known (people reached) and for selling, as one sentence.

    `counted` is what is sold, in the plural.
    """
    tr = messages.tr
    names = {"first": subject(first, messages), "second": subject(second, messages)}
    people_more, results_more = more(people.factor, messages), more(results.factor, messages)
    leads = [one for one in (people, results) if one.leader != "none"]
    if not leads:
        said = tr(
            "{first} and {second} bring about the same here, in people and in {results}",
            first=names["first"],
            second=names["second"],
            results=counted,
        )
    elif people.leader == results.leader:
        said = tr(
            "{leader} reaches {people_more} people and brings {results_more} {results}",
            leader=names[people.leader],
            people_more=people_more,
            results_more=results_more,
            results=counted,
        )
    elif len(leads) == 2:
        said = tr(
            "{leader} reaches {people_more} people, and {other} brings {results_more} {results}",
            leader=names[people.leader],
            people_more=people_more,
            other=names[results.leader],
            results_more=results_more,
            results=counted,
        )
    elif results.leader == "none":
        said = tr(
            "in {results} the two are close, while {leader} reaches {people_more} people",
            leader=names[people.leader],
            people_more=people_more,
            results=counted,
        )
    else:
        said = tr(
            "in people reached the two are close, while {leader} brings {results_more} {results}",
            leader=names[results.leader],
            results_more=results_more,
            results=counted,
        )
    if leads and not all(one.apart for one in leads):
        said = overlapping(said, messages)
    return sentence(said)


def ahead(
    first: str,
    second: str,
    contrasts: tuple[Contrast, Contrast],
    metrics: tuple[str, str],
    messages: Messages,
) -> str:
    """Which of two approaches is ahead in an awareness and in a conversion metric, for any metrics."""
    tr = messages.tr
    names = {"first": subject(first, messages), "second": subject(second, messages)}
    one, other = contrasts
    leads = [contrast for contrast in contrasts if contrast.leader != "none"]
    if not leads:
        said = tr(
            "{first} and {second} are close here, both in “{metric}” and in “{other}”",
            first=names["first"],
            second=names["second"],
            metric=metrics[0],
            other=metrics[1],
        )
    elif one.leader == other.leader:
        said = tr(
            "{leader} is ahead both in “{metric}” and in “{other}”",
            leader=names[one.leader],
            metric=metrics[0],
            other=metrics[1],
        )
    elif len(leads) == 2:
        said = tr(
            "{leader} is ahead in “{metric}”, and {second} in “{other}”",
            leader=names[one.leader],
            metric=metrics[0],
            second=names[other.leader],
            other=metrics[1],
        )
    else:
        leading, even = (0, 1) if one.leader != "none" else (1, 0)
        said = tr(
            "in “{other}” the two are close, while {leader} is ahead in “{metric}”",
            leader=names[contrasts[leading].leader],
            metric=metrics[leading],
            other=metrics[even],
        )
    if leads and not all(contrast.apart for contrast in leads):
        said = overlapping(said, messages)
    return sentence(said)
