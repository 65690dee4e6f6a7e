"""THIRD_PARTY.md is what tools/licences.py writes of the lock, and says what authors say themselves."""

from importlib import metadata

import pytest

from tests.repo.tree import ROOT
from tools.licences import PACKAGES, SET_UP_ONLY, written

LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def test_the_list_of_software_by_others_is_in_step_with_the_lock() -> None:
    assert (ROOT / "THIRD_PARTY.md").read_text("utf-8") == written(LOCK), "run tools/licences.py"


def test_a_package_of_unknown_licence_is_not_passed_over() -> None:
    with pytest.raises(KeyError, match="mystery"):
        written(LOCK + "mystery==1.0\n")


def test_every_licence_is_the_one_that_its_authors_name() -> None:
    told = 0
    for package, (licence, _) in PACKAGES.items():
        try:
            described = metadata.metadata(package)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if "License-Expression" in described:
            told += 1
            named = described["License-Expression"].replace("(", "").replace(")", "")
            assert set(named.split(" AND ")) <= set(licence.split(" AND ")), package
    assert told > 5


def test_nothing_is_both_shipped_and_for_setting_up_alone() -> None:
    assert not PACKAGES.keys() & SET_UP_ONLY.keys()
