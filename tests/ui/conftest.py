"""What tests of the window share: no display is needed, and each starts in light Arabic in our fonts."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawafid.ui import fonts, theme
from tests.ui.opened_questionnaire import Opened, open_page


@pytest.fixture(autouse=True)
def arabic_light(qapp: QApplication) -> Iterator[None]:
    """Light, Arabic and 100 %, whatever the test before it left."""
    fonts.load()
    theme.apply(qapp, theme.Theme("light"), "rtl", 100)
    yield


@pytest.fixture
def nobody(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Opened]:
    """The questionnaire of a client with no answers."""
    with open_page(tmp_path, qtbot, None) as page:
        yield page


@pytest.fixture
def roastery(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Opened]:
    """The questionnaire of the sample roastery."""
    with open_page(tmp_path, qtbot, "roastery") as page:
        yield page
