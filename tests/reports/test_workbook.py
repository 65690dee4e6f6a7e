"""Workbooks: numbers stay numbers, texts stay texts, and an Arabic sheet is read from the right."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from rawafid.errors import UserError
from rawafid.figures.butterfly import butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure, TableTwin
from rawafid.language.messages import load
from rawafid.language.numbers import without_bidi
from rawafid.reports.workbook import LONGEST_NAME, Sheet, workbook_bytes, write_workbook
from tests.figures.scenes import advice_of, knowledge

_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def figure(*rows: tuple[str | float | None, ...]) -> Figure:
    data = DataTwin((Column("Name", "text"), Column("Share", "percent")), rows)
    return Figure(title="Title", subtitle="", note="", table=TableTwin((), ()), data=data, alt="")


class Book:
    """A workbook read back from its parts."""

    def __init__(self, content: bytes) -> None:
        self._files = zipfile.ZipFile(io.BytesIO(content))
        strings = ElementTree.fromstring(self._files.read("xl/sharedStrings.xml"))
        self.texts = ["".join(part.itertext()) for part in strings.iter(f"{_SPACE}si")]
        book = ElementTree.fromstring(self._files.read("xl/workbook.xml"))
        self.names = [sheet.get("name") for sheet in book.iter(f"{_SPACE}sheet")]

    def sheet(self, place: int) -> ElementTree.Element:
        return ElementTree.fromstring(self._files.read(f"xl/worksheets/sheet{place}.xml"))

    def cells(self, place: int) -> dict[str, str | float]:
        found: dict[str, str | float] = {}
        for cell in self.sheet(place).iter(f"{_SPACE}c"):
            value = cell.findtext(f"{_SPACE}v")
            if value is not None:
                text = cell.get("t") == "s"
                found[str(cell.get("r"))] = self.texts[int(value)] if text else float(value)
        return found

    def formulas(self, place: int) -> list[str]:
        return [found.text or "" for found in self.sheet(place).iter(f"{_SPACE}f")]


def test_numbers_can_be_calculated_with_and_are_not_rounded() -> None:
    made = butterfly(advice_of("pineapple"), load("en"))
    cells = Book(workbook_bytes([Sheet("Awareness", made)], rtl=False)).cells(1)
    first = made.pairs[0]
    assert first.awareness is not None
    assert cells["A1"] == without_bidi(made.title)
    assert cells["A5"] == first.name
    assert cells["B5"] == pytest.approx(first.awareness.range.mid, rel=1e-12)


@pytest.mark.parametrize("text", ["=1+1", "+966500000000", "-5", "@SUM(A1)", '=HYPERLINK("x")', "{=1}"])
def test_what_begins_like_a_formula_stays_a_text(text: str) -> None:
    made = replace(figure((text, 0.5)), title=text, subtitle=text, note=text)
    book = Book(workbook_bytes([Sheet("A", made)], rtl=False))
    assert book.formulas(1) == []
    assert book.cells(1)["A5"] == text
    assert book.cells(1)["A1"] == text


@pytest.mark.parametrize(("language", "expected"), [("ar", "1"), ("en", None)])
def test_an_arabic_sheet_is_read_from_the_right(language: str, expected: str | None) -> None:
    messages = load(language)  # type: ignore[arg-type]  # one of the two
    made = channel_map(advice_of("pineapple"), knowledge(), messages)
    book = Book(workbook_bytes([Sheet("خريطة", made)], rtl=messages.direction == "rtl"))
    view = next(book.sheet(1).iter(f"{_SPACE}sheetView"))
    assert view.get("rightToLeft") == expected


def test_no_mark_of_direction_is_left_in_a_cell() -> None:
    made = butterfly(advice_of("pineapple"), load("ar"))
    book = Book(workbook_bytes([Sheet("\u2067الوعي\u2069", made)], rtl=True))
    assert all(without_bidi(text) == text for text in [*book.texts, str(book.names[0])])


def test_an_unknown_value_is_an_empty_cell() -> None:
    cells = Book(workbook_bytes([Sheet("A", figure(("x", None), ("y", 0.0)))], rtl=False)).cells(1)
    assert "B5" not in cells
    assert cells["B6"] == 0.0


def test_names_of_sheets_are_those_that_spreadsheets_take() -> None:
    long = "A very long name of a sheet, with / and : in it"
    book = Book(
        workbook_bytes([Sheet(long, figure()), Sheet(long, figure()), Sheet("[]", figure())], rtl=False)
    )
    assert len(set(book.names)) == 3
    assert all(name and len(name) <= LONGEST_NAME and not set("[]:*?/\\") & set(name) for name in book.names)


def test_a_workbook_that_cannot_be_written_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        write_workbook(tmp_path / "missing" / "book.xlsx", [Sheet("A", figure())], rtl=False)
    assert not (tmp_path / "missing").exists()
