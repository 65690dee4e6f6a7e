"""advise(): answers to advice, and the advice as a value.

Pure: the same answers, start, knowledge and seed give the same advice, in any process or thread, alone or
in company. All money in the advice is in the client's currency; None where the client gave no budget or no
currency, when the advice is given in shares.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rawafid.knowledge.answer_file import ClientFile
from rawafid.knowledge.contradictions import AnswerWarning


@dataclass(frozen=True, slots=True)
class Range:
    """An 80 % interval round an expected value; low ≤ mid ≤ high."""

    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A range with the metric that it counts."""

    metric: str
    range: Range


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Why a channel is rated so: a rule, the question whose answer made it speak, and its size.

    `effect` is in natural logs of what a unit of money or work brings: 0.12 is 13 % more. A channel's effects
    add up to its whole rating.
    """

    rule: str
    question: str
    effect: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MixRow:
    """One channel of the mix. Amounts are a month, `setup_once` is paid once, `share` is of all cost."""

    channel: str
    objective: str | None
    approach: tuple[str, str]
    upstream: float
    inbound: float
    spend_per_month: float | None
    setup_once: float | None
    hours_per_week: float
    cost_per_month: float | None
    share: float
    spend_range: tuple[float, float] | None
    confidence: str
    awareness: Figure
    conversions: Figure
    reasons: tuple[ReasonGiven, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproachRow:
    """What one approach brings for `Per.amount` of cost in it; None where it has no cost."""

    awareness: Mapping[str, Range]
    conversion: Mapping[str, Range | None]


@dataclass(frozen=True, slots=True)
class Per:
    """The round amount of cost that approaches are compared by; without a currency, a share of the cost."""

    amount: float
    currency: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildUpMonth:
    """What has come by the end of a month of the horizon (1 = the first); cumulative.

    `orders_by_approach` weighs each channel by its place on the axis: upstream and downstream add up to all.
    """

    month: int
    orders: Range
    people: Range
    orders_by_approach: Mapping[str, Range]


@dataclass(frozen=True, slots=True)
class NotChosen:
    """A channel left out, and why: a code, with the rule, asset or limit that it is about."""

    channel: str
    reason: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What another answer would do: how the shares move, which channels come and go."""

    question: str
    answer: object
    moves: Mapping[str, float]
    enter: tuple[str, ...]
    leave: tuple[str, ...]
    size: float  # half the sum of absolute changes of the channels' shares of cost, 0–1


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """An open question and what knowing it is worth (expected value of perfect information)."""

    question: str
    worth: float | None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the client must know, by code; values are plain numbers, ids or lists of ids."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    per_usd: float
    date: str  # "" when it is the client's own


@dataclass(frozen=True, slots=True)
class BrandShare:
    """The share of brand (upstream) work that the context calls for, and what leaning to it costs."""

    share: float
    cost: float | None
    reasons: tuple[ReasonGiven, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The whole advice; see design of the JSON form in `advice_json`."""

    seed: int
    knowledge: str
    client: str
    start: str
    scenario: str
    currency: str | None
    exchange_rate: ExchangeRate | None
    budget_per_month: float | None
    horizon_months: int
    result: str
    mix: tuple[MixRow, ...]
    shares: Mapping[str, float]
    cash_shares: Mapping[str, float]
    per: Per
    approaches: Mapping[str, ApproachRow | None]
    totals: Mapping[str, Range | None]
    build_up: tuple[BuildUpMonth, ...]  # empty for an empty mix
    value: float | None
    bound: float | None
    gap: float
    net_gain: float | None
    binding: tuple[str, ...]
    unspent_per_month: float | None
    brand_share: BrandShare
    not_chosen: tuple[NotChosen, ...]
    what_would_change: tuple[Change, ...] | None  # None when asked to be brief
    next_questions: tuple[NextQuestion, ...] | None
    warnings: tuple[Notice, ...]
    answer_warnings: tuple[AnswerWarning, ...]
    client_file: ClientFile
