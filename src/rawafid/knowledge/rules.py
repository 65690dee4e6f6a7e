"""What an answer says: evidence on channels, on the share of brand work, and what rules a channel out.

Every rule is one answer and one reason. The reason's sentence is the translation of the rule's id in the
context "rules"; the numbers come from resources/knowledge/rules.toml.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, TypeVar

from rawafid.files import resource
from rawafid.knowledge.catalogue import Catalogue
from rawafid.knowledge.loading import KnowledgeFiles, converted
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.knowledge.sources import (
    DOES_NOT_APPLY,
    EXPERT_PRIOR,
    Confidence,
    KnowledgeError,
    Quantity,
    Source,
    fault_of,
)

Parameter = Literal["action", "aware", "both", "price"]
RequirementKind = Literal["mask", "cost", "warning"]

FILE: Final = "rules.toml"
LARGEST_EFFECT: Final = 2.0
"""A mid beyond this, in natural logs, is no evidence any more but a requirement."""
LARGEST_SHIFT: Final = 0.25
"""The most that one answer may move the share of brand work, in share points."""
MOST_TOPICS: Final = 12
"""Reasons for a whole plan are exact Shapley values over topics, 2^topics plans."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A shift on some channels: natural logs of further orders (`action`), of people made aware (`aware`),
    of `both`, or of the price of a unit (`price`, where up is dearer).

    `on` is as written in the file, `channels` the same with groups spread out, each channel once.
    """

    on: tuple[str, ...]
    channels: tuple[str, ...]
    parameter: Parameter
    size: Quantity


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason that any of `answer` to `question` gives for or against channels."""

    id: str
    topic: str
    question: str
    answer: tuple[str, ...]
    effects: tuple[Effect, ...]
    source: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class AnchorRule:
    """One reason to move the share of brand (upstream) work; `shift` is in share points, 0.05 = 5 points."""

    id: str
    topic: str
    question: str
    answer: tuple[str, ...]
    shift: Quantity


@dataclass(frozen=True, slots=True)
class Anchor:
    """The share of brand work before other answers, and the range that no sum of shifts leaves (0–1).

    Source of the bases: Binet and Field, 60:40 over all and 46:54 between firms.
    """

    base_consumers: Quantity
    base_businesses: Quantity
    lowest: Quantity
    highest: Quantity

    def base(self, customer_type: object) -> Quantity:
        """The base for an answer to `customer_type`; halfway for both and for don't know.

        Public buyers are read as businesses: no figure is known for them.
        """
        if customer_type == "consumers":
            return self.base_consumers
        if customer_type in ("businesses", "government"):
            return self.base_businesses
        one, other = self.base_consumers, self.base_businesses
        return Quantity(
            # Half of each kind of buyer, or not knowing which: the range has to hold both.
            min(one.low, other.low),
            (one.mid + other.mid) / 2,
            max(one.high, other.high),
            one.unit,
            one.source + other.source,
            "low",
        )


@dataclass(frozen=True, slots=True)
class Answered:
    """Holds when `question` was answered with any of `answer`."""

    question: str
    answer: tuple[str, ...]

    def holds(self, answers: Mapping[str, object]) -> bool:
        return any(option in self.answer for option in _chosen(answers.get(self.question)))


@dataclass(frozen=True, slots=True)
class Requirement:
    """What must be so before a channel is used; never evidence, which argues but does not forbid.

    mask: the channels are off. cost: their first use costs `setup_hours` and `setup_usd` more, once for
    each channel. warning: they stay, and the reason is said. `unless` lifts the requirement; without an
    answer to its question the requirement stands, and without an answer to `when` it does not.
    """

    id: str
    kind: RequirementKind
    when: Answered
    unless: Answered | None
    on: tuple[str, ...]
    channels: tuple[str, ...]
    setup_hours: Quantity
    setup_usd: Quantity
    source: tuple[str, ...]
    confidence: Confidence

    def applies(self, answers: Mapping[str, object]) -> bool:
        return self.when.holds(answers) and not (self.unless is not None and self.unless.holds(answers))


@dataclass(frozen=True, slots=True)
class Pooling:
    """Weights before shifts are added (log-linear pooling): answers repeat one another."""

    sector: Quantity
    other: Quantity
    anchor: Quantity


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules, each kind sorted by id, so that nothing depends on their order in the file.

    An answer is an option's id, a collection of them for a multiple choice, an integer for `horizon`;
    anything else (don't know, does not apply, an amount) has no rule.
    """

    topics: Mapping[str, tuple[str, ...]]
    pooling: Pooling
    anchor: Anchor
    rules: tuple[Rule, ...]
    anchor_rules: tuple[AnchorRule, ...]
    requirements: tuple[Requirement, ...]
    _rules_by_option: Mapping[tuple[str, str], tuple[Rule, ...]]
    _anchor_by_option: Mapping[tuple[str, str], tuple[AnchorRule, ...]]

    @property
    def questions(self) -> tuple[str, ...]:
        """Ids of the questions that move a channel or the anchor, sorted."""
        asked = {rule.question for rule in self.rules} | {rule.question for rule in self.anchor_rules}
        return tuple(sorted(asked))

    def rules_of(self, question: str, answer: object) -> tuple[Rule, ...]:
        """The rules that speak when `question` is answered so, each once."""
        return _matching(self._rules_by_option, question, answer)

    def effects_of(self, question: str, answer: object) -> tuple[tuple[Rule, Effect], ...]:
        """Every shift on channels that this answer brings, with the rule that gives the reason."""
        return tuple((rule, effect) for rule in self.rules_of(question, answer) for effect in rule.effects)

    def shifts_of(self, question: str, answer: object) -> tuple[AnchorRule, ...]:
        """The rules on the share of brand work that speak when `question` is answered so."""
        return _matching(self._anchor_by_option, question, answer)

    def weight_of(self, rule: Rule | AnchorRule) -> Quantity:
        """What a rule's shift is multiplied with before it is added to the others, 0–1."""
        if isinstance(rule, AnchorRule):
            return self.pooling.anchor
        return self.pooling.sector if rule.topic == "sector" else self.pooling.other

    def requirements_of(self, answers: Mapping[str, object]) -> tuple[Requirement, ...]:
        """The requirements that these answers bring, by question id."""
        return tuple(one for one in self.requirements if one.applies(answers))


_R = TypeVar("_R", Rule, AnchorRule)


def _chosen(answer: object) -> tuple[str, ...]:
    if isinstance(answer, str):
        return (answer,)
    if isinstance(answer, int) and not isinstance(answer, bool):
        return (str(answer),)
    if isinstance(answer, tuple | list | set | frozenset):
        return tuple(option for option in answer if isinstance(option, str))
    return ()


def _matching(
    index: Mapping[tuple[str, str], tuple[_R, ...]], question: str, answer: object
) -> tuple[_R, ...]:
    options = _chosen(answer)
    if len(options) == 1:
        return index.get((question, options[0]), ())
    found = {rule.id: rule for option in options for rule in index.get((question, option), ())}
    return tuple(found[id] for id in sorted(found))


def _index(rules: Iterable[_R]) -> Mapping[tuple[str, str], tuple[_R, ...]]:
    index: dict[tuple[str, str], list[_R]] = {}
    for rule in rules:
        for option in rule.answer:
            index.setdefault((rule.question, option), []).append(rule)
    return MappingProxyType({key: tuple(found) for key, found in index.items()})


# What the file holds, before names are looked up.


@dataclass(frozen=True, slots=True)
class _Range:
    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True)
class _Effect:
    on: tuple[str, ...]
    parameter: Parameter
    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True)
class _Rule:
    id: str
    question: str
    answer: tuple[str, ...]
    source: tuple[str, ...]
    confidence: Confidence = "low"
    kind: Literal["channels", "anchor"] = "channels"
    effects: tuple[_Effect, ...] = ()
    shift: _Range | None = None


@dataclass(frozen=True, slots=True)
class _Requirement:
    id: str
    kind: RequirementKind
    question: str
    answer: tuple[str, ...]
    on: tuple[str, ...]
    source: tuple[str, ...]
    confidence: Confidence = "low"
    unless: Answered | None = None
    setup_hours: Quantity = DOES_NOT_APPLY
    setup_usd: Quantity = DOES_NOT_APPLY


_T = TypeVar("_T")


def _fault(entry: str, field: str, problem: str) -> KnowledgeError:
    return KnowledgeError(FILE, entry, field, problem)


def _entries(document: Mapping[str, object], table: str, kind: type[_T]) -> list[_T]:
    """The tables of one array in the order of their ids."""
    blocks = document.get(table, [])
    if not isinstance(blocks, list):
        raise _fault(table, "", f"is an array of tables, [[{table}]]")
    found = {}
    for position, block in enumerate(blocks):
        name = block.get("id") if isinstance(block, dict) else None
        if not isinstance(name, str):
            raise _fault(f"{table}[{position}]", "id", "is missing")
        if name in found:
            raise _fault(name, "id", "stands twice")
        found[name] = converted(FILE, name, block, kind)
    return [found[name] for name in sorted(found)]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns entries into values, looking up every name they use."""

    channels: Collection[str]
    groups: Mapping[str, Collection[str]]
    sources: Mapping[str, Source]
    topic_of: Mapping[str, str]
    questionnaire: Questionnaire | None

    def checked(self, number: Quantity, unit: str, entry: str, field: str) -> Quantity:
        """A number of the file, if its unit and source are right."""
        if number.unit != unit:
            raise _fault(entry, field, f"the unit is {unit}, not {number.unit}")
        problem = fault_of(number, self.sources)
        if problem is not None:
            raise _fault(entry, field, problem)
        return number

    def ranged(self, range_: _Range | _Effect, unit: str, rule: _Rule, field: str) -> Quantity:
        """A range with the source of its rule."""
        try:
            number = Quantity(range_.low, range_.mid, range_.high, unit, rule.source, rule.confidence)
        except ValueError as error:
            raise _fault(rule.id, field, str(error)) from error
        return self.checked(number, unit, rule.id, field)

    def spread(self, on: tuple[str, ...], entry: str, field: str) -> tuple[str, ...]:
        """The channels that the names stand for, sorted, each once."""
        found: list[str] = []
        for name in on:
            if name in self.groups:
                found.extend(self.groups[name])
            elif name in self.channels:
                found.append(name)
            else:
                raise _fault(entry, field, f"{name!r} is neither a channel nor a group")
        if not found:
            raise _fault(entry, field, "names no channel")
        twice = sorted({name for name in found if found.count(name) > 1})
        if twice:
            raise _fault(entry, field, f"names {', '.join(twice)} more than once")
        return tuple(sorted(found))

    def check_answer(self, question: str, answer: tuple[str, ...], entry: str, field: str) -> None:
        if not answer or len(set(answer)) != len(answer):
            raise _fault(entry, field, "needs at least one option, each once")
        if self.questionnaire is None:
            return
        asked = self.questionnaire.questions.get(question)
        if asked is None:
            raise _fault(entry, field, f"there is no question {question!r}")
        unknown = sorted(set(answer) - {str(option) for option in asked.options})
        if unknown:
            raise _fault(entry, field, f"no options of {question}: {', '.join(unknown)}")

    def topic(self, rule: _Rule) -> str:
        self.check_answer(rule.question, rule.answer, rule.id, "answer")
        if rule.question not in self.topic_of:
            raise _fault(rule.id, "question", f"no topic lists the question {rule.question!r}")
        return self.topic_of[rule.question]

    def rule(self, raw: _Rule) -> Rule:
        topic = self.topic(raw)
        if raw.shift is not None or not raw.effects:
            raise _fault(raw.id, "effects", "a rule on channels has effects and no shift")
        effects = []
        for position, effect in enumerate(raw.effects):
            field = f"effects[{position}]"
            size = self.ranged(effect, "log_shift", raw, field)
            if abs(size.mid) > LARGEST_EFFECT:
                raise _fault(raw.id, field, f"beyond ±{LARGEST_EFFECT} it is a requirement, not evidence")
            if size.mid == 0:
                raise _fault(raw.id, field, "an effect of nothing gives no reason")
            effects.append(Effect(effect.on, self.spread(effect.on, raw.id, field), effect.parameter, size))
        return Rule(raw.id, topic, raw.question, raw.answer, tuple(effects), raw.source, raw.confidence)

    def anchor_rule(self, raw: _Rule) -> AnchorRule:
        topic = self.topic(raw)
        if raw.shift is None or raw.effects:
            raise _fault(raw.id, "shift", "a rule on the anchor has a shift and no effects")
        shift = self.ranged(raw.shift, "share_points", raw, "shift")
        if not 0 < abs(shift.mid) <= LARGEST_SHIFT:
            raise _fault(raw.id, "shift", f"one answer moves the share by something, up to ±{LARGEST_SHIFT}")
        return AnchorRule(raw.id, topic, raw.question, raw.answer, shift)

    def requirement(self, raw: _Requirement) -> Requirement:
        self.check_answer(raw.question, raw.answer, raw.id, "answer")
        if raw.unless is not None:
            self.check_answer(raw.unless.question, raw.unless.answer, raw.id, "unless")
        unknown = [] if raw.source == (EXPERT_PRIOR,) else [s for s in raw.source if s not in self.sources]
        if unknown or not raw.source:
            raise _fault(raw.id, "source", f"not in sources.toml: {', '.join(unknown) or 'nothing given'}")
        if (raw.kind == "cost") != (raw.setup_hours.applies or raw.setup_usd.applies):
            raise _fault(raw.id, "kind", "a cost, and only a cost, has setup_hours or setup_usd")
        if raw.setup_hours.applies:
            self.checked(raw.setup_hours, "hours", raw.id, "setup_hours")
        if raw.setup_usd.applies:
            self.checked(raw.setup_usd, "usd", raw.id, "setup_usd")
        return Requirement(
            raw.id,
            raw.kind,
            Answered(raw.question, raw.answer),
            raw.unless,
            raw.on,
            self.spread(raw.on, raw.id, "on"),
            raw.setup_hours,
            raw.setup_usd,
            raw.source,
            raw.confidence,
        )


def _topic_of(topics: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    if len(topics) > MOST_TOPICS:
        raise _fault("topics", "", f"at most {MOST_TOPICS}, not {len(topics)}")
    topic_of: dict[str, str] = {}
    for topic, questions in topics.items():
        for question in questions:
            if question in topic_of:
                raise _fault("topics", topic, f"{question!r} is in {topic_of[question]} already")
            topic_of[question] = topic
    return topic_of


def load_rules(
    catalogue: Catalogue, questionnaire: Questionnaire | None = None, *, folder: Path | None = None
) -> Rulebook:
    """Read rules.toml from `folder` (the shipped knowledge without one) and check all of it.

    `catalogue` knows channels, groups and sources; without `questionnaire` questions and options are not
    looked up. Raises KnowledgeError with file, id and field at the first fault.
    """
    document = KnowledgeFiles.read(resource("knowledge") if folder is None else folder).parsed(FILE)
    unknown = sorted(set(document) - {"topics", "pooling", "anchor", "rule", "requirement"})
    if unknown:
        raise _fault(unknown[0], "", "unknown table")
    topics = {
        topic: converted(FILE, f"topics.{topic}", ids, tuple[str, ...])
        for topic, ids in sorted(converted(FILE, "topics", document.get("topics"), dict).items())
    }
    reader = _Reader(
        catalogue.channels, catalogue.groups, catalogue.sources, _topic_of(topics), questionnaire
    )
    pooling = converted(FILE, "pooling", document.get("pooling"), Pooling)
    anchor = converted(FILE, "anchor", document.get("anchor"), Anchor)
    for weight in fields(Pooling):
        reader.checked(getattr(pooling, weight.name), "factor", "pooling", weight.name)
    for share in fields(Anchor):
        reader.checked(getattr(anchor, share.name), "share", "anchor", share.name)

    raw_rules = _entries(document, "rule", _Rule)
    raw_requirements = _entries(document, "requirement", _Requirement)
    # Reasons of all kinds share one context of the translations.
    for name in {raw.id for raw in raw_rules} & {raw.id for raw in raw_requirements}:
        raise _fault(name, "id", "is both a rule and a requirement")
    rules = tuple(reader.rule(raw) for raw in raw_rules if raw.kind == "channels")
    anchor_rules = tuple(reader.anchor_rule(raw) for raw in raw_rules if raw.kind == "anchor")
    return Rulebook(
        MappingProxyType(topics),
        pooling,
        anchor,
        rules,
        anchor_rules,
        tuple(reader.requirement(raw) for raw in raw_requirements),
        _index(rules),
        _index(anchor_rules),
    )
