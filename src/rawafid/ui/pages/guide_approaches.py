"""The four approaches in the guide: all of them on one sheet, and a sheet for each."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.knowledge.catalogue import Approach, Channel
from rawafid.knowledge.guide import Claim, Guide
from rawafid.ui.context import Context
from rawafid.ui.pages.guide_parts import (
    GAP,
    TWO_FROM,
    Open,
    link_to,
    marked_lines,
    sheet_of_cards,
    side_by_side,
    story_card,
)
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import secondary
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.reflow import Reflow
from rawafid.ui.widgets.share_bar import ShareBar

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

ORDER: Final = ("upstream", "downstream", "inbound", "outbound")
_AXES: Final = (("upstream", "downstream"), ("inbound", "outbound"))
_CHANNELS_SHOWN: Final = 12


class ApproachSheets:
    """Builds the sheets in the present language; `open_place` goes to another place of the guide."""

    def __init__(self, context: Context, guide: Guide, open_place: Open) -> None:
        self._context = context
        self._guide = guide
        self._open = open_place
        self.tr = context.messages.tr
        self._prose = context.messages.prose

    # ── all four

    def overview(self) -> QWidget:
        """What each approach is, how the two of an axis differ, and how they go together."""
        sheet, column = sheet_of_cards()
        column.addWidget(side_by_side([self._summary(id) for id in ORDER]))
        column.addWidget(self._differences())
        topics = [
            story_card(self._prose("guide", f"topic.{id}"), self._prose("guide", f"topic.{id}.text"))
            for id in self._guide.topics
        ]
        column.addWidget(side_by_side(topics))
        column.addStretch(1)
        return sheet

    def _summary(self, id: str) -> Card:
        card = Card()
        card.setAccessibleName(self._prose("approaches", f"{id}.long"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Chip(self._prose("approaches", id), id))
        head.addWidget(TextLabel(self._prose("approaches", f"{id}.long"), role="section"), 1)
        card.add(head)
        card.add(TextLabel(self._prose("approaches", f"{id}.about"), wrap=True))
        share = self._share(id)
        if share is not None:
            said = self._context.formatter.percent(share)
            card.add(TextLabel(self.tr("In your plan: {share}", share=said), role="strong"))
        card.body.addStretch(1)
        card.add(
            link_to(
                self.tr("Read about it: {approach}", approach=self._prose("approaches", id)),
                f"approach:{id}",
                self._open,
            )
        )
        return card

    def _differences(self) -> Card:
        """The three differences of the first article as a table: journey, aim, measure."""
        card = Card(self.tr("Three differences"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        rows = (
            (self.tr("Part of the journey"), "stage"),
            (self.tr("What it aims at"), "aim"),
            (self.tr("How it is judged"), "judged"),
        )
        for number, (said, _part) in enumerate(rows, start=1):
            grid.addWidget(TextLabel(said, role="muted"), 0, number)
            grid.setColumnStretch(number, 1)
        line = 1
        for axis in _AXES:
            for id in axis:
                grid.addWidget(Chip(self._prose("approaches", id), id), line, 0, Qt.AlignmentFlag.AlignTop)
                for number, (_said, part) in enumerate(rows, start=1):
                    text = self._prose("approaches", f"{id}.{part}")
                    grid.addWidget(TextLabel(text, role="small", wrap=True), line, number)
                line += 1
            if axis != _AXES[-1]:
                grid.addWidget(rule(), line, 0, 1, 4)
                line += 1
        card.add(grid)
        return card

    # ── one

    def one(self, id: str) -> QWidget:
        """Everything about one approach, with the client's own figures where there are any."""
        sheet, column = sheet_of_cards()
        approach = self._context.knowledge.catalogue.approaches[id]
        wide, narrow = QVBoxLayout(), QVBoxLayout()
        for part in (wide, narrow):
            part.setSpacing(GAP)
        wide.addWidget(self._what(id))
        wide.addWidget(
            side_by_side(
                [
                    self._list(id, self.tr("Benefits"), "benefits", "check-circle", "good"),
                    self._list(id, self.tr("Challenges"), "challenges", "warning", "warn"),
                ]
            )
        )
        wide.addWidget(self._metrics(approach))
        wide.addWidget(self._channels(approach))
        wide.addStretch(1)
        narrow.addWidget(self._own_plan(id))
        for story in self._guide.stories.values():
            if id in story.approaches:
                narrow.addWidget(
                    story_card(
                        self._prose("guide", f"story.{story.id}"),
                        self._prose("guide", f"story.{story.id}.text"),
                    )
                )
        claims = self._claims(id)
        if claims is not None:
            narrow.addWidget(claims)
        narrow.addStretch(1)
        row = Reflow(TWO_FROM, gap=GAP)
        for part, stretch in ((wide, 5), (narrow, 3)):
            holder = QWidget()
            part.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(part)
            row.add(holder, stretch)
        column.addWidget(row)
        column.addStretch(1)
        return sheet

    def _what(self, id: str) -> Card:
        card = Card(self._prose("approaches", f"{id}.long"))
        card.add(TextLabel(self._prose("approaches", f"{id}.about"), wrap=True))
        for said, part in (
            (self.tr("What it aims at"), "aim"),
            (self.tr("Part of the journey"), "stage"),
            (self.tr("How it is judged"), "judged"),
        ):
            card.add(TextLabel(said, role="strong"))
            card.add(TextLabel(self._prose("approaches", f"{id}.{part}"), wrap=True))
        card.add(TextLabel(self.tr("How it is done"), role="strong"))
        card.add(marked_lines(self._prose("approaches", f"{id}.how"), "check", id))
        opposite = self._context.knowledge.catalogue.approaches[id].opposite
        said = self.tr("Its opposite: {approach}", approach=self._prose("approaches", opposite))
        card.add(link_to(said, f"approach:{opposite}", self._open))
        return card

    def _list(self, id: str, title: str, part: str, icon: str, token: str) -> Card:
        card = Card(title)
        card.add(marked_lines(self._prose("approaches", f"{id}.{part}"), icon, token))
        card.body.addStretch(1)
        return card

    def _metrics(self, approach: Approach) -> Card:
        card = Card(self.tr("What to count"))
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, (title, token, metrics) in enumerate(
            (
                (self.tr("Awareness"), "awareness", approach.awareness),
                (self.tr("Conversion"), "conversion", approach.conversion),
            )
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(TextLabel(title, role="strong"))
            for metric in metrics:
                name, about = self._prose("metrics", metric), self._prose("metrics", f"{metric}.about")
                column.addLayout(marked_lines(name, "chart-bars", token))
                column.addWidget(TextLabel(about, role="small", wrap=True))
            column.addStretch(1)
            grid.addLayout(column, 0, number)
            grid.setColumnStretch(number, 1)
        card.add(grid)
        return card

    def _channels(self, approach: Approach) -> Card:
        """The channels that stand nearest to this end of the axis; those in the plan are marked."""
        catalogue = self._context.knowledge.catalogue

        def nearness(channel: Channel) -> float:
            place = channel.upstream.mid if approach.axis == "upstream" else channel.inbound.mid
            return place if approach.end == "high" else 1.0 - place

        ranked = sorted(catalogue.channels.values(), key=lambda one: (-nearness(one), one.id))
        mine = {channel.channel for channel in self._advice.mix} if self._advice is not None else set()
        shown = [one for one in ranked if nearness(one) > 0.5]
        shown.sort(key=lambda one: one.id not in mine)
        card = Card(self.tr("Channels that work this way"))
        holder = QWidget()
        flow = FlowLayout(holder)
        for channel in shown[:_CHANNELS_SHOWN]:
            name = self._prose("channels", channel.id)
            said = self.tr("{channel}: in your plan", channel=name) if channel.id in mine else name
            chip = Chip(said, approach.id if channel.id in mine else "neutral")
            chip.setToolTip(self._prose("channels", f"{channel.id}.about"))
            flow.addWidget(chip)
        card.add(holder)
        return card

    def _own_plan(self, id: str) -> Card:
        """What the client's own plan holds of this approach, or the way to a plan."""
        card = Card(self.tr("In your plan"))
        share, advice = self._share(id), self._advice
        if share is None or advice is None:
            card.add(TextLabel(self.tr("There is no plan yet: answer the questionnaire first."), wrap=True))
            button = secondary(self.tr("Open the questionnaire"), "clipboard")
            button.clicked.connect(self._to_questionnaire)
            card.add(button)
            return card
        said = self._context.formatter.percent(share)
        card.add(TextLabel(said, role="kpi"))
        card.add(
            TextLabel(self.tr("of the cost of your plan, money and hours together"), role="small", wrap=True)
        )
        bar = ShareBar(share, token=id)
        bar.setAccessibleName(self.tr("In your plan: {share}", share=said))
        card.add(bar)
        names = [self._prose("channels", one.channel) for one in advice.mix if id in one.approach]
        if names:
            listed = self._context.messages.listed(names)
            card.add(TextLabel(self.tr("Through: {channels}", channels=listed), wrap=True))
        for text, icon, slot in (
            (self.tr("Open the recommendation"), "compass", self._to_recommendation),
            (self.tr("Compare the approaches"), "chart-bars", self._to_comparison),
        ):
            button = secondary(text, icon)
            button.clicked.connect(slot)
            card.add(button)
        return card

    def _claims(self, id: str) -> Card | None:
        claims = [claim for claim in self._guide.claims.values() if id in claim.approaches]
        return claims_card(self._context, self.tr("What the article says"), claims) if claims else None

    # ── the plan at hand

    @property
    def _advice(self) -> "Advice | None":
        return self._context.advice.advice if self._context.workspace.clients.current is not None else None

    def _share(self, id: str) -> float | None:
        advice = self._advice
        if advice is None or not advice.mix:
            return None
        return advice.shares.get(id)

    def _to_questionnaire(self) -> None:
        self._context.open_page("questionnaire")

    def _to_recommendation(self) -> None:
        self._context.open_page("recommendation")

    def _to_comparison(self) -> None:
        self._context.open_page("comparison")


def claims_card(context: Context, title: str, claims: list[Claim]) -> Card:
    """Figures of the articles, each with its article and year, and what they are not."""
    prose, tr = context.messages.prose, context.messages.tr
    card = Card(title)
    for claim in claims:
        card.add(TextLabel(prose("guide", f"claim.{claim.id}"), wrap=True))
        article = prose("guide", f"article.{claim.article}")
        first, dash, last = (context.formatter.prose(part) for part in claim.year.partition("–"))
        year = tr("{first} to {last}", first=first, last=last) if dash else first
        said = tr("{article}, {year}", article=article, year=year)
        card.add(TextLabel(said, role="caption", wrap=True))
    card.add(rule())
    note = tr("These are the article's own claims, of its time. Rawafid calculates nothing with them.")
    card.add(TextLabel(note, role="small", wrap=True))
    return card
