"""One clear message for what keeps the program from going on, and for what went wrong in it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from rawafid.errors import UserError
from rawafid.language.messages import Messages
from rawafid.ui.faults import Fault
from rawafid.ui.text import TextLabel, fit_height
from rawafid.ui.widgets.buttons import Button, primary, secondary
from rawafid.ui.widgets.icon_label import IconLabel


class ProblemDialog(QDialog):
    """Says what is the matter and what to do; one button puts it away.

    With `other_folder` a second one asks for another folder, which is then in `folder`.
    """

    def __init__(
        self, messages: Messages, error: UserError, parent: QWidget | None = None, *,
        other_folder: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._messages = messages
        self.folder: Path | None = None
        said = messages.explain(error)
        self.setWindowTitle(messages.tr("Rawafid"))
        self.setAccessibleName(said)
        self.button = primary(messages.tr("OK"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if other_folder:
            self.other = secondary(messages.tr("Choose another folder…"), icon="folder")
            self.other.clicked.connect(self._choose)
            self.button.setText(messages.tr("Close"))
            buttons.addWidget(self.other)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(_said(TextLabel(said, wrap=True)))
        column.addLayout(buttons)
        fit_height(self, 520)

    def _choose(self) -> None:
        title = self._messages.tr("Choose a folder for the data")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.folder = Path(chosen)
            self.accept()


class FaultDialog(QDialog):
    """Says that something went wrong in the program, that the work is safe, and what helps to mend it."""

    def __init__(self, messages: Messages, fault: Fault, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = messages.tr
        self._fault = fault
        title = tr("Something in Rawafid went wrong")
        self.setWindowTitle(title)
        said = tr(
            "Your work is saved up to the last step, and you can go on. If it happens again, close the"
            " program and open it again."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.details = QPlainTextEdit(fault.details)
        self.details.setReadOnly(True)
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.details.setAccessibleName(tr("Details for whoever fixes it"))
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(150)
        place = TextLabel(tr("The log is in {file}", file=str(log)), role="small", wrap=True)
        self.copied: Button = secondary(tr("Copy the details"), icon="copy")
        self.copied.clicked.connect(self._copy)
        self.button = primary(tr("Go on"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copied)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        words = _said(TextLabel(title, role="section"))
        column.addLayout(words)
        column.addWidget(TextLabel(said, wrap=True))
        column.addWidget(self.details)
        column.addWidget(place)
        column.addLayout(buttons)
        fit_height(self, 600)
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._fault.details)


def _said(label: TextLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel("warning", token="warn", size=26), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


def show_problem(messages: Messages, error: UserError, *, parent: QWidget | None = None) -> None:
    """Show what is the matter and wait until it was read."""
    ProblemDialog(messages, error, parent).exec()


def ask_for_folder(messages: Messages, error: UserError) -> Path | None:
    """Show what is the matter with the data folder; the other one that is chosen, None for none."""
    dialog = ProblemDialog(messages, error, other_folder=True)
    dialog.exec()
    return dialog.folder
