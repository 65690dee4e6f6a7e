"""Journeys need a screen that nobody sees; where it cannot be had, CI fails and a developer is told."""

import os
import sys
from collections.abc import Iterator

import pytest

from tests.journeys.desktop import Screen, lacking_tools, x_server


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    if not sys.platform.startswith("linux"):
        pytest.skip("journeys run on X")
    if lacking := lacking_tools():
        said = f"{', '.join(lacking)} missing: `python3 dev.py test` installs them or says how"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    with x_server(tmp_path_factory.mktemp("screen")) as made:
        yield made
