"""What a search for a target knows of its forecasts: which draws decide, and how to ask the split for it."""

import math
from typing import Final, NamedTuple

import numpy as np

from rawafid.advisor.draws import FloatArray, IntArray, normal_quantile
from rawafid.advisor.response import Deck
from rawafid.knowledge.answer_file import Target

CLOSE: Final = 0.003
"""By how much, relative, a quantile may lie above what is wanted."""
_NEAR: Final = 0.05  # of the draws, on either side of the quantile, that stand for it
_LESSONS: Final = 5  # that a view takes


class Taught(NamedTuple):
    """What forecasts have taught one view."""

    view: tuple[float, bool]
    ratio: float
    months: float
    aversion: float
    deciding: IntArray
    lessons: int


class Aim:
    """What is wanted, with which chance, and what forecasts so far have taught of how to ask for it.

    `ratio` is the height of the target's row beside what is wanted, `months` those of full response that
    arrive within the horizon. The split knows means; how it is led to what a quantile needs is a *view*: the
    share of the certainty equivalent's aversion that is applied, and whether the market is taken as it is in
    the draws that decide the quantile or as it is on average.
    """

    def __init__(self, target: Target, outlook: Deck, *, horizon_months: int) -> None:
        self.target = target
        self.size = outlook.draws.size
        self.furthest: FloatArray | None = None  # level of each channel up to which curves are drawn
        self._place = min(math.floor((1.0 - target.chance) * self.size + 1e-9), self.size - 1)
        self.views = (
            ((1.0, True), (0.5, True), (1.0, False), (0.0, False)) if target.chance > 0.5 else ((0.0, False),)
        )
        self.view = self.views[0]
        everything = np.arange(self.size)
        self._all: IntArray = everything
        self._taught = {
            view: Taught(view, 1.0, 0.8 * horizon_months, aversion=0.0, deciding=everything, lessons=0)
            for view in self.views
        }

    @property
    def ratio(self) -> float:
        return self._taught[self.view].ratio

    @ratio.setter
    def ratio(self, ratio: float) -> None:
        self._taught[self.view] = self._taught[self.view]._replace(ratio=ratio)

    @property
    def months(self) -> float:
        return self._taught[self.view].months

    @property
    def near(self) -> IntArray:
        """The draws whose market the split is shown."""
        return self._taught[self.view].deciding if self.view[1] else self._all

    @property
    def aversion(self) -> float:
        """The certainty equivalent's γ times the height of the target's row."""
        return self.view[0] * self._taught[self.view].aversion

    def quantile(self, totals: FloatArray) -> float:
        """What at least the share `chance` of the draws bring."""
        return float(np.sort(totals)[self._place])

    def chance(self, totals: FloatArray) -> float:
        """Share of the draws that bring what is wanted."""
        return float(np.mean(totals >= self.target.amount))

    def learn(self, brought: FloatArray, months: float, *, last: bool = False) -> bool:
        """Take note of a forecast in the units of the target's row; False when enough has been learnt.

        For a search that learns for ever never stands still. The `last` lesson is always taken.
        """
        before = self._taught[self.view]
        if before.lessons >= _LESSONS and not last:
            return False
        order = np.argsort(brought, kind="stable")
        width = max(1, round(_NEAR * self.size))
        above = float(normal_quantile(np.array(min(self.target.chance, 0.999))))
        low, mean = float(brought[order[self._place]]), float(brought.mean())
        self._taught[self.view] = Taught(
            view=self.view,
            ratio=before.ratio,
            months=months if months > 0.0 else before.months,
            # A quantile z spreads below the mean falls with an effort's variance as −ln E e^(−γx)/γ does for
            # γ = z/spread.
            aversion=above**2 * mean / (mean - low) if above > 0.0 and mean > low else 0.0,
            deciding=order[max(0, self._place - width) : self._place + width + 1],
            lessons=_LESSONS if last else before.lessons + 1,
        )
        return True

    def teach_all(self) -> None:
        """What one view has learnt so far is where the others begin."""
        now = self._taught[self.view]
        self._taught = {view: now._replace(view=view, lessons=_LESSONS - 2) for view in self.views}

    @property
    def memory(self) -> Taught:
        """What the present view has been taught so far, for `recall`."""
        return self._taught[self.view]

    def recall(self, memory: Taught) -> None:
        """Take the view again that it was, as it was."""
        self.view = memory.view
        self._taught[memory.view] = memory


class Steps:
    """Looks for the least height of the target's row that is enough, by secants within what is known."""

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        self.low, self.high = 0.0, math.inf
        self._last: tuple[float, float] | None = None

    def too_high(self) -> None:
        """No plan goes so high."""
        self.high = min(self.high, self.ratio)
        self.ratio = math.sqrt(self.low * self.high) if self.low > 0.0 else 0.93 * self.ratio

    def met(self, share: float, *, enough: bool) -> bool:
        """Take the next step: `share` of what is wanted was met. True when there is no step left to take."""
        if enough:
            self.high = min(self.high, self.ratio)
        else:
            self.low = max(self.low, self.ratio)
        before, slope = self.ratio, 1.0
        if share > 0.0:
            if self._last is not None and abs(math.log(before / self._last[0])) > 1e-6:
                slope = math.log(share / self._last[1]) / math.log(before / self._last[0])
            self._last = (before, share)
            self.ratio = before * share ** (-1.0 / min(max(slope, 0.25), 4.0))
        else:
            self.ratio = 4.0 * before
        if not self.low < self.ratio < self.high:
            self.ratio = math.sqrt(self.low * self.high) if self.low > 0.0 else 0.9 * self.high
        return self.high <= self.low * (1.0 + CLOSE / 4.0)
