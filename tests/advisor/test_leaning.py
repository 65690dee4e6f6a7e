"""The pull to the share of brand work that the answers call for: which way it goes, and what it may cost."""

import pytest

from rawafid.advisor.allocation import solve
from rawafid.advisor.plan_in_use import at
from rawafid.advisor.split import BRAND_WORK_FROM, split_for
from rawafid.advisor.study import Study
from tests.advisor.clients import ADVISOR, CERTIFIED, brief, free_value, random_answers, study
from tests.advisor.reference_businesses import PANEL, PLUMBER


@pytest.mark.parametrize("business", PANEL)
def test_leaning_to_brand_costs_what_is_said_and_never_much(business: str) -> None:
    bold = {**PANEL[business], "risk_attitude": "bold"}
    one, free = study(bold), free_value(study(bold))
    said = brief(bold).brand_share
    assert said.cost is not None and said.cost >= 0.0
    cost = said.cost / one.situation.units_per_usd
    assert one.value + cost == pytest.approx(free, rel=CERTIFIED)
    assert one.best_value == pytest.approx(free, rel=CERTIFIED)
    assert said.cost_share == pytest.approx(cost / free, rel=CERTIFIED)
    lean = one.lean
    short = upstream_without_the_pull(one) < lean.brand_share
    most = (
        min(lean.given_up, lean.given_up_share * free)
        if short
        else min(lean.given_back, lean.given_back_share * free)
    )
    assert cost <= most + CERTIFIED * free


def test_leaning_to_brand_never_makes_doing_nothing_look_best() -> None:
    for seed in (5, 17, 145, 246, 253):
        one = study({**random_answers(seed), "risk_attitude": "bold", "locked_channels": None})
        if free_value(one) > 0.0:
            assert one.used, seed


def without_the_pull(one: Study) -> list[tuple[float, float]]:
    """Place on the axis and monthly cost of each channel in the free plan of a client who takes risks."""
    free = split_for(one.situation, one.weighed, one.curves, ADVISOR.deck, one.wishes)
    plan = solve(free.problem, gap=1e-4)
    monthly = free.money + free.hours * one.situation.hour_cost
    return [
        (free.options[unit][plan.option[unit]].upstream, at(monthly, plan, unit)) for unit in plan.on.tolist()
    ]


def upstream_without_the_pull(one: Study) -> float:
    """The upstream share of that plan."""
    free = without_the_pull(one)
    return sum(upstream * cost for upstream, cost in free) / sum(cost for _, cost in free)


@pytest.mark.parametrize("goal", [50, 80])
def test_the_same_plumber_is_pulled_up_at_one_goal_and_back_at_another(goal: int) -> None:
    one = study({**PLUMBER, "risk_attitude": "bold", "goal_balance": goal})
    before, asked = upstream_without_the_pull(one), one.lean.brand_share
    assert (before < asked) == (goal == 50)
    assert one.lean_cost > 0.0
    assert abs(one.shares["upstream"] - asked) < abs(before - asked) - 0.05


@pytest.mark.parametrize("goal", [20, 50, 80])
@pytest.mark.parametrize("business", PANEL)
def test_the_pull_brings_a_plan_nearer_to_its_share_of_brand_work_from_either_side(
    business: str, goal: int
) -> None:
    one = study({**PANEL[business], "risk_attitude": "bold", "goal_balance": goal})
    asked = one.lean.brand_share
    before, after = (abs(share - asked) for share in (upstream_without_the_pull(one), one.shares["upstream"]))
    assert after <= before + 0.02  # amounts are rounded
    if one.lean_cost > 0.005 * one.value:
        assert after < before


@pytest.mark.parametrize(
    "more",
    [{"horizon": 24}, {"goal_balance": 80}, {"purchase_cycle": "months"}, {"demand_state": "unaware"}],
    ids=["horizon", "goal", "purchase", "demand"],
)
@pytest.mark.parametrize("business", ["clinic", "plumber", "grocery", "furniture"])
def test_what_speaks_for_brand_work_raises_what_is_asked_for_it_and_what_may_go_for_it(
    business: str, more: dict[str, object]
) -> None:
    before, after = study(dict(PANEL[business])), study({**PANEL[business], **more})
    assert after.lean.brand_share >= before.lean.brand_share
    assert after.lean.given_up_share >= before.lean.given_up_share
    assert after.lean.given_back_share <= before.lean.given_back_share


def test_a_plumber_gives_up_less_for_brand_work_than_a_new_category() -> None:
    assert study(dict(PLUMBER)).lean.given_up_share < 0.03
    assert study(dict(PANEL["new_saas"])).lean.given_up_share > 0.06


@pytest.mark.parametrize("business", PANEL)
def test_a_share_is_not_mended_by_doing_less_of_all(business: str) -> None:
    one = study({**PANEL[business], "risk_attitude": "bold"})
    # A sales form that lies a little upstream is no brand work: less of it takes none away.
    before, after = (
        sum(upstream * cost for upstream, cost in plan if upstream >= BRAND_WORK_FROM)
        for plan in (
            without_the_pull(one),
            [(used.option.upstream, used.cost_per_month) for used in one.exact],
        )
    )
    if one.lean_cost > CERTIFIED * one.value and upstream_without_the_pull(one) < one.lean.brand_share:
        assert after >= 0.97 * before
