"""Who signs reports: the user's name and logo, and the logos of clients."""

from typing import Final

from rawafid.store.database import Store
from rawafid.workspace.events import Change
from rawafid.workspace.history import History
from rawafid.workspace.typed_text import one_line

NAME: Final = "signed_by"
LONGEST: Final = 80
"""Characters of a name that signs."""


class Signature:
    """Kept across restarts. Logos are kept whole, so that a file that was moved or deleted is not missed."""

    def __init__(self, store: Store, history: History) -> None:
        self._store: Final = store
        self._history: Final = history

    @property
    def name(self) -> str:
        """Who signs, "" for nobody."""
        kept = self._store.settings().get(NAME)
        return kept if isinstance(kept, str) else ""

    def sign(self, name: str) -> None:
        """Sign with another name from now on; what is beyond `LONGEST` characters is cut off."""
        after = one_line(name)[:LONGEST]
        if after != self.name:
            self._store.save_settings([(NAME, after)])
            self._history.tell(Change("signature", None, "name"))

    def logo(self, client: int | None = None) -> bytes | None:
        """The picture of a client, or the user's own, as it lay in its file; None where there is none."""
        return self._store.logo(client)

    def keep_logo(self, picture: bytes | None, client: int | None = None) -> None:
        """Keep a picture, which was looked at before; None takes away the one there is."""
        if picture != self._store.logo(client):
            self._store.save_logo(client, picture)
            self._history.tell(Change("signature", client, "logo"))
