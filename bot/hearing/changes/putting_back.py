"""What shall stand again as it did, and what shall stay beside a change. Pure, without Rasa.

"Put it back" means what was changed last, in this message or the one before, and no other line. "You dropped no
weekends. add it back" names words: they come back as they were written, and an order to bring them back is none of
their words. "But keep the rest" changes nothing; where what shall stay would go, nothing is changed at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.hours import are_hours
from bot.hearing.answers.reach import of_number, usable, with_besides
from bot.hearing.answers.reaching import minds
from bot.hearing.answers.taking import LINES, UNASKED, added, given
from bot.hearing.changes import grammar
from bot.hearing.changes.cutting import cut
from bot.hearing.changes.hoping import hoped_back
from bot.hearing.changes.labels import ALL, PLEASE, line_called
from bot.hearing.changes.naming import CHANGED, under
from bot.hearing.changes.parting import stems
from bot.hearing.changes.reading import said_in
from bot.hearing.changes.taking_out import called_in
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.changes.reading import Reading

BACK = re.compile(
    rf"{PLEASE}(?:(?:put|bring|get|want) (?:(?:that|it|this|them|the (?:old|last) one|my (?:answer|words)"
    rf"|what i (?:had"
    r"|wrote|said)) back|back (?:that|it|this|the (?:old|last) one|what i (?:had|wrote|said)))"
    r"|undo(?: (?:that|it|this|the last (?:one|change|thing)|(?:both|all)(?: of (?:them|it))?|them|those))?"
    r"|restore (?:it|that|this)"
    r"|(?:change|switch) (?:it|that) back"
    r"|(?:regrese|devuelva|vuelva a poner|vuelve a poner)(?:me)?l[oa]s?(?: (?:otra vez|de nuevo|como estaba))?"
    r"|(?:ponga|pon|deje|deja)(?:me)?l[oa]s? (?:otra vez|de nuevo|de vuelta|como (?:estaba|antes))"
    r"|(?:regrese|devuelva|vuelva a poner) (?:eso|lo (?:que (?:estaba|decia|puse)|de antes))(?: (?:otra vez"
    r"|de nuevo))?"
    r"|(?:ponga|deje) (?:lo que (?:estaba|decia|puse)|lo de antes)|deshaga(?:l[oa]| eso)?|deshacer(?:lo)?)"
    r"(?: in(?: there| it)?| there| (?:like|how|where|the way) (?:it|that) was)?"
    r"(?:,? (?:please|now|por favor|porfa|ya))*"
    r"(?:(?:(?<=back)[:,]?|:) (?P<words>(?!(?:like|how|the way|como|up|later|again|in|on|where|under|into|there|as)\b)"
    r".+))?",
    re.DOTALL,
)
"""Who wants the last line back as it was; with words, these in the line that lost them."""
_AGAIN = r"(?:otra vez|de nuevo|de vuelta)"
_IN = rf"(?: (?:in|on)(?: (?:there|it|here))?| there| again| ahi)?(?: (?:to|in|under|on|a|en) (?P<{{}}>{ALL}))?"
_NO_THAT = (
    rf"(?!(?:{grammar.THAT}|them|those|these|both|her|him|esos?|esas?)(?: (?:back|in|there|again|otra|de)\b"
    r"(?! (?:que|mi|la|el|los|las)\b)|$))"
)
_PUT = r"(?:put|bring|add|get|want|leave)"
_PON = r"(?:ponga|pon|ponle|pongale|agregue|anote|deje)"
_WORDS_BACK = (
    re.compile(rf"{PLEASE}{_PUT} back(?: in)? {_NO_THAT}(?P<what>.+?){_IN.format('line')}"),
    re.compile(rf"{PLEASE}{_PUT} {_NO_THAT}(?P<what>.+?) back{_IN.format('line')}"),
    re.compile(
        rf"{PLEASE}(?:vuelv[ae] a poner|regrese|devuelva) {_NO_THAT}(?P<what>.+?)(?: (?:a|en) (?P<line>{ALL}))?"
    ),
    re.compile(rf"{PLEASE}{_PON} {_AGAIN} {_NO_THAT}(?P<what>.+?)(?: (?:a|en) (?P<line>{ALL}))?"),
    re.compile(rf"{PLEASE}{_PON} {_NO_THAT}(?P<what>.+?) {_AGAIN}(?: (?:a|en) (?P<line>{ALL}))?"),
)
"""Who wants words back that stood there: "put the no voicemail part back in"."""
_THEM_BACK = re.compile(
    rf"{PLEASE}(?:{_PUT} (?:them|those|these|both|her|him|that|it)(?: both| all| two)? back"
    rf"|{_PUT} back (?:them|those|both|that|it)"
    rf"|(?:add|put) (?:it|that|them|those)(?: (?:again|in again))"
    rf"|{_PON.replace('deje', 'dej[ea]')}l[oa]s? {_AGAIN}|(?:vuelva a poner|regrese|devuelva|agregue)l[oa]s?"
    rf"|{_PON} (?:eso|esos|esas) {_AGAIN})(?: in(?: there)?| there)?(?: please| por favor| too)*"
)
"""The same of what was just said to be lost, or of all that was changed last."""
_GONE = re.compile(
    rf"{PLEASE}(?:you|u|it|this|usted|se|me)? ?(?:(?:just|still|also|have|'ve|me|le|se|ha) )*"
    r"(?:erased|dropped|deleted|removed|lost|wiped(?: out)?|forgot|left out|took out|cut|borro|quito|perdio|olvido"
    r"|borraste|quitaste|dejo fuera) (?P<what>.+)"
)
"""Who says that words are gone: "you erased the no voicemail part"."""
_TO = re.compile(r"(?:to|a) (?!(?:how|the way|what|normal|before|where|como|lo)\b)(?P<words>.+)", re.DOTALL)
"""How a line shall read again: "put it back to Ann"."""
_REST = (
    r"(?:(?:all|everything|todo)(?: of)? ?)?(?:(?:the|el|lo|la|los|las) ?)?(?:rest|others?|everything else|else|other"
    r" (?:stuff|things?|lines?|parts?)|resto|demas|otr[oa]s?)(?: of (?:it|that|them|the (?:line|answer|summary)))?"
)
_STAY = (
    r"(?:keep|leave(?! (?:out\b|.* out(?: of (?:\w+ ?){1,3})?(?: please| pls| too| tho)*$))"
    r"|(?:don'?t|do not) (?:touch|change|delete|remove|lose)|dej[ea]|guarde|mantenga"
    r"|no (?:quite|toque|borre|cambie))"
)
_KEEPS = re.compile(
    rf"(?:(?:but|and|please|also|still|y|pero|por favor),? )*(?:just |only |solo )?{_STAY} (?P<what>.+?)"
    r"(?: (?:in|there|in there|alone|as (?:it )?is|as (?:it|they) (?:was|were)|how it is|the same|ahi|como esta|igual"
    r"|please|por favor))*"
)
"""What shall stay beside a change."""
_NOTHING_ELSE = re.compile(
    r"(?:(?:but|and|please|just|y|pero|por favor),? )*(?:(?:take out|remove|change|delete|touch|leave out|quite|borre"
    r"|cambie|no quite|no borre|no cambie|no toque) )?(?:nothing else|nada mas)"
)
"""That nothing goes beside what was said."""
_JUST = re.compile(r"(?:(?:but|and|please|y|pero),? )*(?:just|only|solo|nomas)\b")
_OF_IT = re.compile(r"^(?:that|the (?:part|fact) that|the part (?:about|where)|lo de que|que|lo de) ")
_THAT = re.compile(rf"{grammar.THAT}(?! (?:i|we|he|she|they|my)\b)\b")
_AND = re.compile(r",? (?:and|y|&) |, ")
_NOT_FOUND = ("utter_question", "not_in_there")
"""What is said where the words that were to go stand nowhere."""
_SOMEBODY = frozenset({"someone", "alguien"})
"""What stood in the place of a name."""
_PIECES = re.compile(r"[,;!?\n]+\s*|\.(?=\s|$)\s*")


def back(read: Reading, piece: InPlace) -> Change | None:
    """Return the lines that shall stand as they did, or with words that stood there; None where none is meant."""
    whole = BACK.fullmatch(piece.plain)
    said = next((found for way in _WORDS_BACK if (found := way.fullmatch(piece.plain))), None)
    if said is not None and (whole is None or whole["words"]):  # "put back what I had" names no words
        line = line_called(said["line"]) if said["line"] else None
        return restored(read, piece.part(*said.span("what")), line)
    them = _THEM_BACK.fullmatch(piece.plain)
    if them is not None and read.wanted is not None:
        return restored(read, read.wanted, None)
    said = BACK.fullmatch(piece.plain)
    if said is None and them is None:
        return None
    heard = read.heard
    if said and hoped_back(InPlace.of(heard.text).plain, heard.question, changed=bool(heard.slots.get(CHANGED))):
        return None
    return _as_it_was(read, said_in(piece, said, "words") if said else "")


def _as_it_was(read: Reading, words: str) -> Change | None:
    """Return the lines that were changed last, as they stood before; with `words`, these in the line that lost them."""
    if (read.heard.last, read.heard.slots.get("asks")) == _NOT_FOUND and not read.found:
        return None  # the order before this one changed nothing: what an older one did is not meant
    anew = _TO.fullmatch(folded(words))
    before: dict[str, str | None] = read.heard.slots.get(CHANGED) or {}
    if read.found and not words:  # what this message changed itself is what it takes back
        last = [read.named] if read.named in read.found else list(read.found)
        return {name: read.heard.slots.get(name) or UNASKED for name in last if name}
    if read.named is not None and (read.named in before or words):
        before = {read.named: before.get(read.named)}
    if anew is not None:
        again = words[anew.start("words") :]
        return {name: _again(read, name, again) for name in before} if len(before) == 1 else None
    if words and len(before) == 1:
        return {name: added(read.now.slots.get(name), words) for name in before}
    empty = UNASKED if read.heard.question is None else None
    return {name: said or empty for name, said in before.items()} if before and not words else None


def _again(read: Reading, name: str, words: str) -> str:
    """Return a line with these words again; of how to reach somebody only what they say, and the number stays."""
    now = read.now.slots.get(name)
    if name != "contact" or not given(now):
        return words
    return of_number(now, words, "number") if usable(words) else with_besides(now or "", words)


def wants_back(plain: str) -> bool:
    """Return whether a piece orders something back, found or not."""
    return any(way.fullmatch(plain) for way in (*_WORDS_BACK, _THEM_BACK, BACK))


def no_line_says(words: str) -> bool:
    """Return whether words are a line's own name, or an order to put something back: no line shall say that."""
    plain = folded(words)
    return re.fullmatch(ALL, plain) is not None or any(map(wants_back, re.split(r" ?[:,.;] ?", plain)))


def lost_back(heard: Heard, plain: str) -> bool:
    """Return whether a piece orders back what nobody finds: "get my life back" orders nothing where nothing changed."""
    return BACK.fullmatch(plain) is not None or (bool(heard.slots.get(CHANGED)) and wants_back(plain))


def gone(read: Reading, piece: InPlace) -> InPlace | None:
    """Return the words that a piece says are gone, where the last change did take them out."""
    said = _GONE.fullmatch(piece.plain) if under(read.heard) else None
    what = piece.part(*said.span("what")) if said else None
    return what if what is not None and restored(read, what, None) else None


def restored(read: Reading, what: InPlace, line: str | None) -> Change | None:
    """Return the lines with the words again that the last change took out of them, as they were written.

    What is to be minded in reaching somebody stands again even where nobody knows how it was written.
    """
    before: dict[str, str | None] = read.heard.slots.get(CHANGED) or {}
    found: Change = {}
    for item in _items(what):
        called = _OF_IT.sub("", called_in(item.plain))
        held = _held(before, called, line)
        if held is None and under(read.heard) and _of_reach(item.plain):
            held = "contact", item.all()
        if held is None:
            return None
        name, words = held
        now = found.get(name) or read.now.slots.get(name)
        if whole := _only_lost(before, read, called, line):
            found |= whole
            continue
        found[name] = now if given(now) and folded(words) in folded(now or "") else added(now, words)
    return {name: _in_order(before.get(name), words) for name, words in found.items()}


def _only_lost(before: Change, read: Reading, called: str, line: str | None) -> Change:
    """Return each line just as it stood, where these words, and nothing else, are gone from it: no word comes twice."""
    found: Change = {}
    for name, said in before.items():
        now = read.now.slots.get(name)
        had, has = _every(said), _every(now)
        lost = had - has
        if line in (None, name) and given(said) and given(now) and lost and has - had <= _SOMEBODY:
            found |= {name: said} if lost <= _every(called) | _every(f"{called}s") else {}
    return found


def _every(words: str | None) -> set[str]:
    return set(re.findall(r"\w+", re.sub(r"['\u2019]s\b", "", folded(words or ""))))


def _of_reach(plain: str) -> bool:
    return minds(plain) or are_hours(re.sub(r"^(?:no|not|never|nunca|ni)(?: (?:on|en))? ", "", plain))


def _items(what: InPlace) -> list[InPlace]:
    cuts = list(_AND.finditer(what.plain))
    starts, ends = [0, *(one.end() for one in cuts)], [*(one.start() for one in cuts), len(what.plain)]
    return [what.part(*span).trimmed(" ,.;:") for span in zip(starts, ends, strict=True)]


def _held(before: Change, called: str, line: str | None) -> tuple[str, str] | None:
    """Return the line that held what is called so before the last change, and the piece as it was written there."""
    wanted = stems(called)
    for name, said in before.items():
        if line in (None, name) and given(said) and wanted:
            pieces = [piece.strip() for piece in _PIECES.split(said or "") if wanted <= stems(piece)]
            if pieces:
                return name, min(pieces, key=len)
    return None


def _in_order(earlier: str | None, words: str | None) -> str | None:
    """Return a line just as it was, where it holds again all that it did and nothing else."""
    pieces = [
        sorted(folded(one).strip() for one in _PIECES.split(said or "") if one.strip()) for said in (earlier, words)
    ]
    return earlier if given(earlier) and pieces[0] == pieces[1] else words


def keeps_rest(piece: InPlace) -> bool:
    """Return whether a piece only says that the rest stays as it is."""
    if _NOTHING_ELSE.fullmatch(piece.plain):
        return True
    said = _KEEPS.fullmatch(piece.plain)
    return said is not None and re.fullmatch(_REST, said["what"]) is not None


def keeps(read: Reading, piece: InPlace) -> bool | None:
    """Return whether what a piece says shall stay does stand; None where it says nothing of the kind."""
    said = _KEEPS.fullmatch(piece.plain)
    if (
        said is None
        or _JUST.match(piece.plain)
        or re.match(rf"{grammar.THAT}(?! (?:i|we|he|she|they|my)\b)\b", said["what"])
    ):
        return None
    if re.fullmatch(ALL, said["what"]):
        return given(read.now.slots.get(line_called(said["what"]))) or None
    wanted = stems(_OF_IT.sub("", called_in(said["what"])))
    told = (read.now.slots[name] for name in LINES if given(read.now.slots.get(name)))
    stands = bool(wanted) and any(wanted <= stems(words) for words in told)
    return stands if stands or read.found else None


def names_what_stays(text: str) -> bool:
    """Return whether a message says of something that it shall stay: then nothing is cut by a guess."""
    whole = InPlace.of(text)
    said = (_KEEPS.fullmatch(whole.part(*span).trimmed(" ,.;!").plain) for span in cut(whole.plain))
    return any(found and not _JUST.match(found[0]) and not re.fullmatch(_REST, found["what"]) for found in said)
