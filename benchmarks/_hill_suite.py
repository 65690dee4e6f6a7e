"""Known Hill curves to split a budget over: what is asked of every method, and what an answer is worth.

maximise Σ β·x^s / (k^s + x^s), Σ x = B, 0 ≤ x ≤ B/2. The scales β are log-normal (0, 0.8), the
half-saturations k log-normal (ln 0.05, 0.7); slopes s lie in 0.5 … 1 for concave curves, in 1.5 … 3.5 for
S-shaped ones. Budgets are 0.1, 0.3 and 1; "written as" another amount means that all money is in another
unit, which changes nothing but the size of the numbers. Needs numpy alone: peers run in another environment.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHAPES: Final = {"concave": (0.5, 1.0), "S-shaped": (1.5, 3.5)}
CHANNELS: Final = (10, 20, 40)
BUDGETS: Final = {"small": 0.1, "middle": 0.3, "large": 1.0}
WRITTEN_AS: Final = (1.0, 1e6)
INSTANCES: Final = 8
MOST_OF_BUDGET: Final = 0.5
_FITS: Final = 1e-6  # of the budget, by which an answer may overstep


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row of the suite: `INSTANCES` problems of a kind."""

    shape: str
    channels: int
    budget: str
    written_as: float

    @property
    def name(self) -> str:
        return f"{self.shape}, {self.channels} channels, {self.budget} budget as {self.written_as:.0e}"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Instance:
    """One problem; arrays are by channel, money in the case's unit."""

    budget: float
    beta: Floats
    half: Floats
    slope: Floats

    @property
    def most(self) -> float:
        """The most that one channel may have."""
        return MOST_OF_BUDGET * self.budget

    def value(self, spend: Floats, channel: int | slice = slice(None)) -> Floats:
        """β·x^s / (k^s + x^s); `spend` is by channel, or holds many amounts of one channel."""
        with np.errstate(divide="ignore"):
            ratio = np.where(spend > 0.0, (self.half[channel] / np.asarray(spend)), np.inf)
        return np.asarray(self.beta[channel] / (1.0 + ratio ** self.slope[channel]))

    def gradient(self, spend: Floats, channel: int | slice = slice(None)) -> Floats:
        """d value / d spend, for spend > 0."""
        slope = self.slope[channel]
        ratio = (self.half[channel] / spend) ** slope
        return np.asarray(self.beta[channel] * slope * ratio / (spend * (1.0 + ratio) ** 2))

    def inflection(self, channel: int) -> float:
        """Where the curve turns from convex to concave; 0 when it is concave throughout."""
        slope = float(self.slope[channel])
        if slope <= 1.0:
            return 0.0
        return float(self.half[channel] * ((slope - 1.0) / (slope + 1.0)) ** (1.0 / slope))


def cases() -> Iterator[Case]:
    for shape in SHAPES:
        for channels in CHANNELS:
            for budget in BUDGETS:
                for written_as in WRITTEN_AS:
                    yield Case(shape=shape, channels=channels, budget=budget, written_as=written_as)


def instance(case: Case, number: int) -> Instance:
    """Problem `number` of a case; the same curves for every budget and unit."""
    random = np.random.default_rng((number, case.channels, list(SHAPES).index(case.shape)))
    beta = random.lognormal(0.0, 0.8, case.channels)
    half = random.lognormal(np.log(0.05), 0.7, case.channels)
    slope = random.uniform(*SHAPES[case.shape], case.channels)
    unit = case.written_as / BUDGETS[case.budget]
    return Instance(budget=case.written_as, beta=beta, half=half * unit, slope=slope)


def worth(problem: Instance, spend: Floats) -> float | None:
    """What an answer is worth on the true curves, or None when it breaks a limit or is no number.

    An overstepping that is rounding is taken back in proportion.
    """
    spend = np.asarray(spend, dtype=np.float64)
    if spend.shape != problem.beta.shape or not np.isfinite(spend).all():
        return None
    slack = _FITS * problem.budget
    if spend.min() < -slack or spend.max() > problem.most + slack or spend.sum() > problem.budget + slack:
        return None
    spend = np.clip(spend, 0.0, problem.most)
    spend = spend * min(1.0, problem.budget / max(float(spend.sum()), 1e-300))
    return float(problem.value(spend).sum())
