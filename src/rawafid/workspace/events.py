"""What has happened, told to whoever asked to hear of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "clients", "chosen", "answers", "notes", "position", "options", "advice", "settings", "page", "course",
    "signature",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """Something has changed and is saved.

    kind         client_id          what
    clients      the client         "created", "renamed", "archived", "unarchived", "deleted" (to the trash),
                                    "restored" (from there) or "removed" (for good)
    chosen       the client         ""; client_id is None when none is chosen any more
    answers      the client         the question's id
    notes        the client         the question's id
    position     the client         the question's id, "" at the review
    options      the client         "": what is asked of the advice beyond the answers
    advice       the client         ""
    settings     None               the settings' names with a comma between them
    page         None               the page's id
    course       None               the lesson's id
    signature    None or a client   "name" or "logo": who signs reports
    """

    kind: Kind
    client_id: int | None = None
    what: str = ""


Callback = Callable[[Change], None]


class Listeners:
    """Who wants to hear of changes, told in the order in which they asked."""

    def __init__(self) -> None:
        self._callbacks: list[Callback] = []

    def add(self, callback: Callback) -> Callable[[], None]:
        """From now on `callback` is told. Calling what is given back ends it; a second call is harmless."""
        self._callbacks.append(callback)

        def end() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return end

    def tell(self, change: Change) -> None:
        """Call everybody who listened when it happened."""
        for callback in tuple(self._callbacks):
            callback(change)
