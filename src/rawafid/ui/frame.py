"""What stands beside every page: the side panel with the current client and the way to the pages."""

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
from rawafid.ui.text import TextLabel, left_to_right
from rawafid.ui.theme import SEMIBOLD, applied

WIDE, COMPACT = 206, 64
"""Widths of the side panel with names and with icons alone, in pixels of the design."""
LOWEST, HIGHEST = 32, 39
"""Heights between which the ways to the pages are squeezed before anything is lost."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page in the side panel; one that is `about_client` opens only once a client is chosen.

    An owner has no list of clients, so that `consultant_only` places are not shown to one.
    """

    name: str
    icon: str
    title: str
    about_client: bool = True
    consultant_only: bool = False


PLACES: Final = (
    Place("clients", "users", mark("Clients"), about_client=False, consultant_only=True),
    Place("questionnaire", "clipboard", mark("Questionnaire")),
    Place("recommendation", "compass", mark("Recommendation")),
    Place("comparison", "chart-bars", mark("Comparison")),
    Place("report", "report", mark("Reports")),
    Place("guide", "book", mark("Guide"), about_client=False),
    Place("settings", "settings", mark("Settings"), about_client=False),
    Place("help", "help", mark("Help"), about_client=False),
)
PLACE: Final[Mapping[str, Place]] = {place.name: place for place in PLACES}
AT_THE_FOOT: Final = "settings"
"""From this place on the ways stand at the foot of the panel."""


def places_of(role: str) -> tuple[Place, ...]:
    """The places that a consultant or an owner is shown, in the order of their keys."""
    return tuple(place for place in PLACES if role == "consultant" or not place.consultant_only)


class Picture(QLabel):
    """An icon of ours in a colour of the theme, drawn sharp on any screen. It says nothing to a reader."""

    def __init__(self, name: str, token: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.token, self._side = name, token, size
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon or another colour."""
        self.name, self.token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect().toRectF(), self.name, applied().color(self.token))
        painter.end()


class NavButton(QPushButton):
    """The way to one page: icon, name and perhaps a count; in a compact panel the icon alone."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Final = place
        self._compact = False
        self._counted = False
        self.setProperty("nav", True)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
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
        let_through(self)

    def say(self, title: str, count: str = "", keys: str = "") -> None:
        """The page's name, how many things it holds where that is worth saying, and its keys."""
        self._text.setText(title)
        self._count.setText(count)
        self._counted = bool(count)
        self._arrange()
        self.setAccessibleName(title)
        self.setAccessibleDescription(count)
        self.setToolTip(f"{title} ({left_to_right(keys)})" if keys else title)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the tip has the name."""
        self._compact = compact
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(applied().px(HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(LOWEST, LOWEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            opacity = "side_text" if self.isEnabled() else "side_muted"
            self._picture.show_icon(self.place.icon, opacity)
            self._text.setEnabled(self.isEnabled())

    def _arrange(self) -> None:
        self._text.setVisible(not self._compact)
        self._count.setVisible(self._counted and not self._compact)


_BETWEEN: Final = " · "


class Initial(QLabel):
    """The first letter of a name in a square: a client where there is no room for its name."""

    def __init__(self, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setFixedSize(size, size)

    def say(self, name: str) -> None:
        """Show the letter of another name."""
        self._letter = next((letter.upper() for letter in name if letter.isalnum()), "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), applied()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.color("side_selected")))
        painter.drawRoundedRect(self.rect(), 9, 9)
        if self._letter:
            painter.setFont(look.font(15, SEMIBOLD))
            painter.setPen(QColor(look.color("side_text")))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        else:
            icons.paint(
                painter, self.rect().toRectF().adjusted(8, 8, -8, -8), "users", look.color("side_text")
            )
        painter.end()


class ClientBox(QPushButton):
    """Who is advised; a press lets another client be chosen, unless there is only one to speak of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label, self._about = TextLabel(role="caption"), TextLabel(role="caption")
        self._name = TextLabel(role="strong")
        self._initial = Initial()
        self._initial.hide()
        self._chevron = Picture("chevron-down", "side_muted", 16)
        self._compact = False
        self._said: dict[TextLabel, str] = {}
        for label in (self._label, self._name, self._about):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for label in (self._label, self._name, self._about):
            words.addWidget(label)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._initial, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._chevron)
        let_through(self)
        self.set_fixed(False)
        self._arrange()

    def say(self, label: str, name: str, about: str) -> None:
        """What the box is for, the client's name, and a word about it."""
        self._label.setText(label)
        self._said = {self._name: name, self._about: about}
        self._initial.say(name)
        self._arrange()
        self._shorten()
        self.setToolTip(_BETWEEN.join(text for text in (name, about) if text))
        self.setAccessibleName(f"{label}: {name}")
        self.setAccessibleDescription(about)

    def set_compact(self, compact: bool) -> None:
        """Show the first letter alone; the tip has the name."""
        self._compact = compact
        self._arrange()

    def set_fixed(self, fixed: bool) -> None:
        """Only say who is advised: an owner has nobody else to choose."""
        self._fixed = fixed
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if fixed else Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, fixed)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(40, 44 if self._compact else round(applied().px(78)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._shorten()

    def _arrange(self) -> None:
        low = self.height() < applied().px(70)
        self._initial.setVisible(self._compact)
        self._chevron.setVisible(not self._compact and not self._fixed)
        self._name.setVisible(not self._compact)
        self._label.setVisible(not self._compact and not low)
        self._about.setVisible(not self._compact and not low and bool(self._said.get(self._about)))
        self._row.setContentsMargins(*((3, 3, 3, 3) if self._compact else (12, 4, 10, 4)))
        self.updateGeometry()

    def _shorten(self) -> None:
        """Leave out what there is no room for, whole pieces first; the tip has it all."""
        room = self.width() - (24 if self._fixed else 44)
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
        self._compact = False
        self._brand, self._line = TextLabel(role="title"), TextLabel(role="caption")
        self.client_box: Final = ClientBox()
        self.client_box.clicked.connect(self.client_box_pressed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: Final = {place.name: NavButton(place) for place in PLACES}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(3)
        self._column.addLayout(self._brand_row())
        self._column.addSpacing(8)
        self._column.addWidget(self.client_box)
        self._column.addSpacing(8)
        for name, button in self.buttons.items():
            if name == AT_THE_FOOT:
                self._column.addStretch(1)
            self._column.addWidget(button)
            self._group.addButton(button)
            button.clicked.connect(self._pressed)
        self.fit(False)

    def _brand_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._brand)
        words.addWidget(self._line)
        self._brand_line = QHBoxLayout()
        self._brand_line.setSpacing(9)
        self._brand_line.addWidget(BrandMark())
        self._brand_line.addLayout(words, 1)
        return self._brand_line

    @property
    def compact(self) -> bool:
        """Only icons are shown."""
        return self._compact

    def fit(self, compact: bool) -> None:
        """Show icons alone, or names as well, at the present size of type."""
        self._compact = compact
        self.setFixedWidth(COMPACT if compact else round(applied().px(WIDE)))
        edge = 10 if compact else 12
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._brand_line.setContentsMargins(*((4, 0, 4, 0) if compact else (4, 0, 0, 0)))
        self._brand.setVisible(not compact)
        self._line.setVisible(not compact)
        self.client_box.set_compact(compact)
        for button in self.buttons.values():
            button.set_compact(compact)

    def show_places(self, role: str) -> None:
        """Show the places of a consultant or of an owner."""
        shown = {place.name for place in places_of(role)}
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
        self.client_box.set_fixed(role == "owner")

    def say(self, messages: Messages) -> None:
        """The words that do not depend on a client."""
        self._brand.setText(messages.tr("Rawafid"))
        self._line.setText(messages.tr("Marketing advisor"))
        self.setAccessibleName(messages.tr("Pages"))

    def check(self, name: str) -> None:
        """Show that a page is the one that is open; none of them where it has no place here."""
        self._group.setExclusive(name in self.buttons)
        for place, button in self.buttons.items():
            button.setChecked(place == name)

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


def let_through(button: QPushButton) -> None:
    """Presses on what a button shows are presses on the button."""
    for child in button.findChildren(QLabel):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
