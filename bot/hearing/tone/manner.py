"""How a talk is spoken in, after a loss or a complaint about its tone: without praise. Pure functions, without Rasa.

After a death cheerful examples hurt, and who asks not to be praised is not praised for asking (seeds A16, E02).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.topics import tells_of_loss
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.hearing.answers.taking import Heard

LOSS = "loss"
"""The slot, and what comes with a message, that says that someone died."""

PLAIN = "plain"
"""The slot, and what comes with a message, that says that the tone was complained of."""

COMPLAINTS = frozenset({"feedback", "abuse_bot", "be_plain"})
"""Intents after which praise would sound like mockery."""

LEFT_OUT = frozenset({"affirmation", "cheer"})
"""Moves that are not made in such a talk. `cheer` names small good things that an answer may be: a pet, a song."""

KEPT_WHOLE = frozenset({"utter_being_hurt"})
"""Responses whose affirmations are no praise: "It's not your fault"."""

_SENTENCE = re.compile(r"(?<=[.?])\s+")

_PRAISE = (
    r"brave|bravery|strong|strength|courage\w*|proud|amazing|special|inspiring|valiente|fuerte|valor|fortaleza"
    r"|slogans?|compliments?|praise|cliches?|pep talks?|cumplidos?|halagos?|frases hechas|lemas?"
)
_POSTER = (
    r"(?:posters?|billboards?|recordings?|(?:greeting |hallmark )?cards?|brochures?|pamphlets?"
    r"|commercials?|ads?|scripts?"
    r"|fortune cookies?|self[- ]help books?|slogans?|cartel(?:es)?|folletos?|anuncios?|grabacion"
    r"|comercial(?:es)?|tarjetas?"
    r"|galletas? de la suerte|libro de autoayuda|frases? hechas?)"
)
_PROTEST = re.compile(
    r"\b(?:you|u|this|it|that) (?:all )?(?:\w+ )?(?:sounds?|talks?|reads?) (?:just "
    r"|exactly )?(?:like|off) (?:an? |your )?"
    rf"(?:\w+ )?{_POSTER}\b"
    r"|\b(?:are|is|r) (?:these|this|those|your (?:answers|replies|lines)) (?:all |just |even )?"
    r"(?:canned|scripted|pre-?written|copy ?(?:and )?paste\w*)\b"
    r"|(?:^|[,.;!] ?|\b(?:please|just|can you|could you) )(?:talk|speak) to me like (?:i'?m|i am|im"
    r"|you would|a|an)? ?(?:an? )?"
    r"(?:real |normal |regular )?(?:adult|person|grown\w*|human(?: being)?|man|woman)\b"
    r"|(?:^|[.,;] ?)(?:(?:eso|esto|usted|todo|ya|me|pero|es que) )*(?:suena|habla|parece|contesta)n? (?:a|como)? ?"
    rf"(?:un |una )?(?:de )?{_POSTER}\b"
    r"|\b(?:son|es|estas) (?:respuestas? |frases? )?(?:enlatad\w+|de cajon|copiad\w+)\b"
    r"|\b(?:hable|hablen|trate|traten)me como (?:a )?(?:una? )?(?:adult[oa]|persona(?: adulta)?|gente grande)\b"
)
"""The same in words that a story may hold as well, so only a short message says it. Whether this is a machine is asked
of `are_you_bot`, and answered."""
_SHORT = 15
"""Words."""
_COMPLAINT = re.compile(
    r"(?:(?<!i )(?<!to )\b(?:stop|quit|don'?t|do not) (?:please )?"
    rf"(?:telling|tell|calling|call|saying|say|with|giving|give|your|the|acting) (?:\S+ ){{0,6}}?(?:{_PRAISE})\b"
    rf"|\b(?:no more|enough|spare me|cut|skip) (?:with |of )?(?:the |your |these )?(?:{_PRAISE})\b"
    r"|(?<!i )\b(?:stop|don'?t|do not|quit) (?:patroni[sz]\w*|babying|baby|coddl\w*|flatter\w*|prais\w*|talk\w* down)"
    r"|\b(?:that'?s|that is|this is|it'?s|you'?re|ur|you are) (?:so |being |just |kind of )*(?:a )?"
    r"(?:slogan|patroni[sz]ing|condescending|cliche|canned|corny|fake|preachy)\b"
    r"|\bi'?m not (?:that |so )?(?:brave|strong)\b|\bno slogans?\b"
    r"|\b(?:drop|cut(?: out)?|skip|lose|spare me|enough|stop|quit|no more) (?:with |of )?(?:the |your |this "
    r"|all )*(?:poetry|poems?"
    r"|speech(?:es)?|sermons?|small talk|sweet talk|fluff|hand ?holding|pep|therapy talk|flowery \w+)\b"
    r"|\b(?:sin|deje(?: de)?|dejese de|basta de|ya no mas|no mas) (?:la |tanta |sus |los |las |tantos )*(?:poesias?"
    r"|discursos?"
    r"|sermon(?:es)?|palabreria|rodeos|adornos|frases bonitas|cursiler\w+)\b"
    r"|\bwhile you'?re at it$|\bya que esta(?:mos)? en es[oa]$"
    r"|\bno (?:serenity )?prayers?,? (?:and )?no\b|\bsame copy paste\b"
    r"|\b(?:keep|kept) (?:on )?(?:say\w*|repeat\w*) the same\b"
    rf"|\b(?:dej(?:e|a|en)|pare|basta|no (?:me )?(?:dig|llam)(?:a|an|e|en)) (?:\S+ ){{0,5}}?(?:{_PRAISE})\b"
    r"|\bno me (?:trat|habl)(?:e|es|en) como (?:a |si )?(?:fuera )?(?:un |una )?(?:nin\w+|tont\w+|bebe)"
    rf"|\bno soy (?:tan )?(?:valiente|fuerte)\b|\bsuena a (?:{_PRAISE})\b|\b(?:dice|repite) (?:siempre )?lo mismo\b)"
)
_BARE = re.compile(r"(?:slogans|cliches|pep talks?|praise|frases hechas|cumplidos|halagos)\b")


def asks_to_be_plain(text: str) -> bool:
    """Return whether a message complains of praise, slogans or being talked down to."""
    plain = folded(text)
    if len(plain.split()) <= _SHORT and _PROTEST.search(plain) is not None:
        return True
    return _COMPLAINT.search(plain) is not None or _BARE.match(plain) is not None


def manner(heard: Heard) -> dict[str, bool]:
    """Return what the words say of how to be spoken to: after a death, and after a complaint about the tone."""
    if heard.text.startswith("/"):
        return {PLAIN: True} if heard.intent in COMPLAINTS else {}
    found = {LOSS: tells_of_loss(heard.text), PLAIN: heard.intent in COMPLAINTS or asks_to_be_plain(heard.text)}
    return {name: True for name, so in found.items() if so}


def without_praise(variation: dict[str, Any]) -> dict[str, Any] | None:
    """Return a variation without the sentences that praise or cheer, or None where no sentence is left."""
    metadata: Mapping[str, Any] = variation["metadata"]
    moves, text = metadata["moves"], variation.get("text", "")
    if not LEFT_OUT & set(moves):
        return variation
    kept = [pair for pair in zip(_SENTENCE.split(text), moves, strict=True) if pair[1] not in LEFT_OUT]
    if not kept:
        return None
    said, left = zip(*kept, strict=True)
    return {**variation, "text": " ".join(said), "metadata": {**metadata, "moves": list(left)}}
