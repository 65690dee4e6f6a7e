"""The project's own files, as a checkout of it would hold them."""

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def project_files() -> Iterator[Path]:
    """Every file that `.gitignore` does not name; without git, since a newcomer's machine may lack it."""
    lines = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    ignored = [".git", *(line for line in lines if line and not line.startswith("#"))]

    def kept(folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if any(fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                yield from kept(path)
            else:
                yield path

    return kept(ROOT)


def project_texts() -> Iterator[tuple[str, str]]:
    """Every text file of the project as (path from the root, text)."""
    for path in project_files():
        data = path.read_bytes()
        if b"\0" not in data:
            yield path.relative_to(ROOT).as_posix(), data.decode("utf-8")
