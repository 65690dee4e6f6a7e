"""Questions, conditions, and what is accepted as an answer."""

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.errors import PLACEHOLDER
from rawafid.files import resource
from rawafid.knowledge.answers import (
    NOT_APPLICABLE,
    Answer,
    Answers,
    Rows,
    chosen,
    frozen,
    is_known,
    number,
    plain,
    rows,
    total,
)
from rawafid.knowledge.catalogue import load_catalogue
from rawafid.knowledge.questionnaire import (
    AnswerRefused,
    Question,
    Questionnaire,
    clipped,
    load_questionnaire,
    nearest,
)
from rawafid.knowledge.sources import KnowledgeError

QUICK = (
    "sector customer_type market_scope country business_age purchase_cycle order_value gross_margin "
    "repeat_purchase current_awareness demand_state currency monthly_budget team_hours assets goal_balance "
    "horizon heard_from"
).split()
CATALOGUE = load_catalogue()
QUESTIONNAIRE = load_questionnaire(CATALOGUE)


def answers(**raw: object) -> Answers:
    return frozen((id, QUESTIONNAIRE.check(id, value)) for id, value in raw.items())


def codes(**raw: object) -> set[str]:
    return {warning.code for warning in QUESTIONNAIRE.warnings(answers(**raw))}


def refusal(question: str, raw: object) -> AnswerRefused:
    with pytest.raises(AnswerRefused) as caught:
        QUESTIONNAIRE.check(question, raw)
    return caught.value


def accepted_values(question: Question) -> st.SearchStrategy[object]:
    """Values as a file has them that the question must accept."""
    values: st.SearchStrategy[object] = st.none()
    if question.kind == "choice":
        values |= st.sampled_from(question.options)
    elif question.kind == "multi":
        values |= st.lists(st.sampled_from(question.options), max_size=4)
    else:
        numbers = st.floats(question.low, question.high) | st.integers(
            math.ceil(question.low or 0), int(question.high or 0)
        )
        values |= numbers if not question.keys else st.dictionaries(st.sampled_from(question.keys), numbers)
    return values | st.just("n/a") if question.may_not_apply else values


QUESTION_AND_VALUE = st.sampled_from(list(QUESTIONNAIRE.questions.values())).flatmap(
    lambda question: st.tuples(st.just(question.id), accepted_values(question))
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def test_the_quick_way_asks_eighteen_questions_of_forty_two() -> None:
    assert len(QUESTIONNAIRE.questions) == 42
    assert [question.id for question in QUESTIONNAIRE.questions.values() if question.quick] == QUICK


def test_the_sections_come_in_the_order_of_the_design() -> None:
    assert QUESTIONNAIRE.sections == ("business", "offer", "market", "resources", "goals", "today")
    assert {question.section for question in QUESTIONNAIRE.questions.values()} == set(QUESTIONNAIRE.sections)


def test_options_come_from_the_catalogue_where_it_knows_them() -> None:
    questions = QUESTIONNAIRE.questions
    assert questions["country"].options == tuple(CATALOGUE.countries)
    assert questions["currency"].options == tuple(CATALOGUE.fx)
    assert questions["occasions"].options == tuple(CATALOGUE.occasions)
    assert (
        questions["excluded_channels"].options == questions["current_spend"].keys == tuple(CATALOGUE.channels)
    )
    assert questions["heard_from"].keys[-4:] == ("word_of_mouth", "walk_by", "already_customer", "other")


@given(QUESTION_AND_VALUE)
def test_an_accepted_answer_is_accepted_again_and_survives_a_file(pair: tuple[str, object]) -> None:
    question, raw = pair
    answer = QUESTIONNAIRE.check(question, raw)
    assert QUESTIONNAIRE.check(question, answer) == answer
    assert QUESTIONNAIRE.check(question, json.loads(json.dumps(plain(answer)))) == answer
    hash(answer)


@given(st.sampled_from(list(QUESTIONNAIRE.questions)), JSON_VALUES)
def test_any_value_is_accepted_or_refused_with_a_sentence(question: str, raw: object) -> None:
    try:
        answer = QUESTIONNAIRE.check(question, raw)
    except AnswerRefused as refused:
        assert set(PLACEHOLDER.findall(refused.key)) == set(refused.values)
        assert "\n" not in str(refused)
    else:
        assert QUESTIONNAIRE.check(question, answer) == answer


@pytest.mark.parametrize(
    "raw", [True, False, "12", "12,000", "١٢٬٠٠٠", [12], {}, math.nan, math.inf, -0.01, 10**500]
)
def test_only_a_plain_number_within_the_range_is_a_number(raw: object) -> None:
    assert "plain number from 0 to 1000000000000" in str(refusal("monthly_budget", raw))


@pytest.mark.parametrize(
    ("question", "low", "high"),
    [
        ("order_value", 0.01, 1e9),
        ("gross_margin", 0, 100),
        ("exchange_rate", 1e-4, 1e7),
        ("team_hours", 0, 2000),
    ],
)
def test_both_ends_of_a_range_are_accepted_and_nothing_beyond(question: str, low: float, high: float) -> None:
    assert QUESTIONNAIRE.check(question, low) == low
    assert QUESTIONNAIRE.check(question, high) == high
    refusal(question, low - 1e-6)
    refusal(question, high * 1.0001)


def test_a_horizon_is_one_of_four_whole_numbers() -> None:
    assert [QUESTIONNAIRE.check("horizon", months) for months in (3, 6, 12, 24)] == [3, 6, 12, 24]
    for raw in ("6", 6.0, 9, True):
        assert "3, 6, 12, 24" in str(refusal("horizon", raw))


def test_a_refused_choice_names_the_options() -> None:
    assert "consumers, businesses, both, government" in str(refusal("customer_type", "consumer"))
    assert "yes, no" in str(refusal("can_hire", True))


def test_a_refused_id_of_a_long_list_names_the_nearest() -> None:
    refused = refusal("excluded_channels", ["meta_ad"])
    assert refused.at == "[0]"
    assert "meta_ads" in str(refused)
    assert len(str(refused)) < 120


def test_a_list_is_kept_in_the_order_of_the_options_without_repeats() -> None:
    assert QUESTIONNAIRE.check("assets", ["storefront", "website", "website"]) == ("website", "storefront")
    assert QUESTIONNAIRE.check("assets", []) == ()
    assert refusal("assets", "website").at == ""


def test_a_table_is_kept_in_the_order_of_its_keys_and_names_the_bad_row() -> None:
    assert QUESTIONNAIRE.check("current_spend", {"seo": 5, "blog": 7}) == Rows([("blog", 7.0), ("seo", 5.0)])
    assert refusal("current_spend", {"seo": -1}).at == ".seo"
    assert refusal("current_spend", {"word_of_mouth": 1}).at == ".word_of_mouth"
    assert QUESTIONNAIRE.check("heard_from", {"word_of_mouth": 60}) == Rows([("word_of_mouth", 60.0)])
    assert refusal("heard_from", {"word_of_mouth": 101}).at == ".word_of_mouth"


def test_does_not_apply_is_accepted_only_where_it_makes_sense() -> None:
    assert QUESTIONNAIRE.check("capacity", "n/a") is NOT_APPLICABLE
    for question in ("sector", "country", "monthly_budget", "horizon", "assets", "goal_balance"):
        assert "null" in str(refusal(question, "n/a"))


def test_dont_know_is_accepted_everywhere() -> None:
    assert all(QUESTIONNAIRE.check(question, None) is None for question in QUESTIONNAIRE.questions)


def test_an_unknown_question_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        QUESTIONNAIRE.check("favourite_colour", "blue")


CONDITIONAL: dict[str, tuple[dict[str, object], bool]] = {
    "gross_margin": ({"sector": "nonprofit"}, False),
    "close_rate": ({}, False),
    "contact_list_size": ({"assets": ["website"]}, False),
    "list_consent": ({"assets": ["contact_list"]}, True),
    "followers": ({"assets": ["social_accounts"]}, True),
    "heard_from": ({"business_age": "pre_launch"}, False),
    "current_spend": ({"business_age": "under_1y"}, True),
    "current_hours": ({"business_age": "pre_launch"}, False),
    "monthly_customers": ({}, True),
    "monthly_leads": ({"purchase_cycle": "months"}, True),
    "monthly_visits": ({"business_age": "pre_launch"}, True),
}


@pytest.mark.parametrize("question", CONDITIONAL)
def test_a_question_is_shown_when_its_condition_holds(question: str) -> None:
    given_answers, expected = CONDITIONAL[question]
    assert (question in QUESTIONNAIRE.visible(answers(**given_answers))) is expected


@pytest.mark.parametrize(
    ("customer_type", "purchase_cycle", "shown"),
    [
        ("businesses", "days", True), ("government", "same_day", True), ("consumers", "months", True),
        ("both", "over_6_months", True), ("both", "weeks", False), ("consumers", "days", False),
    ],
)  # fmt: skip
def test_the_closing_rate_is_asked_of_firms_or_after_long_thought(
    customer_type: str, purchase_cycle: str, shown: bool
) -> None:
    visible = QUESTIONNAIRE.visible(answers(customer_type=customer_type, purchase_cycle=purchase_cycle))
    assert ("close_rate" in visible) is shown
    assert ("monthly_leads" in visible) is shown


def test_with_no_answer_the_margin_is_asked_and_the_list_is_not() -> None:
    visible = QUESTIONNAIRE.visible({})
    assert "gross_margin" in visible
    assert not {"contact_list_size", "list_consent", "followers", "close_rate"} & set(visible)


def test_an_answer_to_a_hidden_question_is_kept_and_not_used() -> None:
    given_answers = answers(assets=["website"], followers=500, order_value=None)
    assert dict(QUESTIONNAIRE.used(given_answers)) == {"assets": ("website",)}
    assert dict(QUESTIONNAIRE.kept(given_answers)) == {"followers": 500.0}
    shown_again = answers(assets=["social_accounts"], followers=500)
    assert number(QUESTIONNAIRE.used(shown_again), "followers") == 500


def test_a_list_that_does_not_apply_is_used_as_an_empty_one() -> None:
    used = QUESTIONNAIRE.used(answers(occasions="n/a", current_spend="n/a", capacity="n/a"))
    assert used["occasions"] == ()
    assert rows(used, "current_spend") == {}
    assert used["capacity"] is NOT_APPLICABLE and not is_known(used["capacity"])


@given(st.lists(QUESTION_AND_VALUE, max_size=12))
def test_what_is_used_does_not_depend_on_the_order_of_answers(pairs: list[tuple[str, object]]) -> None:
    checked: dict[str, Answer] = {id: QUESTIONNAIRE.check(id, raw) for id, raw in pairs}
    other_way = dict(reversed(list(checked.items())))
    assert list(QUESTIONNAIRE.used(checked).items()) == list(QUESTIONNAIRE.used(other_way).items())
    used, kept = QUESTIONNAIRE.used(checked), QUESTIONNAIRE.kept(checked)
    assert set(used) | set(kept) == {id for id, answer in checked.items() if answer is not None}
    assert not set(used) & set(kept)


def test_an_answer_cannot_be_changed_from_outside() -> None:
    with pytest.raises(TypeError):
        answers(sector="other")["sector"] = "nonprofit"  # type: ignore[index]  # the point of the test


def test_typical_values_are_in_the_clients_currency() -> None:
    riyadh = answers(sector="retail_ecommerce", country="SA", currency="SAR")
    in_dollars = answers(sector="retail_ecommerce", country="SA", currency="USD")
    typical, dollars = (QUESTIONNAIRE.typical("order_value", given) for given in (riyadh, in_dollars))
    assert typical is not None and dollars is not None
    assert typical.mid == pytest.approx(dollars.mid * 3.75)
    own_rate = answers(sector="retail_ecommerce", country="SA", currency="SAR", exchange_rate=4)
    own = QUESTIONNAIRE.typical("order_value", own_rate)
    assert own is not None and own.mid == pytest.approx(dollars.mid * 4)


def test_the_currency_of_the_country_is_assumed_for_a_typical_value() -> None:
    assert QUESTIONNAIRE.typical("hour_cost", answers(country="EG")) == QUESTIONNAIRE.typical(
        "hour_cost", answers(country="EG", currency="EGP")
    )
    assert QUESTIONNAIRE.typical("order_value", answers(sector="other")) is None


def test_typical_margins_are_percents() -> None:
    typical = QUESTIONNAIRE.typical("gross_margin", answers(sector="restaurant_cafe"))
    assert typical is not None
    assert 40 < typical.low < typical.mid < typical.high < 90


def test_currency_and_rate_are_offered_from_the_country() -> None:
    assert QUESTIONNAIRE.preset("currency", answers(country="MA")) == "MAD"
    assert QUESTIONNAIRE.preset("exchange_rate", answers(country="SA")) == pytest.approx(3.75)
    assert QUESTIONNAIRE.preset("currency", answers()) is None
    assert QUESTIONNAIRE.preset("sector", answers(country="MA")) is None


SHOP = {"sector": "retail_ecommerce", "country": "SA", "currency": "SAR"}
LONG = {"customer_type": "businesses", "purchase_cycle": "months"}
WARNED: list[tuple[str, dict[str, object], dict[str, object]]] = [
    ("order_value_unusual", {**SHOP, "order_value": 90_000}, {**SHOP, "order_value": 300}),
    ("order_value_unusual", {**SHOP, "order_value": 1}, {**SHOP, "order_value": 60}),
    ("gross_margin_unusual", {**SHOP, "gross_margin": 97}, {**SHOP, "gross_margin": 60}),
    ("gross_margin_unusual", {**SHOP, "gross_margin": 2}, {**SHOP, "gross_margin": 15}),
    ("close_rate_unusual", {**SHOP, **LONG, "close_rate": 1}, {**SHOP, **LONG, "close_rate": 30}),
    ("hour_cost_unusual", {**SHOP, "hour_cost": 5000}, {**SHOP, "hour_cost": 0}),
    ("exchange_rate_unusual", {**SHOP, "exchange_rate": 0.27}, {**SHOP, "exchange_rate": 3.8}),
    (
        "budget_large_for_sales",
        {"monthly_budget": 9000, "monthly_customers": 20, "order_value": 100, "repeat_purchase": "one_off"},
        {"monthly_budget": 9000, "monthly_customers": 20, "order_value": 100, "repeat_purchase": "monthly"},
    ),
    (
        "spend_above_budget",
        {"monthly_budget": 100, "current_spend": {"seo": 80, "meta_ads": 40}},
        {"monthly_budget": 100, "current_spend": {"seo": 60, "meta_ads": 40}},
    ),
    (
        "locks_above_budget",
        {"monthly_budget": 100, "locked_channels": {"radio": 101}},
        {"monthly_budget": 100, "locked_channels": {"radio": 100}},
    ),
    (
        "hours_above_team",
        {"team_hours": 5, "current_hours": {"instagram": 9}},
        {"team_hours": 5, "current_hours": {"instagram": 5}},
    ),
    ("hours_unusual", {"team_hours": 168, "business_age": "pre_launch"}, {"team_hours": 168}),
    (
        "locked_and_excluded",
        {"locked_channels": {"tv": 5}, "excluded_channels": ["tv"]},
        {"locked_channels": {"tv": 5}, "excluded_channels": ["radio"]},
    ),
    ("heard_from_sum", {"heard_from": {"seo": 90, "other": 40}}, {"heard_from": {"seo": 60, "other": 40}}),
    ("heard_from_sum", {"heard_from": {"seo": 20}}, {"heard_from": {}}),
    (
        "customers_before_launch",
        {"business_age": "pre_launch", "monthly_customers": 5},
        {"business_age": "pre_launch", "monthly_customers": 0},
    ),
    (
        "known_before_launch",
        {"business_age": "pre_launch", "current_awareness": 60},
        {"business_age": "under_1y", "current_awareness": 60},
    ),
    (
        "dear_for_same_day",
        {**SHOP, "purchase_cycle": "same_day", "order_value": 4000},
        {**SHOP, "purchase_cycle": "weeks", "order_value": 4000},
    ),
    (
        "impulse_but_slow",
        {"decision_style": "impulse", "purchase_cycle": "months"},
        {"decision_style": "impulse", "purchase_cycle": "days"},
    ),
    (
        "searched_but_new",
        {"demand_state": "searching", "category_novelty": "new_category"},
        {"demand_state": "unaware", "category_novelty": "new_category"},
    ),
    (
        "horizon_shorter_than_decision",
        {"purchase_cycle": "over_6_months", "horizon": 6},
        {"purchase_cycle": "over_6_months", "horizon": 12},
    ),
    ("brand_goal_without_time", {"goal_balance": 90, "horizon": 3}, {"goal_balance": 50, "horizon": 3}),
    (
        "brand_goal_with_cash_pressure",
        {"goal_balance": 90, "cash_pressure": "one_month"},
        {"goal_balance": 90, "cash_pressure": "half_year"},
    ),
    ("no_capacity", {"capacity": 0}, {"capacity": "n/a"}),
    (
        "funnel_mismatch",
        {**LONG, "monthly_leads": 100, "close_rate": 10, "monthly_customers": 90},
        {**LONG, "monthly_leads": 100, "close_rate": 10, "monthly_customers": 12},
    ),
    (
        "more_customers_than_visits",
        {"monthly_customers": 500, "monthly_visits": 100},
        {"monthly_customers": 50, "monthly_visits": 100},
    ),
    (
        "online_sales_without_store",
        {"sales_path": ["online_store"], "assets": ["storefront"]},
        {"sales_path": ["online_store"]},
    ),
    (
        "shop_sales_without_shop",
        {"sales_path": ["storefront"], "assets": ["website"]},
        {"sales_path": ["storefront"], "assets": ["storefront"]},
    ),
    (
        "sales_team_without_people",
        {"sales_path": ["sales_team"], "assets": []},
        {"sales_path": ["phone"], "assets": []},
    ),
    (
        "accounts_without_followers",
        {"assets": ["social_accounts"], "followers": 0},
        {"assets": ["social_accounts"], "followers": 10},
    ),
    (
        "list_without_contacts",
        {"assets": ["contact_list"], "contact_list_size": 0},
        {"assets": ["website"], "contact_list_size": 0},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "doubtful", "fine"), WARNED)
def test_doubtful_answers_are_questioned_and_ordinary_ones_are_not(
    code: str, doubtful: dict[str, object], fine: dict[str, object]
) -> None:
    assert code in codes(**doubtful)
    assert code not in codes(**fine)


def test_a_warning_names_questions_and_fills_its_sentence() -> None:
    for _, doubtful, _ in WARNED:
        for warning in QUESTIONNAIRE.warnings(answers(**doubtful)):
            assert set(warning.questions) <= set(QUESTIONNAIRE.questions)
            warning.message.format(**warning.values)
            assert all(math.isfinite(value) for value in warning.values.values())


@given(st.lists(QUESTION_AND_VALUE, max_size=20))
def test_warnings_never_fail(pairs: list[tuple[str, object]]) -> None:
    checked: dict[str, Answer] = {id: QUESTIONNAIRE.check(id, raw) for id, raw in pairs}
    found = QUESTIONNAIRE.warnings(checked)
    assert len({warning.code for warning in found}) == len(found)


def test_a_client_who_said_nothing_is_not_questioned() -> None:
    assert QUESTIONNAIRE.warnings({}) == ()


def test_an_answer_of_another_kind_is_read_as_not_known() -> None:
    mixed: Answers = {"assets": Rows([("seo", 1.0)]), "current_spend": ("seo",), "order_value": "n/a"}
    assert chosen(mixed, "assets") is None
    assert rows(mixed, "current_spend") is None and total(mixed, "current_spend") is None
    assert number(mixed, "order_value") is None


def test_the_nearest_id_is_found_whatever_its_case() -> None:
    assert nearest("sar", ("AED", "SAR", "EGP"))[0] == "SAR"
    assert nearest("zzzz", ("AED", "SAR")) == ()


@given(st.text(max_size=200))
def test_what_somebody_wrote_is_shown_on_one_short_line(text: str) -> None:
    line = clipped(text)
    assert len(line) <= 60 and line.isprintable()


FAULTS = {
    'kind = "slider"': ('kind = "sliding"', "kind"),
    "quick = true": ("quikc = true", ""),
    'id = "customer_type"': ('id = "sector"', "sector"),
    'section = "offer"': ('section = "ofer"', "section"),
    "range = [0, 2000]": ("range = [2000, 0]", "range"),
    'options = ["yes", "no"]': ('options = ["yes", "yes"]', "options"),
    'has = "contact_list"': ('has = "contacts"', "shown_when"),
    'question = "sector", is_not = ["nonprofit"]': ('question = "horizon", is_not = ["3"]', "shown_when"),
    'question = "sector", is_not': ('question = "sector", is = ["other"], is_not', "shown_when"),
    'table_key = "channel"': ("", "table_key"),
    '"nonprofit", "other",': ('"other",', "options"),
    'unit = "points"': ("", "unit"),
    "sections = [": ("sections = [[", ""),
}


@pytest.mark.parametrize("original", FAULTS)
def test_a_fault_in_the_file_is_named(original: str, tmp_path: Path) -> None:
    text = resource("knowledge", "questions.toml").read_text(encoding="utf-8")
    planted, field = FAULTS[original]
    assert original in text
    (tmp_path / "questions.toml").write_text(text.replace(original, planted, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        load_questionnaire(CATALOGUE, tmp_path)
    assert "questions.toml" in str(caught.value) and field in str(caught.value)


def test_conditions_can_be_written_out() -> None:
    condition = QUESTIONNAIRE.questions["followers"].shown_when
    assert condition is not None
    assert condition.plain() == {"all": [{"question": "assets", "has": "social_accounts"}]}
    condition = QUESTIONNAIRE.questions["gross_margin"].shown_when
    assert condition is not None
    assert condition.plain() == {"all": [{"question": "sector", "is_not": ["nonprofit"]}]}
    assert isinstance(QUESTIONNAIRE, Questionnaire)


def test_a_question_can_be_written_out() -> None:
    written = {question.id: question.plain() for question in QUESTIONNAIRE.questions.values()}
    assert json.loads(json.dumps(written)) == written
    assert written["horizon"]["options"] == [3, 6, 12, 24]
    assert written["order_value"]["range"] == [0.01, 1_000_000_000]
    assert "word_of_mouth" in str(written["heard_from"]["keys"])
    assert written["sector"]["shown_when"] is None
