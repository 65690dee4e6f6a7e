"""The end of the questionnaire: every answer on one page, each with a way back to change it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from rawafid.errors import UserError
from rawafid.knowledge.answers import Rows
from rawafid.knowledge.contradictions import AnswerWarning
from rawafid.knowledge.interview import Interview, ReviewLine
from rawafid.language.numbers import isolated
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_fields import (
    DONT_KNOW,
    NOT_FOR_US,
    currency_symbol,
    option_text,
    row_text,
    unit_text,
)
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.card import Tip, rule


def answer_text(context: Context, line: ReviewLine, interview: Interview) -> str:
    """The answer of a line in words; what is open or not known says so."""
    messages, question, answer = context.messages, line.question, line.answer
    if line.standing == "open":
        return messages.tr("Not answered yet")
    if line.standing == "unknown":
        return messages.tr(DONT_KNOW)
    if line.standing == "not_applicable":
        return messages.tr(NOT_FOR_US)
    if isinstance(answer, Rows):
        named = ((row_text(messages, question, key), value) for key, value in answer)
        shown = [f"{name} {_number(context, line, interview, value)}" for name, value in named]
        return messages.listed(shown) if shown else messages.tr("None of these")
    if isinstance(answer, tuple):
        names = [option_text(messages, question, str(option)) for option in answer]
        return messages.listed(names) if names else messages.tr("None of these")
    if question.options and isinstance(answer, (str, int)):
        return option_text(messages, question, answer)
    assert isinstance(answer, (int, float))
    if question.kind == "slider":
        return context.wording.answer(question.id, answer)
    return _number(context, line, interview, float(answer))


def remark_text(context: Context, warning: AnswerWarning, *, shown: Sequence[str]) -> str:
    """What answers contradict each other in, and which other question to look at, if it is not `shown`."""
    said = context.messages.explain(UserError(warning.message, warning.values)).rstrip(".") + "."
    other = next((id for id in warning.questions[1:] if id not in shown), None)
    if other is None:
        return said
    question = context.messages.prose("questions", other)
    return f"{said} {context.messages.tr('See also: {question}', question=question)}"


def _number(context: Context, line: ReviewLine, interview: Interview, value: float) -> str:
    """A number with its unit, as one piece of text."""
    write, question = context.formatter, line.question
    if question.unit == "percent":
        return isolated(write.percent(value / 100, 0 if value == round(value) else 1))
    if (question.unit or "").startswith("money"):
        return isolated(write.money(value, currency_symbol(context.messages, interview)))
    unit = unit_text(context.messages, question, interview)
    number = isolated(write.exact(value))
    return f"{number}\u00a0{unit}" if unit else number


class ReviewPage(QScrollArea):
    """`change_wanted(id)` asks to go back to a question; `advice_wanted()` for the recommendation."""

    change_wanted = Signal(str)
    advice_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._content: tuple[object, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "none")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_interview(
        self, interview: Interview, notes: Mapping[str, str], warnings: tuple[AnswerWarning, ...]
    ) -> None:
        """Every line, section by section, what contradicts itself first; kept while nothing is other."""
        messages = self._context.messages
        content = (interview.answers, interview.mode, dict(notes), messages, self._context.theme)
        if content == self._content:
            return
        self._content = content
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(TextLabel(messages.tr("Review of the answers"), role="question"))
        column.addWidget(TextLabel(self._summary(interview), role="small", wrap=True))
        for warning in warnings:
            column.addWidget(self._warning(warning))
        lines = interview.review()
        for section in interview.questionnaire.sections:
            mine = [line for line in lines if line.question.section == section]
            if mine:
                column.addWidget(rule())
                column.addWidget(TextLabel(messages.prose("sections", section), role="section"))
                column.addWidget(self._table(mine, interview, notes))
        column.addStretch(1)
        self.setWidget(body)

    def _summary(self, interview: Interview) -> str:
        messages = self._context.messages
        left = len(interview.remaining())
        if left:
            return messages.tr("{n} questions are still open. The advice works without them.", n=left)
        return messages.tr("Every question has been dealt with. Answers can be changed at any time.")

    def _warning(self, warning: AnswerWarning) -> QWidget:
        box = Tip(remark_text(self._context, warning, shown=()), kind="warn", icon="info")
        line = box.layout()
        assert line is not None
        line.addWidget(self._change_button(warning.questions[0]))
        return box

    def _table(self, lines: list[ReviewLine], interview: Interview, notes: Mapping[str, str]) -> QWidget:
        messages = self._context.messages
        table = QFrame()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        for place, line in enumerate(lines):
            question = messages.prose("questions", line.question.id)
            known = line.standing in ("answered", "not_applicable")
            name = TextLabel(question, role="muted", wrap=True)
            name.setAlignment(leading())
            grid.addWidget(name, 2 * place, 0)
            answer = TextLabel(
                answer_text(self._context, line, interview), role="strong" if known else "muted", wrap=True
            )
            answer.setAlignment(leading())
            grid.addWidget(answer, 2 * place, 1)
            grid.addWidget(self._change_button(line.question.id), 2 * place, 2)
            note = notes.get(line.question.id)
            if note:
                said = messages.tr("Note: {text}", text=note)
                grid.addWidget(TextLabel(said, role="caption", wrap=True), 2 * place + 1, 0, 1, 2)
        return table

    def _change_button(self, question: str) -> QWidget:
        messages = self._context.messages
        button = buttons.link(messages.tr("Change"))
        button.setAccessibleName(
            messages.tr("Change: {question}", question=messages.prose("questions", question))
        )
        button.setProperty("question", question)
        button.clicked.connect(self._change)
        return button

    def _change(self) -> None:
        self.change_wanted.emit(str(self.sender().property("question")))
