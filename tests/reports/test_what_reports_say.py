"""What reports say: figures as in the advice, sections on and off, every language and kind of digits."""

from dataclasses import replace
from typing import TypeVar

import pytest

from rawafid.errors import UserError
from rawafid.figures.build_up import BuildUpFigure
from rawafid.figures.butterfly import ButterflyFigure
from rawafid.figures.channel_map import MapFigure
from rawafid.figures.frontier import FrontierFigure
from rawafid.figures.response_curves import ResponseCurvesFigure
from rawafid.knowledge.answer_file import Target
from rawafid.language.numbers import Language
from rawafid.reports import making
from rawafid.reports.document import (
    LARGEST_LOGO,
    SECTIONS,
    TEMPLATES,
    Bars,
    Chart,
    Document,
    Duel,
    Items,
    References,
    River,
    Table,
    Template,
    Wishes,
    logo_of,
)
from rawafid.reports.telling import report
from rawafid.terminal.recommendation import recommendation
from tests.reports.made import (
    advice_of,
    advisor,
    bare,
    curves_of,
    knowledge,
    readings_of,
    report_of,
    said_in,
    words,
)

Kind = TypeVar("Kind")


def test_the_full_report_has_every_section_in_order() -> None:
    assert [one.id for one in report_of("clinic").sections] == ["in_short", *SECTIONS]


def test_a_section_that_is_not_wanted_is_left_out_and_the_rest_stays_as_it_is() -> None:
    whole = report_of("clinic")
    without = report_of("clinic", wishes=Wishes(sections=frozenset(SECTIONS) - {"situation", "method"}))
    kept = [one for one in whole.sections if one.id not in ("situation", "method")]
    assert list(without.sections) == kept


def test_the_table_of_channels_adds_up_to_its_total() -> None:
    advice = advice_of("pineapple")
    section = next(one for one in report_of("pineapple", "en").sections if one.id == "advice")
    table = next(block for block in section.blocks if isinstance(block, Table))
    assert len(table.rows) == len(advice.mix) + 1
    money = [float(bare(row[1]).split("\u00a0")[0].replace(",", "")) for row in table.rows]
    assert sum(money[:-1]) == pytest.approx(money[-1])
    assert money[-1] == pytest.approx(sum(row.spend_per_month or 0.0 for row in advice.mix))


def test_the_full_report_says_what_the_answers_share_of_upstream_work_costs() -> None:
    cost = advice_of("roastery").brand_share.cost_share
    assert cost > 0.01
    given_up = bare(words("en").formatter.percent(cost))
    assert f"the plan gives up about {given_up} of its worth" in said_in(report_of("roastery", "en"))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_names_the_leading_channel_and_the_expected_result(
    template: Template, language: Language
) -> None:
    said = said_in(report_of("clinic", language, Wishes(template=template)))
    advice, messages = advice_of("clinic"), words(language)
    assert messages.prose("channels", advice.mix[0].channel) in said
    assert messages.formatter.percent(advice.mix[0].share) in said


def test_arabic_digits_leave_no_latin_digit_in_a_figure() -> None:
    document = report_of("clinic", "ar", Wishes(template="infographic"), "arabic")
    assert not any("0" <= sign <= "9" for sign in said_in(document).replace("2026", ""))


def test_a_chart_says_what_the_window_says_and_has_its_words_for_those_who_cannot_see_it() -> None:
    charts = [
        block.figure
        for section in report_of("clinic").sections
        for block in section.blocks
        if isinstance(block, Chart)
    ]
    kinds = (ButterflyFigure, BuildUpFigure, MapFigure, ResponseCurvesFigure, FrontierFigure)
    assert tuple(type(one) for one in charts) == kinds
    assert all(figure.title and len(figure.alt) > len(figure.title) for figure in charts)


def test_on_paper_nobody_is_told_to_drag_a_point() -> None:
    (frontier,) = (
        block.figure
        for section in report_of("clinic", "en").sections
        for block in section.blocks
        if isinstance(block, Chart) and isinstance(block.figure, FrontierFigure)
    )
    assert "best plan" in frontier.note
    assert "rag" not in frontier.note


def test_with_a_target_there_is_no_frontier_and_nothing_else_is_missing() -> None:
    client = advice_of("roastery").client_file
    aimed = replace(client, options=replace(client.options, target=Target(orders=600.0, chance=0.5)))
    advice = advisor().advise(aimed, start="2026-12", brief=True)
    asked = making.order(advisor(), advice, words("en"), wishes=Wishes())
    document = making.document(advisor(), asked)
    assert asked.readings is not None and asked.readings.trade_off is None
    kinds = {
        type(block.figure) for one in document.sections for block in one.blocks if isinstance(block, Chart)
    }
    assert kinds == {ButterflyFigure, BuildUpFigure, MapFigure, ResponseCurvesFigure}


def test_curves_are_asked_for_once_a_client_and_never_for_a_report_without_charts() -> None:
    known = readings_of("clinic")
    again = making.order(advisor(), advice_of("clinic"), words("en"), wishes=Wishes(), known=known)
    assert again.readings is known
    other = making.order(
        advisor(), advice_of("cafe"), words("en"), wishes=Wishes(template="summary"), known=known
    )
    assert other.readings is None


def test_the_streams_of_the_river_are_the_channels_and_all_the_effort() -> None:
    mix = advice_of("accounting").mix
    (river,) = _blocks(report_of("accounting", "en", Wishes(template="infographic")), River)
    assert len(mix) > 9
    assert [one.share for one in river.streams[:8]] == [row.share for row in mix[:8]]
    assert sum(one.share for one in river.streams) == pytest.approx(1.0)
    assert f"{len(mix) - 8} smaller channels" in bare(river.streams[-1].name)


def test_approaches_are_set_against_each_other_with_the_figures_of_the_advice() -> None:
    advice = advice_of("clinic")
    duels = _blocks(report_of("clinic", "en", Wishes(template="infographic")), Duel)
    assert [(one.first.token, one.second.token) for one in duels] == [
        ("upstream", "downstream"), ("inbound", "outbound"),
    ]  # fmt: skip
    for duel in duels:
        assert duel.portion == advice.shares[duel.first.token]
        _, first, second = duel.rows[0]
        found = [advice.approaches[side.token] for side in (duel.first, duel.second)]
        reach = [one.awareness["people_reached"] for one in found if one is not None]
        most = max(one.high for one in reach)
        assert first.places == pytest.approx(
            [reach[0].low / most, reach[0].mid / most, reach[0].high / most], abs=1e-5
        )
        assert max(*first.places, *second.places) == 1.0


def test_what_another_answer_would_do_is_told_alike_on_paper_and_in_the_terminal() -> None:
    advice = advice_of("roastery")
    section = next(one for one in report_of("roastery", "en").sections if one.id == "changes")
    told = [bare(item) for block in section.blocks if isinstance(block, Items) for item in block.items]
    page = " ".join(bare(recommendation(advice, words("en"), knowledge().questionnaire)).split())
    first = next(one for one in told if "answered" in one and "and" not in one.rsplit(" ", 3)[-2])
    assert first in page


def test_a_source_is_listed_once_and_every_number_that_is_cited_is_there() -> None:
    document = report_of("furniture", "en")
    (listed,) = _blocks(document, References)
    assert len({(one.title, one.url) for one in listed.sources}) == len(listed.sources)
    section = next(one for one in document.sections if one.id == "sources")
    table = next(block for block in section.blocks if isinstance(block, Table))
    cited = {mark for row in table.rows for mark in bare(row[3]).split() if mark.startswith("[")}
    assert cited == {one.number for one in listed.sources}


def test_shares_of_bars_are_those_of_the_advice() -> None:
    section = next(one for one in report_of("clinic").sections if one.id == "advice")
    bars = next(block for block in section.blocks if isinstance(block, Bars)).bars
    mix = advice_of("clinic").mix
    assert [bar.share for bar in bars] == [row.share / mix[0].share for row in mix]


def test_brief_advice_gives_a_report_without_what_ifs() -> None:
    brief = replace(
        advice_of("clinic"), what_would_change=None, next_questions=None, next_measurements=None,
        because=None, scenarios=None, edits=None, binding=(),
    )  # fmt: skip
    document = report(brief, words("en"), knowledge=knowledge(), curves=curves_of("clinic"))
    assert "changes" not in [one.id for one in document.sections]
    assert "reasons" in [one.id for one in document.sections]


@pytest.mark.parametrize("template", TEMPLATES)
def test_advice_without_a_channel_says_so_and_draws_nothing(template: Template) -> None:
    empty = replace(
        advice_of("clinic"), mix=(), build_up=(), approaches={}, totals={}, shares={}, because=None,
        edits=None, scenarios=None,
    )  # fmt: skip
    document = report(empty, words("en"), knowledge=knowledge(), wishes=Wishes(template=template))
    assert "No channel is advised for now." in said_in(document)


def test_without_a_currency_no_amount_of_money_is_named() -> None:
    rows = tuple(
        replace(row, spend_per_month=None, setup_once=None, cost_per_month=None, spend_range=None)
        for row in advice_of("clinic").mix
    )
    advice = replace(advice_of("clinic"), currency=None, budget_per_month=None, mix=rows)
    document = report(advice, words("en"), knowledge=knowledge(), wishes=Wishes(template="summary"))
    assert "SAR" not in said_in(document)


def test_a_file_that_is_no_picture_is_refused_in_one_sentence() -> None:
    with pytest.raises(UserError, match="PNG, JPEG or SVG"):
        logo_of(b"%PDF-1.7 not a picture")
    with pytest.raises(UserError, match="too large"):
        logo_of(b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_LOGO))


def _blocks(document: Document, kind: type[Kind]) -> list[Kind]:
    return [block for one in document.sections for block in one.blocks if isinstance(block, kind)]
