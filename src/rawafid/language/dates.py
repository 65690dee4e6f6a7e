"""Months and dates as readers write them, Gregorian and Umm al-Qura. Nothing here knows what day it is."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Self

from rawafid.language.calendars import Calendar, MonthNames
from rawafid.language.numbers import NBSP, Digits, Formatter, Language, isolated


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


# Egypt and the Gulf; Syria, Lebanon, Jordan, Palestine, Iraq; Tunisia and Algeria; Morocco.
_ARABIC_MONTHS: Final[dict[MonthNames, tuple[str, ...]]] = {
    "gregorian": _names(
        "يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر"
    ),
    "levant": _names(
        "كانون الثاني, شباط, آذار, نيسان, أيار, حزيران,"
        " تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول"
    ),
    "maghreb_tn_dz": _names(
        "جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر"
    ),
    "maghreb_ma": _names("يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر"),
}
_MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "en": _names(
        "January, February, March, April, May, June, July, August, September, October, November, December"
    ),
    "fr": _names(
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"
    ),
}
_HIJRI_MONTHS: Final[dict[Language, tuple[str, ...]]] = {
    "ar": _names(
        "محرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الآخرة,"
        " رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة"
    ),
    "en": _names(
        "Muharram, Safar, Rabi al-Awwal, Rabi al-Thani, Jumada al-Ula, Jumada al-Akhirah,"
        " Rajab, Shaban, Ramadan, Shawwal, Dhu al-Qadah, Dhu al-Hijjah"
    ),
    "fr": _names(
        "mouharram, safar, rabia al awal, rabia ath-thani, joumada al oula, joumada ath-thania,"
        " rajab, chaabane, ramadan, chawwal, dhou al qida, dhou al hijja"
    ),
}
_ERA: Final[dict[Language, str]] = {"ar": "هـ", "en": f"{NBSP}AH", "fr": f"{NBSP}H"}


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the Gregorian calendar; `str()` and `parse` use the form 2026-12."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.year <= 9999):
            raise ValueError(f"no such month: {self.year}-{self.month}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The month written `text`; raises ValueError unless it is four digits, a hyphen and two digits."""
        if not (len(text) == 7 and text.isascii() and text[4] == "-" and (text[:4] + text[5:]).isdigit()):
            raise ValueError(f"not a month of the form 2026-12: {text!r}")
        return cls(int(text[:4]), int(text[5:]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The month that `day` lies in."""
        return cls(day.year, day.month)

    def add(self, months: int) -> "Month":
        """The month `months` later, or earlier when negative."""
        years, month = divmod(self.month - 1 + months, 12)
        return Month(self.year + years, month + 1)

    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    def last_day(self) -> date:
        following = self.add(1) if (self.year, self.month) != (9999, 12) else None
        return following.first_day() - timedelta(days=1) if following else date.max

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


@dataclass(frozen=True, slots=True, order=True)
class HijriDate:
    """A day of the Umm al-Qura calendar."""

    year: int
    month: int
    day: int


def hijri(day: date, shift_days: int = 0) -> HijriDate | None:
    """The Umm al-Qura date of `day`, or None outside the calendar's tables (1924–2077).

    `shift_days` moves it where the month was announced earlier (+1) or later (−1) than computed.
    """
    from hijridate import Gregorian  # here: its month tables load only where a Hijri date is wanted

    try:
        shifted = day + timedelta(days=shift_days)
        found = Gregorian(shifted.year, shifted.month, shifted.day).to_hijri()
    except OverflowError:
        return None
    return HijriDate(found.year, found.month, found.day)


def gregorian(day: HijriDate, shift_days: int = 0) -> date | None:
    """The Gregorian day of an Umm al-Qura date under the same shift as `hijri`: each undoes the other.

    None where the calendar has no such day: outside its tables, or the 30th of a month of 29 days.
    """
    from hijridate import Hijri

    try:
        found = Hijri(day.year, day.month, day.day).to_gregorian()
    except (OverflowError, ValueError):
        return None
    return date(found.year, found.month, found.day) - timedelta(days=shift_days)


def month_name(month: int, language: Language, *, month_names: MonthNames = "gregorian") -> str:
    """The name of month 1–12; `month_names` chooses among the Arabic sets and changes nothing elsewhere."""
    names = _ARABIC_MONTHS[month_names] if language == "ar" else _MONTHS[language]
    return names[month - 1]


def hijri_month_name(day: date, language: Language, *, shift_days: int = 0) -> str:
    """The name of the Umm al-Qura month that a day falls in; "" outside the calendar's tables."""
    lunar = hijri(day, shift_days)
    return _HIJRI_MONTHS[language][lunar.month - 1] if lunar else ""


def format_date(
    day: date, language: Language, *, digits: Digits = "latin", month_names: MonthNames = "gregorian"
) -> str:
    """The day as “1 ديسمبر 2026”, “1 December 2026” or “1er décembre 2026”."""
    first = "er" if language == "fr" and day.day == 1 else ""
    written = Formatter(language, digits).digits_of(day.day)
    return f"{written}{first} {format_month(Month.of(day), language, digits=digits, month_names=month_names)}"


def format_month(
    month: Month, language: Language, *, digits: Digits = "latin", month_names: MonthNames = "gregorian"
) -> str:
    """The month as “ديسمبر 2026”."""
    year = Formatter(language, digits).digits_of(month.year)
    return f"{month_name(month.month, language, month_names=month_names)} {year}"


def format_hijri(day: HijriDate, language: Language, *, digits: Digits = "latin") -> str:
    """The day as “21 جمادى الآخرة 1448هـ”."""
    formatter = Formatter(language, digits)
    name = _HIJRI_MONTHS[language][day.month - 1]
    return f"{formatter.digits_of(day.day)} {name} {formatter.digits_of(day.year)}{_ERA[language]}"


@dataclass(frozen=True, slots=True)
class DateWriter:
    """Writes days as one reader wants them: in the main calendar, and beside it in the other if asked for.

    Outside the tables of the Hijri calendar every day is Gregorian.
    """

    language: Language
    digits: Digits = "latin"
    calendar: Calendar = "gregorian"
    with_second: bool = False
    hijri_shift: int = 0
    month_names: MonthNames = "gregorian"

    def day(self, day: date) -> str:
        """The day in the main calendar: “1 ديسمبر 2026” or “21 جمادى الآخرة 1448هـ”."""
        return (self._hijri(day) if self.calendar == "hijri" else "") or self._gregorian(day)

    def second(self, day: date) -> str:
        """The day in the calendar beside the main one; "" where none is wanted or it has no such day."""
        lunar = self._hijri(day) if self.with_second else ""
        return self._gregorian(day) if lunar and self.calendar == "hijri" else lunar

    def both(self, day: date) -> str:
        """The day in the main calendar and, where it is wanted, in the other one after it."""
        return " · ".join(part for part in (self.day(day), self.second(day)) if part)

    def moment(self, time: datetime) -> str:
        """The day in the main calendar with the time of the day, as the clock of `time` shows them."""
        clock = Formatter(self.language, self.digits).clock(time.hour, time.minute)
        return f"{self.day(time.date())} · {isolated(clock)}"

    def month(self, month: Month) -> str:
        """A month of the Gregorian calendar, in which plans are made: “ديسمبر 2026”."""
        return format_month(month, self.language, digits=self.digits, month_names=self.month_names)

    def _gregorian(self, day: date) -> str:
        return format_date(day, self.language, digits=self.digits, month_names=self.month_names)

    def _hijri(self, day: date) -> str:
        lunar = hijri(day, self.hijri_shift)
        return format_hijri(lunar, self.language, digits=self.digits) if lunar else ""
