"""What it is worth to know better what one channel brings: plans valued under its every plausible effect."""

from dataclasses import replace

import numpy as np

from rawafid.advisor.draws import FloatArray
from rawafid.advisor.plan_value import PlanValues, gain_over
from rawafid.advisor.relaxed_split import relaxation_of
from rawafid.advisor.response import Deck
from rawafid.advisor.study import Study
from rawafid.knowledge.answer_file import Options
from rawafid.knowledge.library import Knowledge


class EffectValues(PlanValues):
    """Values plans while one channel brings more or less than is believed. Not to be shared by threads."""

    def __init__(self, one: Study, options: Options, knowledge: Knowledge, deck: Deck) -> None:
        super().__init__(one, options, knowledge, deck)
        self._prepare()

    def channels(self) -> tuple[str, ...]:
        """Channels that are in the mix or could be, sorted."""
        return tuple(sorted({option.channel.id for option in self.split.columns.options}))

    def orders_a_month(self, channel: str) -> float:
        """Orders a month of a channel at its level in the plan, else at its least level."""
        at = self.channel == self.deck.position[channel]
        orders = (self._raw.new_orders + self._raw.old_orders)[0] / self._raw.months[0]
        present = self.present() * at
        return float(orders @ present) if present.sum() > 0.0 else float(orders[np.flatnonzero(at)[0]])

    def gains_of_effect(self, channel: str, multipliers: FloatArray) -> FloatArray:
        """As `gains`, if the channel brought so many times as much; [multipliers]."""
        mine = self.channel == self.deck.position[channel]
        factor = np.where(mine[None, :], multipliers[:, None], 1.0)
        sheet = self._raw.repeated(len(multipliers))
        sheet.new_orders, sheet.old_orders = sheet.new_orders * factor, sheet.old_orders * factor
        sheet.aware = sheet.aware * factor
        sheet.gross = self.averse(sheet.gross * factor)
        return gain_over(self.values(sheet, self.plans), self._best)

    def _prepare(self) -> None:
        """Nodes under the present answers, and plans for each channel bringing clearly more or less."""
        self.lay_out([])
        self._raw = self.sheet_of_own()
        problem = self.split.problem
        nodes = len(problem.value)
        plans = [self.present()]
        if nodes:
            cost = self.costs(self._raw)[0]
            relaxation = relaxation_of(replace(problem, value=self.averse(self._raw.gross)[0] - cost))
            position = {id: self.deck.position[id] for id in self.channels()}
            steps = [(i, step) for i in position.values() for step in (-1.0, -0.5, 0.5, 1.0)]
            for i, step in [(-1, 0.0), *steps]:  # the first leaves all channels as they are
                mine = self.channel == i
                factor = np.where(mine, np.exp(step * self.sigma), 1.0)
                value = self.averse(self._raw.gross * factor)[0] - cost
                relaxation.program.set_costs(relaxation.cost_of(problem, value))
                if relaxation.program.solve() == "optimal":
                    plans.append(relaxation.program.primal[:nodes].copy())
        self.plans = np.unique(np.round(np.array(plans), 9), axis=0)
        own = replace(self._raw, gross=self.averse(self._raw.gross))
        self._best = int(self.values(own, self.plans)[0].argmax())
