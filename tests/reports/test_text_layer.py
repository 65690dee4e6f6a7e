"""The text layer of a PDF: words as people type and search them, in two readers that know nothing of us."""

import io
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # only in tests, and it has no types
import pytest

from rawafid.reports import typeset
from rawafid.reports.document import TEMPLATES, Bars, Chart, Template, Text, Wishes
from rawafid.reports.text_layer import in_order
from tests.reports.made import _texts, bare, page_of, report_of

SIGNED = ("شهريًا", "حدّ", "تُحفظ", "مقارنةً", "مؤثّر", "معلّم", "أيًّا", "سنويًّا", "مُعدّل", "لأنّ", "جزءًا", "رياضيًّا")
"""Words with vowel signs, each of them drawn above or below its letter."""
PARTED = ("تقرير", "أكثر", "شهريا", "الزيارات", "كأنها")
"""Words in which the font moves letters apart."""
_WORD = re.compile("[\u0621-\u064a]{3,}")


def _with_pdfium(pdf: bytes, _folder: Path) -> str:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return bare("\n".join(str(page.get_textpage().get_text_range()) for page in opened))
    finally:
        opened.close()


def _with_poppler(pdf: bytes, folder: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler is not installed")
    file = folder / "made.pdf"
    file.write_bytes(pdf)
    return bare(
        subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode()
    )


READERS: tuple[Callable[[bytes, Path], str], ...] = (_with_pdfium, _with_poppler)


def _without_signs(text: str) -> str:
    return "".join(one for one in text if not unicodedata.combining(one))


@cache
def _lines() -> bytes:
    return typeset.pdf(page_of(*(Text(f"هذا {word} هنا") for word in (*SIGNED, *PARTED)), title="تقرير"))


@pytest.mark.parametrize("reader", READERS)
def test_a_vowel_sign_or_a_gap_of_the_font_parts_no_word(
    reader: Callable[[bytes, Path], str], tmp_path: Path
) -> None:
    found = reader(_lines(), tmp_path).split()
    assert [word for word in (*SIGNED, *PARTED) if _without_signs(word) not in found] == []


@pytest.mark.parametrize("reader", READERS)
def test_nearly_every_word_of_a_whole_report_is_found(
    reader: Callable[[bytes, Path], str], tmp_path: Path
) -> None:
    document = report_of("clinic", "ar")
    wanted = Counter(
        word
        for section in document.sections
        for block in section.blocks
        if not isinstance(block, (Bars, Chart))  # these have words for those who listen beside what is drawn
        for text in _texts(asdict(block))
        for word in _WORD.findall(_without_signs(bare(text)))
    )
    found = Counter(_WORD.findall(_without_signs(reader(typeset.pdf(document), tmp_path))))
    missed = sum((wanted - found).values())
    assert wanted.total() > 1000
    assert missed / wanted.total() < 0.01, wanted - found


@pytest.mark.parametrize(
    ("letters", "is_sign", "said"),
    [
        ("لا", False, "ال"),
        ("لًا", False, "ال"),  # the pair was first met with a sign, and stands elsewhere without
        ("ي\u064b", True, "\u200b"),
        ("\u064f", True, "\u200b"),
        ("ي\u064b", False, "ي"),
        ("fi", False, "fi"),
        ("\u2068ب\u2069", False, "ب"),
    ],
)
def test_a_glyph_says_its_letters_so_that_readers_turn_them_right(
    letters: str, is_sign: bool, said: str
) -> None:
    assert in_order(letters, is_sign=is_sign) == said


def test_mending_changes_nothing_that_is_seen(tmp_path: Path) -> None:
    """Letters may move by less than half a tenth of their size, and only where the font parts them."""
    document = report_of("clinic", "ar")
    before, after = (
        [page.render(scale=0.6).to_numpy().astype(int) for page in pypdfium2.PdfDocument(pdf)]
        for pdf in (typeset.set_in_type(document), typeset.pdf(document))
    )
    assert len(before) == len(after)
    for one, other in zip(before, after, strict=True):
        changed = abs(one - other).max(axis=-1) > 96
        assert changed.mean() < 0.0005


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_piece_that_has_a_tag_keeps_it(template: Template) -> None:
    document = report_of("clinic", "ar", Wishes(template=template))
    before, after = (_marked(pdf) for pdf in (typeset.set_in_type(document), typeset.pdf(document)))
    assert [sorted(page) for page in before] == [sorted(page) for page in after]
    assert all(len(set(page)) == len(page) > 10 for page in after)


def _marked(pdf: bytes) -> list[list[int]]:
    """The numbers by which tags find their pieces, page by page; marks have to open and close in turn."""
    pages = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            numbers, depth = [], 0
            for one in pikepdf.parse_content_stream(page):
                name: Any = str(one.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
                assert depth >= 0
                if name == "BDC" and isinstance(one.operands[1], pikepdf.Dictionary):
                    number: Any = one.operands[1].get("/MCID")
                    numbers += [] if number is None else [int(number)]
            assert depth == 0
            pages.append(numbers)
    return pages
