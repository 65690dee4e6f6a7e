"""What the questionnaire says of questions, options, units and usual values; and which questions go together.

Everything here is made of an interview and messages, without a widget.
"""

from dataclasses import dataclass
from typing import Final

from rawafid.errors import mark
from rawafid.knowledge.answers import choice
from rawafid.knowledge.interview import Interview
from rawafid.knowledge.questionnaire import Question
from rawafid.language.messages import Messages
from rawafid.language.numbers import nice

DONT_KNOW: Final = mark("I don't know")
NOT_FOR_US: Final = mark("Does not apply")
NONE_OF_THESE: Final = mark("None of these")
MANY: Final = 15
"""From here on options are searched in."""

_NUMBERS: Final = frozenset({"money", "percent", "number"})
_NUMBERS_ON_A_LEAF: Final = 2
_OPTION_CONTEXTS: Final = {
    "country": "countries", "currency": "currencies", "occasions": "occasions",
    "excluded_channels": "channels",
}  # fmt: skip
_UNIT_TEXTS: Final = {
    "customers_per_month": mark("customers a month"),
    "leads_per_month": mark("enquiries a month"),
    "visits_per_month": mark("visits a month"),
    "hours_per_week": mark("hours a week"),
    "contacts": mark("contacts"),
    "followers": mark("followers"),
}
_USUAL: Final = {
    ("country", 0): mark("Usual in your country: {range}"),
    ("country", 1): mark("Above what is usual in your country: {range}"),
    ("country", -1): mark("Below what is usual in your country: {range}"),
    ("sector", 0): mark("Usual in your sector: {range}"),
    ("sector", 1): mark("Above what is usual in your sector: {range}"),
    ("sector", -1): mark("Below what is usual in your sector: {range}"),
}


def leaves(interview: Interview) -> tuple[tuple[str, ...], ...]:
    """The questions of the way as they stand together: one, and up to two numbers that follow it."""
    found: list[list[str]] = []
    questions = interview.questionnaire.questions
    for id in interview.path():
        question = questions[id]
        last = found[-1] if found else []
        joins = (
            bool(last)
            and question.kind in _NUMBERS
            and questions[last[0]].section == question.section
            and len(questions[last[0]].options) < MANY
            and sum(questions[one].kind in _NUMBERS for one in last) < _NUMBERS_ON_A_LEAF
        )
        if joins:
            last.append(id)
        else:
            found.append([id])
    return tuple(tuple(leaf) for leaf in found)


def leaf_of(interview: Interview, question: str) -> tuple[str, ...]:
    """The questions that are shown together with this one."""
    return next((leaf for leaf in leaves(interview) if question in leaf), (question,))


def option_text(messages: Messages, question: Question, option: str | int) -> str:
    """An option as people read it."""
    key = f"{question.id}.{option}"
    if messages.has_prose("questions", key):
        return messages.prose("questions", key)
    return messages.prose(_OPTION_CONTEXTS[question.id], str(option))


def row_text(messages: Messages, question: Question, key: str) -> str:
    """The name of a table's row: a channel, or another way to hear of a business."""
    own = f"{question.id}.{key}"
    if messages.has_prose("questions", own):
        return messages.prose("questions", own)
    return messages.prose("channels", key)


def currency_symbol(messages: Messages, interview: Interview) -> str:
    """How the client's currency is written after an amount; "" while none is known."""
    offered = interview.questionnaire.preset("currency", interview.answers)
    currency = choice(interview.answers, "currency") or offered
    return messages.prose("currencies", f"{currency}.symbol") if isinstance(currency, str) else ""


def unit_text(messages: Messages, question: Question, interview: Interview) -> str:
    """What stands behind the number."""
    unit = question.unit or ""
    if unit.startswith("money"):
        return currency_symbol(messages, interview)
    if unit == "percent":
        return messages.formatter.percent_sign()
    return messages.tr(_UNIT_TEXTS[unit]) if unit in _UNIT_TEXTS else ""


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual, in words, and whether the answer lies within (0), above (1) or below it (−1)."""

    text: str
    side: int = 0


def usual(messages: Messages, question: Question, interview: Interview) -> Usual | None:
    """What is usual in the client's sector or country, in the question's unit and the client's currency.

    None where nothing is known of it.
    """
    typical = interview.questionnaire.typical(question.id, interview.answers)
    if typical is None:
        return None
    write = messages.formatter
    if question.unit == "units_per_usd":
        return Usual(messages.tr("From our dated table: {rate}", rate=write.number(typical.mid)))
    low, high = nice(typical.low), nice(typical.high)
    if question.unit == "percent":
        low_text, high_text = write.percent(low / 100), write.percent(high / 100)
        span: str = messages.tr("{low} to {high}", low=low_text, high=high_text)
    else:
        money = (question.unit or "").startswith("money")
        symbol = currency_symbol(messages, interview) if money else ""
        span = write.range(low, high, currency_symbol=symbol)
    answer = interview.answers.get(question.id)
    side = 0
    if isinstance(answer, (int, float)):
        # The figures as they are written count: nobody is told that 55 lies below “55 to 550”.
        side = (answer > max(high, typical.high)) - (answer < min(low, typical.low))
    of = "country" if (question.typical or "").startswith("country") else "sector"
    return Usual(messages.tr(_USUAL[of, side], range=span), side)
