"""The shipped knowledge is whole, sourced and wide where it is guessed, and a planted fault is found."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from rawafid.files import resource
from rawafid.knowledge.catalogue import Catalogue, catalogue_from, load_catalogue, quantities_of
from rawafid.knowledge.loading import KnowledgeFiles
from rawafid.knowledge.sources import KnowledgeError, Quantity, fault_of

CHANNELS = """
    affiliate blog case_studies classifieds cold_call cold_email community ctv delivery_apps direct_mail
    display ebook email_promo events facebook field_sales influencer instagram linkedin_ads linkedin_organic
    local_gbp loyalty market_research marketplace meta_ads newsletter ooh paid_search partnerships podcast
    podcast_ads pr price_promo print radio referral retargeting reviews sampling seo shopping short_video sms
    snap_ads snapchat_organic sponsorship storefront_sign tiktok_ads trade_show travel_agencies
    trend_forecast tv upsell webinar whatsapp x_ads x_organic youtube_ads youtube_organic
""".split()
SECTORS = """
    beauty_personal_care education_training health_clinic home_services manufacturing_wholesale nonprofit
    other professional_services real_estate restaurant_cafe retail_ecommerce software_saas
    tourism_hospitality
""".split()
COUNTRIES = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE other".split()


@pytest.fixture(scope="module")
def files() -> KnowledgeFiles:
    return KnowledgeFiles.read(resource("knowledge"))


@dataclass(frozen=True)
class OnceParsed(KnowledgeFiles):
    """Files of which only those that were changed are parsed again: a planted fault is found sooner."""

    tables: Mapping[str, dict[str, object]]
    changed: str = ""

    def parsed(self, file: str) -> dict[str, object]:
        return KnowledgeFiles(self.content).parsed(file) if file == self.changed else self.tables[file]


@pytest.fixture(scope="module")
def once_parsed(files: KnowledgeFiles) -> OnceParsed:
    return OnceParsed(files.content, {name: files.parsed(name) for name in files.content})


@pytest.fixture(scope="module")
def catalogue(files: KnowledgeFiles) -> Catalogue:
    return catalogue_from(files)


def numbers(catalogue: Catalogue) -> Iterator[tuple[str, Quantity]]:
    for kind in ("channels", "sectors", "countries", "audiences", "fx"):
        for entry, value in getattr(catalogue, kind).items():
            for field, quantity in quantities_of(value).items():
                yield f"{kind}.{entry}.{field}", quantity
    for name, quantity in catalogue.model.items():
        yield f"model.{name}", quantity


def test_every_channel_sector_and_country_is_there_in_the_order_of_ids(catalogue: Catalogue) -> None:
    assert list(catalogue.channels) == CHANNELS
    assert len(CHANNELS) == 59
    assert list(catalogue.sectors) == SECTORS
    assert list(catalogue.countries) == COUNTRIES
    assert set(catalogue.approaches) == {"upstream", "downstream", "inbound", "outbound"}


def test_every_number_has_a_source_that_is_known_or_is_a_wide_guess(catalogue: Catalogue) -> None:
    found = list(numbers(catalogue))
    assert len(found) > 1500
    for name, quantity in found:
        assert quantity.source, name
        assert fault_of(quantity, catalogue.sources) is None, name
        assert quantity.confidence in ("high", "medium", "low"), name
        if quantity.is_prior:
            assert quantity.is_wide, name


def test_a_share_of_the_channel_numbers_is_measured_and_each_source_says_where(catalogue: Catalogue) -> None:
    sourced = [channel.id for channel in catalogue.channels.values() if channel.sources]
    assert len(sourced) > 40
    for source in catalogue.sources.values():
        assert source.title
        assert source.url or source.basis != "sourced" or source.note or source.year != "n.d."


def test_what_is_missing_for_a_channel_is_neutral(catalogue: Catalogue) -> None:
    seo = catalogue.channels["seo"]
    assert not seo.price.applies and seo.price.mid == 0
    assert not seo.small_advertiser_mult.applies and seo.small_advertiser_mult.mid == 1
    assert not seo.targeting.applies and seo.targeting.mid == 1
    referral = catalogue.channels["referral"]
    assert not referral.action_rate.applies and referral.action_rate.mid == 1


def test_research_is_known_but_not_in_the_split(catalogue: Catalogue) -> None:
    outside = [channel.id for channel in catalogue.channels.values() if not channel.split]
    assert outside == ["market_research", "trend_forecast"]
    for channel in outside:
        assert catalogue.channels[channel].response_per_unit.mid == 0


def test_social_and_video_channels_can_be_bought_for_brand_or_for_sales(catalogue: Catalogue) -> None:
    two = [channel for channel in catalogue.channels.values() if channel.objectives]
    assert {channel.id for channel in two} == {
        "influencer", "linkedin_ads", "meta_ads", "snap_ads", "tiktok_ads", "x_ads", "youtube_ads",
    }  # fmt: skip
    for channel in two:
        places = {objective.id: objective for objective in channel.objectives}
        assert places["brand"].upstream.low > places["sales"].upstream.high
        assert places["brand"].aware_mult.mid > places["sales"].aware_mult.mid
        assert places["brand"].action_mult.mid < places["sales"].action_mult.mid


def test_pools_and_chores_are_those_of_the_model(catalogue: Catalogue) -> None:
    def having(pool: str) -> set[str]:
        return {channel.id for channel in catalogue.channels.values() if channel.pool == pool}

    assert having("searches") == {"seo", "local_gbp", "paid_search", "shopping", "marketplace"}
    assert having("list") == {"email_promo", "newsletter", "sms", "whatsapp", "upsell", "loyalty"}
    assert {channel.id for channel in catalogue.channels.values() if channel.chore} == {
        "local_gbp", "reviews", "storefront_sign", "referral", "upsell", "community",
        "email_promo", "sms", "whatsapp",
    }  # fmt: skip


def test_the_list_channels_need_a_list_and_free_assets_are_never_required(catalogue: Catalogue) -> None:
    for channel in ("email_promo", "newsletter", "sms", "whatsapp"):
        assert catalogue.channels[channel].requires == ("contact_list",)
    for other in catalogue.channels.values():
        assert not {"business_profile", "social_accounts"} & set(other.requires), other.id


def test_money_is_needed_where_something_is_bought(catalogue: Catalogue) -> None:
    free = {channel.id for channel in catalogue.channels.values() if not channel.needs_cash}
    assert {"instagram", "local_gbp", "reviews", "seo", "short_video", "cold_call", "upsell"} <= free
    assert not {"meta_ads", "tv", "paid_search", "whatsapp", "trade_show", "storefront_sign"} & free


def test_the_search_rate_of_a_sector_never_exceeds_what_visits_would_give(catalogue: Catalogue) -> None:
    search = catalogue.channels["paid_search"].action_rate.mid
    for sector in catalogue.sectors.values():
        by_visits = search * sector.visit_to_customer_mult.mid
        assert sector.search_click_to_customer.mid <= by_visits * 1.001, sector.id
    assert catalogue.sectors["real_estate"].search_click_to_customer.mid == 0.0007


def test_an_order_in_the_levant_lies_between_the_gulf_and_egypt(catalogue: Catalogue) -> None:
    for sector in catalogue.sectors.values():
        levant = sector.order_value_usd("levant")
        assert sector.order_value_usd("egypt_maghreb").mid < levant.mid < sector.order_value_usd("gulf").mid
        assert sector.order_value_usd("other") == sector.order_value_usd("gulf")


def test_every_country_has_a_currency_with_a_dated_rate_and_a_week(catalogue: Catalogue) -> None:
    for country in catalogue.countries.values():
        assert re.fullmatch(r"\d{4}", catalogue.fx[country.currency].as_of)
        assert country.week_start not in country.weekend
    assert catalogue.fx["USD"].units_per_usd.mid == 1
    assert catalogue.fx["SAR"].units_per_usd.mid == 3.75


def test_every_scope_has_consumers_and_firms_and_a_government(catalogue: Catalogue) -> None:
    held = {(audience.scope, audience.customers) for audience in catalogue.audiences.values()}
    for scope in ("neighbourhood", "city", "country", "region", "worldwide"):
        assert {(scope, "consumers"), (scope, "businesses")} <= held
    assert {("city", "government"), ("country", "government"), ("region", "government")} <= held


def test_notes_of_law_reach_the_channels_that_they_name(catalogue: Catalogue) -> None:
    assert "sa_direct_marketing" in catalogue.channels["sms"].legal
    assert catalogue.channels["cold_call"].legal == ("ae_cold_call",)
    assert catalogue.channels["seo"].legal == ()
    offers = {offer for note in catalogue.legal.values() for offer in note.offers}
    assert {"health_claims", "charity", "property_offplan", "legal_services"} <= offers


def test_approaches_are_judged_by_awareness_and_conversion_metrics(catalogue: Catalogue) -> None:
    for approach in catalogue.approaches.values():
        assert approach.awareness[:3] == ("people_reached", "impressions", "new_followers")
        assert approach.conversion[:3] == ("orders", "cost_per_order", "conversion_rate")
        assert catalogue.approaches[approach.opposite].opposite == approach.id


def test_neither_the_order_of_files_nor_of_tables_changes_what_is_known(
    files: KnowledgeFiles, catalogue: Catalogue
) -> None:
    turned = {}
    for name in sorted(files.content, reverse=True):
        text = files.content[name].decode()
        blocks = re.split(r"(?m)^(?=\[)", text)
        if name != "model.toml" and all(block.startswith("[") for block in blocks[1:]):
            text = blocks[0] + "".join(block.rstrip("\n") + "\n\n" for block in reversed(blocks[1:]))
        turned[name] = text.encode()
    again = catalogue_from(KnowledgeFiles(turned))
    assert replace(again, hash="") == replace(catalogue, hash="")
    assert list(again.channels) == list(catalogue.channels)
    assert again.hash != catalogue.hash


def test_the_hash_depends_on_every_byte_but_not_on_line_ends(tmp_path: Path, files: KnowledgeFiles) -> None:
    for name, content in files.content.items():
        (tmp_path / name).write_bytes(content.replace(b"\n", b"\r\n"))
    assert KnowledgeFiles.read(tmp_path).hash == files.hash
    rules = tmp_path / "rules.toml"
    rules.write_bytes(files.content.get("rules.toml", b"") + b"# more\n")
    assert KnowledgeFiles.read(tmp_path).hash != files.hash


def test_the_shipped_folder_is_what_is_loaded_by_default(catalogue: Catalogue) -> None:
    assert load_catalogue() == catalogue


FAULTS = r"""
channels.toml | seo | upstream = { low = 0.4 | upstream = { low = 0.9 | seo.upstream
channels.toml | seo | upstream = { low = 0.4 | upstream = { low = "0" | seo.upstream.low
channels.toml | seo | unit = "axis" | unit = "parsec" | seo.upstream
channels.toml | seo | unit = "axis" | unit = "share" | seo.upstream
channels.toml | seo | confidence = "low" | confidence = "low", sure = 1 | seo.upstream.sure
channels.toml | seo | , confidence = "low" | | seo.upstream.confidence
channels.toml | seo | confidence = "low" | confidence = "sure" | seo.upstream.confidence
channels.toml | seo | source = ["expert_prior"] | source = ["C999"] | seo.upstream
channels.toml | seo | source = ["expert_prior"] | source = [] | seo.upstream
channels.toml | seo | low = 0.4, mid = 0.5, high = 0.6 | low = 0.5, mid = 0.5, high = 0.51 | seo.upstream
channels.toml | seo | upstream = | colour = 3\nupstream = | seo.colour
channels.toml | seo | upstream = | id = "x"\nupstream = | seo.id
channels.toml | seo | upstream = | legal = ["charity"]\nupstream = | seo.legal
channels.toml | seo | half_life_weeks = | # half_life_weeks = | seo.half_life_weeks
channels.toml | seo | half_hours = | # half_hours = | seo.half_hours
channels.toml | seo | ceiling = { | # ceiling = { | seo.ceiling
channels.toml | seo | journey_stages = [ | journey_stages = [] # [ | seo.journey_stages
channels.toml | seo | journey_stages = [ | journey_stages = ["dream", | seo.journey_stages[0]
channels.toml | seo | awareness_metric = "impressions" | awareness_metric = "orders" | seo.awareness_metric
channels.toml | seo | builds = [ | requires = ["website"]\nbuilds = [ | seo.builds
channels.toml | tv | basis = "cpm" | basis = "cpc" | tv.price
channels.toml | tv | basis = "cpm" | basis = "by_the_yard" | tv.basis
channels.toml | tv | price = | # price = | tv.price
channels.toml | tv | frequency_at_half_reach = | # frequency = | tv.frequency_at_half_reach
channels.toml | webinar | hours_per_event = | # hours_per_event = | webinar.hours_per_event
channels.toml | classifieds | only_sectors = [ | only_sectors = ["moon", | classifieds.only_sectors
channels.toml | meta_ads | id = "brand" | id = "sales" | meta_ads.objectives
channels.toml | meta_ads | id = "brand", | id = "brand", hue = 1, | meta_ads.objectives.hue
channels.toml | market_research | split = false | split = true | market_research.split
groups.toml | mass | ["tv" | ["telepathy", "tv" | mass
sectors.toml | other | result = "order" | result = "smile" | other.result
countries.toml | SA | currency = "SAR" | currency = "XXX" | SA.currency
countries.toml | SA | weekend = [ | weekend = [] # [ | SA.weekend
audiences.toml | city_consumers | base = "large_city" | base = "people" | city_consumers.size
audiences.toml | city_consumers | scope = "city" | scope = "region" | region_consumers.scope
fx.toml | SAR | as_of = "2025" | as_of = "lately" | SAR.as_of
fx.toml | | [SAR] | [SAR |
legal.toml | ae_cold_call | countries = ["AE"] | countries = ["Atlantis"] | ae_cold_call.countries
legal.toml | ae_cold_call | channels = | # channels = | ae_cold_call.channels
legal.toml | ae_cold_call | source = [ | source = ["hearsay", | ae_cold_call.source
occasions.toml | ramadan | month = 9 | month = 13 | ramadan.rule.month
occasions.toml | ramadan | day = 1 | day = 31 | ramadan.rule.day
occasions.toml | white_friday | nth = 4 | nth = 0 | white_friday.rule.nth
occasions.toml | white_friday | sectors = [ | sectors = ["moon", | white_friday.sectors
approaches.toml | upstream | opposite = "downstream" | opposite = "inbound" | downstream.opposite
approaches.toml | upstream | awareness = [ | awareness = ["orders", | upstream.awareness
metrics.toml | orders | kind = "conversion" | kind = "mood" | orders.kind
model.toml | belief.competition | mid = 0.15 | mid = 0.16 | belief.competition
sources.toml | C006 | url = "https | url = "htp | C006.url
sources.toml | C002 | low = 2.0 | low = 900.0 | C002.mid
sources.toml | C002 | basis = "sourced" | basis = "heard" | C002.basis
"""


def spoilt(text: str, block: str, old: str, new: str) -> str:
    """The text with the first `old` of a block, or line, of this name replaced."""
    start = re.search(rf"(?m)^(\[{re.escape(block)}\]|{re.escape(block)} =)", text) if block else None
    at = text.index(old, start.end() if start else 0)
    return text[:at] + new + text[at + len(old) :]


@pytest.mark.parametrize("fault", FAULTS.strip().splitlines())
def test_a_planted_fault_is_reported_with_file_entry_and_field(once_parsed: OnceParsed, fault: str) -> None:
    file, block, old, new, place = (part.strip() for part in fault.split("|"))
    text = spoilt(once_parsed.content[file].decode(), block, old, new.replace("\\n", "\n"))
    with pytest.raises(KnowledgeError) as caught:
        catalogue_from(
            replace(once_parsed, content={**once_parsed.content, file: text.encode()}, changed=file)
        )
    assert caught.value.file == file
    assert ".".join(part for part in (caught.value.entry, caught.value.field) if part) == place
    assert str(caught.value).startswith(f"{file}: {place}")


def test_a_missing_file_is_reported(files: KnowledgeFiles) -> None:
    content = {name: data for name, data in files.content.items() if name != "fx.toml"}
    with pytest.raises(KnowledgeError, match=r"fx\.toml: the file is missing"):
        catalogue_from(KnowledgeFiles(content))
