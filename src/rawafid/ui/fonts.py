"""The fonts shipped with the program."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFontDatabase

from rawafid.files import resource

FILES: Final = tuple(
    f"IBMPlexSansArabic-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")
)


@cache
def load() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once; gives their families.

    Needs a QGuiApplication. Raises FileNotFoundError when a font was not shipped and RuntimeError when Qt
    cannot read one: both are faults of the packaging.
    """
    families: dict[str, None] = {}
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        if number < 0:
            raise RuntimeError(f"Qt cannot read the font {name}")
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)
