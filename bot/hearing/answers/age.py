"""Whether somebody may be under 18, or tells how old somebody else is. Pure functions, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_UNDER_18 = re.compile(
    r"\b(i'?m|i am|im|just turned|turned|almost|age|soy|tengo|cumpli) (only |just |solo )?"
    r"(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|diez|once|doce|trece|catorce|quince"
    r"|dieciseis|diecisiete)\b(?! (more )?(days?|weeks?|months?|hours?|min\w*|times|beers?|drinks?|shots?|cans?"
    r"|pills?|cigs?\w*|steps?|miles?"
    r"|dias?|semanas?|mes|meses|horas?|veces|cervezas?|tragos?|copas?|pastillas?|cigarros?|pasos?"
    r"|years? (sober|clean|in|into|of|on|off)|anos? (sin|de (?!edad)\w+|\w+[aei]ndo|limpi[oa]|sobri[oa]|casad[oa]))\b)"
    r"|(?<!hace )(?<!llevo )(?<!llev[ao] )(?<!por )(?<!durante )(?<!en )(?<!ultimos )(?<!unos )"
    r"\b1[0-7] ?(y/?o|years? old|anos)\b(?! (sin|de (?!edad)\w+|\w+[aei]ndo|limpi[oa]|sobri[oa]|casad[oa])\b)"
    r"|\b(under|not yet|not) 18\b|\bminor\b|\bmenor de edad\b"
    r"|\b(turn(ing)?|cumpl(o|ir|a)|haven'?t turned|be|tener|almost|younger than|(not|no) tengo|los) (1[0-7]|18)\b"
    r"(?! (days?|weeks?|months?|dias?|semanas?|mes|meses|drinks?|beers?))|^1[2-7] (here|f|m)\b"
    r"|\bage is 1[0-7]\b|\b1[0-7] old enough\b|\b(alguien|soy un[ao]? \w+) de 1[0-7]\b|\bin ([6-9]|1[0-2])th\b"
    r"|\b(middle|high) school\b|\b\d+(th|st|nd|rd) grade\b|\b(secundaria|prepa(ratoria)?)\b"
)
"""What sounds like someone under 18. Far too much sounds so, and that costs nothing but an offer."""

_ANOTHERS_AGE = re.compile(
    r"\b(?:s?he|they|(?:my|our|her|his) (?!age\b)\w+|ella|el|mi (?!edad\b)\w+)(?:'s| is| was| has)?"
    r" (?:just |only |almost |about to |ya |apenas |recien )*(?:turn(?:ed|s|ing)? |is |tiene |cumpl\w+ )?"
    r"(?:1[0-7]|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen|diez|once|doce|trece|catorce|quince|dieciseis"
    r"|diecisiete)\b(?: years? old| anos)?"
)
"""How old somebody else is, told of them and of nobody else."""

_GROWN = re.compile(
    r"\b(?:i'?m|i am|im|soy|tengo|turned|cumpli) (?:only |just |ya |almost |an? )?(?:(?:1[89]|[2-9]\d)"
    r"(?= *(?:$|[.,;:!?()\n]|-? ?(?:y/?o|years?[- ]old|anos de edad)\b|year old\b"
    r"|(?:years?|yrs?|anos)(?= *(?:$|[.,;:!?()\n]"
    r"|(?:and|but|y|pero|ya|now)\b))|(?:and|but|so|y|pero|ya|now|lol|with|con|i|i'?m|my|mi|male|female|man|woman|mom"
    r"|dad|m|f|\w+ing|from|who|here|still|married|divorced|single|cumplid[oa]s|de edad|vivo|trabajo|busco|quiero"
    r"|casad[oa]|solter[oa])\b))"
    r"|(?:an |a grown )?adult\b|(?:una? )?adult[oa]\b|mayor de edad\b)"
)
"""Who says to be grown: a school that is named then was theirs, or is their child's.

The number ends its clause, or years or a small word follow: "18 in june", "50/50" and "20 cigarettes" are no age.
"""
_OF_A_MINOR = re.compile(
    r"\bminor\b|\bmenor de edad\b|\b(?:under|not yet|not|almost|turn(?:ing)?|till|until) (?:1[0-8])\b"
    r"|\b(?:i'?m|i am|im|soy|tengo) (?:only |just |solo )?1[0-7]\b"
)
_KIN_TOLD = re.compile(
    r"\b(?:my|our|his|her|mis?|su) (?!age\b|edad\b|last\b|first\b|junior\b|senior\b|freshman\b|sophomore\b|school\b)"
    r"\w+[^.?!;\n]*|\b(?:s?he|they|ella|el)(?:'?s|'?re)? [^.?!;\n]*"
)
"""What is told of somebody else, up to the end of the sentence: the school in it is not the writer's."""
_SCHOOL = r"(?:(?:high|middle) school|hs|(?:the )?(?:[6-9]|1[0-2])th(?: grade)?)\b(?! (?:i|we|they|he|she)\b)"
_STILL_THERE = re.compile(
    rf"\b(?:i'?m|i am|im|still|,|and|but)(?: (?:still|now|currently|only|just|a|an))* ?(?:(?:freshman|sophomore|junior"
    rf"|senior) )?(?:in (?:my )?(?:(?:freshman|sophomore|junior|senior) year (?:in|of|at) )?){_SCHOOL}"
    r"|\b(?:voy|estoy|sigo|ando|curso|estudio) (?:(?:todavia|aun|apenas) )?(?:en |a )?(?:la |el )?(?:\w+ (?:ano|grado"
    r"|semestre) (?:de )?(?:la )?)?(?:prepa(?:ratoria)?|secundaria|secu|bachillerato)\b(?! (?:a|por|para|de mi)\b)"
)
"""A grade or a school they are in today: whatever number stands beside it, that one wins."""

_OF_A_TRADE = re.compile(
    r"\b(?:(?:i'?m|i am|im|i work as|soy|trabajo (?:como|de)) (?:an? |una? |the |el |la )?"
    r"(?:(?:school|high|middle|elementary|guidance|substitute|retired|licensed|math|english|science|preschool) ){0,2}"
    r"(?:teacher|counsell?or|principal|coach|nurse|social worker|psychologist|librarian|maestr[oa]|profesora?"
    r"|consejer[oa]|orientadora?|enfermer[oa]|trabajadora? social|psicolog[oa]|directora?)\b(?!'?s\b)"
    r"|(?:writing|doing|working on) (?:an?|my) (?:paper|thesis|dissertation|article|study)\b"
    r"|(?:escrib\w+|haciendo) (?:una?|mi) (?:tesis|articulo|estudio|investigacion)\b)[^.?!,;]*"
)
"""What somebody does for a living, up to the comma: the school in it is where they work."""


def without_trade(text: str) -> str:
    """Return the plain words of a text without what is told of a trade: "im a school counselor"."""
    return _OF_A_TRADE.sub(" ", folded(text))


def says_under_18(text: str) -> bool:
    """Return whether someone may be saying that they are under 18."""
    untraded = without_trade(text)
    plain = _ANOTHERS_AGE.sub(" ", untraded)
    if _UNDER_18.search(plain) is None:
        return False
    return _GROWN.search(plain) is None or _OF_A_MINOR.search(plain) is not None or _is_in_school(untraded)


def _is_in_school(plain: str) -> bool:
    """Whether somebody is in a grade or a high school today, and speaks of nobody else's."""
    return _STILL_THERE.search(_KIN_TOLD.sub(" ", plain)) is not None


def tells_anothers_age(text: str) -> bool:
    """Return whether a message tells how old somebody else is: "she turned 16 last month"."""
    return _ANOTHERS_AGE.search(folded(text)) is not None


def under_18(intent: str | None, text: str) -> bool:
    """Return whether a message may come from someone who is under 18: by its meaning, or its words."""
    return intent == "underage" or says_under_18(text)
