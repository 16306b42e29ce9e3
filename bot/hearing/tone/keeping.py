"""What someone takes along when they leave: something good they named, in their own words. Pure, without Rasa.

Their words are said back here and in the summary, nowhere else; so what could hurt to read again is left out, and then
they take along where to find the clinic (seeds A22).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, QUESTIONS, given
from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import folded
from bot.hearing.tone.manner import LOSS
from bot.risk import Tier, screen
from bot.risk.context_cue import ABUSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.hearing.answers.taking import Heard

KEEP = "utter_keep_"
KEPT = ("first_step", "helped")
"""The answers somebody may take along, the best first."""

OPEN = f"{KEEP}open"
"""What everyone can take along: how to find the clinic."""

GOODBYE = "utter_goodbye"
LEAVING = frozenset({GOODBYE, "utter_stop"})
"""The responses of an ending."""
SURVEY = "utter_offer_feedback"
"""How it was: asked of nobody who goes because somebody comes in, for it lights up the screen."""
HIDDEN = "_hidden"
"""The ending of what is said to who leaves because somebody comes: how to hide this, and nothing of what they told."""

MOST_WORDS = 14
"""A longer answer tells a story; said back it would no longer be something to hold."""

_NOTHING = re.compile(
    r"(no|nope|none?|not|never|nothing|nobody|idk|dunno|i (don't|dont|do not|can't)|n/?a|maybe|yes|ok(ay)?|meh"
    r"|whatever"
    r"|nada|nadie|ningun[oa]?|nunca|ni|tal vez|quizas?|si|quien sabe|skip|saltar)\b"
)
_BODY = re.compile(
    r"\b(med(s|s|icines?|ications?)|doses?|medicin\w*|medicament\w*|dosis|fast(ing)?|ayun\w*|starv\w*|cut(ting)?"
    r"|cort\w*"
    r"|burn\w*|purg\w*|vomit\w*|hit(ting)?|weapon|gun|knife|arma|cuchillo"
    r"|die|dying|dead|death|disappear\w*|morir\w*|muert\w*|desaparec\w*)\b"
)
_LABEL = re.compile(
    r"\b(addicts?|junk(ie|y)|alcoholic|drunks?|loser|crazy|stupid|worthless|failure|freak|adict[oa]|drogadict\w+"
    r"|borrach[oa]"
    r"|alcoholic[oa]|loc[oa]|inutil|fracasad[oa]|tont[oa])\b"
)
"""Words people use of themselves that nobody should hand back to them (seeds A20)."""
_UNPLAIN = re.compile(r"[{}\n\r?¿\"“”«»<>]|https?:")


_COMES = re.compile(
    r"\b(?:he|she|they|mom|mum|mama|dad|some(?:one|body)|my \w+|husband|boyfriend)(?:'?s| is| are|'re| just|re)?"
    r" (?:just )?(?:here|home|back|coming|pulled (?:in|up)|walk(?:ed|ing) in|got (?:here|home)|at the door|in the "
    r"driveway"
    r"|woke up|up now)\b(?! (?:for|to|with|at|in|on|every|late|drunk|when|and|from)\b)"
    r"(?![^.?!]*\b(?:tomorrow|next|soon|all day|weekend|days?)\b)"
    r"|\b(?:his|her|their|the) (?:car|truck|van)(?:'?s| is)? (?:just )?(?:here|outside|pull(?:ed|ing) (?:in|up)"
    r"|in the"
    r" driveway)(?=\W*$|[,.;!])|\bi (?:just |can )?hear(?:d)? (?:him|her|his (?:car|truck|keys)|the (?:door|keys))"
    r"(?=\W*$|[,.;!]| (?:now|outside|coming(?! at\b)"
    r"|at the (?:door|gate|window))\b)|\b(?:se )?acaba de (?:llegar|entrar|estacionar(?:se)?)"
    r"(?=\W*$|[,.;!]| (?:mi (?:espos[oa]|marido|novi[oa]|pareja|ex|papa|mama|padrastro)|el|ella)\b)"
    r"|\b(?:oigo|escucho|oi) (?:su (?:carro|troca|camioneta)|la puerta)"
    r"(?=\W*$|[,.;!])"
    r"|(?:^|[,.;!] ?|\bpor?que |\bque )(?:(?:ya|ahi|ahorita|aqui) )*(?:(?:mi \w+|el|ella"
    r"|alguien) )?(?:ya )?(?:viene|llego|vino|entro"
    r"|regreso|desperto"
    r"|esta (?:aqui|llegando|entrando))\b(?: (?:ya|mi \w+|el|ella|alguien))*(?=$|[,.;!])"
)
_FAREWELL = re.compile(
    r"\b(?:bye+|goodbye|gtg|g2g|(?:gotta|got to|have to|need to|g) go|brb|later|adios|bai|chao|me (?:tengo que|voy)"
    r"|me voy"
    r"|luego|hasta luego|(?:tengo|tenemos) que (?:salir(?:me)?|irme|cerrar|cortar|colgar|dejar(?:l[oae])?)"
    r"|debo (?:salir|irme|cerrar)|voy a cerrar|(?:gotta|got to|have to|need to|should) (?:close|leave|run|hide"
    r"|get off)"
    r"|closing this|logging off)\b"
)
_HELPER = re.compile(
    r"\bmy (?!(?:husband|boyfriend|bf|ex|wife|girlfriend|partner|dad|father|step\w+|fiance)\b)\w+|\bmi (?:herman[oa]"
    r"|amig[oa]|vecin[oa]|mama|hij[oa]|prim[oa]|ti[oa])\b"
)
"""Who may well have come to help: of them nothing has to be hidden, unless they take leave."""
_LONGEST_GOODBYE = 14


_GONE = re.compile(
    r"\b(used to|any ?more|no longer|back then|before (?:she|he|they|it)|not since|ya no|solia\w*|antes"
    r"|en aquel entonces)\b"
)
"""What helped once and is gone cannot be taken along."""


def keepsakes(slots: Mapping[str, Any], *, grave: bool = False) -> Iterator[str]:
    """Yield the responses that may be said before an ending, the most fitting first; the last needs nothing told.

    In a talk with danger in it (`grave`) nothing of theirs is said back: what helped may be what the danger is.
    """
    for name in () if grave else KEPT:
        if name == "helped" and slots.get(LOSS):  # it may be who died
            continue
        if is_kept(slots.get(name)):
            yield KEEP + name
    if not given(slots.get("contact")):  # who left a way to be reached takes leave of that
        yield OPEN


def is_kept(answer: str | None) -> bool:
    """Return whether an answer is short, names something, and would do no harm said back."""
    if not answer or len(answer.split()) > MOST_WORDS or _UNPLAIN.search(answer):
        return False
    plain = folded(answer)
    if (
        answer.startswith("__")
        or not plain[:1].isalpha()
        or _NOTHING.match(plain)
        or _BODY.search(plain)
        or _GONE.search(plain)
        or _LABEL.search(plain)
    ):
        return False
    return screen(answer).tier is Tier.T4 and not about_using(answer) and not is_heavy(answer)


def someone_comes(text: str) -> bool:
    """Return whether a short message says that somebody comes in: "ya viene. adios", "mom just pulled in gtg"."""
    plain = folded(text).strip()
    return len(plain.split()) <= _LONGEST_GOODBYE and "?" not in text and _COMES.search(plain) is not None


def _told_of_harm(heard: Heard) -> bool:
    """Return whether harm by another was told in any answer; with a question open, an arrival may be one itself."""
    where = (FIRST_DISCLOSURE, *QUESTIONS, ALSO) if heard.question is None else ()
    return any(screen(said).kind in ABUSE for name in where if isinstance(said := heard.slots.get(name), str))


def leaves_unseen(heard: Heard) -> bool:
    """Return whether somebody goes because another comes in: they say so, or told of one who hurts them."""
    if not someone_comes(heard.text):
        return False
    helps = _HELPER.search(folded(heard.text)) is not None
    told = not helps and _told_of_harm(heard)
    hurt = told or bool(heard.slots.get(IN_DANGER))
    return hurt or _FAREWELL.search(folded(heard.text)) is not None
