"""What the clients page asks before it does something: a name, what to copy, whether it is meant."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from rawafid.errors import UserError
from rawafid.language.numbers import without_bidi
from rawafid.ui.context import Context
from rawafid.ui.text import TextLabel
from rawafid.ui.widgets.buttons import Button, primary, secondary
from rawafid.workspace.clients import Copy

_WIDTH = 440


class _Asking(QDialog):
    """A title, what is asked, and two buttons; a UserError of what is done shows above them."""

    def __init__(
        self, context: Context, *, title: str, accept: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(without_bidi(title))
        self.setMinimumWidth(_WIDTH)
        self._accept = accept
        self._problem = TextLabel(role="error", wrap=True)
        self._problem.hide()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(22, 18, 22, 18)
        self._body.setSpacing(8)
        self._body.addWidget(TextLabel(title, role="question", wrap=True))

    def _end(self) -> None:
        """Put the buttons below what is asked; the keyboard comes to them last."""
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._say)
        cancel = secondary(self._context.messages.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        self._body.addWidget(self._problem)
        self._body.addSpacing(8)
        self._body.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the texts need at this width, which Qt does not find for texts that wrap."""
        self.resize(self.width(), self._body.totalHeightForWidth(self.width()))

    def _field(self, name: str, text: str) -> QLineEdit:
        label, field = TextLabel(name, role="strong"), QLineEdit(text)
        field.setAccessibleName(name)
        label.setBuddy(field)
        self._body.addWidget(label)
        self._body.addWidget(field)
        return field

    def _do(self) -> None:
        raise NotImplementedError

    def _say(self) -> None:
        try:
            self._do()
        except UserError as error:
            self._problem.setText(self._context.explain(error))
            self._problem.show()
            self._fit()
            self._refused()
            return
        self.accept()

    def _refused(self) -> None:
        """Put the keyboard where the mistake can be mended."""


class NameDialog(_Asking):
    """Asks for a client's name and does `intent` with it; with `city` for both, the city may stay empty."""

    def __init__(
        self, context: Context, intent: Callable[..., object], *, title: str, accept: str,
        name: str = "", city: str | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, title=title, accept=primary(accept), parent=parent)
        tr = context.messages.tr
        self._intent = intent
        self.field = self._field(tr("Name of the business"), name)
        self.field.selectAll()
        self.city: QLineEdit | None = None
        if city is not None:
            self.city = self._field(tr("City (optional)"), city)
        self._end()

    def _do(self) -> None:
        if self.city is None:
            self._intent(self.field.text())
        else:
            self._intent(self.field.text(), self.city.text())

    def _refused(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class CopyDialog(_Asking):
    """Asks what a copy of a client is called and holds, and does `intent` with both."""

    def __init__(
        self, context: Context, intent: Callable[[str, Copy], object], *, name: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        tr = context.messages.tr
        super().__init__(
            context, title=tr("Duplicate “{client}”", client=name), accept=primary(tr("Duplicate")),
            parent=parent,
        )  # fmt: skip
        self._intent = intent
        self._suggested = without_bidi(tr("{client} (copy)", client=name))
        self._choices: dict[Copy, QRadioButton] = {}
        for what, title, said in (
            (
                "template", tr("As a template"),
                tr("The answers alone, for a similar business: without amounts and figures of its own,"
                   " without notes and advice."),
            ),
            (
                "everything", tr("With everything"),
                tr("All answers, figures and notes, and every advice that was kept."),
            ),
        ):  # fmt: skip
            choice = QRadioButton(title)
            choice.setAccessibleDescription(said)
            self._body.addWidget(choice)
            self._body.addWidget(TextLabel(said, role="small", wrap=True))
            self._choices["template" if what == "template" else "everything"] = choice
        self._choices["template"].setChecked(True)
        self._body.addSpacing(4)
        self.field = self._field(tr("Name of the business"), "")
        self._choices["everything"].toggled.connect(self._suggest)
        self._end()
        self.field.setFocus()

    def choose(self, what: Copy) -> None:
        """Tick what the copy holds."""
        self._choices[what].setChecked(True)

    def _suggest(self, everything: bool) -> None:
        """A copy of everything is most likely of the same business, a template is of another one."""
        if everything and not self.field.text():
            self.field.setText(self._suggested)
            self.field.selectAll()
        elif not everything and self.field.text() == self._suggested:
            self.field.clear()

    def _do(self) -> None:
        what: Copy = "template" if self._choices["template"].isChecked() else "everything"
        self._intent(self.field.text(), what)

    def _refused(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class ConfirmDialog(_Asking):
    """Asks whether something is meant that cannot be undone, and does it."""

    def __init__(
        self, context: Context, intent: Callable[[], object], *, title: str, said: str, accept: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, title=title, accept=Button(accept, look="danger"), parent=parent)
        self._intent = intent
        self._body.addWidget(TextLabel(said, wrap=True))
        self._end()
        # Return must not delete for good what was only looked at.
        self._accept.setDefault(False)
        self._accept.setAutoDefault(False)

    def _do(self) -> None:
        self._intent()
