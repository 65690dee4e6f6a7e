"""Makes resources/fonts/ from the npm package @ibm/plex-sans-arabic: each weight as TTF, beside its licence.

    fonts.py PACKAGE.tgz             writes the four weights and their licence
    fonts.py PACKAGE.tgz --check     says whether the files in the repository are what would be written

The package comes from `npm pack @ibm/plex-sans-arabic@1.1.0`. WOFF2 is only a compressed form of TTF: the
outlines, names and features are what the package holds. The licence reserves the name “Plex”, so nothing
may be changed. Needs fonttools and brotli, which the program itself does not.
"""

import hashlib
import importlib
import io
import sys
import tarfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "fonts"
FAMILY: Final = "IBMPlexSansArabic"
WEIGHTS: Final = ("Regular", "Medium", "SemiBold", "Bold")
LICENCE: Final = "OFL.txt"
# sha256 of version 1.1.0 of the package, so that another version is noticed
PACKAGE_HASH: Final = "71ad7bc2d0cacebb1dfa7065603dfa0287b2b90c7c56023344e1da82b1766ddb"


def made_from(package: bytes) -> dict[str, bytes]:
    """The files of resources/fonts/ by name. Raises ValueError when the package is another one."""
    # by name, since the checks run where it is not installed
    new_font = importlib.import_module("fontTools.ttLib").TTFont

    found = hashlib.sha256(package).hexdigest()
    if found != PACKAGE_HASH:
        raise ValueError(f"not version 1.1.0 of the package: its sha256 is {found}")
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        for weight in WEIGHTS:
            packed = _member(archive, f"package/fonts/complete/woff2/{FAMILY}-{weight}.woff2")
            # The time of the last change is part of the font: keeping it makes every run give the same bytes.
            font = new_font(io.BytesIO(packed), recalcTimestamp=False, recalcBBoxes=False)
            font.flavor = None
            written = io.BytesIO()
            font.save(written, reorderTables=None)
            files[f"{FAMILY}-{weight}.ttf"] = written.getvalue()
        licence = _member(archive, "package/LICENSE.txt").decode().replace("\r\n", "\n").rstrip() + "\n"
        files[LICENCE] = licence.encode()
    return files


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    file = archive.extractfile(name)
    if file is None:
        raise ValueError(f"{name} is not a file")
    return file.read()


def main(arguments: list[str]) -> int:
    paths = [argument for argument in arguments if argument != "--check"]
    if len(paths) != 1:
        print(__doc__)
        return 2
    files = made_from(Path(paths[0]).read_bytes())
    if "--check" in arguments:
        wrong = [name for name, data in files.items() if (FOLDER / name).read_bytes() != data]
        print("\n".join(f"{name} differs" for name in wrong) or "resources/fonts is what the package gives")
        return 1 if wrong else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (FOLDER / name).write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
