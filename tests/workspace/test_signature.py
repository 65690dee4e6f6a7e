"""Who signs reports is remembered, and so are logos, wherever their files are by then."""

from pathlib import Path

from rawafid.workspace.events import Change
from rawafid.workspace.signature import LONGEST
from tests.workspace.desk import opened

PICTURE, OTHER = b"\x89PNG\r\n\x1a\n one", b"\x89PNG\r\n\x1a\n another"


def test_name_and_logos_are_there_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        client = workspace.clients.create("محمصة")
        workspace.signature.sign("مكتب نماء")
        workspace.signature.keep_logo(PICTURE)
        workspace.signature.keep_logo(OTHER, client)
    with opened(tmp_path / "rawafid.db") as workspace:
        assert workspace.signature.name == "مكتب نماء"
        assert workspace.signature.logo() == PICTURE
        assert workspace.signature.logo(client) == OTHER


def test_a_logo_that_was_taken_away_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        first, second = workspace.clients.create("a"), workspace.clients.create("b")
        for owner in (None, first, second):
            workspace.signature.keep_logo(PICTURE, owner)
        workspace.signature.keep_logo(None, first)
        kept = [workspace.signature.logo(owner) for owner in (None, first, second)]
        assert kept == [PICTURE, None, PICTURE]


def test_the_logo_of_a_client_comes_back_with_it_from_the_trash_and_goes_with_it_for_good(
    tmp_path: Path,
) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        client = workspace.clients.create("a")
        workspace.signature.keep_logo(PICTURE, client)
        workspace.clients.delete(client)
        workspace.undo()
        assert workspace.signature.logo(client) == PICTURE
        workspace.clients.delete(client)
        workspace.clients.remove(client)
        assert workspace.signature.logo(client) is None


def test_a_copy_of_everything_has_the_logo_too(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        client = workspace.clients.create("a")
        workspace.signature.keep_logo(PICTURE, client)
        copy = workspace.clients.duplicate(client, "b", what="everything")
        workspace.signature.keep_logo(OTHER, client)
        assert workspace.signature.logo(copy) == PICTURE


def test_what_is_typed_is_one_line_of_a_length_that_fits_and_told_once(tmp_path: Path) -> None:
    with opened(tmp_path / "rawafid.db") as workspace:
        told: list[Change] = []
        workspace.subscribe(told.append)
        workspace.signature.sign("  نماء\n\x00للاستشارات ")
        workspace.signature.sign("نماء للاستشارات")
        assert workspace.signature.name == "نماء للاستشارات"
        assert told == [Change("signature", None, "name")]
        workspace.signature.sign("x" * 200)
        assert workspace.signature.name == "x" * LONGEST
