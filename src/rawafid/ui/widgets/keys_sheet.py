"""The keys of the window, as cards in the help and as a sheet over any page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rawafid.language.messages import Messages
from rawafid.ui.context import Context
from rawafid.ui.shortcuts import GROUPS, Group
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.widgets.buttons import primary


class KeyCap(QLabel):
    """One combination of keys, drawn as on a keyboard. It always reads from left to right."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(left_to_right(keys), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("keycap", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def keys_table(group: Group, messages: Messages) -> QWidget:
    """The keys of a group in two columns: what they do, and the keys at the end of reading."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    for row, one in enumerate(group.keys):
        said = TextLabel(messages.tr(one.does), wrap=True)
        said.setAccessibleDescription(one.keys)
        caps = QHBoxLayout()
        caps.setSpacing(4)
        caps.addStretch(1)
        for keys in one.keys.split(" | "):
            caps.addWidget(KeyCap(keys), 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, row, 0)
        grid.addLayout(caps, row, 1)
    return table


class KeysSheet(QDialog):
    """All keys at a glance; Esc puts the sheet away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        messages, look = context.messages, context.theme
        title = messages.tr("Keyboard")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        holder = QWidget()
        columns = QHBoxLayout(holder)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(34)
        for groups in (GROUPS[:2], GROUPS[2:]):
            column = QVBoxLayout()
            column.setSpacing(8)
            for group in groups:
                column.addWidget(TextLabel(messages.tr(group.title), role="section"))
                column.addWidget(keys_table(group, messages))
                column.addSpacing(8)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(holder)
        scroll.setAccessibleName(title)
        self.button = primary(messages.tr("Close"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(24, 20, 24, 18)
        sheet.setSpacing(12)
        sheet.addWidget(TextLabel(title, role="title"))
        sheet.addWidget(scroll, 1)
        sheet.addLayout(foot)
        width, height = round(look.px(820)), round(look.px(520))
        if parent is not None:
            width, height = min(width, parent.width() - 40), min(height, parent.height() - 40)
        self.resize(width, height)
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)
