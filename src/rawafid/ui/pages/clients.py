"""The clients: who is there, how far each is, and everything that can be done with one."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.language.numbers import without_bidi
from rawafid.ui.context import Context
from rawafid.ui.pages.clients_dialogs import ConfirmDialog, CopyDialog, NameDialog
from rawafid.ui.pages.clients_views import ClientsViews
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import IconButton, link, primary, secondary
from rawafid.ui.widgets.card import Card, Tip
from rawafid.ui.widgets.head_line import HeadLine, head_words
from rawafid.ui.widgets.placing import below
from rawafid.workspace.client_files import ACCEPTED, file_name
from rawafid.workspace.client_list import ClientSummary
from rawafid.workspace.clients import Copy

if TYPE_CHECKING:
    from rawafid.ui.pages.side_by_side import SideBySide

__all__ = ["ClientsPage", "ConfirmDialog", "CopyDialog", "NameDialog"]

_MARGIN: Final = 22
_ROOM_FOR_WORDS: Final = 900.0
"""Below this width, in pixels of the design, the lesser buttons show their icons alone."""

# What is told when it is done; all but the last can be undone.
DELETED: Final = mark("“{client}” was deleted. It stays in the trash for 30 days.")
ARCHIVED: Final = mark("“{client}” was archived.")
UNARCHIVED: Final = mark("“{client}” is back in the list.")
RESTORED: Final = mark("“{client}” was taken out of the trash.")
IMPORTED: Final = mark("“{client}” was imported.")
COPIED: Final = mark("“{client}” was added.")
REMOVED: Final = mark("“{client}” was deleted for good.")


class ClientsPage(QWidget):
    """The list of clients or how to get a first one; and two of them side by side."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._context = context
        self._side: SideBySide | None = None
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small", wrap=True)
        self._new, self._sample = primary(icon="plus"), secondary(icon="sample")
        self._import, self._compare = secondary(icon="upload"), secondary(icon="compare")
        self._new.clicked.connect(self.ask_for_new)
        self._sample.clicked.connect(self.offer_samples)
        self._import.clicked.connect(self.ask_for_files)
        self._compare.clicked.connect(self._compare_any)
        self._problem = Tip(kind="bad", icon="warning")
        self._close_problem = IconButton("close")
        self._close_problem.clicked.connect(self._problem.hide)
        line = self._problem.layout()
        assert line is not None
        line.addWidget(self._close_problem)
        self._problem.hide()
        self.views: Final = ClientsViews(context)
        self.views.opened.connect(self.open_client)
        self.views.next_wanted.connect(self.open_client)
        self.views.menu_wanted.connect(self._show_menu)
        self.views.rename_wanted.connect(self.rename_client)
        self.views.delete_wanted.connect(self._delete_any)
        self.views.copy_wanted.connect(self.duplicate_client)
        self.views.empty_wanted.connect(self.empty_trash)
        self._body = QStackedWidget()
        self._welcome: QWidget | None = None
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head())
        problem = QHBoxLayout()
        problem.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        problem.addWidget(self._problem)
        column.addLayout(problem)
        column.addWidget(self._body, 1)
        self._body.addWidget(self.views)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(listed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._sheets)
        context.changed.connect(self._workspace_changed)
        self.retranslate()

    def _head(self) -> HeadLine:
        head = HeadLine()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.addWidget(head_words(self._title, self._said))
        for button in (self._compare, self._import, self._sample, self._new):
            head.addWidget(button)
        return head

    # ── what the window calls ───────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Show the clients as they are now."""
        clients = self._context.workspace.clients
        empty = not any(clients.those(where) for where in ("active", "archived", "trash"))
        self._compare.setEnabled(bool(clients.all()))
        if empty:
            self._show_welcome()
            self.setFocusProxy(self._new)
        else:
            self.views.refresh()
            self._body.setCurrentWidget(self.views)
            self.setFocusProxy(self.views)
        if self._side is not None and self._sheets.currentWidget() is self._side:
            self._side.refresh()

    def retranslate(self) -> None:
        """Say everything in the present language and digits."""
        tr = self._context.messages.tr
        self._title.setText(tr("Clients"))
        self._said.setText(tr("Each business you advise has its own questionnaire and advice."))
        self._close_problem.set_name(tr("Close"))
        self._problem.hide()
        self._say_buttons()
        if self._welcome is not None:
            self._body.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self.views.retranslate()
        if self._side is not None:
            self._side.retranslate()
        self.refresh()

    def focus_search(self) -> None:
        """Put the keyboard into the search field: Ctrl+F."""
        self.show_list()
        self.views.focus_search()

    # ── new clients ─────────────────────────────────────────────────────────────────────────────────────

    def ask_for_new(self) -> None:
        """Ask for a name and open the new client's questionnaire."""
        tr, workspace = self._context.messages.tr, self._context.workspace
        dialog = NameDialog(
            self._context, lambda name, city: workspace.new_client(name, city=city),
            title=tr("New client"), accept=tr("Create"), city="", parent=self,
        )  # fmt: skip
        if dialog.exec():
            self._context.open_page("questionnaire")

    def offer_samples(self) -> None:
        """Offer the sample clients and open the one that is chosen."""
        from rawafid.knowledge.samples import SAMPLES, load_sample

        messages, questionnaire = self._context.messages, self._context.knowledge.questionnaire
        menu = QMenu(self)
        menu.setAccessibleName(messages.tr("Open a sample"))
        for sample in SAMPLES:
            client = load_sample(sample, questionnaire)
            sector = messages.prose("sectors", str(client.answers["sector"]))
            menu.addAction(f"{client.name} · {sector}".replace("&", "&&")).setData(sample)
        sender = self.sender()
        button = sender if isinstance(sender, QWidget) else self._sample
        menu.setActiveAction(menu.actions()[0])
        chosen = menu.exec(below(button, menu.sizeHint().width()))
        menu.deleteLater()
        if chosen is not None:
            self._try_open(str(chosen.data()))

    def _try_open(self, sample: str) -> None:
        if self._context.attempt(lambda: self._context.workspace.clients.open_sample(sample)):
            self._context.open_page("recommendation")

    def ask_for_files(self) -> None:
        """Ask which client files to import."""
        tr = self._context.messages.tr
        endings = " ".join(f"*{ending}" for ending in ACCEPTED)
        found, _ = QFileDialog.getOpenFileNames(
            self, tr("Import a client"), "", f"{tr('Client files')} ({endings})"
        )
        self.import_files(Path(name) for name in found)

    def import_files(self, paths: Iterable[Path]) -> None:
        """Make a client of each file; what is wrong with one is said and stays until it was read."""
        clients = self._context.workspace.clients
        problems, name = [], ""
        for path in paths:
            try:
                name = clients.get(clients.import_file(path)).name
            except UserError as error:
                problems.append(self._context.explain(error))
        self._problem.set_text("\n".join(problems))
        self._problem.setVisible(bool(problems))
        if name:
            self._tell(IMPORTED, name)

    # ── what is done with one ───────────────────────────────────────────────────────────────────────────

    def open_client(self, id: int) -> None:
        """Work on a client from now on, where there is something to do: questions first, then the advice."""
        client = self._found(id)
        if client is not None and client.where == "trash":
            self.restore_client(id)
        elif client is not None:
            self._go(client, "recommendation" if client.next_step == "advice" else "questionnaire")

    def rename_client(self, id: int) -> None:
        """Ask for another name or city of a client."""
        tr, clients = self._context.messages.tr, self._context.workspace.clients
        client = self._found(id)
        if client is None or client.where == "trash":
            return
        NameDialog(
            self._context, lambda name, city: clients.describe(id, name, city),
            title=tr("Rename the client"), accept=tr("Rename"), name=client.name, city=client.city,
            parent=self,
        ).exec()  # fmt: skip

    def duplicate_client(self, id: int) -> None:
        """Ask what a copy should hold and make it."""
        clients, client = self._context.workspace.clients, self._found(id)
        if client is None or client.where == "trash":
            return

        def copy(name: str, what: Copy) -> None:
            made = clients.duplicate(id, name, what=what)
            self._tell(COPIED, clients.get(made).name)

        CopyDialog(self._context, copy, name=client.name, parent=self).exec()

    def archive_client(self, id: int) -> None:
        """Take a client out of the usual list."""
        self._do_and_tell(id, self._context.workspace.clients.archive, ARCHIVED)

    def unarchive_client(self, id: int) -> None:
        """Back into the usual list."""
        self._do_and_tell(id, self._context.workspace.clients.unarchive, UNARCHIVED)

    def delete_client(self, id: int) -> None:
        """Delete a client; undo brings it back with everything it had."""
        self._do_and_tell(id, self._context.workspace.clients.delete, DELETED)

    def restore_client(self, id: int) -> None:
        """Out of the trash again."""
        self._do_and_tell(id, self._context.workspace.clients.restore, RESTORED)

    def remove_client(self, id: int) -> None:
        """Ask whether it is meant, and delete a client for good."""
        tr, client = self._context.messages.tr, self._found(id)
        if client is None:
            return
        asked = ConfirmDialog(
            self._context, lambda: self._context.workspace.clients.remove(id),
            title=tr("Delete “{client}” for good?", client=client.name),
            said=tr("Its answers, notes and advice will be gone. This cannot be undone."),
            accept=tr("Delete for good"), parent=self,
        )  # fmt: skip
        if asked.exec():
            self._tell(REMOVED, client.name, undoable=False)

    def empty_trash(self) -> None:
        """Ask whether it is meant, and delete everything in the trash for good."""
        messages, clients = self._context.messages, self._context.workspace.clients
        count = len(clients.those("trash"))
        ConfirmDialog(
            self._context, lambda: clients.empty_trash(),
            title=messages.tr("Empty the trash?"),
            said=messages.tr("{n} clients will be gone with everything. This cannot be undone.", n=count),
            accept=messages.tr("Empty the trash"), parent=self,
        ).exec()  # fmt: skip

    def ask_where_to_export(self, id: int) -> None:
        """Ask where the file of a client goes and write it."""
        tr, client = self._context.messages.tr, self._found(id)
        if client is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the client"), file_name(client.name), f"{tr('Client files')} (*{ACCEPTED[0]})"
        )
        if name:
            self.export_client(id, Path(name))

    def export_client(self, id: int, path: Path) -> None:
        """Write a client's file and say so."""
        if self._context.attempt(lambda: self._context.workspace.export_client(id, path)):
            self._context.notice(self._context.messages.tr("Saved as {file}.", file=path.name))

    def compare_client(self, id: int | None) -> None:
        """Show a client beside another one, or its present advice beside an earlier one."""
        from rawafid.ui.pages.side_by_side import SideBySide

        if self._side is None:
            self._side = SideBySide(self._context)
            self._side.closed.connect(self.show_list)
            self._sheets.addWidget(self._side)
        self._side.compare(id)
        self._sheets.setCurrentWidget(self._side)
        self._side.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Back from two clients side by side to all of them."""
        self._sheets.setCurrentIndex(0)
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── the menu of a client ────────────────────────────────────────────────────────────────────────────

    def menu_of(self, client: ClientSummary) -> QMenu:
        """All that can be done with a client."""
        tr = self._context.messages.tr
        menu = QMenu(self)
        menu.setAccessibleName(tr("What to do with {client}", client=client.name))
        id = client.id

        def add(text: str, intent: Callable[[int], None], keys: str = "") -> None:
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.triggered.connect(lambda: intent(id))

        if client.where == "trash":
            add(tr("Take out of the trash"), self.restore_client, "Enter")
            menu.addSeparator()
            add(tr("Delete for good…"), self.remove_client, "Del")
            return menu
        add(tr("Open"), self.open_client, "Enter")
        add(tr("Questionnaire"), self._to("questionnaire"))
        add(tr("Recommendation"), self._to("recommendation"))
        menu.addSeparator()
        add(tr("Name and city…"), self.rename_client, "F2")
        add(tr("Duplicate…"), self.duplicate_client, "Ctrl+D")
        add(tr("Compare…"), self.compare_client)
        add(tr("Export to a file…"), self.ask_where_to_export)
        menu.addSeparator()
        if client.where == "active":
            add(tr("Archive"), self.archive_client)
        else:
            add(tr("Back to the list"), self.unarchive_client)
        add(tr("Delete"), self.delete_client, "Del")
        return menu

    def _to(self, page: str) -> Callable[[int], None]:
        def go(id: int) -> None:
            client = self._found(id)
            if client is not None:
                self._go(client, page)

        return go

    def _show_menu(self, id: int, place: QRect) -> None:
        """Below its button and no further than its end, or at a point in the direction of reading."""
        client = self._found(id)
        if client is None:
            return
        menu = self.menu_of(client)
        rtl, width = self.layoutDirection() == Qt.LayoutDirection.RightToLeft, menu.sizeHint().width()
        if place.isEmpty():
            corner = QPoint(place.x() - (width if rtl else 0), place.y())
        else:
            corner = QPoint(place.left() if rtl else place.right() - width, place.bottom() + 3)
        menu.setActiveAction(menu.actions()[0])
        menu.exec(corner)
        menu.deleteLater()

    # ── files dropped on the page ───────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _client_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_files(_client_files(event))

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_buttons()

    def _say_buttons(self) -> None:
        tr = self._context.messages.tr
        words = self.width() >= self._context.theme.px(_ROOM_FOR_WORDS)
        self._new.setText(tr("New client"))
        for button, name in (
            (self._sample, tr("Open a sample")), (self._import, tr("Import a file")),
            (self._compare, tr("Compare")),
        ):  # fmt: skip
            button.setText(name if words else "")
            button.setAccessibleName(name)
            button.setToolTip("" if words else name)

    def _workspace_changed(self, _change: object) -> None:
        if self.isVisible():
            self.refresh()

    def _found(self, id: int) -> ClientSummary | None:
        lists = self._context.workspace.clients
        everyone = (one for where in ("active", "archived", "trash") for one in lists.those(where))
        return next((one for one in everyone if one.id == id), None)

    def _delete_any(self, id: int) -> None:
        client = self._found(id)
        if client is not None and client.where == "trash":
            self.remove_client(id)
        else:
            self.delete_client(id)

    def _compare_any(self) -> None:
        self.compare_client(self.views.chosen or self._context.workspace.clients.current)

    def _go(self, client: ClientSummary, page: str) -> None:
        if self._context.attempt(lambda: self._context.workspace.clients.choose(client.id)):
            self._context.open_page(page)

    def _do_and_tell(self, id: int, intent: Callable[[int], object], told: str) -> None:
        client = self._found(id)
        name = client.name if client is not None else ""
        if self._context.attempt(lambda: intent(id)):
            self._tell(told, name)

    def _tell(self, told: str, name: str, *, undoable: bool = True) -> None:
        self._context.notice(self._context.messages.tr(told, client=without_bidi(name)), undoable=undoable)

    def _show_welcome(self) -> None:
        if self._welcome is None:
            self._welcome = self._make_welcome()
            self._body.addWidget(self._welcome)
        self._body.setCurrentWidget(self._welcome)

    def _make_welcome(self) -> QWidget:
        from rawafid.ui.widgets.empty_drawing import EmptyDrawing

        tr, holder = self._context.messages.tr, QWidget()
        card = Card()
        card.setFixedWidth(round(self._context.theme.px(600)))
        drawing = QHBoxLayout()
        drawing.setContentsMargins(0, 14, 0, 10)
        drawing.addStretch(1)
        drawing.addWidget(EmptyDrawing())
        drawing.addStretch(1)
        card.add(drawing)
        title = TextLabel(tr("Add your first client"), role="question")
        card.add(title)
        said = tr(
            "A client is a business that you advise, your own for instance. A few answers about it are enough"
            " for a first advice; a sample shows what it looks like."
        )
        card.add(TextLabel(said, role="muted", wrap=True))
        new, bring = link(tr("New client"), "plus"), link(tr("Import a file"), "upload")
        sample = link(tr("Open a sample"), "sample")
        new.clicked.connect(self.ask_for_new)
        bring.clicked.connect(self.ask_for_files)
        sample.clicked.connect(self.offer_samples)
        row = QHBoxLayout()
        row.setSpacing(14)
        for button in (new, bring, sample):
            row.addWidget(button)
        row.addStretch(1)
        card.add(row)
        hint: QLabel = TextLabel(tr("A client file can also be dropped here."), role="small")
        card.add(hint)
        middle = QHBoxLayout(holder)
        middle.addStretch(1)
        inner = QVBoxLayout()
        inner.addStretch(2)
        inner.addWidget(card)
        inner.addStretch(3)
        middle.addLayout(inner)
        middle.addStretch(1)
        return holder


def _client_files(event: QDropEvent) -> list[Path]:
    """The files that are dragged, as far as they may be clients."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in ACCEPTED]
