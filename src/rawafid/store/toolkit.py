"""sqlite-utils without the numpy and pandas that it loads wherever it finds them.

We store no arrays, and loading numpy would take half as long as the first window is given. Import this
before any other thread runs: for a moment both packages look as if they were not there.
"""

import sys

_UNWANTED = [name for name in ("numpy", "pandas") if name not in sys.modules]

for _name in _UNWANTED:
    sys.modules[_name] = None  # type: ignore[assignment]  # how Python marks what cannot be imported
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _UNWANTED:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
