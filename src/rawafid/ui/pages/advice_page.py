"""What pages that show the advice have in common: waiting for it, having none yet, and a failed worker."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawafid.knowledge.answers import is_known
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel, is_rtl
from rawafid.ui.widgets.buttons import primary, secondary
from rawafid.ui.widgets.card import Card, Tip
from rawafid.ui.widgets.head_line import HeadLine, head_words
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.scroller import Scroller
from rawafid.workspace.interview import ANSWERS_NEEDED, answers_given

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

_MARGIN: Final = 22
_LEAST_BODY: Final = 110.0
_PATIENCE_MS: Final = 500
_TIP_ICONS: Final = {"warn": "warning", "bad": "warning", "soft": "info", "good": "check-circle"}


def link_text(context: Context, said: str, target: str, *, before: str = "", after: str = "") -> TextLabel:
    """A text that opens something and wraps, unlike a button; `linkActivated(target)` says so."""
    style = f"color:{context.theme.color('primary')};text-decoration:none;font-weight:600"
    anchor = f'<a href="{escape(target)}" style="{style}">{escape(said, quote=False)}</a>'
    body = f"{escape(before, quote=False)}{anchor}{escape(after, quote=False)}"
    # Rich text breaks a line at the narrow space between thousands, which it should not.
    label = TextLabel(body.replace("\u202f", "\u00a0"), role="small", wrap=True, rich=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    label.setAccessibleName(f"{before}{said}{after}")
    return label


def tip(kind: str, said: str, buttons: Sequence[QPushButton] = ()) -> Tip:
    """A tinted note with the icon of its kind, and what can be done about it."""
    note = Tip(said, kind=kind, icon=_TIP_ICONS[kind])
    row = note.layout()
    if row is not None:
        for button in buttons:
            row.addWidget(button)
    note.setAccessibleName(said)
    return note


class AdvicePage(QWidget):
    """A page that shows the advice for the current client, or says why it cannot.

    A subclass gives the name of the page (`title`), what stands beside it (`head`) and the page itself
    (`body`). It is asked for them again after every change of the advice, the language or the theme.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context: Final = context
        self.advice: Advice | None = None
        self._fault = ""
        self._is_listening = False
        self._shown: tuple[object, ...] = ()
        self._head = QWidget()
        self._strip = QWidget()
        self._scroll = Scroller()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 18, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._head)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._scroll, 1)

    # ── what a subclass says

    def title(self) -> str:
        """The name of the page."""
        raise NotImplementedError

    def head(self, advice: "Advice") -> tuple[str, list[QWidget]]:
        """What the page is about, in one line, and what stands at the other end of the head."""
        raise NotImplementedError

    def body(self, advice: "Advice") -> QWidget:
        """The page for one advice, without margins."""
        raise NotImplementedError

    def head_key(self) -> object:
        """What the head shows beside the advice: it is written anew when this is another."""
        return None

    def fill(self, advice: "Advice") -> None:
        """What is dear to draw twice and therefore waits until the body is in its place."""

    def shown(self) -> "Advice | None":
        """The advice that the page shows: the client's own, unless another one is being tried."""
        return self.advice

    def bring_up_to_date(self, advice: "Advice") -> bool:
        """Put another advice into the body that stands there, when that is possible."""
        return False

    # ── what a window calls

    def refresh(self) -> None:
        """Ask for the advice of the present answers. Called whenever the page comes to sight."""
        if not self._is_listening:
            self._is_listening = True
            desk = self.context.advice
            desk.changed.connect(self.show_advice)
            desk.failed.connect(self._fail)
            desk.busy.connect(self._say_busy)
        self._fault = ""
        if self._missing() is None:
            self.context.advice.request()
        self._show()

    def retranslate(self) -> None:
        """Write everything anew in the present language, digits, direction and colours."""
        self._shown = ()
        self._show()

    def show_advice(self, advice: "Advice | None") -> None:
        """Show an advice; None where there is none for the current client."""
        self.advice, self._fault = advice, ""
        self._show()

    def go_to_question(self, question: str) -> None:
        """Open the questionnaire at a question."""
        current = self.context.workspace.clients.current
        if current is not None:
            self.context.workspace.interview(current).go(question)
            self.context.open_page("questionnaire")

    def put_under_head(self, part: QWidget) -> None:
        """Keep a part between the head and the body, whatever becomes of them."""
        self._column.insertWidget(self._column.indexOf(self._scroll), part)

    def scroll_to_top(self) -> None:
        """Show the beginning of the body."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_to_sight(self, part: QWidget) -> None:
        """Scroll to a part of the body."""
        self._scroll.ensureWidgetVisible(part, 0, 40)

    def minimumSizeHint(self) -> QSize:
        """Room for the head as it is now, in lines as many as it needs, and for some of the body."""
        least = self._column.minimumSize()
        head = self._column.minimumHeightForWidth(max(self.width(), least.width()))
        body = max(0, round(self.context.theme.px(_LEAST_BODY)) - self._scroll.minimumSizeHint().height())
        return QSize(least.width(), head + body)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that no control has taken."""
        if not self._scroll.scroll_by_key(event):
            super().keyPressEvent(event)

    # ── states

    def _fail(self, said: str) -> None:
        self._fault = said
        self._show()

    def _say_busy(self, _busy: bool) -> None:
        self._show()

    def _missing(self) -> list[str] | None:
        """Questions to answer before there can be advice: None when there are answers enough."""
        workspace = self.context.workspace
        current = workspace.clients.current
        if current is None:
            return []
        interview = workspace.interview(current).state
        given = answers_given(interview)
        if given >= ANSWERS_NEEDED:
            return None
        unknown = [question for question in interview.path() if not is_known(interview.answers.get(question))]
        return unknown[: max(1, ANSWERS_NEEDED - given)]

    def _show(self) -> None:
        """Bring what is seen in step with what is known; a page that is right already is left alone.

        A page out of sight waits until it is seen, so that answering is not slowed down by it.
        """
        if not self.isVisible():
            return
        missing = self._missing()
        desk = self.context.advice
        waiting = desk.is_busy and not desk.is_current
        advice = self.shown()
        state: tuple[object, ...]
        if missing is not None:
            state = ("missing", tuple(missing), self.context.workspace.clients.current)
        elif advice is None:
            state = ("fault", self._fault) if self._fault else ("waiting",)
        else:
            state = ("advice", advice, waiting, self._fault, self.head_key())
        state = (*state, self.context.messages, self.context.theme)
        if state == self._shown:
            return
        before, self._shown = self._shown, state
        if state[0] == "advice" and advice is not None:
            self._write_strip(waiting)
            same_look = before[:1] == state[:1] and before[-2:] == state[-2:]
            if same_look and before[1] == state[1] and before[4] == state[4]:
                return
            self._write_head(advice)
            if not (same_look and self.bring_up_to_date(advice)):
                self._put(self.body(advice))
                self.fill(advice)
            return
        self._write_strip(False)
        self._write_head(None)
        self._put(self._empty(state[0], missing or []))

    def _write_head(self, advice: "Advice | None") -> None:
        said, beside = self.head(advice) if advice is not None else ("", [])
        holder = QWidget()
        row = HeadLine(holder)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        about = [TextLabel(said, role="small", wrap=True)] if said else []
        row.addWidget(head_words(TextLabel(self.title(), role="title"), *about))
        for widget in beside:
            row.addWidget(widget)
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self._head.isAncestorOf(focus) else ""
        self._replace(self._head, holder)
        self._head = holder
        again = holder.findChild(QWidget, name) if name else None
        if again is not None:  # the button that was pressed is still the one with the keyboard
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_strip(self, waiting: bool) -> None:
        """One line over the page when what it shows is not the latest."""
        tr = self.context.messages.tr
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        if self.advice is not None and self._fault:
            said = tr("{problem} What you see is the last advice that worked.", problem=self._fault)
            row.addWidget(tip("bad", said, [self._again()]))
        elif waiting:
            said = tr("The advice is being brought up to date; this is the one from before.")
            row.addWidget(tip("soft", said))
        self._replace(self._strip, holder)
        self._strip = holder
        holder.setVisible(row.count() > 0 and not waiting)
        if waiting and row.count():  # most advice is there before anybody could read that it is not
            QTimer.singleShot(_PATIENCE_MS, holder, holder.show)

    def _replace(self, old: QWidget, new: QWidget) -> None:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()

    def _put(self, body: QWidget) -> None:
        """Show another body at the same place of the page."""
        at = self._scroll.verticalScrollBar().value()
        focus, old = QApplication.focusWidget(), self._scroll.widget()
        if focus is not None and old is not None and old.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would go to any other place
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(body)
        self._scroll.setWidget(holder)
        self._align()
        self._scroll.verticalScrollBar().setValue(at)

    def _align(self) -> None:
        """Keep the body as wide as the head, with the scroll bar in the margin."""
        holder = self._scroll.widget()
        layout = holder.layout() if holder is not None else None
        if layout is None:
            return
        bar = self._scroll.verticalScrollBar()
        trailing = max(0, _MARGIN - (bar.sizeHint().width() if bar.maximum() > 0 else 0))
        left, right = (trailing, _MARGIN) if is_rtl(self) else (_MARGIN, trailing)
        layout.setContentsMargins(left, 0, right, 16)

    def _again(self) -> QPushButton:
        button = secondary(self.context.messages.tr("Try again"))
        button.clicked.connect(self.refresh)
        return button

    def _empty(self, state: object, missing: list[str]) -> QWidget:
        """A card in the middle that says what is missing and what to do."""
        tr = self.context.messages.tr
        questions: list[str] = []
        buttons: list[QPushButton] = []
        if state == "waiting":
            drawing, title = "compass", tr("The advice is being worked out")
            said = tr("The first time takes a few seconds.")
        elif state == "fault":
            drawing, title, said = "warning", tr("The advice could not be worked out"), self._fault
            buttons.append(self._again())
        elif self.context.workspace.clients.current is None:
            drawing, title = "users", tr("No client is chosen")
            said = tr("Choose a client or open one of the examples, and the advice for them stands here.")
            button = primary(tr("Clients"))
            button.clicked.connect(lambda: self.context.open_page("clients"))
            buttons.append(button)
        else:
            drawing, title = "clipboard", tr("A few answers first")
            said = tr("Without them the advice would be the same for everybody. Next to answer:")
            questions = missing
            button = primary(tr("Go on with the questionnaire"))
            button.clicked.connect(lambda: self.go_to_question(missing[0]))
            buttons.append(button)
        return self._empty_card(drawing, title, said, questions, buttons)

    def _empty_card(
        self, drawing: str, title: str, said: str, questions: list[str], buttons: list[QPushButton]
    ) -> QWidget:
        holder = QWidget()
        around = QVBoxLayout(holder)
        card = Card()
        card.setFixedWidth(round(self.context.theme.px(520)))
        column = card.body
        column.setSpacing(8)
        column.addWidget(IconLabel(drawing, token="primary", size=30))
        column.addWidget(TextLabel(title, role="question", wrap=True))
        column.addWidget(TextLabel(said, role="muted", wrap=True))
        for question in questions:
            label = link_text(self.context, self.context.messages.prose("questions", question), question)
            label.linkActivated.connect(self.go_to_question)
            column.addWidget(label)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        around.addStretch(1)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(2)
        return holder
