"""When an occasion of the catalogue falls: Hijri, Gregorian and moving dates, without a clock.

Hijri dates are Umm al-Qura, a calculation: where a month is announced by sighting, allow a day either way.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hijridate import Hijri

from rawafid.knowledge.catalogue import Country, CustomerType, Occasion, OccasionRule, Weekday

FIRST_HIJRI_YEAR: Final = 1343
LAST_HIJRI_YEAR: Final = 1500
"""The Umm al-Qura tables end in 1500 (2077): later Hijri occasions are not found."""
WEEKDAYS: Final[tuple[Weekday, ...]] = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One time that an occasion happens: its first and last day, and when to begin preparing."""

    first: date
    last: date
    prepare_from: date
    occasion: str


def concerns(
    occasion: Occasion, country: Country, sector: str, customers: CustomerType | None = None
) -> bool:
    """Whether an occasion means anything to a business: its country, its sector, whom it sells to."""
    places = occasion.countries
    here = (
        not places
        or country.id in places
        or ("gulf" in places and country.region == "gulf")
        or ("arab" in places and country.region != "other")
    )
    fits = not occasion.sectors or sector in occasion.sectors
    return here and fits and (customers is None or customers in occasion.customers)


def occurrences(
    occasion: Occasion, start: date, end: date, *, country: str | None = None
) -> tuple[Occurrence, ...]:
    """Every time the occasion has a day between start and end, both included, in order.

    `country` matters where a rule has another day there. An occasion can come twice in a Gregorian year.
    """
    length = timedelta(days=occasion.duration_days - 1)
    found = {
        first
        for first in _starts(occasion.rule, start - length, end, country)
        if start - length <= first <= end
    }
    lead = timedelta(weeks=occasion.lead_weeks)
    return tuple(Occurrence(first, first + length, first - lead, occasion.id) for first in sorted(found))


def _starts(rule: OccasionRule, start: date, end: date, country: str | None) -> Iterator[date]:
    """First days round the period; some may lie outside it."""
    day = dict(rule.day_in).get(country, rule.day) if country is not None else rule.day
    offset = timedelta(days=rule.offset_days)
    if rule.calendar == "hijri":
        for year in _hijri_years(start, end):
            # A month has 29 or 30 days by the year; the 30th of a short one is its last day.
            length = Hijri(year, rule.month, 1).month_length()
            yield Hijri(year, rule.month, min(day, length)).to_gregorian() + offset
        return
    # One year more on each side: an offset may carry a date over the turn of the year.
    for year in range(max(start.year - 1, 1), min(end.year + 1, 9998) + 1):
        if rule.calendar == "gregorian":
            yield date(year, rule.month, min(day, calendar.monthrange(year, rule.month)[1])) + offset
        elif rule.calendar == "monthly":
            for month in range(1, 13):
                yield date(year, month, day) + offset
        elif rule.calendar == "nth_weekday":
            assert rule.weekday is not None  # checked when the catalogue was loaded
            yield _nth_weekday(year, rule.month, rule.weekday, rule.nth) + offset
        else:
            yield orthodox_easter(year) + offset


def _hijri_years(start: date, end: date) -> range:
    """Hijri years that touch the period, with one more on each side (a Hijri year has 354 or 355 days)."""
    first = int((start.year - 622) * 365.2425 / 354.367) - 1
    last = int((end.year + 1 - 622) * 365.2425 / 354.367) + 2
    return range(max(first, FIRST_HIJRI_YEAR), min(last, LAST_HIJRI_YEAR) + 1)


def _nth_weekday(year: int, month: int, weekday: Weekday, nth: int) -> date:
    wanted = WEEKDAYS.index(weekday)
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - wanted) % 7 + 7 * (-nth - 1))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches, as a Gregorian date (Meeus' Julian algorithm)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    julian = date(year, month, day + 1)
    # The Julian calendar lags by a day more in each century that is no leap year in the Gregorian one.
    return julian + timedelta(days=year // 100 - year // 400 - 2)
