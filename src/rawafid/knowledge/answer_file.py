"""The answer file: a client's answers as JSON, for people and programs to write, read strictly.

Nothing is guessed: what is unknown, of another type or out of range is refused with the path of the value
and what is accepted. The top-level field "accepted" is the guidance of a template and is ignored.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from rawafid.errors import UserError, mark
from rawafid.knowledge.answers import NO_ANSWERS, Answer, Answers, frozen, plain
from rawafid.knowledge.questionnaire import AnswerRefused, Question, Questionnaire, clipped, nearest, shown

VERSION: Final = 1
"""The number under "rawafid" that this program writes and reads."""

LARGEST_BYTES: Final = 2_000_000
_LONGEST_TEXT: Final = 20_000
_MOST_MONEY: Final = 1e12
_MOST_CHANNELS: Final = 1000
_MOST_WANTED: Final = 1e9
_WANTED: Final = ("orders", "people")
SCENARIOS: Final = ("cautious", "balanced", "bold")
_FIELDS: Final = ("rawafid", "client", "start", "answers", "notes", "options", "accepted")
_MONTH: Final = re.compile(r"(199\d|20\d\d|2100)-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Limit:
    """Least and most money a month for a channel if it is used, in the client's currency."""

    min: float | None = None
    max: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Orders wanted, or people to be reached, over the horizon, and the chance (0–1) that it should have.

    Exactly one of the two is given; ValueError otherwise.
    """

    orders: float | None = None
    people: float | None = None
    chance: float

    def __post_init__(self) -> None:
        if (self.orders is None) == (self.people is None):
            raise ValueError("a target is in orders or in people")

    @property
    def amount(self) -> float:
        """How many are wanted, whichever it is."""
        amount = self.orders if self.orders is not None else self.people
        assert amount is not None
        return amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the client asks of the advice beyond the answers. Shares are 0–1 of cost, lowest and highest."""

    scenario: str | None = None
    max_channels: int | None = None
    limits: Mapping[str, Limit] = field(default_factory=lambda: MappingProxyType({}))
    upstream_share: tuple[float, float] | None = None
    inbound_share: tuple[float, float] | None = None
    spend_all: bool = False
    target: Target | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFile:
    """What an answer file says. `start` is a month such as "2026-12"; answers stand in the questions' order.

    An answer of None was left open in so many words; it means the same as one that is absent.
    """

    name: str = ""
    city: str = ""
    notes: str = ""
    start: str | None = None
    answers: Answers = field(default_factory=lambda: NO_ANSWERS)
    answer_notes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    options: Options = field(default_factory=Options)


def read_answer_file(data: bytes, name: str, questionnaire: Questionnaire) -> ClientFile:
    """The client described by the bytes of an answer file.

    `name` is what the messages call the file. Raises UserError with one sentence that names the file, the
    path of the first offending value and what is accepted.
    """
    try:
        return _client(_decoded(data), questionnaire)
    except AnswerRefused as refused:
        raise _in_file(name, refused) from None
    except RecursionError:
        deep = AnswerRefused(mark("the values are nested too deeply"), {})
        raise _in_file(name, deep) from None


def write_answer_file(client: ClientFile) -> bytes:
    """The answer file of a client in its one canonical form; reading it gives the same client."""
    document: dict[str, object] = {"rawafid": VERSION}
    described = {"name": client.name, "city": client.city, "notes": client.notes}
    if any(described.values()):
        document["client"] = {key: text for key, text in described.items() if text}
    if client.start is not None:
        document["start"] = client.start
    document["answers"] = {id: plain(answer) for id, answer in client.answers.items()}
    if client.answer_notes:
        document["notes"] = dict(client.answer_notes)
    if options := _plain_options(client.options):
        document["options"] = options
    return _encoded(document)


def template(
    questionnaire: Questionnaire, *, quick: bool = False, labels: Mapping[str, str] | None = None
) -> bytes:
    """An answer file with every question open, or with those of the quick way.

    Under "accepted" it says what each question takes; `labels` adds the question itself in the reader's
    language.
    """
    asked = [question for question in questionnaire.questions.values() if question.quick or not quick]
    channels = tuple(questionnaire.catalogue.channels)
    guidance: dict[str, object] = {
        question.id: _accepted(question, labels or {}, channels) for question in asked
    }
    guidance["channels"] = list(channels)
    document = {
        "rawafid": VERSION,
        "client": {"name": "", "notes": ""},
        "answers": {question.id: None for question in asked},
        "accepted": {},
    }
    # A line for each question: a list of sixty occasions down the page would bury the rest.
    lines = (f"    {json.dumps(id)}: {json.dumps(said, ensure_ascii=False)}" for id, said in guidance.items())
    body = _encoded(document).decode()
    return body.replace('"accepted": {}', '"accepted": {\n' + ",\n".join(lines) + "\n  }").encode()


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────


class _Twice(dict[str, object]):
    """An object of a file in which a key was given twice."""

    key: str


def _decoded(data: bytes) -> object:
    if len(data) > LARGEST_BYTES:
        raise AnswerRefused(mark("the file is too large for an answer file"), {})
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AnswerRefused(mark("the file is not text in UTF-8; save it as UTF-8"), {}) from None
    if not text.strip():
        raise AnswerRefused(mark("the file is empty; `rawafid template` writes one to fill in"), {})
    try:
        document: object = json.loads(text, object_pairs_hook=_object, parse_int=_whole)
    except json.JSONDecodeError as fault:
        raise AnswerRefused(
            mark("not valid JSON at line {line}, column {column}"),
            {"line": fault.lineno, "column": fault.colno},
        ) from None
    return document


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            twice = _Twice(pairs)
            twice.key = key
            return twice
        found[key] = value
    return found


def _whole(digits: str) -> int | float:
    # Python refuses to read whole numbers of thousands of digits; as infinity they are out of every range.
    return int(digits) if len(digits) < 400 else float("inf")


def _in_file(name: str, refused: AnswerRefused) -> UserError:
    path = refused.at.lstrip(".")
    if not path:
        return UserError(mark("{file}: {problem}"), {"file": name, "problem": refused})
    return UserError(mark("{file}: {path}: {problem}"), {"file": name, "path": path, "problem": refused})


def _client(document: object, questionnaire: Questionnaire) -> ClientFile:
    _refuse_twice(document, "")
    if not isinstance(document, dict):
        raise _refused("", mark("{value} is not accepted; give an object with {fields}"), document, _FIELDS)
    _version(document)
    _known_fields(document, "", _FIELDS)
    client = _fields(document.get("client"), ".client", ("name", "city", "notes"))
    answers = _fields(document.get("answers"), ".answers", None)
    notes = _fields(document.get("notes"), ".notes", None)
    for path, given in ((".answers", answers), (".notes", notes)):
        for id in given:
            if id not in questionnaire.questions:
                ids = tuple(questionnaire.questions)
                raise _unknown(f"{path}.{clipped(id)}", id, ids, "rawafid questions")
    return ClientFile(
        name=_text(client.get("name"), ".client.name", one_line=True),
        city=_text(client.get("city"), ".client.city", one_line=True),
        notes=_text(client.get("notes"), ".client.notes"),
        start=_month(document.get("start")),
        answers=frozen(
            (id, _answer(questionnaire, id, answers[id])) for id in questionnaire.questions if id in answers
        ),
        answer_notes=MappingProxyType(
            {
                id: _text(notes[id], f".notes.{id}")
                for id in questionnaire.questions
                if notes.get(id) is not None
            }
        ),
        options=_options(document.get("options"), questionnaire),
    )


def _refuse_twice(value: object, path: str) -> None:
    if isinstance(value, _Twice):
        raise AnswerRefused(mark("given twice; keep one"), {}, at=f"{path}.{clipped(value.key)}")
    if isinstance(value, dict):
        for key, inner in value.items():
            _refuse_twice(inner, f"{path}.{clipped(key)}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            _refuse_twice(inner, f"{path}[{place}]")


def _version(document: Mapping[str, object]) -> None:
    version = document.get("rawafid")
    if type(version) is int and version > VERSION:
        raise AnswerRefused(
            mark("the file was made by a newer version of Rawafid; this one reads {version}"),
            {"version": VERSION},
            at=".rawafid",
        )
    if type(version) is not int or version != VERSION:
        raise AnswerRefused(
            mark('an answer file says "rawafid": {version}'), {"version": VERSION}, at=".rawafid"
        )


def _answer(questionnaire: Questionnaire, id: str, raw: object) -> Answer:
    try:
        return questionnaire.check(id, raw)
    except AnswerRefused as refused:
        raise AnswerRefused(refused.key, refused.values, at=f".answers.{id}{clipped(refused.at)}") from None


def _month(raw: object) -> str | None:
    if raw is None:
        return None
    if isinstance(raw, str) and _MONTH.fullmatch(raw):
        return raw
    raise _refused(
        ".start", mark("{value} is not accepted; give a month such as {fields}"), raw, ("2026-12",)
    )


def _options(raw: object, questionnaire: Questionnaire) -> Options:
    at = ".options"
    given = _fields(
        raw, at,
        ("scenario", "max_channels", "limits", "upstream_share", "inbound_share", "spend_all", "target"),
    )  # fmt: skip
    scenario, spend_all = given.get("scenario"), given.get("spend_all")
    if scenario is not None and scenario not in SCENARIOS:
        raise _refused(
            f"{at}.scenario", mark("{value} is not accepted; choose one of: {fields}"), scenario, SCENARIOS
        )
    if spend_all is not None and not isinstance(spend_all, bool):
        raise _refused(
            f"{at}.spend_all", mark("{value} is not accepted; give {fields}"), spend_all, ("true", "false")
        )
    most = given.get("max_channels")
    if most is not None:
        _between(most, f"{at}.max_channels", 1, _MOST_CHANNELS)
        if type(most) is not int:
            raise _refused(
                f"{at}.max_channels", mark("{value} is not accepted; give a whole number such as {fields}"),
                most, ("6",),
            )  # fmt: skip
    return Options(
        scenario=scenario if isinstance(scenario, str) else None,
        max_channels=most if isinstance(most, int) else None,
        limits=_limits(given.get("limits"), f"{at}.limits", tuple(questionnaire.catalogue.channels)),
        upstream_share=_share(given.get("upstream_share"), f"{at}.upstream_share"),
        inbound_share=_share(given.get("inbound_share"), f"{at}.inbound_share"),
        spend_all=bool(spend_all),
        target=_target(given.get("target"), f"{at}.target"),
    )


def _limits(raw: object, at: str, channels: tuple[str, ...]) -> Mapping[str, Limit]:
    limits = {}
    for channel, value in sorted(_fields(raw, at, None).items()):
        if channel not in channels:
            raise _unknown(f"{at}.{clipped(channel)}", channel, channels, "rawafid channels")
        given = _fields(value, f"{at}.{channel}", ("min", "max"))
        least, most = (
            None if given.get(end) is None else _between(given[end], f"{at}.{channel}.{end}", 0, _MOST_MONEY)
            for end in ("min", "max")
        )
        if least is not None and most is not None and least > most:
            raise AnswerRefused(mark("the lowest value is above the highest"), {}, at=f"{at}.{channel}")
        limits[channel] = Limit(least, most)
    return MappingProxyType(limits)


def _share(raw: object, at: str) -> tuple[float, float] | None:
    if raw is None:
        return None
    if not isinstance(raw, list) or len(raw) != 2:
        raise _refused(
            at, mark("{value} is not accepted; give the lowest and the highest share, such as {fields}"),
            raw, ("[0.3, 0.7]",),
        )  # fmt: skip
    low, high = (_between(end, f"{at}[{place}]", 0, 1) for place, end in enumerate(raw))
    if low > high:
        raise AnswerRefused(mark("the lowest value is above the highest"), {}, at=at)
    return low, high


def _target(raw: object, at: str) -> Target | None:
    if raw is None:
        return None
    given = _fields(raw, at, ("orders", "people", "chance"))
    named = [name for name in _WANTED if given.get(name) is not None]
    if len(named) != 1:
        raise _refused(at, mark("{value} is not accepted; choose one of: {fields}"), raw, _WANTED)
    (name,) = named
    amount = _between(given[name], f"{at}.{name}", 0, _MOST_WANTED)
    chance = _between(given.get("chance"), f"{at}.chance", 0, 1)
    return Target(orders=amount, chance=chance) if name == "orders" else Target(people=amount, chance=chance)


def _fields(raw: object, at: str, known: tuple[str, ...] | None) -> Mapping[str, object]:
    """The fields of an optional object; None stands for an object without any."""
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        if known is None:
            raise _refused(at, mark("{value} is not accepted; give an object of ids and values"), raw, ())
        raise _refused(at, mark("{value} is not accepted; give an object with {fields}"), raw, known)
    if known is not None:
        _known_fields(raw, at, known)
    return raw


def _known_fields(given: Mapping[str, object], at: str, known: tuple[str, ...]) -> None:
    for key in given:
        if key not in known:
            raise _unknown(f"{at}.{clipped(key)}", key, known)


def _between(raw: object, at: str, low: int, high: float) -> float:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool) and low <= raw <= high:
        return float(raw) + 0.0
    raise AnswerRefused(
        mark("{value} is not accepted; give a plain number from {low} to {high}"),
        {"value": shown(raw), "low": low, "high": int(high)},
        at=at,
    )


def _text(raw: object, at: str, *, one_line: bool = False) -> str:
    if raw is None:
        return ""
    allowed = "" if one_line else "\n\r\t"
    if (
        isinstance(raw, str)
        and len(raw) <= _LONGEST_TEXT
        # Control characters and halves of characters can be neither shown nor stored.
        and not any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in allowed for sign in raw)
    ):
        return raw.strip()
    raise AnswerRefused(
        mark("{value} is not accepted; give ordinary text of up to {high} characters"),
        {"value": shown(raw), "high": _LONGEST_TEXT},
        at=at,
    )


def _unknown(at: str, id: str, known: tuple[str, ...], verb: str = "") -> AnswerRefused:
    close = nearest(id, known)
    if close:
        return AnswerRefused(mark("unknown; did you mean {options}?"), {"options": close}, at=at)
    if verb:
        return AnswerRefused(mark("unknown; `{verb}` lists what is known"), {"verb": verb}, at=at)
    return AnswerRefused(mark("unknown; accepted are: {options}"), {"options": known}, at=at)


def _refused(at: str, key: str, raw: object, fields: tuple[str, ...]) -> AnswerRefused:
    return AnswerRefused(key, {"value": shown(raw), "fields": fields}, at=at)


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────────


def _encoded(document: Mapping[str, object]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def _plain_options(options: Options) -> dict[str, object]:
    written: dict[str, object] = {}
    if options.scenario is not None:
        written["scenario"] = options.scenario
    if options.max_channels is not None:
        written["max_channels"] = options.max_channels
    if options.limits:
        written["limits"] = {
            channel: {
                end: plain(money)
                for end, money in (("min", limit.min), ("max", limit.max))
                if money is not None
            }
            for channel, limit in options.limits.items()
        }
    for name, share in (("upstream_share", options.upstream_share), ("inbound_share", options.inbound_share)):
        if share is not None:
            written[name] = [plain(end) for end in share]
    if options.spend_all:
        written["spend_all"] = True
    if options.target is not None:
        wanted = "people" if options.target.orders is None else "orders"
        written["target"] = {
            wanted: plain(options.target.amount),
            "chance": plain(options.target.chance),
        }
    return written


def _accepted(question: Question, labels: Mapping[str, str], channels: tuple[str, ...]) -> dict[str, object]:
    said: dict[str, object] = {}
    if question.id in labels:
        said["question"] = labels[question.id]
    if question.kind == "choice":
        said["one_of"] = list(question.options)
    elif question.kind == "multi":
        said["list_of"] = ["channels"] if question.options == channels else list(question.options)
    else:
        if question.table_key is not None:
            others = [key for key in question.keys if key not in channels]
            said["object_of"] = ["channels", *others]
        said["number_from"], said["to"], said["unit"] = (
            plain(question.low),
            plain(question.high),
            question.unit,
        )
    if question.may_not_apply:
        said["or"] = "n/a"
    if question.shown_when is not None:
        said["asked_when"] = question.shown_when.plain()
    return said
