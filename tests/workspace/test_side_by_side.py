"""Two pieces of advice beside each other: the differences are those of the two, and nothing else."""

from dataclasses import replace

from rawafid.advisor.advice_json import plain
from rawafid.advisor.advising import advise
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.answers import frozen
from rawafid.knowledge.samples import load_sample
from rawafid.workspace.side_by_side import Side, compared
from tests.workspace.desk import KNOWLEDGE

QUESTIONNAIRE = KNOWLEDGE.questionnaire


def side(client: ClientFile) -> Side:
    return Side(client, plain(advise(client, KNOWLEDGE, start="2026-12", brief=True)))


def with_answers(client: ClientFile, **answers: object) -> ClientFile:
    return replace(client, answers=frozen([*client.answers.items(), *answers.items()]))  # type: ignore[list-item]  # answers of tests


def test_a_client_beside_itself_differs_in_nothing() -> None:
    one = side(load_sample("roastery", QUESTIONNAIRE))
    found = compared(one, one, QUESTIONNAIRE)
    assert found.same_money and not found.answers
    assert all(first == second for first, second in found.shares.values())
    assert {total.more for total in found.totals} == {0.0}
    assert {(pair.more_per_month, pair.more_share) for pair in found.channels} == {(0.0, 0.0)}


def test_the_differences_of_the_channels_add_up_to_that_of_the_money() -> None:
    client = load_sample("roastery", QUESTIONNAIRE)
    one, other = side(client), side(with_answers(client, monthly_budget=30_000.0))
    found = compared(one, other, QUESTIONNAIRE)
    assert found.answers == ("monthly_budget",)
    spent = [sum(row["spend_per_month"] for row in each.advice["mix"]) for each in (one, other)]
    assert abs(sum(pair.more_per_month or 0.0 for pair in found.channels) - (spent[1] - spent[0])) < 1e-6
    assert abs(sum(pair.more_share for pair in found.channels)) < 1e-9
    orders = {total.metric: total.more for total in found.totals}["orders"]
    assert orders is not None and orders > 0
    largest = [max(part.share for part in (pair.first, pair.second) if part) for pair in found.channels]
    assert largest == sorted(largest, reverse=True)
    for pair in found.channels:
        on = [any(row["channel"] == pair.channel for row in each.advice["mix"]) for each in (one, other)]
        assert on == [pair.first is not None, pair.second is not None]


def test_amounts_of_two_currencies_are_not_subtracted() -> None:
    client = load_sample("roastery", QUESTIONNAIRE)
    one, other = side(client), side(with_answers(client, country="MA", currency="MAD"))
    found = compared(one, other, QUESTIONNAIRE, money_metrics=frozenset({"revenue"}))
    assert not found.same_money
    assert {pair.more_per_month for pair in found.channels} == {None}
    more = {total.metric: total.more for total in found.totals}
    assert more["revenue"] is None and more["orders"] is not None


def test_an_answer_left_open_in_words_is_the_same_as_one_never_given() -> None:
    client = load_sample("cafe", QUESTIONNAIRE)
    open_answers = frozen((id, answer) for id, answer in client.answers.items() if id != "order_value")
    one = side(replace(client, answers=open_answers))
    other = side(with_answers(replace(client, answers=open_answers), order_value=None))
    assert compared(one, other, QUESTIONNAIRE).answers == ()
