"""Advice for tests of figures: that of the samples, and changed versions of it."""

from dataclasses import replace
from functools import cache

from rawafid.advisor.advice import Advice, ApproachRow, BuildUpMonth, Range
from rawafid.advisor.advising import Advisor
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.advisor.trade_off import TradeOff
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import load_sample

SAMPLES = ("pineapple", "clinic")
"""One that counts orders and one that counts bookings."""


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


@cache
def _advisor() -> Advisor:
    return Advisor(knowledge())


@cache
def advice_of(sample: str) -> Advice:
    """Brief advice for a sample client that starts in December 2026."""
    return _advisor().advise(load_sample(sample, knowledge().questionnaire), start="2026-12", brief=True)


@cache
def curves(sample: str) -> tuple[ChannelCurve, ...]:
    """The response curves of a sample client."""
    return _advisor().curves(load_sample(sample, knowledge().questionnaire))


@cache
def slider(sample: str) -> TradeOff:
    """The plans between sales and brand of a sample client."""
    found = _advisor().trade_off(load_sample(sample, knowledge().questionnaire))
    assert found is not None
    return found


def with_approaches(advice: Advice, **figures: tuple[Range, Range] | None) -> Advice:
    """The advice with other people reached and orders by approach; None where it has no effort."""
    rows = {
        approach: None
        if two is None
        else ApproachRow(
            awareness={"people_reached": two[0]},
            conversion={"orders": two[1], "cost_per_order": None, "conversion_rate": None},
        )
        for approach, two in figures.items()
    }
    return replace(advice, approaches={**advice.approaches, **rows})


def with_months(advice: Advice, upstream: list[float], downstream: list[float]) -> Advice:
    """The advice with these expected orders in each month, from each of the two approaches."""
    months = []
    totals = [0.0, 0.0]
    for place, new in enumerate(zip(upstream, downstream, strict=True), start=1):
        totals = [before + now for before, now in zip(totals, new, strict=True)]
        both = sum(totals)
        months.append(
            BuildUpMonth(
                month=place,
                orders=Range(both / 2, both, both * 2),
                people=Range(both * 50, both * 100, both * 200),
                orders_by_approach={
                    approach: Range(value / 2, value, value * 2)
                    for approach, value in zip(("upstream", "downstream"), totals, strict=True)
                },
            )
        )
    return replace(advice, build_up=tuple(months), horizon_months=len(months))


def without_mix(advice: Advice) -> Advice:
    """The advice where no channel is advised."""
    return replace(advice, mix=(), build_up=(), approaches=dict.fromkeys(advice.approaches), totals={})
