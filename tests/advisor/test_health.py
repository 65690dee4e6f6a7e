"""The health of an advice: named warnings, each given when it holds and not otherwise."""

import pytest

from rawafid.advisor.health import flat, unmoved
from rawafid.knowledge.samples import SAMPLES, load_sample
from tests.advisor.clients import ADVISOR, KNOWLEDGE, START, brief, codes, values
from tests.advisor.reference_businesses import CAFE, CLINIC


def test_a_mix_whose_amounts_may_move_far_is_called_flat() -> None:
    shares = {"seo": 0.6, "meta_ads": 0.4}
    loose = {"seo": (10.0, 4.0, 16.0), "meta_ads": (500.0, 480.0, 520.0)}
    assert flat(shares, loose)[0].values == {"share": 0.6}
    tight = {"seo": (10.0, 9.0, 11.0), "meta_ads": (500.0, 480.0, 520.0)}
    assert flat(shares, tight) == []
    assert flat({"seo": 1.0}, {"seo": (10.0, 0.0, 20.0)}) == []


def test_few_answers_are_said_to_be_few() -> None:
    few = {key: CLINIC[key] for key in ("sector", "country", "currency", "monthly_budget", "team_hours")}
    said = values(brief(few), "too_many_unknowns")
    assert said["known"] == 5.0 and said["all"] > 2 * said["known"]


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_samples_are_answered_well_enough(sample: str) -> None:
    advice = ADVISOR.advise(load_sample(sample, KNOWLEDGE.questionnaire), start=START, brief=True)
    assert "too_many_unknowns" not in codes(advice)
    assert "far_from_sector" not in codes(advice)


def test_a_figure_far_from_the_trade_is_named_with_how_far_it_is() -> None:
    advice = brief({**CAFE, "order_value": 400})
    said = [n.values for n in advice.warnings if n.code == "far_from_sector"]
    assert [one["question"] for one in said] == ["order_value"]
    assert float(str(said[0]["share"])) > 10.0
    assert "far_from_sector" not in codes(brief(dict(CAFE)))


def test_hours_that_run_out_before_the_money_are_said() -> None:
    assert "hours_bind" in codes(brief({**CLINIC, "team_hours": 3, "can_hire": "no", "capacity": None}))
    assert "hours_bind" not in codes(brief({**CLINIC, "team_hours": 200}))


def test_answers_that_move_nothing_are_said_to_move_nothing() -> None:
    mix = {"seo": 0.5, "meta_ads": 0.5}
    assert unmoved(mix, {"seo": 0.55, "meta_ads": 0.45}, answered=20)[0].code == "answers_change_little"
    assert unmoved(mix, {"seo": 1.0}, answered=20) == []
    assert unmoved(mix, mix, answered=2) == []  # with two answers nothing else could be expected
    assert unmoved({}, mix, answered=20) == []
