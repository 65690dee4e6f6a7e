"""The program is killed in mid-interview, at any moment: nothing that was given is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.repo.tree import ROOT
from tests.workspace.desk import opened

ASKED = ("monthly_budget", "order_value", "hour_cost")

# Says each answer and place when the workspace has taken it.
INTERVIEW = """
import sys
from pathlib import Path
from tests.workspace.desk import KNOWLEDGE, TickingClock
from rawafid.store.database import Store
from rawafid.workspace.workspace import Workspace
workspace = Workspace(Store.open(Path(sys.argv[1])), KNOWLEDGE, TickingClock())
desk = workspace.interview(workspace.clients.create("one"))
print("begun", flush=True)
amount = 0
while True:
    for question in sys.argv[2:]:
        amount += 1
        desk.answer(question, amount)
        print("answer", question, amount, flush=True)
        desk.go(question)
        print("at", question, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
@pytest.mark.parametrize("attempt", range(4))
def test_a_kill_in_mid_interview_loses_no_answer(tmp_path: Path, attempt: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    process = subprocess.Popen(
        [sys.executable, "-c", INTERVIEW, str(tmp_path), *ASKED],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(random.Random(attempt).uniform(0.02, 0.4))
    process.send_signal(signal.SIGKILL)
    said = [line.split() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()
    assert len(said) > 2

    with opened(tmp_path) as workspace:
        assert workspace.clients.current is not None
        desk = workspace.interview(workspace.clients.current)
        # What was saved may be one step ahead of what could still be said.
        answers = {question: int(amount) for kind, question, *amounts in said for amount in amounts}
        ahead = {question for question in answers if desk.state.answers[question] != answers[question]}
        assert len(ahead) <= 1
        for question in ahead:
            assert desk.state.answers[question] == answers[question] + len(ASKED)
        *_, last = (question for kind, question, *_ in said if kind == "at")
        assert desk.state.at in (last, ASKED[(ASKED.index(last) + 1) % len(ASKED)])
