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
