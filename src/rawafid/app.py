"""Starts the program. The only module that knows every part; it loads each of them when it is needed."""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rawafid.errors import UserError, mark
from rawafid.language.messages import Messages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from rawafid.store.database import Store
    from rawafid.ui.context import Context
    from rawafid.ui.main_window import MainWindow

NO_DISPLAY = mark("there is no display to open a window on; `{verb}` gives the advice in the terminal")

Clock = Callable[[], datetime]


def main(arguments: Sequence[str] | None = None) -> None:
    """The command `rawafid`: runs the verb in `arguments` (by default the process's own) and exits.

    Raises: SystemExit with 0 (done), 1 (a bug) or 2 (the user's to mend), as the command line promises.
    """
    from rawafid.cli import build_cli  # here, so that importing `app` stays instant

    # Windows gives a program that opens no terminal nothing to write on
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:
            nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # as long as the process
            setattr(sys, stream, nowhere)
    build_cli(open_window=open_window).main(args=arguments, prog_name="rawafid")


def open_window(file: Path | None, messages: Messages) -> None:
    """Opens the window on an answer file as a new client, or where it was left, until it is closed.

    Raises UserError where there is no display or the data cannot be opened; the latter is shown first.
    """
    if not has_display():
        raise UserError(NO_DISPLAY, {"verb": "rawafid recommend FILE"})
    from rawafid.store.place import data_folder

    application()
    opened, folder = _opened(data_folder(), messages)
    from rawafid.ui.faults import FaultWatch

    watch = FaultWatch(folder)
    watch.shown.connect(opened.show_fault)
    watch.install()
    opened.log = watch.log.path
    try:
        if file is not None:
            opened.import_file(file)
        opened.window.warm_up_soon()
        application().exec()
    finally:
        opened.close()
        watch.remove()


def _opened(folder: Path, messages: Messages) -> "tuple[Opened, Path]":
    """The window on the data of a folder, or of another one that the user names when it cannot be used."""
    opening = Opening(folder, now)
    opening.show_frame()
    try:
        return opening.finish(), folder
    except UserError as error:
        from rawafid.store.database import FULL, NOT_ALLOWED, UNREADABLE
        from rawafid.store.place import remember_folder
        from rawafid.ui.problem import ask_for_folder, show_problem

        said = messages if opening.messages is None else opening.messages
        if error.key not in (NOT_ALLOWED, UNREADABLE, FULL):
            show_problem(said, error)
            raise
        other = ask_for_folder(said, error)
        if other is None:
            raise
        remember_folder(other)
        return _opened(other, messages)


def now() -> datetime:
    """The present time, in UTC."""
    return datetime.now(UTC)


def application() -> "QApplication":
    """The one application of Qt with the fonts and the icon of the program, made when first asked for."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from rawafid.files import resource
    from rawafid.ui import fonts
    from rawafid.ui.theme import STYLE, started_with_style

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["rawafid", "-style", STYLE])
        started_with_style(app)
        app.setApplicationName("rawafid")
        app.setDesktopFileName("rawafid")  # by it Wayland finds our icon; X11 and Windows are given it
        app.setWindowIcon(QIcon(str(resource("rawafid.svg"))))
        fonts.load()
    return app


@dataclass
class Opened:
    """The open window with what stands behind it."""

    store: "Store"
    context: "Context"
    window: "MainWindow"
    log: Path = Path()
    _fault_open: bool = False

    def show_fault(self, fault: object) -> None:
        """Say that something went wrong; while this is read, further faults only go into the log."""
        from rawafid.ui.faults import Fault
        from rawafid.ui.problem import FaultDialog

        if self._fault_open or not isinstance(fault, Fault):
            return
        self._fault_open = True
        try:
            FaultDialog(self.context.messages, fault, self.log, self.window).exec()
        finally:
            self._fault_open = False

    def import_file(self, path: Path) -> bool:
        """Make a new client of an answer file and show it; a file that is refused shows why."""
        from rawafid.ui.problem import show_problem

        try:
            self.context.workspace.clients.import_file(path)
        except UserError as error:
            show_problem(self.context.messages, error, parent=self.window)
            return False
        self.window.show_page("recommendation")
        return True

    def close(self) -> None:
        """Stop the workers, then close the database."""
        self.window.close()
        self.context.close()
        self.store.close()


class Opening:
    """Opening the window in two steps: the frame is on the screen before knowledge and data are read.

    `shown_as` is what the settings call the data folder, for pictures that are the same everywhere.
    """

    def __init__(self, folder: Path, clock: Clock, *, shown_as: Path | None = None) -> None:
        self._folder = folder
        self._shown_as = folder if shown_as is None else shown_as
        self._clock = clock
        self.messages: Messages | None = None
        self.window: MainWindow | None = None

    def show_frame(self) -> "MainWindow":
        """The empty window, in the language and look that were kept, on the screen."""
        with _nothing_collected():
            return self._show_frame()

    def _show_frame(self) -> "MainWindow":
        from rawafid.language.messages import load
        from rawafid.store.first_look import kept_settings
        from rawafid.ui.main_window import MainWindow
        from rawafid.ui.theme import apply, theme_of
        from rawafid.workspace.settings import restored

        kept = kept_settings(self._folder)
        settings = restored(kept)
        self.messages = load(settings.language, settings.digits)
        apply(application(), theme_of(settings), self.messages.direction)
        self.window = MainWindow(messages=self.messages, bare="page" not in kept)
        self.window.fit_screen()
        self.window.show()
        application().processEvents()
        return self.window

    def finish(self) -> Opened:
        """Open the data and fill the window. Raises UserError, the window closed, when that cannot be."""
        from rawafid.store.database import Store
        from rawafid.store.place import DATABASE

        window = self.window if self.window is not None else self.show_frame()
        try:
            store = Store.open(self._folder / DATABASE)
        except UserError:
            window.close()
            raise
        try:
            from rawafid.knowledge.library import load_knowledge
            from rawafid.ui.context import Context
            from rawafid.workspace.workspace import Workspace

            knowledge = load_knowledge()
            workspace = Workspace(store, knowledge, self._clock)
            context = Context(workspace, knowledge, data_folder=self._shown_as)
            window.open(context)
        except BaseException:
            store.close()
            raise
        return Opened(store, context, window)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """What is loaded for the first window stays: looking for garbage takes a twentieth of its time.

    For what starts no worker: while there are any, `ui.tasks` decides who collects.
    """
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def has_display() -> bool:
    """Whether a window can be opened here. Qt itself would end the process where it cannot."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or platform not in ("", "xcb"):
        return True
    if not platform and (wayland := os.environ.get("WAYLAND_DISPLAY")):
        runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
        if (runtime / wayland).exists():
            return True
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return True
