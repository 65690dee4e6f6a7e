"""What is typed into the questionnaire, with real keys, means what was meant, or the field asks."""

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from rawafid.knowledge.answers import Rows
from rawafid.language.numbers import Language, without_bidi
from rawafid.ui.widgets.number_edit import NumberEdit, NumberField
from tests.ui.keys import press, retype
from tests.ui.opened_questionnaire import QUESTIONS, Opened

NUMBERS: Final = ("money", "percent", "number")
WRITINGS: Final = {"12.5": 12.5, "١٢٫٥": 12.5, "12,5": 12.5, "١٬٢٠٠": 1200.0, "1,200": 1200.0}
ALT: Final = Qt.KeyboardModifier.AltModifier


def asks(edit: NumberEdit) -> bool:
    """The field says something of what was typed, in words that can be seen."""
    return bool(edit.note.said) and edit.note.isVisible()


def is_meant(typed: str, value: object, language: Language) -> bool:
    """In French a comma is the decimal mark."""
    return value == WRITINGS[typed] or (language == "fr" and typed == "1,200" and value == 1.2)


def shows_everything(opened: Opened) -> None:
    """Answers that bring every question of the full way."""
    desk = opened.desk
    desk.switch("full")
    for question, answer in (
        ("customer_type", "businesses"), ("business_age", "1_to_3y"), ("sector", "restaurant_cafe"),
        ("assets", ["contact_list", "social_accounts"]), ("country", "SA"), ("currency", "SAR"),
    ):  # fmt: skip
        desk.answer(question, answer)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_number_in_any_field_means_what_was_typed_or_the_field_asks(
    nobody: Opened, language: Language
) -> None:
    nobody.workspace.change_settings(language=language)
    nobody.page.retranslate()
    shows_everything(nobody)
    ids = [id for id, one in QUESTIONS.questions.items() if one.kind in NUMBERS]
    assert set(ids) <= set(nobody.desk.state.path())
    for id in ids:
        nobody.desk.go(id)
        for typed in WRITINGS:
            edit = nobody.number(id)
            retype(edit.field, typed)
            press(edit.field, Qt.Key.Key_Return)
            value = nobody.answers.get(id)
            assert is_meant(typed, value, language) or asks(edit), (id, typed, value)
            retype(edit.field, "")
            press(edit.field, Qt.Key.Key_Return)
            assert id not in nobody.answers


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_number_in_any_table_means_what_was_typed_or_the_field_asks(
    nobody: Opened, language: Language
) -> None:
    nobody.workspace.change_settings(language=language)
    nobody.page.retranslate()
    shows_everything(nobody)
    for id in ("current_spend", "current_hours", "locked_channels"):
        nobody.desk.go(id)
        more = nobody.page.findChildren(QComboBox)[-1]
        more.activated.emit(more.findData("meta_ads"))
        name = nobody.context.messages.prose("channels", "meta_ads")
        edit = next(one for one in nobody.page.findChildren(NumberEdit) if one.accessibleName() == name)
        for typed in WRITINGS:
            retype(edit.field, typed)
            press(edit.field, Qt.Key.Key_Return)
            rows = nobody.answers.get(id)
            assert isinstance(rows, Rows)
            assert is_meant(typed, dict(rows)["meta_ads"], language) or asks(edit), (id, typed, rows)


def test_a_number_still_being_typed_is_kept_whichever_way_one_leaves(nobody: Opened) -> None:
    def field() -> NumberField:
        return nobody.number("order_value").field

    leave = (
        lambda: QTest.keyClick(field(), Qt.Key.Key_Left, ALT),
        lambda: QTest.keyClick(field(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        lambda: QTest.keyClick(field(), Qt.Key.Key_F11),
        nobody.stepper().buttons[0].click,
        nobody.page.retranslate,
        nobody.page.hide,
    )
    for value, go in enumerate(leave, 101):
        nobody.desk.go("order_value")
        field().setFocus()
        retype(field(), str(value))
        go()
        assert nobody.answers["order_value"] == value


def test_a_number_being_typed_belongs_to_its_client_when_another_is_chosen(roastery: Opened) -> None:
    roastery.desk.go("order_value")
    field = roastery.number("order_value").field
    field.setFocus()
    retype(field, "177")
    other = roastery.workspace.clients.create("two")
    roastery.workspace.clients.choose(other)
    assert roastery.answers["order_value"] == 177
    assert "order_value" not in roastery.workspace.interview(other).state.answers


def test_a_number_that_is_not_taken_holds_the_way_once_and_then_lets_go(nobody: Opened) -> None:
    nobody.desk.go("gross_margin")
    field = nobody.number("gross_margin").field
    field.setFocus()
    retype(field, "140")
    QTest.keyClick(field, Qt.Key.Key_Left, ALT)
    assert nobody.desk.state.at == "gross_margin"
    assert "100" in nobody.number("gross_margin").problem
    QTest.keyClick(field, Qt.Key.Key_Left, ALT)
    assert nobody.desk.state.at not in ("gross_margin", "order_value", "purchase_cycle")
    assert "gross_margin" not in nobody.answers


def test_the_usual_range_stands_beside_a_number_in_the_clients_currency(roastery: Opened) -> None:
    roastery.desk.go("order_value")
    typical = QUESTIONS.typical("order_value", roastery.answers)
    assert typical is not None
    symbol = roastery.context.messages.prose("currencies", "SAR.symbol")
    tr = roastery.context.messages.tr

    def begins(source: str) -> str:
        return without_bidi(tr(source, range=""))

    chips = [one for one in roastery.chips() if symbol in one]
    assert len(chips) == 1 and chips[0].startswith(begins("Usual in your sector: {range}"))
    for value, source in (
        (typical.high * 1.5, "Above what is usual in your sector: {range}"),
        (typical.low / 1.5, "Below what is usual in your sector: {range}"),
    ):
        roastery.desk.answer("order_value", value)
        assert any(one.startswith(begins(source)) and symbol in one for one in roastery.chips())


def test_an_unusual_number_is_kept_and_questioned_and_never_stops_the_way(roastery: Opened) -> None:
    roastery.desk.go("order_value")
    field = roastery.number("order_value").field
    field.setFocus()
    retype(field, "90000")
    press(field, Qt.Key.Key_Return)
    assert roastery.answers["order_value"] == 90_000
    assert roastery.context.messages.tr("Check it or go on.") in roastery.texts()
    QTest.keyClick(roastery.page, Qt.Key.Key_Left, ALT)
    assert roastery.desk.state.at not in (None, "order_value", "gross_margin", "purchase_cycle")


def test_answers_that_contradict_each_other_lead_to_each_other(roastery: Opened) -> None:
    roastery.desk.switch("full")
    roastery.desk.answer("horizon", 3)
    roastery.desk.answer("goal_balance", 90)
    there = {"goal_balance": "horizon", "horizon": "goal_balance"}
    for here, other in there.items():
        roastery.desk.go(here)
        link = next(one for one in roastery.links() if one.property("question") == other)
        link.click()
        assert roastery.desk.state.at == other
    roastery.desk.review()
    leads = {one.property("question") for one in roastery.links()}
    assert leads >= {"goal_balance", "horizon"}
