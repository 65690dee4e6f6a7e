"""What the help says of each page: what it is for, and what can be done there."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from rawafid.errors import mark

ALL_KEYS: Final = "Ctrl+/"


class Topic(NamedTuple):
    """The help for a page: its `place`, what it is for, and what can be done there, a line each.

    `{keys}` in a line is filled with `ALL_KEYS`.
    """

    place: str
    about: str
    lines: tuple[str, ...]


TOPICS: Final = (
    Topic(
        "clients",
        mark("Every business you advise, with how far its answers are and what is best done next."),
        (
            mark(
                "Search by name, sector or country;"
                " the spelling of hamza and taa marbuta makes no difference."
            ),
            mark("Open a client to go on where you stopped. Ctrl+K does the same from any page."),
            mark("Duplicate a client as a template, rename it, put it in the archive, export it as a file."),
            mark("A deleted client stays in the trash for 30 days, and undo brings it back at once."),
        ),
    ),
    Topic(
        "questionnaire",
        mark("Short questions about the business. Every answer is saved at once and moves the advice."),
        (
            mark("Answer what you know. “I don't know” is an answer too: the usual range is taken then."),
            mark("The preview beside the questions shows how each answer moves the advice."),
            mark("Go to any section at the top, in any order, and change any answer later."),
            mark("Numbers may be rough: say by how much they may be off, and the ranges allow for it."),
        ),
    ),
    Topic(
        "recommendation",
        mark("How to split the money and the hours between channels, what it may bring, and why."),
        (
            mark("Every figure comes with a range: in eight of ten cases the truth lies within it."),
            mark("Each reason leads to the answer that it rests on."),
            mark("Fix, limit or exclude a channel, and see what that costs beside the free advice."),
            mark("See which answer would change the advice, and what is worth measuring first."),
        ),
    ),
    Topic(
        "comparison",
        mark("The advice as charts. The title of each says what it shows."),
        (
            mark("Awareness beside conversion for the four approaches, and how the effect grows by month."),
            mark("Move along a chart with the mouse or the arrow keys to read its figures."),
            mark("Every chart is a table too: press Ctrl+T."),
            mark("Export a chart as a picture, or its figures as a table."),
        ),
    ),
    Topic(
        "report",
        mark("The advice on paper: a page, a picture to share, or a full report with its sources."),
        (
            mark("Choose a report, its language and its sections; the pages beside them are the real ones."),
            mark("Put your name and logo on it, and the client's logo."),
            mark("Save it as a PDF, a picture or a workbook whose totals follow your changes, or print it."),
        ),
    ),
    Topic(
        "guide",
        mark("The four approaches and the words of the trade, explained plainly."),
        (
            mark("Upstream builds demand before it is there; downstream meets those who are about to buy."),
            mark("Inbound lets people come to you; outbound goes to them."),
            mark("Search the glossary for any word that you meet in the program."),
        ),
    ),
    Topic(
        "settings",
        mark("Language, look, dates and who you are. Every change shows at once."),
        (
            mark("The strip at the top shows how numbers and dates are written now."),
            mark("“Reset” puts a section back to what is usual; it shows only where something was changed."),
            mark("Your data lies in one folder, which you can copy to keep it safe."),
        ),
    ),
    Topic(
        "help",
        mark("Everything works without a network. F1 opens the help for the page at hand."),
        (
            mark("All keys at a glance: press {keys} on any page."),
            mark("“About” has the version, the folder of your data and a file for whoever helps you."),
            mark("“Licences” names the software that Rawafid is built with."),
        ),
    ),
)  # fmt: skip
TOPIC: Final[Mapping[str, Topic]] = {topic.place: topic for topic in TOPICS}
