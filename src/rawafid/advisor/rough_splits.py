"""The problems of one client under many sets of answers, side by side in arrays and solved roughly.

What `split_for` builds for one set of answers and `relaxed` solves: the same values, rows and extras, with
all levels of all forms in place (those that may not be used held at nothing). So everything but the linear
programs themselves is calculated once for all, and they begin where the first of them ended.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.curves import Curves, Option
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.linear_program import LinearProgram
from rawafid.advisor.response import Deck
from rawafid.advisor.sharing import asset_cost, growth_caps, growth_segments, overlap_segments
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import (
    CASH_ROW,
    Lean,
    Wishes,
    cash_back,
    certainty_equivalent,
    channels_kept_alive,
    last_in_use,
)

BoolArray = NDArray[np.bool_]
_OBJECTIVES: Final = (None, "brand", "sales", "mixed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One set of answers, understood, with its curves; all that are compared share the number of levels."""

    situation: Situation
    weighed: Weighed
    wishes: Wishes
    curves: Curves
    lean: Lean


@dataclass(frozen=True, slots=True, kw_only=True)
class RoughPlan:
    """A plan that may mix levels and forms. `cost` is US dollars a month by channel, `value` is maximised."""

    cost: Mapping[str, float]
    value: float
    weight: FloatArray  # [forms, levels]
    prices: Mapping[str, float]  # of the rows

    @property
    def shares(self) -> dict[str, float]:
        """Each channel's share of the cost; empty for an empty plan."""
        total = math.fsum(self.cost.values())
        return {channel: cost / total for channel, cost in self.cost.items()} if total > 0.0 else {}


class Starts:
    """One linear program after another: those of the same shape begin where the first of them ended.

    So what is found depends on the first of a shape, never on those between. Not to be shared by threads.
    """

    def __init__(self) -> None:
        self.program: LinearProgram | None = None
        self.ends: dict[tuple[object, ...], object] = {}


class RoughSplits:
    """The rough problems of some sets; arrays [sets, forms, levels]. Not to be shared by threads."""

    def __init__(self, sets: Sequence[Answered], deck: Deck, starts: Starts) -> None:
        self.sets, self.deck = sets, deck
        self.wishes = sets[0].wishes  # what is asked for beside the limits of channels is the same in all
        self._line_up()
        self.months = self._each(lambda one: float(one.situation.horizon_months))
        self.money, self.hours = self._stacked("money"), self._stacked("hours")
        self.level = self._stacked("level")
        self.setup_money = self._stacked("setup_money")[:, :, None]
        self.setup_hours = self._stacked("setup_hours")[:, :, None]
        self.hour_cost = self._each(lambda one: one.situation.hour_cost)
        self.monthly = self.money + self.hours * self.hour_cost[:, None, None]
        self.channels = tuple(dict.fromkeys(option.channel.id for option in self.options))
        place = {channel: unit for unit, channel in enumerate(self.channels)}
        self.unit = np.array([place[option.channel.id] for option in self.options], dtype=np.int64)
        self._weigh()
        self._choose()
        self.usage: dict[str, FloatArray] = {}  # by row
        self._lo: list[FloatArray] = []
        self._hi: list[FloatArray] = []
        self._extras: list[tuple[FloatArray, FloatArray, Mapping[str, float | FloatArray]]] = []
        self._limit_rows()
        self._share_rows()
        self._cash_row()
        self._losses()
        self._pull()
        self._starts = starts
        self._shape = tuple(self._place), tuple(self.usage), len(self._extras), tuple(self._assets)

    def _line_up(self) -> None:
        """The forms that any of the sets has, in the order of the deck, and where those of each stand."""
        found: dict[tuple[str, str | None], Option] = {}
        kinds = {id(one.curves.options): one.curves.options for one in self.sets}
        for options in kinds.values():
            found.update(((o.channel.id, o.objective), o) for o in options)
        order = {objective: k for k, objective in enumerate(_OBJECTIVES)}
        names = sorted(found, key=lambda name: (found[name].position, order[name[1]]))
        self.options: tuple[Option, ...] = tuple(found[name] for name in names)
        self._place = {name: form for form, name in enumerate(names)}
        places = {
            key: np.array([self._place[o.channel.id, o.objective] for o in options], dtype=np.int64)
            for key, options in kinds.items()
        }
        self._at = [places[id(one.curves.options)] for one in self.sets]

    # What is stacked.

    def _stacked(self, name: str) -> FloatArray:
        """A curve array of every set; nothing for forms that a set has not."""
        shape = getattr(self.sets[0].curves, name).shape[1:]
        array = np.zeros((len(self.sets), len(self.options), *shape))
        for s, one in enumerate(self.sets):
            array[s, self._at[s]] = getattr(one.curves, name)
        return array

    def _each(self, value: Callable[[Answered], float]) -> FloatArray:
        return np.array([value(one) for one in self.sets], dtype=np.float64)

    def _means(self, name: str) -> FloatArray:
        return np.asarray(np.array([getattr(one.situation, name) for one in self.sets]).mean(axis=1))

    def _trait(self, of: Callable[[Option], float]) -> FloatArray:
        return np.array([of(option) for option in self.options], dtype=np.float64)[:, None]

    # Values and levels.

    def _weigh(self) -> None:
        """What is maximised, and the plain net value: as `values_of`."""
        sales = self._each(lambda one: one.situation.sales_weight)[:, None, None]
        aware = self._each(lambda one: one.situation.awareness_weight)[:, None, None]
        gross = sales * self._stacked("sales_worth") + aware * self._stacked("awareness_worth")
        position = np.array([option.position for option in self.options], dtype=np.int64)
        sigma = np.array([one.weighed.sigma[position] for one in self.sets])
        sigma = np.repeat(sigma[:, :, None], gross.shape[2], axis=2)
        gamma = self._each(lambda one: one.lean.gamma)
        worth = np.empty_like(gross)
        for value in np.unique(gamma):
            some = gamma == value
            worth[some] = certainty_equivalent(gross[some], sigma[some], float(value))
        months = self.months[:, None, None]
        work = (months * self.hours + self.setup_hours) * self.hour_cost[:, None, None]
        cash = months * self.money + self.setup_money
        self.value = worth - work - (0.0 if self.wishes.spend_all else 1.0) * cash
        self.net = gross - work - cash

    def _choose(self) -> None:
        """The levels that may be used, and the channels that must be on."""
        count, forms, levels = self.value.shape
        first, last = self.level[:, :, 0], self.level[:, :, -1]
        several = last > first + 1e-12
        locked, forced, used = np.zeros((3, count, forms), dtype=bool)
        most = np.full((count, forms), math.inf)
        active = np.zeros((count, forms))
        position = np.array([option.position for option in self.options], dtype=np.int64)
        for s, one in enumerate(self.sets):
            used[s, self._at[s]] = True
            active[s] = one.curves.timing.active_months[position]
            for form, option in enumerate(self.options):
                limit = one.wishes.limits.get(option.channel.id)
                if limit is not None:
                    locked[s, form], most[s, form] = limit.locked is not None, limit.most
                    forced[s, form] = locked[s, form] or limit.least > 0.0
                obstacle = one.weighed.obstacles.get(option.channel.id)
                if obstacle is not None and (not locked[s, form] or obstacle.code == "excluded"):
                    used[s, form] = False
        months = self.months[:, None]
        budget = self._each(lambda one: one.situation.budget_per_month)[:, None]
        hours = self._each(_all_hours)[:, None]
        usable = (
            (self.money[:, :, 0] <= most * (1.0 + 1e-9) + 1e-9)
            & (last >= first - 1e-12)
            & (active > 0.0)
            & (self.money[:, :, 0] + self.setup_money[:, :, 0] / months <= budget + 1e-9)
            & (self.hours[:, :, 0] + self.setup_hours[:, :, 0] / months <= hours + 1e-9)
        )
        best = np.where(several, self.value.argmax(axis=2), 0)
        at_best = best[:, :, None]
        pays = (np.take_along_axis(self.value, at_best, axis=2)[:, :, 0] > 0.0) & (
            np.take_along_axis(self.net, at_best, axis=2)[:, :, 0] > 0.0
        )
        pressing = np.array([one.situation.cash_is_pressing for one in self.sets])[:, None]
        end = np.where(several, last_in_use(self.value, pressing), 0)
        kept = np.where(usable & pays, end + 1, 0)
        every = forced | self.wishes.spend_all
        kept = np.where(every, np.where(usable, np.where(several, levels, 1), 0), kept)
        kept = np.where(used, np.where(locked, 1, kept), 0)
        self.live: BoolArray = np.arange(levels) < kept[:, :, None]
        self.required = np.zeros((count, len(self.channels)), dtype=bool)
        for form in range(forms):
            self.required[:, self.unit[form]] |= forced[:, form] & (kept[:, form] > 0)

    # Rows: as `split_for` and what it calls.

    def _row(
        self, name: str, usage: FloatArray, *, lo: float | FloatArray = -math.inf, hi: float | FloatArray
    ) -> None:
        self.usage[name] = np.broadcast_to(usage, self.value.shape)
        self._lo.append(np.broadcast_to(lo, len(self.sets)))
        self._hi.append(np.broadcast_to(hi, len(self.sets)))

    def _extra(
        self, value: FloatArray, limit: float | FloatArray, usage: Mapping[str, float | FloatArray]
    ) -> None:
        self._extras.append((value, np.broadcast_to(limit, len(self.sets)), usage))

    def _limit_rows(self) -> None:
        wishes, model = self.wishes, self.deck.catalogue.model
        self._row(
            "budget", self.money + self.setup_money / self.months[:, None, None],
            hi=self._each(lambda one: one.situation.budget_per_month),
        )  # fmt: skip
        self._row(
            "team_hours", self.hours + self.setup_hours / self.months[:, None, None],
            hi=self._each(lambda one: one.situation.team_hours_per_month),
        )  # fmt: skip
        chore = model["chore_weight_in_channel_count"].mid
        if wishes.max_channels is not None:
            self._row("channel_count", np.ones(1), hi=float(wishes.max_channels))
        else:
            alive = self._each(lambda one: float(channels_kept_alive(one.situation, model)))
            self._row("channel_count", self._trait(lambda o: chore if o.channel.chore else 1.0), hi=alive)
        for name, place, asked in (
            ("upstream_share", self._trait(lambda o: o.upstream), wishes.upstream_share),
            ("inbound_share", self._trait(lambda o: o.inbound), wishes.inbound_share),
        ):
            if asked is not None:
                self._row(f"{name}_most", (place - asked[1]) * self.monthly, hi=0.0)
                self._row(f"{name}_least", (asked[0] - place) * self.monthly, hi=0.0)
        hired = self._each(lambda one: one.situation.hire_price or 0.0)
        if (there := hired > 0.0).any():
            dearer = np.where(there, hired - self.hour_cost, 0.0) * (0.0 if wishes.spend_all else 1.0)
            limit = np.where(there, math.inf, 0.0)
            self._extra(-self.months * dearer, limit, {"budget": hired, "team_hours": -1.0})

    def _cash_row(self) -> None:
        """Money that must be back soon: what lands in time is no less than what is spent."""
        pressed = np.array([one.situation.cash_is_pressing for one in self.sets])
        if self.wishes.spend_all or not pressed.any():
            return
        back = np.zeros(self.value.shape)
        for s, one in enumerate(self.sets):
            back[s, self._at[s]] = cash_back(one.situation, one.curves)
        months = self.months[:, None, None]
        setup = self.setup_money + self.setup_hours * self.hour_cost[:, None, None]
        usage = (back - setup) / months - self.monthly
        kept = self.required[:, self.unit][:, :, None]
        self._row(CASH_ROW, np.where(kept, 0.0, usage), lo=np.where(pressed, 0.0, -math.inf), hi=math.inf)

    def _share_rows(self) -> None:
        model = self.deck.catalogue.model
        obtained, responses = self._stacked("obtained"), self._stacked("responses")
        self._aware = self._stacked("aware_total")
        searching = self._trait(lambda o: float(o.channel.pool == "searches"))
        if searching.any():
            by_name = model["brand_searches_per_aware_person"].mid * 0.5
            exist = self._means("searches_per_month") + self._means("brand_searches_per_month")
            self._row(
                "searches", searching * responses - by_name * self._aware,
                hi=model["most_share_of_searches"].mid * exist,
            )  # fmt: skip
        listed = self._trait(lambda o: float(o.channel.pool == "list"))
        if listed.any():
            sends = model["most_sends_per_contact_month"].mid * self._means("contact_list")
            self._row("contact_list", listed * obtained, hi=sends)
        again = self._trait(lambda o: float(o.channel.ceiling_rule == "share_of_visits"))
        if again.any():
            rule = "share_of_visits"
            rate = next(o.channel.ceiling.mid for o in self.options if o.channel.ceiling_rule == rule)
            brings = self._trait(
                lambda o: float(o.channel.response_stage == "visit" and o.channel.buyer == "new")
            )
            self._row(
                "own_visits", again * obtained - rate * brings * (1.0 - again) * responses,
                hi=rate * self._means("visits_per_month"),
            )  # fmt: skip
        capacity = self._each(lambda one: one.situation.capacity_per_month)
        if np.isfinite(capacity).any():
            new = self._trait(lambda o: float(o.channel.buyer == "new"))
            self._row("capacity", new * self._stacked("orders"), hi=capacity)

    def _losses(self) -> None:
        """What growth cannot take up and what several channels reach twice, in segments."""
        model, orders = self.deck.catalogue.model, self._stacked("orders_total")
        new = self._trait(lambda o: float(o.channel.buyer == "new"))
        in_time = self._each(lambda one: float(np.mean(one.curves.timing.in_time)))
        caps = [growth_caps(one.situation, model) for one in self.sets]
        for name, members in (("growth", new), ("repeat_growth", 1.0 - new)):
            cap = np.array([found[name][0] for found in caps])
            worth = np.array([found[name][1] for found in caps])
            worth = worth * in_time * self._each(lambda one: one.situation.sales_weight)
            self._loss(
                name, members * orders, (cap > 0.0) & (worth > 0.0), worth,
                growth_segments(np.maximum(cap, 1e-9), model["growth_exponent"].mid),
            )  # fmt: skip
        people = np.array([np.mean(one.situation.people * one.situation.unaware) for one in self.sets])
        worth = self._means("worth_of_awareness")
        worth = worth * self._each(lambda one: one.situation.awareness_weight)
        segments = overlap_segments(np.maximum(people, 1e-9))
        self._loss("awareness", self._aware, (people > 0.0) & (worth > 0.0), worth, segments)

    def _loss(
        self, name: str, usage: FloatArray, there: BoolArray, worth: FloatArray,
        segments: tuple[FloatArray, FloatArray],
    ) -> None:  # fmt: skip
        if not there.any():
            return
        self._row(name, usage, lo=np.where(there, 0.0, -math.inf), hi=np.where(there, 0.0, math.inf))
        for length, share in zip(*(part.T for part in segments), strict=True):
            self._extra(np.where(there, -worth * share, 0.0), np.where(there, length, 0.0), {name: -1.0})
        self._extra(np.where(there, -worth, 0.0), np.where(there, math.inf, 0.0), {name: -1.0})

    def _pull(self) -> None:
        pull, back = self._each(lambda one: one.lean.pull), self._each(lambda one: one.lean.back)
        there = (pull > 0.0) | (back > 0.0)
        if not there.any():
            return
        share = self._each(lambda one: one.lean.brand_share)[:, None, None]
        self._row(
            "brand_share", (self._trait(lambda o: o.upstream) - share) * self.monthly,
            lo=np.where(there, 0.0, -math.inf), hi=np.where(there, 0.0, math.inf),
        )  # fmt: skip
        flat = self._each(lambda one: one.lean.flat_cost)
        for strength, side in ((pull, 1.0), (back, -1.0)):
            self._extra(-strength / 4.0, np.where(there, flat, 0.0), {"brand_share": side})
            self._extra(-strength, np.where(there, math.inf, 0.0), {"brand_share": side})

    # The linear programs.

    @cached_property
    def _assets(self) -> dict[str, list[int]]:
        """Assets that can be made, with the channels that need them."""
        needs: dict[str, list[int]] = {}
        for unit, name in enumerate(self.channels):
            for asset in self.deck.catalogue.channels[name].builds:
                needs.setdefault(asset, []).append(unit)
        return dict(sorted(needs.items()))

    def _missing(self, asset: str, channel: str, one: Answered) -> bool:
        """Whether a channel needs the asset to be made: it is not there, nor another that is enough."""
        assets, enough = one.situation.assets, self.deck.catalogue.channels[channel].asset_any
        return asset not in assets and not (asset in enough and assets.intersection(enough))

    def _of_asset(self, asset: str) -> tuple[FloatArray, FloatArray, FloatArray]:
        """What making an asset is worth, and the money and hours a month that it takes; [sets]."""
        model = self.deck.catalogue.model
        hours, money = np.array([asset_cost(asset, one.situation, model) for one in self.sets]).T
        value = -(hours * self.hour_cost + (0.0 if self.wishes.spend_all else 1.0) * money)
        return value, money / self.months, hours / self.months

    @cached_property
    def _matrix(self) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray, FloatArray]:
        """Columns by rows [sets, columns, rows], costs, upper limits of columns, and limits of rows."""
        count, forms, levels = self.value.shape
        nodes, extras, assets = forms * levels, len(self._extras), len(self._assets)
        names = {name: row for row, name in enumerate(self.usage)}
        rows, units = len(names), len(self.channels)
        making = [self._of_asset(asset) for asset in self._assets]
        links = [(k, asset, unit) for k, asset in enumerate(self._assets) for unit in self._assets[asset]]
        block = np.zeros((count, nodes + extras + assets, rows + units + len(links)))
        unit_of = np.repeat(self.unit, levels)
        live = self.live.reshape(count, nodes)
        for name, row in names.items():
            block[:, :nodes, row] = np.where(live, self.usage[name].reshape(count, nodes), 0.0)
        block[:, np.arange(nodes), rows + unit_of] = 1.0
        for e, (_, _, usage) in enumerate(self._extras):
            for name, use in usage.items():
                block[:, nodes + e, names[name]] = use
        for k, (_, money, hours) in enumerate(making):
            block[:, nodes + extras + k, names["budget"]] = money
            block[:, nodes + extras + k, names["team_hours"]] = hours
        for link, (k, asset, unit) in enumerate(links):
            missing = self._each(lambda one, a=asset, u=unit: self._missing(a, self.channels[u], one))  # type: ignore[misc]  # bound now
            block[:, nodes + extras + k, rows + units + link] = -1.0
            block[:, np.flatnonzero(unit_of == unit), rows + units + link] = missing[:, None]
        cost = np.concatenate(
            (
                np.where(live, self.value.reshape(count, nodes), 0.0),
                np.array([value for value, _, _ in self._extras]).reshape(extras, count).T,
                np.array([value for value, _, _ in making]).reshape(assets, count).T,
            ),
            axis=1,
        )
        upper = np.concatenate(
            (
                live.astype(np.float64),
                np.array([limit for _, limit, _ in self._extras]).reshape(extras, count).T,
                np.ones((count, assets)),
            ),
            axis=1,
        )
        free = np.full((count, len(links)), -math.inf)
        lo = np.concatenate((np.array(self._lo).T, self.required.astype(np.float64), free), axis=1)
        hi = np.concatenate((np.array(self._hi).T, np.ones((count, units)), np.zeros_like(free)), axis=1)
        return block, cost, upper, lo, hi

    def solve(self, s: int) -> RoughPlan:
        """The plan of one set; empty and worth −inf where its wishes cannot be met."""
        block, cost, upper, lo, hi = (array[s] for array in self._matrix)
        # Every row by its largest entry, the objective by its own: HiGHS works with absolute tolerances.
        size = np.abs(block).max(axis=0, initial=0.0)
        size = np.where(size > 0.0, size, 1.0)
        forms, levels = self.value.shape[1:]
        nodes = forms * levels
        top = float(np.abs(cost[:nodes]).max(initial=0.0)) or 1.0
        column, row = self._pattern
        starts = self._starts
        if starts.program is None:
            starts.program = LinearProgram(lo / size, hi / size)
        else:
            starts.program.restart(lo / size, hi / size)
        program = starts.program
        program.add_columns(
            cost / top, upper, starts=self._first, rows=row, entries=block[column, row] / size[row]
        )
        if self._shape in starts.ends:
            program.begin_at(starts.ends[self._shape])
        if program.solve() != "optimal":
            return RoughPlan(cost={}, value=-math.inf, weight=np.zeros((forms, levels)), prices={})
        if self._shape not in starts.ends:
            starts.ends[self._shape] = program.basis()
        weight = program.primal[:nodes].reshape(forms, levels)
        by_unit = np.bincount(self.unit, (weight * self.monthly[s]).sum(axis=1), len(self.channels))
        prices = program.dual[: len(self.usage)] * top / size[: len(self.usage)]
        return RoughPlan(
            cost={c: float(x) for c, x in zip(self.channels, by_unit, strict=True) if x > 0.0},
            value=program.objective * top,
            weight=weight,
            prices=dict(zip(self.usage, prices.tolist(), strict=True)),
        )

    @cached_property
    def _pattern(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Column and row of every entry that any of the sets has."""
        column, row = np.nonzero((self._matrix[0] != 0.0).any(axis=0))
        return column, row

    @cached_property
    def _first(self) -> NDArray[np.int64]:
        return np.searchsorted(self._pattern[0], np.arange(self._matrix[0].shape[1] + 1))

    def profit(self, prices: Mapping[str, float]) -> FloatArray:
        """What each node is worth at some prices of the rows; nothing where it may not be used."""
        profit = self.value.copy()
        for name, usage in self.usage.items():
            price = prices.get(name, 0.0)
            if price != 0.0:
                profit -= price * usage
        return profit


def _all_hours(one: Answered) -> float:
    """Hours a month that there are and that the whole budget could hire."""
    situation = one.situation
    hours = situation.team_hours_per_month
    return hours + situation.budget_per_month / situation.hire_price if situation.hire_price else hours
