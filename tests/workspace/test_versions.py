"""Versions of the advice: drafts give way, what was named or adopted stays."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.errors import UserError
from rawafid.workspace.workspace import Workspace
from tests.workspace.desk import KNOWLEDGE, TickingClock, opened

ADVISOR = Advisor(KNOWLEDGE)


def _advice(workspace: Workspace, client: int, budget: float) -> Advice:
    workspace.interview(client).answer("monthly_budget", budget)
    return ADVISOR.advise(workspace.snapshot(client), start="2026-12", brief=True)


@contextmanager
def _cafe(path: Path, clock: TickingClock | None = None) -> Iterator[tuple[Workspace, int]]:
    with opened(path, clock) as workspace:
        there = workspace.clients.all()
        yield workspace, there[0].id if there else workspace.clients.open_sample("cafe")


def _budgets(workspace: Workspace, client: int) -> list[object]:
    return [version.client.answers["monthly_budget"] for version in workspace.advice_versions(client)]


def test_a_draft_gives_way_to_the_next_one(tmp_path: Path) -> None:
    with _cafe(tmp_path) as (workspace, client):
        ids = {
            workspace.record_advice(client, _advice(workspace, client, budget)) for budget in (100, 200, 300)
        }
        assert len(ids) == 1
        assert _budgets(workspace, client) == [300]


def test_what_was_named_or_adopted_stays_beside_newer_advice(tmp_path: Path) -> None:
    with _cafe(tmp_path) as (workspace, client):
        versions = workspace.versions(client)
        versions.name(workspace.record_advice(client, _advice(workspace, client, 100)), "  first \n talk ")
        versions.adopt(workspace.record_advice(client, _advice(workspace, client, 200)))
        workspace.record_advice(client, _advice(workspace, client, 300))
        assert _budgets(workspace, client) == [300, 200, 100]
        assert [version.name for version in versions.all()] == ["", "", "first talk"]


def test_a_draft_of_an_earlier_sitting_stays(tmp_path: Path) -> None:
    clock = TickingClock()
    with _cafe(tmp_path, clock) as (workspace, client):
        workspace.record_advice(client, _advice(workspace, client, 100))
        clock.now += timedelta(hours=2)
        workspace.record_advice(client, _advice(workspace, client, 200))
        assert _budgets(workspace, client) == [200, 100]
    with _cafe(tmp_path, clock) as (workspace, client):  # the program was opened anew
        workspace.record_advice(client, _advice(workspace, client, 300))
        assert _budgets(workspace, client) == [300, 200, 100]


def test_the_version_adopted_last_counts_until_it_is_left(tmp_path: Path) -> None:
    with _cafe(tmp_path) as (workspace, client):
        versions = workspace.versions(client)
        assert versions.adopted() is None
        first = workspace.record_advice(client, _advice(workspace, client, 100))
        versions.adopt(first)
        second = workspace.record_advice(client, _advice(workspace, client, 200))
        versions.adopt(second)
        adopted = versions.adopted()
        assert adopted is not None and adopted.id == second
        versions.leave(second)
        adopted = versions.adopted()
        assert adopted is not None and adopted.id == first


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with _cafe(tmp_path) as (workspace, client):
        id = workspace.record_advice(client, _advice(workspace, client, 100))
        with pytest.raises(UserError):
            workspace.versions(client).name(id, "x" * 121)
        assert workspace.advice_versions(client)[0].name == ""
