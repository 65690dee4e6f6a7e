"""What stands round every page: the side panel with the way to the pages, and the status line."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rawafid.language.messages import Messages, mark
from rawafid.ui import icons
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied

SIDE_WIDTH: Final = 206


@dataclass(frozen=True, slots=True)
class Place:
    """A page in the side panel; one that is `about_client` opens only once a client is chosen."""

    name: str
    icon: str
    title: str
    about_client: bool = True


PLACES: Final = (
    Place("clients", "users", mark("Clients"), about_client=False),
    Place("questionnaire", "clipboard", mark("Questionnaire")),
    Place("recommendation", "compass", mark("Recommendation")),
    Place("comparison", "chart-bars", mark("Comparison")),
    Place("settings", "settings", mark("Settings"), about_client=False),
)
PLACE: Final[Mapping[str, Place]] = {place.name: place for place in PLACES}


class Picture(QLabel):
    """An icon of ours in a colour of the theme, drawn sharp on any screen. It says nothing to a reader."""

    def __init__(self, name: str, token: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.token, self._side = name, token, size
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def show_icon(self, name: str, token: str) -> None:
        self.name, self.token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect().toRectF(), self.name, applied().color(self.token))
        painter.end()


class NavButton(QPushButton):
    """The way to one page: icon, name and perhaps a count."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Final = place
        self.setCheckable(True)
        self.setFixedHeight(39)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = Picture(place.icon, "side_text", 19)
        self._text = TextLabel()
        self._count = TextLabel()
        self._count.setObjectName("navCount")
        self._count.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(11)
        row.addWidget(self._picture)
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        _let_through(self)

    def say(self, title: str, count: str = "") -> None:
        """The page's name, and how many things it holds where that is worth saying."""
        self._text.setText(title)
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self.setAccessibleName(title)
        self.setAccessibleDescription(count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            opacity = "side_text" if self.isEnabled() else "side_muted"
            self._picture.show_icon(self.place.icon, opacity)
            self._text.setEnabled(self.isEnabled())


_BETWEEN: Final = " · "


class ClientBox(QPushButton):
    """Who is advised; a press lets another client be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label, self._about = TextLabel(role="caption"), TextLabel(role="caption")
        self._name = TextLabel(role="strong")
        self._said: dict[TextLabel, str] = {}
        for label in (self._label, self._name, self._about):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for label in (self._label, self._name, self._about):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.addLayout(words, 1)
        row.addWidget(Picture("chevron-down", "side_muted", 16))
        _let_through(self)

    def say(self, label: str, name: str, about: str) -> None:
        """What the box is for, the client's name, and a word about it."""
        self._label.setText(label)
        self._said = {self._name: name, self._about: about}
        self._about.setVisible(bool(about))
        self._shorten()
        self.setToolTip(_BETWEEN.join(text for text in (name, about) if text))
        self.setAccessibleName(f"{label}: {name}")
        self.setAccessibleDescription(about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """Leave out what there is no room for, whole pieces first; the tip has it all."""
        room = self.width() - 44
        for text, said in self._said.items():
            text.ensurePolished()
            metrics = text.fontMetrics()
            pieces = (said, *said.split(_BETWEEN)) if text is self._about else (said,)
            fits = next((one for one in pieces if metrics.horizontalAdvance(one) <= room), pieces[-1])
            text.setText(metrics.elidedText(fits, Qt.TextElideMode.ElideRight, room))


class SidePanel(QFrame):
    """Brand, current client and pages; its signals say what was pressed."""

    page_chosen = Signal(str)
    client_box_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(SIDE_WIDTH)
        self._brand, self._line = TextLabel(role="title"), TextLabel(role="caption")
        self.client_box: Final = ClientBox()
        self.client_box.clicked.connect(self.client_box_pressed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: Final = {place.name: NavButton(place) for place in PLACES}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 14)
        column.setSpacing(3)
        column.addLayout(self._brand_row())
        column.addSpacing(12)
        column.addWidget(self.client_box)
        column.addSpacing(10)
        for name, button in self.buttons.items():
            if name == "settings":
                column.addStretch(1)
            column.addWidget(button)
            self._group.addButton(button)
            button.clicked.connect(self._pressed)

    def _brand_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._brand)
        words.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(BrandMark())
        row.addLayout(words, 1)
        return row

    def say(self, messages: Messages) -> None:
        """The words that do not depend on a client."""
        self._brand.setText(messages.tr("Rawafid"))
        self._line.setText(messages.tr("Marketing advisor"))
        self.setAccessibleName(messages.tr("Pages"))

    def check(self, name: str) -> None:
        """Show that a page is the one that is open."""
        self.buttons[name].setChecked(True)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, NavButton):
            self.page_chosen.emit(button.place.name)


class BrandMark(QWidget):
    """The mark of the program: streams that join, in a rounded square."""

    def __init__(self, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square, look = self.rect().toRectF(), applied()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.color("side_selected")))
        painter.drawRoundedRect(square, 9, 9)
        edge = square.width() / 7
        icons.paint(painter, square.adjusted(edge, edge, -edge, -edge), "brand", look.color("side_text"))
        painter.end()


class StatusLine(QFrame):
    """At the foot of the window: what is saved, undo and redo, and that nothing leaves the device."""

    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(28)
        self._tick = Picture("check", "good", 14)
        self._saved, self._offline = TextLabel(role="caption"), TextLabel(role="caption")
        self.undo, self.redo = QPushButton(), QPushButton()
        self.undo.clicked.connect(self.undo_pressed)
        self.redo.clicked.connect(self.redo_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 13, 0)
        row.setSpacing(6)
        row.addWidget(self._tick)
        row.addWidget(self._saved)
        row.addSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        row.addWidget(self._offline)

    def say(self, messages: Messages) -> None:
        """The words that stay."""
        self._saved.setText(messages.tr("Saved automatically"))
        self._offline.setText(messages.tr("Works offline · all data stays on this device"))

    def show_steps(self, messages: Messages, undo: str | None, redo: str | None) -> None:
        """What undo and redo would do, None where there is nothing."""
        theme = applied()
        for button, name, keys, what, icon in (
            (self.undo, messages.tr("Undo"), "Ctrl+Z", undo, "undo"),
            (self.redo, messages.tr("Redo"), "Ctrl+Y", redo, "redo"),
        ):
            button.setText(f"{name} (\u2066{keys}\u2069)")
            button.setIcon(icons.icon(icon, theme, "ink2" if what else "ctl", mirrored=False))
            button.setIconSize(QSize(14, 14))
            button.setEnabled(what is not None)
            button.setToolTip(what or "")
            button.setAccessibleName(name)
            button.setAccessibleDescription(what or "")


def _let_through(button: QPushButton) -> None:
    """Presses on what a button shows are presses on the button."""
    for child in button.findChildren(QLabel):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
