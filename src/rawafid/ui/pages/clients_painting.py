"""How a client is painted: as a card, and as the cells of a row. Ten thousand widgets would be too many."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rawafid.ui import icons, theme
from rawafid.ui.pages.clients_list import (
    BUSINESS,
    CHANGED,
    COMPLETENESS,
    MORE,
    NAME,
    NEXT,
    ClientsModel,
    Index,
)
from rawafid.ui.widgets.painted import dot, draw_text, fill, focus_ring, outline, text_width
from rawafid.workspace.client_list import ClientSummary

CARD: Final = (300.0, 168.0)
"""Least width and the height of a card, in pixels of the design."""
GAP: Final = 12.0
ROW: Final = 52.0
"""Height of a row of the table."""
BUTTON: Final = 34.0
LINE: Final = 20.0
"""Height of a line of small type."""
BETWEEN: Final = " · "

_TEXT: Final = Qt.AlignmentFlag.AlignVCenter
_Option = QStyleOptionViewItem


def in_two_lines(said: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """A text of parts as one line, or as two, parted where the first is as full as it can be."""
    if measure(said) <= width or BETWEEN not in said:
        return (said,)
    parts = said.split(BETWEEN)
    fitting = [at for at in range(1, len(parts)) if measure(BETWEEN.join(parts[:at])) <= width]
    at = fitting[-1] if fitting else 1
    return BETWEEN.join(parts[:at]), BETWEEN.join(parts[at:])


class ClientDelegate(QStyledItemDelegate):
    """What card and row have in common: where one may press, and what a press says.

    `more_wanted(index, place)` asks for the menu at its button, `next_wanted(index)` for what is next with
    the client.
    """

    more_wanted = Signal(object, QRect)
    next_wanted = Signal(object)

    def __init__(self, model: ClientsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def editorEvent(self, event: QEvent, _model: QAbstractItemModel, option: _Option, index: Index) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() != QEvent.Type.MouseButtonRelease:
            return False
        point = event.position().toPoint()
        if (more := self.more_rect(option, index)) is not None and more.contains(point):
            self.more_wanted.emit(index, more)
            return True
        if (link := self.next_rect(option, index)) is not None and link.contains(point):
            self.next_wanted.emit(index)
            return True
        return False

    def is_pressable(self, option: _Option, index: Index, point: QPoint) -> bool:
        """Whether something other than the client itself is pressed at `point`."""
        places = (self.more_rect(option, index), self.next_rect(option, index))
        return any(place is not None and place.contains(point) for place in places)

    def more_rect(self, option: _Option, index: Index) -> QRect | None:
        """Where the button of the menu is; None where the cell has none."""
        raise NotImplementedError

    def next_rect(self, option: _Option, index: Index) -> QRect | None:
        """Where the link to what is next is; None where the cell has none."""
        raise NotImplementedError

    # ── pieces ──────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self, painter: QPainter, option: _Option) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(option.direction)

    def _paint_more(self, painter: QPainter, place: QRect, *, over: bool) -> None:
        look = theme.applied()
        if over:
            fill(painter, QRectF(place), look.color("soft"), 8)
        center = QRectF(place).center()
        for step in (-1, 0, 1):
            dot(painter, center.x() + step * look.px(5.5), center.y(), look.px(1.7), look.color("ink2"))

    def _paint_track(self, painter: QPainter, place: QRect, share: float, *, rtl: bool) -> None:
        look = theme.applied()
        whole = QRectF(place)
        fill(painter, whole, look.color("sunk"), whole.height() / 2)
        if share > 0:
            done = QRectF(whole)
            done.setWidth(max(whole.width() * min(share, 1.0), whole.height()))
            if rtl:
                done.moveRight(whole.right())
            fill(painter, done, look.color("primary"), whole.height() / 2)

    def _paint_tile(self, painter: QPainter, place: QRect) -> None:
        look = theme.applied()
        fill(painter, QRectF(place), look.color("sunk"), 9)
        edge = place.width() * 0.26
        icons.paint(painter, QRectF(place).adjusted(edge, edge, -edge, -edge), "store", look.color("primary"))

    def _paint_chip(self, painter: QPainter, place: QRect, text: str, kind: str) -> None:
        look = theme.applied()
        ink, ground = ("primary", "soft") if kind == "soft" else ("ink2", "sunk")
        fill(painter, QRectF(place), look.color(ground), 7)
        draw_text(
            painter, QRectF(place), text, font=look.font(theme.CAPTION, theme.SEMIBOLD),
            color=look.color(ink), edge=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip

    def _paint_next(self, painter: QPainter, place: QRect, client: ClientSummary) -> None:
        look = theme.applied()
        kind = "warn" if client.where == "trash" else "primary"
        draw_text(
            painter, QRectF(place), self._model.next_text(client),
            font=look.font(theme.SMALL, theme.SEMIBOLD), color=look.color(kind),
        )  # fmt: skip

    def _paint_about(
        self,
        painter: QPainter,
        place: QRect,
        client: ClientSummary,
        *,
        vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """Sector and country, under one another where they are too long for one line."""
        look = theme.applied()
        font, height = look.font(theme.SMALL), look.px(LINE)
        said = self._model.about(client) or self._model.nothing_known()
        lines = in_two_lines(said, place.width(), lambda text: text_width(text, font))
        top = float(place.top())
        if vertical == Qt.AlignmentFlag.AlignVCenter:
            top += (place.height() - height * len(lines)) / 2
        for number, text in enumerate(lines):
            line = QRectF(place.left(), top + number * height, place.width(), height)
            draw_text(painter, line, text, font=font, color=look.color("ink2"))

    def _chip(self, client: ClientSummary) -> tuple[str, str] | None:
        """The word that tells a client from the others, with its kind."""
        text = self._model.chip_text(client)
        return (text, "soft" if self._model.is_current(client) else "neutral") if text else None


class CardDelegate(ClientDelegate):
    """A client as a card. `set_width` gives all cards the width that fills a line."""

    def __init__(self, model: ClientsModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._width = CARD[0]

    def set_width(self, width: float) -> None:
        """How wide a card is with the gap after it, in pixels of the screen."""
        self._width = width

    def sizeHint(self, option: _Option, index: Index) -> QSize:
        look = theme.applied()
        return QSize(round(self._width), round(look.px(CARD[1] + GAP)))

    def more_rect(self, option: _Option, index: Index) -> QRect | None:
        look, card = theme.applied(), self._card(option)
        side = round(look.px(BUTTON))
        return self._turned(option, QRect(card.right() - side - 7, card.top() + 8, side, side))

    def next_rect(self, option: _Option, index: Index) -> QRect | None:
        client = self._model.client(index)
        if client.where == "trash":
            return None
        look, card = theme.applied(), self._card(option)
        text = text_width(self._model.next_text(client), look.font(theme.SMALL, theme.SEMIBOLD))
        height = round(look.px(32))
        return self._turned(
            option,
            QRect(card.left() + 12, card.bottom() - height - 5, round(text + look.px(30)), height),
        )

    def paint(self, painter: QPainter, option: _Option, index: Index) -> None:
        look, client = theme.applied(), self._model.client(index)
        card = self._card(option)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._begin(painter, option)
        fill(painter, QRectF(card), look.color("card"), 12)
        strong = over or selected
        outline(
            painter, QRectF(card), look.color("primary" if strong else "line"), 12,
            width=1.6 if selected else 1,
        )  # fmt: skip
        if selected and bool(option.state & QStyle.StateFlag.State_HasFocus):
            focus_ring(painter, QRectF(card), look, 12)
        self._paint_inside(painter, option, index, client, card)
        painter.restore()

    def _paint_inside(
        self, painter: QPainter, option: _Option, index: Index, client: ClientSummary, card: QRect
    ) -> None:
        look = theme.applied()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        pad, tile = round(look.px(16)), round(look.px(40))
        self._paint_tile(
            painter, self._turned(option, QRect(card.left() + pad, card.top() + pad, tile, tile))
        )
        start = pad + tile + round(look.px(12))
        room = card.width() - start - round(look.px(BUTTON)) - 12
        top = card.top() + pad - 3
        line = round(look.px(23))
        name = self._turned(option, QRect(card.left() + start, top, room, line))
        draw_text(
            painter, QRectF(name), client.name, font=look.font(theme.BODY, theme.SEMIBOLD),
            color=look.color("ink"),
        )  # fmt: skip
        about = QRect(card.left() + start, top + line, room, round(look.px(2 * LINE)))
        self._paint_about(painter, self._turned(option, about), client, vertical=Qt.AlignmentFlag.AlignTop)
        self._paint_more(
            painter, self.more_rect(option, index) or QRect(),
            over=self._points_at(option, self.more_rect(option, index)),
        )  # fmt: skip
        y = card.top() + round(look.px(82))
        width = card.width() - 2 * pad
        said = self._turned(option, QRect(card.left() + pad, y, width, line))
        draw_text(
            painter, QRectF(said), self._model.share_text(client), font=look.font(theme.SMALL),
            color=look.color("ink2"),
        )  # fmt: skip
        if (chip := self._chip(client)) is not None:
            wide = round(text_width(chip[0], look.font(theme.CAPTION, theme.SEMIBOLD)) + look.px(18))
            place = QRect(card.right() - pad - wide, y, wide, round(look.px(21)))
            self._paint_chip(painter, self._turned(option, place), *chip)
        track = QRect(card.left() + pad, y + line + 4, width, round(look.px(7)))
        self._paint_track(painter, track, client.completeness, rtl=rtl)
        foot = QRect(card.left() + pad, card.bottom() - round(look.px(32)) - 5, width, round(look.px(32)))
        changed = self._model.changed_text(client)
        small = look.font(theme.CAPTION)
        wide = round(text_width(changed, small)) + 2
        end = self._turned(option, QRect(foot.right() - wide, foot.top(), wide, foot.height()))
        draw_text(
            painter, QRectF(end), changed, font=small, color=look.color("ink2"),
            edge=Qt.AlignmentFlag.AlignTrailing,
        )  # fmt: skip
        room = width - wide - 10
        if client.where != "trash":
            arrow = round(look.px(15))
            text = (
                round(text_width(self._model.next_text(client), look.font(theme.SMALL, theme.SEMIBOLD))) + 2
            )
            shown = min(text, room - arrow - 6)
            place = self._turned(
                option,
                QRect(foot.left() + shown + 6, foot.top() + (foot.height() - arrow) // 2, arrow, arrow),
            )
            icons.paint(painter, QRectF(place), icons.forward(option.direction), look.color("primary"))
            room = shown
        self._paint_next(
            painter, self._turned(option, QRect(foot.left(), foot.top(), room, foot.height())), client
        )

    def _card(self, option: _Option) -> QRect:
        """The card without the gap after and below it, as if it were read from left to right."""
        gap = round(theme.applied().px(GAP))
        whole = option.rect
        return (
            QRect(whole.left(), whole.top(), whole.width() - gap, whole.height() - gap)
            if (option.direction == Qt.LayoutDirection.LeftToRight)
            else QRect(whole.left() + gap, whole.top(), whole.width() - gap, whole.height() - gap)
        )

    def _turned(self, option: _Option, place: QRect) -> QRect:
        """A place in the card, given from left to right, on the side where it belongs."""
        return QStyle.visualRect(option.direction, self._card(option), place)

    def _points_at(self, option: _Option, place: QRect | None) -> bool:
        return _points_at(option, place)


class RowDelegate(ClientDelegate):
    """A client as the cells of a row."""

    def sizeHint(self, option: _Option, index: Index) -> QSize:
        look = theme.applied()
        if index.column() == MORE:
            return QSize(round(look.px(BUTTON + 16)), round(look.px(ROW)))
        return QSize(round(look.px(120)), round(look.px(ROW)))

    def more_rect(self, option: _Option, index: Index) -> QRect | None:
        if index.column() != MORE:
            return None
        side = round(theme.applied().px(BUTTON))
        place = QRect(0, 0, side, side)
        place.moveCenter(option.rect.center())
        return place

    def next_rect(self, option: _Option, index: Index) -> QRect | None:
        if index.column() != NEXT or self._model.client(index).where == "trash":
            return None
        look = theme.applied()
        said = self._model.next_text(self._model.client(index))
        width = round(text_width(said, look.font(theme.SMALL, theme.SEMIBOLD)))
        inner = option.rect.adjusted(8, 4, -8, -4)
        return QStyle.visualRect(
            option.direction,
            inner,
            QRect(inner.left(), inner.top(), min(width, inner.width()), inner.height()),
        )

    def paint(self, painter: QPainter, option: _Option, index: Index) -> None:
        look, client, column = theme.applied(), self._model.client(index), index.column()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._begin(painter, option)
        painter.fillRect(option.rect, look.qcolor("soft" if selected else "card"))
        base = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(base, look.qcolor("grid"))
        inner = option.rect.adjusted(8, 0, -8, -1)
        if column == NAME:
            self._paint_name(painter, option, inner, client)
        elif column == COMPLETENESS:
            self._paint_share(painter, option, inner, client)
        elif column == NEXT:
            self._paint_next(painter, inner, client)
        elif column == BUSINESS:
            self._paint_about(painter, inner, client)
        elif column == MORE:
            place = self.more_rect(option, index) or QRect()
            self._paint_more(painter, place, over=_points_at(option, place))
        else:
            text = self._model.changed_text(client) if column == CHANGED else ""
            draw_text(painter, QRectF(inner), text, font=look.font(theme.SMALL), color=look.color("ink2"))
        if selected and option.widget.hasFocus():
            self._paint_ring(painter, option, column)
        painter.restore()

    def _paint_ring(self, painter: QPainter, option: _Option, column: int) -> None:
        """This cell's part of the ring round the whole row."""
        whole = QRectF(option.rect).adjusted(0, 0, 0, -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        starts, ends = column == NAME, column == MORE
        ring = whole.adjusted(
            0 if (ends if rtl else starts) else -20, 0, 0 if (starts if rtl else ends) else 20, 0
        )
        painter.setClipRect(option.rect)
        focus_ring(painter, ring, theme.applied(), 6)

    def _paint_name(self, painter: QPainter, option: _Option, inner: QRect, client: ClientSummary) -> None:
        look = theme.applied()
        tile = round(look.px(32))
        place = QRect(inner.left(), inner.top() + (inner.height() - tile) // 2, tile, tile)
        self._paint_tile(painter, QStyle.visualRect(option.direction, inner, place))
        start, room = tile + 10, inner.width() - tile - 10
        if (chip := self._chip(client)) is not None:
            wide = round(text_width(chip[0], look.font(theme.CAPTION, theme.SEMIBOLD)) + look.px(18))
            high = round(look.px(21))
            name = text_width(client.name, look.font(theme.BODY, theme.SEMIBOLD))
            at = start + round(min(name + 8, max(room - wide, 0)))
            place = QRect(inner.left() + at, inner.top() + (inner.height() - high) // 2, wide, high)
            self._paint_chip(painter, QStyle.visualRect(option.direction, inner, place), *chip)
            room = at - start - 6
        text = QRect(inner.left() + start, inner.top(), room, inner.height())
        draw_text(
            painter, QRectF(QStyle.visualRect(option.direction, inner, text)), client.name,
            font=look.font(theme.BODY, theme.SEMIBOLD), color=look.color("ink"),
        )  # fmt: skip

    def _paint_share(self, painter: QPainter, option: _Option, inner: QRect, client: ClientSummary) -> None:
        look = theme.applied()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        wide, high = round(look.px(40)), round(look.px(7))
        text = QStyle.visualRect(
            option.direction, inner, QRect(inner.left(), inner.top(), wide, inner.height())
        )
        draw_text(
            painter, QRectF(text), self._model.percent(client), font=look.font(theme.SMALL),
            color=look.color("ink"),
        )  # fmt: skip
        track = QRect(inner.left() + wide + 4, inner.center().y() - high // 2, inner.width() - wide - 4, high)
        self._paint_track(
            painter, QStyle.visualRect(option.direction, inner, track), client.completeness, rtl=rtl
        )


def _points_at(option: _Option, place: QRect | None) -> bool:
    """Whether the pointer is over a place in the view."""
    if place is None or not option.state & QStyle.StateFlag.State_MouseOver:
        return False
    viewport = cast(QAbstractItemView, option.widget).viewport()
    return place.contains(viewport.mapFromGlobal(viewport.cursor().pos()))
