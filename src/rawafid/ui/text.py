"""Text in labels and fields, in the order and at the edge its readers expect.

Qt takes the direction of a label from its first letter, so that “Google Ads هي…” becomes a paragraph from
left to right at the left edge. Here the direction is the window's.
"""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from rawafid.language.numbers import LRI, PDI, RLI

RLM: Final = "\u200f"
LRM: Final = "\u200e"

_RTL: Final = Qt.LayoutDirection.RightToLeft


def is_rtl(widget: QWidget) -> bool:
    """Whether the widget is read from right to left."""
    return widget.layoutDirection() == _RTL


def directed(text: str, direction: Qt.LayoutDirection) -> str:
    """`text`, plain or HTML, that Qt lays out as a paragraph of `direction` whatever it starts with."""
    if not text:
        return text
    if text.startswith("<"):
        return f'<div dir="{"rtl" if direction == _RTL else "ltr"}">{text}</div>'
    return (RLM if direction == _RTL else LRM) + text


def embedded(text: str, direction: Qt.LayoutDirection) -> str:
    """`text` laid out in `direction` inside a control that runs the other way."""
    return f"{RLI if direction == _RTL else LRI}{text}{PDI}"


def left_to_right(text: str) -> str:
    """Keys, a path or a name of software, whose order a sentence from right to left must leave alone."""
    return f"{LRI}{text}{PDI}"


def rtl_text(label: QLabel) -> None:
    """Give the text of a plain QLabel the direction of its window. `TextLabel` keeps it by itself."""
    text = label.text().lstrip(RLM + LRM)
    label.setText(directed(text, label.layoutDirection()))


def align_number(field: QLineEdit) -> None:
    """Keep digits, sign and percent of a field in their order, at the edge where the window's text starts.

    Without this a number jumps to the left edge of an Arabic form and −25 may show as 25−.
    """
    parent = field.parentWidget()
    rtl = is_rtl(parent) if parent else field.layoutDirection() == _RTL
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def align_text(field: QLineEdit) -> None:
    """Keep a field's text at the edge where the window's reading starts, also while it is empty.

    Qt puts the cursor of an empty field where the keyboard's own language would have it.
    """
    edge = Qt.AlignmentFlag.AlignRight if is_rtl(field) else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def fit_height(dialog: QWidget, width: int) -> None:
    """Make a dialog `width` wide and as high as its words need at that width, which Qt guesses too high."""
    layout = dialog.layout()
    if layout is not None:
        dialog.setFixedWidth(width)
        dialog.resize(width, layout.totalHeightForWidth(width))


def leading(vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> Qt.AlignmentFlag:
    """The alignment of table items and labels at the edge where reading starts; never `AlignRight`."""
    return Qt.AlignmentFlag.AlignLeading | vertical


def trailing(vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> Qt.AlignmentFlag:
    """The alignment at the edge where reading ends."""
    return Qt.AlignmentFlag.AlignTrailing | vertical


class TextLabel(QLabel):
    """A label whose text runs in the direction of the window, in one of the sizes of the design.

    `role` is caption, small, body, section, question, title, kpi, strong or muted (resources/style). A text
    that wraps has the generous lines that Arabic needs. `text()` of Qt holds what is laid out; `said` is
    what was set. With `rich` the text is HTML made by us; otherwise every sign in it is shown as it is.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        wrap: bool = False,
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._rich = rich
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.RichText if rich or wrap else Qt.TextFormat.PlainText)
        self.setAlignment(leading(Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter))
        self.setText(text)

    @property
    def said(self) -> str:
        """The text as it was set, without marks of direction."""
        return self._said

    def setText(self, text: str) -> None:
        """Show `text` in the direction of the window."""
        self._said = text
        self._lay_out()

    def set_role(self, role: str) -> None:
        """Show the label in another size or colour of the design."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def _lay_out(self) -> None:
        direction = self.layoutDirection()
        if self.textFormat() == Qt.TextFormat.PlainText:
            super().setText(directed(self._said, direction))
            return
        from html import escape  # the first window need not wait for it

        body = self._said if self._rich else escape(self._said, quote=False).replace("\n", "<br>")
        side = "rtl" if direction == _RTL else "ltr"
        height = "line-height:125%" if self.wordWrap() else ""
        super().setText(f'<p dir="{side}" style="margin:0;{height}">{body}</p>' if self._said else "")
