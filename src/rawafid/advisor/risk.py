"""What a plan is worth in good and bad cases, and the last step towards the better worst tenth.

The search for the split uses the entropic certainty equivalent, which adds up over channels. Among the plans
that are as good by it, the one whose worst tenth of cases is best is found exactly by the linear program of
Rockafellar and Uryasev ("Optimization of conditional value-at-risk", 2000) on the channels already chosen.
"""

import math
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from rawafid.advisor.allocation import Plan
from rawafid.advisor.curves import Curves
from rawafid.advisor.draws import FloatArray, IntArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.forecast import Used
from rawafid.advisor.linear_program import LinearProgram
from rawafid.advisor.response import Deck
from rawafid.advisor.rounding import settled
from rawafid.advisor.sharing import grown, growth_caps
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import Split

TAIL: Final = 0.1
"""The worst share of cases that is looked at."""
MOST_GIVEN_UP: Final = 4e-4
"""Share of the objective that may go for the sake of the worst tenth: well inside the certified gap."""
_REACH: Final = 3  # nodes to either side of where a channel stands that it may move to
_LEAST_GAIN: Final = 1e-4  # share by which the worst tenth must be better to be worth a change


class Cases(NamedTuple):
    """The curves of a client's options with the spread of what each channel brings."""

    situation: Situation
    weighed: Weighed
    curves: Curves
    deck: Deck


def multipliers(cases: Cases, positions: IntArray) -> FloatArray:
    """How much better or worse than expected each channel does, mean 1, by channel and draw."""
    deck = cases.deck
    found = [
        deck.draws.lognormal(f"{deck.ids[i]}.rates", 1.0, float(cases.weighed.sigma[i])) for i in positions
    ]
    return np.array(found).reshape(len(positions), deck.draws.size)


def worst_tenth(values: FloatArray) -> float:
    """Mean of the worst tenth of equally likely values (conditional value at risk), exact for any count."""
    ordered = np.sort(values)
    cases = TAIL * len(ordered)
    whole = math.floor(cases + 1e-9)
    part = cases - whole
    rest = part * float(ordered[min(whole, len(ordered) - 1)]) if part > 1e-9 else 0.0
    return float((ordered[:whole].sum() + rest) / cases)


def worth_of_cases(cases: Cases, used: tuple[Used, ...]) -> FloatArray:
    """Net worth of a plan over horizon and tail in each draw, US dollars, at the client's own goal.

    Growth and overlap take back in each draw what they would take back there.
    """
    situation, curves = cases.situation, cases.curves
    size = cases.deck.draws.size
    if not used:
        return np.zeros(size)
    rows = {(o.channel.id, o.objective): row for row, o in enumerate(curves.options)}
    a, b = situation.sales_weight, situation.awareness_weight
    better = multipliers(cases, np.array([u.option.position for u in used], dtype=np.int64))
    worth, aware, cost = np.zeros(size), np.zeros(size), 0.0
    orders = {"growth": np.zeros(size), "repeat_growth": np.zeros(size)}
    for item, much in zip(used, better, strict=True):
        row = rows[(item.option.channel.id, item.option.objective)]

        def at(array: FloatArray, row: int = row, level: float = item.level) -> float:
            levels = curves.level[row]
            return float(np.interp(level, levels, array[row])) if levels[-1] > levels[0] else array[row, 0]

        worth += (a * at(curves.sales_worth) + b * at(curves.awareness_worth)) * much
        aware += at(curves.aware_total) * much
        kind = "growth" if item.option.channel.buyer == "new" else "repeat_growth"
        orders[kind] += at(curves.orders_total) * much
        cost += situation.horizon_months * item.cost_per_month + item.setup_money
        cost += float(curves.setup_hours[row]) * situation.hour_cost
    model = cases.deck.catalogue.model
    in_time = float(np.mean(curves.timing.in_time))
    for kind, (cap, one_order) in growth_caps(situation, model).items():
        kept = grown(orders[kind], np.array(cap), model["growth_exponent"].mid)
        worth -= a * in_time * one_order * (orders[kind] - kept)
    unaware = float(np.mean(situation.people * situation.unaware))
    if unaware > 0.0:
        worth -= (
            b * float(np.mean(situation.worth_of_awareness)) * (aware + unaware * np.expm1(-aware / unaware))
        )
    return worth - cost


def polished(cases: Cases, split: Split, plan: Plan) -> Plan:
    """The plan with its amounts moved to where the worst tenth is best, for next to nothing of its value.

    Channels and their forms stay. The plan itself is returned where nothing better is found.
    """
    if plan.status == "infeasible" or not len(plan.on):
        return plan
    found = _Tail(cases, split, plan).solved()
    if found is None or found.value < plan.value - MOST_GIVEN_UP * _at_stake(split, plan):
        return plan
    before, after = (worst_tenth(_worths(cases, split, one)) for one in (plan, found))
    return found if after > before + _LEAST_GAIN * abs(before) else plan


def _at_stake(split: Split, plan: Plan) -> float:
    """The size of what is maximised, without the pull to brand work, which may be larger than the value."""
    pulls = list(split.pull_extras)
    return abs(plan.value - float(plan.extras[pulls] @ split.problem.extra_value[pulls]))


def _worths(cases: Cases, split: Split, plan: Plan) -> FloatArray:
    """Worth by draw with growth and overlap taken back as in the plan: what the program sees."""
    on = plan.on
    low, high, weight = plan.node_low[on], plan.node_high[on], plan.weight[on]
    gross = _gross(cases, split)
    mine = (1.0 - weight) * gross[low] + weight * gross[high]
    better = multipliers(cases, _positions(split, low))
    return np.asarray(mine @ (better - 1.0) + split.net[low] @ (1.0 - weight) + split.net[high] @ weight)


def _gross(cases: Cases, split: Split) -> FloatArray:
    situation, curves = cases.situation, cases.curves
    return split.columns.of(
        situation.sales_weight * curves.sales_worth + situation.awareness_weight * curves.awareness_worth
    )


def _positions(split: Split, nodes: IntArray) -> IntArray:
    return np.array([split.columns.options[node].position for node in nodes.tolist()], dtype=np.int64)


class _Tail:
    """The linear program: nodes near the plan's, its extras, the quantile η and the shortfalls below it."""

    def __init__(self, cases: Cases, split: Split, plan: Plan) -> None:
        self.split, self.plan = split, plan
        problem = split.problem
        nodes, owner = [], []
        for order, unit in enumerate(plan.on.tolist()):
            low, high = int(plan.node_low[unit]), int(plan.node_high[unit])
            first, last = max(0, low - _REACH), min(len(problem.value) - 1, high + _REACH)
            for node in range(first, last + 1):
                same = problem.node_unit[node] == unit and problem.node_option[node] == plan.option[unit]
                if same:
                    nodes.append(node)
                    owner.append(order)
        self.nodes = np.array(nodes, dtype=np.int64)
        self.owner = np.array(owner, dtype=np.int64)
        better = multipliers(cases, _positions(split, self.nodes))
        self.worth = _gross(cases, split)[self.nodes, None] * (better - 1.0) + split.net[self.nodes, None]

    def solved(self) -> Plan | None:
        problem, plan = self.split.problem, self.plan
        if not len(self.nodes):
            return None
        worth, draws = self.worth.T, self.worth.shape[1]
        size = max(float(np.abs(worth).max()), abs(plan.value), 1e-9)
        rows, units = len(problem.row_names), len(plan.on)
        entries = np.concatenate((problem.usage[:, self.nodes], problem.extra_usage), axis=1)
        scale = np.maximum(np.abs(entries).max(axis=1, initial=0.0), 1e-12)
        fixed = problem.switch_usage @ plan.switches
        extras = len(problem.extra_value)
        # Columns: nodes, extras, η up, η down, shortfalls. Rows: the problem's, one a unit, floor, draws.
        columns = len(self.nodes) + extras + 2 + draws
        matrix = np.zeros((rows + units + 1 + draws, columns))
        matrix[:rows, : entries.shape[1]] = entries / scale[:, None]
        matrix[rows + self.owner, np.arange(len(self.nodes))] = 1.0
        value = np.concatenate((problem.value[self.nodes], problem.extra_value)) / size
        matrix[rows + units, : len(value)] = value
        matrix[rows + units + 1 :, : len(self.nodes)] = worth / size
        eta = len(value)
        matrix[rows + units + 1 :, eta], matrix[rows + units + 1 :, eta + 1] = -1.0, 1.0
        matrix[rows + units + 1 + np.arange(draws), eta + 2 + np.arange(draws)] = 1.0
        floor = plan.value - 0.9 * MOST_GIVEN_UP * _at_stake(self.split, plan)
        floor = (floor - float(problem.switch_value @ plan.switches)) / size
        program = LinearProgram(
            np.concatenate(((problem.row_lo - fixed) / scale, np.ones(units), [floor], np.zeros(draws))),
            np.concatenate(
                ((problem.row_hi - fixed) / scale, np.ones(units), [np.inf], np.full(draws, np.inf))
            ),
        )
        cost = np.zeros(columns)
        cost[eta], cost[eta + 1], cost[eta + 2 :] = 1.0, -1.0, -1.0 / (TAIL * draws)
        upper = np.concatenate((np.ones(len(self.nodes)), problem.extra_limit, np.full(2 + draws, np.inf)))
        column, row = np.nonzero(matrix.T)
        starts = np.searchsorted(column, np.arange(columns + 1))
        program.add_columns(cost, upper, starts=starts, rows=row, entries=matrix.T[column, row])
        if program.solve() != "optimal":
            return None
        return self._plan(np.clip(program.primal[: len(self.nodes)], 0.0, 1.0))

    def _plan(self, share: FloatArray) -> Plan | None:
        """The plan at the mean level of each unit's mix, which is a point of its curve."""
        plan, level = self.plan, self.split.level
        low, high, weight = plan.node_low.copy(), plan.node_high.copy(), plan.weight.copy()
        for order, unit in enumerate(plan.on.tolist()):
            mine = self.nodes[self.owner == order]
            part = share[self.owner == order]
            if len(mine) < 2 or part.sum() <= 0.0:
                continue
            target = float(level[mine] @ part / part.sum())
            right = int(np.clip(np.searchsorted(level[mine], target), 1, len(mine) - 1))
            width = float(level[mine[right]] - level[mine[right - 1]])
            along = (target - float(level[mine[right - 1]])) / width if width > 0.0 else 0.0
            low[unit], high[unit], weight[unit] = mine[right - 1], mine[right], min(max(along, 0.0), 1.0)
        return settled(self.split.problem, replace(plan, node_low=low, node_high=high, weight=weight))
