"""Reasons that add up: a channel's worth by reason, the plan by topic of answers, and the pool behind it."""

import math
from dataclasses import replace
from functools import cache
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.advisor.appraisal import appraise
from rawafid.advisor.attribution import (
    FRAME,
    TOPICS,
    PlanExplanation,
    Position,
    TopicShare,
    explain_plan,
    shapley,
)
from rawafid.advisor.channel_worth import ChannelWorth, channel_decomposition
from rawafid.advisor.curves import Curves, bounds_of, curves_for
from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.explanation import PRICE_OF_ORDER, SECTOR_VISITS, reasons_for
from rawafid.advisor.plan_pool import PlanPool, PooledPlan
from rawafid.advisor.response import Deck, Evidence, Market, market_for
from rawafid.advisor.sharing import asset_cost
from rawafid.advisor.study import Study, study
from rawafid.knowledge.answer_file import ClientFile, Options
from rawafid.knowledge.answers import Answers, frozen
from rawafid.knowledge.samples import SAMPLES, load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE, client, random_answers, random_options
from tests.advisor.reference_businesses import CAFE, CLINIC, FURNITURE, PANEL

EXACT = 1e-9
MODEL = KNOWLEDGE.catalogue.model
ROUGH = Deck(KNOWLEDGE.catalogue, Draws(1, 32))
RANDOM = (0, 7, 23, 92, 100)
CLIENTS = (*SAMPLES, *(f"random {seed}" for seed in RANDOM))
every_client = pytest.mark.parametrize("name", CLIENTS)


@cache
def file_of(name: str) -> ClientFile:
    if name in SAMPLES:
        return load_sample(name, KNOWLEDGE.questionnaire)
    seed = int(name.split()[1])
    return client(random_answers(seed), **random_options(seed))


@cache
def study_of(name: str) -> Study:
    return ADVISOR.study(file_of(name))


def roughly(answers: Answers, options: Options, one: Study | None = None) -> Study:
    basis = None if one is None else one.basis
    return study(answers, options, KNOWLEDGE, ROUGH, nodes=10, gap=5e-2, basis=basis, quick=True)


def explained(file: ClientFile, one: Study | None = None) -> PlanExplanation:
    one = ADVISOR.study(file) if one is None else one
    return explain_plan(
        one, file.options, KNOWLEDGE, ROUGH, lambda answers: roughly(answers, file.options, one)
    )


@cache
def explanation_of(name: str) -> PlanExplanation:
    return explained(file_of(name), study_of(name))


def figures(part: Position | TopicShare) -> dict[str, float]:
    return {"value": part.value_usd, "upstream": part.upstream, "inbound": part.inbound, **part.channels}


# ── the game ────────────────────────────────────────────────────────────────────────────────────────────


@st.composite
def games(draw: st.DrawFn, *, most: int = 6) -> FloatArray:
    """Any game of up to `most` players with two outcomes."""
    players = draw(st.integers(0, most))
    seed = draw(st.integers(0, 2**32 - 1))
    scale = draw(st.sampled_from((1e-3, 1.0, 1e6)))
    return np.random.default_rng(seed).normal(scale=scale, size=(1 << players, 2))


def by_orders(values: FloatArray) -> FloatArray:
    """Shapley's own definition: the mean over all orders of arrival."""
    players = len(values).bit_length() - 1
    parts = np.zeros((players, values.shape[1]))
    orders = list(permutations(range(players)))
    for order in orders:
        present = 0
        for player in order:
            parts[player] += values[present | 1 << player] - values[present]
            present |= 1 << player
    return parts / max(len(orders), 1)


def swapped(coalition: int, a: int, b: int) -> int:
    """The coalition with two players in each other's place."""
    rest = coalition & ~(1 << a) & ~(1 << b)
    return rest | (coalition >> a & 1) << b | (coalition >> b & 1) << a


@given(games(most=4))
@settings(deadline=None, max_examples=40)
def test_shapley_values_are_means_over_all_orders(values: FloatArray) -> None:
    scale = np.abs(values).max()
    assert shapley(values) == pytest.approx(by_orders(values), rel=1e-9, abs=1e-9 * scale)


@given(games())
@settings(deadline=None, max_examples=60)
def test_shapley_values_add_up_to_the_whole(values: FloatArray) -> None:
    whole = values[-1] - values[0]
    assert shapley(values).sum(axis=0) == pytest.approx(whole, rel=EXACT, abs=EXACT * np.abs(values).max())


@given(games(), st.data())
@settings(deadline=None, max_examples=60)
def test_a_player_who_changes_nothing_gets_nothing(values: FloatArray, data: st.DataObject) -> None:
    players = len(values).bit_length() - 1
    if players:
        player = data.draw(st.integers(0, players - 1))
        coalitions = np.arange(len(values))
        assert (shapley(values[coalitions & ~(1 << player)])[player] == 0.0).all()


@given(games(), st.data())
@settings(deadline=None, max_examples=60)
def test_players_who_do_the_same_get_the_same(values: FloatArray, data: st.DataObject) -> None:
    players = len(values).bit_length() - 1
    if players >= 2:
        a, b = data.draw(st.permutations(range(players)))[:2]
        mirror = np.array([swapped(s, a, b) for s in range(len(values))])
        parts = shapley(values + values[mirror])
        assert parts[a] == pytest.approx(parts[b], rel=1e-9, abs=1e-9 * np.abs(values).max())


@given(games(), st.floats(-3.0, 3.0))
@settings(deadline=None, max_examples=40)
def test_shapley_values_of_a_sum_are_sums(values: FloatArray, factor: float) -> None:
    other = np.cos(values)
    together = shapley(values + factor * other)
    apart = shapley(values) + factor * shapley(other)
    assert together == pytest.approx(apart, rel=1e-9, abs=1e-9 * max(1.0, float(np.abs(values).max())))


def test_a_table_that_is_no_game_is_refused() -> None:
    with pytest.raises(ValueError, match="coalitions"):
        shapley(np.zeros((3, 1)))


# ── the plan ────────────────────────────────────────────────────────────────────────────────────────────


def test_every_question_is_of_one_topic_or_of_the_frame() -> None:
    placed = [*FRAME, *(question for questions in TOPICS.values() for question in questions)]
    assert len(placed) == len(set(placed))
    assert set(placed) == set(KNOWLEDGE.questionnaire.questions)


@every_client
def test_base_and_topics_add_up_to_the_plan(name: str) -> None:
    one = explanation_of(name)
    plan, parts = figures(one.plan), [figures(one.base), *map(figures, one.topics)]
    for figure in {figure for part in (plan, *parts) for figure in part}:
        sizes = [abs(part.get(figure, 0.0)) for part in parts]
        total = math.fsum(part.get(figure, 0.0) for part in parts)
        assert total == pytest.approx(plan.get(figure, 0.0), rel=EXACT, abs=EXACT * max(1.0, *sizes)), figure


@every_client
def test_the_plan_explained_is_the_plan_advised(name: str) -> None:
    one, plan = study_of(name), explanation_of(name).plan
    if not one.used:
        assert (plan.value_usd, plan.upstream, plan.inbound, dict(plan.channels)) == (0.0, 0.5, 0.5, {})
        return
    cost = math.fsum(item.cost_per_month for item in one.used)
    shares = {item.option.channel.id: item.cost_per_month / cost for item in one.used}
    assert plan.channels == pytest.approx({c: share for c, share in shares.items() if share > 0.0})
    assert plan.upstream == pytest.approx(one.shares["upstream"])
    assert plan.inbound == pytest.approx(one.shares["inbound"])


@pytest.mark.parametrize("name", SAMPLES)
def test_the_base_is_what_is_advised_when_the_frame_alone_is_known(name: str) -> None:
    file, one = file_of(name), study_of(name)
    known = {question: one.answers[question] for question in FRAME if question in one.answers}
    plan = roughly(KNOWLEDGE.questionnaire.used(frozen(known.items())), file.options, one)
    base = explanation_of(name).base
    # Another plan of the pool may stand in for it where it is as good.
    assert base.upstream == pytest.approx(plan.shares["upstream"], abs=0.1)
    worth = appraise(plan, plan.used, MODEL) - asset_hours(plan)
    assert base.value_usd == pytest.approx(worth, rel=0.05)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_without_answers_adds_exactly_nothing(topic: str) -> None:
    answers = {question: a for question, a in CLINIC.items() if question not in TOPICS[topic]}
    share = next(part for part in explained(client(answers)).topics if part.topic == topic)
    assert set(figures(share).values()) == {0.0}
    assert share.questions == () and share.strongest == ()


def test_an_empty_list_says_nothing() -> None:
    answers: dict[str, object] = {q: a for q, a in CLINIC.items() if q not in TOPICS["aims"]}
    answers |= {"excluded_channels": [], "locked_channels": {}}
    share = next(part for part in explained(client(answers)).topics if part.topic == "aims")
    assert set(figures(share).values()) == {0.0}
    assert share.questions == ("locked_channels", "excluded_channels")


def test_an_answer_that_no_rule_reads_adds_nothing() -> None:
    answers: dict[str, object] = {q: a for q, a in CLINIC.items() if q not in TOPICS["demand"]}
    share = next(
        part for part in explained(client({**answers, "occasions": ["eid_fitr"]})).topics
        if part.topic == "demand"
    )  # fmt: skip
    assert max(map(abs, figures(share).values())) <= 1e-6


def test_when_nothing_is_answered_the_plan_is_its_own_base() -> None:
    one = explained(client({}))
    assert one.base == one.plan
    assert all(set(figures(part).values()) == {0.0} for part in one.topics)
    assert one.frame == ()


def test_without_money_and_hands_there_is_still_an_explanation() -> None:
    one = explained(client({**CAFE, "monthly_budget": 0, "team_hours": 0}))
    assert one.plan.channels == {} and one.plan.value_usd == 0.0
    assert all(math.isfinite(figure) for part in one.topics for figure in figures(part).values())


@every_client
def test_the_strongest_answers_of_a_topic_are_its_own(name: str) -> None:
    one = study_of(name)
    for part in explanation_of(name).topics:
        assert part.questions == tuple(q for q in TOPICS[part.topic] if one.answers.get(q) is not None)
        named = [effect.question for effect in part.strongest]
        assert len(named) <= 2 and len(set(named)) == len(named)
        assert set(named) <= set(part.questions)


def test_topics_that_move_the_plan_lead_back_to_an_answer() -> None:
    moving = [part for name in SAMPLES for part in explanation_of(name).topics if abs(part.upstream) > 0.02]
    assert len(moving) >= 10
    assert all(part.strongest for part in moving)


def test_locked_and_excluded_channels_are_told_with_the_aims() -> None:
    wishes = {"locked_channels": {"radio": 3000}, "excluded_channels": ["seo", "youtube_ads"]}
    parts = {part.topic: part for part in explained(client({**FURNITURE, **wishes})).topics}
    assert parts["aims"].channels["radio"] > 0.0
    assert {"locked_channels", "excluded_channels"} <= set(parts["aims"].questions)
    assert {e.question for e in parts["aims"].strongest} & {"locked_channels", "excluded_channels"}


def test_the_same_client_gets_the_same_explanation() -> None:
    file = file_of("accounting")
    assert explained(file) == explained(file)
    fresh = Deck(KNOWLEDGE.catalogue, Draws(1, 32))
    one = study_of("accounting")
    again = explain_plan(one, file.options, KNOWLEDGE, fresh, lambda a: roughly(a, file.options, one))
    assert again == explanation_of("accounting")


# ── the pool ────────────────────────────────────────────────────────────────────────────────────────────


def at_its_levels(one: Study, deck: Deck, market: Market) -> Curves:
    """The study's curves drawn again at the very levels of its plan, so that nothing is interpolated."""
    situation = one.situation
    hours = situation.team_hours_per_month
    bounds = bounds_of(
        situation, market, deck, dict(one.wishes.limits), hours_available=hours, spend_all=False
    )
    levels = {item.option.channel.id: item.level for item in one.used}
    curves = curves_for(situation, deck, one.curves.options, bounds, market, nodes=2, locked=levels)
    return replace(curves, setup_hours=one.curves.setup_hours)


def asset_hours(one: Study) -> float:
    """What the hours of building assets cost, which the appraisal leaves to the plan itself."""
    built = zip(one.split.assets_to_build, one.plan.switches, strict=True)
    hours = math.fsum(asset_cost(a, one.situation, MODEL)[0] for a, on in built if on)
    return hours * one.situation.hour_cost


@pytest.mark.parametrize("name", [*SAMPLES, "random 0", "random 7", "random 23"])
def test_the_pool_values_a_plan_as_its_own_study_does(name: str) -> None:
    """Under all answers, under none, and under any topics: one pool, one pass, each plan by its own study."""
    file, one = file_of(name), study_of(name)
    tellings = [tuple(TOPICS), (), ("trade", "today"), ("customers", "price", "aims"), ("habits", "demand")]
    answers = []
    for topics in tellings:
        told = {*FRAME, *(question for topic in topics for question in TOPICS[topic])}
        kept = frozen((q, a) for q, a in one.answers.items() if q in told)
        answers.append(KNOWLEDGE.questionnaire.used(kept))
    studies = [roughly(a, file.options) for a in answers]
    plans = [PooledPlan(used=s.used, locked={}) for s in studies]
    worths = PlanPool(plans, one, file.options, KNOWLEDGE, ROUGH).worths(answers, as_they_are=True)
    for s, its_own in enumerate(studies):
        exact = replace(its_own, curves=at_its_levels(its_own, ROUGH, its_own.market))
        expected = appraise(exact, its_own.used, MODEL) - asset_hours(its_own)
        assert worths.value[s, s] == pytest.approx(expected, rel=1e-6, abs=1e-6), tellings[s]


def test_a_plan_that_leaves_out_a_locked_channel_does_not_count() -> None:
    file = client({**FURNITURE, "locked_channels": {"radio": 3000}})
    one = ADVISOR.study(file)
    locked = {c: limit.locked for c, limit in one.wishes.limits.items() if limit.locked is not None}
    plans = [PooledPlan(used=one.used, locked=locked), PooledPlan(used=(), locked={})]
    pool = PlanPool(plans, one, file.options, KNOWLEDGE, ROUGH)
    free = frozen((q, a) for q, a in one.answers.items() if q != "locked_channels")
    worths = pool.worths([one.answers, free])
    assert math.isfinite(worths.averse[0, 0]) and worths.averse[0, 1] == -math.inf
    assert worths.averse[1, 1] == 0.0 and worths.value[1, 1] == 0.0


def test_what_does_not_pay_under_other_answers_is_given_up_there() -> None:
    file = file_of("clinic")
    one = study_of("clinic")
    pool = PlanPool([PooledPlan(used=one.used, locked={})], one, file.options, KNOWLEDGE, ROUGH)
    poor = frozen({**one.answers, "order_value": 5.0, "gross_margin": 5.0}.items())
    given_up, kept = pool.worths([poor]), pool.worths([poor], as_they_are=True)
    assert given_up.averse[0, 0] > kept.averse[0, 0]
    assert kept.averse[0, 0] < 0.0 <= given_up.averse[0, 0] + 1e-6 * abs(kept.averse[0, 0])


# ── one channel ─────────────────────────────────────────────────────────────────────────────────────────


def decompositions(one: Study) -> dict[str, ChannelWorth]:
    return {
        item.option.channel.id: channel_decomposition(one, item.option.channel.id, ADVISOR.deck)
        for item in one.used
    }


def worth_at(one: Study, curves: Curves) -> dict[str, tuple[float, float]]:
    """Gross worth and orders a month of each used channel, by curves drawn at its level."""
    situation, found = one.situation, {}
    for item in one.used:
        row = curves.options.index(item.option)
        sales = situation.sales_weight * float(curves.sales_worth[row, 0])
        aware = situation.awareness_weight * float(curves.awareness_worth[row, 0])
        worth = (sales + aware) / situation.horizon_months
        found[item.option.channel.id] = worth, float(curves.orders[row, 0])
    return found


@every_client
def test_reasons_of_a_channel_add_up_to_its_worth_and_its_orders(name: str) -> None:
    for found in decompositions(study_of(name)).values():
        worth = math.fsum(r.usd_per_month for r in found.reasons)
        orders = math.fsum(r.orders_per_month for r in found.reasons)
        most = max(abs(found.usd_per_month), abs(found.neutral_usd_per_month))
        assert worth == pytest.approx(
            found.usd_per_month - found.neutral_usd_per_month, rel=EXACT, abs=EXACT * most
        )
        most = max(found.orders_per_month, found.neutral_orders_per_month)
        assert orders == pytest.approx(
            found.orders_per_month - found.neutral_orders_per_month, rel=EXACT, abs=EXACT * most
        )


@every_client
def test_the_present_worth_of_a_channel_is_that_of_its_curve(name: str) -> None:
    one = study_of(name)
    curves = at_its_levels(one, ADVISOR.deck, one.market)
    for channel, (worth, orders) in worth_at(one, curves).items():
        found = channel_decomposition(one, channel, ADVISOR.deck)
        assert found.usd_per_month == pytest.approx(worth, rel=1e-9, abs=1e-9)
        assert found.orders_per_month == pytest.approx(orders, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", [*SAMPLES, "random 0", "random 23"])
def test_the_neutral_worth_is_what_the_channel_brings_without_any_evidence(name: str) -> None:
    file = file_of(name)
    # Without trade and price of an order, rules and own results are all that speaks.
    kept = {q: a for q, a in file.answers.items() if q not in ("sector", "order_value")}
    one = ADVISOR.study(replace(file, answers=frozen(kept.items())))
    none = np.zeros(len(ADVISOR.deck.ids))
    silent = Evidence(action=none, aware=none, price=none, spread=none)
    market = market_for(one.situation, silent, ADVISOR.deck)
    neutral = worth_at(one, at_its_levels(one, ADVISOR.deck, market))
    assert neutral
    for channel, found in decompositions(one).items():
        worth, orders = neutral[channel]
        assert found.neutral_usd_per_month == pytest.approx(worth, rel=1e-9, abs=1e-9)
        assert found.neutral_orders_per_month == pytest.approx(orders, rel=1e-9, abs=1e-12)


def logarithmic_mean(a: float, b: float) -> float:
    return a if a == b else (a - b) / math.log(a / b)


@every_client
def test_where_nothing_bends_a_reason_gets_its_log_times_the_logarithmic_mean(name: str) -> None:
    """Orders of channels whose price no rule moves grow by constant factors: the closed form holds."""
    one = study_of(name)
    for channel, found in decompositions(one).items():
        moved = any(r.price != 0.0 for r in one.weighed.reasons[channel])
        if moved or channel in KNOWLEDGE.catalogue.groups["social_org"]:
            continue
        logs: dict[tuple[str, str], float] = {
            (r.rule, r.question): r.action for r in one.weighed.reasons[channel]
        }
        for reason in reasons_for(one, channel):
            if reason.rule in (SECTOR_VISITS, PRICE_OF_ORDER) and channel != "paid_search":
                situation = one.situation
                factor = situation.visit_multiplier if reason.rule == SECTOR_VISITS else situation.dearness
                logs[reason.rule, reason.question] = math.log(float(factor.mean()))
        if channel == "paid_search":
            continue
        mean = logarithmic_mean(found.orders_per_month, found.neutral_orders_per_month)
        for part in found.reasons:
            if part.rule in (SECTOR_VISITS, PRICE_OF_ORDER) and (part.rule, part.question) not in logs:
                continue  # used to be known alone: what makes buyers of visits is no reason for it
            expected = mean * logs.get((part.rule, part.question), 0.0)
            assert part.orders_per_month == pytest.approx(expected, rel=1e-8, abs=1e-9 * mean)


def test_a_price_acts_along_the_curve() -> None:
    """Near its ceiling a dearer price takes less than its log says; two reasons share the loss."""
    one = study_of("clinic")
    item = next(i for i in one.used if i.option.channel.id == "snap_ads")
    position, first = ADVISOR.deck.position["snap_ads"], one.weighed.reasons["snap_ads"][0]
    dearer = [replace(first, rule=f"dearer_{p}", action=0.0, aware=0.0, price=p) for p in (0.3, 0.4)]
    price = one.market.price.copy()
    price[position] *= math.exp(0.7 - one.weighed.rating("snap_ads")[2])
    moved = replace(
        one,
        answers=frozen(()),
        weighed=replace(one.weighed, reasons={"snap_ads": tuple(dearer)}),
        market=replace(one.market, price=price),
        used=(item,),
    )
    found = channel_decomposition(moved, "snap_ads", ADVISOR.deck)
    less, more = sorted((r.orders_per_month for r in found.reasons), reverse=True)
    assert more == pytest.approx(less * 4.0 / 3.0)
    mean = logarithmic_mean(found.orders_per_month, found.neutral_orders_per_month)
    assert -0.7 * mean < less + more < -0.05 * mean


def test_a_channel_that_is_not_in_the_plan_has_no_worth_to_explain() -> None:
    one = study_of("cafe")
    with pytest.raises(LookupError):
        channel_decomposition(one, "tv", ADVISOR.deck)


def test_the_panel_has_reasons_in_money() -> None:
    one = ADVISOR.study(client(dict(PANEL["clinic"])))
    for found in decompositions(one).values():
        sizes = [abs(r.usd_per_month) for r in found.reasons]
        assert sizes == sorted(sizes, reverse=True)
        named = {(r.rule, r.question) for r in found.reasons}
        assert {(r.rule, r.question) for r in reasons_for(one, found.channel)} <= named
