"""The rules say what each answer means, once, with a reason, and faults in their file are named."""

import random
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.files import resource
from rawafid.knowledge.catalogue import Catalogue, load_catalogue
from rawafid.knowledge.questionnaire import Questionnaire, load_questionnaire
from rawafid.knowledge.rules import FILE, Rulebook, load_rules
from rawafid.knowledge.sources import KnowledgeError

CATALOGUE: Catalogue = load_catalogue()
QUESTIONS: Questionnaire = load_questionnaire(CATALOGUE)
RULES: Rulebook = load_rules(CATALOGUE, QUESTIONS)
SHIPPED = resource("knowledge", FILE).read_text(encoding="utf-8")

LIST_CHANNELS = {"email_promo", "newsletter", "sms", "whatsapp"}


def masked(**answers: object) -> set[str]:
    return {
        channel for one in RULES.requirements_of(answers) if one.kind == "mask" for channel in one.channels
    }


def effect_on(channel: str, question: str, answer: object) -> float:
    """The sum of mids on orders, before weights."""
    return sum(
        effect.size.mid
        for _, effect in RULES.effects_of(question, answer)
        if channel in effect.channels and effect.parameter in ("both", "action")
    )


def written(folder: Path, text: str) -> Path:
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


# What the shipped rules cover


@pytest.mark.parametrize("sector", sorted(set(CATALOGUE.sectors) - {"other"}))
def test_every_sector_has_channels_that_are_natural_and_channels_that_fit_it_badly(sector: str) -> None:
    rules = RULES.rules_of("sector", sector)
    natural = [rule for rule in rules if rule.id.startswith(f"{sector}_natural")]
    poor = [rule for rule in rules if rule.id.startswith(f"{sector}_poor_fit")]
    assert natural and poor
    assert all(effect.size.mid > 0 for rule in natural for effect in rule.effects)
    assert all(effect.size.mid < 0 for rule in poor for effect in rule.effects)
    channels = [channel for rule in rules for effect in rule.effects for channel in effect.channels]
    assert len(channels) == len(set(channels))


def test_an_unlisted_sector_takes_no_side() -> None:
    assert RULES.effects_of("sector", "other") == ()


def test_every_channel_that_is_split_is_spoken_of_by_some_answer() -> None:
    spoken = {channel for rule in RULES.rules for effect in rule.effects for channel in effect.channels}
    assert {channel.id for channel in CATALOGUE.channels.values() if channel.split} - spoken == set()


def test_one_rule_argues_in_one_direction() -> None:
    for rule in RULES.rules:
        assert len({effect.size.mid > 0 for effect in rule.effects}) == 1, rule.id


def test_a_reason_is_heard_only_about_channels_that_are_not_masked_by_the_same_answer() -> None:
    for requirement in RULES.requirements:
        if requirement.kind != "mask":
            continue
        for option in requirement.when.answer:
            for rule, effect in RULES.effects_of(requirement.when.question, option):
                assert not set(effect.channels) & set(requirement.channels), (requirement.id, rule.id)


def test_topics_are_few_enough_for_exact_shares_of_credit_and_each_question_has_one() -> None:
    listed = [question for questions in RULES.topics.values() for question in questions]
    assert len(RULES.topics) <= 12
    assert len(listed) == len(set(listed))
    assert set(RULES.questions) <= set(listed)


def test_what_nobody_measured_is_wide_and_of_low_confidence() -> None:
    for rule in RULES.rules:
        if rule.source == ("expert_prior",):
            assert rule.confidence == "low", rule.id
            assert all(effect.size.high - effect.size.low >= 0.2 for effect in rule.effects), rule.id


# Finding the rules of an answer


def test_an_answer_finds_its_rules_and_another_does_not() -> None:
    assert "intent_is_present" in {rule.id for rule in RULES.rules_of("demand_state", "searching")}
    assert "intent_is_present" not in {rule.id for rule in RULES.rules_of("demand_state", "unaware")}


@pytest.mark.parametrize("answer", [None, "n/a", (), 12.5, True, (("meta_ads", 100.0),), "no such option"])
def test_an_answer_that_says_nothing_about_options_has_no_rules(answer: object) -> None:
    for question in RULES.questions:
        assert RULES.effects_of(question, answer) == ()
        assert RULES.shifts_of(question, answer) == ()


def test_a_number_of_months_finds_its_rule_as_a_number_and_as_text() -> None:
    assert RULES.shifts_of("horizon", 3) == RULES.shifts_of("horizon", "3") != ()
    assert RULES.shifts_of("horizon", 6) == ()


def test_a_rule_that_two_ticked_options_share_is_heard_once() -> None:
    both = RULES.shifts_of("sales_path", ("online_store", "marketplace"))
    assert [rule.id for rule in both] == ["online_sales_need_brand"]


@given(st.sets(st.sampled_from(QUESTIONS.questions["assets"].options)))
def test_ticked_options_bring_the_rules_of_each_whatever_their_order(ticked: set[str]) -> None:
    together = RULES.rules_of("assets", tuple(sorted(ticked, reverse=True)))
    apart = {rule.id for option in ticked for rule in RULES.rules_of("assets", option)}
    assert [rule.id for rule in together] == sorted(apart)


def test_a_group_stands_for_its_channels() -> None:
    effects = RULES.effects_of("decision_style", "impulse")
    paid = next(effect for _, effect in effects if effect.on[0] == "paid_social")
    assert set(CATALOGUE.groups["paid_social"]) <= set(paid.channels) <= set(CATALOGUE.channels)


def test_the_sector_counts_in_full_and_other_answers_less() -> None:
    sector = RULES.rules_of("sector", "restaurant_cafe")[0]
    other = RULES.rules_of("demand_state", "searching")[0]
    shift = RULES.shifts_of("demand_state", "searching")[0]
    assert RULES.weight_of(sector).mid == 1
    assert 0 < RULES.weight_of(other).mid < 1
    assert 0 < RULES.weight_of(shift).mid < 1


# What the answers mean


def test_searchers_are_met_in_search_and_the_unaware_are_not() -> None:
    assert effect_on("paid_search", "demand_state", "searching") > 0
    assert effect_on("paid_search", "category_novelty", "new_category") < 0


def test_a_cafe_is_found_on_the_map_and_a_manufacturer_at_the_fair() -> None:
    assert effect_on("local_gbp", "sector", "restaurant_cafe") > 0.5
    assert effect_on("trade_show", "sector", "manufacturing_wholesale") > 0.5


def test_rivals_make_search_clicks_dearer_and_their_absence_cheaper() -> None:
    def price(answer: str) -> list[float]:
        effects = RULES.effects_of("competition", answer)
        return [effect.size.mid for _, effect in effects if effect.parameter == "price"]

    assert [mid > 0 for mid in price("high")] == [True]
    assert [mid < 0 for mid in price("low")] == [True]


def test_the_list_is_worth_more_the_sooner_customers_buy_again() -> None:
    for channel in ("email_promo", "whatsapp", "newsletter"):
        worth = [
            effect_on(channel, "repeat_purchase", often)
            for often in ("one_off", "yearly", "several_per_year", "monthly")
        ]
        assert worth == sorted(worth) and worth[0] < worth[-1], channel


# Requirements


def test_a_bought_list_is_not_written_to() -> None:
    assert masked(list_consent="bought") == LIST_CHANNELS
    assert masked(list_consent="written") == set()


def test_unsure_consent_warns_and_masks_nothing() -> None:
    found = RULES.requirements_of({"list_consent": "unsure"})
    assert [one.kind for one in found] == ["warning"]
    assert set(found[0].channels) == LIST_CHANNELS


def test_before_the_launch_nobody_can_recommend_review_or_return() -> None:
    assert masked(business_age="pre_launch") == {"referral", "reviews", "loyalty", "upsell", "case_studies"}


def test_a_shop_is_not_sold_by_cold_calls_unless_firms_buy_from_it() -> None:
    assert "cold_call" in masked(sector="retail_ecommerce")
    assert "cold_call" in masked(sector="retail_ecommerce", customer_type="consumers")
    assert "cold_call" not in masked(sector="retail_ecommerce", customer_type="businesses")


def test_local_means_are_off_when_buyers_are_all_over_the_world() -> None:
    assert {"local_gbp", "sampling", "storefront_sign"} <= masked(market_scope="worldwide")


def test_tobacco_masks_the_platforms_among_other_ticked_offers() -> None:
    off = masked(regulated_offer=("children", "tobacco_alcohol"))
    assert {"meta_ads", "paid_search", "tv", "influencer"} <= off
    assert "storefront_sign" not in off


def test_nothing_is_required_of_a_client_who_answered_nothing() -> None:
    assert RULES.requirements_of({}) == ()
    assert RULES.requirements_of(dict.fromkeys(QUESTIONS.questions)) == ()


def test_approvals_cost_time_before_the_start_and_mask_nothing() -> None:
    found = RULES.requirements_of({"regulated_offer": ("health_claims",)})
    assert [one.kind for one in found] == ["cost"]
    assert found[0].setup_hours.mid > 0 and found[0].setup_hours.unit == "hours"
    assert not found[0].setup_usd.applies


@pytest.mark.parametrize("sector", CATALOGUE.sectors)
@pytest.mark.parametrize("buyers", [None, "consumers", "businesses", "both", "government"])
def test_no_pair_of_sector_and_buyers_is_left_with_nothing_that_finds_customers(
    sector: str, buyers: str | None
) -> None:
    for scope in QUESTIONS.questions["market_scope"].options:
        off = masked(sector=sector, customer_type=buyers, market_scope=scope)
        usable = [one for one in CATALOGUE.channels.values() if one.split and one.id not in off]
        assert len([one for one in usable if sector in (one.only_sectors or (sector,))]) >= 15


# The share of brand work


def test_firms_start_from_less_brand_work_than_consumers_and_not_knowing_lies_between() -> None:
    consumers, businesses = RULES.anchor.base("consumers"), RULES.anchor.base("businesses")
    unknown = RULES.anchor.base(None)
    assert businesses.mid < unknown.mid < consumers.mid
    assert unknown.low <= businesses.low and unknown.high >= consumers.high
    assert RULES.anchor.base("both") == unknown
    assert RULES.anchor.lowest.mid < businesses.mid and consumers.mid < RULES.anchor.highest.mid


@pytest.mark.parametrize(
    ("question", "less", "more"),
    [
        ("decision_style", "impulse", "considered"),
        ("sales_path", ("storefront",), ("online_store",)),
        ("demand_state", "searching", "unaware"),
        ("purchase_cycle", "same_day", "over_6_months"),
        ("cash_pressure", "one_month", "no_pressure"),
        ("cash_pressure", "one_month", "one_quarter"),
        ("business_age", "pre_launch", "over_10y"),
        ("category_novelty", "known", "new_category"),
        ("repeat_purchase", "monthly", "subscription"),
        ("sector", "tourism_hospitality", "retail_ecommerce"),
        ("horizon", 3, 24),
    ],
)
def test_the_share_of_brand_work_moves_as_the_research_says(
    question: str, less: object, more: object
) -> None:
    def shift(answer: object) -> float:
        return sum(rule.shift.mid for rule in RULES.shifts_of(question, answer))

    assert shift(less) < shift(more)


def test_the_goal_moves_no_rule_because_it_weighs_the_worth_itself() -> None:
    assert not {"goal_balance", "risk_attitude"} & set(RULES.questions)


# Reading the file


def test_rules_do_not_depend_on_their_order_in_the_file(tmp_path: Path) -> None:
    head, *tables = SHIPPED.split("\n[[")
    random.Random(1).shuffle(tables)
    shuffled = "\n[[".join([head, *tables])
    assert shuffled != SHIPPED
    assert load_rules(CATALOGUE, QUESTIONS, folder=written(tmp_path, shuffled)) == RULES


FAULTS = {
    "an unknown channel": (
        'on = ["shopping"]',
        'on = ["shoping"]',
        "retail_ecommerce_natural_ready",
        "effects[0]",
    ),
    "a channel twice through its group": (
        'on = ["mass"], parameter = "both"',
        'on = ["mass", "tv"], parameter = "both"',
        "mass_media_misses_firms",
        "effects[0]",
    ),
    "low above mid": (
        "low = 0.12, mid = 0.5",
        "low = 0.62, mid = 0.5",
        "retail_ecommerce_natural_ready",
        "effects[0]",
    ),
    "evidence that forbids": (
        "low = -2.22, mid = -1.5, high = -0.78",
        "low = -3.5, mid = -2.5, high = -1.5",
        "retail_ecommerce_poor_fit_business",
        "effects[0]",
    ),
    "a guess that is narrow": (
        "low = 0.12, mid = 0.5, high = 0.88",
        "low = 0.48, mid = 0.5, high = 0.52",
        "retail_ecommerce_natural_ready",
        "effects[0]",
    ),
    "an effect of nothing": (
        "low = 0.12, mid = 0.5, high = 0.88",
        "low = -0.5, mid = 0.0, high = 0.5",
        "retail_ecommerce_natural_ready",
        "effects[0]",
    ),
    "an unknown source": (
        'source = ["S010"]',
        'source = ["S999"]',
        "buyers_read_before_buying",
        "effects[0]",
    ),
    "an unknown option": (
        'answer = ["retail_ecommerce"]',
        'answer = ["retail"]',
        "retail_ecommerce_natural_ready",
        "answer",
    ),
    "an unknown parameter": (
        'parameter = "both"',
        'parameter = "cost"',
        "retail_ecommerce_natural_ready",
        "effects[0].parameter",
    ),
    "a misspelt field": (
        'parameter = "both"',
        'paramter = "both"',
        "retail_ecommerce_natural_ready",
        "effects.paramter",
    ),
    "an id that stands twice": (
        'id = "retail_ecommerce_natural_shown"',
        'id = "retail_ecommerce_natural_ready"',
        "retail_ecommerce_natural_ready",
        "id",
    ),
    "a rule and a requirement of one id": (
        'id = "bought_list"',
        'id = "next_purchase_is_near"',
        "next_purchase_is_near",
        "id",
    ),
    "a question without a topic": (
        'demand = ["demand_state"]',
        "demand = []",
        "advertising_interrupts_searchers",
        "question",
    ),
    "a question with two topics": ('demand = ["demand_state"]', 'demand = ["sector"]', "topics", "sector"),
    "a shift that is no share": (
        "shift = { low = 0.01, mid = 0.07, high = 0.13 }",
        "shift = { low = 1.0, mid = 7.0, high = 13.0 }",
        "careful_choice_needs_brand",
        "shift",
    ),
    "an anchor rule with effects": (
        'id = "intent_is_present"\n',
        'id = "intent_is_present"\nkind = "anchor"\n',
        "intent_is_present",
        "shift",
    ),
    "a mask that costs": (
        'id = "health_adverts_need_approval"\nkind = "cost"',
        'id = "health_adverts_need_approval"\nkind = "mask"',
        "health_adverts_need_approval",
        "kind",
    ),
    "a wrong unit": ('unit = "hours"', 'unit = "days"', "health_adverts_need_approval", "setup_hours"),
    "an unknown option in unless": (
        'answer = ["businesses", "government"] }',
        'answer = ["firms"] }',
        "retail_ecommerce_senseless_business",
        "unless",
    ),
    "an unknown table": ("[pooling]", "[pool]", "pool", ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_by_file_id_and_field(fault: str, tmp_path: Path) -> None:
    old, new, entry, field = FAULTS[fault]
    assert old in SHIPPED
    with pytest.raises(KnowledgeError) as raised:
        load_rules(CATALOGUE, QUESTIONS, folder=written(tmp_path, SHIPPED.replace(old, new, 1)))
    assert (raised.value.file, raised.value.entry, raised.value.field) == (FILE, entry, field)


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=FILE):
        load_rules(CATALOGUE, folder=written(tmp_path, "[[rule"))


def test_no_two_rules_say_the_same_of_the_same_channel() -> None:
    for one, other in combinations(RULES.rules, 2):
        if one.question == other.question and set(one.answer) & set(other.answer):
            for effect in one.effects:
                assert effect not in other.effects, (one.id, other.id)
