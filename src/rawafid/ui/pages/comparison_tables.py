"""The words of the comparison: the three differences between the approaches, and what measures each."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rawafid.errors import mark
from rawafid.figures.findings import short_name
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.reflow import Reflow, RowsTable

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
_CARDS_FROM: Final = 700.0
_TABLE_FROM: Final = 620.0
_METRICS_FROM: Final = 920.0
"""Widths in pixels of the design from which words stand in columns."""
_NAMES: Final = 165.0
_FIGURES: Final = 82.0
"""Least widths of a metric's name and figure, so that they stand in columns from approach to approach."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


def approach_chip(context: Context, approach: str) -> Chip:
    """An approach as a chip."""
    return Chip(short_name(approach, context.messages), approach, minimum=56)


class DifferencesCards(Reflow):
    """The three differences side by side, each telling upstream from downstream."""

    def __init__(self, context: Context) -> None:
        super().__init__(_CARDS_FROM)
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
            self.add(card, _WIDTHS[number - 1])


class DifferencesTable(RowsTable):
    """All four approaches by the three differences."""

    def __init__(self, context: Context) -> None:
        messages = context.messages
        super().__init__(["", *map(messages.tr, DIFFERENCES.values())], _TABLE_FROM)
        for approach in APPROACHES:
            first = QWidget()
            cell = QVBoxLayout(first)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.addWidget(approach_chip(context, approach))
            name = TextLabel(messages.prose("approaches", f"{approach}.long"), role="small", wrap=True)
            name.setFixedWidth(round(context.theme.px(150)))
            cell.addWidget(name)
            cell.addStretch(1)
            texts = (messages.prose("approaches", f"{approach}.{key}") for key in DIFFERENCES)
            self.add_row(first, [TextLabel(text, wrap=True) for text in texts])


class MetricsTable(RowsTable):
    """All awareness and conversion metrics of each approach, with the client's own figures."""

    def __init__(self, context: Context, figure: "MetricsFigure") -> None:
        tr = context.messages.tr
        heads = (tr("Approach"), tr("Awareness metrics"), tr("Conversion metrics"))
        super().__init__(heads, _METRICS_FROM, gap=28, role="small")
        for judged in figure.approaches:
            cells = [_cell(judged.awareness), _cell(judged.conversion)]
            self.add_row(approach_chip(context, judged.approach), cells)


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
