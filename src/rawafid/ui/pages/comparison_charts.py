"""The charts of the comparison: what each shows of an advice, and the painter of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QShortcut

from rawafid.errors import mark
from rawafid.ui.context import Context
from rawafid.ui.pages.comparison_readings import Readings

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.figures.figure import Figure
    from rawafid.figures.metrics import MetricsFigure
    from rawafid.ui.charts.chart_view import ChartView

ALL, DIFFERENCES, BUTTERFLY, METRICS, BUILD_UP, MAP, CURVES, FRONTIER = (
    "all", "differences", "butterfly", "metrics", "build_up", "map", "curves", "frontier",
)  # fmt: skip
TABS: Final = {
    ALL: mark("Overview"),
    DIFFERENCES: mark("Three differences"),
    BUTTERFLY: mark("Awareness and conversion"),
    METRICS: mark("How each is measured"),
    BUILD_UP: mark("Build-up over time"),
    MAP: mark("Map of channels"),
    CURVES: mark("Response curves"),
    FRONTIER: mark("Sales or brand"),
}
CHARTS: Final = (BUTTERFLY, BUILD_UP, MAP, CURVES, FRONTIER)
BESIDE: Final = (BUTTERFLY, BUILD_UP, MAP)
"""Charts of one plan, which may stand beside that of another."""


@dataclass(slots=True)
class View:
    """What has been chosen to be seen: both metrics and the unit of the butterfly, the curves, their count.

    No channels are those of `first_choice`.
    """

    metrics: list[str] = field(default_factory=lambda: ["people_reached", "orders"])
    unit: str = "per"
    counted: str = "orders"
    channels: tuple[str, ...] = ()


class Shelf:
    """Makes charts and their figures. In the overview figures are those that fit there."""

    def __init__(self, context: Context, readings: Readings, view: View) -> None:
        self._context, self._readings, self._view = context, readings, view

    def chart(self, name: str) -> "ChartView[Any]":
        """A new chart; the first loads pyqtgraph. Tables are left to the page, with one button for all."""
        made = self._kind(name)(self._context.messages)
        made.toggle.hide()
        for shortcut in made.findChildren(QShortcut):
            shortcut.setEnabled(False)
        return made

    def figure(self, name: str, advice: "Advice", *, overview: bool = False) -> "Figure | str":
        """What a chart shows, or in words why it is not there yet."""
        makers: dict[str, Callable[[Advice], Figure | str]] = {
            BUTTERFLY: lambda one: self._butterfly(one, overview=overview),
            BUILD_UP: lambda one: self._build_up(one, overview=overview),
            METRICS: self.metrics,
            MAP: self._map,
            CURVES: self._curves,
            FRONTIER: self._frontier,
        }
        return makers[name](advice)

    def on_one_scale(self, name: str, first: Any, second: Any) -> tuple[Any, Any]:
        """Two figures of a kind with the same scales."""
        from rawafid.figures import build_up, butterfly, channel_map

        scaled: dict[str, Callable[[Any, Any], tuple[Any, Any]]] = {
            BUTTERFLY: butterfly.on_one_scale,
            BUILD_UP: build_up.on_one_scale,
            MAP: channel_map.on_one_scale,
        }
        return scaled[name](first, second)

    def metrics(self, advice: "Advice") -> "MetricsFigure":
        """The metrics that judge each approach."""
        from rawafid.figures.metrics import metrics_table

        return metrics_table(advice, self._context.messages, knowledge=self._context.knowledge)

    def channels(self, advice: "Advice") -> tuple[list[tuple[str, str]], tuple[str, ...]]:
        """The channels that have a curve, with their names, and those that are shown."""
        from rawafid.figures.response_curves import first_choice

        curves = self._readings.curves.of(advice.client_file) or ()
        known = [curve.channel for curve in curves]
        chosen = tuple(one for one in self._view.channels if one in known) or first_choice(curves)
        return [(one, self._context.messages.prose("channels", one)) for one in known], chosen

    def _kind(self, name: str) -> "Callable[..., ChartView[Any]]":
        if name == BUTTERFLY:
            from rawafid.ui.charts.butterfly_chart import ButterflyChart

            return ButterflyChart
        if name == BUILD_UP:
            from rawafid.ui.charts.build_up_chart import BuildUpChart

            return BuildUpChart
        if name == METRICS:
            from rawafid.ui.charts.metrics_view import MetricsView

            return MetricsView
        if name == MAP:
            from rawafid.ui.charts.channel_map_chart import ChannelMapChart

            return ChannelMapChart
        if name == CURVES:
            from rawafid.ui.charts.response_curves_chart import ResponseCurvesChart

            return ResponseCurvesChart
        from rawafid.ui.charts.frontier_chart import FrontierChart

        return FrontierChart

    def _butterfly(self, advice: "Advice", *, overview: bool) -> "Figure":
        from rawafid.figures.butterfly import butterfly

        awareness, conversion = ("people_reached", "orders") if overview else self._view.metrics
        return butterfly(
            advice, self._context.messages, awareness=awareness, conversion=conversion,
            unit=self._view.unit,  # type: ignore[arg-type]  # one of UNITS
        )  # fmt: skip

    def _build_up(self, advice: "Advice", *, overview: bool) -> "Figure":
        from rawafid.figures.build_up import build_up

        return build_up(
            advice, self._context.messages, knowledge=self._context.knowledge, dates=self._context.dates,
            measures=("conversion",) if overview else ("awareness", "conversion"),
        )  # fmt: skip

    def _map(self, advice: "Advice") -> "Figure":
        from rawafid.figures.channel_map import channel_map

        return channel_map(advice, self._context.knowledge, self._context.messages)

    def _curves(self, advice: "Advice") -> "Figure | str":
        from rawafid.figures.response_curves import response_curves

        curves = self._readings.curves.of(advice.client_file)
        if curves is None:
            return self._context.messages.tr("The curves are being worked out")
        return response_curves(
            advice, curves, self._context.messages, knowledge=self._context.knowledge,
            channels=self.channels(advice)[1],
            counted=self._view.counted,  # type: ignore[arg-type]  # one of COUNTED
        )  # fmt: skip

    def _frontier(self, advice: "Advice") -> "Figure | str":
        from rawafid.figures.frontier import frontier_figure

        found = self._readings.trade_off.of(advice.client_file)
        if found is None:
            return self._context.messages.tr("The plans between sales and brand are being worked out")
        return frontier_figure(advice, found[0], self._context.messages)
