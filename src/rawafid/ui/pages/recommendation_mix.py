"""The mix of channels as a table of rows: what, why, how much, how sure; each row opens its details."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import link_text
from rawafid.ui.pages.recommendation_words import MixLine, RecommendationWords
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import IconButton
from rawafid.ui.widgets.card import rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.share_bar import ShareBar

NARROW: Final = 780
"""Below this width (px) the approaches stand under the name instead of in a column of their own."""

_LEAST_RANGE: Final = 0.002
_ICON, _NAME, _APPROACH, _MONEY, _BAR, _PERCENT, _CONFIDENCE, _OPEN = range(8)
_COLUMNS: Final = 8
_LEVELS: Final = {"high": "good", "medium": "warn", "low": "bad"}
"""The chip of each level of confidence."""


def confidence_chip(level: str, said: str) -> Chip:
    """A level of confidence as a chip."""
    return Chip(said, _LEVELS[level], minimum=56)


class MixTable(QWidget):
    """Shows the mix of one advice. `opened(channel, bool)` tells which rows are open.

    `question_wanted(id)` asks to go to the answer that a reason comes from.
    """

    opened = Signal(str, bool)
    question_wanted = Signal(str)

    def __init__(
        self, context: Context, words: RecommendationWords, open_rows: frozenset[str] = frozenset()
    ) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._wide: list[QWidget] = []
        self._narrow: list[QWidget] = []
        self._bars: list[ShareBar] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_NAME, 1)
        self._head()
        lines = words.mix()
        self._most = max((line.high for line in lines), default=1.0)
        for number, line in enumerate(lines):
            self._row(2 + 3 * number, line, line.channel in open_rows)
        self._total(2 + 3 * len(lines))
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        narrow = width < NARROW
        for widget in self._wide:
            widget.setVisible(not narrow)
        for widget in self._narrow:
            widget.setVisible(narrow)
        for bar in self._bars:
            bar.setFixedWidth(round(self._context.theme.px(84 if narrow else 112)))

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
                self._wide.append(label)
        self._grid.addWidget(rule(), 1, 0, 1, _COLUMNS)

    def _row(self, at: int, line: MixLine, is_open: bool) -> None:
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        drawing = icons.channel(line.channel)
        grid.addWidget(IconLabel(drawing, token=line.approaches[0][0], size=18, tile=34), at, _ICON, middle)
        grid.addWidget(self._name(line), at, _NAME)
        chips = self._chips(line)
        self._wide.append(chips)
        grid.addWidget(chips, at, _APPROACH, middle)
        grid.addWidget(self._money(line), at, _MONEY, middle)
        grid.addWidget(self._bar(line), at, _BAR, middle)
        grid.addWidget(TextLabel(line.percent, role="strong"), at, _PERCENT, middle)
        grid.addWidget(confidence_chip(line.confidence, line.confidence_text), at, _CONFIDENCE, middle)
        details = self._details(line)
        grid.addWidget(details, at + 1, _NAME, 1, _COLUMNS - _NAME)
        grid.addWidget(self._opener(line, details, is_open), at, _OPEN, middle)
        grid.addWidget(rule(), at + 2, 0, 1, _COLUMNS)
        grid.setRowMinimumHeight(at, 50)

    def _name(self, line: MixLine) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(1)
        column.addWidget(TextLabel(line.name, role="strong", wrap=True))
        column.addWidget(TextLabel(line.reason, role="small", wrap=True))
        chips = self._chips(line)
        self._narrow.append(chips)
        column.addWidget(chips)
        return cell

    def _chips(self, line: MixLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        for approach, said in line.approaches:
            chip = Chip(said, approach)
            chip.setToolTip(self._context.messages.prose("approaches", f"{approach}.long"))
            row.addWidget(chip)
        row.addStretch(1)
        return holder

    def _money(self, line: MixLine) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if line.money:
            column.addWidget(TextLabel(line.money, role="strong"))
        column.addWidget(TextLabel(line.hours, role="caption" if line.money else "small"))
        return cell

    def _bar(self, line: MixLine) -> ShareBar:
        ranges = (line.low, line.high) if line.high - line.low > _LEAST_RANGE else (None, None)
        bar = ShareBar(line.share, *ranges, scale=self._most * 1.02, token=line.approaches[0][0])
        self._bars.append(bar)
        bar.setAccessibleName(f"{line.name} {line.percent}")
        return bar

    def _opener(self, line: MixLine, details: QWidget, is_open: bool) -> IconButton:
        said = self._context.messages.tr("Details of {channel}", channel=line.name)
        button = IconButton("chevron-down", said)
        button.setCheckable(True)

        def show(checked: bool) -> None:
            details.setVisible(checked)
            button.set_icon("chevron-up" if checked else "chevron-down")

        def tell(checked: bool) -> None:
            show(checked)
            self.opened.emit(line.channel, checked)

        show(is_open)
        button.setChecked(is_open)
        button.toggled.connect(tell)
        return button

    def _details(self, line: MixLine) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
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
        return holder

    def _total(self, at: int) -> None:
        tr = self._context.messages.tr
        self._grid.setRowMinimumHeight(at, 44)
        self._grid.addWidget(TextLabel(tr("Total"), role="strong"), at, _NAME)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        if self._words.has_money:
            column.addWidget(TextLabel(self._words.total_money(), role="strong"))
        column.addWidget(TextLabel(self._words.total_hours(), role="caption"))
        self._grid.addWidget(cell, at, _MONEY)
        whole = self._context.formatter.percent(1.0)
        self._grid.addWidget(TextLabel(whole, role="strong"), at, _PERCENT)
