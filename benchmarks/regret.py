"""Regret of the advice on simulated clients whose truth comes from a generator that it does not share.

    python3 dev.py bench regret [--json] [--clients N] [--asked N]

What is drawn, and what regret means, stands in `_true_clients.py` and docs/decisions/026. First the advice
from the whole questionnaire beside other plans, for N clients worth advising (at two spreads of the truth);
then, for fewer clients, the order of the questions: asked as the advisor advises against at random. Goals
that are missed are marked and make the exit code 1. Two processes; figures do not depend on their number.
"""

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Final

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy comes in; two processes do the work
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from benchmarks._true_clients import TrueClient, true_client
from benchmarks._true_market import TrueMarket, true_market
from benchmarks._true_plans import (
    Plan,
    advised_plan,
    best_plan,
    equal_split,
    proportional_to_return,
)
from benchmarks._true_worth import current_plan, true_value
from rawafid.advisor.advising import Advisor
from rawafid.advisor.draws import Draws
from rawafid.advisor.explanation import COARSE_DRAWS
from rawafid.advisor.information import next_questions
from rawafid.advisor.response import Deck
from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from rawafid.knowledge.library import Knowledge, load_knowledge

SEED: Final = 2026
WORTH_ADVISING: Final = 0.25
"""Clients whose oracle earns less than this part of their means are left out."""
POSSIBLE_TRUTHS: Final = 16
SPREADS: Final = (1.0, 0.4)
BASE: Final = ("sector", "country", "currency", "monthly_budget", "team_hours")
AFTER: Final = (0, 3, 6, 9, 12)
RANDOM_ORDERS: Final = 3
GOAL: Final = 0.08
GOAL_OF_EQUAL: Final = 0.5
PROCESSES: Final = 2
METHODS: Final[Mapping[str, str]] = {
    "advice": "advice, questionnaire only",
    "planner": "best without results",
    "equal": "equal split",
    "today": "mix in use",
    "proportional": "proportional to last return",
}


@dataclass(frozen=True, slots=True)
class Regret:
    """Regret over some clients; `judged` counts a plan that loses money as 1, standard errors beside."""

    clients: int
    judged: float
    judged_se: float
    plain: float
    plain_se: float
    median: float
    of_sums: float


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--clients", type=int, default=200, help="clients worth advising [200]")
    parser.add_argument(
        "--asked", type=int, default=40, help="clients who are asked question by question [40]"
    )
    given = parser.parse_args()
    with get_context("spawn").Pool(PROCESSES, be_nice) as pool:
        compared = {spread: comparison(pool.imap, given.clients, spread) for spread in SPREADS}
        asked = asking(pool.imap, given.asked)
    advice, equal = compared[1.0]["advice"].judged, compared[1.0]["equal"].judged
    goals = {
        f"regret at most {GOAL:.0%}": advice <= GOAL,
        f"at most {GOAL_OF_EQUAL:.0%} of equal split's": advice <= GOAL_OF_EQUAL * equal,
    }
    if given.json:
        print(
            json.dumps(
                {
                    "knowledge": knowledge().hash,
                    "compared": {str(s): {m: asdict(r) for m, r in c.items()} for s, c in compared.items()},
                    "asked": {
                        way: {str(k): asdict(r) for k, r in rows.items()} for way, rows in asked.items()
                    },
                    "goals": goals,
                }
            )
        )
    else:
        show(compared, asked, goals)
    return 0 if all(goals.values()) else 1


def be_nice() -> None:
    """Minutes of work give way to whoever uses the machine."""
    if hasattr(os, "nice"):
        os.nice(10)


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


@cache
def advisor() -> Advisor:
    return Advisor(knowledge())


def client_file(answers: Mapping[str, object]) -> ClientFile:
    """The client as an answer file gives it."""
    document = json.dumps({"rawafid": 1, "answers": dict(answers)}).encode()
    return read_answer_file(document, "simulated.json", knowledge().questionnaire)


# ── one client ──────────────────────────────────────────────────────────────────────────────────────────


def worth_advising(clients: int, spread: float) -> dict[int, float]:
    """The first clients that are worth advising: number → worth of the oracle's plan, US dollars a month."""
    found: dict[int, float] = {}
    for number in range(100 * clients):
        if len(found) == clients:
            return found
        market = true_client(number, knowledge(), seed=SEED, spread=spread).market
        value = true_value(market, best_plan([market]))
        means = market.facts.budget + market.facts.hours * market.facts.hour_cost
        if value >= WORTH_ADVISING * means:
            found[number] = value
    raise RuntimeError("the generator draws too few clients worth advising")


def worth_of_advice(client: TrueClient, answers: Mapping[str, object]) -> float:
    """What the advice from these answers is truly worth a month, US dollars."""
    plan, wasted = advised_plan(client.market, advisor().study(client_file(answers)))
    return true_value(client.market, plan) - wasted


def planner_plan(market: TrueMarket, number: int, spread: float) -> Plan:
    """The best for the mean of truths that the same facts allow."""
    catalogue = knowledge().catalogue
    return best_plan(
        [
            true_market(market.facts, np.random.default_rng((SEED, number, 5, k)), catalogue, spread=spread)
            for k in range(POSSIBLE_TRUTHS)
        ]
    )


def compare(task: tuple[int, float]) -> dict[str, float]:
    """Worth a month of every method for one client."""
    number, spread = task
    client = true_client(number, knowledge(), seed=SEED, spread=spread)
    market = client.market
    worth = {
        "advice": worth_of_advice(client, client.answers),
        "planner": true_value(market, planner_plan(market, number, spread)),
        "equal": true_value(market, equal_split(market)),
    }
    if current_plan(market):  # nothing is in use before a launch
        worth["today"] = true_value(market, current_plan(market))
        worth["proportional"] = true_value(market, proportional_to_return(market))
    return worth


def ask(task: tuple[int, str]) -> dict[int, float]:
    """Answers given → worth of the advice; asked as advised, or in the random order of that number."""
    number, way = task
    client = true_client(number, knowledge(), seed=SEED)
    given = {question: client.answers[question] for question in BASE}
    asked = set(given)
    found: dict[int, float] = {}
    chance = np.random.default_rng((SEED, number, 6, RANDOM_ORDERS if way == "advised" else int(way)))
    for answers in range(AFTER[-1] + 1):
        if answers in AFTER:
            found[answers] = worth_of_advice(client, given)
        while answers < AFTER[-1]:
            question = next_question(given, asked) if way == "advised" else any_question(given, asked, chance)
            if question is None:
                break
            asked.add(question)
            if question in client.answers:  # what the client does not know is no answer, nor asked again
                given[question] = client.answers[question]
                break
    return found


def next_question(given: Mapping[str, object], asked: set[str]) -> str | None:
    """The question the advisor would ask next; when it names none, the next of the questionnaire."""
    client = client_file(given)
    questions = next_questions(advisor().study(client), client.options, knowledge(), coarse())
    worthwhile = [q.question for q in questions if q.question not in asked]
    return next(iter(worthwhile or still_open(given, asked)), None)


def any_question(given: Mapping[str, object], asked: set[str], chance: np.random.Generator) -> str | None:
    questions = still_open(given, asked)
    return questions[int(chance.integers(len(questions)))] if questions else None


def still_open(given: Mapping[str, object], asked: set[str]) -> list[str]:
    visible = knowledge().questionnaire.visible(client_file(given).answers)
    return [question for question in visible if question not in asked]


@cache
def coarse() -> Deck:
    return Deck(knowledge().catalogue, Draws(advisor().seed, COARSE_DRAWS))


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def comparison(
    each: Callable[..., Iterator[dict[str, float]]], clients: int, spread: float
) -> dict[str, Regret]:
    """Regret of every method."""
    oracles = worth_advising(clients, spread)
    rows = list(each(compare, [(number, spread) for number in oracles], 4))
    pairs = list(zip(rows, oracles.values(), strict=True))
    return {m: regret([(worth[m], oracle) for worth, oracle in pairs if m in worth]) for m in METHODS}


def asking(each: Callable[..., Iterator[dict[int, float]]], clients: int) -> dict[str, dict[int, Regret]]:
    """Regret by answers given: as advised, and at random (a client's mean over the random orders)."""
    oracles = worth_advising(clients, 1.0)
    found: dict[str, dict[int, Regret]] = {}
    for name, orders in (("advised", ("advised",)), ("random", tuple(map(str, range(RANDOM_ORDERS))))):
        rows = list(each(ask, [(number, order) for number in oracles for order in orders], 1))
        by_client = [rows[i : i + len(orders)] for i in range(0, len(rows), len(orders))]
        found[name] = {
            k: regret(
                [
                    (math.fsum(row[k] for row in mine) / len(orders), oracle)
                    for mine, oracle in zip(by_client, oracles.values(), strict=True)
                ]
            )
            for k in AFTER
        }
    return found


def regret(pairs: Sequence[tuple[float, float]]) -> Regret:
    """Of (worth, oracle's worth) for each client."""
    table = np.array(pairs)
    each = 1.0 - table[:, 0] / table[:, 1]
    judged = np.minimum(each, 1.0)
    root = math.sqrt(len(each))
    return Regret(
        clients=len(each),
        judged=float(judged.mean()),
        judged_se=float(judged.std(ddof=1) / root),
        plain=float(each.mean()),
        plain_se=float(each.std(ddof=1) / root),
        median=float(np.median(each)),
        of_sums=float(1.0 - table[:, 0].sum() / table[:, 1].sum()),
    )


def show(
    compared: Mapping[float, Mapping[str, Regret]],
    asked: Mapping[str, Mapping[int, Regret]],
    goals: Mapping[str, bool],
) -> None:
    for spread, rows in compared.items():
        print(f"{f'regret, spread of the truth {spread:g}':34}{'judged':>14}{'plain mean':>16}", end="")
        print(f"{'median':>9}{'of sums':>9}{'clients':>9}")
        for method, name in METHODS.items():
            print(f"{name:34}{figures(rows[method])}")
        print()
    print(f"{'regret after answers, spread 1':34}{'judged':>14}{'plain mean':>16}", end="")
    print(f"{'median':>9}{'of sums':>9}{'clients':>9}")
    for way, row in asked.items():
        for answers, one in row.items():
            print(f"{f'{way}, {len(BASE)} and {answers}':34}{figures(one)}")
    print()
    for goal, reached in goals.items():
        print(f"goal, {goal}: {'reached' if reached else 'MISSED'}")


def figures(one: Regret) -> str:
    judged = f"{one.judged:.3f} ± {one.judged_se:.3f}"
    plain = f"{one.plain:.3f} ± {one.plain_se:.3f}"
    return f"{judged:>14}{plain:>16}{one.median:9.3f}{one.of_sums:9.3f}{one.clients:9d}"


if __name__ == "__main__":
    sys.exit(main())
