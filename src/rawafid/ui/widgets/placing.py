"""Where what opens over a page is put."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from rawafid.ui.text import is_rtl

_GAP = 4


def below(button: QWidget, width: int) -> QPoint:
    """Where on the screen something `width` wide opens under a button, beginning where reading does."""
    edge = button.width() - width if is_rtl(button) else 0
    return button.mapToGlobal(QPoint(edge, button.height() + _GAP))
