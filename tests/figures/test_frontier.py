"""The frontier as a figure: every plan has its place, and the title says what brand growth costs."""

from dataclasses import replace

import pytest

from rawafid.advisor.advice import Range
from rawafid.figures.frontier import FrontierFigure, frontier_figure
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, without_bidi
from tests.figures.scenes import SAMPLES, advice_of, slider, without_mix

ENGLISH = load("en")


def figure(sample: str, language: Language = "en") -> FrontierFigure:
    return frontier_figure(advice_of(sample), slider(sample), load(language))


def with_ends(orders: tuple[float, float], aware: tuple[float, float]) -> FrontierFigure:
    """The figure of two plans, one for sales and one for brand."""
    first, last = slider("pineapple").plans[0], slider("pineapple").plans[-1]
    plans = tuple(
        replace(plan, orders=Range(0.0, o, 2 * o), aware=Range(0.0, a, 2 * a))
        for plan, o, a in zip((first, last), orders, aware, strict=True)
    )
    two = replace(slider("pineapple"), plans=plans, at=(0,) * 50 + (1,) * 51)
    return frontier_figure(advice_of("pineapple"), two, ENGLISH)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_goal_leads_to_a_plan_and_back(sample: str) -> None:
    found = figure(sample)
    for goal in range(101):
        point = found.points[found.at[goal]]
        assert point.first <= goal <= point.last
        assert found.goal_of(found.at[goal], goal) == goal
    assert found.goal_of(0, 100) == found.points[0].last


@pytest.mark.parametrize("sample", SAMPLES)
def test_scales_hold_every_plan_and_the_advised_one(sample: str) -> None:
    found = figure(sample)
    assert found.advised is not None
    for point in (*found.points, found.advised):
        assert found.x.low <= point.orders <= found.x.high
        assert found.y.low <= point.aware <= found.y.high
    assert all(found.x.low <= tick.at <= found.x.high for tick in found.x.ticks)
    assert 2 <= len(found.y.ticks) <= 6


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_plan_is_efficient_unless_another_brings_more_of_both(sample: str) -> None:
    points = figure(sample).points
    for point in points:
        beaten = any(o.orders >= point.orders and o.aware > point.aware for o in points) or any(
            o.orders > point.orders and o.aware >= point.aware for o in points
        )
        assert point.efficient != beaten


def test_the_title_says_what_brand_growth_brings_and_costs() -> None:
    said = without_bidi(with_ends((100.0, 80.0), (1000.0, 1500.0)).title)
    assert said == "All for brand growth: 50% more people come to know you, for 20% fewer orders"


def test_a_price_of_next_to_nothing_is_called_that() -> None:
    said = without_bidi(with_ends((100.0, 99.0), (1000.0, 1500.0)).title)
    assert said == "Brand growth makes 50% more people know you, for hardly any orders"


def test_a_slider_that_changes_nothing_says_so() -> None:
    said = without_bidi(with_ends((100.0, 99.0), (1000.0, 1010.0)).title)
    assert said == "Whatever the goal, nearly the same comes of it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_nothing_to_weigh_words_say_why(language: Language) -> None:
    for trade_off in (None, slider("pineapple")):
        found = frontier_figure(without_mix(advice_of("pineapple")), trade_off, load(language))
        assert found.empty and found.title and not found.points


def test_the_gap_is_told_in_the_note_and_at_every_position() -> None:
    found = figure("pineapple")
    widest = max(found.gaps, key=lambda gap: float(without_bidi(gap).rstrip("%")))
    assert without_bidi(widest) in without_bidi(found.note)
    assert len(found.gaps) == 101
    assert all(float(without_bidi(gap).rstrip("%")) <= 0.2 for gap in found.gaps)
