"""What a typed "yes", "no" or "not sure" means while the safety question stands open. It means what the button means.

Only short messages of the table count, or one with a part that names who is there, or that it is safe, and nothing else
that weighs. Anything else is something else, and is read as any message is.
"""

from __future__ import annotations

import re
from enum import Enum

from bot.risk.bare import bare
from bot.risk.model import Tier
from bot.risk.safe_reason import NO_WEAPON, gives_reason
from bot.risk.screen import screen


class Asked(str, Enum):
    """Which safety question stands open: "are you safe?", "is someone with you?" or "is someone with them?"."""

    SAFE = "safe"
    COMPANY = "company"
    WITH_THEM = "with_them"


class Answer(str, Enum):
    """What a person answered to it, by button or in words."""

    SAFE_FOR_NOW = "safe_for_now"
    NOT_SURE = "not_sure"
    NOT_SAFE = "not_safe"
    WITH_SOMEONE = "with_someone"
    ALONE = "alone"


_AT_LEAST = {Answer.NOT_SAFE: Tier.T1, Answer.ALONE: Tier.T1, Answer.NOT_SURE: Tier.T2}
_PARTS = re.compile(r"[,.;!…\n]+|(?<=[?])")
_LONGEST = 24
"""Words of a message that answers and says more; a longer one tells something."""

_BEFORE = r"(?:(?:um|uh|whoa|lol|oh|wait|well|honestly|i think|pues|bueno|eh|la verdad) )*"
_NOW = (
    "(?: (?:right now|for now|at the moment|now|rn|really|still|too|yeah|yes|yep|lol|haha|man"
    "|dude|por ahora|ahora mismo|ahorita|ahora"
    "|todavia|tambien|si))*"
)
_YES = "yes|yeah|yea|yep|yup|si|claro"
_NO = "no|nope|nah|no no"
_WE_ARE = "i am|im|we are|were|they are|theyre|he is|hes|she is|shes"
_ESTOY = "esta|estoy|toy|estamos|tamos|estan"
_ECHO = "(?:am i safe|safe|estoy a salvo|que si estoy a salvo)"
_WHERE = (
    "(?: (?:here|just|and|i am|im|estoy|aqui|y))*(?: (?:(?:on|in|at) (?:the|my|our) (?:couch|sofa|bed|room|bedroom"
    "|house|home|kitchen|porch|apartment|work)|(?:at )?home|in bed|inside|at work|en (?:mi |la "
    "|el )?(?:casa|cama|cuarto|sofa"
    "|sillon|sala|cocina|trabajo)))"
)
"""Where somebody is who says so: nothing is heard in these."""
_WILL = (
    "(?:(?:i am|im) not (?:going to|gonna)|i (?:wont|will not)) (?:do (?:anything|nothing|it)(?: to (?:myself|me))?"
    "|hurt myself)|(?:i am|im) not planning (?:anything|nothing)|no (?:estoy planeando|planeo) nada"
    "|(?:yo )?no (?:me )?voy a (?:hacer(?:me)? (?:nada|dano|nada malo)|lastimarme)"
)
_SPENT = (
    "(?: (?:(?:im|i am|its) )?(?:just|only|so) (?:really |so |very )?(?:tired|exhausted"
    "|worn out|sad|venting|drained)|(?: (?:es que|(?:solo|nada mas|nomas) ?(?:es que )?))? ?(?:estoy|ando)?"
    " (?:solo |nada mas |nomas |muy |bien )?(?:cansad[oa]|agotad[oa]|triste|desahogandome))?"
)
"""Who says that they will do nothing answers it, whatever of these they feel; "tonight" would be half an answer."""
_LEAVE_IT = "(?: ?(?:dejel[oa]|dejal[oa]|dejen?l[oa]|leave it|drop it|stop asking|ya no pregunte)(?: ya| now| alone)?)?"
"""That it may rest now."""
_UNSURE = (
    "(?:(?:im|i am) )?(?:not (?:really )?sure|unsure)", "idk", "dunno", "(?:i )?(?:dont|do not) know",
    "maybe", "perhaps", "kind of", "kinda", "sort of", "i guess(?: so)?", "(?:i )?think so", "hard to say",
    "no (?:lo )?se", "no estoy segur[oa]", "tal vez", "quizas?", "mas o menos", "creo que si", "a lo mejor",
)  # fmt: skip
_NEAR = "(?:here|home|around|with me|in the (?:house|room|next room)|aqui|conmigo|en (?:la )?casa|cerca)"
_MEAN = "(?:i mean |well |o sea |digo )?"
_PEOPLE = (
    "(?:people|friends?|family|folks|coworkers?|co workers?|nurses?|neighbors?|roommates?|gente|amig[oa]s?|familia"
    "|companer[oa]s?|vecin[oa]s?|enfermer[oa]s?)"
)
"""Who may be there and help."""
_HE = "(?:he|she|they|it)(?:s| is| are|re)?|theyre"
_THEIR = "(?:my|mi|his|her|their|su) \\w+"
_WITH = f"(?:him|her|them|el|ella|ell[oa]s|{_THEIR})"
_THERE = f"(?: (?:here|there|aqui|ahi))?(?: (?:with|con) {_WITH})?"

_TABLE: dict[Asked, dict[Answer, tuple[str, ...]]] = {
    Asked.SAFE: {
        Answer.SAFE_FOR_NOW: (
            f"(?:{_YES})(?: (?:{_WE_ARE}|{_ESTOY}))?(?: (?:thanks|thank you|gracias))?",
            f"(?:(?:{_YES}) )?(?:{_WE_ARE}) (?:safe|okay|ok|fine|all right|alright)",
            f"(?:(?:{_YES}) )?(?:todos )?(?:{_ESTOY}) (?:a salvo|bien|fuera de peligro)",
            f"(?:{_YES}) (?:{_ESTOY}) segur[oa]s?",
            f"(?:tonight|esta noche) (?:{_WE_ARE}|{_ESTOY}) (?:safe|okay|ok|fine|all right|alright|a salvo|bien)",
            NO_WEAPON.pattern,
            "safe", "for now", "a salvo", "por ahora(?: si)?",
            f"(?:(?:{_YES}|{_NO}) )?(?:{_WILL}){_SPENT}",
            f"(?:{_ECHO} )?(?:{_YES})(?: (?:{_WE_ARE}|{_ESTOY})(?: (?:safe|ok|okay|fine|a salvo|bien))?)?(?:{_WHERE})?",
            f"(?:{_WE_ARE}|{_ESTOY}) (?:safe|ok|okay|fine|a salvo|bien){_WHERE}",
            f"(?:(?:{_YES}) )?(?:(?:{_WE_ARE}|{_ESTOY}) (?:safe|ok|okay|fine|a salvo|bien) ?){{1,3}}{_LEAVE_IT}",
        ),
        Answer.NOT_SURE: _UNSURE,
        Answer.NOT_SAFE: (
            f"(?:{_ECHO} )?(?:{_NO})",
            f"(?:(?:{_NO}) )?(?:{_WE_ARE}) not(?: safe| ok| okay)?",
            f"(?:(?:{_NO}) )?(?:(?:we|they) arent|(?:he|she) isnt)(?: safe| ok| okay)?",
            (
                f"(?:(?:{_NO}|idk|i dont know|honestly) )?(?:(?:{_WE_ARE}) )?not (?:really|exactly|very|that) "
                "(?:safe|ok|okay)(?: i guess)?"
            ),
            f"(?:(?:{_NO}) )?(?:not safe|not really|not at all|i (?:dont|do not) (?:think so|feel safe))",
            f"(?:(?:{_NO}) )?no (?:{_ESTOY}) (?:a salvo|bien)",
            f"(?:(?:{_NO}) )?(?:no me siento segur[oa]|para nada|creo que no|no mucho|en peligro)",
            f"(?:(?:{_NO}|no (?:lo )?se) )?no (?:mucho|del todo|tanto)(?: la verdad)?",
        ),
    },
    Asked.COMPANY: {
        Answer.WITH_SOMEONE: (
            f"{_YES}",
            rf"(?:{_YES}) (?:my|mi) \w+",
            rf"(?:(?:{_YES}) )?(?:my|mi|mis) \w+(?: (?:is|are|s|esta|estan|ta))? (?:right )?{_NEAR}(?: {_NEAR})?",
            f"(?:(?:{_YES}) )?(?:someone|somebody|a friend|alguien) (?:is |esta )?(?:here|with me|aqui|conmigo)",
            rf"(?:(?:{_YES}) )?(?:im|i am|estoy|toy|ando) (?:here |aqui )?(?:with|con) (?:my|mi|mis|a|un|una) \w+",
            (
                f"(?:(?:{_YES}) )?{_MEAN}(?:theres|there is|there are|hay) (?:my |a |some |un |una |unos |mis )?"
                f"{_PEOPLE}(?: {_NEAR})?"
            ),
            "(?:im|i am) not alone", "no estoy sol[oa]",
        ),
        Answer.ALONE: (
            f"{_NO}",
            f"(?:(?:{_NO}) )?(?:(?:i am|im) )?(?:all )?(?:alone|by myself|on my own)",
            f"(?:(?:{_NO}) )?(?:no one|noone|nobody)s?(?: (?:is|else|even))*(?: {_NEAR})?",
            f"(?:(?:{_NO}) )?(?:there(?:s| is)|aint|theres?) (?:no one|nobody|no body)(?: else)?(?: {_NEAR})?",
            f"(?:(?:{_NO}) )?(?:its |it is )?(?:just|only) me",
            f"(?:(?:{_NO}) )?(?:(?:no hay |aqui no hay )?nadie(?: mas)?(?: (?:esta|ta))?(?: {_NEAR})?|solo yo)",
            "(?:estoy )?(?:sol[oa]|solit[oa])",
        ),
    },
    Asked.WITH_THEM: {
        Answer.WITH_SOMEONE: (
            f"{_YES}",
            f"(?:(?:{_YES}) )?(?:i am|im|we are|were|me|(?:yo )?estoy|estamos|yo){_THERE}",
            f"(?:(?:{_YES}) )?(?:{_HE}) (?:here )?with (?:me|us|someone|somebody|people|family|{_THEIR})",
            f"(?:(?:{_YES}) )?(?:esta|estan) (?:conmigo|con nosotr[oa]s|con alguien|con {_THEIR}|acompanad[oa]s?)",
            f"(?:(?:{_YES}) )?{_THEIR}(?: (?:is|are|esta|estan))?{_THERE}",
            f"(?:(?:{_HE}) )?not alone", "no esta sol[oa]",
        ),
        Answer.NOT_SURE: _UNSURE,
        Answer.ALONE: (
            f"{_NO}",
            f"(?:(?:{_NO}) )?(?:(?:{_HE}) )?(?:all )?(?:alone|by (?:him|her|them)sel(?:f|ves))",
            f"(?:(?:{_NO}) )?(?:{_HE}) on (?:his|her|their) own",
            f"(?:(?:{_NO}) )?(?:no one|nobody)(?: is (?:there|with (?:him|her|them)))?",
            f"(?:(?:{_NO}) )?(?:esta |estan )?sol[oa]s?",
            f"(?:(?:{_NO}) )?(?:nadie|no hay nadie)(?: (?:ahi|con {_WITH}))?",
        ),
    },
}  # fmt: skip
_NAMES = frozenset({Answer.SAFE_FOR_NOW, Answer.WITH_SOMEONE, Answer.ALONE})
_BARE = re.compile(f"{_BEFORE}(?:{_YES}|{_NO}|for now|por ahora(?: si)?){_NOW}")
_YES_FOR_NOW = re.compile(f"{_BEFORE}(?:{_YES}) (?:for now|right now|at the moment|por ahora|ahorita|ahora mismo)")
"""More than a bare yes: a time is said, as to whether one is safe."""
_PUT_RIGHT = re.compile(r"(?:i mean|well|o sea|digo|wait)\b")
_TAKES_BACK = re.compile(
    r"\b(?:but|except|unless|until|if|though i|wish|pero|aunque|a menos que|hasta que|ojala|lied|menti)\b"
)
"""What makes an answer half of one."""
_WISHES = re.compile(
    r"\b(?:keep going|go on|continue|questions?|(?:can|could) (?:you|u|i|we)|tell me|what (?:do|should) i"
    r"|how (?:do|should) i"
    r"|preguntas?|sigamos|siga|sigue|continue|puede[ns]?|digame|dime|que hago|como le hago)\b"
)
"""How something is asked for without a mark."""
_AT = (
    r"(?:(?:in|on|at) (?:the|my|our|a|his|her|their) (?:couch|sofa|bed|bedroom|room|living room|kitchen|porch|house"
    r"|home"
    r"|apartment|place|dorm|work|job|office|school|church|library|hospital|er|clinic|store)|(?:at )?home|in bed|inside"
    r"|at (?:work|school|church)|in here|here|en (?:(?:mi|la|el|su) )?(?:casa|cama|cuarto|sofa|sillon|sala|cocina"
    r"|trabajo"
    r"|escuela|iglesia|hospital|clinica|tienda)|adentro|aqui)"
)
"""Where one may be and no means are named by it; a bridge, a car and a roof are not among them."""
_KIN = (
    r"(?:(?:my|the|our|mis?|los|las|el|la) (?:little |two |three |dos |tres )?(?:kids?|baby|babies|sons?|daughters?"
    r"|boys?|"
    r"girls?|mom|mother|dad|father|parents|family|wife|husband|partner|girlfriend|boyfriend|brother|sister|roommates?"
    r"|friends?|dogs?|cats?|hij[oa]s?|nin[oa]s?|mama|papa|papas|familia|espos[oa]|marido|pareja|herman[oa]|amig[oa]s?"
    r"|novi[oa]|bebe|perr[oa]s?|gat[oa]s?)(?: and i| y yo)?)"
)
_DOING = (
    r"(?:(?:watching|viendo) (?:(?:a|the|some|la|una|el|las) )?(?:tv|television|tele|movies?|shows?|series|game"
    r"|football|"
    r"baseball|cartoons?|netflix|youtube|news|peli|pelicula|novelas?|partido|noticias)|chill(?:in|ing)?|resting"
    r"|relaxing"
    r"|lying down|laying down|(?:going|headed|off) to (?:bed|sleep)|cooking|making (?:tea|coffee|dinner|lunch|soup)"
    r"|eating(?: dinner| lunch)?|doing (?:ok|okay|fine)"
    r"|descansando|acostad[oa]|cocinando|haciendo (?:te|cafe|la cena)|comiendo|cenando|por dormir(?:me)?)"
)
_FEELS = (
    r"(?:(?:really |so |very |just |bit |a |little |muy |bien |un |poco )*(?:safe|ok|okay|fine|good|alright"
    r"|all right|calm"
    r"|tired|exhausted|sad|worn out|stressed|drained|venting|sleepy|better|sober|a salvo|bien|tranquil[oa]|cansad[oa]"
    r"|triste|agotad[oa]|estresad[oa]|desahogandome|mejor))"
)
_STATE = (
    rf"(?:asleep|sleeping|awake|safe|ok|okay|fine|good|with (?:me|us|{_KIN})|con(?:migo| nosotr[oa]s| {_KIN})"
    rf"|dormid[oa]s?|(?:ya )?duermen?"
    rf"|bien|{_AT}|in (?:their|his|her|the next|the other) (?:room|bed)s?|en (?:su|el otro) (?:cuarto|cama)|next to me)"
)
_I_AM = "(?:im|i am|we are|were|estoy|toy|estamos|ando)"
_CALM = re.compile(
    r"(?:(?:and|just|y|nomas|solo|thanks?|thank you|gracias|ok|okay) ?)*"
    rf"(?:(?:{_I_AM} (?:just |only |solo |nomas |nada mas )?)?(?:{_AT}|{_DOING}|{_FEELS}|with {_KIN}|con {_KIN})"
    rf"(?: (?:{_AT}|{_DOING}|with {_KIN}|con {_KIN}))*|{_KIN}(?: (?:is|are|s|esta|estan))?(?: {_STATE})+|{_LEAVE_IT}"
    r"|(?:nobody|no ?one)(?: is)?(?: here| with me| in the house)?(?: who)? (?:would|will|wants to|is going to|is) "
    r"hurt(?:ing)? (?:me|us)|(?:he|she|hes|shes|el|ella)(?: (?:is|esta))? (?:in|at|en) (?:the |el |la )?"
    r"(?:hospital|er|jail|carcel|work|trabajo)"
    r"|(?:(?:he|she) is|hes|shes) (?:still )?working|(?:el|ella|mi \w+) (?:esta|anda|sigue) trabajando"
    rf"|(?:no (?:me )?quiero morir(?:me)?|i (?:dont|do not) (?:want to|wanna) die))?{_NOW}"
)
"""What somebody who is safe says besides: where they are, who sleeps there, that it may rest. A closed list: what is
not on it ("at the bridge", "holding it") may be the means."""
_BARE_NO = re.compile(f"{_BEFORE}(?:{_NO})")
_DENIES = re.compile(f"{_BEFORE}(?:{_WILL})")
"""Behind a "no" it says what that is said to: "no, I'm not going to hurt myself" is no "not safe"."""
_GOOD = re.compile(r"(?:thats |its )?(?:a )?(?:good thing|good)(?: right)?(?: \?)?|(?:esta )?bien(?: verdad)? ?\??")
_ANSWERS = {
    asked: {answer: re.compile(f"{_BEFORE}(?:{'|'.join(lines)}){_NOW}") for answer, lines in rows.items()}
    for asked, rows in _TABLE.items()
}


def answer_to(asked: Asked | None, text: str) -> Answer | None:
    """Return what `text` answers to the question that stands open, or None where it says something else.

    Who names who is there, or says "safe", answers it whatever calm thing is told with it: "nobody here. im chillin".
    """
    if asked is None or not (words := bare(text)):
        return None
    parts = [(said, _whole(asked, said)) for part in _PARTS.split(text) if (said := _said(part))]
    if len(parts) > 1 and _BARE_NO.fullmatch(parts[0][0]) and _DENIES.match(parts[1][0]):
        parts = parts[1:]
    answers = [answer for _, answer in parts if answer is not None]
    if len(answers) == len(parts) > 1 and not any(_PUT_RIGHT.match(said) for said, _ in parts):
        return answers[0] if len(set(answers)) == 1 else None  # "no, I'm alone" is the same one twice
    if "?" not in text and "¿" not in text and (whole := _whole(asked, words)) is not None:
        return whole  # "yes, for now" is one answer
    return _named(answers, parts) if len(words.split()) <= _LONGEST else None


def _said(part: str) -> str:
    """Return the bare words of a part; a question is kept apart by its mark, for it answers nothing."""
    words = bare(part)
    return f"{words} ?" if words and ("?" in part or "¿" in part) else words


def _named(answers: list[Answer], parts: list[tuple[str, Answer | None]]) -> Answer | None:
    """Return the answer that a part of a longer message is, where the rest goes along with it.

    A bare "yes" or "no" may be said to anything; "I mean" puts right what was said before it.
    """
    named = [answer for words, answer in parts if answer in _NAMES and _says_which(words, answer)]
    beside = [words for words, answer in parts if answer is None]
    if not named or any(_TAKES_BACK.search(words) and not gives_reason(words) for words in beside):
        return None
    if len(set(answers)) > 1 and not any(answer is named[-1] and _PUT_RIGHT.match(words) for words, answer in parts):
        return None
    heard = [screen(words).tier for words in beside]
    if named[-1] is Answer.SAFE_FOR_NOW:
        calm = all(_CALM.fullmatch(words) or gives_reason(words) or _GOOD.fullmatch(words) for words in beside) and all(
            tier > Tier.T2 for tier in heard
        )
    else:
        calm = all(tier is Tier.T4 for tier in heard)
    return named[-1] if calm else None


def _says_which(words: str, answer: Answer) -> bool:
    """Whether an answer says what it is to: a bare yes does not, unless it is one for now."""
    for_now = answer is Answer.SAFE_FOR_NOW and _YES_FOR_NOW.fullmatch(words) is not None
    return for_now or not _BARE.fullmatch(words)


def _whole(asked: Asked, words: str) -> Answer | None:
    return next((answer for answer, line in _ANSWERS[asked].items() if line.fullmatch(words)), None)


def reason_in(text: str) -> bool:
    """Return whether an answer that one is safe names somebody or something that keeps it so."""
    return any(gives_reason(bare(part)) for part in _PARTS.split(text) if bare(part))


def asks_beside(text: str) -> bool:
    """Return whether a message that answers asks or wishes something as well, which somebody should answer."""
    return "?" in text or _WISHES.search(bare(text)) is not None


def tier_of(answer: Answer, so_far: Tier) -> Tier:
    """Return how urgent an answer is after a talk of this tier. A worrying one is never the calmer of both."""
    return min(so_far, _AT_LEAST[answer]) if answer in _AT_LEAST else Tier.T4
