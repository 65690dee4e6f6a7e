"""Figures as marks to draw: every place is a share of its scale, 0–1, so that a template needs no arithmetic.

The marks come from the same figures as the charts of the window and say the same.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from rawafid.advisor.advice import Range
from rawafid.figures.build_up import BuildUpFigure, Line
from rawafid.figures.butterfly import ButterflyFigure, Side
from rawafid.figures.channel_map import MapFigure, Spot
from rawafid.figures.figure import Figure, Mark, Tick
from rawafid.figures.frontier import FrontierFigure, PlanPoint, Span
from rawafid.figures.response_curves import CurvePanel, ResponseCurvesFigure

Marks = dict[str, Any]
"""What a chart of `resources/reports/charts.typ` is given, as plain values."""

_LARGEST_RADIUS: Final = 19.0 / 218.0
_LEAST_RADIUS: Final = 6.5 / 218.0
"""Of circles on the map, as shares of its side; charts.typ draws them so."""
_PLACES: Final = 5
"""Decimals of a place: a thousandth of a millimetre on paper, and the same text on every machine."""


def drawn(figure: Figure) -> Marks:
    """The marks of a figure with its words. Raises TypeError for a figure that no template draws."""
    for kind, draw in _DRAWN.items():
        if isinstance(figure, kind):
            return {
                "title": figure.title, "subtitle": figure.subtitle, "note": figure.note,
                "alt": figure.alt, **draw(figure),
            }  # fmt: skip
    raise TypeError(f"no drawing for {type(figure).__name__}")


def _at(value: float, high: float) -> float:
    return round(min(max(value / high, 0.0), 1.0), _PLACES)


def _ticks(ticks: Sequence[Tick], high: float) -> list[Marks]:
    return [{"at": _at(tick.at, high), "text": tick.text} for tick in ticks]


def _spread(range_: Range, high: float) -> Marks:
    return {"low": _at(range_.low, high), "mid": _at(range_.mid, high), "high": _at(range_.high, high)}


def _butterfly(figure: ButterflyFigure) -> Marks:
    def bar(mark: Mark | None, side: Side) -> Marks | None:
        return None if mark is None else {"text": mark.text, **_spread(mark.range, side.scale.high)}

    return {
        "kind": "butterfly",
        "awareness": {
            "label": figure.awareness.label,
            "ticks": _ticks(figure.awareness.scale.ticks, figure.awareness.scale.high),
        },
        "conversion": {
            "label": figure.conversion.label,
            "ticks": _ticks(figure.conversion.scale.ticks, figure.conversion.scale.high),
        },
        "rows": [
            {
                "name": pair.name, "hint": pair.hint,
                "awareness": bar(pair.awareness, figure.awareness),
                "conversion": bar(pair.conversion, figure.conversion),
            }
            for pair in figure.pairs
        ],
    }  # fmt: skip


def _build_up(figure: BuildUpFigure) -> Marks:
    months = max(len(figure.months), 1)

    def line(one: Line, high: float) -> Marks:
        return {
            "name": one.name, "token": one.token, "dashed": one.dashed, "marker": one.marker, "end": one.end,
            "points": [
                {"x": _at(place, months), **_spread(point, high)} for place, point in enumerate(one.points)
            ],
        }  # fmt: skip

    return {
        "kind": "build_up",
        "months": list(figure.months),
        "lunar": list(figure.lunar_months),
        "turn": None if figure.turn is None else figure.turn.text,
        "seasons": [
            {"name": one.name, "first": _at(one.first, months), "last": _at(one.last, months)}
            for one in figure.seasons
        ],
        "panels": [
            {
                "label": panel.label,
                "ticks": _ticks(panel.scale.ticks, panel.scale.high),
                "lines": [line(one, panel.scale.high) for one in panel.lines],
            }
            for panel in figure.panels
        ],
    }


def _map(figure: MapFigure) -> Marks:
    """The circle of a channel covers an area in keeping with its share of the effort.

    Circles that would hide each other are moved apart a little, the smaller one by as much as it takes.
    """
    most = figure.most or 1.0
    places = _apart([spot for spot in figure.spots if spot.chosen], most)
    return {
        "kind": "map",
        "top": figure.top, "bottom": figure.bottom, "right": figure.right, "left": figure.left,
        "spots": [
            {
                "name": spot.name, "amount": spot.amount, "token": spot.token, "chosen": spot.chosen,
                "x": round(places.get(spot.channel, (spot.inbound, 0.0))[0], _PLACES),
                "y": round(places.get(spot.channel, (0.0, 1.0 - spot.upstream))[1], _PLACES),
                "size": round((spot.share / most) ** 0.5, _PLACES),
            }
            for spot in figure.spots
        ],
    }  # fmt: skip


def _apart(spots: Sequence[Spot], most: float) -> dict[str, tuple[float, float]]:
    """Where chosen channels stand so that the number in each circle can be read, largest first."""
    placed: list[tuple[float, float, float]] = []
    found: dict[str, tuple[float, float]] = {}
    for spot in sorted(spots, key=lambda one: -one.share):
        radius = max(_LEAST_RADIUS, _LARGEST_RADIUS * (spot.share / most) ** 0.5)
        home = (spot.inbound, 1.0 - spot.upstream)
        x, y = min(
            _round_about(home),
            key=lambda at: (sum(_hidden(at, radius, one) for one in placed), math.dist(at, home)),
        )
        placed.append((x, y, radius))
        found[spot.channel] = (x, y)
    return found


def _round_about(home: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """The place itself, then places round it, ever further, that still lie on the map."""
    yield home
    for step in range(1, 9):
        for turn in range(16):
            angle = turn * math.tau / 16
            x, y = home[0] + 0.025 * step * math.cos(angle), home[1] + 0.025 * step * math.sin(angle)
            if 0.0 <= x <= 1.0 and 0.0 <= y <= 1.0:
                yield (round(x, _PLACES), round(y, _PLACES))


def _hidden(at: tuple[float, float], radius: float, other: tuple[float, float, float]) -> float:
    """By how much two circles come nearer than touching, if they do."""
    return round(max(0.0, radius + other[2] - math.dist(at, other[:2])), 3)


def _curves(figure: ResponseCurvesFigure) -> Marks:
    return {
        "kind": "curves",
        "advised": figure.advised,
        "today": figure.today,
        "panels": [_curve(panel) for panel in figure.panels],
    }


def _curve(panel: CurvePanel) -> Marks:
    x, y = panel.x.high, panel.y.high

    def spot(one: Any) -> Marks | None:
        return None if one is None else {"x": _at(one.x, x), "y": _at(one.y, y), "text": one.text}

    return {
        "name": panel.name, "token": panel.token, "x_label": panel.x_label, "next": panel.next_words,
        "x_ticks": _ticks(panel.x.ticks, x), "y_ticks": _ticks(panel.y.ticks, y),
        "points": [{"x": _at(place, x), **_spread(value, y)} for place, value in panel.points],
        "least": _at(panel.least, x),
        "near": None if panel.near is None else [_at(end, x) for end in panel.near],
        "advised": spot(panel.advised), "present": spot(panel.present),
    }  # fmt: skip


def _frontier(figure: FrontierFigure) -> Marks:
    """The plans along the slider from sales to brand, and the advised one beside them."""

    def on(span: Span, value: float) -> float:
        return _at(value - span.low, (span.high - span.low) or 1.0)

    def spot(one: PlanPoint) -> Marks:
        return {"x": on(figure.x, one.orders), "y": on(figure.y, one.aware), "efficient": one.efficient}

    def ticks(span: Span) -> list[Marks]:
        return [{"at": on(span, tick.at), "text": tick.text} for tick in span.ticks]

    points = [spot(one) for one in figure.points]
    return {
        "kind": "frontier",
        "x_label": figure.x_label, "y_label": figure.y_label,
        "x_ticks": ticks(figure.x), "y_ticks": ticks(figure.y),
        "points": points,
        "line": sorted((one for one in points if one["efficient"]), key=lambda one: float(one["x"])),
        "goal": points[figure.at[figure.goal]],
        "advised": None if figure.advised is None else spot(figure.advised),
    }  # fmt: skip


_DRAWN: Final[Mapping[type[Figure], Callable[[Any], Marks]]] = {
    ButterflyFigure: _butterfly,
    BuildUpFigure: _build_up,
    MapFigure: _map,
    ResponseCurvesFigure: _curves,
    FrontierFigure: _frontier,
}
