"""The codes that advice may carry; each has its words in the three languages."""

from typing import Final

NOT_CHOSEN: Final = (
    "excluded", "ruled_out", "not_for_sector", "needs_customers", "missing_asset", "discount_above_margin",
    "too_dear_to_give_away", "too_late", "limit_below_minimum", "below_minimum_spend", "not_enough_hours",
    "does_not_pay",
    "better_use_of_budget", "better_use_of_hours", "no_room", "others_do_better", "informs",
)  # fmt: skip
"""Why a channel is not in the mix. `informs`: it sells nothing and is advised for what it would tell."""

NOTICES: Final = (
    "no_budget", "budget_below_every_minimum", "nothing_pays", "not_worth_the_risk",
    "limits_cannot_all_hold", "unspent", "excluded_and_locked", "wanted_but_unusable", "check_law",
    "caution", "build_asset", "target_reached", "target_not_reachable", "mostly_priors", "pays_later",
    "one_channel_dominates", "cash_window_short", "own_results_used", "own_total_used", "capacity_binds",
    "hours_bind", "flat_optimum", "too_many_unknowns", "far_from_sector", "answers_change_little", "research",
)  # fmt: skip
"""What the client must know besides the mix."""

LIMIT_ROWS: Final = (
    "budget", "team_hours", "channel_count", "searches", "contact_list", "own_visits", "capacity",
    "upstream_share_most", "upstream_share_least", "inbound_share_most", "inbound_share_least",
    "locked_channels",
)  # fmt: skip
"""Limits that may bind or be named as the one to relax."""

UNSPENT: Final = ("does_not_pay", "hours", "channel_count", "capacity", "limits")
"""Why money stays unspent."""

EDITS: Final = (
    "excluded", "locked", "fixed", "minimum", "maximum", "max_channels", "upstream_share", "inbound_share",
)  # fmt: skip
"""What a client may wish for beyond the answers; each is shown with what it costs."""

TARGET_REASONS: Final = ("limits", "hours", "channel_count", "capacity", "growth", "ceilings")
"""What keeps a target out of reach."""

MEASUREMENTS: Final = ("ask_customers", "count_orders", "lift_test")
"""Kinds of measurement that may be advised next."""

OTHER_REASONS: Final = (
    "not_answered", "own_results", "own_total", "visits_in_the_sector", "price_of_an_order",
)  # fmt: skip
"""Reasons that are no rule of rules.toml: the mean over an open question, the client's own results, how the
trade turns visits into customers, and how the price of an order does."""

IDENTITY: Final = frozenset(
    {"sector", "country", "customer_type", "market_scope", "business_age", "regulated_offer"}
)
"""Questions about what the business is: another answer would be another business."""
