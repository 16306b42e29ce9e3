"""Which earlier answer a message puts right where it names it only by contradiction. Pure functions, without Rasa.

"No. It's me." "Not my son, me." "I said three, not thirty": none of these is an answer to the question on the table
(seeds B06, E01). What is marked as a correction ("actually, call me Jo") `bot.hearing.answers.told` finds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.for_me import for_me_again
from bot.hearing.answers.hours import are_hours
from bot.hearing.answers.reach import renumbered
from bot.hearing.answers.taking import QUESTIONS, given
from bot.hearing.answers.told import NOT_ME, for_oneself, for_same, for_someone_else, is_kin, told
from bot.hearing.changes.figures import NUMBER, SURE, YEAR, digits, last_figures
from bot.hearing.changes.naming import last_given
from bot.hearing.lines.clauses import clauses, folded, whole

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

FOR_WHOM = "for_whom"

_NO = re.compile(
    r"no+|nope|nah|wrong|(?:that|this)(?:'s| is) (?:wrong|not right)|no es asi|(?:eso )?esta mal|se equivoca"
    r"|(?:(?:you|u)(?:'ve| have)? )?(?:got|have|had) (?:it|that|this) (?:backwards?|wrong|mixed up|twisted)"
    r"|(?:lo )?entendio (?:mal|al reves)|es al reves"
    r"|(?:no+,? )?(?:(?:that'?s|that is) not|that isn'?t|es[eo] no es) (?:my|mi) (?:name|nombre)|no me llamo asi"
)
_NOT_ANOTHER = re.compile(r"no,? (?:es |era )?(?:para|por) (?:otra persona|otr[oa]|nadie(?: mas)?|alguien mas)")
_IT_IS = re.compile(
    r"(?:(?:it'?s|it is|this is|sino|es|pero es) )?(?:for |about |para |por )?(?:my|our|mi|nuestr[oa]) (?:\w+"
    r" )?(?P<whom>[\w-]+)"
)
_NOT_THAT = re.compile(
    r"^(?:(?:wait|oops|sorry|hold on|ay|espere|perd[o\u00f3]n)[,. ]+(?=.*\d.*\bnot?\b.*\d))*"
    r"(?:(?:no+[,. ]+)?(?P<told>i (?:said|meant|mean|wrote)|(?:le )?dije|quise decir|puse|escrib[ií])"
    r"|no+[,. ]+(?:it'?s|it is|they'?re|son|es|eran?)|(?:it'?s|it is|ends in|es|son|termina en)(?= \d\d))"
    r" (?P<right>[^,.;!?]{1,40}?),? (?:and )?(?:not|no) (?P<wrong>[^,.;!?]{1,40}?)[.! ]*$",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(r"(?<=\d) (?:at the end|in the end|al final)$", re.IGNORECASE)
"""Where in a number the figures are that were mistyped: no part of them."""
_OF_THE_END = re.compile(r"\b(?:ends in|at the end|in the end|termina en|al final)\b")
"""Who says that figures are the last of a number."""
_FIGURES = re.compile(r"\d[\d:. ]*")
_DAYS = re.compile(r"\b(?:days|dias)\b")
_COUNTED = re.compile(r"(?P<many>\d+)(?P<of> [^\d\W].*)")
"""How many of what: "20 beers" puts right a count of beers, "20 days" one of days, and none of anything else."""

_CHANGE_THAT = re.compile(
    r"^(?:(?:no+|oh|wait|ok|actually|sorry|please|espere|perd[oó]n|en realidad)[,. ]+)*"
    r"(?:(?:change|fix|correct) (?:that|it|this)|cambi[ae](?:lo| eso)|corrij[ae](?:lo| eso)|corr[ií]j[ae]lo)[,.;: ]+"
    r"(?:it'?s )?(?:not|no|no es|no era)(?: (?:my|mi))? (?P<wrong>[^,.;!?]{1,30}?)"
    r"(?:\s*[,.;!]+\s*(?:(?:it'?s|but|sino|es) )?| (?:but|sino) )"
    r"(?P<right>[^?]{1,80}?)[.! ]*$",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"^(?:(?:no+|oh|wait|actually|sorry|espere|perd[oó]n)[,. ]+)*"
    r"(?:not (?:that|this)|(?:no )?es[oe] no|no es[oe]|no,? eso no)[,.;: ]+(?:i (?:meant|mean|was saying)"
    r"|quise decir|quer[ií]a decir|digo)[,:]? (?P<right>[^?]{1,80}?)[.! ]*$",
    re.IGNORECASE,
)
"""What puts the last answer right, with no word of which it is."""

_FOR_KIN = re.compile(
    r"(?:(?:(?P<no>no|wait|actually|sorry|perdon|espere)|oh|and|but|y|pero|oiga|ah)[,.]? )*(?:it'?s|it is|this is"
    r"|all this is|es|esto es|era) "
    r"(?P<who>(?P<way>for|about|para|por) (?:my|our|mi|nuestr[oa]) (?:\w+ )?(?P<kin>[\w-]+))"
    r"(?P<fix>[,.;]? (?:(?:please|por favor|porfa) )?(?:fix (?:it|that)|change (?:it|that)|corr[ei](?:j|g)[ae]l[oa]"
    r"|cambi[ae]l[oa]"
    r"|arregl[ae]l[oa]|not (?:for )?me|no (?:es )?(?:para|por) mi|no soy yo))?"
)
_OF_GOOD = ("helped", "supports")
"""Questions at which "no, it's for my husband" is no answer."""
_WAY = re.compile(r"\S+@\S+\.\w+|(?:\+?1[ .-]?)?(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]?\d{4}|\d{2} \d{4} \d{4}")
_INSTEAD = re.compile(
    r"^(?:correction|correccion|corrijo)\b|\b(?:instead|en vez de eso|en lugar de eso|mejor (?:use|escrib\w+|llam\w+"
    r"|mand\w+|al?))\b"
    r"|\b(?:e-?mail|text(?:s|ing)?|correo|mensajes?|textos?)(?: is| are| es| son| seria| would be)? (?:better"
    r"|best|mejor)\b"
    r"|\b(?:not|no|ya no)(?: to| a)?(?: the| my|l| el| mi) (?:phone|number|cell|telefono|celular|numero)\b"
    r"|\b(?:don'?t|do not|no) (?:use|usen?) (?:that|the|my|ese|esa|el|mi)\b"
)
_CORRECTION = re.compile(r"^(?:correction|correcci[oó]n|corrijo)\b[:,. ]*", re.IGNORECASE)
_PARTS = re.compile(r"[,;\n]+|\.\s+")
_MINDS = re.compile(r"\b(?:don'?t|do not|never|not|no|nunca)\b")
_ONLY = re.compile(r"\b(?:only|solo|nomas)\b", re.IGNORECASE)
_OTHER_WAY = re.compile(r"\b(?:call|landline|ring|e-?mail|text|ll[ae]m\w+|marqu\w+|correo|escrib\w+|mensaje\w*)\b")
"""A way that is named anew: what was the only one is no more."""
_ELSEWHERE = re.compile(r"\b(?:landline|house|home|work|office|e-?mail|correo|fijo|casa|trabajo|oficina)\b|@")
"""Another way altogether: the hours at which the old one was safe are not its own."""
_MINDS_WAY = re.compile(rf"(?:{_MINDS.pattern}) (?!(?:leave|deje)\b)(?:[\w']+ ){{0,6}}(?:{_WAY.pattern})")
"""A way never to be used: it stays as it was written, "never call 555-0127"; no voicemail there is how to use it."""
_BRIEF_LINES = frozenset({"name", FOR_WHOM, "contact"})
"""Lines that hold no more than they say: what puts right something else does not stand beside it."""
_ORDERS = re.compile(r"(?:stop|quit|no|yes|wait|skip|please|leave|go|send|alto|pare|ya|espere|siga|basta)\b")
"""What was said to the chat, and is no answer: "i said stop, not please"."""
_A_BREATH = 40
"""Words of such a message, at most."""


def righted(heard: Heard) -> dict[str, str]:
    """Return the earlier answers that a message puts right, as they stand after it; empty where it does not only that.

    The answer to the question on the table is nobody's to right: it is not given yet.
    """
    return (
        _denied(heard)
        or _for_kin(heard)
        or for_me_again(heard)
        or _swapped(heard)
        or _last_anew(heard)
        or reached_anew(heard)
    )


def _for_kin(heard: Heard) -> dict[str, str]:
    """Return whom it is for, where a message only says that it is for somebody close, and it was taken for oneself.

    "No, it's for my husband" to what has helped is no help; with an order to put it right it is that to any question.
    Without either "it's for my daughter" may tell what somebody does it for, and "about my wife" what it is about.
    """
    stands, said = heard.slots.get(FOR_WHOM), _FOR_KIN.fullmatch(folded(heard.text).strip(" .!"))
    if said is None or not is_kin(said["kin"]) or heard.question == FOR_WHOM:
        return {}
    marked = bool(said["fix"] or said["no"])
    if given(stands):
        told_so = marked and for_oneself(stands or "")
    else:
        told_so = heard.question in _OF_GOOD and (marked or said["way"] in ("for", "para"))
    if not told_so or not (said["fix"] or heard.question in (None, *_OF_GOOD)):
        return {}
    return {FOR_WHOM: said["who"]}


def _last_anew(heard: Heard) -> dict[str, str]:
    """Return the answer that "change that, not wife. partner" is about: the one with the wrong word, else the last."""
    said, last = _CHANGE_THAT.search(heard.text.strip()), last_given(heard)
    if said is None:
        meant = _MEANT.search(heard.text.strip())
        return {last: meant["right"]} if meant and last else {}
    answered = [name for name in QUESTIONS if name != heard.question and given(heard.slots.get(name))]
    wrong = re.compile(rf"(?<!\w){re.escape(said['wrong'].strip())}(?!\w)", re.IGNORECASE)
    holds = next((name for name in reversed(answered) if wrong.search(heard.slots[name])), None)
    if holds is not None:
        return {holds: wrong.sub(lambda _: said["right"], heard.slots[holds], count=1)}
    return {last: said["right"]} if last else {}


def reached_anew(heard: Heard) -> dict[str, str]:
    """Return how to reach them after a message that says to use another way: the old one goes, what to mind stays.

    "My husband reads that inbox. Text instead, 555-0162": an unsafe way left in place could be used.
    """
    earlier, plain = heard.slots.get("contact"), folded(heard.text)
    if heard.question == "contact" or not given(earlier) or len(plain.split()) > _A_BREATH:
        return {}
    if not _WAY.search(plain) or not _INSTEAD.search(plain):
        return {}
    said = _CORRECTION.sub("", heard.text).strip()
    only = _OTHER_WAY.search(folded(said)) is None
    parts = [part.strip() for part in _PARTS.split(earlier or "")]
    minds = [part for part in parts if _MINDS.search(folded(part)) or are_hours(part) or (only and _ONLY.search(part))]
    if not any(map(_MINDS_WAY.search, map(folded, minds))) and (again := renumbered(earlier, said)):
        return {"contact": again}
    if not _hours_beside(said) and not _ELSEWHERE.search(folded(said)):  # they were said for the new one, too
        minds = [*minds, *filter(None, (_hours_beside(part) for part in parts if part not in minds))]
    left = (part if _MINDS_WAY.search(folded(part)) else _plain_limit(part) for part in minds)
    return {"contact": ", ".join([said, *(part for part in left if part and part not in said)])}


def _hours_beside(part: str) -> str:
    """Return the hours that stand beside a way to reach somebody: "text 555-0162 after 5"."""
    words = _WAY.sub(" # ", part).split()
    spans = (
        " ".join(words[start:end]) for many in range(len(words), 0, -1) for start in range(len(words) - many + 1)
        for end in (start + many,)
    )  # fmt: skip
    return next((span for span in spans if are_hours(span)), "")


def _plain_limit(part: str) -> str:
    """Return what there is to mind, without the way it was said of: "no voicemail"."""
    if not _WAY.search(part):
        return part
    left = _WAY.sub(" ", part)
    minds = _MINDS.search(folded(left))
    return " ".join(left.split()[len(folded(left)[: minds.start()].split()) :]) if minds else ""


def _denied(heard: Heard) -> dict[str, str]:
    """Return what is told anew in whole clauses after a "no", or that it is about oneself after all."""
    if not whole(heard.text):
        return {}
    pieces = list(clauses(heard.text))
    denied = bool(pieces) and any(no.fullmatch(folded(pieces[0].words)) for no in (_NO, _NOT_ANOTHER, NOT_ME))
    if denied and len(pieces) > 1 and all(_is_close(said.plain) for said in pieces[1:]) and _for_whom_stands(heard):
        return {FOR_WHOM: ", ".join(said.words for said in pieces[1:])}
    answers = list(told(heard.text, talking=heard.question not in (None, FOR_WHOM)))
    if not answers or len(answers) < len(pieces) - denied:
        return {}
    found = {name: ", ".join(clause.words for other, clause in answers if other == name) for name, _ in answers}
    if again := renumbered(heard.slots.get("contact"), found.get("contact", "")):
        found["contact"] = again
    for name, words in found.items():
        marked = denied or any(clause.corrects for other, clause in answers if other == name)
        if name == heard.question or not given(heard.slots.get(name)) or not (marked or _turns(heard, name, words)):
            return {}
    return found


def whom_again(heard: Heard) -> dict[str, str]:
    """Return whom it is for as that stands, where a message only says again that it is not for its writer, and whom."""
    found, whom = _denied(heard), heard.slots.get(FOR_WHOM) or ""
    again = heard.question != "name" and set(found) == {FOR_WHOM} and for_same(whom, found[FOR_WHOM])
    return {FOR_WHOM: whom} if again else {}


def _is_close(plain: str) -> bool:
    """Return whether a clause only names somebody close: "its my daughter"."""
    found = _IT_IS.fullmatch(plain)
    return is_kin(found["whom"] if found else plain)


def _for_whom_stands(heard: Heard) -> bool:
    return heard.question != FOR_WHOM and heard.slots.get(FOR_WHOM) is not None


def _swapped(heard: Heard) -> dict[str, str]:
    """Return the answer that held the wrong word, with the right one in its place; else the last, with both."""
    said = _NOT_THAT.search(heard.text.strip())
    if said is None:
        return {}
    answered = [name for name in QUESTIONS if name != heard.question and given(heard.slots.get(name))]
    for name in reversed(answered):
        if now := _put_right(said, heard.slots[name], at_once=name == last_given(heard)):
            return {name: now}
    if not answered or not said["told"] or answered[-1] in _BRIEF_LINES or _ORDERS.match(folded(said["right"])):
        return {}
    return {answered[-1]: f"{heard.slots[answered[-1]]}, {heard.text.strip()}"}


def _put_right(said: re.Match[str], earlier: str, *, at_once: bool) -> str | None:
    """Return an answer with the right words for the wrong ones; None where those do not stand in it.

    A phone number has figures of its own: what counts something else changes none of them, and no hour beside it.
    """
    wrong, right = said["wrong"], _AT_THE_END.sub("", said["right"])
    numbers = list(NUMBER.finditer(earlier)) if wrong.isdigit() else []
    ended = [one for one in numbers if digits(one[0]).endswith(wrong)]
    at_end = at_once or (len(wrong) >= SURE and not YEAR.fullmatch(wrong)) or _OF_THE_END.search(folded(said[0]))
    if at_end and len(ended) == 1 and right.isdigit() and len(right) == len(wrong):
        start, end = ended[0].span()
        return earlier[:start] + last_figures(ended[0][0], right) + earlier[end:]
    found = re.search(rf"(?<!\w){re.escape(wrong)}(?!\w)", earlier, re.IGNORECASE)
    if found is None or any(one.start() <= found.start() < one.end() for one in numbers):
        return None
    now = _counted(right, earlier[found.end() :], bare=not numbers) if wrong.isdigit() else right
    return earlier[: found.start()] + now + earlier[found.end() :] if now else None


def _counted(right: str, behind: str, *, bare: bool) -> str | None:
    """Return the right figures, where what they count is what stands behind the wrong ones, or nothing is counted.

    Beside a phone number (not `bare`) stand hours, and nothing that is counted.
    """
    if _FIGURES.fullmatch(right) or (are_hours(right) and _DAYS.search(folded(right)) is None):
        return right
    counted = _COUNTED.fullmatch(right)
    if counted is None or not bare:
        return right if bare else None
    return counted["many"] if re.match(rf"{re.escape(counted['of'])}(?!\w)", behind, re.IGNORECASE) else None


def _turns(heard: Heard, name: str, words: str) -> bool:
    """Return whether words about whom it is for turn to oneself after all, or from oneself to somebody close."""
    to_oneself = for_oneself(words) and for_someone_else(heard.slots[FOR_WHOM] or "")
    return name == FOR_WHOM and (to_oneself or (NOT_ME.search(folded(words)) is not None and for_someone_else(words)))
