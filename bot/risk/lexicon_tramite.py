"""Lo que se pregunta y se cuenta en una recepción con palabras de peligro: no estar todo el día, una clase que acabar.

The Spanish of `lexicon_desk`: beside each concept of how it is told one of what says that it is more.
"""

from __future__ import annotations

_MORIR = (
    "morir|morirme|muero|muera|muerte|muerto|muerta|matar|matarme|mato|suicidio|suicidarme|existir|vida|mundo|"
    "pastillas|"
    "adios|carta|pistola|soga|navaja|cortarme|nunca|jamas|siempre|perdon|perdonenme|cansado|cansada|dolor|sufrir|"
    "sufriendo|sufrimiento|tirar|tirarme|aventar|aventarme|lanzarme|saltar|colgarme|hacerlo|cielo|descansar|"
    "sola|solo|noche|vivo|viva|respirar|puente"
)
_PLAINLY = _MORIR.replace("|noche", "").replace("|solo", "").replace("|sola", "")
"""Without what is said of a late class and of "only"."""
_CLASES = (
    "clase|clases|corte|programa|curso|probatoria|probation|tramite|tramites|papeleo|horas|formulario|formularios|"
    "forma|"
    "formas|evaluacion|juicio|caso|multa|examen|servicio|terapias|sesiones|demanda"
)
_DORMIDOS = (
    "hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe|bebes|esposo|esposa|marido|mujer|mama|papa|papas|suegra|abuela|"
    "abuelo|hermano|hermana|roommate|companero|companera|vecino|vecina|vecinos|nadie"
)
_DIAS = "lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos"
_HORA = "1|2|3|4|5|6|7|8|9|10|11|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"

LEXICON: dict[str, str] = {
    #: Whoever has no time.
    "TODOELDIA": (
        "pero ni modo / estar aqui todo el dia|rato / estar aqui toda la manana|tarde|semana / "
        f"estar aqui horas / estar aqui despues de las {_HORA} / estar aqui por|para ~1 la|el|las|mi "
        "corte|juez|clases|clase|probatoria|papeleo / estar aqui hasta la|las ~1 "
        f"noche|tarde|madrugada|{_HORA}"
    ),
    #: A length that may be a life's is one of a visit only where that is asked about.
    "AQUIMUCHO": "estar aqui mucho|tanto|demasiado rato|tiempo",
    "CUANTOTARDA": "cuanto|cuanta|cuantas ~2 tarda|tardan|dura|demora|horas|toma",
    #: "Ya no" is of a life as well as of a day.
    "AQUIMEANT": f"{_PLAINLY}|ya",
    "MADRUGARMEANT": f"{_PLAINLY}|cuando|haga|tome|tomado|termine|fin|ya",
    "MADRUGAR": (
        "despertar|despertarme|levantarme tan|muy|mas? temprano / despertar|despertarme|levantarme de madrugada / "
        f"despertar|despertarme|levantarme a las {_HORA} / despertar a ~1 {_DORMIDOS} / despertar al bebe|nino|"
        f"perro|vecino"
    ),
    #: A house where one would have to live, and the life of others there.
    "VIVIRALLI": (
        "vivir ahi|alli|alla / vivir con extranos|desconocidos|mas|otra|otros|gente / vivir en|dentro el|la|un|una ~1 "
        "centro|casa|programa|clinica|residencia"
    ),
    #: What one cannot do but on one day, or so far away, and a wait.
    "NOPUEDOIR": (
        "puedo faltar|pagar mas / puedo ir|manejar|viajar mas que|de|tarde|temprano|lejos / "
        f"puedo mas que ~1 el|los|un|una|dos|en|por ~1 {_DIAS}|tarde|tardes|manana|mananas|dia|vez|chat|telefono|"
        f"linea / "
        "puedo seguir|continuar yendo|viniendo|faltando|viajando / "
        "puedo seguir|continuar manejando|esperando tan|tanto|en ~1 lejos|rato|linea|fila / "
        "puedo seguir|continuar pagando|llenando la|el|esta|este|estos|las|los ~1 "
        "renta|seguro|multa|multas|formulario|formularios|forma|formas|papeles / "
        "aguanto|soporto la|las|el|los|lo|tanta|tanto ~1 "
        "espera|fila|filas|trafico|papeleo|camion|tramites|formularios"
    ),
    "NOPUEDOMAS": f"{_PLAINLY}|todo|nada|fuerzas",
    #: With classes, a court or a form one wants to be done.
    "CONESTODE": (
        f"acabar|terminar ~1 con esto de ~1 la|las|los|el|mi|mis ~1 {_CLASES}|licencia / que ~1 se ~1 acabe|acaben|"
        f"termine|"
        f"terminen la|las|el|los|mi|mis ~1 "
        f"{_CLASES} / acabar|terminar ~1 con la|las|los|el|mi|mis ~1 {_CLASES} / acabar|terminar ~1 la|las|los|el|mi|"
        f"mis ~1 "
        f"{_CLASES} / tantos|tanto turnos|trabajo|horarios|tramites"
    ),
    "ESTOMEANT": f"{_PLAINLY}|aguanto|todos|despido|lloro|llorar|miedo".replace("|siempre", ""),
    #: What one has not earned: a bill. And twice a week for nothing.
    "MEREZCOCOBRO": (
        "merezco ~1 cobro|cobros|multa|cargo|recargo|recibo / merezco que me cobren|multen|corran|despidan / veo|"
        "vemos ~1 caso a ~1 "
        "ir|venir|pagar|llenar|manejar / persiguen con|por ~1 llamadas|cobros|correos|cobradores"
    ),
    #: Who does not get up for school, and who is too sick to come.
    "NOSELEVANTA": ("no se ~1 levanta para|a ~1 la|el|las|ir ~1 escuela|trabajo|clases|clase|secundaria|prepa|6|7|8"),
    "VOMITAYFALTA": "vomitando|vomito|vomita no ~1 voy|puedo|va|puede|podre|vamos a? ~1 ir|llegar|asistir|cita|venir",
    "CUERPOMAL": (
        "sangre|respira|respirar|pastillas|tomo|tome|morado|morada|desmayo|inconsciente|responde|reacciona|piso|ayuda|"
        "ambulancia|911|fiebre|deja|dias|golpe|cabeza|ahora|convulsion|temblando|droga"
    ),
    "ULTIMODIADE": (
        f"ultimo|ultima|ultimos dia|dias|semana de|del|en ~1 mi|la|el|los|las? ~1 {_CLASES}|seguro|cobertura|medicaid|"
        f"trabajo|escuela|"
        "plazo|vacaciones|contrato|mes|licencia|permiso|inscripcion|inscripciones|beca|incapacidad"
    ),
    "SEMUDA": "siempre de la ~1 ciudad / siempre del|de|a|para|al ~1 estado|pais|condado|texas|mexico|california|"
    "trabajo",
    "MUDANZA": (
        "mudo|mudamos|mudanza|expediente|archivo|texas|california|florida|mexico|enero|mandar|transferir|"
        "transferencia|ciudad|estado|condado|otra"
    ),
    "DELALISTA": "desaparecer de|del la|su|esta|esa|las ~1 lista|listas|pagina|sistema|registro|correo / desaparecer "
    "del sistema",
    #: A form, a page or English one is not good at, and who is not there to drive or to translate.
    "CONLAFORMA": (
        "inutil|inutiles con|para|en la|las|el|los|esta|estas ~1 "
        f"computadora|computadoras|compu|telefono|celular|papeles|tecnologia|pagina|numeros|{_CLASES} / "
        "rindo con ~1 la|el|esta|este ~1 pagina|telefono|forma|formulario|linea / rindo ~1 no ~1 entiendo la|el|esta|"
        "este "
        "pagina|forma|formulario / nadie me ~1 ayuda|entiende con|en|a ~2 ingles|forma|formulario|papeles|llenar|"
        "pagina|espanol / "
        "nadie que|quien me|lo|la|los|nos ~1 lleve|cuide|traduzca|recoja|traiga / quien me ~1 lleve|cuide|traduzca|"
        "recoja / "
        "quien ~1 dejar al|a|el|los|mis|mi / ayuda con ~1 la|el|los|las|mi ~1 forma|formulario|cita|papeles|solicitud|"
        "pagina / "
        "nadie le|les importa si ~1 llego|llegamos|vengo|voy ~1 tarde|temprano|con|en|a / fuerzas para subir|cargar|"
        "caminar / "
        "perdido|perdida donde|cual|que|por|como / odio por no ~1 sacar|pedir|llamar|hacer ~2 cita / "
        "miedo de|a ~1 perder mi|el ~1 trabajo|empleo|licencia|seguro / agotado|agotada de ~1 esperar|llenar|llamar"
    ),
}
