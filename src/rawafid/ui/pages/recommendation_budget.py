"""The part under the head where another budget is tried, or a target is set instead of a budget."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from rawafid.figures.amounts import Amounts
from rawafid.knowledge.answer_file import Target
from rawafid.terminal.wording import Wording
from rawafid.ui.advice_desk import BudgetLadder
from rawafid.ui.context import Context
from rawafid.ui.pages.recommendation_trial import TrialWords
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import SEMIBOLD, SMALL
from rawafid.ui.widgets.buttons import Button, IconButton, link, secondary, tab
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.painted import Painted, draw_text, fill, text_width
from rawafid.ui.widgets.progress_track import ProgressTrack

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

BUDGET, TARGET = "budget", "target"
_MOST_MONEY: Final = 1e12
_MOST_WANTED: Final = 1e9
_USUAL_CHANCE: Final = 0.8
_FIELD: Final = 150.0


class BudgetTray(Card):
    """Tries other budgets without keeping them, and sets targets.

    `tried(amount)` asks to show the plan at another budget, `left()` to go back to the kept one and
    `kept(amount)` to keep it; `aimed(Target | None)` sets a target or ends it. `closed()` puts the part away.
    While the slider is dragged, `ladder` is looked up and nothing is solved.
    """

    tried = Signal(float)
    left = Signal()
    kept = Signal(float)
    aimed = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.ladder: Final = BudgetLadder(context)
        self.ladder.came.connect(self._climbed)
        self._advice: Advice | None = None  # the kept one
        self._amounts: tuple[float, ...] = ()
        self._at: float | None = None  # the budget that is looked at
        self._mode = BUDGET
        self._pane = QWidget()
        self._built: object = None
        self.hide()

    # ── what the page says to it

    def show_for(self, advice: "Advice") -> None:
        """Try budgets round the one of this advice, the client's own."""
        known = self._advice
        self._advice = advice
        anew = self.isHidden()
        if anew:
            self._mode = TARGET if advice.target is not None else BUDGET
        if anew or not self._amounts or _ground(known) != _ground(advice):
            self._amounts = self._positions(advice)
            self._at = None
        own = _own(advice)
        if own is not None and self._amounts and own not in self._amounts:
            self._amounts = tuple(sorted({*self._amounts, own}))
        if self._at is None:
            self._at = own
        self.show()
        if self._mode == BUDGET:
            self._climb()
        self._build()
        self._say()

    def focus_first(self) -> None:
        """Put the keyboard into the part."""
        first = self._slider if self._mode == BUDGET and self._slider.isEnabled() else self._number
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Hide the part and solve no more."""
        self.ladder.rest()
        self._at = None
        self._built = None
        self.hide()

    # ── the budget

    def _positions(self, advice: "Advice") -> tuple[float, ...]:
        from rawafid.advisor.ladders import budget_amounts  # loads the solver, which advice has loaded

        own = _own(advice)
        return budget_amounts(own) if own else ()

    def _climb(self) -> None:
        advice = self._advice
        if advice is None or not self._amounts:
            return
        at = self._at or self._amounts[0]
        nearest = sorted(self._amounts, key=lambda amount: (abs(amount / at - 1.0) if at else amount, amount))
        self.ladder.climb(advice.client_file, advice.start, nearest)

    def _climbed(self, amount: float) -> None:
        if self.isVisible() and self._mode == BUDGET:
            done, whole = self.ladder.progress
            self._progress.set_share(done / whole if whole else 1.0)
            self._progress.setVisible(done < whole)
            if amount == self._at:
                self._say()

    def _slid(self, place: int) -> None:
        amount = self._amounts[place]
        if amount == self._at:
            return
        self._at = amount
        self._say()
        if not self._slider.isSliderDown():
            self._settle()

    def _settle(self) -> None:
        """The slider came to rest: the whole page shows the plan at its position."""
        if self._at is None or self._advice is None:
            return
        if self._at == _own(self._advice) and self._advice.target is None:
            self.left.emit()
        else:
            self.tried.emit(self._at)

    def _typed(self, amount: float | None) -> None:
        if amount is None:
            self._say()
            return
        self._at = amount
        self._say()
        self._settle()

    def _keep(self) -> None:
        if self._at is not None:
            self.kept.emit(self._at)

    def _leave(self) -> None:
        self._at = _own(self._advice) if self._advice is not None else None
        self._say()
        self.left.emit()

    # ── the target

    def _aim(self) -> None:
        wanted, chance = self._number.value, self._chance.value
        if not wanted or chance is None:
            self._number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        people = self._people.isChecked()
        amounts = {"people": wanted} if people else {"orders": wanted}
        self.aimed.emit(Target(chance=chance / 100.0, **amounts))

    def _end_aim(self) -> None:
        self.aimed.emit(None)

    def _take_money(self) -> None:
        target = self._advice.target if self._advice is not None else None
        if target is not None and target.money_per_month is not None:
            self.kept.emit(target.money_per_month)

    # ── how it looks

    def _switch(self, mode: str) -> None:
        if mode != self._mode:
            self._mode = mode
            if mode == BUDGET:
                self._climb()
            else:
                self.ladder.rest()
            self._build()
            self._say()
            self.focus_first()

    def _build(self) -> None:
        """The controls of the mode, anew when they or the words are others."""
        context, advice = self._context, self._advice
        if advice is None:
            return
        state = (self._mode, self._amounts, context.messages, context.theme, advice.target, advice.currency)
        if state == self._built:
            return
        self._built = state
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._tabs())
        if self._mode == BUDGET:
            self._build_budget(column, advice)
        else:
            self._build_target(column, advice)
        if self.body.indexOf(self._pane) >= 0:
            self.body.replaceWidget(self._pane, pane)
        else:
            self.body.addWidget(pane)
        self._pane.hide()
        self._pane.deleteLater()
        self._pane = pane

    def _tabs(self) -> QHBoxLayout:
        tr = self._context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        for mode, said in ((BUDGET, tr("The most for a budget")), (TARGET, tr("The least for a target"))):
            button = tab(said)
            button.setObjectName(f"mode:{mode}")
            button.setChecked(mode == self._mode)
            button.clicked.connect(lambda _checked=False, to=mode: self._switch(to))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        close = IconButton("close", tr("Close"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _build_budget(self, column: QVBoxLayout, advice: "Advice") -> None:
        tr, look = self._context.messages.tr, self._context.theme
        row = QHBoxLayout()
        row.setSpacing(14)
        own = _own(advice)
        mark = self._amounts.index(own) if own in self._amounts else None
        ends = [self._money(amount) for amount in (*self._amounts[:1], *self._amounts[-1:])]
        self._ladder_slider = LadderSlider(len(self._amounts), mark, tr("your budget"), ends)
        self._slider = self._ladder_slider.slider
        self._slider.setAccessibleName(tr("Budget a month"))
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self._settle)
        row.addWidget(self._ladder_slider, 1)
        self._number = NumberEdit(
            self._context.messages, unit=self._symbol(), low=0.0, high=_MOST_MONEY, decimals=None
        )  # fmt: skip
        self._number.setFixedWidth(round(look.px(_FIELD)))
        self._number.setAccessibleName(tr("Budget a month"))
        self._number.committed.connect(self._typed)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._keep_button, self._leave_button = secondary("", "check"), link()
        self._keep_button.clicked.connect(self._keep)
        self._leave_button.clicked.connect(self._leave)
        row.addWidget(self._keep_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._leave_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._said = TextLabel(role="body", wrap=True)
        self._more = TextLabel(role="small", wrap=True)
        self._progress = ProgressTrack()
        self._progress.setAccessibleName(tr("Plans for other budgets are being worked out"))
        self._progress.hide()
        column.addWidget(self._said)
        column.addWidget(self._more)
        column.addWidget(self._progress)

    def _build_target(self, column: QVBoxLayout, advice: "Advice") -> None:
        tr, look, target = self._context.messages.tr, self._context.theme, advice.client_file.options.target
        row = QHBoxLayout()
        row.setSpacing(8)
        self._number = NumberEdit(self._context.messages, low=1.0, high=_MOST_WANTED)
        self._number.setFixedWidth(round(look.px(_FIELD - 30)))
        self._number.setAccessibleName(tr("How many"))
        self._orders, self._people = (
            Button(Amounts(advice, self._context.messages).results),
            Button(tr("people reached")),
        )
        group = QButtonGroup(self)
        for button in (self._orders, self._people):
            button.setCheckable(True)
            group.addButton(button)
        people = target is not None and target.people is not None
        (self._people if people else self._orders).setChecked(True)
        within = TextLabel(tr("in {n} months, with a chance of", n=advice.horizon_months))
        sign = self._context.messages.formatter.percent_sign()
        self._chance = NumberEdit(self._context.messages, unit=sign, low=1.0, high=99.0, decimals=0)
        self._chance.setFixedWidth(round(look.px(92)))
        self._chance.setAccessibleName(tr("Chance that it should have"))
        self._number.set_value(target.amount if target is not None else None)
        self._chance.set_value(100.0 * (target.chance if target is not None else _USUAL_CHANCE))
        self._aim_button = secondary(tr("Find the least money"), "compass")
        self._aim_button.clicked.connect(self._aim)
        for widget in (self._number, self._orders, self._people, within, self._chance, self._aim_button):
            row.addWidget(
                widget, 0, Qt.AlignmentFlag.AlignTop if widget is not within else Qt.AlignmentFlag(0)
            )
        row.addStretch(1)
        column.addLayout(row)
        self._said = TextLabel(role="body", wrap=True)
        column.addWidget(self._said)
        if target is not None:
            ends = QHBoxLayout()
            ends.setSpacing(8)
            money = advice.target.money_per_month if advice.target is not None else None
            if money is not None and advice.target is not None and advice.target.reached:
                take = secondary(tr("Plan with {amount} a month", amount=self._money(money)), "check")
                take.clicked.connect(self._take_money)
                ends.addWidget(take)
            end = link(tr("Plan for my budget again"))
            end.clicked.connect(self._end_aim)
            ends.addWidget(end)
            ends.addStretch(1)
            column.addLayout(ends)

    def _say(self) -> None:
        """The words for what is looked at now."""
        advice = self._advice
        if advice is None:
            return
        if self._mode == TARGET:
            words = Wording(self._context.messages, self._context.knowledge.questionnaire, advice.currency)
            told = [words.notice(one) for one in advice.warnings if one.code.startswith("target_")]
            if not told:
                told = [self._context.messages.tr("The plan will cost no more than it needs to get there.")]
            self._said.setText(" ".join(told))
            return
        self._say_budget(advice)

    def _say_budget(self, advice: "Advice") -> None:
        tr = self._context.messages.tr
        at, own = self._at, _own(advice)
        if at in self._amounts:
            self._slider.blockSignals(True)
            self._slider.setValue(self._amounts.index(at))
            self._slider.blockSignals(False)
        if not self._number.field.hasFocus() or self._number.value != at:
            self._number.set_value(at)
        self._ladder_slider.setEnabled(len(self._amounts) > 1)
        amount = self._money(at) if at is not None else ""
        self._slider.setAccessibleDescription(amount)
        other = at is not None and (at != own or advice.target is not None)
        self._keep_button.setText(tr("Keep {amount}", amount=amount))
        self._keep_button.setVisible(other)
        self._leave_button.setText(
            tr("Back to {amount}", amount=self._money(own)) if own is not None else tr("Back")
        )  # fmt: skip
        self._leave_button.setVisible(other)
        tried = self.ladder.at(at) if at is not None and other else advice
        if tried is None:
            self._said.setText(tr("The plan for {amount} is being worked out…", amount=amount))
            self._more.setText("")
            return
        words = TrialWords(advice, tried, self._context.messages, self._context.knowledge.questionnaire)
        self._said.setText(" · ".join(filter(None, (words.totals(), words.shares()))))
        self._more.setText(words.mix())

    def show_tried(self, advice: "Advice") -> None:
        """Say what was solved for an amount that is no position of the slider."""
        if self._mode == BUDGET and self._advice is not None and advice.budget_per_month is not None:
            words = TrialWords(
                self._advice, advice, self._context.messages, self._context.knowledge.questionnaire
            )
            self._said.setText(" · ".join(filter(None, (words.totals(), words.shares()))))
            self._more.setText(words.mix())

    def _symbol(self) -> str:
        advice = self._advice
        currency = advice.client_file.answers.get("currency") if advice is not None else None
        return self._context.messages.prose("currencies", f"{currency}.symbol") if currency else ""

    def _money(self, amount: float) -> str:
        return str(
            self._context.formatter.money(amount, self._symbol(), decimals=0 if amount >= 100 else None)
        )


class LadderSlider(QWidget):
    """A slider over positions, with a mark under the one that is the reader's own and names at its ends."""

    def __init__(self, positions: int, mark: int | None, mark_said: str, ends: list[str]) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, max(positions - 1, 0))
        self.slider.setPageStep(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.slider)
        share = mark / (positions - 1) if mark is not None and positions > 1 else None
        column.addWidget(_Scale(share, mark_said, ends))


class _Scale(Painted):
    """What stands under a slider: a tick with a word at a share of its length, and its ends."""

    def __init__(self, share: float | None, said: str, ends: list[str]) -> None:
        super().__init__()
        self._share, self._said, self._ends = share, said, ends

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(240)), round(self.look.px(24)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = self.painter(), self.look
        plain, strong = look.font(SMALL), look.font(SMALL, SEMIBOLD)
        top, tall = look.px(6), self.height() - look.px(6)
        taken = []
        if self._share is not None:
            handle = 16.0
            x = handle / 2 + self._share * (self.width() - handle)
            fill(painter, QRectF(self.place(x - 1, 2), 0, 2, look.px(6)), look.color("primary"), 1)
            width = text_width(self._said, strong)
            start = min(max(x - width / 2, 0.0), self.width() - width)
            taken = [start, start + width]
            place = QRectF(self.place(start, width + 1), top, width + 1, tall)
            draw_text(painter, place, self._said, font=strong, color=look.color("primary"))
        for number, said in enumerate(self._ends):
            width = text_width(said, plain)
            start = 0.0 if number == 0 else self.width() - width
            free = not taken or start + width + 8 < taken[0] or start > taken[1] + 8
            if free:
                place = QRectF(self.place(start, width + 1), top, width + 1, tall)
                draw_text(painter, place, said, font=plain, color=look.color("ink2"))
        painter.end()


def _own(advice: "Advice") -> float | None:
    """The budget that the client answered."""
    answer = advice.client_file.answers.get("monthly_budget")
    return float(answer) if isinstance(answer, (int, float)) else None


def _ground(advice: "Advice | None") -> object:
    """What the plans at all budgets rest on beside the budget."""
    if advice is None:
        return None
    answers = {id: one for id, one in advice.client_file.answers.items() if id != "monthly_budget"}
    return (answers, advice.client_file.options.limits, advice.client_file.options.scenario)
