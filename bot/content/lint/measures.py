"""What can be counted in a line: words, sentences, questions, and how hard it is to read."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Protocol

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SPACE = re.compile(r"[^\S\n]+")
_BARE_CONTRACTION = re.compile(
    r"\b(?:(do|did|does|is|was|are|were|have|has|had|would|could|should|ca|wo)(n)(t)|(i)(m)|(i|you|we|they)(ve)"
    r"|(you|they)(re)|(that|what|there|he|she|who)(s))\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S+|\b[\w.]+\.(?:gov|org|com)\b")
_NUMBER = re.compile(r"\d[\d-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"')\]]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_CAPITALS = re.compile(r"\b[A-ZÁÉÍÓÚÑ]{3,}\b")
_TYPED = re.compile(
    r"\b(?i:text|reply|type|send|enter|say|with|or|responda|envíe|escriba|mande|marque|con|palabra|o)\s+[\"'«]?[A-ZÁÉÍÓÚÑ]{3,}\b"
)
"""A word to type or send is written as it has to be typed."""
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_HELPER = r"(?:do|did|are|is|was|were|have|has|can|could|would|will)"
_ASKS_ES = r"(?:qué|cómo|cuándo|cuánt\w+|dónde|quién|cuál|cada cuánto|con qué)"
_SECOND_QUESTION = re.compile(
    rf"(?:^|[.!?] ){_HELPER}\b[^.?!]*\b(?:and|or) (?:how (?:often|much|many|long)(?=\?)"
    rf"|(?:how|what|when|where|who|which|why)(?: \w+)? (?:{_HELPER}|works)\b|{_HELPER} (?:you|he|she|they|it|there)\b)"
    rf"|¿(?!(?:a |de |en |con |por )?{_ASKS_ES})[^?]*, y {_ASKS_ES}\b",
    re.IGNORECASE,
)
"""A yes-or-no question that goes on with "and how often": two questions under one mark."""

_ABBREVIATIONS = frozenset(
    _WORD.findall(
        "SAMHSA HIPAA RAINN NAMI LGBT LGBTQ LGBTQIA SNAP TANF CHIP YMCA YWCA AIDS COVID FMLA RSVP SSDI DSHS "
        "DACA ITIN CURP IMSS SIDA PTSD ADHD NARCAN USPS AARP WIFI"
    )
)
"""Names of four letters and more that are written in capitals. Any of three letters may be one."""
_WORDS_TO_TYPE = frozenset(_WORD.findall("START AYUDA HOME HOLA HELLO HOPE STOP HELP ALTO"))
_SHORT_WORDS = frozenset(
    _WORD.findall(
        "ALL AND ANY ARE ASK BAD BIG BUT CAN CUT DAD DAY DID DIE DON DRY EAT END FEW FOR FUN GET GUN HAD HAS "
        "HER HIM HIS HOT HOW ITS KID LET LIE LOT MAD MAN MAY MOM NEW NOT NOW OFF OLD ONE OUR OUT OWN PAY PUT "
        "RUN SAD SAY SEE SET SEX SHE SIN SIT SON THE TOO TRY TWO USE WAS WAY WHO WHY WIN WON YES YET YOU AÚN "
        "CON DEL ERA ESA ESE ESO FIN FUE HAY HOY LAS LOS MAL MÁS MUY POR QUE QUÉ SOY SUS TAN UNA UNO VEA VEN "
        "VER"
    )
)
"""Words of three letters that are no abbreviation, so that capitals only make them loud."""


class _Reader(Protocol):
    def set_lang(self, lang: str) -> None: ...
    def flesch_kincaid_grade(self, text: str) -> float: ...
    def fernandez_huerta(self, text: str) -> float: ...


def plain(text: str) -> str:
    """Return the line as it is measured: one kind of apostrophe and of space, a name for each placeholder.

    An apostrophe that was left out, as in "dont", is put back.
    """
    line = _SPACE.sub(" ", _PLACEHOLDER.sub("Ana", text.replace("\u2019", "'"))).strip()
    return _BARE_CONTRACTION.sub(_with_apostrophe, line)


def _with_apostrophe(found: re.Match[str]) -> str:
    return f"{found.group()[: -len(found[found.lastindex or 0])]}'{found[found.lastindex or 0]}"


def sentences(text: str) -> list[str]:
    """Return the sentences of a line."""
    return [s for s in _SENTENCE_END.split(text) if _WORD.search(s)]


def words(text: str) -> list[str]:
    """Return the words of a line; a phone number is one."""
    return _WORD.findall(text)


def questions(text: str) -> int:
    """Return how many questions a line asks; "Do you drink, and how often?" is two."""
    return text.count("?") + (_SECOND_QUESTION.search(text) is not None)


def capitals(text: str) -> list[str]:
    """Return the words written in capitals to be loud: neither abbreviations nor words to type."""
    return [w for w in _CAPITALS.findall(_TYPED.sub("", text)) if _is_loud(w)]


def _is_loud(word: str) -> bool:
    if len(word) == 3:  # noqa: PLR2004
        return word in _SHORT_WORDS
    return word not in _ABBREVIATIONS | _WORDS_TO_TYPE


def has_emoji(text: str) -> bool:
    """Return whether there is a pictogram."""
    return _EMOJI.search(text) is not None


def together(texts: Iterable[str]) -> str:
    """Return lines as one text to read, each of them ended like a sentence."""
    return " ".join(line if line[-1] in ".!?:…" else f"{line}." for line in map(plain, texts) if line)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid school grade of an English line."""
    return _reader("en_US").flesch_kincaid_grade(_readable(text))


def ease(text: str) -> float:
    """Return the Fernández-Huerta reading ease of a Spanish line: 100 is easiest."""
    return _reader("es").fernandez_huerta(_readable(text))


def _readable(text: str) -> str:
    """Numbers and addresses are read as one short word: the formulas know only letters."""
    return _NUMBER.sub("ten", _ADDRESS.sub("page", text))


@cache
def _reader(language: str) -> _Reader:
    # Imported when first asked: it loads a pronouncing dictionary. Pinned, because grades move with its version.
    from textstat.textstat import textstatistics  # type: ignore[import-untyped]  # noqa: PLC0415

    reader: _Reader = textstatistics()
    reader.set_lang(language)
    return reader
