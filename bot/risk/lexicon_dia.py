"""What an ordinary day in Spanish says in the words of danger: a dyed lip, a heat gun, a form filled in by mistake.

Beside each concept of how it is told one of what says that it is more (`bot.risk.everyday`).
"""

from __future__ import annotations

_ALGUIEN = (
    "hijo|hija|mama|papa|hermano|hermana|esposo|esposa|novio|novia|amigo|amiga|abuela|abuelo|tio|tia|primo|prima|"
    "alguien|nino|nina|bebe|senor|senora|vecino|vecina|muchacho|muchacha|marido|suegra|suegro|persona"
)
CUERPO = (
    "respira|respirar|respirando|despierta|despertar|responde|reacciona|pulso|morado|morada|azul|palido|palida|"
    "inconsciente|desmayado|desmayada|desmayo|tirado|tirada|piso|suelo|ambulancia|911|ayuda|auxilio|emergencia|"
    "sangra|sangrando|convulsion|convulsionando|convulsiona|tieso|tiesa|pastillas|veneno|cloro"
)
MIEDO = (
    "miedo|amenaza|amenazo|amenazando|matar|matarme|matarnos|pega|pego|golpea|golpeo|borracho|borracha|tomado|grita|"
    "gritando|encerrada|encerrado|escondida|escondido|ayuda|auxilio|policia|911|pelea|peleando|furioso|enojado|"
    "persigue|sangre|disparo|disparar|llave|golpes"
)
MORIR = (
    "morir|morirme|matar|matarme|suicidarme|muerto|muerta|cuello|adios|perdon|perdonenme|siempre|pastillas|"
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
    "tramite|pantalla|ventana|palanca|manija|tapa|papeleo|expediente|solicitud|proceso|pago|cita"
)
_APARATO = (
    "compu|computadora|laptop|celular|cel|telefono|tele|impresora|consola|reloj|bocina|router|estufa|refri|lavadora|maniqui|"
    "muneco|robot|planta|cactus|carro|troca|lancha|motor|moto|freno|frenos|timon|volante"
)
_JEFES = "ama|mama|suegra|jefa|jefe|maestra|profe|esposa|mujer|vieja|hermana|abuela|roomie|entrenador|coach"
_TRASTE = (
    "sarten|olla|comal|tupper|tuppers|calificaciones|boleta|materia|materias|reprobar|reprobe|examen|tarea|planta|"
    "plantas|mantel|vestido|zapatos|lavadora|ropa|refri|carro|troca|pastel|frijoles|arroz|platos|cuenta|recibo|"
    "suegra|perro|sala|tapete"
)

LEXICON: dict[str, str] = {
    #: Foam of a toothbrush.
    "TEETHFOAM": (
        f"espuma ~2 boca ~5 {_SE_LAVA} ~1 dientes|boca / {_SE_LAVA} ~1 dientes ~5 espuma ~2 boca / "
        "espuma ~2 boca ~3 pasta|capuchino|cerveza|rasurar|afeitar / pasta de dientes ~5 espuma ~2 boca"
    ),
    "FOAMMEANT": f"{CUERPO}|ojos|tiembla|temblando|tomo|trago|perro|mordio|rabia|babea|caido|ataque|sigue",
    #: A milk tooth, and where it is laid.
    "TOOTHOUT": "diente|dientito ~8 sangre|sangro / sangre|sangro ~8 diente|dientito",
    "TOOTHHURT": f"{CUERPO}|para|golpe|pego|golpeo|pelea|quebro|trompada|empujo|cabeza|dos|tres|nadie",
    "TOOTHFAIRY": "bajo|debajo de? la? almohada / raton|ratoncito / hada / diente|dientito de leche / diente flojo",
    #: A heart that stopped at a bill.
    "HEARTSCARE": (
        "infarto|infarte ~1 al ver|abrir|leer|oir|checar|escuchar|enterarme|mirar|recibir / "
        "casi me|nos infarto|infarte|infarta / por poco me|nos infarto|infarte / casi me|nos dio|da|daba un ~1 "
        "infarto / "
        "por poco me|nos da un ~1 infarto"
    ),
    "HEARTMEANT": (
        f"{CUERPO}|pecho|brazo|duele|dolor|dolores|aprieta|aire|sudor|sudando|hospital|stent|cateterismo|izquierdo|"
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
        "no ~1 se|me? mueve|avanza|menea la|el|este|esta|mi ~1 linea|fila|cola|trafico|carril|papeleo|expediente|"
        "tramite|"
        "solicitud|proceso|caso|pago / "
        f"{_TRABADO} ~1 no ~1 se|me? mueve|avanza|menea|levanta|abre / "
        f"{_APARATO} ~1 no ~1 respira|despierta|responde|reacciona"
    ),
    "BODYBYIT": (
        f"{_ALGUIEN}|tirado|tirada|suelo|ambulancia|911|ayuda|auxilio|sangra|sangre|pulso|inconsciente|desmayado|humo|"
        "fuego|gas|encerrada|encerrado|atrapada|atrapado|dentro|adentro|morado|morada|azul|tampoco / "
        f"en|dentro|junto|encima|contra|afuera|bajo|atras la|el|mi|su|una|un {_TRABADO}|{_APARATO} / "
        f"en|dentro|junto|encima|contra|afuera|bajo|atras de la|el|mi|su|una|un {_TRABADO}|{_APARATO}"
    ),
    "ONSCREEN": (
        f"no ~1 levanta la|los|su cabeza|cara|vista|mirada|ojos ~6 {_PANTALLA} / "
        f"{_PANTALLA} ~6 no ~1 levanta la|los|su cabeza|cara|vista|mirada|ojos"
    ),
    "HEADDOWN": (
        f"{CUERPO}|fiebre|calentura|cayo|golpe|golpeo|vomita|vomito|meses|nacido|debil|flojo|floja|aguado|aguada|"
        "cuello|nuca|tomo|comio|trago|caliente|temblando|dormido|dormida|llora|llorando"
    ),
    "WORSETOO": (
        "despierta|respira|inconsciente|desmayo|convulsiona|ambulancia|911|sangra|fiebre|calentura|piso|morado|azul|palido|"
        "ahora|hoy|rapido|ayuda"
    ),
    "TREATMENTFAILS": "responde|reacciona ~2 tratamiento|terapia|medicamento|antibiotico|pastilla|fisioterapia",
    #: What of all kinds one takes and does not swallow.
    "NOTSWALLOWED": (
        "todas|todos las|los|mis fotos|clases|materias|precauciones|medidas|decisiones|notas|rutas|vacunas|llamadas|"
        "ordenes|pedidos|cursos|vuelos|buses|camiones"
    ),
    "ORSWALLOWED": "PASTILLAS|frascos|juntas|morir|morirme|adios|perdon|sueno|mareo|mareada|mareado|siento",
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
    "TOOLNAMED": (
        "pistola|pistolas de calor|agua|silicon|juguete|pegamento|grapas|clavos|masaje|pintar|soldar|burbujas|tatuar|"
        "barro|engrapar|ponche"
    ),
    "MACHETEWORK": (
        "machete|hacha|navaja|martillo|cuchillo ~6 tumbando|tumba|cortando|corta|pelando|pela|chapeando|limpiando|"
        "podando|abriendo|partiendo|arreglando|partio|corto|pelo|pico|rebano ~3 "
        "pastel|carne|pollo|queso|cebolla|pan|fruta|limon|limones|aguacate|pavo|papaya|coco|cocos|cana|zacate|monte|lena|yarda|pasto|nopales|pina|pinas|sandia|ramas|rama|hierba|milpa|mangos|mango|"
        "arbol|cerca|techo|madera|platanos|yuca"
    ),
    "TOOLMEANT": (
        f"{MIEDO}|{MORIR}|sien|cara|cargada|verdad|mira|mirando|viendo|dice|dijo|apunta|apunto|apuntando|robo|"
        "asalto|quiere"
    ),
    #: Who is in the way and means nothing, and a shift.
    "DOGBLOCKS": (
        "perro|perra|perrito|perrita|gato|gata|gatito|lluvia|nieve|trafico|lodo|tormenta|granizo|sueno|bebe ~1 no "
        "me|nos deja|dejan ~1 salir|ir|irme / no me|nos deja|dejan ~1 salir|ir|entrar la|el|los "
        "puerta|chapa|elevador|trafico|nieve|lluvia|perro|perros|gato|sistema|app|pagina|lodo"
    ),
    "SHIFTKEEPS": (
        "no me|nos deja|dejan ~1 salir|ir|irme ~1 hasta las|la 1|2|3|4|5|6|7|8|9|10|11|12|una|dos|tres|cuatro|"
        "cinco|seis|siete|ocho / no me|nos deja|dejan ~1 salir|ir|irme ~1 hasta que termine|terminemos|acabe|"
        "cierre|cerremos|limpie"
    ),
    "ATSHIFT": "patron|jefe|jefa|supervisor|supervisora|manager|encargado|encargada|turno|mayordomo",
    "KEPTIN": (
        f"{MIEDO}|muerde|mordio|ataca|atacando|grune|papeles|pasaporte|documentos|paga|pago|deuda|noche|casa|candado|"
        "marido|esposo|novio|padrastro|dormir|telefono|arma|cuchillo"
    ),
    #: A killing over a dish, by who brings one up.
    "KILLEDOVER": (f"mi|la ~1 {_JEFES} me ~1 quiere|va ~1 matar|ahorcar|colgar ~1 por|porque|si|cuando ~5 {_TRASTE}"),
    "KILLMEANT": (
        "pega|pego|golpea|golpeo|golpes|amenaza|amenazo|miedo|borracho|borracha|tomado|pistola|cuchillo|machete|arma|"
        "serio|verdad|esconder|escondida|escondido|encerrada|encerrado|grita|juro|otra|911|policia|sangre|furioso|"
        "correa|cinturon|cinto|afuera|aqui|matarme"
    ),
}
