"""The comparison: three differences between the approaches as a frame, then the charts that show them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.language.dates import Month, format_month
from rawafid.terminal.wording import Wording
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import AdvicePage
from rawafid.ui.pages.comparison_tables import DifferencesCards, DifferencesTable, MetricsTable
from rawafid.ui.text import TextLabel
from rawafid.ui.theme import applied
from rawafid.ui.widgets.buttons import Button, secondary, tab
from rawafid.ui.widgets.card import Card, rule

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.figures.metrics import MetricsFigure
    from rawafid.ui.charts.chart_view import ChartView

ALL, DIFFERENCES, BUTTERFLY, METRICS, BUILD_UP, MAP = (
    "all", "differences", "butterfly", "metrics", "build_up", "map",
)  # fmt: skip
TABS: Final = {
    ALL: mark("Overview"),
    DIFFERENCES: mark("Three differences"),
    BUTTERFLY: mark("Awareness and conversion"),
    METRICS: mark("How each is measured"),
    BUILD_UP: mark("Build-up over time"),
    MAP: mark("Map of channels"),
}
_GAP: Final = 13
_LOW: Final = 372.0
_HIGH: Final = 446.0
_METRICS_ALONE: Final = 330.0
"""Heights of cards in the overview at 100 % of type; a table needs less when it has the whole width."""
_TWO_IN_A_ROW: Final = 1040
"""Width (px) from which charts stand beside each other."""
_CHARTS: Final = (BUTTERFLY, BUILD_UP, MAP)


class ComparisonPage(AdvicePage):
    """Compares the four approaches with the client's own figures. Ctrl+T turns its charts into tables."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._tab = ALL
        self._as_tables = False
        self._metrics = ["people_reached", "orders"]
        self._charts: dict[str, ChartView[Any]] = {}
        self._figures: dict[str, Callable[[Advice], Any]] = {}
        self._table_button: Button | None = None
        super().__init__(context, parent)
        shortcut = QShortcut(QKeySequence("Ctrl+T"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.toggle_tables)

    def title(self) -> str:
        return self.context.messages.tr("Comparison")

    def head(self, advice: "Advice") -> tuple[str, list[QWidget]]:
        tr, messages = self.context.messages.tr, self.context.messages
        said = tr("What does each approach buy you: people who know you, or sales now?")
        if advice.budget_per_month is not None and advice.currency:
            amount = Wording(messages, self.context.knowledge.questionnaire, advice.currency).money(
                advice.budget_per_month, exact=True
            )
            plan = tr("{amount} a month", amount=amount)
        else:
            plan = format_month(
                Month.parse(advice.start), messages.language, digits=messages.formatter.digits
            )
        said = f"{said} · {plan} · {tr('for {n} months', n=advice.horizon_months)}"
        self._table_button = None
        if not advice.mix:
            return said, []
        beside: list[QWidget] = []
        if self._tab in (ALL, *_CHARTS):
            self._table_button = secondary(self._table_text(), "table")
            self._table_button.setToolTip(tr("Charts as tables, and back (Ctrl+T)"))
            self._table_button.clicked.connect(self.toggle_tables)
            beside.append(self._table_button)
        if self._tab in _CHARTS:
            picture = secondary(tr("Save as a picture"), "download")
            picture.clicked.connect(self._ask_where)
            beside.append(picture)
        return said, beside

    def body(self, advice: "Advice") -> QWidget:
        self._charts, self._figures = {}, {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._tabs())
        makers: dict[str, Callable[[Advice], QWidget]] = {
            ALL: self._overview,
            DIFFERENCES: self._differences,
            BUTTERFLY: self._butterfly_alone,
            METRICS: self._metrics_alone,
            BUILD_UP: lambda _one: self._card(self._build_up()),
            MAP: lambda _one: self._card(self._map()),
        }
        column.addWidget(makers[self._tab](advice), 1)
        return holder

    def fill(self, advice: "Advice") -> None:
        for name, chart in self._charts.items():
            chart.set_figure(self._figures[name](advice))
            chart.show_table(self._as_tables)

    def bring_up_to_date(self, advice: "Advice") -> bool:
        if self._tab in (METRICS, BUTTERFLY):  # the one is no chart, the other offers what the advice has
            return False
        self.fill(advice)
        return True

    # ── tabs

    @property
    def tab(self) -> str:
        """Which part is shown: one of TABS."""
        return self._tab

    def open_tab(self, name: str) -> None:
        """Show another part of the page."""
        if name != self._tab:
            self._tab = name
            self.retranslate()
            chosen = self.findChild(Button, f"tab_{name}")
            if chosen is not None:
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tabs(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(2)
        group = QButtonGroup(holder)
        for name, said in TABS.items():
            button = tab(self.context.messages.tr(said))
            button.setObjectName(f"tab_{name}")
            button.setChecked(name == self._tab)
            button.clicked.connect(lambda _=False, one=name: self.open_tab(one))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(rule())
        return holder

    # ── tables behind the charts

    @property
    def shows_tables(self) -> bool:
        """Whether charts are shown as tables."""
        return self._as_tables

    def toggle_tables(self) -> None:
        """Show the charts in sight as tables, or as charts again."""
        self._as_tables = not self._as_tables
        for chart in self._charts.values():
            chart.show_table(self._as_tables)
        if self._table_button is not None:
            self._table_button.setText(self._table_text())

    def _table_text(self) -> str:
        tr = self.context.messages.tr
        return tr("Charts") if self._as_tables else tr("Tables")

    # ── a picture

    def _ask_where(self) -> None:
        tr = self.context.messages.tr
        name = str(Path.home() / f"{self._tab}.png")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as a picture"), name, "PNG (*.png)")
        if path:
            self.save_picture(Path(path))

    def save_picture(self, path: Path) -> None:
        """Save the chart in sight as a PNG and say so, or say why it cannot be."""
        tr = self.context.messages.tr
        try:
            self._charts[self._tab].export_png(path)
        except UserError as error:
            self.context.notice(self.context.explain(error))
            return
        self.context.notice(tr("The picture is saved: {path}", path=str(path)))

    # ── parts

    def _overview(self, _advice: "Advice") -> QWidget:
        return Overview(
            DifferencesCards(self.context),
            self._card(self._butterfly(), height=_HIGH),
            self._card(self._metrics_chart(), height=_HIGH),
            self._card(self._build_up(), height=_LOW),
            self._card(self._map(), height=_LOW),
        )

    def _differences(self, _advice: "Advice") -> QWidget:
        card = Card(self.context.messages.tr("Three differences between the approaches"))
        card.add(DifferencesTable(self.context))
        card.body.addStretch(1)
        return card

    def _metrics_alone(self, advice: "Advice") -> QWidget:
        figure = self._metrics_figure(advice)
        card = Card()
        card.add(TextLabel(figure.title, role="section", wrap=True))
        card.add(TextLabel(figure.subtitle, role="small", wrap=True))
        card.add(MetricsTable(self.context, figure))
        card.body.addStretch(1)
        card.setAccessibleName(figure.title)
        card.setAccessibleDescription(figure.alt)
        return card

    def _butterfly_alone(self, advice: "Advice") -> QWidget:
        card = self._card(self._butterfly())
        from rawafid.figures.butterfly import AWARENESS_METRICS, CONVERSION_METRICS

        tr = self.context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(10)
        conversions = [one for one in CONVERSION_METRICS if one != "cost_per_order" or advice.currency]
        choices = (
            (tr("Awareness by"), AWARENESS_METRICS),
            (tr("Conversion by"), tuple(conversions)),
        )
        for side, (said, metrics) in enumerate(choices):
            box = self._choice(advice, side, metrics)
            label = TextLabel(said, role="small")
            label.setBuddy(box)
            box.setAccessibleName(said)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        card.body.insertLayout(0, row)
        return card

    def _choice(self, advice: "Advice", side: int, metrics: tuple[str, ...]) -> QComboBox:
        """What one side of the butterfly counts."""
        from rawafid.figures.amounts import Amounts

        amounts = Amounts(advice, self.context.messages)
        if self._metrics[side] not in metrics:
            self._metrics[side] = metrics[0]
        box = QComboBox()
        for metric in metrics:
            box.addItem(amounts.label(amounts.result_metric if metric == "orders" else metric), metric)
        box.setCurrentIndex(metrics.index(self._metrics[side]))

        def choose(index: int) -> None:
            self._metrics[side] = metrics[index]
            self._charts[BUTTERFLY].set_figure(self._butterfly_figure(advice))

        box.currentIndexChanged.connect(choose)
        return box

    def _butterfly_figure(self, advice: "Advice") -> Any:
        from rawafid.figures.butterfly import butterfly

        if self._tab == ALL:
            return butterfly(advice, self.context.messages)
        awareness, conversion = self._metrics
        return butterfly(advice, self.context.messages, awareness=awareness, conversion=conversion)

    def _butterfly(self) -> "ChartView[Any]":
        from rawafid.ui.charts.butterfly_chart import ButterflyChart  # pyqtgraph loads with the first chart

        return self._chart(BUTTERFLY, ButterflyChart(self.context.messages), self._butterfly_figure)

    def _build_up(self) -> "ChartView[Any]":
        from rawafid.figures.build_up import build_up
        from rawafid.ui.charts.build_up_chart import BuildUpChart

        def figure(advice: "Advice") -> Any:
            return build_up(advice, self.context.messages, knowledge=self.context.knowledge)

        return self._chart(BUILD_UP, BuildUpChart(self.context.messages), figure)

    def _metrics_figure(self, advice: "Advice") -> "MetricsFigure":
        from rawafid.figures.metrics import metrics_table

        return metrics_table(advice, self.context.messages, knowledge=self.context.knowledge)

    def _metrics_chart(self) -> "ChartView[Any]":
        from rawafid.ui.charts.metrics_view import MetricsView

        return self._chart(METRICS, MetricsView(self.context.messages), self._metrics_figure)

    def _map(self) -> "ChartView[Any]":
        from rawafid.figures.channel_map import channel_map
        from rawafid.ui.charts.channel_map_chart import ChannelMapChart

        def figure(advice: "Advice") -> Any:
            return channel_map(advice, self.context.knowledge, self.context.messages)

        return self._chart(MAP, ChannelMapChart(self.context.messages), figure)

    def _chart(
        self, name: str, chart: "ChartView[Any]", figure: "Callable[[Advice], Any]"
    ) -> "ChartView[Any]":
        """A chart without its figure yet: `fill` draws it once its size is known."""
        for shortcut in chart.findChildren(QShortcut):
            shortcut.setEnabled(False)  # the page has Ctrl+T for all charts at once
        self._charts[name], self._figures[name] = chart, figure
        return chart

    def _card(self, chart: "ChartView[Any]", *, height: float = 0.0) -> Card:
        """A chart on a card: of a `height` at 100 % of type among others, else as high as the page."""
        card = Card()
        card.body.addWidget(chart, 1)
        chart.toggle.hide()  # one button of the page turns all that are in sight
        if height:
            card.setFixedHeight(round(self.context.theme.px(height)))
        else:
            card.setMinimumHeight(round(self.context.theme.px(_HIGH)))
        return card


class Overview(QWidget):
    """The three differences on top, then the charts, two in a row where there is room."""

    def __init__(self, frame: QWidget, *charts: QWidget) -> None:
        super().__init__()
        self._charts = charts
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.addWidget(frame, 0, 0, 1, 12)
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(5, 1)
        self._arrange(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < _TWO_IN_A_ROW)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        wide = ((1, 0, 7), (1, 7, 5), (2, 0, 6), (2, 6, 6))
        tall = ((1, 0, 12), (2, 0, 12), (3, 0, 12), (4, 0, 12))
        for chart, (row, column, columns) in zip(self._charts, tall if narrow else wide, strict=True):
            self._grid.removeWidget(chart)
            self._grid.addWidget(chart, row, column, 1, columns)
        self._charts[1].setFixedHeight(round(applied().px(_METRICS_ALONE if narrow else _HIGH)))
