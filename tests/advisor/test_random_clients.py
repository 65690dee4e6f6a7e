"""What holds for every client: any answers that are admitted, any of them open, with or without limits."""

import json
import math
from collections.abc import Iterator
from functools import cache

import pytest

from benchmarks.rules import ranges_in
from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import dumps
from rawafid.advisor.codes import LIMIT_ROWS, NOT_CHOSEN, NOTICES, UNSPENT
from tests.advisor.clients import (
    ADVISOR,
    CHANNELS,
    START,
    brief,
    client,
    codes,
    random_answers,
    random_options,
    used,
)

SEEDS = (*range(56), 92, 100, 320, 417)  # the last ones have empty mixes whose bound is rounding
EXACT = 1e-9
every_client = pytest.mark.parametrize("seed", SEEDS)


@cache
def advice_of(seed: int) -> Advice:
    return brief(random_answers(seed), **random_options(seed))


def numbers_in(value: object) -> Iterator[float]:
    """Every number of a JSON document."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from numbers_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from numbers_in(inner)
    elif isinstance(value, float):
        yield value


def test_the_sample_has_full_mixes_and_empty_ones() -> None:
    sizes = [len(advice_of(seed).mix) for seed in SEEDS]
    assert sum(size >= 3 for size in sizes) >= 15
    assert 0 in sizes


@every_client
def test_money_adds_up_to_the_budget(seed: int) -> None:
    advice = advice_of(seed)
    if advice.budget_per_month is None:
        assert advice.unspent_per_month is advice.value is advice.bound is advice.net_gain is None
        assert advice.currency is None and advice.exchange_rate is None
        assert all(row.spend_per_month is row.setup_once is row.cost_per_month is None for row in advice.mix)
        assert all(row.spend_range is None for row in advice.mix)
        return
    assert advice.unspent_per_month is not None and advice.unspent_per_month >= 0.0
    spent = math.fsum(row.spend_per_month or 0.0 for row in advice.mix)
    once = math.fsum(row.setup_once or 0.0 for row in advice.mix) / advice.horizon_months
    total = spent + once + advice.unspent_per_month
    assert total == pytest.approx(advice.budget_per_month, rel=1e-7, abs=1e-6)


@every_client
def test_own_hours_are_kept(seed: int) -> None:
    answers, advice = random_answers(seed), advice_of(seed)
    hours = answers.get("team_hours")
    if isinstance(hours, int | float) and answers.get("can_hire") != "yes":
        assert math.fsum(row.hours_per_week for row in advice.mix) <= hours * (1 + 1e-7) + EXACT
    assert all(row.hours_per_week >= 0.0 for row in advice.mix)


@every_client
def test_shares_are_of_the_cost_and_sum_to_one(seed: int) -> None:
    advice = advice_of(seed)
    if not advice.mix:
        assert not advice.shares and not advice.cash_shares
        return
    assert math.fsum(row.share for row in advice.mix) == pytest.approx(1.0, abs=EXACT)
    for axis, other in (("upstream", "downstream"), ("inbound", "outbound")):
        share = math.fsum(getattr(row, axis) * row.share for row in advice.mix)
        assert advice.shares[axis] == pytest.approx(share, abs=EXACT)
        assert advice.shares[axis] + advice.shares[other] == pytest.approx(1.0, abs=EXACT)
    costs = [row.cost_per_month for row in advice.mix if row.cost_per_month is not None]
    if costs:
        total = math.fsum(costs)
        for row in advice.mix:
            assert row.share == pytest.approx((row.cost_per_month or 0.0) / total, abs=EXACT)
            assert (row.cost_per_month or 0.0) >= (row.spend_per_month or 0.0) * (1 - EXACT)


@every_client
def test_limits_of_the_client_are_kept(seed: int) -> None:
    answers, options, advice = random_answers(seed), random_options(seed), advice_of(seed)
    excluded = answers.get("excluded_channels") or ()
    assert not used(advice) & set(excluded)
    if not advice.mix:
        return
    assert len(advice.mix) <= options.get("max_channels", math.inf)
    for name, axis in (("upstream_share", "upstream"), ("inbound_share", "inbound")):
        if name in options:
            low, high = options[name]
            assert low - 1e-6 <= advice.shares[axis] <= high + 1e-6
    locked = answers.get("locked_channels") or {}
    if advice.budget_per_month is not None:
        for row in advice.mix:
            limit = options.get("limits", {}).get(row.channel)
            if row.channel in locked and answers.get("can_hire") != "yes":
                assert row.spend_per_month == pytest.approx(locked[row.channel], rel=1e-7, abs=1e-9)
            elif limit and answers.get("can_hire") != "yes":
                assert (row.spend_per_month or 0.0) <= limit["max"] * (1 + 1e-7)


@every_client
def test_locked_channels_stay_unless_excluded_or_in_conflict(seed: int) -> None:
    answers, advice = random_answers(seed), advice_of(seed)
    locked = set(answers.get("locked_channels") or ()) - set(answers.get("excluded_channels") or ())
    locked = {channel for channel in locked if CHANNELS[channel].split}
    if answers.get("business_age") != "pre_launch" and advice.mix:
        assert locked <= used(advice)
    if locked and not advice.mix:
        assert "limits_cannot_all_hold" in codes(advice)


@every_client
def test_the_bound_is_not_below_the_value_and_the_gap_is_small(seed: int) -> None:
    advice = advice_of(seed)
    assert 0.0 <= advice.gap <= 0.001
    if advice.value is not None and advice.bound is not None:
        assert advice.bound >= advice.value
        if not advice.mix:
            assert advice.value == 0.0
        if not (random_answers(seed).get("locked_channels") or random_options(seed).get("spend_all")):
            assert advice.value >= 0.0


@every_client
def test_every_range_is_in_order_and_nothing_is_negative(seed: int) -> None:
    advice = advice_of(seed)
    found = list(ranges_in(advice))
    assert all(0.0 <= low <= mid <= high < math.inf for low, mid, high in found)
    assert len(found) >= 2 * len(advice.mix)
    for row in advice.mix:
        if row.spend_range is not None:
            low, high = row.spend_range
            amount = row.spend_per_month or 0.0
            assert low - 1e-6 * max(1.0, amount) <= amount <= high + 1e-6 * max(1.0, amount)


@pytest.mark.parametrize("seed", SEEDS[:25])
def test_nothing_is_paid_for_without_cash(seed: int) -> None:
    answers = {**random_answers(seed), "monthly_budget": 0, "currency": "USD", "locked_channels": None}
    advice = brief(answers)
    assert not any(CHANNELS[row.channel].needs_cash for row in advice.mix)
    assert all(row.spend_per_month == row.setup_once == 0.0 for row in advice.mix)
    assert advice.unspent_per_month == 0.0


@every_client
def test_every_channel_is_in_the_mix_or_left_out_for_a_reason_that_has_words(seed: int) -> None:
    advice = advice_of(seed)
    left = {one.channel for one in advice.not_chosen}
    assert not left & used(advice)
    assert left | used(advice) == set(CHANNELS)
    assert {one.reason for one in advice.not_chosen} <= set(NOT_CHOSEN)
    assert set(codes(advice)) <= set(NOTICES)
    assert set(advice.binding) <= set(LIMIT_ROWS)
    for notice in advice.warnings:
        if notice.code == "unspent":
            assert notice.values["why"] in UNSPENT
        if notice.code == "limits_cannot_all_hold":
            assert notice.values["limit"] in LIMIT_ROWS


@every_client
def test_an_empty_mix_says_why(seed: int) -> None:
    advice = advice_of(seed)
    if not advice.mix:
        why = {
            "limits_cannot_all_hold", "budget_below_every_minimum", "nothing_pays", "capacity_binds",
        }  # fmt: skip
        assert why & set(codes(advice))


@every_client
def test_the_advice_is_plain_json_of_finite_numbers(seed: int) -> None:
    document = json.loads(dumps(advice_of(seed)))
    assert all(math.isfinite(number) for number in numbers_in(document))


@pytest.mark.parametrize("seed", SEEDS[:5])
def test_a_later_answer_is_asked_for_only_while_it_is_open(seed: int) -> None:
    answers = random_answers(seed)
    advice = ADVISOR.advise(client(answers, **random_options(seed)), start=START)
    assert advice.next_questions is not None and advice.what_would_change is not None
    for asked in advice.next_questions:
        assert answers.get(asked.question) is None
        assert asked.worth is None or asked.worth >= 0.0
    assert all(0.0 <= change.size <= 1.0 for change in advice.what_would_change)
    assert all(change.answer != answers.get(change.question) for change in advice.what_would_change)
