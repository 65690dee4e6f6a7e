"""Mends what a PDF says to those who copy, search or listen: Arabic letters in the order of reading.

The font sets pairs such as lam-alef or ya-nun as one glyph, whose two letters readers turn round as they do
with everything that runs from the right. Written the other way round they come out right. Invisible marks of
direction are taken out, and so are replacement texts, which would say a letter and its vowel sign twice.
"""

import io
import re
import unicodedata
from typing import Final

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
                letters = thing["/ToUnicode"]
                letters.write(_ENTRY.sub(_mended_entry, letters.read_bytes()))
        for page in opened.pages:
            contents = page.obj.get("/Contents")
            streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
            for stream in streams:
                if isinstance(stream, pikepdf.Stream):
                    stream.write(_REPLACEMENT.sub(b"/Span BMC", stream.read_bytes()))
        kept = io.BytesIO()
        opened.save(kept, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return kept.getvalue()


def _mended_entry(found: re.Match[bytes]) -> bytes:
    said = bytes.fromhex(found[2].decode("ascii")).decode("utf-16-be", "surrogatepass")
    return b"<%s> <%s>" % (found[1], in_order(said).encode("utf-16-be", "surrogatepass").hex().upper().encode())


def in_order(letters: str) -> str:
    """What one glyph has to say so that readers get `letters` in the order of reading."""
    bare = BIDI_CONTROLS.sub("", letters)
    if not bare:
        return _NOTHING
    if len(bare) < 2 or not any(unicodedata.bidirectional(one) in ("R", "AL") for one in bare):
        return bare
    if sum(not unicodedata.combining(one) for one in bare) == 1:
        return bare[-1]  # the glyph of the sign alone: the letter below it has a glyph of its own
    return bare[::-1]
