"""Opioids or benzos about to be taken and slept on, and asked whether what was used together kills. Both languages.

Nothing has been taken yet, or it was last night, so it is T2: a person should hear of it, with the card of an overdose,
and it is no wish to die.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_TAKE = "do|doing|take|taking|pop|popping|eat|eating|snort|swallow|finish|have"
_SLEEP = "pass|knock|knocked|sleep|crash|bed|out|nod|blackout"
_TOMO = "doy|tomo|meto|echo|trago|tomar|dar|echar|meter|tomare"
_DUERMO = "dormir|duermo|dormirme|cama|acostarme|acuesto|sueno|planchar"

RULES: tuple[Rule, ...] = (
    Rule(
        "last_ones_then_sleep",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"going|will|ill|might|just|then|let|about ~3 {_TAKE} them|all|both|rest|those|these|it ~4 {_SLEEP}",
            f"{_TAKE} the rest|last ~4 {_SLEEP}",
        ),
        must_hit=(
            "got 3 percs left, gonna do em and pass out",
            "i have 4 xanax left. gonna take them all and crash",
            "still got two bars, ill pop both and go to bed",
        ),
        must_miss=(
            "gonna flush the percs",
            "i have 3 pills left, gonna take them back to the pharmacy",
            "i have 3 norco left from my surgery and i sleep fine",
            "got 3 kids left to pick up, gonna take them home to bed",
            "i take 2 ativan at night like the doctor said",
        ),
        plain=True,
        beside="PERCSLEFT",
    ),
    Rule(
        "las_ultimas_y_a_dormir",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            f"me ~1 los|las {_TOMO} ~5 {_DUERMO}",
            f"tomarmelos|tomarmelas|darmelos|darmelas|echarmelas|echarmelos|metermelas|metermelos ~5 {_DUERMO}",
        ),
        must_hit=(
            "tengo 3 percos mas aqui. me los doy y ya a dormir",
            "me quedan dos pastillas, me las tomo y a la cama",
            "tengo tres tramadoles. voy a tomármelos y dormirme",
        ),
        must_miss=(
            "las percs las voy a botar en el inodoro. ya",
            "tengo 3 pastillas más aquí, las devuelvo mañana",
            "tengo dos hijos, los baño y a dormir",
            "me las tomo como dice el doctor y duermo bien",
        ),
        plain=True,
        beside="PERCSLEFT",
    ),
    Rule(
        "does_it_kill_together",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            "USEDTOGETHER ~~6 kill|kills|hurt|harm me|you|us",
            "kill|kills me|you if|from|for|when|because ~~8 USEDTOGETHER",
            "is|was ~2 USEDTOGETHER ~~4 dangerous|deadly|safe|bad",
        ),
        must_hit=(
            "is percs 2 days in a row w coke gonna kill me",
            "is coke with oxys three nights straight gonna kill me",
            "is coke on top of percs dangerous",
        ),
        must_miss=(
            "this homework is gonna kill me",
            "two days in a row at work is gonna kill me",
            "my mom will kill me for this",
        ),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
    ),
    Rule(
        "juntas_matan",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            "USEDTOGETHER ~~6 matar|matarme|mata|matan",
            "me|te ~1 puede|va|mata|pueden|podria ~1 matar? ~~4 USEDTOGETHER",
        ),
        must_hit=(
            "y la coca y percos dos dias seguidos me puede matar?",
            "¿me va a matar si mezclo xanax con cerveza?",
            "perico y percos dos noches seguidas me pueden matar?",
        ),
        must_miss=(
            "dos días seguidos de tarea me van a matar",
            "mi mamá me va a matar si llego tarde",
            "una coca y unas papas, por favor",
        ),
        denied=Tier.T4,
        past=Tier.T3,
        plain=True,
    ),
)
