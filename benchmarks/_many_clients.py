"""Ten thousand clients in a real file: how long the list of them takes, from the disk to the screen."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from rawafid.app import Opened, Opening, application
from rawafid.knowledge.library import load_knowledge
from rawafid.knowledge.samples import SAMPLES, load_sample
from rawafid.store.database import Store
from rawafid.ui.pages.clients import ClientsPage
from rawafid.workspace.interview import written
from rawafid.workspace.workspace import Workspace

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CLIENTS = 10_000
REPEATS = 7
CITIES = ("الرياض", "جدة", "عمّان", "القاهرة", "الدار البيضاء", "Lyon", "")
QUERIES = ("سدره", "الرياض مطاعم", "4711", "jordan", "لا أحد")


def fill(path: Path) -> None:
    """Clients with the answers of the samples, some of them only begun, some archived or deleted."""
    knowledge, chance = load_knowledge(), random.Random(1)
    samples = [load_sample(sample, knowledge.questionnaire) for sample in SAMPLES]
    with Store.open(path) as store, store.transaction():
        for number in range(CLIENTS):
            sample, at = chance.choice(samples), NOW - timedelta(minutes=chance.randrange(500_000))
            id = store.add_client(f"{sample.name} {number}", at, city=chance.choice(CITIES))
            assessment = store.client(id).assessment
            answers = list(sample.answers.items())
            for question, answer in answers[: chance.randint(0, len(answers))]:
                store.save_answer(assessment, question, written(answer), at)
            if chance.random() < 0.1:
                store.archive_client(id, at)
    with Store.open(path) as store:
        Workspace(store, knowledge, lambda: NOW).clients.all()  # makes the summaries, as each start does


def measured(folder: Path) -> dict[str, list[float]]:
    """CPU seconds of each act, several times: each from its beginning until everything is painted."""
    fill(folder / "rawafid.db")
    times: dict[str, list[float]] = {}
    for _ in range(REPEATS):
        opened = Opening(folder, lambda: NOW).finish()
        try:
            _once(opened, times)
        finally:
            opened.close()
    return times


def _once(opened: Opened, times: dict[str, list[float]]) -> None:
    workspace = opened.context.workspace
    _paint()
    fresh = Workspace(opened.store, workspace.knowledge, lambda: NOW)
    _note(times, "read from the disk", lambda: fresh.clients.all())
    opened.window.show_page("settings")
    _paint()
    page = opened.window._page("clients")
    assert isinstance(page, ClientsPage)
    page.views._state = None  # as if it had never been filled
    _note(times, "listed", lambda: opened.window.show_page("clients"))
    for query in QUERIES:
        _note(times, "searched", partial(page.views.search.setText, query))
    page.views.search.setText("")
    _paint()
    _note(times, "sorted by name", lambda: page.views._sort("name", backwards=False))
    page.views._sort("changed", backwards=False)
    one = workspace.clients.all()[100].id
    _note(times, "renamed one", lambda: workspace.clients.rename(one, "جديد"))
    workspace.undo()
    _paint()


def _note(times: dict[str, list[float]], what: str, act: Callable[[], object]) -> None:
    before = time.process_time()
    act()
    _paint()
    times.setdefault(what, []).append(time.process_time() - before)


def _paint() -> None:
    for _ in range(3):
        application().processEvents()
