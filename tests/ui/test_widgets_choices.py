"""Cards to choose from and the steps of the questionnaire, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from rawafid.ui import theme
from rawafid.ui.widgets.option_cards import Option, OptionCards
from rawafid.ui.widgets.stepper import Step, Stepper
from tests.ui.keys import press, type_text

OPTIONS = (
    Option("day", "في اليوم نفسه"),
    Option("week", "خلال أسبوع"),
    Option("month", "من أسبوع إلى شهر"),
    Option("longer", "أكثر من شهر"),
    Option("unknown", "لا أعرف", "سنستخدم متوسط القطاع", quiet=True),
)


def shown(qapp: QApplication, *, multiple: bool = False) -> OptionCards:
    cards = OptionCards(OPTIONS, multiple=multiple)
    cards.resize(700, 160)
    cards.show()
    cards.activateWindow()
    cards.cards["day"].setFocus()
    qapp.processEvents()
    return cards


@pytest.mark.parametrize(
    ("key", "option"), [("2", "week"), ("٣", "month"), ("۴", "longer"), ("0", "unknown"), ("٠", "unknown")]
)
def test_a_digit_of_either_script_chooses(qapp: QApplication, key: str, option: str) -> None:
    cards = shown(qapp)
    heard: list[object] = []
    cards.chosen.connect(heard.append)
    type_text(cards.cards["day"], key)
    assert heard == [option]
    assert cards.choice() == option
    assert cards.cards[option].hasFocus()


@pytest.mark.parametrize("key", ["9", "5"])
def test_a_digit_without_an_option_chooses_nothing_not_even_dont_know(qapp: QApplication, key: str) -> None:
    cards = shown(qapp)
    heard: list[object] = []
    cards.chosen.connect(heard.append)
    type_text(cards.cards["day"], key)
    assert heard == []


def test_digits_of_the_keypad_choose_and_those_with_ctrl_do_not(qapp: QApplication) -> None:
    cards = shown(qapp)
    press(cards.cards["day"], Qt.Key.Key_2, "2", Qt.KeyboardModifier.ControlModifier)
    assert cards.choice() is None
    press(cards.cards["day"], Qt.Key.Key_2, "2", Qt.KeyboardModifier.KeypadModifier)
    assert cards.choice() == "week"


def test_cards_stand_in_fewer_columns_where_they_would_be_narrow(qapp: QApplication) -> None:
    cards = shown(qapp)
    assert len({card.x() for card in cards.cards.values()}) == 3
    cards.resize(330, 400)
    qapp.processEvents()
    assert len({card.x() for card in cards.cards.values()}) == 2
    cards.resize(200, 600)
    qapp.processEvents()
    assert len({card.x() for card in cards.cards.values()}) == 1
    assert cards.minimumSizeHint().width() <= 200


def test_space_chooses_and_arrows_move_as_reading_goes(qapp: QApplication) -> None:
    cards = shown(qapp)
    heard: list[object] = []
    cards.chosen.connect(heard.append)
    press(cards.cards["day"], Qt.Key.Key_Space, " ")
    assert heard == ["day"]
    press(cards.cards["day"], Qt.Key.Key_Left)
    assert cards.cards["week"].hasFocus()
    assert cards.choice() == "week"
    assert heard == ["day", "week"]


def test_one_answer_puts_the_other_out_and_setting_it_says_nothing(qapp: QApplication) -> None:
    cards = shown(qapp)
    heard: list[object] = []
    cards.chosen.connect(heard.append)
    cards.set_choice("week")
    cards.set_choice("month")
    assert cards.selection() == ("month",)
    cards.set_choice(None)
    assert cards.choice() is None
    assert heard == []


def test_several_answers_are_given_in_the_order_of_the_options(qapp: QApplication) -> None:
    cards = shown(qapp, multiple=True)
    heard: list[object] = []
    cards.selection_changed.connect(heard.append)
    type_text(cards.cards["day"], "31")
    assert heard == [("month",), ("day", "month")]
    type_text(cards.cards["day"], "0")
    assert cards.selection() == ("unknown",)
    type_text(cards.cards["day"], "2")
    assert cards.selection() == ("week",)


def test_the_first_card_stands_at_the_right_in_arabic_and_at_the_left_in_english(qapp: QApplication) -> None:
    cards = shown(qapp)
    first, second = cards.cards["day"], cards.cards["week"]
    assert first.x() > second.x()
    theme.apply(qapp, theme.Theme("light"), "ltr", 100)
    qapp.processEvents()
    assert first.x() < second.x()


def test_a_card_is_tall_enough_for_a_note_that_wraps(qapp: QApplication) -> None:
    cards = shown(qapp)
    wide = cards.cards["unknown"].height()
    cards.resize(380, 400)
    qapp.processEvents()
    card = cards.cards["unknown"]
    assert card.height() >= card.heightForWidth(card.width())
    assert card.heightForWidth(100) > wide


def test_a_card_tells_a_screen_reader_its_title_its_note_and_what_it_is(qapp: QApplication) -> None:
    for multiple, role in ((False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)):
        cards = shown(qapp, multiple=multiple)
        face = QAccessible.queryAccessibleInterface(cards.cards["unknown"])
        assert face.role() == role
        assert face.text(QAccessible.Text.Name) == "لا أعرف"
        assert face.text(QAccessible.Text.Description) == "سنستخدم متوسط القطاع"


def test_other_options_keep_the_choice_that_still_exists(qapp: QApplication) -> None:
    cards = shown(qapp)
    cards.set_choice("week")
    cards.set_options(OPTIONS[1:])
    assert cards.choice() == "week"
    cards.set_options(OPTIONS[2:])
    assert cards.choice() is None


STEPS = (
    Step("business", "النشاط", "done", "1"),
    Step("offer", "العرض والسعر", "now", "2"),
    Step("market", "الزبائن والسوق", "open", "3"),
    Step("today", "القنوات الحالية", "open", "4"),
)


def test_a_step_is_chosen_by_key_and_says_which(qapp: QApplication) -> None:
    stepper = Stepper(STEPS)
    stepper.resize(700, 40)
    stepper.show()
    heard: list[str] = []
    stepper.chosen.connect(heard.append)
    press(stepper.buttons[2], Qt.Key.Key_Space, " ")
    assert heard == ["market"]
    assert stepper.buttons[2].accessibleName() == "الزبائن والسوق"
    assert stepper.buttons[0].x() > stepper.buttons[1].x()


def test_every_title_is_whole_where_there_is_room(qapp: QApplication) -> None:
    stepper = Stepper(STEPS)
    stepper.resize(stepper.sizeHint())
    stepper.show()
    qapp.processEvents()
    assert all(button.width() >= button.sizeHint().width() - 1 for button in stepper.buttons)


def test_where_titles_do_not_fit_the_present_one_is_still_whole(qapp: QApplication) -> None:
    stepper = Stepper(STEPS)
    stepper.resize(stepper.minimumSizeHint().width() + 10, 40)
    stepper.show()
    qapp.processEvents()
    now = stepper.buttons[1]
    assert now.width() >= now.sizeHint().width() - 1
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width() * 0.7
    assert [button.toolTip() for button in stepper.buttons] == [step.title for step in STEPS]


def test_the_line_under_an_open_step_is_as_long_as_what_is_dealt_with(qapp: QApplication) -> None:
    stepper = Stepper([Step("a", "", "now", "1"), Step("b", "", "open", "2", share=0.5)])
    stepper.resize(400, 44)
    stepper.show()
    qapp.processEvents()
    picture = stepper.buttons[1].grab().toImage()
    primary = theme.Theme("light").qcolor("primary").rgb()
    columns = [x for x in range(picture.width()) if picture.pixel(x, picture.height() - 2) == primary]
    assert abs(len(columns) - picture.width() / 2) <= 3
    assert min(columns) > picture.width() / 2 - 4, "from the right in Arabic"


def test_steps_are_told_apart_by_more_than_colour(qapp: QApplication) -> None:
    stepper = Stepper([Step("a", "", "done", "1"), Step("b", "", "now", "1"), Step("c", "", "open", "1")])
    stepper.resize(300, 40)
    stepper.show()
    qapp.processEvents()
    stepper.buttons[0].clearFocus()
    amounts = []
    for button in stepper.buttons:
        picture = button.grab().toImage()
        ground = picture.pixelColor(0, 0)
        amounts.append(
            sum(
                picture.pixelColor(x, y) != ground
                for x in range(picture.width())
                for y in range(picture.height() - 4)
            )
        )
    done, now, left = amounts
    assert done > now > left


def test_new_states_keep_the_buttons_and_the_keyboard_where_they_are(qapp: QApplication) -> None:
    stepper = Stepper(STEPS)
    before = stepper.buttons
    stepper.set_steps([Step(step.id, step.title, "done", step.number) for step in STEPS])
    assert stepper.buttons == before
    stepper.set_steps(STEPS[:2])
    assert len(stepper.buttons) == 2
