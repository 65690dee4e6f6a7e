"""What channels share: rows of the allocation for pools and capacity, and concave losses as segments.

All of it is linear in the columns, or a concave loss in segments that the linear program treats exactly.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.allocation import AllocationProblem
from rawafid.advisor.curves import Curves, Option
from rawafid.advisor.draws import FloatArray, IntArray
from rawafid.advisor.situation import Situation
from rawafid.knowledge.sources import Quantity

_GROWTH_KNOTS: Final = np.array([0.0, 0.25, 0.4, 0.55, 0.7, 0.85, 1.0, 1.2, 1.5, 2.0, 3.0, 5.0])
_OVERLAP_KNOTS: Final = np.array([0.0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The nodes of the problem by unit, option and level, and where each comes from in the curves; [K]."""

    row: IntArray  # of the curves
    node: IntArray  # of that row
    unit: IntArray
    option: IntArray  # within the unit
    options: tuple[Option, ...]  # of each node

    def of(self, array: FloatArray) -> FloatArray:
        """A curve array [rows, nodes] (or [rows], the same for all nodes of a row) at the columns."""
        if not len(self.row):
            return np.zeros(0)
        return np.asarray(array[self.row, self.node] if array.ndim == 2 else array[self.row])


class Rows:
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

    def value_row(self, name: str, worth: FloatArray, *, lo: float) -> int:
        """A row that holds the value so far: of nodes, and of the extras and switches added before it."""
        row = self.row(name, worth, lo=lo)
        for value, _, usage in self.extras:
            if value != 0.0:
                usage[row] = value
        for value, usage, _ in self.switches:
            if value != 0.0:
                usage[row] = value
        return row

    @property
    def extra_count(self) -> int:
        return len(self.extras)

    def extra(self, value: float, limit: float, usage: dict[int, float]) -> None:
        self.extras.append((value, limit, usage))

    def switch(self, value: float, usage: dict[int, float], units: tuple[int, ...]) -> None:
        self.switches.append((value, usage, units))

    def problem(
        self,
        *,
        unit_count: int,
        node_unit: np.ndarray,
        node_option: np.ndarray,
        value: FloatArray,
        required: tuple[int, ...],
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


def share_pools(
    builder: Rows, situation: Situation, curves: Curves, model: Mapping[str, Quantity], columns: Columns
) -> None:
    """Rows of what channels draw from together: searches, the contact list, own visits, capacity."""
    obtained, responses = columns.of(curves.obtained), columns.of(curves.responses)
    options = columns.options
    searching = np.array([o.channel.pool == "searches" for o in options], dtype=bool)
    if searching.any():
        # People made aware search by name later: demand made upstream is harvested downstream. On average
        # over the horizon, half of those whom it makes aware already are.
        by_name = model["brand_searches_per_aware_person"].mid * 0.5
        searches = float(np.mean(situation.searches_per_month + situation.brand_searches_per_month))
        usage = np.where(searching, responses, 0.0) - by_name * columns.of(curves.aware_total)
        builder.row("searches", usage, hi=model["most_share_of_searches"].mid * searches)
    listed = np.array([o.channel.pool == "list" for o in options], dtype=bool)
    if listed.any():
        sends = model["most_sends_per_contact_month"].mid * float(np.mean(situation.contact_list))
        builder.row("contact_list", np.where(listed, obtained, 0.0), hi=sends)
    again = np.array([o.channel.ceiling_rule == "share_of_visits" for o in options], dtype=bool)
    if again.any():
        rate = next(o for o in options if o.channel.ceiling_rule == "share_of_visits").channel.ceiling.mid
        brings = np.array([o.channel.response_stage == "visit" and o.channel.buyer == "new" for o in options])
        usage = np.where(again, obtained, 0.0) - rate * np.where(brings & ~again, responses, 0.0)
        builder.row("own_visits", usage, hi=rate * float(np.mean(situation.visits_per_month)))
    if math.isfinite(situation.capacity_per_month):
        # Whatever growth takes up: what could be served does not depend on how large the business is.
        new = np.array([o.channel.buyer == "new" for o in options], dtype=bool)
        orders = np.where(new, columns.of(curves.orders), 0.0)
        builder.row("capacity", orders, hi=situation.capacity_per_month)


def grown(total: FloatArray, cap: FloatArray, exponent: float) -> FloatArray:
    """What a business can take up of `total` further orders: total·(1 + (total/cap)^k)^(−1/k)."""
    ratio = total / np.maximum(cap, 1e-12)
    return np.asarray(total * (1.0 + ratio**exponent) ** (-1.0 / exponent), dtype=np.float64)


def _segments(builder: Rows, row: int, segments: tuple[FloatArray, FloatArray], worth: float) -> None:
    """A concave loss in segments; each unit lost costs `worth`, beyond the last of them all is lost."""
    for length, share in zip(*(part.tolist() for part in segments), strict=True):
        builder.extra(-worth * share, length, {row: -1.0})
    builder.extra(-worth, math.inf, {row: -1.0})


def _lost(knots: FloatArray, kept: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Lengths of the segments between `knots` of a total, and the share of each that is not kept."""
    lengths = np.diff(knots)
    return lengths, np.maximum.accumulate(np.maximum(np.diff(knots - kept) / lengths, 0.0), axis=-1)


def growth_segments(cap: FloatArray, exponent: float) -> tuple[FloatArray, FloatArray]:
    """Segments of what a business cannot take up of further orders, and the share of each that is lost."""
    knots = _GROWTH_KNOTS * cap[..., None]
    return _lost(knots, grown(knots, cap[..., None], exponent))


def overlap_segments(unaware: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Segments of people made aware by several channels, and the share of each who were so already."""
    knots = _OVERLAP_KNOTS * unaware[..., None]
    return _lost(knots, -unaware[..., None] * np.expm1(-knots / unaware[..., None]))


def bound_growth(
    builder: Rows, situation: Situation, curves: Curves, model: Mapping[str, Quantity], columns: Columns
) -> None:
    """No business grows without bound: further orders beyond what its size can take up are lost."""
    orders = columns.of(curves.orders_total)
    new = np.array([o.channel.buyer == "new" for o in columns.options], dtype=bool)
    in_time = float(np.mean(curves.timing.in_time))
    caps = growth_caps(situation, model)
    for name, members in (("growth", new), ("repeat_growth", ~new)):
        cap, worth = caps[name]
        if not members.any() or cap <= 0.0 or worth <= 0.0:
            continue
        row = builder.row(name, np.where(members, orders, 0.0), lo=0.0, hi=0.0)
        segments = growth_segments(np.array(cap), model["growth_exponent"].mid)
        _segments(builder, row, segments, situation.sales_weight * worth * in_time)


def growth_caps(situation: Situation, model: Mapping[str, Quantity]) -> dict[str, tuple[float, float]]:
    """Orders over the horizon that growth can take up, and the mean worth of one: new and repeat."""
    months = float(situation.horizon_months)
    return {
        "growth": (
            float(np.mean(situation.growth_cap_per_month)) * months,
            float(np.mean(situation.worth_of_customer)),
        ),
        "repeat_growth": (
            model["repeat_growth_cap"].mid * float(np.mean(situation.orders_per_month)) * months,
            float(np.mean(situation.margin_of_order)),
        ),
    }


def bound_overlap(builder: Rows, situation: Situation, curves: Curves, columns: Columns) -> None:
    """People reached by several channels are made aware once: N·(1 − e^(−sum/N)) of those who were not."""
    aware = columns.of(curves.aware_total)
    worth = situation.awareness_weight * float(np.mean(situation.worth_of_awareness))
    unaware = float(np.mean(situation.people * situation.unaware))
    if worth <= 0.0 or unaware <= 0.0 or not len(aware):
        return
    row = builder.row("awareness", aware, lo=0.0, hi=0.0)
    _segments(builder, row, overlap_segments(np.array(unaware)), worth)


def build_assets(
    builder: Rows,
    situation: Situation,
    units: list[tuple[Option, ...]],
    model: Mapping[str, Quantity],
    *,
    money_row: int,
    hours_row: int,
    money_is_free: bool,
) -> tuple[str, ...]:
    """Assets that are missing and can be made: paid once, whatever the number of channels that need them.

    Returns their ids in the order of the problem's switches.
    """
    months = float(situation.horizon_months)
    needs: dict[str, list[int]] = {}
    for unit, forms in enumerate(units):
        channel = forms[0].channel
        for asset in channel.builds:
            # Where one of several assets is enough, it is built only when none of them is there.
            enough = asset in channel.asset_any and situation.assets.intersection(channel.asset_any)
            if asset not in situation.assets and not enough:
                needs.setdefault(asset, []).append(unit)
    for name, members in sorted(needs.items()):
        hours, money = asset_cost(name, situation, model)
        value = -(hours * situation.hour_cost + (0.0 if money_is_free else money))
        builder.switch(value, {money_row: money / months, hours_row: hours / months}, tuple(members))
    return tuple(sorted(needs))


def asset_cost(asset: str, situation: Situation, model: Mapping[str, Quantity]) -> tuple[float, float]:
    """Hours and US dollars that making an asset takes, once."""
    usd = model.get(f"setup_usd.{asset}")
    money = usd.mid * situation.country.media_level.mid if usd is not None else 0.0
    return model[f"setup_hours.{asset}"].mid, money
