"""Advice of the sample clients, made once for all tests that only read it."""

from functools import cache

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import load_sample


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


@cache
def advisor() -> Advisor:
    return Advisor(knowledge())


@cache
def advice_of(sample: str) -> Advice:
    client = load_sample(sample, knowledge().questionnaire)
    return advisor().advise(client, start="2026-12")
