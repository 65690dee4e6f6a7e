#!/usr/bin/env python3
"""The one door: sets the project up when that is needed, then does what the verb says.

Standard library alone. Set-up means: Python, `venv` and the shared libraries that Qt needs are there (as root
on Debian they are installed, otherwise the command that does it is printed), `.venv` holds what the locks
say, the project is installed editable, the translations are compiled. A stamp in `.venv` remembers it, so
later starts go straight on. Exit codes: 2 for what the user can mend, otherwise that of what was run.
"""

# older Pythons must get far enough to be told what is needed
from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "rawafid-setup.json"
OLDEST_PYTHON = (3, 11)

RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"

# Shared library → Debian package. The first group is what QtGui and the offscreen plugin link, even with no
# screen; the second is what the X11 plugin links on top. Read off the wheel: docs/decisions/003.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


# What journeys through the window need beside: a screen that nobody sees, and keys that nobody presses.
JOURNEY_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus-daemon"}
# What a screen reader listens to, where Debian and others keep it.
SPEECH_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class CannotGoOn(Exception):
    """Something that the person at the keyboard can mend; the text says how."""


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


# --- the machine ----------------------------------------------------------------------------------------


def lacking_packages() -> dict[str, str]:
    """What the machine lacks, as {thing: Debian package}."""
    lacking = {}
    if importlib.util.find_spec("ensurepip") is None:
        own = os.path.realpath(sys.executable) == os.path.realpath("/usr/bin/python3")
        lacking["python's venv module"] = (
            "python3-venv" if own else f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        )
    if sys.platform == "linux":
        if not Path("/etc/ssl/certs").is_dir() or not any(Path("/etc/ssl/certs").iterdir()):
            lacking["certificates"] = "ca-certificates"
        for library, package in QT_LIBRARIES.items():
            try:
                ctypes.CDLL(library)
            except OSError:
                lacking[library] = package
    return lacking


def lacking_tools() -> dict[str, str]:
    """What journeys need and the machine lacks, as {program: Debian package}."""
    if sys.platform != "linux":
        return {}
    lacking = {tool: package for tool, package in JOURNEY_TOOLS.items() if shutil.which(tool) is None}
    if not any(Path(path).is_file() for path in SPEECH_BUS):
        lacking["at-spi-bus-launcher"] = "at-spi2-core"
    return lacking


def check_machine(lacks: Callable[[], dict[str, str]] = lacking_packages) -> None:
    """Sees to what the machine must have: installs it as root on Debian, otherwise says what to type."""
    lacking = lacks()
    if not lacking:
        return
    apt = shutil.which("apt-get")
    if apt is None:
        raise CannotGoOn(
            f"this machine lacks {', '.join(lacking)}; install what your system calls them"
            f" (on Debian: {' '.join(lacking.values())})"
        )
    packages = list(dict.fromkeys(lacking.values()))
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise CannotGoOn(
            "this machine lacks some system packages; type this once, then start again:\n"
            f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        )
    say(f"installing {len(packages)} system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    # Old lists name versions that are gone; a failed update may still leave good ones: install decides.
    updated = subprocess.run([apt, "update", "-qq"], env=environment, capture_output=True, text=True)
    installed = subprocess.run(install, env=environment, capture_output=True, text=True)
    if installed.returncode:
        raise CannotGoOn(f"apt-get could not install them:\n{updated.stderr}{installed.stderr}".rstrip())
    importlib.invalidate_caches()
    if still := lacks():
        raise CannotGoOn(f"apt-get installed its packages, yet these are still missing: {', '.join(still)}")


# --- the environment ------------------------------------------------------------------------------------


def digest(*paths: Path) -> str:
    sha = hashlib.sha256()
    for path in paths:
        sha.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return sha.hexdigest()


def wanted_state(*, dev: bool) -> dict[str, str]:
    """What the stamp must say; each key is one step of the set-up, in order."""
    state = {
        "place": f"{ROOT} {sys.platform} {sys.version}",
        "lock": digest(RUN_LOCK),
        "project": digest(ROOT / "pyproject.toml", ROOT / "src" / "rawafid" / "__init__.py"),
        "translations": digest(*sorted((ROOT / "translations").glob("*.ts"))),
    }
    if dev:
        state["dev_lock"] = digest(DEV_LOCK)
    return state


def read_stamp() -> dict[str, str]:
    """The stamp, empty where there is none or it is cut off."""
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and PYTHON.exists() else {}


def write_stamp(stamp: dict[str, str]) -> None:
    half = STAMP.with_suffix(".half")
    half.write_text(json.dumps(stamp, indent=1), "utf-8")
    half.replace(STAMP)


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Holds back a second set-up of the same folder while one is under way, where the system can."""
    try:
        import fcntl  # not on Windows
    except ImportError:
        yield
        return
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def pip(*arguments: str) -> None:
    """Runs the environment's pip; its index and certificate come from pip's own settings."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    if subprocess.run(command, cwd=ROOT, stdout=sys.stderr).returncode:
        raise CannotGoOn("pip could not finish (its words are above); what it did is kept, start again")


def install(lock: Path) -> None:
    say(f"installing {lock.name}")
    pip("install", "--quiet", "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock))


def make_environment() -> None:
    """Makes `.venv` anew. The stamp is written first, empty, so that a half-made one is known as ours."""
    if VENV.is_symlink() or (VENV.exists() and not STAMP.exists() and any(VENV.iterdir())):
        raise CannotGoOn(f"{VENV} was not made by dev.py; move it away, then start again")
    say("making .venv")
    VENV.mkdir(exist_ok=True)
    write_stamp({})
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != STAMP:
            entry.unlink()
    base = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.run([base, "-m", "venv", str(VENV)], stdout=sys.stderr).returncode:
        raise CannotGoOn("python could not make .venv (its words are above)")


def compile_translations() -> None:
    run_python("tools/translations.py", "compile", check=True)


def set_up(*, dev: bool) -> None:
    """Brings `.venv` to what the locks and the project say, doing only the steps that are due.

    Every step is stamped when it is done, so one that was interrupted is done again.
    """
    wanted = wanted_state(dev=dev)
    if wanted.items() <= read_stamp().items():
        return
    if not os.access(ROOT, os.W_OK) or (VENV.exists() and not os.access(VENV, os.W_OK)):
        raise CannotGoOn(f"{ROOT} needs setting up but cannot be written to; use a copy that is yours")
    started = time.monotonic()
    check_machine()
    with one_at_a_time():
        stamp = read_stamp()

        def due(key: str) -> bool:
            return key in wanted and stamp.get(key) != wanted[key]

        def done(key: str) -> None:
            stamp[key] = wanted[key]
            write_stamp(stamp)

        # what a changed lock no longer names must go, and scripts name the folder they were made in
        if due("place") or due("lock") or (due("dev_lock") and "dev_lock" in stamp):
            make_environment()
            stamp = {}
            install(RUN_LOCK)
            done("place")
            done("lock")
        if due("dev_lock"):
            install(DEV_LOCK)
            done("dev_lock")
        if due("project"):
            pip("install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")
            done("project")
        if due("translations"):
            compile_translations()
            done("translations")
    say(f"set up in {time.monotonic() - started:.0f} s")


def run_python(*arguments: str, check: bool = False, variables: Mapping[str, str] | None = None) -> int:
    """Runs the environment's Python at the root of the project."""
    environment = {**os.environ, "PYTHONUTF8": "1", **(variables or {})}
    code = subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=environment).returncode
    if check and code:
        raise CannotGoOn(f"python {' '.join(arguments)} failed (its words are above)")
    return code


# --- the verbs ------------------------------------------------------------------------------------------


def rawafid(*arguments: str) -> bytes:
    """What the project's own command prints; what it complains of goes to the terminal."""
    width = str(shutil.get_terminal_size().columns)
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": width}
    done = subprocess.run(
        [str(PYTHON), "-m", "rawafid", *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE
    )
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


def run(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py run", description=VERBS["run"][1])
    parser.add_argument("file", nargs="?", metavar="FILE", help="an answer file to open as a new client")
    parser.add_argument("--headless", action="store_true", help="never open a window")
    parser.add_argument(
        "--lang", choices=("ar", "en", "fr"), default="ar", help="language of the advice without a window"
    )
    options = parser.parse_args(arguments)
    set_up(dev=False)
    why = why_no_window(headless=options.headless)
    if why is None:
        return run_python("-m", "rawafid", "open", *([options.file] if options.file else []))
    sample = rawafid("samples").decode().split()[0]
    say(f"{why}: no window; here is the advice for the sample client {sample}")
    demo = ROOT / "build" / "demo"
    try:
        demo.mkdir(parents=True, exist_ok=True)
        answers = demo / f"{sample}.json"
        answers.write_bytes(rawafid("samples", sample))
        text = rawafid("recommend", str(answers), "--lang", options.lang)
        (demo / "recommendation.txt").write_bytes(text)
        (demo / "recommendation.json").write_bytes(
            rawafid("recommend", str(answers), "--lang", options.lang, "--json")
        )
    except PermissionError as error:
        raise CannotGoOn(f"{error.filename} cannot be written to; use a copy that is yours") from None
    sys.stdout.buffer.write(text)
    sys.stdout.flush()
    say("written: build/demo/recommendation.txt and build/demo/recommendation.json")
    look = ("--lang", options.lang, "--theme", "light", "--digits", "latin", "--size", "1440x900")
    return run_python("tools/shots.py", "--client", sample, "--into", str(demo), "--no-sheets", *look)


def why_no_window(*, headless: bool) -> str | None:
    """Why no window is to be opened, None when one can be."""
    if headless:
        return "--headless"
    if os.environ.get("CI") == "true":
        return "CI=true"
    question = "import sys; from rawafid.app import has_display; sys.exit(not has_display())"
    return "there is no display" if run_python("-c", question) else None


def shots(arguments: Sequence[str]) -> int:
    set_up(dev=False)
    return run_python("tools/shots.py", *arguments)


CHECKS: dict[str, tuple[str, ...]] = {
    "lint": ("-m", "ruff", "check", "--quiet"),
    "format": ("-m", "ruff", "format", "--check", "--quiet"),
    "types": ("-m", "mypy", "--no-error-summary"),
    "layers": ("-m", "tools.layers"),
    "translations": ("tools/translations.py", "check"),
}


def failed_checks() -> list[str]:
    """Runs every check, even after one that fails; answers the names of those that did."""
    failed = []
    for name, command in CHECKS.items():
        started = time.monotonic()
        code = run_python(*command)
        say(f"{name}: {'FAILED' if code else 'ok'} ({time.monotonic() - started:.1f} s)")
        if code:
            failed.append(name)
    return failed


def check(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(prog="dev.py check", description=VERBS["check"][1]).parse_args(arguments)
    set_up(dev=True)
    return 1 if failed_checks() else 0


def test(arguments: Sequence[str]) -> int:
    set_up(dev=True)
    check_machine(lacking_tools)
    failed = failed_checks()
    # Windows of tests need no screen unless a test asks for one.
    variables = {} if "QT_QPA_PLATFORM" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    code = run_python("-m", "pytest", *arguments, variables=variables)
    if failed:
        say(f"checks that failed before the tests ran: {', '.join(failed)}")
    return code or (1 if failed else 0)


def bench(arguments: Sequence[str]) -> int:
    names = sorted(path.stem for path in (ROOT / "benchmarks").glob("[a-z]*.py"))
    parser = argparse.ArgumentParser(prog="dev.py bench", description=VERBS["bench"][1])
    parser.add_argument("name", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    options, own = parser.parse_known_args(arguments)  # what a benchmark takes beside it is its own affair
    set_up(dev=False)
    return run_python(f"benchmarks/{options.name}.py", *(["--json"] if options.json else []), *own)


def translate(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(prog="dev.py translate", description=VERBS["translate"][1]).parse_args(arguments)
    set_up(dev=False)
    run_python("tools/translations.py", "update", check=True)
    compile_translations()
    return 0


def build(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(prog="dev.py build", description=VERBS["build"][1]).parse_args(arguments)
    set_up(dev=False)
    compile_translations()
    pip("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", "dist", ".")
    return 0


def installer(name: str) -> Callable[[Sequence[str]], int]:
    """The verb that hands over to a module of tools/installers, with compiled translations."""

    def verb(arguments: Sequence[str]) -> int:
        set_up(dev=True)
        compile_translations()
        return run_python("-m", f"tools.installers.{name}", *arguments)

    return verb


VERBS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "run": (run, "open the window [FILE] [--headless: advise the first sample in the terminal]"),
    "test": (test, "run the checks, then the tests [pytest arguments]"),
    "check": (check, "run lint, format, types, layers and translations alone"),
    "shots": (
        shots,
        "take pictures of the pages [PAGE...] [--lang] [--theme] [--digits] [--size] [--scale]",
    ),
    "bench": (bench, "run a benchmark: NAME [--json]"),
    "translate": (translate, "update translations/*.ts from code and knowledge, and compile them"),
    "build": (build, "make the wheel in dist/"),
    "freeze": (installer("frozen"), "make the program with its Python in build/frozen, on any system"),
    "deb": (installer("debian"), "make the Debian package in dist/ [--quick: larger, but soon]"),
    "try-deb": (installer("try_deb"), "install it in a clean Debian 12, use it, upgrade, remove (root)"),
    "archive": (
        installer("archive"),
        "make the archive that runs from a USB stick in dist/ [--quick] [--try: use it as one]",
    ),
    "windows": (
        installer("windows"),
        "make the installer of Windows from here: --python-embed FILE --sha256 HASH",
    ),
    "try-windows": (installer("try_windows"), "run that installer with a stand-in under wine (root)"),
}


def main(arguments: Sequence[str]) -> int:
    listing = "\n".join(f"  python3 dev.py {verb:<11} {about}" for verb, (_, about) in VERBS.items())
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(listing)
        return 0
    verb, *rest = arguments
    if verb not in VERBS:
        raise CannotGoOn(f"there is no verb {verb!r}; there are:\n{listing}")
    if sys.version_info < OLDEST_PYTHON:
        raise CannotGoOn(f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]}")
    return VERBS[verb][0](rest)


def start() -> NoReturn:
    try:
        code = main(sys.argv[1:])
    except CannotGoOn as error:
        say(str(error))
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    start()
