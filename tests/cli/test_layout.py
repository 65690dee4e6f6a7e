"""Columns that line up whatever the letters are, and lines that keep their order in both directions."""

import pytest

from rawafid.language.messages import load
from rawafid.language.numbers import FSI, PDI, isolated, without_bidi
from rawafid.terminal.layout import RLM, Column, Page, padded, width_of, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("متجر", 4),
        ("حدّ", 2),
        ("\u2066120\u2069", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("漢字", 4),
        ("", 0),
    ],
)
def test_the_width_of_a_text_is_what_a_terminal_shows(text: str, columns: int) -> None:
    assert width_of(text) == columns


def test_padding_counts_columns_and_not_letters() -> None:
    assert padded("حدّ", 4) == "حدّ  "
    assert padded("\u206612\u2069", 4, "end") == "  \u206612\u2069"
    assert padded("longer", 3) == "longer"


def test_wrapped_lines_keep_to_the_width_and_lose_no_word() -> None:
    text = "one two three four five six seven"
    lines = wrapped(text, 10)
    assert all(width_of(line) <= 10 for line in lines)
    assert " ".join(lines) == text


def test_a_word_longer_than_the_line_stays_whole() -> None:
    assert wrapped("a veryveryverylong word", 6) == ["a", "veryveryverylong", "word"]


def test_an_isolate_that_a_break_cuts_is_closed_and_opened_again() -> None:
    lines = wrapped(f"see {FSI}one two three{PDI} end", 9)
    for line in lines:
        assert sum(letter in "\u2066\u2067\u2068" for letter in line) == line.count(PDI)
    assert without_bidi(" ".join(lines)) == "see one two three end"


def test_cells_of_a_table_begin_in_the_same_column() -> None:
    page = Page(load("en"), 60)
    page.table(
        [Column("Name"), Column("Amount", "end")],
        [["short", "1"], ["a longer name", "12,000"], ["متجر", "5"]],
    )
    lines = page.text().splitlines()
    assert {width_of(line) for line in lines} == {len("a longer name") + 2 + len("12,000")}


def test_a_table_too_wide_for_the_page_gives_its_flexible_column_more_lines() -> None:
    page = Page(load("en"), 30)
    page.table(
        [Column("Name", flexible=True), Column("Amount", "end")],
        [["a name of many words that is long", "12,000"]],
    )
    lines = page.text().splitlines()
    assert all(width_of(line) <= 30 for line in lines)
    assert "12,000" in page.text() and "long" in page.text()


def test_an_arabic_line_says_where_it_begins_and_isolates_its_cells() -> None:
    page = Page(load("ar"), 60)
    page.table([Column("القناة"), Column("المال", "end")], [["إعلانات Google", "120"]])
    *_, row = page.text().splitlines()
    assert row.startswith(RLM)
    assert isolated("إعلانات Google") in row and isolated("120") in row


def test_latin_text_carries_no_invisible_marks() -> None:
    page = Page(load("en"), 60)
    page.paragraph(f"for {isolated('Cafe')}")
    page.paragraph(f"for {isolated('مقهى')}")
    first, second = page.text().splitlines()
    assert first == "for Cafe"
    assert second == f"for {FSI}مقهى{PDI}"


def test_arabic_digits_are_used_in_the_whole_page_but_not_in_latin_words() -> None:
    page = Page(load("ar", "arabic"), 80)
    page.paragraph("ألف 1,000 ونسبة 2.5% في B2B وعلى https://a.example/12 و27 يونيو")
    assert page.text() == f"{RLM}ألف ١٬٠٠٠ ونسبة ٢٫٥٪ في B2B وعلى https://a.example/12 و٢٧ يونيو\n"
