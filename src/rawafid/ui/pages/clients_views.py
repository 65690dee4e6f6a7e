"""The list of clients as cards or as a table, with what is searched, filtered and sorted in it."""

from dataclasses import replace
from typing import Final, cast, get_args

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import mark
from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.pages.clients_list import (
    BUSINESS,
    CHANGED,
    COMPLETENESS,
    MORE,
    NAME,
    NEXT,
    ORDER_OF_COLUMN,
    ORDERS,
    ClientsModel,
    Index,
    Order,
    Shown,
)
from rawafid.ui.pages.clients_painting import CARD, GAP, ROW, CardDelegate, ClientDelegate, RowDelegate
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, IconButton, link, tab
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.head_line import HeadLine
from rawafid.workspace.client_list import Where

WHERES: Final[tuple[Where, ...]] = get_args(Where)
_WHERE_TEXTS: Final[dict[Where, str]] = {
    "active": mark("Active · {count}"),
    "archived": mark("Archived · {count}"),
    "trash": mark("Trash · {count}"),
}
_ORDER_TEXTS: Final[dict[Order, str]] = {
    "changed": mark("Last changed first"),
    "name": mark("By name"),
    "completeness": mark("Most answers first"),
    "sector": mark("By sector"),
}
_EMPTY_TEXTS: Final[dict[Where, str]] = {
    "active": mark("No client is active. Those in the archive and in the trash are kept."),
    "archived": mark(
        "The archive is empty. Archive clients that you no longer work with; they stay as they are."
    ),
    "trash": mark("The trash is empty."),
}
_MARGIN: Final = 22
_WIDTHS: Final = {COMPLETENESS: 140.0, NEXT: 190.0, CHANGED: 150.0, MORE: 52.0}
"""Of the columns that do not share what is left, in pixels of the design."""
_CROWDED_WIDTHS: Final = {COMPLETENESS: 96.0, NEXT: 158.0, CHANGED: 118.0, MORE: 44.0}
_ROOMY, _CRAMPED = 960.0, 640.0
"""Widths of the table below which the columns are narrower, and below which one of them is left out."""
_RENEWED_EVERY_MS: Final = 50
_COPY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class ClientsViews(QWidget):
    """Tabs, search, filter and order above the cards or the table.

    Its signals name the client: `opened`, `next_wanted`, `rename_wanted`, `copy_wanted`, `delete_wanted`,
    and `menu_wanted` with the button on the screen that asks for it, a rectangle without size for a point.
    """

    opened = Signal(int)
    next_wanted = Signal(int)
    menu_wanted = Signal(int, QRect)
    rename_wanted = Signal(int)
    copy_wanted = Signal(int)
    delete_wanted = Signal(int)
    empty_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._where: Where = "active"
        self._state: object = None
        self.model: Final = ClientsModel(context, self)
        look = context.workspace.clients.list_look
        order = look.get("order", "changed")
        self._shown = Shown(
            order=order if order in ORDERS else "changed",
            backwards=look.get("backwards") == "yes",
        )
        self._make_tools()
        self._make_views()
        self._stack.setCurrentWidget(self.table if look.get("shown") == "table" else self.cards)
        self._as_table.setChecked(look.get("shown") == "table")
        self._as_cards.setChecked(look.get("shown") != "table")
        self._renewal = QTimer(self)
        self._renewal.setInterval(_RENEWED_EVERY_MS)
        self._renewal.timeout.connect(self._renew)
        self._room = QVBoxLayout()
        self._room.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._lines())
        column.addLayout(self._room, 1)

    # ── what the page calls ─────────────────────────────────────────────────────────────────────────────

    @property
    def view(self) -> QAbstractItemView:
        """The cards or the table, whichever is shown or would be."""
        return self.table if self._as_table.isChecked() else self.cards

    @property
    def chosen(self) -> int | None:
        """The client that is selected."""
        index = self.view.currentIndex()
        return self.model.client(index).id if index.isValid() else None

    def refresh(self) -> None:
        """Show the clients as they are now, with the same one selected as far as it is there."""
        clients = self._context.workspace.clients
        everyone, current = clients.those(self._where), clients.current
        state = (id(everyone), self._shown, current, id(self._context.messages), self._context.dates)
        if state == self._state:
            return
        self._state = state
        if clients.bring_up_to_date(0):
            self._renewal.start()
        chosen, row = self.chosen, self.view.currentIndex().row()
        self._say_filters()
        self.model.show_clients(everyone, self._shown, current)
        self._everyone = everyone  # what the state knows by its id must not go
        self._choose(chosen if chosen is not None else current, row)
        self._say_emptiness()

    def retranslate(self) -> None:
        """Say everything in the present language and digits."""
        tr = self._context.messages.tr
        self.model.retranslate()
        self.search.setPlaceholderText(tr("Search by name, city, sector or country"))
        self.search.setAccessibleName(tr("Search the clients"))
        for action in self.search.actions():
            if action is self._glass:
                action.setIcon(icons.icon("search", self._context.theme))
        self._sectors.setAccessibleName(tr("Sector"))
        self._orders.setAccessibleName(tr("Order"))
        self._as_cards.set_name(tr("Show as cards"))
        self._as_table.set_name(tr("Show as a table"))
        self._empty.setText(tr("Empty the trash…"))
        self._kept.setText(tr("What is deleted stays here for 30 days, and can be taken out again."))
        self._clear.setText(tr("Show all"))
        self.cards.setAccessibleName(tr("Clients"))
        self.table.setAccessibleName(tr("Clients"))
        self._orders.blockSignals(True)
        self._orders.clear()
        for order, text in _ORDER_TEXTS.items():
            self._orders.addItem(tr(text), order)
        self._orders.setCurrentIndex(ORDERS.index(self._shown.order))
        self._orders.blockSignals(False)
        self._state = None
        self._fit()
        self.refresh()

    def focus_search(self) -> None:
        """Put the keyboard into the search field with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_where(self, where: Where) -> None:
        """Show the clients at work, the archive or the trash."""
        self._where = where
        self._tabs[where].setChecked(True)
        self._shown = replace(self._shown, sector="")
        self.refresh()

    # ── making ──────────────────────────────────────────────────────────────────────────────────────────

    def _make_tools(self) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self._tabs: dict[Where, Button] = {}
        group = QButtonGroup(self)
        for where in WHERES:
            button = tab()
            button.clicked.connect(self._tab_pressed)
            group.addButton(button)
            self._tabs[where] = button
        self._tabs["active"].setChecked(True)
        self._sectors, self._orders = QComboBox(), QComboBox()
        self._sectors.activated.connect(self._sector_chosen)
        self._orders.activated.connect(self._order_chosen)
        self._as_cards, self._as_table = IconButton("cards"), IconButton("table")
        looks = QButtonGroup(self)
        for look in (self._as_cards, self._as_table):
            look.setCheckable(True)
            look.setProperty("look", "toggle")
            looks.addButton(look)
            look.clicked.connect(self._look_chosen)
        self._empty = Button(look="danger", icon="trash")
        self._empty.clicked.connect(self.empty_wanted)
        self._kept = TextLabel(role="small")
        self._nothing = TextLabel(role="muted", wrap=True)
        self._clear = link()
        self._clear.clicked.connect(self._show_all)

    def _make_views(self) -> None:
        self.cards, self.table = QListView(), QTableView()
        self._card_painter, self._row_painter = (
            CardDelegate(self.model, self.cards), RowDelegate(self.model, self.table)
        )  # fmt: skip
        self.cards.setFlow(QListView.Flow.LeftToRight)
        self.cards.setWrapping(True)
        self.cards.setResizeMode(QListView.ResizeMode.Adjust)
        self.cards.setUniformItemSizes(True)
        self.cards.setProperty("ground", "bg")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by_column)
        header.setMinimumSectionSize(40)
        self._stack = QStackedWidget()
        for view, painter in ((self.cards, self._card_painter), (self.table, self._row_painter)):
            self._make_view(view, painter)
            self._stack.addWidget(view)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (NAME, BUSINESS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        nothing = QWidget()
        lines = QVBoxLayout(nothing)
        lines.setContentsMargins(0, 40, 0, 0)
        lines.addWidget(self._nothing)
        row = QHBoxLayout()
        row.addWidget(self._clear)
        row.addStretch(1)
        lines.addLayout(row)
        lines.addStretch(1)
        self._stack.addWidget(nothing)

    def _make_view(self, view: QAbstractItemView, painter: ClientDelegate) -> None:
        view.setModel(self.model)
        view.setItemDelegate(painter)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu_asked)
        view.doubleClicked.connect(self._double_clicked)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        painter.more_wanted.connect(self._more_pressed)
        painter.next_wanted.connect(self._next_pressed)

    def _lines(self) -> QVBoxLayout:
        first, second = HeadLine(gap=4), HeadLine(gap=8)
        tabs = QWidget()
        flow = FlowLayout(tabs, gap=4)
        for button in self._tabs.values():
            flow.addWidget(button)
        first.addWidget(tabs)
        first.addWidget(self._kept)
        first.addWidget(self._empty)
        second.addWidget(self.search)
        for one in (self._sectors, self._orders, self._as_cards, self._as_table):
            second.addWidget(one)
        lines = QVBoxLayout()
        lines.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        lines.setSpacing(8)
        lines.addLayout(first)
        lines.addLayout(second)
        return lines

    # ── what the user does ──────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search:
                return self._key_in_search(event)
            return self._key_in_view(event) if watched is self.view else False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.view:
            self.view.viewport().update()  # the ring is round the whole row
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point_at(event.position().toPoint())
        elif event.type() == QEvent.Type.Resize and watched in (self.cards.viewport(), self.table.viewport()):
            self._fit()
        return False

    def _key_in_search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
            self._choose(self.chosen, 0)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _key_in_view(self, event: QKeyEvent) -> bool:
        id = self.chosen
        if id is None:
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit(id)
        elif event.key() == Qt.Key.Key_F2 and plain:
            self.rename_wanted.emit(id)
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.delete_wanted.emit(id)
        elif event.keyCombination() == _COPY:
            self.copy_wanted.emit(id)
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_for_menu(id, self.view.visualRect(self.view.currentIndex()).center())
        else:
            return False
        return True

    def _menu_asked(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._ask_for_menu(self.model.client(index).id, point)

    def _ask_for_menu(self, id: int, point: QPoint) -> None:
        self.menu_wanted.emit(id, QRect(self.view.viewport().mapToGlobal(point), QSize(0, 0)))

    def _more_pressed(self, index: Index, button: QRect) -> None:
        # Later: the menu stays open, and the view must not be inside the press for so long.
        id = self.model.client(index).id
        place = QRect(self.view.viewport().mapToGlobal(button.topLeft()), button.size())
        QTimer.singleShot(0, self, lambda: self.menu_wanted.emit(id, place))

    def _next_pressed(self, index: Index) -> None:
        id = self.model.client(index).id
        QTimer.singleShot(0, self, lambda: self.next_wanted.emit(id))

    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.client(index).id)

    def _point_at(self, point: QPoint) -> None:
        """A hand over what can be pressed."""
        view = self.view
        index = view.indexAt(point)
        pressable = False
        if index.isValid():
            option = _option(view, index)
            painter = cast(ClientDelegate, view.itemDelegate())
            pressable = painter.is_pressable(option, index, point)
            view.viewport().update(option.rect)
        view.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        )

    def _search(self, text: str) -> None:
        self._shown = replace(self._shown, query=text)
        self.refresh()

    def _tab_pressed(self) -> None:
        self.show_where(next(where for where, button in self._tabs.items() if button.isChecked()))

    def _sector_chosen(self) -> None:
        self._shown = replace(self._shown, sector=str(self._sectors.currentData() or ""))
        self.refresh()

    def _order_chosen(self) -> None:
        self._sort(cast(Order, self._orders.currentData()), backwards=False)

    def _sort_by_column(self, column: int) -> None:
        if column in ORDER_OF_COLUMN:
            order = ORDER_OF_COLUMN[column]
            self._sort(order, backwards=order == self._shown.order and not self._shown.backwards)

    def _sort(self, order: Order, *, backwards: bool) -> None:
        self._shown = replace(self._shown, order=order, backwards=backwards)
        self._orders.setCurrentIndex(ORDERS.index(order))
        self._context.workspace.clients.keep_list_look(order=order, backwards="yes" if backwards else "no")
        self.refresh()

    def _look_chosen(self) -> None:
        left = self.cards if self._as_table.isChecked() else self.table
        index = left.currentIndex()
        chosen = self.model.client(index).id if index.isValid() else None
        shown = "table" if self._as_table.isChecked() else "cards"
        self._context.workspace.clients.keep_list_look(shown=shown)
        self._fit()
        self._say_emptiness()
        self._choose(chosen, 0)

    def _show_all(self) -> None:
        self._shown = replace(self._shown, sector="")
        if self.search.text():
            self.search.clear()
        else:
            self.refresh()
        if not self.model.rowCount() and self._where != "active":
            self.show_where("active")

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _renew(self) -> None:
        """A few summaries at a time that another version of the questionnaire made."""
        if not self._context.workspace.clients.bring_up_to_date():
            self._renewal.stop()
        if self.isVisible():
            self.refresh()

    def _choose(self, id: int | None, row: int) -> None:
        """Select a client, or whoever stands in its row now."""
        found = None if id is None else self.model.row_of(id)
        if found is None:
            found = min(max(row, 0), self.model.rowCount() - 1)
        if found < 0:
            return
        column = NAME
        index = self.model.index(found, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _say_filters(self) -> None:
        messages, clients = self._context.messages, self._context.workspace.clients
        for where, button in self._tabs.items():
            count = messages.formatter.integer(len(clients.those(where)))
            button.setText(messages.tr(_WHERE_TEXTS[where], count=count))
        in_trash = self._where == "trash"
        self._kept.setVisible(in_trash)
        self._empty.setVisible(in_trash and bool(clients.those("trash")))
        ids = {client.sector for client in clients.those(self._where)} - {None}
        named = sorted((messages.prose("sectors", id), id) for id in ids if id is not None)
        if self._shown.sector not in ids:
            self._shown = replace(self._shown, sector="")
        self._sectors.blockSignals(True)
        self._sectors.clear()
        self._sectors.addItem(messages.tr("All sectors"), "")
        for name, id in named:
            self._sectors.addItem(name, id)
        self._sectors.setCurrentIndex(max(self._sectors.findData(self._shown.sector), 0))
        self._sectors.blockSignals(False)

    def _say_emptiness(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            self.setFocusProxy(self.view)
            return
        messages = self._context.messages
        asked = bool(self._shown.query.strip() or self._shown.sector)
        if asked and self._context.workspace.clients.those(self._where):
            said = messages.tr("No client matches the search.")
        else:
            said = messages.tr(_EMPTY_TEXTS[self._where])
        self._nothing.setText(said)
        self._clear.setVisible(asked or self._where != "active")
        self._stack.setCurrentIndex(2)
        self.setFocusProxy(self.search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many cards in a line as there is room for, and columns that fill the table."""
        look = self._context.theme
        # The room beside a scroll bar, whether one shows or not: else a card that drops to the next line
        # brings the bar, and the bar keeps the card there.
        room = self.cards.width() - self.cards.verticalScrollBar().sizeHint().width() - 1
        count = max(int(room // look.px(CARD[0])), 1)
        self._card_painter.set_width(room / count)
        size = QSize(int(room / count), round(look.px(CARD[1] + GAP)))
        if self.cards.gridSize() != size:
            self.cards.setGridSize(size)
        self.table.verticalHeader().setDefaultSectionSize(round(look.px(ROW)))
        header = self.table.horizontalHeader()
        design = self.table.viewport().width() / look.px(1)
        widths = _WIDTHS if design >= _ROOMY else _CROWDED_WIDTHS
        for column, width in widths.items():
            header.resizeSection(column, round(look.px(width)))
        header.setSectionHidden(CHANGED, design < _CRAMPED)  # the least that one looks for
        # The gap after the last card of a line is no margin of the page.
        end = _MARGIN if self._as_table.isChecked() else _MARGIN - round(look.px(GAP))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._room.setContentsMargins(end if rtl else _MARGIN, 0, _MARGIN if rtl else end, 0)


def _option(view: QAbstractItemView, index: QModelIndex) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.rect = view.visualRect(index)
    option.direction = view.layoutDirection()
    return option
