"""One catalogue of messages for every layer, compiled from `translations/rawafid_*.ts`, without Qt.

Two kinds of messages share it. A sentence in code is its own English source, in the context `app`: written
`messages.tr("You have {n} answers left", n=3)`, or marked where it is made and translated where it is shown.
The prose of a knowledge id stands in a context of its own under a key such as `meta_ads.about`.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import index
from typing import Any, Final, cast

from rawafid.errors import PLACEHOLDER, UserError, mark
from rawafid.files import compiled, translation_source
from rawafid.language.numbers import LRI, NBSP, PDI, RLI, Digits, Formatter, Language, NumberText, isolated

__all__ = ["LANGUAGES", "Entry", "Messages", "Named", "compile_catalogue", "load", "mark", "read_ts"]

LANGUAGES: Final[tuple[Language, ...]] = ("ar", "en", "fr")
PLURAL_FORMS: Final[Mapping[Language, int]] = {"ar": 6, "en": 2, "fr": 2}
APP: Final = "app"
# Part of the hash, so that a new form of the compiled file makes the old ones stale.
_FORM: Final = b"1"
# Between a source and its note in a key: a control character that no text holds (gettext uses the same one).
_TWO_STOPS: Final = re.compile(f"\\.({PDI}+)\\.")
_NOTE: Final = "\x04"
# A percent sign that is written after a value belongs to it: outside the isolate it would change sides.
_PLACE: Final = re.compile(f"{PLACEHOLDER.pattern}({NBSP}?[%٪])?")

Texts = Mapping[str, Mapping[str, str | list[str]]]


@dataclass(frozen=True, slots=True)
class Named:
    """A knowledge id as a value of a message: the reader sees its prose."""

    context: str
    key: str

    def __str__(self) -> str:
        return self.key


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a .ts file: a single text, or a text per plural form where `numerus`."""

    context: str
    source: str
    note: str
    texts: tuple[str, ...]
    numerus: bool
    finished: bool


def plural_form(language: Language, n: int) -> int:
    """Which plural form counts `n` things: Arabic has six, English and French two (French: 0 is singular)."""
    n = abs(n)
    if language == "en":
        return 0 if n == 1 else 1
    if language == "fr":
        return 0 if n < 2 else 1
    if n < 3:
        return n
    rest = n % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


class Messages:
    """The messages of one language and how values are written in them."""

    def __init__(self, language: Language, texts: Texts, formatter: Formatter) -> None:
        self.language: Final = language
        self.direction: Final = "rtl" if language == "ar" else "ltr"
        self.formatter: Final = formatter
        self._texts: Final = texts
        self._app: Final = texts.get(APP, {})

    def tr(self, source: str, /, *, note: str = "", n: int | None = None, **values: object) -> str:
        """The sentence `source` in the reader's language, with every `{name}` filled and isolated.

        `note` tells apart messages of the same English. `n` chooses the plural form and fills `{n}`. A value
        is a text, a `NumberText` of the formatter or a `Named` id. Raises TypeError for a raw number and
        KeyError for a placeholder without a value.
        """
        return self._said(source, note, n, values)

    def prose(self, context: str, key: str) -> str:
        """The text of a knowledge id. Raises KeyError with both when there is none."""
        try:
            return cast(str, self._texts[context][key])
        except KeyError:
            raise KeyError(context, key) from None

    def has_prose(self, context: str, key: str) -> bool:
        """Whether there is a text for this knowledge id."""
        return key in self._texts.get(context, ())

    def translate(
        self, context: str, source: str, disambiguation: str = "", n: int | None = None
    ) -> str | None:
        """The bare text of a message, its placeholders unfilled, or None.

        For a window's translator: a context that is not one of knowledge is read as `app`, and a negative
        `n` means that nothing is counted.
        """
        texts = self._app if context == APP else self._texts.get(context, self._app)
        return self._find(texts, source, disambiguation, None if n is not None and n < 0 else n)

    def explain(self, error: UserError) -> str:
        """What the user can mend, in the reader's language.

        Its values may be raw: numbers and lists are written out, an error inside the error is explained too.
        """
        n = error.values.get("n")
        counted = n if isinstance(n, int) and not isinstance(n, bool) else None
        values = {name: self._written(value) for name, value in error.values.items()}
        return self._said(error.key, "", counted, values)

    def listed(self, items: Iterable[str]) -> str:
        """The texts one after another, each isolated, with the comma of the language; "" without any.

        The whole is an isolate that runs as the language does: isolates alone tell nothing of direction.
        """
        comma, opening = ("، ", RLI) if self.language == "ar" else (", ", LRI)
        text = comma.join(isolated(item) for item in items)
        return f"{opening}{text}{PDI}" if text else ""

    def _said(self, source: str, note: str, n: int | None, values: Mapping[str, object]) -> str:
        text = self._find(self._app, source, note, n)
        if text is None:
            text = source
        if n is not None:
            values = {**values, "n": self.formatter.integer(index(n))}
        if "{" not in text:
            return text
        # A currency may end in a full stop of its own, as د.م. does: a sentence has one.
        filled = _PLACE.sub(lambda found: self._shown(found[1], values, source, found[2] or ""), text)
        return _TWO_STOPS.sub(r".\1", filled)

    def _find(
        self, texts: Mapping[str, str | list[str]], source: str, note: str, n: int | None
    ) -> str | None:
        found = texts.get(source + _NOTE + note if note else source)
        if isinstance(found, list):
            return found[plural_form(self.language, n)] if n is not None else found[-1]
        return found

    def _shown(self, name: str, values: Mapping[str, object], source: str, sign: str) -> str:
        if name not in values:
            raise KeyError(f"no value for {{{name}}} in {source!r}")
        value = values[name]
        if isinstance(value, str):
            return isolated(NumberText(value + sign)) if sign else isolated(value)
        if isinstance(value, Named):
            return isolated(self.prose(value.context, value.key)) + sign
        raise TypeError(
            f"{{{name}}} in {source!r} is {type(value).__name__}: write it with the formatter first"
        )

    def _written(self, value: object) -> str:
        if isinstance(value, (tuple, list)):
            return self.listed(self._written(item) for item in value)
        if isinstance(value, Named):
            return self.prose(value.context, value.key)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.formatter.exact(value)
        if isinstance(value, UserError):
            return self.explain(value)
        return value if isinstance(value, str) else str(value)


def load(language: Language, digits: Digits = "latin") -> Messages:
    """The messages of `language`, numbers in them in `digits`.

    A checkout reads its .ts file and takes the compiled form only if it was made from these very bytes, so
    that nothing is ever stale; an installed program has the compiled form alone.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    path = translation_source(language)
    source = path.read_bytes() if path else None
    ready = compiled(f"rawafid_{language}.json")
    catalogue: dict[str, Any] | None = json.loads(ready.read_bytes()) if ready.is_file() else None
    if catalogue is not None and source is not None and catalogue.get("hash") != _hash(source):
        catalogue = None
    if catalogue is None:
        if source is None:
            raise FileNotFoundError(f"no translations for {language} were shipped")
        catalogue = json.loads(compile_catalogue(source))
    formatter = Formatter(language, digits)
    return Messages(language, _in_digits_of(formatter, catalogue["texts"]), formatter)


def _in_digits_of(formatter: Formatter, texts: Texts) -> Texts:
    """Texts with the numbers that are written out in them in the reader's digits."""
    if formatter.prose("1") == "1":
        return texts
    return {
        context: {
            key: formatter.prose(text) if isinstance(text, str) else [formatter.prose(form) for form in text]
            for key, text in entries.items()
        }
        for context, entries in texts.items()
    }


def compile_catalogue(ts: bytes) -> bytes:
    """The fast-loading form of a .ts file: JSON of its texts by context, with the hash of the file.

    Unfinished messages are left out, so that the source shows instead of a text nobody has approved.
    """
    language, entries = read_ts(ts)
    texts: dict[str, dict[str, str | list[str]]] = {}
    for entry in entries:
        if entry.finished:
            key = entry.source + _NOTE + entry.note if entry.note else entry.source
            texts.setdefault(entry.context, {})[key] = list(entry.texts) if entry.numerus else entry.texts[0]
    catalogue = {"language": language, "hash": _hash(ts), "texts": texts}
    return json.dumps(catalogue, ensure_ascii=False, separators=(",", ":")).encode()


def read_ts(ts: bytes) -> tuple[Language, list[Entry]]:
    """The language and the messages of a Qt .ts file (format 2.1), in the order of the file.

    Raises ValueError for a file of another kind or language.
    """
    from xml.etree import ElementTree  # only here: a program with a compiled catalogue never needs it

    root = ElementTree.fromstring(ts)
    language = root.get("language", "")[:2]
    if root.tag != "TS" or language not in LANGUAGES:
        raise ValueError("not a translation file of this program")
    entries = []
    for context in root.iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iterfind("numerusform")]
            entries.append(
                Entry(
                    context=name,
                    source=message.findtext("source", ""),
                    note=message.findtext("comment", ""),
                    texts=tuple(forms) if numerus else (translation.text or "",),
                    numerus=numerus,
                    finished=translation.get("type") != "unfinished",
                )
            )
    return language, entries


def _hash(data: bytes) -> str:
    return hashlib.sha256(_FORM + data).hexdigest()
