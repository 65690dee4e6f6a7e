"""The settings: what is chosen shows at once, and each section can be put back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rawafid.app import Opened
from rawafid.language.numbers import without_bidi
from rawafid.ui import theme as theme_module
from rawafid.ui.pages.settings import SettingsPage, open_folder
from rawafid.ui.theme import applied
from rawafid.ui.widgets.segments import Segments
from rawafid.ui.widgets.toast import Toast
from rawafid.workspace.settings import Settings
from tests.ui.keys import press
from tests.ui.open_window import open_window
from tests.ui.pages_shown import clipped


def page_of(opened: Opened) -> SettingsPage:
    opened.window.show_page("settings")
    page = opened.window.page
    assert isinstance(page, SettingsPage)
    return page


def choose(page: SettingsPage, name: str, id: str) -> None:
    """Click a choice of a setting."""
    row = page.controls[name]
    assert isinstance(row, Segments)
    QTest.mouseClick(row.buttons[id], Qt.MouseButton.LeftButton)


def written(page: SettingsPage) -> str:
    return without_bidi(page.preview.said)


def test_the_sample_is_written_as_the_settings_say(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page = page_of(opened)
        assert "12,000" in written(page) and "1 ديسمبر 2026 · 21 جمادى الآخرة 1448هـ" in written(page)
        choose(page, "digits", "arabic")
        assert "١٢٬٠٠٠" in written(page) and "١ ديسمبر ٢٠٢٦" in written(page)
        choose(page, "calendar", "hijri")
        assert "٢١ جمادى الآخرة ١٤٤٨هـ · ١ ديسمبر ٢٠٢٦" in written(page)
        choose(page, "hijri_shift", "1")
        assert "٢٢ جمادى الآخرة" in written(page)
        choose(page, "second_calendar", "hidden")
        assert "ديسمبر" not in written(page)
        choose(page, "language", "fr")
        assert "22 joumada ath-thania 1448\u00a0H" in written(page)


def test_a_setting_is_taken_by_its_number_and_the_keyboard_stays(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page_of(opened)
        at = QApplication.focusWidget()
        assert at is not None
        press(at, Qt.Key.Key_2, "2")
        assert opened.context.workspace.settings.language == "en"
        after = QApplication.focusWidget()
        assert after is not None and after.accessibleName() == "English"


def test_a_section_is_reset_alone_and_only_where_something_was_changed(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page, workspace = page_of(opened), opened.context.workspace

        def resets() -> list[QPushButton]:
            said = opened.context.messages.tr("Reset")
            found = page.findChildren(QPushButton)
            return [one for one in found if getattr(one, "said", "") == said and one.isVisible()]

        assert not resets()
        choose(page, "theme", "dark")
        choose(page, "font_percent", "125")
        choose(page, "calendar", "hijri")
        QApplication.processEvents()
        assert len(resets()) == 2
        QTest.mouseClick(resets()[0], Qt.MouseButton.LeftButton)
        assert workspace.settings == Settings(calendar="hijri")
        QApplication.processEvents()
        assert len(resets()) == 1


def test_the_colours_follow_the_system_until_they_are_chosen(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page, hints = page_of(opened), QGuiApplication.styleHints()
        assert not applied().dark
        monkeypatch.setattr(theme_module, "system_is_dark", lambda: True)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert applied().dark and opened.context.theme.dark
        choose(page, "theme", "light")
        assert not applied().dark
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert not applied().dark


def test_without_movement_nothing_slides_or_blinks(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        page = page_of(opened)

        def slides() -> bool:
            """Whether a notice is elsewhere at first than where it comes to rest."""
            opened.window.notice("…")
            toast = opened.window.findChild(Toast)
            assert isinstance(toast, Toast)
            first = toast.pos()
            QTest.qWait(250)
            moved = toast.pos() != first
            toast.hide()
            return moved

        assert slides()
        assert QApplication.cursorFlashTime() > 0
        choose(page, "motion", "reduced")
        assert not slides()
        assert QApplication.cursorFlashTime() == 0
        assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_the_data_folder_is_opened_or_it_is_said_that_it_cannot_be(tmp_path: Path, qtbot: QtBot) -> None:
    with open_window(tmp_path, qtbot) as opened:
        asked: list[str] = []
        told: list[str] = []
        opened.context.noticed.connect(lambda text, _: told.append(text))

        def opens(url: QUrl) -> bool:
            asked.append(url.toLocalFile())
            return True

        open_folder(opened.context, open=opens)
        assert asked == [str(tmp_path)] and not told
        open_folder(opened.context, open=lambda _: False)
        assert told


def test_scrolling_over_a_closed_list_chooses_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    with open_window(tmp_path, qtbot) as opened:
        box = page_of(opened).controls["week_start"]
        before = opened.context.workspace.settings
        at = QPointF(box.rect().center())
        wheel = QWheelEvent(
            at, box.mapToGlobal(at), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, wheel)
        assert opened.context.workspace.settings == before
        assert box.choice() == "sunday"


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("percent", [100, 150])
def test_no_setting_is_cut_off(tmp_path: Path, qtbot: QtBot, language: str, percent: int) -> None:
    with open_window(tmp_path, qtbot) as opened:
        opened.window.resize(1280, 720)
        opened.context.workspace.change_settings(language=language, font_percent=percent)
        page = page_of(opened)
        QApplication.processEvents()
        assert not clipped(page)
        for row in page.findChildren(Segments):
            for button in row.buttons.values():
                needed = button.fontMetrics().horizontalAdvance(button.text())
                assert button.width() >= needed, button.accessibleName()
