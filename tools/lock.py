"""Writes requirements.lock and requirements-dev.lock from pyproject.toml, with uv.

Run it in the project's environment after a change of dependencies: `.venv/bin/python tools/lock.py`.
Versions that are already locked stay unless `--upgrade` is given. Every hash of every platform is kept and
no index address is written, so that one lock serves every machine and whatever index its pip is told of.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = "3.11"
# the file, the dependency group that joins the run-time dependencies, and the lock it must agree with
LOCKS = (
    ("requirements.lock", "setup", None),
    ("requirements-dev.lock", "dev", "requirements.lock"),
)


def main(arguments: list[str]) -> int:
    """Writes both locks; answers uv's exit code if it fails."""
    for lock, group, agrees_with in LOCKS:
        # fmt: off
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml",
            "--group", group, "--output-file", lock,
            "--universal", "--python-version", OLDEST_PYTHON,
            "--generate-hashes", "--no-header", "--no-annotate", "--quiet",
            *(["--constraints", agrees_with] if agrees_with else []),
            *arguments,
        ]
        # fmt: on
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
