"""How hard, how often or with what: who is "not hit that hard" is hit, and so a denial that goes on like this is none.

Words that may not follow a denied blow, in English and Spanish; matched on bare words (`bot.risk.correction_words`).
"""

from __future__ import annotations

_WHOM = r"(?: (?:me|us|him|her|them|my \w+|the (?:kids|baby)))?"
HARD = (
    rf"(?!{_WHOM}(?: (?:that|so|very|too|real|really|as))* (?:hard|bad|badly|often|much|a lot|every|all the time"
    r"|with (?:a|his|her|the|closed)|in the face))"
)
FUERTE = (
    r"(?!(?: (?:asi|tan|muy|de))* (?:fuerte|duro|feo|mucho|seguido|siempre|diario|cada|a diario|en la cara"
    r"|con (?:el|la|un|una|los)))"
)
