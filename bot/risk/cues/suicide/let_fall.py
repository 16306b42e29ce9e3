"""Off a scaffold, off a bridge, the wheel let go: a fall or a crash of one's own, told at work or on the road (T1).

Who builds speaks of scaffolds and who drives of guardrails, so each needs the wish or the thought beside it.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MUSE = "think|thinking|thinkin|thought|thoughts|fantasize|fantasizing|daydream|dream|dreaming|wonder|wondering"
_ABOUT = "about|of|how"
_URGE = "want|wanted|tempted|urge|urges|imagine|imagining|picture|picturing|considered|considering|wanting"
_RIG = "rig|truck|car|semi|van|bike|motorcycle|pickup|trailer|jeep|suv"
_WALL = "wall|tree|pole|pillar|bridge|guardrail|guardrails|rail|railing|barrier|abutment|median|overpass|concrete|semi"
_DROP = "bridge|cliff|overpass|embankment|ledge|ravine|pier"
_AHEAD = "guardrail|guardrails|railing|edge|wall|cliff|barrier|curve|bend|tree"
_PENSAR = (
    "pienso|pense|pensado|pensando|pensaba|piensa|ganas|quiero|quisiera|queria|imagino|imagine|tentacion|gustaria|"
    "ocurre|ocurrio"
)
_TIRARME = "aventarme|tirarme|lanzarme|arrojarme|botarme|brincar|saltar|aventar|tirar|lanzar|arrojar"
_TIRO = "aviento|tiro|arrojo|boto|avento|lanzo"
_ALTO = "andamio|andamios|piso|obra|azotea|puente|techo|grua|torre|edificio|balcon|viga|barranco|antena"
_PASA = "trailer|traila|tren|vias|carros|camiones|trailers|pozo|vacio|trafico"
_DELANTE = "enfrente|delante|debajo|abajo|frente"
_FILO = "curva|barranco|muro|barrera|baranda|barandal|contencion|precipicio|pared|valla"

RULES: tuple[Rule, ...] = (
    Rule(
        "off_the_road",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_MUSE} {_ABOUT} ~2 driving|drivin|drive|going|steering|riding ~3 off ~2 {_DROP}",
            f"{_URGE} ~2 driving|drive|steer|swerve|ride ~3 off ~2 {_DROP}",
            (
                f"{_MUSE} {_ABOUT} ~2 "
                "driving|drivin|drive|running|runnin|run|steering|putting|slamming|crashing|plowing "
                f"~2 {_RIG} into|off ~3 {_WALL}|{_DROP}"
            ),
            (
                f"{_MUSE} {_ABOUT} ~2 driving|drivin|steering|swerving|crashing|veering ~1 straight|right? into ~2 "
                "wall|tree|pole|pillar|guardrail|guardrails|barrier|oncoming"
            ),
            f"{_URGE} ~2 driving|drive|run|steer|put|slam|crash|swerve ~2 {_RIG} into|off ~3 {_WALL}|{_DROP}",
            f"{_MUSE} {_ABOUT} ~2 not stopping|stoppin|braking|brakin|turning|turnin|slowing ~3 {_AHEAD}",
            f"{_MUSE} {_ABOUT} ~2 not making|taking ~1 the|that|this ~1 curve|bend !in|of",
            f"{_MUSE} {_ABOUT} ~2 letting|lettin|let go of the ~1 wheel",
            f"{_MUSE} {_ABOUT} ~2 jerking|yanking ~3 wheel ~4 {_WALL}|{_DROP}|traffic|lane",
            f"{_URGE} ~2 let|letting go of the ~1 wheel !and",
            "i am ~1 taking|driving|going ~5 off ~3 no brakes",
        ),
        must_hit=(
            "some nights i think about going off the overpass on my way home",
            "lately im thinkin bout runnin the truck into that concrete wall",
            "on the late haul i think about not braking at the guardrail",
            "i have the urge to steer the car into a tree",
            "driving home i thought about letting go of the wheel",
            "friday i'm going off the ridge road, no brakes",
            "i keep imagining driving off the bridge",
            "im always thinking of swerving into oncoming cars",
            "some days i think about not making that curve",
            "on the highway i think about yanking the wheel into the barrier",
            "i get tempted to let go of the wheel",
        ),
        must_miss=(
            "i thought about driving over the bridge to see my mom",
            "i think i keep running into a wall with this form",
            "they are fixing the guardrail so we were not stopping there",
            "i think about taking the bridge instead of the tunnel",
            "i want to drive off the ferry first",
            "thinking about not making the turn in my homework",
            "my truck went into the guardrail in the ice storm",
            "I think the bus does not stop at the curve anymore",
            "i was thinking about taking the wheel in traffic again",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "del_andamio",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"me ~1 quiero|quisiera|queria|voy|dan|da|provoca ~3 {_TIRARME} ~1 de|del|desde ~3 {_ALTO} !a|al|con",
            f"{_PENSAR} ~3 {_TIRARME} ~1 de|del|desde ~3 {_ALTO} !a|al|con",
            f"{_PENSAR} ~3 dejar ~1 caer ~1 el|la|mi carro|troca|camion|trailer|camioneta ~3 puente|barranco|rio|curva",
            f"{_PENSAR}|mejor|digo|dia|si ~3 dejarme|dejo caer ~1 de|del|desde ~3 {_ALTO}",
            f"mejor|digo|hoy|dia|si ~2 me {_TIRO} ~1 de|del|desde ~3 {_ALTO} !a|al|con",
            f"{_PENSAR} ~2 aventarme|tirarme|arrojarme a|al ~1 {_PASA}",
            f"{_PENSAR} ~2 {_TIRARME} {_DELANTE} ~2 {_PASA}|metro|carro|camion",
            f"mejor|digo|hoy|dia ~2 me aviento|tiro|arrojo a|al ~1 {_PASA}",
            f"mejor|digo|hoy|dia ~2 me aviento|tiro|arrojo|boto {_DELANTE} ~2 {_PASA}|metro|carro|camion",
            f"me ~1 quiero|quisiera|queria|voy|dan ~1 aventar|tirar|arrojar {_DELANTE} ~2 {_PASA}|metro|carro|camion",
        ),
        must_hit=(
            "me quiero tirar del cuarto piso de la obra",
            "hay días que digo mejor me aviento del andamio",
            "mejor me tiro de la azotea y ya",
            "se me ocurre dejar caer la troca por el puente",
            "pienso en dejarme caer del andamio",
            "mejor me aviento al tráiler en la carretera",
            "a veces me dan ganas de aventarme al tráiler",
            "pienso en tirarme enfrente del metro",
            "un día de estos me tiro delante de un camión",
            "me voy a aventar enfrente del tren",
        ),
        must_miss=(
            "trabajo en el andamio del tercer piso de la obra",
            "me caí del andamio y me duele la espalda",
            "mi hijo se tira al piso cuando se enoja",
            "me quiero aventar del puente con bungee",
            "mejor me tiro a dormir al rato en la obra",
            "mejor me lanzo al metro antes de que cierre",
            "voy a tirar el escombro del andamio",
            "mejor me aviento al metro, el camión tarda mucho",
            "quiero tirar el agua sucia al pozo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "soltar_el_volante",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_PENSAR} ~2 soltar|soltarle|soltando ~1 el|al guia|volante|manubrio|timon !de|un",
            (
                f"{_PENSAR} en|de|con? estrellarme|estamparme|chocar|chocarme|estrellar|estampar ~3 contra|con|en ~2 "
                "muro|poste|pared|arbol|barda|trailer|barrera|columna|puente"
            ),
            f"{_PENSAR} ~2 no ~1 frenar|parar ~2 en|antes|la ~2 {_FILO}",
            f"{_PENSAR} ~2 seguirme|seguir ~1 derecho ~2 en|por|al ~2 {_FILO}",
        ),
        must_hit=(
            "saliendo del turno pensé en soltar el volante",
            "a veces me dan ganas de soltar el guía en la autopista",
            "pienso en estrellarme contra un poste",
            "de regreso pienso en no frenar en la curva",
            "me dan ganas de seguirme derecho en la curva",
        ),
        must_miss=(
            "quiero soltar el volante de mi vida a dios",
            "mi hijo quiere soltar el globo",
            "pensé que iba a chocar con mi jefe por el horario",
            "el instructor dice que no hay que soltar el volante",
            "quiero seguir derecho por el puente, ¿o doblo a la izquierda?",
            "pensé que iba a chocar con un tráiler en la autopista",
            "pienso no parar en el puente para llegar antes",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "ni_quien_me_extrane",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "si me caigo|muero|mato|pasa|desaparezco|atropellan ~6 ni quien ~1 me extrane|llore|recuerde|busque|eche",
            "ni quien ~1 me extrane|llore|busque ~3 si me caigo|muero|mato|pasa|desaparezco",
        ),
        must_hit=(
            "si me caigo de la obra ni quien me llore",
            "ni quien me extrañe si me muero",
        ),
        must_miss=(
            "si me voy de vacaciones ni quien me extrañe en la oficina",
            "si me caigo hay quien me ayude",
        ),
        plain=True,
    ),
)
