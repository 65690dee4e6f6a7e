"""Independent answers to small allocation problems, and random problems to ask them about."""

from dataclasses import replace
from itertools import product
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.allocation import AllocationProblem

ROWS = ("money", "hours", "count", "brand_high", "brand_low", "pool")


def random_problem(
    seed: int,
    *,
    units: int = 6,
    levels: int = 8,
    options: int = 2,
    extras: bool = False,
    switch: bool = False,
) -> AllocationProblem:
    """A budget, hours, a count, a share kept between limits and a shared pool; curves of all shapes."""
    random = np.random.default_rng(seed)
    budget = 10_000.0
    owners: list[int] = []
    forms: list[int] = []
    values: list[NDArray[np.float64]] = []
    uses: list[NDArray[np.float64]] = []
    for unit in range(units):
        for option in range(int(random.integers(1, options + 1))):
            least = budget * 10 ** random.uniform(-2.5, -0.6)
            level = least * np.linspace(1.0, random.uniform(2.0, 20.0), levels)
            slope = random.choice([0.8, 1.0, 2.0, 3.0])
            half = level[-1] * random.uniform(0.1, 1.5)
            sales = budget * random.lognormal(-0.3, 0.7) * level**slope / (level**slope + half**slope)
            money = level + random.choice([0.0, 0.3]) * least
            brand = random.uniform()
            uses.append(
                np.stack(
                    (
                        money,
                        random.uniform(0.0, 2.0) + level / budget * random.uniform(0.0, 25.0),
                        np.full(levels, random.choice([0.5, 1.0])),
                        (brand - 0.7) * level,
                        (0.2 - brand) * level,
                        sales / 50 if random.uniform() < 0.5 else np.zeros(levels),
                    )
                )
            )
            values.append(sales - money)
            owners += [unit] * levels
            forms += [option] * levels
    hi = np.array(
        [budget, random.uniform(5, 30), random.choice([2.0, 3.0, 5.0]), 0.0, 0.0, random.uniform(60, 400)]
    )
    problem = AllocationProblem(
        unit_count=units,
        node_unit=np.array(owners),
        node_option=np.array(forms),
        value=np.concatenate(values),
        usage=np.concatenate(uses, axis=1),
        row_names=ROWS,
        row_lo=np.full(len(ROWS), -np.inf),
        row_hi=hi,
    )
    if extras:
        hired = np.array([[25.0], [-1.0], [0.0], [0.0], [0.0], [0.0]])
        problem = replace(
            problem,
            extra_value=np.array([-25.0]),
            extra_usage=hired,
            extra_limit=np.array([20.0 if seed % 2 else np.inf]),
        )
    if switch:
        shared = np.zeros((len(ROWS), 1))
        shared[0] = 400.0
        problem = replace(
            problem,
            switch_value=np.array([-400.0]),
            switch_usage=shared,
            switch_units=(tuple(range(0, units, 2)),),
        )
    return problem


def best_on_nodes(problem: AllocationProblem) -> float:
    """The best plan with every unit off or exactly on a node, by trying all; no extras, no switches."""
    choices = [np.append(np.flatnonzero(problem.node_unit == unit), -1) for unit in range(problem.unit_count)]
    grid = np.array(list(product(*choices)))
    value = np.append(problem.value, 0.0)[grid].sum(axis=1)
    fits = np.ones(len(grid), dtype=bool)
    for use, lo, hi in zip(problem.usage, problem.row_lo, problem.row_hi, strict=True):
        total = np.append(use, 0.0)[grid].sum(axis=1)
        fits &= (total <= hi + 1e-9) & (total >= lo - 1e-9)
    return float(value[fits].max(initial=-np.inf))


def best_by_cells(curves: list[tuple[int, NDArray[np.float64]]], budget: int) -> float:
    """Dynamic programming over cells of money: a curve is worth values[c − first] at c cells."""
    best = np.zeros(budget + 1)
    for first, values in curves:
        reached = best.copy()
        for cost, value in enumerate(values.tolist(), start=first):
            if cost <= budget:
                reached[cost:] = np.maximum(reached[cost:], best[: budget + 1 - cost] + value)
        best = reached
    return float(best.max())


def best_by_integers(problem: AllocationProblem) -> float | None:
    """An integer program over segments, HiGHS with presolve off; None when infeasible."""
    same = (np.diff(problem.node_unit) == 0) & (np.diff(problem.node_option) == 0)
    segments = [(int(k), int(k) + 1) for k in np.flatnonzero(same)]
    joined = {node for segment in segments for node in segment}
    segments += [(k, k) for k in range(len(problem.value)) if k not in joined]
    rows, units = len(problem.row_names), problem.unit_count
    links = [(switch, unit) for switch, group in enumerate(problem.switch_units) for unit in group]
    lo = np.concatenate((problem.row_lo, np.zeros(units), np.full(len(links) + len(segments), -np.inf)))
    hi = np.concatenate((problem.row_hi, np.ones(units), np.zeros(len(links) + len(segments))))
    lo[rows + np.array(problem.required, dtype=int)] = 1.0
    highs: Any = highspy.Highs()  # type: ignore[no-untyped-call]  # its constructor has no annotations
    for name, setting in (("output_flag", False), ("presolve", "off"), ("mip_rel_gap", 1e-8), ("threads", 1)):
        highs.setOptionValue(name, setting)
    nothing = np.zeros(0, dtype=np.int32)
    highs.addRows(len(lo), lo, hi, 0, nothing, nothing, np.zeros(0))
    highs.changeObjectiveSense(highspy.ObjSense.kMaximize)

    def column(cost: float, upper: float, entries: NDArray[np.float64], *, whole: bool) -> None:
        used = np.flatnonzero(entries).astype(np.int32)
        highs.addCol(cost, 0.0, upper, len(used), used, entries[used])
        if whole:
            highs.changeColIntegrality(highs.getNumCol() - 1, highspy.HighsVarType.kInteger)

    for index, (left, right) in enumerate(segments):
        unit = int(problem.node_unit[left])
        on, along = np.zeros(len(lo)), np.zeros(len(lo))
        on[:rows], along[:rows] = problem.usage[:, left], problem.usage[:, right] - problem.usage[:, left]
        on[rows + unit] = 1.0
        for place, (_, user) in enumerate(links):
            on[rows + units + place] = float(user == unit)
        on[rows + units + len(links) + index], along[rows + units + len(links) + index] = -1.0, 1.0
        column(float(problem.value[left]), 1.0, on, whole=True)
        column(float(problem.value[right] - problem.value[left]), 1.0, along, whole=False)
    for extra, worth in enumerate(problem.extra_value.tolist()):
        entries = np.append(problem.extra_usage[:, extra], np.zeros(len(lo) - rows))
        column(worth, float(problem.extra_limit[extra]), entries, whole=False)
    for switch, worth in enumerate(problem.switch_value.tolist()):
        entries = np.append(problem.switch_usage[:, switch], np.zeros(len(lo) - rows))
        for place, (user_of, _) in enumerate(links):
            if user_of == switch:
                entries[rows + units + place] = -1.0
        column(worth, 1.0, entries, whole=True)
    highs.run()
    if highs.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
        return None
    assert highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return float(highs.getInfo().objective_function_value)
