"""Spanish: poisons of the field and how a heap of pills is said by region.

In the country of Mexico and Central America the tablet that cures maize and beans (a phosphide) and paraquat are the
poisons at hand, and both kill while one still feels well: swallowed is an emergency at once (T0), held in the hand a
plan (T1). Spraying, curing and storing are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CAMPO = (
    "gramoxone|gramoxon|gramoxil|paraquat|lannate|lanate|furadan|malation|paration|folidol|tamaron|racumin|fosfina|"
    "fosfuro|phostoxin|gastoxin|aldicarb|temik|glifosato|matarratas|mataratas|raticida"
)
_GRANO = "frijol|maiz|grano|granos|semilla|semillas"
_MONTON = (
    "chingo|chorro|madral|bonche|buti|titipuchal|bola|monton|chingamadral|cerro|putero|vergo|pocoton|punado|montonal|"
    "pilon|carajal|burrada|toco|pila|viaje"
)
_PASTAS = "pastillas|pastis|pepas|chochos|pastillitas|pildoras|clonas|medicina|medicamento"

RULES: tuple[Rule, ...] = (
    Rule(
        "veneno_del_campo",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"me|se|nos ~1 tome|tomo|trague|trago|bebi|bebio|comi|comio|tomamos ~3 {_CAMPO}",
            f"me|se ~1 tome|tomo|trague|trago|comi|comio ~2 pastilla|pastillas|tableta ~2 curar ~1 {_GRANO}",
            f"me|se ~1 tome|tomo|trague|trago|comi|comio ~2 pastilla|pastillas del amor|{_GRANO}",
            "me|se ~1 tome|tomo|trague|trago ~2 tres pasitos",
        ),
        must_hit=(
            "me tomé la pastilla de curar maíz",
            "mi hermano se tomó gramoxone",
            "mi prima se tragó una pastilla del amor",
            "me tragué el tres pasitos",
        ),
        must_miss=(
            "mi papá cura el frijol con pastillas",
            "el gramoxone se aplica en la mañana",
            "me tomé la pastilla para curar la gripa",
            "el perro se comió el raticida",
        ),
    ),
    Rule(
        "veneno_del_campo_en_la_mano",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_CAMPO} ~~3 no es|era para ~1 milpa|monte|ratas|plantas|zacate|campo|cosecha",
            (
                f"tengo|traigo|compre|consegui ~2 {_CAMPO} ~~4 mano|buro|mochila|cama|escondido|escondida|almohada "
                "!para|del|de"
            ),
            f"pastilla|pastillas ~1 de ~1 curar ~1 {_GRANO} ~~8 mano|buro|mochila|almohada|escondida|noche",
        ),
        must_hit=(
            "compré lannate y no es para el campo",
            "tengo el gramoxone escondido",
            "tengo la pastilla de curar frijol en la mano",
        ),
        must_miss=(
            "compré gramoxone para la milpa",
            "tengo el glifosato en la bodega",
            "la pastilla de curar maíz se pone en el silo",
        ),
        plain=True,
    ),
    Rule(
        "un_monton_por_region",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"se ~1 tomo|trago|metio|empino|zampo|avento|clavo ~1 {_MONTON} ~1 {_PASTAS} !de|para|natural|italianas",
            f"me ~1 tome|trague|meti|empine|zampe|avente|clave|mande ~1 {_MONTON} ~1 {_PASTAS} !de|para|natural",
            f"se ~1 empino|zampo|avento|clavo|trago ~1 bote|frasco|caja|blister ~1 de? ~1 {_PASTAS} !de|para|natural",
            "me ~1 tome|trague|zampe|mande|clave|empine|baje ~2 blister|blisters !para|de|del|que",
            "me ~1 tome|trague|zampe|mande|clave|baje ~2 tira|tableta|caja de ~1 rivotril|clonas|clonazepam|tafil",
            "me ~1 zampe|mande|clave|empine ~1 todo|todito|entero ~1 blister|blisters",
            "me ~1 zampe|mande|clave|empine ~1 todo|todito|entero ~1 frasco !de|con",
            f"me ~1 zampe|mande|clave|empine ~1 todo|todito|entero ~1 frasco|bote de ~1 {_PASTAS} !de|para|natural",
        ),
        must_hit=(
            "mi compañera de cuarto se tomó un chingo de pastillas",
            "mi compa se metió un buti de pastillas y no quiere ambulancia",
            "me mandé una tira de rivotril",
            "me zampé todo el blíster de mi abuela",
            "me tomé un chorro de clonas",
            "mi hermana se empinó el frasco de pastillas",
            "me tomé dos blisters",
            "me empiné todo el frasco",
            "me zampé todo el frasco de pastillas",
        ),
        must_miss=(
            "me mandé una tira de asado",
            "me compré un montón de pastillas de menta",
            "mi roomie toma pastillas para la alergia",
            "me zampé todo el frasco de nutella",
            "me aventé un montón de pastas en el buffet",
        ),
    ),
)
