"""The metrics that judge each approach, with the client's own figures where the plan foretells them."""

from dataclasses import dataclass
from typing import Final

from rawafid.advisor.advice import Advice, ApproachRow, Range
from rawafid.figures.amounts import MONEY_METRICS, NOTHING, SHARE_METRICS, Amounts
from rawafid.figures.butterfly import ORDER
from rawafid.figures.data import Column, DataTwin, Kind
from rawafid.figures.figure import Figure, TableTwin, read_aloud, three
from rawafid.figures.findings import contrast, overlapping, sentence, short_name, subject
from rawafid.knowledge.library import Knowledge
from rawafid.language.messages import Messages

_PER_THOUSAND: Final = 1000.0
_TELLING: Final = {
    "upstream": ("people_reached", "new_followers", "brand_searches"),
    "downstream": ("impressions", "frequency"),
    "inbound": ("new_followers", "site_visits"),
    "outbound": ("impressions", "cost_per_1000_reached"),
}
_TELLING_OF_SALES: Final = ("conversion_rate", "cost_per_order")
"""Both compare approaches whatever their size."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One metric of an approach. `expected` and `range` are empty where nothing is foretold of it.

    Such a metric is still one to follow: `about` says what it counts.
    """

    metric: str
    name: str
    about: str
    expected: str
    range: str
    value: Range | None


@dataclass(frozen=True, slots=True)
class Judged:
    """One approach and what it is measured by; `telling` names the metrics to look at first."""

    approach: str
    name: str
    judged: str
    awareness: tuple[Measured, ...]
    conversion: tuple[Measured, ...]
    telling: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsFigure(Figure):
    approaches: tuple[Judged, ...]


def metrics_table(advice: Advice, messages: Messages, *, knowledge: Knowledge) -> MetricsFigure:
    """How each approach is measured. Figures are for `Advice.per` of effort, as in the butterfly."""
    amounts = Amounts(advice, messages)
    catalogue = knowledge.catalogue
    approaches = []
    for approach in ORDER:
        known = catalogue.approaches[approach]
        row = advice.approaches.get(approach)
        awareness, conversion = (
            tuple(_measured(metric, row, advice, amounts) for metric in metrics)
            for metrics in (known.awareness, known.conversion)
        )
        name, judged = (
            short_name(approach, messages),
            messages.prose("approaches", f"{approach}.judged"),
        )
        telling = (*_TELLING[approach], *_TELLING_OF_SALES)
        approaches.append(Judged(approach, name, judged, awareness, conversion, telling))
    table = _table(tuple(approaches), messages)
    title = _finding(advice, amounts)
    with_figures = [place for place, row in enumerate(table.rows) if row[3] != NOTHING]
    return MetricsFigure(
        title=title,
        subtitle=messages.tr(
            "For each {amount}; metrics without a figure are to be followed", amount=amounts.per
        ),
        note="",
        table=table,
        data=_data(tuple(approaches), amounts),
        alt=read_aloud(title, table, rows=with_figures),
        approaches=tuple(approaches),
    )


def _measured(metric: str, row: ApproachRow | None, advice: Advice, amounts: Amounts) -> Measured:
    counted = amounts.result_metric if metric == "orders" else metric
    value = _foretold(counted, row, advice)
    return Measured(
        counted,
        amounts.label(counted),
        amounts.messages.prose("metrics", f"{counted}.about"),
        "" if value is None else amounts.figure(counted, value.mid),
        "" if value is None else amounts.range(counted, value),
        value,
    )


def _foretold(metric: str, row: ApproachRow | None, advice: Advice) -> Range | None:
    """What the plan says of a metric; the cost of reaching people follows from how many are reached."""
    if row is None:
        return None
    if metric == "cost_per_1000_reached" and advice.per.currency:
        people = row.awareness.get("people_reached")
        if people is None or people.low <= 0:
            return None
        cost = _PER_THOUSAND * advice.per.amount
        # A falling function of one quantity: its quantiles are those of the quantity, the other way round.
        return Range(cost / people.high, cost / people.mid, cost / people.low)
    return row.awareness.get(metric, row.conversion.get(metric))


def _finding(advice: Advice, amounts: Amounts) -> str:
    """Where a result costs least, if that is clear from where it costs most."""
    messages, tr = amounts.messages, amounts.messages.tr
    if not advice.mix:
        return tr("No channel is advised for now, so there is nothing to measure")
    rows = {approach: advice.approaches.get(approach) for approach in ORDER}
    costs = {
        approach: cost
        for approach, row in rows.items()
        if row is not None and (cost := row.conversion.get("cost_per_order")) is not None
    }
    if len(costs) < 2:
        return tr("How each approach is measured")
    least = min(costs, key=lambda one: costs[one].mid)
    most = max(costs, key=lambda one: costs[one].mid)
    compared = contrast(costs[least], costs[most], lower_is_better=True)
    name, cheap = amounts.label("cost_per_order"), amounts.figure("cost_per_order", costs[least].mid)
    if compared.leader == "none":
        return tr("{metric} is about the same everywhere: near {amount}", metric=name, amount=cheap)
    said = tr(
        "{metric}: least through {first}, {low}", metric=name, first=subject(least, messages), low=cheap
    )
    return sentence(said if compared.apart else overlapping(said, messages))


def _table(approaches: tuple[Judged, ...], messages: Messages) -> TableTwin:
    tr = messages.tr
    headers = (tr("Approach"), tr("Tells of"), tr("Metric"), tr("expected"), tr("likely range"))
    rows = []
    for one in approaches:
        for kind, measured in ((tr("awareness"), one.awareness), (tr("conversion"), one.conversion)):
            for each in measured:
                rows.append((one.name, kind, each.name, each.expected or NOTHING, each.range or NOTHING))
    return TableTwin(headers, tuple(rows))


def _data(approaches: tuple[Judged, ...], amounts: Amounts) -> DataTwin:
    """Every metric of every approach with its unit, in rows of their own."""
    tr = amounts.messages.tr
    columns = (
        Column(tr("Approach"), "text"),
        Column(tr("Tells of"), "text"),
        Column(tr("Metric"), "text"),
        Column(tr("Unit"), "text"),
        *(Column(said) for said in (tr("expected"), tr("from", note="a range"), tr("to", note="a range"))),
    )
    units: dict[Kind, str] = {"number": tr("number"), "money": amounts.symbol, "percent": tr("share of 1")}
    rows: list[tuple[str | float | None, ...]] = []
    for one in approaches:
        for said, measured in ((tr("awareness"), one.awareness), (tr("conversion"), one.conversion)):
            for each in measured:
                kind: Kind = "number"
                if each.metric in MONEY_METRICS:
                    kind = "money"
                elif each.metric in SHARE_METRICS:
                    kind = "percent"
                rows.append((one.name, said, each.name, units[kind], *three(each.value)))
    return DataTwin(columns, tuple(rows))
