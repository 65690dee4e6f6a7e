"""A field for a day, typed in any usual writing and shown in the words of the language.

Qt's own date field turns the parts of a date about in a window read from the right; this one does not.
"""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Final

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.language.calendars import Calendar, MonthNames
from rawafid.language.dates import (
    DateWriter,
    HijriDate,
    gregorian,
    hijri_month_name,
    month_name,
)
from rawafid.language.messages import Messages
from rawafid.language.numbers import Language, without_bidi
from rawafid.ui.text import TextLabel, is_rtl
from rawafid.ui.widgets.buttons import IconButton
from rawafid.ui.widgets.month_sheet import MonthPages, MonthSheet
from rawafid.workspace.settings import Weekday

NOT_A_DATE: Final = mark("This is not a day. Write it as {example}.")
TOO_EARLY: Final = mark("Choose {day} or a later day.")
TOO_LATE: Final = mark("Choose {day} or an earlier day.")
OPEN_CALENDAR: Final = mark("Open the calendar")

_LANGUAGES: Final[tuple[Language, ...]] = ("ar", "en", "fr")
_HIJRI_YEARS: Final = range(1300, 1600)
"""Years that can only be meant of the Hijri calendar, whatever the main one is."""
_ERA: Final = re.compile(r" ?(?:هـ?|م|ah|h)\.?$", re.IGNORECASE)
_NAME_SETS: Final[tuple[MonthNames, ...]] = ("gregorian", "levant", "maghreb_tn_dz", "maghreb_ma")


def parse_day(text: str, calendar: Calendar = "gregorian", hijri_shift: int = 0) -> date | None:
    """The day that `text` means, or None: 2026-12-01, 1/12/2026 (the day first) or 1 ديسمبر 2026.

    Digits of any script; months of both calendars by their names in the three languages and every Arabic
    set. A year such as 1448 is Hijri and one such as 2026 Gregorian; one of two digits is of this century
    of the main `calendar`, and a month named by its calendar.
    """
    plain = " ".join(without_bidi(text).split())
    plain = "".join(
        str(digit) if (digit := unicodedata.decimal(letter, None)) is not None else letter for letter in plain
    )
    plain = _ERA.sub("", plain)
    by_name = re.fullmatch(r"(\d{1,2})(?:er)? (\D+?) (\d{4}|\d{2})", plain)
    if by_name:
        named = _month_named(by_name[2])
        if named is None:
            return None
        return _day(by_name[3], named[1], by_name[1], named[0], hijri_shift)
    by_year = re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", plain)
    by_day = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", plain)
    if by_year:
        year, month, day = by_year[1], by_year[2], by_year[3]
    elif by_day:
        year, month, day = by_day[3], by_day[2], by_day[1]
    else:
        return None
    if len(year) == 4:
        calendar = "hijri" if int(year) in _HIJRI_YEARS else "gregorian"
    return _day(year, int(month), day, calendar, hijri_shift)


def _month_named(name: str) -> tuple[Calendar, int] | None:
    """The calendar and the number of the month of a name."""
    return _months().get(_folded(name))


@cache
def _months() -> dict[str, tuple[Calendar, int]]:
    found: dict[str, tuple[Calendar, int]] = {}
    for month in range(1, 13):
        names = {month_name(month, "ar", month_names=names) for names in _NAME_SETS}
        names |= {month_name(month, "en"), month_name(month, "fr")}
        found |= dict.fromkeys(map(_folded, names), ("gregorian", month))
        some_day = gregorian(HijriDate(1448, month, 1))
        if some_day is not None:
            lunar = {hijri_month_name(some_day, language) for language in _LANGUAGES}
            found |= dict.fromkeys(map(_folded, lunar), ("hijri", month))
    return found


def _folded(name: str) -> str:
    """A name without what people leave out: hamza, accents and capitals."""
    letters = unicodedata.normalize("NFD", name.strip().strip(".،,").casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _day(year: str, month: int, day: str, calendar: Calendar, hijri_shift: int) -> date | None:
    short = len(year) == 2
    if calendar == "hijri":
        return gregorian(HijriDate(int(year) + (1400 if short else 0), month, int(day)), hijri_shift)
    try:
        return date(int(year) + (2000 if short else 0), month, int(day))
    except ValueError:
        return None


class DayField(QLineEdit):
    """The line that is typed into. Arrows up and down move by a day, Page keys by a month."""

    finished = Signal()
    abandoned = Signal()
    moved = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_PageUp: (0, 1),
            Qt.Key.Key_PageDown: (0, -1),
        }
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.finished.emit()
            self.moved.emit(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif key == Qt.Key.Key_Escape and self.isModified():
            self.abandoned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class DateEdit(QWidget):
    """A day typed or picked from a month. `committed(day)` follows each new day: a date, or None.

    Days are written, read and picked in the main calendar of `dates`, with the other one beside where it is
    wanted; either is understood when it is typed.

    What is no day, or outside the limits, commits nothing: the field keeps it and says what is wrong. After
    the typing the day is shown with the name of its month, so that 3/4 can be seen to be the third of April.
    """

    committed = Signal(object)

    def __init__(
        self,
        messages: Messages,
        *,
        first: date | None = None,
        last: date | None = None,
        dates: DateWriter | None = None,
        week_start: Weekday = "sunday",
        weekend: tuple[int, ...] = (5, 6),
        parent: QWidget | None = None,
    ) -> None:
        """`dates` and `week_start` are those of the settings; `weekend` names days of rest, Monday being 1.

        `first` and `last` are the limits.
        """
        super().__init__(parent)
        self._messages = messages
        self._limits = (first, last)
        self._dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self._week_start: Weekday = week_start
        self._weekend = weekend
        self._value: date | None = None
        self._problem = ""
        self._calendar: MonthSheet | None = None
        self.field = DayField(self)
        self.button = IconButton("calendar")
        self.second = TextLabel(role="small")
        self.note = TextLabel(role="error", wrap=True)
        self._build()
        self.field.finished.connect(self._finish)
        self.field.abandoned.connect(self._show_value)
        self.field.moved.connect(self._move)
        self.field.textEdited.connect(self._typing)
        self.button.clicked.connect(self._open)
        self.setFocusProxy(self.field)
        self.set_messages(messages, self._dates, week_start)

    def _build(self) -> None:
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        sheet.addLayout(line)
        sheet.addWidget(self.second)
        sheet.addWidget(self.note)
        sheet.addStretch(1)

    @property
    def value(self) -> date | None:
        """The last day that was committed or set."""
        return self._value

    @property
    def problem(self) -> str:
        """What is wrong with what was typed, in the reader's language; empty when nothing is."""
        return self._problem

    def set_value(self, value: date | None) -> None:
        """Show a day without committing it."""
        self._value = value
        self._show_value()

    def set_limits(self, first: date | None, last: date | None) -> None:
        """The first and the last day that is taken."""
        self._limits = (first, last)

    def set_messages(
        self, messages: Messages, dates: DateWriter | None = None, week_start: Weekday | None = None
    ) -> None:
        """Speak another language or write days otherwise; what is being typed stays."""
        self._messages = messages
        self._dates = dates or replace(
            self._dates, language=messages.language, digits=messages.formatter.digits
        )
        self._week_start = week_start or self._week_start
        if self._calendar is not None:
            self._calendar.deleteLater()
            self._calendar = None
        self.button.set_name(messages.tr(OPEN_CALENDAR))
        self._turn()
        if not self.field.isModified():
            self._show_value()

    def setAccessibleName(self, name: str) -> None:
        """Name the day for screen readers: what happens on it."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "field"):
            self._turn()

    def _turn(self) -> None:
        # The paragraph of “1 ديسمبر 2026” runs as the window does; the edge must not follow the first digit.
        self.field.setLayoutDirection(self.layoutDirection())
        edge = Qt.AlignmentFlag.AlignRight if is_rtl(self) else Qt.AlignmentFlag.AlignLeft
        vertical = Qt.AlignmentFlag.AlignVCenter
        self.field.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | vertical)

    def _written(self, day: date) -> str:
        return self._dates.day(day)

    def _typing(self) -> None:
        self._complain("")

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        text = without_bidi(self.field.text()).strip()
        if not text:
            self._commit(None)
            return
        day = parse_day(text, self._dates.calendar, self._dates.hijri_shift)
        if day is None:
            example = "1448-06-21" if self._dates.calendar == "hijri" else "2026-12-31"
            self._complain(self._messages.tr(NOT_A_DATE, example=example))
        else:
            self._commit(day)

    def _commit(self, day: date | None) -> None:
        first, last = self._limits
        if day is not None and first is not None and day < first:
            self._complain(self._messages.tr(TOO_EARLY, day=self._written(first)))
            return
        if day is not None and last is not None and day > last:
            self._complain(self._messages.tr(TOO_LATE, day=self._written(last)))
            return
        changed = day != self._value
        self._value = day
        self._show_value()
        if changed:
            self.committed.emit(day)

    def _move(self, days: int, months: int) -> None:
        if self._value is None or self._problem:
            return
        day = self._value + timedelta(days=days)
        if months:
            day = MonthPages(self._dates).beside(day, months)
        self._commit(day)

    def _show_value(self) -> None:
        self.field.setText(self._written(self._value) if self._value else "")
        self.field.setModified(False)
        second = self._dates.second(self._value) if self._value else ""
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self._complain("")

    def _complain(self, text: str) -> None:
        self._problem = text
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        self.field.setProperty("problem", bool(text))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.updateGeometry()

    # ---- the calendar

    def calendar(self) -> MonthSheet:
        """The month that the button opens, made when it is first wanted."""
        if self._calendar is None:
            self._calendar = MonthSheet(
                self._messages, self._dates, week_start=self._week_start, weekend=self._weekend, parent=self
            )
            self._calendar.picked.connect(self._picked)
        return self._calendar

    def _open(self) -> None:
        calendar = self.calendar()
        calendar.show_month(self._value or _today(), *self._limits)
        calendar.adjustSize()
        x = self.width() - calendar.width() if is_rtl(self) else 0
        place = self.mapToGlobal(QPoint(x, self.field.height() + 2))
        room = self.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - calendar.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - calendar.height())))
        calendar.move(place)
        calendar.show()
        calendar.focus_day()

    def _picked(self, day: date) -> None:
        self.calendar().hide()
        self.field.setModified(False)
        self._commit(day)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _today() -> date:
    today = QDate.currentDate()
    return date(today.year(), today.month(), today.day())
