"""A screen that nobody sees, the program on it, and real keys.

The program runs as a user starts it: a process of its own, its data in a folder, one X server for all. What
was reached is read off the window's title while it runs and off the database once it has ended.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.repo.tree import ROOT

TOOLS = ("Xvfb", "xdotool")
NAME = "روافد|Rawafid"
SMALL = 700
BETWEEN_KEYS_S = 0.12
LONGEST_WAIT_S = 40.0


def lacking_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of its own; gives the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@dataclass
class Program:
    """The program on a screen."""

    display: str
    data: Path
    process: subprocess.Popen[bytes]
    window: str = ""

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display},
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
        return start(self.display, self.data)

    def kill(self) -> None:
        """As a power cut would: nothing is told to the program."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit(self) -> None:
        self.key("ctrl+q")
        assert self.process.wait(LONGEST_WAIT_S) == 0


@contextmanager
def program(display: str, data: Path, *, variables: Mapping[str, str] | None = None) -> Iterator[Program]:
    """The program started on a display, its window there and with the keyboard."""
    process = start(display, data, variables=variables)
    opened = Program(display, data, process)
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
    display: str, data: Path, *, variables: Mapping[str, str] | None = None
) -> "subprocess.Popen[bytes]":
    """A start as a user makes it; what it writes on the terminal goes into a file beside the data."""
    environment = {
        **os.environ, "DISPLAY": display, "RAWAFID_DATA": str(data), "QT_QPA_PLATFORM": "xcb",
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
