"""Awareness against conversion for the four approaches, each for the same amount of effort or as planned."""

import math
from dataclasses import dataclass, replace
from typing import Final, Literal

from rawafid.advisor.advice import Advice, ApproachRow, Range
from rawafid.errors import mark
from rawafid.figures.amounts import LOWER_IS_BETTER, NOTHING, Amounts
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, Mark, Scale, TableTwin, larger, read_aloud, scale_for, three
from rawafid.figures.findings import ahead, compared, contrast, sentence, short_name, subject
from rawafid.language.messages import Messages

ORDER: Final = ("upstream", "downstream", "inbound", "outbound")
AWARENESS_METRICS: Final = ("people_reached", "impressions", "new_followers")
CONVERSION_METRICS: Final = ("orders", "cost_per_order", "conversion_rate")
"""What either side can count; `orders` stands for the client's own result."""
Unit = Literal["per", "total", "month"]
"""For each round amount of effort, for all that is planned over the horizon, or for a month of it."""
_RATIOS: Final = frozenset({"cost_per_order", "conversion_rate"})
"""These do not grow with the effort."""

_HINTS: Final = {
    "upstream": mark("we build demand ahead of need"),
    "downstream": mark("we gather ripe demand"),
    "inbound": mark("the customer comes to us"),
    "outbound": mark("we go to the customer"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the butterfly: what it counts and on which scale."""

    metric: str
    label: str
    scale: Scale


@dataclass(frozen=True, slots=True)
class Pair:
    """One approach: its marks on either side, None where it has nothing to show."""

    approach: str
    name: str
    hint: str
    awareness: Mark | None
    conversion: Mark | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ButterflyFigure(Figure):
    awareness: Side
    conversion: Side
    pairs: tuple[Pair, ...]


def butterfly(
    advice: Advice,
    messages: Messages,
    *,
    awareness: str = "people_reached",
    conversion: str = "orders",
    unit: Unit = "per",
) -> ButterflyFigure:
    """The butterfly of one advice. `awareness` and `conversion` choose what the sides count, `unit` for what.

    Without a currency there is no `cost_per_order`, and its side is empty; then everything is for a share of
    the effort. The title compares upstream with downstream, the subtitle inbound with outbound; where one of
    the two has no effort it says so.
    """
    amounts = Amounts(advice, messages)
    unit = unit if amounts.has_money else "per"
    advice = in_unit(advice, unit)
    result = amounts.result_metric if conversion == "orders" else conversion
    pairs = tuple(
        Pair(
            approach,
            short_name(approach, messages),
            messages.tr(_HINTS[approach]),
            _mark(amounts, awareness, _value(advice.approaches.get(approach), awareness)),
            _mark(amounts, result, _value(advice.approaches.get(approach), result)),
        )
        for approach in ORDER
    )
    sides = (
        Side(
            awareness,
            _awareness_label(advice, amounts, awareness, unit),
            _scale(amounts, awareness, [pair.awareness for pair in pairs]),
        ),
        Side(
            result,
            _conversion_label(advice, amounts, result, unit),
            _scale(amounts, result, [p.conversion for p in pairs]),
        ),
    )
    title = _finding(advice, amounts, ("upstream", "downstream"), (awareness, result))
    table = _table(amounts, pairs, (awareness, result))
    return ButterflyFigure(
        title=title,
        subtitle=_finding(advice, amounts, ("inbound", "outbound"), (awareness, result))
        if advice.mix
        else "",
        note=messages.tr(
            "Bars are expected values; thin lines are the ranges that hold {share} of the time.",
            share=messages.formatter.percent(0.8),
        ),
        table=table,
        data=_data(amounts, pairs, (awareness, result)),
        alt=read_aloud(title, table),
        empty=not any(pair.awareness or pair.conversion for pair in pairs),
        awareness=sides[0],
        conversion=sides[1],
        pairs=pairs,
    )


def on_one_scale(first: ButterflyFigure, second: ButterflyFigure) -> tuple[ButterflyFigure, ButterflyFigure]:
    """Both figures with the same scales, to be looked at side by side."""
    sides = {
        name: larger(getattr(first, name).scale, getattr(second, name).scale)
        for name in ("awareness", "conversion")
    }

    def scaled(figure: ButterflyFigure) -> ButterflyFigure:
        return replace(
            figure,
            awareness=replace(figure.awareness, scale=sides["awareness"]),
            conversion=replace(figure.conversion, scale=sides["conversion"]),
        )

    return scaled(first), scaled(second)


def in_unit(advice: Advice, unit: Unit) -> Advice:
    """The advice with what its approaches bring for all of their effort, or for a month of it."""
    if unit == "per":
        return advice
    months = advice.horizon_months
    places = {
        "upstream": [row.upstream for row in advice.mix],
        "downstream": [1.0 - row.upstream for row in advice.mix],
        "inbound": [row.inbound for row in advice.mix],
        "outbound": [1.0 - row.inbound for row in advice.mix],
    }
    rows: dict[str, ApproachRow | None] = {}
    for approach, row in advice.approaches.items():
        cost = math.fsum(
            place * ((one.cost_per_month or 0.0) * months + (one.setup_once or 0.0))
            for place, one in zip(places[approach], advice.mix, strict=True)
        )
        times = cost / advice.per.amount / (months if unit == "month" else 1)
        rows[approach] = None if row is None else _times(row, times)
    return replace(advice, approaches=rows)


def _times(row: ApproachRow, times: float) -> ApproachRow:
    def scaled(metric: str, range_: Range | None) -> Range | None:
        if range_ is None or metric in _RATIOS:
            return range_
        return Range(range_.low * times, range_.mid * times, range_.high * times)

    awareness = {metric: scaled(metric, value) for metric, value in row.awareness.items()}
    return ApproachRow(
        awareness={metric: value for metric, value in awareness.items() if value is not None},
        conversion={metric: scaled(metric, value) for metric, value in row.conversion.items()},
    )


def _awareness_label(advice: Advice, amounts: Amounts, metric: str, unit: Unit) -> str:
    tr, said = amounts.messages.tr, amounts.unit_label(metric)
    if unit == "total":
        return tr("Awareness: {metric}, in all over {n} months", n=advice.horizon_months, metric=said)
    if unit == "month":
        return tr("Awareness: {metric}, a month", metric=said)
    return tr("Awareness: {metric}, for each {amount}", metric=said, amount=amounts.per)


def _conversion_label(advice: Advice, amounts: Amounts, metric: str, unit: Unit) -> str:
    tr, said = amounts.messages.tr, amounts.unit_label(metric)
    if metric in _RATIOS:
        return tr("Conversion: {metric}", metric=said)
    if unit == "total":
        return tr("Conversion: {metric}, in all over {n} months", n=advice.horizon_months, metric=said)
    if unit == "month":
        return tr("Conversion: {metric}, a month", metric=said)
    return tr("Conversion: {metric}, for each {amount}", metric=said, amount=amounts.per)


def _value(row: ApproachRow | None, metric: str) -> Range | None:
    return None if row is None else row.awareness.get(metric, row.conversion.get(metric))


def _mark(amounts: Amounts, metric: str, value: Range | None) -> Mark | None:
    return None if value is None else Mark(value, amounts.figure(metric, value.mid))


def _scale(amounts: Amounts, metric: str, marks: list[Mark | None]) -> Scale:
    return scale_for(metric, max((one.range.high for one in marks if one), default=0.0), amounts)


def _finding(advice: Advice, amounts: Amounts, two: tuple[str, str], metrics: tuple[str, str]) -> str:
    messages = amounts.messages
    if not advice.mix:
        return messages.tr("No channel is advised for now, so there is nothing to compare")
    rows = [advice.approaches.get(approach) for approach in two]
    if rows[0] is None or rows[1] is None:
        present, missing = (1, 0) if rows[0] is None else (0, 1)
        return sentence(
            messages.tr(
                "all of the effort is {present}, so {missing} has no figures to compare",
                present=subject(two[present], messages),
                missing=subject(two[missing], messages),
            )
        )
    values = [[_value(row, metric) for row in rows] for metric in metrics]
    contrasts = []
    for metric, (first, second) in zip(metrics, values, strict=True):
        if first is None or second is None:
            return sentence(
                messages.tr(
                    "{metric} cannot be compared: give the budget and the currency",
                    metric=amounts.label(metric),
                )
            )
        contrasts.append(contrast(first, second, lower_is_better=metric in LOWER_IS_BETTER))
    if metrics == ("people_reached", amounts.result_metric):
        return compared(*two, *contrasts, counted=amounts.results, messages=messages)
    names = (amounts.label(metrics[0]), amounts.label(metrics[1]))
    return ahead(*two, (contrasts[0], contrasts[1]), names, messages)


def _table(amounts: Amounts, pairs: tuple[Pair, ...], metrics: tuple[str, str]) -> TableTwin:
    tr = amounts.messages.tr
    headers = [tr("Approach")]
    for metric in metrics:
        headers += [amounts.label(metric), tr("{metric}: likely range", metric=amounts.label(metric))]
    rows = []
    for pair in pairs:
        cells = [pair.name]
        for metric, shown in zip(metrics, (pair.awareness, pair.conversion), strict=True):
            cells += [NOTHING, NOTHING] if shown is None else [shown.text, amounts.range(metric, shown.range)]
        rows.append(tuple(cells))
    return TableTwin(tuple(headers), tuple(rows))


def _data(amounts: Amounts, pairs: tuple[Pair, ...], metrics: tuple[str, str]) -> DataTwin:
    columns = (
        Column(amounts.messages.tr("Approach"), "text"),
        *(column for metric in metrics for column in amounts.columns(metric)),
    )
    rows = tuple(
        (
            pair.name,
            *three(pair.awareness.range if pair.awareness else None),
            *three(pair.conversion.range if pair.conversion else None),
        )
        for pair in pairs
    )
    return DataTwin(columns, rows)
