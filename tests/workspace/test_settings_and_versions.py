"""Settings, the page, the month of the start and the kept versions of advice."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rawafid.advisor.advice import Advice
from rawafid.advisor.advice_json import plain
from rawafid.advisor.advising import advise
from rawafid.knowledge.samples import load_sample
from rawafid.store.database import Store
from rawafid.workspace.events import Change
from rawafid.workspace.settings import Settings
from rawafid.workspace.workspace import Workspace
from tests.workspace.desk import KNOWLEDGE, NOON, TickingClock, opened


def test_settings_are_those_of_a_reader_of_arabic_at_first(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.settings == Settings("ar", "latin", "system", 100)
        assert workspace.page == ""


def test_settings_and_page_are_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        heard: list[Change] = []
        workspace.subscribe(heard.append)
        workspace.change_settings(language="en", digits="latin", font_percent=120)
        workspace.change_settings(language="en")
        workspace.open_page("comparison")
        workspace.open_page("comparison")
        assert heard == [
            Change("settings", None, "language,font_percent"),
            Change("page", None, "comparison"),
        ]
    with opened(tmp_path) as workspace:
        assert workspace.settings == Settings("en", "latin", "system", 120)
        assert workspace.page == "comparison"


@pytest.mark.parametrize(
    "values", [{"language": "de"}, {"font_percent": 89}, {"theme": True}, {"colour": "red"}]
)
def test_a_setting_that_there_is_not_is_a_fault(tmp_path: Path, values: dict[str, object]) -> None:
    with opened(tmp_path) as workspace:
        with pytest.raises(ValueError, match="no such setting"):
            workspace.change_settings(digits="arabic", **values)
        assert workspace.settings == Settings()


def test_a_setting_of_another_version_counts_as_never_set(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.save_settings(
            [("theme", "sepia"), ("digits", "arabic"), ("calendar", "lunar"), ("language", [])]
        )
        assert Workspace(store, KNOWLEDGE, TickingClock()).settings == Settings(digits="arabic")


@pytest.mark.parametrize(
    ("now", "month"), [(NOON, "2026-12"), (datetime(2026, 12, 15, tzinfo=UTC), "2027-01")]
)
def test_a_plan_begins_with_the_month_after_this(tmp_path: Path, now: datetime, month: str) -> None:
    with opened(tmp_path, TickingClock(now)) as workspace:
        assert workspace.start_month() == month
        assert workspace.start_month(workspace.clients.create("one")) == month


@pytest.fixture(scope="module")
def advice() -> Advice:
    client = load_sample("cafe", KNOWLEDGE.questionnaire)
    return advise(client, KNOWLEDGE, start="2026-12", brief=True)


def test_an_advice_is_kept_once_with_what_it_rests_on(tmp_path: Path, advice: Advice) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        heard: list[Change] = []
        workspace.subscribe(heard.append)
        first = workspace.record_advice(client, advice)
        assert workspace.record_advice(client, advice) == first
        assert heard == [Change("advice", client)]
        workspace.interview(client).answer("monthly_budget", 7)
    with opened(tmp_path) as workspace:
        (version,) = workspace.advice_versions(client)
        assert (version.knowledge, version.start) == (KNOWLEDGE.hash, "2026-12")
        assert version.made_at > NOON
        assert version.advice == plain(advice)
        assert version.client == advice.client_file


def test_versions_are_listed_newest_first(tmp_path: Path, advice: Advice) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        first = workspace.record_advice(client, advice)
        workspace.versions(client).name(first, "before")
        workspace.interview(client).answer("monthly_budget", 7)
        second = workspace.record_advice(
            client, advise(workspace.snapshot(client), KNOWLEDGE, start="2026-12", brief=True)
        )
        assert [version.id for version in workspace.advice_versions(client)] == [second, first]
