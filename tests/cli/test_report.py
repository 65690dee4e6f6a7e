"""`rawafid report`: writes what is asked for, whole, and says in one line what cannot be."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from rawafid.knowledge.samples import sample_bytes
from rawafid.language.numbers import without_bidi
from tests.cli.test_command_line import refused, run


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "pineapple.json"
    file.write_bytes(sample_bytes("pineapple"))
    return file


def test_it_writes_a_pdf_a_workbook_and_a_picture_and_names_each(sample: Path, tmp_path: Path) -> None:
    pdf, xlsx, png = (tmp_path / f"report.{kind}" for kind in ("pdf", "xlsx", "png"))
    done = run("report", sample, "--pdf", pdf, "--xlsx", xlsx, "--png", png, "--template", "summary",
               "--lang", "en", "--start", "2026-12")  # fmt: skip
    assert done.exit_code == 0, done.stderr
    assert done.stdout.splitlines() == [f"Saved: {one}" for one in (pdf, xlsx, png)]
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert png.read_bytes().startswith(b"\x89PNG")
    with ZipFile(xlsx) as packed:
        assert packed.testzip() is None


def test_the_same_command_writes_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    for file in (first, second):
        done = run("report", sample, "--pdf", file, "--template", "infographic", "--start", "2026-12")
        assert done.exit_code == 0, done.stderr
    assert first.read_bytes() == second.read_bytes()


def test_without_a_file_to_write_it_says_what_may_be_written(sample: Path) -> None:
    line = without_bidi(refused(run("report", sample, "--lang", "en")))
    assert line == "say what to write: --pdf, --xlsx, --png, each with the name of a file"


def test_a_place_that_is_not_there_leaves_nothing_behind(sample: Path, tmp_path: Path) -> None:
    done = run("report", sample, "--pdf", tmp_path / "nowhere" / "report.pdf", "--template", "infographic",
               "--lang", "en")  # fmt: skip
    assert "the folder does not exist" in refused(done)
    assert list(tmp_path.iterdir()) == [sample]


def test_a_template_that_there_is_not_is_refused_with_those_there_are(sample: Path) -> None:
    line = without_bidi(
        refused(run("report", sample, "--pdf", "x.pdf", "--template", "poster", "--lang", "en"))
    )
    assert line == "--template: poster is not accepted; choose one of: summary, infographic, full"


def test_an_answer_file_that_cannot_be_read_is_named_before_anything_is_written(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    assert "broken.json" in refused(run("report", broken, "--pdf", tmp_path / "x.pdf", "--lang", "en"))
    assert not (tmp_path / "x.pdf").exists()


def test_a_report_needs_nothing_of_the_window(sample: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from rawafid.app import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: assert not [one for one in sys.modules if one.startswith('PySide6')]"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "report", str(sample), "--png", str(tmp_path / "x.png"), "--template",
         "summary"],
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def test_the_typesetter_is_loaded_only_when_something_is_drawn() -> None:
    code = "import sys, rawafid.cli, rawafid.reports.making; assert 'typst' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


def _titles(pdf: Path) -> str:
    """The contents of a report, as another reader finds them."""
    import pypdfium2  # type: ignore[import-untyped]  # only in tests, and it has no types

    opened = pypdfium2.PdfDocument(pdf.read_bytes())
    try:
        return str(opened[0].get_textpage().get_text_range())
    finally:
        opened.close()


def test_sections_are_chosen_or_left_out_by_name(sample: Path, tmp_path: Path) -> None:
    only, without = tmp_path / "only.pdf", tmp_path / "without.pdf"
    common = ("report", sample, "--lang", "en", "--start", "2026-12")
    assert run(*common, "--pdf", only, "--sections", "advice, left_out").exit_code == 0
    done = run(*common, "--pdf", without, "--without", "charts,advice,situation,sources")
    assert done.exit_code == 0, done.stderr
    assert "What we advise" in _titles(only) and "Channels left out" in _titles(only)
    assert "The method" not in _titles(only)
    assert "What we advise" not in _titles(without) and "The method" in _titles(without)


def test_a_section_that_there_is_not_is_refused_with_those_there_are(sample: Path, tmp_path: Path) -> None:
    line = without_bidi(
        refused(run("report", sample, "--pdf", tmp_path / "x.pdf", "--without", "prose", "--lang", "en"))
    )
    assert line.startswith("--without: prose is not accepted; choose one of: situation, advice")
    assert list(tmp_path.iterdir()) == [sample]


def test_the_sections_of_the_command_are_those_of_the_report() -> None:
    from rawafid import cli
    from rawafid.reports.document import SECTIONS, TEMPLATES

    assert cli._SECTIONS == SECTIONS
    assert cli._TEMPLATES == TEMPLATES


def test_a_report_carries_name_and_logo_of_who_signs_it(sample: Path, tmp_path: Path) -> None:
    plain, signed, logo = tmp_path / "plain.pdf", tmp_path / "signed.pdf", tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40"'
                    ' height="20" fill="#a33"/></svg>')  # fmt: skip
    common = ("report", sample, "--lang", "en", "--template", "summary", "--start", "2026-12")
    assert run(*common, "--pdf", plain).exit_code == 0
    assert run(*common, "--pdf", signed, "--consultant", "Nama & Co", "--logo", logo).exit_code == 0
    assert "Prepared by Nama & Co" in _titles(signed)
    assert "Prepared by" not in _titles(plain)
    assert signed.read_bytes() != plain.read_bytes()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"not a picture", "PNG, JPEG or SVG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(3_000_000), "too large for a logo: 3 MB"),
    ],
)
def test_a_logo_that_is_none_is_refused_before_anything_is_written(
    sample: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    logo = tmp_path / "logo.png"
    if content is not None:
        logo.write_bytes(content)
    done = run("report", sample, "--pdf", tmp_path / "x.pdf", "--logo", logo, "--lang", "en")
    assert said in without_bidi(refused(done))
    assert not (tmp_path / "x.pdf").exists()
