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
    add up to its whole rating. `worth` is what the reason adds to the channel's gross worth a month, exactly
    (logarithmic mean along the path from no evidence to all); None in brief advice and without a budget.
    """

    rule: str
    question: str
    effect: float
    worth: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MixRow:
    """One channel of the mix. Amounts are a month, `setup_once` is paid once, `share` is of all cost.

    `bought_per_month` is the part of the spend that buys the channel itself, which is what limits are about;
    the rest pays for help.
    """

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
    hours_range: tuple[float, float] | None  # hours a week, of channels whose level is work
    confidence: str
    awareness: Figure
    conversions: Figure
    reasons: tuple[ReasonGiven, ...]
    bought_per_month: float | None = None


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
class Enough:
    """Whether anything is left worth asking: what the best open question is worth, and all of them."""

    stop: bool
    best: float | None
    rest: float | None


@dataclass(frozen=True, slots=True)
class NextMeasurement:
    """What to measure next and its worth (expected value of sample information).

    `kind` is "ask_customers", "count_orders" or "lift_test"; `channel` is the one it is about.
    """

    kind: str
    channel: str
    worth: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A plan in the figures that topics add to: value over horizon and tail, shares of cost 0–1."""

    value: float | None
    upstream: float
    inbound: float
    channels: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """What one answer does alone: the plan with all answers less the one without it."""

    question: str
    value: float | None
    upstream: float
    inbound: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPart:
    """What a topic of answers adds to the plan (its Shapley value), and its one or two strongest answers."""

    topic: str
    questions: tuple[str, ...]
    value: float | None
    upstream: float
    inbound: float
    channels: Mapping[str, float]
    strongest: tuple[AnswerPart, ...]


@dataclass(frozen=True, slots=True)
class PlanReasons:
    """Why the whole plan is so: `base`, without any answer but the frame, and the topics add up to `plan`.

    They add up within 1e-9. `plan` is the advice as valued on fewer draws, so its value may differ a little
    from the advice's own.
    """

    base: Standing
    plan: Standing
    topics: tuple[TopicPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetResult:
    """A target instead of a budget: the least money that reaches it with the chance asked for.

    `metric` is "orders" or "people_reached", over the horizon. Where it cannot be reached `reason` is a code
    of `codes.TARGET_REASONS`, and the rest is about the most that can be.
    """

    metric: str
    wanted: float
    asked_chance: float
    reached: bool
    reason: str | None
    amount: float  # what the plan brings with the chance asked for
    chance: float  # with which the plan brings what is wanted
    money_per_month: float | None


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
    """The share of brand (upstream) work that the context calls for, and what leaning to it costs.

    `cost` is value over the horizon, `cost_share` the same beside the value of the best plan, 0–1.
    """

    share: float
    cost: float | None
    reasons: tuple[ReasonGiven, ...]
    cost_share: float = 0.0


@dataclass(frozen=True, slots=True)
class Rounding:
    """What it costs that the amounts are figures people use: value over the horizon, and its share, 0–1."""

    cost: float | None
    share: float


@dataclass(frozen=True, slots=True)
class Cases:
    """An expected value and the mean of the worst tenth of cases (conditional value at risk at 10 %)."""

    mean: float
    worst_tenth: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioOutcome:
    """The plan at one attitude to risk: what it does, and how it ends on average and in bad cases.

    `orders` are over the horizon; `gain` is the net worth over horizon and tail at the client's own goal.
    `mix` holds channel, share of cost and spend a month, largest first.
    """

    scenario: str
    chosen: bool
    mix: tuple[tuple[str, float, float | None], ...]
    shares: Mapping[str, float]
    spend_per_month: float | None
    hours_per_week: float
    orders: Cases
    gain: Cases | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCost:
    """One wish of the client alone, against the free optimum.

    `edit` is a code of `codes.EDITS`; `amount` is what was asked, money a month, a number of channels or two
    shares. `cost` is value given up over horizon and tail, `orders` are given up over the horizon (negative
    where the wish brings more of them at a worse return).
    """

    edit: str
    channel: str
    amount: float | tuple[float, float] | None
    cost: float | None
    orders: float


@dataclass(frozen=True, slots=True)
class Edits:
    """What the client's wishes cost, each alone and all together; value is that of the plan without them."""

    value: float | None
    cost: float | None
    orders: float
    each: tuple[EditCost, ...]


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
    rounding: Rounding
    net_gain: float | None
    binding: tuple[str, ...]
    unspent_per_month: float | None
    brand_share: BrandShare
    not_chosen: tuple[NotChosen, ...]
    what_would_change: tuple[Change, ...] | None  # None when asked to be brief
    next_questions: tuple[NextQuestion, ...] | None
    enough: Enough | None  # with `next_questions` alone
    next_measurements: tuple[NextMeasurement, ...] | None
    because: PlanReasons | None  # None when asked to be brief
    target: TargetResult | None  # None where no target was set
    scenarios: tuple[ScenarioOutcome, ...] | None  # cautious, balanced, bold; None when asked to be brief
    edits: Edits | None  # None when asked to be brief, or where the client wished for nothing
    warnings: tuple[Notice, ...]
    answer_warnings: tuple[AnswerWarning, ...]
    client_file: ClientFile
