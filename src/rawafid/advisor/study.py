"""From answers to a certified plan: the straight line that advice and every "what if" go through."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from rawafid.advisor.allocation import Plan, solve
from rawafid.advisor.curves import (
    SCOUT_NODES,
    Bounds,
    Curves,
    Limits,
    Option,
    bounds_of,
    curves_for,
    ladder_step,
    options_of,
)
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.evidence import Weighed, weigh
from rawafid.advisor.forecast import Used
from rawafid.advisor.own_results import OwnResult, moved, own_results, with_own_results
from rawafid.advisor.plan_in_use import at, used_of
from rawafid.advisor.relaxed_split import relaxed
from rawafid.advisor.response import Deck, Market, is_labour, market_for
from rawafid.advisor.risk import Cases, polished
from rawafid.advisor.rounding import Rounded, round_plan
from rawafid.advisor.situation import Situation, in_usd, understand
from rawafid.advisor.split import (
    BRAND_WORK_FROM,
    NO_LEAN,
    Lean,
    Split,
    Wishes,
    given_for_pull,
    split_for,
)
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers, choice, chosen, rows
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

WHAT_IF_ROOM: Final = 2.0
"""How much further than under the present answers a channel may go under another one."""
GIVEN_UP_EXPONENT: Final = 3.0
"""How steeply what the pull may give up grows with the share of brand work; its constants hold at a half."""
_KEPT_BRAND_WORK: Final = 0.98
"""Of the brand work of the plan without the pull; the rest is room for round amounts."""
_COST_AT_STAKE: Final = 0.25
"""Part of the cost that is taken off, so that what hardly brings more than it costs does not count."""
_LEAST_BOUGHT: Final = 0.5
"""Points of the share that each hundredth of the value given up must buy at least."""
MOST_BRAND_SHARE: Final = 0.72
"""No share beyond it is asked for: most brand channels themselves lie at 0.7 to 0.85."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Basis:
    """What the plan without any lean spends and returns; US dollars a month, `value` over the horizon.

    `at_stake`, over the horizon, is the scale of what could be won or lost: see `_at_stake`.
    """

    money: float
    cost: float
    returned: float
    at_stake: float
    value: float
    furthest: (
        FloatArray  # [channels of the deck] level just past the best of each; inf where it was not scouted
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One client at one set of answers: what was understood, the problem, the plan and its use."""

    answers: Answers
    situation: Situation
    weighed: Weighed
    own: tuple[OwnResult, ...]
    market: Market
    curves: Curves
    wishes: Wishes
    lean: Lean
    split: Split
    plan: Plan
    exact: tuple[Used, ...]  # the plan's own amounts
    used: tuple[Used, ...]  # the same channels at figures people use, where rounding keeps the value
    rounded: Rounded | None
    hired_hours: float
    basis: Basis | None  # None where nothing pays even without any lean
    lean_cost: float  # value given up for the pull to brand work, US dollars
    best_value: float  # of the best plan, before pull and polish, US dollars; `spend_all` is not charged

    @property
    def value(self) -> float:
        """What was maximised, without the pull to brand work; US dollars over the horizon and its tail."""
        return 0.0 if not len(self.plan.on) else self.plan.value + self.pull_paid - self._sunk

    @property
    def bound(self) -> float:
        """No plan that lies as near to the share of brand work is worth more."""
        if self.plan.status == "infeasible":
            return 0.0
        return self.plan.bound + (self.pull_paid - self._sunk if len(self.plan.on) else 0.0)

    def at_level(self, array: FloatArray, row: int, level: float) -> float:
        """A curve array at a level of one of its rows, linear between nodes."""
        levels = self.curves.level[row]
        return float(np.interp(level, levels, array[row])) if levels[-1] > levels[0] else float(array[row, 0])

    @property
    def _sunk(self) -> float:
        """Money counted as spent whatever the plan (`spend_all`): charged once, to value and bound alike."""
        if not self.wishes.spend_all:
            return 0.0
        months = self.situation.horizon_months
        return months * math.fsum(u.money for u in self.used) + math.fsum(u.setup_money for u in self.used)

    @property
    def pull_paid(self) -> float:
        """How much of the objective the pull to brand work took; US dollars, not negative."""
        return _pull_paid(self.split, self.plan)

    @property
    def shares(self) -> Mapping[str, float]:
        """Place of the whole plan on the two axes, weighed by cost; empty for an empty plan."""
        total = math.fsum(u.cost_per_month for u in self.used)
        if total <= 0.0:
            return {}
        upstream = math.fsum(u.option.upstream * u.cost_per_month for u in self.used) / total
        inbound = math.fsum(u.option.inbound * u.cost_per_month for u in self.used) / total
        return {
            "upstream": upstream,
            "downstream": 1.0 - upstream,
            "inbound": inbound,
            "outbound": 1.0 - inbound,
        }


def wishes_of(answers: Answers, options: Options, units_per_usd: float) -> Wishes:
    """The client's limits in US dollars. A minimum above zero means that the channel is wanted."""
    limits: dict[str, Limits] = {}
    for channel, limit in options.limits.items():
        least = 0.0 if limit.min is None else in_usd(limit.min, units_per_usd)
        most = math.inf if limit.max is None else in_usd(limit.max, units_per_usd)
        limits[channel] = Limits(least=least, most=most)
    excluded = set(chosen(answers, "excluded_channels") or ())
    for channel, money in (rows(answers, "locked_channels") or {}).items():
        if channel not in excluded:
            limits[channel] = Limits(locked=in_usd(money, units_per_usd))
    for channel in excluded:
        limits.pop(channel, None)
    return Wishes(
        limits=limits,
        max_channels=options.max_channels,
        upstream_share=options.upstream_share,
        inbound_share=options.inbound_share,
        spend_all=options.spend_all,
    )


def scenario_of(answers: Answers, options: Options) -> str:
    """The attitude to risk: the option, else the answer, else balanced."""
    return options.scenario or choice(answers, "risk_attitude") or "balanced"


def study(
    answers: Answers,
    options: Options,
    knowledge: Knowledge,
    deck: Deck,
    *,
    nodes: int = 32,
    gap: float = 1e-4,
    basis: Basis | None = None,
    quick: bool = False,
    known: Study | None = None,
    leaning: bool = True,
) -> Study:
    """Understand the answers (hidden ones already left out) and find the best plan, with its bound.

    A `basis` from a study of nearly the same client spares finding it anew, and `quick` holds the pull to
    brand work by its strength alone: both for questions of the kind "what if". What was understood in a
    `known` study of the same answers, on the same deck, is taken over. Not `leaning` is without the pull.
    """
    catalogue = knowledge.catalogue
    if known is not None:
        situation, weighed, own, market = known.situation, known.weighed, known.own, known.market
        wishes = wishes_of(answers, options, situation.units_per_usd)
    else:
        situation = understand(answers, catalogue, deck.draws)
        wishes = wishes_of(answers, options, situation.units_per_usd)
        situation = replace(situation, running=situation.running | frozenset(locked_in(wishes, deck)))
        weighed = weigh(answers, situation, knowledge.rulebook, deck)
        market = market_for(situation, weighed.evidence, deck)
        own = own_results(answers, situation, market, weighed, deck)
        weighed = with_own_results(weighed, own, deck)
        market = moved(market, own, deck)
    bounds = bounds_for(situation, market, deck, wishes)

    def curves_within(bounds: Bounds, nodes: int, *, scouting: bool = False) -> Curves:
        return drawn(situation, weighed, market, deck, wishes, bounds, nodes=nodes, scouting=scouting)

    if basis is None:
        # A scouting pass first: nodes are spent where a channel still pays, not up to the whole budget.
        ladder = curves_within(bounds, SCOUT_NODES, scouting=True)
        scouted = split_for(situation, weighed, ladder, deck, wishes)
        bounds = narrowed(bounds, scouted, deck, wishes)
        stake = _at_stake(
            situation, ladder, split_for(situation, weighed, ladder, deck, wishes, every_level=True)
        )
    elif not wishes.spend_all:
        bounds = replace(bounds, most=np.minimum(bounds.most, WHAT_IF_ROOM * basis.furthest))
    curves = curves_within(bounds, nodes)
    if basis is None:
        free = split_for(situation, weighed, curves, deck, wishes)
        basis = _basis(situation, free, solve(free.problem, gap=gap), stake, bounds, catalogue.model)
    lean = NO_LEAN
    if basis is not None:
        lean = lean_for(situation, weighed, scenario_of(answers, options), basis, catalogue.model)
        lean = lean if leaning else lean.without_pull
    if quick:
        mild = lean if basis is None else held_by_price(lean, basis)
        split = split_for(situation, weighed, curves, deck, wishes, lean=mild)
        plan, lean_cost = solve(split.problem, gap=gap), 0.0
    else:
        split, plan, lean_cost = _solved(situation, weighed, curves, deck, wishes, lean, gap=gap)
    best = plan.value + _pull_paid(split, plan) + lean_cost if len(plan.on) else 0.0
    rounded = None
    if lean.gamma > 0.0 and not quick:
        plan = polished(Cases(situation, weighed, curves, deck), split, plan)
    exact, hired = used_of(situation, split, plan)
    if not quick:
        rounded = round_plan(situation, split, plan, spend_all=wishes.spend_all, given=set(wishes.limits))
    used = exact
    if rounded is not None:
        used, hired = rounded.used, rounded.hired_hours
    return Study(
        answers=answers, situation=situation, weighed=weighed, own=own, market=market, curves=curves,
        wishes=wishes, lean=lean, split=split, plan=plan, exact=exact, used=used, rounded=rounded,
        hired_hours=hired, basis=basis, lean_cost=lean_cost, best_value=best,
    )  # fmt: skip


def locked_in(wishes: Wishes, deck: Deck) -> dict[str, float]:
    """Channels of the split that the client keeps as they are, with their money a month."""
    return {
        channel: limit.locked
        for channel, limit in wishes.limits.items()
        if limit.locked is not None and channel in deck.position
    }


def bounds_for(situation: Situation, market: Market, deck: Deck, wishes: Wishes) -> Bounds:
    """How far each channel could go under the client's budget, hours and limits."""
    hours = situation.team_hours_per_month
    if situation.hire_price:
        hours += situation.budget_per_month / situation.hire_price
    return bounds_of(
        situation, market, deck, dict(wishes.limits), hours_available=hours, spend_all=wishes.spend_all
    )


def drawn(
    situation: Situation,
    weighed: Weighed,
    market: Market,
    deck: Deck,
    wishes: Wishes,
    bounds: Bounds,
    *,
    nodes: int,
    scouting: bool = False,
) -> Curves:
    """The curves of what may be used, within bounds, with what locks and requirements make of their cost."""
    locked = locked_in(wishes, deck)
    levels = {}
    for channel, money in locked.items():
        i = deck.position[channel]
        levels[channel] = locked_level(
            channel, money, situation, deck, fixed=bounds.fixed_money[i], per_hour=bounds.money_per_hour[i]
        )
    forms = _forms(options_of(deck), weighed, wishes)
    curves = curves_for(situation, deck, forms, bounds, market, nodes=nodes, locked=levels, scouting=scouting)
    return with_requirements(with_locked_money(curves, locked), situation, weighed)


def _solved(
    situation: Situation,
    weighed: Weighed,
    curves: Curves,
    deck: Deck,
    wishes: Wishes,
    lean: Lean,
    *,
    gap: float,
) -> tuple[Split, Plan, float]:
    """The best plan without the pull, then the one that leans to the share, and what that costs.

    Where the first is short of its share of brand work it is pulled up to it, where it goes beyond, back.
    """
    split = split_for(situation, weighed, curves, deck, wishes, lean=lean.without_pull)
    plan = solve(split.problem, gap=gap)
    if lean.pull <= 0.0 or plan.status == "infeasible" or not len(plan.on):
        return split, plan, 0.0
    work, cost = _upstream_cost(situation, split, plan)
    off = work - lean.brand_share * cost
    given, given_share = (float(most) for most in given_for_pull(np.array(off), lean))
    kept = _upstream_cost(situation, split, plan, least=BRAND_WORK_FROM)[0] if off < 0.0 else 0.0
    floor = replace(
        lean,
        least_value=plan.value - min(given, given_share * abs(plan.value)),
        least_brand_work=_KEPT_BRAND_WORK * kept,
    )
    leaned = split_for(situation, weighed, curves, deck, wishes, lean=floor)
    found = solve(leaned.problem, gap=gap, start=plan)
    # Without a proof in time the plan without the pull stands.
    if found.status != "optimal":
        return split, plan, 0.0
    lost = max(0.0, plan.value - (found.value + _pull_paid(leaned, found)))
    leaned_work, leaned_cost = _upstream_cost(situation, leaned, found)
    before, after = (abs(share - lean.brand_share) for share in (work / cost, leaned_work / leaned_cost))
    if before - after < _LEAST_BOUGHT * lost / abs(plan.value):
        return split, plan, 0.0  # too dear for what it changes
    return leaned, found, lost


def _pull_paid(split: Split, plan: Plan) -> float:
    """How much of a plan's objective the pull took; US dollars, not negative."""
    pulls = list(split.pull_extras)
    if not pulls or plan.status == "infeasible":
        return 0.0
    return -float(plan.extras[pulls] @ split.problem.extra_value[pulls])


def _upstream_cost(
    situation: Situation, split: Split, plan: Plan, *, least: float = 0.0
) -> tuple[float, float]:
    """What a plan spends upstream, in options from the place `least` on, and on everything; a month."""
    work = cost = 0.0
    for unit in plan.on:
        own = at(split.money, plan, unit) + at(split.hours, plan, unit) * situation.hour_cost
        upstream = split.options[unit][plan.option[unit]].upstream
        cost += own
        work += upstream * own if upstream >= least else 0.0
    return work, cost


def narrowed(bounds: Bounds, scouted: Split, deck: Deck, wishes: Wishes) -> Bounds:
    """Highest levels cut to just past the best of the scouting pass; forced channels keep theirs."""
    if wishes.spend_all:
        return bounds
    most = bounds.most.copy()
    step = ladder_step(bounds)
    ends: dict[int, float] = {}
    for node, option in enumerate(scouted.columns.options):
        ends[option.position] = max(ends.get(option.position, 0.0), float(scouted.level[node]))
    for position, end in ends.items():
        channel = deck.ids[position]
        limit = wishes.limits.get(channel)
        if limit is not None and (limit.locked is not None or limit.least > 0.0):
            continue
        most[position] = min(most[position], end * float(step[position]))
    return replace(bounds, most=most)


def _forms(options: tuple[Option, ...], weighed: Weighed, wishes: Wishes) -> tuple[Option, ...]:
    """Options of channels that may be used: curves of the others are not worth drawing."""

    def usable(option: Option) -> bool:
        obstacle = weighed.obstacles.get(option.channel.id)
        if obstacle is None:
            return True
        limit = wishes.limits.get(option.channel.id)
        return limit is not None and limit.locked is not None and obstacle.code != "excluded"

    return tuple(option for option in options if usable(option))


def locked_level(
    channel: str, money: float, situation: Situation, deck: Deck, *, fixed: float, per_hour: float
) -> float:
    """The level of a channel that is kept as it is: its money, or its hours where work is the level."""
    position = deck.position[channel]
    if not deck.by_hours[position]:
        return money
    hours = situation.current_hours_per_month.get(channel)
    if hours:
        return hours
    if per_hour > 0.0:
        return max(0.0, (money - fixed) / per_hour)
    return deck.channels[position].min_hours_month.mid


def with_locked_money(curves: Curves, locked: Mapping[str, float]) -> Curves:
    """A locked channel costs what the client says it costs."""
    if not locked:
        return curves
    money, setup_money, setup_hours = (
        curves.money.copy(),
        curves.setup_money.copy(),
        curves.setup_hours.copy(),
    )
    for row, option in enumerate(curves.options):
        if option.channel.id in locked:
            money[row] = locked[option.channel.id]
            setup_money[row] = setup_hours[row] = 0.0
    return replace(curves, money=money, setup_money=setup_money, setup_hours=setup_hours)


def with_requirements(curves: Curves, situation: Situation, weighed: Weighed) -> Curves:
    """Add what requirements ask for before the first use: hours and dollars, once per channel."""
    if not weighed.extra_costs:
        return curves
    money, hours = curves.setup_money.copy(), curves.setup_hours.copy()
    for requirement in weighed.extra_costs:
        for row, option in enumerate(curves.options):
            channel = option.channel.id
            if channel in requirement.channels and channel not in situation.running:
                hours[row] += requirement.setup_hours.mid
                money[row] += requirement.setup_usd.mid * situation.country.media_level.mid
    return replace(curves, setup_money=money, setup_hours=hours)


def _basis(
    situation: Situation,
    split: Split,
    first: Plan,
    stake: float,
    bounds: Bounds,
    model: Mapping[str, Quantity],
) -> Basis | None:
    """What the free plan costs and brings, and the return of the part of it that is paid for in money."""
    if first.status == "infeasible" or not len(first.on) or first.value <= 0.0:
        return None
    months = situation.horizon_months
    money = math.fsum(at(split.money, first, unit) for unit in first.on)
    hours = math.fsum(at(split.hours, first, unit) for unit in first.on)
    cost = money + hours * situation.hour_cost
    if cost <= 0.0:
        return None
    paid_gross = paid_cost = 0.0
    for unit in first.on:
        option = split.options[unit][first.option[unit]]
        unit_money = at(split.money, first, unit)
        if unit_money > 0.0 and not is_labour(option.channel):
            unit_cost = months * (unit_money + at(split.hours, first, unit) * situation.hour_cost)
            paid_cost += unit_cost
            paid_gross += unit_cost + max(0.0, at(split.net, first, unit))
    returned = min(model["anchor.return_cap"].mid, paid_gross / paid_cost) if paid_cost > 0.0 else 1.0
    return Basis(
        money=money, cost=cost, returned=returned,
        at_stake=max(stake, first.value), value=first.value,
        furthest=np.where(bounds.most > bounds.least, bounds.most, np.inf),
    )  # fmt: skip


def _at_stake(situation: Situation, curves: Curves, every: Split) -> float:
    """The most that could be brought less a part of its cost, channels and levels mixed freely; US dollars.

    Close to what the free plan brings, but where many plans are worth alike it does not jump from one to the
    other, and more budget never makes it less: risk and the pull are measured by it.
    """
    brought = every.columns.of(
        situation.sales_weight * curves.sales_worth + situation.awareness_weight * curves.awareness_worth
    )
    cost = situation.horizon_months * (every.money + every.hours * situation.hour_cost)
    _, _, stake = relaxed(replace(every.problem, value=brought - _COST_AT_STAKE * cost))
    return stake


def lean_for(
    situation: Situation, weighed: Weighed, scenario: str, basis: Basis, model: Mapping[str, Quantity]
) -> Lean:
    """How far to lean from the mean value: risk by the scenario, brand work by the context.

    The pull is in units of cost times the average gain per dollar of what the free plan pays for (its
    return, at most `anchor.return_cap`, less the dollar), never of total value: where channels hardly earn
    their cost it hardly pulls. Its range is taken from what the free plan would cost, so that more budget
    that stays unspent changes nothing. What it may give up for more brand work grows with the share that the
    context calls for, and what for less brand work with the share of sales work that it calls for: the more
    clearly the answers speak for a side, the more may go to get there.
    """
    full, least = model["anchor.full_at_usd"].mid, model["anchor.least_at_usd"].mid
    fade = min(1.0, max(0.0, math.log(max(basis.money, 1.0) / least) / math.log(full / least)))
    goal_shift = model["anchor.goal_shift"].mid * (situation.goal - 0.5)
    lowest = model["anchor.kept_when_small"].mid * weighed.brand_share
    share = lowest + (weighed.brand_share - lowest) * fade + goal_shift
    gain = max(model["anchor.least_gain"].mid, basis.returned - 1.0)
    pull = model["anchor.strength"].mid * gain * situation.horizon_months
    called_for = min(max(weighed.brand_share + goal_shift, 0.0), 1.0)
    up, down = ((side / 0.5) ** GIVEN_UP_EXPONENT for side in (called_for, 1.0 - called_for))
    stake, value = model["anchor.most_of_stake"].mid * basis.at_stake, model["anchor.most_of_value"].mid
    ever = model["anchor.most_of_value_ever"].mid
    return Lean(
        gamma=model[f"risk_aversion.{scenario}"].mid / basis.at_stake,
        brand_share=min(max(share, 0.05), MOST_BRAND_SHARE),
        pull=pull,
        back=pull,
        flat_cost=model["anchor.flat_share_points"].mid * basis.cost,
        given_up=stake * up,
        given_up_share=min(value * up, ever),
        given_back=stake * down,
        given_back_share=min(value * down, ever),
    )


def held_by_price(lean: Lean, basis: Basis) -> Lean:
    """The lean for rough plans, which have no floor: a pull so mild that it cannot give up more than it may.

    Whatever it buys, it pays no more for each dollar than would use up all that may be given up on a free
    plan without any brand work, or with nothing else.
    """
    up = min(lean.given_up, lean.given_up_share * basis.value) / (lean.brand_share * basis.cost)
    down = min(lean.given_back, lean.given_back_share * basis.value) / ((1.0 - lean.brand_share) * basis.cost)
    return replace(lean, pull=min(lean.pull, up), back=min(lean.back, down))
