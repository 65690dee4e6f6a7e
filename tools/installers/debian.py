"""The Debian package: the frozen tree below /usr/lib, and what a desktop expects of a program.

    python3 dev.py deb [--quick]

What it depends on is read off the tree, so that a library that moves into or out of it cannot be forgotten.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from dev import QT_LIBRARIES
from tools.installers.frozen import ICONS, floors, freeze, needed_libraries, size_mb
from tools.installers.icons import CLIENT_FILE, PROGRAM, SIZES
from tools.installers.project import (
    BUILD,
    DIST,
    PACKAGING,
    ROOT,
    CannotBuild,
    epoch,
    finish,
    need,
    run,
    same_times,
    say,
    version,
    write_sums,
)

LARGEST_MB = 90.0
LINUX = PACKAGING / "linux"
MIME_ICON = "application-vnd.rawafid.client+json"

# Shared library → Debian package, beside those that dev.py sees to.
ALWAYS = {
    **dict.fromkeys(("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"), "libc6"),
    **dict.fromkeys(("libutil.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"), "libc6"),
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libexpat.so.1": "libexpat1",
    **QT_LIBRARIES,
}
# Without these only Wayland or printing is missing, and every desktop that has the one or the other has them.
IF_THERE = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
# Debian 13 and Ubuntu 24.04 gave packages whose times grew to 64 bits another name.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0", "libcups2": "libcups2t64 | libcups2"}
# the release of libstdc++ that first had a step of GLIBCXX_3.4
LIBSTDCXX = {28: "10", 29: "11", 30: "12", 31: "13.1", 32: "13.1", 33: "14"}


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py deb")
    parser.add_argument("--quick", action="store_true", help="pack with zstd: larger, in a second")
    parser.add_argument("--frozen", type=Path, help="use a tree that was frozen before")
    options = parser.parse_args(arguments)
    need("dpkg-deb", package="dpkg")
    tree = options.frozen or freeze()
    DIST.mkdir(exist_ok=True)
    package = build(tree, DIST, quick=options.quick)
    write_sums()
    say(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
    if not options.quick and package.stat().st_size > LARGEST_MB * 1e6:
        raise CannotBuild(f"that is more than the {LARGEST_MB:.0f} MB that were promised")


def build(tree: Path, into: Path, *, quick: bool = False, as_version: str | None = None) -> Path:
    """Pack a frozen tree; answers the package. `as_version` stands in for an older or newer one in tries."""
    number = as_version or version()
    architecture = run(["dpkg", "--print-architecture"]).strip()
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / "usr" / "lib" / "rawafid", symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "rawafid").symlink_to("../lib/rawafid/rawafid")
    share = root / "usr" / "share"
    for place, text in desktop_files(number).items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    describe(root, number, architecture, depends(tree))
    same_times(root)
    package = into / f"rawafid_{number}_{architecture}.deb"
    packing = ["-Zzstd"] if quick else ["-Zxz", "--threads-max=2"]
    say(f"packing with {packing[0][2:]}")
    run(["dpkg-deb", "--root-owner-group", *packing, "--build", root, package])
    return package


def desktop_files(number: str) -> dict[str, bytes]:
    """What lies below /usr/share, by its place there."""
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    marks = {"@VERSION@": number, "@DATE@": day}
    doc = "doc/rawafid"
    licence = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", 2)[2]
    changes = f"rawafid ({number}) unstable; urgency=low\n\n  * See CHANGELOG.md beside this file.\n\n"
    changes += f" -- Rawafid developers <rawafid@localhost>  {rfc(epoch())}\n"
    files = {
        "applications/rawafid.desktop": (LINUX / "rawafid.desktop").read_bytes(),
        "metainfo/rawafid.metainfo.xml": filled(LINUX / "rawafid.metainfo.xml", marks),
        "mime/packages/rawafid.xml": (LINUX / "rawafid-mime.xml").read_bytes(),
        "man/man1/rawafid.1.gz": packed(filled(LINUX / "rawafid.1", marks)),
        f"{doc}/copyright": (LINUX / "copyright").read_bytes() + machine_readable(licence),
        f"{doc}/changelog.gz": packed(changes.encode()),
        f"{doc}/CHANGELOG.md.gz": packed((ROOT / "CHANGELOG.md").read_bytes()),
        f"{doc}/THIRD_PARTY.md": (ROOT / "THIRD_PARTY.md").read_bytes(),
        "icons/hicolor/scalable/apps/rawafid.svg": PROGRAM.read_bytes(),
        f"icons/hicolor/scalable/mimetypes/{MIME_ICON}.svg": CLIENT_FILE.read_bytes(),
    }
    for size in SIZES:
        folder = f"icons/hicolor/{size}x{size}"
        files[f"{folder}/apps/rawafid.png"] = (ICONS / f"rawafid-{size}.png").read_bytes()
        files[f"{folder}/mimetypes/{MIME_ICON}.png"] = (ICONS / f"client-file-{size}.png").read_bytes()
    return files


def filled(path: Path, marks: Mapping[str, str]) -> bytes:
    text = path.read_text("utf-8")
    for mark, value in marks.items():
        text = text.replace(mark, value)
    return text.encode()


def packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def machine_readable(licence: str) -> bytes:
    """The text of the licence as Debian's copyright format wants it: indented, a dot on empty lines."""
    lines = (f" {line}" if line else " ." for line in licence.strip().splitlines())
    return "\n".join(["License: Expat", *lines, ""]).encode()


def rfc(time: int) -> str:
    return datetime.fromtimestamp(time, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")


def depends(tree: Path) -> dict[str, str]:
    """The fields Depends and Recommends. Raises CannotBuild for a library that no package is known for."""
    needed = needed_libraries(tree)
    unknown = {library: files for library, files in needed.items() if library not in {**ALWAYS, **IF_THERE}}
    if unknown:
        told = "; ".join(f"{library} ({', '.join(files[:3])})" for library, files in unknown.items())
        raise CannotBuild(f"the tree links libraries that no Debian package is known for: {told}")
    glibc, step = floors(tree)
    if step not in LIBSTDCXX and step > min(LIBSTDCXX):
        raise CannotBuild(f"which libstdc++6 brought GLIBCXX_3.4.{step} is not known; add it to LIBSTDCXX")
    versions = {"libc6": f"(>= {glibc})", "libstdc++6": f"(>= {LIBSTDCXX.get(step, '10')})"}

    def listed(table: Mapping[str, str], *more: str) -> str:
        packages = sorted({table[library] for library in needed if library in table} | set(more))
        return ", ".join(
            f"{RENAMED.get(package, package)} {versions.get(package, '')}".strip() for package in packages
        )

    return {"Depends": listed(ALWAYS, "xkb-data"), "Recommends": listed(IF_THERE)}


def describe(root: Path, number: str, architecture: str, fields: Mapping[str, str]) -> None:
    """Write the package's own description and the sums of its files."""
    control = root / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
        if control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums), "utf-8")
    said = {
        "Package": "rawafid",
        "Version": number,
        "Architecture": architecture,
        "Maintainer": "Rawafid developers <rawafid@localhost>",
        "Installed-Size": str(round(size_mb(root) * 1e6 / 1024)),
        **{name: value for name, value in fields.items() if value},
        "Section": "misc",
        "Priority": "optional",
        "Description": "split a business's marketing effort between channels\n"
        " Rawafid (روافد) asks about a business, splits its budget and its working hours\n"
        " between marketing channels, and says why each channel was chosen, what it may\n"
        " bring, and what would change the advice. In Arabic, English and French; it\n"
        " works without a network.",
    }
    text = "".join(f"{name}: {value}\n" for name, value in said.items())
    (control / "control").write_text(text, "utf-8")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    finish(lambda: main(sys.argv[1:]))
