"""The recommendation: the finding in a sentence, what to expect, the mix, why, and what would change it."""

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rawafid.terminal.plan_words import ScenarioLine, TopicLine
from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import AdvicePage, link_text, tip
from rawafid.ui.pages.recommendation_mix import MixTable, confidence_chip
from rawafid.ui.pages.recommendation_words import (
    MOST_QUESTIONS,
    KeyFigure,
    Moved,
    RecommendationWords,
    Why,
    short_name,
)
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import SEMIBOLD, SMALL, Theme
from rawafid.ui.widgets.buttons import link, primary, secondary
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.painted import Painted, fill, text_width
from rawafid.ui.widgets.range_bar import RangeBar
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

GAP: Final = 13
_ROOMY: Final = 1120
_SIDE_WIDTH: Final = 300.0
_SIDE_WIDTH_SMALL: Final = 268.0
_BARS_WIDTH: Final = 290.0
_PAIRS: Final = (("upstream", "downstream"), ("inbound", "outbound"))


class RecommendationPage(AdvicePage):
    """Shows the advice of `context.advice` for the current client."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._open_rows: frozenset[str] = frozenset()
        self._shows_left_out = False
        self._left_out: QWidget | None = None
        super().__init__(context, parent)

    def title(self) -> str:
        return self.context.messages.tr("Recommendation")

    def head(self, advice: "Advice") -> tuple[str, list[QWidget]]:
        tr = self.context.messages.tr
        words = self._words(advice)
        beside: list[QWidget] = []
        if advice.budget_per_month is not None and advice.currency:
            amount = words.say.money(advice.budget_per_month, exact=True)
            budget = secondary(tr("Budget: {amount} a month", amount=amount), "wallet")
            budget.setToolTip(tr("Change the answer"))
            budget.clicked.connect(self._change_budget)
            beside.append(budget)
        if advice.mix:
            compare = primary(tr("Compare the approaches"), "next", trailing=True)
            compare.clicked.connect(self._compare)
            beside.append(compare)
        return words.based_on(), beside

    def body(self, advice: "Advice") -> QWidget:
        words = self._words(advice)
        return Columns(self._main(words), self._side(words), self.context.theme)

    def _words(self, advice: "Advice") -> RecommendationWords:
        return RecommendationWords(advice, self.context.messages, self.context.knowledge.questionnaire)

    def _change_budget(self) -> None:
        self.go_to_question("monthly_budget")

    def _compare(self) -> None:
        self.context.open_page("comparison")

    # ── the main column

    def _main(self, words: RecommendationWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        for said in words.urgent():
            column.addWidget(tip("warn", said))
        column.addWidget(self._finding(words))
        figures = words.key_figures()
        if words.advice.mix and figures:
            column.addWidget(self._figures(figures))
        if words.advice.mix:
            column.addWidget(self._mix(words))
            if scenarios := words.round.scenarios():
                column.addWidget(self._scenarios(scenarios))
            if topics := words.round.topics():
                column.addWidget(self._topics(topics))
        if wishes := words.round.wishes():
            column.addWidget(self._wishes(wishes))
        self._left_out = self._channels_left_out(words)
        self._left_out.setVisible(self._shows_left_out or not words.advice.mix)
        column.addWidget(self._left_out)
        tr, percent = self.context.messages.tr, self.context.formatter.percent
        if checks := words.checks():
            column.addWidget(self._notices(tr("Check before you start"), "warn", checks))
        if remarks := words.remarks():
            column.addWidget(self._notices(tr("Good to know"), "soft", remarks))
        note = tr(
            "The figures are estimates and no promise: {share} of the time the truth should lie in the"
            " range.",
            share=percent(0.8),
        )
        note = f"{note} {words.round.rounding()}".strip()
        column.addWidget(TextLabel(note, role="caption", wrap=True))
        column.addStretch(1)
        return column

    def _finding(self, words: RecommendationWords) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(20)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(TextLabel(words.headline(), role="question", wrap=True))
        if said := words.explanation():
            texts.addWidget(TextLabel(said, role="small", wrap=True))
        texts.addStretch(1)
        row.addLayout(texts, 1)
        if words.advice.mix:
            row.addLayout(self._bars(words))
        card.body.addLayout(row)
        return card

    def _bars(self, words: RecommendationWords) -> QVBoxLayout:
        column = QVBoxLayout()
        look, percent = self.context.theme, self.context.formatter.percent
        width, font = look.px(_BARS_WIDTH), look.font(SMALL, SEMIBOLD)
        shares = words.advice.shares
        pairs = [
            [
                SplitPart(short_name(one, words.messages), shares[one], percent(shares[one]), one)
                for one in pair
            ]
            for pair in _PAIRS
        ]
        fits = all(
            text_width(f"{part.label} {part.text}", font) + 14 <= part.share * width
            for pair in pairs
            for part in pair
        )
        column.setSpacing(8 if fits else 10)
        for pair in pairs:
            bar = SplitBar(pair, labels="inside" if fits else "above")
            bar.setFixedWidth(round(width))
            column.addWidget(bar)
        column.addStretch(1)
        return column

    def _figures(self, figures: tuple[KeyFigure, ...]) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        for number, figure in enumerate(figures):
            if number:
                row.addWidget(Upright())
            row.addLayout(self._figure(figure), 1)
        card.body.addLayout(row)
        return card

    def _figure(self, figure: KeyFigure) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(TextLabel(figure.label, role="small"))
        value = QHBoxLayout()
        value.setSpacing(6)
        value.addWidget(TextLabel(figure.value, role="kpi"))
        if figure.unit:
            value.addWidget(TextLabel(figure.unit, role="small"), 0, Qt.AlignmentFlag.AlignBottom)
        value.addStretch(1)
        column.addLayout(value)
        range_ = figure.range
        bar = RangeBar(range_.low, range_.mid, range_.high)
        bar.setAccessibleName(f"{figure.label}: {figure.value} {figure.unit}, {figure.between}")
        column.addWidget(bar)
        column.addWidget(TextLabel(figure.between, role="small"))
        return column

    def _mix(self, words: RecommendationWords) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("The monthly mix"), subtitle=tr("Thin line: amounts in this range do about as well"))
        table = MixTable(self.context, words, self._open_rows)
        table.opened.connect(self._remember_row)
        table.question_wanted.connect(self.go_to_question)
        card.body.addWidget(table)
        return card

    def _scenarios(self, lines: tuple[ScenarioLine, ...]) -> Card:
        tr = self.context.messages.tr
        card = Card(
            tr("Three attitudes to risk"),
            subtitle=tr("The same client at each: what to expect, and what comes of it in the worst tenth"),
        )
        heads = ["", short_name("upstream", self.context.messages), tr("Results expected")]
        heads.append(tr("in the worst tenth"))
        if lines[0].gain:
            heads += [tr("Worth expected"), tr("in the worst tenth")]
        table = Figures(heads)
        for line in lines:
            cells = [line.name, line.upstream, line.results, line.results_in_bad_cases]
            if line.gain:
                cells += [line.gain, line.gain_in_bad_cases]
            table.add_row(cells, note=line.channels, strong=line.chosen)
        card.body.addWidget(table)
        return card

    def _topics(self, lines: tuple[TopicLine, ...]) -> Card:
        messages = self.context.messages
        card = Card(
            messages.tr("What your answers do to the plan"),
            subtitle=messages.tr("Against the plan of which only the means are known; the parts add up"),
        )
        heads = [messages.tr("Answers"), short_name("upstream", messages), short_name("inbound", messages)]
        if lines[0].worth:
            heads.append(messages.tr("Worth of the plan"))
        table = Figures(heads)
        for line in lines:
            cells = [line.name, line.upstream, line.inbound]
            if line.worth:
                cells.append(line.worth)
            table.add_row(cells, note=line.channels)
            for question, said in line.answers:
                label = link_text(self.context, said, question)
                label.linkActivated.connect(self.go_to_question)
                table.add_wide(label)
        card.body.addWidget(table)
        return card

    def _wishes(self, wishes: tuple[str, ...]) -> Card:
        card = Card(self.context.messages.tr("What your wishes cost"))
        card.body.setSpacing(6)
        for wish in wishes:
            card.add(TextLabel(wish, wrap=True))
        return card

    def _remember_row(self, channel: str, is_open: bool) -> None:
        self._open_rows = self._open_rows | {channel} if is_open else self._open_rows - {channel}

    def _channels_left_out(self, words: RecommendationWords) -> Card:
        card = Card(self.context.messages.tr("Channels left out, and why"))
        card.body.setSpacing(10)
        for reason, channels in words.left_out():
            group = QVBoxLayout()
            group.setSpacing(0)
            group.addWidget(TextLabel(reason, role="strong", wrap=True))
            group.addWidget(TextLabel(channels, role="small", wrap=True))
            card.add(group)
        return card

    # ── the side column

    def _side(self, words: RecommendationWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        if words.advice.mix:
            column.addWidget(self._confidence(words))
        if why := words.why():
            column.addWidget(self._why(why))
        column.addWidget(self._changes(words))
        if open_questions := words.open_questions():
            column.addWidget(self._next(open_questions))
        if measurements := words.round.measurements():
            column.addWidget(self._measure(measurements[:MOST_QUESTIONS]))
        column.addStretch(1)
        return column

    def _confidence(self, words: RecommendationWords) -> Card:
        level, said = words.confidence()
        card = Card(self.context.messages.tr("How sure is it?"))
        card.add_to_title(confidence_chip(level, words.say.confidence(level)))
        card.add(TextLabel(said, role="muted", wrap=True))
        return card

    def _why(self, reasons: tuple[Why, ...]) -> Card:
        card = Card(self.context.messages.tr("Why does it lean so?"))
        card.body.setSpacing(6)
        for reason in reasons:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Bullet(reason.approach), 0, Qt.AlignmentFlag.AlignTop)
            section = self.context.messages.tr("({section})", section=reason.section)
            label = link_text(self.context, section, reason.question, before=f"{reason.text} ")
            label.linkActivated.connect(self.go_to_question)
            row.addWidget(label, 1)
            card.add(row)
        return card

    def _changes(self, words: RecommendationWords) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("What would change it?"))
        if words.advice.what_would_change is None:
            card.add(TextLabel(tr("Other answers are being tried…"), role="muted", wrap=True))
        changes = words.changes()
        if words.advice.what_would_change is not None and not changes:
            said = tr("None of the other answers that were tried would change it.")
            card.add(TextLabel(said, role="muted", wrap=True))
        for number, change in enumerate(changes):
            if number:
                card.add(rule())
            card.add(self._change(change))
        if words.advice.not_chosen and words.advice.mix:
            card.add(rule())
            card.add(self._left_out_line(words))
        return card

    def _change(self, change: Moved) -> QVBoxLayout:
        tr = self.context.messages.tr
        column = QVBoxLayout()
        column.setSpacing(2)
        asked = link_text(self.context, change.asked, change.question)
        asked.linkActivated.connect(self.go_to_question)
        column.addWidget(asked)
        column.addWidget(TextLabel(tr("If the answer were: {answer}", answer=change.answer), wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        forward = icons.forward(self.layoutDirection())
        token = f"{change.approach}_chip" if change.approach else "ink2"
        row.addWidget(IconLabel(forward, token=token, size=16), 0, Qt.AlignmentFlag.AlignTop)
        color = self.context.theme.color(token)
        effect = f'<span style="color:{color};font-weight:600">{escape(change.effect, quote=False)}</span>'
        if change.channels:
            effect += f"<br>{escape(change.channels, quote=False)}"
        row.addWidget(TextLabel(effect, role="small", wrap=True, rich=True), 1)
        column.addLayout(row)
        return column

    def _left_out_line(self, words: RecommendationWords) -> QHBoxLayout:
        tr = self.context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("eye-off", size=18))
        row.addWidget(TextLabel(tr("{n} channels left out", n=len(words.advice.not_chosen)), wrap=True), 1)
        button = link(tr("Why?"))
        button.setAccessibleName(tr("Channels left out, and why"))
        button.clicked.connect(self._show_left_out)
        row.addWidget(button)
        return row

    def _show_left_out(self) -> None:
        """Open the list of what was left out, or close it."""
        self._shows_left_out = not self._shows_left_out
        if self._left_out is not None:
            self._left_out.setVisible(self._shows_left_out)
            if self._shows_left_out:
                QTimer.singleShot(0, self._left_out, self._bring_left_out)

    def _bring_left_out(self) -> None:
        if self._left_out is not None:
            self.bring_to_sight(self._left_out)

    def _next(self, questions: tuple[tuple[str, str], ...]) -> Card:
        card = Card(self.context.messages.tr("What to find out next"))
        for question, said in questions:
            label = link_text(self.context, said, question)
            label.linkActivated.connect(self.go_to_question)
            card.add(label)
        return card

    def _measure(self, measurements: tuple[str, ...]) -> Card:
        card = Card(self.context.messages.tr("What to measure next"))
        for said in measurements:
            card.add(TextLabel(said, role="small", wrap=True))
        return card

    def _notices(self, title: str, kind: str, notices: tuple[str, ...]) -> QFrame:
        frame = QFrame()
        frame.setProperty("tip", kind)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        token, drawing = ("warn", "warning") if kind == "warn" else ("primary", "info")
        row.addWidget(IconLabel(drawing, token=token, size=18))
        row.addWidget(TextLabel(title, role="strong"), 1)
        column.addLayout(row)
        for said in notices:
            column.addWidget(TextLabel(said, wrap=True))
        return frame


class Columns(QWidget):
    """The main column and a narrow one beside it, which gives way in a small window."""

    def __init__(self, main: QVBoxLayout, side: QVBoxLayout, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._side = QWidget()
        self._side.setLayout(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(main, 1)
        row.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = _SIDE_WIDTH if event.size().width() >= _ROOMY else _SIDE_WIDTH_SMALL
        self._side.setFixedWidth(round(self._theme.px(width)))


class Figures(QWidget):
    """A small table of figures under heads: the first column reads, the others line up at their end."""

    def __init__(self, heads: list[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._columns = len(heads)
        self._rows = 0
        self._place([TextLabel(head, role="caption", wrap=column > 0) for column, head in enumerate(heads)])

    def add_row(self, cells: list[str], *, note: str = "", strong: bool = False) -> None:
        """A row of cells, with a line of small text under it."""
        if self._rows > 1:
            self._line()
        self._place([TextLabel(cell, role="strong" if strong else "body") for cell in cells])
        if note:
            self.add_wide(TextLabel(note, role="small", wrap=True))

    def add_wide(self, widget: QWidget) -> None:
        """A widget over the whole width, under the last row."""
        self._grid.addWidget(widget, self._rows, 0, 1, self._columns)
        self._rows += 1

    def _line(self) -> None:
        self.add_wide(rule())

    def _place(self, labels: list[TextLabel]) -> None:
        for column, label in enumerate(labels):
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom
            self._grid.addWidget(label, self._rows, column, end if column else Qt.AlignmentFlag(0))
        self._rows += 1


class Upright(Painted):
    """A hairline between figures that stand side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.look.qcolor("line"))
        painter.end()


class Bullet(Painted):
    """The mark of the side that a reason speaks for: a circle for upstream, a square for downstream."""

    def __init__(self, approach: str) -> None:
        super().__init__()
        self._approach = approach
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(9)), round(self.look.px(22)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = self.painter(), self.look.color(self._approach)
        size = self.look.px(9)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        fill(painter, box, color, size / 2 if self._approach == "upstream" else 2)
        painter.end()
