"""The metrics that judge each approach, with the client's figures: a small table in words."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from rawafid.figures.metrics import Judged, Measured, MetricsFigure
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import SEMIBOLD, SMALL, applied

_TOP: Final = Qt.AlignmentFlag.AlignTop


class MetricsView(ChartView[MetricsFigure]):
    """A row per approach: what tells of awareness and of conversion. The table twin has every metric."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(messages, parent)
        self.body = QWidget()
        self.rows = QGridLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(8)
        self.rows.setColumnStretch(1, 1)
        self.rows.setColumnStretch(2, 1)
        self.stack.addWidget(self.body)

    def compose(self, figure: MetricsFigure) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it lives until the event loop comes round
                widget.deleteLater()
        tr = self.messages.tr
        heads = (tr("Approach"), tr("Tells of awareness"), tr("Tells of conversion"))
        for column, text in enumerate(heads):
            self.rows.addWidget(TextLabel(text, role="small"), 0, column)
        for place, judged in enumerate(figure.approaches):
            line = QFrame()
            line.setFixedHeight(1)
            line.setStyleSheet(f"background: {applied().color('line')}; border: none;")
            self.rows.addWidget(line, 2 * place + 1, 0, 1, 3)
            self._row(2 * place + 2, judged)
        self.rows.setRowStretch(2 * len(figure.approaches) + 1, 1)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Ask for the height that the wrapped words take at this width."""
        wide = self.width()
        self.body.setMinimumHeight(self.rows.heightForWidth(wide) if self.rows.hasHeightForWidth() else 0)

    def drawn(self, scale: float) -> QImage:
        picture = QPixmap(self.body.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(applied().qcolor("card"))
        self.body.render(picture)
        image = picture.toImage()
        image.setDevicePixelRatio(1.0)
        return image

    def _row(self, row: int, judged: Judged) -> None:
        self.rows.addWidget(self._chip(judged), row, 0, Qt.AlignmentFlag.AlignLeading | _TOP)
        for column, measured in ((1, judged.awareness), (2, judged.conversion)):
            telling = [one for one in measured if one.metric in judged.telling]
            said = TextLabel(" · ".join(map(self._said, telling)), role="small", wrap=True, rich=True)
            said.setToolTip("\n".join(f"{one.name}: {one.about}" for one in telling))
            self.rows.addWidget(said, row, column, _TOP)

    def _said(self, one: Measured) -> str:
        name = escape(one.name)
        if not one.expected:
            return f'<span style="color:{applied().color("ink2")}">{name}</span>'
        ink = applied().color("ink")
        return f'<span style="color:{ink}">{name} <b>{escape(isolated(one.expected))}</b></span>'

    def _chip(self, judged: Judged) -> QLabel:
        text, ground = applied().chip(judged.approach)
        chip = TextLabel(judged.name)
        chip.setFont(applied().font(SMALL, SEMIBOLD))
        chip.setStyleSheet(
            f"color: {text}; background: {ground}; border-radius: 7px; padding: 1px 8px;"
            f" font-size: {applied().points(SMALL)}pt; font-weight: 600;"
        )
        chip.setToolTip(judged.judged)
        return chip
