"""The comparison: three differences between the approaches as a frame, then the charts that show them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from rawafid.language.dates import Month
from rawafid.terminal.wording import Wording
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import AdvicePage, link_text
from rawafid.ui.pages.comparison_charts import (
    ALL,
    BESIDE,
    BUILD_UP,
    BUTTERFLY,
    CHARTS,
    CURVES,
    DIFFERENCES,
    FRONTIER,
    MAP,
    METRICS,
    TABS,
    Shelf,
    View,
)
from rawafid.ui.pages.comparison_choices import box_of, counted_box, label_box, metric_box, unit_box
from rawafid.ui.pages.comparison_curves import ChannelChooser, chooser_button
from rawafid.ui.pages.comparison_export import Saving
from rawafid.ui.pages.comparison_frontier import PlanUnderPoint
from rawafid.ui.pages.comparison_overview import GAP, HIGH, LOW, Overview
from rawafid.ui.pages.comparison_readings import Readings
from rawafid.ui.pages.comparison_tables import DifferencesCards, DifferencesTable, MetricsTable
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, secondary, tab
from rawafid.ui.widgets.card import Card, rule
from rawafid.ui.widgets.flow import FlowLayout
from rawafid.ui.widgets.reflow import Reflow

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.figures.figure import Figure
    from rawafid.ui.charts.chart_view import ChartView
    from rawafid.workspace.events import Change

_PAIR_FROM: Final = 640.0
_POINT_FROM: Final = 700.0
"""Widths in pixels of the design from which a chart has another part beside it."""


class ComparisonPage(AdvicePage):
    """Compares the four approaches with the client's own figures. Ctrl+T turns its charts into tables."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._tab = ALL
        self._as_tables = False
        self._view = View()
        self._pin = ""
        self._pins_shown: list[tuple[str, str]] = []
        self._charts: dict[str, ChartView[Any]] = {}
        self._beside: ChartView[Any] | None = None
        self._point: PlanUnderPoint | None = None
        self._chooser: ChannelChooser | None = None
        self._table_button: Button | None = None
        self._readings = Readings(context)
        self._shelf = Shelf(context, self._readings, self._view)
        super().__init__(context, parent)
        self._saving = Saving(self, context)
        for reading in (self._readings.curves, self._readings.trade_off, self._readings.beside):
            reading.came.connect(self._read)
            reading.failed.connect(self._say_unread)
        self._readings.plan.came.connect(self._show_plan)
        self._readings.plan.failed.connect(context.notice)
        context.changed.connect(self._workspace_changed)
        shortcut = QShortcut(QKeySequence("Ctrl+T"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.toggle_tables)

    @property
    def is_busy(self) -> bool:
        """Something that is asked for beside the advice is being worked out."""
        return self._readings.is_busy

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
            plan = self.context.dates.month(Month.parse(advice.start))
        said = f"{said} · {plan} · {tr('for {n} months', n=advice.horizon_months)}"
        self._table_button = None
        if not advice.mix:
            return said, []
        beside: list[QWidget] = []
        if self._tab in (ALL, BUTTERFLY) and advice.currency:
            beside.append(unit_box(self.context, advice, self._view.unit, self._choose_unit))
        if self._tab in (ALL, *CHARTS):
            self._table_button = secondary(self._table_text(), "table")
            self._table_button.setToolTip(tr("Charts as tables, and back (Ctrl+T)"))
            self._table_button.clicked.connect(self.toggle_tables)
            beside.append(self._table_button)
        if self._tab != DIFFERENCES:
            formats = ("png", "svg", "xlsx") if self._tab in CHARTS else ("xlsx",)
            beside.append(self._saving.button(self._ask_where, formats))
        return said, beside

    def body(self, advice: "Advice") -> QWidget:
        self._charts = {}
        self._beside = self._point = self._chooser = None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._tabs())
        makers: dict[str, Callable[[Advice], QWidget]] = {
            ALL: self._overview,
            DIFFERENCES: self._differences,
            BUTTERFLY: lambda one: self._alone(one, self._chart(BUTTERFLY), self._metric_choices(one)),
            METRICS: self._metrics_alone,
            BUILD_UP: lambda one: self._alone(one, self._chart(BUILD_UP)),
            MAP: lambda one: self._alone(one, self._chart(MAP)),
            CURVES: self._curves_alone,
            FRONTIER: self._frontier_alone,
        }
        column.addWidget(makers[self._tab](advice), 1)
        return holder

    def fill(self, advice: "Advice") -> None:
        self._ask(advice)
        for name, chart in self._charts.items():
            figure = self._shelf.figure(name, advice, overview=self._tab == ALL)
            if isinstance(figure, str):
                chart.wait(figure)
                continue
            if name == CURVES and self._chooser is not None and not self._chooser.isVisible():
                self._chooser.fill(*self._shelf.channels(advice))
            if self._beside is not None:
                figure = self._fill_beside(advice, name, figure)
            chart.set_figure(figure)
            chart.show_table(self._as_tables)
            if name == FRONTIER and self._point is not None:
                self._point.setVisible(not figure.empty)
                if not figure.empty:
                    self._show_plan()

    def bring_up_to_date(self, advice: "Advice") -> bool:
        # The one is no chart, the other offers what the advice has.
        if self._tab in (METRICS, BUTTERFLY) or self._pins_shown != self._pins_of(advice):
            return False
        self.fill(advice)
        return True

    # ── what is asked for beside the advice

    def _ask(self, advice: "Advice") -> None:
        if self._tab == CURVES:
            self._readings.ask_curves(advice.client_file)
        elif self._tab == FRONTIER:
            self._readings.ask_trade_off(advice.client_file)
        elif self._beside is not None:
            self._readings.ask_beside(advice, self._pin)

    def _read(self) -> None:
        """Draw what has come, unless the page is out of sight: then it is drawn when it is seen again."""
        if self.advice is not None and self._charts:
            self.fill(self.advice)

    def _say_unread(self, said: str) -> None:
        if self._tab in (CURVES, FRONTIER) and self._tab in self._charts:
            self._charts[self._tab].wait(said)
        elif self._beside is not None:
            self._beside.wait(said)

    def _workspace_changed(self, change: "Change") -> None:
        if change.kind == "answers" and self.isVisible():
            self.refresh()  # also where an undo comes while the page is open

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
        row = FlowLayout(gap=0)  # large type or a narrow window needs a second line
        group = QButtonGroup(holder)
        for name, said in TABS.items():
            button = tab(self.context.messages.tr(said))
            button.setObjectName(f"tab_{name}")
            button.setChecked(name == self._tab)
            button.clicked.connect(lambda _=False, one=name: self.open_tab(one))
            group.addButton(button)
            row.addWidget(button)
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
        for chart in (*self._charts.values(), *([self._beside] if self._beside is not None else [])):
            chart.show_table(self._as_tables)
        if self._table_button is not None:
            self._table_button.setText(self._table_text())

    def _table_text(self) -> str:
        tr = self.context.messages.tr
        return tr("Charts") if self._as_tables else tr("Tables")

    # ── saving

    def _ask_where(self, form: str) -> None:
        path = self._saving.ask_where(form, self.context.messages.tr(TABS[self._tab]))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save what is in sight as the ending says: .png or .svg the chart, .xlsx its numbers; and say so."""
        if path.suffix.lower() == ".xlsx":
            self._saving.save_workbook(self._sheets(), path, title=self.context.messages.tr(TABS[self._tab]))
        elif self._charts[self._tab].figure is not None:
            self._saving.save_chart(self._charts[self._tab], path)

    def _sheets(self) -> "dict[str, Figure]":
        """The figures in sight by the name of their sheet; with the overview all that there are."""
        tr, advice = self.context.messages.tr, self.advice
        if advice is None:
            return {}
        if self._tab == METRICS:
            return {tr(TABS[METRICS]): self._shelf.metrics(advice)}
        found: dict[str, Figure] = {
            tr(TABS[name]): chart.figure for name, chart in self._charts.items() if chart.figure is not None
        }
        if self._tab == ALL:
            for name in (CURVES, FRONTIER):
                figure = self._shelf.figure(name, advice)
                if not isinstance(figure, str) and not figure.empty:
                    found[tr(TABS[name])] = figure
        if self._beside is not None and self._beside.figure is not None:
            found[self._readings.name_of(advice, self._pin)] = self._beside.figure
        return found

    # ── parts

    def _overview(self, _advice: "Advice") -> QWidget:
        return Overview(
            DifferencesCards(self.context),
            self._card(self._chart(BUTTERFLY), height=HIGH),
            self._card(self._chart(METRICS), height=HIGH),
            self._card(self._chart(BUILD_UP), height=LOW),
            self._card(self._chart(MAP), height=LOW),
        )

    def _differences(self, _advice: "Advice") -> QWidget:
        card = Card(self.context.messages.tr("Three differences between the approaches"))
        card.add(DifferencesTable(self.context))
        more = link_text(
            self.context,
            self.context.messages.tr("Read about the approaches in the guide"),
            "guide/approach:upstream",
        )
        more.linkActivated.connect(self.context.open_page)
        card.add(more)
        card.body.addStretch(1)
        return card

    def _metrics_alone(self, advice: "Advice") -> QWidget:
        figure = self._shelf.metrics(advice)
        card = Card()
        card.add(TextLabel(figure.title, role="section", wrap=True))
        card.add(TextLabel(figure.subtitle, role="small", wrap=True))
        card.add(MetricsTable(self.context, figure))
        card.body.addStretch(1)
        card.setAccessibleName(figure.title)
        card.setAccessibleDescription(figure.alt)
        return card

    def _alone(self, advice: "Advice", chart: "ChartView[Any]", choices: FlowLayout | None = None) -> QWidget:
        """A chart in full size under what can be chosen, with another plan's beside it if one is pinned."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = choices or FlowLayout(gap=14)
        self._pins_shown = self._pins_of(advice)
        said = self.context.messages.tr("Beside it")
        box = box_of(
            [("", self.context.messages.tr("nothing", note="pin")), *self._pins_shown],
            self._pin,
            self._choose_pin,
        )
        label_box(row, said, box, "pin")
        column.addLayout(row)
        charts = Reflow(_PAIR_FROM, gap=GAP)
        column.addWidget(charts, 1)
        if not self._readings.name_of(advice, self._pin):
            self._pin = ""
            charts.add(self._card(chart), 1)
            return holder
        self._beside = self._shelf.chart(self._tab)
        tr = self.context.messages.tr
        for name, view in (
            (tr("The plan now"), chart), (self._readings.name_of(advice, self._pin), self._beside),
        ):  # fmt: skip
            card = self._card(view)
            card.body.insertWidget(0, TextLabel(name, role="strong"))
            charts.add(card, 1)
        return holder

    def _curves_alone(self, advice: "Advice") -> QWidget:
        from rawafid.figures.response_curves import MOST

        tr = self.context.messages.tr
        chart = self._chart(CURVES)
        row = FlowLayout(gap=10)
        hint = tr("Channels to show, {n} at most", n=MOST)
        self._chooser = ChannelChooser(hint, MOST, self)
        self._chooser.chosen.connect(self._choose_channels)
        row.addWidget(chooser_button(tr("Channels"), self._chooser))
        if advice.currency:
            row.addWidget(counted_box(self.context, advice, self._view.counted, self._choose_counted))
        card = self._card(chart)
        card.body.insertLayout(0, row)
        return card

    def _frontier_alone(self, _advice: "Advice") -> QWidget:
        chart = self._chart(FRONTIER)
        holder = Reflow(_POINT_FROM, gap=GAP)
        self._point = PlanUnderPoint(self.context)
        self._point.hide()  # until there is a plan to show
        self._point.used.connect(self.use_goal)
        self._point.returned.connect(lambda: chart.set_goal(chart.figure.goal) if chart.figure else None)
        chart.moved.connect(self._move_point)
        chart.rested.connect(self._solve_point)
        holder.add(self._card(chart), 1)
        holder.add(self._point)
        return holder

    # ── the point on the frontier

    def _move_point(self, goal: int) -> None:
        self._show_plan()

    def _solve_point(self, goal: int) -> None:
        if self.advice is not None and self.advice.mix:
            self._readings.ask_plan(self.advice.client_file, goal)
            self._show_plan()

    def _show_plan(self) -> None:
        """Bring the card in step with the point: the plan looked up, or the exact one where it is known."""
        chart, advice = self._charts.get(FRONTIER), self.advice
        if chart is None or chart.figure is None or chart.figure.empty or advice is None or not self._point:
            return
        from rawafid.figures.frontier import SolvedPoint, solved_point

        goal: int = chart.goal  # type: ignore[attr-defined]  # the chart of this tab
        exact: SolvedPoint | None = None
        plan = self._readings.plan.of((advice.client_file, goal))
        if plan is not None:
            exact = solved_point(advice, plan, self.context.messages, goal=goal)
        elif goal == chart.figure.goal and chart.figure.advised is not None:
            exact = SolvedPoint(chart.figure.advised, chart.figure.advised_gap)
        if exact is not None:
            chart.show_exact(goal, exact.point)  # type: ignore[attr-defined]  # the chart of this tab
        self._point.show_point(chart.figure, goal, exact)

    def use_goal(self, goal: int) -> None:
        """Put a goal into the client's answers; one step back takes it out again."""
        current, tr = self.context.workspace.clients.current, self.context.messages.tr
        if current is None:
            return
        if self.context.attempt(
            lambda: self.context.workspace.interview(current).answer("goal_balance", float(goal))
        ):
            number = self.context.formatter.integer(goal)
            self.context.notice(tr("The goal is now {goal} of 100.", goal=number), undoable=True)
            self.refresh()

    # ── choices

    def _choose_unit(self, unit: str) -> None:
        self._view.unit = unit
        self._refill()

    def _choose_counted(self, counted: str) -> None:
        self._view.counted = counted
        self._refill()

    def _choose_channels(self, channels: tuple[str, ...]) -> None:
        self._view.channels = channels
        self._refill()

    def _choose_pin(self, pin: str) -> None:
        if pin != self._pin:
            self._pin = pin
            self.retranslate()
            box = self.findChild(QComboBox, "pin")
            if box is not None:
                box.setFocus(Qt.FocusReason.OtherFocusReason)

    def pin(self, name: str) -> None:
        """Put another plan beside the present one: "scenario:bold", "version:7", or "" for none."""
        self._choose_pin(name)

    def _pins_of(self, advice: "Advice") -> list[tuple[str, str]]:
        return self._readings.pins(advice) if self._tab in BESIDE else []

    def _refill(self) -> None:
        if self.advice is not None:
            self.fill(self.advice)

    def _metric_choices(self, advice: "Advice") -> FlowLayout:
        row = FlowLayout(gap=14)
        for side in (0, 1):
            said, box = metric_box(self.context, advice, self._view.metrics, side)
            box.currentIndexChanged.connect(self._refill)
            label_box(row, said, box, f"metric_{side}")
        return row

    def _chart(self, name: str) -> Any:
        """A chart without its figure yet: `fill` draws it once its size is known."""
        self._charts[name] = self._shelf.chart(name)
        return self._charts[name]

    def _fill_beside(self, advice: "Advice", name: str, figure: Any) -> Any:
        """Draw the other plan on the scale of both; gives the present one's figure on that scale."""
        assert self._beside is not None
        other = self._readings.beside_of(advice, self._pin)
        if other is None:
            self._beside.wait(self.context.messages.tr("The other plan is being worked out"))
            return figure
        figure, second = self._shelf.on_one_scale(name, figure, self._shelf.figure(name, other))
        self._beside.set_figure(second)
        self._beside.show_table(self._as_tables)
        return figure

    def _card(self, chart: "ChartView[Any]", *, height: float = 0.0) -> Card:
        """A chart on a card: of a `height` at 100 % of type among others, else as high as the page."""
        card = Card()
        card.body.addWidget(chart, 1)
        if height:
            card.setFixedHeight(round(self.context.theme.px(height)))
        else:
            card.setMinimumHeight(round(self.context.theme.px(HIGH)))
        return card
