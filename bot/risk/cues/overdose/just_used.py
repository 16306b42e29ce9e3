"""Somebody who has just used, alone, and whose body begins to go under; and one who keeps passing out. Both languages.

Who nods by a sink writes of it as of the weather. Nobody is blue yet, so it is T1 with the card that says what to do.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NOT_GROWN = "a|an|to|two|three|four|like|from|out|off|taller|inches|the|by|over|since|last|years|in"
_WHAT = "all|again|up|fentanyl|heroin|dope|meth|coke|blues|it"
_INYECTO = "inyectar|inyecte|picar|pique|inyectarme|picarme|arponear"

RULES: tuple[Rule, ...] = (
    Rule(
        "nodding_after_it",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            "i|just ~1 shot|slammed up ~~10 i am ~2 nodding|noddin|fading|drifting",
            "^ shot|slammed up ~~10 i am ~2 nodding|noddin|fading|drifting",
            "i just|only ~1 used|shot|slammed|snorted|smoked|injected ~~8 i am ~2 nodding|noddin !along|yes|my",
            "nodding|noddin out ~~6 just used|shot|slammed",
            "i am ~2 nodding|noddin ~1 out ~3 alone|bathroom|stall|car|work|here|needle",
        ),
        must_hit=(
            "i shot up in my car on break and i'm nodding",
            "just slammed up, nobody home, im kinda noddin",
            "i just used and im nodding out",
            "im nodding out in the stall",
        ),
        must_miss=(
            "i was nodding off in class again",
            "my blood pressure shot up and i am nodding along with the doctor's plan of rest",
            "i just used the bathroom, im nodding along to music",
            "im nodding off on the couch, long day",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "tingling_after_it",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        ("lips|mouth|tongue|face|fingers ~2 tingly|tingling|tingles|buzzing|numb !from",),
        must_hit=(
            "i used alone tonight and my lips are tingly",
            "just shot up. my face is numb",
        ),
        must_miss=(
            "my lips are tingly from the new balm i used",
            "my fingers are numb, i sit at a desk all day",
            "the dentist made my mouth numb today",
        ),
        denied=Tier.T4,
        beside="USEDNOW",
    ),
    Rule(
        "just_shot_up",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"i ~1 just|only ~1 shot|slammed up !{_NOT_GROWN}",
            f"^ just shot|slammed up !{_NOT_GROWN}",
            "i|just ~1 shot|slammed up in|at the|my|a ~1 bathroom|stall|car|truck|toilet|restroom|room|garage|work",
            f"i ~1 used|slammed|using {_WHAT}? alone tonight|today|now|again|just|nobody|no|here",
            "i ~1 shot up? alone tonight|today|now|again|just|nobody|no|here",
            f"i ~1 used|shot|slammed up? {_WHAT}? tonight|today|now ~1 all? alone",
        ),
        must_hit=(
            "i used heroin alone tonight",
            "i just shot up",
            "just slammed up in my truck",
            "i used alone tonight",
            "i used today all alone",
        ),
        must_miss=(
            "i used uber alone tonight",
            "i shot hoops alone today",
            "i used zoom alone today for group",
            "i just shot up out of bed late",
            "my son just shot up two inches",
            "the price shot up in the last year",
            "he just shot up to six feet",
            "i never used alone",
            "i used to sit alone tonight show on",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "keeps_passing_out",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            "THEY ~2 keeps|keep ~1 passing|nodding|blacking out|off",
            "THEY is ~1 always|constantly passing|nodding|blacking out|off",
        ),
        must_hit=(
            "my roommate keeps passing out, he takes gabapentin with vodka",
            "she keeps nodding off. shes on xanax and wine",
        ),
        must_miss=(
            "my dad keeps passing out in front of the tv after a long shift",
            "she keeps passing out flyers",
            "he keeps nodding off in church, and takes gabapentin for his back for years",
        ),
        denied=Tier.T4,
        beside="SEDATIVEMIXED",
    ),
    Rule(
        "cabecea_tras_usar",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            f"me ~2 {_INYECTO} ~~10 cabeceando|cabeceo|yendo|apagando|duermo|durmiendo|sueno",
            "acabo de ~1 usar|meterme|consumir|fumar ~~10 estoy|ando|me ~1 cabeceando|yendo|apagando",
        ),
        must_hit=(
            "me acabo de inyectar en el baño y estoy cabeceando",
            "acabo de meterme chiva y me estoy yendo",
        ),
        must_miss=(
            "me acabo de inyectar la insulina y ya comí",
            "estoy cabeceando en la clase",
            "acabo de usar el baño y ando cansado",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "hormigueo_tras_usar",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            (
                "labios|boca|lengua|cara|dedos ~2 "
                "hormigueando|hormigueo|cosquilleo|entumidos|entumida|dormidos|dormida !por|del"
            ),
            "hormigueo|cosquilleo ~2 labios|boca|lengua|cara|dedos",
        ),
        must_hit=(
            "usé sola esta noche y siento los labios dormidos",
            "me acabo de inyectar, traigo hormigueo en la boca",
        ),
        must_miss=(
            "tengo la boca dormida por el dentista y fumé solo",
            "traigo la boca dormida por el dentista",
            "siento hormigueo en los dedos de tanto escribir",
        ),
        denied=Tier.T4,
        beside="USOAHORA",
    ),
    Rule(
        "acabo_de_picarme",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            "acabo de picarme|inyectarme|arponear !la|mi|el|un|una|INYECCION",
            "me acabo de picar|inyectar !la|mi|el|los|las|un|una|con|INYECCION",
            "use|consumi|fume|inyecte ~1 solo|sola hoy|ahora|anoche !COSAUSADA",
            "use|consumi|fume|inyecte ~1 solo|sola esta noche|manana|tarde|vez !COSAUSADA",
            "use|consumi|fume|inyecte ~1 solo|sola y nadie|no|estoy|ando|tengo|me",
            "use|consumi|fume|inyecte ~1 solo|sola en mi|el|la|un carro|bano|cuarto|troca|recamara !COSAUSADA",
        ),
        must_hit=("me acabo de picar", "usé sola esta noche y nadie sabe", "acabo de inyectarme en el carro"),
        must_miss=(
            "usé solo hoy el carro",
            "fumé solo hoy un cigarro",
            "consumí solo hoy café",
            "usé sola hoy la lavadora",
            "me acabo de inyectar vivitrol",
            "acabo de inyectarme ozempic",
            "me acabo de inyectar vitaminas",
            "fumé solo en la universidad, ya no",
            "me acabo de picar con una espina",
            "acabo de inyectarme la insulina",
            "fui sola esta noche al cine",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "se_desmaya_a_cada_rato",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            "se ~2 desmaya|desmayando|apaga|pierde|duerme|queda ~3 cada rato",
            "sigue|anda|vive ~1 desmayandose|perdiendo ~1 conocimiento",
            "a cada rato se ~1 desmaya|apaga|pierde|queda",
        ),
        must_hit=(
            "mi compañero se desmaya a cada rato, toma gabapentina con vodka",
            "se queda dormido a cada rato. toma xanax con cerveza",
        ),
        must_miss=(
            "se le apaga la tele a cada rato",
            "se desmaya a cada rato de risa",
            "se duerme a cada rato en misa",
        ),
        denied=Tier.T4,
        beside="SEDANTEMEZCLADO",
    ),
)
