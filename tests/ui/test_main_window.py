"""The window as a whole: its pages, its keys, its languages, its status line."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rawafid.ui.frame import PLACES, Place, places_of
from rawafid.ui.page import PageHolder
from rawafid.ui.pages.clients import ClientsPage, NameDialog
from rawafid.ui.pages.guide import GuidePage
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.toast import Toast
from tests.ui.open_window import NOW, open_window, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_without_a_client_the_window_shows_how_to_get_one(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        assert opened.window.page_name == "clients"
        able = {name for name, button in opened.window.side.buttons.items() if button.isEnabled()}
        assert able == {"clients", "guide", "settings", "help"}
        assert opened.context.messages.tr("Add your first client") in said(opened.window.page)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_page_opens_by_its_key_and_by_its_button(tmp_path: Path, qtbot: QtBot, place: Place) -> None:
    name = place.name
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.show_page("settings" if name != "settings" else "clients")
        number = [one.name for one in PLACES].index(name) + 1
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), ALT)
        assert window.page_name == name
        assert window.side.buttons[name].isChecked()
        window.show_page("settings" if name != "settings" else "clients")
        QTest.mouseClick(window.side.buttons[name], Qt.MouseButton.LeftButton)
        assert window.page_name == name
        assert opened.context.messages.tr(place.title) in window.windowTitle()


def test_the_page_that_was_open_last_is_open_again(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        opened.window.show_page("questionnaire")
    with open_window(tmp_path, qtbot) as opened:
        assert opened.window.page_name == "questionnaire"


def test_a_name_typed_makes_a_client_and_opens_its_questionnaire(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page = opened.window.page
        assert isinstance(page, ClientsPage)
        dialog = NameDialog(
            opened.context, opened.context.workspace.clients.create, title="", accept="", parent=page
        )
        dialog.open()
        dialog.field.setText("  ")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        assert dialog.isVisible(), "an empty name is refused and the dialog stays"
        dialog.field.setText("مقهى")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert [one.name for one in opened.context.workspace.clients.all()] == ["مقهى"]
        assert opened.window.side.buttons["questionnaire"].isEnabled()


def test_a_deleted_client_comes_back_with_undo(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window, clients = opened.window, opened.context.workspace.clients
        window.show_page("clients")
        page = window.page
        assert isinstance(page, ClientsPage)
        page.delete_client(clients.all()[0].id)
        assert not clients.all()
        assert not window.side.buttons["comparison"].isEnabled()
        assert window.status.undo.isEnabled()
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
        assert len(clients.all()) == 1
        assert window.side.buttons["comparison"].isEnabled()
        QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
        assert not clients.all()


def test_deleting_the_client_at_hand_leaves_a_page_about_it(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        opened.window.show_page("questionnaire")
        clients = opened.context.workspace.clients
        clients.delete(clients.all()[0].id)
        assert opened.window.page_name == "clients"


def test_language_digits_and_look_change_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window, workspace = opened.window, opened.context.workspace
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert window.side.mapTo(window, window.side.rect().topLeft()).x() > window.width() / 2
        workspace.change_settings(language="en", theme="dark")
        QApplication.processEvents()
        assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert window.side.mapTo(window, window.side.rect().topLeft()).x() == 0
        assert window.side.buttons["clients"].accessibleName() == "Clients"
        assert applied().dark
        workspace.change_settings(language="ar", digits="arabic", theme="light")
        QApplication.processEvents()
        assert window.side.buttons["clients"].accessibleDescription() == "١"
        assert not applied().dark


def test_type_grows_and_shrinks_by_keys_within_its_bounds(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        for _ in range(8):
            QTest.keyClick(opened.window, Qt.Key.Key_Equal, CTRL)
        assert opened.context.workspace.settings.font_percent == 150
        for _ in range(8):
            QTest.keyClick(opened.window, Qt.Key.Key_Minus, CTRL)
        assert opened.context.workspace.settings.font_percent == 90


def test_the_usual_size_of_type_is_one_key_away(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        opened.context.workspace.change_settings(font_percent=135)
        QTest.keyClick(opened.window, Qt.Key.Key_0, CTRL)
        assert opened.context.workspace.settings.font_percent == 100


def test_the_keyboard_goes_round_the_parts_of_the_window_and_back(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.show_page("settings")
        parts = (window.page, window.side, window.status)

        def part() -> QWidget:
            return next(one for one in parts if one.isAncestorOf(window.focusWidget()))

        assert part() is window.page
        for expected in (window.side, window.status, window.page):
            QTest.keyClick(window, Qt.Key.Key_F6)
            assert part() is expected
        QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert part() is window.status


def test_a_narrow_window_shows_the_pages_as_icons_with_their_names_as_tips(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.resize(1440, 900)
        wide = window.side.width()
        window.resize(900, 500)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (900, 500), "the window is kept larger than the screen"
        assert window.side.compact and window.side.width() < wide / 2
        for place in places_of("consultant"):
            button = window.side.buttons[place.name]
            assert opened.context.messages.tr(place.title) in button.toolTip()
            assert button.accessibleName()
            assert button.height() >= 32 and button.visibleRegion().boundingRect().height() >= 32
        window.resize(1440, 900)
        opened.context.workspace.change_settings(font_percent=150)
        assert window.side.compact, "large type needs the room as well"


def test_every_page_can_be_reached_and_scrolled_in_the_smallest_window(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.resize(window.minimumSize())
        for place in PLACES:
            window.show_page(place.name)
            QApplication.processEvents()
            page = window.page
            least = page.minimumSizeHint()
            assert page.width() >= least.width() and page.height() >= least.height(), place.name
            holders = [one for one in window.findChildren(PageHolder) if one.isVisible()]
            assert len(holders) == 1 and holders[0].isAncestorOf(page)
            assert holders[0].height() + window.status.height() <= window.height()


def test_an_owner_has_no_list_of_clients_and_nothing_to_switch(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window, workspace = opened.window, opened.context.workspace
        window.show_page("clients")
        workspace.change_settings(role="owner")
        assert window.page_name == "questionnaire"
        assert not window.side.buttons["clients"].isVisible()
        assert window.side.client_box.focusPolicy() == Qt.FocusPolicy.NoFocus
        window.show_page("clients")
        assert window.page_name == "questionnaire"
        QTest.keyClick(window, Qt.Key.Key_K, CTRL)
        assert QApplication.activePopupWidget() is None
        QTest.keyClick(window, Qt.Key.Key_2, ALT)
        assert window.page_name == "recommendation", "the keys follow what is shown"
        workspace.change_settings(role="consultant")
        assert window.side.buttons["clients"].isVisible()


def test_an_owner_who_deletes_the_business_can_begin_anew(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window, workspace = opened.window, opened.context.workspace
        workspace.change_settings(role="owner")
        current = workspace.clients.current
        assert current is not None
        workspace.clients.delete(current)
        assert window.page_name == "first_run"
        assert window.side.isVisible(), "settings and undo stay at hand"
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
        assert workspace.clients.current == current


def test_the_foot_says_when_the_last_change_was_saved(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        messages = opened.context.messages
        assert opened.window.status.saved.said == messages.tr("Saved automatically")
        opened.context.workspace.clients.create("مكتب")
        assert opened.window.status.saved.said == messages.tr("Saved just now")


def test_long_work_is_said_at_the_foot_and_can_be_cancelled(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        free, came = threading.Event(), list[object]()
        task = opened.context.tasks.latest()
        task.done.connect(came.append)
        task.start(lambda: free.wait(20))
        status = opened.window.status
        until(qtbot, status.cancel.isVisible)
        assert status.working.isVisible()
        QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
        assert not task.is_busy and not status.cancel.isVisible()
        free.set()
        QTest.qWait(50)
        assert not came, "what was cancelled still arrives"


@pytest.mark.parametrize("name", [place.name for place in PLACES])
def test_everything_that_can_be_pressed_or_typed_in_has_a_name(
    tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        opened.window.show_page(name)
        until(qtbot, lambda: not opened.context.advice.is_busy)
        QApplication.processEvents()
        nameless = [
            f"{type(one).__name__} {one.objectName()}"
            for one in opened.window.findChildren(QWidget)
            if isinstance(one, (QAbstractButton, QLineEdit, QAbstractSlider))
            and one.isVisible()
            and one.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not one.accessibleName()
            and not (isinstance(one, QAbstractButton) and one.text())
        ]
        assert not nameless


@pytest.mark.parametrize("name", [place.name for place in PLACES])
def test_tab_comes_round_every_page(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.show_page(name)
        until(qtbot, lambda: not opened.context.advice.is_busy)
        window.activateWindow()
        window.side.buttons[name].setFocus()
        seen: list[QWidget] = []
        for _ in range(400):
            window.focusNextPrevChild(True)
            at = window.focusWidget()
            if at is window.side.buttons[name]:
                break
            seen.append(at)
        assert window.focusWidget() is window.side.buttons[name], "the keyboard is caught somewhere"
        assert any(window.page.isAncestorOf(one) for one in seen), "the page cannot be reached"


def test_advice_is_kept_as_a_version_once_it_is_whole(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        workspace, desk = opened.context.workspace, opened.context.advice
        current = workspace.clients.current
        assert current is not None
        opened.window.show_page("recommendation")
        until(qtbot, lambda: not desk.is_busy and desk.advice is not None)
        assert desk.is_current
        assert desk.advice is not None and desk.advice.what_would_change is not None
        assert [version.made_at for version in workspace.advice_versions(current)] == [NOW]


def said(widget: QWidget) -> str:
    """All texts that are shown in a widget."""
    return " ".join(label.said for label in widget.findChildren(TextLabel))


def test_the_plan_leads_into_the_guide_and_the_guide_back(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="roastery") as opened:
        window = opened.window
        window.show_page("recommendation")
        opened.context.open_page("guide/approach:inbound")
        guide = window.page
        assert window.page_name == "guide" and isinstance(guide, GuidePage)
        assert guide.place == "approach:inbound"
        guide.back.click()
        assert window.page_name == "recommendation"


def test_a_notice_stops_offering_to_undo_once_something_else_was_done(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="roastery") as opened:
        window, clients = opened.window, opened.context.workspace.clients
        first = clients.create("one")
        clients.delete(first)
        window.notice("deleted", undoable=True)
        toast = window.findChild(Toast)
        assert toast is not None and toast.button.isVisibleTo(toast)
        clients.create("two")
        assert not toast.button.isVisibleTo(toast)
