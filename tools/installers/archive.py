"""The archive that runs from wherever it is unpacked, such as a USB stick, its data beside it.

python3 dev.py archive [--quick] [--try]
"""

import argparse
import io
import platform
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from rawafid.store.place import PORTABLE
from tools.installers.frozen import freeze
from tools.installers.project import (
    BUILD,
    DIST,
    ROOT,
    epoch,
    finish,
    need,
    run,
    say,
    version,
    write_sums,
)
from tools.installers.try_archive import try_archive

NOTE = """\
روافد: شغّل الملف «rawafid». تبقى بياناتك في المجلد «{data}» بجانبه؛ انقل المجلدين معًا.
Rawafid: start the file “rawafid”. Your data stays in the folder “{data}” beside it; move both together.
Rawafid : lancez le fichier « rawafid ». Vos données restent dans le dossier « {data} » à côté.
"""


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py archive")
    parser.add_argument("--quick", action="store_true", help="pack less tightly, in seconds")
    parser.add_argument("--frozen", type=Path, help="use a tree that was frozen before")
    parser.add_argument("--try", dest="tried", action="store_true", help="unpack and use it, on an X server")
    options = parser.parse_args(arguments)
    need("zstd", package="zstd")
    tree = options.frozen or freeze()
    DIST.mkdir(exist_ok=True)
    archive = build(tree, DIST, level=3 if options.quick else 19)
    write_sums()
    say(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 1e6:.1f} MB")
    if options.tried:
        try_archive(archive)


def build(tree: Path, into: Path, *, level: int) -> Path:
    """Pack a frozen tree with an empty folder for the data; answers the archive.

    Links are left out: a stick's file system may have none, and every library finds its like without them.
    """
    name = f"rawafid-{version()}-linux-{platform.machine()}"
    BUILD.mkdir(exist_ok=True)
    tar = BUILD / f"{name}.tar"
    with tarfile.open(tar, "w", format=tarfile.PAX_FORMAT) as archive:
        add(archive, name, tarfile.DIRTYPE)
        for path in sorted(tree.rglob("*")):
            inside = f"{name}/{path.relative_to(tree).as_posix()}"
            if path.is_dir() and not path.is_symlink():
                add(archive, inside, tarfile.DIRTYPE)
            elif path.is_file() and not path.is_symlink():
                runs = bool(path.stat().st_mode & 0o100)
                add(archive, inside, tarfile.REGTYPE, path.read_bytes(), runs=runs)
        add(archive, f"{name}/{PORTABLE}", tarfile.DIRTYPE)
        add(archive, f"{name}/README.txt", tarfile.REGTYPE, NOTE.format(data=PORTABLE).encode())
    packed = into / f"{name}.tar.zst"
    say(f"packing with zstd -{level}")
    run(["zstd", f"-{level}", "--quiet", "--force", "-T2", "--rm", tar, "-o", packed])
    return packed


def add(archive: tarfile.TarFile, name: str, kind: bytes, data: bytes = b"", *, runs: bool = True) -> None:
    """One entry that says nothing of the machine it was made on."""
    entry = tarfile.TarInfo(name)
    entry.type, entry.mtime, entry.size = kind, epoch(), len(data)
    entry.mode = 0o755 if runs and (kind == tarfile.DIRTYPE or data[:4] == b"\x7fELF") else 0o644
    archive.addfile(entry, io.BytesIO(data))


if __name__ == "__main__":
    finish(lambda: main(sys.argv[1:]))
