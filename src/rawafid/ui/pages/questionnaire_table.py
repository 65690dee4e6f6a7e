"""The tables of the questionnaire: sources or channels, each with a share, an amount or hours."""

import math
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from rawafid.knowledge.answers import Rows
from rawafid.knowledge.interview import Interview
from rawafid.language.numbers import isolated
from rawafid.language.search import folded
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_fields import (
    QuestionField,
    ReadingSlider,
    SideBySide,
    WaysOut,
    checkable,
)
from rawafid.ui.pages.questionnaire_words import NONE_OF_THESE, row_text, unit_text
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.number_edit import NumberEdit

_FIRST_SOURCES: Final = ("instagram", "local_gbp", "meta_ads", "word_of_mouth", "walk_by", "other")
"""Rows of "how did they hear of you" that stand there before anything is said."""


class _Row(QWidget):
    """One row of a table: a name and its number, None where it has none."""

    changed = Signal()
    reached = Signal()

    control: QWidget

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.context = context
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(10)
        label = TextLabel(name)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.line.addWidget(label, 1)

    @property
    def value(self) -> float | None:
        raise NotImplementedError

    def show_value(self, value: float | None) -> None:
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)


class _ShareRow(_Row):
    """A share of a hundred, moved with a slider in steps of five."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__(context, name)
        self._slider = ReadingSlider(self.context)
        self._slider.setRange(0, 100)
        self._slider.setSingleStep(5)
        self._slider.setPageStep(10)
        self._slider.setMinimumWidth(round(context.theme.px(96)))
        self._slider.setMaximumWidth(round(context.theme.px(150)))
        self._slider.setAccessibleName(name)
        self._slider.installEventFilter(self)
        self._percent = TextLabel(role="strong")
        self._percent.setMinimumWidth(44)
        self._showing = False
        self.line.addWidget(self._slider, 1)
        self.line.addWidget(self._percent)
        self.control = self._slider
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self.changed)
        self._say()

    @property
    def value(self) -> float | None:
        return float(self._slider.value()) or None

    def show_value(self, value: float | None) -> None:
        self._showing = True
        self._slider.setValue(round(value or 0.0))
        self._showing = False
        self._say()

    def _moved(self) -> None:
        self._say()
        if not self._showing and not self._slider.isSliderDown():
            self.changed.emit()

    def _say(self) -> None:
        self._percent.setText(isolated(self.context.formatter.percent(self._slider.value() / 100)))


class _AmountRow(_Row):
    """An amount or hours, typed."""

    def __init__(self, context: Context, name: str, unit: str, low: float | None, high: float | None) -> None:
        super().__init__(context, name)
        self._edit = NumberEdit(context.messages, unit=unit, low=low, high=high)
        self._edit.setFixedWidth(round(context.theme.px(150)))
        self._edit.setAccessibleName(name)
        self._edit.field.installEventFilter(self)
        self._edit.committed.connect(self._committed)
        self.line.addWidget(self._edit)
        self.control = self._edit

    @property
    def value(self) -> float | None:
        return self._edit.value

    def show_value(self, value: float | None) -> None:
        if value != self._edit.value:
            self._edit.set_value(value)

    def _committed(self) -> None:
        self.changed.emit()


class TableField(QuestionField):
    """Sources or channels with a number each; rows are added from the list of all."""

    def _build(self) -> None:
        messages, question = self.context.messages, self.question
        self._share = question.unit == "percent"
        self._rows: dict[str, _ShareRow | _AmountRow] = {}
        self._grid = SideBySide(spacing=4)
        self.column.addWidget(self._grid)
        self._more = QComboBox()
        self._more.setAccessibleName(messages.tr("Add a row to: {question}", question=self.title.said))
        self._more.setMaxVisibleItems(12)
        self._more.activated.connect(self._added)
        self._sum = TextLabel(role="strong")
        self._even = buttons.link(messages.tr("Bring the sum to 100%"))
        self._even.clicked.connect(self._bring_to_all)
        self._none = checkable(messages.tr(NONE_OF_THESE))
        self._none.clicked.connect(self._give_none)
        self._ways = WaysOut(self.context, question)
        self._ways.chosen.connect(self.give)
        # The least that it needs is not its longest name, else a narrow window would cut the rest off.
        self._more.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._more.setMinimumContentsLength(14)
        adding, others = (
            _line(self._more, self._sum, self._even),
            _line(self._none, self._ways, trailing=True),
        )
        self.column.addWidget(SideBySide([adding, others]))
        self._unit = ""

    def show_state(self, interview: Interview) -> None:
        question = self.question
        answer = interview.answers.get(question.id)
        given = dict(answer) if isinstance(answer, Rows) else {}
        unit = unit_text(self.context.messages, question, interview)
        if unit != self._unit:
            self._unit = unit
            self._clear_rows()
        first = _FIRST_SOURCES if question.table_key == "source" else ()
        for key in (*first, *given):
            if key not in self._rows:
                self._add_row(key)
        for key, row in self._rows.items():
            row.show_value(given.get(key))
        self._fill_more()
        self._none.setChecked(isinstance(answer, Rows) and not answer)
        self._ways.show_state(interview, question.id)
        total = sum(given.values())
        self._sum.setVisible(bool(given))
        self._even.setVisible(self._share and bool(given) and abs(total - 100) > 0.5)
        if self._share:
            amount: str = self.context.formatter.percent(total / 100)
        else:
            amount = f"{self.context.formatter.exact(total)}\u00a0{unit}"
        self._sum.setText(self.context.messages.tr("Sum: {amount}", amount=amount))

    def first_control(self) -> QWidget:
        return next((row.control for row in self._rows.values()), self._more)

    # ── rows ────────────────────────────────────────────────────────────────────────────────────────────

    def _add_row(self, key: str) -> None:
        name = row_text(self.context.messages, self.question, key)
        question = self.question
        row: _ShareRow | _AmountRow
        if self._share:
            row = _ShareRow(self.context, name)
        else:
            row = _AmountRow(self.context, name, self._unit, question.low, question.high)
        row.changed.connect(self._give_rows)
        row.reached.connect(self._reach)
        self._rows[key] = row
        self._grid.set_fields(list(self._rows.values()))

    def _clear_rows(self) -> None:
        self._grid.set_fields([])
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {}

    def _fill_more(self) -> None:
        messages, question = self.context.messages, self.question
        left = [key for key in question.keys if key not in self._rows]
        self._more.clear()
        self._more.addItem(
            messages.tr("Add a source") if question.table_key == "source" else messages.tr("Add a channel")
        )
        names = {key: row_text(messages, question, key) for key in left}
        for key, name in sorted(names.items(), key=lambda one: folded(one[1])):
            self._more.addItem(name, key)

    def _added(self, place: int) -> None:
        key = self._more.itemData(place)
        if key is None:
            return
        self._add_row(str(key))
        self._fill_more()
        self._rows[str(key)].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self) -> dict[str, float]:
        return {key: row.value for key, row in self._rows.items() if row.value is not None}

    def _give_rows(self) -> None:
        self.give(self._values())

    def _give_none(self) -> None:
        self.give({})

    def _bring_to_all(self) -> None:
        self.give(to_all(self._values()))

    def _reach(self) -> None:
        self.reached.emit(self.question.id)


def _line(*parts: QWidget, trailing: bool = False) -> QWidget:
    """Controls in a line, at the end of reading if `trailing`."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    if trailing:
        line.addStretch(1)
    for part in parts:
        line.addWidget(part)
    if not trailing:
        line.addStretch(1)
    return holder


def to_all(values: Mapping[str, float]) -> dict[str, float]:
    """The same proportions in whole percents that add up to 100 (largest remainders)."""
    total = math.fsum(values.values())
    if total <= 0.0:
        return dict(values)
    exact = {key: 100.0 * value / total for key, value in values.items()}
    whole = {key: math.floor(value) for key, value in exact.items()}
    short = 100 - sum(whole.values())
    for key in sorted(exact, key=lambda one: (whole[one] - exact[one], one))[:short]:
        whole[key] += 1
    return {key: float(value) for key, value in whole.items() if value}
