"""The question fields: numbers and sliders, each with its ways out of answering, and what all fields share.

A field shows the answer that the interview holds and says what a person gives; it keeps nothing itself.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import mark
from rawafid.knowledge.answers import NOT_APPLICABLE
from rawafid.knowledge.interview import Interview
from rawafid.knowledge.questionnaire import Question
from rawafid.language.numbers import isolated
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_remark import Remark, RemarkBox
from rawafid.ui.pages.questionnaire_words import DONT_KNOW, NOT_FOR_US, unit_text, usual
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.number_edit import NumberField as NumberLine

LARGE: Final = 1.5
"""How much larger everything of a field is in the interview mode."""

_AIMS: Final = ((mark("Sales now"), 0), (mark("What pays best"), 50), (mark("Growth of the name"), 100))
_WHOLE_UNITS: Final = frozenset({"contacts", "followers", "visits_per_month"})


class _Flow(QWidget):
    """Parts in a line where it is long enough for them, else one under the other."""

    def __init__(self, parent: QWidget, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        self._line.addStretch(1)

    @property
    def is_empty(self) -> bool:
        return not self._parts

    def add(self, part: QWidget) -> None:
        self._line.insertWidget(len(self._parts), part, 0, leading(Qt.AlignmentFlag.AlignTop))
        self._parts.append(part)

    def minimumSizeHint(self) -> QSize:
        widest = max(
            (max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts), default=0
        )
        return QSize(widest, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Lay the parts out for the present width and what they say now."""
        shown = [
            part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width()
            for part in self._parts
            if not part.isHidden()
        ]
        needed = sum(shown) + self._line.spacing() * len(shown)
        across = QBoxLayout.Direction.LeftToRight  # from the right in Arabic
        down = QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if needed <= self.width() else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class QuestionField(QFrame):
    """One question: title, help, whatever its kind is answered with, and what is said about the answer.

    `answered(id, raw)` is emitted for every answer at once, with the value as JSON has it and None for
    "don't know"; `emptied(id)` when an answer was taken away again. `reached(id)` says that the keyboard came
    into the field, `entered(id)` that Enter ended a number,
    `rearranged()` that other controls stand in it, `question_wanted(id)` that a remark leads to another
    question. The field that `leads` its page is set larger; another one carries by itself why it is asked,
    and so does a `large` one, which stands in the type of the interview mode.
    """

    answered = Signal(str, object)
    emptied = Signal(str)
    reached = Signal(str)
    entered = Signal(str)
    rearranged = Signal()
    question_wanted = Signal(str)

    def __init__(self, context: Context, question: Question, *, leads: bool, large: bool = False) -> None:
        super().__init__()
        self.context = context
        self.question = question
        self.large = large
        self.scale = LARGE if large else 1.0
        messages = context.messages
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8 if leads else 6)
        name = messages.prose("questions", question.id)
        self.setAccessibleName(name)
        self.title = TextLabel(name, role="question" if leads else "strong", wrap=True)
        self.help = TextLabel(messages.prose("questions", f"{question.id}.help"), role="small", wrap=True)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title)
        top.addWidget(self.help)
        self.column.addLayout(top)
        # What stands under the answer: what is usual, and why it is asked.
        self.foot = _Flow(self)
        self._build()
        self.column.addWidget(self.foot)
        self.foot.raise_()  # the last of the children too, which is the order that Tab follows
        self._remarks: tuple[Remark, ...] = ()
        self._boxes: list[RemarkBox] = []
        self._said = QVBoxLayout()
        self._said.setSpacing(6)
        self.column.addLayout(self._said)
        if large or not leads:
            self._add_why()
        self.foot.setHidden(self.foot.is_empty)
        self.watch(self)

    def show_state(self, interview: Interview) -> None:
        """The answer, the unit and the usual values as they are now; emits nothing."""
        raise NotImplementedError

    def first_control(self) -> QWidget:
        """Where the keyboard starts."""
        raise NotImplementedError

    def choose(self, place: int) -> bool:
        """Give the answer at a place of the list, 1 first; False where there is none."""
        return False

    def say(self, remarks: Sequence[Remark]) -> None:
        """The remarks under the field: what is not accepted, or what looks unusual. None takes them away."""
        if self._remarks == tuple(remarks):
            return
        self._remarks = tuple(remarks)
        for box in self._boxes:
            self._said.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for remark in self._remarks:
            box = RemarkBox(self.context.messages, remark, self)
            box.question_wanted.connect(self.question_wanted)
            self._said.addWidget(box)
            box.show()
            self._boxes.append(box)
            self.watch(box)

    def finish(self) -> bool:
        """End what is being typed; False where something stands there that is not taken."""
        return all([edit.finish() for edit in self.findChildren(NumberEdit)])

    def give(self, raw: object) -> None:
        """Say an answer."""
        self.answered.emit(self.question.id, raw)

    def dont_know(self) -> None:
        """Say that the answer is not known."""
        self.give(None)

    def watch(self, part: QWidget) -> None:
        """Notice when the keyboard comes into what is in `part`."""
        for child in part.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(self.question.id)
        elif event.type() == QEvent.Type.KeyRelease and isinstance(watched, NumberLine):
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit(self.question.id)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        raise NotImplementedError

    def _add_why(self) -> None:
        messages = self.context.messages
        ask = buttons.link(messages.tr("Why do we ask?"))
        ask.setCheckable(True)
        ask.setAccessibleDescription(self.title.said)
        self._why = TextLabel(messages.prose("questions", f"{self.question.id}.why"), role="small", wrap=True)
        self._why.hide()
        ask.toggled.connect(self._why.setVisible)
        self.foot.add(ask)
        self.column.addWidget(self._why)


def checkable(text: str) -> buttons.Button:
    button = buttons.link(text)
    button.setCheckable(True)
    return button


class WaysOut(QWidget):
    """ "Don't know" and, where it makes sense, "does not apply", as links that stay marked when chosen."""

    chosen = Signal(object)

    def __init__(self, context: Context, question: Question) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        messages = context.messages
        name = messages.prose("questions", question.id)
        self._unknown = checkable(messages.tr(DONT_KNOW))
        self._unknown.setAccessibleDescription(name)
        self._unknown.clicked.connect(self._give_unknown)
        row.addWidget(self._unknown)
        self._elsewhere: QPushButton | None = None
        if question.may_not_apply:
            self._elsewhere = checkable(messages.tr(NOT_FOR_US))
            self._elsewhere.setAccessibleDescription(name)
            self._elsewhere.clicked.connect(self._give_elsewhere)
            row.addWidget(self._elsewhere)

    def show_state(self, interview: Interview, question: str) -> None:
        given = question in interview.answers
        answer = interview.answers.get(question)
        self._unknown.setChecked(given and answer is None)
        if self._elsewhere is not None:
            self._elsewhere.setChecked(answer is NOT_APPLICABLE)

    def _give_unknown(self) -> None:
        self.chosen.emit(None)

    def _give_elsewhere(self) -> None:
        self.chosen.emit(NOT_APPLICABLE.value)


class NumberField(QuestionField):
    """An amount, a share or a count: one field on the one parser, what is usual beside it."""

    def _build(self) -> None:
        context, question = self.context, self.question
        row = _Flow(self, spacing=10)
        self._edit = NumberEdit(
            context.messages, low=question.low, high=question.high,
            decimals=0 if question.unit in _WHOLE_UNITS else None,
        )  # fmt: skip
        self._edit.setFixedWidth(round(context.theme.px(176 * self.scale)))
        self._edit.setAccessibleName(self.title.said)
        self._edit.setAccessibleDescription(self.help.said)
        self._edit.committed.connect(self._committed)
        row.add(self._edit)
        self._ways = WaysOut(context, question)
        self._ways.chosen.connect(self.give)
        row.add(self._ways)
        self.column.addWidget(row)
        self._usual = Chip()
        self._usual.setMinimumHeight(round(context.theme.px(21 * self.scale)))
        self._usual.hide()
        self.foot.add(self._usual)

    def show_state(self, interview: Interview) -> None:
        messages, question = self.context.messages, self.question
        answer = interview.answers.get(question.id)
        self._edit.set_unit(unit_text(messages, question, interview))
        shown = float(answer) if isinstance(answer, (int, float)) else None
        if shown != self._edit.value:
            self._edit.set_value(shown)
        offered = interview.questionnaire.preset(question.id, interview.answers)
        if isinstance(offered, (int, float)):
            self._edit.field.setPlaceholderText(messages.formatter.number(offered))
        self._ways.show_state(interview, question.id)
        found = usual(messages, question, interview)
        if found is not None:
            self._usual.show_as(found.text, "warn" if found.side else "neutral")
        self._usual.setVisible(found is not None)
        self.foot.fit()

    def first_control(self) -> QWidget:
        return self._edit

    def _committed(self, value: float | None) -> None:
        if value is None:
            self.emptied.emit(self.question.id)
        else:
            self.give(value)


class ReadingSlider(QSlider):
    """A slider filled from where reading starts: Qt's style sheets fill from the left in both directions."""

    def __init__(self, context: Context) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        if context.messages.direction == "rtl":
            full, rest = context.theme.color("primary"), context.theme.color("sunk")
            self.setStyleSheet(
                f"QSlider::add-page:horizontal {{ background: {full}; height: 6px; border-radius: 3px; }}"
                f"QSlider::sub-page:horizontal {{ background: {rest}; height: 6px; border-radius: 3px; }}"
            )


class SliderField(QuestionField):
    """A place between two aims; the three plain answers are buttons under it."""

    def _build(self) -> None:
        messages, question = self.context.messages, self.question
        self._slider = ReadingSlider(self.context)
        assert question.low is not None and question.high is not None
        self._slider.setRange(round(question.low), round(question.high))
        self._slider.setSingleStep(5)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(self.title.said)
        self._slider.setAccessibleDescription(self.help.said)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self._released)
        self._value = TextLabel(role="section")
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self._value)
        self.column.addWidget(self._slider)
        ends = QHBoxLayout()
        self._ends = []
        for place, (text, value) in enumerate(_AIMS):
            key = f"{isolated(messages.formatter.integer(place + 1))} · " if self.large else ""
            button = checkable(key + messages.tr(text))
            button.setProperty("value", value)
            button.clicked.connect(self._aimed)
            self._ends.append(button)
            if place:
                ends.addStretch(1)
            ends.addWidget(button)
        self.column.addLayout(ends)
        self._ways = WaysOut(self.context, question)
        self._ways.chosen.connect(self.give)
        self.column.addWidget(self._ways, alignment=leading())
        self._showing = False

    def show_state(self, interview: Interview) -> None:
        answer = interview.answers.get(self.question.id)
        known = isinstance(answer, (int, float))
        self._showing = True
        self._slider.setValue(round(float(answer)) if isinstance(answer, (int, float)) else 50)
        self._showing = False
        self._slider.setProperty("untouched", not known)
        self._ways.show_state(interview, self.question.id)
        for button in self._ends:
            button.setChecked(known and button.property("value") == self._slider.value())
        self._say_value(known)

    def first_control(self) -> QWidget:
        return self._slider

    def choose(self, place: int) -> bool:
        if not 1 <= place <= len(_AIMS):
            return False
        self.give(float(_AIMS[place - 1][1]))
        return True

    def _say_value(self, known: bool) -> None:
        value = self.context.formatter.integer(self._slider.value())
        self._value.setText(isolated(value) if known else "—")

    def _moved(self, value: int) -> None:
        if self._showing:
            return
        self._say_value(True)
        if not self._slider.isSliderDown():
            self.give(float(value))

    def _released(self) -> None:
        self.give(float(self._slider.value()))

    def _aimed(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.give(float(button.property("value")))


class SideBySide(QWidget):
    """Fields in columns where there is room for them, else one under the other."""

    def __init__(self, fields: Sequence[QWidget] = (), *, spacing: int = 12) -> None:
        super().__init__()
        self._fields: tuple[QWidget, ...] = ()
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(spacing)
        self.set_fields(fields)

    def set_fields(self, fields: Sequence[QWidget]) -> None:
        """Show these and no others."""
        for field in self._fields:
            self._grid.removeWidget(field)
        self._fields = tuple(fields)
        for field in self._fields:
            field.setParent(self)
            field.show()
        self._columns = 0
        self._arrange(self._fitting(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _widest(self) -> int:
        return max((field.minimumSizeHint().width() for field in self._fields), default=0)

    def _fitting(self, width: int) -> int:
        return 2 if 2 * self._widest() + self._grid.horizontalSpacing() <= width else 1

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self._fields):
            self._grid.removeWidget(field)
            self._grid.addWidget(field, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
