"""A sheet that slides over the page from the end of reading: the preview where it has no room beside."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from rawafid.ui import theme

_SLIDE_MS: Final = 170
_SHADE: Final = 0.45
_PAGE_LEFT_OVER: Final = 48
"""Pixels of the page that stay visible beside the sheet, so that it can be seen to lie over it."""


class Drawer(QWidget):
    """Lies over its parent. Escape, a click beside the sheet and `shut` close it; `closed()` says so.

    While it is open the keyboard stays inside.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet: QWidget | None = None
        self._width = 0
        self._out = 0.0  # how far the sheet has come, 0–1
        self._opening = False
        self._moves = False
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._slid)
        self._slide.finished.connect(self._arrived)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def is_open(self) -> bool:
        """It is open or on its way there."""
        return self._opening

    def hold(self, sheet: QWidget, width: int) -> None:
        """The sheet to show, `width` pixels wide where the page is wide enough."""
        self._width = width
        if self._sheet is not sheet:
            self._sheet = sheet
            sheet.setParent(self)
            sheet.show()
        self._place()

    def release(self) -> None:
        """Close at once and let the sheet go to somebody else."""
        self._moves = False
        self._slide.stop()
        self.shut()
        self.hide()
        self._sheet = None

    def open(self, *, moving: bool) -> None:
        """Bring the sheet out, and away again when it is closed; without `moving` at once."""
        self._moves = moving
        self.setGeometry(self._over())
        self._opening = True
        self.show()
        self.raise_()
        self._run(1.0, moving)
        first = next(iter(self._reachable()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Put the sheet away."""
        if self._opening:
            self._opening = False
            self._run(0.0, self._moves)
            self.closed.emit()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────

    def _over(self) -> QRect:
        parent = self.parentWidget()
        return parent.rect() if parent is not None else QRect()

    def _run(self, to: float, moving: bool) -> None:
        self._slide.stop()
        if moving:
            self._slide.setStartValue(self._out)
            self._slide.setEndValue(to)
            self._slide.start()
        else:
            self._slid(to)
            self._arrived()

    def _slid(self, value: object) -> None:
        assert isinstance(value, float)
        self._out = value
        self._place()
        self.update()

    def _arrived(self) -> None:
        if not self._opening:
            self.hide()

    def _place(self) -> None:
        if self._sheet is None:
            return
        width = max(min(self._width, self.width() - _PAGE_LEFT_OVER), 0)
        hidden = round(width * (1 - self._out))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = -hidden if rtl else self.width() - width + hidden
        self._sheet.setMinimumWidth(0)
        self._sheet.setMaximumWidth(width)
        self._sheet.setGeometry(x, 0, width, self.height())

    def _reachable(self) -> list[QWidget]:
        """What Tab goes through, in its order."""
        found: list[QWidget] = []
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            inside = self.isAncestorOf(at) and at.isVisibleTo(self) and at.isEnabled()
            if inside and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
                found.append(at)
            at = at.nextInFocusChain()
        return found

    def focusNextPrevChild(self, next: bool) -> bool:
        order = self._reachable()
        now = QApplication.focusWidget()
        if not order:
            return False
        place = order.index(now) + (1 if next else -1) if now in order else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        order[place % len(order)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        # Nothing goes through to the page that lies under it.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is None or not self._sheet.geometry().contains(event.position().toPoint()):
            self.shut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.applied().qcolor("side", _SHADE * self._out))
        painter.end()
