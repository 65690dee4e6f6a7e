"""The panel of businesses: advice that an experienced marketer would accept at a glance."""

import pytest

from tests.advisor.clients import CHANNELS, brief, of_panel, used, values, weight
from tests.advisor.reference_businesses import ACCOUNTING, BAKERY, CAFE, FURNITURE, PANEL, PLUMBER

MUST_HAVE: dict[str, tuple[tuple[int, str], ...]] = {
    # business: (how many of, these channels); all that are named together carry 0.4 of the cost or more.
    "cafe": (
        (
            2,
            "local_gbp reviews instagram community short_video storefront_sign loyalty whatsapp delivery_apps"
            " meta_ads",
        ),
    ),
    "accounting": (
        (
            3,
            "linkedin_ads linkedin_organic webinar blog seo paid_search newsletter ebook events cold_email"
            " case_studies referral partnerships field_sales",
        ),
    ),
    "clinic": ((2, "local_gbp reviews paid_search meta_ads snap_ads referral seo"),),
    "pineapple": (
        (1, "short_video youtube_organic influencer tiktok_ads meta_ads"),
        (1, "meta_ads retargeting shopping email_promo marketplace price_promo"),
    ),
    "developer": (
        (
            3,
            "meta_ads paid_search linkedin_ads events ooh youtube_ads influencer pr classifieds partnerships"
            " field_sales tv",
        ),
    ),
    "grocery": ((1, "whatsapp sms email_promo newsletter loyalty upsell"),),
}
MUST_NOT_HAVE = {
    "cafe": "tv ctv radio trade_show linkedin_ads podcast_ads webinar cold_call",
    "accounting": "snap_ads tiktok_ads sampling ooh tv",
    "clinic": "cold_call field_sales trade_show marketplace",
    "pineapple": "cold_call trade_show linkedin_ads",
    "plumber": "ebook webinar podcast trade_show tv",
    "new_saas": "local_gbp ooh radio sampling",
    "grocery": "linkedin_ads webinar trade_show",
}
LEAST_WEIGHT = 0.4
SLACK = 0.02  # of a share between two businesses that are compared
MARKET = ("current_awareness", "demand_state", "repeat_purchase")
EARNINGS = ("order_value", "gross_margin")
"""What an owner may well not know: the market, or what an order brings."""


@pytest.mark.parametrize("business", MUST_HAVE)
def test_the_mix_has_what_such_a_business_needs(business: str) -> None:
    advice = of_panel(business)
    named: set[str] = set()
    for least, channels in MUST_HAVE[business]:
        assert len(used(advice) & set(channels.split())) >= least, channels
        named |= set(channels.split())
    assert weight(advice, *named) >= LEAST_WEIGHT


@pytest.mark.parametrize("business", MUST_NOT_HAVE)
def test_the_mix_has_nothing_foreign_to_such_a_business(business: str) -> None:
    assert not used(of_panel(business)) & set(MUST_NOT_HAVE[business].split())


@pytest.mark.parametrize("open_question", MARKET)
@pytest.mark.parametrize("business", MUST_HAVE)
def test_the_mix_stays_the_same_in_kind_when_the_market_is_not_known(
    business: str, open_question: str
) -> None:
    advice = brief({**PANEL[business], open_question: None})
    named = {channel for _, channels in MUST_HAVE[business] for channel in channels.split()}
    assert weight(advice, *named) >= LEAST_WEIGHT
    assert not used(advice) & set(MUST_NOT_HAVE.get(business, "").split())


@pytest.mark.parametrize("open_question", EARNINGS)
@pytest.mark.parametrize("business", PANEL)
def test_the_mix_may_be_thrifty_but_not_foreign_when_earnings_are_not_known(
    business: str, open_question: str
) -> None:
    # What the trade usually earns may not carry what this business can pay for, so less may be bought.
    advice = brief({**PANEL[business], open_question: None})
    assert advice.mix
    assert not used(advice) & set(MUST_NOT_HAVE.get(business, "").split())


def test_a_neighbourhood_cafe_gets_at_most_four_channels() -> None:
    assert len(of_panel("cafe").mix) <= 4


def test_a_new_product_is_both_made_known_and_sold() -> None:
    advice = of_panel("pineapple")
    assert min(advice.shares["upstream"], advice.shares["downstream"]) >= 0.25


def test_an_emergency_plumber_is_found_by_those_who_search() -> None:
    advice = of_panel("plumber")
    assert advice.mix[0].channel in ("paid_search", "local_gbp")
    assert advice.shares["downstream"] >= 0.6


def test_a_property_developer_builds_a_brand_and_does_not_live_on_messages_or_discounts() -> None:
    advice = of_panel("developer")
    assert advice.shares["upstream"] >= 0.35
    assert advice.mix[0].channel not in ("sms", "price_promo")


def test_a_new_category_is_first_made_known() -> None:
    assert of_panel("new_saas").shares["upstream"] >= 0.5


def test_a_bakery_without_cash_works_within_its_hours_and_pays_nothing() -> None:
    advice = of_panel("bakery")
    assert advice.mix
    assert not any(CHANNELS[row.channel].needs_cash for row in advice.mix)
    assert all(row.spend_per_month == row.setup_once == 0.0 for row in advice.mix)
    assert sum(row.hours_per_week for row in advice.mix) <= 15.0 + 1e-9
    assert BAKERY["monthly_budget"] == 0


def test_a_furniture_maker_moves_to_inbound_and_pays_no_more_for_an_order_than_today() -> None:
    advice = of_panel("furniture")
    today = brief({**FURNITURE, "locked_channels": FURNITURE["current_spend"]}, max_channels=5)
    assert used(today) == set(dict(FURNITURE["current_spend"]))  # type: ignore[call-overload]  # a table
    now, then = today.totals["cost_per_order"], advice.totals["cost_per_order"]
    assert now is not None and then is not None
    assert then.mid <= now.mid
    assert any(row.inbound >= 0.5 for row in advice.mix)
    missing = {"contact_list", "online_store", "sales_rep"}
    assert not any(missing.intersection(CHANNELS[row.channel].requires) for row in advice.mix)


def test_cash_needed_within_a_month_does_not_make_a_cafe_lean_to_brand() -> None:
    pressed = brief({**CAFE, "cash_pressure": "one_month"})
    assert pressed.mix
    assert pressed.shares["downstream"] >= of_panel("cafe").shares["downstream"] - SLACK


def test_a_goal_of_brand_growth_does_not_lower_the_share_of_brand() -> None:
    sales, brand = (brief({**FURNITURE, "goal_balance": goal}) for goal in (20, 80))
    assert brand.shares["upstream"] >= sales.shares["upstream"] - SLACK


def test_a_longer_horizon_does_not_lower_the_share_of_brand() -> None:
    short, long = (brief({**ACCOUNTING, "horizon": months}) for months in (3, 24))
    assert long.shares["upstream"] >= short.shares["upstream"] - SLACK


@pytest.mark.parametrize("business", PANEL)
def test_money_that_stays_unspent_is_said_with_its_reason_and_what_it_would_bring(business: str) -> None:
    advice = of_panel(business)
    assert advice.unspent_per_month is not None and advice.budget_per_month is not None
    if advice.unspent_per_month > advice.budget_per_month / 3.0:
        said = values(advice, "unspent")
        assert said["why"] in ("does_not_pay", "hours", "channel_count", "capacity", "limits")
        assert isinstance(said["more"], float) and said["more"] >= 0.0
        assert said["amount"] == pytest.approx(advice.unspent_per_month)


def test_the_plumber_spends_no_more_than_his_three_hours_allow() -> None:
    assert PLUMBER["team_hours"] == 3
    assert sum(row.hours_per_week for row in of_panel("plumber").mix) <= 3.0 + 1e-9
