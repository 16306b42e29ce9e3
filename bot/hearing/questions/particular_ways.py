"""Words of what is asked of the ways on from here: a group, who served, papers, a call back, care by visits.

Each was met with something else: a place in a group with the chat's line, somebody who served with a list for all.
Small letters without accents, both languages at once; used by `particular_plain`.
"""

from __future__ import annotations

import re

GROUP_PLACE, STILL_HERE, REACH_WHEN, VET_PEER = "group_place", "still_here", "reach_when", "vet_peer"

OLD_COUNSELOR = "old_counselor"
FOR_ONE = frozenset({OLD_COUNSELOR, VET_PEER})
"""Whom somebody knew here, or who has served: that is a wish for a person, and put down as one."""

GROUPS = r"(?:(?:\w+ ){0,3}groups?|(?:\w+ ){0,3}grupos?(?: \w+)?)"
_MY_PLACE = r"\bmy (?:place|spot|seat|slot)"
_MI_LUGAR = r"\bmi (?:lugar|puesto|cupo|espacio)"
IN_A_GROUP = rf"\W{{1,4}}(?:in|at|with|for|en|con) {GROUPS}\b"
"""What follows a place that is none in the chat's line."""
_BEGINS = (
    r"^\W*(?:(?:so|and|ok|okay|wait|but|hey|um|well|then|also|y|oiga|pero|bueno|entonces|pues|joven|hola|hello|hi)"
    r"[,. ]+)*[\u00bf ]*"
)
_THEY = r"(?:you|u|they|yall|some(?:one|body)|any(?:one|body)|a (?:real )?person|the (?:clinic|team|nurse))"
_ENDS = (
    r"(?: me| us)?(?: back)?(?: (?:then|back|soon|now|or (?:not|what|email me|text me|call me)"
    r"|(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))*\W*$"
)
_SERVED = (
    r"served(?! (?:time|me|us|him|her|them|papers|food|drinks?|dinner|lunch|his|their|\w+ (?:years|months) in (?:jail"
    r"|prison))\b)"
)
_IN_SERVICE = r"(?:been|was|were) in the (?:army|navy|marines?|military|service|air force|coast guard|war)"

_AT_HOME = (
    r"(?:el|ella|mi (?:hij[oa]|espos[oa]|marido|mujer|herman[oa]|novi[oa]|pareja|niet[oa]|amig[oa]|mama|papa|senora?))"
)
HE_FINDS_OUT = (
    rf"^(?=[\s\S]*(?:\?|\bsi (?:se )?(?:lo|la|le|esto|eso|yo)? ?(?:mand|envi|escrib)\w+))[\s\S]*?\b"
    rf"(?:{_AT_HOME} se (?:va a enterar|entera\w*|daria cuenta|va a dar cuenta)"
    rf"|se (?:va a enterar|entera\w*) {_AT_HOME})\b(?! (?:de|por) (?:lo|la|el|que (?:tomo|uso|fumo|estoy)))"
)
"""Whether he hears of it, asked in Spanish without a word of who tells."""
I_ASK_HIM = (
    r"\ble pregunto(?=\W*$| (?:directo|de frente|claro|a (?:el|ella|mi \w+)|si (?:se quiere|quiere|piensa|ha pensado"
    r"|esta pensando|va a))\b)"
)
"""Of somebody else: "le pregunto otra vez, señor" asks the chat."""

ASKED = {
    GROUP_PLACE: (
        rf"^(?=[\s\S]*(?:\?|\b(?:did|do|have|will|would|if|whether|perdi|pierdo|tengo|quitaron)\b))"
        rf"[\s\S]*(?:{_MY_PLACE}{IN_A_GROUP}|{_MI_LUGAR}{IN_A_GROUP})"
        r"|\bdid i (?:really |actually )?lose my (?:place|spot|seat)\b(?=\W*$|\W*(?:or|then|[.?!]))"
        r"|\bperdi mi (?:lugar|puesto|cupo)\b(?=\W*$|\W*(?:o|ya|[.?!]))"
    ),
    STILL_HERE: (
        rf"{_BEGINS}(?:(?:(?:are|r) )?(?:you|u|ya) still (?:there|here|with me|on)"
        r"|(?:(?:are|r) )?(?:you|u|ya) (?:there|here) still|still (?:there|(?:here )?with me)"
        r"|(?:usted )?(?:todavia |aun )?sigues?(?: usted)? (?:ahi|aqui|conmigo)"
        r"|(?:usted )?(?:todavia|aun) estas?(?: usted)? (?:ahi|aqui)"
        r"|(?:usted )?estas?(?: usted)? (?:ahi|aqui) (?:todavia|aun))"
        r"(?:[ ,]+(?:bot|robot|usted|joven|right|or (?:what|not)|o (?:no|que)|please|lol))*\W*$"
    ),
    "call_at": (
        rf"{_BEGINS}who(?:'?s| is| will|'?ll| would)? (?:(?:gonna|going to|supposed to|be|actually) )*(?:calls?"
        rf"|calling|texts?"
        r"|contacts?|contacting|reach\w*)(?: out to)? me(?: back)?\b(?=\W*$|[,&]? ?(?:and |n )?(?:when|what time|how"
        r" soon))"
        r"|^\W*(?:y )?quien me (?:llama|va a llamar|marca|contacta|habla)(?: y (?:cuando|a que hora)|\W*$)"
    ),
    REACH_WHEN: (
        rf"{_BEGINS}(?:(?:when|wen)(?:'?s|'?ll)?|(?:at )?(?:what|wut) time|how soon|how long (?:before|til+|until))"
        rf"(?: (?:is|are|do|does|will|would|can|could|gonna))* ?{_THEY}"
        rf"(?: (?:gonna|going to|supposed to|really|actually|be|is|are|will|to))*"
        rf" (?:text|call|phone|telephone|ring|reach|contact|email|write|get back to)(?:s|ing)?{_ENDS}"
        rf"|{_BEGINS}(?:are|will|is|does|do|would) {_THEY}(?: (?:really|actually|even|gonna|going to|still|be))*"
        rf" (?:call|text|phone|telephone|email|contact|reach)(?:ing)? (?:me|us){_ENDS}"
        rf"|{_BEGINS}{_THEY} (?:calls|texts|emails|will call|will text) me{_ENDS}"
        rf"|{_BEGINS}(?:(?:cuando|a que hora|que dia|si|de veras|de verdad|en cuanto tiempo) )+(?:es que )?me"
        r" (?:van? a |pueden )?(?:llam|marc|habl|escrib|mand|contact)\w+"
        r"(?: (?:un )?(?:mensaje|texto|ustedes|ellos|por telefono|pronto|ya|el \w+|o no))*\W*$"
    ),
    VET_PEER: (
        r"^(?![\s\S]*\b(?:dogs?|cats?|puppy|pets?|animals?|perr[oa]s?|gat[oa]s?|mascotas?)\b)[\s\S]*?(?:"
        r"\b(?:talk|speak|chat|meet)\w*\b[^.?!]{0,20}\b(?:an?|another|other|some|fellow) (?:\w+ )?(?:vets?|veterans?)\b"
        r"|\b(?:an?|some|any) (?:vets?|veterans?) (?:that |who )?(?:i|we|he|she) (?:can|could) (?:talk|speak)\b"
        r"|\b(?:want|need|like|rather|prefer|talk|speak|have|there|any|got)\b[^.?!]{0,30}"
        r"\b(?:man|woman|guy|person|people|some(?:one|body)|any(?:one|body)|nurse|counsel+or|therapist|doctor)"
        rf" (?:who|that)(?:'?s| has| have| had| also)* (?:{_SERVED}|{_IN_SERVICE})"
        r"|\b(?:quiero|quisiera|prefiero|necesito|hablar|hay|tienen)\b[^.?!]{0,30}\b(?:alguien|persona|hombre|mujer"
        r"|gente|enfermer[oa]|consejer[oa]|doctora?) que (?:haya (?:servido|estado en (?:el ejercito|la guerra"
        r"|la marina))|sirvio en|estuvo en (?:el ejercito|la guerra|la marina))\b"
        r"|\b(?:hablar|platicar)\b[^.?!]{0,15}\b(?:con )?(?:un|una|otr[oa]) veteran[oa]\b)"
    ),
    "va_care": (
        r"\b(?:do|does|can|will|would) (?:you|u|they|yall|y'all|the clinic|this (?:clinic|place))(?: guys)? (?:\w+ )?"
        r"(?:help with|take|accept|do|handle|bill|go through|work (?:with|through))\b[^.?!]{0,12}"
        r"\b(?:va|v\.a|tricare|champva|(?:va )?community care)\b"
        r"|\b(?:aceptan|toman|reciben|trabajan con)\b[^.?!]{0,12}\b(?:el va|la va|tricare|champva)\b"
    ),
    "ssn": (
        r"\b(?:do|does|will|would|can|should|must) (?:i|we|you|u|they|the clinic|yall)\b[^.?!]{0,25}"
        r"\b(?:ssn|(?:my |your |a |the )?social security (?:number|card|#)|my social)\b"
        r"(?! (?:anxiety|life|worker|media))"
        r"|\b(?:hay (?:que|q)|tengo (?:que|q)|piden|pide|necesit\w+|ocup\w+|exigen|me van a pedir)\b[^.?!]{0,20}"
        r"\b(?:(?:el|un|mi|numero de|mi numero de) )?(?:seguro social|social|ssn)(?=\W*(?:$|[?,.]|para|de uno|pa))"
    ),
    "hotline": (
        r"\b(?:a quien|a quienes|a donde|(?:a )?que (?:numero|linea)|cual (?:numero|linea))\b[^.?!]{0,12}"
        r"\b(?:llam(?:o|ar)|marc(?:o|ar)|habl(?:o|ar))\b[^.?!]{0,20}"
        r"\b(?:habl\w+|en|atiend\w+(?: en)?|contest\w+(?: en)?)"
        r" espanol\b"
        r"|\b(?:who|where|what (?:number|line)|which (?:number|line)) (?:can|do|should|could)"
        r" (?:i|we|she|he) (?:call|phone|dial|text)\b"
        r"[^.?!]{0,20}\b(?:in|speaks?|with|has) spanish\b"
    ),
    "by_visits": (
        rf"{_BEGINS}(?:is|are) (?:it|this|that|these|the (?:clinic|place|program|treatment|care))(?: all| just| only)?"
        r" (?:an? )?(?:out ?-?patient|in ?-?patient|residential|live ?-?in)\b"
        rf"|{_BEGINS}(?:es|son|esto es) (?:ambulatorio|consulta externa|internado|de internarse|para internarse)\b"
        rf"|{_BEGINS}(?:me tengo|tengo|hay) que (?:quedarme|quedarse|internarme|internarse|dormir ahi)\b"
        r"(?=[^.!]*\?|\W*$)"
    ),
}
"""Each in the words that ask it."""

_OF_SERVICE = re.compile(
    r"\b(?:i'?m|im|i am|as|me,?) (?:an? )?(?:\w+ ){0,2}(?:vet|veteran|ex ?-?military)\b"
    r"|\bi (?:\w+ )?served(?! (?:time|me|us|papers|food|drinks?|dinner|\w+ (?:years|months) in (?:jail|prison)))\b"
    r"|\bi (?:was|did \w+ (?:years|tours)) in the (?:army|navy|marines?|military|air force|coast guard)\b"
    r"|\b(?:soy|yo fui) (?:un |una )?(?:veteran[oa]|ex ?militar|militar)\b|\bservi en (?:el|la)\b"
    r"|\bestuve en (?:el ejercito|la marina|la fuerza aerea)\b"
    r"|\b(?:a |another |other |fellow )(?:vet|veteran)s? (?:to talk|i can|who)\b"
)


_OF_A_GROUP = re.compile(rf"\b(?:your|the|our|my|\w+day|su|el|mi) {GROUPS}\b")


def fits_a_way(name: str, said: str, *, left: bool, wish: bool) -> bool:
    """Return whether such a question is meant, by all that was said and whether a way to be reached was `left`.

    "Did I lose my place" is of the chat's line unless a group was told of; who left no way is first asked for one. A
    `wish`, told where wishes are asked for, is kept and asks nothing.
    """
    if name == VET_PEER:
        return not wish
    if name == GROUP_PLACE:
        return _OF_A_GROUP.search(said) is not None
    return left if name == REACH_WHEN else True


def tells_of_service(plain: str) -> bool:
    """Return whether plain words say that who writes has served: then there is a line of their own."""
    return _OF_SERVICE.search(plain) is not None
