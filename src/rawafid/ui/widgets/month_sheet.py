"""A month to pick a day from, in the main calendar of the reader with the days of the other beside them."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.language.dates import DateWriter, HijriDate, hijri
from rawafid.language.messages import Messages
from rawafid.language.numbers import Formatter
from rawafid.ui import theme
from rawafid.ui.text import TextLabel, is_rtl
from rawafid.ui.widgets.buttons import IconButton
from rawafid.ui.widgets.painted import draw_text, fill, focus_ring, outline
from rawafid.workspace.settings import WEEKDAYS, Weekday

MONTH_BEFORE: Final = mark("Month before")
MONTH_AFTER: Final = mark("Month after")

_WEEKS: Final = 6
_CELL: Final = (50.0, 42.0)
_FIRST_DAY, _LAST_DAY = date(1924, 9, 1), date(2077, 10, 31)
"""Where the tables of the Hijri calendar begin and end: far enough for any plan."""


class MonthPages:
    """The months of the main calendar: their days, names and neighbours."""

    def __init__(self, dates: DateWriter) -> None:
        self.dates: Final = dates
        self._write = Formatter(dates.language, dates.digits)

    def first_of(self, day: date) -> date:
        """The first day of the month that a day lies in."""
        lunar = self._lunar(day)
        return day - timedelta(days=(lunar.day if lunar else day.day) - 1)

    def beside(self, day: date, months: int) -> date:
        """The same day of a month before or after, or the last that this month has."""
        place, first = day - self.first_of(day), self.first_of(day)
        for _ in range(abs(months)):
            first = self.first_of(first + timedelta(days=31) if months > 0 else first - timedelta(days=1))
        return min(first + place, self.last_of(first))

    def last_of(self, day: date) -> date:
        """The last day of the month that a day lies in."""
        return self.first_of(self.first_of(day) + timedelta(days=31)) - timedelta(days=1)

    def title(self, day: date) -> str:
        """The month and year that a day lies in."""
        return self.dates.day(self.first_of(day)).partition(" ")[2]

    def second_title(self, day: date) -> str:
        """The months of the other calendar that lie in it; "" where none is wanted."""
        ends = (self.first_of(day), self.last_of(day))
        named = [self.dates.second(end).partition(" ")[2] for end in ends]
        return " – ".join(dict.fromkeys(name for name in named if name))

    def number(self, day: date) -> str:
        """The day of the month."""
        lunar = self._lunar(day)
        return self._write.digits_of(lunar.day if lunar else day.day)

    def second_number(self, day: date) -> str:
        """The day of the month in the other calendar; "" where none is wanted."""
        if not self.dates.second(day):
            return ""
        lunar = hijri(day, self.dates.hijri_shift)
        return self._write.digits_of(day.day if self.dates.calendar == "hijri" or not lunar else lunar.day)

    def _lunar(self, day: date) -> HijriDate | None:
        return hijri(day, self.dates.hijri_shift) if self.dates.calendar == "hijri" else None


class DayCell(QAbstractButton):
    """One day. It looks chosen when it is checked."""

    def __init__(self, sheet: "MonthSheet") -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.day = date.min
        self.inside = True
        self.rests = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        look = theme.applied()
        return QSize(round(look.px(_CELL[0])), round(look.px(_CELL[1])))

    def show_day(self, day: date, *, inside: bool, rests: bool, chosen: bool, allowed: bool) -> None:
        """Be another day; `inside` says that it lies in the month that is shown."""
        self.day, self.inside, self.rests = day, inside, rests
        self.setChecked(chosen)
        self.setEnabled(allowed)
        self.setAccessibleName(self._sheet.pages.dates.both(day))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, pages = theme.applied(), self._sheet.pages
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ink = "ink" if self.inside and not self.rests else "ink2"
        if not self.isEnabled():
            ink = "ctl"
        if self.isChecked():
            fill(painter, box, look.color("primary"), 8)
            ink = "on_primary"
        elif self.underMouse() and self.isEnabled():
            fill(painter, box, look.color("soft"), 8)
        if self.hasFocus():
            inner = box.adjusted(1, 1, -1, -1)
            if self.isChecked():
                outline(painter, inner, look.color("on_primary"), 7, width=1.6)
            else:
                focus_ring(painter, inner, look, 7)
        painter.setOpacity(1.0 if self.inside else 0.6)
        second, middle = pages.second_number(self.day), Qt.AlignmentFlag.AlignHCenter
        main = QRectF(box)
        if second:
            main.setHeight(box.height() * 0.6)
            below = QRectF(box)
            below.setTop(box.top() + box.height() * 0.54)
            small = look.font(10.5)
            draw_text(painter, below, second, font=small, color=look.color(ink), edge=middle)
        weight = theme.SEMIBOLD if self.inside else theme.REGULAR
        text = pages.number(self.day)
        draw_text(painter, main, text, font=look.font(theme.BODY, weight), color=look.color(ink), edge=middle)
        painter.end()


class MonthSheet(QFrame):
    """Opens over the page. `picked(day)` follows a press or Enter; arrows go by days, Page keys by months."""

    picked = Signal(object)

    def __init__(
        self, messages: Messages, dates: DateWriter, *, week_start: Weekday = "sunday",
        weekend: tuple[int, ...] = (5, 6), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`weekend` names days of rest, Monday being 1."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages: Final = MonthPages(dates)
        self._weekend = weekend
        self._start = WEEKDAYS.index(week_start)
        self._limits = (_FIRST_DAY, _LAST_DAY)
        self._shown = self._value = _FIRST_DAY  # until `show_month` says better
        self._before, self._after = IconButton("back"), IconButton("next")
        self._before.set_name(messages.tr(MONTH_BEFORE))
        self._after.set_name(messages.tr(MONTH_AFTER))
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        self.title, self.second = TextLabel(role="strong"), TextLabel(role="caption")
        for label in (self.title, self.second):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.second)
        head = QHBoxLayout()
        head.addWidget(self._before)
        head.addLayout(names, 1)
        head.addWidget(self._after)
        grid = QGridLayout()
        grid.setSpacing(0)
        locale = QLocale(dates.language)  # whose names of days are all that is taken
        self.weekdays: Final[list[TextLabel]] = []
        for column in range(7):
            number = (self._start + column) % 7 + 1
            label = TextLabel(
                locale.standaloneDayName(number, QLocale.FormatType.ShortFormat), role="caption"
            )
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.weekdays.append(label)
            grid.addWidget(label, 0, column)
        self.cells: Final = [DayCell(self) for _ in range(7 * _WEEKS)]
        for number, cell in enumerate(self.cells):
            cell.clicked.connect(self._pressed)
            cell.installEventFilter(self)
            grid.addWidget(cell, 1 + number // 7, number % 7)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(grid)

    def show_month(self, day: date, first: date | None, last: date | None) -> None:
        """Show the month of a day, which is the chosen one; outside the limits none can be picked."""
        self._limits = (max(first or _FIRST_DAY, _FIRST_DAY), min(last or _LAST_DAY, _LAST_DAY))
        self._value = day
        self._go(day, focus=False)

    def focus_day(self) -> None:
        """Put the keyboard on the day that was chosen."""
        self._cell(self._shown).setFocus(Qt.FocusReason.PopupFocusReason)

    def _cell(self, day: date) -> DayCell:
        return next(cell for cell in self.cells if cell.day == day)

    def _turn(self, months: int) -> None:
        self._go(self.pages.beside(self._shown, months), focus=False)

    def _go(self, day: date, *, focus: bool) -> None:
        low, high = self._limits
        day = min(max(day, low), high)
        self._shown = day
        first = self.pages.first_of(day)
        last = self.pages.last_of(day)
        start = first - timedelta(days=(first.weekday() - self._start) % 7)
        self.title.setText(self.pages.title(day))
        second = self.pages.second_title(day)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        for number, cell in enumerate(self.cells):
            at = start + timedelta(days=number)
            cell.show_day(
                at, inside=first <= at <= last, rests=at.isoweekday() in self._weekend,
                chosen=at == self._value, allowed=low <= at <= high,
            )  # fmt: skip
        self._before.setEnabled(first > low)
        self._after.setEnabled(last < high)
        if focus:
            self._cell(day).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return isinstance(watched, DayCell) and self._key(watched.day, Qt.Key(event.key()))

    def _key(self, day: date, key: Qt.Key) -> bool:
        forward = -1 if is_rtl(self) else 1
        days = {
            Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward, Qt.Key.Key_Down: 7, Qt.Key.Key_Up: -7,
        }  # fmt: skip
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in days:
            self._go(day + timedelta(days=days[key]), focus=True)
        elif key in months:
            self._go(self.pages.beside(day, months[key]), focus=True)
        elif key == Qt.Key.Key_Home:
            self._go(self.pages.first_of(day), focus=True)
        elif key == Qt.Key.Key_End:
            self._go(self.pages.last_of(day), focus=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(day)
        else:
            return False
        return True

    def _pressed(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayCell):
            self.picked.emit(cell.day)
