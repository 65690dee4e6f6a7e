"""Makes the database file that later versions must be able to open: tests/data/rawafid-VERSION.db.

Run once for a released form of the database, never again for the same one:

    python -m tests.store.kept_database

It goes through the workspace, as a user does, with a fixed clock.
"""

import sys
from pathlib import Path

from rawafid import __version__
from rawafid.advisor.advising import advise
from tests.repo.tree import ROOT
from tests.workspace.desk import KNOWLEDGE, TickingClock, opened

FOLDER = ROOT / "tests" / "data"


def make(path: Path) -> None:
    """A sample with a changed answer and an advice, a client in mid-interview and one in the trash."""
    with opened(path, TickingClock()) as workspace:
        sample = workspace.clients.open_sample("roastery")
        workspace.interview(sample).answer("monthly_budget", 9000)
        client = workspace.snapshot(sample)
        start = workspace.start_month(sample)
        workspace.record_advice(sample, advise(client, KNOWLEDGE, start=start, brief=True))
        gone = workspace.clients.create("Deleted")
        workspace.clients.delete(gone)
        halfway = workspace.clients.create("متجر النخيل")
        desk = workspace.interview(halfway)
        desk.answer("sector", "retail_ecommerce")
        desk.answer("country", "SA")
        desk.answer("monthly_budget", None)
        desk.note("sector", "يبيع التمور")
        desk.go("purchase_cycle")
        desk.answer("purchase_cycle", "days")
        workspace.undo()
        workspace.change_settings(language="fr", theme="dark")
        workspace.open_page("questionnaire")


def main() -> int:
    path = FOLDER / f"rawafid-{__version__}.db"
    if path.exists():
        print(f"{path.name} is there and stays as it is", file=sys.stderr)
        return 2
    FOLDER.mkdir(exist_ok=True)
    make(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
