"""Bars, chips and the map: each part lies on the side and in the colour it should."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from rawafid.ui import theme
from rawafid.ui.theme import Theme
from rawafid.ui.widgets.card import Card, Tip
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.progress_track import ProgressTrack
from rawafid.ui.widgets.quadrant_map import MapPoint, MapSides, QuadrantMap
from rawafid.ui.widgets.range_bar import RangeBar, Span
from rawafid.ui.widgets.share_bar import ShareBar
from rawafid.ui.widgets.split_bar import SplitBar, SplitPart
from rawafid.ui.widgets.toast import Toast

LIGHT = Theme("light")
PARTS = (SplitPart("المنبع", 0.75, "75%", "upstream"), SplitPart("المصب", 0.25, "25%", "downstream"))


def pictured(widget: QWidget, width: int = 400, height: int | None = None) -> QImage:
    widget.resize(width, height or widget.sizeHint().height())
    widget.show()
    return widget.grab().toImage()


def columns(picture: QImage, token: str, row: int, look: Theme = LIGHT) -> list[int]:
    """The columns of a row that have the colour of a token."""
    wanted = QColor(look.color(token))
    return [x for x in range(picture.width()) if picture.pixelColor(x, row) == wanted]


def test_the_first_part_of_a_split_stands_where_reading_starts(qapp: QApplication) -> None:
    bar = SplitBar(PARTS)
    picture = pictured(bar)
    row = picture.height() - 4
    upstream, downstream = (columns(picture, part.token, row) for part in PARTS)
    assert min(upstream) > max(downstream)
    assert len(upstream) == pytest.approx(3 * len(downstream), abs=12)
    theme.apply(qapp, LIGHT, "ltr", 100)
    picture = pictured(bar)
    upstream, downstream = (columns(picture, part.token, row) for part in PARTS)
    assert max(upstream) < min(downstream)


def test_a_split_fills_its_bar_with_gaps_between_parts(qapp: QApplication) -> None:
    bar = SplitBar([*PARTS, SplitPart("", 0.03, "", "reserve")], labels="inside")
    bar.resize(400, 22)
    spans = bar.spans()
    assert sum(width for _, width in spans) == pytest.approx(400 - 2 * 2)
    assert max(left + width for left, width in spans) == pytest.approx(400)


def test_a_split_of_one_part_and_an_empty_one_are_drawn(qapp: QApplication) -> None:
    whole = SplitBar([SplitPart("المنبع", 1, "100%", "upstream"), SplitPart("المصب", 0, "0%", "downstream")])
    picture = pictured(whole)
    assert len(columns(picture, "upstream", picture.height() - 5)) > 390
    empty = SplitBar()
    picture = pictured(empty)
    assert len(columns(picture, "sunk", picture.height() - 5)) > 390


def test_a_split_is_named_for_screen_readers(qapp: QApplication) -> None:
    name = SplitBar(PARTS).accessibleName()
    assert "المنبع" in name and "75%" in name and "المصب" in name


def test_bars_grow_from_the_right_in_arabic_and_from_the_left_in_english(qapp: QApplication) -> None:
    for make in (lambda: ProgressTrack(0.25), lambda: ShareBar(0.25, token="primary")):
        bar = make()
        picture = pictured(bar)
        row = picture.height() // 2
        filled = columns(picture, "primary", row)
        assert min(filled) > 290
        theme.apply(qapp, LIGHT, "ltr", 100)
        picture = pictured(bar)
        filled = columns(picture, "primary", row)
        assert max(filled) < 110
        theme.apply(qapp, LIGHT, "rtl", 100)


def test_the_band_of_a_range_lies_between_low_and_high_with_the_mark_inside(qapp: QApplication) -> None:
    picture = pictured(RangeBar(20, 50, 90, 0, 100))
    row = picture.height() // 2
    band, mark = columns(picture, "range", row), columns(picture, "primary", row)
    assert min(band) == pytest.approx(40, abs=4)
    assert max(band) == pytest.approx(320, abs=4)
    assert sum(mark) / len(mark) == pytest.approx(200, abs=2)


def test_a_range_without_width_is_still_seen(qapp: QApplication) -> None:
    picture = pictured(RangeBar(0, 0, 0, 0, 100))
    assert columns(picture, "primary", picture.height() // 2)
    assert Span(0, 0, 0).at(0) == 0
    assert Span(5, 6, 8).at(8) == pytest.approx(0.8)


def test_a_whisker_reaches_from_low_to_high_of_a_share(qapp: QApplication) -> None:
    picture = pictured(ShareBar(0.5, 0.4, 0.6, token="upstream"))
    ink = QColor(LIGHT.color("ink"))
    row = picture.height() // 2
    dark = [x for x in range(400) if abs(picture.pixelColor(x, row).red() - ink.red()) < 12]
    dark = [x for x in dark if picture.pixelColor(x, row).blue() < 80]
    assert min(dark) == pytest.approx(160, abs=3)
    assert max(dark) == pytest.approx(240, abs=3)


def test_bars_are_painted_again_when_the_theme_changes(qapp: QApplication) -> None:
    bar = ProgressTrack(1)
    dark = Theme("dark")
    pictured(bar)
    theme.apply(qapp, dark, "rtl", 100)
    picture = pictured(bar)
    assert len(columns(picture, "primary", picture.height() // 2, dark)) > 380


def test_inbound_is_on_the_right_and_upstream_on_top_in_every_language(qapp: QApplication) -> None:
    chart = QuadrantMap()
    chart.resize(300, 220)
    inbound, outbound = MapPoint(1, 0.5, 0.2, "inbound"), MapPoint(0, 0.5, 0.2, "outbound")
    up, down = MapPoint(0.5, 1, 0.2, "upstream"), MapPoint(0.5, 0, 0.2, "downstream")
    for direction in ("rtl", "ltr"):
        theme.apply(qapp, LIGHT, "rtl" if direction == "rtl" else "ltr", 100)
        assert chart.center(inbound).x() > chart.center(outbound).x()
        assert chart.center(up).y() < chart.center(down).y()


def test_the_area_of_a_circle_goes_by_its_money(qapp: QApplication) -> None:
    chart = QuadrantMap()
    chart.resize(300, 220)
    large, small = MapPoint(0.2, 0.2, 0.4, "upstream"), MapPoint(0.8, 0.8, 0.1, "downstream")
    hollow = MapPoint(0.5, 0.5, 0, "upstream", hollow=True)
    chart.set_points([small, hollow, large], (0.5, 0.6), (0.4, 0.6))
    assert chart.radius(large) == pytest.approx(2 * chart.radius(small))
    assert chart.radius(hollow) < chart.radius(small)


def test_a_circle_has_the_colour_of_its_approach_and_the_sides_are_named(qapp: QApplication) -> None:
    chart = QuadrantMap()
    point = MapPoint(0.2, 0.8, 0.4, "upstream", "فيديو قصير")
    bare = pictured(chart, 300, 220)
    chart.set_sides(MapSides("المنبع", "المصب", "داخلي", "خارجي"))
    chart.set_points([point])
    picture = pictured(chart, 300, 220)
    center: QPointF = chart.center(point)
    color = picture.pixelColor(round(center.x()), round(center.y()))
    assert color.blue() > 100 > color.red()
    for area in ((100, 0, 200, 20), (100, 200, 200, 220), (0, 60, 20, 160), (280, 60, 300, 160)):
        left, top, right, bottom = area
        assert any(
            picture.pixelColor(x, y) != bare.pixelColor(x, y)
            for x in range(left, right)
            for y in range(top, bottom)
        )


@pytest.mark.parametrize("kind", ["upstream", "downstream", "inbound", "outbound", "good", "warn", "bad"])
def test_a_chip_has_the_ground_of_its_kind(qapp: QApplication, kind: str) -> None:
    chip = Chip("كلمة", kind)
    chip.resize(chip.sizeHint())
    picture = chip.grab().toImage()
    assert picture.pixelColor(4, picture.height() // 2).name().upper() == LIGHT.chip(kind)[1]
    chip.show_as("أخرى", "neutral")
    assert chip.kind == "neutral"
    assert chip.sizeHint().height() == 21


def test_a_card_without_a_title_has_no_title_line(qapp: QApplication) -> None:
    card = Card()
    tall = Card("عنوان", subtitle="شرح")
    assert card.sizeHint().height() < tall.sizeHint().height()
    assert tall.accessibleName() == "عنوان"
    card.add(Tip("لماذا نسأل؟", icon="bulb"))
    assert card.body.count() == 1


def test_a_notice_stands_inside_the_window_and_its_button_acts(qapp: QApplication) -> None:
    window = QWidget()
    window.resize(400, 300)
    window.show()
    toast = Toast(window)
    acted: list[bool] = []
    toast.acted.connect(lambda: acted.append(True))
    toast.say("حُذف العميل", "تراجع")
    assert window.rect().contains(toast.geometry())
    window.resize(320, 200)
    qapp.processEvents()
    assert window.rect().contains(toast.geometry())
    toast.button.click()
    assert acted == [True]
    assert toast.isHidden()
