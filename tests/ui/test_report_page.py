"""The report page: what is chosen shows in its pages, and what is saved or printed is whole or not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.language.numbers import without_bidi
from rawafid.reports.document import SECTIONS
from rawafid.ui.context import Context
from rawafid.ui.pages.report import ReportPage
from rawafid.ui.pages.report_preview import Sheet
from rawafid.ui.pages.report_printing import new_printer, print_pages
from rawafid.ui.widgets.option_cards import OptionCards
from tests.ui.keys import type_text
from tests.ui.pages_shown import advice_on, clipped, new_context, said_in, unnamed

WAIT_MS = 30_000


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def context(tmp_path: Path, knowledge: Knowledge, qapp: object) -> Iterator[Context]:
    made = new_context(tmp_path, knowledge)
    made.workspace.clients.choose(made.workspace.clients.open_sample("roastery"))
    yield made
    made.close()


def _shown(context: Context, qtbot: QtBot, size: tuple[int, int] = (1074, 686)) -> ReportPage:
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.choose_template("summary")
    page.show_advice(advice_on("roastery"))
    _settled(page, qtbot)
    return page


def _settled(page: ReportPage, qtbot: QtBot) -> tuple[Sheet, ...]:
    qtbot.waitUntil(lambda: page.preview is not None and bool(page.preview.pages), timeout=WAIT_MS)
    preview = page.preview
    assert preview is not None
    qtbot.waitUntil(lambda: not (page.is_busy or preview.is_waiting), timeout=WAIT_MS)
    return preview.pages


def _said_notices(context: Context) -> list[str]:
    said: list[str] = []
    context.noticed.connect(lambda text, _undoable: said.append(without_bidi(text)))
    return said


def test_the_preview_shows_the_pages_as_wide_as_there_is_room(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    (sheet,) = _settled(page, qtbot)
    drawn = QImage.fromData(sheet.png)
    assert (drawn.width(), drawn.height()) == (sheet.width, sheet.height)
    assert page.preview is not None
    assert 0.6 < sheet.width / page.preview.area.viewport().width() <= 1.0
    assert sheet.height / sheet.width == pytest.approx(297 / 210, abs=0.01)


def test_another_template_is_drawn_when_its_card_is_pressed(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    (before,) = _settled(page, qtbot)
    cards = page.findChild(OptionCards, "template")
    assert isinstance(cards, OptionCards)
    QTest.mouseClick(cards.cards["infographic"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.pages[0] != before, timeout=WAIT_MS)
    (after,) = _settled(page, qtbot)
    assert after.height > 2 * after.width


def test_a_section_that_is_taken_out_makes_the_report_shorter(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    page.choose_template("full")
    qtbot.waitUntil(lambda: page.preview is not None and len(page.preview.pages) > 5, timeout=WAIT_MS)
    whole = len(_settled(page, qtbot))
    for section in ("situation", "charts", "sources"):
        QTest.mouseClick(
            page.checks[section], Qt.MouseButton.LeftButton, pos=page.checks[section].rect().center()
        )
        if page.checks[section].isChecked():
            page.checks[section].toggle()
    qtbot.waitUntil(lambda: page.preview is not None and len(page.preview.pages) < whole, timeout=WAIT_MS)
    assert page.wishes.sections == frozenset(SECTIONS) - {"situation", "charts", "sources"}


def test_who_signs_it_is_drawn_after_a_pause_in_typing(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    (before,) = _settled(page, qtbot)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, "مكتب نماء")
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.pages[0] != before, timeout=WAIT_MS)
    assert page.wishes.consultant == "مكتب نماء"


def test_the_report_may_speak_another_language_than_the_window(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    (before,) = _settled(page, qtbot)
    page.choose_language("fr")
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.pages[0] != before, timeout=WAIT_MS)
    assert "التقارير" in said_in(page)


def test_larger_pages_are_drawn_anew_and_not_stretched(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    (before,) = _settled(page, qtbot)
    assert page.preview is not None
    pages = page.preview.area.widget()
    assert pages is not None
    narrow = pages.minimumWidth()
    page.preview.larger.click()
    assert pages.minimumWidth() > 1.15 * narrow, "those that are there are stretched meanwhile"
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.pages[0] != before, timeout=WAIT_MS)
    (after,) = _settled(page, qtbot)
    assert after.width / before.width == pytest.approx(1.25, abs=0.02)


@pytest.mark.parametrize(("form", "beginning"), [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("xlsx", b"PK")])
def test_saving_writes_the_whole_file_and_says_where(
    context: Context, qtbot: QtBot, tmp_path: Path, form: str, beginning: bytes
) -> None:
    page, said, file = _shown(context, qtbot), _said_notices(context), tmp_path / f"report.{form}"
    page.save_as(form, file)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    assert file.read_bytes().startswith(beginning)
    assert str(file) in said[0]


def test_a_place_that_cannot_be_written_is_said_and_the_page_goes_on(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page, said = _shown(context, qtbot), _said_notices(context)
    page.save_as("pdf", tmp_path / "nowhere" / "report.pdf")
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    assert "المجلد غير موجود" in said[0]
    assert not (tmp_path / "nowhere").exists()
    page.save_as("pdf", tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "report.pdf").exists(), timeout=WAIT_MS)


def test_a_cancelled_saving_leaves_no_file(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(context, qtbot)
    page.save_as("pdf", tmp_path / "report.pdf")
    assert page.is_busy
    context.tasks.cancel()
    assert not page.is_busy
    page.save_as("png", tmp_path / "after.png")
    qtbot.waitUntil(lambda: (tmp_path / "after.png").exists(), timeout=WAIT_MS)
    assert [one.name for one in tmp_path.glob("*report*")] == []


def test_printing_paints_every_page_at_the_printers_resolution(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page, said, printed = _shown(context, qtbot), _said_notices(context), tmp_path / "printed.pdf"

    def into_a_file(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        printer.setResolution(150)
        return True

    page.ask_printer = into_a_file
    button = page.findChild(QPushButton, "print")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    data = printed.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1
    assert b"/Width 1240" in data or b"/Width 1241" in data


def test_nothing_is_printed_when_the_dialog_is_left(context: Context, qtbot: QtBot) -> None:
    page, said = _shown(context, qtbot), _said_notices(context)
    page.ask_printer = lambda _printer: False
    page.print_report()
    assert not page.is_busy
    assert said == []


def test_a_file_that_is_no_picture_is_refused_and_the_logo_stays_as_it_was(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page, said = _shown(context, qtbot), _said_notices(context)
    file = tmp_path / "logo.png"
    file.write_bytes(b"not a picture")
    page.read_logo("logo", file)
    page.read_logo("logo", tmp_path / "missing.png")
    assert len(said) == 2
    assert page.wishes.logo is None


def _logo(folder: Path) -> Path:
    file, image = folder / "logo.png", QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert image.save(str(file))
    return file


def test_a_logo_can_be_taken_and_removed(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(context, qtbot)
    file = _logo(tmp_path)
    page.read_logo("logo", file)
    assert page.wishes.logo is not None
    names = {without_bidi(one.accessibleName()): one for one in page.findChildren(QAbstractButton)}
    remove = names["إزالة: شعارك"]
    remove.click()
    assert page.wishes.logo is None


def test_the_logo_of_a_client_stays_with_that_client(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(context, qtbot)
    file = _logo(tmp_path)
    page.read_logo("client_logo", file)
    page.read_logo("logo", file)
    context.workspace.clients.choose(context.workspace.clients.open_sample("clinic"))
    page.show_advice(advice_on("clinic"))
    assert page.wishes.client_logo is None
    assert page.wishes.logo is not None


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("size", [(1074, 686), (1234, 866)])
def test_nothing_is_cut_off_and_every_control_has_a_name(
    context: Context, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    context.workspace.change_settings(language=language)
    page = _shown(context, qtbot, size)
    assert clipped(page) == []
    assert unnamed(page, (QAbstractButton, QLineEdit)) == []


def test_a_file_is_called_after_the_client_and_the_report(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    name = page.file_name("pdf")
    assert name.endswith("ملخّص في صفحة واحدة.pdf")
    assert not set(name) & set('<>:"/\\|?*')


def test_printing_stops_after_the_page_under_way(tmp_path: Path, qapp: object) -> None:
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert image.save(str(tmp_path / "page.png"))
    sheet = (tmp_path / "page.png").read_bytes()
    printer = new_printer("x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked: list[int] = []

    def stop() -> bool:
        asked.append(len(asked))
        return len(asked) > 2

    assert print_pages(printer, [sheet] * 5, stop=stop) == 2


def test_who_signs_and_both_logos_are_there_the_next_time(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page, file = _shown(context, qtbot), _logo(tmp_path)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, "مكتب نماء")
    page.read_logo("logo", file)
    page.read_logo("client_logo", file)
    before = page.wishes
    file.unlink()
    again = _shown(context, qtbot)
    assert again.wishes == before
    assert again.wishes.logo is not None and again.wishes.client_logo is not None
    found = again.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    assert found.text() == "مكتب نماء"


def test_a_client_has_its_own_logo_again_when_it_is_chosen_again(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    page, clients = _shown(context, qtbot), context.workspace.clients
    first = clients.current
    assert first is not None
    page.read_logo("client_logo", _logo(tmp_path))
    own = page.wishes.client_logo
    clients.choose(clients.open_sample("clinic"))
    page.show_advice(advice_on("clinic"))
    assert page.wishes.client_logo is None
    clients.choose(first)
    page.show_advice(advice_on("roastery"))
    assert page.wishes.client_logo == own is not None


def test_charts_are_worked_out_once_for_a_client(context: Context, qtbot: QtBot) -> None:
    page = _shown(context, qtbot)
    page.choose_template("full")
    qtbot.waitUntil(lambda: page.preview is not None and len(page.preview.pages) > 5, timeout=WAIT_MS)
    _settled(page, qtbot)
    known = page._readings
    assert known is not None and known.curves
    page.choose_language("en")
    _settled(page, qtbot)
    assert page._readings is known
