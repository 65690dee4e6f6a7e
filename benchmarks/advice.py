"""Speed of the advice: CPU time on one core, beside an empty Python start in the same run.

    python3 dev.py bench advice [--json] [--accuracy]

With --accuracy also how well the live value of information agrees with splits solved anew for every answer.

Machines differ and are shared: read the times against the empty start measured beside them. Limits are those
of the first release; a figure above its limit is marked and makes the exit code 1.
"""

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace

import numpy as np

from rawafid.advisor.advising import Advisor
from rawafid.advisor.appraisal import appraise
from rawafid.advisor.draws import Draws
from rawafid.advisor.explanation import COARSE_DRAWS, explore
from rawafid.advisor.information import next_questions, open_questions
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study, study
from rawafid.advisor.trials import with_answer
from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.answers import Answers, frozen
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import SAMPLES, load_sample, sample_bytes

START = "2026-12"
REPEATS = 7
LIMITS_MS = {
    "advice, brief, warm": 150.0,
    "advice, everything, warm": 1500.0,
    "one answer changed, brief": 100.0,
    "command line, cold": 1500.0,
    "what would change, 59 channels": 500.0,
    "next question, live": 60.0,
}
WELL_KNOWN = ("sector", "country", "customer_type", "currency", "monthly_budget", "team_hours")
"""What a client has told after a few answers."""
LEAST_AGREEMENT = 0.6
TOP = 3


@dataclass(frozen=True, slots=True)
class Timing:
    """Median and worst CPU time in milliseconds over the sample clients, each at its best of some runs."""

    median_ms: float
    worst_ms: float


def main() -> int:
    figures = measured()
    late = [name for name, limit in LIMITS_MS.items() if figures[name].worst_ms > limit]
    found: dict[str, object] = {name: vars_of(timing) for name, timing in figures.items()}
    agreements: list[Agreement] = []
    if "--accuracy" in sys.argv[1:]:
        agreements = agreed()
        found["value of information"] = [asdict(one) for one in agreements]
    if "--json" in sys.argv[1:]:
        print(json.dumps(found))
    else:
        show(figures)
        show_agreement(agreements)
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
        "what would change, 59 channels": over([exploration(advisor, client) for client in clients]),
        "next question, live": over([live(advisor, known(client, WELL_KNOWN)) for client in clients]),
    }


def known(client: ClientFile, questions: Iterable[str]) -> ClientFile:
    """The client as far as these answers go."""
    kept = set(questions)
    return replace(client, answers=frozen((q, a) for q, a in client.answers.items() if q in kept))


def exploration(advisor: Advisor, client: ClientFile) -> Callable[[], float]:
    """Every other answer to every question solved, the largest changes studied in full."""
    one, rough = advisor.study(client), Deck(advisor.knowledge.catalogue, Draws(advisor.seed, COARSE_DRAWS))

    def run() -> float:
        before = time.process_time()
        explore(
            one, client.options, advisor.knowledge, rough=rough,
            again=lambda answers: advisor.study(replace(client, answers=answers)),
        )  # fmt: skip
        return time.process_time() - before

    return run


def live(advisor: Advisor, client: ClientFile) -> Callable[[], float]:
    """What every open question is worth, for a client whose study is at hand."""
    one, rough = advisor.study(client), Deck(advisor.knowledge.catalogue, Draws(advisor.seed, COARSE_DRAWS))

    def run() -> float:
        before = time.process_time()
        next_questions(one, client.options, advisor.knowledge, rough)
        return time.process_time() - before

    return run


# ── value of information against splits solved anew ─────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Agreement:
    """How the worths of a client's open questions agree with those of splits solved for every answer."""

    sample: str
    questions: int
    spearman: float
    top_shared: int


def agreed() -> list[Agreement]:
    """The sample clients with half of their answers left out.

    Both sides are risk-neutral and without the pull to brand work, so that they maximise the same.
    """
    knowledge = load_knowledge()
    model = dict(knowledge.catalogue.model)
    for name in ("anchor.strength", *(f"risk_aversion.{s}" for s in ("cautious", "balanced", "bold"))):
        model[name] = replace(model[name], low=0.0, mid=0.0, high=0.0)
    plain = replace(knowledge, catalogue=replace(knowledge.catalogue, model=model))
    advisor, chance = Advisor(plain), random.Random(3)
    deck = Deck(plain.catalogue, Draws(1, COARSE_DRAWS))
    found = []
    for sample in SAMPLES:
        client = load_sample(sample, knowledge.questionnaire)
        always = ("sector", "country", "currency", "monthly_budget")
        client = known(client, [q for q in client.answers if q in always or chance.random() < 0.5])
        one = advisor.study(client)
        pooled = {q.question: q.worth or 0.0 for q in next_questions(one, client.options, plain, deck)}
        exact = solved_anew(one, client, plain, deck)
        names = sorted(exact)
        a, b = np.array([exact[n] for n in names]), np.array([pooled.get(n, 0.0) for n in names])
        # Below a thousandth of the plan's value neither is worth asking: they count as equal.
        least = 1e-3 * max(1.0, abs(one.value))
        a, b = np.where(a < least, 0.0, a), np.where(b < least, 0.0, b)
        shared = {names[i] for i in np.argsort(-a)[:TOP]} & {names[i] for i in np.argsort(-b)[:TOP]}
        found.append(Agreement(sample, len(names), float(np.corrcoef(ranks(a), ranks(b))[0, 1]), len(shared)))
    return found


def solved_anew(one: Study, client: ClientFile, knowledge: Knowledge, deck: Deck) -> dict[str, float]:
    """Worth of each open question by a split of its own for every plausible answer."""
    model = knowledge.catalogue.model

    def solved(answers: Answers) -> Study:
        return study(answers, client.options, knowledge, deck, nodes=24, gap=1e-3, quick=True)

    present = solved(one.answers)
    worth: dict[str, float] = {}
    for family in open_questions(one, knowledge):
        total = sum(answer.probability for answer in family)
        for answer in family:
            if answer.question == "capacity":
                continue  # the appraisal of a plan does not see what lies beyond capacity
            other = solved(with_answer(one.answers, answer.question, answer.answer, knowledge))
            gain = appraise(other, other.used, model) - appraise(other, present.used, model)
            part = answer.probability / total * max(0.0, gain)
            worth[answer.question] = worth.get(answer.question, 0.0) + part
    return worth


def ranks(values: np.ndarray) -> np.ndarray:
    """Ranks, equal values sharing the mean of theirs."""
    return np.array([((values < v).sum() + (values <= v).sum() - 1) / 2 for v in values])


def show_agreement(agreements: list[Agreement]) -> None:
    for one in agreements:
        mark = "" if one.spearman >= LEAST_AGREEMENT else "  low"
        print(
            f"worth of {one.questions:2} open questions, {one.sample:12} Spearman {one.spearman:5.2f},"
            f" top {TOP} shared {one.top_shared}{mark}"
        )


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
