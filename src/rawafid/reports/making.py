"""From a client to the bytes of a report's files: what the command line and the window both ask for."""

from dataclasses import dataclass, replace

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import Advisor
from rawafid.advisor.curve_reading import ChannelCurve
from rawafid.advisor.trade_off import TradeOff
from rawafid.knowledge.answer_file import ClientFile
from rawafid.language.dates import DateWriter
from rawafid.language.messages import Messages
from rawafid.reports.document import SECTIONS, Document, Wishes
from rawafid.reports.telling import report


@dataclass(frozen=True, slots=True)
class Readings:
    """What the charts of a full report need beside the advice on the same client; a second's work."""

    client: ClientFile
    curves: tuple[ChannelCurve, ...]
    trade_off: TradeOff | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One report to make: of which advice, in which words, with which wishes. Frozen, so fit for a worker."""

    advice: Advice
    messages: Messages
    wishes: Wishes
    dates: DateWriter
    name: str = ""
    readings: Readings | None = None


def readings(advisor: Advisor, advice: Advice) -> Readings:
    """What the charts need; whoever makes several reports of one advice asks for it once."""
    client = advice.client_file
    if not advice.mix:
        return Readings(client, (), None)
    return Readings(client, advisor.curves(client), advisor.trade_off(client))


def order(
    advisor: Advisor, advice: Advice, messages: Messages, *, wishes: Wishes, dates: DateWriter | None = None,
    name: str = "", known: Readings | None = None,
) -> Order:  # fmt: skip
    """The order for one advice; where the report shows charts, what they need is asked of the advisor.

    `known` is taken instead where it is of the same client.
    """
    found = known if known is not None and known.client == advice.client_file else None
    if found is None and wishes.template == "full" and "charts" in wishes.sections:
        found = readings(advisor, advice)
    return Order(
        advice=advice, messages=messages, wishes=wishes, name=name, readings=found,
        dates=dates or DateWriter(messages.language, messages.formatter.digits),
    )  # fmt: skip


def document(advisor: Advisor, asked: Order) -> Document:
    """What the report says."""
    found = asked.readings
    return report(
        asked.advice, asked.messages, knowledge=advisor.knowledge, wishes=asked.wishes,
        curves=() if found is None else found.curves, trade_off=None if found is None else found.trade_off,
        dates=asked.dates, name=asked.name,
    )  # fmt: skip


def pdf(advisor: Advisor, asked: Order) -> bytes:
    """The report as PDF/UA-1. Raises UserError where a logo cannot be drawn."""
    from rawafid.reports import typeset

    return typeset.pdf(document(advisor, asked))


def png(advisor: Advisor, asked: Order) -> bytes:
    """The report's first page as a picture; of the infographic all of it."""
    from rawafid.reports import typeset

    return typeset.picture(document(advisor, asked))


def pages(advisor: Advisor, asked: Order, *, pixels_per_inch: float) -> list[bytes]:
    """Every page as a PNG picture."""
    from rawafid.reports import typeset

    return typeset.pages(document(advisor, asked), pixels_per_inch=pixels_per_inch)


def xlsx(advisor: Advisor, asked: Order) -> bytes:
    """The workbook: always the whole advice, whatever the template."""
    from rawafid.reports.plan_workbook import plan_workbook

    wishes = replace(asked.wishes, template="full", sections=frozenset(SECTIONS))
    whole = document(advisor, replace(asked, wishes=wishes))
    return plan_workbook(
        asked.advice, asked.messages, knowledge=advisor.knowledge, document=whole, dates=asked.dates
    )
