"""Every page in the narrowest window and in the largest type: nothing is cut off, nothing lies outside."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.language.numbers import Language, without_bidi
from rawafid.ui.pages.clients import ClientsPage
from rawafid.ui.pages.comparison import ComparisonPage
from rawafid.ui.pages.comparison_charts import TABS
from rawafid.ui.pages.first_run import FirstRunPage
from rawafid.ui.pages.guide import TABS as GUIDE_TABS
from rawafid.ui.pages.guide import GuidePage
from rawafid.ui.pages.help import TABS as HELP_TABS
from rawafid.ui.pages.help import HelpPage
from rawafid.ui.text import TextLabel
from tests.ui.open_window import open_window, until

SMALL_SCREEN = QSize(960, 540)  # what is left of 1920×1080 at twice the size
AT = pytest.mark.parametrize(("language", "percent"), [("ar", 100), ("fr", 150)])


def settled(opened: Opened, qtbot: QtBot) -> None:
    page = opened.window.page
    until(qtbot, lambda: not opened.context.advice.is_busy and not getattr(page, "is_busy", False), 60_000)
    for _ in range(6):  # a layout may ask for another one
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def cut_off(window: QWidget) -> list[str]:
    """What lies outside the page sideways, and labels that are smaller than their text."""
    found = []
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            over = max(content.width(), content.minimumSizeHint().width()) - area.viewport().width()
            if over > 0:
                found.append(f"{type(content).__name__} sticks out by {over}")
    for label in window.findChildren(QLabel):
        if not label.text() or not label.isVisible() or label.visibleRegion().isEmpty():
            continue
        needed = label.sizeHint()
        narrow = not label.wordWrap() and label.width() < needed.width() - 1
        height = label.heightForWidth(label.width()) if label.wordWrap() else needed.height()
        if narrow or label.height() < height - 2:
            said = label.said if isinstance(label, TextLabel) else label.text()
            found.append(f"cut: {without_bidi(said)[:60]}")
    return found


def places(opened: Opened) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every page and every part of it, with what opens it."""
    window = opened.window
    for name in ("questionnaire", "recommendation", "settings", "clients"):
        yield name, lambda name=name: window.show_page(name)  # type: ignore[misc] # a default binds it
    page = window.page
    assert isinstance(page, ClientsPage)
    current = opened.context.workspace.clients.current
    yield "clients: trash", lambda: page.views.show_where("trash")
    yield "clients: side by side", lambda: page.compare_client(current)
    window.show_page("comparison")
    comparison = window.page
    assert isinstance(comparison, ComparisonPage)
    for tab in TABS:
        yield f"comparison: {tab}", lambda tab=tab: comparison.open_tab(tab)  # type: ignore[misc] # a default binds it
    window.show_page("guide")
    guide = window.page
    assert isinstance(guide, GuidePage)
    yield "guide: inbound", lambda: guide.open_part("approach:inbound")
    for tab in GUIDE_TABS:
        yield f"guide: {tab}", guide.tabs[tab].click
    window.show_page("help")
    help_page = window.page
    assert isinstance(help_page, HelpPage)
    for tab, _ in HELP_TABS:
        yield f"help: {tab}", lambda tab=tab: help_page.show_tab(tab)  # type: ignore[misc] # a default binds it


@AT
def test_no_page_is_cut_off_sideways_and_no_words_are_clipped(
    tmp_path: Path, qtbot: QtBot, language: Language, percent: int
) -> None:
    with open_window(tmp_path, qtbot, sample="roastery") as opened:
        opened.context.workspace.change_settings(language=language, font_percent=percent)
        opened.window.resize(SMALL_SCREEN)
        found = {}
        for place, go in places(opened):
            go()
            settled(opened, qtbot)
            if bad := cut_off(opened.window):
                found[place] = bad
        assert found == {}


@AT
def test_no_step_of_the_first_run_is_cut_off(
    tmp_path: Path, qtbot: QtBot, language: Language, percent: int
) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        opened.context.workspace.change_settings(language=language, font_percent=percent)
        opened.window.resize(SMALL_SCREEN)
        page = opened.window.page
        assert isinstance(page, FirstRunPage)
        for step in range(4):
            page.show_step(step)
            settled(opened, qtbot)
            assert cut_off(opened.window) == [], step
