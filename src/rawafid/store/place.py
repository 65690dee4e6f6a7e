"""Where the data folder is."""

import os
import sys
from pathlib import Path
from typing import Final

SETTING: Final = "RAWAFID_DATA"
"""Names another data folder when it is set."""

PORTABLE: Final = "rawafid-data"
"""A folder of this name beside the program holds the data, so that both may live on one stick."""

DATABASE: Final = "rawafid.db"

POINTER: Final = "data-folder.txt"
"""In the platform's folder of settings: names the folder that was chosen when the usual one failed."""


def data_folder() -> Path:
    """The folder of the data, which need not exist yet.

    It is the setting's, the portable one, the one chosen before or the platform's, in this order.
    """
    named = os.environ.get(SETTING)
    if named:
        return Path(named).expanduser().absolute()
    # found in PATH, an installed program is called by its bare name, which says nothing of its place
    program = sys.executable if getattr(sys, "frozen", False) else sys.argv[0]
    portable = Path(program).resolve().parent / PORTABLE
    if portable.is_dir():
        return portable
    from platformdirs import user_data_path

    return _chosen_folder() or user_data_path("rawafid", appauthor=False)


def remember_folder(folder: Path) -> bool:
    """Use this folder from the next start on; False where even that cannot be written down."""
    path = _pointer()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{folder.absolute()}\n", encoding="utf-8")
    except OSError:
        return False
    return True


def _pointer() -> Path:
    from platformdirs import user_config_path

    return user_config_path("rawafid", appauthor=False) / POINTER


def _chosen_folder() -> Path | None:
    """The folder chosen before, while it is there: a stick that is not plugged in is not waited for."""
    try:
        named = _pointer().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    folder = Path(named)
    return folder if named and folder.is_absolute() and folder.is_dir() else None


def database_path() -> Path:
    """The database inside the data folder."""
    return data_folder() / DATABASE
