"""The course of the guide remembers what was done."""

from pathlib import Path

from rawafid.workspace.events import Change
from tests.workspace.desk import opened


def test_a_ticked_lesson_is_still_ticked_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        workspace.course.tick("customer", done=True)
        workspace.course.tick("sale", done=True)
        workspace.course.tick("customer", done=False)
    with opened(tmp_path / "rawafid.db") as workspace:
        assert workspace.course.done == ("sale",)


def test_a_lesson_is_ticked_once_and_told_once(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        told: list[Change] = []
        workspace.subscribe(told.append)
        workspace.course.tick("sale", done=True)
        workspace.course.tick("sale", done=True)
        assert workspace.course.done == ("sale",)
        assert told == [Change("course", None, "sale")]
