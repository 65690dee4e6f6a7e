"""A data folder that cannot be used is named, and another one can be taken instead."""

from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from rawafid import app
from rawafid.errors import UserError
from rawafid.language.messages import load
from rawafid.store.place import DATABASE, SETTING, data_folder
from rawafid.ui.problem import ProblemDialog
from tests.ui.open_window import when_open
from tests.ui.pages_shown import said_in


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that nobody may make: its parent is a file."""
    monkeypatch.delenv(SETTING, raising=False)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path / "settings")
    (tmp_path / "file").write_text("in the way", "utf-8")
    return tmp_path / "file" / "data"


def test_another_folder_is_offered_used_and_remembered(
    refused: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    seen: list[str] = []

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, ProblemDialog)
        seen.append(said_in(dialog))
        QTest.mouseClick(dialog.other, Qt.MouseButton.LeftButton)

    when_open(take)
    opened, folder = app._opened(refused, load("ar"))
    try:
        assert str(refused) in seen[0]
        assert folder == other and (other / DATABASE).is_file()
        assert data_folder() == other, "the next start uses it too"
        assert opened.window.page_name == "first_run"
    finally:
        opened.close()


def test_who_takes_no_other_folder_has_lost_nothing(refused: Path, tmp_path: Path, qtbot: QtBot) -> None:
    when_open(lambda dialog: dialog.reject())
    with pytest.raises(UserError):
        app._opened(refused, load("ar"))
    assert not (tmp_path / "settings").exists()


def test_a_window_that_is_open_already_offers_no_other_folder(tmp_path: Path, qtbot: QtBot) -> None:
    first, _ = app._opened(tmp_path, load("ar"))
    kinds: list[bool] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ProblemDialog)
        kinds.append(hasattr(dialog, "other"))

    try:
        when_open(look)
        with pytest.raises(UserError):
            app._opened(tmp_path, load("ar"))
    finally:
        first.close()
    assert kinds == [False]
