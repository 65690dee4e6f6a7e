"""Scales in round steps, and comparisons of ranges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawafid.advisor.advice import Range
from rawafid.figures.amounts import Amounts
from rawafid.figures.figure import scale_for
from rawafid.figures.findings import contrast, more, sentence
from rawafid.language.messages import load
from tests.figures.scenes import advice_of

ENGLISH = load("en")
AMOUNTS = Amounts(advice_of("pineapple"), ENGLISH)


@given(highest=st.floats(1e-3, 1e9), ticks=st.integers(2, 6))
def test_a_scale_reaches_the_highest_value_in_few_even_steps(highest: float, ticks: int) -> None:
    scale = scale_for("orders", highest, AMOUNTS, ticks=ticks)
    assert scale.high >= highest * (1 - 1e-9)
    assert scale.high <= highest * 2.6 * ticks / (ticks - 1) or len(scale.ticks) == 2
    assert 2 <= len(scale.ticks) <= ticks + 1
    steps = {round((b.at - a.at) / scale.high, 9) for a, b in zip(scale.ticks, scale.ticks[1:], strict=False)}
    assert len(steps) == 1
    assert len({tick.text for tick in scale.ticks}) == len(scale.ticks)


@pytest.mark.parametrize(
    ("metric", "highest", "texts"),
    [
        ("orders", 38.6, ["0", "10", "20", "30", "40"]),
        ("orders", 0.9, ["0.00", "0.25", "0.50", "0.75", "1.00"]),
        ("conversion_rate", 0.065, ["0%", "2%", "4%", "6%", "8%"]),
        ("revenue", 9_000, ["0", "2,500", "5,000", "7,500", "10,000"]),
    ],
)
def test_ticks_have_just_the_decimals_of_their_step(metric: str, highest: float, texts: list[str]) -> None:
    assert [tick.text for tick in scale_for(metric, highest, AMOUNTS).ticks] == texts


def test_a_scale_of_nothing_has_a_zero_alone() -> None:
    assert [tick.text for tick in scale_for("orders", 0.0, AMOUNTS).ticks] == ["0"]


@given(low=st.floats(0, 1e6), mid=st.floats(1, 1e6), factor=st.floats(1.2, 100))
def test_a_contrast_is_the_same_from_either_side(low: float, mid: float, factor: float) -> None:
    small, large = Range(min(low, mid), mid, mid), Range(mid, mid * factor, mid * factor)
    one, other = contrast(small, large), contrast(large, small)
    assert (one.leader, other.leader) == ("second", "first")
    assert one.factor == other.factor and one.apart == other.apart


def test_something_against_nothing_is_far_more() -> None:
    found = contrast(Range(0.0, 0.0, 0.0), Range(1.0, 2.0, 3.0))
    assert found.leader == "second"
    assert more(found.factor, ENGLISH) == "far more"


def test_nothing_against_nothing_is_the_same() -> None:
    assert contrast(Range(0.0, 0.0, 0.0), Range(0.0, 0.0, 0.0)).leader == "none"


def test_a_sentence_starts_with_a_capital_behind_invisible_marks() -> None:
    assert sentence("\u2068upstream\u2069 grows") == "\u2068Upstream\u2069 grows"
    assert sentence("…") == "…"
