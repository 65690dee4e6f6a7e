"""Printing a report through the system's own dialog, each page at the resolution of the printer."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from rawafid.errors import UserError, mark

NOT_PRINTED: Final = mark(
    "The printer does not answer. Save a PDF and print that, or choose another printer."
)
FINEST: Final = 300.0
"""Dots an inch beyond which nobody sees a difference on paper."""


def new_printer(title: str) -> QPrinter:
    """A printer of the system for A4 pages without margins of its own: ours are in the pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def asked_for(printer: QPrinter, parent: QWidget) -> bool:
    """Whether the user goes on in the system's dialog, which sets the printer up."""
    return QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted


def inch_of(printer: QPrinter) -> float:
    """Pixels for each inch of paper."""
    return min(float(printer.resolution()), FINEST)


def print_pages(
    printer: QPrinter, pages: Sequence[bytes], *, stop: Callable[[], bool] = lambda: False
) -> int:
    """Print the pages (PNG) that the dialog asked for and say how many. Any thread may do so.

    One page at a time is in memory; once `stop` says so the rest is left out and the printer told to forget
    it all. Raises UserError where nothing answers.
    """
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    chosen = pages[first - 1 : last]
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(NOT_PRINTED)
    try:
        for place, page in enumerate(chosen):
            if stop():
                printer.abort()
                return place
            if place:
                printer.newPage()
            image = QImage.fromData(page)
            sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            size = image.size()
            scale = min(sheet.width() / size.width(), sheet.height() / size.height())
            wide, high = size.width() * scale, size.height() * scale
            painter.drawImage(QRectF((sheet.width() - wide) / 2, 0.0, wide, high), image)
    finally:
        painter.end()
    return len(chosen)
