"""The mix, the budget, the target and the versions are edited where they are shown, and saved at once."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import dumps
from rawafid.advisor.advising import Advisor
from rawafid.knowledge.answer_file import Limit, Target
from rawafid.knowledge.answers import chosen
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.language.messages import load
from rawafid.language.numbers import Language, nice, without_bidi
from rawafid.terminal.plain_words import PlainWords
from rawafid.ui.advice_desk import at_budget
from rawafid.ui.context import Context
from rawafid.ui.pages.recommendation import RecommendationPage
from rawafid.ui.pages.recommendation_limits import LetterDialog, LimitsDialog
from rawafid.ui.pages.recommendation_mix import LEAST, AmountCell, MixTable
from rawafid.ui.pages.recommendation_versions import VersionsDialog
from rawafid.ui.pages.recommendation_words import RecommendationWords
from rawafid.ui.widgets.buttons import Button, IconButton
from rawafid.ui.widgets.chip import Chip
from rawafid.workspace.mix import WANTED
from tests.ui.keys import press, retype
from tests.ui.pages_shown import new_context, said_in

LONG_MS = 60_000


@cache
def _known() -> Knowledge:
    return load_knowledge()


@cache
def _advisor() -> Advisor:
    return Advisor(_known())


@pytest.fixture
def context(tmp_path: Path, qapp: object) -> Iterator[Context]:
    made = new_context(tmp_path, _known())
    made.workspace.clients.open_sample("roastery")
    yield made
    made.close()


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> RecommendationPage:
    """The page over real advice from the worker."""
    shown = RecommendationPage(context)
    qtbot.addWidget(shown)
    shown.resize(1234, 840)
    shown.show()
    shown.activateWindow()
    shown.refresh()
    qtbot.waitUntil(lambda: context.advice.is_current, timeout=LONG_MS)
    return shown


def _settle(page: RecommendationPage, qtbot: QtBot) -> None:
    desk = page.context.advice
    qtbot.waitUntil(lambda: desk.is_current and not desk.is_busy, timeout=LONG_MS)
    qtbot.wait(20)


def _client(context: Context) -> int:
    current = context.workspace.clients.current
    assert current is not None
    return current


def _table(page: RecommendationPage) -> MixTable:
    table = page._table()  # an earlier one may wait for its end beside it
    assert table is not None
    return table


def _cell(page: RecommendationPage, channel: str) -> AmountCell:
    button = _table(page).findChild(Button, f"amount:{channel}")
    assert button is not None
    cell = button.parentWidget()
    assert isinstance(cell, AmountCell)
    return cell


def _action(menu: QMenu, said: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == said)


def _press(page: QWidget, said: str) -> None:
    buttons = [one for one in page.findChildren(Button) if one.said == said and one.isVisibleTo(page)]
    assert buttons, said
    buttons[0].click()


def test_an_amount_typed_in_its_place_is_saved_worked_out_and_undone(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    workspace, client = context.workspace, _client(context)
    free = page.advice
    cell = _cell(page, "meta_ads")
    cell.findChild(Button, "amount:meta_ads").click()  # type: ignore[union-attr]  # just found
    field = QApplication.focusWidget()
    assert field is not None and cell.isAncestorOf(field)
    retype(field, "٢٬٠٠٠")
    press(field, Qt.Key.Key_Return)
    assert workspace.snapshot(client).options.limits == {"meta_ads": Limit(2000, 2000)}
    _settle(page, qtbot)
    assert page.advice is not None and free is not None
    row = next(row for row in page.advice.mix if row.channel == "meta_ads")
    assert row.bought_per_month == pytest.approx(2000)
    said = said_in(page)
    assert context.messages.tr("What your wishes cost") in said
    edits = page.advice.edits
    assert edits is not None
    cost = next(edit.cost for edit in edits.each if edit.channel == "meta_ads")
    assert cost is not None and cost > 100
    worth = without_bidi(context.messages.formatter.number(nice(cost)))
    for line in RecommendationWords(page.advice, context.messages, _known().questionnaire).mix():
        if line.channel == "meta_ads":
            assert all(without_bidi(wish) in said for wish in line.wishes)
            assert worth in without_bidi("".join(line.wishes)), "what it costs, on the row itself"
    focus = QApplication.focusWidget()
    assert focus is not None and focus.objectName() == "amount:meta_ads", "the keyboard stays in the row"
    workspace.undo()
    page.refresh()
    _settle(page, qtbot)
    assert [(row.channel, row.spend_per_month) for row in page.advice.mix] == [
        (row.channel, row.spend_per_month) for row in free.mix
    ]


def test_escape_leaves_the_amount_as_it_is(page: RecommendationPage, context: Context) -> None:
    cell = _cell(page, "meta_ads")
    cell.ask(LEAST)
    field = QApplication.focusWidget()
    assert field is not None
    retype(field, "7")
    press(field, Qt.Key.Key_Escape)
    assert not cell.is_asking
    assert context.workspace.snapshot(_client(context)).options.limits == {}


def test_the_menu_of_a_row_keeps_limits_and_rules_out(page: RecommendationPage, context: Context) -> None:
    tr, table, client = context.messages.tr, _table(page), _client(context)
    mix = context.workspace.mix(client)
    assert page.advice is not None
    bought = {row.channel: row.bought_per_month or 0.0 for row in page.advice.mix}
    _action(table.menu_of("snap_ads"), tr("Keep this amount")).trigger()
    kept = float(round(bought["snap_ads"]))
    assert mix.options.limits["snap_ads"] == Limit(kept, kept)
    _action(table.menu_of("instagram"), tr("Always keep it in the plan")).trigger()
    assert mix.options.limits["instagram"] == WANTED, "an account costs hours, so no amount is asked for"
    _action(table.menu_of("whatsapp"), tr("Never use it")).trigger()
    assert "whatsapp" in (chosen(context.workspace.snapshot(client).answers, "excluded_channels") or ())


def test_a_row_opens_its_menu_by_right_click_and_by_the_menu_key(
    page: RecommendationPage, qtbot: QtBot
) -> None:
    table = _table(page)
    row = table.findChild(IconButton, "menu:snap_ads")
    assert row is not None
    name = page.context.messages.tr(
        "Change what {channel} gets", channel=table._rows["snap_ads"][0].name
    )  # fmt: skip
    middle = QPoint(table.width() // 2, row.mapTo(table, QPoint(0, row.height() // 2)).y())
    for reason, at in (
        (QContextMenuEvent.Reason.Mouse, middle), (QContextMenuEvent.Reason.Keyboard, QPoint(0, 0)),
    ):  # fmt: skip
        page.activateWindow()
        row.setFocus()
        qtbot.waitUntil(row.hasFocus)
        QApplication.sendEvent(table, QContextMenuEvent(reason, at, table.mapToGlobal(at)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and menu.accessibleName() == name
        menu.close()
        qtbot.wait(10)


def test_a_channel_that_was_left_out_can_be_asked_for_and_given_back(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    tr = context.messages.tr
    _action(page.channel_menu("referral"), tr("Ask for it")).trigger()
    _settle(page, qtbot)
    assert page.advice is not None
    assert "referral" in [row.channel for row in page.advice.mix]
    assert tr("You asked for it") in said_in(_table(page))
    assert tr("Allow it again") in [one.text() for one in page.channel_menu("cold_call").actions()]
    _press(page, tr("Back to the free advice"))
    _settle(page, qtbot)
    assert context.workspace.snapshot(_client(context)).options.limits == {}
    assert "referral" not in [row.channel for row in page.advice.mix]


def test_wishes_that_cannot_hold_name_the_least_change_and_do_it(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    mix, client = context.workspace.mix(_client(context)), _client(context)
    mix.wish("meta_ads", Limit(9000))
    mix.wish("snap_ads", Limit(9000))
    page.refresh()
    _settle(page, qtbot)
    assert page.advice is not None and not page.advice.mix
    raise_it = [one for one in page.findChildren(Button) if "18,000" in one.said and one.isVisibleTo(page)]
    raise_it[0].click()
    assert context.workspace.snapshot(client).answers["monthly_budget"] == 18_000
    _settle(page, qtbot)
    assert {"meta_ads", "snap_ads"} <= {row.channel for row in page.advice.mix}


def test_limits_of_the_plan_are_saved_as_one_change(page: RecommendationPage, context: Context) -> None:
    page.ask_limits()
    dialog = page.findChild(LimitsDialog)
    assert dialog is not None
    dialog.count.setFocus()
    retype(dialog.count.field, "5")
    retype(dialog.upstream[0].field, "٣٠")
    dialog.save()
    options = context.workspace.mix(_client(context)).options
    assert (options.max_channels, options.upstream_share, options.inbound_share) == (5, (0.3, 1.0), None)
    context.workspace.undo()
    assert context.workspace.mix(_client(context)).options.max_channels is None


def test_shares_the_wrong_way_round_are_refused_in_a_sentence(
    page: RecommendationPage, context: Context
) -> None:
    page.ask_limits()
    dialog = page.findChild(LimitsDialog)
    assert dialog is not None
    retype(dialog.inbound[0].field, "70")
    retype(dialog.inbound[1].field, "20")
    dialog.save()
    assert dialog.isVisible()
    said = context.messages.tr("The least is above the most: change one of the two.")
    assert said in said_in(dialog)
    assert context.workspace.mix(_client(context)).options.inbound_share is None


def test_the_attitude_to_risk_is_chosen_in_the_head(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    actions = [action for action in page.scenario_menu().actions() if action.isCheckable()]
    assert [action.isChecked() for action in actions] == [False, True, False]
    actions[2].trigger()
    _settle(page, qtbot)
    assert page.advice is not None and page.advice.scenario == "bold"
    button = page.findChild(Button, "head:scenario")
    assert button is not None and context.messages.tr("Bold") in without_bidi(button.said)


# ── another budget


def _opened_tray(page: RecommendationPage) -> None:
    button = page.findChild(Button, "head:budget")
    assert button is not None
    button.click()


def test_a_position_of_the_slider_is_exactly_the_advice_for_that_budget(
    page: RecommendationPage, qtbot: QtBot
) -> None:
    _opened_tray(page)
    tray = page.tray
    qtbot.waitUntil(lambda: not tray.ladder.is_busy, timeout=LONG_MS)
    assert page.advice is not None
    done, whole = tray.ladder.progress
    assert done == whole >= 15
    amount = tray._amounts[-3]
    client = at_budget(page.advice.client_file, amount)
    there = tray.ladder.at(amount)
    assert there is not None
    assert dumps(there) == dumps(_advisor().advise(client, start=page.advice.start, brief=True))


def test_a_drag_looks_up_and_its_release_shows_the_whole_page(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    _opened_tray(page)
    tray = page.tray
    qtbot.waitUntil(lambda: not tray.ladder.is_busy, timeout=LONG_MS)
    kept = page.advice
    slider = tray._slider
    slider.setSliderDown(True)
    slider.setValue(slider.maximum())
    assert page.shown() is kept, "the page rests while the slider is dragged"
    said = said_in(tray)
    there = tray.ladder.at(tray._amounts[-1])
    assert there is not None
    assert context.formatter.percent(there.shares["upstream"]) in said
    slider.setSliderDown(False)
    assert page.shown() is there
    assert context.workspace.snapshot(_client(context)).answers["monthly_budget"] == 12_000, (
        "nothing is saved"
    )
    tray._leave_button.click()
    assert page.shown() is kept


def test_a_typed_budget_is_tried_kept_and_undone(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    workspace, client = context.workspace, _client(context)
    _opened_tray(page)
    field = page.tray._number.field
    field.setFocus()
    retype(field, "١٥٬٥٥٥")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shown() is not page.advice, timeout=LONG_MS)
    tried = page.shown()
    assert tried is not None and tried.budget_per_month == pytest.approx(15_555)
    assert workspace.snapshot(client).answers["monthly_budget"] == 12_000
    page.tray._keep_button.click()
    assert workspace.snapshot(client).answers["monthly_budget"] == 15_555
    _settle(page, qtbot)
    assert page.shown() is page.advice and page.advice is not None
    assert [row.spend_per_month for row in page.advice.mix] == [row.spend_per_month for row in tried.mix]
    workspace.undo()
    assert workspace.snapshot(client).answers["monthly_budget"] == 12_000


def test_a_mix_that_is_only_tried_is_not_edited(page: RecommendationPage, qtbot: QtBot) -> None:
    _opened_tray(page)
    qtbot.waitUntil(lambda: not page.tray.ladder.is_busy, timeout=LONG_MS)
    page.tray._slider.setValue(0)
    assert page.shown() is not page.advice
    assert not [one for one in _table(page).findChildren(IconButton) if one.objectName().startswith("menu:")]


def test_a_target_is_set_and_its_money_becomes_the_budget(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    workspace, client = context.workspace, _client(context)
    _opened_tray(page)
    page.tray._switch("target")
    retype(page.tray._number.field, "1,500")
    press(page.tray._number.field, Qt.Key.Key_Return)
    page.tray._aim_button.click()
    assert workspace.snapshot(client).options.target == Target(orders=1500, chance=0.8)
    _settle(page, qtbot)
    assert page.advice is not None and page.advice.target is not None and page.advice.target.reached
    money = page.advice.target.money_per_month
    assert money is not None
    page.tray._take_money()
    after = workspace.snapshot(client)
    assert after.answers["monthly_budget"] == money
    assert after.options.target is None


# ── versions


def test_a_plan_is_adopted_and_a_later_one_says_that_it_differs(
    page: RecommendationPage, context: Context, qtbot: QtBot
) -> None:
    tr, client = context.messages.tr, _client(context)
    _settle(page, qtbot)
    page._adopt()
    versions = context.workspace.versions(client)
    adopted = versions.adopted()
    assert adopted is not None
    day = context.dates.day(adopted.made_at.astimezone().date())
    assert tr("Adopted on {date}", date=day) in [chip.text() for chip in page.findChildren(Chip)]
    context.workspace.mix(client).budget(20_000.0)
    page.refresh()
    _settle(page, qtbot)
    said = said_in(page)
    assert "12,000" in said and "20,000" in said
    assert versions.adopted() == adopted, "what was adopted stays as it was"
    _press(page, tr("See both"))
    dialog = page.findChild(VersionsDialog)
    assert dialog is not None
    told = said_in(dialog)
    assert tr("Then") in told and tr("Now") in told
    _press(dialog, tr("Put its answers back"))
    assert context.workspace.snapshot(client).answers["monthly_budget"] == 12_000
    context.workspace.undo()
    assert context.workspace.snapshot(client).answers["monthly_budget"] == 20_000


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_letter_for_a_manager_tells_amounts_and_ranges_without_marks(
    context: Context, page: RecommendationPage, language: Language
) -> None:
    advice: Advice | None = page.advice
    assert advice is not None
    letter = PlainWords(advice, load(language), _known().questionnaire).letter()
    assert letter == without_bidi(letter)
    say = RecommendationWords(advice, load(language), _known().questionnaire).say
    for row in advice.mix[:3]:
        assert without_bidi(say.spend(row.spend_per_month or 0.0)) in letter


def test_the_letter_is_copied_as_it_was_edited(page: RecommendationPage) -> None:
    page.show_letter()
    dialog = page.findChild(LetterDialog)
    assert dialog is not None
    dialog.text.setPlainText("خطة")
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "خطة"
