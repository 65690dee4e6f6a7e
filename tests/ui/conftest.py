"""What tests of the window share: no display is needed, and each starts in light Arabic in our fonts."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from rawafid.ui import fonts, theme


@pytest.fixture(autouse=True)
def arabic_light(qapp: QApplication) -> Iterator[None]:
    """Light, Arabic and 100 %, whatever the test before it left."""
    fonts.load()
    theme.apply(qapp, theme.Theme("light"), "rtl", 100)
    yield
