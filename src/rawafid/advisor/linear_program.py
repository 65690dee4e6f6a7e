"""A linear program that grows by columns and is solved again from where it stood.

A thin wrapper around the HiGHS simplex. It maximises, it never holds an integer variable (the MIP presolve
of HiGHS has returned wrong optima on models of this kind), and it is deterministic: one thread, no
presolve, a fixed seed. Nothing here is trusted for a bound: the search recomputes every bound from the
duals.
"""

from typing import Any, Literal

import highspy
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
LpStatus = Literal["optimal", "infeasible", "failed"]

_FITS = 1e-9

_OPTIONS: tuple[tuple[str, Any], ...] = (
    ("output_flag", False),
    ("solver", "simplex"),
    ("simplex_strategy", 1),
    ("presolve", "off"),
    ("parallel", "off"),
    ("threads", 1),
    ("random_seed", 1),
    ("primal_feasibility_tolerance", _FITS),
    ("dual_feasibility_tolerance", _FITS),
)


class LinearProgram:
    """maximise cost·x subject to row_lo ≤ A x ≤ row_hi and 0 ≤ lo ≤ x ≤ hi, columns added at will.

    After a `solve()` that says "optimal", `primal` holds the columns, `dual` the rows'
    d(objective)/d(limit) (positive at an upper limit, negative at a lower one) and `objective` the value.
    After "infeasible", `ray` gives the multipliers of a proof, to be checked by the caller, or None.
    """

    def __init__(self, row_lo: Floats, row_hi: Floats) -> None:
        self._highs: Any = None
        self.solves = 0
        self.restart(row_lo, row_hi)

    def restart(self, row_lo: Floats, row_hi: Floats) -> None:
        """Begin another program, as a new object would and to the same bytes, but without its cost."""
        self._row_lo = row_lo
        self._row_hi = row_hi
        self._cost = np.zeros(0)
        self._lo = np.zeros(0)
        self._hi = np.zeros(0)
        self._parts: list[tuple[Ints, NDArray[np.int32], Floats]] = []
        self.objective = 0.0
        self.primal: Floats = np.zeros(0)
        self.dual: Floats = np.zeros(len(row_lo))
        self._empty()

    @property
    def columns(self) -> int:
        return len(self._cost)

    def _empty(self) -> None:
        """Have HiGHS hold the rows and no column."""
        if self._highs is None:
            self._highs = highspy.Highs()  # type: ignore[no-untyped-call]  # it has no annotations
            for name, setting in _OPTIONS:
                self._highs.setOptionValue(name, setting)
        else:
            self._highs.clearModel()
        self._highs.changeObjectiveSense(highspy.ObjSense.kMaximize)
        nothing = np.zeros(0, dtype=np.int32)
        self._highs.addRows(len(self._row_lo), self._row_lo, self._row_hi, 0, nothing, nothing, np.zeros(0))

    def add_columns(self, cost: Floats, hi: Floats, *, starts: Ints, rows: Ints, entries: Floats) -> None:
        """Append columns with lower bound 0; column j holds entries[starts[j]:starts[j + 1]]."""
        rows32 = rows.astype(np.int32)
        self._cost = np.concatenate((self._cost, cost))
        self._lo = np.concatenate((self._lo, np.zeros(len(cost))))
        self._hi = np.concatenate((self._hi, hi))
        self._parts.append((starts, rows32, entries))
        self._pass_columns(self._highs, cost, np.zeros(len(cost)), hi, (starts, rows32, entries))

    @staticmethod
    def _pass_columns(
        highs: Any, cost: Floats, lo: Floats, hi: Floats, part: tuple[Ints, NDArray[np.int32], Floats]
    ) -> None:
        starts, rows, entries = part
        answer = highs.addCols(
            len(cost), cost, lo, hi, len(rows), starts[:-1].astype(np.int32), rows, entries
        )
        if answer == highspy.HighsStatus.kError:  # it would go on without them
            raise ArithmeticError("HiGHS refuses these columns: an entry is out of its range")

    def set_costs(self, cost: Floats) -> None:
        """Replace the objective of every column."""
        changed = np.flatnonzero(cost != self._cost).astype(np.int32)
        if len(changed):
            self._cost = cost.copy()
            self._highs.changeColsCost(len(changed), changed, cost[changed])

    def set_bounds(self, lo: Floats, hi: Floats) -> None:
        """Replace the bounds of every column."""
        changed = np.flatnonzero((lo != self._lo) | (hi != self._hi)).astype(np.int32)
        if len(changed):
            self._lo, self._hi = lo.copy(), hi.copy()
            self._highs.changeColsBounds(len(changed), changed, lo[changed], hi[changed])

    def set_rows(self, lo: Floats, hi: Floats) -> None:
        """Replace the limits of every row."""
        changed = np.flatnonzero((lo != self._row_lo) | (hi != self._row_hi)).astype(np.int32)
        if len(changed):
            self._row_lo, self._row_hi = lo.copy(), hi.copy()
            self._highs.changeRowsBounds(len(changed), changed, lo[changed], hi[changed])

    def basis(self) -> object:
        """Where columns and rows stood at the end of the last solve, for `begin_at`."""
        return self._highs.getBasis()

    def begin_at(self, basis: object) -> None:
        """Have the next solve begin where that of another program with the same columns and rows ended."""
        self._highs.setBasis(basis)

    def solve(self) -> LpStatus:
        """Solve from the last basis; anything but a clear answer is tried once more from scratch."""
        status = self._run()
        if status == "failed":
            self._rebuild()
            status = self._run()
        return status

    def _run(self) -> LpStatus:
        self.solves += 1
        if not len(self._cost):  # HiGHS calls a program without columns empty, not optimal
            self.primal, self.dual, self.objective = np.zeros(0), np.zeros(len(self._row_lo)), 0.0
            fits = (self._row_lo <= _FITS).all() and (self._row_hi >= -_FITS).all()
            return "optimal" if fits else "infeasible"
        highs = self._highs
        highs.run()
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            solution = highs.getSolution()
            self.primal = np.array(solution.col_value, dtype=np.float64)
            self.dual = np.array(solution.row_dual, dtype=np.float64)
            self.objective = float(self._cost @ self.primal)
            return "optimal"
        if status == highspy.HighsModelStatus.kInfeasible:
            return "infeasible"
        return "failed"

    def _rebuild(self) -> None:
        self._highs = None  # whatever it was lost in goes with it
        self._empty()
        first = 0
        for part in self._parts:
            last = first + len(part[0]) - 1
            self._pass_columns(
                self._highs, self._cost[first:last], self._lo[first:last], self._hi[first:last], part
            )
            first = last

    def ray(self) -> Floats | None:
        """Multipliers that claim to prove the last "infeasible", signed as duals, or None."""
        if not len(self._cost):
            return None
        _, found, direction = self._highs.getDualRay()
        return -np.array(direction, dtype=np.float64) if found else None
