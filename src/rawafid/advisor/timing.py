"""When the response to steady effort arrives: dead time, build-up, tail, and what lands in time for cash.

A month of effort brings a response that arrives as a geometric series with monthly carry-over θ, after a
dead time for channels that are new. Steady effort therefore reaches 1 − θ^t of its level after t months,
and what is still to come at the end of the horizon is the tail, credited in full (docs/advice-model.md).
Where money must be back soon, what lands inside the window counts in full and the rest for a small part.
"""

from dataclasses import dataclass

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.situation import WEEKS_PER_MONTH, Situation, time_to_decide
from rawafid.knowledge.catalogue import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Per channel, in months; shapes [channels], `in_time` [channels, draws]."""

    dead_months: FloatArray
    theta: FloatArray  # monthly carry-over of the direct response
    active_months: FloatArray  # months of the horizon whose effort brings anything
    in_horizon: FloatArray  # months' worth of full response that arrives within the horizon
    in_time: FloatArray  # what a response counts for: in full what lands in the cash window, the rest in part
    back: FloatArray  # share of that which lands in the window

    def landed(self, month: float) -> FloatArray:
        """Months' worth of full response that have arrived by the end of this month, by channel."""
        since = np.maximum(0.0, month - self.dead_months)
        carried = self.theta * (1.0 - self.theta**since) / np.maximum(1.0 - self.theta, 1e-9)
        return np.asarray(np.maximum(since - carried, 0.0), dtype=np.float64)

    def built_up(self, month: float) -> FloatArray:
        """Share of the steady response reached in this month (1 = the first), by channel."""
        since = np.maximum(0.0, month - self.dead_months)
        return np.asarray(1.0 - self.theta**since, dtype=np.float64)


def timing_for(channels: tuple[Channel, ...], situation: Situation) -> Timing:
    """Dead time lies midway between the earliest and the usual lag, and is 0 for running channels.

    Some effort answers at the earliest, most by the usual time: what is lost on the way lies between.
    """
    weekly = np.array([c.theta_weekly.mid for c in channels])
    theta = weekly**WEEKS_PER_MONTH
    weeks = [(c.lag_weeks.low + c.lag_weeks.mid) / 2.0 for c in channels]
    running = [c.id in situation.running for c in channels]
    dead = np.where(running, 0.0, np.array(weeks) / WEEKS_PER_MONTH)
    active = np.maximum(0.0, situation.horizon_months - dead)
    carried = theta * (1.0 - theta**active) / np.maximum(1.0 - theta, 1e-9)
    if situation.cash_is_pressing:
        left = np.maximum(0.0, situation.cash_window_months - dead)
        decision = situation.decision_months[None, :]
        decided = -np.expm1(-time_to_decide(left[:, None], decision) / decision)
        landed = (1.0 - theta**left)[:, None] * decided
        new = np.array([c.buyer == "new" for c in channels])
        in_all = np.where(new[:, None], situation.customer_in_all, 1.0)
        in_time = landed + situation.late_money_worth * (in_all - landed)
        back = landed.mean(axis=1) / np.maximum(in_time.mean(axis=1), 1e-12)
    else:
        in_time = np.ones((len(channels), situation.decision_months.size))
        back = np.ones(len(channels))
    return Timing(
        dead_months=dead,
        theta=theta,
        active_months=active,
        in_horizon=np.maximum(active - carried, 0.0),
        in_time=in_time,
        back=back,
    )
