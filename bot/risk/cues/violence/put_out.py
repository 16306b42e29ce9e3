"""Put out of the house, with the children or with blows; a weapon held to one "in jest"; a gun and "we all go".

Who is put out with three children today has nowhere to go, and by whom says what it is (T2). Blows that drive somebody
out and a knife on the belly are grave whatever was meant (T1, T0). A trip all go on is not meant. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PAREJA = "esposo|esposa|marido|mujer|novio|novia|pareja|ex|suegra|suegro|viejo|papa|mama|padrastro|companero"
_BOTA = "bota|boto|botando|saco|corre|corrio|corriendo|echa|echo|echando"
_HIJOS = "hijos|hijas|hijo|hija|ninos|nino|nina|ninas|bebe|bebes|chamacos|criaturas|chiquitos|muchachos"
_CASA = "casa|calle|departamento|apartamento|depa|cuarto"
_A_GOLPES = "golpes|palos|patadas|golpe|trompadas|chingadazos|correazos|madrazos|cintarazos"
_SACAR = "sacar|sacarme|sacaron|saco|correr|correrme|corrieron|corrio|echar|echarme|echaron|echo|botar|botaron"
_LOS_DE_CASA = "casa|papa|papas|mama|familia|padrastro|abuela|esposo|marido"
_CABEZA = "cuello|cara|garganta|cabeza|sien|boca|frente"
_CUERPO = f"{_CABEZA}|panza|espalda|pecho|costillas|barriga|estomago"
_HE = "husband|wife|boyfriend|girlfriend|fiance|partner|ex|dad|mom|stepdad|stepfather|mother|father|law"
_PUTS = "kicking|kicked|kicks|throwing|threw|throws|putting|put|kick|throw"
_KIDS = "kids|kid|baby|children|child|boys|girls|son|daughter|sons|daughters|babies"
_SOFT = "belly|stomach|chest|back|ribs|side|tummy|arm|leg|bump"
_HARD = "throat|neck|head|face|temple"
_HELD = "held|holds|holding|put|puts|pressed|presses|pointed|points|stuck|placed"
_HIM = "he|she|husband|wife|boyfriend|girlfriend|fiance|partner|ex|dad|stepdad|brother|father|uncle|mom"

RULES: tuple[Rule, ...] = (
    Rule(
        "echada_con_los_ninos",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_PAREJA} ~3 me|nos ~1 {_BOTA} ~1 de|a ~1 {_CASA} !a|al|para ~2 con|y ~3 {_HIJOS}",
            f"{_PAREJA} ~3 me|nos ~1 {_BOTA} ~1 con|y ~2 {_HIJOS} ~~3 de|a ~1 {_CASA} !a|al|para",
        ),
        must_hit=(
            "mi marido me bota de la casa hoy con los 3 niños",
            "mi suegra nos corrió a la calle con el bebé",
        ),
        must_miss=(
            "mi marido me sacó de la casa a cenar con los niños",
            "mi suegra nos sacó de la casa al parque con el bebé",
            "mi marido saca a los niños de la casa para ir al parque",
            "mi mamá me saca de la casa a pasear con los niños",
            "mi esposo corre de la casa al parque con los niños",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "echada_de_la_casa",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"esposo|esposa|marido|novio|pareja|ex|suegra ~3 me|nos ~1 {_BOTA} ~1 de ~1 casa !a|al|para",
            "me corrio|echo|boto|corrieron|echaron|botaron ~1 de? casa? por ser ~1 gay|trans|lesbiana|joto|maricon|bi",
        ),
        must_hit=(
            "mi marido me corrió de la casa",
            "mi papá me corrió por ser gay",
            "mi novio me está echando de la casa",
        ),
        must_miss=("mi esposo me saca de la casa a caminar", "me corrieron del trabajo"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "echada_a_golpes",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_LOS_DE_CASA} ~4 me|nos ~1 quiere|quieren|van? ~1 a? {_SACAR} a {_A_GOLPES}",
            f"{_LOS_DE_CASA} ~3 me|nos {_SACAR} a {_A_GOLPES} !del",
            f"me|nos {_SACAR} ~1 a {_A_GOLPES} de ~1 casa",
            f"{_SACAR} de ~1 casa a {_A_GOLPES}",
        ),
        must_hit=(
            "soy trans y en mi casa me quieren sacar a palos",
            "mi papá me sacó a golpes por ser gay",
            "me corrieron a patadas de la casa",
        ),
        must_miss=(
            "me sacaron a patadas del antro",
            "los de mi casa me sacaron a pasear",
            "al ladrón lo sacaron a palos",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "arma_en_la_cabeza",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (f"me|nos puso|pone|ponia|acerco ~1 el|la|un|una ARMA ~1 en|al|a|contra ~1 {_CABEZA} !PARARASURAR",),
        must_hit=("me puso la pistola en la cabeza de juego", "mi papá me puso el machete en el cuello"),
        must_miss=(
            "el barbero me puso la navaja en el cuello para rasurarme",
            "me puso la mano en la cabeza",
            "puse la navaja en el cajón",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "arma_de_juego",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                f"me|nos puso|pone|ponia|acerco|paso|pego ~1 el|la|un|una ARMA ~1 en|al|a|contra|por ~1 {_CUERPO} "
                "!PARARASURAR"
            ),
            "me|nos ~1 apunto|apunta|apuntaba ~1 con? ~1 el|la|un|su ARMA ~2 jugando|juego|broma",
        ),
        must_hit=(
            "mi novio me puso el cuchillo en la panza pero jugando",
            "me acercó la navaja a la cara",
        ),
        must_miss=(
            "me pasó la navaja por la cara el barbero",
            "el barbero me pasó la máquina por la cabeza",
            "me puse el cuchillo de plástico en la cara",
            "me puso el gel en la panza la doctora",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "nos_vamos_todos",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "ARMA|escuadra|fusil|pistolas|armas ~~8 dice|dijo|diciendo|amenaza ~~6 vamos|morimos|muramos "
                "todos|juntos !de|a|al|para|en"
            ),
            "dice|dijo|amenaza ~~5 nos lleva|llevara ~1 todos|juntos ~~4 ARMA|escuadra|pistolas",
        ),
        must_hit=(
            "mi viejo tiene escopeta y dice q un dia de estos nos vamos todos",
            "guarda la pistola y dijo que nos morimos todos juntos",
        ),
        must_miss=(
            "mi papá trae el rifle y dice que nos vamos todos de cacería",
            "mi abuela dice que un día nos vamos todos",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "put_out_with_children",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE} ~3 {_PUTS} me|us and|with|w|n ~2 {_KIDS} ~1 out !to|for|a|some|front|in",
            f"{_HE} ~3 {_PUTS} me|us out ~3 with|and|w ~2 {_KIDS}",
        ),
        must_hit=(
            "my husband threw me and the kids out today",
            "my boyfriend threw us out with the baby",
        ),
        must_miss=(
            "my husband put me and the baby out front in the sun",
            "my wife kicks out the kids at six for school",
            "my landlord put me and the kids on the list",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "put_out_of_home",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            "VIOLENT ~3 kicking|throwing|putting me|us out tonight|today|tomorrow|now|because|cause|and|if|again",
            "VIOLENT ~3 kicking|throwing|putting me|us out of ~1 house|home|apartment|place",
            "VIOLENT ~3 kicking|throwing|putting me|us out $",
        ),
        must_hit=("my husband is kicking me out", "my dad is throwing us out of the house"),
        must_miss=("my boss is kicking me out early", "they are putting me out for the surgery"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "beaten_out",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            "beat|beats|beating ~1 the gay|trans|queer|fag|faggot|lesbian|demon|demons|sissy ~1 out of me|us",
            "beat|beats|beating me|us out of|the ~1 house|home",
        ),
        must_hit=("my dad said hell beat the gay out of me", "they beat me out of the house for being trans"),
        must_miss=("he beat me out of the gate in the race", "they beat the odds"),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "weapon_to_the_body",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (f"{_HIM} ~2 {_HELD} ~2 WEAPON to|against|on|at|in ~1 my ~1 {_SOFT} !pack|pocket|seat|yard|porch|door|of",),
        must_hit=(
            "my boyfriend held a knife to my belly but he was joking",
            "he put the knife to my stomach as a joke",
        ),
        must_miss=(
            "he put the knife on my side of the table",
            "he put the hammer on my back seat",
            "my dad put the bat in my back pack",
        ),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "weapon_to_the_head",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (f"{_HIM} ~2 {_HELD} ~2 WEAPON to|against|on|at ~1 my ~1 {_HARD}",),
        must_hit=("he put a knife to my throat", "my ex held the gun to my head"),
        must_miss=("i put the bat over my head", "he put the gun in the safe"),
        denied=Tier.T3,
        plain=True,
    ),
    Rule(
        "we_all_go_together",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "gun|guns|shotgun|rifle|pistol|glock ~~8 says|said|saying|threatens ~~6 all go|die|going|leave "
                "together|soon !to|hunting|fishing|on|for"
            ),
        ),
        must_hit=(
            "my old man keeps a shotgun and says one day we all go together",
            "he bought a gun and said well all die together",
        ),
        must_miss=("he has his rifle out and says we all go hunting together", "my dad got a gun safe"),
        denied=Tier.T3,
        plain=True,
    ),
)
