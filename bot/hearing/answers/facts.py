"""Plain facts told where something else was asked: an age, an insurance, a medicine and its dose. Pure functions.

"im 19 btw" is nobody who is near, "I take eight or ten in a day now" no topic to leave alone: filed there, a clinician
reads that the dose must not be spoken of. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers.filing_words import SUBSTANCES
from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import folded, whole

_MARKS = re.compile(r"[.,;!\n]+")
_LED = r"(?:(?:and|so|also|oh|well|ok|btw|y|pues|ah|tambien|por cierto|by the way|i forgot|se me olvido)[ ,]+)*"
_AGE = re.compile(
    rf"{_LED}(?:i'?m|im|i am|i just turned|yo tengo|tengo|soy de|cumpli) (?:1[89]|[2-9]\d)"
    r"(?: (?:years? old|yrs? old|yo|y/o|anos|btw|lol|now|tho|male|female|m|f|by the way|por cierto|ya))*"
)
"""How old a grown person is, and no word more; who is under 18 is heard as that."""

_PLAN = (
    r"(?:insurance|medicare|medicaid|medi-?cal|tricare|aetna|cigna|kaiser|humana|blue ?cross|bcbs|united ?health\w*"
    r"|champva|ibew|part [abcd]|health plan|seguro(?! social)|aseguranza|(?:medicare )?supplement)"
)
_COVER = (
    rf"(?:i|we|yo)(?:'ve|'m)? ?(?:have|has|had|got|get|carry|am on|m on|on|lost|tengo|perdi)(?: \w+){{0,4}}? {_PLAN}\b"
    rf"|(?:tengo|perdi)(?: \w+){{0,3}}? {_PLAN}\b"
    rf"|(?:i )?(?:don'?t|dont|do not|ain'?t|aint) (?:have|got)(?: \w+){{0,2}} {_PLAN}\b"
    rf"|no tengo(?: \w+)? {_PLAN}\b|i'?m (?:un)?insured\b|(?:it'?s|its|my insurance is) {_PLAN}\b"
)
_ONLY_COVER = re.compile(
    rf"{_LED}(?:{_COVER})(?: (?:through|from|with|por|con|de) (?:\w+ ?){{1,4}}"
    r"|(?: (?!(?:my|mi|our|he|she|they)\b)\w+){1,4})?"
    rf"|(?:and |y )?(?:an?|the|un) (?:\w+ )?{_PLAN}"
)
_COVER_IN = re.compile(
    rf"(?<!\bdo )(?<!\bdoes )(?<!\bif )(?<!\bcan )(?<!\bif i )(?<!\bsi )\b(?:{_COVER})(?:[^.?!,;\n]{{0,40}})"
)
"""An insurance told in a message that asks something, up to where the sentence ends."""

_NUMBER = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho"
    r"|nueve|diez)"
)
_A_DAY = r"(?:(?:a|per|in a|each|every|al|por|cada|a la) (?:day|night|\d+ (?:hours|horas)|dia|noche))"
_MEDICINE = (
    r"(?:lisinopril|losartan|amlodipine|metoprolol|metformina?|sertralina?|zoloft|lexapro|prozac|fluoxetina?|paxil"
    r"|celexa|wellbutrin|gabapentina?|trazodone|trazodona|buspar|seroquel|lithium|litio|insulina?|warfarina?|eliquis"
    r"|atorvastatina?|levothyroxine|omeprazol\w*|hydroxyzine|prazosin|clonidine|abilify|zyprexa|lamictal|depakote"
    r"|blood (?:pressure|thinner)s? (?:pills?|meds?|medicine)|(?:pastillas?|medicina) (?:de|para) la (?:presion"
    r"|azucar))"
)
_DOSED = re.compile(
    rf"\b\d+(?:\.\d+)? ?(?:mg|mgs|mcg|milligrams?|miligramos)\b"
    rf"|\b(?:i (?:take|took|am taking)|i'?m taking|tomo|ando tomando) (?:about |like |up to |como |hasta )?{_NUMBER}"
    rf"(?: (?:or|to|o|a|y) {_NUMBER})?(?: (?:of them|pills?|tablets?|pastillas?|de esas))? {_A_DAY}"
    rf"|\b(?:i (?:also )?(?:take|am on|was put on)|i'?m on|tomo|me (?:dan|recetaron|dieron))(?: \w+){{0,2}}"
    rf" {_MEDICINE}\b"
)
_LEAVES_ALONE = re.compile(
    r"\b(?:don'?t want|dont want|rather|leave|bring|mention|ask|asked|talk|discuss|off limits|avoid|lecture|judge\w*"
    r"|can'?t take|cannot take|allergic|allergy|reaction|never again|stay away|no (?:quiero|hablen|toquen|pregunten"
    r"|mencionen|me den)|alergi\w+|prefiero|mejor no|evitar)\b"
)
"""Then it is what to leave alone: a topic, or what somebody cannot take."""
_OF_USE = re.compile(rf"\b(?:{SUBSTANCES}|oxy\w*|opioids?|the bottle says)\b|\bin a day\b")


def only_age(text: str) -> bool:
    """Return whether all that a message tells is how old its writer is: "im 19 btw"."""
    return _AGE.fullmatch(folded(text).strip(" .!,")) is not None


def only_cover(text: str) -> bool:
    """Return whether all that a message tells is an insurance, or that there is none."""
    said = [
        piece for part in _MARKS.split(folded(text)) if (piece := part.strip()) not in ("", "ok", "thanks", "gracias")
    ]
    return bool(said) and "?" not in text and all(map(_ONLY_COVER.fullmatch, said))


def of_use(text: str) -> bool:
    """Return whether what is taken is more than a medicine as it was meant: that is what brings somebody."""
    return about_using(text) or _OF_USE.search(folded(text)) is not None


def cover_told(text: str) -> str | None:
    """Return what a message that asks tells of an insurance, as it was written: "cost? i got insurance"; or None."""
    plain = folded(text)
    found = _COVER_IN.search(plain)
    if found is None or len(plain) != len(text):
        return None
    return text[found.start() : found.end()].strip()


def tells_dose(text: str) -> bool:
    """Return whether a message tells what medicine is taken, or how much, and does not ask to leave it alone."""
    plain = folded(text)
    return whole(text) and _DOSED.search(plain) is not None and _LEAVES_ALONE.search(plain) is None
