"""The clients: who is there, how far each is, and everything that can be done with one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError
from rawafid.language.dates import format_date
from rawafid.language.messages import Messages
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import IconButton, link, primary, secondary
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.progress_track import ProgressTrack

if TYPE_CHECKING:
    from rawafid.workspace.clients import ClientSummary

_MARGIN: Final = 22


class ClientsPage(QWidget):
    """The list of clients, the one changed last first, or how to get a first one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small")
        self._new, self._sample = primary(icon="plus"), secondary(icon="sample")
        self._new.clicked.connect(self.ask_for_new)
        self._sample.clicked.connect(self.offer_samples)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._said)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(10)
        head.addLayout(texts, 1)
        head.addWidget(self._sample)
        head.addWidget(self._new)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._new)
        self._shown: object = None
        context.changed.connect(self._workspace_changed)
        self.retranslate()

    # ── what the window calls

    def refresh(self) -> None:
        """Show the clients as they are now."""
        clients = self._context.workspace.clients
        everyone, current = clients.all(), clients.current
        state = (everyone, current, id(self._context.messages))
        if state == self._shown:
            return
        self._shown = state
        self._fill(everyone, current)

    def retranslate(self) -> None:
        """Say everything in the present language and digits."""
        tr = self._context.messages.tr
        self._title.setText(tr("Clients"))
        self._said.setText(tr("Each business you advise has its own questionnaire and advice."))
        self._new.setText(tr("New client"))
        self._sample.setText(tr("Open a sample"))
        self._shown = None
        self.refresh()

    def ask_for_new(self) -> None:
        """Ask for a name and open the new client's questionnaire."""
        tr = self._context.messages.tr
        dialog = NameDialog(
            self._context, self._context.workspace.clients.create, title=tr("New client"),
            accept=tr("Create"), parent=self,
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
        button = self._sample
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + button.width() - menu.sizeHint().width())
        menu.setActiveAction(menu.actions()[0])
        chosen = menu.exec(corner)
        menu.deleteLater()
        if chosen is not None:
            self._try_open(str(chosen.data()))

    # ── intents

    def _try_open(self, sample: str) -> None:
        try:
            self._context.workspace.clients.open_sample(sample)
        except UserError as error:
            self._context.notice(self._context.explain(error))
            return
        self._context.open_page("recommendation")

    def open_client(self, id: int) -> None:
        """Work on a client from now on."""
        try:
            self._context.workspace.clients.choose(id)
        except UserError as error:
            self._context.notice(self._context.explain(error))
            return
        self._context.open_page("questionnaire")

    def rename_client(self, id: int) -> None:
        """Ask for another name of a client."""
        tr, clients = self._context.messages.tr, self._context.workspace.clients
        dialog = NameDialog(
            self._context, lambda name: clients.rename(id, name), title=tr("Rename the client"),
            accept=tr("Rename"), name=clients.get(id).name, parent=self,
        )  # fmt: skip
        dialog.exec()

    def delete_client(self, id: int) -> None:
        """Delete a client; undo brings it back with everything it had."""
        clients = self._context.workspace.clients
        try:
            name = clients.get(id).name
            clients.delete(id)
        except UserError as error:
            self._context.notice(self._context.explain(error))
            return
        self._context.notice(self._context.messages.tr("“{client}” was deleted.", client=name), undoable=True)

    # ── what is seen

    def _workspace_changed(self, _change: object) -> None:
        if self.isVisible():
            self.refresh()

    def _fill(self, everyone: "tuple[ClientSummary, ...]", current: int | None) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        if everyone:
            card = Card()
            for place, client in enumerate(everyone):
                if place:
                    card.add(rule())
                row = ClientRow(client, self._context, is_current=client.id == current)
                row.open_wanted.connect(self.open_client)
                row.rename_wanted.connect(self.rename_client)
                row.delete_wanted.connect(self.delete_client)
                card.add(row)
            column.addWidget(card)
            column.addStretch(1)
        else:
            middle = QHBoxLayout()  # not an alignment: that would cut what wraps in the card
            middle.addStretch(1)
            middle.addWidget(self._welcome())
            middle.addStretch(1)
            column.addStretch(2)
            column.addLayout(middle)
            column.addStretch(3)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._scroll.isAncestorOf(focus)
        self._scroll.setWidget(holder)
        if had_focus:
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _welcome(self) -> QWidget:
        tr = self._context.messages.tr
        card = Card()
        card.setFixedWidth(round(self._context.theme.px(560)))
        card.add(IconLabel("store", token="primary", size=34))
        card.add(TextLabel(tr("Add your first client"), role="question"))
        card.add(
            TextLabel(
                tr(
                    "A client is a business that you advise, your own for instance. A few answers about it"
                    " are enough for a first advice; a sample shows what it looks like."
                ),
                role="muted",
                wrap=True,
            )
        )
        new, sample = link(tr("New client"), "plus"), link(tr("Open a sample"), "sample")
        new.clicked.connect(self.ask_for_new)
        sample.clicked.connect(self.offer_samples)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(new)
        row.addWidget(sample)
        row.addStretch(1)
        card.add(row)
        return card


class ClientRow(QWidget):
    """One client of the list: who it is, how far its answers are, and what can be done with it."""

    open_wanted = Signal(int)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, client: "ClientSummary", context: Context, *, is_current: bool) -> None:
        super().__init__()
        self._id = client.id
        messages = context.messages
        tr = messages.tr
        name = TextLabel(client.name, role="strong")
        name.setToolTip(client.name)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        if is_current:
            head.addWidget(Chip(tr("Current"), "soft"))
        head.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addLayout(head)
        texts.addWidget(TextLabel(_about(client, messages), role="small"))
        share = messages.formatter.percent(client.completeness)
        answered = TextLabel(tr("{share} of the answers", share=share), role="small")
        track = ProgressTrack(client.completeness)
        track.setFixedWidth(round(context.theme.px(170)))
        track.setAccessibleName(tr("{share} of the answers", share=share))
        progress = QVBoxLayout()
        progress.setSpacing(4)
        progress.addStretch(1)
        progress.addWidget(answered)
        progress.addWidget(track)
        progress.addStretch(1)
        day = format_date(
            client.changed_at.astimezone().date(), messages.language, digits=messages.formatter.digits
        )
        changed = TextLabel(tr("Changed on {date}", date=day), role="small")
        changed.setFixedWidth(round(context.theme.px(190)))
        open_button = secondary(tr("Open"))
        open_button.setAccessibleName(tr("Open {client}", client=client.name))
        open_button.clicked.connect(self._open)
        rename = IconButton("edit", tr("Rename {client}", client=client.name))
        rename.clicked.connect(self._rename)
        delete = IconButton("trash", tr("Delete {client}", client=client.name))
        delete.clicked.connect(self._delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(14)
        row.addWidget(IconLabel("store", tile=40))
        row.addLayout(texts, 1)
        row.addLayout(progress)
        row.addSpacing(10)
        row.addWidget(changed)
        row.addWidget(open_button)
        row.addWidget(rename)
        row.addWidget(delete)

    def _open(self) -> None:
        self.open_wanted.emit(self._id)

    def _rename(self) -> None:
        self.rename_wanted.emit(self._id)

    def _delete(self) -> None:
        self.delete_wanted.emit(self._id)


def _about(client: "ClientSummary", messages: Messages) -> str:
    words = (("sectors", client.sector), ("countries", client.country))
    known = [messages.prose(where, id) for where, id in words if id is not None]
    return " · ".join(known) if known else messages.tr("No answers about the business yet")


class NameDialog(QDialog):
    """Asks for a client's name and does `intent` with it. A UserError of `intent` shows under the field."""

    def __init__(
        self, context: Context, intent: Callable[[str], object], *, title: str, accept: str,
        name: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._context = context
        self._intent = intent
        tr = context.messages.tr
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        label = TextLabel(tr("Name of the business"), role="strong")
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.field.setAccessibleName(tr("Name of the business"))
        label.setBuddy(self.field)
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        self._accept, cancel = primary(accept), secondary(tr("Cancel"))
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._say)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        column.addWidget(TextLabel(title, role="question"))
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self._problem)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _say(self) -> None:
        try:
            self._intent(self.field.text())
        except UserError as error:
            self._problem.setText(self._context.explain(error))
            self._problem.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
