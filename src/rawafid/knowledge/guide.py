"""The guide: what the four approaches are, the customer's journey, a short course, words and claims.

Only its parts and their order; the words stand in the translations under the context `guide`. Nothing here
is calculated with. Read from resources/knowledge/guide.toml and checked like all knowledge.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar

from rawafid.files import resource
from rawafid.knowledge.catalogue import Catalogue, JourneyStage
from rawafid.knowledge.loading import KnowledgeFiles, converted
from rawafid.knowledge.sources import KnowledgeError

FILE: Final = "guide.toml"
STAGES: Final[tuple[JourneyStage, ...]] = ("discover", "compare", "decide", "after")
PAGES: Final = ("questionnaire", "recommendation", "comparison")
"""Pages of the program that a lesson can lead to, beside places of the guide as "guide/stage:compare"."""


class _Part(Protocol):
    @property
    def id(self) -> str: ...


Part = TypeVar("Part", bound=_Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A thought about one or two approaches: prose `topic.ID` and `topic.ID.text`."""

    id: str
    approaches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An example told: prose `story.ID` and `story.ID.text`, a paragraph a line."""

    id: str
    approaches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage of the journey with the forms of content that serve it: prose `stage.ID`, `.about`, `.asks`."""

    id: JourneyStage
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson of the course, ending in one thing to do.

    Prose `lesson.ID`, `.about`, `.text`, `.example`, `.todo`. `opens` is a page of the program, or
    "guide/" and a place of the guide; `question` is where the questionnaire opens.
    """

    id: str
    minutes: int
    opens: str
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One of the two articles that the claims are from: prose `article.ID`."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A figure that an article gives: prose `claim.ID`. `year` is when the article says it was so."""

    id: str
    article: str
    year: str
    approaches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the glossary: prose `term.ID`, `.about` and `.also`, other words it is looked up by.

    `see` are terms beside it, `opens` a place of the guide.
    """

    id: str
    see: tuple[str, ...] = ()
    opens: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """All parts by id, in the order in which they are told."""

    topics: Mapping[str, Topic]
    stories: Mapping[str, Story]
    stages: Mapping[str, Stage]
    lessons: Mapping[str, Lesson]
    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    terms: Mapping[str, Term]

    def has_place(self, place: str, approaches: Collection[str]) -> bool:
        """Whether the guide can be opened at `place`, such as "approach:inbound" or "term:reach"."""
        kind, _, id = place.partition(":")
        ids: dict[str, Collection[str]] = {
            "approach": approaches,
            "stage": self.stages,
            "lesson": self.lessons,
            "term": self.terms,
        }
        return id in ids.get(kind, ())


def load_guide(catalogue: Catalogue, questions: Collection[str], folder: Path | None = None) -> Guide:
    """Read and check the file of a folder (default: the shipped one). KnowledgeError at the first fault."""
    return guide_from(
        KnowledgeFiles.read(resource("knowledge") if folder is None else folder), catalogue, questions
    )


def guide_from(files: KnowledgeFiles, catalogue: Catalogue, questions: Collection[str]) -> Guide:
    """What the file holds, checked against the ids that it names; KnowledgeError as `load_guide`."""
    tables = files.parsed(FILE)
    kinds = ("topic", "story", "stage", "lesson", "article", "claim", "term")
    unknown = sorted(set(tables) - set(kinds))
    if unknown:
        raise KnowledgeError(FILE, unknown[0], "", "unknown table")
    guide = Guide(
        topics=_parts(tables, "topic", Topic),
        stories=_parts(tables, "story", Story),
        stages=_parts(tables, "stage", Stage),
        lessons=_parts(tables, "lesson", Lesson),
        articles=_parts(tables, "article", Article),
        claims=_parts(tables, "claim", Claim),
        terms=_parts(tables, "term", Term),
    )
    _check(guide, catalogue, questions)
    return guide


def _parts(tables: Mapping[str, object], name: str, kind: type[Part]) -> dict[str, Part]:
    blocks = tables.get(name)
    if not isinstance(blocks, list):
        raise KnowledgeError(FILE, name, "", "the list is missing")
    found: dict[str, Part] = {}
    for block in blocks:
        id = block.get("id") if isinstance(block, dict) else None
        part = converted(FILE, f"{name} {id}", block, kind)
        if part.id in found:
            raise KnowledgeError(FILE, part.id, "id", f"stands twice among the {name} blocks")
        found[part.id] = part
    return found


def _check(guide: Guide, catalogue: Catalogue, questions: Collection[str]) -> None:
    if tuple(guide.stages) != STAGES:
        raise KnowledgeError(FILE, "stage", "id", f"{', '.join(STAGES)}, in this order")
    told: tuple[Topic | Story | Claim, ...] = (
        *guide.topics.values(), *guide.stories.values(), *guide.claims.values(),
    )  # fmt: skip
    for part in told:
        if not part.approaches:
            raise KnowledgeError(FILE, part.id, "approaches", "at least one")
        _known(part.id, "approaches", part.approaches, catalogue.approaches)
    for claim in guide.claims.values():
        _known(claim.id, "article", (claim.article,), guide.articles)
    for lesson in guide.lessons.values():
        page, _, place = lesson.opens.partition("/")
        if (
            not (page == "guide" and guide.has_place(place, catalogue.approaches))
            and lesson.opens not in PAGES
        ):
            raise KnowledgeError(FILE, lesson.id, "opens", f"{lesson.opens!r} is not known")
        if lesson.question:
            _known(lesson.id, "question", (lesson.question,), questions)
        if lesson.minutes <= 0:
            raise KnowledgeError(FILE, lesson.id, "minutes", "at least 1")
    for term in guide.terms.values():
        _known(term.id, "see", term.see, guide.terms)
        if term.id in term.see:
            raise KnowledgeError(FILE, term.id, "see", "a term does not lead to itself")
        if term.opens and not guide.has_place(term.opens, catalogue.approaches):
            raise KnowledgeError(FILE, term.id, "opens", f"{term.opens!r} is not known")


def _known(entry: str, field: str, ids: Iterable[str], known: Collection[str]) -> None:
    for id in ids:
        if id not in known:
            raise KnowledgeError(FILE, entry, field, f"{id!r} is not known")
