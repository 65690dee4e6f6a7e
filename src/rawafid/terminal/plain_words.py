"""The advice told to somebody who has a minute: a letter of plain sentences, to be copied or read aloud."""

from typing import Final

from rawafid.advisor.advice import Advice, MixRow
from rawafid.figures.amounts import MONEY_METRICS, Amounts
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.terminal.plan_words import MEASUREMENT_TEXTS
from rawafid.terminal.wording import Wording, speaks_of_the_channel

_MOST_CHANNELS: Final = 5
_MOST_REASONS: Final = 2
_LEANS: Final = 0.6


class PlainWords:
    """Tells one advice to somebody who has not seen the program; `dates` names months as the reader does."""

    def __init__(
        self, advice: Advice, messages: Messages, questionnaire: Questionnaire,
        dates: DateWriter | None = None,
    ) -> None:  # fmt: skip
        self._advice = advice
        self._dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self._messages = messages
        self._questions = questionnaire.questions
        self._say = Wording(messages, questionnaire, advice.currency)
        self._amounts = Amounts(advice, messages)
        self.tr = messages.tr

    def letter(self) -> str:
        """The whole letter, its paragraphs with an empty line between; without marks of direction.

        What is pasted elsewhere takes its direction from the place it is pasted into.
        """
        parts = [self._opening()]
        if self._advice.mix:
            parts += [self._work(), self._results(), self._reasons(), self._doubts()]
        else:
            parts.append(self.tr("No channel is advised for now."))
        return without_bidi("\n\n".join(filter(None, parts)))

    def _opening(self) -> str:
        advice = self._advice
        month = self._dates.month(Month.parse(advice.start))
        months = self.tr("{n} months", n=advice.horizon_months)
        title = self.tr(
            "{client}: a marketing plan for {months} from {month}", client=advice.client, months=months,
            month=month,
        )  # fmt: skip
        if not advice.mix:
            return title
        return f"{title}\n{self._lean()}"

    def _lean(self) -> str:
        percent, shares = self._messages.formatter.percent, self._advice.shares
        if shares["upstream"] >= _LEANS:
            return self.tr(
                "Most of the effort, {share}, makes people know us before they think of buying. Sales follow"
                " later.",
                share=percent(shares["upstream"]),
            )
        if shares["downstream"] >= _LEANS:
            return self.tr(
                "Most of the effort, {share}, goes to people who are close to buying.",
                share=percent(shares["downstream"]),
            )
        return self.tr(
            "About half of the effort makes people know us, and the other half goes to those who are close"
            " to buying."
        )

    def _work(self) -> str:
        advice = self._advice
        spend = sum(row.spend_per_month or 0.0 for row in advice.mix)
        if advice.currency and advice.budget_per_month is not None:
            head = self.tr("What we would do, for {amount} a month:", amount=self._say.spend(spend))
        else:
            head = self.tr("What we would do:")
        lines = [f"– {self._line(row)}" for row in advice.mix[:_MOST_CHANNELS]]
        rest = len(advice.mix) - _MOST_CHANNELS
        if rest > 0:
            lines.append(f"– {self.tr('and {n} smaller channels', n=rest)}")
        return "\n".join([head, *lines])

    def _line(self, row: MixRow) -> str:
        name = self._say.channel(row.channel, row.objective)
        if self._advice.currency and row.spend_per_month:
            what = self.tr("{amount} a month", amount=self._say.spend(row.spend_per_month))
        else:
            what = self.tr("{n} hours a week", note="alone", n=max(1, round(row.hours_per_week)))
        reason = next((one for one in row.reasons if one.effect > 0 and speaks_of_the_channel(one)), None)
        if reason is None or reason.rule == "not_answered":
            return f"{name}: {what}."
        return f"{name}: {what}. {self._say.reason(reason)}."

    def _results(self) -> str:
        advice, said = self._advice, []
        for metric in (self._amounts.result_metric, "revenue", "cost_per_order"):
            range_ = advice.totals.get(metric)
            if range_ is None or (metric in MONEY_METRICS and not advice.currency):
                continue
            said.append(
                self.tr(
                    "{metric}: about {value} (with a chance of {chance}: {range})",
                    metric=self._amounts.label(metric), value=self._say.figure(metric, range_.mid),
                    range=self._say.range(metric, range_), chance=self._messages.formatter.percent(0.8),
                )
            )  # fmt: skip
        if not said:
            return ""
        months = self.tr("{n} months", n=advice.horizon_months)
        head = self.tr("What to expect in {months}:", months=months)
        return "\n".join([head, *(f"– {one}." for one in said)])

    def _reasons(self) -> str:
        pulls = sorted(self._advice.brand_share.reasons, key=lambda one: -abs(one.effect))
        sign = 1.0 if self._advice.shares["upstream"] >= 0.5 else -1.0
        told = [
            self._say.reason(one) for one in pulls if one.rule != "not_answered" and one.effect * sign > 0
        ]
        if not told:
            return ""
        head = self.tr("Why:")
        return "\n".join([head, *(f"– {one}." for one in told[:_MOST_REASONS])])

    def _doubts(self) -> str:
        said = [self.tr("These are estimates and no promise.")]
        for one in (self._advice.next_measurements or ())[:1]:
            first = self.tr(MEASUREMENT_TEXTS[one.kind], channel=self._say.channel(one.channel))
            said.append(self.tr("What to measure first: {what}.", what=first))
        return " ".join(said)
