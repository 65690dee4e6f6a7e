"""The whole advice: what it keeps, what it says at the edges, and what leaves it as it was."""

import dataclasses
import math
import random
from pathlib import Path
from typing import Any

import pytest

from rawafid.advisor.advising import Advisor
from rawafid.advisor.split import cash_back
from rawafid.advisor.study import Study
from rawafid.advisor.timing import timing_for
from rawafid.files import resource
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.sources import Quantity
from tests.advisor.clients import (
    ADVISOR,
    CERTIFIED,
    CHANNELS,
    KNOWLEDGE,
    SPLIT_CHANNELS,
    brief,
    client,
    codes,
    free_value,
    numbers_of,
    of_panel,
    random_answers,
    row_of,
    study,
    used,
    values,
    weight,
)
from tests.advisor.reference_businesses import (
    ACCOUNTING,
    BAKERY,
    CAFE,
    CLINIC,
    DEVELOPER,
    FURNITURE,
    GROCERY,
    PANEL,
    PINEAPPLE,
    PLUMBER,
)

PAYING = tuple(name for name, answers in PANEL.items() if answers["monthly_budget"])
GRID = 0.002  # what a grid of 32 levels may cost
RATES = ("response_per_unit", "action_rate", "incremental_share", "aware_share", "reach_per_unit")
"""The multipliers of the response."""


def levels(one: Study) -> list[tuple[str, str | None, float]]:
    return [(item.option.channel.id, item.option.objective, item.level) for item in one.used]


# ── money ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("risk", ["bold", "balanced"])
@pytest.mark.parametrize("business", PAYING)
def test_the_value_does_not_fall_with_more_budget(business: str, risk: str) -> None:
    answers = dict(PANEL[business])
    one = study(answers)
    hour = round(one.situation.hour_cost * one.situation.units_per_usd, 4)
    budget = float(str(answers["monthly_budget"]))
    before = -math.inf
    for factor in (0.3, 1.0, 1.7, 4.0):
        more = {**answers, "monthly_budget": budget * factor, "hour_cost": hour, "risk_attitude": risk}
        worth = study(more).value
        assert worth >= before - (CERTIFIED + GRID) * abs(before)
        before = worth


def test_the_best_plan_without_any_lean_is_worth_no_less_with_more_budget() -> None:
    found = 0
    for seed in range(14):
        pinned = {"currency": "USD", "hour_cost": 8, "monthly_customers": 50, "business_age": "1_to_3y"}
        answers = {**random_answers(seed), **pinned, "exchange_rate": None, "locked_channels": None}
        before = 0.0
        for budget in (100, 1000, 5000):
            worth = free_value(study({**answers, "monthly_budget": budget}))
            assert worth >= before * (1.0 - CERTIFIED - GRID), (seed, budget)
            found += worth > 0.0
            before = worth
    assert found >= 14


def test_a_budget_that_speaks_of_a_larger_business_lowers_no_value_where_capacity_binds() -> None:
    clinic = {
        "sector": "health_clinic", "country": "EG", "currency": "EGP", "customer_type": "consumers",
        "market_scope": "country", "purchase_cycle": "weeks", "order_value": 1200,
        "repeat_purchase": "one_off", "current_awareness": 8, "demand_state": "searching",
        "competition": "medium", "team_hours": 7, "assets": ["storefront"], "capacity": 183, "hour_cost": 144,
    }  # fmt: skip
    before = 0.0
    for budget in (6_400, 9_600, 19_200):
        one = study({**clinic, "monthly_budget": budget})
        worth = one.value + one.lean_cost
        assert one.used and worth >= before * (1.0 - CERTIFIED - GRID), budget
        before = worth


@pytest.mark.parametrize("business", ["cafe", "clinic", "furniture", "new_saas"])
def test_another_unit_of_money_changes_no_share(business: str) -> None:
    answers = dict(PANEL[business])
    rate = study(answers).situation.units_per_usd
    advice = brief({**answers, "exchange_rate": rate})
    thousand = 1000.0
    money = ("order_value", "monthly_budget")
    scaled = {name: float(str(answers[name])) * thousand for name in money}
    spent = {k: v * thousand for k, v in (answers.get("current_spend") or {}).items()}  # type: ignore[attr-defined]  # a table
    other = brief({**answers, **scaled, "current_spend": spent, "exchange_rate": rate * thousand})
    assert [row.channel for row in other.mix] == [row.channel for row in advice.mix]
    for mine, theirs in zip(advice.mix, other.mix, strict=True):
        assert theirs.share == pytest.approx(mine.share, abs=1e-9)
        assert theirs.spend_per_month == pytest.approx((mine.spend_per_month or 0.0) * thousand, rel=1e-9)
        assert theirs.conversions.range.mid == pytest.approx(mine.conversions.range.mid, rel=1e-9)
    assert other.value == pytest.approx((advice.value or 0.0) * thousand, rel=1e-9)


def test_money_that_would_not_come_back_stays_unspent_and_is_said() -> None:
    poor = {**PINEAPPLE, "gross_margin": 4}
    advice = brief(poor)
    assert advice.unspent_per_month == pytest.approx(12_000.0, rel=0.05)
    assert (advice.value or 0.0) >= 0.0
    assert {"unspent", "nothing_pays"} & set(codes(advice))
    spent = brief(poor, spend_all=True)
    assert (spent.unspent_per_month or 0.0) < 0.5 * (advice.unspent_per_month or 0.0)
    assert (spent.value or 0.0) <= (advice.value or 0.0)


def test_a_budget_beyond_all_maxima_is_not_forced_out() -> None:
    advice = brief({**CAFE, "monthly_budget": 10_000_000, "hour_cost": 3, "monthly_customers": 200})
    assert advice.mix
    assert (advice.unspent_per_month or 0.0) > 9_000_000
    assert values(advice, "unspent")["why"] in ("does_not_pay", "hours", "channel_count")


def test_a_budget_below_every_minimum_names_the_least_that_helps() -> None:
    only = [channel for channel in SPLIT_CHANNELS if channel != "meta_ads"]
    answers = {**CLINIC, "excluded_channels": only}
    assert used(brief(answers)) == {"meta_ads"}
    starved = brief({**answers, "monthly_budget": 20})
    assert not starved.mix
    least = values(starved, "budget_below_every_minimum")["least"]
    assert isinstance(least, float) and 20.0 < least < 5000.0
    hour = round(study(answers).situation.hour_cost * 3.75, 2)
    assert used(brief({**answers, "monthly_budget": math.ceil(least), "hour_cost": hour})) == {"meta_ads"}


# ── limits ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("business", PAYING)
def test_a_channel_that_is_excluded_never_appears(business: str) -> None:
    best = of_panel(business).mix[0].channel
    advice = brief({**PANEL[business], "excluded_channels": [best]})
    assert best not in used(advice)
    assert next(one.reason for one in advice.not_chosen if one.channel == best) == "excluded"
    assert (advice.value or 0.0) <= (of_panel(business).value or 0.0) * (1.0 + CERTIFIED)


@pytest.mark.parametrize(
    ("business", "channel"), [("clinic", "tv"), ("pineapple", "radio"), ("cafe", "print")]
)
def test_a_channel_that_is_locked_keeps_its_amount_whatever_it_brings(business: str, channel: str) -> None:
    amount = round(0.2 * float(str(PANEL[business]["monthly_budget"])), 2)
    advice = brief({**PANEL[business], "locked_channels": {channel: amount}})
    row = row_of(advice, channel)
    assert row.spend_per_month == pytest.approx(amount, rel=1e-9)
    assert row.setup_once == 0.0


def test_what_is_both_locked_and_excluded_is_left_out_and_said() -> None:
    advice = brief({**CLINIC, "locked_channels": {"tv": 500}, "excluded_channels": ["tv"]})
    assert "tv" not in used(advice)
    assert values(advice, "excluded_and_locked")["channels"] == ["tv"]


@pytest.mark.parametrize("business", ["clinic", "pineapple", "accounting"])
@pytest.mark.parametrize("axis", ["upstream", "inbound"])
@pytest.mark.parametrize("limits", [(0.0, 0.3), (0.55, 0.75)])
def test_share_limits_hold_as_the_shares_are_shown(
    business: str, axis: str, limits: tuple[float, float]
) -> None:
    advice = brief(dict(PANEL[business]), **{f"{axis}_share": list(limits)})
    assert advice.mix
    assert limits[0] - 1e-6 <= advice.shares[axis] <= limits[1] + 1e-6


@pytest.mark.parametrize("most", [1, 2, 3, 5])
def test_the_number_of_channels_is_kept_and_fewer_are_worth_no_more(most: int) -> None:
    fewer, more = (brief(dict(CLINIC), max_channels=count) for count in (most, most + 1))
    assert 1 <= len(fewer.mix) <= most
    assert (fewer.value or 0.0) <= (more.value or 0.0) * (1.0 + CERTIFIED + GRID)


def test_least_and_most_of_a_channel_are_kept() -> None:
    advice = brief(
        dict(CLINIC), limits={"meta_ads": {"max": 2000}, "influencer": {"min": 3000}, "snap_ads": {"max": 0}}
    )
    assert (row_of(advice, "influencer").spend_per_month or 0.0) >= 3000 * (1 - 1e-9)
    assert "snap_ads" not in used(advice)
    if "meta_ads" in used(advice):
        assert (row_of(advice, "meta_ads").spend_per_month or 0.0) <= 2000 * (1 + 1e-9)


def test_a_wanted_channel_that_cannot_be_used_is_said() -> None:
    advice = brief(dict(CLINIC), limits={"newsletter": {"min": 50}})
    said = values(advice, "wanted_but_unusable")
    assert (said["channel"], said["reason"]) == ("newsletter", "missing_asset")


def test_a_client_with_one_channel_possible_gets_that_channel() -> None:
    for only in ("meta_ads", "reviews", "local_gbp"):
        others = [channel for channel in SPLIT_CHANNELS if channel != only]
        advice = brief({**CLINIC, "excluded_channels": others})
        assert used(advice) == {only}
        assert advice.mix[0].share == 1.0
        assert "one_channel_dominates" not in codes(advice)


def test_all_channels_excluded_gives_an_empty_explained_advice() -> None:
    advice = brief({**CLINIC, "excluded_channels": list(SPLIT_CHANNELS)})
    assert not advice.mix and not advice.shares
    assert advice.value == advice.bound == advice.gap == 0.0
    assert advice.unspent_per_month == CLINIC["monthly_budget"]
    assert "nothing_pays" in codes(advice)


def test_locks_beyond_the_budget_name_the_budget_and_how_much_it_takes() -> None:
    locked = {"tv": 30_000, "radio": 10_000}
    advice = brief({**CLINIC, "locked_channels": locked, "can_hire": "no", "team_hours": 60})
    assert not advice.mix
    said = values(advice, "limits_cannot_all_hold")
    assert said["limit"] == "budget"
    assert said["change"] == pytest.approx(40_000.0, rel=0.01)
    assert brief({**CLINIC, "locked_channels": locked, "team_hours": 60, "monthly_budget": 40_100}).mix


def test_a_lock_that_a_share_limit_forbids_names_the_share() -> None:
    others = [channel for channel in SPLIT_CHANNELS if channel not in ("tv", "radio")]
    advice = brief(
        {**CLINIC, "locked_channels": {"tv": 5000}, "excluded_channels": others}, upstream_share=[0.0, 0.1]
    )
    assert not advice.mix
    assert values(advice, "limits_cannot_all_hold")["limit"] == "upstream_share_most"


def test_hours_too_few_for_what_is_locked_name_the_hours() -> None:
    advice = brief({**CLINIC, "team_hours": 0.25, "locked_channels": {"influencer": 5000, "events": 5000}})
    assert not advice.mix
    assert values(advice, "limits_cannot_all_hold")["limit"] == "team_hours"


# ── the client's means ──────────────────────────────────────────────────────────────────────────────────


def test_knowing_nothing_gives_advice_in_shares() -> None:
    advice = brief({})
    assert advice.mix
    assert math.fsum(row.share for row in advice.mix) == pytest.approx(1.0)
    assert "no_budget" in codes(advice)
    for row in advice.mix:
        assert row.spend_per_month is row.cost_per_month is row.setup_once is None
        assert row.spend_range is None
    document = numbers_of(advice)
    for name in (
        "currency", "exchange_rate", "budget_per_month", "value", "bound", "net_gain", "unspent_per_month",
    ):  # fmt: skip
        assert document[name] is None
    assert advice.per.currency is None
    for total in ("revenue", "cost_per_order", "return_on_spend"):
        assert advice.totals[total] is None
    assert advice.totals["orders"] is not None


def test_a_budget_without_a_currency_gives_advice_in_shares() -> None:
    advice = brief({**CLINIC, "currency": None})
    assert advice.mix and advice.budget_per_month is None


@pytest.mark.parametrize("hours", [1, 3, 8])
def test_hours_of_the_team_are_kept(hours: float) -> None:
    advice = brief({**PLUMBER, "team_hours": hours})
    assert math.fsum(row.hours_per_week for row in advice.mix) <= hours + 1e-9


def test_hours_can_be_bought_only_when_the_client_says_so() -> None:
    busy = {**CLINIC, "team_hours": 2}
    alone, helped = brief({**busy, "can_hire": "no"}), brief({**busy, "can_hire": "yes"})
    assert math.fsum(row.hours_per_week for row in alone.mix) <= 2.0 + 1e-9
    assert math.fsum(row.hours_per_week for row in helped.mix) > 2.0
    assert (helped.value or 0.0) >= (alone.value or 0.0) * (1 - CERTIFIED - GRID)


def test_no_more_is_sold_than_can_be_served() -> None:
    free = brief(dict(CLINIC))
    tight = brief({**CLINIC, "capacity": 5})
    a_month = math.fsum(row.conversions.range.mid for row in tight.mix)
    assert a_month <= 5.0 * 1.05
    assert math.fsum(row.conversions.range.mid for row in free.mix) > 5.0
    assert (tight.value or 0.0) < (free.value or 0.0)
    assert values(tight, "capacity_binds")["capacity"] == 5.0


def test_nothing_to_sell_means_nothing_to_advertise() -> None:
    advice = brief({**CLINIC, "capacity": 0})
    assert math.fsum(row.conversions.range.mid for row in advice.mix) == pytest.approx(0.0, abs=1e-6)
    assert {"capacity_binds", "nothing_pays"} & set(codes(advice))


@pytest.mark.parametrize("channel", ["newsletter", "email_promo", "sms", "whatsapp"])
def test_a_bought_list_is_not_written_to(channel: str) -> None:
    assert used(of_panel("grocery")) & {"newsletter", "email_promo", "sms", "whatsapp"}
    advice = brief({**GROCERY, "list_consent": "bought"})
    assert channel not in used(advice)
    assert next(one.reason for one in advice.not_chosen if one.channel == channel) == "ruled_out"


@pytest.mark.parametrize("business", ["clinic", "accounting", "furniture"])
def test_cash_that_must_come_back_soon_counts_only_what_comes_soon(business: str) -> None:
    values_now = [
        brief({**PANEL[business], "cash_pressure": pressure, "risk_attitude": "bold"}).value or 0.0
        for pressure in ("one_month", "one_quarter", "half_year", "no_pressure")
    ]
    assert values_now == sorted(values_now)
    assert values_now[0] < values_now[-1]


@pytest.mark.parametrize("pressure", ["one_month", "one_quarter"])
@pytest.mark.parametrize("business", PANEL)
def test_what_must_come_back_soon_comes_back_in_time(business: str, pressure: str) -> None:
    one = study({**PANEL[business], "cash_pressure": pressure, "risk_attitude": "bold"})
    back = cash_back(one.situation, one.curves)
    rows = {(o.channel.id, o.objective): row for row, o in enumerate(one.curves.options)}
    months = one.situation.horizon_months
    landed = spent = 0.0
    for item in one.exact:
        row = rows[item.option.channel.id, item.option.objective]
        landed += one.at_level(back, row, item.level)
        spent += months * (item.money + item.hours * one.situation.hour_cost) + item.setup_money
    assert landed >= spent * (1.0 - CERTIFIED)


def test_money_that_comes_too_late_counts_for_little_but_not_for_nothing() -> None:
    situation = study({**CLINIC, "cash_pressure": "one_quarter"}).situation
    in_all = timing_for(ADVISOR.deck.channels, situation).in_time
    blind = dataclasses.replace(situation, late_money_worth=0.0)
    in_time = timing_for(ADVISOR.deck.channels, blind).in_time
    assert (in_all > in_time).all()
    soon = in_time > 0.5
    assert soon.any() and (in_all[soon] < 2.0 * in_time[soon]).all()


def test_a_purchase_longer_in_the_making_than_the_cash_can_wait_is_said() -> None:
    advice = brief({**DEVELOPER, "cash_pressure": "one_month"})
    said = values(advice, "cash_window_short")
    assert said["months"] == 1.0
    assert isinstance(said["decision_months"], float) and said["decision_months"] > 1.0


def test_a_missing_free_asset_is_work_to_do_and_not_an_obstacle() -> None:
    without = brief({**CLINIC, "assets": ["website"]})
    assert not any(
        one.reason == "missing_asset" and one.about in ("business_profile", "social_accounts")
        for one in without.not_chosen
    )


# ── what must not matter ────────────────────────────────────────────────────────────────────────────────


def less_sure(*rates: str) -> Knowledge:
    """Knowledge whose named fields are three times as wide on the log scale, with the same mids."""

    def wider(quantity: Quantity) -> Quantity:
        if not quantity.applies or quantity.mid <= 0.0 or quantity.low == quantity.high:
            return quantity
        low = quantity.mid * (quantity.low / quantity.mid) ** 3
        high = quantity.mid * (quantity.high / quantity.mid) ** 3
        most = 1.0 if quantity.unit == "share" else math.inf
        return dataclasses.replace(quantity, low=low, high=max(quantity.mid, min(high, most)))

    channels = {}
    for channel in CHANNELS.values():
        changed: dict[str, Any] = {rate: wider(getattr(channel, rate)) for rate in rates}
        channels[channel.id] = dataclasses.replace(channel, **changed)
    return dataclasses.replace(
        KNOWLEDGE, catalogue=dataclasses.replace(KNOWLEDGE.catalogue, channels=channels)
    )


UNSURE = Advisor(less_sure(*RATES))


@pytest.mark.parametrize("business", PANEL)
def test_being_three_times_less_sure_of_the_rates_leaves_a_bold_plan_as_it_was(business: str) -> None:
    bold = client({**PANEL[business], "risk_attitude": "bold"})
    sure, unsure = ADVISOR.study(bold), UNSURE.study(bold)
    assert [one[:2] for one in levels(unsure)] == [one[:2] for one in levels(sure)]
    for mine, theirs in zip(levels(sure), levels(unsure), strict=True):
        assert theirs[2] == pytest.approx(mine[2], rel=1e-9)
    assert unsure.value == pytest.approx(sure.value, rel=1e-9)


@pytest.mark.parametrize("field", RATES)
def test_being_less_sure_of_one_rate_never_raises_what_is_expected(field: str) -> None:
    unsure = Advisor(less_sure(field)).study(client({**FURNITURE, "risk_attitude": "bold"}))
    assert unsure.value == pytest.approx(study({**FURNITURE, "risk_attitude": "bold"}).value, rel=1e-9)


def test_being_less_sure_widens_the_intervals_and_makes_the_cautious_hold_back() -> None:
    careful = client({**CLINIC, "risk_attitude": "cautious"})
    sure = ADVISOR.advise(careful, start="2026-12", brief=True)
    unsure = UNSURE.advise(careful, start="2026-12", brief=True)
    assert (unsure.value or 0.0) < (sure.value or 0.0)
    bold = client({**CLINIC, "risk_attitude": "bold"})
    narrow = ADVISOR.advise(bold, start="2026-12", brief=True).totals["orders"]
    wide = UNSURE.advise(bold, start="2026-12", brief=True).totals["orders"]
    assert narrow is not None and wide is not None
    assert wide.high - wide.low > narrow.high - narrow.low
    assert wide.low < narrow.low


def test_a_cautious_plan_expects_no_more_than_a_bold_one() -> None:
    for business in ("clinic", "accounting", "developer"):
        careful, bold = (
            brief({**PANEL[business], "risk_attitude": risk}).value or 0.0 for risk in ("cautious", "bold")
        )
        assert careful <= bold * (1 + CERTIFIED)


def test_an_attitude_given_as_an_option_goes_before_the_answer() -> None:
    by_option = brief({**CLINIC, "risk_attitude": "cautious"}, scenario="bold")
    assert by_option.scenario == "bold"
    assert numbers_of(by_option) == numbers_of(brief({**CLINIC, "risk_attitude": "bold"}))


def test_the_order_of_the_knowledge_files_changes_nothing(tmp_path: Path) -> None:
    dice = random.Random(7)
    for path in resource("knowledge").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        if path.name not in ("questions.toml", "model.toml", "groups.toml"):
            head, *tables = text.split("\n[")
            # Sub-tables ([[x.y]] or [x.y]) must stay behind their table.
            blocks: list[str] = []
            for table in tables:
                name = table.lstrip("[").split("]")[0]
                if "." in name and blocks:
                    blocks[-1] += "\n[" + table
                else:
                    blocks.append("\n[" + table)
            dice.shuffle(blocks)
            text = head + "\n" + "\n".join(blocks) + "\n"
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    shuffled = Advisor(load_knowledge(tmp_path))
    assert tuple(shuffled.knowledge.catalogue.channels) == tuple(KNOWLEDGE.catalogue.channels)
    for business in ("clinic", "pineapple"):
        again = shuffled.advise(client(dict(PANEL[business])), start="2026-12", brief=True)
        assert numbers_of(again) == numbers_of(of_panel(business))


def test_the_order_of_answers_changes_nothing() -> None:
    turned = dict(reversed(list(ACCOUNTING.items())))
    turned["assets"] = list(reversed(ACCOUNTING["assets"]))  # type: ignore[call-overload]  # a list
    assert numbers_of(brief(turned)) == numbers_of(of_panel("accounting"))


def test_an_answer_to_a_hidden_question_changes_nothing() -> None:
    hidden = {**BAKERY, "contact_list_size": 50_000, "list_consent": "written"}
    assert numbers_of(brief(hidden)) == numbers_of(of_panel("bakery"))


def test_a_channel_that_is_not_used_may_be_excluded_without_loss() -> None:
    advice = of_panel("clinic")
    idle = sorted(set(SPLIT_CHANNELS) - used(advice))[:5]
    without = brief({**CLINIC, "excluded_channels": idle})
    assert without.value == pytest.approx(advice.value, rel=CERTIFIED)
    assert weight(without, *used(advice)) == pytest.approx(1.0, abs=0.02)
