"""Response curves agree with the advice they stand beside, and with plans that are solved anew."""

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from rawafid.advisor.advice import Advice
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.answers import rows
from rawafid.knowledge.samples import load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE

SAMPLES = ("roastery", "pineapple", "furniture")
samples = pytest.mark.parametrize("sample", SAMPLES)


@cache
def client(sample: str) -> ClientFile:
    return load_sample(sample, KNOWLEDGE.questionnaire)


@cache
def advice(sample: str) -> Advice:
    return ADVISOR.advise(client(sample), start="2026-12", brief=True)


@cache
def curves(sample: str) -> dict[str, ChannelCurve]:
    return {curve.channel: curve for curve in ADVISOR.curves(client(sample))}


@samples
def test_a_curve_passes_through_what_the_advice_says_of_its_channel(sample: str) -> None:
    for row in advice(sample).mix:
        curve = curves(sample)[row.channel]
        assert curve.advised is not None
        told = row.conversions.range
        found = curve.advised.orders
        assert (found.low, found.mid, found.high) == pytest.approx((told.low, told.mid, told.high), rel=1e-9)
        effort = row.hours_per_week if curve.effort == "hours" else row.spend_per_month
        assert curve.advised.effort == pytest.approx(effort, rel=1e-6)


@samples
def test_channels_of_the_plan_come_first_and_largest_first(sample: str) -> None:
    wanted = [row.channel for row in advice(sample).mix]
    assert list(curves(sample))[: len(wanted)] == wanted
    rest = [curve.present is None for curve in list(curves(sample).values())[len(wanted) :]]
    assert rest == sorted(rest)


@samples
def test_more_effort_never_brings_less_and_each_step_brings_less_than_the_one_before(sample: str) -> None:
    for row in advice(sample).mix:
        points = curves(sample)[row.channel].points
        assert points[0].orders.mid == pytest.approx(0.0, abs=1e-9)
        for before, after in pairwise(points):
            assert after.effort > before.effort
            assert after.orders.mid >= before.orders.mid
            assert after.orders.low <= after.orders.mid <= after.orders.high
        slopes = [
            (after.orders.mid - before.orders.mid) / (after.effort - before.effort)
            for before, after in pairwise(points[len(points) // 2 :])
        ]
        assert all(later <= sooner * (1 + 1e-6) for sooner, later in pairwise(slopes))


def test_the_next_step_is_what_the_whole_plan_gains_by_it() -> None:
    moved = curves("roastery")["meta_ads"].next_step
    one = ADVISOR.study(client("roastery"))
    dollars = moved.effort / one.situation.units_per_usd
    used = tuple(
        # The channel's own hired hours grow with it: they are part of its money.
        replace(u, level=u.level * (1.0 + dollars / u.money)) if u.option.channel.id == "meta_ads" else u
        for u in one.used
    )
    before, after = (
        ADVISOR.foretold(replace(one, used=plan)).orders.sum(axis=0).mean() for plan in (one.used, used)
    )
    assert moved.orders == pytest.approx((after - before) / one.situation.horizon_months, rel=1e-6)
    assert moved.worth is not None and moved.worth > 0.0


def test_today_stands_where_the_client_says_and_counts_whom_customers_named() -> None:
    given, found = client("pineapple"), curves("pineapple")
    spent = rows(given.answers, "current_spend") or {}
    named = rows(given.answers, "heard_from") or {}
    assert spent
    for channel, money in spent.items():
        curve = found.get(channel)
        if curve is None or money <= 0:
            continue
        assert curve.present is not None
        assert curve.present.effort == pytest.approx(money, rel=1e-6)
        assert curve.present.reported == (named.get(channel, 0) > 0)


def test_without_a_budget_only_work_has_curves() -> None:
    given = client("roastery")
    answers = {id: answer for id, answer in given.answers.items() if id != "monthly_budget"}
    found = ADVISOR.curves(replace(given, answers=answers))
    assert found
    assert {curve.effort for curve in found} == {"hours"}
    assert all(point.worth is None for curve in found for point in curve.points)
