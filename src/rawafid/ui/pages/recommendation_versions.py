"""The versions of the advice: what each said, how it differs from now, and what can be done with it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rawafid.advisor.advice_json import plain
from rawafid.figures.amounts import NOTHING
from rawafid.figures.findings import short_name
from rawafid.knowledge.answer_file import ClientFile
from rawafid.language.numbers import isolated
from rawafid.terminal.plan_words import SCENARIO_TEXTS
from rawafid.terminal.wording import Wording
from rawafid.ui.context import Context
from rawafid.ui.pages.recommendation_limits import NameDialog
from rawafid.ui.pages.recommendation_parts import Figures
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import link, secondary
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.scroller import Scroller
from rawafid.workspace.versions import AdviceVersion

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice

_MOST_NAMES: Final = 3
_LEAST_POINT: Final = 0.005
_RESULTS: Final = ("bookings", "contracts", "donations", "orders")
_SIZE: Final = (760.0, 620.0)


def same_plan(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two pieces of advice, as JSON, ask for the same: budget, attitude, channels and amounts."""

    def asked(advice: Mapping[str, Any]) -> object:
        mix = [(row["channel"], row["objective"], _amount(row), round(row["hours_per_week"], 2))
               for row in advice["mix"]]  # fmt: skip
        budget = advice["budget_per_month"]
        return (None if budget is None else round(budget, 2), advice.get("scenario", "balanced"), mix)

    return asked(one) == asked(other)


def _amount(row: Mapping[str, Any]) -> float | None:
    spend = row["spend_per_month"]
    return None if spend is None else round(spend, 2)


class VersionWords:
    """Tells kept advice in the reader's language; `now` is the present advice as JSON, None for none."""

    def __init__(self, context: Context, now: Mapping[str, Any] | None, client: ClientFile | None) -> None:
        self._context = context
        self.tr = context.messages.tr
        self._now, self._client = now, client

    def when(self, time: datetime) -> str:
        """A day with the time of the day."""
        return self._context.dates.moment(time.astimezone())

    def title(self, version: AdviceVersion) -> str:
        return version.name or self.when(version.made_at)

    def summary(self, advice: Mapping[str, Any]) -> str:
        """Attitude, budget, results and lean in one line."""
        return " · ".join(said for _, value, said in self._figures(advice) if value != NOTHING)

    def difference(self, version: AdviceVersion) -> str:
        """How a version differs from now, "" where it asks for the same."""
        if self._now is None or same_plan(version.advice, self._now):
            return ""
        return " · ".join(self._differences(version)) or self.tr("Other amounts, the same channels")

    def _differences(self, version: AdviceVersion) -> Iterator[str]:
        then, now = version.advice, self._now or {}
        say, tr = self._say(then), self.tr
        change = (
            "{what}: {before} → {after}"
            if self._context.messages.direction == "ltr"
            else "{what}: {before} ← {after}"
        )
        for place, label in ((0, tr("Attitude to risk")), (1, tr("Budget a month"))):
            before, after = self._figures(then)[place][1], self._figures(now)[place][1]
            if before != after:
                yield change.format(what=label, before=isolated(before), after=isolated(after))
        lean = now["shares"].get("upstream", 0.0) - then["shares"].get("upstream", 0.0)
        if abs(lean) >= _LEAST_POINT:
            points = isolated(self._context.formatter.signed(round(100 * lean), 0))
            name = short_name("upstream", self._context.messages)
            yield tr("{approach} {points} pts", approach=name, points=points)
        channels = {row["channel"] for row in then["mix"]}, {row["channel"] for row in now["mix"]}
        if come := sorted(channels[1] - channels[0]):
            yield tr("in: {channels}", channels=say.channels(come[:_MOST_NAMES]))
        if gone := sorted(channels[0] - channels[1]):
            yield tr("out: {channels}", channels=say.channels(gone[:_MOST_NAMES]))
        if changed := self._changed_answers(version):
            yield tr("{n} other answers", n=len(changed))

    def _changed_answers(self, version: AdviceVersion) -> list[str]:
        if self._client is None:
            return []
        questions = self._context.knowledge.questionnaire.questions
        before, after = version.client.answers, self._client.answers
        return [one for one in questions if before.get(one) != after.get(one)]

    def answers(self, version: AdviceVersion) -> list[tuple[str, str, str]]:
        """Each answer that differs: the question, what was answered then and what is now."""
        found = []
        for question in self._changed_answers(version):
            say = self._say(version.advice)
            then, now = version.client.answers, self._client.answers if self._client else {}
            told = [
                say.answer(question, of[question]) if of.get(question) is not None else NOTHING
                for of in (then, now)
            ]
            found.append((say.question(question), told[0], told[1]))
        return found

    def rows(self, version: AdviceVersion) -> list[tuple[str, str, str]]:
        """A version beside now: what is compared, then and now; first the plan, then its channels."""
        then, now = version.advice, self._now or version.advice
        found = [
            (label, before, after)
            for (label, before, _), (_, after, _) in zip(self._figures(then), self._figures(now), strict=True)
        ]
        amounts = [{row["channel"]: row for row in advice["mix"]} for advice in (then, now)]
        order = [*amounts[1], *(channel for channel in amounts[0] if channel not in amounts[1])]
        for channel in order:
            told = [
                self._row(advice, of.get(channel)) for advice, of in zip((then, now), amounts, strict=True)
            ]
            found.append((self._say(now).channel(channel), told[0], told[1]))
        return found

    def _row(self, advice: Mapping[str, Any], row: Mapping[str, Any] | None) -> str:
        if row is None:
            return NOTHING
        if row["spend_per_month"] and advice["currency"]:
            return self._say(advice).spend(row["spend_per_month"])
        return str(self._context.formatter.percent(row["share"]))

    def _figures(self, advice: Mapping[str, Any]) -> list[tuple[str, str, str]]:
        """What is told of every version: a label, its value, and both in few words for one line."""
        tr, say, percent = self.tr, self._say(advice), self._context.formatter.percent
        budget, totals, shares = advice["budget_per_month"], advice["totals"], advice["shares"]
        attitude = tr(SCENARIO_TEXTS[advice.get("scenario", "balanced")])
        money = say.spend(budget) if budget is not None and advice["currency"] else NOTHING
        found = [(tr("Attitude to risk"), attitude, attitude), (tr("Budget a month"), money, money)]
        result = next((one for one in _RESULTS if totals.get(one)), "orders")
        for metric in (result, "revenue"):
            value, name = NOTHING, say.metric(metric)
            if totals.get(metric) and (metric != "revenue" or advice["currency"]):
                value = say.figure(metric, totals[metric]["mid"])
            found.append((name, value, f"{name} {isolated(value)}"))
        for approach in ("upstream", "inbound"):
            name = short_name(approach, self._context.messages)
            value = percent(shares[approach]) if approach in shares else NOTHING
            found.append((name, value, f"{name} {isolated(value)}"))
        return found

    def _say(self, advice: Mapping[str, Any]) -> Wording:
        return Wording(self._context.messages, self._context.knowledge.questionnaire, advice["currency"])


class VersionsDialog(QDialog):
    """Lists the versions of the current client. `changed()` says that the page has something new to show.

    `restored()` follows when the answers and options of a version were put back.
    """

    changed = Signal()
    restored = Signal()

    def __init__(
        self, context: Context, advice: "Advice | None", *, compare: int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._advice = advice
        self._open: int | None = compare
        tr, look = context.messages.tr, context.theme
        self.setWindowTitle(tr("Versions of the advice"))
        self.resize(round(look.px(_SIZE[0])), round(look.px(_SIZE[1])))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        column.addWidget(TextLabel(tr("Versions of the advice"), role="question"))
        said = tr(
            "Newer advice takes the place of a draft. A version with a name, or one that you adopt, stays."
        )
        column.addWidget(TextLabel(said, role="muted", wrap=True))
        self._scroll = Scroller()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = secondary(tr("Close"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        column.addLayout(row)
        self._fill()

    @property
    def _client(self) -> int:
        client = self._context.workspace.clients.current
        assert client is not None, "versions are those of a client"
        return client

    def _fill(self) -> None:
        """Write the list anew."""
        workspace = self._context.workspace
        now = None if self._advice is None else plain(self._advice)
        words = VersionWords(self._context, now, workspace.snapshot(self._client))
        holder = QWidget()
        column = QVBoxLayout(holder)
        left, right = (8, 0) if self._context.messages.direction == "rtl" else (0, 8)
        column.setContentsMargins(left, 0, right, 0)
        column.setSpacing(10)
        versions = workspace.versions(self._client)
        adopted = versions.adopted()
        everything = versions.all()
        for version in everything:
            column.addWidget(
                self._version(words, version, adopted is not None and version.id == adopted.id, now)
            )
        if not everything:
            said = self._context.messages.tr(
                "There is none yet: the first one is kept when the advice is whole."
            )
            column.addWidget(TextLabel(said, role="muted", wrap=True))
        column.addStretch(1)
        at = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(holder)
        self._scroll.verticalScrollBar().setValue(at)

    def _version(
        self, words: VersionWords, version: AdviceVersion, is_adopted: bool, now: Mapping[str, Any] | None
    ) -> Card:
        tr = self._context.messages.tr
        card = Card(words.title(version), subtitle=words.when(version.made_at) if version.name else "")
        card.setObjectName(f"version:{version.id}")
        if version.adopted_at is not None:
            day = self._context.dates.day(version.adopted_at.astimezone().date())
            said = tr("Adopted on {date}", date=day) if is_adopted else tr("Adopted before")
            card.add_to_title(Chip(said, "good" if is_adopted else "neutral"))
        difference = words.difference(version)
        if now is not None and not difference:
            card.add_to_title(Chip(tr("As now"), "soft"))
        card.body.setSpacing(4)
        card.add(TextLabel(words.summary(version.advice), wrap=True))
        if difference:
            told = tr("From then to now: {difference}", difference=difference)
            card.add(TextLabel(told, role="small", wrap=True))
        card.add(self._buttons(words.title(version), version, is_adopted, bool(difference)))
        if self._open == version.id and now is not None:
            card.add(self._comparison(words, version))
        return card

    def _buttons(self, title: str, version: AdviceVersion, is_adopted: bool, differs: bool) -> QHBoxLayout:
        tr = self._context.messages.tr
        row = QHBoxLayout()
        row.setSpacing(6)
        offered = [(tr("Name it") if not version.name else tr("Rename"), self._name)]
        if differs:
            opened = self._open == version.id
            offered.insert(
                0, (tr("Close the comparison") if opened else tr("Compare with now"), self._compare)
            )
            offered.append((tr("Put its answers back"), self._restore))
        offered.append((tr("Undo the adoption"), self._leave) if is_adopted else (tr("Adopt"), self._adopt))
        for said, deed in offered:
            button = link(said)
            button.setAccessibleName(f"{said}: {title}")
            button.clicked.connect(lambda _checked=False, do=deed: do(version))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _comparison(self, words: VersionWords, version: AdviceVersion) -> QWidget:
        tr = self._context.messages.tr
        table = Figures(["", tr("Then"), tr("Now")])
        for label, then, now in words.rows(version):
            table.add_row([label, then, now], strong=then != now)
        for question, then, now in words.answers(version):
            told = tr("{question} Then: {before}. Now: {after}.", question=question, before=then, after=now)
            table.add_wide(TextLabel(told, role="small", wrap=True))
        return table

    # ── what can be done

    def _compare(self, version: AdviceVersion) -> None:
        self._open = None if self._open == version.id else version.id
        self._fill()

    def _restore(self, version: AdviceVersion) -> None:
        mix = self._context.workspace.mix(self._client)
        if self._context.attempt(lambda: mix.restore(version.client)):
            self.restored.emit()
            self.accept()

    def _name(self, version: AdviceVersion) -> None:
        versions = self._context.workspace.versions(self._client)
        dialog = NameDialog(
            self._context, version.name, lambda name: versions.name(version.id, name), parent=self
        )
        dialog.accepted.connect(self._renew)
        dialog.open()

    def _adopt(self, version: AdviceVersion) -> None:
        versions = self._context.workspace.versions(self._client)
        if self._context.attempt(lambda: versions.adopt(version.id)):
            self._renew()

    def _leave(self, version: AdviceVersion) -> None:
        versions = self._context.workspace.versions(self._client)
        if self._context.attempt(lambda: versions.leave(version.id)):
            self._renew()

    def _renew(self) -> None:
        self._fill()
        self.changed.emit()
