"""Latin-hypercube draws: one stratified column per named quantity.

A column depends on the seed, its name and the number of draws alone, never on which other columns are
asked for or in what order: a channel gets the same draws alone and in company, and two runs of the
advisor share their random numbers, so that a difference between them is a difference of the answers.
"""

import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

# Acklam's rational approximation of the normal quantile; relative error below 1.15e-9.
_A: Final = (-3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02,
             1.383577518672690e02, -3.066479806614716e01, 2.506628277459239e00)  # fmt: skip
_B: Final = (-5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02,
             6.680131188771972e01, -1.328068155288572e01)  # fmt: skip
_C: Final = (-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e00,
             -2.549732539343734e00, 4.374664141464968e00, 2.938163982698783e00)  # fmt: skip
_D: Final = (7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00,
             3.754408661907416e00)  # fmt: skip
_LOW_TAIL: Final = 0.02425
_LARGEST_NORMAL: Final = 8.0


def normal_quantile(probability: FloatArray) -> FloatArray:
    """The standard normal quantile of probabilities in (0, 1), after P. J. Acklam (2003)."""
    p = np.clip(np.asarray(probability, dtype=np.float64), 1e-300, 1.0 - 1e-16)
    tail = np.sqrt(-2.0 * np.log(np.minimum(p, 1.0 - p)))
    numerator = ((((_C[0] * tail + _C[1]) * tail + _C[2]) * tail + _C[3]) * tail + _C[4]) * tail + _C[5]
    denominator = (((_D[0] * tail + _D[1]) * tail + _D[2]) * tail + _D[3]) * tail + 1.0
    outer = np.where(p < 0.5, 1.0, -1.0) * numerator / denominator
    q = p - 0.5
    r = q * q
    top = ((((_A[0] * r + _A[1]) * r + _A[2]) * r + _A[3]) * r + _A[4]) * r + _A[5]
    bottom = ((((_B[0] * r + _B[1]) * r + _B[2]) * r + _B[3]) * r + _B[4]) * r + 1.0
    inner = q * top / bottom
    result = np.where(np.minimum(p, 1.0 - p) < _LOW_TAIL, outer, inner)
    return np.clip(result, -_LARGEST_NORMAL, _LARGEST_NORMAL)


class Draws:
    """`size` draws of any number of named quantities, the same for the same seed.

    Columns are kept once made, so the object may be shared by all advice of one seed and size. Sharing
    changes no result: a column is a function of (seed, size, name).
    """

    def __init__(self, seed: int, size: int) -> None:
        self.seed = seed
        self.size = size
        self._uniforms: dict[str, FloatArray] = {}
        self._normals: dict[str, FloatArray] = {}
        self._options: dict[tuple[str, bytes], IntArray] = {}

    def uniform(self, name: str) -> FloatArray:
        """Midpoints of `size` equal strata of (0, 1) in an order of the name's own; shape [size]."""
        column = self._uniforms.get(name)
        if column is None:
            generator = np.random.Generator(np.random.PCG64([self.seed, zlib.crc32(name.encode())]))
            column = (generator.permutation(self.size) + 0.5) / self.size
            column.setflags(write=False)
            self._uniforms[name] = column
        return column

    def normal(self, name: str) -> FloatArray:
        """Standard normal quantiles of `uniform(name)`; their mean is 0 up to rounding; shape [size]."""
        column = self._normals.get(name)
        if column is None:
            column = normal_quantile(self.uniform(name))
            column.setflags(write=False)
            self._normals[name] = column
        return column

    def lognormal(self, name: str, mean: float, sigma: float) -> FloatArray:
        """Lognormal draws whose mean over the draws is exactly `mean`; `sigma` is the log-sd."""
        if sigma <= 0.0:
            return np.full(self.size, mean)
        values = np.exp(sigma * self.normal(name))
        return np.asarray(values * (mean / values.mean()), dtype=np.float64)

    def inverse_lognormal(self, name: str, mean: float, sigma: float) -> FloatArray:
        """Lognormal draws q with mean(1/q) = 1/`mean`: for prices and half-saturations.

        Effects are proportional to 1/q at small spend, so being unsure of a price must not make a
        channel look better than its middle value does.
        """
        return np.asarray(1.0 / self.lognormal(name, 1.0 / mean, sigma), dtype=np.float64)

    def options(self, name: str, probabilities: FloatArray) -> IntArray:
        """Option indices whose frequencies are the probabilities, up to one draw each; shape [size]."""
        key = name, probabilities.tobytes()
        column = self._options.get(key)
        if column is None:
            edges = np.cumsum(probabilities)
            found = np.searchsorted(edges, self.uniform(name) * edges[-1], side="right")
            column = np.asarray(np.minimum(found, len(probabilities) - 1), dtype=np.int64)
            column.setflags(write=False)
            self._options[key] = column
        return column
