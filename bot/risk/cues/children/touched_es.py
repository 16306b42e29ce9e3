"""Spanish: a child touched, filmed, burned, sold, or "with" a grown man, as a child or a relative tells it.

A coach "does things to me in the changing room", a stepfather films the bath, a girl of twelve has a boyfriend of
thirty. A film of a match, a shirt burned with the iron and a brother of thirty are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_QUIEN = (
    "entrenador|coach|profe|profesor|maestro|pastor|padrino|cura|sacerdote|catequista|lider|instructor|vecino|padrastro|"
    "tio|primo|abuelo|hermanastro|director|prefecto|patron"
)
_DONDE = "vestidores|vestidor|duchas|regaderas|oficina|sacristia|cuarto|bano|bodega|solos|solas|noche|noches|carro"
_CHICA = "hija|sobrina|hermana|nina|nieta|prima|alumna|hermanita|ahijada|vecinita|amiguita|hijo|sobrino|hermano|nieto"
_NINA = "10|11|12|13|14|15|diez|once|doce|trece|catorce|quince"
_ADULTO = (
    "22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|42|43|44|45|46|47|48|50|52|53|54|55|60|treinta|cuarenta|"
    "cincuenta|veinticinco|veintiocho"
)
_TOCA = "toca|tocaba|toco|manosea|manoseo|tienta|tentaba"
_CON = "cigarro|cigarros|plancha|estufa|comal|encendedor|cuchara|colilla|cigarrillo|pucho|vela|sarten"
_CASA = (
    "papa|papi|mama|mami|apa|ama|padrastro|madrastra|tio|tia|abuelo|abuela|abuelita|hermano|hermana|novio|marido|"
    "esposo|pareja|ex|el|ella|senora|patrona"
)
_CUERPO = "mano|manos|brazo|brazos|espalda|pierna|piernas|pies|piel|dedos"

RULES: tuple[Rule, ...] = (
    Rule(
        "me_hace_cosas",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_QUIEN} ~4 me|nos|le|les hace|hizo|hacia cosas feas|malas|raras|sucias? en|a ~2 {_DONDE}",
            f"{_QUIEN} ~4 le|les hace|hizo|hacia cosas feas|malas|raras|sucias? a ~1 {_CHICA} ~1 en|a ~1 {_DONDE}",
            (
                f"{_QUIEN} ~4 me|nos|le|les hace|hizo|hacia cosas feas|malas|raras|sucias? cuando ~4 "
                "solos|solas|noche|bano|dormida|dormido|duermo"
            ),
            f"{_QUIEN} ~1 me|nos|le|les {_TOCA} ~1 en ~1 vestidores|duchas|regaderas|sacristia",
            (
                f"{_QUIEN}|papa|hermano|dueno|casero|senor ~4 me {_TOCA} ~~3 "
                "mama|mami|papa|abuela|maestra|nadie ~1 no me cree|creyo|creen"
            ),
            f"senor|dueno|encargado ~3 casa|renta me|nos {_TOCA} y|cuando|en|pero",
        ),
        must_hit=(
            "el coach me hace cosas en las regaderas",
            "el pastor le hace cosas a mi hijo en la oficina",
            "mi tío me hace cosas cuando estamos solos",
            "el profe nos toca en las duchas",
            "el dueño de la casa me toca y mi mamá no me cree",
        ),
        must_miss=(
            "mi entrenador me hace correr en las noches",
            "el profe nos hace cosas divertidas en clase",
            "me toca pagar y mi mamá paga la mitad",
            "me toca cita hoy y mi mamá no me cree",
            "mi abuelo nos hace cosas ricas en la noche",
            "el profe dijo que nos toca en las duchas de arriba",
            "el señor de la casa nos renta un cuarto",
        ),
        plain=True,
    ),
    Rule(
        "me_graba_en_el_bano",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                f"{_QUIEN}|papa|hermano ~2 me|nos graba|grababa|grabo|filma|espia|fotografia|mira ~1 "
                "cuando|mientras ~1 me bano|banaba|desvisto|cambio|ducho|banando !en|de|con"
            ),
            f"{_QUIEN}|papa|hermano ~3 celular|cel|telefono|camara ~1 en|por ~2 bano|ducha|regadera ~~4 graba|grabo|ve",
            f"{_QUIEN}|papa|hermano ~2 puso|pone|instalo|escondio ~2 camara en|del mi|el|nuestro bano|regadera",
            f"camara ~1 escondida ~2 bano|ducha|regadera|recamara ~~4 {_QUIEN}|papa|hermano|casero",
        ),
        must_hit=(
            "mi hermanastro me espía cuando me ducho",
            "mi tío pone el celular en el baño y me graba",
            "hallé una cámara escondida en la regadera, la puso mi primo",
            "mi padrastro puso una cámara en mi baño",
        ),
        must_miss=(
            "mi padrastro me graba en mis partidos",
            "mi papá nos mira cuando me cambio de escuela",
            "mi mamá me graba cuando canto en el baño",
        ),
        plain=True,
    ),
    Rule(
        "una_nina_con_un_adulto",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_CHICA} ~1 de {_NINA} ~1 tiene|trae|presento ~1 novio|marido|novia ~1 de {_ADULTO}",
            (
                f"{_CHICA} ~1 de {_NINA} ~1 anda|sale|juntada|junto|casada|fugo|huyo|acuesta|metida ~1 con ~1 "
                f"hombre|senor|tipo|viejo ~1 de {_ADULTO}"
            ),
            f"{_CHICA} ~1 de {_NINA} se fue|escapo|largo con ~1 hombre|tipo|viejo|novio ~1 de {_ADULTO}",
            f"tengo {_NINA} anos? y mi novio ~1 tiene|de|es {_ADULTO}",
        ),
        must_hit=(
            "mi prima de 13 tiene un novio de 28",
            "mi hija de 14 anda con un señor de 35",
            "la niña de doce está juntada con un hombre de treinta",
            "tengo 13 y mi novio tiene 26",
            "mi hija de 15 se fue con un hombre de 40",
        ),
        must_miss=(
            "mi sobrina de 22 tiene un novio de 30",
            "mi hija de 12 tiene un hermano de 30",
            "mi hijo de 12 anda con un libro de 30 páginas",
            "mi hija de 12 y mi novio de 30 se llevan bien",
            "tengo 12 años con mi novio, él tiene 40",
        ),
        plain=True,
    ),
    Rule(
        "la_venden",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                "vende|vendio|renta|rento|vendieron ~1 a mi|la|su ~1 "
                f"{_CHICA} con|a ~1 senores|hombres|clientes|viejos|traileros|senor"
            ),
            "me vende|renta con|a ~1 senores|hombres|clientes|viejos|traileros",
        ),
        must_hit=("mi tía vende a mi prima con los señores", "mi mamá me renta a hombres"),
        must_miss=(
            "mi mamá vende tamales a los señores",
            "mi tío me renta un cuarto",
            "me vende a plazos el carro",
            "mi papá presta a mi hermano con el señor de la bodega para que aprenda",
        ),
        plain=True,
    ),
    Rule(
        "me_quema",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_CASA} ~3 me|nos quema|quemo|quemaba|quemaron con ~1 {_CON} !sin|por|de|del|al|jugando",
            f"{_CASA} ~3 me|nos quema|quemo|quemaba las|la|los|el {_CUERPO} ~1 con|en|contra ~1 {_CON} !sin|por",
        ),
        must_hit=(
            "mi madrastra me quema con la plancha",
            "mi papá me quema las manos en la estufa cuando me porto mal",
        ),
        must_miss=(
            "me quemé con la plancha",
            "la estilista me quemó con la plancha",
            "mi mamá me quemó la blusa con la plancha",
            "mi hermana me quemó con la plancha sin querer",
            "mi hermana me quemó con la plancha del pelo al peinarme",
        ),
        plain=True,
    ),
)
