"""Reports: which one, what is in it and who signs it, beside its pages; then saved or printed."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError, mark
from rawafid.files import file_stem
from rawafid.language.messages import LANGUAGES, load
from rawafid.language.numbers import Digits, Language, without_bidi
from rawafid.reports.document import (
    NOT_A_PICTURE,
    SECTION_TEXTS,
    TEMPLATE_ABOUT,
    TEMPLATE_TEXTS,
    TEMPLATES,
    Logo,
    Template,
    Wishes,
    logo_of,
)
from rawafid.reports.logos import read_logo
from rawafid.ui.context import Context
from rawafid.ui.pages.advice_page import AdvicePage
from rawafid.ui.pages.report_preview import A4_POINTS, Preview, Sheet
from rawafid.ui.pages.report_printing import asked_for, inch_of, new_printer, print_pages
from rawafid.ui.text import TextLabel, align_text
from rawafid.ui.widgets.buttons import IconButton, link, primary, secondary
from rawafid.ui.widgets.card import Card
from rawafid.ui.widgets.choices import Choice, Field
from rawafid.ui.widgets.option_cards import Option, OptionCards
from rawafid.ui.widgets.scroller import Scroller
from rawafid.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from rawafid.advisor.advice import Advice
    from rawafid.advisor.advising import Advisor
    from rawafid.reports.making import Order, Readings

FORMATS: Final = {
    "pdf": mark("Document (PDF)"),
    "png": mark("Picture (PNG)"),
    "xlsx": mark("Workbook (Excel)"),
}
LOGO_FILES: Final = "*.png *.jpg *.jpeg *.svg"
_OPTIONS: Final = 292
_THUMBNAIL: Final = (96, 28)
_INFOGRAPHIC_POINTS: Final = 360.0
_TYPING_MS: Final = 400
_RESTING_MS: Final = 200
"""A little longer than a preview waits for its size to rest."""
_LANGUAGE_NAMES: Final = {"ar": "العربية", "en": "English", "fr": "Français"}


class ReportPage(AdvicePage):
    """Reports of the current client. Drawing and saving run on the worker; a newer wish supersedes an older.

    `ask_printer` shows the system's dialog and says whether the user went on.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        settings = context.workspace.settings
        signature = context.workspace.signature
        self.wishes = Wishes(consultant=signature.name, logo=_kept(signature.logo()))
        self.language: Language = settings.language
        self.digits: Digits = settings.digits
        self.ask_printer: Callable[[QPrinter], bool] = lambda printer: asked_for(printer, self)
        self.preview: Preview | None = None
        self.checks: dict[str, QCheckBox] = {}
        self._section_list: Card | None = None
        self._digit_choice: Segments | None = None
        self._drawn: tuple[object, ...] = ()
        self._client: int | None = None
        self._place: Path | None = None
        self._readings: Readings | None = None
        self._stop = threading.Event()
        self._window: Language = settings.language
        super().__init__(context, parent)
        self._drawing = context.tasks.latest(urgent=False)
        self._drawing.done.connect(self._show_pages)
        self._drawing.failed.connect(self._say)
        self._saving = context.tasks.latest(urgent=False)
        self._saving.done.connect(self._save)
        self._saving.failed.connect(self._say)
        self._forgetting = context.tasks.latest(urgent=False)
        self._printing = context.tasks.latest(urgent=False)
        self._printing.done.connect(self._say_printed)
        self._printing.busy.connect(self._printing_is)
        self._printing.failed.connect(self._say)

    @property
    def is_busy(self) -> bool:
        """Pages are being drawn, or will be when their size rests; or they are being saved or printed."""
        waiting = self.preview is not None and self.preview.is_waiting
        return waiting or any(one.is_busy for one in (self._drawing, self._saving, self._printing))

    # ── what the page shows

    def title(self) -> str:
        return self.context.messages.tr("Reports")

    def head(self, advice: "Advice") -> tuple[str, list[QWidget]]:
        tr = self.context.messages.tr
        printing = secondary(tr("Print"), "report")
        printing.setObjectName("print")
        printing.clicked.connect(self.print_report)
        buttons: list[QWidget] = [printing]
        for form, name, icon in (
            ("xlsx", tr("Workbook"), "table"), ("png", tr("Picture"), "screen"),
        ):  # fmt: skip
            button = secondary(name, icon)
            button.setObjectName(f"save_{form}")
            button.setToolTip(tr("Save as: {format}", format=tr(FORMATS[form])))
            button.clicked.connect(partial(self._ask_where, form))
            buttons.append(button)
        save = primary(tr("Save as PDF"), "download")
        save.setObjectName("save_pdf")
        save.clicked.connect(partial(self._ask_where, "pdf"))
        said = tr("What you see is what is saved and printed.")
        return said, [*buttons, save]

    def body(self, advice: "Advice") -> QWidget:
        self._take_logo_of_client()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        options = Scroller(self._options())
        options.setFixedWidth(round(self.context.theme.px(_OPTIONS)) + 14)
        row.addWidget(options)
        self.preview = Preview(self.context)
        self.preview.set_narrow(self.wishes.template == "infographic")
        self.preview.wanted.connect(self._draw_again)
        row.addWidget(self.preview, 1)
        # Options and pages scroll for themselves and fill what room there is.
        holder.setMinimumHeight(320)
        self._drawn = ()
        return holder

    def fill(self, advice: "Advice") -> None:
        new = self.preview is None or not self.preview.pages
        # Else new pages would be drawn twice: once more when their size is known.
        self._draw(after_ms=_RESTING_MS if new else 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Other pages may use the memory that drawing took."""
        super().hideEvent(event)
        if self._drawn:
            self._forgetting.start(_forget)

    def bring_up_to_date(self, advice: "Advice") -> bool:
        if self.preview is None or self._client != self.context.workspace.clients.current:
            return False
        self._draw()
        return True

    def retranslate(self) -> None:
        """The report speaks the language of the window again, when that has changed."""
        settings = self.context.workspace.settings
        if settings.language != self._window:
            self.language = self._window = settings.language
        self.digits = settings.digits
        super().retranslate()

    # ── options

    def _options(self) -> QWidget:
        tr = self.context.messages.tr
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        choices = [Option(one, tr(TEMPLATE_TEXTS[one]), tr(TEMPLATE_ABOUT[one])) for one in TEMPLATES]
        kinds = OptionCards(choices, columns=1)
        kinds.setObjectName("template")
        kinds.setAccessibleName(tr("Which report"))
        kinds.set_choice(self.wishes.template)
        kinds.chosen.connect(self.choose_template)
        column.addWidget(kinds)
        card = Card(tr("Language and digits"))
        languages = Segments([Choice(one, _LANGUAGE_NAMES[one]) for one in LANGUAGES])
        languages.setAccessibleName(tr("Language of the report"))
        languages.set_choice(self.language)
        languages.chosen.connect(self.choose_language)
        card.add(languages)
        digits = Segments([Choice("latin", "123"), Choice("arabic", "١٢٣")])
        digits.setAccessibleName(tr("Digits of the report"))
        digits.set_choice(self.digits)
        digits.chosen.connect(self.choose_digits)
        card.add(digits)
        self._digit_choice = digits
        column.addWidget(card)
        column.addWidget(self._signature())
        self._section_list = self._section_card()
        column.addWidget(self._section_list)
        self._show_what_counts()
        column.addStretch(1)
        return holder

    def _signature(self) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("Who signs it"))
        self.consultant = QLineEdit(self.wishes.consultant)
        self.consultant.setMaxLength(80)
        self.consultant.setPlaceholderText(tr("Your name or your firm's"))
        align_text(self.consultant)
        self.consultant.textEdited.connect(self._sign)
        card.add(Field(tr("Prepared by"), self.consultant))
        for which, said in (("logo", tr("Your logo")), ("client_logo", tr("The client's logo"))):
            self._add_logo(card, which, said)
        return card

    def _add_logo(self, card: Card, which: str, said: str) -> None:
        """What there is of one logo, and what can be done about it."""
        tr, line = self.context.messages.tr, QHBoxLayout()
        present: Logo | None = getattr(self.wishes, which)
        if present is None:
            button = link(said, "upload")
        else:
            card.add(TextLabel(said, role="caption"))
            shown = QLabel()
            ratio, (wide, high) = self.devicePixelRatioF(), _THUMBNAIL
            picture = QPixmap.fromImage(QImage.fromData(present.data)).scaled(
                round(self.context.theme.px(wide) * ratio), round(self.context.theme.px(high) * ratio),
                Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            picture.setDevicePixelRatio(ratio)
            shown.setPixmap(picture)
            shown.setAccessibleName(said)
            line.addWidget(shown)
            button = link(tr("Replace"), "upload")
            button.setAccessibleName(tr("Another: {what}", what=said))
        button.setObjectName(which)
        button.clicked.connect(partial(self._ask_logo, which))
        line.addWidget(button)
        line.addStretch(1)
        if present is not None:
            remove = IconButton("trash", tr("Remove: {what}", what=said))
            remove.setObjectName(f"remove_{which}")
            remove.clicked.connect(partial(self._remove_logo, which))
            line.addWidget(remove)
        card.add(line)

    def _section_card(self) -> Card:
        tr = self.context.messages.tr
        card = Card(tr("What is in it"))
        self.checks = {}
        for id, said in SECTION_TEXTS.items():
            box = QCheckBox(tr(said))
            box.setChecked(id in self.wishes.sections)
            box.setMinimumHeight(32)
            box.toggled.connect(partial(self.choose_section, id))
            self.checks[id] = box
            card.add(box)
        return card

    def _show_what_counts(self) -> None:
        """Sections are a matter of the full report, digits one of Arabic."""
        if self._section_list is not None:
            self._section_list.setVisible(self.wishes.template == "full")
        if self._digit_choice is not None:
            self._digit_choice.setVisible(self.language == "ar")

    def choose_template(self, template: object) -> None:
        """Take another template."""
        self.wishes = replace(self.wishes, template=cast(Template, template))
        self._show_what_counts()
        if self.preview is not None:
            self.preview.set_narrow(self.wishes.template == "infographic")
            self.preview.area.verticalScrollBar().setValue(0)
        self._draw()

    def choose_language(self, language: str) -> None:
        """Take another language for the report; the window keeps its own."""
        self.language = cast(Language, language)
        self._show_what_counts()
        self._draw()

    def choose_digits(self, digits: str) -> None:
        """Take other digits for a report in Arabic."""
        self.digits = cast(Digits, digits)
        self._draw()

    def choose_section(self, section: str, wanted: bool) -> None:
        """Put a section into the full report, or leave it out."""
        now = self.wishes.sections
        self.wishes = replace(self.wishes, sections=now | {section} if wanted else now - {section})
        self._draw()

    def set_logo(self, which: str, picture: bytes | None) -> None:
        """Take and keep a picture, or none, for "logo" (of who advises) or "client_logo".

        Raises UserError where a report cannot show it; then the one before stays.
        """
        logo = None if picture is None else logo_of(picture)
        if which == "logo":
            self.context.workspace.signature.keep_logo(picture)
            self.wishes = replace(self.wishes, logo=logo)
        elif (current := self.context.workspace.clients.current) is not None:
            self.context.workspace.signature.keep_logo(picture, current)
            self.wishes = replace(self.wishes, client_logo=logo)
        self._rebuild()

    def read_logo(self, which: str, path: Path) -> None:
        """Take the picture in a file as a logo, or say why it is none."""
        self.context.attempt(lambda: self.set_logo(which, _picture_in(path)))

    def _remove_logo(self, which: str) -> None:
        self.context.attempt(lambda: self.set_logo(which, None))

    def _sign(self, text: str) -> None:
        self.wishes = replace(self.wishes, consultant=text)
        self.context.attempt(lambda: self.context.workspace.signature.sign(text))
        self._draw(after_ms=_TYPING_MS)

    def _ask_logo(self, which: str) -> None:
        tr = self.context.messages.tr
        said = without_bidi(tr("Pictures"))
        path, _ = QFileDialog.getOpenFileName(self, said, str(Path.home()), f"{said} ({LOGO_FILES})")
        if path:
            self.read_logo(which, Path(path))

    def _take_logo_of_client(self) -> None:
        """A client's logo stays with that client."""
        current = self.context.workspace.clients.current
        if self._client != current:
            picture = None if current is None else self.context.workspace.signature.logo(current)
            self.wishes = replace(self.wishes, client_logo=_kept(picture))
            self._client = current

    def _rebuild(self) -> None:
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        self._shown = ()
        self._show()
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    # ── drawing

    def _draw_again(self) -> None:
        self._drawn = ()
        self._draw()

    def _draw(self, *, after_ms: int = 0) -> None:
        """Draw the pages as they are wished for now, unless they are in sight already."""
        if self.advice is None or self.preview is None:
            return
        wanted = (self.advice, self.wishes, self.language, self.digits)
        if wanted == self._drawn and self.preview.pages:
            return
        self._drawn = wanted
        points = _INFOGRAPHIC_POINTS if self.wishes.template == "infographic" else A4_POINTS
        self._drawing.start(self._images(self.preview.inch(points)), after_ms=after_ms)

    def _images(self, inch: float) -> Callable[[], object]:
        from rawafid.reports import making  # loads the writers of reports

        def images(advisor: "Advisor", asked: "Order") -> object:
            pages = making.pages(advisor, asked, pixels_per_inch=inch)
            return tuple(Sheet.of(page) for page in pages), asked.readings

        return self._work(images)

    def _work(self, make: "Callable[[Advisor, Order], object]") -> Callable[[], object]:
        """What the worker runs: the order from frozen values, then what is made of it."""
        from rawafid.reports import making

        advice, wishes, language, digits = self.advice, self.wishes, self.language, self.digits
        known = self._readings
        assert advice is not None
        dates = replace(self.context.dates, language=language, digits=digits)

        def work(advisor: "Advisor") -> object:
            messages = load(language, digits)
            asked = making.order(advisor, advice, messages, wishes=wishes, dates=dates, known=known)
            return make(advisor, asked)

        return self.context.advice.reading(work)

    def _show_pages(self, made: "tuple[tuple[Sheet, ...], Readings | None]") -> None:
        sheets, readings = made
        self._readings = readings or self._readings  # the next page of this client needs not wait for it
        if self.preview is not None:
            self.preview.show_pages(sheets)

    def _say(self, fault: Exception) -> None:
        self._drawn = ()
        self.context.notice(self.context.explain(fault))

    # ── saving and printing

    def file_name(self, form: str) -> str:
        """What the file is called unless the user says otherwise: the client and which report it is."""
        tr = self.context.messages.tr
        current = self.context.workspace.clients.current
        client = "" if current is None else self.context.workspace.snapshot(current).name
        what = tr("Workbook") if form == "xlsx" else tr(TEMPLATE_TEXTS[self.wishes.template])
        parts = " - ".join(part for part in (client, what) if part)
        return f"{file_stem(without_bidi(parts))}.{form}"

    def save_as(self, form: str, path: Path) -> None:
        """Make "pdf", "png" or "xlsx" on the worker and save it whole; a notice says how that went."""
        from rawafid.reports import making

        if self.advice is None:
            return
        self._place = path
        self._saving.start(self._work({"pdf": making.pdf, "png": making.png, "xlsx": making.xlsx}[form]))

    def print_report(self) -> None:
        """Print through the system's dialog, at the resolution of the printer."""
        if self.advice is None:
            return
        printer = new_printer(without_bidi(self.file_name("pdf")).removesuffix(".pdf"))
        if self.ask_printer(printer):
            self._stop = stop = threading.Event()
            self._printing.start(self._printed(printer, stop))

    def _printed(self, printer: QPrinter, stop: threading.Event) -> Callable[[], object]:
        """What the worker runs to print: a page on paper may take longer than a window may stand still."""
        from rawafid.reports import making

        def pages(advisor: "Advisor", asked: "Order") -> object:
            drawn = making.pages(advisor, asked, pixels_per_inch=inch_of(printer))
            return print_pages(printer, drawn, stop=stop.is_set)

        return self._work(pages)

    def _printing_is(self, busy: bool) -> None:
        """Cancelling stops after the page under way."""
        if not busy:
            self._stop.set()

    def _ask_where(self, form: str, *_: object) -> None:
        tr = self.context.messages.tr
        said = without_bidi(tr(FORMATS[form]))
        path, _filter = QFileDialog.getSaveFileName(
            self, said, str(Path.home() / self.file_name(form)), f"{said} (*.{form})"
        )
        if path:
            found = Path(path)
            self.save_as(form, found if found.suffix.lower() == f".{form}" else Path(f"{path}.{form}"))

    def _save(self, data: bytes) -> None:
        from rawafid.reports.saving import save

        place = self._place
        assert place is not None
        if self.context.attempt(lambda: save(place, data)):
            self.context.notice(self.context.messages.tr("Saved: {path}", path=str(place)))

    def _say_printed(self, count: int) -> None:
        self.context.notice(self.context.messages.tr("{n} pages sent to the printer", n=count))


def _forget() -> None:
    from rawafid.reports import typeset
    from rawafid.ui.heap import give_back

    typeset.forget()
    give_back()


def _picture_in(path: Path) -> bytes:
    """A file that a report can show. Raises UserError where it is none."""
    logo = read_logo(path)
    if QImage.fromData(logo.data).isNull():
        raise UserError(NOT_A_PICTURE)
    return logo.data


def _kept(picture: bytes | None) -> Logo | None:
    """A picture that was kept; none where this version cannot show it any more."""
    try:
        return None if picture is None else logo_of(picture)
    except UserError:
        return None
