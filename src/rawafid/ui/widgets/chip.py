"""A short word on a coloured ground: an approach, a confidence, a state."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rawafid.ui import theme


class Chip(QLabel):
    """A word in a chip. `kind` is an approach, "good", "warn", "bad", "soft" or "neutral".

    `minimum` is the least width in pixels of the design, so that the chips of one column are alike.
    """

    def __init__(
        self, text: str = "", kind: str = "neutral", *, minimum: float = 0.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._minimum = minimum
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    @property
    def kind(self) -> str:
        """What colours the chip."""
        return str(self.property("chip"))

    def set_kind(self, kind: str) -> None:
        """Colour the chip as another kind."""
        if self.kind == kind:
            return
        self.setProperty("chip", kind)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else Qt does it before it is shown
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    def show_as(self, text: str, kind: str) -> None:
        """Show another word of another kind."""
        self.setText(text)
        self.set_kind(kind)

    def sizeHint(self) -> QSize:
        look = theme.applied()
        width = max(super().sizeHint().width(), round(look.px(self._minimum)))
        return QSize(width, round(look.px(21)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
