"""Writes a finished file whole or not at all, and says in one sentence why it cannot be written."""

import errno
from pathlib import Path
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.files import write_whole

OPEN_ELSEWHERE: Final = mark(
    "{path} cannot be written. Close it if another program has it open, or save under another name."
)
NO_FOLDER: Final = mark("{path} cannot be saved there: the folder does not exist. Choose another place.")
A_FOLDER: Final = mark("{path} is a folder. Give the file a name of its own.")
DISK_FULL: Final = mark("The disk is too full for {path}. Free some room, or choose another place.")
NOT_WRITTEN: Final = mark("{path} cannot be written there. Choose another place.")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


def save(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: before it the old file is there, after it the new one.

    Raises UserError where that cannot be; then the old file is as it was and nothing new lies beside it.
    """
    if path.is_dir():
        raise UserError(A_FOLDER, {"path": str(path)})
    try:
        write_whole(path, data)
    except OSError as error:
        raise UserError(_problem(error), {"path": str(path)}) from error


def _problem(error: OSError) -> str:
    if error.errno in _FULL:
        return DISK_FULL
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return NO_FOLDER
    if isinstance(error, PermissionError) or error.errno == errno.ETXTBSY:
        return OPEN_ELSEWHERE
    return NOT_WRITTEN
