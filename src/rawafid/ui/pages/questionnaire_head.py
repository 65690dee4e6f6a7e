"""What stands above the questions: the two ways, the time left, the sections, the line of an interview."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rawafid.knowledge.interview import Interview, Mode, Progress
from rawafid.ui.context import Context
from rawafid.ui.pages.questionnaire_words import leaf_of
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets import buttons
from rawafid.ui.widgets.buttons import IconButton
from rawafid.ui.widgets.chip import Chip
from rawafid.ui.widgets.icon_label import IconLabel
from rawafid.ui.widgets.progress_track import ProgressTrack
from rawafid.ui.widgets.stepper import State as StepState
from rawafid.ui.widgets.stepper import Step

REVIEW: Final = "review"
"""The id of the last step, which is no section."""

DRAWER_KEY: Final = "F9"
INTERVIEW_KEY: Final = "F11"


def minutes_text(context: Context, state: Interview) -> str:
    """How long the questions that are left take."""
    minutes = state.minutes_left
    if not minutes:
        return context.messages.tr("Nothing left to ask")
    return context.messages.tr("About {n} minutes left", n=minutes)


def place_text(context: Context, state: Interview) -> str:
    """Which section and which question of it is at hand; "" at the review."""
    if state.at is None:
        return ""
    write, order = context.formatter, list(state.questionnaire.sections)
    here = [id for id in state.path() if state.questionnaire.questions[id].section == state.section]
    return context.messages.tr(
        "Section {section} of {sections} · question {place} of {total}",
        section=write.integer(order.index(state.section or "") + 1),
        sections=write.integer(len(order)),
        place=write.integer(here.index(leaf_of(state, state.at)[0]) + 1),
        total=write.integer(len(here)),
    )


def steps_of(context: Context, state: Interview) -> tuple[Step, ...]:
    """The sections as steps, each with how much of it is dealt with, and the review."""
    messages, write, now = context.messages, context.formatter, state.section or REVIEW
    progress = state.progress()
    steps = []
    for place, one in enumerate(progress, 1):
        standing: StepState = "done" if one.total and one.done else "open"
        dealt = one.answered + one.unknown
        count = messages.tr("{done} of {total}", done=write.integer(dealt), total=write.integer(one.total))
        steps.append(
            Step(
                one.section, messages.prose("sections", one.section),
                "now" if one.section == now else standing, write.integer(place),
                _described(context, one), share=dealt / one.total if one.total else 0.0,
                count="" if one.done else count,
            )
        )  # fmt: skip
    last = write.integer(len(progress) + 1)
    return (*steps, Step(REVIEW, messages.tr("Review"), "now" if now == REVIEW else "open", last))


def _described(context: Context, progress: Progress) -> str:
    messages = context.messages
    left = progress.total - progress.answered - progress.unknown
    said = [messages.tr("{n} questions open", n=left)]
    if progress.unknown:
        said.append(messages.tr("{n} left at “I don't know”", n=progress.unknown))
    return " · ".join(said)


class QuestionnaireHead(QWidget):
    """Title, quick or full, the time left, and the ways into the interview mode and to the preview."""

    mode_wanted = Signal(str)
    interview_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        tr = context.messages.tr
        self._line = head = QHBoxLayout(self)
        head.setContentsMargins(0, 0, 0, 0)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        self._title = TextLabel(tr("Questionnaire"), role="title")
        titles.addWidget(self._title)
        self._subtitle = TextLabel(
            tr("Answer what you know and leave the rest: every question may stay open."), role="small"
        )
        # It asks for no room: where there is none for it, it is the first to go.
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        titles.addWidget(self._subtitle)
        head.addLayout(titles, 1)
        self.quick = self._mode(tr("Quick"), "quick", tr("About four minutes, the most telling questions"))
        self.full = self._mode(tr("Full"), "full", tr("Every question, for a closer advice"))
        self.interview = IconButton("presentation", tr("Interview mode ({key})", key=INTERVIEW_KEY))
        self.interview.setAccessibleDescription(
            tr("Large type and keys, for asking someone who sits beside you")
        )
        self.interview.clicked.connect(self.interview_wanted)
        self.preview = buttons.secondary(tr("Preview"), "map")
        self.preview.setToolTip(tr("Open the live preview ({key})", key=DRAWER_KEY))
        self.preview.setAccessibleDescription(tr("Open the live preview ({key})", key=DRAWER_KEY))
        self.preview.clicked.connect(self.preview_wanted)
        self._clock = IconLabel("clock", size=17)
        self._minutes = Chip()
        for part in (self.quick, self.full):
            head.addWidget(part)
        head.addSpacing(8)
        for other in (self._clock, self._minutes, self.interview, self.preview):
            head.addWidget(other)

    def _mode(self, text: str, mode: Mode, about: str) -> buttons.Button:
        button = buttons.tab(text)
        button.setProperty("mode", mode)
        button.setToolTip(about)
        button.setAccessibleDescription(about)
        button.clicked.connect(self._switch)
        return button

    def _switch(self) -> None:
        self.mode_wanted.emit(self.sender().property("mode"))

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach, in the order of reading."""
        return (self.quick, self.full, self.interview, self.preview)

    def show_interview(self, state: Interview) -> None:
        """The way and the time that is left."""
        self.quick.setChecked(state.mode == "quick")
        self.full.setChecked(state.mode == "full")
        self._minutes.setText(minutes_text(self._context, state))

    def fit(self, width: int, *, low: bool, drawer: bool) -> None:
        """Leave out what there is no room for; `drawer` says that the preview has to be opened."""
        self.preview.setVisible(drawer)
        self._subtitle.show()
        self._clock.show()
        self._minutes.show()
        cramped = self._needed() > width
        self._clock.setVisible(not cramped)
        self._minutes.setVisible(not cramped)
        # Half a sentence says nothing: it is there as a whole or not at all.
        others = self._needed() - self._title.minimumSizeHint().width()
        self._subtitle.setVisible(not low and others + self._subtitle.sizeHint().width() <= width)

    def minimumSizeHint(self) -> QSize:
        """What is left when everything gives way that can."""
        spare = sum(
            part.minimumSizeHint().width() + self._line.spacing()
            for part in (self._clock, self._minutes)
            if part.isVisibleTo(self)
        )
        return QSize(self._needed() - spare, super().minimumSizeHint().height())

    def _needed(self) -> int:
        return self._line.minimumSize().width()


class InterviewBar(QWidget):
    """The line above a question in the interview mode: where one is, how far, how long, and the way out."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        tr = context.messages.tr
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        self._section = TextLabel(role="section")
        self._place = TextLabel(role="muted")
        self._track = ProgressTrack()
        self._track.setMinimumWidth(80)
        self._minutes = Chip()
        self._place_shown = False
        self.leave = buttons.secondary(icon="close")
        self.leave.setToolTip(tr("Leave the interview mode (Esc)"))
        self.leave.clicked.connect(self.left)
        line.addWidget(self._section)
        line.addWidget(self._place)
        line.addWidget(self._track, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._minutes)
        line.addWidget(self.leave)

    def show_interview(self, state: Interview) -> None:
        """How far the interview is."""
        messages, write = self._context.messages, self._context.formatter
        path = state.path()
        section = messages.prose("sections", state.section) if state.section else messages.tr("Review")
        self._section.setText(section)
        self._place_shown = state.at in path
        if state.at in path:
            self._place.setText(
                messages.tr(
                    "Question {place} of {total}", place=write.integer(path.index(state.at) + 1),
                    total=write.integer(len(path)),
                )
            )  # fmt: skip
        share = 1 - len(state.remaining()) / len(path) if path else 0.0
        self._track.set_share(share)
        dealt = messages.tr("{share} of the questions dealt with", share=write.percent(share))
        self._track.setAccessibleName(dealt)
        self._minutes.setText(minutes_text(self._context, state))

    def fit(self, width: int) -> None:
        """Leave out what there is no room for."""
        tr = self._context.messages.tr
        self._minutes.show()
        self._place.setVisible(self._place_shown)
        self.leave.setText(tr("Leave the interview mode (Esc)"))
        for give_way in (
            self._minutes.hide, lambda: self.leave.setText(tr("Leave (Esc)")), self._place.hide,
        ):  # fmt: skip
            self._line.invalidate()
            if self._line.minimumSize().width() <= width:
                return
            give_way()

    def minimumSizeHint(self) -> QSize:
        """What is left when everything gives way that can."""
        return QSize(round(self._context.theme.px(420)), super().minimumSizeHint().height())
