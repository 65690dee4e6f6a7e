"""The window: places the pages, wires what they signal, holds the keys. It has no rules of its own."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.ui.frame import PLACE, PLACES, SidePanel, places_of
from rawafid.ui.page import FIRST_RUN, Divided, Page, PageHolder, Searchable, build_page
from rawafid.ui.status_line import StatusLine
from rawafid.ui.theme import applied
from rawafid.workspace.settings import LARGEST_FONT, SMALLEST_FONT

if TYPE_CHECKING:
    from rawafid.ui.context import Context
    from rawafid.ui.widgets.client_switcher import ClientSwitcher
    from rawafid.ui.widgets.toast import Toast
    from rawafid.workspace.events import Change
    from rawafid.workspace.history import ChangeText

__all__ = ["MainWindow", "Page"]

SMALLEST: Final = (800, 440)
"""Room for a screen of 1920×1080 at twice the size, less what the system takes of it. Pages scroll."""
DESIGNED: Final = (1440, 900)
NARROW: Final = 1100
"""In pixels of the design: below, the side panel shows icons alone."""
SAVED_EVERY_MS: Final = 20_000
WARM_UP_MS: Final = 400
"""How long after the window is there the pages that were not asked for are made ready, one at a time."""

UNDONE: Final = mark("Undone: {what}")
REDONE: Final = mark("Done again: {what}")


class MainWindow(QMainWindow):
    """Side panel, page and status line. Without a context it is the empty frame, until `open` fills it.

    So the window can be on the screen before knowledge and database are read.
    """

    def __init__(
        self, context: "Context | None" = None, *, messages: Messages | None = None, bare: bool = False
    ) -> None:
        super().__init__()
        self._context: Context | None = None
        self._pages: dict[str, QWidget] = {}
        self._holders: dict[str, PageHolder] = {}
        self._at = ""
        self._saved_at: datetime | None = None
        self._toast: Toast | None = None
        self._offered: ChangeText | None = None
        self._switcher: ClientSwitcher | None = None
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
        self._ageing = QTimer(self)
        self._ageing.setInterval(SAVED_EVERY_MS)
        self._ageing.timeout.connect(self._say_saved)
        if bare:
            self._show_frame(False)
        if context is not None:
            self.open(context)
        elif messages is not None:
            self._say_frame(messages)
            for button in self.side.buttons.values():
                button.setEnabled(False)
            self.side.client_box.setEnabled(False)
            self.status.undo.setEnabled(False)
            self.status.redo.setEnabled(False)

    def fit_screen(self) -> None:
        """No larger than the screen has room for."""
        if QApplication.platformName() != "offscreen":  # whose one screen is smaller than any real one
            room = self.screen().availableGeometry().size()
            self.resize(self.size().boundedTo(room))

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
        self.status.cancel_pressed.connect(self.cancel)
        context.tasks.busy.connect(self.status.set_busy)
        context.changed.connect(self._workspace_changed)
        context.retranslated.connect(self._retranslate)
        context.page_wanted.connect(self.show_page)
        context.noticed.connect(self.notice)
        self._say_frame(context.messages)
        self._say_client()
        self._say_steps()
        self.show_page(FIRST_RUN if context.workspace.is_new else context.workspace.page or "clients")

    def warm_up_soon(self) -> None:
        """Make the pages ready that were not asked for yet, when the window has come to rest."""
        self._warm.start()

    def _warm_up(self) -> None:
        context = self._open_context
        if context.workspace.clients.current is None:
            self._warm.stop()
            return
        places = places_of(context.workspace.settings.role)
        missing = next((place.name for place in places if place.name not in self._pages), None)
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
        """Go to a page; to where one begins where the page needs a client and none is chosen.

        "guide/term:range" and the like open the guide at a place, with a way back to the page at hand.
        """
        context = self._open_context
        name, _, part = name.partition("/")
        name = self._allowed(name)
        page = self._page(name)
        if part and isinstance(page, Divided):
            page.open_part(part, self._at)
        moved = name != self._at
        focus = QApplication.focusWidget()  # hiding the old page would send it anywhere
        keeps_focus = focus is not None and self.side.isAncestorOf(focus)
        self._at = name
        cast(Page, page).refresh()
        self._stack.setCurrentWidget(self._holders[name])
        self._show_frame(name != FIRST_RUN or bool(context.workspace.page))
        self.side.check(name)
        self._say_title()
        # A page that looks for itself has the key of its own.
        self._actions["find"].setEnabled(hasattr(page, "focus_search"))
        if moved:
            if name != FIRST_RUN:
                context.attempt(lambda: context.workspace.open_page(name))
            if not keeps_focus:
                page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allowed(self, name: str) -> str:
        """The page itself, or the one where one begins: not every page is there for everybody."""
        workspace = self._open_context.workspace
        owner = workspace.settings.role == "owner"
        if owner and workspace.clients.current is None and (own := workspace.clients.all()):
            self._open_context.attempt(lambda: workspace.clients.choose(own[0].id))
        nobody = workspace.clients.current is None
        place = PLACE.get(name)
        if name == FIRST_RUN or (
            place is not None
            and not (place.about_client and nobody)
            and not (place.consultant_only and owner)
        ):
            return name
        return "clients" if not owner else FIRST_RUN if nobody else "questionnaire"

    def _show_frame(self, shown: bool) -> None:
        self.side.setVisible(shown)
        self.status.setVisible(shown)

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            page = build_page(name, self._open_context)
            self._pages[name] = page
            self._holders[name] = PageHolder(page)
            self._stack.addWidget(self._holders[name])
        return self._pages[name]

    # ── clients, undo, notices ──────────────────────────────────────────────────────────────────────────

    def choose_client(self) -> None:
        """Offer the clients, so that another one can be chosen from any page; an owner has only one."""
        context = self._open_context
        if context.workspace.settings.role == "owner":
            return
        if self._switcher is None:
            from rawafid.ui.widgets.client_switcher import ClientSwitcher

            self._switcher = ClientSwitcher(context, self)
            self._switcher.chosen.connect(self._choose)
            self._switcher.all_wanted.connect(self._show_clients)
            self._switcher.new_wanted.connect(self.new_client)
        self._switcher.open_beside(self.side.client_box)

    def _choose(self, id: int) -> None:
        self._open_context.attempt(lambda: self._open_context.workspace.clients.choose(id))

    def _show_clients(self) -> None:
        self.show_page("clients")

    def new_client(self) -> None:
        """Ask for the name of a new client; an owner has one only."""
        from rawafid.ui.pages.clients import ClientsPage

        self.show_page("clients")
        if isinstance(self.page, ClientsPage):
            self.page.ask_for_new()

    def show_help(self) -> None:
        """Open the help for the page at hand."""
        from rawafid.ui.pages.help import HelpPage

        topic = self._at
        self.show_page("help")
        if isinstance(self.page, HelpPage) and topic != "help":
            self.page.show_topic(topic)

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        from rawafid.ui.widgets.keys_sheet import KeysSheet

        KeysSheet(self._open_context, self).exec()

    def search_page(self) -> None:
        """Put the keyboard where one searches on the page at hand."""
        if hasattr(self.page, "focus_search"):
            cast(Searchable, self.page).focus_search()

    def cancel(self) -> None:
        """Stop everything that is being calculated."""
        context = self._open_context
        context.advice.cancel()
        context.tasks.cancel()

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
        self._offered = self._open_context.workspace.can_undo if undoable else None

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────

    def _make_actions(self) -> None:
        self._action("undo", self.undo, QKeySequence("Ctrl+Z"))
        self._action("redo", self.redo, QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
        self._action("new", self.new_client, QKeySequence("Ctrl+N"))
        self._action("choose", self.choose_client, QKeySequence("Ctrl+K"))
        self._action("quit", self.close, QKeySequence("Ctrl+Q"))
        self._action("pane", self.next_pane, QKeySequence("F6"))
        self._action("pane_back", self.previous_pane, QKeySequence("Shift+F6"))
        self._action("find", self.search_page, QKeySequence("Ctrl+F"))
        self._action("help_here", self.show_help, QKeySequence("F1"))
        self._action("keys", self.show_keys, QKeySequence("Ctrl+/"))
        self._action("larger", self.larger, QKeySequence("Ctrl+="), QKeySequence("Ctrl++"))
        self._action("smaller", self.smaller, QKeySequence("Ctrl+-"))
        self._action("usual", self.usual_size, QKeySequence("Ctrl+0"))
        for place in PLACES:
            self._action(place.name, self._page_by_key).setData(place.name)
        self._number_places()

    def _number_places(self) -> None:
        """Give the pages that are shown the keys from Alt+1 on."""
        shown = places_of(self._open_context.workspace.settings.role)
        for place in PLACES:
            keys = f"Alt+{shown.index(place) + 1}" if place in shown else ""
            self._actions[place.name].setShortcut(QKeySequence(keys))

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
        """Move the keyboard from the page to the side panel, from there to the status line and back."""
        self._to_pane(1)

    def previous_pane(self) -> None:
        """Move the keyboard to the part of the window before this one."""
        self._to_pane(-1)

    def _to_pane(self, step: int) -> None:
        focus = QApplication.focusWidget()
        undoable = next((one for one in (self.status.undo, self.status.redo) if one.isEnabled()), None)
        way = self.side.buttons.get(self._at, next(iter(self.side.buttons.values())))
        panes = [self.page, *([way] if self.side.isVisible() else []), *([undoable] if undoable else [])]
        at = 0
        if focus is not None and self.side.isAncestorOf(focus):
            at = 1
        elif focus is not None and self.status.isAncestorOf(focus):
            at = len(panes) - 1
        goal = panes[(at + step) % len(panes)]
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if goal is self.page and QApplication.focusWidget() in (focus, None, self.page):
            self.page.focusNextChild()

    def larger(self) -> None:
        """Larger type, by a tenth of the design's size."""
        self._resize_type(10)

    def smaller(self) -> None:
        """Smaller type, by a tenth of the design's size."""
        self._resize_type(-10)

    def usual_size(self) -> None:
        """Type of the design's own size."""
        self._open_context.attempt(lambda: self._open_context.workspace.change_settings(font_percent=100))

    def _resize_type(self, by: int) -> None:
        workspace = self._open_context.workspace
        percent = min(LARGEST_FONT, max(SMALLEST_FONT, workspace.settings.font_percent + by))
        self._open_context.attempt(lambda: workspace.change_settings(font_percent=percent))

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────

    def _workspace_changed(self, change: "Change") -> None:
        context = self._open_context
        self._say_steps()
        offered = self._offered
        if self._toast is not None and offered is not None and context.workspace.can_undo != offered:
            self._offered = None
            self._toast.withdraw()  # undo would take back something else by now
        if change.kind not in ("page", "position", "chosen"):
            self._saved_at = context.workspace.now()
            self._ageing.start()
            self._say_saved()
        if change.kind in ("clients", "chosen") or change.what in ("sector", "country"):
            self._say_client()
        if change.kind == "chosen" and self._at:
            if self._at in PLACE and PLACE[self._at].about_client:
                self.show_page(self._at)
            self._say_title()

    def _retranslate(self) -> None:
        context = self._open_context
        self._say_frame(context.messages)
        self._fit()
        self._number_places()
        self._say_client()
        self._say_steps()
        self._say_saved()
        for page in self._pages.values():
            cast(Page, page).retranslate()
        if self._allowed(self._at) != self._at:
            self.show_page(self._at)
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
        role = context.workspace.settings.role
        how_many = len(clients.all())
        client = clients.get(clients.current) if clients.current is not None else None
        about = ""
        if client is not None:
            words = (("sectors", client.sector), ("countries", client.country))
            about = " · ".join(messages.prose(where, id) for where, id in words if id is not None)
        name = client.name if client is not None else messages.tr("None chosen")
        label = messages.tr("Your business") if role == "owner" else messages.tr("Current client")
        self.side.show_places(role)
        self.side.client_box.say(label, name, about)
        for place in PLACES:
            button = self.side.buttons[place.name]
            button.setEnabled(client is not None or not place.about_client)
            count = messages.formatter.integer(how_many) if place.name == "clients" and how_many else ""
            button.say(messages.tr(place.title), count, self._actions[place.name].shortcut().toString())

    def _say_saved(self) -> None:
        context = self._open_context
        tr = context.messages.tr
        age = timedelta.max if self._saved_at is None else context.workspace.now() - self._saved_at
        if age < timedelta(minutes=1):
            self.status.say_saved(tr("Saved just now"))
        elif age < timedelta(hours=1):
            minutes = age // timedelta(minutes=1)
            self.status.say_saved(tr("Saved {n} minutes ago", n=minutes))
        else:
            self._ageing.stop()
            self.status.say_saved(tr("Saved automatically"))

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
        place = PLACE.get(self._at)
        page = messages.tr(place.title) if place is not None else messages.tr("Welcome")
        if place is not None and place.about_client and clients.current is not None:
            name = clients.get(clients.current).name
            title = messages.tr("{page}: {client} — Rawafid", page=page, client=name)
        else:
            title = messages.tr("{page} — Rawafid", page=page)
        self.setWindowTitle(without_bidi(title))

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the page the room that the names of the side panel would take in a narrow window."""
        self.side.fit(self.width() < applied().px(NARROW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being typed counts as answered."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self._warm.stop()
        self._ageing.stop()
        super().closeEvent(event)
