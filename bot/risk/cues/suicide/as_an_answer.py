"""Danger in the few words of an answer: "cutting" to what helps, "for it to be over" to what is hoped for.

Whoever is asked says no "I want to": the question said it. So the whole sentence has to be these words. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DEUDO = "papa|mama|madre|padre|esposo|esposa|hijo|hija|bebe|hermano|hermana|abuela|abuelo|novio|novia|amigo|amiga"
_FOR_REAL = "fr|frfr|right|for|on|today|tonight|again|already|lowkey|sometimes|so|bad|badly|ngl|tbh|lol"

RULES: tuple[Rule, ...] = (
    Rule(
        "cutting_helps",
        Tier.T2,
        Kind.SELF_HARM,
        "en",
        (
            "^ i ~1 cut $",
            "^ honestly|usually|mostly|well|so ~2 i cut $",
            "^ cutting $",
            "^ cutting helps|calms|works|does|is ~2 $",
            "^ my|a|the ~1 razor|razors|blade|blades|boxcutter $",
        ),
        must_hit=("i cut", "Cutting.", "my razor", "my blades", "honestly i cut"),
        must_miss=(
            "i cut hair for a living",
            "cutting costs",
            "cutting back on coffee",
            "my razor burn is bad",
            "i cut him off",
            "no cutting",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "a_way_out_kept",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        ("^ knowing|know ~1 that? i ~1 have|got a|my|one ~1 way out !of|for|on|to|b",),
        must_hit=("knowing i have a way out", "knowing that i got a way out if it gets bad"),
        must_miss=(
            "knowing i have a way out of this lease",
            "i know i have a plan for monday",
            "knowing i have a plan for the weekend",
            "knowing i have a way to get there",
            "knowing there is a way out",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "for_it_to_be_over",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "^ just? for ~1 it|everything|this ~1 to ~1 be ~1 over|done|finished $",
            "^ just? for ~1 it|everything|this all? to ~1 end|stop $",
        ),
        must_hit=("for it to be over", "just for this to all be over", "for everything to end"),
        must_miss=(
            "for it to be over by five so i can pick up my son",
            "for the class to be over",
            "its over between us",
            "for this to be over quick, i have work",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "wants_to_unalive",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "want|wants|going|might|could|trying|feel ~1 like|to? unalive|unaliving $",
            "^ ~1 about|ready to unalive $",
            "i am ~2 about|ready to unalive $",
            f"want|wants|going|ready|about|might|could|trying|feel ~1 like|to? unalive|unaliving {_FOR_REAL} ~1 $",
            "thinking|thoughts|think about|of unaliving $",
        ),
        must_hit=(
            "lowkey wanna unalive",
            "kinda want to unalive fr",
            "i want to unalive",
            "im gonna unalive tonight",
            "thinking about unaliving",
            "about to unalive",
        ),
        must_miss=(
            "my phone is about to unalive",
            "the app i want to kill keeps running",
            "i want to kill time until then",
            "i dont want to unalive",
            "that joke was going to kill",
            "frost is about to kill the roses",
        ),
    ),
    Rule(
        "one_of_the_22",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "going|will|might|gon|want|could|about to? ~1 be|become one|part|number ~1 of? ~1 them|those|the|"
                "that|23|22"
            ),
            "i am|be ~1 next|number ~1 $",
        ),
        must_hit=(
            "22 a day. im gonna be one of them",
            "you know the 22 a day thing, i might be one of those",
        ),
        must_miss=(
            "22 a day die and i work so nobody else does",
            "i smoke 22 a day",
            "i want to be one of those happy people",
        ),
        beside="TWENTYTWO",
    ),
    Rule(
        "cortarme_ayuda",
        Tier.T2,
        Kind.SELF_HARM,
        "es",
        (
            "^ yo? ~1 me corto $",
            "^ la verdad ~1 me corto $",
            "^ pues|bueno|a ~1 veces? me corto $",
            "^ cortarme|cortandome $",
            "^ mi|mis|la|una navaja|navajas|navajita|cuchilla|cuchillas|rastrillo $",
        ),
        must_hit=("me corto", "cortarme", "mi navaja", "la verdad me corto"),
        must_miss=("me corto el pelo en casa", "cortarme las uñas", "mi navaja suiza para el campo", "se corta"),
        denied=Tier.T4,
    ),
    Rule(
        "salida_guardada",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        ("^ saber|sabiendo que ~1 tengo|hay una|mi salida !de|para|por|el|del|b",),
        must_hit=("saber que tengo una salida", "saber que tengo mi salida si se pone peor"),
        must_miss=(
            "saber que tengo un plan con mi consejero",
            "saber que tengo una salida de emergencia",
            "saber que hay un plan para el lunes",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "que_se_acabe",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "^ nada? mas? que ~1 ya? ~1 se|todo|esto ~1 se? acabe|termine ~1 todo? $",
            "^ que ya acabe|termine todo|esto $",
        ),
        must_hit=("que ya se acabe todo", "que todo termine", "que esto se acabe"),
        must_miss=("que se acabe la fila", "que todo termine bien para el lunes", "que se acabe pronto el calor"),
        denied=Tier.T4,
    ),
    Rule(
        "con_los_muertos_otra_vez",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            f"^ estar|irme|reunirme ~2 con ~1 mi ~1 {_DEUDO} ~1 $",
            f"estar|irme|reunirme ~2 con ~1 mi ~1 {_DEUDO} ~1 otra vez",
            f"estar|irme|reunirme ~2 con ~1 mi ~1 {_DEUDO} ~1 de nuevo",
        ),
        must_hit=(
            "estar con mi papá otra vez, murió en junio",
            "estar con mi hermano de nuevo. ya falleció",
        ),
        must_miss=(
            "estar con mis hijos otra vez",
            "estar con mi mamá otra vez cuando salga",
        ),
        beside="PASSEDON",
        plain=True,
    ),
    Rule(
        "uno_de_los_22",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("voy|puedo|podria|sere ~1 a? ~1 ser? uno|una ~1 de ~1 ellos|esos|los",),
        must_hit=(
            "22 cada día se matan, voy a ser uno de ellos",
            "22 veteranos cada día. seré uno de esos",
        ),
        must_miss=("voy a ser uno de los primeros", "22 al día fumo"),
        beside="VEINTIDOS",
    ),
)
