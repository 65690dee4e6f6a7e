"""Several sets of answers drawn as one: their draws laid end to end, each run with evidence of its own."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cached_property

import numpy as np

from rawafid.advisor.draws import Draws, FloatArray
from rawafid.advisor.response import Deck, Evidence, Market
from rawafid.advisor.situation import Situation


class Repeated(Draws):
    """The columns of other draws, laid end to end a number of times."""

    def __init__(self, once: Draws, times: int) -> None:
        super().__init__(once.seed, once.size * times)
        self.once, self.times = once, times

    def uniform(self, name: str) -> FloatArray:
        return np.tile(self.once.uniform(name), self.times)

    def normal(self, name: str) -> FloatArray:
        return np.tile(self.once.normal(name), self.times)

    def lognormal(self, name: str, mean: float, sigma: float) -> FloatArray:
        """As of the draws that are repeated: each run has the mean."""
        return np.tile(self.once.lognormal(name, mean, sigma), self.times)


class RepeatedDeck(Deck):
    """A deck with its draws laid end to end a number of times."""

    def __init__(self, once: Deck, times: int) -> None:
        super().__init__(once.catalogue, Repeated(once.draws, times))
        self.once, self.times = once, times

    @cached_property
    def price_shape(self) -> FloatArray:
        return np.tile(self.once.price_shape, (1, self.times))

    @cached_property
    def ceiling_shape(self) -> FloatArray:
        return np.tile(self.once.ceiling_shape, (1, self.times))

    @cached_property
    def half_shape(self) -> FloatArray:
        return np.tile(self.once.half_shape, (1, self.times))


def end_to_end(situations: Sequence[Situation]) -> Situation:
    """Situations that differ in nothing but draws and the client's means as one, their draws end to end."""
    first = situations[0]
    joined: dict[str, object] = {}
    for field in fields(Situation):
        value = getattr(first, field.name)
        if isinstance(value, np.ndarray):
            joined[field.name] = np.concatenate([getattr(one, field.name) for one in situations])
        elif field.name in ("exposed_people", "covered_share"):
            joined[field.name] = {
                place: np.concatenate([getattr(one, field.name)[place] for one in situations])
                for place in value
            }
    return replace(first, **joined)  # type: ignore[arg-type]  # the same fields with more draws


def same_market(one: Situation, other: Situation) -> bool:
    """Whether the market of both is the same: they differ, if at all, in means, goal and horizon."""
    if (one.sector, one.country, one.assets) != (other.sector, other.country, other.assets):
        return False
    if one.budget_per_month != other.budget_per_month:
        return False
    return all(
        getattr(one, field.name) is getattr(other, field.name)
        or not isinstance(getattr(one, field.name), np.ndarray)
        or np.array_equal(getattr(one, field.name), getattr(other, field.name))
        for field in fields(Situation)
    )


def same_client(one: Situation, other: Situation) -> bool:
    """Whether two situations are the same in everything that the curves and the split look at."""
    if one is other:
        return True
    for field in fields(Situation):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if field.name in ("beliefs", "offers") or mine is theirs:
            continue
        if isinstance(mine, np.ndarray):
            if not np.array_equal(mine, theirs):
                return False
        elif field.name in ("exposed_people", "covered_share"):
            if any(not np.array_equal(mine[place], theirs[place]) for place in mine):
                return False
        elif mine != theirs:
            return False
    return True


def with_evidence(market: Market, evidence: Sequence[Evidence], deck: Deck) -> Market:
    """A market that was made without evidence, each run of its draws moved by its own."""
    size = deck.draws.size // len(evidence)

    def factor(name: str) -> FloatArray:
        return np.repeat(np.exp(np.array([getattr(one, name) for one in evidence])).T, size, axis=1)

    return replace(
        market,
        price=np.where(deck.by_hours[:, None], market.price, market.price * factor("price")),
        orders=market.orders * factor("action"),
        aware=market.aware * factor("aware"),
    )


def draws_of(market: Market, some: slice) -> Market:
    """The market with some of its draws."""
    values = {field.name: getattr(market, field.name) for field in fields(Market)}
    return replace(market, **{name: v[:, some] if v.ndim == 2 else v for name, v in values.items()})
