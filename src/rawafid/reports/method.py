"""How the advice comes about, told in a page to somebody who will never read the code."""

from typing import Final

from rawafid.errors import mark

METHOD: Final = (
    (
        mark("From answers to a business in numbers"),
        mark(
            "Every answer becomes a number or a range: who may buy, what an order brings, what an hour of"
            " work costs. What was not answered is not guessed but stays a range, the one that is usual in"
            " the sector and the country, and makes the ranges of the result wider."
        ),
    ),
    (
        mark("What each channel could bring"),
        mark(
            "For each channel a curve says what money or work obtains there. The first amounts bring most and"
            " each further one brings less, until everybody who can be reached has been. What it brings comes"
            " with a delay, lasts for a while and fades."
        ),
    ),
    (
        mark("Answers as evidence"),
        mark(
            "Rules say which answers speak for or against a channel and how strongly. Your own results count"
            " for more than what is usual elsewhere. A rule that forbids a channel never argues: the channel"
            " is left out, and the report says why."
        ),
    ),
    (
        mark("The best plan under your limits"),
        mark(
            "All splits of the money and the hours are searched for the one that brings most at your goal,"
            " between sales now and being known, and with your attitude to risk. It is proven how far the"
            " plan can be from the best one. Then the amounts are rounded to figures that people use."
        ),
    ),
    (
        mark("How to read the ranges"),
        mark(
            "Everything uncertain is drawn many times over, and the plan is worked out for each draw. Eight"
            " of ten results lie within the range that is shown, and the expected value is the mean of all."
            " These are estimates from experience and not promises: what you measure yourself makes the"
            " next advice better."
        ),
    ),
)
"""Headings with their paragraphs."""
