"""The recommendation page over real advice for the sample clients."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.language.messages import load
from rawafid.language.numbers import Language, without_bidi
from rawafid.terminal.plan_words import PlanWords
from rawafid.ui.context import Context
from rawafid.ui.pages.recommendation import RecommendationPage
from rawafid.ui.pages.recommendation_mix import MixTable
from rawafid.ui.pages.recommendation_words import RecommendationWords
from rawafid.ui.widgets.buttons import Button, IconButton
from rawafid.ui.widgets.split_bar import SplitBar
from tests.ui.keys import press
from tests.ui.pages_shown import advice_on, clipped, new_context, said_in, unnamed


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def context(tmp_path: Path, knowledge: Knowledge, qapp: object) -> Iterator[Context]:
    made = new_context(tmp_path, knowledge)
    yield made
    made.close()


def _page(
    context: Context, qtbot: QtBot, sample: str, size: tuple[int, int] = (1234, 840)
) -> RecommendationPage:
    if sample:
        context.workspace.clients.choose(context.workspace.clients.open_sample(sample))
    page = RecommendationPage(context)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


def _computed(page: RecommendationPage, qtbot: QtBot) -> None:
    """Wait for the advice with its what-ifs from the worker."""
    page.refresh()
    qtbot.waitUntil(
        lambda: page.advice is not None and page.advice.what_would_change is not None, timeout=60_000
    )
    qtbot.wait(20)  # Qt shows what is new in a layout when the event loop comes round


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("sample", ["pineapple", "accounting", "cafe"])
def test_amounts_of_the_mix_are_those_of_the_advice_in_each_language(
    knowledge: Knowledge, sample: str, language: Language
) -> None:
    advice = advice_on(sample)
    words = RecommendationWords(advice, load(language), knowledge.questionnaire)
    lines = words.mix()
    assert [line.channel for line in lines] == [row.channel for row in advice.mix]
    for line, row in zip(lines, advice.mix, strict=True):
        assert line.low <= row.share <= line.high <= 1
        assert line.reason and line.details
    assert words.headline() and words.explanation()
    assert len(words.key_figures()) == 4
    left_out = [channel for _, channels in words.left_out() for channel, _ in channels]
    assert sorted(left_out) == sorted(one.channel for one in advice.not_chosen)


def test_half_of_the_effort_at_least_has_the_confidence_that_is_told(knowledge: Knowledge) -> None:
    advice = advice_on("furniture")
    level, _ = RecommendationWords(advice, load("en"), knowledge.questionnaire).confidence()
    better = {"high": ("high",), "medium": ("high", "medium"), "low": ("high", "medium", "low")}[level]
    assert sum(row.share for row in advice.mix if row.confidence in better) >= 0.5 * sum(
        row.share for row in advice.mix
    )


def test_a_list_of_channels_keeps_its_order_inside_an_arabic_sentence(knowledge: Knowledge) -> None:
    advice = advice_on("roastery", brief=False)
    words = RecommendationWords(advice, load("ar"), knowledge.questionnaire)
    told = [change.channels for change in words.changes() if "،" in change.channels]
    assert told
    assert all("\u2067" in one for one in told)  # an isolate that runs right to left round the whole list


def test_the_page_shows_the_finding_the_mix_and_what_would_change_it(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    _computed(page, qtbot)
    said = said_in(page)
    assert page.advice is not None
    words = RecommendationWords(page.advice, context.messages, context.knowledge.questionnaire)
    for expected in (words.headline(), words.based_on(), *(line.name for line in words.mix())):
        assert without_bidi(expected) in said
    for change in words.changes():
        assert without_bidi(context.messages.tr("If the answer were: {answer}", answer=change.answer)) in said
    bars = page.findChildren(SplitBar)
    assert [part.token for bar in bars for part in bar.parts] == [
        "upstream", "downstream", "inbound", "outbound",
    ]  # fmt: skip


def test_the_page_says_what_the_answers_share_of_upstream_work_costs(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    _computed(page, qtbot)
    assert page.advice is not None
    cost = page.advice.brand_share.cost_share
    assert cost > 0.01
    given_up = without_bidi(context.formatter.percent(cost))
    assert f"تتنازل عن نحو {given_up} من قيمتها" in said_in(page)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("size", [(1074, 640), (1234, 840)])
def test_no_label_is_clipped(context: Context, qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    context.workspace.change_settings(language=language)
    page = _page(context, qtbot, "furniture", size)
    page.show_advice(advice_on("furniture", brief=False))
    page.retranslate()
    qtbot.wait(20)
    assert clipped(page) == []


def test_every_control_has_a_name(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    assert unnamed(page, (QAbstractButton,)) == []


def test_approaches_move_under_the_name_in_a_narrow_window(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    table = page.findChild(MixTable)
    assert table is not None
    heading = context.messages.tr("Approach")
    heads = [label for label in table.findChildren(QLabel) if without_bidi(label.text()) == heading]
    assert heads[0].isVisibleTo(table)
    page.resize(1000, 640)
    qtbot.wait(20)
    assert not heads[0].isVisibleTo(table)
    channels = context.messages.prose("approaches", "downstream")
    assert channels in said_in(table)


def test_a_row_opens_its_details_and_stays_open_in_another_language(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    opener = page.findChild(IconButton, f"opener:{advice_on('roastery', brief=False).mix[0].channel}")
    assert opener is not None
    before = said_in(page)
    opener.click()
    after = said_in(page)
    assert len(after) > len(before)
    context.workspace.change_settings(language="en")
    page.retranslate()
    assert "Results a month" in said_in(page)


def test_channels_left_out_are_told_when_asked(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    title = context.messages.tr("Channels left out, and why")
    assert title not in said_in(page)
    why = [button for button in page.findChildren(Button) if button.accessibleName() == title]
    why[0].click()
    assert title in said_in(page)


def test_a_reason_leads_to_its_answer(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    wanted: list[str] = []
    context.page_wanted.connect(wanted.append)
    page.go_to_question("order_value")
    current = context.workspace.clients.current
    assert current is not None
    assert wanted == ["questionnaire"]
    assert context.workspace.interview(current).state.at == "order_value"


def test_a_reason_behind_a_channel_leads_to_the_answer_that_made_it(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery")
    advice = advice_on("roastery", brief=False)
    page.show_advice(advice)
    table = page.findChild(MixTable)
    assert table is not None
    for opener in table.findChildren(IconButton):
        if opener.objectName().startswith("opener:"):
            opener.click()
    asked = [
        label
        for label in table.findChildren(QLabel)
        if context.messages.tr("Your answer") in without_bidi(label.text())
    ]
    assert asked
    words = RecommendationWords(advice, context.messages, context.knowledge.questionnaire)
    questions = [detail.question for line in words.mix() for detail in line.details if detail.question]
    assert len(asked) == len(questions)
    asked[0].linkActivated.emit(questions[0])
    current = context.workspace.clients.current
    assert current is not None
    assert context.workspace.interview(current).state.at == questions[0]


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_scenarios_topics_and_wishes_are_told_with_their_figures(
    context: Context, qtbot: QtBot, language: str
) -> None:
    context.workspace.change_settings(language=language)
    page = _page(context, qtbot, "roastery")
    advice = advice_on("roastery", brief=False)
    page.show_advice(advice)
    said = said_in(page)
    tr = context.messages.tr
    assert advice.scenarios and advice.because and advice.edits
    for title in ("Three attitudes to risk", "What your answers do to the plan", "What your wishes cost"):
        assert without_bidi(tr(title)) in said
    words = PlanWords(advice, context.messages, context.knowledge.questionnaire)
    for line in words.scenarios():
        assert without_bidi(line.name) in said and without_bidi(line.gain_in_bad_cases) in said
    for topic in words.topics():
        assert without_bidi(topic.name) in said
    for wish in words.wishes():
        assert without_bidi(wish) in said


def test_a_sign_stays_on_its_side_of_the_number_in_arabic() -> None:
    questionnaire = load_knowledge().questionnaire
    for topic in PlanWords(advice_on("roastery", brief=False), load("ar"), questionnaire).topics():
        for figure in (topic.upstream, topic.inbound, topic.worth):
            assert figure.startswith("\u2066")  # a left-to-right isolate round sign and digits


def test_without_a_client_the_page_leads_to_the_clients(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "")
    page.refresh()
    assert context.messages.tr("No client is chosen") in said_in(page)
    wanted: list[str] = []
    context.page_wanted.connect(wanted.append)
    page.findChildren(Button)[0].click()
    assert wanted == ["clients"]


def test_with_too_few_answers_the_page_names_what_to_answer(context: Context, qtbot: QtBot) -> None:
    clients = context.workspace.clients
    clients.choose(clients.create("متجر جديد"))
    page = _page(context, qtbot, "")
    page.refresh()
    said = said_in(page)
    current = clients.current
    assert current is not None
    for question in context.workspace.interview(current).state.path()[:5]:
        assert context.messages.prose("questions", question) in said
    assert page.advice is None


def test_a_failure_keeps_the_last_good_advice_and_offers_to_try_again(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "cafe")
    _computed(page, qtbot)
    good = page.advice
    context.advice.failed.emit("تعذّر الحساب.")
    assert page.advice is good
    assert "تعذّر الحساب." in said_in(page)
    again = [b for b in page.findChildren(Button) if b.said == context.messages.tr("Try again")]
    again[0].click()
    qtbot.waitUntil(lambda: "تعذّر الحساب." not in said_in(page), timeout=10_000)


def test_a_failure_before_any_advice_says_so(context: Context, qtbot: QtBot) -> None:
    context.workspace.clients.choose(context.workspace.clients.open_sample("cafe"))
    page = _page(context, qtbot, "")
    page.refresh()
    assert context.messages.tr("The advice is being worked out") in said_in(page)
    context.advice.failed.emit("تعذّر الحساب.")
    assert context.messages.tr("The advice could not be worked out") in said_in(page)


def test_a_page_that_is_right_already_is_not_built_again(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "cafe")
    _computed(page, qtbot)
    qtbot.waitUntil(lambda: not context.advice.is_busy, timeout=10_000)
    table = page.findChild(MixTable)
    page.refresh()
    assert page.findChild(MixTable) is table


def test_the_mix_is_wholly_in_arabic_digits_when_they_are_chosen(context: Context, qtbot: QtBot) -> None:
    context.workspace.change_settings(digits="arabic")
    page = _page(context, qtbot, "roastery")
    page.show_advice(advice_on("roastery", brief=False))
    table = page.findChild(MixTable)
    assert table is not None
    assert not any(sign in "0123456789" for sign in said_in(table))
    assert "٪" in said_in(table)


def test_the_page_scrolls_by_keyboard(context: Context, qtbot: QtBot) -> None:
    page = _page(context, qtbot, "roastery", (1074, 640))
    page.show_advice(advice_on("roastery", brief=False))
    qtbot.wait(20)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    press(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(page, Qt.Key.Key_Home)
    assert bar.value() == 0
