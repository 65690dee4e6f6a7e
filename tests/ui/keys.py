"""Real key presses: QTest.keyClicks aborts the process at the first Arabic letter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(
    widget: QWidget,
    key: Qt.Key = Qt.Key.Key_unknown,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one key over `widget`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    """Type `text` letter by letter, as a keyboard of any script sends it."""
    for letter in text:
        press(widget, text=letter)


def retype(widget: QWidget, text: str) -> None:
    """Take everything out and type `text`."""
    press(widget, Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    press(widget, Qt.Key.Key_Delete)
    type_text(widget, text)
