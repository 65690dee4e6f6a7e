"""What each channel brings a month at each amount: small curves side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from rawafid.advisor.advice import Advice, MixRow, Range
from rawafid.advisor.curve_reading import ChannelCurve, CurvePoint
from rawafid.figures.amounts import NOTHING, Amounts
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, Scale, TableTwin, read_aloud, scale_for, three
from rawafid.figures.findings import EVEN, sentence
from rawafid.knowledge.library import Knowledge
from rawafid.language.messages import Messages

MOST: Final = 6
"""Curves side by side; the others are there by choosing."""
Counted = Literal["orders", "worth"]
_LEAST_TOLD: Final = 0.01
_PAYS: Final = 1.05
_TICKS: Final = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on a curve with what is said of it."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePanel:
    """One channel: `points` are (amount, what it brings), `least` the smallest amount that is advised.

    `near` runs from the least to the most that costs next to nothing of the plan's worth. `next_words` says
    what a little more brings. `token` is the colour.
    """

    channel: str
    name: str
    token: str
    points: tuple[tuple[float, Range], ...]
    readings: tuple[str, ...]
    x: Scale
    y: Scale
    x_label: str
    least: float
    near: tuple[float, float] | None
    advised: Spot | None
    present: Spot | None
    next_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCurvesFigure(Figure):
    """`y_label` is what all panels count; each has its own scales. `advised` and `today` name the marks."""

    panels: tuple[CurvePanel, ...]
    y_label: str
    advised: str
    today: str


def first_choice(curves: Sequence[ChannelCurve]) -> tuple[str, ...]:
    """The channels that are shown unless others are chosen: the plan's largest, else those in use today."""
    advised = [curve.channel for curve in curves if curve.advised is not None]
    return tuple((advised or [curve.channel for curve in curves])[:MOST])


def response_curves(
    advice: Advice,
    curves: Sequence[ChannelCurve],
    messages: Messages,
    *,
    knowledge: Knowledge,
    channels: Sequence[str] | None = None,
    counted: Counted = "orders",
) -> ResponseCurvesFigure:
    """The curves of some channels, at most `MOST`; by default those of `first_choice`.

    The title is about all channels of the plan. Worth needs money: without it orders are counted.
    """
    amounts = Amounts(advice, messages)
    counted = counted if amounts.has_money else "orders"
    wanted = (first_choice(curves) if channels is None else tuple(channels))[:MOST]
    by_channel = {curve.channel: curve for curve in curves}
    chosen = [by_channel[channel] for channel in wanted if channel in by_channel]
    maker = _Maker(advice, amounts, knowledge, counted)
    title = _finding(curves, maker) if curves else messages.tr("No channel may be used, so there is no curve")
    table = _table(chosen, maker)
    return ResponseCurvesFigure(
        title=title,
        subtitle=" · ".join(filter(None, (maker.y_label, _worth_of_next(advice, curves, maker)))),
        note=messages.tr(
            "Bands are the ranges that hold {share} of the time. Tinted ground: amounts as good as the"
            " advised one. Dashed line: less is not worth beginning with. Each channel has its own scale.",
            share=messages.formatter.percent(0.8),
        ),
        table=table,
        data=_data(chosen, maker),
        alt=read_aloud(title, table),
        empty=not chosen,
        panels=tuple(maker.panel(curve) for curve in chosen),
        y_label=maker.y_label,
        advised=messages.tr("advised", note="amount"),
        today=messages.tr("today", note="amount"),
    )


class _Maker:
    """Turns curves into panels and words."""

    def __init__(self, advice: Advice, amounts: Amounts, knowledge: Knowledge, counted: Counted) -> None:
        self.amounts, self.knowledge, self.counted = amounts, knowledge, counted
        self.tr = amounts.messages.tr
        self.rows = {row.channel: row for row in advice.mix}
        self.metric = amounts.result_metric if counted == "orders" else "revenue"

    @property
    def y_label(self) -> str:
        if self.counted == "worth":
            said = self.tr("Worth of sales and of being known, a month")
            return f"{said} ({self.amounts.symbol})"
        return self.tr("{metric}, a month", metric=self.amounts.label(self.metric))

    def name(self, channel: str) -> str:
        return self.amounts.messages.prose("channels", channel)

    def value(self, point: CurvePoint) -> Range:
        return point.orders if self.counted == "orders" or point.worth is None else point.worth

    def effort(self, curve: ChannelCurve, value: float, *, exact: bool = False) -> str:
        if curve.effort == "hours":
            return self.amounts.hours(value)
        return self.amounts.money(value, exact=exact)

    def brings(self, value: float) -> str:
        return self.amounts.figure(self.metric, value)

    def more(self, orders: float) -> str:
        """Further results of a small step, which may be next to nothing but are not nothing."""
        if 0.0 < orders < _LEAST_TOLD:
            return self.tr("less than {number}", number=self.amounts.messages.formatter.number(_LEAST_TOLD))
        return self.amounts.figure(self.amounts.result_metric, max(orders, 0.0))

    def panel(self, curve: ChannelCurve) -> CurvePanel:
        row = self.rows.get(curve.channel)
        points = tuple((point.effort, self.value(point)) for point in curve.points)
        advised = present = None
        if curve.advised is not None:
            value = self.value(curve.advised)
            advised = Spot(
                curve.advised.effort,
                value.mid,
                self.tr(
                    "Advised: {effort} brings {value} ({range})",
                    effort=self.effort(curve, curve.advised.effort),
                    value=self.brings(value.mid),
                    range=self.amounts.range(self.metric, value),
                ),
            )
        if curve.present is not None and self.counted == "orders":
            present = Spot(curve.present.effort, curve.present.orders, self.today(curve))
        x_high = points[-1][0]
        most = max(
            [value.high for _, value in points]
            + ([present.y] if present is not None else [])
            + ([self.value(curve.advised).high] if curve.advised is not None else [])
        )
        return CurvePanel(
            channel=curve.channel,
            name=self.name(curve.channel),
            token=self._token(curve, row),
            points=points,
            readings=tuple(self._reading(curve, point) for point in curve.points),
            x=_until(scale_for("revenue", x_high, self.amounts, ticks=_TICKS), x_high),
            y=scale_for(self.metric, most, self.amounts, ticks=_TICKS),
            x_label=self.tr("hours a week")
            if curve.effort == "hours"
            else self.tr("{currency} a month", currency=self.amounts.symbol),
            least=curve.least,
            near=self.near(curve, row),
            advised=advised,
            present=present,
            next_words=self.next_words(curve),
        )

    def today(self, curve: ChannelCurve) -> str:
        assert curve.present is not None
        values: dict[str, Any] = {
            "effort": self.effort(curve, curve.present.effort),
            "value": self.brings(curve.present.orders),
        }
        if curve.present.reported:
            return self.tr("Today: {effort}; your customers named it for {value} a month", **values)
        return self.tr("Today: {effort}, expected to bring {value}", **values)

    def _reading(self, curve: ChannelCurve, point: CurvePoint) -> str:
        value = self.value(point)
        return self.tr(
            "{channel}: {effort} brings {value} ({range})",
            channel=self.name(curve.channel),
            effort=self.effort(curve, point.effort),
            value=self.brings(value.mid),
            range=self.amounts.range(self.metric, value),
        )

    def _token(self, curve: ChannelCurve, row: MixRow | None) -> str:
        if row is not None:
            return row.approach[0]
        channel = self.knowledge.catalogue.channels[curve.channel]
        return "upstream" if channel.upstream.mid >= 0.5 else "downstream"

    def near(self, curve: ChannelCurve, row: MixRow | None) -> tuple[float, float] | None:
        """The amounts that cost next to nothing of the plan's worth."""
        if row is None:
            return None
        return row.hours_range if curve.effort == "hours" else row.spend_range

    def next_words(self, curve: ChannelCurve) -> str:
        """What a little more brings, beyond what is advised; or the first step where nothing is."""
        step = curve.next_step
        amount = (
            self.tr("hour a week") if curve.effort == "hours" else self.amounts.money(step.effort, exact=True)
        )
        orders = self.more(step.orders)
        values: dict[str, Any] = {"amount": amount, "orders": orders, "results": self.amounts.results}
        if curve.advised is None:
            said = self.tr("Not advised. Beyond its minimum, {amount} brings {orders} {results}", **values)
        elif step.worth is None:
            said = self.tr("The next {amount} brings {orders} {results}", **values)
        else:
            said = self.tr(
                "The next {amount} brings {orders} {results}, worth {worth}",
                **values,
                worth=self.amounts.money(max(step.worth, 0.0)),
            )
        return sentence(said)


def _until(scale: Scale, high: float) -> Scale:
    """The scale cut at the end of the curve: room beyond it would look as if nothing came there."""
    return Scale(high, tuple(tick for tick in scale.ticks if tick.at <= high * 1.0001))


def _finding(curves: Sequence[ChannelCurve], maker: _Maker) -> str:
    """Where a little more brings most results, and where fewest."""
    tr, amounts = maker.tr, maker.amounts
    advised = [curve for curve in curves if curve.advised is not None]
    if not advised:
        return tr("No channel is advised for now; the curves show what each would bring")
    paid = [curve for curve in advised if curve.effort == "money"]
    same = paid if len(paid) > 1 or len(paid) == len(advised) else [c for c in advised if c.effort == "hours"]
    step = (
        tr("hour a week")
        if same[0].effort == "hours"
        else amounts.money(same[0].next_step.effort, exact=True)
    )
    most = max(same, key=lambda curve: curve.next_step.orders)
    least = min(same, key=lambda curve: curve.next_step.orders)
    values: dict[str, Any] = {
        "amount": step,
        "results": amounts.results,
        "channel": maker.name(most.channel),
        "orders": maker.more(most.next_step.orders),
    }
    if len(same) == 1:
        return sentence(tr("the next {amount} in “{channel}” brings {orders} {results}", **values))
    if most.next_step.orders < EVEN * max(least.next_step.orders, 0.0):
        return sentence(tr("the next {amount} brings about {orders} {results} wherever it goes", **values))
    return sentence(
        tr(
            "the next {amount} brings most {results} in “{channel}”, {orders}, and fewest in “{other}”,"
            " {fewer}",
            **values,
            other=maker.name(least.channel),
            fewer=maker.more(least.next_step.orders),
        )
    )


def _worth_of_next(advice: Advice, curves: Sequence[ChannelCurve], maker: _Maker) -> str:
    """Whether more money would pay, from what the next step is worth in the channels of the plan."""
    tr, amounts = maker.tr, maker.amounts
    paid = [
        c for c in curves if c.advised is not None and c.effort == "money" and c.next_step.worth is not None
    ]
    if not paid:
        return ""
    worths = [curve.next_step.worth or 0.0 for curve in paid]
    step = paid[0].next_step.effort
    values: dict[str, Any] = {
        "amount": amounts.money(step, exact=True),
        "range": amounts.range("revenue", Range(max(min(worths), 0.0), max(worths), max(worths))),
    }
    if min(worths) >= _PAYS * step and "budget" in advice.binding:
        return tr(
            "With people who come to know you, the next {amount} is worth {range}: more money would pay"
            " everywhere",
            **values,
        )
    return tr("With people who come to know you, the next {amount} is worth {range}", **values)


def _table(curves: Sequence[ChannelCurve], maker: _Maker) -> TableTwin:
    tr, amounts = maker.tr, maker.amounts
    headers = (
        tr("Channel"),
        tr("Advised"),
        maker.y_label,
        tr("likely range"),
        tr("A little more"),
        tr("Least advised"),
        tr("Just as good"),
        tr("Today"),
    )
    rows = []
    for curve in curves:
        row = maker.rows.get(curve.channel)
        value = None if curve.advised is None else maker.value(curve.advised)
        near = maker.near(curve, row)
        rows.append(
            (
                maker.name(curve.channel),
                NOTHING if curve.advised is None else maker.effort(curve, curve.advised.effort),
                NOTHING if value is None else maker.brings(value.mid),
                NOTHING if value is None else amounts.range(maker.metric, value),
                maker.next_words(curve),
                maker.effort(curve, curve.least),
                NOTHING
                if near is None
                else tr(
                    "{low} to {high}", low=maker.effort(curve, near[0]), high=maker.effort(curve, near[1])
                ),
                NOTHING if curve.present is None else maker.today(curve),
            )
        )
    return TableTwin(headers, tuple(rows))


def _data(curves: Sequence[ChannelCurve], maker: _Maker) -> DataTwin:
    """Every point of every curve."""
    tr, amounts = maker.tr, maker.amounts
    columns = (
        Column(tr("Channel"), "text"),
        Column(tr("Unit"), "text"),
        Column(tr("Effort")),
        *amounts.columns(amounts.result_metric),
        *(
            amounts.columns(
                "revenue", f"{tr('Worth of sales and of being known, a month')} ({amounts.symbol})"
            )
            if amounts.has_money
            else ()
        ),
    )
    rows: list[tuple[str | float | None, ...]] = []
    for curve in curves:
        unit = (
            tr("hours a week")
            if curve.effort == "hours"
            else tr("{currency} a month", currency=amounts.symbol)
        )
        for point in curve.points:
            worth = three(point.worth) if amounts.has_money else ()
            rows.append((maker.name(curve.channel), unit, point.effort, *three(point.orders), *worth))
    return DataTwin(columns, tuple(rows))
