"""From answers to a certified plan: the straight line that advice and every "what if" go through."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from rawafid.advisor.allocation import Plan, solve
from rawafid.advisor.curves import Curves, Limits, Option, bounds_of, curves_for, options_of
from rawafid.advisor.evidence import Weighed, weigh
from rawafid.advisor.forecast import Used
from rawafid.advisor.own_results import OwnResult, moved, own_results, with_own_results
from rawafid.advisor.response import Deck, Market, is_labour, market_for
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.split import NO_LEAN, Lean, Split, Wishes, grown, split_for
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers, choice, chosen, rows
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

SCENARIOS = ("cautious", "balanced", "bold")


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What the plan without any lean spends and returns; US dollars a month, `gross` over the horizon."""

    money: float
    cost: float
    upstream_cost: float  # cost weighed by the place on the axis
    returned: float
    gross: float
    value: float


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
    used: tuple[Used, ...]
    hired_hours: float
    basis: Basis | None  # None where nothing pays even without any lean

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
        pulls = list(self.split.pull_extras)
        if not pulls or self.plan.status == "infeasible":
            return 0.0
        return -float(self.plan.extras[pulls] @ self.split.problem.extra_value[pulls])

    @property
    def shares(self) -> Mapping[str, float]:
        """Place of the whole plan on the two axes, weighed by cost; empty for an empty plan."""
        total = math.fsum(u.cost_per_month for u in self.used)
        if total <= 0.0:
            return {}
        upstream = math.fsum(u.option.upstream * u.cost_per_month for u in self.used) / total
        inbound = math.fsum(u.option.inbound * u.cost_per_month for u in self.used) / total
        return {"upstream": upstream, "downstream": 1.0 - upstream, "inbound": inbound, "outbound": 1.0 - inbound}


def wishes_of(answers: Answers, options: Options, units_per_usd: float) -> Wishes:
    """The client's limits in US dollars. A minimum above zero means that the channel is wanted."""
    limits: dict[str, Limits] = {}
    for channel, limit in options.limits.items():
        least = 0.0 if limit.min is None else limit.min / units_per_usd
        most = math.inf if limit.max is None else limit.max / units_per_usd
        limits[channel] = Limits(least=least, most=most)
    excluded = set(chosen(answers, "excluded_channels") or ())
    for channel, money in (rows(answers, "locked_channels") or {}).items():
        if channel not in excluded:
            limits[channel] = Limits(locked=money / units_per_usd)
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
    gap: float = 1e-5,
    basis: Basis | None = None,
) -> Study:
    """Understand the answers (hidden ones already left out) and find the best plan, with its bound.

    A `basis` from a study of nearly the same client spares finding it anew: for questions of the kind "what if".
    """
    catalogue = knowledge.catalogue
    situation = understand(answers, catalogue, deck.draws)
    wishes = wishes_of(answers, options, situation.units_per_usd)
    locked = {
        channel: limit.locked
        for channel, limit in wishes.limits.items()
        if limit.locked is not None and channel in deck.position
    }
    situation = replace(situation, running=situation.running | frozenset(locked))
    weighed = weigh(answers, situation, knowledge.rulebook, deck)
    market = market_for(situation, weighed.evidence, deck)
    own = own_results(answers, situation, market, weighed, deck)
    weighed = with_own_results(weighed, own, deck)
    market = moved(market, own, deck)
    hours = situation.team_hours_per_month
    if situation.hire_price:
        hours += situation.budget_per_month / situation.hire_price
    bounds = bounds_of(
        situation, market, deck, dict(wishes.limits), hours_available=hours, spend_all=wishes.spend_all
    )
    levels = {}
    for channel, money in locked.items():
        i = deck.position[channel]
        levels[channel] = _locked_level(
            channel, money, situation, deck, fixed=bounds.fixed_money[i], per_hour=bounds.money_per_hour[i]
        )
    forms = _forms(options_of(deck), weighed, wishes)
    curves = curves_for(situation, deck, forms, bounds, market, nodes=nodes, locked=levels)
    curves = _with_locked_money(curves, locked)
    if basis is None:
        free = split_for(situation, weighed, curves, deck, wishes)
        basis = _basis(situation, free, solve(free.problem, node_limit=1), catalogue.model)
    lean = NO_LEAN
    if basis is not None:
        lean = lean_for(situation, weighed, scenario_of(answers, options), basis, catalogue.model)
    split = split_for(situation, weighed, curves, deck, wishes, lean=lean)
    plan = solve(split.problem, gap=gap)
    used, hired = _used(situation, curves, split, plan)
    return Study(
        answers=answers, situation=situation, weighed=weighed, own=own, market=market, curves=curves,
        wishes=wishes, lean=lean, split=split, plan=plan, used=used, hired_hours=hired, basis=basis,
    )  # fmt: skip


def _forms(options: tuple[Option, ...], weighed: Weighed, wishes: Wishes) -> tuple[Option, ...]:
    """Options of channels that may be used: curves of the others are not worth drawing."""
    def usable(option: Option) -> bool:
        obstacle = weighed.obstacles.get(option.channel.id)
        if obstacle is None:
            return True
        limit = wishes.limits.get(option.channel.id)
        return limit is not None and limit.locked is not None and obstacle.code != "excluded"

    return tuple(option for option in options if usable(option))


def _locked_level(
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


def _with_locked_money(curves: Curves, locked: Mapping[str, float]) -> Curves:
    """A locked channel costs what the client says it costs."""
    if not locked:
        return curves
    money, setup_money, setup_hours = curves.money.copy(), curves.setup_money.copy(), curves.setup_hours.copy()
    for row, option in enumerate(curves.options):
        if option.channel.id in locked:
            money[row] = locked[option.channel.id]
            setup_money[row] = setup_hours[row] = 0.0
    return replace(curves, money=money, setup_money=setup_money, setup_hours=setup_hours)


def _basis(situation: Situation, split: Split, first: Plan, model: Mapping[str, Quantity]) -> Basis | None:
    """What the free plan costs and brings, and the return of the part of it that is paid for in money."""
    if first.status == "infeasible" or not len(first.on) or first.value <= 0.0:
        return None
    months = situation.horizon_months
    money = math.fsum(_at(split.money, first, unit) for unit in first.on)
    hours = math.fsum(_at(split.hours, first, unit) for unit in first.on)
    cost = money + hours * situation.hour_cost
    if cost <= 0.0:
        return None
    upstream_cost = paid_gross = paid_cost = 0.0
    for unit in first.on:
        option = split.options[unit][first.option[unit]]
        unit_money = _at(split.money, first, unit)
        unit_hours = _at(split.hours, first, unit)
        upstream_cost += option.upstream * (unit_money + unit_hours * situation.hour_cost)
        if unit_money > 0.0 and not is_labour(option.channel):
            unit_cost = months * (unit_money + unit_hours * situation.hour_cost)
            paid_cost += unit_cost
            paid_gross += unit_cost + max(0.0, _at(split.net, first, unit))
    returned = min(model["anchor.return_cap"].mid, paid_gross / paid_cost) if paid_cost > 0.0 else 1.0
    bound = first.bound if math.isfinite(first.bound) else first.value
    return Basis(
        money=money, cost=cost, upstream_cost=upstream_cost, returned=returned,
        gross=max(bound, 0.0) + cost * months, value=first.value,
    )  # fmt: skip


def lean_for(
    situation: Situation, weighed: Weighed, scenario: str, basis: Basis, model: Mapping[str, Quantity]
) -> Lean:
    """How far to lean from the mean value: risk by the scenario, brand work by the context.

    The pull is in units of cost times the average gain per dollar of what the free plan pays for (its return, at
    most `anchor.return_cap`, less the dollar), never of total value: where channels hardly earn their cost it
    hardly pulls, and it never takes more than a part of the free plan's gain. Its range is taken from what the free plan would cost: more budget that stays unspent changes
    nothing.
    """
    full, least = model["anchor.full_at_usd"].mid, model["anchor.least_at_usd"].mid
    fade = min(1.0, max(0.0, math.log(max(basis.money, 1.0) / least) / math.log(full / least)))
    lowest = min(model["anchor.least_share"].mid, weighed.brand_share)
    share = lowest + (weighed.brand_share - lowest) * fade
    share += model["anchor.goal_shift"].mid * (situation.goal - 0.5)
    share = min(max(share, 0.05), 0.95)
    gain = max(model["anchor.least_gain"].mid, basis.returned - 1.0)
    pull = model["anchor.strength"].mid * gain * situation.horizon_months
    off = abs(basis.upstream_cost - share * basis.cost)
    if off > 0.0:
        # Leaning to brand work may cost a part of what the free plan gains, never make it look worthless.
        pull = min(pull, model["anchor.most_of_gain"].mid * basis.value / off)
    return Lean(
        gamma=model[f"risk_aversion.{scenario}"].mid / basis.gross,
        brand_share=share,
        pull=pull,
        flat_cost=model["anchor.flat_share_points"].mid * basis.cost,
    )


def _used(situation: Situation, curves: Curves, split: Split, plan: Plan) -> tuple[tuple[Used, ...], float]:
    """The plan as channels with level, money and hours; hired hours are spread over the work they do."""
    if plan.status == "infeasible" or not len(plan.on):
        return (), 0.0
    raw = []
    built = _asset_shares(situation, split, plan)
    months = situation.horizon_months
    setup_hours = 0.0
    for unit in plan.on:
        low, high, weight = plan.node_low[unit], plan.node_high[unit], plan.weight[unit]

        def at(array: np.ndarray, low: int = low, high: int = high, weight: float = weight) -> float:
            return float((1.0 - weight) * array[low] + weight * array[high])

        option = split.options[unit][plan.option[unit]]
        usage = split.problem.usage
        money, hours = at(split.money), at(split.hours)
        once_money = max(0.0, at(usage[0]) - money) * months + built.get(int(unit), 0.0)
        setup_hours += max(0.0, at(usage[1]) - hours)
        raw.append((option, at(split.level), money, hours, once_money))
    setup_hours += float(split.problem.switch_usage[1] @ plan.switches) if len(plan.switches) else 0.0
    total_hours = math.fsum(r[3] for r in raw)
    hired = 0.0
    if situation.hire_price is not None:
        hired = max(0.0, total_hours + setup_hours - situation.team_hours_per_month)
        if hired < 1e-6 * max(1.0, total_hours):
            hired = 0.0
    plain_cost = [money + hours * situation.hour_cost for _, _, money, hours, _ in raw]
    all_cost = math.fsum(plain_cost)
    premium = hired * ((situation.hire_price or 0.0) - situation.hour_cost)
    used = []
    for (option, level, money, hours, once), cost in zip(raw, plain_cost, strict=True):
        mine = hired * hours / total_hours if total_hours > 0 else 0.0
        # The dearer part of hired hours is spread by cost, so that shares do not depend on who hires.
        extra = premium * cost / all_cost if all_cost > 0 else 0.0
        spend = money + mine * situation.hour_cost + extra
        used.append(
            Used(
                option=option, level=level, money=spend, hours=hours, hired_hours=mine, setup_money=once,
                cost_per_month=spend + (hours - mine) * situation.hour_cost,
            )
        )  # fmt: skip
    return tuple(used), hired


def _asset_shares(situation: Situation, split: Split, plan: Plan) -> dict[int, float]:
    """Money of each asset that the plan builds, shared equally by the channels that need it."""
    shares: dict[int, float] = {}
    months = situation.horizon_months
    for switch, units in enumerate(split.problem.switch_units):
        if not plan.switches[switch]:
            continue
        using = [unit for unit in units if plan.option[unit] >= 0]
        money = float(split.problem.switch_usage[0, switch]) * months
        for unit in using:
            shares[unit] = shares.get(unit, 0.0) + money / len(using)
    return shares


def appraise(one: Study, used: tuple[Used, ...], model: Mapping[str, Quantity], *, plain: bool = False) -> float:
    """What these levels are worth under a study's answers, US dollars: its objective without risk and pull.

    `plain` weighs sales and awareness alike (a = b = 1): ordinary economics. Channels that the study rules out
    bring nothing and cost nothing. Growth and overlap are taken exactly, not in segments.
    """
    situation, curves = one.situation, one.curves
    a, b = (1.0, 1.0) if plain else (situation.sales_weight, situation.awareness_weight)
    rows = {(o.channel.id, o.objective): row for row, o in enumerate(curves.options)}
    months = situation.horizon_months
    gross = cost = new = old = aware = 0.0
    for item in used:
        row = rows.get((item.option.channel.id, item.option.objective))
        if row is None:
            continue
        level = curves.level[row]

        def here(array: np.ndarray, row: int = row, level: np.ndarray = level, at: float = item.level) -> float:
            return float(np.interp(at, level, array[row])) if level[-1] > level[0] else float(array[row, 0])

        gross += a * here(curves.sales_worth) + b * here(curves.awareness_worth)
        cost += months * item.cost_per_month + item.setup_money + curves.setup_hours[row] * situation.hour_cost
        orders = here(curves.orders_total)
        if item.option.channel.buyer == "new":
            new += orders
        else:
            old += orders
        aware += here(curves.aware_total)
    if gross == cost == 0.0:
        return 0.0
    in_time = float(np.mean(curves.timing.in_time))
    exponent = model["growth_exponent"].mid
    lost = 0.0
    for total, cap, worth in (
        (new, float(np.mean(situation.growth_cap_per_month)), float(np.mean(situation.worth_of_customer))),
        (
            old, model["repeat_growth_cap"].mid * float(np.mean(situation.orders_per_month)),
            float(np.mean(situation.margin_of_order)),
        ),
    ):  # fmt: skip
        if total > 0.0:
            lost += a * in_time * worth * (total - float(grown(np.array(total), np.array(cap * months), exponent)))
    unaware = float(np.mean(situation.people * situation.unaware))
    if unaware > 0.0:
        lost += b * float(np.mean(situation.worth_of_awareness)) * (aware + unaware * math.expm1(-aware / unaware))
    return gross - lost - cost


def _at(array: np.ndarray, plan: Plan, unit: int) -> float:
    low, high, weight = plan.node_low[unit], plan.node_high[unit], plan.weight[unit]
    return float((1.0 - weight) * array[low] + weight * array[high])
