"""Why: reasons that add up, channels left out with a cause, other answers tried, questions worth asking."""

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from rawafid.advisor.advice import Advice
from rawafid.advisor.codes import OTHER_REASONS
from rawafid.advisor.draws import Draws
from rawafid.advisor.evidence import weigh
from rawafid.advisor.explanation import distance, likely_changes, not_chosen, reasons_for
from rawafid.advisor.own_results import LARGEST_COMMON_SHIFT, RULE, TOTAL
from rawafid.advisor.relaxed_split import relaxed
from rawafid.advisor.response import Deck
from rawafid.advisor.rough_splits import Answered, RoughSplits, Starts
from rawafid.advisor.situation import understand
from rawafid.advisor.split import split_for
from rawafid.advisor.study import Study
from rawafid.advisor.trials import trials_of, with_answer
from rawafid.advisor.variants import Variants
from rawafid.knowledge.answers import NOT_APPLICABLE, plain
from tests.advisor.clients import (
    ADVISOR,
    CHANNELS,
    KNOWLEDGE,
    brief,
    client,
    codes,
    random_answers,
    random_options,
    used,
    values,
    whole,
    whole_of_panel,
)
from tests.advisor.reference_businesses import ACCOUNTING, CAFE, CLINIC, FURNITURE, PANEL

EXPLORED = ("clinic", "pineapple", "bakery")
ROUGH = Deck(KNOWLEDGE.catalogue, Draws(1, 16))


@cache
def study_of(business: str) -> Study:
    return ADVISOR.study(client(dict(PANEL[business])))


def worth_of_sales(one: Study, channel: str) -> float:
    """Share of what a channel of the mix is worth that comes from sales."""
    item = next(item for item in one.used if item.option.channel.id == channel)
    row = one.curves.options.index(item.option)
    sales, aware = (
        max(0.0, leaning * float(np.interp(item.level, one.curves.level[row], worth[row])))
        for leaning, worth in (
            (one.situation.sales_weight, one.curves.sales_worth),
            (one.situation.awareness_weight, one.curves.awareness_worth),
        )
    )
    return sales / (sales + aware) if sales + aware > 0.0 else 1.0


@pytest.mark.parametrize("business", PANEL)
def test_reasons_of_a_channel_sum_to_its_rating(business: str) -> None:
    one = study_of(business)
    answers = PANEL[business]
    for item in one.used:
        channel = item.option.channel
        action, aware, price = one.weighed.rating(channel.id)
        weight = worth_of_sales(one, channel.id)
        rating = weight * action + (1.0 - weight) * aware - price
        if channel.response_stage == "visit":
            trade = math.log(float(one.situation.visit_multiplier.mean())) if "sector" in answers else 0.0
            dear = math.log(float(one.situation.dearness.mean())) if "order_value" in answers else 0.0
            rating += weight * (trade + dear)
        total = math.fsum(reason.effect for reason in reasons_for(one, channel.id))
        assert total == pytest.approx(rating, abs=1e-12)


@pytest.mark.parametrize("business", PANEL)
def test_every_reason_names_its_question_and_speaks_of_this_client(business: str) -> None:
    answers = PANEL[business]
    rules = {rule.id: rule for rule in KNOWLEDGE.rulebook.rules}
    for item in study_of(business).used:
        reasons = reasons_for(study_of(business), item.option.channel.id)
        assert [abs(r.effect) for r in reasons] == sorted((abs(r.effect) for r in reasons), reverse=True)
        assert len({(r.rule, r.question) for r in reasons}) == len(reasons)
        for reason in reasons:
            assert reason.effect != 0.0
            if reason.rule == "not_answered":
                assert answers.get(reason.question) is None
            else:
                assert answers.get(reason.question) is not None
            if reason.rule not in OTHER_REASONS:
                assert rules[reason.rule].question == reason.question


def test_an_answer_that_is_given_replaces_the_reason_of_the_open_question() -> None:
    def questions(plain: dict[str, object]) -> set[tuple[str, bool]]:
        one = ADVISOR.study(client(plain))
        return {
            (reason.question, reason.rule == "not_answered")
            for item in one.used
            for reason in reasons_for(one, item.option.channel.id)
        }

    assert ("demand_state", True) in questions({**CLINIC, "demand_state": None})
    assert ("demand_state", True) not in questions(dict(CLINIC))


def test_what_customers_say_is_a_reason_like_any_other() -> None:
    today: dict[str, object] = {
        "monthly_customers": 60, "heard_from": {"meta_ads": 50}, "current_spend": {"meta_ads": 5000},
    }  # fmt: skip
    one = ADVISOR.study(client({**CLINIC, **today}))
    named = [result for result in one.own if result.rule == RULE]
    assert [result.channel for result in named] == ["meta_ads"]
    reasons = one.weighed.reasons["meta_ads"]
    own = next(reason for reason in reasons if reason.rule == "own_results")
    assert own.question == "heard_from"
    assert own.action == named[0].shift
    at = ADVISOR.deck.position["meta_ads"]
    assert one.weighed.sigma[at] < ADVISOR.study(client(dict(CLINIC))).weighed.sigma[at]


def test_the_more_customers_name_a_channel_the_more_it_is_believed() -> None:
    shifts = []
    for percent in (5, 20, 60):
        today: dict[str, object] = {
            "monthly_customers": 60,
            "heard_from": {"meta_ads": percent},
            "current_spend": {"meta_ads": 5000},
        }
        own = ADVISOR.study(client({**CLINIC, **today})).own
        shifts.append(next(result.shift for result in own if result.rule == RULE))
    assert shifts == sorted(shifts)
    assert shifts[0] < shifts[-1]


def test_more_customers_than_the_effort_explains_raise_every_channel() -> None:
    levels = []
    for customers in (10, 60, 400):
        today = {"monthly_customers": customers, "heard_from": None, "current_spend": {"meta_ads": 5000}}
        own = ADVISOR.study(client({**CLINIC, **today})).own
        assert {result.rule for result in own} == {TOTAL}
        assert len({result.shift for result in own}) == 1  # one level for all channels
        levels.append(own[0].shift)
    assert levels == sorted(levels) and levels[0] < levels[-1]
    assert all(abs(level) <= LARGEST_COMMON_SHIFT for level in levels)


def test_customers_who_come_by_themselves_say_nothing_of_the_channels() -> None:
    def level(percent: int) -> float:
        today = {
            "monthly_customers": 60, "current_spend": {"meta_ads": 5000},
            "heard_from": {"word_of_mouth": percent, "meta_ads": 100 - percent},
        }  # fmt: skip
        own = ADVISOR.study(client({**CLINIC, **today})).own
        return next(result.shift for result in own if result.rule == TOTAL)

    assert level(80) < level(20)


def test_without_todays_effort_or_customers_no_level_is_moved() -> None:
    for today in ({"monthly_customers": 60}, {"current_spend": {"meta_ads": 5000}}):
        answers = {**CLINIC, "monthly_customers": None, "heard_from": None, "current_spend": None,
                   "current_hours": None, **today}  # fmt: skip
        assert ADVISOR.study(client(answers)).own == ()


def test_what_today_says_of_the_channels_does_not_hang_on_the_budget_to_come() -> None:
    today = {"monthly_customers": 60, "current_spend": {"radio": 6000, "ooh": 4000}, "heard_from": None}
    levels = set()
    for budget in (10_000, 100_000, 1_000_000):
        own = ADVISOR.study(client({**CLINIC, **today, "monthly_budget": budget})).own
        levels.add(round(next(result.shift for result in own if result.rule == TOTAL), 9))
    assert len(levels) == 1


@pytest.mark.parametrize("business", PANEL)
def test_every_channel_left_out_has_one_cause(business: str) -> None:
    one = study_of(business)
    left = not_chosen(one, ADVISOR.deck)
    ids = [entry.channel for entry in left]
    assert ids == sorted(ids)
    assert set(ids) == set(CHANNELS) - {item.option.channel.id for item in one.used}
    for entry in left:
        if entry.reason == "missing_asset":
            assert entry.about and entry.about not in PANEL[business]["assets"]  # type: ignore[operator]  # a list
        if entry.reason == "informs":
            assert not CHANNELS[entry.channel].split


def test_a_rule_that_forbids_is_named() -> None:
    left = {entry.channel: entry for entry in not_chosen(study_of("cafe"), ADVISOR.deck)}
    requirements = {one.id for one in KNOWLEDGE.rulebook.requirements}
    ruled = [entry for entry in left.values() if entry.reason == "ruled_out"]
    assert ruled
    assert all(entry.about in requirements for entry in ruled)


# ── other answers ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("business", EXPLORED)
def test_questions_already_answered_are_not_asked(business: str) -> None:
    asked = whole_of_panel(business).next_questions
    assert asked is not None
    for one in asked:
        assert PANEL[business].get(one.question) is None
        assert one.worth is not None and one.worth > 0.0
    worths = [one.worth or 0.0 for one in asked]
    assert worths == sorted(worths, reverse=True)


@pytest.mark.parametrize("question", ["competition", "price_position", "hour_cost"])
def test_what_does_not_apply_is_neither_asked_nor_tried(question: str) -> None:
    one = ADVISOR.study(client({**CLINIC, question: "n/a"}))
    assert one.answers[question] is NOT_APPLICABLE
    assert question not in {trial.question for trial in trials_of(one.answers, one.situation, KNOWLEDGE)}
    open_one = ADVISOR.study(client({**CLINIC, question: None}))
    assert question in {
        trial.question for trial in trials_of(open_one.answers, open_one.situation, KNOWLEDGE)
    }


@pytest.mark.parametrize("business", PANEL)
def test_a_trial_is_an_accepted_answer_that_was_not_given(business: str) -> None:
    one = study_of(business)
    trials = trials_of(one.answers, one.situation, KNOWLEDGE, [item.option.channel.id for item in one.used])
    assert len(set(trials)) == len(trials)
    for trial in trials:
        raw = plain(trial.answer)
        assert KNOWLEDGE.questionnaire.check(trial.question, raw) == trial.answer
        assert trial.answer != one.answers.get(trial.question)
        if KNOWLEDGE.questionnaire.questions[trial.question].unit in ("customers_per_month", "followers"):
            assert isinstance(raw, int | float) and raw >= 1 and raw == int(raw), "people are whole"


@pytest.mark.parametrize("business", PANEL)
def test_every_question_that_can_be_varied_is_tried(business: str) -> None:
    one = study_of(business)
    tried = {trial.question for trial in trials_of(one.answers, one.situation, KNOWLEDGE)}
    asked = KNOWLEDGE.questionnaire.questions
    empty = {"heard_from", "current_spend", "current_hours", "locked_channels", "excluded_channels"}
    for question in KNOWLEDGE.questionnaire.visible(one.answers):
        if question in {"currency", "monthly_leads"}:
            assert question not in tried  # an amount in another currency is another amount; no curve asks
        elif one.answers.get(question) is NOT_APPLICABLE:
            assert question not in tried
        elif question not in empty or one.answers.get(question):
            assert question in tried, (question, asked[question].kind)


def test_choices_and_numbers_are_tried_to_both_sides() -> None:
    one = study_of("clinic")
    found: dict[str, list[object]] = {}
    for trial in trials_of(one.answers, one.situation, KNOWLEDGE):
        found.setdefault(trial.question, []).append(trial.answer)
    options = KNOWLEDGE.questionnaire.questions
    for question in ("sector", "customer_type", "demand_state", "horizon", "business_age", "market_scope"):
        given = CLINIC[question]
        assert set(found[question]) == {option for option in options[question].options if option != given}
    budget = CLINIC["monthly_budget"]
    assert isinstance(budget, (int, float))
    low, high = sorted(float(str(answer)) for answer in found["monthly_budget"])
    assert low < budget < high
    assets = set(CLINIC["assets"])  # type: ignore[call-overload]  # a list
    for tried in found["assets"]:
        assert len(assets ^ set(tried)) == 1  # type: ignore[call-overload]  # one more or one less


def test_questions_that_no_study_reads_are_not_solved() -> None:
    one = study_of("clinic")
    variants = Variants(one, client(dict(CLINIC)).options, KNOWLEDGE, ROUGH)
    assert not variants.reads("occasions")
    assert variants.reads("price_position") and variants.reads("heard_from") and variants.reads("horizon")
    same = brief({**CLINIC, "occasions": ["ramadan"]})
    assert same.mix == brief({**CLINIC, "occasions": []}).mix


@pytest.mark.parametrize("business", EXPLORED)
def test_the_same_answers_move_nothing(business: str) -> None:
    one = study_of(business)
    variants = Variants(one, client(dict(PANEL[business])).options, KNOWLEDGE, ROUGH)
    (again,) = variants.solved([one.answers])
    assert distance(variants.base.shares, again.shares) == 0.0


@pytest.mark.parametrize("business", EXPLORED)
def test_variants_in_company_are_variants_alone(business: str) -> None:
    one = study_of(business)
    variants = Variants(one, client(dict(PANEL[business])).options, KNOWLEDGE, ROUGH)
    others = [
        with_answer(one.answers, question, answer, KNOWLEDGE)
        for question, answer in (("order_value", 900.0), ("demand_state", "unaware"), ("horizon", 3))
    ]
    together = variants.solved(others)
    for answers, found in zip(others, together, strict=True):
        (alone,) = variants.solved([answers])
        assert distance(alone.shares, found.shares) < 0.02
        assert alone.value == pytest.approx(found.value, rel=1e-3)


def test_what_a_question_says_alone_adds_up_to_what_all_say() -> None:
    one = study_of("clinic")
    variants = Variants(one, client(dict(CLINIC)).options, KNOWLEDGE, ROUGH)
    vague = {k: v for k, v in one.answers.items() if k not in ("competition", "price_position")}
    situation = understand(vague, KNOWLEDGE.catalogue, ROUGH.draws)
    weighed = weigh(vague, situation, KNOWLEDGE.rulebook, ROUGH)
    every = KNOWLEDGE.rulebook.questions
    said = np.sum([variants.sayings.says(q, vague, situation).weights for q in every], axis=0)
    for row, name in enumerate(("action", "aware", "price")):
        assert said[row] == pytest.approx(getattr(weighed.evidence, name), abs=1e-12)
    assert np.sqrt(said[3]) == pytest.approx(weighed.evidence.spread, abs=1e-12)


def rough_sets(business: str, every: int = 1) -> list[Answered]:
    """Other answers of a business, understood and drawn."""
    one, options = study_of(business), client(dict(PANEL[business])).options
    variants = Variants(one, options, KNOWLEDGE, ROUGH)
    used = [item.option.channel.id for item in one.used]
    tried = trials_of(one.answers, one.situation, KNOWLEDGE, used)[::every]
    states = [
        variants.state(with_answer(one.answers, trial.question, trial.answer, KNOWLEDGE)) for trial in tried
    ]
    return [
        Answered(
            situation=state.situation, weighed=state.weighed, wishes=state.wishes, curves=curves,
            lean=variants.lean_of(state),
        )
        for state, curves in (variants.drawn([state])[0] for state in states)
    ]  # fmt: skip


@pytest.mark.parametrize("business", PANEL)
def test_problems_made_side_by_side_are_those_made_one_by_one(business: str) -> None:
    sets = rough_sets(business, every=3)
    splits = RoughSplits(sets, ROUGH, Starts())
    for s, one in enumerate(sets):
        split = split_for(one.situation, one.weighed, one.curves, ROUGH, one.wishes, lean=one.lean)
        weight, _, value = relaxed(split.problem)
        cost = np.bincount(
            split.columns.unit,
            weight * (split.money + split.hours * one.situation.hour_cost),
            len(split.channels),
        )
        alone = {channel: c / cost.sum() for channel, c in zip(split.channels, cost, strict=True) if c > 0.0}
        found = splits.solve(s)
        assert found.value == pytest.approx(value, rel=1e-8, abs=1e-6)
        assert distance(alone, found.shares) < 1e-5


@pytest.mark.parametrize("seed", range(12))
def test_wishes_and_limits_hold_in_problems_made_side_by_side(seed: int) -> None:
    file = client(random_answers(seed), **random_options(seed))
    one = ADVISOR.study(file)
    variants = Variants(one, file.options, KNOWLEDGE, ROUGH)
    state, curves = variants.drawn([variants.own])[0]
    lean = variants.lean_of(state)
    split = split_for(state.situation, state.weighed, curves, ROUGH, state.wishes, lean=lean)
    _, _, value = relaxed(split.problem)
    answered = Answered(
        situation=state.situation, weighed=state.weighed, wishes=state.wishes, curves=curves, lean=lean
    )
    found = RoughSplits([answered], ROUGH, Starts()).solve(0)
    assert found.value == pytest.approx(value, rel=1e-8, abs=1e-6)


@pytest.mark.parametrize("business", EXPLORED)
def test_a_rough_solution_is_near_the_study(business: str) -> None:
    one = study_of(business)
    variants = Variants(one, client(dict(PANEL[business])).options, KNOWLEDGE, ROUGH)
    total = math.fsum(item.cost_per_month for item in one.used)
    shares = {item.option.channel.id: item.cost_per_month / total for item in one.used}
    assert distance(shares, variants.base.shares) < 0.35


@pytest.mark.parametrize("business", EXPLORED)
def test_the_answers_looked_at_again_are_those_that_move_the_mix_most(business: str) -> None:
    one = study_of(business)
    likely = likely_changes(one, client(dict(PANEL[business])).options, KNOWLEDGE, ROUGH)
    sizes = [size for size, _, _ in likely]
    assert sizes == sorted(sizes, reverse=True)
    assert len({trial.question for _, trial, _ in likely}) == len(likely)
    changes = whole_of_panel(business).what_would_change or ()
    assert {change.question for change in changes} <= {trial.question for _, trial, _ in likely}


@pytest.mark.parametrize("business", EXPLORED)
def test_what_would_change_is_ranked_and_different_from_what_was_answered(business: str) -> None:
    changes = whole_of_panel(business).what_would_change
    assert changes
    assert [one.size for one in changes] == sorted((one.size for one in changes), reverse=True)
    for one in changes:
        assert 0.0 < one.size <= 1.0
        assert one.answer != PANEL[business].get(one.question)
        assert not set(one.enter) & set(one.leave)
        assert set(one.moves) <= {"upstream", "inbound"}
        assert all(-1.0 <= move <= 1.0 for move in one.moves.values())


@pytest.mark.parametrize("business", EXPLORED)
def test_every_change_is_what_the_advice_for_the_other_answer_says(business: str) -> None:
    advice = whole_of_panel(business)
    assert advice.what_would_change
    share = {row.channel: row.share for row in advice.mix}
    for change in advice.what_would_change:
        answer = list(change.answer) if isinstance(change.answer, tuple) else change.answer
        other = brief({**PANEL[business], change.question: answer})
        then = {row.channel: row.share for row in other.mix}
        size = 0.5 * sum(abs(share.get(c, 0.0) - then.get(c, 0.0)) for c in sorted({*share, *then}))
        assert change.size == pytest.approx(size, abs=1e-3), change.question
        assert set(change.enter) == set(then) - set(share)
        assert set(change.leave) == set(share) - set(then)
        for axis, move in change.moves.items():
            assert move == pytest.approx(other.shares[axis] - advice.shares[axis], abs=1e-3)


def test_brief_advice_is_the_same_advice_without_the_what_ifs() -> None:
    full, short = whole_of_panel("clinic"), brief(dict(CLINIC))
    assert short.what_would_change is None and short.next_questions is None
    # What single reasons are worth is one of the what-ifs.
    assert [replace(row, reasons=()) for row in full.mix] == [replace(row, reasons=()) for row in short.mix]
    assert full.totals == short.totals
    assert full.value == short.value


def test_without_money_questions_are_ranked_without_a_price() -> None:
    advice: Advice = whole({key: value for key, value in CAFE.items() if key != "monthly_budget"})
    assert advice.next_questions
    assert all(one.worth is None for one in advice.next_questions)


def test_research_is_advised_for_what_it_would_tell() -> None:
    vague = {k: v for k, v in ACCOUNTING.items() if k not in ("current_awareness", "demand_state")}
    advice = whole(vague)
    assert "research" in codes(advice)
    said = values(advice, "research")
    assert said["channels"] == sorted(channel.id for channel in CHANNELS.values() if not channel.split)
    assert isinstance(said["worth"], float) and said["worth"] > 0.0
    assert not used(advice) & set(said["channels"])


def test_what_an_order_brings_is_asked_for_while_it_is_open() -> None:
    opened = {"order_value", "gross_margin", "demand_state"}
    assert not any(
        opened & {one.question for one in whole_of_panel(name).next_questions or ()} for name in EXPLORED
    )
    asked = whole({**FURNITURE, **dict.fromkeys(opened)}).next_questions
    assert asked
    assert opened & {one.question for one in asked}
