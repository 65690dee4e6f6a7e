"""The questionnaire page in a window, with the real workspace, advisor and worker behind it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rawafid.knowledge.answers import Answers
from rawafid.language.numbers import without_bidi
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire import QuestionnairePage
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.link_row import LinkRow
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.ui.widgets.stepper import Stepper
from rawafid.workspace.interview import InterviewDesk
from rawafid.workspace.workspace import Workspace
from tests.workspace.desk import KNOWLEDGE, opened

QUESTIONS = KNOWLEDGE.questionnaire


@dataclass
class Opened:
    """A page on the screen and what stands behind it."""

    window: QWidget
    page: QuestionnairePage
    context: Context
    workspace: Workspace
    desk: InterviewDesk
    bot: QtBot

    @property
    def answers(self) -> Answers:
        """What the workspace holds now."""
        return self.desk.state.answers

    def resize(self, width: int, height: int) -> None:
        """Give the whole window another size and let the page take it in."""
        self.window.resize(width, height)
        for _ in range(3):
            QApplication.processEvents()

    def card(self, option: str) -> QWidget:
        found = self.page.findChild(QWidget, f"option:{option}")
        assert found is not None, option
        return found

    def number(self, name: str) -> NumberEdit:
        title = self.context.messages.prose("questions", name)
        shown = [one for one in self.page.findChildren(NumberEdit) if one.isVisible()]
        return next(one for one in shown if one.accessibleName() == title)

    def button(self, text: str) -> QPushButton:
        said = self.context.messages.tr(text)
        shown = [one for one in self.page.findChildren(QPushButton) if one.isVisible()]
        return next(one for one in shown if said in one.text())

    def chips(self) -> list[str]:
        """The words of the chips that can be seen."""
        return [without_bidi(one.text()) for one in self.page.findChildren(Chip) if one.isVisible()]

    def links(self) -> list[LinkRow]:
        """The links of remarks and of the preview that can be seen."""
        return [one for one in self.page.findChildren(LinkRow) if one.isVisible()]

    def stepper(self) -> Stepper:
        found = self.page.findChild(Stepper)
        assert isinstance(found, Stepper)
        return found

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through from the first section on."""
        start = self.stepper().buttons[0]
        found: list[QWidget] = []
        at = start.nextInFocusChain()
        while at is not None and at is not start:
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and at.focusProxy() is None:
                found.append(at)
            at = at.nextInFocusChain()
        return found

    def texts(self, of: QWidget | None = None) -> str:
        shown = (one for one in (of or self.page).findChildren(TextLabel) if one.isVisible())
        return without_bidi("\n".join(one.said for one in shown))


@contextmanager
def open_page(folder: Path, bot: QtBot, sample: str | None) -> Iterator[Opened]:
    """The page in a window of 1280×720, for a sample client or for one without answers."""
    with opened(folder) as workspace:
        clients = workspace.clients
        client = clients.open_sample(sample) if sample else clients.create("one")
        clients.choose(client)
        context = Context(workspace, KNOWLEDGE)
        context.dress()
        window, side = QWidget(), QWidget()
        page = QuestionnairePage(context)
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side.setFixedWidth(206)
        row.addWidget(side)
        row.addWidget(page, 1)
        bot.addWidget(window)
        window.resize(1280, 694)
        page.refresh()
        window.show()
        window.activateWindow()
        bot.waitUntil(window.isActiveWindow)
        yield Opened(window, page, context, workspace, workspace.interview(client), bot)
        context.close()
