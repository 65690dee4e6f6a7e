"""The page of advice: every code in words, in three languages, for every sample client."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from rawafid.advisor.advice import Advice, BrandShare, NotChosen, Notice, Per, ReasonGiven
from rawafid.advisor.attribution import TOPICS
from rawafid.advisor.codes import (
    EDITS,
    LIMIT_ROWS,
    MEASUREMENTS,
    NOT_CHOSEN,
    NOTICES,
    OTHER_REASONS,
    TARGET_REASONS,
    UNSPENT,
)
from rawafid.knowledge.answer_file import SCENARIOS
from rawafid.knowledge.samples import SAMPLES
from rawafid.language.messages import LANGUAGES, Messages, load
from rawafid.language.numbers import Digits, Language, without_bidi
from rawafid.terminal.layout import width_of
from rawafid.terminal.plan_words import EDIT_TEXTS, MEASUREMENT_TEXTS, SCENARIO_TEXTS, TOPIC_TEXTS
from rawafid.terminal.recommendation import recommendation
from rawafid.terminal.wording import (
    LIMIT_TEXTS,
    NOT_CHOSEN_TEXTS,
    NOTICE_TEXTS,
    OTHER_REASONS_TEXTS,
    TARGET_REASON_TEXTS,
    UNSPENT_TEXTS,
    Wording,
    speaks_of_the_channel,
)
from tests.cli.advised import advice_of, knowledge

ID = re.compile(r"[a-z]+_[a-z_]+")
MESSAGES = {
    (language, digits): load(language, digits) for language in LANGUAGES for digits in ("latin", "arabic")
}
# What a notice may be about, one of each kind of value.
VALUES: Mapping[str, Mapping[str, object]] = {
    "no_budget": {},
    "budget_below_every_minimum": {"least": 900.0},
    "nothing_pays": {},
    "not_worth_the_risk": {},
    "limits_cannot_all_hold": {"limit": "budget", "change": 5000.0, "unit": "money"},
    "unspent": {"amount": 700.0, "share": 0.3, "why": "hours", "more": 4.2},
    "excluded_and_locked": {"channels": ["seo", "blog"]},
    "wanted_but_unusable": {"channel": "tv", "reason": "missing_asset", "about": "website"},
    "check_law": {"note": "gulf_influencers", "channels": ["influencer"]},
    "caution": {"rule": "finance_adverts_need_verification", "channels": ["meta_ads"]},
    "build_asset": {"asset": "website", "channels": ["seo"], "money": 3000.0, "hours": 12.0},
    "target_reached": {
        "metric": "orders",
        "wanted": 120.0,
        "months": 6.0,
        "amount": 4_000.0,
        "chance": 0.81,
    },
    "target_not_reachable": {
        "metric": "people_reached",
        "wanted": 90_000.0,
        "months": 6.0,
        "amount": 9_000.0,
        "chance": 0.2,
        "why": "growth",
        "most": 60_000.0,
    },
    "mostly_priors": {"share": 0.7},
    "pays_later": {"months": 6.0, "share": 0.6},
    "one_channel_dominates": {"channel": "seo", "share": 0.8},
    "cash_window_short": {"months": 1.0, "decision_months": 2.4},
    "own_results_used": {"channels": ["seo"]},
    "own_total_used": {"share": 1.4},
    "capacity_binds": {"capacity": 120.0},
    "hours_bind": {},
    "flat_optimum": {"share": 0.6},
    "too_many_unknowns": {"known": 6.0, "all": 30.0},
    "far_from_sector": {"question": "order_value", "share": 4.2},
    "answers_change_little": {"share": 0.04},
    "research": {"channels": ["market_research"], "worth": 800.0},
}
ABOUT = {
    "ruled_out": "finance_adverts_need_verification",
    "not_for_sector": "nonprofit",
    "missing_asset": "website",
}


def page(advice: Advice, language: Language = "en", digits: Digits = "latin", width: int = 96) -> str:
    messages = MESSAGES[language, digits]
    return recommendation(advice, messages, knowledge().questionnaire, width=width, name="client")


def wording(messages: Messages, currency: str | None = "SAR") -> Wording:
    return Wording(messages, knowledge().questionnaire, currency)


def differ(said: list[str]) -> bool:
    """Three languages give three texts: none fell back to English."""
    return len(set(said)) == len(LANGUAGES)


def in_each(language_text: list[str]) -> None:
    assert differ(language_text), language_text
    for text in language_text:
        assert "{" not in text and not ID.search(text), text


def test_the_words_are_for_the_codes_that_there_are() -> None:
    assert set(VALUES) == set(NOTICE_TEXTS) == set(NOTICES)
    assert set(NOT_CHOSEN_TEXTS) == set(NOT_CHOSEN)
    assert set(LIMIT_TEXTS) == set(LIMIT_ROWS)
    assert set(UNSPENT_TEXTS) == set(UNSPENT)
    assert set(OTHER_REASONS_TEXTS) == set(OTHER_REASONS)
    assert set(TARGET_REASON_TEXTS) == set(TARGET_REASONS)
    assert set(EDIT_TEXTS) == set(EDITS)
    assert set(MEASUREMENT_TEXTS) == set(MEASUREMENTS)
    assert set(TOPIC_TEXTS) == set(TOPICS)
    assert set(SCENARIO_TEXTS) == set(SCENARIOS)


@pytest.mark.parametrize("code", NOTICES)
def test_every_notice_is_a_text_in_three_languages(code: str) -> None:
    in_each([wording(MESSAGES[lang, "latin"]).notice(Notice(code, VALUES[code])) for lang in LANGUAGES])


@pytest.mark.parametrize(
    ("code", "missing"),
    [
        ("build_asset", "money"),
        ("research", "worth"),
        ("unspent", "more"),
        ("capacity_binds", "capacity"),
        ("limits_cannot_all_hold", "change"),
    ],
)
def test_a_notice_without_one_of_its_values_says_the_rest(code: str, missing: str) -> None:
    values = {**VALUES[code], missing: None}
    in_each([wording(MESSAGES[lang, "latin"]).notice(Notice(code, values)) for lang in LANGUAGES])


def test_no_part_of_a_result_is_promised() -> None:
    said = wording(MESSAGES["en", "latin"]).notice(Notice("unspent", {**VALUES["unspent"], "more": 0.16}))
    assert "less than one further result" in said and "0.16" not in said


@pytest.mark.parametrize("code", NOT_CHOSEN)
def test_every_reason_to_leave_a_channel_out_is_a_text_in_three_languages(code: str) -> None:
    one = NotChosen("seo", code, ABOUT.get(code, ""))
    in_each([wording(MESSAGES[lang, "latin"]).not_chosen(one) for lang in LANGUAGES])


@pytest.mark.parametrize("row", LIMIT_ROWS)
def test_every_limit_is_a_text_in_three_languages(row: str) -> None:
    in_each([wording(MESSAGES[lang, "latin"]).limit(row) for lang in LANGUAGES])


@pytest.mark.parametrize("rule", OTHER_REASONS)
@pytest.mark.parametrize("effect", [0.2, -0.2])
def test_every_reason_that_is_no_rule_is_a_text_in_three_languages(rule: str, effect: float) -> None:
    in_each(
        [wording(MESSAGES[lang, "latin"]).reason(ReasonGiven(rule, "sector", effect)) for lang in LANGUAGES]
    )


@pytest.mark.parametrize("why", UNSPENT)
def test_every_cause_of_money_left_over_is_a_text_in_three_languages(why: str) -> None:
    notice = Notice("unspent", {**VALUES["unspent"], "why": why})
    in_each([wording(MESSAGES[lang, "latin"]).notice(notice) for lang in LANGUAGES])


@pytest.mark.parametrize(
    ("unit", "change", "said"),
    [
        ("money", 5000.0, "5,000 SAR"),
        ("hours", 4.2, "5 hours a week"),
        ("channels", 3.0, "3"),
        ("share", 0.4, "40%"),
    ],
)
def test_a_new_limit_is_said_in_its_unit(unit: str, change: float, said: str) -> None:
    notice = Notice("limits_cannot_all_hold", {"limit": "budget", "change": change, "unit": unit})
    text = wording(MESSAGES["en", "latin"]).notice(notice)
    assert without_bidi(text).replace("\u00a0", " ").endswith(f"have to be {said}.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_advice_for_every_sample_is_all_words(sample: str, language: Language) -> None:
    text = page(advice_of(sample), language)
    assert "{" not in text and "}" not in text
    assert not re.search(r"\b(None|nan|inf)\b", text)
    assert not [word for word in ID.findall(text) if word in knowledge().catalogue.channels]
    assert not ID.search(text), ID.findall(text)


@pytest.mark.parametrize("sample", SAMPLES)
def test_latin_digits_are_never_mixed_with_arabic_ones(sample: str) -> None:
    assert not re.search("[٠-٩]", page(advice_of(sample), "ar", "latin"))


@pytest.mark.parametrize("sample", SAMPLES)
def test_arabic_digits_are_never_mixed_with_latin_ones(sample: str) -> None:
    words = page(advice_of(sample), "ar", "arabic").split()
    assert not [word for word in words if re.search("[0-9]", word) and not re.search("[A-Za-z]", word)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [80, 100])
def test_lines_keep_to_the_width(language: Language, width: int) -> None:
    for sample in SAMPLES:
        lines = page(advice_of(sample), language, width=width).splitlines()
        assert not [line for line in lines if width_of(line) > width]


def test_every_channel_of_the_mix_stands_with_its_reason() -> None:
    advice = advice_of("pineapple")
    text, messages = page(advice), MESSAGES["en", "latin"]
    for row in advice.mix:
        assert messages.prose("channels", row.channel) in text
    about = (one for one in advice.mix[0].reasons if speaks_of_the_channel(one))
    best = next(one for one in about if one.effect > 0)
    assert f"Because: {wording(messages).reason(best)}" in without_bidi(text)


def test_the_balance_is_said_in_the_first_sentence() -> None:
    advice = advice_of("pineapple")

    def first(upstream: float) -> str:
        shares = {**advice.shares, "upstream": upstream, "downstream": 1 - upstream}
        return page(replace(advice, shares=shares))

    assert "Mostly upstream: 71%" in first(0.71)
    assert "In balance: 50%" in first(0.5)
    assert "Mostly downstream: 80%" in first(0.2)


def test_the_main_reason_pulls_to_the_side_that_the_mix_leans_to() -> None:
    advice = advice_of("pineapple")
    rules = [rule.id for rule in knowledge().rulebook.anchor_rules]
    reasons = (ReasonGiven(rules[0], "sector", 0.2), ReasonGiven(rules[1], "sector", -0.1))
    leaning = replace(
        advice,
        shares={**advice.shares, "upstream": 0.2, "downstream": 0.8},
        brand_share=BrandShare(0.3, None, reasons),
    )
    said = MESSAGES["en", "latin"].prose("rules", rules[1])
    text = " ".join(without_bidi(page(leaning)).split())
    assert f"The main reason: {said}" in text


def test_what_the_answers_share_of_upstream_work_costs_is_said_unless_it_is_next_to_nothing() -> None:
    advice = advice_of("pineapple")

    def said(cost: float) -> str:
        changed = replace(advice, brand_share=replace(advice.brand_share, cost_share=cost))
        return " ".join(without_bidi(page(changed)).split())

    assert "the plan gives up about 7% of its worth" in said(0.068)
    assert "gives up about" not in said(0.009)


def test_advice_without_a_channel_says_so_and_why() -> None:
    empty = replace(
        advice_of("pineapple"),
        mix=(), shares={}, cash_shares={}, totals={}, approaches={}, warnings=(Notice("nothing_pays"),),
    )  # fmt: skip
    for language in LANGUAGES:
        assert page(empty, language)
    assert "No channel is advised for now." in page(empty)
    assert "No channel would bring back" in page(empty)


def test_an_empty_mix_is_explained_first() -> None:
    notice = Notice("capacity_binds", {"capacity": 0.0})
    full = replace(advice_of("pineapple"), warnings=(notice,))
    empty = replace(full, mix=(), shares={}, cash_shares={}, totals={}, approaches={})
    assert page(empty).index("no further customer") < page(empty).index("Channels left out")
    assert "! You said" in page(empty) and "! You said" not in page(full)


def test_a_question_without_an_answer_is_not_the_main_reason() -> None:
    advice = advice_of("pineapple")
    open_ = (
        ReasonGiven("not_answered", "demand_state", 1.0),
        ReasonGiven("not_answered", "demand_state", -1.0),
    )
    row = replace(advice.mix[0], reasons=open_)
    bare = replace(advice, mix=(row,), brand_share=BrandShare(0.5, None, open_))
    assert "The main reason" not in page(bare)


def test_advice_without_money_shows_shares_and_no_currency() -> None:
    advice = advice_of("pineapple")
    mix = tuple(
        replace(row, spend_per_month=None, setup_once=None, cost_per_month=None, spend_range=None)
        for row in advice.mix
    )
    totals = {**advice.totals, "revenue": None, "cost_per_order": None, "return_on_spend": None}
    bare = replace(
        advice,
        currency=None, exchange_rate=None, budget_per_month=None, mix=mix, totals=totals, per=Per(0.1, None),
        unspent_per_month=None, warnings=(Notice("no_budget"),),
    )  # fmt: skip
    text = page(bare)
    assert "SAR" not in text and "Money a month" not in text
    assert "for 10% of the effort" in text


def test_brief_advice_leaves_the_what_ifs_out() -> None:
    brief = page(replace(advice_of("pineapple"), what_would_change=None, next_questions=None))
    assert "What would change this advice" in page(advice_of("pineapple"))
    assert "What would change this advice" not in brief and "What to find out next" not in brief


def test_a_client_without_a_name_is_called_by_its_file() -> None:
    assert "Marketing advice for client" in page(replace(advice_of("pineapple"), client=""))
