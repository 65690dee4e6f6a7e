"""A short notice over the page that goes away by itself."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.buttons import Button

STAYS_MS = 6_000
RISES_MS = 140
_MARGIN = 18


class Toast(QFrame):
    """One notice at the foot of its parent, with an optional button. `acted()` follows the button.

    It stays while the pointer or the keyboard is in it; a new notice takes the place of the old one.
    """

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setObjectName("toast")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(12)
        self.label = TextLabel()
        self.button = Button(look="link")
        self.button.clicked.connect(self._act)
        line.addWidget(self.label)
        line.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setDuration(RISES_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Show a notice, already in the reader's language, and tell it to screen readers."""
        self.label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setMinimumHeight(44)
        self.adjustSize()
        self._place()
        if not self.isVisible() and not applied().still:
            self._rise.setStartValue(self.pos() + QPoint(0, _MARGIN))
            self._rise.setEndValue(self.pos())
            self._rise.start()
        self.show()
        self.raise_()
        self._timer.start(STAYS_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self) -> None:
        """Take the button away: what it would do is no longer what the notice speaks of."""
        self.button.hide()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._ground:
            self._place()
        return False

    def _place(self) -> None:
        self._rise.stop()
        parent = self._ground
        width = min(self.sizeHint().width(), parent.width() - 2 * _MARGIN)
        height = max(self.sizeHint().height(), 44)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - _MARGIN, width, height)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _leave(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start(STAYS_MS)
            return
        self.hide()
