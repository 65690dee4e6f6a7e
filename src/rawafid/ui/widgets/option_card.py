"""A choice as a card: one of several, or several of many."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from rawafid.ui import icons, theme
from rawafid.ui.theme import Theme
from rawafid.ui.widgets.painted import (
    REPAINTING,
    draw_text,
    fill,
    focus_ring,
    outline,
    wrapped_size,
)

# A mixin before the two kinds of button, which have no base of their own to write it in.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

_PADDING = 14.0
_MARK = 20.0
_KEY = 22.0
_GAP = 11.0
_RADIUS = 10.0


class _Face:
    """How a card looks and how much room it needs; both kinds of cards wear it.

    `key` is the digit that chooses it, drawn at the end of reading; `scale` enlarges type, mark and padding.
    """

    def __init__(
        self, button: QAbstractButton, title: str, note: str, *, quiet: bool, radio: bool, key: str,
        scale: float,
    ) -> None:  # fmt: skip
        self._button = button
        self.title, self.note = title, note
        self.quiet, self._radio = quiet, radio
        self._key, self._scale = key, scale
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Not the text itself: Qt would read the & of a title as a shortcut.
        button.setAccessibleName(title)
        button.setAccessibleDescription(note)

    def height(self, width: float) -> int:
        look = theme.applied()
        room = max(width - 2 * self._padding - self._beside_text(), 40.0)
        text = wrapped_size(self.title, self._title_font(look), room).height()
        if self.note:
            text += 2 + wrapped_size(self.note, self._note_font(look), room).height()
        return round(max(text + self._px(20), self._px(42)))

    def size(self) -> QSize:
        width = self._px(200)
        return QSize(round(width), self.height(width))

    def smallest(self) -> QSize:
        return QSize(round(self._px(120)), round(self._px(42)))

    def _px(self, size: float) -> float:
        return theme.applied().px(size * self._scale)

    @property
    def _padding(self) -> float:
        return _PADDING * self._scale

    @property
    def _gap(self) -> float:
        return _GAP * self._scale

    def _beside_text(self) -> float:
        """What the mark and the key take of the width."""
        return self._px(_MARK) + self._gap + (self._px(_KEY) + self._gap if self._key else 0.0)

    def _title_font(self, look: Theme) -> QFont:
        weight = theme.SEMIBOLD if self._button.isChecked() else theme.MEDIUM
        return look.font(theme.BODY * self._scale, weight)

    def _note_font(self, look: Theme) -> QFont:
        return look.font(theme.SMALL * self._scale)

    def paint(self, painter: QPainter) -> None:
        button, look = self._button, theme.applied()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(button.layoutDirection())
        rect = QRectF(button.rect())
        # A dialog that opens over a card leaves it "under the mouse" after the mouse has gone.
        here = button.mapFromGlobal(QCursor.pos())
        chosen = button.isChecked()
        hovered = button.isEnabled() and button.underMouse() and button.rect().contains(here)
        ground = "soft" if chosen else "sunk" if hovered else "card"
        fill(painter, rect.adjusted(1, 1, -1, -1), look.color(ground), _RADIUS)
        if button.hasFocus():
            focus_ring(painter, rect, look, _RADIUS)
        elif chosen:
            outline(painter, rect, look.color("primary"), _RADIUS, width=1.6)
        else:
            border = "ctl" if self.quiet or hovered else "line"
            outline(painter, rect, look.color(border), _RADIUS, width=1.2, dashed=self.quiet)
        self._mark(painter, rect, look, chosen)
        rtl = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = rect.adjusted(self._padding, 4, -self._padding, -4)
        mark = self._px(_MARK) + self._gap
        key = self._px(_KEY) + self._gap if self._key else 0.0
        text.adjust(key if rtl else mark, 0, -mark if rtl else -key, 0)
        self._text(painter, text, look, chosen)
        if self._key:
            self._key_cap(painter, rect, look)

    def _key_cap(self, painter: QPainter, rect: QRectF, look: Theme) -> None:
        """The digit of the keyboard that takes this card."""
        size = self._px(_KEY)
        rtl = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.left() + self._padding if rtl else rect.right() - self._padding - size
        place = QRectF(x, rect.center().y() - size / 2, size, size)
        fill(painter, place, look.color("sunk"), 5)
        outline(painter, place, look.color("ctl"), 5, width=1.2)
        font = look.font(theme.CAPTION * self._scale, theme.BOLD)
        center = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, place, self._key, font=font, color=look.color("ink2"), edge=center)

    def _mark(self, painter: QPainter, rect: QRectF, look: Theme, chosen: bool) -> None:
        size = self._px(_MARK)
        rtl = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.right() - self._padding - size if rtl else rect.left() + self._padding
        place = QRectF(x, rect.center().y() - size / 2, size, size)
        primary = look.color("primary")
        if self._radio:
            outline(painter, place, primary if chosen else look.color("ctl"), size / 2, width=1.6)
            if chosen:
                # a thick ring, so that the choice is seen without its colour
                outline(painter, place, primary, size / 2, width=size * 0.28)
            return
        if chosen:
            fill(painter, place, primary, 5)
            icons.paint(painter, place.adjusted(3, 3, -3, -3), "check", look.color("on_primary"))
        else:
            outline(painter, place, look.color("ctl"), 5, width=1.6)

    def _text(self, painter: QPainter, room: QRectF, look: Theme, chosen: bool) -> None:
        title_font, note_font = self._title_font(look), self._note_font(look)
        title_height = wrapped_size(self.title, title_font, room.width()).height()
        note_height = wrapped_size(self.note, note_font, room.width()).height() + 2 if self.note else 0.0
        top = room.center().y() - (title_height + note_height) / 2
        ink = "ctl" if not self._button.isEnabled() else "ink2" if self.quiet and not chosen else "ink"
        place = QRectF(room.left(), top, room.width(), title_height)
        draw_text(painter, place, self.title, font=title_font, color=look.color(ink), wrap=True)
        if self.note:
            place = QRectF(room.left(), top + title_height + 2, room.width(), note_height)
            draw_text(painter, place, self.note, font=note_font, color=look.color("ink2"), wrap=True)


class _Card(_Button):
    """What both kinds of card do alike: a face instead of the style's own drawing, clickable all over."""

    _face: _Face

    @property
    def title(self) -> str:
        return self._face.title

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._face.height(width)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.smallest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._face.height(self.width()))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING and hasattr(self, "_face"):
            self.setMinimumHeight(self._face.height(self.width()))
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._face.paint(painter)
        painter.end()


class OptionCard(_Card, QRadioButton):
    """One of several choices, which exclude each other within the widget they stand in.

    `quiet` draws it dashed: for “I don't know” and “does not apply”, which are answers like any other.
    """

    def __init__(
        self, title: str, note: str = "", *, quiet: bool = False, key: str = "", scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._face = _Face(self, title, note, quiet=quiet, radio=True, key=key, scale=scale)


class CheckCard(_Card, QCheckBox):
    """One of many choices, of which several may be taken."""

    def __init__(
        self, title: str, note: str = "", *, quiet: bool = False, key: str = "", scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._face = _Face(self, title, note, quiet=quiet, radio=False, key=key, scale=scale)
