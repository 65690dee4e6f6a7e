"""The search for the best split: branch and bound over the relaxation.

What the relaxation mixes and a plan may not mix is branched on: a switch, a unit on or off, one option or
the others, the left or the right part of a curve. Best bound first, with a plunge from each node taken up.
Plans come from rounding: units mostly on are kept, and their points pulled between neighbouring nodes. The
bound returned is the largest of all parts left open, dropped or closed, so the gap is certified whatever
the order of the search.
"""

import heapq
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from rawafid.advisor.linear_program import Floats, Ints, LinearProgram
from rawafid.advisor.relaxation import TINY, Node, Priced, Relaxation, SolverLostError, Table
from rawafid.advisor.supports import NOTHING, WHOLE, Point, Support, marginal, settle_near, settle_point

_MOSTLY_ON = 0.35  # a unit with this weight in the relaxation is kept by rounding
_PRICED = 0.05  # part of the gap that pricing may leave
_DIVES = 10  # linear programs one rounding may use


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """How a search ended. `bound` is certified; `point` is None when there is no plan or none was found.

    `price` of the rows gave the best bound on all plans before anything was branched on.
    """

    status: Literal["optimal", "node_limit", "infeasible"]
    point: Point | None
    bound: float
    nodes: int
    price: Floats


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
        self._trial = LinearProgram(np.zeros(0), np.zeros(0))  # for one support after another
        self._spare: LinearProgram | None = None  # for one rest of a table after another
        self._best: Point | None = None
        self._value = -np.inf  # of the best plan known
        self._closed = -np.inf  # the largest bound of what was closed or dropped
        self._searched = 0
        self._price = np.zeros(len(table.lo))

    @property
    def table(self) -> Table:
        return self._relaxation.table

    def renew(self, table: Table) -> None:
        """Take new values and limits for the same nodes; columns and basis stay."""
        self._relaxation.renew(table)

    def run(self, *, gap: float, node_limit: int, start: Support | None = None) -> Outcome:
        """Search until the relative gap is proved or `node_limit` relaxations have been solved.

        `start` is where a good plan may be found: its units, their options and about their points.
        """
        self._best, self._value, self._closed, self._searched = None, -np.inf, -np.inf, 0
        self._price = np.zeros(len(self.table.lo))
        root = self._relaxation.fitted_root()
        if start is not None:
            try:
                self._start_at(start, root, gap=gap)
            except SolverLostError:
                return Outcome("node_limit", None, np.inf, 0, self._price)
        still_open = self._explore(root, gap=gap, node_limit=node_limit)
        bound, stopped = max(self._closed, still_open), still_open > -np.inf
        if self._best is None:
            return Outcome(
                "node_limit" if stopped else "infeasible", None, bound, self._searched, self._price
            )
        self._best = replace(self._best, dual=marginal(self.table, self._best, self._trial))
        bound = max(bound, self._value)
        proved = bound <= self._cutoff(gap)
        return Outcome("optimal" if proved else "node_limit", self._best, bound, self._searched, self._price)

    def _explore(self, root: Node, *, gap: float, node_limit: int) -> float:
        """Search a node and return the bound of what is left of it, −inf when nothing is."""
        heap: list[tuple[float, int, Node]] = []
        node: Node | None = root
        pushed = 0
        while heap or node is not None:
            if node is None:
                node = heapq.heappop(heap)[2]
            if node.bound <= self._cutoff(gap):
                self._closed, node = max(self._closed, node.bound), None
                continue
            if self._searched >= node_limit:
                heapq.heappush(heap, (-node.bound, pushed + 1, node))
                break
            self._searched += 1
            if node.fuller:
                self._relaxation.fit(node)
            try:
                priced = self._relax(node, gap=gap, hurry=node is not root)
                if node is root:
                    self._price = self._relaxation.bounding[: len(self.table.lo)].copy()
                children = self._children(node, priced, gap=gap) if priced else []
            except SolverLostError:
                heapq.heappush(heap, (-node.bound, pushed + 1, node))
                break
            if not children:
                self._closed, node = max(self._closed, node.bound), None
                continue
            if node is root and 0 < 2 * np.count_nonzero(node.allowed) <= len(node.allowed):
                return self._explore_rest(node, gap=gap, node_limit=node_limit)
            node = children[0]
            for child in children[1:]:
                pushed += 1
                heapq.heappush(heap, (-child.bound, pushed, child))
        return max((-key for key, _, _ in heap), default=-np.inf)

    def _explore_rest(self, root: Node, *, gap: float, node_limit: int) -> float:
        """Search what tightening has left of the root in a table of its own, which is small and fast."""
        table = self.table
        kept = np.flatnonzero(root.allowed)
        units = np.union1d(table.unit[kept], np.flatnonzero(~root.may_off))
        place = np.zeros(table.units, dtype=np.int64)
        place[units] = np.arange(len(units))
        # Nodes with others missing between them are no neighbours any more: they become options of their own.
        apart = (np.diff(kept) != 1) | (np.diff(table.option[kept]) != 0)
        rest = self._search_of(
            replace(
                table,
                units=len(units),
                unit=place[table.unit[kept]],
                option=np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(apart))),
                value=table.value[kept],
                usage=table.usage[kept],
                needs=table.needs[:, units],
                required=~root.may_off[units],
            ),
            np.flatnonzero(self._relaxation.inside(kept)),
        )
        rest._value, rest._searched = self._value, self._searched
        left = rest._explore(rest._relaxation.root(), gap=gap, node_limit=node_limit)
        self._closed = max(self._closed, rest._closed)
        self._searched = rest._searched
        if rest._best is not None:
            low, high = np.full((2, table.units), -1, dtype=np.int64)
            weight = np.zeros(table.units)
            found = rest._best.support
            on = found.low >= 0
            low[units[on]], high[units[on]] = kept[found.low[on]], kept[found.high[on]]
            weight[units] = rest._best.weight
            self._best = replace(rest._best, support=Support(low, high, found.switch), weight=weight)
            self._value = rest._value
        return min(left, root.bound)

    def _search_of(self, table: Table, first: Ints) -> "Search":
        """A search of another table, with the linear programs that the last of its kind has left."""
        rest = Search.__new__(Search)
        rest._relaxation = Relaxation(table, program=self._spare, first=first)
        self._spare, rest._spare, rest._trial = rest._relaxation.lp, None, self._trial
        rest._best, rest._closed, rest._price = None, -np.inf, np.zeros(len(table.lo))
        return rest

    def _cutoff(self, gap: float) -> float:
        """A part worth no more than this need not be searched: the gap is (bound − value) / |bound|."""
        value = self._value
        if value == -np.inf:
            return value
        return value + gap * abs(value) / (1 - gap if value > 0 else 1 + gap) + NOTHING

    def _relax(self, node: Node, *, gap: float, hurry: bool) -> Priced | None:
        return self._relaxation.relax(node, cutoff=self._cutoff(gap), tolerance=_PRICED * gap, hurry=hurry)

    # Branching

    def _mix(self) -> _Mix:
        relaxation, table = self._relaxation, self.table
        primal = relaxation.lp.primal
        weight = primal[relaxation.first_column :]
        used = np.flatnonzero(weight > WHOLE)
        node = relaxation.nodes_in[used]
        order = np.argsort(node)
        node, weight = node[order], weight[used][order]
        switch = primal[len(table.extra_value) : relaxation.first_column]
        return _Mix(
            node, weight, np.bincount(table.unit[node], weight, table.units).astype(np.float64), switch
        )

    def _children(self, node: Node, priced: Priced, *, gap: float) -> list[Node]:
        """Round, tighten and split: no part when the relaxation is a plan, else two, the likely first."""
        mix = self._mix()
        choice = self._choose(mix, priced)
        if choice is None and not priced.tight:
            again = self._relax(node, gap=gap, hurry=False)
            return [] if again is None else self._children(node, again, gap=gap)
        if choice is None:
            self._offer(self._support_of(mix))
            return []
        if self._searched == 1 or self._searched % 8 == 0:
            options = np.full(self.table.units, -1, dtype=np.int64)
            for unit, weights in self._shares(mix):
                if mix.unit[unit] > _MOSTLY_ON:
                    options[unit] = max(weights, key=lambda option: weights[option])
            if not self._has_tried(options):
                self._settle(options, node, gap=gap)
            if node.bound <= self._cutoff(gap):
                return []
        self._tighten(node, priced, cutoff=self._cutoff(gap))
        return self._split(node, mix, choice)

    def _has_tried(self, options: Ints) -> bool:
        """True when the plan in hand has these options: rounding to them would find it again."""
        if self._best is None:
            return False
        low = self._best.support.low
        return np.array_equal(np.where(low >= 0, self.table.option[low], -1), options)

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
        """What to branch on: ("switch", s, 0), ("unit", i, 0), ("option" or "node", i, first node right)."""
        loose = np.minimum(mix.switch, 1.0 - mix.switch)
        if len(loose) and loose.max() > WHOLE:
            return "switch", int(np.argmax(loose)), 0
        table = self.table
        choice: tuple[str, int, int] | None = None
        worst = 0.0
        for nodes, weights in self._parts(mix):
            unit = int(table.unit[nodes[0]])
            on = float(mix.unit[unit])
            low, high = int(nodes[0]), int(nodes[-1])
            if on < 1.0 - WHOLE:
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
        """Drop what cannot beat the cutoff: a unit put at one point moves the bound by its loss there."""
        if self._value == -np.inf or priced.bound == np.inf:  # these prices prove nothing
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

    # Plans

    def _support_of(self, mix: _Mix) -> Support:
        low = np.full(self.table.units, -1, dtype=np.int64)
        high = low.copy()
        for node in mix.node.tolist():
            unit = self.table.unit[node]
            if mix.unit[unit] > 0.5:
                low[unit] = node if low[unit] < 0 else low[unit]
                high[unit] = node
        return Support(low, high, mix.switch > 0.5)

    def _start_at(self, start: Support, root: Node, *, gap: float) -> None:
        """Take up the best plan near a start; where there is none, look for one with the same options."""
        table = self.table
        point = settle_near(table, start, root.allowed, self._trial)
        if point is not None:
            self._best, self._value = point, point.value
        elif len(table.option):
            self._settle(np.where(start.low >= 0, table.option[start.low], -1), root, gap=gap)

    def _settle(self, options: Ints, node: Node, *, gap: float) -> None:
        """Look for a plan with these options (−1: off): fix what stays between, then straighten curves."""
        table, relaxation = self.table, self._relaxation
        allowed = node.allowed & (options[table.unit] == table.option)
        trial = Node(np.inf, allowed, node.may_off & ~table.required, node.switch.copy())
        mix: _Mix | None = None
        for _ in range(_DIVES):
            trial.bound = np.inf
            if relaxation.relax(trial, cutoff=self._value, tolerance=_PRICED * gap, hurry=True) is None:
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
        between = (mix.unit > WHOLE) & (mix.unit < 1.0 - WHOLE)
        if between.any():
            weak = between & (mix.unit < 0.5) & trial.may_off
            if weak.any():
                trial.allowed[weak[table.unit]] = False
            else:
                trial.may_off[between] = False
            return True
        loose = (mix.switch > WHOLE) & (mix.switch < 1.0 - WHOLE)
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

    def _without_idle(self, support: Support) -> Support:
        """The support without switches that cost something and that no unit in use needs."""
        table = self.table
        needed = table.needs[:, support.low >= 0].any(axis=1)
        costly = (table.switch_value <= 0.0) & (table.switch_usage >= 0.0).all(axis=1)
        return replace(support, switch=support.switch & (needed | ~costly))

    def _offer(self, support: Support) -> None:
        """Solve for the best plan on a support and keep it when it is better than the one in hand."""
        point = settle_point(self.table, self._without_idle(support), self._trial)
        if point is not None and point.value > self._value + TINY:
            self._best, self._value = point, point.value
