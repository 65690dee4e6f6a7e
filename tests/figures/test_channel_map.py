"""The map of channels: places of the catalogue, sizes of the advice, and where most effort goes."""

from dataclasses import replace

import pytest

from rawafid.advisor.advice import MixRow
from rawafid.figures.channel_map import channel_map
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Language, without_bidi
from tests.figures.scenes import advice_of, knowledge, without_mix

ENGLISH = load("en")


def title(*rows: MixRow) -> str:
    advice = replace(advice_of("pineapple"), mix=rows)
    return without_bidi(channel_map(advice, knowledge(), ENGLISH).title)


def row(approach: tuple[str, str], share: float) -> MixRow:
    return replace(advice_of("pineapple").mix[0], approach=approach, share=share)


def test_chosen_channels_come_first_by_their_share_and_the_others_are_hollow() -> None:
    advice = advice_of("pineapple")
    spots = channel_map(advice, knowledge(), ENGLISH).spots
    chosen = [spot for spot in spots if spot.chosen]
    assert spots[: len(chosen)] == tuple(chosen)
    assert [spot.share for spot in chosen] == sorted((one.share for one in advice.mix), reverse=True)
    assert {spot.channel for spot in chosen} == {one.channel for one in advice.mix}
    assert all(not spot.amount and spot.token == "ctl" for spot in spots[len(chosen) :])


def test_every_channel_that_can_be_advised_is_on_the_map_once() -> None:
    spots = channel_map(advice_of("pineapple"), knowledge(), ENGLISH).spots
    ids = [spot.channel for spot in spots]
    assert len(ids) == len(set(ids))
    assert set(ids) == {one.id for one in knowledge().catalogue.channels.values() if one.split}


@pytest.mark.parametrize("language", LANGUAGES)
def test_inbound_is_on_the_right_and_upstream_on_top_in_every_language(language: Language) -> None:
    messages = load(language)
    figure = channel_map(advice_of("pineapple"), knowledge(), messages)
    names = [messages.prose("approaches", one) for one in ("upstream", "downstream", "inbound", "outbound")]
    for name, edge in zip(names, (figure.top, figure.bottom, figure.right, figure.left), strict=True):
        assert name.startswith(edge)
    assert all(0 <= spot.inbound <= 1 and 0 <= spot.upstream <= 1 for spot in figure.spots)


def test_a_corner_with_half_of_the_effort_is_the_finding() -> None:
    said = title(row(("upstream", "inbound"), 0.6), row(("downstream", "outbound"), 0.4))
    assert said == "60% of the effort goes to upstream inbound work"


def test_effort_that_is_spread_is_said_to_be_so() -> None:
    said = title(
        row(("upstream", "inbound"), 0.3),
        row(("downstream", "outbound"), 0.4),
        row(("upstream", "outbound"), 0.3),
    )
    assert said == "The effort is spread: the largest part, 40%, goes to downstream outbound work"


def test_a_single_channel_is_named() -> None:
    only = row(("downstream", "outbound"), 1.0)
    name = ENGLISH.prose("channels", only.channel)
    assert title(only) == f"All of it goes to one channel: {name}"


def test_without_a_currency_spots_carry_shares() -> None:
    advice = replace(advice_of("pineapple"), currency=None)
    figure = channel_map(advice, knowledge(), ENGLISH)
    assert figure.spots[0].amount.endswith("%")


def test_without_a_mix_the_figure_is_empty_and_says_so() -> None:
    figure = channel_map(without_mix(advice_of("pineapple")), knowledge(), ENGLISH)
    assert figure.empty and figure.title == "No channel is advised for now"
