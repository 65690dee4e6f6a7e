"""The questions: what may be asked, when, and what is accepted as an answer.

Ids, kinds, ranges and conditions are read from resources/knowledge/questions.toml; every text a person
reads is prose of the contexts "questions" and "sections".
"""

import difflib
import json
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeVar

import msgspec

from rawafid.errors import UserError, mark
from rawafid.files import resource
from rawafid.knowledge import contradictions
from rawafid.knowledge.answers import NOT_APPLICABLE, Answer, Answers, Rows, choice, frozen, number, plain
from rawafid.knowledge.catalogue import Catalogue
from rawafid.knowledge.contradictions import AnswerWarning, Typical
from rawafid.knowledge.sources import KnowledgeError, Quantity

Kind = Literal["choice", "multi", "money", "percent", "number", "slider", "table"]
Benchmark = Literal[
    "sector.order_value", "sector.gross_margin", "sector.close_rate", "country.hour_cost",
    "currency.units_per_usd",
]  # fmt: skip
Preset = Literal["country.currency", "currency.units_per_usd"]
TableKey = Literal["channel", "source"]
OptionsFrom = Literal["countries", "currencies", "occasions", "channels"]

FILE: Final = "questions.toml"
_NUMERIC: Final = frozenset({"money", "percent", "number", "slider", "table"})
_LISTED_IN_FULL: Final = 30
"""Longer lists of ids are not repeated in a message; the nearest ones are."""


class AnswerRefused(UserError):
    """An answer that cannot be accepted; the text says what is.

    `at` is the place inside the answer: "" for the whole, ".meta_ads" for a row, "[2]" for an element.
    """

    def __init__(self, key: str, values: Mapping[str, object], *, at: str = "") -> None:
        super().__init__(key, values)
        self.at = at


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One requirement on an earlier question's answer; exactly one of the three is set."""

    question: str
    is_any: tuple[str, ...] = ()
    is_not: tuple[str, ...] = ()
    has: str = ""

    def holds(self, answers: Answers) -> bool:
        """An unanswered question satisfies only `is_not`."""
        answer = answers.get(self.question)
        if self.has:
            return isinstance(answer, tuple) and self.has in answer
        if self.is_not:
            return answer not in self.is_not
        return answer in self.is_any

    def plain(self) -> dict[str, object]:
        """As `questions.toml` and the command line write it."""
        if self.has:
            return {"question": self.question, "has": self.has}
        name, options = ("is_not", self.is_not) if self.is_not else ("is", self.is_any)
        return {"question": self.question, name: list(options)}


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is shown: all, or any, of the clauses hold."""

    mode: Literal["all", "any"]
    clauses: tuple[Clause, ...]

    def holds(self, answers: Answers) -> bool:
        results = (clause.holds(answers) for clause in self.clauses)
        return all(results) if self.mode == "all" else any(results)

    def plain(self) -> dict[str, object]:
        """As `questions.toml` and the command line write it."""
        return {self.mode: [clause.plain() for clause in self.clauses]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `low` and `high` are set for kinds that ask a number (for a table, of each value)."""

    id: str
    section: str
    kind: Kind
    quick: bool
    options: tuple[str | int, ...] = ()
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    may_not_apply: bool = False
    shown_when: Condition | None = None
    typical: Benchmark | None = None
    preset: Preset | None = None
    table_key: TableKey | None = None
    keys: tuple[str, ...] = ()
    quick_rows: int | None = None

    def plain(self) -> dict[str, object]:
        """As `rawafid questions --json` writes it: options, or the range of its numbers; a table's keys."""
        said: dict[str, object] = {"id": self.id, "section": self.section, "kind": self.kind}
        said["quick"] = self.quick
        if self.options:
            said["options"] = list(self.options)
        else:
            said["range"] = [plain(self.low), plain(self.high)]
        if self.keys:
            said["keys"] = list(self.keys)
        said["unit"] = self.unit
        said["may_not_apply"] = self.may_not_apply
        said["shown_when"] = None if self.shown_when is None else self.shown_when.plain()
        return said


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """Every question in the order in which it is asked, and what the catalogue says beside it."""

    questions: Mapping[str, Question]
    sections: tuple[str, ...]
    catalogue: Catalogue

    def check(self, question_id: str, raw: object) -> Answer:
        """The answer that `raw` (a value as JSON has it) means, None for "don't know".

        Raises AnswerRefused with one sentence that names what is accepted; KeyError for an unknown id.
        Checking an accepted answer again gives the same answer.
        """
        question = self.questions[question_id]
        if raw is None:
            return None
        if raw is NOT_APPLICABLE or raw == NOT_APPLICABLE.value:
            if question.may_not_apply:
                return NOT_APPLICABLE
            raise AnswerRefused(
                mark("“n/a” is not accepted here; leave the answer out (null) when it is not known"), {}
            )
        if question.kind == "choice":
            return _one_of(question.options, raw)
        if question.kind == "multi":
            return _some_of(question.options, raw)
        assert question.low is not None and question.high is not None
        if question.kind == "table":
            return _table(question.keys, question.low, question.high, raw)
        return _number_between(question.low, question.high, raw)

    def visible(self, answers: Answers) -> tuple[str, ...]:
        """Ids of the questions whose condition holds, in order; hidden questions' answers decide nothing."""
        shown: dict[str, Answer] = {}
        for question in self.questions.values():
            if question.shown_when is None or question.shown_when.holds(shown):
                shown[question.id] = answers.get(question.id)
        return tuple(shown)

    def used(self, answers: Answers) -> Answers:
        """What the advice may rest on: the known answers to visible questions, in order.

        "Does not apply" stays as it is, except for a list or a table, where it means an empty one.
        """
        return frozen(
            (id, _empty(self.questions[id].kind) if answer is NOT_APPLICABLE else answer)
            for id in self.visible(answers)
            if (answer := answers.get(id)) is not None
        )

    def kept(self, answers: Answers) -> Answers:
        """Known answers to questions that are hidden now: kept for the day they are shown, not used."""
        visible = frozenset(self.visible(answers))
        return frozen(
            (id, answer) for id in self.questions
            if id not in visible and (answer := answers.get(id)) is not None
        )  # fmt: skip

    def warnings(self, answers: Answers) -> tuple[AnswerWarning, ...]:
        """Answers that contradict each other or are unusual. They are questioned, never refused."""
        used, kept = self.used(answers), self.kept(answers)
        return contradictions.find(used, kept=kept, typical=self.typicals(used))

    def typicals(self, answers: Answers) -> Mapping[str, Typical]:
        """Benchmarks of all questions that have one for this client, by question id."""
        found = ((id, self.typical(id, answers)) for id in self.questions)
        return {id: typical for id, typical in found if typical is not None}

    def typical(self, question_id: str, answers: Answers) -> Typical | None:
        """The usual value for the client's sector or country, in the question's unit.

        None where the question has no benchmark or the sector, country or currency is not known.
        """
        benchmark = self.questions[question_id].typical
        sector = self.catalogue.sectors.get(choice(answers, "sector") or "")
        country = self.catalogue.countries.get(choice(answers, "country") or "")
        if benchmark == "sector.gross_margin" and sector:
            return _typical(sector.gross_margin, 100)
        if benchmark == "sector.close_rate" and sector:
            return _typical(sector.lead_close, 100)
        if benchmark == "currency.units_per_usd":
            fx = self.catalogue.fx.get(self._currency(answers) or "")
            return _typical(fx.units_per_usd) if fx else None
        rate = self.units_per_usd(answers)
        if rate is None or country is None:
            return None
        if benchmark == "sector.order_value" and sector:
            return _typical(sector.order_value_usd(country.region), rate)
        if benchmark == "country.hour_cost":
            return _typical(country.hour_cost_usd, rate)
        return None

    def preset(self, question_id: str, answers: Answers) -> Answer:
        """The answer offered before the client gives one, None where there is none. It is never an answer."""
        preset = self.questions[question_id].preset
        if preset == "country.currency":
            country = self.catalogue.countries.get(choice(answers, "country") or "")
            return country.currency if country and country.currency in self.catalogue.fx else None
        if preset == "currency.units_per_usd":
            fx = self.catalogue.fx.get(self._currency(answers) or "")
            return fx.units_per_usd.mid if fx else None
        return None

    def units_per_usd(self, answers: Answers) -> float | None:
        """The client's own exchange rate, else the dated table's for the currency; None without either."""
        own = number(answers, "exchange_rate")
        if own is not None:
            return own
        fx = self.catalogue.fx.get(self._currency(answers) or "")
        return fx.units_per_usd.mid if fx else None

    def _currency(self, answers: Answers) -> str | None:
        offered = self.preset("currency", answers)
        return choice(answers, "currency") or (offered if isinstance(offered, str) else None)


def _empty(kind: Kind) -> Answer:
    """What "does not apply" comes to."""
    return () if kind == "multi" else Rows() if kind == "table" else NOT_APPLICABLE


def nearest(wanted: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The known ids most like the one wanted, best first, three at most."""
    folded = {id.casefold(): id for id in known}
    found = difflib.get_close_matches(wanted.casefold()[:80], folded, n=3, cutoff=0.5)
    return tuple(folded[id] for id in found)


def shown(raw: object) -> str:
    """A refused value as a file has it, short enough for a line."""
    try:
        return clipped(json.dumps(raw, ensure_ascii=False, default=str))
    except ValueError:
        return clipped(type(raw).__name__)


def clipped(text: str) -> str:
    """One short line of what somebody wrote, without signs that cannot be shown."""
    line = "".join(sign if sign.isprintable() else "�" for sign in text[:61])
    return line if len(line) <= 60 else line[:59] + "…"


def _one_of(options: tuple[str | int, ...], raw: object, *, at: str = "") -> str | int:
    # True equals 1 and 6.0 equals 6 in Python; in a file they are other types.
    for option in options:
        if type(raw) is type(option) and raw == option:
            return option
    names = tuple(str(option) for option in options)
    values: dict[str, object] = {"value": shown(raw)}
    if len(names) <= _LISTED_IN_FULL:
        values["options"] = names
        raise AnswerRefused(mark("{value} is not accepted; choose one of: {options}"), values, at=at)
    values["options"] = (nearest(raw, names) if isinstance(raw, str) else ()) or names[:3]
    raise AnswerRefused(mark("{value} is not a known id; the nearest are: {options}"), values, at=at)


def _some_of(options: tuple[str | int, ...], raw: object) -> tuple[str, ...]:
    if not isinstance(raw, (list, tuple)) or isinstance(raw, Rows):
        raise AnswerRefused(
            mark("{value} is not accepted; give a list such as {example}, or an empty one"),
            {"value": shown(raw), "example": json.dumps([str(option) for option in options[:2]])},
        )
    picked = {_one_of(options, element, at=f"[{place}]") for place, element in enumerate(raw)}
    return tuple(str(option) for option in options if option in picked)


def _number_between(low: float, high: float, raw: object, *, at: str = "") -> float:
    # Compared before it is converted: a whole number may be too long for a float.
    if isinstance(raw, (int, float)) and not isinstance(raw, bool) and low <= raw <= high:
        return float(raw) + 0.0
    raise AnswerRefused(
        mark("{value} is not accepted; give a plain number from {low} to {high}, such as {example}"),
        {"value": shown(raw), "low": _tidy(low), "high": _tidy(high), "example": _example(low, high)},
        at=at,
    )


def _tidy(value: float) -> float:
    return int(value) if value.is_integer() else value


def _example(low: float, high: float) -> str:
    return next(text for text in ("12.5", "1", "0.5") if low <= float(text) <= high)


def _table(keys: tuple[str, ...], low: float, high: float, raw: object) -> Rows:
    if isinstance(raw, Rows):
        raw = dict(raw)
    if not isinstance(raw, Mapping):
        raise AnswerRefused(
            mark("{value} is not accepted; give an object such as {example}, or an empty one"),
            {"value": shown(raw), "example": '{"meta_ads": 40}'},
        )
    rows = []
    for key, value in raw.items():
        _one_of(keys, key, at=f".{key}")
        rows.append((str(key), _number_between(low, high, value, at=f".{key}")))
    return Rows(sorted(rows))


def _typical(quantity: Quantity, factor: float = 1.0) -> Typical:
    return Typical(
        low=quantity.low * factor, mid=quantity.mid * factor, high=quantity.high * factor,
        source=quantity.source, confidence=quantity.confidence,
    )  # fmt: skip


# ── reading questions.toml ──────────────────────────────────────────────────────────────────────────────


class _ClauseEntry(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    question: str
    is_: tuple[str, ...] = msgspec.field(name="is", default=())
    is_not: tuple[str, ...] = ()
    has: str = ""


class _ConditionEntry(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    all: tuple[_ClauseEntry, ...] = ()
    any: tuple[_ClauseEntry, ...] = ()


class _QuestionEntry(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    id: str
    section: str
    kind: Kind
    quick: bool = False
    options: tuple[str | int, ...] = ()
    options_from: OptionsFrom | None = None
    range: tuple[float, float] | None = None
    unit: str | None = None
    na: bool = False
    shown_when: _ConditionEntry | None = None
    typical: Benchmark | None = None
    preset: Preset | None = None
    table_key: TableKey | None = None
    other_keys: tuple[str, ...] = ()
    quick_rows: int | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    sections: tuple[str, ...]
    question: tuple[dict[str, object], ...]


Shape = TypeVar("Shape", bound=msgspec.Struct)


def load_questionnaire(catalogue: Catalogue, folder: Path | None = None) -> Questionnaire:
    """The questionnaire of the shipped knowledge, or of another folder that holds questions.toml.

    Raises KnowledgeError naming the question and the field of a fault.
    """
    path = resource("knowledge", FILE) if folder is None else folder / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise KnowledgeError(FILE, "", "", f"is not valid TOML: {fault}") from fault
    entries = _converted("", content, _File)
    questions: dict[str, Question] = {}
    for block in entries.question:
        entry = _converted(str(block.get("id", "?")), block, _QuestionEntry)
        if entry.id in questions:
            raise KnowledgeError(FILE, entry.id, "id", "used twice")
        if entry.section not in entries.sections:
            raise KnowledgeError(FILE, entry.id, "section", f"{entry.section!r} is not a section")
        questions[entry.id] = _question(entry, questions, catalogue)
    order = [entries.sections.index(question.section) for question in questions.values()]
    if order != sorted(order):
        raise KnowledgeError(FILE, "", "sections", "the questions of a section must stand together, in order")
    sectors = questions.get("sector")
    if sectors is not None and set(sectors.options) != set(catalogue.sectors):
        raise KnowledgeError(FILE, "sector", "options", "they are not the sectors of sectors.toml")
    return Questionnaire(questions=questions, sections=entries.sections, catalogue=catalogue)


def _converted(entry: str, block: object, shape: type[Shape]) -> Shape:
    try:
        return msgspec.convert(block, shape)
    except msgspec.ValidationError as fault:
        message, _, path = str(fault).partition(" - at `$")
        raise KnowledgeError(FILE, entry, path.rstrip("`").lstrip("."), message) from fault


def _question(entry: _QuestionEntry, earlier: Mapping[str, Question], catalogue: Catalogue) -> Question:
    def fault(field: str, problem: str) -> KnowledgeError:
        return KnowledgeError(FILE, entry.id, field, problem)

    ids: dict[OptionsFrom, tuple[str, ...]] = {
        "countries": tuple(catalogue.countries),
        "currencies": tuple(catalogue.fx),
        "occasions": tuple(catalogue.occasions),
        "channels": tuple(catalogue.channels),
    }
    options = ids[entry.options_from] if entry.options_from else entry.options
    if (entry.kind in ("choice", "multi")) != bool(options) or (entry.options_from and entry.options):
        raise fault("options", "a choice or multi has options or options_from, other kinds have neither")
    if len(set(options)) != len(options):
        raise fault("options", "given twice")
    if (entry.kind in _NUMERIC) != (entry.range is not None):
        raise fault("range", "asked of numbers and tables, and only of them")
    if entry.range and not (math.isfinite(sum(entry.range)) and entry.range[0] < entry.range[1]):
        raise fault("range", "the lowest must be below the highest, both finite")
    if entry.kind in _NUMERIC and not entry.unit:
        raise fault("unit", "a number needs one")
    if (entry.kind == "table") != (entry.table_key is not None):
        raise fault("table_key", "asked of tables, and only of them")
    if entry.other_keys and entry.table_key != "source":
        raise fault("other_keys", 'only for table_key = "source"')
    return Question(
        id=entry.id, section=entry.section, kind=entry.kind, quick=entry.quick, options=options,
        low=entry.range[0] if entry.range else None, high=entry.range[1] if entry.range else None,
        unit=entry.unit, may_not_apply=entry.na,
        shown_when=_condition(entry, earlier), typical=entry.typical, preset=entry.preset,
        table_key=entry.table_key,
        keys=ids["channels"] + entry.other_keys if entry.table_key else (), quick_rows=entry.quick_rows,
    )  # fmt: skip


def _condition(entry: _QuestionEntry, earlier: Mapping[str, Question]) -> Condition | None:
    if entry.shown_when is None:
        return None
    fault = KnowledgeError
    if bool(entry.shown_when.all) == bool(entry.shown_when.any):
        raise fault(FILE, entry.id, "shown_when", "one of all and any, not empty")
    clauses = []
    for clause in entry.shown_when.all or entry.shown_when.any:
        if (bool(clause.is_) + bool(clause.is_not) + bool(clause.has)) != 1:
            raise fault(FILE, entry.id, "shown_when", "each clause has one of is, is_not and has")
        if clause.question not in earlier:
            raise fault(FILE, entry.id, "shown_when", f"{clause.question!r} is not an earlier question")
        asked = earlier[clause.question]
        if (asked.kind == "multi") != bool(clause.has):
            raise fault(FILE, entry.id, "shown_when", "has is for multi questions, is and is_not for choices")
        unknown = {*clause.is_, *clause.is_not, *([clause.has] if clause.has else [])} - set(asked.options)
        if unknown:
            raise fault(FILE, entry.id, "shown_when", f"not options of {asked.id}: {sorted(unknown)}")
        clauses.append(
            Clause(question=clause.question, is_any=clause.is_, is_not=clause.is_not, has=clause.has)
        )
    return Condition("all" if entry.shown_when.all else "any", tuple(clauses))
