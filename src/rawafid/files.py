"""Where the files shipped with the program are (in a checkout, a wheel, an installer), and names of files."""

import re
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


def translation_source(language: str) -> Path | None:
    """The .ts file that a checkout's messages come from; None where only the compiled form was shipped."""
    root = checkout()
    path = root / "translations" / f"rawafid_{language}.ts" if root else None
    return path if path and path.is_file() else None


def compiled(name: str) -> Path:
    """Where a file made from other files by the set-up lies; it need not exist yet."""
    return PACKAGE / "_compiled" / name
