"""The JSON form of advice: its fields and their order, its numbers, its bytes."""

import json
import math
from dataclasses import replace

import pytest

from rawafid.advisor.advice import Change, ExchangeRate, NextQuestion, Notice
from rawafid.advisor.advice_json import dumps, plain
from tests.cli.advised import advice_of

# As the contract lists them; the program may add fields after these.
FIELDS = (
    "rawafid seed knowledge client start currency exchange_rate budget_per_month horizon_months result mix"
    " shares cash_shares per approaches totals value bound gap net_gain binding unspent_per_month not_chosen"
    " what_would_change next_questions warnings"
).split()
ROW = (
    "channel objective approach upstream inbound spend_per_month setup_once hours_per_week cost_per_month"
    " share spend_range confidence awareness conversions reasons mixed hours_range"
).split()
APPROACHES = ["upstream", "downstream", "inbound", "outbound"]


def test_the_fields_stand_in_the_agreed_order() -> None:
    document = json.loads(dumps(advice_of("pineapple")))
    assert list(document)[: len(FIELDS)] == FIELDS


def test_a_row_of_the_mix_has_the_agreed_fields_in_order() -> None:
    document = json.loads(dumps(advice_of("pineapple")))
    assert document["mix"]
    for row in document["mix"]:
        assert list(row) == ROW
        assert list(row["awareness"]) == list(row["conversions"]) == ["metric", "low", "mid", "high"]
        assert all(list(reason) == ["rule", "question", "effect", "worth"] for reason in row["reasons"])


def test_approaches_and_totals_hold_ranges_by_metric() -> None:
    document = json.loads(dumps(advice_of("pineapple")))
    assert list(document["approaches"]) == APPROACHES
    for approach in document["approaches"].values():
        assert list(approach["awareness"])[:3] == ["people_reached", "impressions", "new_followers"]
        assert list(approach["conversion"])[:3] == ["orders", "cost_per_order", "conversion_rate"]
    assert set(document["totals"]) >= {
        "people_reached", "orders", "revenue", "cost_per_order", "return_on_spend",
    }  # fmt: skip
    for total in document["totals"].values():
        assert total["low"] <= total["mid"] <= total["high"]


def test_what_ifs_and_lists_have_the_agreed_fields() -> None:
    document = json.loads(dumps(advice_of("pineapple")))
    assert all(list(one)[:2] == ["channel", "reason"] for one in document["not_chosen"])
    assert all(list(one)[:3] == ["question", "answer", "moves"] for one in document["what_would_change"])
    assert all(list(one) == ["question", "worth"] for one in document["next_questions"])
    assert all(list(one) == ["code", "values"] for one in document["warnings"])


def test_brief_advice_has_no_what_ifs_and_is_otherwise_the_same() -> None:
    whole = advice_of("pineapple")
    brief = replace(whole, what_would_change=None, next_questions=None)
    missing = {"what_would_change", "next_questions"}
    assert plain(brief) == {key: value for key, value in plain(whole).items() if key not in missing}


def test_it_is_one_line_with_letters_as_they_are() -> None:
    text = dumps(advice_of("pineapple"))
    assert "\n" not in text
    assert "متجر" in text and "\\u" not in text


def test_numbers_have_nine_significant_digits() -> None:
    advice = replace(advice_of("pineapple"), value=1234.567890123, gap=-0.0)
    document = json.loads(dumps(advice))
    assert document["value"] == 1234.56789
    assert math.copysign(1.0, document["gap"]) == 1.0


def test_a_number_that_is_not_finite_is_a_fault() -> None:
    with pytest.raises(ValueError, match="JSON"):
        dumps(replace(advice_of("pineapple"), value=math.nan))


def test_advice_without_money_has_null_where_amounts_would_stand() -> None:
    advice = advice_of("pineapple")
    row = replace(advice.mix[0], spend_per_month=None, setup_once=None, cost_per_month=None, spend_range=None)
    advice = replace(
        advice, currency=None, exchange_rate=None, budget_per_month=None, mix=(row,), value=None, bound=None
    )
    document = json.loads(dumps(advice))
    for field in ("currency", "exchange_rate", "budget_per_month", "value", "bound"):
        assert document[field] is None
    assert document["mix"][0]["spend_per_month"] is None


def test_a_rate_of_the_client_has_no_date() -> None:
    document = json.loads(dumps(replace(advice_of("pineapple"), exchange_rate=ExchangeRate(3.7, ""))))
    assert document["exchange_rate"] == {"per_usd": 3.7, "date": None}


def test_values_of_notices_and_answers_keep_their_form() -> None:
    change = Change(
        question="assets",
        answer=("website", "analytics"),
        moves={"upstream": 0.1},
        enter=("seo",),
        leave=(),
        size=0.2,
    )
    advice = replace(
        advice_of("pineapple"),
        warnings=(Notice("unspent", {"amount": 1.5, "why": "hours", "more": None, "channels": ("seo",)}),),
        what_would_change=(change,),
        next_questions=(NextQuestion("capacity", None),),
    )
    document = json.loads(dumps(advice))
    values = {"amount": 1.5, "why": "hours", "more": None, "channels": ["seo"]}
    assert document["warnings"] == [{"code": "unspent", "values": values}]
    assert document["what_would_change"][0]["answer"] == ["website", "analytics"]
    assert document["next_questions"] == [{"question": "capacity", "worth": None}]
