"""Same file, start, knowledge and seed: the same bytes, wherever and however the advice is made."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from rawafid.advisor.advice_json import dumps
from rawafid.advisor.advising import Advisor, advise
from tests.advisor.clients import ADVISOR, KNOWLEDGE, START, brief, client, of_panel, random_answers
from tests.advisor.reference_businesses import CLINIC, FURNITURE, PANEL

ROOT = Path(__file__).parents[2]
CLIENTS = ("cafe", "clinic", "furniture")

PROGRAM = """
import hashlib
from rawafid.advisor.advice_json import dumps
from rawafid.advisor.advising import Advisor
from tests.advisor.clients import KNOWLEDGE, START, client
from tests.advisor.reference_businesses import PANEL
advisor = Advisor(KNOWLEDGE)
for name in {order}:
    whole = advisor.advise(client(dict(PANEL[name])), start=START, brief=name != "cafe")
    print(name, hashlib.sha256(dumps(whole).encode()).hexdigest())
"""


def bytes_of(business: str, advisor: Advisor = ADVISOR) -> str:
    return dumps(advisor.advise(client(dict(PANEL[business])), start=START, brief=business != "cafe"))


@cache
def digests() -> dict[str, str]:
    return {name: hashlib.sha256(bytes_of(name).encode()).hexdigest() for name in CLIENTS}


@pytest.mark.parametrize(
    ("hash_seed", "threads", "order"),
    [("1", "1", CLIENTS), ("7", "2", tuple(reversed(CLIENTS)))],
)
def test_another_process_gives_the_same_bytes(hash_seed: str, threads: str, order: tuple[str, ...]) -> None:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": hash_seed,
        "OPENBLAS_NUM_THREADS": threads,
        "OMP_NUM_THREADS": threads,
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "src"))),
    }
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(order=order)],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert dict(line.split() for line in ran.stdout.splitlines()) == digests()


def test_threads_with_an_advisor_each_give_the_same_bytes() -> None:
    def made(business: str) -> str:
        return bytes_of(business, Advisor(KNOWLEDGE))

    together = ("clinic", "furniture", "clinic")
    with ThreadPoolExecutor(max_workers=3) as pool:
        assert list(pool.map(made, together)) == [bytes_of(business) for business in together]


def test_other_clients_before_change_nothing() -> None:
    fresh = Advisor(KNOWLEDGE)
    before = bytes_of("clinic", fresh)
    for seed in range(6):
        fresh.advise(client(random_answers(seed)), start=START, brief=True)
    assert bytes_of("clinic", fresh) == before == bytes_of("clinic")


def test_the_convenience_gives_the_same_bytes_as_an_advisor() -> None:
    one = advise(client(dict(CLINIC)), KNOWLEDGE, start=START, brief=True)
    assert dumps(one) == dumps(of_panel("clinic"))


def test_a_question_left_open_in_words_is_the_same_as_one_left_out() -> None:
    left_out = {key: value for key, value in FURNITURE.items() if key != "decision_style"}
    assert dumps(brief({**left_out, "decision_style": None})) == dumps(brief(left_out))


def test_another_seed_gives_other_draws_and_nearly_the_same_advice() -> None:
    other = Advisor(KNOWLEDGE, seed=2).advise(client(dict(CLINIC)), start=START, brief=True)
    mine = of_panel("clinic")
    assert other.seed == 2
    assert dumps(other) != dumps(mine)
    assert other.value == pytest.approx(mine.value, rel=0.1)
    assert other.shares["upstream"] == pytest.approx(mine.shares["upstream"], abs=0.1)


def test_the_start_is_echoed_and_moves_no_number() -> None:
    later = ADVISOR.advise(client(dict(CLINIC)), start="2027-06", brief=True)
    assert later.start == "2027-06"
    assert later.mix == of_panel("clinic").mix
