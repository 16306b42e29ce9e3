"""Not being there told in passing: a next week that does not matter, money from a policy, pills counted, things given.

It is dropped into an answer about something else and said dryly, so nobody writes the word. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_LATER = "next|tomorrow|anymore|later|come"
_FOR_OTHERS = "the|we|or|for|because|since|as|someone|somebody|my|week|month|year"
_THEY = "everyone|everybody|everybodyd|they|theyd|family|kids|wife|husband|she|he|mom|shed|hed|yall"
_PAYS = "money|payout|check|cash|settlement"
_GAVE = "gave|given|giving"
_IN_ORDER = "order !at|in|for|on"
_REGALE = "regale|regalando|regalado|regalo|repartiendo|reparti"
_DESPUES = "semana|mes|manana|ano"
_NO_IMPORTA = ("da igual", "mas da", "importa")
_ENOUGH_ES = "alcanzan|alcanza|suficientes|bastan|alcanzaran|completan"

RULES: tuple[Rule, ...] = (
    Rule(
        "no_matter_if_here",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"not ~3 matter|matters ~1 if|whether i am ~2 here|around|alive {_LATER} week|month|year? !{_FOR_OTHERS}",
            f"who ~1 cares ~1 if|whether i am ~2 here|around|alive {_LATER} week|month|year? !{_FOR_OTHERS}",
            "not ~3 matter|matters ~1 if|whether i am ~2 here|around in ~1 a week|month|year|few",
            "not|hardly|barely ~3 matter|matters ~1 if|whether i am ~1 here|around ~1 or not $",
        ),
        must_hit=(
            "eh, not like it matters if im here next month",
            "doesnt matter whether im around tomorrow",
            "who cares if im still here next week",
        ),
        must_miss=(
            "does it matter if im here next week or can we do a call",
            "it does not matter if i am late next week",
            "it matters that i am here next week",
            "it doesnt matter if im here next month, the house sitter has keys",
        ),
    ),
    Rule(
        "not_round_for_it",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "will not ~1 be round for|to it|this",
            "will not ~1 be round for|to that $",
            "will not ~1 be round to see it|this|that|any",
            "will not ~1 be round to see ~2 KIN|him|her|them|it ~1 grow|graduate|born|married|marry|finish",
            "will not ~1 be ~1 round then $",
            "doubt ~1 i|ill ~2 be ~1 here|around|round|alive by|to then|christmas",
            "doubt ~1 i|ill ~2 be ~1 here|around|round|alive to see !you|him|her|them|the|my",
        ),
        must_hit=(
            "doubt ill be here by then",
            "nah i wont be round for it",
            "i wont be round to see my son grow up",
            "what would i want? wont be round to see it",
        ),
        must_miss=(
            "i wont be round for dinner",
            "he will be round for it later",
            "doubt ill be here by then, im moving to maine",
            "i wont be round for that call",
        ),
    ),
    Rule(
        "better_off_with_the_policy",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_THEY} ~3 better ~1 off ~2 with|w|on|from|having ~1 the|my ~1 life? insurance {_PAYS}",
            f"{_THEY} ~3 better ~1 off ~2 with|w|on|from|having ~1 the|my life insurance",
            "life insurance ~5 more|better than i ~1 do|did|can|could|ever|am !on|at",
            "life insurance ~5 more|better than me $",
            (
                "insurance|policy ~2 pays|pay|paid ~1 out? ~1 even if i do|did|kill|killed it|this|that|"
                "myself !wrong|on|at|right|late|by|through"
            ),
            "insurance|policy ~5 if it ~1 looks like ~1 an accident",
            f"insurance {_PAYS} ~5 more|better than i ~1 do|did|can|could|ever|am",
            f"insurance {_PAYS} ~5 more|better than me $",
        ),
        must_hit=(
            "theyd all be better off w the insurance money",
            "my kids would be better off with my life insurance",
            "they get the insurance if it looks like an accident",
            "the policy pays out even if i do it",
            "my life insurance would help them more than i do",
        ),
        must_miss=(
            "we are better off with the insurance from his job",
            "do you take my insurance",
            "my insurance pays more than my wife's",
            "my life insurance is better than my sisters",
            "my life insurance costs more than i earn",
            "the policy pays even if i did it wrong online",
        ),
        plain=True,
    ),
    Rule(
        "counts_whether_enough",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "line|lined|lining|lay|laying|laid ~1 them|PILLS ~1 up|out ~~12 count|counting|counted|see ~3 enough "
                "!for|until|to"
            ),
        ),
        must_hit=(
            "some nights i line em up on the sink and count if its enough",
            "i lay my pills out and count, is it enough",
        ),
        must_miss=(
            "i line them up, count the chairs, and we have enough for all",
            "i count my pills to see if i have enough for the trip",
            "count me in if there's enough room",
        ),
    ),
    Rule(
        "counts_pills",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "count|counting|counted ~2 PILLS !every|each|weekly|monthly|daily|at|before ~4 if|"
                "whether ~2 is|are|s|have ~1 enough !for|until|till|to|left"
            ),
        ),
        must_hit=("i count my pills to see if there's enough", "i counted his pills to see if its enough"),
        must_miss=(
            "i count my pills every week to see if there's enough",
            "i count my pills to see if i have enough left",
        ),
    ),
    Rule(
        "gives_away_and_sets_in_order",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"{_GAVE} ~1 my !KIN|NOGIFT ~5 ~~8 putting|put|getting|got|leaving|setting ~1 "
                "everything|things|all|it in "
                f"{_IN_ORDER}"
            ),
            f"{_GAVE} ~2 my !NOGIFT ~5 ~~8 getting|putting|got|put my ~1 affairs $",
            f"{_GAVE} ~2 my !NOGIFT ~5 ~~8 getting|putting|got|put my ~1 affairs in {_IN_ORDER}|before|because",
            (
                f"{_GAVE} away ~1 my !NOGIFT ~5 ~~8 putting|put|getting|got|leaving ~1 everything|things|"
                f"all in {_IN_ORDER}"
            ),
        ),
        must_hit=(
            "i gave my guitar to my cousin, just putting everything in order",
            "already given away my xbox, leaving everything in order",
            "gave my dog to my neighbor, getting my affairs in order",
        ),
        must_miss=(
            "i gave my boss the files and put them in order",
            "i gave my mom flowers and put everything in order at home",
            "i gave away the couch because i'm moving",
            "gave my ring back and got my affairs in order for the divorce",
            "i gave my notice, putting things in order",
            "i gave my keys to the landlord and put everything in order",
        ),
        plain=True,
    ),
    Rule(
        "told_who_gets_what",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "wrote|written|note|letter ~4 where ~1 the|my ~1 keys|key|papers|passwords|title ~~6 who|whos ~4 dog|"
                "cat|kids|cats"
            ),
            (
                "picked|decided|know|wrote who ~1 gets my ~2 truck|car|stuff|dog|cat|guitar|things|guns|house|tools "
                "!if|when|until|in|while|for|during|on|after"
            ),
            "paid ~2 all|my|the ~1 bills ~2 so nobody|no ~1 one? ~1 has|have|needs to $",
            "paid ~2 all|my|the ~1 bills ~2 so nobody|no ~1 one? ~1 has|have|needs to pay|worry|deal|handle|clean",
            (
                "wrote|written|note|letter ~4 who|whos ~1 taking|takin|takes|gets|feeds ~2 dog|cat|kids|"
                "cats !while|when|until|today|tonight|this|on|for|over|at|in"
            ),
        ),
        must_hit=(
            "i already wrote my brother where the keys are and whos takin the dog",
            "i already picked who gets my truck",
            "paid my bills off so nobody has to",
            "left a note, who gets the dog and all",
        ),
        must_miss=(
            "who takes the dog out today",
            "i wrote down where the keys are",
            "decided who gets my cat in the divorce",
            "left a note who feeds the cat while we travel",
            "paid all my bills so nobody needs to text me",
        ),
        plain=True,
    ),
    Rule(
        "da_igual_si_sigo_aqui",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            *(f"{how} ~1 si ~1 estoy|sigo|ando ~1 aqui ~2 {_DESPUES}" for how in _NO_IMPORTA),
            *(f"{how} ~1 si ~1 estoy|sigo|ando ~1 o ~1 no ~3 {_DESPUES}" for how in _NO_IMPORTA),
            *(f"{how} ~1 si ~1 sigo|estoy viva|vivo" for how in _NO_IMPORTA),
            "ya no ~1 voy a estar ~1 para entonces|verlo|contarlo $",
            "dudo|creo que ~1 siga|este|ande ~1 aqui|vivo|viva ~1 para|en entonces|navidad|diciembre",
            "no creo llegar a|al ~1 navidad|diciembre|ano|cumpleanos !de",
            "no ~1 voy a estar aqui para entonces|verlo $",
        ),
        must_hit=(
            "da igual si estoy aquí la semana que entra",
            "qué más da si sigo aquí el próximo mes",
            "ya no voy a estar para verlo",
            "dudo que siga aquí para entonces",
            "no creo llegar a navidad",
            "a quién le importa si estoy aquí mañana",
        ),
        must_miss=(
            "da igual si es la semana que entra o la otra",
            "no voy a estar en la casa mañana",
            "no importa si estoy en el trabajo, llámeme",
            "es el concierto del sábado, no voy a estar para verlo",
            "dudo que esté aquí en diciembre, me mudo a Texas",
            "no creo llegar al cumpleaños, mi vuelo sale tarde",
        ),
    ),
    Rule(
        "mejor_con_el_seguro",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "mejor ~2 con ~1 el|mi seguro de vida",
            "mejor ~2 con el|la|lo dinero|lana|feria|que del|de ~1 la? seguro|aseguranza",
            "seguro de vida ~~5 mejor|mas que|sin yo|mi|conmigo",
        ),
        must_hit=(
            "con el seguro de vida estarían mejor que conmigo",
            "todos estarían mejor con el dinero del seguro",
        ),
        must_miss=(
            "estaría mejor con el seguro de mi trabajo",
            "¿aceptan mi seguro?",
            "mi seguro de vida lo paga la empresa",
        ),
    ),
    Rule(
        "cuenta_si_alcanzan",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "cuento|contando|conte|acomodo|alineo ~2 PASTILLAS ~1 a|para ver si ya|son|es? son|es? "
                f"{_ENOUGH_ES} !para|hasta|el|la"
            ),
            f"las cuento|conte|acomodo|formo|alineo ~~8 si ya|son|es? son|es? {_ENOUGH_ES} !para|hasta|el|la",
            f"las ~1 cuento ~~6 ver si ya|son|es? son|es? {_ENOUGH_ES} !para|hasta|el|la",
            (
                "tengo ~1 juntas|juntadas|guardadas|ahorradas ~2 cien|50|100|cincuenta|treinta|30|40|60|cuarenta|"
                "sesenta PASTILLAS !DEMIRECETA"
            ),
            "junte|juntando|junto ~1 un ~1 puno|punado ~3 PASTILLAS",
            "tengo ~1 unas|PASTILLAS ~~8 corazon|presion|dormir|azucar ~2 junte|guarde|junto ~1 un ~1 puno|punado",
        ),
        must_hit=(
            "cuento las pastillas a ver si alcanzan",
            "cuento mis pastillas para ver si son suficientes",
            "en la noche las cuento, a ver si ya son suficientes",
            "ya tengo juntas como cien pastillas",
            "tengo unas de mi tía, de la presión, junté un puño",
        ),
        must_miss=(
            "cuento las pastillas a ver si alcanzan para el mes",
            "junté un puño de fresas",
            "cuento los días",
            "cuento las pastillas para ver si me alcanzan",
            "tengo guardadas 30 pastillas de mi receta",
        ),
        plain=True,
    ),
    Rule(
        "regala_y_deja_en_orden",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"{_REGALE} ~1 mi|mis|todas|todo ~~8 dejando|dejo|deje|dejar|ando|poniendo ~1 todo|todas "
                "~2 en orden !para|por|porque|en|antes"
            ),
            "le|les deje ~1 mi|mis|todas|todo ~~8 todo ~1 arreglado|arreglada !para|con",
            (
                f"{_REGALE} ~1 mi|mis|todas|todo ~~8 dejando|dejo|deje|dejar ~1 todo|todas ~1 arreglado|"
                "listo|arregladas !para|por|porque|con|antes"
            ),
        ),
        must_hit=(
            "ya regalé mi bici y mis discos, ando dejando todo en orden",
            "regalé mi guitarra y estoy dejando todo arreglado",
        ),
        must_miss=(
            "dejé todo en orden en la cocina",
            "regalé unos tenis en navidad",
            "regalé mis libros y dejé todo listo para la mudanza",
            "regalé mis muebles, dejo todo en orden porque me mudo",
        ),
        plain=True,
    ),
)
