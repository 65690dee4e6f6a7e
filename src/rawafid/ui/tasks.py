"""The only place that starts a thread: pure functions run there, and the newest request wins."""

import gc
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer, Signal

from rawafid.ui.heap import share_one_heap

__all__ = ["LatestTask", "Tasks"]

_LOG: Final = logging.getLogger(__name__)

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Order:
    """A piece of work for a thread; the ticket tells an older start of a task from a newer one."""

    task: "LatestTask"
    ticket: int
    work: Work


@dataclass(frozen=True, slots=True)
class _Arrival:
    order: _Order
    result: object
    fault: Exception | None


class LatestTask(QObject):
    """Runs one kind of work on a worker thread; a newer start supersedes an older one.

    All signals come on the main thread, and only for the newest start: `done(result)` or
    `failed(exception)`, and `busy(bool)` round them. Work must be pure: it holds frozen values, no widget
    and no database.
    """

    done = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, tasks: "Tasks", *, urgent: bool) -> None:
        super().__init__(tasks)
        self.urgent: Final = urgent
        self._tasks = tasks
        self._ticket = 0
        self._work: Work | None = None
        self._is_busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._submit)

    @property
    def is_busy(self) -> bool:
        """A start is waiting or running."""
        return self._is_busy

    def start(self, work: Work, *, after_ms: int = 0) -> None:
        """Run `work` instead of whatever was started before; `after_ms` waits for a pause in the starts."""
        self._ticket += 1
        self._work = work
        self._say_busy(True)
        if after_ms > 0:
            self._pause.start(after_ms)
        else:
            self._submit()

    def again(self) -> None:
        """Start the last work once more: what "try again" does. Nothing where nothing was started."""
        if self._work is not None:
            self.start(self._work)

    def cancel(self) -> None:
        """Forget what was started; its result never arrives."""
        self._ticket += 1
        self._pause.stop()
        self._tasks._forget(self)
        self._say_busy(False)

    def _submit(self) -> None:
        self._pause.stop()
        if self._work is not None:
            self._tasks._submit(_Order(self, self._ticket, self._work))

    def _receive(self, arrival: _Arrival) -> None:
        if arrival.order.ticket != self._ticket:
            return
        self._say_busy(False)
        if arrival.fault is None:
            self.done.emit(arrival.result)
        else:
            self.failed.emit(arrival.fault)

    def _say_busy(self, busy: bool) -> None:
        if busy != self._is_busy:
            self._is_busy = busy
            self.busy.emit(busy)
            self._tasks._note_busy(self, busy)


class Tasks(QObject):
    """The two worker threads, each started with its first work, and the tasks that share them.

    What the user waits for runs on the one, what takes a second or more on the other, so that a preview is
    never held up by what-ifs that nobody can stop half-way. `busy(bool)` says whether any task is.
    """

    busy = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._garbage = _Garbage(self)
        self._lanes = {urgent: _Lane(self._arrived.emit) for urgent in (True, False)}
        self._closed = False
        self._busy: set[LatestTask] = set()

    @property
    def is_busy(self) -> bool:
        """A start of any task is waiting or running."""
        return bool(self._busy)

    def latest(self, *, urgent: bool = True) -> LatestTask:
        """A task of its own; all that are urgent share one thread, all others another."""
        return LatestTask(self, urgent=urgent)

    def cancel(self) -> None:
        """Forget everything that was started."""
        for task in tuple(self._busy):
            task.cancel()

    def close(self) -> None:
        """Start nothing more and wait for what is running; its result no longer arrives."""
        self._closed = True
        for lane in self._lanes.values():
            lane.stop()
        for lane in self._lanes.values():
            lane.join()
        self._garbage.release()

    def _submit(self, order: _Order) -> None:
        if self._closed:
            return
        self._garbage.keep()
        self._lanes[order.task.urgent].submit(order)

    def _note_busy(self, task: LatestTask, busy: bool) -> None:
        before = bool(self._busy)
        (self._busy.add if busy else self._busy.discard)(task)
        if bool(self._busy) != before:
            self.busy.emit(not before)

    def _forget(self, task: LatestTask) -> None:
        self._lanes[task.urgent].forget(task)

    def _deliver(self, arrival: _Arrival) -> None:
        if not self._closed:
            arrival.order.task._receive(arrival)


class _Garbage(QObject):
    """Lets cyclic garbage be collected on the main thread alone while there are workers.

    Python collects on whichever thread happens to allocate. A widget in a cycle would be destroyed on a
    worker then, which Qt allows on the main thread only: a rare crash, far from its cause. So while kept,
    the automatic collection is off and the main thread collects whenever it runs out of events.
    """

    _keepers: ClassVar[int] = 0  # the collector belongs to the process, and so does this count

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = False

    def keep(self) -> None:
        """From now on, here alone; called on the main thread."""
        if self._kept:
            return
        self._kept = True
        _Garbage._keepers += 1
        gc.disable()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._collect)

    def release(self) -> None:
        """The workers are gone."""
        if not self._kept:
            return
        self._kept = False
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self._collect)
        _Garbage._keepers -= 1
        if not _Garbage._keepers:
            gc.enable()

    def _collect(self) -> None:
        due = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)


class _Lane:
    """One thread that runs what waits, the oldest task first and of each task the newest order alone."""

    def __init__(self, deliver: Callable[[_Arrival], None]) -> None:
        self._deliver = deliver
        self._ready = threading.Condition()
        self._waiting: dict[LatestTask, _Order] = {}
        self._thread: threading.Thread | None = None
        self._stopped = False

    def submit(self, order: _Order) -> None:
        with self._ready:
            if self._stopped:
                return
            self._waiting[order.task] = order
            self._ready.notify()
        if self._thread is None:
            share_one_heap()
            self._thread = threading.Thread(target=self._serve, name="worker", daemon=True)
            self._thread.start()

    def forget(self, task: LatestTask) -> None:
        with self._ready:
            self._waiting.pop(task, None)

    def stop(self) -> None:
        with self._ready:
            self._stopped = True
            self._waiting.clear()
            self._ready.notify()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _serve(self) -> None:
        while (order := self._next()) is not None:
            result: object = None
            fault: Exception | None = None
            try:
                result = order.work()
            except Exception as error:
                _LOG.exception("work on a worker thread failed")
                fault = error
            with self._ready:  # `stop` thus waits for a delivery under way, and none follows it
                if not self._stopped:
                    self._deliver(_Arrival(order, result, fault))

    def _next(self) -> _Order | None:
        with self._ready:
            while not self._waiting and not self._stopped:
                self._ready.wait()
            if self._stopped:
                return None
            return self._waiting.pop(next(iter(self._waiting)))
