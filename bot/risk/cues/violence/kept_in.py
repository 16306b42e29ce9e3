"""Locked in, the keys taken, followed by an ex, told that the child will be taken; and where nobody will find one.

Who writes that is held by another, or fears to be found. Locked in is an emergency (T0 and T1); keys that went with
somebody may only have gone to work, so they and the rest are asked about (T2). Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_QUIEN = (
    "esposo|esposa|marido|mujer|novio|novia|pareja|ex|exmarido|exesposo|exnovio|papa|mama|padrastro|madrastra|suegro|"
    "suegra|cunado|viejo|hombre|patron|patrona"
)
_DEJO = "dejo|deja|dejaba|dejaron|dejan"
_ENCERRADA = "encerrada|encerrado|encerrados|encerradas"
_CUARTO = "casa|cuarto|departamento|apartamento|depa|recamara|sotano|habitacion"
_HIJOS = "bebe|hijo|hija|hijos|hijas|nino|nina|ninos|ninas|chamacos|criatura|criaturas"
_HABLO = "hablo|digo|cuento|denuncio|dejo|voy|salgo|llamo|separo|acuso"
_EX = "ex|exmarido|exesposo|exnovio|exnovia|acosador|man|tipo|vato|hombre|senor|muchacho"
_SU_CARRO = "carro|coche|auto|troca|moto|camioneta|trabajo|escuela|clinica|calle|casa|todos|todas|diario|siempre"
_EL = "marido|esposo|esposa|novio|novia|pareja|ex|papa|padrastro|suegro|familia"
_DONDE = "donde|adonde|lugar|lado|sitio"
_HE = "he|she|husband|wife|boyfriend|girlfriend|ex|dad|father|stepdad|fiance|partner"
_KIDS = "baby|kids|kid|child|children|son|daughter|boys|girls"
_LEAVE = "leave|tell|talk|report|speak|go|call"

RULES: tuple[Rule, ...] = (
    Rule(
        "encerrada_por_otro",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"me|nos {_DEJO} ~1 {_ENCERRADA} !COSAENCERRADA ~~6 llave|llaves|candado|salir|abrir|fue|llevo|dias",
            f"no ~1 puedo|podemos ~1 salir|irme ~~6 me|nos {_DEJO} ~1 {_ENCERRADA} !COSAENCERRADA",
            f"{_QUIEN}|el|ella me|nos {_DEJO} ~1 {_ENCERRADA} !COSAENCERRADA",
            f"{_QUIEN}|el|ella siempre|ya|tambien|luego|no? me|nos encerro|encierra|encerraba !en|a|COSAENCERRADA",
            "me|nos dejo|deja|dejaron|tiene|encerro|encierra ~1 con|bajo llave|candado !COSAENCERRADA",
            (
                "me empujo|avento|pego|golpeo|cacheteo|jaloneo|pateo ~~10 llave|llaves|candado|encerrada ~~5 no "
                "puedo|podemos salir|irme"
            ),
        ),
        must_hit=(
            "mi marido siempre me encierra",
            "no puedo salir, me dejo encerrada",
            "mi marido me deja encerrada cuando se va al trabajo",
            "me dejó con llave y no puedo salir",
            "me dejó encerrada y se llevó la llave",
            "él me encierra",
            "me empujo y me cai, se llevo las llaves y no puedo salir",
        ),
        must_miss=(
            "la doctora me encierra con llave el expediente",
            "me dejó encerrado el carro y no puedo salir",
            "mi mamá me encierra el perro con llave",
            "él me encierra los gatos en el patio",
            "el juez me encerró 3 días",
            "mi mamá me dejó encerrado al perro",
            "me dejaron con la llave del vecino",
            "mi hermanito me dejó afuera y no traía llave",
            "el elevador se paró y nos quedamos ahí",
            "mi esposo nunca me deja encerrada",
            "dejé el carro con llave",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "dejada_encerrada",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"me|nos {_DEJO} ~1 {_ENCERRADA} $",
            f"me|nos {_DEJO} ~1 {_ENCERRADA} en ~1 la|el|mi|su {_CUARTO}",
        ),
        must_hit=("es que me dejó encerrada", "nos dejaron encerrados en el cuarto"),
        must_miss=("me dejó encantada la doctora", "nos dejaron encerrados en la tienda sin querer"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "llaves_llevadas",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "se|me|nos llevo|lleva|llevaron|quito|quita|escondio|esconde ~1 las|mis|la|mi llaves|llave "
                "!del|de|sin|por ~~8 no ~1 puedo|podemos|pude ~1 salir|irme|abrir|escapar !al|a|el|la|mi|hoy"
            ),
            (
                "no ~1 puedo|podemos ~1 salir|irme ~~6 se|me|nos llevo|lleva|llevaron|quito|quita|escondio|esconde "
                "~1 las|mis|la|mi llaves|llave !del|de|sin|por"
            ),
            "con|bajo llave|candado ~2 no puedo|podemos ~1 salir !del",
        ),
        must_hit=(
            "es q no puedo salir, el se llevo las llaves",
            "me quitó las llaves y no puedo irme",
            "está con candado y no puedo salir",
        ),
        must_miss=(
            "mi hijo se llevó las llaves y no puedo salir al trabajo",
            "se llevó mis llaves por error y no puedo salir",
            "mi hija se llevó las llaves y no puedo abrir el negocio",
            "se llevó las llaves del carro y no puedo salir al mandado",
            "me quitaron la llave del gimnasio",
            "mi esposo se llevó mis llaves sin querer y no puedo salir",
            "perdí la llave y no puedo entrar",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "que_me_deje_salir",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me|nos deje|dejara|dejen salir de ~1 casa",
            "no me|nos deja|dejaba|dejan ni salir|ir",
            f"{_QUIEN} ~1 me|nos quito|quita|escondio|esconde ~1 las|mis llaves !del|de|para|porque",
        ),
        must_hit=("q me deje salir de la casa", "mi marido me esconde las llaves", "no me deja ni salir a la tienda"),
        must_miss=("que me dejen salir temprano", "mi esposo me quitó las llaves porque tomé"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "me_quita_al_bebe",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                f"dice|dijo|amenaza|amenazo|jura|juro ~1 que si ~1 {_HABLO} !ATRATARME ~3 me|nos "
                f"quita|quitara|quitaria ~1 a|al|el|la|mi|mis|los|las ~1 {_HIJOS}"
            ),
            (
                f"dice|dijo|amenaza|amenazo|jura|juro ~2 me va a quitar ~1 a|al|el|la|mi|mis|los|las ~1 "
                f"{_HIJOS} ~1 si ~1 {_HABLO} !ATRATARME"
            ),
            f"amenaza|amenazo|amenazando ~4 quitarme ~1 a|al|el|la|mi|mis|los|las ~1 {_HIJOS} !SISIGOTOMANDO",
        ),
        must_hit=(
            "dice que si voy a la policía me quita a los niños",
            "el dice q si hablo me quita el bebe cuando nazca",
            "mi marido me amenaza con quitarme a los niños",
            "dijo que si lo dejo me quita a mis hijos",
        ),
        must_miss=(
            "mi esposa amenaza con quitarme a los niños si sigo tomando",
            "mi esposo dice que si dejo el tratamiento me quita a los niños",
            "amenaza con quitarme a mi hijo si no entro a rehabilitación",
            "la niña dice que si hablo le quito la tele",
            "dice que si llego tarde me quita el día",
            "¿si digo que tomo me quitan a mis hijos?",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "me_sigue_un_ex",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_EX} ~2 me|nos sigue|siguio|anda ~1 en|a|hasta|por|siguiendo ~2 {_SU_CARRO} !ENREDES",
            f"papa|padre de ~3 me|nos sigue|siguio|persigue ~1 en|a|hasta|por ~2 {_SU_CARRO}",
            "ex|exmarido|exesposo|exnovio ~2 me|nos persigue|acosa|espia|vigila !en|por",
        ),
        must_hit=(
            "ese man me sigue en el carro todos los dias",
            "mi ex me siguió hasta mi trabajo",
            "mi exmarido me vigila",
            "el papá de mi hijo me sigue en su troca",
        ),
        must_miss=(
            "mi ex me sigue a la escuela en instagram",
            "mi ex me sigue por todas las redes",
            "mi ex me sigue en instagram",
            "mi ex me sigue gustando",
            "un señor me sigue debiendo",
            "el doctor me sigue viendo cada mes",
            "mi ex ya no me persigue",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "que_no_me_encuentre",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_DONDE} ~4 no me|nos encuentre|encuentren|halle|hallen $",
            f"{_DONDE} ~6 no me|nos encuentre|halle|busque ~1 {_EL} !con|fumando|tomando",
            f"{_DONDE} ~6 no me|nos encuentre|halle|busque el|ella $",
            f"{_DONDE} ~4 no me|nos pueda ~1 encontrar|hallar|alcanzar|buscar",
            (
                f"{_DONDE} ~3 ir|irme|esconderme|escondernos|meterme|quedarme|quedarnos ~2 no me|nos "
                "encuentre|encuentren|halle|hallen !con|trabajo|nada|nadie"
            ),
            (
                f"{_DONDE} ~2 esconderme|escondernos|esconder ~1 de|del ~1 "
                "marido|esposo|esposa|novio|novia|pareja|ex|papa|padrastro|el"
            ),
        ),
        must_hit=(
            "un lugar donde no me encuentre",
            "donde él no me pueda encontrar",
            "a donde puedo ir q no me encuentre el",
            "necesito un lugar donde no nos encuentre mi marido",
            "dónde me puedo esconder de mi ex",
            "hay un refugio donde no me encuentre",
            "adónde puedo irme que no me hallen",
        ),
        must_miss=(
            "donde no me encuentre el sol",
            "un lugar donde él no me pueda ver tomando",
            "donde no me encuentre la tentación",
            "¿dónde puedo ir que no me encuentre con mis amigos de antes?",
            "no encuentro dónde estacionarme",
            "¿dónde queda, que no me encuentre cerrado?",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "keys_taken",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_HE}|they|man ~1 took|hid|hides|takes|has|taken ~1 my|the|our ~1 keys !to|for ~~4 not ~1 leave|get|go",
            f"not ~1 leave|get|go ~2 {_HE}|they ~1 took|hid|hides|takes|taken ~1 my|the|all ~1 keys !to|for",
            "locked in ~2 not ~1 get|go out",
        ),
        must_hit=(
            "i cant get out he took the keys",
            "he took my keys and i cant leave",
            "im locked in and cant get out",
        ),
        must_miss=(
            "he took the keys to the truck so i can't get groceries",
            "my buddy took my keys when i was drunk",
            "i locked my keys in the car and can't get home",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "will_take_the_child",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                f"{_HE} ~1 says|said|threatens|threatened ~1 if i ~2 {_LEAVE} !INTOCARE ~4 "
                f"take|takes|keep|keeps|get|gets ~2 {_KIDS} !until"
            ),
            (
                f"{_HE} ~1 says|said|threatens|threatened ~3 take|keep ~1 {_KIDS} ~1 away? if i ~2 {_LEAVE} "
                "!rehab|treatment|detox|early|to|into"
            ),
            f"{_HE} ~2 threatens|threatened|threatening ~1 to take ~2 {_KIDS} !out|swimming|fishing|IFDRINKING",
            f"if i leave|tell|talk|report !INTOCARE ~2 he|she ~1 takes|take|keeps|keep ~2 {_KIDS} !to|out|home",
        ),
        must_hit=(
            "he threatens to take the kids if i leave him",
            "he says hell take the baby if i tell anyone",
            "my husband threatens to take the kids",
            "if i talk he takes the baby",
            "if i tell anyone he'll take my daughter",
            "he said if i leave he will keep the kids",
        ),
        must_miss=(
            "my wife threatens to take the kids if i keep drinking",
            "she said if i leave treatment she takes the kids",
            "he says he'll take the kids to school",
            "my mom said she'd keep the baby while i go to work",
            "she said she will take the kids if i go to treatment and need help",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "an_ex_follows",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "ex|exhusband|exboyfriend|stalker|guy|man|someone|somebody ~3 follows|followed|following me|us ~1 "
                "in|to|home|from|around|everywhere ~2 car|truck|van|work|job|school|church|store|house|home|everywhere"
            ),
            "ex|exhusband|exboyfriend|stalker ~3 follows|followed|following me|us home|everywhere|around !on|online",
        ),
        must_hit=(
            "my ex follows me in his car every day",
            "my ex followed me home",
            "some guy follows me to work",
        ),
        must_miss=(
            "my ex follows me around on tiktok",
            "my ex follows me on instagram",
            "my ex follows me in the group chat",
            "the guy followed up with me",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "where_not_found",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                f"where|somewhere|place ~3 go|hide|stay|run|live|sleep ~3 {_HE} ~1 can|will|would|could|does not "
                "~1 find me|us !a|an|anything|some|work"
            ),
            f"somewhere|someplace|place ~1 {_HE} ~1 can|will|would|could not ~1 find me|us !a|an|anything|some|work",
            f"somewhere|someplace|place|where ~3 {_HE} ~1 can|will|would|could not get|reach to? me|us !a|an|any|some",
            "where ~2 hide from ~1 husband|wife|boyfriend|girlfriend|ex|dad|stepdad|him !at",
            f"where ~1 {_HE} ~1 can|never not? ~1 find me|us !a|an|anything|some|work",
        ),
        must_hit=(
            "somewhere he cant find us",
            "where can i go so he wont find me",
            "i need a place my ex can't find us",
            "where do i hide from my husband",
            "somewhere safe he cant get to me",
        ),
        must_miss=(
            "a place he can't find me a spot in line",
            "where do i hide from my ex at the wedding",
            "where can i go so he won't find me an excuse",
            "where do i hide from the sun",
            "somewhere he can find me a job",
        ),
        denied=Tier.T4,
        plain=True,
    ),
)
