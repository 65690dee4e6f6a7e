"""The log: what went wrong and where in the program, in a small file of the data folder.

Nothing of a client goes into it: of an exception only its kind and its places are written, not its message,
which may hold a name or an answer.
"""

import logging
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

NAME: Final = "rawafid.log"
BEFORE: Final = "rawafid.log.1"
LARGEST_BYTES: Final = 256 * 1024
PLACES: Final = 12


def places_of(trace: TracebackType | None) -> str:
    """Where in the program it happened, the innermost place first: `ui/tasks.py:120 in _serve`."""
    frames = traceback.extract_tb(trace)[-PLACES:]
    return " < ".join(
        f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in reversed(frames)
    )


def _short(path: str) -> str:
    """The end of a path: its beginning may hold the user's name."""
    return "/".join(Path(path).parts[-2:])


class LogFile(logging.Handler):
    """Writes warnings and errors of the program to the log, and begins a new one before it grows large.

    A folder that cannot be written to is no reason to stop: then there is no log.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self.path: Final = folder / NAME
        self._before: Final = folder / BEFORE

    def emit(self, record: logging.LogRecord) -> None:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        what = record.getMessage()
        if record.exc_info is not None and record.exc_info[0] is not None:
            what = f"{what}: {record.exc_info[0].__name__} at {places_of(record.exc_info[2])}"
        self.write(f"{at} {record.levelname} {record.name}: {what}")

    def write(self, line: str) -> None:
        """Add one line."""
        try:
            if self.path.is_file() and self.path.stat().st_size > LARGEST_BYTES:
                self.path.replace(self._before)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(line.replace("\n", " ") + "\n")
        except OSError:
            return


def log_files(folder: Path) -> tuple[Path, ...]:
    """The logs that there are in a data folder, the present one first."""
    return tuple(path for name in (NAME, BEFORE) if (path := folder / name).is_file())
