"""Labels and buttons run as the window does, whatever letter they start with."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rawafid.ui import theme
from rawafid.ui.text import TextLabel, leading, rtl_text, trailing
from rawafid.ui.widgets import buttons

LATIN_FIRST = "Google Ads هي قناة مدفوعة"
WIDTH = 480


def inked(widget: QWidget) -> tuple[int, int]:
    """The first and the last column that something is drawn in."""
    widget.resize(WIDTH, 44)
    widget.show()
    picture: QImage = widget.grab().toImage()
    ground = picture.pixelColor(0, 0)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(2, picture.height() - 2))
    ]
    return columns[0], columns[-1]


MAKERS: list[Callable[[str], QLabel]] = [
    TextLabel,
    lambda text: TextLabel(text, wrap=True),
    lambda text: TextLabel(f"<b>{text}</b>", rich=True),
]


@pytest.mark.parametrize("make", MAKERS, ids=["plain", "wrapping", "rich"])
def test_a_label_that_starts_with_a_latin_word_stands_at_the_right_in_arabic(
    make: Callable[[str], QLabel], qapp: QApplication
) -> None:
    label = make(LATIN_FIRST)
    first, last = inked(label)
    assert last > WIDTH - 8
    assert first > WIDTH / 3
    theme.apply(qapp, theme.Theme("light"), "ltr", 100)
    first, last = inked(label)
    assert first < 8
    assert last < WIDTH * 2 / 3


def test_a_plain_label_is_turned_by_the_helper() -> None:
    label = QLabel(LATIN_FIRST)
    assert inked(label)[0] < 8
    rtl_text(label)
    assert inked(label)[1] > WIDTH - 8
    rtl_text(label)
    assert label.text().count("\u200f") == 1


def test_signs_of_html_in_a_clients_name_are_shown_as_they_are() -> None:
    label = TextLabel("مقهى <b> & شركاه", wrap=True)
    assert "&lt;b&gt; &amp;" in label.text()
    assert label.said == "مقهى <b> & شركاه"


def test_a_screen_reader_hears_the_text_of_a_label_and_not_its_markup() -> None:
    label = TextLabel("سؤال طويل", wrap=True)
    name = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert "سؤال طويل" in name
    assert "<" not in name


def test_leading_and_trailing_never_name_a_side() -> None:
    assert leading() & Qt.AlignmentFlag.AlignLeading
    assert trailing() & Qt.AlignmentFlag.AlignTrailing


@pytest.mark.parametrize(("trailing_icon", "side"), [(False, "right"), (True, "left")])
def test_the_icon_of_a_button_stands_at_the_end_it_is_told(trailing_icon: bool, side: str) -> None:
    with_icon = buttons.Button("نص", look="link", icon="next", trailing=trailing_icon)
    without = buttons.Button("نص", look="link", trailing=trailing_icon)
    first, last = inked(with_icon)
    bare_first, bare_last = inked(without)
    grown = {"left": bare_first - first, "right": last - bare_last}
    assert with_icon.icon().isNull() is False
    # Both are centred, so the wider one grows to both sides; the icon is told by the gap before the text.
    assert min(grown.values()) > 0
    picture = with_icon.grab().toImage()
    ground = picture.pixelColor(2, 22)
    ink = [any(picture.pixelColor(x, y) != ground for y in range(4, 40)) for x in range(first, last + 1)]
    gaps = [place for place, drawn in enumerate(ink) if not drawn]
    middle = sum(gaps) / len(gaps) / len(ink)
    assert middle > 0.5 if side == "right" else middle < 0.5


def test_a_button_follows_the_direction_and_keeps_its_name(qapp: QApplication) -> None:
    button = buttons.primary("Google: التالي", "next", trailing=True)
    assert button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    theme.apply(qapp, theme.Theme("dark"), "ltr", 100)
    assert button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert button.accessibleName() == "Google: التالي"
    assert button.said == "Google: التالي"


def test_the_focus_of_the_primary_button_is_seen_on_its_own_ground(qapp: QApplication) -> None:
    button = buttons.primary("التالي")
    button.resize(160, 36)
    button.show()
    button.activateWindow()
    button.setFocus()
    qapp.processEvents()
    look = theme.Theme("light")
    column = [button.grab().toImage().pixelColor(30, y).name().upper() for y in range(5)]
    assert column[0] == look.color("focus")
    assert look.color("on_primary") in column[2:4]
    assert column[4] == look.color("primary")


def test_a_button_of_an_icon_alone_is_named() -> None:
    button = buttons.IconButton("trash", "حذف")
    assert button.accessibleName() == "حذف"
    assert button.toolTip() == "حذف"
    assert button.minimumWidth() >= 32 and button.minimumHeight() >= 32
