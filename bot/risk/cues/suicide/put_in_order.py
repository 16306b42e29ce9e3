"""The end wished for in a few words, all left ready, a date, pills put by: said in passing. Both languages.

It is an answer to something else ("what would a better week be": "not to be here"), or a word of thanks with the dog
given to a sister. Where it is for a journey or a move, that is said right behind "ready".
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PET = "dog|cat|dogs|cats|puppy|kitten|pets"
_HAVE = "left|got|have|put everything|it|things ~1"
_SET = "ready|arranged|sorted|settled|paid|set"
_MASCOTA = "perro|perra|perrito|perrita|gato|gata|gatito|gatos|perros|mascota"
_LISTO = "listo|arreglado|pagado|ordenado|preparado"
_ACABE = "acabe|termine|acabara|terminara"
_STASH = "save|saving|stash|stashing|collect|hoard"
_MANY = "5|6|7|8|9|10|12|15|20|30|six|seven|eight|nine|ten|twelve|fifteen|twenty"
_TANTAS = "5|6|7|8|9|10|12|15|20|30|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte"

RULES: tuple[Rule, ...] = (
    Rule(
        "not_to_be_here",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "^ just? to not be|exist here|alive|anymore? $",
            "^ just? to? not be|exist here|alive? anymore $",
            "^ not being here|alive anymore? $",
            "for it|everything ~1 all? to? ~1 be over already|now? $",
        ),
        must_hit=("to not be here", "not being alive", "just for it all to be over", "to not exist anymore"),
        must_miss=(
            "to not be here on monday",
            "for it to be over by five",
            "to be here",
            "not being here for the call is fine",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "ya_no_estar",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "^ ya? no estar|existir ~1 aqui|viva|vivo $",
            "^ ya? no existir mas? $",
            "^ dormir|dormirme y? ~1 no despertar|despertarme mas? $",
            "^ dormir|dormirme|descansar ya? para|por siempre $",
            "pienso|pense|pensaba|pensado en ya? no despertar|despertarme|existir !a|al|la|el|los|mi|temprano|tarde",
            f"que ~1 se ~1 {_ACABE} todo ya|esto? $",
            f"que ~1 se ~1 {_ACABE} todo de una vez",
            f"que ~1 todo ~1 se? {_ACABE} ya? $",
            f"que ~1 todo ~1 se? {_ACABE} de una vez",
        ),
        must_hit=(
            "ya no estar aquí",
            "que se acabe todo de una vez",
            "q todo termine ya",
            "no existir",
            "dormirme y no despertar",
            "descansar para siempre",
            "el sábado pensé en no despertar más",
        ),
        must_miss=(
            "ya no estar aquí el lunes",
            "que se acabe todo el papeleo",
            "espero que todo termine bien",
            "que se acabe el pleito",
            "que ya no esté aquí él",
            "pensé en no despertar a los niños",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "all_ready_and_the_dog",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_HAVE} {_SET} !for|to|up ~~8 {_PET} ~2 stay|stays|staying|goes|going !out",
            f"{_HAVE} {_SET} !for|to|up ~~8 taking|takes|gets|keeps ~1 the|my {_PET} !out|to",
        ),
        must_hit=(
            "i left everything ready, my sister is taking the dog",
            "got everything settled, the cat stays with my neighbor",
        ),
        must_miss=(
            "i left everything ready for the trip, my sister is taking the dog",
            "got it set up, the dog stays outside",
            "my sister is taking the dog to the vet, everything is ready",
        ),
        plain=True,
    ),
    Rule(
        "todo_listo_y_el_perro",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"deje|dejo|dejado|dejando todo ~1 {_LISTO} !para|en ~~8 {_MASCOTA} ~2 queda|quedan|quedara|va con",
            f"deje|dejo|dejado|dejando todo ~1 en orden !para ~~8 {_MASCOTA} ~2 queda|quedan|quedara|va con",
        ),
        must_hit=(
            "ya dejé todo listo, el perro se queda con mi hermana",
            "dejé todo en orden y la gata se queda con mi mamá",
        ),
        must_miss=(
            "ya dejé todo listo para el viaje, el perro se queda con mi hermana",
            "el perro se queda con mi hermana los fines de semana",
            "ya dejé todo listo, mi perro se queda en casa",
            "ya dejé todo listo pa la mudanza y el gato va conmigo",
        ),
        plain=True,
    ),
    Rule(
        "en_el_cielo",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "cuando ~1 nos veamos|encontremos|juntemos ~3 en el cielo",
            "nos vemos en el cielo !antes",
            "te|los|las ~1 espero|esperare|cuido|cuidare ~1 en|desde el cielo !raso",
        ),
        must_hit=(
            "cuando nos veamos en el cielo todo va a estar bien",
            "los voy a cuidar, los cuidaré desde el cielo",
            "nos vemos en el cielo mija",
        ),
        must_miss=(
            "mi abuela me dijo nos vemos en el cielo antes de morir",
            "mi abuela está en el cielo",
            "mi mamá nos cuida desde el cielo",
            "cuando nos veamos en la clínica le cuento",
        ),
        plain=True,
    ),
    Rule(
        "pills_put_by",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"skip|skipped|skipping|miss|missing ~2 PILLS|doses|dose ~~5 {_STASH} them ~1 up|all",
            f"not ~1 taking|take ~2 PILLS|doses ~~5 {_STASH} them ~1 up|all",
        ),
        must_hit=("i skipped my pills so i can save them up", "im not taking my meds so i can stash them all"),
        must_miss=(
            "i skipped my pills to save money",
            "i skip my pills so they last until payday",
            "not taking my meds, i gave them all back",
        ),
        plain=True,
    ),
    Rule(
        "pastillas_juntadas",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "no ~2 tomo|tome|tomando|tomado ~2 PASTILLAS ~~5 juntarlas|juntando|acumularlas|acumulando !para",
            "salto|salte|brinco|brinque ~2 PASTILLAS|dosis ~~5 juntarlas|juntando|acumularlas|acumulando !para",
        ),
        must_hit=(
            "no me tomo las pastillas para irlas juntando",
            "me salté las pastillas para juntarlas",
        ),
        must_miss=("no me tomo las pastillas porque me caen mal", "me salté una dosis por ahorrar dinero"),
        plain=True,
    ),
    Rule(
        "pills_hidden",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        ("hid|hiding|hidden some|my|a|these ~2 PILLS ~1 just in case !he|she|the|my|they",),
        must_hit=("i hid some pills just in case", "im hiding my meds just in case"),
        must_miss=(
            "i hid his pills just in case",
            "i hid my pills just in case my kid finds them",
            "i hid some pills from my mom just in case",
        ),
        plain=True,
    ),
    Rule(
        "pastillas_escondidas",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("escondi|escondo|escondidas ~1 unas|mis|las|algunas? PASTILLAS ~1 por si acaso !mi|los|las|el|la",),
        must_hit=("escondí unas pastillas por si acaso", "tengo escondidas unas pastillas por si acaso"),
        must_miss=(
            "escondí las pastillas por si acaso mi hijo las encuentra",
            "tengo unas pastillas para el dolor por si acaso",
        ),
        plain=True,
    ),
    Rule(
        "took_many_and_woke",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"took {_MANY} PILLS? last? night? but i? still? woke $",
            f"took {_MANY} PILLS? last? night? but i? still? woke up !at|early|fine|late|hungover|feeling|for",
        ),
        must_hit=("took 8 last night but i woke up", "i took ten sleeping pills but still woke up"),
        must_miss=("took 8 minutes but i woke up early", "i took 2 melatonin but woke up at three"),
        plain=True,
    ),
    Rule(
        "tome_tantas_y_desperte",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (f"tome|trague {_TANTAS} PASTILLAS? ~2 pero|y ~1 me? ~1 desperte !temprano|bien|tarde|crudo|cruda|con|sin|a",),
        must_hit=("anoche tomé 8 pero me desperté", "me tomé diez pastillas y desperté"),
        must_miss=(
            "tomé 8 horas de clase y me desperté temprano",
            "me tomé 6 cervezas y desperté crudo",
        ),
        plain=True,
    ),
    Rule(
        "in_order_and_soon_rest",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "almost|nearly|soon ~1 over|done|finished $",
            "soon ~2 i ~1 can|get|will|ll? ~1 to? rest !for|at|from|on|up|this|next",
            "i ~1 can|will|get ~2 rest soon|finally $",
        ),
        must_hit=(
            "made my peace with everyone. its almost over",
            "left everything sorted with my sister, keys and papers. soon i can rest",
        ),
        must_miss=(
            "the move is almost over",
            "i left everything ready at work, soon i can rest",
            "made my peace with the school, i can rest for the weekend soon",
        ),
        plain=True,
        beside="ALLINORDER",
    ),
    Rule(
        "todo_arreglado_y_pronto_descanso",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "ya|pronto ~1 ya|pronto|voy|por ~2 descanso|descansar|descansare !de|del|un|unos|los|el|en|este|esta",
            "ya|casi|pronto ~1 se? termina|acaba|acabo|termino esto|todo $",
        ),
        must_hit=(
            "ya le deje todo arreglado a mi hermana, las llaves y los papeles. ya pronto descanso",
            "ya hice las paces con todos. ya casi termina esto",
            "le dejé todo pagado a mi mamá, pronto voy a descansar",
        ),
        must_miss=(
            "ya pronto descanso, salgo a las seis",
            "dejé todo listo en el trabajo, ya pronto descanso unos días",
            "hice las paces con mi suegra y estamos bien",
            "ya casi termina esto de los papeles",
        ),
        plain=True,
        beside="TODOARREGLADO",
    ),
    Rule(
        "no_creo_llegar",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "^ ~2 no creo ~3 llegar al lunes|martes|miercoles|jueves|viernes|sabado|domingo $",
            "no creo ~2 llegar a navidad|diciembre|mi ~1 cumpleanos|boda|graduacion? $",
            "no creo|voy ~2 llegar viva|vivo a|al",
        ),
        must_hit=(
            "es que no creo llegar al lunes",
            "pues no creo que vaya a llegar al viernes",
            "no creo llegar a mi cumpleaños",
            "no voy a llegar viva a diciembre",
        ),
        must_miss=(
            "no creo llegar el lunes a la cita",
            "no creo llegar al lunes con la gasolina",
            "con este sueldo no creo llegar a la quincena",
            "no creo llegar a fin de mes",
        ),
        plain=True,
    ),
    Rule(
        "wont_make_it_to",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "^ ~3 not think ~1 i|ill ~2 make it to|till|until "
                "monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas $"
            ),
            "not think ~1 i|ill ~2 make it to|till|until my birthday thursday|friday|saturday|sunday? $",
        ),
        must_hit=("i dont think ill make it to monday", "honestly i dont think i will make it to my birthday"),
        must_miss=(
            "i dont think i can make it on monday",
            "i dont think ill make it to mondays group",
            "i dont think ill make it to my birthday party",
            "i dont think this milk will make it to monday",
        ),
        plain=True,
    ),
    Rule(
        "ya_tengo_fecha",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("^ ya tengo la? fecha $", "^ ya le? puse|escogi|elegi la|una? fecha $"),
        must_hit=("ya tengo fecha", "ya escogí fecha", "ya le puse fecha. es el doce"),
        must_miss=(
            "ya tengo fecha para mi cita",
            "ya tengo fecha de cirugía",
            "ya tengo la fecha del examen",
            "ya tengo cita, no sé la fecha",
        ),
        plain=True,
    ),
    Rule(
        "picked_a_date",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        ("^ i? ~1 already? picked|chose|set a|the date already? $",),
        must_hit=("picked a date already. the 12th", "i already chose the date"),
        must_miss=(
            "picked a date for the wedding",
            "i set the date with her for lunch",
            "we picked a date and a place",
        ),
        plain=True,
    ),
)
