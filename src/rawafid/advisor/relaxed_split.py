"""The split as one linear program: levels and forms of a channel may be mixed, channels be partly on.

Close to the plan of the search at a small part of its price, and an upper bound of its value.
"""

import math
from dataclasses import dataclass

import numpy as np

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.linear_program import LinearProgram


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """The linear relaxation of a problem: columns are its nodes, extras and switches, in scaled numbers."""

    program: LinearProgram
    size: FloatArray  # of each row of the problem
    top: float  # of the objective
    row_lo: FloatArray  # of all rows of the program
    row_hi: FloatArray

    def cost_of(self, problem: AllocationProblem, value: FloatArray) -> FloatArray:
        """The objective with other values of the nodes."""
        return np.concatenate((value, problem.extra_value, problem.switch_value)) / self.top

    def limit(self, high: FloatArray) -> None:
        """Take other upper limits of the problem's rows."""
        rows = self.row_hi.copy()
        rows[: len(high)] = high / self.size
        self.program.set_rows(self.row_lo, rows)


def relaxation_of(problem: AllocationProblem) -> Relaxation:
    """The relaxation of a problem that has nodes, not yet solved."""
    nodes, units = len(problem.node_unit), problem.unit_count
    extras, switches, rows = len(problem.extra_value), len(problem.switch_value), len(problem.row_names)
    links = [(switch, unit) for switch, of in enumerate(problem.switch_units) for unit in of]
    block = np.zeros((nodes + extras + switches, rows + units + len(links)))
    block[:nodes, :rows] = problem.usage.T
    block[np.arange(nodes), rows + problem.node_unit] = 1.0
    block[nodes : nodes + extras, :rows] = problem.extra_usage.T
    block[nodes + extras :, :rows] = problem.switch_usage.T
    for link, (switch, unit) in enumerate(links):
        block[nodes + extras + switch, rows + units + link] = -1.0
        block[np.flatnonzero(problem.node_unit == unit), rows + units + link] = 1.0
    # Every row by its largest entry, the objective by its own: HiGHS works with absolute tolerances.
    size = np.abs(block).max(axis=0)
    size = np.where(size > 0.0, size, 1.0)
    block /= size
    top = float(np.abs(problem.value).max(initial=0.0)) or 1.0
    least = np.zeros(units)
    least[list(problem.required)] = 1.0
    row_lo = np.concatenate((problem.row_lo / size[:rows], least, np.full(len(links), -np.inf)))
    row_hi = np.concatenate((problem.row_hi / size[:rows], np.ones(units), np.zeros(len(links))))
    program = LinearProgram(row_lo, row_hi)
    column, row = np.nonzero(block)
    program.add_columns(
        np.concatenate((problem.value, problem.extra_value, problem.switch_value)) / top,
        np.concatenate((np.ones(nodes), problem.extra_limit, np.ones(switches))),
        starts=np.searchsorted(column, np.arange(len(block) + 1)),
        rows=row,
        entries=block[column, row],
    )
    return Relaxation(program=program, size=size[:rows], top=top, row_lo=row_lo, row_hi=row_hi)


def relaxed(problem: AllocationProblem) -> tuple[FloatArray, FloatArray, float]:
    """Weights of the nodes in the linear relaxation, prices of its rows, its value (−inf: infeasible)."""
    nodes, rows = len(problem.node_unit), len(problem.row_names)
    if not nodes:
        return np.zeros(0), np.zeros(rows), 0.0
    found = relaxation_of(problem)
    if found.program.solve() != "optimal":
        return np.zeros(nodes), np.zeros(rows), -math.inf
    prices = found.program.dual[:rows] * found.top / found.size
    return found.program.primal[:nodes], prices, found.program.objective * found.top
