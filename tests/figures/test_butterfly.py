"""Awareness against conversion: the marks are the advice's own, and the title says what they show."""

from dataclasses import replace

import pytest

from rawafid.advisor.advice import Per, Range
from rawafid.figures.butterfly import CONVERSION_METRICS, ORDER, butterfly, on_one_scale
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, without_bidi
from tests.figures.scenes import SAMPLES, advice_of, with_approaches, without_mix

ENGLISH = load("en")
MUCH, LITTLE = Range(900.0, 1000.0, 1100.0), Range(200.0, 300.0, 400.0)
MANY, FEW = Range(18.0, 20.0, 22.0), Range(8.0, 10.0, 12.0)


def title(**figures: tuple[Range, Range] | None) -> str:
    return without_bidi(butterfly(with_approaches(advice_of("pineapple"), **figures), ENGLISH).title)


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_mark_is_the_range_that_the_advice_has(sample: str) -> None:
    advice = advice_of(sample)
    figure = butterfly(advice, ENGLISH)
    counted = "bookings" if sample == "clinic" else "orders"
    assert [pair.approach for pair in figure.pairs] == list(ORDER)
    for pair in figure.pairs:
        row = advice.approaches[pair.approach]
        assert row is not None and pair.awareness is not None and pair.conversion is not None
        assert pair.awareness.range == row.awareness["people_reached"]
        assert pair.conversion.range == row.conversion[counted]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("conversion", CONVERSION_METRICS)
def test_scales_reach_every_range_and_start_at_zero(language: Language, conversion: str) -> None:
    figure = butterfly(advice_of("clinic"), load(language), conversion=conversion)
    for side, marks in (
        (figure.awareness, [pair.awareness for pair in figure.pairs]),
        (figure.conversion, [pair.conversion for pair in figure.pairs]),
    ):
        assert side.scale.ticks[0].at == 0
        assert side.scale.ticks[-1].at == side.scale.high
        assert all(mark and mark.range.high <= side.scale.high for mark in marks)
        assert len({tick.text for tick in side.scale.ticks}) == len(side.scale.ticks)


def test_clear_leads_on_either_side_are_told_without_reserve() -> None:
    said = title(upstream=(MUCH, FEW), downstream=(LITTLE, MANY))
    assert said == (
        "Upstream reaches about 3 times as many people, and downstream brings about 2 times as many orders"
    )


def test_one_approach_that_leads_on_both_sides_is_named_once() -> None:
    said = title(upstream=(LITTLE, FEW), downstream=(MUCH, MANY))
    assert said == "Downstream reaches about 3 times as many people and brings about 2 times as many orders"


def test_a_lead_is_said_to_be_unsure_where_the_ranges_overlap() -> None:
    wide = Range(5.0, 20.0, 40.0)
    said = title(upstream=(MUCH, FEW), downstream=(MUCH, wide))
    assert said == (
        "In people reached the two are close, while downstream brings about 2 times as many orders,"
        " but the ranges overlap"
    )


def test_the_same_on_both_sides_is_no_finding_of_a_lead() -> None:
    said = title(upstream=(MUCH, MANY), downstream=(MUCH, Range(17.0, 21.0, 23.0)))
    assert said == "Upstream and downstream bring about the same here, in people and in orders"


def test_a_small_lead_is_told_in_percent() -> None:
    more = Range(1250.0, 1400.0, 1500.0)
    said = title(upstream=(more, MANY), downstream=(MUCH, MANY))
    assert said == "In orders the two are close, while upstream reaches 40% more people"


def test_an_approach_without_effort_is_said_and_has_no_marks() -> None:
    advice = with_approaches(advice_of("pineapple"), upstream=None)
    figure = butterfly(advice, ENGLISH)
    assert (
        without_bidi(figure.title) == "All of the effort is downstream, so upstream has no figures to compare"
    )
    assert figure.pairs[0].awareness is None and figure.pairs[0].conversion is None
    assert figure.table.rows[0][1:] == ("—",) * 4
    assert not figure.empty


def test_without_a_mix_the_figure_is_empty_and_says_so() -> None:
    figure = butterfly(without_mix(advice_of("pineapple")), ENGLISH)
    assert figure.empty
    assert figure.title == "No channel is advised for now, so there is nothing to compare"


def test_a_lower_cost_is_the_better_one() -> None:
    advice = advice_of("pineapple")
    cheap, dear = Range(40.0, 50.0, 60.0), Range(90.0, 100.0, 120.0)
    rows = dict(advice.approaches)
    for approach, cost in (("upstream", dear), ("downstream", cheap)):
        row = rows[approach]
        assert row is not None
        rows[approach] = replace(row, conversion={**row.conversion, "cost_per_order": cost})
    figure = butterfly(
        replace(advice, approaches=rows), ENGLISH, awareness="impressions", conversion="cost_per_order"
    )
    told = without_bidi(figure.title)
    assert "downstream in “Cost per order”" in told or "downstream is ahead in “Cost per order”" in told
    assert "for each" not in figure.conversion.label


def test_without_a_currency_effort_is_a_share_and_cost_cannot_be_compared() -> None:
    advice = advice_of("pineapple")
    rows = {
        name: row and replace(row, conversion={**row.conversion, "cost_per_order": None})
        for name, row in advice.approaches.items()
    }
    bare = replace(advice, currency=None, per=Per(0.1, None), approaches=rows)
    assert "10% of the effort" in without_bidi(butterfly(bare, ENGLISH).awareness.label)
    figure = butterfly(bare, ENGLISH, conversion="cost_per_order")
    assert "give the budget and the currency" in figure.title
    assert all(pair.conversion is None for pair in figure.pairs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_and_the_words_say_all_that_the_marks_say(language: Language) -> None:
    figure = butterfly(advice_of("pineapple"), load(language))
    for pair, row in zip(figure.pairs, figure.table.rows, strict=True):
        assert len(row) == len(figure.table.headers)
        assert pair.awareness is not None and pair.conversion is not None
        assert row[0] == pair.name and row[1] == pair.awareness.text and row[3] == pair.conversion.text
        assert all(cell in figure.alt for cell in row)
    assert figure.alt.startswith(figure.title)


def test_arabic_digits_are_used_throughout() -> None:
    figure = butterfly(advice_of("pineapple"), load("ar", "arabic"))
    words = [figure.title, figure.subtitle, figure.note, figure.alt, figure.awareness.label]
    words += [tick.text for tick in figure.awareness.scale.ticks]
    assert not any(letter in "0123456789" for text in words for letter in text)


@pytest.mark.parametrize("sample", SAMPLES)
def test_in_all_the_approaches_add_up_to_what_the_plan_brings(sample: str) -> None:
    advice = advice_of(sample)
    total, month = butterfly(advice, ENGLISH, unit="total"), butterfly(advice, ENGLISH, unit="month")
    whole = advice.totals["orders"]
    assert whole is not None
    for first in (0, 2):  # upstream and downstream, then inbound and outbound
        pairs = total.pairs[first : first + 2]
        assert sum(pair.conversion.range.mid for pair in pairs if pair.conversion) == pytest.approx(
            whole.mid, rel=0.002
        )
    for one, each in zip(total.pairs, month.pairs, strict=True):
        assert one.awareness and each.awareness
        assert one.awareness.range.high == pytest.approx(each.awareness.range.high * advice.horizon_months)


def test_costs_and_rates_are_the_same_in_every_unit() -> None:
    advice = advice_of("pineapple")
    figures = [
        butterfly(advice, ENGLISH, conversion="cost_per_order", unit=unit)
        for unit in ("per", "total", "month")
    ]
    assert len({tuple(pair.conversion for pair in figure.pairs) for figure in figures}) == 1


def test_without_a_currency_everything_stays_for_a_share_of_the_effort() -> None:
    poor = replace(advice_of("pineapple"), currency=None, per=Per(0.1, None))
    assert butterfly(poor, ENGLISH, unit="total") == butterfly(poor, ENGLISH)


def test_side_by_side_the_larger_scale_counts_for_both() -> None:
    small = butterfly(with_approaches(advice_of("pineapple"), upstream=(LITTLE, FEW)), ENGLISH)
    large = butterfly(advice_of("pineapple"), ENGLISH, unit="total")
    one, other = on_one_scale(small, large)
    assert one.awareness.scale == other.awareness.scale == large.awareness.scale
    assert one.conversion.scale == other.conversion.scale
    assert one.pairs == small.pairs and other.pairs == large.pairs


def test_the_numbers_for_a_spreadsheet_are_the_unrounded_ranges() -> None:
    figure = butterfly(advice_of("pineapple"), ENGLISH)
    kinds = [column.kind for column in figure.data.columns]
    assert kinds == ["text"] + ["number"] * 6
    for pair, row in zip(figure.pairs, figure.data.rows, strict=True):
        assert pair.awareness and pair.conversion
        people, orders = pair.awareness.range, pair.conversion.range
        assert row == (pair.name, people.mid, people.low, people.high, orders.mid, orders.low, orders.high)
