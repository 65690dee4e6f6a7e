"""Occasions fall on the days that people know, also where the calendars are tricky."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.knowledge.catalogue import CustomerType, Occasion, load_catalogue
from rawafid.knowledge.occasions import concerns, occurrences, orthodox_easter

CATALOGUE = load_catalogue()
OCCASIONS = list(CATALOGUE.occasions.values())


def first_days(name: str, start: str, end: str, country: str | None = None) -> list[str]:
    found = occurrences(
        CATALOGUE.occasions[name], date.fromisoformat(start), date.fromisoformat(end), country=country
    )
    return [one.first.isoformat() for one in found if one.first >= date.fromisoformat(start)]


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("ramadan", "2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26"),
        ("ramadan_prep", "2027-01-23 2028-01-12 2028-12-31 2029-12-21 2030-12-10"),
        ("gergean", "2027-02-21 2028-02-10 2029-01-29 2030-01-18"),
        ("eid_fitr", "2027-03-09 2028-02-26 2029-02-14 2030-02-04"),
        ("hajj", "2027-05-14 2028-05-03 2029-04-22 2030-04-11"),
        ("eid_adha", "2027-05-16 2028-05-05 2029-04-24 2030-04-13"),
        ("hijri_ny", "2027-06-06 2028-05-25 2029-05-14 2030-05-03"),
        ("ashura", "2027-06-15 2028-06-03 2029-05-23 2030-05-12"),
        ("mawlid", "2027-08-14 2028-08-03 2029-07-24 2030-07-13"),
        ("isra", "2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23"),
        ("mid_shaban", "2027-01-23 2028-01-12 2028-12-31 2029-12-21 2030-12-10"),
        ("saudi_national", "2027-09-23 2028-09-23 2029-09-23 2030-09-23"),
        ("white_friday", "2027-11-26 2028-11-24 2029-11-23 2030-11-29"),
        ("cyber_monday", "2027-11-29 2028-11-27 2029-11-26 2030-12-02"),
        ("sham_nessim", "2027-05-03 2028-04-17 2029-04-09 2030-04-29"),
        ("pineapple", "2027-06-27 2028-06-27 2029-06-27 2030-06-27"),
        ("year_end", "2027-12-20 2028-12-20 2029-12-20 2030-12-20"),
    ],
)
def test_an_occasion_falls_on_its_known_days(name: str, days: str) -> None:
    assert first_days(name, "2027-01-01", "2030-12-31") == days.split()


def test_two_ramadans_begin_in_2030_and_isra_falls_twice_in_2027() -> None:
    assert len(first_days("ramadan", "2030-01-01", "2030-12-31")) == 2
    assert len(first_days("isra", "2027-01-01", "2027-12-31")) == 2
    assert len(first_days("mid_shaban", "2028-01-01", "2028-12-31")) == 2


def test_white_friday_is_not_simply_the_last_friday_of_november() -> None:
    assert first_days("white_friday", "2029-11-01", "2029-11-30") == ["2029-11-23"]


def test_founding_day_and_valentines_day_2027_lie_in_ramadan() -> None:
    (ramadan,) = occurrences(CATALOGUE.occasions["ramadan"], date(2027, 2, 1), date(2027, 3, 31))
    for day in (date(2027, 2, 14), date(2027, 2, 22)):
        assert ramadan.first <= day <= ramadan.last


def test_a_season_that_began_before_the_period_is_found() -> None:
    season = CATALOGUE.occasions["riyadh_season"]
    (found,) = occurrences(season, date(2028, 1, 1), date(2028, 1, 31))
    assert found.first == date(2027, 10, 10)
    assert found.last - found.first == timedelta(days=season.duration_days - 1)


def test_preparing_begins_the_lead_before() -> None:
    (found,) = occurrences(CATALOGUE.occasions["pineapple"], date(2027, 6, 1), date(2027, 6, 30))
    assert found.prepare_from == date(2027, 6, 6)


def test_the_amazigh_year_begins_two_days_earlier_in_algeria() -> None:
    assert first_days("amazigh_ny", "2028-01-01", "2028-12-31", "MA") == ["2028-01-14"]
    assert first_days("amazigh_ny", "2028-01-01", "2028-12-31", "DZ") == ["2028-01-12"]


def test_salaries_come_every_month() -> None:
    days = first_days("salary_sa", "2027-01-01", "2027-12-31")
    assert days == [f"2027-{month:02}-27" for month in range(1, 13)]


def test_beyond_the_tables_of_the_hijri_calendar_nothing_is_invented() -> None:
    assert first_days("ramadan", "2090-01-01", "2095-12-31") == []
    assert first_days("pineapple", "2090-01-01", "2090-12-31") == ["2090-06-27"]


@pytest.mark.parametrize(
    ("year", "day"),
    [(2000, "2000-04-30"), (2024, "2024-05-05"), (2025, "2025-04-20"), (2027, "2027-05-02")],
)
def test_orthodox_easter_is_where_the_church_puts_it(year: int, day: str) -> None:
    assert orthodox_easter(year) == date.fromisoformat(day)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(OCCASIONS),
    st.dates(date(2024, 1, 1), date(2060, 1, 1)),
    st.integers(0, 800),
    st.integers(0, 800),
)
def test_a_period_in_two_parts_holds_the_same_occurrences_as_the_whole(
    occasion: Occasion, start: date, first_part: int, second_part: int
) -> None:
    middle = start + timedelta(days=first_part)
    end = middle + timedelta(days=1 + second_part)
    whole = occurrences(occasion, start, end)
    parts = {*occurrences(occasion, start, middle), *occurrences(occasion, middle + timedelta(days=1), end)}
    assert set(whole) == parts
    assert list(whole) == sorted(whole)
    assert all(one.first <= end and one.last >= start for one in whole)


def test_an_occasion_concerns_its_countries_sectors_and_customers() -> None:
    countries = CATALOGUE.countries

    def meant(name: str, country: str, sector: str, customers: CustomerType | None = None) -> bool:
        return concerns(CATALOGUE.occasions[name], countries[country], sector, customers)

    assert meant("gergean", "KW", "restaurant_cafe") and not meant("gergean", "EG", "restaurant_cafe")
    assert meant("ramadan", "MA", "other") and not meant("ramadan", "other", "other")
    assert meant("pineapple", "other", "retail_ecommerce") and not meant("pineapple", "SA", "real_estate")
    assert meant("q4_budget", "EG", "software_saas", "businesses")
    assert not meant("q4_budget", "EG", "software_saas", "consumers")


def test_days_of_worship_are_never_for_selling() -> None:
    for name in ("ashura", "isra", "arafah"):
        assert CATALOGUE.occasions[name].sensitivity == "greeting_only"
    assert CATALOGUE.occasions["valentine"].sensitivity == "off"
