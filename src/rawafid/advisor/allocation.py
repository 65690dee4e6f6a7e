"""The exact split of a budget under constraints, with its bound.

The problem is data: units (channels) that are off, or on with one of their options (forms of the channel)
at a point of that option's piecewise linear curve; rows that limit what the units use; continuous extras;
switches that are paid once. `solve()` returns the best plan and a bound on every other, by branch and bound
over linear programs. Units of value and usage are the caller's: scaling is done inside.
"""

from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.branch_and_bound import Outcome, Search
from rawafid.advisor.linear_program import Floats, Ints
from rawafid.advisor.relaxation import Bools, Table
from rawafid.advisor.supports import Point, Support

Status = Literal["optimal", "node_limit", "infeasible"]

_LEAST_SIZE = 1e-9  # of a row, beside its largest usage
_TOUCHES = 1e-7  # relative distance at which a row counts as being at its limit


def _none() -> Floats:
    return np.zeros(0)


def _is_kept(array: object, kind: type, shape: tuple[int, ...]) -> bool:
    """True for an array that another problem has already fixed: problems then share it."""
    return (
        isinstance(array, np.ndarray)
        and not array.flags.writeable
        and array.base is None
        and array.dtype == kind
        and array.shape == shape
    )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AllocationProblem:
    """maximise the value of nodes, extras and switches, each row between its limits.

    K nodes, R rows, E extras, S switches. Nodes are sorted by unit, within a unit by option (numbered 0, 1,
    …), within an option by level. A unit is off, or on at one point between two neighbouring nodes of one
    option; value and usages are linear between them. The first node of an option is its least level. A unit
    may have no node: it is then always off. `required` units are on. Extras lie in [0, limit], limits may
    be inf. A switch is paid when any unit of `switch_units` is on. Raises ValueError when shapes or orders
    do not fit.
    """

    unit_count: int
    node_unit: Ints  # [K]
    node_option: Ints  # [K]
    value: Floats  # [K]
    usage: Floats  # [R, K]
    row_names: tuple[str, ...]
    row_lo: Floats  # [R]
    row_hi: Floats  # [R]
    extra_value: Floats = field(default_factory=_none)  # [E]
    extra_usage: Floats = field(default_factory=_none)  # [R, E]
    extra_limit: Floats = field(default_factory=_none)  # [E]
    switch_value: Floats = field(default_factory=_none)  # [S]
    switch_usage: Floats = field(default_factory=_none)  # [R, S]
    switch_units: tuple[tuple[int, ...], ...] = ()
    required: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        def keep(name: str, array: object, kind: type, shape: tuple[int, ...]) -> None:
            if _is_kept(array, kind, shape):
                return
            fixed: NDArray[Any] = np.array(array, dtype=kind)
            if not fixed.size and 0 in shape:
                fixed = np.zeros(shape, dtype=kind)
            if fixed.shape != shape:
                raise ValueError(f"{name} has shape {fixed.shape}, not {shape}")
            fixed.flags.writeable = False
            object.__setattr__(self, name, fixed)

        nodes, rows = len(self.node_unit), len(self.row_names)
        extras, switches = len(self.extra_value), len(self.switch_value)
        keep("node_unit", self.node_unit, np.int64, (nodes,))
        keep("node_option", self.node_option, np.int64, (nodes,))
        keep("value", self.value, np.float64, (nodes,))
        keep("usage", self.usage, np.float64, (rows, nodes))
        keep("row_lo", self.row_lo, np.float64, (rows,))
        keep("row_hi", self.row_hi, np.float64, (rows,))
        keep("extra_value", self.extra_value, np.float64, (extras,))
        keep("extra_limit", self.extra_limit, np.float64, (extras,))
        keep("extra_usage", self.extra_usage, np.float64, (rows, extras))
        keep("switch_value", self.switch_value, np.float64, (switches,))
        keep("switch_usage", self.switch_usage, np.float64, (rows, switches))
        self._check()

    def _check(self) -> None:
        units = range(self.unit_count)
        if len(set(self.row_names)) != len(self.row_names):
            raise ValueError("two rows have the same name")
        if len(self.switch_units) != len(self.switch_value):
            raise ValueError("switch_units must name the units of every switch")
        if not all(unit in units for group in (*self.switch_units, self.required) for unit in group):
            raise ValueError("a required or switched unit does not exist")
        if len(self.node_unit) and not (self.node_unit[0] >= 0 and self.node_unit[-1] < self.unit_count):
            raise ValueError("a node belongs to no unit")
        step = np.diff(self.node_unit)
        if (step < 0).any() or (np.diff(self.node_option)[step == 0] < 0).any():
            raise ValueError("nodes must be sorted by unit, then option")
        for name in ("value", "usage", "extra_value", "extra_usage", "switch_value", "switch_usage"):
            if not np.isfinite(getattr(self, name)).all():
                raise ValueError(f"{name} is not finite")
        for name in ("row_lo", "row_hi", "extra_limit"):
            if np.isnan(getattr(self, name)).any():
                raise ValueError(f"{name} holds a NaN")
        if (self.extra_limit < 0).any():
            raise ValueError("an extra has a negative limit")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Plan:
    """What to do, and how sure it is to be the best.

    Off units have option and nodes −1 and weight 0. A unit that is on stands at (1 − weight)·node_low +
    weight·node_high. `bound` ≥ the value of every plan; gap = (bound − value) / |bound|. `duals` are
    d(value)/d(limit) of the rows with units and options kept. `prices` of the rows are those that bounded
    all plans when the search began: `certificate.bound_at` makes of them a bound at other values and limits.
    `binding` names rows at a limit that costs value. When `status` is "infeasible" the plan is empty and
    value and bound are −inf; a search stopped before any plan was found says "node_limit" with value −inf
    and an infinite gap.
    """

    status: Status
    option: Ints  # [n]
    node_low: Ints  # [n]
    node_high: Ints  # [n]
    weight: Floats  # [n]
    extras: Floats  # [E]
    switches: Bools  # [S]
    activity: Floats  # [R]
    duals: Floats  # [R]
    prices: Floats  # [R]
    value: float
    bound: float
    gap: float
    binding: tuple[str, ...]
    nodes: int

    @property
    def on(self) -> Ints:
        """The units that are on, in order."""
        return np.flatnonzero(self.option >= 0)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Evaluation:
    """A plan measured on a problem. `excess` is the largest overstepping of a limit, relative to its size."""

    value: float
    activity: Floats
    excess: float


def evaluate(problem: AllocationProblem, plan: Plan) -> Evaluation:
    """Value and row activities of a plan on any problem with the same nodes, extras and switches."""
    on = np.flatnonzero(plan.option >= 0)
    low, high, weight = plan.node_low[on], plan.node_high[on], plan.weight[on]
    value = float(
        ((1.0 - weight) * problem.value[low] + weight * problem.value[high]).sum()
        + plan.extras @ problem.extra_value
        + plan.switches @ problem.switch_value
    )
    activity = (
        (problem.usage[:, low] * (1.0 - weight) + problem.usage[:, high] * weight).sum(axis=1)
        + problem.extra_usage @ plan.extras
        + problem.switch_usage @ plan.switches
    )
    size = _row_sizes(problem)
    over = np.maximum(activity - problem.row_hi, problem.row_lo - activity) / size
    return Evaluation(value=value, activity=activity, excess=float(np.maximum(over, 0.0).max(initial=0.0)))


def solve(
    problem: AllocationProblem, *, gap: float = 1e-3, start: Plan | None = None, node_limit: int = 5000
) -> Plan:
    """The best plan within a relative `gap`, from scratch: same problem and start, same bytes.

    Stops by proof or after `node_limit` relaxations, never by time. Equal plans: the earlier unit and
    option.
    """
    return Allocator().solve(problem, gap=gap, start=start, node_limit=node_limit)


class Allocator:
    """Solves a sequence of problems, keeping columns and basis while only values and limits change.

    For live previews. Within the gap its plans may depend on what was solved before; `solve()` never does.
    Not to be shared between threads.
    """

    def __init__(self) -> None:
        self._search: Search | None = None
        self._scaling: Scaling | None = None
        self._last: tuple[AllocationProblem, Plan] | None = None

    def solve(
        self,
        problem: AllocationProblem,
        *,
        gap: float = 1e-3,
        start: Plan | None = None,
        node_limit: int = 5000,
    ) -> Plan:
        """As the function `solve`, starting from the last plan when none is given."""
        same = self._last is not None and _same_shape(self._last[0], problem)
        if same and self._search is not None and self._scaling is not None:
            scaling = self._scaling
            self._search.renew(scaling.renewed(self._search.table, problem))
            start = start if start is not None else self._last[1] if self._last else None
        else:
            scaling = Scaling(problem)
            self._search = Search(scaling.table(problem))
            self._scaling = scaling
        hint = None
        if start is not None and start.status != "infeasible" and len(start.option) == problem.unit_count:
            hint = scaling.support(problem, start)
        outcome = self._search.run(gap=gap, node_limit=node_limit, start=hint)
        plan = _plan_of(problem, scaling, outcome)
        self._last = (problem, plan)
        return plan


def _same_shape(one: AllocationProblem, other: AllocationProblem) -> bool:
    return (
        one.unit_count == other.unit_count
        and one.required == other.required
        and one.switch_units == other.switch_units
        and one.row_names == other.row_names
        and all(
            here is there or np.array_equal(here, there)
            for here, there in (
                (one.node_unit, other.node_unit),
                (one.node_option, other.node_option),
                (one.usage, other.usage),
                (one.extra_usage, other.extra_usage),
                (one.extra_limit, other.extra_limit),
                (one.switch_usage, other.switch_usage),
            )
        )
    )


def _row_sizes(problem: AllocationProblem) -> Floats:
    """The natural size of each row: its limit, else its largest usage.

    A limit that is next to nothing beside the usages is no size: HiGHS refuses entries above 1e15.
    """
    entries = np.concatenate((problem.usage, problem.extra_usage, problem.switch_usage), axis=1)
    largest = np.abs(entries).max(axis=1, initial=0.0)
    lo = np.where(np.isfinite(problem.row_lo), np.abs(problem.row_lo), 0.0)
    hi = np.where(np.isfinite(problem.row_hi), np.abs(problem.row_hi), 0.0)
    limit = np.maximum(lo, hi)
    size = np.where(limit > 0, np.where(largest > 0, np.minimum(limit, largest), limit), largest)
    size = np.maximum(size, _LEAST_SIZE * largest)
    return np.where(size > 0, size, 1.0)


def _contents(problem: AllocationProblem) -> list[tuple[float, float, bytes, bytes, bytes]]:
    """What each unit is, whatever its number: a key to sort by, equal for equal units."""
    starts = np.searchsorted(problem.node_unit, np.arange(problem.unit_count + 1))
    keys: list[tuple[float, float, bytes, bytes, bytes]] = []
    for begin, end in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
        value, usage = problem.value[begin:end], problem.usage[:, begin:end]
        top, total = -float(value.max(initial=-np.inf)), float(value.sum())
        keys.append((top, total, value.tobytes(), usage.tobytes(), problem.node_option[begin:end].tobytes()))
    return keys


def _may_have_twins(problem: AllocationProblem) -> bool:
    """False when no two units that have nodes can be equal: they differ in what is seen at once."""
    starts = np.flatnonzero(np.diff(problem.node_unit, prepend=-1))
    if len(starts) < 2:
        return False
    seen = np.stack((np.maximum.reduceat(problem.value, starts), problem.value[starts]))
    seen = seen[:, np.lexsort(seen)]
    return bool((np.diff(seen, axis=1) == 0.0).all(axis=0).any())


class Scaling:
    """Rows by their natural size, the objective by its largest entry; units in an order of their content.

    Division by the exact size (not a power of two) makes the scaled numbers the same whatever the currency,
    up to the last bit. The order of content makes them the same whatever the order of the units; equal
    units keep the caller's order. Extras are scaled so that their largest scaled usage is one.
    """

    def __init__(self, problem: AllocationProblem) -> None:
        self.row = _row_sizes(problem)
        everything = np.concatenate((problem.value, problem.switch_value))
        top = float(np.abs(everything).max(initial=0.0))
        use = np.abs(problem.extra_usage / self.row[:, None]).max(axis=0, initial=0.0)
        self.extra = np.where(use > 0, 1.0 / np.where(use > 0, use, 1.0), 1.0)
        if top == 0.0:
            top = float(np.abs(problem.extra_value * self.extra).max(initial=0.0))
        self.objective = top if top > 0 else 1.0
        keys = _contents(problem)
        self._scaled_by, self._keys = problem, keys
        self.order = np.array(sorted(range(problem.unit_count), key=keys.__getitem__), dtype=np.int64)
        place = np.empty(problem.unit_count, dtype=np.int64)
        place[self.order] = np.arange(problem.unit_count)
        self.place = place  # of each unit in the order of content
        self.nodes = np.argsort(place[problem.node_unit], kind="stable")
        self.begin = np.searchsorted(np.sort(place[problem.node_unit]), np.arange(problem.unit_count))

    def table(self, problem: AllocationProblem) -> Table:
        """The scaled table, also of a problem with other values and limits than the one scaled by."""
        unit = self.place[problem.node_unit][self.nodes]
        option = problem.node_option[self.nodes]
        new = np.ones(len(unit), dtype=bool)
        new[1:] = (np.diff(unit) != 0) | (np.diff(option) != 0)
        required = np.zeros(problem.unit_count, dtype=bool)
        required[self.place[list(problem.required)]] = True
        needs = np.zeros((len(problem.switch_units), problem.unit_count), dtype=bool)
        for switch, units in enumerate(problem.switch_units):
            needs[switch, self.place[list(units)]] = True
        return Table(
            units=problem.unit_count,
            unit=unit,
            option=np.cumsum(new) - 1,
            value=problem.value[self.nodes] / self.objective,
            usage=np.ascontiguousarray((problem.usage / self.row[:, None]).T[self.nodes]),
            lo=problem.row_lo / self.row,
            hi=problem.row_hi / self.row,
            extra_value=problem.extra_value * self.extra / self.objective,
            extra_usage=np.ascontiguousarray((problem.extra_usage / self.row[:, None] * self.extra).T),
            extra_limit=problem.extra_limit / self.extra,
            switch_value=problem.switch_value / self.objective,
            switch_usage=np.ascontiguousarray((problem.switch_usage / self.row[:, None]).T),
            needs=needs,
            required=required,
        )

    def renewed(self, table: Table, problem: AllocationProblem) -> Table:
        """A table of this scaling with the values and limits of a problem that differs in these alone."""
        return replace(
            table,
            value=problem.value[self.nodes] / self.objective,
            lo=problem.row_lo / self.row,
            hi=problem.row_hi / self.row,
            extra_value=problem.extra_value * self.extra / self.objective,
            switch_value=problem.switch_value / self.objective,
        )

    def first_of_twins(self, problem: AllocationProblem, point: Point) -> Ints:
        """The place each unit takes its part from: of equal units the earlier are on, and fuller."""
        spot = self.place.copy()
        if not _may_have_twins(problem):
            return spot
        twins: dict[tuple[object, ...], list[int]] = {}
        keys = self._keys if problem is self._scaled_by else _contents(problem)
        for unit, key in enumerate(keys):
            paid = tuple(unit in group for group in problem.switch_units)
            twins.setdefault((*key, paid, unit in problem.required), []).append(unit)
        for group in twins.values():
            if len(group) > 1:
                places = [int(self.place[unit]) for unit in group]
                on = [at for at in places if point.support.low[at] >= 0]
                fullness = point.support.low + point.weight - self.begin
                on.sort(key=fullness.__getitem__, reverse=True)
                spot[group] = on + [at for at in places if point.support.low[at] < 0]
        return spot

    def support(self, problem: AllocationProblem, plan: Plan) -> Support:
        """Where a plan of this problem, or of one with the same units, stands in the table.

        A node that is not there is taken for the nearest of the same unit and option; a unit without any
        is off.
        """
        low, high = np.full((2, problem.unit_count), -1, dtype=np.int64)
        count = len(self.nodes)
        at = np.empty(count, dtype=np.int64)
        at[self.nodes] = np.arange(count)
        for unit in plan.on:
            own = np.flatnonzero((problem.node_unit == unit) & (problem.node_option == plan.option[unit]))
            if len(own):
                ends = np.clip((plan.node_low[unit], plan.node_high[unit]), own[0], own[-1])
                low[self.place[unit]], high[self.place[unit]] = at[ends[0]], at[ends[1]]
        switch = plan.switches if len(plan.switches) == len(problem.switch_value) else None
        on = np.array([low[self.place[list(units)]].max(initial=-1) >= 0 for units in problem.switch_units])
        return Support(low, high, on.astype(bool) if switch is None else switch)


def _plan_of(problem: AllocationProblem, scaling: Scaling, outcome: Outcome) -> Plan:
    point = outcome.point
    if point is None:
        return _no_plan(problem, outcome, scaling)
    spot = scaling.first_of_twins(problem, point)
    shift = scaling.begin[scaling.place] - scaling.begin[spot]
    low, high, weight = point.support.low[spot], point.support.high[spot], point.weight[spot]
    low, high = np.where(low >= 0, low + shift, -1), np.where(high >= 0, high + shift, -1)
    on = low >= 0
    node_low = np.where(on, scaling.nodes[np.where(on, low, 0)], -1) if len(scaling.nodes) else low
    node_high = np.where(on, scaling.nodes[np.where(on, high, 0)], -1) if len(scaling.nodes) else high
    node_low, node_high = (
        np.where(weight == 1.0, node_high, node_low),
        np.where(weight == 0.0, node_low, node_high),
    )
    weight = np.where(node_low == node_high, 0.0, weight)
    option = np.where(on, problem.node_option[node_low], -1) if len(scaling.nodes) else low
    draft = Plan(
        status=outcome.status,
        option=option,
        node_low=node_low,
        node_high=node_high,
        weight=weight,
        extras=point.extra * scaling.extra,
        switches=point.support.switch.copy(),
        activity=np.zeros(len(problem.row_names)),
        duals=point.dual * scaling.objective / scaling.row,
        prices=outcome.price * scaling.objective / scaling.row,
        value=0.0,
        bound=0.0,
        gap=0.0,
        binding=(),
        nodes=outcome.nodes,
    )
    measured = evaluate(problem, draft)
    bound = max(outcome.bound * scaling.objective, measured.value)
    spare = np.minimum(problem.row_hi - measured.activity, measured.activity - problem.row_lo)
    touches = (spare <= _TOUCHES * scaling.row) & (np.abs(point.dual) > 1e-9)
    loss = bound - measured.value
    plan = replace(
        draft,
        activity=measured.activity,
        value=measured.value,
        bound=bound,
        gap=loss / abs(bound) if loss > 1.1e-9 * scaling.objective else 0.0,
        binding=tuple(name for name, touch in zip(problem.row_names, touches, strict=True) if touch),
    )
    for array in (option, node_low, node_high, weight, plan.extras, plan.switches, plan.activity, plan.duals):
        array.flags.writeable = False
    return plan


def _no_plan(problem: AllocationProblem, outcome: Outcome, scaling: Scaling) -> Plan:
    off = np.full(problem.unit_count, -1, dtype=np.int64)
    rows = len(problem.row_names)
    return Plan(
        status=outcome.status,
        option=off,
        node_low=off,
        node_high=off,
        weight=np.zeros(problem.unit_count),
        extras=np.zeros(len(problem.extra_value)),
        switches=np.zeros(len(problem.switch_value), dtype=bool),
        activity=np.zeros(rows),
        duals=np.zeros(rows),
        prices=outcome.price * scaling.objective / scaling.row,
        value=-np.inf,
        bound=-np.inf if outcome.status == "infeasible" else outcome.bound * scaling.objective,
        gap=0.0 if outcome.status == "infeasible" else np.inf,
        binding=(),
        nodes=outcome.nodes,
    )
