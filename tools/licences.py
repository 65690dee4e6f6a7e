"""Writes THIRD_PARTY.md: the software by others, with versions from the lock and licences by their authors.

python3 tools/licences.py            write it anew, after a change of requirements.lock
python3 tools/licences.py --check    exit 1 where it is out of step
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
TABLE = ROOT / "THIRD_PARTY.md"
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)

# package → licence as its authors name it (SPDX), what it is for
PACKAGES = {
    "click": ("BSD-3-Clause", "the command line"),
    "click-default-group": ("BSD-3-Clause", "part of sqlite-utils' own command line"),
    "colorama": ("BSD-3-Clause", "colours in the terminal (through click and pyqtgraph)"),
    "highspy": ("MIT", "linear programs (HiGHS)"),
    "hijridate": ("MIT", "Umm al-Qura dates"),
    "lxml": ("BSD-3-Clause", "the particulars of a PDF file (through pikepdf)"),
    "msgspec": ("BSD-3-Clause", "typed reading of knowledge and client files"),
    "numpy": ("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", "curves, draws, learning"),
    "pikepdf": ("MPL-2.0", "the text layer of PDF reports"),
    "pillow": ("MIT-CMU", "pictures inside PDF files (through pikepdf)"),
    "pip": ("MIT", "installs plug-ins in sqlite-utils' own command line; Rawafid never calls it"),
    "platformdirs": ("MIT", "where the system keeps a program's data"),
    "pluggy": ("MIT", "plug-ins of sqlite-utils, which Rawafid leaves out"),
    "pyqtgraph": ("MIT", "charts in the window"),
    "pyside6-essentials": (
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "windows (Qt for Python, with Qt)",
    ),
    "python-dateutil": ("Apache-2.0 AND BSD-3-Clause", "dates in sqlite-utils' own command line"),
    "shiboken6": ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "what ties Qt to Python"),
    "sqlite-fts4": ("Apache-2.0", "text search in old databases (through sqlite-utils)"),
    "sqlite-utils": ("Apache-2.0", "the database"),
    "tabulate": ("MIT", "tables in sqlite-utils' own command line"),
    "typst": ("Apache-2.0", "sets PDF reports and draws their pages"),
    "tzdata": ("Apache-2.0", "time zones (through python-dateutil)"),
    "xlsxwriter": ("BSD-2-Clause", "workbooks"),
}
# in the same lock, for installing from a checkout; nothing of it is shipped
SET_UP_ONLY = {
    "editables": "MIT",
    "hatchling": "MIT",
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "pathspec": "MPL-2.0",
    "tomlkit": "MIT",
    "trove-classifiers": "Apache-2.0",
}

TRIED = "6.11.2"
"""The release of Qt for Python that a finished program was last started with in the place of its own."""

TEXT = """\
# Software by others

What Rawafid needs to run. Nothing of it is copied into this repository: `requirements.lock` names each
package and its hashes, and pip fetches it. Installers carry the packages that the program loads, as separate
files, each with its licence; the window shows them under Help, Licences. This file is written by
`tools/licences.py`, and a test keeps it in step with the lock.

| package | version | licence | what for |
|---|---|---|---|
{packages}
The same lock holds what installs the project from a checkout and is not shipped: {set_up}.

## Qt

PySide6 and Qt are used under the LGPL 3: they are separate files beside ours, unchanged, and may be
replaced. In the Debian package they lie in `/usr/lib/rawafid/_internal/PySide6` (libraries in `Qt/lib`,
plugins in `Qt/plugins`) with `shiboken6` beside it, in the archive in `_internal`, on Windows in `_internal`
or `site`, on macOS in `Rawafid.app/Contents/Frameworks`. Put your own build of Qt {qt} in the place of
ours, under the same names, and start the program: nothing checks or locks the files. PySide6 uses inner parts
of Qt, so for another release replace both folders by those of that release; {tried} was tried so. The
sources are those of the release with the same number at the Qt Project; the licences' texts are in
`resources/licences/`.

## In installers beside these

| what | licence | what for |
|---|---|---|
| Python | PSF-2.0 | runs the program |
| the start program of PyInstaller | GPL-2.0-or-later, with an exception for what it starts | starts Python |
| SQLite | Public domain | the database |
| libffi, libuuid, bzip2, liblzma | MIT, BSD-3-Clause, bzip2-1.0.6, 0BSD | what Python links, on Linux |
| libxkbcommon, XCB utilities | MIT | keyboard and windows under X11, on Linux |

numpy carries OpenBLAS (BSD-3-Clause) and the run-time library of GCC's Fortran (GPL-3.0 with the GCC Runtime
Library Exception); Qt carries ICU (Unicode-3.0). Their notices lie beside them.

## Fonts

| font | version | licence | what for |
|---|---|---|---|
| IBM Plex Sans Arabic | 1.1.0 of `@ibm/plex-sans-arabic` | OFL-1.1 | the text of the window and of reports |

Its regular, medium, semi-bold and bold weights lie in `resources/fonts/` with their licence, `OFL.txt`. The
package packs them as WOFF2; `tools/fonts.py` unpacks them to TTF and changes nothing in them, since the name
“Plex” is reserved for the unmodified font.
"""


def written(lock: str) -> str:
    """The whole file for a lock. Raises KeyError for a package that no licence is known of."""
    pins = dict(PIN.findall(lock))
    rows = [
        "| {} | {} | {} | {} |\n".format(name, number, *PACKAGES[name])
        for name, number in sorted(pins.items())
        if name not in SET_UP_ONLY
    ]
    set_up = [f"{name} ({licence})" for name, licence in SET_UP_ONLY.items() if name in pins]
    qt = pins["pyside6-essentials"]
    text = TEXT.format(packages="".join(rows), set_up=", ".join(set_up), qt=qt, tried=TRIED)
    return wrapped(text)


def wrapped(text: str, width: int = 110) -> str:
    """The same text with its longest lines broken between words; rows of tables stay whole."""
    lines = []
    for line in text.splitlines():
        while len(line) > width and not line.startswith("|"):
            cut = line.rindex(" ", 0, width)
            lines.append(line[:cut])
            line = line[cut + 1 :]
        lines.append(line)
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    text = written(LOCK.read_text("utf-8"))
    if "--check" in arguments:
        return int(TABLE.read_text("utf-8") != text)
    TABLE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
