"""The questionnaire page with the real workspace, advisor and worker, under real keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QWidget

from rawafid.advisor.advice import Advice, Enough, NextQuestion
from rawafid.advisor.advising import advise
from rawafid.errors import UserError
from rawafid.knowledge.answers import NOT_APPLICABLE, Answer, Rows
from rawafid.knowledge.interview import begin
from rawafid.knowledge.samples import load_sample
from rawafid.language.messages import load
from rawafid.language.numbers import Language, without_bidi
from rawafid.language.search import folded
from rawafid.ui.pages.preview import (
    Preview,
    effect_in_words,
    may_stop,
    open_questions,
    worth_of_asking,
)
from rawafid.ui.pages.questionnaire_table import to_all
from rawafid.ui.pages.questionnaire_words import leaf_of, leaves
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.option_card import OptionCard
from rawafid.ui.widgets.stepper import Stepper
from tests.ui.keys import press, retype
from tests.ui.opened_questionnaire import QUESTIONS, Opened
from tests.workspace.desk import KNOWLEDGE


def given(opened: Opened, question: str) -> Answer:
    """What the workspace holds now."""
    return opened.desk.state.answers[question]


# ── answering ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_digit_chooses_and_the_answer_is_kept_at_once(nobody: Opened) -> None:
    press(nobody.page, Qt.Key.Key_2, "2")
    assert nobody.desk.state.answers["sector"] == QUESTIONS.questions["sector"].options[1]
    with_arabic_digit = "٣"
    press(nobody.page, text=with_arabic_digit)
    assert nobody.desk.state.answers["sector"] == QUESTIONS.questions["sector"].options[2]


def test_zero_says_that_it_is_not_known(nobody: Opened) -> None:
    press(nobody.page, Qt.Key.Key_0, "0")
    assert nobody.desk.state.answers["sector"] is None
    assert nobody.desk.state.progress()[0].unknown == 1


def test_a_click_on_a_card_answers(nobody: Opened) -> None:
    QTest.mouseClick(nobody.card("health_clinic"), Qt.MouseButton.LeftButton)
    assert nobody.desk.state.answers["sector"] == "health_clinic"


def test_several_cards_are_ticked_and_none_of_these_is_an_answer(nobody: Opened) -> None:
    nobody.desk.go("assets")
    for asset in ("website", "contact_list"):
        QTest.mouseClick(nobody.card(asset), Qt.MouseButton.LeftButton)
    assert given(nobody, "assets") == ("website", "contact_list")
    QTest.mouseClick(nobody.card("(none)"), Qt.MouseButton.LeftButton)
    assert given(nobody, "assets") == ()
    QTest.mouseClick(nobody.card("(unknown)"), Qt.MouseButton.LeftButton)
    assert given(nobody, "assets") is None


@pytest.mark.parametrize("typed", ["1250.5", "١٢٥٠٫٥", "۱۲۵۰٫۵", "1,250.50"])
def test_a_number_is_read_in_any_digits_and_kept_when_the_field_is_left(nobody: Opened, typed: str) -> None:
    nobody.desk.go("order_value")
    field = nobody.number("order_value").field
    field.setFocus()
    retype(field, typed)
    press(field, Qt.Key.Key_Return)
    assert nobody.desk.state.answers["order_value"] == 1250.5


def test_digits_typed_into_a_number_choose_no_card(nobody: Opened) -> None:
    nobody.desk.go("order_value")
    retype(nobody.number("order_value").field, "3")
    assert "purchase_cycle" not in nobody.desk.state.answers


def test_a_number_out_of_range_is_not_kept_and_the_field_says_what_is_accepted(nobody: Opened) -> None:
    nobody.desk.go("gross_margin")
    edit = nobody.number("gross_margin")
    retype(edit.field, "140")
    press(edit.field, Qt.Key.Key_Return)
    assert "gross_margin" not in nobody.desk.state.answers
    assert "100" in edit.problem


def test_an_emptied_number_is_open_again(roastery: Opened) -> None:
    roastery.desk.go("order_value")
    field = roastery.number("order_value").field
    retype(field, "")
    press(field, Qt.Key.Key_Return)
    assert "order_value" not in roastery.desk.state.answers


def test_what_does_not_apply_is_said_beside_a_number(nobody: Opened) -> None:
    nobody.desk.go("order_value")
    nobody.button("Does not apply").click()
    assert nobody.desk.state.answers["order_value"] is NOT_APPLICABLE


def test_a_contradiction_is_remarked_and_the_answer_kept(roastery: Opened) -> None:
    roastery.desk.go("gross_margin")
    edit = roastery.number("gross_margin")
    retype(edit.field, "1")
    press(edit.field, Qt.Key.Key_Return)
    assert roastery.desk.state.answers["gross_margin"] == 1
    warning = next(one for one in QUESTIONS.warnings(roastery.desk.state.answers))
    said = roastery.context.messages.explain(UserError(warning.message, warning.values))
    assert without_bidi(said) in roastery.texts()


def test_a_slider_is_kept_at_every_step_of_a_key(nobody: Opened) -> None:
    nobody.desk.go("goal_balance")
    slider = nobody.page.findChild(QSlider)
    assert slider is not None
    press(slider, Qt.Key.Key_Up)
    assert nobody.desk.state.answers["goal_balance"] == 55
    press(nobody.page, Qt.Key.Key_1, "1")
    assert nobody.desk.state.answers["goal_balance"] == 0


def test_a_table_of_sources_is_filled_and_brought_to_a_hundred(nobody: Opened) -> None:
    nobody.desk.go("heard_from")
    friend = nobody.context.messages.prose("questions", "heard_from.word_of_mouth")
    rows = {one.accessibleName(): one for one in nobody.page.findChildren(QSlider)}
    press(rows[friend], Qt.Key.Key_PageUp)
    press(rows[friend], Qt.Key.Key_PageUp)
    assert nobody.desk.state.answers["heard_from"] == Rows([("word_of_mouth", 20.0)])
    nobody.button("Bring the sum to 100%").click()
    assert nobody.desk.state.answers["heard_from"] == Rows([("word_of_mouth", 100.0)])
    nobody.button("None of these").click()
    assert nobody.desk.state.answers["heard_from"] == Rows()


def test_an_amount_for_a_channel_is_typed(roastery: Opened) -> None:
    roastery.desk.go("current_spend")
    name = roastery.context.messages.prose("channels", "meta_ads")
    edit = next(one for one in roastery.page.findChildren(NumberEdit) if one.accessibleName() == name)
    retype(edit.field, "٣٠٠٠")
    press(edit.field, Qt.Key.Key_Return)
    answer = roastery.desk.state.answers["current_spend"]
    assert isinstance(answer, Rows) and dict(answer)["meta_ads"] == 3000


def test_a_long_list_is_searched_in_whatever_the_spelling(nobody: Opened) -> None:
    nobody.desk.go("country")
    search = nobody.page.findChild(QWidget, "search")
    assert search is not None
    retype(search, "اردن")
    shown = [one.objectName() for one in nobody.page.findChildren(QWidget) if "option:" in one.objectName()]
    assert "option:JO" in shown and "option:SA" not in shown
    QTest.mouseClick(nobody.card("JO"), Qt.MouseButton.LeftButton)
    assert nobody.desk.state.answers["country"] == "JO"


# ── the way through ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_arrow_keys_lead_on_by_the_direction_of_reading(nobody: Opened) -> None:
    first = nobody.desk.state.at
    QTest.keyClick(nobody.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    second = nobody.desk.state.at
    assert second != first
    QTest.keyClick(nobody.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert nobody.desk.state.at == first
    nobody.workspace.change_settings(language="en")
    nobody.page.retranslate()
    QTest.keyClick(nobody.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert nobody.desk.state.at == second


@pytest.mark.parametrize("mode", ["quick", "full"])
def test_going_on_passes_every_question_and_going_back_returns_by_the_same_pages(
    nobody: Opened, mode: str
) -> None:
    nobody.button("Full" if mode == "full" else "Quick").click()
    expected = leaves(nobody.desk.state)
    passed: list[tuple[str, ...]] = []
    for _ in expected:
        assert nobody.desk.state.at is not None
        passed.append(leaf_of(nobody.desk.state, nobody.desk.state.at))
        QTest.keyClick(nobody.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert tuple(passed) == expected
    assert nobody.desk.state.at is None
    returned: list[tuple[str, ...]] = []
    for _ in expected:
        QTest.keyClick(nobody.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert nobody.desk.state.at is not None
        returned.append(leaf_of(nobody.desk.state, nobody.desk.state.at))
    assert tuple(reversed(returned)) == expected


def test_tab_goes_from_the_questions_to_the_buttons_under_them(nobody: Opened) -> None:
    nobody.desk.go("order_value")
    at = nobody.number("gross_margin").field
    at.setFocus()
    met: list[str] = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or nobody.page, Qt.Key.Key_Tab)
        met.append(getattr(QApplication.focusWidget(), "said", ""))
    tr = nobody.context.messages.tr
    expected = [
        tr("I don't know"), tr("Does not apply"), tr("Why do we ask?"),
        tr("Add a note or a source to the answer"), tr("Previous"), tr("Save and go on later"),
    ]  # fmt: skip
    assert met[:6] == expected


def test_a_step_of_the_stepper_jumps_to_its_section(nobody: Opened) -> None:
    stepper = nobody.page.findChild(Stepper)
    assert stepper is not None
    stepper.buttons[3].click()
    assert nobody.desk.state.section == "resources"
    stepper.buttons[-1].click()
    assert nobody.desk.state.at is None


def test_the_review_leads_back_to_a_question(roastery: Opened) -> None:
    roastery.desk.review()
    assert "145" not in roastery.texts()
    title = roastery.context.messages.prose("questions", "gross_margin")
    change = next(
        one
        for one in roastery.page.findChildren(QPushButton)
        if one.isVisible() and title in one.accessibleName()
    )
    change.click()
    assert roastery.desk.state.at == "gross_margin"
    roastery.bot.waitUntil(roastery.number("gross_margin").field.hasFocus)


def test_a_note_is_kept_when_one_goes_on(nobody: Opened) -> None:
    nobody.button("Add a note or a source to the answer").click()
    note = QApplication.focusWidget()
    assert note is not None
    for letter in "من دفتر المحل":
        press(note, text=letter)
    nobody.button("Next").click()
    assert nobody.desk.notes == {"sector": "من دفتر المحل"}


def test_undo_shows_the_former_answer(roastery: Opened) -> None:
    roastery.desk.go("sector")
    before = roastery.desk.state.answers["sector"]
    QTest.mouseClick(roastery.card("health_clinic"), Qt.MouseButton.LeftButton)
    roastery.workspace.undo()
    assert roastery.desk.state.answers["sector"] == before
    assert roastery.card(str(before)).property("checked") is True


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_question_can_be_shown_in_every_language(roastery: Opened, language: str) -> None:
    roastery.workspace.change_settings(language=language)
    roastery.page.retranslate()
    roastery.desk.switch("full")
    for question in QUESTIONS.questions:
        roastery.desk.go(question)
        if roastery.desk.state.at == question:
            assert without_bidi(roastery.context.messages.prose("questions", question)) in roastery.texts()
    roastery.desk.review()
    for control in roastery.page.findChildren(QPushButton):
        if control.isVisible():
            assert control.accessibleName() or control.text(), control


# ── the preview ─────────────────────────────────────────────────────────────────────────────────────────────


def test_before_five_answers_the_preview_says_how_many_are_missing(nobody: Opened) -> None:
    press(nobody.page, Qt.Key.Key_1, "1")
    press(nobody.page, Qt.Key.Key_0, "0")
    preview = nobody.page.findChild(Preview)
    assert preview is not None
    expected = nobody.context.messages.tr("Answer {n} more questions to see the preview.", n=5)
    assert without_bidi(expected) in nobody.texts(preview)


def test_an_answer_moves_the_preview_and_is_told_in_words(roastery: Opened) -> None:
    preview = roastery.page.findChild(Preview)
    assert preview is not None
    advice = roastery.context.advice
    roastery.bot.waitUntil(lambda: advice.is_current, timeout=10_000)
    before = advice.advice
    roastery.desk.answer("goal_balance", 100)
    roastery.bot.waitUntil(lambda: advice.advice is not before and advice.is_current, timeout=10_000)
    assert before is not None and advice.advice is not None
    told = effect_in_words(
        before, advice.advice, "goal_balance", messages=roastery.context.messages, questionnaire=QUESTIONS
    )
    assert without_bidi(told).replace("&", "&amp;") in roastery.texts(preview)


def test_a_failure_keeps_the_preview_and_offers_to_try_again(roastery: Opened) -> None:
    advice = roastery.context.advice
    roastery.bot.waitUntil(lambda: advice.is_current and not advice.is_busy, timeout=15_000)
    asked = roastery.bot.waitSignal(advice.changed, timeout=10_000)
    advice.failed.emit("the reason")
    assert "the reason" in roastery.texts()
    with asked:
        roastery.button("Try again").click()
    assert "the reason" not in roastery.texts()


def test_a_question_of_the_preview_leads_to_it(nobody: Opened) -> None:
    preview = nobody.page.findChild(Preview)
    assert preview is not None
    second = nobody.desk.state.remaining()[1]
    title = nobody.context.messages.prose("questions", second)
    row = next(one for one in preview.findChildren(QPushButton) if one.accessibleName() == title)
    row.click()
    assert nobody.desk.state.at == second


# ── words, without a window ─────────────────────────────────────────────────────────────────────────────────


def _advice(**answers: object) -> Advice:
    sample = load_sample("roastery", QUESTIONS)
    state = begin(QUESTIONS, sample.answers)
    for question, answer in answers.items():
        state = state.answer(question, answer)
    return advise(replace(sample, answers=state.answers), KNOWLEDGE, start="2026-12", brief=True)


def test_the_effect_names_where_the_effort_went_and_the_share() -> None:
    before, after = _advice(goal_balance=20), _advice(goal_balance=100)
    moved = after.shares["upstream"] - before.shares["upstream"]
    assert moved > 0
    messages = load("en")
    told = without_bidi(
        effect_in_words(before, after, "goal_balance", messages=messages, questionnaire=QUESTIONS)
    )
    assert messages.formatter.percent(moved) in told
    assert "from downstream to upstream" in told or "from outbound to inbound" in told


def test_an_answer_that_moves_nothing_is_said_to_move_nothing() -> None:
    advice = _advice()
    told = effect_in_words(advice, advice, "sector", messages=load("en"), questionnaire=QUESTIONS)
    assert told == "The split stays as it was."


def test_what_is_worth_most_is_asked_first_and_nothing_that_is_answered() -> None:
    state = begin(QUESTIONS).answer("sector", "retail_ecommerce")
    worth = (
        NextQuestion("sector", 900.0),
        NextQuestion("order_value", 500.0),
        NextQuestion("hour_cost", 50.0),
    )
    found = open_questions(state, replace(_advice(), next_questions=worth))
    assert [one.question for one in found] == ["order_value", "hour_cost", "customer_type"]
    assert [one.weight for one in found] == ["big", "small", ""]


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_it_offers_to_stop_only_when_nothing_left_is_worth_asking(language: Language) -> None:
    state, messages = begin(QUESTIONS, load_sample("roastery", QUESTIONS).answers), load(language)
    asking = replace(_advice(), enough=Enough(stop=False, best=1_200.0, rest=2_000.0))
    enough = replace(asking, enough=Enough(stop=True, best=40.0, rest=90.0))
    assert not may_stop(state, asking) and may_stop(state, enough)
    assert messages.formatter.number(1_200) in without_bidi(worth_of_asking(state, asking, messages))
    assert messages.formatter.number(90) in without_bidi(worth_of_asking(state, enough, messages))
    assert worth_of_asking(state, _advice(), messages) == ""
    few = begin(QUESTIONS).answer("sector", "retail_ecommerce")
    assert not may_stop(few, enough) and worth_of_asking(few, enough, messages) == ""


def test_the_offer_to_stop_leads_to_the_review(roastery: Opened) -> None:
    preview = roastery.page.findChild(Preview)
    assert preview is not None
    roastery.bot.waitUntil(lambda: roastery.context.advice.is_current, timeout=10_000)
    preview.review_wanted.emit()
    assert roastery.desk.state.at is None


def test_shares_are_brought_to_a_hundred_in_their_proportions() -> None:
    assert to_all({"a": 10, "b": 10, "c": 10}) == {"a": 34, "b": 33, "c": 33}
    assert to_all({"a": 150, "b": 50}) == {"a": 75, "b": 25}
    assert to_all({}) == {}


def test_numbers_stand_with_the_choice_before_them_and_long_lists_stand_alone() -> None:
    shown = leaves(begin(QUESTIONS))
    assert ("purchase_cycle", "order_value", "gross_margin") in shown
    assert ("currency",) in shown and ("monthly_budget", "team_hours") in shown
    assert [id for leaf in shown for id in leaf] == list(begin(QUESTIONS).path())


def test_the_search_reads_alef_and_taa_alike() -> None:
    assert folded("الإمارات") == folded("الامارات")
    assert folded("ليرة") == folded("ليره")


def test_a_long_list_ends_with_what_is_none_of_its_names(nobody: Opened) -> None:
    nobody.desk.go("country")
    nobody.page.refresh()
    shown = [one for one in nobody.page.findChildren(OptionCard) if one.isVisible()]
    countries = [
        one
        for one in shown
        if one.objectName().removeprefix("option:") in QUESTIONS.questions["country"].options
    ]
    last = max(countries, key=lambda one: (one.mapTo(nobody.page, one.rect().topLeft()).y(), -one.x()))
    assert last.objectName() == "option:other"
