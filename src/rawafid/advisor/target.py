"""Target instead of budget: the least monthly money with which a number of orders or people is reached.

The plan is found by the same exact split as any other, with money as what is lowered and the target as a row
(`target_problem.py`). How high that row has to be is found by forecasting: it is raised or lowered until the
forecast's quantile at the chance asked for meets the target. What depends on the budget (the handicap of a
small advertiser, the size of a business that nobody told) is understood anew at the money found, until both
agree. Money is US dollars.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

from rawafid.advisor.codes import TARGET_REASONS
from rawafid.advisor.draws import FloatArray
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study, scenario_of, study
from rawafid.advisor.target_aim import Aim
from rawafid.advisor.target_ground import Draft, Ground
from rawafid.advisor.target_problem import MOST_BUDGET
from rawafid.knowledge.answer_file import Options, Target
from rawafid.knowledge.answers import Answers, frozen
from rawafid.knowledge.library import Knowledge

REASONS: Final = TARGET_REASONS
"""What keeps a target from being reached. `limits`: channels, amounts and shares that the client rules out;
`ceilings`: the demand and the audiences that exist."""

_NEARLY: Final = (0.95, 0.85)  # of the most that can be reached: the rest has no price worth naming
_USED: Final = 0.8  # of a budget, at least, for it to be a price and not a size
_SLACK: Final = 0.004
_SETTLED: Final = 0.03  # by how much the budget understood may lie off the money found
_ROUNDS: Final = 8  # of understanding the client at another budget
_LESS: Final = 0.02  # of the money, below which no other figure is looked for
_FIGURES: Final = 8  # of rounding the money up
_NOTHING: Final = 1e-6  # US dollars a month
_OWN_LIMITS: Final = frozenset({"excluded_channels", "locked_channels"})
_STEPS: Final = ((2.0, 0.02), (5.0, 0.05), (10.0, 0.1))
"""Figures people use: up to 2 in steps of 0.02, up to 5 of 0.05, up to 10 of 0.1, times a power of ten."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TargetAdvice:
    """The cheapest plan for a target; where it cannot be reached, for nearly the most that can.

    `study` is of the client with `money_per_month` for a budget: a figure people use in the client's
    currency, which holds the monthly part of the set-up. `chance` is the share of the forecast's draws in
    which this plan brings the target or more; `amount` is what it brings with the chance asked for.
    `reason` is None when the target is reached, else one of `REASONS`. Where the client's limits cannot all
    hold there is no plan and no money, and the study says so.
    """

    target: Target
    study: Study
    money_per_month: float | None  # US dollars
    amount: float
    chance: float
    reason: str | None

    @property
    def reached(self) -> bool:
        return self.reason is None


def reach_target(
    answers: Answers, options: Options, knowledge: Knowledge, deck: Deck, outlook: Deck, *, target: Target
) -> TargetAdvice:
    """The least money for `target`, or why no money reaches it.

    `answers` are those in use (hidden ones left out); a budget among them only says where to begin. Curves
    are drawn on `deck`, and what is promised on `outlook`. The limits of `options` are kept, but spending
    everything is no wish beside a target. Deterministic.
    """
    search = Search(answers, replace(options, spend_all=False), knowledge, deck, outlook, target)
    amount = target.amount if target.chance > 0.0 else 0.0
    if search.most.plan.status == "infeasible":
        # What the client keeps, asks for and rules out cannot all hold, whatever the money.
        return TargetAdvice(
            target=target, study=search.first, money_per_month=None, amount=0.0, chance=0.0, reason="limits"
        )  # fmt: skip
    reason = search.reason(amount) if search.most.amount < amount else None
    found = search.least(amount) if reason is None else search.nearly_most()
    found = found or search.as_large_as_can_be(amount if reason is None else 0.0)
    totals = search.totals(found)
    return TargetAdvice(
        target=target,
        study=found,
        money_per_month=found.situation.budget_per_month,
        amount=search.aim.quantile(totals),
        chance=search.aim.chance(totals),
        reason=reason,
    )


def figure_above(amount: float) -> float:
    """The least figure that people use which is not below `amount`; at most two percent above it."""
    if amount <= 0.0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(amount) + 1e-12)
    step = next(step for end, step in _STEPS if amount / power <= end * (1.0 + 1e-9))
    return math.ceil(amount / power / step - 1e-9) * step * power


def _spent(one: Study) -> float:
    """US dollars a month, with the monthly part of the set-up."""
    months = one.situation.horizon_months
    return math.fsum(item.money + item.setup_money / months for item in one.used)


class Search:
    """Looks for the budget that the cheapest plan just uses up."""

    def __init__(
        self,
        answers: Answers,
        options: Options,
        knowledge: Knowledge,
        deck: Deck,
        outlook: Deck,
        target: Target,
    ) -> None:
        self.answers, self.options, self.knowledge = answers, options, knowledge
        self.deck, self.outlook = deck, outlook
        self.first = self._studied(answers, self.options)
        self.aim = Aim(target, outlook, horizon_months=self.first.situation.horizon_months)
        self.most = self.ground(MOST_BUDGET).largest(teach=True)

    def _studied(self, answers: Answers, options: Options) -> Study:
        return study(answers, options, self.knowledge, self.deck, nodes=12, gap=1e-2, quick=True)

    def ground(
        self, budget: float, *, of: Study | None = None, relaxed: frozenset[str] = frozenset()
    ) -> Ground:
        """The client with this budget."""
        scenario = scenario_of(self.answers, self.options)
        return Ground(
            of or self.first, budget, self.aim, self.deck, self.outlook, scenario=scenario, relaxed=relaxed
        )

    def _without_own_limits(self) -> Study:
        """The client as if nothing were ruled out, kept as it is or held to a share."""
        answers = ((id, answer) for id, answer in self.answers.items() if id not in _OWN_LIMITS)
        free = Options(scenario=self.options.scenario, max_channels=self.options.max_channels)
        return self._studied(frozen(answers), free)

    def least(self, amount: float, *, thorough: bool = True) -> Study | None:
        """The study of the cheapest plan for an amount; None where the search finds none."""
        low, high = 0.0, MOST_BUDGET
        budget = min(self.first.situation.budget_per_month, MOST_BUDGET)
        best: Draft | None = None
        self.aim.view, self.aim.furthest = self.aim.views[0], None
        for _ in range(_ROUNDS):
            draft = self.ground(budget).cheapest(amount)
            best = draft or best
            money = draft.money if draft is not None else math.inf
            if abs(money - budget) <= _SETTLED * budget or high <= low * (1.0 + _SETTLED):
                break
            if money <= budget:
                high = min(high, budget)
            else:
                low = max(low, budget)
            budget = money if money > _NOTHING else 0.0
            if draft is None and low < self.most.money < high:
                budget = self.most.money
            if not (low < budget < high or budget == low == 0.0):
                budget = math.sqrt(max(low, 1.0) * high)
        if best is None:
            return None
        return self._at_a_figure(self._viewed(best, amount) if thorough else best, amount)

    def _viewed(self, best: Draft, amount: float) -> Draft:
        """The cheapest that any view of the aim finds at the money of `best`, the draft of the first.

        The first two see most: they come last, and start from what the best of all has shown.
        """
        memory = self.aim.memory
        for again in (False, True):
            start = best
            for other in self.aim.views:
                if best.money <= _NOTHING or again != (other in self.aim.views[:2]):
                    continue
                self.aim.view = other
                ground = self.ground(best.money)
                if again:
                    ground.start_from(start)
                draft = ground.cheapest(amount)
                if draft is not None and draft.money < best.money:
                    best, memory = draft, self.aim.memory
        self.aim.recall(memory)
        return best

    def _at_a_figure(self, draft: Draft, amount: float) -> Study | None:
        """The plan at the least figure people use for which it, or more of the same, still does."""
        rate = self.first.situation.units_per_usd
        money = draft.money if draft.money > _NOTHING else 0.0
        for attempt in range(_FIGURES):
            budget = figure_above(money * rate) / rate
            ground = self.ground(budget)
            taken = ground.taken_over(draft, amount)
            found = None if taken is None else ground.best_within(taken, amount)
            if found is not None:
                less = ground.with_less(found, amount)
                if less is None or attempt == _FIGURES - 1 or less.money * (1.0 + _LESS) > budget:
                    return found
                draft, money = less, less.money
                continue
            more = budget * (1.0 + 0.001 * 3.0**attempt) + _NOTHING
            money = more if taken is None else max(more, taken.money)
        return None

    def nearly_most(self) -> Study | None:
        """The study for nearly the most that can be reached, as near as money is really spent for it."""
        found = None
        largest = self.ground(self.most.money).largest()
        for share in _NEARLY:
            other = self.least(share * largest.amount, thorough=False)
            found = other or found
            if other is not None and _spent(other) >= _USED * other.situation.budget_per_month:
                break
        return found

    def as_large_as_can_be(self, amount: float) -> Study:
        """The study of the largest plan, at what it costs where it brings `amount` there too."""
        rate = self.first.situation.units_per_usd
        ground = self.ground(figure_above(self.most.money * rate) / rate)
        largest = ground.largest()
        found = ground.best_within(largest, amount) if largest.amount >= amount else None
        found = found or self.ground(MOST_BUDGET).best_within(self.most, amount)
        assert found is not None, "the largest plan keeps all limits"
        return found

    def totals(self, one: Study) -> FloatArray:
        """Draws of what a study's channels bring to the target."""
        return self.ground(one.situation.budget_per_month).totals(one.used)

    def reason(self, amount: float) -> str:
        """Which limit to name: one that alone stands in the way.

        What the client rules out comes first, for it is a choice; then, of hours, channels and capacity, what
        needs the least change beside what it is; then growth, which is no one's to change. Where only several
        together would do, the one that brings most; `ceilings` where not even all would.
        """
        free = self._without_own_limits()
        brought: dict[str, float] = {}
        stretch: dict[str, float] = {}
        for name in REASONS[:-1]:
            of = free if name == "limits" else self.first
            ground = self.ground(MOST_BUDGET, of=of, relaxed=frozenset({name}))
            largest = ground.largest()
            brought[name] = largest.amount
            if largest.amount >= amount:
                if name == "limits" or (name == "growth" and not stretch):
                    return name
                if name != "growth":
                    stretch[name] = ground.stretch(name, largest, amount)
        if stretch:
            return min(stretch, key=lambda name: (stretch[name], REASONS.index(name)))
        everything = self.ground(MOST_BUDGET, of=free, relaxed=frozenset(REASONS[:-1])).largest()
        if everything.amount < amount:
            return "ceilings"
        return max(brought, key=lambda name: (brought[name], -REASONS.index(name)))
