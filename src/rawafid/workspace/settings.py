"""How the user wants the program to be."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Literal

from rawafid.language.numbers import Digits, Language

Theme = Literal["light", "dark"]

SMALLEST_FONT, LARGEST_FONT = 90, 150

_CHOICES: Final[Mapping[str, tuple[object, ...]]] = {
    "language": ("ar", "en", "fr"),
    "digits": ("latin", "arabic"),
    "theme": ("light", "dark"),
    "font_percent": tuple(range(SMALLEST_FONT, LARGEST_FONT + 1)),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices, at first those of a reader of Arabic. `font_percent` is 90–150."""

    language: Language = "ar"
    digits: Digits = "latin"
    theme: Theme = "light"
    font_percent: int = 100


NAMES: Final = tuple(field.name for field in fields(Settings))


def changed(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """The settings with some of them replaced. Raises ValueError for a value or name that there is not."""
    for name, value in values.items():
        if name not in _CHOICES or not _fits(name, value):
            raise ValueError(f"no such setting: {name} = {value!r}")
    return replace(settings, **values)


def restored(stored: Mapping[str, Any]) -> Settings:
    """The settings as they were kept. What this version does not know counts as never set."""
    return Settings(**{name: stored[name] for name in NAMES if name in stored and _fits(name, stored[name])})


def _fits(name: str, value: object) -> bool:
    return not isinstance(value, bool) and value in _CHOICES[name]
