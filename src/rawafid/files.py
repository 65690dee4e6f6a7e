"""Where the shipped files are (in a checkout, a wheel, an installer), what files may be called, and how one
is written whole.
"""

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent
_UNFIT: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def checkout() -> Path | None:
    """The root of the source tree that the program runs from, or None once it is installed."""
    root = PACKAGE.parent.parent
    return root if (root / "pyproject.toml").is_file() and (root / "resources").is_dir() else None


def resource(*parts: str) -> Path:
    """The shipped file or folder `parts` of `resources/`, such as `resource("knowledge", "channels.toml")`.

    An installed package (and an installer, which unpacks one) carries the folder as `_data/resources` beside
    its modules; a checkout has it at its root. Raises FileNotFoundError when it was not shipped: a fault of
    the packaging, not of the user.
    """
    root = checkout() or PACKAGE / "_data"
    path = root.joinpath("resources", *parts)
    if not path.exists():
        raise FileNotFoundError(f"the shipped file {path} is missing")
    return path


def file_stem(text: str) -> str:
    """`text` as the name of a file, without an ending, that every system accepts; "" if nothing is left."""
    fit = " ".join(_UNFIT.sub(" ", text).split())
    return fit[:80].strip(" .")


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: before it the old file is there, after it the new one.

    Raises OSError where that cannot be; then the old file is as it was and nothing new lies beside it.
    """
    import tempfile  # the first window need not wait for it

    unfinished = ""
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part", delete=False
        ) as file:
            unfinished = file.name
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _as_usual(Path(unfinished), path)
        os.replace(unfinished, path)
    except OSError:
        if unfinished:
            with suppress(OSError):
                os.unlink(unfinished)
        raise


def _as_usual(new: Path, old: Path) -> None:
    """The rights of the file that is replaced, or those of any new file: a temporary one has fewer."""
    if os.name != "posix":
        return
    try:
        mode = old.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    new.chmod(mode)


def translation_source(language: str) -> Path | None:
    """The .ts file that a checkout's messages come from; None where only the compiled form was shipped."""
    root = checkout()
    path = root / "translations" / f"rawafid_{language}.ts" if root else None
    return path if path and path.is_file() else None


def compiled(name: str) -> Path:
    """Where a file made from other files by the set-up lies; it need not exist yet."""
    return PACKAGE / "_compiled" / name
