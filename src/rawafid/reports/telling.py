"""What each report says of one advice: from advice, client file and words to a document. Pure."""

from collections.abc import Sequence
from typing import Any

from rawafid.advisor.advice import Advice
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import ORDER, butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.response_curves import response_curves
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
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
from rawafid.terminal.recommendation import CHECKS, FIRST


def report(
    advice: Advice,
    messages: Messages,
    *,
    knowledge: Knowledge,
    wishes: Wishes | None = None,
    curves: Sequence[ChannelCurve] = (),
    dates: DateWriter | None = None,
    name: str = "",
) -> Document:
    """The report of one advice. With `curves` the full one shows what each channel brings at each amount.

    `name` stands for a client without one. Sections about what-ifs are left out of brief advice, which has
    none. The same advice, words and wishes give the same document.
    """
    return _Teller(advice, messages, knowledge, wishes or Wishes(), curves, dates, name).document()


class _Teller(Background):
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
            words={"made_with": tr("Made with Rawafid"), "author": consultant},
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

    def _infographic(self) -> list[Section]:
        tr = self.tr
        if not self.advice.mix:
            return [Section("in_short", "", (*self._opening(), *self._caution()))]
        found = [
            Section("in_short", "", (*self._opening()[:1], self._facts())),
            Section("approaches", tr("The four approaches, with your figures"),
                (self._balances(), self._compared(), self._cards()),
            ),
        ]  # fmt: skip
        figure = butterfly(self.advice, self.messages)
        if not figure.empty:
            found.append(Section("charts", "", (Chart(figure),)))
        found.append(Section("advice", tr("Where the effort goes"), (self._bars(),)))
        return found

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
        tr, prose = self.tr, self.messages.prose
        blocks: list[Block] = [self._compared(), self._cards()]
        figure = butterfly(self.advice, self.messages)
        if not figure.empty:
            blocks.append(Chart(figure))
        rows = tuple(
            (prose("approaches", f"{one}.long"), prose("approaches", f"{one}.aim"),
             prose("approaches", f"{one}.stage"), prose("approaches", f"{one}.judged"))
            for one in ORDER
        )  # fmt: skip
        headers = (
            tr("Approach"),
            tr("What it aims at"),
            tr("When it meets the customer"),
            tr("How it is judged"),
        )
        blocks.append(Table(headers=headers, rows=rows, numeric=(False,) * 4, weights=(1.6, 2.4, 1.8, 2.2)))
        return blocks

    def _charts(self) -> list[Block]:
        figures: list[Any] = [
            build_up(self.advice, self.messages, knowledge=self.knowledge, dates=self.dates),
            channel_map(self.advice, self.knowledge, self.messages),
        ]
        if self.curves:
            figures.append(response_curves(self.advice, self.curves, self.messages, knowledge=self.knowledge))
        return [Chart(figure) for figure in figures if not figure.empty]
