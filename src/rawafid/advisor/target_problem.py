"""The allocation problem with a target in it: what each channel brings to it, and what growth cannot take up.

Beside the usual rows a problem has one whose activity is what the plan is expected to bring, in the units of
`Brings`; money is lowered, or what is brought raised, instead of value.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.allocation import AllocationProblem, Plan
from rawafid.advisor.curves import Curves
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.response import Deck, Market
from rawafid.advisor.sharing import grown
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import BUDGET_ROW, HOURS_ROW, Split, certainty_equivalent

TARGET_ROW: Final = "target"
TARGET_ROWS: Final = frozenset({TARGET_ROW, "target_growth", "target_repeat_growth"})
"""Rows that a study for a target has beside the usual ones; none is a limit that the client set."""

MOST_BUDGET: Final = 1e7
"""US dollars a month beyond which no plan is looked for."""
_BALANCES: Final = frozenset({"growth", "repeat_growth", "awareness"})
_KNOTS: Final = np.array([0.0, 0.15, 0.3, 0.45, 0.6, 0.8, 1.0, 1.25, 1.6, 2.0, 3.0, 5.0, 10.0])
_HOUR_BESIDE_MONEY: Final = 0.01
"""What an own hour counts for beside money, as a share of its cost: of equally cheap plans the less work."""
_NOBODY_LEFT: Final = 0.999999


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Brings:
    """What each option brings to a target over the horizon; `mean` [options, nodes], the others [options].

    Orders are counted before growth. People are counted as −ln(1 − people/everybody), which adds up over
    channels that reach the same people.
    """

    mean: FloatArray
    sigma: FloatArray  # log-sd of what the forecast draws beside prices and ceilings
    new_buyers: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """How many new and repeat orders growth can take up over the horizon, and how sharply it bends."""

    new: float
    repeat: float
    exponent: float


def orders_brought(curves: Curves, market: Market, weighed: Weighed, deck: Deck) -> Brings:
    """Orders that arrive within the horizon, before growth takes its part, in this market."""
    rows = _positions(curves)
    # Without BLAS: its sums depend on the number of threads, and advice must not.
    orders = np.einsum("cd,cdg->cg", market.orders / deck.draws.size, _obtained(curves, market, deck))
    optimism = deck.catalogue.model["optimism_of_chosen_plans"].mid
    action = np.array([o.action_mult for o in curves.options])
    return Brings(
        mean=orders[rows] * (action * curves.timing.in_horizon[rows] * optimism)[:, None],
        sigma=_spread(weighed.sigma, curves),
        new_buyers=np.array([o.channel.buyer == "new" for o in curves.options], dtype=bool),
    )


def people_brought(curves: Curves, market: Market, situation: Situation, deck: Deck) -> Brings:
    """People reached at least once, as −ln of the share of everybody who is not, in this market."""
    rows = _positions(curves)
    got = _obtained(curves, market, deck)
    everybody = np.maximum(situation.people, 1.0)
    mean = np.zeros_like(curves.level)
    for row, i in enumerate(rows.tolist()):
        active = float(curves.timing.active_months[i])
        audience = np.maximum(market.aware_limit[i] / np.maximum(situation.unaware, 1e-9), 1e-6)[:, None]
        reached = got[i] * (market.reach[i] * market.waste[i] * active)[:, None]
        share = -audience * np.expm1(-reached / audience) / everybody[:, None]
        mean[row] = missed(share).mean(axis=0)
    # Of the spread of attention, half in logs reaches more people (the forecast's square root).
    return Brings(
        mean=mean,
        sigma=_spread(0.5 * deck.awareness_sigma, curves),
        new_buyers=np.ones(len(rows), dtype=bool),
    )


def _obtained(curves: Curves, market: Market, deck: Deck) -> FloatArray:
    """Units obtained a month at the levels of the curves; [channels of the deck, draws, nodes]."""
    level = np.zeros((len(deck.ids), curves.level.shape[1]))
    level[_positions(curves)] = curves.level
    return market.level_of(deck, level)


def _spread(rates: FloatArray, curves: Curves) -> FloatArray:
    """Log-sd of what each option brings: its rates, its price, and half its ceiling's; [options]."""
    return np.array(
        [
            math.sqrt(
                float(rates[o.position]) ** 2
                + o.channel.price.sigma**2
                + (0.5 * o.channel.ceiling.sigma) ** 2
            )
            for o in curves.options
        ]
    )


def missed(share: FloatArray) -> FloatArray:
    """−ln of the share of people who are not reached; finite."""
    return np.asarray(-np.log1p(-np.minimum(share, _NOBODY_LEFT)), dtype=np.float64)


def _positions(curves: Curves) -> NDArray[np.int64]:
    return np.array([o.position for o in curves.options], dtype=np.int64)


def with_target(
    split: Split, brings: Brings, *, gamma: float, need: float, growth: Growth | None
) -> AllocationProblem:
    """The split's problem with a row "target" ≥ `need`.

    Nodes bring their certainty equivalent at aversion `gamma` (per unit brought; 0: their mean). `growth` is
    None where nothing is lost to it.
    """
    problem, columns = split.problem, split.columns
    sure = certainty_equivalent(brings.mean, np.repeat(brings.sigma[:, None], brings.mean.shape[1], 1), gamma)
    brought = columns.of(sure)
    new = columns.of(brings.new_buyers.astype(np.float64)) > 0.5
    names, usage = list(problem.row_names), [problem.usage]
    lo, hi = list(problem.row_lo), list(problem.row_hi)
    balances: list[tuple[int, float, float]] = []  # row, length, share lost
    if growth is not None:
        for name, members, cap in (
            ("target_growth", new, growth.new), ("target_repeat_growth", ~new, growth.repeat)
        ):  # fmt: skip
            balances += [(len(names), length, lost) for length, lost in _losses(cap, growth.exponent)]
            names.append(name)
            usage.append(np.where(members, brought, 0.0)[None, :])
            lo.append(0.0)
            hi.append(0.0)
    target = len(names)
    extras = np.zeros((target + 1, len(problem.extra_value) + len(balances)))
    extras[: len(problem.row_names), : len(problem.extra_value)] = problem.extra_usage
    for at, (row, _, lost) in enumerate(balances, start=len(problem.extra_value)):
        extras[row, at] = -1.0
        extras[target, at] = -lost
    more = np.zeros((target + 1 - len(problem.row_names), len(problem.switch_value)))
    return replace(
        problem,
        row_names=(*names, TARGET_ROW),
        usage=np.concatenate((*usage, brought[None, :])),
        row_lo=np.array([*lo, need]),
        row_hi=np.array([*hi, math.inf]),
        extra_value=np.concatenate((problem.extra_value, np.zeros(len(balances)))),
        extra_limit=np.concatenate((problem.extra_limit, [length for _, length, _ in balances])),
        extra_usage=extras,
        switch_usage=np.concatenate((problem.switch_usage, more)),
    )


def _losses(cap: float, exponent: float) -> list[tuple[float, float]]:
    """Segments of further orders and the share of each that growth cannot take up; the last has no end."""
    if cap <= 0.0:
        return [(math.inf, 1.0)]
    knots = _KNOTS * cap
    kept = grown(knots, np.array(cap), exponent)
    lost = np.maximum.accumulate(np.maximum(np.diff(knots - kept) / np.diff(knots), 0.0))
    return [*zip(np.diff(knots).tolist(), lost.tolist(), strict=True), (math.inf, 1.0)]


def cheapest_form(problem: AllocationProblem, hour_cost: float) -> AllocationProblem:
    """The same plans, the one with the least money first, up to `MOST_BUDGET`, and no other value counted."""
    bare = _without_balances(problem)
    tie = _HOUR_BESIDE_MONEY * hour_cost
    hi = bare.row_hi.copy()
    hi[BUDGET_ROW] = MOST_BUDGET
    return replace(
        bare,
        value=-bare.usage[BUDGET_ROW] - tie * bare.usage[HOURS_ROW],
        extra_value=-bare.extra_usage[BUDGET_ROW],
        switch_value=-bare.switch_usage[BUDGET_ROW] - tie * bare.switch_usage[HOURS_ROW],
        row_hi=hi,
    )


def largest_form(problem: AllocationProblem) -> AllocationProblem:
    """The same plans, the one that brings most to the target first, up to `MOST_BUDGET`."""
    bare = _without_balances(problem)
    row = bare.row_names.index(TARGET_ROW)
    lo, hi = bare.row_lo.copy(), bare.row_hi.copy()
    lo[row], hi[BUDGET_ROW] = -math.inf, MOST_BUDGET
    return replace(
        bare,
        value=bare.usage[row],
        extra_value=bare.extra_usage[row],
        switch_value=bare.switch_usage[row],
        row_lo=lo,
        row_hi=hi,
    )


def sparing_form(problem: AllocationProblem, name: str) -> AllocationProblem:
    """The same plans, the one that uses least of a row first; neither it nor money is limited."""
    bare = _without_balances(problem)
    row = bare.row_names.index(name)
    hi = bare.row_hi.copy()
    hi[row] = hi[BUDGET_ROW] = MOST_BUDGET
    return replace(
        bare,
        value=-bare.usage[row],
        extra_value=-bare.extra_usage[row],
        switch_value=-bare.switch_usage[row],
        row_hi=hi,
    )


def kept_to(problem: AllocationProblem, plan: Plan) -> tuple[AllocationProblem, NDArray[np.int64]]:
    """The problem with the channels and forms of a plan alone, and which of its nodes are left."""
    kept = np.flatnonzero(problem.node_option == plan.option[problem.node_unit])
    return replace(
        problem,
        node_unit=problem.node_unit[kept],
        node_option=problem.node_option[kept],
        value=problem.value[kept],
        usage=problem.usage[:, kept],
        required=tuple(plan.on.tolist()),
    ), kept


def _without_balances(problem: AllocationProblem) -> AllocationProblem:
    """Without the rows that only reckon losses of value, and the extras that fill them."""
    rows = np.array([name not in _BALANCES for name in problem.row_names], dtype=bool)
    extras = ~(problem.extra_usage[~rows] != 0.0).any(axis=0)
    return replace(
        problem,
        row_names=tuple(name for name in problem.row_names if name not in _BALANCES),
        usage=problem.usage[rows],
        row_lo=problem.row_lo[rows],
        row_hi=problem.row_hi[rows],
        extra_value=problem.extra_value[extras],
        extra_limit=problem.extra_limit[extras],
        extra_usage=problem.extra_usage[np.ix_(rows, extras)],
        switch_usage=problem.switch_usage[rows],
    )
