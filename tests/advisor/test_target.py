"""The least money for a target: what is promised is kept, and what is not reachable says why."""

import math
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from rawafid.advisor.advising import FORECAST_DRAWS
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.forecast import Used, forecast
from rawafid.advisor.response import Deck, market_for
from rawafid.advisor.situation import understand
from rawafid.advisor.slack import near_optimal_ranges
from rawafid.advisor.study import Study
from rawafid.advisor.target import REASONS, Search, TargetAdvice, figure_above, reach_target
from rawafid.advisor.timing import timing_for
from rawafid.knowledge.answer_file import Target
from tests.advisor.clients import ADVISOR, CHANNELS, KNOWLEDGE, SPLIT_CHANNELS, client, random_answers
from tests.advisor.reference_businesses import PANEL

OUTLOOK = Deck(KNOWLEDGE.catalogue, Draws(1, FORECAST_DRAWS))
PAID = tuple(id for id in SPLIT_CHANNELS if CHANNELS[id].basis != "per_hour")
CLINIC: dict[str, Any] = dict(PANEL["clinic"])
PINEAPPLE: dict[str, Any] = dict(PANEL["pineapple"])
NOTICEABLE = 0.05
EXCHANGED = 0.08  # what moving money between two channels of a plan may still save


def reach(answers: dict[str, Any], target: Target, /, **options: object) -> TargetAdvice:
    asked = client(answers, **options)
    used = KNOWLEDGE.questionnaire.used(asked.answers)
    return reach_target(used, asked.options, KNOWLEDGE, ADVISOR.deck, OUTLOOK, target=target)


@cache
def of_panel(name: str, orders: float, chance: float) -> TargetAdvice:
    return reach(dict(PANEL[name]), Target(orders=orders, chance=chance))


def money(advice: TargetAdvice) -> float:
    assert advice.money_per_month is not None
    return advice.money_per_month


def spent(one: Study) -> float:
    months = one.situation.horizon_months
    return math.fsum(item.money + item.setup_money / months for item in one.used)


def brought(one: Study, used: tuple[Used, ...], *, people: bool = False) -> FloatArray:
    """Draws of the plan's results at the study's budget, forecast anew."""
    situation = understand(one.answers, KNOWLEDGE.catalogue, OUTLOOK.draws)
    situation = replace(
        situation, running=one.situation.running, budget_per_month=one.situation.budget_per_month
    )
    market = market_for(situation, one.weighed.evidence, OUTLOOK)
    timing = timing_for(OUTLOOK.channels, situation)
    found = forecast(used, situation, one.weighed, market, timing, OUTLOOK)
    return found.people_together if people else found.orders.sum(axis=0)


TARGETS = (
    ("clinic", 400.0, 0.5),
    ("clinic", 400.0, 0.8),
    ("pineapple", 450.0, 0.8),
    ("accounting", 60.0, 0.9),
    ("plumber", 60.0, 0.8),
    ("developer", 18.0, 0.5),
    ("new_saas", 80.0, 0.8),
    ("grocery", 330.0, 0.8),
    ("bakery", 40.0, 0.8),
)


@pytest.mark.parametrize(("name", "orders", "chance"), TARGETS)
def test_the_plan_keeps_the_promise(name: str, orders: float, chance: float) -> None:
    advice = of_panel(name, orders, chance)
    assert advice.reached
    draws = brought(advice.study, advice.study.used)
    assert np.mean(draws >= orders) >= chance - 0.01
    assert advice.chance == pytest.approx(np.mean(draws >= orders))
    assert advice.amount >= orders


@pytest.mark.parametrize(("name", "orders", "chance"), TARGETS)
def test_the_money_is_a_figure_people_use_and_the_plan_spends_it(
    name: str, orders: float, chance: float
) -> None:
    advice = of_panel(name, orders, chance)
    one = advice.study
    assert one.situation.budget_per_month == money(advice)
    assert spent(one) <= money(advice) * (1 + 1e-9) + 1e-9
    assert spent(one) >= money(advice) * (1 - NOTICEABLE)
    in_currency = money(advice) * one.situation.units_per_usd
    assert figure_above(in_currency * (1 - 1e-9)) == pytest.approx(in_currency)


@pytest.mark.parametrize(("name", "orders", "chance"), TARGETS)
def test_no_change_to_the_plan_reaches_the_target_for_clearly_less(
    name: str, orders: float, chance: float
) -> None:
    """Less of everything, or of one channel, or one channel moved to another, is not enough any more."""
    advice = of_panel(name, orders, chance)
    one, least = advice.study, money(advice)
    if least <= 0.0:
        return
    paid = [k for k, item in enumerate(one.used) if item.money > 0.0 and item.level == item.money]
    lowest = [float(one.curves.level[one.curves.options.index(item.option), 0]) for item in one.used]
    saved = EXCHANGED * least
    for less in paid:
        for more in (None, *(k for k in paid if k != less)):
            shift = 2.0 * saved if more is not None else saved
            if one.used[less].level - shift < lowest[less]:
                continue  # no such plan: below what the channel needs to work
            used = [replace(item, level=item.level - shift * (k == less)) for k, item in enumerate(one.used)]
            if more is not None:
                used[more] = replace(used[more], level=used[more].level + saved)
            assert np.mean(brought(one, tuple(used)) >= orders) < chance


@pytest.mark.parametrize(("name", "orders", "chance"), TARGETS)
def test_the_same_search_fails_for_clearly_less_money(name: str, orders: float, chance: float) -> None:
    one = of_panel(name, orders, chance).study
    asked = client(dict(PANEL[name]))
    search = Search(
        one.answers, asked.options, KNOWLEDGE, ADVISOR.deck, OUTLOOK, Target(orders=orders, chance=chance)
    )
    less = (1 - NOTICEABLE) * one.situation.budget_per_month
    if less > 0.0:
        found = search.ground(less).cheapest(orders)
        assert found is None or found.money > less


@pytest.mark.parametrize("name", ["clinic", "pineapple", "accounting", "bakery", "new_saas"])
def test_the_best_plan_for_clearly_less_money_does_not_reach_it(name: str) -> None:
    """Neither the usual advice at a tenth less money nor at that money spent to the end brings as much."""
    orders, chance = next((orders, chance) for one, orders, chance in TARGETS if one == name)
    advice = of_panel(name, orders, chance)
    one = advice.study
    budget = 0.9 * money(advice) * one.situation.units_per_usd
    for spend_all in (False, True):
        asked = {**PANEL[name], "monthly_budget": budget}
        other = ADVISOR.study(client(asked, spend_all=spend_all))
        draws = brought(replace(one, situation=replace(one.situation, budget_per_month=budget)), other.used)
        assert np.mean(draws >= orders) < chance


@pytest.mark.parametrize(("name", "orders"), [("clinic", 200.0), ("pineapple", 200.0), ("grocery", 160.0)])
def test_more_orders_never_cost_less(name: str, orders: float) -> None:
    least = [money(of_panel(name, orders * more, 0.8)) for more in (0.5, 1.0, 2.0)]
    for before, after in pairwise(least):
        assert after >= before * (1 - 0.01)


@pytest.mark.parametrize(("name", "orders"), [("clinic", 300.0), ("accounting", 40.0)])
def test_a_higher_chance_never_costs_less(name: str, orders: float) -> None:
    least = [money(of_panel(name, orders, chance)) for chance in (0.4, 0.6, 0.9)]
    for before, after in pairwise(least):
        assert after >= before * (1 - 0.01)


@pytest.mark.parametrize(("answers", "people"), [(CLINIC, 150_000.0), (PINEAPPLE, 400_000.0)])
def test_people_reached_are_a_target_too(answers: dict[str, Any], people: float) -> None:
    advice = reach(answers, Target(people=people, chance=0.8))
    assert advice.reached and money(advice) > 0.0
    draws = brought(advice.study, advice.study.used, people=True)
    assert np.mean(draws >= people) >= 0.8
    assert np.quantile(draws, 0.2) <= 1.03 * people
    dearer = reach(answers, Target(people=1.5 * people, chance=0.8))
    assert money(dearer) > money(advice)


def test_what_work_alone_reaches_costs_no_money() -> None:
    advice = of_panel("bakery", 10.0, 0.5)
    assert advice.reached and money(advice) == 0.0
    assert spent(advice.study) == 0.0
    assert advice.study.used


@pytest.mark.parametrize("target", [Target(orders=0, chance=0.9), Target(orders=5000, chance=0)])
def test_a_target_that_asks_for_nothing_costs_nothing(target: Target) -> None:
    advice = reach(CLINIC, target)
    assert advice.reached and money(advice) == 0.0


def test_a_channel_that_is_kept_as_it_is_costs_what_it_costs() -> None:
    advice = reach(CLINIC | {"locked_channels": {"radio": 9000}}, Target(orders=0, chance=0.9))
    rate = advice.study.situation.units_per_usd
    assert advice.reached and money(advice) * rate == pytest.approx(9000)


UNREACHABLE: list[tuple[str, dict[str, Any], dict[str, Any], float]] = [
    ("capacity", {"capacity": 1}, {}, 400.0),
    ("hours", {"team_hours": 0.5}, {}, 400.0),
    ("channel_count", {}, {"max_channels": 1}, 700.0),
    ("limits", {"excluded_channels": list(PAID)}, {}, 700.0),
    ("limits", {"excluded_channels": list(SPLIT_CHANNELS)}, {}, 50.0),
    ("limits", {}, {"upstream_share": [0.95, 1.0]}, 700.0),
    ("growth", {"monthly_customers": 10}, {}, 1000.0),
    ("ceilings", {}, {}, 1e8),
]


@pytest.mark.parametrize(("reason", "answers", "options", "orders"), UNREACHABLE)
def test_what_cannot_be_reached_says_why_and_how_much_can(
    reason: str, answers: dict[str, Any], options: dict[str, Any], orders: float
) -> None:
    advice = reach(CLINIC | answers, Target(orders=orders, chance=0.8), **options)
    assert advice.reason == reason and reason in REASONS
    assert not advice.reached and advice.amount < orders and advice.chance < 0.8
    draws = brought(advice.study, advice.study.used)
    assert np.mean(draws >= advice.amount) >= 0.8
    if advice.amount > 1.0:
        again = reach(CLINIC | answers, Target(orders=0.98 * advice.amount, chance=0.8), **options)
        assert again.reached and money(again) <= 1.03 * money(advice)


def test_people_who_do_not_exist_cannot_be_reached() -> None:
    advice = reach(CLINIC, Target(people=1e8, chance=0.5))
    assert advice.reason == "ceilings"
    assert 0.0 < advice.amount < 1e7


def test_limits_that_clash_leave_no_plan_and_no_money() -> None:
    advice = reach(
        CLINIC, Target(orders=100, chance=0.5), limits={"ooh": {"min": 20000}}, upstream_share=[0, 0.01]
    )
    assert advice.reason == "limits" and advice.money_per_month is None
    assert advice.study.plan.status == "infeasible"


def test_the_limits_of_the_client_are_kept() -> None:
    options: dict[str, Any] = {
        "max_channels": 3,
        "limits": {"meta_ads": {"max": 4000}, "radio": {"min": 3000}},
    }
    advice = reach(CLINIC, Target(orders=250, chance=0.7), upstream_share=[0.2, 0.5], **options)
    one = advice.study
    rate = one.situation.units_per_usd
    amounts = {item.option.channel.id: item.money * rate for item in one.used}
    assert advice.reached and len(amounts) <= 3
    assert amounts["radio"] >= 3000 * (1 - 1e-6) and amounts.get("meta_ads", 0.0) <= 4000 * (1 + 1e-6)
    assert 0.2 - 1e-6 <= one.shares["upstream"] <= 0.5 + 1e-6
    hours = math.fsum(item.hours for item in one.used)
    assert hours <= one.situation.team_hours_per_month * (1 + 1e-6)


def test_without_a_budget_or_a_currency_the_target_is_reached_all_the_same() -> None:
    target = Target(orders=300, chance=0.7)
    unasked = {name: answer for name, answer in CLINIC.items() if name != "monthly_budget"}
    priced = reach(unasked, target)
    assert priced.reached and priced.study.situation.budget_known
    del unasked["currency"]
    shared = reach(unasked, target)
    assert shared.reached and not shared.study.situation.budget_known
    assert money(shared) == pytest.approx(money(priced), rel=0.02)


def test_the_client_stays_the_same_whatever_the_money() -> None:
    """A business that did not say how large it is does not grow because a target is dear."""
    advice = reach(PINEAPPLE, Target(orders=900, chance=0.8))
    today = understand(advice.study.answers, KNOWLEDGE.catalogue, ADVISOR.deck.draws)
    assert money(advice) > 1.5 * today.budget_per_month
    assert np.array_equal(advice.study.situation.new_customers_per_month, today.new_customers_per_month)


def test_the_study_serves_the_rest_of_the_advice() -> None:
    one = of_panel("clinic", 400.0, 0.8).study
    assert one.bound >= one.value - 1e-6 * abs(one.value)
    assert not {"target", "target_growth", "target_repeat_growth"}.intersection(one.plan.binding)
    ranges = near_optimal_ranges(one.split.problem, one.plan, usage_row="budget")
    assert set(ranges) == set(one.plan.on.tolist())
    assert 0.0 < one.shares["upstream"] < 1.0


def test_the_same_question_has_the_same_answer() -> None:
    target = Target(orders=333, chance=0.75)
    first, second = (reach(PINEAPPLE, target) for _ in range(2))
    assert money(first) == money(second) and first.chance == second.chance
    assert first.study.used == second.study.used


def test_another_currency_changes_nothing_but_the_figure() -> None:
    target = Target(orders=400, chance=0.8)
    rate = 1.0 / KNOWLEDGE.catalogue.fx["SAR"].units_per_usd.mid
    in_dollars: dict[str, Any] = {**CLINIC, "currency": "USD"}
    for name in ("order_value", "monthly_budget"):
        in_dollars[name] = float(str(CLINIC[name])) * rate
    assert money(reach(in_dollars, target)) == pytest.approx(money(reach(CLINIC, target)), rel=0.025)


@pytest.mark.parametrize("seed", range(8))
def test_any_client_is_told_what_is_true(seed: int) -> None:
    target = Target(orders=(20.0, 100.0, 500.0)[seed % 3], chance=(0.4, 0.6, 0.8, 0.9)[seed % 4])
    advice = reach(random_answers(seed), target)
    if advice.reached:
        assert np.mean(brought(advice.study, advice.study.used) >= target.amount) >= target.chance - 0.01
        assert spent(advice.study) <= money(advice) * (1 + 1e-9) + 1e-9
    else:
        assert advice.amount < target.amount


@pytest.mark.parametrize(
    ("amount", "figure"),
    [
        (0.0, 0.0),
        (1.0, 1.0),
        (1.001, 1.02),
        (1234.0, 1240.0),
        (3011.0, 3050.0),
        (9990.0, 10000.0),
        (0.057, 0.057),
    ],
)
def test_figures_are_rounded_up_to_what_people_use(amount: float, figure: float) -> None:
    assert figure_above(amount) == pytest.approx(figure)
    assert amount <= figure_above(amount) * (1 + 1e-9)
    assert figure_above(amount) <= 1.02 * amount + 1e-12
