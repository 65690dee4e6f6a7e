"""Speed of the window: CPU time, beside a bare QMainWindow in the same run, without a screen.

    python3 dev.py bench window [--json]

Machines differ and are shared: read the times against the bare window measured beside them. A figure above
its limit is marked and makes the exit code 1. Starts are whole processes, user and system; the others are
taken inside one process, every thread counted, from the user's act until everything due is painted.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks import _charts, _many_clients
from rawafid.app import Opened, Opening, application
from rawafid.ui.frame import PLACES

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
REPEATS = 7
LONGEST_WAIT_S = 60.0
PAGES = tuple(place.name for place in PLACES)
MOST_TIMES_BARE = 2.2
MOST_MEMORY_MB = 250.0
PREVIEW_MS = 150.0
SWITCH_MS = 100.0
CHART_MS = 16.0
LIST_MS = 100.0

BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents(); os._exit(0)
"""
FIRST = """
import os, sys
from pathlib import Path
from rawafid.app import Opening, now
Opening(Path(sys.argv[1]), now).show_frame(); os._exit(0)
"""
FILLED = """
import os, sys
from pathlib import Path
from rawafid.app import Opening, application, now
opening = Opening(Path(sys.argv[1]), now); opening.show_frame(); opening.finish()
application().processEvents(); os._exit(0)
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU time in milliseconds: the median and the worst, and the most that is allowed (None: anything)."""

    median_ms: float
    worst_ms: float
    limit_ms: float | None = None

    @property
    def late(self) -> bool:
        return self.limit_ms is not None and self.median_ms > self.limit_ms


def main() -> int:
    if sys.argv[1:2] == ["--memory"]:
        print(every_page_seen(Path(sys.argv[2])))
        return 0
    ready_translations()
    figures, memory_mb = measured(), memory()
    if "--json" in sys.argv[1:]:
        times = {name: asdict(one) for name, one in figures.items()}
        print(json.dumps({**times, "memory_mb": memory_mb}))
    else:
        show(figures)
        told = "  over" if memory_mb > MOST_MEMORY_MB else ""
        print(f"resident memory, every page seen: {memory_mb:.0f} MB, limit {MOST_MEMORY_MB:.0f} MB{told}")
    return 1 if any(one.late for one in figures.values()) or memory_mb > MOST_MEMORY_MB else 0


def ready_translations() -> None:
    """Bring the form of the translations that loads quickly up to date, as every installed program has it.

    A checkout whose .ts files are newer than that form reads them instead, which no user waits for.
    """
    command = [sys.executable, str(ROOT / "tools" / "translations.py"), "compile"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def memory() -> float:
    """Megabytes that a program of its own keeps resident once every page was seen with its advice."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--memory", folder]
        for _ in range(2):  # the first compiles the modules, for which it takes memory
            told = subprocess.run(command, check=True, capture_output=True, text=True, env=compiled(folder))
        return float(told.stdout)


def every_page_seen(folder: Path) -> float:
    """Open a sample, visit every page, wait for its advice; what the process keeps then, in megabytes."""
    opened = Opening(folder, lambda: NOW).finish()
    try:
        opened.context.workspace.clients.open_sample("roastery")
        for page in PAGES:
            opened.window.show_page(page)
            paint()
            wait(lambda: not opened.context.tasks.is_busy)
            paint()
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        kept = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(kept.split()[1]) / 1024
    finally:
        opened.close()


def measured() -> dict[str, Measured]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = Opening(folder, lambda: NOW).finish()
        try:
            opened.context.workspace.clients.open_sample("roastery")
            figures = {"answer to preview": previews(opened), **switches(opened), **charts(opened)}
        finally:
            opened.close()
        bare, first, filled = starts(name)
        return {
            "bare QMainWindow": bare,
            "first window": Measured(first.median_ms, first.worst_ms, MOST_TIMES_BARE * bare.median_ms),
            "first window, filled": filled,
            **figures,
            **many_clients(),
        }


def charts(opened: Opened) -> dict[str, Measured]:
    """Another figure in a chart that is shown, until it is painted; and a step of a drag."""
    context = opened.context
    times = _charts.measured(context.knowledge, context.messages)
    return {f"chart: {what}": over(spent, CHART_MS) for what, spent in times.items()}


def many_clients() -> dict[str, Measured]:
    """The list of ten thousand clients, each act until it is painted."""
    with tempfile.TemporaryDirectory() as name:
        times = _many_clients.measured(Path(name))
    return {
        f"10,000 clients {what}": over(spent, LIST_MS if what in ("listed", "searched") else None)
        for what, spent in times.items()
    }


def starts(folder: str) -> tuple[Measured, ...]:
    """Whole starts, the kinds in turn, so that all meet the same state of the machine."""
    commands = [[sys.executable, "-c", code, folder] for code in (BARE, FIRST, FILLED)]
    for command in commands:
        child(command)  # fills the caches of files and compiled modules
    rounds = [[child(command) for command in commands] for _ in range(REPEATS)]
    return tuple(over(list(times)) for times in zip(*rounds, strict=True))


def previews(opened: Opened) -> Measured:
    """Answering a question on the questionnaire page until the new preview is painted."""
    workspace, desk = opened.context.workspace, opened.context.advice
    current = workspace.clients.current
    assert current is not None, "a sample was opened"
    interview = workspace.interview(current)
    interview.go("purchase_cycle")
    opened.window.show_page("questionnaire")
    desk.request()
    wait(lambda: desk.is_current and not desk.is_busy)

    came: list[object] = []
    desk.changed.connect(came.append)

    def answer(option: str) -> float:
        came.clear()
        before = time.process_time()
        interview.answer("purchase_cycle", option)
        desk.request()
        wait(lambda: bool(came))
        paint()
        spent = time.process_time() - before
        wait(lambda: not desk.is_busy)
        return spent

    times = [answer(option) for _ in range(REPEATS) for option in ("weeks", "same_day")]
    return over(times, PREVIEW_MS)


def switches(opened: Opened) -> dict[str, Measured]:
    """Going to each page that was seen before, until it is painted."""
    times: dict[str, list[float]] = {page: [] for page in PAGES}
    for turn in range(REPEATS + 1):
        for page in PAGES:
            before = time.process_time()
            opened.window.show_page(page)
            paint()
            if turn:
                times[page].append(time.process_time() - before)
            else:
                wait(lambda: not opened.context.advice.is_busy)
                paint()
    return {f"to the page {page}": over(spent, SWITCH_MS) for page, spent in times.items()}


def wait(done: Callable[[], bool]) -> None:
    """Run the loop of events, which rests between them as it does for a user, until something is true."""
    until = time.monotonic() + LONGEST_WAIT_S
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(loop.quit)
    look.start(4)
    while not done():
        if time.monotonic() > until:
            raise SystemExit("the advice does not come")
        loop.exec()


def paint() -> None:
    for _ in range(3):  # a layout may ask for another one
        application().processEvents()


def child(command: list[str]) -> float:
    """CPU seconds of a child process, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=compiled(command[-1]))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def compiled(folder: str) -> dict[str, str]:
    """An environment whose modules are compiled once, as an installed program has them."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def over(seconds: list[float], limit_ms: float | None = None) -> Measured:
    return Measured(
        round(statistics.median(seconds) * 1000, 1),
        round(max(seconds) * 1000, 1),
        None if limit_ms is None else round(limit_ms, 1),
    )


def show(figures: dict[str, Measured]) -> None:
    base = figures["bare QMainWindow"].median_ms
    print(f"{'CPU, offscreen':34}{'median ms':>10}{'worst ms':>10}{'× bare':>9}{'limit ms':>10}")
    for name, one in figures.items():
        line = f"{name:34}{one.median_ms:10.1f}{one.worst_ms:10.1f}{one.median_ms / base:9.1f}"
        if one.limit_ms is not None:
            line += f"{one.limit_ms:10.0f}" + ("  over" if one.late else "")
        print(line)


if __name__ == "__main__":
    sys.exit(main())
