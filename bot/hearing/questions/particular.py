"""What a message asks or tells in words so particular that it has an answer of its own. Pure functions, without Rasa.

No guess is needed for these, and a guess goes wrong: "do I have to leave him to get help" is no talk for another, and
"he says he will go with the kids if I keep drinking" no question about withdrawal (seeds A09, E02). What is asked in
general, and what about, `bot.hearing.questions.asking` finds.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.hearing.answers.age import says_under_18
from bot.hearing.answers.calling import reach_in
from bot.hearing.answers.danger import IN_DANGER, KIND
from bot.hearing.answers.taking import QUESTIONS
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.answers.topics import tells_of_loss, topic_of
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_back as back_words
from bot.hearing.questions import particular_body as body_words
from bot.hearing.questions import particular_data as data_words
from bot.hearing.questions import particular_fear as fear_words
from bot.hearing.questions import particular_here as here_words
from bot.hearing.questions import particular_kin as kin_words
from bot.hearing.questions import particular_plain as plain_words
from bot.hearing.questions import particular_said as said_words
from bot.hearing.questions import particular_told as told_words
from bot.hearing.questions import particular_words as words
from bot.hearing.questions import rescue
from bot.hearing.questions.asking import ANSWER, PARTICULAR, QUESTION, STANDS, SURE, WISHED, asked
from bot.hearing.questions.particular_ways import FOR_ONE
from bot.hearing.questions.speaking import SWITCHES
from bot.hearing.questions.stopping import UNABLE_TO_STOP, only_unable, takes_both, told_so_far

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.hearing.answers.taking import Heard

SHARE, AMBIVALENT, FOR_ANOTHER = "share", "ambivalent", "for_someone_else"
ALONE, NOT_SEEN, WHO_SPEAKS, BED, DESERVED = "alone", "not_seen", "who_speaks", "bed", "deserved"
"""`ALONE` is about stopping by oneself: what is said to it hangs on what (`about_opioids`)."""
CHILD, TONIGHT, SEEN_WHEN, SEEN_YET, EATS = "child", "tonight", "seen_when", "seen_yet", "eats"
CALL_911, DYING, TAKEN_AWAY, WATCHING, FOUND = "call_911", "dying", "taken_away", "watching", "found"
LABEL, RESPECT, ANGRY = "label", "respect", "angry"
CALLED_SO = "called_so"
"""The name of who died, told."""
FEARS = {**rescue.FEARED, CALL_911: fear_words.CALL_911, DYING: fear_words.DYING}
UNABLE = "unable"
"""Told by who cannot stop: they hear that it was heard, and nothing of stopping."""
PARENTS = "parents"
"""Whether a parent or a school hears of it: one answer for all who ask, and above all for a young one."""
OF_ANOTHER = frozenset({WATCHING, FOUND, rescue.HARD_TO_WAKE})
"""What is told of somebody who is loved: said so to whoever names them."""
OF_AGE = frozenset({"minors", "sign"})
"""What a young one asks for themselves, too: that is answered as what they are (`utter_underage`)."""
TELLS = {
    TAKEN_AWAY: fear_words.TAKEN_AWAY,
    FOUND: fear_words.FOUND,
    WATCHING: fear_words.WATCHING,
    **said_words.MISGENDERED,
    **body_words.TOLD,
    **back_words.TOLD,
    **told_words.TOLD,
    **rescue.TOLD,
    UNABLE: UNABLE_TO_STOP,
    ANGRY: fear_words.ANGRY,
    CALLED_SO: here_words.CALLED_SO,
}
"""What is told, and no question."""
INTENTS = {
    **dict.fromkeys(
        (*FEARS, *words.ASKED, *words.WANTED, *said_words.SAID, *kin_words.KIN, *here_words.HERE, *back_words.ASKED),
        QUESTION,
    ),
    **dict.fromkeys(data_words.ASKED, "is_private"),
    **plain_words.INTENTS,
    **dict.fromkeys(("readers", "stays", "police", "private", CHILD, PARENTS, "seen_home"), "is_private"),
    **dict.fromkeys(("canned", "which_ai"), "are_you_bot"),
    "plans": "insurance",
    TONIGHT: "reply_time",
    ALONE: "withdrawal",
    "price": "cost",
    **dict.fromkeys(("open_day", "staffed", "opens"), "hours"),
    "readers_when": "reply_time",
    **dict.fromkeys(("why", "why_told"), "why_ask"),
    "just_talk": "keep_talking",
    **dict.fromkeys(("worse", "sleep", "opioid_taken", "both_kinds_taken", "craving", "shows_up"), "medical_question"),
    **dict.fromkeys(TELLS, SHARE),
    "streak": "used_again",
}
"""For each of these, what it means where no question is on the table; its words are those of `<response>_<it>`."""

ABOUT_CALLS = frozenset({"contact", "preferences"})
"""Questions to which a word about one's voice says not to call."""

GIVES_WAY = {"shelter": "uncovered", "bring": "along", "opens": "evenings", "open_day": "evenings"}
"""What a word alone finds, and what was learned knows better: who has no papers, at a shelter, seeks no bed."""

FEW = 6
"""Words beside the one thing that a message is about, at most: a greeting, a name."""
LONG = 40
"""Words. Who tells more than that asks or tells more than one thing."""

_HEARD = frozenset({"crisis", "being_hurt", AMBIVALENT})
"""What stands besides: a danger that the model is sure to hear is answered as one, whatever else the words say."""
_GUESSED = frozenset({"send_summary", "show_summary", "change_answer", "remove_answer", "correct"})
"""Of what else stands, what has been heard in so many words already, where it was meant (`wishes/steering.py`)."""

_KINDS = {
    name: re.compile(found)
    for ways in (
        FEARS,
        {TAKEN_AWAY: fear_words.TAKEN_AWAY},
        {PARENTS: rf"{kin_words.PARENTS}|{kin_words.PARENTS_AGAIN}"},
        plain_words.ASKED,
        said_words.SAID,
        words.ASKED,
        words.WANTED,
        kin_words.KIN,
        here_words.HERE,
        back_words.ASKED,
        data_words.ASKED,
        TELLS,
    )
    for name, found in ways.items()
}
_WISHED = {LABEL: re.compile(fear_words.LABEL), RESPECT: re.compile(fear_words.RESPECT)}
_LATELY = re.compile(fear_words.LATELY)
_UNHEARD = frozenset({SHARE, ANSWER, "nlu_fallback", "out_of_scope", "ambivalent"})
_WANTS, _NOT_PAPER = re.compile(words.WANTS), re.compile(words.NOT_PAPER)
_IN_ANGER = re.compile(told_words.TOLD_IN_ANGER)
_VIOLENCE = re.compile(words.VIOLENCE)
_DIED, _NOT_LIVING = re.compile(rf"\b{here_words.DEAD}\b"), re.compile(here_words.NOT_LIVING)
_EATING = re.compile(kin_words.EATING)
_FOR_ANOTHER = re.compile(kin_words.ANOTHER)
_OF_PARENTS, _PARENT = re.compile(kin_words.PARENTS), re.compile(kin_words.PARENT)
_CHILD = re.compile(words.CHILD)
_IF_I_SAY, _THEM = re.compile(fear_words.IF_I_SAY), re.compile(r"\b(?:him|her|them|los)\b")
"""Taken away for what somebody says: then it is a child that is spoken of, named or not."""
_RIDER, _DAYS = re.compile(kin_words.RIDER), re.compile(r"\b(?:days?|weeks?|dias?|semanas?|appointment|citas?)\b")
_BLAMED, _HURT = re.compile(said_words.BLAMED), re.compile(said_words.HURT)
_PUT = re.compile(r"(?:so |but |and |ok )?(?:am|will|would|could|can|do|did|does) (?:i|we|they|he|she|u|you)\b")
"""How something is asked without a mark: "am i gonna lose my kids" is a question about others, and none told."""
_HITS = re.compile(
    r"\b(?:hits|hitting(?! the (?:bottle|pipe))|hit (?:me|us|my|the (?!bottle|pipe))|beats|beat(?:en|ing)?(?: me"
    r"| us| up)|chok\w+|punch\w*|slap\w*|shov\w+"
    r"|kick(?:s|ed)? me(?! out)|hurts? (?:me|us)|kill(?:ed)? (?:me|us)|gun|knife|abus\w+|scared of (?:him|her)"
    r"|(?:me|nos) (?:peg|golpe|maltrat|ahorc|empuj|mat)\w+|golpes|pistola|cuchillo|violen\w+|le tengo miedo)\b"
)
"""Told with who may leave: then it is no loss that is spoken of first."""
FOUND_THEN = re.compile(fear_words.FOUND)
SENTENCES = re.compile(r"[^.?!\n]+[.?!\n]*")
"""The sentences of a message, with their marks."""


def particular(text: str, question: str | None) -> str | None:
    """Return the thing with an answer of its own that a message asks or tells, or None.

    `question` is the slot asked for, None outside the first talk.
    """
    plain = folded(text)
    if text.startswith("/") or len(plain.split()) > LONG:
        return None
    return next((name for name, way in _KINDS.items() if way.search(plain) and _is_it(name, text, question)), None)


def particularly(heard: Heard, confidence: float) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return the intent of such a message, or None; `confidence` is the model's in the intent it guessed."""
    name = particular(heard.text, heard.question)
    if name == ANGRY and (heard.intent not in _UNHEARD or heard.slots.get("after_crisis")):  # these have their words
        return None
    stands = (STANDS | _HEARD) - _GUESSED - (SWITCHES if name == WHO_SPEAKS else frozenset())
    if name not in TELLS:  # who asks is of no two minds
        stands -= {AMBIVALENT}
    if name in (*kin_words.KIN, "too_old") and not says_under_18(heard.text):  # of another's age, or which are seen
        stands -= {"underage"}
    if name in kin_words.KIN and heard.question is None and not _alone(name, heard.text):  # what is told goes first
        return None
    if name is None or not fits(name, heard) or (heard.intent in stands and confidence >= SURE):
        return None
    if name == ALONE and takes_both(heard.text):  # not to stop goes before whatever it answers
        return INTENTS[name]
    if heard.question is None and name in OF_ANOTHER and (heard.intent == FOR_ANOTHER or whom(heard.text)):
        return FOR_ANOTHER
    if name in here_words.BESIDE_A_WISH and heard.question in WISHED - {"goal"}:
        return ANSWER
    if heard.question is None or (name not in (*TELLS, "sleep") and _alone(name, heard.text)):
        return INTENTS[name]
    return ANSWER


def wish_of(text: str) -> str | None:
    """Return what a wish about how to be spoken to refuses: a label, or a tone; None where it is any other."""
    plain = folded(text)
    return next((name for name, found in _WISHED.items() if found.search(plain)), None)


def in_crisis(text: str, tier: str) -> str | None:
    """Return what a cry asks, or tells of then, where the words of support say a sentence of their own to it."""
    name = particular(text, None)
    if name in FEARS:
        return name
    if "?" in text or _PUT.match(folded(text).rpartition(". ")[2]):
        found = asked(text, talking=False)
        if name in (CHILD, TAKEN_AWAY) or (found is not None and found.about == CHILD):
            return CHILD
    return FOUND if tier != "T0" and FOUND_THEN.search(folded(text)) and _LATELY.search(folded(text)) else None


def plainly(heard: Heard) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return the intent of a message that says one of these and means nothing else, whatever may be guessed of it."""
    name = particular(heard.text, heard.question)
    if name == SEEN_YET:
        return INTENTS[name] if fits(name, heard) and heard.question is None else None
    if name == PARENTS and fits(name, heard):
        return INTENTS[name] if heard.question is None or _alone(name, heard.text) else ANSWER
    if name in kin_words.KIN:
        asks = _alone(name, heard.text) and fits(name, heard) and not says_under_18(heard.text)
        return INTENTS[name] if asks else None
    if name in (*rescue.SURELY, "mourning") and fits(name, heard) and heard.question is None:
        return INTENTS[name]
    if name in (*back_words.ASKED, *data_words.ASKED, *back_words.TOLD, *plain_words.ASKED):
        return _plain_of_here(name, heard) if fits(name, heard) else None
    if name not in said_words.PLAIN:
        return None
    return INTENTS[name] if heard.question is None or name in said_words.WHOLE or _alone(name, heard.text) else None


def _plain_of_here(name: str, heard: Heard) -> str | None:
    """Return the intent of what is asked of coming back or of what was written; beside an answer, an answer."""
    if heard.question is None:
        return INTENTS[name]
    if name in back_words.TOLD:
        return ANSWER
    if name in plain_words.BEFORE_COMING and heard.question in QUESTIONS and asked(heard.text, talking=True) is None:
        return ANSWER  # told there, it is kept
    alone = _alone(name, heard.text) and not (name in FOR_ONE and heard.question in WISHED)
    return INTENTS[name] if alone else ANSWER


def fits(name: str, heard: Heard) -> bool:  # noqa: PLR0911 - one line a reason
    """Return whether an answer to this fits who writes: a child was told of, or that they were hurt."""
    said = told_so_far(heard.slots) + " " + folded(heard.text)
    if name in (*plain_words.ASKED, *rescue.FEARED, *rescue.TOLD):
        plain = name in plain_words.ASKED
        return plain_words.fits_plain(name, heard) if plain else rescue.fits_a_rescue(name, heard, said)
    if name in (TONIGHT, SEEN_WHEN):  # who is in line asks for their place, unless it is days they speak of
        waits = bool(heard.slots.get("waiting"))
        return waits if name == TONIGHT else not waits or _DAYS.search(folded(heard.text)) is not None
    if name == SEEN_YET:
        return bool(heard.slots.get("waiting")) or heard.sent
    if name in (*here_words.HERE, CALLED_SO):
        grieves = heard.slots.get("loss") or tells_of_loss(said) or _DIED.search(said)
        return bool(grieves) if name in here_words.GRIEF else not (name == "staffed" and heard.slots.get("waiting"))
    if name == PARENTS:
        named = _OF_PARENTS.search(folded(heard.text)) or _PARENT.search(said)
        told_for = for_someone_else(heard.slots.get("for_whom") or "") or tells_of_loss(said)
        return bool(named) and not told_for
    if name == EATS:
        return _EATING.search(said) is not None
    if name in OF_AGE:
        return for_someone_else(heard.slots.get("for_whom") or "") or _FOR_ANOTHER.search(said) is not None
    if name == DESERVED:
        told = heard.slots.get(IN_DANGER) or heard.risk.get("kind") == KIND or _BLAMED.search(folded(heard.text))
        return bool(told or _HURT.search(said))
    if name == CHILD and _IF_I_SAY.search(folded(heard.text)) and _THEM.search(folded(heard.text)):
        return True
    return name not in (NOT_SEEN, CHILD) or _CHILD.search(said) is not None


def from_violence(heard: Heard) -> bool:
    """Return whether somebody who looks for a bed has told of being hurt or afraid of someone, or may have."""
    return _VIOLENCE.search(told_so_far(heard.slots)) is not None


_SUITS: dict[str, Callable[[str, str | None], bool]] = {
    "voice": lambda text, question: question in ABOUT_CALLS and not reach_in(text),  # a number is a way to reach
    # what was told may be meant: an ambulance is asked after in the same words
    "sent": lambda text, question: (
        (found := asked(text, talking=question is not None)) is None or found.about not in PARTICULAR
    ),
    **{name: partial(plain_words.meant_plain, name) for name in plain_words.ASKED},
    UNABLE: lambda text, question: only_unable(text) and asked(text, talking=question is not None) is None,
    ANGRY: lambda text, question: question is None and asked(text, talking=False) is None,
    # beside something told, that is heard
    "place": lambda text, question: question is None and topic_of(text) is None and not _tells_more("place", text),
}
"""Whether these are meant, by the text and the question on the table."""


def _tells_more(name: str, text: str) -> bool:
    """Whether a message tells something beside this, as a first cry does: then that is answered, and kept."""
    rest = [one for one in SENTENCES.findall(text) if not _KINDS[name].search(folded(one))]
    return tells_of_loss(text) or sum(len(one.split()) for one in rest) > FEW


def _is_it(name: str, text: str, question: str | None) -> bool:
    """Return whether a message is about this, which its words name: it is meant, and not surely something else."""
    other = asked(text, talking=question is not None) if name in GIVES_WAY else None
    surely = other is not None and other.surely and other.about == GIVES_WAY[name]
    return not surely and _meant(name, text, question)


def _meant(name: str, text: str, question: str | None) -> bool:
    plain = folded(text)
    if name in words.ASKED:
        found = asked(text, talking=question is not None)
        known = found.about if found is not None and found.known else None
        if name == "price":  # "what does naloxone cost" is about something else; a bill and no insurance are about one
            guessed = found is not None and found.guessed and known == SEEN_WHEN
            return guessed or known in (None, "statement", "uncovered", "unpaid")
        other = (name == "readers" and known) or (name == BED and _VIOLENCE.search(plain))  # "who reads this, my boss?"
        return not other and (found is not None or "?" in text)
    if name in words.WANTED:
        found = asked(text, talking=question is not None)
        elsewhere = found is not None and found.known and found.surely  # "no insurance no papers can i come"
        return not elsewhere and _WANTS.search(plain) is not None and _NOT_PAPER.search(plain) is None
    if name in _SUITS or name in here_words.HERE:
        return _SUITS.get(name, partial(_asks_of_here, name))(text, question)
    if name in TELLS:
        hurt = name == "losing" and _HITS.search(plain)
        return not (hurt or plain.endswith("?") or _PUT.match(plain) or tells_of_loss(text) or _IN_ANGER.search(plain))
    return True


def _asks_of_here(name: str, text: str, question: str | None) -> bool:
    """Whether it asks of the help here; what a rule knows as a question of privacy is that: "can he see it online"."""
    found = asked(text, talking=question is not None)
    if name in (*here_words.GRIEF, "too_old") and _NOT_LIVING.search(folded(text)):
        return False
    if name == "online" and found is not None and found.known and not found.guessed:
        return False
    return found is not None or "?" in text or name in here_words.IN_SO_MANY_WORDS


def _alone(name: str, text: str) -> bool:
    """Return whether a message says nothing but this: then it is no answer to the question on the table."""
    found = asked(text, talking=True)
    if found is not None and found.alone:
        return True
    said = [sentence.strip() for sentence in SENTENCES.findall(text) if sentence.strip(" .?!")]
    return all(
        _KINDS[name].search(folded(one))
        or _RIDER.fullmatch(folded(one).strip(" .?!"))
        or asked(one, talking=True) is not None
        for one in said
    )
