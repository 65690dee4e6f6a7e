"""The questionnaire page: one leaf of questions at a time, the way through them, and the preview beside it.

Every answer goes to the workspace at once; what is shown afterwards is what the workspace then holds.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from rawafid.errors import UserError
from rawafid.knowledge.interview import Interview, Mode
from rawafid.ui.context import Context
from rawafid.ui.pages.preview import Preview
from rawafid.ui.pages.questionnaire_drawer import Drawer
from rawafid.ui.pages.questionnaire_head import (
    DRAWER_KEY,
    INTERVIEW_KEY,
    REVIEW,
)
from rawafid.ui.pages.questionnaire_leaf import Leaf
from rawafid.ui.pages.questionnaire_sheet import LOW, Sheet
from rawafid.ui.pages.questionnaire_words import leaf_of
from rawafid.ui.widgets.option_cards import digit_of

if TYPE_CHECKING:
    from rawafid.workspace.events import Change
    from rawafid.workspace.interview import InterviewDesk

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


_BESIDE: Final = 1180
"""Pixels of the window's width below which the preview is a drawer."""

_LEAST_QUESTIONS: Final = 560.0
"""What the questions need beside the preview, in pixels of the design."""

_PREVIEW: Final = (292.0, 343.0)
"""How wide the preview is, in pixels of the design, on a page narrower than `_BESIDE` and on a wider one."""


class QuestionnairePage(QWidget):
    """The wizard with the live preview, for the current client of the workspace.

    In the interview mode one question stands alone in large type, with its keys, for asking somebody who
    sits beside; Escape leaves it.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._interviewing = False
        self._client: int | None = None  # whose answers are shown
        self._at_hand = ""
        self._refused: dict[str, str] = {}
        self._warned = ""
        self.setObjectName("page")
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._preview = Preview(context)
        self._preview.question_wanted.connect(self._go)
        self._preview.review_wanted.connect(self._to_review)
        self._sheet = self._new_sheet()
        self._outer.addWidget(self._sheet, 1)
        self._drawer = Drawer(self)
        self._drawer.closed.connect(self._focus_first)
        self._preview.close_wanted.connect(self._drawer.shut)
        self._outer.addWidget(self._preview)
        for keys, slot in (
            ("Alt+Left", self._alt_left), ("Alt+Right", self._alt_right), ("Ctrl+Return", self._next_section),
            ("Ctrl+Enter", self._next_section), (INTERVIEW_KEY, self._turn_interview),
            ("Ctrl+I", self._turn_interview), (DRAWER_KEY, self._turn_drawer),
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
        self._finish()
        old, self._sheet = self._sheet, self._new_sheet()
        if old.leaf is not None:
            old.leaf.blockSignals(True)
        self._outer.replaceWidget(old, self._sheet)
        old.hide()
        old.deleteLater()
        self._sheet.show()
        self._preview.retranslate()
        self._show()

    def focus_search(self) -> None:
        """Put the keyboard where a long list of options is searched, if there is one."""
        search = self._sheet.leaf.findChild(QLineEdit, "search") if self._sheet.leaf is not None else None
        if isinstance(search, QLineEdit):
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def interviewing(self) -> bool:
        """It is in the interview mode."""
        return self._interviewing

    def set_interviewing(self, interviewing: bool) -> None:
        """Go into the interview mode or leave it."""
        if interviewing == self._interviewing or self._desk() is None:
            return
        self._finish()
        self._interviewing = interviewing
        self._sheet.dress(large=interviewing)
        self._show()
        self._focus_first()

    def open_drawer(self) -> None:
        """Slide the preview over the page, where it does not stand beside the questions."""
        if self._preview_place() == "drawer":
            self._drawer.open(moving=not self._context.theme.still)

    def close_drawer(self) -> None:
        """Put the preview away that lies over the page."""
        self._drawer.shut()

    # ── what is built once per language ─────────────────────────────────────────────────────────────────

    def _new_sheet(self) -> Sheet:
        sheet = Sheet(self._context)
        sheet.head.mode_wanted.connect(self._switch)
        sheet.head.interview_wanted.connect(self._turn_interview)
        sheet.head.preview_wanted.connect(self.open_drawer)
        sheet.bar.left.connect(self._turn_interview)
        sheet.stepper.chosen.connect(self._go_section)
        sheet.review.change_wanted.connect(self._go)
        sheet.note.kept.connect(self._noted)
        sheet.note.closed.connect(self._focus_first)
        sheet.way.back.connect(self._back)
        sheet.way.leave.connect(self._leave)
        sheet.way.on.connect(self._next)
        sheet.way.unknown.connect(self._dont_know)
        if self._interviewing:
            sheet.dress(large=True)
        return sheet

    # ── room ────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawer.setGeometry(self.rect())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """What the questions need alone: where there is no more room, the preview goes into its drawer."""
        return self._sheet.minimumSizeHint()

    def _preview_place(self) -> str:
        """Whether the preview stands "beside" the questions, in the "drawer" or "nowhere"."""
        if self._interviewing or self._client is None:
            return "nowhere"
        room = self.width() - self._preview_width()
        wide = self.window().width() >= _BESIDE and room >= self._context.theme.px(_LEAST_QUESTIONS)
        return "beside" if wide else "drawer"

    def _preview_width(self) -> int:
        return round(self._context.theme.px(_PREVIEW[self.width() >= _BESIDE]))

    def _fit(self) -> None:
        """Put the preview where it fits and tell the sheet how much room there is."""
        place = self._preview_place()
        width = self.width()
        if place == "beside":
            if self._preview.parentWidget() is not self:
                self._drawer.release()
                self._outer.addWidget(self._preview)
            self._preview.setFixedWidth(self._preview_width())
            width -= self._preview_width()
        elif place == "drawer":
            self._outer.removeWidget(self._preview)
            self._drawer.hold(self._preview, round(self._context.theme.px(_PREVIEW[1])))
        else:
            self._drawer.shut()
        self._preview.set_closable(place == "drawer")
        self._preview.setVisible(place != "nowhere")
        self._sheet.fit(width, self.height(), drawer=place == "drawer")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._finish()  # nothing that was typed is lost with the page

    # ── what is shown of the interview ──────────────────────────────────────────────────────────────────

    def _desk(self) -> "InterviewDesk | None":
        clients = self._context.workspace.clients
        return None if clients.current is None else self._context.workspace.interview(clients.current)

    def _desk_shown(self) -> "InterviewDesk | None":
        """The interview that is on the page, which what is typed there belongs to; None when it is gone."""
        try:
            return None if self._client is None else self._context.workspace.interview(self._client)
        except UserError:
            return None

    def _show(self) -> None:
        desk = self._desk()
        self._client = self._context.workspace.clients.current
        self._sheet.card.setVisible(desk is not None)
        if desk is None:
            self._fit()
            return
        state, sheet = desk.state, self._sheet
        sheet.show_place(state)
        if state.at is None:
            moved = sheet.show_review()
            sheet.review.show_interview(state, desk.notes, state.questionnaire.warnings(state.answers))
        else:
            moved = self._show_leaf(state, state.at)
        self._show_note()
        shown = sheet.leaf.questions if sheet.leaf is not None else ()
        sheet.way.show_interview(state, shown, large=self._interviewing)
        self._preview.show_interview(state)
        self._fit()
        sheet.order_tabs()
        if moved:
            self._focus_first()

    def _show_leaf(self, state: Interview, at: str) -> bool:
        """Show the leaf of the question at hand; whether it is another one than before."""
        wanted = (at,) if self._interviewing else leaf_of(state, at)
        before = leaf = self._sheet.leaf
        moved = before is None or before.questions != wanted
        if leaf is None or moved:
            self._refused = {id: text for id, text in self._refused.items() if id in wanted}
            stays = before is not None and before.questions[0] == wanted[0] and self._at_hand in wanted
            if not stays:  # else a question has come or gone below the one that is being answered
                self._at_hand = at
            leaf = self._new_leaf(state, wanted)
        self._sheet.show_leaf(leaf)
        leaf.show_state(state, self._refused)
        return moved

    def _new_leaf(self, state: Interview, questions: tuple[str, ...]) -> Leaf:
        low = self.height() < LOW
        leaf = Leaf(self._context, state, questions, large=self._interviewing, low=low)
        leaf.answered.connect(self._answered)
        leaf.emptied.connect(self._emptied)
        leaf.reached.connect(self._reached)
        leaf.entered.connect(self._entered)
        leaf.rearranged.connect(self._sheet.order_tabs)
        leaf.question_wanted.connect(self._go)
        return leaf

    def _show_note(self) -> None:
        desk, note = self._desk(), self._sheet.note
        shown = desk is not None and desk.state.at is not None
        note.setVisible(shown)
        if desk is not None:
            note.show_note(self._at_hand if shown else "", desk.notes.get(self._at_hand, ""))

    # ── what a person does ──────────────────────────────────────────────────────────────────────────────

    def _answered(self, question: str, raw: object) -> None:
        desk = self._desk_shown()
        if desk is None:
            return
        self._refused.pop(question, None)
        try:
            desk.answer(question, raw)
        except UserError as fault:
            self._refused[question] = self._context.messages.explain(fault)
            self._show()

    def _emptied(self, question: str) -> None:
        desk = self._desk_shown()
        if desk is not None:
            self._refused.pop(question, None)
            desk.clear(question)

    def _entered(self, question: str) -> None:
        """Enter ended a number: on to the next field of the leaf, then to the button that leads on."""
        to = self._sheet.leaf.after(question) if self._sheet.leaf is not None else None
        (to or self._sheet.way.next_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _reached(self, question: str) -> None:
        if question != self._at_hand:
            self._sheet.note.keep()
            self._at_hand = question
            self._show_note()

    def _noted(self, question: str, text: str) -> None:
        desk = self._desk_shown()
        if desk is None:
            return
        try:
            desk.note(question, text)
        except UserError as fault:
            self._context.notice(self._context.messages.explain(fault))

    def _finish(self) -> bool:
        """Keep what is being typed. False where a number stands that is not taken, the first time."""
        self._sheet.note.keep()
        leaf = self._sheet.leaf
        if leaf is None or leaf.finish():
            self._warned = ""
            return True
        warned, self._warned = self._warned, leaf.questions[0]
        return warned == self._warned

    def _next(self) -> None:
        desk = self._desk()
        if desk is None or not self._finish():
            return
        if desk.state.at is None:
            self._context.open_page("recommendation")
            return
        here = self._sheet.leaf.questions if self._sheet.leaf is not None else (desk.state.at,)
        while desk.state.at in here:
            desk.next()

    def _back(self) -> None:
        desk = self._desk()
        if desk is None or not self._finish():
            return
        here, before = self._sheet.leaf.questions if self._sheet.leaf is not None else (), desk.state.at
        desk.back()
        while desk.state.at in here and desk.state.at != before:
            before = desk.state.at
            desk.back()

    def _next_section(self) -> None:
        desk = self._desk()
        if desk is None or desk.state.section is None:
            return
        sections = desk.state.questionnaire.sections
        later = sections[sections.index(desk.state.section) + 1 :]
        self._go_section(later[0] if later else REVIEW)

    def _go_section(self, section: str) -> None:
        desk = self._desk()
        if desk is None or not self._finish():
            return
        if section == REVIEW:
            desk.review()
        else:
            desk.go(section)

    def _to_review(self) -> None:
        self._drawer.shut()
        self._go_section(REVIEW)

    def _go(self, question: str) -> None:
        desk = self._desk()
        if desk is not None and self._finish():
            self._drawer.shut()
            desk.go(question)
            self._at_hand = question
            self._focus_first()

    def _switch(self, mode: str) -> None:
        desk = self._desk()
        if desk is not None:
            if self._finish():
                desk.switch(cast(Mode, mode))
            self._show()

    def _leave(self) -> None:
        self._finish()
        self._context.open_page("clients")

    def _turn_interview(self) -> None:
        self.set_interviewing(not self._interviewing)

    def _turn_drawer(self) -> None:
        if self._drawer.is_open:
            self.close_drawer()
        else:
            self.open_drawer()

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

    def _dont_know(self) -> None:
        field = self._sheet.leaf.fields.get(self._at_hand) if self._sheet.leaf is not None else None
        if field is not None:
            field.dont_know()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self._sheet.leaf.fields.get(self._at_hand) if self._sheet.leaf is not None else None
        digit, focus = digit_of(event), QApplication.focusWidget()
        if field is not None and digit == 0:
            self._dont_know()
        elif field is not None and digit and field.choose(digit):
            pass
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._enter(focus)
        elif event.key() == Qt.Key.Key_Escape and self._interviewing:
            self.set_interviewing(False)
        else:
            super().keyPressEvent(event)

    def _enter(self, focus: QWidget | None) -> None:
        """Enter does what a button says; elsewhere than in a field it leads on."""
        if isinstance(focus, QPushButton):
            focus.click()
        elif not isinstance(focus, (QLineEdit, QComboBox)):
            self._next()

    def _focus_first(self) -> None:
        if not self.isVisible() or self._drawer.is_open:
            return
        control = self._control_at_hand()
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sheet.bring_into_view(control)

    def _control_at_hand(self) -> QWidget:
        fields: Sequence[str] = tuple(self._sheet.leaf.fields) if self._sheet.leaf is not None else ()
        if self._sheet.leaf is None or not fields:
            return self._sheet.way.next_button
        at = self._at_hand if self._at_hand in fields else fields[0]
        return self._sheet.leaf.fields[at].first_control()

    def _workspace_changed(self, change: "Change") -> None:
        clients = self._context.workspace.clients
        if change.kind == "chosen":
            self._finish()
            self._refused, self._sheet.leaf, self._warned = {}, None, ""
            self._preview.forget()
            self.refresh()
        elif change.client_id == clients.current and change.kind in ("answers", "notes", "position"):
            self._show()
            if change.kind == "answers":
                self._preview.note_answer(change.what)
                self._context.advice.request()
