"""What is loaded to show the clients: little, since the first window waits for it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.repo.tree import ROOT

LOADED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from rawafid.knowledge.library import load_knowledge
from rawafid.store.database import Store
from rawafid.workspace.workspace import Workspace
with Store.open(Path(sys.argv[1])) as store:
    Workspace(store, load_knowledge(), lambda: datetime.now(UTC)).clients.all()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
import numpy
"""


def test_no_numpy_is_loaded_for_the_clients_and_it_can_be_later(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "sqlite_utils" in loaded
    assert not loaded & {"numpy", "pandas", "highspy", "PySide6"}
