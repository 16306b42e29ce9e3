"""What a typed "yes", "no" or "not sure" means while the safety question stands open. It means what the button means.

Only whole, short messages of the table count. Anything else is something else, and is read as any message is.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from bot.risk.model import Tier


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
_TRIPLE = re.compile(r"(.)\1\1+")
_PARTS = re.compile(r"[,.;!\n]+")

_BEFORE = r"(?:(?:um|uh|well|honestly|i think|pues|bueno|eh|la verdad) )*"
_NOW = "(?: (?:right now|for now|at the moment|now|rn|really|por ahora|ahora mismo|ahorita|ahora|todavia))*"
_YES = "yes|yeah|yep|yup|si|claro"
_NO = "no|nope|nah|no no"
_WE_ARE = "i am|im|we are|were|they are|theyre|he is|hes|she is|shes"
_ESTOY = "esta|estoy|estamos|estan"
_ECHO = "(?:am i safe|safe|estoy a salvo|que si estoy a salvo)"
_WHERE = (
    "(?: (?:here|just|and|i am|im|estoy|aqui|y))*(?: (?:(?:on|in|at) (?:the|my|our) (?:couch|sofa|bed|room|bedroom"
    "|house|home|kitchen|porch|apartment|work)|(?:at )?home|in bed|inside|at work|en (?:mi |la "
    "|el )?(?:casa|cama|cuarto|sofa"
    "|sillon|sala|cocina|trabajo)))"
)
"""Where somebody is who says so: nothing is heard in these."""
_WILL = (
    "(?:(?:i am|im) not (?:going to|gonna)|i (?:wont|will not)) (?:do (?:anything|nothing|it)|hurt myself"
    "|do anything to myself)|(?:yo )?no (?:me )?voy a (?:hacer(?:me)? (?:nada|dano|nada malo)|lastimarme)"
)
_SPENT = (
    "(?: (?:(?:im|i am|its) )?(?:just|only|so) (?:really |so |very )?(?:tired|exhausted"
    "|worn out|sad|venting|drained)|(?: (?:es que|(?:solo|nada mas|nomas) ?(?:es que )?))? ?(?:estoy|ando)?"
    " (?:solo |nada mas |nomas |muy |bien )?(?:cansad[oa]|agotad[oa]|triste|desahogandome))?"
)
"""Who says that they will do nothing answers it, whatever of these they feel; "tonight" would be half an answer."""
_UNSURE = (
    "(?:(?:im|i am) )?(?:not (?:really )?sure|unsure)", "idk", "dunno", "(?:i )?(?:dont|do not) know",
    "maybe", "perhaps", "kind of", "kinda", "sort of", "i guess(?: so)?", "(?:i )?think so", "hard to say",
    "no (?:lo )?se", "no estoy segur[oa]", "tal vez", "quizas?", "mas o menos", "creo que si", "a lo mejor",
)  # fmt: skip
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
            "safe", "for now", "a salvo", "por ahora(?: si)?",
            f"(?:(?:{_YES}|{_NO}) )?(?:{_WILL}){_SPENT}",
            f"(?:{_ECHO} )?(?:{_YES})(?: (?:{_WE_ARE}|{_ESTOY})(?: (?:safe|ok|okay|fine|a salvo|bien))?)?(?:{_WHERE})?",
            f"(?:{_WE_ARE}|{_ESTOY}) (?:safe|ok|okay|fine|a salvo|bien){_WHERE}",
        ),
        Answer.NOT_SURE: _UNSURE,
        Answer.NOT_SAFE: (
            f"(?:{_ECHO} )?(?:{_NO})",
            f"(?:(?:{_NO}) )?(?:{_WE_ARE}) not(?: safe| ok| okay)?",
            f"(?:(?:{_NO}) )?(?:(?:we|they) arent|(?:he|she) isnt)(?: safe| ok| okay)?",
            f"(?:(?:{_NO}) )?(?:not safe|not really|not at all|i (?:dont|do not) (?:think so|feel safe))",
            f"(?:(?:{_NO}) )?no (?:{_ESTOY}) (?:a salvo|bien)",
            f"(?:(?:{_NO}) )?(?:no me siento segur[oa]|para nada|creo que no|no mucho|en peligro)",
        ),
    },
    Asked.COMPANY: {
        Answer.WITH_SOMEONE: (
            f"{_YES}",
            rf"(?:{_YES}) (?:my|mi) \w+",
            rf"(?:(?:{_YES}) )?(?:my|mi) \w+(?: (?:is|are|esta|estan))? (?:here|with me|aqui|conmigo)",
            f"(?:(?:{_YES}) )?(?:someone|somebody|a friend|alguien) (?:is |esta )?(?:here|with me|aqui|conmigo)",
            "(?:im|i am) not alone", "no estoy sol[oa]",
        ),
        Answer.ALONE: (
            f"{_NO}",
            f"(?:(?:{_NO}) )?(?:(?:i am|im) )?(?:all )?(?:alone|by myself|on my own)",
            f"(?:(?:{_NO}) )?(?:no one|nobody)(?: is (?:here|with me))?",
            f"(?:(?:{_NO}) )?(?:its |it is )?(?:just|only) me",
            f"(?:(?:{_NO}) )?(?:nadie(?: esta aqui)?|no hay nadie|solo yo)",
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
_ANSWERS = {
    asked: {answer: re.compile(f"{_BEFORE}(?:{'|'.join(lines)}){_NOW}") for answer, lines in rows.items()}
    for asked, rows in _TABLE.items()
}


def bare(text: str) -> str:
    """Return the words of `text` in small letters, without accents, marks, apostrophes and drawn-out letters."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c) and c not in "'’`´")
    return " ".join("".join(c if c.isalnum() else " " for c in _TRIPLE.sub(r"\1", letters)).split())


def answer_to(asked: Asked | None, text: str) -> Answer | None:
    """Return what `text` answers to the question that stands open, or None where it says something else."""
    if asked is None or "?" in text or "¿" in text:
        return None
    parts = [_whole(asked, words) for part in _PARTS.split(text) if (words := bare(part))]
    if None in parts or len(parts) == 1:  # "yes, for now" is one answer; "no, I'm alone" is the same one twice
        return _whole(asked, bare(text))
    return parts[0] if len(set(parts)) == 1 else None


def _whole(asked: Asked, words: str) -> Answer | None:
    return next((answer for answer, line in _ANSWERS[asked].items() if line.fullmatch(words)), None)


def tier_of(answer: Answer, so_far: Tier) -> Tier:
    """Return how urgent an answer is after a talk of this tier. A worrying one is never the calmer of both."""
    return min(so_far, _AT_LEAST[answer]) if answer in _AT_LEAST else Tier.T4
