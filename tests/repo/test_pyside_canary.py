"""Two habits of PySide6 that the program must not have: 6.12.0 gives away a reference to None with every call
that returns it, and every release keeps the source of whatever is loaded after it.
"""

import json
import subprocess
import sys

CALLS = 20_000

# In a process of its own: a binding that loses references ends it with an abort, not with an exception.
CANARY = f"""
import json, sys
from PySide6.QtCore import QObject, __version__

thing = QObject()
thing.setObjectName("warm-up")
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("canary")
    thing.parent()
print(json.dumps({{"version": __version__, "lost": before - sys.getrefcount(None)}}))
"""


def test_a_call_that_returns_none_keeps_its_references() -> None:
    done = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    # From Python 3.12 on None is never freed, so there nothing is lost whatever the release: the pin matters.
    assert seen["version"].startswith("6.11.")
    assert abs(seen["lost"]) < CALLS / 100


LOADED = """
import linecache
import rawafid.ui.frame

print(sum(name.endswith(("theme.py", "frame.py", "icons.py")) for name in linecache.cache))
"""


def test_the_source_of_what_the_window_loads_is_not_kept_in_memory() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == 0  # PySide looks there for names that nothing here uses: 24 MB in the end
