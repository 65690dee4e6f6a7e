"""The live preview beside the questionnaire: where the advice stands after every answer, and what moved it.

It shows the advice that it is given and computes none. The words are made by functions without widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rawafid.advisor.advice import Advice
from rawafid.errors import mark
from rawafid.knowledge.answers import is_known
from rawafid.knowledge.interview import Interview
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated, nice
from rawafid.terminal.wording import Wording
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.buttons import IconButton
from rawafid.ui.widgets.card import Tip
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.link_row import LinkRow
from rawafid.ui.widgets.painted import Painted, dot
from rawafid.ui.widgets.progress_track import ProgressTrack
from rawafid.ui.widgets.quadrant_map import MapPoint, MapSides, QuadrantMap
from rawafid.ui.widgets.scroller import Scroller
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart
from rawafid.workspace.interview import ANSWERS_NEEDED, answers_given, completeness

_QUESTIONS_SHOWN: Final = 3
_CHANNELS_NAMED: Final = 3
_EMPTY_MIX: Final = frozenset({"nothing_pays", "budget_below_every_minimum", "limits_cannot_all_hold"})
_LEAST_MOVE: Final = 0.005
_MOVES: Final = {
    ("upstream", True): mark("{share} of the effort moved from downstream to upstream"),
    ("upstream", False): mark("{share} of the effort moved from upstream to downstream"),
    ("inbound", True): mark("{share} of the effort moved from outbound to inbound"),
    ("inbound", False): mark("{share} of the effort moved from inbound to outbound"),
}
_WEIGHTS: Final = {"big": mark("big effect"), "some": mark("some effect"), "small": mark("small effect")}


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question worth answering next; `weight` is big, some or small, or "" while it is not known."""

    question: str
    weight: str


def open_questions(interview: Interview, advice: Advice | None) -> tuple[OpenQuestion, ...]:
    """What to answer next: what the advice says is worth most, then the way's own order."""
    answers = interview.answers
    visible = frozenset(interview.questionnaire.visible(answers))
    worth = advice.next_questions if advice is not None and advice.next_questions else ()
    asked = [one for one in worth if one.question in visible and not is_known(answers.get(one.question))]
    most = max((one.worth or 0.0 for one in asked), default=0.0)
    found = [OpenQuestion(one.question, _weight(one.worth or 0.0, most)) for one in asked]
    named = {one.question for one in found}
    found += [OpenQuestion(id, "") for id in interview.remaining() if id not in named]
    return tuple(found[:_QUESTIONS_SHOWN])


def _weight(worth: float, most: float) -> str:
    if most <= 0.0:
        return ""
    return "big" if worth >= 0.5 * most else "some" if worth >= 0.15 * most else "small"


def may_stop(interview: Interview, advice: Advice | None) -> bool:
    """Nothing left is worth asking: the advice says so of these very answers."""
    enough = advice.enough if advice is not None else None
    return enough is not None and enough.stop and answers_given(interview) >= ANSWERS_NEEDED


def worth_of_asking(interview: Interview, advice: Advice | None, messages: Messages) -> str:
    """What the next best answer is worth in money, or that one may stop; "" while nothing is known of it."""
    if advice is None or advice.enough is None or answers_given(interview) < ANSWERS_NEEDED:
        return ""
    enough = advice.enough
    symbol = messages.prose("currencies", f"{advice.currency}.symbol") if advice.currency else ""
    if enough.stop:
        if not symbol or not enough.rest:
            return messages.tr("Nothing left would change the advice: you may stop here.")
        amount = messages.formatter.money(nice(enough.rest), symbol)
        return messages.tr(
            "You may stop here: all that is left to ask is worth about {amount} together.", amount=amount
        )
    if not symbol or not enough.best:
        return ""
    amount = messages.formatter.money(nice(enough.best), symbol)
    return messages.tr("The first of these answers is worth about {amount}.", amount=amount)


def effect_in_words(
    before: Advice, after: Advice, question: str, *, messages: Messages, questionnaire: Questionnaire
) -> str:
    """What the answer to `question` did to the split and to the mix, in a sentence or two."""
    words = Wording(messages, questionnaire, after.currency)
    parts = []
    moves = {
        axis: after.shares[axis] - before.shares[axis]
        for axis in ("upstream", "inbound")
        if axis in after.shares and axis in before.shares
    }
    axis = max(moves, key=lambda one: abs(moves[one]), default="")
    if axis and abs(moves[axis]) >= _LEAST_MOVE:
        share = messages.formatter.percent(abs(moves[axis]))
        moved = messages.tr(_MOVES[axis, moves[axis] > 0], share=share)
        reason = _reason(after, question, words)
        if reason:
            parts.append(messages.tr("{move}. The reason: {reason}.", move=moved, reason=reason))
        else:
            parts.append(f"{moved}.")
    was, now = ({row.channel for row in advice.mix} for advice in (before, after))
    if not parts:
        if now - was:
            names = _named(sorted(now - was), messages)
            parts.append(messages.tr("New in the mix: {channels}.", channels=names))
        if was - now:
            names = _named(sorted(was - now), messages)
            parts.append(messages.tr("No longer in the mix: {channels}.", channels=names))
    return " ".join(parts) or messages.tr("The split stays as it was.")


def _named(channels: Sequence[str], messages: Messages) -> str:
    """The first channels by name and how many more, in the direction of the language."""
    shown = messages.listed(messages.prose("channels", channel) for channel in channels[:_CHANNELS_NAMED])
    more = len(channels) - _CHANNELS_NAMED
    return messages.tr("{channels} and {n} more", n=more, channels=shown) if more > 0 else shown


def _why_nothing(advice: Advice, messages: Messages, questionnaire: Questionnaire) -> str:
    """Why the mix is empty, in the words of the notice that says so."""
    told = next((one for one in advice.warnings if one.code in _EMPTY_MIX), None)
    if told is None:
        return messages.tr("With these answers no channel is worth its cost yet.")
    return Wording(messages, questionnaire, advice.currency).notice(told)


def _reason(advice: Advice, question: str, words: Wording) -> str:
    """The rule that this answer made speak loudest over the mix, as a sentence without its full stop."""
    found = [
        (abs(reason.effect) * row.share, reason)
        for row in advice.mix
        for reason in row.reasons
        if reason.question == question
    ]
    if not found:
        return ""
    return words.reason(max(found, key=lambda one: (one[0], one[1].rule))[1])


class Preview(QFrame):
    """Draws the advice of `context.advice`; `question_wanted(id)` and `review_wanted` ask to go there.

    In a drawer it has a button to close it, which says `close_wanted()`.
    """

    question_wanted = Signal(str)
    review_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._interview: Interview | None = None
        self._advice: Advice | None = None
        self._moved: tuple[Advice, str] | None = None  # the advice before the last answer, and that question
        self._answered = ""
        self._worth: Advice | None = None
        self._trouble = ""
        self._closable = False
        self.setProperty("sheet", "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = Scroller()
        self._area.setProperty("ground", "none")
        outer.addWidget(self._area)
        self._build()
        desk = context.advice
        desk.changed.connect(self._take)
        desk.failed.connect(self._fail)

    def show_interview(self, interview: Interview) -> None:
        """The answers as they are now."""
        self._interview = interview
        self._fill()

    def note_answer(self, question: str) -> None:
        """The question whose answer the next advice is about."""
        self._answered = question

    def forget(self) -> None:
        """Another client: nothing that was shown is theirs."""
        self._interview = self._advice = self._worth = self._moved = None
        self._answered = self._trouble = ""

    def retranslate(self) -> None:
        """Say everything again in the present language, digits and colours."""
        self._build()
        self._fill()

    def set_closable(self, closable: bool) -> None:
        """Whether it stands in a drawer."""
        self._closable = closable
        self._close.setVisible(closable)

    # ── what comes from the worker ──────────────────────────────────────────────────────────────────────

    def _take(self, advice: Advice | None) -> None:
        self._trouble = ""
        before, self._advice = self._advice, advice
        if advice is None:
            self._moved = self._worth = None
        else:
            if advice.next_questions is not None:
                self._worth = advice
            if before is not None and before.client_file.answers != advice.client_file.answers:
                self._moved = (before, self._answered)
        self._fill()

    def _fail(self, text: str) -> None:
        self._trouble = text
        self._fill()

    def _again(self) -> None:
        self._context.advice.request()

    # ── what is drawn ───────────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        tr = self._context.messages.tr
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(TextLabel(tr("Live preview"), role="section"))
        head.addStretch(1)
        head.addWidget(Chip(tr("Draft"), "warn"))
        self._close = IconButton("close", tr("Close the preview (Esc)"))
        self._close.clicked.connect(self.close_wanted)
        self._close.setVisible(self._closable)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addWidget(
            TextLabel(tr("It changes with every answer and is settled only after the review."), role="small",
                      wrap=True)
        )  # fmt: skip
        self._few = Tip()
        column.addWidget(self._few)
        self._failed = Tip(kind="warn", icon="warning")
        self._retry = buttons.link(tr("Try again"))
        self._retry.clicked.connect(self._again)
        column.addWidget(self._failed)
        column.addWidget(self._retry)
        self._picture = QWidget()
        column.addWidget(self._picture)
        picture = QVBoxLayout(self._picture)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.setSpacing(10)
        self._map = QuadrantMap()
        self._map.setAccessibleName(tr("Small map of the channels"))
        self._map.set_sides(
            MapSides(
                upstream=tr("Upstream: we build demand"), downstream=tr("Downstream: we pick demand"),
                inbound=tr("Inbound: they come to us"), outbound=tr("Outbound: we go to them"),
            )
        )  # fmt: skip
        picture.addWidget(self._map)
        self._length = SplitBar()
        picture.addWidget(self._length)
        self._side = SplitBar()
        picture.addWidget(self._side)
        self._nothing = Tip(kind="warn", icon="info")
        picture.addWidget(self._nothing)
        self._effect_box = Tip(kind="info", rich=True)
        picture.addWidget(self._effect_box)
        done = QHBoxLayout()
        done.addWidget(TextLabel(tr("Completeness of the information"), role="muted"))
        done.addStretch(1)
        self._done_text = TextLabel(role="strong")
        done.addWidget(self._done_text)
        column.addLayout(done)
        self._done = ProgressTrack()
        column.addWidget(self._done)
        self._next_title = TextLabel(tr("What would change the advice most"), role="strong")
        column.addWidget(self._next_title)
        self._listed: tuple[OpenQuestion, ...] = ()
        self._next = QVBoxLayout()
        self._next.setSpacing(2)
        column.addLayout(self._next)
        self._enough = Tip(kind="soft", icon="info")
        column.addWidget(self._enough)
        self._finish = buttons.link(tr("Go to the review"))
        self._finish.clicked.connect(self._wants_review)
        column.addWidget(self._finish)
        column.addStretch(1)
        self._area.setWidget(body)

    def _fill(self) -> None:
        interview = self._interview
        if interview is None:
            return
        messages = self._context.messages
        missing = ANSWERS_NEEDED - answers_given(interview)
        advice = self._advice if missing <= 0 else None
        self._few.setVisible(missing > 0)
        if missing > 0:
            self._few.set_text(messages.tr("Answer {n} more questions to see the preview.", n=missing))
        self._failed.setVisible(bool(self._trouble))
        self._retry.setVisible(bool(self._trouble))
        self._failed.set_text(self._trouble)
        self._picture.setVisible(advice is not None)
        self._fade(bool(self._trouble))
        if advice is not None:
            self._draw(advice)
        share = completeness(interview)
        self._done_text.setText(isolated(self._context.formatter.percent(share)))
        self._done.set_share(share)
        self._done.setAccessibleName(self._done_text.said)
        self._fill_questions(interview)

    def _draw(self, advice: Advice) -> None:
        messages = self._context.messages
        points = [
            MapPoint(
                x=row.inbound, y=row.upstream, share=row.share, token=row.approach[0],
                label=messages.prose("channels", row.channel),
            )
            for row in advice.mix
        ]  # fmt: skip
        before = self._moved[0].shares if self._moved is not None else {}
        self._map.set_points(points, _balance(advice.shares), _balance(before))
        said = []
        for bar, ends in ((self._length, ("upstream", "downstream")), (self._side, ("inbound", "outbound"))):
            parts = [
                SplitPart(
                    messages.prose("approaches", end), advice.shares[end],
                    messages.formatter.percent(advice.shares[end]), end,
                )
                for end in ends
                if end in advice.shares
            ]  # fmt: skip
            bar.set_parts(parts)
            bar.setVisible(bool(parts))
            said += [f"{part.label} {part.text}" for part in parts]
        said += [point.label for point in points]
        self._map.setAccessibleDescription(messages.listed(said))
        self._map.setVisible(bool(advice.mix))
        self._nothing.setVisible(not advice.mix)
        if not advice.mix:
            self._nothing.set_text(_why_nothing(advice, messages, self._context.knowledge.questionnaire))
        self._effect_box.setVisible(self._moved is not None)
        if self._moved is not None:
            title = messages.tr("Effect of the last answer:")
            effect = effect_in_words(
                self._moved[0], advice, self._moved[1],
                messages=messages, questionnaire=self._context.knowledge.questionnaire,
            )  # fmt: skip
            self._effect_box.set_text(f"<b>{escape(title)}</b> {escape(effect)}")

    def _fill_questions(self, interview: Interview) -> None:
        messages = self._context.messages
        found = open_questions(interview, self._worth)
        self._next_title.setVisible(bool(found))
        said = worth_of_asking(interview, self._worth, messages)
        self._enough.setVisible(bool(said))
        self._enough.set_text(said)
        self._finish.setVisible(may_stop(interview, self._worth))
        if found == self._listed:
            return  # the keyboard may be in them
        self._listed = found
        while self._next.count():
            item = self._next.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()  # it lives until the event loop comes round
                widget.deleteLater()
        for one in found:
            weight = messages.tr(_WEIGHTS[one.weight]) if one.weight else ""
            row = LinkRow(messages.prose("questions", one.question), weight, mark=_Mark(one.weight))
            row.setProperty("question", one.question)
            row.clicked.connect(self._wanted)
            self._next.addWidget(row)

    def _wanted(self) -> None:
        self.question_wanted.emit(str(self.sender().property("question")))

    def _wants_review(self) -> None:
        self.review_wanted.emit()

    def _fade(self, faded: bool) -> None:
        """Grey what is no longer up to date."""
        if not faded:
            self._picture.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes it away for None
        elif self._picture.graphicsEffect() is None:
            effect = QGraphicsOpacityEffect(self._picture)
            effect.setOpacity(0.45)
            self._picture.setGraphicsEffect(effect)


def _balance(shares: Mapping[str, float]) -> tuple[float, float] | None:
    """Where the whole stands on the map."""
    return (shares["inbound"], shares["upstream"]) if shares else None


class _Mark(Painted):
    """A dot that is stronger the more hangs on the question."""

    def __init__(self, weight: str) -> None:
        super().__init__()
        self._opacity = {"big": 1.0, "some": 0.65}.get(weight, 0.35)
        self.setFixedSize(10, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        dot(painter, 5, 10, 4.5, self.look.qcolor("primary", self._opacity))
        painter.end()
