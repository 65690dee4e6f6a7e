"""A screen reader finds a name for everything that can be reached, on each page."""

import os
from collections.abc import Iterator

import pytest

from rawafid.knowledge.library import load_knowledge
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
    "questionnaire": "لماذا نسأل",
    "recommendation": "عائد الإنفاق",
    "comparison": "المنبع",
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


def told_by(bus: Bus, word: str, user: Program) -> Node:
    """The tree once `word` is in it."""
    latest: list[Node] = []

    def there() -> bool:
        latest[:] = [bus.tree()]
        return word in without_bidi(latest[0].said())

    user.wait_for(there, f"{word!r} told to the screen reader")
    return latest[0]


@pytest.mark.parametrize("page", [place.name for place in PLACES])
def test_everything_that_can_be_reached_has_a_name(spoken: tuple[Program, Bus], page: str) -> None:
    user, bus = spoken
    number = [place.name for place in PLACES].index(page) + 1
    user.key(f"alt+{number}")
    tree = told_by(bus, TOLD[page], user)
    shown = [node for node in tree.all() if node.showing and node.focusable]
    assert len(shown) >= 5
    nameless = [(node.role, node.said()[:80]) for node in shown if not without_bidi(node.name).strip()]
    assert nameless == []


def test_every_chart_is_told_in_words(spoken: tuple[Program, Bus]) -> None:
    user, bus = spoken
    user.key(f"alt+{[place.name for place in PLACES].index('comparison') + 1}")
    tree = told_by(bus, TOLD["comparison"], user)
    charts = [node for node in tree.all() if node.showing and node.role in ("chart", "image", "graphic")]
    assert charts
    assert all(len(node.name) > 10 and len(node.description) > 20 for node in charts)
