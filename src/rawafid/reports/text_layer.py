"""Mends what a PDF says to those who copy, search or listen: Arabic letters in the order of reading.

The font sets pairs such as lam-alef or ya-nun as one glyph, whose two letters readers turn round as they do
with everything that runs from the right. Written the other way round they come out right. Invisible marks of
direction are taken out, and so are replacement texts, which would say a letter and its vowel sign twice.

Readers part a word where something stands higher than its letters or where a gap is a tenth of the size. So
vowel signs are drawn after everything else of their page, and gaps inside words stay below that.
"""

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final

from rawafid.language.numbers import BIDI_CONTROLS

_ENTRY: Final = re.compile(rb"<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>")
_REPLACEMENT: Final = re.compile(
    rb"/Span\s*<<\s*/ActualText\s*(?:<[0-9A-Fa-f]*>|\((?:[^\\()]|\\.)*\))\s*>>\s*BDC", re.DOTALL
)
_NOTHING: Final = "\u200b"
"""What stands for a glyph that says nothing; readers leave it out of words."""
_PIECE: Final = re.compile(
    rb"/Span\s*<<\s*/MCID \d+\s*>>\s*BDC\s*q\s(?:(?!BT|/Span).){1,200}"
    rb"BT((?:(?!\bET\b).){1,400})\sET\s*Q\s*EMC\s*",
    re.DOTALL,
)
"""A piece of text that typst draws by itself, as it does with signs that stand higher than their letters."""
_LEAST_WIDTH: Final = 50.0
"""Thousandths of the size that a letter is wide at least; shadda and sukun are given a few."""
_SHOWN: Final = re.compile(rb"/(\w+) [\d.]+ Tf|\(((?:[^\\()]|\\.)*)\)|<([0-9A-Fa-f]+)>", re.DOTALL)
_ESCAPED: Final = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_GAP: Final = re.compile(rb"(?<=[)>])-(?:9[6-9]|1[0-5]\d)(?:\.\d+)?(?=[(<])")
_WIDEST_GAP: Final = b"-95"
"""Thousandths of the size by which letters of a word are moved apart at most."""


def mended(pdf: bytes) -> bytes:
    """The same file with a text layer in the order of reading; the same bytes for the same bytes.

    Tags, language and everything that is seen stay as they are.
    """
    import pikepdf  # here: only whoever makes a PDF waits for it

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        signs: dict[tuple[int, int], frozenset[int]] = {}
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                widths, table = _widths(thing), thing["/ToUnicode"]
                said = table.read_bytes()
                table.write(_ENTRY.sub(partial(_mended_entry, widths=widths), said))
                signs[thing.objgen] = frozenset(
                    code for code, letters in _entries(said) if _is_sign(letters, widths.get(code, 0.0))
                )
        for page in opened.pages:
            resources: Any = page.obj.get("/Resources", {})
            fonts: Any = resources.get("/Font", {})
            own = {str(name)[1:]: signs.get(font.objgen, frozenset()) for name, font in fonts.items()}
            contents = page.obj.get("/Contents")
            streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
            for stream in streams:
                if isinstance(stream, pikepdf.Stream):
                    drawn = _REPLACEMENT.sub(b"/Span BMC", stream.read_bytes())
                    stream.write(_signs_last(_GAP.sub(_WIDEST_GAP, drawn), own))
        kept = io.BytesIO()
        opened.save(kept, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return kept.getvalue()


def _widths(font: Any) -> dict[int, float]:
    """How far glyphs move the pen on; those that are not named do not."""
    found: dict[int, float] = {}
    (inner,) = font["/DescendantFonts"]
    if inner.get("/DW", 1000) != 0:
        raise ValueError("the widths of this font are not written as expected")
    listed = list(inner.get("/W", []))
    while listed:
        first, following = int(listed.pop(0)), listed.pop(0)
        try:
            widths = [float(one) for one in following]
        except TypeError:  # from one glyph to another all of one width
            found |= dict.fromkeys(range(first, int(following) + 1), float(listed.pop(0)))
        else:
            found |= dict(enumerate(widths, start=first))
    return found


def _signs_last(drawn: bytes, signs: Mapping[str, frozenset[int]]) -> bytes:
    """The same picture with the vowel signs after all letters; tags find them by their number as before."""
    moved: list[bytes] = []

    def sorted_out(found: re.Match[bytes]) -> bytes:
        if not _only_signs(found[1], signs):
            return found[0]
        moved.append(found[0].rstrip() + b"\n")
        return b""

    letters = _PIECE.sub(sorted_out, drawn)
    return b"".join([letters.rstrip(), b"\n", *moved])


def _only_signs(text: bytes, signs: Mapping[str, frozenset[int]]) -> bool:
    """Whether a piece of text shows vowel signs and nothing else."""
    font, some = frozenset[int](), False
    for found in _SHOWN.finditer(text):
        if found[1] is not None:
            font = signs.get(found[1].decode("ascii"), frozenset())
            continue
        codes = bytes.fromhex(found[3].decode()) if found[3] else _ESCAPED.sub(_plain, found[2])
        some = True
        if any(int.from_bytes(codes[at : at + 2]) not in font for at in range(0, len(codes), 2)):
            return False
    return some


_CONTROLS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def _plain(escaped: re.Match[bytes]) -> bytes:
    """What an escape in a string of a PDF stands for."""
    said = escaped[1]
    return bytes([int(said, 8)]) if said.isdigit() else _CONTROLS.get(said, said)


def _entries(table: bytes) -> Iterator[tuple[int, str]]:
    """Glyphs by their number, with the letters that they stand for."""
    for found in _ENTRY.finditer(table):
        yield int(found[1], 16), bytes.fromhex(found[2].decode("ascii")).decode("utf-16-be", "surrogatepass")


def _is_sign(letters: str, width: float) -> bool:
    """A vowel sign hardly moves the pen on, and stands for itself, perhaps with the letters it belongs to."""
    return width < _LEAST_WIDTH and any(unicodedata.combining(one) for one in letters)


def _mended_entry(found: re.Match[bytes], *, widths: Mapping[int, float]) -> bytes:
    ((code, said),) = _entries(found[0])
    letters = in_order(said, is_sign=_is_sign(said, widths.get(code, 0.0)))
    return b"<%s> <%s>" % (found[1], letters.encode("utf-16-be", "surrogatepass").hex().upper().encode())


def in_order(letters: str, *, is_sign: bool = False) -> str:
    """What one glyph has to say so that readers get `letters` in the order of reading.

    A letter with a vowel sign is two glyphs, either of which may have been given both, and a pair of letters
    may have been given a sign that it has elsewhere. The sign stands higher and would part the word in two:
    it says nothing, and the word is found as people type it.
    """
    bare = BIDI_CONTROLS.sub("", letters)
    if not bare:
        return _NOTHING
    if not any(unicodedata.bidirectional(one) in ("R", "AL", "NSM") for one in bare):
        return bare
    bases = "".join(one for one in bare if not unicodedata.combining(one))
    return _NOTHING if is_sign or not bases else bases[::-1]
