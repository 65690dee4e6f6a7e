"""The six sample clients: readable, consistent, each with its own story and open questions."""

import json

import pytest

from rawafid.errors import UserError
from rawafid.files import resource
from rawafid.knowledge.answer_file import write_answer_file
from rawafid.knowledge.answers import chosen, number, rows
from rawafid.knowledge.catalogue import load_catalogue
from rawafid.knowledge.questionnaire import load_questionnaire
from rawafid.knowledge.samples import SAMPLES, load_sample, sample_bytes

QUESTIONNAIRE = load_questionnaire(load_catalogue())
CLIENTS = {sample: load_sample(sample, QUESTIONNAIRE) for sample in SAMPLES}


def test_there_are_six_and_no_file_is_left_over() -> None:
    assert SAMPLES == ("pineapple", "roastery", "cafe", "clinic", "accounting", "furniture")
    assert {path.stem for path in resource("samples").glob("*.json")} == set(SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_in_the_canonical_form(sample: str) -> None:
    assert write_answer_file(CLIENTS[sample]) == sample_bytes(sample)


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_leaves_three_questions_or_more_open(sample: str) -> None:
    answers = CLIENTS[sample].answers
    visible = QUESTIONNAIRE.visible(answers)
    assert sum(answers.get(id) is None for id in visible) >= 3
    assert sum(answers.get(id) is not None for id in visible) >= 25


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_does_not_contradict_itself(sample: str) -> None:
    answers = CLIENTS[sample].answers
    assert QUESTIONNAIRE.warnings(answers) == ()
    assert not QUESTIONNAIRE.kept(answers)


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_has_an_arabic_name_a_story_and_a_start(sample: str) -> None:
    client = CLIENTS[sample]
    assert all(any("؀" <= sign <= "ۿ" for sign in text) for text in (client.name, client.notes))
    assert client.start is not None
    assert client.answer_notes


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_has_budget_currency_and_hours_so_that_its_advice_is_in_money(sample: str) -> None:
    answers = CLIENTS[sample].answers
    country = QUESTIONNAIRE.catalogue.countries[str(answers["country"])]
    assert answers["currency"] == country.currency
    assert number(answers, "monthly_budget") and number(answers, "team_hours")


def test_the_samples_differ() -> None:
    told = {(client.answers["sector"], client.answers["country"]) for client in CLIENTS.values()}
    assert len(told) >= 5
    assert len({client.name for client in CLIENTS.values()}) == 6


ESSENTIALS: dict[str, dict[str, object]] = {
    "pineapple": {"monthly_budget": 12000.0, "currency": "SAR", "team_hours": 20.0},
    "roastery": {"monthly_budget": 12000.0, "currency": "SAR", "horizon": 6, "current_awareness": 14.0},
    "cafe": {"monthly_budget": 250.0, "currency": "JOD", "team_hours": 5.0, "followers": 900.0},
    "clinic": {"monthly_budget": 30000.0, "currency": "SAR", "team_hours": 12.0, "demand_state": "searching"},
    "accounting": {"monthly_budget": 90000.0, "currency": "EGP", "purchase_cycle": "months"},
    "furniture": {"monthly_budget": 40000.0, "currency": "MAD", "decision_style": "considered"},
}  # fmt: skip


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_keeps_the_essentials_of_its_story(sample: str) -> None:
    answers = CLIENTS[sample].answers
    assert {id: answers[id] for id in ESSENTIALS[sample]} == ESSENTIALS[sample]


def test_the_peeler_shop_plans_its_sale_for_pineapple_day() -> None:
    client = CLIENTS["pineapple"]
    assert "pineapple" in (chosen(client.answers, "occasions") or ())
    assert {"online_store", "content_creator"} <= set(chosen(client.answers, "assets") or ())
    assert client.start is not None and client.start < "2027-06"


def test_the_roastery_starts_in_december_with_its_whatsapp_list() -> None:
    client = CLIENTS["roastery"]
    assert client.start == "2026-12"
    assert client.answers["contact_list_size"] == 1850.0
    assert client.answers["capacity"] is None and client.answers["hour_cost"] is None


def test_the_furniture_maker_puts_nine_tenths_of_the_effort_in_outbound() -> None:
    answers, catalogue = CLIENTS["furniture"].answers, QUESTIONNAIRE.catalogue
    hour_cost = QUESTIONNAIRE.typicals(answers)["hour_cost"].mid
    effort = dict(rows(answers, "current_spend") or {})
    for channel, hours in (rows(answers, "current_hours") or {}).items():
        effort[channel] = effort.get(channel, 0.0) + hours * 4.345 * hour_cost
    outbound = sum(cost for id, cost in effort.items() if catalogue.channels[id].inbound.mid < 0.5)
    assert outbound / sum(effort.values()) == pytest.approx(0.9, abs=0.03)


def test_an_unknown_sample_is_refused_with_the_samples_there_are() -> None:
    with pytest.raises(UserError, match="pineapple, roastery"):
        sample_bytes("../secrets")
    assert json.loads(sample_bytes("cafe"))["rawafid"] == 1
