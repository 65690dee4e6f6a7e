"""The very first page, gone through as a new user does: mostly by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rawafid.app import Opened, Opening
from rawafid.ui.pages.first_run import BEGIN, LANGUAGE, PLACE, ROLE, FirstRunPage
from rawafid.ui.widgets.choices import ChoiceBox
from tests.ui.keys import press, type_text
from tests.ui.open_window import NOW, open_window
from tests.ui.pages_shown import clipped

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def page_of(opened: Opened) -> FirstRunPage:
    page = opened.window.page
    assert isinstance(page, FirstRunPage)
    return page


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_nothing_but_the_first_page_is_there_at_the_very_first(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        assert page_of(opened).step == LANGUAGE
        assert not opened.window.side.isVisible() and not opened.window.status.isVisible()
        assert not page_of(opened).back.isVisible()


def test_an_owner_begins_by_keys_alone(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        page, workspace = page_of(opened), opened.context.workspace
        press(focus(), Qt.Key.Key_2, "2")
        assert workspace.settings.language == "en"
        press(focus(), Qt.Key.Key_Return)
        assert page.step == ROLE
        press(focus(), Qt.Key.Key_1, "1")
        assert workspace.settings.role == "owner"
        press(focus(), Qt.Key.Key_Return)
        assert page.step == PLACE
        while isinstance(box := focus(), ChoiceBox) and box.choice() != "AE":
            press(box, Qt.Key.Key_Down)
        press(focus(), Qt.Key.Key_Return)
        assert page.step == BEGIN
        type_text(focus(), "Palm Bakery")
        press(focus(), Qt.Key.Key_Return)
        assert opened.window.page_name == "questionnaire"
        assert opened.window.side.isVisible() and not opened.window.side.buttons["clients"].isVisible()
        current = workspace.clients.current
        assert current is not None and workspace.clients.get(current).name == "Palm Bakery"
        assert workspace.interview(current).state.answers["country"] == "AE"
        assert workspace.settings.week_start == "monday"


def test_an_owner_without_a_name_is_asked_for_it_and_nothing_is_made(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        page, workspace = page_of(opened), opened.context.workspace
        workspace.change_settings(role="owner")
        page.show_step(BEGIN)
        QTest.mouseClick(page.forward, Qt.MouseButton.LeftButton)
        assert opened.window.page_name == "first_run"
        assert not workspace.clients.all()
        assert page.name.hasFocus()


def test_each_step_leads_back_and_every_choice_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        page, settings = page_of(opened), opened.context.workspace.settings
        onward, backward = Qt.Key.Key_Left, Qt.Key.Key_Right  # as Arabic is read
        for step in (ROLE, PLACE, BEGIN):
            QTest.keyClick(focus(), onward, ALT)
            assert page.step == step
        for step in (PLACE, ROLE, LANGUAGE):
            QTest.keyClick(focus(), backward, ALT)
            assert page.step == step
        assert opened.context.workspace.settings == settings


def test_a_country_sets_what_is_usual_there_and_each_can_be_changed(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        page, workspace = page_of(opened), opened.context.workspace
        page.show_step(PLACE)

        def box(name: str) -> ChoiceBox:
            boxes = page.findChildren(ChoiceBox)
            said = opened.context.messages.tr(name)
            return next(one for one in boxes if one.accessibleName() == said and one.isVisible())

        country = box("Country")
        country.setCurrentIndex(country.findData("MA"))
        country.activated.emit(country.currentIndex())
        settings = workspace.settings
        assert (settings.country, settings.week_start) == ("MA", "monday")
        assert (settings.month_names, settings.second_calendar) == ("maghreb_ma", "hidden")
        week = box("The week begins on")
        week.setCurrentIndex(week.findData("saturday"))
        week.activated.emit(week.currentIndex())
        assert workspace.settings.week_start == "saturday"
        assert workspace.settings.country == "MA"


def test_the_example_opens_with_its_advice(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        page_of(opened).show_step(BEGIN)
        QTest.mouseClick(page_of(opened).sample, Qt.MouseButton.LeftButton)
        assert opened.window.page_name == "recommendation"
        assert [one.sample for one in opened.context.workspace.clients.all()] == ["roastery"]


def test_it_can_be_skipped_and_does_not_come_again(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        QTest.mouseClick(page_of(opened).skip, Qt.MouseButton.LeftButton)
        assert opened.window.page_name == "clients" and opened.window.side.isVisible()
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        assert opened.window.page_name == "clients"


def test_left_half_way_it_comes_again_with_what_was_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        opened.context.workspace.change_settings(language="fr", role="owner")
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        assert page_of(opened).step == LANGUAGE
        assert opened.context.messages.language == "fr"


def test_the_frame_before_it_has_no_panel_of_pages(tmp_path: Path, qtbot: QtBot) -> None:
    opening = Opening(tmp_path, lambda: NOW)
    window = opening.show_frame()
    assert not window.side.isVisible()
    opened = opening.finish()
    assert opened.window is window and window.page_name == "first_run"
    opened.close()


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("size", [(1280, 720), (960, 500)])
def test_nothing_is_cut_off_in_any_language(
    tmp_path: Path, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    with open_window(tmp_path, qtbot, first_run=True) as opened:
        opened.context.workspace.change_settings(language=language)
        opened.window.resize(*size)
        for step in (LANGUAGE, ROLE, PLACE, BEGIN):
            page_of(opened).show_step(step)
            QApplication.processEvents()
            assert not clipped(page_of(opened))
