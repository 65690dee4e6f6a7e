"""A link as wide as its place whose text wraps, for questions, which are long."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from rawafid.ui import theme
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.painted import REPAINTING

_LEAST_TARGET = 32.0


class LinkRow(QPushButton):
    """A text that leads somewhere, with a `mark` before it and a short `remark` at the end of its first line.

    The remark is the accessible description. `role` is that of the text (see TextLabel).
    """

    def __init__(
        self, text: str, remark: str = "", *, mark: QWidget | None = None, role: str = "small",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(8)
        if mark is not None:
            row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(text, role=role, wrap=True), 1)
        if remark:
            row.addWidget(TextLabel(remark, role="caption"), alignment=Qt.AlignmentFlag.AlignTop)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        width = max(self.width(), 200)
        tall = max(layout.heightForWidth(width), layout.minimumSize().height())
        return QSize(width, max(tall, round(theme.applied().px(_LEAST_TARGET))))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTING:
            self.updateGeometry()
