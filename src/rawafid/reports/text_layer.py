"""Mends what a PDF says to those who copy, search or listen: Arabic letters in the order of reading.

The font sets pairs such as lam-alef or ya-nun as one glyph, whose two letters readers turn round as they do
with everything that runs from the right. Written the other way round they come out right. Invisible marks of
direction are taken out, and so are replacement texts, which would say a letter and its vowel sign twice.
"""

import io
import re
import unicodedata
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from rawafid.language.numbers import BIDI_CONTROLS

_ENTRY: Final = re.compile(rb"<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>")
_REPLACEMENT: Final = re.compile(
    rb"/Span\s*<<\s*/ActualText\s*(?:<[0-9A-Fa-f]*>|\((?:[^\\()]|\\.)*\))\s*>>\s*BDC", re.DOTALL
)
_NOTHING: Final = "\u200b"
"""What stands for a glyph that says nothing; readers leave it out of words."""


def mended(pdf: bytes) -> bytes:
    """The same file with a text layer in the order of reading; the same bytes for the same bytes.

    Tags, language and everything that is seen stay as they are.
    """
    import pikepdf  # here: only whoever makes a PDF waits for it

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                mend = partial(_mended_entry, widths=_widths(thing))
                letters = thing["/ToUnicode"]
                letters.write(_ENTRY.sub(mend, letters.read_bytes()))
        for page in opened.pages:
            contents = page.obj.get("/Contents")
            streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
            for stream in streams:
                if isinstance(stream, pikepdf.Stream):
                    stream.write(_REPLACEMENT.sub(b"/Span BMC", stream.read_bytes()))
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


def _mended_entry(found: re.Match[bytes], *, widths: Mapping[int, float]) -> bytes:
    said = bytes.fromhex(found[2].decode("ascii")).decode("utf-16-be", "surrogatepass")
    moves = widths.get(int(found[1], 16), 0.0) > 0
    letters = in_order(said, is_sign=not moves).encode("utf-16-be", "surrogatepass").hex().upper()
    return b"<%s> <%s>" % (found[1], letters.encode("ascii"))


def in_order(letters: str, *, is_sign: bool = False) -> str:
    """What one glyph has to say so that readers get `letters` in the order of reading.

    A letter with a vowel sign is two glyphs, either of which may have been given both. The sign stands
    higher and would part the word in two: it says nothing, and the word is found as people type it.
    """
    bare = BIDI_CONTROLS.sub("", letters)
    if not bare:
        return _NOTHING
    if len(bare) < 2 or not any(unicodedata.bidirectional(one) in ("R", "AL") for one in bare):
        return bare
    bases = [one for one in bare if not unicodedata.combining(one)]
    if len(bases) == 1:
        return _NOTHING if is_sign else bases[0]
    return bare[::-1]
