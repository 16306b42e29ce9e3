"""Español, lo que menos se oye: la mente vigilada o envenenada, las heridas propias, la muerte que se envidia.

The Spanish of `least_heard_en`. Written from the training lines of `data/risk`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PIEL = "brazo|brazos|pierna|piernas|muslo|muslos|muneca|munecas|ingle|panza|piel|estomago"
_MIO = "agua|comida|cafe|leche|plato|pastillas|refresco"

RULES: tuple[Rule, ...] = (
    Rule(
        "vigilado_o_envenenado",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            f"echan|echa|ponen|metieron|echaron algo|veneno|cosas ~1 al|a|en ~2 {_MIO}",
            f"algo al|a|en ~2 {_MIO} ~3 mia|me|mi",
            "quiere|quieren|estan ~1 envenenar|envenenando|envenenarme",
            "me|nos ~1 leen|lee|roban|sacan|meten ~1 la|los mente|pensamientos",
            "saben|sabe|oyen lo que ~1 pienso|voy",
            "me persiguen !en|los|las",
            "me ~1 cambiaron|reemplazaron ~1 a|al|el|la ~1 mi? esposo|marido|hijo|hija|mama|bebe|nino|nina",
            (
                "oigo|escucho|oye|escucha ~2 hablando|hablan|llaman|ruidos|pasos|voz|senora|senor|nombre ~6 "
                "nadie|no|solo|sola|vive"
            ),
            "tele|television|radio|televisor|celular ~3 mi nombre",
            "tele|television|radio|televisor ~1 me habla|saluda|manda|da",
            "camaras|microfonos|microfono|chip ~3 pared|paredes|muela|foco|bano|techo|cabeza",
            "veo ~2 bichos|sombras|muertos|sombra|muerto|gente ~6 nadie|no|nada|cuna",
            "siento|creo que me ~1 persiguen|siguen|vigilan|quieren|envenenan",
            "deje|dejo ~1 la|el|las ~1 medicina|tratamiento|pastillas ~8 oigo|senal|voces|oye|escucho",
            "dicen que si no ~8 llevan|matan",
            "nos|me|le hablan|habla por el|la ~1 radio|tele|abanico|licuadora|telefono|pared",
        ),
        must_hit=("le echan algo al agua de mi casa", "me leen la mente", "oigo a la señora de arriba, no vive nadie"),
        must_miss=("me siguen en instagram", "oigo a los niños jugar", "le echan sal a la comida", "veo la tele sola"),
        denied=Tier.T4,
    ),
    Rule(
        "heridas_propias",
        Tier.T1,
        Kind.SELF_HARM,
        "es",
        (
            (
                f"me ~1 corte|corto|rayo|raye|rasguno|queme|quemo|tallo ~3 {_PIEL} ~~8 "
                "otra|siempre|siento|alivio|navaja|cigarro|plancha|sangre|nadie|lo|cuando|escondo"
            ),
            "me volvi|vuelvo a cortar|quemar|rayar|lastimar",
            "volvi|vuelvo a cortarme|quemarme|rayarme|lastimarme",
            "me ~1 corte otra vez !el|los",
            "me corto $",
            "me corto en el|mi bano|cuarto|recamara",
            "ganas de ~1 cortarme|quemarme|lastimarme",
            "necesito|quiero cortarme|quemarme|lastimarme|verme",
            "no puedo dejar de cortarme|quemarme|lastimarme",
            "me rasguno|rasco|tallo|muerdo|pellizco|arano ~3 hasta ~2 sangre|sangrar|pellejo|carne",
            "ver ~1 sangre para ~1 calmarme|tranquilizarme|sentir|aliviarme",
            (
                "encerre|encerrada|encerrado ~~6 with|con the|la|una|un|el|mi ~1 "
                "navaja|cutter|cuter|rastrillo|gillette|razor|box|hojilla"
            ),
            "me ~1 quite|arranque la|el|los ~1 curita|costra|costras|puntos|venda|curitas ~3 abrirlo|abrirla|abrirme",
            "me pego|golpeo ~3 cabeza|pared|cara|puno ~3 hasta|cuando|callar|se",
            "me quemo|queme con el|la cigarro|plancha|encendedor|comal ~4 nadie|siento|uno|otra|donde",
            "se esta cortando|quemando !el|la|los|las|con|en",
            "se corta|quema|raya ~2 los|las|el ~1 brazos|piernas|muslos|plancha",
            "traigo|tengo|guardo ~1 la|una navajita|navaja|hojilla ~4 por|escondida|monedero|mochila|colchon",
            "si no ~1 sale sangre",
            "el dolor ~3 calla|tapa|quita el|al|lo ~1 otro|adentro",
        ),
        must_hit=(
            "me volví a cortar",
            "no puedo dejar de quemarme",
            "tengo ganas de cortarme",
            "me corto en el cuarto cuando duermen",
            "me muerdo el brazo hasta que sale sangre",
            "ocupo ver mi sangre para tranquilizarme",
            "estoy encerrado en el baño con la navaja",
            "me quité la costra para abrirla de nuevo",
            "me rasguño hasta sangrar",
        ),
        must_miss=(
            "me corto el pelo mañana",
            "me quemé con el comal",
            "el perro muerde el hueso hasta cansarse",
            "vine a ver lo de mi sangre para la glucosa",
            "me encerré en el cuarto con la tele",
            "me quité la curita para bañarme",
            "ganas de cortar el pasto",
            "me corté rasurándome",
        ),
    ),
    Rule(
        "muerte_envidiada",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "idea|pensamiento de morir|morirme ~1 me consuela|calma|tranquiliza|alivia|arrulla",
            "envidia ~3 muertos|muere|difuntos|descansa|descansan|panteon|murio",
            "ojala ~3 no ~1 amanezca|despierte|despertara|amaneciera",
            "ojala ~2 muera|muriera|infarto|cancer|choque|chocara|atropelle",
            "pido|ruego|rezo|rezando|rogando ~1 a? ~1 que ~1 me ~1 lleve|recoja|sea",
            "que ~1 me ~1 lleve|recoja ya|pronto|de|dios",
            "dios|diosito|senor|virgen ~2 me ~1 recoja|lleve",
            (
                "cansado|cansada|harto|harta|aburrido de ~1 estar|vivir|existir|ser|durar !lejos|en|asi|con|"
                "aqui|strong|fuerte|la|el"
            ),
            "cansado|cansada|harto|harta de ~1 estar|vivir|andar en este mundo",
            "no despierto|amanezco ~1 mejor|tampoco",
            "para que sigo|naci|estoy|vivo !aqui|llamando|en|yendo",
            "no me importaria ~1 que|si ~2 atropellaran|morir|muriera|pasara|muriera",
            "les estorbo|pesa|sobro",
            "soy un|una ~1 estorbo|carga",
            "ya ~1 vivi lo que",
            "cruzo|cruzar sin mirar|ver",
            "estarian|estaria|estaran ~2 mejor|tranquilos|bien sin mi",
            "mejor|mas tranquilos ~2 con una foto",
            "no quiero estar $",
            "me quiero ir con mi mama|papa|viejo|viejita|hijo|dios",
            "desaparecer|borrarme de este|del|completita|completito mundo|todo",
            "mejor|ni hubiera nacido",
            "me ~1 da igual si ~4 muero|cae|choca|choco|mata",
        ),
        must_hit=(
            "le tengo envidia a los muertos",
            "ojalá un día ya no amanezca",
            "la idea de morirme me consuela",
            "cansada de vivir",
            "soy un estorbo",
        ),
        must_miss=(
            "envidia de tus vacaciones",
            "la idea de mudarme me consuela",
            "cansada de vivir lejos del trabajo",
            "no despierto temprano los domingos",
        ),
    ),
)
