"""When a guess about an intent is good enough to act on. Pure functions, without Rasa.

Acting on a weak guess costs more than hearing someone out: nobody is put in line, sent away or stopped by a maybe.
Three things decide: the words themselves (a bare "stop" is always a stop), how sure the model is, and whether a
question is on the table, for then most of what people write is its answer.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.hearing.answers.filing_words import SUBSTANCES
from bot.hearing.answers.taking import CHECK_IN, CORRECT
from bot.hearing.answers.told import for_both, is_kin, only_corrects, told, whom
from bot.hearing.answers.topics import about_using
from bot.hearing.borne_out import asks_what_this_is
from bot.hearing.instruments import matched
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.plausible import goes_without, plausible, plausible_at_question, says_not_alone

if TYPE_CHECKING:
    from bot.hearing.lines.clauses import Clause

ANSWER = "answer"
ASK_HUMAN = "ask_human"
ARE_YOU_BOT = "are_you_bot"
SHARE = "share"
NO_WORDS = "no_words"
FOR_ANOTHER = "for_someone_else"
_IT_IS = re.compile(
    r"(?:it'?s|it is|this is|es|se trata)(?: (?:about|for|por|para|de|sobre))? (?:my|mi) (?:\w+ )?(?P<whom>\w+)"
    r"(?:, .*)?"
)
_TO_HELP = re.compile(
    r"\bhow (?:(?:do|can|could|should|would|might) (?:i|we)|to) (?:best |even |really )*help (?:him|her|them|my)\b"
    r"|\bwhat (?:can|could|should|do) (?:i|we) do (?:to help|for) (?:him|her|them|my)\b"
    r"|\bcomo (?:l[oae]s? )?(?:(?:puedo|podria|podemos|debo) )?ayud(?:o|amos|ar)(?:l[oae]s?)?\b"
    r"|\bque (?:puedo hacer|hago) (?:para ayudar(?:l[oae]s?)?|por (?:el|ella|mi (?:\w+)))\b"
)
_OF_A_BODY = re.compile(
    r"\b(?:withdr\w+|detox\w*|narcan|naloxon\w*|overdos\w*|seiz\w+|sick|vomit\w*|wak\w+|breath\w*|cold turkey"
    r"|abstinencia|sobredosis|convuls\w+|despiert\w+|despert\w+|respir\w+|de golpe|malilla|enferm\w+)\b"
)
"""Beside these it is asked of a body, and that has other words."""
FALLBACK = "nlu_fallback"
"""Rasa's name for "not understood"."""

MEANINGFUL = ("L", "N", "So")
"""Unicode categories that say something: letters, numbers, and pictures such as a thumbs-up."""

ACTS = frozenset(
    {
        "stop", "goodbye", "pause", "not_now", "ask_human", "start_talk", "keep_talking", "affirm", "deny",
        "send_summary", "show_summary", "change_answer", "remove_answer", "abuse_bot", "for_someone_else",
        "feel_ashamed", "feel_alone", "feel_afraid", "self_blame", "false_alarm", "ambivalent", "just_looking", "drunk",
        "underage", "is_patient_here", "start_over", "feedback", "praise",
    }
)  # fmt: skip
"""Intents whose answer does something, or would hurt if it were meant for someone else."""

FLOOR = 0.5
"""Confidence that an act needs. Measured: higher costs far more right guesses than it saves (docs/adr/0004)."""

COMFORTED = frozenset({"feel_alone"})
"""What is met with comfort alone: a sure guess needs no words that bear it out ("the house echoes")."""

SHARE_WORDS = 4
"""From this many words on, a weak guess is something told; below, it was not understood."""

INTERRUPTS = {
    "skip": 0.7, "ask_human": 0.7, "stop": 0.7,
    "pause": 0.8, "goodbye": 0.8, "why_ask": 0.8, "is_private": 0.8, "cost": 0.8, "hours": 0.8,
    "are_you_bot": 0.8, "medical_question": 0.8, "change_answer": 0.8, "remove_answer": 0.8, "show_summary": 0.8,
    "abuse_bot": 0.8, "switch_to_en": 0.8, "switch_to_es": 0.8, "drunk": 0.8, "underage": 0.8,
    "is_patient_here": 0.8, "insurance": 0.8, "withdrawal": 0.8, "grounding": 0.8, "start_over": 0.8,
    "reply_time": 0.8,
    "feedback": 0.8, "praise": 0.9, "peers": 0.8,
}  # fmt: skip
"""What may come between a question and its answer, and the confidence it needs; the first three keep control easy."""

LONGEST_ASIDE = 14
"""Words. No aside of data/nlu and the held-out lines is longer; who tells more than that is answering, in their way."""
HOWEVER_LONG = frozenset(
    {
        "skip", "ask_human", "stop", "pause", "goodbye", "medical_question", "withdrawal", "drunk", "underage",
        "is_private",
    }
)  # fmt: skip
"""What is heard in any number of words: to pass over it costs more than to mishear it."""

OF_THE_BODY = frozenset({"withdrawal", "medical_question"})
TELLS_OF_IT = frozenset({"brings", "uses", "life", "needs"})
"""Questions that a body's days without what is used answer."""

ON_CHECK_IN = {"deny": "pause", "not_now": "pause"}
"""What an answer to "would you like to keep going?" asks for, where it would otherwise count as told."""

SURER = 0.9
_WANTS = ("stop", "pause", "ask_human", "goodbye", "feedback", "peers")
LIKELY_ANSWERS = {
    "brings": (*_WANTS, "drunk", "underage", "withdrawal"),
    "helped": (*_WANTS, "grounding"),
    "goal": (*_WANTS, "start_over", "remove_answer", "withdrawal", "grounding"),
    "supports": _WANTS,
    "avoid": (*_WANTS, "skip", "medical_question", "is_private"),
    "uses": (*_WANTS, "medical_question", "drunk", "withdrawal", "grounding"),
    "life": (*_WANTS, "hours", "underage"),
    "needs": (*_WANTS, "medical_question", "withdrawal", "grounding", "insurance"),
    "preferences": (*_WANTS, "cost", "insurance", "hours", "is_private", "underage", "switch_to_en", "switch_to_es"),
    "contact": ("stop", "pause", "goodbye", "hours", "reply_time", "is_private", "underage"),
    "name": _WANTS,
    "first_step": (*_WANTS, "cost", "insurance", "hours", "reply_time", "medical_question", "start_over", "grounding"),
}
"""For each question, what its answers sound like ("to stop", "don't call"): these interrupt only when surer."""

_A_LITTLE = (
    r"(?:(?:i think|i guess|i don'?t know|idk|maybe|probably|just|only|to|i just (?:want|need) to|pues|nomas"
    r"|solo|tal vez"
    r"|quizas?|creo que|no se|nada mas|solo quiero|nomas quiero|poder|empezar (?:por|con)|start by|first)[,. ]+)*"
)
SOMEONE = re.compile(
    rf"{_A_LITTLE}(?:(?:some(?:one|body) (?:i can |to ))?(?:talk|speak|talking|speaking|chat|chatting)"
    r"(?: (?:to|with) (?:some(?:one|body)|an? (?:doctor|counselor|nurse|therapist|friend)))?"
    r"|(?:hablar|platicar|conversar) con (?:alguien|un medico|una doctora|un doctor|un amigo|una amiga)"
    r"|alguien con quien (?:hablar|platicar))(?: (?:on the phone|por telefono|about (?:it|this)|de esto))?"
    r"(?:[,. ]+(?:y ya|and thats? (?:it|all)|thats? (?:it|all)|i guess|nomas|no mas|nada mas|maybe|probably"
    r"|creo|y listo"
    r"|supongo|first|primero|really|for once|eso es todo))*"
)
"""A wish for company in the answers to these questions, a wish for a person anywhere else."""
_NOW = re.compile(r"\b(?:now|rn|asap|today|tonight|ahora|ahorita|hoy|ya mismo)\b")
"""Who names the hour asks for somebody."""
SOMEONE_HELPS = ("brings", "helped", "supports", "goal", "uses", "needs", "preferences", "first_step")

_WHAT_IS_STOPPED = (
    rf"(?:(?:the|my|these|those|all|any|of|from|on|with|taking|using|de|del|la|las|el|los|mis?|tomar|usar|fumar) )*"
    rf"(?:{SUBSTANCES}|subs|suboxone|methadone|bupe|buprenorphine|metadona|using|tomar|beber|fumar|usar|consumir)"
)
_SAFELY = (
    r"(?:safely|a safe way|the safe way|slowly|someday|some day|one day|eventually|little by little|step by step"
    r"|with (?:help|a doctor|my doctor)"
    r"|algun dia|poco a poco|despacio|con ayuda|con (?:un|mi|una) doctora?|sin (?:peligro|riesgo)|de forma segura)"
)
_BETWEEN = r"(?:(?:but|only|just|and|if i can|in|pero|solo|nomas|y|si puedo) )*"
_HOPES_SAFELY = re.compile(
    r"(?:(?:i|just|to|really|maybe|pues|solo|nomas|id|i d) )*(?:(?:want|wanna|would like|like|hope|love|quiero"
    r"|quisiera"
    r"|me gustaria|ojala|poder) (?:to )?)?(?:get(?:ting)? off|com(?:e|ing) off|stop(?:ping)?|quit(?:ting)?"
    r"|taper(?:ing)?(?: off)?"
    rf"|wean(?:ing)?(?: off)?|be(?:ing)? off|dejar|bajarle|salir|estar sin) {_WHAT_IS_STOPPED}"
    rf"(?: (?:and|or|y|o) {_WHAT_IS_STOPPED})*(?: {_BETWEEN}{_SAFELY})+"
)
"""A hope whose every word is known: what is stopped is named, so that it is never a life."""
_TELL_NO = re.compile(
    r"(?:(?:please|also|just|and|but|so|well|que|por favor|porfa|y|pero|oiga|mire|pues|tambien) )*"
    r"(?:(?:do not|don ?t|never|nobody|no one)(?: (?:ever|should|can|better|please))*"
    r" (?:tells?|inform|says? (?:anything|nothing|a word) to) (?:my|our) "
    r"|(?:no|nunca|nadie)(?: (?:les?|se|lo|la))* (?:dig|cuent|inform|avis|coment)(?:a|an|as|e|en|es|ue|uen)"
    r"(?: (?:nada|esto|eso|de esto|de nada))* a (?:mis?|nuestr[oa]s?) )(?:\w+ ){0,6}\w+"
)
"""Whom the team is to tell nothing, and no word more: no question, though it is of what is private."""
_NEAR_UNTOLD = re.compile(
    r"(?:(?:also|and|maybe|well|just|pues|tambien|y|a lo mejor) )*(?:my|mi) \w+(?: \w+)? (?:but|pero)"
    r" (?:(?:she|he|they|ella|el) )?(?:(?:can ?not|can t|cant|must not|mustn t|doesn t|does not|don t|do not|better not"
    r"|no (?:puede|debe|quiero que)|no) (?:ever )?(?:know|find out|hear about|saber(?:l[oe])?|sabe|sepa"
    r"|enterarse|se entere)|no se (?:puede|debe) enterar)(?: (?:about )?(?:this|it|de esto|de nada|nada))?"
)
_WHAT_WAS_SAID = re.compile(
    r"\b(?:answers?|delete|erase|remove|what i (?:said|wrote|told|put)|respuestas?|borr\w+|elimin\w+"
    r"|lo que (?:dije|escribi|puse|conte))\b"
)
"""What speaks of an answer that was given: to leave anything else out is what the question about it asks for."""

ALWAYS_ANSWERS = {
    "helped": {"breathing", "respirar", "la respiracion"},
    "goal": {
        "quit",
        "quitting",
        "to stop",
        "to quit",
        "to stop drinking",
        "to stop using",
        "poder parar",
        "dejarlo",
        "dejar de tomar",
    },
    "uses": {"a break", "gives me a break", "it calms me", "calms me down", "un descanso", "me calma"},
    "preferences": {"in person", "by phone", "en persona", "por telefono"},
}
"""Answers in so few words that they sound like a command, for the questions where they are none."""
LIKE_ME = (" like me", " como yo")
"""How a wish for someone of one's own kind ends, where preferences are asked for."""

SWITCHES = ("switch_to_en", "switch_to_es")
SPEAKS = frozenset({"someone", "speaks", "speak", "alguien", "hable", "habla", "hablen"})
"""Where preferences are asked for, "someone who speaks Spanish" is one, and not a wish to switch the chat."""
SOMEONE_WHO = frozenset({"someone", "somebody", "who", "alguien", "quien"})
"""With these, also where nothing was asked. "Can you speak Spanish?" has none of them."""

_COURTESY = ("please", "por favor", "now", "ahora")
_WAIT = re.compile(r"(?:(?:wait|hold on|hang on|espere|esperese|un momento) )+(?=\S)")
"""A word to wait in front of a command: "espere, necesito una persona"."""
_BARE = {
    "stop": ("stop", "stop it", "stop asking", "stop now", "pare", "parar", "para", "paren", "alto", "basta"),
    "skip": (
        "skip", "skip it", "skip this", "skip that", "skip this one", "skip this question", "next", "next question",
        "pass", "saltar", "saltarla", "salta", "salte", "siguiente", "siguiente pregunta", "paso", "omitir",
    ),
    "ask_human": (
        "person", "a person", "real person", "a real person", "human", "a human", "agent", "operator",
        "talk to a person", "talk to a human", "talk to a real person", "speak to a person", "i want a person",
        "i need a person",
        "i want to talk to a person", "can i talk to a person", "may i talk to a real person", "persona", "una persona",
        "una persona real", "hablar con una persona", "quiero una persona", "necesito una persona",
        "quiero hablar con una persona",
    ),
    "pause": ("pause", "pausa"),
    "goodbye": ("bye", "goodbye", "adios", "chao"),
}  # fmt: skip
BARE = {phrase: intent for intent, phrases in _BARE.items() for phrase in phrases}
"""Short phrases that always mean one thing: control is never lost to a guess."""


def reconsidered(text: str, intent: str | None, confidence: float, question: str | None, long: int) -> str | None:
    """Return the intent to act on instead of `intent`, or None to leave it.

    `question` is the slot asked for, None outside the first talk; `long` (words) is how long a text is too long to be
    called not understood.
    """
    certain = _unmistakable(text) or (ARE_YOU_BOT if intent == ASK_HUMAN and asks_what_this_is(text) else None)
    if certain is not None:
        return certain
    if matched(question, text):  # "weekly" sounds like much else
        return ANSWER
    weak = question is None and intent in ACTS and confidence < FLOOR
    comforted = intent in COMFORTED and confidence >= SURER and not says_not_alone(text)
    if _prefers(text, intent) or not (weak or comforted or plausible(text, intent)):
        return SHARE if question is None else ANSWER
    if question is not None:
        return _at_question(text, intent, confidence, question)
    words = len(text.split())
    if weak:
        told_of = FOR_ANOTHER if any(map(_is_about_another, clauses(text))) else SHARE
        return told_of if words >= SHARE_WORDS else FALLBACK
    tells = words >= long or (words >= SHARE_WORDS and about_using(text))
    return SHARE if intent == FALLBACK and tells else None


def _is_about_another(clause: Clause) -> bool:
    """Return whether a clause says that it is about somebody close: "its my grandson"."""
    found = _IT_IS.fullmatch(clause.plain)
    return found is not None and is_kin(found["whom"])


def _at_question(text: str, intent: str | None, confidence: float, question: str) -> str | None:
    if only_corrects(text, question):
        return CORRECT
    if question == CHECK_IN and intent in ON_CHECK_IN and confidence >= FLOOR:
        return ON_CHECK_IN[intent]
    if intent in OF_THE_BODY and question in TELLS_OF_IT and goes_without(text):
        return ANSWER  # what is said to it comes before the next question (bot.hearing.beside)
    return None if _interrupts(text, intent, confidence, question) else ANSWER


def _unmistakable(text: str) -> str | None:
    """Return the command that a text is or ends with, as a line of its own; a person is heard on any of its lines.

    The edge joins messages written in a burst by new lines: "no idea", "stop". Without words there is `NO_WORDS`.
    """
    if not any(unicodedata.category(char).startswith(MEANINGFUL) for char in text):
        return NO_WORDS
    lines = [BARE.get(plain) for plain in (_plain(text), *map(_plain, text.split("\n"))) if plain]
    if not lines:
        return None
    return ASK_HUMAN if ASK_HUMAN in lines else lines[0] or lines[-1]


def _prefers(text: str, intent: str | None) -> bool:
    """Return whether a text that sounds like a command only says whom someone would like to see: "a woman, please".

    "Someone who…" may well ask for a person here and now, so it stays that.
    """
    if intent != ASK_HUMAN and intent not in SWITCHES:
        return False
    someone = bool(SOMEONE_WHO & set(_plain(text).split()))
    if someone == (intent == ASK_HUMAN):
        return False
    said = [name for name, _ in told(text, talking=True)]
    return set(said) == {"preferences"} and len(said) == len(list(clauses(text)))


def _interrupts(text: str, intent: str | None, confidence: float, question: str) -> bool:  # noqa: PLR0911 - one line a reason
    plain = _plain(text)
    if intent not in INTERRUPTS or plain in ALWAYS_ANSWERS.get(question, ()):
        return False
    if not plausible_at_question(text, intent):
        return False
    if question in SOMEONE_HELPS and names_someone(text):
        return False
    if len(text.split()) > LONGEST_ASIDE and "?" not in text and intent not in HOWEVER_LONG:
        return False
    if question == "avoid" and intent == "remove_answer" and not _WHAT_WAS_SAID.search(plain):
        return False  # "leave my father out of it"
    if question == "preferences" and plain.endswith(LIKE_ME):
        return False
    if question == "preferences" and intent in SWITCHES and SPEAKS & set(plain.split()):
        return False
    return confidence >= (SURER if intent in LIKELY_ANSWERS.get(question, ()) else INTERRUPTS[intent])


def hopes_safely(text: str, question: str | None) -> bool:
    """Return whether a hope to stop says how or when, and asks nothing: "get off the subs someday but only safely".

    Where it is asked what is hoped for that is the answer, whatever may be guessed of a body.
    """
    return question == "goal" and "?" not in text and _HOPES_SAFELY.fullmatch(_plain(text)) is not None


def asks_how_to_help(text: str) -> bool:
    """Return whether a message asks how to help somebody close who uses: it is for another, and no unknown thing."""
    plain = folded(text)
    asks = _TO_HELP.search(plain) is not None and _OF_A_BODY.search(plain) is None
    return asks and about_using(text) and whom(text) is not None and not for_both(text)


def tell_nobody(text: str, question: str | None) -> bool:
    """Return whether a message says whom to tell nothing, where it is asked what to leave alone: that is an answer."""
    return question == "avoid" and "?" not in text and _TELL_NO.fullmatch(_plain(text)) is not None


def untold_helper(text: str, question: str | None) -> bool:
    """Return whether somebody close is named as who is near, and that they may not know: an answer, and no question."""
    return question == "supports" and "?" not in text and _NEAR_UNTOLD.fullmatch(_plain(text)) is not None


def names_someone(text: str) -> bool:
    """Return whether an answer is to talk with somebody, and no more: then a person may be offered, and none comes."""
    return SOMEONE.fullmatch(_plain(text)) is not None and not _NOW.search(text.lower())


def _plain(text: str) -> str:
    """Return the text in small letters without accents, marks and courtesy."""
    folded = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(char if char.isalnum() else " " for char in folded if not unicodedata.combining(char))
    plain = f" {' '.join(letters.split())} "
    for courtesy in _COURTESY:
        plain = plain.replace(f" {courtesy} ", " ")
    return _WAIT.sub("", plain.strip(), count=1)
