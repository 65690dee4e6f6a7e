"""Qt's own words (menus of text fields, standard buttons) from the program's one catalogue."""

from PySide6.QtCore import QObject, QTranslator

from rawafid.language.messages import Messages, mark

QT_WORDS = (
    mark("&Undo"),
    mark("&Redo"),
    mark("Cu&t"),
    mark("&Copy"),
    mark("&Paste"),
    mark("Delete"),
    mark("Select All"),
    mark("OK"),
    mark("&OK"),
    mark("Cancel"),
    mark("&Yes"),
    mark("&No"),
)
"""What Qt shows by itself in the widgets that the window uses."""


class Translator(QTranslator):
    """Answers Qt's look-ups from `messages`; a sentence that is not there keeps its English source."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages

    def translate(  # None is a null text, by which Qt knows that there is none
        self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._messages.translate(context, source, disambiguation or "", n)

    def isEmpty(self) -> bool:
        return False
