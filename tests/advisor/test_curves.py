"""Response curves: more effort brings more, ever less of it, up to what exists; being unsure is no virtue."""

import dataclasses
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from rawafid.advisor.advising import CURVE_DRAWS
from rawafid.advisor.draws import Draws
from rawafid.advisor.response import Deck
from rawafid.advisor.sharing import grown
from rawafid.advisor.split import certainty_equivalent, channel_cap
from rawafid.advisor.study import Study
from rawafid.advisor.timing import timing_for
from tests.advisor.clients import ADVISOR, CHANNELS, KNOWLEDGE, client, random_answers
from tests.advisor.reference_businesses import CLINIC, FURNITURE, GROCERY, PANEL

MODEL = KNOWLEDGE.catalogue.model
DECK = ADVISOR.deck


@cache
def study_of(business: str) -> Study:
    return ADVISOR.study(client(dict(PANEL[business])))


@pytest.mark.parametrize("business", PANEL)
def test_more_effort_brings_no_less(business: str) -> None:
    curves = study_of(business).curves
    for name in ("level", "money", "hours", "obtained", "responses", "orders", "aware_total"):
        array = getattr(curves, name)
        assert np.isfinite(array).all(), name
        assert (array >= 0.0).all(), name
        assert (np.diff(array, axis=1) >= -1e-9 * np.abs(array[:, 1:])).all(), name


@pytest.mark.parametrize("business", PANEL)
def test_without_a_minimum_of_pressure_each_further_step_brings_less(business: str) -> None:
    curves = study_of(business).curves
    for row, option in enumerate(curves.options):
        if option.channel.hill_slope.mid > 1.0 or curves.level[row, -1] <= curves.level[row, 0]:
            continue
        step = np.diff(curves.obtained[row]) / np.diff(curves.level[row])
        assert (np.diff(step) <= 1e-6 * step[0]).all(), option.channel.id


@pytest.mark.parametrize("business", PANEL)
def test_no_more_is_obtained_than_exists(business: str) -> None:
    one = study_of(business)
    ceiling = one.market.ceiling.mean(axis=1)
    for row, option in enumerate(one.curves.options):
        assert one.curves.obtained[row, -1] <= ceiling[option.position] * (1 + 1e-9)


@pytest.mark.parametrize("business", PANEL)
def test_no_more_people_are_made_aware_than_do_not_know_the_business(business: str) -> None:
    one = study_of(business)
    unaware = float((one.situation.people * one.situation.unaware).mean())
    assert one.curves.aware_total.max() <= unaware * (1 + 1e-9)


def test_a_channel_with_two_objectives_lies_between_them_when_mixed() -> None:
    curves = study_of("clinic").curves
    options = {(o.channel.id, o.objective): o for o in curves.options}
    two = [channel.id for channel in CHANNELS.values() if channel.objectives]
    assert {"meta_ads", "youtube_ads"} <= set(two)
    for channel in two:
        brand, mixed, sales = (options[channel, form] for form in ("brand", "mixed", "sales"))
        assert brand.upstream > mixed.upstream > sales.upstream
        assert mixed.upstream == pytest.approx((brand.upstream + sales.upstream) / 2)
        assert brand.aware_mult > sales.aware_mult
        assert brand.action_mult < sales.action_mult


def test_channels_that_are_off_draw_no_curve() -> None:
    one = ADVISOR.study(client({**CLINIC, "excluded_channels": ["tv", "meta_ads"]}))
    assert not {"tv", "meta_ads"} & {option.channel.id for option in one.curves.options}


@pytest.mark.parametrize("seed", range(8))
def test_every_curve_of_a_random_client_is_finite(seed: int) -> None:
    curves = ADVISOR.study(client(random_answers(seed))).curves
    for name in ("money", "hours", "setup_money", "setup_hours", "sales_worth", "awareness_worth"):
        assert np.isfinite(getattr(curves, name)).all(), name


def test_a_channel_that_runs_already_needs_no_set_up_and_no_waiting() -> None:
    fresh = ADVISOR.study(client({**FURNITURE, "current_spend": None}))
    running = ADVISOR.study(client({**FURNITURE, "current_spend": {"radio": 4000}}))
    row = next(i for i, o in enumerate(fresh.curves.options) if o.channel.id == "radio")
    same = next(i for i, o in enumerate(running.curves.options) if o.channel.id == "radio")
    assert fresh.curves.setup_money[row] > 0.0
    assert running.curves.setup_money[same] == 0.0
    at = DECK.position["radio"]
    assert running.curves.timing.dead_months[at] == 0.0
    assert (running.curves.timing.active_months >= fresh.curves.timing.active_months).all()


# ── time ────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_arrives_within_the_horizon_is_less_than_the_months_and_grows_with_them() -> None:
    before = None
    for months in (3, 6, 12, 24):
        one = ADVISOR.study(client({**CLINIC, "horizon": months}))
        timing = timing_for(DECK.channels, one.situation)
        assert (timing.in_horizon <= timing.active_months + 1e-12).all()
        assert (timing.active_months <= months).all()
        if before is not None:
            assert (timing.in_horizon >= before).all()
        before = timing.in_horizon


def test_the_build_up_of_a_steady_effort_never_falls_and_ends_at_its_full_response() -> None:
    timing = timing_for(DECK.channels, study_of("clinic").situation)
    built = np.array([timing.built_up(month) for month in (0.0, 1.0, 3.0, 12.0, 600.0)])
    assert (np.diff(built, axis=0) >= 0.0).all()
    assert not built[0].any()
    assert built[-1] == pytest.approx(1.0, abs=1e-3)


def test_with_no_pressure_on_cash_everything_counts_and_with_it_the_more_the_longer_it_may_take() -> None:
    at_ease = timing_for(DECK.channels, study_of("clinic").situation)
    assert (at_ease.in_time == 1.0).all() and (at_ease.back == 1.0).all()
    shares, worths = [], []
    for pressure in ("one_month", "one_quarter", "half_year"):
        one = ADVISOR.study(client({**CLINIC, "cash_pressure": pressure}))
        timing = timing_for(DECK.channels, one.situation)
        shares.append(timing.in_time.mean(axis=1) * timing.back)
        worths.append(timing.in_time * one.situation.worth_of_customer)
    assert (shares[0] <= shares[1] + 1e-12).all() and (shares[1] <= shares[2] + 1e-12).all()
    assert (shares[0] >= 0.0).all() and (shares[2] <= 1.0).all()
    new = np.array([channel.buyer == "new" for channel in DECK.channels])
    for sooner, later in pairwise(
        [*worths, at_ease.in_time * study_of("clinic").situation.worth_of_customer]
    ):
        assert (sooner[new] <= later[new] * (1.0 + 1e-9)).all()


@pytest.mark.parametrize("cycle", ["months", "over_6_months"])
def test_money_is_not_asked_back_before_customers_decide(cycle: str) -> None:
    answers = {**CLINIC, "cash_pressure": "one_month", "purchase_cycle": cycle}
    situation = ADVISOR.study(client(answers)).situation
    timing = timing_for(DECK.channels, situation)
    assert situation.cash_window_months < situation.decision_months.min()
    assert (timing.in_time.mean(axis=1) * timing.back).max() > 0.5


# ── being unsure ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("sigma", [0.0, 0.3, 1.0, 2.5])
def test_draws_keep_their_mean_however_wide_they_are(sigma: float) -> None:
    draws = Draws(1, CURVE_DRAWS)
    assert draws.lognormal("x", 7.0, sigma).mean() == pytest.approx(7.0)
    assert (1.0 / draws.inverse_lognormal("x", 7.0, sigma)).mean() == pytest.approx(1.0 / 7.0)


def test_draws_of_a_name_do_not_depend_on_what_else_was_drawn() -> None:
    one, other = Draws(3, 64), Draws(3, 64)
    for name in ("a", "b", "c"):
        one.normal(name)
    assert np.array_equal(other.normal("c"), one.normal("c"))
    assert not np.array_equal(one.normal("a"), one.normal("b"))
    assert not np.array_equal(Draws(4, 64).normal("a"), one.normal("a"))


def test_draws_are_one_in_every_stratum() -> None:
    uniform = Draws(1, 50).uniform("x")
    assert np.array_equal(np.sort(np.floor(uniform * 50)), np.arange(50))
    frequencies = np.bincount(Draws(1, 200).options("q", np.array([0.5, 0.3, 0.2])))
    assert np.abs(frequencies - np.array([100, 60, 40])).max() <= 1


def test_not_knowing_a_price_or_a_ceiling_never_raises_what_a_small_amount_brings() -> None:
    def wide(times: float) -> Deck:
        channels = {}
        for channel in CHANNELS.values():
            price = channel.price
            if price.applies and 0.0 < price.low < price.high:
                price = dataclasses.replace(
                    price,
                    low=price.mid * (price.low / price.mid) ** times,
                    high=price.mid * (price.high / price.mid) ** times,
                )
            channels[channel.id] = dataclasses.replace(channel, price=price)
        return Deck(dataclasses.replace(KNOWLEDGE.catalogue, channels=channels), DECK.draws)

    market = study_of("grocery").market
    for times in (1.0, 3.0):
        deck = wide(times)
        price = deck.price_shape * (market.price / DECK.price_shape)
        level = np.full((len(deck.ids), 1), 1e-6)
        small = dataclasses.replace(market, price=price, slope=np.ones(len(deck.ids)))
        got = small.level_of(deck, level)[:, :, 0].mean(axis=1)[~deck.by_hours]
        exact = (1e-6 / (1.0 / (1.0 / market.price).mean(axis=1)))[~deck.by_hours]
        assert got == pytest.approx(exact, rel=1e-3)


def test_a_certain_equivalent_is_the_mean_without_aversion_and_less_with_more_of_it() -> None:
    gross, sigma = np.array([0.0, 10.0, 100.0, -5.0]), np.array([0.8, 0.8, 0.8, 0.8])
    assert np.array_equal(certainty_equivalent(gross, sigma, 0.0), gross)
    before = gross
    for gamma in (1e-6, 1e-3, 1e-2, 1e-1):
        now = certainty_equivalent(gross, sigma, gamma)
        assert (now <= before + 1e-9).all()
        assert (now[:3] >= 0.0).all() and now[3] == -5.0
        before = now
    assert certainty_equivalent(gross, sigma, 1e-9) == pytest.approx(gross, rel=1e-6)
    assert certainty_equivalent(gross, np.zeros(4), 0.05) == pytest.approx(gross)


def test_growth_is_bounded_by_what_the_business_can_take_up() -> None:
    exponent = MODEL["growth_exponent"].mid
    total = np.array([0.0, 1.0, 10.0, 100.0, 1e6])
    kept = grown(total, np.array(10.0), exponent)
    assert (kept <= np.minimum(total, 10.0) + 1e-9).all()
    assert (np.diff(kept) > 0.0).all()
    assert kept[1] == pytest.approx(1.0, rel=1e-3)


def test_hours_say_how_many_channels_can_be_kept_alive() -> None:
    assert [channel_cap(hours, MODEL) for hours in (1.0, 5.0, 10.0, 20.0, 40.0)] == [3, 3, 4, 6, 9]
    caps = [channel_cap(float(hours), MODEL) for hours in range(0, 200, 3)]
    assert caps == sorted(caps)


def test_the_same_searches_are_not_sold_twice() -> None:
    one = ADVISOR.study(client(dict(CLINIC)))
    problem = one.split.problem
    row = problem.row_names.index("searches")
    on = one.plan.on
    low, high, weight = one.plan.node_low[on], one.plan.node_high[on], one.plan.weight[on]
    drawn = float(((1 - weight) * problem.usage[row, low] + weight * problem.usage[row, high]).sum())
    assert drawn <= problem.row_hi[row] * (1 + 1e-9)


def test_no_contact_is_written_to_more_often_than_is_decent() -> None:
    one = ADVISOR.study(client({**GROCERY, "contact_list_size": 300}))
    problem = one.split.problem
    assert problem.row_hi[problem.row_names.index("contact_list")] == pytest.approx(
        300 * MODEL["most_sends_per_contact_month"].mid
    )


@pytest.mark.parametrize("business", ["developer", "furniture"])
def test_a_level_lies_where_pressure_becomes_full(business: str) -> None:
    one = study_of(business)
    bent = 0
    for row, option in enumerate(one.curves.options):
        level, full = one.curves.level[row], float(one.market.pressure_at[option.position])
        steep = option.channel.hill_slope.mid > 1.0 and not DECK.labour[option.position]
        if steep and level[0] < full < level[-1]:
            assert np.isclose(level, full, rtol=1e-12).any(), option.channel.id
            bent += 1
    assert bent


def test_money_that_stays_unspent_changes_neither_levels_nor_value() -> None:
    known = {"hour_cost": 5, "monthly_customers": 40, "can_hire": "no"}
    plenty = [
        ADVISOR.study(client({**PANEL["grocery"], **known, "monthly_budget": budget}))
        for budget in (200_000, 800_000)
    ]
    assert all(sum(u.money for u in one.used) < 0.2 * one.situation.budget_per_month for one in plenty)
    # Channels of a trade whose broadcast is bought the same whatever the budget.
    assert plenty[1].value == pytest.approx(plenty[0].value, rel=1e-3)
    first, second = (one.curves.level for one in plenty)
    assert first == pytest.approx(second)
