"""What each report says of one advice: from advice, client file and words to a document. Pure."""

from collections.abc import Sequence
from typing import Any, Final

from rawafid.advisor.advice import Advice, Change, MixRow, Notice, Range
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.figures.amounts import MONEY_METRICS, Amounts
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import ORDER, butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.findings import short_name
from rawafid.figures.response_curves import response_curves
from rawafid.knowledge.answers import Rows, chosen, is_known
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
from rawafid.language.numbers import NBSP, isolated
from rawafid.reports.document import (
    SECTION_TEXTS,
    Approach,
    Approaches,
    Balance,
    Balances,
    Bar,
    Bars,
    Block,
    Callout,
    Chart,
    Document,
    Fact,
    Facts,
    Items,
    Section,
    Subheading,
    Table,
    Text,
    Wishes,
)
from rawafid.reports.method import METHOD
from rawafid.terminal.plan_words import PlanWords, told_changes
from rawafid.terminal.recommendation import CHECKS, EMPTYING, FIRST
from rawafid.terminal.wording import Wording, speaks_of_the_channel

_LEANS: Final = 0.6
_LEAST_EFFECT: Final = 0.02
_STRONG_AGAINST: Final = 0.1
_MOST_REASONS: Final = 2
_MOST_CHANGES: Final = 6
_MOST_QUESTIONS: Final = 5
_FEW_CHANNELS: Final = 6
_FEW_NAMES: Final = 3
_NOTHING: Final = "—"


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


class _Teller:
    """Says one advice, section by section."""

    def __init__(
        self, advice: Advice, messages: Messages, knowledge: Knowledge, wishes: Wishes,
        curves: Sequence[ChannelCurve], dates: DateWriter | None, name: str,
    ) -> None:  # fmt: skip
        self.advice, self.messages, self.knowledge = advice, messages, knowledge
        self.wishes, self.curves = wishes, curves
        self.dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self.tr = messages.tr
        self.percent = messages.formatter.percent
        self.say = Wording(messages, knowledge.questionnaire, advice.currency)
        self.round = PlanWords(advice, messages, knowledge.questionnaire)
        self.amounts = Amounts(advice, messages)
        self.name = advice.client or name or messages.tr("this business")

    def document(self) -> Document:
        tr, advice = self.tr, self.advice
        month = Month.parse(advice.start)
        said = [tr("from {month}", month=self.dates.month(month)), tr("for {n} months", n=advice.horizon_months)]
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
        blocks: list[Block] = [*self._opening(), self._balances(), self._facts(), Subheading(tr("The channels"))]
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
                (self._balances(), self._cards()),
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

    # ── in short

    def _in_short(self) -> tuple[Block, ...]:
        if not self.advice.mix:
            return (*self._opening(), *self._caution())
        blocks: list[Block] = [*self._opening(), self._balances(), self._facts()]
        if reasons := self._main_reasons():
            blocks.append(Items(reasons))
        return (*blocks, *self._caution())

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

    # ── the business today

    def _situation(self) -> list[Block]:
        client, questionnaire = self.advice.client_file, self.knowledge.questionnaire
        blocks: list[Block] = [
            Text(self.tr("What the advice rests on. What is not listed was not answered, and is taken from what"
                " is usual in the trade."))
        ]  # fmt: skip
        used = questionnaire.used(client.answers)
        rows: list[tuple[str, ...]] = []
        for section in questionnaire.sections:
            known = [
                (self.say.question(id), self._answer(id, used[id]))
                for id, question in questionnaire.questions.items()
                if question.section == section and is_known(used.get(id))
            ]
            rows += [(self.messages.prose("sections", section),), *known] if known else []
        if not rows:
            return []
        headers = (self.tr("Question"), self.tr("Answer"))
        table = Table(headers=headers, rows=tuple(rows), numeric=(False, False), weights=(3.0, 2.0))
        return [*blocks, table]

    def _answer(self, question: str, answer: object) -> str:
        if isinstance(answer, Rows):
            said = [f"{self._row_name(question, key)} {isolated(self._row(question, value))}" for key, value in answer]
            return self.messages.listed(said) or self.tr("None of these")
        if isinstance(answer, tuple) and not answer:
            return self.tr("None of these")
        return self.say.answer(question, answer)

    def _row_name(self, question: str, key: str) -> str:
        own = f"{question}.{key}"
        has_own = self.messages.has_prose("questions", own)
        return self.messages.prose("questions", own) if has_own else self.say.channel(key)

    def _row(self, question: str, value: float) -> str:
        unit = self.knowledge.questionnaire.questions[question].unit or ""
        if unit.startswith("money") and self.advice.currency:
            return self.say.money(value, exact=True)
        return self.percent(value / 100) if unit == "percent" else self.messages.formatter.number(value)

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
        shown = mix[:_FEW_CHANNELS] if short else mix
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

    def _cards(self) -> Approaches:
        result = self.amounts.result_metric
        metrics = ("people_reached", result, "cost_per_order") if self.advice.currency else ("people_reached", result)
        cards = []
        for pair in butterfly(self.advice, self.messages).pairs:
            row = self.advice.approaches.get(pair.approach)
            said = {} if row is None else {**row.awareness, **row.conversion}
            figures = tuple(
                (self.amounts.label(metric), self.amounts.figure(metric, value.mid), self.amounts.range(metric, value))
                for metric in metrics
                if (value := said.get(metric)) is not None
            )
            share = self.advice.shares[pair.approach]
            own = [one.channel for one in self.advice.mix if pair.approach in one.approach][:_FEW_NAMES]
            cards.append(
                Approach(
                    token=pair.approach, name=pair.name, hint=pair.hint, share=self.percent(share),
                    portion=share, figures=figures, channels=self.say.channels(own),
                )
            )  # fmt: skip
        return Approaches(tuple(cards))

    def _approaches(self) -> list[Block]:
        if not self.advice.mix:
            return []
        tr, prose = self.tr, self.messages.prose
        per = self.amounts.per
        blocks: list[Block] = [
            Text(tr("Figures are for each {amount} of effort, so that the approaches can be compared.", amount=per)),
            self._cards(),
        ]
        figure = butterfly(self.advice, self.messages)
        if not figure.empty:
            blocks.append(Chart(figure))
        rows = tuple(
            (prose("approaches", f"{one}.long"), prose("approaches", f"{one}.aim"),
             prose("approaches", f"{one}.stage"), prose("approaches", f"{one}.judged"))
            for one in ORDER
        )  # fmt: skip
        headers = (tr("Approach"), tr("What it aims at"), tr("When it meets the customer"), tr("How it is judged"))
        blocks.append(Table(headers=headers, rows=rows, numeric=(False,) * 4, weights=(1.6, 2.4, 1.8, 2.2)))
        return blocks

    def _charts(self) -> list[Block]:
        figures: list[Any] = [
            build_up(self.advice, self.messages, knowledge=self.knowledge, dates=self.dates),
            channel_map(self.advice, self.knowledge, self.messages),
        ]
        if self.curves:
            figures.append(
                response_curves(self.advice, self.curves, self.messages, knowledge=self.knowledge)
            )
        return [Chart(figure) for figure in figures if not figure.empty]

    # ── why, and what if

    def _reasons(self) -> list[Block]:
        tr, blocks = self.tr, list[Block]()
        topics = self.round.topics()
        if topics:
            headers = [tr("Answers"), self.say.approach("upstream"), self.say.approach("inbound")]
            rows = [[one.name, one.upstream, one.inbound] for one in topics]
            if topics[0].worth:
                headers.append(tr("Worth of the plan"))
                rows = [[*row, one.worth] for row, one in zip(rows, topics, strict=True)]
            notes = tuple(
                (*(text for _, text in one.answers), *filter(None, [one.channels])) for one in topics
            )
            blocks += [
                Subheading(tr("What your answers do to the plan")),
                Text(tr("Points by which each topic of answers moves the plan from what would be advised to any"
                    " business of the same means."), "note"),
                Table(headers=tuple(headers), rows=tuple(map(tuple, rows)),
                    numeric=(False, *(True,) * (len(headers) - 1)),
                    weights=(3.0, *(1.2,) * (len(headers) - 1)), notes=notes,
                ),
            ]  # fmt: skip
        blocks += self._scenarios()
        if wishes := self.round.wishes():
            blocks += [Subheading(tr("What your wishes cost")), Items(wishes)]
        if not blocks and (reasons := self._main_reasons() if self.advice.mix else ()):
            blocks.append(Items(reasons))
        return blocks

    def _scenarios(self) -> list[Block]:
        lines, tr = self.round.scenarios(), self.tr
        if not lines:
            return []
        headers = ["", self.say.approach("upstream"), tr("Results expected"), tr("in the worst tenth")]
        rows = [[one.name, one.upstream, one.results, one.results_in_bad_cases] for one in lines]
        for row, one in zip(rows, lines, strict=True):
            if one.chosen:
                row[0] = tr("{scenario} (chosen)", scenario=one.name)
        if lines[0].gain:
            headers += [tr("Worth expected"), tr("in the worst tenth")]
            rows = [[*row, one.gain, one.gain_in_bad_cases] for row, one in zip(rows, lines, strict=True)]
        return [
            Subheading(tr("Three attitudes to risk")),
            Table(
                headers=tuple(headers), rows=tuple(map(tuple, rows)),
                numeric=(False, *(True,) * (len(headers) - 1)),
                weights=(1.8, *(1.2,) * (len(headers) - 1)), notes=tuple((one.channels,) for one in lines),
            ),
        ]  # fmt: skip

    def _changes(self) -> list[Block]:
        tr, advice, blocks = self.tr, self.advice, list[Block]()
        if advice.binding:
            limits = self.messages.listed(self.say.limit(row) for row in advice.binding)
            blocks += [
                Subheading(tr("What holds the plan back")),
                Text(tr("More would be possible but for: {limits}.", limits=limits)),
            ]
        if changes := told_changes(advice)[:_MOST_CHANGES]:
            blocks += [
                Subheading(tr("If an answer were different")),
                Items(tuple(self._change(one) for one in changes)),
            ]
        questions = []
        for one in (advice.next_questions or ())[:_MOST_QUESTIONS]:
            question = self.say.question(one.question)
            if one.worth is None or not advice.currency:
                questions.append(question)
            else:
                worth = self.say.money(one.worth)
                questions.append(
                    tr("{question} Knowing it is worth about {amount}.", question=question, amount=worth)
                )
        if questions:
            blocks += [Subheading(tr("What to find out next")), Items(tuple(questions))]
        if measurements := self.round.measurements()[:_MOST_QUESTIONS]:
            blocks += [Subheading(tr("What to measure next")), Items(measurements)]
        return blocks

    def _change(self, change: Change) -> str:
        tr, answer = self.tr, change.answer
        if isinstance(answer, tuple):
            before = chosen(self.advice.client_file.answers, change.question) or ()
            answer = tuple(one for one in answer if one not in before) or answer
        said = tr(
            "“{question}” answered “{answer}”:",
            question=self.say.question(change.question),
            answer=self.say.answer(change.question, answer),
        )
        effects = []
        for axis, move in change.moves.items():
            points = round(100 * move)
            if points and axis in ("upstream", "inbound"):
                name, by = self.say.approach(axis), self.messages.formatter.signed(points, 0)
                effects.append(tr("{approach} {points} pts", approach=name, points=by))
        if change.enter:
            effects.append(tr("in: {channels}", channels=self.say.channels(change.enter)))
        if change.leave:
            effects.append(tr("out: {channels}", channels=self.say.channels(change.leave)))
        stop = {"ar": "؛ ", "en": "; ", "fr": f"{NBSP}; "}[self.messages.language]
        return f"{said} {stop.join(effects) or tr('other amounts, the same channels')}"

    def _left_out(self) -> list[Block]:
        groups: dict[str, list[str]] = {}
        for one in self.advice.not_chosen:
            groups.setdefault(self.say.not_chosen(one), []).append(one.channel)
        rows = tuple((reason, self.say.channels(channels)) for reason, channels in groups.items())
        if not rows:
            return []
        headers = (self.tr("Reason"), self.tr("Channels"))
        return [Table(headers=headers, rows=rows, numeric=(False, False), weights=(2.0, 3.0))]

    # ── where it comes from

    def _sources(self) -> list[Block]:
        tr, catalogue = self.tr, self.knowledge.catalogue
        said = [
            tr("Effort is money and your own hours together, an hour counted at what it costs you."),
            tr("The figures rest on your answers, on published figures and, where nobody has measured, on"
                " experience, which gets a wide range."),
        ]  # fmt: skip
        rate = self.advice.exchange_rate
        if rate is not None and self.advice.currency not in (None, "USD"):
            number = self.messages.formatter.exact(float(f"{rate.per_usd:.6g}"))
            currency = self.messages.prose("currencies", str(self.advice.currency))
            if rate.date:
                said.append(tr("Exchange rate: {rate} to the US dollar ({currency}), known in {date}.",
                    rate=number, currency=currency, date=rate.date))  # fmt: skip
            else:
                said.append(tr("Exchange rate: {rate} to the US dollar ({currency}), as you gave it.",
                    rate=number, currency=currency))  # fmt: skip
        rows = []
        cited: list[str] = []
        for row in self.advice.mix:
            channel = catalogue.channels[row.channel]
            numbers = [one for one in channel.quantities.values() if one.unit != "none"]
            guessed = sum(one.is_prior for one in numbers)
            marks = []
            for source in channel.sources:
                if source not in cited:
                    cited.append(source)
                marks.append(f"[{self.messages.formatter.integer(cited.index(source) + 1)}]")
            measured = self.messages.formatter.integer(len(numbers) - guessed)
            rows.append(
                (
                    self.say.channel(row.channel), measured, self.messages.formatter.integer(guessed),
                    " ".join(map(isolated, marks)) or _NOTHING,
                )
            )  # fmt: skip
        blocks: list[Block] = [Items(tuple(said))]
        if rows:
            headers = (tr("Channel"), tr("Numbers with a source"), tr("From experience"), tr("Sources"))
            blocks += [
                Subheading(tr("How well the channels of the plan are known")),
                Table(headers=headers, rows=tuple(rows), numeric=(False, True, True, False),
                    weights=(2.6, 1.4, 1.4, 3.0)),
            ]  # fmt: skip
        listed = []
        for place, id in enumerate(cited, start=1):
            source = catalogue.sources[id]
            known = " · ".join(isolated(str(one)) for one in (source.title, source.year, source.url) if one)
            listed.append(f"{isolated(f'[{self.messages.formatter.integer(place)}]')} {known}")
        if listed:
            blocks += [Subheading(tr("Sources")), Items(tuple(listed))]
        return blocks

    def _method(self) -> list[Block]:
        blocks: list[Block] = []
        for title, text in METHOD:
            blocks += [Subheading(self.tr(title)), Text(self.tr(text))]
        made = self.tr(
            "Draw {seed} of what is uncertain, knowledge {knowledge}. The same answers give the same report.",
            seed=self.messages.formatter.digits_of(self.advice.seed),
            knowledge=self.advice.knowledge[:12],
        )
        return [*blocks, Text(made, "note")]

    def _notices(self, codes: frozenset[str] | set[str]) -> list[Notice]:
        return [notice for notice in self.advice.warnings if notice.code in codes]
