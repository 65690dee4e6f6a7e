"""Problems of the size of a large client, for timing what a hand that moves a slider waits for.

Forty channels under a budget with set-up, hours, a number of channels and a two-sided share of brand work;
each channel brings orders and people made aware along Hill curves, and the slider weighs the two.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rawafid.advisor.allocation import AllocationProblem

Floats = NDArray[np.float64]

NODES = 15
WEIGHTS = np.linspace(0.0, 1.0, 21)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Client:
    """One instance: its problem at the middle of the slider, and both outcomes at its nodes."""

    problem: AllocationProblem
    orders: Floats  # [K], the whole of them worth 1
    aware: Floats  # [K]

    def at(self, weight: float) -> AllocationProblem:
        """The problem with the slider at `weight`."""
        return replace(self.problem, value=(1.0 - weight) * self.orders + weight * self.aware)


def drag_client(seed: int, *, channels: int = 40, nodes: int = NODES) -> Client:
    """A client with `channels` channels, fixed by its seed. Budget 1."""
    random = np.random.default_rng((seed, channels))
    least = 10 ** random.uniform(-2.3, -1.0, channels)
    most = np.maximum(2.0 * least, random.uniform(0.15, 0.6, channels))
    at = (np.arange(nodes) / (nodes - 1)) ** 1.5
    level = least[:, None] + (most - least)[:, None] * at
    slope = np.where(random.uniform(size=channels) < 0.5, random.uniform(0.6, 1.0, channels), 0.0)
    slope = np.where(slope > 0.0, slope, random.uniform(1.5, 3.0, channels))
    half = random.lognormal(np.log(0.12), 0.7, channels)
    brand = random.uniform(size=channels)
    shape = 1.0 / (1.0 + (half[:, None] / level) ** slope[:, None])
    orders = shape * (random.lognormal(0.0, 0.7, channels) * (1.2 - brand))[:, None]
    aware = shape * (random.lognormal(0.0, 0.7, channels) * (0.2 + brand))[:, None]
    setup = np.where(random.uniform(size=channels) < 0.4, random.uniform(0.0, 0.03, channels), 0.0)
    hours = random.uniform(0.2, 3.0, channels)[:, None] + level * random.uniform(2.0, 40.0, channels)[:, None]
    usage = np.stack(
        (
            (level + setup[:, None]).ravel(),
            hours.ravel(),
            np.ones(level.size),
            ((brand[:, None] - 0.7) * level).ravel(),
            ((0.3 - brand)[:, None] * level).ravel(),
        )
    )
    problem = AllocationProblem(
        unit_count=channels,
        node_unit=np.repeat(np.arange(channels), nodes),
        node_option=np.zeros(level.size, dtype=np.int64),
        value=0.5 * (orders + aware).ravel(),
        usage=usage,
        row_names=("budget", "team_hours", "channels", "brand_most", "brand_least"),
        row_lo=np.full(5, -np.inf),
        row_hi=np.array([1.0, random.uniform(15.0, 40.0), float(random.integers(5, 11)), 0.0, 0.0]),
    )
    return Client(problem=problem, orders=orders.ravel(), aware=aware.ravel())


def counterfactuals(client: Client, seed: int, count: int) -> list[AllocationProblem]:
    """Other answers: each makes about a third of the channels better or worse."""
    random = np.random.default_rng((seed, count))
    unit = client.problem.node_unit
    found = []
    for _ in range(count):
        moved = random.uniform(size=client.problem.unit_count) < 1 / 3
        factor = np.where(moved, random.lognormal(0.0, 0.25, client.problem.unit_count), 1.0)
        found.append(replace(client.problem, value=client.problem.value * factor[unit]))
    return found
