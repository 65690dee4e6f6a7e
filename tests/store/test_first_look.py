"""The settings are had before the database is opened, and nothing is touched in doing so."""

from pathlib import Path

from rawafid.store.database import Store
from rawafid.store.first_look import kept_settings


def test_the_settings_that_were_kept_are_seen_before_opening(tmp_path: Path) -> None:
    with Store.open(tmp_path / "rawafid.db") as store:
        store.save_settings([("language", "fr"), ("theme", "dark")])
    assert kept_settings(tmp_path) == {"language": "fr", "theme": "dark"}


def test_a_folder_without_data_stays_as_it_is(tmp_path: Path) -> None:
    assert kept_settings(tmp_path / "none") == {}
    assert kept_settings(tmp_path) == {}
    assert not list(tmp_path.iterdir())


def test_what_is_no_database_gives_nothing_and_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "rawafid.db"
    file.write_bytes(b"not a database" * 100)
    assert kept_settings(tmp_path) == {}
    assert file.read_bytes() == b"not a database" * 100


def test_a_database_that_is_open_elsewhere_does_not_hold_it_up(tmp_path: Path) -> None:
    with Store.open(tmp_path / "rawafid.db") as store:
        store.save_settings([("language", "en")])
        assert kept_settings(tmp_path) in ({}, {"language": "en"})
