"""The help: for the page at hand, all keys, licences, and the file for support."""

import json
import re
import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.ui.frame import PLACES
from rawafid.ui.help_topics import TOPIC
from rawafid.ui.licences import PACKAGES, licences
from rawafid.ui.log_file import LogFile
from rawafid.ui.pages.help import TABS, HelpPage
from rawafid.ui.shortcuts import GROUPS
from rawafid.ui.widgets.diagnostics_dialog import DiagnosticsDialog
from rawafid.ui.widgets.keys_sheet import KeysSheet
from rawafid.ui.widgets.licence_list import LicenceList
from tests.repo.tree import ROOT
from tests.ui.open_window import open_window, when_open
from tests.ui.pages_shown import clipped, said_in

CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "ورشة الأسرار"


def help_of(opened: Opened) -> HelpPage:
    assert isinstance(opened.window.page, HelpPage)
    return opened.window.page


def test_f1_opens_the_help_for_the_page_at_hand(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        for place in PLACES:
            opened.window.show_page(place.name)
            QTest.keyClick(opened.window, Qt.Key.Key_F1)
            QApplication.processEvents()
            page = help_of(opened)
            assert page.topic == place.name or place.name == "help"
            if place.name != "help":
                assert opened.context.messages.tr(TOPIC[place.name].about) in said_in(page)


def test_every_tab_can_be_read_in_every_language(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        opened.window.resize(1280, 720)
        opened.window.show_page("help")
        for language in ("ar", "en", "fr"):
            opened.context.workspace.change_settings(language=language)
            for name, _ in TABS:
                help_of(opened).show_tab(name)
                QApplication.processEvents()
                assert not clipped(help_of(opened)), (language, name)


def test_all_keys_are_shown_over_any_page(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        seen: list[str] = []

        def look(sheet: QDialog) -> None:
            assert isinstance(sheet, KeysSheet)
            seen.append(said_in(sheet))
            QTest.keyClick(sheet, Qt.Key.Key_Escape)
            assert not sheet.isVisible()

        when_open(look)
        QTest.keyClick(opened.window, Qt.Key.Key_Slash, CTRL)
        for group in GROUPS:
            for one in group.keys:
                assert opened.context.messages.tr(one.does) in seen[0]
        assert opened.window.page_name == "clients"


def test_everything_that_is_shipped_is_named_with_its_licence() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9][a-z0-9._-]*)==", lock, re.MULTILINE))
    builds = {"editables", "hatchling", "packaging", "pathspec", "pip", "tomlkit", "trove-classifiers"}
    assert locked - builds <= set(PACKAGES)
    for one in licences():
        assert one.version and one.licence not in ("", "—"), one.name
    by_name = {one.name: one for one in licences()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in by_name["Qt for Python (PySide6)"].text
    assert "SIL OPEN FONT LICENSE" in by_name["IBM Plex Sans Arabic"].text
    assert all(one.text for one in licences() if one.name in ("numpy", "highspy", "pyqtgraph"))


def test_the_licence_at_hand_is_read_beside_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(tmp_path, qtbot) as opened:
        shown = LicenceList(opened.context)
        qtbot.addWidget(shown)
        names = [one.name for one in licences()]
        shown.list.setCurrentRow(names.index("numpy"))
        assert "NumPy Developers" in shown.text.toPlainText()


def saved_bundle(opened: Opened, path: Path, *, with_client: bool) -> dict[str, str]:
    """What is in the file for support, saved through its dialog."""

    def ask_where(_parent: QWidget, _title: str) -> str:
        return str(path)

    dialog = DiagnosticsDialog(opened.context, ask_where, parent=opened.window)
    dialog.open()
    dialog.with_client.setChecked(with_client)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_the_file_for_support_names_no_client_unless_asked(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        clients = opened.context.workspace.clients
        current = clients.current
        assert current is not None
        clients.rename(current, SECRET)
        LogFile(tmp_path).write("2026-11-21 ERROR rawafid: KeyError at ui/x.py:1")
        held = saved_bundle(opened, tmp_path / "one.zip", with_client=False)
        assert set(held) == {"versions.json", "settings.json", "rawafid.log"}
        assert SECRET not in "".join(held.values()) and str(tmp_path) not in "".join(held.values())
        assert json.loads(held["settings.json"])["language"] == "ar"
        assert {"Rawafid", "Qt", "Python", "System"} <= set(json.loads(held["versions.json"]))
        held = saved_bundle(opened, tmp_path / "two.zip", with_client=True)
        assert json.loads(held["client.json"])["client"]["name"] == SECRET


def test_a_file_for_support_that_cannot_be_written_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        where = str(tmp_path / "missing" / "one.zip")
        dialog = DiagnosticsDialog(opened.context, lambda *_: where, parent=opened.window)
        dialog.open()
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert opened.context.messages.tr("The file could not be written there. Choose another folder.") in (
            said_in(dialog)
        )
        dialog.reject()
