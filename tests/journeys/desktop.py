"""A screen that nobody sees, the program on it, and real keys.

The program runs as a user starts it: a process of its own, its data in a folder, one X server for all. What
was reached is read off the window's title while it runs and off the database once it has ended.
"""

import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from rawafid.ui.frame import PLACES
from tests.repo.tree import ROOT

TOOLS = ("Xvfb", "xdotool")
NAME = "روافد|Rawafid"
SMALL = 700
PICTURES = ROOT / "build" / "journeys"
"""Where each journey leaves pictures of what was on the screen."""
BETWEEN_KEYS_S = 0.12
LONGEST_WAIT_S = 40.0


def lacking_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True)
class Screen:
    """A screen that nobody sees: the name of its display, and the file that the server keeps its dots in."""

    display: str
    memory: Path

    def picture(self) -> QImage:
        """What is on the screen now, read as `xwd` writes it: a header, colours, then rows of dots."""
        content = self.memory.read_bytes()
        fields = struct.unpack(">25I", content[:100])
        header, width, height, row, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
        dots = content[header + 12 * colours :]
        return QImage(dots, width, height, row, QImage.Format.Format_RGB32).copy()


@contextmanager
def x_server(folder: Path) -> Iterator[Screen]:
    """An X server of its own, with its memory in `folder`."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"),
            *("-fbdir", str(folder)),
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


@dataclass
class Program:
    """The program on a screen."""

    screen: Screen
    data: Path
    process: subprocess.Popen[bytes]
    window: str = ""

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.screen.display},
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        """Press keys one after another, as fast as a hurried person: Return, alt+Left, 1 (X names)."""
        for one in keys:
            self.xdotool("key", one)
            time.sleep(BETWEEN_KEYS_S)

    def type(self, text: str) -> None:
        """Type letters of the keyboard; for others xdotool changes the keyboard, and some get lost."""
        self.xdotool("type", "--delay", "30", text)
        time.sleep(BETWEEN_KEYS_S)

    def focus_dialog(self, name: str) -> None:
        """Give the keyboard to the window with this name, which a window manager would see to."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self.xdotool("search", "--onlyvisible", "--name", name).split()
            return bool(found)

        self.wait_for(there, f"dialog {name!r}")
        self.xdotool("windowfocus", "--sync", found[-1])

    def focus_main(self) -> None:
        """Give the keyboard back to the program's own window."""
        self.xdotool("windowfocus", "--sync", self.window)

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place of the screen."""
        self.xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(BETWEEN_KEYS_S)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button, move in steps as a hand does, and let go."""
        self.xdotool("mousemove", *map(str, start), "mousedown", "1")
        steps = 12
        for step in range(1, steps + 1):
            at = [round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", *map(str, at))
            time.sleep(0.02)
        self.xdotool("mouseup", "1")
        time.sleep(BETWEEN_KEYS_S)

    def picture(self, name: str) -> QImage:
        """Keep a picture of the screen in build/journeys, once the window has come to rest."""
        time.sleep(0.5)
        PICTURES.mkdir(parents=True, exist_ok=True)
        image = self.screen.picture()
        assert image.save(str(PICTURES / f"{name}.png"))
        return image

    def open_page(self, name: str) -> None:
        """Go to a page by its key: Alt and its place in the side panel of a consultant."""
        self.key(f"alt+{[place.name for place in PLACES].index(name) + 1}")

    @property
    def title(self) -> str:
        return self.xdotool("getwindowname", self.window)

    def wait_for(self, done: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + LONGEST_WAIT_S
        while not done():
            assert self.process.poll() is None, f"the program ended before {what}"
            assert time.monotonic() < until, f"no {what}; the title is {self.title!r}"
            time.sleep(0.1)

    def wait_for_title(self, part: str) -> None:
        self.wait_for(lambda: part in self.title, f"title with {part!r}")

    def windows(self) -> list[str]:
        """Every window of ours on the screen."""
        return self.xdotool("search", "--onlyvisible", "--name", NAME).split()

    def dialogs(self) -> list[str]:
        """Windows of ours that are not the program's first one and small enough for a message."""
        return [one for one in self.windows() if one != self.window and self._width(one) < SMALL]

    def _width(self, window: str) -> int:
        found = re.search(r"WIDTH=(\d+)", self.xdotool("getwindowgeometry", "--shell", window))
        return int(found[1]) if found else 0

    def another(self) -> "subprocess.Popen[bytes]":
        """A second start of the program on the same data."""
        return start(self.screen, self.data)

    def kill(self) -> None:
        """As a power cut would: nothing is told to the program."""
        self.picture(_journey())
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit(self) -> None:
        self.picture(_journey())
        self.key("ctrl+q")
        assert self.process.wait(LONGEST_WAIT_S) == 0


def _journey() -> str:
    """The name of the journey that is under way, for the picture of where it ended."""
    return (
        os.environ.get("PYTEST_CURRENT_TEST", "journey").split("::")[-1].split(" ")[0].removeprefix("test_")
    )


@contextmanager
def program(screen: Screen, data: Path, *, variables: Mapping[str, str] | None = None) -> Iterator[Program]:
    """The program started on a display, its window there and with the keyboard."""
    process = start(screen, data, variables=variables)
    opened = Program(screen, data, process)
    try:
        opened.wait_for(lambda: _found(opened), "window")
        opened.wait_for_title(" — ")  # the empty frame has no page in its title
        opened.xdotool("windowfocus", "--sync", opened.window)
        time.sleep(0.3)
        yield opened
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(10)


def start(
    screen: Screen, data: Path, *, variables: Mapping[str, str] | None = None
) -> "subprocess.Popen[bytes]":
    """A start as a user makes it; what it writes on the terminal goes into a file beside the data."""
    environment = {
        **os.environ, "DISPLAY": screen.display, "RAWAFID_DATA": str(data), "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", **(variables or {}),
    }  # fmt: skip
    with open(data.with_suffix(".log"), "ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "rawafid"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )


def _found(opened: Program) -> bool:
    found = opened.windows()
    if found:
        opened.window = found[0]
    return bool(found)
