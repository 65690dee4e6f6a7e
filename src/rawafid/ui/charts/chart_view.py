"""A chart with its finding above, its table behind it, and words for those who see neither."""

from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageWriter, QKeySequence, QPainter, QShortcut
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
from rawafid.ui.charts.kit import Canvas, in_order
from rawafid.ui.text import TextLabel, leading
from rawafid.ui.theme import SECTION, SEMIBOLD, SMALL, applied

Shown = TypeVar("Shown", bound=Figure)

NOT_SAVED = mark("The picture could not be saved as {path}. Choose another folder or name.")


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
        self._shape_composed: object = None
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
        self.canvas.setAccessibleName(without_bidi(figure.title))
        self.canvas.setAccessibleDescription(without_bidi(figure.alt))
        self.toggle.setEnabled(not figure.empty)
        self._compose()
        self._choose_page()

    def retranslate(self, messages: Messages) -> None:
        """Take the words of another language; the page sets the figure made in it next."""
        self.messages = messages
        self.nothing.setText(messages.tr("Nothing to draw yet."))
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
        look, chart = applied(), self.drawn(scale)
        pad, head = 16.0, look.px(SECTION) * 1.5 + look.px(SMALL) * 1.5 + 14.0
        image = QImage(
            round(chart.width() + 2 * pad * scale),
            round(chart.height() + (head + 2 * pad) * scale),
            chart.format(),
        )
        image.fill(look.qcolor("card"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.drawImage(QPointF(pad * scale, (head + pad) * scale), chart)
        painter.scale(scale, scale)
        wide, top = chart.width() / scale, pad
        for label, size, color in ((self.title, SECTION, "ink"), (self.subtitle, SMALL, "ink2")):
            painter.setFont(look.font(size, SEMIBOLD) if color == "ink" else look.font(size))
            painter.setPen(look.qcolor(color))
            painter.setLayoutDirection(self.layoutDirection())
            high = look.px(size) * 1.5
            text = painter.fontMetrics().elidedText(label.said, Qt.TextElideMode.ElideRight, round(wide))
            painter.drawText(
                round(pad), round(top), round(wide), round(high),
                int(leading()), in_order(text, self.layoutDirection()),
            )  # fmt: skip
            top += high
        painter.end()
        return image

    def drawn(self, scale: float) -> QImage:
        """What stands below the finding."""
        return self.canvas.picture(scale, applied().color("card"))

    def export_png(self, path: Path, *, scale: float = 2.0) -> None:
        """Write the chart as a picture. Raises UserError where the file cannot be written."""
        if not QImageWriter(str(path), QByteArray(b"png")).write(self.picture(scale)):
            raise UserError(NOT_SAVED, {"path": str(path)})

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
        self.toggle.setToolTip(f"{said} (\u2066Ctrl+T\u2069)")

    def _choose_page(self) -> None:
        if self.figure is not None and self.figure.empty:
            self.stack.setCurrentWidget(self.nothing)
        else:
            if self.toggle.isChecked() and self._twin_waits and self.figure is not None:
                self.table.show_twin(self.figure.table, self.figure.title)
                self._twin_waits = False
            self.stack.setCurrentWidget(self.table if self.toggle.isChecked() else self.body)

    def _compose(self) -> None:
        self._waiting.stop()
        self.canvas.clear()
        self._shape_composed = self.shape()
        if self.figure is not None and not self.figure.empty:
            self.compose(self.figure)

    def _resized(self) -> None:
        if self.shape() != self._shape_composed:
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
