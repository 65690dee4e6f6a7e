"""Advice as JSON: the form that files, the command line and other programs may rely on.

Fields may be added, never renamed. Amounts are what the advisor found, unrounded but for the ninth digit.
"""

import json
from collections.abc import Mapping
from typing import Final

from rawafid.advisor.advice import (
    Advice,
    ApproachRow,
    Cases,
    Change,
    Figure,
    MixRow,
    Range,
    ReasonGiven,
    Standing,
    TargetResult,
    TopicPart,
)

VERSION: Final = 1
"""The number under "rawafid"."""

_DIGITS: Final = ".9g"


def plain(advice: Advice) -> dict[str, object]:
    """The advice as values that JSON knows, its fields in their agreed order.

    `what_would_change` and `next_questions` are absent from brief advice. Raises ValueError for a number
    that is not finite.
    """
    rate = advice.exchange_rate
    brief: dict[str, object] = {}
    if advice.what_would_change is not None:
        brief["what_would_change"] = [_change(change) for change in advice.what_would_change]
    if advice.next_questions is not None:
        brief["next_questions"] = [
            {"question": one.question, "worth": _value(one.worth)} for one in advice.next_questions
        ]
    return {
        "rawafid": VERSION,
        "seed": advice.seed,
        "knowledge": advice.knowledge,
        "client": advice.client,
        "start": advice.start,
        "currency": advice.currency,
        "exchange_rate": None
        if rate is None
        else {"per_usd": _value(rate.per_usd), "date": rate.date or None},
        "budget_per_month": _value(advice.budget_per_month),
        "horizon_months": advice.horizon_months,
        "result": advice.result,
        "mix": [_row(row) for row in advice.mix],
        "shares": _value(advice.shares),
        "cash_shares": _value(advice.cash_shares),
        "per": {"amount": _value(advice.per.amount), "currency": advice.per.currency},
        "approaches": {name: _approach(row) for name, row in advice.approaches.items()},
        "totals": {metric: _range(total) for metric, total in advice.totals.items()},
        "value": _value(advice.value),
        "bound": _value(advice.bound),
        "gap": _value(advice.gap),
        "net_gain": _value(advice.net_gain),
        "binding": list(advice.binding),
        "unspent_per_month": _value(advice.unspent_per_month),
        "not_chosen": [
            {"channel": one.channel, "reason": one.reason, "about": one.about} for one in advice.not_chosen
        ],
        **brief,
        "warnings": [{"code": one.code, "values": _value(one.values)} for one in advice.warnings],
        # What the agreed fields do not hold.
        "scenario": advice.scenario,
        "rounding": {"cost": _value(advice.rounding.cost), "share": _value(advice.rounding.share)},
        **_alternatives(advice),
        "build_up": [
            {
                "month": month.month,
                "orders": _range(month.orders),
                "people_reached": _range(month.people),
                "orders_by_approach": {name: _range(r) for name, r in month.orders_by_approach.items()},
            }
            for month in advice.build_up
        ],
        "brand_share": {
            "share": _value(advice.brand_share.share),
            "cost": _value(advice.brand_share.cost),
            "cost_share": _value(advice.brand_share.cost_share),
            "reasons": _reasons(advice.brand_share.reasons),
        },
        "answer_warnings": [
            {"code": one.code, "questions": list(one.questions), "values": _value(one.values)}
            for one in advice.answer_warnings
        ],
    }


def dumps(advice: Advice) -> str:
    """The advice as one line of JSON, every letter as itself. The same advice gives the same bytes."""
    return json.dumps(plain(advice), ensure_ascii=False, allow_nan=False)


def _aim(row: MixRow) -> str | None:
    """What a channel is bought for; for both aims the larger of the two, beside `mixed`."""
    if row.objective != "mixed":
        return row.objective
    return "brand" if row.upstream >= 0.5 else "sales"


def _row(row: MixRow) -> dict[str, object]:
    return {
        "channel": row.channel,
        "objective": _aim(row),
        "approach": list(row.approach),
        "upstream": _value(row.upstream),
        "inbound": _value(row.inbound),
        "spend_per_month": _value(row.spend_per_month),
        "setup_once": _value(row.setup_once),
        "hours_per_week": _value(row.hours_per_week),
        "cost_per_month": _value(row.cost_per_month),
        "share": _value(row.share),
        "spend_range": _value(row.spend_range),
        "confidence": row.confidence,
        "awareness": _figure(row.awareness),
        "conversions": _figure(row.conversions),
        "reasons": _reasons(row.reasons),
        "mixed": row.objective == "mixed",
        "hours_range": _value(row.hours_range),
    }


def _approach(row: ApproachRow | None) -> dict[str, object] | None:
    if row is None:
        return None
    return {
        "awareness": {metric: _range(figure) for metric, figure in row.awareness.items()},
        "conversion": {metric: _range(figure) for metric, figure in row.conversion.items()},
    }


def _alternatives(advice: Advice) -> dict[str, object]:
    """The three attitudes to risk and what the client's wishes cost; null in brief advice."""
    found: dict[str, object] = {
        "target": _target(advice.target), "because": None, "enough": None, "next_measurements": None,
        "scenarios": None, "edits": None,
    }  # fmt: skip
    if advice.enough is not None:
        enough = advice.enough
        found["enough"] = {
            "stop": enough.stop, "best": _value(enough.best), "rest": _value(enough.rest),
        }  # fmt: skip
    if advice.next_measurements is not None:
        found["next_measurements"] = [
            {"kind": one.kind, "channel": one.channel, "worth": _value(one.worth)}
            for one in advice.next_measurements
        ]
    if advice.because is not None:
        found["because"] = {
            "base": _standing(advice.because.base),
            "plan": _standing(advice.because.plan),
            "topics": [
                {
                    "topic": one.topic,
                    "questions": list(one.questions),
                    **_standing(one),
                    "strongest": [
                        {
                            "question": answer.question, "value": _value(answer.value),
                            "upstream": _value(answer.upstream), "inbound": _value(answer.inbound),
                        }
                        for answer in one.strongest
                    ],
                }
                for one in advice.because.topics
            ],
        }  # fmt: skip
    if advice.scenarios is not None:
        found["scenarios"] = [
            {
                "scenario": one.scenario,
                "chosen": one.chosen,
                "mix": [
                    {"channel": channel, "share": _value(share), "spend_per_month": _value(spend)}
                    for channel, share, spend in one.mix
                ],
                "shares": _value(one.shares),
                "spend_per_month": _value(one.spend_per_month),
                "hours_per_week": _value(one.hours_per_week),
                "orders": _cases(one.orders),
                "gain": None if one.gain is None else _cases(one.gain),
            }
            for one in advice.scenarios
        ]
        edits = advice.edits
        found["edits"] = None if edits is None else {
            "value": _value(edits.value),
            "cost": _value(edits.cost),
            "orders": _value(edits.orders),
            "each": [
                {
                    "edit": one.edit, "channel": one.channel or None, "amount": _value(one.amount),
                    "cost": _value(one.cost), "orders": _value(one.orders),
                }
                for one in edits.each
            ],
        }  # fmt: skip
    return found


def _target(target: TargetResult | None) -> dict[str, object] | None:
    if target is None:
        return None
    return {
        "metric": target.metric, "wanted": _value(target.wanted), "asked_chance": _value(target.asked_chance),
        "reached": target.reached, "reason": target.reason, "amount": _value(target.amount),
        "chance": _value(target.chance), "money_per_month": _value(target.money_per_month),
    }  # fmt: skip


def _standing(one: Standing | TopicPart) -> dict[str, object]:
    return {
        "value": _value(one.value), "upstream": _value(one.upstream), "inbound": _value(one.inbound),
        "channels": _value(one.channels),
    }  # fmt: skip


def _cases(cases: Cases) -> dict[str, object]:
    return {"mean": _value(cases.mean), "worst_tenth": _value(cases.worst_tenth)}


def _change(change: Change) -> dict[str, object]:
    return {
        "question": change.question,
        "answer": _value(change.answer),
        "moves": _value(change.moves),
        "enter": list(change.enter),
        "leave": list(change.leave),
        "size": _value(change.size),
    }


def _reasons(reasons: tuple[ReasonGiven, ...]) -> list[object]:
    return [
        {
            "rule": one.rule, "question": one.question, "effect": _value(one.effect),
            "worth": _value(one.worth),
        }
        for one in reasons
    ]  # fmt: skip


def _figure(figure: Figure) -> dict[str, object]:
    return {"metric": figure.metric, **_bounds(figure.range)}


def _range(range_: Range | None) -> dict[str, object] | None:
    return None if range_ is None else _bounds(range_)


def _bounds(range_: Range) -> dict[str, object]:
    return {"low": _value(range_.low), "mid": _value(range_.mid), "high": _value(range_.high)}


def _value(value: object) -> object:
    """A value of an advice as JSON has it: fractions to nine significant digits, no negative zero."""
    if isinstance(value, float):
        return float(format(value, _DIGITS)) + 0.0
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _value(inner) for key, inner in value.items()}
    if isinstance(value, (tuple, list)):
        return [_value(inner) for inner in value]
    raise TypeError(f"an advice holds no {type(value).__name__}")
