"""Whether a cue is over: told of long ago, given up, seen by a doctor since, or what one takes or has every day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk import retold
from bot.risk.model import Kind, Tier
from bot.risk.reading import bag
from bot.risk.stopped_anew import stops_anew

if TYPE_CHECKING:
    from bot.risk.reading import Reading
    from bot.risk.rule import Rule

_ADJACENT = 2
_NEAR = 3
_FAR = 8
BODILY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY})
_TOLD_KINDS = BODILY | {Kind.ABUSE_DANGER, Kind.WITHDRAWAL}
_OF_STOPPING = frozenset({Kind.MEDICAL_EMERGENCY, Kind.WITHDRAWAL})
_AT_ONCE = (Tier.T0, Tier.T1)
#: With these another clause begins; behind a cue, one that says what came before it.
_JOINS = bag("and but so now y pero ahora")
_GIVES_A_REASON = bag("but now since because pero ahora desde porque")
LATELY = "lately"
"""The note of an emergency that is told of yesterday, or of last week."""
BEFORE = "before"
"""The note of a dangerous withdrawal of another time: a risk where one means to stop again, and not there now."""
LAID_DOWN = "laid_down"
"""The note of violence with a weapon that is out of the hand."""
_PRESENT = bag(
    "want wants going will am is plan planning thinking keep keeps supposed quiero quiere voy estoy tengo pienso"
)
#: Before a verb of wanting or planning it makes a past of it: "did not want", "was going to".
_WAS = bag("did was were had made")
_PAST = bag(
    "used was wanted tried attempted thought had did felt went cut hurt harmed took overdosed attempt attempts "
    "thinking wanting cutting harming solia queria quise intente trate pensaba pense corte cortaba tome estuve tuve "
    "made quiso"
)
_TOLD = bag(
    "held hit beat shot kept drank ate took had od was threw put broke choked tuvo tuve golpeo pego tome ahorco apunto "
    "amenazo disparo tiro quiso corto dio metio agarro puso found pumped"
)
_TOLD_ENDINGS = ("ed", "aron", "ieron", "aba", "aban")
_HISTORY = bag(
    "overdose overdoses attempt attempts injury psychosis psychotic suicidal seizure seizures sobredosis intento "
    "intentos"
)
_JUST = bag("just already tonight again now acabo ya ahora hoy")
#: Those that are as often a dose or an hour are left out.
_YEARS = frozenset(map(str, range(1940, 2100))) - {"2000", "2030", "2045", "2050"}
_SOON_AFTER = 8
_A_NOTE = 40
"""Words of a message, at most, of which one sentence about today speaks for the rest: a long post tells of both."""
_GIVEN_UP = bag("quit stopped")
_FROM = bag("from of off de")
_BEFORE_GIVEN_UP = _GIVEN_UP | _FROM
_SINCE_CLEAN = bag("clean free sober limpia limpio deje dejo dejado")
#: What panic feels like as well: any other sign of a failing body stands, whatever panic is spoken of.
_BREATHLESS = bag("breathe breathing breath attack infarto respirar respiro aire")
#: Told of yesterday it has one of `_THEN`, and none of `_NOW`: "couldn't breathe" is over, "can't breathe" is not.
_NOW = bag(
    "can is am are will has cannot keep keeps be puedo puede esta estoy despierta respira reacciona responde sigue "
    "tiene"
)
_THEN = bag(
    "could was were did had got fell lost threw blacked went came took drank od overdosed swallowed ate podia pude "
    "pudo tuve tuvo tome tomo tomaste trague trago bebi bebio cai cayo perdi perdio estuve estuvo quede quedo dio vi "
    "fue me se dejo convulsiono"
)
_IT_CAME = bag(
    "y me le dio dieron tuve tuvo un una unos ataque ataques de golpe solo sola repente alcohol cerveza trago and i he "
    "she had got a cold turkey suddenly all at once then drinking cuando convulsione convulsiono"
)
"""Between a stopping of years ago and its seizure stands nothing else."""
_THEY = bag("he she they")
_OF_THAT = bag("that it this i eso esto aquello fue tenia")
_HABITUAL = bag("take takes taking drink tomo toma tomamos")


def over(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether the cue is long past; an emergency is only so when a time long ago is named."""
    long_ago = _long_ago(reading, rule, start, end) or _dated(reading, end) or _since_well(reading, rule, start, end)
    long_ago = long_ago or (rule.kind is Kind.SELF_HARM and _said_to_be_over(reading, start))
    long_ago = long_ago or _called_then(reading, start, end) or _of_another_year(reading, rule, start, end)
    long_ago = long_ago or _when_one_quit(reading, rule, start, end)
    urgent = rule.tier is Tier.T0
    given_up = not urgent and _given_up(reading, start, end)
    recovered = not urgent and reading.said("RECOVERED")
    if not (long_ago or given_up or recovered) or _lasts(reading, start):
        return False
    if given_up:
        return True
    near = reading.tokens[start:end] + reading.left(start, _NEAR)
    present = not _PRESENT.isdisjoint(near) and ("supposed" in near or _WAS.isdisjoint(near))
    if long_ago:
        return "used" in reading.left(start, _FAR) or not present
    return not (present or _PAST.isdisjoint(near))


def told(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether a plain cue is told as history: in the past tense, with the year or the age beside it."""
    if rule.kind is Kind.CHILD_DANGER:
        return _of_childhood(reading, start, end)
    if rule.kind not in _TOLD_KINDS:
        return False
    beside = reading.overlaps("ONCE", max(0, start - _NEAR), end + _ADJACENT) or _dated(reading, end)
    beside = beside or (reading.in_sentence("ONCE", start) and not reading.said("STILLSO"))
    beside = beside or _since_well(reading, rule, start, end)
    past = any(word in _TOLD or word.endswith(_TOLD_ENDINGS) for word in reading.tokens[start:end])
    return beside and past and not _again(reading, start)


_CHILD_OF_TODAY = ("CHILDNOW", "AMINOR", "STILLTHERE")
_TO_ME = bag("me us nos abusada abusado violada violado")
_DONE_TO_A_CHILD = bag("abuso toco violo manoseo lastimo hizo")


def of_any_age(reading: Reading, rule: Rule) -> bool:
    """Return whether what was done to a child is told by one who may be a child still: nothing says they are grown."""
    return rule.kind is Kind.CHILD_DANGER and not reading.said("GROWNNOW")


def _of_childhood(reading: Reading, start: int, end: int) -> bool:
    """Whether somebody tells of what was done to them when small: no age or child of today's, nothing that lasts.

    "When he was four" is said of one's own child too, so it must be oneself to whom it was done.
    """
    if not reading.in_sentence("INCHILDHOOD", start) or any(map(reading.said, _CHILD_OF_TODAY)):
        return False
    if _TO_ME.isdisjoint(reading.tokens[max(start - _ADJACENT, 0) : end + 1]):
        return False
    told = _TOLD | _DONE_TO_A_CHILD
    past = any(word in told or word.endswith(_TOLD_ENDINGS) for word in reading.tokens[start:end])
    if reading.said("CHILDHOODTOLD") and not retold.plainly(reading, "CHILDHOODTOLD"):
        return False  # "and i have to go home to him": a word more, and it may be of today
    return past and not _again(reading, start)


def lately(reading: Reading, rule: Rule, start: int, end: int) -> Tier | None:
    """Return what an emergency is worth that was yesterday or last week and is over; None where that is not said.

    Harm by another is as grave as ever, and not made a danger of now, where somebody says to be safe. A failing body
    that has recovered is for a person to hear of (T2), breath that was short as well (T3: most often
    panic). Too much of something taken lately harms late, acetaminophen after one to three days (StatPearls NBK441917):
    unless somebody who can tell has looked it stays T1, with the same card; and if they have, whoever took it is heard.
    """
    if rule.kind is Kind.ABUSE_DANGER and rule.tier not in _AT_ONCE:
        return rule.tier if reading.page.size <= _A_NOTE and _safe_since(reading, start) else None
    if rule.tier is not Tier.T0 or rule.kind not in BODILY or reading.page.size > _A_NOTE:
        return None
    if not reading.in_sentence("LATELY", start) or _still_so(reading, start):
        return None
    near = reading.tokens[start:end] + reading.left(start, _NEAR)
    if not _NOW.isdisjoint(near) or not any(word in _THEN or word.endswith(_TOLD_ENDINGS) for word in near):
        return None
    if rule.kind is Kind.OVERDOSE:
        seen = reading.said("RESOLVED") and not reading.page.cover("RESOLVED") & reading.page.cover("NEGATOR")
        return Tier.T2 if seen else Tier.T1
    return Tier.T3 if not _BREATHLESS.isdisjoint(reading.tokens[start:end]) else Tier.T2


def _still_so(reading: Reading, start: int) -> bool:
    """Whether it is said to go on. Where somebody spends the day says nothing of what was a week ago or longer."""
    known = reading.page.cover("WELLNOW")
    if reading.in_sentence("WEEKSAGO", start):
        known |= reading.page.cover("SPENDSTHEDAY")
    return bool(reading.page.cover("STILLSO") & ~known)


def _safe_since(reading: Reading, start: int) -> bool:
    """Whether harm is told of days or weeks ago by somebody who says to be safe, with no word that it may come back."""
    then = reading.in_sentence("LATELY", start) or reading.in_sentence("WEEKSAGO", start)
    return bool(then) and reading.said("SAFETODAY") and not reading.said("UNSAFE")


def before(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether a dangerous withdrawal is told of another time: "day 3 last time i was seeing stuff".

    "The last time I drank" is none, for that may be yesterday; and what is there again is there. A seizure
    of the last try at stopping is none only where the whole message is that, and asks about the next.
    """
    if reading.overlaps("SEIZURETHEN", start, end):
        return rule.kind in _OF_STOPPING and retold.plainly(reading, "SEIZURETHEN")
    if rule.kind is not Kind.WITHDRAWAL or reading.said("LASTCUP") or reading.said("HEREAGAIN"):
        return False
    if not _NOW.isdisjoint(reading.tokens[start:end] + reading.left(start, _NEAR)):
        return False
    return reading.said("TIMEBEFORE") or (
        reading.overlaps("HADDTS", start, end) and not (reading.said("QUIT") or reading.said("LATELY"))
    )


def resolved(reading: Reading, rule: Rule, start: int) -> bool:
    """Return whether somebody who can tell has said since that it is well. What is told after that is not resolved."""
    if rule.kind not in BODILY:
        return False
    said = reading.page.cover("RESOLVED")
    return said >> start != 0 and not said & reading.page.cover("NEGATOR")


def habit(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether it is told as what one does every day in the present, or has whenever one panics."""
    if rule.kind is Kind.MEDICAL_EMERGENCY:
        if reading.in_sentence("PANICKING", start):
            return not reading.in_sentence("SOON", start)
        if _BREATHLESS.isdisjoint(reading.tokens[start:end]):
            return False
        again = "i" in reading.left(start, _NEAR) and reading.own("KEEPSCOMING", start) and not reading.said("SOON")
        return reading.said("ONLYPANIC") or bool(again)
    if rule.kind is not Kind.OVERDOSE or not reading.in_sentence("HABIT", start):
        return False
    before = reading.tokens[start - 1 : start]
    return not _HABITUAL.isdisjoint(reading.tokens[start:end]) and before not in (["se"], ["le"])


def _long_ago(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether the clause of the cue names a time long ago.

    Of an emergency or a wish to die a time told of another thing says nothing: "my dad died years ago and i took them".
    """
    if not reading.in_sentence("LONGAGO", start):
        return False
    if rule.tier not in _AT_ONCE:
        return True
    said = reading.near("LONGAGO", start)
    told = rule.tier is Tier.T1 and not _PAST.isdisjoint(reading.tokens[max(0, start - _NEAR) : end])
    before = (said & ((1 << start) - 1)).bit_length()
    return (told and said != 0 and "now" not in reading.tokens[before:start]) or _of_this_clause(reading, said, start)


def _of_this_clause(reading: Reading, said: int, start: int) -> bool:
    """Whether no other clause begins between what is `said` and the cue; of what follows it, none with a reason."""
    before, after = said & ((1 << start) - 1), said >> start
    follows = min(start + (after & -after).bit_length() - 1, reading.next_sentence(start))
    return bool(before and _JOINS.isdisjoint(reading.tokens[before.bit_length() : start])) or bool(
        after and _GIVES_A_REASON.isdisjoint(reading.tokens[start:follows])
    )


def _since_well(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether it is told in the past tense, and the year it was or a life that went on well since stands with it."""
    if reading.page.size > _A_NOTE:
        return False
    near = reading.tokens[start:end] + reading.left(start, _NEAR)
    if not _JUST.isdisjoint(near) or not any(
        word in _PAST or word in _TOLD or word in _HISTORY or word.endswith(_TOLD_ENDINGS) for word in near
    ):
        return False
    if reading.said("TODAY"):
        return False
    well, year, begin = reading.page.cover("OVERNOW"), reading.page.cover("THEYEAR"), reading.begins(start)
    if rule.tier is Tier.T0:  # what went well before it is no life since; a year holds until another clause
        well &= ~reading.page.cover("WASWELL")
        well = _of_this_clause(reading, well >> begin << begin, start)
        year = year & ((1 << begin) - 1) or _of_this_clause(reading, year, start)
    return bool(well or year) or _year_follows(reading, end)


def _year_follows(reading: Reading, end: int) -> bool:
    """Whether a year stands behind the cue, alone before a stop: "one overdose, 1998, nothing since"."""
    later = enumerate(reading.tokens[end : end + _SOON_AFTER], end + 1)
    return any(word in _YEARS and reading.stops_at(after) for after, word in later)


def _said_to_be_over(reading: Reading, start: int) -> bool:
    """Whether it is told of last year, and a sentence ends in that it is over: not "over between us"."""
    said = reading.page.cover("ITSOVER")
    return bool(said) and reading.in_sentence("LASTYEAR", start) and reading.stops_at(said.bit_length())


def laid_down(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Return whether the weapon of a cue of violence is said to be put down or taken off whoever had it."""
    if rule.kind is not Kind.ABUSE_DANGER:
        return False
    if not (reading.overlaps("WEAPON", start, end) or reading.overlaps("ARMA", start, end)):
        return False
    same = start < reading.page.cover("LAIDDOWN").bit_length() or reading.tokens[start] not in _THEY
    return same and reading.said("LAIDDOWN") and not (reading.said("AGAIN") or reading.said("STILLARMED"))


def _of_another_year(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether a failing body is told of last year, or of when one was locked up, and of no other day."""
    if rule.kind not in BODILY or reading.said("HEREAGAIN") or reading.said("LATELY"):
        return False
    near = reading.tokens[start:end] + reading.left(start, _NEAR)
    if not _NOW.isdisjoint(near) or not any(word in _THEN or word.endswith(_TOLD_ENDINGS) for word in near):
        return False
    away = reading.own("LOCKEDAWAY", start)
    inside = away and reading.stops_at(away.bit_length())  # "when i was inside the store" is of today
    return bool(inside) or _of_this_clause(reading, reading.near("LASTYEAR", start), start)


def _when_one_quit(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether a seizure came of a stopping of years ago: "two years ago I quit drinking and had a seizure"."""
    if rule.kind not in _OF_STOPPING or reading.said("HEREAGAIN") or reading.said("LATELY") or stops_anew(reading, end):
        return False
    quit_at = reading.own("QUITYEARSAGO", start) & ((1 << start) - 1)
    came, rest = reading.tokens[quit_at.bit_length() : start], reading.tokens[max(start, quit_at.bit_length()) : end]
    return bool(quit_at) and _IT_CAME.issuperset(came) and reading.page.kin.isdisjoint(rest)


def _called_then(reading: Reading, start: int, end: int) -> bool:
    """Whether an ambulance was called then: "llamé al 911 ayer". Without its accent it is also "call 911!".

    So the time stands right behind it, or the sentence begins with it, and nothing says that it is still so.
    """
    if "llame" not in reading.tokens[start:end] or reading.said("STILLSO"):
        return False
    begin = reading.begins(start)
    return any(
        reading.overlaps(when, end, end + 1) or reading.overlaps(when, begin, begin + 1)
        for when in ("LATELY", "LASTYEAR", "LONGAGO")
    )


def _dated(reading: Reading, end: int) -> bool:
    """Whether the next sentence begins by saying when that was: "That was 2006."."""
    if not reading.said("THATWAS"):
        return False
    begin = reading.next_sentence(end - 1)
    if not reading.overlaps("THATWAS", begin, begin + 1):
        return False
    said = reading.page.cover("THATWAS") >> begin
    after = begin + (~said & -~said).bit_length() - 1  # how far it goes without a gap
    return reading.tokens[begin] in _OF_THAT or reading.stops_at(after) or reading.stops_at(after + 1)


def _given_up(reading: Reading, start: int, end: int) -> bool:
    """Whether it is what one has stopped, or is clean from."""
    free = reading.tokens[end : end + 1] == ["free"]
    if free or not start or reading.tokens[start - 1] not in _BEFORE_GIVEN_UP:
        return free
    one, two = [*reading.left(start, _ADJACENT), "", ""][:2]
    if one in _GIVEN_UP:
        return two not in {"not", "never"}
    return one in _FROM and two in _SINCE_CLEAN


def _lasts(reading: Reading, start: int) -> bool:
    """Whether what began long ago is said to go on, or to be back."""
    ongoing = reading.in_sentence("ONGOING", start) and not reading.in_sentence("STEADY", start)
    return ongoing or _again(reading, start)


def _again(reading: Reading, start: int) -> bool:
    """Whether it is back; that a story is still told today is another matter."""
    return reading.in_sentence("AGAIN", start) and not reading.in_sentence("RETOLD", start)
