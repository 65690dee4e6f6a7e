"""The questionnaire page: one leaf of questions at a time, the way through them, and the preview beside it.

Every answer goes to the workspace at once; what is shown afterwards is what the workspace then holds.
"""

import unicodedata
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError
from rawafid.knowledge.interview import Interview, Mode
from rawafid.language.numbers import LRI, PDI
from rawafid.ui.context import Context
from rawafid.ui.pages.preview import Preview
from rawafid.ui.pages.questionnaire_fields import (
    NumberField,
    OptionsField,
    QuestionField,
    SideBySide,
    SliderField,
    leaf_of,
    leaves,
)
from rawafid.ui.pages.questionnaire_review import ReviewPage, remark_text
from rawafid.ui.pages.questionnaire_table import TableField
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.card import Tip, rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.stepper import State as StepState
from rawafid.ui.widgets.stepper import Step, Stepper

if TYPE_CHECKING:
    from rawafid.workspace.events import Change
    from rawafid.workspace.interview import InterviewDesk

_REVIEW: Final = "review"
_CHOICES: Final = frozenset({"choice", "multi"})
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LOW: Final = 780
"""Pixels of height below which the page closes up."""

_LONGEST_NAME: Final = 34
"""Letters of the next question's name that the button has room for."""

_FIELDS: Final[dict[str, type[QuestionField]]] = {
    "choice": OptionsField, "multi": OptionsField, "money": NumberField, "percent": NumberField,
    "number": NumberField, "slider": SliderField, "table": TableField,
}  # fmt: skip


class QuestionnairePage(QWidget):
    """The wizard with the live preview, for the current client of the workspace."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._leaf: tuple[str, ...] = ()
        self._fields: dict[str, QuestionField] = {}
        self._at_hand = ""
        self._noted = ""
        self._refused: dict[str, str] = {}
        self.setObjectName("page")
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._preview = Preview(context)
        self._preview.question_wanted.connect(self._go)
        self._preview.review_wanted.connect(self._to_review)
        self._wizard = QWidget()
        self._outer.addWidget(self._wizard, 1)
        self._outer.addWidget(self._preview)
        self._build()
        for keys, slot in (
            ("Alt+Left", self._alt_left), ("Alt+Right", self._alt_right), ("Ctrl+Return", self._next_section),
            ("Ctrl+Enter", self._next_section),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        context.changed.connect(self._workspace_changed)

    # ── Page ────────────────────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Show where the current client's interview stands, and ask for advice on it."""
        self._refused = {}
        self._show()
        if self._desk() is not None:
            self._context.advice.request()

    def retranslate(self) -> None:
        """Say everything again in the present language, digits, direction and colours."""
        self._build()
        self._preview.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._preview.setFixedWidth(343 if self.width() >= 1180 else 292)
        self._fit()

    def _fit(self) -> None:
        """In a low window the questions get the room of what can be done without."""
        low = self.height() < _LOW
        self._subtitle.setVisible(not low)
        self._inside.setContentsMargins(22, 10 if low else 18, 22, 12 if low else 18)
        self._inside.setSpacing(6 if low else 10)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    # ── what is built once per language ─────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        tr = self._context.messages.tr
        old, self._wizard = self._wizard, QWidget()
        self._outer.replaceWidget(old, self._wizard)
        old.hide()
        old.deleteLater()
        self._leaf, self._fields = (), {}
        column = QVBoxLayout(self._wizard)
        column.setContentsMargins(22, 16, 22, 14)
        column.setSpacing(12)
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(TextLabel(tr("Questionnaire"), role="title"))
        self._subtitle = TextLabel(
            tr("Answer what you know and leave the rest: every question may stay open."), role="small"
        )
        titles.addWidget(self._subtitle)
        head.addLayout(titles, 1)
        self._quick = self._mode_button(
            tr("Quick"), "quick", tr("About four minutes, the most telling questions")
        )
        self._full = self._mode_button(tr("Full"), "full", tr("Every question, for a closer advice"))
        head.addWidget(self._quick)
        head.addWidget(self._full)
        head.addSpacing(8)
        head.addWidget(IconLabel("clock", size=17))
        self._minutes = Chip()
        head.addWidget(self._minutes)
        column.addLayout(head)
        self._stepper = Stepper()
        self._stepper.setAccessibleName(tr("Sections of the questionnaire"))
        self._stepper.chosen.connect(self._go_section)
        column.addWidget(self._stepper)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        column.addWidget(self._card, 1)
        self._inside = inside = QVBoxLayout(self._card)
        top = QHBoxLayout()
        self._place = TextLabel(role="small")
        self._digits = TextLabel(role="caption")
        one, nine, zero = (self._context.formatter.integer(digit) for digit in (1, 9, 0))
        self._digits.setText(
            tr("Keys: {first} to {last} choose, {zero} is “I don't know”", first=one, last=nine, zero=zero)
        )
        top.addWidget(self._place)
        top.addStretch(1)
        top.addWidget(self._digits)
        inside.addLayout(top)
        self._stack = QStackedWidget()
        self._stack.setProperty("ground", "card")
        inside.addWidget(self._stack, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("ground", "none")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._area)
        self._review = ReviewPage(self._context)
        self._review.change_wanted.connect(self._go)
        self._stack.addWidget(self._review)
        inside.addLayout(self._build_note())
        inside.addLayout(self._build_way())
        self._fit()
        self._wizard.show()

    def _mode_button(self, text: str, mode: Mode, about: str) -> QPushButton:
        button = buttons.tab(text)
        button.setProperty("mode", mode)
        button.setToolTip(about)
        button.setAccessibleDescription(about)
        button.clicked.connect(self._switch)
        return button

    def _build_note(self) -> QHBoxLayout:
        tr = self._context.messages.tr
        row = QHBoxLayout()
        self._note_button = buttons.link(tr("Add a note or a source to the answer"), "plus")
        self._note_button.clicked.connect(self._open_note)
        self._note = QLineEdit()
        self._note.setMaxLength(2000)
        self._note.setAccessibleName(tr("Note or source"))
        self._note.editingFinished.connect(self._noting_ended)
        self._note.hide()
        row.addWidget(self._note_button)
        row.addWidget(self._note, 1)
        row.addStretch(0)
        return row

    def _build_way(self) -> QHBoxLayout:
        tr = self._context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(12)
        self._back_button = buttons.secondary(tr("Previous"), "back")
        self._back_button.clicked.connect(self._back)
        self._later_button = buttons.link(tr("Save and go on later"), "save")
        self._later_button.clicked.connect(self._leave)
        rtl = self._context.messages.direction == "rtl"
        self._keys = TextLabel(f"{LRI}Alt + {'←' if rtl else '→'}{PDI}", role="caption")
        self._next_button = buttons.primary(tr("Next"), "next", trailing=True)
        self._next_button.clicked.connect(self._next)
        row.addWidget(self._back_button)
        row.addWidget(self._later_button)
        row.addStretch(1)
        row.addWidget(self._keys)
        row.addWidget(self._next_button)
        return row

    # ── what is shown of the interview ──────────────────────────────────────────────────────────────────

    def _desk(self) -> "InterviewDesk | None":
        clients = self._context.workspace.clients
        return None if clients.current is None else self._context.workspace.interview(clients.current)

    def _show(self) -> None:
        desk = self._desk()
        self._card.setVisible(desk is not None)
        self._preview.setVisible(desk is not None)
        if desk is None:
            return
        state = desk.state
        self._show_head(state)
        if state.at is None:
            self._leaf = ()
            self._stack.setCurrentWidget(self._review)
            self._review.show_interview(state, desk.notes, state.questionnaire.warnings(state.answers))
            self._fields = {}
            self._focus_first()
        else:
            self._stack.setCurrentWidget(self._area)
            self._show_leaf(state, leaf_of(state, state.at))
        self._show_note()
        self._show_way(state)
        self._preview.show_interview(state)

    def _show_head(self, state: Interview) -> None:
        messages, write = self._context.messages, self._context.formatter
        progress = state.progress()
        self._quick.setChecked(state.mode == "quick")
        self._full.setChecked(state.mode == "full")
        minutes = state.minutes_left
        self._minutes.setText(
            messages.tr("About {n} minutes left", n=minutes)
            if minutes
            else messages.tr("Nothing left to ask")
        )
        here_now = state.section or _REVIEW
        steps = []
        for place, one in enumerate(progress, 1):
            standing: StepState = "done" if one.total and one.done else "open"
            left = one.total - one.answered - one.unknown
            steps.append(
                Step(
                    one.section, messages.prose("sections", one.section),
                    "now" if one.section == here_now else standing, write.integer(place),
                    messages.tr("{n} questions open", n=left),
                )
            )  # fmt: skip
        last = write.integer(len(progress) + 1)
        steps.append(Step(_REVIEW, messages.tr("Review"), "now" if here_now == _REVIEW else "open", last))
        self._stepper.set_steps(steps)
        if state.at is None:
            self._place.hide()
            self._digits.hide()
            return
        order = list(state.questionnaire.sections)
        here = [id for id in state.path() if state.questionnaire.questions[id].section == state.section]
        self._place.show()
        self._digits.setVisible(state.questionnaire.questions[leaf_of(state, state.at)[0]].kind in _CHOICES)
        self._place.setText(
            messages.tr(
                "Section {section} of {sections} · question {place} of {total}",
                section=write.integer(order.index(state.section or "") + 1),
                sections=write.integer(len(order)),
                place=write.integer(here.index(leaf_of(state, state.at)[0]) + 1),
                total=write.integer(len(here)),
            )
        )  # fmt: skip

    def _show_leaf(self, state: Interview, leaf: tuple[str, ...]) -> None:
        another = leaf != self._leaf
        if another:
            self._leaf = leaf
            self._refused = {id: text for id, text in self._refused.items() if id in leaf}
            self._lay_out(state, leaf)
            self._at_hand = state.at if state.at in leaf else leaf[0]
        remarks = self._remarks(state)
        for id, field in self._fields.items():
            field.show_state(state)
            if id in self._refused:
                field.say(self._refused[id], refused=True)
            else:
                field.say(remarks.get(id, ""))
        self._order_tabs()
        if another:
            self._focus_first()

    def _order_tabs(self) -> None:
        """Tab goes as one reads: the sections, the questions, the buttons under them."""
        order: list[QWidget] = [self._quick, self._full, *self._stepper.buttons]
        for field in self._fields.values():
            order += [
                part
                for part in field.findChildren(QWidget)
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus
                and part.focusProxy() is None
                and part.window() is self.window()  # the list that a combo box opens is not
            ]
        order += [self._note_button, self._note, self._back_button, self._later_button, self._next_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _lay_out(self, state: Interview, leaf: tuple[str, ...]) -> None:
        questions = state.questionnaire.questions
        self._fields = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(10 if self.height() < _LOW else 14)
        for place, id in enumerate(leaf):
            field = _FIELDS[questions[id].kind](self._context, questions[id], leads=place == 0)
            field.answered.connect(self._answered)
            field.emptied.connect(self._emptied)
            field.reached.connect(self._reached)
            field.entered.connect(self._entered)
            field.rearranged.connect(self._order_tabs)
            self._fields[id] = field
        head, *others = self._fields.values()
        column.addWidget(head)
        column.addWidget(self._why(leaf[0]))
        if others:
            column.addWidget(rule())
            column.addWidget(SideBySide(others))
        column.addStretch(1)
        self._area.setWidget(body)

    def _why(self, question: str) -> QFrame:
        messages = self._context.messages
        title = escape(messages.tr("Why do we ask?"))
        text = escape(messages.prose("questions", f"{question}.why"))
        return Tip(f"<b>{title}</b> {text}", icon="bulb", rich=True)

    def _remarks(self, state: Interview) -> dict[str, str]:
        """What is unusual or contradicts itself, at the likelier mistake of those that are shown."""
        found: dict[str, str] = {}
        for warning in state.questionnaire.warnings(state.answers):
            here = next((id for id in warning.questions if id in self._fields), None)
            if here is not None and here not in found:
                found[here] = remark_text(self._context, warning, shown=self._leaf)
        return found

    def _show_note(self) -> None:
        desk = self._desk()
        shown = desk is not None and desk.state.at is not None
        note = desk.notes.get(self._at_hand, "") if desk is not None else ""
        if self._note.hasFocus() and self._noted == self._at_hand and shown:
            return  # it is being written
        self._noted = self._at_hand
        self._note.setText(note)
        self._note.setVisible(shown and bool(note))
        self._note_button.setVisible(shown and not note)

    def _show_way(self, state: Interview) -> None:
        tr = self._context.messages.tr
        review = state.at is None
        all_leaves = leaves(state)
        first = not review and bool(all_leaves) and self._leaf == all_leaves[0] and not state.visited
        self._back_button.setEnabled(not first)
        if review:
            self._next_button.setText(tr("See the recommendation"))
        else:
            self._next_button.setText(self._next_text(state))

    def _next_text(self, state: Interview) -> str:
        """The way on by the name of what comes: the question, the section, or the review."""
        messages = self._context.messages
        order = leaves(state)
        place = order.index(self._leaf) if self._leaf in order else -1
        if place + 1 >= len(order):
            return messages.tr("Next: {name}", name=messages.tr("Review"))
        question = state.questionnaire.questions[order[place + 1][0]]
        name = messages.prose("questions", question.id)
        if question.section != state.section or len(name) > _LONGEST_NAME:
            name = messages.prose("sections", question.section)
        if question.section == state.section and name == messages.prose("sections", question.section):
            return messages.tr("Next")
        return messages.tr("Next: {name}", name=name)

    # ── what a person does ──────────────────────────────────────────────────────────────────────────────

    def _answered(self, question: str, raw: object) -> None:
        desk = self._desk()
        if desk is None:
            return
        self._refused.pop(question, None)
        try:
            desk.answer(question, raw)
        except UserError as fault:
            self._refused[question] = self._context.messages.explain(fault)
            self._show()

    def _emptied(self, question: str) -> None:
        desk = self._desk()
        if desk is not None:
            self._refused.pop(question, None)
            desk.clear(question)

    def _entered(self, question: str) -> None:
        """Enter ended a number: on to the next field of the leaf, then to the button that leads on."""
        order = list(self._fields)
        later = order[order.index(question) + 1 :] if question in order else []
        to = self._fields[later[0]].first_control() if later else self._next_button
        to.setFocus(Qt.FocusReason.TabFocusReason)

    def _reached(self, question: str) -> None:
        if question != self._at_hand:
            self._keep_note()
            self._at_hand = question
            self._show_note()

    def _next(self) -> None:
        desk = self._desk()
        if desk is None:
            return
        self._keep_note()
        if desk.state.at is None:
            self._context.open_page("recommendation")
            return
        leaf = self._leaf
        while desk.state.at in leaf:
            desk.next()

    def _back(self) -> None:
        desk = self._desk()
        if desk is None:
            return
        self._keep_note()
        leaf, before = self._leaf, desk.state.at
        desk.back()
        while desk.state.at in leaf and desk.state.at != before:
            before = desk.state.at
            desk.back()

    def _next_section(self) -> None:
        desk = self._desk()
        if desk is None or desk.state.section is None:
            return
        sections = desk.state.questionnaire.sections
        later = sections[sections.index(desk.state.section) + 1 :]
        self._go_section(later[0] if later else _REVIEW)

    def _go_section(self, section: str) -> None:
        desk = self._desk()
        if desk is None:
            return
        self._keep_note()
        if section == _REVIEW:
            desk.review()
        else:
            desk.go(section)

    def _to_review(self) -> None:
        self._go_section(_REVIEW)

    def _go(self, question: str) -> None:
        desk = self._desk()
        if desk is not None:
            self._keep_note()
            desk.go(question)
            self._at_hand = question
            field = self._fields.get(question)
            if field is not None:
                field.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        desk = self._desk()
        if desk is not None:
            desk.switch(self.sender().property("mode"))
            self._show()

    def _leave(self) -> None:
        self._keep_note()
        self._context.open_page("clients")

    def _open_note(self) -> None:
        self._note.setPlaceholderText(self._context.messages.prose("questions", self._at_hand))
        self._note_button.hide()
        self._note.show()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _noting_ended(self) -> None:
        self._keep_note()
        self._show_note()

    def _keep_note(self) -> None:
        desk = self._desk()
        if desk is None or self._note.isHidden() or not self._noted:
            return
        try:
            desk.note(self._noted, self._note.text())
        except UserError as fault:
            self._context.notice(self._context.messages.explain(fault))

    def _alt_left(self) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._next()
        else:
            self._back()

    def _alt_right(self) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._back()
        else:
            self._next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self._fields.get(self._at_hand)
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = unicodedata.digit(event.text(), -1) if len(event.text()) == 1 else -1
        if field is not None and plain_key and digit == 0:
            field.dont_know()
        elif field is not None and plain_key and digit > 0 and field.choose(digit):
            pass
        elif plain_key and event.key() in _ENTER and not isinstance(QApplication.focusWidget(), QLineEdit):
            self._next()
        else:
            super().keyPressEvent(event)

    def _focus_first(self) -> None:
        if not self.isVisible():
            return
        field = self._fields.get(self._at_hand)
        control = self._next_button if field is None else field.first_control()
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _workspace_changed(self, change: "Change") -> None:
        clients = self._context.workspace.clients
        if change.kind == "chosen":
            self._refused, self._leaf = {}, ()
            self._preview.forget()
            self.refresh()
        elif change.client_id == clients.current and change.kind in ("answers", "notes", "position"):
            self._show()
            if change.kind == "answers":
                self._preview.note_answer(change.what)
                self._context.advice.request()
