"""What a new client has beforehand, and what a country sets."""

from pathlib import Path

from rawafid.knowledge.library import load_knowledge
from rawafid.store.database import Store
from rawafid.workspace.settings import Settings, changed, of_country
from rawafid.workspace.workspace import Workspace
from tests.workspace.desk import TickingClock

KNOWLEDGE = load_knowledge()


def test_a_new_client_has_the_country_given_and_the_currency_of_the_settings(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        first = workspace.interview(workspace.new_client("مخبز", "EG")).state.answers
        assert dict(first) == {"country": "EG"}, "the currency is that of the client's country"
        workspace.change_settings(currency="AED")
        second = workspace.interview(workspace.new_client("مقهى")).state.answers
        assert dict(second) == {"currency": "AED"}


def test_what_this_version_does_not_know_is_left_out_of_a_new_client(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        workspace.change_settings(currency="XXX", country="ZZ")
        made = workspace.new_client("مخبز", workspace.settings.country)
        assert not workspace.interview(made).state.answers


def test_a_workspace_is_new_until_a_page_is_opened_or_a_client_made(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        workspace = Workspace(store, KNOWLEDGE, TickingClock())
        workspace.change_settings(language="fr")
        assert workspace.is_new
        made = workspace.clients.create("مخبز")
        assert not workspace.is_new
        workspace.clients.delete(made)
        assert workspace.is_new
        workspace.open_page("settings")
        assert not workspace.is_new


def test_every_country_of_the_knowledge_sets_settings_that_there_are() -> None:
    for id, country in KNOWLEDGE.catalogue.countries.items():
        settings = changed(Settings(), of_country(id, country.region, country.week_start))
        assert settings.country == id and settings.week_start == country.week_start
