"""The same of wishes, wounds, farewells and voices: a razor at a face, a rope for a calf, a choir next door."""

from __future__ import annotations

from bot.risk.lexicon_dia import CUERPO, MIEDO, MORIR

_COSA = (
    "carro|troca|camioneta|moto|sillon|sofa|refri|lavadora|celular|laptop|chamba|trabajo|empleo|"
    "oficina|pizzeria|escuela|prepa|primaria|kinder|universidad|soda|sodas|cigarro|cigarros|dieta|"
    "azucar|pan|verano|vacaciones|invierno|estufa|bicicleta|gimnasio|dinero|"
    "cheque|quincena|pelo|barba|muela|diente|yeso|frenos"
)
_OFICIO = (
    "becerro|becerros|caballo|vaca|vacas|burro|toro|chivo|chivos|marrano|perro|tendedero|pinata|columpio|hamaca|"
    "regalo|vestido|trenza|guitarra|campamento|rancho|carga|lona|mudanza|jaripeo|rodeo|charreria|arbolito|pesca"
)
_VECINDAD = (
    "coro|tele|television|radio|vecino|vecina|vecinos|ninos|recreo|fiesta|iglesia|calle|mercado|cantina|restaurante|"
    "patio|parque|karaoke|taqueria|obra|podcast|novela"
)

LEXICON: dict[str, str] = {
    #: A line that breaks off, said of a voice that waits.
    "BREAKSOFF": "se corta|corto|cortara / si me corto|corte|cortara",
    "ONHOLD": (
        "wifi|data|en espera / si se corta te|les marco / call me back / me ponen|pusieron ~1 musica / ya? me? "
        "colgaron / marcame|llamame de? "
        "nuevo|vuelta / marco|marque otra / extension|operadora|conmutador / mala senal"
    ),
    #: A razor at a face, scissors at hair.
    "SHAVED": (
        "corte|corto|corta ~2 rasurandome|rasurando|afeitandome|afeitando|depilandome / corte|corto al|cuando ~1 "
        "rasurarme|afeitarme|rasuraba|afeitaba / rasurandome|afeitandome ~2 corte|corto / "
        "al rasurarme|afeitarme|depilarme ~3 corto|corte / cuando|si|siempre me rasuro|afeito|depilo ~3 corto|corte / "
        "corto|corte ~3 cuando|si|siempre|al me? rasuro|afeito|depilo|rasurarme|afeitarme|depilarme / "
        "corto|corte ~2 cuando|al cocino|cocinar|cocinando|pico|pelo verdura|verduras|cebolla|papas? / "
        "me|se corte|corto|corta el|mi|un? ~1 pelo|cabello|fleco|cerquillo|grena|trenza"
    ),
    #: A box ticked by mistake, and what may have been meant all the same.
    "CASILLA": (
        "lo|la|pregunta|parte|casilla de hacerme|hacerse|hacerme|lastimarme|cortarme|quitarme|matarme|suicidio|morir "
        "~1 la? dano|vida? / lo|la|pregunta de hacerme|hacerse dano / lo|la|pregunta de suicidio|autolesion"
    ),
    "FORMSLIP": (
        "por error|equivocacion / sin querer / era un? no / me equivoque|confundi / puse|marque|conteste|escribi "
        "~1 no / "
        "dedo|dedos gordo|gordos / dedazo"
    ),
    "FORMMEANT": (
        "pero|menti|mentira|menti|verdad|ganas|veces|anoche|realidad|miedo|quiero|cierto|sangre|pastillas|ayuda / era "
        "un? si / era que si / no sin querer / no ~2 por error|equivocacion / puse|marque|conteste|escribi no ~5 "
        "querer|error"
    ),
    "NOMORECUTS": (
        "ya no me corto|lastimo|quemo|hago desde|hace / no me corto|lastimo|quemo ~1 desde|hace ~3 anos|meses|ano / "
        "deje de cortarme|lastimarme|quemarme ~2 hace|desde"
    ),
    "CUTSSTILL": (
        f"pero|ganas|hoy|anoche|ayer|ahora|tentacion|quiero|quisiera|excepto|hasta|otra|volver|volvi|recai|extrano|"
        f"necesito|antojo|navaja|pistola|{MORIR} / solo me / desde ~1 ayer|anoche|lunes|martes|domingo|sabado|viernes"
    ),
    #: What is only a way to put it, what others made of a song, what a sister asked and was told.
    "ONLYASAYING": "MATARSE ~4 es|era|fue un decir|dicho / MORIR ~4 es|era|fue un decir|dicho",
    "NOSAYING": "pero|verdad|serio|quiero|anoche|pastillas / no es|era|fue un? decir|dicho",
    "THOUGHTSO": (
        "cree|creyo|creen|creyeron|piensa|penso|piensan|entendio ~1 que ~1 me quiero|queria|voy matar|morir|suicidar"
    ),
    "OFASONG": "cancion|canciones|corrido|corridos|poema|poemas|verso|versos|letra|obra|cuento|disfraz|papel",
    "HEARDWRONG": ("entendio|oyo|escucho|entendieron ~1 me quiero morir|matar ~1 yo dije|digo|decia me quiero|queria"),
    "ANSWEREDNO": " / ".join(
        f"si ~1 pensaba|queria|quiero|pienso|pense|intente|tenia ~2 {act} ~1 le|les dije|conteste|digo ~1 no"
        for act in ("quitarme la vida", "matarme|morirme|morir|suicidarme", "hacerme dano")
    ),
    "FRONTEDNO": (
        "ganas|ideas|pensamientos|intencion|intenciones|planes de ~1 morir|morirme|matarme|suicidarme ~1 no ~1 "
        "tengo|hay|siento|traigo|he|tuve / ganas|ideas|pensamientos|intencion|intenciones|planes de ~1 "
        "morir|morirme|matarme|suicidarme ~1 ninguno|ninguna|cero"
    ),
    "NOAFTERALL": (
        "menti|mentira|mintiendo|miento|cierto|realidad|antes|anoche|pastillas|pistola|soga|todavia|miedo|tampoco|"
        "siempre|hoy|quisiera|ojala|despertar / no lo? se|supe / pero si / era verdad / ya no ~1 se|aguanto|"
        "puedo|quiero / de vivir / "
        "si|hasta que|porque"
    ),
    #: What a recorded voice offers, a word for a road, a back that is hurt anew, pills at their hour.
    "MENUSAYS": (
        "si ~1 quiero|queria|quiere ~1 lastimar|lastimarme|lastimarse|matar|matarme|suicidar|morir ~1 "
        "oprima|oprimiera|marque|marcara|presione|presionara|apriete|aplaste"
    ),
    "SUICIDEOF": "es|seria|fue un suicidio",
    "OFAROAD": "trafico|freeway|autopista|manejar|precio|precios|dieta|subida|horario|negocio|fila|calor|examenes",
    "REALSUICIDE": (
        f"{MORIR}|pistola|quiero|pienso|intento|intente|hijo|hija|hermano|hermana|amigo|amiga|policia|investigan|accidente|"
        "vias|puente|aventarme|saltar"
    ),
    "HURTBACK": (
        "lastimar|lastime|lastimo|lastimarme|lastimando la|el|mi|una ~1 "
        "espalda|rodilla|tobillo|hombro|cintura|columna|cadera|cintura|ciatica|lumbar"
    ),
    "HURTONPURPOSE": (
        "adrede|proposito|navaja|cuchillo|brazo|brazos|piernas|morir|morirme|matarme|cortarme|pega|pego|golpea|golpeo|"
        "empujo|castigo|pared"
    ),
    "ASALWAYS": (
        "took|takes|tomo|toma her|his|my|their|su|sus ~1 pills|meds|medicine|pastillas|medicina|medicinas ~4 "
        "como siempre / took|takes her|his|my|their ~1 pills|meds|medicine ~4 as usual|always"
    ),
    "NOTASALWAYS": (
        f"{CUERPO.replace('|pastillas', '')}|all|every|many|extra|twice|again|double|wake|waking|breathing|breathe|"
        "asleep|sleepy|die|goodbye|bye|todas|muchas|doble|juntas|dos|veces|sueno|dormir|morir|adios"
    ),
    #: A contract that is to end.
    "ENDTHIS": "terminar|acabar con esto",
    "ASUBSCRIPTION": (
        "suscripcion|membresia|contrato|mensualidad|netflix|spotify|papeleo|tramite|tramites|formulario|mudanza|"
        "encuesta|declaracion|remodelacion"
    ),
    #: Rope and blade that are bought for a beast or a feast, and a rope of debts.
    "ROPEFOR": f"lazo|soga|cuerda|mecate|reata|navaja ~3 para ~2 {_OFICIO}",
    "DEBTROPE": "tiene|tienen|trae|traen ~1 con la soga al cuello",
    "OFDEBT": (
        "pago|pagos|deuda|deudas|renta|deadline|banco|biles|prestamo|intereses|examenes|entrega|tarjeta|hipoteca|cuotas"
    ),
    "ROPEMEANT": (
        "morir|morirme|matar|matarme|muerto|muerta|adios|perdon|perdonenme|siempre|vivir|carta|viga|garage|garaje|"
        "pastillas|pistola|dizque|vendi|vendio|mentira|aguanto|aprieta|apretando|colgada|colgado|respirar|ya|ultimo|ultima|nudo|arbol|techo|sola|solo"
    ),
    #: A goodbye to a thing, a job, a school or a habit.
    "ADIOSACOSA": (f"adios|despedi|despedirme|despedimos|despido|despedida ~1 a|al|de|del ~2 {_COSA}"),
    "FAREWELLPARTY": (
        "carta|cartas|fiesta|tarjeta|mensaje|comida|pastel ~2 despedida ~2 para|de|a|del ~3 "
        "companero|companera|colega|companeros|maestra|maestro|jefe|jefa|secretaria|vecina|grupo|generacion|soltera|soltero|"
        "amiga|amigo|primo|prima"
    ),
    "WHOLEAVES": (
        "jubila|jubilo|jubilacion|graduacion|gradua|boda|soltera|soltero|army|ejercito|marina / se casa|muda|jubilo / "
        "se va al|para"
    ),
    "FAREWELLMEANT": (
        "morir|morirme|matar|matarme|suicidarme|muerto|perdon|perdonenme|siempre|vivir|pastillas|pistola|soga|mundo|hijos|"
        "hijas|familia|vida|nunca|ultima|ultimo|noche|aguanto|dios|cielo|regale"
    ),
    #: The end of a letter, a missed visit, what is packed for a journey.
    "FORMALBYE": (
        "despido de usted / gracias por todo ~1 adios ~1 nos vemos / "
        "perdon|perdonen|perdoneme|perdoname por no ~1 haber|poder|ir|venir|llegar|contestar|llamar|avisar ~5 "
        "cita|llamada|tiempo|junta|clase|mensaje|mensajes|consulta|grupo|sesion / "
        "ya tengo ~1 todo|el|un ~1 plan|listo|preparado|planeado|decidido para el|la|mi|los|las|irme ~1 "
        "viaje|mudanza|fiesta|boda|examen|mexico|navidad|escuela|clases|cirugia|parto|quinceanera|posada|vacaciones|"
        "entrevista"
    ),
    "FORMALMEANT": (
        "morir|morirme|matar|matarme|suicidarme|muerto|perdonenme|siempre|vivir|pastillas|pistola|soga|mundo|hijos|hijas|"
        "familia|vida|nunca|ultima|ultimo|noche|aguanto|aguantar|dios|cielo|regale|despedirme|fuerte|arriba|lado|alla"
    ),
    #: Pills of a dog or a brake, and those that are counted for a refill.
    "OTHERPILLS": (
        "PASTILLAS del|de|para el|la|mi? ~1 perro|perra|perrito|gato|gata|freno|frenos|menta|jabon|caldo / "
        "contando|conte|junto|guardo|guarde ~2 PASTILLAS ~8 refill|resurtido|receta|farmacia|pastillero|organizador"
    ),
    "PILLSFORIT": (
        "morir|morirme|matar|matarme|adios|perdon|todas|juntas|tomar|tomarme|tome|sueno|noche|escondidas|escondo|"
        "suficientes|secreto|mata|matan|bastan|siempre|vida"
    ),
    #: Followed on a screen, and by letters of the taxes.
    "FOLLOWED": (
        "siguiendo|siguen|sigue ~1 en|por ~1 instagram|facebook|tiktok|twitter|redes|insta|face|snap|spotify|youtube / "
        "me|nos sigue|siguen mandando|cobrando|enviando|debiendo"
    ),
    "FOLLOWEDTOO": f"{MIEDO}|camaras|chip|mente|senales|ondas|afuera|carro|troca|calle|casa|mensajes|pensamientos",
    #: Hair that is to be cut.
    "HAIRCUT": (
        "cortarme|cortarse|cortarle|cortar|corto|corta ~1 el|mi|un|su? ~1 pelo|cabello|fleco|flequillo|barba|copete / "
        "cortarme|cortarle|cortar|corto|corta ~1 las|mis|sus unas"
    ),
    "HAIRMEANT": (
        "brazo|brazos|venas|vena|muneca|munecas|sangre|adrede|piel|cuello|navaja|morir|morirme|matarme|adios|piernas|"
        "castigo|dolor"
    ),
    "GOODBYEMEANT": (
        f"{MORIR}|pistola|todos|todas|mundo|hijos|hijas|hijo|hija|mama|papa|familia|vida|nunca|ultima|ultimo|noche|"
        "mensaje|aguanto|dios|cielo|gracias|amo|ustedes|regale|amigos|amigas|amigo|amiga|hermanos|perro|perra|gato|"
        "esposa|esposo|gente|hermano|hermana|carta"
    ),
    #: Voices of a choir, a radio, a playground.
    "VOICESABOUT": (
        f"voces|voz ~2 {_VECINDAD} / voces|voz ~7 es|era|son|eran ~1 la|el|los|las|una|un ~1 {_VECINDAD} / "
        "radio|tele|television ~2 oir|escuchar ~1 voces|voz / "
        "voz ~5 buzon|audio|audios|grabacion|video|videos|contestadora|whatsapp"
    ),
    "VOICESWITHIN": (
        "dicen|dice|diciendo|diciendome|ordenan|ordena|mandan|manda|matar|muerto|muerta|muertos|apagada|apagado|"
        "apagadas|cabeza|nombre|dios|demonio|diablo|siempre|susurran|insultan|burlan|hablan|nadie|lastime|hablandome|vigila|vigilan|espia|espian|siguen|"
        "amenazan|planean|callan|escondido / solo|sola yo / yo solo|sola / no hay"
    ),
    #: Whose turn it is.
    "MYTURN": (
        "me|nos toca ~1 la|el|un|una|otro|otra|mi? ~1 "
        "escena|turno|cita|papel|ensayo|examen|lavar|limpiar|cocinar|manejar|trabajar|pagar|cuidar|bailar|cantar|"
        "leer|exponer|revision|descanso|vacuna"
    ),
    "NOTMYTURN": f"{MIEDO}|partes|cama|noche|pierna|piernas|debajo|ropa|cuerpo|secreto|padrastro|cuarto|bano|desnuda",
    #: What an interpreter asks a word for.
    "ASKSTERM": (
        "frase|palabra|termino|expresion ~9 / como|que ~1 dicen|dice|ponen|traducen ~3 / decir ~2 en espanol|ingles"
    ),
    "INTERPRETS": "interprete|interpretes|traductor|traductora|traduccion|traduciendo|traduzco",
    "NOTERM": (
        "respira|despierta|responde|ayuda|911|hijo|hija|esposo|esposa|mama|papa|hermano|hermana|quiero|voy|tome|"
        "veo|oigo"
    ),
    #: An ailment that is only named: a line of the summary, what a visit is for.
    "AILMENTNAMED": (
        "lo de|del la|el ansiedad|depresion|panico|angustia / lo del|de panico|ansiedad|depresion / "
        "parte|linea|renglon de ~1 ansiedad|depresion|panico / terapia|consejero|clase para ~1 ansiedad|depresion / "
        "part|line|bit|stuff about ~1 panic|depression"
    ),
    "AILMENTFELT": "siento|aguanto|puedo|tengo|ahora|llorando|morir|feel|now|crying|die|having|can|going",
}
