"""Marks of charts: the same values as in the figures, as places on their scales."""

import math
from typing import Any

import pytest

from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.metrics import metrics_table
from rawafid.reports.drawing import drawn
from tests.reports.made import advice_of, knowledge, report_of, words


def _places(marks: Any) -> list[float]:
    if isinstance(marks, dict):
        return [place for one in marks.values() for place in _places(one)]
    if isinstance(marks, list):
        return [place for one in marks for place in _places(one)]
    return [marks] if isinstance(marks, float) else []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_place_lies_on_its_scale(language: Any) -> None:
    charts = [
        block.figure
        for section in report_of("clinic", language).sections
        for block in section.blocks
        if hasattr(block, "figure")
    ]
    assert charts
    for figure in charts:
        assert all(0.0 <= place <= 1.0 for place in _places(drawn(figure))), type(figure).__name__


def test_bars_of_the_butterfly_end_where_their_values_stand() -> None:
    figure = butterfly(advice_of("clinic"), words("en"))
    marks = drawn(figure)
    for row, pair in zip(marks["rows"], figure.pairs, strict=True):
        assert pair.awareness is not None
        wanted = pair.awareness.range.mid / figure.awareness.scale.high
        assert row["awareness"]["mid"] == pytest.approx(wanted, abs=1e-5)
        assert row["awareness"]["low"] < row["awareness"]["mid"] < row["awareness"]["high"]


def test_lines_begin_at_nothing_and_end_at_the_total() -> None:
    figure = build_up(advice_of("clinic"), words("en"))
    for panel, shown in zip(figure.panels, drawn(figure)["panels"], strict=True):
        for line, one in zip(panel.lines, shown["lines"], strict=True):
            assert one["points"][0] == {"x": 0.0, "low": 0.0, "mid": 0.0, "high": 0.0}
            assert one["points"][-1]["x"] == 1.0
            assert one["points"][-1]["mid"] == pytest.approx(line.points[-1].mid / panel.scale.high, abs=1e-5)


def test_circles_of_the_map_cover_areas_in_keeping_with_their_shares() -> None:
    figure = channel_map(advice_of("clinic"), knowledge(), words("en"))
    spots = drawn(figure)["spots"]
    first, second = spots[0], spots[1]
    assert first["size"] == 1.0
    assert second["size"] ** 2 == pytest.approx(figure.spots[1].share / figure.spots[0].share, abs=1e-4)
    upstream = next(one for one, spot in zip(spots, figure.spots, strict=True) if spot.upstream > 0.5)
    assert upstream["y"] < 0.5


def test_a_figure_that_no_template_draws_is_a_fault_and_no_empty_picture() -> None:
    with pytest.raises(TypeError, match="MetricsFigure"):
        drawn(metrics_table(advice_of("clinic"), words("en"), knowledge=knowledge()))


@pytest.mark.parametrize("sample", ["roastery", "accounting", "clinic"])
def test_no_circle_of_the_map_hides_another(sample: str) -> None:
    figure = channel_map(advice_of(sample), knowledge(), words("en"))
    spots = [one for one in drawn(figure)["spots"] if one["chosen"]]
    for place, one in enumerate(spots):
        for other in spots[:place]:
            assert math.dist((one["x"], one["y"]), (other["x"], other["y"])) > 6.5 / 218, (one, other)
        home = next(spot for spot in figure.spots if spot.name == one["name"])
        assert math.dist((one["x"], one["y"]), (home.inbound, 1.0 - home.upstream)) <= 0.2 + 1e-4
