"""All the knowledge the advisor works with, read and checked together."""

from dataclasses import dataclass
from pathlib import Path

from rawafid.knowledge.catalogue import Catalogue, load_catalogue
from rawafid.knowledge.questionnaire import Questionnaire, load_questionnaire
from rawafid.knowledge.rules import Rulebook, load_rules


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Catalogue, questionnaire and rules of one folder; `hash` names the state of all its files."""

    catalogue: Catalogue
    questionnaire: Questionnaire
    rulebook: Rulebook

    @property
    def hash(self) -> str:
        return self.catalogue.hash


def load_knowledge(folder: Path | None = None) -> Knowledge:
    """Read everything (default: what is shipped). Raises KnowledgeError at the first fault."""
    catalogue = load_catalogue(folder)
    questionnaire = load_questionnaire(catalogue, folder)
    return Knowledge(catalogue, questionnaire, load_rules(catalogue, questionnaire, folder=folder))
