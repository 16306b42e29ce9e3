"""Whether a message plainly reports that help has been called or is there, and says nothing else. Pure.

"I called 911, they are on the phone with me", "I'm at the hospital, he's stable": the second opinion hears the danger
that brought help, and cannot say whose it is. It is no all-clear (`all_clear`): help on the phone is not there yet, and
nothing is lowered by it. The whole message has to be pieces of a closed list, and one of them help: "the ambulance is
here but he stopped breathing" is none.
"""

from __future__ import annotations

import re

from bot.risk import all_clear_words as clear
from bot.risk.bare import bare

_HE = r"(?:he|she|they|my \w+)"
_HES = rf"(?:hes|shes|theyre|theyve|{_HE}(?: (?:is|are|has|was))?)"
_WHOM = "(?:him|her|them)"
_MEDICS = (
    r"(?:(?:the|an?|some) )?(?:medics?|paramedics?|ems|emts?|ambulance|doctors?|nurses?|fire(?:fighters?| dept)|team)"
)
_POLICE = r"(?:(?:the|an?) )?(?:cops?|police|officers?)"
_HELP = rf"(?:{_MEDICS}|{_POLICE}|help|911|dispatch|the dispatcher)"
_HOSPITAL = (
    r"(?:(?:the|an?|this|our) )?(?:hospital|er|emergency room|icu|ambulance|(?:st|saint) \w+|urgent care)"
    r"(?: (?:waiting )?room)?"
)
_EL = r"(?:el|ella|mi \w+|ellos)"
_MEDICOS = (
    r"(?:(?:los|las|la|una|el|unos) )?(?:paramedicos?|ambulancia|medicos|bomberos|enfermer[oa]s?|doctor(?:es|a)?)"
)
_POLICIA = r"(?:(?:los|las|la) )?(?:policias?|patrulla)"
_AYUDA = rf"(?:{_MEDICOS}|{_POLICIA}|(?:la )?ayuda|el 911|la operadora)"
_HOSPITAL_ES = r"(?:el hospital|la ambulancia|urgencias|emergencias|la sala de (?:espera|urgencias)|terapia intensiva)"

CALLED = (
    (
        r"(?:i|we|my \w+|he|she) (?:just |already |have |did )*(?:called|call|dialed|phoned|rang)(?: for)? "
        r"(?:911|an ambulance|the ambulance|ems|the paramedics|them)"
    ),
    rf"(?:(?:ive|weve|im|i am|were) )?(?:already |just )*(?:called 911|on (?:the phone )?with (?:911|them|{_HELP}))",
    rf"(?:im|i am|were|we are) on the (?:phone|line) (?:with|w|to) {_HELP}",
    rf"{_HELP}(?: is| are| r|s)?(?: still)? on the (?:phone|line)(?: (?:with|w) (?:me|us))?",
    rf"{_HELP}(?: is| are|s)? (?:on (?:the|their|its|his) way|coming|almost here|5 min\w* away)",
    r"(?:ya )?(?:llame|llamamos|marque|hable) (?:al|a|con el) (?:911|la ambulancia|una ambulancia|los paramedicos)",
    rf"(?:ya )?(?:estoy|estamos) (?:en (?:el telefono|la linea|llamada)|hablando) con {_AYUDA}",
    rf"(?:{_AYUDA} )?(?:estan?|siguen?) en (?:el telefono|la linea)(?: conmigo)?",
    rf"{_AYUDA} (?:ya )?(?:viene|vienen|esta|estan)(?: ya)?(?: en camino)?(?: para aca)?",
    rf"(?:ya )?(?:viene|vienen) {_AYUDA}",
)
"""Help was called, is on the line, or is coming."""

THERE = (
    (
        rf"{_HELP}(?: is| are| r|s| just| finally| have| has)* (?:here|got here|arrived|came|inside|showed up|"
        r"pulled up|"
        r"with (?:him|her|us|me|them)|working on (?:him|her)|checking (?:him|her|on (?:him|her)))"
    ),
    (
        rf"{_HELP} (?:have|has|got|took|take|are taking|taking|gave|are giving|giving|treated|are treating) {_WHOM}"
        r"(?: (?:more|another|some|the))?(?: (?:narcan|naloxone|oxygen|dose|fluids|an? iv|spray|one))?"
        rf"(?: (?:in|to (?:{_HOSPITAL})|with them))?"
    ),
    rf"(?:im|i am|were|we are|i|we) (?:now |here )?(?:at|in|got to) {_HOSPITAL}",
    rf"{_HES} (?:now |still )?(?:in|at|inside) {_HOSPITAL}",
    rf"{_HES} (?:now )?(?:with|going with|going in with|leaving with) {_HELP}(?: this time)?",
    rf"{_HES} going with them this time",
    rf"(?:ya )?(?:llego|llegaron|esta|estan)(?: aqui)? {_AYUDA}(?: aqui)?",
    rf"{_AYUDA} (?:ya )?(?:llego|llegaron|estan? (?:aqui|con (?:el|ella|nosotros|migo)|conmigo))",
    rf"(?:ya )?(?:estoy|estamos) en {_HOSPITAL_ES}",
    rf"(?:{_EL} )?(?:ya )?esta en {_HOSPITAL_ES}",
    rf"(?:ya )?(?:lo|la|los|las) (?:estan (?:atendiendo|revisando)|atienden)(?: {_AYUDA})?",
    rf"(?:ya )?(?:lo|la|los|las) (?:tienen|llevan|llevaron|estan llevando) (?:{_AYUDA}|al hospital|a urgencias)",
    (
        r"(?:ya )?le (?:dieron|pusieron|estan dando) (?:otra|mas|otro|oxigeno|suero|naloxona|narcan)"
        r"(?: (?:dosis|naloxona|narcan))?"
    ),
    rf"(?:{_EL} )?(?:ya )?se va con (?:ellos|{_AYUDA})(?: esta vez)?",
)
"""Help is with them, or they are where help is."""

THEY = (
    (
        r"(?:they|theyre)(?: are| r| just| finally| have)* (?:here|got here|arrived|came|with (?:him|her)|"
        r"working on (?:him|her)|"
        r"checking (?:him|her|on (?:him|her)))"
    ),
    r"(?:they|theyre)(?: are)? (?:on the (?:phone|line)(?: (?:with|w) (?:me|us))?|(?:on their way|coming|almost here))",
    rf"they (?:have|got|took|are taking) {_WHOM}(?: (?:in|with them))?",
    r"(?:ellos )?(?:ya )?(?:llegaron|vienen|estan aqui|estan en (?:el telefono|la linea)(?: conmigo)?)",
)
"""The same of "them": help only where somebody is well again, or cared for, besides. Alone it may be who is feared."""

CARED = (
    r"they gave (?:him|her) (?:more|another|narcan|the narcan|naloxone|oxygen|an iv|another (?:dose|spray))",
    (
        rf"{_HES} (?:ok|okay|fine|stable|alive|safe|breathing(?: (?:ok|okay|fine|on (?:his|her) own))?|talking|awake|"
        r"up|"
        r"sitting up|conscious|responding|better|asleep|resting|sleeping)"
    ),
    r"(?:alive|stable|awake|talking|breathing|conscious|sitting up)(?: (?:and|to (?:them|us|me)))?",
    (
        r"(?:asleep|resting|sleeping|awake)? ?(?:with|on|hooked up to) (?:the |all )?(?:wires?|tubes?|monitors?|"
        r"machines?|"
        r"an iv|"
        r"oxygen)(?: (?:on|in|all over)(?: (?:him|her))?)?"
    ),
    (
        r"(?:the |a )?(?:nurse|doctor|medic|paramedic)s? (?:says?|said|told me|thinks?) (?:that )?"
        rf"{_HES} (?:(?:gonna|going to|will) be |doing )?(?:ok|okay|fine|stable|alright|better|good)"
    ),
    (
        rf"(?:{_EL} )?(?:ya )?esta (?:bien|estable|viv[oa]|hablando|despiert[oa]|consciente|dormid[oa]|respirando|"
        r"mejor)"
        r"(?: (?:con|y) (?:cables|suero|oxigeno|tubos))?"
    ),
    r"(?:viv[oa]|estable|hablando|despiert[oa]|consciente|respirando)(?: y)?",
    r"(?:la |el )?(?:enfermer[oa]|doctora?|medic[oa]) dice que (?:ya )?(?:esta|va a estar) (?:bien|estable|mejor)",
)
"""Somebody is well again, or cared for."""

BESIDES = (
    r"ok(?:ay)?|so|and|but|now|no|yes|yeah|listen|update|well|just|oh|hey|thank (?:god|goodness|you)|thanks|this time",
    r"y|pero|si|no|ya|bueno|pues|oiga|gracias(?: a dios)?|esta vez",
    r"(?:swearing|cursing|yelling|cussing|mad|talking|grumpy|mumbling)(?: at (?:them|me|everybody|everyone|us))?",
    (
        rf"(?:im|i am|were|we are) (?:following|going|riding|driving)(?: (?:him|her|them|behind|along|in my car))*"
        rf"(?: (?:to|in|with) (?:{_HOSPITAL}|them|my car))?"
    ),
    r"(?:im|i am) (?:getting|grabbing) my (?:coat|keys|shoes|bag|purse)",
    r"(?:im|i am) (?:sitting |waiting |here )*(?:with|beside|by) (?:him|her|them)",
    rf"(?:i am|im|were|we are) (?:ok|okay|safe|fine|waiting|following in my car|with {_WHOM})",
    r"(?:con (?:cables|suero|oxigeno|tubos))(?: puestos)?",
    r"(?:estoy|estamos) (?:bien|a salvo|con (?:el|ella)|esperando)",
    r"voy (?:por mi abrigo|en mi carro|detras|con (?:el|ella))",
)
"""What goes with that and says nothing more. Alone, "he is asleep" after an overdose is a danger."""

_FROM_ALL_CLEAR = tuple(way for name in (clear.WITH_THEM, clear.WITH_ME) for way in clear.PIECES[name])
_NOW = (
    "(?: (?:now|again|already|finally|here|still|too|right now|rn|today|tonight|and|ya|ahora|ahorita|por fin|aqui|y|"
    "tambien))*"
)


def _ways(lines: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(f'(?:{line})' for line in lines)}){_NOW}(?= |$)")


_HELPS, _THEY = _ways((*CALLED, *THERE, *_FROM_ALL_CLEAR)), _ways(THEY)
_CARED = _ways((*CARED, *clear.PIECES[clear.AWAKE]))
_BESIDES = _ways((*BESIDES, *clear.PIECES[clear.BESIDES]))
_LONGEST = 40
"""Words. Who tells more than that tells a story."""


def help_is_there(text: str) -> bool:
    """Return whether a message reports that help was called or is there, asks nothing, and says nothing else."""
    words, at = bare(text), 0
    if "?" in text or len(words.split()) > _LONGEST:
        return False
    said: set[re.Pattern[str]] = set()
    while at < len(words):
        found = [(piece.end(), way) for way in (_HELPS, _THEY, _CARED, _BESIDES) if (piece := way.match(words, at))]
        if not found:
            return False
        end, way = max(found, key=lambda each: each[0])
        said.add(way)
        at = end + 1
    return _HELPS in said or {_THEY, _CARED} <= said
