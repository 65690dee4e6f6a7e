"""PDF reports: tagged, searchable in Arabic, the same bytes for the same advice, a page where one is due."""

import io
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # only here, and it has no types
import pytest

from rawafid.errors import UserError
from rawafid.language.numbers import Language
from rawafid.reports import typeset
from rawafid.reports.document import TEMPLATES, Document, Logo, Table, Template, Text, Wishes
from tests.reports.made import bare, page_of, report_of

MIXED = (
    "ميزانية \u206812,000 ر.س\u2069 كل شهر على إعلانات \u2066Meta\u2069 وتحسين الظهور (\u2066SEO\u2069)"
    " بنسبة \u206635%\u2069 خلال \u20666\u2069 أشهر"
)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", (1).to_bytes(4) + (1).to_bytes(4) + bytes([8, 2, 0, 0, 0]))
    + _chunk(b"IDAT", zlib.compress(b"\x00\x0b\x55\x63"))
    + _chunk(b"IEND", b"")
)
"""A picture of one petrol dot."""


def _read(pdf: bytes, page: int = 0) -> str:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return bare(str(opened[page].get_textpage().get_text_range()))
    finally:
        opened.close()


def _in_order(words: list[str], text: str) -> list[str]:
    """The words that are found one after another."""
    found, at = [], 0
    for word in words:
        place = text.find(word, at)
        if place >= 0:
            found.append(word)
            at = place + len(word)
    return found


def _tags(node: Any) -> list[str]:
    found = [str(node["/S"])] if isinstance(node, pikepdf.Dictionary) and "/S" in node else []
    children: Any = node.get("/K", []) if isinstance(node, pikepdf.Dictionary) else []
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            found += _tags(child)
    return found


def _alternatives(node: Any) -> list[str]:
    found = [str(node["/Alt"])] if "/Alt" in node else []
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            found += _alternatives(child)
    return found


def test_a_mixed_line_is_copied_in_the_order_of_reading() -> None:
    words = bare(MIXED).split()
    found = _in_order(words, _read(typeset.pdf(page_of(Text(MIXED)))))
    assert len(found) >= len(words) - 2, found


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_another_reader_finds_the_same_words(tmp_path: Path) -> None:
    file = tmp_path / "probe.pdf"
    file.write_bytes(typeset.pdf(page_of(Text(MIXED))))
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode()
    words = bare(MIXED).split()
    assert len(_in_order(words, bare(text))) >= len(words) - 2


@pytest.mark.parametrize("word", ["الاستثمار", "الآن", "الإعلان", "تحسين", "في", "مجلة", "لمجموعة", "شهريا"])
def test_pairs_that_the_font_draws_as_one_are_found_as_typed(word: str) -> None:
    assert word in _read(typeset.pdf(page_of(Text(f"هذه {word} هنا"))))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_report_is_tagged_and_says_its_language_its_title_and_its_charts(language: Language) -> None:
    document = report_of("clinic", language)
    with pikepdf.open(io.BytesIO(typeset.pdf(document))) as pdf:
        assert str(pdf.Root.Lang) == language
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert bare(about["dc:title"]) == bare(document.title)
        tags = set(_tags(pdf.Root.StructTreeRoot))
        assert {"/Table", "/TH", "/TD", "/H1", "/H2", "/L", "/Figure", "/TOC"} <= tags
        assert len(_alternatives(pdf.Root.StructTreeRoot)) >= 4
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
                assert {"/FontFile2", "/FontFile3"} & set(thing.keys())


def test_the_first_column_of_an_arabic_table_stands_on_the_right() -> None:
    table = Table(headers=("أول", "ثان"), rows=(("سين", "جيم"),), numeric=(False, False), weights=(1.0, 1.0))
    opened = pypdfium2.PdfDocument(typeset.pdf(page_of(table)))
    page = opened[0].get_textpage()
    places: dict[str, float] = {}
    for at in range(page.count_chars()):
        places.setdefault(page.get_text_range(at, 1), page.get_charbox(at)[0])
    opened.close()
    assert places["س"] > places["ج"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_same_advice_gives_the_same_bytes(template: Template) -> None:
    document = report_of("clinic", wishes=Wishes(template=template))
    assert typeset.pdf(document) == typeset.pdf(replace(document))
    assert typeset.pages(document) == typeset.pages(document)


def test_pages_are_the_same_after_what_was_remembered_of_them_was_given_back() -> None:
    report = report_of("clinic", wishes=Wishes(template="summary"))
    before = typeset.pages(report)
    typeset.forget()
    assert typeset.pages(report) == before


def test_its_date_is_that_of_the_plan_and_not_of_the_clock() -> None:
    with pikepdf.open(io.BytesIO(typeset.pdf(report_of("clinic")))) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261201")


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("sample", ["roastery", "clinic", "accounting"])
def test_the_summary_is_one_page_and_the_infographic_one_picture(sample: str, language: Language) -> None:
    for template in ("summary", "infographic"):
        document = report_of(sample, language, Wishes(template=template))
        assert len(typeset.pages(document, pixels_per_inch=20)) == 1


def test_every_page_of_a_report_says_which_it_is() -> None:
    pdf = typeset.pdf(report_of("clinic", "en"))
    opened = pypdfium2.PdfDocument(pdf)
    count = len(opened)
    opened.close()
    assert count > 5
    for page in range(count):
        assert re.search(rf"Page {page + 1} of {count}", _read(pdf, page)), page


def test_page_numbers_are_in_the_digits_of_the_report() -> None:
    document = report_of("clinic", "ar", Wishes(template="summary"), "arabic")
    assert "صفحة ١ من ١" in _read(typeset.pdf(document))


def test_a_shared_picture_has_the_width_of_a_telephone_screen() -> None:
    picture = typeset.picture(report_of("clinic", wishes=Wishes(template="infographic")))
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20]) == typeset.SHARED_WIDTH


def _with_logo(data: bytes) -> Document:
    return replace(page_of(), logo=Logo(data, "png"), words={"author": "مكتب نماء", "made_with": ""})


def test_a_logo_is_drawn_with_its_owners_name_for_those_who_cannot_see_it() -> None:
    with pikepdf.open(io.BytesIO(typeset.pdf(_with_logo(PNG)))) as pdf:
        assert "مكتب نماء" in _alternatives(pdf.Root.StructTreeRoot)


def test_a_damaged_logo_is_refused_in_one_sentence() -> None:
    with pytest.raises(UserError, match="no picture"):
        typeset.pdf(_with_logo(PNG[:40]))


def test_what_a_client_wrote_is_text_and_no_command_of_the_typesetter() -> None:
    hostile = '#panic("no") *bold* $x^2$ \\ "quoted" `code` @label <tag>'
    assert "#panic" in _read(typeset.pdf(page_of(Text(hostile), language="en", title=hostile)))
