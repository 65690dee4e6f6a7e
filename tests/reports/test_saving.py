"""Saving: whole or not at all, and a clear sentence where it cannot be."""

import errno
import os
from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.reports import saving


def test_a_file_is_replaced_in_one_step_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "تقرير.pdf"
    file.write_bytes(b"old")
    saving.save(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_may_be_read_by_whoever_may_read_any_new_file(tmp_path: Path) -> None:
    usual, ours = tmp_path / "usual", tmp_path / "ours"
    usual.write_bytes(b"")
    saving.save(ours, b"")
    assert ours.stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, saving.DISK_FULL),
        (errno.EACCES, saving.OPEN_ELSEWHERE),
        (errno.EPERM, saving.OPEN_ELSEWHERE),
        (errno.EIO, saving.NOT_WRITTEN),
    ],
)
def test_a_failure_half_way_leaves_the_old_file_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace" if number == errno.EACCES else "fsync", fail)
    with pytest.raises(UserError) as refused:
        saving.save(file, b"new")
    assert refused.value.key == said
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        saving.save(tmp_path / "nowhere" / "report.pdf", b"new")
    assert refused.value.key == saving.NO_FOLDER


def test_a_folder_is_not_taken_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        saving.save(tmp_path, b"new")
    assert refused.value.key == saving.A_FOLDER
