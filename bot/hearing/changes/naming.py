"""Which answer someone means who wants one changed or taken out in so many words. Pure functions, without Rasa.

"change what i said about my name" names one; "take that back" means the last one given (seeds B06, C15, E01).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, given
from bot.hearing.answers.told import only_corrects, told
from bot.hearing.changes import grammar
from bot.hearing.changes.parting import stems
from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.consent import SHOWN

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

CHANGED = "changed"
"""The slot with the lines that were changed last, as they stood before it."""

UNDER = (SHOWN, "utter_which_line", "action_change_answer", "action_remove_answer")
"""What is said while the lines are on the table."""

AS_SHOWN = (
    "helped", "supports", "goal", "first_step", "brings", "uses", "life", "needs", "also", "preferences", "avoid",
    "for_whom", "name", "wishes", "contact",
)  # fmt: skip
"""The lines in the order in which the summary has them (actions/talk.py)."""
_LAST = "n8"
"""How the last of them is called."""

ABOUT = frozenset({"change_answer", "remove_answer"})
"""The intents that are about one answer."""

_NAMES = {
    "name": r"(my|mi) (first |real )?(name|nombre|pronouns?|pronombres?)|how (you|to) call me|como me llam\w+",
    "contact": (
        r"(my|mi) (phone|number|e-?mail|cell|contact|telefono|numero|correo|celular|contacto)\w*|voice ?mail"
        r"|(reach|call|text) me|llamarme|escribirme|buzon"
    ),
    "for_whom": r"who (this|it)('s| is) (for|about)|para quien (es|escribo)|por quien escribo",
    "helped": r"(what|things?) (that )?helps?( me)?|(lo )?que (me )?ayudan?\b",
    "supports": r"(my|mi) (supports?|people|corner|apoyo|gente)|who (i can count on|is in my corner)|con quien cuento",
    "goal": r"(my|mi) (goals?|hopes?|metas?|esperanzas?)|what i (want|hope)( for)?$|lo que (quiero|espero)$",
    "avoid": r"(topics?|things?) (to avoid|not to bring up)|temas? (a|que) evitar|de lo que no quiero hablar",
    "brings": r"what (brings|brought) me|(my|mi) (reasons?|motivos?)\b|lo que me tra(e|jo)|por que vine",
    "uses": r"(my|mi) (drinking|using|drug use|use|consumo)|lo de(l| la) (alcohol|bebida|consumo)|what using does",
    "life": r"(my|mis?) (days?|job|work|home|dias?|trabajo|casa)",
    "needs": r"(my|mis) (needs?|necesidades)|what i need|lo que necesito",
    "preferences": r"(my|mis) (preferences?|preferencias?)|(a|the) (woman|man) (part|thing|answer)|what i('d)? prefer",
    "first_step": r"(my|the|mi|el) (first|primer) (step|paso)",
}
_FINDERS = {name: re.compile(rf"\b({words})") for name, words in _NAMES.items()}

_TAKES_OUT = re.compile(
    rf"(?<!n't )(?<!not )(?<!no )(?<!never )\b(?:{grammar.TAKE}|{grammar.TAKE_IT}|take .+ (?:out|off))\b"
)
"""A wish in so many words for something to go: "you never took my number" is none."""
_BRIEF = 9
"""Words of such a wish, at most: a longer message names a line beside another wish, and nothing goes by that."""
_BY_A_WORD = frozenset({"life"})
"""Lines that are named by one of many things that may stand there."""
_BUTTON = re.compile(r'\{"field": ?"(\w+)"\}')

_SAID = (
    r"(what i (said|wrote|put|told you|answered)|(my|the|that) answer|lo que (le )?(dije|escribi|puse|conte|respondi)"
    r"|(mi|la|esa) respuesta)( (about|on|for|de|del|sobre|acerca|a|que|para|en)\b.*)?"
)
_ASKS = (
    r"((i('d)? |we |can |could |may |let |me |want |need |like |have |to |you |please |go back and |por favor "
    r"|quiero "
)
_ASKS += r"|quisiera |necesito |puedo |puede |podria |dejeme |me gustaria )*)"
_WISHES = {
    "change_answer": rf"{_ASKS}(change|fix|correct|edit|redo|cambi\w+|corr[ei]\w+|edit\w+|modifi\w+) {_SAID}",
    "remove_answer": (
        rf"{_ASKS}(remove|delete|erase|take (back|out)|borr\w+|quit\w+|elimin\w+|retir\w+|sac\w+|saque\w*) {_SAID}"
        rf"|{_ASKS}take (that|this|it) back|i take (that|it) back|retiro lo (dicho|que dije)"
        rf"|{_ASKS}(remove|delete|erase) (that|it|this)"
        rf"|{_ASKS}(borrar?|borre|eliminar?|elimine|quitar?|quite|saque) eso|{_ASKS}(borre|elimine|quite|saque)lo"
    ),
}
_WISH = {intent: re.compile(words) for intent, words in _WISHES.items()}


def wish_in(text: str) -> str | None:
    """Return the intent of who says in so many words that an answer should change or go: no guess is needed."""
    plain = folded(text).strip(" .!¡")
    return next((intent for intent, words in _WISH.items() if words.fullmatch(plain)), None)


def button_about(heard: Heard) -> str | None:
    """Return the answer that a pressed button is about."""
    found = _BUTTON.search(heard.text)
    return found[1] if found else None


def field_meant(heard: Heard) -> str | None:
    """Return the answer that a wish to change or take out is about, or None: then all are shown to choose from."""
    if heard.intent not in ABOUT or heard.text.startswith("/"):  # a button says itself what it is about
        return None
    plain = folded(heard.text)
    named = [name for name, finder in _FINDERS.items() if finder.search(plain)]
    takes = _TAKES_OUT.search(plain) and len(plain.split()) <= _BRIEF
    if len(named) == 1 and (heard.intent != "remove_answer" or (takes and _is_told(heard, named[0], plain))):
        return named[0]
    if named or (heard.intent == "remove_answer" and wish_in(heard.text) is None):
        return None  # nothing goes by a guess: "que deje eso" is a hope, and no wish to take something out
    return last_given(heard)


def _is_told(heard: Heard, name: str, plain: str) -> bool:
    """Return whether there is anything to go; "my job" is a word of their days, and not all that they told of them."""
    said = heard.slots.get(name)
    if not given(said):
        return name not in _BY_A_WORD
    return name not in _BY_A_WORD or bool(stems(said or "") & stems(_TAKES_OUT.sub("", plain)))


def puts_right(heard: Heard) -> bool:
    """Return whether a message, with no question on the table, only takes back answers that were given.

    A name not given yet is told and not corrected: "actually my name is Pat".
    """
    if heard.question is not None or not only_corrects(heard.text, None):
        return False
    return all(given(heard.slots.get(name)) for name, _ in told(heard.text, talking=False))


def last_given(heard: Heard) -> str | None:
    """Return the question answered last before the one on the table; without one, nobody can tell."""
    if heard.question not in QUESTIONS:
        return None
    passed = QUESTIONS[: QUESTIONS.index(heard.question)]
    answered = [name for name in passed if given(heard.slots.get(name))]
    return answered[-1] if answered else None


def under(heard: Heard) -> bool:
    """Return whether the lines are on the table: the summary was shown a moment ago, and no question is."""
    return heard.question is None and (heard.last in UNDER or heard.shown)


def only_line(heard: Heard) -> str | None:
    """Return the one line that the summary shows; None where it shows several, or is not on the table."""
    shown = [name for name in LINES if given(heard.slots.get(name))]
    return shown[0] if under(heard) and len(shown) == 1 else None


def numbered(heard: Heard, plain: str) -> str | None:
    """Return the line that is meant by its number, as the summary shows them: "the second one", "la última"."""
    said = grammar.NTH.fullmatch(plain.strip()) if under(heard) else None
    if said is None:
        return None
    shown = [name for name in AS_SHOWN if given(heard.slots.get(name))]
    called = next((group for group, words in said.groupdict().items() if words), "")
    at = int(said["number"]) - 1 if called == "number" else int(called[1:]) if called != _LAST else len(shown) - 1
    return shown[at] if 0 <= at < len(shown) else None


def last_changed(heard: Heard) -> str | None:
    """Return the one line that was changed last, while no question is on the table; None where it was several."""
    changed = list(heard.slots.get(CHANGED) or {})
    return changed[0] if heard.question is None and len(changed) == 1 else None
