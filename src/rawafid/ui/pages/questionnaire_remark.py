"""What is said of an answer: that it is not accepted, unusual, or does not go with another one."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawafid.errors import UserError
from rawafid.knowledge.contradictions import AnswerWarning
from rawafid.language.messages import Messages
from rawafid.language.numbers import nice
from rawafid.ui.widgets.card import Tip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.link_row import LinkRow

_USUAL: Final = frozenset({"low", "high"})


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence, the questions to look at besides, and whether it refuses the answer."""

    text: str
    questions: tuple[str, ...] = ()
    refused: bool = False


def warning_text(messages: Messages, warning: AnswerWarning) -> str:
    """What answers contradict each other in; usual values are written as beside the fields."""
    values = {name: nice(value) if name in _USUAL else value for name, value in warning.values.items()}
    return messages.explain(UserError(warning.message, values)).rstrip(".") + "."


def remarks_at(
    messages: Messages, warnings: Sequence[AnswerWarning], shown: Container[str]
) -> Mapping[str, tuple[Remark, ...]]:
    """The remarks for the questions that are `shown`, each at the likelier mistake among them."""
    found: dict[str, list[Remark]] = {}
    for warning in warnings:
        here = next((id for id in warning.questions if id in shown), None)
        if here is not None:
            text = f"{warning_text(messages, warning)} {messages.tr('Check it or go on.')}"
            others = tuple(id for id in warning.questions if id != here)
            found.setdefault(here, []).append(Remark(text, others))
    return {id: tuple(remarks) for id, remarks in found.items()}


class RemarkBox(Tip):
    """A remark with a link to each question to look at; `question_wanted(id)` follows one."""

    question_wanted = Signal(str)

    def __init__(self, messages: Messages, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(
            remark.text, kind="bad" if remark.refused else "warn",
            icon="warning" if remark.refused else "info", parent=parent,
        )  # fmt: skip
        self.remark = remark
        line = self.layout()
        assert line is not None
        line.removeWidget(self.label)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.label)
        for question in remark.questions:
            name = messages.prose("questions", question)
            row = LinkRow(name, mark=IconLabel("link", token="primary", size=15.0), role="link")
            row.setAccessibleName(messages.tr("See also: {question}", question=name))
            row.setProperty("question", question)
            row.clicked.connect(self._follow)
            column.addWidget(row)
        holder = QWidget()
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        line.addWidget(holder)

    def _follow(self) -> None:
        self.question_wanted.emit(str(self.sender().property("question")))
