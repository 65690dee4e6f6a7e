"""Undo and redo: one list of changes in the store, so that it outlives the program."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from rawafid.errors import mark
from rawafid.language.messages import Named
from rawafid.store.database import Store
from rawafid.store.rows import ChangeRow
from rawafid.workspace.events import Change, Listeners

Clock = Callable[[], datetime]
"""What time it is, with a time zone."""

Undoable = Literal["answer", "note", "create", "rename", "delete"]


class ChangeText(NamedTuple):
    """A change in words: `messages.tr(text.source, **text.values)`."""

    source: str
    values: Mapping[str, Any]


ANSWER: Final = mark("the answer to “{question}”")
NOTE: Final = mark("the note to “{question}”")
CREATE: Final = mark("the new client “{client}”")
RENAME: Final = mark("the name “{client}”")
DELETE: Final = mark("the deletion of “{client}”")


class History:
    """What was changed and can be undone, the clock it is dated by and those who hear of it."""

    def __init__(self, store: Store, clock: Clock, questions: Mapping[str, object]) -> None:
        self.clock: Final = clock
        self.listeners: Final = Listeners()
        self._store: Final = store
        self._questions: Final = questions

    def add(
        self, client: int, kind: Undoable, now: datetime, *, about: str = "", before: str | None = None,
        after: str | None = None,
    ) -> None:  # fmt: skip
        """Note a change in the transaction that makes it, and that its client has changed."""
        self._store.add_change(client, kind, now, about=about, before=before, after=after)
        self._store.touch_client(client, now)

    def tell(self, change: Change) -> None:
        self.listeners.tell(change)

    def text(self, row: ChangeRow | None) -> ChangeText | None:
        """What the change was, in words."""
        if row is None:
            return None
        if row.kind in ("answer", "note"):
            # A question that a later version no longer asks has no words.
            question = Named("questions", row.about) if row.about in self._questions else row.about
            return ChangeText(ANSWER if row.kind == "answer" else NOTE, {"question": question})
        source = {"create": CREATE, "rename": RENAME}.get(row.kind, DELETE)
        return ChangeText(source, {"client": row.after or row.before or ""})
