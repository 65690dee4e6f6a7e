"""What nobody expected: it is logged, said once, and the program goes on.

What a user did is saved before it shows, so that a fault takes nothing away.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from rawafid.errors import UserError
from rawafid.ui.log_file import LogFile

_LOG: Final = logging.getLogger("rawafid.faults")
_QT_LOG: Final = logging.getLogger("rawafid.qt")
_LEVELS: Final = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A bug that showed: its kind, its innermost place, and everything that helps whoever mends it."""

    kind: str
    place: str
    details: str

    @classmethod
    def of(cls, error: BaseException, trace: TracebackType | None) -> "Fault":
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        return cls(type(error).__name__, place, "".join(traceback.format_exception(error)))


class FaultWatch(QObject):
    """Sees uncaught exceptions of slots and threads, logged ones of workers, and what Qt complains of.

    `shown(Fault)` comes on the main thread, once for the same kind at the same place: a fault that repeats
    at every painting is one message, not a storm of them.
    """

    shown = Signal(object)
    _happened = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log: Final = LogFile(folder)
        self._told = _Told(self._happened.emit)
        self._seen: set[tuple[str, str]] = set()
        self._undo: list[Callable[[], object]] = []
        self._happened.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Watch from now on, until `remove`."""
        logger = logging.getLogger("rawafid")
        logger.addHandler(self.log)
        logger.addHandler(self._told)
        excepthook, threadhook = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        handler = qInstallMessageHandler(_log_qt)
        self._undo = [
            lambda: logger.removeHandler(self.log),
            lambda: logger.removeHandler(self._told),
            lambda: setattr(sys, "excepthook", excepthook),
            lambda: setattr(threading, "excepthook", threadhook),
            lambda: qInstallMessageHandler(handler),
        ]

    def remove(self) -> None:
        """Leave everything as it was before `install`."""
        for undo in self._undo:
            undo()
        self._undo = []

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("uncaught", exc_info=(kind, error, trace))

    def _uncaught_in_thread(self, event: threading.ExceptHookArgs) -> None:
        if event.exc_value is not None and not issubclass(event.exc_type, SystemExit):
            self._uncaught(event.exc_type, event.exc_value, event.exc_traceback)

    def _take(self, fault: Fault) -> None:
        key = (fault.kind, fault.place)
        if key not in self._seen:
            self._seen.add(key)
            self.shown.emit(fault)


class _Told(logging.Handler):
    """Passes logged exceptions on. What the user can mend is shown where it happened and is no bug, unless
    nobody caught it: then nobody has shown it either.
    """

    def __init__(self, tell: Callable[[Any], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is None:
            return
        _, error, trace = record.exc_info
        uncaught = record.name == _LOG.name
        if error is not None and (uncaught or not isinstance(error, UserError)):
            self._tell(Fault.of(error, trace))


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    level = _LEVELS.get(kind)
    if level is not None:
        _QT_LOG.log(level, "%s", text or "")
