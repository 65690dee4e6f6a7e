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


def data_folder() -> Path:
    """The folder of the data, which need not exist yet: the setting's, the portable one or the platform's."""
    named = os.environ.get(SETTING)
    if named:
        return Path(named).expanduser().absolute()
    portable = Path(sys.argv[0]).resolve().parent / PORTABLE
    if portable.is_dir():
        return portable
    from platformdirs import user_data_path

    return user_data_path("rawafid", appauthor=False)


def database_path() -> Path:
    """The database inside the data folder."""
    return data_folder() / DATABASE
