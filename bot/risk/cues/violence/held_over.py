"""Held over one: a medicine, a threat to the parents, acid; tied and unfed in old age; read over the shoulder (T1).

No blow is told, and what is held back or promised may kill. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MED = "insulin|inhaler|meds|medication|medicine|epipen|oxygen|walker|wheelchair|suboxone|methadone"
_OLD = "mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|nana|papa|mama"
_VIEJO = "mama|papa|apa|ama|abuela|abuelo|abuelita|abuelito|suegra|suegro|tia|tio|madre|padre"
_LOS_MIOS = "papas|mama|papa|padres|hijos|hijas|hijo|hija|hermanos|hermana|familia|ninos"

RULES: tuple[Rule, ...] = (
    Rule(
        "held_over",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "he|she|they|husband|wife|boyfriend|girlfriend|ex|partner ~1 "
                "took|takes|hides|hid|keeps|kept|withholds|locked "
                f"~1 my {_MED} !list|refill|schedule ~~8 behave|back|obey|until|unless|if|listen !refill|refilled"
            ),
            "leaves|leave|keeps|keep|left her|him|them tied|chained ~1 in|to|up ~2 chair|bed|room|toilet",
            f"{_OLD} ~1 is|s|gets|being? tied|chained ~1 to|in ~2 chair|bed|wheelchair|room",
            "one day it will be me ~1 he|she|they hits|kills|hurts|chokes|shoots",
        ),
        must_hit=(
            "she took my inhaler and says i get it back when i listen",
            "my uncle has dementia and they leave him tied in his bed",
            "one day it will be me he hits",
        ),
        must_miss=(
            "he took my insulin to the fridge",
            "my grandma is tied up at work until five",
            "one day it will be me who graduates",
            "they keep my meds until i get a refill",
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
        "amenaza_de_lejos",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                f"si ~1 lo|la|los ~1 denuncio|dejo|acuso ~2 va|van|iba ~1 a ~1 matar|mata|quemar|desaparecer ~2 mi|mis "
                f"{_LOS_MIOS}"
            ),
            "me ~1 desfigura|desfigurar|desfiguro ~2 con|acido|cara",
            "acido en la|mi cara",
            f"{_VIEJO} ~~6 lo|la encierra|encierran|amarra|amarran ~1 sin|a|en",
            f"{_VIEJO} ~~6 lo|la deja|dejan ~1 sin comer|comida|agua",
            f"{_VIEJO} ~~6 lo|la tienen|tiene amarrado|amarrada|encerrado|encerrada ~~3 cama|silla|cuarto|comer|comida",
            "aqui|lado ~1 leyendo|viendo|mirando ~3 por|encima|atras ~2 hombro|espalda",
            (
                "me ~1 quito|esconde|escondio|quita|guarda ~1 la|mi|el insulina|inhalador|medicina|medicinas "
                "!el|la ~~6 "
                "porto|portar|obedezca|obedecer|devuelve|hasta"
            ),
        ),
        must_hit=(
            "dice que si lo denuncio va a matar a mis hermanos",
            "dice que me desfigura con ácido si lo dejo",
            "mi abuela tiene demencia y mi tío la encierra sin comida",
            "está aquí a mi lado leyendo por encima del hombro",
            "me escondió la insulina y dice que me la da hasta que me porte bien",
        ),
        must_miss=(
            "mi mamá encierra al perro sin comida en la noche",
            "si lo dejo va a buscar a mis papás para pedir perdón",
            "mi tía tiene demencia y mi prima la deja en la cama",
            "me pongo ácido hialurónico",
            "me quitó la medicina la doctora",
        ),
        denied=Tier.T4,
    ),
)
