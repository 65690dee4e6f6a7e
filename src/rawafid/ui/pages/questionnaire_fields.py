"""The question fields: cards, numbers, sliders and tables, each with its ways out of answering.

A field shows the answer that the interview holds and says what a person gives; it keeps nothing itself.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import mark
from rawafid.knowledge.answers import NOT_APPLICABLE, choice
from rawafid.knowledge.interview import Interview
from rawafid.knowledge.questionnaire import Question
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated, nice
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.card import Tip
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.number_edit import NumberField as NumberLine
from rawafid.ui.widgets.option_cards import Option, OptionCards

DONT_KNOW: Final = mark("I don't know")
NOT_FOR_US: Final = mark("Does not apply")
NONE_OF_THESE: Final = mark("None of these")
_UNKNOWN, _ELSEWHERE, _NONE = "(unknown)", "(not applicable)", "(none)"
_WAYS_OUT: Final = frozenset({_UNKNOWN, _ELSEWHERE, _NONE})
OTHER: Final = "other"
MANY: Final = 15
"""From here on options are searched in."""

_ALIKE: Final = str.maketrans("ىة", "يه")
_AIMS: Final = ((mark("Sales now"), 0), (mark("What pays best"), 50), (mark("Growth of the name"), 100))
_OPTION_CONTEXTS: Final = {
    "country": "countries", "currency": "currencies", "occasions": "occasions",
    "excluded_channels": "channels",
}  # fmt: skip
_WHOLE_UNITS: Final = frozenset({"contacts", "followers", "visits_per_month"})
_UNIT_TEXTS: Final = {
    "customers_per_month": mark("customers a month"),
    "leads_per_month": mark("enquiries a month"),
    "visits_per_month": mark("visits a month"),
    "hours_per_week": mark("hours a week"),
    "contacts": mark("contacts"),
    "followers": mark("followers"),
}


_NUMBERS: Final = frozenset({"money", "percent", "number"})
_NUMBERS_ON_A_LEAF: Final = 2


def leaves(interview: Interview) -> tuple[tuple[str, ...], ...]:
    """The questions of the way as they stand together: one, and up to two numbers that follow it."""
    found: list[list[str]] = []
    questions = interview.questionnaire.questions
    for id in interview.path():
        question = questions[id]
        last = found[-1] if found else []
        joins = (
            bool(last)
            and question.kind in _NUMBERS
            and questions[last[0]].section == question.section
            and len(questions[last[0]].options) < MANY
            and sum(questions[one].kind in _NUMBERS for one in last) < _NUMBERS_ON_A_LEAF
        )
        if joins:
            last.append(id)
        else:
            found.append([id])
    return tuple(tuple(leaf) for leaf in found)


def leaf_of(interview: Interview, question: str) -> tuple[str, ...]:
    """The questions that are shown together with this one."""
    return next((leaf for leaf in leaves(interview) if question in leaf), (question,))


def option_text(messages: Messages, question: Question, option: str | int) -> str:
    """An option as people read it."""
    key = f"{question.id}.{option}"
    if messages.has_prose("questions", key):
        return messages.prose("questions", key)
    return messages.prose(_OPTION_CONTEXTS[question.id], str(option))


def row_text(messages: Messages, question: Question, key: str) -> str:
    """The name of a table's row: a channel, or another way to hear of a business."""
    own = f"{question.id}.{key}"
    if messages.has_prose("questions", own):
        return messages.prose("questions", own)
    return messages.prose("channels", key)


def currency_symbol(messages: Messages, interview: Interview) -> str:
    """How the client's currency is written after an amount; "" while none is known."""
    offered = interview.questionnaire.preset("currency", interview.answers)
    currency = choice(interview.answers, "currency") or offered
    return messages.prose("currencies", f"{currency}.symbol") if isinstance(currency, str) else ""


def unit_text(messages: Messages, question: Question, interview: Interview) -> str:
    """What stands behind the number."""
    unit = question.unit or ""
    if unit.startswith("money"):
        return currency_symbol(messages, interview)
    if unit == "percent":
        return "٪" if messages.formatter.language == "ar" and messages.formatter.digits == "arabic" else "%"
    return messages.tr(_UNIT_TEXTS[unit]) if unit in _UNIT_TEXTS else ""


def typical_text(messages: Messages, question: Question, interview: Interview) -> str:
    """“Usual in your sector: from … to …”, "" where nothing is known."""
    typical = interview.questionnaire.typical(question.id, interview.answers)
    if typical is None:
        return ""
    write = messages.formatter
    low, high = nice(typical.low), nice(typical.high)
    if question.unit == "percent":
        low_text, high_text = write.percent(low / 100), write.percent(high / 100)
        span: str = messages.tr("{low} to {high}", low=low_text, high=high_text)
    elif question.unit == "units_per_usd":
        return messages.tr("From our dated table: {rate}", rate=write.number(typical.mid))
    else:
        span = write.range(low, high)
    if question.typical is not None and question.typical.startswith("country"):
        return messages.tr("Usual in your country: {range}", range=span)
    return messages.tr("Usual in your sector: {range}", range=span)


class QuestionField(QFrame):
    """One question: title, help, whatever its kind is answered with, and what is said about the answer.

    `answered(id, raw)` is emitted for every answer at once, with the value as JSON has it and None for
    "don't know"; `emptied(id)` when an answer was taken away again. `reached(id)` says that the keyboard came
    into the field, `entered(id)` that Enter ended a number,
    `rearranged()` that other controls stand in it. The field that `leads` its page is set larger;
    another one carries by itself why it is asked.
    """

    answered = Signal(str, object)
    emptied = Signal(str)
    reached = Signal(str)
    entered = Signal(str)
    rearranged = Signal()

    def __init__(self, context: Context, question: Question, *, leads: bool) -> None:
        super().__init__()
        self.context = context
        self.question = question
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
        self.foot = QHBoxLayout()
        self.foot.setSpacing(6)
        self._build()
        self.column.addLayout(self.foot)
        self._said = Tip(kind="warn", icon="info")
        self._said.hide()
        self.column.addWidget(self._said)
        if not leads:
            self._add_why()
        self.foot.addStretch(1)
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

    def say(self, text: str, *, refused: bool = False) -> None:
        """A remark under the field: what is not accepted, or what looks unusual. "" takes it away."""
        self._said.set_text(text)
        self._said.set_kind("bad" if refused else "warn")
        self._said.setVisible(bool(text))

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
        self.foot.addWidget(ask)
        self.column.addWidget(self._why)


class OptionsField(QuestionField):
    """A choice of one option, or of several: cards, the ways out of answering last and dashed."""

    def _build(self) -> None:
        messages, question = self.context.messages, self.question
        self._several = question.kind == "multi"
        words = {str(option): option_text(messages, question, option) for option in question.options}
        # Long lists of names are looked through by the alphabet; what is none of them comes last.
        by_name = list(words)
        if len(words) >= MANY:
            by_name.sort(key=lambda one: (one == OTHER, searchable(words[one])))
        self._words = {id: words[id] for id in by_name}
        self._offered = ""
        self._shown: tuple[str, ...] = ()
        self._filter: QLineEdit | None = None
        if len(question.options) >= MANY:
            self._filter = QLineEdit()
            self._filter.setObjectName("search")
            self._filter.setPlaceholderText(messages.tr("Search in the list"))
            self._filter.setAccessibleName(messages.tr("Search in the list"))
            self._filter.setClearButtonEnabled(True)
            self._filter.textChanged.connect(self._narrow)
            self.column.addWidget(self._filter)
        self._cards = OptionCards(multiple=self._several)
        self._cards.setAccessibleName(self.title.said)
        self._cards.chosen.connect(self._chosen)
        self._cards.selection_changed.connect(self._ticked)
        self.column.addWidget(self._cards)
        self._narrow()

    def show_state(self, interview: Interview) -> None:
        answers = interview.answers
        offered = interview.questionnaire.preset(self.question.id, answers)
        self._shown = self._taken(interview)
        hint = "" if offered is None or self.question.id in answers else str(offered)
        if hint != self._offered or any(one not in self._cards.cards for one in self._shown):
            self._offered = hint
            self._narrow()
        self._cards.set_selection(self._shown)

    def first_control(self) -> QWidget:
        cards = self._cards.cards
        return next((card for card in cards.values() if card.isChecked()), next(iter(cards.values())))

    def choose(self, place: int) -> bool:
        cards = list(self._cards.cards.values())
        if not 1 <= place <= min(len(cards), len(self.question.options)):
            return False
        cards[place - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        cards[place - 1].click()
        return True

    def _taken(self, interview: Interview) -> tuple[str, ...]:
        answer = interview.answers.get(self.question.id)
        if self.question.id not in interview.answers:
            return ()
        if answer is None:
            return (_UNKNOWN,)
        if answer is NOT_APPLICABLE:
            return (_ELSEWHERE,)
        if isinstance(answer, tuple):
            return tuple(str(one) for one in answer) or (_NONE,)
        return (str(answer),)

    def _narrow(self) -> None:
        """Show the options whose words have what is searched for, and those that are taken."""
        messages = self.context.messages
        wanted = searchable(self._filter.text()) if self._filter is not None else ""
        hint = messages.tr("Usual in your country")
        options = [
            Option(id, words, hint if id == self._offered else "")
            for id, words in self._words.items()
            if id in self._shown or wanted in searchable(words)
        ]
        options.sort(key=lambda option: option.id != self._offered)  # what is likely stands first
        note = "" if self._filter else messages.tr("Then we take what is usual")
        options.append(Option(_UNKNOWN, messages.tr(DONT_KNOW), note, quiet=True))
        if self._several:
            options.append(Option(_NONE, messages.tr(NONE_OF_THESE), quiet=True))
        if self.question.may_not_apply:
            options.append(Option(_ELSEWHERE, messages.tr(NOT_FOR_US), quiet=True))
        self._cards.set_options(options)
        self._cards.set_selection(self._shown)
        self.watch(self._cards)
        self.rearranged.emit()

    def _chosen(self, id: str) -> None:
        if id == _UNKNOWN:
            self.give(None)
        elif id == _ELSEWHERE:
            self.give(NOT_APPLICABLE.value)
        else:
            self.give(next(option for option in self.question.options if str(option) == id))

    def _ticked(self, ids: tuple[str, ...]) -> None:
        if _UNKNOWN in ids:
            self.give(None)
        elif _ELSEWHERE in ids:
            self.give(NOT_APPLICABLE.value)
        elif not ids and self._shown and self._shown[0] in _WAYS_OUT:
            self._cards.set_selection(self._shown)  # an answer that says nothing else stays as it is
        else:
            self.give([id for id in ids if id != _NONE])


def searchable(text: str) -> str:
    """A text as the search compares it: forms of alef and yaa, taa marbuta and marks count alike."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return bare.casefold().translate(_ALIKE)


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
        row = QHBoxLayout()
        row.setSpacing(10)
        self._edit = NumberEdit(
            context.messages, low=question.low, high=question.high,
            decimals=0 if question.unit in _WHOLE_UNITS else None,
        )  # fmt: skip
        self._edit.setFixedWidth(round(context.theme.px(176)))
        self._edit.setAccessibleName(self.title.said)
        self._edit.setAccessibleDescription(self.help.said)
        self._edit.committed.connect(self._committed)
        row.addWidget(self._edit, alignment=Qt.AlignmentFlag.AlignTop)
        self._ways = WaysOut(context, question)
        self._ways.chosen.connect(self.give)
        row.addWidget(self._ways, alignment=Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.column.addLayout(row)
        self._usual = Chip()
        self._usual.hide()
        self.foot.addWidget(self._usual)

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
        usual = typical_text(messages, question, interview)
        self._usual.setText(usual)
        self._usual.setVisible(bool(usual))

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
            button = checkable(messages.tr(text))
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

    def __init__(self, fields: Sequence[QWidget]) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._arrange(1)

    def minimumSizeHint(self) -> QSize:
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        self._arrange(2 if 2 * widest + self._grid.horizontalSpacing() <= event.size().width() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self._fields):
            self._grid.removeWidget(field)
            self._grid.addWidget(field, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
