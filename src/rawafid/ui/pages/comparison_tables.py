"""The words of the comparison: the three differences between the approaches, and what measures each."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.ui.context import Context
from rawafid.ui.pages.recommendation_words import short_name
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from rawafid.figures.metrics import Measured, MetricsFigure

DIFFERENCES: Final = {
    "stage": mark("Which part of the journey?"),
    "aim": mark("What does it aim at?"),
    "judged": mark("What shows that it works?"),
}
"""The three differences, each with its prose of an approach."""
APPROACHES: Final = ("upstream", "downstream", "inbound", "outbound")
_WIDTHS: Final = (4, 6, 5)
"""How the three cards share the width: the aims take most words."""
_NAMES: Final = 165.0
_FIGURES: Final = 82.0
"""Least widths of a metric's name and figure, so that they stand in columns from approach to approach."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


def approach_chip(context: Context, approach: str) -> Chip:
    """An approach as a chip."""
    return Chip(short_name(approach, context.messages), approach, minimum=56)


class DifferencesCards(QWidget):
    """The three differences side by side, each telling upstream from downstream."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(13)
        messages = context.messages
        for number, (key, said) in enumerate(DIFFERENCES.items(), start=1):
            ordinal = messages.formatter.integer(number)
            card = Card(f"{ordinal}. {messages.tr(said)}")
            grid = QGridLayout()
            grid.setHorizontalSpacing(10)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            for line, approach in enumerate(APPROACHES[:2]):
                grid.addWidget(approach_chip(context, approach), line, 0, _TOP)
                text = messages.prose("approaches", f"{approach}.{key}")
                grid.addWidget(TextLabel(text, role="small", wrap=True), line, 1, _TOP)
            card.add(grid)
            card.body.addStretch(1)
            row.addWidget(card, _WIDTHS[number - 1])


class DifferencesTable(QWidget):
    """All four approaches by the three differences."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        messages = context.messages
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for column, said in enumerate(DIFFERENCES.values(), start=1):
            grid.addWidget(TextLabel(messages.tr(said), role="strong"), 0, column)
            grid.setColumnStretch(column, 1)
        for line, approach in enumerate(APPROACHES):
            grid.addWidget(rule(), 1 + 2 * line, 0, 1, 4)
            cell = QVBoxLayout()
            cell.addWidget(approach_chip(context, approach))
            long = messages.prose("approaches", f"{approach}.long")
            name = TextLabel(long, role="small", wrap=True)
            name.setFixedWidth(round(context.theme.px(150)))
            cell.addWidget(name)
            cell.addStretch(1)
            grid.addLayout(cell, 2 + 2 * line, 0)
            for column, key in enumerate(DIFFERENCES, start=1):
                text = messages.prose("approaches", f"{approach}.{key}")
                grid.addWidget(TextLabel(text, wrap=True), 2 + 2 * line, column, _TOP)


class MetricsTable(QWidget):
    """All awareness and conversion metrics of each approach, with the client's own figures."""

    def __init__(self, context: Context, figure: "MetricsFigure") -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        tr = context.messages.tr
        for column, said in enumerate((tr("Approach"), tr("Awareness metrics"), tr("Conversion metrics"))):
            grid.addWidget(TextLabel(said, role="small"), 0, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for line, judged in enumerate(figure.approaches):
            at = 1 + 2 * line
            grid.addWidget(rule(), at, 0, 1, 3)
            grid.addWidget(approach_chip(context, judged.approach), at + 1, 0, _TOP)
            for column, metrics in enumerate((judged.awareness, judged.conversion), start=1):
                grid.addWidget(_cell(metrics), at + 1, column, _TOP)


def _cell(metrics: "tuple[Measured, ...]") -> QWidget:
    """Every metric, with its figure and range where the plan foretells one."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(2, 1)
    look = applied()
    for column, width in enumerate((_NAMES, _FIGURES)):
        grid.setColumnMinimumWidth(column, round(look.px(width)))
    for line, metric in enumerate(metrics):
        name = TextLabel(metric.name, role="small")
        name.setToolTip(metric.about)
        grid.addWidget(name, line, 0)
        if metric.expected:
            grid.addWidget(TextLabel(metric.expected, role="strong"), line, 1)
            grid.addWidget(TextLabel(metric.range, role="small"), line, 2)
    return holder
