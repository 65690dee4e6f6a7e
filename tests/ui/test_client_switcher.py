"""Ctrl+K: another client from any page, by real keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.ui.widgets.client_switcher import RECENT, ClientSwitcher
from tests.ui.keys import press, type_text
from tests.ui.open_window import open_window

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("مدرسة الأمل", "ورشة النجارة", "Atelier Été", "مقهى", "مكتبة", "بقالة", "صيدلية", "مطبعة")


@contextmanager
def switcher(folder: Path, qtbot: QtBot) -> Iterator[tuple[Opened, ClientSwitcher]]:
    """The window with some clients, the list of them open by its key."""
    with open_window(folder, qtbot) as opened:
        for name in NAMES:
            opened.context.workspace.clients.create(name)
        opened.window.show_page("settings")
        QTest.keyClick(opened.window, Qt.Key.Key_K, CTRL)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, ClientSwitcher)
        try:
            yield opened, popup
        finally:
            popup.close()


def listed(popup: ClientSwitcher) -> list[str]:
    """The names of the clients in the list, without its headings."""
    model = popup.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data()) for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled]


def current(opened: Opened) -> str:
    clients = opened.context.workspace.clients
    assert clients.current is not None
    return clients.get(clients.current).name


def test_the_ones_changed_last_come_first_and_the_others_by_name(tmp_path: Path, qtbot: QtBot) -> None:
    with switcher(tmp_path, qtbot) as (_, popup):
        names = listed(popup)
        assert names[:RECENT] == list(reversed(NAMES))[:RECENT]
        assert sorted(names) == sorted(NAMES)


def test_a_search_does_not_mind_hamza_taa_marbuta_or_accents(tmp_path: Path, qtbot: QtBot) -> None:
    with switcher(tmp_path, qtbot) as (_, popup):
        type_text(popup.field, "مدرسه الامل")
        assert listed(popup) == ["مدرسة الأمل"]
        popup.field.clear()
        type_text(popup.field, "ete")
        assert listed(popup) == ["Atelier Été"]
        type_text(popup.field, "xyz")
        assert listed(popup) == []


def test_enter_takes_what_was_searched_and_leaves_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    with switcher(tmp_path, qtbot) as (opened, popup):
        type_text(popup.field, "النجار")
        press(popup.field, Qt.Key.Key_Return)
        assert not popup.isVisible()
        assert current(opened) == "ورشة النجارة"
        assert opened.window.page_name == "settings"


def test_arrows_move_over_the_headings_and_escape_changes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with switcher(tmp_path, qtbot) as (opened, popup):
        names = listed(popup)
        for _ in range(RECENT):
            press(popup.field, Qt.Key.Key_Down)
        assert popup.list.currentIndex().data() == names[RECENT]
        press(popup.field, Qt.Key.Key_Escape)
        assert not popup.isVisible()
        assert current(opened) == NAMES[-1]


def test_the_way_to_all_clients_and_to_a_new_one_is_there(tmp_path: Path, qtbot: QtBot) -> None:
    with switcher(tmp_path, qtbot) as (opened, popup):
        wanted: list[str] = []
        popup.new_wanted.disconnect()
        popup.new_wanted.connect(lambda: wanted.append("new"))
        QTest.mouseClick(popup.new, Qt.MouseButton.LeftButton)
        assert wanted == ["new"] and not popup.isVisible()
        opened.window.choose_client()
        QTest.mouseClick(popup.everyone, Qt.MouseButton.LeftButton)
        assert opened.window.page_name == "clients"
