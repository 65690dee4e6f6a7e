"""The guide: the four approaches, the customer's journey, a short course, words, and what the articles say.

Every part can be opened by its place, such as "approach:inbound", "stage:compare", "lesson:sale" or
"term:range", so that other pages can lead here; whoever came that way can go back.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.knowledge.guide import Guide, Lesson, Stage, Term, load_guide
from rawafid.language.search import folded, matches
from rawafid.ui.context import Context
from rawafid.ui.pages.guide_approaches import ORDER, ApproachSheets, claims_card
from rawafid.ui.pages.guide_parts import (
    GAP,
    link_to,
    links,
    marked_lines,
    paragraphs,
    sheet_of_cards,
    side_by_side,
)
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, link, primary, secondary, tab
from rawafid.ui.widgets.card import Card, Tip
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.head_line import HeadLine, head_words
from rawafid.ui.widgets.scroller import Scroller

_MARGIN: Final = 22
TABS: Final[Mapping[str, str]] = {
    "approaches": mark("The four approaches"),
    "journey": mark("The customer's journey"),
    "course": mark("Short course"),
    "words": mark("Glossary"),
    "claims": mark("The articles' figures"),
}
_TAB_OF: Final = {"approach": "approaches", "stage": "journey", "lesson": "course", "term": "words"}
_BACK_TO: Final[Mapping[str, str]] = {
    "questionnaire": mark("Back to the questionnaire"),
    "recommendation": mark("Back to the recommendation"),
    "comparison": mark("Back to the comparison"),
}
_TO: Final[Mapping[str, str]] = {
    "questionnaire": mark("Open the questionnaire"),
    "recommendation": mark("Open the recommendation"),
    "comparison": mark("Compare the approaches"),
    "guide": mark("See the journey"),
}


class GuidePage(QWidget):
    """Tabs over a sheet that scrolls, and a search over everything that the guide explains."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        questions = context.knowledge.questionnaire.questions
        self.guide: Final[Guide] = load_guide(context.knowledge.catalogue, questions)
        self._tab, self._place, self._came_from = "approaches", "", ""
        self._parts: dict[str, QWidget] = {}
        self._shown: tuple[object, ...] = ()
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small", wrap=True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(260)
        self.search.textChanged.connect(self._searched)
        self.back = link("", "back")
        self.back.clicked.connect(self._go_back)
        head = HeadLine()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.addWidget(head_words(self._title, self._said))
        head.addWidget(self.back)
        head.addWidget(self.search)
        self.tabs: Final[dict[str, Button]] = {}
        self._group = QButtonGroup(self)
        row = FlowLayout(gap=4)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        for name in TABS:
            button = tab()
            button.clicked.connect(partial(self._tab_pressed, name))
            self._group.addButton(button)
            self.tabs[name] = button
            row.addWidget(button)
        self._scroll = Scroller()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self.tabs["approaches"])
        self.retranslate()

    # ── what the window calls

    def refresh(self) -> None:
        """Show the plan at hand where the guide speaks of it. Called whenever the page comes to sight."""
        self._show()

    def retranslate(self) -> None:
        """Say everything anew in the present language and colours."""
        tr = self._context.messages.tr
        self._title.setText(tr("Guide"))
        self._said.setText(tr("What the approaches are, how customers decide, and how to begin."))
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        for name, said in TABS.items():
            self.tabs[name].setText(tr(said))
        self._shown = ()
        self._show()

    def open_part(self, place: str, came_from: str = "") -> None:
        """Go to a place of the guide; `came_from` is the page that a way back is offered to."""
        kind, _, _id = place.partition(":")
        if not self.guide.has_place(place, self._context.knowledge.catalogue.approaches):
            return
        self._came_from = came_from
        self.search.clear()
        self._tab, self._place = _TAB_OF[kind], place
        self._show()
        if self.isVisible():
            self._bring_to_sight()

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def place(self) -> str:
        """Where the guide is open, such as "approach:inbound"; the tab's name where no part is chosen."""
        return self._place or self._tab

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._bring_to_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that no control has taken; Esc leaves a sheet or a search."""
        if self._scroll.scroll_by_key(event):
            return
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self._place):
            self.search.clear()
            self._place = ""
            self._show()
        else:
            super().keyPressEvent(event)

    # ── what is shown

    def _tab_pressed(self, name: str, _checked: bool = False) -> None:
        self._tab, self._place = name, ""
        self.search.clear()
        self._show()

    def _searched(self, _text: str) -> None:
        self._show()

    def _go_back(self) -> None:
        page, self._came_from = self._came_from, ""
        self._show_back()
        self._context.open_page(page)

    def _show_back(self) -> None:
        said = _BACK_TO.get(self._came_from)
        self.back.setVisible(said is not None)
        if said is not None:
            self.back.setText(self._context.messages.tr(said))

    def _show(self) -> None:
        """Build the sheet of the present place, unless it stands there already."""
        if not self.isVisible():
            return
        context = self._context
        self._show_back()
        self.tabs[self._tab].setChecked(True)
        query = self.search.text().strip()
        current = context.workspace.clients.current
        advice = context.advice.advice if current is not None else None
        about = self._place if self._place.startswith("approach:") else self._tab
        state = (
            query,
            about,
            context.messages,
            context.theme,
            current,
            advice,
            context.workspace.course.done,
        )
        if state == self._shown:
            return
        same = state[:2] == self._shown[:2]
        at = self._scroll.verticalScrollBar().value() if same else 0
        self._shown = state
        self._parts = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 18)
        column.setSpacing(GAP)
        column.addWidget(self._found(query) if query else self._sheet())
        column.addStretch(1)
        self._scroll.setWidget(holder)
        self._scroll.verticalScrollBar().setValue(at)

    def _sheet(self) -> QWidget:
        sheets = ApproachSheets(self._context, self.guide, self.open_part)
        if self._place.startswith("approach:"):
            return self._with_way_up(sheets.one(self._place.partition(":")[2]))
        builders: Mapping[str, Callable[[], QWidget]] = {
            "approaches": sheets.overview,
            "journey": self._journey,
            "course": self._course,
            "words": self._words,
            "claims": self._claims,
        }
        return builders[self._tab]()

    def _with_way_up(self, sheet: QWidget) -> QWidget:
        """An approach's sheet under links to all four."""
        tr, prose = self._context.messages.tr, self._context.messages.prose
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        up = link(tr("All four approaches"), "back")
        up.clicked.connect(partial(self._tab_pressed, "approaches"))
        row.addWidget(up)
        for id in ORDER:
            if f"approach:{id}" != self._place:
                row.addWidget(link_to(prose("approaches", id), f"approach:{id}", self.open_part))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(sheet)
        return holder

    # ── the journey

    def _journey(self) -> QWidget:
        tr = self._context.messages.tr
        sheet, column = sheet_of_cards()
        column.addWidget(
            Tip(
                tr("Give each stage what its question asks for: what comes too early sells to nobody."),
                icon="bulb",
            )
        )
        column.addWidget(side_by_side([self._stage(stage) for stage in self.guide.stages.values()]))
        return sheet

    def _stage(self, stage: Stage) -> Card:
        context = self._context
        tr, prose = context.messages.tr, context.messages.prose
        card = Card(prose("guide", f"stage.{stage.id}"))
        self._parts[f"stage:{stage.id}"] = card
        card.add(TextLabel(prose("guide", f"stage.{stage.id}.asks"), role="strong", wrap=True))
        card.add(TextLabel(prose("guide", f"stage.{stage.id}.about"), wrap=True))
        card.add(TextLabel(tr("Content that helps here"), role="muted"))
        card.add(_chips((prose("guide", f"content.{one}"), "soft") for one in stage.content))
        advice = context.advice.advice if context.workspace.clients.current is not None else None
        mine = {one.channel for one in advice.mix} if advice is not None else set()
        serving = [
            channel.id
            for channel in context.knowledge.catalogue.channels.values()
            if stage.id in channel.journey_stages
        ]
        in_plan = [id for id in serving if id in mine]
        if advice is not None:
            card.add(TextLabel(tr("Channels of your plan that work here"), role="muted"))
            if in_plan:
                card.add(_chips((prose("channels", id), "good") for id in in_plan))
            else:
                card.add(
                    TextLabel(tr("None: your plan leaves this stage to others."), role="small", wrap=True)
                )
        else:
            card.add(TextLabel(tr("Channels that work here"), role="muted"))
            card.add(_chips((prose("channels", id), "neutral") for id in serving[:8]))
        card.body.addStretch(1)
        return card

    # ── the course

    def _course(self) -> QWidget:
        context = self._context
        tr = context.messages.tr
        sheet, column = sheet_of_cards()
        lessons, done = self.guide.lessons, context.workspace.course.done
        finished = sum(id in lessons for id in done)
        said = tr(
            "From the first day to the first sale: five short lessons, each ending in one thing to do."
            " Done: {done} of {all}.",
            done=context.formatter.integer(finished), all=context.formatter.integer(len(lessons)),
        )  # fmt: skip
        column.addWidget(Tip(said, icon="bulb"))
        following = next((id for id in lessons if id not in done), "")
        for number, lesson in enumerate(lessons.values(), start=1):
            column.addWidget(
                self._lesson(lesson, number, done=lesson.id in done, following=lesson.id == following)
            )
        return sheet

    def _lesson(self, lesson: Lesson, number: int, *, done: bool, following: bool) -> Card:
        """One lesson; the one that comes next has the button of the page that leads on."""
        context = self._context
        tr, prose, formatter = context.messages.tr, context.messages.prose, context.formatter
        name = prose("guide", f"lesson.{lesson.id}")
        title = tr("{number}. {lesson}", number=formatter.integer(number), lesson=name)
        card = Card(title, subtitle=tr("about {n} minutes", n=lesson.minutes))
        self._parts[f"lesson:{lesson.id}"] = card
        if done:
            card.add_to_title(Chip(tr("Done"), "good"))
        card.add(TextLabel(prose("guide", f"lesson.{lesson.id}.about"), role="strong", wrap=True))
        for paragraph in paragraphs(prose("guide", f"lesson.{lesson.id}.text")):
            card.add(paragraph)
        card.add(marked_lines(prose("guide", f"lesson.{lesson.id}.example"), "bulb", "warn"))
        task = Tip(
            tr("One thing to do: {task}", task=prose("guide", f"lesson.{lesson.id}.todo")), icon="check"
        )
        card.add(task)
        row = QHBoxLayout()
        page = lesson.opens.partition("/")[0]
        go = secondary(tr(_TO[page]), "next", trailing=True)
        go.setAccessibleName(f"{name}: {tr(_TO[page])}")
        go.clicked.connect(partial(self._do, lesson))
        tick = (primary if following else secondary)(
            tr("Not done yet") if done else tr("Mark as done"), "check"
        )
        tick.setAccessibleName(f"{name}: {tick.said}")
        tick.clicked.connect(partial(self._tick, lesson.id, not done))
        row.addWidget(go)
        row.addWidget(tick)
        row.addStretch(1)
        card.add(row)
        return card

    def _tick(self, lesson: str, done: bool, _checked: bool = False) -> None:
        self._context.attempt(lambda: self._context.workspace.course.tick(lesson, done=done))
        self._show()
        self._bring_to_sight(f"lesson:{lesson}")

    def _do(self, lesson: Lesson, _checked: bool = False) -> None:
        page, _, place = lesson.opens.partition("/")
        if page == "guide":
            self.open_part(place)
            return
        context = self._context
        current = context.workspace.clients.current
        if lesson.question and current is not None:
            context.workspace.interview(current).go(lesson.question)
        context.open_page(page)

    # ── words

    def _words(self) -> QWidget:
        sheet, column = sheet_of_cards()
        prose = self._context.messages.prose
        terms = sorted(
            self.guide.terms.values(), key=lambda term: self._sorting(prose("guide", f"term.{term.id}"))
        )
        column.addWidget(side_by_side([self._term(term) for term in terms]))
        column.addWidget(self._metrics(self._metric_ids()))
        return sheet

    def _sorting(self, name: str) -> str:
        plain = folded(name)
        return plain.removeprefix("ال") if self._context.messages.language == "ar" else plain

    def _term(self, term: Term) -> Card:
        tr, prose = self._context.messages.tr, self._context.messages.prose
        name = prose("guide", f"term.{term.id}")
        card = Card(name)
        self._parts[f"term:{term.id}"] = card
        card.add(TextLabel(prose("guide", f"term.{term.id}.about"), wrap=True))
        words = prose("guide", f"term.{term.id}.also").replace("،", ",").split(",")
        also = tr("Also: {words}", words=self._context.messages.listed(word.strip() for word in words))
        card.add(TextLabel(also, role="caption", wrap=True))
        card.body.addStretch(1)
        places = [(prose("guide", f"term.{other}"), f"term:{other}") for other in term.see]
        if term.opens:
            places.append((tr("More in the guide"), term.opens))
        if places:
            card.add(links(places, self.open_part))
        return card

    def _metric_ids(self) -> list[str]:
        prose = self._context.messages.prose
        ids = self._context.knowledge.catalogue.metrics
        return sorted(ids, key=lambda id: self._sorting(prose("metrics", id)))

    def _metrics(self, ids: list[str]) -> Card:
        """What is counted, in the words of the plan."""
        prose = self._context.messages.prose
        card = Card(self._context.messages.tr("What is counted"))
        cells = []
        for id in ids:
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 6)
            column.setSpacing(0)
            column.addWidget(TextLabel(prose("metrics", id), role="strong"))
            column.addWidget(TextLabel(prose("metrics", f"{id}.about"), role="small", wrap=True))
            column.addStretch(1)
            cells.append(cell)
        card.add(side_by_side(cells))
        return card

    # ── claims

    def _claims(self) -> QWidget:
        sheet, column = sheet_of_cards()
        title = self._context.messages.tr("What the article says")
        column.addWidget(claims_card(self._context, title, list(self.guide.claims.values())))
        return sheet

    # ── search

    def _found(self, query: str) -> QWidget:
        """Everything of the guide that has all the words of the query."""
        context = self._context
        tr, prose = context.messages.tr, context.messages.prose
        sheet, column = sheet_of_cards()
        cards: list[QWidget] = []
        for id in ORDER:
            texts = [prose("approaches", f"{id}{part}") for part in ("", ".long", ".about", ".how")]
            if matches(query, *texts):
                cards.append(self._result(texts[1], texts[2], f"approach:{id}"))
        for kind, parts, about in (
            ("stage", self.guide.stages, ".about"),
            ("lesson", self.guide.lessons, ".about"),
        ):
            for id in parts:
                texts = [prose("guide", f"{kind}.{id}"), prose("guide", f"{kind}.{id}{about}")]
                if matches(query, *texts):
                    cards.append(self._result(texts[0], texts[1], f"{kind}:{id}"))
        for term in self.guide.terms.values():
            words = [prose("guide", f"term.{term.id}{part}") for part in ("", ".about", ".also")]
            if matches(query, *words):
                cards.append(self._term(term))
        if cards:
            column.addWidget(side_by_side(cards))
        metrics = [
            id
            for id in self._metric_ids()
            if matches(query, prose("metrics", id), prose("metrics", f"{id}.about"))
        ]
        if metrics:
            column.addWidget(self._metrics(metrics))
        if not cards and not metrics:
            said = tr("The guide has nothing on “{words}”. Try another word.", words=query)
            column.addWidget(Tip(said, kind="info", icon="search"))
        return sheet

    def _result(self, title: str, about: str, place: str) -> Card:
        card = Card(title)
        card.add(TextLabel(about, wrap=True))
        card.body.addStretch(1)
        card.add(link_to(self._context.messages.tr("Read on"), place, self.open_part))
        return card

    # ── inside

    def _bring_to_sight(self, place: str = "") -> None:
        """Scroll to a part of the sheet and give it the keyboard, once it has its place."""
        part = self._parts.get(place or self._place)
        if part is None:
            return
        holder = self._scroll.widget()
        layout = holder.layout() if holder is not None else None
        if layout is not None:
            layout.activate()
        self._scroll.ensureWidgetVisible(part, 0, 60)


def _chips(words: Iterable[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for text, kind in words:
        flow.addWidget(Chip(text, kind))
    return holder
