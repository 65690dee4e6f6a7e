"""The build-up over the horizon: cumulative lines with bands, seasons behind them, and a finding."""

import pytest

from rawafid.figures.build_up import build_up, on_one_scale
from rawafid.language.dates import DateWriter
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, without_bidi
from tests.figures.scenes import SAMPLES, advice_of, knowledge, with_months, without_mix

ENGLISH = load("en")


def title(upstream: list[float], downstream: list[float]) -> str:
    return without_bidi(build_up(with_months(advice_of("pineapple"), upstream, downstream), ENGLISH).title)


@pytest.mark.parametrize("sample", SAMPLES)
def test_lines_start_at_nothing_and_never_fall(sample: str) -> None:
    advice = advice_of(sample)
    figure = build_up(advice, ENGLISH)
    assert [panel.measure for panel in figure.panels] == ["awareness", "conversion"]
    for panel in figure.panels:
        for line in panel.lines:
            assert len(line.points) == len(figure.months) + 1 == advice.horizon_months + 1
            mids = [point.mid for point in line.points]
            assert mids[0] == 0 and mids == sorted(mids)
            assert line.points[-1].high <= panel.scale.high


def test_upstream_is_dashed_and_downstream_is_not() -> None:
    lines = build_up(advice_of("pineapple"), ENGLISH).panels[1].lines
    assert [(line.token, line.dashed, line.marker) for line in lines] == [
        ("upstream", True, "circle"),
        ("downstream", False, "square"),
    ]


def test_no_panel_mixes_colours_of_approaches_with_those_of_measures() -> None:
    panels = build_up(advice_of("pineapple"), ENGLISH).panels
    assert [{line.token for line in panel.lines} for panel in panels] == [
        {"awareness"},
        {"upstream", "downstream"},
    ]


def test_the_month_in_which_upstream_overtakes_is_the_finding() -> None:
    assert title([1, 2, 5, 6], [4, 4, 4, 4]) == (
        "From February 2027, upstream is expected to bring more orders a month than downstream"
    )


def test_leads_that_change_to_and_fro_are_no_overtaking() -> None:
    assert "more orders a month" not in title([5, 3, 5, 3], [4, 4, 4, 4])


def test_growth_and_decline_and_an_even_pace_are_told_apart() -> None:
    assert title([1, 2, 3], [9, 18, 27]) == (
        "The effect builds up: from 10 orders in the first month to 30 in the last"
    )
    assert title([3, 2, 1], [27, 18, 9]) == (
        "The effect wears off: from 30 orders in the first month to 10 in the last"
    )
    assert title([2, 2, 2], [18, 18, 18]) == "Orders come steadily, about 20 a month"


def test_an_approach_that_brings_nothing_has_no_line() -> None:
    figure = build_up(with_months(advice_of("pineapple"), [0, 0], [5, 5]), ENGLISH)
    assert [line.token for line in figure.panels[1].lines] == ["downstream"]


def test_ramadan_stands_behind_the_lines_of_an_arab_client() -> None:
    (season,) = build_up(advice_of("pineapple"), ENGLISH, knowledge=knowledge()).seasons
    # 8 February to 9 March 2027, counted in months from 1 December 2026
    assert season.name == "Ramadan"
    assert season.first == pytest.approx(2 + 7 / 28)
    assert season.last == pytest.approx(3 + 9 / 31)


def test_without_knowledge_there_are_no_seasons() -> None:
    assert build_up(advice_of("pineapple"), ENGLISH).seasons == ()


def test_months_follow_the_start_over_the_turn_of_the_year() -> None:
    figure = build_up(advice_of("pineapple"), load("ar"))
    assert figure.months[:3] == ("ديسمبر", "يناير", "فبراير")
    assert [without_bidi(month) for month in figure.long_months[:2]] == ["ديسمبر 2026", "يناير 2027"]


def test_without_a_mix_the_figure_is_empty_and_says_so() -> None:
    figure = build_up(without_mix(advice_of("pineapple")), ENGLISH)
    assert figure.empty and figure.panels == () and figure.table.rows == ()
    assert figure.title == "No channel is advised for now, so nothing builds up"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_a_row_for_each_month_with_both_measures(language: Language) -> None:
    figure = build_up(advice_of("clinic"), load(language))
    assert [row[0] for row in figure.table.rows] == list(figure.long_months)
    assert all(len(row) == len(figure.table.headers) == 7 for row in figure.table.rows)
    assert figure.panels[0].lines[0].end == figure.table.rows[-1][1]


def test_the_turn_has_the_figures_of_the_month_in_which_it_comes() -> None:
    advice = with_months(advice_of("pineapple"), [10, 20, 60, 70], [40, 40, 40, 40])
    turn = build_up(advice, ENGLISH).turn
    assert turn is not None
    assert (turn.month, turn.token) == (2, "upstream")
    assert without_bidi(turn.text) == "From February 2027: Upstream brings 60 a month, Downstream 40"
    assert build_up(with_months(advice, [10, 10], [40, 40]), ENGLISH).turn is None


def test_hijri_months_are_those_that_most_of_each_month_falls_in() -> None:
    advice, arabic = advice_of("pineapple"), load("ar")
    figure = build_up(advice, arabic, dates=DateWriter("ar", with_second=True))
    assert figure.months[:3] == ("ديسمبر", "يناير", "فبراير")
    assert figure.lunar_months[:3] == ("رجب", "شعبان", "رمضان")
    assert build_up(advice, arabic, dates=DateWriter("ar")).lunar_months == ()


def test_one_measure_can_be_shown_alone_and_the_table_keeps_both() -> None:
    alone = build_up(advice_of("pineapple"), ENGLISH, measures=("conversion",))
    assert [panel.measure for panel in alone.panels] == ["conversion"]
    assert alone.table == build_up(advice_of("pineapple"), ENGLISH).table


def test_side_by_side_the_larger_scale_counts_for_both() -> None:
    small, large = (
        build_up(with_months(advice_of("pineapple"), [n, n], [2 * n, 2 * n]), ENGLISH) for n in (10.0, 90.0)
    )
    one, other = on_one_scale(small, large)
    assert [p.scale for p in one.panels] == [p.scale for p in other.panels] == [p.scale for p in large.panels]
    empty = build_up(without_mix(advice_of("pineapple")), ENGLISH)
    assert on_one_scale(small, empty) == (small, empty)
