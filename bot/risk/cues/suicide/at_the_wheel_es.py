"""Spanish: a wheel one thinks of letting go, and a child who "would be better in heaven".

Two lives or more hang on it. Whoever lets go of the wheel to scratch, or mourns a child who is in heaven, is not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PIENSO = "pienso|pensado|pensando|ganas|quiero|quisiera|tentacion|tienta|idea|dan"
_NINOS = "ninos|ninas|nino|nina|hijos|hijas|hijo|hija|bebe|bebes|bebita|gemelos|chamacos|chiquitos|morros|nenes"
_VOLANTE = "volante|timon|manubrio"
_ESTRELLAR = "estrellar|estrellarme|estrellarnos|chocar|chocarme|desbarrancar|desbarrancarme|desbarrancarnos|volcar"

RULES: tuple[Rule, ...] = (
    Rule(
        "soltar_el_volante_con_ninos",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_PIENSO} ~3 soltar|solte|soltara|girar ~1 {_VOLANTE} ~~8 con ~1 {_NINOS}",
            f"con ~1 {_NINOS} ~2 atras|adentro|dentro|arriba ~~5 {_PIENSO} ~3 soltar ~1 {_VOLANTE}",
            f"{_PIENSO} ~1 {_ESTRELLAR} ~~7 con ~1 {_NINOS} ~1 atras|adentro|dentro|arriba|conmigo",
            f"acelero|acelerar ~1 con ~1 {_NINOS} ~~6 barranco|poste|muro|precipicio|barda|trailer",
        ),
        must_hit=(
            "manejo y me dan ganas de soltar el volante con mis hijos atrás",
            "con los niños atrás pienso en soltar el volante",
            "pienso en estrellar el carro con las niñas adentro",
            "a veces acelero con los niños y pienso en el barranco",
        ),
        must_miss=(
            "nunca suelto el volante con los niños atrás",
            "suelto el volante para rascarme con los niños atrás",
            "pienso en chocar la mano con los niños",
            "mi hijo quiere soltar el volante de su carrito",
            "a veces me imagino chocar con los niños atrás, por eso manejo despacio",
            "no quiero chocar con mis hijos atrás",
        ),
    ),
    Rule(
        "ganas_de_soltar_el_volante",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "pienso|pensado|ganas|tentacion|tienta|idea ~3 soltar ~1 volante|timon|manubrio !para|un|y|de",
            "solo|mas soltar ~1 volante|timon y ya",
        ),
        must_hit=(
            "en la carretera pienso en soltar el volante",
            "me dan ganas de soltar el timón en la curva",
            "a veces creo que sería fácil, solo soltar el volante y ya",
        ),
        must_miss=("quiero soltar el volante un rato, manejo mucho", "mi hijo quiere soltar el volante del kart"),
    ),
    Rule(
        "hijos_mejor_en_el_cielo",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_NINOS} ~1 estaria|estarian mejor ~2 el cielo|diosito",
            f"{_NINOS} ~1 estaria|estarian mejor con dios|diosito|jesus|angelitos !de|en",
            f"{_NINOS} y yo ~2 estamos|estariamos mejor ~1 en|con ~1 cielo|dios|diosito",
            "los dos|tres|cuatro ~1 estamos|estariamos mejor ~1 en|con ~1 cielo|dios|diosito !como|de|en",
        ),
        must_hit=(
            "acabo de parir y creo que mi bebé estaría mejor en el cielo",
            "mis hijos estarían mejor con Dios que conmigo",
            "los dos estaríamos mejor en el cielo, mi niña y yo",
            "mi bebé y yo estaríamos mejor con diosito",
        ),
        must_miss=(
            "mi niño está en el cielo desde hace un año",
            "mi hija mira el cielo y pide un avión",
            "mis hijos estarían mejor en otra escuela",
        ),
        plain=True,
    ),
)
