"""How much of a medicine is too much: nothing is said to be taken, and a person should hear of it (T2). Both languages.

The card of a body names who answers that (Poison Control), and the amount itself is never answered. Which one would
hurt least is asked of dying (T1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.model import Kind, Tier
from bot.risk.reading import bag
from bot.risk.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_MEDS = "med|meds|pill|pills|medicine|medication|drug|drugs|tablet|tablets"

ASKED_ONLY = (("how_much_is_too_much",), ("cuanto_es_demasiado",))
"""The rules of a message that asks that, and in which nothing else was heard: an encoder hears an overdose in it."""

_SWALLOWED = bag(
    "took taken ate eaten had swallowed downed drank gave given already just with vodka tequila wine beer alcohol "
    "tome tomo tomaste trague trago comio comi bebi bebio dio di ya con vino cerveza"
)
_MANY = "|".join(map(str, range(5, 101))) + "|some|all|rest|whole|bottle|handful|bunch|lot|several|ten|twenty|thirty"
_MUCHAS = "|".join(map(str, range(5, 101))) + "|todas|todo|frasco|puno|punado|varias|muchas|unas|diez|veinte|bote"


def only_asks(rules: tuple[str, ...], tokens: Iterable[str]) -> bool:
    """Return whether a message with these rules asks how much is too much, and says of nobody that they took some."""
    return rules in ASKED_ONLY and _SWALLOWED.isdisjoint(tokens)


RULES: tuple[Rule, ...] = (
    Rule(
        "too_much_and_taken",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (f"took|taken|ate|swallowed|downed ~1 of? ~1 the|my|his|her|a? ~1 {_MANY} !years|hours|days|minutes|weeks",),
        must_hit=(
            "how many ambien is too many, i already took the bottle",
            "how much xanax is too much, i took 6",
            "how much tylenol is too much? my son ate some",
        ),
        must_miss=(
            "how much tylenol is too much? i took it with food",
            "how many xanax is too many, my doctor said 1",
            "i took some notes on how many classes",
        ),
        beside="ASKSTOOMUCH",
    ),
    Rule(
        "demasiado_y_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (f"tome|tomo|trague|trago|comi|comio ~1 de? ~1 el|las|mis|un|sus? ~1 {_MUCHAS} !anos|horas|dias|minutos",),
        must_hit=(
            "¿cuántas pastillas de clonazepam son demasiadas? ya me tomé 8",
            "cuánto es demasiado clonazepam, mi hijo se tomó todo el frasco",
        ),
        must_miss=("cuánto es demasiado clonazepam, lo tomo con comida", "cuántas pastillas son demasiadas"),
        beside="ASKSTOOMUCH",
    ),
    Rule(
        "how_much_is_too_much",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            "how many|much ~1 of? PILLS ~1 is|are|be|would|was ~2 too much|many",
            "how many|much is|are|would|be ~1 too much|many ~1 PILLS",
            "what is too much|many ~1 PILLS",
            "how many|much ~3 PILLS ~3 to ~1 overdose",
        ),
        must_hit=(
            "how many mg of ambien is too much",
            "how many trazodone is too many",
            "how much tylenol is too much for one night",
            "how many is too many xanax",
        ),
        must_miss=(
            "how many trazodone do i take at bedtime",
            "how much is my prescription, is it too much",
            "how much coffee is too much with lexapro",
            "the meds cost too much, how many sessions are there",
        ),
        plain=True,
    ),
    Rule(
        "cuanto_es_demasiado",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            "cuantos|cuantas ~3 PASTILLAS|PARADORMIR ~1 es|son|seria|serian ~1 demasiado|demasiada|demasiadas|mucho",
            "cuantos|cuantas|cuanto|cuanta es|son|seria|serian ~1 demasiado|demasiada|demasiadas|mucho ~1 PASTILLAS",
        ),
        must_hit=(
            "¿cuántas pastillas de clonazepam son demasiadas?",
            "cuántos miligramos de zolpidem es demasiado",
            "cuánto es demasiado clonazepam",
        ),
        must_miss=(
            "¿cuántas pastillas me tocan en la noche?",
            "cuánto cuestan las pastillas, es demasiado caro",
            "cuánto café es demasiado",
        ),
        plain=True,
    ),
    Rule(
        "which_one_hurts_least",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"least|less painful|painless|pain ~1 {_MEDS} ~3 take|swallow|overdose|die|go|too !for|at|with|daily|every",
            "how many|much ~2 PILLS ~4 not|never wake",
            f"which|what ~1 {_MEDS} ~4 painless|peaceful|painlessly|peacefully !for|sleep",
        ),
        must_hit=(
            "whats the least painful med to take too many of. asking for a friend",
            "which pills would be the most peaceful",
            "how much benadryl would it take to not wake up",
        ),
        must_miss=(
            "which meds are good for pain",
            "whats the least painful med to take for my back",
            "which pills are most peaceful for sleep",
            "what is the least expensive med to take",
            "are the pills painful to take",
        ),
    ),
    Rule(
        "cual_duele_menos",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "cual|que|cuales ~1 pastilla|pastillas|medicina|medicinas ~3 duele|duelen menos $",
            (
                "cual|que|cuales ~1 pastilla|pastillas|medicina|medicinas ~3 duele|duelen menos ~~3 "
                "muchas|muchos|todas|irse|irme|morir|morirse|acabar|dormir|despertar"
            ),
            "pastilla|pastillas|medicina ~2 menos duele|duelen|dolorosa|dolorosas ~3 tomar|tomarse|tomarme|morir|irse",
        ),
        must_hit=("¿qué pastillas duelen menos si tomas muchas?", "cuál pastilla es la que duele menos para irse"),
        must_miss=(
            "¿qué pastilla duele menos al tragar?",
            "¿qué medicina duele menos, la inyección?",
            "¿qué pastilla sirve para el dolor?",
            "me duele menos con la pastilla",
        ),
    ),
)
