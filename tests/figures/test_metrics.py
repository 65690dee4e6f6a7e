"""What each approach is measured by, with figures where the plan foretells them."""

from dataclasses import replace

import pytest

from rawafid.figures.metrics import metrics_table
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, nice, without_bidi
from tests.figures.scenes import SAMPLES, advice_of, knowledge, without_mix

ENGLISH = load("en")


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_metric_of_the_catalogue_stands_with_its_approach(sample: str) -> None:
    figure = metrics_table(advice_of(sample), ENGLISH, knowledge=knowledge())
    counted = "bookings" if sample == "clinic" else "orders"
    for judged in figure.approaches:
        known = knowledge().catalogue.approaches[judged.approach]
        assert tuple(one.metric for one in judged.awareness) == known.awareness
        named = tuple("orders" if one.metric == counted else one.metric for one in judged.conversion)
        assert named == known.conversion


def test_metrics_that_every_approach_reports_have_the_clients_figures() -> None:
    advice = advice_of("pineapple")
    for judged in metrics_table(advice, ENGLISH, knowledge=knowledge()).approaches:
        assert all(one.expected and one.range for one in (*judged.awareness[:3], *judged.conversion[:3]))


def test_a_metric_that_nothing_foretells_has_a_meaning_but_no_figure() -> None:
    upstream = metrics_table(advice_of("pineapple"), ENGLISH, knowledge=knowledge()).approaches[0]
    searches = next(one for one in upstream.awareness if one.metric == "brand_searches")
    assert (searches.expected, searches.range) == ("", "")
    assert searches.about == ENGLISH.prose("metrics", "brand_searches.about")


def test_the_cost_of_reaching_people_follows_from_how_many_are_reached() -> None:
    advice = advice_of("pineapple")
    outbound = metrics_table(advice, ENGLISH, knowledge=knowledge()).approaches[3]
    cost = next(one for one in outbound.awareness if one.metric == "cost_per_1000_reached")
    row = advice.approaches["outbound"]
    assert row is not None
    assert advice.per is not None
    thousand = advice.per.amount / row.awareness["people_reached"].mid * 1000
    assert thousand == pytest.approx(100, rel=0.15), "2,000 SAR reach some 20,000 people"
    expected = ENGLISH.formatter.money(nice(thousand), "SAR")
    assert without_bidi(cost.expected) == without_bidi(expected)


def test_telling_metrics_are_among_those_of_their_approach() -> None:
    for judged in metrics_table(advice_of("clinic"), ENGLISH, knowledge=knowledge()).approaches:
        every = {one.metric for one in (*judged.awareness, *judged.conversion)}
        assert set(judged.telling) <= every
        assert {one.metric for one in judged.awareness} & set(judged.telling)


def test_the_title_names_where_a_result_costs_least() -> None:
    advice = advice_of("pineapple")
    said = without_bidi(metrics_table(advice, ENGLISH, knowledge=knowledge()).title)
    costs = {
        approach: row.conversion["cost_per_order"].mid
        for approach, row in advice.approaches.items()
        if row is not None and row.conversion["cost_per_order"] is not None
    }
    least = min(costs, key=costs.__getitem__)
    amount = f"{nice(costs[least]):g}\N{NO-BREAK SPACE}SAR"
    assert said.startswith(f"Cost per order: least through {least}, {amount}")


def test_without_money_the_title_claims_nothing() -> None:
    advice = advice_of("pineapple")
    rows = {
        name: row and replace(row, conversion={**row.conversion, "cost_per_order": None})
        for name, row in advice.approaches.items()
    }
    figure = metrics_table(replace(advice, approaches=rows), ENGLISH, knowledge=knowledge())
    assert figure.title == "How each approach is measured"


def test_without_a_mix_the_metrics_stand_without_figures() -> None:
    figure = metrics_table(without_mix(advice_of("pineapple")), ENGLISH, knowledge=knowledge())
    assert figure.title == "No channel is advised for now, so there is nothing to measure"
    assert all(row[3] == "—" for row in figure.table.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_a_row_for_each_metric(language: Language) -> None:
    figure = metrics_table(advice_of("clinic"), load(language), knowledge=knowledge())
    every = sum(len(one.awareness) + len(one.conversion) for one in figure.approaches)
    assert len(figure.table.rows) == every
    assert all(len(row) == len(figure.table.headers) for row in figure.table.rows)
