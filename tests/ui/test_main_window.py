"""The window as a whole: its pages, its keys, its languages, its status line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rawafid.ui.frame import PLACES, Place
from rawafid.ui.pages.clients import ClientRow, ClientsPage, NameDialog
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from tests.ui.open_window import NOW, open_window, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_without_a_client_the_window_shows_how_to_get_one(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        assert opened.window.page_name == "clients"
        able = {name for name, button in opened.window.side.buttons.items() if button.isEnabled()}
        assert able == {"clients", "settings"}
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
        assert not page.findChildren(ClientRow) or not window.side.buttons["comparison"].isEnabled()
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


def test_the_keyboard_goes_between_side_panel_and_page(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        window = opened.window
        window.activateWindow()
        window.show_page("settings")
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.side.isAncestorOf(window.focusWidget())
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.page.isAncestorOf(window.focusWidget())


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


def test_the_client_box_offers_all_clients(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        clients = opened.context.workspace.clients
        other = clients.create("مكتب")
        offered: list[str] = []

        def look() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            offered.extend(action.text() for action in menu.actions() if not action.isSeparator())
            next(one for one in menu.actions() if one.data() not in (other, "new", "clients")).trigger()
            menu.close()

        QTimer.singleShot(50, look)
        opened.window.choose_client()
        assert {one.name for one in clients.all()} <= set(offered)


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
