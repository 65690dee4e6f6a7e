"""Answers that contradict each other, or are far from what is usual: questioned and kept, never refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from rawafid.errors import mark
from rawafid.knowledge.answers import Answers, choice, chosen, number, rows, total
from rawafid.knowledge.sources import Confidence

_ORDERS_IN_A_YEAR: Final = {
    "one_off": 1,
    "yearly": 1,
    "several_per_year": 4,
    "monthly": 12,
    "subscription": 12,
}
"""Orders of one new customer in the first year, rounded up: enough to see a budget beyond all sales."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typical:
    """What is usual for the client's sector or country, in the question's unit and the client's currency."""

    low: float
    mid: float
    high: float
    source: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class AnswerWarning:
    """Something to ask the client about.

    `code` never changes; `questions` are those to look at, the likelier mistake first; `message` is a source
    string with `values` for its placeholders: plain numbers in the questions' own units.
    """

    code: str
    questions: tuple[str, ...]
    message: str
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Case:
    """What a check looks at: the answers in use, those of hidden questions, and the benchmarks."""

    used: Answers
    kept: Answers
    typical: Mapping[str, Typical]


_Finding = Mapping[str, float] | None
_Check = tuple[str, tuple[str, ...], str, Callable[[_Case], _Finding]]

_ONE_MORE_IN_TWENTY: Final = 1.05
"""Sums are given in round figures: a twentieth above the limit is no contradiction."""


def find(used: Answers, *, kept: Answers, typical: Mapping[str, Typical]) -> tuple[AnswerWarning, ...]:
    """All warnings about these answers, in a fixed order."""
    case = _Case(used, kept, typical)
    found = ((code, questions, message, check(case)) for code, questions, message, check in _CHECKS)
    return tuple(
        AnswerWarning(code, questions, message, values)
        for code, questions, message, values in found
        if values is not None
    )


def _round(value: float) -> float:
    """To three significant digits below a thousand, to whole numbers above: figures to talk about."""
    return float(f"{value:.3g}") if abs(value) < 1000 else float(round(value))


def _when(condition: bool) -> _Finding:
    return {} if condition else None


def _far(case: _Case, question: str, times: float) -> _Finding:
    """More than `times` below or above the usual range."""
    value, usual = number(case.used, question), case.typical.get(question)
    if value is None or usual is None or usual.low / times <= value <= usual.high * times:
        return None
    return {"value": value, "low": _round(usual.low), "high": _round(usual.high)}


def _above(value: float | None, limit: float | None, tolerance: float = 1.0) -> _Finding:
    if value is None or limit is None or value <= limit * tolerance:
        return None
    return {"value": _round(value), "limit": _round(limit)}


def _margin_unusual(case: _Case) -> _Finding:
    value, usual = number(case.used, "gross_margin"), case.typical.get("gross_margin")
    if value is None or usual is None or usual.low / 2 <= value <= (usual.high + 100) / 2:
        return None
    return {"value": value, "low": _round(usual.low), "high": _round(usual.high)}


def _budget_large(case: _Case) -> _Finding:
    customers, order = number(case.used, "monthly_customers"), number(case.used, "order_value")
    if not customers or not order:
        return None
    orders = _ORDERS_IN_A_YEAR.get(choice(case.used, "repeat_purchase") or "", 4)
    return _above(number(case.used, "monthly_budget"), customers * order * orders / 2)


def _dear_for_a_day(case: _Case) -> _Finding:
    value, usual = number(case.used, "order_value"), case.typical.get("order_value")
    if choice(case.used, "purchase_cycle") != "same_day" or value is None or usual is None:
        return None
    return _above(value, usual.high * 2)


def _heard_from_sum(case: _Case) -> _Finding:
    value = total(case.used, "heard_from")
    return None if value is None or 50 <= value <= 101 else {"value": _round(value)}


def _before_launch(case: _Case) -> _Finding:
    if choice(case.used, "business_age") != "pre_launch":
        return None
    customers = number(case.kept, "monthly_customers") or 0.0
    return _when(customers > 0 or any(total(case.kept, id) for id in ("heard_from", "current_spend")))


def _known_before_launch(case: _Case) -> _Finding:
    if choice(case.used, "business_age") != "pre_launch":
        return None
    return _above(number(case.used, "current_awareness"), 30.0)


def _hours_many(case: _Case) -> _Finding:
    early = choice(case.used, "business_age") == "pre_launch"
    return _above(number(case.used, "team_hours"), 80.0 if early else 400.0)


def _locked_and_excluded(case: _Case) -> _Finding:
    locked = rows(case.used, "locked_channels") or {}
    return _when(any(channel in locked for channel in chosen(case.used, "excluded_channels") or ()))


def _funnel(case: _Case) -> _Finding:
    customers, leads = number(case.used, "monthly_customers"), number(case.used, "monthly_leads")
    rate = number(case.used, "close_rate")
    if customers is None or not leads or rate is None:
        return None
    implied = leads * rate / 100
    if implied / 3 <= customers <= implied * 3 or abs(customers - implied) < 2:
        return None
    return {"value": customers, "limit": _round(implied)}


def _lacks(case: _Case, path: str, assets: tuple[str, ...]) -> _Finding:
    owned = chosen(case.used, "assets")
    sold_by = chosen(case.used, "sales_path") or ()
    return _when(path in sold_by and owned is not None and not any(asset in owned for asset in assets))


def _empty_asset(case: _Case, asset: str, question: str) -> _Finding:
    return _when(asset in (chosen(case.used, "assets") or ()) and number(case.used, question) == 0)


def _both(case: _Case, first: tuple[str, ...], second: tuple[str, ...]) -> _Finding:
    """Each tuple: a question and the options meant."""
    return _when(all(choice(case.used, ids[0]) in ids[1:] for ids in (first, second)))


def _leans_to_brand(case: _Case, question: str, options: tuple[object, ...]) -> _Finding:
    goal = number(case.used, "goal_balance")
    return _when(goal is not None and goal >= 75 and case.used.get(question) in options)


_LONG = ("months", "over_6_months")

_CHECKS: Final[tuple[_Check, ...]] = (
    (
        "order_value_unusual",
        ("order_value", "currency", "sector"),
        mark("{value} for one order is far from what is usual in this sector ({low} to {high})"),
        lambda case: _far(case, "order_value", 3),
    ),
    (
        "gross_margin_unusual",
        ("gross_margin",),
        mark("A margin of {value}% is far from what is usual in this sector ({low} to {high}%)"),
        _margin_unusual,
    ),
    (
        "close_rate_unusual",
        ("close_rate",),
        mark("{value}% of enquiries that buy is far from what is usual in this sector ({low} to {high}%)"),
        lambda case: _far(case, "close_rate", 3),
    ),
    (
        "hour_cost_unusual",
        ("hour_cost",),
        mark("{value} for an hour of work is far from what is usual in this country ({low} to {high})"),
        lambda case: None if number(case.used, "hour_cost") == 0 else _far(case, "hour_cost", 5),
    ),
    (
        "exchange_rate_unusual",
        ("exchange_rate", "currency"),
        mark("{value} to the dollar is far from the known rate ({low} to {high})"),
        lambda case: _far(case, "exchange_rate", 2),
    ),
    (
        "budget_large_for_sales",
        ("monthly_budget", "monthly_customers", "order_value"),
        mark("A budget of {value} a month is more than half of what new customers bring"),
        _budget_large,
    ),
    (
        "spend_above_budget",
        ("current_spend", "monthly_budget"),
        mark("Today's spending adds up to {value} a month, more than the budget of {limit}"),
        lambda case: _above(
            total(case.used, "current_spend"), number(case.used, "monthly_budget"), _ONE_MORE_IN_TWENTY
        ),
    ),
    (
        "locks_above_budget",
        ("locked_channels", "monthly_budget"),
        mark("The channels to keep as they are cost {value} a month, more than the budget of {limit}"),
        lambda case: _above(total(case.used, "locked_channels"), number(case.used, "monthly_budget")),
    ),
    (
        "hours_above_team",
        ("current_hours", "team_hours"),
        mark("Today's work adds up to {value} hours a week, more than the {limit} hours available"),
        lambda case: _above(
            total(case.used, "current_hours"), number(case.used, "team_hours"), _ONE_MORE_IN_TWENTY
        ),
    ),
    (
        "hours_unusual",
        ("team_hours",),
        mark("{value} hours a week for marketing is a lot: is it a week, and marketing alone?"),
        _hours_many,
    ),
    (
        "locked_and_excluded",
        ("locked_channels", "excluded_channels"),
        mark("A channel is both to be kept as it is and never to be used"),
        _locked_and_excluded,
    ),
    (
        "heard_from_sum",
        ("heard_from",),
        mark("The sources of new customers add up to {value}%, not to about 100%"),
        _heard_from_sum,
    ),
    (
        "customers_before_launch",
        ("business_age", "monthly_customers"),
        mark("The business has not started, yet it has customers or spending: those answers are not used"),
        _before_launch,
    ),
    (
        "known_before_launch",
        ("current_awareness", "business_age"),
        mark("{value}% of target customers know a business that has not started: is it so?"),
        _known_before_launch,
    ),
    (
        "dear_for_same_day",
        ("purchase_cycle", "order_value"),
        mark("An order of {value} decided within the day is rare: how long do people really think?"),
        _dear_for_a_day,
    ),
    (
        "impulse_but_slow",
        ("decision_style", "purchase_cycle"),
        mark("A purchase on impulse does not take months"),
        lambda case: _both(case, ("decision_style", "impulse"), ("purchase_cycle", *_LONG)),
    ),
    (
        "searched_but_new",
        ("demand_state", "category_novelty"),
        mark("People rarely search for a kind of product that is new to them"),
        lambda case: _both(case, ("demand_state", "searching"), ("category_novelty", "new_category")),
    ),
    (
        "horizon_shorter_than_decision",
        ("horizon", "purchase_cycle"),
        mark("Customers take over six months to decide: a shorter plan sees few of its sales"),
        lambda case: _when(
            choice(case.used, "purchase_cycle") == "over_6_months" and case.used.get("horizon") in (3, 6)
        ),
    ),
    (
        "brand_goal_without_time",
        ("goal_balance", "horizon"),
        mark("Brand growth needs more than three months to show"),
        lambda case: _leans_to_brand(case, "horizon", (3,)),
    ),
    (
        "brand_goal_with_cash_pressure",
        ("goal_balance", "cash_pressure"),
        mark("Brand growth does not bring the money back within a month"),
        lambda case: _leans_to_brand(case, "cash_pressure", ("one_month",)),
    ),
    (
        "no_capacity",
        ("capacity", "monthly_budget"),
        mark("No further customer could be served, so marketing has nothing to bring"),
        lambda case: _when(number(case.used, "capacity") == 0),
    ),
    (
        "funnel_mismatch",
        ("close_rate", "monthly_leads", "monthly_customers"),
        mark("Enquiries and the share that buys give {limit} customers a month, not {value}"),
        _funnel,
    ),
    (
        "more_customers_than_visits",
        ("monthly_visits", "monthly_customers"),
        mark("{value} new customers a month are more than the {limit} visits"),
        lambda case: _above(
            number(case.used, "monthly_customers"), number(case.used, "monthly_visits") or None
        ),
    ),
    (
        "online_sales_without_store",
        ("assets", "sales_path"),
        mark("Sales go through an online store, but neither a store nor a website is among the assets"),
        lambda case: _lacks(case, "online_store", ("online_store", "website")),
    ),
    (
        "shop_sales_without_shop",
        ("assets", "sales_path"),
        mark("Sales go through a shop, but none is among the assets"),
        lambda case: _lacks(case, "storefront", ("storefront",)),
    ),
    (
        "sales_team_without_people",
        ("assets", "sales_path"),
        mark("Sales go through a sales team, but no salesperson is among the assets"),
        lambda case: _lacks(case, "sales_team", ("sales_rep",)),
    ),
    (
        "accounts_without_followers",
        ("followers", "assets"),
        mark("There are social accounts, but no follower at all"),
        lambda case: _empty_asset(case, "social_accounts", "followers"),
    ),
    (
        "list_without_contacts",
        ("contact_list_size", "assets"),
        mark("There is a contact list, but no one is on it"),
        lambda case: _empty_asset(case, "contact_list", "contact_list_size"),
    ),
)
