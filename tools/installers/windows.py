"""The installer of Windows, made on any system with NSIS.

    python3 dev.py windows --python-embed FILE --sha256 HASH
    python -m tools.installers.windows --frozen FOLDER

The first way crosses from here: an embeddable CPython that whoever builds has fetched and vouches for with
its hash, and the wheels of Windows by the lock. The second packs what PyInstaller has made on Windows.
"""

import argparse
import fnmatch
import hashlib
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.installers.frozen import ICONS, size_mb
from tools.installers.project import (
    BUILD,
    DIST,
    PACKAGING,
    ROOT,
    CannotBuild,
    finish,
    need,
    run,
    say,
    version,
    write_sums,
)

SCRIPT = PACKAGING / "windows" / "rawafid.nsi"
FOLDER = BUILD / "windows"
PLATFORM = "win_amd64"
SET_UP_ONLY = {"editables", "hatchling", "packaging", "pathspec", "tomlkit", "trove-classifiers"}
NOT_ABOARD = {"pip", "pillow"}  # named by packages that we use, never loaded by us
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==")


@dataclass(frozen=True, slots=True)
class Payload:
    """What is installed: a folder, the program in it that starts, and what it is started with."""

    folder: Path
    program: str
    arguments: str = ""


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py windows")
    parser.add_argument("--python-embed", type=Path, help="the embeddable package of CPython for amd64 (zip)")
    parser.add_argument("--sha256", help="the hash that its publisher names")
    parser.add_argument("--frozen", type=Path, help="what PyInstaller has made on Windows, instead")
    options = parser.parse_args(arguments)
    if options.frozen:
        payload = Payload(options.frozen, "rawafid.exe")
    elif options.python_embed and options.sha256:
        payload = crossed(options.python_embed, options.sha256)
    else:
        raise CannotBuild(
            "an embeddable CPython for Windows is needed, and its hash, so that what is shipped is what was"
            " meant: dev.py windows --python-embed FILE --sha256 HASH"
        )
    run([sys.executable, "-m", "tools.installers.icons", ICONS], cwd=ROOT)
    DIST.mkdir(exist_ok=True)
    installer = pack(payload, DIST / f"rawafid-{version()}-windows-x86_64.exe", ICONS)
    write_sums()
    say(f"{installer.relative_to(ROOT)}: {installer.stat().st_size / 1e6:.1f} MB; not signed")


def crossed(embed: Path, sha256: str) -> Payload:
    """A folder with CPython, the packages of the lock for Windows and the program, pruned."""
    data = read_checked(embed, sha256)
    shutil.rmtree(FOLDER, ignore_errors=True)
    tree = FOLDER / "payload"
    site = tree / "site"
    tree.mkdir(parents=True)
    (FOLDER / "embed.zip").write_bytes(data)
    python = unpack_python(FOLDER / "embed.zip", tree)
    lock = FOLDER / "windows.lock"
    lock.write_text(shipped((ROOT / "requirements.lock").read_text("utf-8")), "utf-8")
    say(f"fetching the packages for {PLATFORM} and Python {python}")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    for_windows = ["--platform", PLATFORM, "--python-version", python, "--implementation", "cp"]
    checked = ["--only-binary", ":all:", "--require-hashes", "--requirement", os.fspath(lock)]
    run([*pip, "install", "--quiet", "--target", site, "--no-compile", "--no-deps", *for_windows, *checked])
    wheel_folder = FOLDER / "wheel"
    run([*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", wheel_folder, ROOT])
    [wheel] = wheel_folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    before = size_mb(tree)
    prune(site)
    say(f"{before:.0f} MB unpacked, {size_mb(tree):.0f} MB kept")
    return Payload(tree, "pythonw.exe", "-m rawafid")


def read_checked(file: Path, sha256: str) -> bytes:
    """The bytes of a file that has this hash. Raises CannotBuild for any other."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CannotBuild(f"{file} cannot be read: {error.strerror}") from None
    found = hashlib.sha256(data).hexdigest()
    if found != sha256.strip().lower():
        raise CannotBuild(f"{file.name} is not the file that was meant: its SHA-256 is {found}")
    return data


def unpack_python(embed: Path, tree: Path) -> str:
    """Unpack the embeddable package and tell it of our folder; answers its version, such as 3.11."""
    try:
        with zipfile.ZipFile(embed) as archive:
            archive.extractall(tree)
    except zipfile.BadZipFile:
        raise CannotBuild("the file of --python-embed is no zip archive") from None
    [*paths] = tree.glob("python3*._pth")
    if len(paths) != 1 or not (tree / "pythonw.exe").is_file():
        raise CannotBuild("the file of --python-embed is no embeddable package of CPython for Windows")
    [path] = paths
    minor = path.stem.removeprefix("python3")
    if int(minor) < 11:
        raise CannotBuild(f"Python 3.11 or newer is needed; this one is 3.{minor}")
    path.write_text(f"{path.stem}.zip\n.\nsite\n", "utf-8")
    return f"3.{minor}"


def shipped(lock: str) -> str:
    """The lock without what only installs the project and what is never loaded."""
    blocks = re.split(r"\n(?=\S)", lock.strip())
    kept = [
        block for block in blocks if (pin := PIN.match(block)) and pin["name"] not in SET_UP_ONLY | NOT_ABOARD
    ]
    return "\n".join(kept) + "\n"


def prune(site: Path) -> None:
    """Remove what the file left-out.txt names, and the folders that this leaves empty."""
    lines = (PACKAGING / "left-out.txt").read_text("utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    for path in sorted(site.rglob("*"), reverse=True):
        inside = "/" + path.relative_to(site).as_posix()
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif any(fnmatch.fnmatchcase(inside, pattern) for pattern in patterns):
            path.unlink()


def pack(payload: Payload, installer: Path, icons: Path) -> Path:
    """Write the installer of a payload with NSIS, every warning an error."""
    need("makensis", package="nsis")
    if not (payload.folder / payload.program).is_file():
        raise CannotBuild(f"{payload.folder} has no {payload.program}")
    say("packing with NSIS")
    defined = {
        "PAYLOAD": payload.folder.resolve(),
        "PROGRAM": payload.program,
        "ARGUMENTS": payload.arguments,
        "VERSION": version(),
        "ICON": icons / "rawafid.ico",
        "FILE_ICON": icons / "client-file.ico",
        "OUTPUT": installer.resolve(),
        "SIZE_KB": round(size_mb(payload.folder) * 1e6 / 1024),
    }
    run(
        ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defined.items()), SCRIPT],
        variables={"LC_ALL": "C.UTF-8"} if os.name != "nt" else {},
    )
    return installer


if __name__ == "__main__":
    finish(lambda: main(sys.argv[1:]))
