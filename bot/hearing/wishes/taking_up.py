"""Who consents to the questions, or asks where they were, beside other things said. Pure functions, without Rasa.

"If it helps her you can ask me what you need to ask", "where were we with the questions?", "ya amanecí mejor. síganme
con las preguntas": what stands before is courtesy or was said already, and the last word is a wish for the questions.
A question of one's own goes first, and so does whatever is told beside it that is not known to be light: who says "I
took something. ask the questions" is heard for what was taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.passed_over import shrugs
from bot.hearing.answers.taking import QUESTIONS
from bot.hearing.answers.told import told
from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.lines.small_talk import greets, is_courtesy
from bot.hearing.wishes.consent import SHOWN
from bot.hearing.wishes.to_chat import only_sounds, only_thanks, to_chat
from bot.risk import Tier, screen
from bot.risk.correction import denies_danger
from bot.risk.scope import DENIED

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SENTENCE = re.compile(r"(?:[.!?;\n]|\u2026)+\s*|,\s*(?=(?:bueno|anyways?|entonces|so)\b)")
_LITTLE = (
    r"(?:(?:ok(?:ay)?|well|yes|yeah|yep|sure|fine|alright|all right|so|and|but|then|now|anyways?|just|please|pls|dear"
    r"|if it helps(?: \w+){0,2}|si|pues|bueno|ya|entonces|claro|andele|ande|joven|oiga|por favor|porfa|y|pero)\b[, ]*)*"
)
_ENDS = (
    r"(?:[ ,]+(?:then|now|please|pls|dear|pues|ya|por favor|porfa|joven|entonces|nomas"
    r"|the ones? about \w+|las de \w+))*"
)
_THEM = r"(?:(?:with |con )?(?:the|your|ur|those|las|sus|tus|esas) (?:few |short )?(?:questions|qs|preguntas))"
_WISH = re.compile(
    rf"{_LITTLE}(?:(?:you|u) (?:can|may|could) |(?:can|could|may) (?:i|we|you|u)"
    rf" (?:please |just |now )*|go (?:ahead|on) (?:and )?|(?:i'?m|i am) ready(?:,? so)?[, ]+)*"
    r"(?:ask (?:me )?(?:what(?:ever)?"
    rf" (?:you|u)(?:'?d| would)? (?:need|want|like|have|got|must)(?: to)?(?: (?:ask|know))?(?: me)?|away|{_THEM})"
    rf"|(?:do|start|begin|finish|get on with|let'?s (?:do|start|finish)|i(?:'?ll| will) answer) {_THEM})"
    rf"|{_LITTLE}(?:(?:que|cuales) (?:son las )?preguntas (?:tienes?|traes?|tiene usted|me (?:hace|haces|tienes?)))"
    rf"|{_LITTLE}(?:(?:quiero |vamos a |puede |me puede )?(?:siga[n]?|sigue|seguir|seguimos|sigamos|continu\w+|acab\w+"
    rf"|termin\w+|haz|haga[n]?|hacer|hagan?|empiece|empez\w+)(?:me|nos|le)? {_THEM})"
    rf"|{_LITTLE}(?:pregunt[ea](?:me)? lo que (?:quiera|quieras|necesite|necesites|guste)s?)"
)
"""A wish for the questions, as the last thing said."""
_WISH_WHOLE = re.compile(rf"(?:{_WISH.pattern}){_ENDS}")
_WHERE = re.compile(
    rf"{_LITTLE}(?:where (?:were|was|did) we(?: (?:at|leave off|stop))?(?: {_THEM})?"
    r"|what else (?:did|do|would) (?:you|u)"
    r" (?:want|need|like) (?:to )?(?:know|ask)(?: (?:about )?(?:me|us|her|him))?|(?:what about )?the questions"
    r"|en que (?:ibamos|nos quedamos|estabamos)(?: con las preguntas)?|donde (?:ibamos|nos quedamos)(?: con las"
    rf" preguntas)?|que mas (?:queria|quiere|necesita) saber|las preguntas){_ENDS}"
)
"""Where the questions were left, wherever it is asked."""
_AHEAD = re.compile(rf"{_LITTLE}(?:go ahead|go on|ask|ask away|fire away|adelante|pregunte|dele|echele|hagale){_ENDS}")
"""To go ahead, and nothing else: at the summary that may mean to send it."""
_SAYS_YES = re.compile(rf"{_LITTLE}(?:(?:that'?s |esta |eso esta )?(?:ok(?:ay)?|fine|good|bien|si)\b ?)*{_THEM}{_ENDS}")
_OF_SELF = r"(?!.*\b(?:i|i'\w+|im|my|me|he|she|him|her|they|mi|mis|yo|me|el|ella)\b)"
_LIGHT = re.compile(
    r"(?:(?:i think|i guess|maybe|sorry|no|oh|ah|hi|again|and|creo que|a lo mejor|perdon)\b[, ]*)*(?:"
    r"(?:i'?m|im|i am|i feel|we'?re) (?:just |so |very |a (?:bit|little) |still |really |much |not (?:very )?)*(?:tired"
    r"|clear|better|ok(?:ay)?|fine|good|calm(?:er)?|ready|sorry|back|here|safe|awake|sleepy|listening|confused|rested)"
    r"(?: now| today| again| enough)*"
    r"|(?:no )*(?:he|she|it|that|this)(?:'?s|s| is)? not (?:like that|that bad|it|true|so bad)"
    r"|just (?:jealous|tired|curious|nervous|asking|checking|thinking)"
    rf"|i (?:did ?n'?t|did not|do ?n'?t|do not) know {_OF_SELF}.{{1,40}}"
    rf"|i(?:'?ll| will|'?m going to| am going to) (?:ask|look|check|think|read|wait|try to (?:answer|remember))"
    rf"(?: {_OF_SELF}.{{1,40}})?"
    r"|i (?:see|understand|get it|got it|read (?:it|that|this)|ate|slept(?: (?:well|some|a little))?|had (?:lunch"
    r"|dinner|breakfast|some water))"
    r"|(?:that|this|it)(?:'?s| is| was|s)? (?:all|ok(?:ay)?|fine|good|helpful|clear)|(?:that )?(?:makes sense|helps)"
    r"|sounds good"
    r"|(?:ya |hoy )*(?:estoy|amaneci|amanesi|me siento|ando) (?:un poco |mas |muy |ya |mucho )*(?:mejor|bien"
    r"|tranquil[oa]|cansad[oa]|list[oa]|despiert[oa]|aqui|calmad[oa])(?: (?:ya|hoy|ahora))*"
    rf"|(?:yo )?no sabia (?:que )?{_OF_SELF}.{{1,40}}"
    rf"|(?:ya |le )*voy a (?:preguntar|ver|checar|pensar|buscar|leer|descansar)(?: {_OF_SELF}.{{1,40}})?"
    r"|ya (?:entendi|vi|lei|comi|desayune|cene|dormi|regrese|volvi)|(?:eso )?esta bien|(?:es|eso es) todo"
    r"|(?:el|ella|eso) no es (?:asi|cierto|para tanto)"
    r"|my \w+(?: \w+)? is (?:the one|who) i (?:call|text|trust|talk to|lean on|turn to)"
    r"|mi \w+(?: \w+)? es (?:a quien|con quien|en quien|la que) (?:le )?(?:llamo|hablo|cuento|confio|me apoya))"
)
"""What is told beside the wish and may wait: how somebody is, when that is well enough, or what was just learned."""
_MAY_WAIT = frozenset({"supports", "preferences", "contact", "name"})
"""Questions whose answers are no trouble."""
_AGAIN = re.compile(
    r"\b(?:le|les|se lo) repito\b|\bya (?:le|les|se lo) dije\b|\bi (?:already |just )?(?:said|told (?:you|u))\b"
    r"|\b(?:like|as) i said\b|\bi (?:didn'?t|did not|never) ask (?:you|u) to\b|\bno le pedi que\b"
)
"""What is told again was heard before: the questions need not wait for it."""
_LONGEST = 40
"""Words of such a message, at most."""


def takes_up(heard: Heard) -> bool:
    """Return whether somebody with no question on the table wants them, as the last thing said or where they were."""
    if heard.question is not None or heard.text.startswith("/") or len(heard.text.split()) > _LONGEST:
        return False
    said = [plain for plain in map(_plain, _SENTENCE.split(heard.text)) if plain]
    if not said:
        return False
    if len(said) == 1 and _AHEAD.fullmatch(said[0]):
        return heard.last != SHOWN and not heard.shown
    where = any(map(_WHERE.fullmatch, said)) and bool(heard.slots.get("talk_begun"))
    last = _WISH_WHOLE.fullmatch(said[-1]) is not None
    return (where or last) and not _goes_first(heard.text, said)


def agrees_to_them(heard: Heard) -> bool:
    """Return whether who is asked the first question only agrees to the questions: "sí, está bien, las preguntas"."""
    if heard.question not in QUESTIONS or heard.text.startswith("/"):
        return False
    plain = re.sub(r"[,.!]+", " ", folded(heard.text))
    plain = " ".join(plain.split())
    return re.search(r"\b(?:questions|preguntas)$", plain) is not None and _SAYS_YES.fullmatch(plain) is not None


def _said_again(rest: list[str]) -> bool:
    """Return whether what stands beside it was told before, and is no danger: "I told you, I don't want to die"."""
    words = ". ".join(rest)
    found = screen(words)
    denied = denies_danger(words, found) or all(rule.endswith(f":{DENIED}") for rule in found.rules)
    return _AGAIN.search(words) is not None and (found.tier > Tier.T3 or denied)


def _goes_first(text: str, said: list[str]) -> bool:
    """Return whether a message tells of trouble beside it, or asks something else that wants its answer."""
    if _WISH_WHOLE.fullmatch(said[-1]) and _said_again(said[:-1]):
        return False
    sentences = [one.strip() for one in re.findall(r"[^.!?\n]+[.!?\n]*", text)]
    asks = any(one.endswith("?") for one in sentences[:-1] if not _WHERE.fullmatch(_plain(one)))
    rest = [one for one in said if not (_WISH_WHOLE.fullmatch(one) or _WHERE.fullmatch(one))]
    return asks or not all(map(_is_light, rest)) or screen(text).tier <= Tier.T3


def _is_light(piece: str) -> bool:
    """Return whether a piece may wait, in each of its parts: a courtesy, a sound, an answer that was asked for."""
    if about_using(piece) or is_heavy(piece):
        return False
    answers = [name for name, _ in told(piece, talking=True) if name in _MAY_WAIT]
    if only_thanks(piece) or len(answers) == sum(1 for _ in clauses(piece)):
        return True
    parts = re.split(r",\s*|\s+(?:and|but|y|pero)\s+", piece)
    ways = (_LIGHT.fullmatch, only_sounds, shrugs, greets, is_courtesy, re.compile(_LITTLE).fullmatch)
    return all(to_chat(part, None) or any(way(part) for way in ways) for part in parts)


def _plain(words: str) -> str:
    return folded(words).strip(" .,;!?\u00a1\u00bf\u2026-")
