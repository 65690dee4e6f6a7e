"""What is believed of a question that is open: its options with their probabilities."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from rawafid.advisor.draws import Draws, FloatArray
from rawafid.knowledge.answers import Answers, choice
from rawafid.knowledge.catalogue import Catalogue, Country, Sector

BELIEF_QUESTIONS: Final = (
    "customer_type", "market_scope", "business_age", "purchase_cycle", "repeat_purchase", "decision_style",
    "category_novelty", "price_position", "demand_state", "competition",
)  # fmt: skip
"""Facts of the business that are chosen from a list: unanswered, they are mixtures over their options."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What a choice may be: its options and their probabilities, one certain option when it is answered."""

    question: str
    options: tuple[str, ...]
    probabilities: tuple[float, ...]

    @property
    def certain(self) -> bool:
        return len(self.options) == 1

    def probability(self, option: str) -> float:
        return self.probabilities[self.options.index(option)] if option in self.options else 0.0


def _nearby(options: tuple[str, ...], centres: FloatArray, target: float, spread: float) -> FloatArray:
    """Probabilities that fall off with the distance of ln(centre) from ln(target)."""
    weights = np.exp(-0.5 * (np.log(centres / target) / spread) ** 2)
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def belief_in(question: str, answers: Answers, catalogue: Catalogue) -> Belief:
    """The belief about a choice: certain if answered, else the sector's or the general mixture."""
    known = choice(answers, question)
    if known is not None:
        return Belief(question, (known,), (1.0,))
    model = catalogue.model
    table = catalogue.tables[f"belief.{question}"]
    options = tuple(sorted(table))
    weights = np.array([table[option] for option in options])
    sector = sector_of(answers, catalogue)
    if question == "purchase_cycle":
        centres = np.array([model[f"decision_days.{option}"].mid for option in options])
        weights = weights * _nearby(options, centres, sector.decision_days.mid, 0.9)
    elif question == "repeat_purchase":
        centres = np.array([model[f"repurchase_years.{option}"].mid for option in options])
        weights = weights * _nearby(options, centres, sector.repurchase_years.mid, 0.9)
    weights = weights / weights.sum()
    return Belief(question, options, tuple(float(w) for w in weights))


def sector_of(answers: Answers, catalogue: Catalogue) -> Sector:
    return catalogue.sectors[choice(answers, "sector") or "other"]


def country_of(answers: Answers, catalogue: Catalogue) -> Country:
    return catalogue.countries[choice(answers, "country") or "other"]


class Chooser:
    """Picks, per draw, the option of each choice and looks quantities up by it."""

    def __init__(self, beliefs: Mapping[str, Belief], draws: Draws) -> None:
        self.beliefs = beliefs
        self.draws = draws

    def per_option(self, question: str, values: Mapping[str, float]) -> FloatArray:
        """values[option] per draw; a constant array when the choice is certain."""
        belief = self.beliefs[question]
        if belief.certain:
            return np.full(self.draws.size, values[belief.options[0]])
        index = self.draws.options(f"choice.{question}", np.array(belief.probabilities))
        return np.array([values[option] for option in belief.options])[index]
