"""The rules of `benchmarks/rules.py` on a sample of its clients; the bench takes them all.

The share of clients that may fall is wider here than there, since one client in so few weighs more.
"""

import math
from functools import cache

import pytest

from benchmarks._random_clients import random_client
from benchmarks.rules import (
    BEST_OF_MORE,
    BUDGET_FACTORS,
    LEAST_MEAN,
    MORE_BUDGET,
    UPSTREAM,
    VALUE_TOLERANCE,
    WIDER,
    Trial,
)
from tests.advisor.clients import ADVISOR, KNOWLEDGE

CLIENTS = 40
LARGE_FALL = 0.1
MOST_FALLING = 2
"""Clients of the sample that may fall by more than a tenth of the cost."""
LARGEST_VALUE_FALL = 0.003
HOLD = (
    "hours and budget kept",
    "excluded never appears, locked stays",
    "no paid channel without cash",
    "intervals in order",
)


@cache
def measured(seed: int) -> dict[str, float | None]:
    return Trial(ADVISOR, seed).measurements()


def over_clients(rule: str) -> list[float]:
    found = [measured(seed)[rule] for seed in range(CLIENTS)]
    values = [value for value in found if value is not None]
    assert len(values) >= CLIENTS // 4
    return values


def test_the_same_seed_gives_the_same_client() -> None:
    assert random_client(3, KNOWLEDGE) == random_client(3, KNOWLEDGE)
    assert random_client(3, KNOWLEDGE) != random_client(4, KNOWLEDGE)


@pytest.mark.parametrize("rule", UPSTREAM)
def test_what_speaks_for_brand_work_raises_the_upstream_share(rule: str) -> None:
    moves = over_clients(rule)
    assert math.fsum(moves) / len(moves) > LEAST_MEAN
    assert sum(move < -LARGE_FALL for move in moves) <= MOST_FALLING


def test_more_budget_does_not_lower_the_value() -> None:
    assert min(over_clients(BEST_OF_MORE)) >= -VALUE_TOLERANCE
    assert min(over_clients(MORE_BUDGET)) >= -LARGEST_VALUE_FALL


@pytest.mark.parametrize("seed", [45, 494, 30420, 30723, 30781])
def test_more_budget_never_lowers_the_value_of_the_best_plan(seed: int) -> None:
    falls = Trial(ADVISOR, seed).value_moves(lambda one: one.best_value)
    assert falls is not None
    assert falls >= -VALUE_TOLERANCE


@pytest.mark.parametrize("seed", [492, 1209, 1281])
def test_more_budget_puts_no_less_at_stake(seed: int) -> None:
    trial, before = Trial(ADVISOR, seed), 0.0
    now = trial.study({}).situation
    hour = trial.answers.get("hour_cost") or now.hour_cost * now.units_per_usd
    for factor in BUDGET_FACTORS:
        budget = float(str(trial.answers["monthly_budget"])) * factor
        basis = trial.study({"monthly_budget": budget, "hour_cost": hour}).basis
        assert basis is not None
        assert basis.at_stake >= max(before * (1.0 - 1e-6), basis.value)
        before = basis.at_stake


@pytest.mark.parametrize("rule", HOLD)
def test_what_must_hold_for_every_client(rule: str) -> None:
    assert max(over_clients(rule)) == 0.0


def test_another_currency_leaves_the_shares_alone() -> None:
    assert max(over_clients("other currency, same shares")) == 0.0


def test_not_knowing_makes_orders_less_sure_on_average() -> None:
    wider = over_clients(WIDER)
    assert math.fsum(wider) / len(wider) > 0.0
