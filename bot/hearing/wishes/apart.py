"""What of a message is told, apart from what it asks of the chat and says of the talk. Pure functions, without Rasa.

"My kid keeps me upright. is he gonna get taken" tells one thing and asks another: only the first goes into the record,
as it was written, and the question is answered. What cries is never cut, nor what tells of a loss, nor an amount.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words
from bot.hearing.answers.calling import called
from bot.hearing.answers.passed_over import shrugs
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import QUESTIONS, counts_drinks
from bot.hearing.answers.told import says_for_oneself, told, whom
from bot.hearing.answers.topics import about_using, is_heavy, topic_of
from bot.hearing.lines.clauses import clauses, folded, whole
from bot.hearing.questions.asking import INTENTS, QUESTION, WISHED, Asked, asked
from bot.hearing.questions.asking_form import LANGUAGE, asks, in_plain_words, mark_of
from bot.hearing.questions.asking_words import RIDERS
from bot.hearing.questions.kinds import BY_WOMAN
from bot.hearing.questions.visits import is_wish
from bot.hearing.wishes.aimed import FEEDBACK, of_the_talk
from bot.hearing.wishes.standing import stands, tells_too
from bot.hearing.wishes.steering import says_to_send
from bot.hearing.wishes.talk_words import ASKS_TOO, BACK_AT_IT, DESPAIRS, DRAWN, ON_SAFETY, REPEATS
from bot.hearing.wishes.to_chat import asks_in_words, names_code, only_sounds, only_thanks, to_chat
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SENTENCE = re.compile(r"\u00bf?(?:[^.!?;\n\u00bf]|[.](?=\w))*(?:[.!;\n]+|\?+|(?=\u00bf)|$)")
_YOU = r"(?:i|you|u|ya|yall|they|he|she|it|we|this|there|some(?:one|body)|any(?:one|body))"
_MID = re.compile(
    rf"(?:,\s*|\s+)(?:(?:and|but|or|also|btw|y|pero|o)\s+)+(?=(?:can|could|will|would|do|does|did|is|are|am"
    rf"|should)\s+{_YOU}"
    r"\s+\w|how\s+(?:much|long|many|soon)\s+(?:do|does|is|will|would|are|can)\b|who\s+(?:sees|reads|gets)\b"
    r"|cu[a\u00e1]nt[oa]s?\s+(?:cuesta|cobran?|tarda|dura|faltan?|me)\b|qui[e\u00e9]n(?:es)?\s+(?:lee|ve|me)\w*\b"
    r"|qu[e\u00e9]\s+pasa\s+si\b|a\s+qu[e\u00e9]\s+hora\b)"
    rf"|,\s*(?=(?:so\s+)?(?:(?:can|will|do|does|are|what\s+do|where\s+are)\s+(?:you|u|they|yall)\b"
    rf"|how\s+(?:much|long|many)\b"
    r"|who\s+(?:sees|reads|gets)\b|cu[a\u00e1]nt[oa]s?\s+\w|qui[e\u00e9]n(?:es)?\s+(?:lee|ve)\w*\b"
    r"|d[o\u00f3]nde\s+est[a\u00e1]n\b))"
    rf"|\s+(?=do\s+(?:you|u"
    rf"|yall)\s+(?:guys\s+)?\w+.*\?$)",
    re.IGNORECASE,
)
"""Where a question begins in the middle of a sentence: "to sleep, and do you take medicaid"."""
_RIDER = re.compile(RIDERS)
_REACH_ME = re.compile(
    r"(?:(?:can|could|will|would) (?:you|u|ya|yall|they|some(?:one|body)|an? (?:wom[ae]n|lady|female|man|nurse))"
    r"|(?:(?:me|nos) )?(?:pued\w+|podri\w+)(?: (?:alguien|usted(?:es)?))?)"
    r"(?: (?:please|just|only|maybe|guys|por favor|mejor|solo))* (?:text|call|e-?mail|write|message|reach|phone|ring"
    r"|(?:mandar|enviar|hablar(?=me|nos| (?:al|a las?|por telefono|en las? (?:manana|tarde|noche)s?)\b))(?:me|nos)?"
    r"|(?:escrib|[yl]l?am|marc)\w+|contactar\w*|avisar\w*)\b"
)
"""A wish for how to be reached, put politely: it is an answer, and no question."""
_OF_DRINKS, _OF_USE = re.compile(filing_words.OF_DRINKS), re.compile(filing_words.OF_USE)
THANK = "thank"
_AROUND = " \t\r\n.,;"
_ANY_WORDS = frozenset({"helped", "supports", "goal", "avoid", "needs", "preferences", "first_step"})
"""Questions that a word or two may answer."""
_OF_REACHING = frozenset({"contact", "preferences"})
_REACHES = re.compile(r"\d{3}\W{0,2}\d{4}|\d{7}|\w@\w")
"""A number or an address beside it."""
_LEFT = 1
"""Words, at least, before such a question that are something told."""
_BEHIND = 3
"""Words, at least, behind a comma that answer what was asked before it: "como que me ha ayudado, pues mis hijos"."""
_FRAGMENT = 3
"""Words, at most, that with a mark go on with the question before them."""
_LONG = 14
"""Words. In a longer sentence a mark at the end makes no question of all of it."""
_SCRAP = 6
"""Words, at most, before a question that may be no whole sentence and yet an answer: "my cousin Nia. are you open"."""
_SENTENCE_OF_ITS_OWN = re.compile(
    r"\b(?:i|im|ive|id|ill|we|were|he|hes|she|shes|they|theyre|it|its|there|theres|this|that|thats|is|are|am|was|has|"
    r"have|had|dont|doesnt|didnt|cant|cannot|wont|not|never|need|want|wanna|please|"
    r"yo|tengo|estoy|soy|es|son|esta|estan|hay|era|fue|quiero|quisiera|necesito|puedo|vivo|trabajo|no|me|se|nunca)\b"
)
"""A verb of its own, or a no: it may be why somebody asks, and answers only in so many words (`told`)."""
_NO_ANSWER = re.compile(
    r"(?:(?:ok(?:ay)?|k|yes|yeah|yep|no|nope|sure|hi|hello|hey|thanks|thank you|wait|hold on|sorry|listen|well"
    r"|so|um+|"
    r"first|one|a|an|the|more|other|another|my|quick|last|real|question|thing|before|now|just|also|actually"
    r"|good|great|"
    r"fine|cool|right|alright|morning|evening|afternoon|night|sir|maam|please|lol|"
    r"si|bueno|pues|hola|gracias|oiga|oye|espere|perdon|disculpe|primero|una|otra|mi|cosa|duda|pregunta|antes|ahora|"
    r"nada|mas|rapida|ultima|buenas?|buenos|dias|tardes|noches|bien|claro|vale|va|sale|senora?|senorita|joven)\b\W*)+"
    r"|(?:from|in|at|near|with|without|broke|poor|new|half|maybe|sin|con|de|desde|en|cerca|nuev[oa])\b.*"
    r"|.*\b(?:insurance|insured|medicaid|medicare|aetna|cigna|kaiser|money|cash|seguro|dinero|plata|efectivo)\b.*"
)
"""What only leads up to a question, or is why it is asked."""
_SOMEBODY = re.compile(
    r"(?!my (?:phone|boss|ex|car|ride)\b)"
    r"(?:only |just |solo |nomas )?(?:my|mis?|an? (?:old )?(?:friend|cousin|neighbor)|god|dios)\b"
)
_ECHO = re.compile(
    r"(?:hmm+ |um+ |oh |well |pues |mmm+ )?(?:how (?:much|many|often|long|so)|what|who|when|where|how|why|"
    r"what helps(?: me)?|cuant[oa]s?|que|quien(?:es)?|cuando|donde|como|que me ayuda)"
)
"""A question said after the chat, to oneself, before the answer: "how much? like a 12 pack"."""
_ECHO_OF_ONE = re.compile(
    r"(?:hmm+ |um+ |oh |well |pues |mmm+ )?(?:(?:(?:what|whats|what s) (?:is )?|how (?:is|are) )?(?:my"
    r"|a) (?:usual |normal |typical "
    r"|average )?days?(?: like)?|(?:whos|who s|who is) in my corner|what (?:brings|brought) me(?: here)?"
    r"|what (?:has )?(?:helps|helped)(?: me)?|(?:como|cual) (?:es|son|han estado) mis? dias?(?: normal(?:es)?)?"
    r"|(?:con )?quien (?:cuento|me apoya)|que me (?:trae|trajo)(?: aqui)?|que me ha ayudado)"
)
"""The question on the table in their own words, before they answer it."""
_ANSWERED = 3
"""Words behind, at least, that answer it."""
_LOOSE = re.compile(r"(?:[\s,]+(?:and|but|so|also|or|y|pero|o|tambien|btw))+$", re.IGNORECASE)


@dataclass(frozen=True)
class Apart:
    """A message taken apart: what is `told`, as it was written; whether some of it `asks`, or `talks` of the talk."""

    told: str
    asks: bool = False
    talks: bool = False


def apart(text: str, question: str | None) -> Apart:
    """Return a message taken apart. `question` is the slot asked for: a wish put as a question may answer it."""
    if text.startswith("/"):
        return Apart(text)
    said = [half for found in _SENTENCE.finditer(text) if found.group().strip() for half in _halves(found.group())]
    kinds = _kinds(said, question)
    if not any(kinds):
        safe = question is None and ON_SAFETY.fullmatch(folded(text).strip(" .!")) is not None
        return Apart("" if safe else text, talks=safe)
    left_over = "".join(piece for piece, kind in zip(said, kinds, strict=True) if not kind)
    kept = _LOOSE.sub("", left_over.strip(_AROUND)).strip(_AROUND)
    left = [in_plain_words(piece) for piece, kind in zip(said, kinds, strict=True) if not kind]
    nothing = all(_RIDER.fullmatch(plain) or not plain or only_sounds(plain) for plain in left) or shrugs(kept)
    return Apart("" if nothing else kept, "asks" in kinds, "talks" in kinds)


def echoes(heard: Heard) -> bool:
    """Return whether somebody says the question over to themselves, and answers: "my usual day? Up at six"."""
    first, mark, rest = heard.text.partition("?")
    if heard.question not in QUESTIONS or not mark or "?" in rest or len(rest.split()) < _ANSWERED:
        return False
    return _ECHO_OF_ONE.fullmatch(in_plain_words(first)) is not None and not apart(heard.text, heard.question).asks


def answers_beside(heard: Heard) -> bool:
    """Return whether beside a question or a protest the question on the table is answered in so many words."""
    if heard.question not in QUESTIONS:
        return False
    found = apart(heard.text, heard.question)
    if not found.told or not (found.asks or found.talks):
        return False
    if heard.question == "name":
        return called(found.told) is not None
    in_words = any(name == heard.question for name, _ in told(found.told, talking=True))
    return in_words or (found.asks and _scrap_answers(heard, found.told))


def _scrap_answers(heard: Heard, scrap: str) -> bool:
    """Return whether what stands before a question is an answer that is no whole sentence, to what takes any words."""
    plain = folded(scrap).strip(_AROUND).replace("'", "")
    if heard.question == "for_whom":
        return len(plain.split()) <= _SCRAP and (says_for_oneself(scrap) or whom(scrap) is not None)
    if heard.question == "supports" and not _SOMEBODY.match(plain):
        return False
    if heard.question not in _ANY_WORDS or not folded(heard.text).lstrip(_AROUND).startswith(folded(scrap)):
        return False
    several = re.search(r"[.!?;]\s", scrap) is not None
    if several or len(plain.split()) > _SCRAP or _SENTENCE_OF_ITS_OWN.search(plain) or _NO_ANSWER.fullmatch(plain):
        return False
    return strays_to(replace(heard, text=scrap)) is None


def not_told(heard: Heard) -> str | None:
    """Return what a message means that seemed to answer the question on the table and does not; else None.

    What it asks comes first where the rest tells of trouble that was not asked for; that is filed beside it.
    """
    if heard.question not in QUESTIONS:
        return None
    found = apart(heard.text, heard.question)
    strays = found.asks and strays_to(replace(heard, text=found.told)) is not None
    if (found.told and not strays) or not (found.asks or found.talks):
        return None
    if not found.asks:
        return THANK if only_thanks(heard.text) else FEEDBACK
    known = asked(heard.text, talking=False)
    return INTENTS.get(known.about, QUESTION) if known else QUESTION


def not_shared(heard: Heard) -> str | None:
    """Return what a message means that seemed to tell something with nothing on the table, and only asks or protests.

    What is left beside it has to tell of trouble: "im literally in the library" does not.
    """
    if heard.question is not None or heard.text.startswith("/"):
        return None
    found = apart(heard.text, None)
    if not (found.asks or found.talks) or (found.told and (troubles(found.told) or stands(found.told))):
        return None
    if not found.asks:
        return None if found.told else THANK if only_thanks(heard.text) else FEEDBACK
    known = asked(heard.text, talking=False)
    return INTENTS.get(known.about, QUESTION) if known else QUESTION


def troubles(told_of: str) -> bool:
    """Return whether words tell of trouble or of somebody close, beside how to reach them."""
    answered = {clause.words for _, clause in told(told_of, talking=True)}
    said = (clause.words for clause in clauses(told_of) if clause.words not in answered)
    left = ", ".join(said) if whole(told_of) else told_of
    if counts_drinks(left):
        return True
    return about_using(left) or is_heavy(left) or whom(left) is not None or topic_of(left) is not None


def _halves(sentence: str) -> list[str]:
    """Return a sentence in one piece, or cut before a question in its midst."""
    for found in _MID.finditer(sentence):
        first, rest = sentence[: found.start()], sentence[found.end() :]
        opens = asks(in_plain_words(first), "", talking=True)
        if (
            len(first.split()) >= _LEFT
            and not opens
            and asks(in_plain_words(rest), mark_of(rest.strip()), talking=True)
        ):
            return [first, " " + rest]
    first, comma, rest = sentence.partition(",")
    marked = sentence.rstrip().endswith("?")
    if not marked and len(rest.split()) >= _BEHIND and asks(in_plain_words(first), "", talking=True):
        return [first + comma, rest]
    return [sentence]


def _kinds(said: list[str], question: str | None) -> list[str]:
    """Return of each piece that it `asks`, that it `talks` of the talk, or nothing: then it tells."""
    kinds: list[str] = []
    reached = question in _OF_REACHING or any(map(_REACHES.search, said))
    for piece in said:
        before = kinds[-1] if kinds else ""
        kept = _weighs(piece) or (reached and names_code(piece))
        kinds.append("" if kept else _kind(piece, question, before))
    if said[1:] and kinds[:1] == ["asks"] and not any(kinds[1:]) and _ECHO_OF_ONE.fullmatch(in_plain_words(said[0])):
        kinds[0] = ""
    if said[1:] and kinds[:2] == ["asks", ""] and _ECHO.fullmatch(in_plain_words(said[0])):
        kinds[0] = ""
    drawn = [i for i, piece in enumerate(said[1:]) if said[i].rstrip().endswith("?") and DRAWN.match(folded(piece))]
    for i in drawn:  # "the person i meet?? so somebody sees this"
        kinds[i : i + 2] = ["asks", "asks"]
    return kinds


def _kind(piece: str, question: str | None, before: str) -> str:
    plain = in_plain_words(piece)
    if before and (REPEATS.match(plain) or (before == "asks" and BACK_AT_IT.match(plain))):
        return before
    if before and piece.rstrip().endswith("?") and len(plain.split()) <= _FRAGMENT:
        return before  # "who reads this. my boss? cops?"
    orders = says_to_send(piece.strip(" ?"))  # that answers nothing: "ya mandalo. me va a llamar una mujer?"
    if orders or of_the_talk(piece.strip(), question) or to_chat(piece, question):
        return "" if stands(piece) or _tells_too(piece, question) else "talks"
    return "asks" if _asks(piece.strip(), plain, question) else ""


def _tells_too(piece: str, question: str | None) -> bool:
    """Return whether to a piece said to the chat something is joined that is not. Thanks are thanks in all they say."""
    return not only_thanks(piece) and tells_too(
        piece, lambda part: only_sounds(part) or bool(_kind(part, question, ""))
    )


def _asks(piece: str, plain: str, question: str | None) -> bool:
    if DESPAIRS.search(plain):
        return False
    if ASKS_TOO.search(plain) or asks_in_words(piece):
        return not (asks_in_words(piece) and _tells_too(piece, question))
    mark = mark_of(piece)
    if not asks(plain, mark, talking=True) or (
        mark and len(plain.split()) > _LONG and not asks(plain, "", talking=True)
    ):
        return False
    found, reaches = asked(piece, talking=True), _REACH_ME.match(plain) is not None
    if found is None:
        return not (reaches and _REACHES.search(piece))
    reached = reaches and found.about != BY_WOMAN
    return not (reached or is_wish(found.about, question) or (question in WISHED and _is_wish(found)))


def _is_wish(found: Asked) -> bool:
    return (found.wish and not found.known) or (found.about == LANGUAGE and not found.marked)


def _weighs(piece: str) -> bool:
    """Return whether a piece stands however it is put: it cries, tells of a loss, or of how much is drunk or used."""
    plain = folded(piece)
    counts = bool(_OF_DRINKS.search(plain) or (_OF_USE.search(plain) and about_using(piece)))
    return counts or is_heavy(piece) or screen(piece).tier <= Tier.T2
