"""Spanish: a rope, a knot, a belt and the rails, as they are told in the country and on a phone.

None of these says to die: a tree and a rope, "nomás le falta un nudo", the rehearsal at a door, the rails where one
would stay. What a rope is for on a farm, a hammock and a train to work are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SOGA = "mecate|soga|reata|lazo|cuerda|cabuya|piola|cordel"
_ALTO = "arbol|palo|rama|viga|guayabo|ceiba|horcon|tapanco"
_TREPADO = "arriba|trepado|trepada|subido|subida|encaramado|encaramada"
_LAZADA = f"cinturon|cinto|correa|sabana|{_SOGA}"
_FAENA = "para|de|del|amarrando|poniendo|podando|cortando|bajando|jugando|y|que"
_QUIETO = "parado|parada|quieto|quieta|acostado|acostada|sentado|sentada|tirado|tirada"

RULES: tuple[Rule, ...] = (
    Rule(
        "con_la_soga_arriba",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"estoy|ando|sigo ~1 {_TREPADO} ~3 {_ALTO} ~3 con ~2 {_SOGA} !{_FAENA}",
            f"{_TREPADO} ~3 {_ALTO} ~1 con ~1 {_SOGA} y? nadie|perdon|perdonenme|adios",
            (
                f"ya ~2 colgue|amarre|ate ~2 {_SOGA} ~2 {_ALTO}|tubo|techo ~~2 falta que ~2 "
                "duerman|duerma|vayan|vaya|salgan|salga"
            ),
            f"ya ~2 colgue|amarre|ate ~2 {_SOGA} ~2 {_ALTO}|tubo|techo ~1 perdon|perdonenme|adios",
            "acabo|acabar|termino|terminar con esto|todo !de|del|lo ~~4 falta ~1 nudo !de|del|en",
            "falta ~1 hacerle|apretarle|amarrarle ~1 nudo a la|mi soga !de|del|para",
            "soga|mecate|cinturon|cinto si? aguanta|aguanto|resiste|resistio ~1 mi peso !para|en|cuando|al|de",
            "ya ~2 le hice ~1 nudo a la|mi soga !de|del|para",
        ),
        must_hit=(
            "estoy trepada en el palo de mango con la soga",
            "ando arriba del árbol con el lazo, mis hijos ni cuenta",
            "ya amarré la soga en la viga, nomás falta que se duerman todos",
            "casi acabo con todo, nomás falta un nudo",
            "el mecate aguanta mi peso, ya lo probé",
            "ya le hice el nudo a la soga jaja",
            "sigo trepado en la ceiba con la soga y nadie me ha visto",
            "ya colgué el mecate de la viga, perdónenme",
            "nomás falta hacerle el nudo a la soga",
        ),
        must_miss=(
            "estoy arriba del árbol con el mecate para bajar los mangos",
            "ya colgué la reata en la viga del granero",
            "ya acabo con esto de la solicitud, nomás falta firmar",
            "a la red le falta un nudo",
            "el mecate de la hamaca aguanta mi peso",
            "le hice el nudo a la corbata",
            "el tubo aguanta mi peso para hacer dominadas",
            "la rama aguanta mi peso, ahí jugamos de niños",
            "ya casi termino con esto del macramé, falta un nudo",
            "ya le hice el nudo a la reata para la charreada",
            "ya amarré el lazo en la rama, solo falta el columpio",
            "estoy arriba del árbol con el mecate podando las ramas",
        ),
        plain=True,
    ),
    Rule(
        "ensayo_con_el_cinturon",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"ensayo|ensaye|ensayando|practico|practique ~1 con? el|la|un|una|mi {_LAZADA}|bufanda|agujeta ~1 "
                "en|de|del|alrededor ~1 cuello|pescuezo|closet|regadera|viga|manija|chapa|tubo|perilla|ventilador"
            ),
            (
                f"pruebo|probe ~1 con? el|la|un|una|mi {_LAZADA} ~1 en|de|del ~1 "
                "regadera|viga|manija|chapa|tubo|perilla|ventilador"
            ),
            f"ensayo|ensaye|practico|practique|pruebo|probe ~1 con? el|la|un|una|mi {_LAZADA} en ~1 puerta !de|del",
            f"ensayo|practico|practique|pruebo|probe ~1 con? el|la|un|una|mi {_LAZADA} en ~1 puerta del ~1 closet|bano",
        ),
        must_hit=(
            "en las noches practico con la correa en la puerta",
            "ya probé el cinto en el tubo del closet",
            "ensayo con la sábana en la regadera",
            "practico con la soga en la puerta del clóset",
        ),
        must_miss=(
            "ensayo con la banda en la cochera",
            "practico con el lazo en la charreada",
            "me probé el cinturón en la tienda",
            "pruebo el lazo en la puerta del corral",
            "me probé la bufanda alrededor del cuello",
        ),
        plain=True,
    ),
    Rule(
        "quedarse_en_las_vias",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"vias|rieles ~~5 ganas ~1 quedarme|pararme|acostarme|sentarme ~1 ahi? ~1 {_QUIETO}",
            "vias|rieles ~~5 ganas ~1 quedarme|pararme|acostarme ahi|alli $",
            "ganas ~1 quedarme|pararme|acostarme|sentarme ~1 en|entre ~1 vias|rieles",
            f"{_QUIETO} ~2 en|junto|cerca|entre ~2 vias|rieles ~~3 esperando|espero el|al|que|a ~4 $",
            (
                "estoy|ando|sigo ~1 en|arriba|parado|parada ~3 puente ~2 viendo|mirando ~1 para|hacia abajo "
                "!los|las|el|la|a|pasar"
            ),
            "metro|tren ~~6 ganas ~1 dar|doy un ~1 paso ~1 $",
        ),
        must_hit=(
            "siempre que cruzo las vías me dan ganas de quedarme ahí parada",
            "me dan ganas de acostarme en los rieles",
            "estoy sentada junto a las vías esperando el de las nueve",
            "ando en el puente mirando pa abajo",
            "cuando cruzo las vías me dan ganas de quedarme ahí",
            "cuando llega el metro me dan ganas de dar un paso",
        ),
        must_miss=(
            "estoy en el puente viendo para abajo los barcos",
            "cuando paso por las vías volteo a los dos lados",
            "las vías están lejos, me dan ganas de ir en carro",
            "estaba parado junto a las vías esperando el tren para ir a mi trabajo del centro",
            "me dan ganas de quedarme ahí en la playa",
            "cerraron las vías y tuve que quedarme ahí parada una hora",
        ),
    ),
    Rule(
        "se_guinda",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            ("guindarme|guindarse ~1 de|del|en ~2 palo|mata|viga|arbol|techo|rama|pescuezo|cuello|soga|mecate|cabuya"),
            (
                "me ~1 voy|quiero|quisiera|provoca a? guindar ~1 de|del|en ~2 palo|mata|viga|arbol|techo|rama|pescuezo|"
                "cuello|cuerda|soga|mecate|cabuya"
            ),
            "me ~1 voy|quiero|quisiera|provoca a? guindar hoy|ya|noche|ahora",
            "me ~1 voy|quiero|quisiera a? guindar $",
        ),
        must_hit=("pienso en guindarme del palo de mango", "me voy a guindar hoy", "me quiero guindar de la viga"),
        must_miss=(
            "voy a guindar la ropa",
            "me voy a guindar la hamaca en el patio",
            "guindarme a bailar con mi prima",
        ),
    ),
    Rule(
        "bajo_tierra",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "prefiero|preferiria|quisiera|quiero|mejor ~2 estar|quedar|acabar|verme|terminar ~2 metros bajo tierra",
            "prefiero|preferiria|mejor ~1 salir|irme|volver|regresar ~2 en una caja|ataud|bolsa !grande|de|con",
            "antes muerto|muerta que ~~4 deporten|regresen|devuelvan|agarren|encierren",
        ),
        must_hit=(
            "prefiero estar dos metros bajo tierra que volver con él",
            "prefiero salir en una caja que regresar a mi país",
            "antes muerta que dejar que me deporten",
        ),
        must_miss=(
            "el cable va tres metros bajo tierra",
            "prefiero el regalo en una caja",
            "prefiero que venga en una bolsa",
            "antes muerta que sencilla",
        ),
    ),
)
