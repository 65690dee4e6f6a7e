"""Numbers typed with real keys, in any digits, mean what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from rawafid.language.messages import load
from rawafid.ui import theme
from rawafid.ui.widgets.number_edit import NumberEdit
from tests.ui.keys import press, retype, type_text


def made(language: str = "ar", digits: str = "latin", **given: object) -> tuple[NumberEdit, list[object]]:
    edit = NumberEdit(load(language, digits), **given)  # type: ignore[arg-type] # short names in tests
    heard: list[object] = []
    edit.committed.connect(heard.append)
    edit.resize(220, 80)
    return edit, heard


def enter(edit: NumberEdit, text: str) -> None:
    retype(edit.field, text)
    press(edit.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12.5", 12.5),
        ("12,5", 12.5),
        ("١٢٫٥", 12.5),
        ("١٢.٥", 12.5),
        ("۱۲٫۵", 12.5),
        ("١٢٣٤", 1234.0),
        ("12٣", 123.0),
        ("12,000", 12_000.0),
        ("١٢٬٠٠٠", 12_000.0),
        ("5 آلاف", 5_000.0),
        ("145 ر.س", 145.0),
        ("-25", -25.0),
        ("−٢٥", -25.0),
        ("15%", 15.0),
        ("٪١٥", 15.0),
        (".5", 0.5),
        ("0", 0.0),
    ],
)
@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_typed_numbers_are_read_whatever_the_digits(typed: str, value: float, digits: str) -> None:
    edit, heard = made(digits=digits)
    enter(edit, typed)
    assert heard == [value]
    assert edit.value == value
    assert edit.problem == ""


def test_the_number_is_shown_again_in_the_readers_digits() -> None:
    edit, _ = made(digits="arabic")
    enter(edit, "12000.5")
    assert edit.field.text() == "١٢٬٠٠٠٫٥"
    edit.set_messages(load("ar", "latin"))
    assert edit.field.text() == "12,000.5"
    edit.set_messages(load("fr"))
    assert edit.field.text() == "12\u202f000,5"
    assert edit.value == 12_000.5


def test_what_is_shown_is_read_back_as_the_same_number() -> None:
    for language, digits in (("ar", "latin"), ("ar", "arabic"), ("en", "latin"), ("fr", "latin")):
        for value in (0.0, -25.0, 0.05, 12.5, 1234.5, 12_000.0, 1_234_567.89):
            edit, heard = made(language, digits)
            edit.set_value(value)
            enter(edit, edit.field.text())
            assert edit.value == value
            assert heard == []


def test_only_a_new_number_is_committed_and_only_when_the_typing_is_finished() -> None:
    edit, heard = made()
    type_text(edit.field, "420")
    assert heard == []
    press(edit.field, Qt.Key.Key_Return)
    press(edit.field, Qt.Key.Key_Return)
    enter(edit, "٤٢٠")
    assert heard == [420.0]
    enter(edit, "")
    assert heard == [420.0, None]


def test_leaving_the_field_finishes_the_typing(qapp: QApplication) -> None:
    window = QWidget()
    line = QVBoxLayout(window)
    edit, other = NumberEdit(load("ar")), QLineEdit()
    heard: list[object] = []
    edit.committed.connect(heard.append)
    line.addWidget(edit)
    line.addWidget(other)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qapp.processEvents()
    type_text(edit.field, "٣٠٠")
    press(edit.field, Qt.Key.Key_Tab, "\t")
    assert heard == [300.0]
    assert other.hasFocus()


def test_escape_brings_the_last_number_back() -> None:
    edit, heard = made()
    edit.set_value(145)
    retype(edit.field, "99")
    press(edit.field, Qt.Key.Key_Escape)
    assert edit.field.text() == "145"
    press(edit.field, Qt.Key.Key_Return)
    assert heard == []


def test_what_is_no_number_stays_and_is_explained_in_arabic() -> None:
    edit, heard = made()
    edit.set_value(145)
    enter(edit, "كثير")
    assert heard == []
    assert edit.value == 145
    assert edit.field.text() == "كثير"
    assert "رقم" in edit.problem
    assert edit.note.said == edit.problem
    assert not edit.note.isHidden()
    type_text(edit.field, "1")
    assert edit.problem == ""


def test_a_number_outside_the_limits_is_not_taken() -> None:
    edit, heard = made("en", low=0, high=100)
    enter(edit, "120")
    assert heard == []
    assert "100" in edit.problem
    enter(edit, "80")
    assert heard == [80.0]
    low, _ = made("en", low=1)
    enter(low, "0")
    assert "1" in low.problem


def test_a_writing_with_two_meanings_is_asked_about() -> None:
    edit, heard = made("en")
    enter(edit, "1.234")
    assert heard == [1.234]
    assert "1234" in edit.note.said and "1.234" in edit.note.said
    assert not edit.other_button.isHidden()
    edit.other_button.click()
    assert heard == [1.234, 1234.0]
    assert edit.field.text() == "1,234"
    assert edit.other_button.isHidden()


def test_a_writing_with_two_meanings_is_settled_by_limits_and_by_whole_numbers() -> None:
    people, heard = made("en", decimals=0)
    enter(people, "1.234")
    assert heard == [1234.0]
    assert people.other_button.isHidden()
    share, heard = made("en", low=0, high=100)
    enter(share, "1,234")
    assert heard == [1.234]


@pytest.mark.parametrize("typed", ["12.5", "١٢٫٥", "12,5"])
def test_a_fraction_of_what_is_counted_in_wholes_is_not_rounded_unseen(typed: str) -> None:
    people, heard = made("ar", decimals=0)
    enter(people, typed)
    assert heard == [] and people.field.text() == typed
    assert "13" in people.problem


def test_the_only_meaning_within_the_limits_is_said_when_it_is_not_the_usual_one() -> None:
    share, heard = made("ar", low=0, high=100)
    enter(share, "1,200")
    assert heard == [1.2]
    assert "1.2" in share.note.said and not share.note.isHidden()
    enter(share, "12,5")
    assert heard == [1.2, 12.5] and share.note.said == ""
    enter(share, "١٬٢٠٠")
    assert heard == [1.2, 12.5] and "100" in share.problem


def test_finishing_says_whether_what_was_typed_is_taken() -> None:
    share, heard = made("en", low=0, high=100)
    retype(share.field, "40")
    assert share.finish() and heard == [40.0]
    retype(share.field, "400")
    assert not share.finish() and heard == [40.0]
    assert not share.finish()
    retype(share.field, "50")
    assert share.finish() and heard == [40.0, 50.0]


def test_no_question_is_asked_of_thousands_written_as_usual_here() -> None:
    edit, heard = made("ar")
    enter(edit, "12,000")
    assert heard == [12_000.0]
    assert edit.other_button.isHidden()


@pytest.mark.parametrize("text", ["12.5", "-25", "12.50%", "250,000", "٢٥٫٥"])
def test_a_number_stands_where_reading_starts_whatever_its_signs(text: str) -> None:
    edit, _ = made(unit="ر.س")
    window = QWidget()
    QVBoxLayout(window).addWidget(edit)
    window.resize(260, 80)
    window.show()
    edit.field.setText(text)
    edit.field.setCursorPosition(0)
    ink = theme.Theme("light").qcolor("ink")
    picture = edit.field.grab().toImage()
    columns = [
        x
        for x in range(4, picture.width() - 4)
        if any(abs(picture.pixelColor(x, y).red() - ink.red()) < 24 for y in range(8, picture.height() - 8))
    ]
    assert max(columns) > picture.width() - 22


def test_the_minus_stays_before_the_number_in_a_window_read_from_the_right() -> None:
    edit, _ = made()
    window = QWidget()
    QVBoxLayout(window).addWidget(edit)
    edit.set_value(-25)
    assert edit.field.text() == "−25"
    assert edit.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    edit.field.setCursorPosition(0)
    at_minus = edit.field.cursorRect().center().x()
    edit.field.setCursorPosition(3)
    assert at_minus < edit.field.cursorRect().center().x()


def test_the_edge_follows_the_direction_of_the_window(qapp: QApplication) -> None:
    window = QWidget()
    edit = NumberEdit(load("ar"), parent=window)
    assert edit.field.alignment() & Qt.AlignmentFlag.AlignRight
    theme.apply(qapp, theme.Theme("light"), "ltr", 100)
    assert edit.field.alignment() & Qt.AlignmentFlag.AlignLeft
    theme.apply(qapp, theme.Theme("light"), "rtl", 100)
    assert edit.field.alignment() & Qt.AlignmentFlag.AlignRight


def test_screen_readers_hear_what_the_number_is_and_what_is_wrong_with_it() -> None:
    edit, _ = made()
    edit.setAccessibleName("متوسط قيمة الطلب")
    assert edit.field.accessibleName() == "متوسط قيمة الطلب"
    enter(edit, "abc")
    assert edit.field.accessibleDescription() == edit.problem
