"""The comparison page: three differences as its frame, then charts with the client's own figures."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from rawafid.advisor.advising import Advisor
from rawafid.figures.amounts import Amounts
from rawafid.figures.butterfly import butterfly
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.build_up_chart import BuildUpChart
from rawafid.ui.charts.butterfly_chart import ButterflyChart
from rawafid.ui.charts.channel_map_chart import ChannelMapChart
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.frontier_chart import FrontierChart
from rawafid.ui.charts.response_curves_chart import ResponseCurvesChart
from rawafid.ui.context import Context
from rawafid.ui.pages.comparison import ComparisonPage
from rawafid.ui.pages.comparison_charts import TABS
from rawafid.ui.pages.comparison_curves import ChannelChooser
from rawafid.ui.pages.comparison_frontier import PlanUnderPoint
from rawafid.ui.widgets.buttons import Button
from tests.ui.keys import press
from tests.ui.pages_shown import advice_on, clipped, new_context, said_in, unnamed


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def context(tmp_path: Path, knowledge: Knowledge, qapp: object) -> Iterator[Context]:
    made = new_context(tmp_path, knowledge)
    made.workspace.clients.choose(made.workspace.clients.open_sample("roastery"))
    yield made
    made.close()


def _page(
    context: Context, qtbot: QtBot, sample: str = "roastery", size: tuple[int, int] = (1234, 840)
) -> ComparisonPage:
    page = ComparisonPage(context)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.show_advice(advice_on(sample))
    return page


def test_the_frame_tells_upstream_from_downstream_by_the_three_differences(
    context: Context, qtbot: QtBot
) -> None:
    said = said_in(_page(context, qtbot))
    for approach in ("upstream", "downstream"):
        for difference in ("stage", "aim", "judged"):
            assert context.messages.prose("approaches", f"{approach}.{difference}") in said


def test_the_differences_have_a_page_of_their_own_for_all_four(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.open_tab("differences")
    said = said_in(page)
    for approach in ("upstream", "downstream", "inbound", "outbound"):
        for difference in ("stage", "aim", "judged"):
            assert context.messages.prose("approaches", f"{approach}.{difference}") in said


def test_the_overview_shows_every_chart_with_its_finding(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    kinds: tuple[type[ChartView[Any]], ...] = (ButterflyChart, BuildUpChart, ChannelMapChart)
    for kind in kinds:
        chart = page.findChild(kind)
        assert chart is not None
        assert chart.figure is not None
        assert without_bidi(chart.figure.title) in said_in(page)
        assert chart.accessibleDescription()


@pytest.mark.parametrize("name", list(TABS))
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_tab_opens_without_a_clipped_label_or_a_nameless_control(
    context: Context, qtbot: QtBot, name: str, language: str
) -> None:
    context.workspace.change_settings(language=language)
    page = _page(context, qtbot, size=(1074, 640))
    page.open_tab(name)
    qtbot.wait(20)
    assert page.tab == name
    assert clipped(page) == []
    assert unnamed(page, (QAbstractButton, QComboBox)) == []


def test_ctrl_t_turns_all_charts_into_tables_and_back(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    tab = page.findChild(Button, "tab_all")
    assert tab is not None
    tab.setFocus()
    charts = page.findChildren(ChartView)
    assert len(charts) == 4
    QTest.keyClick(tab, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.shows_tables
    assert all(chart.stack.currentWidget() is chart.table for chart in charts)
    QTest.keyClick(tab, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not page.shows_tables
    assert all(chart.stack.currentWidget() is not chart.table for chart in charts)


def test_tables_stay_when_the_language_changes(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.toggle_tables()
    context.workspace.change_settings(language="en")
    page.retranslate()
    chart = page.findChild(ButterflyChart)
    assert chart is not None
    assert chart.stack.currentWidget() is chart.table


def test_the_butterfly_counts_what_is_chosen(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.open_tab("butterfly")
    awareness, conversion = (page.findChild(QComboBox, name) for name in ("metric_0", "metric_1"))
    assert awareness is not None and conversion is not None
    awareness.setCurrentIndex(awareness.findData("impressions"))
    conversion.setCurrentIndex(conversion.findData("cost_per_order"))
    chart = page.findChild(ButterflyChart)
    assert chart is not None
    assert chart.figure == butterfly(
        advice_on("roastery"), context.messages, awareness="impressions", conversion="cost_per_order"
    )


def test_a_chart_is_saved_as_a_picture(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(context, qtbot)
    page.open_tab("map")
    said: list[str] = []
    context.noticed.connect(lambda text, *_: said.append(text))
    page.save(tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    page.save(tmp_path / "no such folder" / "map.png")
    assert len(said) == 2
    assert said[0] != said[1]


def test_an_empty_mix_says_why_instead_of_drawing_axes(context: Context, qtbot: QtBot) -> None:
    from dataclasses import replace

    nothing = replace(
        advice_on("roastery"),
        mix=(),
        build_up=(),
        approaches=dict.fromkeys(("upstream", "downstream", "inbound", "outbound")),
        totals={},
    )
    page = _page(context, qtbot)
    page.show_advice(nothing)
    chart = page.findChild(ButterflyChart)
    assert chart is not None
    assert chart.figure is not None
    assert chart.figure.empty
    assert chart.stack.currentWidget() is chart.nothing


def test_in_a_narrow_window_charts_stand_under_each_other(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, size=(1000, 640))
    qtbot.wait(20)
    first, second = page.findChild(ButterflyChart), page.findChild(BuildUpChart)
    assert first is not None and second is not None
    assert first.width() > 0.8 * page.width()
    page.resize(1400, 800)
    qtbot.wait(20)
    assert first.width() < 0.7 * page.width()


def test_a_page_out_of_sight_waits_until_it_is_seen(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    chart = page.findChild(ButterflyChart)
    assert chart is not None
    before = chart.figure
    page.hide()
    page.show_advice(advice_on("furniture"))
    assert chart.figure is before
    page.show()
    assert chart.figure == butterfly(advice_on("furniture"), context.messages)
    assert page.findChild(ButterflyChart) is chart


# ── curves, frontier, a second plan


def _settled(page: ComparisonPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


def test_curves_come_from_the_worker_and_words_stand_there_until_then(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.open_tab("curves")
    chart = page.findChild(ResponseCurvesChart)
    assert chart is not None
    assert chart.figure is None
    assert chart.stack.currentWidget() is chart.nothing and chart.nothing.said
    _settled(page, qtbot)
    assert chart.figure is not None
    advised = [row.channel for row in advice_on("roastery").mix]
    assert [panel.channel for panel in chart.figure.panels] == advised[:6]
    assert chart.stack.currentWidget() is chart.body


def test_other_channels_are_shown_by_ticking_them_and_never_more_than_six(
    context: Context, qtbot: QtBot
) -> None:
    page = _page(context, qtbot)
    page.open_tab("curves")
    _settled(page, qtbot)
    chart, chooser = page.findChild(ResponseCurvesChart), page.findChild(ChannelChooser)
    assert chart is not None and chart.figure is not None and chooser is not None
    first = chooser.ticked
    assert len(first) == 6
    rows = [chooser.list.item(row) for row in range(chooser.list.count())]
    free = [row for row in rows if row.checkState() == Qt.CheckState.Unchecked]
    assert free and all(not row.flags() & Qt.ItemFlag.ItemIsEnabled for row in free)
    chooser.list.setCurrentRow(0)
    press(chooser.list, Qt.Key.Key_Space, " ")
    assert first[0] not in chooser.ticked
    assert [panel.channel for panel in chart.figure.panels] == list(first[1:])
    assert all(row.flags() & Qt.ItemFlag.ItemIsEnabled for row in free)


def test_curves_count_orders_or_their_worth(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.open_tab("curves")
    _settled(page, qtbot)
    chart, box = page.findChild(ResponseCurvesChart), page.findChild(QComboBox, "counted")
    assert chart is not None and chart.figure is not None and box is not None
    before = chart.figure.panels[0].points[-1][1]
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert box.currentData() == "worth"
    assert chart.figure.panels[0].points[-1][1] != before


def test_dragging_along_the_frontier_shows_the_plan_and_its_release_solves_it_anew(
    context: Context, qtbot: QtBot
) -> None:
    page = _page(context, qtbot)
    page.open_tab("frontier")
    _settled(page, qtbot)
    chart, card = page.findChild(FrontierChart), page.findChild(PlanUnderPoint)
    assert chart is not None and chart.figure is not None and card is not None
    assert not card.use.isEnabled()
    own = card.said
    chart.set_goal(100)
    looked_up = card.said
    point = chart.figure.points[-1]
    assert point.orders_text in looked_up and point.aware_text in looked_up
    assert looked_up != own and card.use.isEnabled()
    chart.rested.emit(100)
    _settled(page, qtbot)
    assert card.said != looked_up
    solved = Advisor(context.knowledge).trade_off_at(advice_on("roastery").client_file, 100)
    exact = solved.best
    assert context.formatter.integer(round(exact.orders.mid, -1))[:1] in card.said
    amounts = Amounts(advice_on("roastery"), context.messages)
    assert amounts.figure("orders", solved.advised.orders.mid) in card.said, "what would be advised there"
    held = chart.point
    assert held is not None and (held.orders, held.aware) == (exact.orders.mid, exact.aware.mid)
    assert held.orders_text in card.said, "the point lies where the card says"
    chart.set_goal(40)
    chart.set_goal(100)
    assert card.said != looked_up, "a plan that was solved once is known"


def test_a_goal_is_put_into_the_answers_and_taken_out_by_one_undo(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    page.refresh()
    qtbot.waitUntil(lambda: context.advice.is_current, timeout=20_000)
    page.open_tab("frontier")
    _settled(page, qtbot)

    def goal_shown() -> int | None:
        chart = page.findChild(FrontierChart)
        return None if chart is None or chart.figure is None else chart.figure.goal

    chart, card = page.findChild(FrontierChart), page.findChild(PlanUnderPoint)
    assert chart is not None and card is not None and goal_shown() == 55
    offered: list[bool] = []
    context.noticed.connect(lambda _text, undoable: offered.append(undoable))
    chart.set_goal(90)
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    current = context.workspace.clients.current
    assert current is not None
    desk = context.workspace.interview(current)
    assert desk.state.answers["goal_balance"] == 90
    assert offered == [True]
    qtbot.waitUntil(lambda: goal_shown() == 90, timeout=20_000)
    context.workspace.undo()
    assert desk.state.answers["goal_balance"] == 55
    qtbot.waitUntil(lambda: goal_shown() == 55, timeout=20_000)


@pytest.mark.parametrize("name", ["butterfly", "build_up", "map"])
def test_two_plans_stand_side_by_side_on_one_scale(context: Context, qtbot: QtBot, name: str) -> None:
    page = _page(context, qtbot)
    page.open_tab(name)
    page.pin("scenario:bold")
    _settled(page, qtbot)
    first, second = page.findChildren(ChartView)
    assert first.figure is not None and second.figure is not None
    if name == "butterfly":
        assert first.figure.awareness.scale == second.figure.awareness.scale
    elif name == "build_up":
        assert [p.scale for p in first.figure.panels] == [p.scale for p in second.figure.panels]
    else:
        assert first.figure.most == second.figure.most
    assert first.figure.data != second.figure.data
    page.pin("")
    assert len(page.findChildren(ChartView)) == 1


def test_a_kept_version_can_stand_beside_the_present_plan(context: Context, qtbot: QtBot) -> None:
    current = context.workspace.clients.current
    assert current is not None
    kept = context.workspace.record_advice(current, advice_on("roastery"))
    context.workspace.interview(current).answer("monthly_budget", 40_000.0)
    page = _page(context, qtbot)
    page.refresh()
    qtbot.waitUntil(lambda: page.advice not in (None, advice_on("roastery")), timeout=20_000)
    page.open_tab("butterfly")
    page.pin(f"version:{kept}")
    _settled(page, qtbot)
    box = page.findChild(QComboBox, "pin")
    assert box is not None and box.currentData() == f"version:{kept}"
    _first, second = page.findChildren(ChartView)
    assert second.figure is not None
    plain = butterfly(advice_on("roastery"), context.messages)
    assert second.figure.pairs == plain.pairs


def test_the_unit_counts_for_the_butterfly_in_the_overview_too(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot)
    box, chart = page.findChild(QComboBox, "unit"), page.findChild(ButterflyChart)
    assert box is not None and chart is not None
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert chart.figure == butterfly(advice_on("roastery"), context.messages, unit="total")


def test_numbers_and_vectors_are_saved_by_the_ending_of_the_name(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page(context, qtbot)
    page.save(tmp_path / "all.xlsx")
    page.open_tab("build_up")
    page.save(tmp_path / "one.svg")
    page.save(tmp_path / "one.xlsx")
    page.open_tab("metrics")
    page.save(tmp_path / "metrics.xlsx")
    assert (tmp_path / "one.svg").read_bytes().startswith(b"<?xml")
    sheets = {
        name: sum(part.startswith("xl/worksheets/sheet") for part in ZipFile(tmp_path / name).namelist())
        for name in ("all.xlsx", "one.xlsx", "metrics.xlsx")
    }
    assert sheets == {"all.xlsx": 4, "one.xlsx": 1, "metrics.xlsx": 1}
