"""Whether a cue is denied: by a "not" that reaches it, by a "no" behind it, or by the answer to a question told on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk import retold
from bot.risk.model import Tier
from bot.risk.reading import bag

if TYPE_CHECKING:
    from bot.risk.reading import Reading
    from bot.risk.rule import Rule

_ADJACENT = 2
_NEAR = 3
_FAR = 8
_SOON_AFTER = 12
"""How many words after a "no" told on a "but" or "i lied" takes it back."""
_SUBJECT = frozenset({"i", "id", "ill", "yo"})
_FIRST_VERBS = bag("quiero quisiera voy estoy tengo pienso siento soy puedo me")
_WANT = frozenset({"want", "wants", "wanted", "wanting"})
_NOT = frozenset({"not", "never"})
_NO = bag("no nope nah never not none negative denied denies tampoco nunca jamas negativo")
_ASKING = frozenset({"do", "did", "am", "was", "have", "if", "whether"})
_NO_SENOR = bag("senor senora senorita oiga hombre joven doctor doctora gracias")
"""What goes on with a plain "no" in Spanish: whoever is told so."""
_INSTEAD = bag("pero mejor prefiero preferiria sino solo aunque hoy todavia descansar desaparecer")
_NO_GOES_ON = bag("i ive im never at sir maam mom gracias thanks thank have was since")
_SHORT_ANSWERS = {("i", verb, "not") for verb in ("am", "will", "have", "do", "did", "would")}
_A_NAME = 2
_CLITIC = frozenset({"me", "nos", "le", "les", "lo", "la", "los", "las"})
_FLAT = frozenset({"not", "never", "nunca", "jamas"})
#: What the cards say, so that a person says it back.
_ON_A_CARD = bag(
    "call text 911 988 overdose overdosing suicide violence abuse emergency poison llame llamar sobredosis"
)
#: "not because i …", "no porque …": what follows is what is not so.
_BECAUSE = frozenset({"because", "porque"})
#: In English these deny what is named, "no plan": before who did what a "no" is an answer, or a cry.
_OF_NOUNS = bag("no nope nothing none nobody zero")
_CLAUSE_BEGINS = bag(
    "i he she it they we you my his her our the a an this that there someone somebody one took taken swallowed ate "
    "drank downed drunk already really just is are was were am can will mom dad mommy daddy please help"
)
#: What "no one" and "nobody" do without a cry for help in it: "nobody is …" is else read as two sentences.
_HAS_A_FIT = bag("having had seizure seizures convulsions")
#: A "no" that needs no pause before it: "suicidal no, tired yes".
_PLAIN_NO = frozenset({"no", "never", "none", "negative"})
#: "I don't think (that) I ...": the denial reaches over a second subject only from these.
_RAISING = bag("did do have would think say said saying mean meaning meant feel feeling creo digo dije pienso siento")
#: Words a denial reaches across. Any other word ends its reach: a denial too few is safer than one too many.
_BRIDGE = bag(
    """
    want wanting wanted to going planning plan plans planned thinking think thought thoughts of about have has had
    having been be being any feel feeling feels felt like currently really actually ever even a an the my his her intend
    once part bone call anything intending intention intentions try trying tried desire urge urges wish that as if at
    all say saying said mean
    meaning am is are was do did does active actively actual would will could consider considering considered here this
    or get got kind in on from describe describing comes point gotten
    quiero quiere quise queria que voy va a pensado pienso pensando pensar en de ganas he ha ningun ninguna plan
    intencion intento intente tratado tratando estoy esta soy es tengo tiene ni ideas pensamientos la mi me se
    fue le les mal tenido eso un una caso momento dije digo creo pense crea quiera
    """,
)


def denied(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether the cue at words `start` to `end` is denied."""
    return (
        _reached(reading, rule, start) or _no_follows(reading, rule, start, end) or _answered(reading, rule, start, end)
    )


def flatly(reading: Reading, start: int, end: int) -> bool:
    """Return whether a "not" or "never" stands right before a cue that carries its own negation: "not being followed".

    No other denial is heard there, for in "no he has a gun" the "no" is a cry: only "no me pega", and that nobody does.
    """
    before = reading.left(start, _ADJACENT)
    if reading.overlaps("NOBODYHURTS", start, end):
        return True
    if before[:1] == ["no"] and reading.tokens[start] in _CLITIC and not reading.stops >> start & 1:
        return reading.tokens[end : end + 2] != ["a", "mi"]  # "no me pega a mí" says to whom
    return bool(before) and (before[0] in _FLAT or before == ["fue", "no"]) and bool(reading.negators)


def of_the_card(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether the cue names what this chat has shown, asked about: "why does it say domestic violence".

    What the card tells to do is an emergency in other words: there only the card's own are its.
    """
    if rule.tier not in (Tier.T2, Tier.T3) and not _ON_A_CARD.issuperset(reading.tokens[start:end]):
        return False
    return end - start <= _A_NAME and reading.overlaps("CARDSAYS", max(0, start - _NEAR), start)


def _reached(reading: Reading, rule: Rule, start: int) -> bool:
    """Whether a "not" reaches the cue across nothing but bridging words."""
    tokens, stops, negators = reading.tokens, reading.stops, reading.negators
    if _of_nobody(reading, start) or (tokens[start] in _WANT and start and tokens[start - 1] in _NOT):
        return True  # not wanting to be dead, though not wanting to be here is no denial
    at = start
    while at and not stops >> at & 1:
        at -= 1
        if negators >> at & 1:
            cry = rule.language == "en" and tokens[at] in _OF_NOUNS and tokens[at + 1] in _CLAUSE_BEGINS
            return tokens[start] != "why" and not cry
        if tokens[at] == "para" and (tokens[at - 1] == "no" or tokens[max(at - 2, 0) : at] == ["no", "es"]):
            return True  # "no es para matarme" says what it is not for
        if tokens[at] in _BECAUSE:
            return at > 0 and tokens[at - 1] in {"not", "no"}
        if not _passes(reading, at):
            return False
    return False


def _of_nobody(reading: Reading, start: int) -> bool:
    """Whether all that is said is that nobody has a seizure: "no one is having a seizure", and not "no! one is …"."""
    in_one_breath = not any(reading.stops_at(at) for at in range(1, start + 1))
    return reading.tokens[start] in _HAS_A_FIT and in_one_breath and retold.plainly(reading, "NOBODYSFIT")


def _passes(reading: Reading, at: int) -> bool:
    """Whether a denial reaches across the word `at`."""
    if reading.tokens[at] not in _SUBJECT:
        return reading.tokens[at] in _BRIDGE
    before = [word for word in reading.left(at, _ADJACENT) if word not in {"that", "like", "que", *_BECAUSE}]
    return bool(before) and before[0] in (_RAISING if reading.tokens[at - 1] not in _BECAUSE else _NOT)


def _no_follows(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether a plain "no" follows: "suicidal? no.", "suicidal no, tired yes", "self-harm: none"."""
    tokens = reading.tokens
    if end >= len(tokens) or tokens[end] not in _NO or reading.overlaps("NEGATOR", start, end):
        return False
    if rule.tier is Tier.T0 and end - start > _A_NAME:
        return False  # what has happened is not undone by a "no"; what is named may be: "overdose? no"
    if rule.language == "es":
        return _no_follows_in_spanish(reading, start, end)
    if _plainly_says(reading, start):
        return False  # "i want to die. no, really": here the "no" insists
    if reading.stops_at(end):
        return reading.stops_at(end + 1) or tokens[end + 1] in _NO_GOES_ON
    return tokens[end] in _PLAIN_NO and reading.stops_at(end + 1)


def _no_follows_in_spanish(reading: Reading, start: int, end: int) -> bool:
    tokens = reading.tokens
    said = [*reading.left(start, _ADJACENT), *tokens[start:end]]
    if not _FIRST_VERBS.isdisjoint(said) and "si" not in reading.left(start, _NEAR):
        return False  # "quiero morirme, ¿no?" asks for a yes
    if reading.stops_at(end) and end - start == 1 and tokens[end + 1] in _NO_SENOR:
        # "¿suicidio? no señor": the word of the chat, said back, unless something else is what is wanted
        ends = reading.stops_at(end + 2) or reading.stops_at(end + 3)
        return ends and _INSTEAD.isdisjoint(tokens[end + 2 :])
    return reading.stops_at(end + 1) or (tokens[end + 1] == "quiero" and tokens[end - 1].endswith(("arme", "irme")))


def _plainly_says(reading: Reading, start: int) -> bool:
    """Whether the person says the cue of themself, and neither asks nor repeats it."""
    said = [*reading.left(start, _NEAR + 1)[::-1], *reading.tokens[start : start + 1]]
    at = max((place for place, word in enumerate(said) if word in _SUBJECT), default=-1)
    return at >= 0 and (at == 0 or said[at - 1] not in _ASKING)


def _answered(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether the cue is what was asked, or what others think, and "no" is what the person says to it."""
    item = rule.tier is not Tier.T0 or reading.own("SAIDNO", start)  # an emergency is denied in its own sentence
    if item and reading.in_sentence("ITEM", start) and reading.overlaps("SAIDNO", max(0, start - _FAR), end + _FAR):
        return True
    at = reading.next_sentence(end - 1)
    if not _is_no(reading, at):
        later = reading.page.cover("SAIDNO") >> end << end
        if not later or not reading.in_sentence("ASKED", start):
            return False
        at = (later & -later).bit_length() - 1
    elif not _asks(reading, start) and not reading.in_sentence("ASKED", start):
        return False
    return not reading.said("LIED") and not reading.overlaps("TAKENBACK", at, at + _SOON_AFTER)


def _asks(reading: Reading, start: int) -> bool:
    """Whether the cue is a question one puts to oneself: "Am I going to …?"."""
    before = reading.left(start, _FAR)[::-1]
    return len(before) > 1 and before[0] in _ASKING and before[1] in _SUBJECT


def _is_no(reading: Reading, at: int) -> bool:
    """Whether the sentence that begins at `at` answers no: "No.", "I'm not.", "Never have been."."""
    tokens = reading.tokens
    if at < len(tokens) and tokens[at] in _NO:
        return reading.stops_at(at + 1) or tokens[at + 1] in _NO_GOES_ON
    return tuple(tokens[at : at + 3]) in _SHORT_ANSWERS and reading.stops_at(at + 3)
