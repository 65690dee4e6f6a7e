"""Free text as people type or paste it, made fit to be stored and shown."""

import unicodedata
from typing import Final

from rawafid.errors import UserError, mark

LONGEST_NAME: Final = 120
LONGEST_CITY: Final = 80
LONGEST_NOTE: Final = 10_000

NO_NAME: Final = mark("Write a name for the client first.")
NAME_TOO_LONG: Final = mark("The name is too long: it may have up to {high} characters.")
CITY_TOO_LONG: Final = mark("The name of the city is too long: it may have up to {high} characters.")
NOTE_TOO_LONG: Final = mark("The note is too long: it may have up to {high} characters.")


def client_name(raw: str) -> str:
    """A name in one line, without what cannot be shown. Raises UserError if it is empty or too long."""
    name = one_line(raw)
    if not name:
        raise UserError(NO_NAME)
    if len(name) > LONGEST_NAME:
        raise UserError(NAME_TOO_LONG, {"high": LONGEST_NAME})
    return name


def city_name(raw: str) -> str:
    """The name of a city in one line, "" for none. Raises UserError if it is too long."""
    name = one_line(raw)
    if len(name) > LONGEST_CITY:
        raise UserError(CITY_TOO_LONG, {"high": LONGEST_CITY})
    return name


def one_line(raw: str) -> str:
    """Any text in one line, without what cannot be shown."""
    return " ".join(_shown(raw).split())


def note(raw: str) -> str:
    """A note, its lines kept, without what cannot be shown. Raises UserError if it is too long."""
    text = _shown(raw.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(text) > LONGEST_NOTE:
        raise UserError(NOTE_TOO_LONG, {"high": LONGEST_NOTE})
    return text


def _shown(raw: str) -> str:
    """Control characters as spaces; halves of characters, which no file can hold, left out."""
    kinds = ((sign, unicodedata.category(sign)) for sign in raw)
    return "".join(
        " " if kind == "Cc" and sign not in "\n\t" else sign for sign, kind in kinds if kind != "Cs"
    )
