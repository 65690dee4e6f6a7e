"""The cards of the recommendation's main column: each made from the words of one advice."""

from html import escape
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.figures.findings import short_name
from rawafid.terminal.plan_words import ScenarioLine, TopicLine, WishLine
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import link_text
from rawafid.ui.pages.recommendation_parts import Figures, Upright
from rawafid.ui.pages.recommendation_words import KeyFigure, RecommendationWords
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.theme import SEMIBOLD, SMALL
from rawafid.ui.widgets.buttons import link, secondary
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.painted import text_width
from rawafid.ui.widgets.range_bar import RangeBar
from rawafid.ui.widgets.reflow import Reflow
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart

_BARS_BESIDE: Final = 560.0
"""In pixels of the design: on a narrower card the bars stand under the finding."""
_BARS_WIDTH: Final = 290.0
_PAIRS: Final = (("upstream", "downstream"), ("inbound", "outbound"))


class Cards(QObject):
    """Makes the cards. `question_wanted(id)` asks for an answer, `channel_picked(id, where)` for what can be
    done with a channel that was left out; `wish_ended(edit, channel)` and `all_wishes_ended()` take wishes
    away.
    """

    question_wanted = Signal(str)
    channel_picked = Signal(str, QPoint)
    wish_ended = Signal(str, str)
    all_wishes_ended = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context: Final = context

    def finding(self, words: RecommendationWords) -> Card:
        card = Card()
        row = Reflow(_BARS_BESIDE, gap=20)
        words_part = QWidget()
        texts = QVBoxLayout(words_part)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(4)
        texts.addWidget(TextLabel(words.headline(), role="question", wrap=True))
        if said := words.explanation():
            texts.addWidget(TextLabel(said, role="small", wrap=True))
        if words.advice.mix:
            shares = words.advice.shares
            leading_one = "upstream" if shares["upstream"] > shares["downstream"] else "downstream"
            teaching = link_text(
                self.context,
                self.context.messages.tr("What these approaches are"),
                f"guide/approach:{leading_one}",
            )
            teaching.linkActivated.connect(self.context.open_page)
            texts.addWidget(teaching)
        texts.addStretch(1)
        row.add(words_part, 1)
        if words.advice.mix:
            bars = QWidget()
            bars.setLayout(self._bars(words))
            row.add(bars)
        card.body.addWidget(row)
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
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8 if fits else 10)
        for pair in pairs:
            bar = SplitBar(pair, labels="inside" if fits else "above")
            bar.setFixedWidth(round(width))
            column.addWidget(bar)
        column.addStretch(1)
        return column

    def figures(self, figures: tuple[KeyFigure, ...]) -> Card:
        """Side by side and level with each other, however many lines a name takes."""
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for number, figure in enumerate(figures):
            column = 2 * number
            if number:
                grid.addWidget(Upright(), 0, column - 1, 4, 1)
            self._put_figure(figure, grid, column)
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card

    def _put_figure(self, figure: KeyFigure, grid: QGridLayout, column: int) -> None:
        value = QHBoxLayout()
        value.setSpacing(6)
        value.addWidget(TextLabel(figure.value, role="kpi"))
        if figure.unit:
            value.addWidget(TextLabel(figure.unit, role="small"), 0, Qt.AlignmentFlag.AlignBottom)
        value.addStretch(1)
        range_ = figure.range
        bar = RangeBar(range_.low, range_.mid, range_.high)
        bar.setAccessibleName(f"{figure.label}: {figure.value} {figure.unit}, {figure.between}")
        grid.addWidget(TextLabel(figure.label, role="small", wrap=True), 0, column)
        grid.addLayout(value, 1, column)
        grid.addWidget(bar, 2, column)
        grid.addWidget(TextLabel(figure.between, role="small"), 3, column)

    def wishes(self, lines: tuple[WishLine, ...], together: str) -> Card:
        """What the client wished for, each with its cost and a way to take it back."""
        tr = self.context.messages.tr
        card = Card(tr("What your wishes cost"))
        free = secondary(tr("Back to the free advice"), "undo")
        free.clicked.connect(self.all_wishes_ended)
        card.add_to_title(free)
        card.body.setSpacing(2)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel("lock", token="primary", size=15))
            cost = line.cost or tr("being worked out…")
            said = TextLabel(tr("{wish}: {cost}.", wish=line.text, cost=cost), wrap=True)
            said.setAlignment(leading())
            row.addWidget(said, 1)
            end = link(tr("Take it away"))
            end.setAccessibleName(f"{tr('Take it away')}: {line.text}")
            end.clicked.connect(lambda _checked=False, one=line: self.wish_ended.emit(one.edit, one.channel))
            row.addWidget(end)
            card.add(row)
        if together:
            card.add(TextLabel(tr("All together: {cost}.", cost=together), role="strong", wrap=True))
        return card

    def scenarios(self, lines: tuple[ScenarioLine, ...]) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("Three attitudes to risk"))
        said = tr("The same client at each: what to expect, and what comes of it in the worst tenth")
        card.add(TextLabel(said, role="small", wrap=True))
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

    def topics(self, lines: tuple[TopicLine, ...]) -> Card:
        messages = self.context.messages
        card = Card(messages.tr("What your answers do to the plan"))
        said = messages.tr("Against the plan of which only the means are known; the parts add up")
        card.add(TextLabel(said, role="small", wrap=True))
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
                label.linkActivated.connect(self.question_wanted)
                table.add_wide(label)
        card.body.addWidget(table)
        return card

    def left_out(self, groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> Card:
        """The channels that are not in the mix by reason; each opens what can be asked for it."""
        tr = self.context.messages.tr
        card = Card(
            tr("Channels left out, and why"), subtitle=tr("Choose one to ask for it or to rule it out")
        )
        card.body.setSpacing(10)
        style = f"color:{self.context.theme.color('primary')};text-decoration:none"
        comma = "، " if self.context.messages.language == "ar" else ", "
        for reason, channels in groups:
            group = QVBoxLayout()
            group.setSpacing(0)
            group.addWidget(TextLabel(reason, role="strong", wrap=True))
            links = comma.join(
                f'<a href="{id}" style="{style}">{escape(name, quote=False)}</a>' for id, name in channels
            )
            label = TextLabel(links, role="small", wrap=True, rich=True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            label.setAccessibleName(f"{reason}: {comma.join(name for _, name in channels)}")
            label.linkActivated.connect(lambda id, at=label: self._pick(id, at))
            group.addWidget(label)
            card.add(group)
        return card

    def _pick(self, channel: str, label: TextLabel) -> None:
        """Offer what can be done beside the pointer, or beside the text for those who press Enter."""
        pointed = QApplication.mouseButtons() != Qt.MouseButton.NoButton or label.underMouse()
        at = QCursor.pos() if pointed else label.mapToGlobal(QPoint(0, label.height()))
        self.channel_picked.emit(channel, at)

    def notices(self, title: str, kind: str, notices: tuple[str, ...]) -> QFrame:
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
