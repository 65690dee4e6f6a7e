"""Journeys need a screen that nobody sees; where it cannot be had, CI fails and a developer is told."""

import os
import sys
from collections.abc import Iterator

import pytest

from tests.journeys.desktop import lacking_tools, x_server


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    if not sys.platform.startswith("linux"):
        pytest.skip("journeys run on X")
    if lacking := lacking_tools():
        said = f"{', '.join(lacking)} missing: `python3 dev.py test` installs them or says how"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    with x_server() as name:
        yield name
