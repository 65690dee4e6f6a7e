"""Advice and reports for tests, each made once for all tests that only read it."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import load_sample
from rawafid.language.messages import Messages, load
from rawafid.language.numbers import BIDI_CONTROLS, Digits, Language
from rawafid.reports.document import Block, Document, Section, Text, Wishes
from rawafid.reports.making import Readings, readings
from rawafid.reports.telling import report


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


@cache
def advisor() -> Advisor:
    return Advisor(knowledge())


@cache
def advice_of(sample: str) -> Advice:
    return advisor().advise(load_sample(sample, knowledge().questionnaire), start="2026-12")


@cache
def readings_of(sample: str) -> Readings:
    return readings(advisor(), advice_of(sample))


def curves_of(sample: str) -> tuple[ChannelCurve, ...]:
    return readings_of(sample).curves


@cache
def words(language: Language, digits: Digits = "latin") -> Messages:
    return load(language, digits)


@cache
def report_of(
    sample: str, language: Language = "ar", wishes: Wishes | None = None, digits: Digits = "latin"
) -> Document:
    return report(
        advice_of(sample), words(language, digits), knowledge=knowledge(), wishes=wishes,
        curves=curves_of(sample), trade_off=readings_of(sample).trade_off,
    )  # fmt: skip


def page_of(*blocks: Block, language: Language = "ar", title: str = "تقرير") -> Document:
    """A document with nothing in it but these blocks."""
    return Document(
        template="full", language=language, title=title, subtitle="", client="", signed="",
        contents="المحتويات", page_of="{page}/{pages}", footer="", date=(2026, 12, 1), digits="latin",
        sections=(Section("in_short", "عنوان", blocks or (Text("نص"),)),),
    )  # fmt: skip


def bare(text: str) -> str:
    """Text as it is read: without marks of direction and signs that say nothing."""
    return BIDI_CONTROLS.sub("", text).replace("\u200b", "")


def said_in(document: Document) -> str:
    """Everything that the sections of a document say, as plain text."""
    return bare(" ".join(_texts([asdict(section) for section in document.sections])))


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for one in node.values():
            yield from _texts(one)
    elif isinstance(node, (list, tuple)):
        for one in node:
            yield from _texts(one)
