"""Interview mode, the preview's drawer, the review and narrow windows, with real keys."""

from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from rawafid.language.numbers import Language, without_bidi
from rawafid.ui.pages.preview import Preview
from rawafid.ui.pages.questionnaire_foot import Way
from rawafid.ui.pages.questionnaire_leaf import Leaf
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.quadrant_map import MapPoint, QuadrantMap
from tests.ui.keys import press
from tests.ui.opened_questionnaire import QUESTIONS, Opened
from tests.ui.pages_shown import unnamed

ALT: Final = Qt.KeyboardModifier.AltModifier
PLAIN: Final = Qt.KeyboardModifier.NoModifier
KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


def leaf(opened: Opened) -> Leaf:
    found = [one for one in opened.page.findChildren(Leaf) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def preview(opened: Opened) -> Preview:
    found = opened.page.findChild(Preview)
    assert isinstance(found, Preview)
    return found


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def speak(opened: Opened, language: Language, font_percent: int = 100) -> None:
    opened.workspace.change_settings(language=language, font_percent=font_percent)
    opened.page.retranslate()


def outside(opened: Opened) -> list[str]:
    """Controls that can be seen but stick out of the page, or out of what is scrolled."""
    found = []
    for part in opened.page.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QPushButton, TextLabel)):
            continue
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea) and area is not opened.page:
            area = area.parentWidget()
        holder = area.viewport() if isinstance(area, QScrollArea) else opened.page
        left = part.mapTo(holder, QPoint(0, 0)).x()
        if left < 0 or left + part.width() > holder.width():
            found.append(part.accessibleName() or part.objectName())
    return found


# ── interview mode ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_interview_mode_shows_one_question_in_large_type_without_the_preview(
    nobody: Opened, language: Language
) -> None:
    speak(nobody, language)
    nobody.desk.go("order_value")
    usual = leaf(nobody).fields["purchase_cycle"].title.fontInfo().pointSizeF()
    QTest.keyClick(nobody.page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert nobody.page.interviewing
    assert leaf(nobody).questions == ("order_value",)
    assert leaf(nobody).fields["order_value"].title.fontInfo().pointSizeF() >= 1.45 * usual
    assert not preview(nobody).isVisible()
    for question in nobody.desk.state.path():
        nobody.desk.go(question)
        QApplication.processEvents()
        assert outside(nobody) == [], question
    press(nobody.page, Qt.Key.Key_Escape)
    assert not nobody.page.interviewing and preview(nobody).isVisible()
    assert leaf(nobody).fields[leaf(nobody).questions[0]].title.fontInfo().pointSizeF() == usual


def test_an_interview_is_led_by_keys_alone(nobody: Opened) -> None:
    QTest.keyClick(nobody.page, Qt.Key.Key_F11)
    options = QUESTIONS.questions["sector"].options
    for text, modifiers, place in (("2", KEYPAD, 1), ("٣", PLAIN, 2), ("۴", PLAIN, 3)):
        press(focused(), text=text, modifiers=modifiers)
        assert nobody.answers["sector"] == options[place]
        assert focused() is nobody.card(str(options[place]))
    press(focused(), Qt.Key.Key_0, "0", KEYPAD)
    assert nobody.answers["sector"] is None
    press(focused(), Qt.Key.Key_Return)
    second = nobody.desk.state.path()[1]
    assert nobody.desk.state.at == second
    QTest.keyClick(focused(), Qt.Key.Key_Right, ALT)
    assert nobody.desk.state.at == "sector"
    assert nobody.card("(unknown)") is focused()


def test_dont_know_is_always_in_sight_in_an_interview(nobody: Opened) -> None:
    nobody.page.set_interviewing(True)
    for question in ("sector", "order_value", "goal_balance", "heard_from"):
        nobody.desk.go(question)
        button = next(one for one in nobody.page.findChildren(Way) if one.isVisible()).unknown_button
        assert button.isVisible()
        button.click()
        assert nobody.answers[question] is None


def test_each_of_the_first_nine_options_shows_its_key_in_an_interview_only(nobody: Opened) -> None:
    first = nobody.card(str(QUESTIONS.questions["sector"].options[0]))
    plain = first.minimumSizeHint().width()
    nobody.page.set_interviewing(True)
    assert nobody.card(str(QUESTIONS.questions["sector"].options[0])).minimumSizeHint().width() > plain
    cap = nobody.context.theme.qcolor("sunk").rgb()

    def shows_a_key(option: str | int) -> bool:
        picture = nobody.card(str(option)).grab().toImage()
        return any(picture.pixel(x, picture.height() // 2 - 10) == cap for x in range(4, 60))

    shown = [shows_a_key(option) for option in QUESTIONS.questions["sector"].options]
    assert shown == [True] * 9 + [False] * (len(shown) - 9)


def test_escape_leaves_the_note_before_it_leaves_the_interview(nobody: Opened) -> None:
    nobody.page.set_interviewing(True)
    nobody.button("Add a note or a source to the answer").click()
    for letter in "من الدفتر":
        press(focused(), text=letter)
    press(focused(), Qt.Key.Key_Escape)
    assert nobody.page.interviewing and nobody.desk.notes == {}
    press(focused(), Qt.Key.Key_Escape)
    assert not nobody.page.interviewing


# ── the drawer ──────────────────────────────────────────────────────────────────────────────────────────────


def test_in_a_narrow_window_the_preview_waits_in_a_drawer(roastery: Opened) -> None:
    assert preview(roastery).isVisible()
    roastery.resize(1170, 694)
    assert not preview(roastery).isVisible()
    roastery.button("Preview").click()
    assert preview(roastery).isVisible()
    roastery.resize(1280, 694)
    assert preview(roastery).isVisible()
    assert preview(roastery).parentWidget() is roastery.page


def test_the_drawer_comes_from_the_end_of_reading_and_is_closed_by_keys(roastery: Opened) -> None:
    roastery.workspace.change_settings(motion="reduced")
    roastery.desk.go("customer_type")
    roastery.resize(1000, 694)
    QTest.keyClick(focused(), Qt.Key.Key_F9)
    sheet = preview(roastery)
    assert sheet.mapTo(roastery.page, QPoint(0, 0)).x() == 0, "at the left in Arabic, without sliding"
    assert sheet.isAncestorOf(focused())
    for _ in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(focused())
    press(focused(), text="1")
    assert roastery.answers["customer_type"] == "consumers", "no key goes through to the question below"
    press(focused(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert leaf(roastery).isAncestorOf(focused())
    speak(roastery, "en")
    QTest.keyClick(focused(), Qt.Key.Key_F9)
    edge = sheet.mapTo(roastery.page, QPoint(sheet.width(), 0)).x()
    assert edge == roastery.page.width()
    beside = sheet.parentWidget()
    assert beside is not None
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton, pos=QPoint(10, 300))
    assert not sheet.isVisible()


def test_with_motion_the_drawer_slides_and_arrives(roastery: Opened) -> None:
    roastery.resize(1000, 694)
    roastery.page.open_drawer()
    sheet = preview(roastery)
    assert sheet.x() < 0
    roastery.bot.waitUntil(lambda: sheet.x() == 0, timeout=3000)
    roastery.page.close_drawer()
    roastery.bot.waitUntil(lambda: not sheet.isVisible(), timeout=3000)


def test_a_question_of_the_drawer_leads_there_and_closes_it(nobody: Opened) -> None:
    nobody.workspace.change_settings(motion="reduced")
    nobody.resize(1000, 694)
    nobody.page.open_drawer()
    second = nobody.desk.state.remaining()[1]
    title = nobody.context.messages.prose("questions", second)
    rows = preview(nobody).findChildren(QPushButton)
    next(one for one in rows if one.accessibleName() == title).click()
    assert nobody.desk.state.at == second
    assert not preview(nobody).isVisible()
    assert leaf(nobody).isAncestorOf(focused())


# ── narrow and low windows, large type ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("language", "width", "font"), [("ar", 960, 100), ("fr", 1280, 150)])
def test_nothing_is_cut_off_in_a_small_window_or_in_large_type(
    roastery: Opened, language: Language, width: int, font: int
) -> None:
    roastery.desk.switch("full")
    speak(roastery, language, font)
    roastery.resize(width, 514)
    assert roastery.page.width() == width - 206, "the page does not force a larger window"
    for question in roastery.desk.state.path():
        roastery.desk.go(question)
        for _ in range(2):
            QApplication.processEvents()
        assert outside(roastery) == [], question
    roastery.desk.review()
    QApplication.processEvents()
    assert outside(roastery) == []


def test_every_control_has_a_name(roastery: Opened) -> None:
    roastery.desk.switch("full")
    kinds = (QPushButton, QWidget)
    for question in (*roastery.desk.state.path(), None):
        roastery.desk.go(question) if question else roastery.desk.review()
        assert unnamed(roastery.page, kinds) == [], question


# ── the review ──────────────────────────────────────────────────────────────────────────────────────────────


def test_the_review_marks_what_is_open_and_what_is_not_known_and_shows_notes(nobody: Opened) -> None:
    tr = nobody.context.messages.tr
    nobody.desk.answer("sector", "restaurant_cafe")
    nobody.desk.answer("customer_type", None)
    nobody.desk.note("sector", "من السجل التجاري")
    nobody.desk.review()
    chips = nobody.chips()
    assert chips.count(tr("I don't know")) == 1
    assert chips.count(tr("Not answered yet")) == len(nobody.desk.state.remaining())
    assert "من السجل التجاري" in nobody.texts()
    nobody.button("Answer the first open question").click()
    assert nobody.desk.state.at == nobody.desk.state.remaining()[0]


# ── keys and steps ──────────────────────────────────────────────────────────────────────────────────────────


def test_enter_on_the_way_back_goes_back(nobody: Opened) -> None:
    first = nobody.desk.state.at
    QTest.keyClick(focused(), Qt.Key.Key_Left, ALT)
    back = nobody.button("Previous")
    back.setFocus()
    press(back, Qt.Key.Key_Return)
    assert nobody.desk.state.at == first


def test_the_keyboard_stays_where_an_answer_was_given(roastery: Opened) -> None:
    roastery.desk.switch("full")
    roastery.desk.go("order_value")
    field = roastery.number("order_value").field
    field.setFocus()
    roastery.desk.answer("purchase_cycle", "months")  # brings another question
    roastery.desk.answer("purchase_cycle", "days")
    assert roastery.number("order_value").field.hasFocus()


def test_steps_say_how_much_of_each_section_is_dealt_with(nobody: Opened) -> None:
    nobody.desk.answer("sector", "restaurant_cafe")
    nobody.desk.answer("customer_type", None)
    step = nobody.stepper().steps[0]
    total = nobody.desk.state.progress()[0].total
    write = nobody.context.formatter
    assert step.share == 2 / total
    assert write.integer(2) in step.count and write.integer(total) in step.count
    said = nobody.stepper().buttons[0].accessibleDescription()
    assert write.integer(total - 2) in said and nobody.context.messages.tr("I don't know") in said


def test_the_small_map_keeps_a_ghost_of_where_the_balance_stood(qapp: QApplication) -> None:
    picture = QuadrantMap()
    picture.resize(280, 206)
    points = [MapPoint(0.8, 0.8, 1.0, "upstream")]
    picture.set_points(points, (0.3, 0.3))
    before = picture.grab().toImage()
    picture.set_points(points, (0.3, 0.3), (0.3, 0.7))
    after = picture.grab().toImage()
    ghost = picture.center(MapPoint(0.3, 0.7, 0.0, "upstream"))
    ring = [(round(ghost.x()) + dx, round(ghost.y()) + dy) for dx, dy in ((9, 0), (-9, 0), (0, -9), (6, 6))]
    changed = sum(before.pixel(x, y) != after.pixel(x, y) for x, y in ring)
    assert changed >= 3


def test_the_steps_of_tab_follow_reading(nobody: Opened) -> None:
    nobody.desk.go("order_value")
    order = [part for part in nobody.tab_order() if leaf(nobody).isAncestorOf(part)]
    fields = list(leaf(nobody).fields.values())
    places = [next(place for place, one in enumerate(fields) if one.isAncestorOf(part)) for part in order]
    assert all(first <= second for first, second in pairwise(places)) and set(places) == {0, 1, 2}


def test_chips_of_the_head_say_how_long_it_takes(nobody: Opened) -> None:
    minutes = nobody.desk.state.minutes_left
    said = without_bidi(nobody.context.messages.tr("About {n} minutes left", n=minutes))
    assert said in nobody.chips()
