"""Days typed with real keys, in any usual writing and order."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawafid.language.dates import DateWriter
from rawafid.language.messages import load
from rawafid.ui.widgets.date_edit import DateEdit, parse_day
from tests.ui.keys import press, retype

DECEMBER = date(2026, 12, 1)


def made(language: str = "ar", digits: str = "latin", **given: object) -> tuple[DateEdit, list[object]]:
    edit = DateEdit(load(language, digits), **given)  # type: ignore[arg-type] # short names in tests
    heard: list[object] = []
    edit.committed.connect(heard.append)
    return edit, heard


def enter(edit: DateEdit, text: str) -> None:
    retype(edit.field, text)
    press(edit.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "typed",
    [
        "1/12/2026",
        "١/١٢/٢٠٢٦",
        "01-12-2026",
        "1.12.26",
        "2026-12-01",
        "٢٠٢٦/١٢/١",
        "1 ديسمبر 2026",
        "١ كانون الأول ٢٠٢٦",
        "1 كانون الاول 2026",
        "1 دجنبر 2026",
        "1 December 2026",
        "1er décembre 2026",
        "1 decembre 2026",
    ],
)
def test_a_day_is_read_in_every_usual_writing(typed: str) -> None:
    edit, heard = made()
    enter(edit, typed)
    assert heard == [DECEMBER]
    assert edit.problem == ""


def test_the_day_is_shown_with_its_month_named_and_its_parts_in_order() -> None:
    edit, _ = made()
    enter(edit, "3/4/2026")
    assert edit.field.text() == "3 أبريل 2026"
    edit.set_messages(load("ar", "arabic"), DateWriter("ar", "arabic", month_names="levant"))
    assert edit.field.text() == "٣ نيسان ٢٠٢٦"
    edit.set_messages(load("en"))
    assert edit.field.text() == "3 April 2026"


def test_in_a_window_read_from_the_right_the_day_stands_right_of_its_month_and_year() -> None:
    window = QWidget()
    edit = DateEdit(load("ar"))
    QVBoxLayout(window).addWidget(edit)
    window.resize(320, 80)
    window.show()
    edit.set_value(DECEMBER)
    window.grab()
    places = []
    for position in (0, edit.field.text().index("م"), edit.field.text().index("6") + 1):
        edit.field.setCursorPosition(position)
        places.append(edit.field.cursorRect().center().x())
    day, month, _ = places
    assert day > month
    assert day > edit.field.width() - 40


@pytest.mark.parametrize("typed", ["غدا", "31/2/2026", "12/2026", "2026", "1 شهر 2026"])
def test_what_is_no_day_stays_and_is_explained(typed: str) -> None:
    edit, heard = made()
    edit.set_value(DECEMBER)
    enter(edit, typed)
    assert heard == []
    assert edit.value == DECEMBER
    assert edit.field.text() == typed
    assert edit.problem and edit.note.said == edit.problem


def test_a_day_outside_the_limits_is_not_taken() -> None:
    edit, heard = made("en", first=date(2026, 1, 1), last=date(2026, 12, 31))
    enter(edit, "1/1/2025")
    assert "1 January 2026" in edit.problem
    enter(edit, "1/1/2027")
    assert "31 December 2026" in edit.problem
    assert heard == []


def test_arrows_move_by_days_and_page_keys_by_months() -> None:
    edit, heard = made()
    edit.set_value(date(2026, 1, 31))
    press(edit.field, Qt.Key.Key_Up)
    press(edit.field, Qt.Key.Key_Down)
    press(edit.field, Qt.Key.Key_PageUp)
    press(edit.field, Qt.Key.Key_PageDown)
    assert heard == [date(2026, 2, 1), date(2026, 1, 31), date(2026, 2, 28), date(2026, 1, 28)]


def test_emptying_the_field_takes_the_day_away_and_escape_brings_it_back() -> None:
    edit, heard = made()
    edit.set_value(DECEMBER)
    retype(edit.field, "5")
    press(edit.field, Qt.Key.Key_Escape)
    assert edit.field.text() == "1 ديسمبر 2026"
    enter(edit, "")
    assert heard == [None]


def test_the_month_begins_on_the_week_start_of_the_settings_and_days_are_picked_from_it() -> None:
    edit, heard = made(week_start="saturday", weekend=(5, 6))
    sheet = edit.calendar()
    sheet.show_month(DECEMBER, None, None)
    assert sheet.cells[0].day == date(2026, 11, 28)  # the Saturday before
    assert sheet.weekdays[0].said == "السبت"
    assert [cell.rests for cell in sheet.cells[:7]] == [True, False, False, False, False, False, True]
    assert sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft
    next(cell for cell in sheet.cells if cell.day == date(2026, 12, 24)).click()
    assert heard == [date(2026, 12, 24)]
    assert edit.field.text() == "24 ديسمبر 2026"


def test_with_the_hijri_calendar_days_are_written_typed_and_picked_in_it() -> None:
    dates = DateWriter("ar", "latin", calendar="hijri", with_second=True)
    edit, _ = made(dates=dates)
    for typed in ("21/6/1448", "٢١ جمادى الآخرة ١٤٤٨ هـ", "1 ديسمبر 2026", "21/6/48"):
        edit.set_value(None)
        enter(edit, typed)
        assert (edit.value, edit.problem) == (DECEMBER, ""), typed
    assert edit.field.text() == "21 جمادى الآخرة 1448هـ"
    assert edit.second.said == "1 ديسمبر 2026"
    press(edit.field, Qt.Key.Key_PageUp)
    assert edit.field.text() == "21 رجب 1448هـ"
    sheet = edit.calendar()
    sheet.show_month(DECEMBER, None, None)
    assert sheet.title.said == "جمادى الآخرة 1448هـ"
    assert sheet.second.said == "نوفمبر 2026 – ديسمبر 2026"
    chosen = next(cell for cell in sheet.cells if cell.isChecked())
    assert (sheet.pages.number(chosen.day), sheet.pages.second_number(chosen.day)) == ("21", "1")


def test_arrows_and_page_keys_move_through_the_month_in_the_direction_of_reading() -> None:
    edit, heard = made()
    sheet = edit.calendar()
    sheet.show_month(date(2026, 12, 31), date(2026, 1, 1), date(2027, 1, 31))
    day = next(cell for cell in sheet.cells if cell.day == date(2026, 12, 31))
    press(day, Qt.Key.Key_Left)  # onward, in Arabic
    assert sheet.title.said == "يناير 2027"
    cell = next(cell for cell in sheet.cells if cell.day == date(2027, 1, 1))
    press(cell, Qt.Key.Key_Return)
    assert heard == [date(2027, 1, 1)]
    last = next(cell for cell in sheet.cells if cell.day == date(2027, 2, 1))
    assert not last.isEnabled()


def test_days_are_read_without_a_window_too() -> None:
    assert parse_day("٢٩ فبراير ٢٠٢٨") == date(2028, 2, 29)
    assert parse_day("29 فبراير 2027") is None
    assert parse_day("") is None
