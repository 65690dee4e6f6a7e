"""A field for a number, read by the one lenient parser and shown as readers of the language write it.

Qt's own spin boxes turn 12.5 into 125 under some Arabic locales and move digits about; this one does not.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from rawafid.errors import UserError, mark
from rawafid.language.messages import Messages
from rawafid.language.numbers import NOT_A_NUMBER, NumberText, Parsed, parse_number, without_bidi
from rawafid.ui.text import TextLabel, align_number
from rawafid.ui.widgets.buttons import Button
from rawafid.ui.widgets.painted import REPAINTING

TWO_MEANINGS: Final = mark("Read as {value}. Did you mean {other}?")
TOO_LOW: Final = mark("Write {low} or more.")
TOO_HIGH: Final = mark("Write {high} or less.")
OUT_OF_RANGE: Final = mark("Write a number from {low} to {high}.")
TAKE_OTHER: Final = mark("Yes, {other}")
READ_AS: Final = mark("Read as {value}. Write it again if that is not what you meant.")
NOT_WHOLE: Final = mark("Write a whole number, such as {example}.")


class NumberField(QLineEdit):
    """The line that is typed into, its unit at the far edge. Enter, Tab and leaving it finish the typing."""

    finished = Signal()
    abandoned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("figure", True)
        self._unit = QLabel(self)
        self._unit.setProperty("role", "small")
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_unit(self, unit: str) -> None:
        """Show the unit, already in the reader's language."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self._arrange()

    def turn(self) -> None:
        """Take the direction of the window."""
        align_number(self)
        self._arrange()

    def _arrange(self) -> None:
        self._unit.ensurePolished()
        width = self._unit.sizeHint().width() if self._unit.text() else 0
        room = width + 10 if width else 0
        at_left = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        margins = QMargins(room if at_left else 0, 0, 0 if at_left else room, 0)
        if self.textMargins() != margins:  # the same again would lay the whole page out anew
            self.setTextMargins(margins)
        x = 12 if at_left else self.width() - 12 - width
        self._unit.setGeometry(x, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING and hasattr(self, "_unit"):
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.finished.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.abandoned.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class NumberEdit(QWidget):
    """A number typed in any digits and any usual writing.

    `committed(value)` follows each new value when the typing is finished: a float, or None when the field
    was emptied. A writing that is no number, or outside the limits, commits nothing: the field keeps it and
    says what is wrong. A writing with two meanings commits the likelier one, shows it in full and asks.
    Up to `decimals` decimals are shown; with 0 only whole numbers are taken. A meaning that is chosen because
    the usual one lies outside the limits is said, so that nothing is another number than was typed unseen.
    """

    committed = Signal(object)

    def __init__(
        self,
        messages: Messages,
        *,
        unit: str = "",
        low: float | None = None,
        high: float | None = None,
        decimals: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._limits = (low, high)
        self._decimals = decimals
        self._value: float | None = None
        self._problem: Callable[[Messages], str] | None = None
        self._other: float | None = None
        self._narrowed = False
        self.field = NumberField(self)
        self.note = TextLabel(role="small", wrap=True)
        self.note.setTextFormat(Qt.TextFormat.RichText)
        self.other_button = Button(look="link")
        self._asking = QWidget()
        self._build()
        self.field.set_unit(unit)
        self.field.finished.connect(self.finish)
        self.field.abandoned.connect(self._show_value)
        self.field.textEdited.connect(self._typing)
        self.other_button.clicked.connect(self._take_other)
        self.setFocusProxy(self.field)
        self.field.turn()
        self._say()

    def _build(self) -> None:
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(4)
        sheet.addWidget(self.field)
        line = QVBoxLayout(self._asking)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.note)
        line.addWidget(self.other_button)
        sheet.addWidget(self._asking)
        # Beside a taller neighbour the field stays in line with the fields of the row.
        sheet.addStretch(1)

    # ---- what pages say to it

    @property
    def value(self) -> float | None:
        """The last value that was committed or set."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a value without committing it."""
        self._value = value
        self._show_value()

    def set_unit(self, unit: str) -> None:
        """Show another unit, already in the reader's language."""
        self.field.set_unit(unit)

    def set_limits(self, low: float | None, high: float | None) -> None:
        """The least and the largest number that is taken."""
        self._limits = (low, high)

    def set_messages(self, messages: Messages) -> None:
        """Speak another language or write other digits; what is being typed stays."""
        self._messages = messages
        if not self.field.isModified():
            self.field.setText(self._written(self._value))
        self._say()

    def finish(self) -> bool:
        """End the typing as Enter does; False when what was typed now or before is not taken."""
        self._finish()
        return not self.problem

    @property
    def problem(self) -> str:
        """What is wrong with what was typed, in the reader's language; empty when nothing is."""
        return self._problem(self._messages) if self._problem else ""

    def setAccessibleName(self, name: str) -> None:
        """Name the number for screen readers: what it counts."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.field.setAccessibleDescription(text)

    # ---- what happens in it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "field"):
            self.field.turn()

    def _typing(self) -> None:
        self._problem = self._other = None
        self._narrowed = False
        self._say()

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        self._narrowed = False
        if not without_bidi(self.field.text()).strip():
            self._commit(None)
            return
        parsed = parse_number(self.field.text(), language=self._messages.language)
        value, other = self._meant(parsed)
        if value is None:
            self._refuse(parsed)
            return
        problem = self._outside(value) or self._broken(value)
        if problem is not None:
            self._problem = problem
            self._say()
            return
        self._other = other
        # 1,200 among shares can only be 1.2, which is told; a fraction of a person nobody means.
        usual = parsed.value
        self._narrowed = usual is not None and value != usual and self._outside(usual) is not None
        self._commit(value)

    def _broken(self, value: float) -> Callable[[Messages], str] | None:
        if self._decimals != 0 or value == int(value):
            return None
        return lambda messages: messages.tr(NOT_WHOLE, example=messages.formatter.integer(value))

    def _meant(self, parsed: Parsed) -> tuple[float | None, float | None]:
        """The value to take and another one to ask about."""
        if parsed.value is None:
            return None, None
        readings = [parsed.value, *parsed.alternatives]
        if self._decimals == 0:
            whole = [one for one in readings if one == int(one)]
            readings = whole or readings
        likely = [one for one in readings if self._outside(one) is None] or readings
        if len(likely) < 2 or self._groups_as_here(likely):
            return likely[0], None
        return likely[0], likely[1]

    def _groups_as_here(self, readings: list[float]) -> bool:
        """Whether 12,000 was written where a comma groups: as a decimal nobody writes the zeros."""
        whole, other = readings[0], readings[1]
        return whole > other and round(other, 2) == other and round(whole) % 10 == 0

    def _outside(self, value: float) -> Callable[[Messages], str] | None:
        low, high = self._limits
        if (low is None or value >= low) and (high is None or value <= high):
            return None

        def said(messages: Messages) -> str:
            written = messages.formatter.exact
            if low is not None and high is not None:
                return messages.tr(OUT_OF_RANGE, low=written(low), high=written(high))
            if low is not None:
                return messages.tr(TOO_LOW, low=written(low))
            assert high is not None
            return messages.tr(TOO_HIGH, high=written(high))

        return said

    def _refuse(self, parsed: Parsed) -> None:
        fault = UserError(
            parsed.problem or NOT_A_NUMBER,
            {name: int(text) if text.isdecimal() else text for name, text in parsed.values},
        )
        self._problem = lambda messages: messages.explain(fault)
        self._say()

    def _commit(self, value: float | None) -> None:
        changed = value != self._value
        self._value = value
        self._problem = None
        self._show_value(keep_question=True)
        if changed:
            self.committed.emit(value)

    def _take_other(self) -> None:
        value, self._other = self._other, None
        self._commit(value)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_value(self, *, keep_question: bool = False) -> None:
        self._problem = None
        if not keep_question:
            self._other, self._narrowed = None, False
        self.field.setText(self._written(self._value))
        self.field.setModified(False)
        self._say()

    def _written(self, value: float | None) -> str:
        if value is None:
            return ""
        if self._decimals is not None:
            value = round(value, self._decimals)
        return str(self._messages.formatter.exact(value))

    def _plainly(self, value: float) -> NumberText:
        """A number without groups: beside ١٫٢٣٤ nobody would see that ١٬٢٣٤ is another one."""
        written = self._messages.formatter
        return written.digits_of(int(value)) if value == int(value) else written.exact(value)

    def _say(self) -> None:
        text, messages = self.problem, self._messages
        asks = not text and self._other is not None and self._value is not None
        if asks and self._other is not None and self._value is not None:
            other = self._plainly(self._other)
            text = messages.tr(TWO_MEANINGS, value=self._plainly(self._value), other=other)
            self.other_button.setText(messages.tr(TAKE_OTHER, other=other))
        elif not text and self._narrowed and self._value is not None:
            text = messages.tr(READ_AS, value=self._plainly(self._value))
        self.note.set_role("error" if self._problem else "small")
        self.note.setText(text)
        self.other_button.setVisible(asks)
        self._asking.setVisible(bool(text))
        wrong = self._problem is not None
        if bool(self.field.property("problem")) != wrong:
            self.field.setProperty("problem", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
        if not self.accessibleDescription():
            self.field.setAccessibleDescription(text)
        self.updateGeometry()
