"""The workbook of the plan, read back from its XML: numbers, formulas, direction, no smuggled formula."""

import io
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from rawafid.language.numbers import Language
from rawafid.reports import making
from rawafid.reports.document import Wishes
from tests.reports.made import advice_of, advisor, readings_of, words

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@cache
def _book(sample: str = "clinic", language: Language = "ar") -> bytes:
    order = making.order(
        advisor(), advice_of(sample), words(language), wishes=Wishes(), known=readings_of(sample)
    )
    return making.xlsx(advisor(), order)


def _sheet(book: bytes, number: int = 1) -> ElementTree.Element:
    with ZipFile(io.BytesIO(book)) as packed:
        return ElementTree.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))


def _cells(book: bytes, number: int = 1) -> dict[str, tuple[str | None, str]]:
    """Formula and value of each cell by its place; texts as they are read."""
    with ZipFile(io.BytesIO(book)) as packed:
        table = ElementTree.fromstring(packed.read("xl/sharedStrings.xml"))
    texts = ["".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in table]
    found = {}
    for cell in _sheet(book, number).iter(f"{SHEET}c"):
        value = cell.findtext(f"{SHEET}v") or ""
        said = texts[int(value)] if cell.get("t") == "s" else value
        found[str(cell.get("r"))] = (cell.findtext(f"{SHEET}f"), said)
    return found


@pytest.mark.parametrize(("language", "from_right"), [("ar", "1"), ("en", None), ("fr", None)])
def test_sheets_run_in_the_direction_of_the_language(language: Language, from_right: str | None) -> None:
    book = _book(language=language)
    with ZipFile(io.BytesIO(book)) as packed:
        count = sum(name.startswith("xl/worksheets/sheet") for name in packed.namelist())
    assert count >= 6
    for number in range(1, count + 1):
        views = list(_sheet(book, number).iter(f"{SHEET}sheetView"))
        assert [view.get("rightToLeft") for view in views] == [from_right]


def test_totals_are_formulas_whose_values_are_those_of_the_advice() -> None:
    mix = advice_of("clinic").mix
    cells = _cells(_book())
    first, total = 8, 8 + len(mix)
    formula, value = cells[f"C{total}"]
    assert formula == f"SUM(C{first}:C{total - 1})"
    assert float(value) == pytest.approx(sum(row.spend_per_month or 0.0 for row in mix))
    for line, row in enumerate(mix, start=first):
        effort, share = cells[f"E{line}"], cells[f"F{line}"]
        assert effort[0] is not None and effort[0].startswith(f"C{line}+")
        assert float(effort[1]) == pytest.approx(row.cost_per_month, abs=0.01)
        assert share[0] == f"IF(E${total}=0,0,E{line}/E${total})"
        assert float(share[1]) == pytest.approx(row.share, abs=1e-4)


@pytest.mark.parametrize("sample", ["clinic", "cafe"])
def test_what_is_written_beside_a_formula_is_what_it_gives(sample: str) -> None:
    cells = _cells(_book(sample))
    total = 8 + len(advice_of(sample).mix)
    for column in "CDEGH":
        rows = [float(cells[f"{column}{line}"][1]) for line in range(8, total)]
        assert float(cells[f"{column}{total}"][1]) == pytest.approx(sum(rows), abs=1e-6), column
    effort = float(cells[f"E{total}"][1])
    for line in range(8, total):
        assert float(cells[f"F{line}"][1]) == pytest.approx(float(cells[f"E{line}"][1]) / effort)


def test_every_source_has_its_address_in_a_cell_of_its_own() -> None:
    with ZipFile(io.BytesIO(_book(language="en"))) as packed:
        last = sum(name.startswith("xl/worksheets/sheet") for name in packed.namelist())
    cells = _cells(_book(language="en"), last)
    addresses = [said for place, (_, said) in cells.items() if place[0] == "C" and said.startswith("http")]
    assert len(addresses) == len(set(addresses)) >= 5


def test_a_workbook_has_charts_of_its_own_and_a_print_area_for_every_sheet() -> None:
    with ZipFile(io.BytesIO(_book())) as packed:
        names = packed.namelist()
        workbook = packed.read("xl/workbook.xml").decode()
    assert sum(name.startswith("xl/charts/chart") for name in names) == 2
    sheets = sum(name.startswith("xl/worksheets/sheet") for name in names)
    assert workbook.count("_xlnm.Print_Area") == sheets


@pytest.mark.parametrize("name", ["=1+1", "+966", "-7", "@SUM(A1)", '=HYPERLINK("x")', "https://example.com"])
def test_a_name_that_looks_like_a_formula_stays_a_text(name: str) -> None:
    advice = replace(advice_of("clinic"), client=name)
    order = making.order(
        advisor(), advice, words("en"), wishes=Wishes(consultant=name), known=readings_of("clinic")
    )
    book = making.xlsx(advisor(), order)
    formula, said = _cells(book)["A1"]
    assert formula is None
    assert name in said
    with ZipFile(io.BytesIO(book)) as packed:
        assert not any("hyperlink" in packed.read(one).decode().lower() for one in packed.namelist()
                       if one.endswith(".rels"))  # fmt: skip


def test_the_same_advice_gives_the_same_workbook() -> None:
    order = making.order(
        advisor(), advice_of("clinic"), words("ar"), wishes=Wishes(), known=readings_of("clinic")
    )
    assert making.xlsx(advisor(), order) == _book()
