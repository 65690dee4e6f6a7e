"""Which folder holds the data."""

import sys
from pathlib import Path

import platformdirs
import pytest

from rawafid.store.place import PORTABLE, SETTING, data_folder, database_path, remember_folder


@pytest.fixture(autouse=True)
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in a folder of its own, started without settings."""
    monkeypatch.delenv(SETTING, raising=False)
    (tmp_path / "program").mkdir()
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "program" / "rawafid")])
    return tmp_path / "program"


def test_the_platform_says_where_by_itself() -> None:
    assert data_folder() == platformdirs.user_data_path("rawafid", appauthor=False)
    assert database_path().parent == data_folder()


def test_a_folder_beside_the_program_makes_it_portable(program: Path) -> None:
    (program / PORTABLE).mkdir()
    assert data_folder() == (program / PORTABLE).resolve()


def test_a_file_of_that_name_does_not(program: Path) -> None:
    (program / PORTABLE).touch()
    assert data_folder() == platformdirs.user_data_path("rawafid", appauthor=False)


def test_the_setting_goes_before_both(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / PORTABLE).mkdir()
    monkeypatch.setenv(SETTING, str(tmp_path / "named"))
    assert data_folder() == tmp_path / "named"
    assert not (tmp_path / "named").exists()


def test_a_folder_chosen_before_is_used_while_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path / "settings")
    usual = platformdirs.user_data_path("rawafid", appauthor=False)
    assert data_folder() == usual
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    assert remember_folder(chosen)
    assert data_folder() == chosen
    chosen.rmdir()
    assert data_folder() == usual
