"""How the program's threads take memory from the system."""

import sys
from typing import Final

__all__ = ["give_back", "share_one_heap"]

_M_ARENA_MAX: Final = -8
"""See mallopt(3) of the GNU C library."""


def share_one_heap() -> None:
    """Let threads that start from now on take memory from the heap of the main one. Elsewhere than on the GNU
    C library nothing is changed.

    A heap for each thread saves waiting for each other, which Python's own lock makes rare, and keeps some
    twenty-five megabytes of what big calculations have freed.
    """
    _call("mallopt", _M_ARENA_MAX, 1)


def give_back() -> None:
    """Let the system have the memory that is free, at once; the C library itself waits for more of it."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    """Call a function of the GNU C library, where it is the one in use."""
    if sys.platform != "linux":
        return
    import ctypes  # here: the first window does without

    library = ctypes.CDLL(None)
    if hasattr(library, name):
        getattr(library, name)(*arguments)
