"""What a clause answers, whichever question is asked. Precision first: a clause that could mean something else is left.

Each pattern is held against a whole clause in small letters without accents (`clauses.Clause.plain`). What is not taken
is not lost: it stays in the answer to the question on the table, or the question is still asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.rasa_box.clauses import Clause, clauses, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

_KIN_EN = (
    r"(?:step)?(?:son|daughter|child|children|kids?|boy|girl|mom|mum|mama|mother|dad|father|brother|sister|parents?)"
    r"(?:-in-law)?|teen(?:ager)?|husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|sibling|best friend|friend"
    r"|nephew|niece|cousin|uncle|aunt|grand(?:ma|pa|mother|father|son|daughter|parents)|roommate|neighbou?r|coworker"
)
_KIN_ES = (
    r"(?:hij|herman|espos|novi|amig|sobrin|prim|ti|abuel|niet|suegr|vecin|cuñad|cunad)[oa]s?|mama|papa|madre|padres?"
    r"|marido|mujer|pareja|niñ[oa]s?|nin[oa]s?|muchach[oa]|compañer[oa]|companer[oa]"
)
_KIN = re.compile(rf"\b(?:my|our) (?:\w+ )?(?:{_KIN_EN})\b|\b(?:mis?|nuestr[oa]) (?:\w+ )?(?:{_KIN_ES})\b")

_WRITER = re.compile(
    r"\b(?:(?:some(?:one|body)) i\b|que (?:me|yo)\b|i(?:'m| am) (?:so |really |very )?\w+ (?:for|about|because|with)\b"
    r"|i (?:need|want|think|know|found|just found|don't know|do not know|love|care|live)\b|not (?:for )?(?:me|myself)\b"
    r"|no (?:es )?(?:para|por) mi\b|estoy \w+ por|help me\b|(?:tells?|told|calls?|to|with|scares|worries) me\b)"
)
"""Where the one who writes speaks of themselves, and means another."""
_ONESELF = re.compile(
    r"\b(?:me|myself|i|i'm|us|both|yo|nosotr[oa]s|los dos|las dos|ambos|mi mism[oa]|(?:para|por) mi(?! \w)"
    r"|(?:para|por) mi (?:y|tambien|nada|sol[oa]|no)|mi y)\b|^mi$"
)
_SOMEONE = re.compile(
    r"\b(?:some(?:one|body)|my|our|him|her|them|a friend|alguien|mis?|un amigo|una amiga|el|ella|ellos|ellas)\b"
)

_NOT_NAMES = (
    r"not|none|no|on|in|at|by|to|if|is|private|hard|the|a|an|and|or|my|your|me|something|nothing|too|so|already|bad"
    r"|important|irrelevant|unimportant|mud|dirt|being|out|off|after|before|back|when|whenever|any\w*|some\w*|every\w*"
    r"|now|later|today|tonight|tomorrow|asap|soon|please|only|instead|around|between|during|from|once|until|till|with"
    r"|about|for|first|mornings?|evenings?|afternoons?|nights?|noon|days?|weekdays?|weekends?|week|early|late|daily"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|crazy|names?|stupid|weak|lazy|dramatic|insane|junkie|addict|drunk"
    r"|fat|old|liar|dumb|selfish|paranoid|silly|maybe|up|right|as|this|that|it|what|whatever|collect|direct(?:ly)?|home"
    r"|work|que|como|si|algo|mas|la|el|los|las|lo|un|una|cuando|cuanto|donde|quien|por|para|a|al|en|de|del|con|antes"
    r"|despues|luego|entre|hoy|ahora|pronto|manana|mananas|tarde|temprano|noche|noches|solo|siempre|nunca|ya|mi|su|y|o"
    r"|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|loc[oa]|borrach[oa]|adict[oa]|gord[oa]|tont[oa]|mejor"
    r"|desde|hasta|muy|tan|es|esta|otra|otro|vez|secreto|importante|aqui|mal"
)
_WORD = rf"(?!(?:{_NOT_NAMES})\b)[a-z][a-z'.-]*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,2}}(?:,? ?(?:they|she|he|ella?|elle)(?: ?/ ?\w+)?)?(?: please| por favor| for now| instead)?"
_TIME = (
    r"(?:after|before|at|on|in|around|between|during|from|until|any ?time|any day|anytime|when(?:ever)?|only|if|once"
    r"|mornings?|evenings?|afternoons?|nights?|tonight|tomorrow|later|weekdays?|weekends?|week\w*|daily|early|late|back"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|this (?:week|number)|instead|please|first|now|anytime|\d)"
)
_TIME_ES = (
    r"(?:despues|antes|a (?:las?|mi|mediodia|cualquier|est[ea]|partir)|al|en (?:la|las|el|los)|entre|por (?:la|las"
    r"|mensaje|telefono|texto|whatsapp|correo|favor)|cuando|solo|manana|hoy|luego|mas tarde|temprano|los|el|si"
    r"|cualquier|de (?:dia|noche|lunes)|\d)"
)
_PHONE = r"(?<![\w-])(?:\+?\d{1,2}[ .-]?)?(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4}(?![\w-])|(?<!\d)\+?\d{10,12}(?!\d)"
_EMAIL = r"[\w.+-]+@[\w-]+\.[a-z.]{2,}"
_ROLE = r"(?: ?(?:therapist|counsell?or|doctor|provider|nurse|person|psychologist|psychiatrist))"
_ROLE_ES = r"(?:mujer|hombre|doctora?|psicolog[oa]|terapeuta|consejer[oa]|psiquiatra|persona que)"
_WAY = r"(?:online|in person|by (?:video|phone|text|chat)|over (?:video|the phone)|virtual(?:ly)?|telehealth|video)"
_WAY_ES = r"(?:en linea|en persona|por (?:video(?:llamada)?|internet|telefono)|virtual|presencial|en espanol|en ingles)"
_PLEASE = r"(?:,? (?:please|por favor|if possible|if i can|if that's ok(?:ay)?|si se puede|mejor|only|preferred))"
_VAGUE = r"(?:it|this|that|any of (?:it|this|that)|anything|eso|esto|ello|nada|nadie|este tema|ese tema)\b"

_DRUGS = r"(?:drinking|using|smoking|vaping|gambling|taking (?:pills|drugs|them)|doing drugs)"
_HABITS = r"(?:lying|fighting|yelling|hiding|worrying|crying|overthinking|hating myself|blaming myself|being so \w+)"
_CHANGE = (
    rf"(?:stop|quit) (?:{_DRUGS}|{_HABITS}|weed|alcohol|pills|meth|heroin|cocaine|smoking)|cut (?:down|back)|drink less"
    rf"|use less|(?:get|be|stay|become) (?:sober|clean|healthy|healthier|well|better|happy|happier|calm|calmer|stable)\b"
    rf"|get (?:my (?:life|kids|job|family|health|self) back|back to (?:work|school|myself)|along|off (?:pills|opioids|drugs))"
    rf"|feel (?:better|like myself|normal|safe|calm|happy|good|okay|ok|at peace)|sleep (?:better|well|through|again|more)"
    rf"|be (?:a better|there for|present|able to|less|more)|heal\b|recover\b|learn (?:to|how to)|reconnect|rebuild|repair"
    rf"|fix my (?:life|marriage|relationship|family)|change my (?:life|ways|habits)|live (?:without (?:alcohol|drugs|fear"
    rf"|drinking)|a (?:better|normal|calm))|find (?:peace|work|a job)|worry less|fight less|enjoy (?:life|things)"
)
_CHANGE_ES = (
    r"dejar (?:de (?:tomar|beber|fumar|usar|consumir|mentir|pelear|gritar|llorar|apostar|drogarme|preocuparme|sufrir)"
    r"|las? (?:drogas?|bebida|pastillas|alcohol)|el (?:alcohol|trago|vicio))|tomar menos|beber menos|fumar menos"
    r"|estar (?:sobri[oa]|limpi[oa]|mejor|en paz|tranquil[oa]|san[oa]|bien)|sentirme (?:mejor|bien|en paz|tranquil[oa]"
    r"|segur[oa])|dormir (?:mejor|bien|toda|otra vez|mas)|sanar\b|mejorar\b|recuperar(?:me)?\b|volver a (?:ser|trabajar"
    r"|dormir|estudiar|sonreir)|ser (?:feliz|mejor|un[oa]? mejor)|aprender a|vivir (?:sin (?:alcohol|drogas|miedo)|tranquil"
    r"[oa]|en paz|mejor)|cambiar mi (?:vida|forma)|recuperar a|pelear menos|preocuparme menos|llevarme mejor"
)
_FATAL = (
    r"\b(?:forever|never wake|dead|die|kill|death|disappear|siempre dormid|morir|muert[oa]|matar\w*|para siempre)\b"
)

_PATTERNS = {
    "name": rf"(?:my (?:real |first |full |nick)?name(?:'s| is)|(?:you can |you may |people |everyone |friends )?calls? me"
    rf"|i go by|i'm called|change my name to|(?:mejor )?(?:me llamo|mi nombre es|(?:puede[ns]? )?(?:llam|dig)[ae]n?me)"
    rf"|cambi\w+ mi nombre (?:a|por)) {_NAME}",
    "contact": rf".*(?:{_PHONE}|{_EMAIL}).*"
    rf"|(?:you can |you may |it's best to |better to |best to )?(?:call|text|e-?mail|phone|ring|reach|contact|message) me"
    rf"(?: (?:by|on my) \w+| {_TIME}.*)?"
    r"|no (?:voice ?mails?|calls|texts)\b.*|(?:don't|do not|never) leave (?:a |any |me )*(?:voice ?mails?|messages?).*"
    r"|(?:don't|do not|never) (?:call|text|phone|email) (?:me )?(?:at|on|during|after|before|my (?:house|home|work|phone|job)"
    r"|the house|home|in the).*|(?:don't|do not|never) (?:call|text) me"
    r"|(?:the )?best (?:time|way) to (?:reach|call|text|get|contact) me .*"
    r"|i(?:'m| am) (?:free|available) (?:after|before|around|between|most|any|in the|on) ?(?:\d|noon|lunch|work|school"
    r"|mornings?|evenings?|afternoons?|weekdays?|weekends?|\w+days?).*"
    r"|change my (?:number|phone|e-?mail|contact) to .*|cambi\w+ mi (?:numero|telefono|celular|correo) (?:a|por) .*"
    rf"|(?:me pueden? |pueden? )?(?:llam|escrib|habl)\w*(?:me|nme)? {_TIME_ES}.*|(?:mand|envi)\w+me (?:un )?(?:mensajes?"
    r"|textos?|correos?|whatsapp)\b.*|sin (?:mensajes? de voz|buzon|recados)\b.*|no (?:me )?dejen? (?:mensajes?|recados?).*"
    r"|no (?:me )?(?:llam|escrib)\w+(?: (?:al|a mi|a la|en|por|antes|despues|de) .*)?"
    r"|(?:mejor )?por (?:mensaje|texto|whatsapp|correo)(?: de texto)?(?: mejor| por favor|, no .*)?",
    "for_whom": r"(?:(?:it's|its|it is|this is) (?:just |only |really )?(?:for|about)|i(?:'m| am) (?:here|writing|asking"
    r"|looking|calling|reaching out)(?: for help)?(?: today)? (?:for|about)|i(?:'m| am) (?:so |really |very )?(?:worried|"
    r"scared) (?:about|for)|i (?:need|want) help for|(?:looking|asking) for help for|help for)"
    rf" (?:me|myself|us|(?:my|our) (?:\w+ )?(?:{_KIN_EN})|a (?:close )?friend|someone (?:else|i (?:love|care about)))"
    r"(?:,? (?:too|really|and (?:me|us|my \w+)|he's .*|she's .*|who .*|(?:and )?not (?:for )?(?:me|myself))){0,2}"
    r"|(?:(?:es|esto es) (?:para|por)|escribo por|pregunto por|busco ayuda para|(?:necesito|quiero) ayuda para"
    rf"|estoy (?:muy )?preocupad[oa] por) (?:mi(?: mism[oa])?|nosotr[oa]s|alguien(?: que .*)?|un amigo|una amiga"
    rf"|mis? (?:{_KIN_ES}))(?:,? (?:tambien|y (?:yo|para mi|mi \w+)|que .*|tiene .*|no (?:es )?para mi)){0, 2}",
    "bare_for_whom": rf"for (?:(?:my|our) (?:\w+ )?(?:{_KIN_EN})|a friend|someone (?:else|i (?:love|care about)))"
    r"(?:,? (?:he's .*|she's .*|who .*))?"
    rf"|(?:para|por) (?:mis? (?:{_KIN_ES})|un amigo|una amiga)(?:,? (?:que .*|tiene .*))?",
    "preferences": rf"(?:i(?:'d| would)? (?:want|prefer|like|rather (?:have|see|talk to))(?: to (?:see|have|talk to))? )?an? "
    rf"(?:(?:wom[ae]n|m[ae]n){_PLEASE}|(?:wom[ae]n|m[ae]n|female|male|older|younger|black|latin[ao]|christian|gay|spanish"
    rf"[ -]speaking){_ROLE}(?: please| if possible)?)"
    r"|i(?:'d| would) (?:prefer|rather (?:have|see|talk to)) an? (?:woman|man|female|male)"
    rf"|(?:i(?:'d| would)? (?:prefer|like|want) )?(?:someone|somebody) (?:who|that) (?:speaks|is|knows|understands|looks"
    rf"|has) .*|(?:only )?{_WAY}{_PLEASE}|only {_WAY}|i(?:'d| would)? (?:prefer|rather)(?: to (?:meet|talk|do it))?"
    rf"(?: it)? (?:{_WAY}|in spanish|in english)(?: please)?|in (?:spanish|english)(?: please| if possible)"
    r"|no groups?(?: stuff| therapy| sessions?)?(?: please)?"
    rf"|(?:prefiero |quisiera |quiero |me gustaria )(?:que me atienda )?un[oa]? {_ROLE_ES}(?: por favor)?"
    rf"|un[oa]? (?:mujer|hombre|doctora|terapeuta|psicologa){_PLEASE}|(?:prefiero |quisiera )(?:que .*|{_WAY_ES}(?: .*)?)"
    rf"|(?:alguien )?que (?:hable|sepa|sea) .*|{_WAY_ES}{_PLEASE}|sin grupos?(?: por favor)?",
    "avoid": rf"(?:don't|dont|do not|never) (?:bring up|mention|ask (?:me )?about|talk (?:to me )?about|touch on) (?!{_VAGUE})"
    rf".+|i(?:'d| would) rather not (?:talk about|discuss|go into|get into) (?!{_VAGUE}).+"
    rf"|i (?:don't|dont|do not) (?:want|like) to (?:talk about|discuss|get into|go into) (?!{_VAGUE}).+"
    r"|(?:my \w+|\w+) (?:is|are) off[ -]limits"
    rf"|no (?:me )?(?:mencione[ns]?|saque[ns]?(?: el tema de)?|toque[ns]? (?:el tema de|lo de)|pregunte[ns]? (?:por|sobre|de)"
    rf"|hable[ns]? (?:de|sobre)|hablemos (?:de|sobre)) (?!{_VAGUE}).+"
    rf"|(?:prefiero no|no quiero|no me gusta) hablar (?:de|sobre) (?!{_VAGUE}).+",
    "goal": rf"(?:i (?:really |just )?(?:want|wanna|hope|wish|would like|'d like)(?: to)?|i'd (?:really )?(?:like|love) to"
    rf"|my goal is(?: to)?|i'm hoping to) (?:{_CHANGE})(?:\b.*)?|i (?:just |really )?want my (?:life|kids|family|health) back"
    rf"|(?:quiero|quisiera|me gustaria|espero|mi meta es|ojala pueda) (?:{_CHANGE_ES})(?:\b.*)?",
}
_FIELDS = {field: re.compile(pattern) for field, pattern in _PATTERNS.items()}
_NEVER = {
    "contact": re.compile(
        r"\b(?:called|dialed|llame a|marque|case|account|order|policy|member|social|ssn|his number|her number|dealer"
        r"|988|8[0-9]{2}-\d{3}-\d{4}|police|policia)\b"
    ),
    "goal": re.compile(_FATAL),
    "name": re.compile(r"\b(?:calls? me|my name is) \w+(?:ed|ing) \w"),
}


def told(text: str, *, talking: bool) -> Iterator[tuple[str, Clause]]:
    """Yield the question that each clause answers, and the clause. `talking`: a question is on the table.

    "For my kids" alone says who this is for while nothing is asked, and what someone would do it for otherwise. A
    clause that asks is not an answer.
    """
    for clause in clauses(text):
        field = None if clause.words.endswith("?") else _field(clause.plain)
        if field == "bare_for_whom":
            field = None if talking else "for_whom"
        if field is not None:
            yield field, clause


def whom(text: str) -> str | None:
    """Return the first clause that names someone close, of a message known to be for someone else."""
    return next((clause.words for clause in clauses(text) if _KIN.search(clause.plain)), None)


def for_someone_else(text: str) -> bool:
    """Return whether an answer to "who is this for" names others and not the person who writes."""
    words = _WRITER.sub(" ", folded(text))
    return bool(_SOMEONE.search(words)) and not _ONESELF.search(words)


def _field(plain: str) -> str | None:
    for field, pattern in _FIELDS.items():
        never = _NEVER.get(field)
        if pattern.fullmatch(plain) and not (never and never.search(plain)):
            return field
    return None
