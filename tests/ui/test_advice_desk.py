"""The advice on hand: brief first, then whole; kept when a worker fails; dropped with its client."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.knowledge.answer_file import ClientFile
from tests.ui.open_window import open_window, until


def test_the_brief_advice_comes_first_then_the_next_question_then_the_whole_one(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        desk = opened.context.advice
        came: list[Advice | None] = []
        desk.changed.connect(came.append)
        desk.request()
        assert desk.is_busy
        until(qtbot, lambda: not desk.is_busy)
        whole = [one.what_would_change is not None for one in came if one is not None]
        assert whole == [False, False, True]
        asked = [one.next_questions is not None for one in came if one is not None]
        assert asked == [False, True, True]  # live, well before the what-ifs are there
        desk.request()
        assert came[-1] is came[-2], "nothing has changed: the same advice at once"
        assert not desk.is_busy


def test_a_newer_answer_overtakes_the_older_request(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        desk, workspace = opened.context.advice, opened.context.workspace
        current = workspace.clients.current
        assert current is not None
        for style in ("impulse", "considered", "impulse"):
            workspace.interview(current).answer("decision_style", style)
            desk.request()
        until(qtbot, lambda: not desk.is_busy)
        assert desk.advice is not None
        assert desk.advice.client_file == workspace.snapshot(current)


def test_a_fault_on_the_worker_keeps_the_last_good_advice_and_can_be_tried_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        desk, workspace = opened.context.advice, opened.context.workspace
        current = workspace.clients.current
        assert current is not None
        desk.request()
        until(qtbot, lambda: not desk.is_busy)
        good = desk.advice
        said: list[str] = []
        desk.failed.connect(said.append)

        def broken(self: Advisor, client: ClientFile, *, start: str, **_: bool) -> Advice:
            raise RuntimeError("planted")

        with monkeypatch.context() as planted:
            planted.setattr(Advisor, "advise", broken)
            workspace.interview(current).answer("decision_style", None)
            desk.request()
            until(qtbot, lambda: bool(said))
        assert desk.advice is good
        assert not desk.is_current and not desk.is_busy
        assert "planted" not in said[0]
        desk.request()
        until(qtbot, lambda: desk.is_current)


def test_the_advice_of_one_client_is_not_shown_for_another(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot, sample="cafe") as opened:
        desk, workspace = opened.context.advice, opened.context.workspace
        opened.window.show_page("clients")
        desk.request()
        until(qtbot, lambda: not desk.is_busy)
        workspace.clients.create("آخر")
        assert desk.advice is None
