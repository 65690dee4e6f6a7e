"""Logos from files: small pictures of a kind that a report can show."""

from pathlib import Path
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.reports.document import LARGEST_LOGO, LOGO_TOO_LARGE, Logo, logo_of

UNREADABLE: Final = mark("{path} cannot be read. Choose another picture.")


def read_logo(path: Path) -> Logo:
    """The logo in a file, of which no more is read than a logo may have.

    Raises UserError where there is none, or it is too large or no picture that a report can show.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_LOGO + 1)
            size = file.seek(0, 2)
    except OSError as error:
        raise UserError(UNREADABLE, {"path": str(path)}) from error
    if size > LARGEST_LOGO:
        values = {"size": round(size / 1e6, 1), "most": LARGEST_LOGO // 1_000_000}
        raise UserError(LOGO_TOO_LARGE, values)
    return logo_of(data)
