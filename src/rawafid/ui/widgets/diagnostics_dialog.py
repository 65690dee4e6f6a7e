"""Says what the file for support holds before it is saved, and leaves every client out unless asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.errors import UserError, mark
from rawafid.knowledge.answer_file import write_answer_file
from rawafid.ui.context import Context
from rawafid.ui.diagnostics import bundle
from rawafid.ui.text import TextLabel, fit_height
from rawafid.ui.widgets.buttons import primary, secondary

AskWhere = Callable[[QWidget, str], str]
"""Asks where a file is to be saved, given a parent and a title; "" when the user thinks better of it."""

CONTENTS = (
    mark("Versions of Rawafid, of Qt, of Python and of your system."),
    mark("Your settings: language, look, dates. No path, no name."),
    mark("The log: which errors came where in the program, without what you entered."),
)
NOT_WRITTEN = mark("The file could not be written there. Choose another folder.")


class DiagnosticsDialog(QDialog):
    """What is in the file, a box to tick for the present client's answers, and the way to save it."""

    def __init__(self, context: Context, ask_where: AskWhere, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ask_where = context, ask_where
        tr, clients = context.messages.tr, context.workspace.clients
        title = tr("A file for support")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(TextLabel(title, role="question"))
        column.addWidget(
            TextLabel(tr("It stays on this device until you send it yourself. It holds:"), wrap=True)
        )
        for line in CONTENTS:
            column.addWidget(TextLabel(f"• {tr(line)}", wrap=True))
        self.with_client = QCheckBox()
        self._current = clients.current
        if self._current is not None:
            name = clients.get(self._current).name
            self.with_client.setText(
                tr("Add the answers and notes of “{client}”", client=name).replace("&", "&&")
            )
            column.addWidget(self.with_client)
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self.save = primary(tr("Save…"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        cancel = secondary(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column.addSpacing(6)
        column.addLayout(buttons)
        fit_height(self, 560)

    def _save(self) -> None:
        context, tr = self._context, self._context.messages.tr
        path = self._ask_where(self, tr("A file for support"))
        if not path:
            return
        try:
            client = None
            if self.with_client.isChecked() and self._current is not None:
                client = write_answer_file(context.workspace.snapshot(self._current))
            Path(path).write_bytes(bundle(context.data_folder, context.workspace.settings, client))
        except UserError as error:
            self._say(context.explain(error))
        except OSError:
            self._say(tr(NOT_WRITTEN))
        else:
            context.notice(tr("The file was saved."))
            self.accept()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
