"""Whose software the program is built with: a list, and beside it the licence of the one at hand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from rawafid.ui.context import Context
from rawafid.ui.licences import Licence, licences
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.widgets.card import Card

_MARGIN: Final = 22


class LicenceList(QWidget):
    """Names, versions and licences; texts stand in the language and direction of their authors."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = context.messages.tr
        self._licences: tuple[Licence, ...] = licences()
        self.list: Final = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(tr("Software that Rawafid is built with"))
        self.list.setMinimumWidth(round(context.theme.px(170)))
        ltr = Qt.LayoutDirection.LeftToRight
        self.list.setLayoutDirection(ltr)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for one in self._licences:
            said = f"{one.name}\n{one.version} · {one.licence}"
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.text: Final = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(ltr)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setMinimumHeight(40)
        self._title = TextLabel(role="section", wrap=True)
        self.list.currentRowChanged.connect(self._show)
        card = Card()
        card.add(
            TextLabel(
                tr(
                    "Rawafid is free software under the MIT licence. Qt is used under the LGPL 3: its files"
                    " lie beside ours, unchanged, and may be replaced by a compatible build."
                ),
                role="small", wrap=True,
            )
        )  # fmt: skip
        card.add(self._title)
        card.add(self.text, 1)
        column = QVBoxLayout()
        column.addWidget(self.list, 1)
        self.list.setMaximumWidth(round(context.theme.px(300)))
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 4, _MARGIN, 16)
        row.setSpacing(14)
        row.addLayout(column, 1)
        row.addWidget(card, 2)
        self._missing = tr("The package came without the text of its licence.")
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            one = self._licences[row]
            self._title.setText(left_to_right(f"{one.name} · {one.licence}"))
            self.text.setPlainText(one.text or self._missing)
