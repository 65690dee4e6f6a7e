"""Where the channels lie between the four approaches, and where the effort goes."""

from dataclasses import dataclass, replace
from typing import Final

from rawafid.advisor.advice import Advice
from rawafid.errors import mark
from rawafid.figures.amounts import NOTHING, Amounts
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, TableTwin, read_aloud
from rawafid.figures.findings import sentence, short_name
from rawafid.knowledge.library import Knowledge
from rawafid.language.messages import Messages

MOST: Final = 0.5
"""From this share of the effort on a corner of the map holds most of it."""

_CORNERS: Final = {
    ("upstream", "inbound"): mark("upstream inbound work"),
    ("upstream", "outbound"): mark("upstream outbound work"),
    ("downstream", "inbound"): mark("downstream inbound work"),
    ("downstream", "outbound"): mark("downstream outbound work"),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A channel on the map: `upstream` and `inbound` are its place, 0–1; `share` is of the effort, 0–1.

    `token` is its colour. A channel that is not chosen has no share and no amount and is drawn hollow.
    """

    channel: str
    name: str
    upstream: float
    inbound: float
    share: float
    amount: str
    token: str

    @property
    def chosen(self) -> bool:
        return self.share > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFigure(Figure):
    """`spots` has the chosen ones first, by their share; edges are names of approaches.

    `most` is the share of the largest circle, by which the others are drawn.
    """

    spots: tuple[Spot, ...]
    top: str
    bottom: str
    right: str
    left: str
    most: float


def channel_map(advice: Advice, knowledge: Knowledge, messages: Messages) -> MapFigure:
    """The map of one advice: upstream on top and inbound on the right in every language."""
    amounts = Amounts(advice, messages)
    prose = messages.prose
    spots = [
        Spot(
            row.channel,
            prose("channels", row.channel),
            row.upstream,
            row.inbound,
            row.share,
            amounts.effort(row.share, row.cost_per_month),
            row.approach[0],
        )
        for row in sorted(advice.mix, key=lambda row: -row.share)
    ]
    used = {row.channel for row in advice.mix}
    spots += [
        Spot(
            channel.id,
            prose("channels", channel.id),
            channel.upstream.mid,
            channel.inbound.mid,
            0.0,
            "",
            "ctl",
        )
        for channel in knowledge.catalogue.channels.values()
        if channel.split and channel.id not in used
    ]
    title = _finding(advice, amounts)
    table = _table(advice, amounts)
    return MapFigure(
        title=title,
        subtitle=messages.tr("Circle size: effort a month, money and your hours together"),
        note=messages.tr("Hollow circles: channels not chosen"),
        table=table,
        data=_data(advice, amounts),
        alt=read_aloud(title, table),
        empty=not advice.mix,
        spots=tuple(spots),
        top=short_name("upstream", messages),
        bottom=short_name("downstream", messages),
        right=short_name("inbound", messages),
        left=short_name("outbound", messages),
        most=max((spot.share for spot in spots), default=0.0),
    )


def on_one_scale(first: MapFigure, second: MapFigure) -> tuple[MapFigure, MapFigure]:
    """Both maps with circles of one measure, to be looked at side by side."""
    most = max(first.most, second.most)
    return replace(first, most=most), replace(second, most=most)


def _finding(advice: Advice, amounts: Amounts) -> str:
    tr = amounts.messages.tr
    if not advice.mix:
        return tr("No channel is advised for now")
    if len(advice.mix) == 1:
        name = amounts.messages.prose("channels", advice.mix[0].channel)
        return tr("All of it goes to one channel: {channel}", channel=name)
    corners = dict.fromkeys(_CORNERS, 0.0)
    for row in advice.mix:
        corners[row.approach[0], row.approach[1]] += row.share
    largest = max(corners, key=lambda corner: corners[corner])
    share, corner = amounts.percent(corners[largest]), tr(_CORNERS[largest])
    if corners[largest] >= MOST:
        return sentence(tr("{share} of the effort goes to {corner}", share=share, corner=corner))
    return tr("The effort is spread: the largest part, {share}, goes to {corner}", share=share, corner=corner)


def _table(advice: Advice, amounts: Amounts) -> TableTwin:
    tr, prose = amounts.messages.tr, amounts.messages.prose
    headers = (tr("Channel"), tr("Approach"), tr("Share of effort"), tr("Effort a month"))
    rows = tuple(
        (
            prose("channels", row.channel),
            " · ".join(prose("approaches", one) for one in row.approach),
            amounts.percent(row.share),
            amounts.effort(0.0, row.cost_per_month) if row.cost_per_month is not None else NOTHING,
        )
        for row in sorted(advice.mix, key=lambda row: -row.share)
    )
    return TableTwin(headers, rows)


def _data(advice: Advice, amounts: Amounts) -> DataTwin:
    tr, prose = amounts.messages.tr, amounts.messages.prose
    currency = f" ({amounts.symbol})" if amounts.has_money else ""
    columns = (
        Column(tr("Channel"), "text"),
        Column(prose("approaches", "upstream"), "percent"),
        Column(prose("approaches", "inbound"), "percent"),
        Column(tr("Share of effort"), "percent"),
        Column(tr("Effort a month") + currency, "money"),
        Column(tr("Hours a week")),
    )
    rows = tuple(
        (
            prose("channels", row.channel),
            row.upstream,
            row.inbound,
            row.share,
            row.cost_per_month,
            row.hours_per_week,
        )
        for row in sorted(advice.mix, key=lambda row: -row.share)
    )
    return DataTwin(columns, rows)
