"""A bug is logged and said once, nothing of a client is in the log, and the program goes on."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from rawafid.errors import UserError
from rawafid.language.messages import load
from rawafid.ui.faults import Fault, FaultWatch
from rawafid.ui.log_file import BEFORE, LARGEST_BYTES, LogFile, log_files
from rawafid.ui.problem import FaultDialog
from rawafid.ui.tasks import Tasks
from tests.ui.open_window import open_window, until, when_open
from tests.ui.pages_shown import said_in

NAME = "مخبز السر"


@pytest.fixture
def watch(tmp_path: Path, qapp: QApplication) -> Iterator[FaultWatch]:
    made = FaultWatch(tmp_path)
    made.install()
    try:
        yield made
    finally:
        made.remove()


def broken() -> None:
    raise ValueError(f"{NAME} is no number")


def test_an_exception_in_a_slot_is_told_once_and_logged_without_its_message(
    watch: FaultWatch, qtbot: QtBot
) -> None:
    told: list[Fault] = []
    watch.shown.connect(told.append)
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(broken)
    for _ in range(3):
        button.click()
    until(qtbot, lambda: bool(told))
    QApplication.processEvents()
    assert len(told) == 1
    assert "ValueError" in told[0].details and "in broken" in told[0].details
    log = watch.log.path.read_text("utf-8")
    assert log.count("ValueError") == 3 and "in broken" in log
    assert NAME not in log


def test_an_exception_on_a_thread_and_on_a_worker_is_told(watch: FaultWatch, qtbot: QtBot) -> None:
    told: list[Fault] = []
    watch.shown.connect(told.append)
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    until(qtbot, lambda: len(told) == 1)
    tasks = Tasks()
    answers: dict[str, str] = {}
    tasks.latest().start(lambda: answers["missing"])
    until(qtbot, lambda: len(told) == 2)
    assert [one.kind for one in told] == ["ValueError", "KeyError"]
    tasks.close()


def test_what_the_user_can_mend_is_no_bug(watch: FaultWatch, qtbot: QtBot) -> None:
    told: list[Fault] = []
    watch.shown.connect(told.append)
    try:
        raise UserError("this can be mended")
    except UserError:
        logging.getLogger("rawafid.test").exception("refused")
    QTest.qWait(20)
    assert not told


def test_what_the_user_can_mend_is_told_where_nobody_has_caught_it(watch: FaultWatch, qtbot: QtBot) -> None:
    told: list[Fault] = []
    watch.shown.connect(told.append)

    def refused() -> None:
        raise UserError("this can be mended")

    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(refused)
    button.click()
    until(qtbot, lambda: [one.kind for one in told] == ["UserError"])


@pytest.mark.qt_log_ignore("a complaint of Qt")
def test_what_qt_complains_of_is_logged(watch: FaultWatch) -> None:
    qWarning("a complaint of Qt")
    assert "WARNING rawafid.qt: a complaint of Qt" in watch.log.path.read_text("utf-8")


def test_nothing_is_watched_any_more_once_it_is_removed(tmp_path: Path, qapp: QApplication) -> None:
    import sys

    before = (sys.excepthook, threading.excepthook)
    watch = FaultWatch(tmp_path)
    watch.install()
    assert sys.excepthook is not before[0]
    watch.remove()
    assert (sys.excepthook, threading.excepthook) == before
    logging.getLogger("rawafid").error("after")
    assert not watch.log.path.exists()


def test_the_log_stays_small(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    line = "x" * 1000
    for _ in range(3 * LARGEST_BYTES // 1000):
        log.write(line)
    assert {path.name for path in log_files(tmp_path)} == {log.path.name, BEFORE}
    assert all(path.stat().st_size <= LARGEST_BYTES + 2000 for path in log_files(tmp_path))


def test_a_folder_that_takes_no_log_stops_nothing(tmp_path: Path) -> None:
    LogFile(tmp_path / "missing").write("a line")
    assert not log_files(tmp_path / "missing")


def test_the_window_says_that_the_work_is_saved_and_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        opened.log = tmp_path / "rawafid.log"
        fault = Fault("ValueError", "x.py:1", "Traceback: x.py, line 1")
        seen: list[str] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, FaultDialog)
            seen.append(said_in(dialog))
            QTest.mouseClick(dialog.copied, Qt.MouseButton.LeftButton)
            opened.show_fault(Fault("KeyError", "y.py:2", "another"))  # is not shown over this one
            assert QApplication.activeModalWidget() is dialog
            QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
            assert not dialog.isVisible()

        when_open(look)
        opened.show_fault(fault)
        assert str(opened.log) in seen[0]
        assert QGuiApplication.clipboard().text() == fault.details
        opened.window.show_page("settings")
        assert opened.window.page_name == "settings"


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_dialog_is_as_high_as_its_words(qtbot: QtBot, language: str) -> None:
    messages = load(language)  # type: ignore[arg-type]  # one of the three
    dialog = FaultDialog(messages, Fault("ValueError", "x.py:1", "Traceback"), Path("rawafid.log"))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    bottom = max(child.geometry().bottom() for child in dialog.findChildren(QPushButton))
    assert dialog.height() - 40 < bottom < dialog.height()
