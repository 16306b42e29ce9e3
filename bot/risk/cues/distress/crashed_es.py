"""Spanish: a crash just now by one who is drunk, or who drove off from it: others may be lying there."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_EBRIO = "borracho|borracha|tomado|tomada|pedo|peda|drogado|drogada|ebrio|ebria"
_AUN = "estoy|sigo|ando|vengo|voy"
_SOY = f"{_AUN}|iba|venia|manejaba"
_FUI = "fui|pele|hui|fuga|escape|arranque|largue"

RULES: tuple[Rule, ...] = (
    Rule(
        "choque_y_ando_tomado",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (
            f"acabo de chocar|atropellar !las|los|la|copas|manos ~~5 {_AUN} ~1 bien|muy|todo|medio? {_EBRIO}",
            f"acabo de chocar|atropellar ~1 iba|venia|manejaba ~1 bien|muy|todo|medio? {_EBRIO}",
            f"{_AUN} ~1 bien|muy|todo|medio? {_EBRIO} ~~4 acabo de chocar|atropellar",
            f"{_AUN} ~1 bien|muy|todo|medio? {_EBRIO} ~1 choque|atropelle ~~3 me ~1 {_FUI}",
            f"choque|atropelle {_EBRIO} ~~3 me ~1 {_FUI}",
            f"choque|atropelle|pegue !la|un|una|el|me|al ~~7 me ~1 {_FUI} ~~4 {_SOY} ~1 bien|muy|todo|medio? {_EBRIO}",
            f"choque {_EBRIO} y me di a la fuga",
            "atropelle a ~1 alguien|senor|senora|nino|nina|ciclista|persona|muchacho ~~3 me ~1 fui|pele|hui",
        ),
        must_hit=(
            "acabo de chocar, ando bien pedo, me fui",
            "choqué borracho y me pelé",
            "le pegué a alguien con la troca y me pelé, vengo bien tomado",
            "atropellé a un señor y me fui",
            "acabo de chocar y venía tomado",
            "vengo bien tomado, choqué contra alguien y me pelé",
            "ando bien tomada y acabo de chocar",
            "choqué pedo y me di a la fuga",
        ),
        must_miss=(
            "acabo de chocar, estoy bien, un borracho me pegó",
            "choqué hace un año y desde entonces no manejo",
            "me fui porque estaba borracho mi primo",
            "acabo de chocar, el otro venía borracho",
        ),
    ),
)
