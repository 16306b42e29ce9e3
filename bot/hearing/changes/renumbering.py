"""A number that was written down wrong, wherever it stands: only its figures change, or go. Pure, without Rasa.

"The phone is 4487 not 4478", "sorry wrong number, its 555 201 4487", "borre mi numero": what is to be minded in
reaching somebody ("no voicemail") was said for their safety, and stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.hours import are_hours
from bot.hearing.answers.reach import is_not_theirs, usable, with_besides
from bot.hearing.answers.taking import LINES, given
from bot.hearing.changes.figures import NUMBER, PHONE, SURE, YEAR, digits, last_figures, numbers, without
from bot.hearing.changes.labels import ALL, PLEASE, line_called
from bot.hearing.changes.naming import last_changed, last_given, under
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_FIGURES = r"(?:\+?\d[\d .()-]{1,16}\d)"
_SAID = rf"(?:(?:the|my|mi|el|it'?s|its|it is|that'?s|es|son|a|al) |{PHONE}s? |is |should be |debe ser |era )*"
_NOT_THAT = re.compile(
    rf"(?:\b{_SAID}(?P<new>{_FIGURES}),? (?:and |y )?(?:not|no|instead of|en vez de) (?:es )?(?P<old>{_FIGURES})"
    rf"|\b(?:not|no(?: es| era)?|change|cambi[ae]|where it says) (?P<old2>{_FIGURES})[,. ]+(?:but|sino|to|por|a)? ?"
    rf"{_SAID}(?P<new2>{_FIGURES}))"
)
"""One number in the place of another, or the last figures of both."""
_WRONG = re.compile(
    rf"\b(?:wrong|bad|old|incorrect) (?:one |phone |cell )*{PHONE}|\b{PHONE}(?: \w+){{0,3}} (?:is|was|'s) (?:wrong"
    rf"|off|incorrect)|\b(?:new|nuevo) (?:cell |phone )*{PHONE}|{PHONE} (?:nuevo"
    rf"|(?:has |just |se |me )?(?:changed|cambio)|is (?:now|actually)|es ahora)"
    rf"|(?:numero|telefono|celular) (?:\w+ ){{0,3}}?(?:equivocad\w|mal\b|esta mal)|me equivoque (?:de|en"
    rf"|con) (?:el |mi )?(?:numero|telefono|celular)|\b(?:correct|right|new) {PHONE} (?:is|'s)"
    rf"|^(?:(?:please|por ?favor|oiga|no|sorry|perdon),? )*(?:change|fix|correct|cambi[ae]r?|corrij[ae]) (?:my|the|el"
    rf"|mi) (?:cell |phone )*{PHONE},? .*\b(?:i (?:got|gave|put|wrote) it wrong|me equivoque|lo puse mal)\b"
    r"|el (?:numero )?(?:correcto|bueno|nuevo) es|(?:messed up|mistyped|typed?) (?:the |my )?(?:number|phone)"
    r"|\bi (?:typed?|wrote|put|gave) (?:it|that) wrong|\bi mis(?:typed|wrote)|\bl[oa] (?:escribi|puse|di) mal\b"
    rf"|{PHONE},? me equivoque\b"
)
"""Who says that the number they gave is not theirs."""
_ENDS_SO = re.compile(
    rf"{PLEASE}(?P<order>(?:change|fix|correct|cambi[ae]r?|corrij[ae]) )?(?:(?:my|the|mi|el) )(?:cell |phone )*{PHONE}"
    r"(?: de (?:telefono|celular))?[,:;.]? (?:(?:so )?(?:it )?(?:really |actually )?(?:ends? (?:in|with)"
    r"|should end (?:in|with))|(?:que )?(?:en realidad )?(?:termin|acab)[ae] (?:en|con)"
    r"|(?:the )?last (?:4|four)(?: digits| numbers)? (?:are|is|should be)"
    r"|(?:los )?ultimos (?:4|cuatro)(?: numeros| digitos)? son) (?P<end>\d{4})"
)
_ENDS_IN_SHORT = re.compile(
    r"(?:(?:no|wait|sorry|oops|oh|actually|espere|espera|perdon|ay),? )+(?P<is>(?:it'?s|it is|that'?s|es|son|era) )?"
    r"(?P<end>\d{4})(?P<at>,? (?:at the end|in the end|al final|the end|the last (?:4|four)))?"
    r"(?P<not>,? (?:not|no) \d{4})?"
)
"""The same in no more words than "wait, it's 0146": of a number that stands alone, and no year or hour."""
"""Who says how a number ends that was written down: "cambia mi cel, termina en 0149"."""
_HOUR = re.compile(r"(?:0[1-9]|1\d|2[0-3])00")
_GIVES_WAY = re.compile(
    rf"{PLEASE}(?:remove|delete|erase|drop|take out|take off|take|get rid of|quit[ea]|borr[ea]|saque|saca|elimin[ea]"
    rf"|borrar|quitar)(?:me)? (?:(?:my|the|that|mi|el|ese) )?(?:(?:old|wrong|\d{{3}}) ?)*(?:cell |phone |tele)*{PHONE}"
    rf"(?: (?:\d{{3}}|viejo|equivocado|de antes))?(?: (?:out|off))?[\s,.;:!]+(?:(?:and|y|it|that|its|it'?s|that'?s"
    rf"|es|is|was"
    rf"|the|el|a|an|old|wrong|right|correct|new|one|not|mine|no|mio|sirve|ya|esta|mal|viejo|bueno|nuevo|correcto|put"
    rf"|use"
    rf"|call|text|me|at|on|al?|instead|should|be|my|mi|{PHONE}|pon(?:ga)?|use|llam[ae]n?me|mejor)\b[\s,.;:!]*)*"
    rf"(?=\+?\(?\d{{3}})"
)
"""Who wants a number out and gives another in the same breath: the other stands in its place."""
_AROUND = re.compile(
    r"\b(?:sorry|oops|wait|no|hey|oh|i'?ve|got|have|use|here'?s|here|tengo|traigo|usen|aqui|un|ahorita|ya|lo|"
    r"actually|and|so|i|just|think|gave|give|put|typed?|told|you|u|the|my|a|wrong|old"
    r"|new"
    r"|right|correct|phone|number|cell|it|its|it's|is|was|that|that's|thats|this|should|be|please|pls|instead|not|but"
    r"|change|changed|has|now|ahora|al|cambio|se|cambi[ae]|to|where|says|por|a|son|perdon|disculpe|ay|oiga|y|me"
    r"|equivoque|de|en|con|el|mi|numero"
    r"|telefono|celular|es|era|esta|mal|le|di|puse"
    r"|equivocado|correcto|bueno|nuevo|sino|ese|por favor|porfa|escribi|wrote|mistyped)\b"
)
"""What is said around a number put right, and is nothing by itself."""
_REACH = re.compile(
    r"\b(?:text\w*|calls?|messages?|voice ?mails?|only|after|before|between|llam\w+|mensajes?|recados?|buzon|solo"
    r"|despues|antes|entre)\b"
)
_ARE_BETTER = re.compile(
    r" (?:(?:is|are|works?|would be) )?(?:best|better|good|fine)$| (?:es|son|esta|seria) (?:mejor|mejores|bien)$"
)
"""Behind new hours: "mornings are better"."""
_WARNS = re.compile(r"\b(?:no|not|never|nunca|ni|sin|nobody|nadie|\w+n'?t|cannot)\b")
"""What somebody is not to do, or to know."""
_OUT = re.compile(
    rf"{PLEASE}(?:(?:in|from|under|en|de) (?P<line>{ALL}),? )?(?:please |por favor )?(?:(?:remove|delete|erase|drop"
    r"|take out|take off|leave out|don'?t (?:put|write|send|include)|quit[ea]|borr[ea]|borrar|quitar|saque|saca"
    r"|elimin[ea]|no ponga|no mande)(?:me)? "
    rf"(?:(?:my|the|that|mi|el|ese) )?(?:(?P<old>old|wrong|viejo|equivocado) )?(?:(?:phone|cell|tele) ?)?"
    rf"(?:{PHONE}|(?P<end>{_FIGURES}))(?: (?P<viejo>viejo|equivocado|de antes))?(?: de (?:telefono|celular))?"
    rf"|(?:mi|el|ese) {PHONE},? (?:(?:mejor|por favor|porfa) )*no l[oa]s? (?:ponga|mande|anote|incluya|escriba|de)n?"
    rf"|take (?:my|the|that) (?:(?P<old2>old|wrong) )?{PHONE}(?: number)? (?:out|off))"
    rf"(?:,? (?:(?:from|in|out of|of|de|en) )?(?:every ?where|any ?where|all of it|todas? partes|todo|donde sea"
    rf"|(?P<from>{ALL})))?(?:,? (?:please|too|por favor|porfa|tambien))*"
)
"""Who wants a number out, and no more."""
_A_WAY = re.compile(
    rf"(?:(?P<of>(?:(?:my|mi) )?\w+?)'?s |(?:my|the|that|mi|el|ese|su|her|their|your) )?"
    rf"(?:(?:whole|cell|phone|tele|home|old) )*"
    rf"{PHONE}s?(?: number)?(?: de (?:telefono|celular))?(?: (?:of|de) (?P<de>(?:(?:my|mi) )?\w+))?"
)
"""A number by whose it is: "the number", "carols phone", "el telefono de mi hija"."""
_ANOTHERS = re.compile(r"(?:his|her|their|your|su)\b|(?:(?:the|my|that|mi|el|ese) )?(?:old|viejo)\b")
"""Whose nobody knows: of "his number" and "the old number" it is asked which."""
_MINE = re.compile(
    r"\b(?:my|mi) (?:(?:cell|phone|tele) ?)?(?:phone|number|cell|numero|telefono|celular)\b[^.,;]{0,12}$"
)
_NAMES_PHONE = re.compile(rf"\b{PHONE}s?\b")
_WHOLE_NUMBER = 7
_WISHES = re.compile(r"(?:\w+ )*?(?:i (?:want|need|wanna)|i'?d like|let me|quiero|quisiera)\b")
"""A wish that may as well be a hope: "i want to delete my phone"."""
_FEWEST = 3
"""Figures by which a number is known, at least."""
_LONGEST = 30
"""Words of a message that puts a number right, at most."""


def elsewhere_too(heard: Heard, change: Change) -> Change:
    """Return a change with the number that gave way in it put right wherever else it stands."""
    earlier, now = heard.slots.get("contact"), change.get("contact")
    old = {digits(number) for number in usable(earlier)} if given(earlier) else set()
    new = usable(now) if given(now) else []
    if len(old) != 1 or len(new) != 1 or digits(new[0]) in old or any(one in digits(now or "") for one in old):
        return change
    found = dict(change)
    for line, number in numbers(heard):
        stands = line not in ("contact", *change) and not is_not_theirs(heard.slots[line], number)
        if stands and digits(number) in old:
            found[line] = (found.get(line) or heard.slots[line]).replace(number, new[0].strip())
    return found


def renumbered_in_words(heard: Heard) -> Change:
    """Return the lines in which a message puts a number right or takes it out, as they stand after it."""
    whole = InPlace.of(heard.text)
    plain = whole.plain.strip(" .,!?")
    if heard.question == "contact" or not plain or heard.text.startswith("/") or len(plain.split()) > _LONGEST:
        return {}
    if (said := _NOT_THAT.search(plain)) is not None:
        old, new = said["old"] or said["old2"], said["new"] or said["new2"]
        return _in_place_of(heard, old, new) if _of_a_phone(heard, plain, digits(old)) else {}
    numbers = [found.group().strip() for found in NUMBER.finditer(plain)]
    out = _GIVES_WAY.match(plain)
    if len(numbers) == 1 and (out or _WRONG.search(plain)):
        return _the_right_one(heard, f"number {plain[out.end() :]}" if out else plain, numbers[0])
    if (end := _end_told(heard, plain)) is not None:
        return _ending_so(heard, end)
    said = _OUT.fullmatch(plain)
    if said is None or (heard.question is not None and not _orders(plain, said)):
        return {}
    return _taken_out(heard, said)


def _orders(plain: str, said: re.Match[str]) -> bool:
    """Return whether with a question on the table a number is meant, and no hope to be rid of a phone."""
    return _WISHES.match(plain) is None and (said["end"] is not None or re.search(r"number|numero", plain) is not None)


def _of_a_phone(heard: Heard, plain: str, old: str) -> bool:
    """Return whether last figures are those of a phone: it is named, or nothing else is said and nothing else has them.

    A dose, a year and a count of days have figures too.
    """
    if len(old) >= _WHOLE_NUMBER or _NAMES_PHONE.search(plain):
        return True
    besides = _AROUND.sub(" ", re.sub(r"[\d ().+-]+", " ", plain)).strip(" ,.;:!")
    elsewhere = any(
        old in digits(figures) and len(digits(figures)) < _WHOLE_NUMBER
        for name in LINES
        if given(heard.slots.get(name))
        for figures in re.findall(_FIGURES, heard.slots[name])
    )
    return len(old) >= SURE and not besides and not elsewhere and not YEAR.fullmatch(old)


def _in_place_of(heard: Heard, old: str, new: str) -> Change:
    """Return each line that holds the `old` number, or one that ends so, with the `new` figures there."""
    wrong, right = digits(old), digits(new)
    found: Change = {}
    for line, number in numbers(heard):
        if len(wrong) < _FEWEST or not digits(number).endswith(wrong):
            continue
        if len(wrong) < _WHOLE_NUMBER and is_not_theirs(heard.slots[line], number):
            continue
        now = new.strip() if len(right) > len(wrong) else last_figures(number, right)
        found[line] = (found.get(line) or heard.slots[line]).replace(number, now)
    return {line: words for line, words in found.items() if words != heard.slots.get(line)}


def _the_right_one(heard: Heard, plain: str, right: str) -> Change:
    """Return the lines with this number for the one that stood; what is said with it of how to be reached is added."""
    stand = numbers(heard)
    reached = usable(heard.slots.get("contact")) if given(heard.slots.get("contact")) else []
    wrong = set(map(digits, reached)) or {digits(number) for line, number in stand if line != "contact"}
    if len(wrong) != 1 or wrong == {digits(right)}:
        return {}
    front, _, behind = plain.partition(right)
    besides = _told_in(f"{front} {behind}")
    if heard.question is not None and besides and not _REACH.search(besides):
        return {}  # more is told than the number: it is filed as what it tells
    behind = _ARE_BETTER.sub("", behind.strip(" ,.;:!-"))
    hours = are_hours(re.sub(r"^(?:and|y) ", "", behind))
    if besides and not hours and (_told_in(front) or not (_REACH.search(behind) or _WARNS.search(behind))):
        return {}  # it may be said for their safety: they are asked, and nothing of it is lost
    found: Change = {}
    for line, number in stand:
        if digits(number) in wrong:
            found[line] = (found.get(line) or heard.slots[line]).replace(number, right)
    if besides and "contact" not in found:
        return {}
    return {**found, "contact": with_besides(found["contact"] or "", behind)} if besides else found


def _end_told(heard: Heard, plain: str) -> str | None:
    """Return the last figures of a number, where a message says no more than how it ends."""
    if (ends := _ENDS_SO.fullmatch(plain)) is not None and (ends["order"] or under(heard)):
        return ends["end"]
    ends = _ENDS_IN_SHORT.fullmatch(plain)
    if ends is None or not (ends["is"] or ends["at"] or ends["not"]):
        return None  # "oh, 1234" may be anything
    return ends["end"] if ends["at"] or _is_no_other(heard, ends["end"]) else None


def _is_no_other(heard: Heard, end: str) -> bool:
    """Return whether four figures alone are the last of a number: no year, and no other four figures stand by it."""
    others = re.findall(r"(?<![\d-])\d{4}(?![\d-])", NUMBER.sub(" ", heard.slots.get("contact") or ""))
    return (
        not YEAR.fullmatch(end)
        and not _HOUR.fullmatch(end)
        and not others
        and (under(heard) or "contact" in (last_given(heard), last_changed(heard)))
    )


def _ending_so(heard: Heard, end: str) -> Change:
    """Return the line on how to reach them with the number ending in these figures, where one alone stands there."""
    reached = usable(heard.slots.get("contact")) if given(heard.slots.get("contact")) else []
    return _in_place_of(heard, reached[0], last_figures(reached[0], end)) if len(reached) == 1 else {}


def _told_in(words: str) -> str:
    """Return what is said around a number, without what is nothing by itself."""
    return " ".join(_AROUND.sub(" ", NUMBER.sub(" ", words)).split()).strip(" ,.;:!-")


def _taken_out(heard: Heard, said: re.Match[str]) -> Change:
    """Return the lines without the number: one that is meant by its figures or its line, else wherever it stands."""
    within = said["line"] or said["from"]
    line = line_called(within) if within else None
    old = said["old"] or said["old2"] or said["viejo"]
    stand = [(name, number) for name, number in numbers(heard) if line in (None, name)]
    if said["end"]:
        stand = [(name, number) for name, number in stand if digits(number).endswith(digits(said["end"]))]
    else:
        stand = [(name, number) for name, number in stand if not is_not_theirs(heard.slots[name], number)]
        stand = stand if line else _their_own(heard, stand)
    if old and line is None:
        stand = [(name, number) for name, number in stand if name != "contact"]
    found: Change = {}
    for name, number in stand:
        found[name] = without(name, found.get(name) or heard.slots[name], number)
    return found


def _their_own(heard: Heard, stand: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the numbers in the line on how to reach them, and the same elsewhere, or one that is said to be theirs."""
    reached = {digits(number) for name, number in stand if name == "contact"}
    return [
        (name, number)
        for name, number in stand
        if name == "contact"
        or digits(number) in reached
        or _MINE.search(folded(heard.slots[name].partition(number)[0]))
    ]


def without_way(heard: Heard, called: str, line: str | None = None) -> Change | None:
    """Return the lines without the number that is called so, "carols phone": what to mind beside it stays.

    None where no number is meant, or none stands; empty where nobody can tell whose.
    """
    said = _A_WAY.fullmatch(called)
    if said is None or line not in (None, "contact") or (heard.question is not None and _hopes(heard, called)):
        return None
    stand = [(name, number) for name, number in numbers(heard) if not is_not_theirs(heard.slots[name], number)]
    owner = (said["of"] or said["de"] or "").split()[-1:]
    if not stand:
        return None
    if owner:
        theirs = {digits(one[1]) for one in stand if owner[0] in _words_with(folded(heard.slots[one[0]]), one[1])}
        stand = [one for one in stand if digits(one[1]) in theirs]
    else:
        stand = _their_own(heard, stand)
    if (owner and not stand) or _ANOTHERS.match(called):
        return {}  # one's own number does not go for another's
    if owner and len({digits(number) for _, number in stand}) > 1:
        return {}
    found: Change = {}
    for name, number in stand:
        found[name] = without(name, found.get(name) or heard.slots[name], number)
    return found or None


def _hopes(heard: Heard, called: str) -> bool:
    """Return whether with a question on the table this may be a hope to be rid of a phone."""
    wishes = _WISHES.match(InPlace.of(heard.text).plain) is not None
    return wishes or re.search(r"number|numero", called) is None


def names_way(called: str) -> bool:
    """Return whether a number is called so."""
    return _A_WAY.fullmatch(called) is not None


def _words_with(said: str, number: str) -> list[str]:
    """Return the words of the piece in which a number stands, each without what makes it somebody's: "joan's"."""
    piece = next((piece for piece in re.split(r"[.;,\n]+", said) if number in piece), "")
    words = re.findall(r"[\w']+", piece)
    return [*words, *(re.sub(r"'?s$", "", word) for word in words)]
