"""A clean Debian in a folder, with one ordinary user: what installers are tried in. Needs root."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.installers.project import BUILD, CannotBuild, need, run, say

OLDEST = "bookworm"
"""The oldest Debian that the program is for."""

USER = "someone"
X_SOCKETS = Path(tempfile.gettempdir()) / ".X11-unix"


@dataclass(frozen=True, slots=True)
class System:
    """A Debian in a folder."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home" / USER

    def root(self, *command: str) -> str:
        """What a command prints there, run by root. Raises CannotBuild when it fails."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        return run(["chroot", self.folder, *command], variables=quiet)

    def user(self, script: str) -> str:
        """What a line of shell prints there, run by the ordinary user at home."""
        return run([*self.as_user(), "sh", "-c", f'cd "$HOME" && {script}'])

    def as_user(self, **variables: str) -> list[str]:
        """How a command of the ordinary user begins; it gets nothing of our environment."""
        given = {"HOME": f"/{self.home.relative_to(self.folder)}", "LANG": "C.UTF-8", **variables}
        path = ":".join(f"/usr/{kind}" for kind in ("local/bin", "bin"))
        settings = [f"{name}={value}" for name, value in {**given, "PATH": path}.items()]
        return ["chroot", f"--userspec={USER}:{USER}", str(self.folder), "/usr/bin/env", "-i", *settings]

    def install(self, package: Path) -> None:
        """As a user would: apt sees to what the package depends on, without what it only recommends."""
        started = time.monotonic()
        shutil.copy(package, self.folder / "package.deb")
        self.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/package.deb")
        (self.folder / "package.deb").unlink()
        say(f"installed {package.name} in {time.monotonic() - started:.0f} s")


def fetched(suite: str) -> Path:
    """A Debian as debootstrap lays it down, kept for the next try once it is whole."""
    base = BUILD / f"debian-{suite}"
    if not base.is_dir():
        need("debootstrap", package="debootstrap")
        say(f"fetching Debian {suite}")
        half = base.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        run(["debootstrap", "--variant=minbase", suite, half])
        half.rename(base)
    return base


@contextmanager
def system(suite: str, base: Path | None, *, keep: bool) -> Iterator[System]:
    """A clean Debian with one ordinary user, taken down in the end; `base` is copied instead of fetched."""
    if os.geteuid() != 0:
        raise CannotBuild("this makes a system of its own, which only root may: start it with sudo")
    if base is None:
        base = fetched(suite)
    folder = Path(tempfile.mkdtemp(prefix="rawafid-clean-"))
    folder.chmod(0o755)
    run(["cp", "-a", f"{base}/.", folder])
    for name in ("resolv.conf", "hosts"):
        if Path("/etc", name).exists():
            shutil.copy(Path("/etc", name), folder / "etc" / name)
    sockets = folder / X_SOCKETS.relative_to("/")
    sockets.mkdir(parents=True, exist_ok=True)
    X_SOCKETS.mkdir(exist_ok=True, mode=0o1777)
    mounts = [folder / "proc", folder / "dev", sockets]
    try:
        run(["mount", "-t", "proc", "proc", mounts[0]])
        run(["mount", "--bind", "/dev", mounts[1]])
        run(["mount", "--bind", X_SOCKETS, mounts[2]])
        clean = System(folder)
        clean.root("useradd", "--create-home", USER)
        clean.root("apt-get", "update", "-qq")
        yield clean
    finally:
        for mount in reversed(mounts):
            subprocess.run(["umount", str(mount)], capture_output=True)
        if keep:
            say(f"left at {folder}")
        elif not any(os.path.ismount(mount) for mount in mounts):
            shutil.rmtree(folder)
