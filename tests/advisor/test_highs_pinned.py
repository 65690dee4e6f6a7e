"""Why no integer variable is ever given to HiGHS: its MIP presolve has answered "Optimal" wrongly.

The instance that showed it (advice-model, 0.2) is not kept; what is pinned is that our own search, which
uses linear programs only, is right on multiple-choice knapsacks of that kind, and that it asks for no
integers.
"""

from pathlib import Path

import numpy as np
import pytest

import rawafid.advisor
from rawafid.advisor.allocation import AllocationProblem, solve
from tests.advisor.allocation_oracles import best_by_integers, best_on_nodes

WHOLE = ("Integrality", "kInteger", "addBinary", "addIntegral")


def knapsack(seed: int) -> AllocationProblem:
    """Six classes of single points under two budgets, a count and a two-sided share, values of mixed size."""
    random = np.random.default_rng(seed)
    units, choices = 6, 7
    nodes = units * choices
    cost = random.uniform(1, 30, nodes)
    axis = np.repeat(random.uniform(0, 1, units), choices)
    return AllocationProblem(
        unit_count=units,
        node_unit=np.repeat(np.arange(units), choices),
        node_option=np.tile(np.arange(choices), units),
        value=np.round(cost * random.lognormal(0, 0.8, nodes), 1),
        usage=np.stack(
            (cost, random.uniform(0, 6, nodes), np.ones(nodes), (axis - 0.6) * cost, (0.3 - axis) * cost)
        ),
        row_names=("money", "hours", "count", "high", "low"),
        row_lo=np.full(5, -np.inf),
        row_hi=np.array([50.0, 12.0, 4.0, 0.0, 0.0]),
    )


@pytest.mark.parametrize("seed", range(8))
def test_multiple_choice_knapsacks_are_solved_exactly_without_integers(seed: int) -> None:
    problem = knapsack(seed)
    plan = solve(problem, gap=1e-9)
    assert plan.status == "optimal"
    assert plan.value == pytest.approx(best_on_nodes(problem), rel=1e-9)
    assert plan.value == pytest.approx(best_by_integers(problem), rel=1e-9)


def test_the_advisor_asks_highs_for_no_integer_variable() -> None:
    folder = Path(rawafid.advisor.__path__[0])
    asked = [
        path.name
        for path in sorted(folder.glob("*.py"))
        if any(word in path.read_text("utf-8") for word in WHOLE)
    ]
    assert asked == []
