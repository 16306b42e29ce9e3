"""Not waking, said by who is awake: "whatever if i don't wake up", "si no despierto pues ni modo". Both languages.

In an aside it is a wish (T2) and no body that fails (`Scope._hoped`); with something to be told or given after, it is a
goodbye (T1).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SHRUG = "whatever|fine|ok|okay|cool|relief|relieved|nice|better|good|great|care|mind|matter|matters|blessing|same"
_CLOCK = "early|on|in|by|at|before|until|till|for|from|after|when|with"
_ENCOGE = "modo|igual|importa|importaria|mejor|bien|descanso|alivio|menos"
_RELOJ = "temprano|a|con|antes|para|por|cuando|hasta"

RULES: tuple[Rule, ...] = (
    Rule(
        "if_i_do_not_wake",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"{_SHRUG} ~2 if i ~1 did? do? just? not ~1 wake !{_CLOCK}",
            f"if i ~1 do|did|just? not ~1 wake up !{_CLOCK}",
            f"if i ~1 never wake|woke up? !{_CLOCK}",
            "if i ~1 die|died ~1 then? oh|whatever|so be|well|it|fine",
            "whatever|fine|okay|ok|cool if i ~1 die|died",
        ),
        must_hit=(
            "honestly some nights i think whatever if i dont wake up",
            "sometimes i think it would be fine if i didnt wake up",
            "if i dont wake up oh well",
            "if i die oh well",
            "if i never woke up so be it",
            "its fine if i die",
        ),
        must_miss=(
            "if i don't wake up early i miss the bus",
            "she is fine if i wake up late",
            "set three alarms, if i dont wake up by six call me",
            "if i dont wake the kids they miss school",
        ),
    ),
    Rule(
        "goodbye_if_not_waking",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"if i ~1 do|did|should? not ~1 wake up !{_CLOCK} ~2 tell|give|feed|take|know|remember ~2 mom|mama|"
                "dad|kids|her|him|them|my|everyone|dog|cat|care|loved|love"
            ),
        ),
        must_hit=("if i dont wake up tell my mom i love her", "if i dont wake up tomorrow, feed my dog"),
        must_miss=("if i dont wake up by six tell my roommate to knock", "if she calls tell my mom i love her"),
    ),
    Rule(
        "si_no_despierto",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            f"si ~1 ya? no ~1 me? despierto|despertara|amanezco|amaneciera|despertase ~~4 {_ENCOGE}",
            f"{_ENCOGE} ~~2 si ~1 ya? no ~1 me? despierto|despertara|amanezco|amaneciera !{_RELOJ}",
            "si ~1 ya? no despierto|amanezco ~1 $",
            "si me muero|muriera ~1 pues? ni|da|igual|mejor|que ~1 modo|igual|importa|mas",
            f"{_ENCOGE} ~2 si me muero|muriera !{_RELOJ}",
        ),
        must_hit=(
            "algunas noches pienso que si no despierto pues ni modo",
            "si no despierto mañana me da igual",
            "a veces pienso q si no despierto no importa",
            "si me muero pues ni modo",
            "si ya no amanezco, mejor",
            "me da igual si ya no despierto",
            "no importa si me muero",
        ),
        must_miss=(
            "si no despierto temprano pierdo el camión",
            "si no me despierto con la alarma mi hija me llama",
            "mejor si no despierto a los niños",
        ),
        plain=True,
    ),
    Rule(
        "adios_si_no_despierto",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"si ~1 no ~1 despierto|amanezco !{_RELOJ} ~2 dile|diganle|digale|denle|cuiden|cuida|sepan|dale ~2 mi|"
                "mis|mama|hijos|que|quiero|perro"
            ),
        ),
        must_hit=("si no despierto dile a mi mamá que la quiero", "si no amanezco cuiden a mis hijos"),
        must_miss=("si no despierto temprano dile a mi jefe que voy tarde", "si no llega dile a mi mamá"),
    ),
    Rule(
        "dormirme_y_ya_no",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                "quiero|quisiera|queria|ganas|ojala|gustaria|prefiero ~3 dormirme|dormir|acostarme|durmiera "
                "~1 y ~1 ya? "
                "no|nunca ~1 levantarme|despertar|despertarme|pararme|levantara|abrir "
                "!tarde|temprano|a|en|con|por|hasta"
            ),
        ),
        must_hit=("quisiera acostarme y ya no levantarme", "tengo ganas de dormirme y nunca despertar"),
        must_miss=("quiero dormir y no puedo", "quiero dormirme y no levantarme tarde"),
        plain=True,
    ),
    Rule(
        "sleep_and_not_get_up",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "WISH ~4 sleep|lie|lay ~1 down? and|n ~1 not|never ~1 get|come|rise|wake up|back again",
            "WISH ~4 sleep|lie|lay ~1 down? and|n ~1 not|never ~1 get|wake ~1 up again|ever|anymore",
        ),
        must_hit=("i want to lie down and never get up again", "wish i could go to sleep and not wake up ever"),
        must_miss=("i want to sleep and not wake up at 3", "i want to lie down and not get up early"),
        plain=True,
    ),
)
