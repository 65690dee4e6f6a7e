"""The keys of the window and of its pages, for the help and for the sheet that shows them."""

from typing import Final, NamedTuple

from rawafid.errors import mark


class Keys(NamedTuple):
    """Some keys and what they do; several ways to do it are separated by a bar."""

    keys: str
    does: str


class Group(NamedTuple):
    """Keys that belong together."""

    title: str
    keys: tuple[Keys, ...]


GROUPS: Final = (
    Group(
        mark("Everywhere"),
        (
            Keys("Alt+1 … Alt+9", mark("Go to a page, in the order of the side panel")),
            Keys("Ctrl+K", mark("Choose another client")),
            Keys("Ctrl+N", mark("New client")),
            Keys("Ctrl+F", mark("Search on the page")),
            Keys("Ctrl+Z", mark("Undo")),
            Keys("Ctrl+Y", mark("Redo")),
            Keys("Ctrl+Q", mark("Close the window; everything is kept")),
        ),
    ),
    Group(
        mark("Moving about"),
        (
            Keys("F6", mark("To the next part of the window: page, side panel, foot")),
            Keys("Shift+F6", mark("To the part before")),
            Keys("Tab", mark("To the next control")),
            Keys("Esc", mark("Close what has opened over the page")),
        ),
    ),
    Group(
        mark("Questionnaire"),
        (
            Keys("1 … 9", mark("Choose an option of a question")),
            Keys("0", mark("Don't know")),
            Keys("Alt+← | Alt+→", mark("Next or previous question, the way you read")),
            Keys("Ctrl+Enter", mark("To the next section")),
            Keys("F9", mark("Open and close the live preview in a narrow window")),
            Keys("F11 | Ctrl+I", mark("Interview mode, in large type; Esc leaves it")),
        ),
    ),
    Group(
        mark("Charts"),
        (
            Keys("Ctrl+T", mark("Show the chart as a table")),
            Keys("← | →", mark("Move along the marks of a chart")),
        ),
    ),
    Group(
        mark("Size of type and help"),
        (
            Keys("Ctrl+=", mark("Larger type")),
            Keys("Ctrl+-", mark("Smaller type")),
            Keys("Ctrl+0", mark("Usual size of type")),
            Keys("F1", mark("Help for the page at hand")),
            Keys("Ctrl+/", mark("Show these keys")),
        ),
    ),
)
