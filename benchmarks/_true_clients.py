"""Simulated clients whose truth the advisor does not share: what they answer, and what effort really brings.

A client is drawn in three steps, each with chance of its own: the facts of a business (`_true_business`), its
market, the hidden truth (`_true_market`, valued by `_true_worth`), and what its owner would answer (here).
Levels of the trade (prices, response rates, least spends, hours, audiences, what law and sense forbid) are
read from the knowledge; nothing is imported from the advisor. All else is written in these four files, as a
marketer who never saw the advisor might; their hash is recorded in docs/decisions/026 and they do not change.

- **Curves.** Each channel of each client has a shape drawn from four: Weibull, Michaelis–Menten, logistic
  with a threshold, power with a ceiling. Bought channels reach the trade's benchmark at a usual spend; half
  of their top lies some `BEST_FIRST` times further, or where the audience ends. Work reaches half of its
  ceiling at the usual hours, give or take.
- **Effect.** Log-normal with the benchmark as its mean and `WIDER` times the log-sd that the knowledge gives
  the rates together, at most `MOST_LOG_SD`; prices and ceilings `WIDER_PRICE` times theirs. A part is common
  to the client, a part to a family of channels, the rest is each channel's own.
- **Level.** Benchmarks compare channels. How much marketing brings as a whole follows the accounts instead: a
  usual mix brings `SHARE_BY_MARKETING` of the customers of a business that spends its sector's share of
  revenue on marketing. The factor (`Facts.lift`) is one number for all channels of a client.
- **Relations.** What the true circumstances do to a family of channels is a table (`RELATIONS`).
- **Time.** A new channel loses its first weeks; what it brings arrives on a Weibull, not a geometric, curve
  and counts until a year after the horizon (under cash pressure: what each month brings inside the window
  less the time of decision).
- **Overlap.** Of t orders that channels bring together, M·(1 − e^(−t/M)) are kept, M the demand that can be
  won; the same for orders of existing customers and for people made aware. Searches and the contact list are
  shared: what is drawn beyond them is lost in proportion.
- **Worth.** A customer: margin of its purchases within max(horizon, 12 months). A person made aware: the
  chance of buying, half from the client's own customers and known people, half from the trade's level. The
  weights of sales and awareness are the meaning of the goal slider, as the documents promise it.
- **Answers.** True facts with the errors of an owner: awareness is misjudged, margins are rounded up, a tenth
  to a half do not know the harder ones. Where customers came from is remembered with a bias to what was seen
  last. Word of mouth and passers-by bring customers that no channel brought.

Money is US dollars, time is months, unless a name says else.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from benchmarks._true_business import POPULAR, WEEKS, Facts, Rng, rounded, true_facts
from benchmarks._true_market import FAMILY_OF, TrueMarket, at_full_effect, true_market
from benchmarks._true_worth import kept, monthly_orders
from rawafid.knowledge.catalogue import Catalogue
from rawafid.knowledge.library import Knowledge

SHARE_BY_MARKETING: Final = (0.3, 0.6)
USUAL_CHANNELS: Final = 8
LIFT_DRAWS: Final = 8
MOST_LIFT: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueClient:
    """A simulated client: what it would answer, and its truth. Answers are as an answer file has them."""

    number: int
    answers: Mapping[str, object]
    market: TrueMarket


def true_client(number: int, knowledge: Knowledge, *, seed: int = 2026, spread: float = 1.0) -> TrueClient:
    """The client of this number. The same number, seed, spread and knowledge give the same client."""
    facts = true_facts(np.random.default_rng((seed, number, 1)), knowledge)
    lift = _lift(facts, np.random.default_rng((seed, number, 4)), knowledge.catalogue, spread=spread)
    facts = replace(facts, lift=lift)
    market = true_market(facts, np.random.default_rng((seed, number, 2)), knowledge.catalogue, spread=spread)
    answers = _answers(market, np.random.default_rng((seed, number, 3)), knowledge)
    return TrueClient(number=number, answers=answers, market=market)


def _lift(facts: Facts, rng: Rng, catalogue: Catalogue, *, spread: float) -> float:
    """What makes a usual mix bring the share of customers that marketing brings by the accounts.

    Benchmarks compare channels. How much marketing brings as a whole is known from what businesses of the
    sector spend on it and how many of their customers come by themselves.
    """
    winning = [c for c in POPULAR if c in facts.usable and catalogue.channels[c].buyer == "new"]
    usual = winning[:USUAL_CHANNELS]
    bought = [c for c in usual if catalogue.channels[c].basis != "per_hour"]
    done = [c for c in usual if c not in bought]
    brought = []
    for _ in range(LIFT_DRAWS):
        market = true_market(facts, rng, catalogue, spread=spread)
        levels = {c: facts.budget / len(bought) for c in bought}
        levels |= {c: facts.hours / len(done) for c in done}
        brought.append(math.fsum(at_full_effect(market.channels[c], level) for c, level in levels.items()))
    share = rng.uniform(*SHARE_BY_MARKETING)
    found = float(share * facts.customers_a_month / max(1e-9, float(np.mean(brought))))
    return min(max(found, 1.0 / MOST_LIFT), MOST_LIFT)


def _answers(market: TrueMarket, rng: Rng, knowledge: Knowledge) -> dict[str, object]:
    """What the owner would answer, as an answer file has it; what is not known is left out."""
    facts = market.facts
    currency = facts.country.currency
    rate = knowledge.catalogue.fx[currency].units_per_usd.mid

    def told(chance: float) -> bool:
        return bool(rng.random() < chance)

    answers: dict[str, object] = dict(facts.said)
    for question in ("decision_style", "category_novelty", "price_position", "competition", "demand_state",
                     "cash_pressure"):  # fmt: skip
        if not told(0.9):
            del answers[question]
    answers |= {
        "country": facts.country.id, "currency": currency, "assets": list(facts.assets),
        "order_value": rounded(facts.order_value * rate, 3), "horizon": facts.horizon,
        "goal_balance": round(100 * facts.goal), "monthly_budget": rounded(facts.budget * rate),
        "team_hours": rounded(facts.hours / WEEKS), "can_hire": "yes" if facts.can_hire else "no",
        "regulated_offer": [],
    }  # fmt: skip
    misjudged = facts.aware * math.exp(rng.normal(0.15, 0.45))
    optional: tuple[tuple[str, float, float], ...] = (
        ("gross_margin", 0.9, min(95.0, 100.0 * facts.margin * math.exp(rng.normal(0.05, 0.12)))),
        ("current_awareness", 0.75, min(90.0, 100.0 * misjudged)),
        ("hour_cost", 0.5, facts.hour_cost * rate * math.exp(rng.normal(0.0, 0.2))),
        ("monthly_visits", 0.45, facts.visits * math.exp(rng.normal(0.0, 0.2))),
        ("followers", 0.95, facts.followers),
        ("contact_list_size", 0.9, facts.contact_list),
    )
    for question, chance, value in optional:
        if told(chance):
            answers[question] = rounded(value)
    if facts.sector.id == "nonprofit":
        answers.pop("gross_margin", None)
    if told(0.8):
        answers["list_consent"] = "customers"
    brought = monthly_orders(market)
    by_itself = 0.55 * facts.customers_a_month
    if facts.said["business_age"] != "pre_launch":
        room = market.room_new / facts.horizon
        came = by_itself + kept(math.fsum(brought.values()), room)
        if told(0.85):
            answers["monthly_customers"] = float(max(1.0, rounded(came * math.exp(rng.normal(0.0, 0.1)))))
        if told(0.9):
            answers["current_spend"] = {c: rounded(usd * rate) for c, usd in facts.current_money.items()}
            answers["current_hours"] = {c: rounded(h / WEEKS) for c, h in facts.current_hours.items()}
        if told(0.5):
            answers["heard_from"] = _remembered(market, rng, brought, by_itself)
    return answers


def _remembered(
    market: TrueMarket, rng: Rng, brought: Mapping[str, float], by_itself: float
) -> dict[str, float]:
    """Shares of new customers by where they say they heard of it; what was seen last is favoured."""
    last = {"search": 1.35, "paid_social": 1.2, "organic": 1.15, "mass": 0.6, "content": 0.9}
    told = {c: n * last.get(FAMILY_OF[c], 1.0) * math.exp(rng.normal(0.0, 0.35)) for c, n in brought.items()}
    passing = 0.4 if "storefront" in market.facts.assets else 0.05
    told |= {"word_of_mouth": by_itself * (1.0 - passing), "walk_by": by_itself * passing}
    total = math.fsum(told.values())
    return {source: float(round(100.0 * n / total)) for source, n in told.items() if n / total >= 0.005}
