"""What every installer is told of the project: its version, its time and where things lie."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PACKAGING = ROOT / "packaging"
USERS_TO_MEND = 2
"""The exit code of what the person at the keyboard can mend."""


class CannotBuild(Exception):
    """Something that the person at the keyboard can mend; the text says how."""


def version() -> str:
    """The version as the package says it."""
    text = (ROOT / "src" / "rawafid" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise CannotBuild("src/rawafid/__init__.py does not say its __version__")
    return found[1]


def epoch() -> int:
    """The time, in seconds, that every built file bears, so that the same source gives the same bytes.

    SOURCE_DATE_EPOCH where it is set, otherwise the last commit's; without git the start of 2026.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        done = subprocess.run([git, "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
        if done.returncode == 0 and done.stdout.strip().isdigit():
            return int(done.stdout)
    return 1767225600


def need(*programs: str, package: str) -> None:
    """Raises CannotBuild when a program is not there, with the Debian package that brings it."""
    lacking = [program for program in programs if shutil.which(program) is None]
    if lacking:
        raise CannotBuild(f"{', '.join(lacking)} is missing; on Debian: sudo apt-get install {package}")


def run(command: Sequence[str | Path], *, variables: Mapping[str, str] | None = None, **more: object) -> str:
    """What a program prints. Raises CannotBuild with its last words when it fails."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), **(variables or {})}
    done = subprocess.run(
        [str(part) for part in command], env=environment, capture_output=True, text=True, **more
    )  # type: ignore[call-overload]  # what is passed on is subprocess' own affair
    if done.returncode:
        words = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
        raise CannotBuild(f"{Path(command[0]).name} failed:\n{words}")
    return str(done.stdout)


def same_times(folder: Path) -> None:
    """Give every file and folder below `folder` the one time, and rights that do not hang on the umask."""
    time = epoch()
    for path in (folder, *sorted(folder.rglob("*"))):
        if not path.is_symlink():
            runs = path.stat().st_mode & 0o100 and ".so" not in path.name
            path.chmod(0o755 if path.is_dir() or runs else 0o644)
        if os.utime in os.supports_follow_symlinks:
            os.utime(path, (time, time), follow_symlinks=False)
        elif not path.is_symlink():
            os.utime(path, (time, time))


def write_sums() -> None:
    """Write dist/SHA256SUMS anew over everything that lies in dist."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(DIST.iterdir())
        if path.is_file() and path.name != "SHA256SUMS"
    ]
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")


def say(text: str) -> None:
    """One line on what is being done."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def expect(holds: bool, what: str) -> None:
    """Say what was seen, or end the try with it."""
    if not holds:
        raise CannotBuild(f"not so: {what}")
    say(f"seen: {what}")


def finish(work: object) -> NoReturn:
    """Do the work of a verb and leave with its exit code."""
    assert callable(work)
    try:
        work()
    except CannotBuild as error:
        say(str(error))
        sys.exit(USERS_TO_MEND)
    sys.exit(0)
