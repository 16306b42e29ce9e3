"""Blows from whom one lives with, in the words for them: "me da golpes", "me cae a golpes", "he puts his hands on me".

Each country has its own ("pelas", "chingas", "fajazos"), and none of them says "pegar". A life that deals blows and a
stroke of luck are not meant. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_EL = (
    "esposo|esposa|marido|novio|novia|pareja|ex|papa|mama|padrastro|madrastra|hermano|tio|viejo|companero|companera|"
    "mujer|suegra|suegro|cunado|senor|hombre|padre|padrino|ella"
)
_DA = "da|daba|dio|dan|pone|ponia|puso|mete|metio|meten|metia|acomoda|suelta|arrima|pega|pego"
_TUNDA = (
    "golpiza|golpizas|paliza|palizas|pelas|pela|chinga|chingas|madriza|madrizas|putiza|putizas|cachetadas|bofetadas|"
    "trompadas|cintarazos|cinturonazos|punetazos|chingazos|fregadazos|tunda|tundas|guantadas|cuerazos|cocotazos|"
    "fajazos|correazos|chingadazos|trancazos|madrazos|cachetada|bofetada|trompones|pescozones"
)
_A_PUROS = "golpes|patadas|palos|trompadas|correazos|punos|fajazos|cintarazos|cachetadas|madrazos|palazos|cinturonazos"
_ZURRA = "madrea|madreaba|madreo|cachetea|cacheteaba|cacheteo|patea|pateaba|zarandea|zamarrea|trompea|zurra|surra|surte"
_CUANDO = "toma|bebe|llega|borracho|borracha|tomado|tomada|enoja|anda|celos|molesta"
_COSA = "cinto|cincho|cinturon|palo|cable|chancla|correa|fajo|puno|punos"
_CON = "puno|punos|cinto|cincho|cinturon|palo|cable|mano|chancla|correa|fajo|bota|botas"
_HE = "he|she|husband|wife|boyfriend|girlfriend|partner|ex|stepdad|fiance|dad|brother"

RULES: tuple[Rule, ...] = (
    Rule(
        "golpes_en_casa",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_EL} ~3 me|nos ~1 {_DA} ~3 golpes|golpe|patadas !de|bajo|suerte|calor",
            f"el ~1 me|nos {_DA} ~3 golpes|golpe !de|bajo|suerte|calor",
            f"me|nos ~1 {_DA} ~2 golpes|golpe|patadas ~2 {_EL} !de|vida",
            f"me|nos ~1 {_DA} ~2 golpes|golpe|patadas ~2 cuando|si ~3 {_CUANDO}",
            f"me|nos ~1 {_DA} ~2 golpes|golpe ~1 con ~2 {_CON}",
            f"{_EL} ~3 me|nos ~1 {_DA} ~3 {_TUNDA} !ENJUEGO",
            (
                "^ siempre|y|que|pues|luego|ella|ya|ayer|anoche|hoy|antier|diario? siempre|luego|"
                f"ella? me|nos ~1 {_DA} ~1 un|una|unas|unos|sus|buenas|tremenda|cada ~1 "
                f"{_TUNDA} !la|de|en|futbol|deporte|trabajo|LACOSA|ENJUEGO"
            ),
            f"me|nos ~1 {_DA} ~1 {_TUNDA} cuando|si ~3 {_CUANDO}",
            f"me|nos cae|cayo|caia|entra|entro|entraba|agarra|agarro|agarraba|muele|molio|tira ~1 a {_A_PUROS} !con",
            f"{_EL} ~2 me|nos {_ZURRA} !la|el|mucho",
            f"me|nos {_ZURRA}|suena cuando ~3 {_CUANDO}",
            f"me|nos da|daba|dio|pega con ~1 el|la|un|una ~1 {_COSA} ~3 {_EL}",
            f"{_EL} ~2 me|nos ~1 da|daba|dio con ~1 el|la|un|una ~1 {_COSA} !en",
            f"me|nos da|daba|dio en la madre ~1 cuando ~3 {_CUANDO}",
            (
                f"{_EL} ~2 me|nos avienta|aventaba|avento|estrella|estrello|azota|azoto|empuja ~1 contra|al ~1 pared|"
                "piso|suelo"
            ),
            f"{_EL} ~2 me|nos jala|jalaba|jalo|jalonea ~2 pelo|pelos|cabello|grenas !al|para",
            "me jala|jalo ~2 pelo|pelos|cabello ~1 y? me ~1 tira|avienta|arrastra",
            f"me|nos agarra|agarro|agarraba a {_TUNDA} !ENJUEGO",
            f"me|nos ~1 {_DA} ~1 {_TUNDA} ~3 {_EL} !ENJUEGO",
        ),
        must_hit=(
            "mi esposo me da golpes",
            "mi marido me da golpes cuando bebe",
            "me cae a golpes mi compañero",
            "me entra a golpes cuando llega tomado",
            "mi viejo me pone unas chingas",
            "me da golpes con el puño y con el cincho",
            "mi pareja me da unas pelas que ni le cuento",
            "me agarra a cinturonazos",
            "me da con el cinturón mi esposo",
            "mi esposo me avienta contra la pared",
            "me jala los pelos y me tira al piso",
            "me surte cuando llega borracho",
            "me da unas palizas",
            "anoche me puso una chinga",
        ),
        must_miss=(
            "la vida me da golpes y sigo",
            "mi esposo me dio un golpe de suerte",
            "mi bebé me jala el pelo",
            "mi mamá me jalaba el pelo al peinarme",
            "me da con la mano la bendición mi mamá",
            "mi esposo me dio la mano",
            "nos dieron una paliza en el fútbol",
            "me da miedo un golpe de calor",
            "no me suena ese nombre",
            "el bebé me da patadas, ya tengo siete meses",
            "me dio una cachetada la vida",
            "mi tío me dio una paliza en el ajedrez",
            "mi hermano me da palizas en el xbox",
            "me puso una chinga el covid",
            "la gripa me metió una madriza",
            "el gym me pone unas chingas",
            "me agarró una chinga en el trabajo",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "hands_on_me",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~2 puts|put|putting ~1 his|her hands on me|us|the !and|TOPRAY",
            f"{_HE} ~2 backhands|backhanded me|us",
            f"{_HE} ~2 lays|laid his|her? hands on me|us !and|TOPRAY",
            f"{_HE} ~2 knocks|knocked me|us ~1 around|out|down !ATPLAY",
            f"{_HE} ~2 smacks|smacked|tosses|slings|roughs|roughed me|us ~1 around|up !ATPLAY",
            f"{_HE} ~2 whoops|whips|whups|smacks|wallops|clobbers me|us !at|up|ATPLAY",
        ),
        must_hit=(
            "he puts his hands on me",
            "my husband knocks me around when he is drunk",
            "she smacks me around",
            "he whoops me when he drinks",
        ),
        must_miss=(
            "he put his hands on my shoulders",
            "she whoops me at chess",
            "my ex roughs up the car seats",
            "my husband knocked me up last spring",
            "he lays hands on me to pray at church",
            "my brother whoops me in mario kart games",
            "my wife whips me up some eggs",
        ),
        denied=Tier.T4,
        plain=True,
    ),
)
