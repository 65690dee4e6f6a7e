"""The wheel holds all that the program reads, so that it runs where there is no checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.repo.tree import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without the network and unpacked in a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*pip, "--wheel-dir", str(folder), str(ROOT)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def rawafid(installed: Path, *arguments: str, standard_input: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "rawafid", *arguments],
        input=standard_input,
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_knowledge_and_compiled_translations(installed: Path) -> None:
    package = installed / "rawafid"
    shipped = {path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert shipped
    assert not [path for path in shipped if not (package / "_data" / path).is_file()]
    assert {path.stem for path in (package / "_compiled").iterdir()} == {
        "rawafid_ar",
        "rawafid_en",
        "rawafid_fr",
    }


def test_advice_from_the_wheel_is_the_same_as_from_the_checkout(installed: Path) -> None:
    sample = rawafid(installed, "samples").split()[0]
    answers = rawafid(installed, "samples", sample)
    advice = [
        rawafid(place, "recommend", "-", "--json", "--brief", "--start", "2026-12", standard_input=answers)
        for place in (installed, ROOT / "src")
    ]
    assert advice[0]
    assert advice[0] == advice[1]
