"""Habits that no linter knows: what the project's files may hold, checked over all of them."""

import re
import tokenize
import tomllib
from pathlib import Path

import pytest

from tests.repo.tree import ROOT, project_files, project_texts

TEXTS = dict(project_texts())
MODULES = {path: text for path, text in TEXTS.items() if path.endswith(".py")}
LONGEST_MODULE = 600
EMPTY_NAMES = {"utils", "helpers", "common", "manager", "core"}

# folders of somebody's machine; written in pieces so that this file does not name one
_ON_A_MACHINE = "|".join(("work", "tmp", "root", "home", "Users", "var", "opt"))
MACHINE_PATH = re.compile(rf"""(?<![\w.~}}\])/<:-])/(?:{_ON_A_MACHINE})/\w""")
# settings and hosts of package indexes
_HOSTS = r"pythonhosted|pypi\.(?:org|python)|deb\.debian|registry\.npmjs"
SOURCE_OF_PACKAGES = re.compile(rf"--(?:extra-)?(?:index|find)-(?:url|links)|--trusted-host|\b(?:{_HOSTS})\b")
PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
IGNORE = re.compile(r"#\s*(?:type:\s*ignore|noqa)\b[^#]*(?P<reason>#\s*\S.*)?")


def found(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def comments(path: str) -> list[tuple[int, str]]:
    with (ROOT / path).open("rb") as file:
        return [
            (token.start[0], token.string)
            for token in tokenize.tokenize(file.readline)
            if token.type == tokenize.COMMENT
        ]


def test_the_walk_sees_the_project_and_not_what_is_made_from_it() -> None:
    paths = {path.relative_to(ROOT).as_posix() for path in project_files()}
    assert {"dev.py", ".ci/run", "src/rawafid/__init__.py", "tests/repo/tree.py"} <= paths
    assert not [path for path in paths if path.startswith((".venv/", "build/", "dist/", ".git/"))]


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert not found(MACHINE_PATH, TEXTS)


def test_no_file_says_where_packages_come_from() -> None:
    own = Path(__file__).relative_to(ROOT).as_posix()
    assert not found(SOURCE_OF_PACKAGES, {path: text for path, text in TEXTS.items() if path != own})


@pytest.mark.parametrize("line", ["open('/{}/someone/x')", "see /{}/project", 'P = "/{}/a"', "(/{}/me)"])
def test_a_machine_path_would_be_seen(line: str) -> None:
    for folder in _ON_A_MACHINE.split("|"):
        assert MACHINE_PATH.search(line.format(folder))


@pytest.mark.parametrize(
    "line", ["--index-url https://a", "--find-links /b", "https://py" + "pi.org/simple/x"]
)
def test_an_index_would_be_seen(line: str) -> None:
    assert SOURCE_OF_PACKAGES.search(line)


def test_arabic_is_written_with_letters_not_with_presentation_forms() -> None:
    assert not found(PRESENTATION_FORM, TEXTS)


def test_every_text_file_ends_with_a_line_and_has_unix_line_ends() -> None:
    assert not [path for path, text in TEXTS.items() if text and (not text.endswith("\n") or "\r" in text)]


def test_no_module_is_longer_than_one_can_hold_in_mind() -> None:
    lengths = {path: text.count("\n") for path, text in MODULES.items()}
    assert not {path: length for path, length in lengths.items() if length > LONGEST_MODULE}


def test_every_module_is_named_after_a_thing_of_the_trade() -> None:
    assert not [path for path in MODULES if EMPTY_NAMES & set(Path(path).with_suffix("").parts)]


def test_every_ignored_complaint_says_why() -> None:
    bare = []
    for path in MODULES:
        for number, comment in comments(path):
            ignore = IGNORE.search(comment)
            if ignore and not ignore["reason"]:
                bare.append(f"{path}:{number}: {comment}")
    assert not bare


def test_every_rule_that_ruff_skips_says_why() -> None:
    text = TEXTS["pyproject.toml"]
    rules = tomllib.loads(text)["tool"]["ruff"]["lint"]["ignore"]
    assert rules
    for rule in rules:
        assert re.search(rf'"{rule}",?\s+# \w+', text), rule
