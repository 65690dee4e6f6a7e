"""The simulated clients of the regret benchmark: fixed, drawn alike each time, and with a true optimum."""

import hashlib
import json
import re
from functools import cache

import numpy as np
import pytest

from benchmarks._true_business import WINDOW
from benchmarks._true_clients import TrueClient, true_client
from benchmarks._true_market import FAMILY_OF, SHAPES, Placement, shaped
from benchmarks._true_plans import (
    Plan,
    advised_plan,
    best_plan,
    equal_split,
    proportional_to_return,
)
from benchmarks._true_worth import current_plan, kept, true_cost, true_value
from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from tests.advisor.clients import ADVISOR, KNOWLEDGE
from tests.repo.tree import ROOT

DECISION = ROOT / "docs" / "decisions" / "026-true-clients.md"
NUMBERS = (0, 1, 4, 7, 8, 11, 18, 21)
some_clients = pytest.mark.parametrize("number", NUMBERS)


@cache
def drawn(number: int) -> TrueClient:
    return true_client(number, KNOWLEDGE)


@cache
def oracle(number: int) -> Plan:
    return best_plan([drawn(number).market])


def file_of(client: TrueClient) -> ClientFile:
    document = json.dumps({"rawafid": 1, "answers": client.answers}).encode()
    return read_answer_file(document, "simulated.json", KNOWLEDGE.questionnaire)


def test_the_generator_is_the_one_that_was_fixed_before_the_first_run() -> None:
    recorded = dict(re.findall(r"\| `(_true_\w+\.py)` \| `([0-9a-f]{64})` \|", DECISION.read_text("utf-8")))
    assert set(recorded) == {"_true_business.py", "_true_market.py", "_true_worth.py", "_true_clients.py"}
    for name, digest in recorded.items():
        assert hashlib.sha256((ROOT / "benchmarks" / name).read_bytes()).hexdigest() == digest, name


def test_the_generator_knows_nothing_of_the_advisor() -> None:
    for name in ("business", "market", "worth", "clients"):
        imports = re.findall(
            r"^(?:from|import) (\S+)", (ROOT / f"benchmarks/_true_{name}.py").read_text("utf-8"), re.M
        )
        assert imports and not [module for module in imports if module.startswith("rawafid.advisor")]


def test_every_channel_of_the_split_has_a_family() -> None:
    assert {c.id for c in KNOWLEDGE.catalogue.channels.values() if c.split} == set(FAMILY_OF)


@some_clients
def test_a_number_always_gives_the_same_client(number: int) -> None:
    again = true_client(number, KNOWLEDGE)
    assert again.answers == drawn(number).answers
    assert again.market == drawn(number).market


def test_other_numbers_and_seeds_give_other_clients() -> None:
    answers = [drawn(number).answers for number in NUMBERS]
    assert all(one != other for i, one in enumerate(answers) for other in answers[:i])
    assert true_client(0, KNOWLEDGE, seed=1).answers != answers[0]


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_start_at_zero_never_fall_and_end_at_one(shape: str) -> None:
    for bend in (2.0, 3.0, 4.0) if shape == "logistic" else (0.5, 0.8, 1.2):
        values = shaped(shape, np.concatenate((np.linspace(0.0, 5.0, 400), [1e9])), bend)
        assert values[0] == 0.0
        assert (np.diff(values) >= 0.0).all()
        assert values[-1] == pytest.approx(1.0, abs=1e-3)
        assert 0.4 <= float(shaped(shape, np.ones(1), bend)[0]) <= 0.5 + 1e-12


@some_clients
def test_true_curves_start_at_zero_and_never_fall(number: int) -> None:
    for one in drawn(number).market.channels.values():
        level = np.linspace(0.0, 3.0 * one.most, 300)
        for form in one.forms:
            for brought in (one.units(level), one.orders(level, form), one.aware(level, form)):
                assert brought[0] == 0.0
                assert (np.diff(brought) >= -1e-12 * max(1.0, brought[-1])).all()
                assert np.isfinite(brought).all()


@some_clients
def test_the_answers_are_those_of_an_answer_file_and_leave_some_things_open(number: int) -> None:
    client = drawn(number)
    used = KNOWLEDGE.questionnaire.used(file_of(client).answers)
    assert {"sector", "country", "currency", "monthly_budget", "team_hours"} <= set(used)
    facts = client.market.facts
    rate = KNOWLEDGE.catalogue.fx[facts.country.currency].units_per_usd.mid
    assert used["monthly_budget"] == pytest.approx(facts.budget * rate)
    assert len(used) < len(KNOWLEDGE.questionnaire.questions)


@some_clients
def test_no_plan_beats_the_oracle(number: int) -> None:
    client = drawn(number)
    market = client.market
    best = true_value(market, oracle(number))
    advised, wasted = advised_plan(market, ADVISOR.study(file_of(client)))
    others = {
        "advice": true_value(market, advised) - wasted,
        "equal": true_value(market, equal_split(market)),
        "today": true_value(market, current_plan(market)),
        "proportional": true_value(market, proportional_to_return(market)),
        "nothing": true_value(market, ()),
    }
    # the oracle's curves are chords between its levels
    assert all(best >= value - 0.005 * abs(best) - 0.01 for value in others.values()), others


@some_clients
def test_the_oracle_keeps_to_the_budget_and_the_hours(number: int) -> None:
    market = drawn(number).market
    money, hours = true_cost(market, oracle(number))
    facts = market.facts
    if facts.hire_price is not None:
        money += max(0.0, hours - facts.hours) * facts.hire_price
        hours = min(hours, facts.hours)
    assert money <= facts.budget * (1 + 1e-6)
    assert hours <= facts.hours * (1 + 1e-6)


@some_clients
def test_a_change_of_any_level_of_the_oracle_does_not_pay(number: int) -> None:
    market, plan = drawn(number).market, oracle(number)
    best = true_value(market, plan)
    for i, placed in enumerate(plan):
        for factor in (0.0, 0.5):
            less = Placement(channel=placed.channel, form=placed.form, level=placed.level * factor)
            assert true_value(market, (*plan[:i], less, *plan[i + 1 :])) <= best + 0.005 * abs(best) + 0.01


def test_the_equal_split_gives_equal_parts() -> None:
    market = drawn(1).market
    plan = equal_split(market)
    spent = [true_cost(market, (p,))[0] for p in plan if not market.channels[p.channel].by_hours]
    assert len(spent) >= 2
    assert spent == pytest.approx([spent[0]] * len(spent))


def test_together_channels_bring_no_more_than_there_is_and_no_more_than_each_alone() -> None:
    assert kept(1e9, 50.0) == pytest.approx(50.0)
    assert kept(0.001, 50.0) == pytest.approx(0.001, rel=1e-4)
    market = drawn(1).market
    parts = [true_value(market, (placed,)) for placed in oracle(1)]
    assert true_value(market, oracle(1)) <= sum(parts) + 1e-6


def test_the_money_of_a_pressed_client_must_be_back_in_time() -> None:
    pressed = [
        c.market for n in range(60) if (c := true_client(n, KNOWLEDGE)).market.facts.window is not None
    ]
    assert {m.facts.window for m in pressed} <= set(WINDOW.values())
    assert len(pressed) >= 5
    for market in pressed:
        assert market.worth_of_customer <= market.worth_of_order * market.facts.purchases_a_year + 1e-9
