"""The side column of the recommendation: how sure it is, why, what would change it, what to find out."""

from html import escape
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import link_text
from rawafid.ui.pages.recommendation_mix import confidence_chip
from rawafid.ui.pages.recommendation_parts import Bullet, Section
from rawafid.ui.pages.recommendation_words import MOST_QUESTIONS, Moved, RecommendationWords, Why
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.widgets.buttons import link
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.icon_label import IconLabel

CONFIDENCE, WHY, CHANGES, NEXT, MEASURE = "confidence", "why", "changes", "next", "measure"
_ROW_GAP: Final = 8


class SideColumn(QObject):
    """Makes the parts of the side column from the words of one advice.

    `question_wanted(id)` asks for the answer that a reason comes from, `left_out_wanted()` for the channels
    that are not in the mix.
    """

    question_wanted = Signal(str)
    left_out_wanted = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sections(self, words: RecommendationWords) -> list[Section]:
        """The parts, in the order in which they are read."""
        advice, found = words.advice, []
        if advice.mix:
            found.append(Section(CONFIDENCE, words.confidence(), lambda: self._confidence(words)))
        if why := words.why():
            leaning = words.round.leaning()
            found.append(Section(WHY, (why, leaning), lambda: self._why(why, leaning)))
        left_out = len(advice.not_chosen) if advice.mix else 0
        known = advice.what_would_change is not None
        changes = words.changes()
        found.append(
            Section(
                CHANGES, (changes, left_out) if known else None, lambda: self._changes(changes, left_out),
                meanwhile=lambda: self._waiting(left_out),
            )
        )  # fmt: skip
        questions = words.open_questions()
        if questions or advice.next_questions is None:
            key = None if advice.next_questions is None else questions
            found.append(Section(NEXT, key, lambda: self._next(questions)))
        measurements = words.round.measurements()[:MOST_QUESTIONS]
        if measurements or advice.next_measurements is None:
            told = None if advice.next_measurements is None else measurements
            found.append(Section(MEASURE, told, lambda: self._measure(measurements)))
        return found

    def _confidence(self, words: RecommendationWords) -> Card:
        level, said = words.confidence()
        card = Card(self._context.messages.tr("How sure is it?"), wrap=True)
        card.add_to_title(confidence_chip(level, words.say.confidence(level)))
        card.add(TextLabel(said, role="muted", wrap=True))
        teaching = link_text(
            self._context, self._context.messages.tr("What a range means"), "guide/term:range"
        )
        teaching.linkActivated.connect(self._context.open_page)
        card.add(teaching)
        return card

    def _why(self, reasons: tuple[Why, ...], leaning: str) -> Card:
        card = Card(self._context.messages.tr("Why does it lean so?"), wrap=True)
        card.body.setSpacing(6)
        for reason in reasons:
            row = QHBoxLayout()
            row.setSpacing(_ROW_GAP)
            row.addWidget(Bullet(reason.approach), 0, Qt.AlignmentFlag.AlignTop)
            section = self._context.messages.tr("({section})", section=reason.section)
            label = link_text(self._context, section, reason.question, before=f"{reason.text} ")
            label.linkActivated.connect(self.question_wanted)
            row.addWidget(label, 1)
            card.add(row)
        if leaning:
            card.add(TextLabel(leaning, role="muted", wrap=True))
        return card

    def _waiting(self, left_out: int) -> Card:
        tr = self._context.messages.tr
        card = Card(tr("What would change it?"), wrap=True)
        card.add(TextLabel(tr("Other answers are being tried…"), role="muted", wrap=True))
        self._add_left_out(card, left_out)
        return card

    def _changes(self, changes: tuple[Moved, ...], left_out: int) -> Card:
        tr = self._context.messages.tr
        card = Card(tr("What would change it?"), wrap=True)
        if not changes:
            said = tr("None of the other answers that were tried would change it.")
            card.add(TextLabel(said, role="muted", wrap=True))
        for number, change in enumerate(changes):
            if number:
                card.add(rule())
            card.add(self._change(change))
        self._add_left_out(card, left_out)
        return card

    def _change(self, change: Moved) -> QVBoxLayout:
        tr = self._context.messages.tr
        column = QVBoxLayout()
        column.setSpacing(2)
        asked = link_text(self._context, change.asked, change.question)
        asked.linkActivated.connect(self.question_wanted)
        column.addWidget(asked)
        column.addWidget(TextLabel(tr("If the answer were: {answer}", answer=change.answer), wrap=True))
        row = QHBoxLayout()
        row.setSpacing(_ROW_GAP)
        rtl = self._context.messages.direction == "rtl"
        forward = icons.forward(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )  # fmt: skip
        token = f"{change.approach}_chip" if change.approach else "ink2"
        row.addWidget(IconLabel(forward, token=token, size=16), 0, Qt.AlignmentFlag.AlignTop)
        color = self._context.theme.color(token)
        effect = f'<span style="color:{color};font-weight:600">{escape(change.effect, quote=False)}</span>'
        if change.channels:
            effect += f"<br>{escape(change.channels, quote=False)}"
        row.addWidget(TextLabel(effect, role="small", wrap=True, rich=True), 1)
        column.addLayout(row)
        return column

    def _add_left_out(self, card: Card, left_out: int) -> None:
        if not left_out:
            return
        tr = self._context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(_ROW_GAP)
        row.addWidget(IconLabel("eye-off", size=18))
        said = TextLabel(tr("{n} channels left out", n=left_out), wrap=True)
        said.setAlignment(leading())
        row.addWidget(said, 1)
        button = link(tr("Why?"))
        button.setAccessibleName(tr("Channels left out, and why"))
        button.clicked.connect(self.left_out_wanted)
        row.addWidget(button)
        card.add(rule())
        card.add(row)

    def _next(self, questions: tuple[tuple[str, str], ...]) -> Card:
        card = Card(self._context.messages.tr("What to find out next"), wrap=True)
        for question, said in questions:
            label = link_text(self._context, said, question)
            label.linkActivated.connect(self.question_wanted)
            card.add(label)
        return card

    def _measure(self, measurements: tuple[str, ...]) -> Card:
        card = Card(self._context.messages.tr("What to measure next"), wrap=True)
        for said in measurements:
            card.add(TextLabel(said, role="small", wrap=True))
        return card
