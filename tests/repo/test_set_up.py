"""The two commands of the README, the locks behind them, and the one door `dev.py`."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.repo.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?P<rest>.*)$")


def locked(lock: str) -> dict[str, str]:
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    pins = [pin for line in lines if (pin := PIN.match(line))]
    assert len({pin["name"] for pin in pins}) == len(pins), "one version of each package for every Python"
    return {pin["name"]: pin["version"] for pin in pins}


def names(requirements: list[object]) -> set[str]:
    return {re.split(r"[^\w-]", text)[0].lower() for text in requirements if isinstance(text, str)}


def dev(*arguments: str, folder: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "dev.py", *arguments],
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_ci_runs_the_test_command_that_the_readme_shows() -> None:
    command = "python3 dev.py test"
    assert command in (ROOT / "README.md").read_text("utf-8")
    script = ROOT / ".ci" / "run"
    assert script.read_text("utf-8").splitlines()[-1] == command
    assert os.access(script, os.X_OK)


def test_the_readme_shows_how_to_run_it() -> None:
    assert "python3 dev.py run" in (ROOT / "README.md").read_text("utf-8")


def test_the_lock_holds_every_dependency_and_what_installs_the_project() -> None:
    pins = locked("requirements.lock")
    assert names(PROJECT["project"]["dependencies"]) <= pins.keys()
    assert names(PROJECT["build-system"]["requires"]) <= pins.keys()
    assert names(PROJECT["dependency-groups"]["setup"]) == names(PROJECT["build-system"]["requires"])


def test_the_development_lock_adds_tools_and_changes_nothing() -> None:
    pins = locked("requirements-dev.lock")
    assert names(PROJECT["dependency-groups"]["dev"]) <= pins.keys()
    assert locked("requirements.lock").items() <= pins.items()


def test_what_only_benchmarks_need_is_in_no_lock() -> None:
    heavy = names(PROJECT["project"]["optional-dependencies"]["benchmarks"])
    assert heavy
    assert not heavy & locked("requirements-dev.lock").keys()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_pyside_stays_at_the_release_whose_calls_keep_their_references() -> None:
    pins = locked("requirements.lock")
    assert pins["pyside6-essentials"].startswith("6.11.")
    assert pins["shiboken6"] == pins["pyside6-essentials"]


def test_every_shipped_package_is_named_with_its_licence() -> None:
    table = (ROOT / "THIRD_PARTY.md").read_text("utf-8").lower()
    installers = ("editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers")
    for name, version in locked("requirements.lock").items():
        if name not in installers:
            assert re.search(rf"^\| {name} \| {re.escape(version)} \| [^|]+ \|", table, re.MULTILINE), name


def test_dev_without_a_verb_lists_the_verbs() -> None:
    done = dev()
    assert done.returncode == 0
    for verb in ("run", "test", "check", "bench", "translate", "build"):
        assert f"python3 dev.py {verb}" in done.stdout


def test_an_unknown_verb_is_answered_with_those_there_are() -> None:
    done = dev("fly")
    assert done.returncode == 2
    assert "'fly'" in done.stderr
    assert "python3 dev.py test" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_venv_that_is_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    copy_of_the_door(tmp_path)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "mine.txt").write_text("keep")
    done = dev("build", folder=tmp_path)
    assert done.returncode == 2
    assert "move it away" in done.stderr
    assert (tmp_path / ".venv" / "mine.txt").read_text() == "keep"


def test_a_set_up_that_was_cut_short_is_started_anew(tmp_path: Path) -> None:
    copy_of_the_door(tmp_path)
    half = tmp_path / ".venv" / "lib" / "half"
    half.mkdir(parents=True)
    (tmp_path / ".venv" / "rawafid-setup.json").write_text("{")
    # an unreachable index ends it after the environment was made, before anything is fetched
    nowhere = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}
    done = dev("build", folder=tmp_path, **nowhere)
    assert done.returncode == 2, done.stderr
    assert "pip could not finish" in done.stderr
    assert not half.exists()
    assert (tmp_path / ".venv" / "pyvenv.cfg").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    copy_of_the_door(tmp_path)
    tmp_path.chmod(0o555)
    done = dev("build", folder=tmp_path)
    tmp_path.chmod(0o755)
    assert done.returncode == 2
    assert "cannot be written to" in done.stderr


def copy_of_the_door(folder: Path) -> None:
    for name in ("dev.py", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    package = folder / "src" / "rawafid"
    package.mkdir(parents=True)
    (package / "__init__.py").write_bytes((ROOT / "src" / "rawafid" / "__init__.py").read_bytes())
    (folder / "translations").mkdir()
