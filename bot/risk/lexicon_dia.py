"""What an ordinary day in Spanish says in the words of danger: a dyed lip, a heat gun, a form filled in by mistake.

Beside each concept of how it is told one of what says that it is more (`bot.risk.everyday`).
"""

from __future__ import annotations

_ALGUIEN = (
    "hijo|hija|mama|papa|hermano|hermana|esposo|esposa|novio|novia|amigo|amiga|abuela|abuelo|tio|tia|primo|prima|"
    "alguien|nino|nina|bebe|senor|senora|vecino|vecina|muchacho|muchacha|marido|suegra|suegro|persona"
)
_CUERPO = (
    "respira|respirar|respirando|despierta|despertar|responde|reacciona|pulso|morado|morada|azul|palido|palida|"
    "inconsciente|desmayado|desmayada|desmayo|tirado|tirada|piso|suelo|ambulancia|911|ayuda|auxilio|emergencia|"
    "sangra|sangrando|convulsion|convulsionando|convulsiona|tieso|tiesa|pastillas|veneno|cloro"
)
_MIEDO = (
    "miedo|amenaza|amenazo|amenazando|matar|matarme|matarnos|pega|pego|golpea|golpeo|borracho|borracha|tomado|grita|"
    "gritando|encerrada|encerrado|escondida|escondido|ayuda|auxilio|policia|911|pelea|peleando|furioso|enojado|"
    "persigue|sangre|disparo|disparar|llave|golpes"
)
_MORIR = (
    "morir|morirme|matar|matarme|suicidarme|muerto|muerta|cuello|adios|perdon|perdonenme|siempre|pastillas|pistola|"
    "vivir|carta|colgarme|ahorcarme|viga|garage|garaje"
)
_COLOR = "azul|azules|morado|morada|morados|moradas|rojo|roja|rojos|rojas|negro|negra|negras"
_SE_LAVA = "lavando|lavandose|lavandole|cepillando|cepillandose|cepillandole|lavarse|cepillarse"
_PANTALLA = (
    "tablet|celular|cel|telefono|ipad|switch|xbox|nintendo|libro|tarea|videojuego|videojuegos|youtube|tiktok|pantalla|"
    "laptop"
)
_TRABADO = (
    "linea|fila|cola|trafico|carril|camion|bus|tren|guagua|puerta|cajon|llave|mueble|tuerca|tornillo|cursor|caso|"
    "tramite|pantalla|ventana|palanca|manija|tapa"
)
_JEFES = "ama|mama|suegra|jefa|jefe|maestra|profe|esposa|mujer|vieja|hermana|abuela|roomie|entrenador|coach"
_TRASTE = (
    "sarten|olla|comal|tupper|tuppers|calificaciones|boleta|materia|materias|reprobar|reprobe|examen|tarea|planta|"
    "plantas|mantel|vestido|zapatos|lavadora|ropa|refri|carro|troca|pastel|frijoles|arroz|platos|cuenta|recibo|"
    "suegra|perro|sala|tapete"
)
_COSA = (
    "carro|troca|camioneta|moto|sillon|sofa|refri|lavadora|celular|laptop|chamba|trabajo|empleo|"
    "oficina|pizzeria|escuela|prepa|primaria|kinder|universidad|soda|sodas|cigarro|cigarros|dieta|"
    "azucar|pan|verano|vacaciones|invierno|estufa|bicicleta|gimnasio|dinero|"
    "cheque|quincena|pelo|barba|muela|diente|yeso|frenos"
)
_OFICIO = (
    "becerro|becerros|caballo|vaca|vacas|burro|toro|chivo|chivos|marrano|perro|tendedero|pinata|columpio|hamaca|"
    "regalo|vestido|trenza|guitarra|campamento|rancho|carga|lona|mudanza|jaripeo|rodeo|charreria|arbolito|pesca|saltar"
)
_VECINDAD = (
    "coro|tele|television|radio|vecino|vecina|vecinos|ninos|recreo|fiesta|iglesia|calle|mercado|cantina|restaurante|"
    "patio|parque|karaoke|taqueria|obra|podcast|novela"
)

LEXICON: dict[str, str] = {
    #: Foam of a toothbrush.
    "TEETHFOAM": (
        f"espuma ~2 boca ~5 {_SE_LAVA} ~1 dientes|boca / {_SE_LAVA} ~1 dientes ~5 espuma ~2 boca / "
        "espuma ~2 boca ~3 pasta|capuchino|cerveza|rasurar|afeitar / pasta de dientes ~5 espuma ~2 boca"
    ),
    "FOAMMEANT": f"{_CUERPO}|ojos|tiembla|temblando|tomo|trago|perro|mordio|rabia|babea|caido|ataque|sigue",
    #: A milk tooth, and where it is laid.
    "TOOTHOUT": "diente|dientito ~8 sangre|sangro / sangre|sangro ~8 diente|dientito",
    "TOOTHHURT": f"{_CUERPO}|para|golpe|pego|golpeo|pelea|quebro|trompada|empujo|cabeza|dos|tres|nadie",
    "TOOTHFAIRY": "bajo|debajo de? la? almohada / raton|ratoncito / hada / diente|dientito de leche / diente flojo",
    #: A heart that stopped at a bill.
    "HEARTSCARE": (
        "infarto|infarte ~1 al ver|abrir|leer|oir|checar|escuchar|enterarme|mirar|recibir / "
        "casi me|nos infarto|infarte|infarta / por poco me|nos infarto|infarte / casi me|nos dio|da|daba un ~1 "
        "infarto / "
        "por poco me|nos da un ~1 infarto"
    ),
    "HEARTMEANT": (
        f"{_CUERPO}|pecho|brazo|duele|dolor|dolores|aprieta|aire|sudor|sudando|hospital|stent|cateterismo|izquierdo|"
        "quijada|mareo|mareado|mareada|operaron|espalda|coca|cristal|ahora|otra|sigo"
    ),
    #: A blocked nose, of somebody who has a mouth; of a newborn it is more.
    "STUFFYNOSE": "RESPIRAR ~1 por|de la|mi|su nariz / RESPIRAR ~2 nariz tapada|mocosa|congestionada",
    "NOSEMEANT": (
        "boca|tampoco|bebe|recien|nacido|meses|azul|morado|morada|pecho|labios|ahoga|ahogando|despierta|aire|silba|"
        "hunde|costillas|ayuda|911|sangre|golpe|coca"
    ),
    #: Whom one took for fainted, and who prayed.
    "THOUGHTDOWN": (
        "creiamos|pensamos|crei|pense|creyeron|parecia ~2 desmayado|desmayada|inconsciente|muerto|muerta ~4 "
        "estaba|solo|era ~2 rezando|dormido|dormida|roncando|jugando|acostado|acostada|actuando|meditando"
    ),
    "DOWNAFTERALL": "pero|ahora|sigue|otra|vez|despierta|respira|responde|ayuda|911|pastillas|sangre|quien",
    #: What is stuck and is no body, and a head that is bent over a screen.
    "THINGSTUCK": (
        f"no ~1 se|me? mueve|avanza|menea|levanta|abre la|el|este|esta|mi ~1 {_TRABADO} / "
        f"{_TRABADO} ~1 no ~1 se|me? mueve|avanza|menea|levanta|abre"
    ),
    "BODYBYIT": f"{_ALGUIEN}|{_CUERPO}|humo|fuego|gas|encerrada|encerrado|atrapada|atrapado|dentro|adentro",
    "ONSCREEN": (
        f"no ~1 levanta la|los|su cabeza|cara|vista|mirada|ojos ~6 {_PANTALLA} / "
        f"{_PANTALLA} ~6 no ~1 levanta la|los|su cabeza|cara|vista|mirada|ojos"
    ),
    "HEADDOWN": (
        f"{_CUERPO}|fiebre|calentura|cayo|golpe|golpeo|vomita|vomito|meses|nacido|debil|flojo|floja|aguado|aguada|"
        "cuello|nuca|tomo|comio|trago|caliente|temblando|dormido|dormida|llora|llorando"
    ),
    #: Too much of what is only eaten or said, and the last pill of what a doctor gave.
    "SEASONED": (
        "paso|pase|fue la? mano con|de|en la|el|los|las|lo? ~1 "
        "chile|chiles|sal|picante|limon|ajo|cebolla|salsa|maquillaje|tinte|decoracion|adornos|compras|regalos|gasto|"
        "gastos|queso|pintura|propina|invitados"
    ),
    "COURSEDONE": (
        "tome|termine|acabe ~1 todo|todas|todos ~3 antibiotico|antibioticos|tratamiento ~2 como|segun|que|asi ~3 "
        "dijo|indico|receto|mando|dijeron|doctor|doctora / "
        "tome|termine|acabe ~1 todo|todas|todos ~3 antibiotico|antibioticos ~3 dias"
    ),
    "TOOMUCHAFTERALL": (
        "respira|despierta|responde|inconsciente|piso|ayuda|911|sangre|morir|morirme|matar|matarme|adios|perdon|"
        "juntas|golpe|noche|mareo|mareada|mareado|sueno|dormir|droga|dosis|hoy|anoche|jarabe|"
        "gotas|medicina"
    ),
    #: A gun that is a tool or a toy, and a machete at work.
    "TOOLNAMED": "pistola|pistolas",
    "OFHEAT": (
        "de calor|agua|silicon|juguete|pegamento|grapas|clavos|masaje|pintar|soldar|burbujas|tatuar|barro|engrapar|"
        "ponche"
    ),
    "MACHETEWORK": (
        "machete|hacha|navaja|martillo|cuchillo ~6 tumbando|tumba|cortando|corta|pelando|pela|chapeando|limpiando|"
        "podando|abriendo|partiendo|arreglando ~3 "
        "coco|cocos|cana|zacate|monte|lena|yarda|pasto|nopales|pina|pinas|sandia|ramas|rama|hierba|milpa|mangos|mango|"
        "arbol|cerca|techo|madera|platanos|yuca"
    ),
    "TOOLMEANT": f"{_MIEDO}|cuello|sien|cara|cargada|apunta|apunto|apuntando|robo|asalto|quiere",
    #: Who is in the way and means nothing, and a shift.
    "DOGBLOCKS": (
        "perro|perra|perrito|perrita|gato|gata|gatito|lluvia|nieve|trafico|lodo|tormenta|granizo|sueno|bebe ~1 no "
        "me|nos deja|dejan ~1 salir|ir|irme"
    ),
    "SHIFTKEEPS": (
        "no me|nos deja|dejan ~1 salir|ir|irme ~1 hasta las|la 1|2|3|4|5|6|7|8|9|10|11|12|una|dos|tres|cuatro|"
        "cinco|seis|siete|ocho / no me|nos deja|dejan ~1 salir|ir|irme ~1 hasta que termine|terminemos|acabe|"
        "cierre|cerremos|limpie"
    ),
    "ATSHIFT": "patron|jefe|jefa|supervisor|supervisora|manager|encargado|encargada|turno|mayordomo",
    "KEPTIN": (
        f"{_MIEDO}|muerde|mordio|ataca|atacando|grune|papeles|pasaporte|documentos|paga|pago|deuda|noche|casa|candado|"
        "marido|esposo|novio|padrastro|dormir|telefono|arma|cuchillo"
    ),
    #: A killing over a dish, by who brings one up.
    "KILLEDOVER": (f"mi|la ~1 {_JEFES} me ~1 quiere|va ~1 matar|ahorcar|colgar ~1 por|porque|si|cuando ~5 {_TRASTE}"),
    "KILLMEANT": (
        "pega|pego|golpea|golpeo|golpes|amenaza|amenazo|miedo|borracho|borracha|tomado|pistola|cuchillo|machete|arma|"
        "serio|verdad|esconder|escondida|escondido|encerrada|encerrado|grita|juro|otra|911|policia|sangre|furioso|"
        "correa|cinturon|cinto|afuera|aqui|matarme"
    ),
    #: A line that breaks off, said of a voice that waits.
    "BREAKSOFF": "si? se|me corta|corto|corte|cortara",
    "ONHOLD": (
        "wifi|data|en espera / si se corta te|les marco / call me back / me ponen|pusieron ~1 musica / ya? me? "
        "colgaron / marcame|llamame de? "
        "nuevo|vuelta / marco|marque otra / extension|operadora|conmutador / mala senal"
    ),
    #: A razor at a face, scissors at hair.
    "SHAVED": (
        "corte|corto|corta ~2 rasurandome|rasurando|afeitandome|afeitando|depilandome / corte|corto al|cuando ~1 "
        "rasurarme|afeitarme|rasuraba|afeitaba / rasurandome|afeitandome ~2 corte / "
        "me|se corte|corto|corta el|mi|un? ~1 pelo|cabello|fleco|cerquillo|grena|trenza"
    ),
    #: A box ticked by mistake, and what may have been meant all the same.
    "FORMITEM": (
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
        f"necesito|antojo|navaja|{_MORIR} / solo me / desde ~1 ayer|anoche|lunes|martes|domingo|sabado|viernes"
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
        "siempre|hoy|quisiera|ojala|despertar / pero si / era verdad / ya no ~1 se|aguanto|puedo|quiero / de vivir / "
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
        f"{_MORIR}|quiero|pienso|intento|intente|hijo|hija|hermano|hermana|amigo|amiga|policia|investigan|accidente|"
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
        f"{_CUERPO.replace('|pastillas', '')}|all|every|many|extra|twice|again|double|wake|waking|breathing|breathe|"
        "asleep|sleepy|die|goodbye|bye|todas|muchas|doble|juntas|dos|veces|sueno|dormir|morir|adios"
    ),
    #: A contract that is to end.
    "ENDTHIS": "terminar|acabar con esto|todo",
    "ASUBSCRIPTION": (
        "suscripcion|membresia|contrato|mensualidad|netflix|spotify|papeleo|tramite|tramites|formulario|mudanza|"
        "encuesta|declaracion|remodelacion"
    ),
    #: Rope and blade that are bought for a beast or a feast, and a rope of debts.
    "ROPEFOR": (f"lazo|soga|cuerda|mecate|reata|navaja ~4 {_OFICIO}"),
    "DEBTROPE": "tiene|tienen|trae|traen ~1 con la soga al cuello",
    "OFDEBT": (
        "pago|pagos|deuda|deudas|renta|deadline|banco|biles|prestamo|intereses|examenes|entrega|tarjeta|hipoteca|cuotas"
    ),
    "ROPEMEANT": (
        "morir|morirme|matar|matarme|muerto|muerta|adios|perdon|perdonenme|siempre|vivir|carta|viga|garage|garaje|"
        "pastillas|pistola|dizque|vendi|vendio|mentira|aguanto|aprieta|apretando|colgada|colgado|respirar|ya|ultimo|ultima|nudo|arbol|techo|sola|solo"
    ),
    #: A goodbye to a thing, a job, a school or a habit.
    "GOODBYETO": (f"adios|despedi|despedirme|despedimos|despido|despedida ~1 a|al|de|del ~2 {_COSA}"),
    "GOODBYEMEANT": (
        f"{_MORIR}|todos|todas|mundo|hijos|hijas|hijo|hija|mama|papa|familia|vida|nunca|ultima|ultimo|noche|"
        "mensaje|aguanto|dios|cielo|gracias|amo|ustedes|regale"
    ),
    #: Voices of a choir, a radio, a playground.
    "VOICESABOUT": (
        f"voces|voz ~2 {_VECINDAD} / voces|voz ~7 es|era|son|eran ~1 la|el|los|las|una|un ~1 {_VECINDAD} / "
        "radio|tele|television ~2 oir|escuchar ~1 voces|voz"
    ),
    "VOICESWITHIN": (
        "dicen|dice|diciendo|diciendome|ordenan|ordena|mandan|manda|matar|muerto|muerta|muertos|apagada|apagado|"
        "apagadas|cabeza|nombre|dios|demonio|diablo|siempre|susurran|insultan|burlan|hablan|nadie|lastime|hablandome|"
        "callan|escondido / de mi / solo|sola yo / yo solo|sola / no hay"
    ),
    #: Whose turn it is.
    "MYTURN": (
        "me|nos toca ~1 la|el|un|una|otro|otra|mi? ~1 "
        "escena|turno|cita|papel|ensayo|examen|lavar|limpiar|cocinar|manejar|trabajar|pagar|cuidar|bailar|cantar|"
        "leer|exponer|revision|descanso|vacuna"
    ),
    "NOTMYTURN": f"{_MIEDO}|partes|cama|noche|pierna|piernas|debajo|ropa|cuerpo|secreto|padrastro|cuarto|bano|desnuda",
    #: What an interpreter asks a word for.
    "ASKSTERM": (
        "frase|palabra|termino|expresion ~9 / como|que ~1 dicen|dice|ponen|traducen ~3 / decir ~2 en espanol|ingles"
    ),
    "INTERPRETS": "interprete|interpretes|traductor|traductora|traduccion|traduciendo|traduzco",
    "NOTERM": (
        "respira|despierta|responde|ayuda|911|hijo|hija|esposo|esposa|mama|papa|hermano|hermana|quiero|voy|tome|"
        "veo|oigo"
    ),
}
