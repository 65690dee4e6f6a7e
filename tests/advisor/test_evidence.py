"""From answers to weights of evidence: exact means, silence counts for nothing, no order matters."""

import dataclasses
import math
from types import MappingProxyType

import numpy as np
import pytest

from rawafid.advisor.beliefs import BELIEF_QUESTIONS, belief_in
from rawafid.advisor.evidence import OPEN, Weighed, weigh
from rawafid.advisor.situation import understand
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.rules import Rulebook
from tests.advisor.clients import ADVISOR, CHANNELS, KNOWLEDGE, client, random_answers
from tests.advisor.reference_businesses import CLINIC, FURNITURE, GROCERY, PANEL

DECK = ADVISOR.deck
RULES = KNOWLEDGE.rulebook


def answers_of(plain: dict[str, object]) -> Answers:
    return KNOWLEDGE.questionnaire.used(client(plain).answers)


def weighed(plain: dict[str, object], rulebook: Rulebook = RULES) -> Weighed:
    answers = answers_of(plain)
    return weigh(answers, understand(answers, KNOWLEDGE.catalogue, DECK.draws), rulebook, DECK)


def same(one: Weighed, other: Weighed) -> bool:
    return all(
        np.array_equal(getattr(one.evidence, name), getattr(other.evidence, name))
        for name in ("action", "aware", "price", "spread")
    )


def sizes_times(factor: float) -> Rulebook:
    """The rules with every effect on channels so many times as large."""

    def scaled(rulebook: Rulebook) -> Rulebook:
        rules = tuple(
            dataclasses.replace(
                rule,
                effects=tuple(
                    dataclasses.replace(
                        effect,
                        size=dataclasses.replace(
                            effect.size,
                            low=min(effect.size.low * factor, effect.size.high * factor),
                            mid=effect.size.mid * factor,
                            high=max(effect.size.low * factor, effect.size.high * factor),
                        ),
                    )
                    for effect in rule.effects
                ),
            )
            for rule in rulebook.rules
        )
        by_id = {rule.id: rule for rule in rules}
        index = {
            key: tuple(by_id[rule.id] for rule in found) for key, found in rulebook._rules_by_option.items()
        }
        return dataclasses.replace(rulebook, rules=rules, _rules_by_option=MappingProxyType(index))

    return scaled(RULES)


@pytest.mark.parametrize("business", PANEL)
def test_reasons_of_a_channel_add_up_to_its_evidence(business: str) -> None:
    one = weighed(dict(PANEL[business]))
    for i, channel in enumerate(DECK.ids):
        assert one.rating(channel) == (
            one.evidence.action[i],
            one.evidence.aware[i],
            one.evidence.price[i],
        )


def test_evidence_of_size_zero_changes_nothing() -> None:
    silent = weighed(dict(CLINIC), sizes_times(0.0))
    assert not silent.evidence.action.any()
    assert not silent.evidence.aware.any()
    assert not silent.evidence.price.any()
    assert not silent.evidence.spread.any()
    assert np.array_equal(silent.sigma, DECK.vertical_sigma)


def test_rules_that_say_nothing_leave_those_that_speak_as_they_were() -> None:
    heard = {rule.id for question in CLINIC for rule in RULES.rules_of(question, CLINIC[question])}
    open_ones = {question for question in BELIEF_QUESTIONS if question not in CLINIC}
    kept = tuple(rule for rule in RULES.rules if rule.id in heard or rule.question in open_ones)
    assert len(kept) < len(RULES.rules)
    ids = {rule.id for rule in kept}
    index = {
        key: tuple(rule for rule in found if rule.id in ids) for key, found in RULES._rules_by_option.items()
    }
    fewer = dataclasses.replace(RULES, rules=kept, _rules_by_option=MappingProxyType(index))
    assert same(weighed(dict(CLINIC), fewer), weighed(dict(CLINIC)))


def test_the_order_of_rules_and_answers_changes_nothing() -> None:
    backwards = {key: tuple(reversed(found)) for key, found in reversed(list(RULES._rules_by_option.items()))}
    turned = dataclasses.replace(
        RULES,
        rules=tuple(reversed(RULES.rules)),
        requirements=tuple(reversed(RULES.requirements)),
        _rules_by_option=MappingProxyType(backwards),
    )
    for seed in range(5):
        plain = random_answers(seed)
        ahead = weighed(plain)
        assert same(weighed(plain, turned), ahead)
        assert same(weighed(dict(reversed(plain.items()))), ahead)


def test_twice_the_size_is_twice_the_weight_of_what_is_answered() -> None:
    plain: dict[str, object] = {question: FURNITURE[question] for question in ("sector", "decision_style")}
    twice, once = weighed(plain, sizes_times(2.0)), weighed(plain)
    for channel in DECK.ids:
        answered = [reason for reason in once.reasons[channel] if reason.rule != OPEN]
        doubled = [reason for reason in twice.reasons[channel] if reason.rule != OPEN]
        for one, two in zip(answered, doubled, strict=True):
            assert two.action == pytest.approx(2 * one.action)


@pytest.mark.parametrize("question", BELIEF_QUESTIONS)
def test_an_open_question_is_the_exact_mean_over_its_answers(question: str) -> None:
    plain = {key: value for key, value in CLINIC.items() if key != question}
    belief = belief_in(question, answers_of(plain), KNOWLEDGE.catalogue)
    assert math.fsum(belief.probabilities) == pytest.approx(1.0)
    unknown = weighed(plain)
    known = [weighed({**plain, question: option}) for option in belief.options]
    # What money buys is one over its price, so it is that which is averaged.
    for name, sign in (("action", 1.0), ("aware", 1.0), ("price", -1.0)):
        mean = sum(
            p * np.exp(sign * getattr(one.evidence, name))
            for p, one in zip(belief.probabilities, known, strict=True)
        )
        assert np.exp(sign * getattr(unknown.evidence, name)) == pytest.approx(mean, rel=1e-12)


@pytest.mark.parametrize("question", BELIEF_QUESTIONS)
def test_an_open_question_is_never_surer_than_its_answers_on_average(question: str) -> None:
    plain = {key: value for key, value in FURNITURE.items() if key != question}
    belief = belief_in(question, answers_of(plain), KNOWLEDGE.catalogue)
    unknown = weighed(plain).evidence.spread ** 2
    within = sum(
        p * weighed({**plain, question: option}).evidence.spread ** 2
        for p, option in zip(belief.probabilities, belief.options, strict=True)
    )
    assert (unknown >= within - 1e-12).all()


def test_overlapping_answers_are_pooled_and_the_sector_counts_in_full() -> None:
    assert RULES.pooling.sector.mid == 1.0
    assert 0.0 < RULES.pooling.other.mid < 1.0


@pytest.mark.parametrize("business", PANEL)
def test_the_share_of_brand_work_is_its_base_and_its_reasons(business: str) -> None:
    one = weighed(dict(PANEL[business]))
    base = RULES.anchor.base(PANEL[business]["customer_type"]).mid
    total = base + math.fsum(reason.shift for reason in one.brand_reasons)
    lowest, highest = RULES.anchor.lowest.mid, RULES.anchor.highest.mid
    assert one.brand_share == pytest.approx(min(max(total, lowest), highest))


def test_a_list_that_was_bought_masks_every_channel_that_writes_to_it() -> None:
    listed = [channel.id for channel in CHANNELS.values() if channel.pool == "list" and channel.split]
    writing = {"newsletter", "email_promo", "sms", "whatsapp"}
    assert writing <= set(listed)
    consenting = weighed(dict(GROCERY)).obstacles
    bought = weighed({**GROCERY, "list_consent": "bought"}).obstacles
    for channel in writing:
        assert channel not in consenting
        assert bought[channel].code == "ruled_out"


def test_a_missing_asset_is_named() -> None:
    obstacles = weighed({**CLINIC, "assets": []}).obstacles
    assert obstacles["email_promo"].code == "missing_asset"
    assert obstacles["email_promo"].about == "contact_list"


def test_the_wish_of_the_client_goes_before_every_other_obstacle() -> None:
    obstacles = weighed({**CLINIC, "assets": [], "excluded_channels": ["email_promo"]}).obstacles
    assert obstacles["email_promo"].code == "excluded"


def test_a_discount_above_the_margin_is_no_option() -> None:
    obstacles = weighed({**FURNITURE, "gross_margin": 5}).obstacles
    assert obstacles["price_promo"].code == "discount_above_margin"
    assert "price_promo" not in weighed({**FURNITURE, "gross_margin": 60}).obstacles
