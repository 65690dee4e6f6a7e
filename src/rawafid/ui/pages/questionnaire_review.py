"""The end of the questionnaire: every answer on one page, each with a way back to change it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.knowledge.answers import Rows
from rawafid.knowledge.contradictions import AnswerWarning
from rawafid.knowledge.interview import Interview, ReviewLine
from rawafid.language.numbers import isolated
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_remark import Remark, RemarkBox, warning_text
from rawafid.ui.pages.questionnaire_words import (
    DONT_KNOW,
    NOT_FOR_US,
    currency_symbol,
    option_text,
    row_text,
    unit_text,
)
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.card import rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.scroller import Scroller


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


class ReviewPage(Scroller):
    """All answers to look over; `change_wanted(id)` asks to go back to a question."""

    change_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._content: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ground", "none")
        self.setAccessibleName(context.messages.tr("Review of the answers"))

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
        column.addWidget(TextLabel(messages.tr("Review of the answers"), role="question", wrap=True))
        column.addWidget(TextLabel(self._summary(interview), role="small", wrap=True))
        left = interview.remaining()
        if left:
            first = buttons.link(messages.tr("Answer the first open question"), "next", trailing=True)
            first.setProperty("question", left[0])
            first.clicked.connect(self._change)
            column.addWidget(first, alignment=leading())
        for warning in warnings:
            box = RemarkBox(messages, Remark(warning_text(messages, warning), warning.questions))
            box.question_wanted.connect(self.change_wanted)
            column.addWidget(box)
        lines = interview.review()
        for section in interview.questionnaire.sections:
            mine = [line for line in lines if line.question.section == section]
            if mine:
                column.addWidget(rule())
                column.addLayout(self._section_title(section, mine))
                column.addWidget(self._table(mine, interview, notes))
        column.addStretch(1)
        self.setWidget(body)

    def _section_title(self, section: str, lines: list[ReviewLine]) -> QHBoxLayout:
        """The section, and how much of it is open or not known."""
        messages = self._context.messages
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(TextLabel(messages.prose("sections", section), role="section"))
        counts = [line.standing for line in lines]
        still_open, unknown = counts.count("open"), counts.count("unknown")
        if still_open:
            row.addWidget(Chip(messages.tr("{n} questions open", n=still_open), "warn"))
        if unknown:
            row.addWidget(Chip(messages.tr("{n} left at “I don't know”", n=unknown)))
        row.addStretch(1)
        return row

    def _summary(self, interview: Interview) -> str:
        messages = self._context.messages
        left = len(interview.remaining())
        if left:
            return messages.tr("{n} questions are still open. The advice works without them.", n=left)
        return messages.tr("Every question has been dealt with. Answers can be changed at any time.")

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
            name = TextLabel(question, role="muted", wrap=True)
            name.setAlignment(leading())
            grid.addWidget(name, 2 * place, 0)
            grid.addWidget(self._answer(line, interview), 2 * place, 1)
            grid.addWidget(self._change_button(line), 2 * place, 2)
            note = notes.get(line.question.id)
            if note:
                said = messages.tr("Note: {text}", text=note)
                grid.addWidget(TextLabel(said, role="caption", wrap=True), 2 * place + 1, 0, 1, 2)
        return table

    def _answer(self, line: ReviewLine, interview: Interview) -> QWidget:
        """The answer in words, or a mark that there is none."""
        said = answer_text(self._context, line, interview)
        if line.standing == "answered":
            answer = TextLabel(said, role="strong", wrap=True)
            answer.setAlignment(leading())
            return answer
        mark = Chip(said, "warn" if line.standing == "open" else "neutral")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark)
        row.addStretch(1)
        return holder

    def _change_button(self, line: ReviewLine) -> QWidget:
        messages = self._context.messages
        said = messages.tr("Answer", note="verb") if line.standing == "open" else messages.tr("Change")
        button = buttons.link(said)
        name = messages.prose("questions", line.question.id)
        button.setAccessibleName(messages.tr("Change: {question}", question=name))
        button.setProperty("question", line.question.id)
        button.clicked.connect(self._change)
        return button

    def _change(self) -> None:
        self.change_wanted.emit(str(self.sender().property("question")))
