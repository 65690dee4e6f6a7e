"""Keeps translations/rawafid_*.ts in step with the code and the knowledge, and compiles them.

    translations.py check            says what is missing, unused, unfinished or badly written; exit 1 if any
    translations.py update           adds what is missing as unfinished and drops what nothing uses any more
    translations.py merge FILE…      puts texts from JSON files into the three .ts files
    translations.py compile          writes the form that the program loads quickly

A file to merge is `{"context": {"key": {"ar": "…", "en": "…", "fr": "…"}}}`. In the context `app` the key is
the English sentence, or "sentence|note" where the code gives a note, and a language that counts has a list
of its plural forms (ar 6, en 2, fr 2). The program's own modules are the only thing needed beside Python.
"""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from rawafid.errors import PLACEHOLDER
from rawafid.files import compiled
from rawafid.language.messages import APP, LANGUAGES, PLURAL_FORMS, Entry, compile_catalogue, read_ts
from rawafid.language.numbers import BIDI_CONTROLS, Language

ROOT: Final = Path(__file__).resolve().parent.parent


class Key(NamedTuple):
    """What one message is found by; the order of keys is the order of the .ts files."""

    context: str
    source: str
    note: str = ""

    def __str__(self) -> str:
        note = f" ({self.note})" if self.note else ""
        return f"{self.context}: {self.source!r}{note}"


@dataclass
class Wanted:
    """Every message that the program can show, and whether it counts something."""

    numerus: dict[Key, bool] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    # Contexts whose knowledge file is not there: their texts are neither missing nor unused.
    unknown: set[str] = field(default_factory=set)

    def add(self, key: Key, *, numerus: bool = False) -> None:
        self.numerus[key] = self.numerus.get(key, False) or numerus

    def in_language(self, language: Language) -> dict[Key, bool]:
        """English sentences of the code are their own text, unless they count."""
        if language != "en":
            return self.numerus
        return {key: numerus for key, numerus in self.numerus.items() if numerus or key.context != APP}


# ---- what the knowledge needs

Toml = Mapping[str, Any]


def entries(file: Toml) -> Iterator[str]:
    """Ids of a file with one table per id."""
    return (key for key, value in file.items() if isinstance(value, dict))


def items(name: str) -> Callable[[Toml], Iterator[str]]:
    """Ids of an array of tables."""
    return lambda file: (item["id"] for item in file.get(name, []))


def guide_part(kind: str) -> Callable[[Toml], Iterator[str]]:
    """Ids of one kind of part of the guide, with the kind before them."""
    return lambda file: (f"{kind}.{item['id']}" for item in file.get(kind, []))


def contents(file: Toml) -> Iterator[str]:
    """The forms of content that stages of the journey name."""
    for stage in file.get("stage", []):
        for content in stage["content"]:
            yield f"content.{content}"


def fixed(*ids: str) -> Callable[[Toml], Iterable[str]]:
    """Ids that no file lists."""
    return lambda file: ids


def options(file: Toml) -> Iterator[str]:
    """Own options of questions and own rows of their tables; the others are ids with prose of their own."""
    for question in file.get("question", []):
        for option in (*question.get("options", []), *question.get("other_keys", [])):
            yield f"{question['id']}.{option}"


def units(node: Any) -> Iterator[str]:
    """Every unit named anywhere, and what a channel is paid by."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("unit", "basis") and isinstance(value, str):
                yield value
            else:
                yield from units(value)
    elif isinstance(node, list):
        for value in node:
            yield from units(value)


@dataclass(frozen=True)
class Prose:
    """One line of the table below: `ids` of `file`, each with every one of `parts`, need prose."""

    context: str
    file: str
    ids: Callable[[Toml], Iterable[str]]
    parts: tuple[str, ...] = ("",)


APPROACH_PARTS: Final = (
    *("", ".long", ".about", ".aim", ".stage", ".judged"),
    *(".benefits", ".challenges", ".how"),
)
PROSE: Final = (
    Prose("channels", "channels.toml", entries, ("", ".about", ".benefits", ".challenges", ".start")),
    Prose("questions", "questions.toml", items("question"), ("", ".help", ".why")),
    Prose("questions", "questions.toml", options),
    Prose("sections", "questions.toml", lambda file: file.get("sections", [])),
    Prose("sectors", "sectors.toml", entries, ("", ".differs")),
    Prose("countries", "countries.toml", entries, ("", ".differs")),
    Prose("currencies", "fx.toml", entries, ("", ".symbol")),
    Prose("occasions", "occasions.toml", entries, ("", ".tone")),
    Prose("metrics", "metrics.toml", entries, ("", ".about")),
    Prose("approaches", "approaches.toml", entries, APPROACH_PARTS),
    Prose("rules", "rules.toml", items("rule")),
    Prose("rules", "rules.toml", items("requirement")),
    Prose("legal", "legal.toml", entries),
    Prose(
        "results",
        "sectors.toml",
        fixed("order", "booking", "qualified_lead", "contract", "donation"),
        ("", ".plural"),
    ),
    *(
        Prose("guide", "guide.toml", guide_part(kind), parts)
        for kind, parts in {
            "topic": ("", ".text"),
            "story": ("", ".text"),
            "stage": ("", ".about", ".asks"),
            "lesson": ("", ".about", ".text", ".example", ".todo"),
            "article": ("",),
            "claim": ("",),
            "term": ("", ".about", ".also"),
        }.items()
    ),
    Prose("guide", "guide.toml", contents),
    Prose("units", "questions.toml", units),
    Prose("units", "channels.toml", units),
    Prose("units", "sectors.toml", units),
    Prose("units", "countries.toml", units),
    Prose("units", "metrics.toml", units),
    Prose("units", "rules.toml", units),
)


def want_knowledge(root: Path, wanted: Wanted) -> None:
    files: dict[str, Toml | None] = {}
    for line in PROSE:
        if line.file not in files:
            path = root / "resources" / "knowledge" / line.file
            files[line.file] = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
            if files[line.file] is None:
                wanted.problems.append(f"resources/knowledge/{line.file} is missing")
        file = files[line.file]
        if file is None:
            wanted.unknown.add(line.context)
            continue
        for entry in line.ids(file):
            for part in line.parts:
                wanted.add(Key(line.context, entry + part))


# ---- what the code needs

# The place of the source among the arguments of each function that takes one.
SOURCE_AT: Final = {"tr": 0, "mark": 0, "UserError": 0, "QT_TR_NOOP": 0, "QT_TRANSLATE_NOOP": 1}


def want_code(root: Path, wanted: Wanted) -> None:
    for path in sorted((root / "src").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), where)):
            if isinstance(node, ast.Call):
                _want_call(node, where, wanted)


def _want_call(call: ast.Call, where: str, wanted: Wanted) -> None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = SOURCE_AT.get(name)
    if place is None or len(call.args) <= place:
        return
    note = next((_literal(one.value) for one in call.keywords if one.arg == "note"), None)
    if note is None and name == "tr" and len(call.args) > 1:  # as Qt has it: tr(source, note, n)
        note = _literal(call.args[1])
    counts = (len(call.args) > 2 and name == "tr") or any(one.arg == "n" for one in call.keywords)
    sources = [call.args[place]]
    while sources:
        source = sources.pop()
        if isinstance(source, ast.IfExp):
            sources += [source.body, source.orelse]
        elif (text := _literal(source)) is not None:
            counts_here = counts or "n" in placeholders(text)
            wanted.add(Key(APP, text, note or ""), numerus=counts_here)
        elif isinstance(source, (ast.JoinedStr, ast.BinOp)):
            wanted.problems.append(f"{where}:{source.lineno}: {name}() needs one plain literal")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def wanted_by(root: Path) -> Wanted:
    """Everything that code and knowledge can show."""
    wanted = Wanted()
    want_code(root, wanted)
    want_knowledge(root, wanted)
    return wanted


# ---- the .ts files


def ts_path(root: Path, language: Language) -> Path:
    return root / "translations" / f"rawafid_{language}.ts"


def read(root: Path, language: Language) -> dict[Key, Entry]:
    """The messages of one language; the last of two with one key counts. Empty without a file."""
    path = ts_path(root, language)
    if not path.is_file():
        return {}
    found, messages = read_ts(path.read_bytes())
    if found != language:
        raise ValueError(f"{path.name} says that it is {found}")
    return {Key(entry.context, entry.source, entry.note): entry for entry in messages}


def write(root: Path, language: Language, messages: Iterable[Entry]) -> None:
    """Writes the .ts file of one language."""
    path = ts_path(root, language)
    path.parent.mkdir(exist_ok=True)
    path.write_text(as_ts(language, messages), encoding="utf-8", newline="\n")


def as_ts(language: Language, messages: Iterable[Entry]) -> str:
    """A .ts file as Qt Linguist reads it, in the order of keys."""
    ordered = sorted(messages, key=lambda entry: Key(entry.context, entry.source, entry.note))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for entry in ordered:
        if entry.context != context:
            lines += [] if context is None else ["</context>"]
            context = entry.context
            lines += ["<context>", f"    <name>{escaped(context)}</name>"]
        lines += _message(entry)
    lines += ([] if context is None else ["</context>"]) + ["</TS>", ""]
    return "\n".join(lines)


def _message(entry: Entry) -> list[str]:
    state = "" if entry.finished else ' type="unfinished"'
    lines = [
        '    <message numerus="yes">' if entry.numerus else "    <message>",
        f"        <source>{escaped(entry.source)}</source>",
    ]
    if entry.note:
        lines.append(f"        <comment>{escaped(entry.note)}</comment>")
    if entry.numerus:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escaped(text)}</numerusform>" for text in entry.texts]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escaped(entry.texts[0])}</translation>")
    return [*lines, "    </message>"]


# Quotes as Qt writes them; spaces that do not break are spelt out, since nobody sees them in a difference.
ESCAPES: Final = str.maketrans(
    {
        **{"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"},
        **{"\u00a0": "&#xa0;", "\u202f": "&#x202f;"},
    }
)


def escaped(text: str) -> str:
    return text.translate(ESCAPES)


# ---- checks


def problems(root: Path) -> list[str]:
    """All that is wrong with the translations of the source tree at `root`, a line each."""
    wanted = wanted_by(root)
    found = list(wanted.problems)
    english = read(root, "en")
    for language in LANGUAGES:
        name = ts_path(root, language).name
        messages = read(root, language)
        needed = wanted.in_language(language)
        for key in sorted(needed.keys() - messages.keys()):
            found.append(f"{name}: {key}: missing")
        for key, entry in sorted(messages.items()):
            if key.context in wanted.unknown:
                continue
            if key not in needed:
                found.append(f"{name}: {key}: unused")
                continue
            faults = list(text_faults(language, entry)) if entry.finished else ["unfinished"]
            if entry.numerus != needed[key]:
                faults.append("counts in the code" if needed[key] else "does not count in the code")
            elif entry.finished:
                faults += placeholder_faults(language, entry, english.get(key))
            found += [f"{name}: {key}: {fault}" for fault in faults]
    return found


def placeholders(text: str) -> set[str]:
    """Names of the values of a text; Qt's %n and %Ln are n."""
    return {*PLACEHOLDER.findall(text), *("n" for _ in re.finditer(r"%L?n", text))}


def placeholder_faults(language: Language, entry: Entry, english: Entry | None) -> Iterator[str]:
    """Values that a text forgets or invents, compared with the source, or with the English of prose."""
    original = entry.source if entry.context == APP else english.texts[0] if english else ""
    expected = placeholders(original)
    # A form that stands for one number alone may say it in words.
    in_words = {"ar": 3, "en": 1, "fr": 0}[language]
    for form, text in enumerate(entry.texts):
        optional = {"n"} if entry.numerus and form < in_words else set()
        if (expected | optional) != (placeholders(text) | optional):
            yield f"placeholders of {text!r} differ from the source's"


ANYWHERE: Final = (
    (re.compile("[\ufb50-\ufdff\ufe70-\ufefe]"), "Arabic presentation forms"),
    (BIDI_CONTROLS, "an invisible direction mark"),
    (re.compile(r"\.\.\."), "three dots instead of …"),
    (re.compile(r"^\s|\s$"), "a space at an end"),
    (re.compile(r"  "), "two spaces"),
    (re.compile("!"), "an exclamation mark"),
)
BY_LANGUAGE: Final[Mapping[Language, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "ar": (
        (re.compile(r"\s[،؛؟]"), "a space before Arabic punctuation"),
        (re.compile(r"[\u0621-\u0652]\s*[,;?]"), "Latin punctuation after an Arabic word"),
        (re.compile(r"(?<!ه)ـ|ـ(?=[\u0621-\u0652])"), "a kashida"),
        # Where nothing says which way a line runs, its first letter does.
        (re.compile(r"^[A-Za-z][^\n]*[\u0621-\u064a]", re.MULTILINE), "a line that begins in Latin letters"),
        # The plural of نهج, the mix and the range have one name each on every page.
        (re.compile("أنهج|خلطة|فترة الثقة"), "a word that is not one of ours"),
    ),
    "en": (),
    "fr": (
        (re.compile(r" [:;?!»]|« "), "a space that may break beside French punctuation"),
        (re.compile(r"[\w)][;?]"), "no space before French punctuation"),
        (re.compile(r"\w'\w"), "a straight apostrophe"),
    ),
}


def text_faults(language: Language, entry: Entry) -> Iterator[str]:
    """What is badly written in the texts of one message."""
    if entry.numerus and len(entry.texts) != PLURAL_FORMS[language]:
        yield f"{len(entry.texts)} plural forms instead of {PLURAL_FORMS[language]}"
    for text in entry.texts:
        if not text:
            yield "empty"
        for pattern, fault in (*ANYWHERE, *BY_LANGUAGE[language]):
            if pattern.search(text):
                yield f"{fault} in {text!r}"


# ---- verbs


def check(root: Path) -> int:
    """Prints every problem; 1 if there is any."""
    found = problems(root)
    for problem in found:
        print(problem)
    print(f"translations: {len(found)} problems" if found else "translations: complete")
    return 1 if found else 0


def update(root: Path) -> int:
    """Re-writes the .ts files for the code and knowledge of now."""
    wanted = wanted_by(root)
    for language in LANGUAGES:
        old = read(root, language)
        kept = [entry for key, entry in old.items() if key.context in wanted.unknown]
        for key, numerus in wanted.in_language(language).items():
            if key.context not in wanted.unknown:
                kept.append(_updated(language, key, old.get(key), numerus=numerus))
        write(root, language, kept)
    for problem in wanted.problems:
        print(problem)
    return 1 if wanted.problems else 0


def _updated(language: Language, key: Key, old: Entry | None, *, numerus: bool) -> Entry:
    if old is not None and old.numerus == numerus:
        return old
    texts = (old.texts[-1] if old else "",) * (PLURAL_FORMS[language] if numerus else 1)
    return Entry(key.context, key.source, key.note, texts, numerus=numerus, finished=False)


def merge(root: Path, files: Iterable[Path]) -> int:
    """Puts the texts of JSON files into the .ts files, over those already there."""
    merged = {language: read(root, language) for language in LANGUAGES}
    for file in files:
        for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
            for source, by_language in texts.items():
                if unknown := by_language.keys() - set(LANGUAGES):
                    raise ValueError(f"{file.name}: {context}: {source}: unknown language {sorted(unknown)}")
                source, _, note = source.partition("|") if context == APP else (source, "", "")
                key = Key(context, source, note)
                blank = Entry(context, source, note, ("",), numerus=False, finished=True)
                for language, text in by_language.items():
                    if isinstance(text, list):
                        merged[language][key] = replace(blank, texts=tuple(text), numerus=True)
                    elif context != APP or language != "en":
                        merged[language][key] = replace(blank, texts=(text,))
    for language, messages in merged.items():
        write(root, language, messages.values())
    return 0


def compile_all(root: Path) -> int:
    """Writes what the program loads."""
    for language in LANGUAGES:
        target = compiled(f"rawafid_{language}.json")
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(compile_catalogue(ts_path(root, language).read_bytes()))
    return 0


def main(arguments: list[str]) -> int:
    match arguments:
        case ["check"]:
            return check(ROOT)
        case ["update"]:
            return update(ROOT)
        case ["merge", *files] if files:
            return merge(ROOT, map(Path, files))
        case ["compile"]:
            return compile_all(ROOT)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
