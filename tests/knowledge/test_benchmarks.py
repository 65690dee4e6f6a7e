"""What sources report is read and checked; what the advice works with lies inside or is known to differ."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.knowledge import (
    MEASURES,
    PLAN_MEASURES,
    PlanRow,
    Row,
    implied_by,
    plan_rows,
    price_levels,
    rows_of,
    typical,
    unexplained,
)
from rawafid.advisor.advising import CURVE_DRAWS
from rawafid.advisor.draws import Draws
from rawafid.advisor.response import Deck
from rawafid.files import resource
from rawafid.knowledge.benchmarks import (
    FILE,
    WHYS,
    Allowed,
    Benchmarks,
    Reported,
    benchmarks_from,
    load_benchmarks,
)
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.loading import KnowledgeFiles
from rawafid.knowledge.sources import KnowledgeError
from tests.repo.tree import ROOT


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="module")
def benchmarks(knowledge: Knowledge) -> Benchmarks:
    return load_benchmarks(knowledge.catalogue)


@pytest.fixture(scope="module")
def rows(knowledge: Knowledge, benchmarks: Benchmarks) -> list[Row]:
    return list(rows_of(knowledge, benchmarks))


@pytest.fixture(scope="module")
def plans(knowledge: Knowledge, benchmarks: Benchmarks) -> list[PlanRow]:
    return list(plan_rows(knowledge, benchmarks))


# ── what the advice works with ──────────────────────────────────────────────────────────────────────────


def test_every_implied_figure_lies_within_its_sources_or_is_known_to_differ(rows: list[Row]) -> None:
    assert [row for row in unexplained(rows, [])] == []
    checked = [row for row in rows if row.verdict != "not_comparable"]
    assert {row.metric for row in checked} == set(MEASURES)
    assert len(checked) > 5000


def test_the_bench_goes_over_every_sector_and_every_price_level(
    rows: list[Row], knowledge: Knowledge
) -> None:
    catalogue = knowledge.catalogue
    levels = price_levels(catalogue.countries)
    assert sorted(country.id for level in levels for country in level) == list(catalogue.countries)
    seen = {(row.sector, row.countries) for row in rows}
    assert seen == {
        (sector, tuple(country.id for country in level)) for sector in catalogue.sectors for level in levels
    }


def test_the_totals_of_samples_and_reference_businesses_are_plausible(plans: list[PlanRow]) -> None:
    assert unexplained([], plans) == []
    assert len({plan.client for plan in plans}) == 16
    checked = {plan.metric for plan in plans if plan.verdict != "not_comparable"}
    assert checked == set(PLAN_MEASURES)
    for plan in plans:
        assert plan.implied > 0.0, plan
        assert plan.metric != "reach_share" or plan.implied <= 1.0, plan


def test_no_known_difference_of_a_channel_has_outlived_its_cause(
    rows: list[Row], benchmarks: Benchmarks
) -> None:
    of_channels = {name for name, known in benchmarks.differences.items() if known.channels}
    assert {row.known for row in rows} - {None} == of_channels


def test_a_number_that_contradicts_its_source_is_found(knowledge: Knowledge, benchmarks: Benchmarks) -> None:
    # Clicks at a tenth of their price would be outside in every sector.
    country = knowledge.catalogue.countries["SA"]
    channel = knowledge.catalogue.channels["paid_search"]
    deck = Deck(knowledge.catalogue, Draws(1, CURVE_DRAWS))
    for sector in ("health_clinic", "restaurant_cafe"):
        situation, _, market = typical(sector, country, knowledge, deck)
        cpc = implied_by(situation, market, deck, channel)["cpc"]
        figure = benchmarks.figure_for("cpc", "paid_search", sector, ["SA"])
        assert figure is not None
        allowed = benchmarks.allowed(figure, level=country.search_level.mid, social=False)
        assert allowed.verdict(cpc) == "inside"
        assert allowed.verdict(cpc / 10.0) == "below"
        assert (
            benchmarks.difference_for("cpc", "below", channel="paid_search", sector=sector, beyond=10.0)
            is None
        )


def test_a_lead_costs_what_its_visits_and_their_rate_make_it_cost(rows: list[Row]) -> None:
    by_place = {(r.metric, r.channel, r.sector, r.countries): r.implied for r in rows}
    found = 0
    for (metric, *place), click in by_place.items():
        rate = by_place.get(("lead_rate", *place))  # type: ignore[arg-type]  # the rest of the same key
        if metric == "cpc" and rate:
            assert by_place["cost_per_lead", *place] == pytest.approx(click / rate)  # type: ignore[index]  # same
            found += 1
    assert found > 1000


# ── which figure is nearest, and what it allows ─────────────────────────────────────────────────────────


def test_the_sectors_own_figure_goes_before_an_average_and_the_countrys_before_another_place(
    benchmarks: Benchmarks,
) -> None:
    def nearest(metric: str, channel: str, sector: str, country: str) -> str:
        found = benchmarks.figure_for(metric, channel, sector, [country])
        assert found is not None
        return found.id

    assert nearest("cpc", "paid_search", "restaurant_cafe", "SA") == "search_cpc_restaurant_cafe"
    assert nearest("cpc", "paid_search", "nonprofit", "SA") == "search_cpc"
    assert nearest("cpm", "meta_ads", "nonprofit", "EG") == "meta_ads_cpm_eg"
    assert nearest("cpm", "meta_ads", "nonprofit", "TN") == "meta_ads_cpm"
    assert benchmarks.figure_for("cpm", "referral", "nonprofit", ["TN"]) is None


def test_prices_move_with_the_level_of_the_country_and_rates_do_not(benchmarks: Benchmarks) -> None:
    price, rate = benchmarks.figures["search_cpc"], benchmarks.figures["meta_ads_ctr"]
    one, half = (benchmarks.allowed(price, level=level, social=False) for level in (1.0, 0.5))
    assert half.low == pytest.approx(one.low / 2)
    assert half.high == pytest.approx(one.high / 2)
    assert benchmarks.allowed(rate, level=0.5, social=True) == benchmarks.allowed(
        rate, level=1.0, social=True
    )
    own = benchmarks.figures["meta_ads_cpm_eg"]
    assert benchmarks.allowed(own, level=0.42, social=True) == benchmarks.allowed(own, level=1.0, social=True)


def test_a_figure_of_the_united_states_holds_at_their_level_of_social_media(benchmarks: Benchmarks) -> None:
    figure = benchmarks.figures["meta_ads_cpc"]
    there = benchmarks.allowed(figure, level=benchmarks.allowance["us_social_level"].mid, social=True)
    room = benchmarks.allowance["average"].mid
    assert there.low == pytest.approx(figure.figure.low / room)
    assert there.high == pytest.approx(figure.figure.high * room)


@given(st.floats(0.001, 1e4), st.floats(1.0, 100.0), st.floats(0.001, 1e6))
def test_outside_is_what_lies_beyond_an_end_and_by_how_much(low: float, ratio: float, value: float) -> None:
    allowed = Allowed(low, low * ratio, "x")
    assert (allowed.verdict(value) == "inside") == (low <= value <= low * ratio)
    if allowed.verdict(value) == "below":
        assert allowed.verdict(value * allowed.beyond(value) * (1.0 + 1e-9)) != "below"
    if allowed.verdict(value) == "above":
        assert allowed.verdict(value / allowed.beyond(value) / (1.0 + 1e-9)) != "above"


def test_a_known_difference_covers_one_side_and_no_more_than_its_factor(benchmarks: Benchmarks) -> None:
    known = benchmarks.differences["meta_ads_restaurant_cost"]

    def covered(*, side: str = "above", sector: str = "restaurant_cafe", beyond: float = known.most) -> bool:
        found = benchmarks.difference_for(
            "cost_per_lead", side, channel="meta_ads", sector=sector, beyond=beyond
        )
        return found == known

    assert covered()
    assert not covered(beyond=known.most * 1.01)
    assert not covered(side="below")
    assert not covered(sector="tourism_hospitality")


# ── the file ────────────────────────────────────────────────────────────────────────────────────────────


def test_every_reason_for_a_difference_is_told_among_the_decisions(benchmarks: Benchmarks) -> None:
    told = next((ROOT / "docs" / "decisions").glob("022-*.md")).read_text(encoding="utf-8")
    assert {known.why for known in benchmarks.differences.values()} == set(WHYS)
    for why in WHYS:
        assert f"`{why}`" in told


def test_every_source_of_the_file_is_used_by_a_figure(benchmarks: Benchmarks) -> None:
    quantities = [f.figure for f in benchmarks.figures.values()] + list(benchmarks.allowance.values())
    assert set(benchmarks.sources) <= {source for q in quantities for source in q.source}


@dataclass(frozen=True)
class OnceParsed(KnowledgeFiles):
    """Files whose unchanged tables are not parsed again."""

    text: str = ""

    def parsed(self, file: str) -> dict[str, object]:
        assert file == FILE
        return KnowledgeFiles({FILE: self.text.encode()}).parsed(file)


FAULTS = r"""
figures.search_cpc | source = ["C073"] | source = [] | search_cpc.figure
figures.search_cpc | source = ["C073"] | source = ["C999"] | search_cpc.figure
figures.search_cpc | source = ["C073"] | source = ["expert_prior"] | search_cpc.figure
figures.search_cpc | , source = ["C073"] | | search_cpc.figure.source
figures.search_cpc | , confidence = "high" | | search_cpc.figure.confidence
figures.search_cpc | low = 1.4 | low = 9.9 | search_cpc.figure
figures.search_cpc | low = 1.4 | low = 0.0 | search_cpc.figure
figures.search_cpc | low = 1.4, | | search_cpc.figure.low
figures.search_cpc | usd_per_click | usd | search_cpc.figure
figures.search_cpc | metric = "cpc" | metric = "mood" | search_cpc.metric
figures.search_cpc | "paid_search" | "carrier_pigeon" | search_cpc.channels
figures.search_cpc | channels = ["paid_search"] | channels = [] | search_cpc.channels
figures.search_cpc | place = "us" | place = "moon" | search_cpc.place
figures.search_cpc | place = "us" | place = "country" | search_cpc.place
figures.search_cpc | spans = "range" | spans = "range"\ncolour = 3 | search_cpc.colour
figures.search_cpc_health_clinic | "health_clinic" | "magic" | search_cpc_health_clinic.sectors
figures.search_cpc_health_clinic | "health_clinic" | "home_services" | search_cpc_home_services.channels
figures.meta_ads_cpm_ae | ["AE"] | ["XX"] | meta_ads_cpm_ae.countries
differences.developer_return | most = 1.8 | most = 1.0 | developer_return.most
differences.developer_return | why = "price_not_margin" | why = "because" | developer_return.why
differences.developer_return | ["return_on_spend"] | [] | developer_return.metrics
differences.developer_return | clients = | channels = ["tv"]\nclients = | developer_return.channels
differences.display_price | "display" | "billboard" | display_price.channels
sources | url = "https | url = "htp | C088.url
sources | C088 = | C073 = | C073
allowance | low = 1.1 | low = 0.9 | range
allowance | average = | middling = | allowance
"""


@pytest.mark.parametrize("fault", FAULTS.strip().splitlines())
def test_a_planted_fault_is_reported_with_file_entry_and_field(knowledge: Knowledge, fault: str) -> None:
    block, old, new, place = (part.strip() for part in fault.split("|"))
    text = resource("knowledge", FILE).read_text(encoding="utf-8")
    start = re.search(rf"(?m)^\[{re.escape(block)}\]$", text)
    assert start is not None
    at = text.index(old, start.end())
    spoilt = text[:at] + new.replace("\\n", "\n") + text[at + len(old) :]
    with pytest.raises(KnowledgeError) as caught:
        benchmarks_from(OnceParsed({}, spoilt), knowledge.catalogue)
    assert caught.value.file == FILE
    assert ".".join(part for part in (caught.value.entry, caught.value.field) if part) == place


@pytest.mark.parametrize("table", ["allowance", "figures", "differences", "sources"])
def test_a_missing_or_an_unknown_table_is_reported(knowledge: Knowledge, table: str) -> None:
    text = resource("knowledge", FILE).read_text(encoding="utf-8")
    renamed = re.sub(rf"(?m)^\[{table}", "[other", text)
    with pytest.raises(KnowledgeError, match="other: unknown table"):
        benchmarks_from(OnceParsed({}, renamed), knowledge.catalogue)
    without = "\n".join(
        block for block in re.split(r"(?m)^(?=\[)", text) if not block.startswith(f"[{table}")
    )
    with pytest.raises(KnowledgeError, match=f"{table}: the table is missing"):
        benchmarks_from(OnceParsed({}, without), knowledge.catalogue)


def test_the_order_of_tables_changes_nothing(knowledge: Knowledge, benchmarks: Benchmarks) -> None:
    text = resource("knowledge", FILE).read_text(encoding="utf-8")
    head, *blocks = re.split(r"(?m)^(?=\[)", text)
    turned = head + "".join(block.rstrip("\n") + "\n\n" for block in reversed(blocks))
    again = benchmarks_from(OnceParsed({}, turned), knowledge.catalogue)
    assert list(again.figures) == list(benchmarks.figures)
    assert replace(again, allowance=benchmarks.allowance) == benchmarks
    assert isinstance(next(iter(again.figures.values())), Reported)


def test_without_the_file_loading_says_so(knowledge: Knowledge) -> None:
    nothing: Mapping[str, bytes] = {}
    with pytest.raises(KnowledgeError, match="the file is missing"):
        benchmarks_from(KnowledgeFiles(nothing), knowledge.catalogue)
