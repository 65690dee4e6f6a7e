from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.language.calendars import MonthNames
from rawafid.language.dates import (
    HijriDate,
    Month,
    format_date,
    format_hijri,
    format_month,
    gregorian,
    hijri,
)
from rawafid.language.numbers import Language

months = st.builds(Month, st.integers(1000, 3000), st.integers(1, 12))


@given(months, st.integers(-5000, 5000))
def test_months_added_are_months_gone_by(month: Month, count: int) -> None:
    later = month.add(count)
    assert (later.year - month.year) * 12 + later.month - month.month == count
    assert later.add(-count) == month


@given(months)
def test_a_written_month_is_read_back(month: Month) -> None:
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-00", "2026-1", "26-12", "2026/12", "٢٠٢٦-١٢", "2026-12-01", ""]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Month.parse(text)


def test_a_month_knows_its_first_and_last_day() -> None:
    february = Month.of(date(2028, 2, 11))
    assert (february.first_day(), february.last_day()) == (date(2028, 2, 1), date(2028, 2, 29))
    assert Month(9999, 12).last_day() == date.max


@pytest.mark.parametrize(
    ("language", "names", "text"),
    [
        ("ar", "gregorian", "1 ديسمبر 2026"),
        ("ar", "levant", "1 كانون الأول 2026"),
        ("ar", "maghreb_tn_dz", "1 ديسمبر 2026"),
        ("ar", "maghreb_ma", "1 دجنبر 2026"),
        ("en", "gregorian", "1 December 2026"),
        ("fr", "levant", "1er décembre 2026"),
    ],
)
def test_a_date_is_written_with_the_month_names_of_its_readers(
    language: Language, names: MonthNames, text: str
) -> None:
    assert format_date(date(2026, 12, 1), language, month_names=names) == text


def test_every_set_of_month_names_has_twelve_different_ones() -> None:
    year = [Month(2026, month) for month in range(1, 13)]
    sets: tuple[tuple[Language, MonthNames], ...] = (
        ("ar", "gregorian"),
        ("ar", "levant"),
        ("ar", "maghreb_tn_dz"),
        ("ar", "maghreb_ma"),
        ("en", "gregorian"),
        ("fr", "gregorian"),
    )
    for language, names in sets:
        assert len({format_month(month, language, month_names=names) for month in year}) == 12


def test_digits_of_a_date_follow_the_choice_of_digits() -> None:
    assert format_date(date(2026, 12, 21), "ar", digits="arabic") == "٢١ ديسمبر ٢٠٢٦"
    assert format_date(date(2026, 12, 21), "fr", digits="arabic") == "21 décembre 2026"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 21), HijriDate(1448, 6, 11)),  # the Islamic civil calendar has the 10th
        (date(2027, 2, 8), HijriDate(1448, 9, 1)),
        (date(2027, 3, 9), HijriDate(1448, 10, 1)),
    ],
)
def test_hijri_dates_are_those_of_umm_al_qura(day: date, expected: HijriDate) -> None:
    assert hijri(day) == expected
    assert gregorian(expected) == day


def test_a_hijri_date_is_written_in_each_language() -> None:
    day = hijri(date(2026, 12, 1))
    assert day is not None
    assert format_hijri(day, "ar") == "21 جمادى الآخرة 1448هـ"
    assert format_hijri(day, "ar", digits="arabic") == "٢١ جمادى الآخرة ١٤٤٨هـ"
    assert format_hijri(day, "en") == "21 Jumada al-Akhirah 1448\u00a0AH"
    assert format_hijri(day, "fr") == "21 joumada ath-thania 1448\u00a0H"


@given(st.dates(date(1925, 1, 1), date(2076, 12, 31)), st.integers(-2, 2))
def test_the_way_back_from_a_hijri_date_is_the_same_day(day: date, shift_days: int) -> None:
    found = hijri(day, shift_days)
    assert found is not None
    assert gregorian(found, shift_days) == day
    assert hijri(day + timedelta(days=shift_days)) == found


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2077, 11, 17), date.max, date.min])
def test_outside_the_tables_there_is_no_hijri_date(day: date) -> None:
    assert hijri(day) is None


def test_a_shift_past_the_last_day_of_all_has_no_hijri_date() -> None:
    assert hijri(date.max, 1) is None
    assert hijri(date.min, -1) is None


@pytest.mark.parametrize("day", [HijriDate(1342, 1, 1), HijriDate(1501, 1, 1), HijriDate(1448, 13, 1)])
def test_a_hijri_date_that_does_not_exist_has_no_day(day: HijriDate) -> None:
    assert gregorian(day) is None
