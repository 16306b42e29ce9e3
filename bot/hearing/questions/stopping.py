"""What somebody takes, as they named it, and whether it is stopping that they speak of. Pure functions, without Rasa.

What is not safe to stop all at once is said of what was named: who drinks, and takes no pills, is not told of pills.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_words as words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from bot.hearing.answers.taking import Heard

OPIOID, BOTH_KINDS = "opioid", "both_kinds"
TAKEN = "_taken"
"""Added to these where nothing is said of stopping: how hard that is, is no answer then."""
STOPPING = frozenset({"withdrawal", "medical_question"})
"""Intents whose answer names what is not safe to stop; of opioids that is something else."""

DEADLY = "deadly"
"""Whether stopping can kill: only who asks that is answered with a yes."""

DRINK, NERVES, OTHER = "drink", "nerves", "other"
"""What there is a sentence of its own for; `OTHER` is only what is not dangerous to the body to stop."""

_OPIOID, _DOWNERS = re.compile(words.OPIOID), re.compile(words.DOWNERS)
_NERVES, _STOPS = re.compile(words.NERVES), re.compile(words.STOPS)
_DRINK = (
    r"(?:drink(?:s|ing|er)?|drank|alcohol\w*|beers?|wine|vodka|liquor|whiske?y|tequila|gin|rum|brandy|sherry|mezcal"
    r"|booze|handle of|six ?packs?|bottles? (?:a|an|every|each|per|most) (?:day|night|evening|afternoon)s?(?! of)"
    r"|botellas? (?:al dia|diarias?|cada (?:noche|dia|tarde)|por (?:noche|dia))"
    r"|12[- ]?packs?|tallboys?|beb(?:o|er|iendo|ida)|cerve(?:za|sa)s?|vino|tragos?|(?:de|a) tomar(?! (?:dos|tres|una?"
    r"|otra|mis?|las?|pastillas?|oxi\w*|medic\w*))|tomo (?:mucho|diario|todos|cada|para dormir|pa dormir))"
)
_BENZOS = (
    r"(?:benzos?|benzodiazepin\w*|xanax|xannies|bars|valium|klonopin|ativan|lorazepam|alprazolam|clonazepam|diazepam"
    r"|rivotril|tafil)"
)
_UPPERS = (
    r"(?:weed|pot|marijuana|thc|edibles|adderall|addy|ritalin|vyvanse|coke|cocaine|crack|meth|crystal|speed|ice"
    r"|mota|hierba|marihuana|cristal|coca|cocaina|piedra"
    r"|cigarettes?|cigs|nicotine|tobacco|vap(?:e|es|ing)|cigarr(?:os?|illos?)|tabaco|nicotina|vapear)"
)
_DENIED = (
    r"(?:\b(?:no|not|not (?:on|taking)|don'?t|dont|ni|nada de|(?:quit|stop) (?:saying|with the|it with the"
    r"|talking about)|(?:do not|don'?t|dont|never) (?:take|took|do|use|touch|drink|said|say|mentioned)"
    r"|no (?:tomo|uso|bebo|dije|hable de)|deje de decir)(?: (?:any|the|el|la|las|los|de|nada de|about))*"
    r" {word}\b|(?:^|[.,;:!?\n\u00bf] *)(?:(?:wait|no|huh|but|and|what|why|who said|the|any|y|pero|que|cuales|el|la"
    r"|los|las) )*"
    r"{word} ?\?)"
)
"""A thing named to say that it is not taken: "no benzos", "benzos? I said beer"."""


def _finder(word: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b{word}\b"), re.compile(_DENIED.replace("{word}", word))


_FOUND = {DRINK: _finder(_DRINK), "benzos": _finder(_BENZOS), OTHER: _finder(_UPPERS)}
UNABLE_TO_STOP = (
    r"(?:(?:^|[.,;!] ?|\bi(?:'?ve|'?m)? (?:(?!he\b|she\b|they\b|we\b|you\b|u\b|it\b|my\b|our\b)\w+ ){0,4})"
    r"(?:(?:but|and|so|just|still|really|honestly) )*"
    r"(?:can'?t|cannot|can not|could ?n'?t|could (?:not|never)|never could|(?:am )?(?:unable|not able) to"
    r"|(?:don'?t|dont) know how to|never manage to)"
    r"(?: (?:just|even|ever|really|seem to|get myself to|make myself|bring myself to))* "
    r"(?:stop|quit|give (?:it|them) up|cut (?:back|down)|put (?:it|the bottle|the pipe) down)"
    r"|\bno (?:l[oa]s? |me )?(?:puedo|pude|podia|he podido|logro|logre|consigo|se como)(?: \w+)? "
    r"(?:dejar(?:l[oa]s?)?|parar|soltar(?:l[oa]s?)?|control\w+))\b"
    r"(?! (?:de )?(?!drink|us(?:ing|ar)|smok|vap|tak|do(?:ing)? |snort|shoot|popp|buy|tom|beb|fum|consum|drog|met)"
    r"(?:\w+ing|\w+[aei]r(?:me|l[oae]s?)?)\b)"
)
"""Who says of themselves that they are unable to stop; what follows is not crying, or thinking of it."""
_UNABLE = re.compile(UNABLE_TO_STOP)
_ILL = re.compile(
    r"\b(?:without|sin|sick|shak\w*|sweat\w*|seiz\w*|convuls\w*|withdr\w*|turkey|detox\w*|throw\w* up|vomit\w*"
    r"|tembl\w+|tiembl\w+|sud(?:o|ar|ores)|abstinencia|de golpe|enferm\w+|malilla|me pongo mal)\b"
)
"""Beside these it is of the body without it that they speak."""
_KILLS = re.compile(
    r"\b(?:kill\w*|die[sd]?|dying|dead\w*|mata\w*|matar\w*|muer\w+|mori\w*|(?<!how )dangerous|seizures?|peligros\w+"
    r"|convuls\w+)\b"
)
_IT_KILLS = re.compile(
    r"\b(?:it|this|that|stopp?\w*|quit\w*|withdrawals?|detox\w*|cold turkey|eso|esto|dej\w+|parar)\b[^.?!]{0,20}"
    r"\b(?:kill\w*|mata\w*|matar\w*)\b|\b(?:if i|si) (?:lo |la |yo )?(?:stop|quit|dej"
    r"|par)\w*\b[^.?!]{0,25}\b(?:die|mor\w+"
    r"|muer\w+|kill\w*|mata\w*)\b"
)
_BY_DOING = re.compile(
    r"\b(?:take|took|taking|swallow\w*|mix\w*|enough|overdos\w*|all of (?:it|them)|tom(?:o|ar|arme|e) (?:tod"
    r"|las|los)\w*"
    r"|trag\w+|mezcl\w+|suficientes?|sobredosis)\b"
)
"""Beside these it is no question of what stopping does."""


def named(text: str, slots: Mapping[str, Any]) -> str | None:
    """Return what is spoken of that has a sentence of its own: by these words, or else by what was told before."""
    here = _named(folded(text)) or _named(told_so_far(slots))
    if DRINK in here:
        return None if here & {"benzos", "pills"} else DRINK
    if here & {"benzos", "pills"}:
        return NERVES
    return OTHER if here == {OTHER} else None


def _named(plain: str) -> set[str]:
    found = {name for name, (says, denies) in _FOUND.items() if says.search(denies.sub(" ", plain))}
    return found | ({"pills"} if _NERVES.search(plain) else set()) | ({OPIOID} if _OPIOID.search(plain) else set())


def asks_if_stopping_kills(heard: Heard) -> bool:
    """Return whether it is stopping, now or told before, that somebody asks about: can it kill me."""
    said = folded(heard.text)
    stopping = _STOPS.search(said) or _STOPS.search(told_so_far(heard.slots))
    return bool(_IT_KILLS.search(said) and stopping and not _BY_DOING.search(said))


def asks_for_a_yes(text: str) -> bool:
    """Return whether a message asks in so many words whether somebody dies of it, or whether it is dangerous."""
    return _KILLS.search(folded(text)) is not None


def names_downers(heard: Heard) -> bool:
    """Return whether drink or pills that may be benzos are spoken of, now or, where nothing else is, told before."""
    here = _named(folded(heard.text))
    return bool((here or _named(told_so_far(heard.slots))) & {DRINK, "benzos", "pills"})


def names_opioids(plain: str) -> bool:
    """Return whether plain words name an opioid."""
    return _OPIOID.search(plain) is not None


def speaks_of_stopping(plain: str) -> bool:
    """Return whether plain words speak of stopping."""
    return _STOPS.search(plain) is not None


def takes_both(text: str) -> bool:
    """Return whether a message names opioids and pills for the nerves, which may be benzos."""
    plain = folded(text)
    return _OPIOID.search(plain) is not None and _NERVES.search(plain) is not None


def stops(heard: Heard) -> bool:
    """Return whether it is stopping that a message is about, by its words."""
    return _STOPS.search(folded(heard.text)) is not None


def only_unable(text: str) -> bool:
    """Return whether a text says that its writer cannot stop using, and neither asks nor tells of a body without it."""
    plain = folded(text)
    unable = _UNABLE.search(plain) is not None and "?" not in text and _ILL.search(plain) is None
    return unable and about_using(text)


def without_unable(plain: str) -> str:
    """Return what a plain text says beside being unable to stop: who cannot stop is not stopping."""
    return _UNABLE.sub(" ", plain)


def told_so_far(slots: Mapping[str, Any]) -> str:
    """Return all that was told before, in small letters."""
    return folded(" ".join(text for text in slots.values() if isinstance(text, str)))


def about_opioids(heard: Heard) -> bool:
    """Return whether it is opioids that a message about stopping is about: by its words, or by what was told before."""
    if heard.intent not in STOPPING:
        return False
    said = folded(heard.text)
    if _OPIOID.search(said) or _DOWNERS.search(said):
        return _DOWNERS.search(said) is None
    told = told_so_far(heard.slots)
    return _OPIOID.search(told) is not None and _DOWNERS.search(told) is None
