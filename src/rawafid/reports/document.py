"""What a report contains, as values: sections of paragraphs, lists, tables and charts. Nothing is drawn here.

Texts are in the reader's language already, with isolates round what was put into them. `telling.py` makes
documents from advice; `typeset.py` draws them with typst.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from rawafid.errors import UserError, mark
from rawafid.figures.figure import Figure
from rawafid.language.numbers import Language

Template = Literal["summary", "infographic", "full"]
TEMPLATES: Final[tuple[Template, ...]] = get_args(Template)
TEMPLATE_TEXTS: Final[Mapping[Template, str]] = {
    "summary": mark("Summary on one page"),
    "infographic": mark("Infographic to share"),
    "full": mark("Full report"),
}
TEMPLATE_ABOUT: Final[Mapping[Template, str]] = {
    "summary": mark("What to do, what it costs and what it should bring"),
    "infographic": mark("One tall picture of the four approaches, for a message"),
    "full": mark("Everything, with reasons, charts, sources and method"),
}

SECTION_TEXTS: Final[Mapping[str, str]] = {
    "situation": mark("The business today"),
    "advice": mark("What we advise"),
    "approaches": mark("The four approaches compared"),
    "charts": mark("The plan in charts"),
    "reasons": mark("Why this plan"),
    "changes": mark("What would change this advice"),
    "left_out": mark("Channels left out, and why"),
    "sources": mark("Assumptions and sources"),
    "method": mark("The method on one page"),
}
"""The sections of the full report in their order; each may be left out. What is in short always stands."""
SECTIONS: Final = tuple(SECTION_TEXTS)

LARGEST_LOGO: Final = 1_000_000
LOGO_TOO_LARGE: Final = mark(
    "The picture is too large for a logo: {size} MB. Choose one of at most {most} MB."
)
NOT_A_PICTURE: Final = mark("This file is no picture that a report can show. Choose a PNG, JPEG or SVG file.")
_BEGINNINGS: Final = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of somebody's mark, as it lies in its file; `kind` is "png", "jpg" or "svg"."""

    data: bytes
    kind: str


def logo_of(data: bytes) -> Logo:
    """The logo in a file. Raises UserError where it is too large or no picture that a report can show."""
    if len(data) > LARGEST_LOGO:
        size = round(len(data) / 1e6, 1)
        raise UserError(LOGO_TOO_LARGE, {"size": size, "most": LARGEST_LOGO // 1_000_000})
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return Logo(data, kind)
    if b"<svg" in data[:2000]:
        return Logo(data, "svg")
    raise UserError(NOT_A_PICTURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the reader wants: which template, which sections of the full one, and who signs it.

    `consultant` is the name of who advises, "" for none; both logos may be missing.
    """

    template: Template = "full"
    sections: frozenset[str] = frozenset(SECTIONS)
    consultant: str = ""
    logo: Logo | None = None
    client_logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph: of the usual size, leading in larger type, or a note in smaller."""

    text: str
    role: Literal["body", "lead", "note"] = "body"


@dataclass(frozen=True, slots=True)
class Subheading:
    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """What must not be overlooked."""

    text: str
    kind: Literal["warn", "soft"] = "warn"


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure in large type: what is counted, what is expected, and the range it should lie in."""

    label: str
    value: str
    range: str
    token: str = "primary"


@dataclass(frozen=True, slots=True)
class Facts:
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """A bar split between two approaches; `share` (0–1) belongs to the first, which stands at the start."""

    first: str
    first_token: str
    second: str
    second_token: str
    share: float
    alt: str


@dataclass(frozen=True, slots=True)
class Balances:
    bars: tuple[Balance, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A channel with its part of the effort: `share` is relative to the largest, 0–1."""

    name: str
    about: str
    value: str
    share: float
    token: str


@dataclass(frozen=True, slots=True)
class Bars:
    bars: tuple[Bar, ...]
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under headers. `numeric` columns stand at the end; `notes` are lines below each row.

    A row of one cell is the heading of those that follow. `weights` are the widths of the columns against
    each other, `total` makes the last row the sum. `tokens` are the colours of headers, "" for the usual one.
    A cell of two lines has a range below its value.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    weights: tuple[float, ...]
    notes: tuple[tuple[str, ...], ...] = ()
    total: bool = False
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure to be drawn as vectors; its title and alternative text are the figure's own.

    `words` are labels inside the drawing that the figure itself does not have.
    """

    figure: Figure
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stream:
    """A channel as one of the streams that make a river; `share` (0–1) is its part of all effort."""

    name: str
    about: str
    value: str
    share: float
    token: str


@dataclass(frozen=True, slots=True)
class River:
    """The channels as streams that run together, and what they should bring where the river ends."""

    streams: tuple[Stream, ...]
    mouth: str
    facts: tuple[Fact, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of two approaches that are set against each other."""

    token: str
    name: str
    hint: str
    share: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of one side as it is written, with its range.

    `places` are low, expected and high as parts of the row's largest; none where nothing is foretold.
    """

    value: str
    range: str
    places: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Duel:
    """Two approaches set against each other, `portion` (0–1) of the effort with the first.

    Each row is a label with the figure of either side.
    """

    first: Side
    second: Side
    portion: float
    rows: tuple[tuple[str, Measure, Measure], ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A source: the number it is cited by, its title, and what is known of when and where."""

    number: str
    title: str
    year: str
    url: str


@dataclass(frozen=True, slots=True)
class References:
    sources: tuple[Reference, ...]


Block = (
    Text | Subheading | Items | Callout | Facts | Balances | Bars | Table | Chart | River | Duel | References
)  # what typeset.py and resources/reports/blocks.typ know how to draw


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report; the title of the first, `in_short`, may be empty."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report. `date` is the first day of the plan (year, month, day): the file's own date too."""

    template: Template
    language: Language
    title: str
    subtitle: str
    client: str
    signed: str
    contents: str
    page_of: str  # with {page} and {pages}
    footer: str
    date: tuple[int, int, int]
    digits: str
    sections: tuple[Section, ...]
    logo: Logo | None = None
    client_logo: Logo | None = None
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def rtl(self) -> bool:
        return self.language == "ar"
