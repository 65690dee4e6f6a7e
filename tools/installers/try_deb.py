"""Tries the Debian package where nothing of ours is: a clean Debian, an ordinary user, a real X server.

    python3 dev.py try-deb [--suite NAME] [--package FILE] [--base FOLDER] [--keep]

It installs a package that passes for an older version, answers the questionnaire with real keys, upgrades to
the package itself, looks whether the answers are still there, takes a picture and removes everything. Needs
root (debootstrap and chroot do). What was seen lies in build/try-deb.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.installers import debian
from tools.installers.clean import OLDEST, System, system
from tools.installers.frozen import TREE
from tools.installers.icons import GROUND
from tools.installers.journey import answer_questionnaire, kept
from tools.installers.project import (
    BUILD,
    DIST,
    ROOT,
    CannotBuild,
    expect,
    finish,
    need,
    say,
    version,
)
from tools.installers.screen import Window, x_server

OLDER = "0.0.1"
SEEN = BUILD / "try-deb"
NO_HOMEPAGE = "url-homepage-missing"
"""Debian 13 holds it against a description that no homepage is named; the program has none."""


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py try-deb")
    parser.add_argument("--suite", default=OLDEST, help=f"which Debian; {OLDEST} without it")
    parser.add_argument("--package", type=Path, help="the package to try; the one in dist/ without it")
    parser.add_argument("--base", type=Path, help="an unpacked Debian to copy instead of fetching one")
    parser.add_argument("--keep", action="store_true", help="leave the system there to look at")
    options = parser.parse_args(arguments)
    need("Xvfb", "xdotool", "xprop", package="xvfb xdotool x11-utils")
    package = options.package or built_package()
    if not TREE.is_dir():
        raise CannotBuild("the frozen tree is gone, of which the older package is made; run: dev.py deb")
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    older = debian.build(TREE, SEEN, quick=True, as_version=OLDER)
    with system(options.suite, options.base, keep=options.keep) as clean:
        journey(clean, older, package)


def built_package() -> Path:
    found = sorted(DIST.glob(f"rawafid_{version()}_*.deb"))
    if not found:
        raise CannotBuild("there is no package in dist/ to try; run: python3 dev.py deb")
    return found[0]


def journey(clean: System, older: Path, package: Path) -> None:
    """The whole way of a package; each step says what it has seen, the first that fails ends it."""
    clean.install(older)
    expect(clean.root("rawafid", "--version").split()[-1] == version(), "the command starts")
    validate(clean)
    with x_server() as display:
        with program(clean, display) as user:
            expect(user.group() == "rawafid", "the window belongs to the desktop entry")
            expect(GROUND in user.icon_colours(), "the window bears our icon")
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


def validate(clean: System) -> None:
    """The desktop entry, the description for shops and the kind of file, by their own tools."""
    clean.root(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends", "desktop-file-utils", "appstream",
        "shared-mime-info",
    )  # fmt: skip
    share = "/usr/share"
    clean.root("desktop-file-validate", f"{share}/applications/rawafid.desktop")
    told = clean.root(
        "sh", "-c", f"appstreamcli validate --no-net {share}/metainfo/rawafid.metainfo.xml || true"
    )
    faults = [line for line in told.splitlines() if line.startswith(("E:", "W:")) and NO_HOMEPAGE not in line]
    expect("Validation" in told and not faults, f"the description for shops is in order{''.join(faults)}")
    clean.root("update-mime-database", f"{share}/mime")
    kinds = (clean.folder / "usr/share/mime/globs").read_text("utf-8")
    expect("application/vnd.rawafid.client+json:*.rawafid" in kinds, "client files are known by their ending")


def report(clean: System) -> None:
    """The report of a sample client as a PDF, where this version has the verb."""
    if " report " not in clean.user("rawafid --help --lang en"):
        say("this version has no report yet")
        return
    clean.user("rawafid samples roastery > roastery.rawafid && rawafid report roastery.rawafid --pdf r.pdf")
    made = clean.home / "r.pdf"
    expect(made.read_bytes().startswith(b"%PDF"), f"a report of {made.stat().st_size / 1e3:.0f} kB")
    shutil.copy(made, SEEN / "report.pdf")


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


def answers(clean: System) -> dict[str, object]:
    """The answers in the user's database."""
    return kept(clean.home / ".local" / "share" / "rawafid")[1]


if __name__ == "__main__":
    finish(lambda: main(sys.argv[1:]))
