"""The frontier on the comparison page: the chart, and beside it the plan under the point."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawafid.figures.findings import short_name
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import primary, secondary
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart

if TYPE_CHECKING:
    from rawafid.figures.frontier import FrontierFigure, SolvedPoint

WIDTH: Final = 300.0
"""Of the card with the plan, at 100 % of type."""


class PlanUnderPoint(Card):
    """What the plan under the point brings. `used(goal)` asks for its goal to become the client's own.

    `returned()` asks for the point to go back to the client's own goal.
    """

    used = Signal(int)
    returned = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        tr = context.messages.tr
        self._context = context
        self._goal = self._own = 0
        self.setFixedWidth(round(context.theme.px(WIDTH)))
        self._head = TextLabel(role="section", wrap=True)
        self._state = TextLabel(role="caption", wrap=True)
        self._orders = _Counted()
        self._aware = _Counted()
        self._length, self._side = SplitBar(), SplitBar()
        self._effort = TextLabel(role="strong", wrap=True)
        self._channels = TextLabel(role="small", wrap=True)
        self._advised = TextLabel(role="small", wrap=True)
        self.use = primary(tr("Use this goal"))
        self.use.setObjectName("use_goal")
        self.back = secondary(tr("Back to my goal"), "undo")
        self.back.setObjectName("own_goal")
        self.use.clicked.connect(lambda: self.used.emit(self._goal))
        self.back.clicked.connect(self.returned)
        self.body.setSpacing(8)
        for widget in (
            self._head, self._state, rule(), self._orders, self._aware, self._length, self._side,
            self._effort, self._channels, self._advised,
        ):  # fmt: skip
            self.add(widget)
        self.body.addStretch(1)
        self.add(self.use)
        self.add(self.back)

    @property
    def said(self) -> str:
        """Everything that stands on the card, line by line."""
        labels = (
            self._head,
            self._state,
            *self._orders.labels,
            *self._aware.labels,
            self._effort,
            self._channels,
            self._advised,
        )
        return "\n".join(label.said for label in labels)

    def show_point(self, figure: "FrontierFigure", goal: int, exact: "SolvedPoint | None") -> None:
        """Show the plan at a goal: the one looked up, or the `exact` one when it has come."""
        tr, formatter = self._context.messages.tr, self._context.formatter
        self._goal, self._own = goal, figure.goal
        point = figure.points[figure.at[goal]] if exact is None else exact.point
        self._head.setText(
            tr("Goal {goal} of {most}", goal=formatter.integer(goal), most=formatter.integer(100))
        )
        self._state.setText(
            tr("Looked up; within {gap} of the best", gap=figure.gaps[goal])
            if exact is None
            else tr("Worked out anew; within {gap} of the best", gap=exact.gap)
            if exact.advised
            else tr("As advised, with amounts that people use; within {gap} of the best", gap=exact.gap)
        )
        self._advised.setText("" if exact is None else exact.advised)
        self._advised.setVisible(bool(self._advised.said))
        self._orders.say(figure.x_label, point.orders_text, point.orders_range)
        self._aware.say(figure.y_label, point.aware_text, point.aware_range)
        self._split(self._length, point.upstream, "upstream", "downstream")
        self._split(self._side, point.inbound, "inbound", "outbound")
        self._effort.setText(tr("{amount} a month", amount=point.effort))
        self._channels.setText(point.channels)
        changed = goal != figure.goal
        self.use.setEnabled(changed)
        self.back.setEnabled(changed)
        self.setAccessibleName(self._head.said)
        self.setAccessibleDescription(self.said)

    def _split(self, bar: SplitBar, share: float, first: str, second: str) -> None:
        messages = self._context.messages
        percent = messages.formatter.percent
        bar.set_parts(
            [
                SplitPart(short_name(first, messages), share, percent(share), first),
                SplitPart(short_name(second, messages), 1.0 - share, percent(1.0 - share), second),
            ]
        )


class _Counted(QWidget):
    """What is counted, its expected value and its range."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.labels = (
            TextLabel(role="small", wrap=True),
            TextLabel(role="kpi"),
            TextLabel(role="caption", wrap=True),
        )
        for label in self.labels:
            column.addWidget(label)

    def say(self, name: str, value: str, between: str) -> None:
        for label, text in zip(self.labels, (name, value, between), strict=True):
            label.setText(text)
