"""advise(): the straight line from a client's file to the advice."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from rawafid.advisor.advice import Advice
from rawafid.advisor.alternatives import edits_of, scenarios_of
from rawafid.advisor.attribution import explain_plan
from rawafid.advisor.channel_worth import channel_decomposition
from rawafid.advisor.curve_reading import ChannelCurve, read_curves
from rawafid.advisor.draws import Draws
from rawafid.advisor.explanation import COARSE_DRAWS, explore
from rawafid.advisor.forecast import Outcome, forecast
from rawafid.advisor.frontier import Frontier, frontier
from rawafid.advisor.information import next_measurements, next_questions, stop_offer
from rawafid.advisor.ladders import Rung, budget_ladder, horizon_ladder
from rawafid.advisor.response import Deck, Market, market_for
from rawafid.advisor.situation import Situation, understand
from rawafid.advisor.study import Study, study
from rawafid.advisor.target import TargetAdvice, reach_target
from rawafid.advisor.timing import Timing, timing_for
from rawafid.advisor.trade_off import PlansAtGoal, Teller, TradeOff, plans_at_goal, read_trade_off
from rawafid.advisor.writing import Writer
from rawafid.knowledge.answer_file import ClientFile, Options, Target
from rawafid.knowledge.answers import Answers
from rawafid.knowledge.library import Knowledge

CURVE_DRAWS: Final = 128
FORECAST_DRAWS: Final = 512
CURVE_NODES: Final = 40
_CANDIDATE_NODES: Final = 10
_CANDIDATE_GAP: Final = 5e-2


class Advisor:
    """Advice for any number of clients with one knowledge and seed; draws are made once and shared.

    Sharing changes no result. Not to be used by two threads at a time.
    """

    def __init__(self, knowledge: Knowledge, *, seed: int = 1) -> None:
        self.knowledge = knowledge
        self.seed = seed
        self.deck = Deck(knowledge.catalogue, Draws(seed, CURVE_DRAWS))
        self._outlook = Deck(knowledge.catalogue, Draws(seed, FORECAST_DRAWS))
        self._coarse = Deck(knowledge.catalogue, Draws(seed, COARSE_DRAWS))

    def study(self, client: ClientFile) -> Study:
        """The plan behind the advice, without forecast and explanations."""
        return self._study(self.knowledge.questionnaire.used(client.answers), client.options)

    def _study(self, answers: Answers, options: Options) -> Study:
        return study(answers, options, self.knowledge, self.deck, nodes=CURVE_NODES)

    def advise(self, client: ClientFile, *, start: str, brief: bool = False, asking: bool = False) -> Advice:
        """The whole advice for a client from the month `start` (YYYY-MM); `brief` leaves the what-ifs out.

        Brief advice while `asking` says all the same which question is worth answering next.
        """
        target = None
        if client.options.target is not None:
            target = self._target(client, client.options.target)
        one = self.study(client) if target is None else target.study
        writer = Writer(self.knowledge, self.deck, client, one, self.foretold(one), seed=self.seed)
        if brief and not asking:
            return writer.advice(start, target=target)
        if brief:
            questions = next_questions(one, client.options, self.knowledge, self._coarse)
            enough = stop_offer(one, questions, self.knowledge)
            return writer.advice(start, questions=questions, enough=enough, target=target)
        if target is not None:  # what-ifs are about the most for a budget, not the least money for a target
            return writer.advice(start, changes=(), questions=(), scenarios=(), target=target)
        changes, questions = explore(
            one, client.options, self.knowledge, rough=self._coarse,
            again=lambda answers: self._study(answers, client.options),
        )  # fmt: skip
        because = explain_plan(
            one, client.options, self.knowledge, self._coarse,
            # Candidates alone, each valued anew: they need not be the best to the last dollar.
            lambda answers: study(
                answers, client.options, self.knowledge, self._coarse,
                nodes=_CANDIDATE_NODES, gap=_CANDIDATE_GAP, basis=one.basis, quick=True,
            ),
        )  # fmt: skip
        worths = {
            u.option.channel.id: channel_decomposition(one, u.option.channel.id, self.deck) for u in one.used
        }
        return writer.advice(
            start,
            changes=changes,
            questions=questions,
            enough=stop_offer(one, questions, self.knowledge),
            measurements=next_measurements(one, client.options, self.knowledge, self._coarse),
            target=target,
            because=because,
            worths=worths,
            scenarios=scenarios_of(
                one, client.options, self.deck, studied=self._study, foretold=self.foretold
            ),
            edits=edits_of(one, client.options, studied=self._study, foretold=self.foretold),
        )

    def _target(self, client: ClientFile, target: Target) -> TargetAdvice:
        answers = self.knowledge.questionnaire.used(client.answers)
        return reach_target(answers, client.options, self.knowledge, self.deck, self._outlook, target=target)

    def frontier(self, client: ClientFile) -> Frontier | None:
        """The whole slider between sales and brand growth, certified; None where nothing pays anywhere."""
        return frontier(self.study(client), self.deck)

    def budget_ladder(self, client: ClientFile) -> Iterator[Rung]:
        """The plan at every position of the budget slider, one by one."""
        answers = self.knowledge.questionnaire.used(client.answers)
        return budget_ladder(answers, lambda changed: self._study(changed, client.options))

    def horizon_ladder(self, client: ClientFile) -> Iterator[Rung]:
        """The plan at every horizon that may be chosen, one by one."""
        answers, questionnaire = (
            self.knowledge.questionnaire.used(client.answers),
            self.knowledge.questionnaire,
        )
        return horizon_ladder(answers, questionnaire, lambda changed: self._study(changed, client.options))

    def curves(self, client: ClientFile) -> tuple[ChannelCurve, ...]:
        """What each channel brings at each amount, the rest of the plan as advised; see `curve_reading`."""
        one = self._planned(client)
        return read_curves(one, *self._prospect(one), self._outlook)

    def trade_off(self, client: ClientFile) -> TradeOff | None:
        """The certified slider in the client's figures; None where nothing pays or a target is set."""
        if client.options.target is not None:
            return None
        one = self.study(client)
        slider = frontier(one, self.deck)
        return None if slider is None else read_trade_off(one, slider, self._teller(one))

    def trade_off_at(self, client: ClientFile, goal: int) -> PlansAtGoal:
        """The best plan at another goal (0 sales to 100 brand), solved anew, and what is advised there."""
        answers = dict(client.answers)
        answers["goal_balance"] = float(goal)
        used = self.knowledge.questionnaire.used(answers)
        one = self._study(used, client.options)
        free = study(
            used, client.options, self.knowledge, self.deck, nodes=CURVE_NODES, known=one, leaning=False
        )
        return plans_at_goal(one, free, self._teller(one))

    def _planned(self, client: ClientFile) -> Study:
        """The study behind the advice, for a target too."""
        target = client.options.target
        return self.study(client) if target is None else self._target(client, target).study

    def _teller(self, one: Study) -> Teller:
        situation, market, timing = self._prospect(one)
        return Teller(one.weighed, situation, market, timing, self._outlook)

    def foretold(self, one: Study) -> Outcome:
        """Draws of what a study's plan brings, on more draws than it was found with."""
        situation, market, timing = self._prospect(one)
        return forecast(one.used, situation, one.weighed, market, timing, self._outlook)

    def _prospect(self, one: Study) -> tuple[Situation, Market, Timing]:
        """A study's client on the draws of the forecast."""
        deck = self._outlook
        situation = understand(one.answers, self.knowledge.catalogue, deck.draws)
        # What a target was planned with is not what the client answered.
        situation = replace(
            situation, running=one.situation.running, budget_per_month=one.situation.budget_per_month,
            budget_known=one.situation.budget_known,
        )  # fmt: skip
        market = market_for(situation, one.weighed.evidence, deck)
        return situation, market, timing_for(deck.channels, situation)


def advise(
    client: ClientFile, knowledge: Knowledge, *, start: str, seed: int = 1, brief: bool = False
) -> Advice:
    """Advice for one client; see `Advisor`."""
    return Advisor(knowledge, seed=seed).advise(client, start=start, brief=brief)
