"""What a relative did when one was a child (T3, told after years); a minor with child by a relative is in danger (T0).

"Me tocó de niña" says all of it, and nobody said it aloud before. Whose turn it was ("me tocó cuidar") and a guitar
that was played are not meant. Asked before the cues of harm today, so that it is told as what it was. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_QUIEN = (
    "suegro|tio|papa|padre|padrastro|abuelo|hermano|primo|padrino|vecino|maestro|profesor|pastor|cura|sacerdote|senor|"
    "cunado|hermanastro|hombre"
)
_TOCO = "toco|tocaba|violo|violaba|manoseo|manoseaba|toqueteaba|toqueteo"
_DE_NINA = "nina|nino|chica|chico|chiquita|chiquito|pequena|pequeno|morrita|ninita"
_OTRA = "!la|el|los|las|una|un|canciones|vestir|vivir|cuidar|ir|ser|con|a|ver|trabajar"
_ANOS = "4|5|6|7|8|9|10|11|12|13|cinco|seis|siete|ocho|nueve|diez|once|doce"
_DE_LA_CASA = "tio|papa|padre|padrastro|abuelo|hermano|hermanastro|padrino|suegro|cunado"
_DE_FUERA = "primo|maestro|profesor|pastor|patron|entrenador"
_CON_HIJO = "embarazada|encinta|prenada"
_YO = "quede|sali|estoy|ando|resulte|toy"
_HE = (
    "uncle|dad|father|stepdad|stepfather|grandpa|grandfather|brother|stepbrother|cousin|neighbor|coach|teacher|priest|"
    "pastor|babysitter|law"
)
_TOUCHED = "touched|molested|fondled|groped|abused"
_AS_A_CHILD = "kid|child|little|boy|girl|young|small|4|5|6|7|8|9|10|11|12|13|five|six|seven|eight|nine|ten"
_RELATIVE = "uncle|dad|father|stepdad|stepfather|grandpa|grandfather|brother|stepbrother"

RULES: tuple[Rule, ...] = (
    Rule(
        "tocada_de_nina",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            f"{_QUIEN} me {_TOCO} de {_DE_NINA}",
            f"{_QUIEN} me {_TOCO} cuando ~1 era ~1 {_DE_NINA}",
            f"{_QUIEN} me {_TOCO} cuando tenia {_ANOS}",
            f"de {_DE_NINA} ~1 {_QUIEN} me {_TOCO} {_OTRA}",
            f"cuando ~1 era|estaba ~1 {_DE_NINA} ~2 {_QUIEN} me {_TOCO} {_OTRA}",
            f"cuando tenia {_ANOS} anos? ~2 {_QUIEN} me {_TOCO} {_OTRA}",
            f"me {_TOCO} mi {_QUIEN} ~1 de|cuando ~2 {_DE_NINA}|{_ANOS}",
        ),
        must_hit=(
            "mi suegro me tocó de niña",
            "de chiquita mi tío me tocaba y nunca lo dije",
            "mi padrino me manoseaba cuando era niño",
            "cuando tenía 8 años mi primo me tocó",
            "me tocaba mi abuelo cuando era chica",
        ),
        must_miss=(
            "mi abuelo me tocaba la guitarra de niña",
            "de niña me tocó cuidar a mi hermano",
            "de niña mi papá me tocaba canciones",
            "me tocó de maestra una señora muy buena",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "touched_as_a_child",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "en",
        (
            f"{_HE} {_TOUCHED} me ~1 when i was ~1 a? {_AS_A_CHILD}",
            f"{_HE} {_TOUCHED} me as a {_AS_A_CHILD}",
            f"{_HE} used to touch|molest me !on|with",
            f"when i was ~1 a? {_AS_A_CHILD} ~4 {_HE} {_TOUCHED} me !heart|deeply",
        ),
        must_hit=(
            "my uncle touched me when i was a kid and he still lives here",
            "my uncle used to touch me",
            "when i was 6 my cousin touched me",
        ),
        must_miss=(
            "when i was a kid my coach touched me deeply with his words",
            "my grandpa used to touch me on the shoulder and smile",
            "that song touched me when i was young",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "menor_embarazada",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_YO} {_CON_HIJO} de|por ~1 mi {_DE_LA_CASA}|{_DE_FUERA}",
            f"hija|hermana|hermanita|sobrina|nieta ~6 {_CON_HIJO} de|del|por ~1 su? mi? {_DE_LA_CASA}|{_DE_FUERA}",
        ),
        must_hit=(
            "quedé embarazada de mi tío. tengo 15",
            "tengo 14 años y estoy embarazada de mi padrastro",
            "mi hija de 14 está embarazada del pastor",
            "mi hermanita de 13 está embarazada de mi papá",
        ),
        must_miss=(
            "tengo 16 semanas y estoy embarazada de mi marido",
            "mi mamá estaba embarazada de mi hermano y tengo 15 primos",
            "tengo 15 y mi hermana está embarazada de su novio",
        ),
        denied=Tier.T2,
        plain=True,
        beside="AMINOR",
    ),
    Rule(
        "embarazada_de_un_pariente",
        Tier.T2,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (f"{_YO} {_CON_HIJO} de|por ~1 mi {_DE_LA_CASA}",),
        must_hit=("salí embarazada de mi padrastro", "estoy embarazada de mi tío"),
        must_miss=("estoy embarazada de mi segundo hijo", "mi mamá estaba embarazada de mi hermano"),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "minor_with_child",
        Tier.T0,
        Kind.CHILD_DANGER,
        "en",
        (
            f"pregnant by|from ~2 {_RELATIVE}|cousin|coach|teacher|pastor !s",
            f"{_RELATIVE}|cousin|coach|teacher|pastor ~1 got me pregnant",
            "pregnant by|from ~1 mom|moms|mother|mothers|aunts s? boyfriend|husband",
        ),
        must_hit=(
            "im 16 and pregnant by my uncle",
            "i got pregnant by my uncle. im 15",
            "i'm 15 and pregnant by my mom's boyfriend",
            "my teacher got me pregnant im 16",
        ),
        must_miss=(
            "i am 16 weeks pregnant by my husband",
            "i'm 17 and my sister got pregnant by accident",
            "i am 15 weeks and pregnant with my brother's surrogate",
            "im pregnant by my stepdad",
        ),
        denied=Tier.T2,
        plain=True,
        beside="AMINOR",
    ),
    Rule(
        "with_child_by_a_relative",
        Tier.T2,
        Kind.SEXUAL_VIOLENCE,
        "en",
        (f"pregnant by my ~1 {_RELATIVE}",),
        must_hit=("im pregnant by my stepdad", "i got pregnant by my uncle"),
        must_miss=("pregnant by my husband", "she got pregnant by accident"),
        denied=Tier.T3,
        plain=True,
    ),
)
