"""Days as one reader wants them: main calendar, second one, shift, names of months."""

from datetime import date, datetime

import pytest

from rawafid.language.dates import DateWriter, Month
from rawafid.language.numbers import without_bidi

DAY = date(2026, 12, 1)


def test_a_day_is_written_in_the_main_calendar_and_the_other_beside_it() -> None:
    plain = DateWriter("ar")
    assert plain.day(DAY) == plain.both(DAY) == "1 ديسمبر 2026"
    assert plain.second(DAY) == ""
    both = DateWriter("ar", with_second=True)
    assert both.both(DAY) == "1 ديسمبر 2026 · 21 جمادى الآخرة 1448هـ"
    hijri = DateWriter("ar", calendar="hijri", with_second=True)
    assert hijri.both(DAY) == "21 جمادى الآخرة 1448هـ · 1 ديسمبر 2026"


@pytest.mark.parametrize(("shift", "written"), [(-1, "20"), (0, "21"), (1, "22")])
def test_a_month_announced_on_another_day_moves_hijri_days_alone(shift: int, written: str) -> None:
    writer = DateWriter("ar", with_second=True, hijri_shift=shift)
    assert writer.second(DAY).split()[0] == written
    assert writer.day(DAY) == "1 ديسمبر 2026"


def test_a_day_outside_the_tables_is_gregorian_in_any_calendar() -> None:
    far = date(2090, 1, 1)
    assert DateWriter("en", calendar="hijri", with_second=True).both(far) == "1 January 2090"


def test_months_and_digits_are_those_of_the_reader() -> None:
    writer = DateWriter("ar", "arabic", month_names="levant")
    assert writer.day(DAY) == "١ كانون الأول ٢٠٢٦"
    assert writer.month(Month(2026, 12)) == "كانون الأول ٢٠٢٦"
    assert without_bidi(writer.moment(datetime(2026, 12, 1, 9, 5))) == "١ كانون الأول ٢٠٢٦ · ٠٩:٠٥"
