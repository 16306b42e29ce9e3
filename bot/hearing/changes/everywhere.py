"""What shall stand nowhere: a name, somebody close or a thing, taken out of every line that tells of it. Pure.

"Take Carly out of all of it", "don't put my husband's name Arjun anywhere", "saque lo de la migra de todo": left in one
line, it would be read all the same. Which pieces of a line go stands in `nowhere`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.filing_words import KIN
from bot.hearing.answers.taking import LINES, given
from bot.hearing.changes import grammar
from bot.hearing.changes.keeping_out import NOT_WRITTEN, TOLD_BEFORE, kept_out
from bot.hearing.changes.labels import ALL, PLEASE
from bot.hearing.changes.naming import under
from bot.hearing.changes.nowhere import Unwanted, of_kin, without_all
from bot.hearing.changes.parting import stems
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace
from bot.hearing.wishes.steering import asks_to_see

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_TOLD = r"(?: (?:that )?(?:i|you|u)(?:'ve| have)? (?:said|told|wrote|put|got|have)(?: (?:you|u|ya|here|down))*)?"
_EVERYWHERE = (
    r"(?:every ?where|any ?where|no ?where|wherever (?:it|she|he) (?:is|stands|says)|(?:out )?(?:of|from|in) (?:all of"
    r" (?:it|that|this|them)|every ?thing|it all|any ?thing|noth(?:ing?|in)|any of it|all (?:of )?(?:my|the) answers"
    rf"|the (?:whole|entire) (?:thing|summary)){_TOLD}|all of it{_TOLD}"
    r"|(?:de|en) (?:tod[oa]s?(?: (?:eso|esto|(?:las |los )?(?:partes|lados|respuestas)|el resumen"
    r"|lo que (?:ya |le )*(?:dije|conte|puse)))?|ningun(?: lado|a parte)|nada)|por ningun lado|donde sea)"
)
_TAIL = r"(?:,? (?:please|pls|por favor|porfa|too|also|ok|thanks|gracias|at all|leave (?:that|it|her|him) out))*"
_NOT_ALL = r"(?!(?:it|that|this|them|me|everything|all|todo|eso|lo|la|esto|any of it)\b)"
_WHAT = rf"(?P<what>{_NOT_ALL}(?!.*\b(?:and|y)\b)\S+(?: \S+){{0,6}}?)"
_ES = r"\S+(?: \S+){0,4}?"
_NO_ES = r"no (?:l[oa]s? )?(?:ponga|anote|escriba|incluya|mencione|mande|cuente|diga)[ns]?"
_TOLD_OF = (
    r"(?:(?:what(?:ever)?|every ?thing|any ?thing|all)(?: that)?"
    r"(?: i(?:'ve| have)? (?:said|told (?:you|u|ya)|wrote|put))?"
    r" (?:about|on|bout)|(?:todo )?lo que (?:ya |le |les )*(?:dije|conte|puse|escribi) (?:de|del|sobre)"
    r"|every ?thing (?:that )?says|todo lo (?:que|q) (?:dice|diga|hable de))"
)
_NO_NAME = r"(?!(?:out|in|off|down|there|please|and|y|is|es|en|de|to|from|every\w+|any\w+)\b)"
_NOT_OF = r"(?!(?:my|the|mi|el|his|her|their|your|no|a)\b)"
_OUTS = rf"(?:{grammar.TAKE}|{grammar.KEEP_OUT}|(?:take|leave|get)(?= .+ (?:out|off)\b))"
_WAYS = (
    re.compile(rf"{PLEASE}(?:{grammar.TAKE}|take|get|leave|keep)(?: out)? {_WHAT},?(?: out)? {_EVERYWHERE}{_TAIL}"),
    re.compile(rf"{PLEASE}{grammar.KEEP_OUT} {_WHAT},? {_EVERYWHERE}{_TAIL}"),
    re.compile(rf"{PLEASE}(?:{grammar.TAKE}|{_NO_ES}) {_TOLD_OF} {_WHAT}(?:,? (?:out|{_EVERYWHERE}))?{_TAIL}"),
    re.compile(
        rf"{PLEASE}{_OUTS} (?P<what>(?:(?:my|the|mi|el) )?(?:\w+'?s? )?(?:name|nombre)(?: (?:of|de))?"
        rf"(?: (?:my|mi) \w+)? {_NO_NAME}[\w-]+)(?: (?:out|off))?(?: {_EVERYWHERE})?{_TAIL}"
    ),
    re.compile(
        rf"{PLEASE}{_OUTS} (?P<what>{_NOT_OF}[\w-]+(?:'s|s) (?:real |whole )?name)(?: (?:out|off|in|down))*"
        rf"(?: {_EVERYWHERE})?{_TAIL}"
    ),
    re.compile(
        rf"(?:(?:que|q) )?{PLEASE}(?:{_NO_ES}"
        rf"|(?:borr|quit|sac|elimin)(?:ar|e|a) (?:lo )?(?:que|q) (?:ya |le |les )*(?:dije|conte|puse))"
        rf" (?P<what>(?:(?:nada|lo|eso) (?:de|del|d)|sobre) {_ES}){_TAIL}"
    ),
    re.compile(rf"{PLEASE}(?P<what>(?:lo|eso) (?:de|del|d) {_ES}),? (?:mejor )?{_NO_ES}{_TAIL}"),
    re.compile(
        rf"{PLEASE}(?:{grammar.TAKE}) (?P<what>(?:todo )?(?:lo|la|eso) (?:de|d) \w{{2,}}(?:ar|er|ir)(?:me|se)?){_TAIL}"
    ),
)
"""What is to stand nowhere; the last: a thing that is done, "lo de cortarme", in whatever form it was told."""
_ONE_NAMED = re.compile(
    rf"{PLEASE}(?:take out|leave out|remove|delete|erase|(?:take|leave)(?= .+ out\b)|(?:quit|borr|elimin)[ae]"
    rf"|sa(?:ca|que)|{_NO_ES}) (?P<what>(?:a )?(?:(?:my|mi|the part about|the (?:thing|bit) about|lo de) )?(?:(?:my"
    rf"|mi) )?(?:(?P<of>\w+) )?"
    rf"(?P<name>[\w-]{{2,}}))(?: out)?{_TAIL}"
)
"""Somebody by a name that stands in several lines: "leave out Sam", "take out my roommate Sam"."""
_NOT_READ = ("name", "contact")
_GOES_OUT = re.compile(rf"{PLEASE}(?:take|sa(?:ca|que))\b")
_NO_SOMEBODY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|today|tonight|tomorrow|hoy|manana|christmas|navidad"
    r"|alcohol|beer|wine|vodka|weed|meth|coke|cocaine|fentanyl|heroin|percs?|percocet|xanax|oxy\w*|suboxone|methadone"
    r"|adderall|klonopin|valium|tramadol|cerveza|vino|mota|cocaina|fentanilo|heroina|metadona"
)
"""Days, months and what is used: they stand behind somebody close and are no name, "i text my mom Friday"."""
_ALL_OF_IT = re.compile(rf"{PLEASE}(?:all of (?:it|that|them)|every (?:word|bit)(?: of it)?|todo|tod[oa]s){_TAIL}")
_OUT = re.compile(rf"{PLEASE}(?:{grammar.TAKE}|take)(?: out)? {_WHAT}(?: out)?{_TAIL}")
"""An order that is meant of all lines where it is said behind it: "take out my mother. all of it"."""
_SENTENCE = re.compile(
    r"[.;!?\n\u2026]+\s*|,\s+(?=(?:(?:eso|that|it) (?:no|is|was)|no (?:quiero|kiero)|i (?:don'?t|do not) want"
    r"|(?:quit|borr|saqu|elimin)[ea])\b)"
)
_NAMED = (
    re.compile(
        r"(?:(?:my|the|mi|el) )?(?:\w+'?s? )?(?:name|nombre)(?: (?:of|de))?(?: (?:my|mi) \w+)? (?P<name>[\w-]+)"
    ),
    re.compile(r"(?!(?:my|the|his|her|their|your)\b)(?P<name>[\w-]+?)(?:'?s)? (?:real |whole )?name"),
)
_MY_NAME = re.compile(r"(?:my|mi|the|el) (?:(?:real|full|own) )?(?:name|nombre)")
_LEAD = re.compile(
    r"^(?:(?:the|that|any|all|my|mi|mis|el|la|los|las|todo) )?(?:(?:part|thing|stuff|bit|words?|things|line|parte) "
    r"(?:about|on|with|of|de|del|sobre) )?(?:(?:nada|lo|la|eso) (?:de|del|d) |(?:de|d|sobre) )?(?:el |la |los |las )?"
    r"(?:about |bout )?"
)
_SPOKEN = re.compile(r"\b(?:mention|say|talk|tell|mencion\w+|digan?|hable\w*)\b")
_HOPES = re.compile(r"(?:\w+,? )*?(?:i (?:want|need|wanna)|i'?d like|let me|quiero|quisiera)\b")
_LIMITS = ("avoid", "preferences")
_BESIDE = re.compile(
    r"(?:(?:i|ya) (?:already )?(?:asked|told|said|dije|pedi)(?: (?:you|u|so|le|se lo))*(?: (?:already|before|ya))*"
    r"|(?:please|por favor|porfa|thanks?|thank you|gracias|no|wait|sorry|perdon|leave (?:that|it) out)"
    r"|(?:(?:i|he|she|they) )?(?:don'?t|doesn'?t|no) .{1,40}|(?:eso|that|it) (?:no|is|was) .{1,40}"
    r"|(?:he|she|they|my \w+|mi \w+) (?:reads?|checks?|looks?|sees?|lee|revisa|ve) .{1,40})"
)
"""What may stand beside such an order, and tells nothing."""
_WRITTEN = re.compile(
    r"\b(?:names?|nombres?|put|write|written|wrote|said|told|says|answers|summary|(?:pong|anot|escrib)\w+"
    r"|(?:que|q) diga|dice|dije|conte|puse|respuestas|resumen)\b"
)
"""Words of what is written here: with a question on the table, "keep my sister out of everything" answers it."""
_LONGEST = 30
"""Words of such a message, at most."""
_HER = {"her": "f", "she": "f", "ella": "f", "him": "m", "he": "m", "el": "m"}


def out_everywhere(heard: Heard) -> Change:
    """Return every line that tells of what a message wants nowhere, as it stands without it; empty for no such wish."""
    if wanted := unwanted(heard):
        return without_all(heard, wanted)
    named = _named_somebody(heard)
    change = without_all(heard, named) if named else {}
    return {line: words for line, words in change.items() if line != "contact"}  # it may be when they are safe


def out_beside(heard: Heard) -> Change:
    """Return the lines without what a message wants out beside its answer: "... leave out what I said of her"."""
    kept = kept_out(heard.text, heard.question) if heard.question else None
    said = TOLD_BEFORE.search(f"leave out {folded(kept[1])}") if kept and kept[0] else None
    if kept is None or said is None:
        return {}
    whom = said["whom"].strip(grammar.MARKS)
    kin = of_kin(folded(kept[0]), _HER[whom]) if whom in _HER else None
    one = Unwanted(kin, kin=True) if kin else _called(heard, whom)
    return without_all(heard, [one]) if one else {}


def nowhere_already(heard: Heard) -> bool:
    """Return whether a message only wants something nowhere that stands in no line; asked something, a name."""
    wanted = unwanted(heard)
    if heard.question is not None and not all(one.name for one in wanted):
        return False
    return bool(wanted) and not without_all(heard, [replace(one, everywhere=True) for one in wanted])


def unwanted(heard: Heard) -> list[Unwanted]:
    """Return what a message wants to stand nowhere, where it says nothing else."""
    if heard.text.startswith("/") or len(heard.text.split()) > _LONGEST:
        return []
    said = [piece.strip(" ,") for piece in _SENTENCE.split(InPlace.of(heard.text).plain)]
    said = [piece for piece in said if piece]
    whole = any(map(_ALL_OF_IT.fullmatch, said))
    ways = (*_WAYS, _OUT) if whole and under(heard) else _WAYS
    found: list[Unwanted] = []
    for piece in said:
        order = next((order for way in ways if (order := way.fullmatch(piece))), None)
        if order is None:
            if not (_ALL_OF_IT.fullmatch(piece) or _BESIDE.fullmatch(piece) or asks_to_see(piece)):
                return []
            continue
        everywhere = whole or re.search(_EVERYWHERE, piece) is not None
        one = _own(heard, order["what"]) if everywhere else None
        one = one or _called(heard, order["what"])
        if one is None or not _is_meant(heard, piece, one):
            return []
        found.append(replace(one, everywhere=everywhere))
    return found


def _named_somebody(heard: Heard) -> list[Unwanted]:
    """Return who is named in an order for them to go, where that name stands in several lines: in each it is read."""
    whole = InPlace.of(heard.text).trimmed(" .,!")
    said = None if heard.text.startswith("/") or heard.question in _LIMITS else _ONE_NAMED.fullmatch(whole.plain)
    if said is None or not (under(heard) or heard.question is not None) or _NO_SOMEBODY.fullmatch(said["name"]):
        return []
    if heard.question is not None and _GOES_OUT.match(whole.plain):
        return []  # "take my daughter Mia out" is an outing
    name = said["name"]
    way = re.compile(rf"(?<!\w){re.escape(name)}(?:'?s)?(?!\w)", re.IGNORECASE)
    lines = [heard.slots[line] for line in LINES if line not in _NOT_READ and given(heard.slots.get(line))]
    found = [(words, one) for words in lines for one in way.finditer(words)]
    behind_kin = any(_of_close(words[: one.start()]) for words, one in found)
    several = sum(way.search(words) is not None for words in lines) > 1
    if not several or not behind_kin:
        return []
    friend = said["of"] if said["of"] and of_kin(said["of"]) is None and re.fullmatch(KIN, f"my {said['of']}") else None
    return [Unwanted(name, name=True), *([Unwanted(friend, kin=True)] if friend else [])]


def _of_close(before: str) -> bool:
    """Return whether words end with somebody close, and the name comes next: "my roommate"."""
    last = re.search(r"(?:my|mi|our) (\w+)\s*$", folded(before))
    return last is not None and (of_kin(last[1]) is not None or re.fullmatch(KIN, f"my {last[1]}") is not None)


def _is_meant(heard: Heard, piece: str, wanted: Unwanted) -> bool:
    """Return whether an order is about what is written here: in mid-question it may be a hope, or a topic to avoid."""
    if under(heard):
        return True
    if heard.question is not None and _WRITTEN.search(piece) is None:
        return False
    limit = heard.question in _LIMITS and not (wanted.name or NOT_WRITTEN.search(folded(heard.text)))
    limit = limit and _SPOKEN.search(piece) is not None
    return not limit and _HOPES.match(piece) is None and "?" not in heard.text


def _own(heard: Heard, what: str) -> Unwanted | None:
    """Return one's own name as it was given, where that shall stand nowhere."""
    said = heard.slots.get("name") if _MY_NAME.fullmatch(what) else None
    first = re.match(r"[a-z\u00f1]{2,}", folded(said or "")) if given(said) else None
    return Unwanted(first[0], name=True, own=True) if first else None


def _called(heard: Heard, what: str) -> Unwanted | None:
    what = re.sub(r"^a (?=(?:mi )?[\w-]+$)", "", what.strip(grammar.MARKS))
    if re.fullmatch(ALL, what) or _MY_NAME.fullmatch(what):
        return None  # a line by its name, or one's own
    for way in _NAMED:
        if (said := way.fullmatch(what)) is not None:
            return Unwanted(said["name"], name=True)
    if what in _HER:
        kin = of_kin(_told(heard), _HER[what])
        return Unwanted(kin, kin=True) if kin else None
    if (said := re.fullmatch(r"(?:my|mi|our) (?P<kin>\w+) (?P<name>[a-z\u00f1]{2,})", what)) is not None and of_kin(
        said["kin"]
    ):
        return Unwanted(said["name"], name=True)
    bare = _LEAD.sub("", what).strip()
    if of_kin(bare) and len(bare.split()) == 1:
        return Unwanted(bare, kin=True)
    bare = re.sub(r"(?<=[aei]r)(?:me|se|l[oa]s?)$", "", re.sub(r"'s$", "", bare))
    name = bare == what and re.search(rf"(?<!\w){re.escape(bare)}(?:'?s)?(?!\w)", _told(heard)) is not None
    return Unwanted(bare, name=name and " " not in bare) if stems(bare) else None


def _told(heard: Heard) -> str:
    return " . ".join(folded(heard.slots[name]) for name in LINES if given(heard.slots.get(name)))
