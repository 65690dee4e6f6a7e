"""Tries the archive as it is used: unpacked on a stick, started from elsewhere, moved, started again.

    python3 dev.py archive --try

The stick's folder has a blank and Arabic in its name. The home is empty before and must be so after: what is
typed lies beside the program, goes where that goes, and nothing stays on the computer. Left in
build/try-archive: a picture of the window.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rawafid.store.place import DATABASE, PORTABLE
from tools.installers.icons import GROUND
from tools.installers.journey import kept, new_client
from tools.installers.project import BUILD, ROOT, expect, need, run, say
from tools.installers.screen import Window, x_server

SEEN = BUILD / "try-archive"
STICK = "ذاكرة USB"
MOVED = "نسخة ثانية"


def try_archive(archive: Path) -> None:
    """The whole way of the archive; the first thing that is not so raises CannotBuild."""
    need("tar", "zstd", "Xvfb", "xdotool", "xprop", package="zstd xvfb xdotool x11-utils")
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="rawafid-try-archive-") as name:
        place = Path(name)
        home, stick = place / "home", place / STICK
        home.mkdir()
        stick.mkdir()
        run(["tar", "--zstd", "-xf", archive, "-C", stick])
        [folder] = stick.iterdir()
        with x_server() as display:
            with program(folder, home, display) as user:
                expect(GROUND in user.icon_colours(), "the window bears our icon")
                new_client(user, "flowers")
                user.picture(SEEN / "window.png")
                user.quit()
            expect((folder / PORTABLE / DATABASE).is_file(), f"the data lies in {PORTABLE}, beside it")
            expect(kept(folder / PORTABLE)[0] == ["flowers"], "the client that was typed is in it")
            moved = folder.rename(place / MOVED)
            with program(moved, home, display) as user:
                user.wait_for_title("flowers")
                user.quit()
            say("seen: moved to another folder, it opens the same client")
        told = [f"{variable}={value}" for variable, value in surroundings(home).items()]
        run(["env", "-i", *told, moved / "rawafid", "samples", "cafe"])
        left = strays(home)
        expect(not left, f"nothing is left at home{': ' + ', '.join(left[:5]) if left else ''}")
    say(f"the picture is in {SEEN.relative_to(ROOT)}")


def strays(home: Path) -> list[str]:
    """What a program has left in a home that was empty: files, not the folders on the way to them."""
    return sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir())


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """What a program of an ordinary user is told, with nothing of ours."""
    return {"HOME": os.fspath(home), "PATH": os.defpath, "LANG": "C.UTF-8", **more}


@contextmanager
def program(folder: Path, home: Path, display: str) -> Iterator[Window]:
    """The program of an unpacked archive, started from the root of the system; its window is there."""
    log = SEEN / "program.log"
    variables = surroundings(home, DISPLAY=display)
    with log.open("wb") as said:
        process = subprocess.Popen([folder / "rawafid"], cwd="/", env=variables, stdout=said, stderr=said)
    user = Window(display, process, log)
    try:
        user.wait_till_filled()
        user.focus(user.window)
        yield user
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(10)
