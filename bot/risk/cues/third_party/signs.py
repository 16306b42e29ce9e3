"""Another who may end their life, told by what they did: a rifle after a breakup, a razor and a locked door.

Both languages. It is never taken for an attack on the one who writes.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_TOOK = "took|takes|grabbed|grabs|got|left|went|walked|drove"
_ARMS = "rifle|shotgun|gun|pistol|guns|glock"
_HEART = "dumped|breakup|heartbroken|broke|ditched|cheated"
_EDGE = "razor|razors|razorblade|blade|blades|knife|knives|rope|gun|pistol"
_ONE = "he|she|son|daughter|brother|nephew|cousin|friend"
_WITHIN = "bathroom|room|bedroom|garage|closet|himself|herself|door"

RULES: tuple[Rule, ...] = (
    Rule(
        "rifle_after_a_breakup",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        (
            f"{_HEART} ~1 him|her|up|with|by ~~10 {_TOOK} ~2 {_ARMS}",
            f"{_HEART} ~1 him|her|up|with|by ~~10 took|grabbed|grabs|got|left|went ~1 his|the|a|my 22 !year|years",
            f"{_HEART} ~~8 he|she|son|daughter|brother|nephew ~2 {_TOOK} ~2 {_ARMS}",
            f"{_ONE} ~2 {_TOOK} ~3 {_ARMS} ~~8 {_HEART}",
            f"{_ONE} ~2 {_TOOK} ~2 {_ARMS} and said|says|told ~1 bye|goodbye|sorry",
        ),
        must_hit=(
            "my son is 16, his gf dumped him n he took his rifle out to the tree stand",
            "she broke up with him and he left with the shotgun",
            "my nephew left with a gun after the breakup",
            "he took his gun and said bye",
        ),
        must_miss=(
            "my son took his rifle to the range",
            "we broke up and he took the dog",
            "i got dumped and i took the glue gun to class",
            "he broke the rifle so he took it to the shop",
        ),
        plain=True,
    ),
    Rule(
        "rifle_tras_cortar",
        Tier.T1,
        Kind.THIRD_PARTY,
        "es",
        (
            "lo|la|le ~1 corto|dejo|engano|trono|boto ~~8 agarro|llevo|saco|salio ~3 rifle|escopeta|pistola|arma !de",
            (
                "cortaron|terminaron|tronaron !la|el|los|las ~~8 agarro|llevo|saco|salio ~3 "
                "rifle|escopeta|pistola|arma !de"
            ),
            "agarro|llevo|saco|salio ~3 rifle|escopeta|pistola|arma !de ~~8 lo|la ~1 corto|dejo|engano|trono|boto",
            "agarro|llevo|saco|salio ~3 rifle|escopeta|pistola|arma !de ~~8 terminaron|tronaron",
        ),
        must_hit=(
            "a mi hijo lo cortó la novia y agarró el rifle y se fue al monte",
            "mi sobrino se llevó la pistola, lo dejó la novia",
        ),
        must_miss=(
            "el maestro dejó la tarea y sacó el rifle de juguete",
            "dejo las drogas y saco la licencia de arma",
            "cortaron la luz y sacó el arma de clavos",
            "mi papá dejó el rifle en la casa",
            "cortó la leña y se fue",
            "lo dejó la novia y se fue al monte",
        ),
        plain=True,
    ),
    Rule(
        "locked_in_with_a_blade",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"KIN|he|she ~2 locked|barricaded ~2 {_WITHIN} ~3 with|w ~1 a|the|her|his|my|some {_EDGE} !TOSHAVE",
            (
                f"KIN|he|she ~2 locked|barricaded ~2 {_WITHIN} ~3 she|he|and has|got ~1 a|the|her|his|my|some "
                f"{_EDGE} !TOSHAVE"
            ),
            f"KIN|he|she ~2 in ~1 bathroom|bedroom|closet ~1 with|w|has|got ~1 {_EDGE} ~~4 not ~2 open|come|out|answer",
        ),
        must_hit=(
            "my daughter locked herself in the bathroom with a razor",
            "my daughter locked the door she has a razor",
            "my teen is in the bathroom with a blade and wont come out",
        ),
        must_miss=(
            "my daughter locked herself in the bathroom with a razor to shave her legs",
            "my son is in the bathroom with a razor, his first shave",
            "my wife locked the closet, i got a knife to open it",
            "i locked the razors away from my daughter",
            "she locked the door and left",
        ),
        plain=True,
    ),
    Rule(
        "encerrada_con_una_navaja",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            (
                "hija|hijo|hermana|hermano|esposa|esposo|amiga|amigo|ella|el ~1 se? encerro|encerrado|encerrada ~4 "
                "con|tiene|trae ~1 "
                "navaja|rastrillo|cuchillo|pistola|soga|gillette !PARARASURAR"
            ),
        ),
        must_hit=(
            "mi hija se encerró en el baño con una navaja",
            "mi hermano se encerró en su cuarto y tiene una pistola",
        ),
        must_miss=(
            "mi hijo se encerró en el baño con el rastrillo ya le sale bigote",
            "mi hija se encerró en el baño con el rastrillo para depilarse",
            "mi hijo se encerró con su celular",
            "dejé encerrado el cuchillo en el cajón",
        ),
        plain=True,
    ),
    Rule(
        "escrito_en_el_espejo",
        Tier.T1,
        Kind.THIRD_PARTY,
        "es",
        (
            "escribio|escrito|puso|dejo ~4 espejo|pared ~2 perdon|perdonenme|perdoname|adios",
            "escribio|escrito|puso|dejo ~2 perdon|perdonenme|perdoname|adios ~2 en el espejo|pared",
        ),
        must_hit=(
            "mi hermana dejó escrito en el espejo 'perdónenme' y regaló a su perro",
            "mi amigo escribió adiós en el espejo",
        ),
        must_miss=(
            "mi novio puso en la pared te amo",
            "mi hija dejó en el espejo un te quiero",
            "mi hija escribió su nombre en el espejo",
            "dejó el espejo en la pared",
        ),
        plain=True,
    ),
    Rule(
        "written_on_the_mirror",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        ("wrote|written|left ~2 goodbye|forgive !your ~2 on ~2 mirror|wall",),
        must_hit=("my sister wrote goodbye everyone on the mirror", "he wrote forgive me on the bathroom mirror"),
        must_miss=(
            "he wrote forgive your enemies on the mirror",
            "she wrote sorry on the mirror after our fight",
            "sorry i wrote on the wall of the shop",
        ),
        plain=True,
    ),
)
