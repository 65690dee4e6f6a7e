"""What the infographic shows: channels as streams of one river, approaches set against each other."""

from collections.abc import Sequence
from typing import Final

from rawafid.advisor.advice import MixRow, Range
from rawafid.figures.butterfly import butterfly
from rawafid.figures.findings import short_name
from rawafid.language.numbers import isolated
from rawafid.reports.document import Block, Duel, Items, Measure, River, Section, Side, Stream, Text
from rawafid.reports.pieces import Pieces

_MOST_STREAMS: Final = 8
_DUELS: Final = (("upstream", "downstream"), ("inbound", "outbound"))


class Infographic(Pieces):
    """Says the tall picture that is made to be shared."""

    def _infographic(self) -> list[Section]:
        tr = self.tr
        if not self.advice.mix:
            return [Section("in_short", "", (*self._opening(), *self._caution()))]
        found = [
            Section("in_short", "", self._opening()),
            Section("advice", tr("Where the effort goes"), (self._river(),)),
            Section("approaches", tr("The four approaches, with your figures"), self._set_against()),
        ]
        if reasons := self._main_reasons():
            found.append(Section("reasons", tr("Why this plan"), (Items(reasons),)))
        if caution := self._caution():
            found.append(Section("caution", "", caution))
        return found

    # ── the river

    def _river(self) -> River:
        mix = self.advice.mix
        # One that is left would take the line that says so.
        shown = mix if len(mix) <= _MOST_STREAMS + 1 else mix[:_MOST_STREAMS]
        streams = [self._stream(row) for row in shown]
        if rest := mix[len(shown) :]:
            share = sum(row.share for row in rest)
            name = self.tr("and {n} smaller channels", n=len(rest))
            streams.append(Stream(name, self._taken(rest), self._part(share), share, "ink2"))
        said = [f"{one.name} {isolated(one.value)}" for one in streams]
        return River(
            streams=tuple(streams),
            mouth=self.tr("What to expect in {n} months", n=self.advice.horizon_months),
            facts=self._facts().facts,
            alt=self.tr("Share of effort: {channels}", channels=self.messages.listed(said)),
        )

    def _stream(self, row: MixRow) -> Stream:
        approaches = [short_name(one, self.messages) for one in row.approach]
        return Stream(
            name=self.say.channel(row.channel, row.objective),
            about=" · ".join((*approaches, *filter(None, [self._taken([row])]))),
            value=self._part(row.share),
            share=row.share,
            token=row.approach[0],
        )

    def _part(self, share: float) -> str:
        return self.percent(share, 1 if share < 0.01 else 0)

    def _taken(self, rows: Sequence[MixRow]) -> str:
        """Money a month, or hours a week where no money is asked for; "" where the money is not known."""
        if any(row.spend_per_month is None for row in rows):
            return ""
        spend = sum(row.spend_per_month or 0.0 for row in rows)
        if self.advice.currency and spend:
            return self.tr("{amount} a month", amount=self.say.spend(spend))
        hours = sum(row.hours_per_week for row in rows)
        return self.tr("{n} hours a week", note="alone", n=max(1, round(hours)))

    # ── approaches set against each other

    def _set_against(self) -> tuple[Block, ...]:
        figure = butterfly(self.advice, self.messages)
        sides = {
            pair.approach: Side(
                pair.approach, pair.name, pair.hint, self.percent(self.advice.shares[pair.approach])
            )
            for pair in figure.pairs
        }
        duels = [self._duel(sides[first], sides[second]) for first, second in _DUELS]
        blocks: list[Block] = []
        if not figure.empty:
            blocks.append(Text(figure.title))
        blocks += duels
        note = self.tr(
            "Bars are expected values; thin lines are the ranges that hold {share} of the time.",
            share=self.percent(0.8),
        )
        return (*blocks, Text(f"{self._compared().text} {note}", "note"))

    def _duel(self, first: Side, second: Side) -> Duel:
        metrics = ["people_reached", self.amounts.result_metric]
        if self.advice.currency:
            metrics.append("cost_per_order")
        rows = []
        for metric in metrics:
            found = [self._foretold(side.token, metric) for side in (first, second)]
            most = max((one.high for one in found if one is not None), default=0.0)
            if most > 0.0:
                one, other = (self._measure(metric, each, most) for each in found)
                rows.append((self.amounts.label(metric), one, other))
        alt = self.messages.listed([f"{side.name} {isolated(side.share)}" for side in (first, second)])
        return Duel(first, second, self.advice.shares[first.token], tuple(rows), alt)

    def _foretold(self, approach: str, metric: str) -> Range | None:
        row = self.advice.approaches.get(approach)
        return None if row is None else {**row.awareness, **row.conversion}.get(metric)

    def _measure(self, metric: str, value: Range | None, most: float) -> Measure:
        if value is None:
            return Measure("—", "", ())
        places = tuple(round(min(max(one / most, 0.0), 1.0), 5) for one in (value.low, value.mid, value.high))
        return Measure(self.amounts.figure(metric, value.mid), self.amounts.range(metric, value), places)
