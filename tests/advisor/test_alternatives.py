"""What the client's own wishes cost: each alone and all together, in money and in orders."""

import pytest

from rawafid.advisor.advice import Advice, EditCost
from rawafid.advisor.codes import EDITS
from tests.advisor.clients import brief, used, whole, whole_of_panel
from tests.advisor.reference_businesses import PANEL

CLINIC = PANEL["clinic"]


def edit(advice: Advice, name: str, channel: str = "") -> EditCost:
    assert advice.edits is not None
    return next(one for one in advice.edits.each if (one.edit, one.channel) == (name, channel))


def test_without_wishes_there_is_nothing_to_show() -> None:
    assert whole_of_panel("plumber").edits is None
    assert brief({**CLINIC, "excluded_channels": ["meta_ads"]}).edits is None


def test_excluding_the_largest_channel_costs_what_the_free_plan_has_more() -> None:
    free = whole_of_panel("clinic")
    largest = free.mix[0].channel
    advice = whole({**CLINIC, "excluded_channels": [largest]})
    assert largest not in used(advice)
    assert advice.edits is not None and free.value is not None and advice.value is not None
    assert advice.edits.value == pytest.approx(free.value)
    one = edit(advice, "excluded", largest)
    assert one.cost == pytest.approx(free.value - advice.value)
    assert one.cost is not None and one.cost > 0.0
    assert advice.edits.cost == pytest.approx(one.cost)


def test_every_kind_of_wish_is_shown_alone_and_all_together() -> None:
    options = {
        "limits": {
            "radio": {"max": 1000},
            "meta_ads": {"min": 12000},
            "snap_ads": {"min": 3000, "max": 3000},
        },
        "max_channels": 5,
        "upstream_share": [0.3, 0.9],
        "inbound_share": [0.0, 0.7],
    }
    answers = {**CLINIC, "excluded_channels": ["tiktok_ads"], "locked_channels": {"print": 900}}
    advice = whole(answers, **options)
    assert advice.edits is not None
    kinds = {one.edit for one in advice.edits.each}
    assert kinds == set(EDITS)
    assert all(one.cost is not None and one.cost >= 0.0 for one in advice.edits.each)
    assert edit(advice, "fixed", "snap_ads").amount == 3000
    assert edit(advice, "upstream_share").amount == (0.3, 0.9)
    total = advice.edits.cost
    assert total is not None and total >= max(one.cost or 0.0 for one in advice.edits.each) * 0.98


def test_a_wish_that_the_free_plan_fulfils_costs_next_to_nothing() -> None:
    free = whole_of_panel("clinic")
    advice = whole(CLINIC, max_channels=len(free.mix) + 5)
    one = edit(advice, "max_channels")
    assert free.value is not None and one.cost is not None
    assert one.cost <= 0.01 * free.value


def test_a_fixed_amount_is_in_the_mix_to_the_last_digit() -> None:
    advice = whole(CLINIC, limits={"snap_ads": {"min": 3333, "max": 3333}})
    row = next(row for row in advice.mix if row.channel == "snap_ads")
    assert row.spend_per_month == pytest.approx(3333.0)
    assert edit(advice, "fixed", "snap_ads").amount == 3333


def test_a_limit_below_what_a_channel_needs_leaves_it_out_and_says_so() -> None:
    advice = whole(CLINIC, limits={"radio": {"max": 0}, "snap_ads": {"max": 1}})
    assert not used(advice) & {"radio", "snap_ads"}
    reasons = {one.channel: one.reason for one in advice.not_chosen}
    assert reasons["radio"] == reasons["snap_ads"] == "limit_below_minimum"
