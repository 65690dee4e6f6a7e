"""The sheet of the questionnaire page: what stands above, on and under the card, in usual or in large type.

It lays out and shows; what a person does is signalled by its parts and belongs to the page.
"""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rawafid.knowledge.interview import Interview
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_fields import LARGE
from rawafid.ui.pages.questionnaire_foot import NoteRow, Way
from rawafid.ui.pages.questionnaire_head import InterviewBar, QuestionnaireHead, place_text, steps_of
from rawafid.ui.pages.questionnaire_leaf import Leaf
from rawafid.ui.pages.questionnaire_review import ReviewPage
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import BODY, Theme
from rawafid.ui.widgets.stepper import Stepper

_CHOICES: Final = frozenset({"choice", "multi"})
LOW: Final = 780
"""Pixels of height below which the page closes up."""

_VERY_LOW: Final = 570
"""Pixels of height below which even what is said of the place among the questions gives way."""

_WIDEST_INTERVIEW: Final = 1040.0
_SIDES: Final = 22


class Sheet(QWidget):
    """Head and sections, or the bar of an interview; the card with a leaf or the review; note and way."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._large = False
        self.leaf: Leaf | None = None
        self._column = column = QVBoxLayout(self)
        self.head: Final = QuestionnaireHead(context)
        self.bar: Final = InterviewBar(context)
        self.stepper: Final = Stepper()
        self.stepper.setAccessibleName(context.messages.tr("Sections of the questionnaire"))
        self.card: Final = QFrame()
        self.card.setProperty("card", "true")
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.stepper)
        column.addWidget(self.card, 1)
        self._inside = inside = QVBoxLayout(self.card)
        inside.addWidget(self._build_top())
        self._stack = QStackedWidget()
        self._stack.setProperty("ground", "card")
        inside.addWidget(self._stack, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("ground", "none")
        self._stack.addWidget(self._area)
        self.review: Final = ReviewPage(context)
        self._stack.addWidget(self.review)
        self.note: Final = NoteRow(context)
        inside.addWidget(self.note)
        self.way: Final = Way(context)
        inside.addWidget(self.way)
        self.dress(large=False)

    def _build_top(self) -> QWidget:
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        self._place = TextLabel(role="small")
        self._digits = TextLabel(role="caption")
        one, nine, zero = (self._context.formatter.integer(digit) for digit in (1, 9, 0))
        self._digits.setText(
            self._context.messages.tr(
                "Keys: {first} to {last} choose, {zero} is “I don't know”", first=one, last=nine, zero=zero
            )
        )
        top.addWidget(self._place)
        top.addStretch(1)
        top.addWidget(self._digits)
        return self._top

    # ── how it looks ────────────────────────────────────────────────────────────────────────────────────

    def dress(self, *, large: bool) -> None:
        """Take the large type of the interview mode, or the usual one. The leaf has to be made anew."""
        self._large = large
        if large:
            look = self._context.theme
            look = Theme(look.name, font_percent=round(look.font_percent * LARGE))
            # What no style names a size for would keep that of the application.
            size = f"QWidget {{ font-size: {look.points(BODY)}pt; }}\n"
            self.card.setStyleSheet(size + look.style_sheet(self.layoutDirection()))
        elif self.card.styleSheet():
            self.card.setStyleSheet("")
        self.head.setVisible(not large)
        self.stepper.setVisible(not large)
        self.bar.setVisible(large)
        self.leaf = None

    def fit(self, width: int, height: int, *, drawer: bool) -> None:
        """Give the questions the room of what can be done without, on a sheet of this size."""
        low, very_low, large = height < LOW, height < _VERY_LOW, self._large
        width -= 2 * _SIDES
        side = 36 if large else 22
        if large:
            side = max(side, round((width - self._context.theme.px(_WIDEST_INTERVIEW)) / 2))
        self._inside.setContentsMargins(side, 10 if low else 18, side, 8 if very_low else 12 if low else 18)
        self._inside.setSpacing(3 if very_low else 6 if low else 10)
        self._column.setContentsMargins(_SIDES, 8 if low else 16, _SIDES, 8 if low else 14)
        self._column.setSpacing(6 if very_low else 8 if low else 12)
        self._top.setVisible(not large and not very_low)
        self.head.fit(width, low=low, drawer=drawer)
        self.bar.fit(width)
        inside = width - 2 * side - 2
        self._digits.setVisible(self._by_digits() and self._top.sizeHint().width() <= inside)
        self.way.fit(inside)

    def _by_digits(self) -> bool:
        leaf = self.leaf
        return leaf is not None and leaf.fields[leaf.questions[0]].question.kind in _CHOICES

    # ── what it shows ───────────────────────────────────────────────────────────────────────────────────

    def show_place(self, state: Interview) -> None:
        """Where the interview stands and how far it has come."""
        if self._large:
            self.bar.show_interview(state)
            return
        self.head.show_interview(state)
        self.stepper.set_steps(steps_of(self._context, state))
        self._place.setText(place_text(self._context, state))

    def show_review(self) -> bool:
        """Bring the review to the front; whether it was not there before."""
        moved = self._stack.currentWidget() is not self.review
        self.leaf = None
        self._stack.setCurrentWidget(self.review)
        return moved

    def show_leaf(self, leaf: Leaf) -> None:
        """Bring a leaf to the front in the place of another one."""
        self._stack.setCurrentWidget(self._area)
        if leaf is self.leaf:
            return
        old = self._area.takeWidget()
        if old is not None:
            old.blockSignals(True)  # what it says while it loses the keyboard is of another leaf
            old.hide()
            old.deleteLater()  # not at once: its key may be the one that is just being handled
        self.leaf = leaf
        self._area.setWidget(leaf)

    def bring_into_view(self, control: QWidget) -> None:
        """Scroll to a control of the leaf."""
        if self.leaf is not None and self.leaf.isAncestorOf(control):
            self._area.ensureWidgetVisible(control)

    def order_tabs(self) -> None:
        """Tab goes as one reads: the sections, the questions, the buttons under them."""
        order: list[QWidget] = [self.bar.leave, *self.head.parts, *self.stepper.buttons]
        if self.leaf is not None:
            order += self.leaf.parts()
        order += [*self.note.parts, *self.way.parts]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
