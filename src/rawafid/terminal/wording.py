"""The words for what advice carries as codes, ids and plain numbers.

Every code of `rawafid.advisor.codes` has its sentence here; an id that has none is a fault of the program,
so KeyError is let through.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Final

from rawafid.advisor.advice import NotChosen, Notice, Range, ReasonGiven
from rawafid.errors import UserError, mark
from rawafid.knowledge.contradictions import AnswerWarning
from rawafid.knowledge.questionnaire import Questionnaire
from rawafid.language.messages import Messages
from rawafid.language.numbers import isolated, nice

NOT_CHOSEN_TEXTS: Final[Mapping[str, str]] = {
    "excluded": mark("You asked never to use them"),
    "ruled_out": "{about}",  # the rule is the sentence
    "not_for_sector": mark("They do not serve this sector: {about}"),
    "needs_customers": mark("They speak to past customers, and there are none yet"),
    "missing_asset": mark("They need what you do not have: {about}"),
    "discount_above_margin": mark("The discount or commission would take more than your margin"),
    "too_dear_to_give_away": mark("What you sell costs too much to be given away as a sample"),
    "too_late": mark("Their effect would come after the plan's end"),
    "limit_below_minimum": mark("You allow less money for them than they need to work"),
    "below_minimum_spend": mark("Your budget is below the least they need to work"),
    "not_enough_hours": mark("They need more hours a week than the team has"),
    "does_not_pay": mark("They would not bring back what they cost"),
    "better_use_of_budget": mark("They could work, but the money brings more elsewhere"),
    "better_use_of_hours": mark("They could work, but the team's hours bring more elsewhere"),
    "no_room": mark("They could work, but a small team does better with few channels"),
    "others_do_better": mark("Other channels reach the same people for less"),
    "informs": mark("They sell nothing themselves; they are for learning before you spend"),
}
"""Why channels are left out, a sentence that a list of channels follows."""

NOTICE_TEXTS: Final[Mapping[str, str]] = {
    "no_budget": mark(
        "The advice is in shares of effort, because the budget or the currency is not given. Give both to see"
        " amounts."
    ),
    "budget_below_every_minimum": mark(
        "The budget is below what any channel needs to work. With {least} a month a first one becomes"
        " possible; until then, use what only takes time."
    ),
    "nothing_pays": mark(
        "No channel would bring back what it costs here. Look first at the margin, the price and how often"
        " people buy again, or lengthen the plan."
    ),
    "not_worth_the_risk": mark(
        "Some channels would pay on average, but what they bring is too unsure for how you see risk. Try a"
        " bolder choice, or answer the open questions: the ranges become narrower."
    ),
    "limits_cannot_all_hold": mark(
        "Your limits cannot all hold together. The one to change is: {limit}. Loosen it, or free a channel"
        " that you keep as it is."
    ),
    "unspent": mark("{amount} a month ({share} of the budget) is better kept for now: {why}"),
    "excluded_and_locked": mark(
        "Both to be kept and never to be used: {channels}. Choose one of the two; until then they are left"
        " out."
    ),
    "wanted_but_unusable": mark(
        "You gave a least amount for {channel}, but it cannot be used. The reason: {reason}. Mend that, or"
        " take the amount away."
    ),
    "check_law": mark("{law} It concerns: {channels}."),
    "caution": mark("{rule}. It concerns: {channels}."),
    "build_asset": mark("{asset}: about {hours} and {money}, once, for {channels}."),
    "target_reached": mark(
        "Your target of {wanted} orders within {months} needs at least {amount} a month. The estimated chance"
        " of reaching it with this plan: {chance}."
    ),
    "target_not_reachable": mark("Your target cannot be reached with the chance you ask for: {reason}."),
    "mostly_priors": mark(
        "{share} of the effort goes to channels whose figures are mostly experience and not measurement."
        " Start small, and write down what each brings."
    ),
    "pays_later": mark(
        "What the plan sells within {months} does not yet cover what it costs: {share} of its worth is that"
        " more people will know you and buy later. If you need the money sooner, answer how soon it must come"
        " back."
    ),
    "one_channel_dominates": mark(
        "{channel} takes {share} of the effort: if it weakens, so does everything. Try a second channel in a"
        " small way."
    ),
    "cash_window_short": mark(
        "The money should be back within {months}, but customers take about {decision_months} to decide, and"
        " none comes back sooner. What sells by then was counted in full; see whether you can wait that long."
    ),
    "own_results_used": mark(
        "What you said of where your customers come from was counted, for: {channels}. Keep asking each new"
        " customer: nothing improves the advice more."
    ),
    "own_total_used": mark(
        "By your own customers and what you spend and work today, every channel is expected to bring {share}"
        " of what is usual in the trade. If most customers come by themselves, say so where you tell how they"
        " heard of you."
    ),
    "capacity_binds": mark(
        "You can serve so many more customers a month: {capacity}, and the plan reaches it. More marketing"
        " pays only once you can serve more."
    ),
    "hours_bind": mark(
        "The team's hours run out before the money does. Free some hours, or let part of the budget pay for"
        " help."
    ),
    "flat_optimum": mark(
        "Many mixes do about as well: for {share} of the effort the amounts could be quite different at"
        " hardly any loss. Choose within the ranges what is easiest to run."
    ),
    "too_many_unknowns": mark(
        "Only {known} of {all} questions are answered, so much rests on what is usual in the trade. Answer"
        " first the questions that the advice says are worth most."
    ),
    "far_from_sector": mark(
        "Your figure is {share} of what is usual in the trade: {question} If it is right, leave it; the"
        " advice takes it as it is."
    ),
    "answers_change_little": mark(
        "Your answers hardly move the mix: nearly the same would be advised with the same means to a business"
        " of which nothing else is known. Check the answers that would change the advice most."
    ),
    "research": mark(
        "Before spending on a large scale it pays to learn: {channels}. What they could tell may be worth up"
        " to {worth}."
    ),
}
"""What the client must know and what to do about it."""

# The same notice where one of its values is not known or nothing.
_WITHOUT: Final[Mapping[tuple[str, str], str]] = {
    ("build_asset", "money"): mark("{asset}: about {hours}, once, for {channels}."),
    ("capacity_binds", "capacity"): mark(
        "You said that no further customer can be served, so marketing has nothing to bring for now."
    ),
    ("research", "worth"): mark("Before spending on a large scale it pays to learn: {channels}."),
    ("check_law", "channels"): "{law}",
    ("unspent", "why"): mark("{amount} a month ({share} of the budget) is better kept for now."),
}
_NEW_LIMIT: Final = mark(
    "Your limits cannot all hold together. The one to change is: {limit}. It would have to be {change}."
)
_MORE_RESULTS: Final = mark("Spending it all the same would bring about {more} further results a month.")
_LESS_THAN_ONE: Final = mark("Spending it all the same would bring less than one further result a month.")

_TARGET_PEOPLE: Final = mark(
    "Your target of {wanted} people reached within {months} needs at least {amount} a month. The estimated"
    " chance of reaching it with this plan: {chance}."
)
_TARGET_FREE: Final = mark(
    "Your target needs no money, only work. The estimated chance of reaching it with this plan: {chance}."
)
_TARGET_UNPRICED: Final = mark(
    "The plan is made for your target. The estimated chance of reaching it: {chance}. Give the currency to"
    " see how much money it takes."
)
_TARGET_MOST: Final[Mapping[str, str]] = {
    "orders": mark(
        "The most that can be expected with this chance is about {most} orders, at {amount} a month: the plan"
        " is made for that."
    ),
    "people_reached": mark(
        "The most that can be expected with this chance is about {most} people reached, at {amount} a month:"
        " the plan is made for that."
    ),
}
_TARGET_CHANCE: Final = mark("The chance of reaching your target itself is then about {chance}.")
_TARGET_NOTHING: Final = mark("With these limits nothing can be expected with that chance.")
_LEAST_CHANCE: Final = 0.005
TARGET_REASON_TEXTS: Final[Mapping[str, str]] = {
    "limits": mark("what you rule out, keep as it is or limit stands in the way"),
    "hours": mark("the team does not have enough hours"),
    "channel_count": mark("it takes more channels than this plan may have"),
    "capacity": mark("you cannot serve so many more customers"),
    "growth": mark("a business of this size cannot grow so much in this time"),
    "ceilings": mark("there is not that much demand, nor so many people to reach"),
}
"""What keeps a target out of reach."""

UNSPENT_TEXTS: Final[Mapping[str, str]] = {
    "does_not_pay": mark("more would not bring back what it costs."),
    "hours": mark("the team has no hours left to use it."),
    "channel_count": mark("the number of channels is reached."),
    "capacity": mark("you could not serve more customers."),
    "limits": mark("the limits on the shares leave no use for it."),
}
LIMIT_TEXTS: Final[Mapping[str, str]] = {
    "budget": mark("the budget"),
    "team_hours": mark("the team's hours"),
    "channel_count": mark("the number of channels"),
    "searches": mark("how many people search"),
    "contact_list": mark("the size of the contact list"),
    "own_visits": mark("how many visit your site"),
    "capacity": mark("how many more customers you can serve"),
    "upstream_share_most": mark("the highest share of upstream"),
    "upstream_share_least": mark("the lowest share of upstream"),
    "inbound_share_most": mark("the highest share of inbound"),
    "inbound_share_least": mark("the lowest share of inbound"),
    "locked_channels": mark("the channels kept as they are"),
}
CONFIDENCE_TEXTS: Final[Mapping[str, str]] = {
    "high": mark("high"),
    "medium": mark("medium"),
    "low": mark("low"),
}
_OBJECTIVES: Final[Mapping[str, str]] = {
    "brand": mark("{channel}, to be known"),
    "sales": mark("{channel}, to sell"),
    "mixed": mark("{channel}, for both aims"),
}
OTHER_REASONS_TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "not_answered": (
        mark("No answer yet, and most answers would speak for it: {question}"),
        mark("No answer yet, and most answers would speak against it: {question}"),
    ),
    "own_results": (
        mark("Your own customers say that it brings them"),
        mark("Few of your own customers come this way"),
    ),
    "own_total": (
        mark("You have more customers than such effort usually brings"),
        mark("You have fewer customers than such effort usually brings"),
    ),
    "visits_in_the_sector": (
        mark("In this trade a visit often ends in a purchase"),
        mark("In this trade few visits end in a purchase"),
    ),
    "price_of_an_order": (
        mark("An order with you is smaller than is usual in this trade, so more visits end in a purchase"),
        mark("An order with you is larger than is usual in this trade, so fewer visits end in a purchase"),
    ),
}
"""Reasons that are no rules of the knowledge: the words in favour, and those against."""

_TOWARDS_SALES: Final = mark("sales now ({value})")
_TOWARDS_BRAND: Final = mark("brand growth ({value})")

MONEY_METRICS: Final = frozenset({"revenue", "cost_per_order", "cost_per_lead", "cost_per_1000_reached"})
SHARE_METRICS: Final = frozenset({"conversion_rate", "close_rate", "returning_customers", "share_of_voice"})
_MONEY_UNITS: Final = frozenset({"money_per_order", "money_per_month", "money_per_hour"})
# Ids that stand as options have their prose in a context of their own.
_OPTION_CONTEXTS: Final = ("sectors", "countries", "currencies", "occasions", "channels")


def speaks_of_the_channel(reason: ReasonGiven) -> bool:
    """Whether a reason is about this channel rather than about all of them alike."""
    return reason.rule != "own_total"


def spend_decimals(value: float) -> int | None:
    """How many decimals an advised amount is shown with: none from a hundred on, else as it needs."""
    return 0 if abs(value) >= 100.0 else None


class Wording:
    """Says ids, codes and amounts in one language and one currency."""

    def __init__(self, messages: Messages, questionnaire: Questionnaire, currency: str | None = None) -> None:
        self.messages = messages
        self.currency = currency
        self._questions = questionnaire.questions
        self._symbol = messages.prose("currencies", f"{currency}.symbol") if currency else ""

    # ── amounts

    def money(self, value: float, *, exact: bool = False) -> str:
        """An amount in the client's currency, rounded to a figure that people use unless `exact`."""
        return self.messages.formatter.money(value if exact else nice(value), self._symbol)

    def spend(self, value: float) -> str:
        """An advised amount: it is a figure that people use already and is shown as it is."""
        return self.messages.formatter.money(value, self._symbol, decimals=spend_decimals(value))

    def count(self, value: float) -> str:
        """People, orders and the like, rounded for reading."""
        return self.messages.formatter.number(nice(value))

    def figure(self, metric: str, value: float) -> str:
        """One value of a metric in its own form."""
        if metric in SHARE_METRICS:
            return self.messages.formatter.percent(value, 0 if value >= 0.1 else 1)
        return self.money(value) if metric in MONEY_METRICS and self._symbol else self.count(value)

    def range(self, metric: str, range_: Range | None) -> str:
        """“from … to …” in the metric's own form, or a dash where nothing can be said."""
        if range_ is None:
            return "—"
        if metric in SHARE_METRICS:
            low, high = (self.figure(metric, end) for end in (range_.low, range_.high))
            return low if low == high else self.messages.tr("{low} to {high}", low=low, high=high)
        symbol = self._symbol if metric in MONEY_METRICS else ""
        low_end, high_end = nice(range_.low), nice(range_.high)
        return self.messages.formatter.range(low_end, high_end, currency_symbol=symbol)

    # ── names

    def channel(self, channel: str, objective: str | None = None) -> str:
        """A channel's name, with what it is bought for."""
        name = self.messages.prose("channels", channel)
        if objective is None:
            return name
        return self.messages.tr(_OBJECTIVES[objective], channel=name)

    def channels(self, channels: Iterable[str]) -> str:
        """Names of channels one after another."""
        return self.messages.listed(self.channel(channel) for channel in channels)

    def metric(self, metric: str) -> str:
        return self.messages.prose("metrics", metric)

    def approach(self, approach: str) -> str:
        return self.messages.prose("approaches", approach)

    def question(self, question: str) -> str:
        return self.messages.prose("questions", question)

    def answer(self, question: str, answer: object) -> str:
        """An answer as the questionnaire shows it, amounts with their unit."""
        if isinstance(answer, (tuple, list)):
            return self.messages.listed(self.answer(question, one) for one in answer)
        prose = self._option(question, str(answer))
        if prose is not None:
            return prose
        if isinstance(answer, (int, float)):
            unit = self._questions[question].unit or ""
            if unit in _MONEY_UNITS and self._symbol:
                return self.money(float(answer), exact=True)
            if unit == "percent":
                return self.messages.formatter.percent(float(answer) / 100)
            value = self.messages.formatter.number(float(answer))
            if question == "goal_balance":
                return self.messages.tr(_TOWARDS_SALES if answer < 50 else _TOWARDS_BRAND, value=value)
            return value
        return str(answer)

    def _option(self, question: str, option: str) -> str | None:
        messages = self.messages
        if messages.has_prose("questions", f"{question}.{option}"):
            return messages.prose("questions", f"{question}.{option}")
        for context in _OPTION_CONTEXTS:
            if messages.has_prose(context, option):
                return messages.prose(context, option)
        return None

    def reason(self, reason: ReasonGiven) -> str:
        """Why a rule speaks for or against, as a sentence without its full stop."""
        if reason.rule in OTHER_REASONS_TEXTS:
            favour, against = OTHER_REASONS_TEXTS[reason.rule]
            text = favour if reason.effect >= 0 else against
            return self.messages.tr(text, question=self.question(reason.question))
        return self.messages.prose("rules", reason.rule)

    def limit(self, row: str) -> str:
        return self.messages.tr(LIMIT_TEXTS[row])

    def confidence(self, confidence: str) -> str:
        return self.messages.tr(CONFIDENCE_TEXTS[confidence])

    # ── codes

    def not_chosen(self, one: NotChosen) -> str:
        """Why channels are left out, as a sentence without its full stop."""
        text = NOT_CHOSEN_TEXTS[one.reason]
        if "{about}" not in text:
            return self.messages.tr(text)
        about = self._about(one)
        # A rule is a sentence of its own and needs no isolate round it.
        return about if text == "{about}" else self.messages.tr(text, about=about)

    def _about(self, one: NotChosen) -> str:
        if one.reason == "ruled_out":
            return self.messages.prose("rules", one.about)
        if one.reason == "not_for_sector":
            return self.messages.prose("sectors", one.about)
        return self.messages.prose("questions", f"assets.{one.about}")

    def notice(self, notice: Notice) -> str:
        """What the client must know and may do, in whole sentences."""
        values = dict(notice.values)
        if notice.code in ("target_reached", "target_not_reachable"):
            return self._target(notice.code, values)
        if "note" in values:
            values["law"] = values.pop("note")
        source = NOTICE_TEXTS[notice.code]
        for (code, missing), shorter in _WITHOUT.items():
            if notice.code == code and not values.get(missing):
                source = shorter
        if notice.code == "wanted_but_unusable":
            reason = NotChosen(str(values["channel"]), str(values["reason"]), str(values.get("about") or ""))
            values["reason"] = self.not_chosen(reason)
        if notice.code == "limits_cannot_all_hold" and values.get("change") is not None:
            source = _NEW_LIMIT
            values["change"] = self._changed(str(values.get("unit")), values["change"])
        said = {name: self._value(name, value) for name, value in values.items() if value is not None}
        text = self.messages.explain(UserError(source, said))
        if notice.code == "unspent" and (more := values.get("more")):
            tr, few = self.messages.tr, float(str(more)) < 1.0
            rest = tr(_LESS_THAN_ONE) if few else tr(_MORE_RESULTS, more=said["more"])
            text = f"{text} {rest}"
        return text

    def _target(self, code: str, values: dict[str, object]) -> str:
        """What a target takes, or what keeps it out of reach and what the most is."""
        percent = self.messages.formatter.percent
        chance, amount, metric = float(str(values["chance"])), values["amount"], str(values["metric"])
        said: dict[str, str] = {
            "wanted": self.messages.formatter.number(float(str(values["wanted"]))),
            "months": self._value("months", values["months"]),
            "chance": percent(chance),
        }
        has_money = isinstance(amount, float) and bool(self._symbol)
        if isinstance(amount, float) and has_money:
            said["amount"] = self.spend(amount)
        if code == "target_reached":
            if amount == 0.0:
                return self._filled(_TARGET_FREE, said)
            if not has_money:
                return self._filled(_TARGET_UNPRICED, said)
            return self._filled(NOTICE_TEXTS[code] if metric == "orders" else _TARGET_PEOPLE, said)
        reason = self.messages.tr(TARGET_REASON_TEXTS[str(values["why"])])
        parts = [self._filled(NOTICE_TEXTS[code], {"reason": reason})]
        most = math.floor(float(str(values["most"])))
        if most < 1 or not has_money:
            parts.append(self.messages.tr(_TARGET_NOTHING) if most < 1 else "")
        else:
            parts.append(
                self._filled(_TARGET_MOST[metric], {**said, "most": self.messages.formatter.number(most)})
            )
        if chance >= _LEAST_CHANCE and most >= 1:
            parts.append(self._filled(_TARGET_CHANCE, said))
        return " ".join(filter(None, parts))

    def _filled(self, text: str, values: Mapping[str, str]) -> str:
        return self.messages.explain(UserError(text, values))

    def _changed(self, unit: str, value: object) -> str:
        assert isinstance(value, (int, float))
        if unit == "money":  # not rounded down: the limit has to reach it
            return self.money(math.ceil(value), exact=True)
        if unit == "share":
            return self.messages.formatter.percent(float(value))
        if unit == "hours":
            return self.messages.tr("{n} hours a week", n=math.ceil(value))
        return self.messages.formatter.number(float(value))

    def _value(self, name: str, value: object) -> str:
        """A value of a notice by its name: names are used alike in all notices."""
        messages = self.messages
        if isinstance(value, (int, float)):
            if name in ("least", "amount", "money", "worth"):
                return self.money(float(value))
            if name == "share":
                return messages.formatter.percent(float(value))
            if name in ("months", "decision_months"):
                return messages.tr("{n} months", n=max(1, round(value)))
            if name == "hours":
                return messages.tr("{n} hours of work", n=max(1, round(value)))
            return self.count(float(value))
        if isinstance(value, (tuple, list)):
            return self.channels(map(str, value))
        said = str(value)
        if name == "channel":
            return self.channel(said)
        if name == "limit":
            return self.limit(said)
        if name == "why":
            return messages.tr(UNSPENT_TEXTS[said])
        context = {"asset": "questions", "law": "legal", "rule": "rules", "question": "questions"}.get(name)
        if context is None:
            return said
        return messages.prose(context, f"assets.{said}" if name == "asset" else said)

    def answer_warning(self, warning: AnswerWarning) -> str:
        """What answers contradict each other in, with the questions to look at."""
        said = self.messages.explain(UserError(warning.message, warning.values))
        questions = self.messages.listed(self.question(question) for question in warning.questions)
        return f"{said} ({isolated(questions)})"
