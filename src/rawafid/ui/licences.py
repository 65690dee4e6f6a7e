"""The software by others that the program is built with: its versions and licences.

They are read off the installed packages; what carries no text of its own comes from resources/licences.
"""

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from rawafid.files import resource

PACKAGES: Final = (
    *("pyside6-essentials", "shiboken6", "numpy", "highspy", "sqlite-utils", "msgspec", "pyqtgraph"),
    *("hijridate", "platformdirs", "click", "xlsxwriter", "click-default-group", "colorama", "pluggy"),
    *("python-dateutil", "sqlite-fts4", "tabulate", "tzdata", "typst", "pikepdf", "lxml", "pillow"),
)
QT: Final = ("pyside6-essentials", "shiboken6")
# Packages whose own description does not say it in the usual place.
_KNOWN: Final = {
    "pyside6-essentials": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "click-default-group": "BSD-3-Clause",
    "colorama": "BSD-3-Clause",
    "sqlite-fts4": "Apache-2.0",
}
_NAMED: Final = {"pyside6-essentials": "Qt for Python (PySide6)"}


@dataclass(frozen=True, slots=True)
class Licence:
    """A piece of software: its name, version, the short name of its licence and the text of it."""

    name: str
    version: str
    licence: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Everything that is installed and shipped with the program, what is best known first."""
    return tuple(_all())


def qt_version() -> str:
    """The version of Qt that runs."""
    from PySide6.QtCore import qVersion

    return qVersion()


def _all() -> Iterator[Licence]:
    for package in PACKAGES:
        try:
            found = metadata.distribution(package)
        except metadata.PackageNotFoundError:
            continue  # not every system needs every package
        name = _NAMED.get(package, found.metadata["Name"])
        version = found.version
        if package in QT:
            text = "\n\n".join(
                resource("licences", f"{kind}-3.0.txt").read_text("utf-8") for kind in ("LGPL", "GPL")
            )
            if package == QT[0]:
                version = f"{version} · Qt {qt_version()}"
        else:
            text = _text_of(found)
        yield Licence(name, version, _short_of(package, found), text)
        if package == QT[-1]:
            yield Licence(
                "IBM Plex Sans Arabic", "1.1.0", "OFL-1.1", resource("fonts", "OFL.txt").read_text("utf-8")
            )
            yield Licence("Python", platform.python_version(), "PSF-2.0", _text_of_python())


def _short_of(package: str, found: metadata.Distribution) -> str:
    described = found.metadata
    names = (name for name in ("License-Expression", "License") if name in described)
    said = _KNOWN.get(package) or next((described[name] for name in names if described[name]), "")
    return said.strip().splitlines()[0] if said.strip() else "—"


def _text_of(found: metadata.Distribution) -> str:
    """The texts of the licence that lie beside the package's description."""
    texts = []
    for path in found.files or ():
        name = path.name.casefold()
        beside = ".dist-info" in path.parts[0]
        if beside and ("licen" in name or "copying" in name or "notice" in name) and len(path.parts) <= 3:
            try:
                texts.append(path.read_text("utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts)


def _text_of_python() -> str:
    """The licence that Python brings along; installers lay it where Python itself has it."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    for path in (base / "lib" / name / "LICENSE.txt", base / "LICENSE.txt"):
        if path.is_file():
            return path.read_text("utf-8", errors="replace")
    return ""
