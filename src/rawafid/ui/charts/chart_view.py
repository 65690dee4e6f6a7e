"""A chart with its finding above, its table behind it, and words for those who see neither."""

from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QImage, QImageWriter, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.figures.figure import Figure, TableTwin
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.canvas import Canvas, Unfit
from rawafid.ui.charts.kit import in_order, lines_of, write
from rawafid.ui.charts.lettering import Drawing
from rawafid.ui.text import TextLabel, leading, left_to_right
from rawafid.ui.theme import CAPTION, SECTION, SEMIBOLD, SMALL, applied

Shown = TypeVar("Shown", bound=Figure)

_PAD: Final = 16.0
NOT_SAVED: Final = mark("The picture could not be saved as {path}. Choose another folder or name.")


class ChartView(QWidget, Generic[Shown]):
    """Shows one figure. A painter derives from it and fills `canvas` in `compose`.

    The chart is composed anew after a change of figure, theme, size of type or direction. `table_toggled`
    says whether the table is shown now.
    """

    table_toggled = Signal(bool)

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.figure: Shown | None = None
        self.title = TextLabel(role="section", wrap=True)
        self.subtitle = TextLabel(role="small", wrap=True)
        self.note = TextLabel(role="caption", wrap=True)
        self.toggle = QPushButton()
        self.toggle.setProperty("look", "link")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self.show_table)
        self.canvas = Canvas()
        self.nothing = TextLabel(role="muted", wrap=True)
        self.table = _Twin()
        self.body: QWidget = self.canvas
        self.stack = QStackedLayout()
        for page in (self.canvas, self.table, self.nothing):
            self.stack.addWidget(page)
        shortcut = QShortcut(QKeySequence("Ctrl+T"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.toggle.toggle)
        self.composed_shape: Any = None  # of `shape` when the chart was composed
        self._twin_waits = False  # it is filled when it is looked at
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(0)
        self._waiting.timeout.connect(self._compose)
        self.canvas.resized.connect(self._resized)
        self._lay_out()
        self.retranslate(messages)

    # ── what a page calls

    def set_figure(self, figure: Shown) -> None:
        """Show another figure."""
        self.figure = figure
        self.title.setText(figure.title)
        for label, text in ((self.subtitle, figure.subtitle), (self.note, figure.note)):
            label.setText(text)
            label.setVisible(bool(text))
        self._twin_waits = True
        self.setAccessibleName(without_bidi(figure.title))
        self.setAccessibleDescription(without_bidi(figure.alt))
        self.canvas.describe(without_bidi(figure.title), without_bidi(figure.alt))
        self.toggle.setEnabled(not figure.empty)
        self.nothing.setText(figure.title)
        self.title.setVisible(not figure.empty)  # else it would stand there twice
        self._compose()
        self._choose_page()

    def wait(self, said: str) -> None:
        """Show words instead of a chart: what it waits for, or why there is none."""
        self.figure = None
        self.title.setText("")
        for label in (self.title, self.subtitle, self.note):
            label.hide()
        self.nothing.setText(said)
        self.canvas.describe("", "")
        self.setAccessibleName(said)
        self.toggle.setEnabled(False)
        self._compose()
        self.stack.setCurrentWidget(self.nothing)

    def retranslate(self, messages: Messages) -> None:
        """Take the words of another language; the page sets the figure made in it next."""
        self.messages = messages
        self._name_toggle()

    def show_table(self, shown: bool) -> None:
        """Show the table instead of the chart, or the chart again."""
        self.toggle.setChecked(shown)
        self._name_toggle()
        self._choose_page()
        self.table_toggled.emit(shown)

    def compose(self, figure: Shown) -> None:
        """Fill the canvas, which is empty, with the figure."""
        raise NotImplementedError

    def shape(self) -> object:
        """Whatever of the canvas's size decides how the chart is composed."""
        return None

    def picture(self, scale: float = 2.0) -> QImage:
        """The chart with its finding, `scale` pixels for each of the window's."""
        chart = self.drawn(scale)
        size, head = self._page(QSize(round(chart.width() / scale), round(chart.height() / scale)))
        image = QImage(round(size.width() * scale), round(size.height() * scale), chart.format())
        image.fill(applied().qcolor("card"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.drawImage(QPointF(_PAD * scale, head * scale), chart)
        painter.scale(scale, scale)
        self._write_words(painter, size)
        painter.end()
        return image

    def drawn(self, scale: float) -> QImage:
        """What stands below the finding."""
        return self.canvas.picture(scale, applied().color("card"))

    def drawing(self) -> bytes:
        """The chart with its finding as an SVG whose words are text."""
        body = self.canvas.viewport().size()
        size, head = self._page(body)
        page = Drawing(size, title=self.title.said, description=self.accessibleDescription())
        with page.painting() as painter:
            painter.fillRect(QRectF(0, 0, size.width(), size.height()), applied().qcolor("card"))
            self.canvas.draw_into(painter, QRectF(_PAD, head, body.width(), body.height()))
            self._write_words(painter, size)
        return page.svg

    def _words(self, wide: float) -> list[tuple[TextLabel, float, QFont, str, tuple[str, ...]]]:
        """What stands over and under the chart: label, size of type, font, colour, lines."""
        look, direction = applied(), self.layoutDirection()
        found = []
        for label, size, color in (
            (self.title, SECTION, "ink"), (self.subtitle, SMALL, "ink2"), (self.note, CAPTION, "ink2"),
        ):  # fmt: skip
            font = look.font(size, SEMIBOLD) if label is self.title else look.font(size)
            lines = lines_of(label.said, font, direction, width=wide) if label.said else ()
            found.append((label, look.px(size) * 1.5, font, look.color(color), lines))
        return found

    def _page(self, body: QSize) -> tuple[QSize, float]:
        """The size of a page with the chart and its words, and where the chart begins on it."""
        words = self._words(body.width())
        heights = {label: high * len(lines) for label, high, _, _, lines in words}
        head = _PAD + heights[self.title] + heights[self.subtitle] + 10.0
        whole = head + body.height() + 8.0 + heights[self.note] + _PAD
        return QSize(body.width() + round(2 * _PAD), round(whole)), head

    def _write_words(self, painter: QPainter, size: QSize) -> None:
        direction, top = self.layoutDirection(), _PAD
        rtl = direction == Qt.LayoutDirection.RightToLeft
        x = size.width() - _PAD if rtl else _PAD
        for label, high, font, color, lines in self._words(size.width() - 2 * _PAD):
            if label is self.note:
                top = size.height() - _PAD - high * len(lines)
            for line in lines:
                write(
                    painter, QPointF(x, top + high / 2), line, font=font, color=color,
                    anchor=(1.0 if rtl else 0.0, 0.5), direction=direction,
                )  # fmt: skip
                top += high

    def export_png(self, path: Path, *, scale: float = 2.0) -> None:
        """Write the chart as a picture. Raises UserError where the file cannot be written."""
        if not QImageWriter(str(path), QByteArray(b"png")).write(self.picture(scale)):
            raise UserError(NOT_SAVED, {"path": str(path)})

    def export_svg(self, path: Path) -> None:
        """Write the chart as vectors. Raises UserError where the file cannot be written."""
        try:
            path.write_bytes(self.drawing())
        except OSError as error:
            raise UserError(NOT_SAVED, {"path": str(path)}) from error

    # ── inside

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(self.stack, 1)
        whole.addWidget(self.note)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _name_toggle(self) -> None:
        chart = self.toggle.isChecked()
        self.toggle.setText(self.messages.tr("Chart") if chart else self.messages.tr("Table"))
        said = self.messages.tr("Show as a chart") if chart else self.messages.tr("Show as a table")
        self.toggle.setAccessibleName(said)
        self.toggle.setToolTip(f"{said} ({left_to_right('Ctrl+T')})")

    def _choose_page(self) -> None:
        if self.figure is None:
            return  # it waits, or nothing was ever shown
        if self.figure.empty:
            self.stack.setCurrentWidget(self.nothing)
        else:
            if self.toggle.isChecked() and self._twin_waits:
                self.table.show_twin(self.figure.table, self.figure.title)
                self._twin_waits = False
            self.stack.setCurrentWidget(self.table if self.toggle.isChecked() else self.body)

    def _compose(self) -> None:
        self._waiting.stop()
        self.composed_shape = self.shape()
        figure = self.figure
        if figure is None or figure.empty:
            self.canvas.clear()
            return
        self.canvas.empty()
        try:
            self.compose(figure)
            fits = not self.canvas.has_spare
        except Unfit:
            fits = False
        if not fits:
            self.canvas.clear()
            self.compose(figure)
        self.canvas.settle()

    def _resized(self) -> None:
        if self.shape() != self.composed_shape:
            self._waiting.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._waiting.start()


class _Twin(QTableWidget):
    """The table behind a chart: to be read, not to be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(leading())
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_twin(self, twin: TableTwin, title: str) -> None:
        direction = self.layoutDirection()
        self.setAccessibleName(without_bidi(title))
        self.setColumnCount(len(twin.headers))
        self.setHorizontalHeaderLabels([in_order(text, direction) for text in twin.headers])
        self.setRowCount(len(twin.rows))
        for row, cells in enumerate(twin.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(in_order(text, direction))
                item.setTextAlignment(leading())
                self.setItem(row, column, item)
