"""A field for a day, typed in any usual writing and shown in the words of the language.

Qt's own date field turns the parts of a date about in a window read from the right; this one does not.
"""

import re
import unicodedata
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.language.dates import Month, MonthNames, format_date, month_name
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.ui.text import TextLabel, is_rtl
from rawafid.ui.widgets.buttons import IconButton

NOT_A_DATE: Final = mark("This is not a day. Write it as {example}.")
TOO_EARLY: Final = mark("Choose {day} or a later day.")
TOO_LATE: Final = mark("Choose {day} or an earlier day.")
OPEN_CALENDAR: Final = mark("Open the calendar")

_LANGUAGES: Final = {
    "ar": QLocale.Language.Arabic,
    "en": QLocale.Language.English,
    "fr": QLocale.Language.French,
}
_NAME_SETS: Final[tuple[MonthNames, ...]] = ("gregorian", "levant", "maghreb_tn_dz", "maghreb_ma")


def parse_day(text: str) -> date | None:
    """The day that `text` means, or None: 2026-12-01, 1/12/2026 (the day first) or 1 ديسمبر 2026.

    Digits of any script; months by their names in the three languages and every Arabic set; a year of two
    digits is of this century.
    """
    plain = " ".join(without_bidi(text).split())
    plain = "".join(
        str(digit) if (digit := unicodedata.decimal(letter, None)) is not None else letter for letter in plain
    )
    by_name = re.fullmatch(r"(\d{1,2})(?:er)? (\D+?) (\d{4}|\d{2})", plain)
    if by_name:
        month = _month_named(by_name[2])
        return _day(by_name[3], month, by_name[1]) if month else None
    by_year = re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", plain)
    if by_year:
        return _day(by_year[1], int(by_year[2]), by_year[3])
    by_day = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", plain)
    return _day(by_day[3], int(by_day[2]), by_day[1]) if by_day else None


def _month_named(name: str) -> int | None:
    wanted = _folded(name)
    for month in range(1, 13):
        names = {month_name(month, "ar", month_names=names) for names in _NAME_SETS}
        names |= {month_name(month, "en"), month_name(month, "fr")}
        if wanted in map(_folded, names):
            return month
    return None


def _folded(name: str) -> str:
    """A name without what people leave out: hamza, accents and capitals."""
    letters = unicodedata.normalize("NFD", name.strip().strip(".،,").casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
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
    """A day typed or picked from a calendar. `committed(day)` follows each new day: a date, or None.

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
        month_names: MonthNames = "gregorian",
        weekend: tuple[int, ...] = (5, 6),
        parent: QWidget | None = None,
    ) -> None:
        """`weekend` names days of rest, Monday being 1; `first` and `last` are the limits."""
        super().__init__(parent)
        self._messages = messages
        self._limits = (first, last)
        self._month_names: MonthNames = month_names
        self._weekend = weekend
        self._value: date | None = None
        self._problem = ""
        self._calendar: QCalendarWidget | None = None
        self.field = DayField(self)
        self.button = IconButton("calendar")
        self.note = TextLabel(role="error", wrap=True)
        self._build()
        self.field.finished.connect(self._finish)
        self.field.abandoned.connect(self._show_value)
        self.field.moved.connect(self._move)
        self.field.textEdited.connect(self._typing)
        self.button.clicked.connect(self._open)
        self.setFocusProxy(self.field)
        self.set_messages(messages)

    def _build(self) -> None:
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        sheet.addLayout(line)
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

    def set_messages(self, messages: Messages, month_names: MonthNames | None = None) -> None:
        """Speak another language or write other digits; what is being typed stays."""
        self._messages = messages
        self._month_names = month_names or self._month_names
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
        messages = self._messages
        return format_date(
            day, messages.language, digits=messages.formatter.digits, month_names=self._month_names
        )

    def _typing(self) -> None:
        self._complain("")

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        text = without_bidi(self.field.text()).strip()
        if not text:
            self._commit(None)
            return
        day = parse_day(text)
        if day is None:
            self._complain(self._messages.tr(NOT_A_DATE, example="2026-12-31"))
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
            month = Month.of(day).add(months)
            day = month.first_day().replace(day=min(day.day, month.last_day().day))
        self._commit(day)

    def _show_value(self) -> None:
        self.field.setText(self._written(self._value) if self._value else "")
        self.field.setModified(False)
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

    def calendar(self) -> QCalendarWidget:
        """The calendar that the button opens, made when it is first wanted."""
        if self._calendar is None:
            self._calendar = self._made_calendar()
        return self._calendar

    def _made_calendar(self) -> QCalendarWidget:
        messages = self._messages
        made = QCalendarWidget(self)
        made.setWindowFlag(Qt.WindowType.Popup)
        indic = messages.formatter.digits == "arabic" and messages.language == "ar"
        territory = QLocale.Country.SaudiArabia if indic else QLocale.Country.World
        language = _LANGUAGES[messages.language]
        made.setLocale(QLocale(language, territory) if messages.language == "ar" else QLocale(language))
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        made.setFirstDayOfWeek(Qt.DayOfWeek.Sunday if messages.language == "ar" else Qt.DayOfWeek.Monday)
        plain, rest = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self.palette().text())
        rest.setForeground(self.palette().placeholderText())
        for number in range(1, 8):
            made.setWeekdayTextFormat(Qt.DayOfWeek(number), rest if number in self._weekend else plain)
        made.activated.connect(self._picked)
        made.clicked.connect(self._picked)
        return made

    def _open(self) -> None:
        calendar = self.calendar()
        first, last = self._limits
        calendar.setMinimumDate(_q_date(first or date(1924, 1, 1)))
        calendar.setMaximumDate(_q_date(last or date(2100, 12, 31)))
        if self._value:
            calendar.setSelectedDate(_q_date(self._value))
        calendar.adjustSize()
        x = self.width() - calendar.width() if is_rtl(self) else 0
        calendar.move(self.mapToGlobal(QPoint(x, self.field.height() + 2)))
        calendar.show()
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.calendar().hide()
        self.field.setModified(False)
        self._commit(date(day.year(), day.month(), day.day()))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
