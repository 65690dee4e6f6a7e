"""Lines of text for a terminal: wrapping, columns, and both directions.

Text stands in logical order. Terminals differ in what they make of Arabic, so every cell is an isolate of
its own, which no neighbour can reorder, and an Arabic line says at its start that it runs from the right.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rawafid.language.messages import Messages
from rawafid.language.numbers import FSI, LRI, PDI, RLI, isolated, without_bidi

RLM: Final = "\u200f"
GAP: Final = 2
"""Spaces between columns."""

_OPENING: Final = (FSI, LRI, RLI)
_NARROWEST: Final = 10
_NUMBER: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*%?")
_ARABIC: Final = str.maketrans("0123456789.,%", "٠١٢٣٤٥٦٧٨٩٫٬٪")

Align = Literal["start", "end"]


def width_of(text: str) -> int:
    """Columns that a terminal gives to `text`: none for marks and isolates, two for wide letters."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def padded(text: str, width: int, align: Align = "start") -> str:
    """`text` filled up with spaces to `width` columns; longer text is left as it is."""
    space = " " * max(0, width - width_of(text))
    return space + text if align == "end" else text + space


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken at spaces; a longer word keeps a line of its own.

    An isolate that a break cuts is closed at the end of the line and opened again on the next.
    """
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = width_of(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = word, size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    lines.append(line)
    return _mended(lines)


def _mended(lines: list[str]) -> list[str]:
    open_: list[str] = []
    mended = []
    for line in lines:
        start = "".join(open_)
        for letter in line:
            if letter in _OPENING:
                open_.append(letter)
            elif letter == PDI and open_:
                open_.pop()
        mended.append(start + line + PDI * len(open_))
    return mended


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, which side its cells lean to, and whether it may be made narrower."""

    title: str
    align: Align = "start"
    flexible: bool = False


class Page:
    """Collects lines; `text()` gives them for the language's direction and digits."""

    def __init__(self, messages: Messages, width: int) -> None:
        self.width = width
        self._messages = messages
        self._lines: list[str] = []

    def title(self, text: str) -> None:
        """The name of the page between two rules."""
        self._lines += ["═" * self.width, *wrapped(text, self.width), "═" * self.width]

    def heading(self, text: str) -> None:
        """A section's name, underlined, after an empty line."""
        if self._lines:
            self._lines.append("")
        self._lines += [text, "─" * min(self.width, width_of(text))]

    def paragraph(self, text: str, *, indent: int = 0) -> None:
        """Running text."""
        for line in wrapped(text, self.width - indent):
            self._lines.append(" " * indent + line)

    def item(self, text: str, *, bullet: str = "•", indent: int = 0) -> None:
        """One entry of a list; further lines hang under the first."""
        hang = width_of(bullet) + 1
        first, *others = wrapped(text, self.width - indent - hang)
        self._lines.append(f"{' ' * indent}{bullet} {first}")
        self._lines += [" " * (indent + hang) + line for line in others]

    def blank(self) -> None:
        """An empty line."""
        self._lines.append("")

    def line(self, text: str) -> None:
        """One line as it is."""
        self._lines.append(text)

    def pairs(self, pairs: Sequence[tuple[str, str]], *, indent: int = 0) -> None:
        """Names and values in two columns; long values hang in theirs."""
        names = min(max((width_of(name) for name, _ in pairs), default=0), (self.width - indent) // 2)
        for name, value in pairs:
            said = wrapped(name, names)
            given = wrapped(value, self.width - indent - names - GAP)
            for row in range(max(len(said), len(given))):
                left = isolated(said[row]) if row < len(said) and said[row] else ""
                right = isolated(given[row]) if row < len(given) and given[row] else ""
                self._lines.append((" " * indent + padded(left, names) + " " * GAP + right).rstrip(" "))

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        notes: Sequence[Sequence[str]] = (),
        total: Sequence[str] = (),
    ) -> None:
        """A table that keeps to the page's width; `notes[i]` stand under row i, `total` under a rule."""
        widths = self._widths(columns, [*rows, total] if total else rows)
        rule = "─" * (sum(widths) + GAP * (len(widths) - 1))
        self._row(columns, [column.title for column in columns], widths)
        self._lines.append(rule)
        for place, row in enumerate(rows):
            self._row(columns, row, widths)
            for note in notes[place] if place < len(notes) else ():
                self.item(note, bullet="·", indent=2)
        if total:
            self._lines.append(rule)
            self._row(columns, total, widths)

    def text(self) -> str:
        """All lines; without isolates where nothing runs from the right."""
        digits = self._messages.formatter.digits == "arabic" and self._messages.language == "ar"
        lines = (_arabic_digits(line) if digits else line for line in self._lines)
        if self._messages.direction == "rtl":
            return "".join(f"{RLM}{line}\n" if line else "\n" for line in lines)
        return "".join(
            (line if any(unicodedata.bidirectional(x) in ("R", "AL") for x in line) else without_bidi(line))
            + "\n"
            for line in lines
        )

    def _widths(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[int]:
        widths = [
            max(_title_width(column.title), *(width_of(row[place]) for row in rows), 1)
            for place, column in enumerate(columns)
        ]
        room = self.width - GAP * (len(columns) - 1)
        while sum(widths) > room:
            widest = max(
                (place for place, column in enumerate(columns) if column.flexible),
                key=lambda place: widths[place],
                default=None,
            )
            if widest is None or widths[widest] <= _NARROWEST:
                break
            widths[widest] -= 1
        return widths

    def _row(self, columns: Sequence[Column], cells: Sequence[str], widths: Sequence[int]) -> None:
        parts = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
        for place in range(max(map(len, parts))):
            line = [
                padded(
                    isolated(part[place]) if place < len(part) and part[place] else "", width, column.align
                )
                for part, width, column in zip(parts, widths, columns, strict=True)
            ]
            self._lines.append((" " * GAP).join(line).rstrip(" "))


def _title_width(title: str) -> int:
    """The least width at which a title takes two lines at most."""
    width = max(width_of(word) for word in title.split(" "))
    while len(wrapped(title, width)) > 2:
        width += 1
    return width


def _arabic_digits(line: str) -> str:
    """The line with its digits in the Arabic form; words with Latin letters, such as addresses, stay."""
    words = (
        word if re.search("[A-Za-z]", word) else _NUMBER.sub(lambda one: one[0].translate(_ARABIC), word)
        for word in line.split(" ")
    )
    return " ".join(words)
