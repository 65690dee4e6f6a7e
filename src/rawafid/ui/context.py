"""What every page is given: words, colours, the workspace and the worker, always the present ones."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rawafid.errors import UserError, mark
from rawafid.language.dates import DateWriter
from rawafid.language.messages import Messages, load
from rawafid.language.numbers import Formatter
from rawafid.ui.tasks import Tasks
from rawafid.ui.theme import Theme, apply, theme_of
from rawafid.ui.translator import Translator

if TYPE_CHECKING:
    from rawafid.knowledge.library import Knowledge
    from rawafid.terminal.wording import Wording
    from rawafid.ui.advice_desk import AdviceDesk
    from rawafid.workspace.events import Change
    from rawafid.workspace.workspace import Workspace

__all__ = ["Context"]

OUR_FAULT: Final = mark("Something in Rawafid went wrong. Your answers are safe; try again.")


class Context(QObject):
    """Shared by the window and its pages. Read its attributes when they are needed and keep no copies:
    `messages`, `formatter`, `dates` and `theme` are others after a change of the settings.

    `changed(Change)` follows every change of the workspace, after the context itself has taken it in.
    `retranslated()` says that the words, digits, direction or colours are others: the main window passes it
    on to the pages through their `retranslate()`. `page_wanted(name)` asks for another page, and
    `noticed(text, undoable)` for a short notice, already translated, with a way back if `undoable`.
    """

    changed = Signal(object)
    retranslated = Signal()
    page_wanted = Signal(str)
    noticed = Signal(str, bool)

    def __init__(
        self, workspace: "Workspace", knowledge: "Knowledge", *, data_folder: Path = Path(),
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.workspace: Final = workspace
        self.knowledge: Final = knowledge
        self.data_folder: Final = data_folder
        self.tasks: Final = Tasks(self)
        self._desk: AdviceDesk | None = None
        self._wording: Wording | None = None
        self._translator: Translator | None = None
        self.messages: Messages
        self.dates: DateWriter
        """Days as the reader wants them written, in the calendars of the settings."""
        self.theme: Theme
        self._read_settings()
        self._leave = workspace.subscribe(self._workspace_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_recoloured)

    @property
    def formatter(self) -> Formatter:
        """Numbers as the reader writes them."""
        return self.messages.formatter

    @property
    def wording(self) -> "Wording":
        """Words for the codes of the advice: reasons, notices, units."""
        if self._wording is None:
            from rawafid.terminal.wording import Wording  # loads the advisor's modules

            self._wording = Wording(self.messages, self.knowledge.questionnaire)
        return self._wording

    @property
    def advice(self) -> "AdviceDesk":
        """The advice for the current client, computed on a worker."""
        if self._desk is None:
            from rawafid.ui.advice_desk import AdviceDesk

            self._desk = AdviceDesk(self)
        return self._desk

    def explain(self, fault: Exception) -> str:
        """A fault in the reader's words: what the user can mend, or that it is not theirs to mend."""
        if isinstance(fault, UserError):
            return self.messages.explain(fault)
        return self.messages.tr(OUR_FAULT)

    def notice(self, text: str, *, undoable: bool = False) -> None:
        """Show a short notice; `text` is already translated. With `undoable` it offers to undo."""
        self.noticed.emit(text, undoable)

    def attempt(self, intent: Callable[[], object]) -> bool:
        """Do what the user asked for; False, with a notice that says why, where that cannot be."""
        try:
            intent()
        except UserError as error:
            self.notice(self.explain(error))
            return False
        return True

    def open_page(self, name: str) -> None:
        """Go to a page by its name in `rawafid.ui.frame.PLACES`, to "first_run", or to a place of the guide
        such as "guide/approach:inbound"."""
        self.page_wanted.emit(name)

    def dress(self) -> None:
        """Give the application the present direction, colours, font size and Qt words."""
        app = cast(QApplication, QCoreApplication.instance())
        if self._translator is not None:
            app.removeTranslator(self._translator)
        self._translator = Translator(self.messages, self)
        app.installTranslator(self._translator)
        apply(app, self.theme, self.messages.direction)

    def close(self) -> None:
        """Stop listening and computing. The workspace stays open: whoever opened it closes it."""
        self._leave()
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._system_recoloured)
        self.tasks.close()

    def _read_settings(self) -> None:
        settings = self.workspace.settings
        self.messages = load(settings.language, settings.digits)
        self.dates = DateWriter(
            settings.language, settings.digits, settings.calendar, settings.second_calendar == "shown",
            settings.hijri_shift, settings.month_names,
        )  # fmt: skip
        self.theme = theme_of(settings)
        self._wording = None

    def _workspace_changed(self, change: "Change") -> None:
        if change.kind == "settings":
            self._read_settings()
            self.dress()
            self.retranslated.emit()
        self.changed.emit(change)

    def _system_recoloured(self, _scheme: Qt.ColorScheme) -> None:
        if theme_of(self.workspace.settings) != self.theme:
            self._read_settings()
            self.dress()
            self.retranslated.emit()
