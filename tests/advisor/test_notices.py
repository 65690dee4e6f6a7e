"""What the client must know besides the mix, each thing when it is so and not otherwise."""

import pytest

from rawafid.advisor.codes import TARGET_REASONS
from tests.advisor.clients import KNOWLEDGE, brief, codes, of_panel, row_of, used, values
from tests.advisor.reference_businesses import (
    ACCOUNTING,
    CAFE,
    CLINIC,
    DEVELOPER,
    FURNITURE,
    GROCERY,
    PANEL,
    PINEAPPLE,
)


def test_advice_in_shares_says_that_no_budget_was_given() -> None:
    assert "no_budget" in codes(brief({**CLINIC, "monthly_budget": None}))
    assert "no_budget" not in codes(of_panel("clinic"))


@pytest.mark.parametrize("business", PANEL)
def test_money_left_over_is_said_when_it_is_notable_and_only_then(business: str) -> None:
    advice = of_panel(business)
    unspent, budget = advice.unspent_per_month or 0.0, advice.budget_per_month or 0.0
    assert ("unspent" in codes(advice)) == (budget > 0.0 and unspent > 0.05 * budget)
    if "unspent" in codes(advice):
        said = values(advice, "unspent")
        assert said["amount"] == pytest.approx(unspent)
        assert said["share"] == pytest.approx(unspent / budget)
        assert (said["why"] == "hours") <= ("team_hours" in advice.binding)


def test_what_the_rest_of_the_money_would_bring_is_not_said_when_all_is_spent_anyway() -> None:
    for advice in (brief(dict(FURNITURE), spend_all=True), brief(dict(PINEAPPLE), spend_all=True)):
        if "unspent" in codes(advice):
            assert values(advice, "unspent")["more"] is None


def test_hours_that_bind_are_said_while_money_is_left() -> None:
    advice = brief({**CLINIC, "team_hours": 2})
    assert "team_hours" in advice.binding
    assert "hours_bind" in codes(advice)


def test_a_target_takes_the_place_of_the_budget_and_says_what_it_takes() -> None:
    advice = brief(dict(CLINIC), target={"orders": 100, "chance": 0.8})
    said = values(advice, "target_reached")
    assert advice.target is not None and advice.target.reached
    assert said["wanted"] == 100.0 and float(str(said["chance"])) >= 0.79
    assert advice.budget_per_month == pytest.approx(advice.target.money_per_month)
    assert "target_reached" not in codes(of_panel("clinic"))


def test_a_target_out_of_reach_says_what_is_in_the_way() -> None:
    advice = brief({**CLINIC, "capacity": 1}, target={"orders": 5000, "chance": 0.9})
    said = values(advice, "target_not_reachable")
    assert said["why"] in TARGET_REASONS
    assert advice.target is not None and not advice.target.reached and advice.target.amount < 5000


def test_laws_are_named_for_the_country_and_for_what_is_offered() -> None:
    advice = of_panel("developer")
    notes = {str(n.values["note"]) for n in advice.warnings if n.code == "check_law"}
    assert notes
    for note in notes:
        entry = KNOWLEDGE.catalogue.legal[note]
        assert not entry.countries or "AE" in entry.countries
        assert set(entry.channels) & used(advice) or "property_offplan" in entry.offers
    elsewhere = brief({**DEVELOPER, "country": "JO"})
    others = {str(n.values["note"]) for n in elsewhere.warnings if n.code == "check_law"}
    only_here = {note for note in notes if KNOWLEDGE.catalogue.legal[note].countries == ("AE",)}
    assert not only_here & others


def test_a_list_of_unsure_consent_brings_a_caution() -> None:
    sure, unsure = (brief({**GROCERY, "list_consent": consent}) for consent in ("written", "unsure"))
    cautions = [n.values["rule"] for n in unsure.warnings if n.code == "caution"]
    assert cautions
    assert not set(map(str, cautions)) & {str(n.values["rule"]) for n in sure.warnings if n.code == "caution"}


@pytest.mark.parametrize("business", PANEL)
def test_an_asset_to_build_is_missing_and_needed_by_the_mix(business: str) -> None:
    advice = of_panel(business)
    for notice in advice.warnings:
        if notice.code == "build_asset":
            assert notice.values["asset"] not in PANEL[business]["assets"]  # type: ignore[operator]  # a list
            assert set(notice.values["channels"]) <= used(advice)  # type: ignore[call-overload]  # a list
            assert notice.values["channels"]


@pytest.mark.parametrize("business", PANEL)
def test_one_channel_with_two_thirds_of_the_cost_is_pointed_out(business: str) -> None:
    advice = of_panel(business)
    dominant = len(advice.mix) > 1 and advice.mix[0].share > 2 / 3
    assert ("one_channel_dominates" in codes(advice)) == dominant
    if dominant:
        assert values(advice, "one_channel_dominates")["channel"] == advice.mix[0].channel


def test_own_results_are_said_to_have_been_used() -> None:
    today: dict[str, object] = {
        "monthly_customers": 60,
        "heard_from": {"meta_ads": 40, "word_of_mouth": 30},
        "current_spend": {"meta_ads": 5000},
    }
    advice = brief({**CLINIC, **today})
    assert values(advice, "own_results_used")["channels"] == ["meta_ads"]
    if "meta_ads" in used(advice):
        assert any(reason.rule == "own_results" for reason in row_of(advice, "meta_ads").reasons)
    assert "own_results_used" not in codes(of_panel("clinic"))


def test_nothing_that_pays_is_said_so() -> None:
    advice = brief({**CLINIC, "order_value": 0.05, "repeat_purchase": "one_off"})
    assert not advice.mix
    assert codes(advice)[0] == "nothing_pays"
    assert advice.value == 0.0 and advice.unspent_per_month == CLINIC["monthly_budget"]


def test_the_limit_to_loosen_is_named_when_a_share_leaves_nothing() -> None:
    # Brand work alone and inbound alone: nothing a neighbourhood café can do lies there.
    advice = brief(dict(CAFE), upstream_share=[0.99, 1.0], inbound_share=[0.99, 1.0])
    if not advice.mix:
        assert values(advice, "limits_cannot_all_hold")["limit"] in (
            "upstream_share_least", "inbound_share_least", "locked_channels",
        )  # fmt: skip


def test_loosening_the_named_limit_as_far_as_said_brings_a_mix() -> None:
    locked = {"influencer": 9000, "events": 4000, "pr": 3000}
    answers = {**CLINIC, "locked_channels": locked, "team_hours": 1}
    advice = brief(answers)
    assert not advice.mix
    said = values(advice, "limits_cannot_all_hold")
    assert said["limit"] == "team_hours" and said["unit"] == "hours"
    hours = said["change"]
    assert isinstance(hours, float) and hours > 1.0
    assert set(locked) <= used(brief({**answers, "team_hours": round(hours * 1.01 + 0.01, 2)}))
    assert not brief({**answers, "team_hours": round(hours * 0.95, 2)}).mix


def test_too_many_locks_for_the_number_of_channels_name_that_number() -> None:
    locked = {"tv": 1000, "radio": 1000, "print": 1000}
    advice = brief({**ACCOUNTING, "locked_channels": locked}, max_channels=2)
    assert not advice.mix
    said = values(advice, "limits_cannot_all_hold")
    assert said["limit"] == "channel_count"
    assert said["change"] == pytest.approx(3.0)


@pytest.mark.parametrize("business", ["cafe", "grocery"])
def test_contradictions_between_answers_are_carried_into_the_advice(business: str) -> None:
    contradicting = {**PANEL[business], "current_spend": {"radio": 1_000_000}}
    assert brief(contradicting).answer_warnings
    assert brief(contradicting).mix
