"""Where one is among the sections of the questionnaire, and the way to any of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from rawafid.ui import icons, theme
from rawafid.ui.theme import Theme
from rawafid.ui.widgets.painted import REPAINTING, draw_text, fill, focus_ring, outline, text_width

State = Literal["done", "now", "open"]

_SPACE = 6
_HEIGHT = 44.0
_COUNT = 10.5
"""The size of type of the count under a title, in pixels of the design."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How much room the steps take: sizes of the design in pixels, and whether every title is shown."""

    mark: float
    gap: float
    text: float
    titles: bool = True


_FITS = (_Fit(21, 8, theme.SMALL), _Fit(18, 5, theme.CAPTION), _Fit(21, 8, theme.SMALL, titles=False))


@dataclass(frozen=True, slots=True)
class Step:
    """One section: its id, title and state, its number as readers write it, and what a screen reader adds.

    `share` (0–1) of it is dealt with and fills the line under it; `count` says so in a few words.
    """

    id: str
    title: str
    state: State = "open"
    number: str = ""
    described: str = ""
    share: float = 0.0
    count: str = ""


class _StepButton(QPushButton):
    def __init__(self, step: Step, parent: QWidget) -> None:
        self.step = step
        self.fit = _FITS[0]
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.take(step)

    def take(self, step: Step) -> None:
        self.step = step
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.described)
        self.setToolTip(f"{step.title}\n{step.described}" if step.described else step.title)
        self.updateGeometry()
        self.update()

    def _font(self, look: Theme) -> QFont:
        return look.font(self.fit.text, theme.SEMIBOLD if self.step.state == "now" else theme.MEDIUM)

    def wanted(self, fit: _Fit) -> float:
        """How wide the step must be to show its title, or its mark alone."""
        look = theme.applied()
        mark = look.px(fit.mark) + 6
        if not fit.titles and self.step.state != "now":
            return mark
        weight = theme.SEMIBOLD if self.step.state == "now" else theme.MEDIUM
        title = text_width(self.step.title, look.font(fit.text, weight))
        return mark + fit.gap + max(title, text_width(self.step.count, look.font(_COUNT))) + 4

    def sizeHint(self) -> QSize:
        return QSize(round(self.wanted(self.fit)), round(theme.applied().px(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(theme.applied().px(self.fit.mark)) + 4, round(theme.applied().px(_HEIGHT)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        look, state = theme.applied(), self.step.state
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._line(painter, look, rtl)
        size = look.px(self.fit.mark)
        room = self.height() - 5
        start = 4.0
        x = self.width() - start - size if rtl else start
        mark = QRectF(x, (room - size) / 2, size, size)
        primary = look.color("primary")
        number_font = look.font(theme.CAPTION, theme.BOLD)
        if state == "done":
            fill(painter, mark, primary, size / 2)
            inset = size * 0.2
            place = mark.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, place, "check", look.color("on_primary"))
        else:
            ring = primary if state == "now" else look.color("ctl")
            outline(painter, mark, ring, size / 2, width=2 if state == "now" else 1.4)
            color = primary if state == "now" else look.color("ink2")
            center = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, mark, self.step.number, font=number_font, color=color, edge=center)
        if self.fit.titles or state == "now":
            begin = start + size + self.fit.gap
            width = self.width() - begin
            text = QRectF(0 if rtl else begin, 0, width, room)
            if self.step.count:
                text.setHeight(room * 0.58)
                count = QRectF(text.left(), text.bottom() - 1, width, room - text.height())
                draw_text(painter, count, self.step.count, font=look.font(_COUNT), color=look.color("ink2"))
            color = primary if state == "now" else look.color("ink2" if state == "open" else "ink")
            draw_text(painter, text, self.step.title, font=self._font(look), color=color)
        if self.hasFocus():
            focus_ring(painter, QRectF(0, 0, self.width(), self.height() - 1), look, 7)
        painter.end()

    def _line(self, painter: QPainter, look: Theme, rtl: bool) -> None:
        """The line under the step: whole where one is or has been, else as far as it is dealt with."""
        line = QRectF(0, self.height() - 3, self.width(), 2.5)
        share = 1.0 if self.step.state != "open" else min(max(self.step.share, 0.0), 1.0)
        fill(painter, line, look.color("line"), 1)
        if share > 0.0:
            width = line.width() * share
            fill(
                painter, QRectF(self.width() - width if rtl else 0, line.top(), width, line.height()),
                look.color("primary"), 1,
            )  # fmt: skip


class Stepper(QWidget):
    """The sections side by side, each a button. `chosen(id)` says which one the user wants.

    Where the titles do not fit they are smaller; where they still do not, only the present one keeps its
    title and the others have theirs as tips.
    """

    chosen = Signal(str)

    def __init__(self, steps: Sequence[Step] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_StepButton] = []
        self._fitted: object = None  # what the buttons were last laid out for
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in the order of reading."""
        return tuple(self._buttons)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return tuple(button.step for button in self._buttons)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps. Buttons are kept, so that the keyboard stays where it is."""
        while len(self._buttons) > len(steps):
            button = self._buttons.pop()
            self._line.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for place, step in enumerate(steps):
            if place < len(self._buttons):
                if self._buttons[place].step != step:
                    self._buttons[place].take(step)
                continue
            button = _StepButton(step, self)
            button.clicked.connect(self._clicked)
            self._buttons.append(button)
            self._line.addWidget(button)
        self._fit()

    def sizeHint(self) -> QSize:
        width = sum(button.wanted(_FITS[0]) + _SPACE for button in self._buttons)
        return QSize(round(width), round(theme.applied().px(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        width = sum(button.wanted(_FITS[-1]) + _SPACE for button in self._buttons)
        return QSize(round(width), round(theme.applied().px(_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING:
            self._fit()

    def _fit(self) -> None:
        room = self.width() - _SPACE * (len(self._buttons) - 1)
        asked = (self.steps, room, theme.applied())
        if asked == self._fitted:
            return
        self._fitted = asked
        fits = (fit for fit in _FITS if sum(button.wanted(fit) for button in self._buttons) <= room)
        fit = next(fits, _FITS[-1])
        for place, button in enumerate(self._buttons):
            # Room is shared by what each step has to show.
            self._line.setStretch(place, max(round(button.wanted(fit) * 10), 1))
            if button.fit != fit:
                button.fit = fit
                button.update()
        self.updateGeometry()

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _StepButton):
            self.chosen.emit(button.step.id)
