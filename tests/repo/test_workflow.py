"""The workflow that builds installers cannot be run here, so its recipe is checked: form, verbs, shell."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import dev
from tests.repo.tree import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
DOOR = re.compile(r"\bpython3? dev\.py (?P<verb>[a-z-]+)(?P<rest>[^\n&|]*)")
OPTION = re.compile(r"(?<!\S)--[a-z0-9-]+")
MODULES = {"deb": "debian", "freeze": "frozen"}


def problems(*files: Path) -> str:
    """What the schema of the service says of workflows, "" where nothing is wrong."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, *files], capture_output=True, text=True, timeout=60)
    return done.stdout + done.stderr if done.returncode else ""


def test_workflows_have_the_form_that_their_service_asks_for() -> None:
    assert WORKFLOWS
    assert not problems(*WORKFLOWS)


@pytest.mark.parametrize(
    ("right", "wrong"), [("runs-on:", "run-on:"), ("steps:", "step:"), ("with:", "wit:")]
)
def test_a_misspelt_word_is_found(tmp_path: Path, right: str, wrong: str) -> None:
    text = WORKFLOWS[0].read_text("utf-8")
    assert right in text
    (tmp_path / "w.yml").write_text(text.replace(right, wrong, 1), "utf-8")
    assert "Schema validation errors" in problems(tmp_path / "w.yml")


def test_workflows_ask_only_for_verbs_and_options_that_there_are() -> None:
    asked = [found for path in WORKFLOWS for found in DOOR.finditer(path.read_text("utf-8"))]
    assert {"deb", "try-deb", "archive", "windows", "freeze"} <= {found["verb"] for found in asked}
    for found in asked:
        verb = found["verb"]
        assert verb in dev.VERBS
        if options := OPTION.findall(found["rest"]):
            module = MODULES.get(verb, verb.replace("-", "_"))
            source = (ROOT / "tools" / "installers" / f"{module}.py").read_text("utf-8")
            known = {one.value for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Constant)}
            assert set(options) <= known, f"{verb}: {options}"


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_what_workflows_run_in_a_shell_can_be_read_by_it() -> None:
    read = 0
    for path in WORKFLOWS:
        for job in YAML(typ="safe").load(path)["jobs"].values():
            for step in job["steps"]:
                if "run" in step and step.get("shell") != "pwsh":
                    done = subprocess.run(["bash", "-n"], input=step["run"], capture_output=True, text=True)
                    assert not done.stderr, f"{path.name}: {step['name']}"
                    read += 1
    assert read > 5
