"""The split of the budget as an allocation problem: a client's curves, limits and shared resources.

Objective (docs/advice-model.md): a·π·C + b·ω·A − cost over the horizon and its tail, in US dollars,
less what growth and overlap take back, less the pull towards the share of brand work.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.curves import Curves, Limits, Option
from rawafid.advisor.draws import FloatArray, IntArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.response import Deck
from rawafid.advisor.sharing import (
    Columns,
    Rows,
    bound_growth,
    bound_overlap,
    build_assets,
    share_pools,
)
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.knowledge.sources import Quantity

BUDGET_ROW: Final = 0
HOURS_ROW: Final = 1
FLOOR_ROW: Final = "least_value"
"""The row that keeps the pull to brand work from costing too much."""
BRAND_ROW: Final = "least_brand_work"
CASH_ROW: Final = "cash_back"
"""The row by which the money that is spent comes back within the cash window."""
BRAND_WORK_FROM: Final = 0.5
"""Place on the axis from which what is done counts as brand work that is not to be given up."""
_NEAR_BEST: Final = 0.95
"""Of what a channel would be worth at its best level: up to there levels stay where cash presses."""
# Nodes and weights of E f(m), m log-normal with mean 1, by Gauss–Hermite in the log.
_HERMITE: Final = np.polynomial.hermite_e.hermegauss(15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the client asks for beyond the answers; money is US dollars a month."""

    limits: Mapping[str, Limits] = field(default_factory=dict)
    max_channels: int | None = None
    upstream_share: tuple[float, float] | None = None
    inbound_share: tuple[float, float] | None = None
    spend_all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lean:
    """How the choice leans beyond the mean value: risk aversion γ per dollar, and the pull to a share.

    `pull` is in dollars of value given up per dollar of monthly cost by which brand work falls short of its
    share, over the whole horizon; `back` the same by which it goes beyond; a quarter of either within
    `flat_cost`. They may give up `given_up` and `given_back` dollars, and that share of the value: no plan
    worth less than `least_value` is taken for their sake, nor one with less brand work than
    `least_brand_work`: a share is not to be mended by doing less of all.
    """

    gamma: float = 0.0
    brand_share: float = 0.5
    pull: float = 0.0
    back: float = 0.0
    flat_cost: float = 0.0
    given_up: float = 0.0
    given_up_share: float = 0.0
    given_back: float = 0.0
    given_back_share: float = 0.0
    least_value: float = -math.inf
    least_brand_work: float = 0.0  # US dollars a month, of options from BRAND_WORK_FROM on

    @property
    def without_pull(self) -> "Lean":
        """The attitude to risk alone."""
        return replace(self, pull=0.0, back=0.0)


NO_LEAN: Final = Lean()


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The problem and what its units, options and nodes stand for. Node arrays have shape [K]."""

    problem: AllocationProblem
    channels: tuple[str, ...]  # by unit
    options: tuple[tuple[Option, ...], ...]  # by unit and option
    columns: Columns
    level: FloatArray
    money: FloatArray
    hours: FloatArray
    net: FloatArray  # net value without risk, growth, overlap or pull
    assets_to_build: tuple[str, ...]  # by switch
    pull_extras: tuple[int, ...]  # extras that are the pull to brand work, not part of the value
    unused: Mapping[str, str]  # channel → code of why it has no column
    required_money: Mapping[str, float]  # least money a month of channels that the budget alone rules out
    required_hours: Mapping[str, float]  # least hours a month of channels that the hours alone rule out


def _multipliers(sigma: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Values and weights of a log-normal factor with mean 1 and log-sd `sigma`; one more axis than it."""
    nodes, weights = _HERMITE
    weights = weights / weights.sum()
    spread = np.asarray(sigma)[..., None]
    multiplier = np.exp(np.minimum(spread * nodes - spread**2 / 2.0, 60.0))
    return multiplier / (multiplier * weights).sum(axis=-1, keepdims=True), weights


def certainty_equivalent(gross: FloatArray, sigma: FloatArray, gamma: float) -> FloatArray:
    """−ln E e^(−γ·gross·m) / γ for m log-normal with mean 1 and log-sd `sigma`; gross itself when γ is 0.

    The entropic certainty equivalent of each channel alone: it adds up over channels whose responses are
    independent, so that risk stays separable.
    """
    if gamma <= 0.0:
        return gross
    multiplier, weights = _multipliers(sigma)
    positive = np.maximum(gross, 0.0)
    inside = (np.exp(-np.clip(gamma * positive[..., None] * multiplier, 0.0, 700.0)) * weights).sum(axis=-1)
    averse = -np.log(np.maximum(inside, 1e-300)) / gamma
    return np.where(gross > 0.0, np.minimum(averse, positive), gross)


def certainty_slope(gross: FloatArray, sigma: FloatArray, gamma: float) -> FloatArray:
    """The derivative of `certainty_equivalent` by gross, 0–1: its tangents lie above it."""
    if gamma <= 0.0:
        return np.ones_like(gross)
    multiplier, weights = _multipliers(sigma)
    fall = np.exp(-np.clip(gamma * np.maximum(gross, 0.0)[..., None] * multiplier, 0.0, 700.0)) * weights
    slope = (fall * multiplier).sum(axis=-1) / np.maximum(fall.sum(axis=-1), 1e-300)
    return np.where(gross > 0.0, np.minimum(slope, 1.0), 1.0)


def pull_on(off: FloatArray, lean: Lean) -> FloatArray:
    """What the pull takes where brand work lies `off` its share: dollars a month, negative where short."""
    away = np.abs(off)
    near = np.minimum(away, lean.flat_cost)
    strength = np.where(off < 0.0, lean.pull, lean.back)
    return np.asarray(strength * (near / 4.0 + (away - near)), dtype=np.float64)


def given_for_pull(off: FloatArray, lean: Lean) -> tuple[FloatArray, FloatArray]:
    """Dollars, and share of the value, that may go to bring a plan `off` its share nearer to it."""
    short = off < 0.0
    return (
        np.where(short, lean.given_up, lean.given_back),
        np.where(short, lean.given_up_share, lean.given_back_share),
    )


def channel_cap(hours_per_week: float, model: Mapping[str, Quantity]) -> int:
    """How many channels these hours can keep alive: 3 up to 5 h, 4 at 10, 6 at 20, 9 at 40, more above."""
    at = np.array([5.0, 10.0, 20.0, 40.0])
    cap = np.array([model[f"channel_cap_at_hours.{k}"].mid for k in ("up_to_5", "at_10", "at_20", "at_40")])
    if hours_per_week > 40.0:
        most = float(cap[-1])
        return math.floor(min(most + (hours_per_week - 40.0) / 10.0, 2.0 * most))
    return math.floor(float(np.interp(hours_per_week, at, cap)) + 1e-9)


def channels_kept_alive(situation: Situation, model: Mapping[str, Quantity]) -> int:
    """How many channels the client's hours, and those that can be hired, can look after."""
    kept_alive = situation.team_hours_per_month
    if situation.hire_price:
        # Hands that are paid for can look after channels too, within a usual part of the budget.
        kept_alive += model["hired_share_of_budget"].mid * situation.budget_per_month / situation.hire_price
    return channel_cap(kept_alive / WEEKS_PER_MONTH, model)


def split_for(
    situation: Situation,
    weighed: Weighed,
    curves: Curves,
    deck: Deck,
    wishes: Wishes,
    *,
    lean: Lean = NO_LEAN,
    every_level: bool = False,
) -> Split:
    """Build the problem. Options that cannot pay are left out, and no level goes on past its best.

    `every_level` keeps them all: for problems that differ in the worth of their nodes alone.
    """
    model = deck.catalogue.model
    months = float(situation.horizon_months)
    objective, net = values_of(situation, weighed, curves, wishes, lean)
    choice = _Choice(situation, curves, wishes, objective=objective, net=net, every_level=every_level)
    choice.run(weighed)
    columns = choice.columns()
    options = columns.options

    money, hours = columns.of(curves.money), columns.of(curves.hours)
    monthly_cost = money + hours * situation.hour_cost
    upstream = np.array([o.upstream for o in options])
    inbound = np.array([o.inbound for o in options])
    builder = Rows(len(options))
    money_row = builder.row(
        "budget", money + columns.of(curves.setup_money) / months, hi=situation.budget_per_month
    )
    hours_row = builder.row(
        "team_hours", hours + columns.of(curves.setup_hours) / months, hi=situation.team_hours_per_month
    )
    assert (money_row, hours_row) == (BUDGET_ROW, HOURS_ROW)
    _cap_channels(builder, situation, wishes, model, options)
    share_pools(builder, situation, curves, model, columns)
    for name, place, limits in (
        ("upstream_share", upstream, wishes.upstream_share),
        ("inbound_share", inbound, wishes.inbound_share),
    ):
        if limits is not None:
            builder.row(f"{name}_most", (place - limits[1]) * monthly_cost, hi=0.0)
            builder.row(f"{name}_least", (limits[0] - place) * monthly_cost, hi=0.0)
    if situation.hire_price is not None:
        # Nodes already carry every hour at the own hour's cost; hiring adds the difference.
        dearer = 0.0 if wishes.spend_all else situation.hire_price - situation.hour_cost
        builder.extra(-months * dearer, math.inf, {money_row: situation.hire_price, hours_row: -1.0})
    if situation.cash_is_pressing and not wishes.spend_all:
        setup = columns.of(curves.setup_money) + columns.of(curves.setup_hours) * situation.hour_cost
        paid = monthly_cost + setup / months
        back = columns.of(cash_back(situation, curves)) / months - paid
        kept = np.isin(columns.unit, choice.required)
        builder.row(CASH_ROW, np.where(kept, 0.0, back), lo=0.0)
    bound_growth(builder, situation, curves, model, columns)
    bound_overlap(builder, situation, curves, columns)
    worth = columns.of(objective)
    assets = build_assets(
        builder, situation, choice.forms, model,
        money_row=money_row, hours_row=hours_row, money_is_free=wishes.spend_all,
    )  # fmt: skip
    if math.isfinite(lean.least_value):
        builder.value_row(FLOOR_ROW, worth, lo=lean.least_value)
    first_pull = builder.extra_count
    if lean.pull > 0.0 or lean.back > 0.0:
        if lean.least_brand_work > 0.0:
            builder.row(BRAND_ROW, brand_part(upstream) * monthly_cost, lo=lean.least_brand_work)
        off = builder.row("brand_share", (upstream - lean.brand_share) * monthly_cost, lo=0.0, hi=0.0)
        for strength, side in ((lean.pull, 1.0), (lean.back, -1.0)):
            if strength > 0.0:
                builder.extra(-strength / 4.0, lean.flat_cost, {off: side})
            builder.extra(-strength, math.inf, {off: side})
    pull_extras = tuple(range(first_pull, builder.extra_count))
    problem = builder.problem(
        unit_count=len(choice.channels),
        node_unit=columns.unit,
        node_option=columns.option,
        value=worth,
        required=tuple(choice.required),
    )
    return Split(
        problem=problem,
        channels=tuple(choice.channels),
        options=tuple(choice.forms),
        columns=columns,
        level=columns.of(curves.level),
        money=money,
        hours=hours,
        net=columns.of(net),
        assets_to_build=assets,
        pull_extras=pull_extras,
        unused=choice.unused,
        required_money=choice.required_money,
        required_hours=choice.required_hours,
    )


def last_in_use(objective: FloatArray, cash_presses: NDArray[np.bool_] | bool) -> IntArray:
    """The last level [...] that may be advised of curves worth `objective` [..., levels]: the best one.

    Where cash presses those that are worth nearly as much stay: what pays back at once may make room for
    what pays back later.
    """
    if not objective.size:
        return np.zeros(objective.shape[:-1], dtype=np.int64)
    enough = np.where(cash_presses, _NEAR_BEST, 1.0) * objective.max(axis=-1)
    return np.asarray(
        objective.shape[-1] - 1 - (objective[..., ::-1] >= enough[..., None]).argmax(axis=-1), dtype=np.int64
    )


def brand_part(upstream: FloatArray) -> FloatArray:
    """The place on the axis where it makes brand work, else 0: a sales form's small part is none."""
    return np.where(upstream >= BRAND_WORK_FROM, upstream, 0.0)


def cash_back(situation: Situation, curves: Curves) -> FloatArray:
    """What lands inside the cash window at every node, whatever the goal; US dollars over the horizon."""
    back = curves.timing.back[np.array([o.position for o in curves.options], dtype=np.int64)]
    worth = situation.worth_of_awareness
    early = float((worth * situation.awareness_in_time).mean() / max(worth.mean(), 1e-300))
    return np.asarray(back[:, None] * curves.sales_worth + early * curves.awareness_worth)


def values_of(
    situation: Situation, weighed: Weighed, curves: Curves, wishes: Wishes, lean: Lean
) -> tuple[FloatArray, FloatArray]:
    """What is maximised and the plain net value, at every node of every curve row; US dollars."""
    months = float(situation.horizon_months)
    gross = situation.sales_weight * curves.sales_worth + situation.awareness_weight * curves.awareness_worth
    sigma = weighed.sigma[np.array([o.position for o in curves.options], dtype=np.int64)]
    worth = certainty_equivalent(gross, np.repeat(sigma[:, None], gross.shape[1], axis=1), lean.gamma)
    work = months * curves.hours * situation.hour_cost + (curves.setup_hours * situation.hour_cost)[:, None]
    cash = months * curves.money + curves.setup_money[:, None]
    # Money that is to be spent whatever happens is no cost of one channel rather than another.
    objective = worth - work - (0.0 if wishes.spend_all else 1.0) * cash
    return objective, gross - work - cash


class _Choice:
    """Chooses the units, options and nodes that may be used, and keeps why the others may not."""

    def __init__(
        self,
        situation: Situation,
        curves: Curves,
        wishes: Wishes,
        *,
        objective: FloatArray,
        net: FloatArray,
        every_level: bool,
    ) -> None:
        self.every_level = every_level
        self.situation = situation
        self.curves = curves
        self.wishes = wishes
        self.objective = objective
        self.net = net
        months = float(situation.horizon_months)
        self.least_money = curves.money[:, 0] + curves.setup_money / months
        self.least_hours = curves.hours[:, 0] + curves.setup_hours / months
        self.most_hours = situation.team_hours_per_month
        if situation.hire_price:
            self.most_hours += situation.budget_per_month / situation.hire_price
        self.channels: list[str] = []
        self.forms: list[tuple[Option, ...]] = []
        self.required: list[int] = []
        self.unused: dict[str, str] = {}
        self.required_money: dict[str, float] = {}
        self.required_hours: dict[str, float] = {}
        self._entries: list[tuple[int, int, int, int]] = []  # row, its nodes, unit, option
        self._first, self._last = curves.level[:, 0].tolist(), curves.level[:, -1].tolist()
        self._money, self._hours = self.least_money.tolist(), self.least_hours.tolist()
        self._best = objective.argmax(axis=1).tolist() if objective.size else []
        self._end = last_in_use(objective, situation.cash_is_pressing).tolist()
        self._active = curves.timing.active_months.tolist()

    def run(self, weighed: Weighed) -> None:
        rows_of: dict[str, list[int]] = {}
        for row, option in enumerate(self.curves.options):
            rows_of.setdefault(option.channel.id, []).append(row)
        for channel in sorted(rows_of):
            limit = self.wishes.limits.get(channel, Limits())
            obstacle = weighed.obstacles.get(channel)
            if obstacle is not None and (limit.locked is None or obstacle.code == "excluded"):
                continue
            self._add(channel, rows_of[channel], limit)

    def _add(self, channel: str, rows: list[int], limit: Limits) -> None:
        forced = limit.locked is not None or limit.least > 0.0
        unit, code = len(self.channels), "does_not_pay"
        kept: list[Option] = []
        for row in rows:
            nodes = self._nodes(row, limit, forced=forced)
            if isinstance(nodes, str):
                code = nodes
                self._note(channel, row, code)
                continue
            self._entries.append((row, nodes, unit, len(kept)))
            kept.append(self.curves.options[row])
        if not kept:
            self.unused[channel] = code
            return
        self.channels.append(channel)
        self.forms.append(tuple(kept))
        if forced:
            self.required.append(unit)

    def _nodes(self, row: int, limit: Limits, *, forced: bool) -> int | str:
        """How many nodes of a row may be used, from its least level on, or the code of why there is none.

        A level past the last in use is never advised, so that neither the pull to brand work nor anything
        else can buy a marginal loss.
        """
        if limit.locked is not None:
            return 1
        if float(self.curves.money[row, 0]) > limit.most * (1.0 + 1e-9) + 1e-9:
            return "limit_below_minimum"
        first, last = self._first[row], self._last[row]
        if last < first - 1e-12:
            return "not_enough_hours" if self._hours[row] > self.most_hours else "below_minimum_spend"
        if self._active[self.curves.options[row].position] <= 0.0:
            return "too_late"
        if self._money[row] > self.situation.budget_per_month + 1e-9:
            return "below_minimum_spend"
        if self._hours[row] > self.most_hours + 1e-9:
            return "not_enough_hours"
        several = last > first + 1e-12
        if forced or self.every_level or self.wishes.spend_all:
            return self.curves.level.shape[1] if several else 1
        best = self._best[row] if several else 0
        if self.objective[row, best] <= 0.0 or self.net[row, best] <= 0.0:
            return "does_not_pay"
        return self._end[row] + 1 if several else 1

    def _note(self, channel: str, row: int, code: str) -> None:
        """Keep the least budget, or the least hours, that alone would let a paying channel in."""
        if self.net[row, 0] <= 0.0:
            return
        money, hours = float(self.least_money[row]), float(self.least_hours[row])
        if code == "below_minimum_spend" and hours <= self.most_hours:
            self.required_money[channel] = min(money, self.required_money.get(channel, math.inf))
        if code == "not_enough_hours" and money <= self.situation.budget_per_month:
            self.required_hours[channel] = min(hours, self.required_hours.get(channel, math.inf))

    def columns(self) -> Columns:
        row, nodes, unit, option = np.array(self._entries, dtype=np.int64).reshape(len(self._entries), 4).T
        first = np.cumsum(nodes) - nodes
        return Columns(
            row=np.repeat(row, nodes), unit=np.repeat(unit, nodes), option=np.repeat(option, nodes),
            node=np.arange(nodes.sum()) - np.repeat(first, nodes),
            options=tuple(o for row, many, _, _ in self._entries for o in (self.curves.options[row],) * many),
        )  # fmt: skip


def _cap_channels(
    builder: Rows,
    situation: Situation,
    wishes: Wishes,
    model: Mapping[str, Quantity],
    options: tuple[Option, ...],
) -> None:
    """The number of channels: as the client says, else by the hours that can look after them."""
    if wishes.max_channels is not None:
        builder.row("channel_count", np.ones(len(options)), hi=float(wishes.max_channels))
        return
    chore = model["chore_weight_in_channel_count"].mid
    cap = channels_kept_alive(situation, model)
    builder.row(
        "channel_count", np.array([chore if o.channel.chore else 1.0 for o in options]), hi=float(cap)
    )
