"""The recommendation: the finding in a sentence, what to expect, the mix, why, and what would change it.

The budget and the attitude to risk stand in the head and the mix is a table that can be edited: every wish
is saved, worked out anew on the worker and shown with what it costs.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from rawafid.knowledge.answer_file import SCENARIOS, Limit, Target
from rawafid.terminal.plain_words import PlainWords
from rawafid.terminal.plan_words import SCENARIO_TEXTS
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import AdvicePage, tip
from rawafid.ui.pages.recommendation_budget import BudgetTray
from rawafid.ui.pages.recommendation_cards import Cards
from rawafid.ui.pages.recommendation_limits import LetterDialog, LimitsDialog
from rawafid.ui.pages.recommendation_mix import MixTable
from rawafid.ui.pages.recommendation_parts import Columns, Section
from rawafid.ui.pages.recommendation_side import SideColumn
from rawafid.ui.pages.recommendation_versions import VersionsDialog, VersionWords, same_plan
from rawafid.ui.pages.recommendation_wishes import end_wish, mend_wishes
from rawafid.ui.pages.recommendation_words import Mend, RecommendationWords
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import link, primary, secondary
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.placing import below
from rawafid.workspace.mix import WANTED

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.workspace.mix import Mix
    from rawafid.workspace.versions import AdviceVersion

LEFT_OUT: Final = "left_out"


class RecommendationPage(AdvicePage):
    """Shows the advice of `context.advice` for the current client, and lets it be edited."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._open_rows: frozenset[str] = frozenset()
        self._shows_left_out = False
        self._columns: Columns | None = None
        self._trial: Advice | None = None
        self._adopted: AdviceVersion | None = None
        self._words_of: tuple[Advice, object, RecommendationWords] | None = None
        super().__init__(context, parent)
        self._cards = Cards(context, self)
        self._cards.question_wanted.connect(self.go_to_question)
        self._cards.channel_picked.connect(self._offer_channel)
        self._cards.wish_ended.connect(self._end_wish)
        self._cards.all_wishes_ended.connect(self._free_all)
        self._side_column = SideColumn(context, self)
        self._side_column.question_wanted.connect(self.go_to_question)
        self._side_column.left_out_wanted.connect(self._show_left_out)
        self._solving = context.tasks.latest()
        self._solving.done.connect(self._show_trial)
        self._solving.failed.connect(self._trial_failed)
        self.tray: Final = BudgetTray(context)
        holder = QWidget()
        around = QHBoxLayout(holder)
        around.setContentsMargins(22, 0, 22, 0)
        around.addWidget(self.tray)
        self._tray_holder = holder
        holder.hide()
        self.put_under_head(holder)
        self.tray.tried.connect(self._try_budget)
        self.tray.left.connect(self._leave_trial)
        self.tray.kept.connect(self._keep_budget)
        self.tray.aimed.connect(self._aim)
        self.tray.closed.connect(self._close_tray)

    # ── what the base asks for

    def title(self) -> str:
        return self.context.messages.tr("Recommendation")

    def shown(self) -> "Advice | None":
        return self._trial if self._trial is not None else self.advice

    def show_advice(self, advice: "Advice | None") -> None:
        before = self.advice
        if advice is None or before is None or advice.client_file != before.client_file:
            self._forget_trial()
        if advice is None:
            self._close_tray()
        super().show_advice(advice)
        if advice is not None and not self._tray_holder.isHidden():
            self.tray.show_for(advice)

    def refresh(self) -> None:
        current = self.context.workspace.clients.current
        self._adopted = None if current is None else self.context.workspace.versions(current).adopted()
        super().refresh()

    def retranslate(self) -> None:
        super().retranslate()
        if self.advice is not None and not self._tray_holder.isHidden():
            self.tray.show_for(self.advice)

    def head_key(self) -> object:
        adopted = self._adopted
        return (None if adopted is None else (adopted.id, adopted.adopted_at), self._is_whole())

    def head(self, advice: "Advice") -> tuple[str, list[QWidget]]:
        tr, words = self.context.messages.tr, self._words(advice)
        beside: list[QWidget] = []
        if advice.target is not None:
            said = tr("Target: {amount}", amount=self.context.formatter.number(advice.target.wanted))
        elif advice.budget_per_month is not None and advice.currency:
            said = tr("Budget: {amount} a month", amount=words.say.spend(advice.budget_per_month))
        else:
            said = tr("Budget or target")
        budget = secondary(said, "wallet")
        budget.setObjectName("head:budget")
        budget.setToolTip(tr("Try other budgets, or set a target"))
        budget.clicked.connect(self._toggle_tray)
        name = tr(SCENARIO_TEXTS[advice.scenario])
        scenario = secondary(tr("Attitude: {name}", name=name), "gauge")
        scenario.setObjectName("head:scenario")
        scenario.setToolTip(tr("How much risk the plan takes"))
        scenario.clicked.connect(lambda: self._popup(self.scenario_menu(), scenario))
        more = secondary("", "more")
        more.setAccessibleName(tr("More: versions, limits, a text for your manager"))
        more.setToolTip(more.accessibleName())
        more.setObjectName("head:more")
        more.clicked.connect(lambda: self._popup(self.more_menu(), more))
        beside += [budget, scenario, more]
        if advice.mix and self._trial is None:
            beside.append(self._adopt_part(advice))
        return words.based_on(), beside

    def _adopt_part(self, advice: "Advice") -> QWidget:
        tr = self.context.messages.tr
        if self._is_adopted(advice):
            assert self._adopted is not None and self._adopted.adopted_at is not None
            day = self.context.dates.day(self._adopted.adopted_at.astimezone().date())
            return Chip(tr("Adopted on {date}", date=day), "good")
        adopt = primary(tr("Adopt this plan"), "check")
        adopt.setObjectName("head:adopt")
        adopt.setToolTip(tr("Keep this version as the plan you follow"))
        adopt.setEnabled(self._is_whole())
        adopt.clicked.connect(self._adopt)
        return adopt

    def body(self, advice: "Advice") -> QWidget:
        self._columns = Columns(self.context.theme)
        self._fill_columns(advice)
        return self._columns

    def bring_up_to_date(self, advice: "Advice") -> bool:
        if self._columns is None:
            return False
        self._fill_columns(advice)
        return True

    def _words(self, advice: "Advice") -> RecommendationWords:
        known, messages = self._words_of, self.context.messages
        if known is None or known[0] is not advice or known[1] is not messages:
            made = RecommendationWords(
                advice, messages, self.context.knowledge.questionnaire, self.context.dates
            )
            self._words_of = known = (advice, messages, made)
        return known[2]

    # ── the columns

    def _fill_columns(self, advice: "Advice") -> None:
        if self._columns is None:
            return
        words = self._words(advice)
        table = self._table()
        place = table.place_of_focus() if table is not None else ""
        if table is not None and not advice.mix:  # what stands on top now says why there is no mix
            QTimer.singleShot(0, self, self.scroll_to_top)
        self._columns.main.show_sections(self._main_sections(words))
        self._columns.side.show_sections(self._side_column.sections(words))
        if place and self._table() is not table:
            new = self._table()
            if new is not None:
                new.give_focus(place)

    def _table(self) -> MixTable | None:
        part = self._columns.main.part("mix") if self._columns is not None else None
        return part.findChild(MixTable) if part is not None else None

    def _main_sections(self, words: RecommendationWords) -> list[Section]:
        advice, cards, found = words.advice, self._cards, list[Section]()
        if (difference := self._adopted_difference(advice)) is not None:
            found.append(Section("adopted", difference, lambda: self._differs_tip(difference)))
        for number, urgent in enumerate(words.urgent()):
            found.append(Section(f"urgent{number}", urgent, partial(self._urgent, *urgent)))
        finding = (words.headline(), words.explanation(), tuple(advice.shares.items()))
        found.append(Section("finding", finding, lambda: cards.finding(words)))
        figures = words.key_figures()
        if advice.mix and figures:
            found.append(Section("figures", figures, lambda: cards.figures(figures)))
        wishes, cost = words.round.wish_lines(), words.round.wishes_cost()
        edited = any(one.edit not in ("excluded", "locked") for one in wishes)
        if edited:
            known = None if advice.edits is None else (wishes, cost)
            found.append(
                Section(
                    "wishes", known, lambda: cards.wishes(wishes, cost),
                    meanwhile=lambda: cards.wishes(wishes, ""),
                )
            )  # fmt: skip
        if advice.mix:
            key = (words.mix(), words.total_money(), words.total_hours(), self._trial is None)
            found.append(
                Section("mix", key, lambda: self._mix(words), lambda part: self._tell_mix(part, words))
            )
        if wishes and not edited:
            found.append(Section("few", (wishes, cost), lambda: cards.wishes(wishes, cost)))
        found += self._lower_sections(words)
        return found

    def _lower_sections(self, words: RecommendationWords) -> list[Section]:
        advice, cards, found = words.advice, self._cards, list[Section]()
        if advice.mix:
            scenarios, topics = words.round.scenarios(), words.round.topics()
            if scenarios or advice.scenarios is None:
                found.append(Section("scenarios", scenarios or None, lambda: cards.scenarios(scenarios)))
            if topics or advice.because is None:
                found.append(Section("topics", topics or None, lambda: cards.topics(topics)))
        if advice.not_chosen and (self._shows_left_out or not advice.mix):
            left_out = words.left_out()
            found.append(Section(LEFT_OUT, left_out, lambda: cards.left_out(left_out)))
        tr = self.context.messages.tr
        if checks := words.checks():
            said = tr("Check before you start")
            found.append(Section("checks", checks, lambda: cards.notices(said, "warn", checks)))
        if remarks := words.remarks():
            known = tr("Good to know")
            found.append(Section("remarks", remarks, lambda: cards.notices(known, "soft", remarks)))
        note = words.note()
        found.append(Section("note", note, lambda: TextLabel(note, role="caption", wrap=True)))
        return found

    def _mix(self, words: RecommendationWords) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("The monthly mix"), subtitle=tr("Thin line: amounts in this range do about as well"))
        editable = self._trial is None
        if editable:
            limits = link(tr("Limits of the plan"), "sliders")
            limits.clicked.connect(self.ask_limits)
            card.add_to_title(limits)
        table = MixTable(self.context, words, self._open_rows, editable=editable)
        table.opened.connect(self._remember_row)
        table.question_wanted.connect(self.go_to_question)
        table.wish_wanted.connect(self._wish)
        table.exclude_wanted.connect(self._exclude)
        table.free_wanted.connect(self._free)
        card.body.addWidget(table)
        return card

    def _tell_mix(self, part: QWidget, words: RecommendationWords) -> None:
        table = part.findChild(MixTable)
        if table is not None:
            table.tell(words)

    def _urgent(self, said: str, mends: tuple[Mend, ...]) -> QWidget:
        buttons: list[QPushButton] = []
        for mend in mends:
            button = secondary(mend.label)
            button.clicked.connect(lambda _checked=False, one=mend: self._mend(one))
            buttons.append(button)
        return tip("warn", said, buttons)

    def _remember_row(self, channel: str, is_open: bool) -> None:
        self._open_rows = self._open_rows | {channel} if is_open else self._open_rows - {channel}

    def _show_left_out(self) -> None:
        """Open the list of what was left out, or close it."""
        self._shows_left_out = not self._shows_left_out
        advice = self.shown()
        if advice is not None:
            self._fill_columns(advice)
        if self._shows_left_out:
            QTimer.singleShot(0, self, self._bring_left_out)

    def _bring_left_out(self) -> None:
        part = self._columns.main.part(LEFT_OUT) if self._columns is not None else None
        if part is not None:
            self.bring_to_sight(part)

    # ── another budget, or a target

    def _toggle_tray(self) -> None:
        if not self._tray_holder.isHidden():
            self._close_tray()
        elif self.advice is not None:
            self._tray_holder.show()
            self.tray.show_for(self.advice)
            self.tray.focus_first()

    def _close_tray(self) -> None:
        had = self.tray.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.tray.put_away()
        self._tray_holder.hide()
        self._leave_trial()
        if had and (button := self.findChild(QPushButton, "head:budget")) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_budget(self, amount: float) -> None:
        """Show the plan at another budget without keeping it."""
        from rawafid.ui.advice_desk import at_budget

        if self.advice is None:
            return
        known = self.tray.ladder.at(amount)
        if known is not None:
            self._solving.cancel()
            self._show_trial(known)
            return
        client = at_budget(self.advice.client_file, amount)
        self._solving.start(self.context.advice.work(client, self.advice.start, brief=True))

    def _show_trial(self, advice: "Advice") -> None:
        self._trial = advice
        self.tray.show_tried(advice)
        self._show()

    def _trial_failed(self, fault: Exception) -> None:
        self.context.notice(self.context.explain(fault))
        self._leave_trial()

    def _leave_trial(self) -> None:
        if self._forget_trial():
            self._show()

    def _forget_trial(self) -> bool:
        self._solving.cancel()
        had, self._trial = self._trial is not None, None
        return had

    def _keep_budget(self, amount: float) -> None:
        self._intend(lambda mix: mix.budget(amount))

    def _aim(self, target: Target | None) -> None:
        self._intend(lambda mix: mix.aim(target))

    # ── wishes

    def _intend(self, intent: "Callable[[Mix], None]", said: str = "") -> None:
        """Save what is asked of the advice and have it worked out; `said` is a notice with a way back."""
        current = self.context.workspace.clients.current
        if current is None:
            return
        if not self.context.attempt(lambda: intent(self.context.workspace.mix(current))):
            return
        self.refresh()
        if said:
            self.context.notice(said, undoable=True)

    def _wish(self, channel: str, limit: Limit) -> None:
        self._intend(lambda mix: mix.wish(channel, limit))

    def _exclude(self, channel: str) -> None:
        name = self.context.messages.prose("channels", channel)
        said = self.context.messages.tr("No longer to be used: {channel}", channel=name)
        self._intend(lambda mix: mix.exclude(channel), said)

    def _free(self, channel: str) -> None:
        self._intend(lambda mix: mix.free(channel))

    def _free_all(self) -> None:
        said = self.context.messages.tr("All wishes were taken away")
        self._intend(lambda mix: mix.free_all(), said)

    def _end_wish(self, edit: str, channel: str) -> None:
        self._intend(lambda mix: end_wish(mix, edit, channel))

    def _mend(self, mend: Mend) -> None:
        if mend.deed == "free_all":
            self._free_all()
        else:
            self._intend(lambda mix: mend_wishes(mix, mend))

    def ask_limits(self) -> None:
        """Ask for limits of the plan as a whole."""
        current = self.context.workspace.clients.current
        if current is not None:
            dialog = LimitsDialog(self.context, self.context.workspace.mix(current), self)
            dialog.accepted.connect(self.refresh)
            dialog.open()

    def _offer_channel(self, channel: str, at: QPoint) -> None:
        self._popup(self.channel_menu(channel), at)

    def channel_menu(self, channel: str) -> QMenu:
        """What can be asked for a channel that is not in the mix."""
        tr, advice = self.context.messages.tr, self.shown()
        menu = QMenu(self)
        menu.setAccessibleName(self.context.messages.prose("channels", channel))
        reason = (
            next((one.reason for one in advice.not_chosen if one.channel == channel), "") if advice else ""
        )
        self._offer(menu, tr("Ask for it"), lambda: self._wish(channel, WANTED))
        if reason == "excluded":
            self._offer(menu, tr("Allow it again"), lambda: self._free(channel))
        else:
            self._offer(menu, tr("Never use it"), lambda: self._exclude(channel))
        return menu

    # ── menus of the head

    def scenario_menu(self) -> QMenu:
        """The attitudes to risk, each with what it brings on average and in the worst tenth."""
        tr, advice = self.context.messages.tr, self.advice
        menu = QMenu(self)
        menu.setAccessibleName(tr("How much risk the plan takes"))
        lines = {one.scenario: one for one in self._words(advice).round.scenarios()} if advice else {}
        for scenario in SCENARIOS:
            said, line = tr(SCENARIO_TEXTS[scenario]), lines.get(scenario)
            if line is not None:
                said = tr(
                    "{name}: {results} results, {bad} in the worst tenth", name=said, results=line.results,
                    bad=line.results_in_bad_cases,
                )  # fmt: skip
            action = self._offer(menu, said, partial(self._choose_attitude, scenario))
            action.setCheckable(True)
            action.setChecked(advice is not None and advice.scenario == scenario)
        menu.addSeparator()
        self._offer(menu, tr("As answered in the questionnaire"), lambda: self._choose_attitude(None))
        return menu

    def _choose_attitude(self, scenario: str | None) -> None:
        self._intend(lambda mix: mix.attitude(scenario))

    def more_menu(self) -> QMenu:
        """What else can be done with the advice."""
        tr = self.context.messages.tr
        menu = QMenu(self)
        menu.setAccessibleName(tr("More"))
        self._offer(menu, tr("Versions of the advice…"), self.show_versions)
        self._offer(menu, tr("Explain it to my manager…"), self.show_letter)
        self._offer(menu, tr("Limits of the plan…"), self.ask_limits)
        self._offer(menu, tr("Compare the approaches"), lambda: self.context.open_page("comparison"))
        return menu

    def _offer(self, menu: QMenu, said: str, deed: Callable[[], object]) -> Any:
        action = menu.addAction(said.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False: deed())
        return action

    def _popup(self, menu: QMenu, at: "QWidget | QPoint") -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(at, QWidget):
            at = below(at, menu.sizeHint().width())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def show_letter(self) -> None:
        """Show the plan told in plain words, to be copied."""
        advice = self.shown()
        if advice is None:
            return
        messages = self.context.messages
        questionnaire, dates = self.context.knowledge.questionnaire, self.context.dates
        text = PlainWords(advice, messages, questionnaire, dates).letter()
        said = messages.tr("The plan in plain words. Change what you like, then copy it.")
        LetterDialog(self.context, messages.tr("Explain it to my manager"), said, text, self).open()

    # ── versions

    def show_versions(self, compare: int | None = None) -> None:
        """List the versions, with one of them beside the present one."""
        if self.context.workspace.clients.current is None:
            return
        now = self.advice if self._is_whole() else None
        dialog = VersionsDialog(self.context, now, compare=compare or None, parent=self)
        dialog.changed.connect(self.refresh)
        dialog.restored.connect(self._was_restored)
        dialog.open()

    def _was_restored(self) -> None:
        self.refresh()
        self.context.notice(self.context.messages.tr("The answers of that version are back"), undoable=True)

    def _is_whole(self) -> bool:
        return self.advice is not None and self.advice.what_would_change is not None

    def _adopt(self) -> None:
        """Keep the version on hand as the plan that is followed."""
        current, advice = self.context.workspace.clients.current, self.advice
        if current is None or advice is None or not self._is_whole():
            return
        versions = self.context.workspace.versions(current)
        if self.context.attempt(lambda: versions.adopt(versions.record(advice))):
            self.refresh()
            self.context.notice(
                self.context.messages.tr("Adopted. Later changes of the answers do not touch it.")
            )

    def _is_adopted(self, advice: "Advice") -> bool:
        from rawafid.advisor.advice_json import plain

        return self._adopted is not None and same_plan(self._adopted.advice, plain(advice))

    def _adopted_difference(self, advice: "Advice") -> str | None:
        """How the adopted plan differs from the one that is shown; None where there is nothing to say."""
        from rawafid.advisor.advice_json import plain

        if self._adopted is None or self._trial is not None or self._is_adopted(advice):
            return None
        words = VersionWords(self.context, plain(advice), advice.client_file)
        assert self._adopted.adopted_at is not None
        day = self.context.dates.day(self._adopted.adopted_at.astimezone().date())
        return self.context.messages.tr(
            "You follow the plan that you adopted on {date}. The advice is another one since: {difference}",
            date=day, difference=words.difference(self._adopted),
        )  # fmt: skip

    def _differs_tip(self, said: str) -> QWidget:
        button = secondary(self.context.messages.tr("See both"))
        adopted = self._adopted
        button.clicked.connect(lambda: self.show_versions(adopted.id if adopted is not None else None))
        return tip("soft", said, [button])
