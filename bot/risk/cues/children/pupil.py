"""A child who is hurt, told by a teacher or at the child's own age: what an uncle does at night, welts at twelve.

A teacher tells it with care and names no act. Spanish has these in `harm_abuse_es` and its like.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MAN = "uncle|stepdad|stepfather|stepbrother|cousin|grandpa|grandfather|dad|father|brother|boyfriend|coach|neighbor|tio"
_DOES = "does|do|doing|did|done"
_AT_NIGHT = "at|every|each|in night|nights|bedtime|dark"
_AGES = "8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGES_ES = "8|9|10|11|12|13|14|15|16|17|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete"
_EN_CASA = "papa|mama|padrastro|madrastra|padre|madre|tio|tia|abuelo|hermano|jefe|jefa"
_PEGA = "pega|pego|golpea|golpeo|cachetea|cacheteo|madrea|madreo|patea|pateo"
_NO_PEGA = "la|el|los|las|al|a|su|sus|un|una|covid|gripa|LACOSA|ENJUEGO"
_CON = "cinto|cincho|cinturon|palo|cable|correa|fajo|chancla|manguera|vara|puno"

RULES: tuple[Rule, ...] = (
    Rule(
        "things_done_at_night",
        Tier.T1,
        Kind.CHILD_DANGER,
        "en",
        (
            f"{_MAN} ~2 {_DOES} things|stuff|something to her|him|them|me ~1 {_AT_NIGHT}",
            f"{_MAN} ~2 {_DOES} things|stuff to her|him|me $",
            f"{_MAN} ~2 {_DOES} things|stuff to her|him|me ~1 in|when|that|she|he|and !house|car|hair",
            (
                f"{_MAN} ~2 shoves|shoving|shove|bothers|bothering|bother|touches|messes|messing ~1 him|her|me|them "
                f"{_AT_NIGHT} !with|by|about"
            ),
        ),
        must_hit=(
            "one of my students, 8, says her uncle does things to her at night",
            "a kid in my class said his stepdad does stuff to him",
            "his uncle is shoving him at night",
            "my stepdad does things to me when mom works",
        ),
        must_miss=(
            "my dad does things to the car at night",
            "her uncle does stuff with her on weekends",
            "my husband does things to help me",
            "my brother bothers me at night with his drums",
        ),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "hit_at_that_age",
        Tier.T1,
        Kind.CHILD_DANGER,
        "en",
        (
            f"i am ~1 {_AGES} $",
            f"i am ~1 {_AGES} and|btw|years|yrs|yo !clean|sober|pregnant|married|old|of|in|into|ago",
            f"i am ~1 {_AGES} years|yrs|year old",
        ),
        must_hit=(
            "my mom hit me w a belt n i got welts. im 12",
            "my dad hits me. im 15",
            "im 14. my stepdad beat me with a cord",
        ),
        must_miss=(
            "my husband hit me. im 12 weeks pregnant",
            "im 13. my brother hit a home run",
            "he hit me on my bike. im 45",
            "im 10 years sober, my dad hit me back then",
        ),
        plain=True,
        beside="KINHITSME",
    ),
    Rule(
        "a_esa_edad_le_pegan",
        Tier.T2,
        Kind.CHILD_DANGER,
        "es",
        (
            f"tengo ~1 {_AGES_ES} anos? ~~3 {_EN_CASA} ~2 me|nos ~1 {_PEGA} !{_NO_PEGA}",
            f"tengo ~1 {_AGES_ES} anos? ~~3 {_EN_CASA} ~4 me|nos dio|da con ~1 el|la|un|una {_CON}",
            f"{_EN_CASA} ~2 me|nos ~1 {_PEGA} !{_NO_PEGA} ~~4 tengo ~1 {_AGES_ES} !semanas|meses|dias|hijos|horas",
            f"{_EN_CASA} ~4 me|nos dio|da con ~1 el|la|un|una {_CON} ~~4 tengo ~1 {_AGES_ES} !semanas|meses|dias|hijos",
        ),
        must_hit=(
            "tengo 15 y mi papá me pega",
            "mi padrastro me golpea, tengo 14 años",
            "tengo 17 y mi mamá me dio con el cinto ayer",
        ),
        must_miss=(
            "tengo 16 semanas y mi marido me pega",
            "tengo 15 y mi papá me pegó la gripa",
            "tengo 45 y mi papá me pegaba",
            "tengo 17 y mi papá nunca me pega",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "pupil_drew_it",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        (
            "drew|draws|drawing|drawn|sketched himself|herself|themselves ~1 hanging|hanged|dead !from|out|with|up|on",
            "drew|draws|drawing|drawn|sketched himself|herself|themself|themselves ~3 noose|coffin|grave|rope",
            "essay|poem|story|wrote ~4 stones|rocks ~1 in|into ~1 pockets|pocket|coat",
            "stones|rocks in|into ~1 MY ~1 pockets|pocket|coat ~4 river|lake|water|ocean|sea|bridge|pond",
        ),
        must_hit=(
            "one of my students drew himself hanging",
            "she drew herself with a noose in art yesterday",
            "a girl in my class turned in an essay about putting stones in her pockets",
        ),
        must_miss=(
            "he drew himself hanging from the monkey bars",
            "my son has rocks in his pockets again",
            "she wrote a story about stones",
            "she drew herself hanging out with friends",
        ),
        plain=True,
    ),
    Rule(
        "woke_hurt_between",
        Tier.T2,
        Kind.SEXUAL_VIOLENCE,
        "en",
        (
            (
                "woke|wake|waking ~3 bruises|bruised|blood|bleeding|sore|pain|hurting ~2 "
                "between|inside|on ~1 my ~1 legs|thighs|privates|vagina"
            ),
            "woke|wake|waking ~~6 underwear|panties|pants ~1 off|gone|down|missing|backwards",
        ),
        must_hit=("i woke up with bruises between my legs", "woke up at his place and my underwear was gone"),
        must_miss=("i woke up with sore legs from the gym", "woke up with a bruise on my arm"),
        past=Tier.T3,
    ),
    Rule(
        "desperte_lastimada",
        Tier.T2,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            "desperte|amaneci ~2 con|sangrando|moreteada ~3 entre ~1 las|mis piernas|muslos",
            "desperte|amaneci ~2 sangrando|moreteada ~3 en ~1 las|mis piernas|muslos|partes",
            "desperte|amaneci ~2 con ~3 en mis partes",
            "desperte|amaneci ~1 en|con ~3 sin ~1 calzones|pantaletas|ropa",
            "desperte|amaneci ~3 sin ~1 calzones|pantaletas|ropa ~~4 no ~2 acuerdo|recuerdo|se",
            "desperte|amaneci ~3 sin ~1 calzones|pantaletas $",
        ),
        must_hit=(
            "desperté sin ropa y no me acuerdo de nada",
            "desperté con moretones entre las piernas",
            "amanecí en su casa sin calzones y no me acuerdo",
        ),
        must_miss=(
            "amanecí sin calzones por el calor",
            "amanecí sin ropa limpia",
            "desperté sin ropa porque duermo así",
            "desperté con moretones en las piernas por la bici",
            "desperté con dolor de piernas",
            "amanecí con un moretón en el brazo",
        ),
        past=Tier.T3,
    ),
)
