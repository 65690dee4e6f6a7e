"""Tries the installer of Windows under wine, in a clean Debian: installed, over itself, refused, removed.

    python3 dev.py try-windows [--base FOLDER] [--keep]

No Python for Windows can be had from here, and Qt needs a newer wine than Debian's, so what is installed is a
stand-in: this tries the installer, not the program. Needs root (the clean Debian does).
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

from rawafid.store.place import PORTABLE
from tools.installers.clean import OLDEST, USER, System, system
from tools.installers.frozen import ICONS
from tools.installers.project import BUILD, ROOT, expect, finish, need, run, say
from tools.installers.screen import x_server
from tools.installers.windows import Payload, pack

SEEN = BUILD / "try-windows"
PROGRAM = "rawafid.exe"
PLACED = "AppData/Local/Programs/Rawafid"
MENU = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/روافد.lnk"
LISTED = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Rawafid"
CLASSES = "Software\\Classes"
WINE = ("wine", "wine64", "wine32:i386")  # NSIS makes installers of 32 bits
REFUSED = 2


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py try-windows")
    parser.add_argument("--base", type=Path, help="an unpacked Debian to copy instead of fetching one")
    parser.add_argument("--keep", action="store_true", help="leave the system there to look at")
    options = parser.parse_args(arguments)
    need("makensis", "Xvfb", package="nsis xvfb")
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    run([sys.executable, "-m", "tools.installers.icons", ICONS], cwd=ROOT)
    older, newer = stand_in("older"), stand_in("newer")
    with system(OLDEST, options.base, keep=options.keep) as clean, x_server() as display:
        if not (clean.folder / "usr/bin/wine").is_symlink():
            say("installing wine")
            clean.root("dpkg", "--add-architecture", "i386")
            clean.root("apt-get", "update", "-qq")
            clean.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", *WINE)
        journey(Windows(clean, display), older, newer)


def stand_in(name: str) -> Path:
    """An installer whose program is empty; a file beside the program bears the installer's name."""
    folder = SEEN / name
    (folder / "_internal").mkdir(parents=True)
    (folder / PROGRAM).write_bytes(b"MZ")
    (folder / "_internal" / f"{name}.txt").write_text(name, "utf-8")
    return pack(Payload(folder, PROGRAM), SEEN / f"{name}.exe", ICONS)


class Windows:
    """Windows as wine has it, for the ordinary user of a clean system."""

    def __init__(self, clean: System, display: str) -> None:
        self.clean = clean
        self._user = clean.as_user(DISPLAY=display, WINEDEBUG="-all", WINEDLLOVERRIDES="mscoree,mshtml=")
        self.drive = clean.home / ".wine" / "drive_c"
        self.home = self.drive / "users" / USER
        self.run("wineboot", "--init")

    def run(self, *words: str) -> "subprocess.CompletedProcess[bytes]":
        """Run words to the end, with everything that they have started there."""
        done = subprocess.run([*self._user, *words], capture_output=True, timeout=300)
        subprocess.run([*self._user, "wineserver", "--wait"], capture_output=True, timeout=300)
        return done

    def silently(self, program: Path, *words: str) -> int:
        """The exit code of an installer or uninstaller that asks nothing."""
        within = PureWindowsPath("C:/", *program.relative_to(self.drive).parts)
        return self.run("wine", str(within), "/S", *words).returncode

    def install(self, installer: Path, *words: str) -> int:
        return self.silently(Path(shutil.copy(installer, self.drive)), *words)

    def registry(self, key: str, value: str = "") -> str:
        """What the user's registry has there, "" where nothing is."""
        done = self.run("wine", "reg", "query", f"HKCU\\{key}", *(["/v", value] if value else ["/ve"]))
        told = done.stdout.decode("utf-8", "replace")
        return told.partition("REG_SZ")[2].strip() if done.returncode == 0 else ""

    def write(self, path: Path, text: str) -> None:
        """A file of the user's own."""
        place = f"/{path.relative_to(self.clean.folder)}"
        self.clean.user(f"mkdir -p '{Path(place).parent}' && printf %s '{text}' > '{place}'")


def journey(windows: Windows, older: Path, newer: Path) -> None:
    """The whole way of the installer; the first thing that is not so raises CannotBuild."""
    placed = windows.home / PLACED
    expect(windows.install(older) == 0 and (placed / PROGRAM).is_file(), "installed for this user, silently")
    expect((windows.home / MENU).is_file(), f"the start menu has {Path(MENU).stem}")
    kind = windows.registry(f"{CLASSES}\\.rawafid")
    opens = windows.registry(f"{CLASSES}\\{kind}\\shell\\open\\command")
    expect(f'{PROGRAM}"' in opens and '"%1"' in opens, f"client files ({kind}) are opened by {opens}")
    expect("Rawafid" in windows.registry(LISTED, "DisplayName"), "the list of programs names it")

    data, typed = placed / PORTABLE / "rawafid.db", "what the user typed"
    windows.write(data, typed)
    expect(
        windows.install(newer) == 0 and (placed / "_internal/newer.txt").is_file(), "installed over itself"
    )
    expect(not (placed / "_internal/older.txt").exists(), "what only the older one had is gone")
    expect(data.read_text("utf-8") == typed, "the data beside the program was left alone")

    letter = windows.drive / "others" / "letter.txt"
    windows.write(letter, "mine")
    refused = windows.install(newer, "/D=C:\\others")
    left = [path.name for path in letter.parent.iterdir()]
    expect(refused == REFUSED and left == [letter.name], "a folder that holds other files is refused")

    windows.silently(placed / "uninstall.exe")
    left = [path.name for path in placed.iterdir()]
    expect(left == [PORTABLE] and data.read_text("utf-8") == typed, "removed, all but the data beside it")
    expect(not (windows.home / MENU).exists(), "the start menu has it no more")
    traces = windows.registry(f"{CLASSES}\\.rawafid") + windows.registry(LISTED, "DisplayName")
    expect(not traces, "nor has the registry")


if __name__ == "__main__":
    finish(lambda: main(sys.argv[1:]))
