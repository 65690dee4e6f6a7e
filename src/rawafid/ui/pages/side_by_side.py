"""Two clients, or two versions of one, side by side: a view of the clients page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import plain
from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.interview import Interview
from rawafid.language.numbers import isolated
from rawafid.terminal.wording import MONEY_METRICS, Wording
from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_review import answer_text
from rawafid.ui.tasks import LatestTask
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, link, secondary
from rawafid.ui.widgets.card import Card, Tip, rule
from rawafid.ui.widgets.client_switcher import ClientSwitcher
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.reflow import Reflow
from rawafid.ui.widgets.scroller import Scroller
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart
from rawafid.workspace.side_by_side import ChannelPair, Comparison, Part, Side, TotalPair, compared
from rawafid.workspace.versions import AdviceVersion

_PAIR_FROM: Final = 600.0
"""In pixels of the design: narrower, what is chosen for the second stands under the first."""
_MARGIN: Final = 22
_LONGEST_NAME: Final = 26
"""Letters of a client's name on the button that chooses another one; its tip has all of it."""
_AXES: Final = (("upstream", "downstream"), ("inbound", "outbound"))
DIFFERENT_MONEY: Final = mark(
    "The two have different currencies or no budget, so amounts of money are not subtracted."
)


class _Chooser(QWidget):
    """Which client stands on one side, and which of its versions. `changed()` follows a choice."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._switcher: ClientSwitcher | None = None
        self.client_id: int | None = None
        self.versions: tuple[AdviceVersion, ...] = ()
        self._client, self._version = Button(icon="store"), QComboBox()
        self._client.clicked.connect(self._pick)
        self._version.activated.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._client)
        row.addWidget(self._version, 1)

    @property
    def version(self) -> AdviceVersion | None:
        """The version that is chosen, None for the answers as they are now."""
        place = self._version.currentIndex() - 1
        return self.versions[place] if 0 <= place < len(self.versions) else None

    def show_client(self, id: int, *, version: int = 0) -> None:
        """Offer the versions of a client; `version` 0 is the present, 1 the newest that was kept."""
        workspace, messages = self._context.workspace, self._context.messages
        self.client_id = id
        self.versions = workspace.advice_versions(id)
        name = workspace.clients.get(id).name
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        self._client.setText(short.replace("&", "&&"))
        self._client.setToolTip(name)
        self._client.setAccessibleName(messages.tr("Client: {client}", client=name))
        self._version.setAccessibleName(messages.tr("Version of {client}", client=name))
        self._version.clear()
        self._version.addItem(messages.tr("Answers as they are now"))
        for one in self.versions:
            self._version.addItem(self._name_of(one))
        self._version.setCurrentIndex(min(version, len(self.versions)))

    def keep_current(self) -> None:
        """Say the same again: in another language, or with a version that is new."""
        if self.client_id is not None:
            chosen = self.version
            ids = [version.id for version in self._context.workspace.advice_versions(self.client_id)]
            place = ids.index(chosen.id) + 1 if chosen is not None and chosen.id in ids else 0
            self.show_client(self.client_id, version=place)

    def _name_of(self, version: AdviceVersion) -> str:
        when = self._context.dates.moment(version.made_at.astimezone())
        words = [when, isolated(version.name) if version.name else ""]
        if version.adopted_at is not None:
            words.append(self._context.messages.tr("adopted"))
        return " · ".join(word for word in words if word)

    def _pick(self) -> None:
        if self._switcher is None:
            self._switcher = ClientSwitcher(self._context, self, with_ways=False)
            self._switcher.chosen.connect(self._picked)
        self._switcher.open_beside(self._client)

    def _picked(self, id: int) -> None:
        self.show_client(id)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What one side shows: a kept advice, or the answers that an advice is still to be made of."""

    client: ClientFile
    side: Side | None


class SideBySide(QWidget):
    """The two choosers and below them what the two have in common and what not. `closed()` leads back."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sides: list[Side | None] = [None, None]
        self._asked: object = None
        self._tasks: list[LatestTask] = []
        for place in (0, 1):
            task = context.tasks.latest()
            task.done.connect(self._taker(place))
            task.failed.connect(self._fail)
            self._tasks.append(task)
        self._title, self._back = TextLabel(role="title"), secondary(icon="back")
        self._back.clicked.connect(self.closed)
        self._choosers = (_Chooser(context), _Chooser(context))
        for chooser in self._choosers:
            chooser.changed.connect(self._choose)
        self._swap = link(icon="refresh")
        self._swap.clicked.connect(self.swap)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._swap)
        head.addWidget(self._back)
        choosers = Reflow(_PAIR_FROM, gap=18)
        for chooser in self._choosers:
            choosers.add(chooser, 1)
        self._scroll = Scroller()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(choosers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._back)
        self._say()

    @property
    def is_ready(self) -> bool:
        """Both sides are shown as they were asked for."""
        return all(side is not None for side in self._sides)

    def compare(self, id: int | None) -> None:
        """Show a client beside its last kept advice where that differs, else beside another client."""
        clients = self._context.workspace.clients
        everyone = [client.id for client in clients.all()]
        first = id if id is not None else everyone[0]
        self._choosers[0].show_client(first)
        other = next((one for one in everyone if one != first), first)
        now = self._context.workspace.snapshot(first)
        kept = self._context.workspace.advice_versions(first)
        older = next((place for place, one in enumerate(kept, 1) if one.client.answers != now.answers), 0)
        if older:
            self._choosers[1].show_client(first, version=older)
        else:
            self._choosers[1].show_client(other)
        self._choose()

    def swap(self) -> None:
        """The first side becomes the second."""
        first, second = self._choosers
        kept = [(one.client_id, one.version) for one in (second, first)]
        for chooser, (id, version) in zip(self._choosers, kept, strict=True):
            if id is not None:
                chooser.show_client(id)
                place = next(
                    (at for at, one in enumerate(chooser.versions, 1) if version and one.id == version.id), 0
                )
                chooser.show_client(id, version=place)
        self._choose()

    def refresh(self) -> None:
        """Show the two as they are now; back to the list when one of them is gone."""
        try:
            for chooser in self._choosers:
                chooser.keep_current()
        except UserError:
            self.closed.emit()
            return
        self._choose()

    def retranslate(self) -> None:
        """Say everything in the present language and digits."""
        self._say()
        self._asked = None
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # ── what stands on the sides ────────────────────────────────────────────────────────────────────────

    def _choose(self) -> None:
        wanted = [self._wanted(chooser) for chooser in self._choosers]
        asked = tuple((one.client, one.side) for one in wanted)
        if asked == self._asked:
            return
        self._asked = asked
        self._sides = [one.side for one in wanted]
        for place, one in enumerate(wanted):
            if one.side is None:
                id = self._choosers[place].client_id
                start = self._context.workspace.start_month(id)
                self._tasks[place].start(self._context.advice.work(one.client, start, brief=True))
            else:
                self._tasks[place].cancel()
        self._show()

    def _wanted(self, chooser: _Chooser) -> _Wanted:
        assert chooser.client_id is not None, "a client was shown"
        version = chooser.version
        if version is not None:
            return _Wanted(version.client, Side(version.client, version.advice))
        return _Wanted(self._context.workspace.snapshot(chooser.client_id), None)

    def _taker(self, place: int) -> Callable[[Advice], None]:
        def take(advice: Advice) -> None:
            self._sides[place] = Side(advice.client_file, plain(advice))
            self._show()

        return take

    def _fail(self, fault: Exception) -> None:
        self._asked = None
        self._fill([Tip(self._context.explain(fault), kind="bad", icon="warning")])

    # ── what is seen ────────────────────────────────────────────────────────────────────────────────────

    def _say(self) -> None:
        tr = self._context.messages.tr
        self._title.setText(tr("Side by side"))
        self._back.setText(tr("All clients"))
        self._swap.setText(tr("Swap the sides"))
        self._scroll.setAccessibleName(tr("Side by side"))

    def _show(self) -> None:
        tr = self._context.messages.tr
        first, second = self._sides
        if first is None or second is None:
            self._fill([TextLabel(tr("The advice is being worked out…"), role="muted")])
            return
        found = compared(
            first, second, self._context.knowledge.questionnaire, money_metrics=frozenset(MONEY_METRICS)
        )
        words = _Words(self._context, first, second)
        cards: list[QWidget] = [
            _shares(self._context, words, found), _totals(words, found), _channels(words, found),
            _answers(words, found),
        ]  # fmt: skip
        if not found.same_money:
            cards.insert(0, Tip(tr(DIFFERENT_MONEY), kind="info", icon="info"))
        self._fill(cards)

    def _fill(self, cards: list[QWidget]) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self._scroll.setWidget(holder)


class _Words:
    """The words of both sides, each in its own currency."""

    def __init__(self, context: Context, first: Side, second: Side) -> None:
        questionnaire = context.knowledge.questionnaire
        self.context = context
        self.tr = context.messages.tr
        self.format = context.formatter
        self.each = tuple(Wording(context.messages, questionnaire, one.currency) for one in (first, second))
        self.sides = (first, second)
        self.names = tuple(one.client.name for one in self.sides)

    def signed(self, text: str, more: float) -> str:
        """A difference that was written without its sign, with it."""
        return isolated(f"{'+' if more > 0 else '−'}{text}")

    def part(self, place: int, part: Part | None) -> str:
        """Money or hours of a channel, and its share."""
        if part is None:
            return "—"
        share = self.format.percent(part.share)
        if part.spend_per_month:
            return f"{isolated(self.each[place].spend(part.spend_per_month))} · {isolated(share)}"
        if part.hours_per_week:
            hours = self.tr("{hours} hours a week", hours=self.format.number(part.hours_per_week, 1))
            return f"{hours} · {isolated(share)}"
        return isolated(share)


def _grid(words: _Words, first: str) -> QGridLayout:
    """Four columns with their titles: what it is, the two sides, the difference."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(7)
    for column, (text, stretch) in enumerate(
        ((first, 5), (words.names[0], 4), (words.names[1], 4), (words.tr("Difference"), 3))
    ):
        label = TextLabel(text, role="small", wrap=True)
        grid.addWidget(label, 0, column)
        grid.setColumnStretch(column, stretch)
    grid.addWidget(rule(), 1, 0, 1, 4)
    return grid


def _shares(context: Context, words: _Words, found: Comparison) -> QWidget:
    card = Card(words.tr("Shares of the cost"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    for column, name in enumerate(words.names):
        grid.addWidget(TextLabel(name, role="strong"), 0, column)
        grid.setColumnStretch(column, 1)
    for row, (one, other) in enumerate(_AXES, 1):
        for column, share in enumerate(found.shares[one]):
            bar = SplitBar(
                [
                    SplitPart(words.each[0].approach(name), part, context.formatter.percent(part), name)
                    for name, part in ((one, share), (other, 1 - share))
                ]
            )
            bar.setAccessibleName(
                context.messages.listed(
                    f"{words.each[0].approach(name)} {context.formatter.percent(part)}"
                    for name, part in ((one, share), (other, 1 - share))
                )
            )
            grid.addWidget(bar, row, column)
    card.add(grid)
    return card


def _totals(words: _Words, found: Comparison) -> QWidget:
    card = Card(
        words.tr("Expected results"), subtitle=words.tr("over each one's own period, with 80 % ranges")
    )
    grid = _grid(words, words.tr("Result"))
    for row, total in enumerate(found.totals, 2):
        grid.addWidget(TextLabel(words.each[0].metric(total.metric), wrap=True), row, 0)
        for place, range_ in enumerate((total.first, total.second)):
            said = "—"
            if range_ is not None:
                figure = isolated(words.each[place].figure(total.metric, range_.mid))
                said = f"{figure} ({words.each[place].range(total.metric, range_)})"
            grid.addWidget(TextLabel(said, wrap=True), row, place + 1)
        grid.addWidget(TextLabel(_more_of(words, total), role="strong", wrap=True), row, 3)
    card.add(grid)
    return card


def _more_of(words: _Words, total: TotalPair) -> str:
    if total.more is None:
        return "—"
    said = words.each[0].figure(total.metric, abs(total.more))
    return words.signed(said, total.more) if abs(total.more) > 1e-9 else words.tr("the same")


def _channels(words: _Words, found: Comparison) -> QWidget:
    card = Card(words.tr("Mix by channel"), subtitle=words.tr("a month, with the share of the cost"))
    grid = _grid(words, words.tr("Channel"))
    for row, pair in enumerate(found.channels, 2):
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(IconLabel(icons.channel(pair.channel), tile=28), 0, Qt.AlignmentFlag.AlignTop)
        name.addWidget(TextLabel(words.each[0].channel(pair.channel), wrap=True), 1)
        grid.addLayout(name, row, 0)
        for place, part in enumerate((pair.first, pair.second)):
            role = "muted" if part is None else "body"
            grid.addWidget(TextLabel(words.part(place, part), role=role, wrap=True), row, place + 1)
        grid.addWidget(TextLabel(_more_for(words, pair), role="strong", wrap=True), row, 3)
    card.add(grid)
    return card


def _more_for(words: _Words, pair: ChannelPair) -> str:
    if pair.more_per_month:
        return words.signed(words.each[0].spend(abs(pair.more_per_month)), pair.more_per_month)
    points = round(abs(pair.more_share) * 100)
    if points:
        return words.signed(words.tr("{n} points of share", n=points), pair.more_share)
    return words.tr("the same")


def _answers(words: _Words, found: Comparison) -> QWidget:
    card = Card(words.tr("Answers that differ"))
    if not found.answers:
        card.add(TextLabel(words.tr("All answers that count are the same."), role="muted"))
        return card
    context = words.context
    said: list[dict[str, str]] = []
    for side in words.sides:
        interview = Interview(
            questionnaire=context.knowledge.questionnaire, answers=side.client.answers, mode="full", at=None
        )
        said.append({line.question.id: answer_text(context, line, interview) for line in interview.review()})
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(7)
    for column, (text, stretch) in enumerate(
        ((words.tr("Question"), 5), *((name, 4) for name in words.names))
    ):
        grid.addWidget(TextLabel(text, role="small", wrap=True), 0, column)
        grid.setColumnStretch(column, stretch)
    grid.addWidget(rule(), 1, 0, 1, 3)
    for row, question in enumerate(found.answers, 2):
        grid.addWidget(TextLabel(words.each[0].question(question), wrap=True), row, 0)
        for place, texts in enumerate(said):
            grid.addWidget(TextLabel(texts.get(question, "—"), wrap=True), row, place + 1)
    card.add(grid)
    return card
