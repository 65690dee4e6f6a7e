"""The split of the budget as an allocation problem: a client's curves, limits and shared resources as rows.

Objective (advice-model, "Before A"): a·π·C + b·ω·A − cost over the horizon and its tail, in US dollars,
less what growth and overlap take back, less the pull towards the share of brand work. Everything that
several channels share is linear in the columns, or a concave loss in segments that the linear program
treats exactly.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.curves import Curves, Limits, Option
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.response import Deck
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation
from rawafid.knowledge.sources import Quantity

_GROWTH_KNOTS: Final = np.array([0.0, 0.25, 0.4, 0.55, 0.7, 0.85, 1.0, 1.2, 1.5, 2.0, 3.0, 5.0])
_OVERLAP_KNOTS: Final = np.array([0.0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0])
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
    """How the choice leans beyond the mean value: risk aversion γ per dollar, and the pull to brand work.

    `pull` is in dollars of value given up per dollar of monthly cost that lies off the brand share, over
    the whole horizon; a quarter of it within `flat_cost`.
    """

    gamma: float = 0.0
    brand_share: float = 0.5
    pull: float = 0.0
    flat_cost: float = 0.0


NO_LEAN: Final = Lean()


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The problem and what its units, options and nodes stand for. Node arrays have shape [K]."""

    problem: AllocationProblem
    channels: tuple[str, ...]  # by unit
    options: tuple[tuple[Option, ...], ...]  # by unit and option
    rows: tuple[int, ...]  # curve row of each option, flat in order of unit and option
    node_row: np.ndarray  # [K] curve row
    level: FloatArray
    money: FloatArray
    hours: FloatArray
    net: FloatArray  # [K] net value without risk, growth, overlap or pull
    assets_to_build: tuple[str, ...]  # by switch
    unused: Mapping[str, str]  # channel → code of why it has no column
    pull_extras: tuple[int, ...]  # extras that are the pull to brand work, not part of the value
    required_money: Mapping[str, float]  # least money a month of channels that the budget alone rules out
    required_hours: Mapping[str, float]  # least hours a month of channels that the hours alone rule out


def certainty_equivalent(gross: FloatArray, sigma: FloatArray, gamma: float) -> FloatArray:
    """−ln E e^(−γ·gross·m) / γ for m log-normal with mean 1 and log-sd `sigma`; gross itself when γ is 0.

    The entropic certainty equivalent of each channel alone: it adds up over channels whose responses are
    independent, so that risk stays separable.
    """
    if gamma <= 0.0:
        return gross
    nodes, weights = _HERMITE
    weights = weights / weights.sum()
    spread = np.asarray(sigma)[..., None]
    multiplier = np.exp(np.minimum(spread * nodes - spread**2 / 2.0, 60.0))
    multiplier = multiplier / (multiplier @ weights)[..., None]
    positive = np.maximum(gross, 0.0)
    inside = np.exp(-np.clip(gamma * positive[..., None] * multiplier, 0.0, 700.0)) @ weights
    averse = -np.log(np.maximum(inside, 1e-300)) / gamma
    return np.where(gross > 0.0, np.minimum(averse, positive), gross)


def channel_cap(hours_per_week: float, model: Mapping[str, Quantity]) -> float:
    """How many channels these hours can keep alive: 3 up to 5 h, 4 at 10, 6 at 20, 9 at 40, more above."""
    at = np.array([5.0, 10.0, 20.0, 40.0])
    cap = np.array([model[f"channel_cap_at_hours.{k}"].mid for k in ("up_to_5", "at_10", "at_20", "at_40")])
    if hours_per_week > 40.0:
        return float(math.floor(min(cap[-1] + (hours_per_week - 40.0) / 10.0, 2.0 * cap[-1])))
    return float(math.floor(np.interp(hours_per_week, at, cap) + 1e-9))


def split_for(
    situation: Situation,
    weighed: Weighed,
    curves: Curves,
    deck: Deck,
    wishes: Wishes,
    *,
    lean: Lean = NO_LEAN,
) -> Split:
    """Build the problem. Options that cannot pay are left out, and no level goes on past its best."""
    model = deck.catalogue.model
    months = float(situation.horizon_months)
    hour_cost = situation.hour_cost
    hours_available = situation.team_hours_per_month
    can_hire = situation.hire_price is not None
    most_hours = hours_available + (
        situation.budget_per_month / situation.hire_price if situation.hire_price else 0.0
    )

    gross = situation.sales_weight * curves.sales_worth + situation.awareness_weight * curves.awareness_worth
    sigma = weighed.sigma[[o.position for o in curves.options]]
    worth = certainty_equivalent(gross, np.repeat(sigma[:, None], gross.shape[1], axis=1), lean.gamma)
    extra_hours, extra_money = _extra_costs(weighed, deck, situation)
    cost = months * (curves.money + curves.hours * hour_cost)
    once = curves.setup_money + curves.setup_hours * hour_cost
    once = once + np.array(
        [extra_money.get(o.channel.id, 0.0) + extra_hours.get(o.channel.id, 0.0) * hour_cost for o in curves.options]
    )
    net = gross - cost - once[:, None]
    paid_with = months * curves.hours * hour_cost + (once - curves.setup_money)[:, None] if wishes.spend_all else cost + once[:, None]
    objective = worth - paid_with

    units: dict[str, list[int]] = {}
    unused: dict[str, str] = {}
    required_money: dict[str, float] = {}
    required_hours: dict[str, float] = {}
    for row, option in enumerate(curves.options):
        units.setdefault(option.channel.id, []).append(row)

    chosen_rows: list[int] = []
    node_unit: list[int] = []
    node_option: list[int] = []
    node_at: list[tuple[int, int]] = []
    channels: list[str] = []
    options: list[tuple[Option, ...]] = []
    required: list[int] = []
    for channel_id in sorted(units):
        limit = wishes.limits.get(channel_id, Limits())
        forced = limit.locked is not None or limit.least > 0.0
        if channel_id in weighed.obstacles and not (limit.locked is not None and weighed.obstacles[channel_id].code != "excluded"):
            continue
        kept: list[Option] = []
        code = "does_not_pay"
        unit = len(channels)
        for row in units[channel_id]:
            nodes = _usable_nodes(
                curves, row, objective[row], net[row],
                budget=situation.budget_per_month - (curves.setup_money[row] + extra_money.get(channel_id, 0.0)) / months,
                hours=most_hours - (curves.setup_hours[row] + extra_hours.get(channel_id, 0.0)) / months,
                locked=limit.locked is not None, forced=forced, spend_all=wishes.spend_all,
                active=float(curves.timing.active_months[curves.options[row].position]),
            )  # fmt: skip
            if isinstance(nodes, str):
                code = nodes
                if net[row, 0] > 0.0:
                    asked_money = float(
                        curves.money[row, 0] + (curves.setup_money[row] + extra_money.get(channel_id, 0.0)) / months
                    )
                    asked_hours = float(
                        curves.hours[row, 0] + (curves.setup_hours[row] + extra_hours.get(channel_id, 0.0)) / months
                    )
                    if code == "below_minimum_spend" and asked_hours <= most_hours:
                        required_money[channel_id] = min(asked_money, required_money.get(channel_id, math.inf))
                    if code == "not_enough_hours" and asked_money <= situation.budget_per_month:
                        required_hours[channel_id] = min(asked_hours, required_hours.get(channel_id, math.inf))
                continue
            for node in nodes:
                node_unit.append(unit)
                node_option.append(len(kept))
                node_at.append((row, node))
            kept.append(curves.options[row])
            chosen_rows.append(row)
        if not kept:
            unused[channel_id] = code
            continue
        channels.append(channel_id)
        options.append(tuple(kept))
        if forced:
            required.append(unit)

    at_row = np.array([r for r, _ in node_at], dtype=np.int64)
    at_node = np.array([n for _, n in node_at], dtype=np.int64)
    opts = [curves.options[r] for r in at_row]

    def column(array: FloatArray) -> FloatArray:
        return array[at_row, at_node] if len(at_row) else np.zeros(0)

    def once_column(array: FloatArray) -> FloatArray:
        return array[at_row] if len(at_row) else np.zeros(0)

    money, hours = column(curves.money), column(curves.hours)
    setup_money = once_column(curves.setup_money) + np.array([extra_money.get(o.channel.id, 0.0) for o in opts])
    setup_hours = once_column(curves.setup_hours) + np.array([extra_hours.get(o.channel.id, 0.0) for o in opts])
    monthly_cost = money + hours * hour_cost
    new = np.array([o.channel.buyer == "new" for o in opts], dtype=bool)
    weight = np.array([model["chore_weight_in_channel_count"].mid if o.channel.chore else 1.0 for o in opts])
    upstream = np.array([o.upstream for o in opts])
    inbound = np.array([o.inbound for o in opts])

    builder = _Rows(len(at_row))
    money_at = builder.row("budget", money + setup_money / months, hi=situation.budget_per_month)
    hours_at = builder.row("team_hours", hours + setup_hours / months, hi=hours_available)
    kept_alive = hours_available
    if situation.hire_price:
        # Hands that are paid for can look after channels too, within a usual part of the budget.
        hired_part = model["hired_share_of_budget"].mid * situation.budget_per_month
        kept_alive += hired_part / situation.hire_price
    cap = wishes.max_channels
    if cap is None:
        cap = int(channel_cap(kept_alive / WEEKS_PER_MONTH, model))
    # A cap that the client names counts channels; ours counts the work they make.
    builder.row("channel_count", np.ones(len(at_row)) if wishes.max_channels is not None else weight, hi=float(cap))
    _shared_rows(builder, situation, curves, model, opts, column)
    if wishes.upstream_share is not None:
        low, high = wishes.upstream_share
        builder.row("upstream_share_most", (upstream - high) * monthly_cost, hi=0.0)
        builder.row("upstream_share_least", (low - upstream) * monthly_cost, hi=0.0)
    if wishes.inbound_share is not None:
        low, high = wishes.inbound_share
        builder.row("inbound_share_most", (inbound - high) * monthly_cost, hi=0.0)
        builder.row("inbound_share_least", (low - inbound) * monthly_cost, hi=0.0)
    if can_hire and situation.hire_price is not None:
        # Nodes already carry every hour at the own hour's cost; hiring adds the difference.
        value = 0.0 if wishes.spend_all else -months * (situation.hire_price - hour_cost)
        builder.extra(value, math.inf, {money_at: situation.hire_price, hours_at: -1.0})
    _growth(builder, situation, model, column(curves.orders_total), new, months, curves)
    _overlap(builder, situation, column(curves.aware_total))
    first_pull = len(builder.extras)
    if lean.pull > 0.0:
        off = builder.row("brand_share", (upstream - lean.brand_share) * monthly_cost, lo=0.0, hi=0.0)
        for sign in (1.0, -1.0):
            builder.extra(-lean.pull / 4.0, lean.flat_cost, {off: -sign})
            builder.extra(-lean.pull, math.inf, {off: -sign})
    pull_extras = tuple(range(first_pull, len(builder.extras)))
    assets = _assets(builder, situation, channels, options, model, months, money_at=money_at, hours_at=hours_at, spend_all=wishes.spend_all)
    problem = builder.problem(
        unit_count=len(channels),
        node_unit=np.array(node_unit, dtype=np.int64),
        node_option=np.array(node_option, dtype=np.int64),
        value=column(objective),
        required=tuple(required),
    )
    return Split(
        problem=problem,
        channels=tuple(channels),
        options=tuple(options),
        rows=tuple(chosen_rows),
        node_row=at_row,
        level=column(curves.level),
        money=money,
        hours=hours,
        net=column(net),
        assets_to_build=assets,
        unused=unused,
        pull_extras=pull_extras,
        required_money=required_money,
        required_hours=required_hours,
    )


def _usable_nodes(
    curves: Curves,
    row: int,
    objective: FloatArray,
    net: FloatArray,
    *,
    budget: float,
    hours: float,
    locked: bool,
    forced: bool,
    spend_all: bool,
    active: float,
) -> list[int] | str:
    """Nodes of an option that may be used, or the code of why there is none.

    A level past the best one is never advised, so that neither the pull to brand work nor anything else
    can buy a marginal loss.
    """
    if locked:
        return [0]
    if curves.level[row, -1] < curves.level[row, 0] - 1e-12:
        return "not_enough_hours"
    if active <= 0.0:
        return "too_late"
    if curves.money[row, 0] > budget + 1e-9:
        return "below_minimum_spend"
    if curves.hours[row, 0] > hours + 1e-9:
        return "not_enough_hours"
    if curves.level[row, -1] <= curves.level[row, 0] + 1e-12:
        nodes = [0]
    else:
        nodes = list(range(len(objective)))
    best = int(np.argmax(objective[nodes]))
    if not (forced or spend_all):
        if objective[nodes[best]] <= 0.0 or net[nodes[best]] <= 0.0:
            return "does_not_pay"
        nodes = nodes[: best + 1]
    return nodes


def _extra_costs(weighed: Weighed, deck: Deck, situation: Situation) -> tuple[dict[str, float], dict[str, float]]:
    """Hours and dollars that requirements add, once per channel."""
    hours: dict[str, float] = {}
    money: dict[str, float] = {}
    for requirement in weighed.extra_costs:
        for channel in requirement.channels:
            if channel in deck.position and channel not in situation.running:
                hours[channel] = hours.get(channel, 0.0) + requirement.setup_hours.mid
                money[channel] = money.get(channel, 0.0) + requirement.setup_usd.mid * situation.country.media_level.mid
    return hours, money


class _Rows:
    """Collects rows, extras and switches of the problem."""

    def __init__(self, nodes: int) -> None:
        self.nodes = nodes
        self.names: list[str] = []
        self.usage: list[FloatArray] = []
        self.lo: list[float] = []
        self.hi: list[float] = []
        self.extras: list[tuple[float, float, dict[int, float]]] = []
        self.switches: list[tuple[float, dict[int, float], tuple[int, ...]]] = []

    def row(self, name: str, usage: FloatArray, *, lo: float = -math.inf, hi: float = math.inf) -> int:
        self.names.append(name)
        self.usage.append(np.asarray(usage, dtype=np.float64))
        self.lo.append(lo)
        self.hi.append(hi)
        return len(self.names) - 1

    def extra(self, value: float, limit: float, usage: dict[int, float]) -> None:
        self.extras.append((value, limit, usage))

    def switch(self, value: float, usage: dict[int, float], units: tuple[int, ...]) -> None:
        self.switches.append((value, usage, units))

    def problem(
        self, *, unit_count: int, node_unit: np.ndarray, node_option: np.ndarray, value: FloatArray, required: tuple[int, ...]
    ) -> AllocationProblem:
        def table(columns: list[dict[int, float]]) -> FloatArray:
            array = np.zeros((len(self.names), len(columns)))
            for j, entries in enumerate(columns):
                for i, entry in entries.items():
                    array[i, j] = entry
            return array

        return AllocationProblem(
            unit_count=unit_count,
            node_unit=node_unit,
            node_option=node_option,
            value=value,
            usage=np.array(self.usage).reshape(len(self.names), self.nodes),
            row_names=tuple(self.names),
            row_lo=np.array(self.lo),
            row_hi=np.array(self.hi),
            extra_value=np.array([v for v, _, _ in self.extras]),
            extra_limit=np.array([limit for _, limit, _ in self.extras]),
            extra_usage=table([u for _, _, u in self.extras]),
            switch_value=np.array([v for v, _, _ in self.switches]),
            switch_usage=table([u for _, u, _ in self.switches]),
            switch_units=tuple(units for _, _, units in self.switches),
            required=required,
        )


def _shared_rows(builder, situation, curves, model, opts, column) -> None:  # type: ignore[no-untyped-def]
    """Rows of what channels draw from together: searches, the list, own visits, capacity."""
    obtained = column(curves.obtained)
    responses = column(curves.responses)
    aware = column(curves.aware_total)
    ids = [o.channel.id for o in opts]
    searching = np.array([o.channel.pool == "searches" for o in opts], dtype=bool)
    if searching.any():
        # People made aware search by name later: demand made upstream is harvested downstream.
        by_name = model["brand_searches_per_aware_person"].mid * 0.5
        pool = model["most_share_of_searches"].mid * float(
            np.mean(situation.searches_per_month + situation.brand_searches_per_month)
        )
        builder.row("searches", np.where(searching, responses, 0.0) - by_name * aware, hi=pool)
    listed = np.array([o.channel.pool == "list" for o in opts], dtype=bool)
    if listed.any():
        sends = model["most_sends_per_contact_month"].mid * float(np.mean(situation.contact_list))
        builder.row("contact_list", np.where(listed, obtained, 0.0), hi=sends)
    if "retargeting" in ids:
        position = next(o.position for o in opts if o.channel.id == "retargeting")
        rate = opts[ids.index("retargeting")].channel.ceiling.mid
        visits = np.array(
            [o.channel.response_stage == "visit" and o.channel.buyer == "new" and o.position != position for o in opts]
        )
        again = np.array([i == "retargeting" for i in ids])
        builder.row(
            "own_visits", np.where(again, obtained, 0.0) - rate * np.where(visits, responses, 0.0),
            hi=rate * float(np.mean(situation.visits_per_month)),
        )  # fmt: skip
    if math.isfinite(situation.capacity_per_month):
        cap = float(np.mean(situation.growth_cap_per_month))
        wanted = situation.capacity_per_month
        exponent = model["growth_exponent"].mid
        if wanted < cap:
            # Orders before the growth bound that become `wanted` after it.
            asked = (wanted**-exponent - cap**-exponent) ** (-1.0 / exponent) if wanted > 0 else 0.0
            new = np.array([o.channel.buyer == "new" for o in opts], dtype=bool)
            builder.row("capacity", np.where(new, column(curves.orders), 0.0), hi=asked)


def grown(total: FloatArray, cap: FloatArray, exponent: float) -> FloatArray:
    """What a business can take up of `total` further orders: total·(1 + (total/cap)^k)^(−1/k)."""
    ratio = total / np.maximum(cap, 1e-12)
    return np.asarray(total * (1.0 + ratio**exponent) ** (-1.0 / exponent), dtype=np.float64)


def _segments(builder: _Rows, row: int, knots: FloatArray, kept: FloatArray, worth: float) -> None:
    """A concave loss: of a total at `knots`, `kept` remain; each unit lost costs `worth`."""
    lost = np.maximum(np.diff(knots - kept) / np.diff(knots), 0.0)
    lost = np.maximum.accumulate(lost)
    for length, share in zip(np.diff(knots), lost, strict=True):
        builder.extra(-worth * float(share), float(length), {row: -1.0})
    builder.extra(-worth, math.inf, {row: -1.0})


def _growth(
    builder: _Rows, situation: Situation, model: Mapping[str, Quantity], orders: FloatArray, new: np.ndarray, months: float, curves: Curves
) -> None:
    """No business grows without bound: further orders beyond what its size can take up are lost."""
    exponent = model["growth_exponent"].mid
    in_time = float(np.mean(curves.timing.in_time))
    a = situation.sales_weight
    groups = (
        ("growth", new, float(np.mean(situation.growth_cap_per_month)), float(np.mean(situation.worth_of_customer))),
        (
            "repeat_growth", ~new,
            model["repeat_growth_cap"].mid * float(np.mean(situation.orders_per_month)),
            float(np.mean(situation.margin_of_order)),
        ),
    )  # fmt: skip
    for name, members, cap_month, worth in groups:
        if not members.any() or cap_month <= 0.0 or worth <= 0.0:
            continue
        cap = np.array(cap_month * months)
        row = builder.row(name, np.where(members, orders, 0.0), lo=0.0, hi=0.0)
        knots = _GROWTH_KNOTS * float(cap)
        _segments(builder, row, knots, grown(knots, cap, exponent), a * worth * in_time)


def _overlap(builder: _Rows, situation: Situation, aware: FloatArray) -> None:
    """People reached by several channels are made aware once: N·(1 − e^(−sum/N)) of those who were not."""
    worth = situation.awareness_weight * float(np.mean(situation.worth_of_awareness))
    unaware = float(np.mean(situation.people * situation.unaware))
    if worth <= 0.0 or unaware <= 0.0 or not len(aware):
        return
    row = builder.row("awareness", aware, lo=0.0, hi=0.0)
    knots = _OVERLAP_KNOTS * unaware
    _segments(builder, row, knots, -unaware * np.expm1(-knots / unaware), worth)


def _assets(
    builder: _Rows,
    situation: Situation,
    channels: list[str],
    options: list[tuple[Option, ...]],
    model: Mapping[str, Quantity],
    months: float,
    *,
    money_at: int,
    hours_at: int,
    spend_all: bool,
) -> tuple[str, ...]:
    """Assets that are missing and can be made: paid once, whatever the number of channels that need them."""
    needs: dict[str, list[int]] = {}
    for unit, forms in enumerate(options):
        channel = forms[0].channel
        for asset in channel.builds:
            # Where one of several assets is enough, it is built only when none of them is there.
            enough = asset in channel.asset_any and situation.assets.intersection(channel.asset_any)
            if asset not in situation.assets and not enough:
                needs.setdefault(asset, []).append(unit)
    for asset, members in sorted(needs.items()):
        hours = model[f"setup_hours.{asset}"].mid
        usd = model.get(f"setup_usd.{asset}")
        money = usd.mid * situation.country.media_level.mid if usd is not None else 0.0
        value = -(hours * situation.hour_cost + (0.0 if spend_all else money))
        builder.switch(value, {money_at: money / months, hours_at: hours / months}, tuple(members))
    return tuple(sorted(needs))
