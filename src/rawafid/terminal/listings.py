"""The catalogue and the questionnaire as pages of text."""

from collections.abc import Sequence
from typing import Final

from rawafid.knowledge.catalogue import Catalogue, Channel, quantities_of
from rawafid.knowledge.questionnaire import Question, Questionnaire
from rawafid.knowledge.sources import Quantity
from rawafid.language.messages import Messages, mark
from rawafid.language.numbers import isolated
from rawafid.terminal.layout import Column, Page, padded, width_of

STAR: Final = "★"
_LISTED: Final = 12
_SCALE: Final = 10

FIELD_TEXTS: Final = {
    "upstream": mark("place between downstream and upstream"),
    "inbound": mark("place between outbound and inbound"),
    "aware_mult": mark("effect on people who remember you"),
    "action_mult": mark("effect on purchases"),
    "price": mark("price of one unit"),
    "reach_per_unit": mark("people reached by one unit"),
    "aware_share": mark("share of these who remember you"),
    "response_per_unit": mark("responses to one unit"),
    "action_rate": mark("share of responses that buy, compared with the sector"),
    "incremental_share": mark("share of purchases that would not come anyway"),
    "ceiling": mark("the most that it can reach"),
    "hill_slope": mark("how late the effect sets in"),
    "frequency_at_half_reach": mark("times seen at half of the reach"),
    "targeting": mark("share of the reached who could buy"),
    "small_advertiser_mult": mark("effect for a small advertiser"),
    "variable_cost": mark("share of each sale given away"),
    "setup_once_usd": mark("cost of setting up"),
    "min_cash_usd_month": mark("least money that works"),
    "min_hours_month": mark("least hours that work"),
    "hours_fixed_month": mark("hours whatever is spent"),
    "hours_per_1000_usd": mark("further hours by money spent"),
    "half_hours": mark("hours for half of its effect"),
    "hours_per_event": mark("hours for one time"),
    "lag_weeks": mark("weeks before anything shows"),
    "half_life_weeks": mark("weeks until half of the effect is gone"),
    "theta_weekly": mark("share of the response that stays from week to week"),
}
"""What each number of a channel is."""


def questions_page(questionnaire: Questionnaire, messages: Messages, *, width: int = 96) -> str:
    """Every question by section: what is asked, help, and what is accepted in an answer file."""
    out = Page(messages, width)
    tr = messages.tr
    out.paragraph(tr("{star} marks the questions of the quick way.", star=STAR))
    for section in questionnaire.sections:
        out.heading(messages.prose("sections", section))
        for question in questionnaire.questions.values():
            if question.section != section:
                continue
            bullet = STAR if question.quick else "•"
            out.item(f"{messages.prose('questions', question.id)}  [{isolated(question.id)}]", bullet=bullet)
            out.paragraph(messages.prose("questions", f"{question.id}.help"), indent=2)
            out.paragraph(tr("Accepted: {accepted}", accepted=_accepted(question, messages)), indent=2)
    return out.text()


def _accepted(question: Question, messages: Messages) -> str:
    if question.options:
        shown = [_option(question, option, messages) for option in question.options[:_LISTED]]
        said = messages.listed(shown)
        more = len(question.options) - len(shown)
        if more:
            said = f"{said} {messages.tr('and {n} more', n=more)}"
    else:
        number = messages.formatter.exact
        unit = messages.prose("units", question.unit) if question.unit else ""
        said = messages.tr(
            "a number from {low} to {high} ({unit})",
            low=number(question.low or 0.0),
            high=number(question.high or 0.0),
            unit=unit,
        )
        if question.keys:
            said = messages.tr("for each of them, {number}", number=said)
    return f"{said} · n/a" if question.may_not_apply else said


def _option(question: Question, option: str | int, messages: Messages) -> str:
    key = f"{question.id}.{option}"
    if not messages.has_prose("questions", key):
        return str(option)
    return f"{option} ({messages.prose('questions', key)})"


def channels_page(catalogue: Catalogue, messages: Messages, *, width: int = 96) -> str:
    """The catalogue, a line for each channel."""
    out = Page(messages, width)
    tr = messages.tr
    columns = [
        Column("id"),
        Column(tr("Channel"), flexible=True),
        Column(tr("Approach"), flexible=True),
        Column(tr("Needs money"), "end"),
        Column(tr("Least money a month"), "end"),
    ]
    rows = [
        [
            channel.id,
            messages.prose("channels", channel.id),
            " · ".join(messages.prose("approaches", one) for one in _approaches(channel)),
            tr("yes") if channel.needs_cash else tr("no"),
            _dollars(channel.min_cash_usd_month.mid, messages) if channel.min_cash_usd_month.mid > 0 else "—",
        ]
        for channel in catalogue.channels.values()
    ]
    out.table(columns, rows)
    out.blank()
    out.paragraph(
        tr("{command} shows one of them with its numbers and sources.", command="rawafid channels ID")
    )
    return out.text()


def channel_page(channel: Channel, catalogue: Catalogue, messages: Messages, *, width: int = 96) -> str:
    """One channel: first what a shop owner asks, then every number with its source."""
    out = Page(messages, width)
    tr, prose = messages.tr, messages.prose
    out.title(f"{prose('channels', channel.id)}  [{isolated(channel.id)}]")
    out.paragraph(prose("channels", f"{channel.id}.about"))
    out.blank()
    _axis(out, messages, ("downstream", "upstream"), channel.upstream.mid)
    _axis(out, messages, ("outbound", "inbound"), channel.inbound.mid)
    out.heading(tr("What it asks of you"))
    out.pairs(_demands(channel, messages))
    for part, title in (
        ("benefits", tr("What it is good for")),
        ("challenges", tr("What is hard about it")),
        ("start", tr("How to start")),
    ):
        out.heading(title)
        for place, line in enumerate(prose("channels", f"{channel.id}.{part}").split("\n"), start=1):
            bullet = f"{messages.formatter.integer(place)}." if part == "start" else "•"
            out.item(line, bullet=bullet)
    if channel.legal:
        out.heading(tr("Check the law"))
        for note in channel.legal:
            out.item(prose("legal", note))
    _numbers(out, channel, catalogue, messages)
    return out.text()


def _approaches(channel: Channel) -> tuple[str, str]:
    return (
        "upstream" if channel.upstream.mid >= 0.5 else "downstream",
        "inbound" if channel.inbound.mid >= 0.5 else "outbound",
    )


def _axis(out: Page, messages: Messages, ends: tuple[str, str], place: float) -> None:
    low, high = (messages.prose("approaches", end) for end in ends)
    widest = max(width_of(messages.prose("approaches", end)) for end in ("downstream", "outbound"))
    at = round(_SCALE * place)
    out.line(f"{padded(low, widest)}  {'─' * at}●{'─' * (_SCALE - at)}  {high}")


def _dollars(value: float, messages: Messages) -> str:
    return messages.formatter.money(value, messages.prose("currencies", "USD.symbol"))


def _demands(channel: Channel, messages: Messages) -> list[tuple[str, str]]:
    tr = messages.tr
    money = (
        tr(
            "at least {amount} a month at American prices",
            amount=_dollars(channel.min_cash_usd_month.mid, messages),
        )
        if channel.min_cash_usd_month.mid > 0
        else tr("none needed")
    )
    said = [(tr("Money"), money)]
    if channel.setup_once_usd.mid > 0:
        said.append((tr("To set up, once"), _dollars(channel.setup_once_usd.mid, messages)))
    hours = messages.formatter.range(channel.min_hours_month.low, channel.min_hours_month.high)
    said.append((tr("Hours a month, at least"), hours))
    weeks = messages.formatter.range(channel.lag_weeks.low, channel.lag_weeks.high)
    said.append((tr("Weeks before it shows"), weeks))
    for title, assets in (
        (tr("Needs"), channel.requires),
        (tr("Needs one of"), channel.asset_any),
        (tr("Can be made"), channel.builds),
    ):
        if assets:
            names = messages.listed(messages.prose("questions", f"assets.{asset}") for asset in assets)
            said.append((title, names))
    if channel.only_sectors:
        said.append(
            (tr("Only for"), messages.listed(messages.prose("sectors", one) for one in channel.only_sectors))
        )
    for metric, title in (
        (channel.awareness_metric, tr("Judged early by")),
        (channel.conversion_metric, tr("Judged in the end by")),
    ):
        said.append((title, messages.prose("metrics", metric)))
    return said


def _numbers(out: Page, channel: Channel, catalogue: Catalogue, messages: Messages) -> None:
    tr = messages.tr
    out.heading(tr("Its numbers and where they come from"))
    cited: list[str] = []
    rows = []
    for field, quantity in channel.quantities.items():
        # The unit stands with the name: a column of its own would leave no room for either.
        bare = quantity.unit in ("share", "axis", "factor", "slope")
        unit = "" if bare else f" ({messages.prose('units', quantity.unit)})"
        marks = _marks(quantity, cited, messages)
        rows.append([_field(field, messages) + unit, _range(quantity, messages), marks])
    columns = [
        Column(tr("Number"), flexible=True),
        Column(tr("low, usual, high"), "end"),
        Column(tr("Source")),
    ]
    out.table(columns, rows)
    out.blank()
    out.paragraph(
        tr(
            "“{prior}”: nobody has measured it; a guess from experience, so its range is wide.",
            prior=_prior(messages),
        )
    )
    for place, id in enumerate(cited, start=1):
        source = catalogue.sources[id]
        known = [source.title, source.year, source.url]
        out.item(
            " · ".join(isolated(one) for one in known if one), bullet=f"[{messages.formatter.integer(place)}]"
        )


def _prior(messages: Messages) -> str:
    return messages.tr("experience")


def _marks(quantity: Quantity, cited: list[str], messages: Messages) -> str:
    if quantity.is_prior:
        return _prior(messages)
    for source in quantity.source:
        if source not in cited:
            cited.append(source)
    return " ".join(f"[{messages.formatter.integer(cited.index(source) + 1)}]" for source in quantity.source)


def _field(field: str, messages: Messages) -> str:
    objective, _, name = field.removeprefix("objectives.").rpartition(".")
    said = messages.tr(FIELD_TEXTS[name or field])
    if not objective:
        return said
    aim = messages.tr("to be known") if objective == "brand" else messages.tr("to sell")
    return f"{said}, {aim}" if messages.language != "ar" else f"{said}، {aim}"


def _range(quantity: Quantity, messages: Messages) -> str:
    number = messages.formatter.number
    ends = (quantity.low, quantity.mid, quantity.high)
    return " · ".join(
        isolated(_small(value, messages) if abs(value) < 0.1 else number(value)) for value in ends
    )


def _small(value: float, messages: Messages) -> str:
    """Two significant digits, which the usual two decimals would round away."""
    return messages.formatter.exact(float(f"{value:.2g}"))


def channel_plain(channel: Channel, catalogue: Catalogue) -> dict[str, object]:
    """A channel as `rawafid channels --json` writes it. Money is US dollars, places are 0–1."""
    return {
        "id": channel.id,
        "upstream": channel.upstream.mid,
        "inbound": channel.inbound.mid,
        "needs_cash": channel.needs_cash,
        "requires": list(channel.requires),
        "requires_any": list(channel.asset_any),
        "builds": list(channel.builds),
        "needs_customers": channel.needs_customers,
        "only_sectors": list(channel.only_sectors),
        "objectives": [
            {"id": objective.id, "upstream": objective.upstream.mid} for objective in channel.objectives
        ],
        "journey_stages": list(channel.journey_stages),
        "basis": channel.basis,
        "unit": channel.unit,
        "buyer": channel.buyer,
        "in_split": channel.split,
        "pool": channel.pool,
        "legal": list(channel.legal),
        "awareness_metric": channel.awareness_metric,
        "conversion_metric": channel.conversion_metric,
        "numbers": {field: _quantity(one) for field, one in quantities_of(channel).items()},
        "sources": [_source(id, catalogue) for id in channel.sources],
    }


def _quantity(quantity: Quantity) -> dict[str, object]:
    return {
        "low": quantity.low,
        "mid": quantity.mid,
        "high": quantity.high,
        "unit": quantity.unit,
        "source": list(quantity.source),
        "confidence": quantity.confidence,
    }


def _source(id: str, catalogue: Catalogue) -> dict[str, object]:
    source = catalogue.sources[id]
    return {
        "id": id,
        "title": source.title,
        "url": source.url,
        "year": source.year,
        "basis": source.basis,
        "confidence": source.confidence,
    }


def samples_lines(samples: Sequence[tuple[str, str, str]], messages: Messages) -> str:
    """A line for each sample client: its id first, then its name and its sector."""
    widest = max(width_of(id) for id, _, _ in samples)
    return "".join(
        f"{padded(id, widest)}  {isolated(name)} · {isolated(messages.prose('sectors', sector))}\n"
        for id, name, sector in samples
    )
