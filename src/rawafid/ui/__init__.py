"""The window: pages, charts and widgets. Qt is known here and in `app` alone."""

import builtins

import PySide6.QtCore  # noqa: F401  # which puts its own `__import__` into place

# That one reads and keeps the source of every module that is loaded from then on, to see whether the module
# could ask Qt for other names of its methods (`from __feature__ import snake_case`). Nothing here asks, and
# it takes 24 MB and a fifth of the time of loading.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
