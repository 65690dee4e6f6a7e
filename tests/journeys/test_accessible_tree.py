"""A screen reader finds a name for everything that can be reached, on each page."""

import os
import time
from collections.abc import Iterator

import pytest

from rawafid.knowledge.library import load_knowledge
from rawafid.language.messages import load
from rawafid.language.numbers import without_bidi
from rawafid.store.database import Store
from rawafid.ui.frame import PLACES
from rawafid.workspace.workspace import Workspace
from tests.journeys.accessibility import Bus, Node, accessibility_bus, lacking_tools
from tests.journeys.desktop import Program, Screen, program
from tests.ui.open_window import NOW

# What each page must tell besides names of controls: a word that is on it and nowhere else.
TOLD = {
    "clients": "محمصة سدرة",
    "questionnaire": "مراجعة الإجابات",
    "recommendation": "كم تكلّف رغباتك",
    "comparison": "أي جزء من رحلة الزبون",
    "report": "أي تقرير",
    "guide": "تسويق المنبع",
    "settings": "الأرقام",
    "help": "Ctrl+K",
}


@pytest.fixture(scope="module")
def spoken(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> "Iterator[tuple[Program, Bus]]":
    """The program with a sample client, and what it tells."""
    if lacking := lacking_tools():
        said = f"{', '.join(lacking)} missing: `python3 dev.py test` installs them or says how"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    data = tmp_path_factory.mktemp("spoken") / "data"
    data.mkdir()
    with Store.open(data) as store:
        workspace = Workspace(store, load_knowledge(), lambda: NOW)
        workspace.clients.open_sample("roastery")
        workspace.change_settings(language="ar")
    with (
        accessibility_bus(screen.display, tmp_path_factory.mktemp("bus")) as bus,
        program(screen, data, variables=bus.variables) as user,
    ):
        yield user, bus


def page_told(user: Program, bus: Bus, page: str) -> Node:
    """Go to a page; what is told of it, once its own word is in it."""
    number = [place.name for place in PLACES].index(page) + 1
    latest: list[Node] = []
    word = TOLD[page]
    user.key(f"alt+{number}")
    user.wait_for_title(load("ar").tr(PLACES[number - 1].title))

    def there() -> bool:
        latest[:] = [bus.tree()]
        time.sleep(0.5)  # what is asked about keeps the program busy
        return word in without_bidi(latest[0].said())

    user.wait_for(there, f"{word!r} told to the screen reader")
    return latest[0]


@pytest.mark.parametrize("page", [place.name for place in PLACES])
def test_everything_that_can_be_reached_has_a_name(spoken: tuple[Program, Bus], page: str) -> None:
    tree = page_told(*spoken, page)
    shown = [node for node in tree.all() if node.showing and node.focusable]
    assert len(shown) >= 5
    nameless = [(node.role, node.said()[:80]) for node in shown if not without_bidi(node.name).strip()]
    assert nameless == []


def test_every_chart_is_told_in_words(spoken: tuple[Program, Bus]) -> None:
    tree = page_told(*spoken, "comparison")
    # What is neither a button nor a field, and yet can be reached, is a chart.
    charts = [node for node in tree.all() if node.showing and node.focusable and node.role == "filler"]
    assert len(charts) == 3, "as many as the overview has"
    for chart in charts:
        assert len(chart.name) > 10
        assert any(letter.isdigit() for letter in chart.description), "its figures"
