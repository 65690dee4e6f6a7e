"""A leaf of the questionnaire: the questions that stand together, with what is said about their answers."""

from collections.abc import Mapping
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawafid.knowledge.interview import Interview
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_fields import NumberField, QuestionField, SideBySide, SliderField
from rawafid.ui.pages.questionnaire_options import OptionsField
from rawafid.ui.pages.questionnaire_remark import Remark, remarks_at
from rawafid.ui.pages.questionnaire_table import TableField
from rawafid.ui.widgets.card import Tip, rule

_FIELDS: Final[dict[str, type[QuestionField]]] = {
    "choice": OptionsField, "multi": OptionsField, "money": NumberField, "percent": NumberField,
    "number": NumberField, "slider": SliderField, "table": TableField,
}  # fmt: skip


class Leaf(QWidget):
    """The fields of `questions`, the first one leading. The signals are those of the fields."""

    answered = Signal(str, object)
    emptied = Signal(str)
    reached = Signal(str)
    entered = Signal(str)
    rearranged = Signal()
    question_wanted = Signal(str)

    def __init__(
        self, context: Context, state: Interview, questions: tuple[str, ...], *, large: bool = False,
        low: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._context = context
        self.questions: Final = questions
        self.large: Final = large
        self.fields: Final[dict[str, QuestionField]] = {}
        known = state.questionnaire.questions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2, 2)
        column.setSpacing(10 if low else 14)
        for place, id in enumerate(questions):
            field = _FIELDS[known[id].kind](context, known[id], leads=place == 0, large=large)
            field.answered.connect(self.answered)
            field.emptied.connect(self.emptied)
            field.reached.connect(self.reached)
            field.entered.connect(self.entered)
            field.rearranged.connect(self.rearranged)
            field.question_wanted.connect(self.question_wanted)
            self.fields[id] = field
        head, *others = self.fields.values()
        if large:
            column.addStretch(1)
        column.addWidget(head)
        if not large:
            column.addWidget(self._why(questions[0]))
        if others:
            column.addWidget(rule())
            column.addWidget(SideBySide(others))
        column.addStretch(2)

    def show_state(self, state: Interview, refused: Mapping[str, str]) -> None:
        """The answers as they are now, and what is to be said of them; emits nothing."""
        warnings = state.questionnaire.warnings(state.answers)
        remarks = remarks_at(self._context.messages, warnings, self.fields)
        for id, field in self.fields.items():
            field.show_state(state)
            if id in refused:
                field.say([Remark(refused[id], refused=True)])
            else:
                field.say(remarks.get(id, ()))

    def finish(self) -> bool:
        """End what is being typed; False where something stands there that is not taken."""
        return all([field.finish() for field in self.fields.values()])

    def after(self, question: str) -> QWidget | None:
        """Where the keyboard goes on when a number was entered; None after the last field."""
        order = list(self.fields)
        later = order[order.index(question) + 1 :] if question in order else []
        return self.fields[later[0]].first_control() if later else None

    def parts(self) -> list[QWidget]:
        """What the keyboard can reach, in the order of reading."""
        return [
            part
            for field in self.fields.values()
            for part in field.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.focusProxy() is None
            and part.window() is self.window()  # the list that a combo box opens is not
        ]

    def _why(self, question: str) -> Tip:
        messages = self._context.messages
        title = escape(messages.tr("Why do we ask?"))
        text = escape(messages.prose("questions", f"{question}.why"))
        return Tip(f"<b>{title}</b> {text}", icon="bulb", rich=True)
