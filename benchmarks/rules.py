"""What must hold over random clients: which way answers move the mix, and what no answer may break.

    python3 dev.py bench rules [--json] [--clients N] [--first SEED] [--jobs N]

Every client (`benchmarks._random_clients`) is studied some twenty times, with one thing changed and all else
equal. A mix that is empty on either side has nothing to compare: it is left out and counted. A rule that does
not hold is marked, with the seeds of the clients that speak loudest against it; then the exit code is 1.
"""

import argparse
import json
import math
import multiprocessing
import os
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from benchmarks._random_clients import client_file, random_client
from rawafid.advisor.advice import Advice, Range
from rawafid.advisor.advising import Advisor
from rawafid.advisor.forecast import Used
from rawafid.advisor.plan_in_use import used_of
from rawafid.advisor.study import Study
from rawafid.knowledge.library import load_knowledge

CLIENTS: Final = 2000
WORST: Final = 6
START: Final = "2026-12"
LEAST_MEAN: Final = 0.01
LARGEST_FALL: Final = 0.05
MOST_FALLING: Final = 0.02
"""The upstream share is to be higher by more than the first on average, and lower by more than the second for
no more than the third of the clients."""
VALUE_TOLERANCE: Final = 0.001
"""Of the value: a plan is proven to be within this of the best (docs/advice-model.md)."""
TOLERANCE: Final = 1e-6

UPSTREAM: Final[Mapping[str, tuple[str, Sequence[object], Sequence[object]]]] = {
    "horizon, 3 → 12 months": ("horizon", (3,), (12,)),
    "horizon, 6 → 24 months": ("horizon", (6,), (24,)),
    "goal, 25 → 75 of 100 brand": ("goal_balance", (25,), (75,)),
    "cash, one month → no pressure": ("cash_pressure", ("one_month",), ("no_pressure",)),
    "cycle, days at most → months": ("purchase_cycle", ("same_day", "days"), ("months", "over_6_months")),
    "demand, searching → not there yet": ("demand_state", ("searching",), ("unaware",)),
}
"""What is to raise the upstream share: a question, and its answers before and after, one of each drawn."""
MORE_BUDGET: Final = "more budget, value not lower"
BEST_OF_MORE: Final = "the same before the pull"
"""The value of the best plan, from which the advised one is pulled towards the share of brand work."""
WIDER: Final = "don't know, orders less sure"
BUDGET_FACTORS: Final = (1.0, 1.5, 3.0)
OPENED: Final = (
    "customer_type", "market_scope", "business_age", "purchase_cycle", "repeat_purchase", "decision_style",
    "category_novelty", "price_position", "demand_state", "competition", "order_value", "gross_margin",
    "current_awareness", "monthly_customers",
)  # fmt: skip
"""Of these one that is answered is opened, to see whether the interval of all orders widens."""
MONEY: Final = ("order_value", "monthly_budget", "hour_cost")
MONEY_TABLES: Final = ("current_spend", "locked_channels")
SCALE: Final = 0.27
"""Units of the other currency for one of the client's."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rule over all clients; `worst` are seeds.

    `mean` is the mean change where a rule is about one (upstream share, relative value, relative width).
    """

    rule: str
    compared: int
    empty: int
    mean: float | None
    falling: float | None  # share of clients whose upstream share is lower by more than LARGEST_FALL
    violations: int
    holds: bool
    worst: tuple[int, ...]


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench rules", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--clients", type=int, default=CLIENTS, help=f"how many (default {CLIENTS})")
    parser.add_argument("--first", type=int, default=0, help="seed of the first client")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="processes")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.clients)
    verdicts = verdicts_of(measured(seeds, jobs=options.jobs))
    if options.json:
        print(json.dumps([asdict(verdict) for verdict in verdicts]))
    else:
        show(verdicts, len(seeds))
    return 0 if all(verdict.holds for verdict in verdicts) else 1


# ── one client ──────────────────────────────────────────────────────────────────────────────────────────


class Trial:
    """One client under every rule. A measurement is None where a mix is empty or there is nothing to change.

    Rules about a change give it; the others give by how much they are broken, 0 where they hold.
    """

    def __init__(self, advisor: Advisor, seed: int) -> None:
        self.advisor = advisor
        self.dice = random.Random(f"trial {seed}")
        self.answers, self.options = random_client(seed, advisor.knowledge)
        self._studies: dict[str, Study] = {}

    def study(self, changes: Mapping[str, object]) -> Study:
        """The client with other answers, None for one that is opened; the same answers are studied once."""
        answers = {**self.answers, **changes}
        key = json.dumps(answers, sort_keys=True)
        if key not in self._studies:
            client = client_file(answers, self.options, self.advisor.knowledge)
            self._studies[key] = self.advisor.study(client)
        return self._studies[key]

    def advice(self, changes: Mapping[str, object]) -> Advice:
        client = client_file({**self.answers, **changes}, self.options, self.advisor.knowledge)
        return self.advisor.advise(client, start=START, brief=True)

    def measurements(self) -> dict[str, float | None]:
        found: dict[str, float | None] = {}
        for rule, (question, before, after) in UPSTREAM.items():
            found[rule] = self.upstream_moves(question, self.dice.choice(before), self.dice.choice(after))
        found[MORE_BUDGET] = self.value_moves(lambda one: one.value)
        found[BEST_OF_MORE] = self.value_moves(lambda one: one.best_value)
        found["hours and budget kept"] = self.means_overrun()
        found["excluded never appears, locked stays"] = self.wishes_broken()
        found["no paid channel without cash"] = self.paid_without_cash()
        found["other currency, same shares"] = self.shares_in_another_currency()
        found |= self.intervals()
        return found

    def upstream_moves(self, question: str, before: object, after: object) -> float | None:
        low, high = (self.study({question: answer}).shares for answer in (before, after))
        return high["upstream"] - low["upstream"] if low and high else None

    def value_moves(self, value_of: Callable[[Study], float]) -> float | None:
        """The smallest relative change of the value from one budget to the next larger one."""
        knowledge = self.advisor.knowledge
        budget = self.answers.get("monthly_budget")
        if not isinstance(budget, int | float) or budget <= 0.0 or "currency" not in self.answers:
            return None
        answers = dict(self.answers)
        if "hour_cost" not in answers:
            country = knowledge.catalogue.countries[str(answers.get("country", "other"))]
            rate = knowledge.catalogue.fx[str(answers["currency"])].units_per_usd.mid
            answers["hour_cost"] = country.hour_cost_usd.mid * rate
        values = [
            value_of(self.study({**answers, "monthly_budget": budget * factor})) for factor in BUDGET_FACTORS
        ]
        if values[-1] <= 0.0:
            return None
        return min((b - a) / max(a, b) for a, b in pairwise(values) if max(a, b) > 0.0)

    def means_overrun(self) -> float | None:
        """Money or own hours beyond what there is, relative to it."""
        one = self.study({})
        situation = one.situation
        if not one.used:
            return None
        money = math.fsum(u.money + u.setup_money / situation.horizon_months for u in one.used)
        hours = math.fsum(u.hours - u.hired_hours for u in one.used)
        return max(
            0.0,
            money - situation.budget_per_month * (1.0 + TOLERANCE),
            hours - situation.team_hours_per_month * (1.0 + TOLERANCE),
        )

    def wishes_broken(self) -> float | None:
        """The mix's first channel is excluded, its second locked at four fifths of its money."""
        used = sorted(self.study({}).used, key=lambda u: -u.cost_per_month)
        rate = self.study({}).situation.units_per_usd
        locked = next((u for u in used[1:] if u.money > 0.0), None)
        if len(used) < 2 or "currency" not in self.answers:
            return None
        excluded = used[0].option.channel.id
        wishes: dict[str, object] = {"excluded_channels": [excluded]}
        if locked is not None:
            wishes["locked_channels"] = {locked.option.channel.id: 0.8 * locked.money * rate}
        one = self.study(wishes)
        if not one.used:
            return None
        if any(u.option.channel.id == excluded for u in one.used):
            return 1.0
        return 0.0 if locked is None else self._lock_broken(one, locked)

    def _lock_broken(self, one: Study, locked: Used) -> float:
        kept = next((u for u in one.used if u.option.channel.id == locked.option.channel.id), None)
        if kept is None:
            return 1.0
        # Hired hours are paid on top of what the client said the channel costs.
        own = kept.money if one.hired_hours <= 0.0 else 0.8 * locked.money
        return max(0.0, abs(own / (0.8 * locked.money) - 1.0) - TOLERANCE)

    def paid_without_cash(self) -> float | None:
        one = self.study({"monthly_budget": 0, "locked_channels": None, "can_hire": "no"})
        if "currency" not in self.answers or not one.used:
            return None
        paid = math.fsum(u.money + u.setup_money for u in one.used)
        return paid + sum(u.option.channel.needs_cash for u in one.used)

    def shares_in_another_currency(self) -> float | None:
        """The largest change of a channel's share when every price has SCALE times as many units."""
        knowledge = self.advisor.knowledge
        if "currency" not in self.answers:
            return None
        own = self.answers.get("exchange_rate")
        rate = own if isinstance(own, int | float) else None
        rate = rate or knowledge.catalogue.fx[str(self.answers["currency"])].units_per_usd.mid
        changes: dict[str, object] = {"exchange_rate": rate * SCALE}
        for question in MONEY:
            amount = self.answers.get(question)
            if isinstance(amount, int | float):
                changes[question] = amount * SCALE
        for question in MONEY_TABLES:
            table = self.answers.get(question)
            if isinstance(table, dict):
                changes[question] = {key: amount * SCALE for key, amount in table.items()}
        one, other = _shares(self.study({})), _shares(self.study(changes))
        if not one and not other:
            return None
        most = max(abs(one.get(c, 0.0) - other.get(c, 0.0)) for c in {*one, *other})
        return max(0.0, most - TOLERANCE)

    def intervals(self) -> dict[str, float | None]:
        """Ranges out of order, and how much less sure all orders are with one answer less."""
        advice = self.advice({})
        order = [low > mid or mid > high for low, mid, high in ranges_in(advice)]
        open_now = [question for question in OPENED if question in self.answers]
        wider = None
        if open_now:
            opened = self.advice({self.dice.choice(open_now): None})
            if advice.mix and opened.mix:
                wider = _width(opened) - _width(advice)
        return {"intervals in order": float(sum(order)) if order else None, WIDER: wider}


def _shares(one: Study) -> dict[str, float]:
    """Share of the cost by channel, before amounts are rounded as people in that currency use them."""
    used, _ = used_of(one.situation, one.split, one.plan)
    total = math.fsum(u.cost_per_month for u in used)
    return {u.option.channel.id: u.cost_per_month / total for u in used} if total > 0.0 else {}


def _width(advice: Advice) -> float:
    """Log of the highest over the lowest of all further orders."""
    orders = advice.totals["orders"]
    if orders is None or orders.low <= 0.0:
        return 0.0
    return math.log(orders.high / orders.low)


def ranges_in(value: object) -> Iterator[tuple[float, float, float]]:
    """Low, mid and high of every range anywhere in an advice."""
    if isinstance(value, Range):
        yield value.low, value.mid, value.high
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from ranges_in(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from ranges_in(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from ranges_in(getattr(value, field.name))


# ── all clients ─────────────────────────────────────────────────────────────────────────────────────────

_advisor: Advisor | None = None  # of this process


def _start() -> None:
    global _advisor
    if hasattr(os, "nice"):
        os.nice(10)
    _advisor = Advisor(load_knowledge())


def _of(seed: int) -> tuple[int, dict[str, float | None]]:
    assert _advisor is not None
    return seed, Trial(_advisor, seed).measurements()


def measured(seeds: Sequence[int], *, jobs: int) -> dict[int, dict[str, float | None]]:
    """Every rule's measurement of every client, in the order of seeds; progress goes to standard error."""
    began = time.monotonic()
    found: dict[int, dict[str, float | None]] = {}
    with multiprocessing.get_context("spawn").Pool(jobs, initializer=_start) as pool:
        for seed, measurements in pool.imap_unordered(_of, seeds, chunksize=4):
            found[seed] = measurements
            if len(found) % 50 == 0 or len(found) == len(seeds):
                passed = time.monotonic() - began
                left = passed / len(found) * (len(seeds) - len(found))
                print(f"{len(found)} of {len(seeds)} clients, {left:.0f} s left", file=sys.stderr, flush=True)
    return {seed: found[seed] for seed in seeds}


def verdicts_of(found: Mapping[int, Mapping[str, float | None]]) -> list[Verdict]:
    rules = next(iter(found.values()), {})
    return [_verdict(rule, [(seed, one[rule]) for seed, one in found.items()]) for rule in rules]


def _verdict(rule: str, all_of_it: Iterable[tuple[int, float | None]]) -> Verdict:
    given = list(all_of_it)
    seen = [(value, seed) for seed, value in given if value is not None]
    mean = math.fsum(value for value, _ in seen) / len(seen) if seen else 0.0
    falling = None
    if rule in UPSTREAM:
        bad = [(value, seed) for value, seed in seen if value < -LARGEST_FALL]
        falling = len(bad) / len(seen) if seen else 0.0
        holds = mean > LEAST_MEAN and falling <= MOST_FALLING
    elif rule in (MORE_BUDGET, BEST_OF_MORE):
        bad = [(value, seed) for value, seed in seen if value < -VALUE_TOLERANCE]
        holds = not bad
    elif rule == WIDER:
        bad = []
        holds = mean > 0.0
    else:
        bad = [(-value, seed) for value, seed in seen if value > 0.0]
        holds = not bad
    return Verdict(
        rule=rule,
        compared=len(seen),
        empty=len(given) - len(seen),
        mean=mean if rule in UPSTREAM or rule in (MORE_BUDGET, BEST_OF_MORE, WIDER) else None,
        falling=falling,
        violations=len(bad),
        holds=holds,
        worst=tuple(seed for _, seed in sorted(bad)[:WORST]),
    )


def show(verdicts: Sequence[Verdict], clients: int) -> None:
    print(f"{clients} random clients")
    print(f"{'rule':38}{'compared':>9}{'empty':>7}{'mean':>9}{'> 0.05 lower':>14}{'against':>9}  worst seeds")
    for one in verdicts:
        mean = "" if one.mean is None else f"{one.mean:+.4f}"
        falling = "" if one.falling is None else f"{100.0 * one.falling:.2f} %"
        line = f"{one.rule:38}{one.compared:9}{one.empty:7}{mean:>9}{falling:>14}{one.violations:9}  "
        print(line + ("" if one.holds else "DOES NOT HOLD ") + " ".join(map(str, one.worst)))


if __name__ == "__main__":
    sys.exit(main())
