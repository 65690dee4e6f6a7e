"""Choosing another client from any page: a field to search in over a list, beside the side panel."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rawafid.language.search import finds, folded, prepared, words
from rawafid.ui import icons
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel, align_text, is_rtl
from rawafid.ui.theme import BODY, CAPTION, SEMIBOLD, SMALL, applied
from rawafid.ui.widgets.buttons import link
from rawafid.ui.widgets.card import rule
from rawafid.ui.widgets.painted import draw_text, fill

if TYPE_CHECKING:
    from rawafid.workspace.client_list import ClientSummary

RECENT: Final = 5
MOST: Final = 60
"""More clients are not listed at once: a letter more finds them sooner than scrolling does."""
WIDTH: Final = 340
LONGEST: Final = 340
_ID: Final = Qt.ItemDataRole.UserRole + 1
_ABOUT: Final = Qt.ItemDataRole.UserRole + 2
_CURRENT: Final = Qt.ItemDataRole.UserRole + 3
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}
AnyIndex = QModelIndex | QPersistentModelIndex


class Offered(NamedTuple):
    """A client as it is offered: `words` is what a search looks in."""

    client: "ClientSummary"
    about: str
    words: str


class ClientSwitcher(QFrame):
    """A small window over the page. `chosen(id)` says whom the user took; it closes by itself.

    The clients changed last come first, the others by name; a search looks in name, city, sector and country
    and does not mind how hamza and taa marbuta are written. `with_ways` offers the list of all clients and a
    new one below.
    """

    chosen = Signal(int)
    all_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, with_ways: bool = True) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("switcher")
        self._context = context
        self._offered: tuple[Offered, ...] = ()
        self.field: Final = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list: Final = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._nothing = TextLabel(role="muted", wrap=True)
        self.everyone, self.new = link(icon="users"), link(icon="plus")
        self.everyone.clicked.connect(self._want_all)
        self.new.clicked.connect(self._want_new)
        ways = QWidget()
        ways.setVisible(with_ways)
        foot = QVBoxLayout(ways)
        foot.setContentsMargins(6, 2, 6, 4)
        foot.setSpacing(0)
        foot.addWidget(rule())
        foot.addWidget(self.everyone)
        foot.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addWidget(ways)

    def open_beside(self, button: QWidget) -> None:
        """Offer the clients of now, over the button and towards the page."""
        tr = self._context.messages.tr
        self.setAccessibleName(tr("Choose a client"))
        self.field.setPlaceholderText(tr("Search by name, city, sector or country"))
        self.field.setAccessibleName(tr("Search for a client"))
        self.list.setAccessibleName(tr("Clients"))
        self._nothing.setText(tr("No client matches. Try fewer letters."))
        self.everyone.setText(tr("All clients…"))
        self.new.setText(tr("New client…"))
        self._offered = self._everyone()
        align_text(self.field)
        self.field.clear()
        self._search("")
        self.setFixedWidth(round(self._context.theme.px(WIDTH)))
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, 0))
        if is_rtl(button):
            corner.setX(corner.x() + button.width() - self.width())
        screen = button.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
                self._move(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    # ── inside

    def _everyone(self) -> tuple[Offered, ...]:
        messages = self._context.messages
        found = []
        for client in self._context.workspace.clients.all():
            known = (("sectors", client.sector), ("countries", client.country))
            about = " · ".join(messages.prose(where, id) for where, id in known if id is not None)
            found.append(Offered(client, about, ""))
        return tuple(found)

    def _search(self, query: str) -> None:
        wanted = words(query)
        if wanted and self._offered and not self._offered[0].words:
            self._offered = tuple(
                one._replace(words=prepared(one.client.name, one.client.city, one.about))
                for one in self._offered
            )
        self._model.clear()
        tr = self._context.messages.tr
        if wanted:
            found = [one for one in self._offered if finds(wanted, one.words)]
            self._list(found[:MOST])
        elif len(self._offered) > RECENT + 2:
            self._head(tr("Recent"))
            self._list(self._offered[:RECENT])
            self._head(tr("By name"))
            others = sorted(self._offered[RECENT:], key=lambda one: folded(one.client.name))
            self._list(others[:MOST])
        else:
            self._list(self._offered)
        rows = [self._model.item(row) for row in range(self._model.rowCount())]
        self._nothing.setVisible(bool(wanted) and not rows)
        self.list.setVisible(bool(rows))
        tall = sum(_height(client=row.isEnabled()) for row in rows) + 2
        self.list.setFixedHeight(min(tall, round(self._context.theme.px(LONGEST))))
        current = next((row for row in rows if row.data(_CURRENT)), None) if not wanted else None
        first = next((row for row in rows if row.isEnabled()), None)
        at = current or first
        if at is not None:
            self.list.setCurrentIndex(at.index())
        self.adjustSize()

    def _head(self, title: str) -> None:
        item = QStandardItem(title)
        item.setEnabled(False)
        self._model.appendRow(item)

    def _list(self, offered: Sequence[Offered]) -> None:
        current = self._context.workspace.clients.current
        for one in offered:
            item = QStandardItem(one.client.name)
            item.setEditable(False)
            item.setData(one.client.id, _ID)
            item.setData(one.about, _ABOUT)
            item.setData(one.about, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setData(one.client.id == current, _CURRENT)
            self._model.appendRow(item)

    def _move(self, step: int) -> None:
        able = [row for row in range(self._model.rowCount()) if self._model.item(row).isEnabled()]
        if not able:
            return
        at = self.list.currentIndex().row()
        place = able.index(at) + step if at in able else 0
        goal = self._model.index(able[max(0, min(place, len(able) - 1))], 0)
        self.list.setCurrentIndex(goal)
        self.list.scrollTo(goal)

    def _take(self, index: AnyIndex) -> None:
        id = index.data(_ID) if index.isValid() else None
        if isinstance(id, int):
            self.close()
            self.chosen.emit(id)

    def _want_all(self) -> None:
        self.close()
        self.all_wanted.emit()

    def _want_new(self) -> None:
        self.close()
        self.new_wanted.emit()


def _height(*, client: bool) -> int:
    """Of a client's two lines, or of a heading."""
    return round(applied().px(46 if client else 26))


class _Rows(QStyledItemDelegate):
    """A client in two lines with a tick at the one worked on; a heading in one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, _height(client=bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = applied()
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        if index.data(_ID) is None:
            place = rect.adjusted(8, 0, -8, 0)
            draw_text(painter, place, name, font=look.font(CAPTION, SEMIBOLD), color=look.color("ink2"))
            painter.restore()
            return
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            fill(painter, rect.adjusted(0, 1, 0, -1), look.color("soft"), 8)
        if state & QStyle.StateFlag.State_Selected:
            edge = rect.right() - 3 if rtl else rect.left()
            fill(painter, QRectF(edge, rect.top() + 9, 3, rect.height() - 18), look.color("primary"), 1.5)
        words = rect.adjusted(34 if rtl else 12, 0, -12 if rtl else -34, 0)
        about = str(index.data(_ABOUT) or "")
        middle = words.center().y() + 2
        top = QRectF(words.left(), words.top() + 3, words.width(), middle - words.top() - 3)
        draw_text(
            painter, top if about else words, name, font=look.font(BODY, SEMIBOLD), color=look.color("ink")
        )
        if about:
            below = QRectF(words.left(), middle - 1, words.width(), words.bottom() - middle - 2)
            draw_text(painter, below, about, font=look.font(SMALL), color=look.color("ink2"))
        if index.data(_CURRENT):
            left = rect.left() + 9 if rtl else rect.right() - 9 - 16
            icons.paint(painter, QRectF(left, rect.center().y() - 8, 16, 16), "check", look.color("primary"))
        painter.restore()
