"""The marks of a chart as the keyboard goes through them, and the words beside the one that is read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsView

from rawafid.ui.text import TextLabel
from rawafid.ui.theme import SMALL, applied

_GAP: Final = 14.0
_MOST: Final = 340.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that can be read: where it is now, and what it says. Keys pass over it without `stop`."""

    where: Callable[[], QPointF]
    text: str
    row: str
    stop: bool


class Marks:
    """The marks in order; `at` is the place of the one that is read among those where keys stop."""

    def __init__(self) -> None:
        self._all: list[Mark] = []
        self.at: int | None = None

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._all)

    def add(self, mark: Mark) -> None:
        self._all.append(mark)

    @property
    def present(self) -> Mark | None:
        """The mark that is read."""
        stops = self._stops()
        return None if self.at is None or self.at >= len(stops) else stops[self.at]

    def start(self) -> None:
        """Read the first mark, unless one is read already."""
        if self.present is None and self._stops():
            self.at = 0

    def move(self, key: Qt.Key, forward: Qt.Key) -> bool:
        """Go on by a key, `forward` being the arrow in the direction of reading; whether it was used."""
        stops = self._stops()
        sideways, upright = (Qt.Key.Key_Left, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(stops) - 1}
        if not stops or key not in (*sideways, *upright, *ends):
            return False
        if key in ends:
            self.at = ends[key]
        elif self.present is None or self.at is None:
            self.at = 0
        elif key in sideways:
            self.at = min(max(self.at + (1 if key == forward else -1), 0), len(stops) - 1)
        else:
            self.at = self._in_next_row(stops, self.at, 1 if key == Qt.Key.Key_Down else -1)
        return True

    def _in_next_row(self, stops: list[Mark], at: int, way: int) -> int:
        """The same place of the next row, or its end where it is shorter."""
        rows = list(dict.fromkeys(mark.row for mark in stops))
        wanted = rows.index(stops[at].row) + way
        if not 0 <= wanted < len(rows):
            return at
        mine, other = ([i for i, mark in enumerate(stops) if mark.row == rows[row]] for row in
                       (wanted - way, wanted))  # fmt: skip
        return other[min(mine.index(at), len(other) - 1)]

    def _stops(self) -> list[Mark]:
        return [mark for mark in self._all if mark.stop]


class ReadOut(TextLabel):
    """The words beside a mark, inside the chart and never over the mark."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(role="small", wrap=True, parent=view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, spot: QPointF, text: str) -> None:
        """Show `text` over, or else under, a point of the chart."""
        look = applied()
        self.setStyleSheet(
            f"color: {look.color('card')}; background: {look.color('ink')}; border: none; border-radius: 6px;"
            f" padding: 4px 8px; font-size: {look.points(SMALL)}pt;"
        )
        self.setText(text)
        room = self._view.viewport().size()
        self.setWordWrap(False)
        wide = min(self.sizeHint().width(), round(look.px(_MOST)), room.width())
        self.setWordWrap(True)
        high = self.heightForWidth(wide)
        left = min(max(spot.x() - wide / 2, 0.0), float(room.width() - wide))
        top = spot.y() - _GAP - high
        if top < 0.0:
            top = min(spot.y() + _GAP, float(room.height() - high))
        self.setGeometry(round(left), round(top), wide, high)
        self.show()
        self.raise_()
