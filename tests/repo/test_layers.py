"""Who may import whom: each contract is kept by the program and broken by one planted trespass."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.repo.tree import ROOT

LINTER = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
CONTRACTS = {contract["id"]: contract for contract in LINTER["contracts"]}

# contract → module of the package that gets the line
TRESPASSES = [
    ("layers", "knowledge/planted.py", "import rawafid.advisor"),
    ("layers", "files.py", "import rawafid.errors"),
    ("layers", "unplaced.py", ""),
    ("layers", "store/planted.py", "import rawafid.workspace.events"),
    ("windows", "cli.py", "from PySide6.QtCore import QObject"),
    ("windows", "terminal.py", "import pyqtgraph"),
    ("windows", "workspace/planted.py", "import PySide6.QtCore"),
    ("database", "cli.py", "import sqlite3"),
    ("database", "advisor/planted.py", "import sqlite_utils"),
    ("database", "workspace/planted.py", "import sqlite3"),
    ("documents", "cli.py", "import typst"),
    ("documents", "terminal.py", "import xlsxwriter"),
    ("solver", "cli.py", "import highspy"),
    ("arrays", "knowledge/planted.py", "import numpy as np"),
    ("arrays", "terminal.py", "import numpy as np"),
    ("pure", "advisor/planted.py", "import time"),
    ("pure", "language/planted.py", "import random"),
    ("offline", "cli.py", "import urllib.request"),
    ("offline", "knowledge/planted.py", "import socket"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package, its contracts and the tool that reads them, to plant things in."""
    nothing_made = shutil.ignore_patterns("__pycache__", "_compiled")
    shutil.copytree(ROOT / "src" / "rawafid", tmp_path / "src" / "rawafid", ignore=nothing_made)
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "layers.py", tmp_path / "tools")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(folder: Path) -> set[str]:
    """Ids of the contracts that the package in `folder` breaks."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "200", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tools.layers"], cwd=folder, env=environment, capture_output=True, text=True
    )
    verdicts = dict(re.findall(r"^(.+) (KEPT|BROKEN)\b.*$", done.stdout, re.MULTILINE))
    ids = {contract["name"]: id for id, contract in CONTRACTS.items()}
    assert {ids[name] for name in verdicts} == CONTRACTS.keys(), done.stdout + done.stderr
    broken = {ids[name] for name, verdict in verdicts.items() if verdict == "BROKEN"}
    assert bool(broken) == bool(done.returncode)
    return broken


def test_the_program_keeps_every_contract(copy: Path) -> None:
    assert broken_contracts(copy) == set()


def test_every_contract_has_a_trespass_to_try() -> None:
    assert {contract for contract, _, _ in TRESPASSES} == CONTRACTS.keys()


@pytest.mark.parametrize(("contract", "module", "line"), TRESPASSES)
def test_a_trespass_breaks_its_own_contract_and_no_other(
    copy: Path, contract: str, module: str, line: str
) -> None:
    path = copy / "src" / "rawafid" / module
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n\ndef planted() -> None:\n    {line or 'pass'}\n")
    assert broken_contracts(copy) == {contract}


def test_a_contract_names_only_layers_that_there_are_or_will_be() -> None:
    """A misspelt importer would make a contract that nobody can keep or break."""
    layers = {name.strip("() ") for row in CONTRACTS["layers"]["layers"] for name in row.split("|")}
    for contract in CONTRACTS.values():
        for module in (*contract.get("importers", ()), *contract.get("source_modules", ())):
            assert module == "rawafid" or module.removeprefix("rawafid.") in layers, module


def test_layers_are_exhaustive() -> None:
    assert CONTRACTS["layers"]["exhaustive"] is True
    assert CONTRACTS["layers"]["containers"] == ["rawafid"]


LOADED = """
import runpy, sys
sys.argv = ["rawafid", *sys.argv[1:]]
try:
    runpy.run_module("rawafid", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
print("\\n".join(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
"""


def rawafid(*arguments: str, standard_input: str = "") -> tuple[str, set[str]]:
    """What the command prints, and the packages that it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        input=standard_input,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, set(done.stderr.split())


def test_advice_on_the_command_line_loads_no_window_toolkit() -> None:
    listing, _ = rawafid("samples")
    answers, _ = rawafid("samples", listing.split()[0])
    advice, loaded = rawafid("recommend", "-", "--brief", standard_input=answers)
    assert advice
    assert "rawafid" in loaded
    assert not loaded & {"PySide6", "shiboken6", "sqlite3"}
