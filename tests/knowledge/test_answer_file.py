"""Answer files: what is read, what is refused with which sentence, and what is written."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.errors import UserError
from rawafid.knowledge.answer_file import (
    ClientFile,
    Limit,
    Options,
    Target,
    read_answer_file,
    template,
    write_answer_file,
)
from rawafid.knowledge.answers import Rows
from rawafid.knowledge.catalogue import load_catalogue
from rawafid.knowledge.questionnaire import load_questionnaire

QUESTIONNAIRE = load_questionnaire(load_catalogue())
EXAMPLE: dict[str, Any] = {
    "rawafid": 1,
    "client": {"name": "محمصة", "notes": "سطر أول\nسطر ثانٍ"},
    "start": "2026-12",
    "answers": {
        "sector": "retail_ecommerce", "monthly_budget": 12000, "currency": "SAR", "horizon": 6,
        "current_spend": {"meta_ads": 3000}, "capacity": "n/a", "gross_margin": None, "assets": [],
    },
    "notes": {"order_value": "from the till, last quarter"},
    "options": {
        "scenario": "balanced", "max_channels": 6, "limits": {"meta_ads": {"min": 1000, "max": 5000}},
        "upstream_share": [0.3, 0.7], "inbound_share": [0, 1], "spend_all": False,
        "target": {"orders": 120, "chance": 0.8},
    },
}  # fmt: skip


def read(document: object) -> ClientFile:
    return read_answer_file(json.dumps(document).encode(), "client.json", QUESTIONNAIRE)


def refused(data: object) -> str:
    """The sentence with which a document, or bytes, are refused."""
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(UserError) as caught:
        read_answer_file(raw, "client.json", QUESTIONNAIRE)
    text = str(caught.value)
    assert text.startswith("client.json: ")
    assert "\n" not in text
    return text.removeprefix("client.json: ")


def test_the_example_of_the_design_is_read() -> None:
    client = read(EXAMPLE)
    assert (client.name, client.start) == ("محمصة", "2026-12")
    assert client.answers["monthly_budget"] == 12000.0
    assert client.answers["horizon"] == 6
    assert client.answers["current_spend"] == Rows([("meta_ads", 3000.0)])
    assert client.answers["gross_margin"] is None and "team_hours" not in client.answers
    assert dict(client.answer_notes) == {"order_value": "from the till, last quarter"}
    assert client.options == Options(
        scenario="balanced", max_channels=6, limits={"meta_ads": Limit(1000, 5000)},
        upstream_share=(0.3, 0.7), inbound_share=(0, 1), spend_all=False,
        target=Target(orders=120, chance=0.8),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("target", "given"),
    [
        ({"people": 50000, "chance": 0.9}, Target(people=50000, chance=0.9)),
        ({"people": 2.5, "orders": None, "chance": 0}, Target(people=2.5, chance=0)),
        ({"orders": 0, "chance": 1}, Target(orders=0, chance=1)),
    ],
)
def test_a_target_is_in_orders_or_in_people(target: dict[str, object], given: Target) -> None:
    client = read({"rawafid": 1, "options": {"target": target}})
    assert client.options.target == given
    assert given.amount == next(target[name] for name in ("people", "orders") if target.get(name) is not None)
    written = json.loads(write_answer_file(client))["options"]["target"]
    assert written == {name: value for name, value in target.items() if value is not None}
    assert read_answer_file(write_answer_file(client), "again", QUESTIONNAIRE) == client


def test_a_target_without_an_amount_or_with_two_is_no_target() -> None:
    for wanted in ({}, {"orders": 5.0, "people": 5.0}):
        with pytest.raises(ValueError, match="orders or in people"):
            Target(**wanted, chance=0.5)


def test_only_the_version_is_required() -> None:
    assert read({"rawafid": 1}) == ClientFile()
    assert (
        read({"rawafid": 1, "client": None, "start": None, "answers": None, "options": None}) == ClientFile()
    )


def test_what_is_written_is_read_back_and_written_the_same() -> None:
    client = read(EXAMPLE)
    data = write_answer_file(client)
    assert read_answer_file(data, "again", QUESTIONNAIRE) == client
    assert write_answer_file(read_answer_file(data, "again", QUESTIONNAIRE)) == data
    assert json.loads(data)["answers"]["monthly_budget"] == 12000
    assert "محمصة" in data.decode()


def test_the_order_in_a_file_changes_nothing() -> None:
    turned = {key: EXAMPLE[key] for key in reversed(EXAMPLE)}
    turned["answers"] = dict(reversed(EXAMPLE["answers"].items()))
    assert write_answer_file(read(turned)) == write_answer_file(read(EXAMPLE))


def test_a_byte_order_mark_is_tolerated() -> None:
    assert read_answer_file(b'\xef\xbb\xbf{"rawafid": 1}', "f", QUESTIONNAIRE) == ClientFile()


def test_an_empty_table_and_an_empty_list_stay_apart() -> None:
    client = read({"rawafid": 1, "answers": {"locked_channels": {}, "excluded_channels": []}})
    written = json.loads(write_answer_file(client))["answers"]
    assert written == {"locked_channels": {}, "excluded_channels": []}


BYTES = {
    b"": "the file is empty",
    b" \n ": "the file is empty",
    b'{"rawafid": 1,}': "line 1, column 15",
    b'{"rawafid": 1}\n{}': "line 2, column 1",
    b'{"rawafid": 1, \xff}': "UTF-8",
    '{"rawafid": 1}'.encode("utf-16"): "UTF-8",
    b"[" * 50_000: "nested too deeply",
    b'{"rawafid":' + b"[" * 900 + b"]" * 900 + b"}": "rawafid",
    b" " * 2_000_001: "too large",
    b'{"rawafid": 1, "rawafid": 1}': "rawafid: given twice",
    b'{"rawafid": 1, "answers": {"assets": [], "assets": []}}': "answers.assets: given twice",
    b'{"rawafid": 1, "answers": {"current_spend": {"seo": 1, "seo": 2}}}': "answers.current_spend.seo: given",
    b'{"rawafid": 1, "answers": {"team_hours": NaN}}': "answers.team_hours: NaN",
    b'{"rawafid": 1, "answers": {"team_hours": 1e999}}': "from 0 to 2000",
    b'{"rawafid": 1, "answers": {"team_hours": ' + b"9" * 6000 + b"}}": "from 0 to 2000",
    b'{"rawafid": 1, "client": {"name": "\\ud800"}}': "client.name: ",
    b'{"rawafid": 1, "client": {"name": "two\\nlines"}}': "client.name: ",
    b'{"rawafid": 1, "a\\u0000\\nb": 1}': "unknown",
}


@pytest.mark.parametrize("data", BYTES)
def test_a_file_that_cannot_be_read_is_refused_with_a_clear_sentence(data: bytes) -> None:
    assert BYTES[data] in refused(data)


DOCUMENTS: list[tuple[object, str, str]] = [
    ([], "", "give an object with rawafid"),
    ("text", "", "give an object with rawafid"),
    ({}, "rawafid", '"rawafid": 1'),
    ({"rawafid": "1"}, "rawafid", '"rawafid": 1'),
    ({"rawafid": True}, "rawafid", '"rawafid": 1'),
    ({"rawafid": 0}, "rawafid", '"rawafid": 1'),
    ({"rawafid": 2, "future": []}, "rawafid", "newer version"),
    ({"rawafid": 1, "anwsers": {}}, "anwsers", "answers"),
    ({"rawafid": 1, "answers": []}, "answers", "object"),
    ({"rawafid": 1, "answers": {"sectr": "other"}}, "answers.sectr", "sector"),
    ({"rawafid": 1, "answers": {"zzzzzz": 1}}, "answers.zzzzzz", "rawafid questions"),
    ({"rawafid": 1, "answers": {"sector": "shop"}}, "answers.sector", "retail_ecommerce, restaurant_cafe"),
    ({"rawafid": 1, "answers": {"monthly_budget": "12,000"}}, "answers.monthly_budget", "plain number"),
    ({"rawafid": 1, "answers": {"monthly_budget": "١٢٬٠٠٠"}}, "answers.monthly_budget", "plain number"),
    ({"rawafid": 1, "answers": {"monthly_budget": True}}, "answers.monthly_budget", "plain number"),
    ({"rawafid": 1, "answers": {"gross_margin": 140}}, "answers.gross_margin", "from 0 to 100"),
    ({"rawafid": 1, "answers": {"horizon": 7}}, "answers.horizon", "3, 6, 12, 24"),
    ({"rawafid": 1, "answers": {"sector": "n/a"}}, "answers.sector", "null"),
    ({"rawafid": 1, "answers": {"current_spend": {"seo": -5}}}, "answers.current_spend.seo", "from 0"),
    ({"rawafid": 1, "answers": {"current_spend": {"meta": 5}}}, "answers.current_spend.meta", "meta_ads"),
    ({"rawafid": 1, "answers": {"assets": ["website", "shop"]}}, "answers.assets[1]", "storefront"),
    ({"rawafid": 1, "answers": {"excluded_channels": "tv"}}, "answers.excluded_channels", "list"),
    ({"rawafid": 1, "notes": {"sectr": "x"}}, "notes.sectr", "sector"),
    ({"rawafid": 1, "notes": {"sector": 5}}, "notes.sector", "text"),
    ({"rawafid": 1, "client": {"nmae": "x"}}, "client.nmae", "name"),
    ({"rawafid": 1, "client": {"name": 5}}, "client.name", "text"),
    ({"rawafid": 1, "client": "x"}, "client", "name, city, notes"),
    ({"rawafid": 1, "start": "2026-13"}, "start", "2026-12"),
    ({"rawafid": 1, "start": "1989-12"}, "start", "2026-12"),
    ({"rawafid": 1, "start": "2101-01"}, "start", "2026-12"),
    ({"rawafid": 1, "start": "٢٠٢٦-١٢"}, "start", "2026-12"),
    ({"rawafid": 1, "start": 202612}, "start", "2026-12"),
    ({"rawafid": 1, "options": {"scenrio": "bold"}}, "options.scenrio", "scenario"),
    ({"rawafid": 1, "options": {"scenario": "brave"}}, "options.scenario", "cautious, balanced, bold"),
    ({"rawafid": 1, "options": {"scenario": ["bold"]}}, "options.scenario", "cautious, balanced, bold"),
    ({"rawafid": 1, "options": {"max_channels": 0}}, "options.max_channels", "from 1"),
    ({"rawafid": 1, "options": {"max_channels": 2.5}}, "options.max_channels", "whole number"),
    ({"rawafid": 1, "options": {"max_channels": True}}, "options.max_channels", "from 1"),
    ({"rawafid": 1, "options": {"limits": {"meta": {}}}}, "options.limits.meta", "meta_ads"),
    ({"rawafid": 1, "options": {"limits": {"zzzzzz": {}}}}, "options.limits.zzzzzz", "rawafid channels"),
    ({"rawafid": 1, "options": {"limits": {"tv": 5}}}, "options.limits.tv", "min, max"),
    ({"rawafid": 1, "options": {"limits": {"tv": {"least": 5}}}}, "options.limits.tv.least", "min, max"),
    ({"rawafid": 1, "options": {"limits": {"tv": {"min": -1}}}}, "options.limits.tv.min", "from 0"),
    ({"rawafid": 1, "options": {"limits": {"tv": {"min": 9, "max": 2}}}}, "options.limits.tv", "lowest"),
    ({"rawafid": 1, "options": {"upstream_share": [0.7, 0.3]}}, "options.upstream_share", "lowest"),
    ({"rawafid": 1, "options": {"upstream_share": [0.1]}}, "options.upstream_share", "[0.3, 0.7]"),
    ({"rawafid": 1, "options": {"inbound_share": [0, 70]}}, "options.inbound_share[1]", "from 0 to 1"),
    ({"rawafid": 1, "options": {"spend_all": "yes"}}, "options.spend_all", "true, false"),
    ({"rawafid": 1, "options": {"target": {"orders": 5}}}, "options.target.chance", "from 0 to 1"),
    ({"rawafid": 1, "options": {"target": {"orders": 5, "chance": 80}}}, "options.target.chance", "to 1"),
    ({"rawafid": 1, "options": {"target": {"people": 5}}}, "options.target.chance", "from 0 to 1"),
    ({"rawafid": 1, "options": {"target": {"people": -5, "chance": 1}}}, "options.target.people", "from 0"),
    ({"rawafid": 1, "options": {"target": {"orders": 2e9, "chance": 1}}}, "options.target.orders", "from 0"),
    ({"rawafid": 1, "options": {"target": {"chance": 0.5}}}, "options.target", "orders, people"),
    ({"rawafid": 1, "options": {"target": {}}}, "options.target", "orders, people"),
    (
        {"rawafid": 1, "options": {"target": {"orders": 5, "people": 5, "chance": 0.5}}},
        "options.target", "orders, people",
    ),
    ({"rawafid": 1, "options": {"target": {"order": 5, "chance": 0.5}}}, "options.target.order", "orders"),
    ({"rawafid": 1, "options": {"target": 120}}, "options.target", "orders, people, chance"),
    ({"rawafid": 1, "options": []}, "options", "scenario"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "path", "accepted"), DOCUMENTS)
def test_a_value_is_refused_with_its_path_and_what_is_accepted(
    document: object, path: str, accepted: str
) -> None:
    text = refused(document)
    assert text.startswith(f"{path}: " if path else "")
    assert accepted in text.removeprefix(f"{path}: ")
    assert len(text) < 300


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read_answer_file(data, "f", QUESTIONNAIRE)
    except UserError as error:
        assert str(error).startswith("f: ")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)
FIELD = st.sampled_from(["client", "start", "answers", "notes", "options"])


@given(FIELD, JSON, st.sampled_from([*QUESTIONNAIRE.questions, "limits", "target", "name", "spend_all"]))
def test_any_value_in_any_field_is_read_or_refused(field: str, value: object, key: str) -> None:
    for document in ({"rawafid": 1, field: value}, {"rawafid": 1, field: {key: value}}):
        try:
            client = read(document)
        except UserError as error:
            assert f"client.json: {field}" in str(error)
        else:
            assert read_answer_file(write_answer_file(client), "again", QUESTIONNAIRE) == client


@pytest.mark.parametrize("quick", [True, False])
def test_the_template_is_an_answer_file_with_every_question_open(quick: bool) -> None:
    data = template(QUESTIONNAIRE, quick=quick)
    client = read_answer_file(data, "template", QUESTIONNAIRE)
    asked = [id for id, question in QUESTIONNAIRE.questions.items() if question.quick or not quick]
    assert list(client.answers) == asked
    assert set(client.answers.values()) == {None}
    assert QUESTIONNAIRE.used(client.answers) == {}


def test_the_template_says_what_is_accepted() -> None:
    accepted = json.loads(template(QUESTIONNAIRE, labels={"sector": "ما نشاطك؟"}))["accepted"]
    assert accepted["sector"]["question"] == "ما نشاطك؟"
    assert "nonprofit" in accepted["sector"]["one_of"]
    assert accepted["horizon"]["one_of"] == [3, 6, 12, 24]
    assert (accepted["order_value"]["number_from"], accepted["order_value"]["to"]) == (0.01, 1_000_000_000)
    assert accepted["capacity"]["or"] == "n/a"
    assert accepted["heard_from"]["object_of"] == [
        "channels", "word_of_mouth", "walk_by", "already_customer", "other",
    ]  # fmt: skip
    assert accepted["excluded_channels"]["list_of"] == ["channels"]
    assert "meta_ads" in accepted["channels"]


def test_what_the_template_says_is_really_accepted() -> None:
    accepted = json.loads(template(QUESTIONNAIRE))["accepted"]
    for id in QUESTIONNAIRE.questions:
        said = accepted[id]
        if "one_of" in said:
            values = said["one_of"]
        elif "list_of" in said:
            values = [said["list_of"] if said["list_of"] != ["channels"] else accepted["channels"]]
        elif "object_of" in said:
            values = [{key: said["to"] for key in [*accepted["channels"], *said["object_of"][1:]]}]
        else:
            values = [said["number_from"], said["to"]]
        for value in [*values, *([said["or"]] if "or" in said else [])]:
            read({"rawafid": 1, "answers": {id: value}})
