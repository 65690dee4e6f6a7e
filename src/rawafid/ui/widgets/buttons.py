"""Buttons: one primary per page, the others outlined or as links."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from rawafid.ui import icons, theme
from rawafid.ui.text import embedded
from rawafid.ui.widgets.painted import outline

Look = Literal["primary", "secondary", "link", "danger", "tab"]
_ICON_TOKENS: dict[str, str] = {"primary": "on_primary", "link": "primary", "danger": "bad"}
EN_SPACE = "\u2002"
_TINTING = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class Button(QPushButton):
    """A button in one of our looks whose icon follows the theme and the direction.

    `icon` may be "next" or "back": an arrow that points where the reader goes. With `trailing` the icon
    stands at the end of reading, as on the button that leads on.
    """

    def __init__(
        self,
        text: str = "",
        *,
        look: Look = "secondary",
        icon: str = "",
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._look: Look = look
        self._icon = icon
        self._trailing = trailing
        self._said = text
        super().__init__(parent)
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if trailing:
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.layoutDirectionChanged.connect(self._turn)
        self._turn()

    @property
    def said(self) -> str:
        """The text as it was set, without marks of direction."""
        return self._said

    def setText(self, text: str) -> None:
        """Name the button; its accessible name is the same without marks of direction."""
        self._said = text
        self._turn()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _TINTING:
            self._tint()
        elif event.type() == QEvent.Type.LayoutDirectionChange and not self._trailing:
            self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._look == "primary" and self.hasFocus():
            # The ring alone would be lost beside the ground of the button.
            look = theme.applied()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline(
                painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), look.color("on_primary"), 7, width=1.6
            )
            painter.end()

    def _reading(self) -> Qt.LayoutDirection:
        # A trailing icon is had by running the button itself the other way.
        return QGuiApplication.layoutDirection() if self._trailing else self.layoutDirection()

    def _turn(self) -> None:
        reading = self._reading()
        if self._trailing:
            rtl = reading == Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft)
        # The space keeps the icon off the text; Qt's own gap is too narrow for the letters of Arabic.
        gap = EN_SPACE if self._icon else ""
        said = embedded(self._said, reading)
        super().setText((said + gap if self._trailing else gap + said) if self._said else "")
        self.setAccessibleName(self._said.replace("&", "") or self.accessibleName())
        self._tint()

    def _tint(self) -> None:
        if not self._icon:
            self.setIcon(QIcon())
            return
        look, reading = theme.applied(), self._reading()
        name = {"next": icons.forward(reading), "back": icons.backward(reading)}.get(self._icon, self._icon)
        size = round(look.px(18))
        self.setIcon(icons.icon(name, look, _ICON_TOKENS.get(self._look, "ink2")))
        self.setIconSize(QSize(size, size))


def primary(
    text: str = "", icon: str = "", *, trailing: bool = False, parent: QWidget | None = None
) -> Button:
    """The one button of a page that leads on."""
    return Button(text, look="primary", icon=icon, trailing=trailing, parent=parent)


def secondary(
    text: str = "", icon: str = "", *, trailing: bool = False, parent: QWidget | None = None
) -> Button:
    """An outlined button."""
    return Button(text, look="secondary", icon=icon, trailing=trailing, parent=parent)


def link(text: str = "", icon: str = "", *, trailing: bool = False, parent: QWidget | None = None) -> Button:
    """A button that looks like a link."""
    return Button(text, look="link", icon=icon, trailing=trailing, parent=parent)


def tab(text: str = "", parent: QWidget | None = None) -> Button:
    """A checkable button of a row of tabs."""
    button = Button(text, look="tab", parent=parent)
    button.setCheckable(True)
    return button


class IconButton(QToolButton):
    """A button of an icon alone; `name` is what it does, shown as a tip and read to those who cannot see."""

    def __init__(
        self, icon: str, name: str = "", *, token: str = "ink2", parent: QWidget | None = None
    ) -> None:
        self._icon, self._token = icon, token
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(32, 32)
        self.set_name(name)
        self._tint()

    def set_name(self, name: str) -> None:
        """Say what the button does, in the reader's language."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, token: str | None = None) -> None:
        """Show another icon; the colour stays unless it is given."""
        self._icon = icon
        self._token = self._token if token is None else token
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*_TINTING, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def _tint(self) -> None:
        look, reading = theme.applied(), self.layoutDirection()
        name = {"next": icons.forward(reading), "back": icons.backward(reading)}.get(self._icon, self._icon)
        size = round(look.px(18))
        self.setIcon(icons.icon(name, look, self._token))
        self.setIconSize(QSize(size, size))
