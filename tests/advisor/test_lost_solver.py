"""A linear program that gives no clear answer: the plan in hand is given, with the gap that was proved."""

import numpy as np
import pytest

from rawafid.advisor.allocation import evaluate, solve
from rawafid.advisor.linear_program import LinearProgram, LpStatus
from tests.advisor.allocation_oracles import random_problem

SEED, EXACT = 2, 1e-9  # a problem whose search takes many relaxations


def lost_after(monkeypatch: pytest.MonkeyPatch, solves: int) -> None:
    """From then on every linear program fails, however often it is tried."""
    answered = LinearProgram._run
    count = [0]

    def run(program: LinearProgram) -> LpStatus:
        count[0] += 1
        return answered(program) if count[0] <= solves else "failed"

    monkeypatch.setattr(LinearProgram, "_run", run)


def test_a_solver_lost_on_the_way_leaves_the_plan_in_hand_and_a_bound_that_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = random_problem(SEED, units=25, levels=15)
    best = solve(problem, gap=EXACT)
    assert best.nodes > 5
    kept = 0
    for solves in (4, 8, 12, 16, 24, 32):
        with monkeypatch.context() as patch:
            lost_after(patch, solves)
            plan = solve(problem, gap=EXACT)
        assert plan.status == "node_limit"
        assert plan.bound >= best.value * (1 - 1e-9)
        if len(plan.on):
            kept += 1
            assert plan.value <= best.value * (1 + 1e-9)
            assert np.isfinite(plan.bound) and 0.0 < plan.gap < 1.0
            assert evaluate(problem, plan).excess < 1e-8
        else:
            assert plan.value == -np.inf and plan.gap == np.inf
    assert kept >= 2


def test_a_solver_lost_at_once_is_no_proof_of_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    lost_after(monkeypatch, 0)
    plan = solve(random_problem(SEED, units=25, levels=15))
    assert (plan.status, plan.value, plan.gap) == ("node_limit", -np.inf, np.inf)
    assert plan.bound == np.inf


def test_a_start_is_kept_when_the_solver_is_lost_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = random_problem(SEED, units=25, levels=15)
    start = solve(problem)
    lost_after(monkeypatch, 1)
    plan = solve(problem, start=start)
    assert plan.status == "node_limit"
    assert plan.value >= start.value * (1 - 1e-9)
    assert plan.bound == np.inf
