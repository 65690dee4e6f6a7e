"""What may go wrong. `UserError` is the user's to mend; any other exception is a bug."""

import re
from collections.abc import Mapping

PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


def mark(text: str) -> str:
    """Give `text` back unchanged; its place in the code says that it is translated when it is shown."""
    return text


class UserError(Exception):
    """Something that the user can mend.

    `key` is an English sentence with `{placeholders}` and the key of its translation; `values` fills it.
    A value is a text, a plain number, a tuple of these, a `rawafid.language.messages.Named` id, or another
    UserError that this one gives the place of.
    `Messages.explain` shows the error in the reader's language; `str()` gives it in English for a log.
    """

    def __init__(self, key: str, values: Mapping[str, object] | None = None) -> None:
        super().__init__(key, values)
        self.key = key
        self.values: Mapping[str, object] = dict(values or {})

    def __str__(self) -> str:
        return PLACEHOLDER.sub(lambda found: _plain(self.values.get(found[1], found[0])), self.key)


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)
