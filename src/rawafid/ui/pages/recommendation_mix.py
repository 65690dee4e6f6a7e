"""The mix of channels as a table of rows: what, why, how much, how sure; each row opens its details.

What the advice gives a channel can be changed here: its amount in its place, everything else from a menu of
the row (its button, a right click or the Menu key).
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from rawafid.knowledge.answer_file import Limit
from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import link_text
from rawafid.ui.pages.recommendation_words import MixLine, RecommendationWords
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, IconButton
from rawafid.ui.widgets.card import rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.share_bar import ShareBar
from rawafid.workspace.mix import WANTED

LEAST_NAME: Final = 236.0
"""Where less than this is left for the names (px), the approaches stand under them and not beside."""
_BESIDE: Final = 452.0  # everything but name and approaches
_LEAST_READABLE: Final = 170.0
"""Where less than this is left for the names (px), the figures of a row stand under its name."""

_LEAST_RANGE: Final = 0.002
_ICON, _NAME, _APPROACH, _MONEY, _BAR, _PERCENT, _CONFIDENCE, _MENU = range(8)
_COLUMNS: Final = 8
_LINES: Final = 5  # of the grid for a channel: its name, its approaches, its figures, its details, a rule
_TO_DETAILS: Final = 3
_EDITOR_WIDTH: Final = 104.0
_MOST_MONEY: Final = 1e12
_INSET: Final = 6  # of a link's own padding, so that all amounts stand in one line
_LEAST_BOUGHT: Final = 0.01
FIXED, LEAST, MOST = "fixed", "least", "most"
"""How a typed amount is meant: exactly, at least, at most."""
_LEVELS: Final = {"high": "good", "medium": "warn", "low": "bad"}
"""The chip of each level of confidence."""


def confidence_chip(level: str, said: str) -> Chip:
    """A level of confidence as a chip."""
    return Chip(said, _LEVELS[level], minimum=56)


class MixTable(QWidget):
    """Shows the mix of one advice. `opened(channel, bool)` tells which rows are open.

    `question_wanted(id)` asks to go to the answer that a reason comes from. What the user wishes for a
    channel follows as `wish_wanted(channel, Limit)`, `exclude_wanted(channel)` or `free_wanted(channel)`;
    a table that is not `editable` offers none of it.
    """

    opened = Signal(str, bool)
    question_wanted = Signal(str)
    wish_wanted = Signal(str, object)
    exclude_wanted = Signal(str)
    free_wanted = Signal(str)

    def __init__(
        self,
        context: Context,
        words: RecommendationWords,
        open_rows: frozenset[str] = frozenset(),
        *,
        editable: bool = True,
    ) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._editable = editable
        self._approach_head: TextLabel | None = None
        self._chips: list[tuple[int, QWidget]] = []  # the row that each stands in
        self._figures: list[tuple[int, int, QWidget]] = []  # row, column
        self._arrangement: tuple[bool, bool, bool] | None = None
        self._bars: list[ShareBar] = []
        self._cells: dict[str, AmountCell] = {}
        self._rows: dict[str, tuple[MixLine, QWidget]] = {}
        self._details: dict[str, QWidget] = {}
        self._places: dict[str, int] = {}  # the line of the grid for the details of a channel
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_NAME, 1)
        self._head()
        lines = words.mix()
        self._most = max((line.high for line in lines), default=1.0)
        for number, line in enumerate(lines):
            self._row(2 + _LINES * number, line, line.channel in open_rows)
        self._total(2 + _LINES * len(lines))
        self._arrange(self.width())

    # ── what the page says to it

    def tell(self, words: RecommendationWords) -> None:
        """The same rows with other reasons behind them, as the whole advice has."""
        self._words = words
        for line in words.mix():
            self._rows[line.channel] = (line, self._rows[line.channel][1])
            details = self._details.pop(line.channel, None)
            if details is not None:
                is_open = details.isVisibleTo(self)
                self._grid.removeWidget(details)
                details.hide()
                details.deleteLater()
                if is_open:
                    self._open(line.channel)

    def place_of_focus(self) -> str:
        """The name of the control of a row that has the keyboard, "" when none has."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return ""
        while focus is not None and ":" not in focus.objectName():
            focus = focus.parentWidget()
        return focus.objectName() if focus is not None and focus is not self else ""

    def give_focus(self, place: str) -> None:
        """Put the keyboard where it was in an earlier table, as far as the row is still there."""
        part, _, channel = place.partition(":")
        found = self.findChild(QWidget, place) or self.findChild(QWidget, f"menu:{channel}")
        if part and found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """What the table needs in its narrowest form, which it takes before it would be cut off."""
        figures = self._context.theme.px(_BESIDE)
        chips = self._chips_width() + round(self._context.theme.px(34)) + 10
        return QSize(max(round(figures), chips), super().minimumSizeHint().height())

    def _chips_width(self) -> int:
        return max((one.sizeHint().width() for _, one in self._chips), default=0)

    def _arrange(self, width: int) -> None:
        px = self._context.theme.px
        chips = self._chips_width()
        narrow = width < px(_BESIDE + LEAST_NAME) + chips
        stacked = width < px(_BESIDE + _LEAST_READABLE)
        in_line = stacked and width >= px(_BESIDE) + chips  # the approaches have room beside the figures
        if (narrow, stacked, in_line) == self._arrangement:
            return
        self._arrangement = (narrow, stacked, in_line)
        if self._approach_head is not None:
            self._approach_head.setVisible(not narrow)
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        for at, holder in self._chips:
            grid.removeWidget(holder)
            if not narrow:
                grid.addWidget(holder, at, _APPROACH, middle)
            elif in_line:
                grid.addWidget(holder, at + 2, _NAME, middle)
            else:
                grid.addWidget(holder, at + 1, _NAME, 1, _COLUMNS - _NAME if stacked else 1)
        for at, column, figure in self._figures:
            grid.removeWidget(figure)
            grid.addWidget(figure, at + 2 if stacked else at, column, middle)
        for channel, (_, name) in self._rows.items():
            grid.removeWidget(name)
            at = self._places[channel] - _TO_DETAILS
            grid.addWidget(name, at, _NAME, 1, _MENU - _NAME if stacked else 1)
        for bar in self._bars:
            bar.setFixedWidth(round(px(84 if narrow else 96)))

    # ── rows

    def _head(self) -> None:
        tr = self._context.messages.tr
        money = ""
        if self._words.has_money:
            symbol = self._context.messages.prose("currencies", f"{self._words.advice.currency}.symbol")
            money = tr("{currency} a month", currency=symbol)
        else:
            money = tr("Work")
        heads = {
            _NAME: tr("Channel and reason"),
            _APPROACH: tr("Approach"),
            _MONEY: money,
            _BAR: tr("Share and range"),
            _CONFIDENCE: tr("Confidence"),
        }
        for column, said in heads.items():
            label = TextLabel(said, role="small")
            if column == _CONFIDENCE:
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(label, 0, column)
            if column == _APPROACH:
                self._approach_head = label
        self._grid.addWidget(rule(), 1, 0, 1, _COLUMNS)

    def _row(self, at: int, line: MixLine, is_open: bool) -> None:
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        drawing = icons.channel(line.channel)
        grid.addWidget(IconLabel(drawing, token=line.approaches[0][0], size=18, tile=34), at, _ICON, middle)
        name = self._name(line)
        self._rows[line.channel] = (line, name)
        grid.addWidget(name, at, _NAME)
        self._chips.append((at, self._approaches(line)))
        figures: dict[int, QWidget] = {
            _MONEY: self._money(line),
            _BAR: self._bar(line),
            _PERCENT: TextLabel(line.percent, role="strong"),
            _CONFIDENCE: confidence_chip(line.confidence, line.confidence_text),
        }
        for column, figure in figures.items():
            grid.addWidget(figure, at, column, middle)
            self._figures.append((at, column, figure))
        self._places[line.channel] = at + _TO_DETAILS
        controls = QHBoxLayout()
        controls.setSpacing(0)
        if self._editable:
            controls.addWidget(self._menu_button(line))
        controls.addWidget(self._opener(line, is_open))
        grid.addLayout(controls, at, _MENU, middle)
        grid.addWidget(rule(), at + _LINES - 1, 0, 1, _COLUMNS)
        grid.setRowMinimumHeight(at, 50)

    def _name(self, line: MixLine) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(1)
        column.addWidget(TextLabel(line.name, role="strong", wrap=True))
        column.addWidget(TextLabel(line.reason, role="small", wrap=True))
        for wish in line.wishes:
            column.addLayout(self._wish(wish))
        return cell

    def _wish(self, said: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel("lock", token="primary", size=14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(said, role="small", wrap=True), 1)
        return row

    def _approaches(self, line: MixLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 7)
        row.setSpacing(6)
        for approach, said in line.approaches:
            chip = Chip(said, approach)
            chip.setToolTip(self._context.messages.prose("approaches", f"{approach}.long"))
            row.addWidget(chip)
        row.addStretch(1)
        return holder

    def _money(self, line: MixLine) -> QWidget:
        cell = AmountCell(
            self._context, line, editable=self._editable and _takes_money(line), inset=self._editable
        )
        cell.typed.connect(self.wish_wanted)
        self._cells[line.channel] = cell
        return cell

    def _bar(self, line: MixLine) -> ShareBar:
        ranges = (line.low, line.high) if line.high - line.low > _LEAST_RANGE else (None, None)
        bar = ShareBar(line.share, *ranges, scale=self._most * 1.02, token=line.approaches[0][0])
        self._bars.append(bar)
        bar.setAccessibleName(f"{line.name} {line.percent}")
        return bar

    def _opener(self, line: MixLine, is_open: bool) -> IconButton:
        said = self._context.messages.tr("Details of {channel}", channel=line.name)
        button = IconButton("chevron-down", said)
        button.setObjectName(f"opener:{line.channel}")
        button.setCheckable(True)

        def show(checked: bool) -> None:
            if checked:
                self._open(line.channel)
            elif (details := self._details.get(line.channel)) is not None:
                details.hide()
            button.set_icon("chevron-up" if checked else "chevron-down")

        def tell(checked: bool) -> None:
            show(checked)
            self.opened.emit(line.channel, checked)

        show(is_open)
        button.setChecked(is_open)
        button.toggled.connect(tell)
        return button

    def _open(self, channel: str) -> None:
        """Show what lies behind a row, which is dear to write for every row before anybody asks."""
        there = self._details.get(channel)
        if there is not None:
            there.show()
            return
        line, details = self._rows[channel][0], QWidget()
        self._details[channel] = details
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(4)
        for detail in line.details:
            if not detail.question:
                column.addWidget(TextLabel(f"• {detail.text}", role="small", wrap=True))
                continue
            asked = self._context.messages.tr("Your answer")
            label = link_text(self._context, asked, detail.question, before=f"• {detail.text} ")
            label.linkActivated.connect(self.question_wanted)
            column.addWidget(label)
        self._grid.addWidget(details, self._places[channel], _NAME, 1, _COLUMNS - _NAME)
        details.show()

    # ── what can be done with a row

    def _menu_button(self, line: MixLine) -> IconButton:
        said = self._context.messages.tr("Change what {channel} gets", channel=line.name)
        button = IconButton("more", said, token="ink")
        button.setObjectName(f"menu:{line.channel}")
        button.clicked.connect(lambda: self._offer(line.channel, button.mapToGlobal(QPoint(0, 32))))
        return button

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._editable:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            channel = self.place_of_focus().partition(":")[2]
        else:
            tops = {name.y(): channel for channel, (_, name) in self._rows.items()}
            above = [top for top in tops if top <= event.pos().y()]
            channel = tops[max(above)] if above else ""
        if channel:
            self._offer(channel, event.globalPos())

    def _offer(self, channel: str, at: QPoint) -> None:
        menu = self.menu_of(channel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def menu_of(self, channel: str) -> QMenu:
        """What can be done with a channel of the mix."""
        tr, line = self._context.messages.tr, self._rows[channel][0]
        menu = QMenu(self)
        menu.setAccessibleName(tr("Change what {channel} gets", channel=line.name))

        def offer(said: str, deed: Callable[[], object]) -> None:
            menu.addAction(said.replace("&", "&&")).triggered.connect(lambda _checked=False: deed())

        if _takes_money(line):
            kept = float(round(line.bought or 0.0)) or line.bought or 0.0
            cell = self._cells[channel]
            offer(tr("Keep this amount"), lambda: self.wish_wanted.emit(channel, Limit(kept, kept)))
            offer(tr("Set the amount…"), lambda: cell.ask(FIXED))
            offer(tr("Set a minimum…"), lambda: cell.ask(LEAST))
            offer(tr("Set a maximum…"), lambda: cell.ask(MOST))
        else:
            offer(tr("Always keep it in the plan"), lambda: self.wish_wanted.emit(channel, WANTED))
        menu.addSeparator()
        offer(tr("Never use it"), lambda: self.exclude_wanted.emit(channel))
        if line.wishes:
            offer(tr("Leave it to the advice"), lambda: self.free_wanted.emit(channel))
        return menu

    def _total(self, at: int) -> None:
        tr = self._context.messages.tr
        self._grid.setRowMinimumHeight(at, 44)
        self._grid.addWidget(TextLabel(tr("Total"), role="strong"), at, _NAME)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(_INSET if self._editable else 0, 4, 0, 0)
        column.setSpacing(0)
        if self._words.has_money:
            column.addWidget(TextLabel(self._words.total_money(), role="strong"))
        column.addWidget(TextLabel(self._words.total_hours(), role="caption"))
        self._grid.addWidget(cell, at, _MONEY)
        whole = self._context.formatter.percent(1.0)
        self._grid.addWidget(TextLabel(whole, role="strong"), at, _PERCENT)


class AmountCell(QWidget):
    """The amount of a row with its hours; pressed, it becomes a field. `typed(channel, Limit)` follows it."""

    typed = Signal(str, object)

    def __init__(self, context: Context, line: MixLine, *, editable: bool, inset: bool) -> None:
        super().__init__()
        self._context = context
        self._line = line
        self._meant = FIXED
        self._field: NumberEdit | None = None
        self._shown: list[QWidget] = []
        self._asked: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._amount: Button | None = None
        if line.money and editable:
            self._amount = Button(line.money, look="link")
            self._amount.setObjectName(f"amount:{line.channel}")
            said = context.messages.tr("Amount for {channel}", channel=line.name)
            self._amount.setAccessibleName(f"{said}: {line.money}")
            self._amount.setToolTip(context.messages.tr("Set the amount…"))
            self._amount.clicked.connect(lambda: self.ask(FIXED))
            self._shown.append(self._amount)
        elif line.money:
            self._shown.append(self._inset(TextLabel(line.money, role="strong"), inset))
        hours = TextLabel(line.hours, role="caption" if line.money else "small")
        self._shown.append(self._inset(hours, inset))
        for part in self._shown:
            column.addWidget(part)

    def _inset(self, label: TextLabel, inset: bool) -> TextLabel:
        room = _INSET if inset else 0
        rtl = self._context.messages.direction == "rtl"
        label.setContentsMargins(0 if rtl else room, 0, room if rtl else 0, 0)
        return label

    def ask(self, meant: str) -> None:
        """Let an amount be typed in the place of the one that is shown."""
        self._meant = meant
        messages = self._context.messages
        if self._asked is None or self._field is None:
            self._asked = QWidget()
            cell = self.layout()
            assert cell is not None
            cell.addWidget(self._asked)
            column = QVBoxLayout(self._asked)
            column.setContentsMargins(0, 4, 0, 4)
            column.setSpacing(0)
            self._said = TextLabel(role="caption")
            self._field = NumberEdit(messages, low=0.0, high=_MOST_MONEY)
            self._field.setFixedWidth(round(self._context.theme.px(_EDITOR_WIDTH)))
            self._field.committed.connect(self._take)
            self._field.field.finished.connect(self._settle)
            self._field.field.abandoned.connect(self._close)
            column.addWidget(self._said)
            column.addWidget(self._field)
        caption = {
            FIXED: messages.tr("Exactly"), LEAST: messages.tr("At least"), MOST: messages.tr("At most"),
        }[meant]  # fmt: skip
        self._said.setText(caption)
        name = messages.tr("Amount for {channel}", channel=self._line.name)
        self._field.setAccessibleName(f"{name}, {caption}")
        self._field.set_value(round(self._line.bought or 0.0))
        self._show_field(True)
        self._field.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self._close()
            return
        super().keyPressEvent(event)

    @property
    def is_asking(self) -> bool:
        """The amount is a field just now."""
        return self._asked is not None and not self._asked.isHidden()

    def _show_field(self, asked: bool) -> None:
        for part in self._shown:
            part.setVisible(not asked)
        if self._asked is not None:
            self._asked.setVisible(asked)

    def _take(self, value: float | None) -> None:
        if value is None:
            return
        limit = {FIXED: Limit(value, value), LEAST: Limit(min=value), MOST: Limit(max=value)}[self._meant]
        if not value and self._meant != MOST:
            limit = Limit(max=0.0)  # nothing for it, exactly or at least: the channel is not to be paid for
        self._close()
        self.typed.emit(self._line.channel, limit)

    def _settle(self) -> None:
        """Finished without another amount: a least or a most of what is shown is still a wish."""
        if not self.is_asking or self._field is None or self._field.problem:
            return
        if self._meant != FIXED and self._field.field.hasFocus() and self._field.value:
            self._take(self._field.value)
        else:
            self._close()

    def _close(self) -> None:
        had = self._field is not None and self._field.field.hasFocus()
        self._show_field(False)
        if had and self._amount is not None:
            self._amount.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_money(line: MixLine) -> bool:
    """Whether a limit of money means anything: not for work, of which only hours can be bought."""
    return line.bought is not None and line.bought > _LEAST_BOUGHT
