"""Draws documents with typst: PDF files that can be read aloud and searched, and their pages as pictures."""

import json
from dataclasses import asdict
from functools import cache
from typing import Any, Final, Literal

from rawafid.errors import UserError
from rawafid.files import resource
from rawafid.language.numbers import without_bidi
from rawafid.reports.document import NOT_A_PICTURE, Block, Chart, Document
from rawafid.reports.drawing import drawn
from rawafid.reports.text_layer import mended

STANDARD: Final = "ua-1"
"""PDF/UA-1: tagged, with a language and alternative texts, for those who listen."""
POINTS_PER_INCH: Final = 72.0
SHARED_WIDTH: Final = 1080
"""Pixels across a picture that is made to be sent in a message."""
INFOGRAPHIC_POINTS: Final = 360.0
"""How wide the infographic is in resources/reports/report.typ."""
_REMEMBERED: Final = 10
_SOURCES: Final = ("style.typ", "charts.typ", "blocks.typ")


def pdf(document: Document) -> bytes:
    """The document as PDF/UA-1; the same document gives the same bytes.

    Raises UserError where a logo cannot be drawn.
    """
    return mended(set_in_type(document))


def set_in_type(document: Document) -> bytes:
    """The PDF as typst makes it, before its text layer is mended. Raises UserError as `pdf` does."""
    (made,) = _compiled(document, "pdf", pdf_standards=STANDARD)
    return made


def pages(document: Document, *, pixels_per_inch: float = 96.0) -> list[bytes]:
    """Every page as a PNG picture, as the PDF has it. Raises UserError where a logo cannot be drawn."""
    return _compiled(document, "png", ppi=pixels_per_inch)


def picture(document: Document, *, width: int = SHARED_WIDTH) -> bytes:
    """The first page as a PNG picture about `width` pixels wide: what is sent in a message."""
    points = INFOGRAPHIC_POINTS if document.template == "infographic" else 595.28
    return pages(document, pixels_per_inch=POINTS_PER_INCH * width / points)[0]


def source_of(document: Document) -> dict[str, bytes]:
    """The files that typst is given, by name: the templates, what they say, the logos."""
    files = {name: resource("reports", name).read_bytes() for name in _SOURCES}
    files["main.typ"] = resource("reports", "report.typ").read_bytes()
    said = {
        "template": document.template,
        "language": document.language,
        "title": document.title,
        "subtitle": document.subtitle,
        "client": without_bidi(document.client),
        "signed": document.signed,
        "author": without_bidi(document.words.get("author", "")),
        "contents": document.contents,
        "page_of": document.page_of,
        "footer": document.footer,
        "date": document.date,
        "digits": document.digits,
        "words": dict(document.words),
        "sections": [
            {"id": one.id, "title": one.title, "blocks": [_plain(block) for block in one.blocks]}
            for one in document.sections
        ],
    }
    for name, logo in (("logo", document.logo), ("client_logo", document.client_logo)):
        said[name] = "" if logo is None else logo.kind
        if logo is not None:  # files that are handed over have to be text
            files[f"{name}.json"] = json.dumps(list(logo.data), separators=(",", ":")).encode()
    files["report.json"] = json.dumps(said, ensure_ascii=False, sort_keys=True).encode()
    return files


def _plain(block: Block) -> dict[str, Any]:
    """A block as plain values; `block` says which kind it is."""
    if isinstance(block, Chart):
        return {"block": "Chart", "marks": {**drawn(block.figure), "words": dict(block.words)}}
    return {"block": type(block).__name__, **asdict(block)}


@cache
def _compiler() -> Any:
    """One `typst.Compiler` for the process: reading the fonts takes most of the time of a first page.

    Its types do not know of files that are handed over as a mapping, which it takes.
    """
    import typst  # here: it is only loaded where a report is made

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))]
    )
    return typst.Compiler(font_paths=fonts)


def forget() -> None:
    """Give back what typst remembers of the pages it drew last: some ten megabytes for each report.

    It remembers what any of the last ten compilations has used, and offers no other way to let go.
    """
    if _compiler.cache_info().currsize:
        for _ in range(_REMEMBERED + 1):
            _compiler().compile(input={"main.typ": b""}, format="png", ppi=POINTS_PER_INCH)
        _compiler.cache_clear()


def _compiled(document: Document, form: Literal["pdf", "png"], **options: Any) -> list[bytes]:
    import typst

    try:
        made: Any = _compiler().compile(input=source_of(document), format=form, timestamp=0, **options)
    except typst.TypstError as fault:
        if "image" in fault.message or "decode" in fault.message:
            raise UserError(NOT_A_PICTURE) from fault
        raise
    return made if isinstance(made, list) else [made]
