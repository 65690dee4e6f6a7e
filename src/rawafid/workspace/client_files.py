"""Client files on the disk: one client as an answer file, to hand on, to keep or to open elsewhere."""

from pathlib import Path
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.files import file_stem, write_whole
from rawafid.knowledge.answer_file import LARGEST_BYTES

SUFFIX: Final = ".rawafid"
ACCEPTED: Final = (SUFFIX, ".json")
"""How files end that are offered for import; what is in them is the same."""

CANNOT_READ: Final = mark("The file {file} cannot be read. See that it is there and that you may open it.")
CANNOT_WRITE: Final = mark("The file {file} cannot be written. Choose another folder, or free some space.")


def read_client_file(path: Path) -> bytes:
    """What is in the file, as far as a client file may be long. Raises UserError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError as fault:
        raise UserError(CANNOT_READ, {"file": path.name}) from fault


def write_client_file(path: Path, data: bytes) -> None:
    """Put a whole file at `path` or leave what was there. Raises UserError if it cannot be written."""
    try:
        write_whole(path, data)
    except OSError as fault:
        raise UserError(CANNOT_WRITE, {"file": path.name}) from fault


def file_name(client: str) -> str:
    """A name for the file of a client that every system accepts."""
    return (file_stem(client) or "client") + SUFFIX
