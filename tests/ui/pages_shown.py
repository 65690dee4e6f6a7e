"""Pages over a real workspace with a real client, for tests."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import load_sample
from rawafid.language.numbers import without_bidi
from rawafid.store.database import Store
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.workspace.workspace import Workspace


@cache
def advice_on(sample: str, *, brief: bool = True) -> Advice:
    """The advice on a sample client, brief or whole, worked out once for all tests."""
    known = load_knowledge()
    return Advisor(known).advise(load_sample(sample, known.questionnaire), start="2026-12", brief=brief)


def new_context(folder: Path, knowledge: Knowledge) -> Context:
    """An empty workspace in light Arabic on a day of November 2026."""
    store = Store.open(folder / "rawafid.db")
    workspace = Workspace(store, knowledge, lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
    context = Context(workspace, knowledge)
    context.dress()
    return context


def said_in(widget: QWidget) -> str:
    """Every text of the labels that can be seen, without marks of direction, a line each."""
    lines = []
    for label in widget.findChildren(QLabel):
        if label.isVisibleTo(widget):
            said = label.said if isinstance(label, TextLabel) else label.text()
            lines.append(without_bidi(said))
    return "\n".join(lines)


def clipped(widget: QWidget) -> list[str]:
    """Labels of one line that are narrower or lower than their text, or that stick out of the widget."""
    found = []
    for label in widget.findChildren(QLabel):
        if not label.isVisibleTo(widget) or not label.text() or label.wordWrap():
            continue
        needed = label.sizeHint()
        left = label.mapTo(widget, QPoint(0, 0)).x()
        sticks_out = left < 0 or left + label.width() > widget.width()
        if label.width() < needed.width() - 1 or label.height() < needed.height() - 1 or sticks_out:
            found.append(without_bidi(label.text()))
    return found


def unnamed(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> list[str]:
    """Controls that a screen reader has no name for."""
    return [
        type(one).__name__
        for kind in kinds
        for one in widget.findChildren(kind)
        if one.isVisibleTo(widget)
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]
