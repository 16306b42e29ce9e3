"""Whether a whole message says no more than what `lexicon_retold` reads as another time, a joke or nothing. Pure.

A list of what else may stand beside it is never closed: somebody twitches, or has the rest of the bottle. So each of
these is the whole message, word for word; with one word more the danger is heard as ever. Both languages.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.risk.retold_long_since import LONG_SINCE

if TYPE_CHECKING:
    from bot.risk.reading import Reading

_LONGEST = 30
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MES = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
_WHO = r"(?:i|he|she|they|we|my \w+)"
_MI = r"(?:mi \w+ )?"
_LAUGH = r"(?:lol|lmao|rofl|omg|(?:ha){2,}h?|(?:ja){2,}j?|(?:je){2,})"
_LAUGHS = rf"(?:{_LAUGH} )*"
_LAUGHED = rf"(?: {_LAUGH})*"

_ELDER = r"(?:mom|mother|mama|dad|father|grandma|grandmother|boss|teacher|coach|(?:mother|father) in law)"
_MAYOR = r"(?:suegr[oa]|mama|jef[ae]|patron|patrona|maestr[oa]|profe|abuel[oa]|abuelita|entrenador)"
_FOR_A_TRIFLE = (
    r"(?: (?:porque )?le (?:rompi|perdi|escondi|gane|raye|borre|comi) (?:el|la|los|las|su|sus|unos|un|una) \w+)?"
)
_HERMANO = r"(?:herman|prim)[oa]"
_COLLEAGUE = r"(?:boss|coworkers?|manager|teacher|landlord|roommate|brother|sister|neighbor)"
_COLEGA = r"(?:jef[ae]|companer[oa]|vecin[oa]|herman[oa]|maestr[oa]|patron)"

_SICK = r"(?:feeling |so )?(?:sick|guilty|hungover|dopesick|ashamed|anxious|puking|sweating|nauseous|craving)"
_MAL = r"(?:sintiendome )?(?:mal|enferm[oa]|crud[oa]|temblando|culpable)"
_ENFERMA = rf"(?:con (?:cruda|resaca|temblores|malilla|nauseas)|{_MAL})"

_FIT = rf"(?:{_WHO} )?(?:has |have )?had (?:a |some )?(?:seizures?|convulsions?)"
_STOPPED = rf"{_WHO} (?:quit|stopped)(?: drinking| alcohol| cold turkey)*"
_LAST = r"(?:the )?(?:last|first|other) time"
_FIT_THEN = rf"(?:{_LAST} {_STOPPED} {_FIT}|{_FIT} {_LAST} {_STOPPED}|{_FIT} (?:before|once) when {_STOPPED})"
_SAFELY = (
    r"(?:what (?:do|should|can) (?:i|we) do this time|is there a safer way(?: to (?:stop|quit))?|"
    r"is it (?:dangerous|safe|ok|okay) to (?:just )?(?:stop|quit)(?: again| drinking| cold turkey)*|"
    r"how (?:do|can|would|should) (?:i|we|he|she) (?:stop|quit) safely)"
)
_CONVULSION = r"(?:me dio|le dio|tuve|tuvo) (?:una )?convulsion(?:es)?"
_DEJO = r"(?:la )?(?:ultima|otra|primera) vez que (?:deje|dejo|pare|paro)(?: de)?(?: tomar| beber)?"
_CONVULSION_THEN = rf"(?:{_DEJO} {_CONVULSION}|{_CONVULSION} {_DEJO})"
_SIN_RIESGO = (
    r"(?:(?:y )?esta vez que|(?:y )?que hacemos esta vez|hay (?:una )?(?:forma|manera) mas segura|"
    r"es peligroso (?:solo )?(?:dejar|parar)(?:lo)?(?: de (?:tomar|beber))?)"
)

_AT_A_DESK = (
    r"(?:how much (?:is (?:it|this|detox)|does (?:it|this|detox) cost)|what are your hours|are you open(?: \w+){0,2}|"
    r"do you (?:take|do|accept|have|offer|treat) \w+(?: \w+)?|where are you(?: located)?)"
)
_RECEPCION = (
    r"(?:cuanto (?:cuesta|cobran|sale)(?: \w+)?|a que hora (?:abren|cierran)|aceptan \w+|donde (?:estan|quedan)|"
    r"tienen (?:cita|citas|desintoxicacion)(?: \w+)?)"
)
_YEARS_AGO = r"(?:that|it) was (?:like |about |over |many |\d+ |two |three |ten |twenty )*(?:decades|years) ago"
_FINE = (
    r"(?:and|i am|doing|fine|well|good|okay|ok|therapy helped|no (?:thoughts|attempts) since|sober|happy to be here)"
)
_NUMBER = (
    r"(?:[3-9]|\d\d|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|"
    r"cuarenta|muchos)"
)
_BIEN = (
    r"(?:hoy|ahora|ya|ahorita) (?:ya )?(?:estoy|me siento|me encuentro) (?:muy |mucho )?(?:bien|mejor|tranquil[oa])"
    r"(?: gracias(?: a dios)?)?"
)
_TOPIC = (
    r"(?:ideas?|plans?|proposal|request|offer|suggestions?|pitch|counseling|therapy|rehab|treatment|date|application|"
    r"claims?|appeal|motion)"
)
_NO_MORE_SHOTS = r"(?: (?!(?:sho(?:t|ts|ot|oting)|gun|then|and)\b)\w+){0,6}"
_HERE = (
    r"(?:hi |hello |hey |so |well )*(?:that is why )?(?:i am (?:only |just )?(?:on )?(?:here|writing)"
    r"|i came(?: here| in)?|what brings me here is)(?: because| cause| since| that)?"
)
_VENGO = r"(?:hola |buenas |pues |bueno )*(?:vengo|vine|estoy aqui|escribo)(?: aqui)?(?: es)? (?:porque|que)"
_CUTS = r"about (?:the|my) (?:cutting|cuts|scars)"

_FIRST = (
    r"(?:(?:honestly|look|ok|okay|so|tbh|well|lol|hi|hey|hello|man|yeah|yes|no|really|idk|to be honest|no offense|i "
    r"mean|"
    r"la verdad|mire|miren|hola|pues|bueno|ok|si|honestamente|sinceramente) )*"
)
_BE_HERE = (
    r"(?:i )?(?:really |honestly |just )?(?:do |did |does )?not (?:really |even )?want(?:ed)? to (?:really )?(?:even "
    r")?be here"
    r"(?: (?:lol|tbh|to be honest|honestly|really|at all|today|either|if i am honest))*"
)
_AQUI = (
    r"(?:yo )?(?:la verdad )?no (?:quiero|queria|quisiera) (?:estar|venir) aqui(?: (?:la verdad|hoy|honestamente|de "
    r"hecho))*"
)
_BUT = r"(?:(?:but|because|cause|and|so|only|just|it is|its|i am here because|i am only here because|lol) )*"
_PERO = r"(?:(?:pero|porque|es que|y|solo|nomas|estoy aqui porque|vengo porque|vine porque) )*"
_COURT = (
    r"(?:(?:my|the|a) )?(?:\w+ )?(?:probation officer|parole officer|probation|parole|po|court|judge|lawyer|attorney|"
    r"public defender|da|caseworker|case worker|social worker|cps|dcf|dcfs|dhs|state|diversion|"
    r"drug court)"
)
_AT_HOME = (
    r"(?:my |the )?(?:wife|husband|mom|mother|dad|father|parents|girlfriend|boyfriend|family|sister|brother|partner|"
    r"school|principal|counselor|daughter|son|kids|boss|job|work|union)"
)
_HAVE_TO = (
    r"(?: (?:that|me|it|us|i|we|have|has|had|got|need|must|should|to|do|does|come|go|be|call|sign|up|here|this|these|"
    r"or|"
    r"if|want|my|license|kids|back|keep|job|jail|prison|finish|show|\d+|twelve|classes|class|weeks|hours|sessions|"
    r"program|"
    r"treatment|rehab|counseling|evaluation|assessment|get|a|an|the|in|for|into|of|will|violate|lock|going|so)){0,16}"
)
_MADE = (
    r"(?:made|makes|is making|making|are making|forced|forces|is forcing|ordered|orders|sent|sends|mandated|requires|"
    r"required|signed|brought|drove|dragged)"
)
_SAYS = rf"(?:{_MADE}|told|tells|says|said|say|(?:wants|needs)(?= (?:me|us) (?:to|in)\b)|insists|gave|is sending)"
_TO_COME = (
    r" (?:me|us) (?:to )?(?:come|sign up|enroll|start|do (?:this|it|the)|call|here|in(?:to)?|for|get|see|talk|go to)"
)
"""To what somebody at home made one: "my dad made me" alone is a life that is his doing."""
_CORTE = (
    r"(?:(?:mi|la|el) )?(?:oficial(?: de (?:probation|probatoria|libertad condicional))?|corte|juez|jueza|abogad[oa]|"
    r"probation|probatoria|patron|jef[ea]|trabajo|trabajador[a]? social|gobierno|estado)"
)
_EN_CASA = r"(?:(?:mi|mis) )(?:espos[oa]|mujer|marido|mama|papa|papas|familia|novi[oa]|herman[oa]|hij[oa]s?|pareja)"
_ME_MANDA = r"(?:me |nos )(?:mando|manda|mandaron|obligo|obliga|obligaron|trajo|trajeron|hizo venir|ordeno|exige|pide)"
_ME_DICE = rf"(?:{_ME_MANDA}|me (?:dijo|dice))"
_QUE_VENGA = (
    r"(?: (?:que|tengo|venir|venga|viniera|debo|hacer|haga|ir|vaya|a|la|las|el|los|clases|programa|tratamiento|"
    r"evaluacion|"
    r"terapia|por|"
    r"para|aqui|o|me|si|no|voy|vengo|carcel|encierran|\d+|semanas|horas|mi|licencia|de|del|coraje|ira|alcohol)){0,14}"
)
_OF_A_DESK = (
    r"(?:long|much|many|far|often|time|times|is|are|do|does|did|will|can|could|you|yall|i|we|it|this|that|the|a|an|my|in|"
    r"on|for|to|of|at|by|or|and|have|need|take|takes|accept|offer|cost|costs|start|bring|sign|up|come|get|be|here|open|"
    r"intake|class|classes|program|weeks|hours|sessions|appointment|appointments|evaluation|assessment|group|groups|court|"
    r"letter|proof|insurance|medicaid|paperwork|online|zoom|today|tomorrow|morning|night|weekend|weekends|evenings|"
    r"tarda|dura|cuesta|cobran|es|son|hay|la|las|el|los|un|una|de|en|por|para|con|tengo|tienen|puedo|debo|traer|empezar|"
    r"hacer|horas|semanas|clase|clases|cita|citas|programa|evaluacion|sesion|sesiones|abren|cierran|aceptan|seguro|carta|"
    r"corte|linea|manana|tarde|hoy|sabados|domingos)"
)
_ASKS_MORE = (
    r"(?: (?:how|what|when|where|do|does|can|is|are|which|who|cuanto|cuantas|cuando|donde|que|como|hay|puedo|tienen)"
    rf"(?: {_OF_A_DESK}){{1,9}})?"
)

_MISSED = r"(?: if i (?:miss|skip|am late|do not come|do not show|forget|fail)(?: (?!then\b)\w+){0,5})?"

_WHOLE: dict[str, tuple[str, ...]] = {
    **LONG_SINCE,
    "OFFICERKILLS": (
        (
            rf"{_LAUGHS}(?:my|the) (?:\w+ )?(?:po|officer|judge|lawyer|sponsor|manager|supervisor|coach|teacher|"
            rf"caseworker) (?:is going to|will|would) (?:kill|murder) me{_MISSED}{_LAUGHED}"
        ),
    ),
    "ATTEMPTLONGAGO": (
        (
            rf"(?:hola |pues |bueno )*hace (?:mas de |como |muchos |ya )*{_NUMBER} anos (?:yo )?(?:intente|trate de) "
            rf"(?:quitarme la vida|matarme|suicidarme)(?: y| pero)* {_BIEN}"
        ),
        (
            r"(?:yo )?(?:intente|trate de) (?:quitarme la vida|matarme|suicidarme) hace (?:mas de |como |muchos )*"
            rf"{_NUMBER} anos(?: y| pero)* {_BIEN}"
        ),
    ),
    "OVERDOSEMONTH": (
        rf"{_WHO} (?:overdosed|had an overdose) (?:in|last) {_MONTH}(?: that is why i am here)?",
        rf"{_MI}(?:tuve|tuvo|sufrio) una sobredosis en {_MES}(?: por eso (?:vengo|escribo|estoy aqui))?",
    ),
    "OVERDOSEREASON": (
        rf"{_HERE} my \w+ (?:overdosed|had an overdose|took an overdose)",
        rf"{_VENGO} mi \w+ (?:(?:tuvo|sufrio|le dio) (?:una )?|se )?sobredosis",
    ),
    "OVERDOSEDIED": (
        (
            rf"(?:{_HERE} )?my \w+ (?:overdosed|had an overdose) and (?:died|passed away)"
            r"(?: last (?:year|month|week))?"
        ),
    ),
    "SEIZURETHEN": (
        rf"(?:please )?(?:add|put|write|note|include) (?:that )?{_FIT_THEN}",
        rf"{_SAFELY} {_FIT_THEN}",
        rf"{_FIT_THEN} (?:and |so )?{_SAFELY}",
        rf"{_AT_A_DESK} (?:and )?{_FIT_THEN}",
        rf"{_FIT_THEN} (?:and |so )?{_AT_A_DESK}",
        rf"{_RECEPCION} (?:y )?{_CONVULSION_THEN}",
        rf"{_CONVULSION_THEN} (?:y )?{_RECEPCION}",
        rf"(?:anote|agregue|ponga|escriba) que {_CONVULSION_THEN}",
        rf"{_SIN_RIESGO} {_CONVULSION_THEN}",
        rf"{_CONVULSION_THEN} {_SIN_RIESGO}",
    ),
    "NOBODYSFIT": (
        (
            r"(?:no one|nobody)(?: here)? (?:is having|was having|has had|had|ever had) (?:a |any )?seizures?"
            r"(?: here)?(?: i mean(?:t)? (?:for )?(?:the )?next time)?"
        ),
    ),
    "ELDERKILLS": (
        rf"{_LAUGHS}my {_ELDER} (?:is going to|will|would|wants to) (?:kill|murder) me{_LAUGHED}",
        (
            rf"{_LAUGHS}(?:mi|la) (?:{_MAYOR}|{_HERMANO}) me (?:quiere|va a) (?:matar|ahorcar|colgar){_LAUGHED}"
            rf"{_FOR_A_TRIFLE}{_LAUGHED}"
        ),
    ),
    "COULDKILL": (
        (
            rf"{_LAUGHS}(?:sometimes )?i (?:could|would) (?:just )?(?:kill|strangle|murder|choke|throttle) "
            rf"(?:my|our|this|that) {_COLLEAGUE}(?: sometimes| some days)?{_LAUGHED}"
        ),
        (
            rf"{_LAUGHS}(?:a veces )?(?:quiero|quisiera|podria|me dan ganas de) (?:matar|ahorcar|estrangular) "
            rf"(?:a (?:mi|mis|ese) |al ){_COLEGA}(?: a veces)?{_LAUGHED}"
        ),
    ),
    "WAKESICK": (
        (
            rf"(?:i |we )?(?:just )?(?:do not want to|want to not|want to never|never want to) wake up {_SICK}"
            rf"(?: (?:and|or) {_SICK})*(?: again| anymore| every (?:day|morning))?(?: and see my kids? again)?"
        ),
        (
            rf"(?:no quiero|quiero no|quisiera no|no quisiera) (?:despertar|despertarme|levantarme|amanecer) {_ENFERMA}"
            rf"(?: (?:y|o|ni) {_ENFERMA})*(?: otra vez| de nuevo)?(?: (?:y|pero) tampoco {_ENFERMA})?"
        ),
    ),
    "SAIDOVERDOSE": (
        (
            r"(?:sorry |no |wait )*i (?:said|wrote|meant|mentioned|typed|put) (?:overdose|overdosed) "
            rf"(?:but )?(?:not now )?(?:not (?:for|in) (?:decades|years)|{_YEARS_AGO})"
        ),
        r"(?:perdon |no )*(?:dije|puse|escribi) sobredosis (?:pero )?(?:eso )?fue hace (?:\w+ )?(?:anos|decadas)",
    ),
    "ATTEMPTAGED": (
        (
            r"(?:i )?(?:past |one |only )*(?:attempt|attempts|attempted) (?:at|when i was|age|at age) \d\d "
            rf"(?:and )?(?:i am )?(?:now )?\d\d(?: now)?(?: {_FINE})*"
        ),
    ),
    "KEEPSCUTTING": (
        rf"(?:please )?do not (?:tell|let) my \w+ (?:know )?{_CUTS}(?: (?:he|she) does not know)?(?: please)?",
        rf"i do not want my \w+ (?:to know|knowing) {_CUTS}",
    ),
    "SHOTDOWN": (
        rf"(?:\w+ ){{1,6}}(?:shot|shoots|shooting) down (?:\w+ ){{1,2}}{_TOPIC}{_NO_MORE_SHOTS}",
        rf"(?:\w+ ){{1,6}}(?:shot|shoots|shooting) (?:\w+ ){{1,2}}{_TOPIC} down{_NO_MORE_SHOTS}",
        (
            rf"{_LAUGHS}(?:\w+ ){{1,3}}(?:shot|shoots|shooting) (?:me|us) down(?: again)? (?:about|on|over) "
            rf"(?:\w+ ){{0,2}}{_TOPIC}{_LAUGHED}"
        ),
        (
            rf"{_LAUGHS}(?:\w+ ){{1,3}}(?:shot|shoots|shooting) me down(?: again)? (?:when|every time) i "
            r"(?:ask|asked)(?: for (?:\w+ )?(?:help|counseling|therapy|rehab|a date))?"
        ),
    ),
    "IFISAIDSO": (
        (
            r"(?:so |ok |hey )?what (?:happens|would happen|will happen|do you do|would you do)(?: here)? if i "
            r"(?:say|said|tell you|told you|admit|write|type)(?: that)? (?:i am|i feel|i have been) "
            r"suicidal(?: thoughts)?(?: here| in here)?"
        ),
        (
            r"(?:so |ok |hey )?(?:do|will|would|are|can) (?:you|they) (?:going to |have to )?(?:call|send|tell|report) "
            r"(?:the )?(?:police|cops|911|anyone|anybody|someone|somebody|my \w+|me)(?: on me)? if i "
            r"(?:say|said|tell you|told you|admit|write|type)(?: that)? (?:i am|i feel|i have been) "
            r"suicidal(?: thoughts)?(?: here| in here)?"
        ),
        (
            r"(?:y |oiga )?que (?:pasa|pasaria|hacen|harian)(?: aqui)? si (?:les |le )?(?:digo|dijera|cuento|escribo|"
            r"pongo) que (?:soy|estoy|tengo|ideas|pensamientos|he|pensado|pienso|en|el|\s)*"
            r"(?:suicidas?|suicidio)(?: aqui)?"
        ),
    ),
    "ASKEDSHOTDOWN": (
        (
            rf"{_LAUGHS}i asked (?:(?!(?:stop|leave|not|quit|let|put|go)\b)\w+ ){{1,4}}"
            r"(?:and|but) (?:he|she|they) (?:shot|shoots) (?:me|us) down"
            rf"(?: again| hard)?{_LAUGHED}"
        ),
    ),
    "SHOTDOWNAGAIN": (rf"{_LAUGHS}(?:\w+ ){{1,3}}(?:shot|shoots) (?:me|us) down again{_LAUGHED}",),
    "HITUP": (
        (
            rf"{_LAUGHS}(?:\w+ ){{0,3}}(?:hit|hits|hitting) (?:me|us|him|her|them) up(?: again| last night)* "
            r"(?:(?:for|about) (?:a |some )?(?:money|cash|date|ride|loan|job)|on (?:this|my|the) (?:number|phone))"
            rf"(?: again)?{_LAUGHED}"
        ),
    ),
    "ELDERFREAKS": (
        rf"{_LAUGHS}my {_ELDER} (?:found|saw) my (?:vape|vapes|grades|weed) and (?:he|she) is freaking out{_LAUGHED}",
        (
            rf"{_LAUGHS}my (?:{_ELDER}|parents) (?:is|are) freaking out (?:about|over) my (?:vapes?|grades|phone|weed)"
            rf"{_LAUGHED}"
        ),
    ),
    "PUTSLEEP": (r"(?:.* )?not (?:put|write|add|include) (?:sleep|sleeping|eat|eating)(?: please)?",),
    "NOBREATHWITHOUTHER": (r"(?:i )?(?:just |still )?(?:can|could) not breathe without her(?: anymore)?",),
    "SENTBYCOURT": (
        rf"{_FIRST}{_BE_HERE} {_BUT}{_COURT} {_SAYS}{_HAVE_TO}{_LAUGHED}{_ASKS_MORE}",
        (
            rf"{_FIRST}{_BE_HERE} {_BUT}(?:it is |i am |i was |this is )?(?:court|judge)? ?(?:ordered|mandated|"
            rf"required)"
            rf"(?: to)?{_HAVE_TO}{_LAUGHED}{_ASKS_MORE}"
        ),
        rf"{_FIRST}{_AQUI} {_PERO}(?:{_CORTE} {_ME_DICE}|{_ME_MANDA}(?: {_CORTE})?){_QUE_VENGA}{_LAUGHED}{_ASKS_MORE}",
        rf"{_FIRST}{_AQUI} {_PERO}{_CORTE} (?:dice|dijo) que (?:tengo|debo|necesito){_QUE_VENGA}{_LAUGHED}{_ASKS_MORE}",
    ),
    "SENTBYHOME": (
        rf"{_FIRST}{_BE_HERE} {_BUT}{_AT_HOME} {_MADE}{_TO_COME}{_HAVE_TO}{_LAUGHED}{_ASKS_MORE}",
        rf"{_FIRST}{_AQUI} {_PERO}(?:{_EN_CASA} )?{_ME_MANDA}(?: {_EN_CASA})?{_QUE_VENGA}{_LAUGHED}{_ASKS_MORE}",
    ),
    "COMESFOR": (
        r"(?:tengo \d\d )?(?:vengo|vine|busco)(?: aqui| ayuda| terapia)* (?:(?:por|para|con) )?(?:mi |la )?ansiedad",
    ),
}


def plainly(reading: Reading, name: str) -> bool:
    """Return whether the message is this, and nothing else stands in it."""
    return len(reading.tokens) <= _LONGEST and _frame(name).fullmatch(" ".join(reading.tokens)) is not None


@cache
def _frame(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in _WHOLE[name]))
