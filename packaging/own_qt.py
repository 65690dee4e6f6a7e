"""Run by the frozen program before its own code: Qt's plugins are those beside it.

Whatever the session names for other programs does not count. PyInstaller's own step does this too, but loads
Qt for it, even for a command that only prints: half as much time again. What else that step does, Qt does by
itself: it finds its parts from where its library lies.
"""

import os
import sys

_WHERE = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
os.environ["QT_PLUGIN_PATH"] = os.path.join(sys._MEIPASS, *_WHERE, "plugins")  # type: ignore[attr-defined]  # set by the start program
