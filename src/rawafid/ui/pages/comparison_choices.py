"""What can be chosen over the charts of the comparison: units, metrics, what curves count."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QWidget

from rawafid.errors import mark
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

UNITS: Final = {
    "per": mark("For each {amount}"),
    "total": mark("In all"),
    "month": mark("A month"),
}
COUNTED: Final = {
    "orders": mark("What it brings: {results}"),
    "worth": mark("What it brings: worth in money"),
}


def box_of(choices: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], None]) -> QComboBox:
    """A box of choices (key, name); `choose(key)` follows what the user takes."""
    box = QComboBox()
    for key, said in choices:
        box.addItem(said, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.activated.connect(lambda index: choose(str(box.itemData(index))))
    return box


def label_box(row: QLayout, said: str, box: QComboBox, name: str) -> None:
    """Put a box with its label into a row, where they stay together."""
    pair = QWidget()
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    label = TextLabel(said, role="small")
    label.setBuddy(box)
    box.setAccessibleName(said)
    box.setObjectName(name)
    line.addWidget(label)
    line.addWidget(box)
    row.addWidget(pair)


def unit_box(context: Context, advice: "Advice", unit: str, choose: Callable[[str], None]) -> QComboBox:
    """For what amount of effort the figures are given."""
    from rawafid.figures.amounts import Amounts

    tr, per = context.messages.tr, Amounts(advice, context.messages).per
    box = box_of([(key, tr(said, amount=per)) for key, said in UNITS.items()], unit, choose)
    box.setAccessibleName(tr("Figures are given"))
    box.setObjectName("unit")
    return box


def counted_box(context: Context, advice: "Advice", counted: str, choose: Callable[[str], None]) -> QComboBox:
    """What the response curves count."""
    from rawafid.figures.amounts import Amounts

    tr, results = context.messages.tr, Amounts(advice, context.messages).results
    box = box_of([(key, tr(said, results=results)) for key, said in COUNTED.items()], counted, choose)
    box.setAccessibleName(tr("What the curves count"))
    box.setObjectName("counted")
    return box


def metric_box(context: Context, advice: "Advice", chosen: list[str], side: int) -> tuple[str, QComboBox]:
    """What one side of the butterfly counts, 0 awareness or 1 conversion: its label and its box.

    What is taken is written to `chosen[side]`.
    """
    from rawafid.figures.amounts import Amounts
    from rawafid.figures.butterfly import AWARENESS_METRICS, CONVERSION_METRICS

    tr, amounts = context.messages.tr, Amounts(advice, context.messages)
    metrics: tuple[str, ...] = AWARENESS_METRICS
    if side:
        metrics = tuple(one for one in CONVERSION_METRICS if one != "cost_per_order" or advice.currency)
    if chosen[side] not in metrics:
        chosen[side] = metrics[0]
    box = QComboBox()
    for metric in metrics:
        box.addItem(amounts.label(amounts.result_metric if metric == "orders" else metric), metric)
    box.setCurrentIndex(metrics.index(chosen[side]))

    def choose(index: int) -> None:
        chosen[side] = metrics[index]

    box.currentIndexChanged.connect(choose)
    return (tr("Conversion by") if side else tr("Awareness by")), box
