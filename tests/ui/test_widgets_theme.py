"""Tokens can be read on what they stand on, and reach Qt."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSlider, QWidget

from rawafid.files import resource
from rawafid.ui import fonts, icons, theme
from rawafid.ui.theme import APPROACHES, Theme

THEMES = (Theme("light"), Theme("dark"))
GROUNDS = ("bg", "card", "sunk")

TEXTS = [
    *product(("ink", "ink2", "primary"), GROUNDS),
    *product(("good", "warn", "bad"), ("card", "bg")),
    *((state, f"{state}_soft") for state in ("good", "warn", "bad")),
    *((f"{approach}_chip", f"{approach}_soft") for approach in APPROACHES),
    *((f"{approach}_chip", "card") for approach in APPROACHES),
    *(("on_fill", approach) for approach in APPROACHES),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("ink", "soft"),
    ("primary", "soft"),
    ("ink", "upstream_soft"),
    ("ink", "warn_soft"),
    ("side_text", "side"),
    ("side_text", "side_selected"),
    ("side_muted", "side"),
]
# What is not read as letters: borders of controls, the ring of focus, marks and bars.
MARKS = [
    *product(("ctl", "focus", "awareness", "conversion", *APPROACHES), ("card", "bg")),
    ("ctl", "sunk"),
]


def luminance(color: str) -> float:
    parts = [value / 255 for value in (QColor(color).red(), QColor(color).green(), QColor(color).blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(look: Theme, one: str, other: str) -> float:
    """The contrast of WCAG 2, from 1 to 21."""
    lighter, darker = sorted((luminance(look.color(one)), luminance(look.color(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast(Theme("light"), "on_primary", "card") == 1
    assert contrast(Theme("light"), "ink", "card") == pytest.approx(15.6, abs=0.05)
    assert contrast(Theme("dark"), "primary", "bg") == pytest.approx(8.6, abs=0.05)


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_every_text_can_be_read_on_its_ground(look: Theme) -> None:
    poor = {pair: contrast(look, *pair) for pair in TEXTS if contrast(look, *pair) < 4.5}
    assert not poor


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_every_border_ring_and_bar_stands_out_from_its_ground(look: Theme) -> None:
    poor = {pair: contrast(look, *pair) for pair in MARKS if contrast(look, *pair) < 3}
    assert not poor


def test_both_themes_have_the_same_tokens_and_no_other_theme_exists() -> None:
    assert THEMES[0].tokens.keys() == THEMES[1].tokens.keys()
    with pytest.raises(ValueError, match="no such theme"):
        Theme("sepia")


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_style_sheets_have_every_place_filled(look: Theme) -> None:
    sheet = look.style_sheet()
    assert "@" not in sheet
    assert look.color("card") in sheet


def test_small_marks_of_style_sheets_have_the_colours_of_their_theme() -> None:
    for look in THEMES:
        allowed = {look.color(token) for token in ("ink2", "on_primary", "primary")}
        marks = list(resource("style", look.name).glob("*.svg"))
        assert marks
        for mark in marks:
            text = mark.read_text("utf-8")
            used = {word.split('"')[0] for word in text.split('="') if word.startswith("#")}
            assert used and used <= allowed, mark.name


def test_theme_direction_and_size_reach_widgets_that_are_open(qapp: QApplication) -> None:
    label = QLabel("نص")
    before = label.fontMetrics().height()
    theme.apply(qapp, Theme("dark"), "ltr", 150)
    assert theme.applied() == Theme("dark", 150)
    assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert qapp.palette().window().color() == QColor(Theme("dark").color("bg"))
    label.ensurePolished()
    assert label.fontMetrics().height() > before * 1.3


def test_the_part_of_a_slider_before_its_handle_is_filled_in_both_directions(qapp: QApplication) -> None:
    filled = QColor(Theme("light").color("primary"))
    for direction, side in (("rtl", "right"), ("ltr", "left")):
        theme.apply(qapp, Theme("light"), "rtl" if direction == "rtl" else "ltr", 100)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(30)
        slider.resize(200, 24)
        picture = slider.grab().toImage()
        columns = [x for x in range(200) if picture.pixelColor(x, 12) == filled]
        middle = sum(columns) / len(columns)
        assert middle > 100 if side == "right" else middle < 100


def test_a_size_of_type_stays_within_what_pages_can_hold(qapp: QApplication) -> None:
    assert theme.apply(qapp, Theme("light"), "rtl", 400).font_percent == 150
    assert theme.apply(qapp, Theme("light"), "rtl", 10).font_percent == 90


def test_the_shipped_font_has_every_sign_that_arabic_text_and_numbers_need() -> None:
    needed = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ،؛؟«»0123456789٠١٢٣٤٥٦٧٨٩%٪٬٫−+·…éèàçœ"
    for name in fonts.FILES:
        face = QRawFont(str(resource("fonts", name)), 14.0)
        assert not [sign for sign in needed if not face.supportsCharacter(ord(sign))], name


@pytest.mark.parametrize("weight", [theme.REGULAR, theme.MEDIUM, theme.SEMIBOLD, theme.BOLD])
def test_every_weight_is_a_face_of_its_own_and_not_a_thickened_one(weight: QFont.Weight) -> None:
    info = QFontInfo(Theme().font(theme.BODY, weight))
    assert info.family().startswith(theme.FAMILY)
    assert info.weight() == weight


def test_the_licence_lies_beside_the_fonts() -> None:
    text = resource("fonts", "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert 'Reserved Font Name "Plex"' in text


def test_every_icon_is_an_outline_that_takes_its_colour_from_a_token() -> None:
    files = list(resource("icons").glob("*.svg"))
    assert len(files) > 50
    for file in files:
        text = file.read_text("utf-8")
        assert 'viewBox="0 0 24 24"' in text and 'stroke-width="1.8"' in text, file.name
        assert 'stroke="currentColor"' in text and "#" not in text, file.name
        icon = icons.icon(file.stem, Theme("light"), "bad")
        picture = icon.pixmap(18, 18).toImage()
        opaque = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 100
        ]
        assert opaque, file.name
        assert all(color.red() > 150 > color.green() for color in opaque), file.name


def test_a_mirrored_icon_is_the_other_arrow() -> None:
    look = Theme("light")
    left = icons.icon("arrow-left", look).pixmap(18, 18).toImage()
    turned = icons.icon("arrow-right", look, mirrored=True).pixmap(18, 18).toImage()
    straight = icons.icon("arrow-right", look).pixmap(18, 18).toImage()
    differing = sum(
        abs(left.pixelColor(x, y).alpha() - turned.pixelColor(x, y).alpha()) > 60
        for x in range(18)
        for y in range(18)
    )
    assert differing == 0
    assert left != straight


def test_next_points_to_the_left_in_arabic() -> None:
    assert icons.forward(Qt.LayoutDirection.RightToLeft) == "arrow-left"
    assert icons.forward(Qt.LayoutDirection.LeftToRight) == "arrow-right"
    assert icons.backward(Qt.LayoutDirection.RightToLeft) == "arrow-right"


def test_every_channel_has_an_icon_that_somebody_chose() -> None:
    from rawafid.knowledge.library import load_knowledge

    channels = list(load_knowledge().catalogue.channels)
    assert channels
    assert not [channel for channel in channels if not icons.has_icon_of_its_own(channel)]
    for channel in channels:
        resource("icons", f"{icons.channel(channel)}.svg")


def test_a_button_shows_the_ring_of_focus(qapp: QApplication) -> None:
    window = QWidget()
    other, button = QLineEdit(window), QPushButton("حفظ", window)
    button.setGeometry(0, 40, 120, 36)
    window.show()
    window.activateWindow()
    ring = QColor(Theme("light").color("focus"))

    def has_ring(widget: QPushButton) -> bool:
        picture = widget.grab().toImage()
        return picture.pixelColor(60, 0) == ring and picture.pixelColor(60, 1) == ring

    other.setFocus()
    qapp.processEvents()
    without = has_ring(button)
    button.setFocus()
    qapp.processEvents()
    assert not without
    assert has_ring(button)
