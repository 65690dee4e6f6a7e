"""A screen that nobody sees, and an installed program on it with a keyboard."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.installers.project import CannotBuild, run

BETWEEN_KEYS_S = 0.15
LONGEST_WAIT_S = 60.0
PICTURE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@contextmanager
def x_server() -> Iterator[str]:
    """An X server that nobody sees; gives the name of its display."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        "-ac",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@dataclass
class Window:
    """The installed program on a screen, and a keyboard."""

    display: str
    process: "subprocess.Popen[bytes]"
    log: Path
    window: str = ""

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display},
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        for one in keys:
            self.xdotool("key", one)
            time.sleep(BETWEEN_KEYS_S)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "40", text)
        time.sleep(BETWEEN_KEYS_S)

    def wait_for(self, done: Callable[[], object], what: str) -> None:
        until = time.monotonic() + LONGEST_WAIT_S
        while not done():
            if self.process.poll() is not None or time.monotonic() > until:
                raise CannotBuild(f"no {what}; the program said:\n{self.log.read_text('utf-8')[-2000:]}")
            time.sleep(0.1)

    def windows(self, name: str = "روافد|Rawafid") -> list[str]:
        return self.xdotool("search", "--onlyvisible", "--name", name).split()

    def focus(self, window: str) -> None:
        """What a window manager would see to."""
        self.xdotool("windowfocus", "--sync", window)
        time.sleep(0.3)

    def wait_for_title(self, part: str) -> None:
        self.wait_for(lambda: part in self.xdotool("getwindowname", self.window), f"title with {part!r}")

    def picture(self, path: Path) -> None:
        time.sleep(4.0)  # what is moving or counted in the background comes to rest
        variables = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        run([sys.executable, "-c", PICTURE, path], variables=variables)

    def wait_till_filled(self) -> None:
        """Until the window is there with a page; the empty frame has none in its title."""
        self.wait_for(lambda: self.windows(" — "), "window")
        self.window = self.windows(" — ")[0]

    def group(self) -> str:
        """What the desktop files the window under: the StartupWMClass of its entry (X11)."""
        told = run(["xprop", "-id", self.window, "WM_CLASS"], variables={"DISPLAY": self.display})
        return told.rpartition(", ")[2].strip().strip('"')

    def icon_colours(self) -> set[int]:
        """Every colour (ARGB) of the pictures that the window gives the desktop as its icon."""
        shown = ["xprop", "-id", self.window, "-notype", "-f", "_NET_WM_ICON", "32c", "_NET_WM_ICON"]
        told = run(shown, variables={"DISPLAY": self.display})
        return {int(number) for number in re.findall(r"\d+", told.partition("=")[2])}

    def quit(self) -> None:
        self.key("ctrl+q")
        if self.process.wait(LONGEST_WAIT_S):
            raise CannotBuild(f"the program ended badly:\n{self.log.read_text('utf-8')[-2000:]}")
