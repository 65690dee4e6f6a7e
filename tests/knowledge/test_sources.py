"""Numbers carry their range, unit, source and confidence, and cannot be made without."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.knowledge.sources import (
    DOES_NOT_APPLY,
    NO_EFFECT,
    KnowledgeError,
    Quantity,
    Source,
    fault_of,
)

READ = Source("C1", "A page", "https://example.org/page", "2025", "sourced", "high")
GUESSED = Source("C2", "A guess", "", "n.d.", "expert_prior", "low")
SOURCES = {"C1": READ, "C2": GUESSED}


def prior(low: float, mid: float, high: float, unit: str = "factor") -> Quantity:
    return Quantity(low, mid, high, unit, ("expert_prior",), "low")


@pytest.mark.parametrize(
    ("low", "mid", "high", "unit"),
    [
        (2.0, 1.0, 3.0, "usd"),
        (1.0, 4.0, 3.0, "usd"),
        (1.0, 2.0, math.inf, "usd"),
        (math.nan, 1.0, 2.0, "usd"),
        (1.0, 2.0, 3.0, "furlongs"),
        (0.5, 0.8, 1.2, "share"),
        (-1.0, 0.0, 1.0, "usd"),
        (0.0, 1.0, 2.0, "none"),
        (2.0, 2.0, 2.0, "none"),
    ],
)
def test_a_number_that_contradicts_itself_is_refused(low: float, mid: float, high: float, unit: str) -> None:
    with pytest.raises(ValueError):
        Quantity(low, mid, high, unit, ("C1",), "high")


def test_a_number_without_a_source_or_a_known_confidence_is_refused() -> None:
    with pytest.raises(ValueError):
        Quantity(1.0, 2.0, 3.0, "usd", (), "high")
    with pytest.raises(ValueError):
        Quantity(1.0, 2.0, 3.0, "usd", ("C1",), "certain")  # type: ignore[arg-type]  # the fault under test


@given(st.floats(1e-6, 1e6), st.floats(1.0, 100.0))
def test_sigma_puts_low_and_high_at_the_ten_and_ninety_percent_points(low: float, ratio: float) -> None:
    quantity = prior(low, low, low * ratio, "usd")
    assert quantity.sigma * 2 * 1.2816 == pytest.approx(math.log(ratio), rel=1e-3, abs=1e-9)


def test_sigma_of_a_known_number_is_zero_and_of_one_that_may_be_zero_comes_from_its_upper_half() -> None:
    assert prior(3.0, 3.0, 3.0).sigma == 0
    assert DOES_NOT_APPLY.sigma == 0
    assert NO_EFFECT.sigma == 0
    assert prior(0.0, 100.0, 200.0, "usd").sigma == pytest.approx(2 * math.log(2) / 2.5631)


def test_a_guess_must_be_wide() -> None:
    assert fault_of(prior(1.0, 1.2, 1.4), SOURCES) is not None
    assert fault_of(prior(1.0, 1.2, 1.5), SOURCES) is None
    assert fault_of(prior(0.80, 0.84, 0.88, "share"), SOURCES) is not None
    assert fault_of(prior(0.80, 0.85, 0.90, "share"), SOURCES) is None
    assert fault_of(prior(-0.02, 0.0, 0.02, "share_points"), SOURCES) is not None
    assert fault_of(prior(-0.08, 0.0, 0.08, "share_points"), SOURCES) is None
    assert fault_of(prior(0.0, 0.0, 0.0, "usd"), SOURCES) is not None


def test_a_measured_number_may_be_narrow_if_its_source_exists_and_measured_it() -> None:
    assert fault_of(Quantity(1.0, 1.0, 1.0, "usd", ("C1",), "high"), SOURCES) is None
    assert "C9" in (fault_of(Quantity(1.0, 1.0, 1.0, "usd", ("C1", "C9"), "high"), SOURCES) or "")
    assert fault_of(Quantity(1.0, 1.0, 1.0, "usd", ("C2",), "high"), SOURCES) is not None
    assert fault_of(Quantity(1.0, 1.0, 1.0, "usd", ("C1", "expert_prior"), "high"), SOURCES) is not None


def test_a_number_is_scaled_with_its_range() -> None:
    scaled = Quantity(1.0, 2.0, 4.0, "million_people", ("C1",), "high").scaled(1e6, unit="people")
    assert (scaled.low, scaled.mid, scaled.high, scaled.unit) == (1e6, 2e6, 4e6, "people")


def test_a_fault_of_the_knowledge_names_its_place() -> None:
    assert str(KnowledgeError("a.toml", "seo", "price", "is odd")) == "a.toml: seo.price: is odd"
    assert str(KnowledgeError("a.toml", "", "", "is missing")) == "a.toml: is missing"
