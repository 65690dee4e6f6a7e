"""The sample clients shipped with the program: six recognisable businesses, as answer files."""

from typing import Final

from rawafid.errors import UserError, mark
from rawafid.files import resource
from rawafid.knowledge.answer_file import ClientFile, read_answer_file
from rawafid.knowledge.questionnaire import Questionnaire

SAMPLES: Final = ("pineapple", "roastery", "cafe", "clinic", "accounting", "furniture")
"""Their ids, in the order in which they are listed."""


def sample_bytes(sample: str) -> bytes:
    """A sample client's answer file as it is shipped. Raises UserError, naming the samples there are."""
    if sample not in SAMPLES:
        raise UserError(
            mark("there is no sample client {value}; there are: {options}"),
            {"value": sample, "options": SAMPLES},
        )
    return resource("samples", f"{sample}.json").read_bytes()


def load_sample(sample: str, questionnaire: Questionnaire) -> ClientFile:
    """A sample client, read as any answer file is."""
    return read_answer_file(sample_bytes(sample), f"{sample}.json", questionnaire)
