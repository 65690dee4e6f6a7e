"""How the user wants the program to be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Literal, get_args

from rawafid.language.calendars import Calendar, MonthNames
from rawafid.language.numbers import Digits, Language

Theme = Literal["system", "light", "dark"]
Role = Literal["consultant", "owner"]
"""A consultant advises many businesses, an owner one of their own, and sees no list of clients."""
Second = Literal["shown", "hidden"]
Motion = Literal["full", "reduced"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)
SMALLEST_FONT, LARGEST_FONT = 90, 150

_CHOICES: Final[Mapping[str, tuple[object, ...]]] = {
    "language": ("ar", "en", "fr"),
    "digits": ("latin", "arabic"),
    "theme": get_args(Theme),
    "font_percent": tuple(range(SMALLEST_FONT, LARGEST_FONT + 1)),
    "motion": get_args(Motion),
    "role": get_args(Role),
    "week_start": WEEKDAYS,
    "calendar": get_args(Calendar),
    "second_calendar": get_args(Second),
    "hijri_shift": (-1, 0, 1),
    "month_names": get_args(MonthNames),
}
# Ids of the knowledge, which decides itself whether it has them; "" is none.
_IDS: Final[Mapping[str, re.Pattern[str]]] = {
    "country": re.compile(r"(?:[A-Z]{2}|other)?"),
    "currency": re.compile(r"(?:[A-Z]{3})?"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices, at first those of a reader of Arabic. `font_percent` is 90–150.

    `theme` "system" follows the system's own colours. `country` is where the user works, `currency` what new
    clients are counted in: "" leaves it to each client's country. `hijri_shift` is the days by which a Hijri
    month was announced earlier (+1) or later (−1) than computed; `month_names` counts in Arabic only.
    """

    language: Language = "ar"
    digits: Digits = "latin"
    theme: Theme = "system"
    font_percent: int = 100
    motion: Motion = "full"
    role: Role = "consultant"
    country: str = ""
    currency: str = ""
    week_start: Weekday = "sunday"
    calendar: Calendar = "gregorian"
    second_calendar: Second = "shown"
    hijri_shift: int = 0
    month_names: MonthNames = "gregorian"


NAMES: Final = tuple(field.name for field in fields(Settings))
_MONTHS: Final[Mapping[str, MonthNames]] = {
    **dict.fromkeys(("SY", "LB", "JO", "PS", "IQ"), "levant"),
    **dict.fromkeys(("TN", "DZ"), "maghreb_tn_dz"),
    "MA": "maghreb_ma",
}


def of_country(country: str, region: str, week_start: Weekday) -> dict[str, Any]:
    """What is usual where the user works: every value may be changed afterwards.

    `region` and `week_start` are those of the country in the knowledge. The currency is left to each
    client's country.
    """
    return {
        "country": country,
        "currency": "",
        "week_start": week_start,
        "second_calendar": "shown" if region == "gulf" else "hidden",
        "month_names": _MONTHS.get(country, "gregorian"),
    }


def changed(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """The settings with some of them replaced. Raises ValueError for a value or name that there is not."""
    for name, value in values.items():
        if not _fits(name, value):
            raise ValueError(f"no such setting: {name} = {value!r}")
    return replace(settings, **values)


def restored(stored: Mapping[str, Any]) -> Settings:
    """The settings as they were kept. What this version does not know counts as never set."""
    return Settings(**{name: stored[name] for name in NAMES if name in stored and _fits(name, stored[name])})


def _fits(name: str, value: object) -> bool:
    if name in _IDS:
        return isinstance(value, str) and _IDS[name].fullmatch(value) is not None
    return not isinstance(value, bool) and value in _CHOICES.get(name, ())
