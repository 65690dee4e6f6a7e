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

Undoable = Literal[
    "answer", "note", "create", "import", "duplicate", "rename", "describe", "archive", "unarchive", "delete",
    "restore", "options",
]  # fmt: skip


class ChangeText(NamedTuple):
    """A change in words: `messages.tr(text.source, **text.values)`."""

    source: str
    values: Mapping[str, Any]


ANSWER: Final = mark("the answer to “{question}”")
NOTE: Final = mark("the note to “{question}”")
CREATE: Final = mark("the new client “{client}”")
IMPORT: Final = mark("the imported client “{client}”")
DUPLICATE: Final = mark("the copy “{client}”")
RENAME: Final = mark("the name “{client}”")
DESCRIBE: Final = mark("the name and city of “{client}”")
ARCHIVE: Final = mark("the archiving of “{client}”")
UNARCHIVE: Final = mark("the return of “{client}” from the archive")
DELETE: Final = mark("the deletion of “{client}”")
RESTORE: Final = mark("the return of “{client}” from the trash")

OF_CLIENT: Final[Mapping[str, str]] = {
    "create": CREATE, "import": IMPORT, "duplicate": DUPLICATE, "rename": RENAME, "describe": DESCRIBE,
    "archive": ARCHIVE, "unarchive": UNARCHIVE, "delete": DELETE, "restore": RESTORE,
}  # fmt: skip
"""What is done to a client as a whole, by kind, in words; `Clients` takes it back."""


WISH: Final = mark("the wish for “{channel}”")
OF_PLAN: Final[Mapping[str, str]] = {
    "wishes": mark("the wishes that were taken away"),
    "limits": mark("the limits of the plan"),
    "scenario": mark("the attitude to risk"),
    "budget": mark("the budget"),
    "hours": mark("the hours of the team"),
    "target": mark("the target"),
    "version": mark("the version that was put back"),
}
"""What is asked of the advice, by deed; a wish for a channel names it: `wish:seo`."""


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
        if row.kind == "options":
            deed, _, channel = row.about.partition(":")
            if channel:
                return ChangeText(WISH, {"channel": Named("channels", channel)})
            return ChangeText(OF_PLAN.get(deed, OF_PLAN["limits"]), {})
        client = row.about or row.after or row.before or ""
        return ChangeText(OF_CLIENT.get(row.kind, DELETE), {"client": client})
