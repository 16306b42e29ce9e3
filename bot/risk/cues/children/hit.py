"""A parent who hit the child and is ashamed (T2), or who turns the television up so that the child hears nothing (T3).

"Se me fue la mano" says that it was too much; to hear it calmly is what lets somebody stop. A hand that slipped at the
salt is not meant. And a room with the sound turned up is what a home with shouting looks like. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HIJO = "hijo|hija|hijos|hijas|nino|nina|ninos|ninas|chamaco|chamaca|hijastro|hijastra"
_CON = "cable|cinto|cincho|cinturon|palo|correa|fajo|chancla|manguera|vara|mano|puno"
_CHILD = "son|daughter|kid|kids|boy|girl|child|stepson|stepdaughter"
_TOO_MUCH = "control|hard|far|bruise|bruises|mark|marks|welts|ashamed|monster|hate"

RULES: tuple[Rule, ...] = (
    Rule(
        "se_me_fue_la_mano",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"le|les|lo|la ~1 di|pegue|golpee ~1 a|al ~1 mi|mis|la|los|el|las? {_HIJO} ~~6 se me fue|paso la mano",
            f"le|les ~1 di|pegue ~1 a|al ~1 mi|mis|la|los? {_HIJO} con ~1 el|la|un|una {_CON} !un|una|para|de",
            f"se me fue|paso la mano con|pegandole ~1 a? ~1 mi|mis|la|el {_HIJO} !al|en|mayor",
            "pegue|golpee|nalguee ~~8 se me fue la mano",
        ),
        must_hit=(
            "le pegué a mi niña con el cinto y me siento muy mal",
            "le pegué y se me fue la mano",
            "le di a mi hijo con el cable, me siento pésimo",
            "le pegué a la niña y se me fue la mano",
            "se me fue la mano con mi hijo",
        ),
        must_miss=(
            "le di a mi hijo el cable del teléfono",
            "le di a mi hijo con la mano un taco",
            "se me fue la mano con la sal",
            "le di a mi hijo la mano para cruzar",
            "le di a mi hijo con gusto el permiso",
            "nunca le pegué a mi hijo",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "hit_my_child_too_hard",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"i ~1 hit|whooped|whipped|smacked|spanked|beat my {_CHILD} ~~5 {_TOO_MUCH}",
            f"i ~1 hit|whooped|whipped|beat my {_CHILD} with ~1 a|the|my belt|cord|cable|stick|hose|switch|extension",
        ),
        must_hit=(
            "i hit my son with the cord and i feel awful",
            "i spanked my daughter and it left a mark",
        ),
        must_miss=("i beat my son at chess", "i never hit my son", "i hit my kid with a water balloon"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "que_no_oigan",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                f"meto|encierro|llevo|escondo ~1 a ~1 la|los|las|el|mis? {_HIJO} ~1 al|en|a ~1 cuarto|recamara ~~5 "
                "fuerte|oiga|oigan|escuche|escuchen|vea|vean"
            ),
            f"{_HIJO} ~~6 para que no ~1 oiga|oigan|escuche|escuchen ~2 gritos|pleitos|pleito|golpes|insultos",
        ),
        must_hit=(
            "yo meto a la niña al cuarto y le pongo la tele fuerte",
            "les subo la música a los niños para que no oigan los gritos",
        ),
        must_miss=("meto al niño al cuarto a dormir", "llevo a los niños al cuarto de juegos"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "so_they_do_not_hear",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            "kids|kid|son|daughter|children|baby ~~8 so he|she|they ~1 not hear ~2 yelling|screaming|fighting|fights",
            "turn|put ~1 tv|music ~1 up|loud so the|my kids|kid|son|daughter ~2 not hear",
        ),
        must_hit=(
            "i put my kids in the back room so they don't hear the yelling",
            "i turn the tv up so my son cant hear",
        ),
        must_miss=("i turn the tv up so i can hear", "the kids wear headphones so they can't hear the band"),
        denied=Tier.T4,
        plain=True,
    ),
)
