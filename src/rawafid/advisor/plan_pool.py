"""What a few plans are worth under many sets of answers at once: the pool behind the reasons for a plan.

A plan is effort: channels at their levels, with the money and hours of the study that made it. Under other
answers the same effort brings something else, channels that these rule out fall away with their cost, and
set-up and missing assets are charged as these answers have them. So every plan can be valued under every
set of answers, and no split is solved anew.

Answers that share what is no draw (trade, assets, horizon, cash window, channels running) are valued
together, their draws laid end to end, by the same code that draws the curves of the split.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np

from rawafid.advisor.curves import SHOP_HOUR_USD, Brought, Option, brought_at, options_of
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Weighed
from rawafid.advisor.forecast import Used
from rawafid.advisor.own_results import own_results
from rawafid.advisor.response import Deck, Evidence, Market, market_for
from rawafid.advisor.runs_of_draws import RepeatedDeck, draws_of, end_to_end, with_evidence
from rawafid.advisor.sharing import asset_cost, grown, growth_caps
from rawafid.advisor.situation import Situation
from rawafid.advisor.split import certainty_equivalent, given_for_pull, pull_on
from rawafid.advisor.study import Study
from rawafid.advisor.timing import timing_for
from rawafid.advisor.told import Reader, Told
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers, number, rows
from rawafid.knowledge.library import Knowledge

NEUTRAL_PLACE: Final = 0.5
"""Place of an empty plan on both axes: neither here nor there."""
_STILL_PAYS: Final = 0.9
"""Share of its upkeep that a channel must bring to be kept; what is between is within what draws tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledPlan:
    """A plan of the pool, and the locked channels (money a month, US dollars) that it was made for."""

    used: tuple[Used, ...]
    locked: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worths:
    """The plans of a pool under sets of answers; arrays [answers, plans], shares [answers, plans, channels].

    `averse` is what is maximised (with risk), minus infinity where a plan leaves out a locked channel; `pull`
    is what its distance from the share of brand work takes off it when plans are chosen. Where a plan is
    the best, `given_up` dollars and `given_up_share` of it may go to come nearer to that share; `value` is
    without risk and pull. US dollars over horizon and tail.
    """

    averse: FloatArray
    pull: FloatArray
    given_up: FloatArray
    given_up_share: FloatArray
    value: FloatArray
    upstream: FloatArray
    inbound: FloatArray
    shares: FloatArray


class PlanPool:
    """Plans to be valued under any answers of the client whose study is given.

    `deck` sets the draws; its catalogue must be that of `knowledge`. Money is US dollars.
    """

    def __init__(
        self,
        plans: Sequence[PooledPlan],
        client: Study,
        options: Options,
        knowledge: Knowledge,
        deck: Deck,
    ) -> None:
        self.plans = tuple(plans)
        self.client, self.options, self.knowledge = client, options, knowledge
        self.whole = deck
        catalogue = deck.catalogue
        items = [(k, item) for k, plan in enumerate(plans) for item in plan.used]
        # Own accounts lend trust to one another's reading of the market, so that they always belong to it.
        wanted = {item.option.channel.id for _, item in items} | set(catalogue.groups["social_org"])
        wanted |= client.situation.running  # what the client's own totals are set against
        channels = {id: channel for id, channel in catalogue.channels.items() if id in wanted}
        self.deck = Deck(replace(catalogue, channels=channels), deck.draws)
        self.channels = self.deck.ids
        named = rows(client.answers, "heard_from") or {}
        spoken_of = {id: channel for id, channel in channels.items() if id in named}
        if client.situation.running and number(client.answers, "monthly_customers"):
            spoken_of = channels  # the common level moves them all
        self._named = Deck(replace(catalogue, channels=spoken_of), deck.draws)
        self._decks: dict[int, Deck] = {1: self.deck}
        self._reader = Reader(client, options, knowledge, deck=self.deck, split=deck)
        # Entries: each channel in one form at one level once; items: a plan's use of an entry.
        forms = {(o.channel.id, o.objective): o for o in options_of(self.deck)}
        entries: dict[tuple[str, str | None, float], int] = {}
        for _, item in items:
            entries.setdefault((item.option.channel.id, item.option.objective, item.level), len(entries))
        self._forms: tuple[Option, ...] = tuple(forms[channel, form] for channel, form, _ in entries)
        self._levels = np.array([level for _, _, level in entries])
        self._rows = np.array([form.position for form in self._forms], dtype=np.int64)
        self._entry = np.array(
            [entries[i.option.channel.id, i.option.objective, i.level] for _, i in items], dtype=np.int64
        )
        self._of_plan = np.zeros((len(items), len(plans)))
        self._of_plan[np.arange(len(items)), [k for k, _ in items]] = 1.0
        self._cost = np.array([item.cost_per_month for _, item in items])
        self._money = np.array([item.money for _, item in items])
        self._upstream = np.array([item.option.upstream for _, item in items])
        self._inbound = np.array([item.option.inbound for _, item in items])
        self._new = np.array([item.option.channel.buyer == "new" for _, item in items], dtype=bool)
        self._channel = self._rows[self._entry] if len(items) else np.zeros(0, dtype=np.int64)

    def worths(self, answers: Sequence[Answers], *, as_they_are: bool = False) -> Worths:
        """Value every plan under every set of answers (hidden ones already left out).

        A channel that brings less than its upkeep is given up, as the split would, unless plans are
        to be taken `as_they_are`.
        """
        states = [self._reader.read(one) for one in answers]
        groups: dict[tuple[object, ...], list[int]] = {}
        for s, state in enumerate(states):
            groups.setdefault(state.group, []).append(s)
        size, plans = len(states), len(self.plans)
        sheet = Worths(
            averse=np.empty((size, plans)), pull=np.empty((size, plans)), given_up=np.empty((size, plans)),
            given_up_share=np.empty((size, plans)),
            value=np.empty((size, plans)), upstream=np.empty((size, plans)), inbound=np.empty((size, plans)),
            shares=np.empty((size, plans, len(self.channels))),
        )  # fmt: skip
        for members in groups.values():
            found = self._group([states[s] for s in members], as_they_are=as_they_are)
            for field in fields(Worths):
                getattr(sheet, field.name)[members] = getattr(found, field.name)
        return sheet

    # Many sets of answers with one trade, horizon and so on.

    def _group(self, states: list[Told], *, as_they_are: bool) -> Worths:
        count = len(states)
        brought, in_time = self._brought(states)
        live = np.array([state.live for state in states])[:, self._channel]
        months = float(states[0].situation.horizon_months)
        sales_weight = np.array([state.situation.sales_weight for state in states])
        aware_weight = np.array([state.situation.awareness_weight for state in states])
        gross = sales_weight[:, None] * brought.sales_worth[:, :, 0]
        gross = gross + aware_weight[:, None] * brought.awareness_worth[:, :, 0]
        gross = gross[:, self._entry]
        sigma = np.array([state.sigma for state in states])[:, self._channel]
        worth = np.empty_like(gross)
        for gamma in sorted({state.lean.gamma for state in states}):
            mine = [s for s, state in enumerate(states) if state.lean.gamma == gamma]
            worth[mine] = certainty_equivalent(gross[mine], sigma[mine], gamma)
        # Money that is to be spent whatever happens is no cost of one plan rather than another.
        upkeep = self._cost - (self._money if self.options.spend_all else 0.0)
        if not as_they_are:
            forced = np.array([[state.wants(channel) for channel in self.channels] for state in states])
            live = live * ((worth >= _STILL_PAYS * months * upkeep) | forced[:, self._channel])
        gross, worth = gross * live, worth * live
        setup_money, setup_hours = self._setup(states, live)
        hour = states[0].situation.hour_cost
        cost = self._by_plan(live * self._cost)
        lost = self._lost(states, brought, in_time, live)
        value = self._by_plan(gross) - months * cost - setup_money - setup_hours * hour - lost
        spent = months * self._by_plan(live * upkeep) + setup_hours * hour
        spent += 0.0 if self.options.spend_all else setup_money
        averse = self._by_plan(worth) - spent - lost
        upstream = self._by_plan(live * self._cost * self._upstream)
        inbound = self._by_plan(live * self._cost * self._inbound)
        pull, given_up, given_up_share = (np.empty_like(cost) for _ in range(3))
        for s, state in enumerate(states):
            lean = state.lean
            off = upstream[s] - lean.brand_share * cost[s]
            pull[s] = pull_on(off, lean)
            given_up[s], given_up_share[s] = given_for_pull(off, lean)
            for k, plan in enumerate(self.plans):
                if state.locked and state.locked != plan.locked:
                    averse[s, k] = -math.inf
        whole = np.where(cost > 0.0, cost, 1.0)
        shares = np.zeros((count, len(self.plans), len(self.channels)))
        for item in range(len(self._entry)):
            k = int(self._of_plan[item].argmax())
            shares[:, k, self._channel[item]] += live[:, item] * self._cost[item]
        return Worths(
            averse=averse,
            pull=pull,
            given_up=given_up,
            given_up_share=given_up_share,
            value=value,
            upstream=np.where(cost > 0.0, upstream / whole, NEUTRAL_PLACE),
            inbound=np.where(cost > 0.0, inbound / whole, NEUTRAL_PLACE),
            shares=shares / whole[:, :, None],
        )

    def _by_plan(self, of_items: FloatArray) -> FloatArray:
        """Sums over the items of each plan: [states, items] → [states, plans], without BLAS."""
        return np.asarray(np.einsum("si,ik->sk", of_items, self._of_plan), dtype=np.float64)

    def _brought(self, states: list[Told]) -> tuple[Brought, FloatArray]:
        """What each entry brings in each state, and the mean share of margin that lands in time by state."""
        runs = len(states)
        deck = self._decks.setdefault(runs, RepeatedDeck(self.deck, runs))
        situation = end_to_end([state.situation for state in states])
        none = np.zeros(len(self.channels))
        market = market_for(situation, Evidence(action=none, aware=none, price=none, spread=none), deck)
        market = with_evidence(market, [state.evidence for state in states], deck)
        market = self._with_own_results(market, states)
        timing = timing_for(deck.channels, situation)
        brought = brought_at(situation, deck, market, timing, self._forms, self._levels[:, None], runs=runs)
        # Growth weighs what lands in time over all channels, used or not.
        in_time = timing_for(self.whole.channels, situation).in_time.reshape(len(self.whole.ids), runs, -1)
        return brought, np.asarray(in_time.mean(axis=(0, 2)))

    def _with_own_results(self, market: Market, states: list[Told]) -> Market:
        """Each state's orders moved by the client's own results, and its spread with them."""
        if not self._named.ids:
            return market
        orders, size = market.orders.copy(), self.deck.draws.size
        place = np.array([self.deck.position[id] for id in self._named.ids], dtype=np.int64)
        of_named = replace(market, **{f.name: getattr(market, f.name)[place] for f in fields(Market)})
        for s, state in enumerate(states):
            if not number(state.answers, "monthly_customers"):
                continue
            mine = slice(s * size, (s + 1) * size)
            weighed: Weighed = replace(self.client.weighed, sigma=state.sigma[place])
            for result in own_results(
                state.answers, state.situation, draws_of(of_named, mine), weighed, self._named
            ):
                i = self.deck.position[result.channel]
                orders[i, mine] *= math.exp(result.shift)
                state.sigma[i] = result.remaining_sigma
        return replace(market, orders=orders)

    def _setup(self, states: list[Told], live: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Money and hours once, by state and plan: channels that are new, requirements, missing assets."""
        situation, model = states[0].situation, self.knowledge.catalogue.model
        money, hours = np.zeros((2, len(states), len(self.channels)))
        place = [self._start_of(channel, situation) for channel in self.channels]
        for s, state in enumerate(states):
            locked = state.locked
            for i, channel in enumerate(self.channels):
                if channel in situation.running or channel in locked:
                    continue
                money[s, i], hours[s, i] = place[i]
                for one in state.costs:
                    if channel in one.channels:
                        money[s, i] += one.setup_usd.mid * situation.country.media_level.mid
                        hours[s, i] += one.setup_hours.mid
        by_plan_money = self._by_plan(live * money[:, self._channel])
        by_plan_hours = self._by_plan(live * hours[:, self._channel])
        for asset, needed in self._missing(situation).items():
            asset_hours, asset_money = asset_cost(asset, situation, model)
            builds = (self._by_plan(live * needed) > 0.0).astype(np.float64)
            by_plan_money += asset_money * builds
            by_plan_hours += asset_hours * builds
        return by_plan_money, by_plan_hours

    def _start_of(self, channel: str, situation: Situation) -> tuple[float, float]:
        """Money and hours that starting a channel takes, once: done by hand where the work costs nothing."""
        i = self.deck.position[channel]
        one, level = self.deck.channels[i], situation.country.media_level.mid
        if self.deck.by_hours[i] and one.min_cash_usd_month.low <= 0.0 and one.price.mid <= 0.0:
            return 0.0, one.setup_once_usd.mid / SHOP_HOUR_USD
        return one.setup_once_usd.mid * level, 0.0

    def _missing(self, situation: Situation) -> dict[str, FloatArray]:
        """Assets that are missing and can be made, with the items that need each; 1 or 0 by item."""
        found: dict[str, FloatArray] = {}
        for i, channel in enumerate(self.deck.channels):
            for asset in channel.builds:
                enough = asset in channel.asset_any and situation.assets.intersection(channel.asset_any)
                if asset not in situation.assets and not enough:
                    needed = found.setdefault(asset, np.zeros(len(self._entry)))
                    needed[self._channel == i] = 1.0
        return dict(sorted(found.items()))

    def _lost(
        self, states: list[Told], brought: Brought, in_time: FloatArray, live: FloatArray
    ) -> FloatArray:
        """What growth and capacity cannot take up and what channels reach twice; by state and plan."""
        model = self.knowledge.catalogue.model
        orders = brought.orders_total[:, self._entry, 0] * live
        totals = {
            "growth": self._by_plan(orders * self._new),
            "repeat_growth": self._by_plan(orders * ~self._new),
        }
        aware = self._by_plan(brought.aware_total[:, self._entry, 0] * live)
        lost = np.zeros((len(states), len(self.plans)))
        for s, state in enumerate(states):
            situation = state.situation
            for kind, (cap, worth) in growth_caps(situation, model).items():
                total = totals[kind][s]
                kept = grown(total, np.array(cap), model["growth_exponent"].mid)
                if kind == "growth":
                    kept = np.minimum(kept, situation.capacity_per_month * situation.horizon_months)
                price = situation.sales_weight * float(in_time[s]) * worth
                lost[s] += price * np.maximum(total - kept, 0.0)
            unaware = float(np.mean(situation.people * situation.unaware))
            if unaware > 0.0:
                twice = aware[s] + unaware * np.expm1(-aware[s] / unaware)
                worth = situation.awareness_weight * float(np.mean(situation.worth_of_awareness))
                lost[s] += worth * twice
        return lost
