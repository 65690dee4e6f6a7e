"""A workspace to try things in: its own folder, the shipped knowledge and a clock that the test turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rawafid.knowledge.library import load_knowledge
from rawafid.store.database import Store
from rawafid.workspace.workspace import Workspace

KNOWLEDGE = load_knowledge()
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class TickingClock:
    """A second later at each look."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@contextmanager
def opened(path: Path, clock: TickingClock | None = None) -> Iterator[Workspace]:
    """The workspace at `path`, closed at the end as the program closes it."""
    with Store.open(path) as store:
        yield Workspace(store, KNOWLEDGE, clock or TickingClock())
