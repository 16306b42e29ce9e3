"""What a clause answers, whichever question is asked. Precision first: a clause that could mean something else is left.

What is not taken is not lost: it stays in the answer to the question on the table, or its question is still asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words as words_of
from bot.hearing.answers.me_first import me_first, with_another
from bot.hearing.answers.reach import limits
from bot.hearing.answers.topics import topic_of
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import Clause, clauses, folded, whole
from bot.hearing.lines.small_talk import without_courtesy
from bot.risk.neutral import is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

LANGUAGES = (phrases_en, phrases_es)
"""Both are always listened for: people write both in one message, whatever the chat speaks."""

SHARE_WORDS = 4
"""From this many words on, what is told before the talk says what brings someone; fewer do if they name a topic."""

A_NAME, SHORT_WHOM = 2, 8
"""Words of a name beside whom it is for; and of whom, at most: a longer beginning tells something already."""

LONG_WHOM = 16
"""Words of a clause that names whom it is for, at most: a longer one tells a story beside."""

_ANYWHERE = {
    "phone": (
        r"((?<![\w-])(\+?\d{1,2}[ .-]?)?(\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4}(?![\w-])"
        r"|(?<![\w-])\d{2} \d{4} \d{4}(?![\w-])|(?<!\d)\+?\d{10,12}(?!\d))"
    ),
    "email": r"[\w.+-]+@[\w-]+\.[a-z.]{2,}",
}
_REQUEST = re.compile(
    r"(?:can|could|will|would) (?:you|they|some(?:one|body)|an?y?(?:one|body)?|a person)(?: guys)? (?:please |just )?"
    r"(?:text|e-?mail|message|write|call) (?:to )?me\b|(?:me )?(?:puede[ns]?|podrian?) (?:alguien )?(?:mejor )?"
    r"(?:escribir|mandar|textear|llamar)(?:me)?\b"
)
_PART = re.compile(r"<([a-z]+)>")
_PRONOUNS = r"(,? (they|she|he|ella|el|elle)( ?/ ?\w+)?)?(,? (please|por favor|instead|for now))?"

_WRITER = re.compile(
    r"\b((?<=someone )i\b|(?<=somebody )i\b|que (me|yo)\b|i('m| am) (so |really |very )?\w+ (for|about|because"
    r"|with)\b"
    r"|i (need|want|think|suppose|guess|know|found|don't know|do not know|love|care|live)\b|not (for )?(me|myself)\b"
    r"|no (es )?(para|por) mi\b|no (soy )?yo\b|estoy \w+ por|me preocupan?"
    r"|(like |as )?i (already |just )?(said|told (you|u|ya|yall)|wrote)\b(?! me\b)( already| before)?|(help|tells?"
    r"|told|calls?|to|with|scares"
    r"|worries) me\b)"
)
"""Where the one who writes speaks of themselves, and means another."""
_ONESELF = re.compile(
    r"\b(me|myself|i|i'm|us|both|yo|nosotr[oa]s|los dos|las dos|ambos|mi mism[oa]"
    r"|(para|por|x) mi+(?=$|[,.!?]| (y|tambien|nada|sol[oa]|no|ya|yo|le|como|gracias|pues|obvi\w*|claro|lol)\b))"
    r"(?!\w)|^mi$"
    r"|\bsoy (?:el|la) paciente\b"
)
_GIVES_NAME = re.compile(
    r"\b(?:(?:and|y),? )?(?:(?:yo )?me llamo|(?:yo )?mi nombre es|i go by|i am called|(?P<soy>i'?m|i am|(?:yo )?soy))"
    r" (?P<name>[^\W\d_]+)"
)
"""That its writer gives their own name beside: it says nothing of whom this is for."""
NOT_ME = re.compile(
    r"(?:no+,? )?(?:(?:it'?s |it is |this is |i'?m )?not|it isn'?t|it ain'?t) (?:for |about )?me\b"
    r"|no,? (?:no )?(?:es |era )?(?:para|por) mi\b|no soy yo\b"
)
"""That this is not for its writer."""
_DENIES_ME = re.compile(
    r"\b(?:i'?m|i am|am) not (?:writing|asking|here|calling|looking|reaching out)(?: \w+)? for (?:me|myself)\b"
    r"|\b(?:it'?s|this is|it is) not (?:for |about )?me\b(?!,? (?:it'?s |but )?(?:also|only|just))|\bnot for me\b"
    r"|\bno (?:escribo|pregunto|vengo|busco ayuda|estoy aqui|es|era) (?:\w+ )?(?:para|por) mi\b(?! (?:nada"
    r"|sol[oa]))|\bno soy yo\b"
)
"""The same beside more: "im not writing for me its my son hes 16"."""
_LITTLE, _REFUSED = re.compile(words_of.LITTLE), re.compile(words_of.REFUSED)
_ONESELF_AS = re.compile(
    r"(?:(?:it'?s|its|this is|for|about|just|only|es|soy|para|por|solo|nomas) )*(?:me|myself|mi|yo)[ ,.:;-]+"
    r"(?:(?:the|la|el|your|su)\b|(?:an?|una?)(?! (?:real )?(?:person|human|someone|persona"
    r"|humano)\b))(?: [\w'-]+){1,6}"
)
_ME_A_LITTLE = re.compile(
    r"\b(?:(?:it'?s|it is|is|and|y|but|pero)[ ,]+)*(?:(?:some|a little|a bit|partly|in part|kind of|kinda"
    r"|un poco|algo"
    r"|en parte|tambien un poco)(?: is)? (?:(?:about|for|para|por|de) )?(?:me|myself|mi)(?: (?:too|as well|also"
    r"|tambien"
    r"))?|(?:(?:about|for|para|por) )?(?:me|myself|mi) (?:some|a little|a bit|un poco|algo)(?: (?:too|tambien))?)\b"
)
"""Beside somebody close who is named, that it is a little about its writer, too: it is asked of as for the other."""
_BOTH = re.compile(
    r"\b(both|us|nosotr[oa]s|l[oa]s dos|amb[oa]s|(me|myself) and (?=\w)(?!(i|i'm|im)\b)"
    r"|(?<!me )(?<!myself )and (me|myself|i)|y (yo|(por |para )?mi)|(yo|mi) y)\b"
    r"|\b(also|tambien) (for|por|para) (me|myself|mi)(?=$|[,.;!])"
)
_FOR_BOTH = re.compile(
    r"\b(?:por|para|x) mi,? y (?:tambien )?(?:por|para|x) (?:mis?|nuestr[oa]s?|el|ella|l[oa]s|una?)\b"
    r"|\bfor me,? and (?:also |too )?for (?:my|our|him|her|them)\b"
)
"""That it is for its writer, and for another."""
_SOMEONE = re.compile(
    r"\b(some(one|body)|my|our|him|her|them|a friend|alguien|mis?|un amigo|una amiga|el|ella|ell[oa]s)\b"
)


_REACTS = re.compile(
    r"(?:(?:yes|yeah|ok|okay|si|ah|bueno),? )?(?:that'?s|that is|its|it'?s)?(?: (?:much|way|so|a lot))?"
    r" ?(?:better|good now|fine now)"
    r"(?: now| thanks| thank you)?|(?:asi )?(?:esta |es )?(?:mucho )?mejor(?: asi)?|asi esta bien"
)


def _filled(way: str, parts: Mapping[str, str]) -> str:
    """Return a way with its `<words>` written out."""
    while _PART.search(way):
        way = _PART.sub(lambda found: parts[found[1]], way)
    return way


def _compiled(phrases: ModuleType) -> dict[str, tuple[re.Pattern[str], re.Pattern[str] | None]]:
    """Return for each question what says it in one language, and what such a clause may not hold."""
    word = rf"(?!({'|'.join(phrases.NOT_NAMES.split())})\b)[a-z][a-z'.-]*"
    parts = {**_ANYWHERE, **phrases.PARTS, "name": f"{word}( {word}){{0,2}}{_PRONOUNS}"}
    return {
        name: (
            re.compile("|".join(f"({_filled(way, parts)})" for way in ways)),
            re.compile(phrases.NEVER[name]) if name in phrases.NEVER else None,
        )
        for name, ways in phrases.WAYS.items()
    }


_WAYS = tuple(_compiled(phrases) for phrases in LANGUAGES)
_KIN = re.compile("|".join(rf"\b(my|our|mis?|nuestr[oa]) (\w+ )?{phrases.PARTS['kin']}\b" for phrases in LANGUAGES))

_USING = r"(?:us(?:e|es|ing)|drink(?:s|ing)?|smok(?:e|es|ing)|vap(?:e|es|ing))"
_USA = r"(?:toma|usa|consume|bebe|fuma|tomo|uso|consumo|bebo|fumo)"
_MY_EN, _MY_ES = (rf"(?:my|mi) (?:\w+ )?{phrases.PARTS['kin']}\b" for phrases in LANGUAGES)
_NAMED_FOR = re.compile(
    r"\b(?:(?:sign(?:ing)? up|enrol+(?:ing)?|help for|(?:writing|asking|calling) (?:for|about)|here about)"
    rf" (?P<a>{_MY_EN})"
    rf"|(?:sign|get) (?P<b>{_MY_EN}) (?:\w+ )?(?:up|enrolled|into (?:rehab|treatment|detox))\b"
    rf"|(?:it['\u2019]?s|it is) (?P<c>{_MY_EN}) (?:that |who )?i(?:['\u2019]?m| am) (?:writing|asking|calling|here)\b"
    rf"|i(?:['\u2019]?m"
    rf"| am) not (?:the one )?(?:who )?{_USING}[,.;! ]+(?:but )?(?:it['\u2019]?s )?(?P<d>{_MY_EN}) is(?= *$| *[.,;!])"
    rf"|i (?:don['\u2019]?t|do not|never) {_USING}[,.;! ]+(?:but )?(?P<e>{_MY_EN}) (?:does|is)(?= *$| *[.,;!])"
    rf"|(?:inscribir|registrar|internar) a (?P<f>{_MY_ES})|(?:ayuda para|(?:escribo|pregunto|llamo) (?:para|por))"
    rf" (?P<g>{_MY_ES})"
    rf"|(?:yo )?no (?:soy (?:yo )?(?:el|la) que )?{_USA}(?: nada)?[,.;! ]+(?:es "
    rf"|pero )?(?P<h>{_MY_ES})(?: s[i\u00ed]\b"
    rf"|(?= *[,.!]| *$)))",
    re.IGNORECASE,
)
"""How a message says beside other things whom it is for."""
_KIN_ALONE = re.compile("|".join(phrases.PARTS["kin"] for phrases in LANGUAGES))


def told(text: str, *, talking: bool) -> Iterator[tuple[str, Clause]]:
    """Yield the question that each clause answers, and the clause. `talking`: a question is on the table.

    "For my kids" alone says who this is for while nothing is asked, and what someone would do it for otherwise. A
    clause that asks is no answer, but for a wish to be reached in some way, put politely: "can someone text me?". A
    limit right behind a way to reach them stays with it: "555-0148 but no mensaje because he hears the machine".
    """
    before, both = None, _FOR_BOTH.search(folded(text)) is not None
    for clause in clauses(text):
        asking = clause.plain.strip(" \u00bf?")
        plain = asking if _REQUEST.match(asking) else clause.plain
        name = None if plain.endswith("?") else _question(plain)
        if name == "for_whom alone":
            name = None if talking else "for_whom"
        if name == "for_whom" and both and not for_both(clause.words):
            name = None  # one of the two alone
        if name is None and before == "contact" and limits(plain):
            name = "contact"
        before = name
        if name is not None:
            yield name, clause


def only_corrects(text: str, question: str | None) -> bool:
    """Return whether all that a message does is to take back an answer to another question: "actually, call me Jo"."""
    answers = list(told(text, talking=question is not None))
    every = whole(text) and len(answers) == len(list(clauses(text)))
    return bool(answers) and every and all(name != question and clause.corrects for name, clause in answers)


def says_what(text: str) -> bool:
    """Return whether a message says what brings someone: no question, name, number or courtesy, and not too short."""
    asides = sum(name != "goal" for name, _ in told(text, talking=False))
    if text.rstrip().endswith("?") or (whole(text) and asides == len(list(clauses(text)))):
        return False
    return len(without_courtesy(text).split()) >= SHARE_WORDS or topic_of(text) is not None


def only_reacts(text: str) -> bool:
    """Return whether a message only says how something just done pleases: "thats better"."""
    return _REACTS.fullmatch(folded(text).strip(" .!")) is not None


def whom(text: str) -> str | None:
    """Return the first clause that names someone close, of a message known to be for someone else."""
    if _FOR_BOTH.search(folded(text)) and len(text.split()) <= LONG_WHOM:
        return text.strip(" .,;!")
    found = next((clause.words for clause in clauses(text) if _KIN.search(clause.plain)), None)
    return found if found is None or len(found.split()) <= LONG_WHOM else _part_with_kin(found)


def _part_with_kin(words: str) -> str:
    """Return the part of a long clause that names somebody close: what is told behind it says who nobody is."""
    parts = (part.strip(" ,.;!") for part in re.split(r"(?<=[,.;!\n])\s*", words))
    return next((part for part in parts if _KIN.search(folded(part))), words)


def whom_first(text: str) -> str | None:
    """Return whom a message is for that begins with somebody close and goes on to tell of them; None for another.

    A name behind goes with it: "my husband, Luis, drinks" is for "my husband, Luis".
    """
    parts = re.split(r"(?<=[,.;!\n])\s*", text.strip())
    named = 1
    while named < len(parts) and _may_be_name(parts[named]):
        named += 1
    first, rest = " ".join(parts[:named]).strip(" ,.;!"), " ".join(parts[named:])
    mixed = _KIN.search(folded(first)) is not None and len(first.split()) <= SHORT_WHOM
    return first if mixed and len(rest.split()) >= SHARE_WORDS and for_someone_else(first) else None


def _may_be_name(part: str) -> bool:
    return len(part.split()) <= (A_NAME if part[:1].isupper() else 1)


def named_for(text: str) -> str | None:
    """Return whom a message is for that says so beside other things: "can i sign up my son, hes 17"; or None.

    Who signs somebody up, writes about them, or says that not they but another uses.
    """
    found = None if for_both(text) else _NAMED_FOR.search(text)
    return next(filter(None, found.groupdict().values())) if found else None


def is_kin(words: str) -> bool:
    """Return whether words only name somebody close: "BROTHER"."""
    return _KIN_ALONE.fullmatch(folded(words).strip(" .!")) is not None


def for_someone_else(text: str) -> bool:
    """Return whether an answer to "who is this for" names others and not the person who writes."""
    if is_kin(text) or named_for(text) or NOT_ME.fullmatch(folded(text).strip(" .!")):
        return True
    if _DENIES_ME.search(folded(text)) and _KIN.search(folded(text)):
        return True
    words = _WRITER.sub(" ", _GIVES_NAME.sub(_without_name, folded(text)))
    words = _ME_A_LITTLE.sub(" ", words) if _KIN.search(words) else words
    return bool(_SOMEONE.search(words)) and not _ONESELF.search(words)


def _without_name(found: re.Match[str]) -> str:
    """Return a clause without its writer's own name: after a bare "soy" only one that is known is a name."""
    return found[0] if found["soy"] and not is_given_name(found["name"]) else " "


def for_same(earlier: str, said: str) -> bool:
    """Return whether two texts name the same person as whom this is for."""
    return for_someone_else(earlier) and for_someone_else(said) and _close_in(said) <= _close_in(earlier)


def _close_in(text: str) -> set[str]:
    return {found[0] for found in _KIN_ALONE.finditer(folded(text))}


def says_again(earlier: str, said: str) -> bool:
    """Return whether all that these words name, beside little words and what they refuse, was named before."""
    old, new = (set(re.findall(r"\w+", _LITTLE.sub(" ", _REFUSED.sub(" ", folded(text))))) for text in (earlier, said))
    return bool(new) and new <= old


def describes_oneself(text: str) -> bool:
    """Return whether an answer to "who is this for" says that it is its writer, and who that is: "me, the nurse"."""
    return _ONESELF_AS.fullmatch(folded(text).strip(" .!")) is not None


def for_oneself(text: str) -> bool:
    """Return whether an answer to "who is this for" says in so many words that it is the person who writes."""
    return bool(_ONESELF.search(_WRITER.sub(" ", folded(text)))) and not for_someone_else(text)


def for_both(text: str) -> bool:
    """Return whether an answer to "who is this for" names the person who writes and someone else."""
    first = me_first(text)
    plain = folded(first.whom if first else text)
    if with_another(text):
        return True
    return _FOR_BOTH.search(plain) is not None or _BOTH.search(_WRITER.sub(" ", plain)) is not None


def turns_to_another(earlier: str, said: str) -> bool:
    """Return whether words deny that it is for their writer, and name somebody close, where it was taken for theirs."""
    return _DENIES_ME.search(folded(said)) is not None and for_someone_else(said) and not for_someone_else(earlier)


def names_whom(text: str) -> bool:
    """Return whether a text names anybody at all: "not about anyone" names nobody whom this could be for."""
    return for_oneself(text) or for_someone_else(text) or for_both(text)


def says_for_oneself(text: str) -> bool:
    """Return whether all that a message says is that this is for the person who writes: "Me.", "soy yo", "los dos"."""
    if _question(folded(text).strip(".,! ")) in ("for_whom", "for_whom alone"):  # "mi hijo y yo" is one thing said
        return for_oneself(text)
    answers = list(told(text, talking=False))
    every = whole(text) and len(answers) == len(list(clauses(text)))
    return bool(answers) and every and all(name == "for_whom" and for_oneself(said.words) for name, said in answers)


def _question(plain: str) -> str | None:
    for ways in _WAYS:
        for name, (says, never) in ways.items():
            if says.fullmatch(plain) and not (never and never.search(plain)):
                return name
    return None
