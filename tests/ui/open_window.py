"""A real window over a real database in a folder of its own, for tests of the window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.store.database import Store
from rawafid.ui.context import Context
from rawafid.ui.main_window import MainWindow
from rawafid.workspace.workspace import Workspace

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


@contextmanager
def open_window(
    folder: Path, qtbot: QtBot, *, sample: str | None = None, first_run: bool = False
) -> Iterator[Opened]:
    """The window on the data of `folder`, with one sample client if it is asked for.

    Without `first_run` the user has said before who they are.
    """
    store = Store.open(folder / "rawafid.db")
    workspace = Workspace(store, knowledge(), lambda: NOW)
    context = Context(workspace, knowledge(), data_folder=folder)
    if sample is not None:
        workspace.clients.open_sample(sample)
    elif not first_run and workspace.is_new:
        workspace.open_page("clients")
    window = MainWindow(context)
    opened = Opened(store, context, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    try:
        yield opened
    finally:
        opened.close()
        window.deleteLater()
        QApplication.processEvents()


def when_open(act: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that is about to open and wait, then close it, whatever happens."""

    timer = QTimer(QApplication.instance())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        timer.stop()
        timer.deleteLater()
        try:
            act(dialog)
        finally:
            dialog.reject()

    timer.timeout.connect(look)
    timer.start(20)


def until(qtbot: QtBot, done: Callable[[], bool], ms: int = 20_000) -> None:
    qtbot.waitUntil(done, timeout=ms)
