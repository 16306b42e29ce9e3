"""Plain facts told where something else was asked: an age, an insurance, a medicine and its dose. Pure functions.

"im 19 btw" is nobody who is near, "I take eight or ten in a day now" no topic to leave alone: filed there, a clinician
reads that the dose must not be spoken of. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers.filing_words import HOW_MANY, SUBSTANCES
from bot.hearing.answers.topics import about_using
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded, whole

_MARKS = re.compile(r"[.,;!\n]+")
_COURTESY = frozenset({"", "ok", "thanks", "gracias", "thank god", "gracias a dios"})
_SENTENCE = re.compile(r"\.(?!\d)|[,;!?\n]+")
_LED = r"(?:(?:and|so|also|oh|well|ok|btw|y|ya|pues|ah|tambien|por cierto|by the way|i forgot|se me olvido)[ ,]+)*"
_AGE = re.compile(
    rf"{_LED}(?:i'?m|im|i am|i just turned|yo tengo|tengo|soy de|cumpli) (?:1[89]|[2-9]\d)"
    r"(?: (?:years? old|yrs? old|yo|y/o|anos|btw|lol|now|tho|male|female|m|f|by the way|por cierto|ya))*"
)
"""How old a grown person is, and no word more; who is under 18 is heard as that."""

_PLAN = (
    r"(?:insurance|medicare|medicaid|medi-?cal|tricare|aetna|cigna|kaiser|humana|blue ?cross|bcbs|united ?health\w*"
    r"|champva|ibew|part [abcd]|health plan|seguro(?! social)|aseguranza|(?:medicare )?supplement)"
)
_ITS = (
    r"(?:(?:an?|the|some|any|no|my|our|his|her|only|just|still|also|both|good|great|bad|full|new|private|public|state"
    r"|union|dental|health|medical|regular|decent|va|job|work|employer|tribal|un|una|el|la|mi|buen|solo|nomas|tambien"
    r"|ningun)[ ])"
)
"""What may stand before an insurance, and names nobody."""
_COVER = (
    rf"(?:i|we|yo)(?:'ve|'m)? ?(?:have|has|had|got|get|carry|am on|m on|on|lost|tengo|perdi) {_ITS}{{0,4}}{_PLAN}\b"
    rf"|(?:tengo|perdi) {_ITS}{{0,3}}{_PLAN}\b"
    rf"|(?:i )?(?:don'?t|dont|do not|ain'?t|aint) (?:have|got) {_ITS}{{0,2}}{_PLAN}\b"
    rf"|no tengo {_ITS}?{_PLAN}\b|i'?m (?:un)?insured\b|(?:it'?s|its|my insurance is) {_PLAN}\b"
)
_COVER_TAIL = (
    rf"(?: (?:(?:through|thru|por|del?) (?:(?!and\b|y\b)[\w']+ ?){{1,4}}|(?:and|or|with|y|o|con) {_ITS}{{0,2}}"
    rf"(?:{_PLAN}|\w+ plan)|(?:no more|anymore|any ?more|right now|now|still|yet|already|currently|at the moment|today"
    r"|thank god|though|tho|too|plan|card|coverage|since \w+|until \w+|this (?:year|month)|last (?:week|month|year)"
    r"|ya|ahorita|ahora|todavia|gracias a dios|desde (?:el )?\w+|hasta \w+|por ahora|for now))){0,3}"
)
_ONLY_COVER = re.compile(rf"{_LED}(?:{_COVER}){_COVER_TAIL}|(?:and |y )?(?:an?|the|un) (?:\w+ )?{_PLAN}")
_COVER_IN = re.compile(rf"(?<!\bdo )(?<!\bdoes )(?<!\bcan )\b(?:{_COVER}){_COVER_TAIL}")
"""An insurance told in a message that asks something."""
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|suppose|supposing|say|in case|what happens|when|whenever|without|even|who|people|anyone"
    r"|(?:he|she|they|it|\w+) says?|si(?!,)|que pasa|cuando|aunque|supongamos|suponiendo|digamos|en caso|quien(?:es)?"
    r"|los que|gente|dice)\b[^.?!;\n]{0,30}$|\b(?:should|must|could|would|do|does|did|can|will|que|to) (?:i |yo |we )?$"
)
"""What stands before an insurance that is only supposed, asked for, or another's: it is no fact."""

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
    rf"|\b(?:i (?:take|took|am taking)|i'?m taking|tomo|ando tomando) (?:about |like |up to |como |hasta )?{HOW_MANY}"
    rf"(?: (?:of them|pills?|tablets?|pastillas?|de esas))? {_A_DAY}"
    rf"|\b(?:i (?:also )?(?:take|am on|was put on)|i'?m on|tomo|me (?:dan|recetaron|dieron))(?: \w+){{0,2}}"
    rf" {_MEDICINE}\b"
)
_BESIDE_DOSE = re.compile(
    r"(?:(?:my|the|mi|el|la) (?:doctor\w*|dr|psychiatrist|psiquiatra|medic[oa]) (?:does|doesn'?t|dont|don'?t|knows|gave"
    r"|put|prescribed|wrote|says|said|me|no|sabe|dice|l[oa])\b.*|(?:since|for|desde|para|every|each|cada|twice|once"
    r"|in the|at|por la|con la|de noche|with)\b.{1,30}|(?:that'?s|thats|it'?s|its|es|eso es) (?:all|it|todo)|thanks"
    r"|gracias|and that'?s it|nothing else|nada mas)"
)
"""What may stand beside a dose and tells no more than of it."""
_MORE_THAN_DOSE = re.compile(
    rf"\b(?:my|our|mi|mis) (?:\w+ )?(?:ex|{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']})\b"
    r"|\b(?:he|she|they|him|her|them|ella|ellos)\b(?<!of them)|\b(?:counsel|sponsor|therapist|group|church|nurse"
    r"|consejer|padrino|madrina|terapeuta|grupo|iglesia)\w*|\bma(?:de|kes|king) me\b|\b(?:worse|sick|fat|numb|hate[ds]?"
    r"|forced?|side effects?|peor|odi[oa]\w*|a la fuerza|me (?:hizo|hace|puso|pone|cayo|cae|obligaron))\b"
    r"|^(?:and |y )?(?:that|the (?:time|day|year)|when|how|que|cuando|lo que)\b"
)
"""Somebody named beside it, what it did, or a time of it: that answers who is near, or what to leave alone."""
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
    said = [piece for part in _MARKS.split(folded(text)) if (piece := part.strip()) not in _COURTESY]
    return bool(said) and "?" not in text and all(map(_ONLY_COVER.fullmatch, said))


def of_use(text: str) -> bool:
    """Return whether what is taken is more than a medicine as it was meant: that is what brings somebody."""
    return about_using(text) or _OF_USE.search(folded(text)) is not None


def cover_told(text: str) -> str | None:
    """Return what a message that asks tells of an insurance, as it was written: "cost? i got insurance"; or None."""
    plain = folded(text)
    found = next((told for told in _COVER_IN.finditer(plain) if not _SUPPOSED.search(plain[: told.start()])), None)
    if found is None or len(plain) != len(text):
        return None
    return text[found.start() : found.end()].strip()


def tells_dose(text: str) -> bool:
    """Return whether all that a message tells is what medicine is taken, or how much, and not to leave it alone."""
    plain = folded(text)
    said = [piece for part in _SENTENCE.split(plain) if (piece := part.strip())]
    if not whole(text) or _DOSED.search(plain) is None or _LEAVES_ALONE.search(plain):
        return False
    only = all(_DOSED.search(piece) or _BESIDE_DOSE.fullmatch(piece) for piece in said)
    return only and not any(map(_MORE_THAN_DOSE.search, said))
