"""What a few plans are worth under each answer to an open question: one table, without sampling noise.

An open question is a column of the draws. To know its answer is to hold that column at one value, all else
as uncertain as before and with the same random numbers: the draws of all answers are laid end to end and go
through the same code as any study, once. What no column carries (a trade, a horizon, an asset) is understood
anew. The plans are the present one and the best for the answers that leave most to gain.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from rawafid.advisor.answer_sheet import Given, Held, Sheet
from rawafid.advisor.curves import Curves, brought_at
from rawafid.advisor.draws import FloatArray, IntArray
from rawafid.advisor.evidence import Weighed, obstacles_of
from rawafid.advisor.other_answers import State, States
from rawafid.advisor.relaxed_split import relaxation_of, relaxed
from rawafid.advisor.response import Deck, Evidence, market_for
from rawafid.advisor.runs_of_draws import RepeatedDeck, end_to_end, with_evidence
from rawafid.advisor.sharing import grown
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.split import (
    BUDGET_ROW,
    HOURS_ROW,
    Split,
    certainty_equivalent,
    channels_kept_alive,
    pull_on,
    split_for,
)
from rawafid.advisor.study import Study
from rawafid.advisor.timing import timing_for
from rawafid.advisor.trials import with_answer
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import chosen
from rawafid.knowledge.library import Knowledge

MOST_PLANS: Final = 20
_LEAST_GAIN: Final = 1e-3
"""Share of the plan's value below which no plan is made for an answer."""
_GENEROUS: Final = 1.6
"""Levels are kept as long as they would pay if they brought so many times as much."""


class PlanValues:
    """Values plans under answers to the open questions of a client. Not to be shared by threads."""

    def __init__(self, one: Study, options: Options, knowledge: Knowledge, deck: Deck) -> None:
        self.one, self.options, self.knowledge = one, options, knowledge
        self.source = States(one, options, knowledge, deck)
        self.own = self.source.own
        self.lean = self.source.lean_of(self.own)
        self.plans = np.zeros((0, 0))  # [plans, nodes] weights

    def gains(self, given: Sequence[Given]) -> FloatArray:
        """How much more the best plan of the pool brings under each answer than the present best, US dollars.

        The present best is that of the pool under the client's answers as they are.
        """
        sheet = self.sheet(given)
        own = replace(self.own_sheet, gross=self.averse(self.own_sheet.gross))
        self.plans = self._pool(sheet, own)
        return gain_over(self.values(sheet, self.plans), int(self.values(own, self.plans)[0].argmax()))

    # The nodes.

    def lay_out(self, masks: Sequence[frozenset[str]]) -> None:
        """Choose forms and levels that any of the answers may use, and the problem of the present ones."""
        source, own = self.source, self.own
        off = frozenset.intersection(frozenset(own.weighed.obstacles), *masks)
        used = {item.option.channel.id for item in self.one.used}
        forms = tuple(option for option in source.forms if option.channel.id not in off)
        # Levels of channels that only an asset lets in are those with the asset.
        able = own
        if "assets" not in self.one.answers:
            every = tuple(map(str, self.knowledge.questionnaire.questions["assets"].options))
            able = source.state(with_answer(self.one.answers, "assets", every, self.knowledge))
        ((_, curves),) = source.drawn([able], forms)
        obstacles = {c: o for c, o in own.weighed.obstacles.items() if c in off}
        weighed = replace(own.weighed, obstacles=obstacles)
        self.split, gross = self._generous(curves, weighed)
        near_rows = self._worth_a_look(gross, used)
        if len(near_rows) < len(curves.options):
            curves = _some_rows(curves, near_rows)
            self.split, _ = self._generous(curves, weighed)
        columns = self.split.columns
        rows = np.unique(columns.row)
        place = np.searchsorted(rows, columns.row)
        self.forms = tuple(curves.options[row] for row in rows.tolist())
        self.level = curves.level[rows]
        self.at = (place, columns.node)
        self.months_money = columns.of(curves.money)
        self.months_hours = columns.of(curves.hours)
        self.setup_money = columns.of(curves.setup_money)
        self.setup_hours = columns.of(curves.setup_hours)
        self.new = np.array([o.channel.buyer == "new" for o in columns.options], dtype=bool)
        wanted = {o.channel.id for o in self.forms} | set(source.deck.catalogue.groups["social_org"])
        catalogue = source.deck.catalogue
        channels = {id: channel for id, channel in catalogue.channels.items() if id in wanted}
        self.deck = Deck(replace(catalogue, channels=channels), source.deck.draws)
        self.position = np.array([source.deck.position[id] for id in self.deck.ids], dtype=np.int64)
        self.forms = tuple(replace(o, position=self.deck.position[o.channel.id]) for o in self.forms)
        self.channel = np.array([self.deck.position[o.channel.id] for o in columns.options], dtype=np.int64)
        self.sigma = own.weighed.sigma[self.position][self.channel]
        self.shift = np.zeros(len(self.deck.ids))
        for result in self.one.own:
            if result.channel in self.deck.position:
                self.shift[self.deck.position[result.channel]] += result.shift

    def _generous(self, curves: Curves, weighed: Weighed) -> tuple[Split, FloatArray]:
        """The split with every level that would pay if it brought several times as much; its nodes gross."""
        own = self.own
        more = replace(
            curves,
            sales_worth=_GENEROUS * np.maximum(curves.sales_worth, 0.0),
            awareness_worth=_GENEROUS * curves.awareness_worth,
        )
        split = split_for(own.situation, weighed, more, self.source.deck, own.wishes, lean=self.lean)
        gross = own.situation.sales_weight * curves.sales_worth
        gross = gross + own.situation.awareness_weight * curves.awareness_worth
        return split, split.columns.of(gross)

    def _worth_a_look(self, gross: FloatArray, used: set[str]) -> IntArray:
        """Rows of the curves that would be used if they brought several times as much, at present prices."""
        split, own = self.split, self.own
        problem, months = split.problem, float(own.situation.horizon_months)
        columns = split.columns
        every = np.unique(columns.row)
        if not len(every):
            return every
        cost = split.money + split.hours * own.situation.hour_cost
        weights, prices, _ = relaxed(replace(problem, value=gross - months * cost))
        short = months * cost + np.einsum("r,rn->n", prices, problem.usage) - gross
        near = (short <= (_GENEROUS - 1.0) * gross) | (weights > 0.0)
        near |= np.array([option.channel.id in used for option in columns.options], dtype=bool)
        return np.unique(columns.row[near])

    def sheet(self, given: Sequence[Given]) -> Sheet:
        """What the nodes bring under each answer."""
        source = self.source
        states = {b: source.state(one.answers) for b, one in enumerate(given) if self._anew(one)}
        masks = [self._mask(one, states.get(b)) for b, one in enumerate(given)]
        self.lay_out(masks)
        self.own_sheet = self.sheet_of_own()
        sheet = Sheet.empty(len(given), len(self.split.problem.value))
        held = [(b, one) for b, one in enumerate(given) if one.column is not None]
        plain = [b for b, one in enumerate(given) if one.column is None and b not in states]
        if held:
            once = source.deck.draws
            draws = Held(once, [(one.column or "", one.at) for _, one in held])
            situation = understand(self.one.answers, self.knowledge.catalogue, draws)
            situation = replace(situation, running=self.own.situation.running)
            evidence = [self._evidence_given(one) for _, one in held]
            self._fill(sheet, [b for b, _ in held], situation, evidence)
        sheet.copy_row(self.own_sheet, plain)
        groups: dict[tuple[object, ...], list[int]] = {}
        for b, state in states.items():
            now = state.situation
            key = (now.sector.id, now.country.id, now.assets, now.horizon_months, now.cash_window_months)
            groups.setdefault((*key, now.running, now.budget_per_month), []).append(b)
        for members in groups.values():
            mine = [states[b] for b in members]
            situation = end_to_end([state.situation for state in mine])
            self._fill(sheet, members, situation, [state.weighed.evidence for state in mine])
        for b, one in enumerate(given):
            self._finish(sheet, b, one, states.get(b), masks[b])
        sheet.weigh()
        gamma = np.full(len(given), self.lean.gamma)
        for b, state in states.items():
            gamma[b] = source.lean_of(state).gamma
        for value in np.unique(gamma):
            some = gamma == value
            sigma = np.broadcast_to(self.sigma, sheet.gross[some].shape)
            sheet.gross[some] = certainty_equivalent(sheet.gross[some], sigma, float(value))
        return sheet

    def _anew(self, one: Given) -> bool:
        means = (one.money, one.hours, one.hour_cost)
        return one.column is None and not one.usual and all(value is None for value in means)

    def _mask(self, one: Given, state: State | None) -> frozenset[str]:
        """Channels that cannot be used under an answer."""
        if state is not None:
            return frozenset(state.weighed.obstacles)
        own = self.own
        if one.column is None or not self.source.forbids(one.question):
            return frozenset(own.weighed.obstacles)
        situation = own.situation
        if one.question in situation.beliefs:
            belief = situation.beliefs[one.question]
            certain = replace(belief, options=(str(one.answer),), probabilities=(1.0,))
            situation = replace(situation, beliefs={**situation.beliefs, one.question: certain})
        situation = replace(situation, assets=frozenset(chosen(one.answers, "assets") or ()))
        required = self.knowledge.rulebook.requirements_of(one.answers)
        return frozenset(obstacles_of(one.answers, situation, required, self.source.deck))

    def _evidence_given(self, one: Given) -> Evidence:
        """The client's evidence with what the answer says in place of what the open question says."""
        evidence, source = self.own.weighed.evidence, self.source
        if one.question not in source.speaking:
            return evidence
        was = source.sayings.says(one.question, self.one.answers, self.own.situation).weights
        now = source.sayings.says(one.question, one.answers, self.own.situation).weights
        action, aware, price, _ = now - was
        return Evidence(
            action=evidence.action + action, aware=evidence.aware + aware, price=evidence.price + price,
            spread=evidence.spread,
        )  # fmt: skip

    def _fill(
        self, sheet: Sheet, members: list[int], situation: Situation, evidence: Sequence[Evidence]
    ) -> None:
        """Draw the nodes of some answers, whose draws lie end to end in the situation."""
        runs, catalogue = len(members), self.deck.catalogue
        size = situation.people.size // runs
        deck = RepeatedDeck(self.deck, runs) if runs > 1 else self.deck
        none = np.zeros(len(deck.ids))
        nothing = Evidence(action=none, aware=none, price=none, spread=none)
        market = market_for(situation, nothing, deck)
        mine = [
            Evidence(
                action=one.action[self.position] + self.shift, aware=one.aware[self.position],
                price=one.price[self.position], spread=one.spread[self.position],
            )
            for one in evidence
        ]  # fmt: skip
        market = with_evidence(market, mine, deck)
        timing = timing_for(deck.channels, situation)
        brought = brought_at(situation, deck, market, timing, self.forms, self.level, runs=runs)

        def means(values: FloatArray) -> FloatArray:
            return np.asarray(values.reshape(runs, size).mean(axis=1))

        pick = (slice(None), *self.at)
        sheet.sales[members] = brought.sales_worth[pick]
        sheet.awareness[members] = brought.awareness_worth[pick]
        orders = brought.orders_total[pick]
        sheet.new_orders[members] = np.where(self.new, orders, 0.0)
        sheet.old_orders[members] = np.where(self.new, 0.0, orders)
        sheet.aware[members] = brought.aware_total[pick]
        months, model = float(situation.horizon_months), catalogue.model
        in_time = timing.in_time.mean(axis=0).reshape(runs, size).mean(axis=1)
        sheet.caps[members, 0] = means(situation.growth_cap_per_month) * months
        sheet.caps[members, 1] = model["repeat_growth_cap"].mid * means(situation.orders_per_month) * months
        sheet.worth[members, 0] = means(situation.worth_of_customer) * in_time
        sheet.worth[members, 1] = means(situation.margin_of_order) * in_time
        sheet.unaware[members] = means(situation.people * situation.unaware)
        sheet.worth_of_awareness[members] = means(situation.worth_of_awareness)
        sheet.months[members] = months

    def _finish(self, sheet: Sheet, b: int, one: Given, state: State | None, mask: frozenset[str]) -> None:
        """What is no draw: limits, the cost of an hour, assets, channels that are off."""
        situation = self.own.situation if state is None else state.situation
        sheet.sales_weight[b], sheet.awareness_weight[b] = situation.sales_weight, situation.awareness_weight
        sheet.hour_cost[b] = situation.hour_cost if one.hour_cost is None else one.hour_cost
        sheet.money[b] = situation.budget_per_month if one.money is None else one.money
        sheet.hours[b] = situation.team_hours_per_month if one.hours is None else one.hours
        sheet.own_hours[b] = sheet.hours[b]
        if self.own.wishes.max_channels is None:
            now, means = situation, (situation.team_hours_per_month, situation.budget_per_month)
            if means != (sheet.hours[b], sheet.money[b]):
                now = replace(now, team_hours_per_month=sheet.hours[b], budget_per_month=sheet.money[b])
            sheet.count[b] = channels_kept_alive(now, self.knowledge.catalogue.model)
        sheet.capacity[b] = situation.capacity_per_month
        if situation.hire_price:
            sheet.hours[b] += sheet.money[b] / situation.hire_price
            sheet.premium[b] = situation.hire_price - situation.hour_cost
        sheet.assets[b] = frozenset(chosen(one.answers, "assets") or ())
        if mask:
            off = np.array([id in mask for id in self.deck.ids], dtype=bool)
            sheet.live[b] = np.where(off[self.channel], 0.0, 1.0)

    # The plans.

    def costs(self, sheet: Sheet) -> FloatArray:
        """Of every node under each answer, over the horizon; [answers, nodes]."""
        months, hour = sheet.months[:, None], sheet.hour_cost[:, None]
        running = months * (self.months_money + self.months_hours * hour)
        return np.asarray(running + self.setup_money + self.setup_hours * hour)

    def _pool(self, sheet: Sheet, own: Sheet) -> FloatArray:
        """Weights of the nodes in the present plan, the best one, and those for answers that leave a gain."""
        problem = self.split.problem
        nodes, rows = len(problem.value), len(problem.row_names)
        plans = [self.present()]
        if not nodes:
            return np.array(plans)
        worth = (own.gross - self.costs(own))[0]
        barred = np.where(own.live[0] > 0.0, worth, -np.abs(worth).max() - 1.0)
        relaxation = relaxation_of(replace(problem, value=barred))
        program = relaxation.program
        if program.solve() != "optimal":
            return np.array(plans)
        plans.append(program.primal[:nodes].copy())
        prices = program.dual[:rows] * relaxation.top / relaxation.size
        net = np.where(sheet.live > 0.0, sheet.gross - self.costs(sheet), 0.0)
        toll = np.einsum("r,rn->n", prices, problem.usage)
        profit = np.where(sheet.live > 0.0, net - toll, 0.0)
        starts = np.flatnonzero(np.diff(problem.node_unit, prepend=-1) != 0)
        best = np.maximum(np.maximum.reduceat(profit, starts, axis=1), 0.0).sum(axis=1)
        gain = best - np.einsum("bn,n->b", profit, plans[1])
        base_limits = own.money[0], own.hours[0]
        for b, (money, hours) in enumerate(zip(sheet.money, sheet.hours, strict=True)):
            if (money, hours) != base_limits:
                gain[b] = np.inf
        order = np.argsort(-gain, kind="stable")
        least = _LEAST_GAIN * max(1.0, abs(program.objective * relaxation.top))
        for b in order[:MOST_PLANS].tolist():
            if gain[b] <= least:
                break
            value = np.where(sheet.live[b] > 0.0, net[b], -np.abs(net[b]).max() - 1.0)
            program.set_costs(relaxation.cost_of(problem, value))
            high = problem.row_hi.copy()
            high[BUDGET_ROW], high[HOURS_ROW] = sheet.money[b], sheet.hours[b]
            if sheet.count[b] > 0.0:
                high[problem.row_names.index("channel_count")] = sheet.count[b]
            relaxation.limit(high)
            if program.solve() == "optimal":
                plans.append(program.primal[:nodes].copy())
        return np.array(plans)

    def sheet_of_own(self) -> Sheet:
        """The nodes under the client's present answers alone, without risk."""
        sheet = Sheet.empty(1, len(self.split.problem.value))
        self._fill(sheet, [0], self.own.situation, [self.own.weighed.evidence])
        now = Given(question="", answer=None, probability=1.0, answers=self.one.answers)
        self._finish(sheet, 0, now, None, frozenset(self.own.weighed.obstacles))
        sheet.weigh()
        return sheet

    def averse(self, gross: FloatArray) -> FloatArray:
        """Certainty equivalents of what the nodes bring, at the client's attitude to risk."""
        sigma = np.broadcast_to(self.sigma, gross.shape)
        return certainty_equivalent(gross, sigma, self.lean.gamma)

    def present(self) -> FloatArray:
        """The plan of the study on the nodes, its levels between neighbours."""
        weights = np.zeros(len(self.split.problem.value))
        place, _ = self.at
        for item in self.one.used:
            channel, objective = item.option.channel.id, item.option.objective
            halves = ("brand", "sales") if objective == "mixed" else (objective,)
            for half in halves:
                for row, form in enumerate(self.forms):
                    if (form.channel.id, form.objective) == (channel, half):
                        mine = np.flatnonzero(place == row)
                        levels = self.level[row][: len(mine)]
                        weights[mine] += _between(levels, item.level) / len(halves)
        return weights

    def values(self, sheet: Sheet, plans: FloatArray) -> FloatArray:
        """Worth of each plan under each answer: what is maximised, with risk and pull; [answers, plans]."""
        model = self.knowledge.catalogue.model
        net = (sheet.gross - self.costs(sheet)) * sheet.live
        value = np.einsum("bn,kn->bk", net, plans)
        for j, orders in enumerate((sheet.new_orders, sheet.old_orders)):
            total = np.einsum("bn,kn->bk", orders * sheet.live, plans)
            cap = sheet.caps[:, j : j + 1]
            kept = np.where(cap > 0.0, grown(total, np.maximum(cap, 1e-9), model["growth_exponent"].mid), 0.0)
            if j == 0:
                kept = np.minimum(kept, sheet.capacity[:, None] * sheet.months[:, None])
            price = (sheet.sales_weight * sheet.worth[:, j])[:, None]
            value -= price * np.maximum(total - kept, 0.0)
        aware = np.einsum("bn,kn->bk", sheet.aware * sheet.live, plans)
        unaware = np.maximum(sheet.unaware, 1e-9)[:, None]
        worth = sheet.awareness_weight * sheet.worth_of_awareness
        value -= worth[:, None] * (aware + unaware * np.expm1(-aware / unaware))
        value -= self._once(sheet, plans)
        hired = np.maximum((plans @ self.months_hours)[None, :] - sheet.own_hours[:, None], 0.0)
        value -= (sheet.premium * sheet.months)[:, None] * hired
        return self._within(sheet, plans, value) - self._pull(plans)

    def _once(self, sheet: Sheet, plans: FloatArray) -> FloatArray:
        """What making missing assets costs; [answers, plans]."""
        problem, cost = self.split.problem, np.zeros((len(sheet.months), len(plans)))
        for switch, asset in enumerate(self.split.assets_to_build):
            needing = np.isin(problem.node_unit, problem.switch_units[switch])
            built = (plans[:, needing] > 1e-6).any(axis=1)
            missing = np.array([asset not in assets for assets in sheet.assets])
            cost += np.outer(missing, built) * -problem.switch_value[switch]
        return cost

    def _within(self, sheet: Sheet, plans: FloatArray, value: FloatArray) -> FloatArray:
        """A plan that needs more money or hours than there are is done as far as they go."""
        part = np.ones_like(value)
        for row, limit in ((BUDGET_ROW, sheet.money), (HOURS_ROW, sheet.hours)):
            need = plans @ self.split.problem.usage[row]
            part = np.minimum(part, limit[:, None] / np.maximum(need, 1e-9)[None, :])
        return np.where(value > 0.0, value * np.minimum(part, 1.0), value)

    def _pull(self, plans: FloatArray) -> FloatArray:
        """What distance from the share of brand work takes off when plans are chosen; [plans]."""
        cost = self.months_money + self.months_hours * self.own.situation.hour_cost
        upstream = np.array([o.upstream for o in self.split.columns.options])
        return pull_on(plans @ ((upstream - self.lean.brand_share) * cost), self.lean)


def _some_rows(curves: Curves, rows: IntArray) -> Curves:
    """The curves of some options."""
    return replace(
        curves,
        options=tuple(curves.options[row] for row in rows.tolist()),
        level=curves.level[rows],
        money=curves.money[rows],
        hours=curves.hours[rows],
        setup_money=curves.setup_money[rows],
        setup_hours=curves.setup_hours[rows],
        obtained=curves.obtained[rows],
        responses=curves.responses[rows],
        orders=curves.orders[rows],
        orders_total=curves.orders_total[rows],
        aware_total=curves.aware_total[rows],
        sales_worth=curves.sales_worth[rows],
        awareness_worth=curves.awareness_worth[rows],
    )


def gain_over(worths: FloatArray, present: int) -> FloatArray:
    """Of worths [answers, plans]: the best of each answer less the present plan; not negative."""
    gain = worths.max(axis=1) - worths[:, present]
    # What is left when the same plan is the best is rounding.
    return np.where(gain > 1e-9 * np.abs(worths).max(initial=1.0), gain, 0.0)


def _between(levels: FloatArray, level: float) -> FloatArray:
    """Weights of neighbouring levels whose mean is the level, at the ends where it lies outside."""
    weights = np.zeros(len(levels))
    at = float(np.interp(level, levels, np.arange(len(levels)))) if levels[-1] > levels[0] else 0.0
    low = int(at)
    weights[low] = 1.0 - (at - low)
    if at > low:
        weights[low + 1] = at - low
    return weights
