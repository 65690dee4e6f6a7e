"""The field for a choice of one option or of several: cards, the ways out of answering last and dashed."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from rawafid.knowledge.answers import NOT_APPLICABLE
from rawafid.knowledge.interview import Interview
from rawafid.language.search import folded, matches
from rawafid.ui.pages.questionnaire_fields import QuestionField
from rawafid.ui.pages.questionnaire_words import DONT_KNOW, MANY, NONE_OF_THESE, NOT_FOR_US, option_text
from rawafid.ui.widgets.option_cards import Option, OptionCards

OTHER: Final = "other"
_UNKNOWN, _ELSEWHERE, _NONE = "(unknown)", "(not applicable)", "(none)"
_WAYS_OUT: Final = frozenset({_UNKNOWN, _ELSEWHERE, _NONE})
_KEYS: Final = 9
"""Options that have a digit of their own."""


class OptionsField(QuestionField):
    """Cards to take one or several of. In large type each card shows the digit that takes it."""

    def _build(self) -> None:
        messages, question = self.context.messages, self.question
        self._several = question.kind == "multi"
        words = {str(option): option_text(messages, question, option) for option in question.options}
        # Long lists of names are looked through by the alphabet; what is none of them comes last.
        by_name = list(words)
        if len(words) >= MANY:
            by_name.sort(key=lambda one: (one == OTHER, folded(words[one])))
        self._words = {id: words[id] for id in by_name}
        self._offered = ""
        self._shown: tuple[str, ...] = ()
        self._filter: QLineEdit | None = None
        if len(question.options) >= MANY:
            self._filter = QLineEdit()
            self._filter.setObjectName("search")
            self._filter.setPlaceholderText(messages.tr("Search in the list"))
            self._filter.setAccessibleName(messages.tr("Search in the list"))
            self._filter.setClearButtonEnabled(True)
            self._filter.textChanged.connect(self._narrow)
            self.column.addWidget(self._filter)
        self._cards = OptionCards(multiple=self._several, scale=self.scale)
        self._cards.setAccessibleName(self.title.said)
        self._cards.chosen.connect(self._chosen)
        self._cards.selection_changed.connect(self._ticked)
        self.column.addWidget(self._cards)
        self._narrow()

    def show_state(self, interview: Interview) -> None:
        answers = interview.answers
        offered = interview.questionnaire.preset(self.question.id, answers)
        self._shown = self._taken(interview)
        hint = "" if offered is None or self.question.id in answers else str(offered)
        if hint != self._offered or any(one not in self._cards.cards for one in self._shown):
            self._offered = hint
            self._narrow()
        self._cards.set_selection(self._shown)

    def first_control(self) -> QWidget:
        cards = self._cards.cards
        return next((card for card in cards.values() if card.isChecked()), next(iter(cards.values())))

    def choose(self, place: int) -> bool:
        options = [card for id, card in self._cards.cards.items() if id not in _WAYS_OUT]
        if not 1 <= place <= len(options):
            return False
        options[place - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        options[place - 1].click()
        return True

    def dont_know(self) -> None:
        card = self._cards.cards[_UNKNOWN]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not card.isChecked():
            card.click()

    def _taken(self, interview: Interview) -> tuple[str, ...]:
        answer = interview.answers.get(self.question.id)
        if self.question.id not in interview.answers:
            return ()
        if answer is None:
            return (_UNKNOWN,)
        if answer is NOT_APPLICABLE:
            return (_ELSEWHERE,)
        if isinstance(answer, tuple):
            return tuple(str(one) for one in answer) or (_NONE,)
        return (str(answer),)

    def _narrow(self) -> None:
        """Show the options whose words have what is searched for, and those that are taken."""
        messages = self.context.messages
        wanted = self._filter.text() if self._filter is not None else ""
        hint = messages.tr("Usual in your country")
        found = [id for id, words in self._words.items() if id in self._shown or matches(wanted, words)]
        found.sort(key=lambda id: id != self._offered)  # what is likely stands first
        keys = [self._key(place) for place in range(1, _KEYS + 1)]
        options = [
            Option(
                id, self._words[id], hint if id == self._offered else "",
                key=keys[place] if place < _KEYS else "",
            )
            for place, id in enumerate(found)
        ]  # fmt: skip
        note = "" if self._filter else messages.tr("Then we take what is usual")
        options.append(Option(_UNKNOWN, messages.tr(DONT_KNOW), note, quiet=True, key=self._key(0)))
        if self._several:
            options.append(Option(_NONE, messages.tr(NONE_OF_THESE), quiet=True))
        if self.question.may_not_apply:
            options.append(Option(_ELSEWHERE, messages.tr(NOT_FOR_US), quiet=True))
        self._cards.set_options(options)
        self._cards.set_selection(self._shown)
        self.watch(self._cards)
        self.rearranged.emit()

    def _key(self, digit: int) -> str:
        return self.context.formatter.integer(digit) if self.large else ""

    def _chosen(self, id: str) -> None:
        if id == _UNKNOWN:
            self.give(None)
        elif id == _ELSEWHERE:
            self.give(NOT_APPLICABLE.value)
        else:
            self.give(next(option for option in self.question.options if str(option) == id))

    def _ticked(self, ids: tuple[str, ...]) -> None:
        if _UNKNOWN in ids:
            self.give(None)
        elif _ELSEWHERE in ids:
            self.give(NOT_APPLICABLE.value)
        elif not ids and self._shown and self._shown[0] in _WAYS_OUT:
            self._cards.set_selection(self._shown)  # an answer that says nothing else stays as it is
        else:
            self.give([id for id in ids if id != _NONE])
