"""Whether beside what a front desk is asked nothing stands but words of a front desk. Pure; both languages.

A list of what would take it back is never closed: somebody is cold, has found a syringe, or has made their peace. So
the words that may stand beside it are listed, and with any other the danger is heard as ever (as in `retold`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.reading import bag

if TYPE_CHECKING:
    from bot.risk.reading import Reading

_WORDS = bag(
    # What joins.
    "i we you yall he she they it my your our the a an this that these those there here me us is are was am be do does "
    "did not can could will would may have has had got get gets getting want need to of in on at by for from with "
    "without about after before between past until till if so too but because and or then than as or up out what when "
    "where which who how any anything some one two three four five six seven eight nine ten eleven twelve noon 1 2 3 4 "
    "5 6 7 8 9 10 11 12 15 20 30 45 60 90 am pm other another instead rather please pls thanks thank sorry hi hello "
    "hey "
    "honestly tbh lol really just only all even also right ok okay fine good well better else "
    # Hours, days, ways to come.
    "day days morning mornings afternoon afternoons evening evenings weekend weekends week weeks month months hour "
    "hours "
    "minute minutes monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
    "fridays saturdays sundays tomorrow early earlier late later time times long "
    "shift shifts starts start work job school class classes open close closing lunch breakfast dinner food stomach "
    "drive driving car ride rides bus train uber lift license transport transportation miles far away closer walk park "
    "parking lot building door side entrance floor ground first second stairs steps elevator elevators ramp ramps "
    "wheelchair walker street st avenue ave road rd near across behind next clinic office location main desk front "
    # What is done and asked there.
    "come coming go going leave make take takes taking see call text email phone number online zoom video chat type "
    "sign signed signing fill filling form forms paperwork website site portal page app link pdf password insurance "
    "medicaid medicare aetna cigna cost pay paying billing bill bills free schedule scheduling reschedule cancel book "
    "booking appointment appointments appt intake evaluation assessment visit session sessions group groups program "
    "programs counseling therapy therapist counselor doctor nurse treatment rehab detox meeting meetings outpatient "
    "residential room beds bed slots openings offer accept treat help told said says made ordered sent court judge po "
    "probation officer lawyer mandated kid kids wife husband roommate roommates dog neighbors baby people guys folks "
    "anyone drink drinks drinking smoke smokes smoking use uses using milk water coffee seizures epilepsy enroll still "
    "nobody notice care dad mom "
    "anything chances custody billing threatened ex send deal january february march april june july august september "
    "october november december "
    "list mailing emails email spanish english finish done like stop quit while during off through line hold safe "
    "night daytime "
    # Lo que une.
    "no ya yo usted ustedes el la los las lo un una unos unas de del a al en por para con sin que y o u es son soy "
    "esta "
    "estan estoy estar hay si me mi mis se su sus le les nos nuestro nuestra este esto ese eso ahi alli aqui alla pero "
    "porque como cual cuando cuanto cuanta cuantas cuantos donde quien tan muy mas mejor tambien quiero queria "
    "quisiera "
    "quieren puedo puede pueden podria podrian podemos poder tengo tiene tienen tenemos debo voy va vamos modo "
    "hola buenas buenos oiga disculpe gracias favor pues bueno verdad honestamente ok otra otro otras otros algo "
    "alguna "
    "dan dar den tres cuatro cinco seis siete ocho nueve dos uno todo toda todos todas medicinas "
    # Horas, días, caminos.
    "dia dias manana mananas tarde tardes temprano noche noches fin semana semanas mes meses hora horas minutos "
    "rato lunes "
    "martes miercoles jueves viernes sabado sabados domingo domingos entro salgo empiezo empieza turno trabajo "
    "trabajar "
    "chamba escuela clase clases abren cierran abierto lejos cerca camion carro raite autobus tren puerta lado calle "
    "entrada edificio piso primer elevador rampa ascensor estacionamiento clinica oficina consultorio desayuno cena "
    "comida "
    "ayunas media antes despues hasta desde "
    # Lo que se hace y se pregunta.
    "ir venir llegar llego venga vengo viniera vaya llamar llamo chat telefono linea zoom video correo correos "
    "numero cita citas consulta consultas cambiar cambiarla cambio reagendar agendar cancelar mover posponer programa "
    "programas papeleo tramite tramites formulario formularios forma formas pagina sitio sistema registro evaluacion "
    "seguro medicaid cuesta cobran cobren cobro pagar pago multa veces vez tarda tardan dura toma ofrecen aceptan "
    "reciben "
    "atienden quedan queda terapia terapias consejeria tratamiento grupo grupos sesion sesiones ambulatorio corte juez "
    "jueza oficial probatoria probation licencia mando manda mandaron obligo dijo dice esposo esposa hijo hija "
    "hijos hijas "
    "hermano hermana mama papa ninos ninas nino nina bebe perro vecinos ingles espanol llevar lleve "
    "faltar falte sacan ponen inyecciones"
)


def alone(reading: Reading, told: str) -> bool:
    """Return whether every word of the message is part of `told` or is one of a front desk."""
    covered = reading.page.cover(told)
    return all(covered >> at & 1 or word in _WORDS for at, word in enumerate(reading.tokens))
