"""Whether somebody wants the questions, again or for the first time, in so many words. Pure functions, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS, SKIP, START
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import only, pieces

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

PAUSED = "utter_pause"
BACK = re.compile(
    r"(?:(?:ok(?:ay)?|hey|hi|hello|alright|hola|bueno|listo) )*(?:(?:i'?m|im|i am|now i'?m) (?:back"
    r"|here)(?: (?:again|now))?"
    r"|back(?: (?:again|now))?|here again|i(?:'m| am) ready(?: again)?|(?:ya )?(?:regrese|volvi|llegue"
    r"|estoy (?:de vuelta"
    r"|aqui(?: (?:otra vez|de nuevo))?|listo|lista))|(?:ya )?(?:aqui|aca) (?:estoy|ando)(?: (?:otra vez|de nuevo))?)"
)
_MEANWHILE = re.compile(
    r"\b(?:can|could|may|should) (?:i|we|you|u) (?:just |still |also )?(?:answer|do|ask|keep|continue|go on"
    r"|fill|finish)\b"
    r".*\b(?:while|meanwhile|in the mean ?time|til|till|until)\b|\b(?:puedo|podemos|puede|podria) (?:ir )?(?:contest"
    r"|respond|segu|sigu|hac|pregunt|termin)\w*.*\b(?:mientras|en lo que|entretanto)\b"
)
"""How somebody in line asks for the questions: "can i answer ur questions while i wait"."""
_ASK_ON = re.compile(
    r"(?:(?:can|could|may) (?:we|you|i) |let'?s |i(?:'d like| want| would like) to )?"
    r"(?:(?:go|keep|carry|move) (?:on|going)|continue|resume|proceed|go back|get back|back|start again|pick up)"
    r" (?:with|to) (?:the |your |my |those )?(?:rest of the )?questions?"
    r"|(?:(?:puede|podemos|quiero|quisiera|vamos a) )?(?:sig(?:a|amos|o|uele)|segui(?:r|mos)"
    r"|contin(?:ue|uar|uemos|uamos)|volv(?:er|amos)|regres(?:ar|emos)) (?:con|a) (?:las|sus|mis|esas) preguntas"
    r"|(?:(?:you can|u can|can we|let'?s|lets|we can|i want to|i'?m ready to) )*(?:go (?:ahead|on)|start|begin|continue"
    r"|carry on|fire away|proceed|keep going)(?: with| to)?(?: (?:the|your|ur|those|these|more|a few|few))? questions?"
    r"|(?:go ahead )?ask (?:me )?(?:(?:the|your|ur|those|these) )?(?:next )?questions?(?: away)?"
    r"|(?:siga|sigale|adelante|prosiga)(?: preguntando| con (?:su|la) pregunta)"
    r"|(?:siga|sigale|sigamos|prosiga|adelante|empiece|empecemos|empezamos|continue|vamos)"
    r" con (?:las|sus|esas|unas) preguntas"
    r"|(?:haga|hagame) (?:las|sus|esas|unas) preguntas|(?:puede )?(?:hacer(?:me)?) (?:las|sus) preguntas"
)
"""How somebody asks for the questions; it is no answer to one."""
_HAS_NOT = re.compile(
    r"(?:no|nope|not|none|nothing|neither|nor|never|i don'?t|i do not|i have no|i haven'?t|i'?m not|i am not|ninguno?a?"
    r"|nada|ni|sin|tampoco|nunca)\b.*|(?:i'?m|i am|estoy) (?:ok|okay|fine|good|bien)|thanks|thank you|gracias"
)
"""What may stand beside it: what they have not, as they were asked of danger signs."""
_NEXT = re.compile(
    r"(?:(?:ask me|give me|what(?:'?s| is)|on to|go to|move on to) )?(?:the )?next (?:question|one)"
    r"|(?:pase a |vamos a |haga(?:me)? )?(?:la )?(?:siguiente|proxima) pregunta|la que sigue"
)
_REST = 6
"""Words that may stand beside "next question" and tell nothing that would be lost: "last two and I'm done"."""
_LONGEST = 18
"""Words of a message that may ask for the questions in line."""


def goes_on(text: str, question: str | None) -> str | None:
    """Return what a wish for the questions means: these again, or with one on the table that it is passed over."""
    said = [plain for _, plain in pieces(text)]
    if not said or question not in (None, *QUESTIONS, CHECK_IN):
        return None
    little = sum(len(plain.split()) for plain in said[1:]) <= _REST
    first = little and _ASK_ON.fullmatch(said[0]) is not None
    if first or (any(map(_ASK_ON.fullmatch, said)) and only(said, _ASK_ON, _HAS_NOT)):
        return START
    if little and _NEXT.fullmatch(said[0]):
        return SKIP if question in QUESTIONS else START
    return None


def comes_back(heard: Heard) -> bool:
    """Return whether somebody who paused the questions says to be back: then they go on."""
    said = [plain for _, plain in pieces(heard.text)]
    back = bool(said) and all(map(BACK.fullmatch, said)) and "?" not in heard.text
    return back and heard.last == PAUSED and bool(heard.slots.get("talk_begun"))


def wants_questions_in_line(text: str) -> bool:
    """Return whether somebody asks to go through the questions while they wait."""
    return len(text.split()) <= _LONGEST and _MEANWHILE.search(folded(text)) is not None
