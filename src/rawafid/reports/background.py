"""What lies behind an advice: the business, the reasons, the what-ifs, what was left out, the sources."""

from typing import Final

from rawafid.knowledge.answers import Rows, is_known
from rawafid.language.numbers import isolated
from rawafid.reports.document import (
    Block,
    Items,
    Reference,
    References,
    Subheading,
    Table,
    Text,
)
from rawafid.reports.method import METHOD
from rawafid.reports.pieces import Pieces
from rawafid.terminal.plan_words import told_changes

_MOST_CHANGES: Final = 6
_MOST_QUESTIONS: Final = 5
_MOST_NAMES: Final = 6
_NOTHING: Final = "—"


class Background(Pieces):
    """Says the sections of the full report that are not the plan itself."""

    # ── the business today

    def _situation(self) -> list[Block]:
        client, questionnaire = self.advice.client_file, self.knowledge.questionnaire
        blocks: list[Block] = [
            Text(
                self.tr(
                    "What the advice rests on. What is not listed was not answered, and is taken from what is"
                    " usual in the trade."
                )
            )
        ]
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
            said = [
                f"{self._row_name(question, key)} {isolated(self._row(question, value))}"
                for key, value in answer
            ]
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
                Text(
                    tr(
                        "Points by which each topic of answers moves the plan from what would be advised to"
                        " any business of the same means."
                    ),
                    "note",
                ),
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
                Items(tuple(self.round.what_if(one, most_names=_MOST_NAMES) for one in changes)),
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
        if rate := self.round.exchange_rate():
            said.append(rate)
        rows = []
        cited: list[tuple[str, str, str]] = []
        for row in self.advice.mix:
            channel = catalogue.channels[row.channel]
            numbers = [one for one in channel.quantities.values() if one.unit != "none"]
            guessed = sum(one.is_prior for one in numbers)
            marks: list[str] = []
            for source in channel.sources:
                one = catalogue.sources[source]
                if one.basis != "sourced":  # follows from another, or is remembered: nothing to look up
                    continue
                reference = (one.title, one.year, one.url)
                if reference not in cited:
                    cited.append(reference)
                mark = f"[{self.messages.formatter.integer(cited.index(reference) + 1)}]"
                if mark not in marks:
                    marks.append(mark)
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
        listed = [
            Reference(
                number=f"[{self.messages.formatter.integer(place)}]", title=title,
                year=year if year[:1].isdigit() and year not in title else "", url=url,
            )
            for place, (title, year, url) in enumerate(cited, start=1)
        ]  # fmt: skip
        if listed:
            blocks += [Subheading(tr("Sources")), References(tuple(listed))]
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
