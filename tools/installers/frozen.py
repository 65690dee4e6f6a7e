"""The program with its Python, as a folder that needs no other: what installers carry.

python3 dev.py freeze
"""

import os
import re
import shutil
import sys
import sysconfig
from pathlib import Path

from tools.installers.project import (
    BUILD,
    PACKAGING,
    ROOT,
    CannotBuild,
    epoch,
    finish,
    need,
    run,
    same_times,
    say,
)

FROZEN = BUILD / "frozen"
TREE = FROZEN / "rawafid"
ICONS = BUILD / "icons"

LIBRARY = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
LIBSTDCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)\b")


def freeze() -> Path:
    """Make the folder anew; answers where it is. The same checkout at the same place gives the same bytes."""
    if sys.platform == "linux":
        need("strip", "objdump", package="binutils")
        if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
            raise CannotBuild(
                "this Python has no shared library, which the frozen program needs; use Debian's python3"
                " with libpython3-dev, or one that was built with --enable-shared"
            )
    shutil.rmtree(FROZEN, ignore_errors=True)
    say("drawing the icons")
    run([sys.executable, "-m", "tools.installers.icons", ICONS], cwd=ROOT)
    say("freezing the program")
    run(
        [
            *(sys.executable, "-m", "PyInstaller", PACKAGING / "rawafid.spec"),
            *("--distpath", FROZEN, "--workpath", BUILD / "freezing"),
            *("--noconfirm", "--clean", "--log-level", "WARN"),
        ],
        cwd=ROOT,
        variables={"PYTHONHASHSEED": "1", "PYINSTALLER_CONFIG_DIR": str(BUILD / "freezing-cache")},
    )
    same_times(TREE)
    say(f"frozen: {size_mb(TREE):.0f} MB in {TREE.relative_to(ROOT)}, dated {epoch()}")
    return TREE


def size_mb(folder: Path) -> float:
    """What the files below a folder take, in megabytes (10⁶)."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def binaries(tree: Path) -> list[Path]:
    """Every program and library below a folder."""
    found = []
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def needed_libraries(tree: Path) -> dict[str, list[str]]:
    """What the tree links and does not hold itself: {library: files that name it}."""
    files = binaries(tree)
    held = {path.name for path in tree.rglob("*.so*")}
    needed: dict[str, list[str]] = {}
    for path in files:
        for library in LIBRARY.findall(run(["objdump", "-p", path])):
            if library not in held:
                needed.setdefault(library, []).append(os.fspath(path.relative_to(tree)))
    return needed


def floors(tree: Path) -> tuple[str, int]:
    """The oldest glibc that the tree runs on, as "2.34", and the oldest step of libstdc++ (GLIBCXX_3.4.n)."""
    glibc, cxx = (2, 0), 0
    for path in binaries(tree):
        words = run(["objdump", "-p", path])
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in GLIBC.findall(words))])
        cxx = max([cxx, *(int(step) for step in LIBSTDCXX.findall(words))])
    return f"{glibc[0]}.{glibc[1]}", cxx


if __name__ == "__main__":
    finish(freeze)
