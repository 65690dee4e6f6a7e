"""Work on a worker thread: the newest start wins, faults arrive, and nothing arrives after the end."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawafid.ui.tasks import LatestTask, Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def listening(task: LatestTask) -> tuple[list[object], list[object]]:
    done: list[object] = []
    failed: list[object] = []
    task.done.connect(done.append)
    task.failed.connect(failed.append)
    return done, failed


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.latest()
    here = QThread.currentThread()
    arrived: list[object] = []
    task.done.connect(lambda result: arrived.append((result, QThread.currentThread() is here)))
    task.start(lambda: threading.current_thread().name)
    qtbot.waitUntil(lambda: bool(arrived), timeout=5000)
    assert arrived == [("worker", True)]


def test_of_many_starts_only_the_newest_arrives(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.latest()
    done, failed = listening(task)
    gate = threading.Event()
    ran: list[int] = []

    def work(number: int) -> int:
        gate.wait(5)
        ran.append(number)
        return number

    for number in range(20):
        task.start(lambda number=number: work(number))  # type: ignore[misc]  # mypy knows no default here
    gate.set()
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    qtbot.wait(50)
    assert done == [19]
    assert not failed
    assert len(ran) <= 2, "what was overtaken while it waited never ran"


def test_a_fault_arrives_and_the_work_can_be_tried_again(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.latest()
    done, failed = listening(task)
    faults = [ValueError("once")]

    def work() -> str:
        if faults:
            raise faults.pop()
        return "good"

    task.start(work)
    qtbot.waitUntil(lambda: bool(failed), timeout=5000)
    assert not task.is_busy
    task.again()
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert done == ["good"]


def test_what_is_cancelled_never_arrives(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.latest()
    done, failed = listening(task)
    gate = threading.Event()
    task.start(lambda: gate.wait(5))
    task.cancel()
    gate.set()
    qtbot.wait(80)
    assert not done and not failed and not task.is_busy


def test_what_is_urgent_is_not_held_up_by_what_is_not(tasks: Tasks, qtbot: QtBot) -> None:
    slow, quick = tasks.latest(urgent=False), tasks.latest()
    done, _ = listening(quick)
    gate = threading.Event()
    slow.start(lambda: gate.wait(10))
    quick.start(lambda: "at once")
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert slow.is_busy
    gate.set()


def test_a_pause_holds_a_start_back_until_the_starts_stop(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.latest()
    done, _ = listening(task)
    for number in range(5):
        task.start(lambda number=number: number, after_ms=60)  # type: ignore[misc]  # mypy knows no default here
        qtbot.wait(10)
    assert not done
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert done == [4]


def test_nothing_arrives_after_the_end(qapp: QApplication, qtbot: QtBot) -> None:
    tasks = Tasks()
    task = tasks.latest()
    done, failed = listening(task)
    gate = threading.Event()
    task.start(lambda: gate.wait(5))
    gate.set()
    tasks.close()
    task.start(lambda: "late")
    qtbot.wait(50)
    assert not done and not failed


class _Knot(QObject):
    """An object that only the collector of cycles can end."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def test_objects_of_the_window_never_end_on_a_worker(tasks: Tasks, qtbot: QtBot) -> None:
    ended: list[str] = []
    task = tasks.latest()
    done, _ = listening(task)
    gate = threading.Event()

    def work() -> bool:
        gate.wait(5)
        rubbish: list[list[object]] = [[] for _ in range(200_000)]  # enough for every generation
        return bool(rubbish)

    task.start(work)
    for _ in range(50):
        weakref.finalize(_Knot(), lambda: ended.append(threading.current_thread().name))
    gate.set()
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    keep: list[list[object]] = [[] for _ in range(2_000)]  # made by the window, which then rests
    qtbot.waitUntil(lambda: len(ended) == 50, timeout=5000)
    assert keep and set(ended) == {threading.main_thread().name}


def test_python_collects_as_ever_once_the_workers_are_gone(qapp: QApplication) -> None:
    assert gc.isenabled()
    tasks = Tasks()
    tasks.latest().start(lambda: None)
    assert not gc.isenabled()
    tasks.close()
    assert gc.isenabled()
