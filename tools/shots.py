"""Pictures of every page of the window, in every language and look, without a screen.

    shots.py [PAGE…] [--lang ar,en,fr] [--theme light,dark] [--digits latin,arabic]
             [--size 1280x720,1440x900] [--scale 1,1.5] [--type 90,150] [--client SAMPLE]
             [--into FOLDER]

Time, seed and clients are fixed, so that two runs of one version give the same pictures. Arabic digits are
taken in Arabic only, where they count. A page gets one sheet of all its pictures as well.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from rawafid.app import Opened, Opening, application
from rawafid.knowledge.samples import SAMPLES
from rawafid.language.numbers import Digits, Language
from rawafid.ui.pages.first_run import FirstRunPage
from rawafid.workspace.settings import LARGEST_FONT, SMALLEST_FONT, of_country

ROOT: Final = Path(__file__).resolve().parent.parent
NOW: Final = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CLIENT: Final = "roastery"
QUESTION: Final = "purchase_cycle"
"""Where the questionnaire is shown; the page "review" is its end."""

FIRST_RUN: Final = ("welcome", "who", "where", "begin")
"""The steps of the very first page, each a picture."""
PAGES: Final = (
    *FIRST_RUN,
    *("clients", "questionnaire", "review", "recommendation", "comparison", "report"),
    *("guide", "settings", "help"),
)
LANGUAGES: Final[tuple[Language, ...]] = ("ar", "en", "fr")
THEMES: Final = ("light", "dark")
DIGITS: Final[tuple[Digits, ...]] = ("latin", "arabic")
SIZES: Final = ("1280x720", "1440x900")
LONGEST_WAIT_S: Final = 60.0
THUMB_WIDTH: Final = 480


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of a page."""

    page: str
    lang: Language
    theme: str
    digits: Digits
    size: str
    scale: float
    percent: int

    @property
    def name(self) -> str:
        letters = "" if self.percent == 100 else f"-{self.percent}%"
        at = "" if self.scale == 1 else f"@{self.scale:g}"
        return f"{self.page}-{self.lang}-{self.theme}-{self.digits}-{self.size}{letters}{at}"


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    pages = options.pages or PAGES
    into: Path = options.into
    into.mkdir(parents=True, exist_ok=True)
    taken = []
    for first in (True, False):
        some = [page for page in pages if (page in FIRST_RUN) == first]
        if some:
            with _program(None if first else options.client) as opened:
                taken += [
                    (shot, _take(opened, shot, into))
                    for lang, digits in _writings(options.lang, options.digits)
                    for theme in options.theme
                    for percent in options.type
                    for shot in _shots(
                        opened, some, lang, theme, digits, options.size, options.scale, percent
                    )
                ]
    for page in pages if options.sheets else ():
        _sheet([one for one in taken if one[0].page == page], into / f"{page}.png")
    print(f"{len(taken)} pictures in {_shown(into)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py shots", description="pictures of the pages")
    parser.add_argument("pages", nargs="*", metavar="PAGE", type=_one_of(PAGES), help=", ".join(PAGES))
    parser.add_argument("--lang", type=_list_of(LANGUAGES), default=LANGUAGES, help=",".join(LANGUAGES))
    parser.add_argument("--theme", type=_list_of(THEMES), default=THEMES, help=",".join(THEMES))
    parser.add_argument("--digits", type=_list_of(DIGITS), default=DIGITS, help=",".join(DIGITS))
    parser.add_argument("--size", type=_sizes, default=SIZES, help=",".join(SIZES))
    parser.add_argument("--scale", type=_scales, default=(1.0,), help="1,1.5")
    parser.add_argument("--type", type=_percents, default=(100,), help="90,150: percent of the size of type")
    parser.add_argument("--client", choices=SAMPLES, default=CLIENT, help="the sample that is advised")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "shots", metavar="FOLDER")
    parser.add_argument("--no-sheets", action="store_false", dest="sheets", help="only the pictures")
    return parser


def _one_of(known: Sequence[str]):  # type: ignore[no-untyped-def]  # a type for argparse: str to str
    def read(text: str) -> str:
        if text not in known:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(known)}")
        return text

    return read


def _list_of(known: Sequence[str]):  # type: ignore[no-untyped-def]  # a type for argparse: str to tuple
    one = _one_of(known)

    def read(text: str) -> tuple[str, ...]:
        return tuple(one(part) for part in text.split(","))

    return read


def _sizes(text: str) -> tuple[str, ...]:
    for part in text.split(","):
        _size(part)
    return tuple(text.split(","))


def _size(text: str) -> QSize:
    width, by, height = text.partition("x")
    if not by or not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x720")
    return QSize(int(width), int(height))


def _scales(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


def _percents(text: str) -> tuple[int, ...]:
    found = tuple(int(part) for part in text.split(","))
    if not all(SMALLEST_FONT <= one <= LARGEST_FONT for one in found):
        raise argparse.ArgumentTypeError(f"{text!r} is not between {SMALLEST_FONT} and {LARGEST_FONT}")
    return found


def _writings(languages: Sequence[Language], digits: Sequence[Digits]) -> Iterator[tuple[Language, Digits]]:
    for language in languages:
        for style in digits if language == "ar" else ("latin",):
            yield language, style


@contextmanager
def _program(client: str | None) -> Iterator[Opened]:
    """The program with a sample client, or as it is at the very first, in Saudi Arabia."""
    with tempfile.TemporaryDirectory() as folder:
        opening = Opening(Path(folder), lambda: NOW, shown_as=Path("rawafid-data"))
        opening.show_frame()
        opened = opening.finish()
        try:
            if client is None:
                opened.context.workspace.change_settings(**of_country("SA", "gulf", "sunday"))
            else:
                _fill(opened, client)
            yield opened
        finally:
            opened.close()


def _fill(opened: Opened, client: str) -> None:
    """All samples as clients, the one to be shown last, so that it is the current one."""
    clients = opened.context.workspace.clients
    for sample in (*(one for one in SAMPLES if one != client), client):
        clients.open_sample(sample)


def _shots(
    opened: Opened, pages: Sequence[str], lang: Language, theme: str, digits: Digits, sizes: Sequence[str],
    scales: Sequence[float], percent: int,
) -> Iterator[Shot]:  # fmt: skip
    opened.context.workspace.change_settings(
        language=lang, theme=theme, digits=digits, font_percent=percent
    )  # fmt: skip
    for page in pages:
        for size in sizes:
            for scale in scales:
                yield Shot(page, lang, theme, digits, size, scale, percent)


def _take(opened: Opened, shot: Shot, into: Path) -> QPixmap:
    workspace, window = opened.context.workspace, opened.window
    window.resize(_size(shot.size))
    if shot.page in ("questionnaire", "review"):
        current = workspace.clients.current
        assert current is not None, "a sample was opened"
        desk = workspace.interview(current)
        desk.go(QUESTION) if shot.page == "questionnaire" else desk.review()
    if shot.page in FIRST_RUN:
        page = window.page
        assert isinstance(page, FirstRunPage), "nothing was begun yet"
        page.show_step(FIRST_RUN.index(shot.page))
    else:
        window.show_page("questionnaire" if shot.page == "review" else shot.page)
    _settle(opened)
    picture = QPixmap(window.size() * shot.scale)
    picture.setDevicePixelRatio(shot.scale)
    window.render(picture)
    path = into / f"{shot.name}.png"
    if not picture.save(str(path)):
        raise SystemExit(f"{path} cannot be written")
    return picture.scaledToWidth(THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)


def _settle(opened: Opened) -> None:
    """Wait until the advice is there and everything that was put off is painted."""
    app, until = application(), time.monotonic() + LONGEST_WAIT_S
    app.processEvents()
    while opened.context.advice.is_busy or getattr(opened.window.page, "is_busy", False):
        if time.monotonic() > until:
            raise SystemExit(f"no advice after {LONGEST_WAIT_S:.0f} s")
        app.processEvents()
        time.sleep(0.005)
    for _ in range(5):  # a layout may ask for another one
        app.processEvents()
        app.sendPostedEvents()
    until = time.monotonic() + 0.05
    while time.monotonic() < until:
        app.processEvents()


def _sheet(shots: list[tuple[Shot, QPixmap]], path: Path) -> None:
    """One picture of all pictures of a page, with their names."""
    columns, gap, line = min(4, len(shots)), 16, 22
    tall = max(picture.height() for _, picture in shots)
    rows = -(-len(shots) // columns)
    sheet = QPixmap(columns * (THUMB_WIDTH + gap) + gap, rows * (tall + line + gap) + gap)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for place, (shot, picture) in enumerate(shots):
        left = gap + place % columns * (THUMB_WIDTH + gap)
        top = gap + place // columns * (tall + line + gap)
        painter.drawText(QRect(left, top, THUMB_WIDTH, line), Qt.AlignmentFlag.AlignLeft, shot.name)
        thumb = QPixmap(picture)
        thumb.setDevicePixelRatio(1)
        painter.drawPixmap(left, top + line, thumb)
    painter.end()
    sheet.save(str(path))


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
