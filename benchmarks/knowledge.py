"""What the advice works with beside what sources report: prices, rates, costs, and the totals of whole plans.

    python3 dev.py bench knowledge [--json]

For every sector, every price level of a country and every channel, from the same market that the advice is
made on, at a spend so small that nothing saturates and with the usual minimum of pressure met. Beside it the
range of resources/knowledge/benchmarks.toml: the sector's own, else the channel's; the country's own, else
moved by its price level. Then the sample clients and the reference businesses as they are advised. What lies
outside and is not among the known differences of that file makes the exit code 1; docs/decisions/022 says why
the known ones differ. Run this file itself with --all to see every line.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Final

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the reference businesses are the tests' own

from rawafid.advisor.advice import Advice
from rawafid.advisor.advising import CURVE_DRAWS, Advisor
from rawafid.advisor.curves import COMMISSION
from rawafid.advisor.draws import Draws
from rawafid.advisor.evidence import Weighed, weigh
from rawafid.advisor.response import Deck, Market, market_for
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from rawafid.knowledge.answers import frozen
from rawafid.knowledge.benchmarks import Allowed, Benchmarks, level_of, load_benchmarks
from rawafid.knowledge.catalogue import Channel, Country
from rawafid.knowledge.library import Knowledge, load_knowledge
from rawafid.knowledge.samples import SAMPLES, load_sample
from tests.advisor.reference_businesses import PANEL

START: Final = "2026-12"
MEASURES: Final = ("cpm", "cpc", "ctr", "lead_rate", "conversion_rate", "cost_per_lead", "cost_per_order")
PLAN_MEASURES: Final = ("cost_per_order", "return_on_spend", "reach_share")
OFFLINE: Final = frozenset({"media"})
"""Price level of media that reach people who are not online."""


@dataclass(frozen=True, slots=True)
class Row:
    """One implied figure; `low`, `high` and `figure` are None where nothing is reported."""

    metric: str
    channel: str
    sector: str
    countries: tuple[str, ...]
    implied: float
    low: float | None
    high: float | None
    figure: str | None
    verdict: str  # inside, below, above, not_comparable
    beyond: float
    known: str | None


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One total of an advised plan, in US dollars."""

    client: str
    metric: str
    implied: float
    low: float | None
    high: float | None
    verdict: str
    beyond: float
    known: str | None


def price_levels(catalogue_countries: Mapping[str, Country]) -> list[tuple[Country, ...]]:
    """Countries of one price level of social media, search and other media together, by first id."""
    groups: dict[tuple[float, float, float], list[Country]] = {}
    for country in catalogue_countries.values():
        key = (country.social_level.mid, country.search_level.mid, country.media_level.mid)
        groups.setdefault(key, []).append(country)
    return [tuple(group) for group in groups.values()]


def typical(
    sector: str, country: Country, knowledge: Knowledge, deck: Deck
) -> tuple[Situation, Weighed, Market]:
    """A usual business of the trade in a large city: the usual order at the usual price, all else open.

    It starts from no customers, so that what an own account adds to other channels is not counted as its own.
    """
    catalogue = knowledge.catalogue
    answers = frozen(
        (
            ("sector", sector),
            ("country", country.id),
            ("market_scope", "city"),
            ("currency", "USD"),
            ("order_value", catalogue.sectors[sector].order_value_usd(country.region).mid),
            ("monthly_budget", catalogue.model["budget_when_unknown_usd"].mid * country.media_level.mid),
            ("monthly_customers", 0),
        )
    )
    situation = understand(answers, catalogue, deck.draws)
    weighed = weigh(answers, situation, knowledge.rulebook, deck)
    return situation, weighed, market_for(situation, weighed.evidence, deck)


def implied_by(situation: Situation, market: Market, deck: Deck, channel: Channel) -> dict[str, float]:
    """What the market says of a channel, as its platform would report it: all orders, caused or not.

    A channel that is bought for brand or for sales counts as bought for sales, as it is where leads and
    orders are reported.
    """
    i = deck.position[channel.id]
    price = float(1.0 / np.mean(1.0 / market.price[i]))
    responses = float(market.responses[i])
    form = next((o.action_mult.mid for o in channel.objectives if o.id == "sales"), 1.0)
    orders = float(market.orders[i].mean()) * form / max(channel.incremental_share.mid, 1e-9)
    close = float(situation.lead_close.mean())
    visits = channel.response_stage == "visit"
    found: dict[str, float] = {}
    if deck.by_hours[i]:
        return _of_work(situation, market, deck, channel)
    if channel.basis == "cpm":
        found |= {"cpm": price, "ctr": responses / 1000.0}
    if channel.basis == "per_contact" and visits:
        found["ctr"] = responses
    if visits and responses > 0.0:
        found |= {"conversion_rate": orders / responses, "lead_rate": orders / responses / close}
        if channel.basis in ("cpm", "cpc"):
            found["cpc"] = price / responses
    if orders > 0.0:
        found |= {"cost_per_order": price / orders, "cost_per_lead": price / orders * close}
    return found


def _of_work(situation: Situation, market: Market, deck: Deck, channel: Channel) -> dict[str, float]:
    """The same of a channel that is worked for, at its usual least hours and what an hour costs there."""
    i = deck.position[channel.id]
    hours = max(channel.min_hours_month.mid, 1.0)
    units = market.level_of(deck, np.full((len(deck.ids), 1), hours))[i, :, 0]
    orders = float((units * market.orders[i]).mean()) / max(channel.incremental_share.mid, 1e-9)
    responses = float(units.mean()) * float(market.responses[i])
    if orders <= 1e-6 or responses <= 1e-6:
        return {}  # nothing to sell to or to bring others: it starts without customers
    close = float(situation.lead_close.mean())
    an_hour = situation.hour_cost + channel.price.mid * level_of(situation.country, channel.price_level)
    found = {"cost_per_order": hours * an_hour / orders, "cost_per_lead": hours * an_hour / orders * close}
    if channel.response_stage == "visit":
        found |= {"conversion_rate": orders / responses, "lead_rate": orders / responses / close}
    return found


def rows_of(knowledge: Knowledge, benchmarks: Benchmarks) -> Iterator[Row]:
    """Every implied figure of every channel that the sector may use."""
    catalogue = knowledge.catalogue
    deck = Deck(catalogue, Draws(1, CURVE_DRAWS))
    for sector in catalogue.sectors:
        for countries in price_levels(catalogue.countries):
            situation, weighed, market = typical(sector, countries[0], knowledge, deck)
            for channel in deck.channels:
                obstacle = weighed.obstacles.get(channel.id)
                if obstacle is not None and obstacle.code in ("ruled_out", "not_for_sector"):
                    continue
                for metric, value in implied_by(situation, market, deck, channel).items():
                    yield _row(metric, channel, sector, countries, value, benchmarks, situation)


def _row(
    metric: str, channel: Channel, sector: str, countries: tuple[Country, ...], value: float,
    benchmarks: Benchmarks, situation: Situation,
) -> Row:  # fmt: skip
    ids = tuple(country.id for country in countries)
    allowed = _allowed(metric, channel, sector, countries, benchmarks, situation)
    if allowed is None:
        return Row(metric, channel.id, sector, ids, value, None, None, None, "not_comparable", 1.0, None)
    verdict, beyond = allowed.verdict(value), allowed.beyond(value)
    known = None
    if verdict != "inside":
        known = benchmarks.difference_for(metric, verdict, channel=channel.id, sector=sector, beyond=beyond)
    return Row(
        metric, channel.id, sector, ids, value, allowed.low, allowed.high, allowed.figure, verdict, beyond,
        known.id if known else None,
    )  # fmt: skip


def _allowed(
    metric: str, channel: Channel, sector: str, countries: tuple[Country, ...], benchmarks: Benchmarks,
    situation: Situation,
) -> Allowed | None:  # fmt: skip
    """The nearest reported range; where only leads are told, an order costs a lead over the closing rate."""
    ids = [country.id for country in countries]
    level, social = level_of(countries[0], channel.price_level), channel.price_level == "social"
    figure = benchmarks.figure_for(metric, channel.id, sector, ids)
    if figure is not None:
        return benchmarks.allowed(figure, level=level, social=social)
    if metric == "cost_per_order":
        lead = benchmarks.figure_for("cost_per_lead", channel.id, sector, ids)
        if lead is not None:
            close = float(situation.lead_close.mean())
            found = benchmarks.allowed(lead, level=level, social=social)
            return Allowed(found.low / close, found.high / close, f"{lead.id} / closing rate")
    return None


# ── whole plans ─────────────────────────────────────────────────────────────────────────────────────────


def clients_of(knowledge: Knowledge) -> dict[str, ClientFile]:
    """The sample clients and the reference businesses, by name."""
    found = {f"sample {name}": load_sample(name, knowledge.questionnaire) for name in SAMPLES}
    for name, answers in PANEL.items():
        document = {"rawafid": 1, "client": {"name": name}, "answers": answers}
        found[f"reference {name}"] = read_answer_file(
            json.dumps(document).encode(), f"{name}.json", knowledge.questionnaire
        )
    return found


def plan_rows(knowledge: Knowledge, benchmarks: Benchmarks) -> Iterator[PlanRow]:
    """The totals of each client's plan beside what the sector's sources allow."""
    advisor = Advisor(knowledge)
    for name, client in clients_of(knowledge).items():
        advice, one = advisor.advise(client, start=START, brief=True), advisor.study(client)
        totals = totals_of(advice, one)
        for metric in PLAN_MEASURES:
            value = totals.get(metric)
            if value is None:
                continue
            allowed = _plan_allowed(metric, one, knowledge, benchmarks)
            if allowed is None:
                yield PlanRow(name, metric, value, None, None, "not_comparable", 1.0, None)
                continue
            verdict, beyond = allowed.verdict(value), allowed.beyond(value)
            known = None
            if verdict != "inside":
                known = benchmarks.difference_for(metric, verdict, client=name, beyond=beyond)
            yield PlanRow(
                name, metric, value, allowed.low, allowed.high, verdict, beyond, known.id if known else None
            )


def totals_of(advice: Advice, one: Study) -> dict[str, float]:
    """Cost of an order with its commission, return on spend, and reach as a share of those who could buy."""
    rate = one.situation.units_per_usd
    found: dict[str, float] = {}
    per_order, on_spend = advice.totals["cost_per_order"], advice.totals["return_on_spend"]
    reached, orders = advice.totals["people_reached"], advice.totals["orders"]
    if per_order is not None and orders is not None:
        found["cost_per_order"] = per_order.mid / rate + _commissions(advice, one) / orders.mid
    if on_spend is not None:
        found["return_on_spend"] = on_spend.mid
    if reached is not None:
        found["reach_share"] = reached.mid / float(one.situation.people.mean())
    return found


def _commissions(advice: Advice, one: Study) -> float:
    """What is paid on the first order through channels of commission, caused by them or not; US dollars."""
    value, months = float(one.situation.order_value.mean()), one.situation.horizon_months
    close = float(one.situation.lead_close.mean()) if advice.result == "qualified_lead" else 1.0
    return math.fsum(
        row.conversions.range.mid * close * months * value
        * channel.variable_cost.mid / channel.incremental_share.mid
        for row in advice.mix
        if row.channel in COMMISSION
        for channel in [next(u.option.channel for u in one.used if u.option.channel.id == row.channel)]
    )  # fmt: skip


def _plan_allowed(metric: str, one: Study, knowledge: Knowledge, benchmarks: Benchmarks) -> Allowed | None:
    situation = one.situation
    country = situation.country
    if metric == "cost_per_order":
        return _order_allowed(one, knowledge, benchmarks)
    if metric == "reach_share" and any(u.option.channel.price_level in OFFLINE for u in one.used):
        return None  # who is not online can be reached too
    figure = benchmarks.figure_for(metric, "", situation.sector.id, [country.id])
    return None if figure is None else benchmarks.allowed(figure, level=1.0, social=False)


def _order_allowed(one: Study, knowledge: Knowledge, benchmarks: Benchmarks) -> Allowed | None:
    """From the cheapest to the dearest customer that the sector's sources know.

    A lead costs what the sector pays for it and is closed as this client closes; where orders are told, they
    come less often for dearer things. The dear end also pays for what comes later: of what media return, only
    a part comes in the first quarter. Messages count where the plan sends them.
    """
    situation = one.situation
    used = {u.option.channel.id for u in one.used}
    ends: list[tuple[float, float]] = []
    for figure in benchmarks.figures.values():
        if situation.sector.id not in figure.sectors or figure.metric not in (
            "cost_per_lead",
            "cost_per_order",
        ):
            continue
        channel = knowledge.catalogue.channels[figure.channels[0]]
        if channel.buyer == "existing" and not used.intersection(figure.channels):
            continue
        found = benchmarks.allowed(
            figure,
            level=level_of(situation.country, channel.price_level),
            social=channel.price_level == "social",
        )
        rate = situation.lead_close if figure.metric == "cost_per_lead" else situation.dearness
        ends.append((found.low / float(rate.mean()), found.high / float(rate.mean())))
    if not ends:
        return None
    at_once = knowledge.catalogue.model["profit_share_in_13_weeks.all_media"].mid
    return Allowed(min(low for low, _ in ends), max(high for _, high in ends) / at_once, "")


# ── what is printed ─────────────────────────────────────────────────────────────────────────────────────


def unexplained(rows: list[Row], plans: list[PlanRow]) -> list[Row | PlanRow]:
    return [
        row
        for row in chain[Row | PlanRow](rows, plans)
        if row.verdict in ("below", "above") and row.known is None
    ]


def show(rows: list[Row], plans: list[PlanRow], benchmarks: Benchmarks, *, every: bool) -> None:
    levels = len({row.countries for row in rows})
    print(f"implied figures: {len({r.sector for r in rows})} sectors × {levels} price levels × "
          f"{len({r.channel for r in rows})} channels")  # fmt: skip
    print(f"{'':18}{'implied':>9}{'checked':>9}{'inside':>9}{'outside':>9}{'explained':>11}{'no source':>11}")
    for metric in MEASURES:
        mine = [row for row in rows if row.metric == metric]
        _counted(metric, Counter(_state(row) for row in mine))
    print("\nwhole plans")
    for metric in PLAN_MEASURES:
        _counted(metric, Counter(_state(plan) for plan in plans if plan.metric == metric))
    print("\noutside: implied beside the range allowed, at the price level that lies furthest out")
    for line in _outside(rows, levels, benchmarks):
        print(line)
    print("\nwhole plans: cost of an order with its commission in US dollars, return on spend, reach")
    for plan in plans:
        if plan.low is None or plan.high is None:
            span = "                   (no range)"
        else:
            span = f"[{plan.low:>10.4g} … {plan.high:>10.4g}]"
        print(f"  {plan.client:24}{plan.metric:17}{plan.implied:>10.4g}  {span}  {_word(plan, benchmarks)}")
    if every:
        print("\nevery implied figure")
        for row in rows:
            span = (
                ""
                if row.low is None or row.high is None
                else f"[{row.low:.4g} … {row.high:.4g}] {row.figure}"
            )
            print(f"  {row.metric:16}{row.channel:18}{row.sector:25}{','.join(row.countries):22}"
                  f"{row.implied:>11.4g}  {row.verdict:15}{span}")  # fmt: skip


def _state(row: Row | PlanRow) -> str:
    return "explained" if row.known else row.verdict


def _counted(metric: str, states: Counter[str]) -> None:
    outside = states["below"] + states["above"] + states["explained"]
    print(
        f"{metric:18}{states.total():>9}{states['inside'] + outside:>9}{states['inside']:>9}{outside:>9}"
        f"{states['explained']:>11}{states['not_comparable']:>11}"
    )


def _word(row: Row | PlanRow, benchmarks: Benchmarks) -> str:
    if row.verdict in ("inside", "not_comparable"):
        return row.verdict
    why = f"explained: {benchmarks.differences[row.known].why}" if row.known else "NOT EXPLAINED"
    return f"{row.verdict} × {row.beyond:.2f}, {why}"


def _outside(rows: list[Row], levels: int, benchmarks: Benchmarks) -> Iterator[str]:
    groups: dict[tuple[str, str, str, str, str | None], list[Row]] = {}
    for row in rows:
        if row.verdict in ("below", "above"):
            groups.setdefault((row.metric, row.channel, row.sector, row.verdict, row.known), []).append(row)
    for (metric, channel, sector, _, _), mine in sorted(groups.items(), key=lambda item: str(item[0])):
        worst = max(mine, key=lambda row: row.beyond)
        yield (
            f"  {metric:16}{channel:16}{sector:25}{len(mine):>2} of {levels} levels{worst.implied:>10.4g} "
            f"[{worst.low:.4g} … {worst.high:.4g}] {','.join(worst.countries):12} {_word(worst, benchmarks)}"
        )


def main() -> int:
    knowledge = load_knowledge()
    benchmarks = load_benchmarks(knowledge.catalogue)
    rows, plans = list(rows_of(knowledge, benchmarks)), list(plan_rows(knowledge, benchmarks))
    if "--json" in sys.argv[1:]:
        print(json.dumps({"implied": [asdict(r) for r in rows], "plans": [asdict(p) for p in plans]}))
    else:
        show(rows, plans, benchmarks, every="--all" in sys.argv[1:])
    return 1 if unexplained(rows, plans) else 0


if __name__ == "__main__":
    sys.exit(main())
