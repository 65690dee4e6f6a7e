"""A file for whoever helps: versions, settings and log, and a client's answers only if that was asked for."""

import io
import json
import platform
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

from rawafid import __version__
from rawafid.errors import mark
from rawafid.ui.licences import licences, qt_version
from rawafid.ui.log_file import log_files
from rawafid.workspace.settings import Settings

VERSIONS, SETTINGS, CLIENT = "versions.json", "settings.json", "client.json"
SYSTEM: Final = mark("System")
NAME: Final = "rawafid-diagnostics.zip"


def details() -> Mapping[str, str]:
    """Versions of the program and of what it runs on."""
    return {
        "Rawafid": __version__,
        "Qt": qt_version(),
        "Python": platform.python_version(),
        SYSTEM: f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def bundle(folder: Path, settings: Settings, client: bytes | None = None) -> bytes:
    """The zip file: `client` is an answer file, None leaves every client out."""
    versions = {**details(), "packages": {one.name: one.version for one in licences()}}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(VERSIONS, _json(versions))
        archive.writestr(SETTINGS, _json(asdict(settings)))
        for path in log_files(folder):
            archive.writestr(path.name, path.read_bytes())
        if client is not None:
            archive.writestr(CLIENT, client)
    return made.getvalue()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
