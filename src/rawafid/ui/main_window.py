"""The window: places the pages, wires what they signal, holds the keys. It has no rules of its own."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.ui.frame import PLACE, PLACES, SidePanel, StatusLine

if TYPE_CHECKING:
    from rawafid.ui.context import Context
    from rawafid.ui.widgets.toast import Toast
    from rawafid.workspace.events import Change
    from rawafid.workspace.history import ChangeText

__all__ = ["MainWindow", "Page"]

SMALLEST: Final = (1120, 660)
DESIGNED: Final = (1440, 900)
WARM_UP_MS: Final = 400
"""How long after the window is there the pages that were not asked for are made ready, one at a time."""

UNDONE: Final = mark("Undone: {what}")
REDONE: Final = mark("Done again: {what}")


class Page(Protocol):
    """What the window asks of a page, which is a QWidget."""

    def refresh(self) -> None:
        """Show the state of the workspace as it is now."""

    def retranslate(self) -> None:
        """Say and paint everything again: words, digits, direction or colours have changed."""


def build_page(name: str, context: "Context") -> QWidget:
    """A page by its name; its module is loaded here and not before. Raises KeyError for an unknown name."""
    return _BUILDERS[name](context)


def _clients(context: "Context") -> QWidget:
    from rawafid.ui.pages.clients import ClientsPage

    return ClientsPage(context)


def _questionnaire(context: "Context") -> QWidget:
    from rawafid.ui.pages.questionnaire import QuestionnairePage

    return QuestionnairePage(context)


def _recommendation(context: "Context") -> QWidget:
    from rawafid.ui.pages.recommendation import RecommendationPage

    return RecommendationPage(context)


def _comparison(context: "Context") -> QWidget:
    from rawafid.ui.pages.comparison import ComparisonPage

    return ComparisonPage(context)


def _settings(context: "Context") -> QWidget:
    from rawafid.ui.pages.settings import SettingsPage

    return SettingsPage(context)


_BUILDERS: Final[Mapping[str, Callable[["Context"], QWidget]]] = {
    "clients": _clients,
    "questionnaire": _questionnaire,
    "recommendation": _recommendation,
    "comparison": _comparison,
    "settings": _settings,
}


class MainWindow(QMainWindow):
    """Side panel, page and status line. Without a context it is the empty frame, until `open` fills it.

    So the window can be on the screen before knowledge and database are read.
    """

    def __init__(self, context: "Context | None" = None, *, messages: Messages | None = None) -> None:
        super().__init__()
        self._context: Context | None = None
        self._pages: dict[str, QWidget] = {}
        self._at = ""
        self._toast: Toast | None = None
        self.side: Final = SidePanel()
        self.status: Final = StatusLine()
        self._stack = QStackedWidget()
        self._stack.setObjectName("page")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addWidget(self._stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.resize(*DESIGNED)
        self._actions: dict[str, QAction] = {}
        self._warm = QTimer(self)
        self._warm.setInterval(WARM_UP_MS)
        self._warm.timeout.connect(self._warm_up)
        if context is not None:
            self.open(context)
        elif messages is not None:
            self._say_frame(messages)
            for button in self.side.buttons.values():
                button.setEnabled(False)
            self.side.client_box.setEnabled(False)
            self.status.undo.setEnabled(False)
            self.status.redo.setEnabled(False)

    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────

    def open(self, context: "Context") -> None:
        """Fill the frame: the page that was open last, and everything that can be pressed."""
        self._context = context
        context.dress()
        self._make_actions()
        self.side.client_box.setEnabled(True)
        self.side.page_chosen.connect(self.show_page)
        self.side.client_box_pressed.connect(self.choose_client)
        self.status.undo_pressed.connect(self.undo)
        self.status.redo_pressed.connect(self.redo)
        context.changed.connect(self._workspace_changed)
        context.retranslated.connect(self._retranslate)
        context.page_wanted.connect(self.show_page)
        context.noticed.connect(self.notice)
        self._say_frame(context.messages)
        self._say_client()
        self._say_steps()
        self.show_page(context.workspace.page or "clients")

    def warm_up_soon(self) -> None:
        """Make the pages ready that were not asked for yet, when the window has come to rest."""
        self._warm.start()

    def _warm_up(self) -> None:
        context = self._open_context
        if not context.workspace.clients.all():
            self._warm.stop()
            return
        missing = next((place.name for place in PLACES if place.name not in self._pages), None)
        if missing is None:
            self._warm.stop()
        elif QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._page(missing)

    @property
    def _open_context(self) -> "Context":
        assert self._context is not None, "the window was not opened yet"
        return self._context

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def page_name(self) -> str:
        """The page that is shown, "" before the window is opened."""
        return self._at

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages[self._at]

    def show_page(self, name: str) -> None:
        """Go to a page; to the clients where the page needs a client and none is chosen."""
        context = self._open_context
        place = PLACE.get(name)
        if place is None or (place.about_client and context.workspace.clients.current is None):
            name = "clients"
        page = self._page(name)
        moved = name != self._at
        focus = QApplication.focusWidget()  # hiding the old page would send it anywhere
        keeps_focus = focus is not None and self.side.isAncestorOf(focus)
        self._at = name
        cast(Page, page).refresh()
        self._stack.setCurrentWidget(page)
        self.side.check(name)
        self._say_title()
        if moved:
            self._try(lambda: context.workspace.open_page(name))
            if not keeps_focus:
                page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            page = build_page(name, self._open_context)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    # ── clients, undo, notices ──────────────────────────────────────────────────────────────────────────

    def choose_client(self) -> None:
        """Offer the clients, so that another one can be chosen from any page."""
        context = self._open_context
        messages = context.messages
        menu = QMenu(self)
        current = context.workspace.clients.current
        first: QAction | None = None
        for client in context.workspace.clients.all()[:12]:
            action = menu.addAction(client.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(client.id == current)
            action.setData(client.id)
            first = action if client.id == current or first is None else first
        menu.addSeparator()
        menu.addAction(messages.tr("All clients…")).setData("clients")
        menu.addAction(messages.tr("New client…")).setData("new")
        menu.setAccessibleName(messages.tr("Choose a client"))
        if first is not None:
            menu.setActiveAction(first)
        box = self.side.client_box
        corner = box.mapToGlobal(QPoint(0, box.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + box.width() - menu.sizeHint().width())
        chosen = menu.exec(corner)
        menu.deleteLater()
        if chosen is None:
            return
        what = chosen.data()
        if what == "new":
            self.new_client()
        elif what == "clients":
            self.show_page("clients")
        else:
            self._try(lambda: context.workspace.clients.choose(cast(int, what)))

    def new_client(self) -> None:
        """Ask for the name of a new client."""
        from rawafid.ui.pages.clients import ClientsPage

        self.show_page("clients")
        cast(ClientsPage, self.page).ask_for_new()

    def undo(self) -> None:
        """Take the last change back and say which it was."""
        self._step(UNDONE, self._open_context.workspace.undo)

    def redo(self) -> None:
        """Do again what was undone last and say what it was."""
        self._step(REDONE, self._open_context.workspace.redo)

    def _step(self, source: str, step: "Callable[[], ChangeText | None]") -> None:
        context = self._open_context
        try:
            done = step()
        except UserError as error:
            self.notice(context.explain(error))
            return
        if done is not None:
            what = context.messages.tr(done.source, **done.values)
            self.notice(context.messages.tr(source, what=what))
            self.show_page(self._at)

    def notice(self, text: str, undoable: bool = False) -> None:
        """Show a short notice for a while, already translated, with a way back where it is `undoable`."""
        if self._toast is None:
            from rawafid.ui.widgets.toast import Toast

            self._toast = Toast(self._stack)
            self._toast.acted.connect(self.undo)
        self._toast.say(text, self._open_context.messages.tr("Undo") if undoable else "")

    def _try(self, intent: Callable[[], object]) -> None:
        try:
            intent()
        except UserError as error:
            self.notice(self._open_context.explain(error))

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────

    def _make_actions(self) -> None:
        self._action("undo", self.undo, QKeySequence("Ctrl+Z"))
        self._action("redo", self.redo, QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
        self._action("new", self.new_client, QKeySequence("Ctrl+N"))
        self._action("choose", self.choose_client, QKeySequence("Ctrl+K"))
        self._action("quit", self.close, QKeySequence("Ctrl+Q"))
        self._action("pane", self.next_pane, QKeySequence("F6"))
        self._action("larger", self.larger, QKeySequence("Ctrl+="), QKeySequence("Ctrl++"))
        self._action("smaller", self.smaller, QKeySequence("Ctrl+-"))
        for number, place in enumerate(PLACES, start=1):
            action = self._action(place.name, self._page_by_key, QKeySequence(f"Alt+{number}"))
            action.setData(place.name)

    def _action(self, name: str, slot: Callable[[], object], *keys: QKeySequence) -> QAction:
        action = QAction(self)
        action.setShortcuts(list(keys))
        action.triggered.connect(slot)
        self.addAction(action)
        self._actions[name] = action
        return action

    def _page_by_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(str(action.data()))

    def next_pane(self) -> None:
        """Move the keyboard from the side panel to the page or back."""
        focus = QApplication.focusWidget()
        if focus is not None and self.side.isAncestorOf(focus):
            self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if QApplication.focusWidget() in (focus, None, self.page):
                self.page.focusNextChild()
        else:
            self.side.buttons[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def larger(self) -> None:
        """Larger type, by a tenth of the design's size."""
        self._resize_type(10)

    def smaller(self) -> None:
        """Smaller type, by a tenth of the design's size."""
        self._resize_type(-10)

    def _resize_type(self, by: int) -> None:
        workspace = self._open_context.workspace
        percent = min(150, max(90, workspace.settings.font_percent + by))
        self._try(lambda: workspace.change_settings(font_percent=percent))

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────

    def _workspace_changed(self, change: "Change") -> None:
        context = self._open_context
        self._say_steps()
        if change.kind in ("clients", "chosen") or change.what in ("sector", "country"):
            self._say_client()
        if change.kind == "chosen" and self._at:
            lost = context.workspace.clients.current is None and PLACE[self._at].about_client
            if lost or PLACE[self._at].about_client:
                self.show_page(self._at)
            self._say_title()

    def _retranslate(self) -> None:
        context = self._open_context
        self._say_frame(context.messages)
        self._say_client()
        self._say_steps()
        for page in self._pages.values():
            cast(Page, page).retranslate()
        self._say_title()

    def _say_frame(self, messages: Messages) -> None:
        self.side.say(messages)
        self.status.say(messages)
        self.setWindowTitle(messages.tr("Rawafid"))
        for place in PLACES:
            self.side.buttons[place.name].say(messages.tr(place.title))
        self.side.client_box.say(messages.tr("Current client"), "", "")

    def _say_client(self) -> None:
        context = self._open_context
        messages, clients = context.messages, context.workspace.clients
        everyone = clients.all()
        client = next((one for one in everyone if one.id == clients.current), None)
        about = ""
        if client is not None:
            words = (("sectors", client.sector), ("countries", client.country))
            about = " · ".join(messages.prose(where, id) for where, id in words if id is not None)
        name = client.name if client is not None else messages.tr("None chosen")
        self.side.client_box.say(messages.tr("Current client"), name, about)
        for place in PLACES:
            button = self.side.buttons[place.name]
            button.setEnabled(client is not None or not place.about_client)
            count = messages.formatter.integer(len(everyone)) if place.name == "clients" and everyone else ""
            button.say(messages.tr(place.title), count)

    def _say_steps(self) -> None:
        context = self._open_context
        messages, workspace = context.messages, context.workspace
        undo, redo = workspace.can_undo, workspace.can_redo
        self.status.show_steps(
            messages,
            None if undo is None else messages.tr(undo.source, **undo.values),
            None if redo is None else messages.tr(redo.source, **redo.values),
        )

    def _say_title(self) -> None:
        context = self._open_context
        messages, clients = context.messages, context.workspace.clients
        page = messages.tr(PLACE[self._at].title)
        if PLACE[self._at].about_client and clients.current is not None:
            name = clients.get(clients.current).name
            title = messages.tr("{page}: {client} — Rawafid", page=page, client=name)
        else:
            title = messages.tr("{page} — Rawafid", page=page)
        self.setWindowTitle(without_bidi(title))

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being typed counts as answered."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self._warm.stop()
        super().closeEvent(event)
