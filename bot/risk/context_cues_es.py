"""What a few words mean once danger was named, in Spanish: the means are there, it is tonight, he is here."""

from __future__ import annotations

from bot.risk.context_cue import ABUSE, BODY, CHILD, MEANT, OTHERS, OVERDOSE, SELF, THEM, ContextCue
from bot.risk.model import Kind, Tier

_COSA = (
    r"(?:(?:las|la|el|los|una|un|mis|unas|todas las|suficientes) )?"
    r"(?:pastillas|pistola|arma|cuchillo|navaja|soga|cuerda|cinturon|frasco|botella|veneno|cloro|medicinas)"
)
_ARMA = (
    r"(?:(?:la|el|una|un|mi|su|las|los|unas) )?(?:pistolas?|armas?|rifles?|escopetas?|revolver|fusil|cuete)"
    r"(?: (?:de|del) (?:(?:mi|su|el|la|un) )?\w+(?: \w+)?)?"
)
_TENER = (
    "(?:tengo|ya tengo|compre|consegui|encontre|agarre|tenemos|hay(?! (?:una |la )?botella)|tengo acceso a|"
    "tengo a la mano)"
)
_GUARDADO = r"(?: (?:en|debajo de|abajo de|atras de|arriba de) (?:(?:el|la|los|las|mi|su) )?\w+(?: de \w+)*)?"
_CONMIGO = (
    r"aqui(?: (?:conmigo|mismo|enfrente))?|enfrente|en (?:la|las|mi|mis) manos?|conmigo|a mi lado|frente a mi|al lado|"
    r"en la bolsa"
)
_HORA = r"esta (?:noche|tarde)|hoy(?: mismo)?|ahora mismo|ahorita|en (?:una|\d+|unas|unos) (?:horas?|minutos?)"
_DORMIDO = r"(?:dormid(?:it)?[oa]|adormilad[oa]|durmiendo(?:la)?|roncando|cabeceando|con (?:mucho )?sueno|ido|ida)"
_NO_CONTESTA = r"(?: (?:(?:y|pero) )?(?:ya )?no (?:me )?(?:contesta|responde|habla|reacciona|se mueve))?"
_EL_DE_LA_CASA = r"(?:el|ella|mi (?:esposo|marido|novio|pareja|papa|padrastro|viejo|ex|esposa|mujer|novia))"
_LLEGA = r"(?:llego|llega|viene|va llegando|esta por llegar|no tarda(?: en llegar)?|esta llegando|entro|volvio)"
_ME_VOY = (
    r"(?:adios|bye|(?:me )?(?:tengo|voy) (?:(?:q|que|ke|k|a) )?(?:ir|irme|cerrar|colgar|salir|salirme)|me voy|cierro)"
)
_ALTURA = "puente|azotea|techo|vias|vias del tren|balcon|orilla|cornisa|barranco|borde"

CUES = (
    ContextCue(
        "a_solas_con_eso", OVERDOSE, Tier.T1, "es",
        (
            r"(?:si )?(?:estoy|ando|sigo) (?:aqui )?(?:sol[oa]|a solas)(?: (?:aqui|en (?:el|la|mi) \w+))?",
            r"no hay nadie(?: (?:aqui|en (?:la )?casa|conmigo|mas))?|aqui no hay nadie",
        ),
        ("estoy sola", "no hay nadie aquí", "sí, estoy solo en el baño"),
        ("no estoy sola", "déjenme sola", "mi hermana está aquí", "¿estás solo?"),
    ),
    ContextCue(
        "me_voy_manejando", OVERDOSE | CHILD, Tier.T1, "es",
        (
            (r"(?:ya )?(?:me )?(?:voy a|tengo que|voy) (?:ir(?:me)? )?(?:manejar|manejando|conducir|conduciendo)"
            r"(?: (?:a (?:la |mi )?casa|de regreso|para (?:la )?casa|ya|al rato|en un (?:rato|minuto)))*"),
        ),
        ("voy a manejar a la casa", "ya me voy manejando", "tengo que manejar de regreso"),
        ("no voy a manejar", "mi hermano va manejando", "manejo un camión en el trabajo"),
        as_before=True,
    ),
    ContextCue(
        "medio_nombrado", SELF | OTHERS, Tier.T1, "es",
        (
            rf"{_TENER} {_COSA}(?: de (?:mi|su) \w+)?{_GUARDADO}",
            f"{_COSA} (?:ya )?(?:esta|estan) (?:listas?|listos?|cargada)",
        ),
        (
            "tengo las pastillas", "ya tengo la soga", "compré una pistola", "encontré el arma",
            "la pistola está cargada", "tengo las pastillas de mi mamá", "hay una soga en el garaje",
        ),
        (
            "tengo una pregunta", "no tengo pastillas", "tengo cita hoy", "le di el arma a mi hermano",
            "no hay pastillas en la casa", "hay una botella en la cocina", "hay una clase en el edificio",
        ),
    ),
    ContextCue(
        "arma_nombrada", SELF | OTHERS, Tier.T1, "es",
        (f"{_TENER} {_ARMA}{_GUARDADO}", f"(?:es|son) {_ARMA}{_GUARDADO}"),
        (
            "tengo la pistola de mi papá", "hay un rifle en el clóset", "tengo acceso a un arma",
            "hay armas en la casa", "es la escopeta de mi abuelo",
        ),
        (
            "no tengo pistola", "no hay armas aquí", "vendí la pistola", "¿hay una pistola?",
            "tengo un arma secreta aquí",
        ),
        in_distress=True,
    ),
    ContextCue(
        "medio_en_mano", SELF | OTHERS, Tier.T0, "es",
        (
            f"(?:(?:lo|la|los|las) tengo|tengo {_COSA}|{_COSA} (?:esta|estan)) (?:{_CONMIGO})",
            "(?:enfrente|frente a mi|delante) ?(?:de mi)?", "en (?:la|mi) mano",
            "(?:lo|la|los|las) estoy (?:viendo|mirando|agarrando)", "aqui (?:lo|la|los|las) tengo",
        ),
        (
            "las tengo aquí", "lo tengo en la mano", "tengo el cuchillo en la mano", "aquí las tengo",
            "frente a mí ahora", "la estoy mirando",
        ),
        (
            "tengo a mi perro aquí", "mi mamá está aquí conmigo", "no lo tengo aquí", "lo tengo claro",
            "tengo el número aquí",
        ),
    ),
    ContextCue(
        "hora_nombrada", SELF | OTHERS | THEM, Tier.T1, "es",
        (
            f"(?:(?:sera|va a ser|lo (?:voy a hacer|hare|hago)|estoy pensando en) )?(?:{_HORA})",
            "hoy es (?:el dia|la noche)", r"antes de que (?:llegue|lleguen|vuelva|vuelvan)(?: \w+){0,3}",
        ),
        ("esta noche", "hoy mismo", "lo voy a hacer hoy", "en una hora", "hoy es el día", "antes de que lleguen"),
        (
            "¿esta noche?", "me pueden llamar hoy", "hoy tengo cita", "hoy no", "hoy estuve mejor",
            "nos vemos esta noche",
        ),
        at_once=True,
    ),
    ContextCue(
        "lugar_nombrado", SELF, Tier.T0, "es",
        (
            f"(?:estoy |aqui |parad[oa] )*(?:en|arriba de|al borde de) (?:el |la |las )?(?:{_ALTURA})",
            f"(?:estoy |aqui |parad[oa] )*(?:arriba|al borde) del (?:{_ALTURA})",
        ),
        ("en el puente", "estoy en la azotea", "ya estoy en el puente", "en las vías del tren"),
        (
            "vivo cerca del puente", "estoy en el trabajo", "mi papá está en el techo", "no estoy en el puente",
            "estoy en la fila del 988",
        ),
    ),
    ContextCue(
        "ya_haciendolo", SELF, Tier.T0, "es",
        (
            "(?:estoy )?a punto de (?:hacerlo|saltar|tomarlas|tomarmelas|brincar)", "(?:lo )?estoy haciendo",
            "(?:voy a|ya voy a) (?:hacerlo|saltar|brincar)", "ya es hora", "llego la hora",
            "lo (?:hago|hare|voy a hacer)",
        ),
        ("a punto de saltar", "voy a hacerlo", "ya es hora", "estoy a punto de hacerlo"),
        ("voy a llamar al 988", "voy a dormir", "no voy a hacerlo", "estoy haciendo ejercicio", "a punto de comer"),
    ),
    ContextCue(
        "tomado", SELF, Tier.T0, "es",
        (
            "(?:me )?(?:las|los|lo|la) (?:tome|trague|bebi)(?: tod[oa]s?)?", "me (?:las|los|lo|la) acabo de tomar",
            "me tome tod[oa]s?", "(?:las|los) he tomado",
        ),
        ("ya me las tomé", "me los tomé todos", "me las acabo de tomar", "las tomé"),
        ("me tomé un café", "las tomo como dice el doctor", "no me las tomé", "me tomé el día libre"),
        kind=Kind.OVERDOSE,
    ),
    ContextCue(
        "siguen_dormidos", BODY, Tier.T0, "es",
        (
            (
                r"(?:(?:ya |se )*(?:desperto|vomito)(?: (?:pero|y))? )?"
                rf"(?:el |ella |mi \w+ )?(?:ya )?(?:esta|sigue|anda) (?:muy |bien |todavia |medio |como )*{_DORMIDO}"
                rf"{_NO_CONTESTA}"
            ),
            r"(?:el |ella |mi \w+ )?(?:ya )?se (?:volvio a dormir|durmio)(?: otra vez)?",
            r"se (?:le|les) (?:va a pasar|pasa|quita) durmiendo", "esta ronca(?:ndo)?", "(?:el |ella )?ronca",
            "(?:lo|la|los|las) (?:deje|dejamos|voy a dejar|estoy dejando|dejo) dormir",
            "que (?:se le pase durmiendo|duerma)",
        ),
        (
            "está dormida", "ya vomitó, está dormidita", "ya despertó pero está muy adormilado",
            "se le va a pasar durmiendo", "la dejé dormir",
            "se volvió a dormir", "está roncando", "está dormida no contesta", "sigue dormido y no me habla",
        ),
        (
            "los niños están dormidos", "ya está despierta", "no puedo dormir", "duerme en casa de su mamá",
            "¿está dormida?",
        ),
        as_before=True,
    ),
    ContextCue(
        "durmiendola", OVERDOSE, Tier.T0, "es",
        (
            "(?:ya )?(?:me (?:esta )?(?:dando|da|dio)|tengo|siento) (?:mucho |tanto |un chorro de )?sueno",
            "(?:me )?(?:ya )?estoy (?:durmiendo|quedando dormid[oa]|muy adormilad[oa])",
            (
                r"(?:(?:mi )?\w+ no (?:me )?contesta )?(?:ya )?(?:casi )?no puedo "
                r"(?:ni )?(?:escribir|hablar|moverme|abrir los ojos)"
            ),
            "se me (?:duerme|entume) la boca",
            "(?:me )?voy a (?:dormir(?:me|la)?)(?: un rato)?(?: para que se me pase)?",
            "se me (?:va a pasar|pasa) durmiendo",
        ),
        (
            "mi hermana no contesta. ya casi no puedo escribir", "se me duerme la boca", "me está dando sueño",
            "tengo mucho sueño",
            "me voy a dormir un rato", "se me va a pasar durmiendo",
        ),
        ("no puedo dormir", "duermo bien", "no tengo sueño", "quiero dormir mejor"),
        as_before=True,
    ),
    ContextCue(
        "hecho", SELF, Tier.T0, "es",
        ("(?:ya )?lo hice", "(?:ya )?esta hecho", "(?:ya )?me corte", "es (?:demasiado )?tarde", "estoy sangrando"),
        ("ya lo hice", "ya me corté", "ya está hecho", "es demasiado tarde"),
        ("hice la cena", "lo hice mejor hoy", "me corté el pelo", "no lo hice"),
    ),
    ContextCue(
        "estan_cerca", ABUSE, Tier.T0, "es",
        (
            rf"(?:{_EL_DE_LA_CASA} |ellos )?(?:ya )?(?:esta|estan) (?:aqui|afuera|adentro|llegando|de vuelta)",
            rf"(?:{_EL_DE_LA_CASA} |ellos )?(?:ya )?(?:esta|estan) en (?:la casa|la puerta|casa|la ventana|el cuarto)",
            "(?:el |ella |ellos )?(?:esta|estan) (?:tocando|golpeando|tumbando)(?: la puerta)?",
            "(?:ya )?(?:llego|volvio|regreso|entro|viene|me encontro|nos encontro|me siguio)(?: a la casa)?",
            "lo (?:oigo|escucho)", "(?:afuera|fuera) de mi (?:casa|puerta)", "ahi viene",
            rf"(?:ya )?(?:{_EL_DE_LA_CASA} )?(?:ya )?(?:mero )?{_LLEGA}(?: {_EL_DE_LA_CASA})?(?: ya)?(?: {_ME_VOY})?",
        ),
        (
            "ya mero llega", "ya llegó él, me tengo q ir", "él va llegando ya, tengo que cerrar", "está afuera",
            "ya llegó", "él está aquí", "me encontró", "está golpeando la puerta", "ahí viene",
        ),
        (
            "está en la cárcel", "no está aquí", "¿está aquí?", "ya llegó mi cita",
            "ya llegó mi mamá, me tengo que ir", "ya se fue", "está trabajando",
            "mis hijos están bien", "mi abogada está afuera",
        ),
    ),
    ContextCue(
        "sin_salida", ABUSE, Tier.T1, "es",
        (
            (
                r"(?:es (?:q|que|ke) )?(?:(?:el|ella) )?(?:se llevo|me quito|me escondio|tiene) (?:las|mis|todas las) "
                r"llaves(?: (?:y|e|de la casa))*(?: no puedo (?:salir|irme))?"
            ),
            r"(?:es (?:q|que|ke) )?no (?:me )?puedo (?:salir|escapar)(?: de (?:aqui|la casa|mi casa))?",
            (
                r"(?:es (?:q|que|ke) )?no puedo (?:salir|irme) (?:(?:porque|el|ella) )*(?:se llevo|me quito) "
                r"(?:las|mis) llaves"
            ),
            r"(?:me )?(?:cerro|echo|dejo) (?:todo |la puerta )?con (?:llave|candado)",
        ),
        (
            "él se llevó las llaves", "no puedo salir, el se llevo las llaves", "es q no puedo salir",
            "me quitó mis llaves y no puedo irme", "cerró con candado",
        ),
        (
            "ya tengo mis llaves", "no puedo dejarlo", "¿puedo salir?", "no puedo salir el lunes a la cita",
            "se llevó las llaves del carro al taller",
        ),
    ),
    ContextCue(
        "cuello_despues", ABUSE, Tier.T1, "es",
        (
            (
                r"me duele (?:mucho )?(?:el|la) (?:cuello|garganta|pescue[sz]o)"
                r"(?: y (?:traigo|tengo|ando) (?:la voz )?ronc[oa])?"
            ),
            "(?:me duele|me cuesta) (?:al )?(?:tragar|pasar saliva)", "(?:ando|estoy) ronc[oa]",
            "(?:traigo|tengo) la voz ronca",
        ),
        ("me duele el cuello y traigo la voz ronca", "me cuesta tragar", "ando ronca", "me duele la garganta"),
        ("me duele la espalda", "¿le duele el cuello?", "no me duele el cuello", "ya no estoy ronca"),
    ),
    ContextCue(
        "lo_tiene", THEM, Tier.T0, "es",
        (
            "(?:el |ella )?(?:ya )?(?:las|los|lo|la) tiene(?: en la mano| con el| con ella)?",
            f"(?:el |ella )?tiene {_COSA}(?: en la mano| con ella| con el)?",
            "(?:el |ella )?(?:se encerro|esta encerrad[oa])(?: en (?:el bano|su cuarto|el cuarto))?",
            "no (?:abre|quiere abrir) la puerta",
            f"(?:el |ella )?esta (?:en|arriba de) (?:el|la|las) (?:{_ALTURA})",
            "se (?:las|los|lo) (?:tomo|trago)",
        ),
        ("tiene las pastillas", "se encerró en el baño", "no abre la puerta", "está en la azotea", "se las tomó"),
        ("tiene terapia", "está en la escuela", "tiene quince años", "no las tiene", "abre la puerta a las ocho"),
    ),
    ContextCue(
        "no_contesta_la_puerta", THEM, Tier.T1, "es",
        (
            (
                r"(?:le )?(?:toque|toco|golpee) (?:la puerta |su puerta )?(?:y|pero) no (?:me "
                r")?(?:contesta|contesto|abre|abrio)"
            ),
            (
                r"(?:nadie|(?:el |ella |mi \w+ )?no) (?:me )?(?:contesta|contesto|abre|abrio) (?:la "
                r"puerta|cuando (?:le )?(?:toco|toque))"
            ),
        ),
        ("toqué y no contesta", "mi hijo no me contestó cuando toqué", "nadie contestó cuando le toqué"),
        ("no me contesta los mensajes", "no contesta el teléfono", "él abre la puerta", "¿no contesta la puerta?"),
    ),
    ContextCue(
        "cerca_de_alguien", OTHERS, Tier.T0, "es",
        (
            "(?:estoy |ya estoy )?(?:afuera|fuera|enfrente|en la puerta) de su (?:casa|trabajo|puerta)",
            "(?:el |ella )?esta (?:aqui|enfrente|frente a mi|en el otro cuarto|afuera)",
            "voy (?:para alla|para su casa|en camino)",
        ),
        ("estoy afuera de su casa", "está frente a mí", "voy para su casa", "ella está en el otro cuarto"),
        ("estoy afuera de la clínica", "voy para mi casa", "está en el trabajo", "voy a la clínica"),
    ),
    ContextCue(
        "sabe_que_hacer", SELF, Tier.T1, "es",
        (r"(?:ya |ahora )?se (?:muy bien |bien )?(?:lo )?que (?:tengo que|debo|voy a|necesito) hacer",),
        ("ya sé lo que tengo que hacer", "ahora sé lo que voy a hacer", "sé lo que debo hacer"),
        ("ya sé lo que tengo que hacer para la cita", "no sé qué hacer", "¿sé lo que tengo que hacer?"),
        at_once=True,
    ),
    ContextCue(
        "no_aparece", THEM, Tier.T0, "es",
        (
            r"(?:ya )?no (?:l[oa]|los|las) (?:encuentro|encontramos|hallo|hallamos|localizo)(?: por ning\w+ lado)?",
            (r"(?:(?:el |ella )?(?:ya )?se (?:salio|fue|escapo|largo)(?: corriendo| de la casa)? y )?"
            r"(?:no se|no sabemos|quien sabe|ni idea) (?:de )?a?donde (?:esta|anda|se fue|se metio)"),
            r"(?:el |ella )?(?:ya )?se (?:salio|escapo|largo)(?: corriendo| de la casa)?", "(?:el |ella )?desaparecio",
            f"(?:el |ella )?(?:ya )?se (?:fue|salio|largo) con (?:{_COSA})",
        ),
        ("no la encuentro", "se salió y no sé dónde está", "no lo hallamos por ningún lado", "se escapó"),
        ("no encuentro el papel", "se fue a la escuela", "no sé dónde está la clínica", "ya la encontré"),
        after_grave=True,
    ),
    ContextCue(
        "no_contesta", THEM, Tier.T1, "es",
        (
            (r"(?:(?:el|ella|mi \w+) )?(?:ya )?no (?:me )?(?:contesta|responde)"
            r"(?: (?:el|su|al|mis|los|las|mensajes|llamadas|telefono|celular|cel))*"),
            "(?:me )?manda (?:directo )?a(?:l)? buzon", r"(?:trae|tiene) (?:el )?(?:telefono|cel\w*) apagado",
        ),
        ("no contesta el teléfono", "ya no me responde los mensajes", "me manda a buzón", "mi hermana no contesta"),
        ("ya me contestó", "no contesta la clínica", "¿no contesta?", "no responde a la medicina"),
        as_before=True,
    ),
    ContextCue(
        "fuera_de_alcance", THEM | SELF, Tier.T2, "es",
        (
            (
                f"(?:les? )?(?:guarde|guardamos|quite|quitamos|escondi|escondimos|encerre) (?:todas |todos )?"
                f"(?:las|los|el|la|sus|su|mis) (?:{_COSA}|navajas|cuchillos|armas|pistolas)"
            ),
        ),
        ("ya guardé las navajas", "le quitamos los cuchillos", "escondí sus pastillas"),
        ("guardé los platos", "le quité los zapatos", "escondí el regalo"),
    ),
    ContextCue(
        "no_es_broma", MEANT, Tier.T1, "es",
        (r"(?:no )?no (?:es|era|fue) (?:una )?broma", r"no (?:estoy|estaba|ando) (?:bromeando|jugando)"),
        ("no es broma", "bueno no era broma", "no estoy bromeando"),
        ("era broma", "no es broma que cierran temprano", "¿no es broma?"),
        at_once=True,
    ),
)  # fmt: skip
