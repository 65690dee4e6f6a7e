"""Choosing one client out of any number of them, by typing a part of its name, city, sector or country."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from rawafid.ui.context import Context
from rawafid.ui.pages.clients_list import ClientsModel, Shown
from rawafid.ui.text import TextLabel


class ClientPicker(QDialog):
    """A search field over the active clients; `chosen` is the one that was taken, None before."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.chosen: int | None = None
        tr = context.messages.tr
        self.setWindowTitle(tr("Choose a client"))
        self.resize(round(context.theme.px(440)), round(context.theme.px(440)))
        self.search, self.list = QLineEdit(), QListView()
        self.search.setPlaceholderText(tr("Search by name, city, sector or country"))
        self.search.setAccessibleName(tr("Search the clients"))
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self._model = ClientsModel(context, self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("Clients"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._take)
        self.list.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(TextLabel(tr("Choose a client"), role="question"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row, step = self.list.currentIndex().row(), {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in step:
                row = min(max(row + step[Qt.Key(event.key())], 0), self._model.rowCount() - 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentIndex().isValid():
                self._take(self.list.currentIndex())
                return True
        return False

    def _search(self, text: str) -> None:
        clients = self._context.workspace.clients
        self._model.show_clients(clients.all(), Shown(query=text), clients.current)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        self.chosen = self._model.client(index).id
        self.accept()
