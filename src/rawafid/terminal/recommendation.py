"""The advice as a page for a shop owner: what to do first, why, what to expect, what is not sure."""

from collections.abc import Sequence
from typing import Final

from rawafid.advisor.advice import Advice, MixRow, Notice, Range, ReasonGiven
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.dates import Month, format_month
from rawafid.language.messages import Messages
from rawafid.terminal.layout import Column, Page, padded, width_of
from rawafid.terminal.plan_words import PlanWords, told_changes
from rawafid.terminal.wording import Wording, speaks_of_the_channel

BAR: Final = 24
"""Columns of a share bar."""

FIRST: Final = frozenset(
    {
        "no_budget",
        "budget_below_every_minimum",
        "nothing_pays",
        "limits_cannot_all_hold",
        "excluded_and_locked",
    }
)
"""Notices without which the rest is misread: they stand on top."""
EMPTYING: Final = frozenset({"capacity_binds", "cash_window_short", "wanted_but_unusable"})
CHECKS: Final = frozenset({"check_law", "caution"})
_LEAST_EFFECT: Final = 0.02
_STRONG_AGAINST: Final = 0.1
_MOST_REASONS: Final = 2
_MOST_CHANGES: Final = 5
_MOST_QUESTIONS: Final = 4
_MOST_NAMES: Final = 12
_LARGE: Final = 1e-9


def recommendation(
    advice: Advice, messages: Messages, questionnaire: Questionnaire, *, width: int = 96, name: str = ""
) -> str:
    """The advice as lines of at most about `width` columns, ending with a line break.

    `name` is shown for a client without one. Amounts are rounded for reading; the JSON form has them whole.
    """
    return _Teller(advice, messages, questionnaire, width, name).page()


class _Teller:
    """Writes one page, section by section."""

    def __init__(
        self, advice: Advice, messages: Messages, questionnaire: Questionnaire, width: int, name: str
    ) -> None:
        self.advice = advice
        self.messages = messages
        self.tr = messages.tr
        self.say = Wording(messages, questionnaire, advice.currency)
        self.round = PlanWords(advice, messages, questionnaire)
        self.out = Page(messages, width)
        self.name = advice.client or name

    def page(self) -> str:
        self._title()
        self._finding()
        if self.advice.mix:
            self._shares()
            self._figures()
            self._mix()
        self._once()
        self._left_over()
        if self.advice.mix:
            self._approaches()
            self._scenarios()
        self._wishes()
        self._topics()
        self._changes()
        self._questions()
        self._measurements()
        self._checks()
        self._more()
        self._left_out()
        self._footing()
        return self.out.text()

    # ── what to do

    def _title(self) -> None:
        advice, messages = self.advice, self.messages
        digits = messages.formatter.digits
        month = format_month(Month.parse(advice.start), messages.language, digits=digits)
        said = [
            messages.tr("from {month}", month=month),
            messages.tr("for {n} months", n=advice.horizon_months),
        ]
        if advice.budget_per_month is not None and advice.currency:
            said.append(
                messages.tr("{amount} a month", amount=self.say.money(advice.budget_per_month, exact=True))
            )
        self.out.title(messages.tr("Marketing advice for {name}", name=self.name))
        self.out.paragraph(" · ".join(said))

    def _finding(self) -> None:
        self.out.heading(self.tr("In short"))
        if self.advice.mix:
            self.out.paragraph(f"{self._balance()} {self._leader()}")
            if reason := self._main_reason():
                self.out.paragraph(self.tr("The main reason: {reason}", reason=self.say.reason(reason)))
        else:
            self.out.paragraph(self.tr("No channel is advised for now."))
        for notice in self._notices(self._first()):
            self.out.item(self.say.notice(notice), bullet="!")

    def _first(self) -> frozenset[str]:
        """Notices to read before anything else; without a mix also what may have left it empty."""
        return FIRST if self.advice.mix else FIRST | EMPTYING

    def _balance(self) -> str:
        percent = self.messages.formatter.percent
        upstream, downstream = self.advice.shares["upstream"], self.advice.shares["downstream"]
        if upstream >= 0.6:
            return self.tr(
                "Mostly upstream: {share} of the effort makes people know you and want what you sell, before"
                " they think of buying.",
                share=percent(upstream),
            )
        if downstream >= 0.6:
            return self.tr(
                "Mostly downstream: {share} of the effort goes to people who are close to buying.",
                share=percent(downstream),
            )
        return self.tr(
            "In balance: {upstream} of the effort upstream, to be known and wanted, and {downstream}"
            " downstream, close to the sale.",
            upstream=percent(upstream),
            downstream=percent(downstream),
        )

    def _leader(self) -> str:
        first, *others = self.advice.mix
        share = self.messages.formatter.percent(first.share)
        name = self.say.channel(first.channel, first.objective)
        if not others:
            return self.tr("All of it goes to one channel: {channel}.", channel=name)
        return self.tr("The largest part, {share}, goes to: {channel}.", share=share, channel=name)

    def _main_reason(self) -> ReasonGiven | None:
        """What pulls hardest towards the side that the mix leans to, else the leading channel's reason."""
        sign = 1.0 if self.advice.shares["upstream"] >= 0.5 else -1.0
        answered = [one for one in self.advice.brand_share.reasons if one.rule != "not_answered"]
        pulls = [one for one in answered if one.effect * sign > 0]
        if pulls:
            return max(pulls, key=lambda one: abs(one.effect))
        leading = self.advice.mix[0].reasons
        telling = (one for one in leading if one.rule != "not_answered" and speaks_of_the_channel(one))
        return next((one for one in telling if one.effect > 0), None)

    def _shares(self) -> None:
        self.out.blank()
        percent = self.messages.formatter.percent
        pairs = (("upstream", "downstream"), ("inbound", "outbound"))
        ends = [
            [f"{self.say.approach(end)} {percent(self.advice.shares[end])}" for end in pair] for pair in pairs
        ]
        left = max(width_of(pair[0]) for pair in ends)
        for (one, _), (first, second) in zip(pairs, ends, strict=True):
            full = round(BAR * self.advice.shares[one])
            self.out.line(f"{padded(first, left)}  {'█' * full}{'░' * (BAR - full)}  {second}")

    def _figures(self) -> None:
        advice, tr = self.advice, self.tr
        self.out.heading(tr("What to expect in {n} months", n=advice.horizon_months))
        rows = []
        first = (self._counted(), "cost_per_order", "return_on_spend", "revenue")
        for metric in dict.fromkeys((*first, *advice.totals)):
            range_ = advice.totals.get(metric)
            if range_ is None or (metric == "orders" and self._counted() != "orders"):
                continue
            about = self.say.figure(metric, range_.mid)
            rows.append((self._label(metric), about, self.say.range(metric, range_)))
        self.out.table(
            [
                Column("", flexible=True),
                Column(tr("expected"), "end"),
                Column(tr("likely range"), "end", flexible=True),
            ],
            rows,
        )

    def _label(self, metric: str) -> str:
        """A metric's name, with the client's own unit of result where it counts orders."""
        if metric == "return_on_spend" and self.advice.currency:
            return self.tr("Sales for each {amount} spent", amount=self.say.money(1))
        if metric == "cost_per_order" and self._counted() != "orders":
            result = self.messages.prose("results", self.advice.result)
            return self.tr("Cost per {result}", result=result)
        return self.say.metric(metric)

    def _counted(self) -> str:
        """The metric of what the client sells; an enquiry's own line does not replace the order behind it."""
        result = self.advice.result
        return f"{result}s" if result in ("booking", "contract", "donation") else "orders"

    def _mix(self) -> None:
        advice, tr, messages = self.advice, self.tr, self.messages
        self.out.heading(tr("The channels"))
        has_money = all(row.spend_per_month is not None for row in advice.mix) and bool(advice.currency)
        columns = [
            Column(tr("Channel"), flexible=True),
            Column(tr("Hours a week"), "end"),
            Column(tr("Share of effort"), "end"),
            Column(tr("Results a month"), "end", flexible=True),
            Column(tr("Confidence"), "end"),
        ]
        if has_money:
            columns.insert(1, Column(tr("Money a month"), "end"))
        rows = [self._mix_row(row, has_money) for row in advice.mix]
        percent = messages.formatter.percent
        hours = messages.formatter.number(round(sum(row.hours_per_week for row in advice.mix), 1))
        total: list[str] = [tr("Total"), hours, percent(sum(row.share for row in advice.mix)), "", ""]
        if has_money:
            total.insert(1, self.say.spend(sum(row.spend_per_month or 0.0 for row in advice.mix)))
        self.out.table(columns, rows, notes=[self._notes(row) for row in advice.mix], total=total)

    def _mix_row(self, row: MixRow, has_money: bool) -> list[str]:
        results = self.say.range(row.conversions.metric, row.conversions.range)
        said: list[str] = [
            self.say.channel(row.channel, row.objective),
            self.messages.formatter.number(round(row.hours_per_week, 1)),
            self.messages.formatter.percent(row.share, 1 if row.share < 0.01 else 0),
            results,
            self.say.confidence(row.confidence),
        ]
        if has_money:
            said.insert(1, self.say.spend(row.spend_per_month or 0.0))
        return said

    def _notes(self, row: MixRow) -> list[str]:
        approaches = " · ".join(self.say.approach(one) for one in row.approach)
        notes = [approaches]
        if row.hours_range is not None:
            least, most = (self.messages.formatter.number(round(end, 1)) for end in row.hours_range)
            near = self.tr("{low} to {high} hours a week do about as well", low=least, high=most)
            notes = [f"{approaches} — {near}"]
        elif row.spend_range and self.advice.currency and row.spend_range[1] > _LARGE:
            low, high = row.spend_range
            near = self.say.range("revenue", Range(low, high, high))
            notes = [f"{approaches} — {self.tr('{range} a month does about as well', range=near)}"]
        about = [one for one in row.reasons if speaks_of_the_channel(one)]
        speaking = [one for one in about if abs(one.effect) >= _LEAST_EFFECT]
        for one in [one for one in speaking if one.effect > 0][:_MOST_REASONS]:
            notes.append(self.tr("Because: {reason}", reason=self.say.reason(one)))
        against = next((one for one in speaking if one.effect <= -_STRONG_AGAINST), None)
        if against is not None:
            notes.append(self.tr("Yet: {reason}", reason=self.say.reason(against)))
        return notes

    def _once(self) -> None:
        build = self._notices({"build_asset"})
        paid = [row for row in self.advice.mix if (row.setup_once or 0.0) > _LARGE and self.advice.currency]
        if not (build or paid):
            return
        self.out.heading(self.tr("To prepare or pay once"))
        for notice in build:
            self.out.item(self.say.notice(notice))
        for row in paid:
            name, amount = self.say.channel(row.channel), self.say.money(row.setup_once or 0.0)
            self.out.item(self.tr("{channel}: {amount} to set up.", channel=name, amount=amount))

    def _left_over(self) -> None:
        for notice in self._notices({"unspent"}):
            self.out.heading(self.tr("Money left over"))
            self.out.paragraph(self.say.notice(notice))

    # ── what lies behind it

    def _approaches(self) -> None:
        advice, tr = self.advice, self.tr
        rows = []
        for approach, found in advice.approaches.items():
            if found is None:
                continue
            said = {**found.awareness, **found.conversion}
            cells = [self.say.range(metric, said.get(metric)) for metric in self._judged()]
            rows.append([self.say.approach(approach), *cells])
        if not rows:
            return
        if advice.per.currency:
            amount = self.say.money(advice.per.amount, exact=True)
            self.out.heading(tr("What each approach brings for {amount} of effort", amount=amount))
        else:
            share = self.messages.formatter.percent(advice.per.amount)
            self.out.heading(tr("What each approach brings for {share} of the effort", share=share))
        columns = [Column(tr("Approach"))]
        columns += [Column(self._label(metric), "end", flexible=True) for metric in self._judged()]
        self.out.table(columns, rows)

    def _judged(self) -> Sequence[str]:
        metrics = ("people_reached", "new_followers", self._counted())
        return (*metrics, "cost_per_order") if self.advice.currency else metrics

    def _scenarios(self) -> None:
        lines, tr = self.round.scenarios(), self.tr
        if not lines:
            return
        self.out.heading(tr("Three attitudes to risk"))
        columns = [
            Column(""),
            Column(self.say.approach("upstream"), "end"),
            Column(tr("Results expected"), "end"),
            Column(tr("in the worst tenth"), "end"),
        ]
        rows = [
            [f"{one.name} ◂" if one.chosen else one.name, one.upstream, one.results, one.results_in_bad_cases]
            for one in lines
        ]
        if lines[0].gain:
            columns += [Column(tr("Worth expected"), "end"), Column(tr("in the worst tenth"), "end")]
            rows = [[*row, one.gain, one.gain_in_bad_cases] for row, one in zip(rows, lines, strict=True)]
        self.out.table(columns, rows, notes=[[one.channels] for one in lines])

    def _wishes(self) -> None:
        wishes = self.round.wishes()
        if wishes:
            self.out.heading(self.tr("What your wishes cost"))
        for wish in wishes:
            self.out.item(wish)

    def _topics(self) -> None:
        lines, tr = self.round.topics(), self.tr
        if not lines:
            return
        self.out.heading(tr("What your answers do to the plan"))
        columns = [
            Column(tr("Answers"), flexible=True),
            Column(self.say.approach("upstream"), "end"),
            Column(self.say.approach("inbound"), "end"),
        ]
        rows = [[one.name, one.upstream, one.inbound] for one in lines]
        if lines[0].worth:
            columns.append(Column(tr("Worth of the plan"), "end"))
            rows = [[*row, one.worth] for row, one in zip(rows, lines, strict=True)]
        notes = [[*(text for _, text in one.answers), *filter(None, [one.channels])] for one in lines]
        self.out.table(columns, rows, notes=notes)

    def _measurements(self) -> None:
        found = self.round.measurements()
        if found:
            self.out.heading(self.tr("What to measure next"))
        for one in found[:_MOST_QUESTIONS]:
            self.out.item(one)

    def _changes(self) -> None:
        if self.advice.binding:
            limits = self.messages.listed(self.say.limit(row) for row in self.advice.binding)
            self.out.heading(self.tr("What holds the plan back"))
            self.out.paragraph(self.tr("More would be possible but for: {limits}.", limits=limits))
        if not self.advice.what_would_change:
            return
        self.out.heading(self.tr("What would change this advice"))
        for change in told_changes(self.advice)[:_MOST_CHANGES]:
            self.out.item(self.round.what_if(change, most_names=_MOST_NAMES))

    def _questions(self) -> None:
        if not self.advice.next_questions:
            return
        self.out.heading(self.tr("What to find out next"))
        for one in self.advice.next_questions[:_MOST_QUESTIONS]:
            question = self.say.question(one.question)
            if one.worth is None or not self.advice.currency:
                self.out.item(question)
            else:
                worth = self.say.money(one.worth)
                self.out.item(
                    self.tr("{question} Knowing it is worth about {amount}.", question=question, amount=worth)
                )

    def _checks(self) -> None:
        notices = self._notices(CHECKS)
        if not (notices or self.advice.answer_warnings):
            return
        self.out.heading(self.tr("Check before you start"))
        for notice in notices:
            self.out.item(self.say.notice(notice))
        for warning in self.advice.answer_warnings:
            said = self.say.answer_warning(warning)
            self.out.item(self.tr("Is this answer right? {warning}", warning=said))

    def _more(self) -> None:
        shown = self._first() | CHECKS | {"build_asset", "unspent"}
        others = [notice for notice in self.advice.warnings if notice.code not in shown]
        if others:
            self.out.heading(self.tr("Good to know"))
        for notice in others:
            self.out.item(self.say.notice(notice))

    def _left_out(self) -> None:
        groups: dict[str, list[str]] = {}
        for one in self.advice.not_chosen:
            groups.setdefault(self.say.not_chosen(one), []).append(one.channel)
        if groups:
            self.out.heading(self.tr("Channels left out, and why"))
        for reason, channels in groups.items():
            self.out.item(
                self.tr(
                    "{reason}: {channels}.",
                    note="left out",
                    reason=reason,
                    channels=self.round.names(channels, most=_MOST_NAMES),
                )
            )

    def _footing(self) -> None:
        tr = self.tr
        self.out.heading(tr("How to read this"))
        self.out.item(
            tr(
                "The figures are estimates and no promise: {share} of the time the truth should lie in the"
                " range.",
                share=self.messages.formatter.percent(0.8),
            )
        )
        if self.round.rounding():
            self.out.item(self.round.rounding())
        if leaning := self.round.leaning():
            self.out.item(leaning)
        self.out.item(
            tr("Effort is money and your own hours together, an hour counted at what it costs you.")
        )
        self.out.item(
            tr(
                "They rest on your answers, on published figures and, where nobody has measured, on"
                " experience: {command} shows a channel's numbers with their sources.",
                command="rawafid channels ID",
            )
        )
        if rate := self.round.exchange_rate():
            self.out.item(rate)

    def _notices(self, codes: frozenset[str] | set[str]) -> list[Notice]:
        return [notice for notice in self.advice.warnings if notice.code in codes]
