"""What grammar does to a cue: who it is about, whether it is denied, over, imagined, a joke, or shop talk."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.model import Kind, Tier

if TYPE_CHECKING:
    from bot.risk.normalise import Words
    from bot.risk.page import Page
    from bot.risk.rule import Rule

_ADJACENT = 2
_NEAR = 3
_AROUND = 5
_FAR = 8


def _bag(line: str) -> frozenset[str]:
    return frozenset(line.split())


#: The note of a denial that goes on with a "but": beside another sign of distress, what follows it counts.
DENIED_BUT = "denied_but"
_BUT = frozenset({"but", "pero", "though", "however", "except", "sino"})
_FIRST_PERSON = _bag("i me myself id ill yo quiero quisiera voy estoy tengo pienso siento soy puedo aguanto")
#: How Spanish verbs end that one does to oneself, and that another does to themself.
_REFLEXIVE = frozenset({"arme", "irme"})
_REFLEXIVE_OTHER = frozenset({"arse", "irse"})
_OTHER = _bag("he she they him her himself herself themselves themself ella ellos ellas quiere va dice tiene")
_OTHER_SELF = frozenset({"himself", "herself", "themselves", "themself"})
_YOU = frozenset({"you", "yourself", "usted", "ustedes", "tu"})
#: Of these one speaks at work as well as at home.
_OF_WORK = _bag("patient client person man woman")
_SUBJECT = frozenset({"i", "id", "ill", "yo"})
#: "I don't think (that) I ...": the denial reaches over a second subject only from these.
_RAISING = _bag("did do have would think say said saying mean meaning meant feel feeling creo digo dije pienso siento")
#: Words a denial reaches across. Any other word ends its reach: a denial too few is safer than one too many.
_BRIDGE = _bag(
    """
    want wanting wanted to going planning plan plans planned thinking think thought thoughts of about have has had
    having been be being any feel feeling feels felt like currently really actually ever even a an the my his her intend
    once part bone call intending intention intentions try trying tried desire urge urges wish that as if at all say
    saying said mean
    meaning am is are was do did active actively actual would will could consider considering considered here this or
    quiero quiere quise queria que voy va a pensado pienso pensando pensar en de ganas he ha ningun ninguna plan
    intencion intento intente tratado tratando estoy esta soy es tengo tiene ni ideas pensamientos la mi me se
    """,
)
_PRESENT = _bag("want wants going will am is plan planning thinking keep keeps quiero quiere voy estoy tengo pienso")
_PAST = _bag(
    "used was were wanted tried attempted thought had did felt went cut hurt harmed took overdosed attempt attempts "
    "thinking wanting cutting harming solia queria quise intente trate pensaba pense corte cortaba tome estuve tuve"
)
_TOLD = _bag("held hit beat shot kept drank ate took had od was threw put broke tuvo tuve golpeo pego tome")
_WANT = frozenset({"want", "wants", "wanted", "wanting"})
_NOT = frozenset({"not", "never"})
_NO = _bag("no nope nah never not tampoco nunca jamas")
_ASKING = frozenset({"do", "did", "am", "was", "have", "if", "whether"})
_NO_GOES_ON = _bag("i ive im never at sir maam gracias thanks thank")
_HABITUAL = _bag("take takes taking drink tomo toma tomamos")
_ABOUT_SELF = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_BODILY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY})
_GRAVE = (Tier.T0, Tier.T1, Tier.T2)


class Hit(NamedTuple):
    """A cue after scope: what it is worth, and the words it covers."""

    tier: Tier
    kind: Kind
    rule: Rule
    name: str
    start: int
    end: int


class Scope:
    """Reads the grammar around the cues of one message. Built only for a message that has a cue."""

    def __init__(self, page: Page, words: Words) -> None:
        self._page = page
        self._words = words
        self._sentences: dict[int, int] = {}
        self._other, family = _people(page.kin)
        self._idiom = page.cover("IDIOM") | page.cover("MODISMO")
        negators = page.cover("NEGATOR")
        self._negators = negators and negators & ~page.cover("FALSENEG")
        self._family = not family.isdisjoint(words.tokens)

    def judge(self, rule: Rule, start: int, end: int) -> Hit | None:
        """Return what the cue at words `start` to `end` is worth, or None where it says nothing."""
        who = self._who(start, end)
        if self._idiom & _span(start, end) or self._shop_talk(rule, who, start, end):
            return None
        if self._of_the_talk(start, end):
            grave = rule.tier in _GRAVE
            return self._hit(rule, start, end, Tier.T3, "the_talk", Kind.DISTRESS) if grave else None
        if rule.plain:
            if self._told(rule, start, end):
                return self._hit(rule, start, end, Tier.T3, "past")
            return self._hit(rule, start, end)
        if who != "self" and self._bereaved(rule, start, end):
            return self._hit(rule, start, end, Tier.T3, "bereaved", Kind.DISTRESS)
        note, tier = self._undone(rule, start, end) or self._softened(rule, who, start, end) or ("", rule.tier)
        kind = Kind.THIRD_PARTY if who == "other" and rule.kind in _ABOUT_SELF else rule.kind
        if note and tier is Tier.T3:
            kind = Kind.DISTRESS
        return self._hit(rule, start, end, tier, note, kind)

    def _undone(self, rule: Rule, start: int, end: int) -> tuple[str, Tier] | None:
        """The note and tier of a cue that is denied, long over, or a habit."""
        if self._denied(start) or self._answered_no(rule, start, end):
            after = self._words.tokens[end : end + _ADJACENT]
            return DENIED_BUT if _BUT.intersection(after) else "denied", max(rule.denied, rule.tier)
        if self._over(rule, start, end):
            return "past", max(rule.past, rule.tier)
        if self._habit(rule, start, end):
            return "habit", Tier.T3
        return None

    def _softened(self, rule: Rule, who: str, start: int, end: int) -> tuple[str, Tier] | None:
        """The note and tier of a cue said of an accident, of "you", as a figure of speech, or lightly."""
        if rule.tier not in _GRAVE or rule.kind not in _ABOUT_SELF:
            return None
        if rule.kind is Kind.SELF_HARM and self._in_sentence("ACCIDENT", start):
            return "accident", Tier.T3
        if who == "you" and "how" not in self._words.tokens[start:end] + self._left(start, _FAR):
            return "asked", Tier.T3
        if self._said("TRIVIAL") and (self._said("HUMOUR") or self._said("ONEMORE") or self._made_to(start)):
            return "figure", Tier.T3
        if rule.tier is Tier.T1 and (self._said("HUMOUR") or self._in_sentence("HYPOTHETICAL", start)):
            return "lightly", Tier.T2
        return None

    def _hit(
        self, rule: Rule, start: int, end: int, tier: Tier | None = None, note: str = "", kind: Kind | None = None
    ) -> Hit:
        name = f"{rule.name}:{note}" if note else rule.name
        return Hit(rule.tier if tier is None else tier, kind or rule.kind, rule, name, start, end)

    def _of_the_talk(self, start: int, end: int) -> bool:
        """Whether it may be these questions, rather than life, that one cannot go on with or wants to end."""
        near = self._overlaps("THETALK", max(0, start - _AROUND), end + _AROUND)
        return near and self._overlaps("VAGUE", end - 1, end) and self._in_sentence("THETALK", start)

    def _habit(self, rule: Rule, start: int, end: int) -> bool:
        """Whether taking something is told as what one does every day, in the present."""
        if rule.kind is not Kind.OVERDOSE or not self._in_sentence("HABIT", start):
            return False
        before = self._words.tokens[start - 1 : start]
        return not _HABITUAL.isdisjoint(self._words.tokens[start:end]) and before not in (["se"], ["le"])

    def _bereaved(self, rule: Rule, start: int, end: int) -> bool:
        """Whether the cue tells of a death that has been; of an emergency only where it is not said to be now."""
        if rule.kind not in _BODILY:
            return self._overlaps("BEREAVED", start, end)
        dead = self._overlaps("BEREAVED", end - 1, end)
        return dead and not self._in_sentence("SOON", start) and not self._in_sentence("PRONTO", start)

    def _left(self, start: int, reach: int) -> list[str]:
        """The words before `start` in its sentence, nearest first."""
        stops = self._words.hard & ((1 << (start + 1)) - 1)
        begin = max(start - reach, stops.bit_length() - 1, 0)
        return self._words.tokens[begin:start][::-1]

    def _who(self, start: int, end: int) -> str:
        """Whom the cue is about: "self", "other", "you", or "" where nothing says. Its own words come first."""
        inside, left = self._words.tokens[start:end], self._left(start, _FAR)
        for word in reversed(inside):
            if word in _OTHER_SELF or word[-4:] in _REFLEXIVE_OTHER:
                return "other"
            if word in _FIRST_PERSON or word[-4:] in _REFLEXIVE:
                return "self"
        for word in inside + left:
            if word in _FIRST_PERSON or word[-4:] in _REFLEXIVE:
                return "self"
            if word in self._other:
                return "other"
            if word == "yourself" or (word in _YOU and word in left[:_ADJACENT]):
                return "you"
        return ""

    def _shop_talk(self, rule: Rule, who: str, start: int, end: int) -> bool:
        """Whether this is a story or professional talk rather than somebody's life."""
        if who == "self" or (who and rule.kind in _BODILY):
            return False
        if self._said("FICTION") and not self._overlaps("FICTION", start, end):
            return True
        return self._said("TOPIC") and not self._family

    def _said(self, concept: str) -> bool:
        """Whether the message says `concept` anywhere."""
        return bool(self._page.cover(concept))

    def _overlaps(self, concept: str, start: int, end: int) -> bool:
        return bool(self._page.cover(concept) & _span(start, end))

    def _denied(self, start: int) -> bool:
        """Whether a "not" reaches the cue across nothing but bridging words."""
        tokens, stops = self._words.tokens, self._words.hard | self._words.soft
        if tokens[start] in _WANT and start and tokens[start - 1] in _NOT:
            return True  # not wanting to be dead, though not wanting to be here is no denial
        at = start
        while at and not stops >> at & 1:
            at -= 1
            word = tokens[at]
            if self._negators >> at & 1:
                return True
            if word in _SUBJECT:
                before = [w for w in self._left(at, _ADJACENT) if w not in {"that", "like", "que"}]
                if not before or before[0] not in _RAISING:
                    return False
            elif word not in _BRIDGE:
                return False
        return False

    def _answered_no(self, rule: Rule, start: int, end: int) -> bool:
        """Whether a plain "no" follows ("suicidal? no."), or the cue is a question told on that was answered so."""
        tokens, stops = self._words.tokens, self._words.hard | self._words.soft
        if tokens[end : end + 1] and tokens[end] in _NO:
            if rule.language == "es":  # "suicidio no, ..."; but "quiero morirme, ¿no?" asks for a yes
                return not stops >> end & 1 and bool(self._words.soft >> (end + 1) & 1)
            if self._plainly_says(start):
                return False  # "i want to die. no, really": here the "no" insists
            last = end + 1 == len(tokens)
            return bool(stops >> end & 1) and (last or bool(stops >> (end + 1) & 1) or tokens[end + 1] in _NO_GOES_ON)
        if not self._in_sentence("ASKED", start) or self._said("LIED"):
            return False
        return self._page.cover("SAIDNO") >> start != 0

    def _plainly_says(self, start: int) -> bool:
        """Whether the person says the cue of themself, and neither asks nor repeats it."""
        said = [*self._left(start, _ADJACENT)[::-1], *self._words.tokens[start : start + 1]]
        at = max((place for place, word in enumerate(said) if word in _SUBJECT), default=-1)
        return at >= 0 and (at == 0 or said[at - 1] not in _ASKING)

    def _over(self, rule: Rule, start: int, end: int) -> bool:
        """Whether the cue is long past; an emergency is only so when a time long ago is named."""
        long_ago = self._in_sentence("LONGAGO", start)
        recovered = rule.tier is not Tier.T0 and self._said("RECOVERED")
        if not (long_ago or recovered) or self._lasts(start):
            return False
        near = self._words.tokens[start:end] + self._left(start, _NEAR)
        present = any(word in _PRESENT for word in near)
        if long_ago:
            return "used" in self._left(start, _FAR) or not present
        return not present and any(word in _PAST for word in near)

    def _lasts(self, start: int) -> bool:
        """Whether what began long ago is said to go on, or to be back."""
        ongoing = self._in_sentence("ONGOING", start) and not self._in_sentence("STEADY", start)
        return ongoing or self._in_sentence("AGAIN", start)

    def _told(self, rule: Rule, start: int, end: int) -> bool:
        """Whether a plain cue is told as history: in the past tense, with the year or the age right beside it."""
        if rule.kind not in _BODILY and rule.kind is not Kind.ABUSE_DANGER:
            return False
        beside = self._overlaps("ONCE", max(0, start - _NEAR), end + _ADJACENT)
        past = any(word in _TOLD or word.endswith("ed") for word in self._words.tokens[start:end])
        return beside and past and not self._in_sentence("AGAIN", start)

    def _made_to(self, start: int) -> bool:
        """Whether something is said to "make me want to"."""
        left = self._left(start, _FAR)
        return any(word in left for word in ("makes", "made", "making", "make", "hace", "hacen"))

    def _in_sentence(self, concept: str, at: int) -> bool:
        covered = self._page.cover(concept)
        return bool(covered and covered & self._sentence(at))

    def _sentence(self, at: int) -> int:
        """The words of the sentence that `at` is in."""
        sentence = self._sentences.get(at)
        if sentence is None:
            before = self._words.hard & ((1 << (at + 1)) - 1)
            after = self._words.hard >> (at + 1) << (at + 1)
            begin = before.bit_length() - 1 if before else 0
            end = (after & -after).bit_length() - 1 if after else self._page.size
            sentence = self._sentences[at] = _span(begin, end)
        return sentence


@lru_cache(maxsize=1)
def _people(kin: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words for others, and those of them nobody says of a patient at work."""
    return _OTHER | kin, kin - _OF_WORK


def _span(start: int, end: int) -> int:
    """The words from `start` to `end` as bits."""
    return (1 << end) - (1 << start)
