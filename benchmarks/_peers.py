"""The peers' ways of splitting a budget, each with its own start and settings, as a child process.

    python _peers.py METHOD          reads {"cases": [...], "instances": {...}} and writes a line for each

Runs in an environment of its own that holds the benchmark extras; needs nothing of ours but the suite.
"""

import importlib.metadata
import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

# run as a file, it must find what stands beside it
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from benchmarks._hill_suite import Case, Floats, Instance, instance

Answer = tuple[Floats | None, str]  # the spend, or None with what went wrong
Solver = Callable[[Instance], tuple[Answer, float]]  # with CPU milliseconds
_LEAST: Final = 1e-9  # of the budget: where a gradient that is infinite at nothing is taken
_LIBRARIES: Final = ("numpy", "scipy", "nlopt", "pymc-marketing", "pymc")


def slsqp(problem: Instance) -> tuple[Answer, float]:
    """SciPy SLSQP from an equal split, ftol 1e-9, 1,000 iterations, analytic gradient."""
    from scipy.optimize import minimize

    count = len(problem.beta)
    begin = time.process_time()
    found = minimize(
        lambda spend: -problem.value(spend).sum(),
        np.full(count, problem.budget / count),
        jac=lambda spend: -problem.gradient(np.maximum(spend, _LEAST * problem.budget)),
        method="SLSQP",
        bounds=[(0.0, problem.most)] * count,
        constraints={
            "type": "eq",
            "fun": lambda spend: spend.sum() - problem.budget,
            "jac": lambda spend: np.ones(count),
        },
        options={"ftol": 1e-9, "maxiter": 1000},
    )
    spent = (time.process_time() - begin) * 1e3
    return (found.x, "" if found.success else str(found.message)), spent


def robyn(problem: Instance) -> tuple[Answer, float]:
    """NLopt AUGLAG with SLSQP inside, xtol 1e-10, at most 100,000 evaluations, from the lower bounds."""
    import nlopt

    count = len(problem.beta)

    def loss(spend: Floats, gradient: Floats) -> float:
        if gradient.size:
            gradient[:] = -problem.gradient(np.maximum(spend, _LEAST * problem.budget))
        return -float(problem.value(np.maximum(spend, 0.0)).sum())

    def left(spend: Floats, gradient: Floats) -> float:
        if gradient.size:
            gradient[:] = 1.0
        return float(spend.sum() - problem.budget)

    begin = time.process_time()
    inner = nlopt.opt(nlopt.LD_SLSQP, count)
    inner.set_xtol_rel(1e-10)
    outer = nlopt.opt(nlopt.LD_AUGLAG, count)
    outer.set_local_optimizer(inner)
    outer.set_lower_bounds(np.zeros(count))
    outer.set_upper_bounds(np.full(count, problem.most))
    outer.add_equality_constraint(left, 1e-8 * problem.budget)
    outer.set_min_objective(loss)
    outer.set_xtol_rel(1e-10)
    outer.set_maxeval(100_000)
    answer: Answer
    try:
        answer = np.asarray(outer.optimize(np.zeros(count))), ""
    except Exception as error:  # its own kinds of errors have no common base but this
        answer = None, f"{type(error).__name__}: {error}"
    return answer, (time.process_time() - begin) * 1e3


def pymc_marketing(problem: Instance) -> tuple[Answer, float]:
    """pymc-marketing's BudgetOptimizer as it comes, its posterior set to the true parameters.

    Building and compiling the optimiser for a model is not in the time; a user does that once a model.
    """
    optimizer, channels = _optimizer(problem)
    from pymc_marketing.mmm.budget_optimizer import (
        MinimizeException,
    )

    bounds = dict.fromkeys(channels, (0.0, problem.most))
    begin = time.process_time()
    answer: Answer
    try:
        split, _ = optimizer.allocate_budget(total_budget=problem.budget, budget_bounds=bounds)
        answer = np.asarray(split.values, dtype=np.float64), ""
    except MinimizeException as error:
        answer = None, str(error)
    return answer, (time.process_time() - begin) * 1e3


def _optimizer(problem: Instance) -> tuple[Any, list[str]]:
    import arviz
    import pymc
    import pymc.dims
    from pymc_marketing.mmm.budget_optimizer import (
        BudgetOptimizer,
        CustomModelWrapper,
    )

    channels = [f"channel {number}" for number in range(len(problem.beta))]
    parameters = {"beta": problem.beta, "half": problem.half, "slope": problem.slope}
    with pymc.Model(coords={"date": np.arange(1), "channel": channels}) as model:
        start = np.full((1, len(channels)), problem.budget)
        spend = pymc.dims.Data("channel_data", start, dims=("date", "channel"))
        beta, half, slope = (pymc.dims.HalfNormal(name, sigma=1.0, dims="channel") for name in parameters)
        # Next to nothing is added to each amount, so that gradients stay finite where an amount is nothing.
        powered = (spend + _LEAST * problem.budget) ** slope
        brought = pymc.dims.Deterministic("channel_contribution", beta * powered / (powered + half**slope))
        pymc.dims.Deterministic("total_contribution", brought.sum())
    posterior = {name: true[None, None, :] for name, true in parameters.items()}
    posterior["channel_contribution"] = problem.value(np.full(len(channels), problem.budget))[
        None, None, None, :
    ]
    known = arviz.from_dict(
        posterior=posterior,
        coords={"date": np.arange(1), "channel": channels},
        dims={**{name: ["channel"] for name in parameters}, "channel_contribution": ["date", "channel"]},
    )
    wrapper = CustomModelWrapper(base_model=model, idata=known, channels=channels)
    return BudgetOptimizer(model=wrapper, num_periods=1), channels


METHODS: Final[dict[str, Solver]] = {"slsqp": slsqp, "robyn": robyn, "pymc": pymc_marketing}


def main() -> int:
    warnings.filterwarnings("ignore")
    solver = METHODS[sys.argv[1]]
    asked = json.load(sys.stdin)
    for case in (Case(**fields) for fields in asked["cases"]):
        for number in range(asked["instances"][str(case.channels)]):
            (spend, message), spent = solver(instance(case, number))
            line = {
                "case": case.name,
                "number": number,
                "spend": None if spend is None else spend.tolist(),
                "message": message,
                "ms": spent,
            }
            print(json.dumps(line), flush=True)
    print(json.dumps({"versions": versions(_LIBRARIES)}), flush=True)
    return 0


def versions(names: tuple[str, ...]) -> dict[str, str]:
    found = {"Python": ".".join(map(str, sys.version_info[:3]))}
    for name in names:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


if __name__ == "__main__":
    sys.exit(main())
