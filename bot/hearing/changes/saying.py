"""What a line is said to be, or not to be: "what helped is the cat", "whiskey is not what helped me". Pure.

Under the summary, or where something is said to be wrong; and what is right of a line, behind that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words
from bot.hearing.answers.reach import of_number
from bot.hearing.answers.reaching import only_when
from bot.hearing.answers.taking import added, given
from bot.hearing.answers.told import told
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import line_called
from bot.hearing.changes.naming import UNDER, under
from bot.hearing.changes.parting import holds, with_words
from bot.hearing.changes.reading import no_words, said_in, trimmed
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.changes.reading import Reading

_MARKED = re.compile(
    r"(?:that'?s|that is) (?:not right|wrong|not it)\b|\b(?:no esta bien|esta mal)\b|"
    r"\b(?:(?:change|fix|correct) (?:it|that)|not that|cambi[ae]lo|corrijal[oa]|corrigel[oa]|no es[oae]\b"
    rf"|(?:use|put) that\b|pon(?:ga)? eso\b|{grammar.TAKE} |{grammar.TAKE_IT})|^no,? that was about\b"
)
_NOT_SO = re.compile(
    r"(?<=\w)(?:,? (?:and|but|y|pero)|,)? (?:not|no(?= (?:el|la|los|las|un|una|lo|a|al|de|en|mi|mis|es|era|que)\b)"
    r"|instead of|rather than|en vez de) (?P<not>[^,.;]+)$",
    re.IGNORECASE,
)
_BRIEF = 5
_NAMED_LAST = re.compile(r"(?<=\w) \w+$")
_KIN = re.compile(filing_words.KIN)
_REACHES = re.compile(
    r"\d{3}|@|\b(?:text|call|e-?mail|phone|voice|message|what|llam|escrib|mensaj|correo|recado|buzon)"
)
"""What a way to reach somebody says: "my phone is broken" is none."""
_WAY = re.compile(r"\d{3}\W{0,2}\d{4}|\d{2} \d{4} \d{4}|\S@\w")
"""A number or an address."""
_SAYS_HOW = re.compile(
    r"\d{3}|@|\b(?:texts?|calls?|e-?mails?|voice ?mails?|messages?|whatsapp|wasap|llam[ae]\w*|escrib\w+|mensajes?"
    r"|correo|recados?|buzon)\b"
)


def marked(text: str) -> bool:
    """Return whether a message says that something is wrong, or to be put otherwise."""
    return _MARKED.search(InPlace.of(text).plain) is not None


def said_of_line(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    """Return the line that a piece says anew: under the summary, or where something is said to be wrong."""
    wrong = marked(heard.text)
    if not under(heard) and not wrong:
        return None
    said, name = grammar.SAYS.fullmatch(piece.plain), "name"
    if said is not None:
        name = line_called(said["line"])
    elif read.named in (None, "name"):
        said = grammar.IT_IS.fullmatch(piece.plain)
    stands = said is not None and (given(heard.slots.get(name)) or name in read.found)
    if said is None or not (stands or (under(heard) and name not in ("name", "contact"))):
        return None
    words = said_in(piece, said, "words")
    told_now = name in ("name", "contact") and not (wrong or heard.last in UNDER or said.groupdict().get("not"))
    if told_now or no_words(words):  # a while after the summary these are told, as at any time
        return None
    if name == "contact":  # what not to do is a part of it
        words = trimmed(piece.written(said.start("words"), len(piece.plain)))
        now = of_number(heard.slots.get(name), words, piece.plain)
        return {name: now} if _REACHES.search(folded(words)) else None
    if name == "name":
        loose = said.groupdict().get("is") is not None and not words[:1].isupper()  # "i'm ready"
        return {name: words} if is_name(said["words"]) and not loose else None
    return {name: words}


def said_of_another(heard: Heard, named: str | None, piece: InPlace) -> Change | None:
    """Return the line that new words name themselves, put in place of "it": "change it: what i want to change is …".

    Over how to reach somebody goes only what reaches them: words of something else change nothing (empty), and a way to
    be called stands beside the number that was given, for a safe number is not given twice.
    """
    said = grammar.SAYS.fullmatch(piece.plain)
    line = line_called(said["line"]) if said else None
    if said is not None and line is not None and line != named and not no_words(said_in(piece, said, "words")):
        words = trimmed(piece.written(said.start("words"), len(piece.plain)))
        return {line: without_not(heard, line, words)}
    if named != "contact":
        return None
    earlier, words = heard.slots.get(named), trimmed(piece.all())
    if not says_how(words):
        return {}
    beside = given(earlier) and _WAY.search(earlier or "") and not _WAY.search(words)
    return {named: added(earlier, words)} if beside else None


def says_how(words: str) -> bool:
    """Return whether new words say how to reach somebody: nothing else may stand where a safe number stood."""
    plain = folded(words)
    return bool(
        _SAYS_HOW.search(plain) or only_when(words) or any(name == "contact" for name, _ in told(words, talking=True))
    )


def not_so(heard: Heard, piece: InPlace) -> Change | None:
    """Return the line of which a piece says what it is not: by its name, or by the words that stand there."""
    if not under(heard):
        return None
    said = grammar.NOT_LINE.fullmatch(piece.plain) or grammar.LINE_NOT.fullmatch(piece.plain)
    if said is not None:
        name = line_called(said["line"])
        return {name: None} if given(heard.slots.get(name)) else None
    that = grammar.NOT_THAT.fullmatch(piece.plain)
    held = with_words(heard, that["what"]) if that else None
    return {held: None} if held else None


def without_not(heard: Heard, name: str, words: str) -> str:
    """Return new words without what they say not to be so, where that stands in the line: "sleep, not the dog"."""
    said = _NOT_SO.search(words)
    denied = said is not None and name != "contact" and given(heard.slots.get(name))
    return words[: said.start()] if said and denied and holds(heard, name, said["not"]) else words


def right(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    """Return what is right of a line that was said to be wrong just before, or that lost a word."""
    said = grammar.JUST.fullmatch(piece.plain)
    if read.named is None or read.named not in read.found:
        return None
    now = grammar.IS_NOW.fullmatch(piece.plain) if read.found[read.named] is None and under(heard) else None
    if now is not None:  # "what helped ain't whiskey. it's the dog"
        return {read.named: said_in(piece, now, "words")}
    if said is None:  # "who is in my corner is wrong. my sister Mel"
        near = read.into == "supports" and len(piece.plain.split()) <= _BRIEF
        kin = any(_KIN.fullmatch(words) for words in (piece.plain, _NAMED_LAST.sub("", piece.plain)))
        return {"supports": trimmed(piece.all())} if near and kin else None
    group = next(name for name, words in said.groupdict().items() if words)
    right = group in ("just", "alone") or heard.slots.get(read.named) is None
    return {read.named: said_in(piece, said, group)} if right else None


def is_name(words: str) -> bool:
    """Return whether these words are what somebody may be called."""
    return {name for name, _ in told(f"call me {words}", talking=True)} == {"name"}
