"""What the templates of reports share: the finding, the facts, the channels, the four approaches."""

from collections.abc import Sequence
from typing import Final

from rawafid.advisor.advice import Advice, MixRow, Notice, Range
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.advisor.trade_off import TradeOff
from rawafid.figures.amounts import MONEY_METRICS, Amounts
from rawafid.figures.findings import short_name
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import DateWriter
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated
from rawafid.reports.document import (
    Balance,
    Balances,
    Bar,
    Bars,
    Block,
    Callout,
    Fact,
    Facts,
    Table,
    Text,
    Wishes,
)
from rawafid.terminal.plan_words import PlanWords
from rawafid.terminal.recommendation import EMPTYING, FIRST
from rawafid.terminal.wording import Wording, speaks_of_the_channel

_LEANS: Final = 0.6
_LEAST_EFFECT: Final = 0.02
_STRONG_AGAINST: Final = 0.1
_MOST_REASONS: Final = 2
_FEW_CHANNELS: Final = 6


class Pieces:
    """Says the parts of one advice that more than one template shows."""

    def __init__(
        self, advice: Advice, messages: Messages, knowledge: Knowledge, wishes: Wishes,
        curves: Sequence[ChannelCurve], trade_off: TradeOff | None, dates: DateWriter | None, name: str,
    ) -> None:  # fmt: skip
        self.advice, self.messages, self.knowledge = advice, messages, knowledge
        self.wishes, self.curves, self.trade_off = wishes, curves, trade_off
        self.dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self.tr = messages.tr
        self.percent = messages.formatter.percent
        self.say = Wording(messages, knowledge.questionnaire, advice.currency)
        self.round = PlanWords(advice, messages, knowledge.questionnaire)
        self.amounts = Amounts(advice, messages)
        self.name = advice.client or name or messages.tr("this business")

    def _notices(self, codes: frozenset[str] | set[str]) -> list[Notice]:
        return [notice for notice in self.advice.warnings if notice.code in codes]

    # ── in short

    def _opening(self) -> tuple[Block, ...]:
        if not self.advice.mix:
            return (Text(self.tr("No channel is advised for now."), "lead"),)
        return (Text(f"{self._balance()} {self._leader()}", "lead"),)

    def _balance(self) -> str:
        upstream, downstream = self.advice.shares["upstream"], self.advice.shares["downstream"]
        if upstream >= _LEANS:
            return self.tr(
                "Mostly upstream: {share} of the effort makes people know you and want what you sell, before"
                " they think of buying.",
                share=self.percent(upstream),
            )
        if downstream >= _LEANS:
            return self.tr(
                "Mostly downstream: {share} of the effort goes to people who are close to buying.",
                share=self.percent(downstream),
            )
        return self.tr(
            "In balance: {upstream} of the effort upstream, to be known and wanted, and {downstream}"
            " downstream, close to the sale.",
            upstream=self.percent(upstream),
            downstream=self.percent(downstream),
        )

    def _leader(self) -> str:
        first, *others = self.advice.mix
        name = self.say.channel(first.channel, first.objective)
        if not others:
            return self.tr("All of it goes to one channel: {channel}.", channel=name)
        share = self.percent(first.share)
        return self.tr("The largest part, {share}, goes to: {channel}.", share=share, channel=name)

    def _main_reasons(self) -> tuple[str, ...]:
        """What pulls hardest towards the side that the mix leans to, then the leading channel's reasons."""
        sign = 1.0 if self.advice.shares["upstream"] >= 0.5 else -1.0
        pulls = [one for one in self.advice.brand_share.reasons if one.effect * sign > 0]
        pulls.sort(key=lambda one: -abs(one.effect))
        leading = [one for one in self.advice.mix[0].reasons if one.effect > 0 and speaks_of_the_channel(one)]
        told = [one for one in (*pulls, *leading) if one.rule != "not_answered"]
        return tuple(dict.fromkeys(f"{self.say.reason(one)}." for one in told))[:3]

    def _caution(self) -> tuple[Block, ...]:
        """Notices without which the rest is misread."""
        first = FIRST if self.advice.mix else FIRST | EMPTYING
        return tuple(Callout(self.say.notice(one)) for one in self._notices(first))

    def _balances(self) -> Balances:
        bars = []
        for first, second in (("upstream", "downstream"), ("inbound", "outbound")):
            share = self.advice.shares[first]
            ends = [
                f"{short_name(end, self.messages)} {isolated(self.percent(self.advice.shares[end]))}"
                for end in (first, second)
            ]
            bars.append(Balance(ends[0], first, ends[1], second, share, self.messages.listed(ends)))
        return Balances(tuple(bars))

    def _facts(self) -> Facts:
        advice, found = self.advice, []
        tokens = {"people_reached": "awareness", self.amounts.result_metric: "conversion"}
        for metric in (self.amounts.result_metric, "people_reached", "revenue", "cost_per_order"):
            range_ = advice.totals.get(metric)
            if range_ is None or (metric in MONEY_METRICS and not advice.currency):
                continue
            found.append(
                Fact(
                    self.amounts.label(metric), self.amounts.figure(metric, range_.mid),
                    self.amounts.range(metric, range_), tokens.get(metric, "primary"),
                )
            )  # fmt: skip
        return Facts(tuple(found))

    # ── the channels

    def _bars(self) -> Bars:
        most = max(row.share for row in self.advice.mix)
        bars = tuple(
            Bar(
                self.say.channel(row.channel, row.objective),
                " · ".join(short_name(one, self.messages) for one in row.approach),
                self.percent(row.share, 1 if row.share < 0.01 else 0), row.share / most, row.approach[0],
            )
            for row in self.advice.mix
        )  # fmt: skip
        said = [f"{bar.name} {isolated(bar.value)}" for bar in bars]
        alt = self.tr("Share of effort: {channels}", channels=self.messages.listed(said))
        return Bars(bars, alt)

    @property
    def _has_money(self) -> bool:
        return bool(self.advice.currency) and all(row.spend_per_month is not None for row in self.advice.mix)

    def _mix_table(self, *, short: bool) -> Table:
        tr, mix = self.tr, self.advice.mix
        # One that is left would take the line that says so.
        shown = mix[:_FEW_CHANNELS] if short and len(mix) > _FEW_CHANNELS + 1 else mix
        headers = [tr("Channel"), tr("Hours a week"), tr("Share of effort"), tr("Results a month")]
        weights = [3.2, 1.1, 1.1, 2.0]
        if self._has_money:
            headers.insert(1, tr("Money a month"))
            weights.insert(1, 1.5)
        if not short:
            headers.append(tr("Confidence"))
            weights.append(1.1)
        rows = [self._mix_row(row, short=short) for row in shown]
        if len(shown) < len(mix):
            rows.append(self._rest_row(mix[len(shown) :]))
        hours = self.messages.formatter.number(round(sum(row.hours_per_week for row in mix), 1))
        total: list[str] = [tr("Total"), hours, self.percent(sum(row.share for row in mix)), ""]
        if self._has_money:
            total.insert(1, self.say.spend(sum(row.spend_per_month or 0.0 for row in mix)))
        if not short:
            total.append("")
        last = len(headers) - (0 if short else 1)
        return Table(
            headers=tuple(headers),
            rows=(*(tuple(row) for row in rows), tuple(total)),
            numeric=tuple(0 < place < last for place in range(len(headers))),
            weights=tuple(weights),
            notes=() if short else (*(self._mix_notes(row) for row in mix), ()),
            total=True,
        )

    def _mix_row(self, row: MixRow, *, short: bool) -> list[str]:
        said: list[str] = [
            self.say.channel(row.channel, row.objective),
            self.messages.formatter.number(round(row.hours_per_week, 1)),
            self.percent(row.share, 1 if row.share < 0.01 else 0),
            self.say.range(row.conversions.metric, row.conversions.range),
        ]
        if self._has_money:
            said.insert(1, self.say.spend(row.spend_per_month or 0.0))
        if not short:
            said.append(self.say.confidence(row.confidence))
        return said

    def _rest_row(self, rest: Sequence[MixRow]) -> list[str]:
        said: list[str] = [
            self.tr("and {n} smaller channels", n=len(rest)),
            self.messages.formatter.number(round(sum(row.hours_per_week for row in rest), 1)),
            self.percent(sum(row.share for row in rest)),
            "",
        ]
        if self._has_money:
            said.insert(1, self.say.spend(sum(row.spend_per_month or 0.0 for row in rest)))
        return said

    def _mix_notes(self, row: MixRow) -> tuple[str, ...]:
        notes = [" · ".join(self.say.approach(one) for one in row.approach)]
        if row.hours_range is not None:
            least, most = (self.messages.formatter.number(round(end, 1)) for end in row.hours_range)
            notes.append(self.tr("{low} to {high} hours a week do about as well", low=least, high=most))
        elif row.spend_range and self.advice.currency and row.spend_range[1] > 0.0:
            low, high = row.spend_range
            near = self.say.range("revenue", Range(low, high, high))
            notes.append(self.tr("{range} a month does about as well", range=near))
        about = [
            one for one in row.reasons if speaks_of_the_channel(one) and abs(one.effect) >= _LEAST_EFFECT
        ]
        for one in [one for one in about if one.effect > 0][:_MOST_REASONS]:
            notes.append(self.tr("Because: {reason}", reason=self.say.reason(one)))
        against = next((one for one in about if one.effect <= -_STRONG_AGAINST), None)
        if against is not None:
            notes.append(self.tr("Yet: {reason}", reason=self.say.reason(against)))
        return tuple(notes)

    def _once(self) -> tuple[str, ...]:
        said = [self.say.notice(one) for one in self._notices({"build_asset"})]
        for row in self.advice.mix:
            if (row.setup_once or 0.0) > 0.0 and self.advice.currency:
                name, amount = self.say.channel(row.channel), self.say.money(row.setup_once or 0.0)
                said.append(self.tr("{channel}: {amount} to set up.", channel=name, amount=amount))
        return tuple(said)

    # ── the approaches

    def _compared(self) -> Text:
        per, tr = self.amounts.per, self.tr
        if self.amounts.has_money:
            said = tr(
                "Figures are for each {amount} of effort, so that the approaches can be compared.", amount=per
            )
        else:
            said = tr("Figures are for {amount}, so that the approaches can be compared.", amount=per)
        return Text(said, "note")
