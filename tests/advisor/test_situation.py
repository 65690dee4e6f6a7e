"""The client's situation: what is answered is certain, what is open is a mixture round the usual value."""

import math

import numpy as np
import pytest

from rawafid.advisor.beliefs import BELIEF_QUESTIONS, belief_in
from rawafid.advisor.situation import Situation, people_of, understand
from rawafid.knowledge.answers import NO_ANSWERS
from tests.advisor.clients import ADVISOR, KNOWLEDGE, client, random_answers
from tests.advisor.reference_businesses import ACCOUNTING, CAFE, CLINIC, GROCERY, PANEL

CATALOGUE = KNOWLEDGE.catalogue
DRAWS = ADVISOR.deck.draws


def situation(plain: dict[str, object]) -> Situation:
    answers = KNOWLEDGE.questionnaire.used(client(plain).answers)
    return understand(answers, CATALOGUE, DRAWS)


def test_nothing_answered_is_understood_all_the_same() -> None:
    one = situation({})
    assert not one.budget_known
    assert one.budget_per_month > 0.0 and one.team_hours_per_month > 0.0
    assert not any(belief.certain for belief in one.beliefs.values())
    assert set(one.beliefs) == set(BELIEF_QUESTIONS)


@pytest.mark.parametrize("question", BELIEF_QUESTIONS)
def test_beliefs_about_an_open_choice_sum_to_one_over_its_options(question: str) -> None:
    belief = belief_in(question, NO_ANSWERS, CATALOGUE)
    assert math.fsum(belief.probabilities) == pytest.approx(1.0)
    assert min(belief.probabilities) > 0.0
    assert set(belief.options) <= set(KNOWLEDGE.questionnaire.questions[question].options)
    assert belief.probability("no such option") == 0.0


@pytest.mark.parametrize("business", PANEL)
def test_every_drawn_quantity_is_finite_and_not_negative(business: str) -> None:
    one = situation(dict(PANEL[business]))
    for name in Situation.__dataclass_fields__:
        value = getattr(one, name)
        if isinstance(value, np.ndarray):
            assert value.shape == (DRAWS.size,), name
            assert np.isfinite(value).all() and (value >= 0.0).all(), name


def test_every_quantity_of_random_clients_is_finite() -> None:
    for seed in range(30):
        one = situation(random_answers(seed))
        for name in Situation.__dataclass_fields__:
            value = getattr(one, name)
            if isinstance(value, np.ndarray):
                assert np.isfinite(value).all(), (seed, name)


def test_what_is_answered_is_the_same_in_every_draw() -> None:
    one = situation({**CLINIC, "close_rate": None})
    assert np.ptp(one.order_value) == 0.0
    assert one.order_value[0] == pytest.approx(600 / 3.75)
    assert (one.margin == 0.55).all()
    assert one.unaware == pytest.approx(0.88)


def test_an_open_order_value_has_the_mean_of_the_trade_and_its_spread() -> None:
    one = situation({**CLINIC, "order_value": None})
    usual = CATALOGUE.sectors["health_clinic"].order_value_usd(CATALOGUE.countries["SA"].region)
    assert one.order_value.mean() == pytest.approx(usual.mid)
    assert np.log(one.order_value).std() == pytest.approx(usual.sigma, rel=0.02)


@pytest.mark.parametrize("question", ["order_value", "gross_margin"])
def test_not_knowing_what_an_order_brings_does_not_raise_what_it_is_worth(question: str) -> None:
    sector = CATALOGUE.sectors["health_clinic"]
    usual = {
        "order_value": sector.order_value_usd(CATALOGUE.countries["SA"].region).mid * 3.75,
        "gross_margin": sector.gross_margin.mid * 100.0,
    }
    unknown = situation({**CLINIC, question: None})
    known = situation({**CLINIC, question: usual[question]})
    assert unknown.margin_of_order.mean() == pytest.approx(known.margin_of_order.mean(), rel=1e-6)


def test_money_is_the_same_in_any_currency() -> None:
    riyal = situation(dict(CLINIC))
    euro = situation({**CLINIC, "exchange_rate": 37.5, "order_value": 6000, "monthly_budget": 300_000})
    assert euro.budget_per_month == pytest.approx(riyal.budget_per_month)
    assert euro.order_value == pytest.approx(riyal.order_value)
    assert euro.hour_cost == pytest.approx(riyal.hour_cost)


def test_an_hour_of_an_owner_without_cash_costs_less_than_a_wage_and_an_answer_rules() -> None:
    usual = CATALOGUE.countries["JO"].hour_cost_usd.mid
    costs = [situation({**CAFE, "monthly_budget": money}).hour_cost for money in (0, 250, 700, 1420, 5000)]
    assert costs == sorted(costs)
    assert costs[0] == pytest.approx(0.35 * usual)
    assert costs[-1] == pytest.approx(usual)
    rate = situation(dict(CAFE)).units_per_usd
    assert situation({**CAFE, "hour_cost": 4}).hour_cost == pytest.approx(4 / rate)


def test_cash_that_must_come_back_counts_fewer_purchases() -> None:
    windows = [
        situation({**CAFE, "cash_pressure": pressure})
        for pressure in ("one_month", "one_quarter", "half_year", "no_pressure")
    ]
    worths = [float(one.worth_of_customer.mean()) for one in windows]
    assert worths == sorted(worths)
    assert worths[0] < worths[-1]
    assert [one.cash_is_pressing for one in windows] == [True, True, True, False]


@pytest.mark.parametrize("customers", ["consumers", "businesses"])
@pytest.mark.parametrize("country", ["SA", "JO", "AE"])
def test_a_wider_market_holds_more_people(country: str, customers: str) -> None:
    scopes = ("neighbourhood", "city", "country", "region", "worldwide")
    sizes = [people_of(CATALOGUE, CATALOGUE.countries[country], scope, customers).mid for scope in scopes]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


def test_both_kinds_of_customers_are_the_sum_of_each() -> None:
    country = CATALOGUE.countries["SA"]
    both, consumers, firms = (
        people_of(CATALOGUE, country, "city", kind).mid for kind in ("both", "consumers", "businesses")
    )
    assert both == pytest.approx(consumers + firms)


def test_a_list_or_followers_without_the_asset_do_not_exist() -> None:
    assert not situation(dict(CLINIC)).contact_list.any()
    assert (situation(dict(GROCERY)).contact_list == 8000).all()
    assert (situation({**GROCERY, "contact_list_size": None}).contact_list > 0).all()
    assert not situation(dict(ACCOUNTING)).followers.any()


def test_own_customers_go_before_what_such_a_budget_usually_stands_for() -> None:
    one = situation({**CLINIC, "monthly_customers": 77})
    assert (one.new_customers_per_month == 77).all()
    more, less = (situation({**CLINIC, "monthly_budget": money}) for money in (60_000, 15_000))
    assert more.new_customers_per_month.mean() >= less.new_customers_per_month.mean()


def test_a_business_not_yet_launched_has_no_orders_to_repeat() -> None:
    assert not situation({**CAFE, "business_age": "pre_launch"}).orders_per_month.any()


def test_the_goal_leans_worth_between_sales_and_awareness() -> None:
    sales, even, brand = (situation({**CLINIC, "goal_balance": goal}) for goal in (0, 50, 100))
    assert (sales.sales_weight, sales.awareness_weight) == (1.0, 0.0)
    assert (even.sales_weight, even.awareness_weight) == (1.0, 1.0)
    assert (brand.sales_weight, brand.awareness_weight) == (0.5, 2.0)
