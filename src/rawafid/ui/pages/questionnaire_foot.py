"""What stands under the questions: a note to the answer at hand, and the way back and on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rawafid.knowledge.interview import Interview
from rawafid.language.numbers import LRI, PDI, isolated
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_words import DONT_KNOW, leaves
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets import buttons

_LONGEST_NAME = 34
"""Letters of the next question's name that the button has room for."""

_LONGEST_NOTE = 2000
_TYPED = frozenset({"money", "percent", "number"})
"""Kinds of questions where a digit is part of the answer and not a key."""


class _NoteLine(QLineEdit):
    """Escape gives up what was written and leaves the line."""

    abandoned = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
            return
        super().keyPressEvent(event)


class NoteRow(QWidget):
    """A link that opens a line for a note or a source; `kept(question, text)` follows what was written.

    `closed()` says that the keyboard has nothing more to do here.
    """

    kept = Signal(str, str)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._question = self._saved = ""
        tr = context.messages.tr
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.link = buttons.link(tr("Add a note or a source to the answer"), "plus")
        self.link.clicked.connect(self._open)
        self.line = _NoteLine()
        self.line.setMaxLength(_LONGEST_NOTE)
        self.line.setAccessibleName(tr("Note or source"))
        self.line.editingFinished.connect(self._ended)
        self.line.returnPressed.connect(self.closed)
        self.line.abandoned.connect(self._abandon)
        self.line.hide()
        row.addWidget(self.link)
        row.addWidget(self.line, 1)
        row.addStretch(0)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach, in the order of reading."""
        return (self.link, self.line)

    def show_note(self, question: str, note: str) -> None:
        """The note of a question; what is being written for it stays."""
        if self.line.hasFocus() and question == self._question:
            return
        self._question, self._saved = question, note
        self.line.setText(note)
        self.line.setVisible(bool(note))
        self.link.setVisible(not note)

    def keep(self) -> None:
        """Say what is written, if it is another note than the one that was shown."""
        if not self.line.isHidden() and self._question and self.line.text() != self._saved:
            self._saved = self.line.text()
            self.kept.emit(self._question, self._saved)

    def _open(self) -> None:
        messages = self._context.messages
        self.line.setPlaceholderText(messages.prose("questions", self._question))
        self.link.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self) -> None:
        self.keep()
        if not self.line.text() and not self.line.hasFocus():
            self.line.hide()
            self.link.show()

    def _abandon(self) -> None:
        self.line.setText(self._saved)
        self.closed.emit()


class Way(QWidget):
    """Back, save and leave, and on, whose button names what comes next.

    In the interview mode “I don't know” has a button here, always in sight.
    """

    back = Signal()
    unknown = Signal()
    leave = Signal()
    on = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._large = self._asking = False
        self._name = self._short = ""
        tr = context.messages.tr
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.back_button = buttons.secondary(tr("Previous"), "back")
        self.back_button.clicked.connect(self.back)
        self.later_button = buttons.link(tr("Save and go on later"), "save")
        self.later_button.clicked.connect(self.leave)
        self.unknown_button = buttons.secondary(tr(DONT_KNOW))
        self.unknown_button.clicked.connect(self.unknown)
        rtl = context.messages.direction == "rtl"
        self._keys = TextLabel(f"{LRI}Alt + {'←' if rtl else '→'}{PDI}", role="caption")
        self.next_button = buttons.primary(tr("Next"), "next", trailing=True)
        self.next_button.clicked.connect(self.on)
        row.addWidget(self.back_button)
        row.addWidget(self.later_button)
        row.addStretch(1)
        row.addWidget(self.unknown_button)
        row.addStretch(1)
        row.addWidget(self._keys)
        row.addWidget(self.next_button)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach, in the order of reading."""
        return (self.back_button, self.later_button, self.unknown_button, self.next_button)

    def show_interview(self, state: Interview, leaf: tuple[str, ...], *, large: bool) -> None:
        """Where the two buttons lead from this leaf."""
        tr = self._context.messages.tr
        order = leaves(state)
        first = state.at is not None and bool(order) and leaf[:1] == order[0][:1] and not state.visited
        self.back_button.setEnabled(not first)
        self._large = large
        self._asking = state.at is not None
        if state.at is not None:
            typed = state.questionnaire.questions[state.at].kind in _TYPED
            key = "" if typed else f"{isolated(self._context.formatter.integer(0))} · "
            self.unknown_button.setText(key + tr(DONT_KNOW))
        if state.at is None:
            self._name = self._short = tr("See the recommendation")
        else:
            self._short = tr("Next")
            self._name = self._next_text(state, leaf)

    def fit(self, width: int) -> None:
        """Say as much as there is room for."""
        # An owner has no list of clients to leave for.
        owner = self._context.workspace.settings.role == "owner"
        self.later_button.setVisible(not self._large and not owner)
        self._keys.setVisible(not self._large)
        self.unknown_button.setVisible(self._large and self._asking)
        self.next_button.setText(self._name)
        for give_way in (
            self._keys.hide, lambda: self.next_button.setText(self._short), self.later_button.hide,
        ):  # fmt: skip
            self._row.invalidate()
            if self._row.minimumSize().width() <= width:
                return
            give_way()

    def minimumSizeHint(self) -> QSize:
        """What is left when everything gives way that can."""
        back, on = self.back_button.minimumSizeHint(), self.next_button.minimumSizeHint()
        return QSize(min(back.width() + on.width() + 24, 400), max(back.height(), on.height()))

    def _next_text(self, state: Interview, leaf: tuple[str, ...]) -> str:
        """The way on by the name of what comes: the question, the section, or the review."""
        messages = self._context.messages
        path = state.path()
        later = path[path.index(leaf[-1]) + 1 :] if leaf and leaf[-1] in path else ()
        if not later:
            return messages.tr("Next: {name}", name=messages.tr("Review"))
        question = state.questionnaire.questions[later[0]]
        name = messages.prose("questions", question.id)
        if question.section != state.section:
            name = messages.prose("sections", question.section)
        elif len(name) > _LONGEST_NAME:
            return messages.tr("Next")
        return messages.tr("Next: {name}", name=name)
