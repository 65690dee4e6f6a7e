"""Amounts brought to where no small shift among them gains: Newton's method on the curves themselves.

A linear program on tables puts all amounts but a few on nodes, so an amount whose best place is some nodes
away may stay where it is. Here the curves are drawn at three points about each amount, and all amounts move
at once to where the parabolas through them have equal gain beyond the prices of the rows that bind. Prices
come out of the same equations, so any rows may bind, also curved ones, and extras move along.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.linear_program import Floats, Ints
from rawafid.advisor.relaxation import Bools

Tabulate = Callable[[tuple[Floats, ...]], AllocationProblem]

_STEPS = 30
_HALVINGS = 6  # of a step that gains nothing
_STENCIL = 1e-3  # distance of the three points, of an amount's scale
_LEAST_SCALE = 1e-6  # of the segment, where an amount stands at its least level
_SHRINK, _GROW = 0.8, 3.0  # the furthest that one step leads, in scales
_AT_LIMIT = 1e-7  # of a row's size
_TINY = 1e-13
_NONE = np.zeros(0)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Amounts:
    """Curves in use with their amounts: `least` and `most` of each, `width` of the segment about it."""

    curves: tuple[int, ...]
    at: Floats
    least: Floats
    most: Floats
    width: Floats
    extras: Floats
    switched: Bools


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Here:
    """What amounts and extras come to; rows by their size, the value by what it was at first."""

    value: float
    activity: Floats
    over: Floats  # of each row's limits


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Model:
    """Slopes and bends of value and rows in scaled steps, and how far these may lead."""

    slope: Floats  # [n]
    bend: Floats  # [n]
    row_slope: Floats  # [R, n]
    row_bend: Floats  # [R, n]
    down: Floats  # [n], ≤ 0
    up: Floats  # [n], ≥ 0


def exact_amounts(tabulate: Tabulate, start: Amounts, *, curve_count: int) -> Floats | None:
    """The amounts at the top of the hill on which `start` stands, or None when they stand there already.

    Up to rounding no limit is broken that `start` keeps; the caller measures what comes back. Curves with
    kinks or steps cost a few evaluations and may leave much to gain.
    """
    if not len(start.curves):
        return None
    climb = _Climb(tabulate, start, curve_count)
    return climb.at if climb.to_the_top() else None


class _Climb:
    def __init__(self, tabulate: Tabulate, start: Amounts, curve_count: int) -> None:
        self._tabulate = tabulate
        self._start = start
        self._curve_count = curve_count
        self.at = start.at.copy()
        self._extras = start.extras.copy()
        problem = self._drawn([np.array([at]) for at in self.at.tolist()])
        limits = np.stack((problem.row_lo, problem.row_hi))
        largest = np.abs(problem.usage).max(axis=1, initial=0.0)
        largest = np.maximum(largest, np.abs(problem.extra_usage).max(axis=1, initial=0.0))
        size = np.maximum(np.abs(np.where(np.isfinite(limits), limits, 0.0)).max(axis=0), largest)
        self._size = np.where(size > 0.0, size, 1.0)
        self._problem = problem
        self._top = 1.0
        self._top = abs(self._come_to(self.at, self._extras).value) or 1.0
        use = np.abs(problem.extra_usage / self._size[:, None]).max(axis=0, initial=0.0)
        # How far an extra moves in one scaled step.
        self._extra_scale = np.where(use > 0.0, 1.0 / np.where(use > 0.0, use, 1.0), 0.0)
        self._prices = np.zeros(len(self._size))

    def to_the_top(self) -> bool:
        """True when the amounts have moved to where they are worth more."""
        here = self._come_to(self.at, self._extras)
        moved = False
        for _ in range(_STEPS):
            scale = self._scale()
            model = self._modelled(scale)
            for bend in (model.bend, -np.abs(model.bend)):
                better = self._stepped(here, model, bend, scale)
                if better is not None:
                    break
            else:
                return moved
            gained = better.value - here.value
            mended = float(here.over.sum() - better.over.sum())
            here, moved = better, True
            if gained <= _TINY and mended <= _TINY:
                break
        return moved

    # The curves

    def _drawn(self, points: list[Floats]) -> AllocationProblem:
        levels = [_NONE] * self._curve_count
        for curve, own in zip(self._start.curves, points, strict=True):
            levels[curve] = own
        return self._tabulate(tuple(levels))

    def _come_to(self, at: Floats, extras: Floats) -> _Here:
        problem = self._drawn([np.array([own]) for own in at.tolist()])
        switched = self._start.switched
        activity = (
            problem.usage.sum(axis=1)
            + (problem.extra_usage * extras).sum(axis=1)
            + problem.switch_usage[:, switched].sum(axis=1)
        )
        value = (
            problem.value.sum() + (problem.extra_value * extras).sum() + problem.switch_value[switched].sum()
        )
        over = np.maximum(np.maximum(activity - problem.row_hi, problem.row_lo - activity), 0.0)
        return _Here(value=float(value) / self._top, activity=activity / self._size, over=over / self._size)

    def _scale(self) -> Floats:
        start = self._start
        return np.maximum(self.at - start.least, _LEAST_SCALE * start.width)

    def _modelled(self, scale: Floats) -> _Model:
        start = self._start
        room = start.most - start.least
        by = np.minimum(_STENCIL * np.minimum(scale, start.width), room / 3.0)
        middle = np.clip(self.at, start.least + by, start.most - by)
        moves = by > 0.0
        points = [
            np.array([centre - step, centre, centre + step]) if step > 0.0 else np.array([centre])
            for centre, step in zip(middle.tolist(), by.tolist(), strict=True)
        ]
        problem = self._drawn(points)
        counts = np.array([len(own) for own in points])
        first = np.cumsum(counts) - counts
        left, centre, right = first, np.minimum(first + 1, first + counts - 1), first + counts - 1
        table = np.concatenate((problem.value[None, :] / self._top, problem.usage / self._size[:, None]))
        step = np.where(moves, by, 1.0)
        bend = (table[:, right] - 2.0 * table[:, centre] + table[:, left]) / step**2
        slope = (table[:, right] - table[:, left]) / (2.0 * step) + bend * (self.at - middle)
        slope, bend = slope * scale * moves, bend * scale**2 * moves
        reach = np.where(scale > 0.0, scale, 1.0)
        down = np.where(moves, np.maximum(-_SHRINK, (start.least - self.at) / reach), 0.0)
        up = np.where(moves, np.minimum(_GROW, (start.most - self.at) / reach), 0.0)
        # Extras are straight; they may move as far as their limits.
        own = self._extra_scale
        with np.errstate(invalid="ignore", divide="ignore"):
            fall = np.where(own > 0.0, -self._extras / own, 0.0)
            rise = np.where(own > 0.0, (problem.extra_limit - self._extras) / own, 0.0)
        straight = problem.extra_usage * own / self._size[:, None]
        return _Model(
            slope=np.concatenate((slope[0], problem.extra_value * own / self._top)),
            bend=np.concatenate((bend[0], np.zeros(len(own)))),
            row_slope=np.concatenate((slope[1:], straight), axis=1),
            row_bend=np.concatenate((bend[1:], np.zeros_like(straight)), axis=1),
            down=np.concatenate((np.minimum(down, 0.0), np.minimum(fall, 0.0))),
            up=np.concatenate((np.maximum(up, 0.0), np.maximum(rise, 0.0))),
        )

    # A step

    def _stepped(self, here: _Here, model: _Model, bend: Floats, scale: Floats) -> _Here | None:
        """Move to something better along the step that the model with these bends advises."""
        step, prices = self._advised(here, model, bend)
        if not step.any():
            return None
        dear = 2.0 * float(np.abs(prices).max(initial=0.0)) + 1.0  # a limit is not broken for gain
        before = here.value - dear * float(here.over.sum())
        start, count = self._start, len(self.at)
        for halved in range(_HALVINGS):
            part = step * 0.5**halved
            at = np.clip(self.at + part[:count] * scale, start.least, start.most)
            extras = self._extras + part[count:] * self._extra_scale
            extras = np.clip(extras, 0.0, self._problem.extra_limit)
            there = self._come_to(at, extras)
            if there.value - dear * float(there.over.sum()) > before:
                self.at, self._extras, self._prices = at, extras, prices
                return there
        return None

    def _advised(self, here: _Here, model: _Model, bend: Floats) -> tuple[Floats, Floats]:
        """The step to the top of the model within the rows and the reach, and the prices of the rows.

        By active sets: what would leave its reach is put at its end, a row whose price has the wrong sign is
        let go, a row that would break is taken in. Good sets may be missed; then the step is a worse one.
        """
        lo, hi = self._problem.row_lo / self._size, self._problem.row_hi / self._size
        count = len(model.slope)
        at_hi = here.activity >= hi - _AT_LIMIT
        at_lo = here.activity <= lo + _AT_LIMIT
        held = at_hi | at_lo
        free = model.up > model.down
        step, prices = np.zeros(count), np.zeros(len(hi))
        # A price bends the model by the bends of its row: those of the last step are near enough.
        bend = bend - (self._prices[:, None] * model.row_bend).sum(axis=0)
        for _ in range(2 * (count + len(hi))):
            rows = np.flatnonzero(held & (np.abs(model.row_slope[:, free]).max(axis=1, initial=0.0) > 0.0))
            target = np.where(at_hi, hi, lo)[rows] - here.activity[rows]
            moved, price = _newton(model, bend, free, rows, target, step)
            prices[:] = 0.0
            prices[rows] = price
            wrong = np.where(at_hi & at_lo, 0.0, np.where(at_hi, -prices, prices))
            if (wrong > _TINY).any():
                row = int(np.argmax(wrong))
                held[row] = False
                continue
            step[free] = moved
            beyond = np.maximum(step - model.up, model.down - step)
            beyond[~free] = 0.0
            if (beyond > 0.0).any():
                out = int(np.argmax(beyond))
                step[out] = model.up[out] if step[out] > model.up[out] else model.down[out]
                free[out] = False
                continue
            activity = here.activity + (model.row_slope * step).sum(axis=1)
            broken = np.where(held, 0.0, np.maximum(activity - hi, lo - activity))
            if (broken > _AT_LIMIT).any():
                row = int(np.argmax(broken))
                at_hi[row], at_lo[row] = activity[row] > hi[row], activity[row] < lo[row]
                held[row] = True
                continue
            return step, prices
        return np.zeros(count), prices


def _newton(
    model: _Model, bend: Floats, free: Bools, rows: Ints, target: Floats, fixed: Floats
) -> tuple[Floats, Floats]:
    """Where the model is flat along the rows, and the prices that make it so; the rest stays `fixed`."""
    own = np.flatnonzero(free)
    size, limits = len(own), len(rows)
    slopes = model.row_slope[np.ix_(rows, own)]
    rest = np.where(free, 0.0, fixed)
    matrix = np.zeros((size + limits, size + limits))
    matrix[:size, :size] = np.diag(bend[own])
    matrix[:size, size:] = -slopes.T
    matrix[size:, :size] = slopes
    right = np.concatenate((-model.slope[own], target - (model.row_slope[rows] * rest).sum(axis=1)))
    try:
        found = np.linalg.solve(matrix, right)
    except np.linalg.LinAlgError:
        found = np.linalg.lstsq(matrix, right, rcond=None)[0]
    if not np.isfinite(found).all():
        return np.zeros(size), np.zeros(limits)
    return found[:size], found[size:]
