"""The clients page with real keys: found, opened, renamed, copied, archived, deleted, dropped, compared."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.language.numbers import without_bidi
from rawafid.ui.pages.clients import ClientsPage
from rawafid.ui.pages.clients_dialogs import ConfirmDialog, CopyDialog, NameDialog
from rawafid.ui.pages.clients_list import CHANGED, MORE, NAME, NEXT
from rawafid.ui.pages.clients_painting import ClientDelegate
from rawafid.ui.widgets.client_switcher import ClientSwitcher
from tests.ui.keys import press, type_text
from tests.ui.open_window import open_window, until
from tests.ui.pages_shown import clipped, said_in

CTRL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def clients_page(folder: Path, qtbot: QtBot) -> Iterator[tuple[Opened, ClientsPage]]:
    """The page with three clients; the last one was changed last."""
    with open_window(folder, qtbot, sample="cafe") as opened:
        clients = opened.context.workspace.clients
        clients.create("مؤسسة الإتقان", "المدينة المنورة")
        last = clients.create("Studio Lumière", "Lyon")
        opened.context.workspace.interview(last).answer("sector", "professional_services")
        opened.window.show_page("clients")
        page = opened.window.page
        assert isinstance(page, ClientsPage)
        QApplication.processEvents()
        yield opened, page


def names(page: ClientsPage) -> list[str]:
    model = page.views.model
    return [model.client(model.index(row, 0)).name for row in range(model.rowCount())]


def choose(page: ClientsPage, name: str) -> int:
    row = names(page).index(name)
    page.views.view.setCurrentIndex(page.views.model.index(row, 0))
    page.views.view.setFocus()
    return page.views.model.client(page.views.model.index(row, 0)).id


def in_dialog(kind: type[QDialog], then: Callable[[QDialog], None]) -> None:
    """Do something with the dialog that the next act opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        then(dialog)

    QTimer.singleShot(50, look)


def test_clients_are_found_by_name_city_sector_and_country(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        QTest.keyClick(opened.window, Qt.Key.Key_F, CTRL)
        assert QApplication.focusWidget() is page.views.search
        for typed, found in (
            ("موسسه اتقان", ["مؤسسة الإتقان"]), ("المدينه", ["مؤسسة الإتقان"]),
            ("lumiere", ["Studio Lumière"]), ("الاردن", ["مقهى درج اللويبدة"]),
            ("مهنيه", ["Studio Lumière"]), ("ليس هنا", []),
        ):  # fmt: skip
            page.views.search.clear()
            type_text(page.views.search, typed)
            assert names(page) == found, typed
        assert opened.context.messages.tr("No client matches the search.") in said_in(page)
        QTest.keyClick(page.views.search, Qt.Key.Key_Escape)
        assert len(names(page)) == 3
        opened.context.workspace.change_settings(language="en")
        type_text(page.views.search, "jordan")
        assert names(page) == ["مقهى درج اللويبدة"]


def test_from_the_search_the_keyboard_leads_into_the_list_and_opens(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        page.focus_search()
        type_text(page.views.search, "درج")
        press(page.views.search, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is page.views.view
        press(page.views.view, Qt.Key.Key_Return)
        clients = opened.context.workspace.clients
        assert clients.current is not None and clients.get(clients.current).sample == "cafe"
        assert opened.window.page_name == "recommendation", "its questions are all answered"
        opened.window.show_page("clients")
        page.views.search.clear()
        choose(page, "Studio Lumière")
        press(page.views.view, Qt.Key.Key_Return)
        assert opened.window.page_name == "questionnaire"


def test_a_client_is_renamed_by_f2_and_copied_by_ctrl_d(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (_opened, page):
        choose(page, "Studio Lumière")

        def rename(dialog: QDialog) -> None:
            assert isinstance(dialog, NameDialog)
            assert dialog.focusWidget() is dialog.field
            dialog.field.setText("Atelier")
            press(dialog.field, Qt.Key.Key_Return)

        in_dialog(NameDialog, rename)
        press(page.views.view, Qt.Key.Key_F2)
        assert "Atelier" in names(page) and "Studio Lumière" not in names(page)

        def copy(dialog: QDialog) -> None:
            assert isinstance(dialog, CopyDialog)
            press(dialog.field, Qt.Key.Key_Return)
            assert dialog.isVisible(), "a template needs a name of its own"
            dialog.choose("everything")
            suggested = dialog.field.text()
            assert "Atelier" in suggested and suggested == without_bidi(suggested)
            press(dialog.field, Qt.Key.Key_Return)

        choose(page, "Atelier")
        in_dialog(CopyDialog, copy)
        press(page.views.view, Qt.Key.Key_D, modifiers=CTRL)
        assert len(names(page)) == 4


def test_a_deleted_client_lies_in_the_trash_with_its_days_and_comes_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        id = choose(page, "Studio Lumière")
        press(page.views.view, Qt.Key.Key_Delete)
        assert "Studio Lumière" not in names(page)
        toast = opened.window._toast
        assert toast is not None and toast.button.isVisible(), "a way back is offered"
        QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
        assert "Studio Lumière" in names(page)
        page.delete_client(id)
        QTest.mouseClick(page.views._tabs["trash"], Qt.MouseButton.LeftButton)
        assert names(page) == ["Studio Lumière"]
        index = page.views.model.index(0, NEXT)
        assert "30" in str(page.views.model.data(index))
        choose(page, "Studio Lumière")

        def confirm(dialog: QDialog) -> None:
            assert isinstance(dialog, ConfirmDialog)
            press(dialog, Qt.Key.Key_Return)
            assert dialog.isVisible(), "Return alone deletes nothing for good"
            press(dialog, Qt.Key.Key_Escape)

        in_dialog(ConfirmDialog, confirm)
        press(page.views.view, Qt.Key.Key_Delete)
        assert names(page) == ["Studio Lumière"]
        press(page.views.view, Qt.Key.Key_Return)
        assert names(page) == []
        page.views.show_where("active")
        assert "Studio Lumière" in names(page)

        def mean_it(dialog: QDialog) -> None:
            assert isinstance(dialog, ConfirmDialog)
            QTest.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)

        page.delete_client(id)
        in_dialog(ConfirmDialog, mean_it)
        page.remove_client(id)
        assert opened.context.workspace.clients.those("trash") == ()


def test_archived_clients_are_seen_under_their_filter(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        id = choose(page, "مؤسسة الإتقان")
        page.archive_client(id)
        assert "مؤسسة الإتقان" not in names(page)
        page.views.show_where("archived")
        assert names(page) == ["مؤسسة الإتقان"]
        QTest.keyClick(opened.window, Qt.Key.Key_Z, CTRL)
        assert names(page) == []
        page.views.show_where("active")
        assert "مؤسسة الإتقان" in names(page)


def test_the_head_of_the_table_says_what_it_is_sorted_by(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (_, page):
        page.views._as_table.click()
        header = page.views.table.horizontalHeader()

        def heads() -> list[str]:
            model, across = page.views.model, Qt.Orientation.Horizontal
            return [str(model.headerData(one, across) or "") for one in range(model.columnCount())]

        assert [head[-1:] in "↑↓" for head in heads()[:-1]] == [False, False, False, False, True]
        assert heads()[CHANGED].endswith("↓"), "the latest first"
        for arrow in "↑↓":
            at = header.sectionViewportPosition(NAME) + 20
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
            assert heads()[NAME].endswith(arrow) and not heads()[CHANGED].endswith("↓")


def test_cards_or_table_and_the_order_are_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (_opened, page):
        assert page.views.view is page.views.cards
        QTest.mouseClick(page.views._as_table, Qt.MouseButton.LeftButton)
        page.views._sort_by_column(0)
        in_order = names(page)
        assert in_order == ["مؤسسة الإتقان", "مقهى درج اللويبدة", "Studio Lumière"], (
            "Arabic letters come first"
        )
        page.views._sort_by_column(0)
        assert names(page) == in_order[::-1]
    with open_window(tmp_path, qtbot) as opened:
        again = opened.window.page
        assert isinstance(again, ClientsPage)
        assert again.views.view is again.views.table
        assert names(again) == in_order[::-1]


def test_a_sector_is_filtered_and_the_filter_lists_those_there_are(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (_opened, page):
        sectors = page.views._sectors
        ids = {sectors.itemData(place) for place in range(sectors.count())}
        assert ids == {"", "restaurant_cafe", "professional_services"}
        sectors.setCurrentIndex(sectors.findData("restaurant_cafe"))
        sectors.activated.emit(sectors.currentIndex())
        assert names(page) == ["مقهى درج اللويبدة"]


@pytest.mark.parametrize("table", [False, True], ids=["cards", "table"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_button_and_the_link_of_a_client_are_pressed_where_they_are_seen(
    tmp_path: Path, qtbot: QtBot, table: bool, language: str
) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        opened.context.workspace.change_settings(language=language)
        if table:
            page.views._as_table.click()
        QApplication.processEvents()
        view, asked = page.views.view, list[int]()
        page.views.menu_wanted.disconnect(page._show_menu)
        page.views.menu_wanted.connect(lambda id, _corner: asked.append(id))
        id = choose(page, "Studio Lumière")
        more, link = places(view, view.currentIndex().row(), table=table)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=more.center())
        QApplication.processEvents()
        assert asked == [id]
        reading = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert (more.center().x() < link.center().x()) == reading, "the button ends the line of reading"
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=link.center())
        until(qtbot, lambda: opened.window.page_name == "questionnaire")


def places(view: QAbstractItemView, row: int, *, table: bool) -> tuple[QRect, QRect]:
    """Where the button and the link of a row are painted."""
    painter = view.itemDelegate()
    assert isinstance(painter, ClientDelegate)
    found = []
    for ask, column in ((painter.more_rect, MORE), (painter.next_rect, NEXT)):
        index = view.model().index(row, column if table else 0)
        option = QStyleOptionViewItem()
        option.rect, option.direction = view.visualRect(index), view.layoutDirection()
        place = ask(option, index)
        assert place is not None
        found.append(place)
    return found[0], found[1]


def test_the_menu_offers_what_fits_where_the_client_lies(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        clients = opened.context.workspace.clients
        opened.context.workspace.change_settings(language="en")
        id = choose(page, "Studio Lumière")

        def offered() -> list[str]:
            client = page._found(id)
            assert client is not None
            menu = page.menu_of(client)
            texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
            menu.deleteLater()
            return texts

        assert {"Open", "Duplicate…", "Compare…", "Archive", "Delete"} <= set(offered())
        clients.archive(id)
        assert "Archive" not in offered() and "Back to the list" in offered()
        clients.delete(id)
        assert offered() == ["Take out of the trash", "Delete for good…"]


def drop(page: ClientsPage, *paths: Path) -> bool:
    """Drag files over the page and let them go; whether the page takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    over = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    over.ignore()
    QApplication.sendEvent(page, over)
    if not over.isAccepted():
        return False
    QApplication.sendEvent(
        page,
        QDropEvent(
            QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    return True


def test_a_file_dropped_on_the_page_becomes_a_client_and_a_bad_one_says_why(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        good, bad, other = (tmp_path / name for name in ("good.rawafid", "bad.rawafid", "picture.png"))
        page.export_client(choose(page, "Studio Lumière"), good)
        bad.write_text('{"rawafid": 99}')
        other.write_bytes(b"")
        assert not drop(page, other)
        assert drop(page, good, bad)
        assert names(page).count("Studio Lumière") == 2
        assert page._problem.isVisible() and "bad.rawafid" in without_bidi(page._problem.label.said)
        QTest.mouseClick(page._close_problem, Qt.MouseButton.LeftButton)
        assert not page._problem.isVisible()
        QTest.keyClick(opened.window, Qt.Key.Key_Z, CTRL)
        assert names(page).count("Studio Lumière") == 1


def test_two_clients_stand_side_by_side_with_what_differs(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        workspace = opened.context.workspace
        workspace.change_settings(language="en")
        copy = workspace.clients.duplicate(choose(page, "مقهى درج اللويبدة"), "Twin", what="everything")
        workspace.interview(copy).answer("monthly_budget", 20_000)
        page.compare_client(copy)
        side = page._side
        assert side is not None
        until(qtbot, lambda: side.is_ready)
        other = next(one.id for one in workspace.clients.all() if one.sample == "cafe" and one.id != copy)
        side._choosers[1].show_client(other)
        side._choose()
        until(qtbot, lambda: side.is_ready)
        said = said_in(side)
        question = opened.context.messages.prose("questions", "monthly_budget")
        assert without_bidi(question) in said
        assert "20,000" in said
        assert "Twin" in said
        assert not clipped(side)
        press(side, Qt.Key.Key_Escape)
        assert page.views.isVisible()


def test_a_version_is_compared_with_the_answers_as_they_are_now(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        workspace, desk = opened.context.workspace, opened.context.advice
        current = workspace.clients.current
        assert current is not None
        desk.request()
        until(qtbot, lambda: not desk.is_busy and desk.is_current)
        workspace.interview(current).answer("monthly_budget", 77_000)
        opened.window.show_page("clients")
        page = opened.window.page
        assert isinstance(page, ClientsPage)
        page.compare_client(current)
        side = page._side
        assert side is not None
        first, second = side._choosers
        assert (first.client_id, second.client_id) == (current, current)
        assert first.version is None and second.version is not None, "the kept advice stands beside"
        until(qtbot, lambda: side.is_ready)
        assert "77,000" in said_in(side)
        side.swap()
        assert first.version is not None and second.version is None


def test_without_any_client_three_ways_to_a_first_one_are_offered(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        opened.window.show_page("clients")
        page = opened.window.page
        assert isinstance(page, ClientsPage)
        assert page._welcome is not None and page._welcome.isVisible()
        assert not page.views.isVisible()
        opened.context.workspace.clients.create("one")
        assert page.views.isVisible()
        opened.window.undo()
        assert page.views.isVisible(), "the trash can still be looked into"


def test_the_fields_of_the_dialogs_have_names(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        for dialog in (
            NameDialog(opened.context, str, title="a", accept="b", city="", parent=page),
            CopyDialog(opened.context, lambda name, what: None, name="x", parent=page),
        ):
            assert all(field.accessibleName() for field in dialog.findChildren(QLineEdit))
            dialog.deleteLater()


def test_another_client_for_a_side_is_found_by_typing_its_city(tmp_path: Path, qtbot: QtBot) -> None:
    with clients_page(tmp_path, qtbot) as (opened, page):
        clients = opened.context.workspace.clients
        current = clients.current
        page.compare_client(current)
        said = opened.context.messages.tr("Client: {client}", client="Studio Lumière")
        button = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == said)
        button.click()
        offered = page.findChild(ClientSwitcher)
        assert offered is not None and offered.isVisible()
        assert not offered.everyone.isVisible() and not offered.new.isVisible()
        type_text(offered.field, "المدينه")
        QTest.keyClick(offered.field, Qt.Key.Key_Return)
        assert not offered.isVisible()
        assert button.toolTip() == "مؤسسة الإتقان"
        assert clients.current == current, "the client that is worked on stays the same"
