"""The allocator beside its peers: value against the proven best, failures, CPU; and the speed of its steps.

    python3 dev.py bench allocation [--json]

The peers (the `benchmarks` extras of pyproject.toml) run in an environment of their own under build/, made
once with pip as it is configured; what does not install is shown as not installed. Times are CPU on one core;
machines differ and are shared. A figure beyond its goal makes the exit code 1.
"""

import json
import os
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

# run as a file, it must find what stands beside it
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from benchmarks._drag_suite import WEIGHTS, Client, counterfactuals, drag_client
from benchmarks._hill_exact import Answer, answer
from benchmarks._hill_suite import INSTANCES, Case, cases, instance, worth
from benchmarks._peers import versions
from rawafid.advisor.advising import Advisor
from rawafid.advisor.allocation import Allocator, evaluate, solve
from rawafid.advisor.certificate import bound_at
from rawafid.knowledge.library import load_knowledge
from rawafid.knowledge.samples import SAMPLES, load_sample

ROOT: Final = Path(__file__).resolve().parents[1]
HOME: Final = ROOT / "build" / "bench-env"
OURS: Final = "ours, refined"
PEERS: Final = {
    "slsqp": ("SciPy SLSQP", INSTANCES),
    "robyn": ("NLopt as in Robyn", INSTANCES),
    "pymc": ("pymc-marketing", 2),  # a second an instance to build, so fewer of them
}
CLIENTS: Final = 20
REPEATS: Final = 5
BATCH: Final = 100
NEAR: Final = 0.005  # a plan in hand that is proved this near to the best is not solved again
GOALS: Final = {
    "slider_step_ms_median_n40": 6.0,
    "slider_step_ms_p99_n40": 16.0,
    "frontier_21_ms_n40": 100.0,
    "counterfactuals_100_ms_n40": 300.0,
    "gap_max": 1e-3,
    "value_below_best_peer_max": 1e-6,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One method on one case. Shortfalls are shares of the best value found, gaps of our certified bound."""

    case: str
    method: str
    instances: int
    failures: int
    shortfall_mean: float | None
    shortfall_max: float | None
    gap_max: float | None
    ms_median: float | None
    proof_ms_median: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A peer's answer to one instance: its worth, or why there is none."""

    value: float | None
    ms: float


def main() -> int:
    figures = {**speed(), **against_peers()}
    if "--json" in sys.argv[1:]:
        print(json.dumps(figures))
    else:
        show(figures)
    return 1 if any(figures[name] > goal for name, goal in GOALS.items()) else 0


# How fast


def speed() -> dict[str, Any]:
    """CPU of slider steps, frontiers and what-ifs with 40 channels, each at its best of some runs."""
    steps: list[float] = []
    frontiers: list[float] = []
    batches: list[float] = []
    skipped: list[float] = []
    for seed in range(CLIENTS):
        client = drag_client(seed)
        own = drag_steps(client)
        steps += own
        frontiers.append(sum(own))
        spent, proved = batch(client, seed)
        batches.append(spent)
        skipped.append(proved)
    return {
        "slider_step_ms_median_n40": statistics.median(steps),
        "slider_step_ms_p99_n40": float(np.quantile(steps, 0.99)),
        "slider_step_ms_worst_n40": max(steps),
        "frontier_21_ms_n40": statistics.median(frontiers),
        "frontier_21_ms_worst_n40": max(frontiers),
        "counterfactuals_100_ms_n40": statistics.median(batches),
        "counterfactuals_100_ms_worst_n40": max(batches),
        "counterfactuals_skipped_mean": statistics.fmean(skipped),
        "sample_clients_ms": sample_clients(),
    }


def drag_steps(client: Client) -> list[float]:
    """Milliseconds of each solve while the slider is drawn from end to end by an allocator that is warm."""
    problems = [client.at(weight) for weight in WEIGHTS]
    best = np.full(len(problems), np.inf)
    for _ in range(REPEATS):
        allocator = Allocator()
        allocator.solve(client.problem)
        for step, problem in enumerate(problems):
            begin = time.process_time()
            plan = allocator.solve(problem)
            best[step] = min(best[step], (time.process_time() - begin) * 1e3)
            assert plan.status == "optimal"
    return [float(spent) for spent in best]


def batch(client: Client, seed: int) -> tuple[float, int]:
    """Milliseconds of a batch of what-ifs, and how many were proved not to need a solve."""
    problems = counterfactuals(client, seed, BATCH)
    best, proved = np.inf, 0
    for _ in range(REPEATS):
        allocator = Allocator()
        plan = allocator.solve(client.problem)
        proved = 0
        begin = time.process_time()
        for problem in problems:
            value = evaluate(problem, plan).value
            if bound_at(problem, plan.prices) - value <= NEAR * abs(value):
                proved += 1
            else:
                allocator.solve(problem)
        best = min(best, (time.process_time() - begin) * 1e3)
    return float(best), proved


def sample_clients() -> dict[str, float]:
    """Milliseconds of a cold solve of each sample client's own problem, as `advise` solves it."""
    knowledge = load_knowledge()
    found = {}
    for sample in SAMPLES:
        client = load_sample(sample, knowledge.questionnaire)
        problem = Advisor(knowledge).study(client).split.problem
        spent = []
        for _ in range(REPEATS):
            begin = time.process_time()
            solve(problem, gap=1e-4)
            spent.append((time.process_time() - begin) * 1e3)
        found[sample] = min(spent)
    return found


# How good


def against_peers() -> dict[str, Any]:
    asked = list(cases())
    ours = {
        (case.name, number): answer(instance(case, number)) for case in asked for number in range(INSTANCES)
    }
    given, libraries = peers(asked)
    rows = [row for case in asked for row in rows_of(case, ours, given)]
    return {
        "gap_max": max(shortfall(one.value, one.bound) for one in ours.values()),
        "value_below_best_peer_max": max(
            [0.0]
            + [
                max(0.0, (one.value - ours[key].value) / one.value)
                for answers in given.values()
                for key, one in answers.items()
                if one.value
            ]
        ),
        "versions": {**versions(("numpy", "highspy")), **libraries},
        "table": [asdict(row) for row in rows],
    }


def shortfall(value: float, best: float) -> float:
    return max(0.0, (best - value) / best)


def rows_of(
    case: Case,
    ours: Mapping[tuple[str, int], Answer],
    given: Mapping[str, Mapping[tuple[str, int], Given]],
) -> Iterable[Row]:
    keys = [(case.name, number) for number in range(INSTANCES)]
    best = {
        key: max([ours[key].value] + [a[key].value or 0.0 for a in given.values() if key in a])
        for key in keys
    }
    own = [ours[key] for key in keys]
    short = [shortfall(ours[key].value, best[key]) for key in keys]
    yield Row(
        case=case.name,
        method=OURS,
        instances=len(keys),
        failures=0,
        shortfall_mean=statistics.fmean(short),
        shortfall_max=max(short),
        gap_max=max(shortfall(one.value, one.bound) for one in own),
        ms_median=statistics.median(one.solve_ms for one in own),
        proof_ms_median=statistics.median(one.proof_ms for one in own),
    )
    for method, (name, _) in PEERS.items():
        if method not in given:
            yield _not_installed(case, name)
            continue
        answers = {key: one for key, one in given[method].items() if key in best}
        values = {key: one.value for key, one in answers.items() if one.value is not None}
        short = [shortfall(value, best[key]) for key, value in values.items()]
        gaps = [shortfall(value, ours[key].bound) for key, value in values.items()]
        yield Row(
            case=case.name,
            method=name,
            instances=len(answers),
            failures=len(answers) - len(values),
            shortfall_mean=statistics.fmean(short) if short else None,
            shortfall_max=max(short, default=None),
            gap_max=max(gaps, default=None),
            ms_median=statistics.median(one.ms for one in answers.values()),
        )


def _not_installed(case: Case, name: str) -> Row:
    return Row(
        case=case.name, method=name, instances=0, failures=0, note="not installed",
        shortfall_mean=None, shortfall_max=None, gap_max=None, ms_median=None,
    )  # fmt: skip


# The peers' own environment


def peers(asked: Sequence[Case]) -> tuple[dict[str, dict[tuple[str, int], Given]], dict[str, str]]:
    """Answers by method, case and number, and the versions of what gave them."""
    python = environment()
    found: dict[str, dict[tuple[str, int], Given]] = {}
    libraries: dict[str, str] = {}
    by_name = {case.name: case for case in asked}
    for method, (_, count) in PEERS.items():
        order = {
            "cases": [asdict(case) for case in asked],
            "instances": {str(case.channels): count for case in asked},
        }
        done = subprocess.run(
            [python, str(ROOT / "benchmarks" / "_peers.py"), method],
            input=json.dumps(order),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        )
        if done.returncode:
            continue
        answers: dict[tuple[str, int], Given] = {}
        for line in map(json.loads, done.stdout.splitlines()):
            if "versions" in line:
                libraries = line["versions"]
                continue
            key = (line["case"], line["number"])
            problem = instance(by_name[key[0]], key[1])
            failed = line["spend"] is None or line["message"]
            value = None if failed else worth(problem, np.array(line["spend"]))
            answers[key] = Given(value=value, ms=line["ms"])
        found[method] = answers
    return found, {f"{name} (peers)": version for name, version in libraries.items()}


def environment() -> str:
    """A Python that has the extras as far as they install; made on first use."""
    python = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    mark = HOME / "extras-tried"
    if not mark.exists():
        extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True, stdout=sys.stderr)
        for name in extras["optional-dependencies"]["benchmarks"]:
            # one by one: what does not install leaves the others
            subprocess.run([str(python), "-m", "pip", "install", "--quiet", name], stdout=sys.stderr)
        mark.touch()
    return str(python)


# What is printed


def show(figures: Mapping[str, Any]) -> None:
    print(", ".join(f"{name} {version}" for name, version in figures["versions"].items()))
    print(f"\n{'CPU on one core, 40 channels; goals in brackets':60}")
    for name in figures:
        if name in GOALS:
            late = "  beyond" if figures[name] > GOALS[name] else ""
            print(f"  {name:36}{figures[name]:12.4g}  [{GOALS[name]:g}]{late}")
        elif name.endswith(("worst_n40", "skipped_mean")):
            print(f"  {name:36}{figures[name]:12.4g}")
    own = ", ".join(f"{name} {spent:.1f}" for name, spent in figures["sample_clients_ms"].items())
    print(f"  sample clients, cold, ms: {own}")
    heads = ("short, mean", "short, max", "gap, max")
    print(
        f"\n{'case and method':42}{'n':>4}{'failed':>8}" + "".join(f"{h:>13}" for h in heads) + f"{'ms':>9}"
    )
    last = ""
    for row in figures["table"]:
        if row["case"] != last:
            last = row["case"]
            print(last)
        if row["note"]:
            print(f"  {row['method']:40}{row['note']}")
            continue
        cells = [_share(row[key]) for key in ("shortfall_mean", "shortfall_max", "gap_max")]
        print(
            f"  {row['method']:40}{row['instances']:4}{row['failures']:8}"
            f"{cells[0]:>13}{cells[1]:>13}{cells[2]:>13}{row['ms_median']:9.1f}"
        )
    print("\nshort: below the best value that any method found; gap: below our certified bound.")
    print("Failed: said so, or broke a limit. A peer's answer counts only where it says that it has one.")


def _share(share: float | None) -> str:
    return "—" if share is None else f"{share * 100:.5f} %"


if __name__ == "__main__":
    sys.exit(main())
