"""Ways through the program with keys and mouse together; where to press is read off the accessible tree."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.language.messages import load
from rawafid.language.numbers import without_bidi
from rawafid.store.database import Store
from rawafid.ui.theme import Theme
from rawafid.workspace.workspace import Workspace
from tests.journeys.accessibility import Bus, Node, accessibility_bus, lacking_tools
from tests.journeys.desktop import Program, Screen, program
from tests.ui.open_window import NOW

ARABIC = load("ar")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@dataclass
class Hand:
    """A user who sees the window and has a mouse."""

    user: Program
    bus: Bus

    def see(self, name: str, *, role: str = "") -> Node:
        """The thing under this name, once it is there."""
        found: list[Node] = []

        def there() -> bool:
            node = self.bus.named(name, role=role)
            found[:] = [] if node is None else [node]
            return node is not None

        self.user.wait_for(there, f"{name!r} on the screen")
        return found[0]

    def press(self, name: str, *, role: str = "") -> None:
        """Press the left button in the middle of what has this name."""
        x, y, width, height = self.bus.place(self.see(name, role=role))
        self.user.click(x + width // 2, y + height // 2)


@contextmanager
def seated(screen: Screen, data: Path, folder: Path) -> Iterator[Hand]:
    """Someone before the program."""
    if lacking := lacking_tools():
        said = f"{', '.join(lacking)} missing: `python3 dev.py test` installs them or says how"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    folder.mkdir()
    with (
        accessibility_bus(screen.display, folder) as bus,
        program(screen, data, variables=bus.variables) as user,
    ):
        yield Hand(user, bus)


@contextmanager
def kept(data: Path, knowledge: Knowledge) -> Iterator[Workspace]:
    """What the database holds while the program is closed."""
    data.mkdir(exist_ok=True)
    with Store.open(data) as store:
        yield Workspace(store, knowledge, lambda: NOW)


def with_sample(data: Path, knowledge: Knowledge, *, page: str) -> int:
    """A client with all answers, and the page that the program opens with; gives the client's id."""
    with kept(data, knowledge) as workspace:
        id = workspace.clients.open_sample("roastery")
        workspace.open_page(page)
    return id


def test_the_frontier_is_dragged_and_its_goal_taken_over(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    id = with_sample(data, knowledge, page="comparison")
    with kept(data, knowledge) as workspace:
        before = workspace.interview(id).state.answers["goal_balance"]
    with seated(screen, data, tmp_path / "bus") as hand:
        hand.press(ARABIC.tr("Sales or brand"))
        use = hand.see(ARABIC.tr("Use this goal"))
        # The chart is the largest of what the keyboard can reach, its point the one ring in it.
        reached = [node for node in hand.bus.tree().all() if node.showing and node.focusable]
        x, y, width, height = max(map(hand.bus.place, reached), key=lambda place: place[2] * place[3])
        hand.user.click(x + 20, y + 60)  # an empty corner: the chart has the keyboard, the point stays
        picture = hand.user.picture("frontier-before")
        ring = QColor(Theme("light").color("focus")).rgb()
        dots = [
            (across, down)
            for across in range(x + 8, x + width - 8)
            for down in range(y + 8, y + height - 8)
            if picture.pixel(across, down) == ring
        ]
        point = (sum(dot[0] for dot in dots) // len(dots), sum(dot[1] for dot in dots) // len(dots))
        hand.user.drag(point, (x + width - 40, y + 40))
        hand.user.picture("frontier-dragged")
        x, y, width, height = hand.bus.place(use)
        hand.user.click(x + width // 2, y + height // 2)
        hand.user.picture("frontier-goal-taken-over")
        hand.user.quit()
    with kept(data, knowledge) as workspace:
        after = workspace.interview(id).state.answers["goal_balance"]
        assert after != before
        workspace.undo()
        assert workspace.interview(id).state.answers["goal_balance"] == before


def test_a_channel_is_ruled_out_in_the_mix_and_undo_brings_it_back(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    id = with_sample(data, knowledge, page="recommendation")
    start = without_bidi(ARABIC.tr("Change what {channel} gets", channel="|")).partition("|")[0]
    with kept(data, knowledge) as workspace:
        before = workspace.interview(id).state.answers["excluded_channels"]
    with seated(screen, data, tmp_path / "bus") as hand:
        hand.see(ARABIC.tr("Limits of the plan"))
        names = [without_bidi(node.name) for node in hand.bus.tree().all() if node.role == "push button"]
        row = next(name for name in names if name.startswith(start))  # of the channel that gets most
        hand.press(row)
        hand.user.key("Up", "Return")  # the last of the menu: never use it
        hand.user.wait_for(lambda: hand.bus.named(row) is None, "plan without the channel")
        hand.user.picture("mix-edited")
        hand.user.key("ctrl+z")
        hand.see(row)
        hand.user.picture("mix-edit-undone")
        hand.user.key("ctrl+y")
        hand.user.wait_for(lambda: hand.bus.named(row) is None, "plan without the channel again")
        hand.user.quit()
    with kept(data, knowledge) as workspace:
        after = workspace.interview(id).state.answers["excluded_channels"]
        assert isinstance(before, tuple) and isinstance(after, tuple)
        assert set(before) < set(after) and len(after) == len(before) + 1


def test_an_owner_comes_for_the_first_time_in_arabic(
    screen: Screen, tmp_path: Path, knowledge: Knowledge
) -> None:
    data = tmp_path / "data"
    with program(screen, data) as user:
        user.picture("first-visit-1-language")
        user.key("Return")  # Arabic is chosen
        user.key("1", "Return")  # an owner
        user.picture("first-visit-2-place")
        user.key("Down", "alt+Left")
        user.type("sidra")
        user.picture("first-visit-3-name")
        user.key("Return")
        user.wait_for_title("الاستبيان")
        for _ in range(7):
            user.key("1", "alt+Left")
        user.picture("first-visit-4-questions")
        user.key("alt+2")  # an owner has no list of clients
        user.wait_for_title("التوصية")
        user.picture("first-visit-5-recommendation")
        user.quit()
    with kept(data, knowledge) as workspace:
        assert workspace.settings.role == "owner" and workspace.settings.language == "ar"
        (client,) = workspace.clients.all()
        assert client.name == "sidra"
        answers = workspace.interview(client.id).state.answers
        assert len(answers) >= 6
        assert workspace.settings.country == "AE", "the first of the list"


def test_a_consultant_works_with_three_clients(screen: Screen, tmp_path: Path, knowledge: Knowledge) -> None:
    data = tmp_path / "data"
    with seated(screen, data, tmp_path / "bus") as hand:
        user = hand.user
        user.key("Return", "2", "Return", "alt+Left")  # one who advises others
        user.type("alpha")
        user.key("Return")
        user.wait_for_title("الاستبيان: alpha")
        for name in ("beta", "gamma"):
            user.key("1", "alt+Left", "2")
            user.key("ctrl+n")
            user.focus_dialog(ARABIC.tr("New client"))
            user.type(name)
            user.key("Return")
            user.focus_main()
            user.wait_for_title(f"الاستبيان: {name}")
        user.key("ctrl+k")
        user.type("bet")
        user.picture("three-clients-switcher")
        user.key("Return")
        user.wait_for_title("beta")
        user.open_page("clients")
        user.wait_for_title("العملاء")
        user.key("ctrl+f")
        user.type("gam")
        user.key("Down")
        user.picture("three-clients-found")
        user.key("Delete")
        hand.press(ARABIC.tr("Undo"), role="push button")
        user.picture("three-clients-undone")
        user.quit()
    with kept(data, knowledge) as workspace:
        assert {client.name for client in workspace.clients.all()} == {"alpha", "beta", "gamma"}
        assert workspace.settings.role == "consultant"
