"""Sales now against being known: every plan that is the best for some goal."""

import math
from dataclasses import dataclass
from typing import Any, Final

from rawafid.advisor.advice import Advice
from rawafid.advisor.trade_off import PlansAtGoal, TradeOff, TradeOffPlan
from rawafid.figures.amounts import NOTHING, Amounts
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, TableTwin, Tick, nice_step, read_aloud, three
from rawafid.figures.findings import sentence
from rawafid.language.messages import Messages

ROUND: Final = 0.1
"""How much room there is beyond the outermost plans, as a share of what lies between them."""
_SAME: Final = 0.03
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a scale, which need not begin at 0: the marks on it are points, not bars."""

    low: float
    high: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPoint:
    """One plan: its place, and what is said of it. `efficient` plans are beaten by none in both measures.

    `first` and `last` are the goals, 0–100, between which it is in hand.
    """

    first: int
    last: int
    orders: float
    aware: float
    efficient: bool
    upstream: float
    inbound: float
    orders_text: str
    orders_range: str
    aware_text: str
    aware_range: str
    effort: str
    channels: str
    reading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierFigure(Figure):
    """`at[goal]` is the place in `points` of the plan in hand, `gaps[goal]` how near it is to the best.

    `advised` is the plan of the advice and `goal` the client's own.
    """

    x: Span
    y: Span
    x_label: str
    y_label: str
    points: tuple[PlanPoint, ...]
    at: tuple[int, ...]
    gaps: tuple[str, ...]
    goal: int
    advised: PlanPoint | None
    advised_gap: str

    def goal_of(self, place: int, near: int) -> int:
        """The goal nearest to `near` at which a plan is in hand."""
        point = self.points[place]
        return min(max(near, point.first), point.last)


def frontier_figure(advice: Advice, trade_off: TradeOff | None, messages: Messages) -> FrontierFigure:
    """The frontier of one client; empty where no plan has anything to choose."""
    amounts = Amounts(advice, messages)
    maker = _Maker(amounts)
    if trade_off is None or not advice.mix:
        nothing = TableTwin((), ())
        title = (
            messages.tr("A target is set, so the goal has nothing to choose between")
            if advice.target is not None
            else messages.tr("No channel is advised for now, so there is nothing to weigh")
        )
        span = Span(0.0, 1.0, ())
        return FrontierFigure(
            title=title, subtitle="", note="", table=nothing, data=DataTwin(), alt=title, empty=True, x=span,
            y=span, x_label="", y_label="", points=(), at=(), gaps=(), goal=50, advised=None,
            advised_gap="",
        )  # fmt: skip
    points = tuple(maker.point(trade_off, place) for place in range(len(trade_off.plans)))
    advised = maker.described(trade_off.advised, trade_off.goal, trade_off.goal, efficient=True)
    everything = [*points, advised]
    table = _table(points, advised, trade_off, maker)
    title = _finding(points, maker)
    return FrontierFigure(
        title=title,
        subtitle=messages.tr(
            "Your goal, {goal} of {most}: {orders} {results} and {people} people who newly know you",
            goal=messages.formatter.integer(trade_off.goal),
            most=messages.formatter.integer(100),
            orders=advised.orders_text,
            results=amounts.results,
            people=advised.aware_text,
        ),
        note=messages.tr(
            "Drag the point, or move it with the arrow keys. Every position is proven to lie within {gap} of"
            " the best for its goal. Hollow points bring less of both: there, cost and certainty count for"
            " more. What is advised has round amounts and may lean to the share of brand work that the"
            " answers call for: it lies beside the line.",
            gap=messages.formatter.percent(trade_off.widest_gap, 2),
        ),
        table=table,
        data=_data(points, trade_off, maker),
        alt=read_aloud(title, table),
        x=maker.span(amounts.result_metric, [point.orders for point in everything]),
        y=maker.span("people_reached", [point.aware for point in everything]),
        x_label=messages.tr("{metric}, over the plan", metric=amounts.label(amounts.result_metric)),
        y_label=maker.aware_label,
        points=points,
        at=trade_off.at,
        gaps=tuple(messages.formatter.percent(gap, 2) for gap in trade_off.gaps),
        goal=trade_off.goal,
        advised=advised,
        advised_gap=messages.formatter.percent(trade_off.advised.gap, 2),
    )


@dataclass(frozen=True, slots=True)
class SolvedPoint:
    """A plan solved anew: its point, its certified gap, and in words what would be advised at its goal."""

    point: PlanPoint
    gap: str
    advised: str = ""


def solved_point(advice: Advice, found: PlansAtGoal, messages: Messages, *, goal: int) -> SolvedPoint:
    """What was solved anew at a goal, as a point of the figure."""
    maker = _Maker(Amounts(advice, messages))
    told = maker.described(found.advised, goal, goal, efficient=True)
    return SolvedPoint(
        maker.described(found.best, goal, goal, efficient=True),
        messages.formatter.percent(found.best.gap, 2),
        messages.tr(
            "Advised at this goal, with round amounts and the lean to the share of brand work: {orders}"
            " {results}, {people} people newly know you",
            orders=told.orders_text,
            results=maker.amounts.results,
            people=told.aware_text,
        ),
    )


class _Maker:
    """Turns plans into points and words."""

    def __init__(self, amounts: Amounts) -> None:
        self.amounts, self.tr = amounts, amounts.messages.tr
        self.aware_label = self.tr("People who newly know you")

    def point(self, trade_off: TradeOff, place: int) -> PlanPoint:
        goals = [goal for goal, at in enumerate(trade_off.at) if at == place]
        plan = trade_off.plans[place]
        beaten = any(
            other.orders.mid >= plan.orders.mid
            and other.aware.mid >= plan.aware.mid
            and (other.orders.mid > plan.orders.mid or other.aware.mid > plan.aware.mid)
            for other in trade_off.plans
        )
        return self.described(plan, min(goals), max(goals), efficient=not beaten)

    def described(self, plan: TradeOffPlan, first: int, last: int, *, efficient: bool) -> PlanPoint:
        amounts, messages = self.amounts, self.amounts.messages
        metric = amounts.result_metric
        orders, aware = (
            amounts.figure(metric, plan.orders.mid),
            amounts.figure("people_reached", plan.aware.mid),
        )
        names = [messages.prose("channels", channel) for channel, _, _ in plan.mix[:_NAMED]]
        effort = (
            amounts.money(plan.spend_per_month)
            if plan.spend_per_month is not None and amounts.has_money
            else amounts.hours(plan.hours_per_week)
        )
        return PlanPoint(
            first=first,
            last=last,
            orders=plan.orders.mid,
            aware=plan.aware.mid,
            efficient=efficient,
            upstream=plan.upstream,
            inbound=plan.inbound,
            orders_text=orders,
            orders_range=amounts.range(metric, plan.orders),
            aware_text=aware,
            aware_range=amounts.range("people_reached", plan.aware),
            effort=effort,
            channels=messages.listed(names),
            reading=self.tr(
                "Goal {first} to {last}: {orders} {results}, {people} people newly know you,"
                " {share} upstream",
                first=messages.formatter.integer(first),
                last=messages.formatter.integer(last),
                orders=orders,
                results=amounts.results,
                people=aware,
                share=messages.formatter.percent(plan.upstream),
            ),
        )

    def span(self, metric: str, values: list[float]) -> Span:
        """A scale round the values, with a tick at round figures inside."""
        low, high = min(values), max(values)
        room = ROUND * (high - low) if high > low else 0.1 * max(high, 1.0)
        low, high = max(0.0, low - room), high + room
        step = nice_step((high - low) / 4)
        first = math.ceil(low / step - 1e-9)
        count = math.floor(high / step + 1e-9) - first + 1
        ticks = [(first + place) * step for place in range(count)]
        return Span(low, high, tuple(Tick(at, self.amounts.tick(metric, at, step=step)) for at in ticks))


def _finding(points: tuple[PlanPoint, ...], maker: _Maker) -> str:
    """What brand growth brings and costs, from the one end of the slider to the other."""
    tr, messages = maker.tr, maker.amounts.messages
    sales, brand = points[0], points[-1]
    if len(points) == 1 or sales.aware <= 0.0 or sales.orders <= 0.0:
        return tr("Whatever the goal, the same plan is the best")
    more, fewer = brand.aware / sales.aware - 1.0, 1.0 - brand.orders / sales.orders
    if more < _SAME:
        return tr("Whatever the goal, nearly the same comes of it")
    values: dict[str, Any] = {"more": messages.formatter.percent(more), "results": maker.amounts.results}
    if fewer < _SAME:
        return sentence(
            tr("brand growth makes {more} more people know you, for hardly any {results}", **values)
        )
    return sentence(
        tr(
            "all for brand growth: {more} more people come to know you, for {fewer} fewer {results}",
            **values,
            fewer=messages.formatter.percent(fewer),
        )
    )


def _table(
    points: tuple[PlanPoint, ...], advised: PlanPoint, trade_off: TradeOff, maker: _Maker
) -> TableTwin:
    tr, formatter = maker.tr, maker.amounts.messages.formatter
    result = maker.amounts.label(maker.amounts.result_metric)
    headers = (
        tr("Goal"),
        result,
        tr("{metric}: likely range", metric=result),
        maker.aware_label,
        tr("{metric}: likely range", metric=maker.aware_label),
        tr("Upstream"),
        tr("A month"),
        tr("Largest channels"),
    )

    def row(goal: str, point: PlanPoint) -> tuple[str, ...]:
        return (
            goal, point.orders_text, point.orders_range, point.aware_text, point.aware_range,
            formatter.percent(point.upstream), point.effort, point.channels or NOTHING,
        )  # fmt: skip

    def goals(point: PlanPoint) -> str:
        if point.first == point.last:
            return formatter.integer(point.first)
        return tr("{low} to {high}", low=formatter.integer(point.first), high=formatter.integer(point.last))

    own = tr("{goal}, as advised", goal=formatter.integer(trade_off.goal))
    return TableTwin(headers, (row(own, advised), *(row(goals(point), point) for point in points)))


def _data(points: tuple[PlanPoint, ...], trade_off: TradeOff, maker: _Maker) -> DataTwin:
    tr, amounts = maker.tr, maker.amounts
    currency = f" ({amounts.symbol})" if amounts.has_money else ""
    columns = (
        Column(tr("Goal from")),
        Column(tr("Goal to")),
        *amounts.columns(amounts.result_metric),
        *amounts.columns("people_reached", maker.aware_label),
        Column(tr("Upstream"), "percent"),
        Column(tr("Inbound"), "percent"),
        Column(tr("Money a month") + currency, "money"),
        Column(tr("Hours a week")),
    )
    rows = tuple(
        (
            float(point.first),
            float(point.last),
            *three(plan.orders),
            *three(plan.aware),
            plan.upstream,
            plan.inbound,
            plan.spend_per_month,
            plan.hours_per_week,
        )
        for point, plan in zip(points, trade_off.plans, strict=True)
    )
    return DataTwin(columns, rows)
