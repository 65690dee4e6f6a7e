"""The clients as a model of Qt, for cards and table alike: filtered, searched and sorted in one place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, get_args

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rawafid.errors import mark
from rawafid.language.numbers import isolated
from rawafid.language.search import finds, folded, words
from rawafid.ui.context import Context
from rawafid.workspace.client_list import ClientSummary, NextStep

Index = QModelIndex | QPersistentModelIndex
Order = Literal["changed", "name", "completeness", "sector"]
_NOWHERE: Final = QModelIndex()
ORDERS: Final[tuple[Order, ...]] = get_args(Order)

NAME, BUSINESS, COMPLETENESS, NEXT, CHANGED, MORE = range(6)
TITLES: Final = (
    mark("Client"), mark("Sector and place"), mark("Answers"), mark("What is next"), mark("Last change"), "",
)  # fmt: skip
ORDER_OF_COLUMN: Final[dict[int, Order]] = {
    NAME: "name", BUSINESS: "sector", COMPLETENESS: "completeness", CHANGED: "changed",
}  # fmt: skip

NEXT_STEPS: Final[dict[NextStep, str]] = {
    "begin": mark("Begin the questions"),
    "go_on": mark("Go on with the questions"),
    "advice": mark("See the advice"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """Which clients are shown and in which order; `backwards` turns the order round."""

    query: str = ""
    sector: str = ""
    order: Order = "changed"
    backwards: bool = False


class ClientsModel(QAbstractTableModel):
    """The clients that are shown, a row each; cards take column 0 of it."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._everyone: tuple[ClientSummary, ...] = ()
        self._rows: list[ClientSummary] = []
        self._folded: dict[tuple[str, str], str] = {}
        self._ranks: dict[str, int] = {}
        self._current: int | None = None
        self.shown = Shown()

    # ── what the page says and asks ─────────────────────────────────────────────────────────────────────

    def show_clients(self, everyone: tuple[ClientSummary, ...], shown: Shown, current: int | None) -> None:
        """Show those of `everyone` that are asked for."""
        self.beginResetModel()
        self._everyone, self.shown, self._current = everyone, shown, current
        wanted = self._wanted()
        self._rows = self._ordered([client for client in everyone if wanted(client)])
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, MORE)

    def retranslate(self) -> None:
        """Forget what depends on the language."""
        self._folded.clear()
        self._ranks.clear()

    def client(self, index: Index) -> ClientSummary:
        """The client of a row."""
        return self._rows[index.row()]

    def row_of(self, id: int) -> int | None:
        """Where a client stands, None where it is not shown."""
        return next((row for row, client in enumerate(self._rows) if client.id == id), None)

    def is_current(self, client: ClientSummary) -> bool:
        """Whether it is the client that is worked on."""
        return client.id == self._current

    def about(self, client: ClientSummary) -> str:
        """Sector, city and country in words, as far as they are known."""
        known = [
            self._prose("sectors", client.sector), client.city, self._prose("countries", client.country),
        ]  # fmt: skip
        return " · ".join(isolated(text) for text in known if text)

    def next_text(self, client: ClientSummary) -> str:
        """What to do with the client next; in the trash, how long it stays there."""
        messages, clients = self._context.messages, self._context.workspace.clients
        if client.where == "trash":
            return messages.tr("{n} days left", n=clients.days_left(client))
        return messages.tr(NEXT_STEPS[client.next_step])

    def nothing_known(self) -> str:
        """What stands in the place of `about` where nothing is known."""
        return self._context.messages.tr("No answers about the business yet")

    def chip_text(self, client: ClientSummary) -> str:
        """The word that tells a client from the others, "" for none."""
        tr = self._context.messages.tr
        if self.is_current(client):
            return tr("Current")
        return tr("Sample") if client.sample is not None else ""

    def percent(self, client: ClientSummary) -> str:
        """The share of the answers alone."""
        return self._context.formatter.percent(client.completeness)

    def share_text(self, client: ClientSummary) -> str:
        """How much is answered."""
        share = self._context.formatter.percent(client.completeness)
        return self._context.messages.tr("{share} of the answers", share=share)

    def changed_text(self, client: ClientSummary) -> str:
        """The day of the last change; in the trash that of the deletion."""
        when = client.deleted_at or client.changed_at
        return self._context.dates.day(when.astimezone().date())

    # ── what Qt asks ────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        client = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(client, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(client) if index.column() == NAME else self._text(client, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (NAME, BUSINESS):
            return "\n".join(part for part in (client.name, self.about(client)) if part)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole and TITLES[section]:
                title = self._context.messages.tr(TITLES[section])
                if ORDER_OF_COLUMN.get(section) != self.shown.order:
                    return title
                # The latest and the most complete come first unless the order is turned round.
                grows = (self.shown.order in ("name", "sector")) != self.shown.backwards
                return f"{title} {'↑' if grows else '↓'}"
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _text(self, client: ClientSummary, column: int) -> str:
        tell: dict[int, Callable[[ClientSummary], str]] = {
            BUSINESS: self.about, COMPLETENESS: self.share_text, NEXT: self.next_text,
            CHANGED: self.changed_text,
        }  # fmt: skip
        if column == MORE:
            return ""
        return tell[column](client) if column in tell else client.name

    def _spoken(self, client: ClientSummary) -> str:
        """All of a card in one sentence, for who cannot see it."""
        parts = [
            client.name, self.about(client), self.share_text(client), self.next_text(client),
            self.changed_text(client),
        ]  # fmt: skip
        if self.is_current(client):
            parts.insert(1, self._context.messages.tr("Current"))
        return ". ".join(part for part in parts if part)

    def _prose(self, where: str, id: str | None) -> str:
        messages = self._context.messages
        return messages.prose(where, id) if id is not None and messages.has_prose(where, id) else ""

    def _wanted(self) -> Callable[[ClientSummary], bool]:
        """Whether a client is asked for: by all words of the query, and by its sector."""
        sector, wanted = self.shown.sector, words(self.shown.query)

        def is_wanted(client: ClientSummary) -> bool:
            if sector and client.sector != sector:
                return False
            if not wanted or finds(wanted, client.found_by):
                return True
            about = self._as_searched("sectors", client.sector) + self._as_searched(
                "countries", client.country
            )
            return finds(wanted, client.found_by + about)

        return is_wanted

    def _as_searched(self, where: str, id: str | None) -> str:
        if id is None:
            return ""
        key = (where, id)
        if key not in self._folded:
            self._folded[key] = "\n" + folded(self._prose(where, id))
        return self._folded[key]

    def _ordered(self, clients: list[ClientSummary]) -> list[ClientSummary]:
        """In the order asked for. They come with the one changed last first, which stays so among equals."""
        order, backwards = self.shown.order, self.shown.backwards
        if order == "changed":
            return clients[::-1] if backwards else clients
        if order == "completeness":
            return sorted(clients, key=lambda one: one.completeness, reverse=not backwards)
        collator = QCollator(QLocale(self._context.messages.language))
        collator.setNumericMode(True)
        if order == "name":
            names = {one.name for one in clients}
            if not names <= self._ranks.keys():
                # Of all names at once: comparing the collator's keys is what takes long.
                names |= {one.name for one in self._everyone}
                keys = {name: collator.sortKey(name) for name in names}
                self._ranks = {name: rank for rank, name in enumerate(sorted(names, key=keys.__getitem__))}
            return sorted(clients, key=lambda one: self._ranks[one.name], reverse=backwards)
        prose = {one.sector: self._prose("sectors", one.sector) for one in clients}
        places = {
            sector: place
            for place, sector in enumerate(
                sorted(prose, key=lambda one: (not prose[one], collator.sortKey(prose[one])))
            )
        }
        return sorted(clients, key=lambda one: places[one.sector], reverse=backwards)
