"""Why the advice is so: reasons by channel, channels left out, what would change it, what to ask next.

Other answers are tried for real: each is a study of its own, roughly first, and those that matter as
carefully as the advice itself.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import numpy as np

from rawafid.advisor.advice import Change, NextQuestion, NotChosen, ReasonGiven
from rawafid.advisor.codes import IDENTITY
from rawafid.advisor.information import next_questions
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study
from rawafid.advisor.trials import Trial, trials_of, with_answer
from rawafid.advisor.variants import Variants
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.library import Knowledge
from rawafid.knowledge.sources import Quantity

SECTOR_VISITS: Final = "visits_in_the_sector"
PRICE_OF_ORDER: Final = "price_of_an_order"
"""Rule ids of the two reasons that come from the curves rather than from a rule."""
COARSE_DRAWS: Final = 48
_LEAST_EFFECT: Final = 0.005
_LEAST_MOVE: Final = 0.01
_MOST_CHANGES: Final = 5
_LEAST_CHANGES: Final = 3
_EFFORT: Final = 2000
_SEARCHED: Final = 40
"""What all problems that are studied again may come to: their nodes, and so many for each part searched."""
ROUGH_DRAWS: Final = 16
_MOST_QUESTIONS: Final = 8


def reasons_for(one: Study, channel: str) -> tuple[ReasonGiven, ...]:
    """A channel's weights, largest first, as shares of what it is advised for.

    A weight on orders and one on awareness are mixed by what each is worth for this channel at its level (the
    logarithmic-mean weights of an additive decomposition); a dearer price counts against it. They add up to
    the channel's rating.
    """
    weight = _sales_weight(one, channel)
    found = [
        ReasonGiven(r.rule, r.question, weight * r.action + (1.0 - weight) * r.aware - r.price)
        for r in one.weighed.reasons[channel]
    ]
    found += [ReasonGiven(r.rule, r.question, weight * r.effect) for r in _visit_reasons(one, channel)]
    found = [r for r in found if r.effect != 0.0]
    return tuple(sorted(found, key=lambda r: (-abs(r.effect), r.rule, r.question)))


def _visit_reasons(one: Study, channel: str) -> list[ReasonGiven]:
    """How the trade and the price turn visits into customers, for channels that bring visits: exact logs."""
    option = next(o for o in one.curves.options if o.channel.id == channel)
    if option.channel.response_stage != "visit":
        return []
    found = []
    if "sector" in one.answers:
        usual = float(np.mean(one.situation.visit_multiplier))
        found.append(ReasonGiven(SECTOR_VISITS, "sector", math.log(usual)))
    if "order_value" in one.answers:
        found.append(
            ReasonGiven(PRICE_OF_ORDER, "order_value", math.log(float(np.mean(one.situation.dearness))))
        )
    return found


def _sales_weight(one: Study, channel: str) -> float:
    """Share of the channel's worth that comes from sales rather than awareness, 0–1."""
    for item in one.used:
        if item.option.channel.id == channel:
            for row, option in enumerate(one.curves.options):
                if option == item.option:
                    level = one.curves.level[row]
                    at = item.level
                    sales = float(np.interp(at, level, one.curves.sales_worth[row]))
                    aware = float(np.interp(at, level, one.curves.awareness_worth[row]))
                    sales = max(0.0, sales * one.situation.sales_weight)
                    aware = max(0.0, aware * one.situation.awareness_weight)
                    return sales / (sales + aware) if sales + aware > 0.0 else 1.0
    return 1.0


def not_chosen(one: Study, deck: Deck) -> tuple[NotChosen, ...]:
    """Every channel that is not in the mix, in the order of ids, with the reason that settles it."""
    used = {item.option.channel.id for item in one.used}
    binding = set(one.plan.binding)
    found = []
    for channel in deck.catalogue.channels.values():
        if channel.id in used:
            continue
        if channel.id in one.weighed.obstacles:
            obstacle = one.weighed.obstacles[channel.id]
            found.append(NotChosen(channel.id, obstacle.code, obstacle.about))
        elif not channel.split:
            found.append(NotChosen(channel.id, "informs"))
        elif channel.id in one.split.unused:
            found.append(NotChosen(channel.id, one.split.unused[channel.id]))
        elif "channel_count" in binding:
            found.append(NotChosen(channel.id, "no_room"))
        elif "budget" in binding:
            found.append(NotChosen(channel.id, "better_use_of_budget"))
        elif "team_hours" in binding:
            found.append(NotChosen(channel.id, "better_use_of_hours"))
        else:
            found.append(NotChosen(channel.id, "others_do_better"))
    return tuple(found)


def explore(
    client: Study,
    options: Options,
    knowledge: Knowledge,
    *,
    rough: Deck,
    again: Callable[[Answers], Study],
) -> tuple[tuple[Change, ...], tuple[NextQuestion, ...]]:
    """Try the other answers: what would change the advice most, and what is worth finding out; US dollars.

    Every other answer is solved roughly on the `rough` deck, for each question the one that moves the mix
    most; the largest of these moves are then studied `again` as carefully as the advice itself, and only
    what they really change is told. How many are, follows from the size of the client's problem alone, so
    that the same client always gets the same answer.
    """
    questions = next_questions(client, options, knowledge, rough)
    likely = _worth_telling(
        likely_changes(client, options, knowledge, rough.of_size(ROUGH_DRAWS)), _studied_again(client)
    )
    changes = [_change(trial, client, again(answers)) for _, trial, answers in likely]
    changes = sorted((c for c in changes if c.size >= _LEAST_MOVE), key=lambda c: (-c.size, c.question))
    return tuple(changes), questions[:_MOST_QUESTIONS]


def _worth_telling(
    likely: list[tuple[float, Trial, Answers]], most: int
) -> list[tuple[float, Trial, Answers]]:
    """The largest moves, at most a third of them about what the business is: few are in doubt about that."""
    what_it_is = [one for one in likely if one[1].question in IDENTITY][: most // 3]
    others = [one for one in likely if one[1].question not in IDENTITY][: most - len(what_it_is)]
    return [*others, *what_it_is]


def likely_changes(
    client: Study, options: Options, knowledge: Knowledge, rough: Deck
) -> list[tuple[float, Trial, Answers]]:
    """For each question the answer that seems to move the mix most, largest first: size, trial, answers."""
    variants = Variants(client, options, knowledge, rough)
    used = tuple(item.option.channel.id for item in client.used)
    tried = [
        (trial, with_answer(client.answers, trial.question, trial.answer, knowledge))
        for trial in trials_of(client.answers, client.situation, knowledge, used)
        if variants.reads(trial.question)
    ]
    was = variants.base.shares
    best: dict[str, tuple[float, Trial, Answers]] = {}
    for (trial, answers), found in zip(tried, variants.solved([a for _, a in tried]), strict=True):
        size = distance(was, found.shares)
        if size >= _LEAST_MOVE and size > best.get(trial.question, (0.0,))[0]:
            best[trial.question] = (size, trial, answers)
    return sorted(best.values(), key=lambda found: (-found[0], found[1].question))


def _studied_again(client: Study) -> int:
    """How many answers are studied as carefully as the advice: fewer where the problem is large."""
    effort = len(client.split.problem.node_unit) + _SEARCHED * client.plan.nodes
    room = _EFFORT // max(1, effort)
    return min(_MOST_CHANGES, max(_LEAST_CHANGES, room))


def _change(trial: Trial, before: Study, after: Study) -> Change:
    """How the mix of one study differs from that of another."""
    was, now = _cost_shares(before), _cost_shares(after)
    moves = {}
    if before.shares and after.shares:
        moves = {axis: after.shares[axis] - before.shares[axis] for axis in ("upstream", "inbound")}
    return Change(
        question=trial.question,
        answer=trial.answer,
        moves=moves,
        enter=tuple(sorted(set(now) - set(was))),
        leave=tuple(sorted(set(was) - set(now))),
        size=distance(was, now),
    )


def distance(was: Mapping[str, float], now: Mapping[str, float]) -> float:
    """Half the sum of absolute changes of shares, 0–1."""
    return 0.5 * math.fsum(abs(now.get(c, 0.0) - was.get(c, 0.0)) for c in sorted({*was, *now}))


def _cost_shares(one: Study) -> dict[str, float]:
    total = math.fsum(item.cost_per_month for item in one.used)
    if total <= 0.0:
        return {}
    return {item.option.channel.id: item.cost_per_month / total for item in one.used}


def strongest(reasons: Iterable[ReasonGiven], *, most: int) -> tuple[ReasonGiven, ...]:
    """The few reasons worth showing beside a channel, largest first."""
    return tuple(r for r in reasons if abs(r.effect) >= _LEAST_EFFECT)[:most]


def research_worth(questions: tuple[NextQuestion, ...], model: Mapping[str, Quantity]) -> float:
    """What market research could be worth: the open questions about the market that it would answer."""
    about_market = {"current_awareness", "demand_state", "competition", "category_novelty", "purchase_cycle",
                    "decision_style", "repeat_purchase"}  # fmt: skip
    share = model["research_answers_share"].mid
    return share * math.fsum(q.worth or 0.0 for q in questions if q.question in about_market)
