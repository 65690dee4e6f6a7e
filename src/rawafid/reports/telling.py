"""What each report says of one advice: from advice, client file and words to a document. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from rawafid.advisor.advice import Advice
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.advisor.trade_off import TradeOff
from rawafid.figures.amounts import NOTHING
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import ORDER, butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.frontier import FrontierFigure, frontier_figure
from rawafid.figures.metrics import Measured, metrics_table
from rawafid.figures.response_curves import response_curves
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated
from rawafid.reports.background import Background
from rawafid.reports.document import (
    SECTION_TEXTS,
    Block,
    Chart,
    Document,
    Items,
    Section,
    Subheading,
    Table,
    Text,
    Wishes,
)
from rawafid.reports.infographic import Infographic
from rawafid.terminal.recommendation import CHECKS, FIRST

_FEW_NAMES: Final = 3


def report(
    advice: Advice,
    messages: Messages,
    *,
    knowledge: Knowledge,
    wishes: Wishes | None = None,
    curves: Sequence[ChannelCurve] = (),
    trade_off: TradeOff | None = None,
    dates: DateWriter | None = None,
    name: str = "",
) -> Document:
    """The report of one advice. With `curves` the full one shows what each channel brings at each amount,
    with `trade_off` every plan between sales now and being known.

    `name` stands for a client without one. Sections about what-ifs are left out of brief advice, which has
    none. The same advice, words and wishes give the same document.
    """
    return _Teller(advice, messages, knowledge, wishes or Wishes(), curves, trade_off, dates, name).document()


class _Teller(Background, Infographic):
    """Puts one report together, section by section."""

    def document(self) -> Document:
        tr, advice = self.tr, self.advice
        month = Month.parse(advice.start)
        said = [
            tr("from {month}", month=self.dates.month(month)),
            tr("for {n} months", n=advice.horizon_months),
        ]
        if advice.budget_per_month is not None and advice.currency:
            said.append(tr("{amount} a month", amount=self.say.money(advice.budget_per_month, exact=True)))
        made = {"summary": self._summary, "infographic": self._infographic, "full": self._full}
        consultant = self.wishes.consultant.strip()
        return Document(
            template=self.wishes.template,
            language=self.messages.language,
            title=tr("Marketing advice for {name}", name=self.name),
            subtitle=" · ".join(said),
            client=self.name,
            signed=tr("Prepared by {name}", name=consultant) if consultant else "",
            contents=tr("Contents"),
            page_of=tr("Page {page} of {pages}", page="{page}", pages="{pages}"),
            footer=tr("Estimates, and no promise: {share} of the time the truth should lie in the range.",
                share=self.percent(0.8),
            ),
            date=(month.year, month.month, 1),
            digits=self.messages.formatter.digits if self.messages.language == "ar" else "latin",
            sections=tuple(section for section in made[self.wishes.template]() if section.blocks),
            logo=self.wishes.logo,
            client_logo=self.wishes.client_logo,
            words={
                "made_with": tr("Made with Rawafid"), "author": consultant,
                "kicker": tr("The advice at a glance"),
            },
        )  # fmt: skip

    # ── the three templates

    def _summary(self) -> list[Section]:
        advice, tr = self.advice, self.tr
        if not advice.mix:
            return [Section("in_short", "", (*self._opening(), *self._caution()))]
        prepare = self._once()[:3]
        measure = self.round.measurements()[:1]
        next_steps = (*prepare, *measure)
        blocks: list[Block] = [
            *self._opening(),
            self._balances(),
            self._facts(),
            Subheading(tr("The channels")),
        ]
        blocks.append(self._mix_table(short=True))
        if reasons := self._main_reasons():
            blocks += [Subheading(tr("Why this plan")), Items(reasons)]
        if next_steps:
            blocks += [Subheading(tr("What comes first")), Items(next_steps)]
        return [Section("in_short", "", (*blocks, *self._caution()))]

    def _full(self) -> list[Section]:
        made = {
            "situation": self._situation, "advice": self._advice, "approaches": self._approaches,
            "charts": self._charts, "reasons": self._reasons, "changes": self._changes,
            "left_out": self._left_out, "sources": self._sources, "method": self._method,
        }  # fmt: skip
        found = [Section("in_short", self.tr("In short"), self._in_short())]
        for id, blocks in made.items():
            if id in self.wishes.sections:
                found.append(Section(id, self.tr(SECTION_TEXTS[id]), tuple(blocks())))
        return found

    def _in_short(self) -> tuple[Block, ...]:
        if not self.advice.mix:
            return (*self._opening(), *self._caution())
        blocks: list[Block] = [*self._opening(), self._balances(), self._facts()]
        if reasons := self._main_reasons():
            blocks.append(Items(reasons))
        return (*blocks, *self._caution())

    # ── the advice

    def _advice(self) -> list[Block]:
        if not self.advice.mix:
            return [*self._opening()]
        blocks: list[Block] = [self._bars(), self._mix_table(short=False)]
        if self.round.rounding():
            blocks.append(Text(self.round.rounding(), "note"))
        if leaning := self.round.leaning():
            blocks.append(Text(leaning, "note"))
        if once := self._once():
            blocks += [Subheading(self.tr("To prepare or pay once")), Items(once)]
        for notice in self._notices({"unspent"}):
            blocks += [Subheading(self.tr("Money left over")), Text(self.say.notice(notice))]
        expected = self._expected()
        if expected.rows:
            title = self.tr("What to expect in {n} months", n=self.advice.horizon_months)
            blocks += [Subheading(title), expected]
        notices = self._notices(CHECKS)
        checks = [self.say.notice(one) for one in notices]
        checks += [
            self.tr("Is this answer right? {warning}", warning=self.say.answer_warning(one))
            for one in self.advice.answer_warnings
        ]
        if checks:
            blocks += [Subheading(self.tr("Check before you start")), Items(tuple(checks))]
        shown = FIRST | CHECKS | {"build_asset", "unspent"}
        others = tuple(self.say.notice(one) for one in self.advice.warnings if one.code not in shown)
        if others:
            blocks += [Subheading(self.tr("Good to know")), Items(others)]
        return blocks

    def _expected(self) -> Table:
        first = (self.amounts.result_metric, "cost_per_order", "return_on_spend", "revenue")
        rows = []
        for metric in dict.fromkeys((*first, *self.advice.totals)):
            range_ = self.advice.totals.get(metric)
            if range_ is None or (metric == "orders" and self.amounts.result_metric != "orders"):
                continue
            label = self.amounts.label(metric)
            if metric == "return_on_spend" and self.advice.currency:
                label = self.tr("Sales for each {amount} spent", amount=self.say.money(1))
            rows.append((label, self.say.figure(metric, range_.mid), self.say.range(metric, range_)))
        return Table(
            headers=("", self.tr("expected"), self.tr("likely range")), rows=tuple(rows),
            numeric=(False, True, True), weights=(2.4, 1.0, 1.6),
        )  # fmt: skip

    # ── the approaches and the charts

    def _approaches(self) -> list[Block]:
        if not self.advice.mix:
            return []
        blocks: list[Block] = [self._compared()]
        figure = butterfly(self.advice, self.messages)
        if not figure.empty:
            blocks.append(Chart(figure))
        return [*blocks, *self._measured(), *self._told_apart()]

    def _measured(self) -> list[Block]:
        """Every metric with a figure, one column an approach; then what else is to be followed."""
        tr, figure = self.tr, metrics_table(self.advice, self.messages, knowledge=self.knowledge)
        if figure.empty:
            return []
        approaches = [one.approach for one in figure.approaches]
        all_of = [(*one.awareness, *one.conversion) for one in figure.approaches]
        names = {one.metric: one.name for each in all_of for one in each if one.expected}
        rows = [(tr("Share of effort"), *(self.percent(self.advice.shares[one]) for one in approaches))]
        for metric, name in names.items():
            found = [next((one for one in each if one.metric == metric), None) for each in all_of]
            rows.append((name, *(_with_range(one) for one in found)))
        others = [self.messages.listed([one.name for one in each if not one.expected]) for each in all_of]
        rows.append((tr("Also to follow"), *others))
        mix = self.advice.mix
        own = [[row.channel for row in mix if one in row.approach][:_FEW_NAMES] for one in approaches]
        rows.append((tr("Largest channels"), *(self.say.channels(one) or NOTHING for one in own)))
        table = Table(
            headers=(tr("Metric"), *(one.name for one in figure.approaches)), rows=tuple(rows),
            numeric=(False,) * 5, weights=(1.4, 2.0, 2.0, 2.0, 2.0), tokens=("", *approaches),
        )  # fmt: skip
        return [Subheading(tr("How each is measured")), Text(figure.title, "note"), table]

    def _told_apart(self) -> list[Block]:
        """The three differences that hold for every business."""
        tr, prose = self.tr, self.messages.prose
        rows = tuple(
            tuple(prose("approaches", f"{one}.{what}") for what in ("long", "aim", "stage", "judged"))
            for one in ORDER
        )
        headers = (
            tr("Approach"), tr("What it aims at"), tr("When it meets the customer"), tr("How it is judged"),
        )  # fmt: skip
        weights = (1.6, 2.4, 1.8, 2.2)
        return [
            Subheading(tr("Three differences")),
            Table(headers=headers, rows=rows, numeric=(False,) * 4, weights=weights),
        ]

    def _charts(self) -> list[Block]:
        """The charts of the comparison page; the butterfly and the metrics stand with the approaches."""
        figures: list[Any] = [
            build_up(self.advice, self.messages, knowledge=self.knowledge, dates=self.dates),
            channel_map(self.advice, self.knowledge, self.messages),
        ]
        if self.curves:
            figures.append(response_curves(self.advice, self.curves, self.messages, knowledge=self.knowledge))
        blocks: list[Block] = [Chart(figure) for figure in figures if not figure.empty]
        if self.trade_off is not None:
            frontier = frontier_figure(self.advice, self.trade_off, self.messages)
            note = self._frontier_note(self.trade_off)
            blocks += [] if frontier.empty else [self._frontier(replace(frontier, note=note))]
        return blocks

    def _frontier(self, figure: FrontierFigure) -> Chart:
        tr = self.tr
        words = {"sales": tr("sales now"), "brand": tr("brand growth"), "advised": tr("advised now")}
        return Chart(figure, words)

    def _frontier_note(self, trade_off: TradeOff) -> str:
        """How to read the frontier on paper, where nothing can be dragged."""
        return self.tr(
            "Each point is the best plan for some goal between the two, proven to within {gap}. The ring is"
            " at your goal. Hollow points bring less of both: there, cost and certainty count for more. What"
            " is advised has round amounts and may lean to the share of brand work that the answers call for:"
            " it lies beside the line.",
            gap=self.percent(trade_off.widest_gap, 2),
        )


def _with_range(one: Measured | None) -> str:
    """An expected value with its range below."""
    return NOTHING if one is None or not one.expected else f"{isolated(one.expected)}\n{one.range}"
