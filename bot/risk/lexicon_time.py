"""When a thing was: long ago and over, over and back again, or begun long ago and still so. Both languages."""

from __future__ import annotations

_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
    "catorce "
    "quince veinte treinta cuarenta"
)
_AGES = "|".join([*_NUMBERS.split(), *map(str, range(3, 70))])
#: Eleven, in Spanish, is what happens all "at once" in English.
_AT_AGES = _AGES.replace("|once|", "|")
_COUNTS = f"{_AGES}|many|some|few|several|couple|muchos|varios|unos"
#: Any year, but for two that are as often an hour.
_YEARS = "|".join(str(year) for year in range(1940, 2100) if year not in {2030, 2045})
#: After "around" or "until" the others are as likely an hour: "until 2030".
_NO_HOURS = "|".join(map(str, range(1940, 2024)))
#: "'97": without those that are as often a number of minutes, hours or days.
_SHORT_YEARS = "|".join(str(year) for year in range(61, 100) if year not in {70, 72, 75, 80, 85, 90, 95, 96})
_TEENS = "13|14|15|16|17|18|19"
_TWENTIES = "20|21|22|23|24|25"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter"
#: "en el 95" cannot be minutes.
_SU_COPA = "de|el|la|las tomar|beber|chupar|pistear|trago|cerveza|cervezas|alcohol|vino"
_CUP = "drinking|alcohol|beer|booze|vodka|xanax|benzos"
_SPANISH_YEARS = "|".join(map(str, range(61, 100)))

LEXICON: dict[str, str] = {
    "LONGAGO": (
        "used to / years|decades|yrs|yr ago|back|later|earlier|clean|sober|free|behind|without|out|off / in "
        "the past / "
        "long time ago / a while ago|back / back then|when / long ago / once upon a time / in another|"
        "different life / "
        f"when i was|turned ~1 kid|child|toddler|baby|teen|teenager|young|younger|little|boy|girl|student|teens|"
        f"twenties|{_AGES} / "
        f"when i was in ~2 school|college|teens|twenties|20s|army|navy / age|aged {_AGES} / at age / "
        f"at {_TEENS} / at {_AT_AGES} i|we / "
        "at thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty / "
        "as a kid|teen|teenager|child / growing up / in high|middle|grad school / back in / in|during college / "
        "in|during|of my|her|his ~1 teens|twenties|thirties|forties|20s|30s|40s|youth|childhood / "
        "during high|lockdown|covid / "
        f"in|back|winter|summer|spring|fall|of {_YEARS} / around|from|until|till|between|before {_NO_HOURS} / "
        "in|of|from|until|till "
        f"{_SHORT_YEARS} / "
        f"once|twice|day|{_MONTHS} {_YEARS} / "
        "in|of|during|through ~1 third|fourth|fifth|sixth|seventh|eighth|ninth|10th|11th|9th|8th|7th grade / "
        "in the ~1 sixties|seventies|eighties|nineties / en los sesenta|setenta|ochenta|noventa / at one time / "
        "muchos anos deje / "
        "freshman|sophomore yr|year / "
        "before ~1 lithium|meds|medication|sobriety|rehab|prozac|zoloft|lexapro / before i came|got|met ~1 / "
        "in|during my|his|her ~1 drinking|using|meth|partying|addict days|years / "
        f"when he|she was {_AGES} / for years i did|was|had|wanted|thought / foster care / "
        "antes me|no|yo queria|daban|cortaba|hacia|daba / por anos no|me|quise / en secundaria|prepa|preparatoria / "
        "those days / not anymore / not since then / never again|since / since then / "
        f"it has been|is {_COUNTS} years|yrs|decades / {_COUNTS} years|yrs later|since|now / "
        "there was a time|winter|summer|year|stretch|period / in|after the ~1 army|navy|marines|service|war / "
        "after iraq|afghanistan|vietnam|desert|kuwait / hubo un|una ~1 tiempo|epoca|invierno|ano / en el ejercito / "
        f"i was {_TEENS}|{_TWENTIES} / "
        "history of / self|harm|suicidal|suicide|attempt history / old cuts|scars|note|suicide / "
        "past attempt|attempts|history / previously|formerly / old me / "
        "hace ~1 anos|mucho|decadas / en el pasado / cuando ~1 era|eramos|tenia|teniamos|vivia|andaba / "
        f"cuando me quise|intente ~3 tenia {_AGES} / antes de que? ~1 nacer|naciera|nacieramos|naci / "
        "en aquel entonces / "
        "antes queria|pensaba / de ~1 "
        "joven|nino|nina|chico|chica|"
        "chavo|chava|chiquita|chiquito|chamaca|chamaco|morra|morro|soltera|soltero|"
        "adolescente|adolescentes / solia / anos atras / en mi adolescencia|juventud|infancia|ninez / "
        f"a los {_AGES} / en|del el? ano? {_YEARS} / en el {_SPANISH_YEARS} / en otra vida"
    ),
    #: Lately enough that it has to be said to be over, of hurting oneself.
    "LASTYEAR": (
        f"last year|spring|summer|fall|winter / {_COUNTS} months ago / few|several|couple ~1 months ago / "
        f"el ano|verano|invierno pasado / hace {_COUNTS}|unos|varios meses"
    ),
    #: A weapon that is out of the hand, and what says that it is not, or that another is near.
    "LAIDDOWN": (
        "he|she|they|KIN is|has|had|just? put|set|laid it|that down|away / "
        "he|she|they|KIN is|has|had|just? put|set|laid the|that|his|her ~1 WEAPON down|away / "
        "he|she|they|KIN is|has|had|just? dropped it|that / "
        "he|she|they|KIN is|has|had|just? dropped the|that|his|her ~1 WEAPON / "
        "took|taken it|that off|from|away him|her|them / got it|that off|from|away him|her|them / "
        "took|taken|got the|that|his|her ~1 WEAPON off|from|away from? him|her|them / "
        "ya? solto|bajo|dejo el|la|su cuchillo|pistola|arma|navaja / "
        "le quito|quitamos|quite el|la cuchillo|pistola|arma|navaja"
    ),
    "STILLARMED": (
        "but|pero|picked|grabbed|another|other|threatening|threatened|pointing|swinging|waving|bleeding|stabbed|cut|"
        "hurt|kill|hiding|hid|now|strangling|choking|beating|hitting|punching|kicking|coming|chasing|screaming / "
        "will not / not let / me|us down|away"
    ),
    #: The years of a prison, told of by who came out.
    "LOCKEDAWAY": (
        "when|while i was ~1 inside|away|upstate|incarcerated|deployed / when|while i was locked up / "
        "when|while i was in ~1 prison|jail|county|juvie / cuando ~1 estaba|estuve preso|presa|adentro|encerrado / "
        "cuando ~1 estaba|estuve en la|el prision|carcel|bote"
    ),
    "ITSOVER": (
        "it|that is over|done|finished|past|behind|history / it|that is all? in the past / i ~1 not do|done it|that "
        "anymore|since / i am past|over it|that / ya paso|acabo|termino / ya lo? supere|deje / ya no lo hago / "
        "quedo atras / eso quedo|fue en? atras|pasado"
    ),
    #: What stands right beside a cue told as history, in a sentence of its own tense.
    "ONCE": (
        f"years|decades|yrs ago|back / when i was|turned ~1 kid|child|teen|teenager|little|young|boy|girl|{_AGES} / "
        f"in|back {_YEARS} / age|aged {_AGES} / at fifteen|sixteen|seventeen|eighteen|nineteen|twenty|20 / as a "
        f"kid|teen|child / "
        "once upon a time / back in the eighties|nineties|seventies / when we were kids / hace ~1 anos / de nino|"
        f"nina|joven|adolescente / cuando era / en {_YEARS} / a los {_AGES}"
    ),
    #: When one was small; who is fifteen says so of two years ago as well, so no later age counts.
    "INCHILDHOOD": (
        "when i was ~1 a? kid|child|little|small|young / as a kid|child / when i was 3|4|5|6|7|8|9|five|six|seven|"
        "eight|nine / de nina|nino|chica|chico|chiquita|chiquito|pequena|pequeno / cuando ~1 era ~1 nina|nino|chica|"
        "chico|chiquita|chiquito|pequena / cuando tenia 3|4|5|6|7|8|9|cinco|seis|siete|ocho|nueve"
    ),
    "CHILDNOW": (
        "still|again|now|tonight|todavia|sigue|ahora|hoy|niece|nephew|daughter|son|kids|children|sobrina|sobrino|hija|hijo|"
        "hijas|hijos|hermanita|hermanito|nieta|nieto / little|baby sister|brother / lives|live|living with|here / vive|"
        "vivo con|aqui"
    ),
    #: An earlier try at stopping, told where another may be in view.
    "TIMEBEFORE": (
        "last|first|other|previous|prior time|times|go|attempt / when|time i|he|she|we ~1 quit|stopped|detoxed|"
        "tried ~3 "
        "before / quit|stopped|detoxed|tried ~3 before / in the past / "
        "la|el ultima|otra|primera|pasada|anterior vez|veces|intento / vez pasada|anterior / otras veces / "
        "cuando ~1 deje|paro|pare ~3 antes"
    ),
    #: No try at stopping: the last drink, which may be of yesterday.
    "LASTCUP": (
        "last|first time ~1 i|he|she|we ~2 drank|drink|used|took|smoked / "
        "last|first time ~1 i|he|she|we ~1 had ~2 drink|drinks|beer|alcohol|wine|vodka|liquor|any|one|xanax|benzos / "
        "ultima vez que ~2 tome|tomo|bebi|bebio|use|uso|consumi|fume / ultimo|ultima trago|copa|cerveza"
    ),
    #: It is there today, or there again.
    "HEREAGAIN": (
        "now|again|still|already|currently|since|keeps|tonight|today|happening|help / this time|morning / right now / "
        "ahora|otra vez|todavia|sigo|sigue|siguen|ya|hoy|ayuda / de nuevo / esta vez|noche|manana"
    ),
    #: A stopping that was years ago.
    "QUITYEARSAGO": (
        f"hace ~1 anos cuando? deje|dejo {_SU_COPA} / ano|verano|invierno pasado cuando? deje|dejo {_SU_COPA} / "
        f"en {_YEARS} cuando? deje|dejo {_SU_COPA} / years|yrs ago when? i|he|she quit|stopped ~1 {_CUP} / "
        f"last year|spring|summer|fall|winter when? i|he|she quit|stopped ~1 {_CUP} / "
        f"in|back {_YEARS} when? i|he|she quit|stopped ~1 {_CUP}"
    ),
    #: A count of hours or days, or the last cup: a stopping of now, told behind one of years ago.
    "DAYSOFF": (
        f"{_COUNTS} hours|hrs|days|nights|horas|hrs|dias|noches / a|an|un|una hour|day|dia|hora / last|ultimo|ultima "
        "drink|beer|shot|cup|pill|dose|trago|cerveza|copa|pastilla / had|have|having|feel|felt|got one / "
        "llevo ~3 sin / tuve|siento|dio una ~1 tambien"
    ),
    "HADDTS": "had ~1 dts / tuve|tuvo|dio|dieron ~2 tremens",
    #: How a sentence begins that says when the one before was.
    "THATWAS": (
        f"that|it|this was ~4 years|decades|yrs|{_YEARS} / that|it|this was in high|college|seminary|middle|grad / "
        f"it has been|is {_COUNTS} years|yrs|decades / {_COUNTS} years|decades ago / "
        f"i was {_AGES} and|then|when|years|at|old / "
        f"eso|esto|aquello ~1 fue|paso ~3 anos|{_YEARS} / fue en ~2 {_YEARS} / "
        f"hace ~1 anos|decadas / tenia {_AGES} anos"
    ),
    #: A good time that is over itself.
    "WASWELL": "was|were ~1 clean|sober|well|stable / estuve|estaba|era ~1 limpio|limpia|sobrio|sobria|bien",
    #: What is told today of what was then: it is not back.
    "RETOLD": (
        "still ~1 tell|tells|laugh|laughs|joke|jokes|keeps|send|sends|miss|remember|remembers|talk|bring|brings / "
        "hoy|ahora ~1 soy|es|vivo|doy|hablo|acompano|trabajo|cumplo|manejo|estudio|cuido|enseno|ayudo / es hoy "
        "mi|un|una / "
        "it|that|thoughts|voices|feeling|feelings|urge|urges has|have|did not ~1 come|came|been back / "
        f"hoy|ahora tengo un|una|dos|hijos|nietos|familia|{_AGES} / today i am|s|work|teach|coach|run|have ~1 a|{_AGES}"
    ),
    #: Not today, and not long ago.
    "LATELY": (
        "yesterday / last night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday / the "
        "other "
        "day|night / night before last / day before yesterday / "
        f"{_COUNTS} days|nights|weeks ago / a week|month|few|couple ~2 ago / couple of? days|weeks ago / "
        "ayer / anoche / antier|anteayer|antenoche / la semana|noche pasada / el mes|viernes|sabado|domingo|lunes "
        "pasado / "
        f"el otro dia / la otra noche / hace {_COUNTS} dias|noches|semanas / hace una semana|mes / hace un mes|par"
    ),
    #: It goes on, or is back, or something of it is felt today.
    "STILLSO": (
        "now|today|still|again|tonight|currently|since|keeps|worse|help|threw|throwing|puking|vomiting|vomit|dizzy|drowsy|sleepy|"
        "shaking|yellow|blurry|weak|numb|confused|alone|sick|nauseous|nausea|bleeding / right now / this morning|"
        "afternoon|evening / can not / will not / is|are|am not / all day|week|night / not ~1 stop|woke|woken / "
        "hoy|ahora|todavia|sigo|sigue|siguen|desde|peor|ayuda|vomite|devolvio|vomitando|vomito|mareada|mareado|mareo|amarillo|"
        "amarilla|temblando|confundido|confundida|debil / otra vez / esta noche|manana|tarde / no puedo|puede|"
        "despierta|"
        "responde|reacciona|para|ha / todo el dia / toda la"
    ),
    "WELLNOW": (
        "fine|ok|okay|better|good|alright|well|home ~1 now|today / now ~3 fine|ok|okay|better|good / today ~2 "
        "fine|ok|okay|better / "
        "ya|ahora|hoy ~2 bien|mejor / no longer / not sick|dizzy|bleeding ~1 anymore / "
        "am|is|are not sick|dizzy|numb|confused|alone|weak"
    ),
    #: Where somebody spends the day, and no state that goes on: not "in bed", which may be one.
    "SPENDSTHEDAY": (
        "in|down the|my|our ~1 basement|garage|attic|shed|den all day|night / "
        "works|working|plays|playing|games|gaming ~2 all day|night / "
        "en|el sotano|garaje|garage|taller|atico ~1 todo el dia / trabaja|juega|jugando ~2 todo el dia"
    ),
    #: Somebody who can tell has said that it is well.
    "RESOLVED": (
        "doctor|doctors|doc|pediatrician|er|hospital|control|nurse|paramedics|medics|ems|911|clinic|urgent ~1 "
        "said|says|told|thinks|confirmed ~5 fine|ok|okay|safe|harmless|normal|nontoxic / "
        "er|hospital|doctor|doctors|paramedics|ems|they|medics|pediatrician ~1 cleared|discharged|released|checked "
        "him|her|them|me|us|KIN / doctor|doctors|er|hospital|nurse|paramedics|clinic ~1 saw|examined|treated|pumped "
        "~1 me|him|her|them|us|my|KIN / hospital|er|they let|sent me|him|her|us go|home|out / doctor|doctors|nurse|"
        "paramedics saw|examined / saw|seen ~1 a|the|my? doctor / got|was|were|been|is|got cleared|discharged|"
        "released ~1 by|from / "
        "gave ~2 all clear / out of danger / medically cleared / "
        "pediatra|doctor|doctora|medico|medica|enfermera|toxicologia|urgencias|hospital|paramedicos ~1 "
        "dijo|dijeron|dice|dicen ~4 bien|normal|estable / me|lo|la|le|nos ~1 vio|reviso|atendio|atendieron|"
        "revisaron ~1 doctor|doctora|medico|medica|"
        "hospital|urgencias / doctor|doctora|medico|medica ~1 me|lo|la|nos vio|reviso|atendio / dio|dieron|dado de "
        "alta / fuera de peligro / "
        "urgencias ~2 revisaron|atendieron / ya|le tiene|pusieron ~1 stent|stents|marcapasos"
    ),
    "TODAY": (
        "tonight|currently|relapsed|relapse|lately|recai|volvi|ultimamente|if / last night|week / right now "
        "/ just took|cut|swallowed|did|now / an|minutes|hour|hours ago / this morning|evening / "
        "esta noche|manana / hace rato|poco / ahora mismo"
    ),
    #: The year it was, said anywhere in a few sentences.
    "THEYEAR": (
        f"in|was|since|circa|of|back|early|late|en|fue|desde|del {_YEARS} / until|till|around|hasta {_NO_HOURS} / "
        f"in|was|since|from|of|en|del 0?7|8|9? {_SHORT_YEARS} / spring|summer|fall|winter|autumn of ~1 {_YEARS} / "
        "in the ~1 sixties|seventies|eighties|nineties|60s|70s|80s|90s / en los sesenta|setenta|ochenta|noventa / "
        "when we|they were kids|little|young|teenagers / sophomore|freshman|junior|senior year / in eighth|seventh|"
        "ninth|"
        "tenth|eleventh|twelfth grade / cuando eramos chicos|ninos|jovenes / en la pandemia|prepa|secundaria"
    ).replace("0?7|8|9? ", ""),
    #: How the life since then is told: what was, is over.
    "OVERNOW": (
        "overdosed|overdose|attempted|tried ~1 3|4|5|two|three|four|five|many|several|few times by|before|and|back / "
        "three|four|five|several|many|two|3|4|5 overdoses|attempts / lived through ~3 overdose|overdoses|attempt|"
        "attempts / "
        "survivor|survivors / years on|sober|clean / most recent / my first|last sponsor / drug court / "
        "in|by my|his|her twenties|teens|thirties / the last time was / intentos anteriores / ya es|tiene ~3 anos|"
        "hijos / "
        "sobrevivi|sobreviviente|superado|superada / gracias a dios ~3 anos / "
        "years|yrs|decades clean|sober|stable|free|strong|off / years since / ever since / since that day / since "
        "then / good "
        "years / anniversary of / hoy soy|vivo|tengo|ando|estoy ~1 / deje de hacerlo / en aquel entonces / long over / "
        "i|we|he|she ~1 survived / past it / clean|sober|safe|stable|steady|healthy|well|fine since|ever / "
        f"clean|sober|free|off ~2 {_COUNTS} years|yrs / clean|sober {_COUNTS} ~1 years|yrs / of sobriety / "
        "past tense / moved on / no contact since / none|nothing since / never again|since / not one day since / "
        "finished|completed ~1 iop|php|treatment|program|outpatient|rehab / no further|other episodes|attempts / "
        "none active / long behind / behind me|us / wore off by / it "
        "lifted|passed / "
        "served his|her time / he|she|ex is dead / been|went in|to prison / "
        f"that was|is ~1 {_COUNTS} years|yrs|decades / {_COUNTS} years|yrs|decades ago|later / for over? ~1 "
        "decade|decades / "
        "got|had treated|treatment / did ~2 years of therapy / on the right meds|medication / full|total recovery / "
        "anos limpio|limpia|sobrio|sobria|bien|libre / limpio|limpia|sobrio|sobria desde / ya paso|sane / "
        f"nunca mas / ya nunca / {_COUNTS} anos / "
        "desde entonces ~1 nada|bien|ninguna / ninguna despues / se callaron / rehice|rehicimos / esta preso / "
        "ya murio|fallecio / ya es|esta ~1 finado|difunto|finada|difunta / hice terapia / me trataron|medicaron "
        "/ quedo atras / "
        "it|that|they|thoughts|voices|urge|urges|feeling|feelings ~1 went|gone away / it|that passed / that was then / "
        "it|that|thoughts|voices|feeling|feelings|urge|urges has|have|did not ~1 come|came|been back / "
        "glad|grateful ~1 i was|am|did not / am so glad / got it behind / "
        "in a|the program now / is|he|she|they ~1 in treatment|recovery now / "
        "se me|le|nos quito y|con|cuando|por|desde|gracias|todo / eso|nada ~1 no ha vuelto / no ha|han vuelto a "
        "pasar|darme|venirme|sentirse / no he vuelto a pensar|sentir|querer|intentar|intentarlo / "
        "ya no lo pienso|hago|siento / ya no las|los oigo|veo / "
        "ya esta ~1 en tratamiento|mejor|bien / ya no soy ~1 esa|ese / eso fue antes / ya se me paso"
    ),
    "RECOVERED": (
        "in recovery|remission / got better|help / glad|grateful|thankful i did not|survived|am / recovered / "
        "since then / "
        "glad|grateful|thankful it failed / doing ~1 better|well|good|great|fine / moved past / got through / "
        "behind me / "
        "i ~1 am ~1 better|stable|fine|okay|ok|good now / i am better / years since / grateful to be / a dark time / "
        "therapy|treatment|meds|medication helped / stopped cutting|harming / harm free / "
        "not ~1 cut|hurt|overdosed ~2 in|since|for / ahora|ya estoy mejor|bien / ya lo supere / ya paso / ya "
        "no lo / lo supere"
    ),
    "AGAIN": (
        "again|still|lately|tonight|recently|currently|keep|otra|todavia|sigo|aun|hoy|ultimamente|nuevo / "
        "coming|came|is|are|come back|returned / this time / to this day / these days / same feeling|age / age "
        "he|she was / "
        "have|has wanted|felt|thought ~3 since / want|wish it|that|to now / i do|am now / "
        "lo quiero|pienso|siento ahora / "
        "misma sensacion|edad / esta vez / desde entonces quiero|pienso"
    ),
    "STEADY": (
        "clean|sober|stable|solid|free|steady|well|fine|good|recovery|off|limpio|limpia|sobrio|sobria|estable|bien"
    ),
    "ONGOING": (
        f"i|we|he|she|they have|has ~3 for|since / i have always / years of|i have / since i was / "
        f"since {_YEARS} / since childhood|age|high|middle|college|forever / all my life / my whole|entire life / "
        "desde ~2 nino|nina|chico|chica|joven|siempre|adolescente / desde los / desde que / desde hace / "
        "desde {_YEARS} / llevo ~2 anos|meses|semanas|tiempo / toda mi|la vida / hace ~2 anos que"
    ).replace("{_YEARS}", _YEARS),
    #: Weeks or months ago: too long for the harm to be of tonight.
    "WEEKSAGO": (
        "2|3|4|5|6|7|8|two|three|four|five|six|few|couple|some ~1 weeks|months|years ago / a|last "
        "week|month|year ago? / "
        "hace 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unas|unos|varias|varios semanas|meses|anos / hace "
        "un|una mes|semana|ano / la semana pasada / el mes|ano pasado"
    ),
    #: A season or some months back, of a hand on a neck; and what says that it is of these days as well.
    "NECKTHEN": (
        "strangled|choked|choke me|her ~5 last summer|spring|fall|winter|month|year / "
        "strangled|choked me|her ~5 in|over|during|back the? summer|spring|fall|winter|january|february|march|april|"
        "may|june|july|august|september|october|november|december / "
        "strangled|choked me|her ~5 2|3|4|5|6|7|8|two|three|four|five|six|seven|eight|few|couple ~1 months ago / "
        "last summer|spring|fall|winter|month|year ~3 strangled|choked me|her / "
        "in|over|back the? summer|spring|fall|winter ~3 strangled|choked me|her / "
        "months ago ~3 strangled|choked me|her / "
        "ahorco|estrangulo ~5 el verano|invierno|otono|mes|ano pasado? / ahorco|estrangulo ~5 la primavera / "
        "ahorco|estrangulo ~5 hace 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unos|varios meses / "
        "hace 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unos|varios meses ~3 ahorco|estrangulo / "
        "el verano|invierno|otono|mes|ano pasado ~3 ahorco|estrangulo / "
        "cuello|garganta|pescuezo ~4 hace 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unos|varios? meses / "
        "cuello|garganta|pescuezo ~4 el verano|invierno|otono|mes|ano pasado / "
        "hace 2|3|4|5|6|dos|tres|cuatro|cinco|seis|unos|varios meses ~3 cuello|garganta|pescuezo"
    ),
    "NECKNOW": (
        "now|today|tonight|again|still|just|yesterday|outside|coming|gun|knife|kill|keeps|since|hiding|locked|bleeding|"
        "drinking|911 / last|every night|time / this morning|week / will not let / "
        "ahora|hoy|anoche|ayer|otra|todavia|sigue|desde|afuera|viene|pistola|cuchillo|matar|matarme|mata|"
        "escondida|escondido|encerrada|encerrado|sangre / cada vez / esta ~1 noche|manana|semana / no me deja"
    ),
    #: That one is safe, of somebody who was hurt lately; and what makes nothing of it.
    "SAFETODAY": (
        "i|we am|are safe|okay|ok now|today|here|tonight|right / i|we am|are safe / "
        "estoy|estamos ~1 salvo|segura|seguro|seguras|seguros / estoy|estamos bien ahora|hoy|aqui"
    ),
    "UNSAFE": (
        "not ~2 safe / if|until|when|unless ~2 safe / coming|back|again|still|scared|afraid|threatened|kill|gun|knife|"
        "choked|strangled|neck|outside|found|finds|hide|hiding|miedo|regresa|vuelve|viene|amenaza|otra|arma|pistola|"
        "cuchillo|cuello|escondida|escondido|nunca / no ~2 segura|seguro|salvo"
    ),
}
