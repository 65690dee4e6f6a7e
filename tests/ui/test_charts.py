"""Charts in the window: sides and directions, words, pictures, tables, and what pyqtgraph does wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawafid.errors import UserError
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import butterfly
from rawafid.figures.channel_map import channel_map
from rawafid.figures.figure import Figure, Tick
from rawafid.figures.frontier import frontier_figure
from rawafid.figures.metrics import metrics_table
from rawafid.figures.response_curves import response_curves
from rawafid.language.messages import Messages, load
from rawafid.language.numbers import Digits, Language, without_bidi
from rawafid.ui import theme
from rawafid.ui.charts.build_up_chart import BuildUpChart
from rawafid.ui.charts.butterfly_chart import ButterflyChart
from rawafid.ui.charts.canvas import Canvas
from rawafid.ui.charts.channel_map_chart import ChannelMapChart
from rawafid.ui.charts.chart_view import ChartView
from rawafid.ui.charts.frontier_chart import FrontierChart
from rawafid.ui.charts.kit import Plot
from rawafid.ui.charts.metrics_view import MetricsView
from rawafid.ui.charts.response_curves_chart import ResponseCurvesChart
from rawafid.ui.text import LRM, RLM
from tests.figures.scenes import advice_of, curves, knowledge, slider, without_mix
from tests.ui.keys import press

KINDS = ("butterfly", "build_up", "channel_map", "curves", "frontier", "metrics")
DRAWN = KINDS[:-1]
"""All but the table of words."""
WIDE = (830, 420)


def made(kind: str, messages: Messages) -> tuple[ChartView[Any], Figure]:
    """A chart of a kind and its figure."""
    advice = advice_of("pineapple")
    if kind == "butterfly":
        return ButterflyChart(messages), butterfly(advice, messages)
    if kind == "build_up":
        return BuildUpChart(messages), build_up(advice, messages, knowledge=knowledge())
    if kind == "curves":
        return ResponseCurvesChart(messages), response_curves(
            advice, curves("pineapple"), messages, knowledge=knowledge()
        )
    if kind == "frontier":
        return FrontierChart(messages), frontier_figure(advice, slider("pineapple"), messages)
    if kind == "channel_map":
        return ChannelMapChart(messages), channel_map(advice, knowledge(), messages)
    return MetricsView(messages), metrics_table(advice, messages, knowledge=knowledge())


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Any]:
    """Makes a chart of a kind, shown in its language at a size."""
    kept: list[ChartView[Any]] = []  # a chart that nothing holds is taken away at once

    def show(
        kind: str, language: Language = "ar", *, digits: Digits = "latin", size: tuple[int, int] = WIDE
    ) -> ChartView[Any]:
        messages = load(language, digits)
        theme.apply(qapp, theme.applied(), messages.direction)
        chart, figure = made(kind, messages)
        kept.append(chart)
        chart.set_figure(figure)
        chart.resize(*size)
        chart.show()
        settle()
        return chart

    yield show
    for chart in kept:
        chart.close()
        chart.deleteLater()
    # Outside of an event loop nothing is deleted by itself; each theme would reach all charts so far.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let waiting layouts and repaints happen."""
    for _ in range(4):
        QApplication.processEvents()


def plots(chart: ChartView[Any]) -> list[Plot]:
    """The plots of a chart from the left to the right."""
    return sorted(chart.canvas.plots, key=lambda plot: plot.view.sceneBoundingRect().left())


def at(plot: Plot, x: float, y: float) -> QPointF:
    """Where a point of the data lies in the chart."""
    place = plot.view.mapViewToScene(QPointF(x, y))
    return QPointF(place.x(), place.y())


def count(image: QImage, token: str) -> int:
    """How many pixels have just the colour of a token."""
    wanted = QColor(theme.applied().color(token)).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


# ── sides and directions


@pytest.mark.parametrize("language", ["ar", "en"])
def test_awareness_grows_to_the_right_and_conversion_to_the_left(shown: Any, language: Language) -> None:
    left, right = plots(shown("butterfly", language))
    assert at(left, 0, 0).x() > at(left, 20, 0).x()
    assert at(right, 0, 0).x() < at(right, 20_000, 0).x()
    assert at(left, 0, 0).x() < at(right, 0, 0).x()
    assert at(left, 0, 0).y() == pytest.approx(at(right, 0, 0).y(), abs=1)
    assert at(left, 0, 0).y() < at(left, 0, 3).y()


@pytest.mark.parametrize(("language", "side", "other"), [("ar", "right", "left"), ("en", "left", "right")])
def test_time_runs_as_it_is_read_with_values_where_it_starts(
    shown: Any, language: Language, side: str, other: str
) -> None:
    for plot in plots(shown("build_up", language)):
        start, end = at(plot, 0, 0).x(), at(plot, 6, 0).x()
        assert (start > end) == (language == "ar")
        box: QRectF = plot.axes[side].sceneBoundingRect()
        assert other not in plot.axes
        assert abs(box.center().x() - start) < abs(box.center().x() - end)
        assert box.width() > 10


@pytest.mark.parametrize("language", ["ar", "en"])
def test_inbound_is_right_and_upstream_above_in_both_directions(shown: Any, language: Language) -> None:
    (plot,) = plots(shown("channel_map", language))
    assert at(plot, 1, 0).x() > at(plot, 0, 0).x()
    assert at(plot, 0, 1).y() < at(plot, 0, 0).y()


def test_awareness_comes_first_in_the_direction_of_reading(shown: Any) -> None:
    for language, first in (("ar", -1), ("en", 0)):
        chart = shown("build_up", language)
        highest = chart.figure.panels[0].scale.high
        assert plots(chart)[first].view.viewRange()[1][1] >= highest


def test_a_change_of_direction_turns_the_chart_that_is_shown(shown: Any, qapp: QApplication) -> None:
    chart = shown("build_up", "ar")
    theme.apply(qapp, theme.applied(), "ltr")
    settle()
    plot = plots(chart)[0]
    assert at(plot, 0, 0).x() < at(plot, 6, 0).x()
    assert list(plot.axes) == ["left"]


def test_panels_stand_above_each_other_where_there_is_no_width(shown: Any) -> None:
    first, second = plots(shown("build_up", "ar", size=(420, 520)))
    assert first.view.sceneBoundingRect().left() == pytest.approx(
        second.view.sceneBoundingRect().left(), abs=1
    )
    assert [at(first, month, 0).x() for month in (0, 6)] == [at(second, month, 0).x() for month in (0, 6)]
    assert first.view.sceneBoundingRect().top() != pytest.approx(
        second.view.sceneBoundingRect().top(), abs=50
    )


# ── faults of pyqtgraph


def test_ticks_show_the_texts_of_the_figure_and_nothing_else(shown: Any) -> None:
    chart = shown("butterfly", digits="arabic")
    axis = plots(chart)[1].axes["bottom"]
    texts = [text.lstrip(RLM) for _, text in axis._tickLevels[0]]
    assert texts == [tick.text for tick in chart.figure.awareness.scale.ticks]
    assert texts[1] == "١٠٬٠٠٠"
    assert not axis.autoSIPrefix and not axis.label.isVisible()


def test_a_tick_of_mixed_writing_is_drawn_whole(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    plot = Plot(canvas, 0, 0, axes=("bottom",))
    plot.show_range((0.0, 1.0), (0.0, 1.0))
    axis = plot.axes["bottom"]
    axis.show_ticks([Tick(0.5, "تحسين (SEO) 25%")])
    canvas.show()
    settle()
    # A recorded picture would be played back run by run, which puts brackets and words in the wrong order.
    assert axis.picture is None
    painted = canvas.picture(1.0, "#FFFFFF")
    below = painted.copy(0, 170, 300, 30)
    columns = [x for x in range(300) if any(QColor(below.pixel(x, y)).value() < 160 for y in range(30))]
    assert 60 < columns[-1] - columns[0] < 140
    assert abs((columns[0] + columns[-1]) / 2 - 150) < 12


@pytest.mark.parametrize("kind", DRAWN)
def test_there_is_no_menu_no_button_and_no_dragging(shown: Any, kind: str) -> None:
    chart = shown(kind)
    assert chart.canvas.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    for plot in plots(chart):
        assert not plot.view.menuEnabled() and plot.view.menu is None
        before = plot.view.viewRange()
        middle = QPoint(chart.canvas.width() // 2, chart.canvas.height() // 2)
        QTest.mousePress(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(chart.canvas.viewport(), middle + QPoint(60, 30))
        QTest.mouseRelease(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 30))
        assert plot.view.viewRange() == before


# ── colours, words, pictures


def test_bars_take_the_colours_of_the_theme_and_follow_its_change(shown: Any, qapp: QApplication) -> None:
    chart = shown("butterfly")
    for name in ("light", "dark"):
        theme.apply(qapp, theme.Theme(name), "rtl")
        settle()
        image = chart.canvas.picture(1.0, theme.applied().color("card"))
        assert count(image, "awareness") > 500 and count(image, "conversion") > 500
        assert count(image, "upstream") < 300  # words alone have the colours of approaches here


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_chart_says_its_finding_to_those_who_do_not_see_it(
    shown: Any, kind: str, language: Language
) -> None:
    chart = shown(kind, language)
    assert chart.title.said == chart.figure.title
    assert chart.accessibleName() == without_bidi(chart.figure.title)
    assert chart.accessibleDescription() == without_bidi(chart.figure.alt)
    assert chart.toggle.accessibleName()


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_twice_the_size_shows_the_same(shown: Any, kind: str, tmp_path: Path) -> None:
    chart = shown(kind)
    path = tmp_path / "chart.png"
    chart.export_png(path)
    large, small = QImage(str(path)), chart.picture(1.0)
    assert (large.width(), large.height()) == (2 * small.width(), 2 * small.height())
    half = large.scaled(
        small.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    points = [(x, y) for x in range(0, small.width(), 3) for y in range(0, small.height(), 3)]
    far = sum(
        abs(QColor(small.pixel(x, y)).value() - QColor(half.pixel(x, y)).value()) > 90 for x, y in points
    )
    assert far / len(points) < 0.01
    drawn = sum(QColor(small.pixel(x, y)).value() < 160 for x, y in points)
    assert drawn > 50


def test_a_picture_that_cannot_be_written_is_the_users_to_mend(shown: Any, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        shown("butterfly").export_png(tmp_path / "missing" / "chart.png")


def test_the_pointer_reads_the_mark_under_it(shown: Any) -> None:
    chart = shown("butterfly", "en")
    plot = plots(chart)[1]
    pair = chart.figure.pairs[0]
    said = chart.canvas.read_at(at(plot, pair.awareness.range.mid, 0))
    assert pair.name in said and pair.awareness.text in said
    assert chart.canvas.read_at(QPointF(-50, -50)) == ""


def test_every_channel_of_the_map_can_be_read(shown: Any) -> None:
    chart = shown("channel_map", "en")
    said = set(chart.canvas.texts)
    for spot in chart.figure.spots:
        assert any(text.startswith(spot.name) for text in said)


# ── the table behind the chart


@pytest.mark.parametrize("kind", KINDS)
def test_control_t_shows_the_table_and_the_chart_again(shown: Any, kind: str) -> None:
    chart = shown(kind)
    chart.toggle.setFocus()
    QTest.keyClick(chart.toggle, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert chart.stack.currentWidget() is chart.table
    twin = chart.figure.table
    cells = [
        tuple(chart.table.item(row, column).text().lstrip(RLM) for column in range(len(twin.headers)))
        for row in range(len(twin.rows))
    ]
    assert cells == [tuple(row) for row in twin.rows]
    assert chart.table.verticalHeader().isHidden()
    QTest.keyClick(chart.toggle, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert chart.stack.currentWidget() is chart.body


def test_an_empty_figure_shows_words_instead_of_axes(shown: Any) -> None:
    chart = shown("butterfly", "en")
    chart.set_figure(butterfly(without_mix(advice_of("pineapple")), load("en")))
    settle()
    assert chart.stack.currentWidget() is chart.nothing
    assert not chart.toggle.isEnabled()
    assert plots(chart) == []


# ── amounts grow and time runs as it is read


@pytest.mark.parametrize("language", ["ar", "en"])
def test_amounts_grow_in_the_direction_of_reading(shown: Any, language: Language) -> None:
    chart = shown("curves", language)
    side = "right" if language == "ar" else "left"
    for plot in plots(chart):
        assert (at(plot, 1000, 0).x() > at(plot, 0, 0).x()) == (language == "en")
        assert set(plot.axes) == {side, "bottom"}
    first = chart.figure.panels[0]
    places = [plot.view.sceneBoundingRect() for plot in chart.canvas.plots]
    assert len(places) == len(chart.figure.panels)
    top = [box for box in places if abs(box.top() - places[0].top()) < 2]
    outermost = max if language == "ar" else min
    assert places[0].left() == outermost(box.left() for box in top)
    assert first.channel == chart.figure.panels[0].channel


def test_curves_stand_in_fewer_columns_where_there_is_no_width(shown: Any) -> None:
    wide, narrow = shown("curves", "en", size=(1150, 560)), shown("curves", "en", size=(420, 900))
    columns = [len({round(p.view.sceneBoundingRect().left()) for p in plots(c)}) for c in (wide, narrow)]
    assert columns == [3, 1]


# ── the keyboard reads marks


@pytest.mark.parametrize("language", ["ar", "en"])
def test_arrows_read_mark_after_mark_in_the_direction_of_reading(shown: Any, language: Language) -> None:
    chart = shown("build_up", language)
    canvas = chart.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if language == "ar":
        forward, back = back, forward
    months = chart.figure.long_months
    assert months[0] in canvas.read_out
    press(canvas, forward)
    assert months[1] in canvas.read_out
    assert canvas.accessibleDescription() == without_bidi(canvas.read_out)
    press(canvas, back)
    assert months[0] in canvas.read_out
    press(canvas, Qt.Key.Key_Down)  # the next line, the same month
    assert months[0] in canvas.read_out
    assert chart.figure.panels[1].lines[0].name in canvas.read_out
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.read_out == ""
    assert canvas.accessibleDescription() == without_bidi(chart.figure.alt)


@pytest.mark.parametrize("kind", ["butterfly", "build_up", "channel_map", "curves"])
def test_every_mark_can_be_reached_with_the_keyboard(shown: Any, kind: str) -> None:
    chart = shown(kind, "en")
    canvas = chart.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    press(canvas, Qt.Key.Key_Home)
    read = [canvas.read_out]
    for _ in range(400):
        press(canvas, Qt.Key.Key_Right)
        if canvas.read_out == read[-1]:
            break
        read.append(canvas.read_out)
    assert set(read) == set(canvas.texts)
    press(canvas, Qt.Key.Key_End)
    assert canvas.read_out == read[-1]


def test_what_is_read_stands_beside_its_mark_and_inside_the_chart(shown: Any) -> None:
    canvas = shown("channel_map", "ar").canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in canvas.texts:
        words, mark = canvas._words, canvas._marks.present
        assert mark is not None and words.isVisible()
        box = QRectF(words.geometry())
        assert QRectF(canvas.rect()).contains(box)
        assert not box.contains(mark.where())
        press(canvas, Qt.Key.Key_Left)


# ── the point on the frontier


def test_dragging_moves_the_point_to_the_plan_under_the_pointer_and_says_when_it_rests(shown: Any) -> None:
    chart = shown("frontier", "ar")
    moved: list[int] = []
    rested: list[int] = []
    chart.moved.connect(moved.append)
    chart.rested.connect(rested.append)
    (plot,) = plots(chart)
    target = chart.figure.points[-1]
    start, end = (at(plot, point.orders, point.aware).toPoint() for point in (chart.point, target))
    viewport = chart.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    assert moved and rested == []
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert chart.point == target
    assert rested == [chart.goal] and target.first <= chart.goal <= target.last


@pytest.mark.parametrize(("language", "key"), [("ar", Qt.Key.Key_Right), ("en", Qt.Key.Key_Left)])
def test_arrows_move_the_point_where_they_show(shown: Any, language: Language, key: Qt.Key) -> None:
    chart = shown("frontier", language)
    rested: list[int] = []
    chart.rested.connect(rested.append)
    before = chart.goal
    press(chart.canvas, key)  # away from sales
    press(chart.canvas, Qt.Key.Key_Up)
    assert chart.goal == before + 2
    press(chart.canvas, Qt.Key.Key_PageDown)
    assert chart.goal == before - 8
    assert chart.canvas.read_out.startswith(load(language).formatter.integer(before - 8))
    assert rested == []
    QTest.qWait(500)
    assert rested == [before - 8]
    press(chart.canvas, Qt.Key.Key_End)
    assert chart.goal == 100
    press(chart.canvas, Qt.Key.Key_Home)
    assert chart.goal == 0


# ── vectors


@pytest.mark.parametrize("kind", DRAWN)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_drawing_holds_every_word_whole_and_in_its_direction(
    shown: Any, kind: str, language: Language, tmp_path: Path
) -> None:
    chart = shown(kind, language)
    path = tmp_path / "chart.svg"
    chart.export_svg(path)
    root = ElementTree.fromstring(path.read_bytes())
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    said = " ".join("".join(text.itertext()) for text in texts)
    assert {text.get("direction") for text in texts} == {"rtl" if language == "ar" else "ltr"}
    assert without_bidi(chart.figure.title).split()[0] in without_bidi(said)
    for tick in chart.canvas.plots[0].axes:
        for _, text in chart.canvas.plots[0].axes[tick]._tickLevels[0]:
            assert text.lstrip(RLM + LRM) in said
    width, height = (float(part) for part in root.get("viewBox", "").split()[2:])
    inside = [text for text in texts if 0 <= float(text.get("x", "-1")) <= width]
    assert len(inside) == len(texts) and height > chart.canvas.height()


def test_a_drawing_that_cannot_be_written_is_the_users_to_mend(shown: Any, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        shown("butterfly").export_svg(tmp_path / "missing" / "chart.svg")


def test_a_chart_that_waits_says_for_what(shown: Any) -> None:
    chart = shown("butterfly", "en")
    figure = chart.figure
    chart.wait("Being worked out")
    assert chart.stack.currentWidget() is chart.nothing
    assert chart.nothing.said == chart.accessibleName() == "Being worked out"
    assert plots(chart) == []
    chart.set_figure(figure)
    settle()
    assert chart.stack.currentWidget() is chart.body
    assert chart.title.isVisible() and len(plots(chart)) == 2
