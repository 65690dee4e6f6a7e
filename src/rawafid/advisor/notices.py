"""What the client must know besides the mix: limits that clash, money left over, law, how sure it all is."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from rawafid.advisor.advice import NextQuestion, Notice
from rawafid.advisor.explanation import research_worth
from rawafid.advisor.health import (
    far_from_the_trade,
    flat,
    hours_before_money,
    on_few_answers,
    on_guesses,
    on_one_channel,
    unmoved,
)
from rawafid.advisor.own_results import RULE, TOTAL
from rawafid.advisor.response import Deck
from rawafid.advisor.sharing import asset_cost, grown, growth_caps
from rawafid.advisor.situation import WEEKS_PER_MONTH
from rawafid.advisor.slack import relax
from rawafid.advisor.study import Study, study
from rawafid.advisor.target import TargetAdvice
from rawafid.knowledge.answer_file import ClientFile, Options
from rawafid.knowledge.answers import chosen, is_known, rows
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

UNITS: Final = {
    "budget": "money", "team_hours": "hours", "channel_count": "channels", "upstream_share_most": "share",
    "upstream_share_least": "share", "inbound_share_most": "share", "inbound_share_least": "share",
}  # fmt: skip
_NOTABLE_UNSPENT: Final = 0.05
_NOTABLE_LEVEL: Final = 0.1  # in logs
_LEAST_STEP: Final = 0.01  # of a share limit that is to be moved


def notices_for(
    client: ClientFile,
    one: Study,
    knowledge: Knowledge,
    deck: Deck,
    *,
    unspent: float,
    rate: float,
    questions: tuple[NextQuestion, ...] | None,
    ranges: tuple[Mapping[str, float], Mapping[str, tuple[float, float, float]]],
    without: Mapping[str, float] | None = None,
    target: TargetAdvice | None = None,
) -> tuple[Notice, ...]:
    """All notices, the ones that change what to do first; `unspent` is US dollars a month.

    `ranges` holds the shares of cost of the mix and how far its amounts may move; `without` the shares that
    would be advised without any answer, where they are known.
    """
    found: list[Notice] = []
    if not one.situation.budget_known:
        found.append(Notice("no_budget"))
    if target is not None:
        found.append(_target(target, rate))
    found += _emptiness(client, one, knowledge, deck, rate)
    found += _wishes(client, one)
    found += _money(client, one, knowledge, deck, unspent=unspent, rate=rate)
    found += _law(one, knowledge)
    found += _building(one, deck, rate)
    if math.isfinite(one.situation.cash_window_months):
        decision = float(np.mean(one.situation.decision_months))
        if decision > one.situation.cash_window_months:
            found.append(
                Notice(
                    "cash_window_short",
                    {"months": one.situation.cash_window_months, "decision_months": decision},
                )
            )
    if "capacity" in one.plan.binding and one.used:
        found.append(Notice("capacity_binds", {"capacity": one.situation.capacity_per_month}))
    found += hours_before_money(one, unspent=unspent)
    level = next((result.shift for result in one.own if result.rule == TOTAL), 0.0)
    if abs(level) >= _NOTABLE_LEVEL:
        found.append(Notice("own_total_used", {"share": math.exp(level)}))
    if named := [result.channel for result in one.own if result.rule == RULE]:
        found.append(Notice("own_results_used", {"channels": named}))
    if one.used:
        found += on_one_channel(one) + on_guesses(one) + flat(*ranges) + far_from_the_trade(one)
        found += on_few_answers(one, knowledge)
        if without is not None:
            found += unmoved(ranges[0], without, answered=sum(map(is_known, one.answers.values())))
    found += _later(one)
    if questions:
        worth = research_worth(questions, knowledge.catalogue.model)
        if worth > 0.0:
            ids = [c.id for c in knowledge.catalogue.channels.values() if not c.split]
            value = worth * rate if one.situation.budget_known else None
            found.append(Notice("research", {"channels": ids, "worth": value}))
    return tuple(found)


def _target(found: TargetAdvice, rate: float) -> Notice:
    """What the target takes, or why no money reaches it and what the most is."""
    wanted, money = found.target, found.money_per_month
    values: dict[str, object] = {
        "metric": "orders" if wanted.people is None else "people_reached",
        "wanted": float(wanted.amount),
        "months": float(found.study.situation.horizon_months),
        "amount": None if money is None else money * rate,
        "chance": found.chance,
    }
    if found.reached:
        return Notice("target_reached", values)
    return Notice("target_not_reachable", {**values, "why": found.reason, "most": float(found.amount)})


def _emptiness(client: ClientFile, one: Study, knowledge: Knowledge, deck: Deck, rate: float) -> list[Notice]:
    """Why there is no mix: limits that clash, a budget under every minimum, or nothing that pays."""
    if one.used:
        return []
    if one.plan.status == "infeasible":
        return [_clash(one, rate)]
    limited = _without_limits(client.options)
    if limited != client.options:
        free = study(one.answers, limited, knowledge, deck, nodes=14, gap=1e-2, quick=True)
        if free.used:
            return [_which_limit(client.options, one, knowledge, deck)]
    if one.situation.capacity_per_month <= 0.0:
        return [Notice("capacity_binds", {"capacity": 0.0})]
    affordable, workable = one.split.required_money, one.split.required_hours
    if affordable and one.situation.budget_known:
        return [Notice("budget_below_every_minimum", {"least": min(affordable.values()) * rate})]
    if workable:
        hours = min(workable.values()) / WEEKS_PER_MONTH
        return [Notice("limits_cannot_all_hold", {"limit": "team_hours", "change": hours, "unit": "hours"})]
    # Something would pay on average, but not at this aversion to risk.
    return [Notice("nothing_pays" if one.basis is None else "not_worth_the_risk")]


def _clash(one: Study, rate: float) -> Notice:
    """Locks and minimums that do not fit: the one limit to name, with the least change that mends it."""
    best = None
    for stretch in relax(one.split.problem):
        if stretch.change is None or stretch.limit is None or stretch.row not in UNITS:
            continue
        row = one.split.problem.row_names.index(stretch.row)
        limit = one.split.problem.row_hi[row] if stretch.limit == "hi" else one.split.problem.row_lo[row]
        relative = stretch.change / max(abs(float(limit)), 1e-9) if math.isfinite(float(limit)) else math.inf
        if best is None or relative < best[0]:
            best = (relative, stretch, float(limit))
    if best is None:
        return Notice("limits_cannot_all_hold", {"limit": "locked_channels", "change": None, "unit": ""})
    _, stretch, limit = best
    unit = UNITS[stretch.row]
    new: float | None = limit + (stretch.change or 0.0)
    if unit == "money":
        new = new * rate if new is not None and one.situation.budget_known else None
    elif unit == "hours":
        new = None if new is None else new / WEEKS_PER_MONTH
    elif unit == "share":
        new = None
    return Notice("limits_cannot_all_hold", {"limit": stretch.row, "change": new, "unit": unit})


def _without_limits(options: Options) -> Options:
    return Options(scenario=options.scenario, spend_all=options.spend_all)


def _which_limit(options: Options, one: Study, knowledge: Knowledge, deck: Deck) -> Notice:
    """An empty mix that the client's own limits cause: the one whose move alone, and by least, brings one."""

    def brings(changed: Options) -> bool:
        return bool(study(one.answers, changed, knowledge, deck, nodes=14, gap=1e-2, quick=True).used)

    for name in ("upstream_share", "inbound_share"):
        limits: tuple[float, float] | None = getattr(options, name)
        for end, far in (("least", 0.0), ("most", 1.0)):
            if limits is not None and (found := _least_move(options, name, end, far, brings)) is not None:
                limit = f"{name}_{end}"
                values = {"limit": limit, "change": found, "unit": UNITS[limit]}
                return Notice("limits_cannot_all_hold", values)
    if options.max_channels is not None:
        for count in range(options.max_channels + 1, len(deck.ids) + 1):
            if brings(replace(options, max_channels=count)):
                more = {"limit": "channel_count", "change": float(count), "unit": UNITS["channel_count"]}
                return Notice("limits_cannot_all_hold", more)
    # Only together do they leave nothing: the first that the client set is the one to look at.
    set_limits = {
        "upstream_share_least": options.upstream_share,
        "inbound_share_least": options.inbound_share,
        "channel_count": options.max_channels,
    }
    first = next((name for name, asked in set_limits.items() if asked is not None), "locked_channels")
    return Notice("limits_cannot_all_hold", {"limit": first, "change": None, "unit": UNITS.get(first, "")})


def _least_move(
    options: Options, name: str, end: str, far: float, brings: Callable[[Options], bool]
) -> float | None:
    """Where one end of a share limit must go, in whole percent, for a mix; None when none is found."""
    low, high = getattr(options, name)
    fails = low if end == "least" else high

    def with_end(to: float) -> Options:
        shares = (to, high) if end == "least" else (low, to)
        return replace(options, **{name: shares})  # type: ignore[arg-type]  # both fields hold shares

    if far == fails or not brings(with_end(far)):
        return None
    fits = far
    while abs(fits - fails) > _LEAST_STEP:
        middle = (fits + fails) / 2.0
        fits, fails = (middle, fails) if brings(with_end(middle)) else (fits, middle)
    whole = math.floor(fits * 100.0) if end == "least" else math.ceil(fits * 100.0)
    return whole / 100.0


def _wishes(client: ClientFile, one: Study) -> list[Notice]:
    found = []
    locked = set(rows(one.answers, "locked_channels") or {})
    both = sorted(locked.intersection(chosen(one.answers, "excluded_channels") or ()))
    if both:
        found.append(Notice("excluded_and_locked", {"channels": both}))
    used = {u.option.channel.id for u in one.used}
    for channel, limit in sorted(client.options.limits.items()):
        if limit.min and channel not in used:
            obstacle = one.weighed.obstacles.get(channel)
            reason = obstacle.code if obstacle else one.split.unused.get(channel, "others_do_better")
            about = obstacle.about if obstacle else ""
            found.append(
                Notice("wanted_but_unusable", {"channel": channel, "reason": reason, "about": about})
            )
    return found


def _money(
    client: ClientFile, one: Study, knowledge: Knowledge, deck: Deck, *, unspent: float, rate: float
) -> list[Notice]:
    """Money that stays unspent: why, and what spending it all would bring."""
    budget = one.situation.budget_per_month
    if not one.used or unspent <= _NOTABLE_UNSPENT * budget or budget <= 0.0:
        return []
    binding = set(one.plan.binding)
    if binding & {"upstream_share_most", "upstream_share_least", "inbound_share_most", "inbound_share_least"}:
        why = "limits"
    elif "capacity" in binding:
        why = "capacity"
    elif "team_hours" in binding:
        why = "hours"
    elif "channel_count" in binding:
        why = "channel_count"
    else:
        why = "does_not_pay"
    more = None
    if not client.options.spend_all:
        all_spent = study(
            one.answers,
            replace(client.options, spend_all=True),
            knowledge,
            deck,
            nodes=14,
            gap=1e-2,
            quick=True,
            basis=one.basis,
            known=one if client.options.target is None else None,
        )
        model = knowledge.catalogue.model
        more = max(0.0, _orders_a_month(all_spent, model) - _orders_a_month(one, model))
    values = {"amount": unspent * rate, "share": unspent / budget, "why": why, "more": more}
    return [Notice("unspent", values)]


def _orders_a_month(one: Study, model: Mapping[str, Quantity]) -> float:
    """Further orders a month at full response, after growth bounds and the discount for optimism."""
    totals = {"growth": 0.0, "repeat_growth": 0.0}
    for item in one.used:
        row = one.curves.options.index(item.option)
        kind = "growth" if item.option.channel.buyer == "new" else "repeat_growth"
        totals[kind] += one.at_level(one.curves.orders, row, item.level)
    months = float(one.situation.horizon_months)
    exponent = model["growth_exponent"].mid
    orders = 0.0
    for kind, (cap, _) in growth_caps(one.situation, model).items():
        if totals[kind] > 0.0:
            orders += float(grown(np.array(totals[kind]), np.array(cap / months), exponent))
    return orders * model["optimism_of_chosen_plans"].mid


def _law(one: Study, knowledge: Knowledge) -> list[Notice]:
    """Permits, consent and approvals to check, for the channels of the mix and for what is offered."""
    found = []
    used = {u.option.channel.id for u in one.used}
    country = one.situation.country.id
    for note in knowledge.catalogue.legal.values():
        if note.countries and country not in note.countries:
            continue
        channels = sorted(used.intersection(note.channels))
        if channels or set(note.offers).intersection(one.situation.offers):
            found.append(Notice("check_law", {"note": note.id, "channels": channels}))
    for caution in one.weighed.cautions:
        channels = sorted(used.intersection(caution.channels))
        if channels:
            found.append(Notice("caution", {"rule": caution.id, "channels": channels}))
    return found


def _building(one: Study, deck: Deck, rate: float) -> list[Notice]:
    """Assets that the mix needs and the client lacks: paid or worked for once."""
    found = []
    plan, split = one.plan, one.split
    model = deck.catalogue.model
    for switch, asset in enumerate(split.assets_to_build):
        if plan.status == "infeasible" or not plan.switches[switch]:
            continue
        units = [u for u in split.problem.switch_units[switch] if plan.option[u] >= 0]
        if not units:
            continue
        hours, money = asset_cost(asset, one.situation, model)
        found.append(
            Notice(
                "build_asset",
                {
                    "asset": asset,
                    "channels": [split.channels[u] for u in units],
                    "money": money * rate if one.situation.budget_known else None,
                    "hours": hours,
                },
            )
        )
    return found


def _later(one: Study) -> list[Notice]:
    """Sales that do not cover the cost by the end of the horizon, and the share of worth that comes later.

    Sales are at full response without the tail, before growth bounds: an upper figure, so that the notice is
    never given without need.
    """
    curves, situation = one.curves, one.situation
    sold = sales = aware = cost = 0.0
    for item in one.used:
        row, at = curves.options.index(item.option), item.option.position
        whole = max(0.0, one.at_level(curves.sales_worth, row, item.level))
        active = max(float(curves.timing.active_months[at]), 1e-9)
        sold += whole * float(curves.timing.in_horizon[at]) / active
        sales += situation.sales_weight * whole
        aware += situation.awareness_weight * one.at_level(curves.awareness_worth, row, item.level)
        cost += situation.horizon_months * item.cost_per_month + item.setup_money
    if not one.used or sold >= cost or aware <= 0.0:
        return []
    values = {"months": float(situation.horizon_months), "share": aware / (sales + aware)}
    return [Notice("pays_later", values)]
