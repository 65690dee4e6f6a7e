"""Building blocks of the guide's pages: paragraphs, lists with marks, rows of links, cards side by side."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, link
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.reflow import CardGrid

GAP: Final = 14
TWO_FROM: Final = 560.0
"""In pixels of the design: narrower, what stands side by side stands one under another."""
Open = Callable[[str], None]
"""Goes to a place of the guide, such as "term:reach"."""


def paragraphs(text: str, *, role: str = "body") -> list[TextLabel]:
    """A label for each line of the text."""
    return [TextLabel(line, role=role, wrap=True) for line in text.split("\n")]


def marked_lines(text: str, icon: str, token: str) -> QVBoxLayout:
    """The lines of a text under one another, each behind the same mark."""
    column = QVBoxLayout()
    column.setSpacing(6)
    for line in text.split("\n"):
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = IconLabel(icon, token=token, size=16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(line, wrap=True), 1)
        column.addLayout(row)
    return column


def links(places: Iterable[tuple[str, str]], open_place: Open) -> QWidget:
    """Links that stand beside one another and go on in the next line."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for said, place in places:
        button = link(said)
        button.clicked.connect(partial(_go, open_place, place))
        flow.addWidget(button)
    return holder


def link_to(said: str, place: str, open_place: Open, *, icon: str = "") -> Button:
    """One link."""
    button = link(said, icon)
    button.clicked.connect(partial(_go, open_place, place))
    return button


def _go(open_place: Open, place: str, _checked: bool = False) -> None:
    open_place(place)


def sheet_of_cards() -> tuple[QWidget, QVBoxLayout]:
    """An empty sheet and the column for what stands on it."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    return sheet, column


def side_by_side(widgets: Sequence[QWidget]) -> CardGrid:
    """Cards of equal width, two in a row where there is room."""
    return CardGrid(widgets, TWO_FROM, gap=GAP)


def story_card(title: str, text: str) -> Card:
    """A story as a card of its own."""
    card = Card(title)
    for paragraph in paragraphs(text):
        card.add(paragraph)
    card.body.addStretch(1)
    return card
