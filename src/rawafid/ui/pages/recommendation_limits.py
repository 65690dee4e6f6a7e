"""Small windows of the recommendation: limits of the plan as a whole, and the plan told in plain words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rawafid.errors import UserError
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import primary, secondary
from rawafid.ui.widgets.number_edit import NumberEdit
from rawafid.workspace.mix import Mix

_MOST_CHANNELS: Final = 60
_FIELD: Final = 96.0
_WIDTH: Final = 460


class LimitsDialog(QDialog):
    """Asks for the number of channels and the shares, and saves them as one change. Empty means no limit."""

    def __init__(self, context: Context, mix: Mix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._mix = context, mix
        tr, options = context.messages.tr, mix.options
        self.setWindowTitle(tr("Limits of the plan"))
        self.setMinimumWidth(round(context.theme.px(_WIDTH)))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(TextLabel(tr("Limits of the plan"), role="question"))
        said = tr("What you leave empty is left to the advice. What a limit costs stands beside the mix.")
        column.addWidget(TextLabel(said, role="muted", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.count = self._number(tr("Channels at most"), options.max_channels, low=1, high=_MOST_CHANNELS)
        self._grid.addWidget(TextLabel(tr("Channels at most"), role="strong"), 0, 0)
        self._grid.addWidget(self.count, 0, 1)
        self.upstream = self._share(1, tr("Upstream, share of the effort"), options.upstream_share)
        self.inbound = self._share(2, tr("Inbound, share of the effort"), options.inbound_share)
        column.addLayout(self._grid)
        self.spend_all = QCheckBox(tr("Spend the whole budget, even where it brings little more"))
        self.spend_all.setChecked(options.spend_all)
        column.addWidget(self.spend_all)
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        save, cancel = primary(tr("Save and work it out")), secondary(tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self.save)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column.addSpacing(6)
        column.addLayout(_buttons(cancel, save))

    def _number(
        self, name: str, value: float | None, *, low: float, high: float, unit: str = ""
    ) -> NumberEdit:
        field = NumberEdit(self._context.messages, unit=unit, low=low, high=high, decimals=0)
        field.setFixedWidth(round(self._context.theme.px(_FIELD)))
        field.setAccessibleName(name)
        field.set_value(value)
        return field

    def _share(self, at: int, name: str, share: tuple[float, float] | None) -> tuple[NumberEdit, NumberEdit]:
        tr, sign = self._context.messages.tr, self._context.messages.formatter.percent_sign()
        ends = (None, None) if share is None else (100.0 * share[0], 100.0 * share[1])
        low, high = (
            self._number(f"{name}, {said}", end, low=0, high=100, unit=sign)
            for said, end in zip((tr("At least"), tr("At most")), ends, strict=True)
        )
        self._grid.addWidget(TextLabel(name, role="strong"), at, 0)
        self._grid.addWidget(low, at, 1)
        self._grid.addWidget(TextLabel(tr("to", note="between two numbers")), at, 2)
        self._grid.addWidget(high, at, 3)
        return low, high

    def save(self) -> None:
        """Save what is asked and close; what cannot be stays open and says why."""
        for field in (self.count, *self.upstream, *self.inbound):
            field.field.finished.emit()
            if field.problem:
                field.setFocus()
                return
        try:
            self._mix.shape(
                max_channels=None if self.count.value is None else round(self.count.value),
                upstream_share=_between(self.upstream), inbound_share=_between(self.inbound),
                spend_all=self.spend_all.isChecked(),
            )  # fmt: skip
        except UserError as error:
            self._problem.setText(self._context.explain(error))
            self._problem.show()
            return
        self.accept()


class LetterDialog(QDialog):
    """Shows a text to be copied."""

    def __init__(
        self, context: Context, title: str, said: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        tr = context.messages.tr
        self.setWindowTitle(title)
        self.resize(round(context.theme.px(600)), round(context.theme.px(560)))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(TextLabel(title, role="question"))
        column.addWidget(TextLabel(said, role="muted", wrap=True))
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.text.document().setDefaultTextOption(option)
        column.addWidget(self.text, 1)
        self._copied = TextLabel(role="good")
        copy, close = primary(tr("Copy the text"), "copy"), secondary(tr("Close"))
        copy.setDefault(True)
        copy.clicked.connect(self.copy)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = _buttons(close, copy)
        row.insertWidget(0, self._copied)
        column.addLayout(row)

    def copy(self) -> None:
        """Put the text, as it was edited, on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._copied.setText(self._context.messages.tr("Copied"))


class NameDialog(QDialog):
    """Asks for a version's name and does `intent` with it. A UserError of `intent` shows under the field."""

    def __init__(
        self, context: Context, name: str, intent: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._intent = context, intent
        tr = context.messages.tr
        self.setWindowTitle(tr("Name of the version"))
        self.setMinimumWidth(round(context.theme.px(400)))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name of the version"))
        self.field.selectAll()
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        save, cancel = primary(tr("Save")), secondary(tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self.save)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        column.addWidget(TextLabel(tr("Name of the version"), role="question"))
        said = tr("A version with a name is kept beside newer ones.")
        column.addWidget(TextLabel(said, role="muted", wrap=True))
        column.addWidget(self.field)
        column.addWidget(self._problem)
        column.addLayout(_buttons(cancel, save))

    def save(self) -> None:
        """Give the name and close."""
        try:
            self._intent(self.field.text())
        except UserError as error:
            self._problem.setText(self._context.explain(error))
            self._problem.show()
            return
        self.accept()


def _between(ends: tuple[NumberEdit, NumberEdit]) -> tuple[float, float] | None:
    low, high = (end.value for end in ends)
    if low is None and high is None:
        return None
    return (low or 0.0) / 100.0, (100.0 if high is None else high) / 100.0


def _buttons(quiet: QWidget, loud: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(quiet)
    row.addWidget(loud)
    return row
