"""Fear of one at home, told by the way: gone before he kills us, his guns out after a fight, to leave unfound.

Both languages. Cue words are of what is done to one; nobody is accused by a mere quarrel or a mere gun.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ONE_AT_HOME = "he|husband|boyfriend|ex|partner|dad|stepdad|brother|son|she|wife"
_SCARED = "scared|afraid|terrified|fear|frightened"
_GUNS = "gun|guns|pistol|pistols|rifle|rifles|shotgun|shotguns|glock|handgun|ar15|revolver"
_HANDLES = "cleaning|loading|polishing|counting|oiling|cleans|loads|loaded"
_IRME = "irme|irnos|salir|salirme|escapar|escaparme|dejarlo|huir"
_HALLE = "encuentre|halle|siga|busque|localice"
_EL = "marido|esposo|esposa|novio|novia|pareja|ex|papa|padrastro|suegro"
_ARMAS = "pistola|pistolas|arma|armas|rifle|rifles|escopeta|escopetas"

RULES: tuple[Rule, ...] = (
    Rule(
        "before_they_kill_us",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "before ~1 he|husband|boyfriend|ex|stepdad|pimp|partner ~1 really|actually|finally? kills|"
                "murders|shoots|"
                "strangles ~1 us|me|her|one|somebody|someone|my|the !for|over|because|if|when|with|about|if"
            ),
            (
                "before ~1 he|husband|boyfriend|ex|stepdad ~1 ends up killing|hurting ~1 us|me|her|one|"
                "somebody|someone|"
                "my|the"
            ),
        ),
        must_hit=(
            "him gone before he kills us",
            "out of this house before he kills me",
            "i need to leave before my ex shoots someone",
        ),
        must_miss=(
            "i have to clean up before my mom kills me",
            "got to finish before he kills me for missing the deadline",
            "before he killed the engine",
        ),
        denied=Tier.T3,
    ),
    Rule(
        "afraid_of_being_hit",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_SCARED} ~2 {_ONE_AT_HOME}|mom|girlfriend ~4 hit|punch|slap|choke ~1 me|us !up|with|back|to|at",
            f"{_SCARED} ~2 {_ONE_AT_HOME}|mom|girlfriend ~4 beat ~1 me|us !up|with|back|to|at|there|home",
        ),
        must_hit=(
            "i'm scared he'll hit me one of these days",
            "im afraid my dad is going to beat us",
            "scared he will beat me when im home",
        ),
        must_miss=(
            "afraid he will hit me up for money again",
            "scared the bill will hit me in march",
            "i am afraid he will beat me at chess",
            "im scared my husband will beat me home tonight",
            "afraid she is going to beat me there",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "guns_out_after_a_fight",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (f"{_ONE_AT_HOME} ~3 {_HANDLES} ~1 his|the|her|my|all ~1 {_GUNS} !for|before|after|safe|in"),
            (f"{_ONE_AT_HOME} ~3 took|takes|taking|got|has ~1 his|the|her ~1 {_GUNS} out|down !for|to"),
        ),
        must_hit=(
            "my husband stopped taking his meds and hes cleaning his guns",
            "we had a fight and now he's loading the shotgun",
            "we argued, my ex got his gun out",
        ),
        must_miss=(
            "he's cleaning his guns for hunting season",
            "my dad was cleaning his rifle in the garage",
            "we argued about cleaning the garage",
        ),
        denied=Tier.T3,
        beside="FOUGHTOROFF",
    ),
    Rule(
        "to_leave_unfound",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "leave|leaving|move|go|disappear|out|escape|run without|so him|he|her|husband|ex|them|that ~3 find|"
                "finds|finding|found|track|tracking|know|knowing !out|about|the|what"
            ),
            "get|getting|be ~1 away from him|husband|boyfriend|ex|stepdad ~1 safely|safe|alive",
        ),
        must_hit=(
            "to leave without him finding me",
            "get away from him safely",
        ),
        must_miss=(
            "to leave work without them finding out about rehab",
            "to get away from the city",
            "leave without him, he can drive himself",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "kept_from_people",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "he|husband|boyfriend|ex|partner|she|wife|girlfriend ~1 not|never let|lets|allow|allows me ~1 to? ~1 "
                "see|have|talk|meet|call|visit ~1 to|with? people|nobody|others|anybody|outside|friends|family|anyone"
            ),
            "not|never allowed ~1 to? see|talk|have|call|visit ~1 to? people|nobody|friends|anyone|family",
        ),
        must_hit=("nobody, he doesnt let me see people", "my boyfriend never lets me talk to anyone"),
        must_miss=(
            "the ward does not let me see people at night",
            "he lets me see people",
            "my mom does not let me have candy",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "antes_de_que_nos_mate",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            "antes de? ~1 que ~1 el|marido|esposo|novio|ex? ~1 me|nos|la|lo mate|balacee|ahorque !por|si",
            "antes de? que ~1 mi ~1 marido|esposo|novio|ex ~1 me|nos|la mate|balacee|ahorque !por|si",
        ),
        must_hit=("que se vaya antes de que nos mate", "salirme antes que me mate", "irme antes de que mi ex me mate"),
        must_miss=("apurarme antes de que mi mamá me mate por llegar tarde", "antes de que se haga tarde"),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "armas_tras_el_pleito",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"esta|anda|se ~2 limpiando|cargando|aceitando|contando ~1 su|sus|la|las {_ARMAS} !para|pal|de",
            f"saco|sacando ~1 su|sus|la|las {_ARMAS} !para|pal|de",
        ),
        must_hit=(
            "mi esposo dejó sus medicinas y está limpiando sus armas",
            "peleamos y está cargando la pistola",
        ),
        must_miss=(
            "mi papá está limpiando su rifle para la cacería",
            "peleamos por la limpieza de la casa",
        ),
        denied=Tier.T3,
        beside="PELEAMOS",
    ),
    Rule(
        "irme_sin_que_me_halle",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_IRME} ~2 sin ~1 que el|ella|nadie? me|nos {_HALLE} !el|la|los|las|un|una|mi|mis|a|con",
            f"{_IRME} ~2 sin ~1 que me|nos {_HALLE} mi? {_EL}",
            f"{_IRME} ~2 sin ~1 que me|nos {_HALLE} el|ella $",
            "alejarme|librarme|irme ~1 de el sin|viva|a ~1 peligro|que|salvo",
        ),
        must_hit=("irme sin que me encuentre", "salir sin que él nos halle", "irme sin que me busque mi marido"),
        must_miss=(
            "quiero salir sin que me siga mi mamá",
            "irme de viaje sin que me siga el perro",
            "salir sin que me busque el jefe",
            "irme sin que se den cuenta en el trabajo",
            "salir sin que llueva",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "no_me_deja_ver_gente",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        ("no|ni|nunca me deja ~1 ver|hablar|salir|tener|visitar ~2 gente|nadie|amigas|amigos|familia|mama|hermana",),
        must_hit=("a nadie, no me deja ver gente", "mi esposo no me deja hablar con nadie"),
        must_miss=("el doctor me deja ver a mi familia", "no me deja ver el partido"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
)
