"""The comparison page: three differences as its frame, then charts with the client's own figures."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.figures.butterfly import butterfly
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import load_sample
from rawafid.language.numbers import without_bidi
from rawafid.ui.charts.build_up_chart import BuildUpChart
from rawafid.ui.charts.butterfly_chart import ButterflyChart
from rawafid.ui.charts.channel_map_chart import ChannelMapChart
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.context import Context
from rawafid.ui.pages.comparison import TABS, ComparisonPage
from rawafid.ui.widgets.buttons import Button
from tests.ui.pages_shown import clipped, new_context, said_in, unnamed


@cache
def _advice(sample: str) -> Advice:
    known = load_knowledge()
    return Advisor(known).advise(load_sample(sample, known.questionnaire), start="2026-12", brief=True)


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
    page.show_advice(_advice(sample))
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
@pytest.mark.parametrize("language", ["ar", "en"])
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
    awareness, conversion = page.findChildren(QComboBox)
    awareness.setCurrentIndex(awareness.findData("impressions"))
    conversion.setCurrentIndex(conversion.findData("cost_per_order"))
    chart = page.findChild(ButterflyChart)
    assert chart is not None
    assert chart.figure == butterfly(
        _advice("roastery"), context.messages, awareness="impressions", conversion="cost_per_order"
    )


def test_a_chart_is_saved_as_a_picture(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(context, qtbot)
    page.open_tab("map")
    said: list[str] = []
    context.noticed.connect(lambda text, *_: said.append(text))
    page.save_picture(tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    page.save_picture(tmp_path / "no such folder" / "map.png")
    assert len(said) == 2
    assert said[0] != said[1]


def test_an_empty_mix_says_why_instead_of_drawing_axes(context: Context, qtbot: QtBot) -> None:
    from dataclasses import replace

    nothing = replace(
        _advice("roastery"),
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
    page.show_advice(_advice("furniture"))
    assert chart.figure is before
    page.show()
    assert chart.figure == butterfly(_advice("furniture"), context.messages)
    assert page.findChild(ButterflyChart) is chart
