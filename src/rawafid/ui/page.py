"""What a page is to the window, and how each is made: its module is loaded when it is asked for first."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from rawafid.ui.context import Context

FIRST_RUN: Final = "first_run"
"""The page that has no place in the side panel."""


class Page(Protocol):
    """What the window asks of a page, which is a QWidget."""

    def refresh(self) -> None:
        """Show the state of the workspace as it is now."""

    def retranslate(self) -> None:
        """Say and paint everything again: words, digits, direction or colours have changed."""


class Searchable(Protocol):
    """A page on which something can be looked for."""

    def focus_search(self) -> None:
        """Put the keyboard where one types what to look for."""


@runtime_checkable
class Divided(Protocol):
    """A page with places of its own that others lead to."""

    def open_part(self, place: str, came_from: str = "") -> None:
        """Go to a place of the page; `came_from` is the page that a way back is offered to."""


def build_page(name: str, context: "Context") -> QWidget:
    """A page by its name; its module is loaded here and not before. Raises KeyError for an unknown name."""
    return _BUILDERS[name](context)


def _clients(context: "Context") -> QWidget:
    from rawafid.ui.pages.clients import ClientsPage

    return ClientsPage(context)


def _questionnaire(context: "Context") -> QWidget:
    from rawafid.ui.pages.questionnaire import QuestionnairePage

    return QuestionnairePage(context)


def _recommendation(context: "Context") -> QWidget:
    from rawafid.ui.pages.recommendation import RecommendationPage

    return RecommendationPage(context)


def _comparison(context: "Context") -> QWidget:
    from rawafid.ui.pages.comparison import ComparisonPage

    return ComparisonPage(context)


def _report(context: "Context") -> QWidget:
    from rawafid.ui.pages.report import ReportPage

    return ReportPage(context)


def _settings(context: "Context") -> QWidget:
    from rawafid.ui.pages.settings import SettingsPage

    return SettingsPage(context)


def _guide(context: "Context") -> QWidget:
    from rawafid.ui.pages.guide import GuidePage

    return GuidePage(context)


def _help(context: "Context") -> QWidget:
    from rawafid.ui.pages.help import HelpPage

    return HelpPage(context)


def _first_run(context: "Context") -> QWidget:
    from rawafid.ui.pages.first_run import FirstRunPage

    return FirstRunPage(context)


_BUILDERS: Final[Mapping[str, Callable[["Context"], QWidget]]] = {
    "clients": _clients,
    "questionnaire": _questionnaire,
    "recommendation": _recommendation,
    "comparison": _comparison,
    "report": _report,
    "guide": _guide,
    "settings": _settings,
    "help": _help,
    FIRST_RUN: _first_run,
}


class PageHolder(QScrollArea):
    """A page that scrolls as a whole where the window is smaller than the page can be."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(_Ground(page))


class _Ground(QWidget):
    """Holds a page at the least size that it can be, not at the height that its words would like.

    A scroll area asks for the latter, and then there would be two scroll bars side by side.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        page.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._page.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
