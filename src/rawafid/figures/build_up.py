"""How awareness and conversion build up over the horizon: cumulative, with their ranges."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from rawafid.advisor.advice import Advice, Range
from rawafid.figures.amounts import Amounts
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, Scale, TableTwin, larger, read_aloud, scale_for, three
from rawafid.figures.findings import sentence, short_name, subject
from rawafid.knowledge.answers import choice
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.occasions import concerns, occurrences
from rawafid.language.dates import DateWriter, Month, hijri_month_name, month_name
from rawafid.language.messages import Messages

SEASONS: Final = ("ramadan",)
"""Occasions that are shown behind the lines: the ones that change buying for weeks."""
_RISING: Final = 1.25
_NOTHING: Final = Range(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Line:
    """What has come by the end of each month; `points[0]` is the start, with nothing yet.

    `token` is the colour; `dashed` and `marker` are the second cue beside it. `readings` tell each month,
    beginning with the first.
    """

    name: str
    token: str
    dashed: bool
    marker: Literal["circle", "square"]
    points: tuple[Range, ...]
    end: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure with its own scale; the two measures are never drawn on one."""

    measure: Literal["awareness", "conversion"]
    label: str
    scale: Scale
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Season:
    """A band behind the lines, from and to in months since the start."""

    name: str
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Turn:
    """A month from which one line brings more a month for good, and the words for it."""

    month: int
    token: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildUpFigure(Figure):
    """`months` are the names of the months of the horizon in order; `long_months` have their year.

    `lunar_months` are the Hijri months that most of each falls in, empty where they are not wanted.
    """

    months: tuple[str, ...]
    lunar_months: tuple[str, ...]
    long_months: tuple[str, ...]
    turn: Turn | None
    panels: tuple[Panel, ...]
    seasons: tuple[Season, ...]


def build_up(
    advice: Advice,
    messages: Messages,
    *,
    knowledge: Knowledge | None = None,
    dates: DateWriter | None = None,
    measures: Sequence[str] = ("awareness", "conversion"),
) -> BuildUpFigure:
    """The build-up of one advice, of one or both measures.

    With `knowledge`, seasons that concern the client stand behind it. `dates` says how months are written
    and whether Hijri months stand beside them.
    """
    amounts = Amounts(advice, messages)
    language = messages.language
    dates = dates or DateWriter(language, messages.formatter.digits)
    start = Month.parse(advice.start)
    months = [start.add(place) for place in range(len(advice.build_up))]
    long_months = tuple(dates.month(month) for month in months)
    table = _table(advice, amounts, long_months)
    title = _finding(advice, amounts, long_months)
    return BuildUpFigure(
        title=title,
        subtitle=_totals(advice, amounts, long_months),
        note=messages.tr(
            "Added up from the start. Bands are the ranges that hold {share} of the time.",
            share=messages.formatter.percent(0.8),
        ),
        table=table,
        data=_data(advice, amounts),
        alt=read_aloud(title, table),
        empty=not advice.build_up,
        months=tuple(month_name(month.month, language, month_names=dates.month_names) for month in months),
        lunar_months=_lunar(months, dates) if dates.with_second else (),
        long_months=long_months,
        turn=_turn(advice, amounts, long_months) if advice.build_up else None,
        panels=tuple(panel for panel in _panels(advice, amounts, long_months) if panel.measure in measures)
        if advice.build_up
        else (),
        seasons=_seasons(advice, knowledge, months, messages) if knowledge and months else (),
    )


def on_one_scale(first: BuildUpFigure, second: BuildUpFigure) -> tuple[BuildUpFigure, BuildUpFigure]:
    """Both figures with the same scales, to be looked at side by side."""
    if first.empty or second.empty:
        return first, second
    scales = [larger(one.scale, other.scale) for one, other in zip(first.panels, second.panels, strict=True)]

    def scaled(figure: BuildUpFigure) -> BuildUpFigure:
        panels = zip(figure.panels, scales, strict=True)
        return replace(figure, panels=tuple(replace(panel, scale=scale) for panel, scale in panels))

    return scaled(first), scaled(second)


def _lunar(months: Sequence[Month], dates: DateWriter) -> tuple[str, ...]:
    """The Hijri month of the middle of each month; nothing where the tables of that calendar end."""
    middles = [month.first_day().replace(day=15) for month in months]
    names = tuple(hijri_month_name(day, dates.language, shift_days=dates.hijri_shift) for day in middles)
    return names if all(names) else ()


def _panels(advice: Advice, amounts: Amounts, months: Sequence[str]) -> tuple[Panel, ...]:
    people = (_NOTHING, *(month.people for month in advice.build_up))
    awareness = Line(
        amounts.label("people_reached"),
        "awareness",
        False,
        "circle",
        people,
        _end(amounts, "people_reached", people),
        _readings(amounts, "people_reached", amounts.label("people_reached"), people, months),
    )
    result = amounts.result_metric
    lines = []
    for approach in ("upstream", "downstream"):
        points = (_NOTHING, *(month.orders_by_approach[approach] for month in advice.build_up))
        if points[-1].mid > 0:
            dashed = approach == "upstream"
            name = short_name(approach, amounts.messages)
            marker: Literal["circle", "square"] = "circle" if dashed else "square"
            said = _readings(amounts, result, f"{amounts.label(result)} · {name}", points, months)
            end = _end(amounts, result, points)
            lines.append(Line(name, approach, dashed, marker, points, end, said))
    tr = amounts.messages.tr
    return (
        Panel(
            "awareness",
            tr("Awareness: {metric}", metric=amounts.label("people_reached")),
            _scale(amounts, "people_reached", [awareness]),
            (awareness,),
        ),
        Panel(
            "conversion",
            tr("Conversion: {metric}", metric=amounts.label(result)),
            _scale(amounts, result, lines),
            tuple(lines),
        ),
    )


def _readings(
    amounts: Amounts, metric: str, name: str, points: Sequence[Range], months: Sequence[str]
) -> tuple[str, ...]:
    return tuple(
        f"{month} · {name}: {amounts.figure(metric, point.mid)} ({amounts.range(metric, point)})"
        for month, point in zip(months, points[1:], strict=True)
    )


def _end(amounts: Amounts, metric: str, points: Sequence[Range]) -> str:
    return amounts.figure(metric, points[-1].mid)


def _scale(amounts: Amounts, metric: str, lines: Sequence[Line]) -> Scale:
    return scale_for(metric, max((line.points[-1].high for line in lines), default=0.0), amounts)


def _monthly(totals: Sequence[float]) -> list[float]:
    """What comes in each month, from what has come by its end."""
    return [now - before for before, now in zip((0.0, *totals), totals, strict=False)]


def _turn(advice: Advice, amounts: Amounts, months: Sequence[str]) -> Turn | None:
    """Where one approach begins to bring more a month than the other, with both figures of that month."""
    overtaking = _overtaking(advice)
    if overtaking is None:
        return None
    month, leader, other = overtaking
    one, two = (
        _monthly([at.orders_by_approach[approach].mid for at in advice.build_up])[month]
        for approach in (leader, other)
    )
    metric = amounts.result_metric
    text = amounts.messages.tr(
        "From {month}: {leader} brings {more} a month, {other} {fewer}",
        month=months[month],
        leader=short_name(leader, amounts.messages),
        more=amounts.figure(metric, one),
        other=short_name(other, amounts.messages),
        fewer=amounts.figure(metric, two),
    )
    return Turn(month, leader, text)


def _finding(advice: Advice, amounts: Amounts, months: Sequence[str]) -> str:
    messages, tr = amounts.messages, amounts.messages.tr
    if not advice.build_up:
        return tr("No channel is advised for now, so nothing builds up")
    overtaking = _overtaking(advice)
    if overtaking is not None:
        month, leader, other = overtaking
        return tr(
            "From {month}, {leader} is expected to bring more {results} a month than {other}",
            month=months[month],
            leader=subject(leader, messages),
            other=subject(other, messages),
            results=amounts.results,
        )
    monthly = _monthly([month.orders.mid for month in advice.build_up])
    first, last = monthly[0], monthly[-1]
    result = amounts.result_metric
    if len(monthly) > 1 and last > first * _RISING:
        return sentence(
            tr(
                "the effect builds up: from {first} {results} in the first month to {last} in the last",
                first=amounts.figure(result, first),
                last=amounts.figure(result, last),
                results=amounts.results,
            )
        )
    if len(monthly) > 1 and first > last * _RISING:
        return sentence(
            tr(
                "the effect wears off: from {first} {results} in the first month to {last} in the last",
                first=amounts.figure(result, first),
                last=amounts.figure(result, last),
                results=amounts.results,
            )
        )
    each = amounts.figure(result, sum(monthly) / len(monthly))
    return sentence(
        tr("{results} come steadily, about {number} a month", results=amounts.results, number=each)
    )


def _overtaking(advice: Advice) -> tuple[int, str, str] | None:
    """The month from which one of upstream and downstream brings more a month for good."""
    upstream, downstream = (
        _monthly([month.orders_by_approach[approach].mid for month in advice.build_up])
        for approach in ("upstream", "downstream")
    )
    ahead = [one > other for one, other in zip(upstream, downstream, strict=True)]
    for month in range(1, len(ahead)):
        if len(set(ahead[month:])) == 1 and ahead[month] != ahead[month - 1] and len(set(ahead[:month])) == 1:
            leader, other = ("upstream", "downstream") if ahead[month] else ("downstream", "upstream")
            return month, leader, other
    return None


def _totals(advice: Advice, amounts: Amounts, months: Sequence[str]) -> str:
    if not advice.build_up:
        return ""
    last = advice.build_up[-1]
    return amounts.messages.tr(
        "By the end of {month}: {people} people reached, and {results}: {range}",
        month=months[-1],
        people=amounts.range("people_reached", last.people),
        results=amounts.results,
        range=amounts.range(amounts.result_metric, last.orders),
    )


def _seasons(
    advice: Advice, knowledge: Knowledge, months: Sequence[Month], messages: Messages
) -> tuple[Season, ...]:
    answers = advice.client_file.answers
    country, sector = choice(answers, "country"), choice(answers, "sector")
    catalogue = knowledge.catalogue
    if country is None or country not in catalogue.countries:
        return ()
    start, end = months[0].first_day(), months[-1].last_day()
    found = []
    for id in SEASONS:
        occasion = catalogue.occasions[id]
        if concerns(occasion, catalogue.countries[country], sector or ""):
            for one in occurrences(occasion, start, end, country=country):
                first = max(_since(months[0], max(one.first, start)), 0.0)
                last = min(_since(months[0], min(one.last, end)) + 1 / 31, float(len(months)))
                found.append(Season(messages.prose("occasions", id), first, last))
    return tuple(found)


def _since(start: Month, day: date) -> float:
    """Months from the beginning of `start` to the beginning of `day`."""
    whole = (day.year - start.year) * 12 + day.month - start.month
    return whole + (day.day - 1) / monthrange(day.year, day.month)[1]


def _table(advice: Advice, amounts: Amounts, months: Sequence[str]) -> TableTwin:
    tr, prose = amounts.messages.tr, amounts.messages.prose
    people, result = amounts.label("people_reached"), amounts.label(amounts.result_metric)
    headers = (
        tr("By the end of"),
        people,
        tr("{metric}: likely range", metric=people),
        result,
        tr("{metric}: likely range", metric=result),
        *(f"{result} · {prose('approaches', approach)}" for approach in ("upstream", "downstream")),
    )
    counted = amounts.result_metric
    rows = tuple(
        (
            months[place],
            amounts.figure("people_reached", month.people.mid),
            amounts.range("people_reached", month.people),
            amounts.figure(counted, month.orders.mid),
            amounts.range(counted, month.orders),
            *(
                amounts.figure(counted, month.orders_by_approach[approach].mid)
                for approach in ("upstream", "downstream")
            ),
        )
        for place, month in enumerate(advice.build_up)
    )
    return TableTwin(headers, rows)


def _data(advice: Advice, amounts: Amounts) -> DataTwin:
    """Every month with its ranges; months are written as in files: 2027-02."""
    start, result = Month.parse(advice.start), amounts.result_metric
    names = [amounts.messages.prose("approaches", one) for one in ("upstream", "downstream")]
    columns = (
        Column(amounts.messages.tr("By the end of"), "text"),
        *amounts.columns("people_reached"),
        *amounts.columns(result),
        *(
            column
            for name in names
            for column in amounts.columns(result, f"{amounts.label(result)} · {name}")
        ),
    )
    rows = tuple(
        (
            str(start.add(place)),
            *three(month.people),
            *three(month.orders),
            *(
                cell
                for approach in ("upstream", "downstream")
                for cell in three(month.orders_by_approach[approach])
            ),
        )
        for place, month in enumerate(advice.build_up)
    )
    return DataTwin(columns, rows)
