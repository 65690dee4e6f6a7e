"""How far the reader has come in the course of the guide."""

from typing import Final

from rawafid.store.database import Store
from rawafid.workspace.events import Change
from rawafid.workspace.history import History

DONE: Final = "lessons_done"


class Course:
    """Which lessons are ticked; kept across restarts."""

    def __init__(self, store: Store, history: History) -> None:
        self._store: Final = store
        self._history: Final = history

    @property
    def done(self) -> tuple[str, ...]:
        """The ids of the lessons that are ticked, in the order in which they were."""
        kept = self._store.settings().get(DONE)
        return tuple(id for id in kept if isinstance(id, str)) if isinstance(kept, list) else ()

    def tick(self, lesson: str, *, done: bool) -> None:
        """Tick a lesson, or take its tick back."""
        others = [id for id in self.done if id != lesson]
        after = [*others, lesson] if done else others
        if tuple(after) == self.done:
            return
        self._store.save_settings([(DONE, after)])
        self._history.tell(Change("course", None, lesson))
