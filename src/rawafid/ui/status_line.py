"""The line at the foot of the window: what is saved, undo and redo, what is being worked on."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from rawafid.language.messages import Messages
from rawafid.ui import icons
from rawafid.ui.frame import Picture
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.theme import applied

HEIGHT = 34
PATIENCE_MS = 600
"""What is done sooner is not worth a word."""


class StatusLine(QFrame):
    """What is saved, undo and redo, work that takes long, and that nothing leaves the device."""

    undo_pressed = Signal()
    redo_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._messages: Messages | None = None
        self._tick = Picture("check", "good", 14)
        self.saved, self.offline, self.working = (TextLabel(role="caption") for _ in range(3))
        self.undo, self.redo, self.cancel = QPushButton(), QPushButton(), QPushButton()
        self.undo.clicked.connect(self.undo_pressed)
        self.redo.clicked.connect(self.redo_pressed)
        self.cancel.clicked.connect(self.cancel_pressed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_work)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 13, 0)
        row.setSpacing(6)
        row.addWidget(self._tick)
        row.addWidget(self.saved)
        row.addSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        row.addWidget(self.working)
        row.addWidget(self.cancel)
        row.addSpacing(8)
        row.addWidget(self.offline)
        self.working.hide()
        self.cancel.hide()

    def say(self, messages: Messages) -> None:
        """The words that stay."""
        self._messages = messages
        self.setFixedHeight(max(round(applied().px(HEIGHT)), HEIGHT))
        self.saved.setText(messages.tr("Saved automatically"))
        self.working.setText(messages.tr("Calculating…"))
        self.cancel.setText(messages.tr("Cancel"))
        self.cancel.setAccessibleName(messages.tr("Cancel the calculation"))
        self.setAccessibleName(messages.tr("State of the program"))
        self._fit()

    def say_saved(self, text: str) -> None:
        """When the last change was saved, already in the reader's language."""
        self.saved.setText(text)

    def set_busy(self, busy: bool) -> None:
        """Say that something is being worked on, once it takes long, with a way to cancel it."""
        if busy:
            if not self.cancel.isVisible() and not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        if self.cancel.hasFocus():
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.working.hide()
        self.cancel.hide()

    def show_steps(self, messages: Messages, undo: str | None, redo: str | None) -> None:
        """What undo and redo would do, None where there is nothing."""
        theme = applied()
        for button, name, keys, what, icon in (
            (self.undo, messages.tr("Undo"), "Ctrl+Z", undo, "undo"),
            (self.redo, messages.tr("Redo"), "Ctrl+Y", redo, "redo"),
        ):
            button.setText(f"{name} ({left_to_right(keys)})")
            button.setIcon(icons.icon(icon, theme, "ink2" if what else "ctl", mirrored=False))
            button.setIconSize(QSize(14, 14))
            button.setEnabled(what is not None)
            button.setToolTip(what or "")
            button.setAccessibleName(name)
            button.setAccessibleDescription(what or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_work(self) -> None:
        self.working.show()
        self.cancel.show()

    def _fit(self) -> None:
        """Say less where there is less room."""
        if self._messages is None:
            return
        tr = self._messages.tr
        whole = self.width() >= applied().px(1000)
        self.offline.setText(
            tr("Works offline · all data stays on this device") if whole else tr("Works offline")
        )
