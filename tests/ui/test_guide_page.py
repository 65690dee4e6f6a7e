"""The guide teaches, is found by searching, and leads into the client's plan and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.ui.context import Context
from rawafid.ui.pages.guide import TABS, GuidePage
from rawafid.ui.widgets.buttons import Button
from tests.ui.keys import press, type_text
from tests.ui.pages_shown import clipped, new_context, said_in, unnamed


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def context(tmp_path: Path, knowledge: Knowledge, qapp: QApplication) -> Iterator[Context]:
    made = new_context(tmp_path, knowledge)
    yield made
    made.close()


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> GuidePage:
    made = GuidePage(context)
    qtbot.addWidget(made)
    made.resize(1074, 690)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(page: GuidePage, said: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.said == said and one.isVisibleTo(page))


def test_every_tab_and_every_approach_is_complete_in_every_language(
    page: GuidePage, context: Context
) -> None:
    for language in ("ar", "en", "fr"):
        context.workspace.change_settings(language=language)
        page.retranslate()
        for name in TABS:
            page.tabs[name].click()
            QApplication.processEvents()
            assert len(said_in(page)) > 300
            assert clipped(page) == []
            assert unnamed(page, (QPushButton, QLineEdit)) == []
        for approach in ("upstream", "downstream", "inbound", "outbound"):
            page.open_part(f"approach:{approach}")
            QApplication.processEvents()
            assert context.messages.prose("approaches", f"{approach}.aim") in said_in(page)
            assert clipped(page) == []


def test_search_finds_a_word_however_hamza_and_taa_are_typed(page: GuidePage) -> None:
    type_text(page.search, "كلفه الالف ظهور")
    assert "كلفة ألف ظهور" not in said_in(page)  # no such words beside one another with the article
    page.search.clear()
    type_text(page.search, "كلفه الف ظهور")
    assert "كلفة ألف ظهور" in said_in(page)


def test_search_finds_a_term_by_the_name_that_platforms_use(page: GuidePage) -> None:
    type_text(page.search, "CPM")
    assert "كلفة ألف ظهور" in said_in(page)


def test_a_search_without_a_result_says_so_and_esc_leads_back(page: GuidePage) -> None:
    before = said_in(page)
    type_text(page.search, "ززز")
    assert "«ززز»" in said_in(page)
    press(page, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert said_in(page) == before


def test_an_approach_shows_what_the_clients_own_plan_holds_of_it(
    page: GuidePage, context: Context, qtbot: QtBot
) -> None:
    page.open_part("approach:outbound")
    assert "لا خطة بعد" in said_in(page)
    context.workspace.clients.open_sample("roastery")
    context.advice.request()
    qtbot.waitUntil(lambda: context.advice.advice is not None, timeout=20_000)
    page.refresh()
    advice = context.advice.advice
    assert advice is not None
    said = said_in(page)
    assert context.formatter.percent(advice.shares["outbound"]) in said
    named = [
        context.messages.prose("channels", row.channel) for row in advice.mix if "outbound" in row.approach
    ]
    assert all(name in said for name in named)


def test_whoever_came_from_the_plan_can_go_back_there(
    page: GuidePage, context: Context, qtbot: QtBot
) -> None:
    page.open_part("term:range", "recommendation")
    assert page.back.isVisibleTo(page)
    with qtbot.waitSignal(context.page_wanted) as wanted:
        page.back.click()
    assert wanted.args == ["recommendation"]
    assert not page.back.isVisibleTo(page)


def test_a_place_that_the_guide_does_not_have_leaves_it_as_it_is(page: GuidePage) -> None:
    before = page.place
    page.open_part("term:never_heard_of")
    assert page.place == before


def test_a_lesson_that_is_ticked_stays_ticked_and_the_next_one_leads_on(
    page: GuidePage, context: Context
) -> None:
    page.open_part("lesson:customer")
    button(page, "علّمه منجزًا").click()
    assert list(context.workspace.course.done) == ["customer"]
    assert "أنجزت 1 من 5" in said_in(page)
    leading = [one for one in page.findChildren(Button) if one.property("look") == "primary"]
    assert [one.accessibleName() for one in leading if one.isVisibleTo(page)] == [
        "جملة واحدة ومكان واحد: علّمه منجزًا"
    ]
    button(page, "لم يُنجز بعد").click()
    assert not context.workspace.course.done


def test_the_task_of_a_lesson_opens_the_question_that_it_speaks_of(
    page: GuidePage, context: Context, qtbot: QtBot
) -> None:
    id = context.workspace.clients.create("متجر")
    page.open_part("lesson:promise")
    opener = next(
        one
        for one in page.findChildren(Button)
        if one.accessibleName() == "جملة واحدة ومكان واحد: افتح الاستبيان"
    )
    with qtbot.waitSignal(context.page_wanted) as wanted:
        opener.click()
    assert wanted.args == ["questionnaire"]
    assert context.workspace.interview(id).state.at == "assets"
