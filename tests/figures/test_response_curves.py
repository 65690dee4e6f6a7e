"""Response curves: the advisor's own points, and titles that say where a little more brings most."""

from dataclasses import replace

import pytest

from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.figures.response_curves import MOST, first_choice, response_curves
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, without_bidi
from tests.figures.scenes import SAMPLES, advice_of, curves, knowledge, without_mix

ENGLISH = load("en")


def bringing(found: tuple[ChannelCurve, ...], **orders: float) -> tuple[ChannelCurve, ...]:
    """The curves of some advised channels, the next step bringing these orders."""
    return tuple(
        replace(curve, next_step=replace(curve.next_step, orders=orders[curve.channel]))
        for curve in found
        if curve.channel in orders
    )


def title(found: tuple[ChannelCurve, ...]) -> str:
    figure = response_curves(advice_of("pineapple"), found, ENGLISH, knowledge=knowledge())
    return without_bidi(figure.title).replace("\u00a0", " ")


@pytest.mark.parametrize("sample", SAMPLES)
def test_panels_hold_the_points_of_the_advisor_and_scales_reach_them(sample: str) -> None:
    figure = response_curves(advice_of(sample), curves(sample), ENGLISH, knowledge=knowledge())
    assert [panel.channel for panel in figure.panels] == list(first_choice(curves(sample)))
    by_channel = {curve.channel: curve for curve in curves(sample)}
    for panel in figure.panels:
        curve = by_channel[panel.channel]
        assert panel.points == tuple((point.effort, point.orders) for point in curve.points)
        assert max(value.high for _, value in panel.points) <= panel.y.high
        assert panel.x.high == panel.points[-1][0]
        assert panel.advised is not None and curve.advised is not None
        assert panel.advised.y == curve.advised.orders.mid
        assert panel.near is not None and panel.near[0] <= panel.advised.x <= panel.near[1] * (1 + 1e-9)


def test_the_title_names_where_a_little_more_brings_most_and_fewest() -> None:
    said = title(bringing(curves("pineapple"), meta_ads=2.0, tiktok_ads=0.5, influencer=1.0))
    assert said == "The next 100 SAR brings most orders in “Meta ads”, 2, and fewest in “TikTok ads”, 0.5"


def test_where_it_is_the_same_everywhere_no_channel_is_named() -> None:
    said = title(bringing(curves("pineapple"), meta_ads=1.0, tiktok_ads=1.1))
    assert said == "The next 100 SAR brings about 1.1 orders wherever it goes"


def test_hours_are_not_compared_with_money() -> None:
    said = title(bringing(curves("pineapple"), meta_ads=1.0, tiktok_ads=0.4, instagram=50.0))
    assert "50" not in said and "Instagram" not in said


def test_no_more_than_six_are_shown_and_the_rest_by_choosing() -> None:
    found = curves("pineapple")
    assert len(found) > MOST
    every = [curve.channel for curve in found]
    figure = response_curves(
        advice_of("pineapple"), found, ENGLISH, knowledge=knowledge(), channels=every[-8:]
    )
    assert [panel.channel for panel in figure.panels] == every[-8:][:MOST]
    assert all(panel.advised is None for panel in figure.panels)
    assert "Not advised" in without_bidi(figure.panels[0].next_words)


def test_worth_is_counted_in_money_where_there_is_money() -> None:
    advice, found = advice_of("pineapple"), curves("pineapple")
    figure = response_curves(advice, found, ENGLISH, knowledge=knowledge(), counted="worth")
    assert "SAR" in without_bidi(figure.y_label)
    first = found[0]
    assert figure.panels[0].points[-1][1] == first.points[-1].worth
    poor = replace(advice, currency=None)
    counted = response_curves(poor, found, ENGLISH, knowledge=knowledge(), counted="worth")
    assert counted.panels[0].points[-1][1] == first.points[-1].orders


def test_the_numbers_for_a_spreadsheet_are_every_point_unrounded() -> None:
    figure = response_curves(advice_of("pineapple"), curves("pineapple"), ENGLISH, knowledge=knowledge())
    first = next(c for c in curves("pineapple") if c.channel == figure.panels[0].channel)
    mine = [row for row in figure.data.rows if row[0] == figure.panels[0].name]
    assert [row[2] for row in mine] == [point.effort for point in first.points]
    assert [row[3] for row in mine] == [point.orders.mid for point in first.points]
    assert all(len(row) == len(figure.data.columns) for row in figure.data.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_curves_without_a_plan_say_so_in_every_language(language: Language) -> None:
    advice = without_mix(advice_of("pineapple"))
    none = tuple(replace(curve, advised=None) for curve in curves("pineapple"))
    figure = response_curves(advice, none, load(language), knowledge=knowledge())
    assert not figure.empty and len(figure.panels) == MOST
    nothing = response_curves(advice, (), load(language), knowledge=knowledge())
    assert nothing.empty and nothing.title
