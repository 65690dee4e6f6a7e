"""Tries the Debian package where nothing of ours is: a clean Debian 12, an ordinary user, a real X server.

    python3 dev.py try-deb [--package FILE] [--base FOLDER] [--keep]

It installs a package that passes for an older version, answers the questionnaire with real keys, upgrades to
the package itself, looks whether the answers are still there, takes a picture and removes everything. Needs
root (debootstrap and chroot do). What was seen lies in build/try-deb.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.installers import debian
from tools.installers.frozen import TREE
from tools.installers.project import BUILD, DIST, ROOT, CannotBuild, finish, need, run, say, version
from tools.installers.screen import Window, x_server

SUITE = "bookworm"
OLDER = "0.0.1"
USER = "someone"
SEEN = BUILD / "try-deb"
X_SOCKETS = Path(tempfile.gettempdir()) / ".X11-unix"


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py try-deb")
    parser.add_argument("--package", type=Path, help="the package to try; the one in dist/ without it")
    parser.add_argument("--base", type=Path, help=f"an unpacked {SUITE} to copy instead of fetching one")
    parser.add_argument("--keep", action="store_true", help="leave the system there to look at")
    options = parser.parse_args(arguments)
    if os.geteuid() != 0:
        raise CannotBuild("try-deb makes a system of its own, which only root may: start it with sudo")
    need("debootstrap", "Xvfb", "xdotool", package="debootstrap xvfb xdotool")
    package = options.package or built_package()
    if not TREE.is_dir():
        raise CannotBuild("the frozen tree is gone, of which the older package is made; run: dev.py deb")
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    older = debian.build(TREE, SEEN, quick=True, as_version=OLDER)
    with system(options.base, keep=options.keep) as clean:
        journey(clean, older, package)


def built_package() -> Path:
    found = sorted(DIST.glob(f"rawafid_{version()}_*.deb"))
    if not found:
        raise CannotBuild("there is no package in dist/ to try; run: python3 dev.py deb")
    return found[0]


def journey(clean: "System", older: Path, package: Path) -> None:
    """The whole way of a package; each step says what it has seen, the first that fails ends it."""
    clean.install(older)
    expect(clean.root("rawafid", "--version").split()[-1] == version(), "the command starts")
    validate(clean)
    with x_server() as display:
        with program(clean, display) as user:
            answered = answer_questionnaire(user)
            user.picture(SEEN / "recommendation.png")
            user.quit()
        before = answers(clean)
        expect(len(before) >= 5, f"{len(before)} answers of {answered} steps were kept")
        clean.install(package)
        said = clean.root("dpkg-query", "--show", "--showformat=${Version}", "rawafid")
        expect(said == version(), f"upgraded from {OLDER} to {said}")
        with program(clean, display) as user:
            user.picture(SEEN / "upgraded.png")
            user.quit()
        expect(answers(clean) == before, "the upgrade kept every answer")
    report(clean)
    clean.root("apt-get", "purge", "-y", "-qq", "rawafid")
    left = [path for path in clean.folder.glob("usr/**/*rawafid*") if path.exists() or path.is_symlink()]
    expect(not left, f"nothing is left below /usr{': ' + str(left[:5]) if left else ''}")
    expect(answers(clean) == before, "removing the program left the user's data alone")
    say(f"the pictures are in {SEEN.relative_to(ROOT)}")


def validate(clean: "System") -> None:
    """The desktop entry, the description for shops and the kind of file, by their own tools."""
    clean.root(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends", "desktop-file-utils", "appstream",
        "shared-mime-info",
    )  # fmt: skip
    share = "/usr/share"
    clean.root("desktop-file-validate", f"{share}/applications/rawafid.desktop")
    clean.root("appstreamcli", "validate", "--no-net", f"{share}/metainfo/rawafid.metainfo.xml")
    clean.root("update-mime-database", f"{share}/mime")
    kinds = (clean.folder / "usr/share/mime/globs").read_text("utf-8")
    expect("application/vnd.rawafid.client+json:*.rawafid" in kinds, "client files are known by their ending")


def report(clean: "System") -> None:
    """The report of a sample client as a PDF, where this version has the verb."""
    if " report " not in clean.user("rawafid --help --lang en"):
        say("this version has no report yet")
        return
    clean.user("rawafid samples roastery > roastery.rawafid && rawafid report roastery.rawafid --pdf r.pdf")
    made = clean.home / "r.pdf"
    expect(made.read_bytes().startswith(b"%PDF"), f"a report of {made.stat().st_size / 1e3:.0f} kB")
    shutil.copy(made, SEEN / "report.pdf")


def expect(holds: bool, what: str) -> None:
    """Say what was seen, or end the try with it."""
    if not holds:
        raise CannotBuild(f"not so: {what}")
    say(f"seen: {what}")


# ── the system


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


@contextmanager
def system(base: Path | None, *, keep: bool) -> Iterator[System]:
    """A clean Debian with one ordinary user, taken down in the end."""
    if base is None:
        base = SEEN.with_name("try-deb-base")
        if not (base / "usr").is_dir():
            say(f"fetching Debian {SUITE}")
            run(["debootstrap", "--variant=minbase", SUITE, base])
    folder = Path(tempfile.mkdtemp(prefix="rawafid-try-deb-"))
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


# ── the program


@contextmanager
def program(clean: System, display: str) -> Iterator[Window]:
    """The installed program, started by the ordinary user, its window there and with the keyboard."""
    log = SEEN / "program.log"
    with log.open("wb") as words:
        command = [*clean.as_user(DISPLAY=display), "rawafid"]
        opened = Window(display, subprocess.Popen(command, stdout=words, stderr=words), log)
    try:
        opened.wait_till_filled()
        opened.focus(opened.window)
        yield opened
    finally:
        if opened.process.poll() is None:
            opened.process.terminate()
            opened.process.wait(10)


def answer_questionnaire(user: Window) -> int:
    """A new client, the quick questionnaire by keyboard, on to the recommendation; answers the steps gone."""
    from rawafid.knowledge.interview import begin
    from rawafid.knowledge.library import load_knowledge
    from rawafid.ui.pages.questionnaire_words import leaf_of

    questionnaire = load_knowledge().questionnaire
    user.key("ctrl+n")
    user.wait_for(lambda: user.windows("عميل جديد"), "dialog for the name")
    user.focus(user.windows("عميل جديد")[-1])
    user.type("flowers")
    user.key("Return")
    user.wait_for_title("الاستبيان")
    user.focus(user.window)
    state, steps = begin(questionnaire), 0
    while state.at is not None:
        leaf = leaf_of(state, state.at)
        for place, id in enumerate(leaf):
            question = questionnaire.questions[id]
            if place == 1 and questionnaire.questions[leaf[0]].kind in ("choice", "multi"):
                user.key("Tab")  # from the cards to the first number below them
            if question.kind in ("choice", "multi"):
                user.key("1")
                first = question.options[0]
                state = state.answer(id, first if question.kind == "choice" else [first])
            elif question.kind == "slider":
                user.key("Up")
            else:
                usual = 20_000.0 if question.kind == "money" else 40.0
                number = round(min(max(question.low or 0.0, usual), question.high or usual))
                user.type(str(number))
                user.key("Return")
                state = state.answer(id, number)
            steps += 1
        state = state.jump(leaf[-1]).next()
        user.key("alt+Left")
    user.key("alt+3")
    user.wait_for_title("التوصية")
    return steps


def answers(clean: System) -> dict[str, object]:
    """The answers in the user's database, read from a copy so that nothing there changes."""
    from datetime import UTC, datetime

    from rawafid.knowledge.library import load_knowledge
    from rawafid.store.database import Store
    from rawafid.workspace.workspace import Workspace

    kept = clean.home / ".local" / "share" / "rawafid"
    with tempfile.TemporaryDirectory() as name:
        copy = shutil.copytree(kept, Path(name) / "data")
        with Store.open(copy / "rawafid.db") as store:
            workspace = Workspace(store, load_knowledge(), lambda: datetime.now(UTC))
            current = workspace.clients.current
            return {} if current is None else dict(workspace.interview(current).state.answers)


if __name__ == "__main__":
    finish(lambda: main(sys.argv[1:]))
