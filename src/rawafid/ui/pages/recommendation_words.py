"""What the recommendation page says of an advice: texts and plain numbers, without a widget."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from rawafid.advisor.advice import Advice, Change, MixRow, Notice, Range, ReasonGiven
from rawafid.figures.amounts import MONEY_METRICS, NOTHING, Amounts
from rawafid.figures.findings import short_name
from rawafid.knowledge.answers import chosen, is_known
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
from rawafid.language.numbers import nice
from rawafid.terminal.plan_words import PlanWords, told_changes
from rawafid.terminal.wording import Wording, speaks_of_the_channel, spend_decimals

URGENT: Final = frozenset(
    {
        "no_budget",
        "budget_below_every_minimum",
        "nothing_pays",
        "limits_cannot_all_hold",
        "excluded_and_locked",
        "unspent",
    }
)
"""Notices without which the rest is misread: they stand on top."""
EMPTYING: Final = frozenset({"capacity_binds", "cash_window_short", "wanted_but_unusable"})
"""Notices that may say why there is no mix."""
CHECKS: Final = frozenset({"check_law", "caution", "build_asset"})
"""Notices of what is to be done before the first day."""
MOST_CHANGES: Final = 4
MOST_QUESTIONS: Final = 4
_LEAST_EFFECT: Final = 0.02
_STRONG_AGAINST: Final = 0.1
_MOST_REASONS: Final = 3
_MOST_NAMES: Final = 3
_LEANS: Final = 0.6
_SMALLEST: Final = 1e-9
_LEAST_HELP: Final = 0.005  # of a channel's own money


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One expected result: its value, the unit beside it, and its 80 % range in words and numbers."""

    label: str
    value: str
    unit: str
    between: str
    range: Range


@dataclass(frozen=True, slots=True)
class Detail:
    """One line of what lies behind a row; `question` is the one whose answer made it so, "" for none."""

    text: str
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MixLine:
    """One row of the mix. Shares are 0–1 of all effort; `low` and `high` do about as well as `share`.

    `spend` is all money a month and `bought` the part that limits are about: None where there are no amounts.
    Two lines of the same amounts and reason are equal whatever lies behind them (`details`).
    """

    channel: str
    name: str
    reason: str
    approaches: tuple[tuple[str, str], ...]
    money: str
    hours: str
    share: float
    low: float
    high: float
    percent: str
    confidence: str
    confidence_text: str
    wishes: tuple[str, ...]
    spend: float | None
    bought: float | None
    details: tuple[Detail, ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Mend:
    """What can be done about wishes that cannot hold: its button, the deed and its value."""

    label: str
    deed: str
    value: float | str = 0.0


@dataclass(frozen=True, slots=True)
class Why:
    """Why the advice leans as it does. `approach` is the side that it speaks for."""

    text: str
    approach: str
    question: str
    section: str


@dataclass(frozen=True, slots=True)
class Moved:
    """What another answer would do. `approach` is the side that gains most, "" when only amounts move."""

    question: str
    asked: str
    answer: str
    effect: str
    channels: str
    approach: str


class RecommendationWords:
    """Tells one advice in the language of `messages`."""

    def __init__(
        self, advice: Advice, messages: Messages, questionnaire: Questionnaire,
        dates: DateWriter | None = None,
    ) -> None:  # fmt: skip
        self.advice = advice
        self.messages = messages
        self._dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self.say = Wording(messages, questionnaire, advice.currency)
        self.round = PlanWords(advice, messages, questionnaire)
        self.tr = messages.tr
        self._questionnaire = questionnaire
        self._amounts = Amounts(advice, messages)
        self._lines: tuple[MixLine, ...] | None = None

    # ── the finding

    def based_on(self) -> str:
        """Which answers, how long and from when, in one line."""
        advice, messages = self.advice, self.messages
        visible = self._questionnaire.visible(advice.client_file.answers)
        known = sum(is_known(advice.client_file.answers.get(question)) for question in visible)
        integer = messages.formatter.integer
        first = Month.parse(advice.start).first_day()
        dates = self._dates
        parts = [
            self.tr("Answers: {known} of {all}", known=integer(known), all=integer(len(visible))),
            self.tr("for {n} months", n=advice.horizon_months),
            self.tr("from {date}", date=dates.day(first)),
        ]
        if second := dates.second(first):
            parts.append(second)
        return " · ".join(parts)

    def headline(self) -> str:
        """The finding in a few words."""
        if not self.advice.mix:
            return self.tr("No channel is advised for now.")
        if self.advice.shares["upstream"] >= _LEANS:
            return self.tr("Build demand first, and harvest what is ripe beside it")
        if self.advice.shares["downstream"] >= _LEANS:
            return self.tr("Harvest the demand there is first, and build more beside it")
        return self.tr("Build demand and harvest it side by side")

    def explanation(self) -> str:
        """The finding in a sentence or two, with its shares and its main reason."""
        if not self.advice.mix:
            return ""
        said = f"{self._balance()} {self._leader()}"
        reason = self._main_reason()
        if reason is not None:
            said = f"{said} {self.tr('The main reason: {reason}', reason=self.say.reason(reason))}."
        return said

    def _balance(self) -> str:
        percent, shares = self.messages.formatter.percent, self.advice.shares
        if shares["upstream"] >= _LEANS:
            return self.tr(
                "Mostly upstream: {share} of the effort makes people know you and want what you sell, before"
                " they think of buying.",
                share=percent(shares["upstream"]),
            )
        if shares["downstream"] >= _LEANS:
            return self.tr(
                "Mostly downstream: {share} of the effort goes to people who are close to buying.",
                share=percent(shares["downstream"]),
            )
        return self.tr(
            "In balance: {upstream} of the effort upstream, to be known and wanted, and {downstream}"
            " downstream, close to the sale.",
            upstream=percent(shares["upstream"]),
            downstream=percent(shares["downstream"]),
        )

    def _leader(self) -> str:
        first, *others = self.advice.mix
        name = self.say.channel(first.channel, first.objective)
        if not others:
            return self.tr("All of it goes to one channel: {channel}.", channel=name)
        share = self.messages.formatter.percent(first.share)
        return self.tr("The largest part, {share}, goes to: {channel}.", share=share, channel=name)

    def _main_reason(self) -> ReasonGiven | None:
        """What pulls hardest towards the side that the mix leans to, else the leading channel's reason."""
        sign = 1.0 if self.advice.shares["upstream"] >= 0.5 else -1.0
        pulls = [one for one in self._pulls() if one.effect * sign > 0]
        if pulls:
            return pulls[0]
        leading = self.advice.mix[0].reasons
        telling = (one for one in leading if one.rule != "not_answered" and speaks_of_the_channel(one))
        return next((one for one in telling if one.effect > 0), None)

    def _pulls(self) -> list[ReasonGiven]:
        answered = [one for one in self.advice.brand_share.reasons if one.rule != "not_answered"]
        return sorted(answered, key=lambda one: -abs(one.effect))

    # ── figures

    def key_figures(self) -> tuple[KeyFigure, ...]:
        """Up to four expected results of the whole plan, the most telling first."""
        wanted = (
            self._amounts.result_metric,
            "revenue",
            "cost_per_order",
            "return_on_spend",
            "people_reached",
        )
        found = []
        for metric in wanted:
            range_ = self.advice.totals.get(metric)
            if range_ is not None:
                found.append(self._key_figure(metric, range_))
        return tuple(found[:4])

    def _key_figure(self, metric: str, range_: Range) -> KeyFigure:
        formatter = self.messages.formatter
        of_money = metric in MONEY_METRICS and self.advice.currency
        symbol = self.messages.prose("currencies", f"{self.advice.currency}.symbol") if of_money else ""
        between = formatter.range(nice(range_.low), nice(range_.high))
        return KeyFigure(self._label(metric), formatter.number(nice(range_.mid)), symbol, between, range_)

    def _label(self, metric: str) -> str:
        advice = self.advice
        if metric == "return_on_spend" and advice.currency:
            return self.tr("Sales for each {amount} spent", amount=self.say.money(1))
        if metric == "cost_per_order":
            return self._amounts.label(metric)
        name = self.say.metric(metric)
        return self.tr("{metric} in {n} months", metric=name, n=advice.horizon_months)

    # ── the mix

    @property
    def has_money(self) -> bool:
        """Whether the mix is in amounts and not only in shares and hours."""
        return bool(self.advice.currency) and all(r.spend_per_month is not None for r in self.advice.mix)

    def mix(self) -> tuple[MixLine, ...]:
        """The rows of the mix, in the advice's order."""
        if self._lines is None:
            self._lines = tuple(self._line(row) for row in self.advice.mix)
        return self._lines

    def _line(self, row: MixRow) -> MixLine:
        percent = self.messages.formatter.percent
        low, high = self._share_range(row)
        about = [one for one in row.reasons if speaks_of_the_channel(one)]
        speaking = [one for one in about if abs(one.effect) >= _LEAST_EFFECT]
        favour = [one for one in speaking if one.effect > 0]
        reason = (
            self.say.reason(favour[0]) if favour else self.messages.prose("channels", f"{row.channel}.about")
        )
        return MixLine(
            channel=row.channel,
            name=self.say.channel(row.channel, row.objective),
            reason=reason,
            approaches=tuple((one, short_name(one, self.messages)) for one in row.approach),
            money=self._amount(row.spend_per_month or 0.0),
            hours=self.hours(row.hours_per_week),
            share=row.share,
            low=low,
            high=high,
            percent=percent(row.share, 1 if row.share < 0.01 else 0),
            confidence=row.confidence,
            confidence_text=self.say.confidence(row.confidence),
            wishes=self._wishes(row),
            spend=row.spend_per_month if self.has_money else None,
            bought=row.bought_per_month if self.has_money else None,
            details=self._details(row, favour, [one for one in speaking if one.effect <= -_STRONG_AGAINST]),
        )

    def _wishes(self, row: MixRow) -> tuple[str, ...]:
        """What the client wished for this channel, with its cost, and what is paid for help beside it."""
        lines = self.round.wishes_of(row.channel)
        help_money = (row.spend_per_month or 0.0) - (row.bought_per_month or 0.0)
        fixed = any(one.edit in ("fixed", "maximum") for one in lines)
        if fixed and row.bought_per_month and help_money > _LEAST_HELP * row.bought_per_month:
            more = self.tr("{amount} more pays for help", amount=self.say.money(help_money))
        else:
            more = ""
        said = [f"{one.text}: {one.cost}" if one.cost else one.text for one in lines]
        return tuple(
            " · ".join(filter(None, (one, more if not number else ""))) for number, one in enumerate(said)
        )

    def hours(self, hours_per_week: float) -> str:
        """Hours of work a week, at least one."""
        return self.tr("{n} hours a week", note="alone", n=max(1, round(hours_per_week)))

    def _amount(self, spend_per_month: float) -> str:
        """An amount without its currency; a dash for nothing, "" where there are no amounts at all."""
        if not self.has_money:
            return ""
        if spend_per_month < _SMALLEST:
            return NOTHING
        return self.messages.formatter.number(spend_per_month, spend_decimals(spend_per_month))

    def _share_range(self, row: MixRow) -> tuple[float, float]:
        """The shares of effort that the near-best amounts of money come to."""
        if row.spend_range is None or not row.cost_per_month or row.spend_per_month is None or row.share <= 0:
            return row.share, row.share
        whole = row.cost_per_month / row.share
        low, high = (row.share + (end - row.spend_per_month) / whole for end in row.spend_range)
        return max(0.0, min(low, row.share)), min(1.0, max(high, row.share))

    def _details(
        self, row: MixRow, favour: Sequence[ReasonGiven], against: Sequence[ReasonGiven]
    ) -> tuple[Detail, ...]:
        said = [
            Detail(
                self._said(self.tr("Because: {reason}", reason=self.say.reason(one)), one), self._asked(one)
            )
            for one in favour[:_MOST_REASONS]
        ]
        said += [
            Detail(self._said(self.tr("Yet: {reason}", reason=self.say.reason(one)), one), self._asked(one))
            for one in against[:1]
        ]
        for title, figure in (
            (self.tr("Results a month"), row.conversions),
            (self.tr("Awareness a month"), row.awareness),
        ):
            metric = self.say.metric(figure.metric)
            said.append(Detail(f"{title}: {self.say.range(figure.metric, figure.range)} ({metric})"))
        if row.spend_range and self.has_money and row.spend_range[1] > _SMALLEST and not row.hours_range:
            low, high = row.spend_range
            near = self.say.range("revenue", Range(low, high, high))
            said.append(Detail(self.tr("{range} a month does about as well", range=near)))
        if row.hours_range:
            least, most = (self.messages.formatter.number(round(end, 1)) for end in row.hours_range)
            near = self.tr("{low} to {high} hours a week do about as well", low=least, high=most)
            said.append(Detail(near))
        if self.has_money and (row.setup_once or 0.0) > _SMALLEST:
            amount = self.say.money(row.setup_once or 0.0)
            said.append(Detail(self.tr("To set up, once: {amount}", amount=amount)))
        return tuple(said)

    def _said(self, said: str, one: ReasonGiven) -> str:
        """A reason, with what it adds to the channel a month where that is known."""
        if one.worth is None or not self.has_money or abs(one.worth) < 1.0:
            return said
        amount = self.say.money(abs(one.worth))
        worth = (
            self.tr("about {amount} more a month", amount=amount)
            if one.worth > 0.0
            else self.tr("about {amount} less a month", amount=amount)
        )
        return f"{said} ({worth})"

    def _asked(self, one: ReasonGiven) -> str:
        return one.question if one.question in self._questionnaire.questions else ""

    def total_money(self) -> str:
        """All money of the mix a month, "" without amounts."""
        return self._amount(sum(row.spend_per_month or 0.0 for row in self.advice.mix))

    def total_hours(self) -> str:
        """All hours of the mix a week."""
        return self.hours(sum(row.hours_per_week for row in self.advice.mix))

    # ── how sure, and why

    def confidence(self) -> tuple[str, str]:
        """The level that at least half of the effort reaches, and the shares of effort at each level."""
        shares = {level: 0.0 for level in ("high", "medium", "low")}
        for row in self.advice.mix:
            shares[row.confidence] += row.share
        whole = sum(shares.values())
        reached, level = 0.0, "low"
        for one, share in shares.items():
            reached += share
            if reached >= whole / 2:
                level = one
                break
        percent = self.messages.formatter.percent
        parts = [
            self.tr("{level} for {share}", level=self.say.confidence(one), share=percent(share / whole))
            for one, share in shares.items()
            if share >= 0.005 * whole
        ]
        said = self.tr(
            "Of the effort, by how well its figures are known: {parts}.",
            parts=self.messages.listed(parts),
        )
        return level, said

    def why(self) -> tuple[Why, ...]:
        """The answers that pull to either side, strongest first."""
        questions = self._questionnaire.questions
        return tuple(
            Why(
                self.say.reason(one),
                "upstream" if one.effect > 0 else "downstream",
                one.question,
                self.messages.prose("sections", questions[one.question].section),
            )
            for one in self._pulls()[:4]
            if one.question in questions
        )

    def changes(self) -> tuple[Moved, ...]:
        """What other answers would do, the largest change first."""
        return tuple(self._moved(change) for change in told_changes(self.advice)[:MOST_CHANGES])

    def _moved(self, change: Change) -> Moved:
        answer: object = change.answer
        if isinstance(answer, tuple):
            before = chosen(self.advice.client_file.answers, change.question) or ()
            answer = tuple(one for one in answer if one not in before) or answer
        effects, gains = [], ("", 0.0)
        for axis, opposite in (("upstream", "downstream"), ("inbound", "outbound")):
            move = change.moves.get(axis, 0.0)
            side = axis if move > 0 else opposite
            points = round(100 * abs(move))
            if points:
                signed = self.messages.formatter.signed(points, 0)
                effects.append(
                    self.tr("{approach} {points} pts", approach=self.say.approach(side), points=signed)
                )
                gains = max(gains, (side, abs(move)), key=lambda one: one[1])
        channels = []
        if change.enter:
            channels.append(self.tr("in: {channels}", channels=self.some(change.enter)))
        if change.leave:
            channels.append(self.tr("out: {channels}", channels=self.some(change.leave)))
        return Moved(
            question=change.question,
            asked=self.say.question(change.question),
            answer=self.say.answer(change.question, answer),
            effect=" · ".join(effects) or self.tr("other amounts, the same channels"),
            channels=" · ".join(channels),
            approach=gains[0],
        )

    def open_questions(self) -> tuple[tuple[str, str], ...]:
        """Questions worth answering next, each with what knowing it is worth."""
        found = []
        for one in (self.advice.next_questions or ())[:MOST_QUESTIONS]:
            said = self.say.question(one.question)
            if one.worth is not None and self.advice.currency:
                worth = self.say.money(one.worth)
                said = self.tr("{question} Knowing it is worth about {amount}.", question=said, amount=worth)
            found.append((one.question, said))
        return tuple(found)

    # ── notices

    def urgent(self) -> tuple[tuple[str, tuple[Mend, ...]], ...]:
        """What to read before anything else, each with what can be done about it at once."""
        shown = URGENT if self.advice.mix else URGENT | EMPTYING
        if any(one.code == "limits_cannot_all_hold" for one in self.advice.warnings):
            shown = shown - {"wanted_but_unusable"}  # not in the mix because there is none
        notices = [one for one in self.advice.warnings if one.code in shown]
        return tuple((self.say.notice(one), self._mends(one)) for one in notices)

    def _mends(self, notice: Notice) -> tuple[Mend, ...]:
        """The least change that makes the client's wishes hold, and the way back to none."""
        values = notice.values
        if notice.code == "wanted_but_unusable":
            return (Mend(self.tr("Take the wish away"), "free", str(values["channel"])),)
        if notice.code != "limits_cannot_all_hold":
            return ()
        found = []
        limit, change = str(values["limit"]), values.get("change")
        if isinstance(change, (int, float)):
            found.append(self._mend(limit, float(change)))
        elif "_share_" in limit:
            found.append(Mend(self.tr("Leave this share to the advice"), "free_share", limit))
        if self.round.wish_lines():
            found.append(Mend(self.tr("Back to the free advice"), "free_all"))
        return tuple(found)

    def _mend(self, limit: str, change: float) -> Mend:
        formatter = self.messages.formatter
        if limit == "budget":
            amount = float(math.ceil(change))
            return Mend(
                self.tr("Raise the budget to {amount}", amount=self.say.money(amount, exact=True)),
                limit,
                amount,
            )
        if limit == "team_hours":
            hours = math.ceil(change)
            return Mend(self.tr("Give {n} hours a week", n=hours), limit, float(hours))
        if limit == "channel_count":
            return Mend(self.tr("Allow {n} channels", n=round(change)), limit, float(round(change)))
        return Mend(self.tr("Move this share to {share}", share=formatter.percent(change)), limit, change)

    def checks(self) -> tuple[str, ...]:
        """What to see to before the plan starts; answers that contradict each other too."""
        doubts = [
            self.tr("Is this answer right? {warning}", warning=self.say.answer_warning(warning))
            for warning in self.advice.answer_warnings
        ]
        return (*self._notices(CHECKS), *doubts)

    def remarks(self) -> tuple[str, ...]:
        """All other notices, and what holds the plan back."""
        shown = CHECKS | URGENT | (frozenset() if self.advice.mix else EMPTYING)
        said = [self.say.notice(one) for one in self.advice.warnings if one.code not in shown]
        if self.advice.binding:
            limits = self.messages.listed(self.say.limit(row) for row in self.advice.binding)
            said.append(self.tr("More would be possible but for: {limits}.", limits=limits))
        return tuple(said)

    def note(self) -> str:
        """What kind of figures these are, in one line."""
        said = self.tr(
            "The figures are estimates and no promise: {share} of the time the truth should lie in the"
            " range.",
            share=self.messages.formatter.percent(0.8),
        )
        return f"{said} {self.round.rounding()}".strip()

    def _notices(self, codes: frozenset[str]) -> tuple[str, ...]:
        return tuple(self.say.notice(one) for one in self.advice.warnings if one.code in codes)

    def left_out(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Channels left out: the reason, and the channels that it keeps out with their names."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for one in self.advice.not_chosen:
            names = groups.setdefault(self.say.not_chosen(one), [])
            names.append((one.channel, self.say.channel(one.channel)))
        ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
        return tuple((reason, tuple(channels)) for reason, channels in ordered)

    def some(self, channels: Sequence[str]) -> str:
        """Names of channels; of a long list the first ones and how many more."""
        if len(channels) <= _MOST_NAMES:
            return self.say.channels(channels)
        shown = channels[: _MOST_NAMES - 1]
        return f"{self.say.channels(shown)} {self.tr('and {n} more', n=len(channels) - len(shown))}"
