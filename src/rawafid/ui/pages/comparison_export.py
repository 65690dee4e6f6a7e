"""Saving charts: as a picture, as vectors, as a workbook."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from rawafid.errors import UserError, mark
from rawafid.files import file_stem
from rawafid.language.numbers import without_bidi
from rawafid.ui.widgets.buttons import Button, secondary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rawafid.figures.figure import Figure
    from rawafid.ui.charts.chart_view import ChartView
    from rawafid.ui.context import Context

FORMATS: Final = {
    "png": mark("Picture (PNG)"),
    "svg": mark("Drawing (SVG)"),
    "xlsx": mark("Workbook (Excel)"),
}


class Saving:
    """The button that saves what is in sight, and what it does.

    `charts` are those in sight by name, `figures` all that a workbook may hold by the name of their sheet,
    and `title` what the file is called.
    """

    def __init__(self, page: QWidget, context: "Context") -> None:
        self._page, self._context = page, context

    def button(self, ask: "Callable[[str], None]", formats: "Sequence[str]") -> Button:
        """A button with a menu of the formats; `ask(format)` follows a choice."""
        tr = self._context.messages.tr
        button = secondary(tr("Save"), "download")
        button.setObjectName("save")
        menu = QMenu(button)
        for name in formats:
            action = menu.addAction(tr(FORMATS[name]))
            action.setObjectName(f"save_{name}")
            action.triggered.connect(lambda _=False, one=name: ask(one))
        button.setMenu(menu)
        return button

    def ask_where(self, form: str, title: str) -> Path | None:
        """Ask for a place; the name begins with the client and what is saved."""
        tr = self._context.messages.tr
        current = self._context.workspace.clients.current
        client = "" if current is None else self._context.workspace.snapshot(current).name
        name = file_stem(without_bidi(" - ".join(part for part in (client, title) if part)))
        said = tr(FORMATS[form])
        path, _ = QFileDialog.getSaveFileName(
            self._page, said, str(Path.home() / f"{name}.{form}"), f"{without_bidi(said)} (*.{form})"
        )
        if not path:
            return None
        found = Path(path)
        return found if found.suffix else found.with_suffix(f".{form}")

    def save_chart(self, chart: "ChartView[Any]", path: Path) -> None:
        """Save a chart as its ending says, .svg or .png, and say so, or say why it cannot be."""
        vectors = path.suffix.lower() == ".svg"
        self._try(lambda: chart.export_svg(path) if vectors else chart.export_png(path), path)

    def save_workbook(self, figures: "Mapping[str, Figure]", path: Path, *, title: str) -> None:
        """Save figures as a workbook with a sheet for each."""
        from rawafid.reports.workbook import Sheet, write_workbook  # loads XlsxWriter

        sheets = [Sheet(name, figure) for name, figure in figures.items()]
        rtl = self._context.messages.direction == "rtl"
        self._try(lambda: write_workbook(path, sheets, rtl=rtl, title=title), path)

    def _try(self, save: "Callable[[], None]", path: Path) -> None:
        try:
            save()
        except UserError as error:
            self._context.notice(self._context.explain(error))
            return
        self._context.notice(self._context.messages.tr("Saved: {path}", path=str(path)))
