"""What is not understood while the summary lies open: it is about one of its lines, and asked about. Pure.

Who has just been shown what they said, or asked which line they mean, protests against it in words that no grammar
holds. A guess would answer that with talk of family or of being of two minds, and put the
protest down as told. So what would tell, or complain, asks for the line instead, and nothing is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.age import says_under_18
from bot.hearing.changes.naming import UNDER, under
from bot.hearing.lines.clauses import folded
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

WHICH = "remove_answer"
"""The intent that asks which line is meant: the action behind it takes out nothing that was not named."""

_TELLS = frozenset(
    {"share", "for_someone_else", "ambivalent", "underage", "withdrawal", "nlu_fallback", "out_of_scope"}
)
"""What right under the summary is about the summary, whatever else it sounds like."""
_OF_A_LINE = frozenset(
    {
        *_TELLS, "feedback", "feel_ashamed", "feel_alone", "feel_afraid", "self_blame", "used_again", "drunk",
        "just_looking", "is_patient_here", "medical_question", "grounding", "peers", "keep_talking", "start_talk",
        "deny", "not_now", "false_alarm", "abuse_bot", "insurance",
    }
)  # fmt: skip
"""What is about the summary where its words speak of a line, or of what was written down."""

_LINE = re.compile(
    r"\b(?:wrong|mixed up|messed up|delet(?:e|ed|ing)|remov(?:e|ed|ing)|eras(?:e|ed)|tak(?:e|en) out|take .{1,60} out"
    r"|put .{1,80} (?:under|in|with|there|instead)|moved?(?! (?:out|in|away|back)\b)|(?:change|fix) (?:it"
    r"|that|this|the|what|who|how|to)"
    r"|should(?:n'?t)? (?:say|be|go)|(?:doesn'?t|don'?t|shouldn'?t) (?:go|belong)|(?:not|ain'?t|isn'?t|never) what i"
    r"|i (?:didn'?t|never|did not) (?:say|said|write|wrote|tell|told)|what i (?:said|meant|wrote)|i meant"
    r"|summary|resumen|(?:the|that|this|first|second|third|last) (?:[\w'-]+ ){0,4}(?:line|one|part|bit"
    r"|sentence)(?! (?:who|whose|to)\b)"
    r"|borr\w+|quit(?:e|a|ar)(?:l[oa]s?|me)?|sa(?:que|ca)l[oa]|pon(?:le|ga|gale|gal[oa]|l[oa])|cambi[ae]\w*|corrij\w+"
    r"|no es (?:eso|es[ea]|asi|lo que|cierto)|esta mal|asi no (?:va|es)|no va (?:ahi|alli|asi)"
    r"|no (?:dije|puse|escribi)|lo que (?:dije|puse|quise)|renglon|(?:la|esa|primera|segunda|ultima) (?:linea|parte))\b"
)
"""What speaks of a line, or of what was written down."""
_MISPLACED = re.compile(
    r"(?:(?:oh|ok|so|well|and|but|no|wait|oh dear|pero|ay|y|oiga),? )*(?:several|some|a few|many|most|two|three|all"
    r"|varias|algunas|unas|muchas|dos|tres|todas)(?: of)?(?: (?:these|them|those|the answers|my answers|things|lines"
    r"|answers|de (?:estas|ellas|mis respuestas)|respuestas|cosas|lineas))?(?: here)? (?:are|is|went|ended up|estan"
    r"|quedaron|fueron a dar) (?:all )?(?:(?:in|under|at|en|a) )?(?:the |el |la )?(?:wrong|mixed up|jumbled|mal"
    r"|equivocad[oa]s?|(?:lugar|linea) (?:equivocad[oa]|que no (?:es|era)))\b"
)
"""Who says that answers stand in each other's place: which, is asked."""
_TELLS_MORE = re.compile(
    r"(?:(?:oh|and|also|wait|ok|so|ah|y|oiga|ay|pero|but),? )*(?:(?:i )?(?:forgot|wanted|want|meant|need) to (?:say"
    r"|mention|tell|add)|one more thing|another thing|(?:se )?me (?:olvido|falto)|(?:tambien )?(?:queria|quiero)"
    r" (?:decir|contar|agregar|anadir)|otra cosa|una cosa mas)\b"
)
"""Who says that something is missing tells it."""


_TROUBLE = re.compile(
    r"\b(?:he|she|they|i|my|mi|me)\b.*\b(?:hits?|beats?|hurts? me|hurting|chok\w+|can'?t|cant|cannot"
    r"|scared|afraid|moved out"
    r"|left me|died|relapsed|no puedo|no aguanto|pega|golpea|miedo|murio|fallecio|me dejo|recai|se fue de la casa)\b"
)
"""What tells of trouble, and of no line: it is heard as that."""


def about_a_line(heard: Heard, intent: str) -> bool:
    """Return whether a message under the summary, taken for this, is about a line nobody could make out.

    What asks is a question, who is in danger or young is heard as that, and once all was sent the talk may go on: then
    it takes words of a line.
    """
    if not under(heard) or heard.text.startswith("/") or heard.text.rstrip(" )!.").endswith("?"):
        return False
    plain = folded(heard.text)
    if says_under_18(heard.text):
        return False
    if _MISPLACED.match(plain):
        return screen(heard.text).tier > Tier.T2
    if _LINE.search(plain):
        return intent in _OF_A_LINE and screen(heard.text).tier > Tier.T2
    if heard.last not in UNDER or heard.sent or intent not in _TELLS:
        return False
    calm = screen(heard.text).tier == Tier.T4 and _TROUBLE.search(plain) is None
    return calm and _TELLS_MORE.match(plain) is None
