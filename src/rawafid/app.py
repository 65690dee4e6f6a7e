"""Starts the program. The only module that knows every part; it loads each of them when it is needed."""

from collections.abc import Sequence
from pathlib import Path

from rawafid.language.messages import Messages, mark

NO_WINDOW_YET = mark("This version has no window yet. Ask in the terminal: rawafid recommend FILE")


def main(arguments: Sequence[str] | None = None) -> None:
    """The command `rawafid`: runs the verb in `arguments` (by default the process's own) and exits.

    Raises: SystemExit with 0 (done), 1 (a bug) or 2 (the user's to mend), as the command line promises.
    """
    from rawafid.cli import build_cli  # here, so that importing `app` stays instant

    build_cli(open_window=open_window).main(args=arguments, prog_name="rawafid")


def open_window(file: Path | None, messages: Messages) -> None:
    """Opens the window on `file`, or on the clients. This version prints that it has none."""
    print(messages.tr(NO_WINDOW_YET))
