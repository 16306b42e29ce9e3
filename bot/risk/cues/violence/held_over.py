"""Held over one: a medicine till one obeys; tied in old age; read over the shoulder (T1).

No blow is told, and what is held back or promised may kill. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MED = "insulin|inhaler|meds|medication|medicine|epipen|oxygen|walker|wheelchair|suboxone|methadone"
_OLD = "mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|nana|papa|mama"
_VIEJO = "mama|papa|apa|ama|abuela|abuelo|abuelita|abuelito|suegra|suegro|tia|tio|madre|padre"

RULES: tuple[Rule, ...] = (
    Rule(
        "held_over",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "he|she|they|husband|wife|boyfriend|girlfriend|ex|partner ~1 "
                f"took|takes|hides|hid|keeps|kept|withholds|locked ~1 my {_MED} ~~8 behave|obey|listen|unless"
            ),
            (
                "he|she|they|husband|wife|boyfriend|girlfriend|ex|partner ~1 "
                f"hides|hid|withholds ~1 my {_MED} ~~8 back|until|if !refill|refilled"
            ),
            "leaves|leave|keeps|keep|left her|him tied|chained ~1 in|to|up ~2 chair|bed|toilet",
            f"{_OLD} ~1 is|s|gets|being? tied|chained ~1 to|in ~2 chair|bed|wheelchair|room",
            "one day it will be me ~1 he|she|they hits|kills|hurts|chokes|shoots",
        ),
        must_hit=(
            "she took my inhaler and says i get it back when i listen",
            "my uncle has dementia and they leave him tied in his bed",
            "one day it will be me he hits",
            "he hides my walker until i say sorry",
            "my grandpa gets tied to his wheelchair",
        ),
        must_miss=(
            "he took my insulin to the fridge",
            "my grandma is tied up at work until five",
            "one day it will be me who graduates",
            "they keep my meds until i get a refill",
            "He took my walker to the shop and will bring it back Friday",
            "my husband locked my meds until i see the doctor",
            "my wife keeps my meds until bedtime",
        ),
        plain=True,
    ),
    Rule(
        "read_over_the_shoulder",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            "he|she|they is|s|are? ~1 right? here|there ~1 reading|watching|looking ~1 over my shoulder !at",
            "reading|watching|looking ~2 over my shoulder ~~4 safe|talk|delete|scared|careful|type",
        ),
        must_hit=(
            "hes right here reading over my shoulder",
            "no im not safe, shes there looking over my shoulder",
            "he is reading this over my shoulder i cant talk",
        ),
        must_miss=(
            "my cat is reading over my shoulder lol",
            "i threw the towel over my shoulder",
        ),
        denied=Tier.T1,
    ),
    Rule(
        "sin_comer_ni_agua",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (f"{_VIEJO} ~~6 lo|la deja|dejan ~1 sin comer|comida|agua !antes|para|desde|por|hasta|del|doce",),
        must_hit=(
            "a mi abuela mi tío la deja sin comer",
            "mi mamá ya no camina y mi hermano la deja sin agua",
        ),
        must_miss=(
            "a mi papá lo dejan sin comer antes de la cirugía",
            "mi mamá encierra al perro sin comida en la noche",
            "mi tía tiene demencia y mi prima la deja en la cama",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "leyendo_por_el_hombro",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        ("aqui|lado ~1 leyendo|viendo|mirando ~3 por encima ~2 hombro|hombros",),
        must_hit=(
            "está aquí a mi lado leyendo por encima del hombro",
            "mi marido está aquí viendo lo que escribo por encima de mi hombro",
        ),
        must_miss=(
            "está a mi lado viendo la tele, le duele el hombro",
            "mi gato se sube por encima de mi hombro",
        ),
        denied=Tier.T4,
    ),
)
