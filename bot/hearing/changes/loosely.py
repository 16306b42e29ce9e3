"""A change of the summary in anybody's words, where the small grammar finds none. Pure, without Rasa.

An order, what it is about, and maybe new words: whatever stands beside them is passed over. What it is about is a line
by any of its names, or words that stand in a line, by the sentence that holds most of them. Where two sentences hold as
many, nobody can tell, and it is asked.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.calling import called
from bot.hearing.answers.reach import of_number
from bot.hearing.answers.taking import ADDED, ALSO, QUESTIONS, SKIPPED, UNASKED, added, given
from bot.hearing.answers.told import told
from bot.hearing.changes import grammar
from bot.hearing.changes.cutting import orders_cut
from bot.hearing.changes.labels import ALL, line_loosely
from bot.hearing.changes.naming import UNDER, numbered, under
from bot.hearing.changes.parting import with_words
from bot.hearing.changes.putting_back import no_line_says
from bot.hearing.changes.quoting import outside_quotes
from bot.hearing.changes.reading import Reading, no_more, no_words, protests, said_in, trimmed
from bot.hearing.changes.renumbering import without_way
from bot.hearing.changes.said_wrong import LEAD, right_of_wrong
from bot.hearing.changes.sentences import without_named
from bot.hearing.changes.swapping import corrected
from bot.hearing.changes.taking_out import withheld
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_SHALL = (
    r"(?:(?:that|it|this|eso|esa|ese) )?(?:(?:should|needs to|has to|must)(?: just| only| really)? (?:be|say|read)"
    r"|make it(?: just| only)? (?:say|read|be)|(?:just|only) (?:say|put|leave|keep|write)|(?:change|set|switch) (?:it"
    r"|that) to|(?:deberia|debe|tiene que|tendria que) (?:decir|ser)|(?:solo |nomas |nada mas )?(?:que (?:diga|quede"
    r"|ponga|sea)|ponga|pon|pon[ea]?le|pongale|escriba|deje|dejel[oa](?: asi)?|dejal[oa] asi)"
    r"(?: solo| nomas| nada mas)?|cambi[ae]l[oa] (?:a|por))(?: just| only| solo| nomas)?"
)
_SETS = (
    re.compile(rf"{LEAD}(?:change|set|switch|update|fix|edit|make|cambi[ae]r?|corrij[ae]|ponga)"
               r" (?P<line>[^:]{2,60}?)(?: ?:| (?:to|into|a|por(?! favor)|para que diga)(?: say| be)?:?) (?P<words>.+)",
               re.DOTALL),
    re.compile(rf"{LEAD}(?P<line>.{{2,60}}?)[,:]* {_SHALL} ?:? (?P<words>.+)",
               re.DOTALL),
    re.compile(rf"{LEAD}(?P<line>[^:]{{2,60}}?) ?: (?P<words>.+)", re.DOTALL),
)  # fmt: skip
"""New words for a line that is named."""
_PUT = re.compile(
    rf"{LEAD}(?:(?:put|write)(?: (?:down|instead|this))? ?:|{_SHALL} ?:?|(?:put|say|ponga|pon|escriba|anote) ?:)"
    r" (?P<words>.+)",
    re.DOTALL,
)
"""New words, for the line that was named or thinned out just before."""
_TO_THAT = re.compile(
    r"(?:(?:it'?s|it is|they'?re|es|son) )?(?P<words>.*?)[\s,.;:-]*\b(?:(?:so|y|and|please|por favor) )*"
    r"(?:(?:change|set|switch) (?:it|this) to (?:that|this)|(?:put|say|write) that(?: instead)?|make it that"
    r"|(?:ponga|pon|ponle|pongale|anote|escriba|que diga) eso|cambi[ae]l[oa] (?:a|por) eso)(?: please| por favor)?",
    re.DOTALL,
)
"""New words said before the order to put "that"."""
_ANOTHER = re.compile(r"(?:the|that|la|lo) .+ (?:one|part|thing)|la (?:de|del) .+|lo (?:de|del) .+")
"""Words that stand elsewhere, and are meant: no line's own."""
_IS = re.compile(rf"{LEAD}(?P<line>{ALL}) (?:is|are|es|son|'s|was|were) (?P<words>.+)")
"""What a line is, where it was said before that it is wrong."""
_WRONG = re.compile(
    r"\b(?:is(?:n'?t| not)|are(?:n'?t| not)|ain'?t|wrong|not right|it says|esta mal|no es|no esta bien|dice)\b"
)
_NAMED = re.compile(rf"(?P<line>{ALL})|where it says (?P<en>.{{3,40}})|donde dice (?P<es>.{{3,40}})")
_SAYS_IN = re.compile(
    r"(?:it|there|that|ahi)(?: (?:just|still|also|todavia|aun))? (?:says?|said|has|dice|tiene) (?P<what>.+)"
)
"""What is read in a line, before it is said what shall become of it: "it still says oxy. delete that line"."""
_OUTS = (
    re.compile(rf"{LEAD}(?:(?:take|get|{grammar.LEAVE_OUT}) (?P<what>.+?) out|(?:take|pull) (?P<off>.+?) (?:off|back))"
               r"(?: of (?P<line>(?!here\b|this\b|my life\b).+?)| from (?P<from>.+?))?"
               r"(?P<why>(?:,| even| bc| because|$).*)"),
    re.compile(rf"{LEAD}(?:pull|take) back (?P<what>.+)"),
    re.compile(rf"{LEAD}(?:{grammar.TAKE})(?: out| off| also| tambien)* (?P<what>.+)"),
    re.compile(rf"{LEAD}(?:{grammar.KEEP_OUT}) (?!(?:that|this|it|eso|es[ea]|esto)$)(?P<what>.+)"),
    re.compile(rf"{LEAD}(?P<what>.+?)[, ]+(?:me )?{grammar.TAKE_IT}(?P<why>[\s,].*|$)"),
    re.compile(rf"{LEAD}(?P<what>.+?) (?:(?:has|needs|have|got) to|gotta|should|must) go(?: away)?(?P<why>,.*|$)"),
    re.compile(rf"{LEAD}(?P<what>.+?) (?:tiene que|debe) (?:irse|salir|quitarse)(?P<why>,.*|$)"),
    re.compile(rf"{LEAD}i (?:don'?t|do not) want (?P<what>.+?) (?:written(?: down)?|in there|on there)(?P<why>,.*|$)"),
    re.compile(rf"{LEAD}no quiero que (?:se )?(?:escriba|anote|salga|aparezca|quede) (?P<what>.+)"),
)  # fmt: skip
"""What is to go. What stands behind it says why."""
_WHAT_LINE = re.compile(r"(?P<what>.+?) (?:out of|from|in|under|de|en) (?P<line>.+)")
_WHY = re.compile(r"[,;]| (?:because|bc|cuz|cause|porque|that'?s|thats|even though|aunque|me da)\b")
_ITEM = (
    r"(?!.*\b(?:i|i'?m|i'?ll|it|its|it'?s|this|that'?s|thats|he'?s?|she'?s?|they|we|you|will|would|might|could|can|is|are|was"
    r"|reads?|checks?|sees?|knows?|no|not|\w+n'?t|even|please|pls|por|ok|thanks|gracias|eso|es|me|le|se|ya|da|que|ella?"
    r"|yo|va|lo (?:lee|ve|sabe)|because|porque|too|also|tambien|just|solo)\b)[\w']+(?: [\w']+){0,9}"
)
_ROW = re.compile(rf"[^,]+(?:, {_ITEM})+")
"""Several things to go: behind these commas nothing says why."""
_IN_ROW = re.compile(r",? (?:and|y|&) |, (?:and |y )?")
_ONE_MORE = re.compile(r"(?:and |y )?(?P<what>(?:the|that|la|lo de) .+ one|lo (?:de|del) .+)")
_NOT_THERE = re.compile(
    r"(?P<words>.+?) (?:(?:is|are|was)? ?(?:not|n'?t)|isn'?t|aint|ain'?t|no (?:esta|sale|aparece|viene))"
    r" (?:(?:on|in) (?:there|it)|ahi|alli)"
)
_RELIEVED = re.compile(
    r"(?:good|great|nice|perfect|thank (?:god|you)|thanks|i hope|hopefully|(?:i'?m |im |so )?glad|so|as long as"
    r"|make sure|relieved|espero|que bueno|bueno|menos mal|gracias|ojala|mientras|perfecto)\b|.*,"
)
"""Who is glad that it does not stand there: nothing is missing."""
_ADDS = (
    re.compile(r"(?P<words>.+?)[,.]? (?:(?:please|and|y|por favor|(?:can|could|will|would) (?:you|u)|(?:me )?puede[sn]?"
               r"|podria[ns]?|quiero que|i want you to|i'?d like you to|lo) )*(?:add (?:that|this|it)"
               r"|(?:agreg(?:[au]e?|ar)|anad(?:[ae]|ir)|anotar|anote|apunte|ponga) eso|agreg(?:a|ue)l[oa])"
               r"(?: too| please| tambien| por favor)?"),
    _NOT_THERE,
    re.compile(r"(?:(?:y|pero|oiga|and|but|wait),? )*(?:(?:le )?falt(?:an?|o|aron)|(?:you|u) (?:forgot|missed|left out)"
               r"|(?:it|that)(?:'?s| is) missing|there'?s something missing|se (?:le|te) (?:olvido|paso))"
               r"(?: (?:algo|una cosa|something)(?: (?:importante|important|mas))?)?"
               r"(?: ?[:,]| que| (?=\S)) ?(?P<words>.+)",
               re.DOTALL),
)  # fmt: skip
_NOTHING = re.compile(
    r"(?:(?:some|any|every)thing|(?:nothing|nada|half|your|about half)\b.*|a lot|it|that"
    r"|this|stuff|some|one|all|what .+|how .+|why .+|me|i'?m|he|she"
    r"|to .+|algo|eso|nada|todo|mucho|poco|una? \w+|dinero|tiempo|(?:the|my|that|la|mi|el) (?:[\w']+)|no)"
)
"""What is missing, and says nothing by itself: "falta mucho"."""
_WISHES = re.compile(
    r"(?:\w+ )*?(?:i(?:'?d| would)? (?:want|wanna|need|like)|(?:can|could) (?:i|we)|quiero|quisiera|me gustaria)\b"
    r"|.+ (?:(?:has|needs|have|got) to|gotta|should|must) go\b|.+ (?:tiene que|debe) \w+"
)
"""A wish that may be one for a life: then what is to go has to be a line, or what was told."""
_OF_IT = re.compile(
    rf"{grammar.QUOTED}|\b(?:line|answer|part|bit|thing|stuff|joke|sentence|words?|linea|respuesta|parte|frase)s?\b"
    r"|^(?:(?:that|what|where|que|donde|lo que) )?(?:i (?:said|told|wrote|put)|it says|dice|dije|puse|conte)\b|^lo de"
)
_NAME = re.compile(
    rf"{LEAD}(?:(?:my|mi) (?:name|nombre) (?:is|es)|me llamo|call me|digan?me|dig[ae]me|llam[ae]me)"
    r"(?: (?:just|only|solo|nomas))? (?P<words>.+)"
)
_CALLED_A_LINE = re.compile(r"\b(?:line|answer|linea|respuesta)$")
_TOLD_SO = re.compile(r"(?:that|what|how|que|lo (?:de|que)|the (?:part|thing|bit) about) ")
"""How somebody names what they told, while no line of it is on the table: "leave out that she is a nurse"."""
_CALLS = re.compile(
    rf"{LEAD}(?:my name(?: is|'s)|(?:you can )?call me|(?:yo )?me llamo|mi nombre es|digan?me|dig[ae]me|llam[ae]me)\b"
)
_REACH = re.compile(
    r"\b\d{3,4} (?:central|eastern|pacific|mountain|am|pm)|\b\d{1,2} ?(?:am|pm)\b|\d{3}-?\d{4}|voice ?mail|@"
    r"|\b(?:llame[n]?|llamar|text(?:s|os)?|mensajes?|recados?|calls?)\b"
)
_PAPER = re.compile(
    r"(?:all )?(?:of )?(?:there|it|that|(?:(?:the|my|your|that|this|what i|what you) )*(?:summary|record|list|answers?"
    r"|lines?|messages?|notes?|forms?|charts?|files?|letter|handoff|sheet|page|said|told you|wrote|sent?|have|put))\b.*"
)
"""What a sentence may be taken out of, beside a line: out of somebody's head goes nothing here."""

_NO_ORDER = re.compile(r"^/|\?\s*$")
LONGEST = 600
"""A message of more characters tells a story."""


def loosely(heard: Heard) -> Change:
    """Return the lines that a message changes, as they stand after it; empty where it orders nothing that is found."""
    if heard.question is not None or len(heard.text) > LONGEST or _NO_ORDER.search(heard.text):
        return {}
    whole, read = InPlace.of(heard.text), Reading(heard)
    if (name := _name_anew(heard)) is not None:
        return {"name": name}
    before: InPlace | None = None
    for span in orders_cut(whole.plain, listed=under(heard)):
        piece = whole.part(*span).trimmed(" \t\n,.;!\u2026")
        if not piece.plain:
            continue
        if (change := _of(read, piece, before)) is not None:
            read.found |= change
            read.named = next(reversed(change), read.named)
            if read.begun is not None and span[1] < len(whole.plain):
                read.colon = True
        else:
            _names(read, piece)
        before = piece
    return {name: words for name, words in read.found.items() if words != heard.slots.get(name)}


def _of(read: Reading, piece: InPlace, before: InPlace | None) -> Change | None:
    if not under(read.heard):
        return _out(read, piece, strictly=True)
    ways = (_that_said, right_of_wrong, _set, _put, _named_so, _added, _right_word)
    found = next((change for way in ways if (change := way(read, piece, before)) is not None), None)
    return _out(read, piece) if found is None else found


def _set(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    """Return the line that is named, with the words it shall hold."""
    for way in _SETS:
        said = way.fullmatch(piece.plain)
        name = line_loosely(said["line"]) if said else None
        if said is None or name is None or not given(read.now.slots.get(name)):
            continue
        rest = piece.part(*said.span("words"))
        read.named = name
        if (out := _out(read, rest)) is not None:
            return out
        if no_more(rest.plain):
            return _gone(read, "it", name, sure=None, strictly=False)
        put = _PUT.fullmatch(rest.plain)
        change = _with_words(name, said_in(rest, put, "words") if put else trimmed(rest.all()))
        if change is not None:
            return {name: of_number(read.now.slots.get(name), change[name] or "", said["line"])}
        return None
    said = _IS.fullmatch(piece.plain)
    name = line_loosely(said["line"]) if said else None
    if said is None or name is None or name != read.named or name in read.found:
        return None
    return _with_words(name, said_in(piece, said, "words"))


def _put(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    said = _PUT.fullmatch(piece.plain)
    return _with_words(read.named, said_in(piece, said, "words")) if said and read.named else None


def _right_word(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    return corrected(read.now, piece) or None


def _named_so(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    said = _NAME.fullmatch(piece.plain) if given(read.now.slots.get("name")) else None
    name = called(said_in(piece, said, "words")) if said else None
    return {"name": name} if name else None


def _that_said(read: Reading, piece: InPlace, before: InPlace | None) -> Change | None:
    """Return the line named before with what is said before "change it to that"."""
    said = _TO_THAT.fullmatch(piece.plain)
    if said is None or read.named is None:
        return None
    words = said_in(piece, said, "words") or (before.all() if before else "")
    if protests(words) or (_NAMED.search(plain := folded(words)) and _WRONG.search(plain)):
        return None
    return _with_words(read.named, re.sub(r"^(?:it'?s|es|son) ", "", words, flags=re.IGNORECASE))


def _with_words(name: str | None, words: str) -> Change | None:
    plain = folded(words)
    none = no_words(words) or _ANOTHER.fullmatch(plain) or no_line_says(words)
    return None if name is None or none else {name: words}


def _added(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    """Return the line that what is said to be missing belongs to, with it; what has no line stands with all else."""
    said = next((found for way in _ADDS if (found := way.fullmatch(piece.plain))), None)
    if said is None or _NOTHING.fullmatch(said["words"]) or line_loosely(said["words"]) or protests(said["words"]):
        return None
    if said.re is _NOT_THERE and _RELIEVED.match(said["words"]):
        return None
    words = said_in(piece, said, "words")
    names = {name for name, _ in told(words, talking=True)} | ({"contact"} if _REACH.search(said["words"]) else set())
    name = "contact" if "contact" in names else next(iter(names)) if len(names) == 1 else ALSO
    name = name if name in (*ADDED, "brings") or not given(read.now.slots.get(name)) else ALSO
    return {name: added(read.now.slots.get(name), words)}


def _out(read: Reading, piece: InPlace, *, strictly: bool = False) -> Change | None:
    """Return the lines without what a piece says is to go, or without the line it names.

    `strictly`: the lines are not on the table, so only one that is called a line goes, or a sentence told as it stands.
    """
    for way in _OUTS:
        if (said := way.fullmatch(piece.plain)) is None:
            continue
        groups = said.groupdict()
        of = groups.get("line") or groups.get("from")
        inside = line_loosely(of or "")
        what = groups["what"] or groups["off"]
        if of and not (inside or _PAPER.fullmatch(of)):
            continue
        if _WISHES.match(piece.plain) and not (_OF_IT.search(what) or line_loosely(what)):
            continue
        way_out = _all_gone if _ROW.fullmatch(what) else _gone
        if (change := way_out(read, what, inside or read.named, sure=inside, strictly=strictly)) is not None:
            return change
    more = _ONE_MORE.fullmatch(piece.plain) if read.emptied and not strictly else None
    return _gone(read, more["what"], None, sure=None, strictly=False) if more else None


def _all_gone(read: Reading, what: str, named: str | None, *, sure: str | None, strictly: bool) -> Change | None:
    """Return the lines without each of several things, or none of them: what is not found is asked about."""
    trial = replace(read, found=dict(read.found))
    for one in _IN_ROW.split(what):
        if (change := _gone(trial, one, named, sure=sure, strictly=strictly)) is None:
            return None
        trial.found |= change
        read.emptied = trial.emptied
    return trial.found


def _gone(read: Reading, what: str, named: str | None, *, sure: str | None, strictly: bool) -> Change | None:
    """Return the lines without what is called so: a line, or the sentences that hold these words."""
    now = read.now
    why = next(outside_quotes(_WHY, what), None)
    for words in dict.fromkeys((what, what[: why.start()] if why else what)):
        bare = grammar.BEHIND.sub("", words.strip(grammar.MARKS)).strip()
        it = re.fullmatch(
            rf"{grammar.THAT}|(?:all of )?(?:it|that)|(?:the|that) whole (?:thing|line)|that one|esa?o?", bare
        )
        if not it and words == what and (without := without_way(now, bare, sure)) is not None:
            read.emptied = "contact" if without else read.emptied
            return without or None  # of a number that is nobody's here no other words go
        name = named if it else line_loosely(bare)
        if name is not None and given(now.slots.get(name)) and (not strictly or _CALLED_A_LINE.search(bare)):
            read.emptied = name
            return {name: SKIPPED if name in QUESTIONS else UNASKED}
        if it or (strictly and not _TOLD_SO.match(words)):
            continue
        within = _WHAT_LINE.fullmatch(bare)
        inside = sure or (line_loosely(within["line"]) if within else None)
        bare = within["what"] if within and inside and not sure else bare
        change = without_named(now, bare, inside or read.wrong) or ({read.wrong: None} if read.wrong else {})
        if inside is None and withheld(read.heard):
            change.pop("avoid", None)  # what is to be avoided protects them as it stands
        if change:
            read.emptied = next(iter(change))
            return change
    return None


def _names(read: Reading, piece: InPlace) -> None:
    """Keep the line that a piece names and says to be wrong, for what comes next."""
    wrong = _WRONG.search(piece.plain)
    found = _NAMED.search(piece.plain) if wrong else None
    name = line_loosely(next(words for words in found.groups() if words)) if found else None
    if name is None and (says := _SAYS_IN.fullmatch(piece.plain)):
        name = with_words(read.now, says["what"])
    if name is None and wrong:
        read.wrong = name = numbered(read.now, re.sub(r"^that ", "the ", piece.plain[: wrong.start()]).rstrip(" is"))
    names = (line_loosely(part) or numbered(read.now, part) for part in re.split(r", ?", piece.plain))
    read.named = name or next(filter(None, names), None) or read.named


def _name_anew(heard: Heard) -> str | None:
    """Return the name of who only says, under the summary, what to call them."""
    asked = heard.last in UNDER and _CALLS.match(folded(heard.text)) and not list(told(heard.text, talking=True))
    return called(heard.text) if asked else None
