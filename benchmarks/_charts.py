"""Times of charts in the window: another figure until it is painted, at the sizes that pages give them."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QApplication

from rawafid.advisor.advising import Advisor
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.frontier import frontier_figure
from rawafid.figures.response_curves import response_curves
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.samples import load_sample
from rawafid.language.messages import Messages
from rawafid.ui.charts.build_up_chart import BuildUpChart
from rawafid.ui.charts.butterfly_chart import ButterflyChart
from rawafid.ui.charts.channel_map_chart import ChannelMapChart
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.frontier_chart import FrontierChart
from rawafid.ui.charts.response_curves_chart import ResponseCurvesChart

SAMPLE: Final = "roastery"
SIZE: Final = (1150, 560)
ROUNDS: Final = 30


def measured(knowledge: Knowledge, messages: Messages) -> dict[str, list[float]]:
    """CPU seconds of each update by kind of chart; the last is one step of a drag along the frontier."""
    client = load_sample(SAMPLE, knowledge.questionnaire)
    advisor = Advisor(knowledge)
    bold = replace(client, options=replace(client.options, scenario="bold"))
    advice, other = (advisor.advise(one, start="2026-12", brief=True) for one in (client, bold))
    curves, trade_off = advisor.curves(client), advisor.trade_off(client)
    kinds: dict[str, tuple[type[ChartView[Any]], list[Any]]] = {
        "butterfly": (ButterflyChart, [butterfly(one, messages) for one in (advice, other)]),
        "build-up": (BuildUpChart, [build_up(one, messages, knowledge=knowledge) for one in (advice, other)]),
        "map": (ChannelMapChart, [channel_map(one, knowledge, messages) for one in (advice, other)]),
        "curves": (
            ResponseCurvesChart,
            [
                response_curves(advice, curves, messages, knowledge=knowledge, counted=counted)
                for counted in ("orders", "worth")
            ],
        ),
        "frontier": (FrontierChart, [frontier_figure(one, trade_off, messages) for one in (advice, other)]),
    }
    times = {}
    for name, (kind, figures) in kinds.items():
        chart = _shown(kind(messages))
        times[name] = _timed(partial(_other_figure, chart, figures))
        if isinstance(chart, FrontierChart):
            goals = [point.first for point in figures[0].points]
            chart.set_figure(figures[0])
            times["frontier, dragged"] = _timed(partial(_other_goal, chart, goals))
        chart.close()
        chart.deleteLater()
    return times


def _other_figure(chart: ChartView[Any], figures: list[Any], turn: int) -> None:
    chart.set_figure(figures[turn % len(figures)])


def _other_goal(chart: FrontierChart, goals: list[int], turn: int) -> None:
    chart.set_goal(goals[turn % len(goals)])


def _shown(chart: ChartView[Any]) -> ChartView[Any]:
    chart.resize(*SIZE)
    chart.show()
    _painted()
    return chart


def _timed(change: Callable[[int], None]) -> list[float]:
    for turn in range(2):
        change(turn)
        _painted()
    times = []
    for turn in range(ROUNDS):
        before = time.process_time()
        change(turn)
        _painted()
        times.append(time.process_time() - before)
    return times


def _painted() -> None:
    for _ in range(2):  # a layout may ask for another painting
        QApplication.processEvents()
