"""Speed of reports: CPU time of what a user waits for, each warm, with the memory of the process.

    python3 dev.py bench report [--json]

Every thread is counted. Machines differ and are shared. A figure above its limit is marked and makes the exit
code 1. The advice is made before; each turn has another client's name, so that nothing comes from a cache.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from rawafid.advisor.advising import Advisor
from rawafid.knowledge.library import load_knowledge
from rawafid.knowledge.samples import load_sample
from rawafid.language.messages import load
from rawafid.reports import making, typeset
from rawafid.reports.document import Document, Wishes

REPEATS = 5
PAGES = 26
LIMITS_MS = {
    "full report, PDF": 1000.0,
    f"{PAGES} pages, typesetting alone": 500.0,
}


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds: the median and the worst, and the most that is allowed (None: anything)."""

    median_ms: float
    worst_ms: float
    limit_ms: float | None = None

    @property
    def late(self) -> bool:
        return self.limit_ms is not None and self.median_ms > self.limit_ms


def main() -> int:
    before = _memory_mb()
    figures, memory = measured()
    if "--json" in sys.argv[1:]:
        said = {name: asdict(one) for name, one in figures.items()}
        print(json.dumps({**said, "memory before, MB": before, "memory after, MB": memory}))
    else:
        width = max(map(len, figures))
        for name, one in figures.items():
            limit = "" if one.limit_ms is None else f"  limit {one.limit_ms:.0f}"
            late = "  TOO SLOW" if one.late else ""
            print(f"{name:<{width}}  {one.median_ms:7.0f} ms  worst {one.worst_ms:7.0f} ms{limit}{late}")
        print(f"memory at most: {memory:.0f} MB, {before:.0f} MB before the advice and the first page")
    return 1 if any(one.late for one in figures.values()) else 0


def measured() -> tuple[dict[str, Measured], float]:
    """Every figure by its name, and the most memory that the process had, in MB."""
    knowledge = load_knowledge()
    advisor, messages = Advisor(knowledge), load("ar")
    advice = advisor.advise(load_sample("clinic", knowledge.questionnaire), start="2026-12")
    known = making.readings(advisor, advice)

    def order(turn: int, wishes: Wishes) -> making.Order:
        named = replace(advice, client=f"{advice.client} {turn}")
        return making.order(advisor, named, messages, wishes=wishes, known=known)

    def long(turn: int) -> Document:
        """The full report over and over, to the pages that the limit is about, with a name of its own."""
        whole = making.document(advisor, order(turn, Wishes()))
        count = len(typeset.pages(whole, pixels_per_inch=10))
        times = -(-PAGES // count)
        sections = [
            replace(section, id=f"{section.id}{time}", title=f"{section.title} {time} {turn}")
            for time in range(times)
            for section in whole.sections
        ]
        return replace(whole, sections=tuple(sections))

    full, summary, infographic = Wishes(), Wishes(template="summary"), Wishes(template="infographic")
    works: dict[str, Callable[[int], object]] = {
        "curves and frontier for the charts, once a client": lambda _turn: making.readings(advisor, advice),
        "full report, PDF": lambda turn: making.pdf(advisor, order(turn, full)),
        "full report, pages on a screen": lambda turn: making.pages(
            advisor, order(turn, full), pixels_per_inch=96.0
        ),
        "summary, PDF": lambda turn: making.pdf(advisor, order(turn, summary)),
        "infographic, picture": lambda turn: making.png(advisor, order(turn, infographic)),
        "workbook": lambda turn: making.xlsx(advisor, order(turn, full)),
    }
    found = {name: _timed(work, LIMITS_MS.get(name)) for name, work in works.items()}
    documents = [long(turn) for turn in range(REPEATS + 1)]
    pages = len(typeset.pages(documents[0], pixels_per_inch=10))
    assert pages >= PAGES, pages
    name = f"{PAGES} pages, typesetting alone"
    per_page = _timed(lambda turn: typeset.set_in_type(documents[turn]), None)
    share = PAGES / pages
    found[name] = Measured(per_page.median_ms * share, per_page.worst_ms * share, LIMITS_MS[name])
    return found, _memory_mb()


def _timed(work: Callable[[int], object], limit_ms: float | None) -> Measured:
    work(0)
    taken = []
    for turn in range(1, REPEATS + 1):
        start = time.process_time()
        work(turn)
        taken.append(1000.0 * (time.process_time() - start))
    return Measured(statistics.median(taken), max(taken), limit_ms)


def _memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


if __name__ == "__main__":
    sys.exit(main())
