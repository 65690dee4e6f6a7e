"""One clear message for what keeps the program from going on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.errors import UserError
from rawafid.language.messages import Messages
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import primary
from rawafid.ui.widgets.icon_label import IconLabel


class ProblemDialog(QDialog):
    """Says what is the matter and what to do; one button puts it away."""

    def __init__(self, messages: Messages, error: UserError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = messages.explain(error)
        self.setWindowTitle(messages.tr("Rawafid"))
        self.setAccessibleName(said)
        self.setFixedWidth(520)
        label = TextLabel(said, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("warning", token="warn", size=26), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        button = primary(messages.tr("OK"))
        button.setDefault(True)
        button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(row)
        column.addLayout(buttons)


def show_problem(messages: Messages, error: UserError, *, parent: QWidget | None = None) -> None:
    """Show what is the matter and wait until it was read."""
    ProblemDialog(messages, error, parent).exec()
