"""Clients for the tests of the whole advisor: from plain answers, and drawn at random."""

import json
import random
from functools import cache
from typing import Any

from rawafid.advisor.advice import Advice, MixRow
from rawafid.advisor.advice_json import plain
from rawafid.advisor.advising import Advisor
from rawafid.advisor.allocation import solve
from rawafid.advisor.split import split_for
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from rawafid.knowledge.library import load_knowledge
from rawafid.knowledge.questionnaire import Question
from tests.advisor.reference_businesses import PANEL

START = "2026-12"
KNOWLEDGE = load_knowledge()
ADVISOR = Advisor(KNOWLEDGE)
CHANNELS = KNOWLEDGE.catalogue.channels
CERTIFIED = 0.001
SPLIT_CHANNELS = tuple(sorted(channel.id for channel in CHANNELS.values() if channel.split))


def client(answers: dict[str, object], /, **options: object) -> ClientFile:
    """A client as an answer file gives it."""
    document = {"rawafid": 1, "client": {"name": "Test"}, "answers": answers, "options": options}
    return read_answer_file(json.dumps(document).encode(), "test.json", KNOWLEDGE.questionnaire)


def brief(answers: dict[str, object], /, **options: object) -> Advice:
    """Advice without the what-ifs."""
    return ADVISOR.advise(client(answers, **options), start=START, brief=True)


def whole(answers: dict[str, object], /, **options: object) -> Advice:
    return ADVISOR.advise(client(answers, **options), start=START)


def study(answers: dict[str, object], /, **options: object) -> Study:
    return ADVISOR.study(client(answers, **options))


def free_value(one: Study) -> float:
    """What the best plan is worth without aversion to risk and without the pull to brand work."""
    free = split_for(one.situation, one.weighed, one.curves, ADVISOR.deck, one.wishes)
    return solve(free.problem, gap=1e-5).value


@cache
def of_panel(name: str) -> Advice:
    """Brief advice for a business of the panel, made once."""
    return brief(dict(PANEL[name]))


@cache
def whole_of_panel(name: str) -> Advice:
    return whole(dict(PANEL[name]))


def row_of(advice: Advice, channel: str) -> MixRow:
    return next(row for row in advice.mix if row.channel == channel)


def weight(advice: Advice, *channels: str) -> float:
    """Share of the cost that these channels carry together, 0–1."""
    return sum(row.share for row in advice.mix if row.channel in channels)


def used(advice: Advice) -> set[str]:
    return {row.channel for row in advice.mix}


def codes(advice: Advice) -> list[str]:
    return [notice.code for notice in advice.warnings]


def values(advice: Advice, code: str) -> dict[str, Any]:
    """What a notice says; fails when it is absent."""
    return dict(next(notice.values for notice in advice.warnings if notice.code == code))


def numbers_of(advice: Advice) -> dict[str, object]:
    """The advice as JSON has it, without what only names the client or the knowledge."""
    document = plain(advice)
    for name in ("client", "knowledge"):
        document.pop(name)
    return document


# ── at random ───────────────────────────────────────────────────────────────────────────────────────────


def random_answers(seed: int) -> dict[str, Any]:
    """Any client the questionnaire admits, each question answered or open; the same for the same seed."""
    dice = random.Random(seed)
    openness = dice.choice((0.1, 0.35, 0.8))
    answers: dict[str, Any] = {}
    for question in KNOWLEDGE.questionnaire.questions.values():
        if dice.random() >= openness:
            answers[question.id] = _answer(question, dice)
    for rare in ("locked_channels", "excluded_channels"):
        if dice.random() < 0.6:
            answers.pop(rare, None)
    if dice.random() < 0.8:
        answers |= {"currency": "USD", "monthly_budget": round(10 ** dice.uniform(1.5, 5.5))}
        answers.pop("exchange_rate", None)
    if dice.random() < 0.1:
        answers["monthly_budget"] = 0
    return answers


def random_options(seed: int) -> dict[str, Any]:
    """Limits that a client may set beside the answers; often none."""
    dice = random.Random(seed + 10_000)
    options: dict[str, Any] = {}
    if dice.random() < 0.4:
        options["max_channels"] = dice.randint(1, 8)
    for name in ("upstream_share", "inbound_share"):
        if dice.random() < 0.25:
            low = dice.uniform(0.0, 0.6)
            options[name] = [round(low, 2), round(min(1.0, low + dice.uniform(0.1, 0.6)), 2)]
    if dice.random() < 0.3:
        options["limits"] = {
            channel: {"max": dice.choice((100, 1000, 10_000))} for channel in dice.sample(SPLIT_CHANNELS, 6)
        }
    if dice.random() < 0.15:
        options["spend_all"] = True
    return options


_USUAL = {
    "order_value": (0.5, 4.0), "capacity": (0.0, 4.0), "exchange_rate": (-1.0, 2.0),
    "monthly_budget": (1.5, 5.5), "hour_cost": (0.0, 2.0), "contact_list_size": (1.0, 5.5),
    "followers": (1.0, 6.0),
    "monthly_customers": (0.0, 4.0), "monthly_leads": (0.0, 4.0), "monthly_visits": (1.0, 6.0),
}  # fmt: skip
"""Powers of ten between which a number is drawn."""


def _answer(question: Question, dice: random.Random) -> object:
    if question.kind == "choice":
        return dice.choice(question.options)
    if question.kind == "multi":
        ticked = min(len(question.options), 6 if question.id == "assets" else 3)
        return dice.sample(question.options, dice.randint(0, ticked))
    if question.kind == "table":
        keys = dice.sample(question.keys, dice.randint(0, 3))
        most = 30.0 if question.id == "heard_from" else 10 ** dice.uniform(0.5, 3.0)
        return {key: round(dice.uniform(0.0, most), 1) for key in keys}
    if question.kind in ("percent", "slider"):
        return dice.randint(0, 100)
    if question.id == "team_hours":
        return round(10 ** dice.uniform(0.0, 2.2), 1)
    low, high = _USUAL[question.id]
    return round(10 ** dice.uniform(low, high), 2)
