"""The help: what each page is for, all keys, what this program is, and whose software it is built with."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import mark
from rawafid.ui.context import Context
from rawafid.ui.diagnostics import NAME, SYSTEM, details
from rawafid.ui.frame import PLACES, BrandMark
from rawafid.ui.help_topics import ALL_KEYS, TOPIC
from rawafid.ui.pages.settings import open_folder
from rawafid.ui.shortcuts import GROUPS
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.widgets.buttons import Button, secondary, tab
from rawafid.ui.widgets.card import Card, Tip
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.keys_sheet import keys_table
from rawafid.ui.widgets.scroller import Scroller

_MARGIN: Final = 22
TABS: Final = (
    ("pages", mark("Page by page")),
    ("keys", mark("Keyboard")),
    ("about", mark("About")),
    ("licences", mark("Licences")),
)


class HelpPage(QWidget):
    """Four tabs, each made when it is looked at first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._topic = PLACES[0].name
        self._at = TABS[0][0]
        self._title, self._said = TextLabel(role="title"), TextLabel(role="small", wrap=True)
        self._tabs: dict[str, Button] = {}
        row = FlowLayout(gap=4)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        for name, _ in TABS:
            button = tab()
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self.show_tab, name))
            self._tabs[name] = button
            row.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._said)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._tabs[self._at])
        self.retranslate()

    @property
    def topic(self) -> str:
        """The page that the help speaks of."""
        return self._topic

    # ── what the window calls

    def refresh(self) -> None:
        """Nothing here depends on a client."""

    def retranslate(self) -> None:
        """Say everything anew; the same tab stays open."""
        tr = self._context.messages.tr
        self._title.setText(tr("Help"))
        self._said.setText(
            tr("F1 opens the help for the page at hand; {keys} shows all keys.", keys=ALL_KEYS)
        )
        for name, title in TABS:
            self._tabs[name].setText(tr(title))
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._made: dict[str, QWidget] = {}
        self.show_tab(self._at)

    def show_tab(self, name: str, *_: object) -> None:
        """Open a tab: "pages", "keys", "about" or "licences"."""
        self._at = name
        if name not in self._made:
            build: dict[str, Callable[[], QWidget]] = {
                "pages": self._pages, "keys": self._keys, "about": self._about, "licences": self._licences,
            }  # fmt: skip
            self._made[name] = build[name]()
            self._stack.addWidget(self._made[name])
        self._stack.setCurrentWidget(self._made[name])
        self._tabs[name].setChecked(True)
        self.setFocusProxy(self._tabs[name])

    def show_topic(self, place: str) -> None:
        """Open the help for a page; where there is none, for the first one."""
        if place in TOPIC:
            self._topic = place
        self.show_tab("pages")
        self._show_topic()
        button = self._topics.get(self._topic)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── page by page

    def _pages(self) -> QWidget:
        tr = self._context.messages.tr
        self._topics: dict[str, Button] = {}
        ways = QVBoxLayout()
        ways.setSpacing(4)
        for place in PLACES:
            if place.name not in TOPIC:
                continue
            button = Button(tr(place.title), look="tab", icon=place.icon)
            button.setProperty("look", "topic")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self._take_topic, place.name))
            self._topics[place.name] = button
            ways.addWidget(button)
        ways.addStretch(1)
        self._text = QVBoxLayout()
        self._text.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(_MARGIN, 4, _MARGIN, 16)
        row.setSpacing(18)
        row.addLayout(ways)
        row.addLayout(self._text, 1)
        if self._topic not in self._topics:
            self._topic = next(iter(self._topics))
        self._show_topic()
        return Scroller(holder)

    def _take_topic(self, place: str, *_: object) -> None:
        self._topic = place
        self._show_topic()

    def _show_topic(self) -> None:
        tr, topic = self._context.messages.tr, TOPIC[self._topic]
        place = next((one for one in PLACES if one.name == self._topic), None)
        while (item := self._text.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        card = Card(tr(place.title) if place is not None else "")
        card.setMaximumWidth(round(self._context.theme.px(820)))
        card.add(TextLabel(tr(topic.about), role="lead", wrap=True))
        card.body.addSpacing(6)
        for line in topic.lines:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel("check", token="primary", size=17), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextLabel(tr(line, keys=ALL_KEYS), wrap=True), 1)
            card.add(row)
        card.body.addStretch(1)
        self._text.addWidget(card)
        self._text.addStretch(1)
        if self._topic in self._topics:
            self._topics[self._topic].setChecked(True)

    # ── keys

    def _keys(self) -> QWidget:
        tr = self._context.messages.tr
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(_MARGIN, 4, _MARGIN, 16)
        grid.setSpacing(14)
        for number, group in enumerate(GROUPS):
            card = Card(tr(group.title))
            card.add(keys_table(group, self._context.messages))
            card.body.addStretch(1)
            grid.addWidget(card, number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(GROUPS), 1)
        return Scroller(holder)

    # ── about

    def _about(self) -> QWidget:
        context = self._context
        tr = context.messages.tr
        card = Card()
        card.setMaximumWidth(round(context.theme.px(760)))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(BrandMark(48))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(TextLabel(tr("Rawafid"), role="title"))
        names.addWidget(TextLabel(tr("Marketing advisor"), role="muted"))
        head.addLayout(names, 1)
        card.add(head)
        card.body.addSpacing(6)
        facts = QGridLayout()
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(4)
        known = {**details(), tr("Data folder"): str(context.data_folder)}
        for row, (kind, value) in enumerate(known.items()):
            name = tr(SYSTEM) if kind == SYSTEM else kind
            said = TextLabel(left_to_right(value), wrap=True)
            said.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            said.setAccessibleName(f"{name}: {value}")
            facts.addWidget(TextLabel(name, role="muted"), row, 0)
            facts.addWidget(said, row, 1)
        facts.setColumnStretch(1, 1)
        card.add(facts)
        card.body.addSpacing(6)
        copy = secondary(tr("Copy the details"), icon="copy")
        copy.clicked.connect(self._copy)
        folder = secondary(tr("Open the folder"), icon="folder")
        folder.clicked.connect(partial(open_folder, context))
        save = secondary(tr("Save a file for support…"), icon="download")
        save.clicked.connect(self.offer_bundle)
        buttons = FlowLayout(gap=10)
        for button in (copy, folder, save):
            buttons.addWidget(button)
        card.add(buttons)
        card.body.addSpacing(4)
        card.add(Tip(tr("Works offline: nothing you enter leaves this device."), icon="lock"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, 16)
        column.addWidget(card)
        column.addStretch(1)
        return Scroller(holder)

    def _copy(self) -> None:
        text = "\n".join(f"{name}: {value}" for name, value in details().items())
        QGuiApplication.clipboard().setText(text)
        self._context.notice(self._context.messages.tr("Copied"))

    def offer_bundle(self) -> None:
        """Say what the file for support holds, then ask where to save it."""
        from rawafid.ui.widgets.diagnostics_dialog import DiagnosticsDialog

        DiagnosticsDialog(self._context, _ask_where, parent=self.window()).exec()

    # ── licences

    def _licences(self) -> QWidget:
        from rawafid.ui.widgets.licence_list import LicenceList

        return LicenceList(self._context)


def _ask_where(parent: QWidget, title: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, NAME, "ZIP (*.zip)")[0]
