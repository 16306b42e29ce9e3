"""Whether a message tells of an old animal and of nothing else: "his back legs dont work, i carry him up". Pure.

With "he" and "him" it sounds like a person who fails, or who is held; only a whole message of these lines counts, one
of which says that it is an animal.
"""

from __future__ import annotations

import re

from bot.risk.bare import bare

_PET = (
    r"(?:dog|cat|puppy|kitten|horse|mare|pony|beagle|lab|hound|mutt|rabbit|bird|perr[oa]|perrit[oa]|gat[oa]|gatit[oa])"
)
_NAMES_ONE = re.compile(
    rf"\b(?:{_PET}s?|(?:back|hind|front) (?:legs?|paws?|hips)|paws|tail|vet|patas?|patitas|veterinari[oa])\b"
)
_AS = r"(?:(?:so|too|very|real|really|pretty|kinda|just|almost|about|like|old|poor|little|now|man|and|but|lol|tho) )*"
_HE = r"(?:he|she|it|hes|shes|its)"
_ONE = rf"(?:(?:my|our|the) )?{_AS}(?:{_PET}|(?!i\b|my\b|im\b|he\b|she\b|dad\b|mom\b|mama\b|papa\b)\w+)"
_TAIL = (
    r"(?: (?:man|lol|tho|though|anymore|now|no more|so good|too good|right|well|much|at all|every ?nite|every night))*"
)
_LINES = tuple(
    re.compile(line)
    for line in (
        rf"{_AS}(?:{_HE}|{_ONE})(?: is| s)? {_AS}\d{{1,2}}(?: (?:years|yrs)(?: old)?)?{_TAIL}",
        rf"{_AS}(?:{_HE}|{_ONE})(?: is| s)? {_AS}(?:old|blind|deaf|arthritic|slow|stiff|lame){_TAIL}",
        (
            rf"(?:his|her|its) {_AS}(?:back|hind|front) (?:legs?|paws?|hips) (?:dont|do not|wont|cant|"
            rf"barely|are) \w+{_TAIL}"
        ),
        (
            rf"{_AS}(?:{_HE}|{_ONE}) (?:cant|can barely|can hardly|barely|dont|doesnt) (?:walk|see|hear|"
            rf"get up|climb|run|eat)"
            rf"(?: (?:up|the|stairs|on|his|her|own|around))*{_TAIL}"
        ),
        r"i (?:have to |gotta |got to )?(?:carry|lift|take|help) (?:him|her|it) "
        r"(?:up|down|out|outside|in)(?: (?:and down|the stairs|stairs|to pee|to bed|at night))*" + _TAIL,
        rf"{_HE}(?: is|s)? all i(?:ve| have)? got(?: left)?{_TAIL}",
        (
            rf"(?:mi|el|la) {_AS}{_PET} (?:tiene|ya tiene|esta)(?: como)? (?:\d{{1,2}}(?: anos)?|viej[oa]|"
            rf"cieg[oa]|viejit[oa])"
        ),
        rf"(?:(?:mi|el|la|y) )*(?:{_PET} )?ya (?:casi )?no (?:camina|ve|oye|come|puede (?:caminar|subir))(?: bien)?",
        r"(?:lo|la) (?:cargo|subo|saco|llevo)(?: (?:por|en|las|los|escaleras|brazos|todas|noches|cada|noche|al|bano))*",
        r"(?:y )?es lo unico que (?:tengo|me queda)",
    )
)
_ENDS = re.compile(r"[.!?;,\n…]+")


def of_an_animal(text: str) -> bool:
    """Return whether every sentence of `text` is about an animal that is old or ill, and one of them says so."""
    parts = [words for part in _ENDS.split(text) if (words := bare(part))]
    named = _NAMES_ONE.search(bare(text)) is not None
    return named and all(any(line.fullmatch(words) for line in _LINES) for words in parts)
