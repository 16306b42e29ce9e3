"""Made small: "no me pega fuerte, nomás cachetadas", "he never hit me hard, just shoves me" (T3). Both languages.

Whoever says what is "not that bad" names with "only" what is done to them. It is no denial: the words before the "only"
are of another blow, and so a "not" there takes nothing from it. A hand held to cross a street is not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NO_PEGA = "no|nunca|jamas|tampoco ~3 pega|pegan|pego|pegado|pegaba|golpea|golpeo|golpeado|golpeaba|maltrata|tocado"
_SOLO = ("solo|solamente|unicamente|puras|puros", "no|nada mas")
"""The reader takes "nomás" for "no más"."""
_GOLPES = (
    "cachetada|cachetadas|bofetada|bofetadas|empujon|empujones|jalon|jalones|manotazo|manotazos|pellizcos|zapes|"
    "coscorrones|nalgadas|jaloneos|aventones|cintarazos"
)
_EMPUJA = (
    "empuja|empujo|empujaba|avienta|avento|jalonea|jaloneo|jaloneaba|cachetea|cacheteo|zarandea|zarandeo|abofetea|"
    "pellizca|pellizco|sacude|sacudio"
)
_AGARRA = "agarra|agarro|agarraba|jala|jalo|jalaba|aprieta|apreto|tuerce|torcio"
_PARTE = "pelo|pelos|cabello|grenas|mechas|brazo|brazos|cuello|muneca|munecas"
_NO_ES = (
    "a|al|para|hacia|la|el|lo|los|las|un|una|unos|unas|su|sus|mi|mis|en|besos|jugando|adelante|LACOSA|ENJUEGO|"
    "ENJUEGODEDOS"
)
_HIT = "hit|hits|hitting|beat|beats|beaten|punched|punches|punch|abuse|abused"
_ONLY = "just|only|mostly"
_SHOVES = "shoves|shoved|slaps|slapped|yanks|yanked|chokes|choked|pinches|pinched|backhands|backhanded"
_PUSHES = "pushes|pushed|grabs|grabbed|kicks|kicked|throws|threw|smacks|smacked|shakes|shook|drags|dragged|spits"
_BITS = "slap|slaps|shove|shoves|pushes|smacks|pinches|shoving|slapping|pushing|grabbing|smacking"
_NOT_IT = "!up|out|off|a|an|some|around|to|too|toward|ATPLAY|PUSHEDTO"
_HOW = "!up|out|off|a|an|some|the|in|into|around|to|too|toward|ATPLAY|PUSHEDTO"

RULES: tuple[Rule, ...] = (
    Rule(
        "nomas_eso",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            *(f"{_NO_PEGA} ~~4 {only} ~2 {_GOLPES} !en|del|de" for only in _SOLO),
            *(f"{_NO_PEGA} ~~4 {only} ~1 me|nos {_EMPUJA} !{_NO_ES}" for only in _SOLO),
            *(
                f"{_NO_PEGA} ~~5 {only} ~1 me|nos {_AGARRA} ~1 el|la|los|las|del|de|mi ~1 {_PARTE} "
                "!para|al|ENJUEGODEDOS"
                for only in _SOLO
            ),
            *(f"^ {only} me|nos {_EMPUJA} !{_NO_ES}" for only in _SOLO),
            f"^ si|claro|pues que? si? me|nos {_EMPUJA} $",
        ),
        must_hit=(
            "no me pega tan duro, nomás empujones",
            "nunca me ha golpeado con la mano cerrada, solo me jala el cabello",
            "no me golpea, nada más me jalonea",
            "solo me aventó, no me ha pegado",
            "no me pega con el puño, solo me aprieta del brazo",
            "sí me cacheteó. es la verdad",
        ),
        must_miss=(
            "no me pega el sol, solo me avienta la sombra",
            "mi esposo no me pega, nomás grita",
            "solo me empujo a mí misma",
            "solo me empuja a seguir mi familia",
            "nomás me agarra del brazo para cruzar la calle",
            "no me pegó la gripa, solo me sacude la tos",
            "no me pega, solo me abraza",
            "no me ha pegado nadie, solo estoy cansada",
            "no hubo pelea, solo empujones en el partido",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "only_that",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_ONLY} ~1 {_SHOVES} me|us {_HOW}",
            f"not|never ~2 {_HIT} ~~4 {_ONLY} ~1 {_PUSHES} me|us {_HOW}",
            (
                f"not|never ~2 {_HIT} ~~4 {_ONLY} ~1 {_PUSHES}|pulls|pulled|twists|twisted|squeezes my ~1 "
                "hair|arm|arms|wrist|wrists|neck"
            ),
            f"not|never ~2 {_HIT} ~~4 {_ONLY} ~1 a|some|the? ~1 {_BITS} {_NOT_IT}",
        ),
        must_hit=(
            "she never hit me hard, just slaps me",
            "he doesn't hit me, only grabs my arm",
            "my boyfriend never punched me, just pulls my hair",
            "he never beat me, just a shove when he's mad",
        ),
        must_miss=(
            "he never hit me, he just left",
            "she doesn't hit me, just yells",
            "nobody hit me, i just pushed too hard at the gym",
            "he never hit on me, just threw me a party",
            "it doesn't hurt, it just pushes me to try",
            "the wind just shoved me into the door",
        ),
        denied=Tier.T3,
        plain=True,
    ),
)
