"""How soon the installed program is there, beside the same program from its checkout, in one run.

    python3 dev.py bench start [--json] [--program FILE]

The frozen program is that of the last `dev.py deb` or `archive` (build/frozen), or the one named, such as
the installed one. Whole processes in turn, each on an empty folder of data: the command until it has ended;
the window, on an X server that nobody sees, until its first page is there. CPU time, user and system, and the
time on the clock; medians. More than 1.3 times the CPU, for the one or the other, makes the exit code 1.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.installers.project import ROOT, CannotBuild, need
from tools.installers.screen import Window, x_server

FROZEN = ROOT / "build" / "frozen" / "rawafid" / "rawafid"
MOST_TIMES = 1.3
REPEATS = 9


@dataclass(frozen=True, slots=True)
class Start:
    """Medians over the repeats, in milliseconds."""

    cpu_ms: float
    clock_ms: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench start")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--program", type=Path, default=FROZEN, help="the frozen program")
    options = parser.parse_args()
    try:
        need("Xvfb", "xdotool", package="xvfb xdotool")
        if not options.program.is_file():
            raise CannotBuild(f"there is no {options.program}; make it with: python3 dev.py deb --quick")
    except CannotBuild as error:
        print(error, file=sys.stderr)
        return 2
    checkout, frozen = [sys.executable, "-m", "rawafid"], [str(options.program)]
    with x_server() as display:
        rounds = [
            {
                "command, from the checkout": command([*checkout, "--version"]),
                "command, frozen": command([*frozen, "--version"]),
                "window, from the checkout": window(checkout, display),
                "window, frozen": window(frozen, display),
            }
            for _ in range(REPEATS + 1)
        ]
    del rounds[0]  # it filled the caches of files
    found = {
        kind: Start(
            statistics.median(one[kind].cpu_ms for one in rounds),
            statistics.median(one[kind].clock_ms for one in rounds),
        )
        for kind in rounds[0]
    }
    return shown(found, as_json=options.json)


def variables(folder: str, **more: str) -> dict[str, str]:
    own = {"RAWAFID_DATA": folder, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT / "src")}
    return {**os.environ, **own, **more}


def command(words: list[str]) -> Start:
    """A start that ends by itself."""
    with tempfile.TemporaryDirectory() as folder:
        before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run(words, env=variables(folder), check=True, stdout=subprocess.DEVNULL, timeout=120)
        clock = time.monotonic() - clock
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return Start(1000 * cpu, 1000 * clock)


def window(words: list[str], display: str) -> Start:
    """A start of the window until its first page is there; then it is ended."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "said.log"
        environment = variables(folder, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        with log.open("wb") as said:
            clock = time.monotonic()
            process = subprocess.Popen(words, env=environment, stdout=said, stderr=said)
        try:
            Window(display, process, log).wait_till_filled()
            return Start(cpu_of(process.pid), 1000 * (time.monotonic() - clock))
        finally:
            process.kill()
            process.wait()


def cpu_of(process: int) -> float:
    """Milliseconds of CPU that a process has used so far, all threads, user and system."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def shown(found: dict[str, Start], *, as_json: bool) -> int:
    times = {
        what: found[f"{what}, frozen"].cpu_ms / found[f"{what}, from the checkout"].cpu_ms
        for what in ("command", "window")
    }
    late = any(more > MOST_TIMES for more in times.values())
    if as_json:
        print(json.dumps({**{kind: asdict(one) for kind, one in found.items()}, "times": times}))
        return int(late)
    print(f"{'':<30}{'CPU, ms':>10}{'clock, ms':>12}")
    for kind, one in found.items():
        print(f"{kind:<30}{one.cpu_ms:>10.0f}{one.clock_ms:>12.0f}")
    for what, more in times.items():
        mark = "  LATE" if more > MOST_TIMES else ""
        print(f"{what}: frozen takes {more:.2f} times the CPU  [{MOST_TIMES}]{mark}")
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
