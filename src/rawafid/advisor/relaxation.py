"""The concave relaxation of an allocation and its bounds, recomputed from duals by weak duality.

It works on a scaled `Table`: units that are off or on, each with options given by the nodes of a piecewise
linear curve. The relaxation lets a unit mix any nodes with a total weight of at most one (the concave
envelope of its curves and of "off"). The linear program holds few of the nodes and the others are priced
in. Every bound is the Lagrangian dual function on the whole table: it holds for any multipliers, so no
status of the solver is trusted.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.linear_program import Floats, Ints, LinearProgram

Bools = NDArray[np.bool_]

TINY = 1e-12  # below this a difference of the scaled objective is rounding
_TIE = 1e-10  # cost by which the first of equal units is preferred in the linear programs
_ROUNDS = 60  # pricing rounds per relaxation


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The problem in scaled numbers; nodes sorted by unit, option and level.

    Shapes: K nodes, R rows, E extras, S switches, n units. `option` is numbered over all units.
    """

    units: int
    unit: Ints
    option: Ints
    value: Floats
    usage: Floats  # [K, R]
    lo: Floats
    hi: Floats
    extra_value: Floats
    extra_usage: Floats  # [E, R]
    extra_limit: Floats
    switch_value: Floats
    switch_usage: Floats  # [S, R]
    needs: Bools  # [S, n]
    required: Bools  # [n]


class SolverLostError(Exception):
    """The linear program gave no clear answer, twice; the search stops with what it has proved."""


@dataclass(slots=True, eq=False)
class Node:
    """A part of all plans: nodes still allowed, units that may be off, switches; its bound."""

    bound: float
    allowed: Bools
    may_off: Bools
    switch: NDArray[np.int8]  # −1 open, 0 off, 1 on
    fuller: bool = False  # more is forced than where it was last fitted

    def copy(self) -> "Node":
        return Node(self.bound, self.allowed.copy(), self.may_off.copy(), self.switch.copy())


@dataclass(slots=True, eq=False)
class Priced:
    """The dual function at some multipliers; `tight` when pricing in more nodes would not lower it."""

    bound: float
    profit: Floats  # of every node at the multipliers; −inf where not allowed
    best: Floats  # per unit
    tight: bool = False


class Relaxation:
    """One table and one growing linear program, for node after node and, after `renew()`, new numbers."""

    def __init__(
        self, table: Table, *, program: LinearProgram | None = None, first: Ints | None = None
    ) -> None:
        """Begin with the nodes `first`, or with a choice of its own.

        `program`, when given, is one that is not needed any more: emptied and used again.
        """
        self.table: Table = table
        self._rows_lo: Floats
        self._rows_hi: Floats
        self._shape(table)
        self._limits(table)
        rows = len(table.lo)
        lo, hi = self._rows_lo.copy(), self._rows_hi
        if program is None:
            program = LinearProgram(lo, hi)
        else:
            program.restart(lo, hi)
        self.lp = program
        self.nodes_in = np.zeros(0, dtype=np.int64)
        self.bounding: Floats = np.zeros(len(lo))
        self._inside = np.zeros(len(table.value), dtype=bool)
        self._add_fixed_columns(rows)
        self.add_nodes(self._first_nodes() if first is None else first)

    def renew(self, table: Table) -> None:
        """Take new values and limits for the same nodes; keep basis and columns."""
        before, self.table = self.table, table
        if not (np.array_equal(before.lo, table.lo) and np.array_equal(before.hi, table.hi)):
            self._limits(table)
        self.lp.set_costs(
            np.concatenate((table.extra_value, table.switch_value, self._cost_of(self.nodes_in)))
        )

    def _shape(self, table: Table) -> None:
        self._link_switch, self._link_unit = np.nonzero(table.needs)
        self.unit_start = starts_of(table.unit)
        self._filled = table.unit[self.unit_start]  # the units that have nodes
        self.option_start = starts_of(table.option)
        self.option_index: Ints = np.cumsum(np.diff(table.option, prepend=table.option[:1]) != 0)
        self.first_column = len(table.extra_value) + len(table.switch_value)

    def _limits(self, table: Table) -> None:
        """What follows from the limits of the rows."""
        links = len(self._link_switch)
        self._rows_lo = np.concatenate((table.lo, np.zeros(table.units), np.full(links, -np.inf)))
        self._rows_hi = np.concatenate((table.hi, np.ones(table.units), np.zeros(links)))
        self._no_hi, self._no_lo = np.isinf(table.hi), np.isinf(table.lo)
        self._limit = _implied_limits(table)
        self._endless = bool(np.isinf(self._limit).any())
        limited = ~self._no_hi & (table.hi > 0)
        self.pull: Floats = np.einsum(
            "kr,r->k", table.usage, np.where(limited, 1.0 / np.where(limited, table.hi, 1.0), 0.0)
        )
        self._fitted: Bools | None = None

    def inside(self, nodes: Ints) -> Bools:
        """Which of the nodes the linear program holds."""
        return self._inside[nodes]

    # Columns of the linear program

    def _add_fixed_columns(self, rows: int) -> None:
        table = self.table
        extras, switches = len(table.extra_value), len(table.switch_value)
        if not extras + switches:
            return
        block = np.zeros((extras + switches, rows + table.units + len(self._link_switch)))
        block[:extras, :rows] = table.extra_usage
        block[extras:, :rows] = table.switch_usage
        for link, switch in enumerate(self._link_switch):
            block[extras + switch, rows + table.units + link] = -1.0
        self._append(
            np.concatenate((table.extra_value, table.switch_value)),
            np.concatenate((table.extra_limit, np.ones(switches))),
            block,
        )

    def _append(self, cost: Floats, upper: Floats, block: Floats) -> None:
        column, row = np.nonzero(block)
        starts = np.searchsorted(column, np.arange(len(cost) + 1))
        self.lp.add_columns(cost, upper, starts=starts, rows=row, entries=block[column, row])

    def _cost_of(self, nodes: Ints) -> Floats:
        return self.table.value[nodes] - _TIE * self.table.unit[nodes] / max(1, self.table.units)

    def add_nodes(self, nodes: Ints) -> None:
        nodes = nodes[~self._inside[nodes]]
        if not len(nodes):
            return
        table = self.table
        rows = len(table.lo)
        block = np.zeros((len(nodes), rows + table.units + len(self._link_switch)))
        block[:, :rows] = table.usage[nodes]
        block[np.arange(len(nodes)), rows + table.unit[nodes]] = 1.0
        for link, unit in enumerate(self._link_unit):
            block[table.unit[nodes] == unit, rows + table.units + link] = 1.0
        self._append(self._cost_of(nodes), np.ones(len(nodes)), block)
        self._inside[nodes] = True
        self.nodes_in = np.concatenate((self.nodes_in, nodes))

    def _first_nodes(self) -> Ints:
        """Ends of every option, and its best node at a ladder of prices: points of the concave envelope."""
        table = self.table
        if not len(table.value):
            return np.zeros(0, dtype=np.int64)
        chosen = np.zeros(len(table.value), dtype=bool)
        chosen[self.option_start] = True
        chosen[np.append(self.option_start[1:], len(table.value)) - 1] = True
        prices = np.abs(table.value).max() / max(TINY, np.abs(self.pull).max()) * 2.0 ** np.arange(-8, 9, 2)
        profit = table.value[:, None] - self.pull[:, None] * prices
        profit -= np.arange(len(profit))[:, None] * (
            TINY * np.abs(profit).max(initial=TINY)
        )  # of equals the first
        best = np.maximum.reduceat(profit, self.option_start, axis=0)
        chosen |= (profit >= best[self.option_index]).any(axis=1)
        return np.flatnonzero(chosen)

    # Bounds

    def price(self, dual: Floats, node: Node, *, weigh: float = 1.0) -> Priced:
        """The Lagrangian dual function at any multipliers: no plan inside `node` is worth more than `.bound`.

        `weigh` = 0 leaves the objective out: a negative bound then proves that the node holds no plan at
        all.
        """
        table = self.table
        rows = len(table.lo)
        price = dual[:rows].copy()
        price[(price > 0) & self._no_hi] = 0.0
        price[(price < 0) & self._no_lo] = 0.0
        gain = self._repaired(price, weigh)
        up, down = price > 0, price < 0
        total = float(price[up] @ table.hi[up] + price[down] @ table.lo[down])
        if len(gain):
            hot = gain > 0
            total += float(gain[hot] @ self._limit[hot])
        link_price = dual[:0]
        if len(table.switch_value):
            link_price = np.maximum(dual[rows + table.units :], 0.0)
            link_price[node.switch[self._link_switch] == 1] = 0.0
            worth = weigh * table.switch_value - table.switch_usage @ price
            np.add.at(worth, self._link_switch, link_price)
            total += float(
                np.where(
                    node.switch == 1, worth, np.where(node.switch == 0, 0.0, np.maximum(worth, 0.0))
                ).sum()
            )
        # Not "@": a threaded BLAS costs more than it gains here, and its sums may depend on its threads.
        profit = weigh * table.value - np.einsum("kr,r->k", table.usage, price)
        if len(link_price):
            toll = np.bincount(self._link_unit, link_price, table.units)
            profit -= toll[table.unit]
        profit[~node.allowed] = -np.inf
        best = np.full(table.units, -np.inf)
        if len(profit):
            best[self._filled] = np.maximum.reduceat(profit, self.unit_start)
        total += float(np.where(node.may_off, np.maximum(best, 0.0), best).sum())
        return Priced(bound=total, profit=profit, best=best)

    def _repaired(self, price: Floats, weigh: float) -> Floats:
        """Reduced worth of the extras; `price` is shifted until it is not positive without a limit."""
        table = self.table
        gain: Floats = weigh * table.extra_value - table.extra_usage @ price
        if not self._endless:
            return gain
        for _ in range(4):
            loose = np.flatnonzero((gain > 0) & np.isinf(self._limit))
            if not len(loose):
                break
            for extra in loose:
                use = table.extra_usage[extra]
                excess = weigh * table.extra_value[extra] - use @ price
                if excess <= 0:
                    continue
                movable = ((use > 0) & np.isfinite(table.hi)) | ((use < 0) & np.isfinite(table.lo))
                if not movable.any():
                    continue
                row = int(np.argmax(np.where(movable, np.abs(use), 0.0)))
                price[row] += excess / use[row] * (1 + 1e-9) + np.copysign(1e-15, use[row])
            gain = weigh * table.extra_value - table.extra_usage @ price
        return gain

    # The relaxation of a node

    def place(self, node: Node) -> None:
        """Put a node's restrictions into the linear program."""
        table = self.table
        extras, switches = len(table.extra_value), len(table.switch_value)
        forced = np.flatnonzero(~node.may_off)
        if len(forced):
            reachable = np.zeros(table.units, dtype=bool)
            reachable[table.unit[self._inside & node.allowed]] = True
            for unit in forced[~reachable[forced]]:
                self.add_nodes(np.flatnonzero(node.allowed & (table.unit == unit)))
        upper = np.empty(self.first_column + len(self.nodes_in))
        lower = np.zeros(len(upper))
        upper[:extras] = table.extra_limit
        upper[extras : extras + switches] = node.switch != 0
        lower[extras : extras + switches] = node.switch == 1
        upper[self.first_column :] = node.allowed[self.nodes_in]
        self.lp.set_bounds(lower, upper)
        rows_lo = self._rows_lo.copy()
        rows_lo[len(table.lo) + forced] = 1.0
        self.lp.set_rows(rows_lo, self._rows_hi)

    def relax(self, node: Node, *, cutoff: float, tolerance: float, hurry: bool = False) -> Priced | None:
        """Solve the relaxation and lower `node.bound`; None when the node is worth no more than `cutoff`.

        Pricing may leave the bound above the relaxation by `tolerance`, relative. In a hurry, it stops as
        soon as more of it cannot close the node: the result is then not `.tight`.
        """
        self.place(node)
        self.bounding = np.zeros(len(self.lp.dual))  # the duals that gave the node its bound
        for round_ in range(_ROUNDS):
            status = self.lp.solve()
            if status == "failed":
                raise SolverLostError
            if status == "infeasible":
                if self._proved_empty(node):
                    node.bound = -np.inf
                    return None
                continue
            priced = self.price(self.lp.dual, node)
            if priced.bound < node.bound:
                node.bound, self.bounding = priced.bound, self.lp.dual
            if node.bound <= cutoff:
                return None
            near = priced.bound - self.lp.objective <= max(tolerance * abs(priced.bound), 1e-9)
            priced.tight = near or not self._price_in(node, priced)
            if priced.tight:
                return priced
            if round_ == _ROUNDS - 1 or (hurry and self.lp.objective > cutoff):
                return priced
        return None

    def _price_in(self, node: Node, priced: Priced) -> bool:
        """Add per option the node that the current prices would most like; False when there is none."""
        table = self.table
        held = np.where(node.may_off, 0.0, -np.inf)
        inside = self.nodes_in[node.allowed[self.nodes_in]]
        np.maximum.at(held, table.unit[inside], priced.profit[inside])
        # A forced unit may hold nothing yet: then any of its nodes is wanted.
        held = np.maximum(held, -np.finfo(np.float64).max / 4.0)
        excess = priced.profit - held[table.unit]
        excess[self._inside] = -np.inf
        best = np.maximum.reduceat(excess, self.option_start)
        wanted = (excess >= best[self.option_index]) & (excess > TINY)
        self.add_nodes(np.flatnonzero(wanted))
        return bool(wanted.any())

    def _proved_empty(self, node: Node) -> bool:
        """True when the node holds no plan; otherwise columns that the claim overlooked have been added."""
        ray = self.lp.ray()
        outside = node.allowed & ~self._inside
        if ray is not None and np.isfinite(ray).all() and np.abs(ray).max() > 0:
            ray = ray / np.abs(ray).max()
            priced = self.price(ray, node, weigh=0.0)
            if priced.bound < -1e-10:
                return True
            if outside.any() and self._price_in(node, priced):
                return False
        if not outside.any():
            return True
        self.add_nodes(np.flatnonzero(outside))
        return False

    def fit(self, node: Node) -> None:
        """Drop what no plan of the node can hold: nodes that break a row even if all else uses the least."""
        table = self.table
        index = np.flatnonzero(node.allowed)
        node.fuller = False
        if not len(index):
            return
        unit = table.unit[index]
        idle = node.may_off[unit[starts_of(unit)]]
        up, down = np.isfinite(table.hi), np.isfinite(table.lo)
        usage = table.usage[index]
        sides = (
            (usage[:, up], table.hi[up] + self._relief(1.0, up)),
            (-usage[:, down], -table.lo[down] + self._relief(-1.0, down)),
        )
        keep = what_fits(index, unit, table.option[index], idle, sides)
        if keep is not None:
            node.allowed[index[~keep]] = False

    def _relief(self, sign: float, rows: Bools) -> Floats:
        """The most by which extras and switches can lower the use of rows."""
        table = self.table
        use = sign * table.extra_usage[:, rows]
        with np.errstate(invalid="ignore"):
            extras = np.where(use < 0, use * self._limit[:, None], 0.0)
        switches = np.minimum(sign * table.switch_usage[:, rows], 0.0)
        return np.asarray(-extras.sum(axis=0) - switches.sum(axis=0))

    def widened(self, keep: Bools) -> Bools:
        """With each node its neighbours on the option: a segment stays while one of its ends does."""
        same = np.diff(self.table.option) == 0
        wide = keep.copy()
        wide[1:] |= keep[:-1] & same
        wide[:-1] |= keep[1:] & same
        return wide

    def root(self) -> Node:
        """Every plan of the table."""
        table = self.table
        return Node(
            bound=np.inf,
            allowed=np.ones(len(table.value), dtype=bool),
            may_off=~table.required,
            switch=np.full(len(table.switch_value), -1, dtype=np.int8),
        )

    def fitted_root(self) -> Node:
        """Every plan of the table, without the nodes that no plan can hold."""
        node = self.root()
        if self._fitted is None:
            self.fit(node)
            self._fitted = node.allowed.copy()
        else:
            node.allowed = self._fitted.copy()
        return node


def what_fits(
    index: Ints, unit: Ints, option: Ints, idle: Bools, sides: tuple[tuple[Floats, Floats], ...]
) -> Bools | None:
    """Which of some nodes a plan can hold: the others break a row even if all else uses the least.

    `index` numbers the nodes in the whole table and `option` the options over all units, so that neighbours
    are known; `idle` says of each unit that
    has a node here whether it may be off; a side has the use of rows [nodes, rows] and their upper limits,
    with what extras and switches may relieve. None when all fit.
    """
    first = starts_of(unit)
    joined = (index[1:] - index[:-1] == 1) & (option[1:] == option[:-1])
    broken = np.zeros(len(joined), dtype=bool)
    over_any = np.zeros(len(index), dtype=bool)
    for use, limit in sides:
        if not len(limit):
            continue
        least = np.minimum.reduceat(use, first, axis=0)
        least = np.where(idle[:, None], np.minimum(least, 0.0), least)
        room = limit - least.sum(axis=0) + 1e-9
        over = use > np.repeat(least + room, np.diff(first, append=len(unit)), axis=0)
        over_any |= over.any(axis=1)
        broken |= (over[1:] & over[:-1]).any(axis=1)
    if not over_any.any():
        return None
    # A segment goes when both its ends break the same row; a node when all its segments do.
    has_segment, keep = np.zeros((2, len(index)), dtype=bool)
    for ends, segments in ((has_segment, joined), (keep, joined & ~broken)):
        ends[1:] |= segments
        ends[:-1] |= segments
    keep |= ~has_segment & ~over_any
    return keep


def starts_of(labels: Ints) -> Ints:
    """Where each run of equal labels begins."""
    begins = np.ones(len(labels), dtype=bool)
    begins[1:] = labels[1:] != labels[:-1]
    return begins.nonzero()[0]


def _implied_limits(table: Table) -> Floats:
    """Upper limits of the extras that the rows imply where none is given, or inf; used in bounds alone."""
    limit = table.extra_limit.copy()
    if not np.isinf(limit).any():
        return limit
    least = np.zeros((table.units, len(table.lo)))
    most = np.zeros((table.units, len(table.lo)))
    starts = starts_of(table.unit)
    if len(starts):
        filled = table.unit[starts]
        low, high = np.minimum.reduceat(table.usage, starts), np.maximum.reduceat(table.usage, starts)
        forced = table.required[filled, None]
        least[filled] = np.where(forced, low, np.minimum(low, 0.0))
        most[filled] = np.where(forced, high, np.maximum(high, 0.0))
    fixed_least = least.sum(axis=0) + np.minimum(table.switch_usage, 0.0).sum(axis=0)
    fixed_most = most.sum(axis=0) + np.maximum(table.switch_usage, 0.0).sum(axis=0)
    for _ in range(3):
        for extra in np.flatnonzero(np.isinf(limit)):
            with np.errstate(invalid="ignore"):
                reach = np.where(table.extra_usage != 0, table.extra_usage * limit[:, None], 0.0)
            reach[extra] = 0.0
            room_up = table.hi - fixed_least - np.minimum(reach, 0.0).sum(axis=0)
            room_down = fixed_most + np.maximum(reach, 0.0).sum(axis=0) - table.lo
            use = table.extra_usage[extra]
            with np.errstate(divide="ignore", invalid="ignore"):
                tops = np.where(use > 0, room_up / use, np.where(use < 0, room_down / -use, np.inf))
            limit[extra] = max(0.0, float(tops.min(initial=np.inf)))
    return limit
