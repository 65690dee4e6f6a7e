"""Speed of the advice: CPU time on one core, beside an empty Python start in the same run.

    python3 dev.py bench advice [--json]

Machines differ and are shared: read the times against the empty start measured beside them. Limits are those
of the first release; a figure above its limit is marked and makes the exit code 1.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from rawafid.advisor.advising import Advisor
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.answers import frozen
from rawafid.knowledge.library import load_knowledge
from rawafid.knowledge.samples import SAMPLES, load_sample, sample_bytes

START = "2026-12"
REPEATS = 7
LIMITS_MS = {
    "advice, brief, warm": 150.0,
    "advice, everything, warm": 1500.0,
    "one answer changed, brief": 100.0,
    "command line, cold": 1500.0,
}


@dataclass(frozen=True, slots=True)
class Timing:
    """Median and worst CPU time in milliseconds over the sample clients, each at its best of some runs."""

    median_ms: float
    worst_ms: float


def main() -> int:
    figures = measured()
    late = [name for name, limit in LIMITS_MS.items() if figures[name].worst_ms > limit]
    if "--json" in sys.argv[1:]:
        print(json.dumps({name: vars_of(timing) for name, timing in figures.items()}))
    else:
        show(figures)
    return 1 if late else 0


def measured() -> dict[str, Timing]:
    knowledge = load_knowledge()
    clients = [load_sample(sample, knowledge.questionnaire) for sample in SAMPLES]
    advisor = Advisor(knowledge)
    changed = [with_another_answer(client) for client in clients]
    return {
        "empty Python start": over([lambda: child([sys.executable, "-c", "pass"])]),
        "import numpy": over([lambda: child([sys.executable, "-c", "import numpy"])]),
        "advice, brief, warm": over([in_process(advisor, client, brief=True) for client in clients]),
        "advice, everything, warm": over([in_process(advisor, client, brief=False) for client in clients]),
        "one answer changed, brief": over([in_process(advisor, client, brief=True) for client in changed]),
        "command line, cold": over([command_line(sample) for sample in SAMPLES]),
    }


def with_another_answer(client: ClientFile) -> ClientFile:
    """The client after one more answer: another decision style."""
    other = "impulse" if client.answers.get("decision_style") != "impulse" else "considered"
    answers = frozen(
        (*((q, a) for q, a in client.answers.items() if q != "decision_style"), ("decision_style", other))
    )
    return replace(client, answers=answers)


def in_process(advisor: Advisor, client: ClientFile, *, brief: bool) -> Callable[[], float]:
    def run() -> float:
        before = time.process_time()
        advisor.advise(client, start=START, brief=brief)
        return time.process_time() - before

    return run


def command_line(sample: str) -> Callable[[], float]:
    code = "import sys; from rawafid.app import main; sys.exit(main(['recommend', '-', '--brief', '--json']))"
    return lambda: child([sys.executable, "-c", code], sample_bytes(sample))


def child(command: list[str], given: bytes = b"") -> float:
    """CPU seconds of a child process, user and system, on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        input=given,
        stdout=subprocess.DEVNULL,
        check=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def over(runs: list[Callable[[], float]]) -> Timing:
    """The best of some repeats of each run (others only add noise of the machine), over all runs."""
    best = [min(run() for _ in range(REPEATS)) * 1000.0 for run in runs]
    return Timing(statistics.median(best), max(best))


def vars_of(timing: Timing) -> Mapping[str, float]:
    return {"median_ms": round(timing.median_ms, 1), "worst_ms": round(timing.worst_ms, 1)}


def show(figures: Mapping[str, Timing]) -> None:
    base = figures["empty Python start"].median_ms
    title = "CPU, one core; the six sample clients"
    print(f"{title:42}{'median ms':>10}{'worst ms':>10}{'× empty':>9}{'limit ms':>10}")
    for name, timing in figures.items():
        limit = LIMITS_MS.get(name)
        line = f"{name:42}{timing.median_ms:10.1f}{timing.worst_ms:10.1f}{timing.median_ms / base:9.1f}"
        if limit is not None:
            line += f"{limit:10.0f}" + ("" if timing.worst_ms <= limit else "  over")
        print(line)


if __name__ == "__main__":
    sys.exit(main())
