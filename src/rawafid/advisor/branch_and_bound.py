"""The search for the best split: branch and bound over the relaxation.

What the relaxation mixes and a plan may not mix is branched on: a switch, a unit on or off, one option or the
others, the left or the right part of a curve. Best bound first, with a plunge from each node taken up. Plans come
from rounding: units mostly on are kept, and their points pulled between neighbouring nodes. The bound returned is
the largest of all parts left open, dropped or closed, so the gap is certified whatever the order of the search.
"""

import heapq
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rawafid.advisor.linear_program import Floats, Ints, LinearProgram
from rawafid.advisor.relaxation import TINY, Bools, Node, Priced, Relaxation, SolverLostError, Table

_WHOLE = 1e-7  # a weight nearer than this to 0 or 1 counts as 0 or 1
_MOSTLY_ON = 0.35  # a unit with this weight in the relaxation is kept by rounding
_NOTHING = 1e-9  # a scaled gain too small to be worth a search
_DIVES = 10  # linear programs one rounding may use


@dataclass(frozen=True, slots=True, eq=False)
class Support:
    """Which units are on and between which neighbouring nodes: `low[i]` is −1 when off, `high[i]` ≥ `low[i]`."""

    low: Ints
    high: Ints
    switch: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Point:
    """The best plan on a support: weight of the high node per unit, extras, row duals, scaled value."""

    support: Support
    weight: Floats
    extra: Floats
    dual: Floats
    value: float


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """How a search ended. `bound` is certified; `point` is None when there is no plan or none was found."""

    status: Literal["optimal", "node_limit", "infeasible"]
    point: Point | None
    bound: float
    nodes: int


@dataclass(frozen=True, slots=True, eq=False)
class _Mix:
    """What the last linear program said: weights of its nodes, and of each unit."""

    node: Ints
    weight: Floats
    unit: Floats
    switch: Floats


class Search:
    """One table searched; `run()` may be called again after `renew()` with new values and limits."""

    def __init__(self, table: Table) -> None:
        self._relaxation = Relaxation(table)
        self._best: Point | None = None
        self._closed = -np.inf  # the largest bound of what was closed or dropped

    @property
    def table(self) -> Table:
        return self._relaxation.table

    def renew(self, table: Table) -> None:
        """Take new values and limits for the same nodes; columns and basis stay."""
        self._relaxation.renew(table)

    def run(self, *, gap: float, node_limit: int, start: Ints | None = None) -> Outcome:
        """Search until the relative gap is proved or `node_limit` relaxations have been solved.

        `start` holds an option per unit (−1: off) that may make a good plan.
        """
        self._best = None
        self._closed = -np.inf
        root = self._relaxation.root()
        self._relaxation.fit(root)
        if start is not None:
            try:
                self._settle(start, root, gap=gap)
            except SolverLostError:
                return Outcome("node_limit", None, np.inf, 0)
        heap: list[tuple[float, int, Node]] = [(-np.inf, 0, root)]
        searched, pushed = 0, 0
        node: Node | None = None
        while heap or node is not None:
            if node is None:
                node = heapq.heappop(heap)[2]
            if node.bound <= self._cutoff(gap):
                self._closed, node = max(self._closed, node.bound), None
                continue
            if searched >= node_limit:
                heapq.heappush(heap, (-node.bound, pushed + 1, node))
                break
            searched += 1
            if node.fuller:
                self._relaxation.fit(node)
            try:
                priced = self._relax(node, gap=gap, hurry=searched > 1)
                children = self._children(node, priced, gap=gap, searched=searched) if priced else []
            except SolverLostError:
                heapq.heappush(heap, (-node.bound, pushed + 1, node))
                break
            if not children:
                self._closed, node = max(self._closed, node.bound), None
                continue
            node = children[0]
            for child in children[1:]:
                pushed += 1
                heapq.heappush(heap, (-child.bound, pushed, child))
        still_open = max((-key for key, _, _ in heap), default=-np.inf)
        return self._outcome(max(self._closed, still_open), gap=gap, searched=searched, stopped=bool(heap))

    def _outcome(self, bound: float, *, gap: float, searched: int, stopped: bool) -> Outcome:
        best = self._best
        if best is None:
            return Outcome("node_limit" if stopped else "infeasible", None, bound, searched)
        bound = max(bound, best.value)
        proved = bound <= self._cutoff(gap)
        return Outcome("optimal" if proved else "node_limit", best, bound, searched)

    def _cutoff(self, gap: float) -> float:
        """A part worth no more than this need not be searched: the gap is (bound − value) / |bound|."""
        if self._best is None:
            return -np.inf
        value = self._best.value
        return value + gap * abs(value) / (1 - gap if value > 0 else 1 + gap) + _NOTHING

    def _slack(self, gap: float) -> float:
        """How far pricing may leave the bound above the relaxation."""
        value = abs(self._best.value) if self._best else 0.0
        return max(0.05 * gap * value, 1e-9)

    def _relax(self, node: Node, *, gap: float, hurry: bool) -> Priced | None:
        return self._relaxation.relax(
            node, cutoff=self._cutoff(gap), tolerance=self._slack(gap), hurry=hurry
        )

    # -- branching --------------------------------------------------------------------------------------------

    def _mix(self) -> _Mix:
        relaxation, table = self._relaxation, self.table
        primal = relaxation.lp.primal
        weight = primal[relaxation.first_column :]
        used = np.flatnonzero(weight > _WHOLE)
        node = relaxation.nodes_in[used]
        order = np.argsort(node)
        node, weight = node[order], weight[used][order]
        switch = primal[len(table.extra_value) : relaxation.first_column]
        return _Mix(node, weight, np.bincount(table.unit[node], weight, table.units).astype(np.float64), switch)

    def _children(self, node: Node, priced: Priced, *, gap: float, searched: int) -> list[Node]:
        """Round, tighten and split: nothing when the relaxation is itself a plan, else two parts, likely first."""
        mix = self._mix()
        choice = self._choose(mix, priced)
        if choice is None and not priced.tight:
            again = self._relax(node, gap=gap, hurry=False)
            return [] if again is None else self._children(node, again, gap=gap, searched=searched)
        if choice is None:
            self._offer(self._support_of(mix))
            return []
        if searched <= 2 or searched % 8 == 0:
            options = np.full(self.table.units, -1, dtype=np.int64)
            for unit, weights in self._shares(mix):
                if mix.unit[unit] > _MOSTLY_ON:
                    options[unit] = max(weights, key=lambda option: weights[option])
            self._settle(options, node, gap=gap)
            if node.bound <= self._cutoff(gap):
                return []
        self._tighten(node, priced, cutoff=self._cutoff(gap))
        return self._split(node, mix, choice)

    def _parts(self, mix: _Mix) -> list[tuple[Ints, Floats]]:
        """Per unit in the mix, its nodes in order and their weights."""
        cuts = np.flatnonzero(np.diff(self.table.unit[mix.node])) + 1
        parts = zip(np.split(mix.node, cuts), np.split(mix.weight, cuts), strict=True)
        return [(nodes, weights) for nodes, weights in parts if len(nodes)]

    def _shares(self, mix: _Mix) -> list[tuple[int, dict[int, float]]]:
        """Per unit in the mix, the weight of each of its options."""
        shares: dict[int, dict[int, float]] = {}
        for node, weight in zip(mix.node.tolist(), mix.weight.tolist(), strict=True):
            of_unit = shares.setdefault(int(self.table.unit[node]), {})
            option = int(self.table.option[node])
            of_unit[option] = of_unit.get(option, 0.0) + weight
        return list(shares.items())

    def _choose(self, mix: _Mix, priced: Priced) -> tuple[str, int, int] | None:
        """What to branch on: ("switch", s, 0), ("unit", i, 0) or ("node", i, first node of the right part)."""
        loose = np.minimum(mix.switch, 1.0 - mix.switch)
        if len(loose) and loose.max() > _WHOLE:
            return "switch", int(np.argmax(loose)), 0
        table = self.table
        choice: tuple[str, int, int] | None = None
        worst = 0.0
        for nodes, weights in self._parts(mix):
            unit = int(table.unit[nodes[0]])
            on = float(mix.unit[unit])
            low, high = int(nodes[0]), int(nodes[-1])
            if on < 1.0 - _WHOLE:
                score = min(on, 1.0 - on) * abs(float(table.value[nodes] @ weights)) / on
                found = ("unit", unit, 0)
            elif table.option[low] != table.option[high]:
                heavy = int(nodes[np.argmax(weights)])
                later = table.option[nodes] > table.option[heavy]
                cut = int(nodes[later][0]) if later.any() else heavy
                cut = int(np.searchsorted(table.option, table.option[cut]))
                score = min(float(weights[nodes < cut].sum()), float(weights[nodes >= cut].sum()))
                score *= abs(float(table.value[nodes] @ weights))
                found = ("option", unit, cut)
            elif high > low + 1:
                cut = min(max(self._middle(nodes, weights), low + 1), high - 1)
                score = float(priced.best[unit] - priced.profit[cut])
                found = ("node", unit, cut)
            else:
                continue
            if choice is None or score > worst:
                choice, worst = found, score
        return choice

    def _middle(self, nodes: Ints, weights: Floats) -> int:
        """The node whose load is nearest to the mean load of a mix within one option."""
        pull = self._relaxation.pull[nodes[0] : nodes[-1] + 1]
        target = float(self._relaxation.pull[nodes] @ weights / weights.sum())
        return int(nodes[0]) + int(np.argmin(np.abs(pull - target)))

    def _split(self, node: Node, mix: _Mix, choice: tuple[str, int, int]) -> list[Node]:
        table = self.table
        kind, item, cut = choice
        first, second = node.copy(), node.copy()
        if kind == "switch":
            first.switch[item], second.switch[item] = 1, 0
            second.allowed[table.needs[item][table.unit]] = False
            return [first, second] if mix.switch[item] >= 0.5 else [second, first]
        own = table.unit == item
        if kind == "unit":
            first.may_off[item], first.fuller = False, True
            second.allowed[own] = False
            return [first, second] if mix.unit[item] >= 0.5 else [second, first]
        place = np.arange(len(own))
        first.allowed[own & (place >= cut)] = False
        if kind == "node":  # both parts keep the node where they meet
            first.allowed[cut] = node.allowed[cut]
        second.allowed[own & (place < cut)] = False
        first.fuller = second.fuller = not node.may_off[item]
        mine = table.unit[mix.node] == item
        left = float(mix.weight[mine & (mix.node < cut)].sum())
        return [first, second] if left >= 0.5 * float(mix.unit[item]) else [second, first]

    def _tighten(self, node: Node, priced: Priced, *, cutoff: float) -> None:
        """Drop what cannot beat the cutoff: with a unit put at one point, the bound moves by its loss there."""
        if self._best is None:
            return
        held = np.where(node.may_off, np.maximum(priced.best, 0.0), priced.best)
        without = priced.bound - held
        worth = without[self.table.unit] + priced.profit
        keep = node.allowed & (worth > cutoff)
        dropped = worth[node.allowed & ~keep]
        # A segment goes only when both its ends do: profit between them is at most that of the better end.
        node.allowed &= self._relaxation.widened(keep)
        never_off = node.may_off & (without <= cutoff)
        node.may_off &= ~never_off
        self._closed = max(
            self._closed, float(dropped.max(initial=-np.inf)), float(without[never_off].max(initial=-np.inf))
        )

    # -- plans ------------------------------------------------------------------------------------------------

    def _support_of(self, mix: _Mix) -> Support:
        low = np.full(self.table.units, -1, dtype=np.int64)
        high = low.copy()
        for node in mix.node.tolist():
            unit = self.table.unit[node]
            if mix.unit[unit] > 0.5:
                low[unit] = node if low[unit] < 0 else low[unit]
                high[unit] = node
        return Support(low, high, mix.switch > 0.5)

    def _settle(self, options: Ints, node: Node, *, gap: float) -> None:
        """Look for a plan with these options (−1: off): drop or fix what stays between, then straighten curves."""
        table, relaxation = self.table, self._relaxation
        allowed = node.allowed & (options[table.unit] == table.option)
        trial = Node(np.inf, allowed, node.may_off & ~table.required, node.switch.copy())
        mix: _Mix | None = None
        for _ in range(_DIVES):
            value = self._best.value if self._best else -np.inf
            trial.bound = np.inf
            if relaxation.relax(trial, cutoff=value, tolerance=self._slack(gap)) is None:
                if mix is None or trial.bound > -np.inf or not self._drop_one(trial, mix, node):
                    return
                continue
            mix = self._mix()
            if not self._pull_together(trial, mix):
                self._offer(self._support_of(mix))
                return

    def _drop_one(self, trial: Node, mix: _Mix, node: Node) -> bool:
        """Give up the lightest unit that was forced on; False when there is none."""
        forced = np.flatnonzero(node.may_off & ~trial.may_off)
        if not len(forced):
            return False
        lightest = forced[np.argmin(mix.unit[forced])]
        trial.may_off[lightest] = True
        trial.allowed[self.table.unit == lightest] = False
        return True

    def _pull_together(self, trial: Node, mix: _Mix) -> bool:
        """Fix what is between on and off, else what mixes distant nodes; False when the mix is a plan."""
        table = self.table
        between = (mix.unit > _WHOLE) & (mix.unit < 1.0 - _WHOLE)
        if between.any():
            weak = between & (mix.unit < 0.5) & trial.may_off
            if weak.any():
                trial.allowed[weak[table.unit]] = False
            else:
                trial.may_off[between] = False
            return True
        loose = (mix.switch > _WHOLE) & (mix.switch < 1.0 - _WHOLE)
        if loose.any():
            trial.switch[loose] = 1
            return True
        changed = False
        for nodes, weights in self._parts(mix):
            low, high = int(nodes[0]), int(nodes[-1])
            if high <= low + 1:
                continue
            target = float(self._relaxation.pull[nodes] @ weights / weights.sum())
            middle = self._middle(nodes, weights)
            left = middle if self._relaxation.pull[middle] <= target else middle - 1
            left = min(max(left, low), high - 1)
            pair = np.array([left, left + 1], dtype=np.int64)
            trial.allowed[table.unit == table.unit[low]] = False
            trial.allowed[pair] = True
            self._relaxation.add_nodes(pair)
            changed = True
        return changed

    def _offer(self, support: Support) -> None:
        """Solve for the best plan on a support and keep it when it is better than the one in hand."""
        point = settle_point(self.table, support)
        if point is not None and (self._best is None or point.value > self._best.value + TINY):
            self._best = point


def settle_point(table: Table, support: Support, *, cost: Floats | None = None) -> Point | None:
    """The best plan whose units stay on their segment of the support, or None; from scratch, so reproducible.

    `cost` replaces the objective of the nodes.
    """
    on = np.flatnonzero(support.low >= 0)
    low, high = support.low[on], support.high[on]
    wide = np.flatnonzero(high > low)
    nodes = np.concatenate((low, high[wide]))
    owner = np.concatenate((np.arange(len(on)), wide))
    rows, extras = len(table.lo), len(table.extra_value)
    fixed = support.switch @ table.switch_usage
    lp = LinearProgram(
        np.concatenate((table.lo - fixed, np.ones(len(on)))), np.concatenate((table.hi - fixed, np.ones(len(on))))
    )
    block = np.zeros((extras + len(nodes), rows + len(on)))
    block[:extras, :rows] = table.extra_usage
    block[extras:, :rows] = table.usage[nodes]
    block[extras + np.arange(len(nodes)), rows + owner] = 1.0
    column, row = np.nonzero(block)
    lp.add_columns(
        np.concatenate((table.extra_value, (table.value if cost is None else cost)[nodes])),
        np.concatenate((table.extra_limit, np.ones(len(nodes)))),
        starts=np.searchsorted(column, np.arange(extras + len(nodes) + 1)),
        rows=row,
        entries=block[column, row],
    )
    if lp.solve() != "optimal":
        return None
    weight = np.zeros(table.units)
    weight[on[wide]] = np.clip(lp.primal[extras + len(on) :], 0.0, 1.0)
    weight[weight < 1e-9] = 0.0
    weight[weight > 1.0 - 1e-9] = 1.0
    extra = np.maximum(lp.primal[:extras], 0.0)
    extra[extra < TINY] = 0.0
    value = float(
        ((1.0 - weight[on]) * table.value[low] + weight[on] * table.value[high]).sum()
        + extra @ table.extra_value
        + support.switch @ table.switch_value
    )
    return Point(support, weight, extra, lp.dual[:rows].copy(), value)
