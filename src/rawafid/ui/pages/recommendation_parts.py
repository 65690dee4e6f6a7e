"""What the page of the recommendation is put together from: columns of sections, small tables and marks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.theme import Theme
from rawafid.ui.widgets.card import rule
from rawafid.ui.widgets.painted import Painted, fill

GAP: Final = 13
_ROOMY: Final = 1120
_SIDE_WIDTH: Final = 300.0
_SIDE_WIDTH_SMALL: Final = 268.0
_LEAST_MAIN: Final = 640.0
"""In pixels of the design: with less for the main column, the narrow one goes under it."""
_UNBOUND: Final = 16_777_215  # Qt's own largest width


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a column. `key` is all that `make` shows: with the same key it is not built again.

    None says that it is not known yet: what stands there stays, greyed, or `meanwhile` is shown. `update` is
    told when the key is the same, for what the part holds but does not show.
    """

    name: str
    key: object
    make: Callable[[], QWidget]
    update: Callable[[QWidget], None] | None = None
    meanwhile: Callable[[], QWidget] | None = None


class Sections(QWidget):
    """Parts one under another, each built anew only when what it shows has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self._there: dict[str, tuple[object, QWidget]] = {}

    def least(self) -> QSize:
        """The smallest size that all parts fit in."""
        return self._column.minimumSize()

    def part(self, name: str) -> QWidget | None:
        """The part of this name, None where there is none."""
        return self._there[name][1] if name in self._there else None

    def show_sections(self, wanted: Sequence[Section]) -> None:
        """Show these parts and no others, in this order, which is always the same."""
        lost = self._there.keys() - {section.name for section in wanted}
        if not lost and not any(map(self._is_new, wanted)):
            self._put_all(wanted)
            return
        # Hidden, so that all of it is laid out once and not after each part that comes or goes.
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            focus = None
        self.hide()
        for name in lost:
            self._remove(name)
        self._put_all(wanted)
        self.setVisible(True)
        if focus is not None:  # hiding has sent it anywhere
            kept = any(part.isAncestorOf(focus) for _, part in self._there.values())
            (focus if kept else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_new(self, section: Section) -> bool:
        known, there = self._there.get(section.name, (None, None))
        if section.key is None:
            return there is None and section.meanwhile is not None
        return there is None or known != section.key

    def _put_all(self, wanted: Sequence[Section]) -> None:
        place = 0
        for section in wanted:
            known, there = self._there.get(section.name, (None, None))
            if section.key is None:
                if there is not None:
                    there.setEnabled(known is None)
                elif section.meanwhile is not None:
                    self._put(section.name, None, section.meanwhile(), place)
            elif there is None or self._is_new(section):
                self._remove(section.name)
                self._put(section.name, section.key, section.make(), place)
            else:
                there.setEnabled(True)
                if section.update is not None:
                    section.update(there)
            place += section.name in self._there

    def _put(self, name: str, key: object, part: QWidget, place: int) -> None:
        self._column.insertWidget(place, part)
        self._there[name] = (key, part)

    def _remove(self, name: str) -> None:
        if name not in self._there:
            return
        _, part = self._there.pop(name)
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()


class Columns(QWidget):
    """The main column and a narrow one beside it, which goes under it where there is no room for both."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.main, self.side = Sections(), Sections()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.main, 1)
        self._row.addWidget(self.side)

    def minimumSizeHint(self) -> QSize:
        """What the columns need one under the other: they stand so before they would be cut off."""
        main, side = self.main.minimumSizeHint(), self.side.least()
        return QSize(max(main.width(), side.width()), main.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = event.size().width(), self._theme.px
        side = round(px(_SIDE_WIDTH if width >= _ROOMY else _SIDE_WIDTH_SMALL))
        if width - GAP - side < px(_LEAST_MAIN):
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_UNBOUND)
        else:
            self._row.setDirection(QBoxLayout.Direction.LeftToRight)
            self.side.setFixedWidth(side)


class Figures(QWidget):
    """A small table of figures under heads: the first column reads, the others line up at their end."""

    def __init__(self, heads: list[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._columns = len(heads)
        self._rows = 0
        self._place([TextLabel(head, role="caption", wrap=column > 0) for column, head in enumerate(heads)])

    def add_row(self, cells: list[str], *, note: str = "", strong: bool = False) -> None:
        """A row of cells, with a line of small text under it."""
        if self._rows > 1:
            self._line()
        self._place([TextLabel(cell, role="strong" if strong else "body") for cell in cells])
        if note:
            self.add_wide(TextLabel(note, role="small", wrap=True))

    def add_wide(self, widget: QWidget) -> None:
        """A widget over the whole width, under the last row."""
        self._grid.addWidget(widget, self._rows, 0, 1, self._columns)
        self._rows += 1

    def _line(self) -> None:
        self.add_wide(rule())

    def _place(self, labels: list[TextLabel]) -> None:
        for column, label in enumerate(labels):
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom
            self._grid.addWidget(label, self._rows, column, end if column else Qt.AlignmentFlag(0))
        self._rows += 1


class Upright(Painted):
    """A hairline between figures that stand side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.look.qcolor("line"))
        painter.end()


class Bullet(Painted):
    """The mark of the side that a reason speaks for: a circle for upstream, a square for downstream."""

    def __init__(self, approach: str) -> None:
        super().__init__()
        self._approach = approach
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self.look.px(9)), round(self.look.px(22)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = self.painter(), self.look.color(self._approach)
        size = self.look.px(9)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        fill(painter, box, color, size / 2 if self._approach == "upstream" else 2)
        painter.end()
