"""Whether what was written to a question tells of trouble that it does not ask for. Pure functions, without Rasa.

"Tomo casi diario" is not what has helped, nor "i used last night" what to stay away from: it is what brings somebody,
and there a clinician looks for it. What helps, who is near, what is hoped and what is refused stays an answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words as words
from bot.hearing.answers.facts import of_use, only_age, only_cover, tells_dose
from bot.hearing.answers.hurt import hurt_told
from bot.hearing.answers.only_of_use import only_of_use
from bot.hearing.answers.own_story import own_story
from bot.hearing.answers.set_apart import only_fear
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SKIPPED, TOLD
from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import clauses, folded, whole
from bot.profile import logistics_only

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_OFTEN = re.compile(words.OF_USE)
_USES = re.compile(
    r"\b(?:i|i'?ve been|ive been|i'?m|im) (?:just |still |only |even |usually |mostly )*(?:drink(?:ing)?|us(?:e"
    r"|ing)|smok(?:e|ing)"
    r"|tak(?:e|ing)|do(?:ing)?|snort(?:ing)?)\b|\b(?:tomo|bebo|fumo|consumo|uso|me (?:meto|tomo|fumo|echo)"
    r"|estoy (?:tomando"
    r"|bebiendo|usando|consumiendo))\b"
)
_USED = re.compile(
    r"\b(?:i|i'?ve|ive) (?:just |already |only |even |kinda )*(?:used(?! to\b)|relapsed|drank|slipped|smoked"
    r"|snorted|popped|took"
    r"|did)\b|\b(?:been|was) (?:clean|sober) .*\b(?:till?|until|up to|before)\b"
    r"|\b(?:recai|volvi a (?:tomar|usar|fumar|consumir|caer|lo mismo)|me meti|(?:ayer|anoche) (?:tome|bebi|fume"
    r"|use|consumi)"
    r"|(?:me )?(?:tome|bebi|fume|consumi)|me puse a (?:tomar|beber|fumar|consumir)|limpi[oa] .*\bhasta)\b"
)
_WHEN = re.compile(
    r"\b(?:last (?:night|nite|week|month)|yesterday|today|tonight|this (?:morning|week)|again|since|till?|until"
    r"|on top of"
    r"|anoche|ayer|antier|hoy|otra vez|de nuevo|hasta|desde|la semana pasada)\b"
)
_BODY = re.compile(
    r"\b(?:sude|sudaba|temblaba|me temblaban|vomite|me puse (?:muy )?mal|shook|was shaking|sweated|got (?:so "
    r"|real |really )?sick"
    r"|threw up)\b"
)
_TROUBLE = re.compile(
    r"\b(?:panic attacks?|the panic|too much (?:weed|drinking|pot|alcohol|coke|smoking)|(?:drinking|smoking) too much"
    r"|no (?:sale|quiere salir) del? (?:su |el )?(?:cuarto|recamara)|dejo de comer|stopped eating"
    r"|won'?t (?:leave|come out of) (?:his|her|their) room"
    r"|^(?:pues |la verdad |es que )*no (?:he ido|tengo) (?:a |al |con )?(?:ningun |ningun[oa] |el |la )?(?:control"
    r"|seguro"
    r"|medico|doctora?|clinica|dinero|papeles)|^(?:well |honestly )*i (?:haven'?t|havent) (?:been to|seen) (?:a"
    r"|any) (?:doctor"
    r"|clinic|checkup)|^i (?:don'?t|dont) have (?:insurance|a doctor|papers)"
    r"|withdrawals?|ataques? de panico|(?:tomo|bebo|fumo|tomar|fumar|beber) (?:demasiado|mucho)|de las manos)\b"
)
_ONLY_TAKES = re.compile(
    r"(?:yo )?(?:nomas|solo|solamente|nada mas) (?:tomo|bebo|fumo)\b.*|(?:yo )?(?:tomo|bebo|fumo) (?:nomas|solo)\b.*"
    r"|i (?:just|only) (?:drink|smoke|use)\b.*"
)
"""What is taken, and nothing else."""
_ONSET = re.compile(
    r"(?:(?:it |all )?(?:started|began)|(?:todo )?(?:me )?(?:empezo|comenzo))\b.{3,}"
    r"|(?:since|desde)(?: (?:like|about|around|como|mas o menos|the|el|en))* (?:january|february|march|april"
    r"|may|june|july"
    r"|august|september|october|november|december|last \w+|\d{4}|high school|covid|enero|febrero|marzo|abril"
    r"|mayo|junio|julio"
    r"|agosto|septiembre|octubre|noviembre|diciembre|ano pasado|la pandemia)"
)
"""When something began, and nothing else."""
_HELPS = (
    r"\b(?:help\w*|calm\w*|relax\w*|sooth\w*|ease\w*|quiet\w*|cop(?:e|es|ing)|numb\w*|the edge|get(?:s"
    r"|ting)? me|keeps? me"
    r"|only thing|sleeps?|forget|ayud\w+|calm\w+|relaj\w+|alivi\w+|sirv\w+|duerm\w+|dorm\w+|tranquil\w+"
    r"|olvid\w+|lo unico"
    r"|instead|stopp?\w*|quit\w*|went|talk\w*|walk\w*|pray\w*|breath\w*|music\w*|dej\w+|fui|habl\w+|camin\w+"
    r"|rez\w+|respir\w+)\b"
)
_PEOPLE = (
    r"\b(?:my|our|mis?|nuestr[oa]s?|with|con|no ?one|nobody|none|any(?:one|body)|some(?:one|body)|friends?"
    r"|sponsor|group|nadie"
    r"|ningun[oa]?|alguien|amig[oa]s?|padrino|grupo|dogs?|cats?|perr[oa]s?|he|she|they|ell?a|ellos)\b"
)
_HOPES = (
    r"\b(?:want|wanna|hop(?:e|ing)|wish|like to|love to|to (?:be|not|stop|get|quit|go|have|feel)|stop\w*"
    r"|quit\w*|less|not"
    r"|never|without|back|better|quiero|quisiera|gustaria|ojala|poder|dejar\w*|parar|menos|sin|ya no|nunca|no"
    r"|volver a ser|mejor)\b"
)
_REFUSES = (
    r"\b(?:do ?n'?t|dont|not|never|no|about|that i|how i|how (?:much|often)|cuanto|why i|what i|talk\w*|bring"
    r"|mention|ask|topic|the fact"
    r"|anything|lo de"
    r"|que|nada|habl\w+|toqu\w+|pregunt\w+|tema|sobre)\b"
)
_STAYS = {
    name: re.compile(way)
    for name, way in (("helped", _HELPS), ("supports", _PEOPLE), ("goal", _HOPES), ("avoid", _REFUSES))
}
"""What makes such words an answer to these questions all the same."""


_BEFORE = r"(?:(?:well|so|oh|and|but|idk|no|nothing|pues|y|no se|la verdad|lol|haha) )*"
_WHO_SENDS = (
    r"(?:(?:the|my|a|el|la|mi|un|una) )*(?:judge|court|p\.?o\.?|probation(?: officer)?|cps|juez|corte|probatoria)"
)
_COMES = (
    r"(?: (?:me|i|to|have to|need to|gotta|got to|should|come|do (?:this|it|that)|here|in|que|tengo|tenia|debo|venir"
    r"|venga|aqui|aca|hacer esto))*"
)
_SENDS = (
    rf"(?:{_WHO_SENDS}(?: (?:just|already|ya|me))* (?:says?|said|sent|sends|made|makes|is making|wants|told"
    rf"|ordered me|mand\w+|oblig\w+|dij\w+|dice|exig\w+){_COMES})"
)
_CHARGED = (
    r"(?:(?:(?:i|just|only|got|have|had|was|me|my|a|an|the|second|dio|dieron|un|una|some|tuve) )*(?:dui|dwi)"
    r"|(?:i )?(?:got|was|been) (?:arrested|busted|charged)(?: (?:for|with) (?:\w+ ?){1,4})?"
    r"|(?:i )?got caught with (?:\w+ ?){1,4}|me (?:arrestaron|agarraron|detuvieron)(?: (?:con|por) (?:\w+ ?){1,4})?)"
)
_HAHA = r"(?: (?:haha|lol|tho|jaja|i guess))*"
_COURT = re.compile(rf"{_BEFORE}(?:{_SENDS}|{_CHARGED}){_HAHA}")
"""Why a court sends somebody, and no word more: what it ordered may have helped, and a PO may stand by them."""
_COURT_TOO = re.compile(rf"{_BEFORE}(?:{_WHO_SENDS}|{words.BARE_SHRUG}|nothing|none|nada){_HAHA}")
_TAKEN_TOO = re.compile(rf"(?:{words.BARE}){_HAHA}")
"""What may stand beside it; a substance first may be what helps."""
_THEY_USE = re.compile(
    r"\b(?:the|his|her|their|my) (?:drinking|using|smoking)\b(?! (?:group|class|meetings?|program|buddies"
    r"|friends)\b)|\b(?:drinks|uses"
    r"|smokes|snorts|shoots up|is drinking"
    r"|is using"
    r"|hes drinking|shes drinking|toma|bebe|fuma|consume|se mete|se toma)\b"
)
_MORE_OF_THEM = re.compile(
    r"\b(?:but|though|tho|although|still|even|if|too|also|i|i'?m|im|me|us|we|pero|aunque|tambien|si|yo|conmigo"
    r"|nos)\b|\b(?:when|cuando) .*\b(?:go|voy)\b"
)
"""Then somebody who uses is near all the same, or it is told what is done about it."""
_MORNINGS = re.compile(
    r"\bsh[ao]k(?:es|y|ing|e)\b.{0,20}\b(?:mornings?|wakes?|without|all day)\b|\bl[ea]s? tiemblan? (?:las "
    r"|sus )?manos\b"
)
_DOSE = re.compile(
    r"\b(?:i (?:take|am on|was on|get)|i'?m on|tomo|me dan|estoy (?:en|con))\b.{0,30}?\d ?(?:mg|mgs|milligrams?"
    r"|miligramos)\b"
)
_AS_SAID = re.compile(
    r"(?:no |pues |well )*(?:(?:like|as) i (?:said|told (?:you|u))|i (?:already |just )*(?:said|told (?:you|u))"
    r"|(?:como |ya )+(?:(?:se )?l[eo] |te )?dije)\b[,: ]+"
)
_SUBSTANCE = re.compile(rf"\b(?:{words.BARE})\b")
_WORRIES = re.compile(
    r"(?:(?:and|well|but|y|pues|pero|oiga) )*(?:what (?:really |most )?(?:worries|scares|bothers) me"
    r"|my (?:biggest |main |real )?worry|lo que (?:mas )?me (?:preocupa|asusta)"
    r"|mi (?:mayor )?preocupacion|me preocupa)(?: (?:more|mas))? (?:is|es|que)\b"
)
"""How somebody begins to say what weighs on them."""
_ALONE = re.compile(
    r"\b(?:alone|lonely|any ?(?:one|body)|have no|don'?t have|dont have|only me|just me|myself|sol[oa]s?|solit[oa]s?"
    r"|no tengo|familia|family)\b"
)
"""Who says that nobody is near has answered who is."""
_RID_OF = rf"(?:it|this|that|all|esto|eso|drinking|using|smoking|{words.SUBSTANCES}|tomar|beber|fumar|usar|consumir)"
_WANTS_OUT = re.compile(
    r"(?:(?:well|honestly|pues|ya|yo|i mean|la verdad),? )*(?:i (?:just |really |only )*(?:want|wanna|need"
    r"|gotta|have)"
    rf"(?: to)? (?:(?:stop|quit)(?: (?:the |all )?{_RID_OF})?|get (?:clean|sober)|get off (?:the |my )?{_RID_OF})"
    rf"|(?:quiero|necesito|tengo que|quisiera) (?:ya )?(?:dejarl[oa]s?|parar|salir(?:me)? de (?:esto|eso)"
    rf"|dejar (?:de |la |el |las |los )*{_RID_OF}))(?P<for> (?:for|por) (?:my|mis?) \w+)?"
    r"(?: (?:now|already|so bad|really|ya|de verdad|today|hoy))*"
)
"""What somebody wants to be rid of, where what is good was asked, and no word more: a hope."""
_LOSES = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|divorc\w*|took the kids|kicked me out|(?:se )?(?:quiere|va a|fue"
    r"|va) (?:a )?ir(?:se)?"
    r"|se (?:me )?(?:va|fue)|me dej[oa]|me corri?o|murio|died|lost|batall\w+|struggl\w+|ya no (?:puedo|aguanto)"
    r"|can'?t (?:stop|do this))\b"
)
_STANDS_BY = re.compile(
    r"\b(?:for me|with me|help\w*|keeps? me|there|close|trust|count on|lean|back|conmigo|ayud\w+|apoy\w+|cuento"
    r"|gracias a|thanks to|sober|clean|limpi[oa]|sobri[oa])\b"
)
_NAMES_ONE = re.compile(
    r"\b(?:no ?one|nobody|none|nadie|ningun[oa]?(?! lad)|some(?:one|body)|alguien|friends?|sponsor|group|church"
    r"|amig[oa]s?"
    r"|padrino|grupo|iglesia|god|jesus|dios|dogs?|cats?|perr[oa]s?|gat[oa]s?|only (?:him|her)|(?:my|our|mis?"
    r"|nuestr[oa]s?) (?!drinking\b"
    r"|using\b|smoking\b|po\b|p\.o|probation\b|problem|worry|biggest|main|mayor|preocupacion|lawyer\b)\w+"
    r"(?! (?:drinks|uses|smokes|toma|bebe|fuma|usa|consume|se mete|is drinking|is using)\b))\b"
)
"""Who may be near: not somebody whose using is told."""
_USE_HELPS = re.compile(
    rf"(?:(?:well|and|also|oh|pues|y) )*(?:vaping|smoking|drinking|getting high|(?:{words.BARE})|fumar|tomar|vapear)"
    r" (?:\w+ )?(?:helps?|ayuda|sirve|me (?:ayuda|sirve)|tambien me (?:ayuda|sirve))\b"
)
"""What is used, told late of what helps: it is nobody who is near."""
_MORE_HELP = re.compile(r"\b(?:and|with|plus|or|y|con|o|talk\w*|habl\w+|platic\w+)\b")
_THING = re.compile(
    r"\b(?:i|i'?ve been|ive been|i'?m|im) (?:just |still |only |even |usually |mostly )*(?:us(?:e|ing)|tak(?:e|ing)"
    r"|do(?:ing)?)"
    r" (?!every|each|all|most|like|about|almost|basically|pretty|daily|nightly|again|too|so|a (?:lot|bit|few|couple)|\d"
    r"|one|two|three|four|five|six|an? \w+ (?:a|of)\b)\w+"
    r"|\b(?:tomo|uso|bebo) (?!casi|diari|como|tod[oa]s|cada|much|un par|dos|tres|cuatro|cinco|seis|un[oa]s"
    r"|un chingo|bastante|desde|otra|\d)\w+"
)
"""Something is taken or done, and not what is drunk or used: a bath, yoga, coffee with somebody."""
_MEDICINE = re.compile(
    r"\b(?:suboxone|subs|methadone|metadona|naltrexon[ea]|vivitrol|antabuse|sublocade|buprenorphine?|gabapentin|narcan"
    r"|meds|medication|medicine|medicinas?|medicamentos?|vitamin(?:s|as?))\b"
)
"""What may well have helped."""
_AGAINST = re.compile(
    r"\b(?:for|when|whenever|during|through|before|after|against|and|para|contra|cuando|durante|antes|despues|y)\b"
    r".*\b(?:panic\w*|withdrawals?|ataques?|shaking|sick)\b|\bpass(?:es)?\b|\bse me (?:pasa|quita)n?\b"
)
"""What is done against a trouble is what helps."""
_A_NAME = re.compile(
    r"(?<=\w )[A-Z\u00c1-\u00dc][a-z\u00e1-\u00fc]+"
    r"|^(?!Pues|Well|Yes|No\b|Honestly|Idk|Nah)[A-Z][a-z\u00e1-\u00fc]+(?=[.,;])"
)
"""Written as one, it is who is near."""
_ASKS_OF_LIFE = ("uses", "life", "preferences", "first_step")
"""Questions that an age or an insurance does not answer, nor is trouble told to them astray."""
GOAL, FOR_WHOM = "goal", "for_whom"


def strays_to(heard: Heard) -> str | None:
    """Return the line for what tells of trouble where something else was asked; None where it may well answer.

    Said twice it answers: nobody is asked on for ever.
    """
    stays = _STAYS.get(heard.question or "")
    hurt = hurt_told(heard.text, heard.question)
    own = hurt or (heard.question == FOR_WHOM and own_story(heard.text))
    fact = _fact(heard)
    if (stays is None and not own and not fact) or heard.text.startswith("/") or logistics_only(heard.slots):
        return None
    plain = folded(heard.text)
    pieces = [clause.plain for clause in clauses(heard.text)] if whole(heard.text) else []
    began = bool(pieces) and all(map(_ONSET.fullmatch, pieces))
    told = own or began or _plainly_tells(plain, heard) or _of_nobody_near(heard)
    told = told or (stays is not None and stays.search(plain) is None and _tells(plain, heard))
    wants = None if told else _wants_out(plain, heard)
    if not (told or wants or fact):
        return None
    besides = heard.slots.get(FIRST_DISCLOSURE) in (SKIPPED, TOLD) or (fact == ALSO and not told)
    line = GOAL if wants == GOAL else ALSO if besides else FIRST_DISCLOSURE
    return None if heard.text.strip() in (heard.slots.get(line) or "") else line


def _fact(heard: Heard) -> str | None:
    """Return the line of an age, an insurance, or a dose told where it is asked what is good or to be left alone."""
    asked = heard.question in (*_STAYS, *_ASKS_OF_LIFE)
    if asked and (only_age(heard.text) or only_cover(heard.text)):
        return ALSO
    if heard.question not in ("avoid", "supports") or not tells_dose(heard.text):
        return None
    return FIRST_DISCLOSURE if of_use(heard.text) else ALSO


def _of_nobody_near(heard: Heard) -> bool:
    """Return whether all that was told of who is near is how somebody uses, or of whom they are afraid."""
    return heard.question == "supports" and (only_of_use(heard.text) or only_fear(heard.text))


def _wants_out(plain: str, heard: Heard) -> str | None:
    """Return the line of who only says what to be rid of where what is good was asked, or why as well; else None."""
    first, *rest = _pieces(plain) or [""]
    wants = _WANTS_OUT.fullmatch(first)
    if heard.question not in ("helped", "supports") or wants is None or _STANDS_BY.search(plain):
        return None
    if not rest:  # "for my kids" may well name who is near
        return None if wants["for"] and heard.question == "supports" else GOAL
    return FIRST_DISCLOSURE if heard.question == "helped" and any(map(_LOSES.search, rest)) else None


def _plainly_tells(plain: str, heard: Heard) -> bool:
    """Return whether plain words are of a court, of another's using, a dose or a worry, and name nothing asked for."""
    if heard.question == GOAL:
        return _DOSE.search(plain) is not None and _STAYS[GOAL].search(plain) is None
    if heard.question not in ("helped", "supports") or _ALONE.search(plain):
        return False
    near = heard.question == "supports" and _NAMES_ONE.search(plain) is not None
    if heard.question == "supports" and _USE_HELPS.match(plain):
        return not (near or _MORE_HELP.search(plain))
    if near or _STANDS_BY.search(plain):
        return False
    worries = _WORRIES.match(plain) is not None
    if worries and heard.question == "helped":
        worries = _STAYS["helped"].search(plain) is None
    return worries or _only_of_court(plain) or _only_of_their_use(plain) or _said_before(plain, heard)


def _pieces(plain: str) -> list[str]:
    return [piece for part in re.split(r"[.,;!?\n]+", plain) if (piece := part.strip())]


def _only_of_court(plain: str) -> bool:
    """Return whether every piece says that a court sends somebody, or for what: "judge. a dwi and some pot"."""
    pieces = [piece for part in _pieces(plain) for piece in re.split(r" (?:and|y) ", part)]
    of_court = [piece for piece in pieces if _COURT.fullmatch(piece)]
    beside = [piece for piece in pieces if _COURT_TOO.fullmatch(piece)]
    beside += [piece for piece in pieces[1:] if _TAKEN_TOO.fullmatch(piece)]
    return bool(of_court) and all(piece in of_court or piece in beside for piece in pieces)


def _only_of_their_use(plain: str) -> bool:
    """Return whether every piece says how somebody uses, how much, and how they are in the mornings."""
    pieces = [piece for part in _pieces(plain) for piece in re.split(r" (?:and|y) ", part)]
    used = [piece for piece in pieces if _THEY_USE.search(piece)]
    counted = [piece for piece in pieces if _OFTEN.search(piece) or _MORNINGS.search(piece)]
    every = all(piece in used or piece in counted for piece in pieces)
    return bool(used and counted) and every and _MORE_OF_THEM.search(plain) is None


def _said_before(plain: str, heard: Heard) -> bool:
    """Return whether somebody says again what they take: "like i said, weed"."""
    said = _AS_SAID.match(plain)
    names = said is not None and _SUBSTANCE.search(plain, said.end()) is not None
    return names and _STAYS[heard.question or ""].search(plain) is None


def _tells(plain: str, heard: Heard) -> bool:
    """Return whether plain words tell of using, as it was or as it is, or of a body without it."""
    good = heard.question in ("helped", "supports")
    if good and (_MEDICINE.search(plain) or (_THING.search(plain) and not about_using(heard.text))):
        return False
    if heard.question == "supports" and _A_NAME.search(heard.text):
        return False
    now = _USES.search(plain) is not None and _OFTEN.search(plain) is not None
    then = _USED.search(plain) is not None and (about_using(heard.text) or _WHEN.search(plain) is not None)
    hard = good and (_TROUBLE.search(plain) or _BODY.search(plain)) is not None and _AGAINST.search(plain) is None
    only = about_using(heard.text) and _ONLY_TAKES.fullmatch(plain.strip(" .!")) is not None
    return now or then or hard or only
