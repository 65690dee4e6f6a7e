"""What a plan is expected to bring: intervals in order, wider for what is open, no one counted twice."""

import dataclasses
from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest

from rawafid.advisor.advising import FORECAST_DRAWS
from rawafid.advisor.beliefs import belief_in
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.evidence import weigh
from rawafid.advisor.forecast import Outcome, Used, forecast, interval, ratio_interval
from rawafid.advisor.response import Deck, market_for
from rawafid.advisor.situation import understand
from rawafid.advisor.timing import timing_for
from tests.advisor.clients import ADVISOR, KNOWLEDGE, brief, client, of_panel
from tests.advisor.reference_businesses import CAFE, CLINIC, FURNITURE, PANEL

CATALOGUE = KNOWLEDGE.catalogue
DECK = Deck(CATALOGUE, Draws(1, FORECAST_DRAWS))
SMALL = 0.03  # what 512 draws may be off by


def outcome(plain: dict[str, object], plan: Sequence[Used]) -> Outcome:
    """What these levels bring to a client with these answers."""
    answers = KNOWLEDGE.questionnaire.used(client(plain).answers)
    situation = understand(answers, CATALOGUE, DECK.draws)
    weighed = weigh(answers, situation, KNOWLEDGE.rulebook, DECK)
    market = market_for(situation, weighed.evidence, DECK)
    return forecast(plan, situation, weighed, market, timing_for(DECK.channels, situation), DECK)


@cache
def plan_of(business: str) -> tuple[Used, ...]:
    return ADVISOR.study(client(dict(PANEL[business]))).used


def spread(values: FloatArray) -> float:
    """Log-ratio of the 90 % and 10 % points."""
    low, high = np.quantile(values, (0.1, 0.9))
    return float(np.log(high / low))


# Answers that only widen: those that rule channels in or out, or change the plan's levels, are held.
OPEN = (
    "business_age", "purchase_cycle", "repeat_purchase", "demand_state", "current_awareness",
    "competition", "order_value", "decision_style", "category_novelty", "price_position",
)  # fmt: skip


@pytest.mark.parametrize("question", OPEN)
@pytest.mark.parametrize("business", ["clinic", "furniture"])
def test_not_knowing_widens_the_interval_of_orders_on_average(business: str, question: str) -> None:
    plain = {**PANEL[business], question: None}
    unknown = outcome(plain, plan_of(business)).orders.sum(axis=0)
    if question == "current_awareness":
        options, chances = (4.0, 12.0, 36.0), (1 / 3, 1 / 3, 1 / 3)
    elif question == "order_value":
        answers = KNOWLEDGE.questionnaire.used(client(plain).answers)
        rate = KNOWLEDGE.questionnaire.units_per_usd(answers) or 1.0
        usual = CATALOGUE.sectors[str(plain["sector"])].order_value_usd(
            CATALOGUE.countries[str(plain["country"])].region
        )
        options = (usual.low * rate, usual.mid * rate, usual.high * rate)
        chances = (1 / 6, 2 / 3, 1 / 6)
    else:
        belief = belief_in(question, KNOWLEDGE.questionnaire.used(client(plain).answers), CATALOGUE)
        options, chances = belief.options, belief.probabilities  # type: ignore[assignment]  # ids, not numbers
    known = [
        spread(outcome({**plain, question: option}, plan_of(business)).orders.sum(axis=0))
        for option in options
    ]
    average = sum(chance * width for chance, width in zip(chances, known, strict=True))
    assert spread(unknown) >= average * (1.0 - SMALL)


def test_leaving_much_open_widens_the_totals_much() -> None:
    vague = {
        key: value
        for key, value in CLINIC.items()
        if key not in ("order_value", "gross_margin", "current_awareness", "demand_state", "purchase_cycle")
    }
    sure, unsure = of_panel("clinic").totals["orders"], brief(vague).totals["orders"]
    assert sure is not None and unsure is not None
    assert unsure.high / unsure.low > 1.1 * sure.high / sure.low


@pytest.mark.parametrize("business", PANEL)
def test_every_draw_is_finite_and_not_negative(business: str) -> None:
    found = outcome(dict(PANEL[business]), plan_of(business))
    for field in dataclasses.fields(found):
        array = getattr(found, field.name)
        assert np.isfinite(array).all(), field.name
        assert (array >= 0.0).all(), field.name


@pytest.mark.parametrize("business", PANEL)
def test_people_reached_by_several_channels_are_counted_once(business: str) -> None:
    plain = dict(PANEL[business])
    found = outcome(plain, plan_of(business))
    people = understand(KNOWLEDGE.questionnaire.used(client(plain).answers), CATALOGUE, DECK.draws).people
    assert (found.people_together <= found.people.sum(axis=0) * (1 + 1e-9)).all()
    assert (found.people_together <= np.maximum(people, 1.0)).all()
    assert (found.people_together >= np.minimum(found.people.max(axis=0), people) * (1 - 1e-5)).all()


def test_no_more_orders_than_can_be_served() -> None:
    plan = plan_of("clinic")
    free = outcome(dict(CLINIC), plan).orders_per_month.sum(axis=0)
    tight = outcome({**CLINIC, "capacity": 3}, plan).orders_per_month
    new = [k for k, one in enumerate(plan) if one.option.channel.buyer == "new"]
    assert free.max() > 3.0
    assert (tight[new].sum(axis=0) <= 3.0 * (1 + 1e-9)).all()


def test_an_empty_plan_brings_nothing() -> None:
    found = outcome(dict(CLINIC), ())
    assert not found.people_together.any()
    assert found.orders.shape == (0, FORECAST_DRAWS)


def test_more_effort_brings_more_on_average() -> None:
    plan = plan_of("furniture")
    twice = [dataclasses.replace(one, level=2.0 * one.level) for one in plan]
    now, then = outcome(dict(FURNITURE), plan), outcome(dict(FURNITURE), twice)
    assert then.orders.sum(axis=0).mean() > now.orders.sum(axis=0).mean()
    assert (then.people_together >= now.people_together * (1 - 1e-9)).all()


def test_a_longer_horizon_brings_more() -> None:
    totals = [brief({**CAFE, "horizon": months}).totals["orders"] for months in (3, 6, 12)]
    mids = [total.mid for total in totals if total is not None]
    assert len(mids) == 3 and mids == sorted(mids)


def test_an_interval_is_in_order_even_where_the_mean_lies_outside() -> None:
    lopsided = np.array([0.0] * 99 + [1e6])
    found = interval(lopsided)
    assert found.low <= found.mid <= found.high
    ratio = ratio_interval(np.ones(100), lopsided)
    assert ratio is not None and ratio.low <= ratio.mid <= ratio.high
    assert ratio_interval(np.ones(3), np.zeros(3)) is None


@pytest.mark.parametrize("business", PANEL)
def test_totals_agree_with_the_rows_and_with_the_money(business: str) -> None:
    advice = of_panel(business)
    rows = sum(row.conversions.range.mid for row in advice.mix) * advice.horizon_months
    metric = advice.mix[0].conversions.metric
    total = advice.totals[metric]
    assert total is not None
    # The mean of a lopsided sum is kept inside its interval, so the two agree only nearly.
    assert rows == pytest.approx(total.mid, rel=0.15)
    per_order, orders = advice.totals["cost_per_order"], advice.totals["orders"]
    assert per_order is not None and orders is not None
    cost = sum(
        (row.cost_per_month or 0.0) * advice.horizon_months + (row.setup_once or 0.0) for row in advice.mix
    )
    assert per_order.low * orders.low <= cost * (1 + 1e-9)
    assert per_order.high * orders.high >= cost * (1 - 1e-9)


@pytest.mark.parametrize("business", PANEL)
def test_approaches_are_compared_by_one_round_amount(business: str) -> None:
    advice = of_panel(business)
    assert advice.per.currency == advice.currency
    digits = f"{advice.per.amount:.10g}".rstrip("0").replace(".", "").lstrip("0")
    assert digits in ("1", "2", "5")
    cost = sum(row.cost_per_month or 0.0 for row in advice.mix)
    assert 0.5 * cost / 10 <= advice.per.amount <= 2.0 * cost / 10
    for approach, row in advice.approaches.items():
        assert row is not None, approach
        assert {"people_reached", "impressions", "new_followers"} <= set(row.awareness)
        assert {"orders", "cost_per_order", "conversion_rate"} <= set(row.conversion)
        per_order, orders = row.conversion["cost_per_order"], row.conversion["orders"]
        assert per_order is not None and orders is not None
        assert per_order.low * orders.low <= advice.per.amount * (1 + 1e-6)
        assert per_order.high * orders.high >= advice.per.amount * (1 - 1e-6)
