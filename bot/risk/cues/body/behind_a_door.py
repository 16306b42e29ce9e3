"""Somebody behind a door who does not answer, and nothing is heard: a person looks at it. Both languages.

With a drug told of the same one before it is an overdose: `bot.risk.behind_the_door` reads the talk. A phone, a text or
a bell that is not answered is nothing.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SAYS = "answer|answering|answers|respond|responding|responds"
_OPENS = "open|opening|opens"
_NO_DOOR = "my|your|the|any|texts|text|phone|calls|emails|messages|questions|you|till|until|when|because|if|on|at|in"

RULES: tuple[Rule, ...] = (
    Rule(
        "silent_behind_a_door",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"he|she|they|KIN ~2 not ~2 {_SAYS} !{_NO_DOOR}",
            f"he|she|they|KIN ~2 not ~2 {_SAYS} me|us|the|his|her ~1 door|knock|knocking",
            f"he|she|they|KIN ~2 not ~2 {_OPENS} up|the|his|her door?",
            f"he|she|they|KIN ~2 not ~2 {_SAYS} when|if i ~1 knocked|knock|knocking|banged",
            f"^ not ~1 {_SAYS}|{_OPENS} ~2 door",
            "no answer ~4 door|bathroom|room",
        ),
        must_hit=(
            "he wont answer the door and its totally silent in there",
            "shes not answering the door, i dont hear anything inside",
            "the bathroom door is locked and he's not answering",
            "my brother wont open the door, im scared hes on the floor again",
            "he wont open up. should i kick the door down",
            "my SON didnt answer when i knocked, doors locked",
        ),
        must_miss=(
            "he doesn't answer my texts",
            "she wont answer the phone",
            "he opened the door quietly",
            "i dont answer the door after dark",
            "he wont open the door for salesmen",
            "the clinic door was locked and they don't answer the phone",
        ),
        denied=Tier.T4,
        beside="SHUTIN",
    ),
    Rule(
        "callado_tras_la_puerta",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "no ~1 contesta|responde !el|los|mis|mi|mensajes|llamadas|telefono|correos|nadie",
            "no ~1 abre|abren ~1 la|su? puerta|cuarto|bano",
            "no ~1 abre $",
            "PARIENTE|el|ella no abre !la|los|el|mis|las|su|sus|cuenta|hasta|los",
        ),
        must_hit=(
            "no contesta la puerta!! qué hago la tumbo? no se oye nada adentro",
            "le toqué la puerta y no me contesta. está con llave",
            "está encerrada en el baño y no contesta",
            "mi hermano no abre, tengo miedo q esté otra vez tirado",
        ),
        must_miss=(
            "no me contesta los mensajes",
            "mi hermana no contesta el teléfono",
            "la clínica no abre los domingos",
            "no abre la página",
            "no contesta mis llamadas, dejé el carro con llave",
        ),
        denied=Tier.T4,
        beside="TRASPUERTA",
    ),
)
