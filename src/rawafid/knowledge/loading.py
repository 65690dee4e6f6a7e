"""Knowledge files to checked values: strict types, no unknown field, faults named by file, id and field."""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar, get_args, get_type_hints

import msgspec

from rawafid.knowledge.sources import KnowledgeError, Quantity

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class KnowledgeFiles:
    """The bytes of every knowledge file of a folder by name, with line ends made equal."""

    content: Mapping[str, bytes]

    @classmethod
    def read(cls, folder: Path) -> "KnowledgeFiles":
        """All TOML files of the folder."""
        paths = sorted(folder.glob("*.toml"), key=lambda path: path.name)
        return cls({path.name: path.read_bytes().replace(b"\r\n", b"\n") for path in paths})

    @property
    def hash(self) -> str:
        """SHA-256 over names, lengths and contents in the order of names."""
        digest = hashlib.sha256()
        for name in sorted(self.content):
            digest.update(f"{name}\0{len(self.content[name])}\0".encode())
            digest.update(self.content[name])
        return digest.hexdigest()

    def parsed(self, file: str) -> dict[str, object]:
        """The tables of one file. KnowledgeError when it is missing or no TOML."""
        if file not in self.content:
            raise KnowledgeError(file, "", "", "the file is missing")
        try:
            return tomllib.loads(self.content[file].decode("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise KnowledgeError(file, "", "", f"is not valid TOML: {error}") from error

    def entries(self, file: str, kind: type[Entry]) -> dict[str, Entry]:
        """A file of one table per id as values of `kind`, in the order of ids."""
        return {
            entry: converted(file, entry, {"id": entry, **_table(file, entry, block)}, kind)
            for entry, block in sorted(self.parsed(file).items())
        }

    def lists(self, file: str) -> dict[str, tuple[str, ...]]:
        """A file of lists of ids, in the order of their names."""
        return {
            entry: converted(file, entry, ids, tuple[str, ...])
            for entry, ids in sorted(self.parsed(file).items())
        }

    def numbers(self, file: str) -> dict[str, Quantity]:
        """A file of numbers in tables, by dotted name, in the order of names."""
        found = dict(_numbers(file, "", self.parsed(file)))
        return dict(sorted(found.items()))


def converted(file: str, entry: str, block: object, kind: type[Entry]) -> Entry:
    """One table as a value of `kind`; KnowledgeError names what is unknown, missing or out of range."""
    _refuse_unknown(file, entry, "", block, kind)
    try:
        return msgspec.convert(block, kind)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        field = path.rstrip("`").lstrip(".")
        if missing := re.search(r"missing required field `(\w+)`", message):
            field = ".".join(part for part in (field, missing[1]) if part)
        raise KnowledgeError(file, entry, field, message) from error


def _table(file: str, entry: str, block: object) -> dict[str, object]:
    if not isinstance(block, dict):
        raise KnowledgeError(file, entry, "", "expected a table")
    if "id" in block:
        raise KnowledgeError(file, entry, "id", "the id is the name of the table")
    return block


def _numbers(file: str, prefix: str, tables: Mapping[str, object]) -> Iterator[tuple[str, Quantity]]:
    for name, block in tables.items():
        dotted = f"{prefix}.{name}" if prefix else name
        if isinstance(block, dict) and "unit" not in block:
            yield from _numbers(file, dotted, block)
        else:
            yield dotted, converted(file, dotted, block, Quantity)


@cache
def _shape(kind: type) -> dict[str, type | None]:
    """Fields of a dataclass; those that hold dataclasses (alone or in a tuple) with their class."""
    hints = get_type_hints(kind)
    return {
        field.name: next(
            (part for part in (hints[field.name], *get_args(hints[field.name])) if is_dataclass(part)), None
        )  # type: ignore[misc]  # a dataclass found in a hint is a class
        for field in fields(kind)
    }


def _refuse_unknown(file: str, entry: str, path: str, block: object, kind: type) -> None:
    """msgspec ignores fields that a dataclass lacks; a mistyped field must be a fault."""
    if not (is_dataclass(kind) and isinstance(block, dict)):
        return
    shape = _shape(kind)
    for name, value in block.items():
        dotted = f"{path}.{name}" if path else str(name)
        if name not in shape:
            raise KnowledgeError(file, entry, dotted, "unknown field")
        inner = shape[name]
        if inner is not None:
            for item in value if isinstance(value, list) else [value]:
                _refuse_unknown(file, entry, dotted, item, inner)
