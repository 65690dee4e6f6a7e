"""The white sheet that everything on a page stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.icon_label import IconLabel

PADDING = (18, 16, 18, 16)


class Card(QFrame):
    """A bordered sheet with an optional title line; what it holds goes into `body`.

    The title line has room for a subtitle beside the title and for widgets at the end of reading.
    """

    def __init__(
        self, title: str = "", *, subtitle: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        """With `wrap` a long title goes on in another line, as a narrow card needs it."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._sheet = QVBoxLayout(self)
        self._sheet.setContentsMargins(*PADDING)
        self._sheet.setSpacing(8)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self.title = TextLabel(title, role="section", wrap=wrap)
        self.subtitle = TextLabel(subtitle, role="small")
        self._line.addWidget(self.title, 1 if wrap else 0)
        self._line.addWidget(self.subtitle)
        if not wrap:
            self._line.addStretch(1)
        self._sheet.addLayout(self._line)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._sheet.addLayout(self.body, 1)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Name the card; without a title it has no title line unless something stands in it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.title.setVisible(bool(title))
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add_to_title(self, widget: QWidget) -> None:
        """Put a widget at the end of the title line."""
        self._line.addWidget(widget)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put something under what the card holds."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)


class Tip(QFrame):
    """A tinted note of kind "soft", "info", "good", "warn" or "bad"; with `rich` its text is HTML of ours."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "soft",
        icon: str = "",
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("tip", kind)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 11, 14, 8)
        line.setSpacing(10)
        token = {"soft": "primary", "info": "upstream_chip"}.get(kind, kind)
        if icon:
            self.icon: IconLabel | None = IconLabel(icon, token=token)
            line.addWidget(self.icon)
            line.setAlignment(self.icon, Qt.AlignmentFlag.AlignTop)
        else:
            self.icon = None
        self.label = TextLabel(text, wrap=True, rich=rich)
        line.addWidget(self.label, 1)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.label.setText(text)

    def set_kind(self, kind: str) -> None:
        """Tint the note as another kind."""
        self.setProperty("tip", kind)
        self.style().unpolish(self)
        self.style().polish(self)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between parts of a card."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
