"""Figures as a workbook: a sheet for each, its numbers as numbers, read in the direction of the language.

Nothing that a user wrote can become a formula: every text is written as a text, whatever it starts with.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from rawafid.errors import UserError, mark
from rawafid.figures.data import Column, DataTwin
from rawafid.figures.figure import Figure
from rawafid.language.numbers import without_bidi

NOT_SAVED: Final = mark(
    "The workbook could not be saved as {path}. Close it if it is open, or choose another name."
)
LONGEST_NAME: Final = 31
"""Letters in the name of a sheet, as spreadsheets allow."""
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\]")
_FORMS: Final = {"number": "#,##0.##", "money": "#,##0", "percent": "0.0%", "text": "@"}
_FAMILY: Final = "Arial"
"""A font that every system has, with Arabic in it."""
_HEAD: Final = 3
_WIDEST: Final = 46


@dataclass(frozen=True, slots=True)
class Sheet:
    """One figure with the name of its sheet."""

    name: str
    figure: Figure


def write_workbook(path: Path, sheets: Sequence[Sheet], *, rtl: bool, title: str = "") -> None:
    """Write the sheets in order, whole or not at all; `title` is a property of the file.

    A sheet begins with the finding and what it adds, then has the numbers below their headings; rows can be
    filtered. Raises UserError where the file cannot be written, ValueError without sheets.
    """
    if not sheets:
        raise ValueError("a workbook needs a sheet")
    content = workbook_bytes(sheets, rtl=rtl, title=title)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(NOT_SAVED, {"path": str(path)}) from error


def workbook_bytes(sheets: Sequence[Sheet], *, rtl: bool, title: str = "") -> bytes:
    """The workbook itself."""
    kept = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(kept, options) as book:
        book.set_properties({"title": without_bidi(title)})
        forms = _Forms(book, rtl=rtl)
        for sheet, name in zip(sheets, _names(sheets), strict=True):
            _write(book.add_worksheet(name), sheet.figure, forms, rtl=rtl)
    return kept.getvalue()


def _names(sheets: Sequence[Sheet]) -> list[str]:
    """Names that spreadsheets take, each once."""
    found: list[str] = []
    for sheet in sheets:
        plain = _NOT_IN_NAMES.sub(" ", without_bidi(sheet.name)).strip("' ") or "1"
        name, count = plain[:LONGEST_NAME], 2
        while name.lower() in (one.lower() for one in found):
            tail = f" {count}"
            name, count = plain[: LONGEST_NAME - len(tail)] + tail, count + 1
        found.append(name)
    return found


class _Forms:
    """The looks of cells, made once for a book."""

    def __init__(self, book: Any, *, rtl: bool) -> None:
        plain = {"font_name": _FAMILY, "font_size": 11, "reading_order": 2 if rtl else 1}
        self.title = book.add_format({**plain, "bold": True, "font_size": 14})
        self.said = book.add_format({**plain, "font_color": "#4A5F68"})
        self.header = book.add_format(
            {**plain, "bold": True, "bg_color": "#E3F0F0", "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self.cells = {kind: book.add_format({**plain, "num_format": form}) for kind, form in _FORMS.items()}


def _write(sheet: Any, figure: Figure, forms: _Forms, *, rtl: bool) -> None:
    if rtl:
        sheet.right_to_left()
    sheet.write_string(0, 0, without_bidi(figure.title), forms.title)
    sheet.write_string(1, 0, without_bidi(figure.subtitle), forms.said)
    data = figure.data
    for place, column in enumerate(data.columns):
        sheet.write_string(_HEAD, place, without_bidi(column.header), forms.header)
        sheet.set_column(place, place, _width(column, data, place))
    for line, row in enumerate(data.rows, start=_HEAD + 1):
        for place, (cell, column) in enumerate(zip(row, data.columns, strict=True)):
            if isinstance(cell, str):
                sheet.write_string(line, place, without_bidi(cell), forms.cells["text"])
            elif cell is not None:
                sheet.write_number(line, place, cell, forms.cells[column.kind])
    last = _HEAD + 1 + len(data.rows)
    if data.columns:
        sheet.freeze_panes(_HEAD + 1, 1)
        sheet.autofilter(_HEAD, 0, last - 1, len(data.columns) - 1)
    if figure.note:
        sheet.write_string(last + 1, 0, without_bidi(figure.note), forms.said)


def _width(column: Column, data: DataTwin, place: int) -> float:
    """Room for the longest cell, in letters; a heading may wrap."""
    words = [without_bidi(cell) for row in data.rows if isinstance(cell := row[place], str)]
    longest = max([*(len(word) for word in words), len(column.header) / 2, 12.0])
    return float(min(longest + 2, _WIDEST))
