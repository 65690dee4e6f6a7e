"""The settings as they were kept, read before the database is opened: enough to draw the window at once."""

import json
import sqlite3
from pathlib import Path

from rawafid.store.place import DATABASE


def kept_settings(path: Path) -> dict[str, object]:
    """The settings in the database at `path`, or inside it if it is a folder.

    Empty when they cannot be had without waiting or writing: `Store.open` then says what is the matter.
    """
    if path.is_dir():
        path = path / DATABASE
    if not path.is_file():
        return {}
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.0)
        try:
            rows = connection.execute("SELECT name, value FROM settings").fetchall()
        finally:
            connection.close()
        return {str(name): json.loads(value) for name, value in rows}
    except (sqlite3.Error, ValueError):
        return {}
